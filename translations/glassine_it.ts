<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Color</name>
    <message>
        <source>damaged profile</source>
        <translation>profilo danneggiato</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Grigio</translation>
    </message>
    <message>
        <source>Another RGB space</source>
        <translation>Un altro spazio RGB</translation>
    </message>
    <message>
        <source>A camera&apos;s or scanner&apos;s own</source>
        <translation>Proprio di una fotocamera o di uno scanner</translation>
    </message>
    <message>
        <source>A printer&apos;s own</source>
        <translation>Proprio di una stampante</translation>
    </message>
    <message>
        <source>a profile that describes no picture</source>
        <translation>un profilo che non descrive immagini</translation>
    </message>
    <message>
        <source>%1 (named in Exif)</source>
        <translation>%1 (indicato in Exif)</translation>
    </message>
    <message>
        <source>%1 (named by a code in the file)</source>
        <translation>%1 (indicato da un codice nel file)</translation>
    </message>
    <message>
        <source>%1 (described by numbers in the file)</source>
        <translation>%1 (descritto da numeri nel file)</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>nessun profilo</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This file</source>
        <translation>Questo file</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>Il file di output</translation>
    </message>
    <message>
        <source>The output folder</source>
        <translation>La cartella di destinazione</translation>
    </message>
    <message>
        <source>its top level</source>
        <translation>livello principale</translation>
    </message>
    <message>
        <source>of that name</source>
        <translation>con questo nome</translation>
    </message>
    <message>
        <source>The name template</source>
        <translation>Il modello di nome</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>La sessione</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>La riga di comando</translation>
    </message>
    <message>
        <source>%1 has no bytes%2.</source>
        <translation>%1 è vuoto%2.</translation>
    </message>
    <message>
        <source>Copy it again from the card or the backup.</source>
        <translation>Copialo di nuovo dalla scheda o dal backup.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off%2.</source>
        <translation>%1 è danneggiato o incompleto%2.</translation>
    </message>
    <message>
        <source>Copy it again from the card or the backup; the original was not touched.</source>
        <translation>Copialo di nuovo dalla scheda o dal backup; l’originale non è stato toccato.</translation>
    </message>
    <message>
        <source>%1 is not a picture%2.</source>
        <translation>%1 non è un’immagine%2.</translation>
    </message>
    <message>
        <source>Leave it out, or check whether the download or copy went wrong.</source>
        <translation>Escludilo o controlla se il download o la copia sono andati male.</translation>
    </message>
    <message>
        <source>%1 is a picture of a kind that Glassine does not read%2.</source>
        <translation>%1 è un’immagine di un tipo che Glassine non legge%2.</translation>
    </message>
    <message>
        <source>Save it as TIFF, PNG or JPEG first.</source>
        <translation>Salvala prima come TIFF, PNG o JPEG.</translation>
    </message>
    <message>
        <source>%1 cannot be read yet%2.</source>
        <translation>%1 non può ancora essere letto%2.</translation>
    </message>
    <message>
        <source>Export it as TIFF or JPEG from your raw developer for now.</source>
        <translation>Per ora esportalo come TIFF o JPEG dal tuo programma di sviluppo RAW.</translation>
    </message>
    <message>
        <source>%1 was found in a folder and is of a kind that is only read on request%2.</source>
        <translation>%1 era in una cartella ed è di un tipo che viene letto solo su richiesta%2.</translation>
    </message>
    <message>
        <source>Name the file itself to include it.</source>
        <translation>Indica direttamente il file per includerlo.</translation>
    </message>
    <message>
        <source>%1 could not be read%2.</source>
        <translation>Impossibile leggere %1%2.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk it is on.</source>
        <translation>Controlla i permessi e il disco su cui si trova.</translation>
    </message>
    <message>
        <source>%1 is not there%2.</source>
        <translation>%1 non si trova%2.</translation>
    </message>
    <message>
        <source>Check its name and whether the card or drive is still connected.</source>
        <translation>Controlla il nome e se la scheda o l’unità è ancora collegata.</translation>
    </message>
    <message>
        <source>%1 changed while it was being processed, so nothing was written%2.</source>
        <translation>%1 è cambiato durante l’elaborazione, quindi non è stato scritto nulla%2.</translation>
    </message>
    <message>
        <source>Wait until it is completely copied, then run again.</source>
        <translation>Attendi che la copia sia completa, poi riprova.</translation>
    </message>
    <message>
        <source>%1 is not a regular file%2.</source>
        <translation>%1 non è un file normale%2.</translation>
    </message>
    <message>
        <source>Leave it out: only files and folders can be processed.</source>
        <translation>Escludilo: si possono elaborare solo file e cartelle.</translation>
    </message>
    <message>
        <source>%1 is a link that was not followed%2.</source>
        <translation>%1 è un collegamento che non è stato seguito%2.</translation>
    </message>
    <message>
        <source>Name the file it leads to instead.</source>
        <translation>Indica invece il file a cui porta.</translation>
    </message>
    <message>
        <source>%1 has more pixels than the limit%2.</source>
        <translation>%1 ha più pixel del limite%2.</translation>
    </message>
    <message>
        <source>Raise the pixel limit if you trust the file.</source>
        <translation>Aumenta il limite di pixel se ti fidi del file.</translation>
    </message>
    <message>
        <source>%1 has more frames or pages than the limit%2.</source>
        <translation>%1 ha più fotogrammi o pagine del limite%2.</translation>
    </message>
    <message>
        <source>Raise the frame limit if you trust the file.</source>
        <translation>Aumenta il limite di fotogrammi se ti fidi del file.</translation>
    </message>
    <message>
        <source>%1 is larger than the limit%2.</source>
        <translation>%1 supera la dimensione massima%2.</translation>
    </message>
    <message>
        <source>Raise the size limit if you trust the file.</source>
        <translation>Aumenta il limite di dimensione se ti fidi del file.</translation>
    </message>
    <message>
        <source>%1 could not be encoded%2.</source>
        <translation>Impossibile codificare %1%2.</translation>
    </message>
    <message>
        <source>Try another output format or other settings.</source>
        <translation>Prova un altro formato di output o altre impostazioni.</translation>
    </message>
    <message>
        <source>%1 could not be processed with these settings%2.</source>
        <translation>%1 non può essere elaborato con queste impostazioni%2.</translation>
    </message>
    <message>
        <source>Change the settings of the step that failed.</source>
        <translation>Cambia le impostazioni del passaggio non riuscito.</translation>
    </message>
    <message>
        <source>%1 was written but did not pass its check, so the result was thrown away%2.</source>
        <translation>%1 è stato scritto ma non ha superato la verifica, quindi il risultato è stato scartato%2.</translation>
    </message>
    <message>
        <source>Run it again; if it fails again, please report it.</source>
        <translation>Riprova; se non riesce di nuovo, segnalacelo.</translation>
    </message>
    <message>
        <source>%1 was left as it is because a lossless copy of it would be larger%2.</source>
        <translation>%1 è rimasto com’è perché una copia senza perdita sarebbe più grande%2.</translation>
    </message>
    <message>
        <source>Choose a format and a quality to have a copy of it all the same.</source>
        <translation>Scegli un formato e una qualità per averne comunque una copia.</translation>
    </message>
    <message>
        <source>%1 was written with metadata that should be gone, so the result was thrown away%2.</source>
        <translation>%1 è stato scritto con metadati che dovevano sparire, quindi il risultato è stato scartato%2.</translation>
    </message>
    <message>
        <source>Choose another metadata policy, and please report it.</source>
        <translation>Scegli un’altra regola per i metadati e segnalacelo.</translation>
    </message>
    <message>
        <source>%1 needs more memory than it may use%2.</source>
        <translation>%1 richiede più memoria del consentito%2.</translation>
    </message>
    <message>
        <source>Raise the memory limit, or run with fewer jobs.</source>
        <translation>Aumenta il limite di memoria o elabora meno foto alla volta.</translation>
    </message>
    <message>
        <source>%1 took too long%2.</source>
        <translation>%1 ha richiesto troppo tempo%2.</translation>
    </message>
    <message>
        <source>Raise the time limit, or choose a faster format or effort.</source>
        <translation>Aumenta il limite di tempo o scegli un formato più rapido o meno impegno.</translation>
    </message>
    <message>
        <source>%1 brought its decoder down twice and was left out%2.</source>
        <translation>%1 ha mandato in crash il decodificatore due volte ed è stato escluso%2.</translation>
    </message>
    <message>
        <source>The file is probably damaged; every other photo is unaffected.</source>
        <translation>Il file è probabilmente danneggiato; tutte le altre foto non ne risentono.</translation>
    </message>
    <message>
        <source>%1 was not processed because its worker&apos;s answer made no sense%2.</source>
        <translation>%1 non è stato elaborato perché la risposta del processo di lavoro non aveva senso%2.</translation>
    </message>
    <message>
        <source>%1 was not processed because the batch was stopped%2.</source>
        <translation>%1 non è stato elaborato perché il lotto è stato interrotto%2.</translation>
    </message>
    <message>
        <source>Resume the session to go on.</source>
        <translation>Riprendi la sessione per continuare.</translation>
    </message>
    <message>
        <source>%1 is already there and was not replaced%2.</source>
        <translation>%1 esiste già e non è stato sostituito%2.</translation>
    </message>
    <message>
        <source>Choose another folder or name, or let new files be numbered.</source>
        <translation>Scegli un’altra cartella o un altro nome, oppure lascia numerare i nuovi file.</translation>
    </message>
    <message>
        <source>%1 is one of the originals and was not written to%2.</source>
        <translation>%1 è uno degli originali e non è stato sovrascritto%2.</translation>
    </message>
    <message>
        <source>Choose another output folder or another name template.</source>
        <translation>Scegli un’altra cartella di destinazione o un altro modello di nome.</translation>
    </message>
    <message>
        <source>%1 cannot be created or written to%2.</source>
        <translation>Impossibile creare o scrivere %1%2.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another folder.</source>
        <translation>Controlla i permessi o scegli un’altra cartella.</translation>
    </message>
    <message>
        <source>%1 could not be written because the disk is full%2.</source>
        <translation>Impossibile scrivere %1 perché il disco è pieno%2.</translation>
    </message>
    <message>
        <source>Free some space and resume; nothing was lost.</source>
        <translation>Libera spazio e riprendi; nulla è andato perso.</translation>
    </message>
    <message>
        <source>%1 could not be written%2.</source>
        <translation>Impossibile scrivere %1%2.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and writable, then resume.</source>
        <translation>Controlla che l’unità sia collegata e scrivibile, poi riprendi.</translation>
    </message>
    <message>
        <source>%1 is a name too long for the target%2.</source>
        <translation>%1 è un nome troppo lungo per la destinazione%2.</translation>
    </message>
    <message>
        <source>Choose a shorter name template or a folder nearer to the top.</source>
        <translation>Scegli un modello di nome più breve o una cartella più in alto.</translation>
    </message>
    <message>
        <source>%1 is a name that the target does not take%2.</source>
        <translation>%1 è un nome che la destinazione non accetta%2.</translation>
    </message>
    <message>
        <source>Let names be portable, or choose another name template.</source>
        <translation>Usa nomi validi per ogni sistema o scegli un altro modello di nome.</translation>
    </message>
    <message>
        <source>%1 is not there any more%2.</source>
        <translation>%1 non c’è più%2.</translation>
    </message>
    <message>
        <source>If nobody moved it, run the batch again: it is made anew from the original.</source>
        <translation>Se nessuno l’ha spostato, avvia di nuovo il lotto: viene ricreato dall’originale.</translation>
    </message>
    <message>
        <source>%1 is no file any more%2.</source>
        <translation>%1 non è più un file%2.</translation>
    </message>
    <message>
        <source>Move what is there out of the way and run the batch again.</source>
        <translation>Sposta ciò che si trova lì e avvia di nuovo il lotto.</translation>
    </message>
    <message>
        <source>%1 has been cut off%2.</source>
        <translation>%1 è stato troncato%2.</translation>
    </message>
    <message>
        <source>Remove it and run the batch again: it is made anew from the original.</source>
        <translation>Rimuovilo e avvia di nuovo il lotto: viene ricreato dall’originale.</translation>
    </message>
    <message>
        <source>%1 does not hold what was written%2.</source>
        <translation>%1 non contiene ciò che è stato scritto%2.</translation>
    </message>
    <message>
        <source>If nobody edited it, remove it and run the batch again; then check the disk.</source>
        <translation>Se nessuno l’ha modificato, rimuovilo e avvia di nuovo il lotto; poi controlla il disco.</translation>
    </message>
    <message>
        <source>%1 holds what was written as another file%2.</source>
        <translation>%1 contiene ciò che è stato scritto come un altro file%2.</translation>
    </message>
    <message>
        <source>Give both their names back, or remove both and run the batch again.</source>
        <translation>Restituisci a entrambi i loro nomi, oppure rimuovili entrambi e avvia di nuovo il lotto.</translation>
    </message>
    <message>
        <source>%1 cannot be read any more%2.</source>
        <translation>Impossibile leggere ancora %1%2.</translation>
    </message>
    <message>
        <source>%1 is not right%2.</source>
        <translation>%1 non va bene%2.</translation>
    </message>
    <message>
        <source>See glassine --help.</source>
        <translation>Vedi glassine --help.</translation>
    </message>
    <message>
        <source>The preset is not valid at %1%2.</source>
        <translation>Il preset non è valido in questo punto: %1%2.</translation>
    </message>
    <message>
        <source>Correct that entry and try again.</source>
        <translation>Correggi quella voce e riprova.</translation>
    </message>
    <message>
        <source>There is no preset %1%2.</source>
        <translation>Non esiste alcun preset %1%2.</translation>
    </message>
    <message>
        <source>See glassine presets list.</source>
        <translation>Vedi glassine presets list.</translation>
    </message>
    <message>
        <source>%1 is not a valid name template%2.</source>
        <translation>%1 non è un modello di nome valido%2.</translation>
    </message>
    <message>
        <source>A good one is {dir}/{name}.{ext}.</source>
        <translation>Un buon esempio è {dir}/{name}.{ext}.</translation>
    </message>
    <message>
        <source>%1 cannot be written here because this system&apos;s libvips lacks it%2.</source>
        <translation>%1 non può essere scritto qui perché la libvips di questo sistema non lo supporta%2.</translation>
    </message>
    <message>
        <source>Choose another format; see glassine formats.</source>
        <translation>Scegli un altro formato; vedi glassine formats.</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 holds no photo that can be used%2.</source>
        <translation>Niente da fare: %1 non contiene foto utilizzabili%2.</translation>
    </message>
    <message>
        <source>Name a folder or file with photos.</source>
        <translation>Indica una cartella o un file con foto.</translation>
    </message>
    <message>
        <source>what was named</source>
        <translation>ciò che è stato indicato</translation>
    </message>
    <message>
        <source>%1 has a damaged journal, which was kept aside%2.</source>
        <translation>%1 ha un registro danneggiato, che è stato messo da parte%2.</translation>
    </message>
    <message>
        <source>Start the batch again; finished files are recognized and kept.</source>
        <translation>Avvia di nuovo il lotto; i file già pronti vengono riconosciuti e mantenuti.</translation>
    </message>
    <message>
        <source>%1 is being run by another Glassine%2.</source>
        <translation>%1 è in uso da un altro Glassine%2.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or stop it first.</source>
        <translation>Attendi che finisca o interrompi prima l’elaborazione.</translation>
    </message>
    <message>
        <source>There is no session %1%2.</source>
        <translation>Non esiste alcuna sessione %1%2.</translation>
    </message>
    <message>
        <source>See glassine report for the sessions there are.</source>
        <translation>Vedi glassine report per le sessioni esistenti.</translation>
    </message>
    <message>
        <source>Something went wrong inside Glassine at %1%2.</source>
        <translation>Qualcosa è andato storto dentro Glassine; punto: %1%2.</translation>
    </message>
    <message>
        <source>No original was touched; please report it.</source>
        <translation>Nessun originale è stato toccato; segnalacelo.</translation>
    </message>
    <message>
        <source>an unknown place</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>The watermark&apos;s picture</source>
        <translation>L’immagine della filigrana</translation>
    </message>
    <message>
        <source>The watermark&apos;s text</source>
        <translation>Il testo della filigrana</translation>
    </message>
    <message>
        <source>%1 was left as it is because a copy of it would lose something%2.</source>
        <translation>%1 è rimasto com’è perché una copia perderebbe qualcosa%2.</translation>
    </message>
    <message>
        <source>Choose another format, or let the preset convert such photos.</source>
        <translation>Scegli un altro formato o lascia che il preset converta queste foto.</translation>
    </message>
    <message>
        <source>%1 was left out because the preset takes the other file of the pair%2.</source>
        <translation>%1 è stato omesso perché il preset prende l’altro file della coppia%2.</translation>
    </message>
    <message>
        <source>Let the preset take both files to have this one, too.</source>
        <translation>Lascia che il preset prenda entrambi i file per avere anche questo.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a watermark%2.</source>
        <translation>%1 non può essere usato come filigrana%2.</translation>
    </message>
    <message>
        <source>Choose another PNG or SVG file in the preset.</source>
        <translation>Scegli un altro file PNG o SVG nella preimpostazione.</translation>
    </message>
    <message>
        <source>%1 cannot be drawn: workers cannot be given access to fonts and nothing else%2.</source>
        <translation>Impossibile disegnare %1: i processi di lavoro non possono avere accesso ai soli caratteri%2.</translation>
    </message>
    <message>
        <source>Use a picture as the watermark, or a kernel with Landlock.</source>
        <translation>Usa un’immagine come filigrana, o un kernel con Landlock.</translation>
    </message>
    <message>
        <source>The destination</source>
        <translation>La destinazione</translation>
    </message>
    <message>
        <source>The destination is not valid at %1%2.</source>
        <translation>La destinazione non è valida in %1%2.</translation>
    </message>
    <message>
        <source>There is no destination %1%2.</source>
        <translation>Non c’è una destinazione %1%2.</translation>
    </message>
    <message>
        <source>See glassine destinations list.</source>
        <translation>Vedi glassine destinations list.</translation>
    </message>
    <message>
        <source>There are no credentials for %1%2.</source>
        <translation>Non ci sono credenziali per %1%2.</translation>
    </message>
    <message>
        <source>Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the destination a profile of your AWS credentials file.</source>
        <translation>Imposta AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY, o dai alla destinazione un profilo del tuo file di credenziali AWS.</translation>
    </message>
    <message>
        <source>The credentials of %1 cannot be used%2.</source>
        <translation>Le credenziali di %1 non si possono usare%2.</translation>
    </message>
    <message>
        <source>Correct them where they are kept and try again.</source>
        <translation>Correggile dove sono conservate e riprova.</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2.</source>
        <translation>%1 non è raggiungibile%2.</translation>
    </message>
    <message>
        <source>Check the network and the endpoint; the same command goes on with what is left.</source>
        <translation>Controlla la rete e l’endpoint; lo stesso comando prosegue con ciò che resta.</translation>
    </message>
    <message>
        <source>%1 did not prove who it is, so nothing was sent%2.</source>
        <translation>%1 non ha dimostrato chi è, quindi non è stato inviato nulla%2.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s name and this computer&apos;s clock; a certificate authority of your own is named with ca-file.</source>
        <translation>Controlla il nome dell’endpoint e l’orologio di questo computer; un’autorità di certificazione propria si indica con ca-file.</translation>
    </message>
    <message>
        <source>%1 does not accept the key%2.</source>
        <translation>%1 non accetta la chiave%2.</translation>
    </message>
    <message>
        <source>Check the access key and its secret.</source>
        <translation>Controlla la chiave di accesso e il suo segreto.</translation>
    </message>
    <message>
        <source>The key is right but may not do this at %1%2.</source>
        <translation>La chiave è giusta ma non può farlo su %1%2.</translation>
    </message>
    <message>
        <source>Let whoever owns the bucket give this key the right to list it and to write to it.</source>
        <translation>Il proprietario del bucket deve dare a questa chiave il diritto di elencarlo e di scrivervi.</translation>
    </message>
    <message>
        <source>There is no bucket %1%2.</source>
        <translation>Non c’è un bucket %1%2.</translation>
    </message>
    <message>
        <source>Create it, or check its name and the endpoint.</source>
        <translation>Crealo, o controlla il suo nome e l’endpoint.</translation>
    </message>
    <message>
        <source>%1 answered that the bucket is elsewhere, which was not followed%2.</source>
        <translation>%1 ha risposto che il bucket è altrove; non è stato seguito%2.</translation>
    </message>
    <message>
        <source>Check the endpoint and the region.</source>
        <translation>Controlla l’endpoint e la regione.</translation>
    </message>
    <message>
        <source>%1 refuses requests because its clock and this computer&apos;s differ%2.</source>
        <translation>%1 rifiuta le richieste perché il suo orologio e quello di questo computer differiscono%2.</translation>
    </message>
    <message>
        <source>Set the clock and try again.</source>
        <translation>Regola l’orologio e riprova.</translation>
    </message>
    <message>
        <source>%1 could not be sent: the destination was too busy or failed several times%2.</source>
        <translation>Non è stato possibile inviare %1: la destinazione era sovraccarica o non ha funzionato più volte%2.</translation>
    </message>
    <message>
        <source>Run the same command again later; it goes on with what is left.</source>
        <translation>Esegui lo stesso comando più tardi; prosegue con ciò che resta.</translation>
    </message>
    <message>
        <source>%1 was refused by the destination%2.</source>
        <translation>%1 è stato rifiutato dalla destinazione%2.</translation>
    </message>
    <message>
        <source>Change what it objects to, in the file or in the destination&apos;s settings.</source>
        <translation>Cambia ciò che non accetta, nel file o nelle impostazioni della destinazione.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense%2.</source>
        <translation>%1 ha dato una risposta senza senso%2.</translation>
    </message>
    <message>
        <source>Check that the endpoint is that of an S3 service and not of a web page.</source>
        <translation>Controlla che l’endpoint sia quello di un servizio S3 e non di una pagina web.</translation>
    </message>
    <message>
        <source>%1 is there with other content, which was not replaced%2.</source>
        <translation>%1 è lì con un altro contenuto, che non è stato sostituito%2.</translation>
    </message>
    <message>
        <source>Look at what is there; --replace puts yours in its place.</source>
        <translation>Guarda che cosa c’è; --replace mette il tuo al suo posto.</translation>
    </message>
    <message>
        <source>%1 was sent, but what arrived is not what was sent%2.</source>
        <translation>%1 è stato inviato, ma ciò che è arrivato non è ciò che è stato inviato%2.</translation>
    </message>
    <message>
        <source>Run the same command again; if it happens again, tell whoever runs the server.</source>
        <translation>Esegui di nuovo lo stesso comando; se succede ancora, dillo a chi gestisce il server.</translation>
    </message>
    <message>
        <source>%1 cannot be read as an archive%2.</source>
        <translation>%1 non può essere letto come archivio%2.</translation>
    </message>
    <message>
        <source>ZIP, 7z and TAR archives are read; unpack others yourself and name the folder.</source>
        <translation>Si leggono archivi ZIP, 7z e TAR; estrai tu gli altri e indica la cartella.</translation>
    </message>
    <message>
        <source>%1 is locked with a password%2.</source>
        <translation>%1 è protetto da una password%2.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself and name the folder.</source>
        <translation>Estrai tu l’archivio e indica la cartella.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than the limit%2.</source>
        <translation>%1 supera il limite una volta estratto%2.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself and name the folder, if you trust it.</source>
        <translation>Estrai tu l’archivio e indica la cartella, se ti fidi.</translation>
    </message>
    <message>
        <source>%1 is an archive inside an archive, which was not opened%2.</source>
        <translation>%1 è un archivio dentro un archivio e non è stato aperto%2.</translation>
    </message>
    <message>
        <source>Unpack the outer archive yourself and name the inner one.</source>
        <translation>Estrai tu l’archivio esterno e indica quello interno.</translation>
    </message>
    <message>
        <source>%1 has a name in its archive that is not taken%2.</source>
        <translation>%1 ha nel suo archivio un nome che non viene accettato%2.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself, look at the file, and name the folder.</source>
        <translation>Estrai tu l’archivio, guarda il file e indica la cartella.</translation>
    </message>
    <message>
        <source>%1 lies in an archive, and nothing is changed inside archives%2.</source>
        <translation>%1 è in un archivio, e dentro gli archivi non si cambia nulla%2.</translation>
    </message>
    <message>
        <source>Write to an output folder, or unpack the archive first.</source>
        <translation>Scrivi in una cartella di destinazione, oppure estrai prima l’archivio.</translation>
    </message>
    <message>
        <source>%1 was left out because an earlier run made it from another photo here%2.</source>
        <translation>%1 è stato escluso perché un’esecuzione precedente l’ha creato da un’altra foto presente qui%2.</translation>
    </message>
    <message>
        <source>Name it itself, or use --again, to have it done all the same.</source>
        <translation>Indicalo direttamente, o usa --again, per elaborarlo comunque.</translation>
    </message>
    <message>
        <source>The key is right but may not list %1%2.</source>
        <translation>La chiave è giusta ma non può elencare %1%2.</translation>
    </message>
    <message>
        <source>Let whoever owns it give this key the right to list it.</source>
        <translation>Chiedi al proprietario di dare a questa chiave il diritto di elencare.</translation>
    </message>
    <message>
        <source>The key is right but may not write to %1%2.</source>
        <translation>La chiave è giusta ma non può scrivere su %1%2.</translation>
    </message>
    <message>
        <source>Let whoever owns it give this key the right to write there.</source>
        <translation>Chiedi al proprietario di dare a questa chiave il diritto di scrivervi.</translation>
    </message>
    <message>
        <source>%1 is not there, so nothing was written%2.</source>
        <translation>%1 non c’è, quindi non è stato scritto nulla%2.</translation>
    </message>
    <message>
        <source>Connect the drive or mount the share; the same command goes on with what is left.</source>
        <translation>Collega l’unità o monta la condivisione; lo stesso comando prosegue con ciò che resta.</translation>
    </message>
    <message>
        <source>The keyring could not be asked for the keys of %1%2.</source>
        <translation>Non è stato possibile chiedere al portachiavi le chiavi di %1%2.</translation>
    </message>
    <message>
        <source>Unlock it, or keep the keys where the command line finds them.</source>
        <translation>Sbloccalo, o tieni le chiavi dove la riga di comando le trova.</translation>
    </message>
    <message>
        <source>There are no keys for %1%2.</source>
        <translation>Non ci sono chiavi per %1%2.</translation>
    </message>
    <message>
        <source>Write them into a file that only you can read, or enter them in the window.</source>
        <translation>Scrivile in un file che solo tu puoi leggere, o inseriscile nella finestra.</translation>
    </message>
    <message>
        <source>The account at %1 has reached a limit or is blocked%2.</source>
        <translation>L’account su %1 ha raggiunto un limite o è bloccato%2.</translation>
    </message>
    <message>
        <source>Settle that with the service; the same command goes on with what is left.</source>
        <translation>Risolvi con il servizio; lo stesso comando prosegue con ciò che resta.</translation>
    </message>
    <message>
        <source>%1 is larger than the destination takes%2.</source>
        <translation>%1 è più grande di quanto la destinazione accetti%2.</translation>
    </message>
    <message>
        <source>Make it smaller, or choose another destination.</source>
        <translation>Rendilo più piccolo, o scegli un’altra destinazione.</translation>
    </message>
    <message>
        <source>What the service made of %1 did not arrive as it was announced%2.</source>
        <translation>Ciò che il servizio ha fatto di %1 non è arrivato come annunciato%2.</translation>
    </message>
    <message>
        <source>Run the same command again; the original was not touched.</source>
        <translation>Esegui di nuovo lo stesso comando; l’originale non è stato toccato.</translation>
    </message>
    <message>
        <source>%1 is larger than one archive may be%2.</source>
        <translation>%1 supera la dimensione consentita per un archivio%2.</translation>
    </message>
    <message>
        <source>Allow larger archives, or make the file smaller.</source>
        <translation>Consenti archivi più grandi, o riduci il file.</translation>
    </message>
    <message>
        <source>%1 cannot be packed into an archive of this kind%2.</source>
        <translation>%1 non può entrare in un archivio di questo tipo%2.</translation>
    </message>
    <message>
        <source>Pack a ZIP archive instead.</source>
        <translation>Crea invece un archivio ZIP.</translation>
    </message>
