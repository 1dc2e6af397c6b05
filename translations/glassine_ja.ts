<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Color</name>
    <message>
        <source>damaged profile</source>
        <translation>壊れたプロファイル</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Another RGB space</source>
        <translation>その他の RGB</translation>
    </message>
    <message>
        <source>A camera&apos;s or scanner&apos;s own</source>
        <translation>カメラやスキャナー固有</translation>
    </message>
    <message>
        <source>A printer&apos;s own</source>
        <translation>プリンター固有</translation>
    </message>
    <message>
        <source>a profile that describes no picture</source>
        <translation>画像を記述しないプロファイル</translation>
    </message>
    <message>
        <source>%1 (named in Exif)</source>
        <translation>%1(Exif の記載)</translation>
    </message>
    <message>
        <source>%1 (named by a code in the file)</source>
        <translation>%1(ファイル内のコードによる)</translation>
    </message>
    <message>
        <source>%1 (described by numbers in the file)</source>
        <translation>%1(ファイル内の数値による)</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>プロファイルなし</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This file</source>
        <translation>このファイル</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>The output folder</source>
        <translation>出力フォルダー</translation>
    </message>
    <message>
        <source>its top level</source>
        <translation>最上位</translation>
    </message>
    <message>
        <source>of that name</source>
        <translation>その名前</translation>
    </message>
    <message>
        <source>The name template</source>
        <translation>名前テンプレート</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>%1 has no bytes%2.</source>
        <translation>%1には中身がありません%2。</translation>
    </message>
    <message>
        <source>Copy it again from the card or the backup.</source>
        <translation>カードまたはバックアップからコピーし直してください。</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off%2.</source>
        <translation>%1は壊れているか、途中で切れています%2。</translation>
    </message>
    <message>
        <source>Copy it again from the card or the backup; the original was not touched.</source>
        <translation>カードまたはバックアップからコピーし直してください。元の写真には手を加えていません。</translation>
    </message>
    <message>
        <source>%1 is not a picture%2.</source>
        <translation>%1は画像ではありません%2。</translation>
    </message>
    <message>
        <source>Leave it out, or check whether the download or copy went wrong.</source>
        <translation>対象から外すか、ダウンロードやコピーに失敗していないか確認してください。</translation>
    </message>
    <message>
        <source>%1 is a picture of a kind that Glassine does not read%2.</source>
        <translation>%1は Glassine が読み込めない種類の画像です%2。</translation>
    </message>
    <message>
        <source>Save it as TIFF, PNG or JPEG first.</source>
        <translation>先に TIFF、PNG、JPEG のいずれかで保存してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read yet%2.</source>
        <translation>%1はまだ読み込みに対応していません%2。</translation>
    </message>
    <message>
        <source>Export it as TIFF or JPEG from your raw developer for now.</source>
        <translation>今のところは、RAW 現像ソフトから TIFF または JPEG で書き出してください。</translation>
    </message>
    <message>
        <source>%1 was found in a folder and is of a kind that is only read on request%2.</source>
        <translation>%1はフォルダー内で見つかりましたが、指定したときだけ読み込む種類のファイルです%2。</translation>
    </message>
    <message>
        <source>Name the file itself to include it.</source>
        <translation>含めるには、そのファイル自体を指定してください。</translation>
    </message>
    <message>
        <source>%1 could not be read%2.</source>
        <translation>%1を読み込めませんでした%2。</translation>
    </message>
    <message>
        <source>Check its permissions and the disk it is on.</source>
        <translation>アクセス権と、保存されているディスクを確認してください。</translation>
    </message>
    <message>
        <source>%1 is not there%2.</source>
        <translation>%1が見つかりません%2。</translation>
    </message>
    <message>
        <source>Check its name and whether the card or drive is still connected.</source>
        <translation>名前と、カードやドライブが接続されたままかどうかを確認してください。</translation>
    </message>
    <message>
        <source>%1 changed while it was being processed, so nothing was written%2.</source>
        <translation>%1は処理中に変更されたため、何も書き出しませんでした%2。</translation>
    </message>
    <message>
        <source>Wait until it is completely copied, then run again.</source>
        <translation>コピーが完全に終わるのを待ってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>%1 is not a regular file%2.</source>
        <translation>%1は通常のファイルではありません%2。</translation>
    </message>
    <message>
        <source>Leave it out: only files and folders can be processed.</source>
        <translation>対象から外してください。処理できるのはファイルとフォルダーだけです。</translation>
    </message>
    <message>
        <source>%1 is a link that was not followed%2.</source>
        <translation>%1はリンクのため、リンク先は処理しませんでした%2。</translation>
    </message>
    <message>
        <source>Name the file it leads to instead.</source>
        <translation>代わりにリンク先のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1 has more pixels than the limit%2.</source>
        <translation>%1はピクセル数が上限を超えています%2。</translation>
    </message>
    <message>
        <source>Raise the pixel limit if you trust the file.</source>
        <translation>信頼できるファイルであれば、ピクセル数の上限を上げてください。</translation>
    </message>
    <message>
        <source>%1 has more frames or pages than the limit%2.</source>
        <translation>%1はフレーム数またはページ数が上限を超えています%2。</translation>
    </message>
    <message>
        <source>Raise the frame limit if you trust the file.</source>
        <translation>信頼できるファイルであれば、フレーム数の上限を上げてください。</translation>
    </message>
    <message>
        <source>%1 is larger than the limit%2.</source>
        <translation>%1はサイズが上限を超えています%2。</translation>
    </message>
    <message>
        <source>Raise the size limit if you trust the file.</source>
        <translation>信頼できるファイルであれば、サイズの上限を上げてください。</translation>
    </message>
    <message>
        <source>%1 could not be encoded%2.</source>
        <translation>%1をエンコードできませんでした%2。</translation>
    </message>
    <message>
        <source>Try another output format or other settings.</source>
        <translation>別の出力形式または設定を試してください。</translation>
    </message>
    <message>
        <source>%1 could not be processed with these settings%2.</source>
        <translation>%1はこの設定では処理できませんでした%2。</translation>
    </message>
    <message>
        <source>Change the settings of the step that failed.</source>
        <translation>失敗した処理の設定を変更してください。</translation>
    </message>
    <message>
        <source>%1 was written but did not pass its check, so the result was thrown away%2.</source>
        <translation>%1は書き出されましたが、検査に合格しなかったため、結果を破棄しました%2。</translation>
    </message>
    <message>
        <source>Run it again; if it fails again, please report it.</source>
        <translation>もう一度実行してください。それでも失敗する場合はご報告ください。</translation>
    </message>
    <message>
        <source>%1 was left as it is because a lossless copy of it would be larger%2.</source>
        <translation>%1は、ロスレスのコピーのほうが大きくなるため、そのままにしました%2。</translation>
    </message>
    <message>
        <source>Choose a format and a quality to have a copy of it all the same.</source>
        <translation>それでもコピーが必要な場合は、形式と画質を選んでください。</translation>
    </message>
    <message>
        <source>%1 was written with metadata that should be gone, so the result was thrown away%2.</source>
        <translation>%1に、削除されているはずのメタデータが残っていたため、結果を破棄しました%2。</translation>
    </message>
    <message>
        <source>Choose another metadata policy, and please report it.</source>
        <translation>別のメタデータ設定を選び、この問題をご報告ください。</translation>
    </message>
    <message>
        <source>%1 needs more memory than it may use%2.</source>
        <translation>%1の処理には、許可された量を超えるメモリが必要です%2。</translation>
    </message>
    <message>
        <source>Raise the memory limit, or run with fewer jobs.</source>
        <translation>メモリの上限を上げるか、同時処理数を減らしてください。</translation>
    </message>
    <message>
        <source>%1 took too long%2.</source>
        <translation>%1の処理に時間がかかりすぎました%2。</translation>
    </message>
    <message>
        <source>Raise the time limit, or choose a faster format or effort.</source>
        <translation>制限時間を延ばすか、より速い形式や、より少ない圧縮の手間を選んでください。</translation>
    </message>
    <message>
        <source>%1 brought its decoder down twice and was left out%2.</source>
        <translation>%1はデコーダーを 2 回異常終了させたため、除外しました%2。</translation>
    </message>
    <message>
        <source>The file is probably damaged; every other photo is unaffected.</source>
        <translation>ファイルが壊れている可能性があります。ほかの写真には影響ありません。</translation>
    </message>
    <message>
        <source>%1 was not processed because its worker&apos;s answer made no sense%2.</source>
        <translation>%1は、ワーカーの応答が不正だったため処理しませんでした%2。</translation>
    </message>
    <message>
        <source>%1 was not processed because the batch was stopped%2.</source>
        <translation>%1は、一括処理が停止されたため処理しませんでした%2。</translation>
    </message>
    <message>
        <source>Resume the session to go on.</source>
        <translation>続けるには、セッションを再開してください。</translation>
    </message>
    <message>
        <source>%1 is already there and was not replaced%2.</source>
        <translation>%1はすでに存在するため、置き換えませんでした%2。</translation>
    </message>
    <message>
        <source>Choose another folder or name, or let new files be numbered.</source>
        <translation>別のフォルダーや名前を選ぶか、新しいファイルに番号を付けてください。</translation>
    </message>
    <message>
        <source>%1 is one of the originals and was not written to%2.</source>
        <translation>%1は元の写真のため、書き込みませんでした%2。</translation>
    </message>
    <message>
        <source>Choose another output folder or another name template.</source>
        <translation>別の出力フォルダーまたは名前テンプレートを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be created or written to%2.</source>
        <translation>%1を作成できないか、書き込めません%2。</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another folder.</source>
        <translation>アクセス権を確認するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 could not be written because the disk is full%2.</source>
        <translation>ディスクがいっぱいのため、%1を書き出せませんでした%2。</translation>
    </message>
    <message>
        <source>Free some space and resume; nothing was lost.</source>
        <translation>空き容量を増やしてから再開してください。失われたものはありません。</translation>
    </message>
    <message>
        <source>%1 could not be written%2.</source>
        <translation>%1を書き出せませんでした%2。</translation>
    </message>
    <message>
        <source>Check that the drive is connected and writable, then resume.</source>
        <translation>ドライブが接続されていて書き込めることを確認してから、再開してください。</translation>
    </message>
    <message>
        <source>%1 is a name too long for the target%2.</source>
        <translation>%1は、保存先で使うには名前が長すぎます%2。</translation>
    </message>
    <message>
        <source>Choose a shorter name template or a folder nearer to the top.</source>
        <translation>より短い名前テンプレート、またはより浅い階層のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is a name that the target does not take%2.</source>
        <translation>%1は、保存先では使えない名前です%2。</translation>
    </message>
    <message>
        <source>Let names be portable, or choose another name template.</source>
        <translation>どのシステムでも使える名前にするか、別の名前テンプレートを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not there any more%2.</source>
        <translation>%1がなくなっています%2。</translation>
    </message>
    <message>
        <source>If nobody moved it, run the batch again: it is made anew from the original.</source>
        <translation>誰も移動していない場合は、一括処理をもう一度実行してください。元の写真から作り直します。</translation>
    </message>
    <message>
        <source>%1 is no file any more%2.</source>
        <translation>%1はファイルではなくなっています%2。</translation>
    </message>
    <message>
        <source>Move what is there out of the way and run the batch again.</source>
        <translation>そこにあるものを別の場所に移してから、一括処理をもう一度実行してください。</translation>
    </message>
    <message>
        <source>%1 has been cut off%2.</source>
        <translation>%1が途中で切れています%2。</translation>
    </message>
    <message>
        <source>Remove it and run the batch again: it is made anew from the original.</source>
        <translation>削除してから一括処理をもう一度実行してください。元の写真から作り直します。</translation>
    </message>
    <message>
        <source>%1 does not hold what was written%2.</source>
        <translation>%1の内容が、書き出した内容と異なります%2。</translation>
    </message>
    <message>
        <source>If nobody edited it, remove it and run the batch again; then check the disk.</source>
        <translation>誰も編集していない場合は、削除してから一括処理をもう一度実行し、その後ディスクを確認してください。</translation>
    </message>
    <message>
        <source>%1 holds what was written as another file%2.</source>
        <translation>%1の内容が、別のファイルとして書き出した内容になっています%2。</translation>
    </message>
    <message>
        <source>Give both their names back, or remove both and run the batch again.</source>
        <translation>両方の名前を元に戻すか、両方を削除してから一括処理をもう一度実行してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read any more%2.</source>
        <translation>%1を読み込めなくなっています%2。</translation>
    </message>
    <message>
        <source>%1 is not right%2.</source>
        <translation>%1が正しくありません%2。</translation>
    </message>
    <message>
        <source>See glassine --help.</source>
        <translation>glassine --help を参照してください。</translation>
    </message>
    <message>
        <source>The preset is not valid at %1%2.</source>
        <translation>プリセットに正しくない箇所があります：%1%2。</translation>
    </message>
    <message>
        <source>Correct that entry and try again.</source>
        <translation>その項目を修正して、もう一度試してください。</translation>
    </message>
    <message>
        <source>There is no preset %1%2.</source>
        <translation>%1のプリセットはありません%2。</translation>
    </message>
    <message>
        <source>See glassine presets list.</source>
        <translation>glassine presets list を参照してください。</translation>
    </message>
    <message>
        <source>%1 is not a valid name template%2.</source>
        <translation>%1は名前テンプレートとして正しくありません%2。</translation>
    </message>
    <message>
        <source>A good one is {dir}/{name}.{ext}.</source>
        <translation>たとえば {dir}/{name}.{ext} と指定できます。</translation>
    </message>
    <message>
        <source>%1 cannot be written here because this system&apos;s libvips lacks it%2.</source>
        <translation>このシステムの libvips が対応していないため、ここでは%1を書き出せません%2。</translation>
    </message>
    <message>
        <source>Choose another format; see glassine formats.</source>
        <translation>別の形式を選んでください。glassine formats を参照してください。</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 holds no photo that can be used%2.</source>
        <translation>処理するものがありません。%1に使える写真が含まれていません%2。</translation>
    </message>
    <message>
        <source>Name a folder or file with photos.</source>
        <translation>写真が入ったフォルダーまたは写真ファイルを指定してください。</translation>
    </message>
    <message>
        <source>what was named</source>
        <translation>指定されたもの</translation>
    </message>
    <message>
        <source>%1 has a damaged journal, which was kept aside%2.</source>
        <translation>%1のジャーナルが壊れていたため、別に保管しました%2。</translation>
    </message>
    <message>
        <source>Start the batch again; finished files are recognized and kept.</source>
        <translation>一括処理をもう一度開始してください。完了したファイルは認識され、そのまま残ります。</translation>
    </message>
    <message>
        <source>%1 is being run by another Glassine%2.</source>
        <translation>%1は別の Glassine で実行中です%2。</translation>
    </message>
    <message>
        <source>Wait for it to finish, or stop it first.</source>
        <translation>終わるまで待つか、先に停止してください。</translation>
    </message>
    <message>
        <source>There is no session %1%2.</source>
        <translation>%1のセッションはありません%2。</translation>
    </message>
    <message>
        <source>See glassine report for the sessions there are.</source>
        <translation>既存のセッションは glassine report で確認できます。</translation>
    </message>
    <message>
        <source>Something went wrong inside Glassine at %1%2.</source>
        <translation>Glassine の内部で問題が発生しました。場所：%1%2。</translation>
    </message>
    <message>
        <source>No original was touched; please report it.</source>
        <translation>元の写真には手を加えていません。この問題をご報告ください。</translation>
    </message>
    <message>
        <source>an unknown place</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The watermark&apos;s picture</source>
        <translation>透かしの画像</translation>
    </message>
    <message>
        <source>The watermark&apos;s text</source>
        <translation>透かしの文字</translation>
    </message>
    <message>
        <source>%1 was left as it is because a copy of it would lose something%2.</source>
        <translation>%1は、コピーすると失われるものがあるため、そのままにしました%2。</translation>
    </message>
    <message>
        <source>Choose another format, or let the preset convert such photos.</source>
        <translation>別の形式を選ぶか、プリセットでそのような写真を変換するようにしてください。</translation>
    </message>
    <message>
        <source>%1 was left out because the preset takes the other file of the pair%2.</source>
        <translation>%1は、プリセットがペアのもう一方のファイルを使うため除外しました%2。</translation>
    </message>
    <message>
        <source>Let the preset take both files to have this one, too.</source>
        <translation>これも必要な場合は、プリセットで両方のファイルを使うようにしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be used as a watermark%2.</source>
        <translation>%1を透かしとして使えません%2。</translation>
    </message>
    <message>
        <source>Choose another PNG or SVG file in the preset.</source>
        <translation>プリセットで別の PNG または SVG ファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be drawn: workers cannot be given access to fonts and nothing else%2.</source>
        <translation>%1を描けません。作業プロセスにフォントだけへのアクセスを与えられません%2。</translation>
    </message>
    <message>
        <source>Use a picture as the watermark, or a kernel with Landlock.</source>
        <translation>透かしに画像を使うか、Landlock のあるカーネルを使ってください。</translation>
    </message>
    <message>
        <source>The destination</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>The destination is not valid at %1%2.</source>
        <translation>送り先の設定が %1 で正しくありません%2。</translation>
    </message>
    <message>
        <source>There is no destination %1%2.</source>
        <translation>送り先 %1 はありません%2。</translation>
    </message>
    <message>
        <source>See glassine destinations list.</source>
        <translation>glassine destinations list を参照してください。</translation>
    </message>
    <message>
        <source>There are no credentials for %1%2.</source>
        <translation>%1 の認証情報がありません%2。</translation>
    </message>
    <message>
        <source>Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the destination a profile of your AWS credentials file.</source>
        <translation>AWS_ACCESS_KEY_ID と AWS_SECRET_ACCESS_KEY を設定するか、AWS 認証情報ファイルのプロファイルを送り先に指定してください。</translation>
    </message>
    <message>
        <source>The credentials of %1 cannot be used%2.</source>
        <translation>%1 の認証情報は使えません%2。</translation>
    </message>
    <message>
        <source>Correct them where they are kept and try again.</source>
        <translation>保存されている場所で修正して、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2.</source>
        <translation>%1 に接続できません%2。</translation>
    </message>
    <message>
        <source>Check the network and the endpoint; the same command goes on with what is left.</source>
        <translation>ネットワークとエンドポイントを確認してください。同じコマンドで残りを続行します。</translation>
    </message>
    <message>
        <source>%1 did not prove who it is, so nothing was sent%2.</source>
        <translation>%1 の身元を確認できなかったため、何も送信しませんでした%2。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s name and this computer&apos;s clock; a certificate authority of your own is named with ca-file.</source>
        <translation>エンドポイントの名前とこのコンピューターの時計を確認してください。独自の認証局は ca-file で指定します。</translation>
    </message>
    <message>
        <source>%1 does not accept the key%2.</source>
        <translation>%1 は鍵を受け付けません%2。</translation>
    </message>
    <message>
        <source>Check the access key and its secret.</source>
        <translation>アクセスキーとその秘密鍵を確認してください。</translation>
    </message>
    <message>
        <source>The key is right but may not do this at %1%2.</source>
        <translation>鍵は正しいですが、%1 でこの操作は許可されていません%2。</translation>
    </message>
    <message>
        <source>Let whoever owns the bucket give this key the right to list it and to write to it.</source>
        <translation>バケットの所有者に、この鍵へ一覧と書き込みの権限を与えてもらってください。</translation>
    </message>
    <message>
        <source>There is no bucket %1%2.</source>
        <translation>バケット %1 はありません%2。</translation>
    </message>
    <message>
        <source>Create it, or check its name and the endpoint.</source>
        <translation>作成するか、名前とエンドポイントを確認してください。</translation>
    </message>
    <message>
        <source>%1 answered that the bucket is elsewhere, which was not followed%2.</source>
        <translation>%1 はバケットが別の場所にあると応答しましたが、従いませんでした%2。</translation>
    </message>
    <message>
        <source>Check the endpoint and the region.</source>
        <translation>エンドポイントとリージョンを確認してください。</translation>
    </message>
    <message>
        <source>%1 refuses requests because its clock and this computer&apos;s differ%2.</source>
        <translation>%1 の時計とこのコンピューターの時計が違うため、要求が拒否されます%2。</translation>
    </message>
    <message>
        <source>Set the clock and try again.</source>
        <translation>時計を合わせて、もう一度試してください。</translation>
    </message>
    <message>
        <source>%1 could not be sent: the destination was too busy or failed several times%2.</source>
        <translation>%1 を送信できませんでした: 送り先が混雑しているか、何度も失敗しました%2。</translation>
    </message>
    <message>
        <source>Run the same command again later; it goes on with what is left.</source>
        <translation>後で同じコマンドを実行してください。残りから続行します。</translation>
    </message>
    <message>
        <source>%1 was refused by the destination%2.</source>
        <translation>%1 は送り先に拒否されました%2。</translation>
    </message>
    <message>
        <source>Change what it objects to, in the file or in the destination&apos;s settings.</source>
        <translation>ファイルまたは送り先の設定で、問題となっている点を変更してください。</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense%2.</source>
        <translation>%1 の応答は意味をなしません%2。</translation>
    </message>
    <message>
        <source>Check that the endpoint is that of an S3 service and not of a web page.</source>
        <translation>エンドポイントがウェブページではなく S3 サービスのものか確認してください。</translation>
    </message>
    <message>
        <source>%1 is there with other content, which was not replaced%2.</source>
        <translation>%1 は別の内容で既にあり、置き換えませんでした%2。</translation>
    </message>
    <message>
        <source>Look at what is there; --replace puts yours in its place.</source>
        <translation>そこにあるものを確認してください。--replace で置き換えます。</translation>
    </message>
    <message>
        <source>%1 was sent, but what arrived is not what was sent%2.</source>
        <translation>%1 を送信しましたが、届いたものが送信したものと違います%2。</translation>
    </message>
    <message>
        <source>Run the same command again; if it happens again, tell whoever runs the server.</source>
        <translation>同じコマンドをもう一度実行してください。再び起きる場合は、サーバーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>%1 cannot be read as an archive%2.</source>
        <translation>%1はアーカイブとして読めません%2。</translation>
    </message>
    <message>
        <source>ZIP, 7z and TAR archives are read; unpack others yourself and name the folder.</source>
        <translation>読めるのはZIP、7z、TARです。それ以外は自分で展開し、フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 is locked with a password%2.</source>
        <translation>%1はパスワードで保護されています%2。</translation>
    </message>
    <message>
        <source>Unpack the archive yourself and name the folder.</source>
        <translation>アーカイブを自分で展開し、フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than the limit%2.</source>
        <translation>%1は展開すると上限を超えます%2。</translation>
    </message>
    <message>
        <source>Unpack the archive yourself and name the folder, if you trust it.</source>
        <translation>信頼できるなら、アーカイブを自分で展開してフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 is an archive inside an archive, which was not opened%2.</source>
        <translation>%1はアーカイブの中のアーカイブなので開きませんでした%2。</translation>
    </message>
    <message>
        <source>Unpack the outer archive yourself and name the inner one.</source>
        <translation>外側のアーカイブを自分で展開し、内側のものを指定してください。</translation>
    </message>
    <message>
        <source>%1 has a name in its archive that is not taken%2.</source>
        <translation>%1のアーカイブ内の名前は受け入れられません%2。</translation>
    </message>
    <message>
        <source>Unpack the archive yourself, look at the file, and name the folder.</source>
        <translation>アーカイブを自分で展開し、ファイルを確かめてからフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>%1 lies in an archive, and nothing is changed inside archives%2.</source>
        <translation>%1はアーカイブの中にあります。アーカイブの中は変更しません%2。</translation>
    </message>
    <message>
        <source>Write to an output folder, or unpack the archive first.</source>
        <translation>出力フォルダーに書き出すか、先にアーカイブを展開してください。</translation>
    </message>
    <message>
        <source>%1 was left out because an earlier run made it from another photo here%2.</source>
        <translation>%1 は以前の処理がここにある別の写真から作成したものなので、対象から外しました%2。</translation>
    </message>
    <message>
        <source>Name it itself, or use --again, to have it done all the same.</source>
        <translation>それでも処理するには、そのファイル自体を指定するか --again を使ってください。</translation>
    </message>
    <message>
        <source>The key is right but may not list %1%2.</source>
        <translation>鍵は正しいですが、%1 の一覧は許可されていません%2。</translation>
    </message>
    <message>
        <source>Let whoever owns it give this key the right to list it.</source>
        <translation>所有者に、この鍵へ一覧の権限を与えてもらってください。</translation>
    </message>
    <message>
        <source>The key is right but may not write to %1%2.</source>
        <translation>鍵は正しいですが、%1 への書き込みは許可されていません%2。</translation>
    </message>
    <message>
        <source>Let whoever owns it give this key the right to write there.</source>
        <translation>所有者に、この鍵へ書き込みの権限を与えてもらってください。</translation>
    </message>
    <message>
        <source>%1 is not there, so nothing was written%2.</source>
        <translation>%1 がないため、何も書き込みませんでした%2。</translation>
    </message>
    <message>
        <source>Connect the drive or mount the share; the same command goes on with what is left.</source>
        <translation>ドライブを接続するか、共有をマウントしてください。同じコマンドで残りを続行します。</translation>
    </message>
    <message>
        <source>The keyring could not be asked for the keys of %1%2.</source>
        <translation>キーリングに %1 の鍵を問い合わせられませんでした%2。</translation>
    </message>
    <message>
        <source>Unlock it, or keep the keys where the command line finds them.</source>
        <translation>ロックを解除するか、コマンドラインが見つけられる場所に鍵を置いてください。</translation>
    </message>
    <message>
        <source>There are no keys for %1%2.</source>
        <translation>%1 の鍵がありません%2。</translation>
    </message>
    <message>
        <source>Write them into a file that only you can read, or enter them in the window.</source>
        <translation>自分だけが読めるファイルに書くか、ウィンドウで入力してください。</translation>
    </message>
    <message>
        <source>The account at %1 has reached a limit or is blocked%2.</source>
        <translation>%1 のアカウントが上限に達したか、停止されています%2。</translation>
    </message>
    <message>
        <source>Settle that with the service; the same command goes on with what is left.</source>
        <translation>サービス側で解決してください。同じコマンドで残りを続行します。</translation>
    </message>
    <message>
        <source>%1 is larger than the destination takes%2.</source>
        <translation>%1 は送り先が受け付ける大きさを超えています%2。</translation>
    </message>
    <message>
        <source>Make it smaller, or choose another destination.</source>
        <translation>小さくするか、別の送り先を選んでください。</translation>
    </message>
    <message>
        <source>What the service made of %1 did not arrive as it was announced%2.</source>
        <translation>サービスが %1 から作ったものが、告知どおりに届きませんでした%2。</translation>
    </message>
    <message>
        <source>Run the same command again; the original was not touched.</source>
        <translation>同じコマンドをもう一度実行してください。オリジナルには触れていません。</translation>
    </message>
    <message>
        <source>%1 is larger than one archive may be%2.</source>
        <translation>%1は1つのアーカイブの上限より大きいです%2。</translation>
    </message>
    <message>
        <source>Allow larger archives, or make the file smaller.</source>
        <translation>より大きなアーカイブを許可するか、ファイルを小さくしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be packed into an archive of this kind%2.</source>
        <translation>%1はこの種類のアーカイブに入れられません%2。</translation>
    </message>
    <message>
        <source>Pack a ZIP archive instead.</source>
        <translation>代わりにZIPにしてください。</translation>
    </message>
