<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Color</name>
    <message>
        <source>damaged profile</source>
        <translation>perfil danificado</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Cinza</translation>
    </message>
    <message>
        <source>Another RGB space</source>
        <translation>Outro espaço RGB</translation>
    </message>
    <message>
        <source>A camera&apos;s or scanner&apos;s own</source>
        <translation>Próprio de uma câmera ou scanner</translation>
    </message>
    <message>
        <source>A printer&apos;s own</source>
        <translation>Próprio de uma impressora</translation>
    </message>
    <message>
        <source>a profile that describes no picture</source>
        <translation>um perfil que não descreve imagem alguma</translation>
    </message>
    <message>
        <source>%1 (named in Exif)</source>
        <translation>%1 (informado no Exif)</translation>
    </message>
    <message>
        <source>%1 (named by a code in the file)</source>
        <translation>%1 (informado por um código no arquivo)</translation>
    </message>
    <message>
        <source>%1 (described by numbers in the file)</source>
        <translation>%1 (descrito por números no arquivo)</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>sem perfil</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This file</source>
        <translation>Este arquivo</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>O arquivo de saída</translation>
    </message>
    <message>
        <source>The output folder</source>
        <translation>A pasta de destino</translation>
    </message>
    <message>
        <source>its top level</source>
        <translation>nível principal</translation>
    </message>
    <message>
        <source>of that name</source>
        <translation>com esse nome</translation>
    </message>
    <message>
        <source>The name template</source>
        <translation>O modelo de nome</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>A sessão</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>A linha de comando</translation>
    </message>
    <message>
        <source>%1 has no bytes%2.</source>
        <translation>%1 está sem conteúdo%2.</translation>
    </message>
    <message>
        <source>Copy it again from the card or the backup.</source>
        <translation>Copie o arquivo de novo do cartão ou do backup.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off%2.</source>
        <translation>%1 tem danos ou está incompleto%2.</translation>
    </message>
    <message>
        <source>Copy it again from the card or the backup; the original was not touched.</source>
        <translation>Copie o arquivo de novo do cartão ou do backup; o original não foi tocado.</translation>
    </message>
    <message>
        <source>%1 is not a picture%2.</source>
        <translation>%1 não é uma imagem%2.</translation>
    </message>
    <message>
        <source>Leave it out, or check whether the download or copy went wrong.</source>
        <translation>Deixe de fora ou verifique se o download ou a cópia deu errado.</translation>
    </message>
    <message>
        <source>%1 is a picture of a kind that Glassine does not read%2.</source>
        <translation>%1 é uma imagem de um tipo que o Glassine não lê%2.</translation>
    </message>
    <message>
        <source>Save it as TIFF, PNG or JPEG first.</source>
        <translation>Salve antes como TIFF, PNG ou JPEG.</translation>
    </message>
    <message>
        <source>%1 cannot be read yet%2.</source>
        <translation>%1 ainda não pode ser lido%2.</translation>
    </message>
    <message>
        <source>Export it as TIFF or JPEG from your raw developer for now.</source>
        <translation>Por enquanto, exporte como TIFF ou JPEG do seu programa de revelação RAW.</translation>
    </message>
    <message>
        <source>%1 was found in a folder and is of a kind that is only read on request%2.</source>
        <translation>%1 estava em uma pasta e é de um tipo que só é lido a pedido%2.</translation>
    </message>
    <message>
        <source>Name the file itself to include it.</source>
        <translation>Indique o próprio arquivo para incluí-lo.</translation>
    </message>
    <message>
        <source>%1 could not be read%2.</source>
        <translation>Não foi possível ler %1%2.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk it is on.</source>
        <translation>Verifique as permissões e o disco onde está.</translation>
    </message>
    <message>
        <source>%1 is not there%2.</source>
        <translation>%1 não foi encontrado%2.</translation>
    </message>
    <message>
        <source>Check its name and whether the card or drive is still connected.</source>
        <translation>Verifique o nome e se o cartão ou a unidade ainda está conectado.</translation>
    </message>
    <message>
        <source>%1 changed while it was being processed, so nothing was written%2.</source>
        <translation>%1 mudou durante o processamento, por isso nada foi gravado%2.</translation>
    </message>
    <message>
        <source>Wait until it is completely copied, then run again.</source>
        <translation>Espere a cópia terminar e execute de novo.</translation>
    </message>
    <message>
        <source>%1 is not a regular file%2.</source>
        <translation>%1 não é um arquivo comum%2.</translation>
    </message>
    <message>
        <source>Leave it out: only files and folders can be processed.</source>
        <translation>Deixe de fora: só arquivos e pastas podem ser processados.</translation>
    </message>
    <message>
        <source>%1 is a link that was not followed%2.</source>
        <translation>%1 é um link que não foi seguido%2.</translation>
    </message>
    <message>
        <source>Name the file it leads to instead.</source>
        <translation>Indique o arquivo para o qual ele aponta.</translation>
    </message>
    <message>
        <source>%1 has more pixels than the limit%2.</source>
        <translation>%1 tem mais pixels que o limite%2.</translation>
    </message>
    <message>
        <source>Raise the pixel limit if you trust the file.</source>
        <translation>Aumente o limite de pixels se você confia no arquivo.</translation>
    </message>
    <message>
        <source>%1 has more frames or pages than the limit%2.</source>
        <translation>%1 tem mais quadros ou páginas que o limite%2.</translation>
    </message>
    <message>
        <source>Raise the frame limit if you trust the file.</source>
        <translation>Aumente o limite de quadros se você confia no arquivo.</translation>
    </message>
    <message>
        <source>%1 is larger than the limit%2.</source>
        <translation>%1 é maior que o limite%2.</translation>
    </message>
    <message>
        <source>Raise the size limit if you trust the file.</source>
        <translation>Aumente o limite de tamanho se você confia no arquivo.</translation>
    </message>
    <message>
        <source>%1 could not be encoded%2.</source>
        <translation>Não foi possível codificar %1%2.</translation>
    </message>
    <message>
        <source>Try another output format or other settings.</source>
        <translation>Tente outro formato de saída ou outras configurações.</translation>
    </message>
    <message>
        <source>%1 could not be processed with these settings%2.</source>
        <translation>%1 não pôde ser processado com estas configurações%2.</translation>
    </message>
    <message>
        <source>Change the settings of the step that failed.</source>
        <translation>Mude as configurações da etapa que falhou.</translation>
    </message>
    <message>
        <source>%1 was written but did not pass its check, so the result was thrown away%2.</source>
        <translation>%1 foi gravado, mas não passou na verificação, e o resultado foi descartado%2.</translation>
    </message>
    <message>
        <source>Run it again; if it fails again, please report it.</source>
        <translation>Execute de novo; se falhar outra vez, avise-nos.</translation>
    </message>
    <message>
        <source>%1 was left as it is because a lossless copy of it would be larger%2.</source>
        <translation>%1 ficou como está porque uma cópia sem perdas seria maior%2.</translation>
    </message>
    <message>
        <source>Choose a format and a quality to have a copy of it all the same.</source>
        <translation>Escolha um formato e uma qualidade para ter uma cópia mesmo assim.</translation>
    </message>
    <message>
        <source>%1 was written with metadata that should be gone, so the result was thrown away%2.</source>
        <translation>%1 foi gravado com metadados que deveriam ter sumido, e o resultado foi descartado%2.</translation>
    </message>
    <message>
        <source>Choose another metadata policy, and please report it.</source>
        <translation>Escolha outra regra de metadados e avise-nos.</translation>
    </message>
    <message>
        <source>%1 needs more memory than it may use%2.</source>
        <translation>%1 precisa de mais memória do que pode usar%2.</translation>
    </message>
    <message>
        <source>Raise the memory limit, or run with fewer jobs.</source>
        <translation>Aumente o limite de memória ou processe menos fotos por vez.</translation>
    </message>
    <message>
        <source>%1 took too long%2.</source>
        <translation>%1 demorou demais%2.</translation>
    </message>
    <message>
        <source>Raise the time limit, or choose a faster format or effort.</source>
        <translation>Aumente o limite de tempo ou escolha um formato mais rápido ou menos esforço.</translation>
    </message>
    <message>
        <source>%1 brought its decoder down twice and was left out%2.</source>
        <translation>%1 travou o decodificador duas vezes e ficou de fora%2.</translation>
    </message>
    <message>
        <source>The file is probably damaged; every other photo is unaffected.</source>
        <translation>O arquivo provavelmente está danificado; nenhuma outra foto foi afetada.</translation>
    </message>
    <message>
        <source>%1 was not processed because its worker&apos;s answer made no sense%2.</source>
        <translation>%1 não foi processado porque a resposta do processo de trabalho não fez sentido%2.</translation>
    </message>
    <message>
        <source>%1 was not processed because the batch was stopped%2.</source>
        <translation>%1 não foi processado porque o lote foi interrompido%2.</translation>
    </message>
    <message>
        <source>Resume the session to go on.</source>
        <translation>Retome a sessão para continuar.</translation>
    </message>
    <message>
        <source>%1 is already there and was not replaced%2.</source>
        <translation>%1 já existe e não foi substituído%2.</translation>
    </message>
    <message>
        <source>Choose another folder or name, or let new files be numbered.</source>
        <translation>Escolha outra pasta ou outro nome, ou deixe numerar os novos arquivos.</translation>
    </message>
    <message>
        <source>%1 is one of the originals and was not written to%2.</source>
        <translation>%1 é um dos originais e não foi alterado%2.</translation>
    </message>
    <message>
        <source>Choose another output folder or another name template.</source>
        <translation>Escolha outra pasta de destino ou outro modelo de nome.</translation>
    </message>
    <message>
        <source>%1 cannot be created or written to%2.</source>
        <translation>Não é possível criar ou gravar %1%2.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another folder.</source>
        <translation>Verifique as permissões ou escolha outra pasta.</translation>
    </message>
    <message>
        <source>%1 could not be written because the disk is full%2.</source>
        <translation>Não foi possível gravar %1 porque o disco está cheio%2.</translation>
    </message>
    <message>
        <source>Free some space and resume; nothing was lost.</source>
        <translation>Libere espaço e retome; nada se perdeu.</translation>
    </message>
    <message>
        <source>%1 could not be written%2.</source>
        <translation>Não foi possível gravar %1%2.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and writable, then resume.</source>
        <translation>Verifique se a unidade está conectada e permite gravação e depois retome.</translation>
    </message>
    <message>
        <source>%1 is a name too long for the target%2.</source>
        <translation>%1 é um nome longo demais para o destino%2.</translation>
    </message>
    <message>
        <source>Choose a shorter name template or a folder nearer to the top.</source>
        <translation>Escolha um modelo de nome mais curto ou uma pasta mais acima.</translation>
    </message>
    <message>
        <source>%1 is a name that the target does not take%2.</source>
        <translation>%1 é um nome que o destino não aceita%2.</translation>
    </message>
    <message>
        <source>Let names be portable, or choose another name template.</source>
        <translation>Use nomes válidos em qualquer sistema ou escolha outro modelo de nome.</translation>
    </message>
    <message>
        <source>%1 is not there any more%2.</source>
        <translation>%1 não está mais lá%2.</translation>
    </message>
    <message>
        <source>If nobody moved it, run the batch again: it is made anew from the original.</source>
        <translation>Se ninguém moveu o arquivo, execute o lote de novo: ele é refeito a partir do original.</translation>
    </message>
    <message>
        <source>%1 is no file any more%2.</source>
        <translation>%1 não é mais um arquivo%2.</translation>
    </message>
    <message>
        <source>Move what is there out of the way and run the batch again.</source>
        <translation>Tire do caminho o que está lá e execute o lote de novo.</translation>
    </message>
    <message>
        <source>%1 has been cut off%2.</source>
        <translation>%1 foi truncado%2.</translation>
    </message>
    <message>
        <source>Remove it and run the batch again: it is made anew from the original.</source>
        <translation>Remova o arquivo e execute o lote de novo: ele é refeito a partir do original.</translation>
    </message>
    <message>
        <source>%1 does not hold what was written%2.</source>
        <translation>%1 não contém o que foi gravado%2.</translation>
    </message>
    <message>
        <source>If nobody edited it, remove it and run the batch again; then check the disk.</source>
        <translation>Se ninguém editou o arquivo, remova-o e execute o lote de novo; depois verifique o disco.</translation>
    </message>
    <message>
        <source>%1 holds what was written as another file%2.</source>
        <translation>%1 contém o que foi gravado como outro arquivo%2.</translation>
    </message>
    <message>
        <source>Give both their names back, or remove both and run the batch again.</source>
        <translation>Devolva o nome aos dois, ou remova ambos e execute o lote de novo.</translation>
    </message>
    <message>
        <source>%1 cannot be read any more%2.</source>
        <translation>Não é mais possível ler %1%2.</translation>
    </message>
    <message>
        <source>%1 is not right%2.</source>
        <translation>%1 contém um erro%2.</translation>
    </message>
    <message>
        <source>See glassine --help.</source>
        <translation>Veja glassine --help.</translation>
    </message>
    <message>
        <source>The preset is not valid at %1%2.</source>
        <translation>A predefinição não é válida neste ponto: %1%2.</translation>
    </message>
    <message>
        <source>Correct that entry and try again.</source>
        <translation>Corrija esse item e tente de novo.</translation>
    </message>
    <message>
        <source>There is no preset %1%2.</source>
        <translation>Não há predefinição %1%2.</translation>
    </message>
    <message>
        <source>See glassine presets list.</source>
        <translation>Veja glassine presets list.</translation>
    </message>
    <message>
        <source>%1 is not a valid name template%2.</source>
        <translation>%1 não é um modelo de nome válido%2.</translation>
    </message>
    <message>
        <source>A good one is {dir}/{name}.{ext}.</source>
        <translation>Um bom exemplo é {dir}/{name}.{ext}.</translation>
    </message>
    <message>
        <source>%1 cannot be written here because this system&apos;s libvips lacks it%2.</source>
        <translation>%1 não pode ser gravado aqui porque a libvips deste sistema não oferece suporte%2.</translation>
    </message>
    <message>
        <source>Choose another format; see glassine formats.</source>
        <translation>Escolha outro formato; veja glassine formats.</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 holds no photo that can be used%2.</source>
        <translation>Nada a fazer: %1 não contém nenhuma foto utilizável%2.</translation>
    </message>
    <message>
        <source>Name a folder or file with photos.</source>
        <translation>Indique uma pasta ou um arquivo com fotos.</translation>
    </message>
    <message>
        <source>what was named</source>
        <translation>o que foi indicado</translation>
    </message>
    <message>
        <source>%1 has a damaged journal, which was kept aside%2.</source>
        <translation>%1 tem um registro danificado, que foi guardado à parte%2.</translation>
    </message>
    <message>
        <source>Start the batch again; finished files are recognized and kept.</source>
        <translation>Inicie o lote de novo; os arquivos prontos são reconhecidos e mantidos.</translation>
    </message>
    <message>
        <source>%1 is being run by another Glassine%2.</source>
        <translation>%1 está em uso por outro Glassine%2.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or stop it first.</source>
        <translation>Espere terminar ou interrompa antes.</translation>
    </message>
    <message>
        <source>There is no session %1%2.</source>
        <translation>Não há sessão %1%2.</translation>
    </message>
    <message>
        <source>See glassine report for the sessions there are.</source>
        <translation>Veja glassine report para saber quais sessões existem.</translation>
    </message>
    <message>
        <source>Something went wrong inside Glassine at %1%2.</source>
        <translation>Algo deu errado dentro do Glassine; ponto: %1%2.</translation>
    </message>
    <message>
        <source>No original was touched; please report it.</source>
        <translation>Nenhum original foi tocado; avise-nos.</translation>
    </message>
    <message>
        <source>an unknown place</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>The watermark&apos;s picture</source>
        <translation>A imagem da marca d’água</translation>
    </message>
    <message>
        <source>The watermark&apos;s text</source>
        <translation>O texto da marca d’água</translation>
    </message>
    <message>
        <source>%1 was left as it is because a copy of it would lose something%2.</source>
        <translation>%1 ficou como está porque uma cópia perderia algo%2.</translation>
    </message>
    <message>
        <source>Choose another format, or let the preset convert such photos.</source>
        <translation>Escolha outro formato ou deixe a predefinição converter essas fotos.</translation>
    </message>
    <message>
        <source>%1 was left out because the preset takes the other file of the pair%2.</source>
        <translation>%1 ficou de fora porque a predefinição usa o outro arquivo do par%2.</translation>
    </message>
    <message>
        <source>Let the preset take both files to have this one, too.</source>
        <translation>Deixe a predefinição usar os dois arquivos para ter este também.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a watermark%2.</source>
        <translation>%1 não pode ser usado como marca d’água%2.</translation>
    </message>
    <message>
        <source>Choose another PNG or SVG file in the preset.</source>
        <translation>Escolha outro arquivo PNG ou SVG na predefinição.</translation>
    </message>
    <message>
        <source>%1 cannot be drawn: workers cannot be given access to fonts and nothing else%2.</source>
        <translation>Não é possível desenhar %1: os processos de trabalho não podem receber acesso apenas às fontes%2.</translation>
    </message>
    <message>
        <source>Use a picture as the watermark, or a kernel with Landlock.</source>
        <translation>Use uma imagem como marca d’água ou um kernel com Landlock.</translation>
    </message>
    <message>
        <source>The destination</source>
        <translation>O destino</translation>
    </message>
    <message>
        <source>The destination is not valid at %1%2.</source>
        <translation>O destino não é válido em %1%2.</translation>
    </message>
    <message>
        <source>There is no destination %1%2.</source>
        <translation>Não há um destino %1%2.</translation>
    </message>
    <message>
        <source>See glassine destinations list.</source>
        <translation>Veja glassine destinations list.</translation>
    </message>
    <message>
        <source>There are no credentials for %1%2.</source>
        <translation>Não há credenciais para %1%2.</translation>
    </message>
    <message>
        <source>Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the destination a profile of your AWS credentials file.</source>
        <translation>Defina AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY, ou dê ao destino um perfil do seu arquivo de credenciais da AWS.</translation>
    </message>
    <message>
        <source>The credentials of %1 cannot be used%2.</source>
        <translation>As credenciais de %1 não podem ser usadas%2.</translation>
    </message>
    <message>
        <source>Correct them where they are kept and try again.</source>
        <translation>Corrija-as onde são guardadas e tente de novo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2.</source>
        <translation>Não é possível alcançar %1%2.</translation>
    </message>
    <message>
        <source>Check the network and the endpoint; the same command goes on with what is left.</source>
        <translation>Verifique a rede e o endpoint; o mesmo comando continua com o que falta.</translation>
    </message>
    <message>
        <source>%1 did not prove who it is, so nothing was sent%2.</source>
        <translation>%1 não provou quem é, então nada foi enviado%2.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s name and this computer&apos;s clock; a certificate authority of your own is named with ca-file.</source>
        <translation>Verifique o nome do endpoint e o relógio deste computador; uma autoridade certificadora própria é indicada com ca-file.</translation>
    </message>
    <message>
        <source>%1 does not accept the key%2.</source>
        <translation>%1 não aceita a chave%2.</translation>
    </message>
    <message>
        <source>Check the access key and its secret.</source>
        <translation>Verifique a chave de acesso e o seu segredo.</translation>
    </message>
    <message>
        <source>The key is right but may not do this at %1%2.</source>
        <translation>A chave está certa, mas não pode fazer isto em %1%2.</translation>
    </message>
    <message>
        <source>Let whoever owns the bucket give this key the right to list it and to write to it.</source>
        <translation>O dono do bucket precisa dar a esta chave o direito de listá-lo e de gravar nele.</translation>
    </message>
    <message>
        <source>There is no bucket %1%2.</source>
        <translation>Não há um bucket %1%2.</translation>
    </message>
    <message>
        <source>Create it, or check its name and the endpoint.</source>
        <translation>Crie-o, ou verifique o nome dele e o endpoint.</translation>
    </message>
    <message>
        <source>%1 answered that the bucket is elsewhere, which was not followed%2.</source>
        <translation>%1 respondeu que o bucket está em outro lugar, o que não foi seguido%2.</translation>
    </message>
    <message>
        <source>Check the endpoint and the region.</source>
        <translation>Verifique o endpoint e a região.</translation>
    </message>
    <message>
        <source>%1 refuses requests because its clock and this computer&apos;s differ%2.</source>
        <translation>%1 recusa pedidos porque o relógio dele e o deste computador diferem%2.</translation>
    </message>
    <message>
        <source>Set the clock and try again.</source>
        <translation>Acerte o relógio e tente de novo.</translation>
    </message>
    <message>
        <source>%1 could not be sent: the destination was too busy or failed several times%2.</source>
        <translation>%1 não pôde ser enviado: o destino estava sobrecarregado ou falhou várias vezes%2.</translation>
    </message>
    <message>
        <source>Run the same command again later; it goes on with what is left.</source>
        <translation>Execute o mesmo comando mais tarde; ele continua com o que falta.</translation>
    </message>
    <message>
        <source>%1 was refused by the destination%2.</source>
        <translation>%1 foi recusado pelo destino%2.</translation>
    </message>
    <message>
        <source>Change what it objects to, in the file or in the destination&apos;s settings.</source>
        <translation>Mude o que ele não aceita, no arquivo ou nas configurações do destino.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense%2.</source>
        <translation>%1 deu uma resposta que não faz sentido%2.</translation>
    </message>
    <message>
        <source>Check that the endpoint is that of an S3 service and not of a web page.</source>
        <translation>Verifique se o endpoint é o de um serviço S3 e não o de uma página web.</translation>
    </message>
    <message>
        <source>%1 is there with other content, which was not replaced%2.</source>
        <translation>%1 está lá com outro conteúdo, que não foi substituído%2.</translation>
    </message>
    <message>
        <source>Look at what is there; --replace puts yours in its place.</source>
        <translation>Veja o que está lá; --replace põe o seu no lugar.</translation>
    </message>
    <message>
        <source>%1 was sent, but what arrived is not what was sent%2.</source>
        <translation>%1 foi enviado, mas o que chegou não é o que foi enviado%2.</translation>
    </message>
    <message>
        <source>Run the same command again; if it happens again, tell whoever runs the server.</source>
        <translation>Execute o mesmo comando de novo; se acontecer outra vez, avise quem cuida do servidor.</translation>
    </message>
    <message>
        <source>%1 cannot be read as an archive%2.</source>
        <translation>%1 não pode ser lido como arquivo compactado%2.</translation>
    </message>
    <message>
        <source>ZIP, 7z and TAR archives are read; unpack others yourself and name the folder.</source>
        <translation>São lidos arquivos ZIP, 7z e TAR; descompacte os outros por conta própria e indique a pasta.</translation>
    </message>
    <message>
        <source>%1 is locked with a password%2.</source>
        <translation>%1 está protegido por senha%2.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself and name the folder.</source>
        <translation>Descompacte o arquivo por conta própria e indique a pasta.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than the limit%2.</source>
        <translation>%1 ultrapassa o limite ao ser descompactado%2.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself and name the folder, if you trust it.</source>
        <translation>Descompacte o arquivo por conta própria e indique a pasta, se confia nele.</translation>
    </message>
    <message>
        <source>%1 is an archive inside an archive, which was not opened%2.</source>
        <translation>%1 é um arquivo compactado dentro de outro e não foi aberto%2.</translation>
    </message>
    <message>
        <source>Unpack the outer archive yourself and name the inner one.</source>
        <translation>Descompacte o arquivo externo e indique o interno.</translation>
    </message>
    <message>
        <source>%1 has a name in its archive that is not taken%2.</source>
        <translation>%1 tem no arquivo um nome que não é aceito%2.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself, look at the file, and name the folder.</source>
        <translation>Descompacte o arquivo, veja o item e indique a pasta.</translation>
    </message>
    <message>
        <source>%1 lies in an archive, and nothing is changed inside archives%2.</source>
        <translation>%1 está em um arquivo compactado, e dentro deles nada é alterado%2.</translation>
    </message>
    <message>
        <source>Write to an output folder, or unpack the archive first.</source>
        <translation>Grave em uma pasta de saída, ou descompacte o arquivo antes.</translation>
    </message>
    <message>
        <source>%1 was left out because an earlier run made it from another photo here%2.</source>
        <translation>%1 ficou de fora porque uma execução anterior o criou a partir de outra foto que está aqui%2.</translation>
    </message>
    <message>
        <source>Name it itself, or use --again, to have it done all the same.</source>
        <translation>Indique-o diretamente, ou use --again, para processá-lo mesmo assim.</translation>
    </message>
    <message>
        <source>The key is right but may not list %1%2.</source>
        <translation>A chave está certa, mas não pode listar %1%2.</translation>
    </message>
    <message>
        <source>Let whoever owns it give this key the right to list it.</source>
        <translation>Peça ao dono que dê a esta chave o direito de listar.</translation>
    </message>
    <message>
        <source>The key is right but may not write to %1%2.</source>
        <translation>A chave está certa, mas não pode gravar em %1%2.</translation>
    </message>
    <message>
        <source>Let whoever owns it give this key the right to write there.</source>
        <translation>Peça ao dono que dê a esta chave o direito de gravar lá.</translation>
    </message>
    <message>
        <source>%1 is not there, so nothing was written%2.</source>
        <translation>%1 não está lá, então nada foi gravado%2.</translation>
    </message>
    <message>
        <source>Connect the drive or mount the share; the same command goes on with what is left.</source>
        <translation>Conecte a unidade ou monte o compartilhamento; o mesmo comando continua com o que falta.</translation>
    </message>
    <message>
        <source>The keyring could not be asked for the keys of %1%2.</source>
        <translation>Não foi possível pedir ao chaveiro as chaves de %1%2.</translation>
    </message>
    <message>
        <source>Unlock it, or keep the keys where the command line finds them.</source>
        <translation>Desbloqueie-o, ou guarde as chaves onde a linha de comando as encontra.</translation>
    </message>
    <message>
        <source>There are no keys for %1%2.</source>
        <translation>Não há chaves para %1%2.</translation>
    </message>
    <message>
        <source>Write them into a file that only you can read, or enter them in the window.</source>
        <translation>Escreva-as em um arquivo que só você possa ler, ou digite-as na janela.</translation>
    </message>
    <message>
        <source>The account at %1 has reached a limit or is blocked%2.</source>
        <translation>A conta em %1 atingiu um limite ou está bloqueada%2.</translation>
    </message>
    <message>
        <source>Settle that with the service; the same command goes on with what is left.</source>
        <translation>Resolva isso com o serviço; o mesmo comando continua com o que falta.</translation>
    </message>
    <message>
        <source>%1 is larger than the destination takes%2.</source>
        <translation>%1 é maior do que o destino aceita%2.</translation>
    </message>
    <message>
        <source>Make it smaller, or choose another destination.</source>
        <translation>Diminua-o, ou escolha outro destino.</translation>
    </message>
    <message>
        <source>What the service made of %1 did not arrive as it was announced%2.</source>
        <translation>O que o serviço fez de %1 não chegou como anunciado%2.</translation>
    </message>
    <message>
        <source>Run the same command again; the original was not touched.</source>
        <translation>Execute o mesmo comando de novo; o original não foi tocado.</translation>
    </message>
    <message>
        <source>%1 is larger than one archive may be%2.</source>
        <translation>%1 é maior do que um arquivo compactado pode ser%2.</translation>
    </message>
    <message>
        <source>Allow larger archives, or make the file smaller.</source>
        <translation>Permita arquivos maiores, ou reduza o item.</translation>
    </message>
    <message>
        <source>%1 cannot be packed into an archive of this kind%2.</source>
        <translation>%1 não pode ser colocado em um arquivo deste tipo%2.</translation>
    </message>
    <message>
        <source>Pack a ZIP archive instead.</source>
        <translation>Crie um arquivo ZIP.</translation>
    </message>
