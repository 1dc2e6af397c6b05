<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Color</name>
    <message>
        <source>damaged profile</source>
        <translation>uszkodzony profil</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Szarość</translation>
    </message>
    <message>
        <source>Another RGB space</source>
        <translation>Inna przestrzeń RGB</translation>
    </message>
    <message>
        <source>A camera&apos;s or scanner&apos;s own</source>
        <translation>Własna aparatu lub skanera</translation>
    </message>
    <message>
        <source>A printer&apos;s own</source>
        <translation>Własna drukarki</translation>
    </message>
    <message>
        <source>a profile that describes no picture</source>
        <translation>profil, który nie opisuje obrazu</translation>
    </message>
    <message>
        <source>%1 (named in Exif)</source>
        <translation>%1 (podano w Exif)</translation>
    </message>
    <message>
        <source>%1 (named by a code in the file)</source>
        <translation>%1 (podano kodem w pliku)</translation>
    </message>
    <message>
        <source>%1 (described by numbers in the file)</source>
        <translation>%1 (opisano liczbami w pliku)</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>bez profilu</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This file</source>
        <translation>Ten plik</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>Plik wynikowy</translation>
    </message>
    <message>
        <source>The output folder</source>
        <translation>Folder docelowy</translation>
    </message>
    <message>
        <source>its top level</source>
        <translation>najwyższy poziom</translation>
    </message>
    <message>
        <source>of that name</source>
        <translation>o tej nazwie</translation>
    </message>
    <message>
        <source>The name template</source>
        <translation>Szablon nazwy</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>Sesja</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>Wiersz polecenia</translation>
    </message>
    <message>
        <source>%1 has no bytes%2.</source>
        <translation>%1 jest pusty%2.</translation>
    </message>
    <message>
        <source>Copy it again from the card or the backup.</source>
        <translation>Skopiuj go ponownie z karty lub z kopii zapasowej.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off%2.</source>
        <translation>%1 jest uszkodzony lub urwany%2.</translation>
    </message>
    <message>
        <source>Copy it again from the card or the backup; the original was not touched.</source>
        <translation>Skopiuj go ponownie z karty lub z kopii zapasowej; oryginał nie został naruszony.</translation>
    </message>
    <message>
        <source>%1 is not a picture%2.</source>
        <translation>%1 nie jest obrazem%2.</translation>
    </message>
    <message>
        <source>Leave it out, or check whether the download or copy went wrong.</source>
        <translation>Pomiń go albo sprawdź, czy coś nie poszło źle przy pobieraniu lub kopiowaniu.</translation>
    </message>
    <message>
        <source>%1 is a picture of a kind that Glassine does not read%2.</source>
        <translation>%1 to obraz takiego rodzaju, którego Glassine nie odczytuje%2.</translation>
    </message>
    <message>
        <source>Save it as TIFF, PNG or JPEG first.</source>
        <translation>Najpierw zapisz go jako TIFF, PNG lub JPEG.</translation>
    </message>
    <message>
        <source>%1 cannot be read yet%2.</source>
        <translation>%1 nie może być jeszcze odczytany%2.</translation>
    </message>
    <message>
        <source>Export it as TIFF or JPEG from your raw developer for now.</source>
        <translation>Na razie wyeksportuj go jako TIFF lub JPEG z programu do wywoływania plików RAW.</translation>
    </message>
    <message>
        <source>%1 was found in a folder and is of a kind that is only read on request%2.</source>
        <translation>%1 był w folderze i jest takiego rodzaju, który odczytuje się tylko na życzenie%2.</translation>
    </message>
    <message>
        <source>Name the file itself to include it.</source>
        <translation>Wskaż sam plik, aby go uwzględnić.</translation>
    </message>
    <message>
        <source>%1 could not be read%2.</source>
        <translation>%1 nie daje się odczytać%2.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk it is on.</source>
        <translation>Sprawdź uprawnienia i dysk, na którym się znajduje.</translation>
    </message>
    <message>
        <source>%1 is not there%2.</source>
        <translation>%1 nie istnieje%2.</translation>
    </message>
    <message>
        <source>Check its name and whether the card or drive is still connected.</source>
        <translation>Sprawdź nazwę oraz to, czy karta lub dysk są nadal podłączone.</translation>
    </message>
    <message>
        <source>%1 changed while it was being processed, so nothing was written%2.</source>
        <translation>%1 zmienił się podczas przetwarzania, więc niczego nie zapisano%2.</translation>
    </message>
    <message>
        <source>Wait until it is completely copied, then run again.</source>
        <translation>Poczekaj, aż skopiuje się w całości, i uruchom ponownie.</translation>
    </message>
    <message>
        <source>%1 is not a regular file%2.</source>
        <translation>%1 nie jest zwykłym plikiem%2.</translation>
    </message>
    <message>
        <source>Leave it out: only files and folders can be processed.</source>
        <translation>Pomiń go: przetwarzać można tylko pliki i foldery.</translation>
    </message>
    <message>
        <source>%1 is a link that was not followed%2.</source>
        <translation>%1 to dowiązanie, za którym nie podążono%2.</translation>
    </message>
    <message>
        <source>Name the file it leads to instead.</source>
        <translation>Wskaż zamiast niego plik, do którego prowadzi.</translation>
    </message>
    <message>
        <source>%1 has more pixels than the limit%2.</source>
        <translation>%1 ma więcej pikseli, niż dopuszcza limit%2.</translation>
    </message>
    <message>
        <source>Raise the pixel limit if you trust the file.</source>
        <translation>Zwiększ limit pikseli, jeśli ufasz temu plikowi.</translation>
    </message>
    <message>
        <source>%1 has more frames or pages than the limit%2.</source>
        <translation>%1 ma więcej klatek lub stron, niż dopuszcza limit%2.</translation>
    </message>
    <message>
        <source>Raise the frame limit if you trust the file.</source>
        <translation>Zwiększ limit klatek, jeśli ufasz temu plikowi.</translation>
    </message>
    <message>
        <source>%1 is larger than the limit%2.</source>
        <translation>%1 jest większy, niż dopuszcza limit%2.</translation>
    </message>
    <message>
        <source>Raise the size limit if you trust the file.</source>
        <translation>Zwiększ limit rozmiaru, jeśli ufasz temu plikowi.</translation>
    </message>
    <message>
        <source>%1 could not be encoded%2.</source>
        <translation>%1 nie daje się zakodować%2.</translation>
    </message>
    <message>
        <source>Try another output format or other settings.</source>
        <translation>Spróbuj innego formatu wyjściowego lub innych ustawień.</translation>
    </message>
    <message>
        <source>%1 could not be processed with these settings%2.</source>
        <translation>%1 nie daje się przetworzyć przy tych ustawieniach%2.</translation>
    </message>
    <message>
        <source>Change the settings of the step that failed.</source>
        <translation>Zmień ustawienia kroku, który się nie powiódł.</translation>
    </message>
    <message>
        <source>%1 was written but did not pass its check, so the result was thrown away%2.</source>
        <translation>%1 został zapisany, ale nie przeszedł kontroli, więc wynik odrzucono%2.</translation>
    </message>
    <message>
        <source>Run it again; if it fails again, please report it.</source>
        <translation>Uruchom ponownie; jeśli znów się nie uda, zgłoś to.</translation>
    </message>
    <message>
        <source>%1 was left as it is because a lossless copy of it would be larger%2.</source>
        <translation>%1 pozostał bez zmian, bo jego bezstratna kopia byłaby większa%2.</translation>
    </message>
    <message>
        <source>Choose a format and a quality to have a copy of it all the same.</source>
        <translation>Wybierz format i jakość, aby mimo to otrzymać kopię.</translation>
    </message>
    <message>
        <source>%1 was written with metadata that should be gone, so the result was thrown away%2.</source>
        <translation>%1 został zapisany z metadanymi, których miało nie być, więc wynik odrzucono%2.</translation>
    </message>
    <message>
        <source>Choose another metadata policy, and please report it.</source>
        <translation>Wybierz inną zasadę dotyczącą metadanych i zgłoś to.</translation>
    </message>
    <message>
        <source>%1 needs more memory than it may use%2.</source>
        <translation>%1 potrzebuje więcej pamięci, niż dozwolono%2.</translation>
    </message>
    <message>
        <source>Raise the memory limit, or run with fewer jobs.</source>
        <translation>Zwiększ limit pamięci albo przetwarzaj mniej zdjęć jednocześnie.</translation>
    </message>
    <message>
        <source>%1 took too long%2.</source>
        <translation>%1 zajął zbyt dużo czasu%2.</translation>
    </message>
    <message>
        <source>Raise the time limit, or choose a faster format or effort.</source>
        <translation>Zwiększ limit czasu albo wybierz szybszy format lub mniejszy nakład pracy.</translation>
    </message>
    <message>
        <source>%1 brought its decoder down twice and was left out%2.</source>
        <translation>%1 dwukrotnie spowodował awarię dekodera i został pominięty%2.</translation>
    </message>
    <message>
        <source>The file is probably damaged; every other photo is unaffected.</source>
        <translation>Plik jest prawdopodobnie uszkodzony; nie ma to wpływu na pozostałe zdjęcia.</translation>
    </message>
    <message>
        <source>%1 was not processed because its worker&apos;s answer made no sense%2.</source>
        <translation>%1 nie został przetworzony, bo odpowiedź procesu roboczego nie miała sensu%2.</translation>
    </message>
    <message>
        <source>%1 was not processed because the batch was stopped%2.</source>
        <translation>%1 nie został przetworzony, bo partię zatrzymano%2.</translation>
    </message>
    <message>
        <source>Resume the session to go on.</source>
        <translation>Wznów sesję, aby kontynuować.</translation>
    </message>
    <message>
        <source>%1 is already there and was not replaced%2.</source>
        <translation>%1 już istnieje i nie został zastąpiony%2.</translation>
    </message>
    <message>
        <source>Choose another folder or name, or let new files be numbered.</source>
        <translation>Wybierz inny folder lub inną nazwę albo pozwól numerować nowe pliki.</translation>
    </message>
    <message>
        <source>%1 is one of the originals and was not written to%2.</source>
        <translation>%1 jest jednym z oryginałów, więc niczego w nim nie zapisano%2.</translation>
    </message>
    <message>
        <source>Choose another output folder or another name template.</source>
        <translation>Wybierz inny folder docelowy lub inny szablon nazwy.</translation>
    </message>
    <message>
        <source>%1 cannot be created or written to%2.</source>
        <translation>%1 nie może zostać utworzony lub zapisany%2.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another folder.</source>
        <translation>Sprawdź uprawnienia albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>%1 could not be written because the disk is full%2.</source>
        <translation>%1 nie został zapisany, bo dysk jest pełny%2.</translation>
    </message>
    <message>
        <source>Free some space and resume; nothing was lost.</source>
        <translation>Zwolnij trochę miejsca i wznów; nic nie przepadło.</translation>
    </message>
    <message>
        <source>%1 could not be written%2.</source>
        <translation>%1 nie daje się zapisać%2.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and writable, then resume.</source>
        <translation>Sprawdź, czy dysk jest podłączony i czy można na nim zapisywać, a potem wznów.</translation>
    </message>
    <message>
        <source>%1 is a name too long for the target%2.</source>
        <translation>%1 to nazwa zbyt długa dla miejsca docelowego%2.</translation>
    </message>
    <message>
        <source>Choose a shorter name template or a folder nearer to the top.</source>
        <translation>Wybierz krótszy szablon nazwy lub folder położony wyżej.</translation>
    </message>
    <message>
        <source>%1 is a name that the target does not take%2.</source>
        <translation>%1 to nazwa, której miejsce docelowe nie przyjmuje%2.</translation>
    </message>
    <message>
        <source>Let names be portable, or choose another name template.</source>
        <translation>Zezwól na nazwy przenośne albo wybierz inny szablon nazwy.</translation>
    </message>
    <message>
        <source>%1 is not there any more%2.</source>
        <translation>%1 już nie istnieje%2.</translation>
    </message>
    <message>
        <source>If nobody moved it, run the batch again: it is made anew from the original.</source>
        <translation>Jeśli nikt go nie przeniósł, uruchom partię ponownie: powstanie od nowa z oryginału.</translation>
    </message>
    <message>
        <source>%1 is no file any more%2.</source>
        <translation>%1 nie jest już plikiem%2.</translation>
    </message>
    <message>
        <source>Move what is there out of the way and run the batch again.</source>
        <translation>Usuń z drogi to, co tam jest, i uruchom partię ponownie.</translation>
    </message>
    <message>
        <source>%1 has been cut off%2.</source>
        <translation>%1 został urwany%2.</translation>
    </message>
    <message>
        <source>Remove it and run the batch again: it is made anew from the original.</source>
        <translation>Usuń go i uruchom partię ponownie: powstanie od nowa z oryginału.</translation>
    </message>
    <message>
        <source>%1 does not hold what was written%2.</source>
        <translation>%1 nie zawiera tego, co zapisano%2.</translation>
    </message>
    <message>
        <source>If nobody edited it, remove it and run the batch again; then check the disk.</source>
        <translation>Jeśli nikt go nie edytował, usuń go i uruchom partię ponownie; potem sprawdź dysk.</translation>
    </message>
    <message>
        <source>%1 holds what was written as another file%2.</source>
        <translation>%1 zawiera to, co zapisano jako inny plik%2.</translation>
    </message>
    <message>
        <source>Give both their names back, or remove both and run the batch again.</source>
        <translation>Przywróć obu plikom ich nazwy albo usuń oba i uruchom partię ponownie.</translation>
    </message>
    <message>
        <source>%1 cannot be read any more%2.</source>
        <translation>%1 nie daje się już odczytać%2.</translation>
    </message>
    <message>
        <source>%1 is not right%2.</source>
        <translation>%1 jest nieprawidłowy%2.</translation>
    </message>
    <message>
        <source>See glassine --help.</source>
        <translation>Zobacz glassine --help.</translation>
    </message>
    <message>
        <source>The preset is not valid at %1%2.</source>
        <translation>Preset jest nieprawidłowy w miejscu: %1%2.</translation>
    </message>
    <message>
        <source>Correct that entry and try again.</source>
        <translation>Popraw ten wpis i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is no preset %1%2.</source>
        <translation>Nie ma presetu %1%2.</translation>
    </message>
    <message>
        <source>See glassine presets list.</source>
        <translation>Zobacz glassine presets list.</translation>
    </message>
    <message>
        <source>%1 is not a valid name template%2.</source>
        <translation>%1 nie jest prawidłowym szablonem nazwy%2.</translation>
    </message>
    <message>
        <source>A good one is {dir}/{name}.{ext}.</source>
        <translation>Dobry przykład to {dir}/{name}.{ext}.</translation>
    </message>
    <message>
        <source>%1 cannot be written here because this system&apos;s libvips lacks it%2.</source>
        <translation>%1 nie może być tu zapisany, bo biblioteka libvips w tym systemie go nie obsługuje%2.</translation>
    </message>
    <message>
        <source>Choose another format; see glassine formats.</source>
        <translation>Wybierz inny format; zobacz glassine formats.</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 holds no photo that can be used%2.</source>
        <translation>Nie ma nic do zrobienia: %1 nie zawiera zdjęcia, którego można użyć%2.</translation>
    </message>
    <message>
        <source>Name a folder or file with photos.</source>
        <translation>Wskaż folder lub plik ze zdjęciami.</translation>
    </message>
    <message>
        <source>what was named</source>
        <translation>podane miejsce</translation>
    </message>
    <message>
        <source>%1 has a damaged journal, which was kept aside%2.</source>
        <translation>%1 ma uszkodzony dziennik, który zachowano na boku%2.</translation>
    </message>
    <message>
        <source>Start the batch again; finished files are recognized and kept.</source>
        <translation>Uruchom partię ponownie; gotowe pliki zostaną rozpoznane i zachowane.</translation>
    </message>
    <message>
        <source>%1 is being run by another Glassine%2.</source>
        <translation>%1 jest właśnie w użyciu przez inny program Glassine%2.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or stop it first.</source>
        <translation>Poczekaj, aż skończy, albo najpierw go zatrzymaj.</translation>
    </message>
    <message>
        <source>There is no session %1%2.</source>
        <translation>Nie ma sesji %1%2.</translation>
    </message>
    <message>
        <source>See glassine report for the sessions there are.</source>
        <translation>Istniejące sesje pokaże glassine report.</translation>
    </message>
    <message>
        <source>Something went wrong inside Glassine at %1%2.</source>
        <translation>Coś poszło nie tak wewnątrz Glassine, miejsce: %1%2.</translation>
    </message>
    <message>
        <source>No original was touched; please report it.</source>
        <translation>Żaden oryginał nie został naruszony; zgłoś to, proszę.</translation>
    </message>
    <message>
        <source>an unknown place</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>The watermark&apos;s picture</source>
        <translation>Obraz znaku wodnego</translation>
    </message>
    <message>
        <source>The watermark&apos;s text</source>
        <translation>Tekst znaku wodnego</translation>
    </message>
    <message>
        <source>%1 was left as it is because a copy of it would lose something%2.</source>
        <translation>%1 pozostał bez zmian, bo jego kopia coś by straciła%2.</translation>
    </message>
    <message>
        <source>Choose another format, or let the preset convert such photos.</source>
        <translation>Wybierz inny format lub pozwól ustawieniu przekształcać takie zdjęcia.</translation>
    </message>
    <message>
        <source>%1 was left out because the preset takes the other file of the pair%2.</source>
        <translation>%1 pominięto, bo ustawienie bierze drugi plik z pary%2.</translation>
    </message>
    <message>
        <source>Let the preset take both files to have this one, too.</source>
        <translation>Pozwól ustawieniu brać oba pliki, aby mieć także ten.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a watermark%2.</source>
        <translation>%1 nie może być użyte jako znak wodny%2.</translation>
    </message>
    <message>
        <source>Choose another PNG or SVG file in the preset.</source>
        <translation>Wybierz w ustawieniach inny plik PNG lub SVG.</translation>
    </message>
    <message>
        <source>%1 cannot be drawn: workers cannot be given access to fonts and nothing else%2.</source>
        <translation>Nie można narysować: %1 – procesom roboczym nie można dać dostępu tylko do czcionek%2.</translation>
    </message>
    <message>
        <source>Use a picture as the watermark, or a kernel with Landlock.</source>
        <translation>Użyj obrazu jako znaku wodnego lub jądra z Landlock.</translation>
    </message>
    <message>
        <source>The destination</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>The destination is not valid at %1%2.</source>
        <translation>Cel jest nieprawidłowy w %1%2.</translation>
    </message>
    <message>
        <source>There is no destination %1%2.</source>
        <translation>Nie ma celu %1%2.</translation>
    </message>
    <message>
        <source>See glassine destinations list.</source>
        <translation>Zobacz glassine destinations list.</translation>
    </message>
    <message>
        <source>There are no credentials for %1%2.</source>
        <translation>Brak danych dostępowych dla %1%2.</translation>
    </message>
    <message>
        <source>Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the destination a profile of your AWS credentials file.</source>
        <translation>Ustaw AWS_ACCESS_KEY_ID i AWS_SECRET_ACCESS_KEY albo podaj celowi profil z pliku danych dostępowych AWS.</translation>
    </message>
    <message>
        <source>The credentials of %1 cannot be used%2.</source>
        <translation>Danych dostępowych %1 nie można użyć%2.</translation>
    </message>
    <message>
        <source>Correct them where they are kept and try again.</source>
        <translation>Popraw je tam, gdzie są przechowywane, i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2.</source>
        <translation>%1 jest nieosiągalny%2.</translation>
    </message>
    <message>
        <source>Check the network and the endpoint; the same command goes on with what is left.</source>
        <translation>Sprawdź sieć i punkt dostępu; to samo polecenie kontynuuje z tym, co zostało.</translation>
    </message>
    <message>
        <source>%1 did not prove who it is, so nothing was sent%2.</source>
        <translation>%1 nie dowiódł, kim jest, więc niczego nie wysłano%2.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s name and this computer&apos;s clock; a certificate authority of your own is named with ca-file.</source>
        <translation>Sprawdź nazwę punktu dostępu i zegar tego komputera; własny urząd certyfikacji podaje się w ca-file.</translation>
    </message>
    <message>
        <source>%1 does not accept the key%2.</source>
        <translation>%1 nie przyjmuje klucza%2.</translation>
    </message>
    <message>
        <source>Check the access key and its secret.</source>
        <translation>Sprawdź klucz dostępu i jego sekret.</translation>
    </message>
    <message>
        <source>The key is right but may not do this at %1%2.</source>
        <translation>Klucz jest poprawny, ale nie ma do tego prawa w %1%2.</translation>
    </message>
    <message>
        <source>Let whoever owns the bucket give this key the right to list it and to write to it.</source>
        <translation>Właściciel kontenera musi dać temu kluczowi prawo do wypisania i zapisu.</translation>
    </message>
    <message>
        <source>There is no bucket %1%2.</source>
        <translation>Nie ma kontenera %1%2.</translation>
    </message>
    <message>
        <source>Create it, or check its name and the endpoint.</source>
        <translation>Utwórz go albo sprawdź jego nazwę i punkt dostępu.</translation>
    </message>
    <message>
        <source>%1 answered that the bucket is elsewhere, which was not followed%2.</source>
        <translation>%1 odpowiedział, że kontener jest gdzie indziej; nie podążono za tym%2.</translation>
    </message>
    <message>
        <source>Check the endpoint and the region.</source>
        <translation>Sprawdź punkt dostępu i region.</translation>
    </message>
    <message>
        <source>%1 refuses requests because its clock and this computer&apos;s differ%2.</source>
        <translation>%1 odrzuca żądania, bo jego zegar i zegar tego komputera się różnią%2.</translation>
    </message>
    <message>
        <source>Set the clock and try again.</source>
        <translation>Ustaw zegar i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>%1 could not be sent: the destination was too busy or failed several times%2.</source>
        <translation>Nie udało się wysłać %1: cel był przeciążony lub kilka razy zawiódł%2.</translation>
    </message>
    <message>
        <source>Run the same command again later; it goes on with what is left.</source>
        <translation>Uruchom to samo polecenie później; kontynuuje z tym, co zostało.</translation>
    </message>
    <message>
        <source>%1 was refused by the destination%2.</source>
        <translation>%1: cel odmówił przyjęcia%2.</translation>
    </message>
    <message>
        <source>Change what it objects to, in the file or in the destination&apos;s settings.</source>
        <translation>Zmień to, co mu przeszkadza, w pliku lub w ustawieniach celu.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense%2.</source>
        <translation>%1 dał odpowiedź, która nie ma sensu%2.</translation>
    </message>
    <message>
        <source>Check that the endpoint is that of an S3 service and not of a web page.</source>
        <translation>Sprawdź, czy to punkt dostępu usługi S3, a nie strony internetowej.</translation>
    </message>
    <message>
        <source>%1 is there with other content, which was not replaced%2.</source>
        <translation>%1 jest tam z inną zawartością, której nie zastąpiono%2.</translation>
    </message>
    <message>
        <source>Look at what is there; --replace puts yours in its place.</source>
        <translation>Zobacz, co tam jest; --replace umieści twoje na to miejsce.</translation>
    </message>
    <message>
        <source>%1 was sent, but what arrived is not what was sent%2.</source>
        <translation>%1 wysłano, ale to, co dotarło, nie jest tym, co wysłano%2.</translation>
    </message>
    <message>
        <source>Run the same command again; if it happens again, tell whoever runs the server.</source>
        <translation>Uruchom to samo polecenie jeszcze raz; jeśli się powtórzy, powiadom operatora serwera.</translation>
    </message>
    <message>
        <source>%1 cannot be read as an archive%2.</source>
        <translation>%1 nie daje się odczytać jako archiwum%2.</translation>
    </message>
    <message>
        <source>ZIP, 7z and TAR archives are read; unpack others yourself and name the folder.</source>
        <translation>Czytane są archiwa ZIP, 7z i TAR; inne rozpakuj samodzielnie i wskaż folder.</translation>
    </message>
    <message>
        <source>%1 is locked with a password%2.</source>
        <translation>%1 jest zabezpieczony hasłem%2.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself and name the folder.</source>
        <translation>Rozpakuj archiwum samodzielnie i wskaż folder.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than the limit%2.</source>
        <translation>%1 po rozpakowaniu przekracza limit%2.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself and name the folder, if you trust it.</source>
        <translation>Rozpakuj archiwum samodzielnie i wskaż folder, jeśli mu ufasz.</translation>
    </message>
    <message>
        <source>%1 is an archive inside an archive, which was not opened%2.</source>
        <translation>%1 to archiwum w archiwum i nie zostało otwarte%2.</translation>
    </message>
    <message>
        <source>Unpack the outer archive yourself and name the inner one.</source>
        <translation>Rozpakuj zewnętrzne archiwum samodzielnie i wskaż wewnętrzne.</translation>
    </message>
    <message>
        <source>%1 has a name in its archive that is not taken%2.</source>
        <translation>%1 ma w archiwum nazwę, która nie jest przyjmowana%2.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself, look at the file, and name the folder.</source>
        <translation>Rozpakuj archiwum samodzielnie, obejrzyj plik i wskaż folder.</translation>
    </message>
    <message>
        <source>%1 lies in an archive, and nothing is changed inside archives%2.</source>
        <translation>%1 leży w archiwum, a w archiwach nic nie jest zmieniane%2.</translation>
    </message>
    <message>
        <source>Write to an output folder, or unpack the archive first.</source>
        <translation>Zapisz do folderu wyjściowego albo najpierw rozpakuj archiwum.</translation>
    </message>
    <message>
        <source>%1 was left out because an earlier run made it from another photo here%2.</source>
        <translation>Pominięto %1, ponieważ wcześniejszy przebieg utworzył ten plik z innego zdjęcia znajdującego się tutaj%2.</translation>
    </message>
    <message>
        <source>Name it itself, or use --again, to have it done all the same.</source>
        <translation>Podaj go wprost albo użyj --again, aby mimo to go przetworzyć.</translation>
    </message>
    <message>
        <source>The key is right but may not list %1%2.</source>
        <translation>Klucz jest poprawny, ale nie może wyświetlić zawartości %1%2.</translation>
    </message>
    <message>
        <source>Let whoever owns it give this key the right to list it.</source>
        <translation>Poproś właściciela, aby dał temu kluczowi prawo wyświetlania zawartości.</translation>
    </message>
    <message>
        <source>The key is right but may not write to %1%2.</source>
        <translation>Klucz jest poprawny, ale nie może zapisywać w %1%2.</translation>
    </message>
    <message>
        <source>Let whoever owns it give this key the right to write there.</source>
        <translation>Poproś właściciela, aby dał temu kluczowi prawo zapisu.</translation>
    </message>
    <message>
        <source>%1 is not there, so nothing was written%2.</source>
        <translation>Nie ma %1, więc niczego nie zapisano%2.</translation>
    </message>
    <message>
        <source>Connect the drive or mount the share; the same command goes on with what is left.</source>
        <translation>Podłącz dysk lub zamontuj udział; to samo polecenie kontynuuje z tym, co zostało.</translation>
    </message>
    <message>
        <source>The keyring could not be asked for the keys of %1%2.</source>
        <translation>Nie można było zapytać pęku kluczy o klucze %1%2.</translation>
    </message>
    <message>
        <source>Unlock it, or keep the keys where the command line finds them.</source>
        <translation>Odblokuj go albo trzymaj klucze tam, gdzie znajdzie je wiersz poleceń.</translation>
    </message>
    <message>
        <source>There are no keys for %1%2.</source>
        <translation>Nie ma kluczy dla %1%2.</translation>
    </message>
    <message>
        <source>Write them into a file that only you can read, or enter them in the window.</source>
        <translation>Zapisz je w pliku, który tylko Ty możesz czytać, albo wpisz je w oknie.</translation>
    </message>
    <message>
        <source>The account at %1 has reached a limit or is blocked%2.</source>
        <translation>Konto w %1 osiągnęło limit lub jest zablokowane%2.</translation>
    </message>
    <message>
        <source>Settle that with the service; the same command goes on with what is left.</source>
        <translation>Wyjaśnij to z usługą; to samo polecenie kontynuuje z tym, co zostało.</translation>
    </message>
    <message>
        <source>%1 is larger than the destination takes%2.</source>
        <translation>%1 jest większy, niż cel przyjmuje%2.</translation>
    </message>
    <message>
        <source>Make it smaller, or choose another destination.</source>
        <translation>Zmniejsz go albo wybierz inny cel.</translation>
    </message>
    <message>
        <source>What the service made of %1 did not arrive as it was announced%2.</source>
        <translation>To, co usługa zrobiła z %1, nie dotarło zgodnie z zapowiedzią%2.</translation>
    </message>
    <message>
        <source>Run the same command again; the original was not touched.</source>
        <translation>Uruchom to samo polecenie ponownie; oryginał nie został naruszony.</translation>
    </message>
    <message>
        <source>%1 is larger than one archive may be%2.</source>
        <translation>%1 jest większy, niż może być jedno archiwum%2.</translation>
    </message>
    <message>
        <source>Allow larger archives, or make the file smaller.</source>
        <translation>Zezwól na większe archiwa albo zmniejsz plik.</translation>
    </message>
    <message>
        <source>%1 cannot be packed into an archive of this kind%2.</source>
        <translation>%1 nie da się spakować do archiwum tego rodzaju%2.</translation>
    </message>
    <message>
        <source>Pack a ZIP archive instead.</source>
        <translation>Spakuj zamiast tego archiwum ZIP.</translation>
    </message>
