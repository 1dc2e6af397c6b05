<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Color</name>
    <message>
        <source>damaged profile</source>
        <translation>beschädigtes Profil</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Another RGB space</source>
        <translation>Ein anderer RGB-Raum</translation>
    </message>
    <message>
        <source>A camera&apos;s or scanner&apos;s own</source>
        <translation>Eigener einer Kamera oder eines Scanners</translation>
    </message>
    <message>
        <source>A printer&apos;s own</source>
        <translation>Eigener eines Druckers</translation>
    </message>
    <message>
        <source>a profile that describes no picture</source>
        <translation>ein Profil, das kein Bild beschreibt</translation>
    </message>
    <message>
        <source>%1 (named in Exif)</source>
        <translation>%1 (in Exif genannt)</translation>
    </message>
    <message>
        <source>%1 (named by a code in the file)</source>
        <translation>%1 (durch eine Kennzahl in der Datei genannt)</translation>
    </message>
    <message>
        <source>%1 (described by numbers in the file)</source>
        <translation>%1 (durch Zahlen in der Datei beschrieben)</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>kein Profil</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>Die Ausgabe</translation>
    </message>
    <message>
        <source>The output folder</source>
        <translation>Der Ausgabeordner</translation>
    </message>
    <message>
        <source>its top level</source>
        <translation>oberste Ebene</translation>
    </message>
    <message>
        <source>of that name</source>
        <translation>dieses Namens</translation>
    </message>
    <message>
        <source>The name template</source>
        <translation>Die Namensvorlage</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>Die Sitzung</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>Die Befehlszeile</translation>
    </message>
    <message>
        <source>%1 has no bytes%2.</source>
        <translation>%1 hat keinen Inhalt%2.</translation>
    </message>
    <message>
        <source>Copy it again from the card or the backup.</source>
        <translation>Kopieren Sie die Datei noch einmal von der Karte oder aus der Sicherung.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off%2.</source>
        <translation>%1 ist beschädigt oder unvollständig%2.</translation>
    </message>
    <message>
        <source>Copy it again from the card or the backup; the original was not touched.</source>
        <translation>Kopieren Sie die Datei noch einmal von der Karte oder aus der Sicherung; das Original wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>%1 is not a picture%2.</source>
        <translation>%1 ist kein Bild%2.</translation>
    </message>
    <message>
        <source>Leave it out, or check whether the download or copy went wrong.</source>
        <translation>Lassen Sie die Datei weg oder prüfen Sie, ob beim Herunterladen oder Kopieren etwas schiefging.</translation>
    </message>
    <message>
        <source>%1 is a picture of a kind that Glassine does not read%2.</source>
        <translation>%1 ist ein Bild von einer Art, die Glassine nicht liest%2.</translation>
    </message>
    <message>
        <source>Save it as TIFF, PNG or JPEG first.</source>
        <translation>Speichern Sie es zuerst als TIFF, PNG oder JPEG.</translation>
    </message>
    <message>
        <source>%1 cannot be read yet%2.</source>
        <translation>%1 kann noch nicht gelesen werden%2.</translation>
    </message>
    <message>
        <source>Export it as TIFF or JPEG from your raw developer for now.</source>
        <translation>Exportieren Sie es vorerst aus Ihrem Raw-Entwickler als TIFF oder JPEG.</translation>
    </message>
    <message>
        <source>%1 was found in a folder and is of a kind that is only read on request%2.</source>
        <translation>%1 lag in einem Ordner und ist von einer Art, die nur auf Wunsch gelesen wird%2.</translation>
    </message>
    <message>
        <source>Name the file itself to include it.</source>
        <translation>Geben Sie die Datei selbst an, um sie aufzunehmen.</translation>
    </message>
    <message>
        <source>%1 could not be read%2.</source>
        <translation>%1 konnte nicht gelesen werden%2.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk it is on.</source>
        <translation>Prüfen Sie die Zugriffsrechte und den Datenträger.</translation>
    </message>
    <message>
        <source>%1 is not there%2.</source>
        <translation>%1 ist nicht da%2.</translation>
    </message>
    <message>
        <source>Check its name and whether the card or drive is still connected.</source>
        <translation>Prüfen Sie den Namen und ob die Karte oder das Laufwerk noch angeschlossen ist.</translation>
    </message>
    <message>
        <source>%1 changed while it was being processed, so nothing was written%2.</source>
        <translation>%1 wurde während der Verarbeitung verändert, deshalb wurde nichts geschrieben%2.</translation>
    </message>
    <message>
        <source>Wait until it is completely copied, then run again.</source>
        <translation>Warten Sie, bis die Datei fertig kopiert ist, und starten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not a regular file%2.</source>
        <translation>%1 ist keine gewöhnliche Datei%2.</translation>
    </message>
    <message>
        <source>Leave it out: only files and folders can be processed.</source>
        <translation>Lassen Sie das weg: Nur Dateien und Ordner können verarbeitet werden.</translation>
    </message>
    <message>
        <source>%1 is a link that was not followed%2.</source>
        <translation>%1 ist ein Verweis, dem nicht gefolgt wurde%2.</translation>
    </message>
    <message>
        <source>Name the file it leads to instead.</source>
        <translation>Geben Sie stattdessen die Datei an, auf die er zeigt.</translation>
    </message>
    <message>
        <source>%1 has more pixels than the limit%2.</source>
        <translation>%1 hat mehr Pixel als erlaubt%2.</translation>
    </message>
    <message>
        <source>Raise the pixel limit if you trust the file.</source>
        <translation>Erhöhen Sie die Pixelgrenze, wenn Sie der Datei vertrauen.</translation>
    </message>
    <message>
        <source>%1 has more frames or pages than the limit%2.</source>
        <translation>%1 hat mehr Einzelbilder oder Seiten als erlaubt%2.</translation>
    </message>
    <message>
        <source>Raise the frame limit if you trust the file.</source>
        <translation>Erhöhen Sie die Einzelbildgrenze, wenn Sie der Datei vertrauen.</translation>
    </message>
    <message>
        <source>%1 is larger than the limit%2.</source>
        <translation>%1 ist größer als erlaubt%2.</translation>
    </message>
    <message>
        <source>Raise the size limit if you trust the file.</source>
        <translation>Erhöhen Sie die Größengrenze, wenn Sie der Datei vertrauen.</translation>
    </message>
    <message>
        <source>%1 could not be encoded%2.</source>
        <translation>%1 konnte nicht kodiert werden%2.</translation>
    </message>
    <message>
        <source>Try another output format or other settings.</source>
        <translation>Versuchen Sie ein anderes Ausgabeformat oder andere Einstellungen.</translation>
    </message>
    <message>
        <source>%1 could not be processed with these settings%2.</source>
        <translation>%1 konnte mit diesen Einstellungen nicht verarbeitet werden%2.</translation>
    </message>
    <message>
        <source>Change the settings of the step that failed.</source>
        <translation>Ändern Sie die Einstellungen des Schritts, der fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>%1 was written but did not pass its check, so the result was thrown away%2.</source>
        <translation>%1 wurde geschrieben, hat die Prüfung aber nicht bestanden; das Ergebnis wurde verworfen%2.</translation>
    </message>
    <message>
        <source>Run it again; if it fails again, please report it.</source>
        <translation>Versuchen Sie es noch einmal; wenn es wieder fehlschlägt, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>%1 was written with metadata that should be gone, so the result was thrown away%2.</source>
        <translation>%1 enthielt nach dem Schreiben noch Metadaten, die entfernt sein sollten; das Ergebnis wurde verworfen%2.</translation>
    </message>
    <message>
        <source>Choose another metadata policy, and please report it.</source>
        <translation>Wählen Sie eine andere Metadatenregel und melden Sie es bitte.</translation>
    </message>
    <message>
        <source>%1 needs more memory than it may use%2.</source>
        <translation>%1 braucht mehr Arbeitsspeicher als erlaubt%2.</translation>
    </message>
    <message>
        <source>Raise the memory limit, or run with fewer jobs.</source>
        <translation>Erhöhen Sie die Speichergrenze oder verarbeiten Sie weniger Fotos gleichzeitig.</translation>
    </message>
    <message>
        <source>%1 took too long%2.</source>
        <translation>%1 hat zu lange gedauert%2.</translation>
    </message>
    <message>
        <source>Raise the time limit, or choose a faster format or effort.</source>
        <translation>Erhöhen Sie die Zeitgrenze oder wählen Sie ein schnelleres Format oder weniger Aufwand.</translation>
    </message>
    <message>
        <source>%1 brought its decoder down twice and was left out%2.</source>
        <translation>%1 hat den Dekoder zweimal zum Absturz gebracht und wurde ausgelassen%2.</translation>
    </message>
    <message>
        <source>The file is probably damaged; every other photo is unaffected.</source>
        <translation>Die Datei ist wahrscheinlich beschädigt; alle anderen Fotos sind nicht betroffen.</translation>
    </message>
    <message>
        <source>%1 was not processed because its worker&apos;s answer made no sense%2.</source>
        <translation>%1 wurde nicht verarbeitet, weil die Antwort des Arbeitsprozesses keinen Sinn ergab%2.</translation>
    </message>
    <message>
        <source>%1 was not processed because the batch was stopped%2.</source>
        <translation>%1 wurde nicht verarbeitet, weil der Stapel angehalten wurde%2.</translation>
    </message>
    <message>
        <source>Resume the session to go on.</source>
        <translation>Setzen Sie die Sitzung fort, um weiterzumachen.</translation>
    </message>
    <message>
        <source>%1 is already there and was not replaced%2.</source>
        <translation>%1 ist schon da und wurde nicht ersetzt%2.</translation>
    </message>
    <message>
        <source>Choose another folder or name, or let new files be numbered.</source>
        <translation>Wählen Sie einen anderen Ordner oder Namen oder lassen Sie neue Dateien nummerieren.</translation>
    </message>
    <message>
        <source>%1 is one of the originals and was not written to%2.</source>
        <translation>%1 ist eines der Originale und wurde nicht überschrieben%2.</translation>
    </message>
    <message>
        <source>Choose another output folder or another name template.</source>
        <translation>Wählen Sie einen anderen Ausgabeordner oder eine andere Namensvorlage.</translation>
    </message>
    <message>
        <source>%1 cannot be created or written to%2.</source>
        <translation>%1 kann nicht angelegt oder beschrieben werden%2.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another folder.</source>
        <translation>Prüfen Sie die Zugriffsrechte oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 could not be written because the disk is full%2.</source>
        <translation>%1 konnte nicht geschrieben werden, weil der Datenträger voll ist%2.</translation>
    </message>
    <message>
        <source>Free some space and resume; nothing was lost.</source>
        <translation>Schaffen Sie Platz und setzen Sie fort; es ging nichts verloren.</translation>
    </message>
    <message>
        <source>%1 could not be written%2.</source>
        <translation>%1 konnte nicht geschrieben werden%2.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and writable, then resume.</source>
        <translation>Prüfen Sie, ob das Laufwerk angeschlossen und beschreibbar ist, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>%1 is a name too long for the target%2.</source>
        <translation>%1 ist als Name zu lang für das Ziel%2.</translation>
    </message>
    <message>
        <source>Choose a shorter name template or a folder nearer to the top.</source>
        <translation>Wählen Sie eine kürzere Namensvorlage oder einen Ordner weiter oben.</translation>
    </message>
    <message>
        <source>%1 is not right%2.</source>
        <translation>%1 ist nicht richtig%2.</translation>
    </message>
    <message>
        <source>See glassine --help.</source>
        <translation>Siehe glassine --help.</translation>
    </message>
    <message>
        <source>The preset is not valid at %1%2.</source>
        <translation>Die Voreinstellung ist hier ungültig: %1%2.</translation>
    </message>
    <message>
        <source>Correct that entry and try again.</source>
        <translation>Berichtigen Sie diesen Eintrag und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no preset %1%2.</source>
        <translation>Es gibt keine Voreinstellung %1%2.</translation>
    </message>
    <message>
        <source>See glassine presets list.</source>
        <translation>Siehe glassine presets list.</translation>
    </message>
    <message>
        <source>%1 is not a valid name template%2.</source>
        <translation>%1 ist keine gültige Namensvorlage%2.</translation>
    </message>
    <message>
        <source>A good one is {dir}/{name}.{ext}.</source>
        <translation>Gut ist zum Beispiel {dir}/{name}.{ext}.</translation>
    </message>
    <message>
        <source>%1 cannot be written here because this system&apos;s libvips lacks it%2.</source>
        <translation>%1 kann hier nicht geschrieben werden, weil es der libvips dieses Systems fehlt%2.</translation>
    </message>
    <message>
        <source>Choose another format; see glassine formats.</source>
        <translation>Wählen Sie ein anderes Format; siehe glassine formats.</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 holds no photo that can be used%2.</source>
        <translation>Nichts zu tun: %1 enthält kein brauchbares Foto%2.</translation>
    </message>
    <message>
        <source>Name a folder or file with photos.</source>
        <translation>Geben Sie einen Ordner oder eine Datei mit Fotos an.</translation>
    </message>
    <message>
        <source>what was named</source>
        <translation>das Angegebene</translation>
    </message>
    <message>
        <source>%1 has a damaged journal, which was kept aside%2.</source>
        <translation>%1 hat ein beschädigtes Journal, das aufgehoben wurde%2.</translation>
    </message>
    <message>
        <source>Start the batch again; finished files are recognized and kept.</source>
        <translation>Starten Sie den Stapel noch einmal; fertige Dateien werden erkannt und behalten.</translation>
    </message>
    <message>
        <source>%1 is being run by another Glassine%2.</source>
        <translation>%1 wird gerade von einem anderen Glassine bearbeitet%2.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or stop it first.</source>
        <translation>Warten Sie, bis es fertig ist, oder halten Sie es zuerst an.</translation>
    </message>
    <message>
        <source>There is no session %1%2.</source>
        <translation>Es gibt keine Sitzung %1%2.</translation>
    </message>
    <message>
        <source>See glassine report for the sessions there are.</source>
        <translation>Siehe glassine report für die vorhandenen Sitzungen.</translation>
    </message>
    <message>
        <source>Something went wrong inside Glassine at %1%2.</source>
        <translation>In Glassine ist etwas schiefgegangen, Stelle: %1%2.</translation>
    </message>
    <message>
        <source>No original was touched; please report it.</source>
        <translation>Kein Original wurde angerührt; bitte melden Sie es.</translation>
    </message>
    <message>
        <source>an unknown place</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 is not there any more%2.</source>
        <translation>%1 ist nicht mehr da%2.</translation>
    </message>
    <message>
        <source>If nobody moved it, run the batch again: it is made anew from the original.</source>
        <translation>Wenn niemand die Datei verschoben hat, starten Sie den Stapel noch einmal: Sie wird aus dem Original neu gemacht.</translation>
    </message>
    <message>
        <source>%1 is no file any more%2.</source>
        <translation>%1 ist keine Datei mehr%2.</translation>
    </message>
    <message>
        <source>Move what is there out of the way and run the batch again.</source>
        <translation>Räumen Sie beiseite, was dort ist, und starten Sie den Stapel noch einmal.</translation>
    </message>
    <message>
        <source>%1 has been cut off%2.</source>
        <translation>%1 ist abgeschnitten worden%2.</translation>
    </message>
    <message>
        <source>Remove it and run the batch again: it is made anew from the original.</source>
        <translation>Entfernen Sie die Datei und starten Sie den Stapel noch einmal: Sie wird aus dem Original neu gemacht.</translation>
    </message>
    <message>
        <source>%1 does not hold what was written%2.</source>
        <translation>%1 enthält nicht, was geschrieben wurde%2.</translation>
    </message>
    <message>
        <source>If nobody edited it, remove it and run the batch again; then check the disk.</source>
        <translation>Wenn niemand die Datei bearbeitet hat, entfernen Sie sie und starten Sie den Stapel noch einmal; prüfen Sie dann den Datenträger.</translation>
    </message>
    <message>
        <source>%1 holds what was written as another file%2.</source>
        <translation>%1 enthält, was als eine andere Datei geschrieben wurde%2.</translation>
    </message>
    <message>
        <source>Give both their names back, or remove both and run the batch again.</source>
        <translation>Geben Sie beiden ihre Namen zurück oder entfernen Sie beide und starten Sie den Stapel noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be read any more%2.</source>
        <translation>%1 lässt sich nicht mehr lesen%2.</translation>
    </message>
    <message>
        <source>%1 is a name that the target does not take%2.</source>
        <translation>%1 ist ein Name, den das Ziel nicht annimmt%2.</translation>
    </message>
    <message>
        <source>Let names be portable, or choose another name template.</source>
        <translation>Lassen Sie überall gültige Namen zu, oder wählen Sie eine andere Namensvorlage.</translation>
    </message>
    <message>
        <source>%1 was left as it is because a lossless copy of it would be larger%2.</source>
        <translation>%1 wurde so gelassen, wie es ist, weil eine verlustfreie Kopie größer wäre%2.</translation>
    </message>
    <message>
        <source>Choose a format and a quality to have a copy of it all the same.</source>
        <translation>Wählen Sie ein Format und eine Qualität, um trotzdem eine Kopie zu bekommen.</translation>
    </message>
    <message>
        <source>The watermark&apos;s picture</source>
        <translation>Das Bild des Wasserzeichens</translation>
    </message>
    <message>
        <source>The watermark&apos;s text</source>
        <translation>Der Text des Wasserzeichens</translation>
    </message>
    <message>
        <source>%1 was left as it is because a copy of it would lose something%2.</source>
        <translation>%1 wurde so gelassen, wie es ist, weil eine Kopie etwas verlieren würde%2.</translation>
    </message>
    <message>
        <source>Choose another format, or let the preset convert such photos.</source>
        <translation>Wählen Sie ein anderes Format, oder lassen Sie die Vorgabe solche Fotos umwandeln.</translation>
    </message>
    <message>
        <source>%1 was left out because the preset takes the other file of the pair%2.</source>
        <translation>%1 blieb weg, weil die Vorgabe die andere Datei des Paares nimmt%2.</translation>
    </message>
    <message>
        <source>Let the preset take both files to have this one, too.</source>
        <translation>Lassen Sie die Vorgabe beide Dateien nehmen, um auch diese zu bekommen.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a watermark%2.</source>
        <translation>%1 kann nicht als Wasserzeichen benutzt werden%2.</translation>
    </message>
    <message>
        <source>Choose another PNG or SVG file in the preset.</source>
        <translation>Wählen Sie in der Voreinstellung eine andere PNG- oder SVG-Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be drawn: workers cannot be given access to fonts and nothing else%2.</source>
        <translation>%1 kann nicht gezeichnet werden: Arbeitsprozesse können keinen Zugang nur zu Schriften bekommen%2.</translation>
    </message>
    <message>
        <source>Use a picture as the watermark, or a kernel with Landlock.</source>
        <translation>Nehmen Sie ein Bild als Wasserzeichen oder einen Kernel mit Landlock.</translation>
    </message>
    <message>
        <source>The destination</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>The destination is not valid at %1%2.</source>
        <translation>Das Ziel ist bei %1 nicht gültig%2.</translation>
    </message>
    <message>
        <source>There is no destination %1%2.</source>
        <translation>Es gibt kein Ziel %1%2.</translation>
    </message>
    <message>
        <source>See glassine destinations list.</source>
        <translation>Siehe glassine destinations list.</translation>
    </message>
    <message>
        <source>There are no credentials for %1%2.</source>
        <translation>Es gibt keine Zugangsdaten für %1%2.</translation>
    </message>
    <message>
        <source>Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the destination a profile of your AWS credentials file.</source>
        <translation>Setzen Sie AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY, oder geben Sie dem Ziel ein Profil Ihrer AWS-Datei mit Zugangsdaten.</translation>
    </message>
    <message>
        <source>The credentials of %1 cannot be used%2.</source>
        <translation>Die Zugangsdaten von %1 sind nicht verwendbar%2.</translation>
    </message>
    <message>
        <source>Correct them where they are kept and try again.</source>
        <translation>Berichtigen Sie sie dort, wo sie aufbewahrt werden, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2.</source>
        <translation>%1 ist nicht erreichbar%2.</translation>
    </message>
    <message>
        <source>Check the network and the endpoint; the same command goes on with what is left.</source>
        <translation>Prüfen Sie Netzwerk und Endpunkt; derselbe Befehl macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>%1 did not prove who it is, so nothing was sent%2.</source>
        <translation>%1 hat sich nicht ausgewiesen, deshalb wurde nichts gesendet%2.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s name and this computer&apos;s clock; a certificate authority of your own is named with ca-file.</source>
        <translation>Prüfen Sie den Namen des Endpunkts und die Uhr dieses Rechners; eine eigene Zertifizierungsstelle wird mit ca-file angegeben.</translation>
    </message>
    <message>
        <source>%1 does not accept the key%2.</source>
        <translation>%1 nimmt den Schlüssel nicht an%2.</translation>
    </message>
    <message>
        <source>Check the access key and its secret.</source>
        <translation>Prüfen Sie den Zugriffsschlüssel und sein Geheimnis.</translation>
    </message>
    <message>
        <source>The key is right but may not do this at %1%2.</source>
        <translation>Der Schlüssel ist richtig, darf dies aber bei %1 nicht%2.</translation>
    </message>
    <message>
        <source>Let whoever owns the bucket give this key the right to list it and to write to it.</source>
        <translation>Wem der Bucket gehört, muss diesem Schlüssel erlauben, ihn aufzulisten und in ihn zu schreiben.</translation>
    </message>
    <message>
        <source>There is no bucket %1%2.</source>
        <translation>Es gibt keinen Bucket %1%2.</translation>
    </message>
    <message>
        <source>Create it, or check its name and the endpoint.</source>
        <translation>Legen Sie ihn an, oder prüfen Sie seinen Namen und den Endpunkt.</translation>
    </message>
    <message>
        <source>%1 answered that the bucket is elsewhere, which was not followed%2.</source>
        <translation>%1 antwortete, der Bucket sei woanders; dem wurde nicht gefolgt%2.</translation>
    </message>
    <message>
        <source>Check the endpoint and the region.</source>
        <translation>Prüfen Sie Endpunkt und Region.</translation>
    </message>
    <message>
        <source>%1 refuses requests because its clock and this computer&apos;s differ%2.</source>
        <translation>%1 lehnt Anfragen ab, weil seine Uhr und die dieses Rechners verschieden gehen%2.</translation>
    </message>
    <message>
        <source>Set the clock and try again.</source>
        <translation>Stellen Sie die Uhr und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 could not be sent: the destination was too busy or failed several times%2.</source>
        <translation>%1 konnte nicht gesendet werden: Das Ziel war mehrmals überlastet oder gestört%2.</translation>
    </message>
    <message>
        <source>Run the same command again later; it goes on with what is left.</source>
        <translation>Führen Sie denselben Befehl später noch einmal aus; er macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>%1 was refused by the destination%2.</source>
        <translation>%1 wurde vom Ziel abgelehnt%2.</translation>
    </message>
    <message>
        <source>Change what it objects to, in the file or in the destination&apos;s settings.</source>
        <translation>Ändern Sie, was es beanstandet, in der Datei oder in den Einstellungen des Ziels.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense%2.</source>
        <translation>%1 gab eine Antwort, die keinen Sinn ergibt%2.</translation>
    </message>
    <message>
        <source>Check that the endpoint is that of an S3 service and not of a web page.</source>
        <translation>Prüfen Sie, ob der Endpunkt der eines S3-Dienstes ist und nicht der einer Webseite.</translation>
    </message>
    <message>
        <source>%1 is there with other content, which was not replaced%2.</source>
        <translation>%1 ist dort mit anderem Inhalt; er wurde nicht ersetzt%2.</translation>
    </message>
    <message>
        <source>Look at what is there; --replace puts yours in its place.</source>
        <translation>Sehen Sie nach, was dort liegt; mit --replace tritt Ihre Datei an seine Stelle.</translation>
    </message>
    <message>
        <source>%1 was sent, but what arrived is not what was sent%2.</source>
        <translation>%1 wurde gesendet, aber was ankam, ist nicht, was gesendet wurde%2.</translation>
    </message>
    <message>
        <source>Run the same command again; if it happens again, tell whoever runs the server.</source>
        <translation>Führen Sie denselben Befehl noch einmal aus; geschieht es wieder, sagen Sie es dem Betreiber des Servers.</translation>
    </message>
    <message>
        <source>%1 cannot be read as an archive%2.</source>
        <translation>%1 kann nicht als Archiv gelesen werden%2.</translation>
    </message>
    <message>
        <source>ZIP, 7z and TAR archives are read; unpack others yourself and name the folder.</source>
        <translation>ZIP-, 7z- und TAR-Archive werden gelesen; entpacken Sie andere selbst und nennen Sie den Ordner.</translation>
    </message>
    <message>
        <source>%1 is locked with a password%2.</source>
        <translation>%1 ist mit einem Passwort geschützt%2.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself and name the folder.</source>
        <translation>Entpacken Sie das Archiv selbst und nennen Sie den Ordner.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than the limit%2.</source>
        <translation>%1 wird entpackt größer als erlaubt%2.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself and name the folder, if you trust it.</source>
        <translation>Entpacken Sie das Archiv selbst und nennen Sie den Ordner, wenn Sie ihm trauen.</translation>
    </message>
    <message>
        <source>%1 is an archive inside an archive, which was not opened%2.</source>
        <translation>%1 ist ein Archiv in einem Archiv und wurde nicht geöffnet%2.</translation>
    </message>
    <message>
        <source>Unpack the outer archive yourself and name the inner one.</source>
        <translation>Entpacken Sie das äußere Archiv selbst und nennen Sie das innere.</translation>
    </message>
    <message>
        <source>%1 has a name in its archive that is not taken%2.</source>
        <translation>%1 hat in seinem Archiv einen Namen, der nicht übernommen wird%2.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself, look at the file, and name the folder.</source>
        <translation>Entpacken Sie das Archiv selbst, sehen Sie sich die Datei an und nennen Sie den Ordner.</translation>
    </message>
    <message>
        <source>%1 lies in an archive, and nothing is changed inside archives%2.</source>
        <translation>%1 liegt in einem Archiv, und in Archiven wird nichts geändert%2.</translation>
    </message>
    <message>
        <source>Write to an output folder, or unpack the archive first.</source>
        <translation>Schreiben Sie in einen Ausgabeordner, oder entpacken Sie das Archiv zuerst.</translation>
    </message>
    <message>
        <source>%1 was left out because an earlier run made it from another photo here%2.</source>
        <translation>%1 wurde ausgelassen, weil ein früherer Lauf sie aus einem anderen Foto hier gemacht hat%2.</translation>
    </message>
    <message>
        <source>Name it itself, or use --again, to have it done all the same.</source>
        <translation>Nennen Sie sie selbst, oder nehmen Sie --again, damit sie trotzdem bearbeitet wird.</translation>
    </message>
    <message>
        <source>The key is right but may not list %1%2.</source>
        <translation>Der Schlüssel ist richtig, darf %1 aber nicht auflisten%2.</translation>
    </message>
    <message>
        <source>Let whoever owns it give this key the right to list it.</source>
        <translation>Lassen Sie den Eigentümer diesem Schlüssel das Recht zum Auflisten geben.</translation>
    </message>
    <message>
        <source>The key is right but may not write to %1%2.</source>
        <translation>Der Schlüssel ist richtig, darf aber nicht nach %1 schreiben%2.</translation>
    </message>
    <message>
        <source>Let whoever owns it give this key the right to write there.</source>
        <translation>Lassen Sie den Eigentümer diesem Schlüssel das Recht zum Schreiben geben.</translation>
    </message>
    <message>
        <source>%1 is not there, so nothing was written%2.</source>
        <translation>%1 ist nicht da, deshalb wurde nichts geschrieben%2.</translation>
    </message>
    <message>
        <source>Connect the drive or mount the share; the same command goes on with what is left.</source>
        <translation>Schließen Sie das Laufwerk an oder binden Sie die Freigabe ein; derselbe Befehl macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>The keyring could not be asked for the keys of %1%2.</source>
        <translation>Der Schlüsselbund konnte nicht nach den Schlüsseln von %1 gefragt werden%2.</translation>
    </message>
    <message>
        <source>Unlock it, or keep the keys where the command line finds them.</source>
        <translation>Entsperren Sie ihn, oder bewahren Sie die Schlüssel dort auf, wo die Befehlszeile sie findet.</translation>
    </message>
    <message>
        <source>There are no keys for %1%2.</source>
        <translation>Es gibt keine Schlüssel für %1%2.</translation>
    </message>
    <message>
        <source>Write them into a file that only you can read, or enter them in the window.</source>
        <translation>Schreiben Sie sie in eine Datei, die nur Sie lesen können, oder geben Sie sie im Fenster ein.</translation>
    </message>
    <message>
        <source>The account at %1 has reached a limit or is blocked%2.</source>
        <translation>Das Konto bei %1 hat eine Grenze erreicht oder ist gesperrt%2.</translation>
    </message>
    <message>
        <source>Settle that with the service; the same command goes on with what is left.</source>
        <translation>Klären Sie das mit dem Dienst; derselbe Befehl macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>%1 is larger than the destination takes%2.</source>
        <translation>%1 ist größer, als das Ziel annimmt%2.</translation>
    </message>
    <message>
        <source>Make it smaller, or choose another destination.</source>
        <translation>Machen Sie die Datei kleiner, oder wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>What the service made of %1 did not arrive as it was announced%2.</source>
        <translation>Was der Dienst aus %1 gemacht hat, kam nicht so an wie angekündigt%2.</translation>
    </message>
    <message>
        <source>Run the same command again; the original was not touched.</source>
        <translation>Führen Sie denselben Befehl noch einmal aus; das Original wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>%1 is larger than one archive may be%2.</source>
        <translation>%1 ist größer, als ein Archiv sein darf%2.</translation>
    </message>
    <message>
        <source>Allow larger archives, or make the file smaller.</source>
        <translation>Erlauben Sie größere Archive, oder verkleinern Sie die Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be packed into an archive of this kind%2.</source>
        <translation>%1 kann nicht in ein Archiv dieser Art gepackt werden%2.</translation>
    </message>
    <message>
        <source>Pack a ZIP archive instead.</source>
        <translation>Packen Sie stattdessen ein ZIP-Archiv.</translation>
    </message>