</context>
<context>
    <name>NamedPaths</name>
    <message>
        <source>%1 holds the system. Choose the folder that your photos are in.</source>
        <translation>%1 contém o sistema. Escolha a pasta em que estão suas fotos.</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer. Save it first, then drop the file.</source>
        <translation>%1 não é um arquivo neste computador. Salve antes e depois solte o arquivo.</translation>
    </message>
    <message>
        <source>There is no file or folder in what you dropped or pasted.</source>
        <translation>Não há arquivo nem pasta no que você soltou ou colou.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Folder of the photo below the one that was added</source>
        <translation>Pasta da foto abaixo da que foi adicionada</translation>
    </message>
    <message>
        <source>Name of the photo without extension</source>
        <translation>Nome da foto sem extensão</translation>
    </message>
    <message>
        <source>Extension of the output format</source>
        <translation>Extensão do formato de saída</translation>
    </message>
    <message>
        <source>Extension of the photo</source>
        <translation>Extensão da foto</translation>
    </message>
    <message>
        <source>Name of the rendition</source>
        <translation>Nome da versão</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nome da predefinição</translation>
    </message>
    <message>
        <source>Width of the output in pixels</source>
        <translation>Largura da saída em pixels</translation>
    </message>
    <message>
        <source>Height of the output in pixels</source>
        <translation>Altura da saída em pixels</translation>
    </message>
    <message>
        <source>Position in the batch; as {-seq} only where names would be equal</source>
        <translation>Posição no lote; como {-seq}, só onde os nomes seriam iguais</translation>
    </message>
    <message>
        <source>When the photo was taken, else the file&apos;s date</source>
        <translation>Quando a foto foi tirada, senão a data do arquivo</translation>
    </message>
    <message>
        <source>Camera model</source>
        <translation>Modelo da câmera</translation>
    </message>
    <message>
        <source>Lens model</source>
        <translation>Modelo da lente</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Fotógrafo</translation>
    </message>
    <message>
        <source>Stars, empty when there are none</source>
        <translation>Estrelas, vazio se não houver</translation>
    </message>
    <message>
        <source>Hash of the photo&apos;s bytes</source>
        <translation>Hash dos bytes da foto</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Aviso de direitos autorais</translation>
    </message>
    <message>
        <source>Position in the batch</source>
        <translation>Posição no lote</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Manchete</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palavras-chave</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Linha de crédito</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Termos de uso</translation>
    </message>
    <message>
        <source>Job identifier</source>
        <translation>Identificador do trabalho</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado ou província</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Camera maker</source>
        <translation>Fabricante da câmera</translation>
    </message>
    <message>
        <source>Exposure time, aperture and ISO</source>
        <translation>Exposição, abertura e ISO</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Distância focal</translation>
    </message>
    <message>
        <source>Folder of the file below the one that is sent</source>
        <translation>Pasta do arquivo abaixo da que é enviada</translation>
    </message>
    <message>
        <source>Name of the file without extension</source>
        <translation>Nome do arquivo sem extensão</translation>
    </message>
    <message>
        <source>Extension of the file</source>
        <translation>Extensão do arquivo</translation>
    </message>
    <message>
        <source>The file&apos;s date</source>
        <translation>A data do arquivo</translation>
    </message>
    <message>
        <source>The same for all photos of a phone&apos;s burst, empty for others</source>
        <translation>Igual para todas as fotos de uma rajada de um celular, vazio para as outras</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>the extension does not fit the content</source>
        <translation>a extensão não combina com o conteúdo</translation>
    </message>
    <message>
        <source>only the first frame was kept</source>
        <translation>só o primeiro quadro foi mantido</translation>
    </message>
    <message>
        <source>only the first page was kept</source>
        <translation>só a primeira página foi mantida</translation>
    </message>
    <message>
        <source>the HDR gain map was lost</source>
        <translation>o mapa de ganho HDR se perdeu</translation>
    </message>
    <message>
        <source>the motion clip was lost</source>
        <translation>o vídeo se perdeu</translation>
    </message>
    <message>
        <source>a damaged color profile was not used</source>
        <translation>um perfil de cores danificado não foi usado</translation>
    </message>
    <message>
        <source>a general ink profile was assumed</source>
        <translation>foi usado um perfil de tintas genérico</translation>
    </message>
    <message>
        <source>an oversized color profile was not used</source>
        <translation>um perfil de cores grande demais não foi usado</translation>
    </message>
    <message>
        <source>fewer bits per channel</source>
        <translation>menos bits por canal</translation>
    </message>
    <message>
        <source>transparency was put on a color</source>
        <translation>a transparência foi colocada sobre uma cor</translation>
    </message>
    <message>
        <source>extra channels were left out</source>
        <translation>os canais extras ficaram de fora</translation>
    </message>
    <message>
        <source>damaged metadata was left out</source>
        <translation>os metadados danificados ficaram de fora</translation>
    </message>
    <message>
        <source>part of the metadata was lost</source>
        <translation>parte dos metadados se perdeu</translation>
    </message>
    <message>
        <source>oversized metadata was left out</source>
        <translation>os metadados grandes demais ficaram de fora</translation>
    </message>
    <message>
        <source>metadata could not be read back</source>
        <translation>não foi possível reler os metadados</translation>
    </message>
    <message>
        <source>extended XMP was left out</source>
        <translation>o XMP estendido ficou de fora</translation>
    </message>
    <message>
        <source>not kept without loss</source>
        <translation>não mantida sem perdas</translation>
    </message>
    <message>
        <source>larger than the original</source>
        <translation>maior que o original</translation>
    </message>
    <message>
        <source>the original has another name, too</source>
        <translation>o original tem também outro nome</translation>
    </message>
    <message>
        <source>data behind the picture was kept</source>
        <translation>dados após a imagem mantidos</translation>
    </message>
    <message>
        <source>data behind the picture was left out</source>
        <translation>dados após a imagem omitidos</translation>
    </message>
    <message>
        <source>the depth map was lost</source>
        <translation>o mapa de profundidade se perdeu</translation>
    </message>
    <message>
        <source>press inks became screen colors</source>
        <translation>tintas viraram cores de tela</translation>
    </message>
    <message>
        <source>the Live Photo&apos;s video stays where it is</source>
        <translation>o vídeo da Live Photo fica onde está</translation>
    </message>
    <message>
        <source>made of the camera&apos;s preview</source>
        <translation>feito da prévia da câmera</translation>
    </message>
    <message>
        <source>developed from the sensor&apos;s data</source>
        <translation>revelado a partir dos dados do sensor</translation>
    </message>
    <message>
        <source>no preview in the raw file</source>
        <translation>sem prévia no arquivo raw</translation>
    </message>
    <message>
        <source>colors became the nearest that fit</source>
        <translation>algumas cores viraram as mais próximas possíveis</translation>
    </message>
    <message>
        <source>room was made for colors that do not fit</source>
        <translation>abriu-se espaço para cores que não cabem</translation>
    </message>
    <message>
        <source>HDR brightness was cut</source>
        <translation>o brilho HDR foi cortado</translation>
    </message>
    <message>
        <source>the format has no place for some metadata</source>
        <translation>o formato não tem lugar para alguns metadados</translation>
    </message>
    <message>
        <source>required fields are missing</source>
        <translation>faltam campos obrigatórios</translation>
    </message>
    <message>
        <source>no text was drawn on it</source>
        <translation>nenhum texto foi escrito nela</translation>
    </message>
    <message>
        <source>damaged: what could be read was saved</source>
        <translation>danificada: salvou-se o que era legível</translation>
    </message>
    <message>
        <source>made by a service</source>
        <translation>feito por um serviço</translation>
    </message>
    <message>
        <source>shown as it would be made here</source>
        <translation>mostrada como seria feita aqui</translation>
    </message>
    <message>
        <source>press inks are not adjusted</source>
        <translation>as tintas não são ajustadas</translation>
    </message>
    <message>
        <source>the metadata was not read</source>
        <translation>os metadados não foram lidos</translation>
    </message>