</context>
<context>
    <name>NamedPaths</name>
    <message>
        <source>%1 holds the system. Choose the folder that your photos are in.</source>
        <translation>%1 zawiera system. Wybierz folder, w którym są Twoje zdjęcia.</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer. Save it first, then drop the file.</source>
        <translation>%1 nie jest plikiem na tym komputerze. Najpierw go zapisz, a potem upuść plik.</translation>
    </message>
    <message>
        <source>There is no file or folder in what you dropped or pasted.</source>
        <translation>W tym, co upuszczono lub wklejono, nie ma pliku ani folderu.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Folder of the photo below the one that was added</source>
        <translation>Folder zdjęcia poniżej dodanego folderu</translation>
    </message>
    <message>
        <source>Name of the photo without extension</source>
        <translation>Nazwa zdjęcia bez rozszerzenia</translation>
    </message>
    <message>
        <source>Extension of the output format</source>
        <translation>Rozszerzenie formatu wyjściowego</translation>
    </message>
    <message>
        <source>Extension of the photo</source>
        <translation>Rozszerzenie zdjęcia</translation>
    </message>
    <message>
        <source>Name of the rendition</source>
        <translation>Nazwa wersji</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nazwa presetu</translation>
    </message>
    <message>
        <source>Width of the output in pixels</source>
        <translation>Szerokość wyniku w pikselach</translation>
    </message>
    <message>
        <source>Height of the output in pixels</source>
        <translation>Wysokość wyniku w pikselach</translation>
    </message>
    <message>
        <source>Position in the batch; as {-seq} only where names would be equal</source>
        <translation>Pozycja w partii; jako {-seq} tylko tam, gdzie nazwy byłyby takie same</translation>
    </message>
    <message>
        <source>When the photo was taken, else the file&apos;s date</source>
        <translation>Data wykonania zdjęcia, a jeśli jej brak – data pliku</translation>
    </message>
    <message>
        <source>Camera model</source>
        <translation>Model aparatu</translation>
    </message>
    <message>
        <source>Lens model</source>
        <translation>Model obiektywu</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Fotograf</translation>
    </message>
    <message>
        <source>Stars, empty when there are none</source>
        <translation>Gwiazdki, puste, gdy ich brak</translation>
    </message>
    <message>
        <source>Hash of the photo&apos;s bytes</source>
        <translation>Suma kontrolna zawartości zdjęcia</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Informacja o prawach autorskich</translation>
    </message>
    <message>
        <source>Position in the batch</source>
        <translation>Miejsce w partii</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Słowa kluczowe</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Nota o źródle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Warunki użytkowania</translation>
    </message>
    <message>
        <source>Job identifier</source>
        <translation>Numer zlecenia</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Województwo lub region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Camera maker</source>
        <translation>Producent aparatu</translation>
    </message>
    <message>
        <source>Exposure time, aperture and ISO</source>
        <translation>Czas naświetlania, przysłona i ISO</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Ogniskowa</translation>
    </message>
    <message>
        <source>Folder of the file below the one that is sent</source>
        <translation>Folder pliku poniżej wysyłanego</translation>
    </message>
    <message>
        <source>Name of the file without extension</source>
        <translation>Nazwa pliku bez rozszerzenia</translation>
    </message>
    <message>
        <source>Extension of the file</source>
        <translation>Rozszerzenie pliku</translation>
    </message>
    <message>
        <source>The file&apos;s date</source>
        <translation>Data pliku</translation>
    </message>
    <message>
        <source>The same for all photos of a phone&apos;s burst, empty for others</source>
        <translation>Takie samo dla wszystkich zdjęć z serii zdjęć telefonu, dla innych puste</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>the extension does not fit the content</source>
        <translation>rozszerzenie nie pasuje do zawartości</translation>
    </message>
    <message>
        <source>only the first frame was kept</source>
        <translation>zachowano tylko pierwszą klatkę</translation>
    </message>
    <message>
        <source>only the first page was kept</source>
        <translation>zachowano tylko pierwszą stronę</translation>
    </message>
    <message>
        <source>the HDR gain map was lost</source>
        <translation>utracono mapę wzmocnienia HDR</translation>
    </message>
    <message>
        <source>the motion clip was lost</source>
        <translation>utracono ruchomy fragment</translation>
    </message>
    <message>
        <source>a damaged color profile was not used</source>
        <translation>nie użyto uszkodzonego profilu kolorów</translation>
    </message>
    <message>
        <source>a general ink profile was assumed</source>
        <translation>przyjęto ogólny profil farb drukarskich</translation>
    </message>
    <message>
        <source>an oversized color profile was not used</source>
        <translation>nie użyto zbyt dużego profilu kolorów</translation>
    </message>
    <message>
        <source>fewer bits per channel</source>
        <translation>mniej bitów na kanał</translation>
    </message>
    <message>
        <source>transparency was put on a color</source>
        <translation>przezroczystość zastąpiono kolorem</translation>
    </message>
    <message>
        <source>extra channels were left out</source>
        <translation>pominięto dodatkowe kanały</translation>
    </message>
    <message>
        <source>damaged metadata was left out</source>
        <translation>pominięto uszkodzone metadane</translation>
    </message>
    <message>
        <source>part of the metadata was lost</source>
        <translation>utracono część metadanych</translation>
    </message>
    <message>
        <source>oversized metadata was left out</source>
        <translation>pominięto zbyt duże metadane</translation>
    </message>
    <message>
        <source>metadata could not be read back</source>
        <translation>nie udało się odczytać zapisanych metadanych</translation>
    </message>
    <message>
        <source>extended XMP was left out</source>
        <translation>pominięto rozszerzone XMP</translation>
    </message>
    <message>
        <source>not kept without loss</source>
        <translation>nie zachowano bezstratnie</translation>
    </message>
    <message>
        <source>larger than the original</source>
        <translation>większe od oryginału</translation>
    </message>
    <message>
        <source>the original has another name, too</source>
        <translation>oryginał ma też inną nazwę</translation>
    </message>
    <message>
        <source>data behind the picture was kept</source>
        <translation>zachowano dane za obrazem</translation>
    </message>
    <message>
        <source>data behind the picture was left out</source>
        <translation>pominięto dane za obrazem</translation>
    </message>
    <message>
        <source>the depth map was lost</source>
        <translation>utracono mapę głębi</translation>
    </message>
    <message>
        <source>press inks became screen colors</source>
        <translation>farby drukarskie zamieniono na barwy ekranu</translation>
    </message>
    <message>
        <source>the Live Photo&apos;s video stays where it is</source>
        <translation>film Live Photo pozostaje na miejscu</translation>
    </message>
    <message>
        <source>made of the camera&apos;s preview</source>
        <translation>wykonane z podglądu aparatu</translation>
    </message>
    <message>
        <source>developed from the sensor&apos;s data</source>
        <translation>wywołane z danych matrycy</translation>
    </message>
    <message>
        <source>no preview in the raw file</source>
        <translation>brak podglądu w pliku raw</translation>
    </message>
    <message>
        <source>colors became the nearest that fit</source>
        <translation>kolory zmieniono na najbliższe możliwe</translation>
    </message>
    <message>
        <source>room was made for colors that do not fit</source>
        <translation>zrobiono miejsce dla kolorów spoza zakresu</translation>
    </message>
    <message>
        <source>HDR brightness was cut</source>
        <translation>obcięto jasność HDR</translation>
    </message>
    <message>
        <source>the format has no place for some metadata</source>
        <translation>format nie ma miejsca na część metadanych</translation>
    </message>
    <message>
        <source>required fields are missing</source>
        <translation>brakuje wymaganych pól</translation>
    </message>
    <message>
        <source>no text was drawn on it</source>
        <translation>nie naniesiono żadnego tekstu</translation>
    </message>
    <message>
        <source>damaged: what could be read was saved</source>
        <translation>uszkodzone: zapisano to, co czytelne</translation>
    </message>
    <message>
        <source>made by a service</source>
        <translation>wykonane przez usługę</translation>
    </message>
    <message>
        <source>shown as it would be made here</source>
        <translation>pokazane tak, jak wykonano by je tutaj</translation>
    </message>
    <message>
        <source>press inks are not adjusted</source>
        <translation>farby drukarskie nie są dostosowywane</translation>
    </message>
    <message>
        <source>the metadata was not read</source>
        <translation>metadane nie zostały odczytane</translation>
    </message>