</context>
<context>
    <name>NamedPaths</name>
    <message>
        <source>%1 holds the system. Choose the folder that your photos are in.</source>
        <translation>%1 enthält das System. Wählen Sie den Ordner, in dem Ihre Fotos liegen.</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer. Save it first, then drop the file.</source>
        <translation>%1 ist keine Datei auf diesem Rechner. Speichern Sie sie erst und ziehen Sie dann die Datei hierher.</translation>
    </message>
    <message>
        <source>There is no file or folder in what you dropped or pasted.</source>
        <translation>Darin ist weder eine Datei noch ein Ordner.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Folder of the photo below the one that was added</source>
        <translation>Ordner des Fotos unterhalb des hinzugefügten</translation>
    </message>
    <message>
        <source>Name of the photo without extension</source>
        <translation>Name des Fotos ohne Endung</translation>
    </message>
    <message>
        <source>Extension of the output format</source>
        <translation>Dateiendung des Ausgabeformats</translation>
    </message>
    <message>
        <source>Extension of the photo</source>
        <translation>Dateiendung des Fotos</translation>
    </message>
    <message>
        <source>Name of the rendition</source>
        <translation>Name der Fassung</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
    <message>
        <source>Width of the output in pixels</source>
        <translation>Breite der Ausgabe in Pixeln</translation>
    </message>
    <message>
        <source>Height of the output in pixels</source>
        <translation>Höhe der Ausgabe in Pixeln</translation>
    </message>
    <message>
        <source>Position in the batch; as {-seq} only where names would be equal</source>
        <translation>Platz im Stapel; als {-seq} nur, wo Namen sonst gleich wären</translation>
    </message>
    <message>
        <source>When the photo was taken, else the file&apos;s date</source>
        <translation>Aufnahmezeit, sonst das Datum der Datei</translation>
    </message>
    <message>
        <source>Camera model</source>
        <translation>Kameramodell</translation>
    </message>
    <message>
        <source>Lens model</source>
        <translation>Objektivmodell</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Fotograf</translation>
    </message>
    <message>
        <source>Stars, empty when there are none</source>
        <translation>Sterne, leer wenn es keine gibt</translation>
    </message>
    <message>
        <source>Hash of the photo&apos;s bytes</source>
        <translation>Prüfsumme des Fotos</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Urheberrechtsvermerk</translation>
    </message>
    <message>
        <source>Position in the batch</source>
        <translation>Stelle im Stapel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Job identifier</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesland oder Provinz</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Camera maker</source>
        <translation>Kamerahersteller</translation>
    </message>
    <message>
        <source>Exposure time, aperture and ISO</source>
        <translation>Belichtungszeit, Blende und ISO</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Brennweite</translation>
    </message>
    <message>
        <source>Folder of the file below the one that is sent</source>
        <translation>Ordner der Datei unterhalb des gesendeten</translation>
    </message>
    <message>
        <source>Name of the file without extension</source>
        <translation>Name der Datei ohne Endung</translation>
    </message>
    <message>
        <source>Extension of the file</source>
        <translation>Endung der Datei</translation>
    </message>
    <message>
        <source>The file&apos;s date</source>
        <translation>Das Datum der Datei</translation>
    </message>
    <message>
        <source>The same for all photos of a phone&apos;s burst, empty for others</source>
        <translation>Für alle Fotos einer Serienaufnahme eines Telefons gleich, sonst leer</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>the extension does not fit the content</source>
        <translation>die Endung passt nicht zum Inhalt</translation>
    </message>
    <message>
        <source>only the first frame was kept</source>
        <translation>nur das erste Einzelbild wurde behalten</translation>
    </message>
    <message>
        <source>only the first page was kept</source>
        <translation>nur die erste Seite wurde behalten</translation>
    </message>
    <message>
        <source>the HDR gain map was lost</source>
        <translation>die HDR-Verstärkungskarte ging verloren</translation>
    </message>
    <message>
        <source>the motion clip was lost</source>
        <translation>der Bewegtclip ging verloren</translation>
    </message>
    <message>
        <source>a damaged color profile was not used</source>
        <translation>ein beschädigtes Farbprofil wurde nicht verwendet</translation>
    </message>
    <message>
        <source>a general ink profile was assumed</source>
        <translation>ein allgemeines Druckfarbenprofil wurde angenommen</translation>
    </message>
    <message>
        <source>an oversized color profile was not used</source>
        <translation>ein übergroßes Farbprofil wurde nicht verwendet</translation>
    </message>
    <message>
        <source>fewer bits per channel</source>
        <translation>weniger Bit je Kanal</translation>
    </message>
    <message>
        <source>transparency was put on a color</source>
        <translation>Transparenz wurde auf eine Farbe gelegt</translation>
    </message>
    <message>
        <source>extra channels were left out</source>
        <translation>weitere Kanäle wurden weggelassen</translation>
    </message>
    <message>
        <source>damaged metadata was left out</source>
        <translation>beschädigte Metadaten wurden weggelassen</translation>
    </message>
    <message>
        <source>part of the metadata was lost</source>
        <translation>ein Teil der Metadaten ging verloren</translation>
    </message>
    <message>
        <source>oversized metadata was left out</source>
        <translation>übergroße Metadaten wurden weggelassen</translation>
    </message>
    <message>
        <source>metadata could not be read back</source>
        <translation>Metadaten ließen sich nicht zurücklesen</translation>
    </message>
    <message>
        <source>extended XMP was left out</source>
        <translation>erweitertes XMP wurde weggelassen</translation>
    </message>
    <message>
        <source>not kept without loss</source>
        <translation>nicht verlustfrei erhalten</translation>
    </message>
    <message>
        <source>larger than the original</source>
        <translation>größer als das Original</translation>
    </message>
    <message>
        <source>the original has another name, too</source>
        <translation>das Original hat noch einen anderen Namen</translation>
    </message>
    <message>
        <source>data behind the picture was kept</source>
        <translation>Daten hinter dem Bild blieben erhalten</translation>
    </message>
    <message>
        <source>data behind the picture was left out</source>
        <translation>Daten hinter dem Bild wurden weggelassen</translation>
    </message>
    <message>
        <source>the depth map was lost</source>
        <translation>die Tiefenkarte ging verloren</translation>
    </message>
    <message>
        <source>press inks became screen colors</source>
        <translation>Druckfarben wurden zu Bildschirmfarben</translation>
    </message>
    <message>
        <source>the Live Photo&apos;s video stays where it is</source>
        <translation>das Video des Live Photos bleibt, wo es ist</translation>
    </message>
    <message>
        <source>made of the camera&apos;s preview</source>
        <translation>aus der Vorschau der Kamera gemacht</translation>
    </message>
    <message>
        <source>developed from the sensor&apos;s data</source>
        <translation>aus den Sensordaten entwickelt</translation>
    </message>
    <message>
        <source>no preview in the raw file</source>
        <translation>keine Vorschau in der Raw-Datei</translation>
    </message>
    <message>
        <source>colors became the nearest that fit</source>
        <translation>Farben wurden zu den nächsten möglichen</translation>
    </message>
    <message>
        <source>room was made for colors that do not fit</source>
        <translation>Platz für zu kräftige Farben wurde geschaffen</translation>
    </message>
    <message>
        <source>HDR brightness was cut</source>
        <translation>HDR-Helligkeit wurde gekappt</translation>
    </message>
    <message>
        <source>the format has no place for some metadata</source>
        <translation>das Format hat keinen Platz für manche Metadaten</translation>
    </message>
    <message>
        <source>required fields are missing</source>
        <translation>Pflichtfelder fehlen</translation>
    </message>
    <message>
        <source>no text was drawn on it</source>
        <translation>kein Text wurde daraufgeschrieben</translation>
    </message>
    <message>
        <source>damaged: what could be read was saved</source>
        <translation>beschädigt: Lesbares wurde gerettet</translation>
    </message>
    <message>
        <source>made by a service</source>
        <translation>von einem Dienst gemacht</translation>
    </message>
    <message>
        <source>shown as it would be made here</source>
        <translation>gezeigt, wie es hier gemacht würde</translation>
    </message>
    <message>
        <source>press inks are not adjusted</source>
        <translation>Druckfarben werden nicht angepasst</translation>
    </message>
    <message>
        <source>the metadata was not read</source>
        <translation>die Metadaten wurden nicht gelesen</translation>
    </message>