</context>
<context>
    <name>OptionSpec</name>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>More effort makes smaller files and takes much longer.</source>
        <translation>Mais esforço gera arquivos menores e demora bem mais.</translation>
    </message>
    <message>
        <source>12 bits</source>
        <translation>12 bits</translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation>Subamostragem de croma</translation>
    </message>
    <message>
        <source>How finely color is stored next to brightness.</source>
        <translation>Com que precisão a cor é gravada em relação ao brilho.</translation>
    </message>
    <message>
        <source>By quality: 4:4:4 from 90 up</source>
        <translation>Pela qualidade: 4:4:4 a partir de 90</translation>
    </message>
    <message>
        <source>4:2:0 – quarter color, smaller</source>
        <translation>4:2:0 – um quarto da cor, menor</translation>
    </message>
    <message>
        <source>4:4:4 – full color</source>
        <translation>4:4:4 – cor completa</translation>
    </message>
    <message>
        <source>Bits per channel</source>
        <translation>Bits por canal</translation>
    </message>
    <message>
        <source>How many shades each channel can tell apart.</source>
        <translation>Quantos tons cada canal distingue.</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Como a foto</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Print resolution noted in the file without touching a pixel; 0 notes none.</source>
        <translation>Resolução de impressão anotada no arquivo sem tocar em nenhum pixel; 0 não anota nada.</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>The most colors a frame&apos;s palette may hold.</source>
        <translation>O máximo de cores que a paleta de um quadro pode ter.</translation>
    </message>
    <message>
        <source>Dithering</source>
        <translation>Dithering</translation>
    </message>
    <message>
        <source>Hides the steps between palette colors behind fine noise.</source>
        <translation>Esconde os degraus entre as cores da paleta sob um ruído fino.</translation>
    </message>
    <message>
        <source>More effort finds better palettes and takes longer.</source>
        <translation>Mais esforço encontra paletas melhores e demora mais.</translation>
    </message>
    <message>
        <source>Frame tolerance</source>
        <translation>Tolerância entre quadros</translation>
    </message>
    <message>
        <source>Pixels that change less than this between frames are kept from the frame before.</source>
        <translation>Pixels que mudam menos que isso entre quadros são mantidos do quadro anterior.</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Entrelaçado</translation>
    </message>
    <message>
        <source>Shows a coarse picture early while it loads; the file gets larger.</source>
        <translation>Mostra cedo uma imagem grosseira enquanto carrega; o arquivo fica maior.</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progressivo</translation>
    </message>
    <message>
        <source>Shows the whole picture early while it loads, and is a few percent smaller.</source>
        <translation>Mostra cedo a imagem inteira enquanto carrega e fica alguns por cento menor.</translation>
    </message>
    <message>
        <source>Optimized coding</source>
        <translation>Codificação otimizada</translation>
    </message>
    <message>
        <source>Computes the best Huffman tables for each photo; progressive files always do.</source>
        <translation>Calcula as melhores tabelas de Huffman para cada foto; arquivos progressivos sempre fazem isso.</translation>
    </message>
    <message>
        <source>More effort makes smaller files and takes longer.</source>
        <translation>Mais esforço gera arquivos menores e demora mais.</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>Faster opening</source>
        <translation>Abertura mais rápida</translation>
    </message>
    <message>
        <source>Higher values make files that open faster and are a little larger.</source>
        <translation>Valores maiores geram arquivos que abrem mais rápido e são um pouco maiores.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compressão</translation>
    </message>
    <message>
        <source>More effort makes smaller files with the same pixels.</source>
        <translation>Mais esforço gera arquivos menores com os mesmos pixels.</translation>
    </message>
    <message>
        <source>Row filter</source>
        <translation>Filtro de linha</translation>
    </message>
    <message>
        <source>How each row is predicted from its neighbors before compression.</source>
        <translation>Como cada linha é prevista a partir das vizinhas antes da compressão.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Acima</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Paeth</source>
        <translation>Paeth</translation>
    </message>
    <message>
        <source>Best of all</source>
        <translation>O melhor de todos</translation>
    </message>
    <message>
        <source>Reduce to a palette</source>
        <translation>Reduzir a uma paleta</translation>
    </message>
    <message>
        <source>Keeps at most 256 colors: much smaller, good for graphics, visible in photos.</source>
        <translation>Mantém no máximo 256 cores: bem menor, bom para gráficos, perceptível em fotos.</translation>
    </message>
    <message>
        <source>The most colors the palette may hold.</source>
        <translation>O máximo de cores que a paleta pode ter.</translation>
    </message>
    <message>
        <source>Palette quality</source>
        <translation>Qualidade da paleta</translation>
    </message>
    <message>
        <source>Uses fewer colors where the palette already reaches this quality.</source>
        <translation>Usa menos cores onde a paleta já atinge esta qualidade.</translation>
    </message>
    <message>
        <source>All of them keep every pixel.</source>
        <translation>Todas mantêm cada pixel.</translation>
    </message>
    <message>
        <source>None – largest, opens anywhere</source>
        <translation>Nenhuma – a maior, abre em qualquer lugar</translation>
    </message>
    <message>
        <source>LZW – opens almost anywhere</source>
        <translation>LZW – abre em quase qualquer lugar</translation>
    </message>
    <message>
        <source>Deflate – smaller</source>
        <translation>Deflate – menor</translation>
    </message>
    <message>
        <source>Zstandard – few programs open it</source>
        <translation>Zstandard – poucos programas abrem</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Preditor</translation>
    </message>
    <message>
        <source>Stores differences between neighbors: smaller for photos.</source>
        <translation>Grava as diferenças entre vizinhos: menor para fotos.</translation>
    </message>
    <message>
        <source>Tiled</source>
        <translation>Em blocos</translation>
    </message>
    <message>
        <source>Stores tiles instead of strips, for viewers that open only a part.</source>
        <translation>Grava blocos em vez de faixas, para visualizadores que abrem só uma parte.</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Pirâmide</translation>
    </message>
    <message>
        <source>Adds smaller versions of the picture for deep-zoom viewers.</source>
        <translation>Adiciona versões menores da imagem para visualizadores de zoom profundo.</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Tipo de imagem</translation>
    </message>
    <message>
        <source>Tunes lossy compression for a kind of picture.</source>
        <translation>Ajusta a compressão com perdas a um tipo de imagem.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>Portrait or indoor photo</source>
        <translation>Retrato ou foto interna</translation>
    </message>
    <message>
        <source>Outdoor photo</source>
        <translation>Foto ao ar livre</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Desenho</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Ícone</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Sharper color edges</source>
        <translation>Bordas de cor mais nítidas</translation>
    </message>
    <message>
        <source>Keeps red and blue edges crisp at some cost in time.</source>
        <translation>Mantém nítidas as bordas vermelhas e azuis, com algum custo de tempo.</translation>
    </message>
    <message>
        <source>Near lossless</source>
        <translation>Quase sem perdas</translation>
    </message>
    <message>
        <source>For lossless files: below 100, pixels may move a little so that files get smaller.</source>
        <translation>Para arquivos sem perdas: abaixo de 100, os pixels podem mudar um pouco para o arquivo ficar menor.</translation>
    </message>
    <message>
        <source>Transparency quality</source>
        <translation>Qualidade da transparência</translation>
    </message>
    <message>
        <source>Below 100, transparency is stored with loss.</source>
        <translation>Abaixo de 100, a transparência é gravada com perdas.</translation>
    </message>
    <message>
        <source>Smallest animation</source>
        <translation>Menor animação</translation>
    </message>
    <message>
        <source>Spends much longer to make animations smaller.</source>
        <translation>Demora bem mais para deixar as animações menores.</translation>
    </message>
    <message>
        <source>Mixed animation frames</source>
        <translation>Quadros mistos</translation>
    </message>
    <message>
        <source>Lets each animation frame be lossy or lossless, whichever is smaller.</source>
        <translation>Permite que cada quadro da animação seja com ou sem perdas, o que for menor.</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Borda</translation>
    </message>
    <message>
        <source>Adds room around the photo; nothing is cut off.</source>
        <translation>Adiciona espaço ao redor da foto; nada é cortado.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>How much room is added.</source>
        <translation>Quanto espaço é adicionado.</translation>
    </message>
    <message>
        <source>A frame</source>
        <translation>Moldura</translation>
    </message>
    <message>
        <source>Up to a ratio</source>
        <translation>Até uma proporção</translation>
    </message>
    <message>
        <source>Up to a size</source>
        <translation>Até um tamanho</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largura</translation>
    </message>
    <message>
        <source>Width of the frame.</source>
        <translation>Largura da moldura.</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Mais embaixo</translation>
    </message>
    <message>
        <source>Makes the lower side wider, as on an instant photo.</source>
        <translation>Alarga o lado de baixo, como em uma foto instantânea.</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Medida em</translation>
    </message>
    <message>
        <source>What the frame&apos;s width counts.</source>
        <translation>Em que se mede a largura da moldura.</translation>
    </message>
    <message>
        <source>Percent of the short edge</source>
        <translation>Porcentagem do lado menor</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Box width</source>
        <translation>Largura da caixa</translation>
    </message>
    <message>
        <source>Smallest width of the result.</source>
        <translation>Menor largura do resultado.</translation>
    </message>
    <message>
        <source>Box height</source>
        <translation>Altura da caixa</translation>
    </message>
    <message>
        <source>Smallest height of the result.</source>
        <translation>Menor altura do resultado.</translation>
    </message>
    <message>
        <source>Color of the border, as #rrggbb.</source>
        <translation>Cor da borda, como #rrggbb.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Cuts every photo to a ratio or to a part of itself.</source>
        <translation>Corta cada foto em uma proporção ou em uma parte dela.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Turn with the photo</source>
        <translation>Girar com a foto</translation>
    </message>
    <message>
        <source>Turns the ratio for portraits: 3:2 becomes 2:3.</source>
        <translation>Gira a proporção nas fotos verticais: 3:2 vira 2:3.</translation>
    </message>
    <message>
        <source>Width kept</source>
        <translation>Largura mantida</translation>
    </message>
    <message>
        <source>How much of the width stays.</source>
        <translation>Quanto da largura fica.</translation>
    </message>
    <message>
        <source>Height kept</source>
        <translation>Altura mantida</translation>
    </message>
    <message>
        <source>How much of the height stays.</source>
        <translation>Quanto da altura fica.</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover à direita</translation>
    </message>
    <message>
        <source>Moves the part that stays, in percent of the room left; negative is left.</source>
        <translation>Move a parte que fica, em porcentagem do espaço restante; negativo é à esquerda.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Moves the part that stays, in percent of the room left; negative is up.</source>
        <translation>Move a parte que fica, em porcentagem do espaço restante; negativo é para cima.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Fundo sólido</translation>
    </message>
    <message>
        <source>Puts transparent pictures on a color.</source>
        <translation>Coloca imagens transparentes sobre uma cor.</translation>
    </message>
    <message>
        <source>The color behind transparent pixels, as #rrggbb.</source>
        <translation>A cor atrás dos pixels transparentes, como #rrggbb.</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Tons de cinza</translation>
    </message>
    <message>
        <source>Takes the color out and keeps the brightness.</source>
        <translation>Tira a cor e mantém o brilho.</translation>
    </message>
    <message>
        <source>Length of that edge.</source>
        <translation>Comprimento desse lado.</translation>
    </message>
    <message>
        <source>Width of the box.</source>
        <translation>Largura da caixa.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Height of the box.</source>
        <translation>Altura da caixa.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentagem</translation>
    </message>
    <message>
        <source>Edge length compared with the original.</source>
        <translation>Comprimento do lado em relação ao original.</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapixels</translation>
    </message>
    <message>
        <source>Width times height, in millions of pixels.</source>
        <translation>Largura vezes altura, em milhões de pixels.</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionar</translation>
    </message>
    <message>
        <source>Gives every photo the size it is needed in.</source>
        <translation>Dá a cada foto o tamanho em que ela é necessária.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar a</translation>
    </message>
    <message>
        <source>What the size is measured by.</source>
        <translation>Pelo que se mede o tamanho.</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>Lado maior</translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation>Lado menor</translation>
    </message>
    <message>
        <source>Inside a box</source>
        <translation>Dentro de uma caixa</translation>
    </message>
    <message>
        <source>Fill a box, cutting what sticks out</source>
        <translation>Preencher uma caixa, cortando o que sobra</translation>
    </message>
    <message>
        <source>Enlarge small photos</source>
        <translation>Ampliar fotos pequenas</translation>
    </message>
    <message>
        <source>Otherwise a photo that is smaller already stays as it is.</source>
        <translation>Senão, uma foto que já é menor fica como está.</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Reamostragem</translation>
    </message>
    <message>
        <source>How new pixels are weighed from old ones.</source>
        <translation>Como os novos pixels são calculados a partir dos antigos.</translation>
    </message>
    <message>
        <source>Lanczos 3 – sharpest</source>
        <translation>Lanczos 3 – o mais nítido</translation>
    </message>
    <message>
        <source>Lanczos 2 – less ringing</source>
        <translation>Lanczos 2 – menos halos</translation>
    </message>
    <message>
        <source>Mitchell – soft</source>
        <translation>Mitchell – suave</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>Cúbico</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Nearest – hard pixels</source>
        <translation>Mais próximo – pixels duros</translation>
    </message>
    <message>
        <source>In linear light</source>
        <translation>Em luz linear</translation>
    </message>
    <message>
        <source>Keeps the brightness of fine bright detail, for example stars; slower.</source>
        <translation>Mantém o brilho de detalhes finos e claros, por exemplo estrelas; mais lento.</translation>
    </message>
    <message>
        <source>1:1 – square</source>
        <translation>1:1 – quadrado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outra</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>Width to height of the result.</source>
        <translation>Largura em relação à altura do resultado.</translation>
    </message>
    <message>
        <source>Ratio, width</source>
        <translation>Proporção, largura</translation>
    </message>
    <message>
        <source>The width&apos;s part of another ratio.</source>
        <translation>A parte da largura em outra proporção.</translation>
    </message>
    <message>
        <source>Ratio, height</source>
        <translation>Proporção, altura</translation>
    </message>
    <message>
        <source>The height&apos;s part of another ratio.</source>
        <translation>A parte da altura em outra proporção.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Which part of the photo stays when something is cut off.</source>
        <translation>Que parte da foto fica quando algo é cortado.</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Topo</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Topo, à direita</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Base, à direita</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Base, à esquerda</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Topo, à esquerda</translation>
    </message>
    <message>
        <source>What draws the eye</source>
        <translation>O que chama o olhar</translation>
    </message>
    <message>
        <source>The busiest part</source>
        <translation>A parte mais detalhada</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Gives back the crispness that resizing and printing take.</source>
        <translation>Devolve a nitidez que o redimensionamento e a impressão tiram.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Where the photo will be looked at.</source>
        <translation>Onde a foto será vista.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impressão</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidade</translation>
    </message>
    <message>
        <source>How much sharper edges become.</source>
        <translation>Quanto mais nítidas ficam as bordas.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Which colors the file is made for.</source>
        <translation>Para quais cores o arquivo é feito.</translation>
    </message>
    <message>
        <source>Color space</source>
        <translation>Espaço de cores</translation>
    </message>
    <message>
        <source>sRGB looks right everywhere; the photo&apos;s own space may hold more colors.</source>
        <translation>O sRGB fica certo em todo lugar; o espaço da própria foto pode ter mais cores.</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation>Converter para sRGB</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s own</source>
        <translation>Manter o da foto</translation>
    </message>
    <message>
        <source>Rendering intent</source>
        <translation>Intenção de renderização</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>Perceptual</translation>
    </message>
    <message>
        <source>Relative colorimetric</source>
        <translation>Colorimétrica relativa</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturação</translation>
    </message>
    <message>
        <source>Absolute colorimetric</source>
        <translation>Colorimétrica absoluta</translation>
    </message>
    <message>
        <source>Match the blacks</source>
        <translation>Igualar os pretos</translation>
    </message>
    <message>
        <source>Black point compensation: the darkest tone becomes the darkest tone.</source>
        <translation>Compensação de ponto preto: o tom mais escuro vira o tom mais escuro.</translation>
    </message>
    <message>
        <source>Embed the color profile</source>
        <translation>Incorporar o perfil de cores</translation>
    </message>
    <message>
        <source>Says in the file which colors are meant; it is never left out of files in other spaces than sRGB.</source>
        <translation>Diz no arquivo quais cores são as certas; nunca é omitido em espaços diferentes de sRGB.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadados</translation>
    </message>
    <message>
        <source>What the file says about itself.</source>
        <translation>O que o arquivo diz sobre si mesmo.</translation>
    </message>
    <message>
        <source>What leaves with the file; every file is read back to prove it.</source>
        <translation>O que sai com o arquivo; cada arquivo é relido para comprovar.</translation>
    </message>
    <message>
        <source>Everything that is still true</source>
        <translation>Tudo o que ainda é verdade</translation>
    </message>
    <message>
        <source>Copyright and date, no location</source>
        <translation>Direitos autorais e data, sem local</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Keep all frames</source>
        <translation>Manter todos os quadros</translation>
    </message>
    <message>
        <source>Otherwise, and in formats that cannot move, the first frame is kept.</source>
        <translation>Senão, e em formatos sem animação, fica o primeiro quadro.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nomes de arquivo</translation>
    </message>
    <message>
        <source>What the new files are called, below the destination folder.</source>
        <translation>Como se chamam os novos arquivos, abaixo da pasta de destino.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each photo, for example {name} or {date:%Y}.</source>
        <translation>As palavras entre chaves são preenchidas para cada foto, por exemplo {name} ou {date:%Y}.</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>Se o nome já existir</translation>
    </message>
    <message>
        <source>Nothing that is there is ever overwritten.</source>
        <translation>O que já existe nunca é sobrescrito.</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Acrescentar um número</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>Ignorar a foto</translation>
    </message>
    <message>
        <source>Names for every system</source>
        <translation>Nomes para qualquer sistema</translation>
    </message>
    <message>
        <source>Also avoids what Windows and memory cards refuse.</source>
        <translation>Evita também o que o Windows e os cartões de memória recusam.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>More quality makes larger files; each format has its own scale.</source>
        <translation>Mais qualidade gera arquivos maiores; cada formato tem a própria escala.</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Sem perdas</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is; files get much larger.</source>
        <translation>Mantém cada pixel como está; os arquivos ficam bem maiores.</translation>
    </message>
    <message>
        <source>Never larger than the original</source>
        <translation>Nunca maior que o original</translation>
    </message>
    <message>
        <source>Where nothing but smaller was asked and it gets no smaller, the original&apos;s bytes are kept.</source>
        <translation>Quando só se pediu para diminuir e o arquivo não diminui, ficam os bytes do original.</translation>
    </message>
    <message>
        <source>Own file name</source>
        <translation>Nome de arquivo próprio</translation>
    </message>
    <message>
        <source>A template for this rendition alone; empty: that of the preset.</source>
        <translation>Um modelo só para esta versão; vazio: o da predefinição.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Relatar um problema</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>What this file is called in names and paths: letters, digits, - and _.</source>
        <translation>Como este arquivo se chama em nomes e caminhos: letras, algarismos, - e _.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desfoque</translation>
    </message>
    <message>
        <source>Blurs a part of every photo, or all of it.</source>
        <translation>Desfoca uma parte de cada foto ou a foto inteira.</translation>
    </message>
    <message>
        <source>Which part of the photo is blurred.</source>
        <translation>Que parte da foto é desfocada.</translation>
    </message>
    <message>
        <source>Width of that part.</source>
        <translation>Largura dessa parte.</translation>
    </message>
    <message>
        <source>Height of that part.</source>
        <translation>Altura dessa parte.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Raio</translation>
    </message>
    <message>
        <source>How strongly (sigma), in percent of the photo&apos;s diagonal.</source>
        <translation>Com que força (sigma), em porcentagem da diagonal da foto.</translation>
    </message>
    <message>
        <source>Makes colors stronger or weaker; brightness and hue stay.</source>
        <translation>Torna as cores mais fortes ou mais fracas; brilho e matiz ficam.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantidade</translation>
    </message>
    <message>
        <source>Below zero is less than the photo has.</source>
        <translation>Abaixo de zero é menos do que a foto tem.</translation>
    </message>
    <message>
        <source>Automatic levels</source>
        <translation>Níveis automáticos</translation>
    </message>
    <message>
        <source>Stretches the tones from black to white; hues stay.</source>
        <translation>Estica os tons do preto ao branco; os matizes ficam.</translation>
    </message>
    <message>
        <source>How much of the way to the full range.</source>
        <translation>Quanto do caminho até a faixa completa.</translation>
    </message>
    <message>
        <source>Ignored at both ends</source>
        <translation>Ignorado nas duas pontas</translation>
    </message>
    <message>
        <source>The share of darkest and lightest pixels that may become black or white.</source>
        <translation>A parte dos pixels mais escuros e mais claros que pode ficar preta ou branca.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposição</translation>
    </message>
    <message>
        <source>Makes photos brighter or darker.</source>
        <translation>Torna as fotos mais claras ou mais escuras.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>One stop more is twice the light, as a camera counts it.</source>
        <translation>Um ponto a mais é o dobro da luz, como a câmera conta.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brilho</translation>
    </message>
    <message>
        <source>Lifts or lowers all tones alike.</source>
        <translation>Eleva ou reduz todos os tons igualmente.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Moves tones away from middle gray, or towards it.</source>
        <translation>Afasta os tons do cinza médio ou os aproxima dele.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gama</translation>
    </message>
    <message>
        <source>Lightens or darkens the middle tones; black and white stay.</source>
        <translation>Clareia ou escurece os meios-tons; preto e branco ficam.</translation>
    </message>
    <message>
        <source>Above one is lighter.</source>
        <translation>Acima de um é mais claro.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Rounds the corners; outside it is transparent, or has the color of Flatten.</source>
        <translation>Arredonda os cantos; fora é transparente ou tem a cor de Achatar.</translation>
    </message>
    <message>
        <source>What is left of the rectangle.</source>
        <translation>O que resta do retângulo.</translation>
    </message>
    <message>
        <source>Rounded corners</source>
        <translation>Cantos arredondados</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Of the corners, in percent of the short edge.</source>
        <translation>Dos cantos, em porcentagem do lado menor.</translation>
    </message>
    <message>
        <source>Passe-partout</source>
        <translation>Passe-partout</translation>
    </message>
    <message>
        <source>Mounts the photo on card, inside a border if there is one.</source>
        <translation>Monta a foto em cartão, dentro da borda se houver.</translation>
    </message>
    <message>
        <source>Color of the line, as #rrggbb.</source>
        <translation>Cor da linha, como #rrggbb.</translation>
    </message>
    <message>
        <source>Color of the line</source>
        <translation>Cor da linha</translation>
    </message>
    <message>
        <source>How much card shows, in percent of the short edge.</source>
        <translation>Quanto cartão aparece, em porcentagem do lado menor.</translation>
    </message>
    <message>
        <source>Photos look centered when there is a little more card below.</source>
        <translation>As fotos parecem centradas com um pouco mais de cartão embaixo.</translation>
    </message>
    <message>
        <source>Color of the card, as #rrggbb.</source>
        <translation>Cor do cartão, como #rrggbb.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>The cut edge around the photo, in percent of the short edge; 0 is none.</source>
        <translation>O chanfro ao redor da foto, em porcentagem do lado menor; 0 é nenhum.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Light and color</source>
        <translation>Luz e cor</translation>
    </message>
    <message>
        <source>Marks and frames</source>
        <translation>Marcas e molduras</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>Máscara de nitidez</translation>
    </message>
    <message>
        <source>Sharpens by numbers of your own.</source>
        <translation>Aumenta a nitidez com seus próprios números.</translation>
    </message>
    <message>
        <source>How far around an edge it reaches (sigma).</source>
        <translation>Até onde alcança ao redor de uma borda (sigma).</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Smaller differences, such as noise, are left alone; of 255 levels.</source>
        <translation>Diferenças menores, como ruído, ficam; de 255 níveis.</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Who took the photo.</source>
        <translation>Quem tirou a foto.</translation>
    </message>
    <message>
        <source>Creator&apos;s job title</source>
        <translation>Cargo do autor</translation>
    </message>
    <message>
        <source>For example staff photographer.</source>
        <translation>Por exemplo, fotógrafo da equipe.</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Aviso de direitos autorais</translation>
    </message>
    <message>
        <source>For example © {date:%Y} {creator}.</source>
        <translation>Por exemplo © {date:%Y} {creator}.</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Termos de uso</translation>
    </message>
    <message>
        <source>How the photo may be used.</source>
        <translation>Como a foto pode ser usada.</translation>
    </message>
    <message>
        <source>Web statement</source>
        <translation>Página web dos direitos</translation>
    </message>
    <message>
        <source>The web page with the licence; image searches show it.</source>
        <translation>A página web com a licença; buscas de imagens a mostram.</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Linha de crédito</translation>
    </message>
    <message>
        <source>What is to stand beside the photo when it is published.</source>
        <translation>O que deve aparecer ao lado da foto publicada.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Who first owned the photo.</source>
        <translation>De quem era a foto originalmente.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>A short name of the photo.</source>
        <translation>Um nome curto da foto.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Manchete</translation>
    </message>
    <message>
        <source>The caption in a few words.</source>
        <translation>A legenda em poucas palavras.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Who, what, where, when and why.</source>
        <translation>Quem, o quê, onde, quando e por quê.</translation>
    </message>
    <message>
        <source>Caption writer</source>
        <translation>Autor da legenda</translation>
    </message>
    <message>
        <source>Who wrote the caption.</source>
        <translation>Quem escreveu a legenda.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palavras-chave</translation>
    </message>
    <message>
        <source>Separated by semicolons.</source>
        <translation>Separadas por ponto e vírgula.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>For whoever receives the photo, for example an embargo.</source>
        <translation>Para quem recebe a foto, por exemplo um embargo.</translation>
    </message>
    <message>
        <source>Job identifier</source>
        <translation>Identificador do trabalho</translation>
    </message>
    <message>
        <source>The number of the assignment.</source>
        <translation>O número do trabalho.</translation>
    </message>
    <message>
        <source>Sublocation</source>
        <translation>Local na cidade</translation>
    </message>
    <message>
        <source>A place within the city.</source>
        <translation>Um lugar dentro da cidade.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Where the photo was taken.</source>
        <translation>Onde a foto foi tirada.</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado ou província</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código do país</translation>
    </message>
    <message>
        <source>Three letters of ISO 3166, for example AUT.</source>
        <translation>Três letras da ISO 3166, por exemplo AUT.</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>E-mail de contato</translation>
    </message>
    <message>
        <source>How to reach the creator.</source>
        <translation>Como contatar o autor.</translation>
    </message>
    <message>
        <source>Contact web site</source>
        <translation>Site de contato</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Title, caption, keywords, names of places, contact: what IPTC says.</source>
        <translation>Título, legenda, palavras-chave, nomes de lugares, contato: o que o IPTC diz.</translation>
    </message>
    <message>
        <source>Creator and copyright</source>
        <translation>Autor e direitos autorais</translation>
    </message>
    <message>
        <source>Who made the photo, who owns it, how it may be used.</source>
        <translation>Quem fez a foto, de quem é e como pode ser usada.</translation>
    </message>
    <message>
        <source>Camera and exposure</source>
        <translation>Câmera e exposição</translation>
    </message>
    <message>
        <source>Camera model, exposure time, aperture, ISO, flash.</source>
        <translation>Modelo, tempo de exposição, abertura, ISO, flash.</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Lens model and its range.</source>
        <translation>Modelo da lente e sua faixa.</translation>
    </message>
    <message>
        <source>Serial numbers and owner</source>
        <translation>Números de série e proprietário</translation>
    </message>
    <message>
        <source>Numbers of camera and lens, the owner&apos;s name, numbers that tell one picture from all others.</source>
        <translation>Números da câmera e da lente, nome do proprietário, números que distinguem uma imagem de todas.</translation>
    </message>
    <message>
        <source>Place (GPS)</source>
        <translation>Local (GPS)</translation>
    </message>
    <message>
        <source>Where the photo was taken, to the meter.</source>
        <translation>Onde a foto foi tirada, com precisão de metro.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datas</translation>
    </message>
    <message>
        <source>When the photo was taken and changed.</source>
        <translation>Quando a foto foi tirada e alterada.</translation>
    </message>
    <message>
        <source>Stars and labels</source>
        <translation>Estrelas e etiquetas</translation>
    </message>
    <message>
        <source>Stars, color labels and picks.</source>
        <translation>Estrelas, etiquetas de cor e seleções.</translation>
    </message>
    <message>
        <source>Faces and persons</source>
        <translation>Rostos e pessoas</translation>
    </message>
    <message>
        <source>Face regions and the names of persons.</source>
        <translation>Áreas de rosto e nomes de pessoas.</translation>
    </message>
    <message>
        <source>Edit history</source>
        <translation>Histórico de edição</translation>
    </message>
    <message>
        <source>Software, develop settings, earlier versions and their file names.</source>
        <translation>Software, ajustes de revelação, versões anteriores e seus nomes de arquivo.</translation>
    </message>
    <message>
        <source>Maker notes</source>
        <translation>Notas do fabricante</translation>
    </message>
    <message>
        <source>What the camera&apos;s maker adds; hardly anybody knows all of it.</source>
        <translation>O que o fabricante acrescenta; quase ninguém conhece tudo.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Embedded small versions, where the pixels stay as they are; else they always go.</source>
        <translation>Versões pequenas incorporadas, onde os pixels ficam como estão; senão, sempre saem.</translation>
    </message>
    <message>
        <source>Color profile</source>
        <translation>Perfil de cores</translation>
    </message>
    <message>
        <source>It stays, whatever is chosen here, where colors would be wrong without it.</source>
        <translation>Fica, seja qual for a escolha, onde as cores ficariam erradas sem ele.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo o resto</translation>
    </message>
    <message>
        <source>What is of none of these kinds.</source>
        <translation>O que não é de nenhum desses tipos.</translation>
    </message>
    <message>
        <source>Copyright, camera and exposure, no location</source>
        <translation>Direitos autorais, câmera e exposição, sem local</translation>
    </message>
    <message>
        <source>Chosen kinds</source>
        <translation>Tipos escolhidos</translation>
    </message>
    <message>
        <source>Also keep these tags</source>
        <translation>Manter também estas tags</translation>
    </message>
    <message>
        <source>For example Exif.Photo.UserComment or Xmp.dc.*, separated by commas.</source>
        <translation>Por exemplo Exif.Photo.UserComment ou Xmp.dc.*, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Never keep these tags</source>
        <translation>Nunca manter estas tags</translation>
    </message>
    <message>
        <source>For example Iptc.Application2.Contact; stronger than all else.</source>
        <translation>Por exemplo Iptc.Application2.Contact; prevalece sobre todo o resto.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>How exactly a place that is kept is told.</source>
        <translation>Com que precisão um local mantido é indicado.</translation>
    </message>
    <message>
        <source>To the meter</source>
        <translation>Ao metro</translation>
    </message>
    <message>
        <source>The city only</source>
        <translation>Somente a cidade</translation>
    </message>
    <message>
        <source>No place near</source>
        <translation>Sem local perto de</translation>
    </message>
    <message>
        <source>Photos taken there do not say where: Home 52.5163, 13.3777 500 m; Studio …</source>
        <translation>As fotos tiradas lá não dizem onde: Casa 52.5163, 13.3777 500 m; Estúdio …</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>A file of fields that several presets share: its name in the credits folder of Glassine&apos;s settings.</source>
        <translation>Um arquivo de campos que várias predefinições compartilham: o nome dele na pasta “credits” das configurações do Glassine.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obrigatórios</translation>
    </message>
    <message>
        <source>Fields that no photo should lack, for example creator, caption, date.</source>
        <translation>Campos que não devem faltar em nenhuma foto, por exemplo creator, caption, date.</translation>
    </message>
    <message>
        <source>Read XMP files beside the photos</source>
        <translation>Ler arquivos XMP ao lado das fotos</translation>
    </message>
    <message>
        <source>What photo managers write into PHOTO.xmp counts more than what stands in the photo.</source>
        <translation>O que os gerenciadores de fotos escrevem em FOTO.xmp prevalece sobre o que está na foto.</translation>
    </message>
    <message>
        <source>Date of the file</source>
        <translation>Data do arquivo</translation>
    </message>
    <message>
        <source>What file managers sort by.</source>
        <translation>Pelo que os gerenciadores de arquivos ordenam.</translation>
    </message>
    <message>
        <source>As the original&apos;s</source>
        <translation>Como a do original</translation>
    </message>
    <message>
        <source>When it is written</source>
        <translation>Quando é gravado</translation>
    </message>
    <message>
        <source>When the photo was taken</source>
        <translation>Quando a foto foi tirada</translation>
    </message>
    <message>
        <source>A strip with a line of text, such as whose photo it is.</source>
        <translation>Uma faixa com uma linha de texto, por exemplo de quem é a foto.</translation>
    </message>
    <message>
        <source>Color of the strip, as #rrggbb.</source>
        <translation>Cor da faixa, como #rrggbb.</translation>
    </message>
    <message>
        <source>Color of the strip</source>
        <translation>Cor da faixa</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each photo, for example {creator}.</source>
        <translation>As palavras entre chaves são preenchidas para cada foto, por exemplo {creator}.</translation>
    </message>
    <message>
        <source>Where the strip lies.</source>
        <translation>Onde fica a faixa.</translation>
    </message>
    <message>
        <source>Below the photo</source>
        <translation>Abaixo da foto</translation>
    </message>
    <message>
        <source>Above the photo</source>
        <translation>Acima da foto</translation>
    </message>
    <message>
        <source>On the photo, bottom</source>
        <translation>Sobre a foto, embaixo</translation>
    </message>
    <message>
        <source>On the photo, top</source>
        <translation>Sobre a foto, em cima</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alinhamento</translation>
    </message>
    <message>
        <source>Where the text stands in the strip.</source>
        <translation>Onde fica o texto na faixa.</translation>
    </message>
    <message>
        <source>Of the strip, in percent of the photo&apos;s short edge.</source>
        <translation>Da faixa, em porcentagem do lado menor da foto.</translation>
    </message>
    <message>
        <source>Color of the letters, as #rrggbb.</source>
        <translation>Cor das letras, como #rrggbb.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidade</translation>
    </message>
    <message>
        <source>Of the strip; 100 hides what is under it.</source>
        <translation>Da faixa; 100 esconde o que está embaixo.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Family and style, for example Sans Bold.</source>
        <translation>Família e estilo, por exemplo Sans Bold.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Sets it off from the photo, dark around light and light around dark.</source>
        <translation>Destaca da foto, escuro ao redor do claro e claro ao redor do escuro.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Traço de contorno</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>What is put on the photo.</source>
        <translation>O que é colocado na foto.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>A PNG or SVG picture, best with a transparent background.</source>
        <translation>Uma imagem PNG ou SVG, de preferência com fundo transparente.</translation>
    </message>
    <message>
        <source>Height of the letters, in percent of the photo&apos;s diagonal.</source>
        <translation>Altura das letras, em porcentagem da diagonal da foto.</translation>
    </message>
    <message>
        <source>The picture&apos;s diagonal, in percent of the photo&apos;s.</source>
        <translation>A diagonal da imagem, em porcentagem da da foto.</translation>
    </message>
    <message>
        <source>In percent of the photo&apos;s short edge, from the edge that the position names or else from the middle.</source>
        <translation>Em porcentagem do lado menor da foto, a partir da borda que a posição indica ou, senão, do meio.</translation>
    </message>
    <message>
        <source>At 100 it hides what is under it.</source>
        <translation>100 esconde o que está embaixo.</translation>
    </message>
    <message>
        <source>Where it lies on the photo; it can also be dragged in the comparison.</source>
        <translation>Onde fica na foto; também pode ser arrastada na comparação.</translation>
    </message>
    <message>
        <source>Margin beside</source>
        <translation>Margem lateral</translation>
    </message>
    <message>
        <source>Margin above or below</source>
        <translation>Margem acima ou abaixo</translation>
    </message>
    <message>
        <source>All over the photo</source>
        <translation>Em toda a foto</translation>
    </message>
    <message>
        <source>Repeats it in rows, so that it cannot be cut off.</source>
        <translation>Repete em fileiras, para que não possa ser cortada.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Espaços</translation>
    </message>
    <message>
        <source>Room between them, in percent of the mark&apos;s own size.</source>
        <translation>Espaço entre elas, em porcentagem do tamanho da marca.</translation>
    </message>
    <message>
        <source>Legible on dark and light</source>
        <translation>Legível no escuro e no claro</translation>
    </message>
    <message>
        <source>Looks at the photo under it: turns dark for light, and outlines it where that is not enough.</source>
        <translation>Olha a foto embaixo: fica escura no claro e ganha contorno onde isso não basta.</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Girada em</translation>
    </message>
    <message>
        <source>Clockwise; negative is the other way.</source>
        <translation>No sentido horário; negativo é o contrário.</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>Mesclagem</translation>
    </message>
    <message>
        <source>How it is mixed with the photo.</source>
        <translation>Como é misturado à foto.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplicar</translation>
    </message>
    <message>
        <source>Screen (blending)</source>
        <translation>Divisão</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Sobrepor</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>Luz suave</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>Luz forte</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Escurecer</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>Clarear</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Marca d’água</translation>
    </message>
    <message>
        <source>Puts a text or a picture on every photo.</source>
        <translation>Coloca um texto ou uma imagem em cada foto.</translation>
    </message>
    <message>
        <source>Convert to Display P3</source>
        <translation>Converter para Display P3</translation>
    </message>
    <message>
        <source>Convert to Adobe RGB</source>
        <translation>Converter para Adobe RGB</translation>
    </message>
    <message>
        <source>Convert to ProPhoto RGB</source>
        <translation>Converter para ProPhoto RGB</translation>
    </message>
    <message>
        <source>Convert to gray</source>
        <translation>Converter para cinza</translation>
    </message>
    <message>
        <source>Convert to a profile from a file</source>
        <translation>Converter para um perfil de um arquivo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>The ICC profile of a lab or a printer; it becomes part of the preset.</source>
        <translation>O perfil ICC de um laboratório ou impressora; passa a fazer parte da predefinição.</translation>
    </message>
    <message>
        <source>What happens to colors that the new space cannot hold.</source>
        <translation>O que acontece com cores que o novo espaço não comporta.</translation>
    </message>
    <message>
        <source>Version of the profile</source>
        <translation>Versão do perfil</translation>
    </message>
    <message>
        <source>Version 2 is read by every program that reads profiles at all.</source>
        <translation>A versão 2 é lida por todo programa que leia perfis.</translation>
    </message>
    <message>
        <source>2, for every reader</source>
        <translation>2, para todo leitor</translation>
    </message>
    <message>
        <source>4, smaller and exact</source>
        <translation>4, menor e exata</translation>
    </message>
    <message>
        <source>What rides along</source>
        <translation>O que acompanha a foto</translation>
    </message>
    <message>
        <source>Things in a photo that not every file can hold; what is lost is always said.</source>
        <translation>Coisas de uma foto que nem todo arquivo consegue guardar; o que se perde é sempre informado.</translation>
    </message>
    <message>
        <source>HDR brightness</source>
        <translation>Brilho HDR</translation>
    </message>
    <message>
        <source>Keep where the file can hold it</source>
        <translation>Manter se o arquivo puder guardar</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Skip photos that would lose it</source>
        <translation>Ignorar fotos que perderiam isso</translation>
    </message>
    <message>
        <source>Motion clip</source>
        <translation>Vídeo da foto</translation>
    </message>
    <message>
        <source>The video in a motion photo. It tells of place and sound, so it is kept only together with all metadata.</source>
        <translation>O vídeo de uma foto em movimento. Revela lugar e som, por isso só é mantido junto com todos os metadados.</translation>
    </message>
    <message>
        <source>Other losses</source>
        <translation>Outras perdas</translation>
    </message>
    <message>
        <source>Frames, pages, depth, transparency, more than 8 bits or press inks that the new file cannot hold.</source>
        <translation>Quadros, páginas, profundidade, transparência, mais de 8 bits ou tintas que o novo arquivo não consegue guardar.</translation>
    </message>
    <message>
        <source>Convert and say so</source>
        <translation>Converter e informar</translation>
    </message>
    <message>
        <source>Camera raw</source>
        <translation>Raw da câmera</translation>
    </message>
    <message>
        <source>How a picture is made of a camera&apos;s raw file.</source>
        <translation>Como uma imagem é feita do arquivo raw de uma câmera.</translation>
    </message>
    <message>
        <source>The camera&apos;s preview looks as on its screen and takes a tenth of the time.</source>
        <translation>A prévia da câmera é como na tela dela e leva um décimo do tempo.</translation>
    </message>
    <message>
        <source>The preview where it is large enough</source>
        <translation>A prévia se for grande o bastante</translation>
    </message>
    <message>
        <source>The camera&apos;s preview</source>
        <translation>A prévia da câmera</translation>
    </message>
    <message>
        <source>Developed from the sensor&apos;s data</source>
        <translation>Revelada a partir dos dados do sensor</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Altas luzes</translation>
    </message>
    <message>
        <source>What becomes of what was too bright for the sensor.</source>
        <translation>O que acontece com o que era claro demais para o sensor.</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Branco</translation>
    </message>
    <message>
        <source>Fade into white</source>
        <translation>Esmaecer para branco</translation>
    </message>
    <message>
        <source>Rebuild from what is left</source>
        <translation>Reconstruir com o que resta</translation>
    </message>
    <message>
        <source>Brighten</source>
        <translation>Clarear</translation>
    </message>
    <message>
        <source>Raises the exposure until the brightest hundredth is white.</source>
        <translation>Aumenta a exposição até que o centésimo mais claro seja branco.</translation>
    </message>
    <message>
        <source>The other file is left out and named.</source>
        <translation>O outro arquivo fica de fora e é informado.</translation>
    </message>
    <message>
        <source>Both files</source>
        <translation>Os dois arquivos</translation>
    </message>
    <message>
        <source>The raw file</source>
        <translation>O arquivo raw</translation>
    </message>
    <message>
        <source>The JPEG or HEIC</source>
        <translation>O JPEG ou HEIC</translation>
    </message>
    <message>
        <source>Of a raw file and a JPEG, take</source>
        <translation>De um arquivo raw e um JPEG, usar</translation>
    </message>
    <message>
        <source>Unusual files</source>
        <translation>Arquivos incomuns</translation>
    </message>
    <message>
        <source>Pictures that move, photos that a camera stored twice, photos that are damaged.</source>
        <translation>Imagens que se movem, fotos que a câmera gravou duas vezes, fotos danificadas.</translation>
    </message>
    <message>
        <source>Damaged photos</source>
        <translation>Fotos danificadas</translation>
    </message>
    <message>
        <source>What cannot be decoded of them is gray or missing. Never done in place.</source>
        <translation>O que não pode ser lido fica cinza ou falta. Nunca no mesmo lugar.</translation>
    </message>
    <message>
        <source>Refuse and name them</source>
        <translation>Recusar e nomear</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Salvar o que pode ser lido</translation>
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
        <translation>O nome do bucket.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefixo</translation>
    </message>
    <message>
        <source>Stands before every name in the bucket, as a folder would.</source>
        <translation>Fica antes de cada nome no bucket, como uma pasta.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>The service&apos;s address, https://HOST; empty for Amazon&apos;s own.</source>
        <translation>O endereço do serviço, https://HOST; vazio: o da Amazon.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Empty: that of the environment or the profile, else us-east-1.</source>
        <translation>Vazio: a do ambiente ou do perfil; senão, us-east-1.</translation>
    </message>
    <message>
        <source>Whose credentials to use, from the shared files of the AWS tools; empty: those of the environment, or the default profile.</source>
        <translation>As credenciais a usar, dos arquivos compartilhados das ferramentas da AWS; vazio: as do ambiente ou o perfil padrão.</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>Endereçamento</translation>
    </message>
    <message>
        <source>Whether the bucket stands in the path or in the host&apos;s name.</source>
        <translation>Se o bucket fica no caminho ou no nome do host.</translation>
    </message>
    <message>
        <source>As usual there</source>
        <translation>Como é usual lá</translation>
    </message>
    <message>
        <source>In the path</source>
        <translation>No caminho</translation>
    </message>
    <message>
        <source>In the host&apos;s name</source>
        <translation>No nome do host</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>Who may read what was sent.</source>
        <translation>Quem pode ler o que foi enviado.</translation>
    </message>
    <message>
        <source>As the bucket says</source>
        <translation>Como o bucket disser</translation>
    </message>
    <message>
        <source>Its owner only</source>
        <translation>Só o dono</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everybody with an account there</source>
        <translation>Todos os que têm conta lá</translation>
    </message>
    <message>
        <source>The bucket&apos;s owner, too</source>
        <translation>Também o dono do bucket</translation>
    </message>
    <message>
        <source>Cache control</source>
        <translation>Controle de cache</translation>
    </message>
    <message>
        <source>How long browsers may keep it, for example max-age=31536000.</source>
        <translation>Por quanto tempo os navegadores podem guardá-lo, por exemplo max-age=31536000.</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Classe de armazenamento</translation>
    </message>
    <message>
        <source>For example STANDARD_IA; empty: the bucket&apos;s own.</source>
        <translation>Por exemplo STANDARD_IA; vazio: a do bucket.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Criptografia</translation>
    </message>
    <message>
        <source>How the service encrypts what it stores.</source>
        <translation>Como o serviço criptografa o que guarda.</translation>
    </message>
    <message>
        <source>With the service&apos;s keys</source>
        <translation>Com as chaves do serviço</translation>
    </message>
    <message>
        <source>With a key of the key service</source>
        <translation>Com uma chave do serviço de chaves</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>The key&apos;s name in the key service; empty: the standard one.</source>
        <translation>O nome da chave no serviço de chaves; vazio: a usual.</translation>
    </message>
    <message>
        <source>Stored with every object: NAME=VALUE, separated by commas.</source>
        <translation>Guardado com cada objeto: NOME=VALOR, separados por vírgulas.</translation>
    </message>
    <message>
        <source>Part size</source>
        <translation>Tamanho das partes</translation>
    </message>
    <message>
        <source>Larger files are sent in parts of this size.</source>
        <translation>Arquivos maiores são enviados em partes deste tamanho.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>How many files are sent at the same time.</source>
        <translation>Quantos arquivos são enviados ao mesmo tempo.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridade certificadora</translation>
    </message>
    <message>
        <source>A PEM file to trust instead of the system&apos;s authorities.</source>
        <translation>Um arquivo PEM em que confiar em vez das autoridades do sistema.</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Sem criptografia</translation>
    </message>
    <message>
        <source>Lets photos go to an http:// endpoint on another computer.</source>
        <translation>Deixa as fotos irem para um endpoint http:// em outro computador.</translation>
    </message>
    <message>
        <source>Kind of archive</source>
        <translation>Tipo de arquivo</translation>
    </message>
    <message>
        <source>ZIP can be opened everywhere; TAR with Zstandard only with the right program.</source>
        <translation>ZIP abre em qualquer lugar; TAR com Zstandard, só com o programa certo.</translation>
    </message>
    <message>
        <source>As its name says</source>
        <translation>Conforme o nome</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>TAR with Zstandard</source>
        <translation>TAR com Zstandard</translation>
    </message>
    <message>
        <source>Largest archive</source>
        <translation>Tamanho máximo</translation>
    </message>
    <message>
        <source>Makes several archives of at most this size, each complete by itself, for e-mail; 0: one archive.</source>
        <translation>Cria vários arquivos de no máximo este tamanho, cada um completo, para e-mail; 0: um só.</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Somas de verificação</translation>
    </message>
    <message>
        <source>Puts a SHA256SUMS file inside, with which anybody can check what arrived.</source>
        <translation>Inclui um SHA256SUMS com o qual qualquer um pode conferir o que chegou.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Folha de contato</translation>
    </message>
    <message>
        <source>Puts a picture inside that shows all photos small, with their names.</source>
        <translation>Inclui uma imagem que mostra todas as fotos em tamanho pequeno, com seus nomes.</translation>
    </message>
    <message>
        <source>Write XMP files beside the new ones</source>
        <translation>Gravar arquivos XMP ao lado dos novos</translation>
    </message>
    <message>
        <source>They hold all that may go along, also what a format has no place for. Never done in place.</source>
        <translation>Contêm tudo o que pode ir junto, também aquilo para que um formato não tem lugar. Nunca no lugar dos originais.</translation>
    </message>
    <message>
        <source>No XMP files</source>
        <translation>Nenhum arquivo XMP</translation>
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
        <translation>Incorporar novas miniaturas</translation>
    </message>
    <message>
        <source>A small version of the new picture, up to 160 pixels, in JPEG and TIFF files.</source>
        <translation>Uma versão pequena da nova imagem, de até 160 pixels, em arquivos JPEG e TIFF.</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animações</translation>
    </message>
    <message>
        <source>Where the new file holds a single frame.</source>
        <translation>Quando o novo arquivo contém um único quadro.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>A TIFF keeps all pages of a TIFF when they are of one size; other files hold one.</source>
        <translation>Um TIFF mantém todas as páginas de um TIFF quando têm o mesmo tamanho; outros arquivos contêm uma.</translation>
    </message>
    <message>
        <source>Depth maps</source>
        <translation>Mapas de profundidade</translation>
    </message>
    <message>
        <source>What portrait modes store beside a picture; no new file holds it.</source>
        <translation>O que os modos retrato guardam ao lado de uma imagem; nenhum novo arquivo o contém.</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparência</translation>
    </message>
    <message>
        <source>JPEGs have none: what was transparent becomes white.</source>
        <translation>JPEGs não têm: o que era transparente fica branco.</translation>
    </message>
    <message>
        <source>More than 8 bits</source>
        <translation>Mais de 8 bits</translation>
    </message>
    <message>
        <source>Finer shades, which PNG, TIFF, AVIF and JPEG XL keep.</source>
        <translation>Tons mais finos, que PNG, TIFF, AVIF e JPEG XL mantêm.</translation>
    </message>
    <message>
        <source>Press inks (CMYK)</source>
        <translation>Tintas de impressão (CMYK)</translation>
    </message>
    <message>
        <source>JPEG and TIFF keep them when the photo&apos;s own color space is kept.</source>
        <translation>JPEG e TIFF as mantêm quando o espaço de cor da foto é mantido.</translation>
    </message>
    <message>
        <source>Further channels</source>
        <translation>Outros canais</translation>
    </message>
    <message>
        <source>Spot colors and masks that a TIFF holds beside its picture.</source>
        <translation>Cores especiais e máscaras que um TIFF contém ao lado da imagem.</translation>
    </message>
    <message>
        <source>As other losses</source>
        <translation>Como as outras perdas</translation>
    </message>
    <message>
        <source>The first page only</source>
        <translation>Só a primeira página</translation>
    </message>
    <message>
        <source>The gain map of an Ultra HDR or iPhone photo; only JPEGs can hold it here.</source>
        <translation>O mapa de ganho de uma foto Ultra HDR ou de iPhone; aqui só JPEGs podem contê-lo.</translation>
    </message>
    <message>
        <source>Folder or drive</source>
        <translation>Pasta ou unidade</translation>
    </message>
    <message>
        <source>Uploadcare project</source>
        <translation>Projeto do Uploadcare</translation>
    </message>
    <message>
        <source>Optidash</source>
        <translation>Optidash</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>The folder to copy to; it has to be there.</source>
        <translation>A pasta para onde copiar; ela precisa existir.</translation>
    </message>
    <message>
        <source>Mount point</source>
        <translation>Ponto de montagem</translation>
    </message>
    <message>
        <source>Nothing is written unless a drive or share is mounted at this folder.</source>
        <translation>Nada é gravado se não houver unidade ou compartilhamento montado nesta pasta.</translation>
    </message>
    <message>
        <source>What the service makes of the photos.</source>
        <translation>O que o serviço faz das fotos.</translation>
    </message>
    <message>
        <source>No compression</source>
        <translation>Sem compressão</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation>Pasta para os resultados</translation>
    </message>
    <message>
        <source>Where what comes back is written, when the service does not store it.</source>
        <translation>Onde é gravado o que volta, quando o serviço não o guarda.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Where the service stores what it made, with a key of yours.</source>
        <translation>Onde o serviço guarda o que fez, com uma chave sua.</translation>
    </message>
    <message>
        <source>Nowhere: it comes back</source>
        <translation>Em lugar nenhum: volta</translation>
    </message>
    <message>
        <source>As set up there</source>
        <translation>Como configurado lá</translation>
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
        <translation>Conector</translation>
    </message>
    <message>
        <source>The id of the storage that is set up there.</source>
        <translation>O identificador do armazenamento configurado lá.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>The storage account&apos;s name, at Azure.</source>
        <translation>O nome da conta de armazenamento, na Azure.</translation>
    </message>
    <message>
        <source>The bucket&apos;s region.</source>
        <translation>A região do bucket.</translation>
    </message>
    <message>
        <source>For example standard-ia; empty: the bucket&apos;s own.</source>
        <translation>Por exemplo standard-ia; vazio: a do bucket.</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Publicado em</translation>
    </message>
    <message>
        <source>https://… of the same folder, for the service to fetch the files from; empty: they are sent.</source>
        <translation>https://… da mesma pasta, de onde o serviço busca os arquivos; vazio: são enviados.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>How results come back.</source>
        <translation>Como os resultados voltam.</translation>
    </message>
    <message>
        <source>From an address that is told</source>
        <translation>De um endereço que é informado</translation>
    </message>
    <message>
        <source>In the answer itself</source>
        <translation>Na própria resposta</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>https://… that the service tells when a photo is done; it is not waited for then.</source>
        <translation>https://… que o serviço avisa quando uma foto está pronta; então não se espera por ela.</translation>
    </message>
    <message>
        <source>Webhook delay</source>
        <translation>Atraso do webhook</translation>
    </message>
    <message>
        <source>How long the service waits before it tells.</source>
        <translation>Quanto o serviço espera antes de avisar.</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorização</translation>
    </message>
    <message>
        <source>How the key is sent.</source>
        <translation>Como a chave é enviada.</translation>
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
        <translation>Onde está o serviço, com a versão.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>The key of your account there.</source>
        <translation>A chave da sua conta lá.</translation>
    </message>
    <message>
        <source>Storage key</source>
        <translation>Chave do armazenamento</translation>
    </message>
    <message>
        <source>The key with which the service writes to your storage.</source>
        <translation>A chave com que o serviço grava no seu armazenamento.</translation>
    </message>
    <message>
        <source>Storage secret</source>
        <translation>Segredo do armazenamento</translation>
    </message>
    <message>
        <source>The secret that belongs to the storage key.</source>
        <translation>O segredo que pertence à chave do armazenamento.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Chave de acesso</translation>
    </message>
    <message>
        <source>The name of the key, as the service shows it.</source>
        <translation>O nome da chave, como o serviço a mostra.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Chave secreta</translation>
    </message>
    <message>
        <source>The secret that belongs to the access key.</source>
        <translation>O segredo que pertence à chave de acesso.</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Token de sessão</translation>
    </message>
    <message>
        <source>Only for keys that were lent for some hours.</source>
        <translation>Só para chaves emprestadas por algumas horas.</translation>
    </message>
    <message>
        <source>Names there</source>
        <translation>Nomes lá</translation>
    </message>
    <message>
        <source>What files are called in the bucket, with {folder}, {name}, {ext} and {date:%Y-%m}; empty: as here.</source>
        <translation>Como os arquivos se chamam no bucket, com {folder}, {name}, {ext} e {date:%Y-%m}; vazio: como aqui.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Given to every object: NAME=VALUE, separated by commas.</source>
        <translation>Dadas a cada objeto: NOME=VALOR, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Largura de banda</translation>
    </message>
    <message>
        <source>How much is sent in a second at most, over all connections; 0: as it goes.</source>
        <translation>Quanto é enviado no máximo por segundo, em todas as conexões; 0: o que der.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Chave pública</translation>
    </message>
    <message>
        <source>The project&apos;s public key; it is no secret.</source>
        <translation>A chave pública do projeto; não é segredo.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Whether files stay: what is not stored is gone after a day.</source>
        <translation>Se os arquivos ficam: o que não é guardado some após um dia.</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>Ficam</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Por um dia</translation>
    </message>
    <message>
        <source>As the project says</source>
        <translation>Como o projeto disser</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operações</translation>
    </message>
    <message>
        <source>What links to images ask of the service, for example -/preview/800x800/.</source>
        <translation>O que os links para imagens pedem ao serviço, por exemplo -/preview/800x800/.</translation>
    </message>
    <message>
        <source>Given to every file, separated by commas.</source>
        <translation>Dadas a cada arquivo, separadas por vírgulas.</translation>
    </message>
    <message>
        <source>Replaced files</source>
        <translation>Arquivos substituídos</translation>
    </message>
    <message>
        <source>What becomes of the file that a changed one replaces: each has an address of its own.</source>
        <translation>O que acontece com o arquivo que um alterado substitui: cada um tem seu próprio endereço.</translation>
    </message>
    <message>
        <source>They are deleted</source>
        <translation>São excluídos</translation>
    </message>
    <message>
        <source>Signed uploads</source>
        <translation>Envios assinados</translation>
    </message>
    <message>
        <source>What proves to the service that uploads are allowed.</source>
        <translation>O que prova ao serviço que os envios são permitidos.</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Um token</translation>
    </message>
    <message>
        <source>A signature, the older way</source>
        <translation>Uma assinatura, o modo antigo</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Não assinados</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Endereço de entrega</translation>
    </message>
    <message>
        <source>https://HOST that serves the files; empty: the project&apos;s own.</source>
        <translation>https://HOST que serve os arquivos; vazio: o do projeto.</translation>
    </message>
    <message>
        <source>Upload API</source>
        <translation>API de envio</translation>
    </message>
    <message>
        <source>Where files are sent to.</source>
        <translation>Para onde os arquivos são enviados.</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>API REST</translation>
    </message>
    <message>
        <source>Where files are listed, stored and deleted.</source>
        <translation>Onde os arquivos são listados, guardados e excluídos.</translation>
    </message>
    <message>
        <source>The project&apos;s secret key.</source>
        <translation>A chave secreta do projeto.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Feito por</translation>
    </message>
    <message>
        <source>The name of a destination of the kind Optidash: originals are sent there, with all their metadata, and what comes back is checked as any file. Empty: made here.</source>
        <translation>O nome de um destino do tipo Optidash: os originais são enviados para lá com todos os metadados, e o que volta é verificado como qualquer arquivo. Vazio: feito aqui.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln arquivo</numerusform>
            <numerusform>%Ln arquivos</numerusform>
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
        <translation>%1, tudo já entregue</translation>
    </message>
    <message>
        <source>%1 → %2 in %3, about %4</source>
        <comment>photos → files in a folder, about so many bytes</comment>
        <translation>%1 → %2 em %3, cerca de %4</translation>
    </message>
    <message>
        <source>%1 → %2 in %3</source>
        <comment>photos → files in a folder</comment>
        <translation>%1 → %2 em %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) clash: numbered</source>
        <translation>
            <numerusform>%Ln nome em conflito: numerado</numerusform>
            <numerusform>%Ln nomes em conflito: numerados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln já existe</numerusform>
            <numerusform>%Ln já existem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be written</source>
        <translation>
            <numerusform>%Ln não pode ser gravado</numerusform>
            <numerusform>%Ln não podem ser gravados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) done</source>
        <translation>
            <numerusform>%Ln foto concluída</numerusform>
            <numerusform>%Ln fotos concluídas</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>photos</comment>
        <translation>%L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>%Ln já atualizada</numerusform>
            <numerusform>%Ln já atualizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln falhou</numerusform>
            <numerusform>%Ln falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation>
            <numerusform>%Ln não iniciada</numerusform>
            <numerusform>%Ln não iniciadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 de economia</translation>
    </message>
    <message>
        <source>%1 photos per second</source>
        <translation>%1 fotos por segundo</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>levou %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation>
            <numerusform>Procurando fotos… %Ln encontrada</numerusform>
            <numerusform>Procurando fotos… %Ln encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: every photo is set aside.</source>
        <translation>Nada a fazer: todas as fotos foram deixadas de lado.</translation>
    </message>
    <message>
        <source>Drop photos to begin.</source>
        <translation>Solte fotos para começar.</translation>
    </message>
    <message>
        <source>Planning names…</source>
        <translation>Planejando nomes…</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <comment>%1: how far it is</comment>
        <translation>Em pausa: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be sent to %1, with all their metadata</source>
        <translation>
            <numerusform>%Ln foto será enviada a %1, com todos os metadados</numerusform>
            <numerusform>%Ln fotos serão enviadas a %1, com todos os metadados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln photo(s); the originals are kept in %1</source>
        <translation>
            <numerusform>Substitui %Ln foto; o original fica guardado em %1</numerusform>
            <numerusform>Substitui %Ln fotos; os originais ficam guardados em %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln photo(s), about %1 afterwards; the originals are kept in %2</source>
        <comment>%1: bytes</comment>
        <translation>
            <numerusform>Substitui %Ln foto, depois cerca de %1; o original fica guardado em %2</numerusform>
            <numerusform>Substitui %Ln fotos, depois cerca de %1; os originais ficam guardados em %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing originals back…</source>
        <translation>Restaurando os originais…</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Archive, smaller</source>
        <translation>Arquivo, menor</translation>
    </message>
    <message>
        <source>Every pixel, profile and note kept, at a quality the eye cannot tell from the original.</source>
        <translation>Todos os pixels, perfis e dados ficam, com uma qualidade que o olho não distingue do original.</translation>
    </message>
    <message>
        <source>Client full size</source>
        <translation>Cliente, tamanho original</translation>
    </message>
    <message>
        <source>Every pixel at high quality in sRGB, with your name and without place and serial numbers.</source>
        <translation>Todos os pixels em alta qualidade em sRGB, com seu nome e sem local nem números de série.</translation>
    </message>
    <message>
        <source>Client proofs</source>
        <translation>Cliente, provas</translation>
    </message>
    <message>
        <source>Small JPEGs with a long edge of 1600 pixels and a watermark, for choosing pictures together.</source>
        <translation>JPEGs pequenos com lado maior de 1600 pixels e marca-d’água, para escolher as imagens juntos.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 1600 pixels, light enough to attach a handful.</source>
        <translation>JPEG com lado maior de 1600 pixels, leve o bastante para anexar vários.</translation>
    </message>
    <message>
        <source>Instagram landscape</source>
        <translation>Instagram paisagem</translation>
    </message>
    <message>
        <source>1080 × 566 pixels, cut to 1.91:1 around the center.</source>
        <translation>1080 × 566 pixels, cortado em 1,91:1 ao redor do centro.</translation>
    </message>
    <message>
        <source>Instagram portrait</source>
        <translation>Instagram retrato</translation>
    </message>
    <message>
        <source>1080 × 1350 pixels, cut to 4:5 around the center.</source>
        <translation>1080 × 1350 pixels, cortado em 4:5 ao redor do centro.</translation>
    </message>
    <message>
        <source>Instagram square</source>
        <translation>Instagram quadrado</translation>
    </message>
    <message>
        <source>1080 × 1080 pixels, cut to a square around the center.</source>
        <translation>1080 × 1080 pixels, cortado em quadrado ao redor do centro.</translation>
    </message>
    <message>
        <source>iPhone HEIC to JPEG</source>
        <translation>HEIC do iPhone em JPEG</translation>
    </message>
    <message>
        <source>Turns HEIC photos into full-size JPEGs that open anywhere.</source>
        <translation>Transforma fotos HEIC em JPEGs de tamanho original que abrem em qualquer lugar.</translation>
    </message>
    <message>
        <source>Lossless clean-up</source>
        <translation>Limpeza sem perdas</translation>
    </message>
    <message>
        <source>Packs pictures tighter without touching a pixel; what would not get smaller stays as it is.</source>
        <translation>Compacta mais as imagens sem tocar em um pixel; o que não ficaria menor continua como está.</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Imprensa</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 3000 pixels for newsrooms and agencies, with caption, credit and date: what is missing is told before the run.</source>
        <translation>JPEG com lado maior de 3000 pixels para redações e agências, com legenda, crédito e data: o que falta é dito antes.</translation>
    </message>
    <message>
        <source>Print at 300 ppi</source>
        <translation>Impressão a 300 ppi</translation>
    </message>
    <message>
        <source>Full size in sRGB with full color resolution, marked 300 ppi and sharpened for paper.</source>
        <translation>Tamanho original em sRGB com toda a resolução de cor, marcado com 300 ppi e nitidez para papel.</translation>
    </message>
    <message>
        <source>Responsive web set</source>
        <translation>Web, vários tamanhos</translation>
    </message>
    <message>
        <source>Six widths from 480 to 2560 pixels, each as AVIF, WebP and JPEG, ready for srcset.</source>
        <translation>Seis larguras de 480 a 2560 pixels, cada uma em AVIF, WebP e JPEG, prontas para srcset.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>1080 × 1920 pixels, cut to 9:16 around the center, for stories and reels.</source>
        <translation>1080 × 1920 pixels, cortado em 9:16 ao redor do centro, para stories e reels.</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>Galeria web</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 2048 pixels, sharpened for screens: right for galleries, blogs and portfolios.</source>
        <translation>JPEG com lado maior de 2048 pixels, nitidez para telas: certo para galerias, blogs e portfólios.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the file is empty</source>
        <translation>o arquivo está vazio</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>arquivo danificado</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>não é uma imagem</translation>
    </message>
    <message>
        <source>a format that is not read</source>
        <translation>um formato que não é lido</translation>
    </message>
    <message>
        <source>a format that is not read yet</source>
        <translation>um formato que ainda não é lido</translation>
    </message>
    <message>
        <source>must be added by itself</source>
        <translation>precisa ser adicionada sozinha</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lida</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>não está mais lá</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>mudou nesse meio-tempo</translation>
    </message>
    <message>
        <source>too many pixels</source>
        <translation>pixels demais</translation>
    </message>
    <message>
        <source>too many frames</source>
        <translation>quadros demais</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>grande demais</translation>
    </message>
    <message>
        <source>cannot be written in this format</source>
        <translation>não pode ser gravada neste formato</translation>
    </message>
    <message>
        <source>a step could not be done</source>
        <translation>uma etapa não pôde ser feita</translation>
    </message>
    <message>
        <source>the result was not as promised</source>
        <translation>o resultado não foi como prometido</translation>
    </message>
    <message>
        <source>metadata would have leaked</source>
        <translation>metadados teriam vazado</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>precisa de memória demais</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>demorou demais</translation>
    </message>
    <message>
        <source>crashed the worker twice</source>
        <translation>travou o processo de trabalho duas vezes</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>já existe</translation>
    </message>
    <message>
        <source>would replace an original</source>
        <translation>substituiria um original</translation>
    </message>
    <message>
        <source>destination not writable</source>
        <translation>destino sem permissão de gravação</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>não pode ser gravada</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>o nome é longo demais</translation>
    </message>
    <message>
        <source>the name is refused there</source>
        <translation>o nome é recusado lá</translation>
    </message>
    <message>
        <source>a copy would lose something</source>
        <translation>uma cópia perderia algo</translation>
    </message>
    <message>
        <source>the other file of the pair is taken</source>
        <translation>o outro arquivo do par é usado</translation>
    </message>
    <message>
        <source>an archive that cannot be read</source>
        <translation>um arquivo compactado ilegível</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>protegido por senha</translation>
    </message>
    <message>
        <source>unpacks to too much</source>
        <translation>grande demais ao descompactar</translation>
    </message>
    <message>
        <source>an archive inside an archive</source>
        <translation>um arquivo dentro de outro</translation>
    </message>
    <message>
        <source>its name in the archive is not taken</source>
        <translation>seu nome no arquivo não é aceito</translation>
    </message>
    <message>
        <source>inside an archive, which is not changed</source>
        <translation>dentro de um arquivo que não é alterado</translation>
    </message>
    <message>
        <source>made by an earlier run</source>
        <translation>criado por uma execução anterior</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Lossless files have no quality.</source>
        <translation>Arquivos sem perdas não têm qualidade.</translation>
    </message>
    <message>
        <source>%1 cannot be lossless.</source>
        <translation>%1 não pode ser sem perdas.</translation>
    </message>
    <message>
        <source>Matters for lossless files only.</source>
        <translation>Só importa para arquivos sem perdas.</translation>
    </message>
    <message>
        <source>Does not matter for lossless files.</source>
        <translation>Não importa para arquivos sem perdas.</translation>
    </message>
    <message>
        <source>The chosen format cannot hold metadata.</source>
        <translation>O formato escolhido não pode conter metadados.</translation>
    </message>
    <message>
        <source>The chosen format cannot hold a color profile: colors are converted to sRGB.</source>
        <translation>O formato escolhido não pode conter um perfil de cores: as cores são convertidas para sRGB.</translation>
    </message>
    <message>
        <source>None of the chosen formats can move: the first frame is kept.</source>
        <translation>Nenhum dos formatos escolhidos pode ser animado: fica o primeiro quadro.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 already up to date</source>
        <translation>já atualizadas: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>ignoradas: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 com falha</translation>
    </message>
    <message>
        <source>%1 not finished</source>
        <translation>não concluídas: %1</translation>
    </message>
    <message>
        <source>%1 files written</source>
        <translation>arquivos gravados: %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 lidos, %2 gravados</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Maior arquivo</translation>
    </message>
    <message>
        <source>There are no photos here.</source>
        <translation>Não há fotos aqui.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>It moves; only its first frame is kept.</source>
        <translation>Ela tem movimento; só o primeiro quadro é mantido.</translation>
    </message>
    <message>
        <source>It has several pages; only the first is kept.</source>
        <translation>Ela tem várias páginas; só a primeira é mantida.</translation>
    </message>
    <message>
        <source>Its HDR brightness (gain map) is not kept.</source>
        <translation>O brilho HDR (mapa de ganho) não é mantido.</translation>
    </message>
    <message>
        <source>The video stored with it is not kept.</source>
        <translation>O vídeo salvo com ela não é mantido.</translation>
    </message>
    <message>
        <source>It has finer shades than the result can hold.</source>
        <translation>Ela tem tons mais finos do que o resultado pode conter.</translation>
    </message>
    <message>
        <source>Its transparency is filled with white.</source>
        <translation>A transparência é preenchida com branco.</translation>
    </message>
    <message>
        <source>Channels beyond color and transparency are not kept.</source>
        <translation>Os canais além de cor e transparência não são mantidos.</translation>
    </message>
    <message>
        <source>Its color profile is unusable; its colors may be off.</source>
        <translation>O perfil de cores não pode ser usado; as cores podem sair diferentes.</translation>
    </message>
    <message>
        <source>It is CMYK without a profile; its colors are a guess.</source>
        <translation>É CMYK sem perfil; as cores são uma estimativa.</translation>
    </message>
    <message>
        <source>Part of its metadata is damaged and is not kept.</source>
        <translation>Parte dos metadados está danificada e não é mantida.</translation>
    </message>
    <message>
        <source>Some metadata does not fit into the new format.</source>
        <translation>Alguns metadados não cabem no novo formato.</translation>
    </message>
    <message>
        <source>The format cannot be lossless; quality 95 is used.</source>
        <translation>O formato não pode ser sem perdas; usa-se a qualidade 95.</translation>
    </message>
    <message>
        <source>The result is larger than the original.</source>
        <translation>O resultado é maior que o original.</translation>
    </message>
    <message>
        <source>The depth map stored with it is not kept.</source>
        <translation>O mapa de profundidade guardado com ela não é mantido.</translation>
    </message>
    <message>
        <source>Its press inks (CMYK) become screen colors.</source>
        <translation>Suas tintas (CMYK) viram cores de tela.</translation>
    </message>
    <message>
        <source>It is a Live Photo; its video stays where it is.</source>
        <translation>É uma Live Photo; o vídeo fica onde está.</translation>
    </message>
    <message>
        <source>It is made of the camera&apos;s preview.</source>
        <translation>É feita da prévia da câmera.</translation>
    </message>
    <message>
        <source>It is developed from the sensor&apos;s data.</source>
        <translation>É revelada a partir dos dados do sensor.</translation>
    </message>
    <message>
        <source>There is no preview in the raw file.</source>
        <translation>Não há prévia no arquivo raw.</translation>
    </message>
    <message>
        <source>Colors that the output cannot hold become the nearest ones: %1 of the pixels.</source>
        <translation>Cores que a saída não comporta passam às mais próximas: %1 dos pixels.</translation>
    </message>
    <message>
        <source>Room is made for colors that the output cannot hold: %1 of the pixels.</source>
        <translation>Abre-se espaço para cores que a saída não comporta: %1 dos pixels.</translation>
    </message>
    <message>
        <source>Its HDR brightness above white is cut.</source>
        <translation>Seu brilho HDR acima do branco é cortado.</translation>
    </message>
    <message>
        <source>The new format has no place for some of its metadata.</source>
        <translation>O novo formato não tem lugar para alguns de seus metadados.</translation>
    </message>
    <message>
        <source>Required fields are missing.</source>
        <translation>Faltam campos obrigatórios.</translation>
    </message>
    <message>
        <source>It says nothing of what is to be written on it; no text is drawn.</source>
        <translation>Ela não diz nada do que deve ser escrito; nenhum texto é desenhado.</translation>
    </message>
    <message>
        <source>It is damaged; what can be read of it is shown and saved.</source>
        <translation>Está danificada; o que pode ser lido é mostrado e salvo.</translation>
    </message>
    <message>
        <source>It was sent to %1 and made there.</source>
        <translation>Foi enviada a %1 e feita lá.</translation>
    </message>
    <message>
        <source>Shown as it would be made here; nothing was sent to %1.</source>
        <translation>Mostrada como seria feita aqui; nada foi enviado a %1.</translation>
    </message>
    <message>
        <source>Its press inks (CMYK) stay as they are: light and sharpness are not adjusted.</source>
        <translation>Suas tintas (CMYK) ficam como estão: luz e nitidez não são ajustadas.</translation>
    </message>
    <message>
        <source>Its metadata cannot be read here and is not kept.</source>
        <translation>Os metadados não podem ser lidos aqui e não são mantidos.</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>Do &amp;nothing</source>
        <translation>&amp;Não fazer nada</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir a &amp;pasta</translation>
    </message>
    <message>
        <source>&amp;Quit Glassine</source>
        <translation>&amp;Sair do Glassine</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>S&amp;uspender</translation>
    </message>
    <message>
        <source>S&amp;hut down</source>
        <translation>&amp;Desligar</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Make delivery-ready files of photos and folders</source>
        <translation>Cria arquivos prontos para entrega a partir de fotos e pastas</translation>
    </message>
    <message>
        <source>Show what optimize would write, and write nothing</source>
        <translation>Mostra o que optimize gravaria, sem gravar nada</translation>
    </message>
    <message>
        <source>Go on with a session that was interrupted</source>
        <translation>Continua uma sessão que foi interrompida</translation>
    </message>
    <message>
        <source>Tell what a session did, file by file</source>
        <translation>Conta o que uma sessão fez, arquivo por arquivo</translation>
    </message>
    <message>
        <source>Read what a session wrote again and check that it is unharmed</source>
        <translation>Relê o que uma sessão gravou e verifica se está intacto</translation>
    </message>
    <message>
        <source>List, show, import and export presets</source>
        <translation>Lista, mostra, importa e exporta predefinições</translation>
    </message>
    <message>
        <source>Tell what a photo is and what each preset would make of it</source>
        <translation>Diz o que é uma foto e o que cada predefinição faria dela</translation>
    </message>
    <message>
        <source>List the formats that can be read and written, and all settings</source>
        <translation>Lista os formatos que podem ser lidos e gravados e todas as configurações</translation>
    </message>
    <message>
        <source>Check that everything Glassine needs is there</source>
        <translation>Verifica se está presente tudo de que o Glassine precisa</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Abre a janela</translation>
    </message>
    <message>
        <source>Glassine turns folders of original photos into delivery-ready files, and never touches an original.</source>
        <translation>O Glassine transforma pastas de fotos originais em arquivos prontos para entrega e nunca toca em um original.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>Writes JSON to standard output, for programs.</source>
        <translation>Grava JSON na saída padrão, para programas.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>How workers are locked in</source>
        <translation>Isolamento dos processos de trabalho</translation>
    </message>
    <message>
        <source>no: this kernel does not offer it; seccomp alone keeps workers from opening files</source>
        <translation>não: este kernel não oferece; só o seccomp impede os processos de trabalho de abrir arquivos</translation>
    </message>
    <message>
        <source>yes, version %1</source>
        <translation>sim, versão %1</translation>
    </message>
    <message>
        <source>yes, version %1 (files; the network is closed by seccomp)</source>
        <translation>sim, versão %1 (arquivos; a rede é fechada pelo seccomp)</translation>
    </message>
    <message>
        <source>no: this kernel or container refuses system call filters</source>
        <translation>não: este kernel ou contêiner recusa filtros de chamadas de sistema</translation>
    </message>
    <message>
        <source>No new privileges</source>
        <translation>Sem novos privilégios</translation>
    </message>
    <message>
        <source>no: the kernel refused</source>
        <translation>não: o kernel recusou</translation>
    </message>
    <message>
        <source>Resource limits</source>
        <translation>Limites de recursos</translation>
    </message>
    <message>
        <source>no: the limits could not be set</source>
        <translation>não: não foi possível definir os limites</translation>
    </message>
    <message>
        <source>Untested loaders</source>
        <translation>Leitores não testados</translation>
    </message>
    <message>
        <source>blocked in libvips; formats that need one are read in a process of their own</source>
        <translation>bloqueados na libvips; formatos que precisam de um são lidos em um processo próprio</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>all but %1: libvips was built without</source>
        <translation>todos menos %1: a libvips foi compilada sem</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilizáveis</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Processo de trabalho</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Pastas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Something is missing: see the lines marked above.</source>
        <translation>Falta alguma coisa: veja as linhas marcadas acima.</translation>
    </message>
    <message>
        <source>Ready to work, with what is marked above reduced.</source>
        <translation>Pronto para trabalhar, com as limitações marcadas acima.</translation>
    </message>
    <message>
        <source>Ready to work.</source>
        <translation>Pronto para trabalhar.</translation>
    </message>
    <message>
        <source>all good; photos that were up to date or skipped by choice count as good</source>
        <translation>tudo certo; fotos já atualizadas ou ignoradas por opção contam como boas</translation>
    </message>
    <message>
        <source>some photos failed, the others are done</source>
        <translation>algumas fotos falharam, as outras estão prontas</translation>
    </message>
    <message>
        <source>the command line or the preset is wrong; nothing was done</source>
        <translation>a linha de comando ou a predefinição está errada; nada foi feito</translation>
    </message>
    <message>
        <source>nothing to do: no usable photo among what was named, no session, no file to verify</source>
        <translation>nada a fazer: nenhuma foto utilizável entre as indicadas, nenhuma sessão, nenhum arquivo a verificar</translation>
    </message>
    <message>
        <source>the output folder cannot be written, or the disk is full</source>
        <translation>não é possível gravar na pasta de destino ou o disco está cheio</translation>
    </message>
    <message>
        <source>a file is not what was promised: optimize threw it away, verify left it where it is</source>
        <translation>um arquivo não é o que foi prometido: optimize o descartou, verify o deixou onde está</translation>
    </message>
    <message>
        <source>interrupted; &quot;glassine resume&quot; goes on</source>
        <translation>interrompido; &quot;glassine resume&quot; continua</translation>
    </message>
    <message>
        <source>recognized, not read yet</source>
        <translation>reconhecido, ainda não é lido</translation>
    </message>
    <message>
        <source>not on this system</source>
        <translation>não neste sistema</translation>
    </message>
    <message>
        <source>only when the file itself is named</source>
        <translation>só se o próprio arquivo for indicado</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>qualidade</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>sem perdas</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>transparência</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animação</translation>
    </message>
    <message>
        <source>more than 8 bits</source>
        <translation>mais de 8 bits</translation>
    </message>
    <message>
        <source>Lists every setting of operations and formats, for --set and presets.</source>
        <translation>Lista todas as configurações de etapas e formatos, para --set e predefinições.</translation>
    </message>
    <message>
        <source>Photos and folders to put into the list.</source>
        <translation>Fotos e pastas para colocar na lista.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Código de saída</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPÇÕES]</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>More on a command: %1</source>
        <translation>Mais sobre um comando: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>Go on with: %1</source>
        <translation>Continue com: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detalhes: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 photos</source>
        <translation>Interrompido após %1 de %2 fotos</translation>
    </message>
    <message>
        <source>Nothing new: %1 of %2 photos are up to date</source>
        <translation>Nada de novo: %1 de %2 fotos estão atualizadas</translation>
    </message>
    <message>
        <source>1 photo done</source>
        <translation>1 foto concluída</translation>
    </message>
    <message numerus="yes">
        <source>%n photos done</source>
        <translation>
            <numerusform>%n foto concluída</numerusform>
            <numerusform>%n fotos concluídas</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> em %1</translation>
    </message>
    <message>
        <source>1 file in %1</source>
        <translation>1 arquivo em %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files in %1</source>
        <translation>
            <numerusform>%n arquivo em %1</numerusform>
            <numerusform>%n arquivos em %1</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 % smaller</source>
        <translation>  %1% menor</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to date already</source>
        <translation>
            <numerusform>%n já atualizada</numerusform>
            <numerusform>%n já atualizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n ignorada</numerusform>
            <numerusform>%n ignoradas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file kept as it was: the result would not have been smaller</source>
        <translation>1 arquivo ficou como estava: o resultado não seria menor</translation>
    </message>
    <message numerus="yes">
        <source>%n files kept as they were: the results would not have been smaller</source>
        <translation>
            <numerusform>%n arquivo ficou como estava: o resultado não seria menor</numerusform>
            <numerusform>%n arquivos ficaram como estavam: os resultados não seriam menores</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file in the folders is no picture</source>
        <translation>1 arquivo nas pastas não é uma imagem</translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folders are no pictures</source>
        <translation>
            <numerusform>%n arquivo nas pastas não é uma imagem</numerusform>
            <numerusform>%n arquivos nas pastas não são imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message numerus="yes">
        <source>(%n files)</source>
        <translation>
            <numerusform>(%n arquivo)</numerusform>
            <numerusform>(%n arquivos)</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n quadro</numerusform>
            <numerusform>%n quadros</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos to look at.</source>
        <translation>Fotos a examinar.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientação</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>%1, made upright</source>
        <translation>%1, será endireitada</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Lente</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Direitos autorais</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadados</translation>
    </message>
    <message>
        <source>Place (GPS)</source>
        <translation>Local (GPS)</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Números de série</translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation>Mapa de ganho HDR</translation>
    </message>
    <message>
        <source>Motion photo</source>
        <translation>Foto em movimento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ajuda: %1</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Padrão: %1.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemplo: %1</translation>
    </message>
    <message>
        <source>Own presets are kept in glassine/presets below it (default: ~/.config).</source>
        <translation>Suas predefinições ficam em glassine/presets dentro dela (padrão: ~/.config).</translation>
    </message>
    <message>
        <source>Sessions are kept in glassine below it (default: ~/.local/state).</source>
        <translation>As sessões ficam em glassine dentro dela (padrão: ~/.local/state).</translation>
    </message>
    <message>
        <source>Where sessions are kept, instead.</source>
        <translation>Onde as sessões ficam, em vez disso.</translation>
    </message>
    <message>
        <source>No colors when it is set.</source>
        <translation>Sem cores quando definida.</translation>
    </message>
    <message>
        <source>Every name is planned before the first byte is written; nothing is ever overwritten. A file is complete or absent: an interrupted session is gone on with by &quot;glassine resume&quot;. Running the same command again does only what is new. Pictures are decoded in locked-in worker processes only.</source>
        <translation>Cada nome é planejado antes de o primeiro byte ser gravado; nunca se sobrescreve nada. Um arquivo está completo ou não existe: uma sessão interrompida continua com &quot;glassine resume&quot;. Executar o mesmo comando de novo faz só o que é novo. As imagens são decodificadas apenas em processos de trabalho isolados.</translation>
    </message>
    <message>
        <source>A setting given with --set beats the preset. It applies to every rendition; &quot;ID.KEY&quot; sets it for one.</source>
        <translation>Uma configuração dada com --set prevalece sobre a predefinição. Vale para todas as versões; &quot;ID.KEY&quot; define para uma só.</translation>
    </message>
    <message>
        <source>Does again what an earlier run has done already.</source>
        <translation>Refaz o que uma execução anterior já fez.</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Only with %1.</source>
        <translation>Só com %1.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>What is written; &quot;same&quot; is the original&apos;s own format.</source>
        <translation>O que é gravado; &quot;same&quot; é o formato do próprio original.</translation>
    </message>
    <message>
        <source>Quality on the format&apos;s own scale.</source>
        <translation>Qualidade na escala própria do formato.</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is, where the format can.</source>
        <translation>Mantém cada pixel como está, onde o formato permite.</translation>
    </message>
    <message>
        <source>Delivers the original&apos;s bytes when the result would not be smaller and nothing else was asked.</source>
        <translation>Entrega o original byte a byte quando o resultado não seria menor e nada mais foi pedido.</translation>
    </message>
    <message>
        <source>Keeps detail in deep shadows when converting.</source>
        <translation>Mantém os detalhes nas sombras profundas ao converter.</translation>
    </message>
    <message>
        <source>Puts the color profile into every file.</source>
        <translation>Coloca o perfil de cores em todos os arquivos.</translation>
    </message>
    <message>
        <source>Keeps all frames where the format can.</source>
        <translation>Mantém todos os quadros onde o formato permite.</translation>
    </message>
    <message>
        <source>How files are named, below the output folder.</source>
        <translation>Como se chamam os arquivos, abaixo da pasta de destino.</translation>
    </message>
    <message>
        <source>What happens when a name is taken already.</source>
        <translation>O que acontece quando um nome já está em uso.</translation>
    </message>
    <message>
        <source>Avoids names that Windows and memory cards refuse.</source>
        <translation>Evita nomes que o Windows e os cartões de memória recusam.</translation>
    </message>
    <message>
        <source>Adds the step with its defaults, or takes it away.</source>
        <translation>Adiciona a etapa com os valores padrão ou a retira.</translation>
    </message>
    <message>
        <source>is there already: skipped</source>
        <translation>já existe: ignorado</translation>
    </message>
    <message>
        <source>numbered, the name is taken</source>
        <translation>numerado, o nome já está em uso</translation>
    </message>
    <message>
        <source>%1 photos, %2 files to write; nothing was written.</source>
        <translation>%1 fotos, %2 arquivos a gravar; nada foi gravado.</translation>
    </message>
    <message>
        <source>%1 free where they go.</source>
        <translation>%1 livres no destino.</translation>
    </message>
    <message>
        <source>Lists the presets that come along and your own (default)</source>
        <translation>Lista as predefinições incluídas e as suas (padrão)</translation>
    </message>
    <message>
        <source>Shows a preset as JSON</source>
        <translation>Mostra uma predefinição como JSON</translation>
    </message>
    <message>
        <source>Name or file.</source>
        <translation>Nome ou arquivo.</translation>
    </message>
    <message>
        <source>Lays a setting over it first.</source>
        <translation>Aplica antes uma configuração.</translation>
    </message>
    <message>
        <source>Checks a preset file and adds it to your own presets</source>
        <translation>Verifica um arquivo de predefinição e o adiciona às suas</translation>
    </message>
    <message>
        <source>A preset&apos;s JSON file.</source>
        <translation>O arquivo JSON de uma predefinição.</translation>
    </message>
    <message>
        <source>Another name for it.</source>
        <translation>Outro nome para ela.</translation>
    </message>
    <message>
        <source>Replaces a preset of yours with that name.</source>
        <translation>Substitui sua predefinição com esse nome.</translation>
    </message>
    <message>
        <source>Writes a preset to a file</source>
        <translation>Grava uma predefinição em um arquivo</translation>
    </message>
    <message>
        <source>A new file, or - for standard output.</source>
        <translation>Um arquivo novo, ou - para a saída padrão.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>sua</translation>
    </message>
    <message>
        <source>Imported as %1: %2</source>
        <translation>Importada como %1: %2</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 fotos/s</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 de economia</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 gravados</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 com falha</translation>
    </message>
    <message>
        <source>Looking for photos… %1 found</source>
        <translation>Procurando fotos… %1 encontradas</translation>
    </message>
    <message>
        <source>%1 not right</source>
        <translation>%1 com problemas</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>The session to tell about; without it, the newest.</source>
        <translation>A sessão a descrever; sem indicação, a mais recente.</translation>
    </message>
    <message>
        <source>Lists all sessions.</source>
        <translation>Lista todas as sessões.</translation>
    </message>
    <message>
        <source>Names every photo, not only those with something to say.</source>
        <translation>Cita todas as fotos, não só as que têm algo a relatar.</translation>
    </message>
    <message>
        <source>One JSON object per line: the session, every photo, the totals.</source>
        <translation>Um objeto JSON por linha: a sessão, cada foto, os totais.</translation>
    </message>
    <message>
        <source>One line per written file, for spreadsheets.</source>
        <translation>Uma linha por arquivo gravado, para planilhas.</translation>
    </message>
    <message>
        <source>running now</source>
        <translation>em andamento agora</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sessão %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>The session to go on with; without it, the newest unfinished one.</source>
        <translation>A sessão a continuar; sem indicação, a mais recente incompleta.</translation>
    </message>
    <message>
        <source>Only lists the sessions that can be resumed.</source>
        <translation>Só lista as sessões que podem ser retomadas.</translation>
    </message>
    <message>
        <source>Says nothing but what went wrong.</source>
        <translation>Só diz o que deu errado.</translation>
    </message>
    <message>
        <source>There is no unfinished session.</source>
        <translation>Não há nenhuma sessão incompleta.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are unfinished; going on with the newest:</source>
        <translation>
            <numerusform>%n sessão está incompleta; continuando com a mais recente:</numerusform>
            <numerusform>%n sessões estão incompletas; continuando com a mais recente:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Ainda não há nenhuma sessão.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em andamento</translation>
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
        <translation>ausentes: %1</translation>
    </message>
    <message>
        <source>%1 no file any more</source>
        <translation>não são mais arquivos: %1</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>truncados: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>alterados: %1</translation>
    </message>
    <message>
        <source>%1 under another&apos;s name</source>
        <translation>com o nome de outro: %1</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>ilegíveis: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 files.</source>
        <translation>Interrompido após %1 de %2 arquivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are as they were written; %1 read again in %2.</source>
        <translation>
            <numerusform>%n arquivo está como foi gravado; %1 relidos em %2.</numerusform>
            <numerusform>%n arquivos estão como foram gravados; %1 relidos em %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as they were written: %1 of %2 files.</source>
        <translation>Não estão como foram gravados: %1 de %2 arquivos.</translation>
    </message>
    <message>
        <source>The session whose files to check; without it, the newest.</source>
        <translation>A sessão cujos arquivos verificar; sem indicação, a mais recente.</translation>
    </message>
    <message>
        <source>Session %1 wrote no file that could be checked.</source>
        <translation>A sessão %1 não gravou nenhum arquivo que possa ser verificado.</translation>
    </message>
    <message>
        <source>1 photo: the name&apos;s extension does not fit the content</source>
        <translation>1 foto: a extensão do nome não combina com o conteúdo</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the name&apos;s extension does not fit the content</source>
        <translation>
            <numerusform>%n foto: a extensão do nome não combina com o conteúdo</numerusform>
            <numerusform>%n fotos: a extensão do nome não combina com o conteúdo</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: only the first frame of an animation was kept</source>
        <translation>1 foto: só o primeiro quadro de uma animação foi mantido</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first frame of an animation was kept</source>
        <translation>
            <numerusform>%n foto: só o primeiro quadro de uma animação foi mantido</numerusform>
            <numerusform>%n fotos: só o primeiro quadro de uma animação foi mantido</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: only the first page was kept</source>
        <translation>1 foto: só a primeira página foi mantida</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first page was kept</source>
        <translation>
            <numerusform>%n foto: só a primeira página foi mantida</numerusform>
            <numerusform>%n fotos: só a primeira página foi mantida</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the HDR gain map was lost</source>
        <translation>1 foto: o mapa de ganho HDR se perdeu</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the HDR gain map was lost</source>
        <translation>
            <numerusform>%n foto: o mapa de ganho HDR se perdeu</numerusform>
            <numerusform>%n fotos: o mapa de ganho HDR se perdeu</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the motion clip was lost</source>
        <translation>1 foto: o vídeo se perdeu</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the motion clip was lost</source>
        <translation>
            <numerusform>%n foto: o vídeo se perdeu</numerusform>
            <numerusform>%n fotos: o vídeo se perdeu</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the color profile is damaged and was not used</source>
        <translation>1 foto: o perfil de cores está danificado e não foi usado</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is damaged and was not used</source>
        <translation>
            <numerusform>%n foto: o perfil de cores está danificado e não foi usado</numerusform>
            <numerusform>%n fotos: o perfil de cores está danificado e não foi usado</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks without a usable color profile, a general one was assumed</source>
        <translation>1 foto: tintas de impressão sem perfil de cores utilizável, foi usado um genérico</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks without a usable color profile, a general one was assumed</source>
        <translation>
            <numerusform>%n foto: tintas de impressão sem perfil de cores utilizável, foi usado um genérico</numerusform>
            <numerusform>%n fotos: tintas de impressão sem perfil de cores utilizável, foi usado um genérico</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the color profile is too large and was not used</source>
        <translation>1 foto: o perfil de cores é grande demais e não foi usado</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is too large and was not used</source>
        <translation>
            <numerusform>%n foto: o perfil de cores é grande demais e não foi usado</numerusform>
            <numerusform>%n fotos: o perfil de cores é grande demais e não foi usado</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: reduced to fewer bits per channel</source>
        <translation>1 foto: reduzida a menos bits por canal</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: reduced to fewer bits per channel</source>
        <translation>
            <numerusform>%n foto: reduzida a menos bits por canal</numerusform>
            <numerusform>%n fotos: reduzidas a menos bits por canal</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: transparency was put on a color</source>
        <translation>1 foto: a transparência foi colocada sobre uma cor</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: transparency was put on a color</source>
        <translation>
            <numerusform>%n foto: a transparência foi colocada sobre uma cor</numerusform>
            <numerusform>%n fotos: a transparência foi colocada sobre uma cor</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: channels beyond color and transparency were left out</source>
        <translation>1 foto: os canais além de cor e transparência ficaram de fora</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: channels beyond color and transparency were left out</source>
        <translation>
            <numerusform>%n foto: os canais além de cor e transparência ficaram de fora</numerusform>
            <numerusform>%n fotos: os canais além de cor e transparência ficaram de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: part of the metadata is damaged and was left out</source>
        <translation>1 foto: parte dos metadados está danificada e ficou de fora</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata is damaged and was left out</source>
        <translation>
            <numerusform>%n foto: parte dos metadados está danificada e ficou de fora</numerusform>
            <numerusform>%n fotos: parte dos metadados está danificada e ficou de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: part of the metadata could not be kept</source>
        <translation>1 foto: parte dos metadados não pôde ser mantida</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata could not be kept</source>
        <translation>
            <numerusform>%n foto: parte dos metadados não pôde ser mantida</numerusform>
            <numerusform>%n fotos: parte dos metadados não pôde ser mantida</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the metadata is too large and was left out</source>
        <translation>1 foto: os metadados são grandes demais e ficaram de fora</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the metadata is too large and was left out</source>
        <translation>
            <numerusform>%n foto: os metadados são grandes demais e ficaram de fora</numerusform>
            <numerusform>%n fotos: os metadados são grandes demais e ficaram de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: written metadata could not be read back for proof</source>
        <translation>1 foto: não foi possível reler os metadados gravados para conferir</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: written metadata could not be read back for proof</source>
        <translation>
            <numerusform>%n foto: não foi possível reler os metadados gravados para conferir</numerusform>
            <numerusform>%n fotos: não foi possível reler os metadados gravados para conferir</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: extended XMP metadata was left out</source>
        <translation>1 foto: os metadados XMP estendidos ficaram de fora</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: extended XMP metadata was left out</source>
        <translation>
            <numerusform>%n foto: os metadados XMP estendidos ficaram de fora</numerusform>
            <numerusform>%n fotos: os metadados XMP estendidos ficaram de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: could not be kept without loss</source>
        <translation>1 foto: não pôde ser mantida sem perdas</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: could not be kept without loss</source>
        <translation>
            <numerusform>%n foto: não pôde ser mantida sem perdas</numerusform>
            <numerusform>%n fotos: não puderam ser mantidas sem perdas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: something stands behind the picture and was kept</source>
        <translation>1 foto: há algo depois da imagem, que foi mantido</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stands behind the picture and was kept</source>
        <translation>
            <numerusform>%n foto: há algo depois da imagem, que foi mantido</numerusform>
            <numerusform>%n fotos: há algo depois da imagem, que foi mantido</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: something stood behind the picture and was left out</source>
        <translation>1 foto: havia algo depois da imagem, que ficou de fora</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stood behind the picture and was left out</source>
        <translation>
            <numerusform>%n foto: havia algo depois da imagem, que ficou de fora</numerusform>
            <numerusform>%n fotos: havia algo depois da imagem, que ficou de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the result is larger than the original</source>
        <translation>1 foto: o resultado é maior que o original</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the result is larger than the original</source>
        <translation>
            <numerusform>%n foto: o resultado é maior que o original</numerusform>
            <numerusform>%n fotos: o resultado é maior que o original</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back originals whose places were taken</source>
        <translation>Trazer de volta os originais substituídos</translation>
    </message>
    <message>
        <source>The session whose originals to bring back; without it, the newest.</source>
        <translation>A sessão cujos originais voltam; sem ela, a mais recente.</translation>
    </message>
    <message>
        <source>Only says what would be done.</source>
        <translation>Apenas diz o que seria feito.</translation>
    </message>
    <message>
        <source>Session %1 wrote to a folder of its own; its originals are where they were.</source>
        <translation>A sessão %1 gravou em uma pasta própria; seus originais estão onde estavam.</translation>
    </message>
    <message>
        <source>%1 was changed since and stays; its original is now %2.</source>
        <translation>%1 foi alterado depois e permanece; seu original agora é %2.</translation>
    </message>
    <message>
        <source>Every original of session %1 is already where it was.</source>
        <translation>Todos os originais da sessão %1 já estão onde estavam.</translation>
    </message>
    <message numerus="yes">
        <source>%n originals would be restored.</source>
        <translation>
            <numerusform>%n original seria restaurado.</numerusform>
            <numerusform>%n originais seriam restaurados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals restored.</source>
        <translation>
            <numerusform>%n original restaurado.</numerusform>
            <numerusform>%n originais restaurados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the same command goes on.</source>
        <translation>Parado; o mesmo comando continua.</translation>
    </message>
    <message>
        <source>1 photo: the original has another name, which still leads to it</source>
        <translation>1 foto: o original tem outro nome, que ainda leva a ele</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the originals have other names, which still lead to them</source>
        <translation>
            <numerusform>%n foto: o original tem outro nome, que ainda leva a ele</numerusform>
            <numerusform>%n fotos: os originais têm outros nomes, que ainda levam a eles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals replaced; they wait in %1, and &quot;%2&quot; brings them back</source>
        <translation>
            <numerusform>%n original substituído; ele espera em %1, e &quot;%2&quot; o traz de volta</numerusform>
            <numerusform>%n originais substituídos; eles esperam em %1, e &quot;%2&quot; os traz de volta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the pixels are outside of %2; the profile&apos;s table makes room for them</source>
        <translation>%1 % dos pixels estão fora de %2; a tabela do perfil abre espaço para eles</translation>
    </message>
    <message>
        <source>%1 % of the pixels are outside of %2 and become the nearest color that it holds</source>
        <translation>%1 % dos pixels estão fora de %2 e passam à cor mais próxima que ele comporta</translation>
    </message>
    <message>
        <source>color space not said</source>
        <translation>espaço de cores não informado</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>photos in a color space</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>1 that does not say, taken as sRGB</source>
        <translation>1 sem informação, tomada como sRGB</translation>
    </message>
    <message numerus="yes">
        <source>%n that do not say, taken as sRGB</source>
        <translation>
            <numerusform>%n sem informação, tomada como sRGB</numerusform>
            <numerusform>%n sem informação, tomadas como sRGB</numerusform>
        </translation>
    </message>
    <message>
        <source>Colors: %1.</source>
        <translation>Cores: %1.</translation>
    </message>
    <message>
        <source>1 photo has colors outside of %1, %2 % of its pixels: %3.</source>
        <translation>1 foto tem cores fora de %1, %2 % de seus pixels: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos have colors outside of %1, at most %2 % of the pixels: %3.</source>
        <translation>
            <numerusform>%n foto tem cores fora de %1, %2 % dos pixels: %3.</numerusform>
            <numerusform>%n fotos têm cores fora de %1, no máximo %2 % dos pixels: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile&apos;s table makes room for them.</source>
        <translation>A tabela do perfil abre espaço para elas.</translation>
    </message>
    <message>
        <source>They become the nearest color that it holds.</source>
        <translation>Passam à cor mais próxima que ele comporta.</translation>
    </message>
    <message>
        <source>Camera raw</source>
        <translation>Raw da câmera</translation>
    </message>
    <message>
        <source>not read: glassine-raw cannot be started</source>
        <translation>não é lido: não foi possível iniciar o glassine-raw</translation>
    </message>
    <message>
        <source>%1, in processes of its own, locked in like the others</source>
        <translation>%1, em processos próprios, trancados como os outros</translation>
    </message>
    <message>
        <source>%1, in processes of its own, not locked in like the others</source>
        <translation>%1, em processos próprios, não trancados como os outros</translation>
    </message>
    <message>
        <source>in a process of its own</source>
        <translation>em um processo próprio</translation>
    </message>
    <message>
        <source>Every tag of the metadata, by what it tells.</source>
        <translation>Cada tag dos metadados, pelo que revela.</translation>
    </message>
    <message>
        <source>With --privacy: what of it leaves under this preset.</source>
        <translation>Com --privacy: o que sai com esta predefinição.</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Gamut</source>
        <translation>Gama de cores</translation>
    </message>
    <message>
        <source>Depth map</source>
        <translation>Mapa de profundidade</translation>
    </message>
    <message>
        <source>Converts colors to this space (&quot;file&quot;: that of color.profile), or keeps pixels and profile as they are.</source>
        <translation>Converte as cores para este espaço (“file”: o de color.profile) ou mantém pixels e perfil como estão.</translation>
    </message>
    <message>
        <source>An ICC profile&apos;s file, from a lab or a printer&apos;s maker, to convert colors to.</source>
        <translation>Arquivo de um perfil ICC, de um laboratório ou fabricante de impressoras, para o qual converter as cores.</translation>
    </message>
    <message>
        <source>How colors that the new space cannot hold are brought in.</source>
        <translation>Como são trazidas as cores que o novo espaço não comporta.</translation>
    </message>
    <message>
        <source>Of the embedded profile: 2 is read by every program, 4 is smaller.</source>
        <translation>Do perfil incorporado: a 2 é lida por todos os programas, a 4 é menor.</translation>
    </message>
    <message>
        <source>loses: %1</source>
        <translation>perde: %1</translation>
    </message>
    <message>
        <source>Looks into every photo: which color space it is in, and how many of its colors the output cannot hold. Takes its time.</source>
        <translation>Examina cada foto: em que espaço de cores está e quantas de suas cores a saída não comporta. Leva tempo.</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>falta: %1</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>fica aqui</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>sai</translation>
    </message>
    <message>
        <source>leaves in %1 of %2 files</source>
        <translation>sai em %1 de %2 arquivos</translation>
    </message>
    <message>
        <source>It says nothing about itself.</source>
        <translation>Não diz nada sobre si mesma.</translation>
    </message>
    <message>
        <source>1 photo: the depth map was lost</source>
        <translation>1 foto: o mapa de profundidade se perdeu</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the depth map was lost</source>
        <translation>
            <numerusform>%n foto: o mapa de profundidade se perdeu</numerusform>
            <numerusform>%n fotos: o mapa de profundidade se perdeu</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks became screen colors</source>
        <translation>1 foto: tintas viraram cores de tela</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks became screen colors</source>
        <translation>
            <numerusform>%n foto: tintas viraram cores de tela</numerusform>
            <numerusform>%n fotos: tintas viraram cores de tela</numerusform>
        </translation>
    </message>
    <message>
        <source>1 Live Photo: its video stays where it is</source>
        <translation>1 Live Photo: o vídeo fica onde está</translation>
    </message>
    <message numerus="yes">
        <source>%n Live Photos: their videos stay where they are</source>
        <translation>
            <numerusform>%n Live Photo: o vídeo fica onde está</numerusform>
            <numerusform>%n Live Photos: os vídeos ficam onde estão</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: made of the camera&apos;s preview</source>
        <translation>1 arquivo raw: imagem da prévia da câmera</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: made of the camera&apos;s preview</source>
        <translation>
            <numerusform>%n arquivo raw: imagem da prévia da câmera</numerusform>
            <numerusform>%n arquivos raw: imagem da prévia da câmera</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: developed from the sensor&apos;s data</source>
        <translation>1 arquivo raw: revelação a partir dos dados do sensor</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: developed from the sensor&apos;s data</source>
        <translation>
            <numerusform>%n arquivo raw: revelação a partir dos dados do sensor</numerusform>
            <numerusform>%n arquivos raw: revelação a partir dos dados do sensor</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: there is no preview in it</source>
        <translation>1 arquivo raw: sem prévia</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: there is no preview in them</source>
        <translation>
            <numerusform>%n arquivo raw: sem prévia</numerusform>
            <numerusform>%n arquivos raw: sem prévia</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: colors that the output cannot hold became the nearest ones</source>
        <translation>1 foto: cores que a saída não comporta passaram às mais próximas</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: colors that the output cannot hold became the nearest ones</source>
        <translation>
            <numerusform>%n foto: cores que a saída não comporta passaram às mais próximas</numerusform>
            <numerusform>%n fotos: cores que a saída não comporta passaram às mais próximas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: room was made for colors that the output cannot hold</source>
        <translation>1 foto: abriu-se espaço para cores que a saída não comporta</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: room was made for colors that the output cannot hold</source>
        <translation>
            <numerusform>%n foto: abriu-se espaço para cores que a saída não comporta</numerusform>
            <numerusform>%n fotos: abriu-se espaço para cores que a saída não comporta</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: HDR brightness above white was cut</source>
        <translation>1 foto: o brilho HDR acima do branco foi cortado</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: HDR brightness above white was cut</source>
        <translation>
            <numerusform>%n foto: o brilho HDR acima do branco foi cortado</numerusform>
            <numerusform>%n fotos: o brilho HDR acima do branco foi cortado</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the new format has no place for part of the metadata</source>
        <translation>1 foto: o novo formato não tem lugar para parte dos metadados</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the new format has no place for part of the metadata</source>
        <translation>
            <numerusform>%n foto: o novo formato não tem lugar para parte dos metadados</numerusform>
            <numerusform>%n fotos: o novo formato não tem lugar para parte dos metadados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: required fields are missing</source>
        <translation>1 foto: faltam campos obrigatórios</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: required fields are missing</source>
        <translation>
            <numerusform>%n foto: faltam campos obrigatórios</numerusform>
            <numerusform>%n fotos: faltam campos obrigatórios</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: no text was drawn, its own words for it are missing</source>
        <translation>1 foto: nenhum texto desenhado, faltam as palavras na foto</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: no text was drawn, their own words for it are missing</source>
        <translation>
            <numerusform>%n foto: nenhum texto desenhado, faltam as palavras na foto</numerusform>
            <numerusform>%n fotos: nenhum texto desenhado, faltam as palavras nas fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>all frames but the first</source>
        <translation>todos os quadros menos o primeiro</translation>
    </message>
    <message>
        <source>all pages but the first</source>
        <translation>todas as páginas menos a primeira</translation>
    </message>
    <message>
        <source>the HDR gain map</source>
        <translation>o mapa de ganho HDR</translation>
    </message>
    <message>
        <source>the motion clip</source>
        <translation>o vídeo</translation>
    </message>
    <message>
        <source>the depth map</source>
        <translation>o mapa de profundidade</translation>
    </message>
    <message>
        <source>finer shades</source>
        <translation>tons mais finos</translation>
    </message>
    <message>
        <source>extra channels</source>
        <translation>canais extras</translation>
    </message>
    <message>
        <source>press inks</source>
        <translation>as tintas</translation>
    </message>
    <message>
        <source>1 photo: damaged, what could be read was saved</source>
        <translation>1 foto: danificada, salvou-se o que era legível</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: damaged, what could be read was saved</source>
        <translation>
            <numerusform>%n foto: danificada, salvou-se o que era legível</numerusform>
            <numerusform>%n fotos: danificadas, salvou-se o que era legível</numerusform>
        </translation>
    </message>
    <message>
        <source>List, add, test and remove the places to send to</source>
        <translation>Listar, adicionar, testar e remover os destinos de envio</translation>
    </message>
    <message>
        <source>Others can read the secret key in %1; &quot;chmod 600&quot; changes that.</source>
        <translation>Outros podem ler a chave secreta em %1; “chmod 600” muda isso.</translation>
    </message>
    <message>
        <source>Lists the destinations (default)</source>
        <translation>Lista os destinos (padrão)</translation>
    </message>
    <message>
        <source>Adds a destination</source>
        <translation>Adiciona um destino</translation>
    </message>
    <message>
        <source>A name for it.</source>
        <translation>Um nome para ele.</translation>
    </message>
    <message>
        <source>Checks that a destination can be listed and written to</source>
        <translation>Verifica se um destino pode ser listado e gravado</translation>
    </message>
    <message>
        <source>Name of the destination.</source>
        <translation>Nome do destino.</translation>
    </message>
    <message>
        <source>Forgets a destination; what was sent stays there</source>
        <translation>Nome do destino.</translation>
    </message>
    <message>
        <source>Added %1. &quot;glassine destinations test %1&quot; tells whether it works.</source>
        <translation>%1 adicionado. “glassine destinations test %1” diz se funciona.</translation>
    </message>
    <message>
        <source>There are no destinations yet; &quot;glassine destinations add&quot; makes one.</source>
        <translation>Ainda não há destinos; “glassine destinations add” cria um.</translation>
    </message>
    <message>
        <source>%1 can be listed and written to, with the key of %2.</source>
        <translation>%1 pode ser listado e gravado, com a chave de %2.</translation>
    </message>
    <message>
        <source>Removed %1. What was sent there stays.</source>
        <translation>%1 removido. O que foi enviado para lá permanece.</translation>
    </message>
    <message>
        <source>not everything is at the destination: a file, or all, could not be sent</source>
        <translation>nem tudo está no destino: um arquivo, ou todos, não puderam ser enviados</translation>
    </message>
    <message>
        <source>Credentials, profile, region and endpoint of destinations, by the names that the AWS tools use.</source>
        <translation>Credenciais, perfil, região e endpoint dos destinos, com os nomes das ferramentas da AWS.</translation>
    </message>
    <message>
        <source>The destination; see glassine destinations list.</source>
        <translation>O destino; veja glassine destinations list.</translation>
    </message>
    <message>
        <source>Only says what would be sent.</source>
        <translation>Só diz o que seria enviado.</translation>
    </message>
    <message>
        <source>Replaces other content at the destination, too.</source>
        <translation>Substitui também outro conteúdo no destino.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 novos</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 inalterados</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>%1 em conflito</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 a enviar</translation>
    </message>
    <message>
        <source>Everything is there already; nothing was sent.</source>
        <translation>Tudo já está lá; nada foi enviado.</translation>
    </message>
    <message>
        <source>Files sent: %1 of %2 (%3 in %4)</source>
        <translation>Arquivos enviados: %1 de %2 (%3 em %4)</translation>
    </message>
    <message>
        <source>A session&apos;s id, or a folder; without it, what the newest session has written.</source>
        <translation>O identificador de uma sessão, ou uma pasta; sem isso, o que a última sessão gravou.</translation>
    </message>
    <message>
        <source>The archive to make, for example delivery.zip; nothing is ever overwritten.</source>
        <translation>O arquivo a criar, por exemplo entrega.zip; nada é sobrescrito.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Pack what a session wrote, or a folder, into archives to hand over</source>
        <translation>Empacota o que uma sessão gravou, ou uma pasta, em arquivos para entregar</translation>
    </message>
    <message>
        <source>Send a folder or a session&apos;s files to a destination, only what is not there yet</source>
        <translation>Enviar uma pasta ou os arquivos de uma sessão a um destino, só o que ainda não está lá</translation>
    </message>
    <message>
        <source>Show the addresses of what was sent, for copying</source>
        <translation>Mostrar os endereços do que foi enviado, para copiar</translation>
    </message>
    <message>
        <source>Make a web page of what was delivered</source>
        <translation>Fazer uma página web do que foi entregue</translation>
    </message>
    <message>
        <source>What kind of destination it is.</source>
        <translation>Que tipo de destino é.</translation>
    </message>
    <message>
        <source>%1 can be listed and written to.</source>
        <translation>%1 pode ser listado e gravado.</translation>
    </message>
    <message>
        <source>A session, or a folder; without it, the newest session.</source>
        <translation>Uma sessão ou uma pasta; sem isso, a sessão mais recente.</translation>
    </message>
    <message>
        <source>A folder for the page and copies of the photos. Without it, the page is put beside the photos.</source>
        <translation>Uma pasta para a página e cópias das fotos. Sem ela, a página fica ao lado das fotos.</translation>
    </message>
    <message>
        <source>What stands above it.</source>
        <translation>O que aparece no alto.</translation>
    </message>
    <message>
        <source>The page shows what was sent there, wherever it is put itself.</source>
        <translation>A página mostra o que foi enviado para lá, onde quer que ela esteja.</translation>
    </message>
    <message>
        <source>Links that let in whoever has them, for so long: 12h, 7d (at most).</source>
        <translation>Links que deixam entrar quem os tiver, por este tempo: 12h, 7d (no máximo).</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 de %2 enviados</translation>
    </message>
    <message>
        <source>Everything is at %1 already; nothing was sent.</source>
        <translation>Tudo já está em %1; nada foi enviado.</translation>
    </message>
    <message>
        <source>At %1: %2 of %3 files, %4 of them new</source>
        <translation>Em %1: %2 de %3 arquivos, %4 deles novos</translation>
    </message>
    <message>
        <source>The folder that was sent.</source>
        <translation>A pasta que foi enviada.</translation>
    </message>
    <message>
        <source>How they are written.</source>
        <translation>Como são escritos.</translation>
    </message>
    <message>
        <source>Keys of services, for destinations without a file glassine/secrets/NAME below XDG_CONFIG_HOME. It has lines such as &quot;secret-key = VALUE&quot; or &quot;api-key = VALUE&quot;, and only its owner may read it.</source>
        <translation>Chaves de serviços, para destinos sem um arquivo glassine/secrets/NOME sob XDG_CONFIG_HOME. Ele tem linhas como “secret-key = VALOR” ou “api-key = VALOR”, e só o dono pode lê-lo.</translation>
    </message>
    <message>
        <source>Goes on with every photo that comes into the folders, until Ctrl+C ends it.</source>
        <translation>Continua com cada foto que chega às pastas, até que Ctrl+C encerre.</translation>
    </message>
    <message>
        <source>Sends the new files to a destination while the others are made; see glassine destinations list.</source>
        <translation>Envia os novos arquivos a um destino enquanto os outros são feitos; veja glassine destinations list.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Packs what was written into this archive, when all of it is done.</source>
        <translation>Empacota o que foi gravado neste arquivo, quando tudo estiver pronto.</translation>
    </message>
    <message>
        <source>Stopped; no archive was made.</source>
        <translation>Parado; nenhum arquivo foi criado.</translation>
    </message>
    <message>
        <source>Packed and checked: files %1, archives %2 (%3 in %4)</source>
        <translation>Empacotado e conferido: itens %1, arquivos %2 (%3 em %4)</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Não: %1</translation>
    </message>
    <message numerus="yes">
        <source>Planning %Ln photos…</source>
        <translation>
            <numerusform>Planejando %Ln foto…</numerusform>
            <numerusform>Planejando %Ln fotos…</numerusform>
        </translation>
    </message>
    <message>
        <source>The written files with their pixels and hashes, as JSON.</source>
        <translation>Os arquivos escritos com pixels e somas de verificação, em JSON.</translation>
    </message>
    <message>
        <source>HTML for each photo: an image, or a picture with all its sizes and formats.</source>
        <translation>HTML de cada foto: uma imagem, ou um elemento picture com todos os tamanhos e formatos.</translation>
    </message>
    <message>
        <source>The folder to send, with all that is below it, or a session, to send what it has written.</source>
        <translation>A pasta a enviar, com tudo abaixo dela, ou uma sessão, para enviar o que ela gravou.</translation>
    </message>
    <message>
        <source>The destination; see glassine destinations list. A session remembers its own.</source>
        <translation>O destino; veja glassine destinations list. Uma sessão lembra o seu.</translation>
    </message>
    <message>
        <source>Watching %1. Ctrl+C ends it.</source>
        <translation>Observando %1. Ctrl+C encerra.</translation>
    </message>
    <message numerus="yes">
        <source>Watching %n folders. Ctrl+C ends it.</source>
        <translation>
            <numerusform>Observando %n pasta. Ctrl+C encerra.</numerusform>
            <numerusform>Observando %n pastas. Ctrl+C encerra.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo is sent to %1, as it is, with all its metadata.</source>
        <translation>1 foto é enviada a %1, como está, com todos os metadados.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos are sent to %1, as they are, with all their metadata.</source>
        <translation>
            <numerusform>%n foto é enviada a %1, como está, com todos os metadados.</numerusform>
            <numerusform>%n fotos são enviadas a %1, como estão, com todos os metadados.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: sent to a service and made there</source>
        <translation>1 foto: enviada a um serviço e feita lá</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: sent to a service and made there</source>
        <translation>
            <numerusform>%n foto: enviada a um serviço e feita lá</numerusform>
            <numerusform>%n fotos: enviadas a um serviço e feitas lá</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: shown as it would be made here</source>
        <translation>1 foto: mostrada como seria feita aqui</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: shown as they would be made here</source>
        <translation>
            <numerusform>%n foto: mostrada como seria feita aqui</numerusform>
            <numerusform>%n fotos: mostradas como seriam feitas aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks (CMYK) stay as they are, light and sharpness were not adjusted</source>
        <translation>1 foto: as tintas (CMYK) ficam como estão; luz e nitidez não foram ajustadas</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks (CMYK) stay as they are, light and sharpness were not adjusted</source>
        <translation>
            <numerusform>%n foto: as tintas (CMYK) ficam como estão; luz e nitidez não foram ajustadas</numerusform>
            <numerusform>%n fotos: as tintas (CMYK) ficam como estão; luz e nitidez não foram ajustadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the metadata could not be read and was left out</source>
        <translation>1 foto: os metadados não puderam ser lidos e ficaram de fora</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the metadata could not be read and was left out</source>
        <translation>
            <numerusform>%n foto: os metadados não puderam ser lidos e ficaram de fora</numerusform>
            <numerusform>%n fotos: os metadados não puderam ser lidos e ficaram de fora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::cli::BatchFlags</name>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Quais fotos</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>A preset&apos;s name or file; see &quot;glassine presets list&quot;.</source>
        <translation>Nome ou arquivo de uma predefinição; veja &quot;glassine presets list&quot;.</translation>
    </message>
    <message>
        <source>The folder to write to; it is made when it is missing. Originals are never touched.</source>
        <translation>A pasta onde gravar; ela é criada se não existir. Os originais nunca são tocados.</translation>
    </message>
    <message>
        <source>Shrinks every photo to this long edge in pixels.</source>
        <translation>Reduz cada foto a este lado maior em pixels.</translation>
    </message>
    <message>
        <source>Quality from 1 to 100, on the format&apos;s own scale.</source>
        <translation>Qualidade de 1 a 100, na escala própria do formato.</translation>
    </message>
    <message>
        <source>Output format, or &quot;same&quot; as the original; see &quot;glassine formats&quot;.</source>
        <translation>Formato de saída, ou &quot;same&quot; como o original; veja &quot;glassine formats&quot;.</translation>
    </message>
    <message>
        <source>Any setting, laid over the preset wherever it stands: --set jpeg.progressive=false. &quot;glassine formats --options&quot; lists them all.</source>
        <translation>Qualquer configuração, aplicada sobre a predefinição onde quer que esteja: --set jpeg.progressive=false. &quot;glassine formats --options&quot; lista todas.</translation>
    </message>
    <message>
        <source>How files are named, for example &quot;{dir}/{name}_{w}x{h}.{ext}&quot;.</source>
        <translation>Como se chamam os arquivos, por exemplo &quot;{dir}/{name}_{w}x{h}.{ext}&quot;.</translation>
    </message>
    <message>
        <source>When a name is taken already: number (write beside it), skip or stop. Nothing is ever overwritten.</source>
        <translation>Quando um nome já está em uso: number (grava ao lado), skip (ignora) ou stop (para). Nunca se sobrescreve nada.</translation>
    </message>
    <message>
        <source>Gives the new files the originals&apos; dates (default), or not.</source>
        <translation>Dá aos novos arquivos as datas dos originais (padrão) ou não.</translation>
    </message>
    <message>
        <source>Reads the photos&apos; names from a file, one per line; - is standard input.</source>
        <translation>Lê os nomes das fotos de um arquivo, um por linha; - é a entrada padrão.</translation>
    </message>
    <message>
        <source>Names in --files-from end with a zero byte, as from &quot;find -print0&quot;.</source>
        <translation>Os nomes em --files-from terminam com um byte zero, como em &quot;find -print0&quot;.</translation>
    </message>
    <message>
        <source>Takes only what lies directly in the named folders.</source>
        <translation>Pega só o que está diretamente nas pastas indicadas.</translation>
    </message>
    <message>
        <source>Also takes hidden files and folders.</source>
        <translation>Pega também arquivos e pastas ocultos.</translation>
    </message>
    <message>
        <source>Photos at the same time; by default one per processor core.</source>
        <translation>Fotos ao mesmo tempo; normalmente uma por núcleo do processador.</translation>
    </message>
    <message>
        <source>Leaves the processor to other programs.</source>
        <translation>Deixa o processador para outros programas.</translation>
    </message>
    <message>
        <source>Writes one JSON object per line to standard output, for programs.</source>
        <translation>Grava um objeto JSON por linha na saída padrão, para programas.</translation>
    </message>
    <message>
        <source>Says nothing but what went wrong.</source>
        <translation>Só diz o que deu errado.</translation>
    </message>
    <message>
        <source>The new files take the originals&apos; places; the originals are kept aside and come back with &quot;glassine restore&quot;.</source>
        <translation>Os novos arquivos tomam o lugar dos originais; os originais ficam guardados e voltam com &quot;glassine restore&quot;.</translation>
    </message>
    <message>
        <source>What stays of metadata: all, camera (name, rights, date, camera, exposure), copyright (name, rights, date), none, or custom (see metadata.keep-… in &quot;glassine formats --options&quot;).</source>
        <translation>O que fica dos metadados: all (tudo), camera (nome, direitos, data, câmera, exposição), copyright (nome, direitos, data), none (nada) ou custom (veja metadata.keep-… em “glassine formats --options”).</translation>
    </message>
    <message>
        <source>Photos, folders and archives; folders are searched and their structure is kept.</source>
        <translation>Fotos, pastas e arquivos compactados; as pastas são percorridas e sua estrutura é mantida.</translation>
    </message>
    <message>
        <source>Also opens archives (ZIP, 7z, TAR) that lie in folders; one that is named is always opened.</source>
        <translation>Abre também arquivos compactados (ZIP, 7z, TAR) que estão nas pastas; um que é nomeado sempre é aberto.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::BatchFinale</name>
    <message numerus="yes">
        <source>The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>O computador será suspenso em %n segundo.</numerusform>
            <numerusform>O computador será suspenso em %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>O computador será desligado em %n segundo.</numerusform>
            <numerusform>O computador será desligado em %n segundos.</numerusform>
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
        <translation>Lote concluído com problemas</translation>
    </message>
    <message>
        <source>Batch finished</source>
        <translation>Lote concluído</translation>
    </message>
    <message>
        <source>Do &amp;not</source>
        <translation>Não fa&amp;zer</translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareCanvas</name>
    <message>
        <source>Before and after</source>
        <translation>Antes e depois</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After – being made</source>
        <translation>Depois – em preparo</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Difference, %1 times as strong</source>
        <translation>Diferença, ampliada %1 vezes</translation>
    </message>
    <message>
        <source>Ctrl and the arrow keys move the watermark.</source>
        <translation>Ctrl e as setas movem a marca d’água.</translation>
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
        <translation>menos de 1% de economia</translation>
    </message>
    <message>
        <source>more than 99 % saved</source>
        <translation>mais de 99% de economia</translation>
    </message>
    <message>
        <source>%1 % saved</source>
        <translation>%1% de economia</translation>
    </message>
    <message>
        <source>%1 % larger</source>
        <translation>%1% maior</translation>
    </message>
    <message>
        <source>Select a photo to see it before and after.</source>
        <translation>Selecione uma foto para vê-la antes e depois.</translation>
    </message>
    <message>
        <source>The result is being made.</source>
        <translation>O resultado está sendo feito.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 pixels</source>
        <comment>bytes, saving, format, size</comment>
        <translation>%1, %2, %3, %4 pixels</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>Smaller is not possible this way: the original&apos;s own bytes are kept.</source>
        <translation>Desse jeito não dá para diminuir: ficam os bytes do próprio original.</translation>
    </message>
    <message>
        <source>It has more pixels than can be looked at here and is shown reduced.</source>
        <translation>Ela tem mais pixels do que se pode ver aqui e é mostrada reduzida.</translation>
    </message>
    <message>
        <source>%1 % of the original is outside of %2 and marked.</source>
        <comment>a number, a color space</comment>
        <translation>%1 % do original está fora de %2 e marcado.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareView</name>
    <message>
        <source>Comparison is being made</source>
        <translation>A comparação está sendo feita</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Split with a divider</source>
        <translation>Dividido por uma linha</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Switch between before and after</source>
        <translation>Alternar entre antes e depois</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar a</translation>
    </message>
    <message>
        <source>Fit the whole photo</source>
        <translation>Ajustar a foto inteira</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>One pixel of the result on one pixel of the screen</source>
        <translation>Um pixel do resultado em um pixel da tela</translation>
    </message>
    <message>
        <source>2:1</source>
        <translation>2:1</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>O dobro do tamanho</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Which of the files that come of a photo is shown</source>
        <translation>Qual dos arquivos gerados de uma foto é mostrado</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>same format</source>
        <translation>mesmo formato</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>O que sai</translation>
    </message>
    <message>
        <source>Metadata before and after (%1)</source>
        <translation>Metadados antes e depois (%1)</translation>
    </message>
    <message>
        <source>Show the result as it comes out in other colors, for example in print</source>
        <translation>Mostrar o resultado como sai em outras cores, por exemplo impresso</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DeliveryController</name>
    <message>
        <source>%L1 of %L2 sent to %3</source>
        <translation>%L1 de %L2 enviados a %3</translation>
    </message>
    <message>
        <source>All of it is at %1</source>
        <translation>Tudo está em %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Pausado: %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltam %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DestinationEditor</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>A short name, for example shop</source>
        <translation>Um nome curto, por exemplo shop</translation>
    </message>
    <message>
        <source>Checks that it can be reached and written to. Nothing stays there.</source>
        <translation>Verifica se pode ser alcançado e gravado. Nada fica lá.</translation>
    </message>
    <message>
        <source>Keys are kept in the keyring of your desktop, never in a file of Glassine. Leave them empty to use those that the command line finds.</source>
        <translation>As chaves ficam no chaveiro do seu ambiente, nunca em um arquivo do Glassine. Deixe-as vazias para usar as que a linha de comando encontra.</translation>
    </message>
    <message>
        <source>In the keyring; type to replace it</source>
        <translation>No chaveiro; digite para substituir</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
    <message>
        <source>It can be reached and written to.</source>
        <translation>Pode ser alcançado e gravado.</translation>
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
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Enter edits one.</source>
        <translation>Enter edita um.</translation>
    </message>
    <message>
        <source>Nothing is set up yet.