</context>
<context>
    <name>NamedPaths</name>
    <message>
        <source>%1 holds the system. Choose the folder that your photos are in.</source>
        <translation>%1 contiene il sistema. Scegli la cartella in cui si trovano le tue foto.</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer. Save it first, then drop the file.</source>
        <translation>%1 non è un file su questo computer. Salvalo prima, poi trascina il file.</translation>
    </message>
    <message>
        <source>There is no file or folder in what you dropped or pasted.</source>
        <translation>In ciò che hai trascinato o incollato non ci sono file né cartelle.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Folder of the photo below the one that was added</source>
        <translation>Cartella della foto sotto quella aggiunta</translation>
    </message>
    <message>
        <source>Name of the photo without extension</source>
        <translation>Nome della foto senza estensione</translation>
    </message>
    <message>
        <source>Extension of the output format</source>
        <translation>Estensione del formato di output</translation>
    </message>
    <message>
        <source>Extension of the photo</source>
        <translation>Estensione della foto</translation>
    </message>
    <message>
        <source>Name of the rendition</source>
        <translation>Nome della versione</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nome del preset</translation>
    </message>
    <message>
        <source>Width of the output in pixels</source>
        <translation>Larghezza dell’output in pixel</translation>
    </message>
    <message>
        <source>Height of the output in pixels</source>
        <translation>Altezza dell’output in pixel</translation>
    </message>
    <message>
        <source>Position in the batch; as {-seq} only where names would be equal</source>
        <translation>Posizione nel lotto; con {-seq} solo dove i nomi sarebbero uguali</translation>
    </message>
    <message>
        <source>When the photo was taken, else the file&apos;s date</source>
        <translation>Quando è stata scattata la foto, altrimenti la data del file</translation>
    </message>
    <message>
        <source>Camera model</source>
        <translation>Modello di fotocamera</translation>
    </message>
    <message>
        <source>Lens model</source>
        <translation>Modello di obiettivo</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Fotografo</translation>
    </message>
    <message>
        <source>Stars, empty when there are none</source>
        <translation>Stelle, vuoto se non ce ne sono</translation>
    </message>
    <message>
        <source>Hash of the photo&apos;s bytes</source>
        <translation>Hash dei byte della foto</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Nota di copyright</translation>
    </message>
    <message>
        <source>Position in the batch</source>
        <translation>Posizione nel gruppo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Didascalia</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titolo di testa</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Parole chiave</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Crediti</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Condizioni d’uso</translation>
    </message>
    <message>
        <source>Job identifier</source>
        <translation>Identificativo dell’incarico</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Stato o provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Camera maker</source>
        <translation>Marca della fotocamera</translation>
    </message>
    <message>
        <source>Exposure time, aperture and ISO</source>
        <translation>Tempo, diaframma e ISO</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Lunghezza focale</translation>
    </message>
    <message>
        <source>Folder of the file below the one that is sent</source>
        <translation>Cartella del file sotto quella inviata</translation>
    </message>
    <message>
        <source>Name of the file without extension</source>
        <translation>Nome del file senza estensione</translation>
    </message>
    <message>
        <source>Extension of the file</source>
        <translation>Estensione del file</translation>
    </message>
    <message>
        <source>The file&apos;s date</source>
        <translation>La data del file</translation>
    </message>
    <message>
        <source>The same for all photos of a phone&apos;s burst, empty for others</source>
        <translation>Uguale per tutte le foto di una raffica di un telefono, vuoto per le altre</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>the extension does not fit the content</source>
        <translation>l’estensione non corrisponde al contenuto</translation>
    </message>
    <message>
        <source>only the first frame was kept</source>
        <translation>è rimasto solo il primo fotogramma</translation>
    </message>
    <message>
        <source>only the first page was kept</source>
        <translation>è rimasta solo la prima pagina</translation>
    </message>
    <message>
        <source>the HDR gain map was lost</source>
        <translation>la gain map HDR è andata persa</translation>
    </message>
    <message>
        <source>the motion clip was lost</source>
        <translation>il filmato è andato perso</translation>
    </message>
    <message>
        <source>a damaged color profile was not used</source>
        <translation>un profilo colore danneggiato non è stato usato</translation>
    </message>
    <message>
        <source>a general ink profile was assumed</source>
        <translation>è stato usato un profilo inchiostri generico</translation>
    </message>
    <message>
        <source>an oversized color profile was not used</source>
        <translation>un profilo colore troppo grande non è stato usato</translation>
    </message>
    <message>
        <source>fewer bits per channel</source>
        <translation>meno bit per canale</translation>
    </message>
    <message>
        <source>transparency was put on a color</source>
        <translation>la trasparenza è stata messa su un colore</translation>
    </message>
    <message>
        <source>extra channels were left out</source>
        <translation>i canali in più sono stati esclusi</translation>
    </message>
    <message>
        <source>damaged metadata was left out</source>
        <translation>i metadati danneggiati sono stati esclusi</translation>
    </message>
    <message>
        <source>part of the metadata was lost</source>
        <translation>una parte dei metadati è andata persa</translation>
    </message>
    <message>
        <source>oversized metadata was left out</source>
        <translation>i metadati troppo grandi sono stati esclusi</translation>
    </message>
    <message>
        <source>metadata could not be read back</source>
        <translation>impossibile rileggere i metadati</translation>
    </message>
    <message>
        <source>extended XMP was left out</source>
        <translation>gli XMP estesi sono stati esclusi</translation>
    </message>
    <message>
        <source>not kept without loss</source>
        <translation>non mantenuta senza perdita</translation>
    </message>
    <message>
        <source>larger than the original</source>
        <translation>più grande dell’originale</translation>
    </message>
    <message>
        <source>the original has another name, too</source>
        <translation>l’originale ha anche un altro nome</translation>
    </message>
    <message>
        <source>data behind the picture was kept</source>
        <translation>mantenuti i dati dopo l’immagine</translation>
    </message>
    <message>
        <source>data behind the picture was left out</source>
        <translation>omessi i dati dopo l’immagine</translation>
    </message>
    <message>
        <source>the depth map was lost</source>
        <translation>la mappa di profondità è andata persa</translation>
    </message>
    <message>
        <source>press inks became screen colors</source>
        <translation>gli inchiostri sono diventati colori da schermo</translation>
    </message>
    <message>
        <source>the Live Photo&apos;s video stays where it is</source>
        <translation>il video della Live Photo resta dov’è</translation>
    </message>
    <message>
        <source>made of the camera&apos;s preview</source>
        <translation>ricavato dall’anteprima della fotocamera</translation>
    </message>
    <message>
        <source>developed from the sensor&apos;s data</source>
        <translation>sviluppato dai dati del sensore</translation>
    </message>
    <message>
        <source>no preview in the raw file</source>
        <translation>nessuna anteprima nel file raw</translation>
    </message>
    <message>
        <source>colors became the nearest that fit</source>
        <translation>alcuni colori sono diventati i più vicini possibili</translation>
    </message>
    <message>
        <source>room was made for colors that do not fit</source>
        <translation>è stato fatto spazio ai colori fuori gamma</translation>
    </message>
    <message>
        <source>HDR brightness was cut</source>
        <translation>la luminosità HDR è stata tagliata</translation>
    </message>
    <message>
        <source>the format has no place for some metadata</source>
        <translation>il formato non ha posto per alcuni metadati</translation>
    </message>
    <message>
        <source>required fields are missing</source>
        <translation>mancano campi obbligatori</translation>
    </message>
    <message>
        <source>no text was drawn on it</source>
        <translation>nessun testo è stato scritto sopra</translation>
    </message>
    <message>
        <source>damaged: what could be read was saved</source>
        <translation>danneggiata: salvato ciò che era leggibile</translation>
    </message>
    <message>
        <source>made by a service</source>
        <translation>creato da un servizio</translation>
    </message>
    <message>
        <source>shown as it would be made here</source>
        <translation>mostrata come sarebbe creata qui</translation>
    </message>
    <message>
        <source>press inks are not adjusted</source>
        <translation>gli inchiostri non vengono regolati</translation>
    </message>
    <message>
        <source>the metadata was not read</source>
        <translation>i metadati non sono stati letti</translation>
    </message>