</context>
<context>
    <name>OptionSpec</name>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>More effort makes smaller files and takes much longer.</source>
        <translation>Mehr Aufwand ergibt kleinere Dateien und dauert viel länger.</translation>
    </message>
    <message>
        <source>12 bits</source>
        <translation>12 Bit</translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation>Farbunterabtastung</translation>
    </message>
    <message>
        <source>How finely color is stored next to brightness.</source>
        <translation>Wie fein die Farbe im Vergleich zur Helligkeit gespeichert wird.</translation>
    </message>
    <message>
        <source>By quality: 4:4:4 from 90 up</source>
        <translation>Nach Qualität: 4:4:4 ab 90</translation>
    </message>
    <message>
        <source>4:2:0 – quarter color, smaller</source>
        <translation>4:2:0 – ein Viertel der Farbe, kleiner</translation>
    </message>
    <message>
        <source>4:4:4 – full color</source>
        <translation>4:4:4 – volle Farbe</translation>
    </message>
    <message>
        <source>Bits per channel</source>
        <translation>Bit je Kanal</translation>
    </message>
    <message>
        <source>How many shades each channel can tell apart.</source>
        <translation>Wie viele Abstufungen jeder Kanal unterscheiden kann.</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Print resolution noted in the file without touching a pixel; 0 notes none.</source>
        <translation>Druckauflösung, die in der Datei vermerkt wird, ohne ein Pixel zu ändern; 0 vermerkt keine.</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>The most colors a frame&apos;s palette may hold.</source>
        <translation>Wie viele Farben die Palette eines Einzelbilds höchstens hat.</translation>
    </message>
    <message>
        <source>Dithering</source>
        <translation>Rasterung</translation>
    </message>
    <message>
        <source>Hides the steps between palette colors behind fine noise.</source>
        <translation>Verbirgt die Stufen zwischen den Palettenfarben hinter feinem Rauschen.</translation>
    </message>
    <message>
        <source>More effort finds better palettes and takes longer.</source>
        <translation>Mehr Aufwand findet bessere Paletten und dauert länger.</translation>
    </message>
    <message>
        <source>Frame tolerance</source>
        <translation>Einzelbildtoleranz</translation>
    </message>
    <message>
        <source>Pixels that change less than this between frames are kept from the frame before.</source>
        <translation>Pixel, die sich zwischen Einzelbildern weniger ändern, werden vom vorigen Bild übernommen.</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Interlaced</translation>
    </message>
    <message>
        <source>Shows a coarse picture early while it loads; the file gets larger.</source>
        <translation>Zeigt beim Laden früh ein grobes Bild; die Datei wird größer.</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progressiv</translation>
    </message>
    <message>
        <source>Shows the whole picture early while it loads, and is a few percent smaller.</source>
        <translation>Zeigt beim Laden früh das ganze Bild und ist ein paar Prozent kleiner.</translation>
    </message>
    <message>
        <source>Optimized coding</source>
        <translation>Optimierte Kodierung</translation>
    </message>
    <message>
        <source>Computes the best Huffman tables for each photo; progressive files always do.</source>
        <translation>Berechnet für jedes Foto die besten Huffman-Tabellen; progressive Dateien haben sie immer.</translation>
    </message>
    <message>
        <source>More effort makes smaller files and takes longer.</source>
        <translation>Mehr Aufwand ergibt kleinere Dateien und dauert länger.</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>Faster opening</source>
        <translation>Schnelleres Öffnen</translation>
    </message>
    <message>
        <source>Higher values make files that open faster and are a little larger.</source>
        <translation>Höhere Werte ergeben Dateien, die schneller öffnen und etwas größer sind.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Kompression</translation>
    </message>
    <message>
        <source>More effort makes smaller files with the same pixels.</source>
        <translation>Mehr Aufwand ergibt kleinere Dateien mit denselben Pixeln.</translation>
    </message>
    <message>
        <source>Row filter</source>
        <translation>Zeilenfilter</translation>
    </message>
    <message>
        <source>How each row is predicted from its neighbors before compression.</source>
        <translation>Wie jede Zeile vor der Kompression aus ihren Nachbarn vorhergesagt wird.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Paeth</source>
        <translation>Paeth</translation>
    </message>
    <message>
        <source>Best of all</source>
        <translation>Der beste von allen</translation>
    </message>
    <message>
        <source>Reduce to a palette</source>
        <translation>Auf eine Palette verringern</translation>
    </message>
    <message>
        <source>Keeps at most 256 colors: much smaller, good for graphics, visible in photos.</source>
        <translation>Behält höchstens 256 Farben: viel kleiner, gut für Grafiken, bei Fotos sichtbar.</translation>
    </message>
    <message>
        <source>The most colors the palette may hold.</source>
        <translation>Wie viele Farben die Palette höchstens hat.</translation>
    </message>
    <message>
        <source>Palette quality</source>
        <translation>Palettenqualität</translation>
    </message>
    <message>
        <source>Uses fewer colors where the palette already reaches this quality.</source>
        <translation>Verwendet weniger Farben, wo die Palette diese Qualität schon erreicht.</translation>
    </message>
    <message>
        <source>All of them keep every pixel.</source>
        <translation>Alle behalten jedes Pixel.</translation>
    </message>
    <message>
        <source>None – largest, opens anywhere</source>
        <translation>Keine – am größten, öffnet überall</translation>
    </message>
    <message>
        <source>LZW – opens almost anywhere</source>
        <translation>LZW – öffnet fast überall</translation>
    </message>
    <message>
        <source>Deflate – smaller</source>
        <translation>Deflate – kleiner</translation>
    </message>
    <message>
        <source>Zstandard – few programs open it</source>
        <translation>Zstandard – öffnen nur wenige Programme</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Prädiktor</translation>
    </message>
    <message>
        <source>Stores differences between neighbors: smaller for photos.</source>
        <translation>Speichert Unterschiede zwischen Nachbarn: kleiner bei Fotos.</translation>
    </message>
    <message>
        <source>Tiled</source>
        <translation>Gekachelt</translation>
    </message>
    <message>
        <source>Stores tiles instead of strips, for viewers that open only a part.</source>
        <translation>Speichert Kacheln statt Streifen, für Betrachter, die nur einen Teil öffnen.</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Pyramide</translation>
    </message>
    <message>
        <source>Adds smaller versions of the picture for deep-zoom viewers.</source>
        <translation>Fügt kleinere Fassungen des Bildes hinzu, für Betrachter mit großem Zoombereich.</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Art des Bildes</translation>
    </message>
    <message>
        <source>Tunes lossy compression for a kind of picture.</source>
        <translation>Stimmt die verlustbehaftete Kompression auf eine Art von Bild ab.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Portrait or indoor photo</source>
        <translation>Porträt oder Innenaufnahme</translation>
    </message>
    <message>
        <source>Outdoor photo</source>
        <translation>Außenaufnahme</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Sharper color edges</source>
        <translation>Schärfere Farbkanten</translation>
    </message>
    <message>
        <source>Keeps red and blue edges crisp at some cost in time.</source>
        <translation>Hält rote und blaue Kanten scharf, kostet etwas Zeit.</translation>
    </message>
    <message>
        <source>Near lossless</source>
        <translation>Fast verlustfrei</translation>
    </message>
    <message>
        <source>For lossless files: below 100, pixels may move a little so that files get smaller.</source>
        <translation>Für verlustfreie Dateien: Unter 100 dürfen sich Pixel ein wenig ändern, damit die Dateien kleiner werden.</translation>
    </message>
    <message>
        <source>Transparency quality</source>
        <translation>Qualität der Transparenz</translation>
    </message>
    <message>
        <source>Below 100, transparency is stored with loss.</source>
        <translation>Unter 100 wird die Transparenz mit Verlust gespeichert.</translation>
    </message>
    <message>
        <source>Smallest animation</source>
        <translation>Kleinste Animation</translation>
    </message>
    <message>
        <source>Spends much longer to make animations smaller.</source>
        <translation>Braucht viel länger, um Animationen kleiner zu machen.</translation>
    </message>
    <message>
        <source>Mixed animation frames</source>
        <translation>Gemischte Einzelbilder</translation>
    </message>
    <message>
        <source>Lets each animation frame be lossy or lossless, whichever is smaller.</source>
        <translation>Speichert jedes Einzelbild einer Animation mit oder ohne Verlust, je nachdem, was kleiner ist.</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Adds room around the photo; nothing is cut off.</source>
        <translation>Fügt Platz um das Foto hinzu; es wird nichts abgeschnitten.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>How much room is added.</source>
        <translation>Wie viel Platz hinzukommt.</translation>
    </message>
    <message>
        <source>A frame</source>
        <translation>Ein Rahmen</translation>
    </message>
    <message>
        <source>Up to a ratio</source>
        <translation>Bis zu einem Seitenverhältnis</translation>
    </message>
    <message>
        <source>Up to a size</source>
        <translation>Bis zu einer Größe</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width of the frame.</source>
        <translation>Breite des Rahmens.</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Unten mehr</translation>
    </message>
    <message>
        <source>Makes the lower side wider, as on an instant photo.</source>
        <translation>Macht die untere Seite breiter, wie bei einem Sofortbild.</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Gemessen in</translation>
    </message>
    <message>
        <source>What the frame&apos;s width counts.</source>
        <translation>Worin die Breite des Rahmens gezählt wird.</translation>
    </message>
    <message>
        <source>Percent of the short edge</source>
        <translation>Prozent der kurzen Kante</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Box width</source>
        <translation>Feldbreite</translation>
    </message>
    <message>
        <source>Smallest width of the result.</source>
        <translation>Kleinste Breite des Ergebnisses.</translation>
    </message>
    <message>
        <source>Box height</source>
        <translation>Feldhöhe</translation>
    </message>
    <message>
        <source>Smallest height of the result.</source>
        <translation>Kleinste Höhe des Ergebnisses.</translation>
    </message>
    <message>
        <source>Color of the border, as #rrggbb.</source>
        <translation>Farbe des Rands als #rrggbb.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Cuts every photo to a ratio or to a part of itself.</source>
        <translation>Schneidet jedes Foto auf ein Seitenverhältnis oder auf einen Teil zu.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Turn with the photo</source>
        <translation>Mit dem Foto drehen</translation>
    </message>
    <message>
        <source>Turns the ratio for portraits: 3:2 becomes 2:3.</source>
        <translation>Dreht das Seitenverhältnis bei Hochformat: Aus 3:2 wird 2:3.</translation>
    </message>
    <message>
        <source>Width kept</source>
        <translation>Behaltene Breite</translation>
    </message>
    <message>
        <source>How much of the width stays.</source>
        <translation>Wie viel von der Breite bleibt.</translation>
    </message>
    <message>
        <source>Height kept</source>
        <translation>Behaltene Höhe</translation>
    </message>
    <message>
        <source>How much of the height stays.</source>
        <translation>Wie viel von der Höhe bleibt.</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts schieben</translation>
    </message>
    <message>
        <source>Moves the part that stays, in percent of the room left; negative is left.</source>
        <translation>Verschiebt den bleibenden Teil, in Prozent des übrigen Platzes; negativ heißt nach links.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten schieben</translation>
    </message>
    <message>
        <source>Moves the part that stays, in percent of the room left; negative is up.</source>
        <translation>Verschiebt den bleibenden Teil, in Prozent des übrigen Platzes; negativ heißt nach oben.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Auf Hintergrund setzen</translation>
    </message>
    <message>
        <source>Puts transparent pictures on a color.</source>
        <translation>Setzt durchsichtige Bilder auf eine Farbe.</translation>
    </message>
    <message>
        <source>The color behind transparent pixels, as #rrggbb.</source>
        <translation>Die Farbe hinter durchsichtigen Pixeln als #rrggbb.</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Takes the color out and keeps the brightness.</source>
        <translation>Nimmt die Farbe heraus und behält die Helligkeit.</translation>
    </message>
    <message>
        <source>Length of that edge.</source>
        <translation>Länge dieser Kante.</translation>
    </message>
    <message>
        <source>Width of the box.</source>
        <translation>Breite des Felds.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Height of the box.</source>
        <translation>Höhe des Felds.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Edge length compared with the original.</source>
        <translation>Kantenlänge im Vergleich zum Original.</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapixel</translation>
    </message>
    <message>
        <source>Width times height, in millions of pixels.</source>
        <translation>Breite mal Höhe in Millionen Pixeln.</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Gives every photo the size it is needed in.</source>
        <translation>Gibt jedem Foto die Größe, in der es gebraucht wird.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>What the size is measured by.</source>
        <translation>Woran die Größe gemessen wird.</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>Lange Kante</translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation>Kurze Kante</translation>
    </message>
    <message>
        <source>Inside a box</source>
        <translation>In ein Feld</translation>
    </message>
    <message>
        <source>Fill a box, cutting what sticks out</source>
        <translation>Ein Feld füllen, Überstehendes abschneiden</translation>
    </message>
    <message>
        <source>Enlarge small photos</source>
        <translation>Kleine Fotos vergrößern</translation>
    </message>
    <message>
        <source>Otherwise a photo that is smaller already stays as it is.</source>
        <translation>Sonst bleibt ein Foto, das schon kleiner ist, wie es ist.</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Neuberechnung</translation>
    </message>
    <message>
        <source>How new pixels are weighed from old ones.</source>
        <translation>Wie neue Pixel aus alten gewichtet werden.</translation>
    </message>
    <message>
        <source>Lanczos 3 – sharpest</source>
        <translation>Lanczos 3 – am schärfsten</translation>
    </message>
    <message>
        <source>Lanczos 2 – less ringing</source>
        <translation>Lanczos 2 – weniger Säume</translation>
    </message>
    <message>
        <source>Mitchell – soft</source>
        <translation>Mitchell – weich</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>Kubisch</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Nearest – hard pixels</source>
        <translation>Nächster Nachbar – harte Pixel</translation>
    </message>
    <message>
        <source>In linear light</source>
        <translation>In linearem Licht</translation>
    </message>
    <message>
        <source>Keeps the brightness of fine bright detail, for example stars; slower.</source>
        <translation>Behält die Helligkeit feiner heller Einzelheiten, zum Beispiel Sterne; langsamer.</translation>
    </message>
    <message>
        <source>1:1 – square</source>
        <translation>1:1 – Quadrat</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Seitenverhältnis</translation>
    </message>
    <message>
        <source>Width to height of the result.</source>
        <translation>Breite zu Höhe des Ergebnisses.</translation>
    </message>
    <message>
        <source>Ratio, width</source>
        <translation>Verhältnis, Breite</translation>
    </message>
    <message>
        <source>The width&apos;s part of another ratio.</source>
        <translation>Der Breitenanteil eines anderen Verhältnisses.</translation>
    </message>
    <message>
        <source>Ratio, height</source>
        <translation>Verhältnis, Höhe</translation>
    </message>
    <message>
        <source>The height&apos;s part of another ratio.</source>
        <translation>Der Höhenanteil eines anderen Verhältnisses.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Which part of the photo stays when something is cut off.</source>
        <translation>Welcher Teil des Fotos bleibt, wenn etwas abgeschnitten wird.</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>What draws the eye</source>
        <translation>Was den Blick anzieht</translation>
    </message>
    <message>
        <source>The busiest part</source>
        <translation>Der detailreichste Teil</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Schärfen</translation>
    </message>
    <message>
        <source>Gives back the crispness that resizing and printing take.</source>
        <translation>Gibt die Schärfe zurück, die Verkleinern und Drucken nehmen.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Where the photo will be looked at.</source>
        <translation>Wo das Foto betrachtet wird.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>How much sharper edges become.</source>
        <translation>Wie viel schärfer Kanten werden.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Gering</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Which colors the file is made for.</source>
        <translation>Für welche Farben die Datei gemacht ist.</translation>
    </message>
    <message>
        <source>Color space</source>
        <translation>Farbraum</translation>
    </message>
    <message>
        <source>sRGB looks right everywhere; the photo&apos;s own space may hold more colors.</source>
        <translation>sRGB stimmt überall; der eigene Farbraum des Fotos kann mehr Farben enthalten.</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation>In sRGB umwandeln</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s own</source>
        <translation>Den des Fotos behalten</translation>
    </message>
    <message>
        <source>Rendering intent</source>
        <translation>Renderpriorität</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>Perzeptiv</translation>
    </message>
    <message>
        <source>Relative colorimetric</source>
        <translation>Relativ farbmetrisch</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Absolute colorimetric</source>
        <translation>Absolut farbmetrisch</translation>
    </message>
    <message>
        <source>Match the blacks</source>
        <translation>Schwarz angleichen</translation>
    </message>
    <message>
        <source>Black point compensation: the darkest tone becomes the darkest tone.</source>
        <translation>Tiefenkompensierung: Der dunkelste Ton wird zum dunkelsten Ton.</translation>
    </message>
    <message>
        <source>Embed the color profile</source>
        <translation>Farbprofil einbetten</translation>
    </message>
    <message>
        <source>Says in the file which colors are meant; it is never left out of files in other spaces than sRGB.</source>
        <translation>Sagt in der Datei, welche Farben gemeint sind; bei anderen Farbräumen als sRGB wird es nie weggelassen.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>What the file says about itself.</source>
        <translation>Was die Datei über sich selbst sagt.</translation>
    </message>
    <message>
        <source>What leaves with the file; every file is read back to prove it.</source>
        <translation>Was mit der Datei hinausgeht; jede Datei wird zum Beweis zurückgelesen.</translation>
    </message>
    <message>
        <source>Everything that is still true</source>
        <translation>Alles, was noch stimmt</translation>
    </message>
    <message>
        <source>Copyright and date, no location</source>
        <translation>Urheber und Datum, kein Ort</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Keep all frames</source>
        <translation>Alle Einzelbilder behalten</translation>
    </message>
    <message>
        <source>Otherwise, and in formats that cannot move, the first frame is kept.</source>
        <translation>Sonst, und in Formaten ohne Bewegung, bleibt das erste Einzelbild.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Dateinamen</translation>
    </message>
    <message>
        <source>What the new files are called, below the destination folder.</source>
        <translation>Wie die neuen Dateien unterhalb des Zielordners heißen.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each photo, for example {name} or {date:%Y}.</source>
        <translation>Wörter in geschweiften Klammern werden für jedes Foto eingesetzt, zum Beispiel {name} oder {date:%Y}.</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>Wenn der Name vergeben ist</translation>
    </message>
    <message>
        <source>Nothing that is there is ever overwritten.</source>
        <translation>Was da ist, wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Eine Nummer anhängen</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>Das Foto überspringen</translation>
    </message>
    <message>
        <source>Names for every system</source>
        <translation>Namen für jedes System</translation>
    </message>
    <message>
        <source>Also avoids what Windows and memory cards refuse.</source>
        <translation>Vermeidet auch, was Windows und Speicherkarten ablehnen.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>More quality makes larger files; each format has its own scale.</source>
        <translation>Mehr Qualität macht größere Dateien; jedes Format hat seine eigene Skala.</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Verlustfrei</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is; files get much larger.</source>
        <translation>Lässt jedes Pixel, wie es ist; Dateien werden viel größer.</translation>
    </message>
    <message>
        <source>Never larger than the original</source>
        <translation>Nie größer als das Original</translation>
    </message>
    <message>
        <source>Where nothing but smaller was asked and it gets no smaller, the original&apos;s bytes are kept.</source>
        <translation>Wo nur kleiner verlangt war und es nicht kleiner wird, bleiben die Bytes des Originals.</translation>
    </message>
    <message>
        <source>Own file name</source>
        <translation>Eigener Dateiname</translation>
    </message>
    <message>
        <source>A template for this rendition alone; empty: that of the preset.</source>
        <translation>Eine Vorlage nur für diese Ausgabe; leer: die der Voreinstellung.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Ein Problem melden</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What this file is called in names and paths: letters, digits, - and _.</source>
        <translation>Wie diese Datei in Namen und Pfaden heißt: Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Weichzeichnen</translation>
    </message>
    <message>
        <source>Blurs a part of every photo, or all of it.</source>
        <translation>Zeichnet einen Teil jedes Fotos oder das ganze weich.</translation>
    </message>
    <message>
        <source>Which part of the photo is blurred.</source>
        <translation>Welcher Teil des Fotos weichgezeichnet wird.</translation>
    </message>
    <message>
        <source>Width of that part.</source>
        <translation>Breite dieses Teils.</translation>
    </message>
    <message>
        <source>Height of that part.</source>
        <translation>Höhe dieses Teils.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>How strongly (sigma), in percent of the photo&apos;s diagonal.</source>
        <translation>Wie stark (Sigma), in Prozent der Diagonale des Fotos.</translation>
    </message>
    <message>
        <source>Makes colors stronger or weaker; brightness and hue stay.</source>
        <translation>Macht Farben kräftiger oder schwächer; Helligkeit und Farbton bleiben.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Below zero is less than the photo has.</source>
        <translation>Unter null ist weniger, als das Foto hat.</translation>
    </message>
    <message>
        <source>Automatic levels</source>
        <translation>Automatische Tonwerte</translation>
    </message>
    <message>
        <source>Stretches the tones from black to white; hues stay.</source>
        <translation>Dehnt die Töne von Schwarz bis Weiß; Farbtöne bleiben.</translation>
    </message>
    <message>
        <source>How much of the way to the full range.</source>
        <translation>Wie weit in Richtung des vollen Umfangs.</translation>
    </message>
    <message>
        <source>Ignored at both ends</source>
        <translation>An beiden Enden übergangen</translation>
    </message>
    <message>
        <source>The share of darkest and lightest pixels that may become black or white.</source>
        <translation>Der Anteil der dunkelsten und hellsten Pixel, die schwarz oder weiß werden dürfen.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>Makes photos brighter or darker.</source>
        <translation>Macht Fotos heller oder dunkler.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>One stop more is twice the light, as a camera counts it.</source>
        <translation>Eine Blende mehr ist doppelt so viel Licht, wie die Kamera zählt.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Lifts or lowers all tones alike.</source>
        <translation>Hebt oder senkt alle Töne gleich.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Moves tones away from middle gray, or towards it.</source>
        <translation>Rückt Töne vom mittleren Grau weg oder darauf zu.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Lightens or darkens the middle tones; black and white stay.</source>
        <translation>Hellt die Mitteltöne auf oder dunkelt sie ab; Schwarz und Weiß bleiben.</translation>
    </message>
    <message>
        <source>Above one is lighter.</source>
        <translation>Über eins ist heller.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Rounds the corners; outside it is transparent, or has the color of Flatten.</source>
        <translation>Rundet die Ecken; außerhalb ist es durchsichtig oder hat die Farbe von „Transparenz füllen“.</translation>
    </message>
    <message>
        <source>What is left of the rectangle.</source>
        <translation>Was vom Rechteck bleibt.</translation>
    </message>
    <message>
        <source>Rounded corners</source>
        <translation>Runde Ecken</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Of the corners, in percent of the short edge.</source>
        <translation>Der Ecken, in Prozent der kurzen Kante.</translation>
    </message>
    <message>
        <source>Passe-partout</source>
        <translation>Passepartout</translation>
    </message>
    <message>
        <source>Mounts the photo on card, inside a border if there is one.</source>
        <translation>Legt das Foto in einen Karton, innerhalb des Rands, wenn es einen gibt.</translation>
    </message>
    <message>
        <source>Color of the line, as #rrggbb.</source>
        <translation>Farbe der Linie als #rrggbb.</translation>
    </message>
    <message>
        <source>Color of the line</source>
        <translation>Farbe der Linie</translation>
    </message>
    <message>
        <source>How much card shows, in percent of the short edge.</source>
        <translation>Wie viel Karton zu sehen ist, in Prozent der kurzen Kante.</translation>
    </message>
    <message>
        <source>Photos look centered when there is a little more card below.</source>
        <translation>Fotos wirken mittig, wenn unten etwas mehr Karton ist.</translation>
    </message>
    <message>
        <source>Color of the card, as #rrggbb.</source>
        <translation>Farbe des Kartons als #rrggbb.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>The cut edge around the photo, in percent of the short edge; 0 is none.</source>
        <translation>Die Schnittkante um das Foto, in Prozent der kurzen Kante; 0 ist keine.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Light and color</source>
        <translation>Licht und Farbe</translation>
    </message>
    <message>
        <source>Marks and frames</source>
        <translation>Zeichen und Rahmen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>Unscharf maskieren</translation>
    </message>
    <message>
        <source>Sharpens by numbers of your own.</source>
        <translation>Schärft nach eigenen Zahlen.</translation>
    </message>
    <message>
        <source>How far around an edge it reaches (sigma).</source>
        <translation>Wie weit es um eine Kante reicht (Sigma).</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Smaller differences, such as noise, are left alone; of 255 levels.</source>
        <translation>Kleinere Unterschiede wie Rauschen bleiben; von 255 Stufen.</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Who took the photo.</source>
        <translation>Wer das Foto aufgenommen hat.</translation>
    </message>
    <message>
        <source>Creator&apos;s job title</source>
        <translation>Berufsbezeichnung des Urhebers</translation>
    </message>
    <message>
        <source>For example staff photographer.</source>
        <translation>Zum Beispiel Redaktionsfotograf.</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Urheberrechtsvermerk</translation>
    </message>
    <message>
        <source>For example © {date:%Y} {creator}.</source>
        <translation>Zum Beispiel © {date:%Y} {creator}.</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>How the photo may be used.</source>
        <translation>Wie das Foto genutzt werden darf.</translation>
    </message>
    <message>
        <source>Web statement</source>
        <translation>Webseite zu den Rechten</translation>
    </message>
    <message>
        <source>The web page with the licence; image searches show it.</source>
        <translation>Die Webseite mit der Lizenz; Bildersuchen zeigen sie.</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>What is to stand beside the photo when it is published.</source>
        <translation>Was bei der Veröffentlichung neben dem Foto stehen soll.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Who first owned the photo.</source>
        <translation>Wem das Foto zuerst gehörte.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>A short name of the photo.</source>
        <translation>Ein kurzer Name des Fotos.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>The caption in a few words.</source>
        <translation>Die Bildunterschrift in wenigen Worten.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Who, what, where, when and why.</source>
        <translation>Wer, was, wo, wann und warum.</translation>
    </message>
    <message>
        <source>Caption writer</source>
        <translation>Verfasser der Bildunterschrift</translation>
    </message>
    <message>
        <source>Who wrote the caption.</source>
        <translation>Wer die Bildunterschrift geschrieben hat.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Separated by semicolons.</source>
        <translation>Durch Semikolons getrennt.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>For whoever receives the photo, for example an embargo.</source>
        <translation>Für den Empfänger des Fotos, zum Beispiel eine Sperrfrist.</translation>
    </message>
    <message>
        <source>Job identifier</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>The number of the assignment.</source>
        <translation>Die Nummer des Auftrags.</translation>
    </message>
    <message>
        <source>Sublocation</source>
        <translation>Ort in der Stadt</translation>
    </message>
    <message>
        <source>A place within the city.</source>
        <translation>Ein Ort innerhalb der Stadt.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Where the photo was taken.</source>
        <translation>Wo das Foto aufgenommen wurde.</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesland oder Provinz</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Ländercode</translation>
    </message>
    <message>
        <source>Three letters of ISO 3166, for example AUT.</source>
        <translation>Drei Buchstaben nach ISO 3166, zum Beispiel AUT.</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>How to reach the creator.</source>
        <translation>Wie der Urheber zu erreichen ist.</translation>
    </message>
    <message>
        <source>Contact web site</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Title, caption, keywords, names of places, contact: what IPTC says.</source>
        <translation>Titel, Bildunterschrift, Stichwörter, Ortsnamen, Kontakt: was IPTC sagt.</translation>
    </message>
    <message>
        <source>Creator and copyright</source>
        <translation>Urheber und Rechte</translation>
    </message>
    <message>
        <source>Who made the photo, who owns it, how it may be used.</source>
        <translation>Wer das Foto gemacht hat, wem es gehört, wie es genutzt werden darf.</translation>
    </message>
    <message>
        <source>Camera and exposure</source>
        <translation>Kamera und Belichtung</translation>
    </message>
    <message>
        <source>Camera model, exposure time, aperture, ISO, flash.</source>
        <translation>Kameramodell, Belichtungszeit, Blende, ISO, Blitz.</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Lens model and its range.</source>
        <translation>Objektivmodell und sein Bereich.</translation>
    </message>
    <message>
        <source>Serial numbers and owner</source>
        <translation>Seriennummern und Besitzer</translation>
    </message>
    <message>
        <source>Numbers of camera and lens, the owner&apos;s name, numbers that tell one picture from all others.</source>
        <translation>Nummern von Kamera und Objektiv, Name des Besitzers, Nummern, an denen ein Bild zu erkennen ist.</translation>
    </message>
    <message>
        <source>Place (GPS)</source>
        <translation>Ort (GPS)</translation>
    </message>
    <message>
        <source>Where the photo was taken, to the meter.</source>
        <translation>Wo das Foto aufgenommen wurde, auf den Meter genau.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten (Zeit)</translation>
    </message>
    <message>
        <source>When the photo was taken and changed.</source>
        <translation>Wann das Foto aufgenommen und geändert wurde.</translation>
    </message>
    <message>
        <source>Stars and labels</source>
        <translation>Sterne und Etiketten</translation>
    </message>
    <message>
        <source>Stars, color labels and picks.</source>
        <translation>Sterne, Farbetiketten und Markierungen.</translation>
    </message>
    <message>
        <source>Faces and persons</source>
        <translation>Gesichter und Personen</translation>
    </message>
    <message>
        <source>Face regions and the names of persons.</source>
        <translation>Gesichtsbereiche und Namen von Personen.</translation>
    </message>
    <message>
        <source>Edit history</source>
        <translation>Bearbeitungsverlauf</translation>
    </message>
    <message>
        <source>Software, develop settings, earlier versions and their file names.</source>
        <translation>Software, Entwicklungseinstellungen, frühere Fassungen und deren Dateinamen.</translation>
    </message>
    <message>
        <source>Maker notes</source>
        <translation>Herstellerangaben</translation>
    </message>
    <message>
        <source>What the camera&apos;s maker adds; hardly anybody knows all of it.</source>
        <translation>Was der Kamerahersteller hinzufügt; kaum jemand kennt alles davon.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vorschaubilder</translation>
    </message>
    <message>
        <source>Embedded small versions, where the pixels stay as they are; else they always go.</source>
        <translation>Eingebettete kleine Fassungen, wo die Pixel bleiben, wie sie sind; sonst gehen sie immer.</translation>
    </message>
    <message>
        <source>Color profile</source>
        <translation>Farbprofil</translation>
    </message>
    <message>
        <source>It stays, whatever is chosen here, where colors would be wrong without it.</source>
        <translation>Es bleibt, was immer hier gewählt ist, wo die Farben ohne es falsch wären.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles andere</translation>
    </message>
    <message>
        <source>What is of none of these kinds.</source>
        <translation>Was zu keiner dieser Arten gehört.</translation>
    </message>
    <message>
        <source>Copyright, camera and exposure, no location</source>
        <translation>Urheber, Kamera und Belichtung, kein Ort</translation>
    </message>
    <message>
        <source>Chosen kinds</source>
        <translation>Ausgewählte Arten</translation>
    </message>
    <message>
        <source>Also keep these tags</source>
        <translation>Diese Felder auch behalten</translation>
    </message>
    <message>
        <source>For example Exif.Photo.UserComment or Xmp.dc.*, separated by commas.</source>
        <translation>Zum Beispiel Exif.Photo.UserComment oder Xmp.dc.*, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Never keep these tags</source>
        <translation>Diese Felder nie behalten</translation>
    </message>
    <message>
        <source>For example Iptc.Application2.Contact; stronger than all else.</source>
        <translation>Zum Beispiel Iptc.Application2.Contact; stärker als alles andere.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>How exactly a place that is kept is told.</source>
        <translation>Wie genau ein Ort angegeben wird, der bleibt.</translation>
    </message>
    <message>
        <source>To the meter</source>
        <translation>Auf den Meter</translation>
    </message>
    <message>
        <source>The city only</source>
        <translation>Nur die Stadt</translation>
    </message>
    <message>
        <source>No place near</source>
        <translation>Kein Ort in der Nähe von</translation>
    </message>
    <message>
        <source>Photos taken there do not say where: Home 52.5163, 13.3777 500 m; Studio …</source>
        <translation>Fotos von dort sagen nicht, wo: Zuhause 52.5163, 13.3777 500 m; Studio …</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Vorlage für Angaben</translation>
    </message>
    <message>
        <source>A file of fields that several presets share: its name in the credits folder of Glassine&apos;s settings.</source>
        <translation>Eine Datei mit Feldern, die sich mehrere Voreinstellungen teilen: ihr Name im Ordner „credits“ der Glassine-Einstellungen.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflichtfelder</translation>
    </message>
    <message>
        <source>Fields that no photo should lack, for example creator, caption, date.</source>
        <translation>Felder, die keinem Foto fehlen sollen, zum Beispiel creator, caption, date.</translation>
    </message>
    <message>
        <source>Read XMP files beside the photos</source>
        <translation>XMP-Dateien neben den Fotos lesen</translation>
    </message>
    <message>
        <source>What photo managers write into PHOTO.xmp counts more than what stands in the photo.</source>
        <translation>Was Bildverwaltungen in FOTO.xmp schreiben, gilt mehr als das, was im Foto steht.</translation>
    </message>
    <message>
        <source>Date of the file</source>
        <translation>Datum der Datei</translation>
    </message>
    <message>
        <source>What file managers sort by.</source>
        <translation>Wonach Dateimanager sortieren.</translation>
    </message>
    <message>
        <source>As the original&apos;s</source>
        <translation>Wie beim Original</translation>
    </message>
    <message>
        <source>When it is written</source>
        <translation>Wenn sie geschrieben wird</translation>
    </message>
    <message>
        <source>When the photo was taken</source>
        <translation>Wann das Foto aufgenommen wurde</translation>
    </message>
    <message>
        <source>A strip with a line of text, such as whose photo it is.</source>
        <translation>Ein Streifen mit einer Textzeile, etwa wessen Foto es ist.</translation>
    </message>
    <message>
        <source>Color of the strip, as #rrggbb.</source>
        <translation>Farbe des Streifens als #rrggbb.</translation>
    </message>
    <message>
        <source>Color of the strip</source>
        <translation>Farbe des Streifens</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each photo, for example {creator}.</source>
        <translation>Wörter in geschweiften Klammern werden für jedes Foto eingesetzt, zum Beispiel {creator}.</translation>
    </message>
    <message>
        <source>Where the strip lies.</source>
        <translation>Wo der Streifen liegt.</translation>
    </message>
    <message>
        <source>Below the photo</source>
        <translation>Unter dem Foto</translation>
    </message>
    <message>
        <source>Above the photo</source>
        <translation>Über dem Foto</translation>
    </message>
    <message>
        <source>On the photo, bottom</source>
        <translation>Auf dem Foto, unten</translation>
    </message>
    <message>
        <source>On the photo, top</source>
        <translation>Auf dem Foto, oben</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Where the text stands in the strip.</source>
        <translation>Wo der Text im Streifen steht.</translation>
    </message>
    <message>
        <source>Of the strip, in percent of the photo&apos;s short edge.</source>
        <translation>Des Streifens, in Prozent der kurzen Kante des Fotos.</translation>
    </message>
    <message>
        <source>Color of the letters, as #rrggbb.</source>
        <translation>Farbe der Buchstaben als #rrggbb.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Of the strip; 100 hides what is under it.</source>
        <translation>Des Streifens; 100 verdeckt, was darunter liegt.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Family and style, for example Sans Bold.</source>
        <translation>Familie und Schnitt, zum Beispiel Sans Bold.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Kante</translation>
    </message>
    <message>
        <source>Sets it off from the photo, dark around light and light around dark.</source>
        <translation>Hebt es vom Foto ab, dunkel um Helles und hell um Dunkles.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Kontur</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>What is put on the photo.</source>
        <translation>Was auf das Foto gesetzt wird.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A PNG or SVG picture, best with a transparent background.</source>
        <translation>Ein PNG- oder SVG-Bild, am besten mit durchsichtigem Hintergrund.</translation>
    </message>
    <message>
        <source>Height of the letters, in percent of the photo&apos;s diagonal.</source>
        <translation>Höhe der Buchstaben in Prozent der Diagonale des Fotos.</translation>
    </message>
    <message>
        <source>The picture&apos;s diagonal, in percent of the photo&apos;s.</source>
        <translation>Die Diagonale des Bildes in Prozent der des Fotos.</translation>
    </message>
    <message>
        <source>In percent of the photo&apos;s short edge, from the edge that the position names or else from the middle.</source>
        <translation>In Prozent der kurzen Kante des Fotos, vom Rand aus, den die Position nennt, sonst von der Mitte.</translation>
    </message>
    <message>
        <source>At 100 it hides what is under it.</source>
        <translation>100 verdeckt, was darunter liegt.</translation>
    </message>
    <message>
        <source>Where it lies on the photo; it can also be dragged in the comparison.</source>
        <translation>Wo es auf dem Foto liegt; es lässt sich auch im Vergleich ziehen.</translation>
    </message>
    <message>
        <source>Margin beside</source>
        <translation>Abstand seitlich</translation>
    </message>
    <message>
        <source>Margin above or below</source>
        <translation>Abstand oben oder unten</translation>
    </message>
    <message>
        <source>All over the photo</source>
        <translation>Über das ganze Foto</translation>
    </message>
    <message>
        <source>Repeats it in rows, so that it cannot be cut off.</source>
        <translation>Wiederholt es in Reihen, damit es nicht abgeschnitten werden kann.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>Room between them, in percent of the mark&apos;s own size.</source>
        <translation>Raum dazwischen, in Prozent der eigenen Größe des Zeichens.</translation>
    </message>
    <message>
        <source>Legible on dark and light</source>
        <translation>Lesbar auf Dunkel und Hell</translation>
    </message>
    <message>
        <source>Looks at the photo under it: turns dark for light, and outlines it where that is not enough.</source>
        <translation>Sieht sich das Foto darunter an: wird dunkel auf Hellem, und bekommt eine Kontur, wo das nicht reicht.</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Gedreht um</translation>
    </message>
    <message>
        <source>Clockwise; negative is the other way.</source>
        <translation>Im Uhrzeigersinn; negativ ist andersherum.</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>Mischung</translation>
    </message>
    <message>
        <source>How it is mixed with the photo.</source>
        <translation>Wie es mit dem Foto gemischt wird.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplizieren</translation>
    </message>
    <message>
        <source>Screen (blending)</source>
        <translation>Negativ multiplizieren</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Überlagern</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>Weiches Licht</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>Hartes Licht</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Abdunkeln</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>Aufhellen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Wasserzeichen</translation>
    </message>
    <message>
        <source>Puts a text or a picture on every photo.</source>
        <translation>Setzt einen Text oder ein Bild auf jedes Foto.</translation>
    </message>
    <message>
        <source>Convert to Display P3</source>
        <translation>In Display P3 umrechnen</translation>
    </message>
    <message>
        <source>Convert to Adobe RGB</source>
        <translation>In Adobe RGB umrechnen</translation>
    </message>
    <message>
        <source>Convert to ProPhoto RGB</source>
        <translation>In ProPhoto RGB umrechnen</translation>
    </message>
    <message>
        <source>Convert to gray</source>
        <translation>In Grau umrechnen</translation>
    </message>
    <message>
        <source>Convert to a profile from a file</source>
        <translation>In ein Profil aus einer Datei umrechnen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The ICC profile of a lab or a printer; it becomes part of the preset.</source>
        <translation>Das ICC-Profil eines Labors oder Druckers; es wird Teil der Voreinstellung.</translation>
    </message>
    <message>
        <source>What happens to colors that the new space cannot hold.</source>
        <translation>Was mit Farben geschieht, die der neue Farbraum nicht fasst.</translation>
    </message>
    <message>
        <source>Version of the profile</source>
        <translation>Version des Profils</translation>
    </message>
    <message>
        <source>Version 2 is read by every program that reads profiles at all.</source>
        <translation>Version 2 liest jedes Programm, das überhaupt Profile liest.</translation>
    </message>
    <message>
        <source>2, for every reader</source>
        <translation>2, für alle Programme</translation>
    </message>
    <message>
        <source>4, smaller and exact</source>
        <translation>4, kleiner und genau</translation>
    </message>
    <message>
        <source>What rides along</source>
        <translation>Was mitreist</translation>
    </message>
    <message>
        <source>Things in a photo that not every file can hold; what is lost is always said.</source>
        <translation>Dinge in einem Foto, die nicht jede Datei aufnehmen kann; was verloren geht, wird immer gesagt.</translation>
    </message>
    <message>
        <source>HDR brightness</source>
        <translation>HDR-Helligkeit</translation>
    </message>
    <message>
        <source>Keep where the file can hold it</source>
        <translation>Behalten, wo die Datei sie aufnehmen kann</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Skip photos that would lose it</source>
        <translation>Fotos überspringen, die es verlören</translation>
    </message>
    <message>
        <source>Motion clip</source>
        <translation>Bewegtclip</translation>
    </message>
    <message>
        <source>The video in a motion photo. It tells of place and sound, so it is kept only together with all metadata.</source>
        <translation>Das Video in einem bewegten Foto. Es verrät Ort und Ton und bleibt daher nur zusammen mit allen Metadaten.</translation>
    </message>
    <message>
        <source>Other losses</source>
        <translation>Andere Verluste</translation>
    </message>
    <message>
        <source>Frames, pages, depth, transparency, more than 8 bits or press inks that the new file cannot hold.</source>
        <translation>Einzelbilder, Seiten, Tiefe, Transparenz, mehr als 8 Bit oder Druckfarben, die die neue Datei nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>Convert and say so</source>
        <translation>Umwandeln und es sagen</translation>
    </message>
    <message>
        <source>Camera raw</source>
        <translation>Kamera-Raw</translation>
    </message>
    <message>
        <source>How a picture is made of a camera&apos;s raw file.</source>
        <translation>Wie aus der Raw-Datei einer Kamera ein Bild wird.</translation>
    </message>
    <message>
        <source>The camera&apos;s preview looks as on its screen and takes a tenth of the time.</source>
        <translation>Die Vorschau der Kamera sieht aus wie auf ihrem Bildschirm und braucht ein Zehntel der Zeit.</translation>
    </message>
    <message>
        <source>The preview where it is large enough</source>
        <translation>Die Vorschau, wo sie groß genug ist</translation>
    </message>
    <message>
        <source>The camera&apos;s preview</source>
        <translation>Die Vorschau der Kamera</translation>
    </message>
    <message>
        <source>Developed from the sensor&apos;s data</source>
        <translation>Aus den Sensordaten entwickelt</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Lichter</translation>
    </message>
    <message>
        <source>What becomes of what was too bright for the sensor.</source>
        <translation>Was aus dem wird, was für den Sensor zu hell war.</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Fade into white</source>
        <translation>In Weiß auslaufen</translation>
    </message>
    <message>
        <source>Rebuild from what is left</source>
        <translation>Aus dem Rest wiederherstellen</translation>
    </message>
    <message>
        <source>Brighten</source>
        <translation>Aufhellen</translation>
    </message>
    <message>
        <source>Raises the exposure until the brightest hundredth is white.</source>
        <translation>Hebt die Belichtung, bis das hellste Hundertstel weiß ist.</translation>
    </message>
    <message>
        <source>The other file is left out and named.</source>
        <translation>Die andere Datei bleibt weg und wird genannt.</translation>
    </message>
    <message>
        <source>Both files</source>
        <translation>Beide Dateien</translation>
    </message>
    <message>
        <source>The raw file</source>
        <translation>Die Raw-Datei</translation>
    </message>
    <message>
        <source>The JPEG or HEIC</source>
        <translation>Das JPEG oder HEIC</translation>
    </message>
    <message>
        <source>Of a raw file and a JPEG, take</source>
        <translation>Von Raw-Datei und JPEG nehmen</translation>
    </message>
    <message>
        <source>Unusual files</source>
        <translation>Ungewöhnliche Dateien</translation>
    </message>
    <message>
        <source>Pictures that move, photos that a camera stored twice, photos that are damaged.</source>
        <translation>Bilder, die sich bewegen, Fotos, die eine Kamera zweimal gespeichert hat, beschädigte Fotos.</translation>
    </message>
    <message>
        <source>Damaged photos</source>
        <translation>Beschädigte Fotos</translation>
    </message>
    <message>
        <source>What cannot be decoded of them is gray or missing. Never done in place.</source>
        <translation>Was davon nicht lesbar ist, wird grau oder fehlt. Nie an Ort und Stelle.</translation>
    </message>
    <message>
        <source>Refuse and name them</source>
        <translation>Ablehnen und nennen</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Retten, was lesbar ist</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>S3-Bucket</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>The bucket&apos;s name.</source>
        <translation>Der Name des Buckets.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Stands before every name in the bucket, as a folder would.</source>
        <translation>Steht im Bucket vor jedem Namen, wie ein Ordner.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>The service&apos;s address, https://HOST; empty for Amazon&apos;s own.</source>
        <translation>Die Adresse des Dienstes, https://HOST; leer: die von Amazon.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Empty: that of the environment or the profile, else us-east-1.</source>
        <translation>Leer: die der Umgebung oder des Profils, sonst us-east-1.</translation>
    </message>
    <message>
        <source>Whose credentials to use, from the shared files of the AWS tools; empty: those of the environment, or the default profile.</source>
        <translation>Wessen Zugangsdaten verwendet werden, aus den gemeinsamen Dateien der AWS-Werkzeuge; leer: die der Umgebung oder das Standardprofil.</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>Adressierung</translation>
    </message>
    <message>
        <source>Whether the bucket stands in the path or in the host&apos;s name.</source>
        <translation>Ob der Bucket im Pfad oder im Namen des Hosts steht.</translation>
    </message>
    <message>
        <source>As usual there</source>
        <translation>Wie dort üblich</translation>
    </message>
    <message>
        <source>In the path</source>
        <translation>Im Pfad</translation>
    </message>
    <message>
        <source>In the host&apos;s name</source>
        <translation>Im Namen des Hosts</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Who may read what was sent.</source>
        <translation>Wer lesen darf, was gesendet wurde.</translation>
    </message>
    <message>
        <source>As the bucket says</source>
        <translation>Wie der Bucket sagt</translation>
    </message>
    <message>
        <source>Its owner only</source>
        <translation>Nur sein Besitzer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Everybody with an account there</source>
        <translation>Alle mit einem Konto dort</translation>
    </message>
    <message>
        <source>The bucket&apos;s owner, too</source>
        <translation>Auch der Besitzer des Buckets</translation>
    </message>
    <message>
        <source>Cache control</source>
        <translation>Cache-Steuerung</translation>
    </message>
    <message>
        <source>How long browsers may keep it, for example max-age=31536000.</source>
        <translation>Wie lange Browser es behalten dürfen, zum Beispiel max-age=31536000.</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Speicherklasse</translation>
    </message>
    <message>
        <source>For example STANDARD_IA; empty: the bucket&apos;s own.</source>
        <translation>Zum Beispiel STANDARD_IA; leer: die des Buckets.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>How the service encrypts what it stores.</source>
        <translation>Wie der Dienst verschlüsselt, was er speichert.</translation>
    </message>
    <message>
        <source>With the service&apos;s keys</source>
        <translation>Mit den Schlüsseln des Dienstes</translation>
    </message>
    <message>
        <source>With a key of the key service</source>
        <translation>Mit einem Schlüssel des Schlüsseldienstes</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The key&apos;s name in the key service; empty: the standard one.</source>
        <translation>Der Name des Schlüssels im Schlüsseldienst; leer: der übliche.</translation>
    </message>
    <message>
        <source>Stored with every object: NAME=VALUE, separated by commas.</source>
        <translation>Wird mit jedem Objekt gespeichert: NAME=WERT, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Part size</source>
        <translation>Teilgröße</translation>
    </message>
    <message>
        <source>Larger files are sent in parts of this size.</source>
        <translation>Größere Dateien werden in Teilen dieser Größe gesendet.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>How many files are sent at the same time.</source>
        <translation>Wie viele Dateien gleichzeitig gesendet werden.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>A PEM file to trust instead of the system&apos;s authorities.</source>
        <translation>Eine PEM-Datei, der statt den Stellen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Ohne Verschlüsselung</translation>
    </message>
    <message>
        <source>Lets photos go to an http:// endpoint on another computer.</source>
        <translation>Lässt Fotos zu einem http://-Endpunkt auf einem anderen Rechner gehen.</translation>
    </message>
    <message>
        <source>Kind of archive</source>
        <translation>Art des Archivs</translation>
    </message>
    <message>
        <source>ZIP can be opened everywhere; TAR with Zstandard only with the right program.</source>
        <translation>ZIP lässt sich überall öffnen, TAR mit Zstandard nur mit dem passenden Programm.</translation>
    </message>
    <message>
        <source>As its name says</source>
        <translation>Wie der Name sagt</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>TAR with Zstandard</source>
        <translation>TAR mit Zstandard</translation>
    </message>
    <message>
        <source>Largest archive</source>
        <translation>Größtes Archiv</translation>
    </message>
    <message>
        <source>Makes several archives of at most this size, each complete by itself, for e-mail; 0: one archive.</source>
        <translation>Macht mehrere Archive von höchstens dieser Größe, jedes für sich vollständig, für E-Mail; 0: ein Archiv.</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>Puts a SHA256SUMS file inside, with which anybody can check what arrived.</source>
        <translation>Legt eine Datei SHA256SUMS bei, mit der jeder prüfen kann, was angekommen ist.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>Puts a picture inside that shows all photos small, with their names.</source>
        <translation>Legt ein Bild bei, das alle Fotos klein und mit Namen zeigt.</translation>
    </message>
    <message>
        <source>Write XMP files beside the new ones</source>
        <translation>XMP-Dateien neben die neuen schreiben</translation>
    </message>
    <message>
        <source>They hold all that may go along, also what a format has no place for. Never done in place.</source>
        <translation>Sie enthalten alles, was mitdarf, auch das, wofür ein Format keinen Platz hat. Nie beim Ersetzen der Originale.</translation>
    </message>
    <message>
        <source>No XMP files</source>
        <translation>Keine XMP-Dateien</translation>
    </message>
    <message>
        <source>PHOTO.jpg.xmp</source>
        <translation>FOTO.jpg.xmp</translation>
    </message>
    <message>
        <source>PHOTO.xmp</source>
        <translation>FOTO.xmp</translation>
    </message>
    <message>
        <source>Embed new thumbnails</source>
        <translation>Neue Vorschaubilder einbetten</translation>
    </message>
    <message>
        <source>A small version of the new picture, up to 160 pixels, in JPEG and TIFF files.</source>
        <translation>Eine kleine Fassung des neuen Bildes, bis 160 Pixel, in JPEG- und TIFF-Dateien.</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animationen</translation>
    </message>
    <message>
        <source>Where the new file holds a single frame.</source>
        <translation>Wo die neue Datei ein einziges Einzelbild aufnimmt.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>A TIFF keeps all pages of a TIFF when they are of one size; other files hold one.</source>
        <translation>Ein TIFF behält alle Seiten eines TIFFs, wenn sie gleich groß sind; andere Dateien nehmen eine auf.</translation>
    </message>
    <message>
        <source>Depth maps</source>
        <translation>Tiefenkarten</translation>
    </message>
    <message>
        <source>What portrait modes store beside a picture; no new file holds it.</source>
        <translation>Was Porträtmodi neben einem Bild speichern; keine neue Datei nimmt es auf.</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparenz</translation>
    </message>
    <message>
        <source>JPEGs have none: what was transparent becomes white.</source>
        <translation>JPEGs haben keine: Was durchsichtig war, wird weiß.</translation>
    </message>
    <message>
        <source>More than 8 bits</source>
        <translation>Mehr als 8 Bit</translation>
    </message>
    <message>
        <source>Finer shades, which PNG, TIFF, AVIF and JPEG XL keep.</source>
        <translation>Feinere Abstufungen, die PNG, TIFF, AVIF und JPEG XL behalten.</translation>
    </message>
    <message>
        <source>Press inks (CMYK)</source>
        <translation>Druckfarben (CMYK)</translation>
    </message>
    <message>
        <source>JPEG and TIFF keep them when the photo&apos;s own color space is kept.</source>
        <translation>JPEG und TIFF behalten sie, wenn der eigene Farbraum des Fotos bleibt.</translation>
    </message>
    <message>
        <source>Further channels</source>
        <translation>Weitere Kanäle</translation>
    </message>
    <message>
        <source>Spot colors and masks that a TIFF holds beside its picture.</source>
        <translation>Schmuckfarben und Masken, die ein TIFF neben seinem Bild enthält.</translation>
    </message>
    <message>
        <source>As other losses</source>
        <translation>Wie andere Verluste</translation>
    </message>
    <message>
        <source>The first page only</source>
        <translation>Nur die erste Seite</translation>
    </message>
    <message>
        <source>The gain map of an Ultra HDR or iPhone photo; only JPEGs can hold it here.</source>
        <translation>Die Gain-Map eines Ultra-HDR- oder iPhone-Fotos; nur JPEGs können sie hier aufnehmen.</translation>
    </message>
    <message>
        <source>Folder or drive</source>
        <translation>Ordner oder Laufwerk</translation>
    </message>
    <message>
        <source>Uploadcare project</source>
        <translation>Uploadcare-Projekt</translation>
    </message>
    <message>
        <source>Optidash</source>
        <translation>Optidash</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>The folder to copy to; it has to be there.</source>
        <translation>Der Ordner, in den kopiert wird; er muss da sein.</translation>
    </message>
    <message>
        <source>Mount point</source>
        <translation>Einhängepunkt</translation>
    </message>
    <message>
        <source>Nothing is written unless a drive or share is mounted at this folder.</source>
        <translation>Nichts wird geschrieben, solange in diesem Ordner kein Laufwerk und keine Freigabe eingehängt ist.</translation>
    </message>
    <message>
        <source>What the service makes of the photos.</source>
        <translation>Was der Dienst aus den Fotos macht.</translation>
    </message>
    <message>
        <source>No compression</source>
        <translation>Keine Komprimierung</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation>Ordner für Ergebnisse</translation>
    </message>
    <message>
        <source>Where what comes back is written, when the service does not store it.</source>
        <translation>Wohin geschrieben wird, was zurückkommt, wenn der Dienst es nicht speichert.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Where the service stores what it made, with a key of yours.</source>
        <translation>Wo der Dienst speichert, was er gemacht hat, mit einem Schlüssel von Ihnen.</translation>
    </message>
    <message>
        <source>Nowhere: it comes back</source>
        <translation>Nirgends: es kommt zurück</translation>
    </message>
    <message>
        <source>As set up there</source>
        <translation>Wie dort eingerichtet</translation>
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
        <translation>Konnektor</translation>
    </message>
    <message>
        <source>The id of the storage that is set up there.</source>
        <translation>Die Kennung des dort eingerichteten Speichers.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>The storage account&apos;s name, at Azure.</source>
        <translation>Der Name des Speicherkontos, bei Azure.</translation>
    </message>
    <message>
        <source>The bucket&apos;s region.</source>
        <translation>Die Region des Buckets.</translation>
    </message>
    <message>
        <source>For example standard-ia; empty: the bucket&apos;s own.</source>
        <translation>Zum Beispiel standard-ia; leer: die des Buckets.</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Veröffentlicht unter</translation>
    </message>
    <message>
        <source>https://… of the same folder, for the service to fetch the files from; empty: they are sent.</source>
        <translation>https://… desselben Ordners, von dem der Dienst die Dateien holt; leer: sie werden gesendet.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>How results come back.</source>
        <translation>Wie Ergebnisse zurückkommen.</translation>
    </message>
    <message>
        <source>From an address that is told</source>
        <translation>Von einer genannten Adresse</translation>
    </message>
    <message>
        <source>In the answer itself</source>
        <translation>In der Antwort selbst</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>https://… that the service tells when a photo is done; it is not waited for then.</source>
        <translation>https://…, dem der Dienst meldet, wenn ein Foto fertig ist; darauf wird dann nicht gewartet.</translation>
    </message>
    <message>
        <source>Webhook delay</source>
        <translation>Webhook-Verzögerung</translation>
    </message>
    <message>
        <source>How long the service waits before it tells.</source>
        <translation>Wie lange der Dienst wartet, bevor er es meldet.</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>How the key is sent.</source>
        <translation>Wie der Schlüssel gesendet wird.</translation>
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
        <translation>Wo der Dienst ist, mit seiner Version.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>The key of your account there.</source>
        <translation>Der Schlüssel Ihres Kontos dort.</translation>
    </message>
    <message>
        <source>Storage key</source>
        <translation>Speicherschlüssel</translation>
    </message>
    <message>
        <source>The key with which the service writes to your storage.</source>
        <translation>Der Schlüssel, mit dem der Dienst in Ihren Speicher schreibt.</translation>
    </message>
    <message>
        <source>Storage secret</source>
        <translation>Speichergeheimnis</translation>
    </message>
    <message>
        <source>The secret that belongs to the storage key.</source>
        <translation>Das Geheimnis, das zum Speicherschlüssel gehört.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>The name of the key, as the service shows it.</source>
        <translation>Der Name des Schlüssels, wie der Dienst ihn zeigt.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>The secret that belongs to the access key.</source>
        <translation>Das Geheimnis, das zum Zugriffsschlüssel gehört.</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Sitzungstoken</translation>
    </message>
    <message>
        <source>Only for keys that were lent for some hours.</source>
        <translation>Nur für Schlüssel, die für einige Stunden geliehen sind.</translation>
    </message>
    <message>
        <source>Names there</source>
        <translation>Namen dort</translation>
    </message>
    <message>
        <source>What files are called in the bucket, with {folder}, {name}, {ext} and {date:%Y-%m}; empty: as here.</source>
        <translation>Wie Dateien im Bucket heißen, mit {folder}, {name}, {ext} und {date:%Y-%m}; leer: wie hier.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Given to every object: NAME=VALUE, separated by commas.</source>
        <translation>Für jedes Objekt: NAME=WERT, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bandbreite</translation>
    </message>
    <message>
        <source>How much is sent in a second at most, over all connections; 0: as it goes.</source>
        <translation>Wie viel pro Sekunde höchstens gesendet wird, über alle Verbindungen; 0: so viel wie geht.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>The project&apos;s public key; it is no secret.</source>
        <translation>Der öffentliche Schlüssel des Projekts; er ist kein Geheimnis.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Whether files stay: what is not stored is gone after a day.</source>
        <translation>Ob Dateien bleiben: was nicht gespeichert wird, ist nach einem Tag weg.</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>Sie bleiben</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Für einen Tag</translation>
    </message>
    <message>
        <source>As the project says</source>
        <translation>Wie das Projekt sagt</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>What links to images ask of the service, for example -/preview/800x800/.</source>
        <translation>Was Links auf Bilder vom Dienst verlangen, zum Beispiel -/preview/800x800/.</translation>
    </message>
    <message>
        <source>Given to every file, separated by commas.</source>
        <translation>Bekommt jede Datei, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Replaced files</source>
        <translation>Ersetzte Dateien</translation>
    </message>
    <message>
        <source>What becomes of the file that a changed one replaces: each has an address of its own.</source>
        <translation>Was aus der Datei wird, die eine geänderte ersetzt: jede hat ihre eigene Adresse.</translation>
    </message>
    <message>
        <source>They are deleted</source>
        <translation>Sie werden gelöscht</translation>
    </message>
    <message>
        <source>Signed uploads</source>
        <translation>Signierte Uploads</translation>
    </message>
    <message>
        <source>What proves to the service that uploads are allowed.</source>
        <translation>Was dem Dienst beweist, dass Uploads erlaubt sind.</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Ein Token</translation>
    </message>
    <message>
        <source>A signature, the older way</source>
        <translation>Eine Signatur, die ältere Art</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Auslieferungsadresse</translation>
    </message>
    <message>
        <source>https://HOST that serves the files; empty: the project&apos;s own.</source>
        <translation>https://HOST, der die Dateien ausliefert; leer: der des Projekts.</translation>
    </message>
    <message>
        <source>Upload API</source>
        <translation>Upload-API</translation>
    </message>
    <message>
        <source>Where files are sent to.</source>
        <translation>Wohin Dateien gesendet werden.</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>REST-API</translation>
    </message>
    <message>
        <source>Where files are listed, stored and deleted.</source>
        <translation>Wo Dateien aufgelistet, gespeichert und gelöscht werden.</translation>
    </message>
    <message>
        <source>The project&apos;s secret key.</source>
        <translation>Der geheime Schlüssel des Projekts.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>The name of a destination of the kind Optidash: originals are sent there, with all their metadata, and what comes back is checked as any file. Empty: made here.</source>
        <translation>Der Name eines Ziels der Art Optidash: Originale werden mit allen Metadaten dorthin gesendet, und was zurückkommt, wird geprüft wie jede Datei. Leer: hier gemacht.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
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
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1, all of it already delivered</source>
        <comment>%1: how many photos</comment>
        <translation>%1, alles bereits ausgeliefert</translation>
    </message>
    <message>
        <source>%1 → %2 in %3, about %4</source>
        <comment>photos → files in a folder, about so many bytes</comment>
        <translation>%1 → %2 in %3, etwa %4</translation>
    </message>
    <message>
        <source>%1 → %2 in %3</source>
        <comment>photos → files in a folder</comment>
        <translation>%1 → %2 in %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) clash: numbered</source>
        <translation>
            <numerusform>%Ln Name kollidiert: nummeriert</numerusform>
            <numerusform>%Ln Namen kollidieren: nummeriert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln schon vorhanden</numerusform>
            <numerusform>%Ln schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be written</source>
        <translation>
            <numerusform>%Ln kann nicht geschrieben werden</numerusform>
            <numerusform>%Ln können nicht geschrieben werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) done</source>
        <translation>
            <numerusform>%Ln Foto fertig</numerusform>
            <numerusform>%Ln Fotos fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>photos</comment>
        <translation>%L1 von %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>%Ln bereits aktuell</numerusform>
            <numerusform>%Ln bereits aktuell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln gescheitert</numerusform>
            <numerusform>%Ln gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation>
            <numerusform>%Ln nicht begonnen</numerusform>
            <numerusform>%Ln nicht begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespart</translation>
    </message>
    <message>
        <source>%1 photos per second</source>
        <translation>%1 Fotos je Sekunde</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation>
            <numerusform>Suche Fotos… %Ln gefunden</numerusform>
            <numerusform>Suche Fotos… %Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: every photo is set aside.</source>
        <translation>Nichts zu tun: Jedes Foto ist beiseitegelegt.</translation>
    </message>
    <message>
        <source>Drop photos to begin.</source>
        <translation>Ziehen Sie Fotos hierher, um zu beginnen.</translation>
    </message>
    <message>
        <source>Planning names…</source>
        <translation>Plane Namen…</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <comment>%1: how far it is</comment>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Halte an…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be sent to %1, with all their metadata</source>
        <translation>
            <numerusform>%Ln Foto wird mit allen Metadaten an %1 gesendet</numerusform>
            <numerusform>%Ln Fotos werden mit allen Metadaten an %1 gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln photo(s); the originals are kept in %1</source>
        <translation>
            <numerusform>Ersetzt %Ln Foto; das Original wird in %1 aufgehoben</numerusform>
            <numerusform>Ersetzt %Ln Fotos; die Originale werden in %1 aufgehoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln photo(s), about %1 afterwards; the originals are kept in %2</source>
        <comment>%1: bytes</comment>
        <translation>
            <numerusform>Ersetzt %Ln Foto, danach etwa %1; das Original wird in %2 aufgehoben</numerusform>
            <numerusform>Ersetzt %Ln Fotos, danach etwa %1; die Originale werden in %2 aufgehoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing originals back…</source>
        <translation>Originale werden zurückgeholt …</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Archive, smaller</source>
        <translation>Archiv, kleiner</translation>
    </message>
    <message>
        <source>Every pixel, profile and note kept, at a quality the eye cannot tell from the original.</source>
        <translation>Alle Pixel, Profile und Angaben bleiben, in einer Qualität, die das Auge nicht vom Original unterscheidet.</translation>
    </message>
    <message>
        <source>Client full size</source>
        <translation>Kunde, volle Größe</translation>
    </message>
    <message>
        <source>Every pixel at high quality in sRGB, with your name and without place and serial numbers.</source>
        <translation>Alle Pixel in hoher Qualität in sRGB, mit Ihrem Namen, ohne Ort und Seriennummern.</translation>
    </message>
    <message>
        <source>Client proofs</source>
        <translation>Kunde, Auswahl</translation>
    </message>
    <message>
        <source>Small JPEGs with a long edge of 1600 pixels and a watermark, for choosing pictures together.</source>
        <translation>Kleine JPEGs mit 1600 Pixeln langer Kante und Wasserzeichen, um gemeinsam Bilder auszuwählen.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 1600 pixels, light enough to attach a handful.</source>
        <translation>JPEG mit 1600 Pixeln langer Kante, leicht genug, um eine Handvoll anzuhängen.</translation>
    </message>
    <message>
        <source>Instagram landscape</source>
        <translation>Instagram quer</translation>
    </message>
    <message>
        <source>1080 × 566 pixels, cut to 1.91:1 around the center.</source>
        <translation>1080 × 566 Pixel, um die Mitte auf 1,91:1 beschnitten.</translation>
    </message>
    <message>
        <source>Instagram portrait</source>
        <translation>Instagram hoch</translation>
    </message>
    <message>
        <source>1080 × 1350 pixels, cut to 4:5 around the center.</source>
        <translation>1080 × 1350 Pixel, um die Mitte auf 4:5 beschnitten.</translation>
    </message>
    <message>
        <source>Instagram square</source>
        <translation>Instagram quadratisch</translation>
    </message>
    <message>
        <source>1080 × 1080 pixels, cut to a square around the center.</source>
        <translation>1080 × 1080 Pixel, um die Mitte zum Quadrat beschnitten.</translation>
    </message>
    <message>
        <source>iPhone HEIC to JPEG</source>
        <translation>iPhone-HEIC als JPEG</translation>
    </message>
    <message>
        <source>Turns HEIC photos into full-size JPEGs that open anywhere.</source>
        <translation>Macht aus HEIC-Fotos JPEGs in voller Größe, die sich überall öffnen lassen.</translation>
    </message>
    <message>
        <source>Lossless clean-up</source>
        <translation>Verlustfrei aufräumen</translation>
    </message>
    <message>
        <source>Packs pictures tighter without touching a pixel; what would not get smaller stays as it is.</source>
        <translation>Packt Bilder dichter, ohne ein Pixel anzurühren; was nicht kleiner würde, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 3000 pixels for newsrooms and agencies, with caption, credit and date: what is missing is told before the run.</source>
        <translation>JPEG mit 3000 Pixeln langer Kante für Redaktionen und Agenturen, mit Bildtext, Nachweis und Datum: Was fehlt, wird vorher gesagt.</translation>
    </message>
    <message>
        <source>Print at 300 ppi</source>
        <translation>Druck mit 300 ppi</translation>
    </message>
    <message>
        <source>Full size in sRGB with full color resolution, marked 300 ppi and sharpened for paper.</source>
        <translation>Volle Größe in sRGB mit voller Farbauflösung, mit 300 ppi gekennzeichnet und für Papier geschärft.</translation>
    </message>
    <message>
        <source>Responsive web set</source>
        <translation>Web in allen Größen</translation>
    </message>
    <message>
        <source>Six widths from 480 to 2560 pixels, each as AVIF, WebP and JPEG, ready for srcset.</source>
        <translation>Sechs Breiten von 480 bis 2560 Pixel, jede als AVIF, WebP und JPEG, fertig für srcset.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>1080 × 1920 pixels, cut to 9:16 around the center, for stories and reels.</source>
        <translation>1080 × 1920 Pixel, um die Mitte auf 9:16 beschnitten, für Storys und Reels.</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>Web-Galerie</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 2048 pixels, sharpened for screens: right for galleries, blogs and portfolios.</source>
        <translation>JPEG mit 2048 Pixeln langer Kante, für Bildschirme geschärft: richtig für Galerien, Blogs und Portfolios.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>a format that is not read</source>
        <translation>ein Format, das nicht gelesen wird</translation>
    </message>
    <message>
        <source>a format that is not read yet</source>
        <translation>ein Format, das noch nicht gelesen wird</translation>
    </message>
    <message>
        <source>must be added by itself</source>
        <translation>muss einzeln hinzugefügt werden</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>too many pixels</source>
        <translation>zu viele Pixel</translation>
    </message>
    <message>
        <source>too many frames</source>
        <translation>zu viele Einzelbilder</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>cannot be written in this format</source>
        <translation>in diesem Format nicht schreibbar</translation>
    </message>
    <message>
        <source>a step could not be done</source>
        <translation>ein Schritt war nicht möglich</translation>
    </message>
    <message>
        <source>the result was not as promised</source>
        <translation>das Ergebnis war nicht wie versprochen</translation>
    </message>
    <message>
        <source>metadata would have leaked</source>
        <translation>Metadaten wären durchgesickert</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>braucht zu viel Speicher</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>dauerte zu lange</translation>
    </message>
    <message>
        <source>crashed the worker twice</source>
        <translation>brachte den Arbeitsprozess zweimal zum Absturz</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>would replace an original</source>
        <translation>würde ein Original ersetzen</translation>
    </message>
    <message>
        <source>destination not writable</source>
        <translation>Ziel nicht beschreibbar</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>nicht schreibbar</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the name is refused there</source>
        <translation>der Name wird dort nicht angenommen</translation>
    </message>
    <message>
        <source>a copy would lose something</source>
        <translation>eine Kopie würde etwas verlieren</translation>
    </message>
    <message>
        <source>the other file of the pair is taken</source>
        <translation>die andere Datei des Paares wird genommen</translation>
    </message>
    <message>
        <source>an archive that cannot be read</source>
        <translation>ein Archiv, das nicht lesbar ist</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>mit Passwort geschützt</translation>
    </message>
    <message>
        <source>unpacks to too much</source>
        <translation>entpackt zu groß</translation>
    </message>
    <message>
        <source>an archive inside an archive</source>
        <translation>ein Archiv in einem Archiv</translation>
    </message>
    <message>
        <source>its name in the archive is not taken</source>
        <translation>sein Name im Archiv wird nicht übernommen</translation>
    </message>
    <message>
        <source>inside an archive, which is not changed</source>
        <translation>in einem Archiv, das nicht geändert wird</translation>
    </message>
    <message>
        <source>made by an earlier run</source>
        <translation>von einem früheren Lauf gemacht</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Lossless files have no quality.</source>
        <translation>Verlustfreie Dateien haben keine Qualität.</translation>
    </message>
    <message>
        <source>%1 cannot be lossless.</source>
        <translation>%1 kann nicht verlustfrei sein.</translation>
    </message>
    <message>
        <source>Matters for lossless files only.</source>
        <translation>Zählt nur bei verlustfreien Dateien.</translation>
    </message>
    <message>
        <source>Does not matter for lossless files.</source>
        <translation>Zählt bei verlustfreien Dateien nicht.</translation>
    </message>
    <message>
        <source>The chosen format cannot hold metadata.</source>
        <translation>Das gewählte Format kann keine Metadaten enthalten.</translation>
    </message>
    <message>
        <source>The chosen format cannot hold a color profile: colors are converted to sRGB.</source>
        <translation>Das gewählte Format kann kein Farbprofil enthalten: Farben werden in sRGB umgewandelt.</translation>
    </message>
    <message>
        <source>None of the chosen formats can move: the first frame is kept.</source>
        <translation>Keines der gewählten Formate kann sich bewegen: Das erste Einzelbild bleibt.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 already up to date</source>
        <translation>%1 bereits aktuell</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 ausgelassen</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 not finished</source>
        <translation>%1 nicht fertig</translation>
    </message>
    <message>
        <source>%1 files written</source>
        <translation>%1 Dateien geschrieben</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 gelesen, %2 geschrieben</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source>There are no photos here.</source>
        <translation>Hier sind keine Fotos.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>It moves; only its first frame is kept.</source>
        <translation>Es bewegt sich; nur das erste Einzelbild bleibt.</translation>
    </message>
    <message>
        <source>It has several pages; only the first is kept.</source>
        <translation>Es hat mehrere Seiten; nur die erste bleibt.</translation>
    </message>
    <message>
        <source>Its HDR brightness (gain map) is not kept.</source>
        <translation>Seine HDR-Helligkeit (Gain Map) bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>The video stored with it is not kept.</source>
        <translation>Das mitgespeicherte Video bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>It has finer shades than the result can hold.</source>
        <translation>Es hat feinere Abstufungen, als das Ergebnis enthalten kann.</translation>
    </message>
    <message>
        <source>Its transparency is filled with white.</source>
        <translation>Seine Transparenz wird mit Weiß gefüllt.</translation>
    </message>
    <message>
        <source>Channels beyond color and transparency are not kept.</source>
        <translation>Kanäle außer Farbe und Transparenz bleiben nicht erhalten.</translation>
    </message>
    <message>
        <source>Its color profile is unusable; its colors may be off.</source>
        <translation>Sein Farbprofil ist unbrauchbar; die Farben können abweichen.</translation>
    </message>
    <message>
        <source>It is CMYK without a profile; its colors are a guess.</source>
        <translation>Es ist CMYK ohne Profil; die Farben sind geschätzt.</translation>
    </message>
    <message>
        <source>Part of its metadata is damaged and is not kept.</source>
        <translation>Ein Teil seiner Metadaten ist beschädigt und bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>Some metadata does not fit into the new format.</source>
        <translation>Einige Metadaten passen nicht in das neue Format.</translation>
    </message>
    <message>
        <source>The format cannot be lossless; quality 95 is used.</source>
        <translation>Das Format kann nicht verlustfrei sein; Qualität 95 wird verwendet.</translation>
    </message>
    <message>
        <source>The result is larger than the original.</source>
        <translation>Das Ergebnis ist größer als das Original.</translation>
    </message>
    <message>
        <source>The depth map stored with it is not kept.</source>
        <translation>Die mitgespeicherte Tiefenkarte bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>Its press inks (CMYK) become screen colors.</source>
        <translation>Seine Druckfarben (CMYK) werden zu Bildschirmfarben.</translation>
    </message>
    <message>
        <source>It is a Live Photo; its video stays where it is.</source>
        <translation>Es ist ein Live Photo; sein Video bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>It is made of the camera&apos;s preview.</source>
        <translation>Es wird aus der Vorschau der Kamera gemacht.</translation>
    </message>
    <message>
        <source>It is developed from the sensor&apos;s data.</source>
        <translation>Es wird aus den Sensordaten entwickelt.</translation>
    </message>
    <message>
        <source>There is no preview in the raw file.</source>
        <translation>In der Raw-Datei ist keine Vorschau.</translation>
    </message>
    <message>
        <source>Colors that the output cannot hold become the nearest ones: %1 of the pixels.</source>
        <translation>Farben, die die Ausgabe nicht fasst, werden zu den nächsten: %1 der Pixel.</translation>
    </message>
    <message>
        <source>Room is made for colors that the output cannot hold: %1 of the pixels.</source>
        <translation>Farben, die die Ausgabe nicht fasst, wird Platz geschafft: %1 der Pixel.</translation>
    </message>
    <message>
        <source>Its HDR brightness above white is cut.</source>
        <translation>Seine HDR-Helligkeit über Weiß wird abgeschnitten.</translation>
    </message>
    <message>
        <source>The new format has no place for some of its metadata.</source>
        <translation>Das neue Format hat keinen Platz für manche seiner Metadaten.</translation>
    </message>
    <message>
        <source>Required fields are missing.</source>
        <translation>Pflichtfelder fehlen.</translation>
    </message>
    <message>
        <source>It says nothing of what is to be written on it; no text is drawn.</source>
        <translation>Es sagt nichts von dem, was darauf stehen soll; es wird kein Text gezeichnet.</translation>
    </message>
    <message>
        <source>It is damaged; what can be read of it is shown and saved.</source>
        <translation>Es ist beschädigt; was davon lesbar ist, wird gezeigt und gerettet.</translation>
    </message>
    <message>
        <source>It was sent to %1 and made there.</source>
        <translation>Es wurde an %1 gesendet und dort gemacht.</translation>
    </message>
    <message>
        <source>Shown as it would be made here; nothing was sent to %1.</source>
        <translation>Gezeigt, wie es hier gemacht würde; an %1 wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Its press inks (CMYK) stay as they are: light and sharpness are not adjusted.</source>
        <translation>Seine Druckfarben (CMYK) bleiben, wie sie sind: Licht und Schärfe werden nicht angepasst.</translation>
    </message>
    <message>
        <source>Its metadata cannot be read here and is not kept.</source>
        <translation>Seine Metadaten sind hier nicht lesbar und bleiben nicht erhalten.</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>Do &amp;nothing</source>
        <translation>&amp;Nichts tun</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Quit Glassine</source>
        <translation>Glassine &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>&amp;Ruhezustand</translation>
    </message>
    <message>
        <source>S&amp;hut down</source>
        <translation>&amp;Herunterfahren</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>all good; photos that were up to date or skipped by choice count as good</source>
        <translation>alles gut; aktuelle oder absichtlich ausgelassene Fotos zählen als gut</translation>
    </message>
    <message>
        <source>some photos failed, the others are done</source>
        <translation>einige Fotos schlugen fehl, die anderen sind fertig</translation>
    </message>
    <message>
        <source>the command line or the preset is wrong; nothing was done</source>
        <translation>die Befehlszeile oder die Voreinstellung ist falsch; nichts wurde getan</translation>
    </message>
    <message>
        <source>the output folder cannot be written, or the disk is full</source>
        <translation>der Ausgabeordner ist nicht beschreibbar oder der Datenträger ist voll</translation>
    </message>
    <message>
        <source>interrupted; &quot;glassine resume&quot; goes on</source>
        <translation>unterbrochen; &quot;glassine resume&quot; macht weiter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten …</translation>
    </message>
    <message>
        <source>Go on with: %1</source>
        <translation>Weiter mit: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Einzelheiten: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 photos</source>
        <translation>Angehalten nach %1 von %2 Fotos</translation>
    </message>
    <message>
        <source>Nothing new: %1 of %2 photos are up to date</source>
        <translation>Nichts Neues: %1 von %2 Fotos sind aktuell</translation>
    </message>
    <message>
        <source>1 photo done</source>
        <translation>1 Foto fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n photos done</source>
        <translation>
            <numerusform>%n Foto fertig</numerusform>
            <numerusform>%n Fotos fertig</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> in %1</translation>
    </message>
    <message>
        <source>1 file in %1</source>
        <translation>1 Datei in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files in %1</source>
        <translation>
            <numerusform>%n Datei in %1</numerusform>
            <numerusform>%n Dateien in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 % smaller</source>
        <translation>  %1 % kleiner</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to date already</source>
        <translation>
            <numerusform>%n bereits aktuell</numerusform>
            <numerusform>%n bereits aktuell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file kept as it was: the result would not have been smaller</source>
        <translation>1 Datei blieb, wie sie war: Das Ergebnis wäre nicht kleiner geworden</translation>
    </message>
    <message numerus="yes">
        <source>%n files kept as they were: the results would not have been smaller</source>
        <translation>
            <numerusform>%n Datei blieb, wie sie war: Das Ergebnis wäre nicht kleiner geworden</numerusform>
            <numerusform>%n Dateien blieben, wie sie waren: Die Ergebnisse wären nicht kleiner geworden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file in the folders is no picture</source>
        <translation>1 Datei in den Ordnern ist kein Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folders are no pictures</source>
        <translation>
            <numerusform>%n Datei in den Ordnern ist kein Bild</numerusform>
            <numerusform>%n Dateien in den Ordnern sind keine Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 Fotos/s</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespart</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Looking for photos… %1 found</source>
        <translation>Suche nach Fotos … %1 gefunden</translation>
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
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Make delivery-ready files of photos and folders</source>
        <translation>Aus Fotos und Ordnern lieferfertige Dateien machen</translation>
    </message>
    <message>
        <source>Show what optimize would write, and write nothing</source>
        <translation>Zeigen, was optimize schreiben würde, und nichts schreiben</translation>
    </message>
    <message>
        <source>Go on with a session that was interrupted</source>
        <translation>Eine unterbrochene Sitzung fortsetzen</translation>
    </message>
    <message>
        <source>Tell what a session did, file by file</source>
        <translation>Sagen, was eine Sitzung getan hat, Datei für Datei</translation>
    </message>
    <message>
        <source>List, show, import and export presets</source>
        <translation>Voreinstellungen auflisten, zeigen, aufnehmen und ausgeben</translation>
    </message>
    <message>
        <source>Tell what a photo is and what each preset would make of it</source>
        <translation>Sagen, was ein Foto ist und was jede Voreinstellung daraus machen würde</translation>
    </message>
    <message>
        <source>List the formats that can be read and written, and all settings</source>
        <translation>Lesbare und schreibbare Formate und alle Einstellungen auflisten</translation>
    </message>
    <message>
        <source>Check that everything Glassine needs is there</source>
        <translation>Prüfen, ob alles da ist, was Glassine braucht</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Das Fenster öffnen</translation>
    </message>
    <message>
        <source>Glassine turns folders of original photos into delivery-ready files, and never touches an original.</source>
        <translation>Glassine macht aus Ordnern voller Originalfotos lieferfertige Dateien und rührt nie ein Original an.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Writes JSON to standard output, for programs.</source>
        <translation>Schreibt JSON auf die Standardausgabe, für Programme.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>How workers are locked in</source>
        <translation>Wie Arbeitsprozesse eingesperrt sind</translation>
    </message>
    <message>
        <source>no: this kernel does not offer it; seccomp alone keeps workers from opening files</source>
        <translation>nein: Dieser Kernel bietet es nicht; nur seccomp hält Arbeitsprozesse davon ab, Dateien zu öffnen</translation>
    </message>
    <message>
        <source>yes, version %1</source>
        <translation>ja, Version %1</translation>
    </message>
    <message>
        <source>yes, version %1 (files; the network is closed by seccomp)</source>
        <translation>ja, Version %1 (Dateien; das Netz sperrt seccomp)</translation>
    </message>
    <message>
        <source>no: this kernel or container refuses system call filters</source>
        <translation>nein: Dieser Kernel oder Container lehnt Systemaufruffilter ab</translation>
    </message>
    <message>
        <source>No new privileges</source>
        <translation>Keine neuen Rechte</translation>
    </message>
    <message>
        <source>no: the kernel refused</source>
        <translation>nein: Der Kernel hat abgelehnt</translation>
    </message>
    <message>
        <source>Resource limits</source>
        <translation>Ressourcengrenzen</translation>
    </message>
    <message>
        <source>no: the limits could not be set</source>
        <translation>nein: Die Grenzen konnten nicht gesetzt werden</translation>
    </message>
    <message>
        <source>Untested loaders</source>
        <translation>Ungeprüfte Leser</translation>
    </message>
    <message>
        <source>blocked in libvips; formats that need one are read in a process of their own</source>
        <translation>in libvips gesperrt; Formate, die einen brauchen, werden in einem eigenen Prozess gelesen</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>all but %1: libvips was built without</source>
        <translation>alle außer %1: libvips wurde ohne gebaut</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Verwendbar</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Arbeitsprozess</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Something is missing: see the lines marked above.</source>
        <translation>Es fehlt etwas: siehe die oben markierten Zeilen.</translation>
    </message>
    <message>
        <source>Ready to work, with what is marked above reduced.</source>
        <translation>Bereit, mit den oben markierten Einschränkungen.</translation>
    </message>
    <message>
        <source>Ready to work.</source>
        <translation>Bereit.</translation>
    </message>
    <message>
        <source>recognized, not read yet</source>
        <translation>erkannt, wird noch nicht gelesen</translation>
    </message>
    <message>
        <source>not on this system</source>
        <translation>nicht auf diesem System</translation>
    </message>
    <message>
        <source>only when the file itself is named</source>
        <translation>nur wenn die Datei selbst angegeben ist</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>verlustfrei</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>Transparenz</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>more than 8 bits</source>
        <translation>mehr als 8 Bit</translation>
    </message>
    <message>
        <source>Lists every setting of operations and formats, for --set and presets.</source>
        <translation>Listet jede Einstellung von Schritten und Formaten auf, für --set und Voreinstellungen.</translation>
    </message>
    <message>
        <source>Photos and folders to put into the list.</source>
        <translation>Fotos und Ordner, die in die Liste kommen.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Rückgabewert</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>BEFEHL</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIONEN]</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>More on a command: %1</source>
        <translation>Mehr zu einem Befehl: %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message numerus="yes">
        <source>(%n files)</source>
        <translation>
            <numerusform>(%n Datei)</numerusform>
            <numerusform>(%n Dateien)</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n Einzelbild</numerusform>
            <numerusform>%n Einzelbilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos to look at.</source>
        <translation>Fotos, die angesehen werden.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>aufrecht</translation>
    </message>
    <message>
        <source>%1, made upright</source>
        <translation>%1, wird aufgerichtet</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Urheberrecht</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Place (GPS)</source>
        <translation>Ort (GPS)</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Seriennummern</translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation>HDR-Gain-Map</translation>
    </message>
    <message>
        <source>Motion photo</source>
        <translation>Bewegtes Foto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Hilfe: %1</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Own presets are kept in glassine/presets below it (default: ~/.config).</source>
        <translation>Eigene Voreinstellungen liegen darunter in glassine/presets (Vorgabe: ~/.config).</translation>
    </message>
    <message>
        <source>Sessions are kept in glassine below it (default: ~/.local/state).</source>
        <translation>Sitzungen liegen darunter in glassine (Vorgabe: ~/.local/state).</translation>
    </message>
    <message>
        <source>Where sessions are kept, instead.</source>
        <translation>Wo Sitzungen stattdessen liegen.</translation>
    </message>
    <message>
        <source>No colors when it is set.</source>
        <translation>Keine Farben, wenn gesetzt.</translation>
    </message>
    <message>
        <source>Every name is planned before the first byte is written; nothing is ever overwritten. A file is complete or absent: an interrupted session is gone on with by &quot;glassine resume&quot;. Running the same command again does only what is new. Pictures are decoded in locked-in worker processes only.</source>
        <translation>Jeder Name steht fest, bevor das erste Byte geschrieben wird; nie wird etwas überschrieben. Eine Datei ist vollständig oder nicht da: Eine unterbrochene Sitzung geht mit &quot;glassine resume&quot; weiter. Derselbe Befehl noch einmal macht nur, was neu ist. Bilder werden nur in eingesperrten Arbeitsprozessen dekodiert.</translation>
    </message>
    <message>
        <source>A setting given with --set beats the preset. It applies to every rendition; &quot;ID.KEY&quot; sets it for one.</source>
        <translation>Eine Einstellung mit --set geht der Voreinstellung vor. Sie gilt für jede Fassung; &quot;ID.KEY&quot; setzt sie für eine.</translation>
    </message>
    <message>
        <source>Does again what an earlier run has done already.</source>
        <translation>Macht noch einmal, was ein früherer Lauf schon getan hat.</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Only with %1.</source>
        <translation>Nur mit %1.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>What is written; &quot;same&quot; is the original&apos;s own format.</source>
        <translation>Was geschrieben wird; &quot;same&quot; ist das Format des Originals.</translation>
    </message>
    <message>
        <source>Quality on the format&apos;s own scale.</source>
        <translation>Qualität auf der eigenen Skala des Formats.</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is, where the format can.</source>
        <translation>Behält jedes Pixel, wie es ist, wo das Format es kann.</translation>
    </message>
    <message>
        <source>Delivers the original&apos;s bytes when the result would not be smaller and nothing else was asked.</source>
        <translation>Liefert das Original Byte für Byte, wenn das Ergebnis nicht kleiner wäre und sonst nichts verlangt wurde.</translation>
    </message>
    <message>
        <source>Keeps detail in deep shadows when converting.</source>
        <translation>Behält beim Umrechnen die Zeichnung in tiefen Schatten.</translation>
    </message>
    <message>
        <source>Puts the color profile into every file.</source>
        <translation>Legt das Farbprofil in jede Datei.</translation>
    </message>
    <message>
        <source>Keeps all frames where the format can.</source>
        <translation>Behält alle Einzelbilder, wo das Format es kann.</translation>
    </message>
    <message>
        <source>How files are named, below the output folder.</source>
        <translation>Wie Dateien unterhalb des Ausgabeordners heißen.</translation>
    </message>
    <message>
        <source>What happens when a name is taken already.</source>
        <translation>Was geschieht, wenn ein Name schon vergeben ist.</translation>
    </message>
    <message>
        <source>Avoids names that Windows and memory cards refuse.</source>
        <translation>Vermeidet Namen, die Windows und Speicherkarten ablehnen.</translation>
    </message>
    <message>
        <source>Adds the step with its defaults, or takes it away.</source>
        <translation>Fügt den Schritt mit seinen Vorgaben hinzu oder nimmt ihn weg.</translation>
    </message>
    <message>
        <source>is there already: skipped</source>
        <translation>ist schon da: ausgelassen</translation>
    </message>
    <message>
        <source>numbered, the name is taken</source>
        <translation>nummeriert, der Name ist vergeben</translation>
    </message>
    <message>
        <source>%1 photos, %2 files to write; nothing was written.</source>
        <translation>%1 Fotos, %2 Dateien zu schreiben; geschrieben wurde nichts.</translation>
    </message>
    <message>
        <source>%1 free where they go.</source>
        <translation>%1 frei am Ziel.</translation>
    </message>
    <message>
        <source>Lists the presets that come along and your own (default)</source>
        <translation>Listet die mitgelieferten und Ihre eigenen Voreinstellungen auf (Vorgabe)</translation>
    </message>
    <message>
        <source>Shows a preset as JSON</source>
        <translation>Zeigt eine Voreinstellung als JSON</translation>
    </message>
    <message>
        <source>Name or file.</source>
        <translation>Name oder Datei.</translation>
    </message>
    <message>
        <source>Lays a setting over it first.</source>
        <translation>Legt zuerst eine Einstellung darüber.</translation>
    </message>
    <message>
        <source>Checks a preset file and adds it to your own presets</source>
        <translation>Prüft eine Voreinstellungsdatei und nimmt sie zu Ihren eigenen auf</translation>
    </message>
    <message>
        <source>A preset&apos;s JSON file.</source>
        <translation>Die JSON-Datei einer Voreinstellung.</translation>
    </message>
    <message>
        <source>Another name for it.</source>
        <translation>Ein anderer Name dafür.</translation>
    </message>
    <message>
        <source>Replaces a preset of yours with that name.</source>
        <translation>Ersetzt Ihre Voreinstellung dieses Namens.</translation>
    </message>
    <message>
        <source>Writes a preset to a file</source>
        <translation>Schreibt eine Voreinstellung in eine Datei</translation>
    </message>
    <message>
        <source>A new file, or - for standard output.</source>
        <translation>Eine neue Datei oder - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>Imported as %1: %2</source>
        <translation>Aufgenommen als %1: %2</translation>
    </message>
    <message>
        <source>The session to tell about; without it, the newest.</source>
        <translation>Die Sitzung, um die es geht; ohne Angabe die neueste.</translation>
    </message>
    <message>
        <source>Lists all sessions.</source>
        <translation>Listet alle Sitzungen auf.</translation>
    </message>
    <message>
        <source>Names every photo, not only those with something to say.</source>
        <translation>Nennt jedes Foto, nicht nur die, zu denen es etwas zu sagen gibt.</translation>
    </message>
    <message>
        <source>One JSON object per line: the session, every photo, the totals.</source>
        <translation>Ein JSON-Objekt je Zeile: die Sitzung, jedes Foto, die Summen.</translation>
    </message>
    <message>
        <source>One line per written file, for spreadsheets.</source>
        <translation>Eine Zeile je geschriebener Datei, für Tabellen.</translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Es gibt noch keine Sitzung.</translation>
    </message>
    <message>
        <source>running now</source>
        <translation>läuft gerade</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unfertig</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>The session to go on with; without it, the newest unfinished one.</source>
        <translation>Die Sitzung, die fortgesetzt wird; ohne Angabe die neueste unfertige.</translation>
    </message>
    <message>
        <source>Only lists the sessions that can be resumed.</source>
        <translation>Listet nur die Sitzungen auf, die fortgesetzt werden können.</translation>
    </message>
    <message>
        <source>Says nothing but what went wrong.</source>
        <translation>Sagt nur, was schiefging.</translation>
    </message>
    <message>
        <source>There is no unfinished session.</source>
        <translation>Es gibt keine unfertige Sitzung.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are unfinished; going on with the newest:</source>
        <translation>
            <numerusform>%n Sitzung ist unfertig; die neueste wird fortgesetzt:</numerusform>
            <numerusform>%n Sitzungen sind unfertig; die neueste wird fortgesetzt:</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>1 photo: the name&apos;s extension does not fit the content</source>
        <translation>1 Foto: Die Endung des Namens passt nicht zum Inhalt</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the name&apos;s extension does not fit the content</source>
        <translation>
            <numerusform>%n Foto: Die Endung des Namens passt nicht zum Inhalt</numerusform>
            <numerusform>%n Fotos: Die Endung des Namens passt nicht zum Inhalt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: only the first frame of an animation was kept</source>
        <translation>1 Foto: Nur das erste Bild einer Animation blieb erhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first frame of an animation was kept</source>
        <translation>
            <numerusform>%n Foto: Nur das erste Bild einer Animation blieb erhalten</numerusform>
            <numerusform>%n Fotos: Nur das erste Bild einer Animation blieb erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: only the first page was kept</source>
        <translation>1 Foto: Nur die erste Seite blieb erhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first page was kept</source>
        <translation>
            <numerusform>%n Foto: Nur die erste Seite blieb erhalten</numerusform>
            <numerusform>%n Fotos: Nur die erste Seite blieb erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the HDR gain map was lost</source>
        <translation>1 Foto: Die HDR-Gain-Map ging verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the HDR gain map was lost</source>
        <translation>
            <numerusform>%n Foto: Die HDR-Gain-Map ging verloren</numerusform>
            <numerusform>%n Fotos: Die HDR-Gain-Map ging verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the motion clip was lost</source>
        <translation>1 Foto: Der bewegte Teil ging verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the motion clip was lost</source>
        <translation>
            <numerusform>%n Foto: Der bewegte Teil ging verloren</numerusform>
            <numerusform>%n Fotos: Der bewegte Teil ging verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: transparency was put on a color</source>
        <translation>1 Foto: Die Transparenz wurde auf eine Farbe gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: transparency was put on a color</source>
        <translation>
            <numerusform>%n Foto: Die Transparenz wurde auf eine Farbe gesetzt</numerusform>
            <numerusform>%n Fotos: Die Transparenz wurde auf eine Farbe gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the color profile is damaged and was not used</source>
        <translation>1 Foto: Das Farbprofil ist beschädigt und wurde nicht verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is damaged and was not used</source>
        <translation>
            <numerusform>%n Foto: Das Farbprofil ist beschädigt und wurde nicht verwendet</numerusform>
            <numerusform>%n Fotos: Das Farbprofil ist beschädigt und wurde nicht verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the color profile is too large and was not used</source>
        <translation>1 Foto: Das Farbprofil ist zu groß und wurde nicht verwendet</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is too large and was not used</source>
        <translation>
            <numerusform>%n Foto: Das Farbprofil ist zu groß und wurde nicht verwendet</numerusform>
            <numerusform>%n Fotos: Das Farbprofil ist zu groß und wurde nicht verwendet</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: reduced to fewer bits per channel</source>
        <translation>1 Foto: auf weniger Bit je Kanal verringert</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: reduced to fewer bits per channel</source>
        <translation>
            <numerusform>%n Foto: auf weniger Bit je Kanal verringert</numerusform>
            <numerusform>%n Fotos: auf weniger Bit je Kanal verringert</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: part of the metadata is damaged and was left out</source>
        <translation>1 Foto: Ein Teil der Metadaten ist beschädigt und wurde weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata is damaged and was left out</source>
        <translation>
            <numerusform>%n Foto: Ein Teil der Metadaten ist beschädigt und wurde weggelassen</numerusform>
            <numerusform>%n Fotos: Ein Teil der Metadaten ist beschädigt und wurde weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: part of the metadata could not be kept</source>
        <translation>1 Foto: Ein Teil der Metadaten konnte nicht behalten werden</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata could not be kept</source>
        <translation>
            <numerusform>%n Foto: Ein Teil der Metadaten konnte nicht behalten werden</numerusform>
            <numerusform>%n Fotos: Ein Teil der Metadaten konnte nicht behalten werden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the metadata is too large and was left out</source>
        <translation>1 Foto: Die Metadaten sind zu groß und wurden weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the metadata is too large and was left out</source>
        <translation>
            <numerusform>%n Foto: Die Metadaten sind zu groß und wurden weggelassen</numerusform>
            <numerusform>%n Fotos: Die Metadaten sind zu groß und wurden weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: written metadata could not be read back for proof</source>
        <translation>1 Foto: Geschriebene Metadaten konnten nicht zur Prüfung zurückgelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: written metadata could not be read back for proof</source>
        <translation>
            <numerusform>%n Foto: Geschriebene Metadaten konnten nicht zur Prüfung zurückgelesen werden</numerusform>
            <numerusform>%n Fotos: Geschriebene Metadaten konnten nicht zur Prüfung zurückgelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: extended XMP metadata was left out</source>
        <translation>1 Foto: Erweiterte XMP-Metadaten wurden weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: extended XMP metadata was left out</source>
        <translation>
            <numerusform>%n Foto: Erweiterte XMP-Metadaten wurden weggelassen</numerusform>
            <numerusform>%n Fotos: Erweiterte XMP-Metadaten wurden weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: could not be kept without loss</source>
        <translation>1 Foto: konnte nicht verlustfrei behalten werden</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: could not be kept without loss</source>
        <translation>
            <numerusform>%n Foto: konnte nicht verlustfrei behalten werden</numerusform>
            <numerusform>%n Fotos: konnten nicht verlustfrei behalten werden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the result is larger than the original</source>
        <translation>1 Foto: Das Ergebnis ist größer als das Original</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the result is larger than the original</source>
        <translation>
            <numerusform>%n Foto: Das Ergebnis ist größer als das Original</numerusform>
            <numerusform>%n Fotos: Das Ergebnis ist größer als das Original</numerusform>
        </translation>
    </message>
    <message>
        <source>Read what a session wrote again and check that it is unharmed</source>
        <translation>Liest noch einmal, was eine Sitzung geschrieben hat, und prüft, ob es unversehrt ist</translation>
    </message>
    <message>
        <source>nothing to do: no usable photo among what was named, no session, no file to verify</source>
        <translation>nichts zu tun: kein brauchbares Foto unter dem Genannten, keine Sitzung, keine Datei zum Prüfen</translation>
    </message>
    <message>
        <source>a file is not what was promised: optimize threw it away, verify left it where it is</source>
        <translation>eine Datei ist nicht, was versprochen war: optimize hat sie verworfen, verify ließ sie, wo sie ist</translation>
    </message>
    <message>
        <source>%1 not right</source>
        <translation>%1 nicht in Ordnung</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 fehlen</translation>
    </message>
    <message>
        <source>%1 no file any more</source>
        <translation>%1 keine Datei mehr</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>%1 abgeschnitten</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 verändert</translation>
    </message>
    <message>
        <source>%1 under another&apos;s name</source>
        <translation>%1 unter anderem Namen</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 unlesbar</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 files.</source>
        <translation>Nach %1 von %2 Dateien angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are as they were written; %1 read again in %2.</source>
        <translation>
            <numerusform>%n Datei ist so, wie sie geschrieben wurde; %1 in %2 noch einmal gelesen.</numerusform>
            <numerusform>%n Dateien sind so, wie sie geschrieben wurden; %1 in %2 noch einmal gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as they were written: %1 of %2 files.</source>
        <translation>Nicht so, wie sie geschrieben wurden: %1 von %2 Dateien.</translation>
    </message>
    <message>
        <source>The session whose files to check; without it, the newest.</source>
        <translation>Die Sitzung, deren Dateien geprüft werden; ohne Angabe die neueste.</translation>
    </message>
    <message>
        <source>Session %1 wrote no file that could be checked.</source>
        <translation>Sitzung %1 hat keine Datei geschrieben, die geprüft werden könnte.</translation>
    </message>
    <message>
        <source>1 photo: press inks without a usable color profile, a general one was assumed</source>
        <translation>1 Foto: Druckfarben ohne brauchbares Farbprofil, ein allgemeines wurde angenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks without a usable color profile, a general one was assumed</source>
        <translation>
            <numerusform>%n Foto: Druckfarben ohne brauchbares Farbprofil, ein allgemeines wurde angenommen</numerusform>
            <numerusform>%n Fotos: Druckfarben ohne brauchbares Farbprofil, ein allgemeines wurde angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: channels beyond color and transparency were left out</source>
        <translation>1 Foto: Kanäle neben Farbe und Transparenz wurden weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: channels beyond color and transparency were left out</source>
        <translation>
            <numerusform>%n Foto: Kanäle neben Farbe und Transparenz wurden weggelassen</numerusform>
            <numerusform>%n Fotos: Kanäle neben Farbe und Transparenz wurden weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: something stands behind the picture and was kept</source>
        <translation>1 Foto: Hinter dem Bild steht noch etwas und wurde behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stands behind the picture and was kept</source>
        <translation>
            <numerusform>%n Foto: Hinter dem Bild steht noch etwas und wurde behalten</numerusform>
            <numerusform>%n Fotos: Hinter dem Bild steht noch etwas und wurde behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: something stood behind the picture and was left out</source>
        <translation>1 Foto: Hinter dem Bild stand noch etwas und wurde weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stood behind the picture and was left out</source>
        <translation>
            <numerusform>%n Foto: Hinter dem Bild stand noch etwas und wurde weggelassen</numerusform>
            <numerusform>%n Fotos: Hinter dem Bild stand noch etwas und wurde weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back originals whose places were taken</source>
        <translation>Originale zurückholen, deren Platz eingenommen wurde</translation>
    </message>
    <message>
        <source>The session whose originals to bring back; without it, the newest.</source>
        <translation>Die Sitzung, deren Originale zurückgeholt werden; ohne Angabe die neueste.</translation>
    </message>
    <message>
        <source>Only says what would be done.</source>
        <translation>Sagt nur, was getan würde.</translation>
    </message>
    <message>
        <source>Session %1 wrote to a folder of its own; its originals are where they were.</source>
        <translation>Sitzung %1 hat in einen eigenen Ordner geschrieben; ihre Originale sind, wo sie waren.</translation>
    </message>
    <message>
        <source>%1 was changed since and stays; its original is now %2.</source>
        <translation>%1 wurde seither geändert und bleibt; das Original ist jetzt %2.</translation>
    </message>
    <message>
        <source>Every original of session %1 is already where it was.</source>
        <translation>Alle Originale der Sitzung %1 sind schon, wo sie waren.</translation>
    </message>
    <message numerus="yes">
        <source>%n originals would be restored.</source>
        <translation>
            <numerusform>%n Original würde zurückgeholt.</numerusform>
            <numerusform>%n Originale würden zurückgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals restored.</source>
        <translation>
            <numerusform>%n Original zurückgeholt.</numerusform>
            <numerusform>%n Originale zurückgeholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the same command goes on.</source>
        <translation>Angehalten; derselbe Befehl macht weiter.</translation>
    </message>
    <message>
        <source>1 photo: the original has another name, which still leads to it</source>
        <translation>1 Foto: das Original hat noch einen Namen, der weiterhin zu ihm führt</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the originals have other names, which still lead to them</source>
        <translation>
            <numerusform>%n Foto: das Original hat noch einen Namen, der weiterhin zu ihm führt</numerusform>
            <numerusform>%n Fotos: die Originale haben noch andere Namen, die weiterhin zu ihnen führen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals replaced; they wait in %1, and &quot;%2&quot; brings them back</source>
        <translation>
            <numerusform>%n Original ersetzt; es wartet in %1, und „%2“ holt es zurück</numerusform>
            <numerusform>%n Originale ersetzt; sie warten in %1, und „%2“ holt sie zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the pixels are outside of %2; the profile&apos;s table makes room for them</source>
        <translation>%1 % der Pixel liegen außerhalb von %2; die Tabelle des Profils schafft ihnen Platz</translation>
    </message>
    <message>
        <source>%1 % of the pixels are outside of %2 and become the nearest color that it holds</source>
        <translation>%1 % der Pixel liegen außerhalb von %2 und werden zur nächsten Farbe, die es fasst</translation>
    </message>
    <message>
        <source>color space not said</source>
        <translation>Farbraum nicht angegeben</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>photos in a color space</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>1 that does not say, taken as sRGB</source>
        <translation>1 ohne Angabe, als sRGB genommen</translation>
    </message>
    <message numerus="yes">
        <source>%n that do not say, taken as sRGB</source>
        <translation>
            <numerusform>%n ohne Angabe, als sRGB genommen</numerusform>
            <numerusform>%n ohne Angabe, als sRGB genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Colors: %1.</source>
        <translation>Farben: %1.</translation>
    </message>
    <message>
        <source>1 photo has colors outside of %1, %2 % of its pixels: %3.</source>
        <translation>1 Foto hat Farben außerhalb von %1, %2 % seiner Pixel: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos have colors outside of %1, at most %2 % of the pixels: %3.</source>
        <translation>
            <numerusform>%n Foto hat Farben außerhalb von %1, %2 % der Pixel: %3.</numerusform>
            <numerusform>%n Fotos haben Farben außerhalb von %1, höchstens %2 % der Pixel: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile&apos;s table makes room for them.</source>
        <translation>Die Tabelle des Profils schafft ihnen Platz.</translation>
    </message>
    <message>
        <source>They become the nearest color that it holds.</source>
        <translation>Sie werden zur nächsten Farbe, die er fasst.</translation>
    </message>
    <message>
        <source>Camera raw</source>
        <translation>Kamera-Raw</translation>
    </message>
    <message>
        <source>not read: glassine-raw cannot be started</source>
        <translation>wird nicht gelesen: glassine-raw lässt sich nicht starten</translation>
    </message>
    <message>
        <source>%1, in processes of its own, locked in like the others</source>
        <translation>%1, in eigenen Prozessen, eingesperrt wie die anderen</translation>
    </message>
    <message>
        <source>%1, in processes of its own, not locked in like the others</source>
        <translation>%1, in eigenen Prozessen, nicht so eingesperrt wie die anderen</translation>
    </message>
    <message>
        <source>in a process of its own</source>
        <translation>in einem eigenen Prozess</translation>
    </message>
    <message>
        <source>Every tag of the metadata, by what it tells.</source>
        <translation>Jedes Feld der Metadaten, nach dem, was es verrät.</translation>
    </message>
    <message>
        <source>With --privacy: what of it leaves under this preset.</source>
        <translation>Mit --privacy: was davon unter dieser Voreinstellung hinausgeht.</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Gamut</source>
        <translation>Farbumfang</translation>
    </message>
    <message>
        <source>Depth map</source>
        <translation>Tiefenkarte</translation>
    </message>
    <message>
        <source>Converts colors to this space (&quot;file&quot;: that of color.profile), or keeps pixels and profile as they are.</source>
        <translation>Rechnet die Farben in diesen Raum um („file“: den von color.profile) oder lässt Pixel und Profil, wie sie sind.</translation>
    </message>
    <message>
        <source>An ICC profile&apos;s file, from a lab or a printer&apos;s maker, to convert colors to.</source>
        <translation>Datei eines ICC-Profils von einem Labor oder Druckerhersteller, in das die Farben umgerechnet werden.</translation>
    </message>
    <message>
        <source>How colors that the new space cannot hold are brought in.</source>
        <translation>Wie Farben hereingeholt werden, die der neue Farbraum nicht fasst.</translation>
    </message>
    <message>
        <source>Of the embedded profile: 2 is read by every program, 4 is smaller.</source>
        <translation>Des eingebetteten Profils: 2 liest jedes Programm, 4 ist kleiner.</translation>
    </message>
    <message>
        <source>loses: %1</source>
        <translation>verliert: %1</translation>
    </message>
    <message>
        <source>Looks into every photo: which color space it is in, and how many of its colors the output cannot hold. Takes its time.</source>
        <translation>Sieht in jedes Foto hinein: in welchem Farbraum es ist und wie viele seiner Farben die Ausgabe nicht fasst. Das dauert.</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>es fehlt: %1</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>bleibt hier</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>geht hinaus</translation>
    </message>
    <message>
        <source>leaves in %1 of %2 files</source>
        <translation>geht in %1 von %2 Dateien hinaus</translation>
    </message>
    <message>
        <source>It says nothing about itself.</source>
        <translation>Es sagt nichts über sich selbst.</translation>
    </message>
    <message>
        <source>1 photo: the depth map was lost</source>
        <translation>1 Foto: Die Tiefenkarte ging verloren</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the depth map was lost</source>
        <translation>
            <numerusform>%n Foto: Die Tiefenkarte ging verloren</numerusform>
            <numerusform>%n Fotos: Die Tiefenkarte ging verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks became screen colors</source>
        <translation>1 Foto: Druckfarben wurden zu Bildschirmfarben</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks became screen colors</source>
        <translation>
            <numerusform>%n Foto: Druckfarben wurden zu Bildschirmfarben</numerusform>
            <numerusform>%n Fotos: Druckfarben wurden zu Bildschirmfarben</numerusform>
        </translation>
    </message>
    <message>
        <source>1 Live Photo: its video stays where it is</source>
        <translation>1 Live Photo: Sein Video bleibt, wo es ist</translation>
    </message>
    <message numerus="yes">
        <source>%n Live Photos: their videos stay where they are</source>
        <translation>
            <numerusform>%n Live Photo: Sein Video bleibt, wo es ist</numerusform>
            <numerusform>%n Live Photos: Ihre Videos bleiben, wo sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: made of the camera&apos;s preview</source>
        <translation>1 Raw-Datei: aus der Vorschau der Kamera gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: made of the camera&apos;s preview</source>
        <translation>
            <numerusform>%n Raw-Datei: aus der Vorschau der Kamera gemacht</numerusform>
            <numerusform>%n Raw-Dateien: aus der Vorschau der Kamera gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: developed from the sensor&apos;s data</source>
        <translation>1 Raw-Datei: aus den Sensordaten entwickelt</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: developed from the sensor&apos;s data</source>
        <translation>
            <numerusform>%n Raw-Datei: aus den Sensordaten entwickelt</numerusform>
            <numerusform>%n Raw-Dateien: aus den Sensordaten entwickelt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: there is no preview in it</source>
        <translation>1 Raw-Datei: keine Vorschau darin</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: there is no preview in them</source>
        <translation>
            <numerusform>%n Raw-Datei: keine Vorschau darin</numerusform>
            <numerusform>%n Raw-Dateien: keine Vorschau darin</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: colors that the output cannot hold became the nearest ones</source>
        <translation>1 Foto: Farben, die die Ausgabe nicht fasst, wurden zu den nächsten</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: colors that the output cannot hold became the nearest ones</source>
        <translation>
            <numerusform>%n Foto: Farben, die die Ausgabe nicht fasst, wurden zu den nächsten</numerusform>
            <numerusform>%n Fotos: Farben, die die Ausgabe nicht fasst, wurden zu den nächsten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: room was made for colors that the output cannot hold</source>
        <translation>1 Foto: Farben, die die Ausgabe nicht fasst, wurde Platz geschafft</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: room was made for colors that the output cannot hold</source>
        <translation>
            <numerusform>%n Foto: Farben, die die Ausgabe nicht fasst, wurde Platz geschafft</numerusform>
            <numerusform>%n Fotos: Farben, die die Ausgabe nicht fasst, wurde Platz geschafft</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: HDR brightness above white was cut</source>
        <translation>1 Foto: HDR-Helligkeit über Weiß wurde abgeschnitten</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: HDR brightness above white was cut</source>
        <translation>
            <numerusform>%n Foto: HDR-Helligkeit über Weiß wurde abgeschnitten</numerusform>
            <numerusform>%n Fotos: HDR-Helligkeit über Weiß wurde abgeschnitten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the new format has no place for part of the metadata</source>
        <translation>1 Foto: Das neue Format hat keinen Platz für einen Teil der Metadaten</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the new format has no place for part of the metadata</source>
        <translation>
            <numerusform>%n Foto: Das neue Format hat keinen Platz für einen Teil der Metadaten</numerusform>
            <numerusform>%n Fotos: Das neue Format hat keinen Platz für einen Teil der Metadaten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: required fields are missing</source>
        <translation>1 Foto: Pflichtfelder fehlen</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: required fields are missing</source>
        <translation>
            <numerusform>%n Foto: Pflichtfelder fehlen</numerusform>
            <numerusform>%n Fotos: Pflichtfelder fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: no text was drawn, its own words for it are missing</source>
        <translation>1 Foto: kein Text gezeichnet, die Angaben dafür fehlen im Foto</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: no text was drawn, their own words for it are missing</source>
        <translation>
            <numerusform>%n Foto: kein Text gezeichnet, die Angaben dafür fehlen im Foto</numerusform>
            <numerusform>%n Fotos: kein Text gezeichnet, die Angaben dafür fehlen in den Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>all frames but the first</source>
        <translation>alle Einzelbilder bis auf das erste</translation>
    </message>
    <message>
        <source>all pages but the first</source>
        <translation>alle Seiten bis auf die erste</translation>
    </message>
    <message>
        <source>the HDR gain map</source>
        <translation>die HDR-Gain-Map</translation>
    </message>
    <message>
        <source>the motion clip</source>
        <translation>der Bewegtclip</translation>
    </message>
    <message>
        <source>the depth map</source>
        <translation>die Tiefenkarte</translation>
    </message>
    <message>
        <source>finer shades</source>
        <translation>feinere Abstufungen</translation>
    </message>
    <message>
        <source>extra channels</source>
        <translation>weitere Kanäle</translation>
    </message>
    <message>
        <source>press inks</source>
        <translation>Druckfarben</translation>
    </message>
    <message>
        <source>1 photo: damaged, what could be read was saved</source>
        <translation>1 Foto: beschädigt, Lesbares wurde gerettet</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: damaged, what could be read was saved</source>
        <translation>
            <numerusform>%n Foto: beschädigt, Lesbares wurde gerettet</numerusform>
            <numerusform>%n Fotos: beschädigt, Lesbares wurde gerettet</numerusform>
        </translation>
    </message>
    <message>
        <source>List, add, test and remove the places to send to</source>
        <translation>Ziele zum Senden auflisten, hinzufügen, prüfen und entfernen</translation>
    </message>
    <message>
        <source>Others can read the secret key in %1; &quot;chmod 600&quot; changes that.</source>
        <translation>Andere können den geheimen Schlüssel in %1 lesen; „chmod 600“ ändert das.</translation>
    </message>
    <message>
        <source>Lists the destinations (default)</source>
        <translation>Listet die Ziele auf (Vorgabe)</translation>
    </message>
    <message>
        <source>Adds a destination</source>
        <translation>Fügt ein Ziel hinzu</translation>
    </message>
    <message>
        <source>A name for it.</source>
        <translation>Ein Name dafür.</translation>
    </message>
    <message>
        <source>Checks that a destination can be listed and written to</source>
        <translation>Prüft, ob ein Ziel aufgelistet und beschrieben werden kann</translation>
    </message>
    <message>
        <source>Name of the destination.</source>
        <translation>Name des Ziels.</translation>
    </message>
    <message>
        <source>Forgets a destination; what was sent stays there</source>
        <translation>Name des Ziels.</translation>
    </message>
    <message>
        <source>Added %1. &quot;glassine destinations test %1&quot; tells whether it works.</source>
        <translation>%1 hinzugefügt. „glassine destinations test %1“ sagt, ob es funktioniert.</translation>
    </message>
    <message>
        <source>There are no destinations yet; &quot;glassine destinations add&quot; makes one.</source>
        <translation>Es gibt noch keine Ziele; „glassine destinations add“ legt eines an.</translation>
    </message>
    <message>
        <source>%1 can be listed and written to, with the key of %2.</source>
        <translation>%1 kann aufgelistet und beschrieben werden, mit dem Schlüssel aus %2.</translation>
    </message>
    <message>
        <source>Removed %1. What was sent there stays.</source>
        <translation>%1 entfernt. Was dorthin gesendet wurde, bleibt.</translation>
    </message>
    <message>
        <source>not everything is at the destination: a file, or all, could not be sent</source>
        <translation>nicht alles ist am Ziel: eine Datei oder alle konnten nicht gesendet werden</translation>
    </message>
    <message>
        <source>Credentials, profile, region and endpoint of destinations, by the names that the AWS tools use.</source>
        <translation>Zugangsdaten, Profil, Region und Endpunkt von Zielen, unter den Namen der AWS-Werkzeuge.</translation>
    </message>
    <message>
        <source>The destination; see glassine destinations list.</source>
        <translation>Das Ziel; siehe glassine destinations list.</translation>
    </message>
    <message>
        <source>Only says what would be sent.</source>
        <translation>Sagt nur, was gesendet würde.</translation>
    </message>
    <message>
        <source>Replaces other content at the destination, too.</source>
        <translation>Ersetzt am Ziel auch anderen Inhalt.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 unverändert</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>%1 im Konflikt</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 zu senden</translation>
    </message>
    <message>
        <source>Everything is there already; nothing was sent.</source>
        <translation>Alles ist schon dort; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Files sent: %1 of %2 (%3 in %4)</source>
        <translation>Dateien gesendet: %1 von %2 (%3 in %4)</translation>
    </message>
    <message>
        <source>A session&apos;s id, or a folder; without it, what the newest session has written.</source>
        <translation>Kennung einer Sitzung oder ein Ordner; ohne Angabe das, was die neueste Sitzung geschrieben hat.</translation>
    </message>
    <message>
        <source>The archive to make, for example delivery.zip; nothing is ever overwritten.</source>
        <translation>Das Archiv, das entstehen soll, zum Beispiel lieferung.zip; nie wird etwas überschrieben.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was geschehen soll</translation>
    </message>
    <message>
        <source>Pack what a session wrote, or a folder, into archives to hand over</source>
        <translation>Packt, was eine Sitzung geschrieben hat, oder einen Ordner in Archive zum Weitergeben</translation>
    </message>
    <message>
        <source>Send a folder or a session&apos;s files to a destination, only what is not there yet</source>
        <translation>Einen Ordner oder die Dateien einer Sitzung an ein Ziel senden, davon nur, was dort noch fehlt</translation>
    </message>
    <message>
        <source>Show the addresses of what was sent, for copying</source>
        <translation>Die Adressen des Gesendeten zeigen, zum Kopieren</translation>
    </message>
    <message>
        <source>Make a web page of what was delivered</source>
        <translation>Aus Ausgeliefertem eine Webseite machen</translation>
    </message>
    <message>
        <source>What kind of destination it is.</source>
        <translation>Welche Art von Ziel es ist.</translation>
    </message>
    <message>
        <source>%1 can be listed and written to.</source>
        <translation>%1 kann aufgelistet und beschrieben werden.</translation>
    </message>
    <message>
        <source>A session, or a folder; without it, the newest session.</source>
        <translation>Eine Sitzung oder ein Ordner; ohne Angabe die neueste Sitzung.</translation>
    </message>
    <message>
        <source>A folder for the page and copies of the photos. Without it, the page is put beside the photos.</source>
        <translation>Ein Ordner für die Seite und Kopien der Fotos. Ohne ihn kommt die Seite neben die Fotos.</translation>
    </message>
    <message>
        <source>What stands above it.</source>
        <translation>Was darüber steht.</translation>
    </message>
    <message>
        <source>The page shows what was sent there, wherever it is put itself.</source>
        <translation>Die Seite zeigt, was dorthin gesendet wurde, wo immer sie selbst liegt.</translation>
    </message>
    <message>
        <source>Links that let in whoever has them, for so long: 12h, 7d (at most).</source>
        <translation>Links, die jeden einlassen, der sie hat, so lange: 12h, 7d (höchstens).</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message>
        <source>Everything is at %1 already; nothing was sent.</source>
        <translation>Alles ist schon bei %1; nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>At %1: %2 of %3 files, %4 of them new</source>
        <translation>Bei %1: %2 von %3 Dateien, %4 davon neu</translation>
    </message>
    <message>
        <source>The folder that was sent.</source>
        <translation>Der Ordner, der gesendet wurde.</translation>
    </message>
    <message>
        <source>How they are written.</source>
        <translation>Wie sie geschrieben werden.</translation>
    </message>
    <message>
        <source>Keys of services, for destinations without a file glassine/secrets/NAME below XDG_CONFIG_HOME. It has lines such as &quot;secret-key = VALUE&quot; or &quot;api-key = VALUE&quot;, and only its owner may read it.</source>
        <translation>Schlüssel von Diensten, für Ziele ohne eine Datei glassine/secrets/NAME unter XDG_CONFIG_HOME. Diese hat Zeilen wie „secret-key = WERT“ oder „api-key = WERT“, und nur ihr Besitzer darf sie lesen.</translation>
    </message>
    <message>
        <source>Goes on with every photo that comes into the folders, until Ctrl+C ends it.</source>
        <translation>Macht mit jedem Foto weiter, das in die Ordner kommt, bis Strg+C es beendet.</translation>
    </message>
    <message>
        <source>Sends the new files to a destination while the others are made; see glassine destinations list.</source>
        <translation>Sendet die neuen Dateien an ein Ziel, während die anderen entstehen; siehe glassine destinations list.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Packs what was written into this archive, when all of it is done.</source>
        <translation>Packt das Geschriebene in dieses Archiv, wenn alles fertig ist.</translation>
    </message>
    <message>
        <source>Stopped; no archive was made.</source>
        <translation>Angehalten; es wurde kein Archiv angelegt.</translation>
    </message>
    <message>
        <source>Packed and checked: files %1, archives %2 (%3 in %4)</source>
        <translation>Gepackt und geprüft: Dateien %1, Archive %2 (%3 in %4)</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Nicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>Planning %Ln photos…</source>
        <translation>
            <numerusform>Plane %Ln Foto…</numerusform>
            <numerusform>Plane %Ln Fotos…</numerusform>
        </translation>
    </message>
    <message>
        <source>The written files with their pixels and hashes, as JSON.</source>
        <translation>Die geschriebenen Dateien mit Pixeln und Prüfsummen, als JSON.</translation>
    </message>
    <message>
        <source>HTML for each photo: an image, or a picture with all its sizes and formats.</source>
        <translation>HTML für jedes Foto: ein Bild, oder eines mit allen seinen Größen und Formaten.</translation>
    </message>
    <message>
        <source>The folder to send, with all that is below it, or a session, to send what it has written.</source>
        <translation>Der Ordner, der gesendet wird, mit allem darunter, oder eine Sitzung, um zu senden, was sie geschrieben hat.</translation>
    </message>
    <message>
        <source>The destination; see glassine destinations list. A session remembers its own.</source>
        <translation>Das Ziel; siehe glassine destinations list. Eine Sitzung merkt sich ihres.</translation>
    </message>
    <message>
        <source>Watching %1. Ctrl+C ends it.</source>
        <translation>%1 wird beobachtet. Strg+C beendet es.</translation>
    </message>
    <message numerus="yes">
        <source>Watching %n folders. Ctrl+C ends it.</source>
        <translation>
            <numerusform>%n Ordner wird beobachtet. Strg+C beendet es.</numerusform>
            <numerusform>%n Ordner werden beobachtet. Strg+C beendet es.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo is sent to %1, as it is, with all its metadata.</source>
        <translation>1 Foto wird an %1 gesendet, so wie es ist, mit allen Metadaten.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos are sent to %1, as they are, with all their metadata.</source>
        <translation>
            <numerusform>%n Foto wird an %1 gesendet, so wie es ist, mit allen Metadaten.</numerusform>
            <numerusform>%n Fotos werden an %1 gesendet, so wie sie sind, mit allen Metadaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: sent to a service and made there</source>
        <translation>1 Foto: an einen Dienst gesendet und dort gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: sent to a service and made there</source>
        <translation>
            <numerusform>%n Foto: an einen Dienst gesendet und dort gemacht</numerusform>
            <numerusform>%n Fotos: an einen Dienst gesendet und dort gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: shown as it would be made here</source>
        <translation>1 Foto: gezeigt, wie es hier gemacht würde</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: shown as they would be made here</source>
        <translation>
            <numerusform>%n Foto: gezeigt, wie es hier gemacht würde</numerusform>
            <numerusform>%n Fotos: gezeigt, wie sie hier gemacht würden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks (CMYK) stay as they are, light and sharpness were not adjusted</source>
        <translation>1 Foto: Druckfarben (CMYK) bleiben, wie sie sind; Licht und Schärfe wurden nicht angepasst</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks (CMYK) stay as they are, light and sharpness were not adjusted</source>
        <translation>
            <numerusform>%n Foto: Druckfarben (CMYK) bleiben, wie sie sind; Licht und Schärfe wurden nicht angepasst</numerusform>
            <numerusform>%n Fotos: Druckfarben (CMYK) bleiben, wie sie sind; Licht und Schärfe wurden nicht angepasst</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the metadata could not be read and was left out</source>
        <translation>1 Foto: Die Metadaten waren nicht lesbar und wurden weggelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the metadata could not be read and was left out</source>
        <translation>
            <numerusform>%n Foto: Die Metadaten waren nicht lesbar und wurden weggelassen</numerusform>
            <numerusform>%n Fotos: Die Metadaten waren nicht lesbar und wurden weggelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::cli::BatchFlags</name>
    <message>
        <source>What to do</source>
        <translation>Was geschehen soll</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Welche Fotos</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>A preset&apos;s name or file; see &quot;glassine presets list&quot;.</source>
        <translation>Name oder Datei einer Voreinstellung; siehe &quot;glassine presets list&quot;.</translation>
    </message>
    <message>
        <source>The folder to write to; it is made when it is missing. Originals are never touched.</source>
        <translation>Der Ordner, in den geschrieben wird; er wird angelegt, wenn er fehlt. Originale werden nie angerührt.</translation>
    </message>
    <message>
        <source>Shrinks every photo to this long edge in pixels.</source>
        <translation>Verkleinert jedes Foto auf diese lange Kante in Pixeln.</translation>
    </message>
    <message>
        <source>Quality from 1 to 100, on the format&apos;s own scale.</source>
        <translation>Qualität von 1 bis 100, auf der eigenen Skala des Formats.</translation>
    </message>
    <message>
        <source>Output format, or &quot;same&quot; as the original; see &quot;glassine formats&quot;.</source>
        <translation>Ausgabeformat oder &quot;same&quot; wie das Original; siehe &quot;glassine formats&quot;.</translation>
    </message>
    <message>
        <source>Any setting, laid over the preset wherever it stands: --set jpeg.progressive=false. &quot;glassine formats --options&quot; lists them all.</source>
        <translation>Eine beliebige Einstellung, die über die Voreinstellung gelegt wird, wo immer sie steht: --set jpeg.progressive=false. &quot;glassine formats --options&quot; listet alle auf.</translation>
    </message>
    <message>
        <source>How files are named, for example &quot;{dir}/{name}_{w}x{h}.{ext}&quot;.</source>
        <translation>Wie Dateien heißen, zum Beispiel &quot;{dir}/{name}_{w}x{h}.{ext}&quot;.</translation>
    </message>
    <message>
        <source>When a name is taken already: number (write beside it), skip or stop. Nothing is ever overwritten.</source>
        <translation>Wenn ein Name schon vergeben ist: number (daneben schreiben), skip (auslassen) oder stop (anhalten). Überschrieben wird nie etwas.</translation>
    </message>
    <message>
        <source>Gives the new files the originals&apos; dates (default), or not.</source>
        <translation>Gibt den neuen Dateien das Datum der Originale (Vorgabe) oder nicht.</translation>
    </message>
    <message>
        <source>Reads the photos&apos; names from a file, one per line; - is standard input.</source>
        <translation>Liest die Namen der Fotos aus einer Datei, einen je Zeile; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Names in --files-from end with a zero byte, as from &quot;find -print0&quot;.</source>
        <translation>Namen in --files-from enden mit einem Nullbyte, wie bei &quot;find -print0&quot;.</translation>
    </message>
    <message>
        <source>Takes only what lies directly in the named folders.</source>
        <translation>Nimmt nur, was direkt in den angegebenen Ordnern liegt.</translation>
    </message>
    <message>
        <source>Also takes hidden files and folders.</source>
        <translation>Nimmt auch versteckte Dateien und Ordner.</translation>
    </message>
    <message>
        <source>Photos at the same time; by default one per processor core.</source>
        <translation>Fotos gleichzeitig; normalerweise eines je Prozessorkern.</translation>
    </message>
    <message>
        <source>Leaves the processor to other programs.</source>
        <translation>Überlässt den Prozessor anderen Programmen.</translation>
    </message>
    <message>
        <source>Says nothing but what went wrong.</source>
        <translation>Sagt nur, was schiefging.</translation>
    </message>
    <message>
        <source>Writes one JSON object per line to standard output, for programs.</source>
        <translation>Schreibt ein JSON-Objekt je Zeile auf die Standardausgabe, für Programme.</translation>
    </message>
    <message>
        <source>The new files take the originals&apos; places; the originals are kept aside and come back with &quot;glassine restore&quot;.</source>
        <translation>Die neuen Dateien treten an die Stelle der Originale; die Originale werden aufgehoben und kommen mit „glassine restore“ zurück.</translation>
    </message>
    <message>
        <source>What stays of metadata: all, camera (name, rights, date, camera, exposure), copyright (name, rights, date), none, or custom (see metadata.keep-… in &quot;glassine formats --options&quot;).</source>
        <translation>Was von den Metadaten bleibt: all (alles), camera (Name, Rechte, Datum, Kamera, Belichtung), copyright (Name, Rechte, Datum), none (nichts) oder custom (siehe metadata.keep-… in „glassine formats --options“).</translation>
    </message>
    <message>
        <source>Photos, folders and archives; folders are searched and their structure is kept.</source>
        <translation>Fotos, Ordner und Archive; Ordner werden durchsucht, ihr Aufbau bleibt erhalten.</translation>
    </message>
    <message>
        <source>Also opens archives (ZIP, 7z, TAR) that lie in folders; one that is named is always opened.</source>
        <translation>Öffnet auch Archive (ZIP, 7z, TAR), die in Ordnern liegen; ein genanntes wird immer geöffnet.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::BatchFinale</name>
    <message numerus="yes">
        <source>The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>Der Rechner geht in %n Sekunde in den Ruhezustand.</numerusform>
            <numerusform>Der Rechner geht in %n Sekunden in den Ruhezustand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>Der Rechner fährt in %n Sekunde herunter.</numerusform>
            <numerusform>Der Rechner fährt in %n Sekunden herunter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Glassine</source>
        <translation>Glassine</translation>
    </message>
    <message>
        <source>%1 % – Glassine</source>
        <translation>%1 % – Glassine</translation>
    </message>
    <message>
        <source>Batch finished with problems</source>
        <translation>Stapel mit Problemen fertig</translation>
    </message>
    <message>
        <source>Batch finished</source>
        <translation>Stapel fertig</translation>
    </message>
    <message>
        <source>Do &amp;not</source>
        <translation>&amp;Nicht tun</translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareCanvas</name>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After – being made</source>
        <translation>Nachher – entsteht gerade</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Difference, %1 times as strong</source>
        <translation>Unterschied, %1-fach verstärkt</translation>
    </message>
    <message>
        <source>Ctrl and the arrow keys move the watermark.</source>
        <translation>Strg und die Pfeiltasten verschieben das Wasserzeichen.</translation>
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
        <translation>weniger als 1 % gespart</translation>
    </message>
    <message>
        <source>more than 99 % saved</source>
        <translation>mehr als 99 % gespart</translation>
    </message>
    <message>
        <source>%1 % saved</source>
        <translation>%1 % gespart</translation>
    </message>
    <message>
        <source>%1 % larger</source>
        <translation>%1 % größer</translation>
    </message>
    <message>
        <source>Select a photo to see it before and after.</source>
        <translation>Wählen Sie ein Foto, um es vorher und nachher zu sehen.</translation>
    </message>
    <message>
        <source>The result is being made.</source>
        <translation>Das Ergebnis entsteht.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 pixels</source>
        <comment>bytes, saving, format, size</comment>
        <translation>%1, %2, %3, %4 Pixel</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Smaller is not possible this way: the original&apos;s own bytes are kept.</source>
        <translation>Kleiner geht es so nicht: Die Bytes des Originals bleiben.</translation>
    </message>
    <message>
        <source>It has more pixels than can be looked at here and is shown reduced.</source>
        <translation>Es hat mehr Pixel, als sich hier ansehen lassen, und wird verkleinert gezeigt.</translation>
    </message>
    <message>
        <source>%1 % of the original is outside of %2 and marked.</source>
        <comment>a number, a color space</comment>
        <translation>%1 % des Originals liegen außerhalb von %2 und sind markiert.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareView</name>
    <message>
        <source>Comparison is being made</source>
        <translation>Vergleich entsteht</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Split with a divider</source>
        <translation>Geteilt mit einer Trennlinie</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Switch between before and after</source>
        <translation>Zwischen vorher und nachher wechseln</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Fit the whole photo</source>
        <translation>Das ganze Foto einpassen</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>One pixel of the result on one pixel of the screen</source>
        <translation>Ein Pixel des Ergebnisses auf ein Pixel des Bildschirms</translation>
    </message>
    <message>
        <source>2:1</source>
        <translation>2:1</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>Doppelt so groß</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Which of the files that come of a photo is shown</source>
        <translation>Welche der Dateien, die aus einem Foto entstehen, gezeigt wird</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>same format</source>
        <translation>gleiches Format</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>Metadata before and after (%1)</source>
        <translation>Metadaten vorher und nachher (%1)</translation>
    </message>
    <message>
        <source>Show the result as it comes out in other colors, for example in print</source>
        <translation>Zeigt das Ergebnis, wie es in anderen Farben herauskommt, etwa im Druck</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DeliveryController</name>
    <message>
        <source>%L1 of %L2 sent to %3</source>
        <translation>%L1 von %L2 an %3 gesendet</translation>
    </message>
    <message>
        <source>All of it is at %1</source>
        <translation>Alles ist bei %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Angehalten: %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DestinationEditor</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>A short name, for example shop</source>
        <translation>Ein kurzer Name, zum Beispiel shop</translation>
    </message>
    <message>
        <source>Checks that it can be reached and written to. Nothing stays there.</source>
        <translation>Prüft, ob es erreichbar und beschreibbar ist. Es bleibt nichts dort.</translation>
    </message>
    <message>
        <source>Keys are kept in the keyring of your desktop, never in a file of Glassine. Leave them empty to use those that the command line finds.</source>
        <translation>Schlüssel liegen im Schlüsselbund Ihres Desktops, nie in einer Datei von Glassine. Leer gelassen werden die verwendet, die die Befehlszeile findet.</translation>
    </message>
    <message>
        <source>In the keyring; type to replace it</source>
        <translation>Im Schlüsselbund; tippen Sie, um ihn zu ersetzen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Teste…</translation>
    </message>
    <message>
        <source>It can be reached and written to.</source>
        <translation>Es ist erreichbar und beschreibbar.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DestinationsWindow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Enter edits one.</source>
        <translation>Die Eingabetaste bearbeitet eines.</translation>
    </message>
    <message>
        <source>Nothing is set up yet.