</context>
<context>
    <name>NamedPaths</name>
    <message>
        <source>%1 holds the system. Choose the folder that your photos are in.</source>
        <translation>%1 にはシステムが入っています。写真が入っているフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer. Save it first, then drop the file.</source>
        <translation>%1 はこのコンピューター上のファイルではありません。先に保存してから、そのファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>There is no file or folder in what you dropped or pasted.</source>
        <translation>ドロップまたは貼り付けたものに、ファイルもフォルダーも含まれていません。</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Folder of the photo below the one that was added</source>
        <translation>追加したフォルダーから見た写真のフォルダー</translation>
    </message>
    <message>
        <source>Name of the photo without extension</source>
        <translation>写真の名前（拡張子なし）</translation>
    </message>
    <message>
        <source>Extension of the output format</source>
        <translation>出力形式の拡張子</translation>
    </message>
    <message>
        <source>Extension of the photo</source>
        <translation>写真の拡張子</translation>
    </message>
    <message>
        <source>Name of the rendition</source>
        <translation>バリエーションの名前</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>プリセットの名前</translation>
    </message>
    <message>
        <source>Width of the output in pixels</source>
        <translation>出力の幅（ピクセル）</translation>
    </message>
    <message>
        <source>Height of the output in pixels</source>
        <translation>出力の高さ（ピクセル）</translation>
    </message>
    <message>
        <source>Position in the batch; as {-seq} only where names would be equal</source>
        <translation>一括処理内での順番。{-seq} とすると、名前が重なる場合だけ付きます</translation>
    </message>
    <message>
        <source>When the photo was taken, else the file&apos;s date</source>
        <translation>撮影日時。ない場合はファイルの日付</translation>
    </message>
    <message>
        <source>Camera model</source>
        <translation>カメラの機種</translation>
    </message>
    <message>
        <source>Lens model</source>
        <translation>レンズの機種</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>撮影者</translation>
    </message>
    <message>
        <source>Stars, empty when there are none</source>
        <translation>レーティング（ない場合は空）</translation>
    </message>
    <message>
        <source>Hash of the photo&apos;s bytes</source>
        <translation>写真データのハッシュ値</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>著作権表示</translation>
    </message>
    <message>
        <source>Position in the batch</source>
        <translation>バッチ内の順番</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>使用条件</translation>
    </message>
    <message>
        <source>Job identifier</source>
        <translation>ジョブ番号</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Camera maker</source>
        <translation>カメラのメーカー</translation>
    </message>
    <message>
        <source>Exposure time, aperture and ISO</source>
        <translation>露出時間、絞り、ISO</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>焦点距離</translation>
    </message>
    <message>
        <source>Folder of the file below the one that is sent</source>
        <translation>送るフォルダーの下でのファイルのフォルダー</translation>
    </message>
    <message>
        <source>Name of the file without extension</source>
        <translation>拡張子を除いたファイル名</translation>
    </message>
    <message>
        <source>Extension of the file</source>
        <translation>ファイルの拡張子</translation>
    </message>
    <message>
        <source>The file&apos;s date</source>
        <translation>ファイルの日付</translation>
    </message>
    <message>
        <source>The same for all photos of a phone&apos;s burst, empty for others</source>
        <translation>スマートフォンの連写の写真すべてで同じ（その他は空）</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>the extension does not fit the content</source>
        <translation>拡張子と内容が不一致</translation>
    </message>
    <message>
        <source>only the first frame was kept</source>
        <translation>最初のフレームだけを保持</translation>
    </message>
    <message>
        <source>only the first page was kept</source>
        <translation>最初のページだけを保持</translation>
    </message>
    <message>
        <source>the HDR gain map was lost</source>
        <translation>HDR ゲインマップが消失</translation>
    </message>
    <message>
        <source>the motion clip was lost</source>
        <translation>モーション動画が消失</translation>
    </message>
    <message>
        <source>a damaged color profile was not used</source>
        <translation>壊れたカラープロファイルを不使用</translation>
    </message>
    <message>
        <source>a general ink profile was assumed</source>
        <translation>汎用の印刷用プロファイルを仮定</translation>
    </message>
    <message>
        <source>an oversized color profile was not used</source>
        <translation>大きすぎるカラープロファイルを不使用</translation>
    </message>
    <message>
        <source>fewer bits per channel</source>
        <translation>チャンネルあたりのビット数が減少</translation>
    </message>
    <message>
        <source>transparency was put on a color</source>
        <translation>透明部分を色で塗りつぶし</translation>
    </message>
    <message>
        <source>extra channels were left out</source>
        <translation>余分なチャンネルを除外</translation>
    </message>
    <message>
        <source>damaged metadata was left out</source>
        <translation>壊れたメタデータを除外</translation>
    </message>
    <message>
        <source>part of the metadata was lost</source>
        <translation>メタデータの一部が消失</translation>
    </message>
    <message>
        <source>oversized metadata was left out</source>
        <translation>大きすぎるメタデータを除外</translation>
    </message>
    <message>
        <source>metadata could not be read back</source>
        <translation>メタデータを読み直せない</translation>
    </message>
    <message>
        <source>extended XMP was left out</source>
        <translation>拡張 XMP を除外</translation>
    </message>
    <message>
        <source>not kept without loss</source>
        <translation>ロスレスで保持できず</translation>
    </message>
    <message>
        <source>larger than the original</source>
        <translation>元の写真より大きい</translation>
    </message>
    <message>
        <source>the original has another name, too</source>
        <translation>元の写真には別の名前もあります</translation>
    </message>
    <message>
        <source>data behind the picture was kept</source>
        <translation>画像の後ろのデータを残しました</translation>
    </message>
    <message>
        <source>data behind the picture was left out</source>
        <translation>画像の後ろのデータを除きました</translation>
    </message>
    <message>
        <source>the depth map was lost</source>
        <translation>深度マップが消失</translation>
    </message>
    <message>
        <source>press inks became screen colors</source>
        <translation>印刷インクを画面の色に変換</translation>
    </message>
    <message>
        <source>the Live Photo&apos;s video stays where it is</source>
        <translation>Live Photo の動画は元の場所に残る</translation>
    </message>
    <message>
        <source>made of the camera&apos;s preview</source>
        <translation>カメラのプレビューから作成</translation>
    </message>
    <message>
        <source>developed from the sensor&apos;s data</source>
        <translation>センサーのデータから現像</translation>
    </message>
    <message>
        <source>no preview in the raw file</source>
        <translation>RAW ファイルにプレビューなし</translation>
    </message>
    <message>
        <source>colors became the nearest that fit</source>
        <translation>収まらない色を最も近い色にしました</translation>
    </message>
    <message>
        <source>room was made for colors that do not fit</source>
        <translation>収まらない色のために全体を圧縮しました</translation>
    </message>
    <message>
        <source>HDR brightness was cut</source>
        <translation>HDR の明るさは切り捨てました</translation>
    </message>
    <message>
        <source>the format has no place for some metadata</source>
        <translation>一部のメタデータはこの形式に入らない</translation>
    </message>
    <message>
        <source>required fields are missing</source>
        <translation>必須項目がない</translation>
    </message>
    <message>
        <source>no text was drawn on it</source>
        <translation>文字は描かれませんでした</translation>
    </message>
    <message>
        <source>damaged: what could be read was saved</source>
        <translation>破損：読めた部分を保存しました</translation>
    </message>
    <message>
        <source>made by a service</source>
        <translation>サービスが作成</translation>
    </message>
    <message>
        <source>shown as it would be made here</source>
        <translation>ここで作成した場合の表示</translation>
    </message>
    <message>
        <source>press inks are not adjusted</source>
        <translation>印刷インクは調整されません</translation>
    </message>
    <message>
        <source>the metadata was not read</source>
        <translation>メタデータは読み取られませんでした</translation>
    </message>