</context>
<context>
    <name>OptionSpec</name>
    <message>
        <source>Effort</source>
        <translation>Nakład pracy</translation>
    </message>
    <message>
        <source>More effort makes smaller files and takes much longer.</source>
        <translation>Większy nakład pracy daje mniejsze pliki, ale trwa znacznie dłużej.</translation>
    </message>
    <message>
        <source>12 bits</source>
        <translation>12 bitów</translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation>Podpróbkowanie chrominancji</translation>
    </message>
    <message>
        <source>How finely color is stored next to brightness.</source>
        <translation>Jak dokładnie zapisywany jest kolor w stosunku do jasności.</translation>
    </message>
    <message>
        <source>By quality: 4:4:4 from 90 up</source>
        <translation>Zależnie od jakości: 4:4:4 od 90</translation>
    </message>
    <message>
        <source>4:2:0 – quarter color, smaller</source>
        <translation>4:2:0 – ćwierć koloru, mniejszy plik</translation>
    </message>
    <message>
        <source>4:4:4 – full color</source>
        <translation>4:4:4 – pełny kolor</translation>
    </message>
    <message>
        <source>Bits per channel</source>
        <translation>Bity na kanał</translation>
    </message>
    <message>
        <source>How many shades each channel can tell apart.</source>
        <translation>Ile odcieni rozróżnia każdy kanał.</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Jak zdjęcie</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bitów</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Rozdzielczość</translation>
    </message>
    <message>
        <source>Print resolution noted in the file without touching a pixel; 0 notes none.</source>
        <translation>Rozdzielczość druku zapisana w pliku bez zmiany choćby jednego piksela; 0 oznacza brak wpisu.</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>The most colors a frame&apos;s palette may hold.</source>
        <translation>Największa liczba kolorów w palecie klatki.</translation>
    </message>
    <message>
        <source>Dithering</source>
        <translation>Dithering</translation>
    </message>
    <message>
        <source>Hides the steps between palette colors behind fine noise.</source>
        <translation>Ukrywa przejścia między kolorami palety za drobnym szumem.</translation>
    </message>
    <message>
        <source>More effort finds better palettes and takes longer.</source>
        <translation>Większy nakład pracy znajduje lepsze palety i trwa dłużej.</translation>
    </message>
    <message>
        <source>Frame tolerance</source>
        <translation>Tolerancja klatek</translation>
    </message>
    <message>
        <source>Pixels that change less than this between frames are kept from the frame before.</source>
        <translation>Piksele, które między klatkami zmieniają się mniej niż o tyle, są przejmowane z poprzedniej klatki.</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Z przeplotem</translation>
    </message>
    <message>
        <source>Shows a coarse picture early while it loads; the file gets larger.</source>
        <translation>Podczas wczytywania szybko pokazuje zgrubny obraz; plik jest większy.</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progresywny</translation>
    </message>
    <message>
        <source>Shows the whole picture early while it loads, and is a few percent smaller.</source>
        <translation>Podczas wczytywania szybko pokazuje cały obraz i jest o kilka procent mniejszy.</translation>
    </message>
    <message>
        <source>Optimized coding</source>
        <translation>Optymalne kodowanie</translation>
    </message>
    <message>
        <source>Computes the best Huffman tables for each photo; progressive files always do.</source>
        <translation>Oblicza najlepsze tablice Huffmana dla każdego zdjęcia; w plikach progresywnych dzieje się tak zawsze.</translation>
    </message>
    <message>
        <source>More effort makes smaller files and takes longer.</source>
        <translation>Większy nakład pracy daje mniejsze pliki i trwa dłużej.</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bitów</translation>
    </message>
    <message>
        <source>Faster opening</source>
        <translation>Szybsze otwieranie</translation>
    </message>
    <message>
        <source>Higher values make files that open faster and are a little larger.</source>
        <translation>Wyższe wartości dają pliki, które otwierają się szybciej i są nieco większe.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompresja</translation>
    </message>
    <message>
        <source>More effort makes smaller files with the same pixels.</source>
        <translation>Większy nakład pracy daje mniejsze pliki o tych samych pikselach.</translation>
    </message>
    <message>
        <source>Row filter</source>
        <translation>Filtr wierszy</translation>
    </message>
    <message>
        <source>How each row is predicted from its neighbors before compression.</source>
        <translation>Jak każdy wiersz jest przewidywany na podstawie sąsiednich przed kompresją.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Po lewej</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Powyżej</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>Paeth</source>
        <translation>Paeth</translation>
    </message>
    <message>
        <source>Best of all</source>
        <translation>Najlepszy ze wszystkich</translation>
    </message>
    <message>
        <source>Reduce to a palette</source>
        <translation>Ogranicz do palety</translation>
    </message>
    <message>
        <source>Keeps at most 256 colors: much smaller, good for graphics, visible in photos.</source>
        <translation>Zachowuje najwyżej 256 kolorów: plik jest znacznie mniejszy; dobre dla grafiki, widoczne na zdjęciach.</translation>
    </message>
    <message>
        <source>The most colors the palette may hold.</source>
        <translation>Największa liczba kolorów w palecie.</translation>
    </message>
    <message>
        <source>Palette quality</source>
        <translation>Jakość palety</translation>
    </message>
    <message>
        <source>Uses fewer colors where the palette already reaches this quality.</source>
        <translation>Używa mniej kolorów tam, gdzie paleta i tak osiąga tę jakość.</translation>
    </message>
    <message>
        <source>All of them keep every pixel.</source>
        <translation>Każda z nich zachowuje wszystkie piksele.</translation>
    </message>
    <message>
        <source>None – largest, opens anywhere</source>
        <translation>Brak – największe pliki, otwiera się wszędzie</translation>
    </message>
    <message>
        <source>LZW – opens almost anywhere</source>
        <translation>LZW – otwiera się prawie wszędzie</translation>
    </message>
    <message>
        <source>Deflate – smaller</source>
        <translation>Deflate – mniejsze pliki</translation>
    </message>
    <message>
        <source>Zstandard – few programs open it</source>
        <translation>Zstandard – otwiera go niewiele programów</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Predyktor</translation>
    </message>
    <message>
        <source>Stores differences between neighbors: smaller for photos.</source>
        <translation>Zapisuje różnice między sąsiednimi pikselami: mniejsze pliki zdjęć.</translation>
    </message>
    <message>
        <source>Tiled</source>
        <translation>Kafelki</translation>
    </message>
    <message>
        <source>Stores tiles instead of strips, for viewers that open only a part.</source>
        <translation>Zapisuje kafelki zamiast pasów, dla przeglądarek, które otwierają tylko część obrazu.</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Piramida</translation>
    </message>
    <message>
        <source>Adds smaller versions of the picture for deep-zoom viewers.</source>
        <translation>Dodaje mniejsze wersje obrazu dla przeglądarek z dużym zakresem powiększenia.</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Rodzaj obrazu</translation>
    </message>
    <message>
        <source>Tunes lossy compression for a kind of picture.</source>
        <translation>Dostraja kompresję stratną do rodzaju obrazu.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Dowolny</translation>
    </message>
    <message>
        <source>Portrait or indoor photo</source>
        <translation>Portret lub zdjęcie we wnętrzu</translation>
    </message>
    <message>
        <source>Outdoor photo</source>
        <translation>Zdjęcie w plenerze</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Rysunek</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Ikona</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Sharper color edges</source>
        <translation>Ostrzejsze krawędzie kolorów</translation>
    </message>
    <message>
        <source>Keeps red and blue edges crisp at some cost in time.</source>
        <translation>Zachowuje ostrość czerwonych i niebieskich krawędzi kosztem czasu.</translation>
    </message>
    <message>
        <source>Near lossless</source>
        <translation>Prawie bezstratnie</translation>
    </message>
    <message>
        <source>For lossless files: below 100, pixels may move a little so that files get smaller.</source>
        <translation>Dla plików bezstratnych: poniżej 100 piksele mogą się nieco zmienić, aby pliki były mniejsze.</translation>
    </message>
    <message>
        <source>Transparency quality</source>
        <translation>Jakość przezroczystości</translation>
    </message>
    <message>
        <source>Below 100, transparency is stored with loss.</source>
        <translation>Poniżej 100 przezroczystość jest zapisywana ze stratą.</translation>
    </message>
    <message>
        <source>Smallest animation</source>
        <translation>Najmniejsza animacja</translation>
    </message>
    <message>
        <source>Spends much longer to make animations smaller.</source>
        <translation>Poświęca znacznie więcej czasu na zmniejszenie animacji.</translation>
    </message>
    <message>
        <source>Mixed animation frames</source>
        <translation>Mieszane klatki animacji</translation>
    </message>
    <message>
        <source>Lets each animation frame be lossy or lossless, whichever is smaller.</source>
        <translation>Pozwala każdej klatce animacji być stratną lub bezstratną – zależnie od tego, co daje mniejszy plik.</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Obramowanie</translation>
    </message>
    <message>
        <source>Adds room around the photo; nothing is cut off.</source>
        <translation>Dodaje miejsce wokół zdjęcia; nic nie jest obcinane.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>How much room is added.</source>
        <translation>Ile miejsca zostanie dodane.</translation>
    </message>
    <message>
        <source>A frame</source>
        <translation>Ramka</translation>
    </message>
    <message>
        <source>Up to a ratio</source>
        <translation>Do proporcji</translation>
    </message>
    <message>
        <source>Up to a size</source>
        <translation>Do wymiarów</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Szerokość</translation>
    </message>
    <message>
        <source>Width of the frame.</source>
        <translation>Szerokość ramki.</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Więcej u dołu</translation>
    </message>
    <message>
        <source>Makes the lower side wider, as on an instant photo.</source>
        <translation>Poszerza dolny bok, jak w zdjęciu natychmiastowym.</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>What the frame&apos;s width counts.</source>
        <translation>W czym mierzona jest szerokość ramki.</translation>
    </message>
    <message>
        <source>Percent of the short edge</source>
        <translation>Procent krótszego boku</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Piksele</translation>
    </message>
    <message>
        <source>Box width</source>
        <translation>Szerokość pola</translation>
    </message>
    <message>
        <source>Smallest width of the result.</source>
        <translation>Najmniejsza szerokość wyniku.</translation>
    </message>
    <message>
        <source>Box height</source>
        <translation>Wysokość pola</translation>
    </message>
    <message>
        <source>Smallest height of the result.</source>
        <translation>Najmniejsza wysokość wyniku.</translation>
    </message>
    <message>
        <source>Color of the border, as #rrggbb.</source>
        <translation>Kolor obramowania w postaci #rrggbb.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Kadrowanie</translation>
    </message>
    <message>
        <source>Cuts every photo to a ratio or to a part of itself.</source>
        <translation>Kadruje każde zdjęcie do proporcji lub do wybranej części.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Dowolne</translation>
    </message>
    <message>
        <source>Turn with the photo</source>
        <translation>Obracaj ze zdjęciem</translation>
    </message>
    <message>
        <source>Turns the ratio for portraits: 3:2 becomes 2:3.</source>
        <translation>Obraca proporcje dla zdjęć pionowych: 3:2 staje się 2:3.</translation>
    </message>
    <message>
        <source>Width kept</source>
        <translation>Zachowana szerokość</translation>
    </message>
    <message>
        <source>How much of the width stays.</source>
        <translation>Jaka część szerokości pozostaje.</translation>
    </message>
    <message>
        <source>Height kept</source>
        <translation>Zachowana wysokość</translation>
    </message>
    <message>
        <source>How much of the height stays.</source>
        <translation>Jaka część wysokości pozostaje.</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Przesuń w prawo</translation>
    </message>
    <message>
        <source>Moves the part that stays, in percent of the room left; negative is left.</source>
        <translation>Przesuwa pozostającą część, w procentach wolnego miejsca; wartość ujemna to w lewo.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>Moves the part that stays, in percent of the room left; negative is up.</source>
        <translation>Przesuwa pozostającą część, w procentach wolnego miejsca; wartość ujemna to w górę.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Spłaszczenie</translation>
    </message>
    <message>
        <source>Puts transparent pictures on a color.</source>
        <translation>Umieszcza przezroczyste obrazy na kolorowym tle.</translation>
    </message>
    <message>
        <source>The color behind transparent pixels, as #rrggbb.</source>
        <translation>Kolor za przezroczystymi pikselami w postaci #rrggbb.</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Odcienie szarości</translation>
    </message>
    <message>
        <source>Takes the color out and keeps the brightness.</source>
        <translation>Usuwa kolor i zachowuje jasność.</translation>
    </message>
    <message>
        <source>Length of that edge.</source>
        <translation>Długość tego boku.</translation>
    </message>
    <message>
        <source>Width of the box.</source>
        <translation>Szerokość pola.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Wysokość</translation>
    </message>
    <message>
        <source>Height of the box.</source>
        <translation>Wysokość pola.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Edge length compared with the original.</source>
        <translation>Długość boku w porównaniu z oryginałem.</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapiksele</translation>
    </message>
    <message>
        <source>Width times height, in millions of pixels.</source>
        <translation>Szerokość razy wysokość w milionach pikseli.</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Zmiana rozmiaru</translation>
    </message>
    <message>
        <source>Gives every photo the size it is needed in.</source>
        <translation>Nadaje każdemu zdjęciu potrzebny rozmiar.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Dopasowanie</translation>
    </message>
    <message>
        <source>What the size is measured by.</source>
        <translation>Według czego mierzony jest rozmiar.</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>Dłuższy bok</translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation>Krótszy bok</translation>
    </message>
    <message>
        <source>Inside a box</source>
        <translation>Wewnątrz pola</translation>
    </message>
    <message>
        <source>Fill a box, cutting what sticks out</source>
        <translation>Wypełnij pole, obcinając to, co wystaje</translation>
    </message>
    <message>
        <source>Enlarge small photos</source>
        <translation>Powiększaj małe zdjęcia</translation>
    </message>
    <message>
        <source>Otherwise a photo that is smaller already stays as it is.</source>
        <translation>W przeciwnym razie zdjęcie, które już jest mniejsze, pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Ponowne próbkowanie</translation>
    </message>
    <message>
        <source>How new pixels are weighed from old ones.</source>
        <translation>Jak nowe piksele są wyliczane ze starych.</translation>
    </message>
    <message>
        <source>Lanczos 3 – sharpest</source>
        <translation>Lanczos 3 – najostrzejszy</translation>
    </message>
    <message>
        <source>Lanczos 2 – less ringing</source>
        <translation>Lanczos 2 – mniej obwódek</translation>
    </message>
    <message>
        <source>Mitchell – soft</source>
        <translation>Mitchell – miękki</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>Sześcienny</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Liniowy</translation>
    </message>
    <message>
        <source>Nearest – hard pixels</source>
        <translation>Najbliższy sąsiad – twarde piksele</translation>
    </message>
    <message>
        <source>In linear light</source>
        <translation>W świetle liniowym</translation>
    </message>
    <message>
        <source>Keeps the brightness of fine bright detail, for example stars; slower.</source>
        <translation>Zachowuje jasność drobnych jasnych szczegółów, na przykład gwiazd; wolniejsze.</translation>
    </message>
    <message>
        <source>1:1 – square</source>
        <translation>1:1 – kwadrat</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Proporcje obrazu</translation>
    </message>
    <message>
        <source>Width to height of the result.</source>
        <translation>Stosunek szerokości do wysokości wyniku.</translation>
    </message>
    <message>
        <source>Ratio, width</source>
        <translation>Proporcje, szerokość</translation>
    </message>
    <message>
        <source>The width&apos;s part of another ratio.</source>
        <translation>Szerokość w innych proporcjach.</translation>
    </message>
    <message>
        <source>Ratio, height</source>
        <translation>Proporcje, wysokość</translation>
    </message>
    <message>
        <source>The height&apos;s part of another ratio.</source>
        <translation>Wysokość w innych proporcjach.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Which part of the photo stays when something is cut off.</source>
        <translation>Która część zdjęcia pozostaje, gdy coś jest obcinane.</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Środek</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>U góry</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>U góry po prawej</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Po prawej</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>U dołu po prawej</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>U dołu</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>U dołu po lewej</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>U góry po lewej</translation>
    </message>
    <message>
        <source>What draws the eye</source>
        <translation>To, co przyciąga wzrok</translation>
    </message>
    <message>
        <source>The busiest part</source>
        <translation>Część o największej liczbie szczegółów</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Wyostrzanie</translation>
    </message>
    <message>
        <source>Gives back the crispness that resizing and printing take.</source>
        <translation>Przywraca ostrość, którą odbiera zmiana rozmiaru i druk.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Przeznaczenie</translation>
    </message>
    <message>
        <source>Where the photo will be looked at.</source>
        <translation>Gdzie zdjęcie będzie oglądane.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Ekran</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druk</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Siła</translation>
    </message>
    <message>
        <source>How much sharper edges become.</source>
        <translation>O ile ostrzejsze stają się krawędzie.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mała</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standardowa</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Duża</translation>
    </message>
    <message>
        <source>Which colors the file is made for.</source>
        <translation>Dla jakich kolorów przeznaczony jest plik.</translation>
    </message>
    <message>
        <source>Color space</source>
        <translation>Przestrzeń kolorów</translation>
    </message>
    <message>
        <source>sRGB looks right everywhere; the photo&apos;s own space may hold more colors.</source>
        <translation>sRGB wygląda dobrze wszędzie; własna przestrzeń zdjęcia może pomieścić więcej kolorów.</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation>Konwertuj do sRGB</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s own</source>
        <translation>Zachowaj przestrzeń zdjęcia</translation>
    </message>
    <message>
        <source>Rendering intent</source>
        <translation>Cel renderowania</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>Percepcyjny</translation>
    </message>
    <message>
        <source>Relative colorimetric</source>
        <translation>Względny kolorymetryczny</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Nasycenie</translation>
    </message>
    <message>
        <source>Absolute colorimetric</source>
        <translation>Bezwzględny kolorymetryczny</translation>
    </message>
    <message>
        <source>Match the blacks</source>
        <translation>Dopasuj czernie</translation>
    </message>
    <message>
        <source>Black point compensation: the darkest tone becomes the darkest tone.</source>
        <translation>Kompensacja punktu czerni: najciemniejszy ton staje się najciemniejszym tonem.</translation>
    </message>
    <message>
        <source>Embed the color profile</source>
        <translation>Osadź profil kolorów</translation>
    </message>
    <message>
        <source>Says in the file which colors are meant; it is never left out of files in other spaces than sRGB.</source>
        <translation>Zapisuje w pliku, o jakie kolory chodzi; w plikach w przestrzeniach innych niż sRGB nigdy nie jest pomijany.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadane</translation>
    </message>
    <message>
        <source>What the file says about itself.</source>
        <translation>Co plik mówi o sobie.</translation>
    </message>
    <message>
        <source>What leaves with the file; every file is read back to prove it.</source>
        <translation>Co opuszcza komputer wraz z plikiem; każdy plik jest odczytywany ponownie, aby to potwierdzić.</translation>
    </message>
    <message>
        <source>Everything that is still true</source>
        <translation>Wszystko, co nadal się zgadza</translation>
    </message>
    <message>
        <source>Copyright and date, no location</source>
        <translation>Prawa autorskie i data, bez lokalizacji</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>Keep all frames</source>
        <translation>Zachowaj wszystkie klatki</translation>
    </message>
    <message>
        <source>Otherwise, and in formats that cannot move, the first frame is kept.</source>
        <translation>W przeciwnym razie, a także w formatach bez animacji, zachowywana jest pierwsza klatka.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nazwy plików</translation>
    </message>
    <message>
        <source>What the new files are called, below the destination folder.</source>
        <translation>Jak nazywają się nowe pliki w folderze docelowym.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Szablon</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each photo, for example {name} or {date:%Y}.</source>
        <translation>Słowa w nawiasach klamrowych są uzupełniane dla każdego zdjęcia, na przykład {name} lub {date:%Y}.</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>Jeśli nazwa jest zajęta</translation>
    </message>
    <message>
        <source>Nothing that is there is ever overwritten.</source>
        <translation>To, co już istnieje, nigdy nie jest nadpisywane.</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Dodaj numer</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>Pomiń zdjęcie</translation>
    </message>
    <message>
        <source>Names for every system</source>
        <translation>Nazwy dla każdego systemu</translation>
    </message>
    <message>
        <source>Also avoids what Windows and memory cards refuse.</source>
        <translation>Unika też tego, czego nie przyjmują Windows i karty pamięci.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Jakość</translation>
    </message>
    <message>
        <source>More quality makes larger files; each format has its own scale.</source>
        <translation>Wyższa jakość daje większe pliki; każdy format ma własną skalę.</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Bezstratnie</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is; files get much larger.</source>
        <translation>Zachowuje każdy piksel bez zmian; pliki są znacznie większe.</translation>
    </message>
    <message>
        <source>Never larger than the original</source>
        <translation>Nigdy większe od oryginału</translation>
    </message>
    <message>
        <source>Where nothing but smaller was asked and it gets no smaller, the original&apos;s bytes are kept.</source>
        <translation>Gdy chodziło tylko o zmniejszenie, a mniejszy plik nie powstaje, zachowywane są bajty oryginału.</translation>
    </message>
    <message>
        <source>Own file name</source>
        <translation>Własna nazwa pliku</translation>
    </message>
    <message>
        <source>A template for this rendition alone; empty: that of the preset.</source>
        <translation>Szablon tylko dla tej wersji; pusty: szablon presetu.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Zgłoś problem</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>What this file is called in names and paths: letters, digits, - and _.</source>
        <translation>Jak ten plik nazywa się w nazwach i ścieżkach: litery, cyfry, - i _.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Rozmycie</translation>
    </message>
    <message>
        <source>Blurs a part of every photo, or all of it.</source>
        <translation>Rozmywa część każdego zdjęcia lub całe zdjęcie.</translation>
    </message>
    <message>
        <source>Which part of the photo is blurred.</source>
        <translation>Która część zdjęcia jest rozmywana.</translation>
    </message>
    <message>
        <source>Width of that part.</source>
        <translation>Szerokość tej części.</translation>
    </message>
    <message>
        <source>Height of that part.</source>
        <translation>Wysokość tej części.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Promień</translation>
    </message>
    <message>
        <source>How strongly (sigma), in percent of the photo&apos;s diagonal.</source>
        <translation>Jak mocno (sigma), w procentach przekątnej zdjęcia.</translation>
    </message>
    <message>
        <source>Makes colors stronger or weaker; brightness and hue stay.</source>
        <translation>Wzmacnia lub osłabia kolory; jasność i odcień pozostają.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Wielkość</translation>
    </message>
    <message>
        <source>Below zero is less than the photo has.</source>
        <translation>Poniżej zera to mniej, niż ma zdjęcie.</translation>
    </message>
    <message>
        <source>Automatic levels</source>
        <translation>Automatyczne poziomy</translation>
    </message>
    <message>
        <source>Stretches the tones from black to white; hues stay.</source>
        <translation>Rozciąga tony od czerni do bieli; odcienie pozostają.</translation>
    </message>
    <message>
        <source>How much of the way to the full range.</source>
        <translation>Jaka część drogi do pełnego zakresu.</translation>
    </message>
    <message>
        <source>Ignored at both ends</source>
        <translation>Pomijane na obu końcach</translation>
    </message>
    <message>
        <source>The share of darkest and lightest pixels that may become black or white.</source>
        <translation>Udział najciemniejszych i najjaśniejszych pikseli, które mogą stać się czarne lub białe.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Ekspozycja</translation>
    </message>
    <message>
        <source>Makes photos brighter or darker.</source>
        <translation>Rozjaśnia lub przyciemnia zdjęcia.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>One stop more is twice the light, as a camera counts it.</source>
        <translation>Jeden stopień więcej to dwa razy więcej światła, jak liczy aparat.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Jasność</translation>
    </message>
    <message>
        <source>Lifts or lowers all tones alike.</source>
        <translation>Podnosi lub obniża wszystkie tony jednakowo.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Moves tones away from middle gray, or towards it.</source>
        <translation>Odsuwa tony od średniej szarości lub do niej przybliża.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Lightens or darkens the middle tones; black and white stay.</source>
        <translation>Rozjaśnia lub przyciemnia tony średnie; czerń i biel pozostają.</translation>
    </message>
    <message>
        <source>Above one is lighter.</source>
        <translation>Powyżej jedności jest jaśniej.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Kształt</translation>
    </message>
    <message>
        <source>Rounds the corners; outside it is transparent, or has the color of Flatten.</source>
        <translation>Zaokrągla rogi; na zewnątrz jest przezroczyste lub ma kolor spłaszczenia.</translation>
    </message>
    <message>
        <source>What is left of the rectangle.</source>
        <translation>Co zostaje z prostokąta.</translation>
    </message>
    <message>
        <source>Rounded corners</source>
        <translation>Zaokrąglone rogi</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipsa</translation>
    </message>
    <message>
        <source>Of the corners, in percent of the short edge.</source>
        <translation>Rogów, w procentach krótszego boku.</translation>
    </message>
    <message>
        <source>Passe-partout</source>
        <translation>Passe-partout</translation>
    </message>
    <message>
        <source>Mounts the photo on card, inside a border if there is one.</source>
        <translation>Oprawia zdjęcie w karton, wewnątrz obramowania, jeśli jest.</translation>
    </message>
    <message>
        <source>Color of the line, as #rrggbb.</source>
        <translation>Kolor linii w postaci #rrggbb.</translation>
    </message>
    <message>
        <source>Color of the line</source>
        <translation>Kolor linii</translation>
    </message>
    <message>
        <source>How much card shows, in percent of the short edge.</source>
        <translation>Ile kartonu widać, w procentach krótszego boku.</translation>
    </message>
    <message>
        <source>Photos look centered when there is a little more card below.</source>
        <translation>Zdjęcie wygląda na wyśrodkowane, gdy pod spodem jest trochę więcej kartonu.</translation>
    </message>
    <message>
        <source>Color of the card, as #rrggbb.</source>
        <translation>Kolor kartonu w postaci #rrggbb.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linia</translation>
    </message>
    <message>
        <source>The cut edge around the photo, in percent of the short edge; 0 is none.</source>
        <translation>Krawędź cięcia wokół zdjęcia, w procentach krótszego boku; 0 to brak.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Light and color</source>
        <translation>Światło i kolor</translation>
    </message>
    <message>
        <source>Marks and frames</source>
        <translation>Znaki i ramki</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Położenie</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>Maska wyostrzająca</translation>
    </message>
    <message>
        <source>Sharpens by numbers of your own.</source>
        <translation>Wyostrza według własnych liczb.</translation>
    </message>
    <message>
        <source>How far around an edge it reaches (sigma).</source>
        <translation>Jak daleko sięga wokół krawędzi (sigma).</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Próg</translation>
    </message>
    <message>
        <source>Smaller differences, such as noise, are left alone; of 255 levels.</source>
        <translation>Mniejsze różnice, jak szum, zostają; z 255 poziomów.</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Who took the photo.</source>
        <translation>Kto zrobił zdjęcie.</translation>
    </message>
    <message>
        <source>Creator&apos;s job title</source>
        <translation>Stanowisko autora</translation>
    </message>
    <message>
        <source>For example staff photographer.</source>
        <translation>Na przykład fotograf etatowy.</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Informacja o prawach autorskich</translation>
    </message>
    <message>
        <source>For example © {date:%Y} {creator}.</source>
        <translation>Na przykład © {date:%Y} {creator}.</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Warunki użytkowania</translation>
    </message>
    <message>
        <source>How the photo may be used.</source>
        <translation>Jak wolno używać zdjęcia.</translation>
    </message>
    <message>
        <source>Web statement</source>
        <translation>Strona o prawach</translation>
    </message>
    <message>
        <source>The web page with the licence; image searches show it.</source>
        <translation>Strona z licencją; pokazują ją wyszukiwarki obrazów.</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Nota o źródle</translation>
    </message>
    <message>
        <source>What is to stand beside the photo when it is published.</source>
        <translation>Co ma stać obok opublikowanego zdjęcia.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Who first owned the photo.</source>
        <translation>Do kogo pierwotnie należało zdjęcie.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>A short name of the photo.</source>
        <translation>Krótka nazwa zdjęcia.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Nagłówek</translation>
    </message>
    <message>
        <source>The caption in a few words.</source>
        <translation>Podpis w kilku słowach.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Who, what, where, when and why.</source>
        <translation>Kto, co, gdzie, kiedy i dlaczego.</translation>
    </message>
    <message>
        <source>Caption writer</source>
        <translation>Autor podpisu</translation>
    </message>
    <message>
        <source>Who wrote the caption.</source>
        <translation>Kto napisał podpis.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Słowa kluczowe</translation>
    </message>
    <message>
        <source>Separated by semicolons.</source>
        <translation>Oddzielone średnikami.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrukcje</translation>
    </message>
    <message>
        <source>For whoever receives the photo, for example an embargo.</source>
        <translation>Dla odbiorcy zdjęcia, na przykład embargo.</translation>
    </message>
    <message>
        <source>Job identifier</source>
        <translation>Numer zlecenia</translation>
    </message>
    <message>
        <source>The number of the assignment.</source>
        <translation>Numer zlecenia.</translation>
    </message>
    <message>
        <source>Sublocation</source>
        <translation>Miejsce w mieście</translation>
    </message>
    <message>
        <source>A place within the city.</source>
        <translation>Miejsce w obrębie miasta.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Where the photo was taken.</source>
        <translation>Gdzie zrobiono zdjęcie.</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Województwo lub region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Kod kraju</translation>
    </message>
    <message>
        <source>Three letters of ISO 3166, for example AUT.</source>
        <translation>Trzy litery ISO 3166, na przykład AUT.</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>E-mail kontaktowy</translation>
    </message>
    <message>
        <source>How to reach the creator.</source>
        <translation>Jak skontaktować się z autorem.</translation>
    </message>
    <message>
        <source>Contact web site</source>
        <translation>Strona kontaktowa</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Title, caption, keywords, names of places, contact: what IPTC says.</source>
        <translation>Tytuł, podpis, słowa kluczowe, nazwy miejsc, kontakt: to, co mówi IPTC.</translation>
    </message>
    <message>
        <source>Creator and copyright</source>
        <translation>Autor i prawa autorskie</translation>
    </message>
    <message>
        <source>Who made the photo, who owns it, how it may be used.</source>
        <translation>Kto zrobił zdjęcie, do kogo należy i jak wolno go używać.</translation>
    </message>
    <message>
        <source>Camera and exposure</source>
        <translation>Aparat i ekspozycja</translation>
    </message>
    <message>
        <source>Camera model, exposure time, aperture, ISO, flash.</source>
        <translation>Model aparatu, czas, przysłona, ISO, lampa.</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Obiektyw</translation>
    </message>
    <message>
        <source>Lens model and its range.</source>
        <translation>Model obiektywu i jego zakres.</translation>
    </message>
    <message>
        <source>Serial numbers and owner</source>
        <translation>Numery seryjne i właściciel</translation>
    </message>
    <message>
        <source>Numbers of camera and lens, the owner&apos;s name, numbers that tell one picture from all others.</source>
        <translation>Numery aparatu i obiektywu, nazwisko właściciela, numery odróżniające jeden obraz od wszystkich.</translation>
    </message>
    <message>
        <source>Place (GPS)</source>
        <translation>Miejsce (GPS)</translation>
    </message>
    <message>
        <source>Where the photo was taken, to the meter.</source>
        <translation>Gdzie zrobiono zdjęcie, co do metra.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daty</translation>
    </message>
    <message>
        <source>When the photo was taken and changed.</source>
        <translation>Kiedy zrobiono i zmieniono zdjęcie.</translation>
    </message>
    <message>
        <source>Stars and labels</source>
        <translation>Gwiazdki i etykiety</translation>
    </message>
    <message>
        <source>Stars, color labels and picks.</source>
        <translation>Gwiazdki, etykiety kolorów i wybory.</translation>
    </message>
    <message>
        <source>Faces and persons</source>
        <translation>Twarze i osoby</translation>
    </message>
    <message>
        <source>Face regions and the names of persons.</source>
        <translation>Obszary twarzy i nazwiska osób.</translation>
    </message>
    <message>
        <source>Edit history</source>
        <translation>Historia edycji</translation>
    </message>
    <message>
        <source>Software, develop settings, earlier versions and their file names.</source>
        <translation>Oprogramowanie, ustawienia wywoływania, wcześniejsze wersje i nazwy ich plików.</translation>
    </message>
    <message>
        <source>Maker notes</source>
        <translation>Noty producenta</translation>
    </message>
    <message>
        <source>What the camera&apos;s maker adds; hardly anybody knows all of it.</source>
        <translation>To, co dodaje producent; mało kto zna całość.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniatury</translation>
    </message>
    <message>
        <source>Embedded small versions, where the pixels stay as they are; else they always go.</source>
        <translation>Osadzone małe wersje, gdy piksele zostają bez zmian; w przeciwnym razie są zawsze usuwane.</translation>
    </message>
    <message>
        <source>Color profile</source>
        <translation>Profil kolorów</translation>
    </message>
    <message>
        <source>It stays, whatever is chosen here, where colors would be wrong without it.</source>
        <translation>Zostaje bez względu na wybór tam, gdzie bez niego kolory byłyby błędne.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Cała reszta</translation>
    </message>
    <message>
        <source>What is of none of these kinds.</source>
        <translation>To, co nie należy do żadnego z tych rodzajów.</translation>
    </message>
    <message>
        <source>Copyright, camera and exposure, no location</source>
        <translation>Prawa autorskie, aparat i ekspozycja, bez lokalizacji</translation>
    </message>
    <message>
        <source>Chosen kinds</source>
        <translation>Wybrane rodzaje</translation>
    </message>
    <message>
        <source>Also keep these tags</source>
        <translation>Zachowaj też te znaczniki</translation>
    </message>
    <message>
        <source>For example Exif.Photo.UserComment or Xmp.dc.*, separated by commas.</source>
        <translation>Na przykład Exif.Photo.UserComment lub Xmp.dc.*, oddzielone przecinkami.</translation>
    </message>
    <message>
        <source>Never keep these tags</source>
        <translation>Nigdy nie zachowuj tych znaczników</translation>
    </message>
    <message>
        <source>For example Iptc.Application2.Contact; stronger than all else.</source>
        <translation>Na przykład Iptc.Application2.Contact; ważniejsze niż cała reszta.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Miejsca</translation>
    </message>
    <message>
        <source>How exactly a place that is kept is told.</source>
        <translation>Jak dokładnie podaje się zachowane miejsce.</translation>
    </message>
    <message>
        <source>To the meter</source>
        <translation>Co do metra</translation>
    </message>
    <message>
        <source>The city only</source>
        <translation>Tylko miasto</translation>
    </message>
    <message>
        <source>No place near</source>
        <translation>Bez miejsca w pobliżu</translation>
    </message>
    <message>
        <source>Photos taken there do not say where: Home 52.5163, 13.3777 500 m; Studio …</source>
        <translation>Zdjęcia stamtąd nie mówią gdzie: Dom 52.5163, 13.3777 500 m; Studio …</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Dane autora</translation>
    </message>
    <message>
        <source>A file of fields that several presets share: its name in the credits folder of Glassine&apos;s settings.</source>
        <translation>Plik z polami wspólnymi dla kilku ustawień: jego nazwa w folderze „credits” ustawień Glassine.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Wymagane</translation>
    </message>
    <message>
        <source>Fields that no photo should lack, for example creator, caption, date.</source>
        <translation>Pola, których nie powinno brakować w żadnym zdjęciu, na przykład creator, caption, date.</translation>
    </message>
    <message>
        <source>Read XMP files beside the photos</source>
        <translation>Czytaj pliki XMP obok zdjęć</translation>
    </message>
    <message>
        <source>What photo managers write into PHOTO.xmp counts more than what stands in the photo.</source>
        <translation>To, co programy zapisują w ZDJĘCIE.xmp, jest ważniejsze niż to, co jest w zdjęciu.</translation>
    </message>
    <message>
        <source>Date of the file</source>
        <translation>Data pliku</translation>
    </message>
    <message>
        <source>What file managers sort by.</source>
        <translation>Według czego sortują menedżery plików.</translation>
    </message>
    <message>
        <source>As the original&apos;s</source>
        <translation>Jak w oryginale</translation>
    </message>
    <message>
        <source>When it is written</source>
        <translation>Chwila zapisu</translation>
    </message>
    <message>
        <source>When the photo was taken</source>
        <translation>Kiedy zrobiono zdjęcie</translation>
    </message>
    <message>
        <source>A strip with a line of text, such as whose photo it is.</source>
        <translation>Pasek z wierszem tekstu, na przykład czyje to zdjęcie.</translation>
    </message>
    <message>
        <source>Color of the strip, as #rrggbb.</source>
        <translation>Kolor paska w postaci #rrggbb.</translation>
    </message>
    <message>
        <source>Color of the strip</source>
        <translation>Kolor paska</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each photo, for example {creator}.</source>
        <translation>Słowa w nawiasach klamrowych są uzupełniane dla każdego zdjęcia, na przykład {creator}.</translation>
    </message>
    <message>
        <source>Where the strip lies.</source>
        <translation>Gdzie leży pasek.</translation>
    </message>
    <message>
        <source>Below the photo</source>
        <translation>Pod zdjęciem</translation>
    </message>
    <message>
        <source>Above the photo</source>
        <translation>Nad zdjęciem</translation>
    </message>
    <message>
        <source>On the photo, bottom</source>
        <translation>Na zdjęciu, u dołu</translation>
    </message>
    <message>
        <source>On the photo, top</source>
        <translation>Na zdjęciu, u góry</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Wyrównanie</translation>
    </message>
    <message>
        <source>Where the text stands in the strip.</source>
        <translation>Gdzie w pasku stoi tekst.</translation>
    </message>
    <message>
        <source>Of the strip, in percent of the photo&apos;s short edge.</source>
        <translation>Paska, w procentach krótszego boku zdjęcia.</translation>
    </message>
    <message>
        <source>Color of the letters, as #rrggbb.</source>
        <translation>Kolor liter w postaci #rrggbb.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Krycie</translation>
    </message>
    <message>
        <source>Of the strip; 100 hides what is under it.</source>
        <translation>Paska; 100 zasłania to, co pod spodem.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Czcionka</translation>
    </message>
    <message>
        <source>Family and style, for example Sans Bold.</source>
        <translation>Rodzina i odmiana, na przykład Sans Bold.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Krawędź</translation>
    </message>
    <message>
        <source>Sets it off from the photo, dark around light and light around dark.</source>
        <translation>Odcina go od zdjęcia: ciemne wokół jasnego, jasne wokół ciemnego.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Obrys</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Cień</translation>
    </message>
    <message>
        <source>What is put on the photo.</source>
        <translation>Co jest umieszczane na zdjęciu.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>A PNG or SVG picture, best with a transparent background.</source>
        <translation>Obraz PNG lub SVG, najlepiej z przezroczystym tłem.</translation>
    </message>
    <message>
        <source>Height of the letters, in percent of the photo&apos;s diagonal.</source>
        <translation>Wysokość liter w procentach przekątnej zdjęcia.</translation>
    </message>
    <message>
        <source>The picture&apos;s diagonal, in percent of the photo&apos;s.</source>
        <translation>Przekątna obrazu w procentach przekątnej zdjęcia.</translation>
    </message>
    <message>
        <source>In percent of the photo&apos;s short edge, from the edge that the position names or else from the middle.</source>
        <translation>W procentach krótszego boku zdjęcia, od krawędzi podanej przez położenie, a inaczej od środka.</translation>
    </message>
    <message>
        <source>At 100 it hides what is under it.</source>
        <translation>100 zasłania to, co pod spodem.</translation>
    </message>
    <message>
        <source>Where it lies on the photo; it can also be dragged in the comparison.</source>
        <translation>Gdzie leży na zdjęciu; można go też przeciągnąć w porównaniu.</translation>
    </message>
    <message>
        <source>Margin beside</source>
        <translation>Margines boczny</translation>
    </message>
    <message>
        <source>Margin above or below</source>
        <translation>Margines u góry lub u dołu</translation>
    </message>
    <message>
        <source>All over the photo</source>
        <translation>Na całym zdjęciu</translation>
    </message>
    <message>
        <source>Repeats it in rows, so that it cannot be cut off.</source>
        <translation>Powtarza go w rzędach, aby nie dało się go odciąć.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Odstępy</translation>
    </message>
    <message>
        <source>Room between them, in percent of the mark&apos;s own size.</source>
        <translation>Miejsce między nimi, w procentach wielkości znaku.</translation>
    </message>
    <message>
        <source>Legible on dark and light</source>
        <translation>Czytelny na ciemnym i jasnym</translation>
    </message>
    <message>
        <source>Looks at the photo under it: turns dark for light, and outlines it where that is not enough.</source>
        <translation>Sprawdza zdjęcie pod spodem: ciemnieje na jasnym i dostaje obrys, gdy to nie wystarcza.</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Obrót</translation>
    </message>
    <message>
        <source>Clockwise; negative is the other way.</source>
        <translation>Zgodnie z ruchem wskazówek zegara; ujemne w drugą stronę.</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>Mieszanie</translation>
    </message>
    <message>
        <source>How it is mixed with the photo.</source>
        <translation>Jak jest łączony ze zdjęciem.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Zwykłe</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Mnożenie</translation>
    </message>
    <message>
        <source>Screen (blending)</source>
        <translation>Mnożenie odwrotności</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Nakładka</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>Łagodne światło</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>Ostre światło</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Ściemnianie</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>Rozjaśnianie</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Znak wodny</translation>
    </message>
    <message>
        <source>Puts a text or a picture on every photo.</source>
        <translation>Umieszcza tekst lub obraz na każdym zdjęciu.</translation>
    </message>
    <message>
        <source>Convert to Display P3</source>
        <translation>Przelicz na Display P3</translation>
    </message>
    <message>
        <source>Convert to Adobe RGB</source>
        <translation>Przelicz na Adobe RGB</translation>
    </message>
    <message>
        <source>Convert to ProPhoto RGB</source>
        <translation>Przelicz na ProPhoto RGB</translation>
    </message>
    <message>
        <source>Convert to gray</source>
        <translation>Przelicz na szarość</translation>
    </message>
    <message>
        <source>Convert to a profile from a file</source>
        <translation>Przelicz na profil z pliku</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The ICC profile of a lab or a printer; it becomes part of the preset.</source>
        <translation>Profil ICC laboratorium lub drukarki; staje się częścią ustawienia.</translation>
    </message>
    <message>
        <source>What happens to colors that the new space cannot hold.</source>
        <translation>Co dzieje się z barwami, których nowa przestrzeń nie mieści.</translation>
    </message>
    <message>
        <source>Version of the profile</source>
        <translation>Wersja profilu</translation>
    </message>
    <message>
        <source>Version 2 is read by every program that reads profiles at all.</source>
        <translation>Wersję 2 czyta każdy program, który w ogóle czyta profile.</translation>
    </message>
    <message>
        <source>2, for every reader</source>
        <translation>2, dla każdego programu</translation>
    </message>
    <message>
        <source>4, smaller and exact</source>
        <translation>4, mniejsza i dokładna</translation>
    </message>
    <message>
        <source>What rides along</source>
        <translation>Co towarzyszy zdjęciu</translation>
    </message>
    <message>
        <source>Things in a photo that not every file can hold; what is lost is always said.</source>
        <translation>Elementy zdjęcia, których nie każdy plik może przechować; o stratach zawsze się informuje.</translation>
    </message>
    <message>
        <source>HDR brightness</source>
        <translation>Jasność HDR</translation>
    </message>
    <message>
        <source>Keep where the file can hold it</source>
        <translation>Zachowaj, jeśli plik może przechować</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Skip photos that would lose it</source>
        <translation>Pomiń zdjęcia, które by to straciły</translation>
    </message>
    <message>
        <source>Motion clip</source>
        <translation>Ruchomy fragment</translation>
    </message>
    <message>
        <source>The video in a motion photo. It tells of place and sound, so it is kept only together with all metadata.</source>
        <translation>Film z ruchomego zdjęcia. Zdradza miejsce i dźwięk, więc pozostaje tylko razem ze wszystkimi metadanymi.</translation>
    </message>
    <message>
        <source>Other losses</source>
        <translation>Inne straty</translation>
    </message>
    <message>
        <source>Frames, pages, depth, transparency, more than 8 bits or press inks that the new file cannot hold.</source>
        <translation>Klatki, strony, głębia, przezroczystość, ponad 8 bitów lub farby drukarskie, których nowy plik nie może przechować.</translation>
    </message>
    <message>
        <source>Convert and say so</source>
        <translation>Przekształć i powiadom</translation>
    </message>
    <message>
        <source>Camera raw</source>
        <translation>Raw z aparatu</translation>
    </message>
    <message>
        <source>How a picture is made of a camera&apos;s raw file.</source>
        <translation>Jak z pliku raw aparatu powstaje obraz.</translation>
    </message>
    <message>
        <source>The camera&apos;s preview looks as on its screen and takes a tenth of the time.</source>
        <translation>Podgląd z aparatu wygląda jak na jego ekranie i zajmuje dziesiątą część czasu.</translation>
    </message>
    <message>
        <source>The preview where it is large enough</source>
        <translation>Podgląd, jeśli jest dość duży</translation>
    </message>
    <message>
        <source>The camera&apos;s preview</source>
        <translation>Podgląd z aparatu</translation>
    </message>
    <message>
        <source>Developed from the sensor&apos;s data</source>
        <translation>Wywołane z danych matrycy</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Światła</translation>
    </message>
    <message>
        <source>What becomes of what was too bright for the sensor.</source>
        <translation>Co się dzieje z tym, co było zbyt jasne dla matrycy.</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Biały</translation>
    </message>
    <message>
        <source>Fade into white</source>
        <translation>Przechodzą w biel</translation>
    </message>
    <message>
        <source>Rebuild from what is left</source>
        <translation>Odtwórz z tego, co zostało</translation>
    </message>
    <message>
        <source>Brighten</source>
        <translation>Rozjaśnij</translation>
    </message>
    <message>
        <source>Raises the exposure until the brightest hundredth is white.</source>
        <translation>Podnosi ekspozycję, aż najjaśniejsza setna część będzie biała.</translation>
    </message>
    <message>
        <source>The other file is left out and named.</source>
        <translation>Drugi plik zostaje pominięty i wymieniony.</translation>
    </message>
    <message>
        <source>Both files</source>
        <translation>Oba pliki</translation>
    </message>
    <message>
        <source>The raw file</source>
        <translation>Plik raw</translation>
    </message>
    <message>
        <source>The JPEG or HEIC</source>
        <translation>JPEG lub HEIC</translation>
    </message>
    <message>
        <source>Of a raw file and a JPEG, take</source>
        <translation>Z pliku raw i JPEG weź</translation>
    </message>
    <message>
        <source>Unusual files</source>
        <translation>Nietypowe pliki</translation>
    </message>
    <message>
        <source>Pictures that move, photos that a camera stored twice, photos that are damaged.</source>
        <translation>Obrazy, które się poruszają, zdjęcia zapisane przez aparat dwukrotnie, zdjęcia uszkodzone.</translation>
    </message>
    <message>
        <source>Damaged photos</source>
        <translation>Uszkodzone zdjęcia</translation>
    </message>
    <message>
        <source>What cannot be decoded of them is gray or missing. Never done in place.</source>
        <translation>Czego nie da się odczytać, jest szare lub brakuje. Nigdy w miejscu oryginału.</translation>
    </message>
    <message>
        <source>Refuse and name them</source>
        <translation>Odrzuć i wymień</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Ocal to, co da się odczytać</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>Kontener S3</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Kontener</translation>
    </message>
    <message>
        <source>The bucket&apos;s name.</source>
        <translation>Nazwa kontenera.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Przedrostek</translation>
    </message>
    <message>
        <source>Stands before every name in the bucket, as a folder would.</source>
        <translation>Stoi przed każdą nazwą w kontenerze, jak folder.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punkt dostępu</translation>
    </message>
    <message>
        <source>The service&apos;s address, https://HOST; empty for Amazon&apos;s own.</source>
        <translation>Adres usługi, https://HOST; pusty: adres Amazona.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Empty: that of the environment or the profile, else us-east-1.</source>
        <translation>Pusty: ze środowiska lub profilu, w przeciwnym razie us-east-1.</translation>
    </message>
    <message>
        <source>Whose credentials to use, from the shared files of the AWS tools; empty: those of the environment, or the default profile.</source>
        <translation>Czyich danych dostępowych użyć, ze wspólnych plików narzędzi AWS; pusty: ze środowiska albo profil domyślny.</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>Adresowanie</translation>
    </message>
    <message>
        <source>Whether the bucket stands in the path or in the host&apos;s name.</source>
        <translation>Czy kontener stoi w ścieżce, czy w nazwie hosta.</translation>
    </message>
    <message>
        <source>As usual there</source>
        <translation>Jak tam przyjęto</translation>
    </message>
    <message>
        <source>In the path</source>
        <translation>W ścieżce</translation>
    </message>
    <message>
        <source>In the host&apos;s name</source>
        <translation>W nazwie hosta</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Who may read what was sent.</source>
        <translation>Kto może czytać to, co wysłano.</translation>
    </message>
    <message>
        <source>As the bucket says</source>
        <translation>Jak określa kontener</translation>
    </message>
    <message>
        <source>Its owner only</source>
        <translation>Tylko właściciel</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Everybody with an account there</source>
        <translation>Wszyscy, którzy mają tam konto</translation>
    </message>
    <message>
        <source>The bucket&apos;s owner, too</source>
        <translation>Także właściciel kontenera</translation>
    </message>
    <message>
        <source>Cache control</source>
        <translation>Sterowanie pamięcią podręczną</translation>
    </message>
    <message>
        <source>How long browsers may keep it, for example max-age=31536000.</source>
        <translation>Jak długo przeglądarki mogą to przechowywać, na przykład max-age=31536000.</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Klasa przechowywania</translation>
    </message>
    <message>
        <source>For example STANDARD_IA; empty: the bucket&apos;s own.</source>
        <translation>Na przykład STANDARD_IA; pusta: klasa kontenera.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Szyfrowanie</translation>
    </message>
    <message>
        <source>How the service encrypts what it stores.</source>
        <translation>Jak usługa szyfruje to, co przechowuje.</translation>
    </message>
    <message>
        <source>With the service&apos;s keys</source>
        <translation>Kluczami usługi</translation>
    </message>
    <message>
        <source>With a key of the key service</source>
        <translation>Kluczem z usługi kluczy</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>The key&apos;s name in the key service; empty: the standard one.</source>
        <translation>Nazwa klucza w usłudze kluczy; pusta: zwykły klucz.</translation>
    </message>
    <message>
        <source>Stored with every object: NAME=VALUE, separated by commas.</source>
        <translation>Zapisywane z każdym obiektem: NAZWA=WARTOŚĆ, rozdzielone przecinkami.</translation>
    </message>
    <message>
        <source>Part size</source>
        <translation>Rozmiar części</translation>
    </message>
    <message>
        <source>Larger files are sent in parts of this size.</source>
        <translation>Większe pliki są wysyłane w częściach tego rozmiaru.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>How many files are sent at the same time.</source>
        <translation>Ile plików jest wysyłanych jednocześnie.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Urząd certyfikacji</translation>
    </message>
    <message>
        <source>A PEM file to trust instead of the system&apos;s authorities.</source>
        <translation>Plik PEM, któremu zaufać zamiast urzędom systemu.</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Bez szyfrowania</translation>
    </message>
    <message>
        <source>Lets photos go to an http:// endpoint on another computer.</source>
        <translation>Pozwala wysyłać zdjęcia do punktu dostępu http:// na innym komputerze.</translation>
    </message>
    <message>
        <source>Kind of archive</source>
        <translation>Rodzaj archiwum</translation>
    </message>
    <message>
        <source>ZIP can be opened everywhere; TAR with Zstandard only with the right program.</source>
        <translation>ZIP otworzy się wszędzie; TAR z Zstandard tylko w odpowiednim programie.</translation>
    </message>
    <message>
        <source>As its name says</source>
        <translation>Zgodnie z nazwą</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>TAR with Zstandard</source>
        <translation>TAR z Zstandard</translation>
    </message>
    <message>
        <source>Largest archive</source>
        <translation>Największe archiwum</translation>
    </message>
    <message>
        <source>Makes several archives of at most this size, each complete by itself, for e-mail; 0: one archive.</source>
        <translation>Tworzy kilka archiwów najwyżej tej wielkości, każde kompletne, do poczty; 0: jedno archiwum.</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sumy kontrolne</translation>
    </message>
    <message>
        <source>Puts a SHA256SUMS file inside, with which anybody can check what arrived.</source>
        <translation>Dołącza plik SHA256SUMS, którym każdy może sprawdzić, co dotarło.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Stykówka</translation>
    </message>
    <message>
        <source>Puts a picture inside that shows all photos small, with their names.</source>
        <translation>Dołącza obraz pokazujący wszystkie zdjęcia w małej skali, z nazwami.</translation>
    </message>
    <message>
        <source>Write XMP files beside the new ones</source>
        <translation>Zapisuj pliki XMP obok nowych</translation>
    </message>
    <message>
        <source>They hold all that may go along, also what a format has no place for. Never done in place.</source>
        <translation>Zawierają wszystko, co może zostać przekazane, także to, na co format nie ma miejsca. Nigdy przy zastępowaniu oryginałów.</translation>
    </message>
    <message>
        <source>No XMP files</source>
        <translation>Bez plików XMP</translation>
    </message>
    <message>
        <source>PHOTO.jpg.xmp</source>
        <translation>ZDJĘCIE.jpg.xmp</translation>
    </message>
    <message>
        <source>PHOTO.xmp</source>
        <translation>ZDJĘCIE.xmp</translation>
    </message>
    <message>
        <source>Embed new thumbnails</source>
        <translation>Osadzaj nowe miniatury</translation>
    </message>
    <message>
        <source>A small version of the new picture, up to 160 pixels, in JPEG and TIFF files.</source>
        <translation>Mała wersja nowego obrazu, do 160 pikseli, w plikach JPEG i TIFF.</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animacje</translation>
    </message>
    <message>
        <source>Where the new file holds a single frame.</source>
        <translation>Gdy nowy plik mieści jedną klatkę.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>A TIFF keeps all pages of a TIFF when they are of one size; other files hold one.</source>
        <translation>TIFF zachowuje wszystkie strony TIFF-a, jeśli mają ten sam rozmiar; inne pliki mieszczą jedną.</translation>
    </message>
    <message>
        <source>Depth maps</source>
        <translation>Mapy głębi</translation>
    </message>
    <message>
        <source>What portrait modes store beside a picture; no new file holds it.</source>
        <translation>To, co tryby portretowe zapisują obok obrazu; żaden nowy plik tego nie mieści.</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Przezroczystość</translation>
    </message>
    <message>
        <source>JPEGs have none: what was transparent becomes white.</source>
        <translation>Pliki JPEG jej nie mają: to, co było przezroczyste, staje się białe.</translation>
    </message>
    <message>
        <source>More than 8 bits</source>
        <translation>Więcej niż 8 bitów</translation>
    </message>
    <message>
        <source>Finer shades, which PNG, TIFF, AVIF and JPEG XL keep.</source>
        <translation>Drobniejsze odcienie, które zachowują PNG, TIFF, AVIF i JPEG XL.</translation>
    </message>
    <message>
        <source>Press inks (CMYK)</source>
        <translation>Farby drukarskie (CMYK)</translation>
    </message>
    <message>
        <source>JPEG and TIFF keep them when the photo&apos;s own color space is kept.</source>
        <translation>JPEG i TIFF je zachowują, gdy pozostaje własna przestrzeń kolorów zdjęcia.</translation>
    </message>
    <message>
        <source>Further channels</source>
        <translation>Dodatkowe kanały</translation>
    </message>
    <message>
        <source>Spot colors and masks that a TIFF holds beside its picture.</source>
        <translation>Kolory dodatkowe i maski, które TIFF zawiera obok obrazu.</translation>
    </message>
    <message>
        <source>As other losses</source>
        <translation>Jak inne straty</translation>
    </message>
    <message>
        <source>The first page only</source>
        <translation>Tylko pierwsza strona</translation>
    </message>
    <message>
        <source>The gain map of an Ultra HDR or iPhone photo; only JPEGs can hold it here.</source>
        <translation>Mapa wzmocnienia zdjęcia Ultra HDR lub z iPhone’a; tutaj mieszczą ją tylko pliki JPEG.</translation>
    </message>
    <message>
        <source>Folder or drive</source>
        <translation>Folder lub dysk</translation>
    </message>
    <message>
        <source>Uploadcare project</source>
        <translation>Projekt Uploadcare</translation>
    </message>
    <message>
        <source>Optidash</source>
        <translation>Optidash</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>The folder to copy to; it has to be there.</source>
        <translation>Folder, do którego się kopiuje; musi istnieć.</translation>
    </message>
    <message>
        <source>Mount point</source>
        <translation>Punkt montowania</translation>
    </message>
    <message>
        <source>Nothing is written unless a drive or share is mounted at this folder.</source>
        <translation>Nic nie jest zapisywane, dopóki w tym folderze nie jest zamontowany dysk lub udział.</translation>
    </message>
    <message>
        <source>What the service makes of the photos.</source>
        <translation>Co usługa robi ze zdjęć.</translation>
    </message>
    <message>
        <source>No compression</source>
        <translation>Bez kompresji</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation>Folder na wyniki</translation>
    </message>
    <message>
        <source>Where what comes back is written, when the service does not store it.</source>
        <translation>Gdzie zapisywane jest to, co wraca, gdy usługa tego nie przechowuje.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Magazyn</translation>
    </message>
    <message>
        <source>Where the service stores what it made, with a key of yours.</source>
        <translation>Gdzie usługa zapisuje to, co zrobiła, Twoim kluczem.</translation>
    </message>
    <message>
        <source>Nowhere: it comes back</source>
        <translation>Nigdzie: wraca</translation>
    </message>
    <message>
        <source>As set up there</source>
        <translation>Jak ustawiono w usłudze</translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <translation>Amazon S3</translation>
    </message>
    <message>
        <source>Google Cloud Storage</source>
        <translation>Google Cloud Storage</translation>
    </message>
    <message>
        <source>Azure Blob Storage</source>
        <translation>Azure Blob Storage</translation>
    </message>
    <message>
        <source>DigitalOcean Spaces</source>
        <translation>DigitalOcean Spaces</translation>
    </message>
    <message>
        <source>Cloudflare R2</source>
        <translation>Cloudflare R2</translation>
    </message>
    <message>
        <source>Alibaba Cloud OSS</source>
        <translation>Alibaba Cloud OSS</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Łącznik</translation>
    </message>
    <message>
        <source>The id of the storage that is set up there.</source>
        <translation>Identyfikator magazynu ustawionego w usłudze.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The storage account&apos;s name, at Azure.</source>
        <translation>Nazwa konta magazynu, w Azure.</translation>
    </message>
    <message>
        <source>The bucket&apos;s region.</source>
        <translation>Region kontenera.</translation>
    </message>
    <message>
        <source>For example standard-ia; empty: the bucket&apos;s own.</source>
        <translation>Na przykład standard-ia; pusty: klasa kontenera.</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Opublikowane pod</translation>
    </message>
    <message>
        <source>https://… of the same folder, for the service to fetch the files from; empty: they are sent.</source>
        <translation>https://… tego samego folderu, skąd usługa pobiera pliki; pusty: są wysyłane.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>How results come back.</source>
        <translation>Jak wracają wyniki.</translation>
    </message>
    <message>
        <source>From an address that is told</source>
        <translation>Z podanego adresu</translation>
    </message>
    <message>
        <source>In the answer itself</source>
        <translation>W samej odpowiedzi</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>https://… that the service tells when a photo is done; it is not waited for then.</source>
        <translation>https://… powiadamiany przez usługę, gdy zdjęcie jest gotowe; wtedy się na nie nie czeka.</translation>
    </message>
    <message>
        <source>Webhook delay</source>
        <translation>Opóźnienie webhooka</translation>
    </message>
    <message>
        <source>How long the service waits before it tells.</source>
        <translation>Jak długo usługa czeka, zanim powiadomi.</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autoryzacja</translation>
    </message>
    <message>
        <source>How the key is sent.</source>
        <translation>Jak wysyłany jest klucz.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Where the service is, with its version.</source>
        <translation>Gdzie jest usługa, wraz z wersją.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>The key of your account there.</source>
        <translation>Klucz konta w usłudze.</translation>
    </message>
    <message>
        <source>Storage key</source>
        <translation>Klucz magazynu</translation>
    </message>
    <message>
        <source>The key with which the service writes to your storage.</source>
        <translation>Klucz, którym usługa zapisuje w Twoim magazynie.</translation>
    </message>
    <message>
        <source>Storage secret</source>
        <translation>Sekret magazynu</translation>
    </message>
    <message>
        <source>The secret that belongs to the storage key.</source>
        <translation>Sekret należący do klucza magazynu.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Klucz dostępu</translation>
    </message>
    <message>
        <source>The name of the key, as the service shows it.</source>
        <translation>Nazwa klucza, jak pokazuje ją usługa.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Klucz tajny</translation>
    </message>
    <message>
        <source>The secret that belongs to the access key.</source>
        <translation>Tajny klucz należący do klucza dostępu.</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Token sesji</translation>
    </message>
    <message>
        <source>Only for keys that were lent for some hours.</source>
        <translation>Tylko dla kluczy pożyczonych na kilka godzin.</translation>
    </message>
    <message>
        <source>Names there</source>
        <translation>Nazwy tam</translation>
    </message>
    <message>
        <source>What files are called in the bucket, with {folder}, {name}, {ext} and {date:%Y-%m}; empty: as here.</source>
        <translation>Jak pliki nazywają się w kontenerze, z {folder}, {name}, {ext} i {date:%Y-%m}; puste: jak tutaj.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Znaczniki</translation>
    </message>
    <message>
        <source>Given to every object: NAME=VALUE, separated by commas.</source>
        <translation>Nadawane każdemu obiektowi: NAZWA=WARTOŚĆ, rozdzielone przecinkami.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Przepustowość</translation>
    </message>
    <message>
        <source>How much is sent in a second at most, over all connections; 0: as it goes.</source>
        <translation>Ile najwyżej wysyła się na sekundę, przez wszystkie połączenia; 0: ile się da.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Klucz publiczny</translation>
    </message>
    <message>
        <source>The project&apos;s public key; it is no secret.</source>
        <translation>Klucz publiczny projektu; nie jest tajny.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Przechowywanie</translation>
    </message>
    <message>
        <source>Whether files stay: what is not stored is gone after a day.</source>
        <translation>Czy pliki zostają: to, czego się nie przechowuje, znika po dniu.</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>Zostają</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Na jeden dzień</translation>
    </message>
    <message>
        <source>As the project says</source>
        <translation>Jak określa projekt</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operacje</translation>
    </message>
    <message>
        <source>What links to images ask of the service, for example -/preview/800x800/.</source>
        <translation>Czego łącza do obrazów żądają od usługi, na przykład -/preview/800x800/.</translation>
    </message>
    <message>
        <source>Given to every file, separated by commas.</source>
        <translation>Nadawane każdemu plikowi, rozdzielone przecinkami.</translation>
    </message>
    <message>
        <source>Replaced files</source>
        <translation>Zastąpione pliki</translation>
    </message>
    <message>
        <source>What becomes of the file that a changed one replaces: each has an address of its own.</source>
        <translation>Co dzieje się z plikiem zastąpionym przez zmieniony: każdy ma własny adres.</translation>
    </message>
    <message>
        <source>They are deleted</source>
        <translation>Są usuwane</translation>
    </message>
    <message>
        <source>Signed uploads</source>
        <translation>Podpisane wysyłanie</translation>
    </message>
    <message>
        <source>What proves to the service that uploads are allowed.</source>
        <translation>Co dowodzi usłudze, że wysyłanie jest dozwolone.</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>A signature, the older way</source>
        <translation>Podpis, starszy sposób</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Bez podpisu</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Adres dostarczania</translation>
    </message>
    <message>
        <source>https://HOST that serves the files; empty: the project&apos;s own.</source>
        <translation>https://HOST udostępniający pliki; pusty: adres projektu.</translation>
    </message>
    <message>
        <source>Upload API</source>
        <translation>API wysyłania</translation>
    </message>
    <message>
        <source>Where files are sent to.</source>
        <translation>Dokąd wysyłane są pliki.</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>REST API</translation>
    </message>
    <message>
        <source>Where files are listed, stored and deleted.</source>
        <translation>Gdzie pliki są wyświetlane, przechowywane i usuwane.</translation>
    </message>
    <message>
        <source>The project&apos;s secret key.</source>
        <translation>Tajny klucz projektu.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Wykonuje</translation>
    </message>
    <message>
        <source>The name of a destination of the kind Optidash: originals are sent there, with all their metadata, and what comes back is checked as any file. Empty: made here.</source>
        <translation>Nazwa miejsca docelowego rodzaju Optidash: oryginały są tam wysyłane ze wszystkimi metadanymi, a to, co wraca, jest sprawdzane jak każdy plik. Puste: wykonywane tutaj.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln zdjęcie</numerusform>
            <numerusform>%Ln zdjęcia</numerusform>
            <numerusform>%Ln zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln plik</numerusform>
            <numerusform>%Ln pliki</numerusform>
            <numerusform>%Ln plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 godz. %2 min</translation>
    </message>
    <message>
        <source>%1, all of it already delivered</source>
        <comment>%1: how many photos</comment>
        <translation>%1, wszystko już gotowe w miejscu docelowym</translation>
    </message>
    <message>
        <source>%1 → %2 in %3, about %4</source>
        <comment>photos → files in a folder, about so many bytes</comment>
        <translation>%1 → %2 w %3, około %4</translation>
    </message>
    <message>
        <source>%1 → %2 in %3</source>
        <comment>photos → files in a folder</comment>
        <translation>%1 → %2 w %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) clash: numbered</source>
        <translation>
            <numerusform>%Ln konflikt nazw: dodano numer</numerusform>
            <numerusform>%Ln konflikty nazw: dodano numery</numerusform>
            <numerusform>%Ln konfliktów nazw: dodano numery</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln już istnieje</numerusform>
            <numerusform>%Ln już istnieją</numerusform>
            <numerusform>%Ln już istnieje</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be written</source>
        <translation>
            <numerusform>%Ln nie da się zapisać</numerusform>
            <numerusform>%Ln nie da się zapisać</numerusform>
            <numerusform>%Ln nie da się zapisać</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) done</source>
        <translation>
            <numerusform>%Ln zdjęcie gotowe</numerusform>
            <numerusform>%Ln zdjęcia gotowe</numerusform>
            <numerusform>%Ln zdjęć gotowych</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>photos</comment>
        <translation>%L1 z %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>%Ln już aktualne</numerusform>
            <numerusform>%Ln już aktualne</numerusform>
            <numerusform>%Ln już aktualnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln nieudane</numerusform>
            <numerusform>%Ln nieudane</numerusform>
            <numerusform>%Ln nieudanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation>
            <numerusform>%Ln nierozpoczęte</numerusform>
            <numerusform>%Ln nierozpoczęte</numerusform>
            <numerusform>%Ln nierozpoczętych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>oszczędność %1</translation>
    </message>
    <message>
        <source>%1 photos per second</source>
        <translation>%1 zdj. na sekundę</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>czas: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>pozostało %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation>
            <numerusform>Szukanie zdjęć… znaleziono %Ln</numerusform>
            <numerusform>Szukanie zdjęć… znaleziono %Ln</numerusform>
            <numerusform>Szukanie zdjęć… znaleziono %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: every photo is set aside.</source>
        <translation>Nie ma nic do zrobienia: wszystkie zdjęcia odłożono na bok.</translation>
    </message>
    <message>
        <source>Drop photos to begin.</source>
        <translation>Upuść zdjęcia, aby zacząć.</translation>
    </message>
    <message>
        <source>Planning names…</source>
        <translation>Planowanie nazw…</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <comment>%1: how far it is</comment>
        <translation>Wstrzymano: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be sent to %1, with all their metadata</source>
        <translation>
            <numerusform>%Ln zdjęcie zostanie wysłane do %1 ze wszystkimi metadanymi</numerusform>
            <numerusform>%Ln zdjęcia zostaną wysłane do %1 ze wszystkimi metadanymi</numerusform>
            <numerusform>%Ln zdjęć zostanie wysłanych do %1 ze wszystkimi metadanymi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln photo(s); the originals are kept in %1</source>
        <translation>
            <numerusform>Zastępuje %Ln zdjęcie; oryginał trafia do %1</numerusform>
            <numerusform>Zastępuje %Ln zdjęcia; oryginały trafiają do %1</numerusform>
            <numerusform>Zastępuje %Ln zdjęć; oryginały trafiają do %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln photo(s), about %1 afterwards; the originals are kept in %2</source>
        <comment>%1: bytes</comment>
        <translation>
            <numerusform>Zastępuje %Ln zdjęcie, potem około %1; oryginał trafia do %2</numerusform>
            <numerusform>Zastępuje %Ln zdjęcia, potem około %1; oryginały trafiają do %2</numerusform>
            <numerusform>Zastępuje %Ln zdjęć, potem około %1; oryginały trafiają do %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing originals back…</source>
        <translation>Przywracanie oryginałów…</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Archive, smaller</source>
        <translation>Archiwum, mniejsze</translation>
    </message>
    <message>
        <source>Every pixel, profile and note kept, at a quality the eye cannot tell from the original.</source>
        <translation>Zostają wszystkie piksele, profile i opisy, w jakości nieodróżnialnej okiem od oryginału.</translation>
    </message>
    <message>
        <source>Client full size</source>
        <translation>Klient, pełny rozmiar</translation>
    </message>
    <message>
        <source>Every pixel at high quality in sRGB, with your name and without place and serial numbers.</source>
        <translation>Wszystkie piksele w wysokiej jakości w sRGB, z nazwiskiem autora, bez miejsca i numerów seryjnych.</translation>
    </message>
    <message>
        <source>Client proofs</source>
        <translation>Klient, próbki</translation>
    </message>
    <message>
        <source>Small JPEGs with a long edge of 1600 pixels and a watermark, for choosing pictures together.</source>
        <translation>Małe JPEG-i o dłuższym boku 1600 pikseli ze znakiem wodnym, do wspólnego wyboru zdjęć.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 1600 pixels, light enough to attach a handful.</source>
        <translation>JPEG o dłuższym boku 1600 pikseli, dość lekki, by dołączyć kilka.</translation>
    </message>
    <message>
        <source>Instagram landscape</source>
        <translation>Instagram poziomo</translation>
    </message>
    <message>
        <source>1080 × 566 pixels, cut to 1.91:1 around the center.</source>
        <translation>1080 × 566 pikseli, przycięte do 1,91:1 wokół środka.</translation>
    </message>
    <message>
        <source>Instagram portrait</source>
        <translation>Instagram pionowo</translation>
    </message>
    <message>
        <source>1080 × 1350 pixels, cut to 4:5 around the center.</source>
        <translation>1080 × 1350 pikseli, przycięte do 4:5 wokół środka.</translation>
    </message>
    <message>
        <source>Instagram square</source>
        <translation>Instagram kwadrat</translation>
    </message>
    <message>
        <source>1080 × 1080 pixels, cut to a square around the center.</source>
        <translation>1080 × 1080 pikseli, przycięte do kwadratu wokół środka.</translation>
    </message>
    <message>
        <source>iPhone HEIC to JPEG</source>
        <translation>HEIC z iPhone’a na JPEG</translation>
    </message>
    <message>
        <source>Turns HEIC photos into full-size JPEGs that open anywhere.</source>
        <translation>Zamienia zdjęcia HEIC na JPEG-i w pełnym rozmiarze, które otworzą się wszędzie.</translation>
    </message>
    <message>
        <source>Lossless clean-up</source>
        <translation>Porządki bez strat</translation>
    </message>
    <message>
        <source>Packs pictures tighter without touching a pixel; what would not get smaller stays as it is.</source>
        <translation>Pakuje obrazy ciaśniej bez zmiany piksela; co nie byłoby mniejsze, zostaje, jak jest.</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Prasa</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 3000 pixels for newsrooms and agencies, with caption, credit and date: what is missing is told before the run.</source>
        <translation>JPEG o dłuższym boku 3000 pikseli dla redakcji i agencji, z podpisem, autorem i datą: czego brakuje, mówi się przed startem.</translation>
    </message>
    <message>
        <source>Print at 300 ppi</source>
        <translation>Druk 300 ppi</translation>
    </message>
    <message>
        <source>Full size in sRGB with full color resolution, marked 300 ppi and sharpened for paper.</source>
        <translation>Pełny rozmiar w sRGB z pełną rozdzielczością koloru, oznaczony 300 ppi i wyostrzony na papier.</translation>
    </message>
    <message>
        <source>Responsive web set</source>
        <translation>Sieć, różne rozmiary</translation>
    </message>
    <message>
        <source>Six widths from 480 to 2560 pixels, each as AVIF, WebP and JPEG, ready for srcset.</source>
        <translation>Sześć szerokości od 480 do 2560 pikseli, każda jako AVIF, WebP i JPEG, gotowe do srcset.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Relacja</translation>
    </message>
    <message>
        <source>1080 × 1920 pixels, cut to 9:16 around the center, for stories and reels.</source>
        <translation>1080 × 1920 pikseli, przycięte do 9:16 wokół środka, na relacje i rolki.</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>Galeria internetowa</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 2048 pixels, sharpened for screens: right for galleries, blogs and portfolios.</source>
        <translation>JPEG o dłuższym boku 2048 pikseli, wyostrzony na ekran: do galerii, blogów i portfolio.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the file is empty</source>
        <translation>plik jest pusty</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>uszkodzony</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>to nie jest obraz</translation>
    </message>
    <message>
        <source>a format that is not read</source>
        <translation>format, który nie jest odczytywany</translation>
    </message>
    <message>
        <source>a format that is not read yet</source>
        <translation>format, który nie jest jeszcze odczytywany</translation>
    </message>
    <message>
        <source>must be added by itself</source>
        <translation>trzeba dodać osobno</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nie można odczytać</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>już nie istnieje</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>zmieniono w międzyczasie</translation>
    </message>
    <message>
        <source>too many pixels</source>
        <translation>za dużo pikseli</translation>
    </message>
    <message>
        <source>too many frames</source>
        <translation>za dużo klatek</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>za duży</translation>
    </message>
    <message>
        <source>cannot be written in this format</source>
        <translation>nie można zapisać w tym formacie</translation>
    </message>
    <message>
        <source>a step could not be done</source>
        <translation>nie udało się wykonać kroku</translation>
    </message>
    <message>
        <source>the result was not as promised</source>
        <translation>wynik nie był taki, jak obiecano</translation>
    </message>
    <message>
        <source>metadata would have leaked</source>
        <translation>wyciekłyby metadane</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>potrzebuje za dużo pamięci</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>trwało zbyt długo</translation>
    </message>
    <message>
        <source>crashed the worker twice</source>
        <translation>dwukrotnie spowodował awarię procesu roboczego</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zatrzymano</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>już istnieje</translation>
    </message>
    <message>
        <source>would replace an original</source>
        <translation>zastąpiłby oryginał</translation>
    </message>
    <message>
        <source>destination not writable</source>
        <translation>nie można zapisywać w miejscu docelowym</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>dysk jest pełny</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>nie można zapisać</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>nazwa jest za długa</translation>
    </message>
    <message>
        <source>the name is refused there</source>
        <translation>miejsce docelowe nie przyjmuje tej nazwy</translation>
    </message>
    <message>
        <source>a copy would lose something</source>
        <translation>kopia coś by straciła</translation>
    </message>
    <message>
        <source>the other file of the pair is taken</source>
        <translation>wzięto drugi plik z pary</translation>
    </message>
    <message>
        <source>an archive that cannot be read</source>
        <translation>archiwum, którego nie da się odczytać</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>zabezpieczone hasłem</translation>
    </message>
    <message>
        <source>unpacks to too much</source>
        <translation>za duże po rozpakowaniu</translation>
    </message>
    <message>
        <source>an archive inside an archive</source>
        <translation>archiwum w archiwum</translation>
    </message>
    <message>
        <source>its name in the archive is not taken</source>
        <translation>jego nazwa w archiwum nie jest przyjmowana</translation>
    </message>
    <message>
        <source>inside an archive, which is not changed</source>
        <translation>w archiwum, które nie jest zmieniane</translation>
    </message>
    <message>
        <source>made by an earlier run</source>
        <translation>utworzone przez wcześniejszy przebieg</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Lossless files have no quality.</source>
        <translation>Pliki bezstratne nie mają jakości.</translation>
    </message>
    <message>
        <source>%1 cannot be lossless.</source>
        <translation>%1 nie może być bezstratny.</translation>
    </message>
    <message>
        <source>Matters for lossless files only.</source>
        <translation>Ma znaczenie tylko dla plików bezstratnych.</translation>
    </message>
    <message>
        <source>Does not matter for lossless files.</source>
        <translation>Nie ma znaczenia dla plików bezstratnych.</translation>
    </message>
    <message>
        <source>The chosen format cannot hold metadata.</source>
        <translation>Wybrany format nie może zawierać metadanych.</translation>
    </message>
    <message>
        <source>The chosen format cannot hold a color profile: colors are converted to sRGB.</source>
        <translation>Wybrany format nie może zawierać profilu kolorów: kolory są konwertowane do sRGB.</translation>
    </message>
    <message>
        <source>None of the chosen formats can move: the first frame is kept.</source>
        <translation>Żaden z wybranych formatów nie obsługuje animacji: zachowywana jest pierwsza klatka.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 already up to date</source>
        <translation>już aktualne: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>pominięte: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>nieudane: %1</translation>
    </message>
    <message>
        <source>%1 not finished</source>
        <translation>niedokończone: %1</translation>
    </message>
    <message>
        <source>%1 files written</source>
        <translation>zapisane pliki: %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>odczytano %1, zapisano %2</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n zdjęcie</numerusform>
            <numerusform>%n zdjęcia</numerusform>
            <numerusform>%n zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Poprzednie</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Największy plik</translation>
    </message>
    <message>
        <source>There are no photos here.</source>
        <translation>Nie ma tu zdjęć.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>It moves; only its first frame is kept.</source>
        <translation>Jest ruchome; zachowywana jest tylko pierwsza klatka.</translation>
    </message>
    <message>
        <source>It has several pages; only the first is kept.</source>
        <translation>Ma kilka stron; zachowywana jest tylko pierwsza.</translation>
    </message>
    <message>
        <source>Its HDR brightness (gain map) is not kept.</source>
        <translation>Jego jasność HDR (mapa wzmocnienia) nie zostanie zachowana.</translation>
    </message>
    <message>
        <source>The video stored with it is not kept.</source>
        <translation>Zapisane z nim wideo nie zostanie zachowane.</translation>
    </message>
    <message>
        <source>It has finer shades than the result can hold.</source>
        <translation>Ma subtelniejsze odcienie, niż może pomieścić wynik.</translation>
    </message>
    <message>
        <source>Its transparency is filled with white.</source>
        <translation>Jego przezroczystość zostanie wypełniona bielą.</translation>
    </message>
    <message>
        <source>Channels beyond color and transparency are not kept.</source>
        <translation>Kanały inne niż kolor i przezroczystość nie zostaną zachowane.</translation>
    </message>
    <message>
        <source>Its color profile is unusable; its colors may be off.</source>
        <translation>Jego profil kolorów jest bezużyteczny; kolory mogą być niedokładne.</translation>
    </message>
    <message>
        <source>It is CMYK without a profile; its colors are a guess.</source>
        <translation>Jest w CMYK bez profilu; kolory są szacunkowe.</translation>
    </message>
    <message>
        <source>Part of its metadata is damaged and is not kept.</source>
        <translation>Część jego metadanych jest uszkodzona i nie zostanie zachowana.</translation>
    </message>
    <message>
        <source>Some metadata does not fit into the new format.</source>
        <translation>Niektóre metadane nie mieszczą się w nowym formacie.</translation>
    </message>
    <message>
        <source>The format cannot be lossless; quality 95 is used.</source>
        <translation>Ten format nie może być bezstratny; zostanie użyta jakość 95.</translation>
    </message>
    <message>
        <source>The result is larger than the original.</source>
        <translation>Wynik jest większy od oryginału.</translation>
    </message>
    <message>
        <source>The depth map stored with it is not kept.</source>
        <translation>Zapisana z nim mapa głębi nie zostanie zachowana.</translation>
    </message>
    <message>
        <source>Its press inks (CMYK) become screen colors.</source>
        <translation>Jego farby drukarskie (CMYK) zamienią się w barwy ekranu.</translation>
    </message>
    <message>
        <source>It is a Live Photo; its video stays where it is.</source>
        <translation>To Live Photo; jego film pozostaje na miejscu.</translation>
    </message>
    <message>
        <source>It is made of the camera&apos;s preview.</source>
        <translation>Powstaje z podglądu aparatu.</translation>
    </message>
    <message>
        <source>It is developed from the sensor&apos;s data.</source>
        <translation>Zostaje wywołane z danych matrycy.</translation>
    </message>
    <message>
        <source>There is no preview in the raw file.</source>
        <translation>W pliku raw nie ma podglądu.</translation>
    </message>
    <message>
        <source>Colors that the output cannot hold become the nearest ones: %1 of the pixels.</source>
        <translation>Barwy niemieszczące się w wyniku stają się najbliższymi: %1 pikseli.</translation>
    </message>
    <message>
        <source>Room is made for colors that the output cannot hold: %1 of the pixels.</source>
        <translation>Barwom niemieszczącym się w wyniku robi się miejsce: %1 pikseli.</translation>
    </message>
    <message>
        <source>Its HDR brightness above white is cut.</source>
        <translation>Jego jasność HDR powyżej bieli jest obcinana.</translation>
    </message>
    <message>
        <source>The new format has no place for some of its metadata.</source>
        <translation>Nowy format nie ma miejsca na część jego metadanych.</translation>
    </message>
    <message>
        <source>Required fields are missing.</source>
        <translation>Brakuje wymaganych pól.</translation>
    </message>
    <message>
        <source>It says nothing of what is to be written on it; no text is drawn.</source>
        <translation>Nie mówi nic o tym, co ma być na nim napisane; tekst nie jest rysowany.</translation>
    </message>
    <message>
        <source>It is damaged; what can be read of it is shown and saved.</source>
        <translation>Jest uszkodzone; to, co czytelne, jest pokazane i zapisane.</translation>
    </message>
    <message>
        <source>It was sent to %1 and made there.</source>
        <translation>Wysłano je do %1 i tam wykonano.</translation>
    </message>
    <message>
        <source>Shown as it would be made here; nothing was sent to %1.</source>
        <translation>Pokazane tak, jak wykonano by je tutaj; do %1 niczego nie wysłano.</translation>
    </message>
    <message>
        <source>Its press inks (CMYK) stay as they are: light and sharpness are not adjusted.</source>
        <translation>Jego farby drukarskie (CMYK) pozostają bez zmian: światło i ostrość nie są dostosowywane.</translation>
    </message>
    <message>
        <source>Its metadata cannot be read here and is not kept.</source>
        <translation>Jego metadanych nie da się tu odczytać i nie zostaną zachowane.</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>Do &amp;nothing</source>
        <translation>&amp;Nic nie rób</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Otwórz &amp;folder</translation>
    </message>
    <message>
        <source>&amp;Quit Glassine</source>
        <translation>&amp;Zakończ Glassine</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>&amp;Uśpij komputer</translation>
    </message>
    <message>
        <source>S&amp;hut down</source>
        <translation>&amp;Wyłącz komputer</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Make delivery-ready files of photos and folders</source>
        <translation>Tworzy ze zdjęć i folderów pliki gotowe do oddania</translation>
    </message>
    <message>
        <source>Show what optimize would write, and write nothing</source>
        <translation>Pokazuje, co zapisałoby optimize, i niczego nie zapisuje</translation>
    </message>
    <message>
        <source>Go on with a session that was interrupted</source>
        <translation>Kontynuuje przerwaną sesję</translation>
    </message>
    <message>
        <source>Tell what a session did, file by file</source>
        <translation>Opowiada plik po pliku, co zrobiła sesja</translation>
    </message>
    <message>
        <source>Read what a session wrote again and check that it is unharmed</source>
        <translation>Odczytuje ponownie to, co zapisała sesja, i sprawdza, czy jest nienaruszone</translation>
    </message>
    <message>
        <source>List, show, import and export presets</source>
        <translation>Wyświetla listę presetów, pokazuje je, importuje i eksportuje</translation>
    </message>
    <message>
        <source>Tell what a photo is and what each preset would make of it</source>
        <translation>Mówi, czym jest zdjęcie i co zrobiłby z niego każdy preset</translation>
    </message>
    <message>
        <source>List the formats that can be read and written, and all settings</source>
        <translation>Wyświetla formaty odczytu i zapisu oraz wszystkie ustawienia</translation>
    </message>
    <message>
        <source>Check that everything Glassine needs is there</source>
        <translation>Sprawdza, czy jest wszystko, czego potrzebuje Glassine</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Otwiera okno</translation>
    </message>
    <message>
        <source>Glassine turns folders of original photos into delivery-ready files, and never touches an original.</source>
        <translation>Glassine zamienia foldery oryginalnych zdjęć w pliki gotowe do oddania i nigdy nie narusza oryginału.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Pokazuje tę pomoc.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Pokazuje wersję.</translation>
    </message>
    <message>
        <source>Writes JSON to standard output, for programs.</source>
        <translation>Zapisuje JSON na standardowe wyjście, dla programów.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>How workers are locked in</source>
        <translation>Izolacja procesów roboczych</translation>
    </message>
    <message>
        <source>no: this kernel does not offer it; seccomp alone keeps workers from opening files</source>
        <translation>nie: to jądro tego nie oferuje; tylko seccomp powstrzymuje procesy robocze przed otwieraniem plików</translation>
    </message>
    <message>
        <source>yes, version %1</source>
        <translation>tak, wersja %1</translation>
    </message>
    <message>
        <source>yes, version %1 (files; the network is closed by seccomp)</source>
        <translation>tak, wersja %1 (pliki; sieć zamyka seccomp)</translation>
    </message>
    <message>
        <source>no: this kernel or container refuses system call filters</source>
        <translation>nie: to jądro lub kontener odrzuca filtry wywołań systemowych</translation>
    </message>
    <message>
        <source>No new privileges</source>
        <translation>Bez nowych uprawnień</translation>
    </message>
    <message>
        <source>no: the kernel refused</source>
        <translation>nie: jądro odmówiło</translation>
    </message>
    <message>
        <source>Resource limits</source>
        <translation>Limity zasobów</translation>
    </message>
    <message>
        <source>no: the limits could not be set</source>
        <translation>nie: nie udało się ustawić limitów</translation>
    </message>
    <message>
        <source>Untested loaders</source>
        <translation>Nieprzetestowane moduły odczytu</translation>
    </message>
    <message>
        <source>blocked in libvips; formats that need one are read in a process of their own</source>
        <translation>zablokowane w libvips; formaty, które ich wymagają, są odczytywane w osobnym procesie</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formaty</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Odczyt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>all but %1: libvips was built without</source>
        <translation>wszystkie oprócz: %1 – libvips zbudowano bez ich obsługi</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>wolne: %1</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Presety</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Do użycia</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Proces roboczy</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Foldery</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesje</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Something is missing: see the lines marked above.</source>
        <translation>Czegoś brakuje: zobacz wiersze zaznaczone powyżej.</translation>
    </message>
    <message>
        <source>Ready to work, with what is marked above reduced.</source>
        <translation>Gotowe do pracy, z ograniczeniami zaznaczonymi powyżej.</translation>
    </message>
    <message>
        <source>Ready to work.</source>
        <translation>Gotowe do pracy.</translation>
    </message>
    <message>
        <source>all good; photos that were up to date or skipped by choice count as good</source>
        <translation>wszystko w porządku; zdjęcia aktualne lub celowo pominięte liczą się jako udane</translation>
    </message>
    <message>
        <source>some photos failed, the others are done</source>
        <translation>niektóre zdjęcia się nie powiodły, pozostałe są gotowe</translation>
    </message>
    <message>
        <source>the command line or the preset is wrong; nothing was done</source>
        <translation>błędny wiersz polecenia lub preset; niczego nie zrobiono</translation>
    </message>
    <message>
        <source>nothing to do: no usable photo among what was named, no session, no file to verify</source>
        <translation>nie ma nic do zrobienia: w podanych miejscach nie ma użytecznego zdjęcia, nie ma sesji ani pliku do sprawdzenia</translation>
    </message>
    <message>
        <source>the output folder cannot be written, or the disk is full</source>
        <translation>nie można zapisywać w folderze docelowym albo dysk jest pełny</translation>
    </message>
    <message>
        <source>a file is not what was promised: optimize threw it away, verify left it where it is</source>
        <translation>plik nie jest taki, jak obiecano: optimize go odrzuciło, verify zostawiło go na miejscu</translation>
    </message>
    <message>
        <source>interrupted; &quot;glassine resume&quot; goes on</source>
        <translation>przerwano; &quot;glassine resume&quot; kontynuuje</translation>
    </message>
    <message>
        <source>recognized, not read yet</source>
        <translation>rozpoznawany, jeszcze nieodczytywany</translation>
    </message>
    <message>
        <source>not on this system</source>
        <translation>niedostępny w tym systemie</translation>
    </message>
    <message>
        <source>only when the file itself is named</source>
        <translation>tylko gdy wskazano sam plik</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>jakość</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>bezstratny</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>przezroczystość</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animacja</translation>
    </message>
    <message>
        <source>more than 8 bits</source>
        <translation>więcej niż 8 bitów</translation>
    </message>
    <message>
        <source>Lists every setting of operations and formats, for --set and presets.</source>
        <translation>Wyświetla wszystkie ustawienia kroków i formatów, dla --set i presetów.</translation>
    </message>
    <message>
        <source>Photos and folders to put into the list.</source>
        <translation>Zdjęcia i foldery do umieszczenia na liście.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcje</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Kod wyjścia</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Przykłady</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>POLECENIE</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPCJE]</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenty</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Użycie:</translation>
    </message>
    <message>
        <source>More on a command: %1</source>
        <translation>Więcej o poleceniu: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Zatrzymywanie…</translation>
    </message>
    <message>
        <source>Go on with: %1</source>
        <translation>Aby kontynuować: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Szczegóły: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 photos</source>
        <translation>Zatrzymano po %1 z %2 zdjęć</translation>
    </message>
    <message>
        <source>Nothing new: %1 of %2 photos are up to date</source>
        <translation>Nic nowego: %1 z %2 zdjęć jest aktualnych</translation>
    </message>
    <message>
        <source>1 photo done</source>
        <translation>1 zdjęcie gotowe</translation>
    </message>
    <message numerus="yes">
        <source>%n photos done</source>
        <translation>
            <numerusform>%n zdjęcie gotowe</numerusform>
            <numerusform>%n zdjęcia gotowe</numerusform>
            <numerusform>%n zdjęć gotowych</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> w %1</translation>
    </message>
    <message>
        <source>1 file in %1</source>
        <translation>1 plik w %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files in %1</source>
        <translation>
            <numerusform>%n plik w %1</numerusform>
            <numerusform>%n pliki w %1</numerusform>
            <numerusform>%n plików w %1</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 % smaller</source>
        <translation>  o %1% mniej</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudane</numerusform>
            <numerusform>%n nieudanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to date already</source>
        <translation>
            <numerusform>%n już aktualne</numerusform>
            <numerusform>%n już aktualne</numerusform>
            <numerusform>%n już aktualnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n pominięte</numerusform>
            <numerusform>%n pominięte</numerusform>
            <numerusform>%n pominiętych</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file kept as it was: the result would not have been smaller</source>
        <translation>1 plik pozostawiono bez zmian: wynik nie byłby mniejszy</translation>
    </message>
    <message numerus="yes">
        <source>%n files kept as they were: the results would not have been smaller</source>
        <translation>
            <numerusform>%n plik pozostawiono bez zmian: wynik nie byłby mniejszy</numerusform>
            <numerusform>%n pliki pozostawiono bez zmian: wyniki nie byłyby mniejsze</numerusform>
            <numerusform>%n plików pozostawiono bez zmian: wyniki nie byłyby mniejsze</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file in the folders is no picture</source>
        <translation>1 plik w folderach nie jest obrazem</translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folders are no pictures</source>
        <translation>
            <numerusform>%n plik w folderach nie jest obrazem</numerusform>
            <numerusform>%n pliki w folderach nie są obrazami</numerusform>
            <numerusform>%n plików w folderach nie jest obrazami</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>(%n files)</source>
        <translation>
            <numerusform>(%n plik)</numerusform>
            <numerusform>(%n pliki)</numerusform>
            <numerusform>(%n plików)</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bitów</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n klatka</numerusform>
            <numerusform>%n klatki</numerusform>
            <numerusform>%n klatek</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos to look at.</source>
        <translation>Zdjęcia do obejrzenia.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Piksele</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientacja</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>prawidłowa</translation>
    </message>
    <message>
        <source>%1, made upright</source>
        <translation>%1, zostanie skorygowana</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Aparat</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Obiektyw</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Data wykonania</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Prawa autorskie</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadane</translation>
    </message>
    <message>
        <source>Place (GPS)</source>
        <translation>Miejsce (GPS)</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Numery seryjne</translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation>Mapa wzmocnienia HDR</translation>
    </message>
    <message>
        <source>Motion photo</source>
        <translation>Ruchome zdjęcie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Pomoc: %1</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Domyślnie: %1.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Przykład: %1</translation>
    </message>
    <message>
        <source>Own presets are kept in glassine/presets below it (default: ~/.config).</source>
        <translation>Własne presety są przechowywane w jego podfolderze glassine/presets (domyślnie: ~/.config).</translation>
    </message>
    <message>
        <source>Sessions are kept in glassine below it (default: ~/.local/state).</source>
        <translation>Sesje są przechowywane w jego podfolderze glassine (domyślnie: ~/.local/state).</translation>
    </message>
    <message>
        <source>Where sessions are kept, instead.</source>
        <translation>Inne miejsce przechowywania sesji.</translation>
    </message>
    <message>
        <source>No colors when it is set.</source>
        <translation>Bez kolorów, gdy jest ustawione.</translation>
    </message>
    <message>
        <source>Every name is planned before the first byte is written; nothing is ever overwritten. A file is complete or absent: an interrupted session is gone on with by &quot;glassine resume&quot;. Running the same command again does only what is new. Pictures are decoded in locked-in worker processes only.</source>
        <translation>Każda nazwa jest zaplanowana, zanim zostanie zapisany pierwszy bajt; nic nigdy nie jest nadpisywane. Plik jest kompletny albo go nie ma: przerwaną sesję kontynuuje &quot;glassine resume&quot;. To samo polecenie uruchomione ponownie robi tylko to, co nowe. Obrazy są dekodowane wyłącznie w izolowanych procesach roboczych.</translation>
    </message>
    <message>
        <source>A setting given with --set beats the preset. It applies to every rendition; &quot;ID.KEY&quot; sets it for one.</source>
        <translation>Ustawienie podane przez --set ma pierwszeństwo przed presetem. Dotyczy każdej wersji; &quot;ID.KEY&quot; ustawia je dla jednej.</translation>
    </message>
    <message>
        <source>Does again what an earlier run has done already.</source>
        <translation>Wykonuje ponownie to, co zrobiono już wcześniej.</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>Only with %1.</source>
        <translation>Tylko z %1.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>What is written; &quot;same&quot; is the original&apos;s own format.</source>
        <translation>Co jest zapisywane; &quot;same&quot; to format oryginału.</translation>
    </message>
    <message>
        <source>Quality on the format&apos;s own scale.</source>
        <translation>Jakość w skali danego formatu.</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is, where the format can.</source>
        <translation>Zachowuje każdy piksel bez zmian, jeśli format to umożliwia.</translation>
    </message>
    <message>
        <source>Delivers the original&apos;s bytes when the result would not be smaller and nothing else was asked.</source>
        <translation>Oddaje bajty oryginału, gdy wynik nie byłby mniejszy, a nie zażądano niczego innego.</translation>
    </message>
    <message>
        <source>Keeps detail in deep shadows when converting.</source>
        <translation>Zachowuje przy konwersji szczegóły w głębokich cieniach.</translation>
    </message>
    <message>
        <source>Puts the color profile into every file.</source>
        <translation>Umieszcza profil kolorów w każdym pliku.</translation>
    </message>
    <message>
        <source>Keeps all frames where the format can.</source>
        <translation>Zachowuje wszystkie klatki, jeśli format to umożliwia.</translation>
    </message>
    <message>
        <source>How files are named, below the output folder.</source>
        <translation>Jak nazywane są pliki w folderze docelowym.</translation>
    </message>
    <message>
        <source>What happens when a name is taken already.</source>
        <translation>Co się dzieje, gdy nazwa jest już zajęta.</translation>
    </message>
    <message>
        <source>Avoids names that Windows and memory cards refuse.</source>
        <translation>Unika nazw, których nie przyjmują Windows i karty pamięci.</translation>
    </message>
    <message>
        <source>Adds the step with its defaults, or takes it away.</source>
        <translation>Dodaje krok z ustawieniami domyślnymi albo go usuwa.</translation>
    </message>
    <message>
        <source>is there already: skipped</source>
        <translation>już istnieje: pominięto</translation>
    </message>
    <message>
        <source>numbered, the name is taken</source>
        <translation>nadano numer, nazwa jest zajęta</translation>
    </message>
    <message>
        <source>%1 photos, %2 files to write; nothing was written.</source>
        <translation>Zdjęcia: %1, pliki do zapisania: %2; niczego nie zapisano.</translation>
    </message>
    <message>
        <source>%1 free where they go.</source>
        <translation>Wolne w miejscu docelowym: %1.</translation>
    </message>
    <message>
        <source>Lists the presets that come along and your own (default)</source>
        <translation>Wyświetla presety wbudowane i własne (domyślnie)</translation>
    </message>
    <message>
        <source>Shows a preset as JSON</source>
        <translation>Pokazuje preset jako JSON</translation>
    </message>
    <message>
        <source>Name or file.</source>
        <translation>Nazwa lub plik.</translation>
    </message>
    <message>
        <source>Lays a setting over it first.</source>
        <translation>Najpierw nakłada na niego ustawienie.</translation>
    </message>
    <message>
        <source>Checks a preset file and adds it to your own presets</source>
        <translation>Sprawdza plik presetu i dodaje go do własnych presetów</translation>
    </message>
    <message>
        <source>A preset&apos;s JSON file.</source>
        <translation>Plik JSON presetu.</translation>
    </message>
    <message>
        <source>Another name for it.</source>
        <translation>Inna nazwa dla niego.</translation>
    </message>
    <message>
        <source>Replaces a preset of yours with that name.</source>
        <translation>Zastępuje własny preset o tej nazwie.</translation>
    </message>
    <message>
        <source>Writes a preset to a file</source>
        <translation>Zapisuje preset do pliku</translation>
    </message>
    <message>
        <source>A new file, or - for standard output.</source>
        <translation>Nowy plik albo - dla standardowego wyjścia.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>własny</translation>
    </message>
    <message>
        <source>Imported as %1: %2</source>
        <translation>Zaimportowano jako %1: %2</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 zdj./s</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>oszczędność %1</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>zapisano %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>pozostało %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>nieudane: %1</translation>
    </message>
    <message>
        <source>Looking for photos… %1 found</source>
        <translation>Szukanie zdjęć… znaleziono %1</translation>
    </message>
    <message>
        <source>%1 not right</source>
        <translation>nieprawidłowe: %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>The session to tell about; without it, the newest.</source>
        <translation>Sesja, o którą chodzi; bez niej najnowsza.</translation>
    </message>
    <message>
        <source>Lists all sessions.</source>
        <translation>Wyświetla wszystkie sesje.</translation>
    </message>
    <message>
        <source>Names every photo, not only those with something to say.</source>
        <translation>Wymienia każde zdjęcie, nie tylko te, o których jest coś do powiedzenia.</translation>
    </message>
    <message>
        <source>One JSON object per line: the session, every photo, the totals.</source>
        <translation>Jeden obiekt JSON w wierszu: sesja, każde zdjęcie, sumy.</translation>
    </message>
    <message>
        <source>One line per written file, for spreadsheets.</source>
        <translation>Jeden wiersz na każdy zapisany plik, dla arkuszy kalkulacyjnych.</translation>
    </message>
    <message>
        <source>running now</source>
        <translation>właśnie trwa</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>zakończona</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>niedokończona</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesja %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Rozpoczęcie</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>The session to go on with; without it, the newest unfinished one.</source>
        <translation>Sesja do kontynuowania; bez niej najnowsza niedokończona.</translation>
    </message>
    <message>
        <source>Only lists the sessions that can be resumed.</source>
        <translation>Tylko wyświetla sesje, które można wznowić.</translation>
    </message>
    <message>
        <source>Says nothing but what went wrong.</source>
        <translation>Nie mówi nic poza tym, co poszło nie tak.</translation>
    </message>
    <message>
        <source>There is no unfinished session.</source>
        <translation>Nie ma niedokończonej sesji.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are unfinished; going on with the newest:</source>
        <translation>
            <numerusform>%n sesja jest niedokończona; kontynuowana jest najnowsza:</numerusform>
            <numerusform>%n sesje są niedokończone; kontynuowana jest najnowsza:</numerusform>
            <numerusform>%n sesji jest niedokończonych; kontynuowana jest najnowsza:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Nie ma jeszcze żadnej sesji.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>w toku</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 godz. %2 min</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>brakujące: %1</translation>
    </message>
    <message>
        <source>%1 no file any more</source>
        <translation>nie są już plikami: %1</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>urwane: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>zmienione: %1</translation>
    </message>
    <message>
        <source>%1 under another&apos;s name</source>
        <translation>pod nazwą innego pliku: %1</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>nieczytelne: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 files.</source>
        <translation>Zatrzymano po %1 z %2 plików.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are as they were written; %1 read again in %2.</source>
        <translation>
            <numerusform>%n plik jest taki, jak go zapisano; ponownie odczytano %1 w %2.</numerusform>
            <numerusform>%n pliki są takie, jak je zapisano; ponownie odczytano %1 w %2.</numerusform>
            <numerusform>%n plików jest takich, jak je zapisano; ponownie odczytano %1 w %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as they were written: %1 of %2 files.</source>
        <translation>Nie takie, jak je zapisano: %1 z %2 plików.</translation>
    </message>
    <message>
        <source>The session whose files to check; without it, the newest.</source>
        <translation>Sesja, której pliki mają być sprawdzone; bez niej najnowsza.</translation>
    </message>
    <message>
        <source>Session %1 wrote no file that could be checked.</source>
        <translation>Sesja %1 nie zapisała pliku, który można by sprawdzić.</translation>
    </message>
    <message>
        <source>1 photo: the name&apos;s extension does not fit the content</source>
        <translation>1 zdjęcie: rozszerzenie nazwy nie pasuje do zawartości</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the name&apos;s extension does not fit the content</source>
        <translation>
            <numerusform>%n zdjęcie: rozszerzenie nazwy nie pasuje do zawartości</numerusform>
            <numerusform>%n zdjęcia: rozszerzenie nazwy nie pasuje do zawartości</numerusform>
            <numerusform>%n zdjęć: rozszerzenie nazwy nie pasuje do zawartości</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: only the first frame of an animation was kept</source>
        <translation>1 zdjęcie: zachowano tylko pierwszą klatkę animacji</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first frame of an animation was kept</source>
        <translation>
            <numerusform>%n zdjęcie: zachowano tylko pierwszą klatkę animacji</numerusform>
            <numerusform>%n zdjęcia: zachowano tylko pierwszą klatkę animacji</numerusform>
            <numerusform>%n zdjęć: zachowano tylko pierwszą klatkę animacji</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: only the first page was kept</source>
        <translation>1 zdjęcie: zachowano tylko pierwszą stronę</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first page was kept</source>
        <translation>
            <numerusform>%n zdjęcie: zachowano tylko pierwszą stronę</numerusform>
            <numerusform>%n zdjęcia: zachowano tylko pierwszą stronę</numerusform>
            <numerusform>%n zdjęć: zachowano tylko pierwszą stronę</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the HDR gain map was lost</source>
        <translation>1 zdjęcie: utracono mapę wzmocnienia HDR</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the HDR gain map was lost</source>
        <translation>
            <numerusform>%n zdjęcie: utracono mapę wzmocnienia HDR</numerusform>
            <numerusform>%n zdjęcia: utracono mapę wzmocnienia HDR</numerusform>
            <numerusform>%n zdjęć: utracono mapę wzmocnienia HDR</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the motion clip was lost</source>
        <translation>1 zdjęcie: utracono ruchomy fragment</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the motion clip was lost</source>
        <translation>
            <numerusform>%n zdjęcie: utracono ruchomy fragment</numerusform>
            <numerusform>%n zdjęcia: utracono ruchomy fragment</numerusform>
            <numerusform>%n zdjęć: utracono ruchomy fragment</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the color profile is damaged and was not used</source>
        <translation>1 zdjęcie: profil kolorów jest uszkodzony i nie został użyty</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is damaged and was not used</source>
        <translation>
            <numerusform>%n zdjęcie: profil kolorów jest uszkodzony i nie został użyty</numerusform>
            <numerusform>%n zdjęcia: profil kolorów jest uszkodzony i nie został użyty</numerusform>
            <numerusform>%n zdjęć: profil kolorów jest uszkodzony i nie został użyty</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks without a usable color profile, a general one was assumed</source>
        <translation>1 zdjęcie: farby drukarskie bez użytecznego profilu kolorów, przyjęto ogólny</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks without a usable color profile, a general one was assumed</source>
        <translation>
            <numerusform>%n zdjęcie: farby drukarskie bez użytecznego profilu kolorów, przyjęto ogólny</numerusform>
            <numerusform>%n zdjęcia: farby drukarskie bez użytecznego profilu kolorów, przyjęto ogólny</numerusform>
            <numerusform>%n zdjęć: farby drukarskie bez użytecznego profilu kolorów, przyjęto ogólny</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the color profile is too large and was not used</source>
        <translation>1 zdjęcie: profil kolorów jest zbyt duży i nie został użyty</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is too large and was not used</source>
        <translation>
            <numerusform>%n zdjęcie: profil kolorów jest zbyt duży i nie został użyty</numerusform>
            <numerusform>%n zdjęcia: profil kolorów jest zbyt duży i nie został użyty</numerusform>
            <numerusform>%n zdjęć: profil kolorów jest zbyt duży i nie został użyty</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: reduced to fewer bits per channel</source>
        <translation>1 zdjęcie: zmniejszono liczbę bitów na kanał</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: reduced to fewer bits per channel</source>
        <translation>
            <numerusform>%n zdjęcie: zmniejszono liczbę bitów na kanał</numerusform>
            <numerusform>%n zdjęcia: zmniejszono liczbę bitów na kanał</numerusform>
            <numerusform>%n zdjęć: zmniejszono liczbę bitów na kanał</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: transparency was put on a color</source>
        <translation>1 zdjęcie: przezroczystość zastąpiono kolorem</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: transparency was put on a color</source>
        <translation>
            <numerusform>%n zdjęcie: przezroczystość zastąpiono kolorem</numerusform>
            <numerusform>%n zdjęcia: przezroczystość zastąpiono kolorem</numerusform>
            <numerusform>%n zdjęć: przezroczystość zastąpiono kolorem</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: channels beyond color and transparency were left out</source>
        <translation>1 zdjęcie: pominięto kanały inne niż kolor i przezroczystość</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: channels beyond color and transparency were left out</source>
        <translation>
            <numerusform>%n zdjęcie: pominięto kanały inne niż kolor i przezroczystość</numerusform>
            <numerusform>%n zdjęcia: pominięto kanały inne niż kolor i przezroczystość</numerusform>
            <numerusform>%n zdjęć: pominięto kanały inne niż kolor i przezroczystość</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: part of the metadata is damaged and was left out</source>
        <translation>1 zdjęcie: część metadanych jest uszkodzona i została pominięta</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata is damaged and was left out</source>
        <translation>
            <numerusform>%n zdjęcie: część metadanych jest uszkodzona i została pominięta</numerusform>
            <numerusform>%n zdjęcia: część metadanych jest uszkodzona i została pominięta</numerusform>
            <numerusform>%n zdjęć: część metadanych jest uszkodzona i została pominięta</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: part of the metadata could not be kept</source>
        <translation>1 zdjęcie: nie udało się zachować części metadanych</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata could not be kept</source>
        <translation>
            <numerusform>%n zdjęcie: nie udało się zachować części metadanych</numerusform>
            <numerusform>%n zdjęcia: nie udało się zachować części metadanych</numerusform>
            <numerusform>%n zdjęć: nie udało się zachować części metadanych</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the metadata is too large and was left out</source>
        <translation>1 zdjęcie: metadane są zbyt duże i zostały pominięte</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the metadata is too large and was left out</source>
        <translation>
            <numerusform>%n zdjęcie: metadane są zbyt duże i zostały pominięte</numerusform>
            <numerusform>%n zdjęcia: metadane są zbyt duże i zostały pominięte</numerusform>
            <numerusform>%n zdjęć: metadane są zbyt duże i zostały pominięte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: written metadata could not be read back for proof</source>
        <translation>1 zdjęcie: nie udało się odczytać zapisanych metadanych w celu sprawdzenia</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: written metadata could not be read back for proof</source>
        <translation>
            <numerusform>%n zdjęcie: nie udało się odczytać zapisanych metadanych w celu sprawdzenia</numerusform>
            <numerusform>%n zdjęcia: nie udało się odczytać zapisanych metadanych w celu sprawdzenia</numerusform>
            <numerusform>%n zdjęć: nie udało się odczytać zapisanych metadanych w celu sprawdzenia</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: extended XMP metadata was left out</source>
        <translation>1 zdjęcie: pominięto rozszerzone metadane XMP</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: extended XMP metadata was left out</source>
        <translation>
            <numerusform>%n zdjęcie: pominięto rozszerzone metadane XMP</numerusform>
            <numerusform>%n zdjęcia: pominięto rozszerzone metadane XMP</numerusform>
            <numerusform>%n zdjęć: pominięto rozszerzone metadane XMP</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: could not be kept without loss</source>
        <translation>1 zdjęcie: nie udało się zachować bezstratnie</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: could not be kept without loss</source>
        <translation>
            <numerusform>%n zdjęcie: nie udało się zachować bezstratnie</numerusform>
            <numerusform>%n zdjęcia: nie udało się zachować bezstratnie</numerusform>
            <numerusform>%n zdjęć: nie udało się zachować bezstratnie</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: something stands behind the picture and was kept</source>
        <translation>1 zdjęcie: za danymi obrazu było coś jeszcze i to zachowano</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stands behind the picture and was kept</source>
        <translation>
            <numerusform>%n zdjęcie: za danymi obrazu było coś jeszcze i to zachowano</numerusform>
            <numerusform>%n zdjęcia: za danymi obrazu było coś jeszcze i to zachowano</numerusform>
            <numerusform>%n zdjęć: za danymi obrazu było coś jeszcze i to zachowano</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: something stood behind the picture and was left out</source>
        <translation>1 zdjęcie: za danymi obrazu było coś jeszcze i to pominięto</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stood behind the picture and was left out</source>
        <translation>
            <numerusform>%n zdjęcie: za danymi obrazu było coś jeszcze i to pominięto</numerusform>
            <numerusform>%n zdjęcia: za danymi obrazu było coś jeszcze i to pominięto</numerusform>
            <numerusform>%n zdjęć: za danymi obrazu było coś jeszcze i to pominięto</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the result is larger than the original</source>
        <translation>1 zdjęcie: wynik jest większy od oryginału</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the result is larger than the original</source>
        <translation>
            <numerusform>%n zdjęcie: wynik jest większy od oryginału</numerusform>
            <numerusform>%n zdjęcia: wynik jest większy od oryginału</numerusform>
            <numerusform>%n zdjęć: wynik jest większy od oryginału</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back originals whose places were taken</source>
        <translation>Przywróć zastąpione oryginały</translation>
    </message>
    <message>
        <source>The session whose originals to bring back; without it, the newest.</source>
        <translation>Sesja, której oryginały przywrócić; bez niej najnowsza.</translation>
    </message>
    <message>
        <source>Only says what would be done.</source>
        <translation>Mówi tylko, co zostałoby zrobione.</translation>
    </message>
    <message>
        <source>Session %1 wrote to a folder of its own; its originals are where they were.</source>
        <translation>Sesja %1 zapisała do własnego folderu; jej oryginały są tam, gdzie były.</translation>
    </message>
    <message>
        <source>%1 was changed since and stays; its original is now %2.</source>
        <translation>Plik %1 został potem zmieniony i pozostaje; jego oryginał to teraz %2.</translation>
    </message>
    <message>
        <source>Every original of session %1 is already where it was.</source>
        <translation>Wszystkie oryginały sesji %1 są już tam, gdzie były.</translation>
    </message>
    <message numerus="yes">
        <source>%n originals would be restored.</source>
        <translation>
            <numerusform>Zostałby przywrócony %n oryginał.</numerusform>
            <numerusform>Zostałyby przywrócone %n oryginały.</numerusform>
            <numerusform>Zostałoby przywróconych %n oryginałów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals restored.</source>
        <translation>
            <numerusform>Przywrócono %n oryginał.</numerusform>
            <numerusform>Przywrócono %n oryginały.</numerusform>
            <numerusform>Przywrócono %n oryginałów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the same command goes on.</source>
        <translation>Zatrzymano; to samo polecenie dokończy.</translation>
    </message>
    <message>
        <source>1 photo: the original has another name, which still leads to it</source>
        <translation>1 zdjęcie: oryginał ma jeszcze inną nazwę, która nadal do niego prowadzi</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the originals have other names, which still lead to them</source>
        <translation>
            <numerusform>%n zdjęcie: oryginał ma jeszcze inną nazwę, która nadal do niego prowadzi</numerusform>
            <numerusform>%n zdjęcia: oryginały mają jeszcze inne nazwy, które nadal do nich prowadzą</numerusform>
            <numerusform>%n zdjęć: oryginały mają jeszcze inne nazwy, które nadal do nich prowadzą</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals replaced; they wait in %1, and &quot;%2&quot; brings them back</source>
        <translation>
            <numerusform>Zastąpiono %n oryginał; czeka w %1, a „%2” go przywróci</numerusform>
            <numerusform>Zastąpiono %n oryginały; czekają w %1, a „%2” je przywróci</numerusform>
            <numerusform>Zastąpiono %n oryginałów; czekają w %1, a „%2” je przywróci</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the pixels are outside of %2; the profile&apos;s table makes room for them</source>
        <translation>%1 % pikseli leży poza %2; tabela profilu robi im miejsce</translation>
    </message>
    <message>
        <source>%1 % of the pixels are outside of %2 and become the nearest color that it holds</source>
        <translation>%1 % pikseli leży poza %2 i przyjmuje najbliższą mieszczącą się barwę</translation>
    </message>
    <message>
        <source>color space not said</source>
        <translation>nie podano przestrzeni barw</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>photos in a color space</comment>
        <translation>%1 w %2</translation>
    </message>
    <message>
        <source>1 that does not say, taken as sRGB</source>
        <translation>1 bez informacji, przyjęto sRGB</translation>
    </message>
    <message numerus="yes">
        <source>%n that do not say, taken as sRGB</source>
        <translation>
            <numerusform>%n bez informacji, przyjęto sRGB</numerusform>
            <numerusform>%n bez informacji, przyjęto sRGB</numerusform>
            <numerusform>%n bez informacji, przyjęto sRGB</numerusform>
        </translation>
    </message>
    <message>
        <source>Colors: %1.</source>
        <translation>Barwy: %1.</translation>
    </message>
    <message>
        <source>1 photo has colors outside of %1, %2 % of its pixels: %3.</source>
        <translation>1 zdjęcie ma barwy poza %1, %2 % jego pikseli: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos have colors outside of %1, at most %2 % of the pixels: %3.</source>
        <translation>
            <numerusform>%n zdjęcie ma barwy poza %1, %2 % pikseli: %3.</numerusform>
            <numerusform>%n zdjęcia mają barwy poza %1, najwyżej %2 % pikseli: %3.</numerusform>
            <numerusform>%n zdjęć ma barwy poza %1, najwyżej %2 % pikseli: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile&apos;s table makes room for them.</source>
        <translation>Tabela profilu robi im miejsce.</translation>
    </message>
    <message>
        <source>They become the nearest color that it holds.</source>
        <translation>Przyjmują najbliższą mieszczącą się barwę.</translation>
    </message>
    <message>
        <source>Camera raw</source>
        <translation>Raw z aparatu</translation>
    </message>
    <message>
        <source>not read: glassine-raw cannot be started</source>
        <translation>nie jest odczytywany: nie można uruchomić glassine-raw</translation>
    </message>
    <message>
        <source>%1, in processes of its own, locked in like the others</source>
        <translation>%1, w osobnych procesach, zamkniętych jak pozostałe</translation>
    </message>
    <message>
        <source>%1, in processes of its own, not locked in like the others</source>
        <translation>%1, w osobnych procesach, niezamkniętych jak pozostałe</translation>
    </message>
    <message>
        <source>in a process of its own</source>
        <translation>w osobnym procesie</translation>
    </message>
    <message>
        <source>Every tag of the metadata, by what it tells.</source>
        <translation>Każdy znacznik metadanych według tego, co zdradza.</translation>
    </message>
    <message>
        <source>With --privacy: what of it leaves under this preset.</source>
        <translation>Z --privacy: co z tego wychodzi przy tym ustawieniu.</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Barwy</translation>
    </message>
    <message>
        <source>Gamut</source>
        <translation>Gamut</translation>
    </message>
    <message>
        <source>Depth map</source>
        <translation>Mapa głębi</translation>
    </message>
    <message>
        <source>Converts colors to this space (&quot;file&quot;: that of color.profile), or keeps pixels and profile as they are.</source>
        <translation>Przelicza barwy na tę przestrzeń („file”: tę z color.profile) lub zostawia piksele i profil bez zmian.</translation>
    </message>
    <message>
        <source>An ICC profile&apos;s file, from a lab or a printer&apos;s maker, to convert colors to.</source>
        <translation>Plik profilu ICC z laboratorium lub od producenta drukarki, na który przeliczane są barwy.</translation>
    </message>
    <message>
        <source>How colors that the new space cannot hold are brought in.</source>
        <translation>Jak sprowadzane są barwy, których nowa przestrzeń nie mieści.</translation>
    </message>
    <message>
        <source>Of the embedded profile: 2 is read by every program, 4 is smaller.</source>
        <translation>Osadzonego profilu: 2 czyta każdy program, 4 jest mniejsza.</translation>
    </message>
    <message>
        <source>loses: %1</source>
        <translation>traci: %1</translation>
    </message>
    <message>
        <source>Looks into every photo: which color space it is in, and how many of its colors the output cannot hold. Takes its time.</source>
        <translation>Zagląda do każdego zdjęcia: w jakiej jest przestrzeni barw i ilu jego barw wynik nie mieści. To trwa.</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>brakuje: %1</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>zostaje tutaj</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>wychodzi</translation>
    </message>
    <message>
        <source>leaves in %1 of %2 files</source>
        <translation>wychodzi w %1 z %2 plików</translation>
    </message>
    <message>
        <source>It says nothing about itself.</source>
        <translation>Nic o sobie nie mówi.</translation>
    </message>
    <message>
        <source>1 photo: the depth map was lost</source>
        <translation>1 zdjęcie: utracono mapę głębi</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the depth map was lost</source>
        <translation>
            <numerusform>%n zdjęcie: utracono mapę głębi</numerusform>
            <numerusform>%n zdjęcia: utracono mapę głębi</numerusform>
            <numerusform>%n zdjęć: utracono mapę głębi</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks became screen colors</source>
        <translation>1 zdjęcie: farby drukarskie zamieniono na barwy ekranu</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks became screen colors</source>
        <translation>
            <numerusform>%n zdjęcie: farby drukarskie zamieniono na barwy ekranu</numerusform>
            <numerusform>%n zdjęcia: farby drukarskie zamieniono na barwy ekranu</numerusform>
            <numerusform>%n zdjęć: farby drukarskie zamieniono na barwy ekranu</numerusform>
        </translation>
    </message>
    <message>
        <source>1 Live Photo: its video stays where it is</source>
        <translation>1 Live Photo: jego film pozostaje na miejscu</translation>
    </message>
    <message numerus="yes">
        <source>%n Live Photos: their videos stay where they are</source>
        <translation>
            <numerusform>%n Live Photo: film pozostaje na miejscu</numerusform>
            <numerusform>%n Live Photo: filmy pozostają na miejscu</numerusform>
            <numerusform>%n Live Photo: filmy pozostają na miejscu</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: made of the camera&apos;s preview</source>
        <translation>1 plik raw: obraz z podglądu aparatu</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: made of the camera&apos;s preview</source>
        <translation>
            <numerusform>%n plik raw: obraz z podglądu aparatu</numerusform>
            <numerusform>%n pliki raw: obraz z podglądu aparatu</numerusform>
            <numerusform>%n plików raw: obraz z podglądu aparatu</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: developed from the sensor&apos;s data</source>
        <translation>1 plik raw: wywołano z danych matrycy</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: developed from the sensor&apos;s data</source>
        <translation>
            <numerusform>%n plik raw: wywołano z danych matrycy</numerusform>
            <numerusform>%n pliki raw: wywołano z danych matrycy</numerusform>
            <numerusform>%n plików raw: wywołano z danych matrycy</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: there is no preview in it</source>
        <translation>1 plik raw: brak podglądu</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: there is no preview in them</source>
        <translation>
            <numerusform>%n plik raw: brak podglądu</numerusform>
            <numerusform>%n pliki raw: brak podglądu</numerusform>
            <numerusform>%n plików raw: brak podglądu</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: colors that the output cannot hold became the nearest ones</source>
        <translation>1 zdjęcie: barwy niemieszczące się w wyniku stały się najbliższymi</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: colors that the output cannot hold became the nearest ones</source>
        <translation>
            <numerusform>%n zdjęcie: barwy niemieszczące się w wyniku stały się najbliższymi</numerusform>
            <numerusform>%n zdjęcia: barwy niemieszczące się w wyniku stały się najbliższymi</numerusform>
            <numerusform>%n zdjęć: barwy niemieszczące się w wyniku stały się najbliższymi</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: room was made for colors that the output cannot hold</source>
        <translation>1 zdjęcie: zrobiono miejsce barwom niemieszczącym się w wyniku</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: room was made for colors that the output cannot hold</source>
        <translation>
            <numerusform>%n zdjęcie: zrobiono miejsce barwom niemieszczącym się w wyniku</numerusform>
            <numerusform>%n zdjęcia: zrobiono miejsce barwom niemieszczącym się w wyniku</numerusform>
            <numerusform>%n zdjęć: zrobiono miejsce barwom niemieszczącym się w wyniku</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: HDR brightness above white was cut</source>
        <translation>1 zdjęcie: jasność HDR powyżej bieli została obcięta</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: HDR brightness above white was cut</source>
        <translation>
            <numerusform>%n zdjęcie: jasność HDR powyżej bieli została obcięta</numerusform>
            <numerusform>%n zdjęcia: jasność HDR powyżej bieli została obcięta</numerusform>
            <numerusform>%n zdjęć: jasność HDR powyżej bieli została obcięta</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the new format has no place for part of the metadata</source>
        <translation>1 zdjęcie: nowy format nie ma miejsca na część metadanych</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the new format has no place for part of the metadata</source>
        <translation>
            <numerusform>%n zdjęcie: nowy format nie ma miejsca na część metadanych</numerusform>
            <numerusform>%n zdjęcia: nowy format nie ma miejsca na część metadanych</numerusform>
            <numerusform>%n zdjęć: nowy format nie ma miejsca na część metadanych</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: required fields are missing</source>
        <translation>1 zdjęcie: brakuje wymaganych pól</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: required fields are missing</source>
        <translation>
            <numerusform>%n zdjęcie: brakuje wymaganych pól</numerusform>
            <numerusform>%n zdjęcia: brakuje wymaganych pól</numerusform>
            <numerusform>%n zdjęć: brakuje wymaganych pól</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: no text was drawn, its own words for it are missing</source>
        <translation>1 zdjęcie: nie narysowano tekstu, brakuje dla niego danych w zdjęciu</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: no text was drawn, their own words for it are missing</source>
        <translation>
            <numerusform>%n zdjęcie: nie narysowano tekstu, brakuje dla niego danych w zdjęciu</numerusform>
            <numerusform>%n zdjęcia: nie narysowano tekstu, brakuje dla niego danych w zdjęciach</numerusform>
            <numerusform>%n zdjęć: nie narysowano tekstu, brakuje dla niego danych w zdjęciach</numerusform>
        </translation>
    </message>
    <message>
        <source>all frames but the first</source>
        <translation>wszystkie klatki oprócz pierwszej</translation>
    </message>
    <message>
        <source>all pages but the first</source>
        <translation>wszystkie strony oprócz pierwszej</translation>
    </message>
    <message>
        <source>the HDR gain map</source>
        <translation>mapa wzmocnienia HDR</translation>
    </message>
    <message>
        <source>the motion clip</source>
        <translation>ruchomy fragment</translation>
    </message>
    <message>
        <source>the depth map</source>
        <translation>mapa głębi</translation>
    </message>
    <message>
        <source>finer shades</source>
        <translation>subtelniejsze odcienie</translation>
    </message>
    <message>
        <source>extra channels</source>
        <translation>dodatkowe kanały</translation>
    </message>
    <message>
        <source>press inks</source>
        <translation>farby drukarskie</translation>
    </message>
    <message>
        <source>1 photo: damaged, what could be read was saved</source>
        <translation>1 zdjęcie: uszkodzone, zapisano to, co czytelne</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: damaged, what could be read was saved</source>
        <translation>
            <numerusform>%n zdjęcie: uszkodzone, zapisano to, co czytelne</numerusform>
            <numerusform>%n zdjęcia: uszkodzone, zapisano to, co czytelne</numerusform>
            <numerusform>%n zdjęć: uszkodzone, zapisano to, co czytelne</numerusform>
        </translation>
    </message>
    <message>
        <source>List, add, test and remove the places to send to</source>
        <translation>Wypisz, dodaj, sprawdź i usuń cele wysyłania</translation>
    </message>
    <message>
        <source>Others can read the secret key in %1; &quot;chmod 600&quot; changes that.</source>
        <translation>Inni mogą przeczytać tajny klucz w %1; „chmod 600” to zmienia.</translation>
    </message>
    <message>
        <source>Lists the destinations (default)</source>
        <translation>Wypisuje cele (domyślnie)</translation>
    </message>
    <message>
        <source>Adds a destination</source>
        <translation>Dodaje cel</translation>
    </message>
    <message>
        <source>A name for it.</source>
        <translation>Jego nazwa.</translation>
    </message>
    <message>
        <source>Checks that a destination can be listed and written to</source>
        <translation>Sprawdza, czy cel można wypisać i do niego zapisywać</translation>
    </message>
    <message>
        <source>Name of the destination.</source>
        <translation>Nazwa celu.</translation>
    </message>
    <message>
        <source>Forgets a destination; what was sent stays there</source>
        <translation>Nazwa celu.</translation>
    </message>
    <message>
        <source>Added %1. &quot;glassine destinations test %1&quot; tells whether it works.</source>
        <translation>Dodano %1. „glassine destinations test %1” powie, czy działa.</translation>
    </message>
    <message>
        <source>There are no destinations yet; &quot;glassine destinations add&quot; makes one.</source>
        <translation>Nie ma jeszcze celów; „glassine destinations add” tworzy cel.</translation>
    </message>
    <message>
        <source>%1 can be listed and written to, with the key of %2.</source>
        <translation>%1 można wypisać i do niego zapisywać, z kluczem: %2.</translation>
    </message>
    <message>
        <source>Removed %1. What was sent there stays.</source>
        <translation>Usunięto %1. To, co tam wysłano, pozostaje.</translation>
    </message>
    <message>
        <source>not everything is at the destination: a file, or all, could not be sent</source>
        <translation>nie wszystko jest u celu: pliku lub wszystkich nie udało się wysłać</translation>
    </message>
    <message>
        <source>Credentials, profile, region and endpoint of destinations, by the names that the AWS tools use.</source>
        <translation>Dane dostępowe, profil, region i punkt dostępu celów, pod nazwami narzędzi AWS.</translation>
    </message>
    <message>
        <source>The destination; see glassine destinations list.</source>
        <translation>Cel; zobacz glassine destinations list.</translation>
    </message>
    <message>
        <source>Only says what would be sent.</source>
        <translation>Mówi tylko, co zostałoby wysłane.</translation>
    </message>
    <message>
        <source>Replaces other content at the destination, too.</source>
        <translation>Zastępuje u celu także inną zawartość.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>nowe: %1</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>bez zmian: %1</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>w konflikcie: %1</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>do wysłania: %1</translation>
    </message>
    <message>
        <source>Everything is there already; nothing was sent.</source>
        <translation>Wszystko już tam jest; niczego nie wysłano.</translation>
    </message>
    <message>
        <source>Files sent: %1 of %2 (%3 in %4)</source>
        <translation>Wysłane pliki: %1 z %2 (%3 w %4)</translation>
    </message>
    <message>
        <source>A session&apos;s id, or a folder; without it, what the newest session has written.</source>
        <translation>Identyfikator sesji albo folder; bez niego to, co zapisała najnowsza sesja.</translation>
    </message>
    <message>
        <source>The archive to make, for example delivery.zip; nothing is ever overwritten.</source>
        <translation>Archiwum do utworzenia, na przykład dostawa.zip; nic nie jest nadpisywane.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Pack what a session wrote, or a folder, into archives to hand over</source>
        <translation>Pakuje to, co zapisała sesja, albo folder do archiwów do przekazania</translation>
    </message>
    <message>
        <source>Send a folder or a session&apos;s files to a destination, only what is not there yet</source>
        <translation>Wyślij folder lub pliki sesji do celu, tylko to, czego tam jeszcze nie ma</translation>
    </message>
    <message>
        <source>Show the addresses of what was sent, for copying</source>
        <translation>Pokazać adresy tego, co wysłano, do skopiowania</translation>
    </message>
    <message>
        <source>Make a web page of what was delivered</source>
        <translation>Zrobić stronę internetową z tego, co dostarczono</translation>
    </message>
    <message>
        <source>What kind of destination it is.</source>
        <translation>Jakiego rodzaju jest to cel.</translation>
    </message>
    <message>
        <source>%1 can be listed and written to.</source>
        <translation>%1 można wyświetlić i można tam zapisywać.</translation>
    </message>
    <message>
        <source>A session, or a folder; without it, the newest session.</source>
        <translation>Sesja albo folder; bez podania najnowsza sesja.</translation>
    </message>
    <message>
        <source>A folder for the page and copies of the photos. Without it, the page is put beside the photos.</source>
        <translation>Folder na stronę i kopie zdjęć. Bez niego strona trafia obok zdjęć.</translation>
    </message>
    <message>
        <source>What stands above it.</source>
        <translation>Co stoi u góry.</translation>
    </message>
    <message>
        <source>The page shows what was sent there, wherever it is put itself.</source>
        <translation>Strona pokazuje to, co tam wysłano, gdziekolwiek sama leży.</translation>
    </message>
    <message>
        <source>Links that let in whoever has them, for so long: 12h, 7d (at most).</source>
        <translation>Odnośniki, które wpuszczają każdego, kto je ma, przez ten czas: 12h, 7d (najwyżej).</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>wysłano %1 z %2</translation>
    </message>
    <message>
        <source>Everything is at %1 already; nothing was sent.</source>
        <translation>Wszystko już jest w %1; niczego nie wysłano.</translation>
    </message>
    <message>
        <source>At %1: %2 of %3 files, %4 of them new</source>
        <translation>W %1: %2 z %3 plików, w tym %4 nowych</translation>
    </message>
    <message>
        <source>The folder that was sent.</source>
        <translation>Folder, który wysłano.</translation>
    </message>
    <message>
        <source>How they are written.</source>
        <translation>Jak są zapisane.</translation>
    </message>
    <message>
        <source>Keys of services, for destinations without a file glassine/secrets/NAME below XDG_CONFIG_HOME. It has lines such as &quot;secret-key = VALUE&quot; or &quot;api-key = VALUE&quot;, and only its owner may read it.</source>
        <translation>Klucze usług, dla miejsc docelowych bez pliku glassine/secrets/NAZWA w XDG_CONFIG_HOME. Zawiera on wiersze takie jak „secret-key = WARTOŚĆ” lub „api-key = WARTOŚĆ” i tylko jego właściciel może go czytać.</translation>
    </message>
    <message>
        <source>Goes on with every photo that comes into the folders, until Ctrl+C ends it.</source>
        <translation>Przetwarza każde zdjęcie, które pojawi się w folderach, aż do Ctrl+C.</translation>
    </message>
    <message>
        <source>Sends the new files to a destination while the others are made; see glassine destinations list.</source>
        <translation>Wysyła nowe pliki do celu, podczas gdy pozostałe powstają; zobacz glassine destinations list.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>Packs what was written into this archive, when all of it is done.</source>
        <translation>Pakuje to, co zapisano, do tego archiwum, gdy wszystko jest gotowe.</translation>
    </message>
    <message>
        <source>Stopped; no archive was made.</source>
        <translation>Zatrzymano; nie powstało żadne archiwum.</translation>
    </message>
    <message>
        <source>Packed and checked: files %1, archives %2 (%3 in %4)</source>
        <translation>Spakowano i sprawdzono: plików %1, archiwów %2 (%3 w %4)</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Bez: %1</translation>
    </message>
    <message numerus="yes">
        <source>Planning %Ln photos…</source>
        <translation>
            <numerusform>Planowanie %Ln zdjęcia…</numerusform>
            <numerusform>Planowanie %Ln zdjęć…</numerusform>
            <numerusform>Planowanie %Ln zdjęć…</numerusform>
        </translation>
    </message>
    <message>
        <source>The written files with their pixels and hashes, as JSON.</source>
        <translation>Zapisane pliki z pikselami i sumami kontrolnymi, jako JSON.</translation>
    </message>
    <message>
        <source>HTML for each photo: an image, or a picture with all its sizes and formats.</source>
        <translation>HTML każdego zdjęcia: obraz albo element picture ze wszystkimi rozmiarami i formatami.</translation>
    </message>
    <message>
        <source>The folder to send, with all that is below it, or a session, to send what it has written.</source>
        <translation>Folder do wysłania, ze wszystkim poniżej, albo sesja, aby wysłać to, co zapisała.</translation>
    </message>
    <message>
        <source>The destination; see glassine destinations list. A session remembers its own.</source>
        <translation>Cel; zobacz glassine destinations list. Sesja pamięta swój.</translation>
    </message>
    <message>
        <source>Watching %1. Ctrl+C ends it.</source>
        <translation>Obserwowany folder: %1. Ctrl+C kończy.</translation>
    </message>
    <message numerus="yes">
        <source>Watching %n folders. Ctrl+C ends it.</source>
        <translation>
            <numerusform>Obserwowany jest %n folder. Ctrl+C kończy.</numerusform>
            <numerusform>Obserwowane są %n foldery. Ctrl+C kończy.</numerusform>
            <numerusform>Obserwowanych jest %n folderów. Ctrl+C kończy.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo is sent to %1, as it is, with all its metadata.</source>
        <translation>1 zdjęcie jest wysyłane do %1 bez zmian, ze wszystkimi metadanymi.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos are sent to %1, as they are, with all their metadata.</source>
        <translation>
            <numerusform>%n zdjęcie jest wysyłane do %1 bez zmian, ze wszystkimi metadanymi.</numerusform>
            <numerusform>%n zdjęcia są wysyłane do %1 bez zmian, ze wszystkimi metadanymi.</numerusform>
            <numerusform>%n zdjęć jest wysyłanych do %1 bez zmian, ze wszystkimi metadanymi.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: sent to a service and made there</source>
        <translation>1 zdjęcie: wysłane do usługi i tam wykonane</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: sent to a service and made there</source>
        <translation>
            <numerusform>%n zdjęcie: wysłane do usługi i tam wykonane</numerusform>
            <numerusform>%n zdjęcia: wysłane do usługi i tam wykonane</numerusform>
            <numerusform>%n zdjęć: wysłanych do usługi i tam wykonanych</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: shown as it would be made here</source>
        <translation>1 zdjęcie: pokazane tak, jak wykonano by je tutaj</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: shown as they would be made here</source>
        <translation>
            <numerusform>%n zdjęcie: pokazane tak, jak wykonano by je tutaj</numerusform>
            <numerusform>%n zdjęcia: pokazane tak, jak wykonano by je tutaj</numerusform>
            <numerusform>%n zdjęć: pokazanych tak, jak wykonano by je tutaj</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks (CMYK) stay as they are, light and sharpness were not adjusted</source>
        <translation>1 zdjęcie: farby drukarskie (CMYK) pozostają bez zmian, światła i ostrości nie dostosowano</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks (CMYK) stay as they are, light and sharpness were not adjusted</source>
        <translation>
            <numerusform>%n zdjęcie: farby drukarskie (CMYK) pozostają bez zmian, światła i ostrości nie dostosowano</numerusform>
            <numerusform>%n zdjęcia: farby drukarskie (CMYK) pozostają bez zmian, światła i ostrości nie dostosowano</numerusform>
            <numerusform>%n zdjęć: farby drukarskie (CMYK) pozostają bez zmian, światła i ostrości nie dostosowano</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the metadata could not be read and was left out</source>
        <translation>1 zdjęcie: metadanych nie dało się odczytać i zostały pominięte</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the metadata could not be read and was left out</source>
        <translation>
            <numerusform>%n zdjęcie: metadanych nie dało się odczytać i zostały pominięte</numerusform>
            <numerusform>%n zdjęcia: metadanych nie dało się odczytać i zostały pominięte</numerusform>
            <numerusform>%n zdjęć: metadanych nie dało się odczytać i zostały pominięte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::cli::BatchFlags</name>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Które zdjęcia</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>A preset&apos;s name or file; see &quot;glassine presets list&quot;.</source>
        <translation>Nazwa lub plik presetu; zobacz &quot;glassine presets list&quot;.</translation>
    </message>
    <message>
        <source>The folder to write to; it is made when it is missing. Originals are never touched.</source>
        <translation>Folder zapisu; powstaje, gdy go brak. Oryginały nigdy nie są naruszane.</translation>
    </message>
    <message>
        <source>Shrinks every photo to this long edge in pixels.</source>
        <translation>Zmniejsza każde zdjęcie do tej długości dłuższego boku w pikselach.</translation>
    </message>
    <message>
        <source>Quality from 1 to 100, on the format&apos;s own scale.</source>
        <translation>Jakość od 1 do 100 w skali danego formatu.</translation>
    </message>
    <message>
        <source>Output format, or &quot;same&quot; as the original; see &quot;glassine formats&quot;.</source>
        <translation>Format wyjściowy albo &quot;same&quot; – taki jak oryginał; zobacz &quot;glassine formats&quot;.</translation>
    </message>
    <message>
        <source>Any setting, laid over the preset wherever it stands: --set jpeg.progressive=false. &quot;glassine formats --options&quot; lists them all.</source>
        <translation>Dowolne ustawienie nakładane na preset, gdziekolwiek się znajduje: --set jpeg.progressive=false. Wszystkie wyświetla &quot;glassine formats --options&quot;.</translation>
    </message>
    <message>
        <source>How files are named, for example &quot;{dir}/{name}_{w}x{h}.{ext}&quot;.</source>
        <translation>Jak nazywane są pliki, na przykład &quot;{dir}/{name}_{w}x{h}.{ext}&quot;.</translation>
    </message>
    <message>
        <source>When a name is taken already: number (write beside it), skip or stop. Nothing is ever overwritten.</source>
        <translation>Gdy nazwa jest już zajęta: number (zapisz obok), skip (pomiń) lub stop (zatrzymaj). Nic nigdy nie jest nadpisywane.</translation>
    </message>
    <message>
        <source>Gives the new files the originals&apos; dates (default), or not.</source>
        <translation>Nadaje nowym plikom daty oryginałów (domyślnie) albo nie.</translation>
    </message>
    <message>
        <source>Reads the photos&apos; names from a file, one per line; - is standard input.</source>
        <translation>Odczytuje nazwy zdjęć z pliku, po jednej w wierszu; - to standardowe wejście.</translation>
    </message>
    <message>
        <source>Names in --files-from end with a zero byte, as from &quot;find -print0&quot;.</source>
        <translation>Nazwy w --files-from kończą się bajtem zerowym, jak w &quot;find -print0&quot;.</translation>
    </message>
    <message>
        <source>Takes only what lies directly in the named folders.</source>
        <translation>Bierze tylko to, co leży bezpośrednio w podanych folderach.</translation>
    </message>
    <message>
        <source>Also takes hidden files and folders.</source>
        <translation>Bierze też ukryte pliki i foldery.</translation>
    </message>
    <message>
        <source>Photos at the same time; by default one per processor core.</source>
        <translation>Zdjęcia przetwarzane jednocześnie; domyślnie jedno na rdzeń procesora.</translation>
    </message>
    <message>
        <source>Leaves the processor to other programs.</source>
        <translation>Zostawia procesor innym programom.</translation>
    </message>
    <message>
        <source>Writes one JSON object per line to standard output, for programs.</source>
        <translation>Zapisuje po jednym obiekcie JSON w wierszu na standardowe wyjście, dla programów.</translation>
    </message>
    <message>
        <source>Says nothing but what went wrong.</source>
        <translation>Nie mówi nic poza tym, co poszło nie tak.</translation>
    </message>
    <message>
        <source>The new files take the originals&apos; places; the originals are kept aside and come back with &quot;glassine restore&quot;.</source>
        <translation>Nowe pliki zajmują miejsce oryginałów; oryginały są odkładane i wracają po „glassine restore”.</translation>
    </message>
    <message>
        <source>What stays of metadata: all, camera (name, rights, date, camera, exposure), copyright (name, rights, date), none, or custom (see metadata.keep-… in &quot;glassine formats --options&quot;).</source>
        <translation>Co zostaje z metadanych: all (wszystko), camera (nazwisko, prawa, data, aparat, ekspozycja), copyright (nazwisko, prawa, data), none (nic) lub custom (zob. metadata.keep-… w „glassine formats --options”).</translation>
    </message>
    <message>
        <source>Photos, folders and archives; folders are searched and their structure is kept.</source>
        <translation>Zdjęcia, foldery i archiwa; foldery są przeszukiwane, a ich struktura zostaje zachowana.</translation>
    </message>
    <message>
        <source>Also opens archives (ZIP, 7z, TAR) that lie in folders; one that is named is always opened.</source>
        <translation>Otwiera też archiwa (ZIP, 7z, TAR) leżące w folderach; nazwane jest otwierane zawsze.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::BatchFinale</name>
    <message numerus="yes">
        <source>The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>Komputer przejdzie w stan uśpienia za %n sekundę.</numerusform>
            <numerusform>Komputer przejdzie w stan uśpienia za %n sekundy.</numerusform>
            <numerusform>Komputer przejdzie w stan uśpienia za %n sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>Komputer wyłączy się za %n sekundę.</numerusform>
            <numerusform>Komputer wyłączy się za %n sekundy.</numerusform>
            <numerusform>Komputer wyłączy się za %n sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>Glassine</source>
        <translation>Glassine</translation>
    </message>
    <message>
        <source>%1 % – Glassine</source>
        <translation>%1% – Glassine</translation>
    </message>
    <message>
        <source>Batch finished with problems</source>
        <translation>Partia zakończona z problemami</translation>
    </message>
    <message>
        <source>Batch finished</source>
        <translation>Partia zakończona</translation>
    </message>
    <message>
        <source>Do &amp;not</source>
        <translation>&amp;Nie rób tego</translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareCanvas</name>
    <message>
        <source>Before and after</source>
        <translation>Przed i po</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After – being made</source>
        <translation>Po – w przygotowaniu</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Difference, %1 times as strong</source>
        <translation>Różnica, wzmocniona %1×</translation>
    </message>
    <message>
        <source>Ctrl and the arrow keys move the watermark.</source>
        <translation>Ctrl i klawisze strzałek przesuwają znak wodny.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareFacts</name>
    <message>
        <source>%1 × %2</source>
        <comment>pixels</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>less than 1 % saved</source>
        <translation>oszczędność poniżej 1%</translation>
    </message>
    <message>
        <source>more than 99 % saved</source>
        <translation>oszczędność powyżej 99%</translation>
    </message>
    <message>
        <source>%1 % saved</source>
        <translation>oszczędność %1%</translation>
    </message>
    <message>
        <source>%1 % larger</source>
        <translation>o %1% więcej</translation>
    </message>
    <message>
        <source>Select a photo to see it before and after.</source>
        <translation>Zaznacz zdjęcie, aby zobaczyć je przed i po.</translation>
    </message>
    <message>
        <source>The result is being made.</source>
        <translation>Wynik jest w przygotowaniu.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 pixels</source>
        <comment>bytes, saving, format, size</comment>
        <translation>%1, %2, %3, %4 pikseli</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Spróbuj po&amp;nownie</translation>
    </message>
    <message>
        <source>Smaller is not possible this way: the original&apos;s own bytes are kept.</source>
        <translation>W ten sposób nie da się zmniejszyć: zachowywane są bajty oryginału.</translation>
    </message>
    <message>
        <source>It has more pixels than can be looked at here and is shown reduced.</source>
        <translation>Ma więcej pikseli, niż można tu obejrzeć, i jest pokazywane w pomniejszeniu.</translation>
    </message>
    <message>
        <source>%1 % of the original is outside of %2 and marked.</source>
        <comment>a number, a color space</comment>
        <translation>%1 % oryginału leży poza %2 i jest oznaczone.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareView</name>
    <message>
        <source>Comparison is being made</source>
        <translation>Przygotowywanie porównania</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Split with a divider</source>
        <translation>Podział linią</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Obok siebie</translation>
    </message>
    <message>
        <source>Switch between before and after</source>
        <translation>Przełączanie między przed i po</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Dopasowanie</translation>
    </message>
    <message>
        <source>Fit the whole photo</source>
        <translation>Dopasuj całe zdjęcie</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>One pixel of the result on one pixel of the screen</source>
        <translation>Jeden piksel wyniku na jeden piksel ekranu</translation>
    </message>
    <message>
        <source>2:1</source>
        <translation>2:1</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>Dwa razy większe</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Powiększenie</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Which of the files that come of a photo is shown</source>
        <translation>Który z plików powstających ze zdjęcia jest pokazywany</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>same format</source>
        <translation>ten sam format</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Co wychodzi</translation>
    </message>
    <message>
        <source>Metadata before and after (%1)</source>
        <translation>Metadane przed i po (%1)</translation>
    </message>
    <message>
        <source>Show the result as it comes out in other colors, for example in print</source>
        <translation>Pokaż wynik tak, jak wychodzi w innych barwach, na przykład w druku</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DeliveryController</name>
    <message>
        <source>%L1 of %L2 sent to %3</source>
        <translation>wysłano %L1 z %L2 do %3</translation>
    </message>
    <message>
        <source>All of it is at %1</source>
        <translation>Wszystko jest w %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Wstrzymano: %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>pozostało %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DestinationEditor</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testuj</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>A short name, for example shop</source>
        <translation>Krótka nazwa, na przykład shop</translation>
    </message>
    <message>
        <source>Checks that it can be reached and written to. Nothing stays there.</source>
        <translation>Sprawdza, czy jest osiągalny i czy można w nim zapisywać. Nic tam nie zostaje.</translation>
    </message>
    <message>
        <source>Keys are kept in the keyring of your desktop, never in a file of Glassine. Leave them empty to use those that the command line finds.</source>
        <translation>Klucze są przechowywane w pęku kluczy pulpitu, nigdy w pliku Glassine. Pozostaw puste, aby użyć tych, które znajdzie wiersz poleceń.</translation>
    </message>
    <message>
        <source>In the keyring; type to replace it</source>
        <translation>W pęku kluczy; wpisz, aby zastąpić</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testowanie…</translation>
    </message>
    <message>
        <source>It can be reached and written to.</source>
        <translation>Jest osiągalny i można w nim zapisywać.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Rodzaj</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DestinationsWindow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testuj</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>Enter edits one.</source>
        <translation>Enter edytuje jeden.</translation>
    </message>
    <message>
        <source>Nothing is set up yet.