Add a bucket, a service, or a drive that finished files are sent to.</source>
        <translation>Noch ist nichts eingerichtet.
Fügen Sie einen Bucket, einen Dienst oder ein Laufwerk hinzu, wohin fertige Dateien gesendet werden.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Remove %1? What was sent there stays.</source>
        <translation>%1 entfernen? Was dorthin gesendet wurde, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>Be&amp;halten</translation>
    </message>
    <message>
        <source>%1 can be reached and written to.</source>
        <translation>%1 ist erreichbar und beschreibbar.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Teste…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DropOverlay</name>
    <message>
        <source>Drop to add to the list</source>
        <translation>Loslassen, um zur Liste hinzuzufügen</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DropZone</name>
    <message>
        <source>Choose &amp;photos…</source>
        <translation>&amp;Fotos wählen …</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>Fotos hier ablegen</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>Fotos oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Your originals are never changed: finished files go to a folder of their own.</source>
        <translation>Ihre Originale werden nie verändert: Fertige Dateien kommen in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>&amp;Try with sample photos</source>
        <translation>Mit &amp;Beispielfotos ausprobieren</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>keines gewählt</translation>
    </message>
    <message>
        <source>Choose a color profile</source>
        <translation>Farbprofil wählen</translation>
    </message>
    <message>
        <source>Color profiles (*.icc *.icm *.ICC *.ICM);;All files (*)</source>
        <translation>Farbprofile (*.icc *.icm *.ICC *.ICM);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FilterBar</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>Nach Name oder Ordner filtern</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Nach Zustand filtern</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Mit Hinweis</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation>Nach Art filtern</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Jede Art</translation>
    </message>
    <message>
        <source>Group by folder</source>
        <translation>Nach Ordnern gruppieren</translation>
    </message>
    <message>
        <source>Puts the photos of a folder below its name.</source>
        <translation>Stellt die Fotos eines Ordners unter seinen Namen.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Shows a row for each photo.</source>
        <translation>Zeigt für jedes Foto eine Zeile.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Shows a tile for each photo.</source>
        <translation>Zeigt für jedes Foto eine Kachel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln photo(s)</source>
        <translation>
            <numerusform>%1 von %Ln Foto</numerusform>
            <numerusform>%1 von %Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>%1: how many photos</comment>
        <translation>%1, %2 ausgewählt</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FormSection</name>
    <message>
        <source>Back to what was saved: %1</source>
        <comment>a section of the form</comment>
        <translation>Zurück zum Gespeicherten: %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::GridDelegate</name>
    <message>
        <source>%1 saved</source>
        <comment>in a tile; %1 is a percentage</comment>
        <translation>%1 gespart</translation>
    </message>