</context>
<context>
    <name>OptionSpec</name>
    <message>
        <source>Effort</source>
        <translation>圧縮の手間</translation>
    </message>
    <message>
        <source>More effort makes smaller files and takes much longer.</source>
        <translation>手間をかけるほどファイルは小さくなりますが、はるかに時間がかかります。</translation>
    </message>
    <message>
        <source>12 bits</source>
        <translation>12 ビット</translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation>クロマサブサンプリング</translation>
    </message>
    <message>
        <source>How finely color is stored next to brightness.</source>
        <translation>明るさに対して色をどれだけ細かく保存するかを決めます。</translation>
    </message>
    <message>
        <source>By quality: 4:4:4 from 90 up</source>
        <translation>画質に合わせる：90 以上で 4:4:4</translation>
    </message>
    <message>
        <source>4:2:0 – quarter color, smaller</source>
        <translation>4:2:0 – 色情報は 4 分の 1、より小さい</translation>
    </message>
    <message>
        <source>4:4:4 – full color</source>
        <translation>4:4:4 – 色情報をすべて保持</translation>
    </message>
    <message>
        <source>Bits per channel</source>
        <translation>チャンネルあたりのビット数</translation>
    </message>
    <message>
        <source>How many shades each channel can tell apart.</source>
        <translation>各チャンネルで区別できる階調の数です。</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>写真と同じ</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 ビット</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Print resolution noted in the file without touching a pixel; 0 notes none.</source>
        <translation>ピクセルを変えずにファイルへ記録する印刷解像度です。0 では記録しません。</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>色数</translation>
    </message>
    <message>
        <source>The most colors a frame&apos;s palette may hold.</source>
        <translation>1 フレームのパレットに含める色の最大数です。</translation>
    </message>
    <message>
        <source>Dithering</source>
        <translation>ディザリング</translation>
    </message>
    <message>
        <source>Hides the steps between palette colors behind fine noise.</source>
        <translation>パレットの色の段差を細かいノイズで目立たなくします。</translation>
    </message>
    <message>
        <source>More effort finds better palettes and takes longer.</source>
        <translation>手間をかけるほどよいパレットになりますが、時間がかかります。</translation>
    </message>
    <message>
        <source>Frame tolerance</source>
        <translation>フレームの許容差</translation>
    </message>
    <message>
        <source>Pixels that change less than this between frames are kept from the frame before.</source>
        <translation>フレーム間の変化がこの値より小さいピクセルは、前のフレームのものを使います。</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>インターレース</translation>
    </message>
    <message>
        <source>Shows a coarse picture early while it loads; the file gets larger.</source>
        <translation>読み込み中に粗い画像を早めに表示します。ファイルは大きくなります。</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>プログレッシブ</translation>
    </message>
    <message>
        <source>Shows the whole picture early while it loads, and is a few percent smaller.</source>
        <translation>読み込み中に画像全体を早めに表示します。ファイルも数パーセント小さくなります。</translation>
    </message>
    <message>
        <source>Optimized coding</source>
        <translation>符号化の最適化</translation>
    </message>
    <message>
        <source>Computes the best Huffman tables for each photo; progressive files always do.</source>
        <translation>写真ごとに最適なハフマンテーブルを計算します。プログレッシブでは常に行います。</translation>
    </message>
    <message>
        <source>More effort makes smaller files and takes longer.</source>
        <translation>手間をかけるほどファイルは小さくなりますが、時間がかかります。</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 ビット</translation>
    </message>
    <message>
        <source>Faster opening</source>
        <translation>開く速さ</translation>
    </message>
    <message>
        <source>Higher values make files that open faster and are a little larger.</source>
        <translation>値を大きくすると、ファイルは速く開きますが少し大きくなります。</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>More effort makes smaller files with the same pixels.</source>
        <translation>手間をかけるほど、同じピクセルのままファイルが小さくなります。</translation>
    </message>
    <message>
        <source>Row filter</source>
        <translation>行フィルター</translation>
    </message>
    <message>
        <source>How each row is predicted from its neighbors before compression.</source>
        <translation>圧縮の前に、各行を隣のピクセルからどう予測するかを決めます。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>上隣</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Paeth</source>
        <translation>Paeth</translation>
    </message>
    <message>
        <source>Best of all</source>
        <translation>最適なものを選択</translation>
    </message>
    <message>
        <source>Reduce to a palette</source>
        <translation>パレットに減色</translation>
    </message>
    <message>
        <source>Keeps at most 256 colors: much smaller, good for graphics, visible in photos.</source>
        <translation>最大 256 色にします。とても小さくなり、図版に向きますが、写真では目立ちます。</translation>
    </message>
    <message>
        <source>The most colors the palette may hold.</source>
        <translation>パレットに含める色の最大数です。</translation>
    </message>
    <message>
        <source>Palette quality</source>
        <translation>パレットの画質</translation>
    </message>
    <message>
        <source>Uses fewer colors where the palette already reaches this quality.</source>
        <translation>この画質に達する場合は、より少ない色数を使います。</translation>
    </message>
    <message>
        <source>All of them keep every pixel.</source>
        <translation>どれを選んでもピクセルは変わりません。</translation>
    </message>
    <message>
        <source>None – largest, opens anywhere</source>
        <translation>なし – 最も大きいが、どこでも開ける</translation>
    </message>
    <message>
        <source>LZW – opens almost anywhere</source>
        <translation>LZW – ほぼどこでも開ける</translation>
    </message>
    <message>
        <source>Deflate – smaller</source>
        <translation>Deflate – より小さい</translation>
    </message>
    <message>
        <source>Zstandard – few programs open it</source>
        <translation>Zstandard – 開けるソフトが少ない</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Stores differences between neighbors: smaller for photos.</source>
        <translation>隣り合うピクセルの差を保存します。写真では小さくなります。</translation>
    </message>
    <message>
        <source>Tiled</source>
        <translation>タイル分割</translation>
    </message>
    <message>
        <source>Stores tiles instead of strips, for viewers that open only a part.</source>
        <translation>一部だけを開くビューアー向けに、帯状ではなくタイル状に保存します。</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>ピラミッド</translation>
    </message>
    <message>
        <source>Adds smaller versions of the picture for deep-zoom viewers.</source>
        <translation>大きく拡大できるビューアー向けに、縮小した画像も加えます。</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>画像の種類</translation>
    </message>
    <message>
        <source>Tunes lossy compression for a kind of picture.</source>
        <translation>画像の種類に合わせて非可逆圧縮を調整します。</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Portrait or indoor photo</source>
        <translation>人物または室内の写真</translation>
    </message>
    <message>
        <source>Outdoor photo</source>
        <translation>屋外の写真</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>線画・イラスト</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>アイコン</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Sharper color edges</source>
        <translation>色の輪郭をくっきり</translation>
    </message>
    <message>
        <source>Keeps red and blue edges crisp at some cost in time.</source>
        <translation>赤や青の輪郭を鮮明に保ちます。少し時間がかかります。</translation>
    </message>
    <message>
        <source>Near lossless</source>
        <translation>ほぼロスレス</translation>
    </message>
    <message>
        <source>For lossless files: below 100, pixels may move a little so that files get smaller.</source>
        <translation>ロスレスのファイル用：100 未満にすると、ピクセルがわずかに変わる代わりにファイルが小さくなります。</translation>
    </message>
    <message>
        <source>Transparency quality</source>
        <translation>透明部分の画質</translation>
    </message>
    <message>
        <source>Below 100, transparency is stored with loss.</source>
        <translation>100 未満にすると、透明情報を非可逆で保存します。</translation>
    </message>
    <message>
        <source>Smallest animation</source>
        <translation>アニメーションを最小化</translation>
    </message>
    <message>
        <source>Spends much longer to make animations smaller.</source>
        <translation>時間はかなりかかりますが、アニメーションを小さくします。</translation>
    </message>
    <message>
        <source>Mixed animation frames</source>
        <translation>フレームごとの圧縮方式</translation>
    </message>
    <message>
        <source>Lets each animation frame be lossy or lossless, whichever is smaller.</source>
        <translation>アニメーションのフレームごとに、非可逆とロスレスの小さいほうを選びます。</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>枠と余白</translation>
    </message>
    <message>
        <source>Adds room around the photo; nothing is cut off.</source>
        <translation>写真の周囲に余白を加えます。切り取りは行いません。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>How much room is added.</source>
        <translation>どれだけ余白を加えるかを決めます。</translation>
    </message>
    <message>
        <source>A frame</source>
        <translation>枠</translation>
    </message>
    <message>
        <source>Up to a ratio</source>
        <translation>縦横比に合わせる</translation>
    </message>
    <message>
        <source>Up to a size</source>
        <translation>サイズに合わせる</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>幅</translation>
    </message>
    <message>
        <source>Width of the frame.</source>
        <translation>枠の幅です。</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>下を広く</translation>
    </message>
    <message>
        <source>Makes the lower side wider, as on an instant photo.</source>
        <translation>インスタント写真のように下側を広くします。</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>What the frame&apos;s width counts.</source>
        <translation>枠の幅を数える単位です。</translation>
    </message>
    <message>
        <source>Percent of the short edge</source>
        <translation>短辺に対するパーセント</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Box width</source>
        <translation>最小の幅</translation>
    </message>
    <message>
        <source>Smallest width of the result.</source>
        <translation>仕上がりの最小の幅です。</translation>
    </message>
    <message>
        <source>Box height</source>
        <translation>最小の高さ</translation>
    </message>
    <message>
        <source>Smallest height of the result.</source>
        <translation>仕上がりの最小の高さです。</translation>
    </message>
    <message>
        <source>Color of the border, as #rrggbb.</source>
        <translation>枠の色（#rrggbb 形式）です。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Cuts every photo to a ratio or to a part of itself.</source>
        <translation>すべての写真を、指定の縦横比または一部分に切り抜きます。</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Turn with the photo</source>
        <translation>写真の向きに合わせる</translation>
    </message>
    <message>
        <source>Turns the ratio for portraits: 3:2 becomes 2:3.</source>
        <translation>縦位置の写真では縦横比を入れ替えます。3:2 は 2:3 になります。</translation>
    </message>
    <message>
        <source>Width kept</source>
        <translation>残す幅</translation>
    </message>
    <message>
        <source>How much of the width stays.</source>
        <translation>幅のうち残す割合です。</translation>
    </message>
    <message>
        <source>Height kept</source>
        <translation>残す高さ</translation>
    </message>
    <message>
        <source>How much of the height stays.</source>
        <translation>高さのうち残す割合です。</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右へ移動</translation>
    </message>
    <message>
        <source>Moves the part that stays, in percent of the room left; negative is left.</source>
        <translation>残す部分の位置を、余った幅に対するパーセントで動かします。負の値で左へ動きます。</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Moves the part that stays, in percent of the room left; negative is up.</source>
        <translation>残す部分の位置を、余った高さに対するパーセントで動かします。負の値で上へ動きます。</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>透明部分を塗る</translation>
    </message>
    <message>
        <source>Puts transparent pictures on a color.</source>
        <translation>透明部分のある画像を、指定した色の上に重ねます。</translation>
    </message>
    <message>
        <source>The color behind transparent pixels, as #rrggbb.</source>
        <translation>透明なピクセルの背景色（#rrggbb 形式）です。</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>グレースケール</translation>
    </message>
    <message>
        <source>Takes the color out and keeps the brightness.</source>
        <translation>色を取り除き、明るさは保ちます。</translation>
    </message>
    <message>
        <source>Length of that edge.</source>
        <translation>その辺の長さです。</translation>
    </message>
    <message>
        <source>Width of the box.</source>
        <translation>枠の幅です。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高さ</translation>
    </message>
    <message>
        <source>Height of the box.</source>
        <translation>枠の高さです。</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Edge length compared with the original.</source>
        <translation>元の写真に対する辺の長さの割合です。</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>メガピクセル</translation>
    </message>
    <message>
        <source>Width times height, in millions of pixels.</source>
        <translation>幅 × 高さを 100 万ピクセル単位で指定します。</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>サイズ変更</translation>
    </message>
    <message>
        <source>Gives every photo the size it is needed in.</source>
        <translation>すべての写真を必要なサイズにします。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>合わせ方</translation>
    </message>
    <message>
        <source>What the size is measured by.</source>
        <translation>サイズを何で測るかを決めます。</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>長辺</translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation>短辺</translation>
    </message>
    <message>
        <source>Inside a box</source>
        <translation>枠内に収める</translation>
    </message>
    <message>
        <source>Fill a box, cutting what sticks out</source>
        <translation>枠いっぱいに広げ、はみ出しを切り取る</translation>
    </message>
    <message>
        <source>Enlarge small photos</source>
        <translation>小さい写真を拡大</translation>
    </message>
    <message>
        <source>Otherwise a photo that is smaller already stays as it is.</source>
        <translation>オフにすると、すでに小さい写真はそのままになります。</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>補間方法</translation>
    </message>
    <message>
        <source>How new pixels are weighed from old ones.</source>
        <translation>元のピクセルから新しいピクセルを計算する方法です。</translation>
    </message>
    <message>
        <source>Lanczos 3 – sharpest</source>
        <translation>Lanczos 3 – 最もシャープ</translation>
    </message>
    <message>
        <source>Lanczos 2 – less ringing</source>
        <translation>Lanczos 2 – リンギングが少ない</translation>
    </message>
    <message>
        <source>Mitchell – soft</source>
        <translation>Mitchell – ソフト</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>バイキュービック</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>バイリニア</translation>
    </message>
    <message>
        <source>Nearest – hard pixels</source>
        <translation>ニアレストネイバー – ピクセルの角を保つ</translation>
    </message>
    <message>
        <source>In linear light</source>
        <translation>リニアライトで処理</translation>
    </message>
    <message>
        <source>Keeps the brightness of fine bright detail, for example stars; slower.</source>
        <translation>星などの細かく明るい部分の明るさを保ちます。処理は遅くなります。</translation>
    </message>
    <message>
        <source>1:1 – square</source>
        <translation>1:1 – 正方形</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>縦横比</translation>
    </message>
    <message>
        <source>Width to height of the result.</source>
        <translation>仕上がりの幅と高さの比です。</translation>
    </message>
    <message>
        <source>Ratio, width</source>
        <translation>比率の幅</translation>
    </message>
    <message>
        <source>The width&apos;s part of another ratio.</source>
        <translation>その他の縦横比の、幅の値です。</translation>
    </message>
    <message>
        <source>Ratio, height</source>
        <translation>比率の高さ</translation>
    </message>
    <message>
        <source>The height&apos;s part of another ratio.</source>
        <translation>その他の縦横比の、高さの値です。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残すもの</translation>
    </message>
    <message>
        <source>Which part of the photo stays when something is cut off.</source>
        <translation>切り取る場合に、写真のどの部分を残すかを決めます。</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>What draws the eye</source>
        <translation>目を引く部分</translation>
    </message>
    <message>
        <source>The busiest part</source>
        <translation>最も細部の多い部分</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>シャープ</translation>
    </message>
    <message>
        <source>Gives back the crispness that resizing and printing take.</source>
        <translation>サイズ変更や印刷で失われるシャープさを補います。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Where the photo will be looked at.</source>
        <translation>写真を何で見るかを選びます。</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>強さ</translation>
    </message>
    <message>
        <source>How much sharper edges become.</source>
        <translation>輪郭をどれだけシャープにするかを決めます。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>High</source>
        <translation>強</translation>
    </message>
    <message>
        <source>Which colors the file is made for.</source>
        <translation>ファイルの色をどの色空間に合わせるかを決めます。</translation>
    </message>
    <message>
        <source>Color space</source>
        <translation>色空間</translation>
    </message>
    <message>
        <source>sRGB looks right everywhere; the photo&apos;s own space may hold more colors.</source>
        <translation>sRGB はどこでも正しく表示されます。写真本来の色空間は、より多くの色を含む場合があります。</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation>sRGB に変換</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s own</source>
        <translation>写真の色空間を保つ</translation>
    </message>
    <message>
        <source>Rendering intent</source>
        <translation>マッチング方法</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>知覚的</translation>
    </message>
    <message>
        <source>Relative colorimetric</source>
        <translation>相対的な色域を維持</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>彩度</translation>
    </message>
    <message>
        <source>Absolute colorimetric</source>
        <translation>絶対的な色域を維持</translation>
    </message>
    <message>
        <source>Match the blacks</source>
        <translation>黒を合わせる</translation>
    </message>
    <message>
        <source>Black point compensation: the darkest tone becomes the darkest tone.</source>
        <translation>黒点の補正：最も暗い色を、変換先の最も暗い色に合わせます。</translation>
    </message>
    <message>
        <source>Embed the color profile</source>
        <translation>カラープロファイルを埋め込む</translation>
    </message>
    <message>
        <source>Says in the file which colors are meant; it is never left out of files in other spaces than sRGB.</source>
        <translation>どの色を意図したかをファイルに記録します。sRGB 以外の色空間では必ず埋め込みます。</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>What the file says about itself.</source>
        <translation>ファイルに記録される情報です。</translation>
    </message>
    <message>
        <source>What leaves with the file; every file is read back to prove it.</source>
        <translation>ファイルとともに渡る情報です。すべてのファイルを読み直して確認します。</translation>
    </message>
    <message>
        <source>Everything that is still true</source>
        <translation>今も正しい情報すべて</translation>
    </message>
    <message>
        <source>Copyright and date, no location</source>
        <translation>著作権と日付、位置情報なし</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Keep all frames</source>
        <translation>すべてのフレームを残す</translation>
    </message>
    <message>
        <source>Otherwise, and in formats that cannot move, the first frame is kept.</source>
        <translation>オフの場合や動きに対応しない形式では、最初のフレームを残します。</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>What the new files are called, below the destination folder.</source>
        <translation>保存先フォルダー内での新しいファイルの名前です。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each photo, for example {name} or {date:%Y}.</source>
        <translation>波かっこ内の語は写真ごとに置き換わります。例：{name}、{date:%Y}。</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>名前が使用済みの場合</translation>
    </message>
    <message>
        <source>Nothing that is there is ever overwritten.</source>
        <translation>すでにあるものが上書きされることはありません。</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>番号を付ける</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>写真をスキップ</translation>
    </message>
    <message>
        <source>Names for every system</source>
        <translation>どのシステムでも使える名前</translation>
    </message>
    <message>
        <source>Also avoids what Windows and memory cards refuse.</source>
        <translation>Windows やメモリーカードで使えない名前も避けます。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>More quality makes larger files; each format has its own scale.</source>
        <translation>画質を上げるとファイルは大きくなります。尺度は形式ごとに異なります。</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>ロスレス</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is; files get much larger.</source>
        <translation>すべてのピクセルをそのまま保ちます。ファイルはかなり大きくなります。</translation>
    </message>
    <message>
        <source>Never larger than the original</source>
        <translation>元の写真より大きくしない</translation>
    </message>
    <message>
        <source>Where nothing but smaller was asked and it gets no smaller, the original&apos;s bytes are kept.</source>
        <translation>小さくするだけの指定で小さくならない場合は、元のデータをそのまま使います。</translation>
    </message>
    <message>
        <source>Own file name</source>
        <translation>個別のファイル名</translation>
    </message>
    <message>
        <source>A template for this rendition alone; empty: that of the preset.</source>
        <translation>このバリエーション専用のテンプレートです。空の場合はプリセットのものを使います。</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>問題として報告</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>What this file is called in names and paths: letters, digits, - and _.</source>
        <translation>名前やパスでのこのファイルの呼び名です。英数字、-、_ が使えます。</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>ぼかし</translation>
    </message>
    <message>
        <source>Blurs a part of every photo, or all of it.</source>
        <translation>各写真の一部または全体をぼかします。</translation>
    </message>
    <message>
        <source>Which part of the photo is blurred.</source>
        <translation>写真のぼかす部分です。</translation>
    </message>
    <message>
        <source>Width of that part.</source>
        <translation>その部分の幅です。</translation>
    </message>
    <message>
        <source>Height of that part.</source>
        <translation>その部分の高さです。</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>How strongly (sigma), in percent of the photo&apos;s diagonal.</source>
        <translation>強さです（シグマ）。写真の対角線に対するパーセントです。</translation>
    </message>
    <message>
        <source>Makes colors stronger or weaker; brightness and hue stay.</source>
        <translation>色を強くまたは弱くします。明るさと色相は変わりません。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>量</translation>
    </message>
    <message>
        <source>Below zero is less than the photo has.</source>
        <translation>0 より小さいと元の写真より弱くなります。</translation>
    </message>
    <message>
        <source>Automatic levels</source>
        <translation>自動レベル補正</translation>
    </message>
    <message>
        <source>Stretches the tones from black to white; hues stay.</source>
        <translation>階調を黒から白まで広げます。色相は変わりません。</translation>
    </message>
    <message>
        <source>How much of the way to the full range.</source>
        <translation>全範囲までどれだけ近づけるかです。</translation>
    </message>
    <message>
        <source>Ignored at both ends</source>
        <translation>両端で無視する割合</translation>
    </message>
    <message>
        <source>The share of darkest and lightest pixels that may become black or white.</source>
        <translation>黒や白になってよい、最も暗いまたは明るい画素の割合です。</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>露出</translation>
    </message>
    <message>
        <source>Makes photos brighter or darker.</source>
        <translation>写真を明るくまたは暗くします。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>One stop more is twice the light, as a camera counts it.</source>
        <translation>1 段で光が 2 倍になります。カメラの数え方と同じです。</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>明るさ</translation>
    </message>
    <message>
        <source>Lifts or lowers all tones alike.</source>
        <translation>すべての階調を同じだけ上げ下げします。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>コントラスト</translation>
    </message>
    <message>
        <source>Moves tones away from middle gray, or towards it.</source>
        <translation>階調を中間の灰色から遠ざけ、または近づけます。</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>ガンマ</translation>
    </message>
    <message>
        <source>Lightens or darkens the middle tones; black and white stay.</source>
        <translation>中間の階調を明るくまたは暗くします。黒と白は変わりません。</translation>
    </message>
    <message>
        <source>Above one is lighter.</source>
        <translation>1 より大きいと明るくなります。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形</translation>
    </message>
    <message>
        <source>Rounds the corners; outside it is transparent, or has the color of Flatten.</source>
        <translation>角を丸めます。外側は透明、または統合の色になります。</translation>
    </message>
    <message>
        <source>What is left of the rectangle.</source>
        <translation>長方形のうち残る形です。</translation>
    </message>
    <message>
        <source>Rounded corners</source>
        <translation>角丸</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>楕円</translation>
    </message>
    <message>
        <source>Of the corners, in percent of the short edge.</source>
        <translation>角の半径です。短辺に対するパーセントです。</translation>
    </message>
    <message>
        <source>Passe-partout</source>
        <translation>マット（台紙）</translation>
    </message>
    <message>
        <source>Mounts the photo on card, inside a border if there is one.</source>
        <translation>写真を台紙に載せます。枠があればその内側です。</translation>
    </message>
    <message>
        <source>Color of the line, as #rrggbb.</source>
        <translation>線の色（#rrggbb 形式）です。</translation>
    </message>
    <message>
        <source>Color of the line</source>
        <translation>線の色</translation>
    </message>
    <message>
        <source>How much card shows, in percent of the short edge.</source>
        <translation>台紙の見える幅です。短辺に対するパーセントです。</translation>
    </message>
    <message>
        <source>Photos look centered when there is a little more card below.</source>
        <translation>下の台紙を少し広くすると、写真が中央に見えます。</translation>
    </message>
    <message>
        <source>Color of the card, as #rrggbb.</source>
        <translation>台紙の色（#rrggbb 形式）です。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>線</translation>
    </message>
    <message>
        <source>The cut edge around the photo, in percent of the short edge; 0 is none.</source>
        <translation>写真を囲む切り口です。短辺に対するパーセントで、0 はなしです。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Light and color</source>
        <translation>明るさと色</translation>
    </message>
    <message>
        <source>Marks and frames</source>
        <translation>マークと枠</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>アンシャープマスク</translation>
    </message>
    <message>
        <source>Sharpens by numbers of your own.</source>
        <translation>自分で決めた数値でシャープにします。</translation>
    </message>
    <message>
        <source>How far around an edge it reaches (sigma).</source>
        <translation>輪郭の周りに及ぶ範囲です（シグマ）。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>Smaller differences, such as noise, are left alone; of 255 levels.</source>
        <translation>ノイズなど小さな差はそのままです。255 段階で数えます。</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Who took the photo.</source>
        <translation>写真を撮った人。</translation>
    </message>
    <message>
        <source>Creator&apos;s job title</source>
        <translation>作成者の肩書</translation>
    </message>
    <message>
        <source>For example staff photographer.</source>
        <translation>例：専属カメラマン。</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>著作権表示</translation>
    </message>
    <message>
        <source>For example © {date:%Y} {creator}.</source>
        <translation>例：© {date:%Y} {creator}。</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>使用条件</translation>
    </message>
    <message>
        <source>How the photo may be used.</source>
        <translation>写真の使用方法。</translation>
    </message>
    <message>
        <source>Web statement</source>
        <translation>権利についてのウェブページ</translation>
    </message>
    <message>
        <source>The web page with the licence; image searches show it.</source>
        <translation>ライセンスを示すウェブページ。画像検索に表示されます。</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>クレジット</translation>
    </message>
    <message>
        <source>What is to stand beside the photo when it is published.</source>
        <translation>掲載時に写真のそばに記す文。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Who first owned the photo.</source>
        <translation>写真の最初の所有者。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>A short name of the photo.</source>
        <translation>写真の短い名前。</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>The caption in a few words.</source>
        <translation>キャプションを短くまとめたもの。</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>キャプション</translation>
    </message>
    <message>
        <source>Who, what, where, when and why.</source>
        <translation>誰が、何を、どこで、いつ、なぜ。</translation>
    </message>
    <message>
        <source>Caption writer</source>
        <translation>キャプションの筆者</translation>
    </message>
    <message>
        <source>Who wrote the caption.</source>
        <translation>キャプションを書いた人。</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>キーワード</translation>
    </message>
    <message>
        <source>Separated by semicolons.</source>
        <translation>セミコロンで区切ります。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>指示</translation>
    </message>
    <message>
        <source>For whoever receives the photo, for example an embargo.</source>
        <translation>受け取る人への指示。例：解禁日時。</translation>
    </message>
    <message>
        <source>Job identifier</source>
        <translation>ジョブ番号</translation>
    </message>
    <message>
        <source>The number of the assignment.</source>
        <translation>依頼の番号。</translation>
    </message>
    <message>
        <source>Sublocation</source>
        <translation>詳しい場所</translation>
    </message>
    <message>
        <source>A place within the city.</source>
        <translation>市区町村内の場所。</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Where the photo was taken.</source>
        <translation>撮影場所。</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>国コード</translation>
    </message>
    <message>
        <source>Three letters of ISO 3166, for example AUT.</source>
        <translation>ISO 3166 の 3 文字。例：AUT。</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>連絡先メール</translation>
    </message>
    <message>
        <source>How to reach the creator.</source>
        <translation>作成者への連絡方法。</translation>
    </message>
    <message>
        <source>Contact web site</source>
        <translation>連絡先ウェブサイト</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Title, caption, keywords, names of places, contact: what IPTC says.</source>
        <translation>タイトル、キャプション、キーワード、地名、連絡先。IPTC の内容です。</translation>
    </message>
    <message>
        <source>Creator and copyright</source>
        <translation>作成者と著作権</translation>
    </message>
    <message>
        <source>Who made the photo, who owns it, how it may be used.</source>
        <translation>誰が撮り、誰のもので、どう使えるか。</translation>
    </message>
    <message>
        <source>Camera and exposure</source>
        <translation>カメラと露出</translation>
    </message>
    <message>
        <source>Camera model, exposure time, aperture, ISO, flash.</source>
        <translation>カメラの機種、露出時間、絞り、ISO、フラッシュ。</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Lens model and its range.</source>
        <translation>レンズの型番と範囲。</translation>
    </message>
    <message>
        <source>Serial numbers and owner</source>
        <translation>シリアル番号と所有者</translation>
    </message>
    <message>
        <source>Numbers of camera and lens, the owner&apos;s name, numbers that tell one picture from all others.</source>
        <translation>カメラとレンズの番号、所有者名、1 枚を特定する番号。</translation>
    </message>
    <message>
        <source>Place (GPS)</source>
        <translation>位置情報（GPS）</translation>
    </message>
    <message>
        <source>Where the photo was taken, to the meter.</source>
        <translation>撮影場所（メートル単位）。</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>When the photo was taken and changed.</source>
        <translation>撮影と変更の日時。</translation>
    </message>
    <message>
        <source>Stars and labels</source>
        <translation>星とラベル</translation>
    </message>
    <message>
        <source>Stars, color labels and picks.</source>
        <translation>星、カラーラベル、選別。</translation>
    </message>
    <message>
        <source>Faces and persons</source>
        <translation>顔と人物</translation>
    </message>
    <message>
        <source>Face regions and the names of persons.</source>
        <translation>顔の領域と人名。</translation>
    </message>
    <message>
        <source>Edit history</source>
        <translation>編集履歴</translation>
    </message>
    <message>
        <source>Software, develop settings, earlier versions and their file names.</source>
        <translation>ソフトウェア、現像設定、以前の版とそのファイル名。</translation>
    </message>
    <message>
        <source>Maker notes</source>
        <translation>メーカーノート</translation>
    </message>
    <message>
        <source>What the camera&apos;s maker adds; hardly anybody knows all of it.</source>
        <translation>メーカーが加える情報。すべてを知る人はほとんどいません。</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>サムネイル</translation>
    </message>
    <message>
        <source>Embedded small versions, where the pixels stay as they are; else they always go.</source>
        <translation>埋め込まれた縮小版。画素が変わらない場合に限り残り、それ以外は常に除かれます。</translation>
    </message>
    <message>
        <source>Color profile</source>
        <translation>カラープロファイル</translation>
    </message>
    <message>
        <source>It stays, whatever is chosen here, where colors would be wrong without it.</source>
        <translation>ここでの選択にかかわらず、ないと色が狂う場合は残ります。</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>What is of none of these kinds.</source>
        <translation>上のどれにも当たらないもの。</translation>
    </message>
    <message>
        <source>Copyright, camera and exposure, no location</source>
        <translation>著作権、カメラと露出、位置情報なし</translation>
    </message>
    <message>
        <source>Chosen kinds</source>
        <translation>選んだ種類</translation>
    </message>
    <message>
        <source>Also keep these tags</source>
        <translation>次のタグも残す</translation>
    </message>
    <message>
        <source>For example Exif.Photo.UserComment or Xmp.dc.*, separated by commas.</source>
        <translation>例：Exif.Photo.UserComment、Xmp.dc.*。コンマで区切ります。</translation>
    </message>
    <message>
        <source>Never keep these tags</source>
        <translation>次のタグは決して残さない</translation>
    </message>
    <message>
        <source>For example Iptc.Application2.Contact; stronger than all else.</source>
        <translation>例：Iptc.Application2.Contact。ほかのすべてに優先します。</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>How exactly a place that is kept is told.</source>
        <translation>残す場所をどれだけ細かく示すか。</translation>
    </message>
    <message>
        <source>To the meter</source>
        <translation>メートル単位</translation>
    </message>
    <message>
        <source>The city only</source>
        <translation>市区町村まで</translation>
    </message>
    <message>
        <source>No place near</source>
        <translation>次の近くでは場所を残さない</translation>
    </message>
    <message>
        <source>Photos taken there do not say where: Home 52.5163, 13.3777 500 m; Studio …</source>
        <translation>そこで撮った写真は場所を示しません。例：自宅 52.5163, 13.3777 500 m; Studio …</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>クレジット設定</translation>
    </message>
    <message>
        <source>A file of fields that several presets share: its name in the credits folder of Glassine&apos;s settings.</source>
        <translation>複数のプリセットが共有する項目のファイル。Glassine の設定の credits フォルダーにある名前。</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須項目</translation>
    </message>
    <message>
        <source>Fields that no photo should lack, for example creator, caption, date.</source>
        <translation>どの写真にも欠けてはならない項目。例：creator、caption、date。</translation>
    </message>
    <message>
        <source>Read XMP files beside the photos</source>
        <translation>写真の横の XMP ファイルを読む</translation>
    </message>
    <message>
        <source>What photo managers write into PHOTO.xmp counts more than what stands in the photo.</source>
        <translation>写真管理ソフトが PHOTO.xmp に書いた内容を、写真内の情報より優先します。</translation>
    </message>
    <message>
        <source>Date of the file</source>
        <translation>ファイルの日付</translation>
    </message>
    <message>
        <source>What file managers sort by.</source>
        <translation>ファイルマネージャーの並べ替えに使われます。</translation>
    </message>
    <message>
        <source>As the original&apos;s</source>
        <translation>元のまま</translation>
    </message>
    <message>
        <source>When it is written</source>
        <translation>書き込んだとき</translation>
    </message>
    <message>
        <source>When the photo was taken</source>
        <translation>撮影日時</translation>
    </message>
    <message>
        <source>A strip with a line of text, such as whose photo it is.</source>
        <translation>撮影者名など、1 行の文字を入れた帯です。</translation>
    </message>
    <message>
        <source>Color of the strip, as #rrggbb.</source>
        <translation>帯の色（#rrggbb 形式）です。</translation>
    </message>
    <message>
        <source>Color of the strip</source>
        <translation>帯の色</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each photo, for example {creator}.</source>
        <translation>波かっこ内の語は写真ごとに置き換わります。例：{creator}。</translation>
    </message>
    <message>
        <source>Where the strip lies.</source>
        <translation>帯の位置です。</translation>
    </message>
    <message>
        <source>Below the photo</source>
        <translation>写真の下側</translation>
    </message>
    <message>
        <source>Above the photo</source>
        <translation>写真の上側</translation>
    </message>
    <message>
        <source>On the photo, bottom</source>
        <translation>写真の上、下端</translation>
    </message>
    <message>
        <source>On the photo, top</source>
        <translation>写真の上、上端</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>揃え</translation>
    </message>
    <message>
        <source>Where the text stands in the strip.</source>
        <translation>帯の中の文字の位置です。</translation>
    </message>
    <message>
        <source>Of the strip, in percent of the photo&apos;s short edge.</source>
        <translation>帯の高さです。写真の短辺に対するパーセントです。</translation>
    </message>
    <message>
        <source>Color of the letters, as #rrggbb.</source>
        <translation>文字の色（#rrggbb 形式）です。</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Of the strip; 100 hides what is under it.</source>
        <translation>帯の不透明度です。100 では下が隠れます。</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Family and style, for example Sans Bold.</source>
        <translation>書体名とスタイルです。例：Sans Bold。</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>縁</translation>
    </message>
    <message>
        <source>Sets it off from the photo, dark around light and light around dark.</source>
        <translation>写真から浮き立たせます。明るい物には暗く、暗い物には明るく縁を付けます。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>縁取り</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>影</translation>
    </message>
    <message>
        <source>What is put on the photo.</source>
        <translation>写真に載せるものです。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>A PNG or SVG picture, best with a transparent background.</source>
        <translation>PNG または SVG の画像です。背景は透明が最適です。</translation>
    </message>
    <message>
        <source>Height of the letters, in percent of the photo&apos;s diagonal.</source>
        <translation>文字の高さです。写真の対角線に対するパーセントです。</translation>
    </message>
    <message>
        <source>The picture&apos;s diagonal, in percent of the photo&apos;s.</source>
        <translation>画像の対角線です。写真の対角線に対するパーセントです。</translation>
    </message>
    <message>
        <source>In percent of the photo&apos;s short edge, from the edge that the position names or else from the middle.</source>
        <translation>写真の短辺に対するパーセントです。位置で示した端から、なければ中央から測ります。</translation>
    </message>
    <message>
        <source>At 100 it hides what is under it.</source>
        <translation>100 では下が隠れます。</translation>
    </message>
    <message>
        <source>Where it lies on the photo; it can also be dragged in the comparison.</source>
        <translation>写真の上の位置です。比較画面でドラッグもできます。</translation>
    </message>
    <message>
        <source>Margin beside</source>
        <translation>左右の余白</translation>
    </message>
    <message>
        <source>Margin above or below</source>
        <translation>上下の余白</translation>
    </message>
    <message>
        <source>All over the photo</source>
        <translation>写真全体に</translation>
    </message>
    <message>
        <source>Repeats it in rows, so that it cannot be cut off.</source>
        <translation>切り取られないよう、並べて繰り返します。</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Room between them, in percent of the mark&apos;s own size.</source>
        <translation>間の広さです。透かしの大きさに対するパーセントです。</translation>
    </message>
    <message>
        <source>Legible on dark and light</source>
        <translation>明暗どちらの上でも読める</translation>
    </message>
    <message>
        <source>Looks at the photo under it: turns dark for light, and outlines it where that is not enough.</source>
        <translation>下の写真を見て、明るい所では暗くし、それで足りなければ縁取りします。</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>回転</translation>
    </message>
    <message>
        <source>Clockwise; negative is the other way.</source>
        <translation>時計回りです。負の値は逆回りです。</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>合成方法</translation>
    </message>
    <message>
        <source>How it is mixed with the photo.</source>
        <translation>写真との合成のしかたです。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>乗算</translation>
    </message>
    <message>
        <source>Screen (blending)</source>
        <translation>スクリーン合成</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>オーバーレイ</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>ソフトライト</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>ハードライト</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>比較（暗）</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>比較（明）</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>透かし</translation>
    </message>
    <message>
        <source>Puts a text or a picture on every photo.</source>
        <translation>各写真に文字または画像を載せます。</translation>
    </message>
    <message>
        <source>Convert to Display P3</source>
        <translation>Display P3 に変換</translation>
    </message>
    <message>
        <source>Convert to Adobe RGB</source>
        <translation>Adobe RGB に変換</translation>
    </message>
    <message>
        <source>Convert to ProPhoto RGB</source>
        <translation>ProPhoto RGB に変換</translation>
    </message>
    <message>
        <source>Convert to gray</source>
        <translation>グレーに変換</translation>
    </message>
    <message>
        <source>Convert to a profile from a file</source>
        <translation>ファイルのプロファイルに変換</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>The ICC profile of a lab or a printer; it becomes part of the preset.</source>
        <translation>ラボやプリンターの ICC プロファイル。プリセットの一部になります。</translation>
    </message>
    <message>
        <source>What happens to colors that the new space cannot hold.</source>
        <translation>新しい色空間に収まらない色の扱い。</translation>
    </message>
    <message>
        <source>Version of the profile</source>
        <translation>プロファイルのバージョン</translation>
    </message>
    <message>
        <source>Version 2 is read by every program that reads profiles at all.</source>
        <translation>バージョン 2 はプロファイルに対応するすべてのプログラムで読めます。</translation>
    </message>
    <message>
        <source>2, for every reader</source>
        <translation>2(どの環境でも)</translation>
    </message>
    <message>
        <source>4, smaller and exact</source>
        <translation>4(小さく正確)</translation>
    </message>
    <message>
        <source>What rides along</source>
        <translation>写真に付随するもの</translation>
    </message>
    <message>
        <source>Things in a photo that not every file can hold; what is lost is always said.</source>
        <translation>どのファイルにも保存できるとは限らない写真の要素です。失われるものは必ず表示されます。</translation>
    </message>
    <message>
        <source>HDR brightness</source>
        <translation>HDR の明るさ</translation>
    </message>
    <message>
        <source>Keep where the file can hold it</source>
        <translation>可能なら残す</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>含めない</translation>
    </message>
    <message>
        <source>Skip photos that would lose it</source>
        <translation>失われる写真をスキップ</translation>
    </message>
    <message>
        <source>Motion clip</source>
        <translation>モーション動画</translation>
    </message>
    <message>
        <source>The video in a motion photo. It tells of place and sound, so it is kept only together with all metadata.</source>
        <translation>モーションフォトの動画です。場所や音声を含むため、すべてのメタデータを残す場合にだけ残します。</translation>
    </message>
    <message>
        <source>Other losses</source>
        <translation>その他の損失</translation>
    </message>
    <message>
        <source>Frames, pages, depth, transparency, more than 8 bits or press inks that the new file cannot hold.</source>
        <translation>新しいファイルに保存できないフレーム、ページ、深度、透明、8 ビット超、印刷インク。</translation>
    </message>
    <message>
        <source>Convert and say so</source>
        <translation>変換して知らせる</translation>
    </message>
    <message>
        <source>Camera raw</source>
        <translation>カメラ RAW</translation>
    </message>
    <message>
        <source>How a picture is made of a camera&apos;s raw file.</source>
        <translation>カメラの RAW ファイルから画像を作る方法です。</translation>
    </message>
    <message>
        <source>The camera&apos;s preview looks as on its screen and takes a tenth of the time.</source>
        <translation>カメラのプレビューは背面画面と同じ見た目で、時間は 10 分の 1 です。</translation>
    </message>
    <message>
        <source>The preview where it is large enough</source>
        <translation>十分な大きさならプレビュー</translation>
    </message>
    <message>
        <source>The camera&apos;s preview</source>
        <translation>カメラのプレビュー</translation>
    </message>
    <message>
        <source>Developed from the sensor&apos;s data</source>
        <translation>センサーのデータから現像</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>ハイライト</translation>
    </message>
    <message>
        <source>What becomes of what was too bright for the sensor.</source>
        <translation>センサーには明るすぎた部分の扱いです。</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Fade into white</source>
        <translation>白へなじませる</translation>
    </message>
    <message>
        <source>Rebuild from what is left</source>
        <translation>残った情報から復元</translation>
    </message>
    <message>
        <source>Brighten</source>
        <translation>明るくする</translation>
    </message>
    <message>
        <source>Raises the exposure until the brightest hundredth is white.</source>
        <translation>最も明るい 1% が白になるまで露出を上げます。</translation>
    </message>
    <message>
        <source>The other file is left out and named.</source>
        <translation>もう一方のファイルは除外され、表示されます。</translation>
    </message>
    <message>
        <source>Both files</source>
        <translation>両方のファイル</translation>
    </message>
    <message>
        <source>The raw file</source>
        <translation>RAW ファイル</translation>
    </message>
    <message>
        <source>The JPEG or HEIC</source>
        <translation>JPEG または HEIC</translation>
    </message>
    <message>
        <source>Of a raw file and a JPEG, take</source>
        <translation>RAW と JPEG のうち使うもの</translation>
    </message>
    <message>
        <source>Unusual files</source>
        <translation>特殊なファイル</translation>
    </message>
    <message>
        <source>Pictures that move, photos that a camera stored twice, photos that are damaged.</source>
        <translation>動く画像、カメラが二重に保存した写真、壊れた写真。</translation>
    </message>
    <message>
        <source>Damaged photos</source>
        <translation>壊れた写真</translation>
    </message>
    <message>
        <source>What cannot be decoded of them is gray or missing. Never done in place.</source>
        <translation>読めない部分は灰色になるか欠けます。上書きでは行いません。</translation>
    </message>
    <message>
        <source>Refuse and name them</source>
        <translation>拒否して名前を示す</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>読める部分を保存する</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>S3 バケット</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>The bucket&apos;s name.</source>
        <translation>バケットの名前。</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>接頭辞</translation>
    </message>
    <message>
        <source>Stands before every name in the bucket, as a folder would.</source>
        <translation>バケット内のすべての名前の前に付きます（フォルダーのように）。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>The service&apos;s address, https://HOST; empty for Amazon&apos;s own.</source>
        <translation>サービスのアドレス https://HOST。空なら Amazon のもの。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Empty: that of the environment or the profile, else us-east-1.</source>
        <translation>空なら環境またはプロファイルのもの、なければ us-east-1。</translation>
    </message>
    <message>
        <source>Whose credentials to use, from the shared files of the AWS tools; empty: those of the environment, or the default profile.</source>
        <translation>使用する認証情報（AWS ツールの共有ファイルから）。空なら環境のもの、または既定のプロファイル。</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>アドレス指定</translation>
    </message>
    <message>
        <source>Whether the bucket stands in the path or in the host&apos;s name.</source>
        <translation>バケットをパスに置くか、ホスト名に置くか。</translation>
    </message>
    <message>
        <source>As usual there</source>
        <translation>そこでの通常どおり</translation>
    </message>
    <message>
        <source>In the path</source>
        <translation>パスに</translation>
    </message>
    <message>
        <source>In the host&apos;s name</source>
        <translation>ホスト名に</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス</translation>
    </message>
    <message>
        <source>Who may read what was sent.</source>
        <translation>送信したものを誰が読めるか。</translation>
    </message>
    <message>
        <source>As the bucket says</source>
        <translation>バケットの設定どおり</translation>
    </message>
    <message>
        <source>Its owner only</source>
        <translation>所有者のみ</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>すべての人</translation>
    </message>
    <message>
        <source>Everybody with an account there</source>
        <translation>そこにアカウントを持つすべての人</translation>
    </message>
    <message>
        <source>The bucket&apos;s owner, too</source>
        <translation>バケットの所有者も</translation>
    </message>
    <message>
        <source>Cache control</source>
        <translation>キャッシュ制御</translation>
    </message>
    <message>
        <source>How long browsers may keep it, for example max-age=31536000.</source>
        <translation>ブラウザーが保持してよい期間。例: max-age=31536000。</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>ストレージクラス</translation>
    </message>
    <message>
        <source>For example STANDARD_IA; empty: the bucket&apos;s own.</source>
        <translation>例: STANDARD_IA。空ならバケットのもの。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>How the service encrypts what it stores.</source>
        <translation>サービスが保存時にどう暗号化するか。</translation>
    </message>
    <message>
        <source>With the service&apos;s keys</source>
        <translation>サービスの鍵で</translation>
    </message>
    <message>
        <source>With a key of the key service</source>
        <translation>鍵サービスの鍵で</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>The key&apos;s name in the key service; empty: the standard one.</source>
        <translation>鍵サービスでの鍵の名前。空なら標準のもの。</translation>
    </message>
    <message>
        <source>Stored with every object: NAME=VALUE, separated by commas.</source>
        <translation>各オブジェクトと一緒に保存します: NAME=VALUE をコンマで区切る。</translation>
    </message>
    <message>
        <source>Part size</source>
        <translation>パートのサイズ</translation>
    </message>
    <message>
        <source>Larger files are sent in parts of this size.</source>
        <translation>これより大きいファイルは、このサイズのパートに分けて送信します。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続数</translation>
    </message>
    <message>
        <source>How many files are sent at the same time.</source>
        <translation>同時に送信するファイルの数。</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>A PEM file to trust instead of the system&apos;s authorities.</source>
        <translation>システムの認証局の代わりに信頼する PEM ファイル。</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Lets photos go to an http:// endpoint on another computer.</source>
        <translation>別のコンピューターの http:// エンドポイントへ写真を送ることを許可します。</translation>
    </message>
    <message>
        <source>Kind of archive</source>
        <translation>アーカイブの種類</translation>
    </message>
    <message>
        <source>ZIP can be opened everywhere; TAR with Zstandard only with the right program.</source>
        <translation>ZIPはどこでも開けます。Zstandard付きTARには対応するソフトが必要です。</translation>
    </message>
    <message>
        <source>As its name says</source>
        <translation>名前に従う</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>TAR with Zstandard</source>
        <translation>TAR(Zstandard)</translation>
    </message>
    <message>
        <source>Largest archive</source>
        <translation>最大サイズ</translation>
    </message>
    <message>
        <source>Makes several archives of at most this size, each complete by itself, for e-mail; 0: one archive.</source>
        <translation>メール用に、この大きさまでの完結したアーカイブを複数作ります。0は1つだけ。</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>チェックサム</translation>
    </message>
    <message>
        <source>Puts a SHA256SUMS file inside, with which anybody can check what arrived.</source>
        <translation>届いたものを誰でも確認できるSHA256SUMSを入れます。</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>コンタクトシート</translation>
    </message>
    <message>
        <source>Puts a picture inside that shows all photos small, with their names.</source>
        <translation>全写真を名前付きで小さく並べた画像を入れます。</translation>
    </message>
    <message>
        <source>Write XMP files beside the new ones</source>
        <translation>新しいファイルの横に XMP ファイルを書く</translation>
    </message>
    <message>
        <source>They hold all that may go along, also what a format has no place for. Never done in place.</source>
        <translation>形式に収まらないものも含め、渡してよいものすべてを収めます。元の場所での置き換えでは書きません。</translation>
    </message>
    <message>
        <source>No XMP files</source>
        <translation>XMP ファイルなし</translation>
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
        <translation>新しいサムネイルを埋め込む</translation>
    </message>
    <message>
        <source>A small version of the new picture, up to 160 pixels, in JPEG and TIFF files.</source>
        <translation>新しい画像の縮小版（最大 160 ピクセル）を JPEG と TIFF に入れます。</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Where the new file holds a single frame.</source>
        <translation>新しいファイルに 1 フレームしか入らない場合。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>A TIFF keeps all pages of a TIFF when they are of one size; other files hold one.</source>
        <translation>同じ大きさなら TIFF は TIFF の全ページを残します。ほかのファイルは 1 ページです。</translation>
    </message>
    <message>
        <source>Depth maps</source>
        <translation>深度マップ</translation>
    </message>
    <message>
        <source>What portrait modes store beside a picture; no new file holds it.</source>
        <translation>ポートレートモードが画像の横に保存するもの。新しいファイルには入りません。</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>透明度</translation>
    </message>
    <message>
        <source>JPEGs have none: what was transparent becomes white.</source>
        <translation>JPEG には透明がなく、透明だった部分は白になります。</translation>
    </message>
    <message>
        <source>More than 8 bits</source>
        <translation>8 ビットを超える階調</translation>
    </message>
    <message>
        <source>Finer shades, which PNG, TIFF, AVIF and JPEG XL keep.</source>
        <translation>より細かい階調。PNG、TIFF、AVIF、JPEG XL は残します。</translation>
    </message>
    <message>
        <source>Press inks (CMYK)</source>
        <translation>印刷インク（CMYK）</translation>
    </message>
    <message>
        <source>JPEG and TIFF keep them when the photo&apos;s own color space is kept.</source>
        <translation>写真自身の色空間を保つとき、JPEG と TIFF は残します。</translation>
    </message>
    <message>
        <source>Further channels</source>
        <translation>追加のチャンネル</translation>
    </message>
    <message>
        <source>Spot colors and masks that a TIFF holds beside its picture.</source>
        <translation>TIFF が画像の横に持つ特色やマスク。</translation>
    </message>
    <message>
        <source>As other losses</source>
        <translation>ほかの損失と同じ</translation>
    </message>
    <message>
        <source>The first page only</source>
        <translation>最初のページのみ</translation>
    </message>
    <message>
        <source>The gain map of an Ultra HDR or iPhone photo; only JPEGs can hold it here.</source>
        <translation>Ultra HDR や iPhone の写真のゲインマップ。ここでは JPEG だけが持てます。</translation>
    </message>
    <message>
        <source>Folder or drive</source>
        <translation>フォルダーまたはドライブ</translation>
    </message>
    <message>
        <source>Uploadcare project</source>
        <translation>Uploadcare プロジェクト</translation>
    </message>
    <message>
        <source>Optidash</source>
        <translation>Optidash</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>The folder to copy to; it has to be there.</source>
        <translation>コピー先のフォルダー。既にある必要があります。</translation>
    </message>
    <message>
        <source>Mount point</source>
        <translation>マウントポイント</translation>
    </message>
    <message>
        <source>Nothing is written unless a drive or share is mounted at this folder.</source>
        <translation>このフォルダーにドライブや共有がマウントされていない限り、何も書き込みません。</translation>
    </message>
    <message>
        <source>What the service makes of the photos.</source>
        <translation>サービスが写真をどう処理するか。</translation>
    </message>
    <message>
        <source>No compression</source>
        <translation>圧縮しない</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation>結果のフォルダー</translation>
    </message>
    <message>
        <source>Where what comes back is written, when the service does not store it.</source>
        <translation>サービスが保存しない場合に、返ってきたものを書き込む場所。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Where the service stores what it made, with a key of yours.</source>
        <translation>サービスが処理結果をあなたの鍵で保存する場所。</translation>
    </message>
    <message>
        <source>Nowhere: it comes back</source>
        <translation>保存しない（返ってくる）</translation>
    </message>
    <message>
        <source>As set up there</source>
        <translation>サービス側の設定どおり</translation>
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
        <translation>コネクター</translation>
    </message>
    <message>
        <source>The id of the storage that is set up there.</source>
        <translation>サービス側で設定したストレージの ID。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>The storage account&apos;s name, at Azure.</source>
        <translation>ストレージアカウントの名前（Azure）。</translation>
    </message>
    <message>
        <source>The bucket&apos;s region.</source>
        <translation>バケットのリージョン。</translation>
    </message>
    <message>
        <source>For example standard-ia; empty: the bucket&apos;s own.</source>
        <translation>例: standard-ia。空ならバケットのもの。</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>公開アドレス</translation>
    </message>
    <message>
        <source>https://… of the same folder, for the service to fetch the files from; empty: they are sent.</source>
        <translation>サービスがファイルを取得する、同じフォルダーの https://…。空なら送信します。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>How results come back.</source>
        <translation>結果がどう返ってくるか。</translation>
    </message>
    <message>
        <source>From an address that is told</source>
        <translation>通知されたアドレスから</translation>
    </message>
    <message>
        <source>In the answer itself</source>
        <translation>応答そのものの中で</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>https://… that the service tells when a photo is done; it is not waited for then.</source>
        <translation>写真の処理が終わるとサービスが知らせる https://…。その場合は待ちません。</translation>
    </message>
    <message>
        <source>Webhook delay</source>
        <translation>Webhook の遅延</translation>
    </message>
    <message>
        <source>How long the service waits before it tells.</source>
        <translation>サービスが通知するまで待つ時間。</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>認証方式</translation>
    </message>
    <message>
        <source>How the key is sent.</source>
        <translation>鍵をどう送るか。</translation>
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
        <translation>サービスの場所（バージョン付き）。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>The key of your account there.</source>
        <translation>サービスのアカウントの鍵。</translation>
    </message>
    <message>
        <source>Storage key</source>
        <translation>ストレージの鍵</translation>
    </message>
    <message>
        <source>The key with which the service writes to your storage.</source>
        <translation>サービスがストレージに書き込むための鍵。</translation>
    </message>
    <message>
        <source>Storage secret</source>
        <translation>ストレージの秘密鍵</translation>
    </message>
    <message>
        <source>The secret that belongs to the storage key.</source>
        <translation>ストレージの鍵に対応する秘密鍵。</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>アクセスキー</translation>
    </message>
    <message>
        <source>The name of the key, as the service shows it.</source>
        <translation>サービスに表示される鍵の名前。</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <source>The secret that belongs to the access key.</source>
        <translation>アクセスキーに対応する秘密の値。</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>セッショントークン</translation>
    </message>
    <message>
        <source>Only for keys that were lent for some hours.</source>
        <translation>数時間だけ貸し出された鍵にのみ必要です。</translation>
    </message>
    <message>
        <source>Names there</source>
        <translation>保存先での名前</translation>
    </message>
    <message>
        <source>What files are called in the bucket, with {folder}, {name}, {ext} and {date:%Y-%m}; empty: as here.</source>
        <translation>バケットでのファイル名。{folder}、{name}、{ext}、{date:%Y-%m} が使えます。空欄：ここと同じ。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Given to every object: NAME=VALUE, separated by commas.</source>
        <translation>すべてのオブジェクトに付けます：名前=値、コンマ区切り。</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>帯域幅</translation>
    </message>
    <message>
        <source>How much is sent in a second at most, over all connections; 0: as it goes.</source>
        <translation>1 秒間に送る量の上限（すべての接続の合計）。0：制限なし。</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>The project&apos;s public key; it is no secret.</source>
        <translation>プロジェクトの公開鍵。秘密ではありません。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Whether files stay: what is not stored is gone after a day.</source>
        <translation>ファイルを残すか。保存されないものは 1 日で消えます。</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>1 日だけ</translation>
    </message>
    <message>
        <source>As the project says</source>
        <translation>プロジェクトの設定どおり</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What links to images ask of the service, for example -/preview/800x800/.</source>
        <translation>画像へのリンクがサービスに求めること（例: -/preview/800x800/）。</translation>
    </message>
    <message>
        <source>Given to every file, separated by commas.</source>
        <translation>すべてのファイルに付けます（コンマ区切り）。</translation>
    </message>
    <message>
        <source>Replaced files</source>
        <translation>置き換えられたファイル</translation>
    </message>
    <message>
        <source>What becomes of the file that a changed one replaces: each has an address of its own.</source>
        <translation>変更されたファイルが置き換える元のファイルをどうするか。それぞれ固有のアドレスを持ちます。</translation>
    </message>
    <message>
        <source>They are deleted</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Signed uploads</source>
        <translation>署名付きアップロード</translation>
    </message>
    <message>
        <source>What proves to the service that uploads are allowed.</source>
        <translation>アップロードが許可されていることをサービスに示すもの。</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>A signature, the older way</source>
        <translation>署名（古い方式）</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>署名しない</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>配信アドレス</translation>
    </message>
    <message>
        <source>https://HOST that serves the files; empty: the project&apos;s own.</source>
        <translation>ファイルを配信する https://HOST。空ならプロジェクトのもの。</translation>
    </message>
    <message>
        <source>Upload API</source>
        <translation>アップロード API</translation>
    </message>
    <message>
        <source>Where files are sent to.</source>
        <translation>ファイルの送信先。</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>REST API</translation>
    </message>
    <message>
        <source>Where files are listed, stored and deleted.</source>
        <translation>ファイルの一覧・保存・削除を行う場所。</translation>
    </message>
    <message>
        <source>The project&apos;s secret key.</source>
        <translation>プロジェクトの秘密鍵。</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>作成する場所</translation>
    </message>
    <message>
        <source>The name of a destination of the kind Optidash: originals are sent there, with all their metadata, and what comes back is checked as any file. Empty: made here.</source>
        <translation>種類が Optidash の送信先の名前。元の写真がすべてのメタデータとともにそこへ送られ、返ってきたものは他のファイルと同じように検査されます。空：ここで作成。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>ファイル %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1, all of it already delivered</source>
        <comment>%1: how many photos</comment>
        <translation>%1、すべて書き出し済み</translation>
    </message>
    <message>
        <source>%1 → %2 in %3, about %4</source>
        <comment>photos → files in a folder, about so many bytes</comment>
        <translation>%1 → %3 に%2、約 %4</translation>
    </message>
    <message>
        <source>%1 → %2 in %3</source>
        <comment>photos → files in a folder</comment>
        <translation>%1 → %3 に%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) clash: numbered</source>
        <translation>
            <numerusform>名前の重複 %Ln 件：番号を付加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>すでに存在 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be written</source>
        <translation>
            <numerusform>書き出し不可 %Ln 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) done</source>
        <translation>
            <numerusform>写真 %Ln 枚が完了</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>photos</comment>
        <translation>%L1 / %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>すでに最新 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation>
            <numerusform>未開始 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 削減</translation>
    </message>
    <message>
        <source>%1 photos per second</source>
        <translation>毎秒 %1 枚</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>所要時間 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation>
            <numerusform>写真を検索中… %Ln 枚見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: every photo is set aside.</source>
        <translation>処理するものがありません。すべての写真が対象外です。</translation>
    </message>
    <message>
        <source>Drop photos to begin.</source>
        <translation>写真をドロップして始めましょう。</translation>
    </message>
    <message>
        <source>Planning names…</source>
        <translation>名前を計画中…</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <comment>%1: how far it is</comment>
        <translation>一時停止中：%1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be sent to %1, with all their metadata</source>
        <translation>
            <numerusform>写真 %Ln 枚をすべてのメタデータとともに %1 に送信</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln photo(s); the originals are kept in %1</source>
        <translation>
            <numerusform>写真 %Ln 枚を置き換え、元の写真は %1 に保管</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln photo(s), about %1 afterwards; the originals are kept in %2</source>
        <comment>%1: bytes</comment>
        <translation>
            <numerusform>写真 %Ln 枚を置き換え、その後は約 %1。元の写真は %2 に保管</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing originals back…</source>
        <translation>元の写真を戻しています…</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Archive, smaller</source>
        <translation>アーカイブ（軽量）</translation>
    </message>
    <message>
        <source>Every pixel, profile and note kept, at a quality the eye cannot tell from the original.</source>
        <translation>すべてのピクセル、プロファイル、情報を残し、元と見分けがつかない画質で保存します。</translation>
    </message>
    <message>
        <source>Client full size</source>
        <translation>納品用（原寸）</translation>
    </message>
    <message>
        <source>Every pixel at high quality in sRGB, with your name and without place and serial numbers.</source>
        <translation>すべてのピクセルを高画質の sRGB で。名前は残し、位置とシリアル番号は除きます。</translation>
    </message>
    <message>
        <source>Client proofs</source>
        <translation>セレクト用プルーフ</translation>
    </message>
    <message>
        <source>Small JPEGs with a long edge of 1600 pixels and a watermark, for choosing pictures together.</source>
        <translation>長辺 1600 ピクセルの小さな JPEG に透かしを入れ、一緒に写真を選ぶためのものです。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 1600 pixels, light enough to attach a handful.</source>
        <translation>長辺 1600 ピクセルの JPEG。数枚添付できる軽さです。</translation>
    </message>
    <message>
        <source>Instagram landscape</source>
        <translation>Instagram 横</translation>
    </message>
    <message>
        <source>1080 × 566 pixels, cut to 1.91:1 around the center.</source>
        <translation>1080 × 566 ピクセル、中央を 1.91:1 で切り抜きます。</translation>
    </message>
    <message>
        <source>Instagram portrait</source>
        <translation>Instagram 縦</translation>
    </message>
    <message>
        <source>1080 × 1350 pixels, cut to 4:5 around the center.</source>
        <translation>1080 × 1350 ピクセル、中央を 4:5 で切り抜きます。</translation>
    </message>
    <message>
        <source>Instagram square</source>
        <translation>Instagram 正方形</translation>
    </message>
    <message>
        <source>1080 × 1080 pixels, cut to a square around the center.</source>
        <translation>1080 × 1080 ピクセル、中央を正方形に切り抜きます。</translation>
    </message>
    <message>
        <source>iPhone HEIC to JPEG</source>
        <translation>iPhone の HEIC を JPEG に</translation>
    </message>
    <message>
        <source>Turns HEIC photos into full-size JPEGs that open anywhere.</source>
        <translation>HEIC の写真を、どこでも開ける原寸の JPEG にします。</translation>
    </message>
    <message>
        <source>Lossless clean-up</source>
        <translation>無劣化の整理</translation>
    </message>
    <message>
        <source>Packs pictures tighter without touching a pixel; what would not get smaller stays as it is.</source>
        <translation>ピクセルには触れずに画像を詰め直します。小さくならないものはそのままです。</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>報道</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 3000 pixels for newsrooms and agencies, with caption, credit and date: what is missing is told before the run.</source>
        <translation>編集部や通信社向けの長辺 3000 ピクセルの JPEG。説明、クレジット、日付付きで、足りないものは実行前に知らせます。</translation>
    </message>
    <message>
        <source>Print at 300 ppi</source>
        <translation>印刷（300 ppi）</translation>
    </message>
    <message>
        <source>Full size in sRGB with full color resolution, marked 300 ppi and sharpened for paper.</source>
        <translation>原寸の sRGB、色の解像度もそのまま。300 ppi と記し、紙向けにシャープにします。</translation>
    </message>
    <message>
        <source>Responsive web set</source>
        <translation>レスポンシブ Web</translation>
    </message>
    <message>
        <source>Six widths from 480 to 2560 pixels, each as AVIF, WebP and JPEG, ready for srcset.</source>
        <translation>480 から 2560 ピクセルまでの 6 つの幅を、それぞれ AVIF、WebP、JPEG で。srcset にそのまま使えます。</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>ストーリー</translation>
    </message>
    <message>
        <source>1080 × 1920 pixels, cut to 9:16 around the center, for stories and reels.</source>
        <translation>1080 × 1920 ピクセル、中央を 9:16 で切り抜き、ストーリーやリール向けです。</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>Web ギャラリー</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 2048 pixels, sharpened for screens: right for galleries, blogs and portfolios.</source>
        <translation>長辺 2048 ピクセルの JPEG を画面向けにシャープにします。ギャラリー、ブログ、ポートフォリオに。</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>画像ではない</translation>
    </message>
    <message>
        <source>a format that is not read</source>
        <translation>読み込めない形式</translation>
    </message>
    <message>
        <source>a format that is not read yet</source>
        <translation>まだ読み込めない形式</translation>
    </message>
    <message>
        <source>must be added by itself</source>
        <translation>個別に追加が必要</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み込めない</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>途中で変更された</translation>
    </message>
    <message>
        <source>too many pixels</source>
        <translation>ピクセル数が多すぎる</translation>
    </message>
    <message>
        <source>too many frames</source>
        <translation>フレーム数が多すぎる</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>cannot be written in this format</source>
        <translation>この形式では書き出せない</translation>
    </message>
    <message>
        <source>a step could not be done</source>
        <translation>処理の一部を実行できない</translation>
    </message>
    <message>
        <source>the result was not as promised</source>
        <translation>結果が約束どおりではない</translation>
    </message>
    <message>
        <source>metadata would have leaked</source>
        <translation>メタデータが漏れるおそれ</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>メモリが足りない</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>時間がかかりすぎた</translation>
    </message>
    <message>
        <source>crashed the worker twice</source>
        <translation>ワーカーが 2 回異常終了</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>すでに存在</translation>
    </message>
    <message>
        <source>would replace an original</source>
        <translation>元の写真を置き換えてしまう</translation>
    </message>
    <message>
        <source>destination not writable</source>
        <translation>保存先に書き込めない</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱい</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>書き出せない</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名前が長すぎる</translation>
    </message>
    <message>
        <source>the name is refused there</source>
        <translation>保存先で使えない名前</translation>
    </message>
    <message>
        <source>a copy would lose something</source>
        <translation>コピーで失われるものがある</translation>
    </message>
    <message>
        <source>the other file of the pair is taken</source>
        <translation>ペアのもう一方を使用</translation>
    </message>
    <message>
        <source>an archive that cannot be read</source>
        <translation>読めないアーカイブ</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>パスワードで保護されています</translation>
    </message>
    <message>
        <source>unpacks to too much</source>
        <translation>展開すると大きすぎます</translation>
    </message>
    <message>
        <source>an archive inside an archive</source>
        <translation>アーカイブの中のアーカイブ</translation>
    </message>
    <message>
        <source>its name in the archive is not taken</source>
        <translation>アーカイブ内の名前は使えません</translation>
    </message>
    <message>
        <source>inside an archive, which is not changed</source>
        <translation>変更しないアーカイブの中</translation>
    </message>
    <message>
        <source>made by an earlier run</source>
        <translation>以前の処理で作成されたもの</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Lossless files have no quality.</source>
        <translation>ロスレスのファイルに画質の設定はありません。</translation>
    </message>
    <message>
        <source>%1 cannot be lossless.</source>
        <translation>%1 はロスレスにできません。</translation>
    </message>
    <message>
        <source>Matters for lossless files only.</source>
        <translation>ロスレスのファイルにだけ影響します。</translation>
    </message>
    <message>
        <source>Does not matter for lossless files.</source>
        <translation>ロスレスのファイルには影響しません。</translation>
    </message>
    <message>
        <source>The chosen format cannot hold metadata.</source>
        <translation>選んだ形式にはメタデータを含められません。</translation>
    </message>
    <message>
        <source>The chosen format cannot hold a color profile: colors are converted to sRGB.</source>
        <translation>選んだ形式にはカラープロファイルを含められないため、色を sRGB に変換します。</translation>
    </message>
    <message>
        <source>None of the chosen formats can move: the first frame is kept.</source>
        <translation>選んだ形式はどれも動きに対応しないため、最初のフレームを残します。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 already up to date</source>
        <translation>すでに最新 %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>スキップ %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>%1 not finished</source>
        <translation>未完了 %1</translation>
    </message>
    <message>
        <source>%1 files written</source>
        <translation>書き出したファイル %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>入力 %1、出力 %2</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n 枚の写真</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>最大のファイル</translation>
    </message>
    <message>
        <source>There are no photos here.</source>
        <translation>ここに写真はありません。</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>It moves; only its first frame is kept.</source>
        <translation>動きのある画像ですが、最初のフレームだけを残します。</translation>
    </message>
    <message>
        <source>It has several pages; only the first is kept.</source>
        <translation>複数のページがありますが、最初のページだけを残します。</translation>
    </message>
    <message>
        <source>Its HDR brightness (gain map) is not kept.</source>
        <translation>HDR の明るさ（ゲインマップ）は残りません。</translation>
    </message>
    <message>
        <source>The video stored with it is not kept.</source>
        <translation>一緒に保存されている動画は残りません。</translation>
    </message>
    <message>
        <source>It has finer shades than the result can hold.</source>
        <translation>結果で表せる以上に細かい階調があります。</translation>
    </message>
    <message>
        <source>Its transparency is filled with white.</source>
        <translation>透明部分を白で塗りつぶします。</translation>
    </message>
    <message>
        <source>Channels beyond color and transparency are not kept.</source>
        <translation>色と透明以外のチャンネルは残りません。</translation>
    </message>
    <message>
        <source>Its color profile is unusable; its colors may be off.</source>
        <translation>カラープロファイルが使えないため、色がずれることがあります。</translation>
    </message>
    <message>
        <source>It is CMYK without a profile; its colors are a guess.</source>
        <translation>プロファイルのない CMYK のため、色は推定です。</translation>
    </message>
    <message>
        <source>Part of its metadata is damaged and is not kept.</source>
        <translation>メタデータの一部が壊れているため、残りません。</translation>
    </message>
    <message>
        <source>Some metadata does not fit into the new format.</source>
        <translation>一部のメタデータは新しい形式に収まりません。</translation>
    </message>
    <message>
        <source>The format cannot be lossless; quality 95 is used.</source>
        <translation>この形式はロスレスにできないため、画質 95 を使います。</translation>
    </message>
    <message>
        <source>The result is larger than the original.</source>
        <translation>結果が元の写真より大きくなります。</translation>
    </message>
    <message>
        <source>The depth map stored with it is not kept.</source>
        <translation>一緒に保存された深度マップは残りません。</translation>
    </message>
    <message>
        <source>Its press inks (CMYK) become screen colors.</source>
        <translation>印刷インク（CMYK）は画面の色に変換されます。</translation>
    </message>
    <message>
        <source>It is a Live Photo; its video stays where it is.</source>
        <translation>Live Photo です。動画は元の場所に残ります。</translation>
    </message>
    <message>
        <source>It is made of the camera&apos;s preview.</source>
        <translation>カメラのプレビューから作られます。</translation>
    </message>
    <message>
        <source>It is developed from the sensor&apos;s data.</source>
        <translation>センサーのデータから現像されます。</translation>
    </message>
    <message>
        <source>There is no preview in the raw file.</source>
        <translation>RAW ファイルにプレビューがありません。</translation>
    </message>
    <message>
        <source>Colors that the output cannot hold become the nearest ones: %1 of the pixels.</source>
        <translation>出力に収まらない色は最も近い色になります:ピクセルの %1。</translation>
    </message>
    <message>
        <source>Room is made for colors that the output cannot hold: %1 of the pixels.</source>
        <translation>出力に収まらない色のために全体を収めます:ピクセルの %1。</translation>
    </message>
    <message>
        <source>Its HDR brightness above white is cut.</source>
        <translation>白より明るい HDR は切り捨てられます。</translation>
    </message>
    <message>
        <source>The new format has no place for some of its metadata.</source>
        <translation>新しい形式には一部のメタデータが入りません。</translation>
    </message>
    <message>
        <source>Required fields are missing.</source>
        <translation>必須項目がありません。</translation>
    </message>
    <message>
        <source>It says nothing of what is to be written on it; no text is drawn.</source>
        <translation>書き込む内容が写真の情報にないため、文字は描かれません。</translation>
    </message>
    <message>
        <source>It is damaged; what can be read of it is shown and saved.</source>
        <translation>壊れています。読める部分を表示・保存します。</translation>
    </message>
    <message>
        <source>It was sent to %1 and made there.</source>
        <translation>%1 に送信され、そこで作成されました。</translation>
    </message>
    <message>
        <source>Shown as it would be made here; nothing was sent to %1.</source>
        <translation>ここで作成した場合の表示です。%1 には何も送信されていません。</translation>
    </message>
    <message>
        <source>Its press inks (CMYK) stay as they are: light and sharpness are not adjusted.</source>
        <translation>印刷インク（CMYK）はそのままです。明るさとシャープネスは調整されません。</translation>
    </message>
    <message>
        <source>Its metadata cannot be read here and is not kept.</source>
        <translation>ここではメタデータを読み取れないため、残りません。</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>Do &amp;nothing</source>
        <translation>何もしない(&amp;N)</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit Glassine</source>
        <translation>Glassine を終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>スリープ(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;hut down</source>
        <translation>シャットダウン(&amp;H)</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Make delivery-ready files of photos and folders</source>
        <translation>写真やフォルダーから納品用ファイルを作成</translation>
    </message>
    <message>
        <source>Show what optimize would write, and write nothing</source>
        <translation>optimize が書き出す内容を表示（何も書き出さない）</translation>
    </message>
    <message>
        <source>Go on with a session that was interrupted</source>
        <translation>中断したセッションを再開</translation>
    </message>
    <message>
        <source>Tell what a session did, file by file</source>
        <translation>セッションの結果をファイルごとに表示</translation>
    </message>
    <message>
        <source>Read what a session wrote again and check that it is unharmed</source>
        <translation>セッションが書き出したものを読み直し、無傷か確認</translation>
    </message>
    <message>
        <source>List, show, import and export presets</source>
        <translation>プリセットの一覧表示、内容表示、読み込み、書き出し</translation>
    </message>
    <message>
        <source>Tell what a photo is and what each preset would make of it</source>
        <translation>写真の情報と、各プリセットでの仕上がりを表示</translation>
    </message>
    <message>
        <source>List the formats that can be read and written, and all settings</source>
        <translation>読み書きできる形式とすべての設定を一覧表示</translation>
    </message>
    <message>
        <source>Check that everything Glassine needs is there</source>
        <translation>Glassine に必要なものがそろっているか確認</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>ウィンドウを開く</translation>
    </message>
    <message>
        <source>Glassine turns folders of original photos into delivery-ready files, and never touches an original.</source>
        <translation>Glassine は、元の写真のフォルダーから納品用ファイルを作ります。元の写真には決して手を加えません。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Writes JSON to standard output, for programs.</source>
        <translation>プログラム向けに、標準出力へ JSON を書き出します。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>あり</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>How workers are locked in</source>
        <translation>ワーカーの隔離</translation>
    </message>
    <message>
        <source>no: this kernel does not offer it; seccomp alone keeps workers from opening files</source>
        <translation>なし：このカーネルは対応していません。ワーカーがファイルを開くのを防ぐのは seccomp だけです</translation>
    </message>
    <message>
        <source>yes, version %1</source>
        <translation>あり、バージョン %1</translation>
    </message>
    <message>
        <source>yes, version %1 (files; the network is closed by seccomp)</source>
        <translation>あり、バージョン %1（ファイル用。ネットワークは seccomp が遮断）</translation>
    </message>
    <message>
        <source>no: this kernel or container refuses system call filters</source>
        <translation>なし：このカーネルまたはコンテナーはシステムコールフィルターを拒否します</translation>
    </message>
    <message>
        <source>No new privileges</source>
        <translation>新しい権限の禁止</translation>
    </message>
    <message>
        <source>no: the kernel refused</source>
        <translation>なし：カーネルに拒否されました</translation>
    </message>
    <message>
        <source>Resource limits</source>
        <translation>リソース制限</translation>
    </message>
    <message>
        <source>no: the limits could not be set</source>
        <translation>なし：制限を設定できませんでした</translation>
    </message>
    <message>
        <source>Untested loaders</source>
        <translation>未検証のローダー</translation>
    </message>
    <message>
        <source>blocked in libvips; formats that need one are read in a process of their own</source>
        <translation>libvips で無効化済み。必要とする形式は専用のプロセスで読み込みます</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>all but %1: libvips was built without</source>
        <translation>%1 以外すべて：libvips に組み込まれていません</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>使用可能</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>ワーカー</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Something is missing: see the lines marked above.</source>
        <translation>不足しているものがあります。上の印の付いた行を確認してください。</translation>
    </message>
    <message>
        <source>Ready to work, with what is marked above reduced.</source>
        <translation>準備完了です。ただし、上の印の付いた項目は制限されます。</translation>
    </message>
    <message>
        <source>Ready to work.</source>
        <translation>準備完了です。</translation>
    </message>
    <message>
        <source>all good; photos that were up to date or skipped by choice count as good</source>
        <translation>すべて成功。最新だった写真や意図的にスキップした写真も成功に含む</translation>
    </message>
    <message>
        <source>some photos failed, the others are done</source>
        <translation>一部の写真が失敗、ほかは完了</translation>
    </message>
    <message>
        <source>the command line or the preset is wrong; nothing was done</source>
        <translation>コマンドラインまたはプリセットに誤りあり。何も実行せず</translation>
    </message>
    <message>
        <source>nothing to do: no usable photo among what was named, no session, no file to verify</source>
        <translation>処理対象なし：指定に使える写真がない、セッションがない、または検証するファイルがない</translation>
    </message>
    <message>
        <source>the output folder cannot be written, or the disk is full</source>
        <translation>出力フォルダーに書き込めない、またはディスクがいっぱい</translation>
    </message>
    <message>
        <source>a file is not what was promised: optimize threw it away, verify left it where it is</source>
        <translation>ファイルが約束どおりでない：optimize は破棄し、verify はその場に残した</translation>
    </message>
    <message>
        <source>interrupted; &quot;glassine resume&quot; goes on</source>
        <translation>中断。&quot;glassine resume&quot; で続行可能</translation>
    </message>
    <message>
        <source>recognized, not read yet</source>
        <translation>認識可能、読み込みは未対応</translation>
    </message>
    <message>
        <source>not on this system</source>
        <translation>このシステムでは利用不可</translation>
    </message>
    <message>
        <source>only when the file itself is named</source>
        <translation>ファイル自体を指定した場合のみ</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>ロスレス</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>more than 8 bits</source>
        <translation>8 ビット超</translation>
    </message>
    <message>
        <source>Lists every setting of operations and formats, for --set and presets.</source>
        <translation>--set とプリセットで使える、処理と形式のすべての設定を一覧表示します。</translation>
    </message>
    <message>
        <source>Photos and folders to put into the list.</source>
        <translation>一覧に追加する写真とフォルダー。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>終了ステータス</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>例</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[オプション]</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>引数</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>使い方：</translation>
    </message>
    <message>
        <source>More on a command: %1</source>
        <translation>コマンドの詳細：%1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Go on with: %1</source>
        <translation>続行するには：%1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>詳細：%1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 photos</source>
        <translation>写真 %2 枚中 %1 枚で停止</translation>
    </message>
    <message>
        <source>Nothing new: %1 of %2 photos are up to date</source>
        <translation>新しいものなし：写真 %2 枚中 %1 枚が最新</translation>
    </message>
    <message>
        <source>1 photo done</source>
        <translation>写真 1 枚が完了</translation>
    </message>
    <message numerus="yes">
        <source>%n photos done</source>
        <translation>
            <numerusform>写真 %n 枚が完了</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> (所要時間 %1)</translation>
    </message>
    <message>
        <source>1 file in %1</source>
        <translation>%1 にファイル 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%n files in %1</source>
        <translation>
            <numerusform>%1 にファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 % smaller</source>
        <translation>  %1% 削減</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to date already</source>
        <translation>
            <numerusform>すでに最新 %n 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>スキップ %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file kept as it was: the result would not have been smaller</source>
        <translation>ファイル 1 個をそのまま維持：小さくならないため</translation>
    </message>
    <message numerus="yes">
        <source>%n files kept as they were: the results would not have been smaller</source>
        <translation>
            <numerusform>ファイル %n 個をそのまま維持：小さくならないため</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file in the folders is no picture</source>
        <translation>フォルダー内のファイル 1 個は画像ではありません</translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folders are no pictures</source>
        <translation>
            <numerusform>フォルダー内のファイル %n 個は画像ではありません</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>(%n files)</source>
        <translation>
            <numerusform>（ファイル %n 個）</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 ビット</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n フレーム</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos to look at.</source>
        <translation>調べる写真。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>正位置</translation>
    </message>
    <message>
        <source>%1, made upright</source>
        <translation>%1、正位置に補正</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>レンズ</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>撮影日時</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>著作権</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>Place (GPS)</source>
        <translation>位置情報（GPS）</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation>HDR ゲインマップ</translation>
    </message>
    <message>
        <source>Motion photo</source>
        <translation>モーションフォト</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>ヘルプ：%1</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>既定値：%1。</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>例：%1</translation>
    </message>
    <message>
        <source>Own presets are kept in glassine/presets below it (default: ~/.config).</source>
        <translation>自分のプリセットは、この下の glassine/presets に保存されます（既定値：~/.config）。</translation>
    </message>
    <message>
        <source>Sessions are kept in glassine below it (default: ~/.local/state).</source>
        <translation>セッションは、この下の glassine に保存されます（既定値：~/.local/state）。</translation>
    </message>
    <message>
        <source>Where sessions are kept, instead.</source>
        <translation>セッションを代わりに保存する場所。</translation>
    </message>
    <message>
        <source>No colors when it is set.</source>
        <translation>設定すると色を使いません。</translation>
    </message>
    <message>
        <source>Every name is planned before the first byte is written; nothing is ever overwritten. A file is complete or absent: an interrupted session is gone on with by &quot;glassine resume&quot;. Running the same command again does only what is new. Pictures are decoded in locked-in worker processes only.</source>
        <translation>最初の 1 バイトを書き出す前にすべての名前が決まり、上書きは一切行いません。ファイルは完全な状態で存在するか、まったく存在しないかのどちらかです。中断したセッションは &quot;glassine resume&quot; で続行できます。同じコマンドをもう一度実行すると、新しいものだけを処理します。画像のデコードは隔離されたワーカープロセスだけで行います。</translation>
    </message>
    <message>
        <source>A setting given with --set beats the preset. It applies to every rendition; &quot;ID.KEY&quot; sets it for one.</source>
        <translation>--set で指定した設定はプリセットより優先されます。すべてのバリエーションに適用され、&quot;ID.KEY&quot; とすると 1 つだけに適用されます。</translation>
    </message>
    <message>
        <source>Does again what an earlier run has done already.</source>
        <translation>以前の実行で済んだものも、もう一度処理します。</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>実行方法</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Only with %1.</source>
        <translation>%1 の場合のみ。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>What is written; &quot;same&quot; is the original&apos;s own format.</source>
        <translation>書き出す形式。&quot;same&quot; は元の写真と同じ形式です。</translation>
    </message>
    <message>
        <source>Quality on the format&apos;s own scale.</source>
        <translation>形式ごとの尺度による画質。</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is, where the format can.</source>
        <translation>形式が対応していれば、すべてのピクセルをそのまま保ちます。</translation>
    </message>
    <message>
        <source>Delivers the original&apos;s bytes when the result would not be smaller and nothing else was asked.</source>
        <translation>結果が小さくならず、ほかに指定もない場合は、元のデータをそのまま渡します。</translation>
    </message>
    <message>
        <source>Keeps detail in deep shadows when converting.</source>
        <translation>変換するときに、深いシャドウの階調を保ちます。</translation>
    </message>
    <message>
        <source>Puts the color profile into every file.</source>
        <translation>すべてのファイルにカラープロファイルを埋め込みます。</translation>
    </message>
    <message>
        <source>Keeps all frames where the format can.</source>
        <translation>形式が対応していれば、すべてのフレームを保ちます。</translation>
    </message>
    <message>
        <source>How files are named, below the output folder.</source>
        <translation>出力フォルダー内でのファイル名の付け方。</translation>
    </message>
    <message>
        <source>What happens when a name is taken already.</source>
        <translation>名前がすでに使われている場合の動作。</translation>
    </message>
    <message>
        <source>Avoids names that Windows and memory cards refuse.</source>
        <translation>Windows やメモリーカードで使えない名前を避けます。</translation>
    </message>
    <message>
        <source>Adds the step with its defaults, or takes it away.</source>
        <translation>この処理を既定値で追加するか、取り除きます。</translation>
    </message>
    <message>
        <source>is there already: skipped</source>
        <translation>すでに存在：スキップ</translation>
    </message>
    <message>
        <source>numbered, the name is taken</source>
        <translation>番号を付加（名前が使用済み）</translation>
    </message>
    <message>
        <source>%1 photos, %2 files to write; nothing was written.</source>
        <translation>写真 %1 枚、書き出すファイル %2 個。まだ何も書き出していません。</translation>
    </message>
    <message>
        <source>%1 free where they go.</source>
        <translation>保存先の空きは %1。</translation>
    </message>
    <message>
        <source>Lists the presets that come along and your own (default)</source>
        <translation>付属のプリセットと自分のプリセットを一覧表示（既定）</translation>
    </message>
    <message>
        <source>Shows a preset as JSON</source>
        <translation>プリセットを JSON で表示</translation>
    </message>
    <message>
        <source>Name or file.</source>
        <translation>名前またはファイル。</translation>
    </message>
    <message>
        <source>Lays a setting over it first.</source>
        <translation>先に設定を上書き適用します。</translation>
    </message>
    <message>
        <source>Checks a preset file and adds it to your own presets</source>
        <translation>プリセットファイルを検査し、自分のプリセットに追加</translation>
    </message>
    <message>
        <source>A preset&apos;s JSON file.</source>
        <translation>プリセットの JSON ファイル。</translation>
    </message>
    <message>
        <source>Another name for it.</source>
        <translation>代わりの名前。</translation>
    </message>
    <message>
        <source>Replaces a preset of yours with that name.</source>
        <translation>同じ名前の自分のプリセットを置き換えます。</translation>
    </message>
    <message>
        <source>Writes a preset to a file</source>
        <translation>プリセットをファイルに書き出し</translation>
    </message>
    <message>
        <source>A new file, or - for standard output.</source>
        <translation>新しいファイル。- は標準出力。</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自分用</translation>
    </message>
    <message>
        <source>Imported as %1: %2</source>
        <translation>%1 として読み込みました：%2</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 枚/秒</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 削減</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 書き出し済み</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>Looking for photos… %1 found</source>
        <translation>写真を検索中… %1 枚見つかりました</translation>
    </message>
    <message>
        <source>%1 not right</source>
        <translation>異常 %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>The session to tell about; without it, the newest.</source>
        <translation>対象のセッション。省略すると最新のもの。</translation>
    </message>
    <message>
        <source>Lists all sessions.</source>
        <translation>すべてのセッションを一覧表示します。</translation>
    </message>
    <message>
        <source>Names every photo, not only those with something to say.</source>
        <translation>特記事項のあるものだけでなく、すべての写真を表示します。</translation>
    </message>
    <message>
        <source>One JSON object per line: the session, every photo, the totals.</source>
        <translation>1 行に 1 つの JSON オブジェクト：セッション、各写真、合計。</translation>
    </message>
    <message>
        <source>One line per written file, for spreadsheets.</source>
        <translation>表計算向けに、書き出したファイルごとに 1 行。</translation>
    </message>
    <message>
        <source>running now</source>
        <translation>現在実行中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>セッション %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>The session to go on with; without it, the newest unfinished one.</source>
        <translation>続行するセッション。省略すると最新の未完了のもの。</translation>
    </message>
    <message>
        <source>Only lists the sessions that can be resumed.</source>
        <translation>再開できるセッションの一覧だけを表示します。</translation>
    </message>
    <message>
        <source>Says nothing but what went wrong.</source>
        <translation>問題があった場合だけ表示します。</translation>
    </message>
    <message>
        <source>There is no unfinished session.</source>
        <translation>未完了のセッションはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are unfinished; going on with the newest:</source>
        <translation>
            <numerusform>未完了のセッションが %n 件あります。最新のものを続行します：</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>セッションはまだありません。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>見つからない %1</translation>
    </message>
    <message>
        <source>%1 no file any more</source>
        <translation>ファイルではない %1</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>途中で切れている %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>変更あり %1</translation>
    </message>
    <message>
        <source>%1 under another&apos;s name</source>
        <translation>別の名前 %1</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>読み込み不可 %1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 files.</source>
        <translation>ファイル %2 個中 %1 個で停止しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are as they were written; %1 read again in %2.</source>
        <translation>
            <numerusform>ファイル %n 個は書き出したときのままです。%2 で %1 を読み直しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as they were written: %1 of %2 files.</source>
        <translation>書き出したときと異なるもの：ファイル %2 個中 %1 個。</translation>
    </message>
    <message>
        <source>The session whose files to check; without it, the newest.</source>
        <translation>ファイルを検証するセッション。省略すると最新のもの。</translation>
    </message>
    <message>
        <source>Session %1 wrote no file that could be checked.</source>
        <translation>セッション %1 は、検証できるファイルを書き出していません。</translation>
    </message>
    <message>
        <source>1 photo: the name&apos;s extension does not fit the content</source>
        <translation>写真 1 枚：拡張子が内容と一致しません</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the name&apos;s extension does not fit the content</source>
        <translation>
            <numerusform>写真 %n 枚：拡張子が内容と一致しません</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: only the first frame of an animation was kept</source>
        <translation>写真 1 枚：アニメーションの最初のフレームだけを残しました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first frame of an animation was kept</source>
        <translation>
            <numerusform>写真 %n 枚：アニメーションの最初のフレームだけを残しました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: only the first page was kept</source>
        <translation>写真 1 枚：最初のページだけを残しました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first page was kept</source>
        <translation>
            <numerusform>写真 %n 枚：最初のページだけを残しました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the HDR gain map was lost</source>
        <translation>写真 1 枚：HDR ゲインマップが失われました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the HDR gain map was lost</source>
        <translation>
            <numerusform>写真 %n 枚：HDR ゲインマップが失われました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the motion clip was lost</source>
        <translation>写真 1 枚：モーション動画が失われました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the motion clip was lost</source>
        <translation>
            <numerusform>写真 %n 枚：モーション動画が失われました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the color profile is damaged and was not used</source>
        <translation>写真 1 枚：カラープロファイルが壊れているため使用しませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is damaged and was not used</source>
        <translation>
            <numerusform>写真 %n 枚：カラープロファイルが壊れているため使用しませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks without a usable color profile, a general one was assumed</source>
        <translation>写真 1 枚：使えるプロファイルのない印刷用カラーのため、汎用プロファイルとみなしました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks without a usable color profile, a general one was assumed</source>
        <translation>
            <numerusform>写真 %n 枚：使えるプロファイルのない印刷用カラーのため、汎用プロファイルとみなしました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the color profile is too large and was not used</source>
        <translation>写真 1 枚：カラープロファイルが大きすぎるため使用しませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is too large and was not used</source>
        <translation>
            <numerusform>写真 %n 枚：カラープロファイルが大きすぎるため使用しませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: reduced to fewer bits per channel</source>
        <translation>写真 1 枚：チャンネルあたりのビット数を減らしました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: reduced to fewer bits per channel</source>
        <translation>
            <numerusform>写真 %n 枚：チャンネルあたりのビット数を減らしました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: transparency was put on a color</source>
        <translation>写真 1 枚：透明部分を色で塗りました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: transparency was put on a color</source>
        <translation>
            <numerusform>写真 %n 枚：透明部分を色で塗りました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: channels beyond color and transparency were left out</source>
        <translation>写真 1 枚：色と透明以外のチャンネルを除きました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: channels beyond color and transparency were left out</source>
        <translation>
            <numerusform>写真 %n 枚：色と透明以外のチャンネルを除きました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: part of the metadata is damaged and was left out</source>
        <translation>写真 1 枚：メタデータの一部が壊れているため除きました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata is damaged and was left out</source>
        <translation>
            <numerusform>写真 %n 枚：メタデータの一部が壊れているため除きました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: part of the metadata could not be kept</source>
        <translation>写真 1 枚：メタデータの一部を残せませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata could not be kept</source>
        <translation>
            <numerusform>写真 %n 枚：メタデータの一部を残せませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the metadata is too large and was left out</source>
        <translation>写真 1 枚：メタデータが大きすぎるため除きました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the metadata is too large and was left out</source>
        <translation>
            <numerusform>写真 %n 枚：メタデータが大きすぎるため除きました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: written metadata could not be read back for proof</source>
        <translation>写真 1 枚：書き出したメタデータを確認のために読み直せませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: written metadata could not be read back for proof</source>
        <translation>
            <numerusform>写真 %n 枚：書き出したメタデータを確認のために読み直せませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: extended XMP metadata was left out</source>
        <translation>写真 1 枚：拡張 XMP メタデータを除きました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: extended XMP metadata was left out</source>
        <translation>
            <numerusform>写真 %n 枚：拡張 XMP メタデータを除きました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: could not be kept without loss</source>
        <translation>写真 1 枚：ロスレスでは残せませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: could not be kept without loss</source>
        <translation>
            <numerusform>写真 %n 枚：ロスレスでは残せませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: something stands behind the picture and was kept</source>
        <translation>写真 1 枚：画像の後ろに別のデータがあり、残しました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stands behind the picture and was kept</source>
        <translation>
            <numerusform>写真 %n 枚：画像の後ろに別のデータがあり、残しました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: something stood behind the picture and was left out</source>
        <translation>写真 1 枚：画像の後ろに別のデータがあり、除きました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stood behind the picture and was left out</source>
        <translation>
            <numerusform>写真 %n 枚：画像の後ろに別のデータがあり、除きました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the result is larger than the original</source>
        <translation>写真 1 枚：結果が元の写真より大きくなりました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the result is larger than the original</source>
        <translation>
            <numerusform>写真 %n 枚：結果が元の写真より大きくなりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back originals whose places were taken</source>
        <translation>置き換えられた元の写真を戻す</translation>
    </message>
    <message>
        <source>The session whose originals to bring back; without it, the newest.</source>
        <translation>元の写真を戻すセッション。省略すると最新のものです。</translation>
    </message>
    <message>
        <source>Only says what would be done.</source>
        <translation>何が行われるかを示すだけです。</translation>
    </message>
    <message>
        <source>Session %1 wrote to a folder of its own; its originals are where they were.</source>
        <translation>セッション %1 は専用のフォルダーに書き込みました。元の写真はそのままの場所にあります。</translation>
    </message>
    <message>
        <source>%1 was changed since and stays; its original is now %2.</source>
        <translation>%1 はその後変更されたため残しました。元の写真は %2 になりました。</translation>
    </message>
    <message>
        <source>Every original of session %1 is already where it was.</source>
        <translation>セッション %1 の元の写真はすべて元の場所にあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n originals would be restored.</source>
        <translation>
            <numerusform>%n 枚の元の写真が戻されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals restored.</source>
        <translation>
            <numerusform>%n 枚の元の写真を戻しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the same command goes on.</source>
        <translation>停止しました。同じコマンドで続行できます。</translation>
    </message>
    <message>
        <source>1 photo: the original has another name, which still leads to it</source>
        <translation>写真 1 枚: 元の写真には別の名前があり、そちらは元の写真のままです</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the originals have other names, which still lead to them</source>
        <translation>
            <numerusform>写真 %n 枚: 元の写真には別の名前があり、そちらは元の写真のままです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals replaced; they wait in %1, and &quot;%2&quot; brings them back</source>
        <translation>
            <numerusform>%n 枚の元の写真を置き換えました。元の写真は %1 にあり、「%2」で戻せます</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the pixels are outside of %2; the profile&apos;s table makes room for them</source>
        <translation>%1 % のピクセルが %2 の外にあります。プロファイルの表が収めます</translation>
    </message>
    <message>
        <source>%1 % of the pixels are outside of %2 and become the nearest color that it holds</source>
        <translation>%1 % のピクセルが %2 の外にあり、収まる最も近い色になります</translation>
    </message>
    <message>
        <source>color space not said</source>
        <translation>色空間の記載なし</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>photos in a color space</comment>
        <translation>%2 が %1 枚</translation>
    </message>
    <message>
        <source>1 that does not say, taken as sRGB</source>
        <translation>記載なし 1 枚(sRGB とみなします)</translation>
    </message>
    <message numerus="yes">
        <source>%n that do not say, taken as sRGB</source>
        <translation>
            <numerusform>記載なし %n 枚(sRGB とみなします)</numerusform>
        </translation>
    </message>
    <message>
        <source>Colors: %1.</source>
        <translation>色: %1。</translation>
    </message>
    <message>
        <source>1 photo has colors outside of %1, %2 % of its pixels: %3.</source>
        <translation>1 枚に %1 の外の色があります(ピクセルの %2 %):%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n photos have colors outside of %1, at most %2 % of the pixels: %3.</source>
        <translation>
            <numerusform>%n 枚に %1 の外の色があります(最大でピクセルの %2 %):%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile&apos;s table makes room for them.</source>
        <translation>プロファイルの表が収めます。</translation>
    </message>
    <message>
        <source>They become the nearest color that it holds.</source>
        <translation>収まる最も近い色になります。</translation>
    </message>
    <message>
        <source>Camera raw</source>
        <translation>カメラ RAW</translation>
    </message>
    <message>
        <source>not read: glassine-raw cannot be started</source>
        <translation>読み込めません：glassine-raw を起動できません</translation>
    </message>
    <message>
        <source>%1, in processes of its own, locked in like the others</source>
        <translation>%1：専用のプロセスで、ほかと同じく隔離</translation>
    </message>
    <message>
        <source>%1, in processes of its own, not locked in like the others</source>
        <translation>%1：専用のプロセスだが、ほかと同じ隔離ではない</translation>
    </message>
    <message>
        <source>in a process of its own</source>
        <translation>専用のプロセスで</translation>
    </message>
    <message>
        <source>Every tag of the metadata, by what it tells.</source>
        <translation>メタデータの全タグを、内容の種類ごとに表示します。</translation>
    </message>
    <message>
        <source>With --privacy: what of it leaves under this preset.</source>
        <translation>--privacy とともに：このプリセットで渡るもの。</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Gamut</source>
        <translation>色域</translation>
    </message>
    <message>
        <source>Depth map</source>
        <translation>深度マップ</translation>
    </message>
    <message>
        <source>Converts colors to this space (&quot;file&quot;: that of color.profile), or keeps pixels and profile as they are.</source>
        <translation>色をこの色空間(「file」は color.profile のもの)に変換するか、ピクセルとプロファイルをそのままにします。</translation>
    </message>
    <message>
        <source>An ICC profile&apos;s file, from a lab or a printer&apos;s maker, to convert colors to.</source>
        <translation>色の変換先となる、ラボやプリンターメーカーの ICC プロファイルのファイル。</translation>
    </message>
    <message>
        <source>How colors that the new space cannot hold are brought in.</source>
        <translation>新しい色空間に収まらない色を収める方法。</translation>
    </message>
    <message>
        <source>Of the embedded profile: 2 is read by every program, 4 is smaller.</source>
        <translation>埋め込むプロファイルのバージョン。2 はどのプログラムでも読め、4 は小さくなります。</translation>
    </message>
    <message>
        <source>loses: %1</source>
        <translation>失われるもの：%1</translation>
    </message>
    <message>
        <source>Looks into every photo: which color space it is in, and how many of its colors the output cannot hold. Takes its time.</source>
        <translation>各写真を調べます:色空間と、出力に収まらない色の量。時間がかかります。</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>不足：%1</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>残らない</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>渡る</translation>
    </message>
    <message>
        <source>leaves in %1 of %2 files</source>
        <translation>%2 個中 %1 個のファイルで渡る</translation>
    </message>
    <message>
        <source>It says nothing about itself.</source>
        <translation>何の情報も含まれていません。</translation>
    </message>
    <message>
        <source>1 photo: the depth map was lost</source>
        <translation>写真 1 枚：深度マップが失われました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the depth map was lost</source>
        <translation>
            <numerusform>写真 %n 枚：深度マップが失われました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks became screen colors</source>
        <translation>写真 1 枚：印刷インクを画面の色に変換しました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks became screen colors</source>
        <translation>
            <numerusform>写真 %n 枚：印刷インクを画面の色に変換しました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 Live Photo: its video stays where it is</source>
        <translation>Live Photo 1 枚：動画は元の場所に残ります</translation>
    </message>
    <message numerus="yes">
        <source>%n Live Photos: their videos stay where they are</source>
        <translation>
            <numerusform>Live Photo %n 枚：動画は元の場所に残ります</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: made of the camera&apos;s preview</source>
        <translation>RAW ファイル 1 個：カメラのプレビューから作成</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: made of the camera&apos;s preview</source>
        <translation>
            <numerusform>RAW ファイル %n 個：カメラのプレビューから作成</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: developed from the sensor&apos;s data</source>
        <translation>RAW ファイル 1 個：センサーのデータから現像</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: developed from the sensor&apos;s data</source>
        <translation>
            <numerusform>RAW ファイル %n 個：センサーのデータから現像</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: there is no preview in it</source>
        <translation>RAW ファイル 1 個：プレビューなし</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: there is no preview in them</source>
        <translation>
            <numerusform>RAW ファイル %n 個：プレビューなし</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: colors that the output cannot hold became the nearest ones</source>
        <translation>1 枚: 出力に収まらない色は最も近い色になりました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: colors that the output cannot hold became the nearest ones</source>
        <translation>
            <numerusform>%n 枚: 出力に収まらない色は最も近い色になりました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: room was made for colors that the output cannot hold</source>
        <translation>1 枚: 出力に収まらない色のために全体を収めました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: room was made for colors that the output cannot hold</source>
        <translation>
            <numerusform>%n 枚: 出力に収まらない色のために全体を収めました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: HDR brightness above white was cut</source>
        <translation>1 枚: 白より明るい HDR は切り捨てられました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: HDR brightness above white was cut</source>
        <translation>
            <numerusform>%n 枚: 白より明るい HDR は切り捨てられました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the new format has no place for part of the metadata</source>
        <translation>写真 1 枚：新しい形式に入らないメタデータがあります</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the new format has no place for part of the metadata</source>
        <translation>
            <numerusform>写真 %n 枚：新しい形式に入らないメタデータがあります</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: required fields are missing</source>
        <translation>写真 1 枚：必須項目がありません</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: required fields are missing</source>
        <translation>
            <numerusform>写真 %n 枚：必須項目がありません</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: no text was drawn, its own words for it are missing</source>
        <translation>写真 1 枚：写真に必要な情報がなく、文字は描かれませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: no text was drawn, their own words for it are missing</source>
        <translation>
            <numerusform>写真 %n 枚：写真に必要な情報がなく、文字は描かれませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>all frames but the first</source>
        <translation>最初以外のフレーム</translation>
    </message>
    <message>
        <source>all pages but the first</source>
        <translation>最初以外のページ</translation>
    </message>
    <message>
        <source>the HDR gain map</source>
        <translation>HDR ゲインマップ</translation>
    </message>
    <message>
        <source>the motion clip</source>
        <translation>モーション動画</translation>
    </message>
    <message>
        <source>the depth map</source>
        <translation>深度マップ</translation>
    </message>
    <message>
        <source>finer shades</source>
        <translation>細かな階調</translation>
    </message>
    <message>
        <source>extra channels</source>
        <translation>追加チャンネル</translation>
    </message>
    <message>
        <source>press inks</source>
        <translation>印刷インク</translation>
    </message>
    <message>
        <source>1 photo: damaged, what could be read was saved</source>
        <translation>1 枚：破損、読めた部分を保存しました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: damaged, what could be read was saved</source>
        <translation>
            <numerusform>%n 枚：破損、読めた部分を保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>List, add, test and remove the places to send to</source>
        <translation>送り先の一覧、追加、テスト、削除</translation>
    </message>
    <message>
        <source>Others can read the secret key in %1; &quot;chmod 600&quot; changes that.</source>
        <translation>%1 の秘密鍵は他の人にも読めます。「chmod 600」で変更できます。</translation>
    </message>
    <message>
        <source>Lists the destinations (default)</source>
        <translation>送り先を一覧表示します（既定）</translation>
    </message>
    <message>
        <source>Adds a destination</source>
        <translation>送り先を追加します</translation>
    </message>
    <message>
        <source>A name for it.</source>
        <translation>その名前。</translation>
    </message>
    <message>
        <source>Checks that a destination can be listed and written to</source>
        <translation>送り先を一覧でき、書き込めるかを確認します</translation>
    </message>
    <message>
        <source>Name of the destination.</source>
        <translation>送り先の名前。</translation>
    </message>
    <message>
        <source>Forgets a destination; what was sent stays there</source>
        <translation>送り先の名前。</translation>
    </message>
    <message>
        <source>Added %1. &quot;glassine destinations test %1&quot; tells whether it works.</source>
        <translation>%1 を追加しました。「glassine destinations test %1」で動作を確認できます。</translation>
    </message>
    <message>
        <source>There are no destinations yet; &quot;glassine destinations add&quot; makes one.</source>
        <translation>送り先はまだありません。「glassine destinations add」で作成します。</translation>
    </message>
    <message>
        <source>%1 can be listed and written to, with the key of %2.</source>
        <translation>%1 は一覧も書き込みもできます（鍵: %2）。</translation>
    </message>
    <message>
        <source>Removed %1. What was sent there stays.</source>
        <translation>%1 を削除しました。そこへ送信したものは残ります。</translation>
    </message>
    <message>
        <source>not everything is at the destination: a file, or all, could not be sent</source>
        <translation>すべてが送り先にあるわけではありません: 一部またはすべてのファイルを送信できませんでした</translation>
    </message>
    <message>
        <source>Credentials, profile, region and endpoint of destinations, by the names that the AWS tools use.</source>
        <translation>送り先の認証情報、プロファイル、リージョン、エンドポイント（AWS ツールと同じ名前）。</translation>
    </message>
    <message>
        <source>The destination; see glassine destinations list.</source>
        <translation>送り先。glassine destinations list を参照。</translation>
    </message>
    <message>
        <source>Only says what would be sent.</source>
        <translation>送信されるものを表示するだけです。</translation>
    </message>
    <message>
        <source>Replaces other content at the destination, too.</source>
        <translation>送り先にある別の内容も置き換えます。</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新規 %1</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>変更なし %1</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>競合 %1</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>送信予定 %1</translation>
    </message>
    <message>
        <source>Everything is there already; nothing was sent.</source>
        <translation>すべて既にあります。何も送信しませんでした。</translation>
    </message>
    <message>
        <source>Files sent: %1 of %2 (%3 in %4)</source>
        <translation>送信したファイル: %2 中 %1（%3、%4）</translation>
    </message>
    <message>
        <source>A session&apos;s id, or a folder; without it, what the newest session has written.</source>
        <translation>セッションのID、またはフォルダー。省略時は最新のセッションの出力。</translation>
    </message>
    <message>
        <source>The archive to make, for example delivery.zip; nothing is ever overwritten.</source>
        <translation>作るアーカイブ(例: delivery.zip)。上書きは決してしません。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>処理内容</translation>
    </message>
    <message>
        <source>Pack what a session wrote, or a folder, into archives to hand over</source>
        <translation>セッションの出力またはフォルダーを、引き渡し用のアーカイブにまとめる</translation>
    </message>
    <message>
        <source>Send a folder or a session&apos;s files to a destination, only what is not there yet</source>
        <translation>フォルダーまたはセッションのファイルを送り先に送信します（まだそこにないものだけ）</translation>
    </message>
    <message>
        <source>Show the addresses of what was sent, for copying</source>
        <translation>送ったもののアドレスをコピー用に表示します</translation>
    </message>
    <message>
        <source>Make a web page of what was delivered</source>
        <translation>納品したものの Web ページを作ります</translation>
    </message>
    <message>
        <source>What kind of destination it is.</source>
        <translation>送り先の種類。</translation>
    </message>
    <message>
        <source>%1 can be listed and written to.</source>
        <translation>%1 は一覧と書き込みができます。</translation>
    </message>
    <message>
        <source>A session, or a folder; without it, the newest session.</source>
        <translation>セッションまたはフォルダー。省略すると最新のセッション。</translation>
    </message>
    <message>
        <source>A folder for the page and copies of the photos. Without it, the page is put beside the photos.</source>
        <translation>ページと写真のコピーを入れるフォルダー。省略するとページは写真の隣に置かれます。</translation>
    </message>
    <message>
        <source>What stands above it.</source>
        <translation>上に表示する題名。</translation>
    </message>
    <message>
        <source>The page shows what was sent there, wherever it is put itself.</source>
        <translation>ページ自体の置き場所にかかわらず、そこへ送ったものを表示します。</translation>
    </message>
    <message>
        <source>Links that let in whoever has them, for so long: 12h, 7d (at most).</source>
        <translation>リンクを知る人が見られるリンク。期間：12h、7d（最長）。</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%2 件中 %1 件を送信済み</translation>
    </message>
    <message>
        <source>Everything is at %1 already; nothing was sent.</source>
        <translation>すべて既に %1 にあります。何も送信しませんでした。</translation>
    </message>
    <message>
        <source>At %1: %2 of %3 files, %4 of them new</source>
        <translation>%1: %3 件中 %2 件、うち新規 %4 件</translation>
    </message>
    <message>
        <source>The folder that was sent.</source>
        <translation>送ったフォルダー。</translation>
    </message>
    <message>
        <source>How they are written.</source>
        <translation>書き方。</translation>
    </message>
    <message>
        <source>Keys of services, for destinations without a file glassine/secrets/NAME below XDG_CONFIG_HOME. It has lines such as &quot;secret-key = VALUE&quot; or &quot;api-key = VALUE&quot;, and only its owner may read it.</source>
        <translation>XDG_CONFIG_HOME の下に glassine/secrets/NAME というファイルがない送信先のための、サービスの鍵。ファイルには「secret-key = VALUE」や「api-key = VALUE」のような行があり、所有者だけが読めるものとします。</translation>
    </message>
    <message>
        <source>Goes on with every photo that comes into the folders, until Ctrl+C ends it.</source>
        <translation>Ctrl+C で終了するまで、フォルダーに入ってくる写真を順に処理します。</translation>
    </message>
    <message>
        <source>Sends the new files to a destination while the others are made; see glassine destinations list.</source>
        <translation>ほかのファイルを作りながら、新しいファイルを送り先に送信します。glassine destinations list を参照。</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>Packs what was written into this archive, when all of it is done.</source>
        <translation>すべて終わったら、書き出したものをこのアーカイブにまとめます。</translation>
    </message>
    <message>
        <source>Stopped; no archive was made.</source>
        <translation>停止しました。アーカイブは作られていません。</translation>
    </message>
    <message>
        <source>Packed and checked: files %1, archives %2 (%3 in %4)</source>
        <translation>まとめて確認しました: ファイル%1個、アーカイブ%2個(%3、%4)</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>しない: %1</translation>
    </message>
    <message numerus="yes">
        <source>Planning %Ln photos…</source>
        <translation>
            <numerusform>%Ln 枚の写真を計画しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>The written files with their pixels and hashes, as JSON.</source>
        <translation>書き出したファイルの画素数とハッシュを JSON で出力します。</translation>
    </message>
    <message>
        <source>HTML for each photo: an image, or a picture with all its sizes and formats.</source>
        <translation>写真ごとの HTML：img、またはすべてのサイズと形式を持つ picture。</translation>
    </message>
    <message>
        <source>The folder to send, with all that is below it, or a session, to send what it has written.</source>
        <translation>送信するフォルダー（その下すべて）、またはセッション（それが書き出したもの）。</translation>
    </message>
    <message>
        <source>The destination; see glassine destinations list. A session remembers its own.</source>
        <translation>送り先。glassine destinations list を参照。セッションは自分の送り先を覚えています。</translation>
    </message>
    <message>
        <source>Watching %1. Ctrl+C ends it.</source>
        <translation>%1 を監視しています。Ctrl+C で終了します。</translation>
    </message>
    <message numerus="yes">
        <source>Watching %n folders. Ctrl+C ends it.</source>
        <translation>
            <numerusform>%n 個のフォルダーを監視しています。Ctrl+C で終了します。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo is sent to %1, as it is, with all its metadata.</source>
        <translation>写真 1 枚が、そのまま、すべてのメタデータとともに %1 に送信されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n photos are sent to %1, as they are, with all their metadata.</source>
        <translation>
            <numerusform>写真 %n 枚が、そのまま、すべてのメタデータとともに %1 に送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: sent to a service and made there</source>
        <translation>写真 1 枚：サービスに送信され、そこで作成されました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: sent to a service and made there</source>
        <translation>
            <numerusform>写真 %n 枚：サービスに送信され、そこで作成されました</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: shown as it would be made here</source>
        <translation>写真 1 枚：ここで作成した場合の表示</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: shown as they would be made here</source>
        <translation>
            <numerusform>写真 %n 枚：ここで作成した場合の表示</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks (CMYK) stay as they are, light and sharpness were not adjusted</source>
        <translation>写真 1 枚：印刷インク（CMYK）はそのままで、明るさとシャープネスは調整していません</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks (CMYK) stay as they are, light and sharpness were not adjusted</source>
        <translation>
            <numerusform>写真 %n 枚：印刷インク（CMYK）はそのままで、明るさとシャープネスは調整していません</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the metadata could not be read and was left out</source>
        <translation>写真 1 枚：メタデータを読み取れなかったため除きました</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the metadata could not be read and was left out</source>
        <translation>
            <numerusform>写真 %n 枚：メタデータを読み取れなかったため除きました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::cli::BatchFlags</name>
    <message>
        <source>What to do</source>
        <translation>処理内容</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>対象の写真</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>実行方法</translation>
    </message>
    <message>
        <source>A preset&apos;s name or file; see &quot;glassine presets list&quot;.</source>
        <translation>プリセットの名前またはファイル。&quot;glassine presets list&quot; を参照してください。</translation>
    </message>
    <message>
        <source>The folder to write to; it is made when it is missing. Originals are never touched.</source>
        <translation>書き出し先のフォルダー。ない場合は作成します。元の写真には決して手を加えません。</translation>
    </message>
    <message>
        <source>Shrinks every photo to this long edge in pixels.</source>
        <translation>すべての写真を、長辺がこのピクセル数になるよう縮小します。</translation>
    </message>
    <message>
        <source>Quality from 1 to 100, on the format&apos;s own scale.</source>
        <translation>1 から 100 の画質。尺度は形式ごとに異なります。</translation>
    </message>
    <message>
        <source>Output format, or &quot;same&quot; as the original; see &quot;glassine formats&quot;.</source>
        <translation>出力形式。&quot;same&quot; は元の写真と同じ形式です。&quot;glassine formats&quot; を参照してください。</translation>
    </message>
    <message>
        <source>Any setting, laid over the preset wherever it stands: --set jpeg.progressive=false. &quot;glassine formats --options&quot; lists them all.</source>
        <translation>任意の設定。プリセットのどこにあっても上書きします：--set jpeg.progressive=false。&quot;glassine formats --options&quot; ですべてを一覧表示します。</translation>
    </message>
    <message>
        <source>How files are named, for example &quot;{dir}/{name}_{w}x{h}.{ext}&quot;.</source>
        <translation>ファイル名の付け方。例：&quot;{dir}/{name}_{w}x{h}.{ext}&quot;。</translation>
    </message>
    <message>
        <source>When a name is taken already: number (write beside it), skip or stop. Nothing is ever overwritten.</source>
        <translation>名前がすでに使われている場合：number（番号を付けて並べる）、skip（スキップ）、stop（停止）。上書きは一切行いません。</translation>
    </message>
    <message>
        <source>Gives the new files the originals&apos; dates (default), or not.</source>
        <translation>新しいファイルに元の写真の日付を付けるか（既定）、付けないかを指定します。</translation>
    </message>
    <message>
        <source>Reads the photos&apos; names from a file, one per line; - is standard input.</source>
        <translation>写真の名前を 1 行に 1 つずつファイルから読み込みます。- は標準入力です。</translation>
    </message>
    <message>
        <source>Names in --files-from end with a zero byte, as from &quot;find -print0&quot;.</source>
        <translation>--files-from の名前が、&quot;find -print0&quot; の出力のようにゼロバイトで終わります。</translation>
    </message>
    <message>
        <source>Takes only what lies directly in the named folders.</source>
        <translation>指定したフォルダーの直下にあるものだけを対象にします。</translation>
    </message>
    <message>
        <source>Also takes hidden files and folders.</source>
        <translation>隠しファイルと隠しフォルダーも対象にします。</translation>
    </message>
    <message>
        <source>Photos at the same time; by default one per processor core.</source>
        <translation>同時に処理する写真の数。既定ではプロセッサコアごとに 1 枚です。</translation>
    </message>
    <message>
        <source>Leaves the processor to other programs.</source>
        <translation>プロセッサをほかのプログラムに譲ります。</translation>
    </message>
    <message>
        <source>Writes one JSON object per line to standard output, for programs.</source>
        <translation>プログラム向けに、標準出力へ 1 行に 1 つの JSON オブジェクトを書き出します。</translation>
    </message>
    <message>
        <source>Says nothing but what went wrong.</source>
        <translation>問題があった場合だけ表示します。</translation>
    </message>
    <message>
        <source>The new files take the originals&apos; places; the originals are kept aside and come back with &quot;glassine restore&quot;.</source>
        <translation>新しいファイルが元の写真と置き換わります。元の写真は保管され、「glassine restore」で戻せます。</translation>
    </message>
    <message>
        <source>What stays of metadata: all, camera (name, rights, date, camera, exposure), copyright (name, rights, date), none, or custom (see metadata.keep-… in &quot;glassine formats --options&quot;).</source>
        <translation>メタデータの残し方：all（すべて）、camera（名前、権利、日付、カメラ、露出）、copyright（名前、権利、日付）、none（なし）、custom（&quot;glassine formats --options&quot; の metadata.keep-… を参照）。</translation>
    </message>
    <message>
        <source>Photos, folders and archives; folders are searched and their structure is kept.</source>
        <translation>写真、フォルダー、アーカイブ。フォルダーは中を検索し、構成を保ちます。</translation>
    </message>
    <message>
        <source>Also opens archives (ZIP, 7z, TAR) that lie in folders; one that is named is always opened.</source>
        <translation>フォルダー内のアーカイブ(ZIP、7z、TAR)も開きます。名指ししたものは常に開きます。</translation>
    </message>
</context>
<context>
    <name>glassine::ui::BatchFinale</name>
    <message numerus="yes">
        <source>The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後にコンピューターがスリープします。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後にコンピューターがシャットダウンします。</numerusform>
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
        <translation>一括処理が完了（問題あり）</translation>
    </message>
    <message>
        <source>Batch finished</source>
        <translation>一括処理が完了</translation>
    </message>
    <message>
        <source>Do &amp;not</source>
        <translation>中止する(&amp;N)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareCanvas</name>
    <message>
        <source>Before and after</source>
        <translation>処理前と処理後</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>処理前</translation>
    </message>
    <message>
        <source>After – being made</source>
        <translation>処理後 – 作成中</translation>
    </message>
    <message>
        <source>After</source>
        <translation>処理後</translation>
    </message>
    <message>
        <source>Difference, %1 times as strong</source>
        <translation>差分（%1 倍に強調）</translation>
    </message>
    <message>
        <source>Ctrl and the arrow keys move the watermark.</source>
        <translation>Ctrl と矢印キーで透かしを動かせます。</translation>
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
        <translation>1% 未満の削減</translation>
    </message>
    <message>
        <source>more than 99 % saved</source>
        <translation>99% を超える削減</translation>
    </message>
    <message>
        <source>%1 % saved</source>
        <translation>%1% 削減</translation>
    </message>
    <message>
        <source>%1 % larger</source>
        <translation>%1% 増加</translation>
    </message>
    <message>
        <source>Select a photo to see it before and after.</source>
        <translation>処理前と処理後を見るには、写真を選んでください。</translation>
    </message>
    <message>
        <source>The result is being made.</source>
        <translation>結果を作成しています。</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 pixels</source>
        <comment>bytes, saving, format, size</comment>
        <translation>%1、%2、%3、%4 ピクセル</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>Smaller is not possible this way: the original&apos;s own bytes are kept.</source>
        <translation>この方法ではこれ以上小さくならないため、元のデータをそのまま使います。</translation>
    </message>
    <message>
        <source>It has more pixels than can be looked at here and is shown reduced.</source>
        <translation>ここで表示できるピクセル数を超えるため、縮小して表示しています。</translation>
    </message>
    <message>
        <source>%1 % of the original is outside of %2 and marked.</source>
        <comment>a number, a color space</comment>
        <translation>元の写真の %1 % が %2 の外にあり、印が付いています。</translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareView</name>
    <message>
        <source>Comparison is being made</source>
        <translation>比較を作成中</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Split with a divider</source>
        <translation>境界線で分割</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>Switch between before and after</source>
        <translation>処理前と処理後を切り替え</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差分</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>合わせ方</translation>
    </message>
    <message>
        <source>Fit the whole photo</source>
        <translation>写真全体を表示</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>One pixel of the result on one pixel of the screen</source>
        <translation>結果の 1 ピクセルを画面の 1 ピクセルに表示</translation>
    </message>
    <message>
        <source>2:1</source>
        <translation>2:1</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>2 倍の大きさ</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>表示倍率</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Which of the files that come of a photo is shown</source>
        <translation>写真から作られるファイルのうち、表示するもの</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>same format</source>
        <translation>同じ形式</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>渡る情報</translation>
    </message>
    <message>
        <source>Metadata before and after (%1)</source>
        <translation>メタデータの変更前と変更後（%1）</translation>
    </message>
    <message>
        <source>Show the result as it comes out in other colors, for example in print</source>
        <translation>印刷など、別の色での仕上がりを表示</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DeliveryController</name>
    <message>
        <source>%L1 of %L2 sent to %3</source>
        <translation>%3 に %L2 件中 %L1 件を送信済み</translation>
    </message>
    <message>
        <source>All of it is at %1</source>
        <translation>すべて %1 にあります</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>一時停止中: %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DestinationEditor</name>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>A short name, for example shop</source>
        <translation>短い名前（例: shop）</translation>
    </message>
    <message>
        <source>Checks that it can be reached and written to. Nothing stays there.</source>
        <translation>到達と書き込みができるか確認します。何も残りません。</translation>
    </message>
    <message>
        <source>Keys are kept in the keyring of your desktop, never in a file of Glassine. Leave them empty to use those that the command line finds.</source>
        <translation>鍵はデスクトップのキーリングに保存され、Glassine のファイルには決して保存されません。空のままにすると、コマンドラインが見つける鍵を使います。</translation>
    </message>
    <message>
        <source>In the keyring; type to replace it</source>
        <translation>キーリングにあります。入力すると置き換えます</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>It can be reached and written to.</source>
        <translation>到達でき、書き込めます。</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DestinationsWindow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>送り先</translation>
    </message>
    <message>
        <source>Enter edits one.</source>
        <translation>Enter で編集します。</translation>
    </message>
    <message>
        <source>Nothing is set up yet.
Add a bucket, a service, or a drive that finished files are sent to.</source>
        <translation>まだ何も設定されていません。
完成したファイルの送り先となるバケット、サービス、ドライブを追加してください。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Remove %1? What was sent there stays.</source>
        <translation>%1 を削除しますか？ 送信済みのものは残ります。</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>%1 can be reached and written to.</source>
        <translation>%1 に到達でき、書き込めます。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DropOverlay</name>
    <message>
        <source>Drop to add to the list</source>
        <translation>ドロップして一覧に追加</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DropZone</name>
    <message>
        <source>Choose &amp;photos…</source>
        <translation>写真を選ぶ(&amp;P)…</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>ここに写真をドロップ</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>ここに写真やフォルダーをドロップ</translation>
    </message>
    <message>
        <source>Your originals are never changed: finished files go to a folder of their own.</source>
        <translation>元の写真は決して変更されません。完成したファイルは専用のフォルダーに保存されます。</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>フォルダーを選ぶ(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Try with sample photos</source>
        <translation>サンプル写真で試す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Choose a color profile</source>
        <translation>カラープロファイルを選択</translation>
    </message>
    <message>
        <source>Color profiles (*.icc *.icm *.ICC *.ICM);;All files (*)</source>
        <translation>カラープロファイル (*.icc *.icm *.ICC *.ICM);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FilterBar</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>名前またはフォルダーで絞り込み</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>状態で絞り込み</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>すべての状態</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>注記あり</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation>種類で絞り込み</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Group by folder</source>
        <translation>フォルダーごとにまとめる</translation>
    </message>
    <message>
        <source>Puts the photos of a folder below its name.</source>
        <translation>写真をフォルダー名の下にまとめます。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Shows a row for each photo.</source>
        <translation>写真を 1 行ずつ表示します。</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>Shows a tile for each photo.</source>
        <translation>写真をタイルで表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚中 %1 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>%1: how many photos</comment>
        <translation>%1、%2 枚を選択</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FormSection</name>
    <message>
        <source>Back to what was saved: %1</source>
        <comment>a section of the form</comment>
        <translation>保存した状態に戻す：%1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::GridDelegate</name>
    <message>
        <source>%1 saved</source>
        <comment>in a tile; %1 is a percentage</comment>
        <translation>%1 削減</translation>
    </message>
</context>
<context>
    <name>glassine::ui::HistoryWindow</name>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>レポートを書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Earlier batches</source>
        <translation>以前の一括処理</translation>
    </message>
    <message>
        <source>Enter resumes an unfinished one.</source>
        <translation>Enter キーで未完了のものを再開します。</translation>
    </message>
    <message>
        <source>Another batch is running.</source>
        <translation>別の一括処理を実行中です。</translation>
    </message>
    <message>
        <source>Only an unfinished batch can be resumed.</source>
        <translation>再開できるのは未完了の一括処理だけです。</translation>
    </message>
    <message>
        <source>&amp;Bring originals back</source>
        <translation>元の写真を戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Originals of this batch are where they were.</source>
        <translation>この一括処理の元の写真は元の場所にあります。</translation>
    </message>
    <message>
        <source>They get the places that new files have now.</source>
        <translation>今は新しいファイルがある場所に戻ります。</translation>
    </message>
</context>
<context>
    <name>glassine::ui::InlineMessage</name>
    <message>
        <source>Put this message away</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>glassine::ui::Intake</name>
    <message>
        <source>Pasted %1</source>
        <comment>name of a file, %1 is date and time</comment>
        <translation>貼り付け %1</translation>
    </message>
    <message>
        <source>Photos can be added when this batch is done. Stop it first if it cannot wait.</source>
        <translation>写真は、この一括処理が終わってから追加できます。急ぐ場合は先に停止してください。</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>写真を選ぶ</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>写真のフォルダーを選ぶ</translation>
    </message>
    <message>
        <source>There is no photo, file or folder on the clipboard.</source>
        <translation>クリップボードに写真、ファイル、フォルダーがありません。</translation>
    </message>
    <message>
        <source>The picture could not be kept in %1. Is the folder writable?</source>
        <translation>画像を %1 に保存できませんでした。フォルダーに書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>The pasted picture is kept as %1</source>
        <translation>貼り付けた画像を %1 として保存しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be used. The problems say why.</source>
        <translation>
            <numerusform>使用できないファイルが %Ln 個あります。理由は「問題」で確認できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in %1.</source>
        <translation>%1 に写真がありません。</translation>
    </message>
</context>
<context>
    <name>glassine::ui::IssuesPanel</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Enter or a double click shows the photo a problem is about.</source>
        <translation>Enter キーまたはダブルクリックで、問題のある写真を表示します。</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>詳細をコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Copy details of the problems</source>
        <translation>問題の詳細をコピー</translation>
    </message>
    <message>
        <source>Close the problems</source>
        <translation>問題を閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>問題 %Ln 件</numerusform>
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
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Photos can be added when this batch is done. Stop it first if it cannot wait.</source>
        <translation>写真は、この一括処理が終わってから追加できます。急ぐ場合は先に停止してください。</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>再送信(&amp;A)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::OptionControl</name>
    <message>
        <source>Choose a color</source>
        <translation>色を選ぶ</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選ぶ</translation>
    </message>
    <message>
        <source>Choose a font</source>
        <translation>フォントを選ぶ</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.webp *.jpg *.jpeg)</source>
        <translation>画像 (*.png *.svg *.webp *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Inside the preset</source>
        <translation>プリセットに含まれています</translation>
    </message>
</context>
<context>
    <name>glassine::ui::OptionForm</name>
    <message>
        <source>E&amp;xpert</source>
        <translation>上級者向け(&amp;X)</translation>
    </message>
    <message>
        <source>Show or hide settings that are seldom changed</source>
        <translation>あまり変更しない設定を表示または非表示</translation>
    </message>
</context>
<context>
    <name>glassine::ui::Originals</name>
    <message>
        <source>its original is now %1</source>
        <comment>%1: a file</comment>
        <translation>元の写真は %1 になりました</translation>
    </message>
    <message numerus="yes">
        <source>Bringing originals back: %Ln so far</source>
        <translation>
            <numerusform>元の写真を戻しています：これまでに %Ln 枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) give their places to new files. They are kept in %1, and can be brought back at any time. Go on?</source>
        <translation>
            <numerusform>元の写真 %Ln 枚が新しいファイルに置き換わります。元の写真は %1 に保管され、いつでも戻せます。続けますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>元の写真を置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>今はしない(&amp;N)</translation>
    </message>
    <message>
        <source>Bring the originals of this batch back? The new files in their places go, unless somebody has changed them since.</source>
        <translation>この一括処理の元の写真を戻しますか？ その場所にある新しいファイルは、その後変更されていなければ削除されます。</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>復元(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keep the new files</source>
        <translation>新しいファイルを残す(&amp;K)</translation>
    </message>
    <message>
        <source>Bringing originals back…</source>
        <translation>元の写真を戻しています…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) are back in their places.</source>
        <translation>
            <numerusform>元の写真 %Ln 枚が元の場所に戻りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s) were changed since and stay; their originals lie beside them.</source>
        <translation>
            <numerusform>新しいファイル %Ln 個はその後変更されたため残しました。元の写真はその隣にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) could not be brought back; the problems say why.</source>
        <translation>
            <numerusform>元の写真 %Ln 枚を戻せませんでした。理由は「問題」で確認できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the others are still kept and can be brought back later.</source>
        <translation>停止しました。残りは保管されたままで、後で戻せます。</translation>
    </message>
    <message>
        <source>Every original is already in its place.</source>
        <translation>元の写真はすべて元の場所にあります。</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PackDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>まとめる(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation>フォルダーを開く(&amp;N)</translation>
    </message>
    <message>
        <source>Pack as archive</source>
        <translation>アーカイブにまとめる</translation>
    </message>
    <message>
        <source>How much is packed and checked</source>
        <translation>まとめて確認した割合</translation>
    </message>
    <message>
        <source>What the batch has written goes into the archive; it is read back and compared before it gets its name.</source>
        <translation>一括処理の出力をアーカイブに入れます。名前が付く前に読み直して照合します。</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIPアーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>TAR archives (*.tar.zst)</source>
        <translation>TARアーカイブ (*.tar.zst)</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>まとめています…</translation>
    </message>
    <message>
        <source>Packing: %1 of %2</source>
        <comment>bytes</comment>
        <translation>処理中: %1 / %2</translation>
    </message>
    <message>
        <source>Packed and checked: %1 (%2)</source>
        <translation>まとめて確認しました: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Packed and checked: %n archive(s), the first is %1 (%2 in all)</source>
        <translation>
            <numerusform>まとめて確認しました: アーカイブ%n個、最初は%1(合計%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no archive was made.</source>
        <translation>停止しました。アーカイブは作られていません。</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>アーカイブ(&amp;A)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PhotoList</name>
    <message>
        <source>Add photos</source>
        <translation>写真を追加</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n photo(s)</source>
        <translation>
            <numerusform>写真 %n 枚を一覧から削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n photo(s) aside</source>
        <translation>
            <numerusform>写真 %n 枚を対象から外す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n photo(s) back in</source>
        <translation>
            <numerusform>写真 %n 枚を対象に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>一覧を空にする</translation>
    </message>
    <message numerus="yes">
        <source>Change the preset of %n photo(s)</source>
        <translation>
            <numerusform>写真 %n 枚のプリセットを変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::PlanModel</name>
    <message>
        <source>Already there: left as it is</source>
        <translation>すでに存在：そのまま残します</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <comment>%1: why, in a few words</comment>
        <translation>書き出しなし：%1</translation>
    </message>
    <message>
        <source>The name was taken: numbered</source>
        <translation>名前が使用済み：番号を付加</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>書き出し後</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PlanWindow</name>
    <message>
        <source>Only names that were taken, and files that are not &amp;written</source>
        <translation>名前の重複と、書き出されないファイルだけを表示(&amp;W)</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>The plan in a line</source>
        <translation>計画の要約</translation>
    </message>
    <message>
        <source>Every file of the plan</source>
        <translation>計画内のすべてのファイル</translation>
    </message>
    <message>
        <source>What each photo becomes, and what there is to say about its name.</source>
        <translation>各写真の書き出し後の姿と、名前についての注意です。</translation>
    </message>
    <message>
        <source>Every file is written under its own name.</source>
        <translation>すべてのファイルが本来の名前で書き出されます。</translation>
    </message>
    <message>
        <source>Look at the &amp;colors of every photo, which takes its time</source>
        <translation>すべての写真の色を調べる（時間がかかります）(&amp;C)</translation>
    </message>
    <message>
        <source>The colors of the batch</source>
        <translation>バッチの色</translation>
    </message>
    <message>
        <source>Which color spaces the photos are in, and how many of their colors the new files cannot hold.</source>
        <translation>写真がどの色空間にあり、その色のうちどれだけが新しいファイルに収まらないか。</translation>
    </message>
    <message>
        <source>Looking at the colors…</source>
        <translation>色を調べています…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetDelegate</name>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>ファイル %n 個、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetEditor</name>
    <message>
        <source>Renditions</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>The files that come of each photo</source>
        <translation>写真 1 枚から作られるファイル</translation>
    </message>
    <message>
        <source>One more file for each photo, made like this one</source>
        <translation>これと同じ設定のファイルを写真ごとにもう 1 つ追加</translation>
    </message>
    <message>
        <source>Do without this file</source>
        <translation>このファイルを作らない</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>What kind of file is written.</source>
        <translation>書き出すファイルの種類です。</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>写真と同じ</translation>
    </message>
    <message>
        <source>This cannot be used: %1. What runs is as before.</source>
        <translation>使用できません：%1。実行内容は前のままです。</translation>
    </message>
    <message>
        <source>A preset writes at least one file.</source>
        <translation>プリセットには少なくとも 1 つの出力ファイルが必要です。</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetModel</name>
    <message>
        <source>full size</source>
        <translation>元のサイズ</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>up to %1 px</source>
        <translation>最大 %1 px</translation>
    </message>
    <message>
        <source>same format</source>
        <translation>同じ形式</translation>
    </message>
    <message>
        <source>%1, lossless</source>
        <comment>a format</comment>
        <translation>%1、ロスレス</translation>
    </message>
    <message>
        <source>%1 to %2 px</source>
        <translation>%1～%2 px</translation>
    </message>
    <message>
        <source>about %1 MB per photo</source>
        <translation>写真 1 枚あたり約 %1 MB</translation>
    </message>
    <message>
        <source>all metadata kept</source>
        <translation>メタデータをすべて保持</translation>
    </message>
    <message>
        <source>copyright and date kept, no location</source>
        <translation>著作権と日付を保持、位置情報なし</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>メタデータなし</translation>
    </message>
    <message numerus="yes">
        <source>%n files per photo</source>
        <translation>
            <numerusform>写真 1 枚につきファイル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a preset</comment>
        <translation>%1、変更あり</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a preset</comment>
        <translation>%1（コピー）</translation>
    </message>
    <message>
        <source>copyright, camera and exposure kept, no location</source>
        <translation>著作権、カメラと露出を保持、位置情報なし</translation>
    </message>
    <message>
        <source>chosen metadata kept</source>
        <translation>選んだメタデータを保持</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetPanel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>プリセットを読み込む</translation>
    </message>
    <message>
        <source>Presets (*.glassine *.json)</source>
        <translation>プリセット (*.glassine *.json)</translation>
    </message>
    <message>
        <source>“%1” is not a preset that can be used:
%2</source>
        <translation>「%1」は使えるプリセットではありません：
%2</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>「%1」を読み込みました。</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>プリセットを書き出す</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>「%1」に書き出しました。</translation>
    </message>
    <message>
        <source>Name of the new preset</source>
        <translation>新しいプリセットの名前</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>変更を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Enter edits the chosen preset; the menu key shows what else can be done.</source>
        <translation>Enter キーで選択中のプリセットを編集します。メニューキーでほかの操作を表示します。</translation>
    </message>
    <message>
        <source>More about this preset</source>
        <translation>このプリセットのその他の操作</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>Back to all presets (%1)</source>
        <translation>すべてのプリセットに戻る（%1）</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation>更新(&amp;P)</translation>
    </message>
    <message>
        <source>Save as &amp;new</source>
        <translation>新規として保存(&amp;N)</translation>
    </message>
    <message>
        <source>Use &amp;once</source>
        <translation>今回だけ使う(&amp;O)</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>元に戻す(&amp;O)</translation>
    </message>
    <message>
        <source>“%1” is changed. What you see is what runs, for every photo.</source>
        <translation>「%1」が変更されています。表示中の設定がすべての写真に使われます。</translation>
    </message>
    <message>
        <source>My %1</source>
        <comment>a preset</comment>
        <translation>マイ %1</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>復元(&amp;B)</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Built-in presets stay as they are; duplicate it first.</source>
        <translation>内蔵のプリセットは変更できません。先に複製してください。</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PrivacyDialog</name>
    <message>
        <source>What leaves</source>
        <translation>渡る情報</translation>
    </message>
    <message>
        <source>The file is being made and read</source>
        <translation>ファイルを作成して読み取り中</translation>
    </message>
    <message>
        <source>Metadata before and after</source>
        <translation>メタデータの変更前と変更後</translation>
    </message>
    <message>
        <source>Choose a photo to see what it says about itself.</source>
        <translation>写真を選ぶと、含まれる情報が表示されます。</translation>
    </message>
    <message>
        <source>The photo says nothing about itself.</source>
        <translation>写真には何の情報も含まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) leave with the file.</source>
        <translation>
            <numerusform>%n 個のタグがファイルとともに渡ります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) stay here.</source>
        <translation>
            <numerusform>%n 個のタグは残りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tag of the photo, and what leaves with the new file.</source>
        <translation>写真のすべての情報と、新しいファイルに残るもの。</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PrivacyModel</name>
    <message>
        <source>stays here</source>
        <translation>残らない</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>渡る</translation>
    </message>
    <message>
        <source>leaves in part</source>
        <translation>一部が渡る</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>メタデータ</translation>
    </message>
    <message>
        <source>In the photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>In the new file</source>
        <translation>新しいファイル</translation>
    </message>
