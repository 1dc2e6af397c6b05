<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Color</name>
    <message>
        <source>damaged profile</source>
        <translation>损坏的配置文件</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Another RGB space</source>
        <translation>其他 RGB 空间</translation>
    </message>
    <message>
        <source>A camera&apos;s or scanner&apos;s own</source>
        <translation>相机或扫描仪自有</translation>
    </message>
    <message>
        <source>A printer&apos;s own</source>
        <translation>打印机自有</translation>
    </message>
    <message>
        <source>a profile that describes no picture</source>
        <translation>并非描述图片的配置文件</translation>
    </message>
    <message>
        <source>%1 (named in Exif)</source>
        <translation>%1（Exif 中注明）</translation>
    </message>
    <message>
        <source>%1 (named by a code in the file)</source>
        <translation>%1（由文件中的代码注明）</translation>
    </message>
    <message>
        <source>%1 (described by numbers in the file)</source>
        <translation>%1（由文件中的数值描述）</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>无配置文件</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This file</source>
        <translation>此文件</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>The output folder</source>
        <translation>输出文件夹</translation>
    </message>
    <message>
        <source>its top level</source>
        <translation>最顶层</translation>
    </message>
    <message>
        <source>of that name</source>
        <translation>该名称的</translation>
    </message>
    <message>
        <source>The name template</source>
        <translation>名称模板</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>该会话</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>命令行</translation>
    </message>
    <message>
        <source>%1 has no bytes%2.</source>
        <translation>%1没有内容%2。</translation>
    </message>
    <message>
        <source>Copy it again from the card or the backup.</source>
        <translation>请从存储卡或备份中重新复制。</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off%2.</source>
        <translation>%1已损坏或不完整%2。</translation>
    </message>
    <message>
        <source>Copy it again from the card or the backup; the original was not touched.</source>
        <translation>请从存储卡或备份中重新复制；原图未被改动。</translation>
    </message>
    <message>
        <source>%1 is not a picture%2.</source>
        <translation>%1不是图片%2。</translation>
    </message>
    <message>
        <source>Leave it out, or check whether the download or copy went wrong.</source>
        <translation>请将其排除，或检查下载或复制是否出错。</translation>
    </message>
    <message>
        <source>%1 is a picture of a kind that Glassine does not read%2.</source>
        <translation>%1是 Glassine 不支持读取的图片类型%2。</translation>
    </message>
    <message>
        <source>Save it as TIFF, PNG or JPEG first.</source>
        <translation>请先将其保存为 TIFF、PNG 或 JPEG。</translation>
    </message>
    <message>
        <source>%1 cannot be read yet%2.</source>
        <translation>%1暂时还无法读取%2。</translation>
    </message>
    <message>
        <source>Export it as TIFF or JPEG from your raw developer for now.</source>
        <translation>目前请先用 RAW 处理软件将其导出为 TIFF 或 JPEG。</translation>
    </message>
    <message>
        <source>%1 was found in a folder and is of a kind that is only read on request%2.</source>
        <translation>%1是在文件夹中找到的，此类文件仅在明确指定时才会读取%2。</translation>
    </message>
    <message>
        <source>Name the file itself to include it.</source>
        <translation>如需包含它，请直接指定该文件。</translation>
    </message>
    <message>
        <source>%1 could not be read%2.</source>
        <translation>无法读取%1%2。</translation>
    </message>
    <message>
        <source>Check its permissions and the disk it is on.</source>
        <translation>请检查其权限及所在的磁盘。</translation>
    </message>
    <message>
        <source>%1 is not there%2.</source>
        <translation>找不到%1%2。</translation>
    </message>
    <message>
        <source>Check its name and whether the card or drive is still connected.</source>
        <translation>请检查名称，以及存储卡或硬盘是否仍处于连接状态。</translation>
    </message>
    <message>
        <source>%1 changed while it was being processed, so nothing was written%2.</source>
        <translation>%1在处理过程中发生了变化，因此未写入任何内容%2。</translation>
    </message>
    <message>
        <source>Wait until it is completely copied, then run again.</source>
        <translation>请等待其复制完成，然后重新运行。</translation>
    </message>
    <message>
        <source>%1 is not a regular file%2.</source>
        <translation>%1不是普通文件%2。</translation>
    </message>
    <message>
        <source>Leave it out: only files and folders can be processed.</source>
        <translation>请将其排除：只能处理文件和文件夹。</translation>
    </message>
    <message>
        <source>%1 is a link that was not followed%2.</source>
        <translation>%1是链接，未跟随处理%2。</translation>
    </message>
    <message>
        <source>Name the file it leads to instead.</source>
        <translation>请改为指定它所指向的文件。</translation>
    </message>
    <message>
        <source>%1 has more pixels than the limit%2.</source>
        <translation>%1的像素数超出上限%2。</translation>
    </message>
    <message>
        <source>Raise the pixel limit if you trust the file.</source>
        <translation>如果信任该文件，请提高像素上限。</translation>
    </message>
    <message>
        <source>%1 has more frames or pages than the limit%2.</source>
        <translation>%1的帧数或页数超出上限%2。</translation>
    </message>
    <message>
        <source>Raise the frame limit if you trust the file.</source>
        <translation>如果信任该文件，请提高帧数上限。</translation>
    </message>
    <message>
        <source>%1 is larger than the limit%2.</source>
        <translation>%1的大小超出上限%2。</translation>
    </message>
    <message>
        <source>Raise the size limit if you trust the file.</source>
        <translation>如果信任该文件，请提高大小上限。</translation>
    </message>
    <message>
        <source>%1 could not be encoded%2.</source>
        <translation>无法编码%1%2。</translation>
    </message>
    <message>
        <source>Try another output format or other settings.</source>
        <translation>请尝试其他输出格式或其他设置。</translation>
    </message>
    <message>
        <source>%1 could not be processed with these settings%2.</source>
        <translation>无法以当前设置处理%1%2。</translation>
    </message>
    <message>
        <source>Change the settings of the step that failed.</source>
        <translation>请更改失败步骤的设置。</translation>
    </message>
    <message>
        <source>%1 was written but did not pass its check, so the result was thrown away%2.</source>
        <translation>%1已写入但未通过检查，因此结果已被丢弃%2。</translation>
    </message>
    <message>
        <source>Run it again; if it fails again, please report it.</source>
        <translation>请重新运行；如果再次失败，请向我们报告。</translation>
    </message>
    <message>
        <source>%1 was left as it is because a lossless copy of it would be larger%2.</source>
        <translation>%1保持原样，因为其无损副本会更大%2。</translation>
    </message>
    <message>
        <source>Choose a format and a quality to have a copy of it all the same.</source>
        <translation>如果仍需要副本，请选择格式和质量。</translation>
    </message>
    <message>
        <source>%1 was written with metadata that should be gone, so the result was thrown away%2.</source>
        <translation>%1写入后仍含有本应移除的元数据，因此结果已被丢弃%2。</translation>
    </message>
    <message>
        <source>Choose another metadata policy, and please report it.</source>
        <translation>请选择其他元数据策略，并向我们报告此问题。</translation>
    </message>
    <message>
        <source>%1 needs more memory than it may use%2.</source>
        <translation>%1所需的内存超出允许范围%2。</translation>
    </message>
    <message>
        <source>Raise the memory limit, or run with fewer jobs.</source>
        <translation>请提高内存上限，或减少同时处理的数量。</translation>
    </message>
    <message>
        <source>%1 took too long%2.</source>
        <translation>%1处理时间过长%2。</translation>
    </message>
    <message>
        <source>Raise the time limit, or choose a faster format or effort.</source>
        <translation>请延长时间上限，或选择更快的格式或更低的压缩力度。</translation>
    </message>
    <message>
        <source>%1 brought its decoder down twice and was left out%2.</source>
        <translation>%1两次导致解码器崩溃，已被排除%2。</translation>
    </message>
    <message>
        <source>The file is probably damaged; every other photo is unaffected.</source>
        <translation>该文件可能已损坏；其他照片均不受影响。</translation>
    </message>
    <message>
        <source>%1 was not processed because its worker&apos;s answer made no sense%2.</source>
        <translation>由于工作进程的响应无效，%1未被处理%2。</translation>
    </message>
    <message>
        <source>%1 was not processed because the batch was stopped%2.</source>
        <translation>由于批处理已停止，%1未被处理%2。</translation>
    </message>
    <message>
        <source>Resume the session to go on.</source>
        <translation>恢复该会话即可继续。</translation>
    </message>
    <message>
        <source>%1 is already there and was not replaced%2.</source>
        <translation>%1已存在，未被替换%2。</translation>
    </message>
    <message>
        <source>Choose another folder or name, or let new files be numbered.</source>
        <translation>请选择其他文件夹或名称，或让新文件自动编号。</translation>
    </message>
    <message>
        <source>%1 is one of the originals and was not written to%2.</source>
        <translation>%1是原图之一，未对其写入%2。</translation>
    </message>
    <message>
        <source>Choose another output folder or another name template.</source>
        <translation>请选择其他输出文件夹或其他名称模板。</translation>
    </message>
    <message>
        <source>%1 cannot be created or written to%2.</source>
        <translation>无法创建或写入%1%2。</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another folder.</source>
        <translation>请检查其权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be written because the disk is full%2.</source>
        <translation>磁盘已满，无法写入%1%2。</translation>
    </message>
    <message>
        <source>Free some space and resume; nothing was lost.</source>
        <translation>请释放一些空间后恢复；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>%1 could not be written%2.</source>
        <translation>无法写入%1%2。</translation>
    </message>
    <message>
        <source>Check that the drive is connected and writable, then resume.</source>
        <translation>请确认硬盘已连接且可写，然后恢复。</translation>
    </message>
    <message>
        <source>%1 is a name too long for the target%2.</source>
        <translation>%1的名称对目标位置来说过长%2。</translation>
    </message>
    <message>
        <source>Choose a shorter name template or a folder nearer to the top.</source>
        <translation>请选择更短的名称模板，或层级更浅的文件夹。</translation>
    </message>
    <message>
        <source>%1 is a name that the target does not take%2.</source>
        <translation>目标位置不接受%1这个名称%2。</translation>
    </message>
    <message>
        <source>Let names be portable, or choose another name template.</source>
        <translation>请使用通用名称，或选择其他名称模板。</translation>
    </message>
    <message>
        <source>%1 is not there any more%2.</source>
        <translation>%1已不存在%2。</translation>
    </message>
    <message>
        <source>If nobody moved it, run the batch again: it is made anew from the original.</source>
        <translation>如果没有人移动过它，请重新运行批处理：它将由原图重新生成。</translation>
    </message>
    <message>
        <source>%1 is no file any more%2.</source>
        <translation>%1已不再是文件%2。</translation>
    </message>
    <message>
        <source>Move what is there out of the way and run the batch again.</source>
        <translation>请将该处的内容移开，然后重新运行批处理。</translation>
    </message>
    <message>
        <source>%1 has been cut off%2.</source>
        <translation>%1已被截断%2。</translation>
    </message>
    <message>
        <source>Remove it and run the batch again: it is made anew from the original.</source>
        <translation>请将其删除并重新运行批处理：它将由原图重新生成。</translation>
    </message>
    <message>
        <source>%1 does not hold what was written%2.</source>
        <translation>%1的内容与写入时不符%2。</translation>
    </message>
    <message>
        <source>If nobody edited it, remove it and run the batch again; then check the disk.</source>
        <translation>如果没有人编辑过它，请将其删除并重新运行批处理；然后检查磁盘。</translation>
    </message>
    <message>
        <source>%1 holds what was written as another file%2.</source>
        <translation>%1的内容是作为另一个文件写入的%2。</translation>
    </message>
    <message>
        <source>Give both their names back, or remove both and run the batch again.</source>
        <translation>请恢复两者的名称，或将两者都删除并重新运行批处理。</translation>
    </message>
    <message>
        <source>%1 cannot be read any more%2.</source>
        <translation>%1已无法读取%2。</translation>
    </message>
    <message>
        <source>%1 is not right%2.</source>
        <translation>%1不正确%2。</translation>
    </message>
    <message>
        <source>See glassine --help.</source>
        <translation>请参阅 glassine --help。</translation>
    </message>
    <message>
        <source>The preset is not valid at %1%2.</source>
        <translation>预设中此处无效：%1%2。</translation>
    </message>
    <message>
        <source>Correct that entry and try again.</source>
        <translation>请更正该项，然后重试。</translation>
    </message>
    <message>
        <source>There is no preset %1%2.</source>
        <translation>没有%1预设%2。</translation>
    </message>
    <message>
        <source>See glassine presets list.</source>
        <translation>请参阅 glassine presets list。</translation>
    </message>
    <message>
        <source>%1 is not a valid name template%2.</source>
        <translation>%1不是有效的名称模板%2。</translation>
    </message>
    <message>
        <source>A good one is {dir}/{name}.{ext}.</source>
        <translation>例如，可以使用 {dir}/{name}.{ext}。</translation>
    </message>
    <message>
        <source>%1 cannot be written here because this system&apos;s libvips lacks it%2.</source>
        <translation>此系统的 libvips 不支持，因此无法在此写入%1%2。</translation>
    </message>
    <message>
        <source>Choose another format; see glassine formats.</source>
        <translation>请选择其他格式；参阅 glassine formats。</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 holds no photo that can be used%2.</source>
        <translation>没有可处理的内容：%1不含可用的照片%2。</translation>
    </message>
    <message>
        <source>Name a folder or file with photos.</source>
        <translation>请指定包含照片的文件夹或照片文件。</translation>
    </message>
    <message>
        <source>what was named</source>
        <translation>所指定的内容</translation>
    </message>
    <message>
        <source>%1 has a damaged journal, which was kept aside%2.</source>
        <translation>%1的日志已损坏，已另行保留%2。</translation>
    </message>
    <message>
        <source>Start the batch again; finished files are recognized and kept.</source>
        <translation>请重新开始批处理；已完成的文件会被识别并保留。</translation>
    </message>
    <message>
        <source>%1 is being run by another Glassine%2.</source>
        <translation>%1正由另一个 Glassine 运行%2。</translation>
    </message>
    <message>
        <source>Wait for it to finish, or stop it first.</source>
        <translation>请等待其完成，或先将其停止。</translation>
    </message>
    <message>
        <source>There is no session %1%2.</source>
        <translation>没有%1会话%2。</translation>
    </message>
    <message>
        <source>See glassine report for the sessions there are.</source>
        <translation>可用 glassine report 查看现有会话。</translation>
    </message>
    <message>
        <source>Something went wrong inside Glassine at %1%2.</source>
        <translation>Glassine 内部出错，位置：%1%2。</translation>
    </message>
    <message>
        <source>No original was touched; please report it.</source>
        <translation>原图均未被改动；请向我们报告此问题。</translation>
    </message>
    <message>
        <source>an unknown place</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The watermark&apos;s picture</source>
        <translation>水印图片</translation>
    </message>
    <message>
        <source>The watermark&apos;s text</source>
        <translation>水印文字</translation>
    </message>
    <message>
        <source>%1 was left as it is because a copy of it would lose something%2.</source>
        <translation>%1保持原样，因为其副本会丢失一些内容%2。</translation>
    </message>
    <message>
        <source>Choose another format, or let the preset convert such photos.</source>
        <translation>请选择其他格式，或让预设转换此类照片。</translation>
    </message>
    <message>
        <source>%1 was left out because the preset takes the other file of the pair%2.</source>
        <translation>%1已排除，因为预设选取这一对中的另一个文件%2。</translation>
    </message>
    <message>
        <source>Let the preset take both files to have this one, too.</source>
        <translation>如果也需要此文件，请让预设选取两个文件。</translation>
    </message>
    <message>
        <source>%1 cannot be used as a watermark%2.</source>
        <translation>%1 无法用作水印%2。</translation>
    </message>
    <message>
        <source>Choose another PNG or SVG file in the preset.</source>
        <translation>请在预设中选择其他 PNG 或 SVG 文件。</translation>
    </message>
    <message>
        <source>%1 cannot be drawn: workers cannot be given access to fonts and nothing else%2.</source>
        <translation>无法绘制%1：无法让工作进程只访问字体%2。</translation>
    </message>
    <message>
        <source>Use a picture as the watermark, or a kernel with Landlock.</source>
        <translation>请使用图片作为水印，或使用带 Landlock 的内核。</translation>
    </message>
    <message>
        <source>The destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>The destination is not valid at %1%2.</source>
        <translation>目标在 %1 处无效%2。</translation>
    </message>
    <message>
        <source>There is no destination %1%2.</source>
        <translation>没有目标 %1%2。</translation>
    </message>
    <message>
        <source>See glassine destinations list.</source>
        <translation>参见 glassine destinations list。</translation>
    </message>
    <message>
        <source>There are no credentials for %1%2.</source>
        <translation>没有 %1 的凭据%2。</translation>
    </message>
    <message>
        <source>Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the destination a profile of your AWS credentials file.</source>
        <translation>请设置 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY，或为目标指定 AWS 凭据文件中的配置文件。</translation>
    </message>
    <message>
        <source>The credentials of %1 cannot be used%2.</source>
        <translation>%1 的凭据无法使用%2。</translation>
    </message>
    <message>
        <source>Correct them where they are kept and try again.</source>
        <translation>请在保存凭据的地方更正，然后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2.</source>
        <translation>无法连接 %1%2。</translation>
    </message>
    <message>
        <source>Check the network and the endpoint; the same command goes on with what is left.</source>
        <translation>请检查网络和端点；同一命令会继续处理剩余内容。</translation>
    </message>
    <message>
        <source>%1 did not prove who it is, so nothing was sent%2.</source>
        <translation>%1 未能证明其身份，因此没有发送任何内容%2。</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s name and this computer&apos;s clock; a certificate authority of your own is named with ca-file.</source>
        <translation>请检查端点的名称和本机的时钟；自有证书颁发机构用 ca-file 指定。</translation>
    </message>
    <message>
        <source>%1 does not accept the key%2.</source>
        <translation>%1 不接受该密钥%2。</translation>
    </message>
    <message>
        <source>Check the access key and its secret.</source>
        <translation>请检查访问密钥及其机密。</translation>
    </message>
    <message>
        <source>The key is right but may not do this at %1%2.</source>
        <translation>密钥正确，但在 %1 无权执行此操作%2。</translation>
    </message>
    <message>
        <source>Let whoever owns the bucket give this key the right to list it and to write to it.</source>
        <translation>请让存储桶的所有者授予此密钥列出和写入的权限。</translation>
    </message>
    <message>
        <source>There is no bucket %1%2.</source>
        <translation>没有存储桶 %1%2。</translation>
    </message>
    <message>
        <source>Create it, or check its name and the endpoint.</source>
        <translation>请创建它，或检查其名称和端点。</translation>
    </message>
    <message>
        <source>%1 answered that the bucket is elsewhere, which was not followed%2.</source>
        <translation>%1 回答存储桶在别处，未予跟随%2。</translation>
    </message>
    <message>
        <source>Check the endpoint and the region.</source>
        <translation>请检查端点和区域。</translation>
    </message>
    <message>
        <source>%1 refuses requests because its clock and this computer&apos;s differ%2.</source>
        <translation>%1 拒绝请求，因为它的时钟与本机不一致%2。</translation>
    </message>
    <message>
        <source>Set the clock and try again.</source>
        <translation>请校准时钟后重试。</translation>
    </message>
    <message>
        <source>%1 could not be sent: the destination was too busy or failed several times%2.</source>
        <translation>无法发送 %1：目标过于繁忙或多次失败%2。</translation>
    </message>
    <message>
        <source>Run the same command again later; it goes on with what is left.</source>
        <translation>请稍后再次运行同一命令；它会继续处理剩余内容。</translation>
    </message>
    <message>
        <source>%1 was refused by the destination%2.</source>
        <translation>%1 被目标拒绝%2。</translation>
    </message>
    <message>
        <source>Change what it objects to, in the file or in the destination&apos;s settings.</source>
        <translation>请在文件或目标的设置中更改它不接受的内容。</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense%2.</source>
        <translation>%1 给出了没有意义的回答%2。</translation>
    </message>
    <message>
        <source>Check that the endpoint is that of an S3 service and not of a web page.</source>
        <translation>请检查端点是 S3 服务而不是网页。</translation>
    </message>
    <message>
        <source>%1 is there with other content, which was not replaced%2.</source>
        <translation>%1 已在那里且内容不同，未被替换%2。</translation>
    </message>
    <message>
        <source>Look at what is there; --replace puts yours in its place.</source>
        <translation>请查看那里的内容；--replace 会用您的文件替换它。</translation>
    </message>
    <message>
        <source>%1 was sent, but what arrived is not what was sent%2.</source>
        <translation>%1 已发送，但到达的内容与发送的不同%2。</translation>
    </message>
    <message>
        <source>Run the same command again; if it happens again, tell whoever runs the server.</source>
        <translation>请再次运行同一命令；如果再次发生，请告知服务器的管理者。</translation>
    </message>
    <message>
        <source>%1 cannot be read as an archive%2.</source>
        <translation>无法将%1作为压缩包读取%2。</translation>
    </message>
    <message>
        <source>ZIP, 7z and TAR archives are read; unpack others yourself and name the folder.</source>
        <translation>可读取 ZIP、7z 和 TAR 压缩包；其他格式请自行解压后指定文件夹。</translation>
    </message>
    <message>
        <source>%1 is locked with a password%2.</source>
        <translation>%1受密码保护%2。</translation>
    </message>
    <message>
        <source>Unpack the archive yourself and name the folder.</source>
        <translation>请自行解压并指定文件夹。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than the limit%2.</source>
        <translation>%1解压后超出上限%2。</translation>
    </message>
    <message>
        <source>Unpack the archive yourself and name the folder, if you trust it.</source>
        <translation>如果信任它，请自行解压并指定文件夹。</translation>
    </message>
    <message>
        <source>%1 is an archive inside an archive, which was not opened%2.</source>
        <translation>%1是压缩包内的压缩包，未打开%2。</translation>
    </message>
    <message>
        <source>Unpack the outer archive yourself and name the inner one.</source>
        <translation>请自行解压外层压缩包，再指定内层压缩包。</translation>
    </message>
    <message>
        <source>%1 has a name in its archive that is not taken%2.</source>
        <translation>%1在压缩包中的名称不被接受%2。</translation>
    </message>
    <message>
        <source>Unpack the archive yourself, look at the file, and name the folder.</source>
        <translation>请自行解压、查看该文件，然后指定文件夹。</translation>
    </message>
    <message>
        <source>%1 lies in an archive, and nothing is changed inside archives%2.</source>
        <translation>%1位于压缩包中，压缩包内的内容不会被更改%2。</translation>
    </message>
    <message>
        <source>Write to an output folder, or unpack the archive first.</source>
        <translation>请写入输出文件夹，或先解压。</translation>
    </message>
    <message>
        <source>%1 was left out because an earlier run made it from another photo here%2.</source>
        <translation>%1 已跳过，因为它是先前的处理由这里的另一张照片生成的%2。</translation>
    </message>
    <message>
        <source>Name it itself, or use --again, to have it done all the same.</source>
        <translation>若仍要处理，请直接指定该文件，或使用 --again。</translation>
    </message>
    <message>
        <source>The key is right but may not list %1%2.</source>
        <translation>密钥正确，但无权列出 %1%2。</translation>
    </message>
    <message>
        <source>Let whoever owns it give this key the right to list it.</source>
        <translation>请让所有者授予此密钥列出的权限。</translation>
    </message>
    <message>
        <source>The key is right but may not write to %1%2.</source>
        <translation>密钥正确，但无权写入 %1%2。</translation>
    </message>
    <message>
        <source>Let whoever owns it give this key the right to write there.</source>
        <translation>请让所有者授予此密钥写入的权限。</translation>
    </message>
    <message>
        <source>%1 is not there, so nothing was written%2.</source>
        <translation>%1 不在，因此没有写入任何内容%2。</translation>
    </message>
    <message>
        <source>Connect the drive or mount the share; the same command goes on with what is left.</source>
        <translation>请连接驱动器或挂载共享；同一命令会继续处理剩余内容。</translation>
    </message>
    <message>
        <source>The keyring could not be asked for the keys of %1%2.</source>
        <translation>无法向密钥环询问 %1 的密钥%2。</translation>
    </message>
    <message>
        <source>Unlock it, or keep the keys where the command line finds them.</source>
        <translation>请解锁它，或将密钥放在命令行能找到的地方。</translation>
    </message>
    <message>
        <source>There are no keys for %1%2.</source>
        <translation>没有 %1 的密钥%2。</translation>
    </message>
    <message>
        <source>Write them into a file that only you can read, or enter them in the window.</source>
        <translation>请写入只有您能读取的文件，或在窗口中输入。</translation>
    </message>
    <message>
        <source>The account at %1 has reached a limit or is blocked%2.</source>
        <translation>%1 的账户已达上限或被停用%2。</translation>
    </message>
    <message>
        <source>Settle that with the service; the same command goes on with what is left.</source>
        <translation>请与服务方解决；同一命令会继续处理剩余内容。</translation>
    </message>
    <message>
        <source>%1 is larger than the destination takes%2.</source>
        <translation>%1 超过了目标接受的大小%2。</translation>
    </message>
    <message>
        <source>Make it smaller, or choose another destination.</source>
        <translation>请缩小文件，或选择其他目标。</translation>
    </message>
    <message>
        <source>What the service made of %1 did not arrive as it was announced%2.</source>
        <translation>服务由 %1 生成的结果与其声明不符%2。</translation>
    </message>
    <message>
        <source>Run the same command again; the original was not touched.</source>
        <translation>请再次运行同一命令；原片未被改动。</translation>
    </message>
    <message>
        <source>%1 is larger than one archive may be%2.</source>
        <translation>%1超出单个压缩包的大小上限%2。</translation>
    </message>
    <message>
        <source>Allow larger archives, or make the file smaller.</source>
        <translation>请允许更大的压缩包，或缩小该文件。</translation>
    </message>
    <message>
        <source>%1 cannot be packed into an archive of this kind%2.</source>
        <translation>无法将%1打包到此类压缩包%2。</translation>
    </message>
    <message>
        <source>Pack a ZIP archive instead.</source>
        <translation>请改为打包成 ZIP。</translation>
    </message>