</context>
<context>
    <name>OptionSpec</name>
    <message>
        <source>Effort</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>More effort makes smaller files and takes much longer.</source>
        <translation>Più impegno dà file più piccoli e richiede molto più tempo.</translation>
    </message>
    <message>
        <source>12 bits</source>
        <translation>12 bit</translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation>Sottocampionamento croma</translation>
    </message>
    <message>
        <source>How finely color is stored next to brightness.</source>
        <translation>Con quanta finezza si salva il colore rispetto alla luminosità.</translation>
    </message>
    <message>
        <source>By quality: 4:4:4 from 90 up</source>
        <translation>Secondo la qualità: 4:4:4 da 90 in su</translation>
    </message>
    <message>
        <source>4:2:0 – quarter color, smaller</source>
        <translation>4:2:0 – un quarto del colore, più piccolo</translation>
    </message>
    <message>
        <source>4:4:4 – full color</source>
        <translation>4:4:4 – colore pieno</translation>
    </message>
    <message>
        <source>Bits per channel</source>
        <translation>Bit per canale</translation>
    </message>
    <message>
        <source>How many shades each channel can tell apart.</source>
        <translation>Quante sfumature distingue ogni canale.</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Come la foto</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bit</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>Print resolution noted in the file without touching a pixel; 0 notes none.</source>
        <translation>Risoluzione di stampa annotata nel file senza toccare un pixel; 0 non annota nulla.</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colori</translation>
    </message>
    <message>
        <source>The most colors a frame&apos;s palette may hold.</source>
        <translation>Quanti colori al massimo può avere la tavolozza di un fotogramma.</translation>
    </message>
    <message>
        <source>Dithering</source>
        <translation>Dithering</translation>
    </message>
    <message>
        <source>Hides the steps between palette colors behind fine noise.</source>
        <translation>Nasconde i salti tra i colori della tavolozza con un rumore fine.</translation>
    </message>
    <message>
        <source>More effort finds better palettes and takes longer.</source>
        <translation>Più impegno trova tavolozze migliori e richiede più tempo.</translation>
    </message>
    <message>
        <source>Frame tolerance</source>
        <translation>Tolleranza fotogrammi</translation>
    </message>
    <message>
        <source>Pixels that change less than this between frames are kept from the frame before.</source>
        <translation>I pixel che cambiano meno di così tra i fotogrammi si riprendono dal precedente.</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Interlacciato</translation>
    </message>
    <message>
        <source>Shows a coarse picture early while it loads; the file gets larger.</source>
        <translation>Mostra presto un’immagine grossolana durante il caricamento; il file è più grande.</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progressivo</translation>
    </message>
    <message>
        <source>Shows the whole picture early while it loads, and is a few percent smaller.</source>
        <translation>Mostra presto l’intera immagine durante il caricamento ed è qualche punto percentuale più piccolo.</translation>
    </message>
    <message>
        <source>Optimized coding</source>
        <translation>Codifica ottimizzata</translation>
    </message>
    <message>
        <source>Computes the best Huffman tables for each photo; progressive files always do.</source>
        <translation>Calcola le migliori tabelle di Huffman per ogni foto; i file progressivi lo fanno sempre.</translation>
    </message>
    <message>
        <source>More effort makes smaller files and takes longer.</source>
        <translation>Più impegno dà file più piccoli e richiede più tempo.</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bit</translation>
    </message>
    <message>
        <source>Faster opening</source>
        <translation>Apertura più rapida</translation>
    </message>
    <message>
        <source>Higher values make files that open faster and are a little larger.</source>
        <translation>Valori più alti danno file che si aprono più in fretta e sono un po’ più grandi.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compressione</translation>
    </message>
    <message>
        <source>More effort makes smaller files with the same pixels.</source>
        <translation>Più impegno dà file più piccoli con gli stessi pixel.</translation>
    </message>
    <message>
        <source>Row filter</source>
        <translation>Filtro di riga</translation>
    </message>
    <message>
        <source>How each row is predicted from its neighbors before compression.</source>
        <translation>Come si prevede ogni riga dalle vicine prima della compressione.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sinistra</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Sopra</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Paeth</source>
        <translation>Paeth</translation>
    </message>
    <message>
        <source>Best of all</source>
        <translation>Il migliore di tutti</translation>
    </message>
    <message>
        <source>Reduce to a palette</source>
        <translation>Riduci a una tavolozza</translation>
    </message>
    <message>
        <source>Keeps at most 256 colors: much smaller, good for graphics, visible in photos.</source>
        <translation>Mantiene al massimo 256 colori: molto più piccolo, adatto alla grafica, visibile nelle foto.</translation>
    </message>
    <message>
        <source>The most colors the palette may hold.</source>
        <translation>Quanti colori al massimo può avere la tavolozza.</translation>
    </message>
    <message>
        <source>Palette quality</source>
        <translation>Qualità della tavolozza</translation>
    </message>
    <message>
        <source>Uses fewer colors where the palette already reaches this quality.</source>
        <translation>Usa meno colori dove la tavolozza raggiunge già questa qualità.</translation>
    </message>
    <message>
        <source>All of them keep every pixel.</source>
        <translation>Tutti mantengono ogni pixel.</translation>
    </message>
    <message>
        <source>None – largest, opens anywhere</source>
        <translation>Nessuna – il più grande, si apre ovunque</translation>
    </message>
    <message>
        <source>LZW – opens almost anywhere</source>
        <translation>LZW – si apre quasi ovunque</translation>
    </message>
    <message>
        <source>Deflate – smaller</source>
        <translation>Deflate – più piccolo</translation>
    </message>
    <message>
        <source>Zstandard – few programs open it</source>
        <translation>Zstandard – lo aprono pochi programmi</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Predittore</translation>
    </message>
    <message>
        <source>Stores differences between neighbors: smaller for photos.</source>
        <translation>Salva le differenze tra pixel vicini: più piccolo per le foto.</translation>
    </message>
    <message>
        <source>Tiled</source>
        <translation>A tasselli</translation>
    </message>
    <message>
        <source>Stores tiles instead of strips, for viewers that open only a part.</source>
        <translation>Salva tasselli invece di strisce, per i visualizzatori che aprono solo una parte.</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Piramide</translation>
    </message>
    <message>
        <source>Adds smaller versions of the picture for deep-zoom viewers.</source>
        <translation>Aggiunge versioni più piccole dell’immagine per i visualizzatori con zoom profondo.</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Tipo di immagine</translation>
    </message>
    <message>
        <source>Tunes lossy compression for a kind of picture.</source>
        <translation>Adatta la compressione con perdita a un tipo di immagine.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualsiasi</translation>
    </message>
    <message>
        <source>Portrait or indoor photo</source>
        <translation>Ritratto o foto d’interni</translation>
    </message>
    <message>
        <source>Outdoor photo</source>
        <translation>Foto all’aperto</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Disegno</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icona</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Sharper color edges</source>
        <translation>Bordi di colore più netti</translation>
    </message>
    <message>
        <source>Keeps red and blue edges crisp at some cost in time.</source>
        <translation>Mantiene netti i bordi rossi e blu, richiede un po’ più di tempo.</translation>
    </message>
    <message>
        <source>Near lossless</source>
        <translation>Quasi senza perdita</translation>
    </message>
    <message>
        <source>For lossless files: below 100, pixels may move a little so that files get smaller.</source>
        <translation>Per i file senza perdita: sotto 100 i pixel possono cambiare un po’ per ottenere file più piccoli.</translation>
    </message>
    <message>
        <source>Transparency quality</source>
        <translation>Qualità della trasparenza</translation>
    </message>
    <message>
        <source>Below 100, transparency is stored with loss.</source>
        <translation>Sotto 100 la trasparenza viene salvata con perdita.</translation>
    </message>
    <message>
        <source>Smallest animation</source>
        <translation>Animazione minima</translation>
    </message>
    <message>
        <source>Spends much longer to make animations smaller.</source>
        <translation>Impiega molto più tempo per ottenere animazioni più piccole.</translation>
    </message>
    <message>
        <source>Mixed animation frames</source>
        <translation>Fotogrammi misti</translation>
    </message>
    <message>
        <source>Lets each animation frame be lossy or lossless, whichever is smaller.</source>
        <translation>Lascia che ogni fotogramma dell’animazione sia con o senza perdita, a seconda di quale è più piccolo.</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Bordo</translation>
    </message>
    <message>
        <source>Adds room around the photo; nothing is cut off.</source>
        <translation>Aggiunge spazio intorno alla foto; non viene tagliato nulla.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>How much room is added.</source>
        <translation>Quanto spazio viene aggiunto.</translation>
    </message>
    <message>
        <source>A frame</source>
        <translation>Cornice</translation>
    </message>
    <message>
        <source>Up to a ratio</source>
        <translation>Fino a una proporzione</translation>
    </message>
    <message>
        <source>Up to a size</source>
        <translation>Fino a una dimensione</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Width of the frame.</source>
        <translation>Larghezza della cornice.</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Di più in basso</translation>
    </message>
    <message>
        <source>Makes the lower side wider, as on an instant photo.</source>
        <translation>Allarga il lato inferiore, come in una foto istantanea.</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Misurata in</translation>
    </message>
    <message>
        <source>What the frame&apos;s width counts.</source>
        <translation>In che unità si misura la larghezza della cornice.</translation>
    </message>
    <message>
        <source>Percent of the short edge</source>
        <translation>Percentuale del lato corto</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Box width</source>
        <translation>Larghezza riquadro</translation>
    </message>
    <message>
        <source>Smallest width of the result.</source>
        <translation>Larghezza minima del risultato.</translation>
    </message>
    <message>
        <source>Box height</source>
        <translation>Altezza riquadro</translation>
    </message>
    <message>
        <source>Smallest height of the result.</source>
        <translation>Altezza minima del risultato.</translation>
    </message>
    <message>
        <source>Color of the border, as #rrggbb.</source>
        <translation>Colore del bordo, come #rrggbb.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ritaglio</translation>
    </message>
    <message>
        <source>Cuts every photo to a ratio or to a part of itself.</source>
        <translation>Ritaglia ogni foto secondo una proporzione o a una sua parte.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libere</translation>
    </message>
    <message>
        <source>Turn with the photo</source>
        <translation>Ruota con la foto</translation>
    </message>
    <message>
        <source>Turns the ratio for portraits: 3:2 becomes 2:3.</source>
        <translation>Gira le proporzioni per le foto verticali: 3:2 diventa 2:3.</translation>
    </message>
    <message>
        <source>Width kept</source>
        <translation>Larghezza mantenuta</translation>
    </message>
    <message>
        <source>How much of the width stays.</source>
        <translation>Quanta larghezza resta.</translation>
    </message>
    <message>
        <source>Height kept</source>
        <translation>Altezza mantenuta</translation>
    </message>
    <message>
        <source>How much of the height stays.</source>
        <translation>Quanta altezza resta.</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Sposta a destra</translation>
    </message>
    <message>
        <source>Moves the part that stays, in percent of the room left; negative is left.</source>
        <translation>Sposta la parte che resta, in percentuale dello spazio disponibile; negativo è a sinistra.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta in basso</translation>
    </message>
    <message>
        <source>Moves the part that stays, in percent of the room left; negative is up.</source>
        <translation>Sposta la parte che resta, in percentuale dello spazio disponibile; negativo è in alto.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Sfondo pieno</translation>
    </message>
    <message>
        <source>Puts transparent pictures on a color.</source>
        <translation>Mette le immagini trasparenti su un colore.</translation>
    </message>
    <message>
        <source>The color behind transparent pixels, as #rrggbb.</source>
        <translation>Il colore dietro i pixel trasparenti, come #rrggbb.</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Scala di grigi</translation>
    </message>
    <message>
        <source>Takes the color out and keeps the brightness.</source>
        <translation>Toglie il colore e mantiene la luminosità.</translation>
    </message>
    <message>
        <source>Length of that edge.</source>
        <translation>Lunghezza di quel lato.</translation>
    </message>
    <message>
        <source>Width of the box.</source>
        <translation>Larghezza del riquadro.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Height of the box.</source>
        <translation>Altezza del riquadro.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percentuale</translation>
    </message>
    <message>
        <source>Edge length compared with the original.</source>
        <translation>Lunghezza del lato rispetto all’originale.</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapixel</translation>
    </message>
    <message>
        <source>Width times height, in millions of pixels.</source>
        <translation>Larghezza per altezza, in milioni di pixel.</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Ridimensiona</translation>
    </message>
    <message>
        <source>Gives every photo the size it is needed in.</source>
        <translation>Dà a ogni foto la dimensione in cui serve.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adatta a</translation>
    </message>
    <message>
        <source>What the size is measured by.</source>
        <translation>Su che cosa si misura la dimensione.</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>Lato lungo</translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation>Lato corto</translation>
    </message>
    <message>
        <source>Inside a box</source>
        <translation>Dentro un riquadro</translation>
    </message>
    <message>
        <source>Fill a box, cutting what sticks out</source>
        <translation>Riempi un riquadro, tagliando ciò che sporge</translation>
    </message>
    <message>
        <source>Enlarge small photos</source>
        <translation>Ingrandisci le foto piccole</translation>
    </message>
    <message>
        <source>Otherwise a photo that is smaller already stays as it is.</source>
        <translation>Altrimenti una foto già più piccola resta com’è.</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Ricampionamento</translation>
    </message>
    <message>
        <source>How new pixels are weighed from old ones.</source>
        <translation>Come i nuovi pixel si calcolano dai vecchi.</translation>
    </message>
    <message>
        <source>Lanczos 3 – sharpest</source>
        <translation>Lanczos 3 – il più nitido</translation>
    </message>
    <message>
        <source>Lanczos 2 – less ringing</source>
        <translation>Lanczos 2 – meno aloni</translation>
    </message>
    <message>
        <source>Mitchell – soft</source>
        <translation>Mitchell – morbido</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>Bicubico</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineare</translation>
    </message>
    <message>
        <source>Nearest – hard pixels</source>
        <translation>Più vicino – pixel netti</translation>
    </message>
    <message>
        <source>In linear light</source>
        <translation>In luce lineare</translation>
    </message>
    <message>
        <source>Keeps the brightness of fine bright detail, for example stars; slower.</source>
        <translation>Mantiene la luminosità dei dettagli fini e chiari, ad esempio le stelle; più lento.</translation>
    </message>
    <message>
        <source>1:1 – square</source>
        <translation>1:1 – quadrato</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altre</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Proporzioni</translation>
    </message>
    <message>
        <source>Width to height of the result.</source>
        <translation>Larghezza rispetto all’altezza del risultato.</translation>
    </message>
    <message>
        <source>Ratio, width</source>
        <translation>Proporzione, larghezza</translation>
    </message>
    <message>
        <source>The width&apos;s part of another ratio.</source>
        <translation>La parte della larghezza in un’altra proporzione.</translation>
    </message>
    <message>
        <source>Ratio, height</source>
        <translation>Proporzione, altezza</translation>
    </message>
    <message>
        <source>The height&apos;s part of another ratio.</source>
        <translation>La parte dell’altezza in un’altra proporzione.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Which part of the photo stays when something is cut off.</source>
        <translation>Quale parte della foto resta quando si taglia qualcosa.</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>In alto</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>In alto a destra</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>A destra</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>In basso a destra</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>In basso</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>In basso a sinistra</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>In alto a sinistra</translation>
    </message>
    <message>
        <source>What draws the eye</source>
        <translation>Ciò che attira lo sguardo</translation>
    </message>
    <message>
        <source>The busiest part</source>
        <translation>La parte più ricca di dettagli</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Nitidezza</translation>
    </message>
    <message>
        <source>Gives back the crispness that resizing and printing take.</source>
        <translation>Restituisce la nitidezza che ridimensionamento e stampa tolgono.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Where the photo will be looked at.</source>
        <translation>Dove si guarderà la foto.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensità</translation>
    </message>
    <message>
        <source>How much sharper edges become.</source>
        <translation>Quanto diventano più nitidi i contorni.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Which colors the file is made for.</source>
        <translation>Per quali colori è fatto il file.</translation>
    </message>
    <message>
        <source>Color space</source>
        <translation>Spazio colore</translation>
    </message>
    <message>
        <source>sRGB looks right everywhere; the photo&apos;s own space may hold more colors.</source>
        <translation>sRGB va bene ovunque; lo spazio proprio della foto può contenere più colori.</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation>Converti in sRGB</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s own</source>
        <translation>Mantieni quello della foto</translation>
    </message>
    <message>
        <source>Rendering intent</source>
        <translation>Intento di rendering</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>Percettivo</translation>
    </message>
    <message>
        <source>Relative colorimetric</source>
        <translation>Colorimetrico relativo</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturazione</translation>
    </message>
    <message>
        <source>Absolute colorimetric</source>
        <translation>Colorimetrico assoluto</translation>
    </message>
    <message>
        <source>Match the blacks</source>
        <translation>Allinea i neri</translation>
    </message>
    <message>
        <source>Black point compensation: the darkest tone becomes the darkest tone.</source>
        <translation>Compensazione del punto nero: il tono più scuro diventa il tono più scuro.</translation>
    </message>
    <message>
        <source>Embed the color profile</source>
        <translation>Incorpora il profilo colore</translation>
    </message>
    <message>
        <source>Says in the file which colors are meant; it is never left out of files in other spaces than sRGB.</source>
        <translation>Dice nel file quali colori si intendono; con spazi diversi da sRGB non viene mai omesso.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadati</translation>
    </message>
    <message>
        <source>What the file says about itself.</source>
        <translation>Che cosa il file dice di sé.</translation>
    </message>
    <message>
        <source>What leaves with the file; every file is read back to prove it.</source>
        <translation>Che cosa parte con il file; ogni file viene riletto per verificarlo.</translation>
    </message>
    <message>
        <source>Everything that is still true</source>
        <translation>Tutto ciò che è ancora vero</translation>
    </message>
    <message>
        <source>Copyright and date, no location</source>
        <translation>Copyright e data, nessun luogo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nulla</translation>
    </message>
    <message>
        <source>Keep all frames</source>
        <translation>Mantieni tutti i fotogrammi</translation>
    </message>
    <message>
        <source>Otherwise, and in formats that cannot move, the first frame is kept.</source>
        <translation>Altrimenti, e nei formati senza animazione, resta il primo fotogramma.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nomi dei file</translation>
    </message>
    <message>
        <source>What the new files are called, below the destination folder.</source>
        <translation>Come si chiamano i nuovi file, sotto la cartella di destinazione.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each photo, for example {name} or {date:%Y}.</source>
        <translation>Le parole tra parentesi graffe vengono sostituite per ogni foto, ad esempio {name} o {date:%Y}.</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>Se il nome è già usato</translation>
    </message>
    <message>
        <source>Nothing that is there is ever overwritten.</source>
        <translation>Nulla di ciò che esiste viene mai sovrascritto.</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Aggiungi un numero</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>Salta la foto</translation>
    </message>
    <message>
        <source>Names for every system</source>
        <translation>Nomi per ogni sistema</translation>
    </message>
    <message>
        <source>Also avoids what Windows and memory cards refuse.</source>
        <translation>Evita anche ciò che Windows e le schede di memoria rifiutano.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>More quality makes larger files; each format has its own scale.</source>
        <translation>Più qualità dà file più grandi; ogni formato ha la propria scala.</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Senza perdita</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is; files get much larger.</source>
        <translation>Mantiene ogni pixel com’è; i file diventano molto più grandi.</translation>
    </message>
    <message>
        <source>Never larger than the original</source>
        <translation>Mai più grande dell’originale</translation>
    </message>
    <message>
        <source>Where nothing but smaller was asked and it gets no smaller, the original&apos;s bytes are kept.</source>
        <translation>Se si chiedeva solo di rimpicciolire e il file non si riduce, restano i byte dell’originale.</translation>
    </message>
    <message>
        <source>Own file name</source>
        <translation>Nome file proprio</translation>
    </message>
    <message>
        <source>A template for this rendition alone; empty: that of the preset.</source>
        <translation>Un modello solo per questa versione; vuoto: quello del preset.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Segnala un problema</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>What this file is called in names and paths: letters, digits, - and _.</source>
        <translation>Come si chiama questo file in nomi e percorsi: lettere, cifre, - e _.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Sfocatura</translation>
    </message>
    <message>
        <source>Blurs a part of every photo, or all of it.</source>
        <translation>Sfoca una parte di ogni foto, o tutta.</translation>
    </message>
    <message>
        <source>Which part of the photo is blurred.</source>
        <translation>Quale parte della foto viene sfocata.</translation>
    </message>
    <message>
        <source>Width of that part.</source>
        <translation>Larghezza di quella parte.</translation>
    </message>
    <message>
        <source>Height of that part.</source>
        <translation>Altezza di quella parte.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Raggio</translation>
    </message>
    <message>
        <source>How strongly (sigma), in percent of the photo&apos;s diagonal.</source>
        <translation>Con quale forza (sigma), in percentuale della diagonale della foto.</translation>
    </message>
    <message>
        <source>Makes colors stronger or weaker; brightness and hue stay.</source>
        <translation>Rende i colori più forti o più deboli; luminosità e tonalità restano.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Below zero is less than the photo has.</source>
        <translation>Sotto zero è meno di quanto ne abbia la foto.</translation>
    </message>
    <message>
        <source>Automatic levels</source>
        <translation>Livelli automatici</translation>
    </message>
    <message>
        <source>Stretches the tones from black to white; hues stay.</source>
        <translation>Estende i toni dal nero al bianco; le tonalità restano.</translation>
    </message>
    <message>
        <source>How much of the way to the full range.</source>
        <translation>Quanta parte del percorso verso l’intera gamma.</translation>
    </message>
    <message>
        <source>Ignored at both ends</source>
        <translation>Ignorato ai due estremi</translation>
    </message>
    <message>
        <source>The share of darkest and lightest pixels that may become black or white.</source>
        <translation>La quota dei pixel più scuri e più chiari che possono diventare neri o bianchi.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Esposizione</translation>
    </message>
    <message>
        <source>Makes photos brighter or darker.</source>
        <translation>Rende le foto più chiare o più scure.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>One stop more is twice the light, as a camera counts it.</source>
        <translation>Uno stop in più è il doppio della luce, come conta una fotocamera.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosità</translation>
    </message>
    <message>
        <source>Lifts or lowers all tones alike.</source>
        <translation>Alza o abbassa tutti i toni allo stesso modo.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contrasto</translation>
    </message>
    <message>
        <source>Moves tones away from middle gray, or towards it.</source>
        <translation>Allontana i toni dal grigio medio, o li avvicina.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Lightens or darkens the middle tones; black and white stay.</source>
        <translation>Schiarisce o scurisce i mezzitoni; bianco e nero restano.</translation>
    </message>
    <message>
        <source>Above one is lighter.</source>
        <translation>Sopra uno è più chiaro.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Rounds the corners; outside it is transparent, or has the color of Flatten.</source>
        <translation>Arrotonda gli angoli; fuori è trasparente o ha il colore di Appiattisci.</translation>
    </message>
    <message>
        <source>What is left of the rectangle.</source>
        <translation>Ciò che resta del rettangolo.</translation>
    </message>
    <message>
        <source>Rounded corners</source>
        <translation>Angoli arrotondati</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellisse</translation>
    </message>
    <message>
        <source>Of the corners, in percent of the short edge.</source>
        <translation>Degli angoli, in percentuale del lato corto.</translation>
    </message>
    <message>
        <source>Passe-partout</source>
        <translation>Passe-partout</translation>
    </message>
    <message>
        <source>Mounts the photo on card, inside a border if there is one.</source>
        <translation>Monta la foto su cartoncino, dentro il bordo se c’è.</translation>
    </message>
    <message>
        <source>Color of the line, as #rrggbb.</source>
        <translation>Colore della linea, come #rrggbb.</translation>
    </message>
    <message>
        <source>Color of the line</source>
        <translation>Colore della linea</translation>
    </message>
    <message>
        <source>How much card shows, in percent of the short edge.</source>
        <translation>Quanto cartoncino si vede, in percentuale del lato corto.</translation>
    </message>
    <message>
        <source>Photos look centered when there is a little more card below.</source>
        <translation>Le foto sembrano centrate se sotto c’è un po’ più di cartoncino.</translation>
    </message>
    <message>
        <source>Color of the card, as #rrggbb.</source>
        <translation>Colore del cartoncino, come #rrggbb.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>The cut edge around the photo, in percent of the short edge; 0 is none.</source>
        <translation>Lo smusso attorno alla foto, in percentuale del lato corto; 0 è nessuno.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Light and color</source>
        <translation>Luce e colore</translation>
    </message>
    <message>
        <source>Marks and frames</source>
        <translation>Segni e cornici</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>Maschera di contrasto</translation>
    </message>
    <message>
        <source>Sharpens by numbers of your own.</source>
        <translation>Aumenta la nitidezza con numeri propri.</translation>
    </message>
    <message>
        <source>How far around an edge it reaches (sigma).</source>
        <translation>Quanto si estende attorno a un bordo (sigma).</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Soglia</translation>
    </message>
    <message>
        <source>Smaller differences, such as noise, are left alone; of 255 levels.</source>
        <translation>Le differenze minori, come il rumore, restano; su 255 livelli.</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Who took the photo.</source>
        <translation>Chi ha scattato la foto.</translation>
    </message>
    <message>
        <source>Creator&apos;s job title</source>
        <translation>Qualifica dell’autore</translation>
    </message>
    <message>
        <source>For example staff photographer.</source>
        <translation>Ad esempio fotografo di redazione.</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Nota di copyright</translation>
    </message>
    <message>
        <source>For example © {date:%Y} {creator}.</source>
        <translation>Ad esempio © {date:%Y} {creator}.</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Condizioni d’uso</translation>
    </message>
    <message>
        <source>How the photo may be used.</source>
        <translation>Come può essere usata la foto.</translation>
    </message>
    <message>
        <source>Web statement</source>
        <translation>Pagina web dei diritti</translation>
    </message>
    <message>
        <source>The web page with the licence; image searches show it.</source>
        <translation>La pagina web con la licenza; le ricerche di immagini la mostrano.</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Crediti</translation>
    </message>
    <message>
        <source>What is to stand beside the photo when it is published.</source>
        <translation>Ciò che deve comparire accanto alla foto pubblicata.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Who first owned the photo.</source>
        <translation>A chi apparteneva in origine la foto.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>A short name of the photo.</source>
        <translation>Un nome breve della foto.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titolo di testa</translation>
    </message>
    <message>
        <source>The caption in a few words.</source>
        <translation>La didascalia in poche parole.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Didascalia</translation>
    </message>
    <message>
        <source>Who, what, where, when and why.</source>
        <translation>Chi, che cosa, dove, quando e perché.</translation>
    </message>
    <message>
        <source>Caption writer</source>
        <translation>Autore della didascalia</translation>
    </message>
    <message>
        <source>Who wrote the caption.</source>
        <translation>Chi ha scritto la didascalia.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Parole chiave</translation>
    </message>
    <message>
        <source>Separated by semicolons.</source>
        <translation>Separate da punti e virgola.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Istruzioni</translation>
    </message>
    <message>
        <source>For whoever receives the photo, for example an embargo.</source>
        <translation>Per chi riceve la foto, ad esempio un embargo.</translation>
    </message>
    <message>
        <source>Job identifier</source>
        <translation>Identificativo dell’incarico</translation>
    </message>
    <message>
        <source>The number of the assignment.</source>
        <translation>Il numero dell’incarico.</translation>
    </message>
    <message>
        <source>Sublocation</source>
        <translation>Luogo nella città</translation>
    </message>
    <message>
        <source>A place within the city.</source>
        <translation>Un luogo nella città.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Where the photo was taken.</source>
        <translation>Dove è stata scattata la foto.</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Stato o provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Codice del paese</translation>
    </message>
    <message>
        <source>Three letters of ISO 3166, for example AUT.</source>
        <translation>Tre lettere di ISO 3166, ad esempio AUT.</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>E-mail di contatto</translation>
    </message>
    <message>
        <source>How to reach the creator.</source>
        <translation>Come contattare l’autore.</translation>
    </message>
    <message>
        <source>Contact web site</source>
        <translation>Sito web di contatto</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Title, caption, keywords, names of places, contact: what IPTC says.</source>
        <translation>Titolo, didascalia, parole chiave, nomi di luoghi, contatti: ciò che dice IPTC.</translation>
    </message>
    <message>
        <source>Creator and copyright</source>
        <translation>Autore e copyright</translation>
    </message>
    <message>
        <source>Who made the photo, who owns it, how it may be used.</source>
        <translation>Chi ha fatto la foto, di chi è, come può essere usata.</translation>
    </message>
    <message>
        <source>Camera and exposure</source>
        <translation>Fotocamera ed esposizione</translation>
    </message>
    <message>
        <source>Camera model, exposure time, aperture, ISO, flash.</source>
        <translation>Modello, tempo, diaframma, ISO, flash.</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>Lens model and its range.</source>
        <translation>Modello di obiettivo e sua gamma.</translation>
    </message>
    <message>
        <source>Serial numbers and owner</source>
        <translation>Numeri di serie e proprietario</translation>
    </message>
    <message>
        <source>Numbers of camera and lens, the owner&apos;s name, numbers that tell one picture from all others.</source>
        <translation>Numeri di fotocamera e obiettivo, nome del proprietario, numeri che distinguono un’immagine da tutte le altre.</translation>
    </message>
    <message>
        <source>Place (GPS)</source>
        <translation>Luogo (GPS)</translation>
    </message>
    <message>
        <source>Where the photo was taken, to the meter.</source>
        <translation>Dove è stata scattata la foto, al metro.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>When the photo was taken and changed.</source>
        <translation>Quando la foto è stata scattata e modificata.</translation>
    </message>
    <message>
        <source>Stars and labels</source>
        <translation>Stelle ed etichette</translation>
    </message>
    <message>
        <source>Stars, color labels and picks.</source>
        <translation>Stelle, etichette colorate e selezioni.</translation>
    </message>
    <message>
        <source>Faces and persons</source>
        <translation>Volti e persone</translation>
    </message>
    <message>
        <source>Face regions and the names of persons.</source>
        <translation>Aree dei volti e nomi di persone.</translation>
    </message>
    <message>
        <source>Edit history</source>
        <translation>Cronologia delle modifiche</translation>
    </message>
    <message>
        <source>Software, develop settings, earlier versions and their file names.</source>
        <translation>Software, impostazioni di sviluppo, versioni precedenti e i loro nomi di file.</translation>
    </message>
    <message>
        <source>Maker notes</source>
        <translation>Note del produttore</translation>
    </message>
    <message>
        <source>What the camera&apos;s maker adds; hardly anybody knows all of it.</source>
        <translation>Ciò che aggiunge il produttore; quasi nessuno lo conosce tutto.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniature</translation>
    </message>
    <message>
        <source>Embedded small versions, where the pixels stay as they are; else they always go.</source>
        <translation>Piccole versioni incorporate, dove i pixel restano come sono; altrimenti vengono sempre tolte.</translation>
    </message>
    <message>
        <source>Color profile</source>
        <translation>Profilo colore</translation>
    </message>
    <message>
        <source>It stays, whatever is chosen here, where colors would be wrong without it.</source>
        <translation>Resta, qualunque sia la scelta, dove senza i colori sarebbero sbagliati.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tutto il resto</translation>
    </message>
    <message>
        <source>What is of none of these kinds.</source>
        <translation>Ciò che non è di nessuno di questi tipi.</translation>
    </message>
    <message>
        <source>Copyright, camera and exposure, no location</source>
        <translation>Copyright, fotocamera ed esposizione, nessun luogo</translation>
    </message>
    <message>
        <source>Chosen kinds</source>
        <translation>Tipi scelti</translation>
    </message>
    <message>
        <source>Also keep these tags</source>
        <translation>Mantieni anche questi tag</translation>
    </message>
    <message>
        <source>For example Exif.Photo.UserComment or Xmp.dc.*, separated by commas.</source>
        <translation>Ad esempio Exif.Photo.UserComment o Xmp.dc.*, separati da virgole.</translation>
    </message>
    <message>
        <source>Never keep these tags</source>
        <translation>Non mantenere mai questi tag</translation>
    </message>
    <message>
        <source>For example Iptc.Application2.Contact; stronger than all else.</source>
        <translation>Ad esempio Iptc.Application2.Contact; prevale su tutto il resto.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Luoghi</translation>
    </message>
    <message>
        <source>How exactly a place that is kept is told.</source>
        <translation>Con quanta precisione è indicato un luogo mantenuto.</translation>
    </message>
    <message>
        <source>To the meter</source>
        <translation>Al metro</translation>
    </message>
    <message>
        <source>The city only</source>
        <translation>Solo la città</translation>
    </message>
    <message>
        <source>No place near</source>
        <translation>Nessun luogo vicino a</translation>
    </message>
    <message>
        <source>Photos taken there do not say where: Home 52.5163, 13.3777 500 m; Studio …</source>
        <translation>Le foto scattate lì non dicono dove: Casa 52.5163, 13.3777 500 m; Studio …</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crediti</translation>
    </message>
    <message>
        <source>A file of fields that several presets share: its name in the credits folder of Glassine&apos;s settings.</source>
        <translation>Un file di campi condiviso da più preset: il suo nome nella cartella «credits» delle impostazioni di Glassine.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obbligatori</translation>
    </message>
    <message>
        <source>Fields that no photo should lack, for example creator, caption, date.</source>
        <translation>Campi che non devono mancare a nessuna foto, ad esempio creator, caption, date.</translation>
    </message>
    <message>
        <source>Read XMP files beside the photos</source>
        <translation>Leggi i file XMP accanto alle foto</translation>
    </message>
    <message>
        <source>What photo managers write into PHOTO.xmp counts more than what stands in the photo.</source>
        <translation>Ciò che i gestori di foto scrivono in FOTO.xmp prevale su ciò che dice la foto.</translation>
    </message>
    <message>
        <source>Date of the file</source>
        <translation>Data del file</translation>
    </message>
    <message>
        <source>What file managers sort by.</source>
        <translation>Ciò per cui ordinano i gestori di file.</translation>
    </message>
    <message>
        <source>As the original&apos;s</source>
        <translation>Come l’originale</translation>
    </message>
    <message>
        <source>When it is written</source>
        <translation>Quando viene scritto</translation>
    </message>
    <message>
        <source>When the photo was taken</source>
        <translation>Quando è stata scattata la foto</translation>
    </message>
    <message>
        <source>A strip with a line of text, such as whose photo it is.</source>
        <translation>Una striscia con una riga di testo, ad esempio di chi è la foto.</translation>
    </message>
    <message>
        <source>Color of the strip, as #rrggbb.</source>
        <translation>Colore della striscia, come #rrggbb.</translation>
    </message>
    <message>
        <source>Color of the strip</source>
        <translation>Colore della striscia</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each photo, for example {creator}.</source>
        <translation>Le parole tra parentesi graffe vengono sostituite per ogni foto, ad esempio {creator}.</translation>
    </message>
    <message>
        <source>Where the strip lies.</source>
        <translation>Dove sta la striscia.</translation>
    </message>
    <message>
        <source>Below the photo</source>
        <translation>Sotto la foto</translation>
    </message>
    <message>
        <source>Above the photo</source>
        <translation>Sopra la foto</translation>
    </message>
    <message>
        <source>On the photo, bottom</source>
        <translation>Sulla foto, in basso</translation>
    </message>
    <message>
        <source>On the photo, top</source>
        <translation>Sulla foto, in alto</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Allineamento</translation>
    </message>
    <message>
        <source>Where the text stands in the strip.</source>
        <translation>Dove sta il testo nella striscia.</translation>
    </message>
    <message>
        <source>Of the strip, in percent of the photo&apos;s short edge.</source>
        <translation>Della striscia, in percentuale del lato corto della foto.</translation>
    </message>
    <message>
        <source>Color of the letters, as #rrggbb.</source>
        <translation>Colore delle lettere, come #rrggbb.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacità</translation>
    </message>
    <message>
        <source>Of the strip; 100 hides what is under it.</source>
        <translation>Della striscia; 100 nasconde ciò che c’è sotto.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Carattere</translation>
    </message>
    <message>
        <source>Family and style, for example Sans Bold.</source>
        <translation>Famiglia e stile, ad esempio Sans Bold.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Bordo del segno</translation>
    </message>
    <message>
        <source>Sets it off from the photo, dark around light and light around dark.</source>
        <translation>Lo stacca dalla foto, scuro attorno al chiaro e chiaro attorno allo scuro.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Ombra</translation>
    </message>
    <message>
        <source>What is put on the photo.</source>
        <translation>Ciò che si mette sulla foto.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>A PNG or SVG picture, best with a transparent background.</source>
        <translation>Un’immagine PNG o SVG, meglio con sfondo trasparente.</translation>
    </message>
    <message>
        <source>Height of the letters, in percent of the photo&apos;s diagonal.</source>
        <translation>Altezza delle lettere, in percentuale della diagonale della foto.</translation>
    </message>
    <message>
        <source>The picture&apos;s diagonal, in percent of the photo&apos;s.</source>
        <translation>La diagonale dell’immagine, in percentuale di quella della foto.</translation>
    </message>
    <message>
        <source>In percent of the photo&apos;s short edge, from the edge that the position names or else from the middle.</source>
        <translation>In percentuale del lato corto della foto, dal bordo indicato dalla posizione o altrimenti dal centro.</translation>
    </message>
    <message>
        <source>At 100 it hides what is under it.</source>
        <translation>100 nasconde ciò che c’è sotto.</translation>
    </message>
    <message>
        <source>Where it lies on the photo; it can also be dragged in the comparison.</source>
        <translation>Dove sta sulla foto; si può anche trascinare nel confronto.</translation>
    </message>
    <message>
        <source>Margin beside</source>
        <translation>Margine laterale</translation>
    </message>
    <message>
        <source>Margin above or below</source>
        <translation>Margine sopra o sotto</translation>
    </message>
    <message>
        <source>All over the photo</source>
        <translation>Su tutta la foto</translation>
    </message>
    <message>
        <source>Repeats it in rows, so that it cannot be cut off.</source>
        <translation>Lo ripete in file, così non può essere tagliato via.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Spazi</translation>
    </message>
    <message>
        <source>Room between them, in percent of the mark&apos;s own size.</source>
        <translation>Spazio tra loro, in percentuale della dimensione del segno.</translation>
    </message>
    <message>
        <source>Legible on dark and light</source>
        <translation>Leggibile su scuro e chiaro</translation>
    </message>
    <message>
        <source>Looks at the photo under it: turns dark for light, and outlines it where that is not enough.</source>
        <translation>Guarda la foto sottostante: diventa scura sul chiaro, con un contorno dove non basta.</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Ruotato di</translation>
    </message>
    <message>
        <source>Clockwise; negative is the other way.</source>
        <translation>In senso orario; negativo è al contrario.</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>Fusione</translation>
    </message>
    <message>
        <source>How it is mixed with the photo.</source>
        <translation>Come viene fuso con la foto.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Moltiplica</translation>
    </message>
    <message>
        <source>Screen (blending)</source>
        <translation>Scolora</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Sovrapponi</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>Luce soffusa</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>Luce intensa</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Scurisci</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>Schiarisci</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Filigrana</translation>
    </message>
    <message>
        <source>Puts a text or a picture on every photo.</source>
        <translation>Mette un testo o un’immagine su ogni foto.</translation>
    </message>
    <message>
        <source>Convert to Display P3</source>
        <translation>Converti in Display P3</translation>
    </message>
    <message>
        <source>Convert to Adobe RGB</source>
        <translation>Converti in Adobe RGB</translation>
    </message>
    <message>
        <source>Convert to ProPhoto RGB</source>
        <translation>Converti in ProPhoto RGB</translation>
    </message>
    <message>
        <source>Convert to gray</source>
        <translation>Converti in grigio</translation>
    </message>
    <message>
        <source>Convert to a profile from a file</source>
        <translation>Converti in un profilo da file</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>The ICC profile of a lab or a printer; it becomes part of the preset.</source>
        <translation>Il profilo ICC di un laboratorio o di una stampante; diventa parte della preimpostazione.</translation>
    </message>
    <message>
        <source>What happens to colors that the new space cannot hold.</source>
        <translation>Che cosa succede ai colori che il nuovo spazio non contiene.</translation>
    </message>
    <message>
        <source>Version of the profile</source>
        <translation>Versione del profilo</translation>
    </message>
    <message>
        <source>Version 2 is read by every program that reads profiles at all.</source>
        <translation>La versione 2 è letta da ogni programma che legga i profili.</translation>
    </message>
    <message>
        <source>2, for every reader</source>
        <translation>2, per ogni lettore</translation>
    </message>
    <message>
        <source>4, smaller and exact</source>
        <translation>4, più piccola ed esatta</translation>
    </message>
    <message>
        <source>What rides along</source>
        <translation>Ciò che accompagna la foto</translation>
    </message>
    <message>
        <source>Things in a photo that not every file can hold; what is lost is always said.</source>
        <translation>Elementi di una foto che non tutti i file possono contenere; ciò che si perde viene sempre segnalato.</translation>
    </message>
    <message>
        <source>HDR brightness</source>
        <translation>Luminosità HDR</translation>
    </message>
    <message>
        <source>Keep where the file can hold it</source>
        <translation>Mantieni se il file può contenerlo</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ometti</translation>
    </message>
    <message>
        <source>Skip photos that would lose it</source>
        <translation>Salta le foto che lo perderebbero</translation>
    </message>
    <message>
        <source>Motion clip</source>
        <translation>Filmato</translation>
    </message>
    <message>
        <source>The video in a motion photo. It tells of place and sound, so it is kept only together with all metadata.</source>
        <translation>Il video di una foto in movimento. Rivela luogo e suono, quindi resta solo insieme a tutti i metadati.</translation>
    </message>
    <message>
        <source>Other losses</source>
        <translation>Altre perdite</translation>
    </message>
    <message>
        <source>Frames, pages, depth, transparency, more than 8 bits or press inks that the new file cannot hold.</source>
        <translation>Fotogrammi, pagine, profondità, trasparenza, più di 8 bit o inchiostri che il nuovo file non può contenere.</translation>
    </message>
    <message>
        <source>Convert and say so</source>
        <translation>Converti e segnala</translation>
    </message>
    <message>
        <source>Camera raw</source>
        <translation>Raw della fotocamera</translation>
    </message>
    <message>
        <source>How a picture is made of a camera&apos;s raw file.</source>
        <translation>Come si ricava un’immagine dal file raw di una fotocamera.</translation>
    </message>
    <message>
        <source>The camera&apos;s preview looks as on its screen and takes a tenth of the time.</source>
        <translation>L’anteprima della fotocamera è come sul suo schermo e richiede un decimo del tempo.</translation>
    </message>
    <message>
        <source>The preview where it is large enough</source>
        <translation>L’anteprima se è abbastanza grande</translation>
    </message>
    <message>
        <source>The camera&apos;s preview</source>
        <translation>L’anteprima della fotocamera</translation>
    </message>
    <message>
        <source>Developed from the sensor&apos;s data</source>
        <translation>Sviluppata dai dati del sensore</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Alte luci</translation>
    </message>
    <message>
        <source>What becomes of what was too bright for the sensor.</source>
        <translation>Che cosa diventa ciò che era troppo luminoso per il sensore.</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Bianco</translation>
    </message>
    <message>
        <source>Fade into white</source>
        <translation>Sfuma nel bianco</translation>
    </message>
    <message>
        <source>Rebuild from what is left</source>
        <translation>Ricostruisci da ciò che resta</translation>
    </message>
    <message>
        <source>Brighten</source>
        <translation>Schiarisci</translation>
    </message>
    <message>
        <source>Raises the exposure until the brightest hundredth is white.</source>
        <translation>Aumenta l’esposizione finché il centesimo più chiaro è bianco.</translation>
    </message>
    <message>
        <source>The other file is left out and named.</source>
        <translation>L’altro file viene omesso e segnalato.</translation>
    </message>
    <message>
        <source>Both files</source>
        <translation>Entrambi i file</translation>
    </message>
    <message>
        <source>The raw file</source>
        <translation>Il file raw</translation>
    </message>
    <message>
        <source>The JPEG or HEIC</source>
        <translation>Il JPEG o HEIC</translation>
    </message>
    <message>
        <source>Of a raw file and a JPEG, take</source>
        <translation>Di un file raw e un JPEG, prendere</translation>
    </message>
    <message>
        <source>Unusual files</source>
        <translation>File insoliti</translation>
    </message>
    <message>
        <source>Pictures that move, photos that a camera stored twice, photos that are damaged.</source>
        <translation>Immagini in movimento, foto salvate due volte dalla fotocamera, foto danneggiate.</translation>
    </message>
    <message>
        <source>Damaged photos</source>
        <translation>Foto danneggiate</translation>
    </message>
    <message>
        <source>What cannot be decoded of them is gray or missing. Never done in place.</source>
        <translation>Ciò che non si può leggere è grigio o manca. Mai sul posto.</translation>
    </message>
    <message>
        <source>Refuse and name them</source>
        <translation>Rifiutare e nominare</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Salvare ciò che si può leggere</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>Bucket S3</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>The bucket&apos;s name.</source>
        <translation>Il nome del bucket.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefisso</translation>
    </message>
    <message>
        <source>Stands before every name in the bucket, as a folder would.</source>
        <translation>Sta davanti a ogni nome nel bucket, come una cartella.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>The service&apos;s address, https://HOST; empty for Amazon&apos;s own.</source>
        <translation>L’indirizzo del servizio, https://HOST; vuoto: quello di Amazon.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regione</translation>
    </message>
    <message>
        <source>Empty: that of the environment or the profile, else us-east-1.</source>
        <translation>Vuoto: quella dell’ambiente o del profilo, altrimenti us-east-1.</translation>
    </message>
    <message>
        <source>Whose credentials to use, from the shared files of the AWS tools; empty: those of the environment, or the default profile.</source>
        <translation>Le credenziali da usare, dai file condivisi degli strumenti AWS; vuoto: quelle dell’ambiente o il profilo predefinito.</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>Indirizzamento</translation>
    </message>
    <message>
        <source>Whether the bucket stands in the path or in the host&apos;s name.</source>
        <translation>Se il bucket sta nel percorso o nel nome dell’host.</translation>
    </message>
    <message>
        <source>As usual there</source>
        <translation>Come d’uso lì</translation>
    </message>
    <message>
        <source>In the path</source>
        <translation>Nel percorso</translation>
    </message>
    <message>
        <source>In the host&apos;s name</source>
        <translation>Nel nome dell’host</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Who may read what was sent.</source>
        <translation>Chi può leggere ciò che è stato inviato.</translation>
    </message>
    <message>
        <source>As the bucket says</source>
        <translation>Come dice il bucket</translation>
    </message>
    <message>
        <source>Its owner only</source>
        <translation>Solo il suo proprietario</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Everybody with an account there</source>
        <translation>Tutti quelli che hanno lì un account</translation>
    </message>
    <message>
        <source>The bucket&apos;s owner, too</source>
        <translation>Anche il proprietario del bucket</translation>
    </message>
    <message>
        <source>Cache control</source>
        <translation>Controllo della cache</translation>
    </message>
    <message>
        <source>How long browsers may keep it, for example max-age=31536000.</source>
        <translation>Per quanto tempo i browser possono tenerlo, per esempio max-age=31536000.</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Classe di archiviazione</translation>
    </message>
    <message>
        <source>For example STANDARD_IA; empty: the bucket&apos;s own.</source>
        <translation>Per esempio STANDARD_IA; vuoto: quella del bucket.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifratura</translation>
    </message>
    <message>
        <source>How the service encrypts what it stores.</source>
        <translation>Come il servizio cifra ciò che conserva.</translation>
    </message>
    <message>
        <source>With the service&apos;s keys</source>
        <translation>Con le chiavi del servizio</translation>
    </message>
    <message>
        <source>With a key of the key service</source>
        <translation>Con una chiave del servizio di chiavi</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>The key&apos;s name in the key service; empty: the standard one.</source>
        <translation>Il nome della chiave nel servizio di chiavi; vuoto: quella consueta.</translation>
    </message>
    <message>
        <source>Stored with every object: NAME=VALUE, separated by commas.</source>
        <translation>Conservato con ogni oggetto: NOME=VALORE, separati da virgole.</translation>
    </message>
    <message>
        <source>Part size</source>
        <translation>Dimensione delle parti</translation>
    </message>
    <message>
        <source>Larger files are sent in parts of this size.</source>
        <translation>I file più grandi vengono inviati in parti di questa dimensione.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>How many files are sent at the same time.</source>
        <translation>Quanti file vengono inviati contemporaneamente.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorità di certificazione</translation>
    </message>
    <message>
        <source>A PEM file to trust instead of the system&apos;s authorities.</source>
        <translation>Un file PEM di cui fidarsi al posto delle autorità del sistema.</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Senza cifratura</translation>
    </message>
    <message>
        <source>Lets photos go to an http:// endpoint on another computer.</source>
        <translation>Lascia andare le foto a un endpoint http:// su un altro computer.</translation>
    </message>
    <message>
        <source>Kind of archive</source>
        <translation>Tipo di archivio</translation>
    </message>
    <message>
        <source>ZIP can be opened everywhere; TAR with Zstandard only with the right program.</source>
        <translation>ZIP si apre ovunque; TAR con Zstandard solo con il programma giusto.</translation>
    </message>
    <message>
        <source>As its name says</source>
        <translation>Come dice il nome</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>TAR with Zstandard</source>
        <translation>TAR con Zstandard</translation>
    </message>
    <message>
        <source>Largest archive</source>
        <translation>Dimensione massima</translation>
    </message>
    <message>
        <source>Makes several archives of at most this size, each complete by itself, for e-mail; 0: one archive.</source>
        <translation>Crea più archivi di al massimo questa dimensione, ognuno completo, per la posta elettronica; 0: un solo archivio.</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Somme di controllo</translation>
    </message>
    <message>
        <source>Puts a SHA256SUMS file inside, with which anybody can check what arrived.</source>
        <translation>Aggiunge un file SHA256SUMS con cui chiunque può verificare ciò che è arrivato.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Provino a contatto</translation>
    </message>
    <message>
        <source>Puts a picture inside that shows all photos small, with their names.</source>
        <translation>Aggiunge un’immagine che mostra tutte le foto in piccolo, con i nomi.</translation>
    </message>
    <message>
        <source>Write XMP files beside the new ones</source>
        <translation>Scrivi file XMP accanto ai nuovi</translation>
    </message>
    <message>
        <source>They hold all that may go along, also what a format has no place for. Never done in place.</source>
        <translation>Contengono tutto ciò che può andare, anche ciò per cui un formato non ha posto. Mai sul posto.</translation>
    </message>
    <message>
        <source>No XMP files</source>
        <translation>Nessun file XMP</translation>
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
        <translation>Incorpora nuove miniature</translation>
    </message>
    <message>
        <source>A small version of the new picture, up to 160 pixels, in JPEG and TIFF files.</source>
        <translation>Una versione piccola della nuova immagine, fino a 160 pixel, nei file JPEG e TIFF.</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animazioni</translation>
    </message>
    <message>
        <source>Where the new file holds a single frame.</source>
        <translation>Quando il nuovo file contiene un solo fotogramma.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>A TIFF keeps all pages of a TIFF when they are of one size; other files hold one.</source>
        <translation>Un TIFF mantiene tutte le pagine di un TIFF se sono della stessa dimensione; gli altri file ne contengono una.</translation>
    </message>
    <message>
        <source>Depth maps</source>
        <translation>Mappe di profondità</translation>
    </message>
    <message>
        <source>What portrait modes store beside a picture; no new file holds it.</source>
        <translation>Ciò che le modalità ritratto salvano accanto a un’immagine; nessun nuovo file lo contiene.</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Trasparenza</translation>
    </message>
    <message>
        <source>JPEGs have none: what was transparent becomes white.</source>
        <translation>I JPEG non ne hanno: ciò che era trasparente diventa bianco.</translation>
    </message>
    <message>
        <source>More than 8 bits</source>
        <translation>Più di 8 bit</translation>
    </message>
    <message>
        <source>Finer shades, which PNG, TIFF, AVIF and JPEG XL keep.</source>
        <translation>Sfumature più fini, che PNG, TIFF, AVIF e JPEG XL mantengono.</translation>
    </message>
    <message>
        <source>Press inks (CMYK)</source>
        <translation>Inchiostri da stampa (CMYK)</translation>
    </message>
    <message>
        <source>JPEG and TIFF keep them when the photo&apos;s own color space is kept.</source>
        <translation>JPEG e TIFF li mantengono quando si mantiene lo spazio colore della foto.</translation>
    </message>
    <message>
        <source>Further channels</source>
        <translation>Altri canali</translation>
    </message>
    <message>
        <source>Spot colors and masks that a TIFF holds beside its picture.</source>
        <translation>Tinte piatte e maschere che un TIFF contiene accanto alla sua immagine.</translation>
    </message>
    <message>
        <source>As other losses</source>
        <translation>Come le altre perdite</translation>
    </message>
    <message>
        <source>The first page only</source>
        <translation>Solo la prima pagina</translation>
    </message>
    <message>
        <source>The gain map of an Ultra HDR or iPhone photo; only JPEGs can hold it here.</source>
        <translation>La mappa di guadagno di una foto Ultra HDR o iPhone; qui solo i JPEG possono contenerla.</translation>
    </message>
    <message>
        <source>Folder or drive</source>
        <translation>Cartella o unità</translation>
    </message>
    <message>
        <source>Uploadcare project</source>
        <translation>Progetto Uploadcare</translation>
    </message>
    <message>
        <source>Optidash</source>
        <translation>Optidash</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>The folder to copy to; it has to be there.</source>
        <translation>La cartella in cui copiare; deve esistere.</translation>
    </message>
    <message>
        <source>Mount point</source>
        <translation>Punto di montaggio</translation>
    </message>
    <message>
        <source>Nothing is written unless a drive or share is mounted at this folder.</source>
        <translation>Non si scrive nulla se in questa cartella non è montata un’unità o una condivisione.</translation>
    </message>
    <message>
        <source>What the service makes of the photos.</source>
        <translation>Che cosa fa il servizio delle foto.</translation>
    </message>
    <message>
        <source>No compression</source>
        <translation>Nessuna compressione</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation>Cartella per i risultati</translation>
    </message>
    <message>
        <source>Where what comes back is written, when the service does not store it.</source>
        <translation>Dove viene scritto ciò che torna, quando il servizio non lo conserva.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Archiviazione</translation>
    </message>
    <message>
        <source>Where the service stores what it made, with a key of yours.</source>
        <translation>Dove il servizio conserva ciò che ha prodotto, con una vostra chiave.</translation>
    </message>
    <message>
        <source>Nowhere: it comes back</source>
        <translation>Da nessuna parte: torna indietro</translation>
    </message>
    <message>
        <source>As set up there</source>
        <translation>Come configurato lì</translation>
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
        <translation>Connettore</translation>
    </message>
    <message>
        <source>The id of the storage that is set up there.</source>
        <translation>L’identificativo dell’archiviazione configurata lì.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>The storage account&apos;s name, at Azure.</source>
        <translation>Il nome dell’account di archiviazione, su Azure.</translation>
    </message>
    <message>
        <source>The bucket&apos;s region.</source>
        <translation>La regione del bucket.</translation>
    </message>
    <message>
        <source>For example standard-ia; empty: the bucket&apos;s own.</source>
        <translation>Per esempio standard-ia; vuoto: quella del bucket.</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Pubblicato su</translation>
    </message>
    <message>
        <source>https://… of the same folder, for the service to fetch the files from; empty: they are sent.</source>
        <translation>https://… della stessa cartella, da cui il servizio preleva i file; vuoto: vengono inviati.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>How results come back.</source>
        <translation>Come tornano i risultati.</translation>
    </message>
    <message>
        <source>From an address that is told</source>
        <translation>Da un indirizzo che viene indicato</translation>
    </message>
    <message>
        <source>In the answer itself</source>
        <translation>Nella risposta stessa</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>https://… that the service tells when a photo is done; it is not waited for then.</source>
        <translation>https://… che il servizio avvisa quando una foto è pronta; allora non la si attende.</translation>
    </message>
    <message>
        <source>Webhook delay</source>
        <translation>Ritardo del webhook</translation>
    </message>
    <message>
        <source>How long the service waits before it tells.</source>
        <translation>Quanto attende il servizio prima di avvisare.</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorizzazione</translation>
    </message>
    <message>
        <source>How the key is sent.</source>
        <translation>Come viene inviata la chiave.</translation>
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
        <translation>Dove si trova il servizio, con la versione.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>The key of your account there.</source>
        <translation>La chiave del vostro account lì.</translation>
    </message>
    <message>
        <source>Storage key</source>
        <translation>Chiave dell’archiviazione</translation>
    </message>
    <message>
        <source>The key with which the service writes to your storage.</source>
        <translation>La chiave con cui il servizio scrive nella vostra archiviazione.</translation>
    </message>
    <message>
        <source>Storage secret</source>
        <translation>Segreto dell’archiviazione</translation>
    </message>
    <message>
        <source>The secret that belongs to the storage key.</source>
        <translation>Il segreto che appartiene alla chiave dell’archiviazione.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Chiave di accesso</translation>
    </message>
    <message>
        <source>The name of the key, as the service shows it.</source>
        <translation>Il nome della chiave, come lo mostra il servizio.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Chiave segreta</translation>
    </message>
    <message>
        <source>The secret that belongs to the access key.</source>
        <translation>Il segreto che appartiene alla chiave di accesso.</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Token di sessione</translation>
    </message>
    <message>
        <source>Only for keys that were lent for some hours.</source>
        <translation>Solo per chiavi prestate per qualche ora.</translation>
    </message>
    <message>
        <source>Names there</source>
        <translation>Nomi lì</translation>
    </message>
    <message>
        <source>What files are called in the bucket, with {folder}, {name}, {ext} and {date:%Y-%m}; empty: as here.</source>
        <translation>Come si chiamano i file nel bucket, con {folder}, {name}, {ext} e {date:%Y-%m}; vuoto: come qui.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Given to every object: NAME=VALUE, separated by commas.</source>
        <translation>Assegnati a ogni oggetto: NOME=VALORE, separati da virgole.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Larghezza di banda</translation>
    </message>
    <message>
        <source>How much is sent in a second at most, over all connections; 0: as it goes.</source>
        <translation>Quanto si invia al massimo al secondo, su tutte le connessioni; 0: quanto si può.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Chiave pubblica</translation>
    </message>
    <message>
        <source>The project&apos;s public key; it is no secret.</source>
        <translation>La chiave pubblica del progetto; non è segreta.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Conservare</translation>
    </message>
    <message>
        <source>Whether files stay: what is not stored is gone after a day.</source>
        <translation>Se i file restano: ciò che non è conservato sparisce dopo un giorno.</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>Restano</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Per un giorno</translation>
    </message>
    <message>
        <source>As the project says</source>
        <translation>Come dice il progetto</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operazioni</translation>
    </message>
    <message>
        <source>What links to images ask of the service, for example -/preview/800x800/.</source>
        <translation>Che cosa chiedono al servizio i link alle immagini, per esempio -/preview/800x800/.</translation>
    </message>
    <message>
        <source>Given to every file, separated by commas.</source>
        <translation>Dati a ogni file, separati da virgole.</translation>
    </message>
    <message>
        <source>Replaced files</source>
        <translation>File sostituiti</translation>
    </message>
    <message>
        <source>What becomes of the file that a changed one replaces: each has an address of its own.</source>
        <translation>Che cosa accade al file che uno modificato sostituisce: ognuno ha un proprio indirizzo.</translation>
    </message>
    <message>
        <source>They are deleted</source>
        <translation>Vengono eliminati</translation>
    </message>
    <message>
        <source>Signed uploads</source>
        <translation>Invii firmati</translation>
    </message>
    <message>
        <source>What proves to the service that uploads are allowed.</source>
        <translation>Che cosa prova al servizio che gli invii sono permessi.</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Un token</translation>
    </message>
    <message>
        <source>A signature, the older way</source>
        <translation>Una firma, il modo precedente</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non firmati</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Indirizzo di distribuzione</translation>
    </message>
    <message>
        <source>https://HOST that serves the files; empty: the project&apos;s own.</source>
        <translation>https://HOST che distribuisce i file; vuoto: quello del progetto.</translation>
    </message>
    <message>
        <source>Upload API</source>
        <translation>API di invio</translation>
    </message>
    <message>
        <source>Where files are sent to.</source>
        <translation>Dove vengono inviati i file.</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>API REST</translation>
    </message>
    <message>
        <source>Where files are listed, stored and deleted.</source>
        <translation>Dove i file vengono elencati, conservati ed eliminati.</translation>
    </message>
    <message>
        <source>The project&apos;s secret key.</source>
        <translation>La chiave segreta del progetto.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creato da</translation>
    </message>
    <message>
        <source>The name of a destination of the kind Optidash: originals are sent there, with all their metadata, and what comes back is checked as any file. Empty: made here.</source>
        <translation>Il nome di una destinazione di tipo Optidash: gli originali vi sono inviati con tutti i metadati, e ciò che torna viene verificato come ogni file. Vuoto: creato qui.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln file</numerusform>
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
        <translation>%1, già tutto consegnato</translation>
    </message>
    <message>
        <source>%1 → %2 in %3, about %4</source>
        <comment>photos → files in a folder, about so many bytes</comment>
        <translation>%1 → %2 in %3, circa %4</translation>
    </message>
    <message>
        <source>%1 → %2 in %3</source>
        <comment>photos → files in a folder</comment>
        <translation>%1 → %2 in %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) clash: numbered</source>
        <translation>
            <numerusform>%Ln nome in conflitto: numerato</numerusform>
            <numerusform>%Ln nomi in conflitto: numerati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln già presente</numerusform>
            <numerusform>%Ln già presenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be written</source>
        <translation>
            <numerusform>%Ln non può essere scritto</numerusform>
            <numerusform>%Ln non possono essere scritti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) done</source>
        <translation>
            <numerusform>%Ln foto completata</numerusform>
            <numerusform>%Ln foto completate</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>photos</comment>
        <translation>%L1 di %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>%Ln già aggiornata</numerusform>
            <numerusform>%Ln già aggiornate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln non riuscita</numerusform>
            <numerusform>%Ln non riuscite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation>
            <numerusform>%Ln non iniziata</numerusform>
            <numerusform>%Ln non iniziate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 risparmiati</translation>
    </message>
    <message>
        <source>%1 photos per second</source>
        <translation>%1 foto al secondo</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>durata %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ancora %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation>
            <numerusform>Ricerca di foto… %Ln trovata</numerusform>
            <numerusform>Ricerca di foto… %Ln trovate</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: every photo is set aside.</source>
        <translation>Niente da fare: tutte le foto sono messe da parte.</translation>
    </message>
    <message>
        <source>Drop photos to begin.</source>
        <translation>Trascina delle foto per iniziare.</translation>
    </message>
    <message>
        <source>Planning names…</source>
        <translation>Pianificazione dei nomi…</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <comment>%1: how far it is</comment>
        <translation>In pausa: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruzione in corso…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be sent to %1, with all their metadata</source>
        <translation>
            <numerusform>%Ln foto sarà inviata a %1, con tutti i metadati</numerusform>
            <numerusform>%Ln foto saranno inviate a %1, con tutti i metadati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln photo(s); the originals are kept in %1</source>
        <translation>
            <numerusform>Sostituisce %Ln foto; l’originale viene conservato in %1</numerusform>
            <numerusform>Sostituisce %Ln foto; gli originali vengono conservati in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln photo(s), about %1 afterwards; the originals are kept in %2</source>
        <comment>%1: bytes</comment>
        <translation>
            <numerusform>Sostituisce %Ln foto, poi circa %1; l’originale viene conservato in %2</numerusform>
            <numerusform>Sostituisce %Ln foto, poi circa %1; gli originali vengono conservati in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing originals back…</source>
        <translation>Ripristino degli originali…</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Archive, smaller</source>
        <translation>Archivio, più piccolo</translation>
    </message>
    <message>
        <source>Every pixel, profile and note kept, at a quality the eye cannot tell from the original.</source>
        <translation>Restano tutti i pixel, i profili e le note, con una qualità che l’occhio non distingue dall’originale.</translation>
    </message>
    <message>
        <source>Client full size</source>
        <translation>Cliente, dimensione piena</translation>
    </message>
    <message>
        <source>Every pixel at high quality in sRGB, with your name and without place and serial numbers.</source>
        <translation>Tutti i pixel in alta qualità in sRGB, con il suo nome e senza luogo e numeri di serie.</translation>
    </message>
    <message>
        <source>Client proofs</source>
        <translation>Cliente, provini</translation>
    </message>
    <message>
        <source>Small JPEGs with a long edge of 1600 pixels and a watermark, for choosing pictures together.</source>
        <translation>Piccoli JPEG con lato lungo di 1600 pixel e filigrana, per scegliere insieme le immagini.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 1600 pixels, light enough to attach a handful.</source>
        <translation>JPEG con lato lungo di 1600 pixel, abbastanza leggeri da allegarne alcuni.</translation>
    </message>
    <message>
        <source>Instagram landscape</source>
        <translation>Instagram orizzontale</translation>
    </message>
    <message>
        <source>1080 × 566 pixels, cut to 1.91:1 around the center.</source>
        <translation>1080 × 566 pixel, ritagliati a 1,91:1 attorno al centro.</translation>
    </message>
    <message>
        <source>Instagram portrait</source>
        <translation>Instagram verticale</translation>
    </message>
    <message>
        <source>1080 × 1350 pixels, cut to 4:5 around the center.</source>
        <translation>1080 × 1350 pixel, ritagliati a 4:5 attorno al centro.</translation>
    </message>
    <message>
        <source>Instagram square</source>
        <translation>Instagram quadrato</translation>
    </message>
    <message>
        <source>1080 × 1080 pixels, cut to a square around the center.</source>
        <translation>1080 × 1080 pixel, ritagliati in un quadrato attorno al centro.</translation>
    </message>
    <message>
        <source>iPhone HEIC to JPEG</source>
        <translation>HEIC dell’iPhone in JPEG</translation>
    </message>
    <message>
        <source>Turns HEIC photos into full-size JPEGs that open anywhere.</source>
        <translation>Trasforma le foto HEIC in JPEG a piena dimensione che si aprono ovunque.</translation>
    </message>
    <message>
        <source>Lossless clean-up</source>
        <translation>Pulizia senza perdite</translation>
    </message>
    <message>
        <source>Packs pictures tighter without touching a pixel; what would not get smaller stays as it is.</source>
        <translation>Comprime di più le immagini senza toccare un pixel; ciò che non diventerebbe più piccolo resta com’è.</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Stampa giornalistica</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 3000 pixels for newsrooms and agencies, with caption, credit and date: what is missing is told before the run.</source>
        <translation>JPEG con lato lungo di 3000 pixel per redazioni e agenzie, con didascalia, credito e data: ciò che manca viene detto prima.</translation>
    </message>
    <message>
        <source>Print at 300 ppi</source>
        <translation>Stampa a 300 ppi</translation>
    </message>
    <message>
        <source>Full size in sRGB with full color resolution, marked 300 ppi and sharpened for paper.</source>
        <translation>Dimensione piena in sRGB con piena risoluzione del colore, a 300 ppi e nitidezza per la carta.</translation>
    </message>
    <message>
        <source>Responsive web set</source>
        <translation>Web, tutte le misure</translation>
    </message>
    <message>
        <source>Six widths from 480 to 2560 pixels, each as AVIF, WebP and JPEG, ready for srcset.</source>
        <translation>Sei larghezze da 480 a 2560 pixel, ciascuna in AVIF, WebP e JPEG, pronte per srcset.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Storia</translation>
    </message>
    <message>
        <source>1080 × 1920 pixels, cut to 9:16 around the center, for stories and reels.</source>
        <translation>1080 × 1920 pixel, ritagliati a 9:16 attorno al centro, per storie e reel.</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>Galleria web</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 2048 pixels, sharpened for screens: right for galleries, blogs and portfolios.</source>
        <translation>JPEG con lato lungo di 2048 pixel, nitidezza per lo schermo: per gallerie, blog e portfolio.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the file is empty</source>
        <translation>il file è vuoto</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>danneggiato</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>non è un’immagine</translation>
    </message>
    <message>
        <source>a format that is not read</source>
        <translation>un formato che non viene letto</translation>
    </message>
    <message>
        <source>a format that is not read yet</source>
        <translation>un formato non ancora letto</translation>
    </message>
    <message>
        <source>must be added by itself</source>
        <translation>va aggiunto singolarmente</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>non leggibile</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>non c’è più</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>cambiato nel frattempo</translation>
    </message>
    <message>
        <source>too many pixels</source>
        <translation>troppi pixel</translation>
    </message>
    <message>
        <source>too many frames</source>
        <translation>troppi fotogrammi</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>troppo grande</translation>
    </message>
    <message>
        <source>cannot be written in this format</source>
        <translation>non scrivibile in questo formato</translation>
    </message>
    <message>
        <source>a step could not be done</source>
        <translation>un passaggio non è riuscito</translation>
    </message>
    <message>
        <source>the result was not as promised</source>
        <translation>il risultato non era come promesso</translation>
    </message>
    <message>
        <source>metadata would have leaked</source>
        <translation>sarebbero trapelati metadati</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>richiede troppa memoria</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>ha richiesto troppo tempo</translation>
    </message>
    <message>
        <source>crashed the worker twice</source>
        <translation>ha bloccato due volte il processo di lavoro</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrotto</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>già presente</translation>
    </message>
    <message>
        <source>would replace an original</source>
        <translation>sostituirebbe un originale</translation>
    </message>
    <message>
        <source>destination not writable</source>
        <translation>destinazione non scrivibile</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>il disco è pieno</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>non scrivibile</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>il nome è troppo lungo</translation>
    </message>
    <message>
        <source>the name is refused there</source>
        <translation>il nome non è accettato lì</translation>
    </message>
    <message>
        <source>a copy would lose something</source>
        <translation>una copia perderebbe qualcosa</translation>
    </message>
    <message>
        <source>the other file of the pair is taken</source>
        <translation>viene preso l’altro file della coppia</translation>
    </message>
    <message>
        <source>an archive that cannot be read</source>
        <translation>un archivio illeggibile</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>protetto da password</translation>
    </message>
    <message>
        <source>unpacks to too much</source>
        <translation>troppo grande una volta estratto</translation>
    </message>
    <message>
        <source>an archive inside an archive</source>
        <translation>un archivio in un archivio</translation>
    </message>
    <message>
        <source>its name in the archive is not taken</source>
        <translation>il suo nome nell’archivio non è accettato</translation>
    </message>
    <message>
        <source>inside an archive, which is not changed</source>
        <translation>in un archivio, che non viene cambiato</translation>
    </message>
    <message>
        <source>made by an earlier run</source>
        <translation>creato da un’esecuzione precedente</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Lossless files have no quality.</source>
        <translation>I file senza perdita non hanno qualità.</translation>
    </message>
    <message>
        <source>%1 cannot be lossless.</source>
        <translation>%1 non può essere senza perdita.</translation>
    </message>
    <message>
        <source>Matters for lossless files only.</source>
        <translation>Conta solo per i file senza perdita.</translation>
    </message>
    <message>
        <source>Does not matter for lossless files.</source>
        <translation>Non conta per i file senza perdita.</translation>
    </message>
    <message>
        <source>The chosen format cannot hold metadata.</source>
        <translation>Il formato scelto non può contenere metadati.</translation>
    </message>
    <message>
        <source>The chosen format cannot hold a color profile: colors are converted to sRGB.</source>
        <translation>Il formato scelto non può contenere un profilo colore: i colori vengono convertiti in sRGB.</translation>
    </message>
    <message>
        <source>None of the chosen formats can move: the first frame is kept.</source>
        <translation>Nessuno dei formati scelti può essere animato: resta il primo fotogramma.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 already up to date</source>
        <translation>già aggiornate: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>saltate: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con errori</translation>
    </message>
    <message>
        <source>%1 not finished</source>
        <translation>non finite: %1</translation>
    </message>
    <message>
        <source>%1 files written</source>
        <translation>file scritti: %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 letti, %2 scritti</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successiva</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>File più grande</translation>
    </message>
    <message>
        <source>There are no photos here.</source>
        <translation>Qui non ci sono foto.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>It moves; only its first frame is kept.</source>
        <translation>È animata; resta solo il primo fotogramma.</translation>
    </message>
    <message>
        <source>It has several pages; only the first is kept.</source>
        <translation>Ha più pagine; resta solo la prima.</translation>
    </message>
    <message>
        <source>Its HDR brightness (gain map) is not kept.</source>
        <translation>La sua luminosità HDR (gain map) non viene mantenuta.</translation>
    </message>
    <message>
        <source>The video stored with it is not kept.</source>
        <translation>Il video salvato con la foto non viene mantenuto.</translation>
    </message>
    <message>
        <source>It has finer shades than the result can hold.</source>
        <translation>Ha sfumature più fini di quelle che il risultato può contenere.</translation>
    </message>
    <message>
        <source>Its transparency is filled with white.</source>
        <translation>La sua trasparenza viene riempita di bianco.</translation>
    </message>
    <message>
        <source>Channels beyond color and transparency are not kept.</source>
        <translation>I canali oltre a colore e trasparenza non vengono mantenuti.</translation>
    </message>
    <message>
        <source>Its color profile is unusable; its colors may be off.</source>
        <translation>Il suo profilo colore è inutilizzabile; i colori potrebbero non essere esatti.</translation>
    </message>
    <message>
        <source>It is CMYK without a profile; its colors are a guess.</source>
        <translation>È CMYK senza profilo; i colori sono stimati.</translation>
    </message>
    <message>
        <source>Part of its metadata is damaged and is not kept.</source>
        <translation>Una parte dei suoi metadati è danneggiata e non viene mantenuta.</translation>
    </message>
    <message>
        <source>Some metadata does not fit into the new format.</source>
        <translation>Alcuni metadati non entrano nel nuovo formato.</translation>
    </message>
    <message>
        <source>The format cannot be lossless; quality 95 is used.</source>
        <translation>Il formato non può essere senza perdita; si usa la qualità 95.</translation>
    </message>
    <message>
        <source>The result is larger than the original.</source>
        <translation>Il risultato è più grande dell’originale.</translation>
    </message>
    <message>
        <source>The depth map stored with it is not kept.</source>
        <translation>La mappa di profondità salvata con essa non viene mantenuta.</translation>
    </message>
    <message>
        <source>Its press inks (CMYK) become screen colors.</source>
        <translation>I suoi inchiostri (CMYK) diventano colori da schermo.</translation>
    </message>
    <message>
        <source>It is a Live Photo; its video stays where it is.</source>
        <translation>È una Live Photo; il suo video resta dov’è.</translation>
    </message>
    <message>
        <source>It is made of the camera&apos;s preview.</source>
        <translation>È ricavata dall’anteprima della fotocamera.</translation>
    </message>
    <message>
        <source>It is developed from the sensor&apos;s data.</source>
        <translation>È sviluppata dai dati del sensore.</translation>
    </message>
    <message>
        <source>There is no preview in the raw file.</source>
        <translation>Nel file raw non c’è un’anteprima.</translation>
    </message>
    <message>
        <source>Colors that the output cannot hold become the nearest ones: %1 of the pixels.</source>
        <translation>I colori che l’uscita non contiene diventano i più vicini: %1 dei pixel.</translation>
    </message>
    <message>
        <source>Room is made for colors that the output cannot hold: %1 of the pixels.</source>
        <translation>Viene fatto spazio ai colori che l’uscita non contiene: %1 dei pixel.</translation>
    </message>
    <message>
        <source>Its HDR brightness above white is cut.</source>
        <translation>La sua luminosità HDR oltre il bianco viene tagliata.</translation>
    </message>
    <message>
        <source>The new format has no place for some of its metadata.</source>
        <translation>Il nuovo formato non ha posto per alcuni dei suoi metadati.</translation>
    </message>
    <message>
        <source>Required fields are missing.</source>
        <translation>Mancano campi obbligatori.</translation>
    </message>
    <message>
        <source>It says nothing of what is to be written on it; no text is drawn.</source>
        <translation>Non dice nulla di ciò che va scritto; nessun testo viene disegnato.</translation>
    </message>
    <message>
        <source>It is damaged; what can be read of it is shown and saved.</source>
        <translation>È danneggiata; ciò che si può leggere viene mostrato e salvato.</translation>
    </message>
    <message>
        <source>It was sent to %1 and made there.</source>
        <translation>È stata inviata a %1 e creata lì.</translation>
    </message>
    <message>
        <source>Shown as it would be made here; nothing was sent to %1.</source>
        <translation>Mostrata come sarebbe creata qui; nulla è stato inviato a %1.</translation>
    </message>
    <message>
        <source>Its press inks (CMYK) stay as they are: light and sharpness are not adjusted.</source>
        <translation>I suoi inchiostri (CMYK) restano come sono: luce e nitidezza non vengono regolate.</translation>
    </message>
    <message>
        <source>Its metadata cannot be read here and is not kept.</source>
        <translation>I suoi metadati non sono leggibili qui e non vengono mantenuti.</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>Do &amp;nothing</source>
        <translation>&amp;Non fare nulla</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Apri la &amp;cartella</translation>
    </message>
    <message>
        <source>&amp;Quit Glassine</source>
        <translation>&amp;Esci da Glassine</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>&amp;Sospendi</translation>
    </message>
    <message>
        <source>S&amp;hut down</source>
        <translation>S&amp;pegni</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Make delivery-ready files of photos and folders</source>
        <translation>Crea file pronti per la consegna da foto e cartelle</translation>
    </message>
    <message>
        <source>Show what optimize would write, and write nothing</source>
        <translation>Mostra che cosa scriverebbe optimize, senza scrivere nulla</translation>
    </message>
    <message>
        <source>Go on with a session that was interrupted</source>
        <translation>Continua una sessione interrotta</translation>
    </message>
    <message>
        <source>Tell what a session did, file by file</source>
        <translation>Racconta che cosa ha fatto una sessione, file per file</translation>
    </message>
    <message>
        <source>Read what a session wrote again and check that it is unharmed</source>
        <translation>Rilegge ciò che una sessione ha scritto e controlla che sia integro</translation>
    </message>
    <message>
        <source>List, show, import and export presets</source>
        <translation>Elenca, mostra, importa ed esporta i preset</translation>
    </message>
    <message>
        <source>Tell what a photo is and what each preset would make of it</source>
        <translation>Dice che cos’è una foto e che cosa ne farebbe ogni preset</translation>
    </message>
    <message>
        <source>List the formats that can be read and written, and all settings</source>
        <translation>Elenca i formati leggibili e scrivibili e tutte le impostazioni</translation>
    </message>
    <message>
        <source>Check that everything Glassine needs is there</source>
        <translation>Controlla che ci sia tutto ciò che serve a Glassine</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Apre la finestra</translation>
    </message>
    <message>
        <source>Glassine turns folders of original photos into delivery-ready files, and never touches an original.</source>
        <translation>Glassine trasforma cartelle di foto originali in file pronti per la consegna e non tocca mai un originale.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Mostra questo aiuto.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>Writes JSON to standard output, for programs.</source>
        <translation>Scrive JSON sull’output standard, per i programmi.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>How workers are locked in</source>
        <translation>Isolamento dei processi di lavoro</translation>
    </message>
    <message>
        <source>no: this kernel does not offer it; seccomp alone keeps workers from opening files</source>
        <translation>no: questo kernel non lo offre; solo seccomp impedisce ai processi di lavoro di aprire file</translation>
    </message>
    <message>
        <source>yes, version %1</source>
        <translation>sì, versione %1</translation>
    </message>
    <message>
        <source>yes, version %1 (files; the network is closed by seccomp)</source>
        <translation>sì, versione %1 (file; la rete è chiusa da seccomp)</translation>
    </message>
    <message>
        <source>no: this kernel or container refuses system call filters</source>
        <translation>no: questo kernel o container rifiuta i filtri delle chiamate di sistema</translation>
    </message>
    <message>
        <source>No new privileges</source>
        <translation>Nessun nuovo privilegio</translation>
    </message>
    <message>
        <source>no: the kernel refused</source>
        <translation>no: il kernel ha rifiutato</translation>
    </message>
    <message>
        <source>Resource limits</source>
        <translation>Limiti delle risorse</translation>
    </message>
    <message>
        <source>no: the limits could not be set</source>
        <translation>no: impossibile impostare i limiti</translation>
    </message>
    <message>
        <source>Untested loaders</source>
        <translation>Lettori non collaudati</translation>
    </message>
    <message>
        <source>blocked in libvips; formats that need one are read in a process of their own</source>
        <translation>bloccati in libvips; i formati che ne richiedono uno vengono letti in un processo a parte</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formati</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>all but %1: libvips was built without</source>
        <translation>tutti tranne %1: libvips è stata compilata senza</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scrittura</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 liberi</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilizzabili</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Processo di lavoro</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Cartelle</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioni</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Something is missing: see the lines marked above.</source>
        <translation>Manca qualcosa: vedi le righe segnate sopra.</translation>
    </message>
    <message>
        <source>Ready to work, with what is marked above reduced.</source>
        <translation>Pronto, con le limitazioni segnate sopra.</translation>
    </message>
    <message>
        <source>Ready to work.</source>
        <translation>Pronto.</translation>
    </message>
    <message>
        <source>all good; photos that were up to date or skipped by choice count as good</source>
        <translation>tutto bene; le foto già aggiornate o saltate per scelta contano come riuscite</translation>
    </message>
    <message>
        <source>some photos failed, the others are done</source>
        <translation>alcune foto non sono riuscite, le altre sono pronte</translation>
    </message>
    <message>
        <source>the command line or the preset is wrong; nothing was done</source>
        <translation>la riga di comando o il preset è sbagliato; non è stato fatto nulla</translation>
    </message>
    <message>
        <source>nothing to do: no usable photo among what was named, no session, no file to verify</source>
        <translation>niente da fare: nessuna foto utilizzabile tra quelle indicate, nessuna sessione, nessun file da verificare</translation>
    </message>
    <message>
        <source>the output folder cannot be written, or the disk is full</source>
        <translation>la cartella di destinazione non è scrivibile o il disco è pieno</translation>
    </message>
    <message>
        <source>a file is not what was promised: optimize threw it away, verify left it where it is</source>
        <translation>un file non è ciò che era stato promesso: optimize lo ha scartato, verify lo ha lasciato dov’è</translation>
    </message>
    <message>
        <source>interrupted; &quot;glassine resume&quot; goes on</source>
        <translation>interrotto; &quot;glassine resume&quot; continua</translation>
    </message>
    <message>
        <source>recognized, not read yet</source>
        <translation>riconosciuto, non ancora letto</translation>
    </message>
    <message>
        <source>not on this system</source>
        <translation>non su questo sistema</translation>
    </message>
    <message>
        <source>only when the file itself is named</source>
        <translation>solo se il file è indicato direttamente</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>qualità</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>senza perdita</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>trasparenza</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animazione</translation>
    </message>
    <message>
        <source>more than 8 bits</source>
        <translation>più di 8 bit</translation>
    </message>
    <message>
        <source>Lists every setting of operations and formats, for --set and presets.</source>
        <translation>Elenca ogni impostazione di passaggi e formati, per --set e i preset.</translation>
    </message>
    <message>
        <source>Photos and folders to put into the list.</source>
        <translation>Foto e cartelle da mettere nella lista.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Codice di uscita</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPZIONI]</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argomenti</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>More on a command: %1</source>
        <translation>Altro su un comando: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Interruzione in corso…</translation>
    </message>
    <message>
        <source>Go on with: %1</source>
        <translation>Continua con: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Dettagli: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 photos</source>
        <translation>Interrotto dopo %1 di %2 foto</translation>
    </message>
    <message>
        <source>Nothing new: %1 of %2 photos are up to date</source>
        <translation>Niente di nuovo: %1 di %2 foto sono aggiornate</translation>
    </message>
    <message>
        <source>1 photo done</source>
        <translation>1 foto completata</translation>
    </message>
    <message numerus="yes">
        <source>%n photos done</source>
        <translation>
            <numerusform>%n foto completata</numerusform>
            <numerusform>%n foto completate</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> in %1</translation>
    </message>
    <message>
        <source>1 file in %1</source>
        <translation>1 file in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files in %1</source>
        <translation>
            <numerusform>%n file in %1</numerusform>
            <numerusform>%n file in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 % smaller</source>
        <translation>  %1% in meno</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n non riuscita</numerusform>
            <numerusform>%n non riuscite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to date already</source>
        <translation>
            <numerusform>%n già aggiornata</numerusform>
            <numerusform>%n già aggiornate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n saltata</numerusform>
            <numerusform>%n saltate</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file kept as it was: the result would not have been smaller</source>
        <translation>1 file è rimasto com’era: il risultato non sarebbe stato più piccolo</translation>
    </message>
    <message numerus="yes">
        <source>%n files kept as they were: the results would not have been smaller</source>
        <translation>
            <numerusform>%n file è rimasto com’era: il risultato non sarebbe stato più piccolo</numerusform>
            <numerusform>%n file sono rimasti com’erano: i risultati non sarebbero stati più piccoli</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file in the folders is no picture</source>
        <translation>1 file nelle cartelle non è un’immagine</translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folders are no pictures</source>
        <translation>
            <numerusform>%n file nelle cartelle non è un’immagine</numerusform>
            <numerusform>%n file nelle cartelle non sono immagini</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>(%n files)</source>
        <translation>
            <numerusform>(%n file)</numerusform>
            <numerusform>(%n file)</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bit</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n fotogramma</numerusform>
            <numerusform>%n fotogrammi</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos to look at.</source>
        <translation>Foto da esaminare.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientamento</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>dritta</translation>
    </message>
    <message>
        <source>%1, made upright</source>
        <translation>%1, verrà raddrizzata</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Fotocamera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Scatto</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Autore</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadati</translation>
    </message>
    <message>
        <source>Place (GPS)</source>
        <translation>Luogo (GPS)</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Numeri di serie</translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation>Gain map HDR</translation>
    </message>
    <message>
        <source>Motion photo</source>
        <translation>Foto in movimento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Aiuto: %1</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Predefinito: %1.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Esempio: %1</translation>
    </message>
    <message>
        <source>Own presets are kept in glassine/presets below it (default: ~/.config).</source>
        <translation>I tuoi preset si trovano al suo interno in glassine/presets (predefinito: ~/.config).</translation>
    </message>
    <message>
        <source>Sessions are kept in glassine below it (default: ~/.local/state).</source>
        <translation>Le sessioni si trovano al suo interno in glassine (predefinito: ~/.local/state).</translation>
    </message>
    <message>
        <source>Where sessions are kept, instead.</source>
        <translation>Dove tenere invece le sessioni.</translation>
    </message>
    <message>
        <source>No colors when it is set.</source>
        <translation>Nessun colore se è impostata.</translation>
    </message>
    <message>
        <source>Every name is planned before the first byte is written; nothing is ever overwritten. A file is complete or absent: an interrupted session is gone on with by &quot;glassine resume&quot;. Running the same command again does only what is new. Pictures are decoded in locked-in worker processes only.</source>
        <translation>Ogni nome è deciso prima che venga scritto il primo byte; nulla viene mai sovrascritto. Un file è completo o assente: una sessione interrotta continua con &quot;glassine resume&quot;. Ripetere lo stesso comando elabora solo ciò che è nuovo. Le immagini vengono decodificate solo in processi di lavoro isolati.</translation>
    </message>
    <message>
        <source>A setting given with --set beats the preset. It applies to every rendition; &quot;ID.KEY&quot; sets it for one.</source>
        <translation>Un’impostazione data con --set prevale sul preset. Vale per ogni versione; &quot;ID.KEY&quot; la imposta per una sola.</translation>
    </message>
    <message>
        <source>Does again what an earlier run has done already.</source>
        <translation>Rifà ciò che un’esecuzione precedente ha già fatto.</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Esecuzione</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>Only with %1.</source>
        <translation>Solo con %1.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>What is written; &quot;same&quot; is the original&apos;s own format.</source>
        <translation>Che cosa viene scritto; &quot;same&quot; è il formato dell’originale.</translation>
    </message>
    <message>
        <source>Quality on the format&apos;s own scale.</source>
        <translation>Qualità sulla scala propria del formato.</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is, where the format can.</source>
        <translation>Mantiene ogni pixel com’è, dove il formato lo permette.</translation>
    </message>
    <message>
        <source>Delivers the original&apos;s bytes when the result would not be smaller and nothing else was asked.</source>
        <translation>Consegna l’originale byte per byte quando il risultato non sarebbe più piccolo e non è stato chiesto altro.</translation>
    </message>
    <message>
        <source>Keeps detail in deep shadows when converting.</source>
        <translation>Mantiene il dettaglio nelle ombre profonde durante la conversione.</translation>
    </message>
    <message>
        <source>Puts the color profile into every file.</source>
        <translation>Inserisce il profilo colore in ogni file.</translation>
    </message>
    <message>
        <source>Keeps all frames where the format can.</source>
        <translation>Mantiene tutti i fotogrammi dove il formato lo permette.</translation>
    </message>
    <message>
        <source>How files are named, below the output folder.</source>
        <translation>Come si chiamano i file, sotto la cartella di destinazione.</translation>
    </message>
    <message>
        <source>What happens when a name is taken already.</source>
        <translation>Che cosa succede se un nome è già usato.</translation>
    </message>
    <message>
        <source>Avoids names that Windows and memory cards refuse.</source>
        <translation>Evita i nomi che Windows e le schede di memoria rifiutano.</translation>
    </message>
    <message>
        <source>Adds the step with its defaults, or takes it away.</source>
        <translation>Aggiunge il passaggio con i valori predefiniti o lo toglie.</translation>
    </message>
    <message>
        <source>is there already: skipped</source>
        <translation>esiste già: saltato</translation>
    </message>
    <message>
        <source>numbered, the name is taken</source>
        <translation>numerato, il nome è già usato</translation>
    </message>
    <message>
        <source>%1 photos, %2 files to write; nothing was written.</source>
        <translation>%1 foto, %2 file da scrivere; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>%1 free where they go.</source>
        <translation>%1 liberi nella destinazione.</translation>
    </message>
    <message>
        <source>Lists the presets that come along and your own (default)</source>
        <translation>Elenca i preset inclusi e i tuoi (predefinito)</translation>
    </message>
    <message>
        <source>Shows a preset as JSON</source>
        <translation>Mostra un preset come JSON</translation>
    </message>
    <message>
        <source>Name or file.</source>
        <translation>Nome o file.</translation>
    </message>
    <message>
        <source>Lays a setting over it first.</source>
        <translation>Applica prima un’impostazione.</translation>
    </message>
    <message>
        <source>Checks a preset file and adds it to your own presets</source>
        <translation>Controlla un file di preset e lo aggiunge ai tuoi preset</translation>
    </message>
    <message>
        <source>A preset&apos;s JSON file.</source>
        <translation>Il file JSON di un preset.</translation>
    </message>
    <message>
        <source>Another name for it.</source>
        <translation>Un altro nome per il preset.</translation>
    </message>
    <message>
        <source>Replaces a preset of yours with that name.</source>
        <translation>Sostituisce il tuo preset con quel nome.</translation>
    </message>
    <message>
        <source>Writes a preset to a file</source>
        <translation>Scrive un preset in un file</translation>
    </message>
    <message>
        <source>A new file, or - for standard output.</source>
        <translation>Un nuovo file, oppure - per l’output standard.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>tuo</translation>
    </message>
    <message>
        <source>Imported as %1: %2</source>
        <translation>Importato come %1: %2</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 foto/s</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 risparmiati</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 scritti</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ancora %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 con errori</translation>
    </message>
    <message>
        <source>Looking for photos… %1 found</source>
        <translation>Ricerca di foto… %1 trovate</translation>
    </message>
    <message>
        <source>%1 not right</source>
        <translation>%1 con problemi</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>The session to tell about; without it, the newest.</source>
        <translation>La sessione da descrivere; se non indicata, la più recente.</translation>
    </message>
    <message>
        <source>Lists all sessions.</source>
        <translation>Elenca tutte le sessioni.</translation>
    </message>
    <message>
        <source>Names every photo, not only those with something to say.</source>
        <translation>Nomina ogni foto, non solo quelle con qualcosa da segnalare.</translation>
    </message>
    <message>
        <source>One JSON object per line: the session, every photo, the totals.</source>
        <translation>Un oggetto JSON per riga: la sessione, ogni foto, i totali.</translation>
    </message>
    <message>
        <source>One line per written file, for spreadsheets.</source>
        <translation>Una riga per ogni file scritto, per i fogli di calcolo.</translation>
    </message>
    <message>
        <source>running now</source>
        <translation>in corso ora</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>completata</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sessione %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>The session to go on with; without it, the newest unfinished one.</source>
        <translation>La sessione da continuare; se non indicata, la più recente incompleta.</translation>
    </message>
    <message>
        <source>Only lists the sessions that can be resumed.</source>
        <translation>Elenca solo le sessioni che si possono riprendere.</translation>
    </message>
    <message>
        <source>Says nothing but what went wrong.</source>
        <translation>Dice solo che cosa è andato storto.</translation>
    </message>
    <message>
        <source>There is no unfinished session.</source>
        <translation>Non c’è nessuna sessione incompleta.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are unfinished; going on with the newest:</source>
        <translation>
            <numerusform>%n sessione è incompleta; si continua con la più recente:</numerusform>
            <numerusform>%n sessioni sono incomplete; si continua con la più recente:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Non c’è ancora nessuna sessione.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in corso</translation>
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
        <source>%1 missing</source>
        <translation>mancanti: %1</translation>
    </message>
    <message>
        <source>%1 no file any more</source>
        <translation>non più file: %1</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>troncati: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>modificati: %1</translation>
    </message>
    <message>
        <source>%1 under another&apos;s name</source>
        <translation>con il nome di un altro: %1</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>illeggibili: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 files.</source>
        <translation>Interrotto dopo %1 di %2 file.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are as they were written; %1 read again in %2.</source>
        <translation>
            <numerusform>%n file è com’era stato scritto; %1 riletti in %2.</numerusform>
            <numerusform>%n file sono come erano stati scritti; %1 riletti in %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as they were written: %1 of %2 files.</source>
        <translation>Non come erano stati scritti: %1 di %2 file.</translation>
    </message>
    <message>
        <source>The session whose files to check; without it, the newest.</source>
        <translation>La sessione di cui controllare i file; se non indicata, la più recente.</translation>
    </message>
    <message>
        <source>Session %1 wrote no file that could be checked.</source>
        <translation>La sessione %1 non ha scritto file verificabili.</translation>
    </message>
    <message>
        <source>1 photo: the name&apos;s extension does not fit the content</source>
        <translation>1 foto: l’estensione del nome non corrisponde al contenuto</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the name&apos;s extension does not fit the content</source>
        <translation>
            <numerusform>%n foto: l’estensione del nome non corrisponde al contenuto</numerusform>
            <numerusform>%n foto: l’estensione del nome non corrisponde al contenuto</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: only the first frame of an animation was kept</source>
        <translation>1 foto: è rimasto solo il primo fotogramma di un’animazione</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first frame of an animation was kept</source>
        <translation>
            <numerusform>%n foto: è rimasto solo il primo fotogramma di un’animazione</numerusform>
            <numerusform>%n foto: è rimasto solo il primo fotogramma di un’animazione</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: only the first page was kept</source>
        <translation>1 foto: è rimasta solo la prima pagina</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first page was kept</source>
        <translation>
            <numerusform>%n foto: è rimasta solo la prima pagina</numerusform>
            <numerusform>%n foto: è rimasta solo la prima pagina</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the HDR gain map was lost</source>
        <translation>1 foto: la gain map HDR è andata persa</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the HDR gain map was lost</source>
        <translation>
            <numerusform>%n foto: la gain map HDR è andata persa</numerusform>
            <numerusform>%n foto: la gain map HDR è andata persa</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the motion clip was lost</source>
        <translation>1 foto: il filmato è andato perso</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the motion clip was lost</source>
        <translation>
            <numerusform>%n foto: il filmato è andato perso</numerusform>
            <numerusform>%n foto: il filmato è andato perso</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the color profile is damaged and was not used</source>
        <translation>1 foto: il profilo colore è danneggiato e non è stato usato</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is damaged and was not used</source>
        <translation>
            <numerusform>%n foto: il profilo colore è danneggiato e non è stato usato</numerusform>
            <numerusform>%n foto: il profilo colore è danneggiato e non è stato usato</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks without a usable color profile, a general one was assumed</source>
        <translation>1 foto: inchiostri da stampa senza un profilo colore utilizzabile, ne è stato usato uno generico</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks without a usable color profile, a general one was assumed</source>
        <translation>
            <numerusform>%n foto: inchiostri da stampa senza un profilo colore utilizzabile, ne è stato usato uno generico</numerusform>
            <numerusform>%n foto: inchiostri da stampa senza un profilo colore utilizzabile, ne è stato usato uno generico</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the color profile is too large and was not used</source>
        <translation>1 foto: il profilo colore è troppo grande e non è stato usato</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is too large and was not used</source>
        <translation>
            <numerusform>%n foto: il profilo colore è troppo grande e non è stato usato</numerusform>
            <numerusform>%n foto: il profilo colore è troppo grande e non è stato usato</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: reduced to fewer bits per channel</source>
        <translation>1 foto: ridotta a meno bit per canale</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: reduced to fewer bits per channel</source>
        <translation>
            <numerusform>%n foto: ridotta a meno bit per canale</numerusform>
            <numerusform>%n foto: ridotte a meno bit per canale</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: transparency was put on a color</source>
        <translation>1 foto: la trasparenza è stata messa su un colore</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: transparency was put on a color</source>
        <translation>
            <numerusform>%n foto: la trasparenza è stata messa su un colore</numerusform>
            <numerusform>%n foto: la trasparenza è stata messa su un colore</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: channels beyond color and transparency were left out</source>
        <translation>1 foto: i canali oltre a colore e trasparenza sono stati esclusi</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: channels beyond color and transparency were left out</source>
        <translation>
            <numerusform>%n foto: i canali oltre a colore e trasparenza sono stati esclusi</numerusform>
            <numerusform>%n foto: i canali oltre a colore e trasparenza sono stati esclusi</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: part of the metadata is damaged and was left out</source>
        <translation>1 foto: una parte dei metadati è danneggiata ed è stata esclusa</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata is damaged and was left out</source>
        <translation>
            <numerusform>%n foto: una parte dei metadati è danneggiata ed è stata esclusa</numerusform>
            <numerusform>%n foto: una parte dei metadati è danneggiata ed è stata esclusa</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: part of the metadata could not be kept</source>
        <translation>1 foto: una parte dei metadati non è stata mantenuta</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata could not be kept</source>
        <translation>
            <numerusform>%n foto: una parte dei metadati non è stata mantenuta</numerusform>
            <numerusform>%n foto: una parte dei metadati non è stata mantenuta</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the metadata is too large and was left out</source>
        <translation>1 foto: i metadati sono troppo grandi e sono stati esclusi</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the metadata is too large and was left out</source>
        <translation>
            <numerusform>%n foto: i metadati sono troppo grandi e sono stati esclusi</numerusform>
            <numerusform>%n foto: i metadati sono troppo grandi e sono stati esclusi</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: written metadata could not be read back for proof</source>
        <translation>1 foto: impossibile rileggere i metadati scritti per verifica</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: written metadata could not be read back for proof</source>
        <translation>
            <numerusform>%n foto: impossibile rileggere i metadati scritti per verifica</numerusform>
            <numerusform>%n foto: impossibile rileggere i metadati scritti per verifica</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: extended XMP metadata was left out</source>
        <translation>1 foto: i metadati XMP estesi sono stati esclusi</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: extended XMP metadata was left out</source>
        <translation>
            <numerusform>%n foto: i metadati XMP estesi sono stati esclusi</numerusform>
            <numerusform>%n foto: i metadati XMP estesi sono stati esclusi</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: could not be kept without loss</source>
        <translation>1 foto: impossibile mantenerla senza perdita</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: could not be kept without loss</source>
        <translation>
            <numerusform>%n foto: impossibile mantenerla senza perdita</numerusform>
            <numerusform>%n foto: impossibile mantenerle senza perdita</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: something stands behind the picture and was kept</source>
        <translation>1 foto: c’è qualcosa dopo l’immagine ed è stato mantenuto</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stands behind the picture and was kept</source>
        <translation>
            <numerusform>%n foto: c’è qualcosa dopo l’immagine ed è stato mantenuto</numerusform>
            <numerusform>%n foto: c’è qualcosa dopo l’immagine ed è stato mantenuto</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: something stood behind the picture and was left out</source>
        <translation>1 foto: c’era qualcosa dopo l’immagine ed è stato escluso</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stood behind the picture and was left out</source>
        <translation>
            <numerusform>%n foto: c’era qualcosa dopo l’immagine ed è stato escluso</numerusform>
            <numerusform>%n foto: c’era qualcosa dopo l’immagine ed è stato escluso</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the result is larger than the original</source>
        <translation>1 foto: il risultato è più grande dell’originale</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the result is larger than the original</source>
        <translation>
            <numerusform>%n foto: il risultato è più grande dell’originale</numerusform>
            <numerusform>%n foto: il risultato è più grande dell’originale</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back originals whose places were taken</source>
        <translation>Riportare gli originali sostituiti</translation>
    </message>
    <message>
        <source>The session whose originals to bring back; without it, the newest.</source>
        <translation>La sessione di cui riportare gli originali; se manca, la più recente.</translation>
    </message>
    <message>
        <source>Only says what would be done.</source>
        <translation>Dice solo che cosa verrebbe fatto.</translation>
    </message>
    <message>
        <source>Session %1 wrote to a folder of its own; its originals are where they were.</source>
        <translation>La sessione %1 ha scritto in una cartella propria; i suoi originali sono dov&apos;erano.</translation>
    </message>
    <message>
        <source>%1 was changed since and stays; its original is now %2.</source>
        <translation>%1 è stato modificato nel frattempo e resta; il suo originale ora è %2.</translation>
    </message>
    <message>
        <source>Every original of session %1 is already where it was.</source>
        <translation>Tutti gli originali della sessione %1 sono già dov&apos;erano.</translation>
    </message>
    <message numerus="yes">
        <source>%n originals would be restored.</source>
        <translation>
            <numerusform>%n originale verrebbe ripristinato.</numerusform>
            <numerusform>%n originali verrebbero ripristinati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals restored.</source>
        <translation>
            <numerusform>%n originale ripristinato.</numerusform>
            <numerusform>%n originali ripristinati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the same command goes on.</source>
        <translation>Fermato; lo stesso comando riprende.</translation>
    </message>
    <message>
        <source>1 photo: the original has another name, which still leads to it</source>
        <translation>1 foto: l&apos;originale ha un altro nome, che porta ancora a esso</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the originals have other names, which still lead to them</source>
        <translation>
            <numerusform>%n foto: l&apos;originale ha un altro nome, che porta ancora a esso</numerusform>
            <numerusform>%n foto: gli originali hanno altri nomi, che portano ancora a essi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals replaced; they wait in %1, and &quot;%2&quot; brings them back</source>
        <translation>
            <numerusform>%n originale sostituito; aspetta in %1, e «%2» lo riporta</numerusform>
            <numerusform>%n originali sostituiti; aspettano in %1, e «%2» li riporta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the pixels are outside of %2; the profile&apos;s table makes room for them</source>
        <translation>Il %1 % dei pixel è fuori da %2; la tabella del profilo fa loro spazio</translation>
    </message>
    <message>
        <source>%1 % of the pixels are outside of %2 and become the nearest color that it holds</source>
        <translation>Il %1 % dei pixel è fuori da %2 e diventa il colore più vicino che contiene</translation>
    </message>
    <message>
        <source>color space not said</source>
        <translation>spazio colore non indicato</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>photos in a color space</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>1 that does not say, taken as sRGB</source>
        <translation>1 senza indicazione, presa come sRGB</translation>
    </message>
    <message numerus="yes">
        <source>%n that do not say, taken as sRGB</source>
        <translation>
            <numerusform>%n senza indicazione, presa come sRGB</numerusform>
            <numerusform>%n senza indicazione, prese come sRGB</numerusform>
        </translation>
    </message>
    <message>
        <source>Colors: %1.</source>
        <translation>Colori: %1.</translation>
    </message>
    <message>
        <source>1 photo has colors outside of %1, %2 % of its pixels: %3.</source>
        <translation>1 foto ha colori fuori da %1, il %2 % dei suoi pixel: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos have colors outside of %1, at most %2 % of the pixels: %3.</source>
        <translation>
            <numerusform>%n foto ha colori fuori da %1, il %2 % dei pixel: %3.</numerusform>
            <numerusform>%n foto hanno colori fuori da %1, al massimo il %2 % dei pixel: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile&apos;s table makes room for them.</source>
        <translation>La tabella del profilo fa loro spazio.</translation>
    </message>
    <message>
        <source>They become the nearest color that it holds.</source>
        <translation>Diventano il colore più vicino che contiene.</translation>
    </message>
    <message>
        <source>Camera raw</source>
        <translation>Raw della fotocamera</translation>
    </message>
    <message>
        <source>not read: glassine-raw cannot be started</source>
        <translation>non letto: impossibile avviare glassine-raw</translation>
    </message>
    <message>
        <source>%1, in processes of its own, locked in like the others</source>
        <translation>%1, in processi a sé, chiusi come gli altri</translation>
    </message>
    <message>
        <source>%1, in processes of its own, not locked in like the others</source>
        <translation>%1, in processi a sé, non chiusi come gli altri</translation>
    </message>
    <message>
        <source>in a process of its own</source>
        <translation>in un processo a sé</translation>
    </message>
    <message>
        <source>Every tag of the metadata, by what it tells.</source>
        <translation>Ogni tag dei metadati, per ciò che rivela.</translation>
    </message>
    <message>
        <source>With --privacy: what of it leaves under this preset.</source>
        <translation>Con --privacy: che cosa ne parte con questo preset.</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Gamut</source>
        <translation>Gamma cromatica</translation>
    </message>
    <message>
        <source>Depth map</source>
        <translation>Mappa di profondità</translation>
    </message>
    <message>
        <source>Converts colors to this space (&quot;file&quot;: that of color.profile), or keeps pixels and profile as they are.</source>
        <translation>Converte i colori in questo spazio («file»: quello di color.profile) o lascia pixel e profilo come sono.</translation>
    </message>
    <message>
        <source>An ICC profile&apos;s file, from a lab or a printer&apos;s maker, to convert colors to.</source>
        <translation>File di un profilo ICC, di un laboratorio o di un produttore di stampanti, in cui convertire i colori.</translation>
    </message>
    <message>
        <source>How colors that the new space cannot hold are brought in.</source>
        <translation>Come vengono riportati i colori che il nuovo spazio non contiene.</translation>
    </message>
    <message>
        <source>Of the embedded profile: 2 is read by every program, 4 is smaller.</source>
        <translation>Del profilo incorporato: la 2 è letta da ogni programma, la 4 è più piccola.</translation>
    </message>
    <message>
        <source>loses: %1</source>
        <translation>perde: %1</translation>
    </message>
    <message>
        <source>Looks into every photo: which color space it is in, and how many of its colors the output cannot hold. Takes its time.</source>
        <translation>Esamina ogni foto: in quale spazio colore è e quanti dei suoi colori l’uscita non contiene. Richiede tempo.</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>manca: %1</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>resta qui</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>leaves in %1 of %2 files</source>
        <translation>parte in %1 file su %2</translation>
    </message>
    <message>
        <source>It says nothing about itself.</source>
        <translation>Non dice nulla di sé.</translation>
    </message>
    <message>
        <source>1 photo: the depth map was lost</source>
        <translation>1 foto: la mappa di profondità è andata persa</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the depth map was lost</source>
        <translation>
            <numerusform>%n foto: la mappa di profondità è andata persa</numerusform>
            <numerusform>%n foto: la mappa di profondità è andata persa</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks became screen colors</source>
        <translation>1 foto: gli inchiostri sono diventati colori da schermo</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks became screen colors</source>
        <translation>
            <numerusform>%n foto: gli inchiostri sono diventati colori da schermo</numerusform>
            <numerusform>%n foto: gli inchiostri sono diventati colori da schermo</numerusform>
        </translation>
    </message>
    <message>
        <source>1 Live Photo: its video stays where it is</source>
        <translation>1 Live Photo: il suo video resta dov’è</translation>
    </message>
    <message numerus="yes">
        <source>%n Live Photos: their videos stay where they are</source>
        <translation>
            <numerusform>%n Live Photo: il suo video resta dov’è</numerusform>
            <numerusform>%n Live Photo: i loro video restano dove sono</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: made of the camera&apos;s preview</source>
        <translation>1 file raw: immagine dall’anteprima della fotocamera</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: made of the camera&apos;s preview</source>
        <translation>
            <numerusform>%n file raw: immagine dall’anteprima della fotocamera</numerusform>
            <numerusform>%n file raw: immagine dall’anteprima della fotocamera</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: developed from the sensor&apos;s data</source>
        <translation>1 file raw: sviluppo dai dati del sensore</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: developed from the sensor&apos;s data</source>
        <translation>
            <numerusform>%n file raw: sviluppo dai dati del sensore</numerusform>
            <numerusform>%n file raw: sviluppo dai dati del sensore</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: there is no preview in it</source>
        <translation>1 file raw: nessuna anteprima</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: there is no preview in them</source>
        <translation>
            <numerusform>%n file raw: nessuna anteprima</numerusform>
            <numerusform>%n file raw: nessuna anteprima</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: colors that the output cannot hold became the nearest ones</source>
        <translation>1 foto: i colori che l’uscita non contiene sono diventati i più vicini</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: colors that the output cannot hold became the nearest ones</source>
        <translation>
            <numerusform>%n foto: i colori che l’uscita non contiene sono diventati i più vicini</numerusform>
            <numerusform>%n foto: i colori che l’uscita non contiene sono diventati i più vicini</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: room was made for colors that the output cannot hold</source>
        <translation>1 foto: è stato fatto spazio ai colori che l’uscita non contiene</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: room was made for colors that the output cannot hold</source>
        <translation>
            <numerusform>%n foto: è stato fatto spazio ai colori che l’uscita non contiene</numerusform>
            <numerusform>%n foto: è stato fatto spazio ai colori che l’uscita non contiene</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: HDR brightness above white was cut</source>
        <translation>1 foto: la luminosità HDR oltre il bianco è stata tagliata</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: HDR brightness above white was cut</source>
        <translation>
            <numerusform>%n foto: la luminosità HDR oltre il bianco è stata tagliata</numerusform>
            <numerusform>%n foto: la luminosità HDR oltre il bianco è stata tagliata</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the new format has no place for part of the metadata</source>
        <translation>1 foto: il nuovo formato non ha posto per una parte dei metadati</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the new format has no place for part of the metadata</source>
        <translation>
            <numerusform>%n foto: il nuovo formato non ha posto per una parte dei metadati</numerusform>
            <numerusform>%n foto: il nuovo formato non ha posto per una parte dei metadati</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: required fields are missing</source>
        <translation>1 foto: mancano campi obbligatori</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: required fields are missing</source>
        <translation>
            <numerusform>%n foto: mancano campi obbligatori</numerusform>
            <numerusform>%n foto: mancano campi obbligatori</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: no text was drawn, its own words for it are missing</source>
        <translation>1 foto: nessun testo disegnato, mancano le indicazioni nella foto</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: no text was drawn, their own words for it are missing</source>
        <translation>
            <numerusform>%n foto: nessun testo disegnato, mancano le indicazioni nella foto</numerusform>
            <numerusform>%n foto: nessun testo disegnato, mancano le indicazioni nelle foto</numerusform>
        </translation>
    </message>
    <message>
        <source>all frames but the first</source>
        <translation>tutti i fotogrammi tranne il primo</translation>
    </message>
    <message>
        <source>all pages but the first</source>
        <translation>tutte le pagine tranne la prima</translation>
    </message>
    <message>
        <source>the HDR gain map</source>
        <translation>la gain map HDR</translation>
    </message>
    <message>
        <source>the motion clip</source>
        <translation>il filmato</translation>
    </message>
    <message>
        <source>the depth map</source>
        <translation>la mappa di profondità</translation>
    </message>
    <message>
        <source>finer shades</source>
        <translation>sfumature più fini</translation>
    </message>
    <message>
        <source>extra channels</source>
        <translation>canali aggiuntivi</translation>
    </message>
    <message>
        <source>press inks</source>
        <translation>gli inchiostri</translation>
    </message>
    <message>
        <source>1 photo: damaged, what could be read was saved</source>
        <translation>1 foto: danneggiata, salvato ciò che era leggibile</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: damaged, what could be read was saved</source>
        <translation>
            <numerusform>%n foto: danneggiata, salvato ciò che era leggibile</numerusform>
            <numerusform>%n foto: danneggiate, salvato ciò che era leggibile</numerusform>
        </translation>
    </message>
    <message>
        <source>List, add, test and remove the places to send to</source>
        <translation>Elencare, aggiungere, provare e rimuovere le destinazioni di invio</translation>
    </message>
    <message>
        <source>Others can read the secret key in %1; &quot;chmod 600&quot; changes that.</source>
        <translation>Altri possono leggere la chiave segreta in %1; «chmod 600» lo cambia.</translation>
    </message>
    <message>
        <source>Lists the destinations (default)</source>
        <translation>Elenca le destinazioni (predefinito)</translation>
    </message>
    <message>
        <source>Adds a destination</source>
        <translation>Aggiunge una destinazione</translation>
    </message>
    <message>
        <source>A name for it.</source>
        <translation>Un nome per essa.</translation>
    </message>
    <message>
        <source>Checks that a destination can be listed and written to</source>
        <translation>Controlla che una destinazione si possa elencare e scrivere</translation>
    </message>
    <message>
        <source>Name of the destination.</source>
        <translation>Nome della destinazione.</translation>
    </message>
    <message>
        <source>Forgets a destination; what was sent stays there</source>
        <translation>Nome della destinazione.</translation>
    </message>
    <message>
        <source>Added %1. &quot;glassine destinations test %1&quot; tells whether it works.</source>
        <translation>%1 aggiunta. «glassine destinations test %1» dice se funziona.</translation>
    </message>
    <message>
        <source>There are no destinations yet; &quot;glassine destinations add&quot; makes one.</source>
        <translation>Non ci sono ancora destinazioni; «glassine destinations add» ne crea una.</translation>
    </message>
    <message>
        <source>%1 can be listed and written to, with the key of %2.</source>
        <translation>%1 si può elencare e scrivere, con la chiave di %2.</translation>
    </message>
    <message>
        <source>Removed %1. What was sent there stays.</source>
        <translation>%1 rimossa. Ciò che vi è stato inviato resta.</translation>
    </message>
    <message>
        <source>not everything is at the destination: a file, or all, could not be sent</source>
        <translation>non tutto è a destinazione: un file, o tutti, non è stato possibile inviarli</translation>
    </message>
    <message>
        <source>Credentials, profile, region and endpoint of destinations, by the names that the AWS tools use.</source>
        <translation>Credenziali, profilo, regione ed endpoint delle destinazioni, con i nomi degli strumenti AWS.</translation>
    </message>
    <message>
        <source>The destination; see glassine destinations list.</source>
        <translation>La destinazione; vedi glassine destinations list.</translation>
    </message>
    <message>
        <source>Only says what would be sent.</source>
        <translation>Dice solo che cosa verrebbe inviato.</translation>
    </message>
    <message>
        <source>Replaces other content at the destination, too.</source>
        <translation>Sostituisce anche altri contenuti a destinazione.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuovi</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 invariati</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>%1 in conflitto</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 da inviare</translation>
    </message>
    <message>
        <source>Everything is there already; nothing was sent.</source>
        <translation>È già tutto lì; non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Files sent: %1 of %2 (%3 in %4)</source>
        <translation>File inviati: %1 di %2 (%3 in %4)</translation>
    </message>
    <message>
        <source>A session&apos;s id, or a folder; without it, what the newest session has written.</source>
        <translation>L’identificativo di una sessione, o una cartella; senza, ciò che ha scritto l’ultima sessione.</translation>
    </message>
    <message>
        <source>The archive to make, for example delivery.zip; nothing is ever overwritten.</source>
        <translation>L’archivio da creare, per esempio consegna.zip; nulla viene mai sovrascritto.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Pack what a session wrote, or a folder, into archives to hand over</source>
        <translation>Mette ciò che una sessione ha scritto, o una cartella, in archivi da consegnare</translation>
    </message>
    <message>
        <source>Send a folder or a session&apos;s files to a destination, only what is not there yet</source>
        <translation>Inviare una cartella o i file di una sessione a una destinazione, solo ciò che non c’è ancora</translation>
    </message>
    <message>
        <source>Show the addresses of what was sent, for copying</source>
        <translation>Mostrare gli indirizzi di ciò che è stato inviato, da copiare</translation>
    </message>
    <message>
        <source>Make a web page of what was delivered</source>
        <translation>Fare una pagina web di ciò che è stato consegnato</translation>
    </message>
    <message>
        <source>What kind of destination it is.</source>
        <translation>Di che tipo di destinazione si tratta.</translation>
    </message>
    <message>
        <source>%1 can be listed and written to.</source>
        <translation>%1 può essere elencato e scritto.</translation>
    </message>
    <message>
        <source>A session, or a folder; without it, the newest session.</source>
        <translation>Una sessione o una cartella; senza, la sessione più recente.</translation>
    </message>
    <message>
        <source>A folder for the page and copies of the photos. Without it, the page is put beside the photos.</source>
        <translation>Una cartella per la pagina e copie delle foto. Senza, la pagina va accanto alle foto.</translation>
    </message>
    <message>
        <source>What stands above it.</source>
        <translation>Ciò che sta in cima.</translation>
    </message>
    <message>
        <source>The page shows what was sent there, wherever it is put itself.</source>
        <translation>La pagina mostra ciò che è stato inviato lì, ovunque si trovi.</translation>
    </message>
    <message>
        <source>Links that let in whoever has them, for so long: 12h, 7d (at most).</source>
        <translation>Link che fanno entrare chiunque li abbia, per questo tempo: 12h, 7d (al massimo).</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 di %2 inviati</translation>
    </message>
    <message>
        <source>Everything is at %1 already; nothing was sent.</source>
        <translation>È già tutto su %1; non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>At %1: %2 of %3 files, %4 of them new</source>
        <translation>Su %1: %2 di %3 file, di cui %4 nuovi</translation>
    </message>
    <message>
        <source>The folder that was sent.</source>
        <translation>La cartella che è stata inviata.</translation>
    </message>
    <message>
        <source>How they are written.</source>
        <translation>Come vengono scritti.</translation>
    </message>
    <message>
        <source>Keys of services, for destinations without a file glassine/secrets/NAME below XDG_CONFIG_HOME. It has lines such as &quot;secret-key = VALUE&quot; or &quot;api-key = VALUE&quot;, and only its owner may read it.</source>
        <translation>Chiavi di servizi, per le destinazioni senza un file glassine/secrets/NOME sotto XDG_CONFIG_HOME. Contiene righe come «secret-key = VALORE» o «api-key = VALORE», e solo il suo proprietario può leggerlo.</translation>
    </message>
    <message>
        <source>Goes on with every photo that comes into the folders, until Ctrl+C ends it.</source>
        <translation>Continua con ogni foto che arriva nelle cartelle, finché Ctrl+C non lo termina.</translation>
    </message>
    <message>
        <source>Sends the new files to a destination while the others are made; see glassine destinations list.</source>
        <translation>Invia i nuovi file a una destinazione mentre gli altri vengono creati; vedi glassine destinations list.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Packs what was written into this archive, when all of it is done.</source>
        <translation>Mette ciò che è stato scritto in questo archivio, quando tutto è finito.</translation>
    </message>
    <message>
        <source>Stopped; no archive was made.</source>
        <translation>Fermato; nessun archivio è stato creato.</translation>
    </message>
    <message>
        <source>Packed and checked: files %1, archives %2 (%3 in %4)</source>
        <translation>Impacchettato e verificato: file %1, archivi %2 (%3 in %4)</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Non: %1</translation>
    </message>
    <message numerus="yes">
        <source>Planning %Ln photos…</source>
        <translation>
            <numerusform>Pianificazione di %Ln foto…</numerusform>
            <numerusform>Pianificazione di %Ln foto…</numerusform>
        </translation>
    </message>
    <message>
        <source>The written files with their pixels and hashes, as JSON.</source>
        <translation>I file scritti con pixel e somme di controllo, in JSON.</translation>
    </message>
    <message>
        <source>HTML for each photo: an image, or a picture with all its sizes and formats.</source>
        <translation>HTML per ogni foto: un&apos;immagine, o un elemento picture con tutte le dimensioni e i formati.</translation>
    </message>
    <message>
        <source>The folder to send, with all that is below it, or a session, to send what it has written.</source>
        <translation>La cartella da inviare, con tutto ciò che contiene, o una sessione, per inviare ciò che ha scritto.</translation>
    </message>
    <message>
        <source>The destination; see glassine destinations list. A session remembers its own.</source>
        <translation>La destinazione; vedi glassine destinations list. Una sessione ricorda la propria.</translation>
    </message>
    <message>
        <source>Watching %1. Ctrl+C ends it.</source>
        <translation>%1 è sorvegliata. Ctrl+C termina.</translation>
    </message>
    <message numerus="yes">
        <source>Watching %n folders. Ctrl+C ends it.</source>
        <translation>
            <numerusform>%n cartella sorvegliata. Ctrl+C termina.</numerusform>
            <numerusform>%n cartelle sorvegliate. Ctrl+C termina.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo is sent to %1, as it is, with all its metadata.</source>
        <translation>1 foto viene inviata a %1, così com’è, con tutti i metadati.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos are sent to %1, as they are, with all their metadata.</source>
        <translation>
            <numerusform>%n foto viene inviata a %1, così com’è, con tutti i metadati.</numerusform>
            <numerusform>%n foto vengono inviate a %1, così come sono, con tutti i metadati.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: sent to a service and made there</source>
        <translation>1 foto: inviata a un servizio e creata lì</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: sent to a service and made there</source>
        <translation>
            <numerusform>%n foto: inviata a un servizio e creata lì</numerusform>
            <numerusform>%n foto: inviate a un servizio e create lì</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: shown as it would be made here</source>
        <translation>1 foto: mostrata come sarebbe creata qui</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: shown as they would be made here</source>
        <translation>
            <numerusform>%n foto: mostrata come sarebbe creata qui</numerusform>
            <numerusform>%n foto: mostrate come sarebbero create qui</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks (CMYK) stay as they are, light and sharpness were not adjusted</source>
        <translation>1 foto: gli inchiostri (CMYK) restano come sono; luce e nitidezza non sono state regolate</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks (CMYK) stay as they are, light and sharpness were not adjusted</source>
        <translation>
            <numerusform>%n foto: gli inchiostri (CMYK) restano come sono; luce e nitidezza non sono state regolate</numerusform>
            <numerusform>%n foto: gli inchiostri (CMYK) restano come sono; luce e nitidezza non sono state regolate</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the metadata could not be read and was left out</source>
        <translation>1 foto: i metadati non sono leggibili e sono stati esclusi</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the metadata could not be read and was left out</source>
        <translation>
            <numerusform>%n foto: i metadati non sono leggibili e sono stati esclusi</numerusform>
            <numerusform>%n foto: i metadati non sono leggibili e sono stati esclusi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::cli::BatchFlags</name>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Quali foto</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Esecuzione</translation>
    </message>
    <message>
        <source>A preset&apos;s name or file; see &quot;glassine presets list&quot;.</source>
        <translation>Nome o file di un preset; vedi &quot;glassine presets list&quot;.</translation>
    </message>
    <message>
        <source>The folder to write to; it is made when it is missing. Originals are never touched.</source>
        <translation>La cartella in cui scrivere; viene creata se manca. Gli originali non vengono mai toccati.</translation>
    </message>
    <message>
        <source>Shrinks every photo to this long edge in pixels.</source>
        <translation>Riduce ogni foto a questo lato lungo in pixel.</translation>
    </message>
    <message>
        <source>Quality from 1 to 100, on the format&apos;s own scale.</source>
        <translation>Qualità da 1 a 100, sulla scala propria del formato.</translation>
    </message>
    <message>
        <source>Output format, or &quot;same&quot; as the original; see &quot;glassine formats&quot;.</source>
        <translation>Formato di output, oppure &quot;same&quot; come l’originale; vedi &quot;glassine formats&quot;.</translation>
    </message>
    <message>
        <source>Any setting, laid over the preset wherever it stands: --set jpeg.progressive=false. &quot;glassine formats --options&quot; lists them all.</source>
        <translation>Qualsiasi impostazione, applicata sopra il preset ovunque si trovi: --set jpeg.progressive=false. &quot;glassine formats --options&quot; le elenca tutte.</translation>
    </message>
    <message>
        <source>How files are named, for example &quot;{dir}/{name}_{w}x{h}.{ext}&quot;.</source>
        <translation>Come si chiamano i file, ad esempio &quot;{dir}/{name}_{w}x{h}.{ext}&quot;.</translation>
    </message>
    <message>
        <source>When a name is taken already: number (write beside it), skip or stop. Nothing is ever overwritten.</source>
        <translation>Se un nome è già usato: number (scrivi accanto), skip (salta) o stop (interrompi). Nulla viene mai sovrascritto.</translation>
    </message>
    <message>
        <source>Gives the new files the originals&apos; dates (default), or not.</source>
        <translation>Dà ai nuovi file le date degli originali (predefinito) oppure no.</translation>
    </message>
    <message>
        <source>Reads the photos&apos; names from a file, one per line; - is standard input.</source>
        <translation>Legge i nomi delle foto da un file, uno per riga; - è l’input standard.</translation>
    </message>
    <message>
        <source>Names in --files-from end with a zero byte, as from &quot;find -print0&quot;.</source>
        <translation>I nomi in --files-from terminano con un byte zero, come da &quot;find -print0&quot;.</translation>
    </message>
    <message>
        <source>Takes only what lies directly in the named folders.</source>
        <translation>Prende solo ciò che si trova direttamente nelle cartelle indicate.</translation>
    </message>
    <message>
        <source>Also takes hidden files and folders.</source>
        <translation>Prende anche file e cartelle nascosti.</translation>
    </message>
    <message>
        <source>Photos at the same time; by default one per processor core.</source>
        <translation>Foto elaborate insieme; normalmente una per core del processore.</translation>
    </message>
    <message>
        <source>Leaves the processor to other programs.</source>
        <translation>Lascia il processore agli altri programmi.</translation>
    </message>
    <message>
        <source>Writes one JSON object per line to standard output, for programs.</source>
        <translation>Scrive un oggetto JSON per riga sull’output standard, per i programmi.</translation>
    </message>
    <message>
        <source>Says nothing but what went wrong.</source>
        <translation>Dice solo che cosa è andato storto.</translation>
    </message>
    <message>
        <source>The new files take the originals&apos; places; the originals are kept aside and come back with &quot;glassine restore&quot;.</source>
        <translation>I nuovi file prendono il posto degli originali; gli originali vengono messi da parte e tornano con «glassine restore».</translation>
    </message>
    <message>
        <source>What stays of metadata: all, camera (name, rights, date, camera, exposure), copyright (name, rights, date), none, or custom (see metadata.keep-… in &quot;glassine formats --options&quot;).</source>
        <translation>Che cosa resta dei metadati: all (tutto), camera (nome, diritti, data, fotocamera, esposizione), copyright (nome, diritti, data), none (nulla) o custom (vedi metadata.keep-… in «glassine formats --options»).</translation>
    </message>
    <message>
        <source>Photos, folders and archives; folders are searched and their structure is kept.</source>
        <translation>Foto, cartelle e archivi; le cartelle vengono esplorate e la loro struttura resta.</translation>
    </message>
    <message>
        <source>Also opens archives (ZIP, 7z, TAR) that lie in folders; one that is named is always opened.</source>
        <translation>Apre anche gli archivi (ZIP, 7z, TAR) nelle cartelle; uno che viene nominato si apre sempre.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::BatchFinale</name>
    <message numerus="yes">
        <source>The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>Il computer verrà sospeso tra %n secondo.</numerusform>
            <numerusform>Il computer verrà sospeso tra %n secondi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>Il computer si spegnerà tra %n secondo.</numerusform>
            <numerusform>Il computer si spegnerà tra %n secondi.</numerusform>
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
        <translation>Lotto finito con problemi</translation>
    </message>
    <message>
        <source>Batch finished</source>
        <translation>Lotto finito</translation>
    </message>
    <message>
        <source>Do &amp;not</source>
        <translation>N&amp;on farlo</translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareCanvas</name>
    <message>
        <source>Before and after</source>
        <translation>Prima e dopo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After – being made</source>
        <translation>Dopo – in preparazione</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Difference, %1 times as strong</source>
        <translation>Differenza, amplificata %1 volte</translation>
    </message>
    <message>
        <source>Ctrl and the arrow keys move the watermark.</source>
        <translation>Ctrl e le frecce spostano la filigrana.</translation>
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
        <translation>meno dell’1% di risparmio</translation>
    </message>
    <message>
        <source>more than 99 % saved</source>
        <translation>più del 99% di risparmio</translation>
    </message>
    <message>
        <source>%1 % saved</source>
        <translation>%1% di risparmio</translation>
    </message>
    <message>
        <source>%1 % larger</source>
        <translation>%1% più grande</translation>
    </message>
    <message>
        <source>Select a photo to see it before and after.</source>
        <translation>Seleziona una foto per vederla prima e dopo.</translation>
    </message>
    <message>
        <source>The result is being made.</source>
        <translation>Il risultato è in preparazione.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 pixels</source>
        <comment>bytes, saving, format, size</comment>
        <translation>%1, %2, %3, %4 pixel</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Rip&amp;rova</translation>
    </message>
    <message>
        <source>Smaller is not possible this way: the original&apos;s own bytes are kept.</source>
        <translation>Così non si può ridurre oltre: restano i byte dell’originale.</translation>
    </message>
    <message>
        <source>It has more pixels than can be looked at here and is shown reduced.</source>
        <translation>Ha più pixel di quanti se ne possano vedere qui e viene mostrata ridotta.</translation>
    </message>
    <message>
        <source>%1 % of the original is outside of %2 and marked.</source>
        <comment>a number, a color space</comment>
        <translation>Il %1 % dell’originale è fuori da %2 e segnato.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareView</name>
    <message>
        <source>Comparison is being made</source>
        <translation>Confronto in preparazione</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Split with a divider</source>
        <translation>Diviso da una linea</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Affiancati</translation>
    </message>
    <message>
        <source>Switch between before and after</source>
        <translation>Alterna tra prima e dopo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Adatta a</translation>
    </message>
    <message>
        <source>Fit the whole photo</source>
        <translation>Adatta l’intera foto</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>One pixel of the result on one pixel of the screen</source>
        <translation>Un pixel del risultato su un pixel dello schermo</translation>
    </message>
    <message>
        <source>2:1</source>
        <translation>2:1</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>Grande il doppio</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Which of the files that come of a photo is shown</source>
        <translation>Quale dei file ricavati da una foto viene mostrato</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>same format</source>
        <translation>stesso formato</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Che cosa parte</translation>
    </message>
    <message>
        <source>Metadata before and after (%1)</source>
        <translation>Metadati prima e dopo (%1)</translation>
    </message>
    <message>
        <source>Show the result as it comes out in other colors, for example in print</source>
        <translation>Mostra il risultato come viene in altri colori, per esempio in stampa</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DeliveryController</name>
    <message>
        <source>%L1 of %L2 sent to %3</source>
        <translation>%L1 di %L2 inviati a %3</translation>
    </message>
    <message>
        <source>All of it is at %1</source>
        <translation>È tutto su %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>In pausa: %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>ancora %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DestinationEditor</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>A short name, for example shop</source>
        <translation>Un nome breve, per esempio shop</translation>
    </message>
    <message>
        <source>Checks that it can be reached and written to. Nothing stays there.</source>
        <translation>Verifica che sia raggiungibile e scrivibile. Non vi resta nulla.</translation>
    </message>
    <message>
        <source>Keys are kept in the keyring of your desktop, never in a file of Glassine. Leave them empty to use those that the command line finds.</source>
        <translation>Le chiavi sono conservate nel portachiavi del desktop, mai in un file di Glassine. Lasciale vuote per usare quelle che trova la riga di comando.</translation>
    </message>
    <message>
        <source>In the keyring; type to replace it</source>
        <translation>Nel portachiavi; scrivi per sostituirla</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Prova in corso…</translation>
    </message>
    <message>
        <source>It can be reached and written to.</source>
        <translation>È raggiungibile e scrivibile.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DestinationsWindow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifica…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovi</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinazioni</translation>
    </message>
    <message>
        <source>Enter edits one.</source>
        <translation>Invio ne modifica una.</translation>
    </message>
    <message>
        <source>Nothing is set up yet.