Add a bucket, a service, or a drive that finished files are sent to.</source>
        <translation>Nic jeszcze nie skonfigurowano.
Dodaj kontener, usługę lub dysk, dokąd wysyłane są gotowe pliki.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Dodaj…</translation>
    </message>
    <message>
        <source>Remove %1? What was sent there stays.</source>
        <translation>Usunąć %1? To, co tam wysłano, pozostaje.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Zachowaj</translation>
    </message>
    <message>
        <source>%1 can be reached and written to.</source>
        <translation>%1 jest osiągalny i można w nim zapisywać.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testowanie…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DropOverlay</name>
    <message>
        <source>Drop to add to the list</source>
        <translation>Upuść, aby dodać do listy</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DropZone</name>
    <message>
        <source>Choose &amp;photos…</source>
        <translation>Wybierz z&amp;djęcia…</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>Upuść tu zdjęcia</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>Upuść tu zdjęcia lub foldery</translation>
    </message>
    <message>
        <source>Your originals are never changed: finished files go to a folder of their own.</source>
        <translation>Oryginały nigdy nie są zmieniane: gotowe pliki trafiają do osobnego folderu.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Wy&amp;bierz folder…</translation>
    </message>
    <message>
        <source>&amp;Try with sample photos</source>
        <translation>W&amp;ypróbuj na przykładowych zdjęciach</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>nie wybrano</translation>
    </message>
    <message>
        <source>Choose a color profile</source>
        <translation>Wybierz profil barw</translation>
    </message>
    <message>
        <source>Color profiles (*.icc *.icm *.ICC *.ICM);;All files (*)</source>
        <translation>Profile barw (*.icc *.icm *.ICC *.ICM);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FilterBar</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>Filtruj według nazwy lub folderu</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtruj według stanu</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Dowolny stan</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Z uwagą</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktualne</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation>Filtruj według rodzaju</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Dowolny rodzaj</translation>
    </message>
    <message>
        <source>Group by folder</source>
        <translation>Grupuj według folderów</translation>
    </message>
    <message>
        <source>Puts the photos of a folder below its name.</source>
        <translation>Umieszcza zdjęcia z folderu pod jego nazwą.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Shows a row for each photo.</source>
        <translation>Pokazuje każde zdjęcie w osobnym wierszu.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Siatka</translation>
    </message>
    <message>
        <source>Shows a tile for each photo.</source>
        <translation>Pokazuje każde zdjęcie jako kafelek.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln zdjęcie</numerusform>
            <numerusform>%Ln zdjęcia</numerusform>
            <numerusform>%Ln zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln photo(s)</source>
        <translation>
            <numerusform>%1 z %Ln zdjęcia</numerusform>
            <numerusform>%1 z %Ln zdjęć</numerusform>
            <numerusform>%1 z %Ln zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>%1: how many photos</comment>
        <translation>%1, zaznaczone: %2</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FormSection</name>
    <message>
        <source>Back to what was saved: %1</source>
        <comment>a section of the form</comment>
        <translation>Powrót do tego, co zapisano: %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::GridDelegate</name>
    <message>
        <source>%1 saved</source>
        <comment>in a tile; %1 is a percentage</comment>
        <translation>oszczędność %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::HistoryWindow</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Wznów</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Otwórz folder</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>&amp;Eksportuj raport…</translation>
    </message>
    <message>
        <source>Earlier batches</source>
        <translation>Wcześniejsze partie</translation>
    </message>
    <message>
        <source>Enter resumes an unfinished one.</source>
        <translation>Enter wznawia niedokończoną.</translation>
    </message>
    <message>
        <source>Another batch is running.</source>
        <translation>Trwa inna partia.</translation>
    </message>
    <message>
        <source>Only an unfinished batch can be resumed.</source>
        <translation>Wznowić można tylko niedokończoną partię.</translation>
    </message>
    <message>
        <source>&amp;Bring originals back</source>
        <translation>Przy&amp;wróć oryginały</translation>
    </message>
    <message>
        <source>Originals of this batch are where they were.</source>
        <translation>Oryginały tej partii są tam, gdzie były.</translation>
    </message>
    <message>
        <source>They get the places that new files have now.</source>
        <translation>Wracają na miejsca, które zajmują teraz nowe pliki.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::InlineMessage</name>
    <message>
        <source>Put this message away</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
