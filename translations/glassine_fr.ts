<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Color</name>
    <message>
        <source>damaged profile</source>
        <translation>profil endommagé</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Niveaux de gris</translation>
    </message>
    <message>
        <source>Another RGB space</source>
        <translation>Un autre espace RVB</translation>
    </message>
    <message>
        <source>A camera&apos;s or scanner&apos;s own</source>
        <translation>Propre à un appareil photo ou un scanner</translation>
    </message>
    <message>
        <source>A printer&apos;s own</source>
        <translation>Propre à une imprimante</translation>
    </message>
    <message>
        <source>a profile that describes no picture</source>
        <translation>un profil qui ne décrit aucune image</translation>
    </message>
    <message>
        <source>%1 (named in Exif)</source>
        <translation>%1 (indiqué dans Exif)</translation>
    </message>
    <message>
        <source>%1 (named by a code in the file)</source>
        <translation>%1 (indiqué par un code dans le fichier)</translation>
    </message>
    <message>
        <source>%1 (described by numbers in the file)</source>
        <translation>%1 (décrit par des nombres dans le fichier)</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>sans profil</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This file</source>
        <translation>Ce fichier</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>The output folder</source>
        <translation>Le dossier de sortie</translation>
    </message>
    <message>
        <source>its top level</source>
        <translation>son niveau supérieur</translation>
    </message>
    <message>
        <source>of that name</source>
        <translation>de ce nom</translation>
    </message>
    <message>
        <source>The name template</source>
        <translation>Le modèle de nom</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>La session</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>La ligne de commande</translation>
    </message>
    <message>
        <source>%1 has no bytes%2.</source>
        <translation>%1 est vide%2.</translation>
    </message>
    <message>
        <source>Copy it again from the card or the backup.</source>
        <translation>Copiez-le à nouveau depuis la carte ou la sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off%2.</source>
        <translation>%1 est endommagé ou incomplet%2.</translation>
    </message>
    <message>
        <source>Copy it again from the card or the backup; the original was not touched.</source>
        <translation>Copiez-le à nouveau depuis la carte ou la sauvegarde&#x202f;; l’original n’a pas été touché.</translation>
    </message>
    <message>
        <source>%1 is not a picture%2.</source>
        <translation>%1 n’est pas une image%2.</translation>
    </message>
    <message>
        <source>Leave it out, or check whether the download or copy went wrong.</source>
        <translation>Laissez-le de côté, ou vérifiez si le téléchargement ou la copie s’est mal passé.</translation>
    </message>
    <message>
        <source>%1 is a picture of a kind that Glassine does not read%2.</source>
        <translation>%1 est une image d’un type que Glassine ne lit pas%2.</translation>
    </message>
    <message>
        <source>Save it as TIFF, PNG or JPEG first.</source>
        <translation>Enregistrez-la d’abord en TIFF, PNG ou JPEG.</translation>
    </message>
    <message>
        <source>%1 cannot be read yet%2.</source>
        <translation>%1 ne peut pas encore être lu%2.</translation>
    </message>
    <message>
        <source>Export it as TIFF or JPEG from your raw developer for now.</source>
        <translation>Pour l’instant, exportez-le en TIFF ou JPEG depuis votre logiciel de développement RAW.</translation>
    </message>
    <message>
        <source>%1 was found in a folder and is of a kind that is only read on request%2.</source>
        <translation>%1 se trouvait dans un dossier et est d’un type qui n’est lu que sur demande%2.</translation>
    </message>
    <message>
        <source>Name the file itself to include it.</source>
        <translation>Indiquez le fichier lui-même pour l’inclure.</translation>
    </message>
    <message>
        <source>%1 could not be read%2.</source>
        <translation>%1 n’a pas pu être lu%2.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk it is on.</source>
        <translation>Vérifiez ses droits d’accès et le disque sur lequel il se trouve.</translation>
    </message>
    <message>
        <source>%1 is not there%2.</source>
        <translation>%1 est introuvable%2.</translation>
    </message>
    <message>
        <source>Check its name and whether the card or drive is still connected.</source>
        <translation>Vérifiez son nom et si la carte ou le disque est toujours connecté.</translation>
    </message>
    <message>
        <source>%1 changed while it was being processed, so nothing was written%2.</source>
        <translation>%1 a changé pendant le traitement&#x202f;; rien n’a donc été écrit%2.</translation>
    </message>
    <message>
        <source>Wait until it is completely copied, then run again.</source>
        <translation>Attendez que la copie soit terminée, puis relancez.</translation>
    </message>
    <message>
        <source>%1 is not a regular file%2.</source>
        <translation>%1 n’est pas un fichier ordinaire%2.</translation>
    </message>
    <message>
        <source>Leave it out: only files and folders can be processed.</source>
        <translation>Laissez-le de côté&#x202f;: seuls les fichiers et les dossiers peuvent être traités.</translation>
    </message>
    <message>
        <source>%1 is a link that was not followed%2.</source>
        <translation>%1 est un lien qui n’a pas été suivi%2.</translation>
    </message>
    <message>
        <source>Name the file it leads to instead.</source>
        <translation>Indiquez plutôt le fichier vers lequel il pointe.</translation>
    </message>
    <message>
        <source>%1 has more pixels than the limit%2.</source>
        <translation>%1 dépasse la limite de pixels%2.</translation>
    </message>
    <message>
        <source>Raise the pixel limit if you trust the file.</source>
        <translation>Augmentez la limite de pixels si vous faites confiance à ce fichier.</translation>
    </message>
    <message>
        <source>%1 has more frames or pages than the limit%2.</source>
        <translation>%1 dépasse la limite d’images ou de pages%2.</translation>
    </message>
    <message>
        <source>Raise the frame limit if you trust the file.</source>
        <translation>Augmentez la limite d’images si vous faites confiance à ce fichier.</translation>
    </message>
    <message>
        <source>%1 is larger than the limit%2.</source>
        <translation>%1 dépasse la limite de taille%2.</translation>
    </message>
    <message>
        <source>Raise the size limit if you trust the file.</source>
        <translation>Augmentez la limite de taille si vous faites confiance à ce fichier.</translation>
    </message>
    <message>
        <source>%1 could not be encoded%2.</source>
        <translation>%1 n’a pas pu être encodé%2.</translation>
    </message>
    <message>
        <source>Try another output format or other settings.</source>
        <translation>Essayez un autre format de sortie ou d’autres réglages.</translation>
    </message>
    <message>
        <source>%1 could not be processed with these settings%2.</source>
        <translation>%1 n’a pas pu être traité avec ces réglages%2.</translation>
    </message>
    <message>
        <source>Change the settings of the step that failed.</source>
        <translation>Modifiez les réglages de l’étape qui a échoué.</translation>
    </message>
    <message>
        <source>%1 was written but did not pass its check, so the result was thrown away%2.</source>
        <translation>%1 a été écrit mais n’a pas passé le contrôle&#x202f;; le résultat a été rejeté%2.</translation>
    </message>
    <message>
        <source>Run it again; if it fails again, please report it.</source>
        <translation>Relancez&#x202f;; si l’échec se répète, veuillez le signaler.</translation>
    </message>
    <message>
        <source>%1 was left as it is because a lossless copy of it would be larger%2.</source>
        <translation>%1 a été laissé tel quel, car une copie sans perte serait plus grosse%2.</translation>
    </message>
    <message>
        <source>Choose a format and a quality to have a copy of it all the same.</source>
        <translation>Choisissez un format et une qualité pour en avoir quand même une copie.</translation>
    </message>
    <message>
        <source>%1 was written with metadata that should be gone, so the result was thrown away%2.</source>
        <translation>%1 a été écrit avec des métadonnées qui devaient disparaître&#x202f;; le résultat a été rejeté%2.</translation>
    </message>
    <message>
        <source>Choose another metadata policy, and please report it.</source>
        <translation>Choisissez une autre règle de métadonnées, et veuillez le signaler.</translation>
    </message>
    <message>
        <source>%1 needs more memory than it may use%2.</source>
        <translation>%1 demande plus de mémoire qu’autorisé%2.</translation>
    </message>
    <message>
        <source>Raise the memory limit, or run with fewer jobs.</source>
        <translation>Augmentez la limite de mémoire, ou traitez moins de photos à la fois.</translation>
    </message>
    <message>
        <source>%1 took too long%2.</source>
        <translation>%1 a pris trop de temps%2.</translation>
    </message>
    <message>
        <source>Raise the time limit, or choose a faster format or effort.</source>
        <translation>Augmentez la limite de temps, ou choisissez un format plus rapide ou un effort moindre.</translation>
    </message>
    <message>
        <source>%1 brought its decoder down twice and was left out%2.</source>
        <translation>%1 a fait planter son décodeur deux fois et a été laissé de côté%2.</translation>
    </message>
    <message>
        <source>The file is probably damaged; every other photo is unaffected.</source>
        <translation>Le fichier est probablement endommagé&#x202f;; aucune autre photo n’est touchée.</translation>
    </message>
    <message>
        <source>%1 was not processed because its worker&apos;s answer made no sense%2.</source>
        <translation>%1 n’a pas été traité, car la réponse du processus de travail n’avait aucun sens%2.</translation>
    </message>
    <message>
        <source>%1 was not processed because the batch was stopped%2.</source>
        <translation>%1 n’a pas été traité, car le lot a été arrêté%2.</translation>
    </message>
    <message>
        <source>Resume the session to go on.</source>
        <translation>Reprenez la session pour continuer.</translation>
    </message>
    <message>
        <source>%1 is already there and was not replaced%2.</source>
        <translation>%1 existe déjà et n’a pas été remplacé%2.</translation>
    </message>
    <message>
        <source>Choose another folder or name, or let new files be numbered.</source>
        <translation>Choisissez un autre dossier ou un autre nom, ou laissez numéroter les nouveaux fichiers.</translation>
    </message>
    <message>
        <source>%1 is one of the originals and was not written to%2.</source>
        <translation>%1 est l’un des originaux et n’a pas été écrasé%2.</translation>
    </message>
    <message>
        <source>Choose another output folder or another name template.</source>
        <translation>Choisissez un autre dossier de sortie ou un autre modèle de nom.</translation>
    </message>
    <message>
        <source>%1 cannot be created or written to%2.</source>
        <translation>%1 ne peut pas être créé ou n’est pas accessible en écriture%2.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another folder.</source>
        <translation>Vérifiez ses droits d’accès, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 could not be written because the disk is full%2.</source>
        <translation>%1 n’a pas pu être écrit, car le disque est plein%2.</translation>
    </message>
    <message>
        <source>Free some space and resume; nothing was lost.</source>
        <translation>Libérez de l’espace et reprenez&#x202f;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>%1 could not be written%2.</source>
        <translation>%1 n’a pas pu être écrit%2.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and writable, then resume.</source>
        <translation>Vérifiez que le disque est connecté et accessible en écriture, puis reprenez.</translation>
    </message>
    <message>
        <source>%1 is a name too long for the target%2.</source>
        <translation>%1 est un nom trop long pour la destination%2.</translation>
    </message>
    <message>
        <source>Choose a shorter name template or a folder nearer to the top.</source>
        <translation>Choisissez un modèle de nom plus court ou un dossier plus proche de la racine.</translation>
    </message>
    <message>
        <source>%1 is a name that the target does not take%2.</source>
        <translation>%1 est un nom que la destination n’accepte pas%2.</translation>
    </message>
    <message>
        <source>Let names be portable, or choose another name template.</source>
        <translation>Demandez des noms valables partout, ou choisissez un autre modèle de nom.</translation>
    </message>
    <message>
        <source>%1 is not there any more%2.</source>
        <translation>%1 n’est plus là%2.</translation>
    </message>
    <message>
        <source>If nobody moved it, run the batch again: it is made anew from the original.</source>
        <translation>Si personne ne l’a déplacé, relancez le lot&#x202f;: il sera recréé à partir de l’original.</translation>
    </message>
    <message>
        <source>%1 is no file any more%2.</source>
        <translation>%1 n’est plus un fichier%2.</translation>
    </message>
    <message>
        <source>Move what is there out of the way and run the batch again.</source>
        <translation>Déplacez ce qui s’y trouve et relancez le lot.</translation>
    </message>
    <message>
        <source>%1 has been cut off%2.</source>
        <translation>%1 a été tronqué%2.</translation>
    </message>
    <message>
        <source>Remove it and run the batch again: it is made anew from the original.</source>
        <translation>Supprimez-le et relancez le lot&#x202f;: il sera recréé à partir de l’original.</translation>
    </message>
    <message>
        <source>%1 does not hold what was written%2.</source>
        <translation>%1 ne contient pas ce qui a été écrit%2.</translation>
    </message>
    <message>
        <source>If nobody edited it, remove it and run the batch again; then check the disk.</source>
        <translation>Si personne ne l’a modifié, supprimez-le et relancez le lot&#x202f;; vérifiez ensuite le disque.</translation>
    </message>
    <message>
        <source>%1 holds what was written as another file%2.</source>
        <translation>%1 contient ce qui a été écrit pour un autre fichier%2.</translation>
    </message>
    <message>
        <source>Give both their names back, or remove both and run the batch again.</source>
        <translation>Redonnez leur nom aux deux, ou supprimez les deux et relancez le lot.</translation>
    </message>
    <message>
        <source>%1 cannot be read any more%2.</source>
        <translation>%1 ne peut plus être lu%2.</translation>
    </message>
    <message>
        <source>%1 is not right%2.</source>
        <translation>%1 contient une erreur%2.</translation>
    </message>
    <message>
        <source>See glassine --help.</source>
        <translation>Voir glassine --help.</translation>
    </message>
    <message>
        <source>The preset is not valid at %1%2.</source>
        <translation>Le préréglage n’est pas valide à cet endroit&#x202f;: %1%2.</translation>
    </message>
    <message>
        <source>Correct that entry and try again.</source>
        <translation>Corrigez cette entrée et réessayez.</translation>
    </message>
    <message>
        <source>There is no preset %1%2.</source>
        <translation>Il n’existe pas de préréglage %1%2.</translation>
    </message>
    <message>
        <source>See glassine presets list.</source>
        <translation>Voir glassine presets list.</translation>
    </message>
    <message>
        <source>%1 is not a valid name template%2.</source>
        <translation>%1 n’est pas un modèle de nom valide%2.</translation>
    </message>
    <message>
        <source>A good one is {dir}/{name}.{ext}.</source>
        <translation>Par exemple, {dir}/{name}.{ext} convient.</translation>
    </message>
    <message>
        <source>%1 cannot be written here because this system&apos;s libvips lacks it%2.</source>
        <translation>%1 ne peut pas être écrit ici, car la libvips de ce système ne le prend pas en charge%2.</translation>
    </message>
    <message>
        <source>Choose another format; see glassine formats.</source>
        <translation>Choisissez un autre format&#x202f;; voir glassine formats.</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 holds no photo that can be used%2.</source>
        <translation>Rien à faire&#x202f;: %1 ne contient aucune photo utilisable%2.</translation>
    </message>
    <message>
        <source>Name a folder or file with photos.</source>
        <translation>Indiquez un dossier ou un fichier contenant des photos.</translation>
    </message>
    <message>
        <source>what was named</source>
        <translation>ce qui a été indiqué</translation>
    </message>
    <message>
        <source>%1 has a damaged journal, which was kept aside%2.</source>
        <translation>%1 a un journal endommagé, qui a été mis de côté%2.</translation>
    </message>
    <message>
        <source>Start the batch again; finished files are recognized and kept.</source>
        <translation>Relancez le lot&#x202f;; les fichiers terminés sont reconnus et conservés.</translation>
    </message>
    <message>
        <source>%1 is being run by another Glassine%2.</source>
        <translation>%1 est en cours dans une autre instance de Glassine%2.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or stop it first.</source>
        <translation>Attendez la fin, ou arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>There is no session %1%2.</source>
        <translation>Il n’existe pas de session %1%2.</translation>
    </message>
    <message>
        <source>See glassine report for the sessions there are.</source>
        <translation>Voir glassine report pour les sessions existantes.</translation>
    </message>
    <message>
        <source>Something went wrong inside Glassine at %1%2.</source>
        <translation>Une erreur s’est produite dans Glassine, à cet endroit&#x202f;: %1%2.</translation>
    </message>
    <message>
        <source>No original was touched; please report it.</source>
        <translation>Aucun original n’a été touché&#x202f;; veuillez le signaler.</translation>
    </message>
    <message>
        <source>an unknown place</source>
        <translation>endroit inconnu</translation>
    </message>
    <message>
        <source>The watermark&apos;s picture</source>
        <translation>L’image du filigrane</translation>
    </message>
    <message>
        <source>The watermark&apos;s text</source>
        <translation>Le texte du filigrane</translation>
    </message>
    <message>
        <source>%1 was left as it is because a copy of it would lose something%2.</source>
        <translation>%1 a été laissé tel quel, car une copie perdrait quelque chose%2.</translation>
    </message>
    <message>
        <source>Choose another format, or let the preset convert such photos.</source>
        <translation>Choisissez un autre format, ou laissez le préréglage convertir ces photos.</translation>
    </message>
    <message>
        <source>%1 was left out because the preset takes the other file of the pair%2.</source>
        <translation>%1 a été omis, car le préréglage prend l’autre fichier de la paire%2.</translation>
    </message>
    <message>
        <source>Let the preset take both files to have this one, too.</source>
        <translation>Laissez le préréglage prendre les deux fichiers pour l’avoir aussi.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a watermark%2.</source>
        <translation>%1 ne peut pas servir de filigrane%2.</translation>
    </message>
    <message>
        <source>Choose another PNG or SVG file in the preset.</source>
        <translation>Choisissez un autre fichier PNG ou SVG dans le préréglage.</translation>
    </message>
    <message>
        <source>%1 cannot be drawn: workers cannot be given access to fonts and nothing else%2.</source>
        <translation>%1 ne peut pas être dessiné&#x202f;: les processus de travail ne peuvent pas recevoir l’accès aux seules polices%2.</translation>
    </message>
    <message>
        <source>Use a picture as the watermark, or a kernel with Landlock.</source>
        <translation>Prenez une image comme filigrane, ou un noyau avec Landlock.</translation>
    </message>
    <message>
        <source>The destination</source>
        <translation>La destination</translation>
    </message>
    <message>
        <source>The destination is not valid at %1%2.</source>
        <translation>La destination n’est pas valide à %1%2.</translation>
    </message>
    <message>
        <source>There is no destination %1%2.</source>
        <translation>Il n’y a pas de destination %1%2.</translation>
    </message>
    <message>
        <source>See glassine destinations list.</source>
        <translation>Voir glassine destinations list.</translation>
    </message>
    <message>
        <source>There are no credentials for %1%2.</source>
        <translation>Il n’y a pas d’identifiants pour %1%2.</translation>
    </message>
    <message>
        <source>Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the destination a profile of your AWS credentials file.</source>
        <translation>Définissez AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY, ou donnez à la destination un profil de votre fichier d’identifiants AWS.</translation>
    </message>
    <message>
        <source>The credentials of %1 cannot be used%2.</source>
        <translation>Les identifiants de %1 sont inutilisables%2.</translation>
    </message>
    <message>
        <source>Correct them where they are kept and try again.</source>
        <translation>Corrigez-les là où ils sont conservés et réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2.</source>
        <translation>%1 est injoignable%2.</translation>
    </message>
    <message>
        <source>Check the network and the endpoint; the same command goes on with what is left.</source>
        <translation>Vérifiez le réseau et le point d’accès ; la même commande continue avec ce qui reste.</translation>
    </message>
    <message>
        <source>%1 did not prove who it is, so nothing was sent%2.</source>
        <translation>%1 n’a pas prouvé son identité, rien n’a donc été envoyé%2.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s name and this computer&apos;s clock; a certificate authority of your own is named with ca-file.</source>
        <translation>Vérifiez le nom du point d’accès et l’horloge de cet ordinateur ; une autorité de certification propre s’indique avec ca-file.</translation>
    </message>
    <message>
        <source>%1 does not accept the key%2.</source>
        <translation>%1 n’accepte pas la clé%2.</translation>
    </message>
    <message>
        <source>Check the access key and its secret.</source>
        <translation>Vérifiez la clé d’accès et son secret.</translation>
    </message>
    <message>
        <source>The key is right but may not do this at %1%2.</source>
        <translation>La clé est bonne mais n’a pas ce droit sur %1%2.</translation>
    </message>
    <message>
        <source>Let whoever owns the bucket give this key the right to list it and to write to it.</source>
        <translation>Le propriétaire du bucket doit donner à cette clé le droit de le lister et d’y écrire.</translation>
    </message>
    <message>
        <source>There is no bucket %1%2.</source>
        <translation>Il n’y a pas de bucket %1%2.</translation>
    </message>
    <message>
        <source>Create it, or check its name and the endpoint.</source>
        <translation>Créez-le, ou vérifiez son nom et le point d’accès.</translation>
    </message>
    <message>
        <source>%1 answered that the bucket is elsewhere, which was not followed%2.</source>
        <translation>%1 a répondu que le bucket est ailleurs ; cela n’a pas été suivi%2.</translation>
    </message>
    <message>
        <source>Check the endpoint and the region.</source>
        <translation>Vérifiez le point d’accès et la région.</translation>
    </message>
    <message>
        <source>%1 refuses requests because its clock and this computer&apos;s differ%2.</source>
        <translation>%1 refuse les requêtes car son horloge et celle de cet ordinateur diffèrent%2.</translation>
    </message>
    <message>
        <source>Set the clock and try again.</source>
        <translation>Réglez l’horloge et réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be sent: the destination was too busy or failed several times%2.</source>
        <translation>%1 n’a pas pu être envoyé : la destination était surchargée ou a échoué plusieurs fois%2.</translation>
    </message>
    <message>
        <source>Run the same command again later; it goes on with what is left.</source>
        <translation>Relancez la même commande plus tard ; elle continue avec ce qui reste.</translation>
    </message>
    <message>
        <source>%1 was refused by the destination%2.</source>
        <translation>%1 a été refusé par la destination%2.</translation>
    </message>
    <message>
        <source>Change what it objects to, in the file or in the destination&apos;s settings.</source>
        <translation>Changez ce qui la gêne, dans le fichier ou dans les réglages de la destination.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense%2.</source>
        <translation>%1 a donné une réponse qui n’a pas de sens%2.</translation>
    </message>
    <message>
        <source>Check that the endpoint is that of an S3 service and not of a web page.</source>
        <translation>Vérifiez que le point d’accès est celui d’un service S3 et non d’une page web.</translation>
    </message>
    <message>
        <source>%1 is there with other content, which was not replaced%2.</source>
        <translation>%1 s’y trouve avec un autre contenu, qui n’a pas été remplacé%2.</translation>
    </message>
    <message>
        <source>Look at what is there; --replace puts yours in its place.</source>
        <translation>Regardez ce qui s’y trouve ; --replace met le vôtre à sa place.</translation>
    </message>
    <message>
        <source>%1 was sent, but what arrived is not what was sent%2.</source>
        <translation>%1 a été envoyé, mais ce qui est arrivé n’est pas ce qui a été envoyé%2.</translation>
    </message>
    <message>
        <source>Run the same command again; if it happens again, tell whoever runs the server.</source>
        <translation>Relancez la même commande ; si cela se reproduit, dites-le à qui gère le serveur.</translation>
    </message>
    <message>
        <source>%1 cannot be read as an archive%2.</source>
        <translation>%1 ne peut pas être lu comme archive%2.</translation>
    </message>
    <message>
        <source>ZIP, 7z and TAR archives are read; unpack others yourself and name the folder.</source>
        <translation>Les archives ZIP, 7z et TAR sont lues ; décompressez les autres vous-même et indiquez le dossier.</translation>
    </message>
    <message>
        <source>%1 is locked with a password%2.</source>
        <translation>%1 est protégé par un mot de passe%2.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself and name the folder.</source>
        <translation>Décompressez l’archive vous-même et indiquez le dossier.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than the limit%2.</source>
        <translation>%1 dépasse la limite une fois décompressé%2.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself and name the folder, if you trust it.</source>
        <translation>Décompressez l’archive vous-même et indiquez le dossier, si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>%1 is an archive inside an archive, which was not opened%2.</source>
        <translation>%1 est une archive dans une archive et n’a pas été ouverte%2.</translation>
    </message>
    <message>
        <source>Unpack the outer archive yourself and name the inner one.</source>
        <translation>Décompressez l’archive extérieure vous-même et indiquez celle qu’elle contient.</translation>
    </message>
    <message>
        <source>%1 has a name in its archive that is not taken%2.</source>
        <translation>%1 porte dans son archive un nom qui n’est pas accepté%2.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself, look at the file, and name the folder.</source>
        <translation>Décompressez l’archive vous-même, regardez le fichier et indiquez le dossier.</translation>
    </message>
    <message>
        <source>%1 lies in an archive, and nothing is changed inside archives%2.</source>
        <translation>%1 se trouve dans une archive, et rien n’est modifié dans les archives%2.</translation>
    </message>
    <message>
        <source>Write to an output folder, or unpack the archive first.</source>
        <translation>Écrivez dans un dossier de sortie, ou décompressez d’abord l’archive.</translation>
    </message>
    <message>
        <source>%1 was left out because an earlier run made it from another photo here%2.</source>
        <translation>%1 a été laissé de côté, car un traitement antérieur l’a créé à partir d’une autre photo présente ici%2.</translation>
    </message>
    <message>
        <source>Name it itself, or use --again, to have it done all the same.</source>
        <translation>Nommez-le lui-même, ou utilisez --again, pour le traiter malgré tout.</translation>
    </message>
    <message>
        <source>The key is right but may not list %1%2.</source>
        <translation>La clé est bonne mais ne peut pas lister %1%2.</translation>
    </message>
    <message>
        <source>Let whoever owns it give this key the right to list it.</source>
        <translation>Demandez au propriétaire de donner à cette clé le droit de lister.</translation>
    </message>
    <message>
        <source>The key is right but may not write to %1%2.</source>
        <translation>La clé est bonne mais ne peut pas écrire dans %1%2.</translation>
    </message>
    <message>
        <source>Let whoever owns it give this key the right to write there.</source>
        <translation>Demandez au propriétaire de donner à cette clé le droit d’y écrire.</translation>
    </message>
    <message>
        <source>%1 is not there, so nothing was written%2.</source>
        <translation>%1 n’est pas là, rien n’a donc été écrit%2.</translation>
    </message>
    <message>
        <source>Connect the drive or mount the share; the same command goes on with what is left.</source>
        <translation>Branchez le disque ou montez le partage ; la même commande continue avec ce qui reste.</translation>
    </message>
    <message>
        <source>The keyring could not be asked for the keys of %1%2.</source>
        <translation>Le trousseau n’a pas pu donner les clés de %1%2.</translation>
    </message>
    <message>
        <source>Unlock it, or keep the keys where the command line finds them.</source>
        <translation>Déverrouillez-le, ou gardez les clés là où la ligne de commande les trouve.</translation>
    </message>
    <message>
        <source>There are no keys for %1%2.</source>
        <translation>Il n’y a pas de clés pour %1%2.</translation>
    </message>
    <message>
        <source>Write them into a file that only you can read, or enter them in the window.</source>
        <translation>Écrivez-les dans un fichier que vous seul pouvez lire, ou saisissez-les dans la fenêtre.</translation>
    </message>
    <message>
        <source>The account at %1 has reached a limit or is blocked%2.</source>
        <translation>Le compte chez %1 a atteint une limite ou est bloqué%2.</translation>
    </message>
    <message>
        <source>Settle that with the service; the same command goes on with what is left.</source>
        <translation>Réglez cela avec le service ; la même commande continue avec ce qui reste.</translation>
    </message>
    <message>
        <source>%1 is larger than the destination takes%2.</source>
        <translation>%1 est plus gros que ce que la destination accepte%2.</translation>
    </message>
    <message>
        <source>Make it smaller, or choose another destination.</source>
        <translation>Réduisez-le, ou choisissez une autre destination.</translation>
    </message>
    <message>
        <source>What the service made of %1 did not arrive as it was announced%2.</source>
        <translation>Ce que le service a fait de %1 n’est pas arrivé comme annoncé%2.</translation>
    </message>
    <message>
        <source>Run the same command again; the original was not touched.</source>
        <translation>Relancez la même commande ; l’original n’a pas été touché.</translation>
    </message>
    <message>
        <source>%1 is larger than one archive may be%2.</source>
        <translation>%1 dépasse la taille permise pour une archive%2.</translation>
    </message>
    <message>
        <source>Allow larger archives, or make the file smaller.</source>
        <translation>Autorisez des archives plus grandes, ou réduisez le fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be packed into an archive of this kind%2.</source>
        <translation>%1 ne peut pas être placé dans une archive de ce type%2.</translation>
    </message>
    <message>
        <source>Pack a ZIP archive instead.</source>
        <translation>Créez plutôt une archive ZIP.</translation>
    </message>