</context>
<context>
    <name>glassine::ui::HistoryWindow</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>Be&amp;richt exportieren…</translation>
    </message>
    <message>
        <source>Earlier batches</source>
        <translation>Frühere Stapel</translation>
    </message>
    <message>
        <source>Enter resumes an unfinished one.</source>
        <translation>Die Eingabetaste setzt einen unfertigen fort.</translation>
    </message>
    <message>
        <source>Another batch is running.</source>
        <translation>Ein anderer Stapel läuft.</translation>
    </message>
    <message>
        <source>Only an unfinished batch can be resumed.</source>
        <translation>Nur ein unfertiger Stapel kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>&amp;Bring originals back</source>
        <translation>Originale &amp;zurückholen</translation>
    </message>
    <message>
        <source>Originals of this batch are where they were.</source>
        <translation>Die Originale dieses Stapels sind, wo sie waren.</translation>
    </message>
    <message>
        <source>They get the places that new files have now.</source>
        <translation>Sie bekommen die Plätze, die jetzt neue Dateien haben.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::InlineMessage</name>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>glassine::ui::Intake</name>
    <message>
        <source>Pasted %1</source>
        <comment>name of a file, %1 is date and time</comment>
        <translation>Eingefügt %1</translation>
    </message>
    <message>
        <source>Photos can be added when this batch is done. Stop it first if it cannot wait.</source>
        <translation>Fotos können hinzugefügt werden, wenn dieser Stapel fertig ist. Halten Sie ihn an, wenn es nicht warten kann.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Fotos wählen</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Einen Ordner mit Fotos wählen</translation>
    </message>
    <message>
        <source>There is no photo, file or folder on the clipboard.</source>
        <translation>In der Zwischenablage ist weder ein Foto noch eine Datei oder ein Ordner.</translation>
    </message>
    <message>
        <source>The picture could not be kept in %1. Is the folder writable?</source>
        <translation>Das Bild konnte nicht in %1 abgelegt werden. Ist der Ordner beschreibbar?</translation>
    </message>
    <message>
        <source>The pasted picture is kept as %1</source>
        <translation>Das eingefügte Bild liegt als %1 bereit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be used. The problems say why.</source>
        <translation>
            <numerusform>%Ln Datei ist nicht verwendbar. Die Probleme sagen, warum.</numerusform>
            <numerusform>%Ln Dateien sind nicht verwendbar. Die Probleme sagen, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in %1.</source>
        <translation>In %1 sind keine Fotos.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::IssuesPanel</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Enter or a double click shows the photo a problem is about.</source>
        <translation>Eingabetaste oder Doppelklick zeigt das Foto, um das es geht.</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Ein&amp;zelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy details of the problems</source>
        <translation>Einzelheiten der Probleme kopieren</translation>
    </message>
    <message>
        <source>Close the problems</source>
        <translation>Probleme schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
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
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Photos can be added when this batch is done. Stop it first if it cannot wait.</source>
        <translation>Fotos können hinzugefügt werden, wenn dieser Stapel fertig ist. Halten Sie ihn an, wenn es nicht warten kann.</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>&amp;Noch einmal senden</translation>
    </message>