</context>
<context>
    <name>glassine::ui::Intake</name>
    <message>
        <source>Pasted %1</source>
        <comment>name of a file, %1 is date and time</comment>
        <translation>Wklejone %1</translation>
    </message>
    <message>
        <source>Photos can be added when this batch is done. Stop it first if it cannot wait.</source>
        <translation>Zdjęcia będzie można dodać po zakończeniu tej partii. Jeśli nie mogą czekać, najpierw ją zatrzymaj.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Wybierz zdjęcia</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Wybierz folder ze zdjęciami</translation>
    </message>
    <message>
        <source>There is no photo, file or folder on the clipboard.</source>
        <translation>W schowku nie ma zdjęcia, pliku ani folderu.</translation>
    </message>
    <message>
        <source>The picture could not be kept in %1. Is the folder writable?</source>
        <translation>Nie udało się zachować obrazu w %1. Czy w tym folderze można zapisywać?</translation>
    </message>
    <message>
        <source>The pasted picture is kept as %1</source>
        <translation>Wklejony obraz zachowano jako %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be used. The problems say why.</source>
        <translation>
            <numerusform>Nie można użyć %Ln pliku. Przyczynę podano w problemach.</numerusform>
            <numerusform>Nie można użyć %Ln plików. Przyczyny podano w problemach.</numerusform>
            <numerusform>Nie można użyć %Ln plików. Przyczyny podano w problemach.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in %1.</source>
        <translation>W %1 nie ma zdjęć.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::IssuesPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemy</translation>
    </message>
    <message>
        <source>Enter or a double click shows the photo a problem is about.</source>
        <translation>Enter lub dwukrotne kliknięcie pokazuje zdjęcie, którego dotyczy problem.</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Kopiuj sz&amp;czegóły</translation>
    </message>
    <message>
        <source>Copy details of the problems</source>
        <translation>Kopiuj szczegóły problemów</translation>
    </message>
    <message>
        <source>Close the problems</source>
        <translation>Zamknij problemy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problemy</numerusform>
            <numerusform>%Ln problemów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::MainWindow</name>
    <message>
        <source>Glassine</source>
        <translation>Glassine</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Kont&amp;ynuuj</translation>
    </message>
    <message>
        <source>Photos can be added when this batch is done. Stop it first if it cannot wait.</source>
        <translation>Zdjęcia będzie można dodać po zakończeniu tej partii. Jeśli nie mogą czekać, najpierw ją zatrzymaj.</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Wyślij p&amp;onownie</translation>
    </message>