</context>
<context>
    <name>NamedPaths</name>
    <message>
        <source>%1 holds the system. Choose the folder that your photos are in.</source>
        <translation>%1 contient le système. Choisissez le dossier où se trouvent vos photos.</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer. Save it first, then drop the file.</source>
        <translation>%1 n’est pas un fichier de cet ordinateur. Enregistrez-le d’abord, puis déposez le fichier.</translation>
    </message>
    <message>
        <source>There is no file or folder in what you dropped or pasted.</source>
        <translation>Il n’y a ni fichier ni dossier dans ce que vous avez déposé ou collé.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Folder of the photo below the one that was added</source>
        <translation>Dossier de la photo, sous celui qui a été ajouté</translation>
    </message>
    <message>
        <source>Name of the photo without extension</source>
        <translation>Nom de la photo sans extension</translation>
    </message>
    <message>
        <source>Extension of the output format</source>
        <translation>Extension du format de sortie</translation>
    </message>
    <message>
        <source>Extension of the photo</source>
        <translation>Extension de la photo</translation>
    </message>
    <message>
        <source>Name of the rendition</source>
        <translation>Nom de la déclinaison</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Width of the output in pixels</source>
        <translation>Largeur du résultat en pixels</translation>
    </message>
    <message>
        <source>Height of the output in pixels</source>
        <translation>Hauteur du résultat en pixels</translation>
    </message>
    <message>
        <source>Position in the batch; as {-seq} only where names would be equal</source>
        <translation>Position dans le lot&#x202f;; avec {-seq}, seulement là où des noms seraient identiques</translation>
    </message>
    <message>
        <source>When the photo was taken, else the file&apos;s date</source>
        <translation>Date de prise de vue, sinon date du fichier</translation>
    </message>
    <message>
        <source>Camera model</source>
        <translation>Modèle d’appareil</translation>
    </message>
    <message>
        <source>Lens model</source>
        <translation>Modèle d’objectif</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Photographe</translation>
    </message>
    <message>
        <source>Stars, empty when there are none</source>
        <translation>Étoiles, vide s’il n’y en a pas</translation>
    </message>
    <message>
        <source>Hash of the photo&apos;s bytes</source>
        <translation>Empreinte de la photo</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Mention de copyright</translation>
    </message>
    <message>
        <source>Position in the batch</source>
        <translation>Position dans le lot</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre de presse</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Conditions d’utilisation</translation>
    </message>
    <message>
        <source>Job identifier</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Région ou province</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Camera maker</source>
        <translation>Fabricant de l’appareil</translation>
    </message>
    <message>
        <source>Exposure time, aperture and ISO</source>
        <translation>Temps de pose, ouverture et ISO</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Distance focale</translation>
    </message>
    <message>
        <source>Folder of the file below the one that is sent</source>
        <translation>Dossier du fichier sous celui qui est envoyé</translation>
    </message>
    <message>
        <source>Name of the file without extension</source>
        <translation>Nom du fichier sans extension</translation>
    </message>
    <message>
        <source>Extension of the file</source>
        <translation>Extension du fichier</translation>
    </message>
    <message>
        <source>The file&apos;s date</source>
        <translation>La date du fichier</translation>
    </message>
    <message>
        <source>The same for all photos of a phone&apos;s burst, empty for others</source>
        <translation>Identique pour toutes les photos d’une rafale d’un téléphone, vide pour les autres</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>the extension does not fit the content</source>
        <translation>l’extension ne correspond pas au contenu</translation>
    </message>
    <message>
        <source>only the first frame was kept</source>
        <translation>seule la première image a été gardée</translation>
    </message>
    <message>
        <source>only the first page was kept</source>
        <translation>seule la première page a été gardée</translation>
    </message>
    <message>
        <source>the HDR gain map was lost</source>
        <translation>la carte de gain HDR a été perdue</translation>
    </message>
    <message>
        <source>the motion clip was lost</source>
        <translation>la séquence animée a été perdue</translation>
    </message>
    <message>
        <source>a damaged color profile was not used</source>
        <translation>un profil colorimétrique endommagé n’a pas été utilisé</translation>
    </message>
    <message>
        <source>a general ink profile was assumed</source>
        <translation>un profil d’encres générique a été supposé</translation>
    </message>
    <message>
        <source>an oversized color profile was not used</source>
        <translation>un profil colorimétrique trop gros n’a pas été utilisé</translation>
    </message>
    <message>
        <source>fewer bits per channel</source>
        <translation>moins de bits par canal</translation>
    </message>
    <message>
        <source>transparency was put on a color</source>
        <translation>la transparence a été placée sur une couleur</translation>
    </message>
    <message>
        <source>extra channels were left out</source>
        <translation>des canaux supplémentaires ont été omis</translation>
    </message>
    <message>
        <source>damaged metadata was left out</source>
        <translation>des métadonnées endommagées ont été omises</translation>
    </message>
    <message>
        <source>part of the metadata was lost</source>
        <translation>une partie des métadonnées a été perdue</translation>
    </message>
    <message>
        <source>oversized metadata was left out</source>
        <translation>des métadonnées trop volumineuses ont été omises</translation>
    </message>
    <message>
        <source>metadata could not be read back</source>
        <translation>les métadonnées n’ont pas pu être relues</translation>
    </message>
    <message>
        <source>extended XMP was left out</source>
        <translation>le XMP étendu a été omis</translation>
    </message>
    <message>
        <source>not kept without loss</source>
        <translation>pas gardée sans perte</translation>
    </message>
    <message>
        <source>larger than the original</source>
        <translation>plus gros que l’original</translation>
    </message>
    <message>
        <source>the original has another name, too</source>
        <translation>l’original a aussi un autre nom</translation>
    </message>
    <message>
        <source>data behind the picture was kept</source>
        <translation>données après l’image gardées</translation>
    </message>
    <message>
        <source>data behind the picture was left out</source>
        <translation>données après l’image omises</translation>
    </message>
    <message>
        <source>the depth map was lost</source>
        <translation>la carte de profondeur a été perdue</translation>
    </message>
    <message>
        <source>press inks became screen colors</source>
        <translation>les encres sont devenues des couleurs d’écran</translation>
    </message>
    <message>
        <source>the Live Photo&apos;s video stays where it is</source>
        <translation>la vidéo de la Live Photo reste où elle est</translation>
    </message>
    <message>
        <source>made of the camera&apos;s preview</source>
        <translation>tiré de l’aperçu de l’appareil</translation>
    </message>
    <message>
        <source>developed from the sensor&apos;s data</source>
        <translation>développé à partir des données du capteur</translation>
    </message>
    <message>
        <source>no preview in the raw file</source>
        <translation>aucun aperçu dans le fichier raw</translation>
    </message>
    <message>
        <source>colors became the nearest that fit</source>
        <translation>des couleurs sont devenues les plus proches possibles</translation>
    </message>
    <message>
        <source>room was made for colors that do not fit</source>
        <translation>les couleurs trop vives ont été resserrées</translation>
    </message>
    <message>
        <source>HDR brightness was cut</source>
        <translation>la luminosité HDR a été coupée</translation>
    </message>
    <message>
        <source>the format has no place for some metadata</source>
        <translation>le format n’a pas de place pour certaines métadonnées</translation>
    </message>
    <message>
        <source>required fields are missing</source>
        <translation>des champs obligatoires manquent</translation>
    </message>
    <message>
        <source>no text was drawn on it</source>
        <translation>aucun texte n’y a été écrit</translation>
    </message>
    <message>
        <source>damaged: what could be read was saved</source>
        <translation>endommagée : le lisible a été sauvé</translation>
    </message>
    <message>
        <source>made by a service</source>
        <translation>créé par un service</translation>
    </message>
    <message>
        <source>shown as it would be made here</source>
        <translation>montrée telle qu’elle serait créée ici</translation>
    </message>
    <message>
        <source>press inks are not adjusted</source>
        <translation>les encres ne sont pas ajustées</translation>
    </message>
    <message>
        <source>the metadata was not read</source>
        <translation>les métadonnées n’ont pas été lues</translation>
    </message>