Add a bucket, a service, or a drive that finished files are sent to.</source>
        <translation>Non è ancora configurato nulla.
Aggiungi un bucket, un servizio o un’unità a cui inviare i file finiti.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Aggiungi…</translation>
    </message>
    <message>
        <source>Remove %1? What was sent there stays.</source>
        <translation>Rimuovere %1? Ciò che vi è stato inviato resta.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Tieni</translation>
    </message>
    <message>
        <source>%1 can be reached and written to.</source>
        <translation>%1 è raggiungibile e scrivibile.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Prova in corso…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DropOverlay</name>
    <message>
        <source>Drop to add to the list</source>
        <translation>Rilascia per aggiungere alla lista</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DropZone</name>
    <message>
        <source>Choose &amp;photos…</source>
        <translation>Scegli f&amp;oto…</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>Trascina qui le foto</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>Trascina qui foto o cartelle</translation>
    </message>
    <message>
        <source>Your originals are never changed: finished files go to a folder of their own.</source>
        <translation>I tuoi originali non vengono mai modificati: i file finiti vanno in una cartella a parte.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Scegli cart&amp;ella…</translation>
    </message>
    <message>
        <source>&amp;Try with sample photos</source>
        <translation>Prova con foto di e&amp;sempio</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>nessuno scelto</translation>
    </message>
    <message>
        <source>Choose a color profile</source>
        <translation>Scegli un profilo colore</translation>
    </message>
    <message>
        <source>Color profiles (*.icc *.icm *.ICC *.ICM);;All files (*)</source>
        <translation>Profili colore (*.icc *.icm *.ICC *.ICM);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FilterBar</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>Filtra per nome o cartella</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtra per stato</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tutti gli stati</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completata</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aggiornata</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltata</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscita</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Messa da parte</translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation>Filtra per tipo</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Tutti i tipi</translation>
    </message>
    <message>
        <source>Group by folder</source>
        <translation>Raggruppa per cartella</translation>
    </message>
    <message>
        <source>Puts the photos of a folder below its name.</source>
        <translation>Mette le foto di una cartella sotto il suo nome.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Shows a row for each photo.</source>
        <translation>Mostra una riga per ogni foto.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Griglia</translation>
    </message>
    <message>
        <source>Shows a tile for each photo.</source>
        <translation>Mostra un riquadro per ogni foto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln photo(s)</source>
        <translation>
            <numerusform>%1 di %Ln foto</numerusform>
            <numerusform>%1 di %Ln foto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>%1: how many photos</comment>
        <translation>%1, %2 selezionate</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FormSection</name>
    <message>
        <source>Back to what was saved: %1</source>
        <comment>a section of the form</comment>
        <translation>Torna al valore salvato: %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::GridDelegate</name>
    <message>
        <source>%1 saved</source>
        <comment>in a tile; %1 is a percentage</comment>
        <translation>%1 risparmiati</translation>
    </message>