</context>
<context>
    <name>glassine::ui::OptionControl</name>
    <message>
        <source>Choose a color</source>
        <translation>Wybierz kolor</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Wybierz obraz</translation>
    </message>
    <message>
        <source>Choose a font</source>
        <translation>Wybierz czcionkę</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.webp *.jpg *.jpeg)</source>
        <translation>Obrazy (*.png *.svg *.webp *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Inside the preset</source>
        <translation>W ustawieniach</translation>
    </message>
</context>
<context>
    <name>glassine::ui::OptionForm</name>
    <message>
        <source>E&amp;xpert</source>
        <translation>E&amp;kspert</translation>
    </message>
    <message>
        <source>Show or hide settings that are seldom changed</source>
        <translation>Pokazuje lub ukrywa rzadko zmieniane ustawienia</translation>
    </message>
</context>
<context>
    <name>glassine::ui::Originals</name>
    <message>
        <source>its original is now %1</source>
        <comment>%1: a file</comment>
        <translation>jego oryginał to teraz %1</translation>
    </message>
    <message numerus="yes">
        <source>Bringing originals back: %Ln so far</source>
        <translation>
            <numerusform>Przywracanie oryginałów: dotąd %Ln</numerusform>
            <numerusform>Przywracanie oryginałów: dotąd %Ln</numerusform>
            <numerusform>Przywracanie oryginałów: dotąd %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) give their places to new files. They are kept in %1, and can be brought back at any time. Go on?</source>
        <translation>
            <numerusform>%Ln oryginał ustąpi miejsca nowemu plikowi. Trafi do %1 i można go przywrócić w każdej chwili. Kontynuować?</numerusform>
            <numerusform>%Ln oryginały ustąpią miejsca nowym plikom. Trafią do %1 i można je przywrócić w każdej chwili. Kontynuować?</numerusform>
            <numerusform>%Ln oryginałów ustąpi miejsca nowym plikom. Trafią do %1 i można je przywrócić w każdej chwili. Kontynuować?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>Zastąp o&amp;ryginały</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nie teraz</translation>
    </message>
    <message>
        <source>Bring the originals of this batch back? The new files in their places go, unless somebody has changed them since.</source>
        <translation>Przywrócić oryginały tej partii? Nowe pliki w ich miejscu znikną, chyba że ktoś je potem zmienił.</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>Prz&amp;ywróć</translation>
    </message>
    <message>
        <source>&amp;Keep the new files</source>
        <translation>Zachowaj nowe pli&amp;ki</translation>
    </message>
    <message>
        <source>Bringing originals back…</source>
        <translation>Przywracanie oryginałów…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) are back in their places.</source>
        <translation>
            <numerusform>%Ln oryginał jest znów na swoim miejscu.</numerusform>
            <numerusform>%Ln oryginały są znów na swoim miejscu.</numerusform>
            <numerusform>%Ln oryginałów jest znów na swoim miejscu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s) were changed since and stay; their originals lie beside them.</source>
        <translation>
            <numerusform>%Ln nowy plik został potem zmieniony i pozostaje; jego oryginał leży obok.</numerusform>
            <numerusform>%Ln nowe pliki zostały potem zmienione i pozostają; ich oryginały leżą obok.</numerusform>
            <numerusform>%Ln nowych plików zostało potem zmienionych i pozostaje; ich oryginały leżą obok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) could not be brought back; the problems say why.</source>
        <translation>
            <numerusform>Nie udało się przywrócić %Ln oryginału; przyczynę podano w problemach.</numerusform>
            <numerusform>Nie udało się przywrócić %Ln oryginałów; przyczyny podano w problemach.</numerusform>
            <numerusform>Nie udało się przywrócić %Ln oryginałów; przyczyny podano w problemach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the others are still kept and can be brought back later.</source>
        <translation>Zatrzymano: pozostałe są nadal odłożone i można je przywrócić później.</translation>
    </message>
    <message>
        <source>Every original is already in its place.</source>
        <translation>Wszystkie oryginały są już na swoim miejscu.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PackDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wybierz…</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>S&amp;pakuj</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation>Otwórz fol&amp;der</translation>
    </message>
    <message>
        <source>Pack as archive</source>
        <translation>Spakuj jako archiwum</translation>
    </message>
    <message>
        <source>How much is packed and checked</source>
        <translation>Ile spakowano i sprawdzono</translation>
    </message>
    <message>
        <source>What the batch has written goes into the archive; it is read back and compared before it gets its name.</source>
        <translation>To, co zapisała partia, trafia do archiwum; przed nadaniem nazwy jest ono odczytywane i porównywane.</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archiwa ZIP (*.zip)</translation>
    </message>
    <message>
        <source>TAR archives (*.tar.zst)</source>
        <translation>Archiwa TAR (*.tar.zst)</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Pakowanie…</translation>
    </message>
    <message>
        <source>Packing: %1 of %2</source>
        <comment>bytes</comment>
        <translation>Pakowanie: %1 z %2</translation>
    </message>
    <message>
        <source>Packed and checked: %1 (%2)</source>
        <translation>Spakowano i sprawdzono: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Packed and checked: %n archive(s), the first is %1 (%2 in all)</source>
        <translation>
            <numerusform>Spakowano i sprawdzono: %n archiwum, pierwsze to %1 (razem %2)</numerusform>
            <numerusform>Spakowano i sprawdzono: %n archiwa, pierwsze to %1 (razem %2)</numerusform>
            <numerusform>Spakowano i sprawdzono: %n archiwów, pierwsze to %1 (razem %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no archive was made.</source>
        <translation>Zatrzymano; nie powstało żadne archiwum.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiwum</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PhotoList</name>
    <message>
        <source>Add photos</source>
        <translation>Dodanie zdjęć</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n photo(s)</source>
        <translation>
            <numerusform>Usunięcie %n zdjęcia</numerusform>
            <numerusform>Usunięcie %n zdjęć</numerusform>
            <numerusform>Usunięcie %n zdjęć</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n photo(s) aside</source>
        <translation>
            <numerusform>Odłożenie %n zdjęcia na bok</numerusform>
            <numerusform>Odłożenie %n zdjęć na bok</numerusform>
            <numerusform>Odłożenie %n zdjęć na bok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n photo(s) back in</source>
        <translation>
            <numerusform>Przywrócenie %n zdjęcia</numerusform>
            <numerusform>Przywrócenie %n zdjęć</numerusform>
            <numerusform>Przywrócenie %n zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Opróżnij listę</translation>
    </message>
    <message numerus="yes">
        <source>Change the preset of %n photo(s)</source>
        <translation>
            <numerusform>Zmiana presetu %n zdjęcia</numerusform>
            <numerusform>Zmiana presetu %n zdjęć</numerusform>
            <numerusform>Zmiana presetu %n zdjęć</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::PlanModel</name>
    <message>
        <source>Already there: left as it is</source>
        <translation>Już istnieje: pozostaje bez zmian</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <comment>%1: why, in a few words</comment>
        <translation>Nie zapisano: %1</translation>
    </message>
    <message>
        <source>The name was taken: numbered</source>
        <translation>Nazwa była zajęta: dodano numer</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Piksele</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PlanWindow</name>
    <message>
        <source>Only names that were taken, and files that are not &amp;written</source>
        <translation>Tylko nazwy, które były zajęte, i pliki, które &amp;nie zostaną zapisane</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The plan in a line</source>
        <translation>Plan w jednym wierszu</translation>
    </message>
    <message>
        <source>Every file of the plan</source>
        <translation>Wszystkie pliki planu</translation>
    </message>
    <message>
        <source>What each photo becomes, and what there is to say about its name.</source>
        <translation>Co powstanie z każdego zdjęcia i co trzeba wiedzieć o jego nazwie.</translation>
    </message>
    <message>
        <source>Every file is written under its own name.</source>
        <translation>Każdy plik zostanie zapisany pod własną nazwą.</translation>
    </message>
    <message>
        <source>Look at the &amp;colors of every photo, which takes its time</source>
        <translation>Obejrzyj &amp;kolory każdego zdjęcia, co zajmie chwilę</translation>
    </message>
    <message>
        <source>The colors of the batch</source>
        <translation>Kolory partii</translation>
    </message>
    <message>
        <source>Which color spaces the photos are in, and how many of their colors the new files cannot hold.</source>
        <translation>W jakich przestrzeniach kolorów są zdjęcia i ilu ich kolorów nie zmieszczą nowe pliki.</translation>
    </message>
    <message>
        <source>Looking at the colors…</source>
        <translation>Oglądanie kolorów…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetDelegate</name>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n plik, %1</numerusform>
            <numerusform>%n pliki, %1</numerusform>
            <numerusform>%n plików, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniony</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetEditor</name>
    <message>
        <source>Renditions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>The files that come of each photo</source>
        <translation>Pliki, które powstają z każdego zdjęcia</translation>
    </message>
    <message>
        <source>One more file for each photo, made like this one</source>
        <translation>Jeszcze jeden plik dla każdego zdjęcia, utworzony tak jak ten</translation>
    </message>
    <message>
        <source>Do without this file</source>
        <translation>Zrezygnuj z tego pliku</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>What kind of file is written.</source>
        <translation>Jaki rodzaj pliku jest zapisywany.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>Taki jak zdjęcie</translation>
    </message>
    <message>
        <source>This cannot be used: %1. What runs is as before.</source>
        <translation>Tego nie można użyć: %1. Nadal działa to, co wcześniej.</translation>
    </message>
    <message>
        <source>A preset writes at least one file.</source>
        <translation>Preset zapisuje co najmniej jeden plik.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Znajdź ustawienie</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetModel</name>
    <message>
        <source>full size</source>
        <translation>pełny rozmiar</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>up to %1 px</source>
        <translation>do %1 px</translation>
    </message>
    <message>
        <source>same format</source>
        <translation>ten sam format</translation>
    </message>
    <message>
        <source>%1, lossless</source>
        <comment>a format</comment>
        <translation>%1, bezstratnie</translation>
    </message>
    <message>
        <source>%1 to %2 px</source>
        <translation>od %1 do %2 px</translation>
    </message>
    <message>
        <source>about %1 MB per photo</source>
        <translation>około %1 MB na zdjęcie</translation>
    </message>
    <message>
        <source>all metadata kept</source>
        <translation>wszystkie metadane zachowane</translation>
    </message>
    <message>
        <source>copyright and date kept, no location</source>
        <translation>prawa autorskie i data zachowane, bez lokalizacji</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>bez metadanych</translation>
    </message>
    <message numerus="yes">
        <source>%n files per photo</source>
        <translation>
            <numerusform>%n plik na zdjęcie</numerusform>
            <numerusform>%n pliki na zdjęcie</numerusform>
            <numerusform>%n plików na zdjęcie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a preset</comment>
        <translation>%1, zmieniony</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a preset</comment>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>copyright, camera and exposure kept, no location</source>
        <translation>prawa autorskie, aparat i ekspozycja zachowane, bez lokalizacji</translation>
    </message>
    <message>
        <source>chosen metadata kept</source>
        <translation>wybrane metadane zachowane</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetPanel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… i jeszcze %n</numerusform>
            <numerusform>… i jeszcze %n</numerusform>
            <numerusform>… i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importuj presety</translation>
    </message>
    <message>
        <source>Presets (*.glassine *.json)</source>
        <translation>Presety (*.glassine *.json)</translation>
    </message>
    <message>
        <source>“%1” is not a preset that can be used:
%2</source>
        <translation>„%1” nie jest presetem, którego można użyć:
%2</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>Zaimportowano „%1”.</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>Eksportuj preset</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Wyeksportowano do „%1”.</translation>
    </message>
    <message>
        <source>Name of the new preset</source>
        <translation>Nazwa nowego presetu</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplikuj</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Zmień &amp;nazwę</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>&amp;Cofnij zmiany</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importuj…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Eksportuj…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Presety</translation>
    </message>
    <message>
        <source>Enter edits the chosen preset; the menu key shows what else can be done.</source>
        <translation>Enter edytuje wybrany preset; klawisz menu pokazuje, co jeszcze można zrobić.</translation>
    </message>
    <message>
        <source>More about this preset</source>
        <translation>Więcej o tym presecie</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>P&amp;resety</translation>
    </message>
    <message>
        <source>Back to all presets (%1)</source>
        <translation>Powrót do wszystkich presetów (%1)</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation>Aktual&amp;izuj</translation>
    </message>
    <message>
        <source>Save as &amp;new</source>
        <translation>Zapisz &amp;jako nowy</translation>
    </message>
    <message>
        <source>Use &amp;once</source>
        <translation>Użyj ra&amp;z</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>“%1” is changed. What you see is what runs, for every photo.</source>
        <translation>Preset „%1” jest zmieniony. To, co widzisz, zostanie zastosowane do każdego zdjęcia.</translation>
    </message>
    <message>
        <source>My %1</source>
        <comment>a preset</comment>
        <translation>Mój preset %1</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>Zapisano „%1”.</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>Prz&amp;ywróć</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>Usunięto „%1”.</translation>
    </message>
    <message>
        <source>Built-in presets stay as they are; duplicate it first.</source>
        <translation>Wbudowane presety pozostają bez zmian; najpierw utwórz duplikat.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PrivacyDialog</name>
    <message>
        <source>What leaves</source>
        <translation>Co wychodzi</translation>
    </message>
    <message>
        <source>The file is being made and read</source>
        <translation>Plik jest tworzony i czytany</translation>
    </message>
    <message>
        <source>Metadata before and after</source>
        <translation>Metadane przed i po</translation>
    </message>
    <message>
        <source>Choose a photo to see what it says about itself.</source>
        <translation>Wybierz zdjęcie, aby zobaczyć, co o sobie mówi.</translation>
    </message>
    <message>
        <source>The photo says nothing about itself.</source>
        <translation>Zdjęcie nic o sobie nie mówi.</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) leave with the file.</source>
        <translation>
            <numerusform>%n znacznik wychodzi z plikiem.</numerusform>
            <numerusform>%n znaczniki wychodzą z plikiem.</numerusform>
            <numerusform>%n znaczników wychodzi z plikiem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) stay here.</source>
        <translation>
            <numerusform>%n znacznik zostaje tutaj.</numerusform>
            <numerusform>%n znaczniki zostają tutaj.</numerusform>
            <numerusform>%n znaczników zostaje tutaj.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tag of the photo, and what leaves with the new file.</source>
        <translation>Każda informacja o zdjęciu i to, co wychodzi z nowym plikiem.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PrivacyModel</name>
    <message>
        <source>stays here</source>
        <translation>zostaje tutaj</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>wychodzi</translation>
    </message>
    <message>
        <source>leaves in part</source>
        <translation>wychodzi częściowo</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadane</translation>
    </message>
    <message>
        <source>In the photo</source>
        <translation>W zdjęciu</translation>
    </message>
    <message>
        <source>In the new file</source>
        <translation>W nowym pliku</translation>
    </message>