</context>
<context>
    <name>OptionSpec</name>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>More effort makes smaller files and takes much longer.</source>
        <translation>Plus d’effort donne des fichiers plus petits et prend beaucoup plus de temps.</translation>
    </message>
    <message>
        <source>12 bits</source>
        <translation>12 bits</translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation>Sous-échantillonnage</translation>
    </message>
    <message>
        <source>How finely color is stored next to brightness.</source>
        <translation>Finesse d’enregistrement de la couleur par rapport à la luminosité.</translation>
    </message>
    <message>
        <source>By quality: 4:4:4 from 90 up</source>
        <translation>Selon la qualité&#x202f;: 4:4:4 à partir de 90</translation>
    </message>
    <message>
        <source>4:2:0 – quarter color, smaller</source>
        <translation>4:2:0 – un quart de la couleur, plus petit</translation>
    </message>
    <message>
        <source>4:4:4 – full color</source>
        <translation>4:4:4 – couleur complète</translation>
    </message>
    <message>
        <source>Bits per channel</source>
        <translation>Bits par canal</translation>
    </message>
    <message>
        <source>How many shades each channel can tell apart.</source>
        <translation>Nombre de nuances que chaque canal peut distinguer.</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Comme la photo</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Print resolution noted in the file without touching a pixel; 0 notes none.</source>
        <translation>Résolution d’impression notée dans le fichier sans toucher un pixel&#x202f;; 0 n’en note aucune.</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>The most colors a frame&apos;s palette may hold.</source>
        <translation>Nombre maximal de couleurs dans la palette d’une image.</translation>
    </message>
    <message>
        <source>Dithering</source>
        <translation>Tramage</translation>
    </message>
    <message>
        <source>Hides the steps between palette colors behind fine noise.</source>
        <translation>Masque les paliers entre les couleurs de la palette par un bruit fin.</translation>
    </message>
    <message>
        <source>More effort finds better palettes and takes longer.</source>
        <translation>Plus d’effort trouve de meilleures palettes et prend plus de temps.</translation>
    </message>
    <message>
        <source>Frame tolerance</source>
        <translation>Tolérance entre images</translation>
    </message>
    <message>
        <source>Pixels that change less than this between frames are kept from the frame before.</source>
        <translation>Les pixels qui changent moins que cela d’une image à l’autre sont repris de l’image précédente.</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Entrelacé</translation>
    </message>
    <message>
        <source>Shows a coarse picture early while it loads; the file gets larger.</source>
        <translation>Affiche tôt une image grossière pendant le chargement&#x202f;; le fichier est plus gros.</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progressif</translation>
    </message>
    <message>
        <source>Shows the whole picture early while it loads, and is a few percent smaller.</source>
        <translation>Affiche tôt l’image entière pendant le chargement, et gagne quelques pour cent.</translation>
    </message>
    <message>
        <source>Optimized coding</source>
        <translation>Codage optimisé</translation>
    </message>
    <message>
        <source>Computes the best Huffman tables for each photo; progressive files always do.</source>
        <translation>Calcule les meilleures tables de Huffman pour chaque photo&#x202f;; les fichiers progressifs les ont toujours.</translation>
    </message>
    <message>
        <source>More effort makes smaller files and takes longer.</source>
        <translation>Plus d’effort donne des fichiers plus petits et prend plus de temps.</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>Faster opening</source>
        <translation>Ouverture plus rapide</translation>
    </message>
    <message>
        <source>Higher values make files that open faster and are a little larger.</source>
        <translation>Des valeurs élevées donnent des fichiers qui s’ouvrent plus vite et sont un peu plus gros.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>More effort makes smaller files with the same pixels.</source>
        <translation>Plus d’effort donne des fichiers plus petits avec les mêmes pixels.</translation>
    </message>
    <message>
        <source>Row filter</source>
        <translation>Filtre de ligne</translation>
    </message>
    <message>
        <source>How each row is predicted from its neighbors before compression.</source>
        <translation>Comment chaque ligne est prédite d’après ses voisines avant la compression.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Dessus</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Paeth</source>
        <translation>Paeth</translation>
    </message>
    <message>
        <source>Best of all</source>
        <translation>Le meilleur de tous</translation>
    </message>
    <message>
        <source>Reduce to a palette</source>
        <translation>Réduire à une palette</translation>
    </message>
    <message>
        <source>Keeps at most 256 colors: much smaller, good for graphics, visible in photos.</source>
        <translation>Garde au plus 256 couleurs&#x202f;: bien plus petit, bon pour les graphiques, visible sur les photos.</translation>
    </message>
    <message>
        <source>The most colors the palette may hold.</source>
        <translation>Nombre maximal de couleurs dans la palette.</translation>
    </message>
    <message>
        <source>Palette quality</source>
        <translation>Qualité de la palette</translation>
    </message>
    <message>
        <source>Uses fewer colors where the palette already reaches this quality.</source>
        <translation>Utilise moins de couleurs lorsque la palette atteint déjà cette qualité.</translation>
    </message>
    <message>
        <source>All of them keep every pixel.</source>
        <translation>Toutes conservent chaque pixel.</translation>
    </message>
    <message>
        <source>None – largest, opens anywhere</source>
        <translation>Aucune – le plus gros, s’ouvre partout</translation>
    </message>
    <message>
        <source>LZW – opens almost anywhere</source>
        <translation>LZW – s’ouvre presque partout</translation>
    </message>
    <message>
        <source>Deflate – smaller</source>
        <translation>Deflate – plus petit</translation>
    </message>
    <message>
        <source>Zstandard – few programs open it</source>
        <translation>Zstandard – peu de logiciels l’ouvrent</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Prédicteur</translation>
    </message>
    <message>
        <source>Stores differences between neighbors: smaller for photos.</source>
        <translation>Enregistre les différences entre voisins&#x202f;: plus petit pour les photos.</translation>
    </message>
    <message>
        <source>Tiled</source>
        <translation>En tuiles</translation>
    </message>
    <message>
        <source>Stores tiles instead of strips, for viewers that open only a part.</source>
        <translation>Enregistre des tuiles au lieu de bandes, pour les visionneuses qui n’ouvrent qu’une partie.</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Pyramide</translation>
    </message>
    <message>
        <source>Adds smaller versions of the picture for deep-zoom viewers.</source>
        <translation>Ajoute des versions plus petites de l’image pour les visionneuses à zoom profond.</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Type d’image</translation>
    </message>
    <message>
        <source>Tunes lossy compression for a kind of picture.</source>
        <translation>Adapte la compression avec perte à un type d’image.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Indifférent</translation>
    </message>
    <message>
        <source>Portrait or indoor photo</source>
        <translation>Portrait ou photo en intérieur</translation>
    </message>
    <message>
        <source>Outdoor photo</source>
        <translation>Photo en extérieur</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dessin</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Sharper color edges</source>
        <translation>Contours colorés plus nets</translation>
    </message>
    <message>
        <source>Keeps red and blue edges crisp at some cost in time.</source>
        <translation>Garde nets les contours rouges et bleus, au prix d’un peu de temps.</translation>
    </message>
    <message>
        <source>Near lossless</source>
        <translation>Presque sans perte</translation>
    </message>
    <message>
        <source>For lossless files: below 100, pixels may move a little so that files get smaller.</source>
        <translation>Pour les fichiers sans perte&#x202f;: en dessous de 100, les pixels peuvent varier un peu pour réduire les fichiers.</translation>
    </message>
    <message>
        <source>Transparency quality</source>
        <translation>Qualité de la transparence</translation>
    </message>
    <message>
        <source>Below 100, transparency is stored with loss.</source>
        <translation>En dessous de 100, la transparence est enregistrée avec perte.</translation>
    </message>
    <message>
        <source>Smallest animation</source>
        <translation>Animation la plus petite</translation>
    </message>
    <message>
        <source>Spends much longer to make animations smaller.</source>
        <translation>Prend beaucoup plus de temps pour réduire les animations.</translation>
    </message>
    <message>
        <source>Mixed animation frames</source>
        <translation>Images d’animation mixtes</translation>
    </message>
    <message>
        <source>Lets each animation frame be lossy or lossless, whichever is smaller.</source>
        <translation>Chaque image d’une animation peut être avec ou sans perte, selon ce qui est le plus petit.</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Bordure</translation>
    </message>
    <message>
        <source>Adds room around the photo; nothing is cut off.</source>
        <translation>Ajoute de l’espace autour de la photo&#x202f;; rien n’est coupé.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>How much room is added.</source>
        <translation>Quantité d’espace ajoutée.</translation>
    </message>
    <message>
        <source>A frame</source>
        <translation>Un cadre</translation>
    </message>
    <message>
        <source>Up to a ratio</source>
        <translation>Jusqu’à un rapport</translation>
    </message>
    <message>
        <source>Up to a size</source>
        <translation>Jusqu’à une taille</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Width of the frame.</source>
        <translation>Largeur du cadre.</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Plus large en bas</translation>
    </message>
    <message>
        <source>Makes the lower side wider, as on an instant photo.</source>
        <translation>Élargit le bord inférieur, comme sur une photo instantanée.</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Mesuré en</translation>
    </message>
    <message>
        <source>What the frame&apos;s width counts.</source>
        <translation>Unité de la largeur du cadre.</translation>
    </message>
    <message>
        <source>Percent of the short edge</source>
        <translation>Pour cent du petit côté</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Box width</source>
        <translation>Largeur de zone</translation>
    </message>
    <message>
        <source>Smallest width of the result.</source>
        <translation>Largeur minimale du résultat.</translation>
    </message>
    <message>
        <source>Box height</source>
        <translation>Hauteur de zone</translation>
    </message>
    <message>
        <source>Smallest height of the result.</source>
        <translation>Hauteur minimale du résultat.</translation>
    </message>
    <message>
        <source>Color of the border, as #rrggbb.</source>
        <translation>Couleur de la bordure, sous la forme #rrggbb.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>Cuts every photo to a ratio or to a part of itself.</source>
        <translation>Recadre chaque photo à un rapport ou à une partie d’elle-même.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Turn with the photo</source>
        <translation>Tourner avec la photo</translation>
    </message>
    <message>
        <source>Turns the ratio for portraits: 3:2 becomes 2:3.</source>
        <translation>Inverse le rapport pour les photos verticales&#x202f;: 3:2 devient 2:3.</translation>
    </message>
    <message>
        <source>Width kept</source>
        <translation>Largeur gardée</translation>
    </message>
    <message>
        <source>How much of the width stays.</source>
        <translation>Part de la largeur qui reste.</translation>
    </message>
    <message>
        <source>Height kept</source>
        <translation>Hauteur gardée</translation>
    </message>
    <message>
        <source>How much of the height stays.</source>
        <translation>Part de la hauteur qui reste.</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Décaler à droite</translation>
    </message>
    <message>
        <source>Moves the part that stays, in percent of the room left; negative is left.</source>
        <translation>Décale la partie gardée, en pour cent de la place restante&#x202f;; une valeur négative va à gauche.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Décaler vers le bas</translation>
    </message>
    <message>
        <source>Moves the part that stays, in percent of the room left; negative is up.</source>
        <translation>Décale la partie gardée, en pour cent de la place restante&#x202f;; une valeur négative va vers le haut.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Aplatir</translation>
    </message>
    <message>
        <source>Puts transparent pictures on a color.</source>
        <translation>Place les images transparentes sur une couleur.</translation>
    </message>
    <message>
        <source>The color behind transparent pixels, as #rrggbb.</source>
        <translation>Couleur derrière les pixels transparents, sous la forme #rrggbb.</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Niveaux de gris</translation>
    </message>
    <message>
        <source>Takes the color out and keeps the brightness.</source>
        <translation>Retire la couleur et garde la luminosité.</translation>
    </message>
    <message>
        <source>Length of that edge.</source>
        <translation>Longueur de ce côté.</translation>
    </message>
    <message>
        <source>Width of the box.</source>
        <translation>Largeur de la zone.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Height of the box.</source>
        <translation>Hauteur de la zone.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Edge length compared with the original.</source>
        <translation>Longueur des côtés par rapport à l’original.</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Mégapixels</translation>
    </message>
    <message>
        <source>Width times height, in millions of pixels.</source>
        <translation>Largeur fois hauteur, en millions de pixels.</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionner</translation>
    </message>
    <message>
        <source>Gives every photo the size it is needed in.</source>
        <translation>Donne à chaque photo la taille dont vous avez besoin.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>What the size is measured by.</source>
        <translation>Ce sur quoi la taille est mesurée.</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>Grand côté</translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation>Petit côté</translation>
    </message>
    <message>
        <source>Inside a box</source>
        <translation>Dans une zone</translation>
    </message>
    <message>
        <source>Fill a box, cutting what sticks out</source>
        <translation>Remplir une zone, en coupant ce qui dépasse</translation>
    </message>
    <message>
        <source>Enlarge small photos</source>
        <translation>Agrandir les petites photos</translation>
    </message>
    <message>
        <source>Otherwise a photo that is smaller already stays as it is.</source>
        <translation>Sinon, une photo déjà plus petite reste telle quelle.</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Rééchantillonnage</translation>
    </message>
    <message>
        <source>How new pixels are weighed from old ones.</source>
        <translation>Comment les nouveaux pixels sont calculés à partir des anciens.</translation>
    </message>
    <message>
        <source>Lanczos 3 – sharpest</source>
        <translation>Lanczos 3 – le plus net</translation>
    </message>
    <message>
        <source>Lanczos 2 – less ringing</source>
        <translation>Lanczos 2 – moins de halos</translation>
    </message>
    <message>
        <source>Mitchell – soft</source>
        <translation>Mitchell – doux</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>Cubique</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Nearest – hard pixels</source>
        <translation>Au plus proche – pixels durs</translation>
    </message>
    <message>
        <source>In linear light</source>
        <translation>En lumière linéaire</translation>
    </message>
    <message>
        <source>Keeps the brightness of fine bright detail, for example stars; slower.</source>
        <translation>Préserve la luminosité des fins détails clairs, par exemple les étoiles&#x202f;; plus lent.</translation>
    </message>
    <message>
        <source>1:1 – square</source>
        <translation>1:1 – carré</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Rapport d’aspect</translation>
    </message>
    <message>
        <source>Width to height of the result.</source>
        <translation>Largeur sur hauteur du résultat.</translation>
    </message>
    <message>
        <source>Ratio, width</source>
        <translation>Rapport, largeur</translation>
    </message>
    <message>
        <source>The width&apos;s part of another ratio.</source>
        <translation>La part de la largeur dans un autre rapport.</translation>
    </message>
    <message>
        <source>Ratio, height</source>
        <translation>Rapport, hauteur</translation>
    </message>
    <message>
        <source>The height&apos;s part of another ratio.</source>
        <translation>La part de la hauteur dans un autre rapport.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Which part of the photo stays when something is cut off.</source>
        <translation>Partie de la photo qui reste quand on coupe quelque chose.</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>En haut à droite</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>En bas à droite</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>En bas à gauche</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>En haut à gauche</translation>
    </message>
    <message>
        <source>What draws the eye</source>
        <translation>Ce qui attire l’œil</translation>
    </message>
    <message>
        <source>The busiest part</source>
        <translation>La partie la plus détaillée</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Gives back the crispness that resizing and printing take.</source>
        <translation>Rend la netteté que le redimensionnement et l’impression enlèvent.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Where the photo will be looked at.</source>
        <translation>Là où la photo sera regardée.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>How much sharper edges become.</source>
        <translation>De combien les contours deviennent plus nets.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Which colors the file is made for.</source>
        <translation>Les couleurs pour lesquelles le fichier est fait.</translation>
    </message>
    <message>
        <source>Color space</source>
        <translation>Espace couleur</translation>
    </message>
    <message>
        <source>sRGB looks right everywhere; the photo&apos;s own space may hold more colors.</source>
        <translation>sRGB s’affiche bien partout&#x202f;; l’espace propre à la photo peut contenir plus de couleurs.</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation>Convertir en sRGB</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s own</source>
        <translation>Garder celui de la photo</translation>
    </message>
    <message>
        <source>Rendering intent</source>
        <translation>Mode de rendu</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>Perceptif</translation>
    </message>
    <message>
        <source>Relative colorimetric</source>
        <translation>Colorimétrie relative</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Absolute colorimetric</source>
        <translation>Colorimétrie absolue</translation>
    </message>
    <message>
        <source>Match the blacks</source>
        <translation>Aligner les noirs</translation>
    </message>
    <message>
        <source>Black point compensation: the darkest tone becomes the darkest tone.</source>
        <translation>Compensation du point noir&#x202f;: le ton le plus sombre au départ devient le plus sombre à l’arrivée.</translation>
    </message>
    <message>
        <source>Embed the color profile</source>
        <translation>Incorporer le profil</translation>
    </message>
    <message>
        <source>Says in the file which colors are meant; it is never left out of files in other spaces than sRGB.</source>
        <translation>Indique dans le fichier quelles couleurs sont visées&#x202f;; le profil n’est jamais omis dans les espaces autres que sRGB.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>What the file says about itself.</source>
        <translation>Ce que le fichier dit de lui-même.</translation>
    </message>
    <message>
        <source>What leaves with the file; every file is read back to prove it.</source>
        <translation>Ce qui part avec le fichier&#x202f;; chaque fichier est relu pour le prouver.</translation>
    </message>
    <message>
        <source>Everything that is still true</source>
        <translation>Tout ce qui reste exact</translation>
    </message>
    <message>
        <source>Copyright and date, no location</source>
        <translation>Copyright et date, pas de lieu</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Keep all frames</source>
        <translation>Garder toutes les images</translation>
    </message>
    <message>
        <source>Otherwise, and in formats that cannot move, the first frame is kept.</source>
        <translation>Sinon, et dans les formats sans animation, la première image est gardée.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Noms de fichiers</translation>
    </message>
    <message>
        <source>What the new files are called, below the destination folder.</source>
        <translation>Comment s’appellent les nouveaux fichiers, sous le dossier de destination.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each photo, for example {name} or {date:%Y}.</source>
        <translation>Les mots entre accolades sont remplacés pour chaque photo, par exemple {name} ou {date:%Y}.</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>Si le nom est pris</translation>
    </message>
    <message>
        <source>Nothing that is there is ever overwritten.</source>
        <translation>Rien de ce qui existe n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>Ignorer la photo</translation>
    </message>
    <message>
        <source>Names for every system</source>
        <translation>Noms pour tout système</translation>
    </message>
    <message>
        <source>Also avoids what Windows and memory cards refuse.</source>
        <translation>Évite aussi ce que Windows et les cartes mémoire refusent.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>More quality makes larger files; each format has its own scale.</source>
        <translation>Plus de qualité donne des fichiers plus gros&#x202f;; chaque format a sa propre échelle.</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Sans perte</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is; files get much larger.</source>
        <translation>Garde chaque pixel tel quel&#x202f;; les fichiers sont bien plus gros.</translation>
    </message>
    <message>
        <source>Never larger than the original</source>
        <translation>Jamais plus gros que l’original</translation>
    </message>
    <message>
        <source>Where nothing but smaller was asked and it gets no smaller, the original&apos;s bytes are kept.</source>
        <translation>Si seule une réduction était demandée et que le fichier ne diminue pas, les octets de l’original sont gardés.</translation>
    </message>
    <message>
        <source>Own file name</source>
        <translation>Nom de fichier dédié</translation>
    </message>
    <message>
        <source>A template for this rendition alone; empty: that of the preset.</source>
        <translation>Un modèle pour cette déclinaison seule&#x202f;; vide&#x202f;: celui du préréglage.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Déclinaison</translation>
    </message>
    <message>
        <source>What this file is called in names and paths: letters, digits, - and _.</source>
        <translation>Comment ce fichier s’appelle dans les noms et les chemins&#x202f;: lettres, chiffres, - et _.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Flou</translation>
    </message>
    <message>
        <source>Blurs a part of every photo, or all of it.</source>
        <translation>Rend floue une partie de chaque photo, ou toute la photo.</translation>
    </message>
    <message>
        <source>Which part of the photo is blurred.</source>
        <translation>Quelle partie de la photo est rendue floue.</translation>
    </message>
    <message>
        <source>Width of that part.</source>
        <translation>Largeur de cette partie.</translation>
    </message>
    <message>
        <source>Height of that part.</source>
        <translation>Hauteur de cette partie.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>How strongly (sigma), in percent of the photo&apos;s diagonal.</source>
        <translation>Force (sigma), en pour cent de la diagonale de la photo.</translation>
    </message>
    <message>
        <source>Makes colors stronger or weaker; brightness and hue stay.</source>
        <translation>Renforce ou affaiblit les couleurs&#x202f;; luminosité et teinte restent.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Below zero is less than the photo has.</source>
        <translation>Au-dessous de zéro, moins que n’en a la photo.</translation>
    </message>
    <message>
        <source>Automatic levels</source>
        <translation>Niveaux automatiques</translation>
    </message>
    <message>
        <source>Stretches the tones from black to white; hues stay.</source>
        <translation>Étire les tons du noir au blanc&#x202f;; les teintes restent.</translation>
    </message>
    <message>
        <source>How much of the way to the full range.</source>
        <translation>Quelle part du chemin vers l’étendue complète.</translation>
    </message>
    <message>
        <source>Ignored at both ends</source>
        <translation>Ignoré aux deux extrémités</translation>
    </message>
    <message>
        <source>The share of darkest and lightest pixels that may become black or white.</source>
        <translation>La part des pixels les plus sombres et les plus clairs qui peuvent devenir noirs ou blancs.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Makes photos brighter or darker.</source>
        <translation>Rend les photos plus claires ou plus sombres.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>One stop more is twice the light, as a camera counts it.</source>
        <translation>Un diaphragme de plus, c’est deux fois plus de lumière, comme compte un appareil photo.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Lifts or lowers all tones alike.</source>
        <translation>Relève ou abaisse tous les tons de même.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Moves tones away from middle gray, or towards it.</source>
        <translation>Éloigne les tons du gris moyen, ou les en rapproche.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Lightens or darkens the middle tones; black and white stay.</source>
        <translation>Éclaircit ou assombrit les tons moyens&#x202f;; le noir et le blanc restent.</translation>
    </message>
    <message>
        <source>Above one is lighter.</source>
        <translation>Au-dessus de un, plus clair.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Rounds the corners; outside it is transparent, or has the color of Flatten.</source>
        <translation>Arrondit les coins&#x202f;; dehors, c’est transparent ou de la couleur d’aplatissement.</translation>
    </message>
    <message>
        <source>What is left of the rectangle.</source>
        <translation>Ce qui reste du rectangle.</translation>
    </message>
    <message>
        <source>Rounded corners</source>
        <translation>Coins arrondis</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Of the corners, in percent of the short edge.</source>
        <translation>Des coins, en pour cent du petit côté.</translation>
    </message>
    <message>
        <source>Passe-partout</source>
        <translation>Passe-partout</translation>
    </message>
    <message>
        <source>Mounts the photo on card, inside a border if there is one.</source>
        <translation>Monte la photo sur carton, à l’intérieur de la bordure s’il y en a une.</translation>
    </message>
    <message>
        <source>Color of the line, as #rrggbb.</source>
        <translation>Couleur du filet, sous la forme #rrggbb.</translation>
    </message>
    <message>
        <source>Color of the line</source>
        <translation>Couleur du filet</translation>
    </message>
    <message>
        <source>How much card shows, in percent of the short edge.</source>
        <translation>Largeur visible du carton, en pour cent du petit côté.</translation>
    </message>
    <message>
        <source>Photos look centered when there is a little more card below.</source>
        <translation>Une photo paraît centrée quand il y a un peu plus de carton en bas.</translation>
    </message>
    <message>
        <source>Color of the card, as #rrggbb.</source>
        <translation>Couleur du carton, sous la forme #rrggbb.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Filet</translation>
    </message>
    <message>
        <source>The cut edge around the photo, in percent of the short edge; 0 is none.</source>
        <translation>Le biseau autour de la photo, en pour cent du petit côté&#x202f;; 0, aucun.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Light and color</source>
        <translation>Lumière et couleur</translation>
    </message>
    <message>
        <source>Marks and frames</source>
        <translation>Marques et cadres</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>Masque flou</translation>
    </message>
    <message>
        <source>Sharpens by numbers of your own.</source>
        <translation>Accentue selon vos propres nombres.</translation>
    </message>
    <message>
        <source>How far around an edge it reaches (sigma).</source>
        <translation>Jusqu’où cela s’étend autour d’un contour (sigma).</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Smaller differences, such as noise, are left alone; of 255 levels.</source>
        <translation>Les différences plus petites, comme le bruit, restent&#x202f;; sur 255 niveaux.</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Who took the photo.</source>
        <translation>Qui a pris la photo.</translation>
    </message>
    <message>
        <source>Creator&apos;s job title</source>
        <translation>Fonction de l’auteur</translation>
    </message>
    <message>
        <source>For example staff photographer.</source>
        <translation>Par exemple photographe salarié.</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Mention de copyright</translation>
    </message>
    <message>
        <source>For example © {date:%Y} {creator}.</source>
        <translation>Par exemple © {date:%Y} {creator}.</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Conditions d’utilisation</translation>
    </message>
    <message>
        <source>How the photo may be used.</source>
        <translation>Comment la photo peut être utilisée.</translation>
    </message>
    <message>
        <source>Web statement</source>
        <translation>Page web des droits</translation>
    </message>
    <message>
        <source>The web page with the licence; image searches show it.</source>
        <translation>La page web de la licence ; les recherches d’images l’affichent.</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>What is to stand beside the photo when it is published.</source>
        <translation>Ce qui doit figurer à côté de la photo publiée.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Who first owned the photo.</source>
        <translation>À qui la photo appartenait d’abord.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>A short name of the photo.</source>
        <translation>Un nom court pour la photo.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titre de presse</translation>
    </message>
    <message>
        <source>The caption in a few words.</source>
        <translation>La légende en quelques mots.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Who, what, where, when and why.</source>
        <translation>Qui, quoi, où, quand et pourquoi.</translation>
    </message>
    <message>
        <source>Caption writer</source>
        <translation>Rédacteur de la légende</translation>
    </message>
    <message>
        <source>Who wrote the caption.</source>
        <translation>Qui a écrit la légende.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Separated by semicolons.</source>
        <translation>Séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>For whoever receives the photo, for example an embargo.</source>
        <translation>Pour qui reçoit la photo, par exemple un embargo.</translation>
    </message>
    <message>
        <source>Job identifier</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>The number of the assignment.</source>
        <translation>Le numéro de la commande.</translation>
    </message>
    <message>
        <source>Sublocation</source>
        <translation>Lieu dans la ville</translation>
    </message>
    <message>
        <source>A place within the city.</source>
        <translation>Un lieu dans la ville.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Where the photo was taken.</source>
        <translation>Où la photo a été prise.</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Région ou province</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Code du pays</translation>
    </message>
    <message>
        <source>Three letters of ISO 3166, for example AUT.</source>
        <translation>Trois lettres selon ISO 3166, par exemple AUT.</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>E-mail de contact</translation>
    </message>
    <message>
        <source>How to reach the creator.</source>
        <translation>Comment joindre l’auteur.</translation>
    </message>
    <message>
        <source>Contact web site</source>
        <translation>Site web de contact</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Title, caption, keywords, names of places, contact: what IPTC says.</source>
        <translation>Titre, légende, mots-clés, noms de lieux, contact : ce que dit l’IPTC.</translation>
    </message>
    <message>
        <source>Creator and copyright</source>
        <translation>Auteur et copyright</translation>
    </message>
    <message>
        <source>Who made the photo, who owns it, how it may be used.</source>
        <translation>Qui a pris la photo, à qui elle appartient, comment l’utiliser.</translation>
    </message>
    <message>
        <source>Camera and exposure</source>
        <translation>Appareil et exposition</translation>
    </message>
    <message>
        <source>Camera model, exposure time, aperture, ISO, flash.</source>
        <translation>Modèle, temps de pose, ouverture, ISO, flash.</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Lens model and its range.</source>
        <translation>Modèle d’objectif et sa plage.</translation>
    </message>
    <message>
        <source>Serial numbers and owner</source>
        <translation>Numéros de série et propriétaire</translation>
    </message>
    <message>
        <source>Numbers of camera and lens, the owner&apos;s name, numbers that tell one picture from all others.</source>
        <translation>Numéros de l’appareil et de l’objectif, nom du propriétaire, numéros propres à une seule image.</translation>
    </message>
    <message>
        <source>Place (GPS)</source>
        <translation>Lieu (GPS)</translation>
    </message>
    <message>
        <source>Where the photo was taken, to the meter.</source>
        <translation>Où la photo a été prise, au mètre près.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>When the photo was taken and changed.</source>
        <translation>Quand la photo a été prise et modifiée.</translation>
    </message>
    <message>
        <source>Stars and labels</source>
        <translation>Étoiles et étiquettes</translation>
    </message>
    <message>
        <source>Stars, color labels and picks.</source>
        <translation>Étoiles, étiquettes de couleur et sélections.</translation>
    </message>
    <message>
        <source>Faces and persons</source>
        <translation>Visages et personnes</translation>
    </message>
    <message>
        <source>Face regions and the names of persons.</source>
        <translation>Zones de visage et noms de personnes.</translation>
    </message>
    <message>
        <source>Edit history</source>
        <translation>Historique des retouches</translation>
    </message>
    <message>
        <source>Software, develop settings, earlier versions and their file names.</source>
        <translation>Logiciel, réglages de développement, versions antérieures et leurs noms de fichier.</translation>
    </message>
    <message>
        <source>Maker notes</source>
        <translation>Notes du fabricant</translation>
    </message>
    <message>
        <source>What the camera&apos;s maker adds; hardly anybody knows all of it.</source>
        <translation>Ce que le fabricant ajoute ; presque personne n’en connaît tout.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Embedded small versions, where the pixels stay as they are; else they always go.</source>
        <translation>Petites versions incorporées, là où les pixels restent tels quels ; sinon elles partent toujours.</translation>
    </message>
    <message>
        <source>Color profile</source>
        <translation>Profil de couleurs</translation>
    </message>
    <message>
        <source>It stays, whatever is chosen here, where colors would be wrong without it.</source>
        <translation>Il reste, quel que soit le choix, là où les couleurs seraient fausses sans lui.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>What is of none of these kinds.</source>
        <translation>Ce qui n’est d’aucune de ces sortes.</translation>
    </message>
    <message>
        <source>Copyright, camera and exposure, no location</source>
        <translation>Copyright, appareil et exposition, pas de lieu</translation>
    </message>
    <message>
        <source>Chosen kinds</source>
        <translation>Sortes choisies</translation>
    </message>
    <message>
        <source>Also keep these tags</source>
        <translation>Garder aussi ces balises</translation>
    </message>
    <message>
        <source>For example Exif.Photo.UserComment or Xmp.dc.*, separated by commas.</source>
        <translation>Par exemple Exif.Photo.UserComment ou Xmp.dc.*, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Never keep these tags</source>
        <translation>Ne jamais garder ces balises</translation>
    </message>
    <message>
        <source>For example Iptc.Application2.Contact; stronger than all else.</source>
        <translation>Par exemple Iptc.Application2.Contact ; l’emporte sur tout le reste.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>How exactly a place that is kept is told.</source>
        <translation>Avec quelle précision un lieu gardé est indiqué.</translation>
    </message>
    <message>
        <source>To the meter</source>
        <translation>Au mètre près</translation>
    </message>
    <message>
        <source>The city only</source>
        <translation>La ville seulement</translation>
    </message>
    <message>
        <source>No place near</source>
        <translation>Pas de lieu près de</translation>
    </message>
    <message>
        <source>Photos taken there do not say where: Home 52.5163, 13.3777 500 m; Studio …</source>
        <translation>Les photos prises là ne disent pas où : Maison 52.5163, 13.3777 500 m ; Studio …</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Crédits</translation>
    </message>
    <message>
        <source>A file of fields that several presets share: its name in the credits folder of Glassine&apos;s settings.</source>
        <translation>Un fichier de champs partagé par plusieurs préréglages : son nom dans le dossier « credits » des réglages de Glassine.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Fields that no photo should lack, for example creator, caption, date.</source>
        <translation>Champs qui ne doivent manquer à aucune photo, par exemple creator, caption, date.</translation>
    </message>
    <message>
        <source>Read XMP files beside the photos</source>
        <translation>Lire les fichiers XMP à côté des photos</translation>
    </message>
    <message>
        <source>What photo managers write into PHOTO.xmp counts more than what stands in the photo.</source>
        <translation>Ce que les gestionnaires de photos écrivent dans PHOTO.xmp l’emporte sur ce que dit la photo.</translation>
    </message>
    <message>
        <source>Date of the file</source>
        <translation>Date du fichier</translation>
    </message>
    <message>
        <source>What file managers sort by.</source>
        <translation>Ce par quoi trient les gestionnaires de fichiers.</translation>
    </message>
    <message>
        <source>As the original&apos;s</source>
        <translation>Comme l’original</translation>
    </message>
    <message>
        <source>When it is written</source>
        <translation>Quand il est écrit</translation>
    </message>
    <message>
        <source>When the photo was taken</source>
        <translation>Quand la photo a été prise</translation>
    </message>
    <message>
        <source>A strip with a line of text, such as whose photo it is.</source>
        <translation>Une bande avec une ligne de texte, par exemple l’auteur de la photo.</translation>
    </message>
    <message>
        <source>Color of the strip, as #rrggbb.</source>
        <translation>Couleur de la bande, sous la forme #rrggbb.</translation>
    </message>
    <message>
        <source>Color of the strip</source>
        <translation>Couleur de la bande</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each photo, for example {creator}.</source>
        <translation>Les mots entre accolades sont remplacés pour chaque photo, par exemple {creator}.</translation>
    </message>
    <message>
        <source>Where the strip lies.</source>
        <translation>Où se trouve la bande.</translation>
    </message>
    <message>
        <source>Below the photo</source>
        <translation>Sous la photo</translation>
    </message>
    <message>
        <source>Above the photo</source>
        <translation>Au-dessus de la photo</translation>
    </message>
    <message>
        <source>On the photo, bottom</source>
        <translation>Sur la photo, en bas</translation>
    </message>
    <message>
        <source>On the photo, top</source>
        <translation>Sur la photo, en haut</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Where the text stands in the strip.</source>
        <translation>Où se trouve le texte dans la bande.</translation>
    </message>
    <message>
        <source>Of the strip, in percent of the photo&apos;s short edge.</source>
        <translation>De la bande, en pour cent du petit côté de la photo.</translation>
    </message>
    <message>
        <source>Color of the letters, as #rrggbb.</source>
        <translation>Couleur des lettres, sous la forme #rrggbb.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacité</translation>
    </message>
    <message>
        <source>Of the strip; 100 hides what is under it.</source>
        <translation>De la bande&#x202f;; 100 cache ce qui est dessous.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Family and style, for example Sans Bold.</source>
        <translation>Famille et style, par exemple Sans Bold.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Sets it off from the photo, dark around light and light around dark.</source>
        <translation>Le détache de la photo, sombre autour du clair et clair autour du sombre.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Trait de contour</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Ombre</translation>
    </message>
    <message>
        <source>What is put on the photo.</source>
        <translation>Ce qui est posé sur la photo.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>A PNG or SVG picture, best with a transparent background.</source>
        <translation>Une image PNG ou SVG, de préférence à fond transparent.</translation>
    </message>
    <message>
        <source>Height of the letters, in percent of the photo&apos;s diagonal.</source>
        <translation>Hauteur des lettres, en pour cent de la diagonale de la photo.</translation>
    </message>
    <message>
        <source>The picture&apos;s diagonal, in percent of the photo&apos;s.</source>
        <translation>La diagonale de l’image, en pour cent de celle de la photo.</translation>
    </message>
    <message>
        <source>In percent of the photo&apos;s short edge, from the edge that the position names or else from the middle.</source>
        <translation>En pour cent du petit côté de la photo, depuis le bord que nomme la position, sinon depuis le milieu.</translation>
    </message>
    <message>
        <source>At 100 it hides what is under it.</source>
        <translation>100 cache ce qui est dessous.</translation>
    </message>
    <message>
        <source>Where it lies on the photo; it can also be dragged in the comparison.</source>
        <translation>Où il se trouve sur la photo&#x202f;; on peut aussi le faire glisser dans la comparaison.</translation>
    </message>
    <message>
        <source>Margin beside</source>
        <translation>Marge sur le côté</translation>
    </message>
    <message>
        <source>Margin above or below</source>
        <translation>Marge en haut ou en bas</translation>
    </message>
    <message>
        <source>All over the photo</source>
        <translation>Sur toute la photo</translation>
    </message>
    <message>
        <source>Repeats it in rows, so that it cannot be cut off.</source>
        <translation>Le répète en rangées, pour qu’on ne puisse pas le couper.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Espaces</translation>
    </message>
    <message>
        <source>Room between them, in percent of the mark&apos;s own size.</source>
        <translation>Place entre eux, en pour cent de la taille de la marque.</translation>
    </message>
    <message>
        <source>Legible on dark and light</source>
        <translation>Lisible sur sombre et clair</translation>
    </message>
    <message>
        <source>Looks at the photo under it: turns dark for light, and outlines it where that is not enough.</source>
        <translation>Regarde la photo dessous&#x202f;: devient sombre sur du clair, avec un contour là où cela ne suffit pas.</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Tourné de</translation>
    </message>
    <message>
        <source>Clockwise; negative is the other way.</source>
        <translation>Dans le sens horaire&#x202f;; négatif, dans l’autre sens.</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>How it is mixed with the photo.</source>
        <translation>Comment il est mélangé à la photo.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Screen (blending)</source>
        <translation>Superposition</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Incrustation</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>Lumière tamisée</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>Lumière crue</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Obscurcir</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>Éclaircir</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Filigrane</translation>
    </message>
    <message>
        <source>Puts a text or a picture on every photo.</source>
        <translation>Pose un texte ou une image sur chaque photo.</translation>
    </message>
    <message>
        <source>Convert to Display P3</source>
        <translation>Convertir en Display P3</translation>
    </message>
    <message>
        <source>Convert to Adobe RGB</source>
        <translation>Convertir en Adobe RGB</translation>
    </message>
    <message>
        <source>Convert to ProPhoto RGB</source>
        <translation>Convertir en ProPhoto RGB</translation>
    </message>
    <message>
        <source>Convert to gray</source>
        <translation>Convertir en niveaux de gris</translation>
    </message>
    <message>
        <source>Convert to a profile from a file</source>
        <translation>Convertir vers un profil d’un fichier</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The ICC profile of a lab or a printer; it becomes part of the preset.</source>
        <translation>Le profil ICC d’un labo ou d’une imprimante ; il devient partie du préréglage.</translation>
    </message>
    <message>
        <source>What happens to colors that the new space cannot hold.</source>
        <translation>Ce que deviennent les couleurs que le nouvel espace ne peut contenir.</translation>
    </message>
    <message>
        <source>Version of the profile</source>
        <translation>Version du profil</translation>
    </message>
    <message>
        <source>Version 2 is read by every program that reads profiles at all.</source>
        <translation>La version 2 est lue par tout programme qui lit les profils.</translation>
    </message>
    <message>
        <source>2, for every reader</source>
        <translation>2, pour tous les lecteurs</translation>
    </message>
    <message>
        <source>4, smaller and exact</source>
        <translation>4, plus petite et exacte</translation>
    </message>
    <message>
        <source>What rides along</source>
        <translation>Ce qui accompagne la photo</translation>
    </message>
    <message>
        <source>Things in a photo that not every file can hold; what is lost is always said.</source>
        <translation>Éléments d’une photo que tous les fichiers ne peuvent pas contenir&#x202f;; ce qui est perdu est toujours signalé.</translation>
    </message>
    <message>
        <source>HDR brightness</source>
        <translation>Luminosité HDR</translation>
    </message>
    <message>
        <source>Keep where the file can hold it</source>
        <translation>Garder si le fichier peut la contenir</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Skip photos that would lose it</source>
        <translation>Ignorer les photos qui la perdraient</translation>
    </message>
    <message>
        <source>Motion clip</source>
        <translation>Séquence animée</translation>
    </message>
    <message>
        <source>The video in a motion photo. It tells of place and sound, so it is kept only together with all metadata.</source>
        <translation>La vidéo d’une photo animée. Elle révèle le lieu et le son&#x202f;: elle n’est gardée qu’avec toutes les métadonnées.</translation>
    </message>
    <message>
        <source>Other losses</source>
        <translation>Autres pertes</translation>
    </message>
    <message>
        <source>Frames, pages, depth, transparency, more than 8 bits or press inks that the new file cannot hold.</source>
        <translation>Images, pages, profondeur, transparence, plus de 8 bits ou encres que le nouveau fichier ne peut pas contenir.</translation>
    </message>
    <message>
        <source>Convert and say so</source>
        <translation>Convertir et le signaler</translation>
    </message>
    <message>
        <source>Camera raw</source>
        <translation>Raw d’appareil photo</translation>
    </message>
    <message>
        <source>How a picture is made of a camera&apos;s raw file.</source>
        <translation>Comment une image est tirée du fichier raw d’un appareil.</translation>
    </message>
    <message>
        <source>The camera&apos;s preview looks as on its screen and takes a tenth of the time.</source>
        <translation>L’aperçu de l’appareil ressemble à son écran et demande dix fois moins de temps.</translation>
    </message>
    <message>
        <source>The preview where it is large enough</source>
        <translation>L’aperçu s’il est assez grand</translation>
    </message>
    <message>
        <source>The camera&apos;s preview</source>
        <translation>L’aperçu de l’appareil</translation>
    </message>
    <message>
        <source>Developed from the sensor&apos;s data</source>
        <translation>Développée à partir des données du capteur</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Hautes lumières</translation>
    </message>
    <message>
        <source>What becomes of what was too bright for the sensor.</source>
        <translation>Ce que devient ce qui était trop clair pour le capteur.</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanc</translation>
    </message>
    <message>
        <source>Fade into white</source>
        <translation>Fondre vers le blanc</translation>
    </message>
    <message>
        <source>Rebuild from what is left</source>
        <translation>Reconstituer à partir du reste</translation>
    </message>
    <message>
        <source>Brighten</source>
        <translation>Éclaircir</translation>
    </message>
    <message>
        <source>Raises the exposure until the brightest hundredth is white.</source>
        <translation>Augmente l’exposition jusqu’à ce que le centième le plus clair soit blanc.</translation>
    </message>
    <message>
        <source>The other file is left out and named.</source>
        <translation>L’autre fichier est omis et signalé.</translation>
    </message>
    <message>
        <source>Both files</source>
        <translation>Les deux fichiers</translation>
    </message>
    <message>
        <source>The raw file</source>
        <translation>Le fichier raw</translation>
    </message>
    <message>
        <source>The JPEG or HEIC</source>
        <translation>Le JPEG ou HEIC</translation>
    </message>
    <message>
        <source>Of a raw file and a JPEG, take</source>
        <translation>D’un fichier raw et d’un JPEG, prendre</translation>
    </message>
    <message>
        <source>Unusual files</source>
        <translation>Fichiers inhabituels</translation>
    </message>
    <message>
        <source>Pictures that move, photos that a camera stored twice, photos that are damaged.</source>
        <translation>Images animées, photos enregistrées deux fois par l’appareil, photos endommagées.</translation>
    </message>
    <message>
        <source>Damaged photos</source>
        <translation>Photos endommagées</translation>
    </message>
    <message>
        <source>What cannot be decoded of them is gray or missing. Never done in place.</source>
        <translation>Ce qui n’en est pas lisible est gris ou manque. Jamais sur place.</translation>
    </message>
    <message>
        <source>Refuse and name them</source>
        <translation>Refuser et nommer</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Sauver ce qui est lisible</translation>
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
        <translation>Le nom du bucket.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Préfixe</translation>
    </message>
    <message>
        <source>Stands before every name in the bucket, as a folder would.</source>
        <translation>Précède chaque nom dans le bucket, comme le ferait un dossier.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Point d’accès</translation>
    </message>
    <message>
        <source>The service&apos;s address, https://HOST; empty for Amazon&apos;s own.</source>
        <translation>L’adresse du service, https://HÔTE ; vide : celle d’Amazon.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Empty: that of the environment or the profile, else us-east-1.</source>
        <translation>Vide : celle de l’environnement ou du profil, sinon us-east-1.</translation>
    </message>
    <message>
        <source>Whose credentials to use, from the shared files of the AWS tools; empty: those of the environment, or the default profile.</source>
        <translation>Les identifiants à utiliser, dans les fichiers partagés des outils AWS ; vide : ceux de l’environnement, ou le profil par défaut.</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>Adressage</translation>
    </message>
    <message>
        <source>Whether the bucket stands in the path or in the host&apos;s name.</source>
        <translation>Si le bucket est dans le chemin ou dans le nom d’hôte.</translation>
    </message>
    <message>
        <source>As usual there</source>
        <translation>Comme d’habitude là-bas</translation>
    </message>
    <message>
        <source>In the path</source>
        <translation>Dans le chemin</translation>
    </message>
    <message>
        <source>In the host&apos;s name</source>
        <translation>Dans le nom d’hôte</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Who may read what was sent.</source>
        <translation>Qui peut lire ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>As the bucket says</source>
        <translation>Comme le dit le bucket</translation>
    </message>
    <message>
        <source>Its owner only</source>
        <translation>Son propriétaire seulement</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Everybody with an account there</source>
        <translation>Tous ceux qui y ont un compte</translation>
    </message>
    <message>
        <source>The bucket&apos;s owner, too</source>
        <translation>Le propriétaire du bucket aussi</translation>
    </message>
    <message>
        <source>Cache control</source>
        <translation>Contrôle du cache</translation>
    </message>
    <message>
        <source>How long browsers may keep it, for example max-age=31536000.</source>
        <translation>Combien de temps les navigateurs peuvent le garder, par exemple max-age=31536000.</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Classe de stockage</translation>
    </message>
    <message>
        <source>For example STANDARD_IA; empty: the bucket&apos;s own.</source>
        <translation>Par exemple STANDARD_IA ; vide : celle du bucket.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>How the service encrypts what it stores.</source>
        <translation>Comment le service chiffre ce qu’il stocke.</translation>
    </message>
    <message>
        <source>With the service&apos;s keys</source>
        <translation>Avec les clés du service</translation>
    </message>
    <message>
        <source>With a key of the key service</source>
        <translation>Avec une clé du service de clés</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>The key&apos;s name in the key service; empty: the standard one.</source>
        <translation>Le nom de la clé dans le service de clés ; vide : la clé standard.</translation>
    </message>
    <message>
        <source>Stored with every object: NAME=VALUE, separated by commas.</source>
        <translation>Stocké avec chaque objet : NOM=VALEUR, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Part size</source>
        <translation>Taille des parties</translation>
    </message>
    <message>
        <source>Larger files are sent in parts of this size.</source>
        <translation>Les fichiers plus grands sont envoyés en parties de cette taille.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>How many files are sent at the same time.</source>
        <translation>Combien de fichiers sont envoyés en même temps.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>A PEM file to trust instead of the system&apos;s authorities.</source>
        <translation>Un fichier PEM auquel se fier au lieu des autorités du système.</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Sans chiffrement</translation>
    </message>
    <message>
        <source>Lets photos go to an http:// endpoint on another computer.</source>
        <translation>Laisse partir les photos vers un point d’accès http:// sur un autre ordinateur.</translation>
    </message>
    <message>
        <source>Kind of archive</source>
        <translation>Type d’archive</translation>
    </message>
    <message>
        <source>ZIP can be opened everywhere; TAR with Zstandard only with the right program.</source>
        <translation>ZIP s’ouvre partout ; TAR avec Zstandard seulement avec le bon programme.</translation>
    </message>
    <message>
        <source>As its name says</source>
        <translation>Selon son nom</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>TAR with Zstandard</source>
        <translation>TAR avec Zstandard</translation>
    </message>
    <message>
        <source>Largest archive</source>
        <translation>Taille maximale</translation>
    </message>
    <message>
        <source>Makes several archives of at most this size, each complete by itself, for e-mail; 0: one archive.</source>
        <translation>Crée plusieurs archives d’au plus cette taille, chacune complète, pour le courriel ; 0 : une seule archive.</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sommes de contrôle</translation>
    </message>
    <message>
        <source>Puts a SHA256SUMS file inside, with which anybody can check what arrived.</source>
        <translation>Ajoute un fichier SHA256SUMS avec lequel chacun peut vérifier ce qui est arrivé.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Planche-contact</translation>
    </message>
    <message>
        <source>Puts a picture inside that shows all photos small, with their names.</source>
        <translation>Ajoute une image qui montre toutes les photos en petit, avec leurs noms.</translation>
    </message>
    <message>
        <source>Write XMP files beside the new ones</source>
        <translation>Écrire des fichiers XMP à côté des nouveaux</translation>
    </message>
    <message>
        <source>They hold all that may go along, also what a format has no place for. Never done in place.</source>
        <translation>Ils contiennent tout ce qui peut partir, même ce pour quoi un format n’a pas de place. Jamais sur place.</translation>
    </message>
    <message>
        <source>No XMP files</source>
        <translation>Aucun fichier XMP</translation>
    </message>
    <message>
        <source>PHOTO.jpg.xmp</source>
        <translation>PHOTO.jpg.xmp</translation>
    </message>
    <message>
        <source>PHOTO.xmp</source>
        <translation>PHOTO.xmp</translation>
    </message>
    <message>
        <source>Embed new thumbnails</source>
        <translation>Intégrer de nouvelles vignettes</translation>
    </message>
    <message>
        <source>A small version of the new picture, up to 160 pixels, in JPEG and TIFF files.</source>
        <translation>Une petite version de la nouvelle image, jusqu’à 160 pixels, dans les fichiers JPEG et TIFF.</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Where the new file holds a single frame.</source>
        <translation>Quand le nouveau fichier ne contient qu’une seule image.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>A TIFF keeps all pages of a TIFF when they are of one size; other files hold one.</source>
        <translation>Un TIFF garde toutes les pages d’un TIFF si elles ont la même taille ; les autres fichiers en contiennent une.</translation>
    </message>
    <message>
        <source>Depth maps</source>
        <translation>Cartes de profondeur</translation>
    </message>
    <message>
        <source>What portrait modes store beside a picture; no new file holds it.</source>
        <translation>Ce que les modes portrait enregistrent à côté d’une image ; aucun nouveau fichier ne le contient.</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparence</translation>
    </message>
    <message>
        <source>JPEGs have none: what was transparent becomes white.</source>
        <translation>Les JPEG n’en ont pas : ce qui était transparent devient blanc.</translation>
    </message>
    <message>
        <source>More than 8 bits</source>
        <translation>Plus de 8 bits</translation>
    </message>
    <message>
        <source>Finer shades, which PNG, TIFF, AVIF and JPEG XL keep.</source>
        <translation>Des nuances plus fines, que gardent PNG, TIFF, AVIF et JPEG XL.</translation>
    </message>
    <message>
        <source>Press inks (CMYK)</source>
        <translation>Encres (CMJN)</translation>
    </message>
    <message>
        <source>JPEG and TIFF keep them when the photo&apos;s own color space is kept.</source>
        <translation>JPEG et TIFF les gardent quand l’espace couleur de la photo est gardé.</translation>
    </message>
    <message>
        <source>Further channels</source>
        <translation>Autres canaux</translation>
    </message>
    <message>
        <source>Spot colors and masks that a TIFF holds beside its picture.</source>
        <translation>Tons directs et masques qu’un TIFF contient à côté de son image.</translation>
    </message>
    <message>
        <source>As other losses</source>
        <translation>Comme les autres pertes</translation>
    </message>
    <message>
        <source>The first page only</source>
        <translation>La première page seulement</translation>
    </message>
    <message>
        <source>The gain map of an Ultra HDR or iPhone photo; only JPEGs can hold it here.</source>
        <translation>La carte de gain d’une photo Ultra HDR ou iPhone ; seuls les JPEG peuvent la contenir ici.</translation>
    </message>
    <message>
        <source>Folder or drive</source>
        <translation>Dossier ou disque</translation>
    </message>
    <message>
        <source>Uploadcare project</source>
        <translation>Projet Uploadcare</translation>
    </message>
    <message>
        <source>Optidash</source>
        <translation>Optidash</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>The folder to copy to; it has to be there.</source>
        <translation>Le dossier où copier ; il doit exister.</translation>
    </message>
    <message>
        <source>Mount point</source>
        <translation>Point de montage</translation>
    </message>
    <message>
        <source>Nothing is written unless a drive or share is mounted at this folder.</source>
        <translation>Rien n’est écrit tant qu’aucun disque ni partage n’est monté dans ce dossier.</translation>
    </message>
    <message>
        <source>What the service makes of the photos.</source>
        <translation>Ce que le service fait des photos.</translation>
    </message>
    <message>
        <source>No compression</source>
        <translation>Aucune compression</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation>Dossier des résultats</translation>
    </message>
    <message>
        <source>Where what comes back is written, when the service does not store it.</source>
        <translation>Où est écrit ce qui revient, quand le service ne le conserve pas.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Where the service stores what it made, with a key of yours.</source>
        <translation>Où le service conserve ce qu’il a produit, avec une clé à vous.</translation>
    </message>
    <message>
        <source>Nowhere: it comes back</source>
        <translation>Nulle part : cela revient</translation>
    </message>
    <message>
        <source>As set up there</source>
        <translation>Comme configuré là-bas</translation>
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
        <translation>Connecteur</translation>
    </message>
    <message>
        <source>The id of the storage that is set up there.</source>
        <translation>L’identifiant du stockage configuré là-bas.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>The storage account&apos;s name, at Azure.</source>
        <translation>Le nom du compte de stockage, chez Azure.</translation>
    </message>
    <message>
        <source>The bucket&apos;s region.</source>
        <translation>La région du bucket.</translation>
    </message>
    <message>
        <source>For example standard-ia; empty: the bucket&apos;s own.</source>
        <translation>Par exemple standard-ia ; vide : celle du bucket.</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Publié à</translation>
    </message>
    <message>
        <source>https://… of the same folder, for the service to fetch the files from; empty: they are sent.</source>
        <translation>https://… du même dossier, où le service va chercher les fichiers ; vide : ils sont envoyés.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>How results come back.</source>
        <translation>Comment les résultats reviennent.</translation>
    </message>
    <message>
        <source>From an address that is told</source>
        <translation>Depuis une adresse indiquée</translation>
    </message>
    <message>
        <source>In the answer itself</source>
        <translation>Dans la réponse même</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>https://… that the service tells when a photo is done; it is not waited for then.</source>
        <translation>https://… que le service prévient quand une photo est prête ; on ne l’attend alors pas.</translation>
    </message>
    <message>
        <source>Webhook delay</source>
        <translation>Délai du webhook</translation>
    </message>
    <message>
        <source>How long the service waits before it tells.</source>
        <translation>Combien de temps le service attend avant de le signaler.</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>How the key is sent.</source>
        <translation>Comment la clé est envoyée.</translation>
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
        <translation>Où se trouve le service, avec sa version.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>The key of your account there.</source>
        <translation>La clé de votre compte là-bas.</translation>
    </message>
    <message>
        <source>Storage key</source>
        <translation>Clé du stockage</translation>
    </message>
    <message>
        <source>The key with which the service writes to your storage.</source>
        <translation>La clé avec laquelle le service écrit dans votre stockage.</translation>
    </message>
    <message>
        <source>Storage secret</source>
        <translation>Secret du stockage</translation>
    </message>
    <message>
        <source>The secret that belongs to the storage key.</source>
        <translation>Le secret qui va avec la clé du stockage.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clé d’accès</translation>
    </message>
    <message>
        <source>The name of the key, as the service shows it.</source>
        <translation>Le nom de la clé, tel que le service l’affiche.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <source>The secret that belongs to the access key.</source>
        <translation>Le secret qui va avec la clé d’accès.</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Jeton de session</translation>
    </message>
    <message>
        <source>Only for keys that were lent for some hours.</source>
        <translation>Seulement pour des clés prêtées pour quelques heures.</translation>
    </message>
    <message>
        <source>Names there</source>
        <translation>Noms là-bas</translation>
    </message>
    <message>
        <source>What files are called in the bucket, with {folder}, {name}, {ext} and {date:%Y-%m}; empty: as here.</source>
        <translation>Le nom des fichiers dans le bucket, avec {folder}, {name}, {ext} et {date:%Y-%m} ; vide : comme ici.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Given to every object: NAME=VALUE, separated by commas.</source>
        <translation>Données à chaque objet : NOM=VALEUR, séparées par des virgules.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Bande passante</translation>
    </message>
    <message>
        <source>How much is sent in a second at most, over all connections; 0: as it goes.</source>
        <translation>Ce qui est envoyé au plus par seconde, toutes connexions confondues ; 0 : autant que possible.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>The project&apos;s public key; it is no secret.</source>
        <translation>La clé publique du projet ; elle n’est pas secrète.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Whether files stay: what is not stored is gone after a day.</source>
        <translation>Si les fichiers restent : ce qui n’est pas conservé disparaît après un jour.</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>Ils restent</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Pour un jour</translation>
    </message>
    <message>
        <source>As the project says</source>
        <translation>Comme le dit le projet</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Opérations</translation>
    </message>
    <message>
        <source>What links to images ask of the service, for example -/preview/800x800/.</source>
        <translation>Ce que les liens vers les images demandent au service, par exemple -/preview/800x800/.</translation>
    </message>
    <message>
        <source>Given to every file, separated by commas.</source>
        <translation>Donnés à chaque fichier, séparés par des virgules.</translation>
    </message>
    <message>
        <source>Replaced files</source>
        <translation>Fichiers remplacés</translation>
    </message>
    <message>
        <source>What becomes of the file that a changed one replaces: each has an address of its own.</source>
        <translation>Ce que devient le fichier qu’un fichier modifié remplace : chacun a sa propre adresse.</translation>
    </message>
    <message>
        <source>They are deleted</source>
        <translation>Ils sont supprimés</translation>
    </message>
    <message>
        <source>Signed uploads</source>
        <translation>Envois signés</translation>
    </message>
    <message>
        <source>What proves to the service that uploads are allowed.</source>
        <translation>Ce qui prouve au service que les envois sont permis.</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Un jeton</translation>
    </message>
    <message>
        <source>A signature, the older way</source>
        <translation>Une signature, à l’ancienne</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signés</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Adresse de diffusion</translation>
    </message>
    <message>
        <source>https://HOST that serves the files; empty: the project&apos;s own.</source>
        <translation>https://HÔTE qui sert les fichiers ; vide : celui du projet.</translation>
    </message>
    <message>
        <source>Upload API</source>
        <translation>API d’envoi</translation>
    </message>
    <message>
        <source>Where files are sent to.</source>
        <translation>Où les fichiers sont envoyés.</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>API REST</translation>
    </message>
    <message>
        <source>Where files are listed, stored and deleted.</source>
        <translation>Où les fichiers sont listés, conservés et supprimés.</translation>
    </message>
    <message>
        <source>The project&apos;s secret key.</source>
        <translation>La clé secrète du projet.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créé par</translation>
    </message>
    <message>
        <source>The name of a destination of the kind Optidash: originals are sent there, with all their metadata, and what comes back is checked as any file. Empty: made here.</source>
        <translation>Le nom d’une destination de type Optidash : les originaux y sont envoyés avec toutes leurs métadonnées, et ce qui revient est vérifié comme tout fichier. Vide : créé ici.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1, all of it already delivered</source>
        <comment>%1: how many photos</comment>
        <translation>%1, tout est déjà livré</translation>
    </message>
    <message>
        <source>%1 → %2 in %3, about %4</source>
        <comment>photos → files in a folder, about so many bytes</comment>
        <translation>%1 → %2 dans %3, environ %4</translation>
    </message>
    <message>
        <source>%1 → %2 in %3</source>
        <comment>photos → files in a folder</comment>
        <translation>%1 → %2 dans %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) clash: numbered</source>
        <translation>
            <numerusform>%Ln conflit de nom&#x202f;: numéroté</numerusform>
            <numerusform>%Ln conflits de noms&#x202f;: numérotés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln déjà présent</numerusform>
            <numerusform>%Ln déjà présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be written</source>
        <translation>
            <numerusform>%Ln ne peut pas être écrit</numerusform>
            <numerusform>%Ln ne peuvent pas être écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) done</source>
        <translation>
            <numerusform>%Ln photo traitée</numerusform>
            <numerusform>%Ln photos traitées</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>photos</comment>
        <translation>%L1 sur %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>%Ln déjà à jour</numerusform>
            <numerusform>%Ln déjà à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln en échec</numerusform>
            <numerusform>%Ln en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation>
            <numerusform>%Ln non commencée</numerusform>
            <numerusform>%Ln non commencées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 de gain</translation>
    </message>
    <message>
        <source>%1 photos per second</source>
        <translation>%1 photos par seconde</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>durée %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation>
            <numerusform>Recherche de photos… %Ln trouvée</numerusform>
            <numerusform>Recherche de photos… %Ln trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: every photo is set aside.</source>
        <translation>Rien à faire&#x202f;: toutes les photos sont mises de côté.</translation>
    </message>
    <message>
        <source>Drop photos to begin.</source>
        <translation>Déposez des photos pour commencer.</translation>
    </message>
    <message>
        <source>Planning names…</source>
        <translation>Planification des noms…</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <comment>%1: how far it is</comment>
        <translation>En pause&#x202f;: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be sent to %1, with all their metadata</source>
        <translation>
            <numerusform>%Ln photo sera envoyée vers %1, avec toutes ses métadonnées</numerusform>
            <numerusform>%Ln photos seront envoyées vers %1, avec toutes leurs métadonnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln photo(s); the originals are kept in %1</source>
        <translation>
            <numerusform>Remplace %Ln photo ; l’original est conservé dans %1</numerusform>
            <numerusform>Remplace %Ln photos ; les originaux sont conservés dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln photo(s), about %1 afterwards; the originals are kept in %2</source>
        <comment>%1: bytes</comment>
        <translation>
            <numerusform>Remplace %Ln photo, ensuite environ %1 ; l’original est conservé dans %2</numerusform>
            <numerusform>Remplace %Ln photos, ensuite environ %1 ; les originaux sont conservés dans %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing originals back…</source>
        <translation>Remise en place des originaux…</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Archive, smaller</source>
        <translation>Archives, allégées</translation>
    </message>
    <message>
        <source>Every pixel, profile and note kept, at a quality the eye cannot tell from the original.</source>
        <translation>Tous les pixels, profils et informations sont gardés, avec une qualité que l’œil ne distingue pas de l’original.</translation>
    </message>
    <message>
        <source>Client full size</source>
        <translation>Client, pleine taille</translation>
    </message>
    <message>
        <source>Every pixel at high quality in sRGB, with your name and without place and serial numbers.</source>
        <translation>Tous les pixels en haute qualité et en sRGB, avec votre nom, sans lieu ni numéros de série.</translation>
    </message>
    <message>
        <source>Client proofs</source>
        <translation>Client, épreuves</translation>
    </message>
    <message>
        <source>Small JPEGs with a long edge of 1600 pixels and a watermark, for choosing pictures together.</source>
        <translation>Petits JPEG de 1600 pixels de grand côté avec un filigrane, pour choisir les images ensemble.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 1600 pixels, light enough to attach a handful.</source>
        <translation>JPEG de 1600 pixels de grand côté, assez léger pour en joindre plusieurs.</translation>
    </message>
    <message>
        <source>Instagram landscape</source>
        <translation>Instagram paysage</translation>
    </message>
    <message>
        <source>1080 × 566 pixels, cut to 1.91:1 around the center.</source>
        <translation>1080 × 566 pixels, recadré à 1,91:1 autour du centre.</translation>
    </message>
    <message>
        <source>Instagram portrait</source>
        <translation>Instagram portrait</translation>
    </message>
    <message>
        <source>1080 × 1350 pixels, cut to 4:5 around the center.</source>
        <translation>1080 × 1350 pixels, recadré à 4:5 autour du centre.</translation>
    </message>
    <message>
        <source>Instagram square</source>
        <translation>Instagram carré</translation>
    </message>
    <message>
        <source>1080 × 1080 pixels, cut to a square around the center.</source>
        <translation>1080 × 1080 pixels, recadré en carré autour du centre.</translation>
    </message>
    <message>
        <source>iPhone HEIC to JPEG</source>
        <translation>HEIC d’iPhone en JPEG</translation>
    </message>
    <message>
        <source>Turns HEIC photos into full-size JPEGs that open anywhere.</source>
        <translation>Transforme les photos HEIC en JPEG pleine taille qui s’ouvrent partout.</translation>
    </message>
    <message>
        <source>Lossless clean-up</source>
        <translation>Nettoyage sans perte</translation>
    </message>
    <message>
        <source>Packs pictures tighter without touching a pixel; what would not get smaller stays as it is.</source>
        <translation>Compacte les images sans toucher à un pixel ; ce qui ne serait pas plus petit reste tel quel.</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 3000 pixels for newsrooms and agencies, with caption, credit and date: what is missing is told before the run.</source>
        <translation>JPEG de 3000 pixels de grand côté pour rédactions et agences, avec légende, crédit et date : ce qui manque est dit avant.</translation>
    </message>
    <message>
        <source>Print at 300 ppi</source>
        <translation>Impression à 300 ppp</translation>
    </message>
    <message>
        <source>Full size in sRGB with full color resolution, marked 300 ppi and sharpened for paper.</source>
        <translation>Pleine taille en sRGB avec toute la résolution des couleurs, marquée 300 ppp et accentuée pour le papier.</translation>
    </message>
    <message>
        <source>Responsive web set</source>
        <translation>Web, toutes tailles</translation>
    </message>
    <message>
        <source>Six widths from 480 to 2560 pixels, each as AVIF, WebP and JPEG, ready for srcset.</source>
        <translation>Six largeurs de 480 à 2560 pixels, chacune en AVIF, WebP et JPEG, prêtes pour srcset.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>1080 × 1920 pixels, cut to 9:16 around the center, for stories and reels.</source>
        <translation>1080 × 1920 pixels, recadré à 9:16 autour du centre, pour stories et reels.</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>Galerie web</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 2048 pixels, sharpened for screens: right for galleries, blogs and portfolios.</source>
        <translation>JPEG de 2048 pixels de grand côté, accentué pour l’écran : pour galeries, blogs et portfolios.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>pas une image</translation>
    </message>
    <message>
        <source>a format that is not read</source>
        <translation>un format qui n’est pas lu</translation>
    </message>
    <message>
        <source>a format that is not read yet</source>
        <translation>un format qui n’est pas encore lu</translation>
    </message>
    <message>
        <source>must be added by itself</source>
        <translation>doit être ajouté séparément</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n’est plus là</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>modifié entre-temps</translation>
    </message>
    <message>
        <source>too many pixels</source>
        <translation>trop de pixels</translation>
    </message>
    <message>
        <source>too many frames</source>
        <translation>trop d’images</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop gros</translation>
    </message>
    <message>
        <source>cannot be written in this format</source>
        <translation>ne peut pas être écrit dans ce format</translation>
    </message>
    <message>
        <source>a step could not be done</source>
        <translation>une étape n’a pas pu être faite</translation>
    </message>
    <message>
        <source>the result was not as promised</source>
        <translation>le résultat n’était pas celui promis</translation>
    </message>
    <message>
        <source>metadata would have leaked</source>
        <translation>des métadonnées auraient fuité</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>demande trop de mémoire</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>a pris trop de temps</translation>
    </message>
    <message>
        <source>crashed the worker twice</source>
        <translation>a fait planter le processus deux fois</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>existe déjà</translation>
    </message>
    <message>
        <source>would replace an original</source>
        <translation>remplacerait un original</translation>
    </message>
    <message>
        <source>destination not writable</source>
        <translation>destination protégée en écriture</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>le nom est trop long</translation>
    </message>
    <message>
        <source>the name is refused there</source>
        <translation>le nom y est refusé</translation>
    </message>
    <message>
        <source>a copy would lose something</source>
        <translation>une copie perdrait quelque chose</translation>
    </message>
    <message>
        <source>the other file of the pair is taken</source>
        <translation>l’autre fichier de la paire est pris</translation>
    </message>
    <message>
        <source>an archive that cannot be read</source>
        <translation>une archive illisible</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>protégé par un mot de passe</translation>
    </message>
    <message>
        <source>unpacks to too much</source>
        <translation>trop gros une fois décompressé</translation>
    </message>
    <message>
        <source>an archive inside an archive</source>
        <translation>une archive dans une archive</translation>
    </message>
    <message>
        <source>its name in the archive is not taken</source>
        <translation>son nom dans l’archive n’est pas accepté</translation>
    </message>
    <message>
        <source>inside an archive, which is not changed</source>
        <translation>dans une archive, qui n’est pas modifiée</translation>
    </message>
    <message>
        <source>made by an earlier run</source>
        <translation>créé par un traitement antérieur</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Lossless files have no quality.</source>
        <translation>Les fichiers sans perte n’ont pas de qualité.</translation>
    </message>
    <message>
        <source>%1 cannot be lossless.</source>
        <translation>%1 ne peut pas être sans perte.</translation>
    </message>
    <message>
        <source>Matters for lossless files only.</source>
        <translation>Ne compte que pour les fichiers sans perte.</translation>
    </message>
    <message>
        <source>Does not matter for lossless files.</source>
        <translation>Ne compte pas pour les fichiers sans perte.</translation>
    </message>
    <message>
        <source>The chosen format cannot hold metadata.</source>
        <translation>Le format choisi ne peut pas contenir de métadonnées.</translation>
    </message>
    <message>
        <source>The chosen format cannot hold a color profile: colors are converted to sRGB.</source>
        <translation>Le format choisi ne peut pas contenir de profil colorimétrique&#x202f;: les couleurs sont converties en sRGB.</translation>
    </message>
    <message>
        <source>None of the chosen formats can move: the first frame is kept.</source>
        <translation>Aucun des formats choisis ne peut être animé&#x202f;: la première image est gardée.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 already up to date</source>
        <translation>déjà à jour&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>ignorées&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>en échec&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 not finished</source>
        <translation>inachevées&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 files written</source>
        <translation>fichiers écrits&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 lus, %2 écrits</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Fichier le plus grand</translation>
    </message>
    <message>
        <source>There are no photos here.</source>
        <translation>Il n&apos;y a pas de photos ici.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>It moves; only its first frame is kept.</source>
        <translation>Elle est animée&#x202f;; seule sa première image est gardée.</translation>
    </message>
    <message>
        <source>It has several pages; only the first is kept.</source>
        <translation>Elle a plusieurs pages&#x202f;; seule la première est gardée.</translation>
    </message>
    <message>
        <source>Its HDR brightness (gain map) is not kept.</source>
        <translation>Sa luminosité HDR (carte de gain) n’est pas gardée.</translation>
    </message>
    <message>
        <source>The video stored with it is not kept.</source>
        <translation>La vidéo enregistrée avec elle n’est pas gardée.</translation>
    </message>
    <message>
        <source>It has finer shades than the result can hold.</source>
        <translation>Elle a des nuances plus fines que le résultat ne peut en contenir.</translation>
    </message>
    <message>
        <source>Its transparency is filled with white.</source>
        <translation>Sa transparence est remplie de blanc.</translation>
    </message>
    <message>
        <source>Channels beyond color and transparency are not kept.</source>
        <translation>Les canaux autres que couleur et transparence ne sont pas gardés.</translation>
    </message>
    <message>
        <source>Its color profile is unusable; its colors may be off.</source>
        <translation>Son profil colorimétrique est inutilisable&#x202f;; ses couleurs peuvent être fausses.</translation>
    </message>
    <message>
        <source>It is CMYK without a profile; its colors are a guess.</source>
        <translation>Elle est en CMJN sans profil&#x202f;; ses couleurs sont estimées.</translation>
    </message>
    <message>
        <source>Part of its metadata is damaged and is not kept.</source>
        <translation>Une partie de ses métadonnées est endommagée et n’est pas gardée.</translation>
    </message>
    <message>
        <source>Some metadata does not fit into the new format.</source>
        <translation>Certaines métadonnées n’entrent pas dans le nouveau format.</translation>
    </message>
    <message>
        <source>The format cannot be lossless; quality 95 is used.</source>
        <translation>Le format ne peut pas être sans perte&#x202f;; la qualité 95 est utilisée.</translation>
    </message>
    <message>
        <source>The result is larger than the original.</source>
        <translation>Le résultat est plus gros que l’original.</translation>
    </message>
    <message>
        <source>The depth map stored with it is not kept.</source>
        <translation>La carte de profondeur enregistrée avec elle n’est pas gardée.</translation>
    </message>
    <message>
        <source>Its press inks (CMYK) become screen colors.</source>
        <translation>Ses encres (CMJN) deviennent des couleurs d’écran.</translation>
    </message>
    <message>
        <source>It is a Live Photo; its video stays where it is.</source>
        <translation>C’est une Live Photo&#x202f;; sa vidéo reste où elle est.</translation>
    </message>
    <message>
        <source>It is made of the camera&apos;s preview.</source>
        <translation>Elle est tirée de l’aperçu de l’appareil.</translation>
    </message>
    <message>
        <source>It is developed from the sensor&apos;s data.</source>
        <translation>Elle est développée à partir des données du capteur.</translation>
    </message>
    <message>
        <source>There is no preview in the raw file.</source>
        <translation>Il n’y a pas d’aperçu dans le fichier raw.</translation>
    </message>
    <message>
        <source>Colors that the output cannot hold become the nearest ones: %1 of the pixels.</source>
        <translation>Les couleurs que la sortie ne peut contenir deviennent les plus proches : %1 des pixels.</translation>
    </message>
    <message>
        <source>Room is made for colors that the output cannot hold: %1 of the pixels.</source>
        <translation>De la place est faite pour les couleurs que la sortie ne peut contenir : %1 des pixels.</translation>
    </message>
    <message>
        <source>Its HDR brightness above white is cut.</source>
        <translation>Sa luminosité HDR au-delà du blanc est coupée.</translation>
    </message>
    <message>
        <source>The new format has no place for some of its metadata.</source>
        <translation>Le nouveau format n’a pas de place pour certaines de ses métadonnées.</translation>
    </message>
    <message>
        <source>Required fields are missing.</source>
        <translation>Des champs obligatoires manquent.</translation>
    </message>
    <message>
        <source>It says nothing of what is to be written on it; no text is drawn.</source>
        <translation>Elle ne dit rien de ce qui doit y être écrit&#x202f;; aucun texte n’est dessiné.</translation>
    </message>
    <message>
        <source>It is damaged; what can be read of it is shown and saved.</source>
        <translation>Elle est endommagée ; ce qui en est lisible est montré et sauvé.</translation>
    </message>
    <message>
        <source>It was sent to %1 and made there.</source>
        <translation>Elle a été envoyée vers %1 et créée là-bas.</translation>
    </message>
    <message>
        <source>Shown as it would be made here; nothing was sent to %1.</source>
        <translation>Montrée telle qu’elle serait créée ici ; rien n’a été envoyé vers %1.</translation>
    </message>
    <message>
        <source>Its press inks (CMYK) stay as they are: light and sharpness are not adjusted.</source>
        <translation>Ses encres (CMJN) restent telles quelles&#x202f;: lumière et netteté ne sont pas ajustées.</translation>
    </message>
    <message>
        <source>Its metadata cannot be read here and is not kept.</source>
        <translation>Ses métadonnées ne peuvent pas être lues ici et ne sont pas gardées.</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>Do &amp;nothing</source>
        <translation>&amp;Ne rien faire</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Quit Glassine</source>
        <translation>&amp;Quitter Glassine</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>Mettre en &amp;veille</translation>
    </message>
    <message>
        <source>S&amp;hut down</source>
        <translation>É&amp;teindre l’ordinateur</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Make delivery-ready files of photos and folders</source>
        <translation>Créer des fichiers prêts à livrer à partir de photos et de dossiers</translation>
    </message>
    <message>
        <source>Show what optimize would write, and write nothing</source>
        <translation>Montrer ce qu’optimize écrirait, sans rien écrire</translation>
    </message>
    <message>
        <source>Go on with a session that was interrupted</source>
        <translation>Continuer une session interrompue</translation>
    </message>
    <message>
        <source>Tell what a session did, file by file</source>
        <translation>Dire ce qu’une session a fait, fichier par fichier</translation>
    </message>
    <message>
        <source>Read what a session wrote again and check that it is unharmed</source>
        <translation>Relire ce qu’une session a écrit et vérifier que tout est intact</translation>
    </message>
    <message>
        <source>List, show, import and export presets</source>
        <translation>Lister, montrer, importer et exporter des préréglages</translation>
    </message>
    <message>
        <source>Tell what a photo is and what each preset would make of it</source>
        <translation>Dire ce qu’est une photo et ce que chaque préréglage en ferait</translation>
    </message>
    <message>
        <source>List the formats that can be read and written, and all settings</source>
        <translation>Lister les formats lus et écrits, et tous les réglages</translation>
    </message>
    <message>
        <source>Check that everything Glassine needs is there</source>
        <translation>Vérifier que tout ce dont Glassine a besoin est là</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>Glassine turns folders of original photos into delivery-ready files, and never touches an original.</source>
        <translation>Glassine transforme des dossiers de photos originales en fichiers prêts à livrer, et ne touche jamais un original.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Writes JSON to standard output, for programs.</source>
        <translation>Écrit du JSON sur la sortie standard, pour les programmes.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>How workers are locked in</source>
        <translation>Comment les processus de travail sont confinés</translation>
    </message>
    <message>
        <source>no: this kernel does not offer it; seccomp alone keeps workers from opening files</source>
        <translation>non&#x202f;: ce noyau ne le propose pas&#x202f;; seul seccomp empêche les processus de travail d’ouvrir des fichiers</translation>
    </message>
    <message>
        <source>yes, version %1</source>
        <translation>oui, version %1</translation>
    </message>
    <message>
        <source>yes, version %1 (files; the network is closed by seccomp)</source>
        <translation>oui, version %1 (fichiers&#x202f;; seccomp ferme le réseau)</translation>
    </message>
    <message>
        <source>no: this kernel or container refuses system call filters</source>
        <translation>non&#x202f;: ce noyau ou ce conteneur refuse les filtres d’appels système</translation>
    </message>
    <message>
        <source>No new privileges</source>
        <translation>Pas de nouveaux privilèges</translation>
    </message>
    <message>
        <source>no: the kernel refused</source>
        <translation>non&#x202f;: le noyau a refusé</translation>
    </message>
    <message>
        <source>Resource limits</source>
        <translation>Limites de ressources</translation>
    </message>
    <message>
        <source>no: the limits could not be set</source>
        <translation>non&#x202f;: les limites n’ont pas pu être définies</translation>
    </message>
    <message>
        <source>Untested loaders</source>
        <translation>Lecteurs non éprouvés</translation>
    </message>
    <message>
        <source>blocked in libvips; formats that need one are read in a process of their own</source>
        <translation>bloqués dans libvips&#x202f;; les formats qui en ont besoin sont lus dans un processus à part</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>all but %1: libvips was built without</source>
        <translation>tous sauf %1&#x202f;: libvips a été compilé sans</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrits</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilisables</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Processus de travail</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Something is missing: see the lines marked above.</source>
        <translation>Il manque quelque chose&#x202f;: voir les lignes marquées ci-dessus.</translation>
    </message>
    <message>
        <source>Ready to work, with what is marked above reduced.</source>
        <translation>Prêt, avec les restrictions marquées ci-dessus.</translation>
    </message>
    <message>
        <source>Ready to work.</source>
        <translation>Prêt.</translation>
    </message>
    <message>
        <source>all good; photos that were up to date or skipped by choice count as good</source>
        <translation>tout va bien&#x202f;; les photos à jour ou ignorées volontairement comptent comme réussies</translation>
    </message>
    <message>
        <source>some photos failed, the others are done</source>
        <translation>certaines photos ont échoué, les autres sont traitées</translation>
    </message>
    <message>
        <source>the command line or the preset is wrong; nothing was done</source>
        <translation>la ligne de commande ou le préréglage est incorrect&#x202f;; rien n’a été fait</translation>
    </message>
    <message>
        <source>nothing to do: no usable photo among what was named, no session, no file to verify</source>
        <translation>rien à faire&#x202f;: aucune photo utilisable parmi ce qui a été indiqué, aucune session, aucun fichier à vérifier</translation>
    </message>
    <message>
        <source>the output folder cannot be written, or the disk is full</source>
        <translation>le dossier de sortie n’est pas accessible en écriture, ou le disque est plein</translation>
    </message>
    <message>
        <source>a file is not what was promised: optimize threw it away, verify left it where it is</source>
        <translation>un fichier n’est pas ce qui était promis&#x202f;: optimize l’a rejeté, verify l’a laissé en place</translation>
    </message>
    <message>
        <source>interrupted; &quot;glassine resume&quot; goes on</source>
        <translation>interrompu&#x202f;; «&#x202f;glassine resume&#x202f;» continue</translation>
    </message>
    <message>
        <source>recognized, not read yet</source>
        <translation>reconnu, pas encore lu</translation>
    </message>
    <message>
        <source>not on this system</source>
        <translation>absent de ce système</translation>
    </message>
    <message>
        <source>only when the file itself is named</source>
        <translation>seulement si le fichier lui-même est indiqué</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>qualité</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>sans perte</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>transparence</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animation</translation>
    </message>
    <message>
        <source>more than 8 bits</source>
        <translation>plus de 8 bits</translation>
    </message>
    <message>
        <source>Lists every setting of operations and formats, for --set and presets.</source>
        <translation>Liste tous les réglages des opérations et des formats, pour --set et les préréglages.</translation>
    </message>
    <message>
        <source>Photos and folders to put into the list.</source>
        <translation>Photos et dossiers à mettre dans la liste.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Code de retour</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMANDE</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPTIONS]</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Usage&#x202f;:</translation>
    </message>
    <message>
        <source>More on a command: %1</source>
        <translation>Plus sur une commande&#x202f;: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Go on with: %1</source>
        <translation>Pour continuer&#x202f;: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Détails&#x202f;: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 photos</source>
        <translation>Arrêté après %1 photos sur %2</translation>
    </message>
    <message>
        <source>Nothing new: %1 of %2 photos are up to date</source>
        <translation>Rien de nouveau&#x202f;: %1 photos sur %2 sont à jour</translation>
    </message>
    <message>
        <source>1 photo done</source>
        <translation>1 photo traitée</translation>
    </message>
    <message numerus="yes">
        <source>%n photos done</source>
        <translation>
            <numerusform>%n photo traitée</numerusform>
            <numerusform>%n photos traitées</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> en %1</translation>
    </message>
    <message>
        <source>1 file in %1</source>
        <translation>1 fichier dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files in %1</source>
        <translation>
            <numerusform>%n fichier dans %1</numerusform>
            <numerusform>%n fichiers dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 % smaller</source>
        <translation>  %1&#x202f;% de moins</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n en échec</numerusform>
            <numerusform>%n en échec</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to date already</source>
        <translation>
            <numerusform>%n déjà à jour</numerusform>
            <numerusform>%n déjà à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignorée</numerusform>
            <numerusform>%n ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file kept as it was: the result would not have been smaller</source>
        <translation>1 fichier conservé tel quel&#x202f;: le résultat n’aurait pas été plus petit</translation>
    </message>
    <message numerus="yes">
        <source>%n files kept as they were: the results would not have been smaller</source>
        <translation>
            <numerusform>%n fichier conservé tel quel&#x202f;: le résultat n’aurait pas été plus petit</numerusform>
            <numerusform>%n fichiers conservés tels quels&#x202f;: les résultats n’auraient pas été plus petits</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file in the folders is no picture</source>
        <translation>1 fichier des dossiers n’est pas une image</translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folders are no pictures</source>
        <translation>
            <numerusform>%n fichier des dossiers n’est pas une image</numerusform>
            <numerusform>%n fichiers des dossiers ne sont pas des images</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>(%n files)</source>
        <translation>
            <numerusform>(%n fichier)</numerusform>
            <numerusform>(%n fichiers)</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos to look at.</source>
        <translation>Photos à examiner.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>à l’endroit</translation>
    </message>
    <message>
        <source>%1, made upright</source>
        <translation>%1, remise à l’endroit</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Appareil photo</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise de vue</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Place (GPS)</source>
        <translation>Lieu (GPS)</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Numéros de série</translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation>Carte de gain HDR</translation>
    </message>
    <message>
        <source>Motion photo</source>
        <translation>Photo animée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Aide&#x202f;: %1</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Par défaut&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple&#x202f;: %1</translation>
    </message>
    <message>
        <source>Own presets are kept in glassine/presets below it (default: ~/.config).</source>
        <translation>Vos préréglages s’y trouvent dans glassine/presets (par défaut&#x202f;: ~/.config).</translation>
    </message>
    <message>
        <source>Sessions are kept in glassine below it (default: ~/.local/state).</source>
        <translation>Les sessions s’y trouvent dans glassine (par défaut&#x202f;: ~/.local/state).</translation>
    </message>
    <message>
        <source>Where sessions are kept, instead.</source>
        <translation>Autre emplacement des sessions.</translation>
    </message>
    <message>
        <source>No colors when it is set.</source>
        <translation>Pas de couleurs si elle est définie.</translation>
    </message>
    <message>
        <source>Every name is planned before the first byte is written; nothing is ever overwritten. A file is complete or absent: an interrupted session is gone on with by &quot;glassine resume&quot;. Running the same command again does only what is new. Pictures are decoded in locked-in worker processes only.</source>
        <translation>Chaque nom est prévu avant l’écriture du premier octet&#x202f;; rien n’est jamais écrasé. Un fichier est complet ou absent&#x202f;: une session interrompue continue avec «&#x202f;glassine resume&#x202f;». Relancer la même commande ne fait que ce qui est nouveau. Les images ne sont décodées que dans des processus de travail confinés.</translation>
    </message>
    <message>
        <source>A setting given with --set beats the preset. It applies to every rendition; &quot;ID.KEY&quot; sets it for one.</source>
        <translation>Un réglage donné avec --set l’emporte sur le préréglage. Il vaut pour toutes les déclinaisons&#x202f;; «&#x202f;ID.KEY&#x202f;» le définit pour une seule.</translation>
    </message>
    <message>
        <source>Does again what an earlier run has done already.</source>
        <translation>Refait ce qu’un passage précédent a déjà fait.</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>Only with %1.</source>
        <translation>Seulement avec %1.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>What is written; &quot;same&quot; is the original&apos;s own format.</source>
        <translation>Ce qui est écrit&#x202f;; «&#x202f;same&#x202f;» est le format de l’original.</translation>
    </message>
    <message>
        <source>Quality on the format&apos;s own scale.</source>
        <translation>Qualité, sur l’échelle propre au format.</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is, where the format can.</source>
        <translation>Garde chaque pixel tel quel, là où le format le permet.</translation>
    </message>
    <message>
        <source>Delivers the original&apos;s bytes when the result would not be smaller and nothing else was asked.</source>
        <translation>Livre l’original octet pour octet si le résultat n’est pas plus petit et que rien d’autre n’a été demandé.</translation>
    </message>
    <message>
        <source>Keeps detail in deep shadows when converting.</source>
        <translation>Préserve les détails dans les ombres profondes lors de la conversion.</translation>
    </message>
    <message>
        <source>Puts the color profile into every file.</source>
        <translation>Place le profil colorimétrique dans chaque fichier.</translation>
    </message>
    <message>
        <source>Keeps all frames where the format can.</source>
        <translation>Garde toutes les images, là où le format le permet.</translation>
    </message>
    <message>
        <source>How files are named, below the output folder.</source>
        <translation>Nom des fichiers, sous le dossier de sortie.</translation>
    </message>
    <message>
        <source>What happens when a name is taken already.</source>
        <translation>Ce qui se passe quand un nom est déjà pris.</translation>
    </message>
    <message>
        <source>Avoids names that Windows and memory cards refuse.</source>
        <translation>Évite les noms que Windows et les cartes mémoire refusent.</translation>
    </message>
    <message>
        <source>Adds the step with its defaults, or takes it away.</source>
        <translation>Ajoute l’étape avec ses valeurs par défaut, ou la retire.</translation>
    </message>
    <message>
        <source>is there already: skipped</source>
        <translation>existe déjà&#x202f;: ignoré</translation>
    </message>
    <message>
        <source>numbered, the name is taken</source>
        <translation>numéroté, le nom est pris</translation>
    </message>
    <message>
        <source>%1 photos, %2 files to write; nothing was written.</source>
        <translation>%1 photos, %2 fichiers à écrire&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 free where they go.</source>
        <translation>%1 libres à la destination.</translation>
    </message>
    <message>
        <source>Lists the presets that come along and your own (default)</source>
        <translation>Liste les préréglages fournis et les vôtres (par défaut)</translation>
    </message>
    <message>
        <source>Shows a preset as JSON</source>
        <translation>Montre un préréglage en JSON</translation>
    </message>
    <message>
        <source>Name or file.</source>
        <translation>Nom ou fichier.</translation>
    </message>
    <message>
        <source>Lays a setting over it first.</source>
        <translation>Y superpose d’abord un réglage.</translation>
    </message>
    <message>
        <source>Checks a preset file and adds it to your own presets</source>
        <translation>Vérifie un fichier de préréglage et l’ajoute aux vôtres</translation>
    </message>
    <message>
        <source>A preset&apos;s JSON file.</source>
        <translation>Le fichier JSON d’un préréglage.</translation>
    </message>
    <message>
        <source>Another name for it.</source>
        <translation>Un autre nom pour lui.</translation>
    </message>
    <message>
        <source>Replaces a preset of yours with that name.</source>
        <translation>Remplace votre préréglage du même nom.</translation>
    </message>
    <message>
        <source>Writes a preset to a file</source>
        <translation>Écrit un préréglage dans un fichier</translation>
    </message>
    <message>
        <source>A new file, or - for standard output.</source>
        <translation>Un nouveau fichier, ou - pour la sortie standard.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>personnel</translation>
    </message>
    <message>
        <source>Imported as %1: %2</source>
        <translation>Importé sous le nom %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 photos/s</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 de gain</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 écrits</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>en échec&#x202f;: %1</translation>
    </message>
    <message>
        <source>Looking for photos… %1 found</source>
        <translation>Recherche de photos… trouvées&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 not right</source>
        <translation>non conformes&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>The session to tell about; without it, the newest.</source>
        <translation>La session concernée&#x202f;; sans indication, la plus récente.</translation>
    </message>
    <message>
        <source>Lists all sessions.</source>
        <translation>Liste toutes les sessions.</translation>
    </message>
    <message>
        <source>Names every photo, not only those with something to say.</source>
        <translation>Nomme toutes les photos, pas seulement celles qui appellent une remarque.</translation>
    </message>
    <message>
        <source>One JSON object per line: the session, every photo, the totals.</source>
        <translation>Un objet JSON par ligne&#x202f;: la session, chaque photo, les totaux.</translation>
    </message>
    <message>
        <source>One line per written file, for spreadsheets.</source>
        <translation>Une ligne par fichier écrit, pour les tableurs.</translation>
    </message>
    <message>
        <source>running now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inachevée</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>The session to go on with; without it, the newest unfinished one.</source>
        <translation>La session à continuer&#x202f;; sans indication, la plus récente inachevée.</translation>
    </message>
    <message>
        <source>Only lists the sessions that can be resumed.</source>
        <translation>Liste seulement les sessions qui peuvent être reprises.</translation>
    </message>
    <message>
        <source>Says nothing but what went wrong.</source>
        <translation>Ne dit que ce qui s’est mal passé.</translation>
    </message>
    <message>
        <source>There is no unfinished session.</source>
        <translation>Il n’y a pas de session inachevée.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are unfinished; going on with the newest:</source>
        <translation>
            <numerusform>%n session est inachevée&#x202f;; reprise de la plus récente&#x202f;:</numerusform>
            <numerusform>%n sessions sont inachevées&#x202f;; reprise de la plus récente&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Il n’y a pas encore de session.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>manquants&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 no file any more</source>
        <translation>plus des fichiers&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>tronqués&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>modifiés&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 under another&apos;s name</source>
        <translation>sous un autre nom&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>illisibles&#x202f;: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 files.</source>
        <translation>Arrêté après %1 fichiers sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are as they were written; %1 read again in %2.</source>
        <translation>
            <numerusform>%n fichier est tel qu’il a été écrit&#x202f;; %1 relus en %2.</numerusform>
            <numerusform>%n fichiers sont tels qu’ils ont été écrits&#x202f;; %1 relus en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as they were written: %1 of %2 files.</source>
        <translation>Pas tels qu’ils ont été écrits&#x202f;: %1 fichiers sur %2.</translation>
    </message>
    <message>
        <source>The session whose files to check; without it, the newest.</source>
        <translation>La session dont les fichiers sont vérifiés&#x202f;; sans indication, la plus récente.</translation>
    </message>
    <message>
        <source>Session %1 wrote no file that could be checked.</source>
        <translation>La session %1 n’a écrit aucun fichier vérifiable.</translation>
    </message>
    <message>
        <source>1 photo: the name&apos;s extension does not fit the content</source>
        <translation>1 photo&#x202f;: l’extension du nom ne correspond pas au contenu</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the name&apos;s extension does not fit the content</source>
        <translation>
            <numerusform>%n photo&#x202f;: l’extension du nom ne correspond pas au contenu</numerusform>
            <numerusform>%n photos&#x202f;: l’extension du nom ne correspond pas au contenu</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: only the first frame of an animation was kept</source>
        <translation>1 photo&#x202f;: seule la première image d’une animation a été gardée</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first frame of an animation was kept</source>
        <translation>
            <numerusform>%n photo&#x202f;: seule la première image d’une animation a été gardée</numerusform>
            <numerusform>%n photos&#x202f;: seule la première image d’une animation a été gardée</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: only the first page was kept</source>
        <translation>1 photo&#x202f;: seule la première page a été gardée</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first page was kept</source>
        <translation>
            <numerusform>%n photo&#x202f;: seule la première page a été gardée</numerusform>
            <numerusform>%n photos&#x202f;: seule la première page a été gardée</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the HDR gain map was lost</source>
        <translation>1 photo&#x202f;: la carte de gain HDR a été perdue</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the HDR gain map was lost</source>
        <translation>
            <numerusform>%n photo&#x202f;: la carte de gain HDR a été perdue</numerusform>
            <numerusform>%n photos&#x202f;: la carte de gain HDR a été perdue</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the motion clip was lost</source>
        <translation>1 photo&#x202f;: la séquence animée a été perdue</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the motion clip was lost</source>
        <translation>
            <numerusform>%n photo&#x202f;: la séquence animée a été perdue</numerusform>
            <numerusform>%n photos&#x202f;: la séquence animée a été perdue</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the color profile is damaged and was not used</source>
        <translation>1 photo&#x202f;: le profil colorimétrique est endommagé et n’a pas été utilisé</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is damaged and was not used</source>
        <translation>
            <numerusform>%n photo&#x202f;: le profil colorimétrique est endommagé et n’a pas été utilisé</numerusform>
            <numerusform>%n photos&#x202f;: le profil colorimétrique est endommagé et n’a pas été utilisé</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks without a usable color profile, a general one was assumed</source>
        <translation>1 photo&#x202f;: encres d’impression sans profil colorimétrique utilisable, un profil générique a été supposé</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks without a usable color profile, a general one was assumed</source>
        <translation>
            <numerusform>%n photo&#x202f;: encres d’impression sans profil colorimétrique utilisable, un profil générique a été supposé</numerusform>
            <numerusform>%n photos&#x202f;: encres d’impression sans profil colorimétrique utilisable, un profil générique a été supposé</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the color profile is too large and was not used</source>
        <translation>1 photo&#x202f;: le profil colorimétrique est trop gros et n’a pas été utilisé</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is too large and was not used</source>
        <translation>
            <numerusform>%n photo&#x202f;: le profil colorimétrique est trop gros et n’a pas été utilisé</numerusform>
            <numerusform>%n photos&#x202f;: le profil colorimétrique est trop gros et n’a pas été utilisé</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: reduced to fewer bits per channel</source>
        <translation>1 photo&#x202f;: réduite à moins de bits par canal</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: reduced to fewer bits per channel</source>
        <translation>
            <numerusform>%n photo&#x202f;: réduite à moins de bits par canal</numerusform>
            <numerusform>%n photos&#x202f;: réduites à moins de bits par canal</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: transparency was put on a color</source>
        <translation>1 photo&#x202f;: la transparence a été placée sur une couleur</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: transparency was put on a color</source>
        <translation>
            <numerusform>%n photo&#x202f;: la transparence a été placée sur une couleur</numerusform>
            <numerusform>%n photos&#x202f;: la transparence a été placée sur une couleur</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: channels beyond color and transparency were left out</source>
        <translation>1 photo&#x202f;: les canaux autres que couleur et transparence ont été omis</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: channels beyond color and transparency were left out</source>
        <translation>
            <numerusform>%n photo&#x202f;: les canaux autres que couleur et transparence ont été omis</numerusform>
            <numerusform>%n photos&#x202f;: les canaux autres que couleur et transparence ont été omis</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: part of the metadata is damaged and was left out</source>
        <translation>1 photo&#x202f;: une partie des métadonnées est endommagée et a été omise</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata is damaged and was left out</source>
        <translation>
            <numerusform>%n photo&#x202f;: une partie des métadonnées est endommagée et a été omise</numerusform>
            <numerusform>%n photos&#x202f;: une partie des métadonnées est endommagée et a été omise</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: part of the metadata could not be kept</source>
        <translation>1 photo&#x202f;: une partie des métadonnées n’a pas pu être gardée</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata could not be kept</source>
        <translation>
            <numerusform>%n photo&#x202f;: une partie des métadonnées n’a pas pu être gardée</numerusform>
            <numerusform>%n photos&#x202f;: une partie des métadonnées n’a pas pu être gardée</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the metadata is too large and was left out</source>
        <translation>1 photo&#x202f;: les métadonnées sont trop volumineuses et ont été omises</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the metadata is too large and was left out</source>
        <translation>
            <numerusform>%n photo&#x202f;: les métadonnées sont trop volumineuses et ont été omises</numerusform>
            <numerusform>%n photos&#x202f;: les métadonnées sont trop volumineuses et ont été omises</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: written metadata could not be read back for proof</source>
        <translation>1 photo&#x202f;: les métadonnées écrites n’ont pas pu être relues pour preuve</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: written metadata could not be read back for proof</source>
        <translation>
            <numerusform>%n photo&#x202f;: les métadonnées écrites n’ont pas pu être relues pour preuve</numerusform>
            <numerusform>%n photos&#x202f;: les métadonnées écrites n’ont pas pu être relues pour preuve</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: extended XMP metadata was left out</source>
        <translation>1 photo&#x202f;: les métadonnées XMP étendues ont été omises</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: extended XMP metadata was left out</source>
        <translation>
            <numerusform>%n photo&#x202f;: les métadonnées XMP étendues ont été omises</numerusform>
            <numerusform>%n photos&#x202f;: les métadonnées XMP étendues ont été omises</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: could not be kept without loss</source>
        <translation>1 photo&#x202f;: n’a pas pu être gardée sans perte</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: could not be kept without loss</source>
        <translation>
            <numerusform>%n photo&#x202f;: n’a pas pu être gardée sans perte</numerusform>
            <numerusform>%n photos&#x202f;: n’ont pas pu être gardées sans perte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: something stands behind the picture and was kept</source>
        <translation>1 photo&#x202f;: des données suivent l’image et ont été gardées</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stands behind the picture and was kept</source>
        <translation>
            <numerusform>%n photo&#x202f;: des données suivent l’image et ont été gardées</numerusform>
            <numerusform>%n photos&#x202f;: des données suivent l’image et ont été gardées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: something stood behind the picture and was left out</source>
        <translation>1 photo&#x202f;: des données suivaient l’image et ont été omises</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stood behind the picture and was left out</source>
        <translation>
            <numerusform>%n photo&#x202f;: des données suivaient l’image et ont été omises</numerusform>
            <numerusform>%n photos&#x202f;: des données suivaient l’image et ont été omises</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the result is larger than the original</source>
        <translation>1 photo&#x202f;: le résultat est plus gros que l’original</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the result is larger than the original</source>
        <translation>
            <numerusform>%n photo&#x202f;: le résultat est plus gros que l’original</numerusform>
            <numerusform>%n photos&#x202f;: le résultat est plus gros que l’original</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back originals whose places were taken</source>
        <translation>Remettre en place les originaux remplacés</translation>
    </message>
    <message>
        <source>The session whose originals to bring back; without it, the newest.</source>
        <translation>La session dont les originaux reviennent ; sans elle, la plus récente.</translation>
    </message>
    <message>
        <source>Only says what would be done.</source>
        <translation>Dit seulement ce qui serait fait.</translation>
    </message>
    <message>
        <source>Session %1 wrote to a folder of its own; its originals are where they were.</source>
        <translation>La session %1 a écrit dans un dossier à part ; ses originaux sont où ils étaient.</translation>
    </message>
    <message>
        <source>%1 was changed since and stays; its original is now %2.</source>
        <translation>%1 a été modifié depuis et reste ; son original est désormais %2.</translation>
    </message>
    <message>
        <source>Every original of session %1 is already where it was.</source>
        <translation>Tous les originaux de la session %1 sont déjà où ils étaient.</translation>
    </message>
    <message numerus="yes">
        <source>%n originals would be restored.</source>
        <translation>
            <numerusform>%n original serait remis en place.</numerusform>
            <numerusform>%n originaux seraient remis en place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals restored.</source>
        <translation>
            <numerusform>%n original remis en place.</numerusform>
            <numerusform>%n originaux remis en place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the same command goes on.</source>
        <translation>Arrêté ; la même commande reprend.</translation>
    </message>
    <message>
        <source>1 photo: the original has another name, which still leads to it</source>
        <translation>1 photo : l&apos;original a un autre nom, qui mène toujours à lui</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the originals have other names, which still lead to them</source>
        <translation>
            <numerusform>%n photo : l&apos;original a un autre nom, qui mène toujours à lui</numerusform>
            <numerusform>%n photos : les originaux ont d&apos;autres noms, qui mènent toujours à eux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals replaced; they wait in %1, and &quot;%2&quot; brings them back</source>
        <translation>
            <numerusform>%n original remplacé ; il attend dans %1, et « %2 » le remet en place</numerusform>
            <numerusform>%n originaux remplacés ; ils attendent dans %1, et « %2 » les remet en place</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the pixels are outside of %2; the profile&apos;s table makes room for them</source>
        <translation>%1 % des pixels sont hors de %2 ; la table du profil leur fait de la place</translation>
    </message>
    <message>
        <source>%1 % of the pixels are outside of %2 and become the nearest color that it holds</source>
        <translation>%1 % des pixels sont hors de %2 et deviennent la couleur la plus proche qu’il contient</translation>
    </message>
    <message>
        <source>color space not said</source>
        <translation>espace de couleurs non indiqué</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>photos in a color space</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>1 that does not say, taken as sRGB</source>
        <translation>1 sans indication, prise pour sRGB</translation>
    </message>
    <message numerus="yes">
        <source>%n that do not say, taken as sRGB</source>
        <translation>
            <numerusform>%n sans indication, prise pour sRGB</numerusform>
            <numerusform>%n sans indication, prises pour sRGB</numerusform>
        </translation>
    </message>
    <message>
        <source>Colors: %1.</source>
        <translation>Couleurs : %1.</translation>
    </message>
    <message>
        <source>1 photo has colors outside of %1, %2 % of its pixels: %3.</source>
        <translation>1 photo a des couleurs hors de %1, %2 % de ses pixels : %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos have colors outside of %1, at most %2 % of the pixels: %3.</source>
        <translation>
            <numerusform>%n photo a des couleurs hors de %1, %2 % des pixels : %3.</numerusform>
            <numerusform>%n photos ont des couleurs hors de %1, au plus %2 % des pixels : %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile&apos;s table makes room for them.</source>
        <translation>La table du profil leur fait de la place.</translation>
    </message>
    <message>
        <source>They become the nearest color that it holds.</source>
        <translation>Elles deviennent la couleur la plus proche qu’il contient.</translation>
    </message>
    <message>
        <source>Camera raw</source>
        <translation>Raw d’appareil photo</translation>
    </message>
    <message>
        <source>not read: glassine-raw cannot be started</source>
        <translation>non lu&#x202f;: glassine-raw ne peut pas être lancé</translation>
    </message>
    <message>
        <source>%1, in processes of its own, locked in like the others</source>
        <translation>%1, dans des processus à part, enfermés comme les autres</translation>
    </message>
    <message>
        <source>%1, in processes of its own, not locked in like the others</source>
        <translation>%1, dans des processus à part, pas enfermés comme les autres</translation>
    </message>
    <message>
        <source>in a process of its own</source>
        <translation>dans un processus à part</translation>
    </message>
    <message>
        <source>Every tag of the metadata, by what it tells.</source>
        <translation>Chaque balise des métadonnées, selon ce qu’elle révèle.</translation>
    </message>
    <message>
        <source>With --privacy: what of it leaves under this preset.</source>
        <translation>Avec --privacy : ce qui en part avec ce préréglage.</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Gamut</source>
        <translation>Gamut</translation>
    </message>
    <message>
        <source>Depth map</source>
        <translation>Carte de profondeur</translation>
    </message>
    <message>
        <source>Converts colors to this space (&quot;file&quot;: that of color.profile), or keeps pixels and profile as they are.</source>
        <translation>Convertit les couleurs vers cet espace (« file » : celui de color.profile), ou garde pixels et profil tels quels.</translation>
    </message>
    <message>
        <source>An ICC profile&apos;s file, from a lab or a printer&apos;s maker, to convert colors to.</source>
        <translation>Fichier d’un profil ICC, d’un labo ou d’un fabricant d’imprimantes, vers lequel convertir les couleurs.</translation>
    </message>
    <message>
        <source>How colors that the new space cannot hold are brought in.</source>
        <translation>Comment sont ramenées les couleurs que le nouvel espace ne peut contenir.</translation>
    </message>
    <message>
        <source>Of the embedded profile: 2 is read by every program, 4 is smaller.</source>
        <translation>Du profil incorporé : 2 est lue par tous les programmes, 4 est plus petite.</translation>
    </message>
    <message>
        <source>loses: %1</source>
        <translation>perd&#x202f;: %1</translation>
    </message>
    <message>
        <source>Looks into every photo: which color space it is in, and how many of its colors the output cannot hold. Takes its time.</source>
        <translation>Examine chaque photo : son espace de couleurs et combien de ses couleurs la sortie ne peut contenir. Cela prend du temps.</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>il manque : %1</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>reste ici</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>part</translation>
    </message>
    <message>
        <source>leaves in %1 of %2 files</source>
        <translation>part dans %1 fichiers sur %2</translation>
    </message>
    <message>
        <source>It says nothing about itself.</source>
        <translation>Elle ne dit rien d’elle-même.</translation>
    </message>
    <message>
        <source>1 photo: the depth map was lost</source>
        <translation>1 photo&#x202f;: la carte de profondeur a été perdue</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the depth map was lost</source>
        <translation>
            <numerusform>%n photo&#x202f;: la carte de profondeur a été perdue</numerusform>
            <numerusform>%n photos&#x202f;: la carte de profondeur a été perdue</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks became screen colors</source>
        <translation>1 photo&#x202f;: les encres sont devenues des couleurs d’écran</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks became screen colors</source>
        <translation>
            <numerusform>%n photo&#x202f;: les encres sont devenues des couleurs d’écran</numerusform>
            <numerusform>%n photos&#x202f;: les encres sont devenues des couleurs d’écran</numerusform>
        </translation>
    </message>
    <message>
        <source>1 Live Photo: its video stays where it is</source>
        <translation>1 Live Photo&#x202f;: sa vidéo reste où elle est</translation>
    </message>
    <message numerus="yes">
        <source>%n Live Photos: their videos stay where they are</source>
        <translation>
            <numerusform>%n Live Photo&#x202f;: sa vidéo reste où elle est</numerusform>
            <numerusform>%n Live Photos&#x202f;: leurs vidéos restent où elles sont</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: made of the camera&apos;s preview</source>
        <translation>1 fichier raw&#x202f;: image tirée de l’aperçu de l’appareil</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: made of the camera&apos;s preview</source>
        <translation>
            <numerusform>%n fichier raw&#x202f;: image tirée de l’aperçu de l’appareil</numerusform>
            <numerusform>%n fichiers raw&#x202f;: image tirée de l’aperçu de l’appareil</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: developed from the sensor&apos;s data</source>
        <translation>1 fichier raw&#x202f;: développement à partir des données du capteur</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: developed from the sensor&apos;s data</source>
        <translation>
            <numerusform>%n fichier raw&#x202f;: développement à partir des données du capteur</numerusform>
            <numerusform>%n fichiers raw&#x202f;: développement à partir des données du capteur</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: there is no preview in it</source>
        <translation>1 fichier raw&#x202f;: aucun aperçu</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: there is no preview in them</source>
        <translation>
            <numerusform>%n fichier raw&#x202f;: aucun aperçu</numerusform>
            <numerusform>%n fichiers raw&#x202f;: aucun aperçu</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: colors that the output cannot hold became the nearest ones</source>
        <translation>1 photo : les couleurs que la sortie ne peut contenir sont devenues les plus proches</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: colors that the output cannot hold became the nearest ones</source>
        <translation>
            <numerusform>%n photo : les couleurs que la sortie ne peut contenir sont devenues les plus proches</numerusform>
            <numerusform>%n photos : les couleurs que la sortie ne peut contenir sont devenues les plus proches</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: room was made for colors that the output cannot hold</source>
        <translation>1 photo : de la place a été faite pour les couleurs que la sortie ne peut contenir</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: room was made for colors that the output cannot hold</source>
        <translation>
            <numerusform>%n photo : de la place a été faite pour les couleurs que la sortie ne peut contenir</numerusform>
            <numerusform>%n photos : de la place a été faite pour les couleurs que la sortie ne peut contenir</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: HDR brightness above white was cut</source>
        <translation>1 photo : la luminosité HDR au-delà du blanc a été coupée</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: HDR brightness above white was cut</source>
        <translation>
            <numerusform>%n photo : la luminosité HDR au-delà du blanc a été coupée</numerusform>
            <numerusform>%n photos : la luminosité HDR au-delà du blanc a été coupée</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the new format has no place for part of the metadata</source>
        <translation>1 photo : le nouveau format n’a pas de place pour une partie des métadonnées</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the new format has no place for part of the metadata</source>
        <translation>
            <numerusform>%n photo&#x202f;: le nouveau format n’a pas de place pour une partie des métadonnées</numerusform>
            <numerusform>%n photos&#x202f;: le nouveau format n’a pas de place pour une partie des métadonnées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: required fields are missing</source>
        <translation>1 photo : des champs obligatoires manquent</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: required fields are missing</source>
        <translation>
            <numerusform>%n photo&#x202f;: des champs obligatoires manquent</numerusform>
            <numerusform>%n photos&#x202f;: des champs obligatoires manquent</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: no text was drawn, its own words for it are missing</source>
        <translation>1 photo&#x202f;: aucun texte dessiné, la photo n’en donne pas les mots</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: no text was drawn, their own words for it are missing</source>
        <translation>
            <numerusform>%n photo&#x202f;: aucun texte dessiné, la photo n’en donne pas les mots</numerusform>
            <numerusform>%n photos&#x202f;: aucun texte dessiné, les photos n’en donnent pas les mots</numerusform>
        </translation>
    </message>
    <message>
        <source>all frames but the first</source>
        <translation>toutes les images sauf la première</translation>
    </message>
    <message>
        <source>all pages but the first</source>
        <translation>toutes les pages sauf la première</translation>
    </message>
    <message>
        <source>the HDR gain map</source>
        <translation>la carte de gain HDR</translation>
    </message>
    <message>
        <source>the motion clip</source>
        <translation>la séquence animée</translation>
    </message>
    <message>
        <source>the depth map</source>
        <translation>la carte de profondeur</translation>
    </message>
    <message>
        <source>finer shades</source>
        <translation>des nuances plus fines</translation>
    </message>
    <message>
        <source>extra channels</source>
        <translation>des canaux supplémentaires</translation>
    </message>
    <message>
        <source>press inks</source>
        <translation>les encres</translation>
    </message>
    <message>
        <source>1 photo: damaged, what could be read was saved</source>
        <translation>1 photo : endommagée, le lisible a été sauvé</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: damaged, what could be read was saved</source>
        <translation>
            <numerusform>%n photo : endommagée, le lisible a été sauvé</numerusform>
            <numerusform>%n photos : endommagées, le lisible a été sauvé</numerusform>
        </translation>
    </message>
    <message>
        <source>List, add, test and remove the places to send to</source>
        <translation>Lister, ajouter, tester et supprimer les destinations d’envoi</translation>
    </message>
    <message>
        <source>Others can read the secret key in %1; &quot;chmod 600&quot; changes that.</source>
        <translation>D’autres peuvent lire la clé secrète dans %1 ; « chmod 600 » y remédie.</translation>
    </message>
    <message>
        <source>Lists the destinations (default)</source>
        <translation>Liste les destinations (par défaut)</translation>
    </message>
    <message>
        <source>Adds a destination</source>
        <translation>Ajoute une destination</translation>
    </message>
    <message>
        <source>A name for it.</source>
        <translation>Un nom pour elle.</translation>
    </message>
    <message>
        <source>Checks that a destination can be listed and written to</source>
        <translation>Vérifie qu’une destination peut être listée et écrite</translation>
    </message>
    <message>
        <source>Name of the destination.</source>
        <translation>Nom de la destination.</translation>
    </message>
    <message>
        <source>Forgets a destination; what was sent stays there</source>
        <translation>Nom de la destination.</translation>
    </message>
    <message>
        <source>Added %1. &quot;glassine destinations test %1&quot; tells whether it works.</source>
        <translation>%1 ajoutée. « glassine destinations test %1 » dit si elle fonctionne.</translation>
    </message>
    <message>
        <source>There are no destinations yet; &quot;glassine destinations add&quot; makes one.</source>
        <translation>Il n’y a pas encore de destination ; « glassine destinations add » en crée une.</translation>
    </message>
    <message>
        <source>%1 can be listed and written to, with the key of %2.</source>
        <translation>%1 peut être listée et écrite, avec la clé de %2.</translation>
    </message>
    <message>
        <source>Removed %1. What was sent there stays.</source>
        <translation>%1 supprimée. Ce qui y a été envoyé reste.</translation>
    </message>
    <message>
        <source>not everything is at the destination: a file, or all, could not be sent</source>
        <translation>tout n’est pas à destination : un fichier, ou tous, n’ont pas pu être envoyés</translation>
    </message>
    <message>
        <source>Credentials, profile, region and endpoint of destinations, by the names that the AWS tools use.</source>
        <translation>Identifiants, profil, région et point d’accès des destinations, sous les noms des outils AWS.</translation>
    </message>
    <message>
        <source>The destination; see glassine destinations list.</source>
        <translation>La destination ; voir glassine destinations list.</translation>
    </message>
    <message>
        <source>Only says what would be sent.</source>
        <translation>Dit seulement ce qui serait envoyé.</translation>
    </message>
    <message>
        <source>Replaces other content at the destination, too.</source>
        <translation>Remplace aussi un autre contenu à destination.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nouveaux</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 inchangés</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>%1 en conflit</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 à envoyer</translation>
    </message>
    <message>
        <source>Everything is there already; nothing was sent.</source>
        <translation>Tout y est déjà ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Files sent: %1 of %2 (%3 in %4)</source>
        <translation>Fichiers envoyés : %1 sur %2 (%3 en %4)</translation>
    </message>
    <message>
        <source>A session&apos;s id, or a folder; without it, what the newest session has written.</source>
        <translation>L’identifiant d’une session, ou un dossier ; sans cela, ce que la dernière session a écrit.</translation>
    </message>
    <message>
        <source>The archive to make, for example delivery.zip; nothing is ever overwritten.</source>
        <translation>L’archive à créer, par exemple livraison.zip ; rien n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Pack what a session wrote, or a folder, into archives to hand over</source>
        <translation>Met ce qu’une session a écrit, ou un dossier, dans des archives à remettre</translation>
    </message>
    <message>
        <source>Send a folder or a session&apos;s files to a destination, only what is not there yet</source>
        <translation>Envoyer un dossier ou les fichiers d’une session vers une destination, seulement ce qui n’y est pas encore</translation>
    </message>
    <message>
        <source>Show the addresses of what was sent, for copying</source>
        <translation>Montrer les adresses de ce qui a été envoyé, à copier</translation>
    </message>
    <message>
        <source>Make a web page of what was delivered</source>
        <translation>Faire une page web de ce qui a été livré</translation>
    </message>
    <message>
        <source>What kind of destination it is.</source>
        <translation>De quel genre de destination il s’agit.</translation>
    </message>
    <message>
        <source>%1 can be listed and written to.</source>
        <translation>%1 peut être listé et recevoir des fichiers.</translation>
    </message>
    <message>
        <source>A session, or a folder; without it, the newest session.</source>
        <translation>Une session ou un dossier ; sans lui, la session la plus récente.</translation>
    </message>
    <message>
        <source>A folder for the page and copies of the photos. Without it, the page is put beside the photos.</source>
        <translation>Un dossier pour la page et des copies des photos. Sans lui, la page est placée à côté des photos.</translation>
    </message>
    <message>
        <source>What stands above it.</source>
        <translation>Ce qui figure au-dessus.</translation>
    </message>
    <message>
        <source>The page shows what was sent there, wherever it is put itself.</source>
        <translation>La page montre ce qui y a été envoyé, où qu&apos;elle soit placée elle-même.</translation>
    </message>
    <message>
        <source>Links that let in whoever has them, for so long: 12h, 7d (at most).</source>
        <translation>Liens qui laissent entrer quiconque les a, pour ce temps : 12h, 7d (au plus).</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 sur %2 envoyés</translation>
    </message>
    <message>
        <source>Everything is at %1 already; nothing was sent.</source>
        <translation>Tout est déjà sur %1 ; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>At %1: %2 of %3 files, %4 of them new</source>
        <translation>Sur %1 : %2 fichiers sur %3, dont %4 nouveaux</translation>
    </message>
    <message>
        <source>The folder that was sent.</source>
        <translation>Le dossier qui a été envoyé.</translation>
    </message>
    <message>
        <source>How they are written.</source>
        <translation>Comment ils sont écrits.</translation>
    </message>
    <message>
        <source>Keys of services, for destinations without a file glassine/secrets/NAME below XDG_CONFIG_HOME. It has lines such as &quot;secret-key = VALUE&quot; or &quot;api-key = VALUE&quot;, and only its owner may read it.</source>
        <translation>Clés de services, pour les destinations sans fichier glassine/secrets/NOM sous XDG_CONFIG_HOME. Il contient des lignes comme « secret-key = VALEUR » ou « api-key = VALEUR », et seul son propriétaire peut le lire.</translation>
    </message>
    <message>
        <source>Goes on with every photo that comes into the folders, until Ctrl+C ends it.</source>
        <translation>Continue avec chaque photo qui arrive dans les dossiers, jusqu’à Ctrl+C.</translation>
    </message>
    <message>
        <source>Sends the new files to a destination while the others are made; see glassine destinations list.</source>
        <translation>Envoie les nouveaux fichiers vers une destination pendant que les autres sont créés ; voir glassine destinations list.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Packs what was written into this archive, when all of it is done.</source>
        <translation>Met ce qui a été écrit dans cette archive, une fois tout terminé.</translation>
    </message>
    <message>
        <source>Stopped; no archive was made.</source>
        <translation>Arrêté ; aucune archive n’a été créée.</translation>
    </message>
    <message>
        <source>Packed and checked: files %1, archives %2 (%3 in %4)</source>
        <translation>Empaqueté et vérifié : fichiers %1, archives %2 (%3 en %4)</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Sans : %1</translation>
    </message>
    <message numerus="yes">
        <source>Planning %Ln photos…</source>
        <translation>
            <numerusform>Planification de %Ln photo…</numerusform>
            <numerusform>Planification de %Ln photos…</numerusform>
        </translation>
    </message>
    <message>
        <source>The written files with their pixels and hashes, as JSON.</source>
        <translation>Les fichiers écrits avec leurs pixels et leurs sommes de contrôle, en JSON.</translation>
    </message>
    <message>
        <source>HTML for each photo: an image, or a picture with all its sizes and formats.</source>
        <translation>Le HTML de chaque photo : une image, ou un élément picture avec toutes ses tailles et tous ses formats.</translation>
    </message>
    <message>
        <source>The folder to send, with all that is below it, or a session, to send what it has written.</source>
        <translation>Le dossier à envoyer, avec tout ce qu’il contient, ou une session, pour envoyer ce qu’elle a écrit.</translation>
    </message>
    <message>
        <source>The destination; see glassine destinations list. A session remembers its own.</source>
        <translation>La destination ; voir glassine destinations list. Une session se souvient de la sienne.</translation>
    </message>
    <message>
        <source>Watching %1. Ctrl+C ends it.</source>
        <translation>Surveillance de %1. Ctrl+C y met fin.</translation>
    </message>
    <message numerus="yes">
        <source>Watching %n folders. Ctrl+C ends it.</source>
        <translation>
            <numerusform>Surveillance de %n dossier. Ctrl+C y met fin.</numerusform>
            <numerusform>Surveillance de %n dossiers. Ctrl+C y met fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo is sent to %1, as it is, with all its metadata.</source>
        <translation>1 photo est envoyée vers %1, telle quelle, avec toutes ses métadonnées.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos are sent to %1, as they are, with all their metadata.</source>
        <translation>
            <numerusform>%n photo est envoyée vers %1, telle quelle, avec toutes ses métadonnées.</numerusform>
            <numerusform>%n photos sont envoyées vers %1, telles quelles, avec toutes leurs métadonnées.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: sent to a service and made there</source>
        <translation>1 photo : envoyée à un service et créée là-bas</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: sent to a service and made there</source>
        <translation>
            <numerusform>%n photo : envoyée à un service et créée là-bas</numerusform>
            <numerusform>%n photos : envoyées à un service et créées là-bas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: shown as it would be made here</source>
        <translation>1 photo : montrée telle qu’elle serait créée ici</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: shown as they would be made here</source>
        <translation>
            <numerusform>%n photo : montrée telle qu’elle serait créée ici</numerusform>
            <numerusform>%n photos : montrées telles qu’elles seraient créées ici</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks (CMYK) stay as they are, light and sharpness were not adjusted</source>
        <translation>1 photo&#x202f;: les encres (CMJN) restent telles quelles, lumière et netteté n’ont pas été ajustées</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks (CMYK) stay as they are, light and sharpness were not adjusted</source>
        <translation>
            <numerusform>%n photo&#x202f;: les encres (CMJN) restent telles quelles, lumière et netteté n’ont pas été ajustées</numerusform>
            <numerusform>%n photos&#x202f;: les encres (CMJN) restent telles quelles, lumière et netteté n’ont pas été ajustées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the metadata could not be read and was left out</source>
        <translation>1 photo&#x202f;: les métadonnées n’ont pas pu être lues et ont été omises</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the metadata could not be read and was left out</source>
        <translation>
            <numerusform>%n photo&#x202f;: les métadonnées n’ont pas pu être lues et ont été omises</numerusform>
            <numerusform>%n photos&#x202f;: les métadonnées n’ont pas pu être lues et ont été omises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::cli::BatchFlags</name>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Quelles photos</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>A preset&apos;s name or file; see &quot;glassine presets list&quot;.</source>
        <translation>Nom ou fichier d’un préréglage&#x202f;; voir «&#x202f;glassine presets list&#x202f;».</translation>
    </message>
    <message>
        <source>The folder to write to; it is made when it is missing. Originals are never touched.</source>
        <translation>Le dossier où écrire&#x202f;; il est créé s’il manque. Les originaux ne sont jamais touchés.</translation>
    </message>
    <message>
        <source>Shrinks every photo to this long edge in pixels.</source>
        <translation>Réduit chaque photo à ce grand côté en pixels.</translation>
    </message>
    <message>
        <source>Quality from 1 to 100, on the format&apos;s own scale.</source>
        <translation>Qualité de 1 à 100, sur l’échelle propre au format.</translation>
    </message>
    <message>
        <source>Output format, or &quot;same&quot; as the original; see &quot;glassine formats&quot;.</source>
        <translation>Format de sortie, ou «&#x202f;same&#x202f;» comme l’original&#x202f;; voir «&#x202f;glassine formats&#x202f;».</translation>
    </message>
    <message>
        <source>Any setting, laid over the preset wherever it stands: --set jpeg.progressive=false. &quot;glassine formats --options&quot; lists them all.</source>
        <translation>N’importe quel réglage, superposé au préréglage quel que soit son endroit&#x202f;: --set jpeg.progressive=false. «&#x202f;glassine formats --options&#x202f;» les liste tous.</translation>
    </message>
    <message>
        <source>How files are named, for example &quot;{dir}/{name}_{w}x{h}.{ext}&quot;.</source>
        <translation>Nom des fichiers, par exemple «&#x202f;{dir}/{name}_{w}x{h}.{ext}&#x202f;».</translation>
    </message>
    <message>
        <source>When a name is taken already: number (write beside it), skip or stop. Nothing is ever overwritten.</source>
        <translation>Si un nom est déjà pris&#x202f;: number (écrire à côté), skip (ignorer) ou stop (arrêter). Rien n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>Gives the new files the originals&apos; dates (default), or not.</source>
        <translation>Donne aux nouveaux fichiers les dates des originaux (par défaut), ou non.</translation>
    </message>
    <message>
        <source>Reads the photos&apos; names from a file, one per line; - is standard input.</source>
        <translation>Lit les noms des photos dans un fichier, un par ligne&#x202f;; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>Names in --files-from end with a zero byte, as from &quot;find -print0&quot;.</source>
        <translation>Les noms de --files-from se terminent par un octet nul, comme avec «&#x202f;find -print0&#x202f;».</translation>
    </message>
    <message>
        <source>Takes only what lies directly in the named folders.</source>
        <translation>Prend seulement ce qui est directement dans les dossiers indiqués.</translation>
    </message>
    <message>
        <source>Also takes hidden files and folders.</source>
        <translation>Prend aussi les fichiers et dossiers cachés.</translation>
    </message>
    <message>
        <source>Photos at the same time; by default one per processor core.</source>
        <translation>Photos traitées en même temps&#x202f;; par défaut une par cœur de processeur.</translation>
    </message>
    <message>
        <source>Leaves the processor to other programs.</source>
        <translation>Laisse le processeur aux autres programmes.</translation>
    </message>
    <message>
        <source>Writes one JSON object per line to standard output, for programs.</source>
        <translation>Écrit un objet JSON par ligne sur la sortie standard, pour les programmes.</translation>
    </message>
    <message>
        <source>Says nothing but what went wrong.</source>
        <translation>Ne dit que ce qui s’est mal passé.</translation>
    </message>
    <message>
        <source>The new files take the originals&apos; places; the originals are kept aside and come back with &quot;glassine restore&quot;.</source>
        <translation>Les nouveaux fichiers prennent la place des originaux ; les originaux sont mis de côté et reviennent avec « glassine restore ».</translation>
    </message>
    <message>
        <source>What stays of metadata: all, camera (name, rights, date, camera, exposure), copyright (name, rights, date), none, or custom (see metadata.keep-… in &quot;glassine formats --options&quot;).</source>
        <translation>Ce qui reste des métadonnées : all (tout), camera (nom, droits, date, appareil, exposition), copyright (nom, droits, date), none (rien) ou custom (voir metadata.keep-… dans « glassine formats --options »).</translation>
    </message>
    <message>
        <source>Photos, folders and archives; folders are searched and their structure is kept.</source>
        <translation>Photos, dossiers et archives&#x202f;; les dossiers sont parcourus et leur structure est conservée.</translation>
    </message>
    <message>
        <source>Also opens archives (ZIP, 7z, TAR) that lie in folders; one that is named is always opened.</source>
        <translation>Ouvre aussi les archives (ZIP, 7z, TAR) qui se trouvent dans les dossiers ; une archive nommée est toujours ouverte.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::BatchFinale</name>
    <message numerus="yes">
        <source>The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>L’ordinateur se met en veille dans %n seconde.</numerusform>
            <numerusform>L’ordinateur se met en veille dans %n secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>L’ordinateur s’éteint dans %n seconde.</numerusform>
            <numerusform>L’ordinateur s’éteint dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Glassine</source>
        <translation>Glassine</translation>
    </message>
    <message>
        <source>%1 % – Glassine</source>
        <translation>%1&#x202f;% – Glassine</translation>
    </message>
    <message>
        <source>Batch finished with problems</source>
        <translation>Lot terminé avec des problèmes</translation>
    </message>
    <message>
        <source>Batch finished</source>
        <translation>Lot terminé</translation>
    </message>
    <message>
        <source>Do &amp;not</source>
        <translation>&amp;Ne pas le faire</translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareCanvas</name>
    <message>
        <source>Before and after</source>
        <translation>Avant et après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After – being made</source>
        <translation>Après – en préparation</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Difference, %1 times as strong</source>
        <translation>Différence, amplifiée %1 fois</translation>
    </message>
    <message>
        <source>Ctrl and the arrow keys move the watermark.</source>
        <translation>Ctrl et les flèches déplacent le filigrane.</translation>
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
        <translation>moins de 1&#x202f;% de gain</translation>
    </message>
    <message>
        <source>more than 99 % saved</source>
        <translation>plus de 99&#x202f;% de gain</translation>
    </message>
    <message>
        <source>%1 % saved</source>
        <translation>%1&#x202f;% de gain</translation>
    </message>
    <message>
        <source>%1 % larger</source>
        <translation>%1&#x202f;% de plus</translation>
    </message>
    <message>
        <source>Select a photo to see it before and after.</source>
        <translation>Sélectionnez une photo pour la voir avant et après.</translation>
    </message>
    <message>
        <source>The result is being made.</source>
        <translation>Le résultat est en préparation.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 pixels</source>
        <comment>bytes, saving, format, size</comment>
        <translation>%1, %2, %3, %4 pixels</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>Smaller is not possible this way: the original&apos;s own bytes are kept.</source>
        <translation>Impossible de réduire ainsi&#x202f;: les octets de l’original sont gardés.</translation>
    </message>
    <message>
        <source>It has more pixels than can be looked at here and is shown reduced.</source>
        <translation>Elle a plus de pixels qu’il n’est possible d’en montrer ici et s’affiche réduite.</translation>
    </message>
    <message>
        <source>%1 % of the original is outside of %2 and marked.</source>
        <comment>a number, a color space</comment>
        <translation>%1 % de l’original est hors de %2 et marqué.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareView</name>
    <message>
        <source>Comparison is being made</source>
        <translation>Comparaison en préparation</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Split with a divider</source>
        <translation>Partagé par un séparateur</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Switch between before and after</source>
        <translation>Basculer entre avant et après</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Fit the whole photo</source>
        <translation>Voir la photo entière</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>One pixel of the result on one pixel of the screen</source>
        <translation>Un pixel du résultat sur un pixel de l’écran</translation>
    </message>
    <message>
        <source>2:1</source>
        <translation>2:1</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>Deux fois plus grand</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Déclinaison</translation>
    </message>
    <message>
        <source>Which of the files that come of a photo is shown</source>
        <translation>Lequel des fichiers issus d’une photo est affiché</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>same format</source>
        <translation>même format</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>Metadata before and after (%1)</source>
        <translation>Métadonnées avant et après (%1)</translation>
    </message>
    <message>
        <source>Show the result as it comes out in other colors, for example in print</source>
        <translation>Montrer le résultat tel qu’il sort dans d’autres couleurs, par exemple à l’impression</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DeliveryController</name>
    <message>
        <source>%L1 of %L2 sent to %3</source>
        <translation>%L1 sur %L2 envoyés vers %3</translation>
    </message>
    <message>
        <source>All of it is at %1</source>
        <translation>Tout est sur %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pause : %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DestinationEditor</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>A short name, for example shop</source>
        <translation>Un nom court, par exemple shop</translation>
    </message>
    <message>
        <source>Checks that it can be reached and written to. Nothing stays there.</source>
        <translation>Vérifie qu’on peut l’atteindre et y écrire. Rien n’y reste.</translation>
    </message>
    <message>
        <source>Keys are kept in the keyring of your desktop, never in a file of Glassine. Leave them empty to use those that the command line finds.</source>
        <translation>Les clés sont gardées dans le trousseau de votre bureau, jamais dans un fichier de Glassine. Laissez-les vides pour utiliser celles que trouve la ligne de commande.</translation>
    </message>
    <message>
        <source>In the keyring; type to replace it</source>
        <translation>Dans le trousseau ; saisissez pour la remplacer</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
    <message>
        <source>It can be reached and written to.</source>
        <translation>On peut l’atteindre et y écrire.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DestinationsWindow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Enter edits one.</source>
        <translation>Entrée en modifie une.</translation>
    </message>
    <message>
        <source>Nothing is set up yet.
Add a bucket, a service, or a drive that finished files are sent to.</source>
        <translation>Rien n’est encore configuré.
Ajoutez un bucket, un service ou un disque où envoyer les fichiers terminés.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Remove %1? What was sent there stays.</source>
        <translation>Supprimer %1 ? Ce qui y a été envoyé reste.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>%1 can be reached and written to.</source>
        <translation>On peut atteindre %1 et y écrire.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test en cours…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DropOverlay</name>
    <message>
        <source>Drop to add to the list</source>
        <translation>Déposez pour ajouter à la liste</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DropZone</name>
    <message>
        <source>Choose &amp;photos…</source>
        <translation>Choisir des p&amp;hotos…</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>Déposez des photos ici</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>Déposez des photos ou des dossiers ici</translation>
    </message>
    <message>
        <source>Your originals are never changed: finished files go to a folder of their own.</source>
        <translation>Vos originaux ne sont jamais modifiés&#x202f;: les fichiers terminés vont dans un dossier à part.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Choisir un dossier…</translation>
    </message>
    <message>
        <source>&amp;Try with sample photos</source>
        <translation>Essa&amp;yer avec des photos d’exemple</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>aucun choisi</translation>
    </message>
    <message>
        <source>Choose a color profile</source>
        <translation>Choisir un profil de couleurs</translation>
    </message>
    <message>
        <source>Color profiles (*.icc *.icm *.ICC *.ICM);;All files (*)</source>
        <translation>Profils de couleurs (*.icc *.icm *.ICC *.ICM);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FilterBar</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>Filtrer par nom ou dossier</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrer par état</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Traitée</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec remarque</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mises de côté</translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation>Filtrer par type</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Group by folder</source>
        <translation>Grouper par dossier</translation>
    </message>
    <message>
        <source>Puts the photos of a folder below its name.</source>
        <translation>Place les photos d’un dossier sous son nom.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Shows a row for each photo.</source>
        <translation>Affiche une ligne par photo.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Shows a tile for each photo.</source>
        <translation>Affiche une vignette par photo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln photo(s)</source>
        <translation>
            <numerusform>%1 sur %Ln photo</numerusform>
            <numerusform>%1 sur %Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>%1: how many photos</comment>
        <translation>%1, %2 sélectionnées</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FormSection</name>
    <message>
        <source>Back to what was saved: %1</source>
        <comment>a section of the form</comment>
        <translation>Revenir à ce qui a été enregistré&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::GridDelegate</name>
    <message>
        <source>%1 saved</source>
        <comment>in a tile; %1 is a percentage</comment>
        <translation>%1 de gain</translation>
    </message>
</context>
<context>
    <name>glassine::ui::HistoryWindow</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>E&amp;xporter le rapport…</translation>
    </message>
    <message>
        <source>Earlier batches</source>
        <translation>Lots précédents</translation>
    </message>
    <message>
        <source>Enter resumes an unfinished one.</source>
        <translation>Entrée reprend un lot inachevé.</translation>
    </message>
    <message>
        <source>Another batch is running.</source>
        <translation>Un autre lot est en cours.</translation>
    </message>
    <message>
        <source>Only an unfinished batch can be resumed.</source>
        <translation>Seul un lot inachevé peut être repris.</translation>
    </message>
    <message>
        <source>&amp;Bring originals back</source>
        <translation>&amp;Remettre les originaux</translation>
    </message>
    <message>
        <source>Originals of this batch are where they were.</source>
        <translation>Les originaux de ce lot sont là où ils étaient.</translation>
    </message>
    <message>
        <source>They get the places that new files have now.</source>
        <translation>Ils reprennent les places que de nouveaux fichiers occupent.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::InlineMessage</name>
    <message>
        <source>Put this message away</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>glassine::ui::Intake</name>
    <message>
        <source>Pasted %1</source>
        <comment>name of a file, %1 is date and time</comment>
        <translation>Collé %1</translation>
    </message>
    <message>
        <source>Photos can be added when this batch is done. Stop it first if it cannot wait.</source>
        <translation>Des photos pourront être ajoutées quand ce lot sera terminé. Arrêtez-le d’abord si cela ne peut pas attendre.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Choisir des photos</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Choisir un dossier de photos</translation>
    </message>
    <message>
        <source>There is no photo, file or folder on the clipboard.</source>
        <translation>Il n’y a ni photo, ni fichier, ni dossier dans le presse-papiers.</translation>
    </message>
    <message>
        <source>The picture could not be kept in %1. Is the folder writable?</source>
        <translation>L’image n’a pas pu être conservée dans %1. Le dossier est-il accessible en écriture&#x202f;?</translation>
    </message>
    <message>
        <source>The pasted picture is kept as %1</source>
        <translation>L’image collée est conservée sous %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be used. The problems say why.</source>
        <translation>
            <numerusform>%Ln fichier est inutilisable. La liste des problèmes dit pourquoi.</numerusform>
            <numerusform>%Ln fichiers sont inutilisables. La liste des problèmes dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in %1.</source>
        <translation>Il n’y a pas de photos dans %1.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::IssuesPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Enter or a double click shows the photo a problem is about.</source>
        <translation>Entrée ou un double-clic affiche la photo concernée par un problème.</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copier les &amp;détails</translation>
    </message>
    <message>
        <source>Copy details of the problems</source>
        <translation>Copier les détails des problèmes</translation>
    </message>
    <message>
        <source>Close the problems</source>
        <translation>Fermer les problèmes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
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
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Photos can be added when this batch is done. Stop it first if it cannot wait.</source>
        <translation>Des photos pourront être ajoutées quand ce lot sera terminé. Arrêtez-le d’abord si cela ne peut pas attendre.</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>&amp;Renvoyer</translation>
    </message>
</context>
<context>
    <name>glassine::ui::OptionControl</name>
    <message>
        <source>Choose a color</source>
        <translation>Choisir une couleur</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Choose a font</source>
        <translation>Choisir une police</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.webp *.jpg *.jpeg)</source>
        <translation>Images (*.png *.svg *.webp *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Inside the preset</source>
        <translation>Dans le préréglage</translation>
    </message>
</context>
<context>
    <name>glassine::ui::OptionForm</name>
    <message>
        <source>E&amp;xpert</source>
        <translation>E&amp;xpert</translation>
    </message>
    <message>
        <source>Show or hide settings that are seldom changed</source>
        <translation>Afficher ou masquer les réglages rarement modifiés</translation>
    </message>
</context>
<context>
    <name>glassine::ui::Originals</name>
    <message>
        <source>its original is now %1</source>
        <comment>%1: a file</comment>
        <translation>son original est désormais %1</translation>
    </message>
    <message numerus="yes">
        <source>Bringing originals back: %Ln so far</source>
        <translation>
            <numerusform>Remise en place des originaux : %Ln jusqu’ici</numerusform>
            <numerusform>Remise en place des originaux : %Ln jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) give their places to new files. They are kept in %1, and can be brought back at any time. Go on?</source>
        <translation>
            <numerusform>%Ln original cède sa place à un nouveau fichier. Il est conservé dans %1 et peut être remis en place à tout moment. Continuer ?</numerusform>
            <numerusform>%Ln originaux cèdent leur place à de nouveaux fichiers. Ils sont conservés dans %1 et peuvent être remis en place à tout moment. Continuer ?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>&amp;Remplacer les originaux</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>Bring the originals of this batch back? The new files in their places go, unless somebody has changed them since.</source>
        <translation>Remettre en place les originaux de ce lot ? Les nouveaux fichiers qui occupent leur place disparaissent, sauf si quelqu’un les a modifiés depuis.</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Keep the new files</source>
        <translation>&amp;Garder les nouveaux fichiers</translation>
    </message>
    <message>
        <source>Bringing originals back…</source>
        <translation>Remise en place des originaux…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) are back in their places.</source>
        <translation>
            <numerusform>%Ln original est de nouveau à sa place.</numerusform>
            <numerusform>%Ln originaux sont de nouveau à leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s) were changed since and stay; their originals lie beside them.</source>
        <translation>
            <numerusform>%Ln nouveau fichier a été modifié depuis et reste ; son original se trouve à côté.</numerusform>
            <numerusform>%Ln nouveaux fichiers ont été modifiés depuis et restent ; leurs originaux se trouvent à côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) could not be brought back; the problems say why.</source>
        <translation>
            <numerusform>%Ln original n’a pas pu être remis en place ; la liste des problèmes dit pourquoi.</numerusform>
            <numerusform>%Ln originaux n’ont pas pu être remis en place ; la liste des problèmes dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the others are still kept and can be brought back later.</source>
        <translation>Arrêté : les autres restent de côté et pourront être remis en place plus tard.</translation>
    </message>
    <message>
        <source>Every original is already in its place.</source>
        <translation>Tous les originaux sont déjà à leur place.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PackDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>Em&amp;paqueter</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation>Ouvrir le do&amp;ssier</translation>
    </message>
    <message>
        <source>Pack as archive</source>
        <translation>Empaqueter en archive</translation>
    </message>
    <message>
        <source>How much is packed and checked</source>
        <translation>Part empaquetée et vérifiée</translation>
    </message>
    <message>
        <source>What the batch has written goes into the archive; it is read back and compared before it gets its name.</source>
        <translation>Ce que le lot a écrit va dans l’archive ; elle est relue et comparée avant de recevoir son nom.</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archives ZIP (*.zip)</translation>
    </message>
    <message>
        <source>TAR archives (*.tar.zst)</source>
        <translation>Archives TAR (*.tar.zst)</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Empaquetage…</translation>
    </message>
    <message>
        <source>Packing: %1 of %2</source>
        <comment>bytes</comment>
        <translation>Empaquetage : %1 sur %2</translation>
    </message>
    <message>
        <source>Packed and checked: %1 (%2)</source>
        <translation>Empaqueté et vérifié : %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Packed and checked: %n archive(s), the first is %1 (%2 in all)</source>
        <translation>
            <numerusform>Empaqueté et vérifié : %n archive, la première est %1 (%2 en tout)</numerusform>
            <numerusform>Empaqueté et vérifié : %n archives, la première est %1 (%2 en tout)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no archive was made.</source>
        <translation>Arrêté ; aucune archive n’a été créée.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archive</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PhotoList</name>
    <message>
        <source>Add photos</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n photo(s)</source>
        <translation>
            <numerusform>Retirer %n photo</numerusform>
            <numerusform>Retirer %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n photo(s) aside</source>
        <translation>
            <numerusform>Mettre %n photo de côté</numerusform>
            <numerusform>Mettre %n photos de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n photo(s) back in</source>
        <translation>
            <numerusform>Réintégrer %n photo</numerusform>
            <numerusform>Réintégrer %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message numerus="yes">
        <source>Change the preset of %n photo(s)</source>
        <translation>
            <numerusform>Changer le préréglage de %n photo</numerusform>
            <numerusform>Changer le préréglage de %n photos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::PlanModel</name>
    <message>
        <source>Already there: left as it is</source>
        <translation>Existe déjà&#x202f;: laissé tel quel</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <comment>%1: why, in a few words</comment>
        <translation>Non écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>The name was taken: numbered</source>
        <translation>Le nom était pris&#x202f;: numéroté</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PlanWindow</name>
    <message>
        <source>Only names that were taken, and files that are not &amp;written</source>
        <translation>Seulement les noms déjà pris et les fichiers &amp;non écrits</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>The plan in a line</source>
        <translation>Le plan en une ligne</translation>
    </message>
    <message>
        <source>Every file of the plan</source>
        <translation>Tous les fichiers du plan</translation>
    </message>
    <message>
        <source>What each photo becomes, and what there is to say about its name.</source>
        <translation>Ce que devient chaque photo, et ce qu’il y a à dire de son nom.</translation>
    </message>
    <message>
        <source>Every file is written under its own name.</source>
        <translation>Chaque fichier est écrit sous son propre nom.</translation>
    </message>
    <message>
        <source>Look at the &amp;colors of every photo, which takes its time</source>
        <translation>Examiner les &amp;couleurs de chaque photo, ce qui prend du temps</translation>
    </message>
    <message>
        <source>The colors of the batch</source>
        <translation>Les couleurs du lot</translation>
    </message>
    <message>
        <source>Which color spaces the photos are in, and how many of their colors the new files cannot hold.</source>
        <translation>Dans quels espaces couleur sont les photos, et combien de leurs couleurs les nouveaux fichiers ne peuvent contenir.</translation>
    </message>
    <message>
        <source>Looking at the colors…</source>
        <translation>Examen des couleurs…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetDelegate</name>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n fichier, %1</numerusform>
            <numerusform>%n fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetEditor</name>
    <message>
        <source>Renditions</source>
        <translation>Déclinaisons</translation>
    </message>
    <message>
        <source>The files that come of each photo</source>
        <translation>Les fichiers issus de chaque photo</translation>
    </message>
    <message>
        <source>One more file for each photo, made like this one</source>
        <translation>Un fichier de plus par photo, fait comme celui-ci</translation>
    </message>
    <message>
        <source>Do without this file</source>
        <translation>Se passer de ce fichier</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>What kind of file is written.</source>
        <translation>Quel type de fichier est écrit.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>Comme la photo</translation>
    </message>
    <message>
        <source>This cannot be used: %1. What runs is as before.</source>
        <translation>Impossible à utiliser&#x202f;: %1. Ce qui s’exécute reste inchangé.</translation>
    </message>
    <message>
        <source>A preset writes at least one file.</source>
        <translation>Un préréglage écrit au moins un fichier.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetModel</name>
    <message>
        <source>full size</source>
        <translation>taille d’origine</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2&#xa0;px</translation>
    </message>
    <message>
        <source>up to %1 px</source>
        <translation>jusqu’à %1&#xa0;px</translation>
    </message>
    <message>
        <source>same format</source>
        <translation>même format</translation>
    </message>
    <message>
        <source>%1, lossless</source>
        <comment>a format</comment>
        <translation>%1, sans perte</translation>
    </message>
    <message>
        <source>%1 to %2 px</source>
        <translation>%1 à %2&#xa0;px</translation>
    </message>
    <message>
        <source>about %1 MB per photo</source>
        <translation>environ %1&#xa0;Mo par photo</translation>
    </message>
    <message>
        <source>all metadata kept</source>
        <translation>toutes les métadonnées gardées</translation>
    </message>
    <message>
        <source>copyright and date kept, no location</source>
        <translation>copyright et date gardés, pas de lieu</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>sans métadonnées</translation>
    </message>
    <message numerus="yes">
        <source>%n files per photo</source>
        <translation>
            <numerusform>%n fichier par photo</numerusform>
            <numerusform>%n fichiers par photo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a preset</comment>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a preset</comment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>copyright, camera and exposure kept, no location</source>
        <translation>copyright, appareil et exposition gardés, pas de lieu</translation>
    </message>
    <message>
        <source>chosen metadata kept</source>
        <translation>métadonnées choisies gardées</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetPanel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importer des préréglages</translation>
    </message>
    <message>
        <source>Presets (*.glassine *.json)</source>
        <translation>Préréglages (*.glassine *.json)</translation>
    </message>
    <message>
        <source>“%1” is not a preset that can be used:
%2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un préréglage utilisable&#x202f;:
%2</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>«&#x202f;%1&#x202f;» est importé.</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>Exporter le préréglage</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Exporté vers «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Name of the new preset</source>
        <translation>Nom du nouveau préréglage</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>Ann&amp;uler les modifications</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Enter edits the chosen preset; the menu key shows what else can be done.</source>
        <translation>Entrée modifie le préréglage choisi&#x202f;; la touche Menu montre ce qu’on peut faire d’autre.</translation>
    </message>
    <message>
        <source>More about this preset</source>
        <translation>Plus sur ce préréglage</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Préréglages</translation>
    </message>
    <message>
        <source>Back to all presets (%1)</source>
        <translation>Retour à tous les préréglages (%1)</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation>Mettre à &amp;jour</translation>
    </message>
    <message>
        <source>Save as &amp;new</source>
        <translation>Enregistrer comme &amp;nouveau</translation>
    </message>
    <message>
        <source>Use &amp;once</source>
        <translation>Utiliser une foi&amp;s</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>Annul&amp;er</translation>
    </message>
    <message>
        <source>“%1” is changed. What you see is what runs, for every photo.</source>
        <translation>«&#x202f;%1&#x202f;» est modifié. Ce que vous voyez est ce qui s’exécute, pour chaque photo.</translation>
    </message>
    <message>
        <source>My %1</source>
        <comment>a preset</comment>
        <translation>Mon préréglage «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«&#x202f;%1&#x202f;» est enregistré.</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#x202f;%1&#x202f;» est supprimé.</translation>
    </message>
    <message>
        <source>Built-in presets stay as they are; duplicate it first.</source>
        <translation>Les préréglages intégrés restent tels quels&#x202f;; dupliquez-le d’abord.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PrivacyDialog</name>
    <message>
        <source>What leaves</source>
        <translation>Ce qui part</translation>
    </message>
    <message>
        <source>The file is being made and read</source>
        <translation>Le fichier est fabriqué et lu</translation>
    </message>
    <message>
        <source>Metadata before and after</source>
        <translation>Métadonnées avant et après</translation>
    </message>
    <message>
        <source>Choose a photo to see what it says about itself.</source>
        <translation>Choisissez une photo pour voir ce qu’elle dit d’elle-même.</translation>
    </message>
    <message>
        <source>The photo says nothing about itself.</source>
        <translation>La photo ne dit rien d’elle-même.</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) leave with the file.</source>
        <translation>
            <numerusform>%n balise part avec le fichier.</numerusform>
            <numerusform>%n balises partent avec le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) stay here.</source>
        <translation>
            <numerusform>%n balise reste ici.</numerusform>
            <numerusform>%n balises restent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tag of the photo, and what leaves with the new file.</source>
        <translation>Chaque donnée de la photo, et ce qui part avec le nouveau fichier.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PrivacyModel</name>
    <message>
        <source>stays here</source>
        <translation>reste ici</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>part</translation>
    </message>
    <message>
        <source>leaves in part</source>
        <translation>part en partie</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>In the photo</source>
        <translation>Dans la photo</translation>
    </message>
    <message>
        <source>In the new file</source>
        <translation>Dans le nouveau fichier</translation>
    </message>