</context>
<context>
    <name>glassine::ui::ProofMenu</name>
    <message>
        <source>Proof</source>
        <translation>校正</translation>
    </message>
    <message>
        <source>As the file is</source>
        <translation>ファイルのまま</translation>
    </message>
    <message>
        <source>A profile from a file…</source>
        <translation>ファイルのプロファイル…</translation>
    </message>
    <message>
        <source>With the white of its paper</source>
        <translation>用紙の白を再現</translation>
    </message>
    <message>
        <source>Mark colors that it cannot hold</source>
        <translation>収まらない色に印を付ける</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>校正: %1</translation>
    </message>
    <message>
        <source>Choose a color profile</source>
        <translation>カラープロファイルを選択</translation>
    </message>
    <message>
        <source>Color profiles (*.icc *.icm *.ICC *.ICM);;All files (*)</source>
        <translation>カラープロファイル (*.icc *.icm *.ICC *.ICM);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open o&amp;riginal</source>
        <translation>元の写真を開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>クイック表示(&amp;Q)</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>ファイルマネージャーで表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>パスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand line</source>
        <translation>コマンドラインとしてコピー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>対象から外す(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>一覧から削除(&amp;M)</translation>
    </message>
    <message>
        <source>Take back &amp;into the batch</source>
        <translation>対象に戻す(&amp;I)</translation>
    </message>
    <message>
        <source>Change the &amp;preset</source>
        <translation>プリセットを変更(&amp;P)</translation>
    </message>
    <message>
        <source>As the batch: %1</source>
        <comment>%1: a preset</comment>
        <translation>一括処理と同じ：%1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueModel</name>
    <message numerus="yes">
        <source>%1 — %n photo(s)</source>
        <comment>a folder and how much is in it</comment>
        <translation>
            <numerusform>%1 — 写真 %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent saved</source>
        <translation>%1 パーセント削減</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>ピクセル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>削減</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
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
        <translation>対象外</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理中…</translation>
    </message>
    <message>
        <source>Done, with a note</source>
        <translation>完了（注記あり）</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>already small: copied as it is</source>
        <translation>すでに小さいため、そのままコピー</translation>
    </message>
    <message>
        <source>it lies in the destination</source>
        <translation>出力先にあります</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>プリセット：%1</translation>
    </message>
    <message>
        <source>Done, to be sent</source>
        <translation>完了、送信待ち</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Done, not sent</source>
        <translation>完了、未送信</translation>
    </message>
    <message>
        <source>Sending: %1 %</source>
        <translation>送信中：%1 %</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueuePane</name>
    <message>
        <source>No photo fits the filter.</source>
        <translation>絞り込みに合う写真がありません。</translation>
    </message>
    <message>
        <source>Show &amp;all photos</source>
        <translation>すべての写真を表示(&amp;A)</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>The photos of this batch. The space bar shows one large, the menu key says what can be done with it.</source>
        <translation>この一括処理の写真です。スペースキーで大きく表示し、メニューキーでできることを表示します。</translation>
    </message>
    <message>
        <source>Photos as tiles</source>
        <translation>タイル表示の写真</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>クイック表示</translation>
    </message>
    <message>
        <source>One photo, large. Arrow keys show the next one, Escape goes back to the list.</source>
        <translation>写真 1 枚の拡大表示です。矢印キーで次の写真を表示し、Esc キーで一覧に戻ります。</translation>
    </message>
    <message>
        <source>This photo cannot be shown.</source>
        <translation>この写真は表示できません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::ReportExport</name>
    <message>
        <source>The report cannot be written to %1: %2</source>
        <translation>レポートを %1 に書き出せません：%2</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SessionHistory</name>
    <message>
        <source>%1 of %2</source>
        <comment>photos done</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Damaged journal</source>
        <translation>ジャーナルの破損</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>再開可能</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Photos done</source>
        <translation>完了した写真</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Originals replaced in %1</source>
        <translation>%1 の元の写真を置き換え</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SettingsWindow</name>
    <message>
        <source>One per processor core (%1)</source>
        <translation>プロセッサコアごとに 1 枚（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at once</source>
        <translation>
            <numerusform>同時に %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>&amp;Photos at once:</source>
        <translation>同時に処理する写真(&amp;P):</translation>
    </message>
    <message>
        <source>More is not faster than the processor has cores.</source>
        <translation>プロセッサのコア数より多くしても速くなりません。</translation>
    </message>
    <message>
        <source>&amp;Leave other programs the right of way</source>
        <translation>ほかのプログラムを優先する(&amp;L)</translation>
    </message>
    <message>
        <source>Photos are worked on with low priority, so that the computer stays quick.</source>
        <translation>写真を低い優先度で処理し、コンピューターの動作を軽快に保ちます。</translation>
    </message>
    <message>
        <source>Names that are &amp;taken:</source>
        <translation>使用済みの名前(&amp;T):</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>プリセットに従う</translation>
    </message>
    <message>
        <source>Number the new file</source>
        <translation>新しいファイルに番号を付ける</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>写真をスキップ</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>開始しない</translation>
    </message>
    <message>
        <source>What is already in the destination is never overwritten.</source>
        <translation>保存先にあるものが上書きされることはありません。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外観(&amp;A):</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>言語(&amp;G):</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>次回の起動から有効になります。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Ask before a running batch is &amp;stopped by closing</source>
        <translation>閉じると実行中の一括処理が停止する場合に確認する(&amp;S)</translation>
    </message>
    <message>
        <source>What was not done can be resumed in any case.</source>
        <translation>終わらなかった分は、いずれの場合も再開できます。</translation>
    </message>
    <message>
        <source>Ask before the list is &amp;emptied</source>
        <translation>一覧を空にする前に確認する(&amp;E)</translation>
    </message>
    <message>
        <source>Undo brings the list back in any case.</source>
        <translation>いずれの場合も、「元に戻す」で一覧を復元できます。</translation>
    </message>
    <message>
        <source>Ask before originals are &amp;replaced</source>
        <translation>元の写真を置き換える前に確認する(&amp;R)</translation>
    </message>
    <message>
        <source>They are kept aside and can be brought back in any case.</source>
        <translation>いずれの場合も、元の写真は保管され、戻せます。</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Change the destination folder</source>
        <translation>保存先のフォルダーを変更</translation>
    </message>
    <message>
        <source>Finished files go to:</source>
        <translation>完成ファイルの保存先:</translation>
    </message>
    <message>
        <source>Where should the finished files go?</source>
        <translation>完成したファイルをどこに保存しますか？</translation>
    </message>
    <message>
        <source>A batch is running.</source>
        <translation>一括処理の実行中です。</translation>
    </message>
    <message>
        <source>Remembered for later batches, too.</source>
        <translation>以後の一括処理でも使われます。</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SummaryPanel</name>
    <message numerus="yes">
        <source>Stopped after %Ln photo(s)</source>
        <translation>
            <numerusform>写真 %Ln 枚で停止しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished, but %Ln photo(s) failed</source>
        <translation>
            <numerusform>完了しましたが、写真 %Ln 枚が失敗しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was already up to date</source>
        <translation>すべてすでに最新でした</translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln photo(s) delivered</source>
        <translation>
            <numerusform>完了：写真 %Ln 枚を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2, %3 % saved</source>
        <translation>%1 → %2、%3% 削減</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation>
            <numerusform>ファイル %Ln 個を書き出しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>すでに最新 %Ln 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>所要時間 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed: %1</source>
        <translation>
            <numerusform>失敗 %Ln 枚：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped: %1</source>
        <translation>
            <numerusform>スキップ %Ln 枚：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation>フォルダーを開く(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Run again with…</source>
        <translation>別の設定で再実行(&amp;R)…</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>レポートを書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Biggest savings</source>
        <translation>削減量の多い写真</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>要約を閉じる</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <comment>a photo&apos;s name, bytes before and after</comment>
        <translation>%1（%2 → %3）</translation>
    </message>
    <message>
        <source>Biggest savings: %1</source>
        <translation>削減量の多い写真：%1</translation>
    </message>
    <message>
        <source>Pac&amp;k as archive…</source>
        <translation>アーカイブにまとめる(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Bring the originals back</source>
        <translation>元の写真を戻す(&amp;B)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::TotalsBar</name>
    <message>
        <source>To</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>変更(&amp;H)…</translation>
    </message>
    <message>
        <source>Change the destination folder</source>
        <translation>保存先フォルダーを変更</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open the destination folder</source>
        <translation>保存先フォルダーを開く</translation>
    </message>
    <message>
        <source>Sho&amp;w the plan</source>
        <translation>計画を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Show every file that will be written</source>
        <translation>書き出されるすべてのファイルを表示</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>一時停止(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>一括処理の進行状況</translation>
    </message>
    <message>
        <source>Writes what the plan says. Originals stay as they are.</source>
        <translation>計画どおりに書き出します。元の写真はそのままです。</translation>
    </message>
    <message>
        <source>Lets photos under way finish and begins no others.</source>
        <translation>処理中の写真を終わらせ、新しい写真は始めません。</translation>
    </message>
    <message>
        <source>Ends at once. What is done stays, the rest can be resumed.</source>
        <translation>すぐに終了します。完了した分は残り、残りは再開できます。</translation>
    </message>
    <message>
        <source>What happens when the batch is done</source>
        <translation>一括処理が終わったときの動作</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き %1</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>再開(&amp;M)</translation>
    </message>
    <message>
        <source>When done: %1</source>
        <comment>%1: a choice of the menu</comment>
        <translation>完了後：%1</translation>
    </message>
    <message>
        <source>&amp;Notify me</source>
        <translation>通知する(&amp;N)</translation>
    </message>
    <message>
        <source>Where the finished files are sent</source>
        <translation>完成したファイルの送り先</translation>
    </message>
    <message>
        <source>&amp;Nowhere</source>
        <translation>送信しない(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Destinations…</source>
        <translation>送り先(&amp;D)…</translation>
    </message>
    <message>
        <source>Send: nowhere</source>
        <translation>送信: しない</translation>
    </message>
    <message>
        <source>Send to: %1</source>
        <comment>%1: a destination&apos;s name</comment>
        <translation>送信先: %1</translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>元の写真を置き換える(&amp;R)</translation>
    </message>
    <message>
        <source>They are kept aside, and can be brought back at any time.</source>
        <translation>元の写真は保管され、いつでも戻せます。</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>フォルダーを選ぶ(&amp;F)…</translation>
    </message>
    <message>
        <source>Replaces the originals, which are kept aside</source>
        <translation>元の写真を置き換え、元の写真は保管します</translation>
    </message>
    <message>
        <source>Replaces the originals, which are kept in %1</source>
        <translation>元の写真を置き換え、%1 に保管します</translation>
    </message>
    <message>
        <source>Writes what the plan says. The originals are kept aside and can be brought back.</source>
        <translation>計画どおりに書き出します。元の写真は保管され、戻せます。</translation>
    </message>
</context>
<context>
    <name>glassine::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>一括処理(&amp;B)</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <translation>写真を追加(&amp;P)…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>フォルダーを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Add the &amp;sample photos</source>
        <translation>サンプル写真を追加(&amp;S)</translation>
    </message>
    <message>
        <source>Change the &amp;destination…</source>
        <translation>保存先を変更(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Earlier batches…</source>
        <translation>以前の一括処理(&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xport the report…</source>
        <translation>レポートを書き出す(&amp;X)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <translation>元に戻す(&amp;U):</translation>
    </message>
    <message>
        <source>Re&amp;do:</source>
        <translation>やり直す(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Paste photos</source>
        <translation>写真を貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>一覧を絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Empty the list</source>
        <translation>一覧を空にする(&amp;E)</translation>
    </message>
    <message>
        <source>As &amp;list</source>
        <translation>リスト表示(&amp;L)</translation>
    </message>
    <message>
        <source>As &amp;grid</source>
        <translation>グリッド表示(&amp;G)</translation>
    </message>
    <message>
        <source>Group by &amp;folder</source>
        <translation>フォルダーごとにまとめる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Compare before and after</source>
        <translation>処理前後を比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>一時停止または再開(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Sho&amp;w the plan</source>
        <translation>計画を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Where files are &amp;sent…</source>
        <translation>ファイルの送り先(&amp;S)…</translation>
    </message>
    <message>
        <source>Pac&amp;k as archive…</source>
        <translation>アーカイブにまとめる(&amp;K)…</translation>
    </message>
    <message>
        <source>Send &amp;again what did not arrive</source>
        <translation>届かなかったものを再送信(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>元の写真を置き換える(&amp;R)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::WindowDialogs</name>
    <message>
        <source>A batch was interrupted: %L1 of %L2 photos are done. Resume it?</source>
        <translation>一括処理が中断されています。写真 %L2 枚中 %L1 枚が完了しています。再開しますか？</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>今はしない(&amp;N)</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>レポートを %1 に保存しました</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <source>Report %1.csv</source>
        <comment>name of a file</comment>
        <translation>レポート %1.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Where should the finished files go?</source>
        <translation>完成したファイルをどこに保存しますか？</translation>
    </message>
    <message>
        <source>Take every photo off the list? The files stay where they are.</source>
        <translation>すべての写真を一覧から外しますか？ ファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Empty the list</source>
        <translation>一覧を空にする(&amp;E)</translation>
    </message>
    <message>
        <source>The photos of the earlier batch take the place of those in the list. Go on?</source>
        <translation>一覧の写真が、以前の一括処理の写真に置き換わります。続けますか？</translation>
    </message>
    <message>
        <source>&amp;Keep the list</source>
        <translation>一覧を残す(&amp;K)</translation>
    </message>
    <message>
        <source>%L1 of %L2 photos are done. Stop here? The rest can be resumed later.</source>
        <translation>写真 %L2 枚中 %L1 枚が完了しています。ここで停止しますか？ 残りは後で再開できます。</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>停止して終了(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were waiting in the list. Bring them back?</source>
        <translation>
            <numerusform>一覧で待機中の写真が %Ln 枚ありました。復元しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos were waiting in the list. Bring them back?</source>
        <translation>一覧に待機中の写真がありました。復元しますか？</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>復元(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>破棄(&amp;F)</translation>
    </message>
    <message>
        <source>No photo&apos;s colors can be read.</source>
        <translation>どの写真の色も読めません。</translation>
    </message>
    <message>
        <source>Files are still being sent. Stop here? Starting the same batch again sends the rest.</source>
        <translation>まだファイルを送信中です。ここで停止しますか？ 同じバッチをもう一度開始すると残りを送信します。</translation>
    </message>
</context>
<context>
    <name>glassine::worker::Pool</name>
    <message>
        <source>The image worker %1 cannot be started (%2). Reinstall Glassine.</source>
        <translation>画像ワーカー %1 を起動できません（%2）。Glassine を再インストールしてください。</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>Bulk photo optimizer that never harms an original.</source>
        <translation>元の写真を決して傷つけない、写真の一括最適化ソフト。</translation>
    </message>
    <message>
        <source>Photos and folders to put into the list.</source>
        <translation>一覧に追加する写真とフォルダー。</translation>
    </message>
    <message>
        <source>Write a picture of every screen to &lt;folder&gt; and quit.</source>
        <translation>すべての画面の画像を &lt;folder&gt; に書き出して終了します。</translation>
    </message>
</context>
</TS>