</context>
<context>
    <name>NamedPaths</name>
    <message>
        <source>%1 holds the system. Choose the folder that your photos are in.</source>
        <translation>%1 存放着系统文件。请选择存放照片的文件夹。</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer. Save it first, then drop the file.</source>
        <translation>%1 不是此电脑上的文件。请先将其保存，再拖入该文件。</translation>
    </message>
    <message>
        <source>There is no file or folder in what you dropped or pasted.</source>
        <translation>拖放或粘贴的内容中没有文件或文件夹。</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Folder of the photo below the one that was added</source>
        <translation>照片在所添加文件夹之下的文件夹</translation>
    </message>
    <message>
        <source>Name of the photo without extension</source>
        <translation>照片名称，不含扩展名</translation>
    </message>
    <message>
        <source>Extension of the output format</source>
        <translation>输出格式的扩展名</translation>
    </message>
    <message>
        <source>Extension of the photo</source>
        <translation>照片的扩展名</translation>
    </message>
    <message>
        <source>Name of the rendition</source>
        <translation>输出版本的名称</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设的名称</translation>
    </message>
    <message>
        <source>Width of the output in pixels</source>
        <translation>输出宽度（像素）</translation>
    </message>
    <message>
        <source>Height of the output in pixels</source>
        <translation>输出高度（像素）</translation>
    </message>
    <message>
        <source>Position in the batch; as {-seq} only where names would be equal</source>
        <translation>在批处理中的序号；写作 {-seq} 时仅在名称重复时添加</translation>
    </message>
    <message>
        <source>When the photo was taken, else the file&apos;s date</source>
        <translation>拍摄时间，没有则用文件日期</translation>
    </message>
    <message>
        <source>Camera model</source>
        <translation>相机型号</translation>
    </message>
    <message>
        <source>Lens model</source>
        <translation>镜头型号</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>摄影师</translation>
    </message>
    <message>
        <source>Stars, empty when there are none</source>
        <translation>星级，没有则为空</translation>
    </message>
    <message>
        <source>Hash of the photo&apos;s bytes</source>
        <translation>照片数据的哈希值</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>版权声明</translation>
    </message>
    <message>
        <source>Position in the batch</source>
        <translation>在批次中的位置</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>提要标题</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键字</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>署名栏</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>使用条款</translation>
    </message>
    <message>
        <source>Job identifier</source>
        <translation>任务编号</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Camera maker</source>
        <translation>相机厂商</translation>
    </message>
    <message>
        <source>Exposure time, aperture and ISO</source>
        <translation>曝光时间、光圈和 ISO</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>焦距</translation>
    </message>
    <message>
        <source>Folder of the file below the one that is sent</source>
        <translation>文件在所发送文件夹下的子文件夹</translation>
    </message>
    <message>
        <source>Name of the file without extension</source>
        <translation>不含扩展名的文件名</translation>
    </message>
    <message>
        <source>Extension of the file</source>
        <translation>文件扩展名</translation>
    </message>
    <message>
        <source>The file&apos;s date</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>The same for all photos of a phone&apos;s burst, empty for others</source>
        <translation>手机连拍的所有照片相同，其他则为空</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>the extension does not fit the content</source>
        <translation>扩展名与内容不符</translation>
    </message>
    <message>
        <source>only the first frame was kept</source>
        <translation>只保留了第一帧</translation>
    </message>
    <message>
        <source>only the first page was kept</source>
        <translation>只保留了第一页</translation>
    </message>
    <message>
        <source>the HDR gain map was lost</source>
        <translation>丢失了 HDR 增益图</translation>
    </message>
    <message>
        <source>the motion clip was lost</source>
        <translation>丢失了动态片段</translation>
    </message>
    <message>
        <source>a damaged color profile was not used</source>
        <translation>未使用已损坏的颜色配置文件</translation>
    </message>
    <message>
        <source>a general ink profile was assumed</source>
        <translation>已假定为通用印刷色配置文件</translation>
    </message>
    <message>
        <source>an oversized color profile was not used</source>
        <translation>未使用过大的颜色配置文件</translation>
    </message>
    <message>
        <source>fewer bits per channel</source>
        <translation>每通道位数减少</translation>
    </message>
    <message>
        <source>transparency was put on a color</source>
        <translation>透明部分已用颜色填充</translation>
    </message>
    <message>
        <source>extra channels were left out</source>
        <translation>未保留额外通道</translation>
    </message>
    <message>
        <source>damaged metadata was left out</source>
        <translation>未保留已损坏的元数据</translation>
    </message>
    <message>
        <source>part of the metadata was lost</source>
        <translation>丢失了部分元数据</translation>
    </message>
    <message>
        <source>oversized metadata was left out</source>
        <translation>未保留过大的元数据</translation>
    </message>
    <message>
        <source>metadata could not be read back</source>
        <translation>无法回读元数据</translation>
    </message>
    <message>
        <source>extended XMP was left out</source>
        <translation>未保留扩展 XMP</translation>
    </message>
    <message>
        <source>not kept without loss</source>
        <translation>未能无损保留</translation>
    </message>
    <message>
        <source>larger than the original</source>
        <translation>比原图更大</translation>
    </message>
    <message>
        <source>the original has another name, too</source>
        <translation>原照片还有另一个名称</translation>
    </message>
    <message>
        <source>data behind the picture was kept</source>
        <translation>保留了图像之后的数据</translation>
    </message>
    <message>
        <source>data behind the picture was left out</source>
        <translation>略去了图像之后的数据</translation>
    </message>
    <message>
        <source>the depth map was lost</source>
        <translation>丢失了深度图</translation>
    </message>
    <message>
        <source>press inks became screen colors</source>
        <translation>印刷油墨已变为屏幕颜色</translation>
    </message>
    <message>
        <source>the Live Photo&apos;s video stays where it is</source>
        <translation>实况照片的视频留在原处</translation>
    </message>
    <message>
        <source>made of the camera&apos;s preview</source>
        <translation>由相机预览生成</translation>
    </message>
    <message>
        <source>developed from the sensor&apos;s data</source>
        <translation>由传感器数据显影</translation>
    </message>
    <message>
        <source>no preview in the raw file</source>
        <translation>RAW 文件中没有预览</translation>
    </message>
    <message>
        <source>colors became the nearest that fit</source>
        <translation>超出范围的颜色已换成最接近的颜色</translation>
    </message>
    <message>
        <source>room was made for colors that do not fit</source>
        <translation>已为超出范围的颜色压缩色域</translation>
    </message>
    <message>
        <source>HDR brightness was cut</source>
        <translation>HDR 亮度已被截断</translation>
    </message>
    <message>
        <source>the format has no place for some metadata</source>
        <translation>该格式无法容纳部分元数据</translation>
    </message>
    <message>
        <source>required fields are missing</source>
        <translation>缺少必填字段</translation>
    </message>
    <message>
        <source>no text was drawn on it</source>
        <translation>没有在上面绘制文字</translation>
    </message>
    <message>
        <source>damaged: what could be read was saved</source>
        <translation>已损坏：已保存可读取的部分</translation>
    </message>
    <message>
        <source>made by a service</source>
        <translation>由服务制作</translation>
    </message>
    <message>
        <source>shown as it would be made here</source>
        <translation>显示为在本机制作的样子</translation>
    </message>
    <message>
        <source>press inks are not adjusted</source>
        <translation>印刷油墨不作调整</translation>
    </message>
    <message>
        <source>the metadata was not read</source>
        <translation>元数据未读取</translation>
    </message>