</context>
<context>
    <name>glassine::ui::HistoryWindow</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>A&amp;pri cartella</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>Esporta rapp&amp;orto…</translation>
    </message>
    <message>
        <source>Earlier batches</source>
        <translation>Lotti precedenti</translation>
    </message>
    <message>
        <source>Enter resumes an unfinished one.</source>
        <translation>Invio riprende un lotto incompleto.</translation>
    </message>
    <message>
        <source>Another batch is running.</source>
        <translation>È in corso un altro lotto.</translation>
    </message>
    <message>
        <source>Only an unfinished batch can be resumed.</source>
        <translation>Si può riprendere solo un lotto incompleto.</translation>
    </message>
    <message>
        <source>&amp;Bring originals back</source>
        <translation>&amp;Ripristina originali</translation>
    </message>
    <message>
        <source>Originals of this batch are where they were.</source>
        <translation>Gli originali di questo lotto sono dove erano.</translation>
    </message>
    <message>
        <source>They get the places that new files have now.</source>
        <translation>Riprendono i posti che ora hanno i nuovi file.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::InlineMessage</name>
    <message>
        <source>Put this message away</source>
        <translation>Chiudi il messaggio</translation>
    </message>
</context>
<context>
    <name>glassine::ui::Intake</name>
    <message>
        <source>Pasted %1</source>
        <comment>name of a file, %1 is date and time</comment>
        <translation>Incollata %1</translation>
    </message>
    <message>
        <source>Photos can be added when this batch is done. Stop it first if it cannot wait.</source>
        <translation>Potrai aggiungere foto quando questo lotto sarà finito. Se non puoi aspettare, prima interrompilo.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Scegli foto</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Scegli una cartella di foto</translation>
    </message>
    <message>
        <source>There is no photo, file or folder on the clipboard.</source>
        <translation>Negli appunti non ci sono foto, file o cartelle.</translation>
    </message>
    <message>
        <source>The picture could not be kept in %1. Is the folder writable?</source>
        <translation>Impossibile conservare l’immagine in %1. La cartella è scrivibile?</translation>
    </message>
    <message>
        <source>The pasted picture is kept as %1</source>
        <translation>L’immagine incollata è conservata come %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be used. The problems say why.</source>
        <translation>
            <numerusform>%Ln file non è utilizzabile. I problemi spiegano perché.</numerusform>
            <numerusform>%Ln file non sono utilizzabili. I problemi spiegano perché.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in %1.</source>
        <translation>Non ci sono foto in %1.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::IssuesPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemi</translation>
    </message>
    <message>
        <source>Enter or a double click shows the photo a problem is about.</source>
        <translation>Invio o doppio clic mostra la foto a cui si riferisce il problema.</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copia detta&amp;gli</translation>
    </message>
    <message>
        <source>Copy details of the problems</source>
        <translation>Copia i dettagli dei problemi</translation>
    </message>
    <message>
        <source>Close the problems</source>
        <translation>Chiudi i problemi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemi</numerusform>
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
        <translation>Prose&amp;gui</translation>
    </message>
    <message>
        <source>Photos can be added when this batch is done. Stop it first if it cannot wait.</source>
        <translation>Potrai aggiungere foto quando questo lotto sarà finito. Se non puoi aspettare, prima interrompilo.</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Invia di &amp;nuovo</translation>
    </message>