</context>
<context>
    <name>glassine::ui::OptionControl</name>
    <message>
        <source>Choose a color</source>
        <translation>Farbe wählen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Choose a font</source>
        <translation>Schrift wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.webp *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.svg *.webp *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Inside the preset</source>
        <translation>In der Voreinstellung enthalten</translation>
    </message>
</context>
<context>
    <name>glassine::ui::OptionForm</name>
    <message>
        <source>E&amp;xpert</source>
        <translation>E&amp;xperte</translation>
    </message>
    <message>
        <source>Show or hide settings that are seldom changed</source>
        <translation>Selten geänderte Einstellungen zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>glassine::ui::Originals</name>
    <message>
        <source>its original is now %1</source>
        <comment>%1: a file</comment>
        <translation>das Original ist jetzt %1</translation>
    </message>
    <message numerus="yes">
        <source>Bringing originals back: %Ln so far</source>
        <translation>
            <numerusform>Originale werden zurückgeholt: bisher %Ln</numerusform>
            <numerusform>Originale werden zurückgeholt: bisher %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) give their places to new files. They are kept in %1, and can be brought back at any time. Go on?</source>
        <translation>
            <numerusform>%Ln Original macht einer neuen Datei Platz. Es wird in %1 aufgehoben und lässt sich jederzeit zurückholen. Fortfahren?</numerusform>
            <numerusform>%Ln Originale machen neuen Dateien Platz. Sie werden in %1 aufgehoben und lassen sich jederzeit zurückholen. Fortfahren?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>Originale e&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>Bring the originals of this batch back? The new files in their places go, unless somebody has changed them since.</source>
        <translation>Die Originale dieses Stapels zurückholen? Die neuen Dateien an ihrer Stelle verschwinden, wenn sie seither niemand geändert hat.</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Keep the new files</source>
        <translation>Neue Dateien be&amp;halten</translation>
    </message>
    <message>
        <source>Bringing originals back…</source>
        <translation>Originale werden zurückgeholt …</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) are back in their places.</source>
        <translation>
            <numerusform>%Ln Original ist wieder an seinem Platz.</numerusform>
            <numerusform>%Ln Originale sind wieder an ihrem Platz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s) were changed since and stay; their originals lie beside them.</source>
        <translation>
            <numerusform>%Ln neue Datei wurde seither geändert und bleibt; ihr Original liegt daneben.</numerusform>
            <numerusform>%Ln neue Dateien wurden seither geändert und bleiben; ihre Originale liegen daneben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) could not be brought back; the problems say why.</source>
        <translation>
            <numerusform>%Ln Original ließ sich nicht zurückholen; die Probleme sagen, warum.</numerusform>
            <numerusform>%Ln Originale ließen sich nicht zurückholen; die Probleme sagen, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the others are still kept and can be brought back later.</source>
        <translation>Angehalten: die übrigen sind weiterhin aufgehoben und lassen sich später zurückholen.</translation>
    </message>
    <message>
        <source>Every original is already in its place.</source>
        <translation>Alle Originale sind schon an ihrem Platz.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PackDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>&amp;Packen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Pack as archive</source>
        <translation>Als Archiv packen</translation>
    </message>
    <message>
        <source>How much is packed and checked</source>
        <translation>Wie viel gepackt und geprüft ist</translation>
    </message>
    <message>
        <source>What the batch has written goes into the archive; it is read back and compared before it gets its name.</source>
        <translation>Was der Durchgang geschrieben hat, kommt in das Archiv; es wird zurückgelesen und verglichen, bevor es seinen Namen bekommt.</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP-Archive (*.zip)</translation>
    </message>
    <message>
        <source>TAR archives (*.tar.zst)</source>
        <translation>TAR-Archive (*.tar.zst)</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Wird gepackt…</translation>
    </message>
    <message>
        <source>Packing: %1 of %2</source>
        <comment>bytes</comment>
        <translation>Gepackt: %1 von %2</translation>
    </message>
    <message>
        <source>Packed and checked: %1 (%2)</source>
        <translation>Gepackt und geprüft: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Packed and checked: %n archive(s), the first is %1 (%2 in all)</source>
        <translation>
            <numerusform>Gepackt und geprüft: %n Archiv, das erste ist %1 (zusammen %2)</numerusform>
            <numerusform>Gepackt und geprüft: %n Archive, das erste ist %1 (zusammen %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no archive was made.</source>
        <translation>Angehalten; es wurde kein Archiv angelegt.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archiv</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PhotoList</name>
    <message>
        <source>Add photos</source>
        <translation>Fotos hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n photo(s)</source>
        <translation>
            <numerusform>%n Foto entfernen</numerusform>
            <numerusform>%n Fotos entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n photo(s) aside</source>
        <translation>
            <numerusform>%n Foto beiseitelegen</numerusform>
            <numerusform>%n Fotos beiseitelegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n photo(s) back in</source>
        <translation>
            <numerusform>%n Foto wieder aufnehmen</numerusform>
            <numerusform>%n Fotos wieder aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message numerus="yes">
        <source>Change the preset of %n photo(s)</source>
        <translation>
            <numerusform>Voreinstellung von %n Foto ändern</numerusform>
            <numerusform>Voreinstellung von %n Fotos ändern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::PlanModel</name>
    <message>
        <source>Already there: left as it is</source>
        <translation>Schon vorhanden: bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <comment>%1: why, in a few words</comment>
        <translation>Nicht geschrieben: %1</translation>
    </message>
    <message>
        <source>The name was taken: numbered</source>
        <translation>Der Name war vergeben: nummeriert</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PlanWindow</name>
    <message>
        <source>Only names that were taken, and files that are not &amp;written</source>
        <translation>Nur &amp;vergebene Namen und Dateien, die nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Der Plan</translation>
    </message>
    <message>
        <source>The plan in a line</source>
        <translation>Der Plan in einer Zeile</translation>
    </message>
    <message>
        <source>Every file of the plan</source>
        <translation>Jede Datei des Plans</translation>
    </message>
    <message>
        <source>What each photo becomes, and what there is to say about its name.</source>
        <translation>Was aus jedem Foto wird und was über seinen Namen zu sagen ist.</translation>
    </message>
    <message>
        <source>Every file is written under its own name.</source>
        <translation>Jede Datei wird unter ihrem eigenen Namen geschrieben.</translation>
    </message>
    <message>
        <source>Look at the &amp;colors of every photo, which takes its time</source>
        <translation>Die &amp;Farben jedes Fotos ansehen, was dauert</translation>
    </message>
    <message>
        <source>The colors of the batch</source>
        <translation>Die Farben des Stapels</translation>
    </message>
    <message>
        <source>Which color spaces the photos are in, and how many of their colors the new files cannot hold.</source>
        <translation>In welchen Farbräumen die Fotos sind und wie viele ihrer Farben die neuen Dateien nicht aufnehmen können.</translation>
    </message>
    <message>
        <source>Looking at the colors…</source>
        <translation>Die Farben werden angesehen…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetDelegate</name>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetEditor</name>
    <message>
        <source>Renditions</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>The files that come of each photo</source>
        <translation>Die Dateien, die aus jedem Foto entstehen</translation>
    </message>
    <message>
        <source>One more file for each photo, made like this one</source>
        <translation>Eine weitere Datei je Foto, wie diese gemacht</translation>
    </message>
    <message>
        <source>Do without this file</source>
        <translation>Auf diese Datei verzichten</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>What kind of file is written.</source>
        <translation>Welche Art Datei geschrieben wird.</translation>
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
        <translation>Wie das Foto</translation>
    </message>
    <message>
        <source>This cannot be used: %1. What runs is as before.</source>
        <translation>Das geht nicht: %1. Was läuft, ist wie zuvor.</translation>
    </message>
    <message>
        <source>A preset writes at least one file.</source>
        <translation>Eine Voreinstellung schreibt mindestens eine Datei.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetModel</name>
    <message>
        <source>full size</source>
        <translation>volle Größe</translation>
    </message>
    <message>
        <source>up to %1 px</source>
        <translation>bis zu %1 px</translation>
    </message>
    <message>
        <source>same format</source>
        <translation>gleiches Format</translation>
    </message>
    <message>
        <source>all metadata kept</source>
        <translation>alle Metadaten bleiben</translation>
    </message>
    <message>
        <source>copyright and date kept, no location</source>
        <translation>Urheber und Datum bleiben, kein Aufnahmeort</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>keine Metadaten</translation>
    </message>
    <message numerus="yes">
        <source>%n files per photo</source>
        <translation>
            <numerusform>%n Datei je Foto</numerusform>
            <numerusform>%n Dateien je Foto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>%1, lossless</source>
        <comment>a format</comment>
        <translation>%1, verlustfrei</translation>
    </message>
    <message>
        <source>%1 to %2 px</source>
        <translation>%1 bis %2 px</translation>
    </message>
    <message>
        <source>about %1 MB per photo</source>
        <translation>etwa %1 MB je Foto</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a preset</comment>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a preset</comment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>copyright, camera and exposure kept, no location</source>
        <translation>Urheber, Kamera und Belichtung bleiben, kein Aufnahmeort</translation>
    </message>
    <message>
        <source>chosen metadata kept</source>
        <translation>ausgewählte Metadaten bleiben</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetPanel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiteres</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Voreinstellungen importieren</translation>
    </message>
    <message>
        <source>Presets (*.glassine *.json)</source>
        <translation>Voreinstellungen (*.glassine *.json)</translation>
    </message>
    <message>
        <source>“%1” is not a preset that can be used:
%2</source>
        <translation>„%1“ ist keine brauchbare Voreinstellung:
%2</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>„%1“ ist importiert.</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>Voreinstellung exportieren</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Exportiert nach „%1“.</translation>
    </message>
    <message>
        <source>Name of the new preset</source>
        <translation>Name der neuen Voreinstellung</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>Änderungen &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Enter edits the chosen preset; the menu key shows what else can be done.</source>
        <translation>Die Eingabetaste bearbeitet die gewählte Voreinstellung; die Menütaste zeigt, was sonst möglich ist.</translation>
    </message>
    <message>
        <source>More about this preset</source>
        <translation>Mehr zu dieser Voreinstellung</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Voreinstellungen</translation>
    </message>
    <message>
        <source>Back to all presets (%1)</source>
        <translation>Zurück zu allen Voreinstellungen (%1)</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>Save as &amp;new</source>
        <translation>Als &amp;neue speichern</translation>
    </message>
    <message>
        <source>Use &amp;once</source>
        <translation>&amp;Einmal verwenden</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>“%1” is changed. What you see is what runs, for every photo.</source>
        <translation>„%1“ ist geändert. Was Sie sehen, ist, was läuft, für jedes Foto.</translation>
    </message>
    <message>
        <source>My %1</source>
        <comment>a preset</comment>
        <translation>Meine Voreinstellung „%1“</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Built-in presets stay as they are; duplicate it first.</source>
        <translation>Eingebaute Voreinstellungen bleiben, wie sie sind; duplizieren Sie sie zuerst.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PrivacyDialog</name>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>The file is being made and read</source>
        <translation>Die Datei wird gemacht und gelesen</translation>
    </message>
    <message>
        <source>Metadata before and after</source>
        <translation>Metadaten vorher und nachher</translation>
    </message>
    <message>
        <source>Choose a photo to see what it says about itself.</source>
        <translation>Wählen Sie ein Foto, um zu sehen, was es über sich sagt.</translation>
    </message>
    <message>
        <source>The photo says nothing about itself.</source>
        <translation>Das Foto sagt nichts über sich selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) leave with the file.</source>
        <translation>
            <numerusform>%n Feld geht mit der Datei hinaus.</numerusform>
            <numerusform>%n Felder gehen mit der Datei hinaus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) stay here.</source>
        <translation>
            <numerusform>%n Feld bleibt hier.</numerusform>
            <numerusform>%n Felder bleiben hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tag of the photo, and what leaves with the new file.</source>
        <translation>Jede Angabe des Fotos, und was mit der neuen Datei hinausgeht.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PrivacyModel</name>
    <message>
        <source>stays here</source>
        <translation>bleibt hier</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>geht hinaus</translation>
    </message>
    <message>
        <source>leaves in part</source>
        <translation>geht teilweise hinaus</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>In the photo</source>
        <translation>Im Foto</translation>
    </message>
    <message>
        <source>In the new file</source>
        <translation>In der neuen Datei</translation>
    </message>