Add a bucket, a service, or a drive that finished files are sent to.</source>
        <translation>Nada está configurado ainda.
Adicione um bucket, um serviço ou uma unidade para onde enviar os arquivos prontos.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>Remove %1? What was sent there stays.</source>
        <translation>Remover %1? O que foi enviado lá permanece.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>%1 can be reached and written to.</source>
        <translation>%1 pode ser alcançado e gravado.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testando…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DropOverlay</name>
    <message>
        <source>Drop to add to the list</source>
        <translation>Solte para adicionar à lista</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DropZone</name>
    <message>
        <source>Choose &amp;photos…</source>
        <translation>Escolher f&amp;otos…</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>Solte fotos aqui</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>Solte fotos ou pastas aqui</translation>
    </message>
    <message>
        <source>Your originals are never changed: finished files go to a folder of their own.</source>
        <translation>Seus originais nunca são alterados: os arquivos prontos vão para uma pasta própria.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Es&amp;colher pasta…</translation>
    </message>
    <message>
        <source>&amp;Try with sample photos</source>
        <translation>Testar com fotos &amp;de exemplo</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>nenhum escolhido</translation>
    </message>
    <message>
        <source>Choose a color profile</source>
        <translation>Escolher um perfil de cores</translation>
    </message>
    <message>
        <source>Color profiles (*.icc *.icm *.ICC *.ICM);;All files (*)</source>
        <translation>Perfis de cores (*.icc *.icm *.ICC *.ICM);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FilterBar</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>Filtrar por nome ou pasta</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrar por estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Qualquer estado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Em processamento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Com aviso</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Atualizada</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Deixada de lado</translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation>Filtrar por tipo</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Qualquer tipo</translation>
    </message>
    <message>
        <source>Group by folder</source>
        <translation>Agrupar por pasta</translation>
    </message>
    <message>
        <source>Puts the photos of a folder below its name.</source>
        <translation>Coloca as fotos de uma pasta abaixo do nome dela.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Shows a row for each photo.</source>
        <translation>Mostra uma linha para cada foto.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Shows a tile for each photo.</source>
        <translation>Mostra um bloco para cada foto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln photo(s)</source>
        <translation>
            <numerusform>%1 de %Ln foto</numerusform>
            <numerusform>%1 de %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>%1: how many photos</comment>
        <translation>%1, %2 selecionadas</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FormSection</name>
    <message>
        <source>Back to what was saved: %1</source>
        <comment>a section of the form</comment>
        <translation>Voltar ao que foi salvo: %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::GridDelegate</name>
    <message>
        <source>%1 saved</source>
        <comment>in a tile; %1 is a percentage</comment>
        <translation>%1 de economia</translation>
    </message>