</context>
<context>
    <name>glassine::ui::OptionControl</name>
    <message>
        <source>Choose a color</source>
        <translation>Scegli un colore</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Scegli un’immagine</translation>
    </message>
    <message>
        <source>Choose a font</source>
        <translation>Scegli un carattere</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.webp *.jpg *.jpeg)</source>
        <translation>Immagini (*.png *.svg *.webp *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Inside the preset</source>
        <translation>Dentro la preimpostazione</translation>
    </message>
</context>
<context>
    <name>glassine::ui::OptionForm</name>
    <message>
        <source>E&amp;xpert</source>
        <translation>Avan&amp;zate</translation>
    </message>
    <message>
        <source>Show or hide settings that are seldom changed</source>
        <translation>Mostra o nascondi le impostazioni che si cambiano di rado</translation>
    </message>
</context>
<context>
    <name>glassine::ui::Originals</name>
    <message>
        <source>its original is now %1</source>
        <comment>%1: a file</comment>
        <translation>il suo originale ora è %1</translation>
    </message>
    <message numerus="yes">
        <source>Bringing originals back: %Ln so far</source>
        <translation>
            <numerusform>Ripristino degli originali: finora %Ln</numerusform>
            <numerusform>Ripristino degli originali: finora %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) give their places to new files. They are kept in %1, and can be brought back at any time. Go on?</source>
        <translation>
            <numerusform>%Ln originale cede il posto a un nuovo file. Viene conservato in %1 e si può ripristinare in qualsiasi momento. Continuare?</numerusform>
            <numerusform>%Ln originali cedono il posto a nuovi file. Vengono conservati in %1 e si possono ripristinare in qualsiasi momento. Continuare?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>Sostituisci gli o&amp;riginali</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Non &amp;ora</translation>
    </message>
    <message>
        <source>Bring the originals of this batch back? The new files in their places go, unless somebody has changed them since.</source>
        <translation>Ripristinare gli originali di questo lotto? I nuovi file al loro posto spariscono, a meno che qualcuno non li abbia modificati nel frattempo.</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>Rec&amp;upera</translation>
    </message>
    <message>
        <source>&amp;Keep the new files</source>
        <translation>&amp;Mantieni i nuovi file</translation>
    </message>
    <message>
        <source>Bringing originals back…</source>
        <translation>Ripristino degli originali…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Int&amp;errompi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) are back in their places.</source>
        <translation>
            <numerusform>%Ln originale è di nuovo al suo posto.</numerusform>
            <numerusform>%Ln originali sono di nuovo al loro posto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s) were changed since and stay; their originals lie beside them.</source>
        <translation>
            <numerusform>%Ln nuovo file è stato modificato nel frattempo e resta; il suo originale si trova accanto.</numerusform>
            <numerusform>%Ln nuovi file sono stati modificati nel frattempo e restano; i loro originali si trovano accanto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) could not be brought back; the problems say why.</source>
        <translation>
            <numerusform>%Ln originale non è stato ripristinato; i problemi spiegano perché.</numerusform>
            <numerusform>%Ln originali non sono stati ripristinati; i problemi spiegano perché.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the others are still kept and can be brought back later.</source>
        <translation>Interrotto: gli altri restano da parte e si possono ripristinare più tardi.</translation>
    </message>
    <message>
        <source>Every original is already in its place.</source>
        <translation>Tutti gli originali sono già al loro posto.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PackDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Sce&amp;gli…</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>&amp;Crea</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Int&amp;errompi</translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation>Apri cart&amp;ella</translation>
    </message>
    <message>
        <source>Pack as archive</source>
        <translation>Crea archivio</translation>
    </message>
    <message>
        <source>How much is packed and checked</source>
        <translation>Quanto è impacchettato e verificato</translation>
    </message>
    <message>
        <source>What the batch has written goes into the archive; it is read back and compared before it gets its name.</source>
        <translation>Ciò che il lotto ha scritto va nell’archivio; viene riletto e confrontato prima di ricevere il suo nome.</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archivi ZIP (*.zip)</translation>
    </message>
    <message>
        <source>TAR archives (*.tar.zst)</source>
        <translation>Archivi TAR (*.tar.zst)</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Impacchettamento…</translation>
    </message>
    <message>
        <source>Packing: %1 of %2</source>
        <comment>bytes</comment>
        <translation>Impacchettamento: %1 di %2</translation>
    </message>
    <message>
        <source>Packed and checked: %1 (%2)</source>
        <translation>Impacchettato e verificato: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Packed and checked: %n archive(s), the first is %1 (%2 in all)</source>
        <translation>
            <numerusform>Impacchettato e verificato: %n archivio, il primo è %1 (%2 in tutto)</numerusform>
            <numerusform>Impacchettato e verificato: %n archivi, il primo è %1 (%2 in tutto)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no archive was made.</source>
        <translation>Fermato; nessun archivio è stato creato.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivio</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PhotoList</name>
    <message>
        <source>Add photos</source>
        <translation>Aggiungi foto</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n photo(s)</source>
        <translation>
            <numerusform>Rimuovi %n foto</numerusform>
            <numerusform>Rimuovi %n foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n photo(s) aside</source>
        <translation>
            <numerusform>Metti da parte %n foto</numerusform>
            <numerusform>Metti da parte %n foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n photo(s) back in</source>
        <translation>
            <numerusform>Rimetti %n foto nel lotto</numerusform>
            <numerusform>Rimetti %n foto nel lotto</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Svuota lista</translation>
    </message>
    <message numerus="yes">
        <source>Change the preset of %n photo(s)</source>
        <translation>
            <numerusform>Cambia il preset di %n foto</numerusform>
            <numerusform>Cambia il preset di %n foto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::PlanModel</name>
    <message>
        <source>Already there: left as it is</source>
        <translation>Già presente: resta com’è</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <comment>%1: why, in a few words</comment>
        <translation>Non scritto: %1</translation>
    </message>
    <message>
        <source>The name was taken: numbered</source>
        <translation>Il nome era già usato: numerato</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Diventa</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PlanWindow</name>
    <message>
        <source>Only names that were taken, and files that are not &amp;written</source>
        <translation>Solo nomi già usati e file non &amp;scritti</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Il piano</translation>
    </message>
    <message>
        <source>The plan in a line</source>
        <translation>Il piano in una riga</translation>
    </message>
    <message>
        <source>Every file of the plan</source>
        <translation>Ogni file del piano</translation>
    </message>
    <message>
        <source>What each photo becomes, and what there is to say about its name.</source>
        <translation>Che cosa diventa ogni foto e che cosa c’è da dire sul suo nome.</translation>
    </message>
    <message>
        <source>Every file is written under its own name.</source>
        <translation>Ogni file viene scritto con il proprio nome.</translation>
    </message>
    <message>
        <source>Look at the &amp;colors of every photo, which takes its time</source>
        <translation>Esamina i &amp;colori di ogni foto, il che richiede tempo</translation>
    </message>
    <message>
        <source>The colors of the batch</source>
        <translation>I colori del gruppo</translation>
    </message>
    <message>
        <source>Which color spaces the photos are in, and how many of their colors the new files cannot hold.</source>
        <translation>In quali spazi colore sono le foto e quanti dei loro colori i nuovi file non possono contenere.</translation>
    </message>
    <message>
        <source>Looking at the colors…</source>
        <translation>Esame dei colori…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetDelegate</name>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n file, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificato</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetEditor</name>
    <message>
        <source>Renditions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>The files that come of each photo</source>
        <translation>I file che si ricavano da ogni foto</translation>
    </message>
    <message>
        <source>One more file for each photo, made like this one</source>
        <translation>Un altro file per ogni foto, fatto come questo</translation>
    </message>
    <message>
        <source>Do without this file</source>
        <translation>Fai a meno di questo file</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>What kind of file is written.</source>
        <translation>Che tipo di file viene scritto.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>Come la foto</translation>
    </message>
    <message>
        <source>This cannot be used: %1. What runs is as before.</source>
        <translation>Non utilizzabile: %1. Ciò che viene eseguito resta come prima.</translation>
    </message>
    <message>
        <source>A preset writes at least one file.</source>
        <translation>Un preset scrive almeno un file.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Cerca un’impostazione</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetModel</name>
    <message>
        <source>full size</source>
        <translation>dimensione intera</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>up to %1 px</source>
        <translation>fino a %1 px</translation>
    </message>
    <message>
        <source>same format</source>
        <translation>stesso formato</translation>
    </message>
    <message>
        <source>%1, lossless</source>
        <comment>a format</comment>
        <translation>%1, senza perdita</translation>
    </message>
    <message>
        <source>%1 to %2 px</source>
        <translation>da %1 a %2 px</translation>
    </message>
    <message>
        <source>about %1 MB per photo</source>
        <translation>circa %1 MB per foto</translation>
    </message>
    <message>
        <source>all metadata kept</source>
        <translation>tutti i metadati mantenuti</translation>
    </message>
    <message>
        <source>copyright and date kept, no location</source>
        <translation>copyright e data mantenuti, nessun luogo</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>nessun metadato</translation>
    </message>
    <message numerus="yes">
        <source>%n files per photo</source>
        <translation>
            <numerusform>%n file per foto</numerusform>
            <numerusform>%n file per foto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a preset</comment>
        <translation>%1, modificato</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a preset</comment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>copyright, camera and exposure kept, no location</source>
        <translation>copyright, fotocamera ed esposizione mantenuti, nessun luogo</translation>
    </message>
    <message>
        <source>chosen metadata kept</source>
        <translation>metadati scelti mantenuti</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetPanel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e %n altro</numerusform>
            <numerusform>… e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importa preset</translation>
    </message>
    <message>
        <source>Presets (*.glassine *.json)</source>
        <translation>Preset (*.glassine *.json)</translation>
    </message>
    <message>
        <source>“%1” is not a preset that can be used:
%2</source>
        <translation>“%1” non è un preset utilizzabile:
%2</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>“%1” è stato importato.</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>Esporta il preset</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Esportato in “%1”.</translation>
    </message>
    <message>
        <source>Name of the new preset</source>
        <translation>Nome del nuovo preset</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;ulla</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplica</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rinomina</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>&amp;Annulla modifiche</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importa…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Esporta…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;limina</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Enter edits the chosen preset; the menu key shows what else can be done.</source>
        <translation>Invio modifica il preset scelto; il tasto menu mostra che cos’altro si può fare.</translation>
    </message>
    <message>
        <source>More about this preset</source>
        <translation>Altro su questo preset</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>Prese&amp;t</translation>
    </message>
    <message>
        <source>Back to all presets (%1)</source>
        <translation>Torna a tutti i preset (%1)</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation>A&amp;ggiorna</translation>
    </message>
    <message>
        <source>Save as &amp;new</source>
        <translation>Salva come n&amp;uovo</translation>
    </message>
    <message>
        <source>Use &amp;once</source>
        <translation>U&amp;sa una volta</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>R&amp;ipristina</translation>
    </message>
    <message>
        <source>“%1” is changed. What you see is what runs, for every photo.</source>
        <translation>“%1” è modificato. Ciò che vedi è ciò che viene eseguito, per ogni foto.</translation>
    </message>
    <message>
        <source>My %1</source>
        <comment>a preset</comment>
        <translation>%1 (mio)</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1” è stato salvato.</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>Rec&amp;upera</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” è stato eliminato.</translation>
    </message>
    <message>
        <source>Built-in presets stay as they are; duplicate it first.</source>
        <translation>I preset inclusi restano come sono; prima duplicalo.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PrivacyDialog</name>
    <message>
        <source>What leaves</source>
        <translation>Che cosa parte</translation>
    </message>
    <message>
        <source>The file is being made and read</source>
        <translation>Il file viene creato e letto</translation>
    </message>
    <message>
        <source>Metadata before and after</source>
        <translation>Metadati prima e dopo</translation>
    </message>
    <message>
        <source>Choose a photo to see what it says about itself.</source>
        <translation>Scegli una foto per vedere che cosa dice di sé.</translation>
    </message>
    <message>
        <source>The photo says nothing about itself.</source>
        <translation>La foto non dice nulla di sé.</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) leave with the file.</source>
        <translation>
            <numerusform>%n tag parte con il file.</numerusform>
            <numerusform>%n tag partono con il file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) stay here.</source>
        <translation>
            <numerusform>%n tag resta qui.</numerusform>
            <numerusform>%n tag restano qui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tag of the photo, and what leaves with the new file.</source>
        <translation>Ogni dato della foto e ciò che esce con il nuovo file.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PrivacyModel</name>
    <message>
        <source>stays here</source>
        <translation>resta qui</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>parte</translation>
    </message>
    <message>
        <source>leaves in part</source>
        <translation>parte in parte</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadati</translation>
    </message>
    <message>
        <source>In the photo</source>
        <translation>Nella foto</translation>
    </message>
    <message>
        <source>In the new file</source>
        <translation>Nel nuovo file</translation>
    </message>