</context>
<context>
    <name>glassine::ui::ProofMenu</name>
    <message>
        <source>Proof</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>As the file is</source>
        <translation>Wie die Datei ist</translation>
    </message>
    <message>
        <source>A profile from a file…</source>
        <translation>Ein Profil aus einer Datei …</translation>
    </message>
    <message>
        <source>With the white of its paper</source>
        <translation>Mit dem Weiß seines Papiers</translation>
    </message>
    <message>
        <source>Mark colors that it cannot hold</source>
        <translation>Farben markieren, die er nicht fasst</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Proof: %1</translation>
    </message>
    <message>
        <source>Choose a color profile</source>
        <translation>Farbprofil wählen</translation>
    </message>
    <message>
        <source>Color profiles (*.icc *.icm *.ICC *.ICM);;All files (*)</source>
        <translation>Farbprofile (*.icc *.icm *.ICC *.ICM);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Open o&amp;riginal</source>
        <translation>O&amp;riginal öffnen</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>&amp;Schnellansicht</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>In der &amp;Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand line</source>
        <translation>Als &amp;Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Nochmals versuchen</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>Beiseite&amp;legen</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Von der Liste &amp;entfernen</translation>
    </message>
    <message>
        <source>Take back &amp;into the batch</source>
        <translation>&amp;Wieder in den Stapel nehmen</translation>
    </message>
    <message>
        <source>Change the &amp;preset</source>
        <translation>&amp;Voreinstellung ändern</translation>
    </message>
    <message>
        <source>As the batch: %1</source>
        <comment>%1: a preset</comment>
        <translation>Wie der Stapel: %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueModel</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
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
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done, with a note</source>
        <translation>Fertig, mit Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%1 — %n photo(s)</source>
        <comment>a folder and how much is in it</comment>
        <translation>
            <numerusform>%1 — %n Foto</numerusform>
            <numerusform>%1 — %n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent saved</source>
        <translation>%1 Prozent gespart</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1 %</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>already small: copied as it is</source>
        <translation>schon klein: unverändert kopiert</translation>
    </message>
    <message>
        <source>it lies in the destination</source>
        <translation>liegt im Ziel</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Voreinstellung: %1</translation>
    </message>
    <message>
        <source>Done, to be sent</source>
        <translation>Fertig, wird noch gesendet</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Done, not sent</source>
        <translation>Fertig, nicht gesendet</translation>
    </message>
    <message>
        <source>Sending: %1 %</source>
        <translation>Wird gesendet: %1 %</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueuePane</name>
    <message>
        <source>No photo fits the filter.</source>
        <translation>Kein Foto passt zum Filter.</translation>
    </message>
    <message>
        <source>Show &amp;all photos</source>
        <translation>&amp;Alle Fotos zeigen</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The photos of this batch. The space bar shows one large, the menu key says what can be done with it.</source>
        <translation>Die Fotos dieses Stapels. Die Leertaste zeigt eines groß, die Menütaste sagt, was sich damit tun lässt.</translation>
    </message>
    <message>
        <source>Photos as tiles</source>
        <translation>Fotos als Kacheln</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>Schnellansicht</translation>
    </message>
    <message>
        <source>One photo, large. Arrow keys show the next one, Escape goes back to the list.</source>
        <translation>Ein Foto, groß. Pfeiltasten zeigen das nächste, Escape führt zurück zur Liste.</translation>
    </message>
    <message>
        <source>This photo cannot be shown.</source>
        <translation>Dieses Foto kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lese…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::ReportExport</name>
    <message>
        <source>The report cannot be written to %1: %2</source>
        <translation>Der Bericht kann nicht nach %1 geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SessionHistory</name>
    <message>
        <source>%1 of %2</source>
        <comment>photos done</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Damaged journal</source>
        <translation>Beschädigtes Protokoll</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>Kann fortgesetzt werden</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Photos done</source>
        <translation>Fotos fertig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Originals replaced in %1</source>
        <translation>Originale ersetzt in %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SettingsWindow</name>
    <message>
        <source>One per processor core (%1)</source>
        <translation>Eines je Prozessorkern (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at once</source>
        <translation>
            <numerusform>%Ln gleichzeitig</numerusform>
            <numerusform>%Ln gleichzeitig</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>&amp;Photos at once:</source>
        <translation>&amp;Fotos gleichzeitig:</translation>
    </message>
    <message>
        <source>More is not faster than the processor has cores.</source>
        <translation>Mehr, als der Prozessor Kerne hat, ist nicht schneller.</translation>
    </message>
    <message>
        <source>&amp;Leave other programs the right of way</source>
        <translation>Anderen Programmen &amp;Vorrang lassen</translation>
    </message>
    <message>
        <source>Photos are worked on with low priority, so that the computer stays quick.</source>
        <translation>Fotos werden mit niedriger Priorität bearbeitet, damit der Rechner flink bleibt.</translation>
    </message>
    <message>
        <source>Names that are &amp;taken:</source>
        <translation>Vergebene &amp;Namen:</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Wie die Voreinstellung sagt</translation>
    </message>
    <message>
        <source>Number the new file</source>
        <translation>Die neue Datei nummerieren</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>Das Foto überspringen</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>Nicht beginnen</translation>
    </message>
    <message>
        <source>What is already in the destination is never overwritten.</source>
        <translation>Was schon im Ziel liegt, wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Aussehen:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Rückfragen</translation>
    </message>
    <message>
        <source>Ask before a running batch is &amp;stopped by closing</source>
        <translation>Fragen, bevor Schließen einen laufenden &amp;Stapel anhält</translation>
    </message>
    <message>
        <source>What was not done can be resumed in any case.</source>
        <translation>Was nicht fertig wurde, lässt sich in jedem Fall fortsetzen.</translation>
    </message>
    <message>
        <source>Ask before the list is &amp;emptied</source>
        <translation>Fragen, bevor die Liste geleert &amp;wird</translation>
    </message>
    <message>
        <source>Undo brings the list back in any case.</source>
        <translation>Rückgängig bringt die Liste in jedem Fall zurück.</translation>
    </message>
    <message>
        <source>Ask before originals are &amp;replaced</source>
        <translation>F&amp;ragen, bevor Originale ersetzt werden</translation>
    </message>
    <message>
        <source>They are kept aside and can be brought back in any case.</source>
        <translation>Sie werden in jedem Fall aufgehoben und lassen sich zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Change the destination folder</source>
        <translation>Zielordner ändern</translation>
    </message>
    <message>
        <source>Finished files go to:</source>
        <translation>Fertige Dateien nach:</translation>
    </message>
    <message>
        <source>Where should the finished files go?</source>
        <translation>Wohin sollen die fertigen Dateien?</translation>
    </message>
    <message>
        <source>A batch is running.</source>
        <translation>Ein Stapel läuft.</translation>
    </message>
    <message>
        <source>Remembered for later batches, too.</source>
        <translation>Gilt auch für spätere Stapel.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SummaryPanel</name>
    <message numerus="yes">
        <source>Stopped after %Ln photo(s)</source>
        <translation>
            <numerusform>Nach %Ln Foto angehalten</numerusform>
            <numerusform>Nach %Ln Fotos angehalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished, but %Ln photo(s) failed</source>
        <translation>
            <numerusform>Fertig, aber %Ln Foto ist gescheitert</numerusform>
            <numerusform>Fertig, aber %Ln Fotos sind gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was already up to date</source>
        <translation>Alles war bereits aktuell</translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln photo(s) delivered</source>
        <translation>
            <numerusform>Fertig: %Ln Foto ausgeliefert</numerusform>
            <numerusform>Fertig: %Ln Fotos ausgeliefert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2, %3 % saved</source>
        <translation>%1 → %2, %3 % gespart</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation>
            <numerusform>%Ln Datei geschrieben</numerusform>
            <numerusform>%Ln Dateien geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>%Ln bereits aktuell</numerusform>
            <numerusform>%Ln bereits aktuell</numerusform>
        </translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>dauerte %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed: %1</source>
        <translation>
            <numerusform>%Ln gescheitert: %1</numerusform>
            <numerusform>%Ln gescheitert: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped: %1</source>
        <translation>
            <numerusform>%Ln übersprungen: %1</numerusform>
            <numerusform>%Ln übersprungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation>Ordner ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Run again with…</source>
        <translation>Noch&amp;mals mit…</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>Be&amp;richt exportieren…</translation>
    </message>
    <message>
        <source>Biggest savings</source>
        <translation>Größte Ersparnisse</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>Zusammenfassung schließen</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <comment>a photo&apos;s name, bytes before and after</comment>
        <translation>%1 (%2 → %3)</translation>
    </message>
    <message>
        <source>Biggest savings: %1</source>
        <translation>Größte Ersparnisse: %1</translation>
    </message>
    <message>
        <source>Pac&amp;k as archive…</source>
        <translation>Als Archiv pac&amp;ken…</translation>
    </message>
    <message>
        <source>&amp;Bring the originals back</source>
        <translation>Originale &amp;zurückholen</translation>
    </message>
</context>
<context>
    <name>glassine::ui::TotalsBar</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>P&amp;ause</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ä&amp;ndern …</translation>
    </message>
    <message>
        <source>Change the destination folder</source>
        <translation>Zielordner ändern</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>Open the destination folder</source>
        <translation>Zielordner öffnen</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Fortschritt des Stapels</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Sho&amp;w the plan</source>
        <translation>Plan &amp;zeigen</translation>
    </message>
    <message>
        <source>Show every file that will be written</source>
        <translation>Jede Datei zeigen, die geschrieben wird</translation>
    </message>
    <message>
        <source>Writes what the plan says. Originals stay as they are.</source>
        <translation>Schreibt, was der Plan sagt. Originale bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Lets photos under way finish and begins no others.</source>
        <translation>Lässt angefangene Fotos fertig werden und beginnt keine weiteren.</translation>
    </message>
    <message>
        <source>Ends at once. What is done stays, the rest can be resumed.</source>
        <translation>Endet sofort. Fertiges bleibt, der Rest lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>What happens when the batch is done</source>
        <translation>Was geschieht, wenn der Stapel fertig ist</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>When done: %1</source>
        <comment>%1: a choice of the menu</comment>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>&amp;Notify me</source>
        <translation>&amp;Benachrichtigen</translation>
    </message>
    <message>
        <source>Where the finished files are sent</source>
        <translation>Wohin die fertigen Dateien gesendet werden</translation>
    </message>
    <message>
        <source>&amp;Nowhere</source>
        <translation>&amp;Nirgendwohin</translation>
    </message>
    <message>
        <source>&amp;Destinations…</source>
        <translation>&amp;Ziele…</translation>
    </message>
    <message>
        <source>Send: nowhere</source>
        <translation>Senden: nirgendwohin</translation>
    </message>
    <message>
        <source>Send to: %1</source>
        <comment>%1: a destination&apos;s name</comment>
        <translation>Senden an: %1</translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>Originale e&amp;rsetzen</translation>
    </message>
    <message>
        <source>They are kept aside, and can be brought back at any time.</source>
        <translation>Sie werden aufgehoben und lassen sich jederzeit zurückholen.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Ordner wählen …</translation>
    </message>
    <message>
        <source>Replaces the originals, which are kept aside</source>
        <translation>Ersetzt die Originale; sie werden aufgehoben</translation>
    </message>
    <message>
        <source>Replaces the originals, which are kept in %1</source>
        <translation>Ersetzt die Originale; sie werden in %1 aufgehoben</translation>
    </message>
    <message>
        <source>Writes what the plan says. The originals are kept aside and can be brought back.</source>
        <translation>Schreibt, was der Plan sagt. Die Originale werden aufgehoben und lassen sich zurückholen.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ans&amp;icht</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>Sta&amp;pel</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <translation>&amp;Fotos hinzufügen…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add the &amp;sample photos</source>
        <translation>&amp;Beispielfotos hinzufügen</translation>
    </message>
    <message>
        <source>Change the &amp;destination…</source>
        <translation>&amp;Ziel ändern…</translation>
    </message>
    <message>
        <source>&amp;Earlier batches…</source>
        <translation>F&amp;rühere Stapel…</translation>
    </message>
    <message>
        <source>E&amp;xport the report…</source>
        <translation>Bericht e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <translation>&amp;Rückgängig:</translation>
    </message>
    <message>
        <source>Re&amp;do:</source>
        <translation>&amp;Wiederholen:</translation>
    </message>
    <message>
        <source>&amp;Paste photos</source>
        <translation>Fotos e&amp;infügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>Liste &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Empty the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>As &amp;list</source>
        <translation>Als &amp;Liste</translation>
    </message>
    <message>
        <source>As &amp;grid</source>
        <translation>Als &amp;Raster</translation>
    </message>
    <message>
        <source>Group by &amp;folder</source>
        <translation>Nach &amp;Ordnern gruppieren</translation>
    </message>
    <message>
        <source>&amp;Compare before and after</source>
        <translation>Vorher und nachher &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Pause oder weiter</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Sho&amp;w the plan</source>
        <translation>Plan &amp;zeigen</translation>
    </message>
    <message>
        <source>Where files are &amp;sent…</source>
        <translation>Wohin Dateien ge&amp;sendet werden…</translation>
    </message>
    <message>
        <source>Pac&amp;k as archive…</source>
        <translation>Als Archiv pac&amp;ken…</translation>
    </message>
    <message>
        <source>Send &amp;again what did not arrive</source>
        <translation>Noch einmal &amp;senden, was nicht ankam</translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>Originale e&amp;rsetzen</translation>
    </message>
</context>
<context>
    <name>glassine::ui::WindowDialogs</name>
    <message>
        <source>A batch was interrupted: %L1 of %L2 photos are done. Resume it?</source>
        <translation>Ein Stapel wurde unterbrochen: %L1 von %L2 Fotos sind fertig. Fortsetzen?</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Der Bericht liegt in %1</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Report %1.csv</source>
        <comment>name of a file</comment>
        <translation>Bericht %1.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Where should the finished files go?</source>
        <translation>Wohin sollen die fertigen Dateien?</translation>
    </message>
    <message>
        <source>Take every photo off the list? The files stay where they are.</source>
        <translation>Jedes Foto von der Liste nehmen? Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>&amp;Empty the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>The photos of the earlier batch take the place of those in the list. Go on?</source>
        <translation>Die Fotos des früheren Stapels treten an die Stelle derer in der Liste. Weiter?</translation>
    </message>
    <message>
        <source>&amp;Keep the list</source>
        <translation>Liste be&amp;halten</translation>
    </message>
    <message>
        <source>%L1 of %L2 photos are done. Stop here? The rest can be resumed later.</source>
        <translation>%L1 von %L2 Fotos sind fertig. Hier anhalten? Der Rest lässt sich später fortsetzen.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>Anhalten &amp;und beenden</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were waiting in the list. Bring them back?</source>
        <translation>
            <numerusform>%Ln Foto wartete in der Liste. Zurückholen?</numerusform>
            <numerusform>%Ln Fotos warteten in der Liste. Zurückholen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos were waiting in the list. Bring them back?</source>
        <translation>In der Liste warteten Fotos. Zurückholen?</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>No photo&apos;s colors can be read.</source>
        <translation>Von keinem Foto lassen sich die Farben lesen.</translation>
    </message>
    <message>
        <source>Files are still being sent. Stop here? Starting the same batch again sends the rest.</source>
        <translation>Es werden noch Dateien gesendet. Hier anhalten? Wird derselbe Stapel noch einmal gestartet, wird der Rest gesendet.</translation>
    </message>
</context>
<context>
    <name>glassine::worker::Pool</name>
    <message>
        <source>The image worker %1 cannot be started (%2). Reinstall Glassine.</source>
        <translation>Der Arbeitsprozess für Bilder %1 kann nicht gestartet werden (%2). Installieren Sie Glassine neu.</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>Bulk photo optimizer that never harms an original.</source>
        <translation>Foto-Optimierer für große Mengen, der keinem Original schadet.</translation>
    </message>
    <message>
        <source>Photos and folders to put into the list.</source>
        <translation>Fotos und Ordner, die in die Liste kommen.</translation>
    </message>
    <message>
        <source>Write a picture of every screen to &lt;folder&gt; and quit.</source>
        <translation>Ein Bild jeder Ansicht nach &lt;folder&gt; schreiben und beenden.</translation>
    </message>
</context>
</TS>