</context>
<context>
    <name>glassine::ui::HistoryWindow</name>
    <message>
        <source>&amp;Resume</source>
        <translation>Re&amp;tomar</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>A&amp;brir pasta</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>Exportar &amp;relatório…</translation>
    </message>
    <message>
        <source>Earlier batches</source>
        <translation>Lotes anteriores</translation>
    </message>
    <message>
        <source>Enter resumes an unfinished one.</source>
        <translation>Enter retoma um lote incompleto.</translation>
    </message>
    <message>
        <source>Another batch is running.</source>
        <translation>Outro lote está em andamento.</translation>
    </message>
    <message>
        <source>Only an unfinished batch can be resumed.</source>
        <translation>Só um lote incompleto pode ser retomado.</translation>
    </message>
    <message>
        <source>&amp;Bring originals back</source>
        <translation>Restaurar ori&amp;ginais</translation>
    </message>
    <message>
        <source>Originals of this batch are where they were.</source>
        <translation>Os originais deste lote estão onde estavam.</translation>
    </message>
    <message>
        <source>They get the places that new files have now.</source>
        <translation>Eles retomam os lugares que agora são de novos arquivos.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::InlineMessage</name>
    <message>
        <source>Put this message away</source>
        <translation>Fechar a mensagem</translation>
    </message>