</context>
<context>
    <name>glassine::ui::ProofMenu</name>
    <message>
        <source>Proof</source>
        <translation>Épreuve</translation>
    </message>
    <message>
        <source>As the file is</source>
        <translation>Tel qu’est le fichier</translation>
    </message>
    <message>
        <source>A profile from a file…</source>
        <translation>Un profil d’un fichier…</translation>
    </message>
    <message>
        <source>With the white of its paper</source>
        <translation>Avec le blanc de son papier</translation>
    </message>
    <message>
        <source>Mark colors that it cannot hold</source>
        <translation>Marquer les couleurs qu’il ne peut contenir</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Épreuve : %1</translation>
    </message>
    <message>
        <source>Choose a color profile</source>
        <translation>Choisir un profil de couleurs</translation>
    </message>
    <message>
        <source>Color profiles (*.icc *.icm *.ICC *.ICM);;All files (*)</source>
        <translation>Profils de couleurs (*.icc *.icm *.ICC *.ICM);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open o&amp;riginal</source>
        <translation>Ouvrir l’o&amp;riginal</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>&amp;Aperçu rapide</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>Montrer dans le gestionnaire de &amp;fichiers</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copier le chemin</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand line</source>
        <translation>Copier en ligne de co&amp;mmande</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>Mettre de cô&amp;té</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Ret&amp;irer de la liste</translation>
    </message>
    <message>
        <source>Take back &amp;into the batch</source>
        <translation>Réi&amp;ntégrer au lot</translation>
    </message>
    <message>
        <source>Change the &amp;preset</source>
        <translation>Changer le &amp;préréglage</translation>
    </message>
    <message>
        <source>As the batch: %1</source>
        <comment>%1: a preset</comment>
        <translation>Comme le lot : %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueModel</name>
    <message numerus="yes">
        <source>%1 — %n photo(s)</source>
        <comment>a folder and how much is in it</comment>
        <translation>
            <numerusform>%1 — %n photo</numerusform>
            <numerusform>%1 — %n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent saved</source>
        <translation>%1 pour cent de gain</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Gain</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1&#x202f;%</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mises de côté</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Done, with a note</source>
        <translation>Traitée, avec remarque</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Traitée</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorée</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>already small: copied as it is</source>
        <translation>déjà petit&#x202f;: copié tel quel</translation>
    </message>
    <message>
        <source>it lies in the destination</source>
        <translation>il se trouve dans le dossier de destination</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Préréglage : %1</translation>
    </message>
    <message>
        <source>Done, to be sent</source>
        <translation>Traitée, à envoyer</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Done, not sent</source>
        <translation>Traitée, non envoyée</translation>
    </message>
    <message>
        <source>Sending: %1 %</source>
        <translation>Envoi en cours : %1 %</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueuePane</name>
    <message>
        <source>No photo fits the filter.</source>
        <translation>Aucune photo ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Show &amp;all photos</source>
        <translation>Tou&amp;t afficher</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>The photos of this batch. The space bar shows one large, the menu key says what can be done with it.</source>
        <translation>Les photos de ce lot. La barre d’espace en affiche une en grand, la touche Menu montre ce qu’on peut en faire.</translation>
    </message>
    <message>
        <source>Photos as tiles</source>
        <translation>Photos en vignettes</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>Aperçu rapide</translation>
    </message>
    <message>
        <source>One photo, large. Arrow keys show the next one, Escape goes back to the list.</source>
        <translation>Une photo, en grand. Les flèches affichent la suivante, Échap revient à la liste.</translation>
    </message>
    <message>
        <source>This photo cannot be shown.</source>
        <translation>Cette photo ne peut pas être affichée.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::ReportExport</name>
    <message>
        <source>The report cannot be written to %1: %2</source>
        <translation>Le rapport ne peut pas être écrit dans %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SessionHistory</name>
    <message>
        <source>%1 of %2</source>
        <comment>photos done</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Damaged journal</source>
        <translation>Journal endommagé</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>Peut être repris</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Photos done</source>
        <translation>Photos traitées</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Originals replaced in %1</source>
        <translation>Originaux remplacés dans %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SettingsWindow</name>
    <message>
        <source>One per processor core (%1)</source>
        <translation>Une par cœur de processeur (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at once</source>
        <translation>
            <numerusform>%Ln à la fois</numerusform>
            <numerusform>%Ln à la fois</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>&amp;Photos at once:</source>
        <translation>&amp;Photos à la fois&#x202f;:</translation>
    </message>
    <message>
        <source>More is not faster than the processor has cores.</source>
        <translation>Dépasser le nombre de cœurs du processeur n’accélère rien.</translation>
    </message>
    <message>
        <source>&amp;Leave other programs the right of way</source>
        <translation>&amp;Laisser la priorité aux autres programmes</translation>
    </message>
    <message>
        <source>Photos are worked on with low priority, so that the computer stays quick.</source>
        <translation>Les photos sont traitées en basse priorité, pour que l’ordinateur reste réactif.</translation>
    </message>
    <message>
        <source>Names that are &amp;taken:</source>
        <translation>Noms dé&amp;jà pris&#x202f;:</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Selon le préréglage</translation>
    </message>
    <message>
        <source>Number the new file</source>
        <translation>Numéroter le nouveau fichier</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>Ignorer la photo</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>Ne pas démarrer</translation>
    </message>
    <message>
        <source>What is already in the destination is never overwritten.</source>
        <translation>Ce qui se trouve déjà à la destination n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apparence&#x202f;:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Lan&amp;gue&#x202f;:</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Ask before a running batch is &amp;stopped by closing</source>
        <translation>Demander avant d’arrêter un lot en &amp;fermant</translation>
    </message>
    <message>
        <source>What was not done can be resumed in any case.</source>
        <translation>Dans tous les cas, ce qui n’a pas été fait peut être repris.</translation>
    </message>
    <message>
        <source>Ask before the list is &amp;emptied</source>
        <translation>Demander avant de &amp;vider la liste</translation>
    </message>
    <message>
        <source>Undo brings the list back in any case.</source>
        <translation>Dans tous les cas, «&#x202f;Annuler&#x202f;» rétablit la liste.</translation>
    </message>
    <message>
        <source>Ask before originals are &amp;replaced</source>
        <translation>Demander avant de &amp;remplacer des originaux</translation>
    </message>
    <message>
        <source>They are kept aside and can be brought back in any case.</source>
        <translation>Dans tous les cas, ils sont mis de côté et peuvent être remis en place.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Change the destination folder</source>
        <translation>Changer le dossier de destination</translation>
    </message>
    <message>
        <source>Finished files go to:</source>
        <translation>Fichiers finis vers :</translation>
    </message>
    <message>
        <source>Where should the finished files go?</source>
        <translation>Où doivent aller les fichiers finis ?</translation>
    </message>
    <message>
        <source>A batch is running.</source>
        <translation>Un lot est en cours.</translation>
    </message>
    <message>
        <source>Remembered for later batches, too.</source>
        <translation>Retenu aussi pour les lots suivants.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SummaryPanel</name>
    <message numerus="yes">
        <source>Stopped after %Ln photo(s)</source>
        <translation>
            <numerusform>Arrêté après %Ln photo</numerusform>
            <numerusform>Arrêté après %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished, but %Ln photo(s) failed</source>
        <translation>
            <numerusform>Terminé, mais %Ln photo a échoué</numerusform>
            <numerusform>Terminé, mais %Ln photos ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was already up to date</source>
        <translation>Tout était déjà à jour</translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln photo(s) delivered</source>
        <translation>
            <numerusform>Terminé&#x202f;: %Ln photo livrée</numerusform>
            <numerusform>Terminé&#x202f;: %Ln photos livrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2, %3 % saved</source>
        <translation>%1 → %2, %3&#x202f;% de gain</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation>
            <numerusform>%Ln fichier écrit</numerusform>
            <numerusform>%Ln fichiers écrits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>%Ln déjà à jour</numerusform>
            <numerusform>%Ln déjà à jour</numerusform>
        </translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>durée %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed: %1</source>
        <translation>
            <numerusform>%Ln en échec&#x202f;: %1</numerusform>
            <numerusform>%Ln en échec&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped: %1</source>
        <translation>
            <numerusform>%Ln ignorée&#x202f;: %1</numerusform>
            <numerusform>%Ln ignorées&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation>Ouvrir le do&amp;ssier</translation>
    </message>
    <message>
        <source>&amp;Run again with…</source>
        <translation>Relan&amp;cer avec…</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>E&amp;xporter le rapport…</translation>
    </message>
    <message>
        <source>Biggest savings</source>
        <translation>Plus gros gains</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>Fermer le résumé</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <comment>a photo&apos;s name, bytes before and after</comment>
        <translation>%1 (%2 → %3)</translation>
    </message>
    <message>
        <source>Biggest savings: %1</source>
        <translation>Plus gros gains&#x202f;: %1</translation>
    </message>
    <message>
        <source>Pac&amp;k as archive…</source>
        <translation>Empaqueter en archi&amp;ve…</translation>
    </message>
    <message>
        <source>&amp;Bring the originals back</source>
        <translation>&amp;Remettre les originaux en place</translation>
    </message>
</context>
<context>
    <name>glassine::ui::TotalsBar</name>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Chan&amp;ger…</translation>
    </message>
    <message>
        <source>Change the destination folder</source>
        <translation>Changer la destination</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open the destination folder</source>
        <translation>Ouvrir la destination</translation>
    </message>
    <message>
        <source>Sho&amp;w the plan</source>
        <translation>&amp;Voir le plan</translation>
    </message>
    <message>
        <source>Show every file that will be written</source>
        <translation>Voir chaque fichier qui sera écrit</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Avancement du lot</translation>
    </message>
    <message>
        <source>Writes what the plan says. Originals stay as they are.</source>
        <translation>Écrit ce que dit le plan. Les originaux restent tels quels.</translation>
    </message>
    <message>
        <source>Lets photos under way finish and begins no others.</source>
        <translation>Laisse finir les photos en cours et n’en commence pas d’autres.</translation>
    </message>
    <message>
        <source>Ends at once. What is done stays, the rest can be resumed.</source>
        <translation>S’arrête aussitôt. Ce qui est fait reste, la suite peut être reprise.</translation>
    </message>
    <message>
        <source>What happens when the batch is done</source>
        <translation>Ce qui se passe quand le lot est terminé</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>When done: %1</source>
        <comment>%1: a choice of the menu</comment>
        <translation>Ensuite&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Notify me</source>
        <translation>Me &amp;notifier</translation>
    </message>
    <message>
        <source>Where the finished files are sent</source>
        <translation>Où les fichiers terminés sont envoyés</translation>
    </message>
    <message>
        <source>&amp;Nowhere</source>
        <translation>&amp;Nulle part</translation>
    </message>
    <message>
        <source>&amp;Destinations…</source>
        <translation>&amp;Destinations…</translation>
    </message>
    <message>
        <source>Send: nowhere</source>
        <translation>Envoi : nulle part</translation>
    </message>
    <message>
        <source>Send to: %1</source>
        <comment>%1: a destination&apos;s name</comment>
        <translation>Envoyer vers : %1</translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>&amp;Remplacer les originaux</translation>
    </message>
    <message>
        <source>They are kept aside, and can be brought back at any time.</source>
        <translation>Ils sont mis de côté et peuvent être remis en place à tout moment.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Choisir un dossier…</translation>
    </message>
    <message>
        <source>Replaces the originals, which are kept aside</source>
        <translation>Remplace les originaux, qui sont mis de côté</translation>
    </message>
    <message>
        <source>Replaces the originals, which are kept in %1</source>
        <translation>Remplace les originaux, conservés dans %1</translation>
    </message>
    <message>
        <source>Writes what the plan says. The originals are kept aside and can be brought back.</source>
        <translation>Écrit ce que dit le plan. Les originaux sont mis de côté et peuvent être remis en place.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <translation>Ajouter des &amp;photos…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>Add the &amp;sample photos</source>
        <translation>Ajouter les photos d’&amp;exemple</translation>
    </message>
    <message>
        <source>Change the &amp;destination…</source>
        <translation>&amp;Changer la destination…</translation>
    </message>
    <message>
        <source>&amp;Earlier batches…</source>
        <translation>&amp;Lots précédents…</translation>
    </message>
    <message>
        <source>E&amp;xport the report…</source>
        <translation>E&amp;xporter le rapport…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <translation>&amp;Annuler&#x202f;:</translation>
    </message>
    <message>
        <source>Re&amp;do:</source>
        <translation>&amp;Rétablir&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Paste photos</source>
        <translation>&amp;Coller des photos</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filtrer la liste</translation>
    </message>
    <message>
        <source>&amp;Empty the list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>As &amp;list</source>
        <translation>En &amp;liste</translation>
    </message>
    <message>
        <source>As &amp;grid</source>
        <translation>En &amp;grille</translation>
    </message>
    <message>
        <source>Group by &amp;folder</source>
        <translation>Grouper par &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Compare before and after</source>
        <translation>&amp;Comparer avant et après</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Pause ou reprise</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Sho&amp;w the plan</source>
        <translation>&amp;Voir le plan</translation>
    </message>
    <message>
        <source>Where files are &amp;sent…</source>
        <translation>Où les fichiers sont &amp;envoyés…</translation>
    </message>
    <message>
        <source>Pac&amp;k as archive…</source>
        <translation>Empaqueter en archi&amp;ve…</translation>
    </message>
    <message>
        <source>Send &amp;again what did not arrive</source>
        <translation>&amp;Renvoyer ce qui n’est pas arrivé</translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>&amp;Remplacer les originaux</translation>
    </message>
</context>
<context>
    <name>glassine::ui::WindowDialogs</name>
    <message>
        <source>A batch was interrupted: %L1 of %L2 photos are done. Resume it?</source>
        <translation>Un lot a été interrompu&#x202f;: %L1 photos sur %L2 sont traitées. Le reprendre&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Le rapport se trouve dans %1</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Report %1.csv</source>
        <comment>name of a file</comment>
        <translation>Rapport %1.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Where should the finished files go?</source>
        <translation>Où placer les fichiers terminés&#x202f;?</translation>
    </message>
    <message>
        <source>Take every photo off the list? The files stay where they are.</source>
        <translation>Retirer toutes les photos de la liste&#x202f;? Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>&amp;Empty the list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>The photos of the earlier batch take the place of those in the list. Go on?</source>
        <translation>Les photos du lot précédent remplacent celles de la liste. Continuer&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Keep the list</source>
        <translation>&amp;Garder la liste</translation>
    </message>
    <message>
        <source>%L1 of %L2 photos are done. Stop here? The rest can be resumed later.</source>
        <translation>%L1 photos sur %L2 sont traitées. Arrêter ici&#x202f;? Le reste pourra être repris plus tard.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>Arrêter et &amp;quitter</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were waiting in the list. Bring them back?</source>
        <translation>
            <numerusform>%Ln photo attendait dans la liste. La rétablir ?</numerusform>
            <numerusform>%Ln photos attendaient dans la liste. Les rétablir ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos were waiting in the list. Bring them back?</source>
        <translation>Des photos attendaient dans la liste. Les rétablir ?</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>Ré&amp;tablir</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>No photo&apos;s colors can be read.</source>
        <translation>Les couleurs d’aucune photo ne peuvent être lues.</translation>
    </message>
    <message>
        <source>Files are still being sent. Stop here? Starting the same batch again sends the rest.</source>
        <translation>Des fichiers sont encore en cours d’envoi. Arrêter ici ? Relancer le même lot envoie le reste.</translation>
    </message>
</context>
<context>
    <name>glassine::worker::Pool</name>
    <message>
        <source>The image worker %1 cannot be started (%2). Reinstall Glassine.</source>
        <translation>Le processus de traitement d’images %1 ne peut pas démarrer (%2). Réinstallez Glassine.</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>Bulk photo optimizer that never harms an original.</source>
        <translation>Optimiseur de photos en nombre qui n’abîme jamais un original.</translation>
    </message>
    <message>
        <source>Photos and folders to put into the list.</source>
        <translation>Photos et dossiers à mettre dans la liste.</translation>
    </message>
    <message>
        <source>Write a picture of every screen to &lt;folder&gt; and quit.</source>
        <translation>Écrire une image de chaque écran dans &lt;folder&gt; et quitter.</translation>
    </message>
</context>
</TS>