</context>
<context>
    <name>glassine::ui::ProofMenu</name>
    <message>
        <source>Proof</source>
        <translation>Prova colore</translation>
    </message>
    <message>
        <source>As the file is</source>
        <translation>Come è il file</translation>
    </message>
    <message>
        <source>A profile from a file…</source>
        <translation>Un profilo da file…</translation>
    </message>
    <message>
        <source>With the white of its paper</source>
        <translation>Con il bianco della sua carta</translation>
    </message>
    <message>
        <source>Mark colors that it cannot hold</source>
        <translation>Segna i colori che non contiene</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Prova colore: %1</translation>
    </message>
    <message>
        <source>Choose a color profile</source>
        <translation>Scegli un profilo colore</translation>
    </message>
    <message>
        <source>Color profiles (*.icc *.icm *.ICC *.ICM);;All files (*)</source>
        <translation>Profili colore (*.icc *.icm *.ICC *.ICM);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ap&amp;ri</translation>
    </message>
    <message>
        <source>Open o&amp;riginal</source>
        <translation>Apri &amp;originale</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>&amp;Vista rapida</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>Mostra nel &amp;gestore file</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copia percorso</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand line</source>
        <translation>Copia come riga di co&amp;mando</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ri&amp;prova</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>Metti &amp;da parte</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Rimuovi dalla &amp;lista</translation>
    </message>
    <message>
        <source>Take back &amp;into the batch</source>
        <translation>Rimetti &amp;nel lotto</translation>
    </message>
    <message>
        <source>Change the &amp;preset</source>
        <translation>Cambia il &amp;preset</translation>
    </message>
    <message>
        <source>As the batch: %1</source>
        <comment>%1: a preset</comment>
        <translation>Come il lotto: %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueModel</name>
    <message numerus="yes">
        <source>%1 — %n photo(s)</source>
        <comment>a folder and how much is in it</comment>
        <translation>
            <numerusform>%1 — %n foto</numerusform>
            <numerusform>%1 — %n foto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent saved</source>
        <translation>%1 percento risparmiato</translation>
    </message>
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
        <translation>Dimensione</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Risparmio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
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
        <translation>Messa da parte</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In corso…</translation>
    </message>
    <message>
        <source>Done, with a note</source>
        <translation>Completata, con nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completata</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aggiornata</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Saltata</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscita</translation>
    </message>
    <message>
        <source>already small: copied as it is</source>
        <translation>già piccola: copiata com’è</translation>
    </message>
    <message>
        <source>it lies in the destination</source>
        <translation>si trova nella destinazione</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Escluso</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Preset: %1</translation>
    </message>
    <message>
        <source>Done, to be sent</source>
        <translation>Completata, da inviare</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio in corso…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Inviata</translation>
    </message>
    <message>
        <source>Done, not sent</source>
        <translation>Completata, non inviata</translation>
    </message>
    <message>
        <source>Sending: %1 %</source>
        <translation>Invio in corso: %1 %</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueuePane</name>
    <message>
        <source>No photo fits the filter.</source>
        <translation>Nessuna foto corrisponde al filtro.</translation>
    </message>
    <message>
        <source>Show &amp;all photos</source>
        <translation>Mostra &amp;tutte le foto</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The photos of this batch. The space bar shows one large, the menu key says what can be done with it.</source>
        <translation>Le foto di questo lotto. La barra spaziatrice ne mostra una in grande, il tasto menu dice che cosa se ne può fare.</translation>
    </message>
    <message>
        <source>Photos as tiles</source>
        <translation>Foto come riquadri</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>Vista rapida</translation>
    </message>
    <message>
        <source>One photo, large. Arrow keys show the next one, Escape goes back to the list.</source>
        <translation>Una foto, in grande. I tasti freccia mostrano la successiva, Esc torna alla lista.</translation>
    </message>
    <message>
        <source>This photo cannot be shown.</source>
        <translation>Impossibile mostrare questa foto.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::ReportExport</name>
    <message>
        <source>The report cannot be written to %1: %2</source>
        <translation>Impossibile scrivere il rapporto in %1: %2</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SessionHistory</name>
    <message>
        <source>%1 of %2</source>
        <comment>photos done</comment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Damaged journal</source>
        <translation>Registro danneggiato</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>Riprendibile</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preset</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>Photos done</source>
        <translation>Foto completate</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Originals replaced in %1</source>
        <translation>Originali sostituiti in %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SettingsWindow</name>
    <message>
        <source>One per processor core (%1)</source>
        <translation>Una per core del processore (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at once</source>
        <translation>
            <numerusform>%Ln alla volta</numerusform>
            <numerusform>%Ln alla volta</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Elaborazione</translation>
    </message>
    <message>
        <source>&amp;Photos at once:</source>
        <translation>&amp;Foto alla volta:</translation>
    </message>
    <message>
        <source>More is not faster than the processor has cores.</source>
        <translation>Superare il numero di core del processore non è più veloce.</translation>
    </message>
    <message>
        <source>&amp;Leave other programs the right of way</source>
        <translation>&amp;Dai la precedenza agli altri programmi</translation>
    </message>
    <message>
        <source>Photos are worked on with low priority, so that the computer stays quick.</source>
        <translation>Le foto vengono elaborate con bassa priorità, così il computer resta reattivo.</translation>
    </message>
    <message>
        <source>Names that are &amp;taken:</source>
        <translation>&amp;Nomi già usati:</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Come dice il preset</translation>
    </message>
    <message>
        <source>Number the new file</source>
        <translation>Numera il nuovo file</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>Salta la foto</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>Non avviare</translation>
    </message>
    <message>
        <source>What is already in the destination is never overwritten.</source>
        <translation>Ciò che è già nella destinazione non viene mai sovrascritto.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>As&amp;petto:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Lingua:</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Vale dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Ask before a running batch is &amp;stopped by closing</source>
        <translation>Chiedi prima di &amp;interrompere un lotto in corso alla chiusura</translation>
    </message>
    <message>
        <source>What was not done can be resumed in any case.</source>
        <translation>Ciò che non è stato fatto si può comunque riprendere.</translation>
    </message>
    <message>
        <source>Ask before the list is &amp;emptied</source>
        <translation>Chiedi prima di &amp;svuotare la lista</translation>
    </message>
    <message>
        <source>Undo brings the list back in any case.</source>
        <translation>Annulla ripristina comunque la lista.</translation>
    </message>
    <message>
        <source>Ask before originals are &amp;replaced</source>
        <translation>Chiedi prima di sostituire gli o&amp;riginali</translation>
    </message>
    <message>
        <source>They are kept aside and can be brought back in any case.</source>
        <translation>In ogni caso vengono messi da parte e si possono ripristinare.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambia…</translation>
    </message>
    <message>
        <source>Change the destination folder</source>
        <translation>Cambia la cartella di destinazione</translation>
    </message>
    <message>
        <source>Finished files go to:</source>
        <translation>File finiti in:</translation>
    </message>
    <message>
        <source>Where should the finished files go?</source>
        <translation>Dove devono andare i file finiti?</translation>
    </message>
    <message>
        <source>A batch is running.</source>
        <translation>Un lotto è in corso.</translation>
    </message>
    <message>
        <source>Remembered for later batches, too.</source>
        <translation>Vale anche per i lotti successivi.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SummaryPanel</name>
    <message numerus="yes">
        <source>Stopped after %Ln photo(s)</source>
        <translation>
            <numerusform>Interrotto dopo %Ln foto</numerusform>
            <numerusform>Interrotto dopo %Ln foto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished, but %Ln photo(s) failed</source>
        <translation>
            <numerusform>Finito, ma %Ln foto non è riuscita</numerusform>
            <numerusform>Finito, ma %Ln foto non sono riuscite</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was already up to date</source>
        <translation>Era già tutto aggiornato</translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln photo(s) delivered</source>
        <translation>
            <numerusform>Finito: %Ln foto consegnata</numerusform>
            <numerusform>Finito: %Ln foto consegnate</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2, %3 % saved</source>
        <translation>%1 → %2, %3% risparmiato</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation>
            <numerusform>%Ln file scritto</numerusform>
            <numerusform>%Ln file scritti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>%Ln già aggiornata</numerusform>
            <numerusform>%Ln già aggiornate</numerusform>
        </translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>durata %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed: %1</source>
        <translation>
            <numerusform>%Ln non riuscita: %1</numerusform>
            <numerusform>%Ln non riuscite: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped: %1</source>
        <translation>
            <numerusform>%Ln saltata: %1</numerusform>
            <numerusform>%Ln saltate: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation>Apri cart&amp;ella</translation>
    </message>
    <message>
        <source>&amp;Run again with…</source>
        <translation>R&amp;ipeti con…</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>Esporta rapp&amp;orto…</translation>
    </message>
    <message>
        <source>Biggest savings</source>
        <translation>Maggiori risparmi</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>Chiudi il riepilogo</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <comment>a photo&apos;s name, bytes before and after</comment>
        <translation>%1 (%2 → %3)</translation>
    </message>
    <message>
        <source>Biggest savings: %1</source>
        <translation>Maggiori risparmi: %1</translation>
    </message>
    <message>
        <source>Pac&amp;k as archive…</source>
        <translation>Crea archi&amp;vio…</translation>
    </message>
    <message>
        <source>&amp;Bring the originals back</source>
        <translation>&amp;Ripristina gli originali</translation>
    </message>
</context>
<context>
    <name>glassine::ui::TotalsBar</name>
    <message>
        <source>To</source>
        <translation>Salva in</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Cambia…</translation>
    </message>
    <message>
        <source>Change the destination folder</source>
        <translation>Cambia la cartella di destinazione</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ap&amp;ri</translation>
    </message>
    <message>
        <source>Open the destination folder</source>
        <translation>Apri la cartella di destinazione</translation>
    </message>
    <message>
        <source>Sho&amp;w the plan</source>
        <translation>Mostra pia&amp;no</translation>
    </message>
    <message>
        <source>Show every file that will be written</source>
        <translation>Mostra ogni file che verrà scritto</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Avvia</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Int&amp;errompi</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Avanzamento del lotto</translation>
    </message>
    <message>
        <source>Writes what the plan says. Originals stay as they are.</source>
        <translation>Scrive ciò che dice il piano. Gli originali restano come sono.</translation>
    </message>
    <message>
        <source>Lets photos under way finish and begins no others.</source>
        <translation>Lascia finire le foto già iniziate e non ne comincia altre.</translation>
    </message>
    <message>
        <source>Ends at once. What is done stays, the rest can be resumed.</source>
        <translation>Si ferma subito. Ciò che è fatto resta, il resto si può riprendere.</translation>
    </message>
    <message>
        <source>What happens when the batch is done</source>
        <translation>Che cosa succede quando il lotto è finito</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 liberi</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Ripren&amp;di</translation>
    </message>
    <message>
        <source>When done: %1</source>
        <comment>%1: a choice of the menu</comment>
        <translation>Alla fine: %1</translation>
    </message>
    <message>
        <source>&amp;Notify me</source>
        <translation>&amp;Avvisami</translation>
    </message>
    <message>
        <source>Where the finished files are sent</source>
        <translation>Dove vengono inviati i file finiti</translation>
    </message>
    <message>
        <source>&amp;Nowhere</source>
        <translation>Da &amp;nessuna parte</translation>
    </message>
    <message>
        <source>&amp;Destinations…</source>
        <translation>&amp;Destinazioni…</translation>
    </message>
    <message>
        <source>Send: nowhere</source>
        <translation>Invio: da nessuna parte</translation>
    </message>
    <message>
        <source>Send to: %1</source>
        <comment>%1: a destination&apos;s name</comment>
        <translation>Invia a: %1</translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>Sostituisci gli o&amp;riginali</translation>
    </message>
    <message>
        <source>They are kept aside, and can be brought back at any time.</source>
        <translation>Vengono messi da parte e si possono ripristinare in qualsiasi momento.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Scegli cart&amp;ella…</translation>
    </message>
    <message>
        <source>Replaces the originals, which are kept aside</source>
        <translation>Sostituisce gli originali, che vengono messi da parte</translation>
    </message>
    <message>
        <source>Replaces the originals, which are kept in %1</source>
        <translation>Sostituisce gli originali, conservati in %1</translation>
    </message>
    <message>
        <source>Writes what the plan says. The originals are kept aside and can be brought back.</source>
        <translation>Scrive ciò che dice il piano. Gli originali vengono messi da parte e si possono ripristinare.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifica</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Visualizza</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lotto</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <translation>Aggiungi &amp;foto…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Aggiungi &amp;cartella…</translation>
    </message>
    <message>
        <source>Add the &amp;sample photos</source>
        <translation>Aggiungi le foto di e&amp;sempio</translation>
    </message>
    <message>
        <source>Change the &amp;destination…</source>
        <translation>Cambia &amp;destinazione…</translation>
    </message>
    <message>
        <source>&amp;Earlier batches…</source>
        <translation>Lotti &amp;precedenti…</translation>
    </message>
    <message>
        <source>E&amp;xport the report…</source>
        <translation>Esporta &amp;rapporto…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Impostazioni…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <translation>&amp;Annulla:</translation>
    </message>
    <message>
        <source>Re&amp;do:</source>
        <translation>Rip&amp;eti:</translation>
    </message>
    <message>
        <source>&amp;Paste photos</source>
        <translation>&amp;Incolla foto</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleziona &amp;tutto</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filtra lista</translation>
    </message>
    <message>
        <source>&amp;Empty the list</source>
        <translation>&amp;Svuota lista</translation>
    </message>
    <message>
        <source>As &amp;list</source>
        <translation>Come &amp;lista</translation>
    </message>
    <message>
        <source>As &amp;grid</source>
        <translation>Come &amp;griglia</translation>
    </message>
    <message>
        <source>Group by &amp;folder</source>
        <translation>Raggruppa per &amp;cartella</translation>
    </message>
    <message>
        <source>&amp;Compare before and after</source>
        <translation>&amp;Confronta prima e dopo</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Avvia</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Pausa o riprendi</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Int&amp;errompi</translation>
    </message>
    <message>
        <source>Sho&amp;w the plan</source>
        <translation>Mostra pia&amp;no</translation>
    </message>
    <message>
        <source>Where files are &amp;sent…</source>
        <translation>Dove si in&amp;viano i file…</translation>
    </message>
    <message>
        <source>Pac&amp;k as archive…</source>
        <translation>Crea archi&amp;vio…</translation>
    </message>
    <message>
        <source>Send &amp;again what did not arrive</source>
        <translation>Invia di &amp;nuovo ciò che non è arrivato</translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>Sostituisci gli o&amp;riginali</translation>
    </message>
</context>
<context>
    <name>glassine::ui::WindowDialogs</name>
    <message>
        <source>A batch was interrupted: %L1 of %L2 photos are done. Resume it?</source>
        <translation>Un lotto è stato interrotto: %L1 di %L2 foto sono completate. Riprenderlo?</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Riprendi</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Non &amp;ora</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Il rapporto è in %1</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Esporta il rapporto</translation>
    </message>
    <message>
        <source>Report %1.csv</source>
        <comment>name of a file</comment>
        <translation>Rapporto %1.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Where should the finished files go?</source>
        <translation>Dove mettere i file finiti?</translation>
    </message>
    <message>
        <source>Take every photo off the list? The files stay where they are.</source>
        <translation>Togliere tutte le foto dalla lista? I file restano dove sono.</translation>
    </message>
    <message>
        <source>&amp;Empty the list</source>
        <translation>&amp;Svuota lista</translation>
    </message>
    <message>
        <source>The photos of the earlier batch take the place of those in the list. Go on?</source>
        <translation>Le foto del lotto precedente prendono il posto di quelle nella lista. Continuare?</translation>
    </message>
    <message>
        <source>&amp;Keep the list</source>
        <translation>Tieni la li&amp;sta</translation>
    </message>
    <message>
        <source>%L1 of %L2 photos are done. Stop here? The rest can be resumed later.</source>
        <translation>%L1 di %L2 foto sono completate. Interrompere qui? Il resto si può riprendere più tardi.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>Interrompi ed e&amp;sci</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Prose&amp;gui</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were waiting in the list. Bring them back?</source>
        <translation>
            <numerusform>%Ln foto era in attesa nell’elenco. Recuperarla?</numerusform>
            <numerusform>%Ln foto erano in attesa nell’elenco. Recuperarle?</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos were waiting in the list. Bring them back?</source>
        <translation>C’erano foto in attesa nell’elenco. Recuperarle?</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>Rec&amp;upera</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Dimentica</translation>
    </message>
    <message>
        <source>No photo&apos;s colors can be read.</source>
        <translation>I colori di nessuna foto possono essere letti.</translation>
    </message>
    <message>
        <source>Files are still being sent. Stop here? Starting the same batch again sends the rest.</source>
        <translation>Ci sono ancora file in invio. Fermarsi qui? Riavviare lo stesso lotto invia il resto.</translation>
    </message>
</context>
<context>
    <name>glassine::worker::Pool</name>
    <message>
        <source>The image worker %1 cannot be started (%2). Reinstall Glassine.</source>
        <translation>Impossibile avviare il processo per le immagini %1 (%2). Reinstalla Glassine.</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>Bulk photo optimizer that never harms an original.</source>
        <translation>Ottimizzatore di foto in serie che non danneggia mai un originale.</translation>
    </message>
    <message>
        <source>Photos and folders to put into the list.</source>
        <translation>Foto e cartelle da mettere nella lista.</translation>
    </message>
    <message>
        <source>Write a picture of every screen to &lt;folder&gt; and quit.</source>
        <translation>Scrive un’immagine di ogni schermata in &lt;folder&gt; ed esce.</translation>
    </message>
</context>
</TS>