</context>
<context>
    <name>glassine::ui::Intake</name>
    <message>
        <source>Pasted %1</source>
        <comment>name of a file, %1 is date and time</comment>
        <translation>Colada %1</translation>
    </message>
    <message>
        <source>Photos can be added when this batch is done. Stop it first if it cannot wait.</source>
        <translation>Você poderá adicionar fotos quando este lote terminar. Se não der para esperar, pare-o antes.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Escolher fotos</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Escolher uma pasta de fotos</translation>
    </message>
    <message>
        <source>There is no photo, file or folder on the clipboard.</source>
        <translation>Não há foto, arquivo nem pasta na área de transferência.</translation>
    </message>
    <message>
        <source>The picture could not be kept in %1. Is the folder writable?</source>
        <translation>Não foi possível guardar a imagem em %1. A pasta permite gravação?</translation>
    </message>
    <message>
        <source>The pasted picture is kept as %1</source>
        <translation>A imagem colada foi guardada como %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be used. The problems say why.</source>
        <translation>
            <numerusform>%Ln arquivo não pode ser usado. Os problemas dizem por quê.</numerusform>
            <numerusform>%Ln arquivos não podem ser usados. Os problemas dizem por quê.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in %1.</source>
        <translation>Não há fotos em %1.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::IssuesPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Enter or a double click shows the photo a problem is about.</source>
        <translation>Enter ou um clique duplo mostra a foto de que trata o problema.</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copiar detal&amp;hes</translation>
    </message>
    <message>
        <source>Copy details of the problems</source>
        <translation>Copiar os detalhes dos problemas</translation>
    </message>
    <message>
        <source>Close the problems</source>
        <translation>Fechar os problemas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
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
        <translation>Contin&amp;uar</translation>
    </message>
    <message>
        <source>Photos can be added when this batch is done. Stop it first if it cannot wait.</source>
        <translation>Você poderá adicionar fotos quando este lote terminar. Se não der para esperar, pare-o antes.</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Enviar de &amp;novo</translation>
    </message>