</context>
<context>
    <name>OptionSpec</name>
    <message>
        <source>Effort</source>
        <translation>压缩力度</translation>
    </message>
    <message>
        <source>More effort makes smaller files and takes much longer.</source>
        <translation>力度越大，文件越小，但耗时也长得多。</translation>
    </message>
    <message>
        <source>12 bits</source>
        <translation>12 位</translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation>色度子采样</translation>
    </message>
    <message>
        <source>How finely color is stored next to brightness.</source>
        <translation>相对于亮度，色彩保存得有多精细。</translation>
    </message>
    <message>
        <source>By quality: 4:4:4 from 90 up</source>
        <translation>随质量而定：90 及以上用 4:4:4</translation>
    </message>
    <message>
        <source>4:2:0 – quarter color, smaller</source>
        <translation>4:2:0 – 四分之一色彩，文件更小</translation>
    </message>
    <message>
        <source>4:4:4 – full color</source>
        <translation>4:4:4 – 完整色彩</translation>
    </message>
    <message>
        <source>Bits per channel</source>
        <translation>每通道位数</translation>
    </message>
    <message>
        <source>How many shades each channel can tell apart.</source>
        <translation>每个通道能区分多少级色调。</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 位</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Print resolution noted in the file without touching a pixel; 0 notes none.</source>
        <translation>记录在文件中的打印分辨率，不改动任何像素；0 表示不记录。</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>颜色数</translation>
    </message>
    <message>
        <source>The most colors a frame&apos;s palette may hold.</source>
        <translation>每帧调色板最多可包含的颜色数。</translation>
    </message>
    <message>
        <source>Dithering</source>
        <translation>仿色</translation>
    </message>
    <message>
        <source>Hides the steps between palette colors behind fine noise.</source>
        <translation>用细微的噪点掩盖调色板颜色之间的色阶断层。</translation>
    </message>
    <message>
        <source>More effort finds better palettes and takes longer.</source>
        <translation>力度越大，调色板越好，耗时也越长。</translation>
    </message>
    <message>
        <source>Frame tolerance</source>
        <translation>帧容差</translation>
    </message>
    <message>
        <source>Pixels that change less than this between frames are kept from the frame before.</source>
        <translation>帧间变化小于此值的像素沿用前一帧。</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>隔行扫描</translation>
    </message>
    <message>
        <source>Shows a coarse picture early while it loads; the file gets larger.</source>
        <translation>加载时提前显示粗略图像；文件会变大。</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>渐进式</translation>
    </message>
    <message>
        <source>Shows the whole picture early while it loads, and is a few percent smaller.</source>
        <translation>加载时提前显示整幅图像，并且文件小几个百分点。</translation>
    </message>
    <message>
        <source>Optimized coding</source>
        <translation>优化编码</translation>
    </message>
    <message>
        <source>Computes the best Huffman tables for each photo; progressive files always do.</source>
        <translation>为每张照片计算最佳的哈夫曼表；渐进式文件始终如此。</translation>
    </message>
    <message>
        <source>More effort makes smaller files and takes longer.</source>
        <translation>力度越大，文件越小，耗时也越长。</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 位</translation>
    </message>
    <message>
        <source>Faster opening</source>
        <translation>打开更快</translation>
    </message>
    <message>
        <source>Higher values make files that open faster and are a little larger.</source>
        <translation>值越大，文件打开越快，但体积略大。</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>More effort makes smaller files with the same pixels.</source>
        <translation>力度越大，在像素不变的情况下文件越小。</translation>
    </message>
    <message>
        <source>Row filter</source>
        <translation>行过滤器</translation>
    </message>
    <message>
        <source>How each row is predicted from its neighbors before compression.</source>
        <translation>压缩前如何由相邻像素预测每一行。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>上方</translation>
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
        <translation>取最佳</translation>
    </message>
    <message>
        <source>Reduce to a palette</source>
        <translation>减少为调色板</translation>
    </message>
    <message>
        <source>Keeps at most 256 colors: much smaller, good for graphics, visible in photos.</source>
        <translation>最多保留 256 种颜色：文件小得多，适合图形，照片上可见差异。</translation>
    </message>
    <message>
        <source>The most colors the palette may hold.</source>
        <translation>调色板最多可包含的颜色数。</translation>
    </message>
    <message>
        <source>Palette quality</source>
        <translation>调色板质量</translation>
    </message>
    <message>
        <source>Uses fewer colors where the palette already reaches this quality.</source>
        <translation>如果调色板已达到此质量，则使用更少的颜色。</translation>
    </message>
    <message>
        <source>All of them keep every pixel.</source>
        <translation>所有选项都保持每个像素不变。</translation>
    </message>
    <message>
        <source>None – largest, opens anywhere</source>
        <translation>无 – 最大，任何软件都能打开</translation>
    </message>
    <message>
        <source>LZW – opens almost anywhere</source>
        <translation>LZW – 几乎所有软件都能打开</translation>
    </message>
    <message>
        <source>Deflate – smaller</source>
        <translation>Deflate – 更小</translation>
    </message>
    <message>
        <source>Zstandard – few programs open it</source>
        <translation>Zstandard – 能打开的软件很少</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>预测器</translation>
    </message>
    <message>
        <source>Stores differences between neighbors: smaller for photos.</source>
        <translation>保存相邻像素之间的差值：照片文件更小。</translation>
    </message>
    <message>
        <source>Tiled</source>
        <translation>分块存储</translation>
    </message>
    <message>
        <source>Stores tiles instead of strips, for viewers that open only a part.</source>
        <translation>以图块代替条带存储，适合只打开局部的查看器。</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>金字塔</translation>
    </message>
    <message>
        <source>Adds smaller versions of the picture for deep-zoom viewers.</source>
        <translation>加入较小的图像版本，适合深度缩放查看器。</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>图片类型</translation>
    </message>
    <message>
        <source>Tunes lossy compression for a kind of picture.</source>
        <translation>针对某类图片优化有损压缩。</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Portrait or indoor photo</source>
        <translation>人像或室内照片</translation>
    </message>
    <message>
        <source>Outdoor photo</source>
        <translation>户外照片</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>绘画</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Sharper color edges</source>
        <translation>更锐利的色彩边缘</translation>
    </message>
    <message>
        <source>Keeps red and blue edges crisp at some cost in time.</source>
        <translation>让红色和蓝色边缘保持清晰，耗时略有增加。</translation>
    </message>
    <message>
        <source>Near lossless</source>
        <translation>近似无损</translation>
    </message>
    <message>
        <source>For lossless files: below 100, pixels may move a little so that files get smaller.</source>
        <translation>用于无损文件：低于 100 时，允许像素略有变化以减小文件。</translation>
    </message>
    <message>
        <source>Transparency quality</source>
        <translation>透明度质量</translation>
    </message>
    <message>
        <source>Below 100, transparency is stored with loss.</source>
        <translation>低于 100 时，透明度以有损方式保存。</translation>
    </message>
    <message>
        <source>Smallest animation</source>
        <translation>最小动画</translation>
    </message>
    <message>
        <source>Spends much longer to make animations smaller.</source>
        <translation>花费长得多的时间来减小动画体积。</translation>
    </message>
    <message>
        <source>Mixed animation frames</source>
        <translation>混合动画帧</translation>
    </message>
    <message>
        <source>Lets each animation frame be lossy or lossless, whichever is smaller.</source>
        <translation>让每个动画帧在有损与无损之间选择较小者。</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>边框</translation>
    </message>
    <message>
        <source>Adds room around the photo; nothing is cut off.</source>
        <translation>在照片四周增加空白；不裁掉任何内容。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>How much room is added.</source>
        <translation>增加多少空白。</translation>
    </message>
    <message>
        <source>A frame</source>
        <translation>边框</translation>
    </message>
    <message>
        <source>Up to a ratio</source>
        <translation>补足到比例</translation>
    </message>
    <message>
        <source>Up to a size</source>
        <translation>补足到尺寸</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Width of the frame.</source>
        <translation>边框的宽度。</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>下方加宽</translation>
    </message>
    <message>
        <source>Makes the lower side wider, as on an instant photo.</source>
        <translation>让下边更宽，如同拍立得照片。</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What the frame&apos;s width counts.</source>
        <translation>边框宽度所用的单位。</translation>
    </message>
    <message>
        <source>Percent of the short edge</source>
        <translation>短边的百分比</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Box width</source>
        <translation>最小宽度</translation>
    </message>
    <message>
        <source>Smallest width of the result.</source>
        <translation>结果的最小宽度。</translation>
    </message>
    <message>
        <source>Box height</source>
        <translation>最小高度</translation>
    </message>
    <message>
        <source>Smallest height of the result.</source>
        <translation>结果的最小高度。</translation>
    </message>
    <message>
        <source>Color of the border, as #rrggbb.</source>
        <translation>边框的颜色，格式为 #rrggbb。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Cuts every photo to a ratio or to a part of itself.</source>
        <translation>将每张照片裁剪为指定比例或其中一部分。</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Turn with the photo</source>
        <translation>随照片方向旋转</translation>
    </message>
    <message>
        <source>Turns the ratio for portraits: 3:2 becomes 2:3.</source>
        <translation>竖幅照片会翻转比例：3:2 变为 2:3。</translation>
    </message>
    <message>
        <source>Width kept</source>
        <translation>保留宽度</translation>
    </message>
    <message>
        <source>How much of the width stays.</source>
        <translation>保留多少宽度。</translation>
    </message>
    <message>
        <source>Height kept</source>
        <translation>保留高度</translation>
    </message>
    <message>
        <source>How much of the height stays.</source>
        <translation>保留多少高度。</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Moves the part that stays, in percent of the room left; negative is left.</source>
        <translation>移动保留的部分，以剩余空间的百分比计；负值向左。</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Moves the part that stays, in percent of the room left; negative is up.</source>
        <translation>移动保留的部分，以剩余空间的百分比计；负值向上。</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>填充透明</translation>
    </message>
    <message>
        <source>Puts transparent pictures on a color.</source>
        <translation>将透明图片置于一种颜色之上。</translation>
    </message>
    <message>
        <source>The color behind transparent pixels, as #rrggbb.</source>
        <translation>透明像素背后的颜色，格式为 #rrggbb。</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Takes the color out and keeps the brightness.</source>
        <translation>去除色彩，保留亮度。</translation>
    </message>
    <message>
        <source>Length of that edge.</source>
        <translation>该边的长度。</translation>
    </message>
    <message>
        <source>Width of the box.</source>
        <translation>方框的宽度。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Height of the box.</source>
        <translation>方框的高度。</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Edge length compared with the original.</source>
        <translation>相对于原图的边长。</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>百万像素</translation>
    </message>
    <message>
        <source>Width times height, in millions of pixels.</source>
        <translation>宽乘以高，以百万像素计。</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>调整尺寸</translation>
    </message>
    <message>
        <source>Gives every photo the size it is needed in.</source>
        <translation>让每张照片达到所需的尺寸。</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适配方式</translation>
    </message>
    <message>
        <source>What the size is measured by.</source>
        <translation>按什么衡量尺寸。</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>长边</translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation>短边</translation>
    </message>
    <message>
        <source>Inside a box</source>
        <translation>置于方框内</translation>
    </message>
    <message>
        <source>Fill a box, cutting what sticks out</source>
        <translation>填满方框，裁掉超出部分</translation>
    </message>
    <message>
        <source>Enlarge small photos</source>
        <translation>放大小照片</translation>
    </message>
    <message>
        <source>Otherwise a photo that is smaller already stays as it is.</source>
        <translation>关闭时，本来就较小的照片保持不变。</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>重新采样</translation>
    </message>
    <message>
        <source>How new pixels are weighed from old ones.</source>
        <translation>如何由旧像素计算新像素。</translation>
    </message>
    <message>
        <source>Lanczos 3 – sharpest</source>
        <translation>Lanczos 3 – 最锐利</translation>
    </message>
    <message>
        <source>Lanczos 2 – less ringing</source>
        <translation>Lanczos 2 – 振铃更少</translation>
    </message>
    <message>
        <source>Mitchell – soft</source>
        <translation>Mitchell – 柔和</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>双三次</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>双线性</translation>
    </message>
    <message>
        <source>Nearest – hard pixels</source>
        <translation>最近邻 – 硬边像素</translation>
    </message>
    <message>
        <source>In linear light</source>
        <translation>在线性光下处理</translation>
    </message>
    <message>
        <source>Keeps the brightness of fine bright detail, for example stars; slower.</source>
        <translation>保留明亮细节的亮度，例如星点；速度较慢。</translation>
    </message>
    <message>
        <source>1:1 – square</source>
        <translation>1:1 – 正方形</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>Width to height of the result.</source>
        <translation>结果的宽度与高度之比。</translation>
    </message>
    <message>
        <source>Ratio, width</source>
        <translation>比例：宽</translation>
    </message>
    <message>
        <source>The width&apos;s part of another ratio.</source>
        <translation>其他比例中宽的数值。</translation>
    </message>
    <message>
        <source>Ratio, height</source>
        <translation>比例：高</translation>
    </message>
    <message>
        <source>The height&apos;s part of another ratio.</source>
        <translation>其他比例中高的数值。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Which part of the photo stays when something is cut off.</source>
        <translation>需要裁切时保留照片的哪个部分。</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>居中</translation>
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
        <translation>最吸引视线的部分</translation>
    </message>
    <message>
        <source>The busiest part</source>
        <translation>细节最丰富的部分</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>锐化</translation>
    </message>
    <message>
        <source>Gives back the crispness that resizing and printing take.</source>
        <translation>补回调整尺寸和打印所损失的清晰度。</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Where the photo will be looked at.</source>
        <translation>照片将在何处观看。</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>How much sharper edges become.</source>
        <translation>边缘变得多锐利。</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Which colors the file is made for.</source>
        <translation>文件面向哪种颜色制作。</translation>
    </message>
    <message>
        <source>Color space</source>
        <translation>色彩空间</translation>
    </message>
    <message>
        <source>sRGB looks right everywhere; the photo&apos;s own space may hold more colors.</source>
        <translation>sRGB 在任何地方都能正确显示；照片自身的色彩空间可能包含更多颜色。</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation>转换为 sRGB</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s own</source>
        <translation>保留照片自身的色彩空间</translation>
    </message>
    <message>
        <source>Rendering intent</source>
        <translation>渲染方法</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>可感知</translation>
    </message>
    <message>
        <source>Relative colorimetric</source>
        <translation>相对比色</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>饱和度</translation>
    </message>
    <message>
        <source>Absolute colorimetric</source>
        <translation>绝对比色</translation>
    </message>
    <message>
        <source>Match the blacks</source>
        <translation>匹配黑色</translation>
    </message>
    <message>
        <source>Black point compensation: the darkest tone becomes the darkest tone.</source>
        <translation>黑场补偿：最暗的色调对应最暗的色调。</translation>
    </message>
    <message>
        <source>Embed the color profile</source>
        <translation>嵌入颜色配置文件</translation>
    </message>
    <message>
        <source>Says in the file which colors are meant; it is never left out of files in other spaces than sRGB.</source>
        <translation>在文件中说明颜色的含义；对于 sRGB 以外的色彩空间，始终会嵌入。</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>What the file says about itself.</source>
        <translation>文件中关于自身的信息。</translation>
    </message>
    <message>
        <source>What leaves with the file; every file is read back to prove it.</source>
        <translation>随文件一起传出的信息；每个文件都会回读加以验证。</translation>
    </message>
    <message>
        <source>Everything that is still true</source>
        <translation>所有仍然属实的信息</translation>
    </message>
    <message>
        <source>Copyright and date, no location</source>
        <translation>版权和日期，不含位置</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Keep all frames</source>
        <translation>保留所有帧</translation>
    </message>
    <message>
        <source>Otherwise, and in formats that cannot move, the first frame is kept.</source>
        <translation>否则，以及在不支持动画的格式中，只保留第一帧。</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>What the new files are called, below the destination folder.</source>
        <translation>新文件在目标文件夹中的名称。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each photo, for example {name} or {date:%Y}.</source>
        <translation>花括号中的词会针对每张照片填入，例如 {name} 或 {date:%Y}。</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>如果名称已被占用</translation>
    </message>
    <message>
        <source>Nothing that is there is ever overwritten.</source>
        <translation>已有的内容绝不会被覆盖。</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>添加编号</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>跳过照片</translation>
    </message>
    <message>
        <source>Names for every system</source>
        <translation>适用于所有系统的名称</translation>
    </message>
    <message>
        <source>Also avoids what Windows and memory cards refuse.</source>
        <translation>同时避免 Windows 和存储卡不接受的名称。</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>More quality makes larger files; each format has its own scale.</source>
        <translation>质量越高，文件越大；每种格式都有自己的尺度。</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is; files get much larger.</source>
        <translation>保持每个像素不变；文件会大得多。</translation>
    </message>
    <message>
        <source>Never larger than the original</source>
        <translation>绝不大于原图</translation>
    </message>
    <message>
        <source>Where nothing but smaller was asked and it gets no smaller, the original&apos;s bytes are kept.</source>
        <translation>如果只要求缩小而结果并未变小，则保留原图数据。</translation>
    </message>
    <message>
        <source>Own file name</source>
        <translation>单独的文件名</translation>
    </message>
    <message>
        <source>A template for this rendition alone; empty: that of the preset.</source>
        <translation>仅用于此输出版本的模板；留空则使用预设的模板。</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>输出版本</translation>
    </message>
    <message>
        <source>What this file is called in names and paths: letters, digits, - and _.</source>
        <translation>此文件在名称和路径中的叫法：字母、数字、- 和 _。</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>Blurs a part of every photo, or all of it.</source>
        <translation>模糊每张照片的一部分或全部。</translation>
    </message>
    <message>
        <source>Which part of the photo is blurred.</source>
        <translation>照片中被模糊的部分。</translation>
    </message>
    <message>
        <source>Width of that part.</source>
        <translation>该部分的宽度。</translation>
    </message>
    <message>
        <source>Height of that part.</source>
        <translation>该部分的高度。</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>How strongly (sigma), in percent of the photo&apos;s diagonal.</source>
        <translation>强度（σ），以照片对角线的百分比表示。</translation>
    </message>
    <message>
        <source>Makes colors stronger or weaker; brightness and hue stay.</source>
        <translation>增强或减弱颜色；亮度与色相不变。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Below zero is less than the photo has.</source>
        <translation>小于零则比照片原有的更少。</translation>
    </message>
    <message>
        <source>Automatic levels</source>
        <translation>自动色阶</translation>
    </message>
    <message>
        <source>Stretches the tones from black to white; hues stay.</source>
        <translation>将色调从黑到白拉伸；色相不变。</translation>
    </message>
    <message>
        <source>How much of the way to the full range.</source>
        <translation>向完整范围拉伸的程度。</translation>
    </message>
    <message>
        <source>Ignored at both ends</source>
        <translation>两端忽略</translation>
    </message>
    <message>
        <source>The share of darkest and lightest pixels that may become black or white.</source>
        <translation>允许变为黑或白的最暗和最亮像素的比例。</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>曝光</translation>
    </message>
    <message>
        <source>Makes photos brighter or darker.</source>
        <translation>使照片变亮或变暗。</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>One stop more is twice the light, as a camera counts it.</source>
        <translation>每增加一档光线加倍，与相机的计法相同。</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>亮度</translation>
    </message>
    <message>
        <source>Lifts or lowers all tones alike.</source>
        <translation>同等地提高或降低所有色调。</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>对比度</translation>
    </message>
    <message>
        <source>Moves tones away from middle gray, or towards it.</source>
        <translation>使色调远离或靠近中灰。</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>伽马</translation>
    </message>
    <message>
        <source>Lightens or darkens the middle tones; black and white stay.</source>
        <translation>使中间调变亮或变暗；黑与白不变。</translation>
    </message>
    <message>
        <source>Above one is lighter.</source>
        <translation>大于 1 则更亮。</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Rounds the corners; outside it is transparent, or has the color of Flatten.</source>
        <translation>使四角变圆；外部为透明，或为“拼合”的颜色。</translation>
    </message>
    <message>
        <source>What is left of the rectangle.</source>
        <translation>矩形保留的部分。</translation>
    </message>
    <message>
        <source>Rounded corners</source>
        <translation>圆角</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Of the corners, in percent of the short edge.</source>
        <translation>圆角半径，以短边的百分比表示。</translation>
    </message>
    <message>
        <source>Passe-partout</source>
        <translation>卡纸装裱</translation>
    </message>
    <message>
        <source>Mounts the photo on card, inside a border if there is one.</source>
        <translation>将照片装裱在卡纸上，如有边框则在其内侧。</translation>
    </message>
    <message>
        <source>Color of the line, as #rrggbb.</source>
        <translation>线条的颜色，格式为 #rrggbb。</translation>
    </message>
    <message>
        <source>Color of the line</source>
        <translation>线条颜色</translation>
    </message>
    <message>
        <source>How much card shows, in percent of the short edge.</source>
        <translation>露出的卡纸宽度，以短边的百分比表示。</translation>
    </message>
    <message>
        <source>Photos look centered when there is a little more card below.</source>
        <translation>下方卡纸略多时，照片看起来才居中。</translation>
    </message>
    <message>
        <source>Color of the card, as #rrggbb.</source>
        <translation>卡纸的颜色，格式为 #rrggbb。</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线条</translation>
    </message>
    <message>
        <source>The cut edge around the photo, in percent of the short edge; 0 is none.</source>
        <translation>照片周围的切边，以短边的百分比表示；0 为无。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Light and color</source>
        <translation>光线与颜色</translation>
    </message>
    <message>
        <source>Marks and frames</source>
        <translation>标记与边框</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>USM 锐化</translation>
    </message>
    <message>
        <source>Sharpens by numbers of your own.</source>
        <translation>按您自己的数值锐化。</translation>
    </message>
    <message>
        <source>How far around an edge it reaches (sigma).</source>
        <translation>在边缘周围的作用范围（σ）。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Smaller differences, such as noise, are left alone; of 255 levels.</source>
        <translation>较小的差异（如噪点）保持不变；共 255 级。</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>创作者</translation>
    </message>
    <message>
        <source>Who took the photo.</source>
        <translation>拍摄照片的人。</translation>
    </message>
    <message>
        <source>Creator&apos;s job title</source>
        <translation>创作者职务</translation>
    </message>
    <message>
        <source>For example staff photographer.</source>
        <translation>例如专职摄影师。</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>版权声明</translation>
    </message>
    <message>
        <source>For example © {date:%Y} {creator}.</source>
        <translation>例如 © {date:%Y} {creator}。</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>使用条款</translation>
    </message>
    <message>
        <source>How the photo may be used.</source>
        <translation>照片可如何使用。</translation>
    </message>
    <message>
        <source>Web statement</source>
        <translation>版权网页</translation>
    </message>
    <message>
        <source>The web page with the licence; image searches show it.</source>
        <translation>载有许可的网页；图片搜索会显示它。</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>署名栏</translation>
    </message>
    <message>
        <source>What is to stand beside the photo when it is published.</source>
        <translation>发表时照片旁应注明的文字。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Who first owned the photo.</source>
        <translation>照片最初的所有者。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>A short name of the photo.</source>
        <translation>照片的简短名称。</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>提要标题</translation>
    </message>
    <message>
        <source>The caption in a few words.</source>
        <translation>用几个词概括的说明。</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>图片说明</translation>
    </message>
    <message>
        <source>Who, what, where, when and why.</source>
        <translation>何人、何事、何地、何时、为何。</translation>
    </message>
    <message>
        <source>Caption writer</source>
        <translation>说明撰写者</translation>
    </message>
    <message>
        <source>Who wrote the caption.</source>
        <translation>撰写说明的人。</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>关键字</translation>
    </message>
    <message>
        <source>Separated by semicolons.</source>
        <translation>以分号分隔。</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>说明要求</translation>
    </message>
    <message>
        <source>For whoever receives the photo, for example an embargo.</source>
        <translation>给接收照片者的说明，例如禁发期。</translation>
    </message>
    <message>
        <source>Job identifier</source>
        <translation>任务编号</translation>
    </message>
    <message>
        <source>The number of the assignment.</source>
        <translation>任务的编号。</translation>
    </message>
    <message>
        <source>Sublocation</source>
        <translation>具体地点</translation>
    </message>
    <message>
        <source>A place within the city.</source>
        <translation>城市内的某处。</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Where the photo was taken.</source>
        <translation>拍摄地点。</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>省份</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>国家/地区代码</translation>
    </message>
    <message>
        <source>Three letters of ISO 3166, for example AUT.</source>
        <translation>ISO 3166 的三个字母，例如 AUT。</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>联系邮箱</translation>
    </message>
    <message>
        <source>How to reach the creator.</source>
        <translation>如何联系创作者。</translation>
    </message>
    <message>
        <source>Contact web site</source>
        <translation>联系网站</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Title, caption, keywords, names of places, contact: what IPTC says.</source>
        <translation>标题、说明、关键字、地名、联系方式：IPTC 的内容。</translation>
    </message>
    <message>
        <source>Creator and copyright</source>
        <translation>创作者和版权</translation>
    </message>
    <message>
        <source>Who made the photo, who owns it, how it may be used.</source>
        <translation>谁拍的、归谁所有、可如何使用。</translation>
    </message>
    <message>
        <source>Camera and exposure</source>
        <translation>相机和曝光</translation>
    </message>
    <message>
        <source>Camera model, exposure time, aperture, ISO, flash.</source>
        <translation>相机型号、曝光时间、光圈、ISO、闪光灯。</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Lens model and its range.</source>
        <translation>镜头型号及其范围。</translation>
    </message>
    <message>
        <source>Serial numbers and owner</source>
        <translation>序列号和所有者</translation>
    </message>
    <message>
        <source>Numbers of camera and lens, the owner&apos;s name, numbers that tell one picture from all others.</source>
        <translation>相机和镜头的编号、所有者姓名、能唯一识别一张图片的编号。</translation>
    </message>
    <message>
        <source>Place (GPS)</source>
        <translation>位置（GPS）</translation>
    </message>
    <message>
        <source>Where the photo was taken, to the meter.</source>
        <translation>拍摄地点，精确到米。</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>When the photo was taken and changed.</source>
        <translation>拍摄和修改的时间。</translation>
    </message>
    <message>
        <source>Stars and labels</source>
        <translation>星级和标签</translation>
    </message>
    <message>
        <source>Stars, color labels and picks.</source>
        <translation>星级、颜色标签和选取标记。</translation>
    </message>
    <message>
        <source>Faces and persons</source>
        <translation>面孔和人物</translation>
    </message>
    <message>
        <source>Face regions and the names of persons.</source>
        <translation>面部区域和人名。</translation>
    </message>
    <message>
        <source>Edit history</source>
        <translation>编辑历史</translation>
    </message>
    <message>
        <source>Software, develop settings, earlier versions and their file names.</source>
        <translation>软件、冲印设置、先前版本及其文件名。</translation>
    </message>
    <message>
        <source>Maker notes</source>
        <translation>厂商注释</translation>
    </message>
    <message>
        <source>What the camera&apos;s maker adds; hardly anybody knows all of it.</source>
        <translation>厂商附加的内容；几乎没人全都了解。</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>缩略图</translation>
    </message>
    <message>
        <source>Embedded small versions, where the pixels stay as they are; else they always go.</source>
        <translation>嵌入的小图，仅在像素保持不变时保留；否则一律去除。</translation>
    </message>
    <message>
        <source>Color profile</source>
        <translation>颜色配置文件</translation>
    </message>
    <message>
        <source>It stays, whatever is chosen here, where colors would be wrong without it.</source>
        <translation>无论此处如何选择，缺少它颜色会出错时都会保留。</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他所有内容</translation>
    </message>
    <message>
        <source>What is of none of these kinds.</source>
        <translation>不属于以上任何一类的内容。</translation>
    </message>
    <message>
        <source>Copyright, camera and exposure, no location</source>
        <translation>版权、相机和曝光，不含位置</translation>
    </message>
    <message>
        <source>Chosen kinds</source>
        <translation>所选类别</translation>
    </message>
    <message>
        <source>Also keep these tags</source>
        <translation>同时保留这些标记</translation>
    </message>
    <message>
        <source>For example Exif.Photo.UserComment or Xmp.dc.*, separated by commas.</source>
        <translation>例如 Exif.Photo.UserComment 或 Xmp.dc.*，以逗号分隔。</translation>
    </message>
    <message>
        <source>Never keep these tags</source>
        <translation>绝不保留这些标记</translation>
    </message>
    <message>
        <source>For example Iptc.Application2.Contact; stronger than all else.</source>
        <translation>例如 Iptc.Application2.Contact；优先于其他一切。</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>How exactly a place that is kept is told.</source>
        <translation>保留的地点精确到什么程度。</translation>
    </message>
    <message>
        <source>To the meter</source>
        <translation>精确到米</translation>
    </message>
    <message>
        <source>The city only</source>
        <translation>仅到城市</translation>
    </message>
    <message>
        <source>No place near</source>
        <translation>在这些地点附近不含位置</translation>
    </message>
    <message>
        <source>Photos taken there do not say where: Home 52.5163, 13.3777 500 m; Studio …</source>
        <translation>在那里拍的照片不注明地点：家 52.5163, 13.3777 500 m; Studio …</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>署名信息</translation>
    </message>
    <message>
        <source>A file of fields that several presets share: its name in the credits folder of Glassine&apos;s settings.</source>
        <translation>多个预设共用的字段文件：它在 Glassine 设置的 credits 文件夹中的名称。</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Fields that no photo should lack, for example creator, caption, date.</source>
        <translation>任何照片都不应缺少的字段，例如 creator、caption、date。</translation>
    </message>
    <message>
        <source>Read XMP files beside the photos</source>
        <translation>读取照片旁的 XMP 文件</translation>
    </message>
    <message>
        <source>What photo managers write into PHOTO.xmp counts more than what stands in the photo.</source>
        <translation>照片管理软件写入 PHOTO.xmp 的内容优先于照片中的内容。</translation>
    </message>
    <message>
        <source>Date of the file</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>What file managers sort by.</source>
        <translation>文件管理器据此排序。</translation>
    </message>
    <message>
        <source>As the original&apos;s</source>
        <translation>与原件相同</translation>
    </message>
    <message>
        <source>When it is written</source>
        <translation>写入时间</translation>
    </message>
    <message>
        <source>When the photo was taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>A strip with a line of text, such as whose photo it is.</source>
        <translation>带一行文字的条带，例如照片的作者。</translation>
    </message>
    <message>
        <source>Color of the strip, as #rrggbb.</source>
        <translation>条带的颜色，格式为 #rrggbb。</translation>
    </message>
    <message>
        <source>Color of the strip</source>
        <translation>条带颜色</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each photo, for example {creator}.</source>
        <translation>花括号中的词会针对每张照片填入，例如 {creator}。</translation>
    </message>
    <message>
        <source>Where the strip lies.</source>
        <translation>条带的位置。</translation>
    </message>
    <message>
        <source>Below the photo</source>
        <translation>照片下方</translation>
    </message>
    <message>
        <source>Above the photo</source>
        <translation>照片上方</translation>
    </message>
    <message>
        <source>On the photo, bottom</source>
        <translation>照片上，底部</translation>
    </message>
    <message>
        <source>On the photo, top</source>
        <translation>照片上，顶部</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Where the text stands in the strip.</source>
        <translation>文字在条带中的位置。</translation>
    </message>
    <message>
        <source>Of the strip, in percent of the photo&apos;s short edge.</source>
        <translation>条带高度，以照片短边的百分比表示。</translation>
    </message>
    <message>
        <source>Color of the letters, as #rrggbb.</source>
        <translation>文字的颜色，格式为 #rrggbb。</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Of the strip; 100 hides what is under it.</source>
        <translation>条带的不透明度；100 会遮住下面的内容。</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Family and style, for example Sans Bold.</source>
        <translation>字体系列和样式，例如 Sans Bold。</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Sets it off from the photo, dark around light and light around dark.</source>
        <translation>使其与照片区分：浅色外围深色，深色外围浅色。</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>描边</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>阴影</translation>
    </message>
    <message>
        <source>What is put on the photo.</source>
        <translation>放在照片上的内容。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A PNG or SVG picture, best with a transparent background.</source>
        <translation>PNG 或 SVG 图片，最好带透明背景。</translation>
    </message>
    <message>
        <source>Height of the letters, in percent of the photo&apos;s diagonal.</source>
        <translation>文字的高度，以照片对角线的百分比表示。</translation>
    </message>
    <message>
        <source>The picture&apos;s diagonal, in percent of the photo&apos;s.</source>
        <translation>图片的对角线，以照片对角线的百分比表示。</translation>
    </message>
    <message>
        <source>In percent of the photo&apos;s short edge, from the edge that the position names or else from the middle.</source>
        <translation>以照片短边的百分比表示，从位置所指的边算起，否则从中间算起。</translation>
    </message>
    <message>
        <source>At 100 it hides what is under it.</source>
        <translation>100 会遮住下面的内容。</translation>
    </message>
    <message>
        <source>Where it lies on the photo; it can also be dragged in the comparison.</source>
        <translation>在照片上的位置；也可在对比中拖动。</translation>
    </message>
    <message>
        <source>Margin beside</source>
        <translation>左右边距</translation>
    </message>
    <message>
        <source>Margin above or below</source>
        <translation>上下边距</translation>
    </message>
    <message>
        <source>All over the photo</source>
        <translation>铺满整张照片</translation>
    </message>
    <message>
        <source>Repeats it in rows, so that it cannot be cut off.</source>
        <translation>成行重复，使其无法被裁掉。</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>间距</translation>
    </message>
    <message>
        <source>Room between them, in percent of the mark&apos;s own size.</source>
        <translation>彼此的间隔，以标记自身大小的百分比表示。</translation>
    </message>
    <message>
        <source>Legible on dark and light</source>
        <translation>深浅背景上均清晰</translation>
    </message>
    <message>
        <source>Looks at the photo under it: turns dark for light, and outlines it where that is not enough.</source>
        <translation>查看下方的照片：在浅色上变深，不够时加描边。</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Clockwise; negative is the other way.</source>
        <translation>顺时针；负值为反方向。</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>How it is mixed with the photo.</source>
        <translation>与照片混合的方式。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>正片叠底</translation>
    </message>
    <message>
        <source>Screen (blending)</source>
        <translation>滤色</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>叠加</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>柔光</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>强光</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>变暗</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>变亮</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>水印</translation>
    </message>
    <message>
        <source>Puts a text or a picture on every photo.</source>
        <translation>在每张照片上放置文字或图片。</translation>
    </message>
    <message>
        <source>Convert to Display P3</source>
        <translation>转换为 Display P3</translation>
    </message>
    <message>
        <source>Convert to Adobe RGB</source>
        <translation>转换为 Adobe RGB</translation>
    </message>
    <message>
        <source>Convert to ProPhoto RGB</source>
        <translation>转换为 ProPhoto RGB</translation>
    </message>
    <message>
        <source>Convert to gray</source>
        <translation>转换为灰度</translation>
    </message>
    <message>
        <source>Convert to a profile from a file</source>
        <translation>转换为文件中的配置文件</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置文件</translation>
    </message>
    <message>
        <source>The ICC profile of a lab or a printer; it becomes part of the preset.</source>
        <translation>冲印店或打印机的 ICC 配置文件；它会成为预设的一部分。</translation>
    </message>
    <message>
        <source>What happens to colors that the new space cannot hold.</source>
        <translation>新色彩空间容纳不下的颜色如何处理。</translation>
    </message>
    <message>
        <source>Version of the profile</source>
        <translation>配置文件版本</translation>
    </message>
    <message>
        <source>Version 2 is read by every program that reads profiles at all.</source>
        <translation>凡是能读取配置文件的程序都能读取版本 2。</translation>
    </message>
    <message>
        <source>2, for every reader</source>
        <translation>2，所有程序可读</translation>
    </message>
    <message>
        <source>4, smaller and exact</source>
        <translation>4，更小且精确</translation>
    </message>
    <message>
        <source>What rides along</source>
        <translation>随附内容</translation>
    </message>
    <message>
        <source>Things in a photo that not every file can hold; what is lost is always said.</source>
        <translation>照片中并非每种文件都能保存的内容；丢失了什么总会说明。</translation>
    </message>
    <message>
        <source>HDR brightness</source>
        <translation>HDR 亮度</translation>
    </message>
    <message>
        <source>Keep where the file can hold it</source>
        <translation>在文件能保存时保留</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>不保留</translation>
    </message>
    <message>
        <source>Skip photos that would lose it</source>
        <translation>跳过会丢失它的照片</translation>
    </message>
    <message>
        <source>Motion clip</source>
        <translation>动态片段</translation>
    </message>
    <message>
        <source>The video in a motion photo. It tells of place and sound, so it is kept only together with all metadata.</source>
        <translation>动态照片中的视频。它会透露地点和声音，因此只在保留全部元数据时保留。</translation>
    </message>
    <message>
        <source>Other losses</source>
        <translation>其他损失</translation>
    </message>
    <message>
        <source>Frames, pages, depth, transparency, more than 8 bits or press inks that the new file cannot hold.</source>
        <translation>新文件无法保存的帧、页面、深度、透明度、超过 8 位或印刷油墨。</translation>
    </message>
    <message>
        <source>Convert and say so</source>
        <translation>转换并说明</translation>
    </message>
    <message>
        <source>Camera raw</source>
        <translation>相机 RAW</translation>
    </message>
    <message>
        <source>How a picture is made of a camera&apos;s raw file.</source>
        <translation>如何由相机的 RAW 文件生成图片。</translation>
    </message>
    <message>
        <source>The camera&apos;s preview looks as on its screen and takes a tenth of the time.</source>
        <translation>相机预览与机身屏幕所见一致，耗时仅十分之一。</translation>
    </message>
    <message>
        <source>The preview where it is large enough</source>
        <translation>预览足够大时用预览</translation>
    </message>
    <message>
        <source>The camera&apos;s preview</source>
        <translation>相机预览</translation>
    </message>
    <message>
        <source>Developed from the sensor&apos;s data</source>
        <translation>由传感器数据显影</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>高光</translation>
    </message>
    <message>
        <source>What becomes of what was too bright for the sensor.</source>
        <translation>对传感器而言过亮的部分如何处理。</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Fade into white</source>
        <translation>渐变为白色</translation>
    </message>
    <message>
        <source>Rebuild from what is left</source>
        <translation>由剩余信息重建</translation>
    </message>
    <message>
        <source>Brighten</source>
        <translation>提亮</translation>
    </message>
    <message>
        <source>Raises the exposure until the brightest hundredth is white.</source>
        <translation>提高曝光直到最亮的百分之一变为白色。</translation>
    </message>
    <message>
        <source>The other file is left out and named.</source>
        <translation>另一个文件会被排除并列出。</translation>
    </message>
    <message>
        <source>Both files</source>
        <translation>两个文件</translation>
    </message>
    <message>
        <source>The raw file</source>
        <translation>RAW 文件</translation>
    </message>
    <message>
        <source>The JPEG or HEIC</source>
        <translation>JPEG 或 HEIC</translation>
    </message>
    <message>
        <source>Of a raw file and a JPEG, take</source>
        <translation>对 RAW 与 JPEG，采用</translation>
    </message>
    <message>
        <source>Unusual files</source>
        <translation>特殊文件</translation>
    </message>
    <message>
        <source>Pictures that move, photos that a camera stored twice, photos that are damaged.</source>
        <translation>会动的图片、相机存储了两份的照片、已损坏的照片。</translation>
    </message>
    <message>
        <source>Damaged photos</source>
        <translation>已损坏的照片</translation>
    </message>
    <message>
        <source>What cannot be decoded of them is gray or missing. Never done in place.</source>
        <translation>无法解码的部分会变灰或缺失。从不就地处理。</translation>
    </message>
    <message>
        <source>Refuse and name them</source>
        <translation>拒绝并指明</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>保存可读取的部分</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>S3 存储桶</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>The bucket&apos;s name.</source>
        <translation>存储桶的名称。</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Stands before every name in the bucket, as a folder would.</source>
        <translation>位于存储桶中每个名称之前，如同文件夹。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>The service&apos;s address, https://HOST; empty for Amazon&apos;s own.</source>
        <translation>服务的地址 https://HOST；留空表示 Amazon 自己的。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Empty: that of the environment or the profile, else us-east-1.</source>
        <translation>留空：环境或配置文件中的区域，否则为 us-east-1。</translation>
    </message>
    <message>
        <source>Whose credentials to use, from the shared files of the AWS tools; empty: those of the environment, or the default profile.</source>
        <translation>使用谁的凭据，取自 AWS 工具的共享文件；留空：环境中的凭据或默认配置文件。</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>寻址方式</translation>
    </message>
    <message>
        <source>Whether the bucket stands in the path or in the host&apos;s name.</source>
        <translation>存储桶位于路径中还是主机名中。</translation>
    </message>
    <message>
        <source>As usual there</source>
        <translation>按那里的惯例</translation>
    </message>
    <message>
        <source>In the path</source>
        <translation>在路径中</translation>
    </message>
    <message>
        <source>In the host&apos;s name</source>
        <translation>在主机名中</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Who may read what was sent.</source>
        <translation>谁可以读取已发送的内容。</translation>
    </message>
    <message>
        <source>As the bucket says</source>
        <translation>按存储桶的设置</translation>
    </message>
    <message>
        <source>Its owner only</source>
        <translation>仅其所有者</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Everybody with an account there</source>
        <translation>在那里有帐户的所有人</translation>
    </message>
    <message>
        <source>The bucket&apos;s owner, too</source>
        <translation>也包括存储桶的所有者</translation>
    </message>
    <message>
        <source>Cache control</source>
        <translation>缓存控制</translation>
    </message>
    <message>
        <source>How long browsers may keep it, for example max-age=31536000.</source>
        <translation>浏览器可以保留多久，例如 max-age=31536000。</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>存储类别</translation>
    </message>
    <message>
        <source>For example STANDARD_IA; empty: the bucket&apos;s own.</source>
        <translation>例如 STANDARD_IA；留空：存储桶自己的。</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>How the service encrypts what it stores.</source>
        <translation>服务如何加密其存储的内容。</translation>
    </message>
    <message>
        <source>With the service&apos;s keys</source>
        <translation>使用服务的密钥</translation>
    </message>
    <message>
        <source>With a key of the key service</source>
        <translation>使用密钥服务的密钥</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The key&apos;s name in the key service; empty: the standard one.</source>
        <translation>密钥服务中密钥的名称；留空：标准密钥。</translation>
    </message>
    <message>
        <source>Stored with every object: NAME=VALUE, separated by commas.</source>
        <translation>随每个对象存储：NAME=VALUE，以逗号分隔。</translation>
    </message>
    <message>
        <source>Part size</source>
        <translation>分段大小</translation>
    </message>
    <message>
        <source>Larger files are sent in parts of this size.</source>
        <translation>更大的文件按此大小分段发送。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>How many files are sent at the same time.</source>
        <translation>同时发送多少个文件。</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>A PEM file to trust instead of the system&apos;s authorities.</source>
        <translation>代替系统证书颁发机构予以信任的 PEM 文件。</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>不加密</translation>
    </message>
    <message>
        <source>Lets photos go to an http:// endpoint on another computer.</source>
        <translation>允许将照片发送到另一台计算机的 http:// 端点。</translation>
    </message>
    <message>
        <source>Kind of archive</source>
        <translation>压缩包类型</translation>
    </message>
    <message>
        <source>ZIP can be opened everywhere; TAR with Zstandard only with the right program.</source>
        <translation>ZIP 到处都能打开；TAR（Zstandard）需要相应的程序。</translation>
    </message>
    <message>
        <source>As its name says</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>TAR with Zstandard</source>
        <translation>TAR（Zstandard）</translation>
    </message>
    <message>
        <source>Largest archive</source>
        <translation>最大压缩包</translation>
    </message>
    <message>
        <source>Makes several archives of at most this size, each complete by itself, for e-mail; 0: one archive.</source>
        <translation>生成多个不超过此大小、各自完整的压缩包，便于邮件发送；0：一个压缩包。</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>校验和</translation>
    </message>
    <message>
        <source>Puts a SHA256SUMS file inside, with which anybody can check what arrived.</source>
        <translation>附带 SHA256SUMS 文件，任何人都可以据此核对收到的内容。</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>缩略图总览</translation>
    </message>
    <message>
        <source>Puts a picture inside that shows all photos small, with their names.</source>
        <translation>附带一张图片，以小图列出所有照片及其名称。</translation>
    </message>
    <message>
        <source>Write XMP files beside the new ones</source>
        <translation>在新文件旁写入 XMP 文件</translation>
    </message>
    <message>
        <source>They hold all that may go along, also what a format has no place for. Never done in place.</source>
        <translation>包含所有可以带走的内容，包括格式放不下的内容。就地替换时从不写入。</translation>
    </message>
    <message>
        <source>No XMP files</source>
        <translation>无 XMP 文件</translation>
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
        <translation>嵌入新缩略图</translation>
    </message>
    <message>
        <source>A small version of the new picture, up to 160 pixels, in JPEG and TIFF files.</source>
        <translation>新图片的小版本（最多 160 像素），用于 JPEG 和 TIFF 文件。</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Where the new file holds a single frame.</source>
        <translation>当新文件只能容纳一帧时。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>A TIFF keeps all pages of a TIFF when they are of one size; other files hold one.</source>
        <translation>页面尺寸相同时，TIFF 保留 TIFF 的所有页；其他文件只含一页。</translation>
    </message>
    <message>
        <source>Depth maps</source>
        <translation>深度图</translation>
    </message>
    <message>
        <source>What portrait modes store beside a picture; no new file holds it.</source>
        <translation>人像模式存储在图片旁的内容；新文件都不包含它。</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>透明度</translation>
    </message>
    <message>
        <source>JPEGs have none: what was transparent becomes white.</source>
        <translation>JPEG 没有透明度：透明部分变为白色。</translation>
    </message>
    <message>
        <source>More than 8 bits</source>
        <translation>超过 8 位</translation>
    </message>
    <message>
        <source>Finer shades, which PNG, TIFF, AVIF and JPEG XL keep.</source>
        <translation>更细腻的层次，PNG、TIFF、AVIF 和 JPEG XL 会保留。</translation>
    </message>
    <message>
        <source>Press inks (CMYK)</source>
        <translation>印刷油墨 (CMYK)</translation>
    </message>
    <message>
        <source>JPEG and TIFF keep them when the photo&apos;s own color space is kept.</source>
        <translation>保留照片自身的色彩空间时，JPEG 和 TIFF 会保留。</translation>
    </message>
    <message>
        <source>Further channels</source>
        <translation>其他通道</translation>
    </message>
    <message>
        <source>Spot colors and masks that a TIFF holds beside its picture.</source>
        <translation>TIFF 在图片之外包含的专色和蒙版。</translation>
    </message>
    <message>
        <source>As other losses</source>
        <translation>与其他损失相同</translation>
    </message>
    <message>
        <source>The first page only</source>
        <translation>仅第一页</translation>
    </message>
    <message>
        <source>The gain map of an Ultra HDR or iPhone photo; only JPEGs can hold it here.</source>
        <translation>Ultra HDR 或 iPhone 照片的增益图；此处只有 JPEG 能容纳。</translation>
    </message>
    <message>
        <source>Folder or drive</source>
        <translation>文件夹或驱动器</translation>
    </message>
    <message>
        <source>Uploadcare project</source>
        <translation>Uploadcare 项目</translation>
    </message>
    <message>
        <source>Optidash</source>
        <translation>Optidash</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>The folder to copy to; it has to be there.</source>
        <translation>要复制到的文件夹；必须已存在。</translation>
    </message>
    <message>
        <source>Mount point</source>
        <translation>挂载点</translation>
    </message>
    <message>
        <source>Nothing is written unless a drive or share is mounted at this folder.</source>
        <translation>除非此文件夹挂载了驱动器或共享，否则不写入任何内容。</translation>
    </message>
    <message>
        <source>What the service makes of the photos.</source>
        <translation>服务如何处理照片。</translation>
    </message>
    <message>
        <source>No compression</source>
        <translation>不压缩</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation>结果文件夹</translation>
    </message>
    <message>
        <source>Where what comes back is written, when the service does not store it.</source>
        <translation>服务不存储时，返回的内容写入的位置。</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Where the service stores what it made, with a key of yours.</source>
        <translation>服务用您的密钥存储其结果的位置。</translation>
    </message>
    <message>
        <source>Nowhere: it comes back</source>
        <translation>不存储：返回</translation>
    </message>
    <message>
        <source>As set up there</source>
        <translation>按服务端的设置</translation>
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
        <translation>连接器</translation>
    </message>
    <message>
        <source>The id of the storage that is set up there.</source>
        <translation>服务端所设存储的 ID。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>The storage account&apos;s name, at Azure.</source>
        <translation>存储账户的名称（Azure）。</translation>
    </message>
    <message>
        <source>The bucket&apos;s region.</source>
        <translation>存储桶的区域。</translation>
    </message>
    <message>
        <source>For example standard-ia; empty: the bucket&apos;s own.</source>
        <translation>例如 standard-ia；留空：存储桶自己的。</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>发布地址</translation>
    </message>
    <message>
        <source>https://… of the same folder, for the service to fetch the files from; empty: they are sent.</source>
        <translation>同一文件夹的 https://…，供服务获取文件；留空：发送文件。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>How results come back.</source>
        <translation>结果如何返回。</translation>
    </message>
    <message>
        <source>From an address that is told</source>
        <translation>从告知的地址</translation>
    </message>
    <message>
        <source>In the answer itself</source>
        <translation>在应答本身中</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>https://… that the service tells when a photo is done; it is not waited for then.</source>
        <translation>照片完成时服务通知的 https://…；此时不等待。</translation>
    </message>
    <message>
        <source>Webhook delay</source>
        <translation>Webhook 延迟</translation>
    </message>
    <message>
        <source>How long the service waits before it tells.</source>
        <translation>服务在通知之前等待多久。</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>授权方式</translation>
    </message>
    <message>
        <source>How the key is sent.</source>
        <translation>密钥如何发送。</translation>
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
        <translation>服务的地址，含版本。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>The key of your account there.</source>
        <translation>您在该服务的账户密钥。</translation>
    </message>
    <message>
        <source>Storage key</source>
        <translation>存储密钥</translation>
    </message>
    <message>
        <source>The key with which the service writes to your storage.</source>
        <translation>服务写入您的存储所用的密钥。</translation>
    </message>
    <message>
        <source>Storage secret</source>
        <translation>存储私密密钥</translation>
    </message>
    <message>
        <source>The secret that belongs to the storage key.</source>
        <translation>与存储密钥对应的私密密钥。</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>访问密钥</translation>
    </message>
    <message>
        <source>The name of the key, as the service shows it.</source>
        <translation>服务所显示的密钥名称。</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>秘密密钥</translation>
    </message>
    <message>
        <source>The secret that belongs to the access key.</source>
        <translation>与访问密钥对应的秘密。</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>会话令牌</translation>
    </message>
    <message>
        <source>Only for keys that were lent for some hours.</source>
        <translation>仅用于临时借用几小时的密钥。</translation>
    </message>
    <message>
        <source>Names there</source>
        <translation>目标处的名称</translation>
    </message>
    <message>
        <source>What files are called in the bucket, with {folder}, {name}, {ext} and {date:%Y-%m}; empty: as here.</source>
        <translation>文件在存储桶中的名称，可用 {folder}、{name}、{ext} 和 {date:%Y-%m}；留空：与此处相同。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Given to every object: NAME=VALUE, separated by commas.</source>
        <translation>附加到每个对象：名称=值，以逗号分隔。</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>How much is sent in a second at most, over all connections; 0: as it goes.</source>
        <translation>所有连接合计每秒最多发送多少；0：不限。</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>The project&apos;s public key; it is no secret.</source>
        <translation>项目的公钥；不是秘密。</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Whether files stay: what is not stored is gone after a day.</source>
        <translation>文件是否保留：未存储的文件一天后消失。</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>保留一天</translation>
    </message>
    <message>
        <source>As the project says</source>
        <translation>按项目的设置</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>What links to images ask of the service, for example -/preview/800x800/.</source>
        <translation>图片链接向服务请求的处理，例如 -/preview/800x800/。</translation>
    </message>
    <message>
        <source>Given to every file, separated by commas.</source>
        <translation>赋予每个文件，以逗号分隔。</translation>
    </message>
    <message>
        <source>Replaced files</source>
        <translation>被替换的文件</translation>
    </message>
    <message>
        <source>What becomes of the file that a changed one replaces: each has an address of its own.</source>
        <translation>被更改的文件所替换的文件如何处理：每个文件都有自己的地址。</translation>
    </message>
    <message>
        <source>They are deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Signed uploads</source>
        <translation>签名上传</translation>
    </message>
    <message>
        <source>What proves to the service that uploads are allowed.</source>
        <translation>向服务证明允许上传的凭据。</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>A signature, the older way</source>
        <translation>签名（旧方式）</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>不签名</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>分发地址</translation>
    </message>
    <message>
        <source>https://HOST that serves the files; empty: the project&apos;s own.</source>
        <translation>提供文件的 https://HOST；留空：项目自己的。</translation>
    </message>
    <message>
        <source>Upload API</source>
        <translation>上传 API</translation>
    </message>
    <message>
        <source>Where files are sent to.</source>
        <translation>文件发送到的地址。</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>REST API</translation>
    </message>
    <message>
        <source>Where files are listed, stored and deleted.</source>
        <translation>列出、存储和删除文件的地址。</translation>
    </message>
    <message>
        <source>The project&apos;s secret key.</source>
        <translation>项目的私密密钥。</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>由谁制作</translation>
    </message>
    <message>
        <source>The name of a destination of the kind Optidash: originals are sent there, with all their metadata, and what comes back is checked as any file. Empty: made here.</source>
        <translation>Optidash 类型的目标名称：原图连同全部元数据发送到那里，返回的内容像任何文件一样接受检查。留空：在本机制作。</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
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
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1, all of it already delivered</source>
        <comment>%1: how many photos</comment>
        <translation>%1，均已交付</translation>
    </message>
    <message>
        <source>%1 → %2 in %3, about %4</source>
        <comment>photos → files in a folder, about so many bytes</comment>
        <translation>%1 → %3 中的 %2，约 %4</translation>
    </message>
    <message>
        <source>%1 → %2 in %3</source>
        <comment>photos → files in a folder</comment>
        <translation>%1 → %3 中的 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) clash: numbered</source>
        <translation>
            <numerusform>%Ln 个名称冲突：已编号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln 个已存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be written</source>
        <translation>
            <numerusform>%Ln 个无法写入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) done</source>
        <translation>
            <numerusform>已完成 %Ln 张照片</numerusform>
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
            <numerusform>%Ln 张已是最新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 张失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation>
            <numerusform>%Ln 张未开始</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>节省 %1</translation>
    </message>
    <message>
        <source>%1 photos per second</source>
        <translation>每秒 %1 张</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>用时 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation>
            <numerusform>正在查找照片… 已找到 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: every photo is set aside.</source>
        <translation>没有可处理的内容：所有照片均已排除。</translation>
    </message>
    <message>
        <source>Drop photos to begin.</source>
        <translation>拖入照片即可开始。</translation>
    </message>
    <message>
        <source>Planning names…</source>
        <translation>正在规划名称…</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <comment>%1: how far it is</comment>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be sent to %1, with all their metadata</source>
        <translation>
            <numerusform>%Ln 张照片将连同全部元数据发送到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln photo(s); the originals are kept in %1</source>
        <translation>
            <numerusform>替换 %Ln 张照片；原片保存在 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln photo(s), about %1 afterwards; the originals are kept in %2</source>
        <comment>%1: bytes</comment>
        <translation>
            <numerusform>替换 %Ln 张照片，之后约 %1；原片保存在 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing originals back…</source>
        <translation>正在恢复原片…</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Archive, smaller</source>
        <translation>存档，更小</translation>
    </message>
    <message>
        <source>Every pixel, profile and note kept, at a quality the eye cannot tell from the original.</source>
        <translation>保留每个像素、配置文件和说明，画质肉眼看不出与原图的差别。</translation>
    </message>
    <message>
        <source>Client full size</source>
        <translation>客户原尺寸</translation>
    </message>
    <message>
        <source>Every pixel at high quality in sRGB, with your name and without place and serial numbers.</source>
        <translation>以高画质 sRGB 保留每个像素，带您的姓名，不含地点和序列号。</translation>
    </message>
    <message>
        <source>Client proofs</source>
        <translation>客户选片</translation>
    </message>
    <message>
        <source>Small JPEGs with a long edge of 1600 pixels and a watermark, for choosing pictures together.</source>
        <translation>长边 1600 像素、带水印的小 JPEG，便于一起选片。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 1600 pixels, light enough to attach a handful.</source>
        <translation>长边 1600 像素的 JPEG，小到可以附上好几张。</translation>
    </message>
    <message>
        <source>Instagram landscape</source>
        <translation>Instagram 横图</translation>
    </message>
    <message>
        <source>1080 × 566 pixels, cut to 1.91:1 around the center.</source>
        <translation>1080 × 566 像素，以中心裁成 1.91:1。</translation>
    </message>
    <message>
        <source>Instagram portrait</source>
        <translation>Instagram 竖图</translation>
    </message>
    <message>
        <source>1080 × 1350 pixels, cut to 4:5 around the center.</source>
        <translation>1080 × 1350 像素，以中心裁成 4:5。</translation>
    </message>
    <message>
        <source>Instagram square</source>
        <translation>Instagram 方图</translation>
    </message>
    <message>
        <source>1080 × 1080 pixels, cut to a square around the center.</source>
        <translation>1080 × 1080 像素，以中心裁成正方形。</translation>
    </message>
    <message>
        <source>iPhone HEIC to JPEG</source>
        <translation>iPhone HEIC 转 JPEG</translation>
    </message>
    <message>
        <source>Turns HEIC photos into full-size JPEGs that open anywhere.</source>
        <translation>把 HEIC 照片变成到处都能打开的原尺寸 JPEG。</translation>
    </message>
    <message>
        <source>Lossless clean-up</source>
        <translation>无损清理</translation>
    </message>
    <message>
        <source>Packs pictures tighter without touching a pixel; what would not get smaller stays as it is.</source>
        <translation>不改动任何像素地压得更紧；不会变小的保持原样。</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 3000 pixels for newsrooms and agencies, with caption, credit and date: what is missing is told before the run.</source>
        <translation>供编辑部和图片社使用的长边 3000 像素 JPEG，带说明、署名和日期；缺什么会在运行前告知。</translation>
    </message>
    <message>
        <source>Print at 300 ppi</source>
        <translation>300 ppi 打印</translation>
    </message>
    <message>
        <source>Full size in sRGB with full color resolution, marked 300 ppi and sharpened for paper.</source>
        <translation>sRGB 原尺寸、完整色彩分辨率，标记 300 ppi 并为纸张锐化。</translation>
    </message>
    <message>
        <source>Responsive web set</source>
        <translation>响应式网页组图</translation>
    </message>
    <message>
        <source>Six widths from 480 to 2560 pixels, each as AVIF, WebP and JPEG, ready for srcset.</source>
        <translation>从 480 到 2560 像素的六种宽度，各有 AVIF、WebP 和 JPEG，可直接用于 srcset。</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>快拍</translation>
    </message>
    <message>
        <source>1080 × 1920 pixels, cut to 9:16 around the center, for stories and reels.</source>
        <translation>1080 × 1920 像素，以中心裁成 9:16，用于快拍和短视频。</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>网页图库</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 2048 pixels, sharpened for screens: right for galleries, blogs and portfolios.</source>
        <translation>长边 2048 像素、为屏幕锐化的 JPEG，适合图库、博客和作品集。</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>不是图片</translation>
    </message>
    <message>
        <source>a format that is not read</source>
        <translation>不支持读取的格式</translation>
    </message>
    <message>
        <source>a format that is not read yet</source>
        <translation>尚不能读取的格式</translation>
    </message>
    <message>
        <source>must be added by itself</source>
        <translation>必须单独添加</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>期间发生更改</translation>
    </message>
    <message>
        <source>too many pixels</source>
        <translation>像素过多</translation>
    </message>
    <message>
        <source>too many frames</source>
        <translation>帧数过多</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>cannot be written in this format</source>
        <translation>无法以此格式写入</translation>
    </message>
    <message>
        <source>a step could not be done</source>
        <translation>某个步骤无法完成</translation>
    </message>
    <message>
        <source>the result was not as promised</source>
        <translation>结果与承诺不符</translation>
    </message>
    <message>
        <source>metadata would have leaked</source>
        <translation>元数据可能泄露</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>需要过多内存</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>耗时过长</translation>
    </message>
    <message>
        <source>crashed the worker twice</source>
        <translation>两次导致工作进程崩溃</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>would replace an original</source>
        <translation>会替换原图</translation>
    </message>
    <message>
        <source>destination not writable</source>
        <translation>目标位置不可写</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>the name is refused there</source>
        <translation>目标位置不接受该名称</translation>
    </message>
    <message>
        <source>a copy would lose something</source>
        <translation>副本会丢失内容</translation>
    </message>
    <message>
        <source>the other file of the pair is taken</source>
        <translation>选取了这一对中的另一个文件</translation>
    </message>
    <message>
        <source>an archive that cannot be read</source>
        <translation>无法读取的压缩包</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>受密码保护</translation>
    </message>
    <message>
        <source>unpacks to too much</source>
        <translation>解压后过大</translation>
    </message>
    <message>
        <source>an archive inside an archive</source>
        <translation>压缩包内的压缩包</translation>
    </message>
    <message>
        <source>its name in the archive is not taken</source>
        <translation>其在压缩包中的名称不被接受</translation>
    </message>
    <message>
        <source>inside an archive, which is not changed</source>
        <translation>位于不会被更改的压缩包中</translation>
    </message>
    <message>
        <source>made by an earlier run</source>
        <translation>由先前的处理生成</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Lossless files have no quality.</source>
        <translation>无损文件没有质量设置。</translation>
    </message>
    <message>
        <source>%1 cannot be lossless.</source>
        <translation>%1 不支持无损。</translation>
    </message>
    <message>
        <source>Matters for lossless files only.</source>
        <translation>仅对无损文件有效。</translation>
    </message>
    <message>
        <source>Does not matter for lossless files.</source>
        <translation>对无损文件无效。</translation>
    </message>
    <message>
        <source>The chosen format cannot hold metadata.</source>
        <translation>所选格式无法包含元数据。</translation>
    </message>
    <message>
        <source>The chosen format cannot hold a color profile: colors are converted to sRGB.</source>
        <translation>所选格式无法包含颜色配置文件：颜色将转换为 sRGB。</translation>
    </message>
    <message>
        <source>None of the chosen formats can move: the first frame is kept.</source>
        <translation>所选格式均不支持动画：只保留第一帧。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 already up to date</source>
        <translation>%1 张已是最新</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 张已跳过</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 张失败</translation>
    </message>
    <message>
        <source>%1 not finished</source>
        <translation>%1 张未完成</translation>
    </message>
    <message>
        <source>%1 files written</source>
        <translation>已写入 %1 个文件</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>读入 %1，写出 %2</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>最大文件</translation>
    </message>
    <message>
        <source>There are no photos here.</source>
        <translation>这里没有照片。</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>It moves; only its first frame is kept.</source>
        <translation>此图为动画；只保留其第一帧。</translation>
    </message>
    <message>
        <source>It has several pages; only the first is kept.</source>
        <translation>此图有多页；只保留第一页。</translation>
    </message>
    <message>
        <source>Its HDR brightness (gain map) is not kept.</source>
        <translation>其 HDR 亮度（增益图）不会保留。</translation>
    </message>
    <message>
        <source>The video stored with it is not kept.</source>
        <translation>与其一同保存的视频不会保留。</translation>
    </message>
    <message>
        <source>It has finer shades than the result can hold.</source>
        <translation>其色调层次比结果所能容纳的更精细。</translation>
    </message>
    <message>
        <source>Its transparency is filled with white.</source>
        <translation>其透明部分将填充为白色。</translation>
    </message>
    <message>
        <source>Channels beyond color and transparency are not kept.</source>
        <translation>颜色和透明度之外的通道不会保留。</translation>
    </message>
    <message>
        <source>Its color profile is unusable; its colors may be off.</source>
        <translation>其颜色配置文件无法使用；颜色可能有偏差。</translation>
    </message>
    <message>
        <source>It is CMYK without a profile; its colors are a guess.</source>
        <translation>此图为没有配置文件的 CMYK；颜色为推测值。</translation>
    </message>
    <message>
        <source>Part of its metadata is damaged and is not kept.</source>
        <translation>其部分元数据已损坏，不会保留。</translation>
    </message>
    <message>
        <source>Some metadata does not fit into the new format.</source>
        <translation>部分元数据不适用于新格式。</translation>
    </message>
    <message>
        <source>The format cannot be lossless; quality 95 is used.</source>
        <translation>该格式不支持无损；将使用质量 95。</translation>
    </message>
    <message>
        <source>The result is larger than the original.</source>
        <translation>结果比原图更大。</translation>
    </message>
    <message>
        <source>The depth map stored with it is not kept.</source>
        <translation>随附的深度图不会保留。</translation>
    </message>
    <message>
        <source>Its press inks (CMYK) become screen colors.</source>
        <translation>其印刷油墨（CMYK）将变为屏幕颜色。</translation>
    </message>
    <message>
        <source>It is a Live Photo; its video stays where it is.</source>
        <translation>这是实况照片；其视频留在原处。</translation>
    </message>
    <message>
        <source>It is made of the camera&apos;s preview.</source>
        <translation>它由相机预览生成。</translation>
    </message>
    <message>
        <source>It is developed from the sensor&apos;s data.</source>
        <translation>它由传感器数据显影。</translation>
    </message>
    <message>
        <source>There is no preview in the raw file.</source>
        <translation>RAW 文件中没有预览。</translation>
    </message>
    <message>
        <source>Colors that the output cannot hold become the nearest ones: %1 of the pixels.</source>
        <translation>输出容纳不下的颜色会变为最接近的颜色：占像素的 %1。</translation>
    </message>
    <message>
        <source>Room is made for colors that the output cannot hold: %1 of the pixels.</source>
        <translation>会为输出容纳不下的颜色腾出空间：占像素的 %1。</translation>
    </message>
    <message>
        <source>Its HDR brightness above white is cut.</source>
        <translation>其白色以上的 HDR 亮度会被截去。</translation>
    </message>
    <message>
        <source>The new format has no place for some of its metadata.</source>
        <translation>新格式无法容纳其部分元数据。</translation>
    </message>
    <message>
        <source>Required fields are missing.</source>
        <translation>缺少必填字段。</translation>
    </message>
    <message>
        <source>It says nothing of what is to be written on it; no text is drawn.</source>
        <translation>照片中没有要写上的内容；不绘制文字。</translation>
    </message>
    <message>
        <source>It is damaged; what can be read of it is shown and saved.</source>
        <translation>照片已损坏；会显示并保存可读取的部分。</translation>
    </message>
    <message>
        <source>It was sent to %1 and made there.</source>
        <translation>已发送到 %1 并在那里制作。</translation>
    </message>
    <message>
        <source>Shown as it would be made here; nothing was sent to %1.</source>
        <translation>显示为在本机制作的样子；没有向 %1 发送任何内容。</translation>
    </message>
    <message>
        <source>Its press inks (CMYK) stay as they are: light and sharpness are not adjusted.</source>
        <translation>其印刷油墨（CMYK）保持原样：不调整光线和锐度。</translation>
    </message>
    <message>
        <source>Its metadata cannot be read here and is not kept.</source>
        <translation>此处无法读取其元数据，不会保留。</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>Do &amp;nothing</source>
        <translation>不执行操作(&amp;N)</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quit Glassine</source>
        <translation>退出 Glassine(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>睡眠(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;hut down</source>
        <translation>关机(&amp;H)</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Make delivery-ready files of photos and folders</source>
        <translation>将照片和文件夹制成可直接交付的文件</translation>
    </message>
    <message>
        <source>Show what optimize would write, and write nothing</source>
        <translation>显示 optimize 将写入的内容，不实际写入</translation>
    </message>
    <message>
        <source>Go on with a session that was interrupted</source>
        <translation>继续被中断的会话</translation>
    </message>
    <message>
        <source>Tell what a session did, file by file</source>
        <translation>逐个文件说明会话所做的工作</translation>
    </message>
    <message>
        <source>Read what a session wrote again and check that it is unharmed</source>
        <translation>重新读取会话写入的文件并检查是否完好</translation>
    </message>
    <message>
        <source>List, show, import and export presets</source>
        <translation>列出、显示、导入和导出预设</translation>
    </message>
    <message>
        <source>Tell what a photo is and what each preset would make of it</source>
        <translation>说明照片的信息以及各预设的处理结果</translation>
    </message>
    <message>
        <source>List the formats that can be read and written, and all settings</source>
        <translation>列出可读写的格式及所有设置</translation>
    </message>
    <message>
        <source>Check that everything Glassine needs is there</source>
        <translation>检查 Glassine 所需的一切是否就绪</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>打开窗口</translation>
    </message>
    <message>
        <source>Glassine turns folders of original photos into delivery-ready files, and never touches an original.</source>
        <translation>Glassine 将成批的原图文件夹制成可直接交付的文件，并且绝不改动原图。</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Writes JSON to standard output, for programs.</source>
        <translation>将 JSON 写到标准输出，供程序使用。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>How workers are locked in</source>
        <translation>工作进程的隔离</translation>
    </message>
    <message>
        <source>no: this kernel does not offer it; seccomp alone keeps workers from opening files</source>
        <translation>无：此内核不提供该功能；仅由 seccomp 阻止工作进程打开文件</translation>
    </message>
    <message>
        <source>yes, version %1</source>
        <translation>有，版本 %1</translation>
    </message>
    <message>
        <source>yes, version %1 (files; the network is closed by seccomp)</source>
        <translation>有，版本 %1（文件；网络由 seccomp 封闭）</translation>
    </message>
    <message>
        <source>no: this kernel or container refuses system call filters</source>
        <translation>无：此内核或容器拒绝系统调用过滤器</translation>
    </message>
    <message>
        <source>No new privileges</source>
        <translation>禁止提升权限</translation>
    </message>
    <message>
        <source>no: the kernel refused</source>
        <translation>无：被内核拒绝</translation>
    </message>
    <message>
        <source>Resource limits</source>
        <translation>资源限制</translation>
    </message>
    <message>
        <source>no: the limits could not be set</source>
        <translation>无：无法设置限制</translation>
    </message>
    <message>
        <source>Untested loaders</source>
        <translation>未经测试的加载器</translation>
    </message>
    <message>
        <source>blocked in libvips; formats that need one are read in a process of their own</source>
        <translation>已在 libvips 中禁用；需要它们的格式在单独的进程中读取</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>all but %1: libvips was built without</source>
        <translation>除 %1 外全部支持：libvips 构建时未包含</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>工作进程</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Something is missing: see the lines marked above.</source>
        <translation>缺少某些组件：请查看上方标记的行。</translation>
    </message>
    <message>
        <source>Ready to work, with what is marked above reduced.</source>
        <translation>准备就绪，但上方标记的项目受限。</translation>
    </message>
    <message>
        <source>Ready to work.</source>
        <translation>准备就绪。</translation>
    </message>
    <message>
        <source>all good; photos that were up to date or skipped by choice count as good</source>
        <translation>一切正常；已是最新或按选择跳过的照片也视为正常</translation>
    </message>
    <message>
        <source>some photos failed, the others are done</source>
        <translation>部分照片失败，其余已完成</translation>
    </message>
    <message>
        <source>the command line or the preset is wrong; nothing was done</source>
        <translation>命令行或预设有误；未执行任何操作</translation>
    </message>
    <message>
        <source>nothing to do: no usable photo among what was named, no session, no file to verify</source>
        <translation>没有可处理的内容：指定的内容中没有可用的照片、没有会话或没有可校验的文件</translation>
    </message>
    <message>
        <source>the output folder cannot be written, or the disk is full</source>
        <translation>输出文件夹无法写入，或磁盘已满</translation>
    </message>
    <message>
        <source>a file is not what was promised: optimize threw it away, verify left it where it is</source>
        <translation>文件与承诺不符：optimize 已将其丢弃，verify 则保留在原处</translation>
    </message>
    <message>
        <source>interrupted; &quot;glassine resume&quot; goes on</source>
        <translation>已中断；可用 &quot;glassine resume&quot; 继续</translation>
    </message>
    <message>
        <source>recognized, not read yet</source>
        <translation>可识别，尚不能读取</translation>
    </message>
    <message>
        <source>not on this system</source>
        <translation>此系统不支持</translation>
    </message>
    <message>
        <source>only when the file itself is named</source>
        <translation>仅在直接指定文件时</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>透明度</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>more than 8 bits</source>
        <translation>超过 8 位</translation>
    </message>
    <message>
        <source>Lists every setting of operations and formats, for --set and presets.</source>
        <translation>列出步骤和格式的每项设置，供 --set 和预设使用。</translation>
    </message>
    <message>
        <source>Photos and folders to put into the list.</source>
        <translation>要放入列表的照片和文件夹。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>More on a command: %1</source>
        <translation>命令的更多说明：%1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Go on with: %1</source>
        <translation>继续请运行：%1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>详细信息：%1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 photos</source>
        <translation>已停止，完成 %1 / %2 张照片</translation>
    </message>
    <message>
        <source>Nothing new: %1 of %2 photos are up to date</source>
        <translation>没有新内容：%2 张照片中有 %1 张已是最新</translation>
    </message>
    <message>
        <source>1 photo done</source>
        <translation>已完成 1 张照片</translation>
    </message>
    <message numerus="yes">
        <source>%n photos done</source>
        <translation>
            <numerusform>已完成 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> (用时 %1)</translation>
    </message>
    <message>
        <source>1 file in %1</source>
        <translation>1 个文件，位于 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files in %1</source>
        <translation>
            <numerusform>%n 个文件，位于 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 % smaller</source>
        <translation>  缩小 %1%</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 张失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to date already</source>
        <translation>
            <numerusform>%n 张已是最新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n 张已跳过</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file kept as it was: the result would not have been smaller</source>
        <translation>1 个文件保持原样：处理后不会更小</translation>
    </message>
    <message numerus="yes">
        <source>%n files kept as they were: the results would not have been smaller</source>
        <translation>
            <numerusform>%n 个文件保持原样：处理后不会更小</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file in the folders is no picture</source>
        <translation>文件夹中有 1 个文件不是图片</translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folders are no pictures</source>
        <translation>
            <numerusform>文件夹中有 %n 个文件不是图片</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>(%n files)</source>
        <translation>
            <numerusform>（%n 个文件）</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 位</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos to look at.</source>
        <translation>要查看的照片。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>正向</translation>
    </message>
    <message>
        <source>%1, made upright</source>
        <translation>%1，已转正</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>相机</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>镜头</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>创作者</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>版权</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>Place (GPS)</source>
        <translation>位置（GPS）</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation>HDR 增益图</translation>
    </message>
    <message>
        <source>Motion photo</source>
        <translation>动态照片</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>默认值：%1。</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Own presets are kept in glassine/presets below it (default: ~/.config).</source>
        <translation>您自己的预设保存在其下的 glassine/presets 中（默认：~/.config）。</translation>
    </message>
    <message>
        <source>Sessions are kept in glassine below it (default: ~/.local/state).</source>
        <translation>会话保存在其下的 glassine 中（默认：~/.local/state）。</translation>
    </message>
    <message>
        <source>Where sessions are kept, instead.</source>
        <translation>改为在此处保存会话。</translation>
    </message>
    <message>
        <source>No colors when it is set.</source>
        <translation>设置后不使用颜色。</translation>
    </message>
    <message>
        <source>Every name is planned before the first byte is written; nothing is ever overwritten. A file is complete or absent: an interrupted session is gone on with by &quot;glassine resume&quot;. Running the same command again does only what is new. Pictures are decoded in locked-in worker processes only.</source>
        <translation>在写入第一个字节之前，所有名称都已规划好；绝不覆盖任何内容。文件要么完整，要么不存在：被中断的会话可用 &quot;glassine resume&quot; 继续。再次运行同一命令只处理新内容。图片只在隔离的工作进程中解码。</translation>
    </message>
    <message>
        <source>A setting given with --set beats the preset. It applies to every rendition; &quot;ID.KEY&quot; sets it for one.</source>
        <translation>用 --set 给出的设置优先于预设。它适用于所有输出版本；&quot;ID.KEY&quot; 只对其中一个生效。</translation>
    </message>
    <message>
        <source>Does again what an earlier run has done already.</source>
        <translation>重新处理先前运行已完成的内容。</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Only with %1.</source>
        <translation>仅在 %1 时有效。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>What is written; &quot;same&quot; is the original&apos;s own format.</source>
        <translation>写入的格式；&quot;same&quot; 表示与原图相同的格式。</translation>
    </message>
    <message>
        <source>Quality on the format&apos;s own scale.</source>
        <translation>按格式自身尺度衡量的质量。</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is, where the format can.</source>
        <translation>在格式支持时，保持每个像素不变。</translation>
    </message>
    <message>
        <source>Delivers the original&apos;s bytes when the result would not be smaller and nothing else was asked.</source>
        <translation>如果结果不会更小，且没有其他要求，则原样交付原图数据。</translation>
    </message>
    <message>
        <source>Keeps detail in deep shadows when converting.</source>
        <translation>转换时保留深暗部的细节。</translation>
    </message>
    <message>
        <source>Puts the color profile into every file.</source>
        <translation>将颜色配置文件写入每个文件。</translation>
    </message>
    <message>
        <source>Keeps all frames where the format can.</source>
        <translation>在格式支持时，保留所有帧。</translation>
    </message>
    <message>
        <source>How files are named, below the output folder.</source>
        <translation>输出文件夹中文件的命名方式。</translation>
    </message>
    <message>
        <source>What happens when a name is taken already.</source>
        <translation>名称已被占用时的处理方式。</translation>
    </message>
    <message>
        <source>Avoids names that Windows and memory cards refuse.</source>
        <translation>避免使用 Windows 和存储卡不接受的名称。</translation>
    </message>
    <message>
        <source>Adds the step with its defaults, or takes it away.</source>
        <translation>以默认值添加此步骤，或将其移除。</translation>
    </message>
    <message>
        <source>is there already: skipped</source>
        <translation>已存在：跳过</translation>
    </message>
    <message>
        <source>numbered, the name is taken</source>
        <translation>名称已被占用，已编号</translation>
    </message>
    <message>
        <source>%1 photos, %2 files to write; nothing was written.</source>
        <translation>%1 张照片，将写入 %2 个文件；尚未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 free where they go.</source>
        <translation>目标位置可用空间 %1。</translation>
    </message>
    <message>
        <source>Lists the presets that come along and your own (default)</source>
        <translation>列出自带的预设和您自己的预设（默认）</translation>
    </message>
    <message>
        <source>Shows a preset as JSON</source>
        <translation>以 JSON 显示预设</translation>
    </message>
    <message>
        <source>Name or file.</source>
        <translation>名称或文件。</translation>
    </message>
    <message>
        <source>Lays a setting over it first.</source>
        <translation>先在其上套用一项设置。</translation>
    </message>
    <message>
        <source>Checks a preset file and adds it to your own presets</source>
        <translation>检查预设文件并将其添加到您自己的预设</translation>
    </message>
    <message>
        <source>A preset&apos;s JSON file.</source>
        <translation>预设的 JSON 文件。</translation>
    </message>
    <message>
        <source>Another name for it.</source>
        <translation>为其另取名称。</translation>
    </message>
    <message>
        <source>Replaces a preset of yours with that name.</source>
        <translation>替换您同名的预设。</translation>
    </message>
    <message>
        <source>Writes a preset to a file</source>
        <translation>将预设写入文件</translation>
    </message>
    <message>
        <source>A new file, or - for standard output.</source>
        <translation>新文件，或用 - 表示标准输出。</translation>
    </message>
    <message>
        <source>own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>Imported as %1: %2</source>
        <translation>已导入为 %1：%2</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 张/秒</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>节省 %1</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 张失败</translation>
    </message>
    <message>
        <source>Looking for photos… %1 found</source>
        <translation>正在查找照片… 已找到 %1 张</translation>
    </message>
    <message>
        <source>%1 not right</source>
        <translation>%1 个异常</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>The session to tell about; without it, the newest.</source>
        <translation>要说明的会话；省略则为最新的会话。</translation>
    </message>
    <message>
        <source>Lists all sessions.</source>
        <translation>列出所有会话。</translation>
    </message>
    <message>
        <source>Names every photo, not only those with something to say.</source>
        <translation>列出每张照片，而不只是有情况说明的照片。</translation>
    </message>
    <message>
        <source>One JSON object per line: the session, every photo, the totals.</source>
        <translation>每行一个 JSON 对象：会话、每张照片、总计。</translation>
    </message>
    <message>
        <source>One line per written file, for spreadsheets.</source>
        <translation>每个写入的文件一行，供电子表格使用。</translation>
    </message>
    <message>
        <source>running now</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>The session to go on with; without it, the newest unfinished one.</source>
        <translation>要继续的会话；省略则为最新的未完成会话。</translation>
    </message>
    <message>
        <source>Only lists the sessions that can be resumed.</source>
        <translation>仅列出可恢复的会话。</translation>
    </message>
    <message>
        <source>Says nothing but what went wrong.</source>
        <translation>只显示出错的内容。</translation>
    </message>
    <message>
        <source>There is no unfinished session.</source>
        <translation>没有未完成的会话。</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are unfinished; going on with the newest:</source>
        <translation>
            <numerusform>有 %n 个未完成的会话；继续最新的一个：</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>还没有会话。</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
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
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 个缺失</translation>
    </message>
    <message>
        <source>%1 no file any more</source>
        <translation>%1 个已不再是文件</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>%1 个被截断</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 个已更改</translation>
    </message>
    <message>
        <source>%1 under another&apos;s name</source>
        <translation>%1 个用了其他文件的名称</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 个无法读取</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 files.</source>
        <translation>已停止，完成 %1 / %2 个文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n files are as they were written; %1 read again in %2.</source>
        <translation>
            <numerusform>%n 个文件与写入时一致；在 %2 内重新读取了 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as they were written: %1 of %2 files.</source>
        <translation>与写入时不一致：%2 个文件中的 %1 个。</translation>
    </message>
    <message>
        <source>The session whose files to check; without it, the newest.</source>
        <translation>要检查其文件的会话；省略则为最新的会话。</translation>
    </message>
    <message>
        <source>Session %1 wrote no file that could be checked.</source>
        <translation>会话 %1 没有写入可供检查的文件。</translation>
    </message>
    <message>
        <source>1 photo: the name&apos;s extension does not fit the content</source>
        <translation>1 张照片：扩展名与内容不符</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the name&apos;s extension does not fit the content</source>
        <translation>
            <numerusform>%n 张照片：扩展名与内容不符</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: only the first frame of an animation was kept</source>
        <translation>1 张照片：只保留了动画的第一帧</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first frame of an animation was kept</source>
        <translation>
            <numerusform>%n 张照片：只保留了动画的第一帧</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: only the first page was kept</source>
        <translation>1 张照片：只保留了第一页</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first page was kept</source>
        <translation>
            <numerusform>%n 张照片：只保留了第一页</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the HDR gain map was lost</source>
        <translation>1 张照片：丢失了 HDR 增益图</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the HDR gain map was lost</source>
        <translation>
            <numerusform>%n 张照片：丢失了 HDR 增益图</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the motion clip was lost</source>
        <translation>1 张照片：丢失了动态片段</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the motion clip was lost</source>
        <translation>
            <numerusform>%n 张照片：丢失了动态片段</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the color profile is damaged and was not used</source>
        <translation>1 张照片：颜色配置文件已损坏，未使用</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is damaged and was not used</source>
        <translation>
            <numerusform>%n 张照片：颜色配置文件已损坏，未使用</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks without a usable color profile, a general one was assumed</source>
        <translation>1 张照片：印刷色没有可用的颜色配置文件，已假定为通用配置文件</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks without a usable color profile, a general one was assumed</source>
        <translation>
            <numerusform>%n 张照片：印刷色没有可用的颜色配置文件，已假定为通用配置文件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the color profile is too large and was not used</source>
        <translation>1 张照片：颜色配置文件过大，未使用</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is too large and was not used</source>
        <translation>
            <numerusform>%n 张照片：颜色配置文件过大，未使用</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: reduced to fewer bits per channel</source>
        <translation>1 张照片：每通道位数已减少</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: reduced to fewer bits per channel</source>
        <translation>
            <numerusform>%n 张照片：每通道位数已减少</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: transparency was put on a color</source>
        <translation>1 张照片：透明部分已用颜色填充</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: transparency was put on a color</source>
        <translation>
            <numerusform>%n 张照片：透明部分已用颜色填充</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: channels beyond color and transparency were left out</source>
        <translation>1 张照片：未保留颜色和透明度之外的通道</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: channels beyond color and transparency were left out</source>
        <translation>
            <numerusform>%n 张照片：未保留颜色和透明度之外的通道</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: part of the metadata is damaged and was left out</source>
        <translation>1 张照片：部分元数据已损坏，未保留</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata is damaged and was left out</source>
        <translation>
            <numerusform>%n 张照片：部分元数据已损坏，未保留</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: part of the metadata could not be kept</source>
        <translation>1 张照片：部分元数据无法保留</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata could not be kept</source>
        <translation>
            <numerusform>%n 张照片：部分元数据无法保留</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the metadata is too large and was left out</source>
        <translation>1 张照片：元数据过大，未保留</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the metadata is too large and was left out</source>
        <translation>
            <numerusform>%n 张照片：元数据过大，未保留</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: written metadata could not be read back for proof</source>
        <translation>1 张照片：写入的元数据无法回读验证</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: written metadata could not be read back for proof</source>
        <translation>
            <numerusform>%n 张照片：写入的元数据无法回读验证</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: extended XMP metadata was left out</source>
        <translation>1 张照片：未保留扩展 XMP 元数据</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: extended XMP metadata was left out</source>
        <translation>
            <numerusform>%n 张照片：未保留扩展 XMP 元数据</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: could not be kept without loss</source>
        <translation>1 张照片：无法无损保留</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: could not be kept without loss</source>
        <translation>
            <numerusform>%n 张照片：无法无损保留</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: something stands behind the picture and was kept</source>
        <translation>1 张照片：图像数据之后还有其他内容，已保留</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stands behind the picture and was kept</source>
        <translation>
            <numerusform>%n 张照片：图像数据之后还有其他内容，已保留</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: something stood behind the picture and was left out</source>
        <translation>1 张照片：图像数据之后还有其他内容，未保留</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stood behind the picture and was left out</source>
        <translation>
            <numerusform>%n 张照片：图像数据之后还有其他内容，未保留</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the result is larger than the original</source>
        <translation>1 张照片：结果比原图更大</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the result is larger than the original</source>
        <translation>
            <numerusform>%n 张照片：结果比原图更大</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back originals whose places were taken</source>
        <translation>恢复被取代的原片</translation>
    </message>
    <message>
        <source>The session whose originals to bring back; without it, the newest.</source>
        <translation>要恢复原片的会话；省略则为最新的会话。</translation>
    </message>
    <message>
        <source>Only says what would be done.</source>
        <translation>仅说明将要做什么。</translation>
    </message>
    <message>
        <source>Session %1 wrote to a folder of its own; its originals are where they were.</source>
        <translation>会话 %1 写入了单独的文件夹；其原片仍在原处。</translation>
    </message>
    <message>
        <source>%1 was changed since and stays; its original is now %2.</source>
        <translation>%1 之后被修改过，予以保留；其原片现为 %2。</translation>
    </message>
    <message>
        <source>Every original of session %1 is already where it was.</source>
        <translation>会话 %1 的所有原片均已在原处。</translation>
    </message>
    <message numerus="yes">
        <source>%n originals would be restored.</source>
        <translation>
            <numerusform>将恢复 %n 个原片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals restored.</source>
        <translation>
            <numerusform>已恢复 %n 个原片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the same command goes on.</source>
        <translation>已停止；再次运行同一命令即可继续。</translation>
    </message>
    <message>
        <source>1 photo: the original has another name, which still leads to it</source>
        <translation>1 张照片：原片还有另一个名称，仍指向它</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the originals have other names, which still lead to them</source>
        <translation>
            <numerusform>%n 张照片：原片还有其他名称，仍指向它们</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals replaced; they wait in %1, and &quot;%2&quot; brings them back</source>
        <translation>
            <numerusform>已取代 %n 个原片；原片保存在 %1，可用“%2”恢复</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the pixels are outside of %2; the profile&apos;s table makes room for them</source>
        <translation>%1 % 的像素超出 %2；配置文件的查找表会为其腾出空间</translation>
    </message>
    <message>
        <source>%1 % of the pixels are outside of %2 and become the nearest color that it holds</source>
        <translation>%1 % 的像素超出 %2，将变为其所能容纳的最接近颜色</translation>
    </message>
    <message>
        <source>color space not said</source>
        <translation>未注明色彩空间</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>photos in a color space</comment>
        <translation>%2 %1 张</translation>
    </message>
    <message>
        <source>1 that does not say, taken as sRGB</source>
        <translation>未注明 1 张，按 sRGB 处理</translation>
    </message>
    <message numerus="yes">
        <source>%n that do not say, taken as sRGB</source>
        <translation>
            <numerusform>未注明 %n 张，按 sRGB 处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Colors: %1.</source>
        <translation>颜色：%1。</translation>
    </message>
    <message>
        <source>1 photo has colors outside of %1, %2 % of its pixels: %3.</source>
        <translation>1 张照片有超出 %1 的颜色，占其像素的 %2 %：%3。</translation>
    </message>
    <message numerus="yes">
        <source>%n photos have colors outside of %1, at most %2 % of the pixels: %3.</source>
        <translation>
            <numerusform>%n 张照片有超出 %1 的颜色，最多占像素的 %2 %：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile&apos;s table makes room for them.</source>
        <translation>配置文件的查找表会为其腾出空间。</translation>
    </message>
    <message>
        <source>They become the nearest color that it holds.</source>
        <translation>它们将变为其所能容纳的最接近颜色。</translation>
    </message>
    <message>
        <source>Camera raw</source>
        <translation>相机 RAW</translation>
    </message>
    <message>
        <source>not read: glassine-raw cannot be started</source>
        <translation>无法读取：不能启动 glassine-raw</translation>
    </message>
    <message>
        <source>%1, in processes of its own, locked in like the others</source>
        <translation>%1，在独立进程中，与其他进程一样被隔离</translation>
    </message>
    <message>
        <source>%1, in processes of its own, not locked in like the others</source>
        <translation>%1，在独立进程中，隔离程度与其他进程不同</translation>
    </message>
    <message>
        <source>in a process of its own</source>
        <translation>在独立进程中</translation>
    </message>
    <message>
        <source>Every tag of the metadata, by what it tells.</source>
        <translation>按所透露的内容列出元数据的每个标记。</translation>
    </message>
    <message>
        <source>With --privacy: what of it leaves under this preset.</source>
        <translation>与 --privacy 连用：使用该预设时会传出哪些内容。</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Gamut</source>
        <translation>色域</translation>
    </message>
    <message>
        <source>Depth map</source>
        <translation>深度图</translation>
    </message>
    <message>
        <source>Converts colors to this space (&quot;file&quot;: that of color.profile), or keeps pixels and profile as they are.</source>
        <translation>将颜色转换到此空间（“file”即 color.profile 的空间），或保持像素和配置文件不变。</translation>
    </message>
    <message>
        <source>An ICC profile&apos;s file, from a lab or a printer&apos;s maker, to convert colors to.</source>
        <translation>冲印店或打印机厂商的 ICC 配置文件，颜色将转换到它。</translation>
    </message>
    <message>
        <source>How colors that the new space cannot hold are brought in.</source>
        <translation>如何收纳新空间容纳不下的颜色。</translation>
    </message>
    <message>
        <source>Of the embedded profile: 2 is read by every program, 4 is smaller.</source>
        <translation>嵌入配置文件的版本：2 所有程序可读，4 更小。</translation>
    </message>
    <message>
        <source>loses: %1</source>
        <translation>丢失：%1</translation>
    </message>
    <message>
        <source>Looks into every photo: which color space it is in, and how many of its colors the output cannot hold. Takes its time.</source>
        <translation>查看每张照片：所用色彩空间，以及有多少颜色是输出容纳不下的。需要一些时间。</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>不传出</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>会传出</translation>
    </message>
    <message>
        <source>leaves in %1 of %2 files</source>
        <translation>在 %2 个文件中的 %1 个里传出</translation>
    </message>
    <message>
        <source>It says nothing about itself.</source>
        <translation>不含任何关于自身的信息。</translation>
    </message>
    <message>
        <source>1 photo: the depth map was lost</source>
        <translation>1 张照片：丢失了深度图</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the depth map was lost</source>
        <translation>
            <numerusform>%n 张照片：丢失了深度图</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks became screen colors</source>
        <translation>1 张照片：印刷油墨已变为屏幕颜色</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks became screen colors</source>
        <translation>
            <numerusform>%n 张照片：印刷油墨已变为屏幕颜色</numerusform>
        </translation>
    </message>
    <message>
        <source>1 Live Photo: its video stays where it is</source>
        <translation>1 张实况照片：其视频留在原处</translation>
    </message>
    <message numerus="yes">
        <source>%n Live Photos: their videos stay where they are</source>
        <translation>
            <numerusform>%n 张实况照片：其视频留在原处</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: made of the camera&apos;s preview</source>
        <translation>1 个 RAW 文件：由相机预览生成</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: made of the camera&apos;s preview</source>
        <translation>
            <numerusform>%n 个 RAW 文件：由相机预览生成</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: developed from the sensor&apos;s data</source>
        <translation>1 个 RAW 文件：由传感器数据显影</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: developed from the sensor&apos;s data</source>
        <translation>
            <numerusform>%n 个 RAW 文件：由传感器数据显影</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: there is no preview in it</source>
        <translation>1 个 RAW 文件：没有预览</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: there is no preview in them</source>
        <translation>
            <numerusform>%n 个 RAW 文件：没有预览</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: colors that the output cannot hold became the nearest ones</source>
        <translation>1 张照片：输出容纳不下的颜色变为最接近的颜色</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: colors that the output cannot hold became the nearest ones</source>
        <translation>
            <numerusform>%n 张照片：输出容纳不下的颜色变为最接近的颜色</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: room was made for colors that the output cannot hold</source>
        <translation>1 张照片：已为输出容纳不下的颜色腾出空间</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: room was made for colors that the output cannot hold</source>
        <translation>
            <numerusform>%n 张照片：已为输出容纳不下的颜色腾出空间</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: HDR brightness above white was cut</source>
        <translation>1 张照片：白色以上的 HDR 亮度已被截去</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: HDR brightness above white was cut</source>
        <translation>
            <numerusform>%n 张照片：白色以上的 HDR 亮度已被截去</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the new format has no place for part of the metadata</source>
        <translation>1 张照片：新格式无法容纳部分元数据</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the new format has no place for part of the metadata</source>
        <translation>
            <numerusform>%n 张照片：新格式无法容纳部分元数据</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: required fields are missing</source>
        <translation>1 张照片：缺少必填字段</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: required fields are missing</source>
        <translation>
            <numerusform>%n 张照片：缺少必填字段</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: no text was drawn, its own words for it are missing</source>
        <translation>1 张照片：照片中缺少所需内容，未绘制文字</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: no text was drawn, their own words for it are missing</source>
        <translation>
            <numerusform>%n 张照片：照片中缺少所需内容，未绘制文字</numerusform>
        </translation>
    </message>
    <message>
        <source>all frames but the first</source>
        <translation>除第一帧外的所有帧</translation>
    </message>
    <message>
        <source>all pages but the first</source>
        <translation>除第一页外的所有页</translation>
    </message>
    <message>
        <source>the HDR gain map</source>
        <translation>HDR 增益图</translation>
    </message>
    <message>
        <source>the motion clip</source>
        <translation>动态片段</translation>
    </message>
    <message>
        <source>the depth map</source>
        <translation>深度图</translation>
    </message>
    <message>
        <source>finer shades</source>
        <translation>更细腻的层次</translation>
    </message>
    <message>
        <source>extra channels</source>
        <translation>额外通道</translation>
    </message>
    <message>
        <source>press inks</source>
        <translation>印刷油墨</translation>
    </message>
    <message>
        <source>1 photo: damaged, what could be read was saved</source>
        <translation>1 张照片：已损坏，已保存可读取的部分</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: damaged, what could be read was saved</source>
        <translation>
            <numerusform>%n 张照片：已损坏，已保存可读取的部分</numerusform>
        </translation>
    </message>
    <message>
        <source>List, add, test and remove the places to send to</source>
        <translation>列出、添加、测试和移除发送目标</translation>
    </message>
    <message>
        <source>Others can read the secret key in %1; &quot;chmod 600&quot; changes that.</source>
        <translation>其他人可以读取 %1 中的密钥；“chmod 600”可更改此设置。</translation>
    </message>
    <message>
        <source>Lists the destinations (default)</source>
        <translation>列出目标（默认）</translation>
    </message>
    <message>
        <source>Adds a destination</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>A name for it.</source>
        <translation>它的名称。</translation>
    </message>
    <message>
        <source>Checks that a destination can be listed and written to</source>
        <translation>检查目标是否可以列出和写入</translation>
    </message>
    <message>
        <source>Name of the destination.</source>
        <translation>目标的名称。</translation>
    </message>
    <message>
        <source>Forgets a destination; what was sent stays there</source>
        <translation>目标的名称。</translation>
    </message>
    <message>
        <source>Added %1. &quot;glassine destinations test %1&quot; tells whether it works.</source>
        <translation>已添加 %1。“glassine destinations test %1”可检查它是否可用。</translation>
    </message>
    <message>
        <source>There are no destinations yet; &quot;glassine destinations add&quot; makes one.</source>
        <translation>还没有目标；“glassine destinations add”可创建一个。</translation>
    </message>
    <message>
        <source>%1 can be listed and written to, with the key of %2.</source>
        <translation>%1 可以列出和写入，使用的密钥来自%2。</translation>
    </message>
    <message>
        <source>Removed %1. What was sent there stays.</source>
        <translation>已移除 %1。已发送到那里的内容保留。</translation>
    </message>
    <message>
        <source>not everything is at the destination: a file, or all, could not be sent</source>
        <translation>并非所有内容都已到达目标：有一个或全部文件未能发送</translation>
    </message>
    <message>
        <source>Credentials, profile, region and endpoint of destinations, by the names that the AWS tools use.</source>
        <translation>目标的凭据、配置文件、区域和端点，使用 AWS 工具的名称。</translation>
    </message>
    <message>
        <source>The destination; see glassine destinations list.</source>
        <translation>目标；参见 glassine destinations list。</translation>
    </message>
    <message>
        <source>Only says what would be sent.</source>
        <translation>只显示将发送什么。</translation>
    </message>
    <message>
        <source>Replaces other content at the destination, too.</source>
        <translation>也替换目标处的其他内容。</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 个新增</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 个未更改</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>%1 个冲突</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>待发送 %1</translation>
    </message>
    <message>
        <source>Everything is there already; nothing was sent.</source>
        <translation>所有内容都已在那里；没有发送任何内容。</translation>
    </message>
    <message>
        <source>Files sent: %1 of %2 (%3 in %4)</source>
        <translation>已发送文件：%1 / %2（%3，用时 %4）</translation>
    </message>
    <message>
        <source>A session&apos;s id, or a folder; without it, what the newest session has written.</source>
        <translation>会话的标识或文件夹；省略时为最近会话的输出。</translation>
    </message>
    <message>
        <source>The archive to make, for example delivery.zip; nothing is ever overwritten.</source>
        <translation>要生成的压缩包，例如 delivery.zip；绝不会覆盖任何内容。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理内容</translation>
    </message>
    <message>
        <source>Pack what a session wrote, or a folder, into archives to hand over</source>
        <translation>将会话的输出或文件夹打包成可交付的压缩包</translation>
    </message>
    <message>
        <source>Send a folder or a session&apos;s files to a destination, only what is not there yet</source>
        <translation>将文件夹或会话的文件发送到目标，只发送那里还没有的内容</translation>
    </message>
    <message>
        <source>Show the addresses of what was sent, for copying</source>
        <translation>显示已发送内容的地址，供复制</translation>
    </message>
    <message>
        <source>Make a web page of what was delivered</source>
        <translation>为已交付的内容制作网页</translation>
    </message>
    <message>
        <source>What kind of destination it is.</source>
        <translation>目标的类型。</translation>
    </message>
    <message>
        <source>%1 can be listed and written to.</source>
        <translation>%1 可以列出并写入。</translation>
    </message>
    <message>
        <source>A session, or a folder; without it, the newest session.</source>
        <translation>会话或文件夹；省略时为最新的会话。</translation>
    </message>
    <message>
        <source>A folder for the page and copies of the photos. Without it, the page is put beside the photos.</source>
        <translation>存放网页和照片副本的文件夹。省略时网页放在照片旁边。</translation>
    </message>
    <message>
        <source>What stands above it.</source>
        <translation>显示在顶部的标题。</translation>
    </message>
    <message>
        <source>The page shows what was sent there, wherever it is put itself.</source>
        <translation>无论网页放在哪里，都显示发送到该处的内容。</translation>
    </message>
    <message>
        <source>Links that let in whoever has them, for so long: 12h, 7d (at most).</source>
        <translation>持有链接者均可访问，时限：12h、7d（最长）。</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>已发送 %1/%2</translation>
    </message>
    <message>
        <source>Everything is at %1 already; nothing was sent.</source>
        <translation>所有内容都已在 %1；没有发送任何内容。</translation>
    </message>
    <message>
        <source>At %1: %2 of %3 files, %4 of them new</source>
        <translation>%1：%3 个文件中的 %2 个，其中 %4 个是新的</translation>
    </message>
    <message>
        <source>The folder that was sent.</source>
        <translation>已发送的文件夹。</translation>
    </message>
    <message>
        <source>How they are written.</source>
        <translation>书写方式。</translation>
    </message>
    <message>
        <source>Keys of services, for destinations without a file glassine/secrets/NAME below XDG_CONFIG_HOME. It has lines such as &quot;secret-key = VALUE&quot; or &quot;api-key = VALUE&quot;, and only its owner may read it.</source>
        <translation>服务的密钥，用于在 XDG_CONFIG_HOME 下没有 glassine/secrets/NAME 文件的目标。该文件包含“secret-key = VALUE”或“api-key = VALUE”这样的行，且只有其所有者可读。</translation>
    </message>
    <message>
        <source>Goes on with every photo that comes into the folders, until Ctrl+C ends it.</source>
        <translation>持续处理进入文件夹的每张照片，直到按 Ctrl+C 结束。</translation>
    </message>
    <message>
        <source>Sends the new files to a destination while the others are made; see glassine destinations list.</source>
        <translation>在生成其余文件的同时将新文件发送到目标；参见 glassine destinations list。</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Packs what was written into this archive, when all of it is done.</source>
        <translation>全部完成后，将写出的内容打包到此压缩包。</translation>
    </message>
    <message>
        <source>Stopped; no archive was made.</source>
        <translation>已停止；未生成压缩包。</translation>
    </message>
    <message>
        <source>Packed and checked: files %1, archives %2 (%3 in %4)</source>
        <translation>已打包并核对：文件 %1，压缩包 %2（%3，用时 %4）</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>不执行：%1</translation>
    </message>
    <message numerus="yes">
        <source>Planning %Ln photos…</source>
        <translation>
            <numerusform>正在规划 %Ln 张照片…</numerusform>
        </translation>
    </message>
    <message>
        <source>The written files with their pixels and hashes, as JSON.</source>
        <translation>以 JSON 列出写出的文件及其像素和哈希。</translation>
    </message>
    <message>
        <source>HTML for each photo: an image, or a picture with all its sizes and formats.</source>
        <translation>每张照片的 HTML：一个 img，或包含所有尺寸和格式的 picture。</translation>
    </message>
    <message>
        <source>The folder to send, with all that is below it, or a session, to send what it has written.</source>
        <translation>要发送的文件夹及其下的所有内容，或一个会话，以发送其写出的文件。</translation>
    </message>
    <message>
        <source>The destination; see glassine destinations list. A session remembers its own.</source>
        <translation>目标；参见 glassine destinations list。会话会记住自己的目标。</translation>
    </message>
    <message>
        <source>Watching %1. Ctrl+C ends it.</source>
        <translation>正在监视 %1。按 Ctrl+C 结束。</translation>
    </message>
    <message numerus="yes">
        <source>Watching %n folders. Ctrl+C ends it.</source>
        <translation>
            <numerusform>正在监视 %n 个文件夹。按 Ctrl+C 结束。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo is sent to %1, as it is, with all its metadata.</source>
        <translation>1 张照片按原样连同全部元数据发送到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n photos are sent to %1, as they are, with all their metadata.</source>
        <translation>
            <numerusform>%n 张照片按原样连同全部元数据发送到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: sent to a service and made there</source>
        <translation>1 张照片：已发送到服务并在那里制作</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: sent to a service and made there</source>
        <translation>
            <numerusform>%n 张照片：已发送到服务并在那里制作</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: shown as it would be made here</source>
        <translation>1 张照片：显示为在本机制作的样子</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: shown as they would be made here</source>
        <translation>
            <numerusform>%n 张照片：显示为在本机制作的样子</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks (CMYK) stay as they are, light and sharpness were not adjusted</source>
        <translation>1 张照片：印刷油墨（CMYK）保持原样，未调整光线和锐度</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks (CMYK) stay as they are, light and sharpness were not adjusted</source>
        <translation>
            <numerusform>%n 张照片：印刷油墨（CMYK）保持原样，未调整光线和锐度</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the metadata could not be read and was left out</source>
        <translation>1 张照片：元数据无法读取，未保留</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the metadata could not be read and was left out</source>
        <translation>
            <numerusform>%n 张照片：元数据无法读取，未保留</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::cli::BatchFlags</name>
    <message>
        <source>What to do</source>
        <translation>处理内容</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>处理哪些照片</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>运行方式</translation>
    </message>
    <message>
        <source>A preset&apos;s name or file; see &quot;glassine presets list&quot;.</source>
        <translation>预设的名称或文件；参阅 &quot;glassine presets list&quot;。</translation>
    </message>
    <message>
        <source>The folder to write to; it is made when it is missing. Originals are never touched.</source>
        <translation>要写入的文件夹；不存在时会自动创建。绝不改动原图。</translation>
    </message>
    <message>
        <source>Shrinks every photo to this long edge in pixels.</source>
        <translation>将每张照片缩小到此长边（像素）。</translation>
    </message>
    <message>
        <source>Quality from 1 to 100, on the format&apos;s own scale.</source>
        <translation>质量从 1 到 100，按格式自身的尺度衡量。</translation>
    </message>
    <message>
        <source>Output format, or &quot;same&quot; as the original; see &quot;glassine formats&quot;.</source>
        <translation>输出格式，或用 &quot;same&quot; 表示与原图相同；参阅 &quot;glassine formats&quot;。</translation>
    </message>
    <message>
        <source>Any setting, laid over the preset wherever it stands: --set jpeg.progressive=false. &quot;glassine formats --options&quot; lists them all.</source>
        <translation>任意设置，无论位于何处都会覆盖预设：--set jpeg.progressive=false。&quot;glassine formats --options&quot; 会列出全部设置。</translation>
    </message>
    <message>
        <source>How files are named, for example &quot;{dir}/{name}_{w}x{h}.{ext}&quot;.</source>
        <translation>文件的命名方式，例如 &quot;{dir}/{name}_{w}x{h}.{ext}&quot;。</translation>
    </message>
    <message>
        <source>When a name is taken already: number (write beside it), skip or stop. Nothing is ever overwritten.</source>
        <translation>名称已被占用时：number（编号后另存）、skip（跳过）或 stop（停止）。绝不覆盖任何内容。</translation>
    </message>
    <message>
        <source>Gives the new files the originals&apos; dates (default), or not.</source>
        <translation>是否让新文件沿用原图的日期（默认沿用）。</translation>
    </message>
    <message>
        <source>Reads the photos&apos; names from a file, one per line; - is standard input.</source>
        <translation>从文件读取照片名称，每行一个；- 表示标准输入。</translation>
    </message>
    <message>
        <source>Names in --files-from end with a zero byte, as from &quot;find -print0&quot;.</source>
        <translation>--files-from 中的名称以零字节结尾，如 &quot;find -print0&quot; 的输出。</translation>
    </message>
    <message>
        <source>Takes only what lies directly in the named folders.</source>
        <translation>只处理直接位于指定文件夹中的内容。</translation>
    </message>
    <message>
        <source>Also takes hidden files and folders.</source>
        <translation>同时处理隐藏的文件和文件夹。</translation>
    </message>
    <message>
        <source>Photos at the same time; by default one per processor core.</source>
        <translation>同时处理的照片数；默认每个处理器核心一张。</translation>
    </message>
    <message>
        <source>Leaves the processor to other programs.</source>
        <translation>将处理器让给其他程序。</translation>
    </message>
    <message>
        <source>Writes one JSON object per line to standard output, for programs.</source>
        <translation>将每行一个 JSON 对象写到标准输出，供程序使用。</translation>
    </message>
    <message>
        <source>Says nothing but what went wrong.</source>
        <translation>只显示出错的内容。</translation>
    </message>
    <message>
        <source>The new files take the originals&apos; places; the originals are kept aside and come back with &quot;glassine restore&quot;.</source>
        <translation>新文件取代原片的位置；原片会另行保存，可用“glassine restore”恢复。</translation>
    </message>
    <message>
        <source>What stays of metadata: all, camera (name, rights, date, camera, exposure), copyright (name, rights, date), none, or custom (see metadata.keep-… in &quot;glassine formats --options&quot;).</source>
        <translation>保留哪些元数据：all（全部）、camera（姓名、权利、日期、相机、曝光）、copyright（姓名、权利、日期）、none（不保留）或 custom（参见 “glassine formats --options” 中的 metadata.keep-…）。</translation>
    </message>
    <message>
        <source>Photos, folders and archives; folders are searched and their structure is kept.</source>
        <translation>照片、文件夹和压缩包；会搜索文件夹并保留其结构。</translation>
    </message>
    <message>
        <source>Also opens archives (ZIP, 7z, TAR) that lie in folders; one that is named is always opened.</source>
        <translation>同时打开文件夹中的压缩包（ZIP、7z、TAR）；指明的压缩包总会打开。</translation>
    </message>
</context>
<context>
    <name>glassine::ui::BatchFinale</name>
    <message numerus="yes">
        <source>The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>电脑将在 %n 秒后进入睡眠。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>电脑将在 %n 秒后关机。</numerusform>
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
        <translation>批处理已完成，但有问题</translation>
    </message>
    <message>
        <source>Batch finished</source>
        <translation>批处理已完成</translation>
    </message>
    <message>
        <source>Do &amp;not</source>
        <translation>取消执行(&amp;N)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareCanvas</name>
    <message>
        <source>Before and after</source>
        <translation>处理前后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>处理前</translation>
    </message>
    <message>
        <source>After – being made</source>
        <translation>处理后 – 正在生成</translation>
    </message>
    <message>
        <source>After</source>
        <translation>处理后</translation>
    </message>
    <message>
        <source>Difference, %1 times as strong</source>
        <translation>差异，强度放大 %1 倍</translation>
    </message>
    <message>
        <source>Ctrl and the arrow keys move the watermark.</source>
        <translation>按 Ctrl 和方向键可移动水印。</translation>
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
        <translation>节省不到 1%</translation>
    </message>
    <message>
        <source>more than 99 % saved</source>
        <translation>节省超过 99%</translation>
    </message>
    <message>
        <source>%1 % saved</source>
        <translation>节省 %1%</translation>
    </message>
    <message>
        <source>%1 % larger</source>
        <translation>增大 %1%</translation>
    </message>
    <message>
        <source>Select a photo to see it before and after.</source>
        <translation>选择一张照片，查看处理前后的效果。</translation>
    </message>
    <message>
        <source>The result is being made.</source>
        <translation>正在生成结果。</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 pixels</source>
        <comment>bytes, saving, format, size</comment>
        <translation>%1，%2，%3，%4 像素</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Smaller is not possible this way: the original&apos;s own bytes are kept.</source>
        <translation>此方式无法进一步缩小：保留原图数据。</translation>
    </message>
    <message>
        <source>It has more pixels than can be looked at here and is shown reduced.</source>
        <translation>其像素数超出此处可查看的范围，已缩小显示。</translation>
    </message>
    <message>
        <source>%1 % of the original is outside of %2 and marked.</source>
        <comment>a number, a color space</comment>
        <translation>原图的 %1 % 超出 %2 并已标出。</translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareView</name>
    <message>
        <source>Comparison is being made</source>
        <translation>正在生成对比</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Split with a divider</source>
        <translation>用分割线分开显示</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排显示</translation>
    </message>
    <message>
        <source>Switch between before and after</source>
        <translation>在处理前与处理后之间切换</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适配方式</translation>
    </message>
    <message>
        <source>Fit the whole photo</source>
        <translation>显示整张照片</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>One pixel of the result on one pixel of the screen</source>
        <translation>结果的一个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <source>2:1</source>
        <translation>2:1</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>放大到两倍</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>输出版本</translation>
    </message>
    <message>
        <source>Which of the files that come of a photo is shown</source>
        <translation>显示由照片生成的哪个文件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>same format</source>
        <translation>相同格式</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>传出的信息</translation>
    </message>
    <message>
        <source>Metadata before and after (%1)</source>
        <translation>处理前后的元数据（%1）</translation>
    </message>
    <message>
        <source>Show the result as it comes out in other colors, for example in print</source>
        <translation>显示结果在其他色彩中的样子，例如印刷</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DeliveryController</name>
    <message>
        <source>%L1 of %L2 sent to %3</source>
        <translation>已向 %3 发送 %L1/%L2</translation>
    </message>
    <message>
        <source>All of it is at %1</source>
        <translation>全部已在 %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DestinationEditor</name>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>A short name, for example shop</source>
        <translation>简短的名称，例如 shop</translation>
    </message>
    <message>
        <source>Checks that it can be reached and written to. Nothing stays there.</source>
        <translation>检查是否可以访问和写入。不会留下任何内容。</translation>
    </message>
    <message>
        <source>Keys are kept in the keyring of your desktop, never in a file of Glassine. Leave them empty to use those that the command line finds.</source>
        <translation>密钥保存在桌面的密钥环中，绝不保存在 Glassine 的文件里。留空则使用命令行能找到的密钥。</translation>
    </message>
    <message>
        <source>In the keyring; type to replace it</source>
        <translation>在密钥环中；输入以替换</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>It can be reached and written to.</source>
        <translation>可以访问并写入。</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DestinationsWindow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>测试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Enter edits one.</source>
        <translation>按回车键编辑。</translation>
    </message>
    <message>
        <source>Nothing is set up yet.
Add a bucket, a service, or a drive that finished files are sent to.</source>
        <translation>尚未设置任何内容。
添加用于接收成品文件的存储桶、服务或驱动器。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>Remove %1? What was sent there stays.</source>
        <translation>移除 %1？已发送到那里的内容会保留。</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>%1 can be reached and written to.</source>
        <translation>%1 可以访问并写入。</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DropOverlay</name>
    <message>
        <source>Drop to add to the list</source>
        <translation>放开以加入列表</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DropZone</name>
    <message>
        <source>Choose &amp;photos…</source>
        <translation>选择照片(&amp;P)…</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>将照片拖放到此处</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>将照片或文件夹拖放到此处</translation>
    </message>
    <message>
        <source>Your originals are never changed: finished files go to a folder of their own.</source>
        <translation>原图绝不会被更改：成品文件保存在单独的文件夹中。</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>选择文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Try with sample photos</source>
        <translation>用示例照片试试(&amp;T)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Choose a color profile</source>
        <translation>选择色彩配置文件</translation>
    </message>
    <message>
        <source>Color profiles (*.icc *.icm *.ICC *.ICM);;All files (*)</source>
        <translation>色彩配置文件 (*.icc *.icm *.ICC *.ICM);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FilterBar</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>按名称或文件夹筛选</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>按状态筛选</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>有备注</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation>按类型筛选</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Group by folder</source>
        <translation>按文件夹分组</translation>
    </message>
    <message>
        <source>Puts the photos of a folder below its name.</source>
        <translation>将同一文件夹的照片归到其名称之下。</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Shows a row for each photo.</source>
        <translation>每张照片显示为一行。</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>Shows a tile for each photo.</source>
        <translation>每张照片显示为一个缩略图块。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln photo(s)</source>
        <translation>
            <numerusform>%1 / %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>%1: how many photos</comment>
        <translation>%1，已选择 %2 张</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FormSection</name>
    <message>
        <source>Back to what was saved: %1</source>
        <comment>a section of the form</comment>
        <translation>恢复到已保存的内容：%1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::GridDelegate</name>
    <message>
        <source>%1 saved</source>
        <comment>in a tile; %1 is a percentage</comment>
        <translation>节省 %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::HistoryWindow</name>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>打开文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>导出报告(&amp;X)…</translation>
    </message>
    <message>
        <source>Earlier batches</source>
        <translation>以往的批处理</translation>
    </message>
    <message>
        <source>Enter resumes an unfinished one.</source>
        <translation>按 Enter 键继续未完成的批处理。</translation>
    </message>
    <message>
        <source>Another batch is running.</source>
        <translation>另一个批处理正在运行。</translation>
    </message>
    <message>
        <source>Only an unfinished batch can be resumed.</source>
        <translation>只能继续未完成的批处理。</translation>
    </message>
    <message>
        <source>&amp;Bring originals back</source>
        <translation>恢复原片(&amp;B)</translation>
    </message>
    <message>
        <source>Originals of this batch are where they were.</source>
        <translation>此批处理的原片仍在原处。</translation>
    </message>
    <message>
        <source>They get the places that new files have now.</source>
        <translation>它们将回到现由新文件占据的位置。</translation>
    </message>
</context>
<context>
    <name>glassine::ui::InlineMessage</name>
    <message>
        <source>Put this message away</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>glassine::ui::Intake</name>
    <message>
        <source>Pasted %1</source>
        <comment>name of a file, %1 is date and time</comment>
        <translation>粘贴 %1</translation>
    </message>
    <message>
        <source>Photos can be added when this batch is done. Stop it first if it cannot wait.</source>
        <translation>此批处理完成后才能添加照片。如果急需，请先将其停止。</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>选择照片文件夹</translation>
    </message>
    <message>
        <source>There is no photo, file or folder on the clipboard.</source>
        <translation>剪贴板中没有照片、文件或文件夹。</translation>
    </message>
    <message>
        <source>The picture could not be kept in %1. Is the folder writable?</source>
        <translation>无法将图片保存到 %1。请确认该文件夹是否可写。</translation>
    </message>
    <message>
        <source>The pasted picture is kept as %1</source>
        <translation>粘贴的图片已保存为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be used. The problems say why.</source>
        <translation>
            <numerusform>%Ln 个文件无法使用。原因请查看“问题”。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in %1.</source>
        <translation>%1 中没有照片。</translation>
    </message>
</context>
<context>
    <name>glassine::ui::IssuesPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Enter or a double click shows the photo a problem is about.</source>
        <translation>按 Enter 键或双击可显示问题所涉及的照片。</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>复制详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Copy details of the problems</source>
        <translation>复制问题的详细信息</translation>
    </message>
    <message>
        <source>Close the problems</source>
        <translation>关闭问题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln 个问题</numerusform>
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
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Photos can be added when this batch is done. Stop it first if it cannot wait.</source>
        <translation>此批处理完成后才能添加照片。如果急需，请先将其停止。</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>重新发送(&amp;A)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::OptionControl</name>
    <message>
        <source>Choose a color</source>
        <translation>选择颜色</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose a font</source>
        <translation>选择字体</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.webp *.jpg *.jpeg)</source>
        <translation>图片 (*.png *.svg *.webp *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Inside the preset</source>
        <translation>包含在预设中</translation>
    </message>
</context>
<context>
    <name>glassine::ui::OptionForm</name>
    <message>
        <source>E&amp;xpert</source>
        <translation>高级(&amp;X)</translation>
    </message>
    <message>
        <source>Show or hide settings that are seldom changed</source>
        <translation>显示或隐藏很少更改的设置</translation>
    </message>
</context>
<context>
    <name>glassine::ui::Originals</name>
    <message>
        <source>its original is now %1</source>
        <comment>%1: a file</comment>
        <translation>其原片现为 %1</translation>
    </message>
    <message numerus="yes">
        <source>Bringing originals back: %Ln so far</source>
        <translation>
            <numerusform>正在恢复原片：已恢复 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) give their places to new files. They are kept in %1, and can be brought back at any time. Go on?</source>
        <translation>
            <numerusform>%Ln 个原片将被新文件取代。原片保存在 %1，随时可以恢复。要继续吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>替换原片(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>暂不(&amp;N)</translation>
    </message>
    <message>
        <source>Bring the originals of this batch back? The new files in their places go, unless somebody has changed them since.</source>
        <translation>要恢复此批处理的原片吗？取代它们的新文件将被移除，除非之后有人修改过。</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keep the new files</source>
        <translation>保留新文件(&amp;K)</translation>
    </message>
    <message>
        <source>Bringing originals back…</source>
        <translation>正在恢复原片…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) are back in their places.</source>
        <translation>
            <numerusform>%Ln 个原片已回到原位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s) were changed since and stay; their originals lie beside them.</source>
        <translation>
            <numerusform>%Ln 个新文件之后被修改过，予以保留；其原片放在旁边。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) could not be brought back; the problems say why.</source>
        <translation>
            <numerusform>%Ln 个原片无法恢复；原因请查看“问题”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the others are still kept and can be brought back later.</source>
        <translation>已停止：其余原片仍保存着，可以稍后恢复。</translation>
    </message>
    <message>
        <source>Every original is already in its place.</source>
        <translation>所有原片均已在原位。</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PackDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>打包(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation>打开文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>Pack as archive</source>
        <translation>打包为压缩包</translation>
    </message>
    <message>
        <source>How much is packed and checked</source>
        <translation>已打包并核对的进度</translation>
    </message>
    <message>
        <source>What the batch has written goes into the archive; it is read back and compared before it gets its name.</source>
        <translation>批处理写出的内容会放入压缩包；命名前会读回并比对。</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>ZIP 压缩包 (*.zip)</translation>
    </message>
    <message>
        <source>TAR archives (*.tar.zst)</source>
        <translation>TAR 压缩包 (*.tar.zst)</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>正在打包…</translation>
    </message>
    <message>
        <source>Packing: %1 of %2</source>
        <comment>bytes</comment>
        <translation>正在打包：%1 / %2</translation>
    </message>
    <message>
        <source>Packed and checked: %1 (%2)</source>
        <translation>已打包并核对：%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>Packed and checked: %n archive(s), the first is %1 (%2 in all)</source>
        <translation>
            <numerusform>已打包并核对：%n 个压缩包，第一个是 %1（共 %2）</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no archive was made.</source>
        <translation>已停止；未生成压缩包。</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>压缩包(&amp;A)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PhotoList</name>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n photo(s)</source>
        <translation>
            <numerusform>移除 %n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n photo(s) aside</source>
        <translation>
            <numerusform>排除 %n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n photo(s) back in</source>
        <translation>
            <numerusform>重新纳入 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>清空列表</translation>
    </message>
    <message numerus="yes">
        <source>Change the preset of %n photo(s)</source>
        <translation>
            <numerusform>更改 %n 张照片的预设</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::PlanModel</name>
    <message>
        <source>Already there: left as it is</source>
        <translation>已存在：保持原样</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <comment>%1: why, in a few words</comment>
        <translation>未写入：%1</translation>
    </message>
    <message>
        <source>The name was taken: numbered</source>
        <translation>名称已被占用：已编号</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>输出为</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PlanWindow</name>
    <message>
        <source>Only names that were taken, and files that are not &amp;written</source>
        <translation>仅显示名称被占用和未写入的文件(&amp;W)</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>The plan in a line</source>
        <translation>计划摘要</translation>
    </message>
    <message>
        <source>Every file of the plan</source>
        <translation>计划中的每个文件</translation>
    </message>
    <message>
        <source>What each photo becomes, and what there is to say about its name.</source>
        <translation>每张照片将输出为什么，以及关于其名称的说明。</translation>
    </message>
    <message>
        <source>Every file is written under its own name.</source>
        <translation>每个文件都以自己的名称写入。</translation>
    </message>
    <message>
        <source>Look at the &amp;colors of every photo, which takes its time</source>
        <translation>查看每张照片的颜色，需要一些时间(&amp;C)</translation>
    </message>
    <message>
        <source>The colors of the batch</source>
        <translation>批次的颜色</translation>
    </message>
    <message>
        <source>Which color spaces the photos are in, and how many of their colors the new files cannot hold.</source>
        <translation>照片处于哪些色彩空间，以及新文件无法容纳其中多少颜色。</translation>
    </message>
    <message>
        <source>Looking at the colors…</source>
        <translation>正在查看颜色…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetDelegate</name>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n 个文件，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetEditor</name>
    <message>
        <source>Renditions</source>
        <translation>输出版本</translation>
    </message>
    <message>
        <source>The files that come of each photo</source>
        <translation>由每张照片生成的文件</translation>
    </message>
    <message>
        <source>One more file for each photo, made like this one</source>
        <translation>为每张照片再添加一个与此设置相同的文件</translation>
    </message>
    <message>
        <source>Do without this file</source>
        <translation>不生成此文件</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>What kind of file is written.</source>
        <translation>写入哪种类型的文件。</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>This cannot be used: %1. What runs is as before.</source>
        <translation>无法使用：%1。实际运行的设置保持不变。</translation>
    </message>
    <message>
        <source>A preset writes at least one file.</source>
        <translation>预设至少要写入一个文件。</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetModel</name>
    <message>
        <source>full size</source>
        <translation>原始尺寸</translation>
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
        <translation>相同格式</translation>
    </message>
    <message>
        <source>%1, lossless</source>
        <comment>a format</comment>
        <translation>%1，无损</translation>
    </message>
    <message>
        <source>%1 to %2 px</source>
        <translation>%1 至 %2 px</translation>
    </message>
    <message>
        <source>about %1 MB per photo</source>
        <translation>每张照片约 %1 MB</translation>
    </message>
    <message>
        <source>all metadata kept</source>
        <translation>保留所有元数据</translation>
    </message>
    <message>
        <source>copyright and date kept, no location</source>
        <translation>保留版权和日期，不含位置</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>无元数据</translation>
    </message>
    <message numerus="yes">
        <source>%n files per photo</source>
        <translation>
            <numerusform>每张照片 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a preset</comment>
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a preset</comment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>copyright, camera and exposure kept, no location</source>
        <translation>保留版权、相机和曝光，不含位置</translation>
    </message>
    <message>
        <source>chosen metadata kept</source>
        <translation>保留所选元数据</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetPanel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Presets (*.glassine *.json)</source>
        <translation>预设 (*.glassine *.json)</translation>
    </message>
    <message>
        <source>“%1” is not a preset that can be used:
%2</source>
        <translation>“%1”不是可用的预设：
%2</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>已导入“%1”。</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>导出预设</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>已导出到“%1”。</translation>
    </message>
    <message>
        <source>Name of the new preset</source>
        <translation>新预设的名称</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>保存(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>撤销更改(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Enter edits the chosen preset; the menu key shows what else can be done.</source>
        <translation>按 Enter 键编辑所选预设；按菜单键查看其他操作。</translation>
    </message>
    <message>
        <source>More about this preset</source>
        <translation>此预设的更多操作</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Back to all presets (%1)</source>
        <translation>返回所有预设（%1）</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation>更新(&amp;P)</translation>
    </message>
    <message>
        <source>Save as &amp;new</source>
        <translation>另存为新预设(&amp;N)</translation>
    </message>
    <message>
        <source>Use &amp;once</source>
        <translation>仅使用一次(&amp;O)</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>撤销(&amp;O)</translation>
    </message>
    <message>
        <source>“%1” is changed. What you see is what runs, for every photo.</source>
        <translation>“%1”已更改。所见设置即为对每张照片实际运行的设置。</translation>
    </message>
    <message>
        <source>My %1</source>
        <comment>a preset</comment>
        <translation>我的 %1</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>Built-in presets stay as they are; duplicate it first.</source>
        <translation>内置预设不可更改；请先创建副本。</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PrivacyDialog</name>
    <message>
        <source>What leaves</source>
        <translation>传出的信息</translation>
    </message>
    <message>
        <source>The file is being made and read</source>
        <translation>正在生成并读取文件</translation>
    </message>
    <message>
        <source>Metadata before and after</source>
        <translation>处理前后的元数据</translation>
    </message>
    <message>
        <source>Choose a photo to see what it says about itself.</source>
        <translation>选择一张照片，查看它包含的信息。</translation>
    </message>
    <message>
        <source>The photo says nothing about itself.</source>
        <translation>照片不含任何关于自身的信息。</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) leave with the file.</source>
        <translation>
            <numerusform>%n 个标记随文件传出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) stay here.</source>
        <translation>
            <numerusform>%n 个标记不传出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tag of the photo, and what leaves with the new file.</source>
        <translation>照片的每项信息，以及随新文件带出的内容。</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PrivacyModel</name>
    <message>
        <source>stays here</source>
        <translation>不传出</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>会传出</translation>
    </message>
    <message>
        <source>leaves in part</source>
        <translation>部分传出</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>In the photo</source>
        <translation>照片中</translation>
    </message>
    <message>
        <source>In the new file</source>
        <translation>新文件中</translation>
    </message>
</context>
<context>
    <name>glassine::ui::ProofMenu</name>
    <message>
        <source>Proof</source>
        <translation>校样</translation>
    </message>
    <message>
        <source>As the file is</source>
        <translation>按文件原样</translation>
    </message>
    <message>
        <source>A profile from a file…</source>
        <translation>文件中的配置文件…</translation>
    </message>
    <message>
        <source>With the white of its paper</source>
        <translation>模拟其纸张白色</translation>
    </message>
    <message>
        <source>Mark colors that it cannot hold</source>
        <translation>标出容纳不下的颜色</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>校样：%1</translation>
    </message>
    <message>
        <source>Choose a color profile</source>
        <translation>选择色彩配置文件</translation>
    </message>
    <message>
        <source>Color profiles (*.icc *.icm *.ICC *.ICM);;All files (*)</source>
        <translation>色彩配置文件 (*.icc *.icm *.ICC *.ICM);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open o&amp;riginal</source>
        <translation>打开原图(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>快速查看(&amp;Q)</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>在文件管理器中显示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>复制路径(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand line</source>
        <translation>复制为命令行(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>排除(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>从列表中移除(&amp;M)</translation>
    </message>
    <message>
        <source>Take back &amp;into the batch</source>
        <translation>重新纳入批处理(&amp;I)</translation>
    </message>
    <message>
        <source>Change the &amp;preset</source>
        <translation>更改预设(&amp;P)</translation>
    </message>
    <message>
        <source>As the batch: %1</source>
        <comment>%1: a preset</comment>
        <translation>与批处理相同：%1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueModel</name>
    <message numerus="yes">
        <source>%1 — %n photo(s)</source>
        <comment>a folder and how much is in it</comment>
        <translation>
            <numerusform>%1 — %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent saved</source>
        <translation>节省百分之 %1</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
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
        <translation>已排除</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>处理中…</translation>
    </message>
    <message>
        <source>Done, with a note</source>
        <translation>完成，有备注</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>already small: copied as it is</source>
        <translation>已经足够小：原样复制</translation>
    </message>
    <message>
        <source>it lies in the destination</source>
        <translation>位于目标文件夹中</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略过</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>预设：%1</translation>
    </message>
    <message>
        <source>Done, to be sent</source>
        <translation>完成，待发送</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Done, not sent</source>
        <translation>完成，未发送</translation>
    </message>
    <message>
        <source>Sending: %1 %</source>
        <translation>正在发送：%1 %</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueuePane</name>
    <message>
        <source>No photo fits the filter.</source>
        <translation>没有符合筛选条件的照片。</translation>
    </message>
    <message>
        <source>Show &amp;all photos</source>
        <translation>显示所有照片(&amp;A)</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>The photos of this batch. The space bar shows one large, the menu key says what can be done with it.</source>
        <translation>此批处理的照片。按空格键放大显示一张，按菜单键查看可执行的操作。</translation>
    </message>
    <message>
        <source>Photos as tiles</source>
        <translation>缩略图块形式的照片</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>快速查看</translation>
    </message>
    <message>
        <source>One photo, large. Arrow keys show the next one, Escape goes back to the list.</source>
        <translation>大图显示一张照片。按方向键查看下一张，按 Esc 键返回列表。</translation>
    </message>
    <message>
        <source>This photo cannot be shown.</source>
        <translation>无法显示此照片。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::ReportExport</name>
    <message>
        <source>The report cannot be written to %1: %2</source>
        <translation>无法将报告写入 %1：%2</translation>
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
        <translation>运行中</translation>
    </message>
    <message>
        <source>Damaged journal</source>
        <translation>日志已损坏</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>可继续</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>Photos done</source>
        <translation>已完成的照片</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Originals replaced in %1</source>
        <translation>已替换 %1 中的原片</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SettingsWindow</name>
    <message>
        <source>One per processor core (%1)</source>
        <translation>每个处理器核心一张（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at once</source>
        <translation>
            <numerusform>同时 %Ln 张</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>&amp;Photos at once:</source>
        <translation>同时处理的照片(&amp;P):</translation>
    </message>
    <message>
        <source>More is not faster than the processor has cores.</source>
        <translation>超过处理器核心数并不会更快。</translation>
    </message>
    <message>
        <source>&amp;Leave other programs the right of way</source>
        <translation>让其他程序优先(&amp;L)</translation>
    </message>
    <message>
        <source>Photos are worked on with low priority, so that the computer stays quick.</source>
        <translation>以低优先级处理照片，让电脑保持流畅。</translation>
    </message>
    <message>
        <source>Names that are &amp;taken:</source>
        <translation>名称已被占用时(&amp;T):</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>按预设设定</translation>
    </message>
    <message>
        <source>Number the new file</source>
        <translation>为新文件编号</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>跳过照片</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>不开始</translation>
    </message>
    <message>
        <source>What is already in the destination is never overwritten.</source>
        <translation>目标位置中已有的内容绝不会被覆盖。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>外观(&amp;A):</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>语言(&amp;G):</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>下次启动时生效。</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Ask before a running batch is &amp;stopped by closing</source>
        <translation>因关闭窗口而停止运行中的批处理前询问(&amp;S)</translation>
    </message>
    <message>
        <source>What was not done can be resumed in any case.</source>
        <translation>无论如何，未完成的部分都可以继续。</translation>
    </message>
    <message>
        <source>Ask before the list is &amp;emptied</source>
        <translation>清空列表前询问(&amp;E)</translation>
    </message>
    <message>
        <source>Undo brings the list back in any case.</source>
        <translation>无论如何，都可以用“撤销”恢复列表。</translation>
    </message>
    <message>
        <source>Ask before originals are &amp;replaced</source>
        <translation>替换原片前询问(&amp;R)</translation>
    </message>
    <message>
        <source>They are kept aside and can be brought back in any case.</source>
        <translation>无论如何，原片都会另行保存，可以恢复。</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>Change the destination folder</source>
        <translation>更改目标文件夹</translation>
    </message>
    <message>
        <source>Finished files go to:</source>
        <translation>完成的文件存到：</translation>
    </message>
    <message>
        <source>Where should the finished files go?</source>
        <translation>完成的文件存到哪里？</translation>
    </message>
    <message>
        <source>A batch is running.</source>
        <translation>正在进行批处理。</translation>
    </message>
    <message>
        <source>Remembered for later batches, too.</source>
        <translation>也用于之后的批处理。</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SummaryPanel</name>
    <message numerus="yes">
        <source>Stopped after %Ln photo(s)</source>
        <translation>
            <numerusform>处理 %Ln 张照片后停止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished, but %Ln photo(s) failed</source>
        <translation>
            <numerusform>已完成，但有 %Ln 张照片失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was already up to date</source>
        <translation>所有内容均已是最新</translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln photo(s) delivered</source>
        <translation>
            <numerusform>已完成：交付了 %Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2, %3 % saved</source>
        <translation>%1 → %2，节省 %3%</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation>
            <numerusform>已写入 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>%Ln 张已是最新</numerusform>
        </translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>用时 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed: %1</source>
        <translation>
            <numerusform>%Ln 张失败：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped: %1</source>
        <translation>
            <numerusform>%Ln 张已跳过：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation>打开文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Run again with…</source>
        <translation>用其他设置重新运行(&amp;R)…</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>导出报告(&amp;X)…</translation>
    </message>
    <message>
        <source>Biggest savings</source>
        <translation>节省最多</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>关闭摘要</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <comment>a photo&apos;s name, bytes before and after</comment>
        <translation>%1（%2 → %3）</translation>
    </message>
    <message>
        <source>Biggest savings: %1</source>
        <translation>节省最多：%1</translation>
    </message>
    <message>
        <source>Pac&amp;k as archive…</source>
        <translation>打包为压缩包(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Bring the originals back</source>
        <translation>恢复原片(&amp;B)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::TotalsBar</name>
    <message>
        <source>To</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>更改(&amp;H)…</translation>
    </message>
    <message>
        <source>Change the destination folder</source>
        <translation>更改目标文件夹</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open the destination folder</source>
        <translation>打开目标文件夹</translation>
    </message>
    <message>
        <source>Sho&amp;w the plan</source>
        <translation>显示计划(&amp;W)</translation>
    </message>
    <message>
        <source>Show every file that will be written</source>
        <translation>显示将写入的每个文件</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>暂停(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>批处理进度</translation>
    </message>
    <message>
        <source>Writes what the plan says. Originals stay as they are.</source>
        <translation>按计划写入。原图保持不变。</translation>
    </message>
    <message>
        <source>Lets photos under way finish and begins no others.</source>
        <translation>完成正在处理的照片，不再开始新的照片。</translation>
    </message>
    <message>
        <source>Ends at once. What is done stays, the rest can be resumed.</source>
        <translation>立即结束。已完成的会保留，其余的可以继续。</translation>
    </message>
    <message>
        <source>What happens when the batch is done</source>
        <translation>批处理完成后的操作</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>继续(&amp;M)</translation>
    </message>
    <message>
        <source>When done: %1</source>
        <comment>%1: a choice of the menu</comment>
        <translation>完成后：%1</translation>
    </message>
    <message>
        <source>&amp;Notify me</source>
        <translation>通知我(&amp;N)</translation>
    </message>
    <message>
        <source>Where the finished files are sent</source>
        <translation>成品文件发送到哪里</translation>
    </message>
    <message>
        <source>&amp;Nowhere</source>
        <translation>不发送(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Destinations…</source>
        <translation>目标(&amp;D)…</translation>
    </message>
    <message>
        <source>Send: nowhere</source>
        <translation>发送：不发送</translation>
    </message>
    <message>
        <source>Send to: %1</source>
        <comment>%1: a destination&apos;s name</comment>
        <translation>发送到：%1</translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>替换原片(&amp;R)</translation>
    </message>
    <message>
        <source>They are kept aside, and can be brought back at any time.</source>
        <translation>原片会另行保存，随时可以恢复。</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>选择文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Replaces the originals, which are kept aside</source>
        <translation>替换原片，原片另行保存</translation>
    </message>
    <message>
        <source>Replaces the originals, which are kept in %1</source>
        <translation>替换原片，原片保存在 %1</translation>
    </message>
    <message>
        <source>Writes what the plan says. The originals are kept aside and can be brought back.</source>
        <translation>按计划写入。原片会另行保存，可以恢复。</translation>
    </message>
</context>
<context>
    <name>glassine::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>批处理(&amp;B)</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <translation>添加照片(&amp;P)…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>添加文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Add the &amp;sample photos</source>
        <translation>添加示例照片(&amp;S)</translation>
    </message>
    <message>
        <source>Change the &amp;destination…</source>
        <translation>更改目标位置(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Earlier batches…</source>
        <translation>以往的批处理(&amp;E)…</translation>
    </message>
    <message>
        <source>E&amp;xport the report…</source>
        <translation>导出报告(&amp;X)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>设置(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <translation>撤销(&amp;U):</translation>
    </message>
    <message>
        <source>Re&amp;do:</source>
        <translation>重做(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Paste photos</source>
        <translation>粘贴照片(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>筛选列表(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Empty the list</source>
        <translation>清空列表(&amp;E)</translation>
    </message>
    <message>
        <source>As &amp;list</source>
        <translation>列表视图(&amp;L)</translation>
    </message>
    <message>
        <source>As &amp;grid</source>
        <translation>网格视图(&amp;G)</translation>
    </message>
    <message>
        <source>Group by &amp;folder</source>
        <translation>按文件夹分组(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Compare before and after</source>
        <translation>对比处理前后(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>暂停或继续(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Sho&amp;w the plan</source>
        <translation>显示计划(&amp;W)</translation>
    </message>
    <message>
        <source>Where files are &amp;sent…</source>
        <translation>文件发送到哪里(&amp;S)…</translation>
    </message>
    <message>
        <source>Pac&amp;k as archive…</source>
        <translation>打包为压缩包(&amp;K)…</translation>
    </message>
    <message>
        <source>Send &amp;again what did not arrive</source>
        <translation>重新发送未到达的内容(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>替换原片(&amp;R)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::WindowDialogs</name>
    <message>
        <source>A batch was interrupted: %L1 of %L2 photos are done. Resume it?</source>
        <translation>有一个批处理被中断：%L2 张照片中已完成 %L1 张。要继续吗？</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>暂不(&amp;N)</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>报告已保存到 %1</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>Report %1.csv</source>
        <comment>name of a file</comment>
        <translation>报告 %1.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Where should the finished files go?</source>
        <translation>成品文件要保存到哪里？</translation>
    </message>
    <message>
        <source>Take every photo off the list? The files stay where they are.</source>
        <translation>要从列表中移除所有照片吗？文件会留在原处。</translation>
    </message>
    <message>
        <source>&amp;Empty the list</source>
        <translation>清空列表(&amp;E)</translation>
    </message>
    <message>
        <source>The photos of the earlier batch take the place of those in the list. Go on?</source>
        <translation>以往批处理的照片将取代列表中的照片。要继续吗？</translation>
    </message>
    <message>
        <source>&amp;Keep the list</source>
        <translation>保留列表(&amp;K)</translation>
    </message>
    <message>
        <source>%L1 of %L2 photos are done. Stop here? The rest can be resumed later.</source>
        <translation>%L2 张照片中已完成 %L1 张。要在此停止吗？其余的可以稍后继续。</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>停止并退出(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were waiting in the list. Bring them back?</source>
        <translation>
            <numerusform>列表中有 %Ln 张照片在等待。要恢复它们吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos were waiting in the list. Bring them back?</source>
        <translation>列表中有照片在等待。要恢复它们吗？</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>忽略(&amp;F)</translation>
    </message>
    <message>
        <source>No photo&apos;s colors can be read.</source>
        <translation>无法读取任何照片的颜色。</translation>
    </message>
    <message>
        <source>Files are still being sent. Stop here? Starting the same batch again sends the rest.</source>
        <translation>仍有文件正在发送。在此停止？再次启动同一批次会发送其余文件。</translation>
    </message>
</context>
<context>
    <name>glassine::worker::Pool</name>
    <message>
        <source>The image worker %1 cannot be started (%2). Reinstall Glassine.</source>
        <translation>无法启动图像工作进程 %1（%2）。请重新安装 Glassine。</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>Bulk photo optimizer that never harms an original.</source>
        <translation>绝不损害原图的照片批量优化工具。</translation>
    </message>
    <message>
        <source>Photos and folders to put into the list.</source>
        <translation>要放入列表的照片和文件夹。</translation>
    </message>
    <message>
        <source>Write a picture of every screen to &lt;folder&gt; and quit.</source>
        <translation>将每个界面的图片写入 &lt;folder&gt; 并退出。</translation>
    </message>
</context>
</TS>