</context>
<context>
    <name>glassine::ui::ProofMenu</name>
    <message>
        <source>Proof</source>
        <translation>Próba</translation>
    </message>
    <message>
        <source>As the file is</source>
        <translation>Jak jest w pliku</translation>
    </message>
    <message>
        <source>A profile from a file…</source>
        <translation>Profil z pliku…</translation>
    </message>
    <message>
        <source>With the white of its paper</source>
        <translation>Z bielą jego papieru</translation>
    </message>
    <message>
        <source>Mark colors that it cannot hold</source>
        <translation>Oznacz niemieszczące się barwy</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Próba: %1</translation>
    </message>
    <message>
        <source>Choose a color profile</source>
        <translation>Wybierz profil barw</translation>
    </message>
    <message>
        <source>Color profiles (*.icc *.icm *.ICC *.ICM);;All files (*)</source>
        <translation>Profile barw (*.icc *.icm *.ICC *.ICM);;Wszystkie pliki (*)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>Open o&amp;riginal</source>
        <translation>Otwórz o&amp;ryginał</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>&amp;Szybki podgląd</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>Pokaż w &amp;menedżerze plików</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Kopiuj ścieżkę</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand line</source>
        <translation>Kopiuj jako po&amp;lecenie</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Spró&amp;buj ponownie</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>&amp;Odłóż na bok</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>&amp;Usuń z listy</translation>
    </message>
    <message>
        <source>Take back &amp;into the batch</source>
        <translation>Przywróć do part&amp;ii</translation>
    </message>
    <message>
        <source>Change the &amp;preset</source>
        <translation>Zmień &amp;preset</translation>
    </message>
    <message>
        <source>As the batch: %1</source>
        <comment>%1: a preset</comment>
        <translation>Jak w partii: %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueModel</name>
    <message numerus="yes">
        <source>%1 — %n photo(s)</source>
        <comment>a folder and how much is in it</comment>
        <translation>
            <numerusform>%1 — %n zdjęcie</numerusform>
            <numerusform>%1 — %n zdjęcia</numerusform>
            <numerusform>%1 — %n zdjęć</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent saved</source>
        <translation>oszczędność %1 procent</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Zdjęcie</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Piksele</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Oszczędność</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source> +%1</source>
        <translation> +%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>pixels before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1%</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>W toku…</translation>
    </message>
    <message>
        <source>Done, with a note</source>
        <translation>Gotowe, z uwagą</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktualne</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nieudane</translation>
    </message>
    <message>
        <source>already small: copied as it is</source>
        <translation>już małe: skopiowano bez zmian</translation>
    </message>
    <message>
        <source>it lies in the destination</source>
        <translation>leży w folderze docelowym</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Preset: %1</translation>
    </message>
    <message>
        <source>Done, to be sent</source>
        <translation>Gotowe, do wysłania</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>Done, not sent</source>
        <translation>Gotowe, nie wysłano</translation>
    </message>
    <message>
        <source>Sending: %1 %</source>
        <translation>Wysyłanie: %1%</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueuePane</name>
    <message>
        <source>No photo fits the filter.</source>
        <translation>Żadne zdjęcie nie pasuje do filtra.</translation>
    </message>
    <message>
        <source>Show &amp;all photos</source>
        <translation>Pokaż wszystkie z&amp;djęcia</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Zdjęcia</translation>
    </message>
    <message>
        <source>The photos of this batch. The space bar shows one large, the menu key says what can be done with it.</source>
        <translation>Zdjęcia tej partii. Spacja pokazuje zdjęcie w dużym rozmiarze, a klawisz menu – co można z nim zrobić.</translation>
    </message>
    <message>
        <source>Photos as tiles</source>
        <translation>Zdjęcia jako kafelki</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>Szybki podgląd</translation>
    </message>
    <message>
        <source>One photo, large. Arrow keys show the next one, Escape goes back to the list.</source>
        <translation>Jedno zdjęcie w dużym rozmiarze. Klawisze strzałek pokazują następne, Escape wraca do listy.</translation>
    </message>
    <message>
        <source>This photo cannot be shown.</source>
        <translation>Nie można pokazać tego zdjęcia.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::ReportExport</name>
    <message>
        <source>The report cannot be written to %1: %2</source>
        <translation>Nie można zapisać raportu w %1: %2</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SessionHistory</name>
    <message>
        <source>%1 of %2</source>
        <comment>photos done</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>Damaged journal</source>
        <translation>Uszkodzony dziennik</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Zakończona</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>Można wznowić</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Rozpoczęcie</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Miejsce docelowe</translation>
    </message>
    <message>
        <source>Photos done</source>
        <translation>Gotowe zdjęcia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Originals replaced in %1</source>
        <translation>Zastąpiono oryginały w %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SettingsWindow</name>
    <message>
        <source>One per processor core (%1)</source>
        <translation>Jedno na rdzeń procesora (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at once</source>
        <translation>
            <numerusform>%Ln jednocześnie</numerusform>
            <numerusform>%Ln jednocześnie</numerusform>
            <numerusform>%Ln jednocześnie</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>&amp;Photos at once:</source>
        <translation>&amp;Zdjęcia jednocześnie:</translation>
    </message>
    <message>
        <source>More is not faster than the processor has cores.</source>
        <translation>Więcej niż rdzeni procesora nie znaczy szybciej.</translation>
    </message>
    <message>
        <source>&amp;Leave other programs the right of way</source>
        <translation>&amp;Ustępuj pierwszeństwa innym programom</translation>
    </message>
    <message>
        <source>Photos are worked on with low priority, so that the computer stays quick.</source>
        <translation>Zdjęcia są przetwarzane z niskim priorytetem, aby komputer działał płynnie.</translation>
    </message>
    <message>
        <source>Names that are &amp;taken:</source>
        <translation>Zajęte &amp;nazwy:</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Zgodnie z presetem</translation>
    </message>
    <message>
        <source>Number the new file</source>
        <translation>Ponumeruj nowy plik</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>Pomiń zdjęcie</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>Nie zaczynaj</translation>
    </message>
    <message>
        <source>What is already in the destination is never overwritten.</source>
        <translation>To, co już jest w miejscu docelowym, nigdy nie jest nadpisywane.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Wygląd:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Język:</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Obowiązuje od następnego uruchomienia.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Ask before a running batch is &amp;stopped by closing</source>
        <translation>Pytaj, zanim zamknięcie okna zatrzyma trwającą par&amp;tię</translation>
    </message>
    <message>
        <source>What was not done can be resumed in any case.</source>
        <translation>To, czego nie zrobiono, i tak można wznowić.</translation>
    </message>
    <message>
        <source>Ask before the list is &amp;emptied</source>
        <translation>Pytaj przed &amp;opróżnieniem listy</translation>
    </message>
    <message>
        <source>Undo brings the list back in any case.</source>
        <translation>Cofnięcie i tak przywraca listę.</translation>
    </message>
    <message>
        <source>Ask before originals are &amp;replaced</source>
        <translation>Pytaj przed zastąpieniem o&amp;ryginałów</translation>
    </message>
    <message>
        <source>They are kept aside and can be brought back in any case.</source>
        <translation>Tak czy inaczej są odkładane i można je przywrócić.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Z&amp;mień…</translation>
    </message>
    <message>
        <source>Change the destination folder</source>
        <translation>Zmień folder docelowy</translation>
    </message>
    <message>
        <source>Finished files go to:</source>
        <translation>Gotowe pliki do:</translation>
    </message>
    <message>
        <source>Where should the finished files go?</source>
        <translation>Dokąd mają trafić gotowe pliki?</translation>
    </message>
    <message>
        <source>A batch is running.</source>
        <translation>Trwa przetwarzanie partii.</translation>
    </message>
    <message>
        <source>Remembered for later batches, too.</source>
        <translation>Obowiązuje też dla późniejszych partii.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SummaryPanel</name>
    <message numerus="yes">
        <source>Stopped after %Ln photo(s)</source>
        <translation>
            <numerusform>Zatrzymano po %Ln zdjęciu</numerusform>
            <numerusform>Zatrzymano po %Ln zdjęciach</numerusform>
            <numerusform>Zatrzymano po %Ln zdjęciach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished, but %Ln photo(s) failed</source>
        <translation>
            <numerusform>Zakończono, ale %Ln zdjęcie się nie powiodło</numerusform>
            <numerusform>Zakończono, ale %Ln zdjęcia się nie powiodły</numerusform>
            <numerusform>Zakończono, ale %Ln zdjęć się nie powiodło</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was already up to date</source>
        <translation>Wszystko było już aktualne</translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln photo(s) delivered</source>
        <translation>
            <numerusform>Zakończono: %Ln zdjęcie gotowe</numerusform>
            <numerusform>Zakończono: %Ln zdjęcia gotowe</numerusform>
            <numerusform>Zakończono: %Ln zdjęć gotowych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2, %3 % saved</source>
        <translation>%1 → %2, oszczędność %3%</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation>
            <numerusform>Zapisano %Ln plik</numerusform>
            <numerusform>Zapisano %Ln pliki</numerusform>
            <numerusform>Zapisano %Ln plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>%Ln już aktualne</numerusform>
            <numerusform>%Ln już aktualne</numerusform>
            <numerusform>%Ln już aktualnych</numerusform>
        </translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>czas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed: %1</source>
        <translation>
            <numerusform>%Ln nieudane: %1</numerusform>
            <numerusform>%Ln nieudane: %1</numerusform>
            <numerusform>%Ln nieudanych: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped: %1</source>
        <translation>
            <numerusform>%Ln pominięte: %1</numerusform>
            <numerusform>%Ln pominięte: %1</numerusform>
            <numerusform>%Ln pominiętych: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation>Otwórz fol&amp;der</translation>
    </message>
    <message>
        <source>&amp;Run again with…</source>
        <translation>Uruc&amp;hom ponownie z…</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>&amp;Eksportuj raport…</translation>
    </message>
    <message>
        <source>Biggest savings</source>
        <translation>Największe oszczędności</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>Zamknij podsumowanie</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <comment>a photo&apos;s name, bytes before and after</comment>
        <translation>%1 (%2 → %3)</translation>
    </message>
    <message>
        <source>Biggest savings: %1</source>
        <translation>Największe oszczędności: %1</translation>
    </message>
    <message>
        <source>Pac&amp;k as archive…</source>
        <translation>Spa&amp;kuj jako archiwum…</translation>
    </message>
    <message>
        <source>&amp;Bring the originals back</source>
        <translation>Przy&amp;wróć oryginały</translation>
    </message>
</context>
<context>
    <name>glassine::ui::TotalsBar</name>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Z&amp;mień…</translation>
    </message>
    <message>
        <source>Change the destination folder</source>
        <translation>Zmień folder docelowy</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>Open the destination folder</source>
        <translation>Otwórz folder docelowy</translation>
    </message>
    <message>
        <source>Sho&amp;w the plan</source>
        <translation>Pokaż p&amp;lan</translation>
    </message>
    <message>
        <source>Show every file that will be written</source>
        <translation>Pokaż każdy plik, który zostanie zapisany</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>Pa&amp;uza</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Postęp partii</translation>
    </message>
    <message>
        <source>Writes what the plan says. Originals stay as they are.</source>
        <translation>Zapisuje to, co przewiduje plan. Oryginały pozostają bez zmian.</translation>
    </message>
    <message>
        <source>Lets photos under way finish and begins no others.</source>
        <translation>Pozwala dokończyć rozpoczęte zdjęcia i nie zaczyna kolejnych.</translation>
    </message>
    <message>
        <source>Ends at once. What is done stays, the rest can be resumed.</source>
        <translation>Kończy natychmiast. To, co gotowe, zostaje; resztę można wznowić.</translation>
    </message>
    <message>
        <source>What happens when the batch is done</source>
        <translation>Co się stanie po zakończeniu partii</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>wolne: %1</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Wz&amp;nów</translation>
    </message>
    <message>
        <source>When done: %1</source>
        <comment>%1: a choice of the menu</comment>
        <translation>Po zakończeniu: %1</translation>
    </message>
    <message>
        <source>&amp;Notify me</source>
        <translation>&amp;Powiadom mnie</translation>
    </message>
    <message>
        <source>Where the finished files are sent</source>
        <translation>Dokąd wysyłane są gotowe pliki</translation>
    </message>
    <message>
        <source>&amp;Nowhere</source>
        <translation>&amp;Donikąd</translation>
    </message>
    <message>
        <source>&amp;Destinations…</source>
        <translation>&amp;Cele…</translation>
    </message>
    <message>
        <source>Send: nowhere</source>
        <translation>Wysyłanie: donikąd</translation>
    </message>
    <message>
        <source>Send to: %1</source>
        <comment>%1: a destination&apos;s name</comment>
        <translation>Wyślij do: %1</translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>Zastąp o&amp;ryginały</translation>
    </message>
    <message>
        <source>They are kept aside, and can be brought back at any time.</source>
        <translation>Są odkładane i można je przywrócić w każdej chwili.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Wy&amp;bierz folder…</translation>
    </message>
    <message>
        <source>Replaces the originals, which are kept aside</source>
        <translation>Zastępuje oryginały, które są odkładane</translation>
    </message>
    <message>
        <source>Replaces the originals, which are kept in %1</source>
        <translation>Zastępuje oryginały, które są odkładane do %1</translation>
    </message>
    <message>
        <source>Writes what the plan says. The originals are kept aside and can be brought back.</source>
        <translation>Zapisuje to, co przewiduje plan. Oryginały są odkładane i można je przywrócić.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>P&amp;artia</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <translation>Dodaj &amp;zdjęcia…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Dodaj &amp;folder…</translation>
    </message>
    <message>
        <source>Add the &amp;sample photos</source>
        <translation>Dodaj zdjęcia &amp;przykładowe</translation>
    </message>
    <message>
        <source>Change the &amp;destination…</source>
        <translation>Zmień miejsce &amp;docelowe…</translation>
    </message>
    <message>
        <source>&amp;Earlier batches…</source>
        <translation>&amp;Wcześniejsze partie…</translation>
    </message>
    <message>
        <source>E&amp;xport the report…</source>
        <translation>&amp;Eksportuj raport…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <translation>&amp;Cofnij:</translation>
    </message>
    <message>
        <source>Re&amp;do:</source>
        <translation>&amp;Ponów:</translation>
    </message>
    <message>
        <source>&amp;Paste photos</source>
        <translation>&amp;Wklej zdjęcia</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Z&amp;aznacz wszystko</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filtruj listę</translation>
    </message>
    <message>
        <source>&amp;Empty the list</source>
        <translation>&amp;Opróżnij listę</translation>
    </message>
    <message>
        <source>As &amp;list</source>
        <translation>Jako &amp;lista</translation>
    </message>
    <message>
        <source>As &amp;grid</source>
        <translation>Jako &amp;siatka</translation>
    </message>
    <message>
        <source>Group by &amp;folder</source>
        <translation>Grupuj według &amp;folderów</translation>
    </message>
    <message>
        <source>&amp;Compare before and after</source>
        <translation>&amp;Porównaj przed i po</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Wstrzymaj lub wznów</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Za&amp;trzymaj</translation>
    </message>
    <message>
        <source>Sho&amp;w the plan</source>
        <translation>Pokaż p&amp;lan</translation>
    </message>
    <message>
        <source>Where files are &amp;sent…</source>
        <translation>Dokąd wysyłane są &amp;pliki…</translation>
    </message>
    <message>
        <source>Pac&amp;k as archive…</source>
        <translation>Spa&amp;kuj jako archiwum…</translation>
    </message>
    <message>
        <source>Send &amp;again what did not arrive</source>
        <translation>Wyślij p&amp;onownie to, co nie dotarło</translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>Zastąp o&amp;ryginały</translation>
    </message>
</context>
<context>
    <name>glassine::ui::WindowDialogs</name>
    <message>
        <source>A batch was interrupted: %L1 of %L2 photos are done. Resume it?</source>
        <translation>Partia została przerwana: gotowe zdjęcia – %L1 z %L2. Wznowić?</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Wznów</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nie teraz</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Raport jest w %1</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Eksportuj raport</translation>
    </message>
    <message>
        <source>Report %1.csv</source>
        <comment>name of a file</comment>
        <translation>Raport %1.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Where should the finished files go?</source>
        <translation>Dokąd mają trafić gotowe pliki?</translation>
    </message>
    <message>
        <source>Take every photo off the list? The files stay where they are.</source>
        <translation>Usunąć wszystkie zdjęcia z listy? Pliki pozostaną na miejscu.</translation>
    </message>
    <message>
        <source>&amp;Empty the list</source>
        <translation>&amp;Opróżnij listę</translation>
    </message>
    <message>
        <source>The photos of the earlier batch take the place of those in the list. Go on?</source>
        <translation>Zdjęcia z wcześniejszej partii zastąpią te na liście. Kontynuować?</translation>
    </message>
    <message>
        <source>&amp;Keep the list</source>
        <translation>Za&amp;chowaj listę</translation>
    </message>
    <message>
        <source>%L1 of %L2 photos are done. Stop here? The rest can be resumed later.</source>
        <translation>Gotowe zdjęcia: %L1 z %L2. Zatrzymać teraz? Resztę można wznowić później.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Zatrzymaj i zakończ</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Kont&amp;ynuuj</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were waiting in the list. Bring them back?</source>
        <translation>
            <numerusform>Na liście czekało %Ln zdjęcie. Przywrócić je?</numerusform>
            <numerusform>Na liście czekały %Ln zdjęcia. Przywrócić je?</numerusform>
            <numerusform>Na liście czekało %Ln zdjęć. Przywrócić je?</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos were waiting in the list. Bring them back?</source>
        <translation>Na liście czekały zdjęcia. Przywrócić je?</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>Prz&amp;ywróć</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Zapomnij</translation>
    </message>
    <message>
        <source>No photo&apos;s colors can be read.</source>
        <translation>Nie można odczytać kolorów żadnego zdjęcia.</translation>
    </message>
    <message>
        <source>Files are still being sent. Stop here? Starting the same batch again sends the rest.</source>
        <translation>Pliki są jeszcze wysyłane. Zatrzymać tutaj? Ponowne uruchomienie tej samej partii wyśle resztę.</translation>
    </message>
</context>
<context>
    <name>glassine::worker::Pool</name>
    <message>
        <source>The image worker %1 cannot be started (%2). Reinstall Glassine.</source>
        <translation>Nie można uruchomić procesu roboczego obrazów %1 (%2). Zainstaluj Glassine ponownie.</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>Bulk photo optimizer that never harms an original.</source>
        <translation>Masowy optymalizator zdjęć, który nigdy nie szkodzi oryginałom.</translation>
    </message>
    <message>
        <source>Photos and folders to put into the list.</source>
        <translation>Zdjęcia i foldery do umieszczenia na liście.</translation>
    </message>
    <message>
        <source>Write a picture of every screen to &lt;folder&gt; and quit.</source>
        <translation>Zapisuje obraz każdego ekranu w &lt;folder&gt; i kończy działanie.</translation>
    </message>
</context>
</TS>