</context>
<context>
    <name>glassine::ui::OptionControl</name>
    <message>
        <source>Choose a color</source>
        <translation>Escolher uma cor</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Choose a font</source>
        <translation>Escolher uma fonte</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.webp *.jpg *.jpeg)</source>
        <translation>Imagens (*.png *.svg *.webp *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Inside the preset</source>
        <translation>Dentro da predefinição</translation>
    </message>
</context>
<context>
    <name>glassine::ui::OptionForm</name>
    <message>
        <source>E&amp;xpert</source>
        <translation>Avança&amp;do</translation>
    </message>
    <message>
        <source>Show or hide settings that are seldom changed</source>
        <translation>Mostrar ou ocultar configurações que raramente mudam</translation>
    </message>
</context>
<context>
    <name>glassine::ui::Originals</name>
    <message>
        <source>its original is now %1</source>
        <comment>%1: a file</comment>
        <translation>seu original agora é %1</translation>
    </message>
    <message numerus="yes">
        <source>Bringing originals back: %Ln so far</source>
        <translation>
            <numerusform>Restaurando os originais: %Ln até agora</numerusform>
            <numerusform>Restaurando os originais: %Ln até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) give their places to new files. They are kept in %1, and can be brought back at any time. Go on?</source>
        <translation>
            <numerusform>%Ln original cede seu lugar a um novo arquivo. Ele fica guardado em %1 e pode ser restaurado a qualquer momento. Continuar?</numerusform>
            <numerusform>%Ln originais cedem seu lugar a novos arquivos. Eles ficam guardados em %1 e podem ser restaurados a qualquer momento. Continuar?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>Substitui&amp;r os originais</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;gora não</translation>
    </message>
    <message>
        <source>Bring the originals of this batch back? The new files in their places go, unless somebody has changed them since.</source>
        <translation>Restaurar os originais deste lote? Os novos arquivos que estão no lugar deles desaparecem, a menos que alguém os tenha alterado depois.</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>Rec&amp;uperar</translation>
    </message>
    <message>
        <source>&amp;Keep the new files</source>
        <translation>&amp;Manter os novos arquivos</translation>
    </message>
    <message>
        <source>Bringing originals back…</source>
        <translation>Restaurando os originais…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) are back in their places.</source>
        <translation>
            <numerusform>%Ln original está de volta ao seu lugar.</numerusform>
            <numerusform>%Ln originais estão de volta ao seu lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s) were changed since and stay; their originals lie beside them.</source>
        <translation>
            <numerusform>%Ln novo arquivo foi alterado depois e permanece; seu original está ao lado.</numerusform>
            <numerusform>%Ln novos arquivos foram alterados depois e permanecem; seus originais estão ao lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) could not be brought back; the problems say why.</source>
        <translation>
            <numerusform>%Ln original não pôde ser restaurado; os problemas dizem por quê.</numerusform>
            <numerusform>%Ln originais não puderam ser restaurados; os problemas dizem por quê.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the others are still kept and can be brought back later.</source>
        <translation>Parado: os demais continuam guardados e podem ser restaurados depois.</translation>
    </message>
    <message>
        <source>Every original is already in its place.</source>
        <translation>Todos os originais já estão no seu lugar.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PackDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>Em&amp;pacotar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation>Abrir &amp;pasta</translation>
    </message>
    <message>
        <source>Pack as archive</source>
        <translation>Empacotar como arquivo</translation>
    </message>
    <message>
        <source>How much is packed and checked</source>
        <translation>Quanto está empacotado e conferido</translation>
    </message>
    <message>
        <source>What the batch has written goes into the archive; it is read back and compared before it gets its name.</source>
        <translation>O que o lote gravou vai para o arquivo; ele é relido e comparado antes de receber seu nome.</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Arquivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>TAR archives (*.tar.zst)</source>
        <translation>Arquivos TAR (*.tar.zst)</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Empacotando…</translation>
    </message>
    <message>
        <source>Packing: %1 of %2</source>
        <comment>bytes</comment>
        <translation>Empacotando: %1 de %2</translation>
    </message>
    <message>
        <source>Packed and checked: %1 (%2)</source>
        <translation>Empacotado e conferido: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Packed and checked: %n archive(s), the first is %1 (%2 in all)</source>
        <translation>
            <numerusform>Empacotado e conferido: %n arquivo, o primeiro é %1 (%2 ao todo)</numerusform>
            <numerusform>Empacotado e conferido: %n arquivos, o primeiro é %1 (%2 ao todo)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no archive was made.</source>
        <translation>Parado; nenhum arquivo foi criado.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Arquivo</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PhotoList</name>
    <message>
        <source>Add photos</source>
        <translation>Adicionar fotos</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n photo(s)</source>
        <translation>
            <numerusform>Remover %n foto</numerusform>
            <numerusform>Remover %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n photo(s) aside</source>
        <translation>
            <numerusform>Deixar %n foto de lado</numerusform>
            <numerusform>Deixar %n fotos de lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n photo(s) back in</source>
        <translation>
            <numerusform>Incluir de novo %n foto</numerusform>
            <numerusform>Incluir de novo %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Esvaziar a lista</translation>
    </message>
    <message numerus="yes">
        <source>Change the preset of %n photo(s)</source>
        <translation>
            <numerusform>Mudar a predefinição de %n foto</numerusform>
            <numerusform>Mudar a predefinição de %n fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::PlanModel</name>
    <message>
        <source>Already there: left as it is</source>
        <translation>Já existe: fica como está</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <comment>%1: why, in a few words</comment>
        <translation>Não gravado: %1</translation>
    </message>
    <message>
        <source>The name was taken: numbered</source>
        <translation>O nome já estava em uso: numerado</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PlanWindow</name>
    <message>
        <source>Only names that were taken, and files that are not &amp;written</source>
        <translation>Só nomes já usados e arquivos não &amp;gravados</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>O plano</translation>
    </message>
    <message>
        <source>The plan in a line</source>
        <translation>O plano em uma linha</translation>
    </message>
    <message>
        <source>Every file of the plan</source>
        <translation>Cada arquivo do plano</translation>
    </message>
    <message>
        <source>What each photo becomes, and what there is to say about its name.</source>
        <translation>O que cada foto vira e o que há a dizer sobre o nome.</translation>
    </message>
    <message>
        <source>Every file is written under its own name.</source>
        <translation>Cada arquivo é gravado com o próprio nome.</translation>
    </message>
    <message>
        <source>Look at the &amp;colors of every photo, which takes its time</source>
        <translation>Olhar as &amp;cores de cada foto, o que leva tempo</translation>
    </message>
    <message>
        <source>The colors of the batch</source>
        <translation>As cores do lote</translation>
    </message>
    <message>
        <source>Which color spaces the photos are in, and how many of their colors the new files cannot hold.</source>
        <translation>Em que espaços de cor estão as fotos e quantas das suas cores os novos arquivos não podem conter.</translation>
    </message>
    <message>
        <source>Looking at the colors…</source>
        <translation>Olhando as cores…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetDelegate</name>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n arquivo, %1</numerusform>
            <numerusform>%n arquivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterada</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetEditor</name>
    <message>
        <source>Renditions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>The files that come of each photo</source>
        <translation>Os arquivos gerados a partir de cada foto</translation>
    </message>
    <message>
        <source>One more file for each photo, made like this one</source>
        <translation>Mais um arquivo por foto, feito como este</translation>
    </message>
    <message>
        <source>Do without this file</source>
        <translation>Dispensar este arquivo</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>What kind of file is written.</source>
        <translation>Que tipo de arquivo é gravado.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>Igual ao da foto</translation>
    </message>
    <message>
        <source>This cannot be used: %1. What runs is as before.</source>
        <translation>Não é possível usar: %1. O que será executado fica como antes.</translation>
    </message>
    <message>
        <source>A preset writes at least one file.</source>
        <translation>Uma predefinição grava ao menos um arquivo.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Procurar um ajuste</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetModel</name>
    <message>
        <source>full size</source>
        <translation>tamanho total</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>up to %1 px</source>
        <translation>até %1 px</translation>
    </message>
    <message>
        <source>same format</source>
        <translation>mesmo formato</translation>
    </message>
    <message>
        <source>%1, lossless</source>
        <comment>a format</comment>
        <translation>%1, sem perdas</translation>
    </message>
    <message>
        <source>%1 to %2 px</source>
        <translation>%1 a %2 px</translation>
    </message>
    <message>
        <source>about %1 MB per photo</source>
        <translation>cerca de %1 MB por foto</translation>
    </message>
    <message>
        <source>all metadata kept</source>
        <translation>todos os metadados mantidos</translation>
    </message>
    <message>
        <source>copyright and date kept, no location</source>
        <translation>direitos autorais e data mantidos, sem local</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>sem metadados</translation>
    </message>
    <message numerus="yes">
        <source>%n files per photo</source>
        <translation>
            <numerusform>%n arquivo por foto</numerusform>
            <numerusform>%n arquivos por foto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a preset</comment>
        <translation>%1, alterada</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a preset</comment>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>copyright, camera and exposure kept, no location</source>
        <translation>direitos autorais, câmera e exposição mantidos, sem local</translation>
    </message>
    <message>
        <source>chosen metadata kept</source>
        <translation>metadados escolhidos mantidos</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetPanel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e mais %n</numerusform>
            <numerusform>… e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importar predefinições</translation>
    </message>
    <message>
        <source>Presets (*.glassine *.json)</source>
        <translation>Predefinições (*.glassine *.json)</translation>
    </message>
    <message>
        <source>“%1” is not a preset that can be used:
%2</source>
        <translation>“%1” não é uma predefinição utilizável:
%2</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>“%1” foi importada.</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>Exportar a predefinição</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Exportada para “%1”.</translation>
    </message>
    <message>
        <source>Name of the new preset</source>
        <translation>Nome da nova predefinição</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Re&amp;nomear</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>De&amp;sfazer alterações</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Ex&amp;portar…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Enter edits the chosen preset; the menu key shows what else can be done.</source>
        <translation>Enter edita a predefinição escolhida; a tecla de menu mostra o que mais pode ser feito.</translation>
    </message>
    <message>
        <source>More about this preset</source>
        <translation>Mais sobre esta predefinição</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>Predefi&amp;nições</translation>
    </message>
    <message>
        <source>Back to all presets (%1)</source>
        <translation>Voltar a todas as predefinições (%1)</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation>At&amp;ualizar</translation>
    </message>
    <message>
        <source>Save as &amp;new</source>
        <translation>Salvar como no&amp;va</translation>
    </message>
    <message>
        <source>Use &amp;once</source>
        <translation>Usar uma ve&amp;z</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>De&amp;sfazer</translation>
    </message>
    <message>
        <source>“%1” is changed. What you see is what runs, for every photo.</source>
        <translation>“%1” foi alterada. O que você vê é o que será executado, para cada foto.</translation>
    </message>
    <message>
        <source>My %1</source>
        <comment>a preset</comment>
        <translation>%1 (minha)</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>“%1” foi salva.</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>Rec&amp;uperar</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” foi excluída.</translation>
    </message>
    <message>
        <source>Built-in presets stay as they are; duplicate it first.</source>
        <translation>As predefinições incluídas ficam como estão; duplique antes.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PrivacyDialog</name>
    <message>
        <source>What leaves</source>
        <translation>O que sai</translation>
    </message>
    <message>
        <source>The file is being made and read</source>
        <translation>O arquivo está sendo criado e lido</translation>
    </message>
    <message>
        <source>Metadata before and after</source>
        <translation>Metadados antes e depois</translation>
    </message>
    <message>
        <source>Choose a photo to see what it says about itself.</source>
        <translation>Escolha uma foto para ver o que ela diz sobre si mesma.</translation>
    </message>
    <message>
        <source>The photo says nothing about itself.</source>
        <translation>A foto não diz nada sobre si mesma.</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) leave with the file.</source>
        <translation>
            <numerusform>%n tag sai com o arquivo.</numerusform>
            <numerusform>%n tags saem com o arquivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) stay here.</source>
        <translation>
            <numerusform>%n tag fica aqui.</numerusform>
            <numerusform>%n tags ficam aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tag of the photo, and what leaves with the new file.</source>
        <translation>Cada dado da foto e o que sai com o novo arquivo.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PrivacyModel</name>
    <message>
        <source>stays here</source>
        <translation>fica aqui</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>sai</translation>
    </message>
    <message>
        <source>leaves in part</source>
        <translation>sai em parte</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadados</translation>
    </message>
    <message>
        <source>In the photo</source>
        <translation>Na foto</translation>
    </message>
    <message>
        <source>In the new file</source>
        <translation>No novo arquivo</translation>
    </message>
</context>
<context>
    <name>glassine::ui::ProofMenu</name>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>As the file is</source>
        <translation>Como o arquivo é</translation>
    </message>
    <message>
        <source>A profile from a file…</source>
        <translation>Um perfil de um arquivo…</translation>
    </message>
    <message>
        <source>With the white of its paper</source>
        <translation>Com o branco de seu papel</translation>
    </message>
    <message>
        <source>Mark colors that it cannot hold</source>
        <translation>Marcar as cores que não comporta</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Prova: %1</translation>
    </message>
    <message>
        <source>Choose a color profile</source>
        <translation>Escolher um perfil de cores</translation>
    </message>
    <message>
        <source>Color profiles (*.icc *.icm *.ICC *.ICM);;All files (*)</source>
        <translation>Perfis de cores (*.icc *.icm *.ICC *.ICM);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Open o&amp;riginal</source>
        <translation>Abrir &amp;original</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>&amp;Visualização rápida</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>Mostrar no &amp;gerenciador de arquivos</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>Copiar cami&amp;nho</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand line</source>
        <translation>Copiar como linha de co&amp;mando</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Tent&amp;ar de novo</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>De&amp;ixar de lado</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>Remover da &amp;lista</translation>
    </message>
    <message>
        <source>Take back &amp;into the batch</source>
        <translation>&amp;Incluir de novo no lote</translation>
    </message>
    <message>
        <source>Change the &amp;preset</source>
        <translation>Mudar a &amp;predefinição</translation>
    </message>
    <message>
        <source>As the batch: %1</source>
        <comment>%1: a preset</comment>
        <translation>Como o lote: %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueModel</name>
    <message numerus="yes">
        <source>%1 — %n photo(s)</source>
        <comment>a folder and how much is in it</comment>
        <translation>
            <numerusform>%1 — %n foto</numerusform>
            <numerusform>%1 — %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent saved</source>
        <translation>%1 por cento de economia</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Economia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
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
        <translation>Deixada de lado</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Processando…</translation>
    </message>
    <message>
        <source>Done, with a note</source>
        <translation>Concluída, com aviso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Atualizada</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>already small: copied as it is</source>
        <translation>já pequena: copiada como está</translation>
    </message>
    <message>
        <source>it lies in the destination</source>
        <translation>está no destino</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Predefinição: %1</translation>
    </message>
    <message>
        <source>Done, to be sent</source>
        <translation>Concluída, a enviar</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Done, not sent</source>
        <translation>Concluída, não enviada</translation>
    </message>
    <message>
        <source>Sending: %1 %</source>
        <translation>Enviando: %1 %</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueuePane</name>
    <message>
        <source>No photo fits the filter.</source>
        <translation>Nenhuma foto corresponde ao filtro.</translation>
    </message>
    <message>
        <source>Show &amp;all photos</source>
        <translation>Mostrar &amp;todas as fotos</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The photos of this batch. The space bar shows one large, the menu key says what can be done with it.</source>
        <translation>As fotos deste lote. A barra de espaço mostra uma em tamanho grande, a tecla de menu diz o que se pode fazer com ela.</translation>
    </message>
    <message>
        <source>Photos as tiles</source>
        <translation>Fotos em blocos</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>Visualização rápida</translation>
    </message>
    <message>
        <source>One photo, large. Arrow keys show the next one, Escape goes back to the list.</source>
        <translation>Uma foto, grande. As setas mostram a próxima, Esc volta à lista.</translation>
    </message>
    <message>
        <source>This photo cannot be shown.</source>
        <translation>Esta foto não pode ser mostrada.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::ReportExport</name>
    <message>
        <source>The report cannot be written to %1: %2</source>
        <translation>Não foi possível gravar o relatório em %1: %2</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SessionHistory</name>
    <message>
        <source>%1 of %2</source>
        <comment>photos done</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em andamento</translation>
    </message>
    <message>
        <source>Damaged journal</source>
        <translation>Registro danificado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>Pode ser retomado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Photos done</source>
        <translation>Fotos concluídas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Originals replaced in %1</source>
        <translation>Originais substituídos em %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SettingsWindow</name>
    <message>
        <source>One per processor core (%1)</source>
        <translation>Uma por núcleo do processador (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at once</source>
        <translation>
            <numerusform>%Ln por vez</numerusform>
            <numerusform>%Ln por vez</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Processamento</translation>
    </message>
    <message>
        <source>&amp;Photos at once:</source>
        <translation>&amp;Fotos por vez:</translation>
    </message>
    <message>
        <source>More is not faster than the processor has cores.</source>
        <translation>Mais do que os núcleos do processador não é mais rápido.</translation>
    </message>
    <message>
        <source>&amp;Leave other programs the right of way</source>
        <translation>&amp;Dar prioridade a outros programas</translation>
    </message>
    <message>
        <source>Photos are worked on with low priority, so that the computer stays quick.</source>
        <translation>As fotos são processadas com baixa prioridade, para o computador continuar ágil.</translation>
    </message>
    <message>
        <source>Names that are &amp;taken:</source>
        <translation>&amp;Nomes já usados:</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Como diz a predefinição</translation>
    </message>
    <message>
        <source>Number the new file</source>
        <translation>Numerar o novo arquivo</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>Ignorar a foto</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>Não iniciar</translation>
    </message>
    <message>
        <source>What is already in the destination is never overwritten.</source>
        <translation>O que já está no destino nunca é sobrescrito.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>Apa&amp;rência:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Vale a partir da próxima abertura.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Ask before a running batch is &amp;stopped by closing</source>
        <translation>Perguntar antes de &amp;parar um lote em andamento ao fechar</translation>
    </message>
    <message>
        <source>What was not done can be resumed in any case.</source>
        <translation>O que não foi feito pode ser retomado de qualquer forma.</translation>
    </message>
    <message>
        <source>Ask before the list is &amp;emptied</source>
        <translation>Perguntar antes de &amp;esvaziar a lista</translation>
    </message>
    <message>
        <source>Undo brings the list back in any case.</source>
        <translation>“Desfazer” traz a lista de volta de qualquer forma.</translation>
    </message>
    <message>
        <source>Ask before originals are &amp;replaced</source>
        <translation>Perguntar antes de substitui&amp;r originais</translation>
    </message>
    <message>
        <source>They are kept aside and can be brought back in any case.</source>
        <translation>De qualquer forma, eles ficam guardados e podem ser restaurados.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Mudar…</translation>
    </message>
    <message>
        <source>Change the destination folder</source>
        <translation>Mudar a pasta de destino</translation>
    </message>
    <message>
        <source>Finished files go to:</source>
        <translation>Arquivos prontos em:</translation>
    </message>
    <message>
        <source>Where should the finished files go?</source>
        <translation>Para onde devem ir os arquivos prontos?</translation>
    </message>
    <message>
        <source>A batch is running.</source>
        <translation>Um lote está em andamento.</translation>
    </message>
    <message>
        <source>Remembered for later batches, too.</source>
        <translation>Vale também para lotes posteriores.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SummaryPanel</name>
    <message numerus="yes">
        <source>Stopped after %Ln photo(s)</source>
        <translation>
            <numerusform>Parado após %Ln foto</numerusform>
            <numerusform>Parado após %Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished, but %Ln photo(s) failed</source>
        <translation>
            <numerusform>Concluído, mas %Ln foto falhou</numerusform>
            <numerusform>Concluído, mas %Ln fotos falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was already up to date</source>
        <translation>Tudo já estava atualizado</translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln photo(s) delivered</source>
        <translation>
            <numerusform>Concluído: %Ln foto entregue</numerusform>
            <numerusform>Concluído: %Ln fotos entregues</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2, %3 % saved</source>
        <translation>%1 → %2, %3% de economia</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation>
            <numerusform>%Ln arquivo gravado</numerusform>
            <numerusform>%Ln arquivos gravados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>%Ln já atualizada</numerusform>
            <numerusform>%Ln já atualizadas</numerusform>
        </translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>levou %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed: %1</source>
        <translation>
            <numerusform>%Ln falhou: %1</numerusform>
            <numerusform>%Ln falharam: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped: %1</source>
        <translation>
            <numerusform>%Ln ignorada: %1</numerusform>
            <numerusform>%Ln ignoradas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation>Abrir &amp;pasta</translation>
    </message>
    <message>
        <source>&amp;Run again with…</source>
        <translation>Repetir &amp;com…</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>Exportar &amp;relatório…</translation>
    </message>
    <message>
        <source>Biggest savings</source>
        <translation>Maiores economias</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>Fechar o resumo</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <comment>a photo&apos;s name, bytes before and after</comment>
        <translation>%1 (%2 → %3)</translation>
    </message>
    <message>
        <source>Biggest savings: %1</source>
        <translation>Maiores economias: %1</translation>
    </message>
    <message>
        <source>Pac&amp;k as archive…</source>
        <translation>Empacotar como ar&amp;quivo…</translation>
    </message>
    <message>
        <source>&amp;Bring the originals back</source>
        <translation>Restaurar os ori&amp;ginais</translation>
    </message>
</context>
<context>
    <name>glassine::ui::TotalsBar</name>
    <message>
        <source>To</source>
        <translation>Salvar em</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>&amp;Mudar…</translation>
    </message>
    <message>
        <source>Change the destination folder</source>
        <translation>Mudar a pasta de destino</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Open the destination folder</source>
        <translation>Abrir a pasta de destino</translation>
    </message>
    <message>
        <source>Sho&amp;w the plan</source>
        <translation>M&amp;ostrar plano</translation>
    </message>
    <message>
        <source>Show every file that will be written</source>
        <translation>Mostrar cada arquivo que será gravado</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Progresso do lote</translation>
    </message>
    <message>
        <source>Writes what the plan says. Originals stay as they are.</source>
        <translation>Grava o que o plano diz. Os originais ficam como estão.</translation>
    </message>
    <message>
        <source>Lets photos under way finish and begins no others.</source>
        <translation>Deixa terminar as fotos já iniciadas e não começa outras.</translation>
    </message>
    <message>
        <source>Ends at once. What is done stays, the rest can be resumed.</source>
        <translation>Para na hora. O que está pronto fica, o resto pode ser retomado.</translation>
    </message>
    <message>
        <source>What happens when the batch is done</source>
        <translation>O que acontece quando o lote termina</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 livres</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>Re&amp;tomar</translation>
    </message>
    <message>
        <source>When done: %1</source>
        <comment>%1: a choice of the menu</comment>
        <translation>Ao terminar: %1</translation>
    </message>
    <message>
        <source>&amp;Notify me</source>
        <translation>&amp;Avisar-me</translation>
    </message>
    <message>
        <source>Where the finished files are sent</source>
        <translation>Para onde os arquivos prontos são enviados</translation>
    </message>
    <message>
        <source>&amp;Nowhere</source>
        <translation>Para lugar &amp;nenhum</translation>
    </message>
    <message>
        <source>&amp;Destinations…</source>
        <translation>&amp;Destinos…</translation>
    </message>
    <message>
        <source>Send: nowhere</source>
        <translation>Enviar: para lugar nenhum</translation>
    </message>
    <message>
        <source>Send to: %1</source>
        <comment>%1: a destination&apos;s name</comment>
        <translation>Enviar para: %1</translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>Substitui&amp;r os originais</translation>
    </message>
    <message>
        <source>They are kept aside, and can be brought back at any time.</source>
        <translation>Eles ficam guardados e podem ser restaurados a qualquer momento.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Es&amp;colher pasta…</translation>
    </message>
    <message>
        <source>Replaces the originals, which are kept aside</source>
        <translation>Substitui os originais, que ficam guardados</translation>
    </message>
    <message>
        <source>Replaces the originals, which are kept in %1</source>
        <translation>Substitui os originais, que ficam guardados em %1</translation>
    </message>
    <message>
        <source>Writes what the plan says. The originals are kept aside and can be brought back.</source>
        <translation>Grava o que o plano diz. Os originais ficam guardados e podem ser restaurados.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lote</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <translation>Adicionar &amp;fotos…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Adicionar &amp;pasta…</translation>
    </message>
    <message>
        <source>Add the &amp;sample photos</source>
        <translation>Adicionar as fotos de &amp;exemplo</translation>
    </message>
    <message>
        <source>Change the &amp;destination…</source>
        <translation>Mudar &amp;destino…</translation>
    </message>
    <message>
        <source>&amp;Earlier batches…</source>
        <translation>Lotes &amp;anteriores…</translation>
    </message>
    <message>
        <source>E&amp;xport the report…</source>
        <translation>Exportar o &amp;relatório…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <translation>&amp;Desfazer:</translation>
    </message>
    <message>
        <source>Re&amp;do:</source>
        <translation>&amp;Refazer:</translation>
    </message>
    <message>
        <source>&amp;Paste photos</source>
        <translation>&amp;Colar fotos</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filtrar a lista</translation>
    </message>
    <message>
        <source>&amp;Empty the list</source>
        <translation>&amp;Esvaziar a lista</translation>
    </message>
    <message>
        <source>As &amp;list</source>
        <translation>Como &amp;lista</translation>
    </message>
    <message>
        <source>As &amp;grid</source>
        <translation>Como &amp;grade</translation>
    </message>
    <message>
        <source>Group by &amp;folder</source>
        <translation>Agrupar por &amp;pasta</translation>
    </message>
    <message>
        <source>&amp;Compare before and after</source>
        <translation>&amp;Comparar antes e depois</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Pausar ou retomar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Pa&amp;rar</translation>
    </message>
    <message>
        <source>Sho&amp;w the plan</source>
        <translation>M&amp;ostrar plano</translation>
    </message>
    <message>
        <source>Where files are &amp;sent…</source>
        <translation>Para onde os arquivos são en&amp;viados…</translation>
    </message>
    <message>
        <source>Pac&amp;k as archive…</source>
        <translation>Empacotar como ar&amp;quivo…</translation>
    </message>
    <message>
        <source>Send &amp;again what did not arrive</source>
        <translation>Enviar de &amp;novo o que não chegou</translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>Substitui&amp;r os originais</translation>
    </message>
</context>
<context>
    <name>glassine::ui::WindowDialogs</name>
    <message>
        <source>A batch was interrupted: %L1 of %L2 photos are done. Resume it?</source>
        <translation>Um lote foi interrompido: %L1 de %L2 fotos estão prontas. Retomar?</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Re&amp;tomar</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;gora não</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>O relatório está em %1</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar o relatório</translation>
    </message>
    <message>
        <source>Report %1.csv</source>
        <comment>name of a file</comment>
        <translation>Relatório %1.csv</translation>
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
        <translation>Onde salvar os arquivos prontos?</translation>
    </message>
    <message>
        <source>Take every photo off the list? The files stay where they are.</source>
        <translation>Tirar todas as fotos da lista? Os arquivos ficam onde estão.</translation>
    </message>
    <message>
        <source>&amp;Empty the list</source>
        <translation>&amp;Esvaziar a lista</translation>
    </message>
    <message>
        <source>The photos of the earlier batch take the place of those in the list. Go on?</source>
        <translation>As fotos do lote anterior tomam o lugar das que estão na lista. Continuar?</translation>
    </message>
    <message>
        <source>&amp;Keep the list</source>
        <translation>Manter a li&amp;sta</translation>
    </message>
    <message>
        <source>%L1 of %L2 photos are done. Stop here? The rest can be resumed later.</source>
        <translation>%L1 de %L2 fotos estão prontas. Parar aqui? O resto pode ser retomado depois.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>Parar e &amp;sair</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Contin&amp;uar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were waiting in the list. Bring them back?</source>
        <translation>
            <numerusform>%Ln foto aguardava na lista. Recuperá-la?</numerusform>
            <numerusform>%Ln fotos aguardavam na lista. Recuperá-las?</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos were waiting in the list. Bring them back?</source>
        <translation>Havia fotos aguardando na lista. Recuperá-las?</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>Rec&amp;uperar</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Esquecer</translation>
    </message>
    <message>
        <source>No photo&apos;s colors can be read.</source>
        <translation>Não é possível ler as cores de nenhuma foto.</translation>
    </message>
    <message>
        <source>Files are still being sent. Stop here? Starting the same batch again sends the rest.</source>
        <translation>Ainda há arquivos sendo enviados. Parar aqui? Iniciar o mesmo lote de novo envia o resto.</translation>
    </message>
</context>
<context>
    <name>glassine::worker::Pool</name>
    <message>
        <source>The image worker %1 cannot be started (%2). Reinstall Glassine.</source>
        <translation>Não foi possível iniciar o processo de imagens %1 (%2). Reinstale o Glassine.</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>Bulk photo optimizer that never harms an original.</source>
        <translation>Otimizador de fotos em lote que nunca danifica um original.</translation>
    </message>
    <message>
        <source>Photos and folders to put into the list.</source>
        <translation>Fotos e pastas para colocar na lista.</translation>
    </message>
    <message>
        <source>Write a picture of every screen to &lt;folder&gt; and quit.</source>
        <translation>Grava uma imagem de cada tela em &lt;folder&gt; e sai.</translation>
    </message>
</context>
</TS>
