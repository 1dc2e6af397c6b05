<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Color</name>
    <message>
        <source>damaged profile</source>
        <translation>ملف تعريف تالف</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Another RGB space</source>
        <translation>فضاء RGB آخر</translation>
    </message>
    <message>
        <source>A camera&apos;s or scanner&apos;s own</source>
        <translation>خاص بكاميرا أو ماسح</translation>
    </message>
    <message>
        <source>A printer&apos;s own</source>
        <translation>خاص بطابعة</translation>
    </message>
    <message>
        <source>a profile that describes no picture</source>
        <translation>ملف تعريف لا يصف صورة</translation>
    </message>
    <message>
        <source>%1 (named in Exif)</source>
        <translation>%1 (مذكور في Exif)</translation>
    </message>
    <message>
        <source>%1 (named by a code in the file)</source>
        <translation>%1 (مذكور برمز في الملف)</translation>
    </message>
    <message>
        <source>%1 (described by numbers in the file)</source>
        <translation>%1 (موصوف بأرقام في الملف)</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>بلا ملف ألوان</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This file</source>
        <translation>هذا الملف</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>ملف الإخراج</translation>
    </message>
    <message>
        <source>The output folder</source>
        <translation>مجلد الإخراج</translation>
    </message>
    <message>
        <source>its top level</source>
        <translation>مستواه الأعلى</translation>
    </message>
    <message>
        <source>of that name</source>
        <translation>بهذا الاسم</translation>
    </message>
    <message>
        <source>The name template</source>
        <translation>قالب الاسم</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>%1 has no bytes%2.</source>
        <translation>لا يحتوي %1 على أي بيانات%2.</translation>
    </message>
    <message>
        <source>Copy it again from the card or the backup.</source>
        <translation>انسخه مرة أخرى من البطاقة أو من النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off%2.</source>
        <translation>إنّ %1 تالف أو مبتور%2.</translation>
    </message>
    <message>
        <source>Copy it again from the card or the backup; the original was not touched.</source>
        <translation>انسخه مرة أخرى من البطاقة أو من النسخة الاحتياطية؛ لم يُمَسّ الأصل.</translation>
    </message>
    <message>
        <source>%1 is not a picture%2.</source>
        <translation>ليس %1 صورة%2.</translation>
    </message>
    <message>
        <source>Leave it out, or check whether the download or copy went wrong.</source>
        <translation>اتركه، أو تحقّق مما إذا حدث خطأ أثناء التنزيل أو النسخ.</translation>
    </message>
    <message>
        <source>%1 is a picture of a kind that Glassine does not read%2.</source>
        <translation>إنّ %1 صورة من نوع لا يقرؤه Glassine%2.</translation>
    </message>
    <message>
        <source>Save it as TIFF, PNG or JPEG first.</source>
        <translation>احفظها أولًا بصيغة TIFF أو PNG أو JPEG.</translation>
    </message>
    <message>
        <source>%1 cannot be read yet%2.</source>
        <translation>لا يمكن قراءة %1 بعد%2.</translation>
    </message>
    <message>
        <source>Export it as TIFF or JPEG from your raw developer for now.</source>
        <translation>صدّره حاليًا بصيغة TIFF أو JPEG من برنامج معالجة ملفات RAW لديك.</translation>
    </message>
    <message>
        <source>%1 was found in a folder and is of a kind that is only read on request%2.</source>
        <translation>عُثر على %1 في مجلد، وهو من نوع لا يُقرأ إلا عند الطلب%2.</translation>
    </message>
    <message>
        <source>Name the file itself to include it.</source>
        <translation>حدّد الملف نفسه لتضمينه.</translation>
    </message>
    <message>
        <source>%1 could not be read%2.</source>
        <translation>تعذّرت قراءة %1%2.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk it is on.</source>
        <translation>تحقّق من أذوناته ومن القرص الموجود عليه.</translation>
    </message>
    <message>
        <source>%1 is not there%2.</source>
        <translation>لا وجود لـ %1%2.</translation>
    </message>
    <message>
        <source>Check its name and whether the card or drive is still connected.</source>
        <translation>تحقّق من اسمه ومن أن البطاقة أو القرص لا يزال متصلًا.</translation>
    </message>
    <message>
        <source>%1 changed while it was being processed, so nothing was written%2.</source>
        <translation>تغيّر %1 أثناء معالجته، لذلك لم يُكتب شيء%2.</translation>
    </message>
    <message>
        <source>Wait until it is completely copied, then run again.</source>
        <translation>انتظر حتى يكتمل نسخه، ثم شغّل مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 is not a regular file%2.</source>
        <translation>ليس %1 ملفًا عاديًا%2.</translation>
    </message>
    <message>
        <source>Leave it out: only files and folders can be processed.</source>
        <translation>اتركه: لا يمكن معالجة سوى الملفات والمجلدات.</translation>
    </message>
    <message>
        <source>%1 is a link that was not followed%2.</source>
        <translation>إنّ %1 رابط لم يُتبَع%2.</translation>
    </message>
    <message>
        <source>Name the file it leads to instead.</source>
        <translation>حدّد بدلًا منه الملف الذي يشير إليه.</translation>
    </message>
    <message>
        <source>%1 has more pixels than the limit%2.</source>
        <translation>يحتوي %1 على عدد من البكسلات يتجاوز الحد%2.</translation>
    </message>
    <message>
        <source>Raise the pixel limit if you trust the file.</source>
        <translation>ارفع حد البكسلات إن كنت تثق بالملف.</translation>
    </message>
    <message>
        <source>%1 has more frames or pages than the limit%2.</source>
        <translation>يحتوي %1 على عدد من الإطارات أو الصفحات يتجاوز الحد%2.</translation>
    </message>
    <message>
        <source>Raise the frame limit if you trust the file.</source>
        <translation>ارفع حد الإطارات إن كنت تثق بالملف.</translation>
    </message>
    <message>
        <source>%1 is larger than the limit%2.</source>
        <translation>يتجاوز حجم %1 الحد المسموح%2.</translation>
    </message>
    <message>
        <source>Raise the size limit if you trust the file.</source>
        <translation>ارفع حد الحجم إن كنت تثق بالملف.</translation>
    </message>
    <message>
        <source>%1 could not be encoded%2.</source>
        <translation>تعذّر ترميز %1%2.</translation>
    </message>
    <message>
        <source>Try another output format or other settings.</source>
        <translation>جرّب صيغة إخراج أخرى أو إعدادات أخرى.</translation>
    </message>
    <message>
        <source>%1 could not be processed with these settings%2.</source>
        <translation>تعذّرت معالجة %1 بهذه الإعدادات%2.</translation>
    </message>
    <message>
        <source>Change the settings of the step that failed.</source>
        <translation>غيّر إعدادات الخطوة التي فشلت.</translation>
    </message>
    <message>
        <source>%1 was written but did not pass its check, so the result was thrown away%2.</source>
        <translation>كُتب %1 لكنه لم يجتز الفحص، لذلك أُهملت النتيجة%2.</translation>
    </message>
    <message>
        <source>Run it again; if it fails again, please report it.</source>
        <translation>شغّل مرة أخرى؛ وإذا فشل مجددًا فأبلغ عن ذلك من فضلك.</translation>
    </message>
    <message>
        <source>%1 was left as it is because a lossless copy of it would be larger%2.</source>
        <translation>تُرك %1 كما هو لأن نسخة منه بلا فقد ستكون أكبر%2.</translation>
    </message>
    <message>
        <source>Choose a format and a quality to have a copy of it all the same.</source>
        <translation>اختر صيغة وجودة للحصول على نسخة منه رغم ذلك.</translation>
    </message>
    <message>
        <source>%1 was written with metadata that should be gone, so the result was thrown away%2.</source>
        <translation>كُتب %1 وفيه بيانات وصفية كان ينبغي أن تُزال، لذلك أُهملت النتيجة%2.</translation>
    </message>
    <message>
        <source>Choose another metadata policy, and please report it.</source>
        <translation>اختر سياسة أخرى للبيانات الوصفية، وأبلغ عن ذلك من فضلك.</translation>
    </message>
    <message>
        <source>%1 needs more memory than it may use%2.</source>
        <translation>يحتاج %1 إلى ذاكرة أكبر من المسموح بها%2.</translation>
    </message>
    <message>
        <source>Raise the memory limit, or run with fewer jobs.</source>
        <translation>ارفع حد الذاكرة، أو عالج عددًا أقل من الصور في وقت واحد.</translation>
    </message>
    <message>
        <source>%1 took too long%2.</source>
        <translation>استغرق %1 وقتًا أطول من اللازم%2.</translation>
    </message>
    <message>
        <source>Raise the time limit, or choose a faster format or effort.</source>
        <translation>ارفع حد الوقت، أو اختر صيغة أسرع أو جهدًا أقل.</translation>
    </message>
    <message>
        <source>%1 brought its decoder down twice and was left out%2.</source>
        <translation>تسبّب %1 في انهيار أداة فك الترميز مرتين، فتُرك%2.</translation>
    </message>
    <message>
        <source>The file is probably damaged; every other photo is unaffected.</source>
        <translation>الملف تالف على الأرجح؛ ولم تتأثر أي صورة أخرى.</translation>
    </message>
    <message>
        <source>%1 was not processed because its worker&apos;s answer made no sense%2.</source>
        <translation>لم يُعالَج %1 لأن رد عملية المعالجة لم يكن مفهومًا%2.</translation>
    </message>
    <message>
        <source>%1 was not processed because the batch was stopped%2.</source>
        <translation>لم يُعالَج %1 لأن الدفعة أُوقفت%2.</translation>
    </message>
    <message>
        <source>Resume the session to go on.</source>
        <translation>استأنف الجلسة للمتابعة.</translation>
    </message>
    <message>
        <source>%1 is already there and was not replaced%2.</source>
        <translation>إنّ %1 موجود بالفعل ولم يُستبدل%2.</translation>
    </message>
    <message>
        <source>Choose another folder or name, or let new files be numbered.</source>
        <translation>اختر مجلدًا أو اسمًا آخر، أو اسمح بترقيم الملفات الجديدة.</translation>
    </message>
    <message>
        <source>%1 is one of the originals and was not written to%2.</source>
        <translation>إنّ %1 من الملفات الأصلية، لذلك لم يُكتب فيه%2.</translation>
    </message>
    <message>
        <source>Choose another output folder or another name template.</source>
        <translation>اختر مجلد إخراج آخر أو قالب اسم آخر.</translation>
    </message>
    <message>
        <source>%1 cannot be created or written to%2.</source>
        <translation>لا يمكن إنشاء %1 أو الكتابة فيه%2.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another folder.</source>
        <translation>تحقّق من أذوناته، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>%1 could not be written because the disk is full%2.</source>
        <translation>تعذّرت كتابة %1 لأن القرص ممتلئ%2.</translation>
    </message>
    <message>
        <source>Free some space and resume; nothing was lost.</source>
        <translation>أفرغ بعض المساحة ثم استأنف؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>%1 could not be written%2.</source>
        <translation>تعذّرت كتابة %1%2.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and writable, then resume.</source>
        <translation>تحقّق من أن القرص متصل وقابل للكتابة، ثم استأنف.</translation>
    </message>
    <message>
        <source>%1 is a name too long for the target%2.</source>
        <translation>الاسم %1 أطول مما تقبله الوجهة%2.</translation>
    </message>
    <message>
        <source>Choose a shorter name template or a folder nearer to the top.</source>
        <translation>اختر قالب اسم أقصر أو مجلدًا أقرب إلى الأعلى.</translation>
    </message>
    <message>
        <source>%1 is a name that the target does not take%2.</source>
        <translation>الاسم %1 لا تقبله الوجهة%2.</translation>
    </message>
    <message>
        <source>Let names be portable, or choose another name template.</source>
        <translation>اسمح بأسماء صالحة لكل الأنظمة، أو اختر قالب اسم آخر.</translation>
    </message>
    <message>
        <source>%1 is not there any more%2.</source>
        <translation>لم يعد %1 موجودًا%2.</translation>
    </message>
    <message>
        <source>If nobody moved it, run the batch again: it is made anew from the original.</source>
        <translation>إن لم ينقله أحد، فشغّل الدفعة مرة أخرى: سيُنشأ من جديد من الأصل.</translation>
    </message>
    <message>
        <source>%1 is no file any more%2.</source>
        <translation>لم يعد %1 ملفًا%2.</translation>
    </message>
    <message>
        <source>Move what is there out of the way and run the batch again.</source>
        <translation>أبعد ما هو موجود هناك وشغّل الدفعة مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 has been cut off%2.</source>
        <translation>لقد بُتر %1%2.</translation>
    </message>
    <message>
        <source>Remove it and run the batch again: it is made anew from the original.</source>
        <translation>احذفه وشغّل الدفعة مرة أخرى: سيُنشأ من جديد من الأصل.</translation>
    </message>
    <message>
        <source>%1 does not hold what was written%2.</source>
        <translation>لا يحتوي %1 على ما كُتب فيه%2.</translation>
    </message>
    <message>
        <source>If nobody edited it, remove it and run the batch again; then check the disk.</source>
        <translation>إن لم يحرّره أحد، فاحذفه وشغّل الدفعة مرة أخرى؛ ثم افحص القرص.</translation>
    </message>
    <message>
        <source>%1 holds what was written as another file%2.</source>
        <translation>يحتوي %1 على ما كُتب في ملف آخر%2.</translation>
    </message>
    <message>
        <source>Give both their names back, or remove both and run the batch again.</source>
        <translation>أعد إلى الملفين اسميهما، أو احذفهما وشغّل الدفعة مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 cannot be read any more%2.</source>
        <translation>لم تعد قراءة %1 ممكنة%2.</translation>
    </message>
    <message>
        <source>%1 is not right%2.</source>
        <translation>يوجد خطأ في %1%2.</translation>
    </message>
    <message>
        <source>See glassine --help.</source>
        <translation>انظر glassine --help.</translation>
    </message>
    <message>
        <source>The preset is not valid at %1%2.</source>
        <translation>الإعداد المسبق غير صالح عند %1%2.</translation>
    </message>
    <message>
        <source>Correct that entry and try again.</source>
        <translation>صحّح هذا الإدخال وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no preset %1%2.</source>
        <translation>لا يوجد إعداد مسبق %1%2.</translation>
    </message>
    <message>
        <source>See glassine presets list.</source>
        <translation>انظر glassine presets list.</translation>
    </message>
    <message>
        <source>%1 is not a valid name template%2.</source>
        <translation>ليس %1 قالب اسم صالحًا%2.</translation>
    </message>
    <message>
        <source>A good one is {dir}/{name}.{ext}.</source>
        <translation>من القوالب الجيدة ‎{dir}/{name}.{ext}‎.</translation>
    </message>
    <message>
        <source>%1 cannot be written here because this system&apos;s libvips lacks it%2.</source>
        <translation>لا يمكن كتابة %1 هنا لأن مكتبة libvips في هذا النظام لا تدعمه%2.</translation>
    </message>
    <message>
        <source>Choose another format; see glassine formats.</source>
        <translation>اختر صيغة أخرى؛ انظر glassine formats.</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 holds no photo that can be used%2.</source>
        <translation>لا شيء لفعله: لا يحتوي %1 على صورة صالحة للاستخدام%2.</translation>
    </message>
    <message>
        <source>Name a folder or file with photos.</source>
        <translation>حدّد مجلدًا أو ملفًا فيه صور.</translation>
    </message>
    <message>
        <source>what was named</source>
        <translation>ما حدّدته</translation>
    </message>
    <message>
        <source>%1 has a damaged journal, which was kept aside%2.</source>
        <translation>سجل %1 تالف، وقد احتُفظ به جانبًا%2.</translation>
    </message>
    <message>
        <source>Start the batch again; finished files are recognized and kept.</source>
        <translation>ابدأ الدفعة مرة أخرى؛ سيُتعرَّف على الملفات المكتملة ويُحتفظ بها.</translation>
    </message>
    <message>
        <source>%1 is being run by another Glassine%2.</source>
        <translation>نسخة أخرى من Glassine تعمل الآن على %1%2.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or stop it first.</source>
        <translation>انتظر حتى تنتهي، أو أوقفها أولًا.</translation>
    </message>
    <message>
        <source>There is no session %1%2.</source>
        <translation>لا توجد جلسة %1%2.</translation>
    </message>
    <message>
        <source>See glassine report for the sessions there are.</source>
        <translation>انظر glassine report لمعرفة الجلسات الموجودة.</translation>
    </message>
    <message>
        <source>Something went wrong inside Glassine at %1%2.</source>
        <translation>حدث خطأ داخل Glassine عند %1%2.</translation>
    </message>
    <message>
        <source>No original was touched; please report it.</source>
        <translation>لم يُمَسّ أي أصل؛ أبلغ عن ذلك من فضلك.</translation>
    </message>
    <message>
        <source>an unknown place</source>
        <translation>موضع غير معروف</translation>
    </message>
    <message>
        <source>The watermark&apos;s picture</source>
        <translation>صورة العلامة المائية</translation>
    </message>
    <message>
        <source>The watermark&apos;s text</source>
        <translation>نص العلامة المائية</translation>
    </message>
    <message>
        <source>%1 was left as it is because a copy of it would lose something%2.</source>
        <translation>تُرك %1 كما هو لأن نسخة منه ستفقد شيئًا%2.</translation>
    </message>
    <message>
        <source>Choose another format, or let the preset convert such photos.</source>
        <translation>اختر صيغة أخرى، أو دع الإعداد المسبق يحوّل هذه الصور.</translation>
    </message>
    <message>
        <source>%1 was left out because the preset takes the other file of the pair%2.</source>
        <translation>تُرك %1 لأن الإعداد المسبق يأخذ الملف الآخر من الزوج%2.</translation>
    </message>
    <message>
        <source>Let the preset take both files to have this one, too.</source>
        <translation>دع الإعداد المسبق يأخذ الملفين للحصول على هذا أيضًا.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a watermark%2.</source>
        <translation>لا يمكن استخدام %1 علامة مائية%2.</translation>
    </message>
    <message>
        <source>Choose another PNG or SVG file in the preset.</source>
        <translation>اختر ملف PNG أو SVG آخر في الإعداد المسبق.</translation>
    </message>
    <message>
        <source>%1 cannot be drawn: workers cannot be given access to fonts and nothing else%2.</source>
        <translation>لا يمكن رسم %1: لا يمكن منح عمليات العمل حق الوصول إلى الخطوط وحدها%2.</translation>
    </message>
    <message>
        <source>Use a picture as the watermark, or a kernel with Landlock.</source>
        <translation>استخدم صورة علامةً مائية، أو نواة فيها Landlock.</translation>
    </message>
    <message>
        <source>The destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>The destination is not valid at %1%2.</source>
        <translation>الوجهة غير صالحة عند %1%2.</translation>
    </message>
    <message>
        <source>There is no destination %1%2.</source>
        <translation>لا توجد وجهة %1%2.</translation>
    </message>
    <message>
        <source>See glassine destinations list.</source>
        <translation>انظر glassine destinations list.</translation>
    </message>
    <message>
        <source>There are no credentials for %1%2.</source>
        <translation>لا توجد بيانات اعتماد لـ %1%2.</translation>
    </message>
    <message>
        <source>Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the destination a profile of your AWS credentials file.</source>
        <translation>عيّن AWS_ACCESS_KEY_ID و AWS_SECRET_ACCESS_KEY، أو أعطِ الوجهة ملفًا شخصيًا من ملف بيانات اعتماد AWS.</translation>
    </message>
    <message>
        <source>The credentials of %1 cannot be used%2.</source>
        <translation>لا يمكن استخدام بيانات اعتماد %1%2.</translation>
    </message>
    <message>
        <source>Correct them where they are kept and try again.</source>
        <translation>صحّحها حيث تُحفظ ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2.</source>
        <translation>لا يمكن الوصول إلى %1%2.</translation>
    </message>
    <message>
        <source>Check the network and the endpoint; the same command goes on with what is left.</source>
        <translation>تحقق من الشبكة ونقطة النهاية؛ والأمر نفسه يتابع ما بقي.</translation>
    </message>
    <message>
        <source>%1 did not prove who it is, so nothing was sent%2.</source>
        <translation>لم يُثبت %1 هويته، فلم يُرسل شيء%2.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s name and this computer&apos;s clock; a certificate authority of your own is named with ca-file.</source>
        <translation>تحقق من اسم نقطة النهاية ومن ساعة هذا الحاسوب؛ وتُحدَّد سلطة التصديق الخاصة بك بـ ca-file.</translation>
    </message>
    <message>
        <source>%1 does not accept the key%2.</source>
        <translation>لا يقبل %1 المفتاح%2.</translation>
    </message>
    <message>
        <source>Check the access key and its secret.</source>
        <translation>تحقق من مفتاح الوصول وسرّه.</translation>
    </message>
    <message>
        <source>The key is right but may not do this at %1%2.</source>
        <translation>المفتاح صحيح لكن لا يجوز له هذا عند %1%2.</translation>
    </message>
    <message>
        <source>Let whoever owns the bucket give this key the right to list it and to write to it.</source>
        <translation>على مالك الحاوية أن يمنح هذا المفتاح حق سردها والكتابة إليها.</translation>
    </message>
    <message>
        <source>There is no bucket %1%2.</source>
        <translation>لا توجد حاوية %1%2.</translation>
    </message>
    <message>
        <source>Create it, or check its name and the endpoint.</source>
        <translation>أنشئها، أو تحقق من اسمها ومن نقطة النهاية.</translation>
    </message>
    <message>
        <source>%1 answered that the bucket is elsewhere, which was not followed%2.</source>
        <translation>أجاب %1 بأن الحاوية في مكان آخر، ولم يُتبع ذلك%2.</translation>
    </message>
    <message>
        <source>Check the endpoint and the region.</source>
        <translation>تحقق من نقطة النهاية والمنطقة.</translation>
    </message>
    <message>
        <source>%1 refuses requests because its clock and this computer&apos;s differ%2.</source>
        <translation>يرفض %1 الطلبات لأن ساعته وساعة هذا الحاسوب تختلفان%2.</translation>
    </message>
    <message>
        <source>Set the clock and try again.</source>
        <translation>اضبط الساعة ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>%1 could not be sent: the destination was too busy or failed several times%2.</source>
        <translation>تعذّر إرسال %1: كانت الوجهة مشغولة جدًا أو فشلت مرات عدة%2.</translation>
    </message>
    <message>
        <source>Run the same command again later; it goes on with what is left.</source>
        <translation>شغّل الأمر نفسه لاحقًا؛ فهو يتابع ما بقي.</translation>
    </message>
    <message>
        <source>%1 was refused by the destination%2.</source>
        <translation>رفضت الوجهة %1%2.</translation>
    </message>
    <message>
        <source>Change what it objects to, in the file or in the destination&apos;s settings.</source>
        <translation>غيّر ما تعترض عليه، في الملف أو في إعدادات الوجهة.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense%2.</source>
        <translation>أعطى %1 جوابًا لا معنى له%2.</translation>
    </message>
    <message>
        <source>Check that the endpoint is that of an S3 service and not of a web page.</source>
        <translation>تحقق من أن نقطة النهاية لخدمة S3 وليست لصفحة ويب.</translation>
    </message>
    <message>
        <source>%1 is there with other content, which was not replaced%2.</source>
        <translation>%1 موجود هناك بمحتوى آخر لم يُستبدل%2.</translation>
    </message>
    <message>
        <source>Look at what is there; --replace puts yours in its place.</source>
        <translation>انظر ما هو موجود هناك؛ الخيار ‎--replace يضع ملفك مكانه.</translation>
    </message>
    <message>
        <source>%1 was sent, but what arrived is not what was sent%2.</source>
        <translation>أُرسل %1، لكن ما وصل ليس ما أُرسل%2.</translation>
    </message>
    <message>
        <source>Run the same command again; if it happens again, tell whoever runs the server.</source>
        <translation>شغّل الأمر نفسه مرة أخرى؛ وإن تكرر ذلك فأخبر من يدير الخادم.</translation>
    </message>
    <message>
        <source>%1 cannot be read as an archive%2.</source>
        <translation>تعذّرت قراءة %1 بوصفه أرشيفًا%2.</translation>
    </message>
    <message>
        <source>ZIP, 7z and TAR archives are read; unpack others yourself and name the folder.</source>
        <translation>تُقرأ أرشيفات ZIP و7z وTAR؛ فُكّ غيرها بنفسك وحدّد المجلد.</translation>
    </message>
    <message>
        <source>%1 is locked with a password%2.</source>
        <translation>%1 محمي بكلمة مرور%2.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself and name the folder.</source>
        <translation>فُكّ الأرشيف بنفسك وحدّد المجلد.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than the limit%2.</source>
        <translation>يتجاوز %1 الحد بعد فكّه%2.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself and name the folder, if you trust it.</source>
        <translation>فُكّ الأرشيف بنفسك وحدّد المجلد إن كنت تثق به.</translation>
    </message>
    <message>
        <source>%1 is an archive inside an archive, which was not opened%2.</source>
        <translation>%1 أرشيف داخل أرشيف ولم يُفتح%2.</translation>
    </message>
    <message>
        <source>Unpack the outer archive yourself and name the inner one.</source>
        <translation>فُكّ الأرشيف الخارجي بنفسك وحدّد الداخلي.</translation>
    </message>
    <message>
        <source>%1 has a name in its archive that is not taken%2.</source>
        <translation>لـ %1 في أرشيفه اسم غير مقبول%2.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself, look at the file, and name the folder.</source>
        <translation>فُكّ الأرشيف بنفسك وعاين الملف ثم حدّد المجلد.</translation>
    </message>
    <message>
        <source>%1 lies in an archive, and nothing is changed inside archives%2.</source>
        <translation>يقع %1 في أرشيف، ولا يُغيَّر شيء داخل الأرشيفات%2.</translation>
    </message>
    <message>
        <source>Write to an output folder, or unpack the archive first.</source>
        <translation>اكتب إلى مجلد إخراج، أو فُكّ الأرشيف أولًا.</translation>
    </message>
    <message>
        <source>%1 was left out because an earlier run made it from another photo here%2.</source>
        <translation>استُبعد %1 لأن تشغيلًا سابقًا أنشأه من صورة أخرى موجودة هنا%2.</translation>
    </message>
    <message>
        <source>Name it itself, or use --again, to have it done all the same.</source>
        <translation>سمِّه بنفسه أو استخدم ‎--again لمعالجته رغم ذلك.</translation>
    </message>
    <message>
        <source>The key is right but may not list %1%2.</source>
        <translation>المفتاح صحيح لكن لا يجوز له سرد %1%2.</translation>
    </message>
    <message>
        <source>Let whoever owns it give this key the right to list it.</source>
        <translation>اطلب من المالك منح هذا المفتاح حق السرد.</translation>
    </message>
    <message>
        <source>The key is right but may not write to %1%2.</source>
        <translation>المفتاح صحيح لكن لا يجوز له الكتابة إلى %1%2.</translation>
    </message>
    <message>
        <source>Let whoever owns it give this key the right to write there.</source>
        <translation>اطلب من المالك منح هذا المفتاح حق الكتابة هناك.</translation>
    </message>
    <message>
        <source>%1 is not there, so nothing was written%2.</source>
        <translation>%1 غير موجود، فلم يُكتب شيء%2.</translation>
    </message>
    <message>
        <source>Connect the drive or mount the share; the same command goes on with what is left.</source>
        <translation>صِل القرص أو ضُمّ المشاركة؛ والأمر نفسه يتابع ما بقي.</translation>
    </message>
    <message>
        <source>The keyring could not be asked for the keys of %1%2.</source>
        <translation>تعذّر سؤال حلقة المفاتيح عن مفاتيح %1%2.</translation>
    </message>
    <message>
        <source>Unlock it, or keep the keys where the command line finds them.</source>
        <translation>افتحها، أو احفظ المفاتيح حيث يجدها سطر الأوامر.</translation>
    </message>
    <message>
        <source>There are no keys for %1%2.</source>
        <translation>لا توجد مفاتيح لـ %1%2.</translation>
    </message>
    <message>
        <source>Write them into a file that only you can read, or enter them in the window.</source>
        <translation>اكتبها في ملف لا يقرؤه سواك، أو أدخلها في النافذة.</translation>
    </message>
    <message>
        <source>The account at %1 has reached a limit or is blocked%2.</source>
        <translation>الحساب لدى %1 بلغ حدًّا أو هو محظور%2.</translation>
    </message>
    <message>
        <source>Settle that with the service; the same command goes on with what is left.</source>
        <translation>سوِّ ذلك مع الخدمة؛ والأمر نفسه يتابع ما بقي.</translation>
    </message>
    <message>
        <source>%1 is larger than the destination takes%2.</source>
        <translation>%1 أكبر مما تقبله الوجهة%2.</translation>
    </message>
    <message>
        <source>Make it smaller, or choose another destination.</source>
        <translation>صغّره، أو اختر وجهة أخرى.</translation>
    </message>
    <message>
        <source>What the service made of %1 did not arrive as it was announced%2.</source>
        <translation>ما صنعته الخدمة من %1 لم يصل كما أُعلن%2.</translation>
    </message>
    <message>
        <source>Run the same command again; the original was not touched.</source>
        <translation>نفّذ الأمر نفسه مرة أخرى؛ لم يُمسّ الأصل.</translation>
    </message>
    <message>
        <source>%1 is larger than one archive may be%2.</source>
        <translation>%1 أكبر مما يُسمح به لأرشيف واحد%2.</translation>
    </message>
    <message>
        <source>Allow larger archives, or make the file smaller.</source>
        <translation>اسمح بأرشيفات أكبر، أو صغّر الملف.</translation>
    </message>
    <message>
        <source>%1 cannot be packed into an archive of this kind%2.</source>
        <translation>لا يمكن وضع %1 في أرشيف من هذا النوع%2.</translation>
    </message>
    <message>
        <source>Pack a ZIP archive instead.</source>
        <translation>أنشئ أرشيف ZIP بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>NamedPaths</name>
    <message>
        <source>%1 holds the system. Choose the folder that your photos are in.</source>
        <translation>يحتوي %1 على النظام. اختر المجلد الذي توجد فيه صورك.</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer. Save it first, then drop the file.</source>
        <translation>ليس %1 ملفًا على هذا الحاسوب. احفظه أولًا، ثم أفلت الملف.</translation>
    </message>
    <message>
        <source>There is no file or folder in what you dropped or pasted.</source>
        <translation>لا يوجد ملف أو مجلد فيما أفلتّه أو لصقته.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Folder of the photo below the one that was added</source>
        <translation>مجلد الصورة داخل المجلد المضاف</translation>
    </message>
    <message>
        <source>Name of the photo without extension</source>
        <translation>اسم الصورة بلا امتداد</translation>
    </message>
    <message>
        <source>Extension of the output format</source>
        <translation>امتداد صيغة الإخراج</translation>
    </message>
    <message>
        <source>Extension of the photo</source>
        <translation>امتداد الصورة</translation>
    </message>
    <message>
        <source>Name of the rendition</source>
        <translation>اسم النسخة</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>اسم الإعداد المسبق</translation>
    </message>
    <message>
        <source>Width of the output in pixels</source>
        <translation>عرض الناتج بالبكسل</translation>
    </message>
    <message>
        <source>Height of the output in pixels</source>
        <translation>ارتفاع الناتج بالبكسل</translation>
    </message>
    <message>
        <source>Position in the batch; as {-seq} only where names would be equal</source>
        <translation>الموضع في الدفعة؛ وبصيغة ‎{-seq}‎ فقط حيث تتطابق الأسماء</translation>
    </message>
    <message>
        <source>When the photo was taken, else the file&apos;s date</source>
        <translation>تاريخ التقاط الصورة، وإلا فتاريخ الملف</translation>
    </message>
    <message>
        <source>Camera model</source>
        <translation>طراز الكاميرا</translation>
    </message>
    <message>
        <source>Lens model</source>
        <translation>طراز العدسة</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>المصوّر</translation>
    </message>
    <message>
        <source>Stars, empty when there are none</source>
        <translation>النجوم، ويبقى فارغًا إن لم توجد</translation>
    </message>
    <message>
        <source>Hash of the photo&apos;s bytes</source>
        <translation>بصمة محتوى الصورة</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>إشعار حقوق النشر</translation>
    </message>
    <message>
        <source>Position in the batch</source>
        <translation>الموضع في الدفعة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>الكلمات المفتاحية</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>سطر النَّسب</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>شروط الاستخدام</translation>
    </message>
    <message>
        <source>Job identifier</source>
        <translation>معرّف المهمة</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>الولاية أو المقاطعة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Camera maker</source>
        <translation>صانع الكاميرا</translation>
    </message>
    <message>
        <source>Exposure time, aperture and ISO</source>
        <translation>زمن التعريض وفتحة العدسة وISO</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>البعد البؤري</translation>
    </message>
    <message>
        <source>Folder of the file below the one that is sent</source>
        <translation>مجلد الملف داخل المجلد المُرسل</translation>
    </message>
    <message>
        <source>Name of the file without extension</source>
        <translation>اسم الملف دون الامتداد</translation>
    </message>
    <message>
        <source>Extension of the file</source>
        <translation>امتداد الملف</translation>
    </message>
    <message>
        <source>The file&apos;s date</source>
        <translation>تاريخ الملف</translation>
    </message>
    <message>
        <source>The same for all photos of a phone&apos;s burst, empty for others</source>
        <translation>نفسه لكل صور اللقطات المتتابعة من الهاتف، وفارغ لغيرها</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>the extension does not fit the content</source>
        <translation>الامتداد لا يوافق المحتوى</translation>
    </message>
    <message>
        <source>only the first frame was kept</source>
        <translation>لم يُحتفظ إلا بالإطار الأول</translation>
    </message>
    <message>
        <source>only the first page was kept</source>
        <translation>لم يُحتفظ إلا بالصفحة الأولى</translation>
    </message>
    <message>
        <source>the HDR gain map was lost</source>
        <translation>فُقدت خريطة كسب HDR</translation>
    </message>
    <message>
        <source>the motion clip was lost</source>
        <translation>فُقد مقطع الحركة</translation>
    </message>
    <message>
        <source>a damaged color profile was not used</source>
        <translation>لم يُستخدم ملف تعريف ألوان تالف</translation>
    </message>
    <message>
        <source>a general ink profile was assumed</source>
        <translation>افتُرض ملف تعريف أحبار عام</translation>
    </message>
    <message>
        <source>an oversized color profile was not used</source>
        <translation>لم يُستخدم ملف تعريف ألوان أكبر من اللازم</translation>
    </message>
    <message>
        <source>fewer bits per channel</source>
        <translation>بتات أقل لكل قناة</translation>
    </message>
    <message>
        <source>transparency was put on a color</source>
        <translation>وُضعت الشفافية على لون</translation>
    </message>
    <message>
        <source>extra channels were left out</source>
        <translation>تُركت القنوات الإضافية</translation>
    </message>
    <message>
        <source>damaged metadata was left out</source>
        <translation>تُركت بيانات وصفية تالفة</translation>
    </message>
    <message>
        <source>part of the metadata was lost</source>
        <translation>فُقد جزء من البيانات الوصفية</translation>
    </message>
    <message>
        <source>oversized metadata was left out</source>
        <translation>تُركت بيانات وصفية أكبر من اللازم</translation>
    </message>
    <message>
        <source>metadata could not be read back</source>
        <translation>تعذّرت إعادة قراءة البيانات الوصفية</translation>
    </message>
    <message>
        <source>extended XMP was left out</source>
        <translation>تُركت بيانات XMP الموسّعة</translation>
    </message>
    <message>
        <source>not kept without loss</source>
        <translation>لم يُحفظ بلا فقد</translation>
    </message>
    <message>
        <source>larger than the original</source>
        <translation>أكبر من الأصل</translation>
    </message>
    <message>
        <source>the original has another name, too</source>
        <translation>للأصل اسم آخر أيضًا</translation>
    </message>
    <message>
        <source>data behind the picture was kept</source>
        <translation>احتُفظ ببيانات بعد الصورة</translation>
    </message>
    <message>
        <source>data behind the picture was left out</source>
        <translation>استُبعدت بيانات بعد الصورة</translation>
    </message>
    <message>
        <source>the depth map was lost</source>
        <translation>فُقدت خريطة العمق</translation>
    </message>
    <message>
        <source>press inks became screen colors</source>
        <translation>تحوّلت أحبار الطباعة إلى ألوان شاشة</translation>
    </message>
    <message>
        <source>the Live Photo&apos;s video stays where it is</source>
        <translation>يبقى فيديو Live Photo في مكانه</translation>
    </message>
    <message>
        <source>made of the camera&apos;s preview</source>
        <translation>صُنعت من معاينة الكاميرا</translation>
    </message>
    <message>
        <source>developed from the sensor&apos;s data</source>
        <translation>مُظهَّرة من بيانات المستشعر</translation>
    </message>
    <message>
        <source>no preview in the raw file</source>
        <translation>لا معاينة في الملف الخام</translation>
    </message>
    <message>
        <source>colors became the nearest that fit</source>
        <translation>تحولت ألوان إلى أقرب ما يمكن</translation>
    </message>
    <message>
        <source>room was made for colors that do not fit</source>
        <translation>أُفسح مجال لألوان لا تتسع</translation>
    </message>
    <message>
        <source>HDR brightness was cut</source>
        <translation>اقتُطع سطوع HDR</translation>
    </message>
    <message>
        <source>the format has no place for some metadata</source>
        <translation>لا مكان في الصيغة لبعض البيانات الوصفية</translation>
    </message>
    <message>
        <source>required fields are missing</source>
        <translation>حقول مطلوبة ناقصة</translation>
    </message>
    <message>
        <source>no text was drawn on it</source>
        <translation>لم يُكتب عليها أي نص</translation>
    </message>
    <message>
        <source>damaged: what could be read was saved</source>
        <translation>تالفة: حُفظ ما أمكن قراءته</translation>
    </message>
    <message>
        <source>made by a service</source>
        <translation>صنعته خدمة</translation>
    </message>
    <message>
        <source>shown as it would be made here</source>
        <translation>تُعرض كما لو صُنعت هنا</translation>
    </message>
    <message>
        <source>press inks are not adjusted</source>
        <translation>لا تُضبط أحبار الطباعة</translation>
    </message>
    <message>
        <source>the metadata was not read</source>
        <translation>لم تُقرأ البيانات الوصفية</translation>
    </message>
</context>
<context>
    <name>OptionSpec</name>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>More effort makes smaller files and takes much longer.</source>
        <translation>الجهد الأكبر ينتج ملفات أصغر ويستغرق وقتًا أطول بكثير.</translation>
    </message>
    <message>
        <source>12 bits</source>
        <translation>12 بت</translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation>تقليل عيّنات اللون</translation>
    </message>
    <message>
        <source>How finely color is stored next to brightness.</source>
        <translation>دقة حفظ اللون مقارنةً بالسطوع.</translation>
    </message>
    <message>
        <source>By quality: 4:4:4 from 90 up</source>
        <translation>حسب الجودة: 4:4:4 من 90 فما فوق</translation>
    </message>
    <message>
        <source>4:2:0 – quarter color, smaller</source>
        <translation>‏4:2:0 – ربع اللون، حجم أصغر</translation>
    </message>
    <message>
        <source>4:4:4 – full color</source>
        <translation>‏4:4:4 – اللون كاملًا</translation>
    </message>
    <message>
        <source>Bits per channel</source>
        <translation>البتات لكل قناة</translation>
    </message>
    <message>
        <source>How many shades each channel can tell apart.</source>
        <translation>عدد التدرّجات التي تميّزها كل قناة.</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>كما في الصورة</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 بت</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Print resolution noted in the file without touching a pixel; 0 notes none.</source>
        <translation>دقة الطباعة المسجّلة في الملف دون المساس بأي بكسل؛ القيمة 0 لا تسجّل شيئًا.</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>The most colors a frame&apos;s palette may hold.</source>
        <translation>أكبر عدد من الألوان في لوحة ألوان الإطار.</translation>
    </message>
    <message>
        <source>Dithering</source>
        <translation>التنقيط</translation>
    </message>
    <message>
        <source>Hides the steps between palette colors behind fine noise.</source>
        <translation>يخفي الفواصل بين ألوان اللوحة خلف تشويش ناعم.</translation>
    </message>
    <message>
        <source>More effort finds better palettes and takes longer.</source>
        <translation>الجهد الأكبر يجد لوحات ألوان أفضل ويستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>Frame tolerance</source>
        <translation>تسامح الإطارات</translation>
    </message>
    <message>
        <source>Pixels that change less than this between frames are kept from the frame before.</source>
        <translation>البكسلات التي تتغيّر بين الإطارات بأقل من هذا تُؤخذ من الإطار السابق.</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>متشابك</translation>
    </message>
    <message>
        <source>Shows a coarse picture early while it loads; the file gets larger.</source>
        <translation>يعرض صورة تقريبية مبكرًا أثناء التحميل؛ ويصبح الملف أكبر.</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>تدرّجي</translation>
    </message>
    <message>
        <source>Shows the whole picture early while it loads, and is a few percent smaller.</source>
        <translation>يعرض الصورة كاملة مبكرًا أثناء التحميل، ويكون الملف أصغر ببضعة في المئة.</translation>
    </message>
    <message>
        <source>Optimized coding</source>
        <translation>ترميز محسّن</translation>
    </message>
    <message>
        <source>Computes the best Huffman tables for each photo; progressive files always do.</source>
        <translation>يحسب أفضل جداول Huffman لكل صورة؛ والملفات التدرّجية تفعل ذلك دائمًا.</translation>
    </message>
    <message>
        <source>More effort makes smaller files and takes longer.</source>
        <translation>الجهد الأكبر ينتج ملفات أصغر ويستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 بت</translation>
    </message>
    <message>
        <source>Faster opening</source>
        <translation>فتح أسرع</translation>
    </message>
    <message>
        <source>Higher values make files that open faster and are a little larger.</source>
        <translation>القيم الأعلى تنتج ملفات تُفتح أسرع ويكون حجمها أكبر قليلًا.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>More effort makes smaller files with the same pixels.</source>
        <translation>الجهد الأكبر ينتج ملفات أصغر بالبكسلات نفسها.</translation>
    </message>
    <message>
        <source>Row filter</source>
        <translation>مرشّح الصفوف</translation>
    </message>
    <message>
        <source>How each row is predicted from its neighbors before compression.</source>
        <translation>كيفية التنبؤ بكل صف من جواره قبل الضغط.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>فوق</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>Paeth</source>
        <translation>Paeth</translation>
    </message>
    <message>
        <source>Best of all</source>
        <translation>الأفضل من بينها كلها</translation>
    </message>
    <message>
        <source>Reduce to a palette</source>
        <translation>اختزال إلى لوحة ألوان</translation>
    </message>
    <message>
        <source>Keeps at most 256 colors: much smaller, good for graphics, visible in photos.</source>
        <translation>يُبقي 256 لونًا على الأكثر: حجم أصغر بكثير، مناسب للرسوميات، ويظهر أثره في الصور.</translation>
    </message>
    <message>
        <source>The most colors the palette may hold.</source>
        <translation>أكبر عدد من الألوان في لوحة الألوان.</translation>
    </message>
    <message>
        <source>Palette quality</source>
        <translation>جودة لوحة الألوان</translation>
    </message>
    <message>
        <source>Uses fewer colors where the palette already reaches this quality.</source>
        <translation>يستخدم ألوانًا أقل حيث تبلغ اللوحة هذه الجودة بالفعل.</translation>
    </message>
    <message>
        <source>All of them keep every pixel.</source>
        <translation>كلها تحافظ على كل بكسل.</translation>
    </message>
    <message>
        <source>None – largest, opens anywhere</source>
        <translation>بلا – الأكبر حجمًا، يُفتح في كل مكان</translation>
    </message>
    <message>
        <source>LZW – opens almost anywhere</source>
        <translation>‏LZW – يُفتح في كل مكان تقريبًا</translation>
    </message>
    <message>
        <source>Deflate – smaller</source>
        <translation>‏Deflate – أصغر حجمًا</translation>
    </message>
    <message>
        <source>Zstandard – few programs open it</source>
        <translation>‏Zstandard – برامج قليلة تفتحه</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>التنبؤ</translation>
    </message>
    <message>
        <source>Stores differences between neighbors: smaller for photos.</source>
        <translation>يحفظ الفروق بين البكسلات المتجاورة: حجم أصغر للصور.</translation>
    </message>
    <message>
        <source>Tiled</source>
        <translation>مقسّم إلى مربّعات</translation>
    </message>
    <message>
        <source>Stores tiles instead of strips, for viewers that open only a part.</source>
        <translation>يحفظ مربّعات بدل الشرائط، لبرامج العرض التي تفتح جزءًا فقط.</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>هرم</translation>
    </message>
    <message>
        <source>Adds smaller versions of the picture for deep-zoom viewers.</source>
        <translation>يضيف نسخًا أصغر من الصورة لبرامج العرض ذات التكبير العميق.</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>نوع الصورة</translation>
    </message>
    <message>
        <source>Tunes lossy compression for a kind of picture.</source>
        <translation>يضبط الضغط مع الفقد وفق نوع الصورة.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Portrait or indoor photo</source>
        <translation>صورة شخصية أو داخلية</translation>
    </message>
    <message>
        <source>Outdoor photo</source>
        <translation>صورة خارجية</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>رسم</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>أيقونة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Sharper color edges</source>
        <translation>حواف لونية أكثر حدة</translation>
    </message>
    <message>
        <source>Keeps red and blue edges crisp at some cost in time.</source>
        <translation>يُبقي الحواف الحمراء والزرقاء حادة مقابل بعض الوقت.</translation>
    </message>
    <message>
        <source>Near lossless</source>
        <translation>شبه بلا فقد</translation>
    </message>
    <message>
        <source>For lossless files: below 100, pixels may move a little so that files get smaller.</source>
        <translation>للملفات بلا فقد: تحت 100 قد تتغيّر البكسلات قليلًا لتصغر الملفات.</translation>
    </message>
    <message>
        <source>Transparency quality</source>
        <translation>جودة الشفافية</translation>
    </message>
    <message>
        <source>Below 100, transparency is stored with loss.</source>
        <translation>تحت 100 تُحفظ الشفافية مع فقد.</translation>
    </message>
    <message>
        <source>Smallest animation</source>
        <translation>أصغر حركة</translation>
    </message>
    <message>
        <source>Spends much longer to make animations smaller.</source>
        <translation>يستغرق وقتًا أطول بكثير لتصغير الصور المتحركة.</translation>
    </message>
    <message>
        <source>Mixed animation frames</source>
        <translation>إطارات حركة مختلطة</translation>
    </message>
    <message>
        <source>Lets each animation frame be lossy or lossless, whichever is smaller.</source>
        <translation>يتيح لكل إطار متحرك أن يكون مع فقد أو بلا فقد، أيهما أصغر.</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>الهامش</translation>
    </message>
    <message>
        <source>Adds room around the photo; nothing is cut off.</source>
        <translation>يضيف مساحة حول الصورة؛ ولا يُقتطع شيء.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>How much room is added.</source>
        <translation>مقدار المساحة المضافة.</translation>
    </message>
    <message>
        <source>A frame</source>
        <translation>إطار حول الصورة</translation>
    </message>
    <message>
        <source>Up to a ratio</source>
        <translation>حتى نسبة معيّنة</translation>
    </message>
    <message>
        <source>Up to a size</source>
        <translation>حتى حجم معيّن</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Width of the frame.</source>
        <translation>عرض الإطار.</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>زيادة في الأسفل</translation>
    </message>
    <message>
        <source>Makes the lower side wider, as on an instant photo.</source>
        <translation>يجعل الجانب السفلي أعرض، كما في الصور الفورية.</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>وحدة القياس</translation>
    </message>
    <message>
        <source>What the frame&apos;s width counts.</source>
        <translation>ما يُقاس به عرض الإطار.</translation>
    </message>
    <message>
        <source>Percent of the short edge</source>
        <translation>نسبة مئوية من الحافة القصيرة</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>البكسلات</translation>
    </message>
    <message>
        <source>Box width</source>
        <translation>عرض المستطيل</translation>
    </message>
    <message>
        <source>Smallest width of the result.</source>
        <translation>أصغر عرض للناتج.</translation>
    </message>
    <message>
        <source>Box height</source>
        <translation>ارتفاع المستطيل</translation>
    </message>
    <message>
        <source>Smallest height of the result.</source>
        <translation>أصغر ارتفاع للناتج.</translation>
    </message>
    <message>
        <source>Color of the border, as #rrggbb.</source>
        <translation>لون الهامش، بصيغة ‎#rrggbb.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>الاقتصاص</translation>
    </message>
    <message>
        <source>Cuts every photo to a ratio or to a part of itself.</source>
        <translation>يقتصّ كل صورة إلى نسبة معيّنة أو إلى جزء منها.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>حر</translation>
    </message>
    <message>
        <source>Turn with the photo</source>
        <translation>التدوير مع الصورة</translation>
    </message>
    <message>
        <source>Turns the ratio for portraits: 3:2 becomes 2:3.</source>
        <translation>يدوّر النسبة للصور الطولية: 3:2 تصبح 2:3.</translation>
    </message>
    <message>
        <source>Width kept</source>
        <translation>العرض المتبقي</translation>
    </message>
    <message>
        <source>How much of the width stays.</source>
        <translation>مقدار ما يبقى من العرض.</translation>
    </message>
    <message>
        <source>Height kept</source>
        <translation>الارتفاع المتبقي</translation>
    </message>
    <message>
        <source>How much of the height stays.</source>
        <translation>مقدار ما يبقى من الارتفاع.</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>تحريك يمينًا</translation>
    </message>
    <message>
        <source>Moves the part that stays, in percent of the room left; negative is left.</source>
        <translation>يحرّك الجزء المتبقي، كنسبة مئوية من المساحة الفائضة؛ القيمة السالبة تعني اليسار.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>تحريك إلى الأسفل</translation>
    </message>
    <message>
        <source>Moves the part that stays, in percent of the room left; negative is up.</source>
        <translation>يحرّك الجزء المتبقي، كنسبة مئوية من المساحة الفائضة؛ القيمة السالبة تعني الأعلى.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>التسطيح</translation>
    </message>
    <message>
        <source>Puts transparent pictures on a color.</source>
        <translation>يضع الصور الشفافة على لون.</translation>
    </message>
    <message>
        <source>The color behind transparent pixels, as #rrggbb.</source>
        <translation>اللون خلف البكسلات الشفافة، بصيغة ‎#rrggbb.</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>تدرّج الرمادي</translation>
    </message>
    <message>
        <source>Takes the color out and keeps the brightness.</source>
        <translation>يزيل اللون ويُبقي السطوع.</translation>
    </message>
    <message>
        <source>Length of that edge.</source>
        <translation>طول تلك الحافة.</translation>
    </message>
    <message>
        <source>Width of the box.</source>
        <translation>عرض المستطيل.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>Height of the box.</source>
        <translation>ارتفاع المستطيل.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>النسبة المئوية</translation>
    </message>
    <message>
        <source>Edge length compared with the original.</source>
        <translation>طول الحافة مقارنةً بالأصل.</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>الميغابكسل</translation>
    </message>
    <message>
        <source>Width times height, in millions of pixels.</source>
        <translation>العرض في الارتفاع، بملايين البكسلات.</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>تغيير الأبعاد</translation>
    </message>
    <message>
        <source>Gives every photo the size it is needed in.</source>
        <translation>يعطي كل صورة الأبعاد المطلوبة لها.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>الملاءمة</translation>
    </message>
    <message>
        <source>What the size is measured by.</source>
        <translation>ما تُقاس به الأبعاد.</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>الحافة الطويلة</translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation>الحافة القصيرة</translation>
    </message>
    <message>
        <source>Inside a box</source>
        <translation>داخل مستطيل</translation>
    </message>
    <message>
        <source>Fill a box, cutting what sticks out</source>
        <translation>ملء مستطيل واقتطاع الزائد</translation>
    </message>
    <message>
        <source>Enlarge small photos</source>
        <translation>تكبير الصور الصغيرة</translation>
    </message>
    <message>
        <source>Otherwise a photo that is smaller already stays as it is.</source>
        <translation>وإلا تبقى الصورة الأصغر أصلًا كما هي.</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>إعادة أخذ العيّنات</translation>
    </message>
    <message>
        <source>How new pixels are weighed from old ones.</source>
        <translation>كيفية حساب البكسلات الجديدة من القديمة.</translation>
    </message>
    <message>
        <source>Lanczos 3 – sharpest</source>
        <translation>‏Lanczos 3 – الأكثر حدة</translation>
    </message>
    <message>
        <source>Lanczos 2 – less ringing</source>
        <translation>‏Lanczos 2 – هالات أقل</translation>
    </message>
    <message>
        <source>Mitchell – soft</source>
        <translation>‏Mitchell – ناعم</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>تكعيبي</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>خطي</translation>
    </message>
    <message>
        <source>Nearest – hard pixels</source>
        <translation>الأقرب – بكسلات حادة</translation>
    </message>
    <message>
        <source>In linear light</source>
        <translation>في الضوء الخطي</translation>
    </message>
    <message>
        <source>Keeps the brightness of fine bright detail, for example stars; slower.</source>
        <translation>يحافظ على سطوع التفاصيل الدقيقة الساطعة كالنجوم؛ أبطأ.</translation>
    </message>
    <message>
        <source>1:1 – square</source>
        <translation>‏1:1 – مربّع</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>نسبة الأبعاد</translation>
    </message>
    <message>
        <source>Width to height of the result.</source>
        <translation>نسبة العرض إلى الارتفاع في الناتج.</translation>
    </message>
    <message>
        <source>Ratio, width</source>
        <translation>النسبة، العرض</translation>
    </message>
    <message>
        <source>The width&apos;s part of another ratio.</source>
        <translation>حصة العرض في نسبة أخرى.</translation>
    </message>
    <message>
        <source>Ratio, height</source>
        <translation>النسبة، الارتفاع</translation>
    </message>
    <message>
        <source>The height&apos;s part of another ratio.</source>
        <translation>حصة الارتفاع في نسبة أخرى.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الجزء الباقي</translation>
    </message>
    <message>
        <source>Which part of the photo stays when something is cut off.</source>
        <translation>أي جزء من الصورة يبقى عند اقتطاع شيء.</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>الوسط</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>أعلى اليمين</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>أسفل اليمين</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>الأسفل</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>أسفل اليسار</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>أعلى اليسار</translation>
    </message>
    <message>
        <source>What draws the eye</source>
        <translation>ما يلفت النظر</translation>
    </message>
    <message>
        <source>The busiest part</source>
        <translation>الجزء الأغنى بالتفاصيل</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>زيادة الحدة</translation>
    </message>
    <message>
        <source>Gives back the crispness that resizing and printing take.</source>
        <translation>تعيد الوضوح الذي يُفقد عند تغيير الأبعاد والطباعة.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Where the photo will be looked at.</source>
        <translation>المكان الذي ستُشاهَد فيه الصورة.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>القوة</translation>
    </message>
    <message>
        <source>How much sharper edges become.</source>
        <translation>مقدار الزيادة في حدة الحواف.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Which colors the file is made for.</source>
        <translation>الألوان التي صُنع الملف لها.</translation>
    </message>
    <message>
        <source>Color space</source>
        <translation>الفضاء اللوني</translation>
    </message>
    <message>
        <source>sRGB looks right everywhere; the photo&apos;s own space may hold more colors.</source>
        <translation>يبدو sRGB صحيحًا في كل مكان؛ وقد يتسع فضاء الصورة نفسها لألوان أكثر.</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation>تحويل إلى sRGB</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s own</source>
        <translation>الإبقاء على فضاء الصورة</translation>
    </message>
    <message>
        <source>Rendering intent</source>
        <translation>هدف العرض</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>إدراكي</translation>
    </message>
    <message>
        <source>Relative colorimetric</source>
        <translation>قياس لوني نسبي</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>التشبّع</translation>
    </message>
    <message>
        <source>Absolute colorimetric</source>
        <translation>قياس لوني مطلق</translation>
    </message>
    <message>
        <source>Match the blacks</source>
        <translation>مطابقة الأسود</translation>
    </message>
    <message>
        <source>Black point compensation: the darkest tone becomes the darkest tone.</source>
        <translation>تعويض النقطة السوداء: أغمق درجة تصبح أغمق درجة.</translation>
    </message>
    <message>
        <source>Embed the color profile</source>
        <translation>تضمين ملف تعريف الألوان</translation>
    </message>
    <message>
        <source>Says in the file which colors are meant; it is never left out of files in other spaces than sRGB.</source>
        <translation>يذكر في الملف الألوان المقصودة؛ ولا يُترك أبدًا في الملفات ذات الفضاءات غير sRGB.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>What the file says about itself.</source>
        <translation>ما يقوله الملف عن نفسه.</translation>
    </message>
    <message>
        <source>What leaves with the file; every file is read back to prove it.</source>
        <translation>ما يخرج مع الملف؛ وتُعاد قراءة كل ملف لإثبات ذلك.</translation>
    </message>
    <message>
        <source>Everything that is still true</source>
        <translation>كل ما لا يزال صحيحًا</translation>
    </message>
    <message>
        <source>Copyright and date, no location</source>
        <translation>حقوق النشر والتاريخ، بلا موقع</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Keep all frames</source>
        <translation>الاحتفاظ بكل الإطارات</translation>
    </message>
    <message>
        <source>Otherwise, and in formats that cannot move, the first frame is kept.</source>
        <translation>وإلا، وفي الصيغ التي لا تدعم الحركة، يُحتفظ بالإطار الأول.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>أسماء الملفات</translation>
    </message>
    <message>
        <source>What the new files are called, below the destination folder.</source>
        <translation>كيفية تسمية الملفات الجديدة داخل مجلد الوجهة.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each photo, for example {name} or {date:%Y}.</source>
        <translation>تُملأ الكلمات بين الأقواس المعقوفة لكل صورة، مثلًا ‎{name}‎ أو ‎{date:%Y}‎.</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>إذا كان الاسم مستخدمًا</translation>
    </message>
    <message>
        <source>Nothing that is there is ever overwritten.</source>
        <translation>لا يُستبدل أبدًا أي شيء موجود.</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>إضافة رقم</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>تخطّي الصورة</translation>
    </message>
    <message>
        <source>Names for every system</source>
        <translation>أسماء لكل الأنظمة</translation>
    </message>
    <message>
        <source>Also avoids what Windows and memory cards refuse.</source>
        <translation>يتجنّب أيضًا ما ترفضه Windows وبطاقات الذاكرة.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>More quality makes larger files; each format has its own scale.</source>
        <translation>الجودة الأعلى تنتج ملفات أكبر؛ ولكل صيغة مقياسها الخاص.</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>بلا فقد</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is; files get much larger.</source>
        <translation>يُبقي كل بكسل كما هو؛ وتصبح الملفات أكبر بكثير.</translation>
    </message>
    <message>
        <source>Never larger than the original</source>
        <translation>لا يكبر عن الأصل أبدًا</translation>
    </message>
    <message>
        <source>Where nothing but smaller was asked and it gets no smaller, the original&apos;s bytes are kept.</source>
        <translation>حيث لم يُطلب سوى التصغير ولم يصغر الملف، يُحتفظ ببايتات الأصل.</translation>
    </message>
    <message>
        <source>Own file name</source>
        <translation>اسم ملف خاص</translation>
    </message>
    <message>
        <source>A template for this rendition alone; empty: that of the preset.</source>
        <translation>قالب لهذه النسخة وحدها؛ إن كان فارغًا: قالب الإعداد المسبق.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>What this file is called in names and paths: letters, digits, - and _.</source>
        <translation>اسم هذا الملف في الأسماء والمسارات: حروف وأرقام و&quot;-&quot; و&quot;_&quot;.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>تمويه</translation>
    </message>
    <message>
        <source>Blurs a part of every photo, or all of it.</source>
        <translation>يموّه جزءًا من كل صورة أو كلها.</translation>
    </message>
    <message>
        <source>Which part of the photo is blurred.</source>
        <translation>أي جزء من الصورة يُموَّه.</translation>
    </message>
    <message>
        <source>Width of that part.</source>
        <translation>عرض ذلك الجزء.</translation>
    </message>
    <message>
        <source>Height of that part.</source>
        <translation>ارتفاع ذلك الجزء.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>نصف القطر</translation>
    </message>
    <message>
        <source>How strongly (sigma), in percent of the photo&apos;s diagonal.</source>
        <translation>مقدار القوة (سيغما)، نسبة مئوية من قطر الصورة.</translation>
    </message>
    <message>
        <source>Makes colors stronger or weaker; brightness and hue stay.</source>
        <translation>يقوّي الألوان أو يضعفها؛ ويبقى السطوع ودرجة اللون.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المقدار</translation>
    </message>
    <message>
        <source>Below zero is less than the photo has.</source>
        <translation>ما تحت الصفر أقل مما في الصورة.</translation>
    </message>
    <message>
        <source>Automatic levels</source>
        <translation>مستويات تلقائية</translation>
    </message>
    <message>
        <source>Stretches the tones from black to white; hues stay.</source>
        <translation>يمدّ الدرجات من الأسود إلى الأبيض؛ وتبقى درجات اللون.</translation>
    </message>
    <message>
        <source>How much of the way to the full range.</source>
        <translation>مقدار التقدّم نحو المدى الكامل.</translation>
    </message>
    <message>
        <source>Ignored at both ends</source>
        <translation>المتجاهَل عند الطرفين</translation>
    </message>
    <message>
        <source>The share of darkest and lightest pixels that may become black or white.</source>
        <translation>نسبة أغمق البكسلات وأفتحها التي يجوز أن تصير سوداء أو بيضاء.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>التعريض</translation>
    </message>
    <message>
        <source>Makes photos brighter or darker.</source>
        <translation>يجعل الصور أفتح أو أغمق.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>One stop more is twice the light, as a camera counts it.</source>
        <translation>درجة إضافية تعني ضعف الضوء، كما تعدّها الكاميرا.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>السطوع</translation>
    </message>
    <message>
        <source>Lifts or lowers all tones alike.</source>
        <translation>يرفع كل الدرجات أو يخفضها بالمقدار نفسه.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>التباين</translation>
    </message>
    <message>
        <source>Moves tones away from middle gray, or towards it.</source>
        <translation>يبعد الدرجات عن الرمادي الأوسط أو يقرّبها منه.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>غاما</translation>
    </message>
    <message>
        <source>Lightens or darkens the middle tones; black and white stay.</source>
        <translation>يفتّح الدرجات الوسطى أو يعتّمها؛ ويبقى الأسود والأبيض.</translation>
    </message>
    <message>
        <source>Above one is lighter.</source>
        <translation>ما فوق الواحد أفتح.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Rounds the corners; outside it is transparent, or has the color of Flatten.</source>
        <translation>يدوّر الزوايا؛ وما خارجها شفاف أو بلون التسطيح.</translation>
    </message>
    <message>
        <source>What is left of the rectangle.</source>
        <translation>ما يبقى من المستطيل.</translation>
    </message>
    <message>
        <source>Rounded corners</source>
        <translation>زوايا مستديرة</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>قطع ناقص</translation>
    </message>
    <message>
        <source>Of the corners, in percent of the short edge.</source>
        <translation>للزوايا، نسبة مئوية من الحافة القصيرة.</translation>
    </message>
    <message>
        <source>Passe-partout</source>
        <translation>باسبارتو</translation>
    </message>
    <message>
        <source>Mounts the photo on card, inside a border if there is one.</source>
        <translation>يثبّت الصورة على ورق مقوّى، داخل الهامش إن وُجد.</translation>
    </message>
    <message>
        <source>Color of the line, as #rrggbb.</source>
        <translation>لون الخط، بصيغة #rrggbb.</translation>
    </message>
    <message>
        <source>Color of the line</source>
        <translation>لون الخط</translation>
    </message>
    <message>
        <source>How much card shows, in percent of the short edge.</source>
        <translation>مقدار ما يظهر من الورق المقوّى، نسبة مئوية من الحافة القصيرة.</translation>
    </message>
    <message>
        <source>Photos look centered when there is a little more card below.</source>
        <translation>تبدو الصور متوسطة حين يزيد الورق المقوّى قليلًا في الأسفل.</translation>
    </message>
    <message>
        <source>Color of the card, as #rrggbb.</source>
        <translation>لون الورق المقوّى، بصيغة #rrggbb.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الخط الرفيع</translation>
    </message>
    <message>
        <source>The cut edge around the photo, in percent of the short edge; 0 is none.</source>
        <translation>حافة القطع حول الصورة، نسبة مئوية من الحافة القصيرة؛ و0 تعني لا شيء.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Light and color</source>
        <translation>الضوء واللون</translation>
    </message>
    <message>
        <source>Marks and frames</source>
        <translation>العلامات والإطارات</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>قناع الحدة</translation>
    </message>
    <message>
        <source>Sharpens by numbers of your own.</source>
        <translation>يزيد الحدة بأرقام من عندك.</translation>
    </message>
    <message>
        <source>How far around an edge it reaches (sigma).</source>
        <translation>مدى امتداده حول الحافة (سيغما).</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>Smaller differences, such as noise, are left alone; of 255 levels.</source>
        <translation>تُترك الفروق الأصغر كالتشويش؛ من 255 مستوى.</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>المُنشئ</translation>
    </message>
    <message>
        <source>Who took the photo.</source>
        <translation>من التقط الصورة.</translation>
    </message>
    <message>
        <source>Creator&apos;s job title</source>
        <translation>مسمّى المُنشئ الوظيفي</translation>
    </message>
    <message>
        <source>For example staff photographer.</source>
        <translation>مثلًا مصوّر دائم.</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>إشعار حقوق النشر</translation>
    </message>
    <message>
        <source>For example © {date:%Y} {creator}.</source>
        <translation>مثلًا © {date:%Y} {creator}.</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>شروط الاستخدام</translation>
    </message>
    <message>
        <source>How the photo may be used.</source>
        <translation>كيف يجوز استخدام الصورة.</translation>
    </message>
    <message>
        <source>Web statement</source>
        <translation>صفحة الحقوق على الويب</translation>
    </message>
    <message>
        <source>The web page with the licence; image searches show it.</source>
        <translation>صفحة الويب التي فيها الترخيص؛ تعرضها محركات بحث الصور.</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>سطر النَّسب</translation>
    </message>
    <message>
        <source>What is to stand beside the photo when it is published.</source>
        <translation>ما يُكتب بجانب الصورة عند نشرها.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Who first owned the photo.</source>
        <translation>من امتلك الصورة أولًا.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>A short name of the photo.</source>
        <translation>اسم قصير للصورة.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>العنوان الرئيسي</translation>
    </message>
    <message>
        <source>The caption in a few words.</source>
        <translation>التعليق في كلمات قليلة.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Who, what, where, when and why.</source>
        <translation>من وماذا وأين ومتى ولماذا.</translation>
    </message>
    <message>
        <source>Caption writer</source>
        <translation>كاتب التعليق</translation>
    </message>
    <message>
        <source>Who wrote the caption.</source>
        <translation>من كتب التعليق.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>الكلمات المفتاحية</translation>
    </message>
    <message>
        <source>Separated by semicolons.</source>
        <translation>تفصل بينها فواصل منقوطة.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>For whoever receives the photo, for example an embargo.</source>
        <translation>لمن يستلم الصورة، مثل حظر النشر.</translation>
    </message>
    <message>
        <source>Job identifier</source>
        <translation>معرّف المهمة</translation>
    </message>
    <message>
        <source>The number of the assignment.</source>
        <translation>رقم المهمة.</translation>
    </message>
    <message>
        <source>Sublocation</source>
        <translation>الموقع داخل المدينة</translation>
    </message>
    <message>
        <source>A place within the city.</source>
        <translation>مكان داخل المدينة.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Where the photo was taken.</source>
        <translation>مكان التقاط الصورة.</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>الولاية أو المقاطعة</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>رمز البلد</translation>
    </message>
    <message>
        <source>Three letters of ISO 3166, for example AUT.</source>
        <translation>ثلاثة أحرف وفق ISO 3166، مثل AUT.</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>بريد التواصل</translation>
    </message>
    <message>
        <source>How to reach the creator.</source>
        <translation>كيف يمكن الوصول إلى المُنشئ.</translation>
    </message>
    <message>
        <source>Contact web site</source>
        <translation>موقع التواصل</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Title, caption, keywords, names of places, contact: what IPTC says.</source>
        <translation>العنوان والتعليق والكلمات المفتاحية وأسماء الأماكن وجهة الاتصال: ما تقوله IPTC.</translation>
    </message>
    <message>
        <source>Creator and copyright</source>
        <translation>المُنشئ وحقوق النشر</translation>
    </message>
    <message>
        <source>Who made the photo, who owns it, how it may be used.</source>
        <translation>من التقط الصورة ومن يملكها وكيف يجوز استخدامها.</translation>
    </message>
    <message>
        <source>Camera and exposure</source>
        <translation>الكاميرا والتعريض</translation>
    </message>
    <message>
        <source>Camera model, exposure time, aperture, ISO, flash.</source>
        <translation>طراز الكاميرا وزمن التعريض والفتحة وISO والفلاش.</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>العدسة</translation>
    </message>
    <message>
        <source>Lens model and its range.</source>
        <translation>طراز العدسة ومداها.</translation>
    </message>
    <message>
        <source>Serial numbers and owner</source>
        <translation>الأرقام التسلسلية والمالك</translation>
    </message>
    <message>
        <source>Numbers of camera and lens, the owner&apos;s name, numbers that tell one picture from all others.</source>
        <translation>أرقام الكاميرا والعدسة واسم المالك وأرقام تميّز صورة عن كل ما عداها.</translation>
    </message>
    <message>
        <source>Place (GPS)</source>
        <translation>المكان (GPS)</translation>
    </message>
    <message>
        <source>Where the photo was taken, to the meter.</source>
        <translation>مكان التقاط الصورة بدقة المتر.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>When the photo was taken and changed.</source>
        <translation>متى التُقطت الصورة ومتى عُدّلت.</translation>
    </message>
    <message>
        <source>Stars and labels</source>
        <translation>النجوم والتسميات</translation>
    </message>
    <message>
        <source>Stars, color labels and picks.</source>
        <translation>النجوم وتسميات الألوان والاختيارات.</translation>
    </message>
    <message>
        <source>Faces and persons</source>
        <translation>الوجوه والأشخاص</translation>
    </message>
    <message>
        <source>Face regions and the names of persons.</source>
        <translation>مناطق الوجوه وأسماء الأشخاص.</translation>
    </message>
    <message>
        <source>Edit history</source>
        <translation>سجل التحرير</translation>
    </message>
    <message>
        <source>Software, develop settings, earlier versions and their file names.</source>
        <translation>البرامج وإعدادات التحميض والنسخ السابقة وأسماء ملفاتها.</translation>
    </message>
    <message>
        <source>Maker notes</source>
        <translation>ملاحظات الصانع</translation>
    </message>
    <message>
        <source>What the camera&apos;s maker adds; hardly anybody knows all of it.</source>
        <translation>ما يضيفه صانع الكاميرا؛ قلّما يعرفه أحد كله.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>الصور المصغّرة</translation>
    </message>
    <message>
        <source>Embedded small versions, where the pixels stay as they are; else they always go.</source>
        <translation>نسخ صغيرة مضمّنة، حيث تبقى البكسلات كما هي؛ وإلا تُزال دائمًا.</translation>
    </message>
    <message>
        <source>Color profile</source>
        <translation>ملف تعريف الألوان</translation>
    </message>
    <message>
        <source>It stays, whatever is chosen here, where colors would be wrong without it.</source>
        <translation>يبقى مهما كان الاختيار هنا حيث تفسد الألوان من دونه.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>What is of none of these kinds.</source>
        <translation>ما ليس من أي من هذه الأنواع.</translation>
    </message>
    <message>
        <source>Copyright, camera and exposure, no location</source>
        <translation>حقوق النشر والكاميرا والتعريض، بلا موقع</translation>
    </message>
    <message>
        <source>Chosen kinds</source>
        <translation>أنواع مختارة</translation>
    </message>
    <message>
        <source>Also keep these tags</source>
        <translation>الاحتفاظ أيضًا بهذه الوسوم</translation>
    </message>
    <message>
        <source>For example Exif.Photo.UserComment or Xmp.dc.*, separated by commas.</source>
        <translation>مثلًا Exif.Photo.UserComment أو Xmp.dc.*، تفصل بينها فواصل.</translation>
    </message>
    <message>
        <source>Never keep these tags</source>
        <translation>عدم الاحتفاظ أبدًا بهذه الوسوم</translation>
    </message>
    <message>
        <source>For example Iptc.Application2.Contact; stronger than all else.</source>
        <translation>مثلًا Iptc.Application2.Contact؛ وهي أقوى من كل ما سواها.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>How exactly a place that is kept is told.</source>
        <translation>ما دقة المكان الذي يُحتفظ به.</translation>
    </message>
    <message>
        <source>To the meter</source>
        <translation>بدقة المتر</translation>
    </message>
    <message>
        <source>The city only</source>
        <translation>المدينة فقط</translation>
    </message>
    <message>
        <source>No place near</source>
        <translation>بلا مكان قرب</translation>
    </message>
    <message>
        <source>Photos taken there do not say where: Home 52.5163, 13.3777 500 m; Studio …</source>
        <translation>الصور الملتقطة هناك لا تذكر المكان: البيت 52.5163, 13.3777 500 m; Studio …</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>بيانات النَّسب</translation>
    </message>
    <message>
        <source>A file of fields that several presets share: its name in the credits folder of Glassine&apos;s settings.</source>
        <translation>ملف حقول تتشاركه عدة إعدادات مسبقة: اسمه في مجلد credits ضمن إعدادات Glassine.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Fields that no photo should lack, for example creator, caption, date.</source>
        <translation>حقول لا ينبغي أن تخلو منها أي صورة، مثل creator وcaption وdate.</translation>
    </message>
    <message>
        <source>Read XMP files beside the photos</source>
        <translation>قراءة ملفات XMP بجانب الصور</translation>
    </message>
    <message>
        <source>What photo managers write into PHOTO.xmp counts more than what stands in the photo.</source>
        <translation>ما تكتبه برامج إدارة الصور في PHOTO.xmp مقدَّم على ما في الصورة.</translation>
    </message>
    <message>
        <source>Date of the file</source>
        <translation>تاريخ الملف</translation>
    </message>
    <message>
        <source>What file managers sort by.</source>
        <translation>ما ترتّب به مديرات الملفات.</translation>
    </message>
    <message>
        <source>As the original&apos;s</source>
        <translation>كتاريخ الأصل</translation>
    </message>
    <message>
        <source>When it is written</source>
        <translation>وقت كتابته</translation>
    </message>
    <message>
        <source>When the photo was taken</source>
        <translation>وقت التقاط الصورة</translation>
    </message>
    <message>
        <source>A strip with a line of text, such as whose photo it is.</source>
        <translation>شريط فيه سطر نص، مثل اسم صاحب الصورة.</translation>
    </message>
    <message>
        <source>Color of the strip, as #rrggbb.</source>
        <translation>لون الشريط، بصيغة #rrggbb.</translation>
    </message>
    <message>
        <source>Color of the strip</source>
        <translation>لون الشريط</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each photo, for example {creator}.</source>
        <translation>تُملأ الكلمات بين الأقواس المعقوفة لكل صورة، مثلًا {creator}.</translation>
    </message>
    <message>
        <source>Where the strip lies.</source>
        <translation>موضع الشريط.</translation>
    </message>
    <message>
        <source>Below the photo</source>
        <translation>تحت الصورة</translation>
    </message>
    <message>
        <source>Above the photo</source>
        <translation>فوق الصورة</translation>
    </message>
    <message>
        <source>On the photo, bottom</source>
        <translation>على الصورة، في الأسفل</translation>
    </message>
    <message>
        <source>On the photo, top</source>
        <translation>على الصورة، في الأعلى</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>المحاذاة</translation>
    </message>
    <message>
        <source>Where the text stands in the strip.</source>
        <translation>موضع النص في الشريط.</translation>
    </message>
    <message>
        <source>Of the strip, in percent of the photo&apos;s short edge.</source>
        <translation>للشريط، نسبة مئوية من الحافة القصيرة للصورة.</translation>
    </message>
    <message>
        <source>Color of the letters, as #rrggbb.</source>
        <translation>لون الحروف، بصيغة #rrggbb.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>العتامة</translation>
    </message>
    <message>
        <source>Of the strip; 100 hides what is under it.</source>
        <translation>للشريط؛ 100 تخفي ما تحته.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Family and style, for example Sans Bold.</source>
        <translation>العائلة والنمط، مثلًا Sans Bold.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>الحافة</translation>
    </message>
    <message>
        <source>Sets it off from the photo, dark around light and light around dark.</source>
        <translation>تفصلها عن الصورة: داكن حول الفاتح وفاتح حول الداكن.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>ظل</translation>
    </message>
    <message>
        <source>What is put on the photo.</source>
        <translation>ما يوضع على الصورة.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>A PNG or SVG picture, best with a transparent background.</source>
        <translation>صورة PNG أو SVG، والأفضل بخلفية شفافة.</translation>
    </message>
    <message>
        <source>Height of the letters, in percent of the photo&apos;s diagonal.</source>
        <translation>ارتفاع الحروف، نسبة مئوية من قطر الصورة.</translation>
    </message>
    <message>
        <source>The picture&apos;s diagonal, in percent of the photo&apos;s.</source>
        <translation>قطر الصورة الموضوعة، نسبة مئوية من قطر الصورة.</translation>
    </message>
    <message>
        <source>In percent of the photo&apos;s short edge, from the edge that the position names or else from the middle.</source>
        <translation>نسبة مئوية من الحافة القصيرة للصورة، من الحافة التي يسمّيها الموضع وإلا فمن الوسط.</translation>
    </message>
    <message>
        <source>At 100 it hides what is under it.</source>
        <translation>100 تخفي ما تحتها.</translation>
    </message>
    <message>
        <source>Where it lies on the photo; it can also be dragged in the comparison.</source>
        <translation>موضعها على الصورة؛ ويمكن سحبها أيضًا في المقارنة.</translation>
    </message>
    <message>
        <source>Margin beside</source>
        <translation>الهامش الجانبي</translation>
    </message>
    <message>
        <source>Margin above or below</source>
        <translation>الهامش العلوي أو السفلي</translation>
    </message>
    <message>
        <source>All over the photo</source>
        <translation>على الصورة كلها</translation>
    </message>
    <message>
        <source>Repeats it in rows, so that it cannot be cut off.</source>
        <translation>تكررها في صفوف كي لا يمكن قصّها.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>الفراغات</translation>
    </message>
    <message>
        <source>Room between them, in percent of the mark&apos;s own size.</source>
        <translation>المسافة بينها، نسبة مئوية من حجم العلامة نفسها.</translation>
    </message>
    <message>
        <source>Legible on dark and light</source>
        <translation>مقروءة على الداكن والفاتح</translation>
    </message>
    <message>
        <source>Looks at the photo under it: turns dark for light, and outlines it where that is not enough.</source>
        <translation>تنظر إلى الصورة تحتها: تصبح داكنة على الفاتح، وتُحدَّد حيث لا يكفي ذلك.</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>التدوير</translation>
    </message>
    <message>
        <source>Clockwise; negative is the other way.</source>
        <translation>باتجاه عقارب الساعة؛ والسالب عكسه.</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>المزج</translation>
    </message>
    <message>
        <source>How it is mixed with the photo.</source>
        <translation>كيف تُمزج مع الصورة.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>ضرب</translation>
    </message>
    <message>
        <source>Screen (blending)</source>
        <translation>شاشة (مزج)</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>تراكب</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>ضوء ناعم</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>ضوء قاسٍ</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>تعتيم</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>تفتيح</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>علامة مائية</translation>
    </message>
    <message>
        <source>Puts a text or a picture on every photo.</source>
        <translation>يضع نصًا أو صورة على كل صورة.</translation>
    </message>
    <message>
        <source>Convert to Display P3</source>
        <translation>تحويل إلى Display P3</translation>
    </message>
    <message>
        <source>Convert to Adobe RGB</source>
        <translation>تحويل إلى Adobe RGB</translation>
    </message>
    <message>
        <source>Convert to ProPhoto RGB</source>
        <translation>تحويل إلى ProPhoto RGB</translation>
    </message>
    <message>
        <source>Convert to gray</source>
        <translation>تحويل إلى الرمادي</translation>
    </message>
    <message>
        <source>Convert to a profile from a file</source>
        <translation>تحويل إلى ملف تعريف من ملف</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ملف التعريف</translation>
    </message>
    <message>
        <source>The ICC profile of a lab or a printer; it becomes part of the preset.</source>
        <translation>ملف ICC لمعمل أو طابعة؛ يصبح جزءًا من الإعداد المسبق.</translation>
    </message>
    <message>
        <source>What happens to colors that the new space cannot hold.</source>
        <translation>ما يحدث للألوان التي لا يتسع لها الفضاء الجديد.</translation>
    </message>
    <message>
        <source>Version of the profile</source>
        <translation>إصدار ملف التعريف</translation>
    </message>
    <message>
        <source>Version 2 is read by every program that reads profiles at all.</source>
        <translation>الإصدار 2 يقرؤه كل برنامج يقرأ ملفات التعريف أصلًا.</translation>
    </message>
    <message>
        <source>2, for every reader</source>
        <translation>2، لكل قارئ</translation>
    </message>
    <message>
        <source>4, smaller and exact</source>
        <translation>4، أصغر ودقيق</translation>
    </message>
    <message>
        <source>What rides along</source>
        <translation>ما يرافق الصورة</translation>
    </message>
    <message>
        <source>Things in a photo that not every file can hold; what is lost is always said.</source>
        <translation>أشياء في الصورة لا يستطيع كل ملف حملها؛ وما يُفقد يُذكر دائمًا.</translation>
    </message>
    <message>
        <source>HDR brightness</source>
        <translation>سطوع HDR</translation>
    </message>
    <message>
        <source>Keep where the file can hold it</source>
        <translation>الاحتفاظ به إن استطاع الملف حمله</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Skip photos that would lose it</source>
        <translation>تخطّي الصور التي ستفقده</translation>
    </message>
    <message>
        <source>Motion clip</source>
        <translation>مقطع الحركة</translation>
    </message>
    <message>
        <source>The video in a motion photo. It tells of place and sound, so it is kept only together with all metadata.</source>
        <translation>الفيديو في الصورة الحيّة. يكشف المكان والصوت، فلا يُحتفظ به إلا مع كل البيانات الوصفية.</translation>
    </message>
    <message>
        <source>Other losses</source>
        <translation>خسائر أخرى</translation>
    </message>
    <message>
        <source>Frames, pages, depth, transparency, more than 8 bits or press inks that the new file cannot hold.</source>
        <translation>إطارات أو صفحات أو عمق أو شفافية أو أكثر من 8 بتات أو أحبار طباعة لا يستطيع الملف الجديد حملها.</translation>
    </message>
    <message>
        <source>Convert and say so</source>
        <translation>التحويل مع الإشعار</translation>
    </message>
    <message>
        <source>Camera raw</source>
        <translation>خام الكاميرا</translation>
    </message>
    <message>
        <source>How a picture is made of a camera&apos;s raw file.</source>
        <translation>كيف تُصنع صورة من ملف الكاميرا الخام.</translation>
    </message>
    <message>
        <source>The camera&apos;s preview looks as on its screen and takes a tenth of the time.</source>
        <translation>معاينة الكاميرا تبدو كما على شاشتها وتستغرق عُشر الوقت.</translation>
    </message>
    <message>
        <source>The preview where it is large enough</source>
        <translation>المعاينة إن كانت كبيرة بما يكفي</translation>
    </message>
    <message>
        <source>The camera&apos;s preview</source>
        <translation>معاينة الكاميرا</translation>
    </message>
    <message>
        <source>Developed from the sensor&apos;s data</source>
        <translation>مُظهَّرة من بيانات المستشعر</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>الإضاءات العالية</translation>
    </message>
    <message>
        <source>What becomes of what was too bright for the sensor.</source>
        <translation>ما يحدث لما كان ساطعًا أكثر مما يحتمله المستشعر.</translation>
    </message>
    <message>
        <source>White</source>
        <translation>أبيض</translation>
    </message>
    <message>
        <source>Fade into white</source>
        <translation>التدرّج إلى الأبيض</translation>
    </message>
    <message>
        <source>Rebuild from what is left</source>
        <translation>إعادة البناء مما تبقّى</translation>
    </message>
    <message>
        <source>Brighten</source>
        <translation>تفتيح</translation>
    </message>
    <message>
        <source>Raises the exposure until the brightest hundredth is white.</source>
        <translation>يرفع التعريض حتى يصبح أسطع جزء من مئة أبيض.</translation>
    </message>
    <message>
        <source>The other file is left out and named.</source>
        <translation>يُترك الملف الآخر ويُذكر.</translation>
    </message>
    <message>
        <source>Both files</source>
        <translation>الملفين</translation>
    </message>
    <message>
        <source>The raw file</source>
        <translation>الملف الخام</translation>
    </message>
    <message>
        <source>The JPEG or HEIC</source>
        <translation>ملف JPEG أو HEIC</translation>
    </message>
    <message>
        <source>Of a raw file and a JPEG, take</source>
        <translation>من ملف خام وJPEG، خذ</translation>
    </message>
    <message>
        <source>Unusual files</source>
        <translation>ملفات غير معتادة</translation>
    </message>
    <message>
        <source>Pictures that move, photos that a camera stored twice, photos that are damaged.</source>
        <translation>صور متحركة، وصور حفظتها الكاميرا مرتين، وصور تالفة.</translation>
    </message>
    <message>
        <source>Damaged photos</source>
        <translation>الصور التالفة</translation>
    </message>
    <message>
        <source>What cannot be decoded of them is gray or missing. Never done in place.</source>
        <translation>ما لا يمكن قراءته منها يصبح رماديًا أو ناقصًا. ولا يتم ذلك في المكان نفسه أبدًا.</translation>
    </message>
    <message>
        <source>Refuse and name them</source>
        <translation>رفضها وذكر أسمائها</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>حفظ ما يمكن قراءته</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>حاوية S3</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>The bucket&apos;s name.</source>
        <translation>اسم الحاوية.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>البادئة</translation>
    </message>
    <message>
        <source>Stands before every name in the bucket, as a folder would.</source>
        <translation>تسبق كل اسم في الحاوية، كما يفعل المجلد.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>نقطة النهاية</translation>
    </message>
    <message>
        <source>The service&apos;s address, https://HOST; empty for Amazon&apos;s own.</source>
        <translation>عنوان الخدمة، https://HOST؛ فارغ: عنوان Amazon.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Empty: that of the environment or the profile, else us-east-1.</source>
        <translation>فارغ: منطقة البيئة أو الملف الشخصي، وإلا us-east-1.</translation>
    </message>
    <message>
        <source>Whose credentials to use, from the shared files of the AWS tools; empty: those of the environment, or the default profile.</source>
        <translation>بيانات اعتماد من تُستخدم، من الملفات المشتركة لأدوات AWS؛ فارغ: بيانات البيئة أو الملف الشخصي الافتراضي.</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>العنونة</translation>
    </message>
    <message>
        <source>Whether the bucket stands in the path or in the host&apos;s name.</source>
        <translation>هل تقف الحاوية في المسار أم في اسم المضيف.</translation>
    </message>
    <message>
        <source>As usual there</source>
        <translation>كالمعتاد هناك</translation>
    </message>
    <message>
        <source>In the path</source>
        <translation>في المسار</translation>
    </message>
    <message>
        <source>In the host&apos;s name</source>
        <translation>في اسم المضيف</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الوصول</translation>
    </message>
    <message>
        <source>Who may read what was sent.</source>
        <translation>من يجوز له قراءة ما أُرسل.</translation>
    </message>
    <message>
        <source>As the bucket says</source>
        <translation>كما تقول الحاوية</translation>
    </message>
    <message>
        <source>Its owner only</source>
        <translation>مالكه فقط</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Everybody with an account there</source>
        <translation>كل من له حساب هناك</translation>
    </message>
    <message>
        <source>The bucket&apos;s owner, too</source>
        <translation>مالك الحاوية أيضًا</translation>
    </message>
    <message>
        <source>Cache control</source>
        <translation>التحكم في التخزين المؤقت</translation>
    </message>
    <message>
        <source>How long browsers may keep it, for example max-age=31536000.</source>
        <translation>المدة التي يجوز للمتصفحات الاحتفاظ به فيها، مثل max-age=31536000.</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>فئة التخزين</translation>
    </message>
    <message>
        <source>For example STANDARD_IA; empty: the bucket&apos;s own.</source>
        <translation>مثل STANDARD_IA؛ فارغ: فئة الحاوية.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>التعمية</translation>
    </message>
    <message>
        <source>How the service encrypts what it stores.</source>
        <translation>كيف تعمّي الخدمة ما تخزّنه.</translation>
    </message>
    <message>
        <source>With the service&apos;s keys</source>
        <translation>بمفاتيح الخدمة</translation>
    </message>
    <message>
        <source>With a key of the key service</source>
        <translation>بمفتاح من خدمة المفاتيح</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>The key&apos;s name in the key service; empty: the standard one.</source>
        <translation>اسم المفتاح في خدمة المفاتيح؛ فارغ: المفتاح المعتاد.</translation>
    </message>
    <message>
        <source>Stored with every object: NAME=VALUE, separated by commas.</source>
        <translation>يُخزَّن مع كل كائن: NAME=VALUE، مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>Part size</source>
        <translation>حجم الأجزاء</translation>
    </message>
    <message>
        <source>Larger files are sent in parts of this size.</source>
        <translation>تُرسل الملفات الأكبر في أجزاء بهذا الحجم.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>How many files are sent at the same time.</source>
        <translation>عدد الملفات التي تُرسل في الوقت نفسه.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>سلطة التصديق</translation>
    </message>
    <message>
        <source>A PEM file to trust instead of the system&apos;s authorities.</source>
        <translation>ملف PEM يوثق به بدل سلطات النظام.</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>بلا تعمية</translation>
    </message>
    <message>
        <source>Lets photos go to an http:// endpoint on another computer.</source>
        <translation>يسمح بذهاب الصور إلى نقطة نهاية http:// على حاسوب آخر.</translation>
    </message>
    <message>
        <source>Kind of archive</source>
        <translation>نوع الأرشيف</translation>
    </message>
    <message>
        <source>ZIP can be opened everywhere; TAR with Zstandard only with the right program.</source>
        <translation>يُفتح ZIP في كل مكان؛ أما TAR مع Zstandard فبالبرنامج المناسب فقط.</translation>
    </message>
    <message>
        <source>As its name says</source>
        <translation>بحسب اسمه</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>TAR with Zstandard</source>
        <translation>TAR مع Zstandard</translation>
    </message>
    <message>
        <source>Largest archive</source>
        <translation>أكبر أرشيف</translation>
    </message>
    <message>
        <source>Makes several archives of at most this size, each complete by itself, for e-mail; 0: one archive.</source>
        <translation>ينشئ عدة أرشيفات بهذا الحجم على الأكثر، كلٌّ منها كامل بذاته، للبريد؛ 0: أرشيف واحد.</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>مجاميع التحقق</translation>
    </message>
    <message>
        <source>Puts a SHA256SUMS file inside, with which anybody can check what arrived.</source>
        <translation>يضيف ملف SHA256SUMS يتيح لأي شخص التحقق مما وصل.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>ورقة مصغّرات</translation>
    </message>
    <message>
        <source>Puts a picture inside that shows all photos small, with their names.</source>
        <translation>يضيف صورة تعرض كل الصور مصغّرة مع أسمائها.</translation>
    </message>
    <message>
        <source>Write XMP files beside the new ones</source>
        <translation>كتابة ملفات XMP بجانب الملفات الجديدة</translation>
    </message>
    <message>
        <source>They hold all that may go along, also what a format has no place for. Never done in place.</source>
        <translation>تحمل كل ما يجوز أن يرافق، حتى ما لا مكان له في الصيغة. لا تُكتب أبدًا عند الاستبدال في المكان.</translation>
    </message>
    <message>
        <source>No XMP files</source>
        <translation>لا ملفات XMP</translation>
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
        <translation>تضمين صور مصغّرة جديدة</translation>
    </message>
    <message>
        <source>A small version of the new picture, up to 160 pixels, in JPEG and TIFF files.</source>
        <translation>نسخة صغيرة من الصورة الجديدة، حتى 160 بكسل، في ملفات JPEG وTIFF.</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>الصور المتحركة</translation>
    </message>
    <message>
        <source>Where the new file holds a single frame.</source>
        <translation>حين لا يتسع الملف الجديد إلا لإطار واحد.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>A TIFF keeps all pages of a TIFF when they are of one size; other files hold one.</source>
        <translation>يحتفظ TIFF بكل صفحات TIFF إن كانت بحجم واحد؛ وتحمل الملفات الأخرى صفحة واحدة.</translation>
    </message>
    <message>
        <source>Depth maps</source>
        <translation>خرائط العمق</translation>
    </message>
    <message>
        <source>What portrait modes store beside a picture; no new file holds it.</source>
        <translation>ما تخزّنه أوضاع البورتريه بجانب الصورة؛ لا يحمله أي ملف جديد.</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>الشفافية</translation>
    </message>
    <message>
        <source>JPEGs have none: what was transparent becomes white.</source>
        <translation>لا شفافية في JPEG: ما كان شفافًا يصبح أبيض.</translation>
    </message>
    <message>
        <source>More than 8 bits</source>
        <translation>أكثر من 8 بتات</translation>
    </message>
    <message>
        <source>Finer shades, which PNG, TIFF, AVIF and JPEG XL keep.</source>
        <translation>درجات أدق، تحتفظ بها PNG وTIFF وAVIF وJPEG XL.</translation>
    </message>
    <message>
        <source>Press inks (CMYK)</source>
        <translation>أحبار الطباعة (CMYK)</translation>
    </message>
    <message>
        <source>JPEG and TIFF keep them when the photo&apos;s own color space is kept.</source>
        <translation>يحتفظ بها JPEG وTIFF حين يُحتفظ بفضاء الصورة اللوني.</translation>
    </message>
    <message>
        <source>Further channels</source>
        <translation>قنوات إضافية</translation>
    </message>
    <message>
        <source>Spot colors and masks that a TIFF holds beside its picture.</source>
        <translation>ألوان خاصة وأقنعة يحملها TIFF بجانب صورته.</translation>
    </message>
    <message>
        <source>As other losses</source>
        <translation>كسائر الفقد</translation>
    </message>
    <message>
        <source>The first page only</source>
        <translation>الصفحة الأولى فقط</translation>
    </message>
    <message>
        <source>The gain map of an Ultra HDR or iPhone photo; only JPEGs can hold it here.</source>
        <translation>خريطة الكسب لصورة Ultra HDR أو iPhone؛ لا يحملها هنا إلا JPEG.</translation>
    </message>
    <message>
        <source>Folder or drive</source>
        <translation>مجلد أو قرص</translation>
    </message>
    <message>
        <source>Uploadcare project</source>
        <translation>مشروع Uploadcare</translation>
    </message>
    <message>
        <source>Optidash</source>
        <translation>Optidash</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>The folder to copy to; it has to be there.</source>
        <translation>المجلد الذي يُنسخ إليه؛ يجب أن يكون موجودًا.</translation>
    </message>
    <message>
        <source>Mount point</source>
        <translation>نقطة الضم</translation>
    </message>
    <message>
        <source>Nothing is written unless a drive or share is mounted at this folder.</source>
        <translation>لا يُكتب شيء ما لم يكن قرص أو مشاركة مضمومًا عند هذا المجلد.</translation>
    </message>
    <message>
        <source>What the service makes of the photos.</source>
        <translation>ما تصنعه الخدمة من الصور.</translation>
    </message>
    <message>
        <source>No compression</source>
        <translation>بلا ضغط</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation>مجلد النتائج</translation>
    </message>
    <message>
        <source>Where what comes back is written, when the service does not store it.</source>
        <translation>حيث يُكتب ما يعود، حين لا تخزّنه الخدمة.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>التخزين</translation>
    </message>
    <message>
        <source>Where the service stores what it made, with a key of yours.</source>
        <translation>حيث تخزّن الخدمة ما صنعته، بمفتاح منك.</translation>
    </message>
    <message>
        <source>Nowhere: it comes back</source>
        <translation>لا مكان: يعود</translation>
    </message>
    <message>
        <source>As set up there</source>
        <translation>كما أُعدّ هناك</translation>
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
        <translation>الموصّل</translation>
    </message>
    <message>
        <source>The id of the storage that is set up there.</source>
        <translation>معرّف التخزين المُعدّ هناك.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>The storage account&apos;s name, at Azure.</source>
        <translation>اسم حساب التخزين لدى Azure.</translation>
    </message>
    <message>
        <source>The bucket&apos;s region.</source>
        <translation>منطقة الحاوية.</translation>
    </message>
    <message>
        <source>For example standard-ia; empty: the bucket&apos;s own.</source>
        <translation>مثلاً standard-ia؛ فارغ: فئة الحاوية.</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>منشور في</translation>
    </message>
    <message>
        <source>https://… of the same folder, for the service to fetch the files from; empty: they are sent.</source>
        <translation>https://… للمجلد نفسه، لتجلب الخدمة الملفات منه؛ فارغ: تُرسل.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الأجوبة</translation>
    </message>
    <message>
        <source>How results come back.</source>
        <translation>كيف تعود النتائج.</translation>
    </message>
    <message>
        <source>From an address that is told</source>
        <translation>من عنوان يُذكر</translation>
    </message>
    <message>
        <source>In the answer itself</source>
        <translation>في الجواب نفسه</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>https://… that the service tells when a photo is done; it is not waited for then.</source>
        <translation>https://… تُخبره الخدمة حين تنتهي صورة؛ ولا يُنتظر حينها.</translation>
    </message>
    <message>
        <source>Webhook delay</source>
        <translation>تأخير Webhook</translation>
    </message>
    <message>
        <source>How long the service waits before it tells.</source>
        <translation>كم تنتظر الخدمة قبل أن تُخبر.</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>التفويض</translation>
    </message>
    <message>
        <source>How the key is sent.</source>
        <translation>كيف يُرسل المفتاح.</translation>
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
        <translation>أين الخدمة، مع إصدارها.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>The key of your account there.</source>
        <translation>مفتاح حسابك هناك.</translation>
    </message>
    <message>
        <source>Storage key</source>
        <translation>مفتاح التخزين</translation>
    </message>
    <message>
        <source>The key with which the service writes to your storage.</source>
        <translation>المفتاح الذي تكتب به الخدمة في تخزينك.</translation>
    </message>
    <message>
        <source>Storage secret</source>
        <translation>سر التخزين</translation>
    </message>
    <message>
        <source>The secret that belongs to the storage key.</source>
        <translation>السر الذي يخص مفتاح التخزين.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>مفتاح الوصول</translation>
    </message>
    <message>
        <source>The name of the key, as the service shows it.</source>
        <translation>اسم المفتاح كما تعرضه الخدمة.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>المفتاح السري</translation>
    </message>
    <message>
        <source>The secret that belongs to the access key.</source>
        <translation>السر الذي يخص مفتاح الوصول.</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>رمز الجلسة</translation>
    </message>
    <message>
        <source>Only for keys that were lent for some hours.</source>
        <translation>فقط للمفاتيح المعارة لبضع ساعات.</translation>
    </message>
    <message>
        <source>Names there</source>
        <translation>الأسماء هناك</translation>
    </message>
    <message>
        <source>What files are called in the bucket, with {folder}, {name}, {ext} and {date:%Y-%m}; empty: as here.</source>
        <translation>أسماء الملفات في الحاوية، مع {folder} و{name} و{ext} و{date:%Y-%m}؛ فارغ: كما هنا.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Given to every object: NAME=VALUE, separated by commas.</source>
        <translation>تُعطى لكل كائن: الاسم=القيمة، مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>عرض النطاق</translation>
    </message>
    <message>
        <source>How much is sent in a second at most, over all connections; 0: as it goes.</source>
        <translation>أقصى ما يُرسل في الثانية عبر كل الاتصالات؛ 0: بقدر الممكن.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>المفتاح العام</translation>
    </message>
    <message>
        <source>The project&apos;s public key; it is no secret.</source>
        <translation>المفتاح العام للمشروع؛ ليس سرًا.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>التخزين الدائم</translation>
    </message>
    <message>
        <source>Whether files stay: what is not stored is gone after a day.</source>
        <translation>هل تبقى الملفات: ما لا يُخزَّن يختفي بعد يوم.</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>تبقى</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>ليوم واحد</translation>
    </message>
    <message>
        <source>As the project says</source>
        <translation>كما يقول المشروع</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>العمليات</translation>
    </message>
    <message>
        <source>What links to images ask of the service, for example -/preview/800x800/.</source>
        <translation>ما تطلبه روابط الصور من الخدمة، مثل ‎-/preview/800x800/‎.</translation>
    </message>
    <message>
        <source>Given to every file, separated by commas.</source>
        <translation>تُعطى لكل ملف، مفصولة بفواصل.</translation>
    </message>
    <message>
        <source>Replaced files</source>
        <translation>الملفات المستبدلة</translation>
    </message>
    <message>
        <source>What becomes of the file that a changed one replaces: each has an address of its own.</source>
        <translation>مصير الملف الذي يحل محله ملف معدّل: لكل منها عنوان خاص.</translation>
    </message>
    <message>
        <source>They are deleted</source>
        <translation>تُحذف</translation>
    </message>
    <message>
        <source>Signed uploads</source>
        <translation>رفع موقّع</translation>
    </message>
    <message>
        <source>What proves to the service that uploads are allowed.</source>
        <translation>ما يثبت للخدمة أن الرفع مسموح.</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>رمز مميز</translation>
    </message>
    <message>
        <source>A signature, the older way</source>
        <translation>توقيع، بالطريقة الأقدم</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>بلا توقيع</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>عنوان التسليم</translation>
    </message>
    <message>
        <source>https://HOST that serves the files; empty: the project&apos;s own.</source>
        <translation>https://HOST الذي يقدّم الملفات؛ فارغ: الخاص بالمشروع.</translation>
    </message>
    <message>
        <source>Upload API</source>
        <translation>واجهة الرفع</translation>
    </message>
    <message>
        <source>Where files are sent to.</source>
        <translation>إلى أين تُرسل الملفات.</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>واجهة REST</translation>
    </message>
    <message>
        <source>Where files are listed, stored and deleted.</source>
        <translation>حيث تُسرد الملفات وتُخزَّن وتُحذف.</translation>
    </message>
    <message>
        <source>The project&apos;s secret key.</source>
        <translation>المفتاح السري للمشروع.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>تصنعه</translation>
    </message>
    <message>
        <source>The name of a destination of the kind Optidash: originals are sent there, with all their metadata, and what comes back is checked as any file. Empty: made here.</source>
        <translation>اسم وجهة من نوع Optidash: تُرسل إليها الأصول بكل بياناتها الوصفية، ويُفحص ما يعود كأي ملف. فارغ: تُصنع هنا.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
            <numerusform>%n ث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1, all of it already delivered</source>
        <comment>%1: how many photos</comment>
        <translation>%1، كلها مسلَّمة بالفعل</translation>
    </message>
    <message>
        <source>%1 → %2 in %3, about %4</source>
        <comment>photos → files in a folder, about so many bytes</comment>
        <translation>‏%1 ← %2 في %3، نحو %4</translation>
    </message>
    <message>
        <source>%1 → %2 in %3</source>
        <comment>photos → files in a folder</comment>
        <translation>‏%1 ← %2 في %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) clash: numbered</source>
        <translation>
            <numerusform>لا أسماء متعارضة</numerusform>
            <numerusform>اسم واحد متعارض: رُقِّم</numerusform>
            <numerusform>اسمان متعارضان: رُقِّما</numerusform>
            <numerusform>%Ln أسماء متعارضة: رُقِّمت</numerusform>
            <numerusform>%Ln اسمًا متعارضًا: رُقِّمت</numerusform>
            <numerusform>%Ln اسم متعارض: رُقِّمت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>لا ملفات موجودة بالفعل</numerusform>
            <numerusform>ملف واحد موجود بالفعل</numerusform>
            <numerusform>ملفان موجودان بالفعل</numerusform>
            <numerusform>%Ln ملفات موجودة بالفعل</numerusform>
            <numerusform>%Ln ملفًا موجودًا بالفعل</numerusform>
            <numerusform>%Ln ملف موجود بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be written</source>
        <translation>
            <numerusform>يمكن كتابة كل الملفات</numerusform>
            <numerusform>لا يمكن كتابة ملف واحد</numerusform>
            <numerusform>لا يمكن كتابة ملفين</numerusform>
            <numerusform>لا يمكن كتابة %Ln ملفات</numerusform>
            <numerusform>لا يمكن كتابة %Ln ملفًا</numerusform>
            <numerusform>لا يمكن كتابة %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) done</source>
        <translation>
            <numerusform>لم تكتمل أي صورة</numerusform>
            <numerusform>اكتملت صورة واحدة</numerusform>
            <numerusform>اكتملت صورتان</numerusform>
            <numerusform>اكتملت %Ln صور</numerusform>
            <numerusform>اكتملت %Ln صورة</numerusform>
            <numerusform>اكتملت %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>photos</comment>
        <translation>%L1 من %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>لا صور محدَّثة بالفعل</numerusform>
            <numerusform>صورة واحدة محدَّثة بالفعل</numerusform>
            <numerusform>صورتان محدَّثتان بالفعل</numerusform>
            <numerusform>%Ln صور محدَّثة بالفعل</numerusform>
            <numerusform>%Ln صورة محدَّثة بالفعل</numerusform>
            <numerusform>%Ln صورة محدَّثة بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>لم تفشل أي صورة</numerusform>
            <numerusform>فشلت صورة واحدة</numerusform>
            <numerusform>فشلت صورتان</numerusform>
            <numerusform>فشلت %Ln صور</numerusform>
            <numerusform>فشلت %Ln صورة</numerusform>
            <numerusform>فشلت %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation>
            <numerusform>بدأت كل الصور</numerusform>
            <numerusform>صورة واحدة لم تبدأ</numerusform>
            <numerusform>صورتان لم تبدآ</numerusform>
            <numerusform>%Ln صور لم تبدأ</numerusform>
            <numerusform>%Ln صورة لم تبدأ</numerusform>
            <numerusform>%Ln صورة لم تبدأ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation>‏%1 ← %2</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>وُفِّر %1</translation>
    </message>
    <message>
        <source>%1 photos per second</source>
        <translation>%1 صورة في الثانية</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>استغرقت %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation>
            <numerusform>جارٍ البحث عن الصور… لم يُعثر على شيء بعد</numerusform>
            <numerusform>جارٍ البحث عن الصور… عُثر على صورة واحدة</numerusform>
            <numerusform>جارٍ البحث عن الصور… عُثر على صورتين</numerusform>
            <numerusform>جارٍ البحث عن الصور… عُثر على %Ln صور</numerusform>
            <numerusform>جارٍ البحث عن الصور… عُثر على %Ln صورة</numerusform>
            <numerusform>جارٍ البحث عن الصور… عُثر على %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: every photo is set aside.</source>
        <translation>لا شيء لفعله: كل الصور موضوعة جانبًا.</translation>
    </message>
    <message>
        <source>Drop photos to begin.</source>
        <translation>أفلت الصور للبدء.</translation>
    </message>
    <message>
        <source>Planning names…</source>
        <translation>جارٍ تخطيط الأسماء…</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <comment>%1: how far it is</comment>
        <translation>متوقف مؤقتًا: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be sent to %1, with all their metadata</source>
        <translation>
            <numerusform>لن تُرسل أي صورة إلى %1</numerusform>
            <numerusform>ستُرسل صورة واحدة إلى %1 بكل بياناتها الوصفية</numerusform>
            <numerusform>ستُرسل صورتان إلى %1 بكل بياناتهما الوصفية</numerusform>
            <numerusform>ستُرسل %Ln صور إلى %1 بكل بياناتها الوصفية</numerusform>
            <numerusform>ستُرسل %Ln صورة إلى %1 بكل بياناتها الوصفية</numerusform>
            <numerusform>ستُرسل %Ln صورة إلى %1 بكل بياناتها الوصفية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln photo(s); the originals are kept in %1</source>
        <translation>
            <numerusform>لا صور للاستبدال؛ تُحفظ الأصول في %1</numerusform>
            <numerusform>يستبدل صورة واحدة؛ ويُحفظ الأصل في %1</numerusform>
            <numerusform>يستبدل صورتين؛ ويُحفظ الأصلان في %1</numerusform>
            <numerusform>يستبدل %Ln صور؛ وتُحفظ الأصول في %1</numerusform>
            <numerusform>يستبدل %Ln صورة؛ وتُحفظ الأصول في %1</numerusform>
            <numerusform>يستبدل %Ln صورة؛ وتُحفظ الأصول في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln photo(s), about %1 afterwards; the originals are kept in %2</source>
        <comment>%1: bytes</comment>
        <translation>
            <numerusform>لا صور للاستبدال، نحو %1 بعد ذلك؛ تُحفظ الأصول في %2</numerusform>
            <numerusform>يستبدل صورة واحدة، نحو %1 بعد ذلك؛ ويُحفظ الأصل في %2</numerusform>
            <numerusform>يستبدل صورتين، نحو %1 بعد ذلك؛ ويُحفظ الأصلان في %2</numerusform>
            <numerusform>يستبدل %Ln صور، نحو %1 بعد ذلك؛ وتُحفظ الأصول في %2</numerusform>
            <numerusform>يستبدل %Ln صورة، نحو %1 بعد ذلك؛ وتُحفظ الأصول في %2</numerusform>
            <numerusform>يستبدل %Ln صورة، نحو %1 بعد ذلك؛ وتُحفظ الأصول في %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing originals back…</source>
        <translation>يجري استرجاع الأصول…</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Archive, smaller</source>
        <translation>أرشيف أصغر</translation>
    </message>
    <message>
        <source>Every pixel, profile and note kept, at a quality the eye cannot tell from the original.</source>
        <translation>تبقى كل البكسلات وملفات الألوان والمعلومات، بجودة لا تميزها العين عن الأصل.</translation>
    </message>
    <message>
        <source>Client full size</source>
        <translation>العميل، الحجم الكامل</translation>
    </message>
    <message>
        <source>Every pixel at high quality in sRGB, with your name and without place and serial numbers.</source>
        <translation>كل البكسلات بجودة عالية في sRGB، مع اسمك ودون المكان والأرقام التسلسلية.</translation>
    </message>
    <message>
        <source>Client proofs</source>
        <translation>العميل، للاختيار</translation>
    </message>
    <message>
        <source>Small JPEGs with a long edge of 1600 pixels and a watermark, for choosing pictures together.</source>
        <translation>صور JPEG صغيرة بحافة طويلة 1600 بكسل وعلامة مائية، لاختيار الصور معًا.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 1600 pixels, light enough to attach a handful.</source>
        <translation>صور JPEG بحافة طويلة 1600 بكسل، خفيفة تكفي لإرفاق عدة صور.</translation>
    </message>
    <message>
        <source>Instagram landscape</source>
        <translation>إنستغرام أفقي</translation>
    </message>
    <message>
        <source>1080 × 566 pixels, cut to 1.91:1 around the center.</source>
        <translation>1080 × 566 بكسل، مقصوصة حول المركز بنسبة 1.91:1.</translation>
    </message>
    <message>
        <source>Instagram portrait</source>
        <translation>إنستغرام عمودي</translation>
    </message>
    <message>
        <source>1080 × 1350 pixels, cut to 4:5 around the center.</source>
        <translation>1080 × 1350 بكسل، مقصوصة حول المركز بنسبة 4:5.</translation>
    </message>
    <message>
        <source>Instagram square</source>
        <translation>إنستغرام مربع</translation>
    </message>
    <message>
        <source>1080 × 1080 pixels, cut to a square around the center.</source>
        <translation>1080 × 1080 بكسل، مقصوصة مربعًا حول المركز.</translation>
    </message>
    <message>
        <source>iPhone HEIC to JPEG</source>
        <translation>HEIC من iPhone إلى JPEG</translation>
    </message>
    <message>
        <source>Turns HEIC photos into full-size JPEGs that open anywhere.</source>
        <translation>يحوّل صور HEIC إلى JPEG بالحجم الكامل تُفتح في أي مكان.</translation>
    </message>
    <message>
        <source>Lossless clean-up</source>
        <translation>تنظيف بلا فقدان</translation>
    </message>
    <message>
        <source>Packs pictures tighter without touching a pixel; what would not get smaller stays as it is.</source>
        <translation>يضغط الصور أكثر دون المساس بأي بكسل؛ وما لن يصغر يبقى كما هو.</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>صحافة</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 3000 pixels for newsrooms and agencies, with caption, credit and date: what is missing is told before the run.</source>
        <translation>صور JPEG بحافة طويلة 3000 بكسل لغرف الأخبار والوكالات، مع التعليق والنسبة والتاريخ: وما ينقص يُقال قبل التشغيل.</translation>
    </message>
    <message>
        <source>Print at 300 ppi</source>
        <translation>طباعة بدقة 300</translation>
    </message>
    <message>
        <source>Full size in sRGB with full color resolution, marked 300 ppi and sharpened for paper.</source>
        <translation>الحجم الكامل في sRGB بدقة لون كاملة، معلّم بـ 300 نقطة في البوصة ومشحوذ للورق.</translation>
    </message>
    <message>
        <source>Responsive web set</source>
        <translation>الويب بكل الأحجام</translation>
    </message>
    <message>
        <source>Six widths from 480 to 2560 pixels, each as AVIF, WebP and JPEG, ready for srcset.</source>
        <translation>ستة عروض من 480 إلى 2560 بكسل، كل منها AVIF وWebP وJPEG، جاهزة لـ srcset.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>قصة</translation>
    </message>
    <message>
        <source>1080 × 1920 pixels, cut to 9:16 around the center, for stories and reels.</source>
        <translation>1080 × 1920 بكسل، مقصوصة حول المركز بنسبة 9:16، للقصص والريلز.</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>معرض ويب</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 2048 pixels, sharpened for screens: right for galleries, blogs and portfolios.</source>
        <translation>صور JPEG بحافة طويلة 2048 بكسل مشحوذة للشاشات: مناسبة للمعارض والمدونات وملفات الأعمال.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>تالف</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>ليس صورة</translation>
    </message>
    <message>
        <source>a format that is not read</source>
        <translation>صيغة لا تُقرأ</translation>
    </message>
    <message>
        <source>a format that is not read yet</source>
        <translation>صيغة لا تُقرأ بعد</translation>
    </message>
    <message>
        <source>must be added by itself</source>
        <translation>يجب إضافته بمفرده</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>تغيّر في هذه الأثناء</translation>
    </message>
    <message>
        <source>too many pixels</source>
        <translation>عدد البكسلات كبير جدًا</translation>
    </message>
    <message>
        <source>too many frames</source>
        <translation>عدد الإطارات كبير جدًا</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>cannot be written in this format</source>
        <translation>لا يمكن كتابته بهذه الصيغة</translation>
    </message>
    <message>
        <source>a step could not be done</source>
        <translation>تعذّر تنفيذ إحدى الخطوات</translation>
    </message>
    <message>
        <source>the result was not as promised</source>
        <translation>النتيجة ليست كما وُعد بها</translation>
    </message>
    <message>
        <source>metadata would have leaked</source>
        <translation>كانت البيانات الوصفية ستتسرّب</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>يحتاج إلى ذاكرة كبيرة جدًا</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>استغرق وقتًا طويلًا جدًا</translation>
    </message>
    <message>
        <source>crashed the worker twice</source>
        <translation>تسبّب في انهيار عملية المعالجة مرتين</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>موجود بالفعل</translation>
    </message>
    <message>
        <source>would replace an original</source>
        <translation>كان سيستبدل أصلًا</translation>
    </message>
    <message>
        <source>destination not writable</source>
        <translation>لا يمكن الكتابة في الوجهة</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>لا يمكن كتابته</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>الاسم طويل جدًا</translation>
    </message>
    <message>
        <source>the name is refused there</source>
        <translation>الاسم مرفوض هناك</translation>
    </message>
    <message>
        <source>a copy would lose something</source>
        <translation>نسخة منه ستفقد شيئًا</translation>
    </message>
    <message>
        <source>the other file of the pair is taken</source>
        <translation>أُخذ الملف الآخر من الزوج</translation>
    </message>
    <message>
        <source>an archive that cannot be read</source>
        <translation>أرشيف لا يمكن قراءته</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>unpacks to too much</source>
        <translation>كبير جدًا بعد فكّه</translation>
    </message>
    <message>
        <source>an archive inside an archive</source>
        <translation>أرشيف داخل أرشيف</translation>
    </message>
    <message>
        <source>its name in the archive is not taken</source>
        <translation>اسمه في الأرشيف غير مقبول</translation>
    </message>
    <message>
        <source>inside an archive, which is not changed</source>
        <translation>داخل أرشيف لا يُغيَّر</translation>
    </message>
    <message>
        <source>made by an earlier run</source>
        <translation>أنشأه تشغيل سابق</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Lossless files have no quality.</source>
        <translation>لا جودة للملفات بلا فقد.</translation>
    </message>
    <message>
        <source>%1 cannot be lossless.</source>
        <translation>لا يمكن أن يكون %1 بلا فقد.</translation>
    </message>
    <message>
        <source>Matters for lossless files only.</source>
        <translation>يهم الملفات بلا فقد فقط.</translation>
    </message>
    <message>
        <source>Does not matter for lossless files.</source>
        <translation>لا يهم الملفات بلا فقد.</translation>
    </message>
    <message>
        <source>The chosen format cannot hold metadata.</source>
        <translation>لا يمكن للصيغة المختارة أن تحمل بيانات وصفية.</translation>
    </message>
    <message>
        <source>The chosen format cannot hold a color profile: colors are converted to sRGB.</source>
        <translation>لا يمكن للصيغة المختارة أن تحمل ملف تعريف ألوان: تُحوَّل الألوان إلى sRGB.</translation>
    </message>
    <message>
        <source>None of the chosen formats can move: the first frame is kept.</source>
        <translation>لا تدعم أي من الصيغ المختارة الحركة: يُحتفظ بالإطار الأول.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 already up to date</source>
        <translation>محدَّثة بالفعل: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>متخطّاة: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فاشلة: %1</translation>
    </message>
    <message>
        <source>%1 not finished</source>
        <translation>غير مكتملة: %1</translation>
    </message>
    <message>
        <source>%1 files written</source>
        <translation>الملفات المكتوبة: %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>قُرئ %1 وكُتب %2</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>أكبر ملف</translation>
    </message>
    <message>
        <source>There are no photos here.</source>
        <translation>لا توجد صور هنا.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>It moves; only its first frame is kept.</source>
        <translation>إنها متحركة؛ لا يُحتفظ إلا بإطارها الأول.</translation>
    </message>
    <message>
        <source>It has several pages; only the first is kept.</source>
        <translation>لها عدة صفحات؛ لا يُحتفظ إلا بالأولى.</translation>
    </message>
    <message>
        <source>Its HDR brightness (gain map) is not kept.</source>
        <translation>لا يُحتفظ بسطوع HDR الخاص بها (خريطة الكسب).</translation>
    </message>
    <message>
        <source>The video stored with it is not kept.</source>
        <translation>لا يُحتفظ بالفيديو المحفوظ معها.</translation>
    </message>
    <message>
        <source>It has finer shades than the result can hold.</source>
        <translation>تدرّجاتها أدق مما يمكن للنتيجة أن تحمله.</translation>
    </message>
    <message>
        <source>Its transparency is filled with white.</source>
        <translation>تُملأ شفافيتها بالأبيض.</translation>
    </message>
    <message>
        <source>Channels beyond color and transparency are not kept.</source>
        <translation>لا يُحتفظ بالقنوات غير قنوات اللون والشفافية.</translation>
    </message>
    <message>
        <source>Its color profile is unusable; its colors may be off.</source>
        <translation>ملف تعريف ألوانها غير صالح؛ قد لا تكون ألوانها دقيقة.</translation>
    </message>
    <message>
        <source>It is CMYK without a profile; its colors are a guess.</source>
        <translation>إنها CMYK بلا ملف تعريف؛ ألوانها تقديرية.</translation>
    </message>
    <message>
        <source>Part of its metadata is damaged and is not kept.</source>
        <translation>جزء من بياناتها الوصفية تالف ولا يُحتفظ به.</translation>
    </message>
    <message>
        <source>Some metadata does not fit into the new format.</source>
        <translation>بعض البيانات الوصفية لا تتسع له الصيغة الجديدة.</translation>
    </message>
    <message>
        <source>The format cannot be lossless; quality 95 is used.</source>
        <translation>لا يمكن للصيغة أن تكون بلا فقد؛ تُستخدم الجودة 95.</translation>
    </message>
    <message>
        <source>The result is larger than the original.</source>
        <translation>النتيجة أكبر من الأصل.</translation>
    </message>
    <message>
        <source>The depth map stored with it is not kept.</source>
        <translation>لا يُحتفظ بخريطة العمق المخزّنة معها.</translation>
    </message>
    <message>
        <source>Its press inks (CMYK) become screen colors.</source>
        <translation>تتحوّل أحبارها (CMYK) إلى ألوان شاشة.</translation>
    </message>
    <message>
        <source>It is a Live Photo; its video stays where it is.</source>
        <translation>إنها Live Photo؛ يبقى فيديوها في مكانه.</translation>
    </message>
    <message>
        <source>It is made of the camera&apos;s preview.</source>
        <translation>تُصنع من معاينة الكاميرا.</translation>
    </message>
    <message>
        <source>It is developed from the sensor&apos;s data.</source>
        <translation>تُظهَّر من بيانات المستشعر.</translation>
    </message>
    <message>
        <source>There is no preview in the raw file.</source>
        <translation>لا توجد معاينة في الملف الخام.</translation>
    </message>
    <message>
        <source>Colors that the output cannot hold become the nearest ones: %1 of the pixels.</source>
        <translation>الألوان التي لا يتسع لها الناتج تصير أقرب الألوان: %1 من البكسلات.</translation>
    </message>
    <message>
        <source>Room is made for colors that the output cannot hold: %1 of the pixels.</source>
        <translation>يُفسح مكان للألوان التي لا يتسع لها الناتج: %1 من البكسلات.</translation>
    </message>
    <message>
        <source>Its HDR brightness above white is cut.</source>
        <translation>يُقصّ سطوع HDR فوق الأبيض.</translation>
    </message>
    <message>
        <source>The new format has no place for some of its metadata.</source>
        <translation>لا مكان في الصيغة الجديدة لبعض بياناتها الوصفية.</translation>
    </message>
    <message>
        <source>Required fields are missing.</source>
        <translation>حقول مطلوبة ناقصة.</translation>
    </message>
    <message>
        <source>It says nothing of what is to be written on it; no text is drawn.</source>
        <translation>لا تذكر شيئًا مما يُراد كتابته عليها؛ لن يُرسم نص.</translation>
    </message>
    <message>
        <source>It is damaged; what can be read of it is shown and saved.</source>
        <translation>إنها تالفة؛ يُعرض ويُحفظ ما يمكن قراءته منها.</translation>
    </message>
    <message>
        <source>It was sent to %1 and made there.</source>
        <translation>أُرسلت إلى %1 وصُنعت هناك.</translation>
    </message>
    <message>
        <source>Shown as it would be made here; nothing was sent to %1.</source>
        <translation>تُعرض كما لو صُنعت هنا؛ لم يُرسل شيء إلى %1.</translation>
    </message>
    <message>
        <source>Its press inks (CMYK) stay as they are: light and sharpness are not adjusted.</source>
        <translation>تبقى أحبارها (CMYK) كما هي: لا يُضبط الضوء والحدة.</translation>
    </message>
    <message>
        <source>Its metadata cannot be read here and is not kept.</source>
        <translation>لا يمكن قراءة بياناتها الوصفية هنا ولا يُحتفظ بها.</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>Do &amp;nothing</source>
        <translation>عدم فعل شيء</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>&amp;Quit Glassine</source>
        <translation>إنهاء Glassine</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>السكون</translation>
    </message>
    <message>
        <source>S&amp;hut down</source>
        <translation>إيقاف التشغيل</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Make delivery-ready files of photos and folders</source>
        <translation>إنشاء ملفات جاهزة للتسليم من الصور والمجلدات</translation>
    </message>
    <message>
        <source>Show what optimize would write, and write nothing</source>
        <translation>عرض ما سيكتبه optimize دون كتابة أي شيء</translation>
    </message>
    <message>
        <source>Go on with a session that was interrupted</source>
        <translation>متابعة جلسة قوطعت</translation>
    </message>
    <message>
        <source>Tell what a session did, file by file</source>
        <translation>سرد ما فعلته جلسة، ملفًا بعد ملف</translation>
    </message>
    <message>
        <source>Read what a session wrote again and check that it is unharmed</source>
        <translation>إعادة قراءة ما كتبته جلسة والتحقق من سلامته</translation>
    </message>
    <message>
        <source>List, show, import and export presets</source>
        <translation>سرد الإعدادات المسبقة وعرضها واستيرادها وتصديرها</translation>
    </message>
    <message>
        <source>Tell what a photo is and what each preset would make of it</source>
        <translation>معرفة ماهية صورة وما سينتجه منها كل إعداد مسبق</translation>
    </message>
    <message>
        <source>List the formats that can be read and written, and all settings</source>
        <translation>سرد الصيغ التي يمكن قراءتها وكتابتها وكل الإعدادات</translation>
    </message>
    <message>
        <source>Check that everything Glassine needs is there</source>
        <translation>التحقق من توفّر كل ما يحتاج إليه Glassine</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>فتح النافذة</translation>
    </message>
    <message>
        <source>Glassine turns folders of original photos into delivery-ready files, and never touches an original.</source>
        <translation>يحوّل Glassine مجلدات الصور الأصلية إلى ملفات جاهزة للتسليم، ولا يمسّ أي أصل أبدًا.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>يعرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>يعرض الإصدار.</translation>
    </message>
    <message>
        <source>Writes JSON to standard output, for programs.</source>
        <translation>يكتب JSON إلى الخرج القياسي، للبرامج.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>How workers are locked in</source>
        <translation>كيفية عزل عمليات المعالجة</translation>
    </message>
    <message>
        <source>no: this kernel does not offer it; seccomp alone keeps workers from opening files</source>
        <translation>لا: هذه النواة لا توفّره؛ يمنع seccomp وحده عمليات المعالجة من فتح الملفات</translation>
    </message>
    <message>
        <source>yes, version %1</source>
        <translation>نعم، الإصدار %1</translation>
    </message>
    <message>
        <source>yes, version %1 (files; the network is closed by seccomp)</source>
        <translation>نعم، الإصدار %1 (الملفات؛ والشبكة يغلقها seccomp)</translation>
    </message>
    <message>
        <source>no: this kernel or container refuses system call filters</source>
        <translation>لا: ترفض هذه النواة أو الحاوية مرشّحات نداءات النظام</translation>
    </message>
    <message>
        <source>No new privileges</source>
        <translation>لا امتيازات جديدة</translation>
    </message>
    <message>
        <source>no: the kernel refused</source>
        <translation>لا: رفضت النواة</translation>
    </message>
    <message>
        <source>Resource limits</source>
        <translation>حدود الموارد</translation>
    </message>
    <message>
        <source>no: the limits could not be set</source>
        <translation>لا: تعذّر ضبط الحدود</translation>
    </message>
    <message>
        <source>Untested loaders</source>
        <translation>أدوات القراءة غير المختبَرة</translation>
    </message>
    <message>
        <source>blocked in libvips; formats that need one are read in a process of their own</source>
        <translation>محظورة في libvips؛ والصيغ التي تحتاج إلى إحداها تُقرأ في عملية خاصة بها</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>الصيغ</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>all but %1: libvips was built without</source>
        <translation>الكل عدا %1: بُنيت libvips من دونها</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المساحة الحرة %1</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>الصالحة للاستخدام</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>عملية المعالجة</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>المجلدات</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الجلسات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Something is missing: see the lines marked above.</source>
        <translation>ينقص شيء ما: انظر الأسطر المعلَّمة أعلاه.</translation>
    </message>
    <message>
        <source>Ready to work, with what is marked above reduced.</source>
        <translation>جاهز للعمل، مع النقص المعلَّم أعلاه.</translation>
    </message>
    <message>
        <source>Ready to work.</source>
        <translation>جاهز للعمل.</translation>
    </message>
    <message>
        <source>all good; photos that were up to date or skipped by choice count as good</source>
        <translation>كل شيء على ما يرام؛ والصور المحدَّثة أو المتخطّاة عمدًا تُعد ناجحة</translation>
    </message>
    <message>
        <source>some photos failed, the others are done</source>
        <translation>فشلت بعض الصور، واكتملت البقية</translation>
    </message>
    <message>
        <source>the command line or the preset is wrong; nothing was done</source>
        <translation>سطر الأوامر أو الإعداد المسبق خاطئ؛ لم يُفعل شيء</translation>
    </message>
    <message>
        <source>nothing to do: no usable photo among what was named, no session, no file to verify</source>
        <translation>لا شيء لفعله: لا صورة صالحة فيما حُدِّد، أو لا جلسة، أو لا ملف للتحقق منه</translation>
    </message>
    <message>
        <source>the output folder cannot be written, or the disk is full</source>
        <translation>لا يمكن الكتابة في مجلد الإخراج، أو القرص ممتلئ</translation>
    </message>
    <message>
        <source>a file is not what was promised: optimize threw it away, verify left it where it is</source>
        <translation>ملف ليس كما وُعد به: أهمله optimize، أو تركه verify في مكانه</translation>
    </message>
    <message>
        <source>interrupted; &quot;glassine resume&quot; goes on</source>
        <translation>قوطعت؛ يتابعها الأمر &quot;glassine resume&quot;</translation>
    </message>
    <message>
        <source>recognized, not read yet</source>
        <translation>معروفة، لا تُقرأ بعد</translation>
    </message>
    <message>
        <source>not on this system</source>
        <translation>غير متاحة على هذا النظام</translation>
    </message>
    <message>
        <source>only when the file itself is named</source>
        <translation>فقط عند تحديد الملف نفسه</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>بلا فقد</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>الشفافية</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>more than 8 bits</source>
        <translation>أكثر من 8 بت</translation>
    </message>
    <message>
        <source>Lists every setting of operations and formats, for --set and presets.</source>
        <translation>يسرد كل إعدادات العمليات والصيغ، لأجل ‎--set والإعدادات المسبقة.</translation>
    </message>
    <message>
        <source>Photos and folders to put into the list.</source>
        <translation>الصور والمجلدات التي توضع في القائمة.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>رمز الخروج</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[الخيارات]</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>المعطيات</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>More on a command: %1</source>
        <translation>المزيد عن أحد الأوامر: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
    <message>
        <source>Go on with: %1</source>
        <translation>للمتابعة: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>التفاصيل: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 photos</source>
        <translation>أُوقفت بعد %1 من %2 صورة</translation>
    </message>
    <message>
        <source>Nothing new: %1 of %2 photos are up to date</source>
        <translation>لا جديد: الصور المحدَّثة %1 من %2</translation>
    </message>
    <message>
        <source>1 photo done</source>
        <translation>اكتملت صورة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n photos done</source>
        <translation>
            <numerusform>لم تكتمل أي صورة</numerusform>
            <numerusform>اكتملت صورة واحدة</numerusform>
            <numerusform>اكتملت صورتان</numerusform>
            <numerusform>اكتملت %n صور</numerusform>
            <numerusform>اكتملت %n صورة</numerusform>
            <numerusform>اكتملت %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> في %1</translation>
    </message>
    <message>
        <source>1 file in %1</source>
        <translation>ملف واحد في %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files in %1</source>
        <translation>
            <numerusform>لا ملفات في %1</numerusform>
            <numerusform>ملف واحد في %1</numerusform>
            <numerusform>ملفان في %1</numerusform>
            <numerusform>%n ملفات في %1</numerusform>
            <numerusform>%n ملفًا في %1</numerusform>
            <numerusform>%n ملف في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 % smaller</source>
        <translation>  أصغر بنسبة %1٪</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>لم تفشل أي صورة</numerusform>
            <numerusform>فشلت صورة واحدة</numerusform>
            <numerusform>فشلت صورتان</numerusform>
            <numerusform>فشلت %n صور</numerusform>
            <numerusform>فشلت %n صورة</numerusform>
            <numerusform>فشلت %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to date already</source>
        <translation>
            <numerusform>لا صور محدَّثة بالفعل</numerusform>
            <numerusform>صورة واحدة محدَّثة بالفعل</numerusform>
            <numerusform>صورتان محدَّثتان بالفعل</numerusform>
            <numerusform>%n صور محدَّثة بالفعل</numerusform>
            <numerusform>%n صورة محدَّثة بالفعل</numerusform>
            <numerusform>%n صورة محدَّثة بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>لم تُتخطَّ أي صورة</numerusform>
            <numerusform>تُخطّيت صورة واحدة</numerusform>
            <numerusform>تُخطّيت صورتان</numerusform>
            <numerusform>تُخطّيت %n صور</numerusform>
            <numerusform>تُخطّيت %n صورة</numerusform>
            <numerusform>تُخطّيت %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file kept as it was: the result would not have been smaller</source>
        <translation>بقي ملف واحد كما كان: لم تكن النتيجة لتصغر</translation>
    </message>
    <message numerus="yes">
        <source>%n files kept as they were: the results would not have been smaller</source>
        <translation>
            <numerusform>لم يبقَ أي ملف كما كان</numerusform>
            <numerusform>بقي ملف واحد كما كان: لم تكن النتيجة لتصغر</numerusform>
            <numerusform>بقي ملفان كما كانا: لم تكن النتائج لتصغر</numerusform>
            <numerusform>بقيت %n ملفات كما كانت: لم تكن النتائج لتصغر</numerusform>
            <numerusform>بقي %n ملفًا كما كان: لم تكن النتائج لتصغر</numerusform>
            <numerusform>بقي %n ملف كما كان: لم تكن النتائج لتصغر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file in the folders is no picture</source>
        <translation>ملف واحد في المجلدات ليس صورة</translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folders are no pictures</source>
        <translation>
            <numerusform>كل الملفات في المجلدات صور</numerusform>
            <numerusform>ملف واحد في المجلدات ليس صورة</numerusform>
            <numerusform>ملفان في المجلدات ليسا صورتين</numerusform>
            <numerusform>%n ملفات في المجلدات ليست صورًا</numerusform>
            <numerusform>%n ملفًا في المجلدات ليست صورًا</numerusform>
            <numerusform>%n ملف في المجلدات ليست صورًا</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message numerus="yes">
        <source>(%n files)</source>
        <translation>
            <numerusform>(لا ملفات)</numerusform>
            <numerusform>(ملف واحد)</numerusform>
            <numerusform>(ملفان)</numerusform>
            <numerusform>(%n ملفات)</numerusform>
            <numerusform>(%n ملفًا)</numerusform>
            <numerusform>(%n ملف)</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 بت</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>لا إطارات</numerusform>
            <numerusform>إطار واحد</numerusform>
            <numerusform>إطاران</numerusform>
            <numerusform>%n إطارات</numerusform>
            <numerusform>%n إطارًا</numerusform>
            <numerusform>%n إطار</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos to look at.</source>
        <translation>الصور المراد فحصها.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>البكسلات</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>معتدل</translation>
    </message>
    <message>
        <source>%1, made upright</source>
        <translation>%1، يُعدَّل ليستقيم</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>العدسة</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>تاريخ الالتقاط</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>المُنشئ</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>حقوق النشر</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>Place (GPS)</source>
        <translation>المكان (GPS)</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>الأرقام التسلسلية</translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation>خريطة كسب HDR</translation>
    </message>
    <message>
        <source>Motion photo</source>
        <translation>صورة حيّة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>المساعدة: %1</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>الافتراضي: %1.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>مثال: %1</translation>
    </message>
    <message>
        <source>Own presets are kept in glassine/presets below it (default: ~/.config).</source>
        <translation>تُحفظ الإعدادات المسبقة الخاصة بك داخله في glassine/presets (الافتراضي: ‎~/.config).</translation>
    </message>
    <message>
        <source>Sessions are kept in glassine below it (default: ~/.local/state).</source>
        <translation>تُحفظ الجلسات داخله في glassine (الافتراضي: ‎~/.local/state).</translation>
    </message>
    <message>
        <source>Where sessions are kept, instead.</source>
        <translation>مكان حفظ الجلسات، بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>No colors when it is set.</source>
        <translation>بلا ألوان عند ضبطه.</translation>
    </message>
    <message>
        <source>Every name is planned before the first byte is written; nothing is ever overwritten. A file is complete or absent: an interrupted session is gone on with by &quot;glassine resume&quot;. Running the same command again does only what is new. Pictures are decoded in locked-in worker processes only.</source>
        <translation>يُخطَّط كل اسم قبل كتابة أول بايت؛ ولا يُستبدل أي شيء أبدًا. الملف إما كامل وإما غائب: تتابع &quot;glassine resume&quot; الجلسة التي قوطعت. وتشغيل الأمر نفسه مرة أخرى لا يفعل إلا الجديد. لا يُفك ترميز الصور إلا في عمليات معالجة معزولة.</translation>
    </message>
    <message>
        <source>A setting given with --set beats the preset. It applies to every rendition; &quot;ID.KEY&quot; sets it for one.</source>
        <translation>الإعداد المعطى مع ‎--set يتقدّم على الإعداد المسبق. وهو يسري على كل نسخة؛ أما &quot;ID.KEY&quot; فيضبطه لنسخة واحدة.</translation>
    </message>
    <message>
        <source>Does again what an earlier run has done already.</source>
        <translation>يعيد فعل ما أنجزه تشغيل سابق.</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>طريقة التشغيل</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Only with %1.</source>
        <translation>فقط مع %1.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>What is written; &quot;same&quot; is the original&apos;s own format.</source>
        <translation>ما يُكتب؛ &quot;same&quot; هي صيغة الأصل نفسها.</translation>
    </message>
    <message>
        <source>Quality on the format&apos;s own scale.</source>
        <translation>الجودة على مقياس الصيغة نفسها.</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is, where the format can.</source>
        <translation>يُبقي كل بكسل كما هو، حيث تسمح الصيغة.</translation>
    </message>
    <message>
        <source>Delivers the original&apos;s bytes when the result would not be smaller and nothing else was asked.</source>
        <translation>يسلّم بايتات الأصل حين لا تكون النتيجة أصغر ولم يُطلب شيء آخر.</translation>
    </message>
    <message>
        <source>Keeps detail in deep shadows when converting.</source>
        <translation>يحافظ على تفاصيل الظلال العميقة عند التحويل.</translation>
    </message>
    <message>
        <source>Puts the color profile into every file.</source>
        <translation>يضع ملف تعريف الألوان في كل ملف.</translation>
    </message>
    <message>
        <source>Keeps all frames where the format can.</source>
        <translation>يُبقي كل الإطارات حيث تسمح الصيغة.</translation>
    </message>
    <message>
        <source>How files are named, below the output folder.</source>
        <translation>كيفية تسمية الملفات داخل مجلد الإخراج.</translation>
    </message>
    <message>
        <source>What happens when a name is taken already.</source>
        <translation>ما يحدث حين يكون الاسم مستخدمًا بالفعل.</translation>
    </message>
    <message>
        <source>Avoids names that Windows and memory cards refuse.</source>
        <translation>يتجنّب الأسماء التي ترفضها Windows وبطاقات الذاكرة.</translation>
    </message>
    <message>
        <source>Adds the step with its defaults, or takes it away.</source>
        <translation>يضيف الخطوة بقيمها الافتراضية، أو يزيلها.</translation>
    </message>
    <message>
        <source>is there already: skipped</source>
        <translation>موجود بالفعل: تُخطّي</translation>
    </message>
    <message>
        <source>numbered, the name is taken</source>
        <translation>مُرقَّم، الاسم مستخدم</translation>
    </message>
    <message>
        <source>%1 photos, %2 files to write; nothing was written.</source>
        <translation>الصور: %1، الملفات المراد كتابتها: %2؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>%1 free where they go.</source>
        <translation>المساحة الحرة في الوجهة: %1.</translation>
    </message>
    <message>
        <source>Lists the presets that come along and your own (default)</source>
        <translation>يسرد الإعدادات المسبقة المرفقة والخاصة بك (افتراضي)</translation>
    </message>
    <message>
        <source>Shows a preset as JSON</source>
        <translation>يعرض إعدادًا مسبقًا بصيغة JSON</translation>
    </message>
    <message>
        <source>Name or file.</source>
        <translation>الاسم أو الملف.</translation>
    </message>
    <message>
        <source>Lays a setting over it first.</source>
        <translation>يطبّق عليه إعدادًا أولًا.</translation>
    </message>
    <message>
        <source>Checks a preset file and adds it to your own presets</source>
        <translation>يفحص ملف إعداد مسبق ويضيفه إلى إعداداتك المسبقة</translation>
    </message>
    <message>
        <source>A preset&apos;s JSON file.</source>
        <translation>ملف JSON لإعداد مسبق.</translation>
    </message>
    <message>
        <source>Another name for it.</source>
        <translation>اسم آخر له.</translation>
    </message>
    <message>
        <source>Replaces a preset of yours with that name.</source>
        <translation>يستبدل إعدادًا مسبقًا لك بهذا الاسم.</translation>
    </message>
    <message>
        <source>Writes a preset to a file</source>
        <translation>يكتب إعدادًا مسبقًا إلى ملف</translation>
    </message>
    <message>
        <source>A new file, or - for standard output.</source>
        <translation>ملف جديد، أو - للخرج القياسي.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Imported as %1: %2</source>
        <translation>استُورد باسم %1: %2</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 صورة/ث</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>وُفِّر %1</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>كُتب %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>فاشلة: %1</translation>
    </message>
    <message>
        <source>Looking for photos… %1 found</source>
        <translation>جارٍ البحث عن الصور… عُثر على %1</translation>
    </message>
    <message>
        <source>%1 not right</source>
        <translation>غير سليمة: %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>The session to tell about; without it, the newest.</source>
        <translation>الجلسة المطلوبة؛ ومن دونها الأحدث.</translation>
    </message>
    <message>
        <source>Lists all sessions.</source>
        <translation>يسرد كل الجلسات.</translation>
    </message>
    <message>
        <source>Names every photo, not only those with something to say.</source>
        <translation>يذكر كل صورة، لا تلك التي عليها ملاحظة فحسب.</translation>
    </message>
    <message>
        <source>One JSON object per line: the session, every photo, the totals.</source>
        <translation>كائن JSON واحد في كل سطر: الجلسة، وكل صورة، والمجاميع.</translation>
    </message>
    <message>
        <source>One line per written file, for spreadsheets.</source>
        <translation>سطر واحد لكل ملف مكتوب، لجداول البيانات.</translation>
    </message>
    <message>
        <source>running now</source>
        <translation>تعمل الآن</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>غير مكتملة</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>الجلسة %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>الإخراج</translation>
    </message>
    <message>
        <source>The session to go on with; without it, the newest unfinished one.</source>
        <translation>الجلسة المراد متابعتها؛ ومن دونها أحدث جلسة غير مكتملة.</translation>
    </message>
    <message>
        <source>Only lists the sessions that can be resumed.</source>
        <translation>يسرد فقط الجلسات التي يمكن استئنافها.</translation>
    </message>
    <message>
        <source>Says nothing but what went wrong.</source>
        <translation>لا يذكر إلا ما حدث فيه خطأ.</translation>
    </message>
    <message>
        <source>There is no unfinished session.</source>
        <translation>لا توجد جلسة غير مكتملة.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are unfinished; going on with the newest:</source>
        <translation>
            <numerusform>لا جلسات غير مكتملة؛ تُتابَع الأحدث:</numerusform>
            <numerusform>جلسة واحدة غير مكتملة؛ تُتابَع الأحدث:</numerusform>
            <numerusform>جلستان غير مكتملتين؛ تُتابَع الأحدث:</numerusform>
            <numerusform>%n جلسات غير مكتملة؛ تُتابَع الأحدث:</numerusform>
            <numerusform>%n جلسة غير مكتملة؛ تُتابَع الأحدث:</numerusform>
            <numerusform>%n جلسة غير مكتملة؛ تُتابَع الأحدث:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>لا توجد أي جلسة بعد.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>تعمل</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>مفقودة: %1</translation>
    </message>
    <message>
        <source>%1 no file any more</source>
        <translation>لم تعد ملفات: %1</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>مبتورة: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>متغيّرة: %1</translation>
    </message>
    <message>
        <source>%1 under another&apos;s name</source>
        <translation>باسم ملف آخر: %1</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>غير مقروءة: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 files.</source>
        <translation>أُوقف بعد %1 من %2 ملف.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are as they were written; %1 read again in %2.</source>
        <translation>
            <numerusform>لا ملفات كما كُتبت؛ أُعيدت قراءة %1 في %2.</numerusform>
            <numerusform>ملف واحد كما كُتب؛ أُعيدت قراءة %1 في %2.</numerusform>
            <numerusform>ملفان كما كُتبا؛ أُعيدت قراءة %1 في %2.</numerusform>
            <numerusform>%n ملفات كما كُتبت؛ أُعيدت قراءة %1 في %2.</numerusform>
            <numerusform>%n ملفًا كما كُتبت؛ أُعيدت قراءة %1 في %2.</numerusform>
            <numerusform>%n ملف كما كُتبت؛ أُعيدت قراءة %1 في %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as they were written: %1 of %2 files.</source>
        <translation>الملفات التي ليست كما كُتبت: %1 من %2.</translation>
    </message>
    <message>
        <source>The session whose files to check; without it, the newest.</source>
        <translation>الجلسة التي ستُفحص ملفاتها؛ ومن دونها الأحدث.</translation>
    </message>
    <message>
        <source>Session %1 wrote no file that could be checked.</source>
        <translation>لم تكتب الجلسة %1 أي ملف يمكن التحقق منه.</translation>
    </message>
    <message>
        <source>1 photo: the name&apos;s extension does not fit the content</source>
        <translation>صورة واحدة: امتداد الاسم لا يوافق المحتوى</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the name&apos;s extension does not fit the content</source>
        <translation>
            <numerusform>لا صور: امتداد الاسم لا يوافق المحتوى</numerusform>
            <numerusform>صورة واحدة: امتداد الاسم لا يوافق المحتوى</numerusform>
            <numerusform>صورتان: امتداد الاسم لا يوافق المحتوى</numerusform>
            <numerusform>%n صور: امتداد الاسم لا يوافق المحتوى</numerusform>
            <numerusform>%n صورة: امتداد الاسم لا يوافق المحتوى</numerusform>
            <numerusform>%n صورة: امتداد الاسم لا يوافق المحتوى</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: only the first frame of an animation was kept</source>
        <translation>صورة واحدة: لم يُحتفظ إلا بالإطار الأول من الحركة</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first frame of an animation was kept</source>
        <translation>
            <numerusform>لا صور: لم يُحتفظ إلا بالإطار الأول من الحركة</numerusform>
            <numerusform>صورة واحدة: لم يُحتفظ إلا بالإطار الأول من الحركة</numerusform>
            <numerusform>صورتان: لم يُحتفظ إلا بالإطار الأول من الحركة</numerusform>
            <numerusform>%n صور: لم يُحتفظ إلا بالإطار الأول من الحركة</numerusform>
            <numerusform>%n صورة: لم يُحتفظ إلا بالإطار الأول من الحركة</numerusform>
            <numerusform>%n صورة: لم يُحتفظ إلا بالإطار الأول من الحركة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: only the first page was kept</source>
        <translation>صورة واحدة: لم يُحتفظ إلا بالصفحة الأولى</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first page was kept</source>
        <translation>
            <numerusform>لا صور: لم يُحتفظ إلا بالصفحة الأولى</numerusform>
            <numerusform>صورة واحدة: لم يُحتفظ إلا بالصفحة الأولى</numerusform>
            <numerusform>صورتان: لم يُحتفظ إلا بالصفحة الأولى</numerusform>
            <numerusform>%n صور: لم يُحتفظ إلا بالصفحة الأولى</numerusform>
            <numerusform>%n صورة: لم يُحتفظ إلا بالصفحة الأولى</numerusform>
            <numerusform>%n صورة: لم يُحتفظ إلا بالصفحة الأولى</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the HDR gain map was lost</source>
        <translation>صورة واحدة: فُقدت خريطة كسب HDR</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the HDR gain map was lost</source>
        <translation>
            <numerusform>لا صور: فُقدت خريطة كسب HDR</numerusform>
            <numerusform>صورة واحدة: فُقدت خريطة كسب HDR</numerusform>
            <numerusform>صورتان: فُقدت خريطة كسب HDR</numerusform>
            <numerusform>%n صور: فُقدت خريطة كسب HDR</numerusform>
            <numerusform>%n صورة: فُقدت خريطة كسب HDR</numerusform>
            <numerusform>%n صورة: فُقدت خريطة كسب HDR</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the motion clip was lost</source>
        <translation>صورة واحدة: فُقد مقطع الحركة</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the motion clip was lost</source>
        <translation>
            <numerusform>لا صور: فُقد مقطع الحركة</numerusform>
            <numerusform>صورة واحدة: فُقد مقطع الحركة</numerusform>
            <numerusform>صورتان: فُقد مقطع الحركة</numerusform>
            <numerusform>%n صور: فُقد مقطع الحركة</numerusform>
            <numerusform>%n صورة: فُقد مقطع الحركة</numerusform>
            <numerusform>%n صورة: فُقد مقطع الحركة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the color profile is damaged and was not used</source>
        <translation>صورة واحدة: ملف تعريف الألوان تالف ولم يُستخدم</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is damaged and was not used</source>
        <translation>
            <numerusform>لا صور: ملف تعريف الألوان تالف ولم يُستخدم</numerusform>
            <numerusform>صورة واحدة: ملف تعريف الألوان تالف ولم يُستخدم</numerusform>
            <numerusform>صورتان: ملف تعريف الألوان تالف ولم يُستخدم</numerusform>
            <numerusform>%n صور: ملف تعريف الألوان تالف ولم يُستخدم</numerusform>
            <numerusform>%n صورة: ملف تعريف الألوان تالف ولم يُستخدم</numerusform>
            <numerusform>%n صورة: ملف تعريف الألوان تالف ولم يُستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks without a usable color profile, a general one was assumed</source>
        <translation>صورة واحدة: أحبار طباعة بلا ملف تعريف ألوان صالح، افتُرض ملف عام</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks without a usable color profile, a general one was assumed</source>
        <translation>
            <numerusform>لا صور: أحبار طباعة بلا ملف تعريف ألوان صالح، افتُرض ملف عام</numerusform>
            <numerusform>صورة واحدة: أحبار طباعة بلا ملف تعريف ألوان صالح، افتُرض ملف عام</numerusform>
            <numerusform>صورتان: أحبار طباعة بلا ملف تعريف ألوان صالح، افتُرض ملف عام</numerusform>
            <numerusform>%n صور: أحبار طباعة بلا ملف تعريف ألوان صالح، افتُرض ملف عام</numerusform>
            <numerusform>%n صورة: أحبار طباعة بلا ملف تعريف ألوان صالح، افتُرض ملف عام</numerusform>
            <numerusform>%n صورة: أحبار طباعة بلا ملف تعريف ألوان صالح، افتُرض ملف عام</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the color profile is too large and was not used</source>
        <translation>صورة واحدة: ملف تعريف الألوان كبير جدًا ولم يُستخدم</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is too large and was not used</source>
        <translation>
            <numerusform>لا صور: ملف تعريف الألوان كبير جدًا ولم يُستخدم</numerusform>
            <numerusform>صورة واحدة: ملف تعريف الألوان كبير جدًا ولم يُستخدم</numerusform>
            <numerusform>صورتان: ملف تعريف الألوان كبير جدًا ولم يُستخدم</numerusform>
            <numerusform>%n صور: ملف تعريف الألوان كبير جدًا ولم يُستخدم</numerusform>
            <numerusform>%n صورة: ملف تعريف الألوان كبير جدًا ولم يُستخدم</numerusform>
            <numerusform>%n صورة: ملف تعريف الألوان كبير جدًا ولم يُستخدم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: reduced to fewer bits per channel</source>
        <translation>صورة واحدة: خُفّض عدد البتات لكل قناة</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: reduced to fewer bits per channel</source>
        <translation>
            <numerusform>لا صور: خُفّض عدد البتات لكل قناة</numerusform>
            <numerusform>صورة واحدة: خُفّض عدد البتات لكل قناة</numerusform>
            <numerusform>صورتان: خُفّض عدد البتات لكل قناة</numerusform>
            <numerusform>%n صور: خُفّض عدد البتات لكل قناة</numerusform>
            <numerusform>%n صورة: خُفّض عدد البتات لكل قناة</numerusform>
            <numerusform>%n صورة: خُفّض عدد البتات لكل قناة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: transparency was put on a color</source>
        <translation>صورة واحدة: وُضعت الشفافية على لون</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: transparency was put on a color</source>
        <translation>
            <numerusform>لا صور: وُضعت الشفافية على لون</numerusform>
            <numerusform>صورة واحدة: وُضعت الشفافية على لون</numerusform>
            <numerusform>صورتان: وُضعت الشفافية على لون</numerusform>
            <numerusform>%n صور: وُضعت الشفافية على لون</numerusform>
            <numerusform>%n صورة: وُضعت الشفافية على لون</numerusform>
            <numerusform>%n صورة: وُضعت الشفافية على لون</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: channels beyond color and transparency were left out</source>
        <translation>صورة واحدة: تُركت القنوات غير قنوات اللون والشفافية</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: channels beyond color and transparency were left out</source>
        <translation>
            <numerusform>لا صور: تُركت القنوات غير قنوات اللون والشفافية</numerusform>
            <numerusform>صورة واحدة: تُركت القنوات غير قنوات اللون والشفافية</numerusform>
            <numerusform>صورتان: تُركت القنوات غير قنوات اللون والشفافية</numerusform>
            <numerusform>%n صور: تُركت القنوات غير قنوات اللون والشفافية</numerusform>
            <numerusform>%n صورة: تُركت القنوات غير قنوات اللون والشفافية</numerusform>
            <numerusform>%n صورة: تُركت القنوات غير قنوات اللون والشفافية</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: part of the metadata is damaged and was left out</source>
        <translation>صورة واحدة: جزء من البيانات الوصفية تالف وقد تُرك</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata is damaged and was left out</source>
        <translation>
            <numerusform>لا صور: جزء من البيانات الوصفية تالف وقد تُرك</numerusform>
            <numerusform>صورة واحدة: جزء من البيانات الوصفية تالف وقد تُرك</numerusform>
            <numerusform>صورتان: جزء من البيانات الوصفية تالف وقد تُرك</numerusform>
            <numerusform>%n صور: جزء من البيانات الوصفية تالف وقد تُرك</numerusform>
            <numerusform>%n صورة: جزء من البيانات الوصفية تالف وقد تُرك</numerusform>
            <numerusform>%n صورة: جزء من البيانات الوصفية تالف وقد تُرك</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: part of the metadata could not be kept</source>
        <translation>صورة واحدة: تعذّر الاحتفاظ بجزء من البيانات الوصفية</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata could not be kept</source>
        <translation>
            <numerusform>لا صور: تعذّر الاحتفاظ بجزء من البيانات الوصفية</numerusform>
            <numerusform>صورة واحدة: تعذّر الاحتفاظ بجزء من البيانات الوصفية</numerusform>
            <numerusform>صورتان: تعذّر الاحتفاظ بجزء من البيانات الوصفية</numerusform>
            <numerusform>%n صور: تعذّر الاحتفاظ بجزء من البيانات الوصفية</numerusform>
            <numerusform>%n صورة: تعذّر الاحتفاظ بجزء من البيانات الوصفية</numerusform>
            <numerusform>%n صورة: تعذّر الاحتفاظ بجزء من البيانات الوصفية</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the metadata is too large and was left out</source>
        <translation>صورة واحدة: البيانات الوصفية كبيرة جدًا وقد تُركت</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the metadata is too large and was left out</source>
        <translation>
            <numerusform>لا صور: البيانات الوصفية كبيرة جدًا وقد تُركت</numerusform>
            <numerusform>صورة واحدة: البيانات الوصفية كبيرة جدًا وقد تُركت</numerusform>
            <numerusform>صورتان: البيانات الوصفية كبيرة جدًا وقد تُركت</numerusform>
            <numerusform>%n صور: البيانات الوصفية كبيرة جدًا وقد تُركت</numerusform>
            <numerusform>%n صورة: البيانات الوصفية كبيرة جدًا وقد تُركت</numerusform>
            <numerusform>%n صورة: البيانات الوصفية كبيرة جدًا وقد تُركت</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: written metadata could not be read back for proof</source>
        <translation>صورة واحدة: تعذّرت إعادة قراءة البيانات الوصفية المكتوبة للتحقق</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: written metadata could not be read back for proof</source>
        <translation>
            <numerusform>لا صور: تعذّرت إعادة قراءة البيانات الوصفية المكتوبة للتحقق</numerusform>
            <numerusform>صورة واحدة: تعذّرت إعادة قراءة البيانات الوصفية المكتوبة للتحقق</numerusform>
            <numerusform>صورتان: تعذّرت إعادة قراءة البيانات الوصفية المكتوبة للتحقق</numerusform>
            <numerusform>%n صور: تعذّرت إعادة قراءة البيانات الوصفية المكتوبة للتحقق</numerusform>
            <numerusform>%n صورة: تعذّرت إعادة قراءة البيانات الوصفية المكتوبة للتحقق</numerusform>
            <numerusform>%n صورة: تعذّرت إعادة قراءة البيانات الوصفية المكتوبة للتحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: extended XMP metadata was left out</source>
        <translation>صورة واحدة: تُركت بيانات XMP الوصفية الموسّعة</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: extended XMP metadata was left out</source>
        <translation>
            <numerusform>لا صور: تُركت بيانات XMP الوصفية الموسّعة</numerusform>
            <numerusform>صورة واحدة: تُركت بيانات XMP الوصفية الموسّعة</numerusform>
            <numerusform>صورتان: تُركت بيانات XMP الوصفية الموسّعة</numerusform>
            <numerusform>%n صور: تُركت بيانات XMP الوصفية الموسّعة</numerusform>
            <numerusform>%n صورة: تُركت بيانات XMP الوصفية الموسّعة</numerusform>
            <numerusform>%n صورة: تُركت بيانات XMP الوصفية الموسّعة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: could not be kept without loss</source>
        <translation>صورة واحدة: تعذّر الحفظ بلا فقد</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: could not be kept without loss</source>
        <translation>
            <numerusform>لا صور: تعذّر الحفظ بلا فقد</numerusform>
            <numerusform>صورة واحدة: تعذّر الحفظ بلا فقد</numerusform>
            <numerusform>صورتان: تعذّر الحفظ بلا فقد</numerusform>
            <numerusform>%n صور: تعذّر الحفظ بلا فقد</numerusform>
            <numerusform>%n صورة: تعذّر الحفظ بلا فقد</numerusform>
            <numerusform>%n صورة: تعذّر الحفظ بلا فقد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: something stands behind the picture and was kept</source>
        <translation>صورة واحدة: يوجد شيء بعد بيانات الصورة وقد احتُفظ به</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stands behind the picture and was kept</source>
        <translation>
            <numerusform>لا صور: يوجد شيء بعد بيانات الصورة وقد احتُفظ به</numerusform>
            <numerusform>صورة واحدة: يوجد شيء بعد بيانات الصورة وقد احتُفظ به</numerusform>
            <numerusform>صورتان: يوجد شيء بعد بيانات الصورة وقد احتُفظ به</numerusform>
            <numerusform>%n صور: يوجد شيء بعد بيانات الصورة وقد احتُفظ به</numerusform>
            <numerusform>%n صورة: يوجد شيء بعد بيانات الصورة وقد احتُفظ به</numerusform>
            <numerusform>%n صورة: يوجد شيء بعد بيانات الصورة وقد احتُفظ به</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: something stood behind the picture and was left out</source>
        <translation>صورة واحدة: كان هناك شيء بعد بيانات الصورة وقد تُرك</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stood behind the picture and was left out</source>
        <translation>
            <numerusform>لا صور: كان هناك شيء بعد بيانات الصورة وقد تُرك</numerusform>
            <numerusform>صورة واحدة: كان هناك شيء بعد بيانات الصورة وقد تُرك</numerusform>
            <numerusform>صورتان: كان هناك شيء بعد بيانات الصورة وقد تُرك</numerusform>
            <numerusform>%n صور: كان هناك شيء بعد بيانات الصورة وقد تُرك</numerusform>
            <numerusform>%n صورة: كان هناك شيء بعد بيانات الصورة وقد تُرك</numerusform>
            <numerusform>%n صورة: كان هناك شيء بعد بيانات الصورة وقد تُرك</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the result is larger than the original</source>
        <translation>صورة واحدة: النتيجة أكبر من الأصل</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the result is larger than the original</source>
        <translation>
            <numerusform>لا صور: النتيجة أكبر من الأصل</numerusform>
            <numerusform>صورة واحدة: النتيجة أكبر من الأصل</numerusform>
            <numerusform>صورتان: النتيجة أكبر من الأصل</numerusform>
            <numerusform>%n صور: النتيجة أكبر من الأصل</numerusform>
            <numerusform>%n صورة: النتيجة أكبر من الأصل</numerusform>
            <numerusform>%n صورة: النتيجة أكبر من الأصل</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back originals whose places were taken</source>
        <translation>إعادة الأصول التي أُخذت أماكنها</translation>
    </message>
    <message>
        <source>The session whose originals to bring back; without it, the newest.</source>
        <translation>الجلسة التي تُعاد أصولها؛ وبدونها الأحدث.</translation>
    </message>
    <message>
        <source>Only says what would be done.</source>
        <translation>يذكر فقط ما سيُفعل.</translation>
    </message>
    <message>
        <source>Session %1 wrote to a folder of its own; its originals are where they were.</source>
        <translation>كتبت الجلسة %1 في مجلد خاص بها؛ أصولها حيث كانت.</translation>
    </message>
    <message>
        <source>%1 was changed since and stays; its original is now %2.</source>
        <translation>تغيّر %1 بعد ذلك ويبقى؛ أصله الآن %2.</translation>
    </message>
    <message>
        <source>Every original of session %1 is already where it was.</source>
        <translation>كل أصول الجلسة %1 عادت بالفعل إلى أماكنها.</translation>
    </message>
    <message numerus="yes">
        <source>%n originals would be restored.</source>
        <translation>
            <numerusform>لن يُعاد أي أصل.</numerusform>
            <numerusform>سيُعاد أصل واحد.</numerusform>
            <numerusform>سيُعاد أصلان.</numerusform>
            <numerusform>ستُعاد %n أصول.</numerusform>
            <numerusform>سيُعاد %n أصلًا.</numerusform>
            <numerusform>سيُعاد %n أصل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals restored.</source>
        <translation>
            <numerusform>لم يُعد أي أصل.</numerusform>
            <numerusform>أُعيد أصل واحد.</numerusform>
            <numerusform>أُعيد أصلان.</numerusform>
            <numerusform>أُعيدت %n أصول.</numerusform>
            <numerusform>أُعيد %n أصلًا.</numerusform>
            <numerusform>أُعيد %n أصل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the same command goes on.</source>
        <translation>توقف؛ الأمر نفسه يتابع.</translation>
    </message>
    <message>
        <source>1 photo: the original has another name, which still leads to it</source>
        <translation>صورة واحدة: للأصل اسم آخر ما زال يؤدي إليه</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the originals have other names, which still lead to them</source>
        <translation>
            <numerusform>لا صور: للأصول أسماء أخرى ما زالت تؤدي إليها</numerusform>
            <numerusform>صورة واحدة: للأصل اسم آخر ما زال يؤدي إليه</numerusform>
            <numerusform>صورتان: للأصلين أسماء أخرى ما زالت تؤدي إليهما</numerusform>
            <numerusform>%n صور: للأصول أسماء أخرى ما زالت تؤدي إليها</numerusform>
            <numerusform>%n صورة: للأصول أسماء أخرى ما زالت تؤدي إليها</numerusform>
            <numerusform>%n صورة: للأصول أسماء أخرى ما زالت تؤدي إليها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals replaced; they wait in %1, and &quot;%2&quot; brings them back</source>
        <translation>
            <numerusform>لم يُستبدل أي أصل؛ الأصول في %1 ويعيدها &quot;%2&quot;</numerusform>
            <numerusform>استُبدل أصل واحد؛ ينتظر في %1 ويعيده &quot;%2&quot;</numerusform>
            <numerusform>استُبدل أصلان؛ ينتظران في %1 ويعيدهما &quot;%2&quot;</numerusform>
            <numerusform>استُبدلت %n أصول؛ تنتظر في %1 ويعيدها &quot;%2&quot;</numerusform>
            <numerusform>استُبدل %n أصلًا؛ تنتظر في %1 ويعيدها &quot;%2&quot;</numerusform>
            <numerusform>استُبدل %n أصل؛ تنتظر في %1 ويعيدها &quot;%2&quot;</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the pixels are outside of %2; the profile&apos;s table makes room for them</source>
        <translation>%1 % من البكسلات خارج %2؛ جدول ملف التعريف يفسح لها مكانًا</translation>
    </message>
    <message>
        <source>%1 % of the pixels are outside of %2 and become the nearest color that it holds</source>
        <translation>%1 % من البكسلات خارج %2 وتصير أقرب لون يتسع له</translation>
    </message>
    <message>
        <source>color space not said</source>
        <translation>فضاء الألوان غير مذكور</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>photos in a color space</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>1 that does not say, taken as sRGB</source>
        <translation>1 بلا ذكر، عُدّت sRGB</translation>
    </message>
    <message numerus="yes">
        <source>%n that do not say, taken as sRGB</source>
        <translation>
            <numerusform>%n بلا ذكر، عُدّت sRGB</numerusform>
            <numerusform>%n بلا ذكر، عُدّت sRGB</numerusform>
            <numerusform>%n بلا ذكر، عُدّت sRGB</numerusform>
            <numerusform>%n بلا ذكر، عُدّت sRGB</numerusform>
            <numerusform>%n بلا ذكر، عُدّت sRGB</numerusform>
            <numerusform>%n بلا ذكر، عُدّت sRGB</numerusform>
        </translation>
    </message>
    <message>
        <source>Colors: %1.</source>
        <translation>الألوان: %1.</translation>
    </message>
    <message>
        <source>1 photo has colors outside of %1, %2 % of its pixels: %3.</source>
        <translation>صورة واحدة فيها ألوان خارج %1، %2 % من بكسلاتها: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos have colors outside of %1, at most %2 % of the pixels: %3.</source>
        <translation>
            <numerusform>%n صورة فيها ألوان خارج %1، %2 % من البكسلات على الأكثر: %3.</numerusform>
            <numerusform>%n صورة فيها ألوان خارج %1، %2 % من البكسلات على الأكثر: %3.</numerusform>
            <numerusform>%n صورة فيها ألوان خارج %1، %2 % من البكسلات على الأكثر: %3.</numerusform>
            <numerusform>%n صورة فيها ألوان خارج %1، %2 % من البكسلات على الأكثر: %3.</numerusform>
            <numerusform>%n صورة فيها ألوان خارج %1، %2 % من البكسلات على الأكثر: %3.</numerusform>
            <numerusform>%n صورة فيها ألوان خارج %1، %2 % من البكسلات على الأكثر: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile&apos;s table makes room for them.</source>
        <translation>جدول ملف التعريف يفسح لها مكانًا.</translation>
    </message>
    <message>
        <source>They become the nearest color that it holds.</source>
        <translation>تصير أقرب لون يتسع له.</translation>
    </message>
    <message>
        <source>Camera raw</source>
        <translation>خام الكاميرا</translation>
    </message>
    <message>
        <source>not read: glassine-raw cannot be started</source>
        <translation>لا يُقرأ: يتعذّر تشغيل glassine-raw</translation>
    </message>
    <message>
        <source>%1, in processes of its own, locked in like the others</source>
        <translation>%1، في عمليات خاصة بها، محصورة كغيرها</translation>
    </message>
    <message>
        <source>%1, in processes of its own, not locked in like the others</source>
        <translation>%1، في عمليات خاصة بها، غير محصورة كغيرها</translation>
    </message>
    <message>
        <source>in a process of its own</source>
        <translation>في عملية خاصة بها</translation>
    </message>
    <message>
        <source>Every tag of the metadata, by what it tells.</source>
        <translation>كل وسم في البيانات الوصفية بحسب ما يكشفه.</translation>
    </message>
    <message>
        <source>With --privacy: what of it leaves under this preset.</source>
        <translation>مع ‎--privacy‎: ما يخرج منها بهذا الإعداد المسبق.</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Gamut</source>
        <translation>النطاق اللوني</translation>
    </message>
    <message>
        <source>Depth map</source>
        <translation>خريطة العمق</translation>
    </message>
    <message>
        <source>Converts colors to this space (&quot;file&quot;: that of color.profile), or keeps pixels and profile as they are.</source>
        <translation>يحوّل الألوان إلى هذا الفضاء («file»: فضاء color.profile)، أو يبقي البكسلات وملف التعريف كما هي.</translation>
    </message>
    <message>
        <source>An ICC profile&apos;s file, from a lab or a printer&apos;s maker, to convert colors to.</source>
        <translation>ملف ICC من معمل أو مصنّع طابعات تُحوَّل الألوان إليه.</translation>
    </message>
    <message>
        <source>How colors that the new space cannot hold are brought in.</source>
        <translation>كيف تُدخَل الألوان التي لا يتسع لها الفضاء الجديد.</translation>
    </message>
    <message>
        <source>Of the embedded profile: 2 is read by every program, 4 is smaller.</source>
        <translation>لملف التعريف المضمّن: 2 يقرؤه كل برنامج، و4 أصغر.</translation>
    </message>
    <message>
        <source>loses: %1</source>
        <translation>يفقد: %1</translation>
    </message>
    <message>
        <source>Looks into every photo: which color space it is in, and how many of its colors the output cannot hold. Takes its time.</source>
        <translation>يفحص كل صورة: فضاء ألوانها وكم من ألوانها لا يتسع له الناتج. يستغرق وقتًا.</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>ينقصها: %1</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>يبقى هنا</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>يخرج</translation>
    </message>
    <message>
        <source>leaves in %1 of %2 files</source>
        <translation>يخرج في %1 من %2 ملفات</translation>
    </message>
    <message>
        <source>It says nothing about itself.</source>
        <translation>لا تقول شيئًا عن نفسها.</translation>
    </message>
    <message>
        <source>1 photo: the depth map was lost</source>
        <translation>صورة واحدة: فُقدت خريطة العمق</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the depth map was lost</source>
        <translation>
            <numerusform>لا صور: فُقدت خريطة العمق</numerusform>
            <numerusform>صورة واحدة: فُقدت خريطة العمق</numerusform>
            <numerusform>صورتان: فُقدت خريطة العمق</numerusform>
            <numerusform>%n صور: فُقدت خريطة العمق</numerusform>
            <numerusform>%n صورة: فُقدت خريطة العمق</numerusform>
            <numerusform>%n صورة: فُقدت خريطة العمق</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks became screen colors</source>
        <translation>صورة واحدة: تحوّلت أحبار الطباعة إلى ألوان شاشة</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks became screen colors</source>
        <translation>
            <numerusform>لا صور: تحوّلت أحبار الطباعة إلى ألوان شاشة</numerusform>
            <numerusform>صورة واحدة: تحوّلت أحبار الطباعة إلى ألوان شاشة</numerusform>
            <numerusform>صورتان: تحوّلت أحبار الطباعة إلى ألوان شاشة</numerusform>
            <numerusform>%n صور: تحوّلت أحبار الطباعة إلى ألوان شاشة</numerusform>
            <numerusform>%n صورة: تحوّلت أحبار الطباعة إلى ألوان شاشة</numerusform>
            <numerusform>%n صورة: تحوّلت أحبار الطباعة إلى ألوان شاشة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 Live Photo: its video stays where it is</source>
        <translation>صورة Live Photo واحدة: يبقى فيديوها في مكانه</translation>
    </message>
    <message numerus="yes">
        <source>%n Live Photos: their videos stay where they are</source>
        <translation>
            <numerusform>لا صور Live Photo: تبقى فيديوهاتها في مكانها</numerusform>
            <numerusform>صورة Live Photo واحدة: يبقى فيديوها في مكانه</numerusform>
            <numerusform>صورتا Live Photo: يبقى فيديواهما في مكانهما</numerusform>
            <numerusform>%n صور Live Photo: تبقى فيديوهاتها في مكانها</numerusform>
            <numerusform>%n صورة Live Photo: تبقى فيديوهاتها في مكانها</numerusform>
            <numerusform>%n صورة Live Photo: تبقى فيديوهاتها في مكانها</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: made of the camera&apos;s preview</source>
        <translation>ملف خام واحد: الصورة من معاينة الكاميرا</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: made of the camera&apos;s preview</source>
        <translation>
            <numerusform>لا ملفات خام: الصورة من معاينة الكاميرا</numerusform>
            <numerusform>ملف خام واحد: الصورة من معاينة الكاميرا</numerusform>
            <numerusform>ملفان خامان: الصورة من معاينة الكاميرا</numerusform>
            <numerusform>%n ملفات خام: الصورة من معاينة الكاميرا</numerusform>
            <numerusform>%n ملفًا خامًا: الصورة من معاينة الكاميرا</numerusform>
            <numerusform>%n ملف خام: الصورة من معاينة الكاميرا</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: developed from the sensor&apos;s data</source>
        <translation>ملف خام واحد: إظهار من بيانات المستشعر</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: developed from the sensor&apos;s data</source>
        <translation>
            <numerusform>لا ملفات خام: إظهار من بيانات المستشعر</numerusform>
            <numerusform>ملف خام واحد: إظهار من بيانات المستشعر</numerusform>
            <numerusform>ملفان خامان: إظهار من بيانات المستشعر</numerusform>
            <numerusform>%n ملفات خام: إظهار من بيانات المستشعر</numerusform>
            <numerusform>%n ملفًا خامًا: إظهار من بيانات المستشعر</numerusform>
            <numerusform>%n ملف خام: إظهار من بيانات المستشعر</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: there is no preview in it</source>
        <translation>ملف خام واحد: لا معاينة فيه</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: there is no preview in them</source>
        <translation>
            <numerusform>لا ملفات خام: لا معاينة فيه</numerusform>
            <numerusform>ملف خام واحد: لا معاينة فيه</numerusform>
            <numerusform>ملفان خامان: لا معاينة فيه</numerusform>
            <numerusform>%n ملفات خام: لا معاينة فيه</numerusform>
            <numerusform>%n ملفًا خامًا: لا معاينة فيه</numerusform>
            <numerusform>%n ملف خام: لا معاينة فيه</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: colors that the output cannot hold became the nearest ones</source>
        <translation>صورة واحدة: الألوان التي لا يتسع لها الناتج صارت أقرب الألوان</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: colors that the output cannot hold became the nearest ones</source>
        <translation>
            <numerusform>%n صورة: الألوان التي لا يتسع لها الناتج صارت أقرب الألوان</numerusform>
            <numerusform>%n صورة: الألوان التي لا يتسع لها الناتج صارت أقرب الألوان</numerusform>
            <numerusform>%n صورة: الألوان التي لا يتسع لها الناتج صارت أقرب الألوان</numerusform>
            <numerusform>%n صورة: الألوان التي لا يتسع لها الناتج صارت أقرب الألوان</numerusform>
            <numerusform>%n صورة: الألوان التي لا يتسع لها الناتج صارت أقرب الألوان</numerusform>
            <numerusform>%n صورة: الألوان التي لا يتسع لها الناتج صارت أقرب الألوان</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: room was made for colors that the output cannot hold</source>
        <translation>صورة واحدة: أُفسح مكان للألوان التي لا يتسع لها الناتج</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: room was made for colors that the output cannot hold</source>
        <translation>
            <numerusform>%n صورة: أُفسح مكان للألوان التي لا يتسع لها الناتج</numerusform>
            <numerusform>%n صورة: أُفسح مكان للألوان التي لا يتسع لها الناتج</numerusform>
            <numerusform>%n صورة: أُفسح مكان للألوان التي لا يتسع لها الناتج</numerusform>
            <numerusform>%n صورة: أُفسح مكان للألوان التي لا يتسع لها الناتج</numerusform>
            <numerusform>%n صورة: أُفسح مكان للألوان التي لا يتسع لها الناتج</numerusform>
            <numerusform>%n صورة: أُفسح مكان للألوان التي لا يتسع لها الناتج</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: HDR brightness above white was cut</source>
        <translation>صورة واحدة: قُصّ سطوع HDR فوق الأبيض</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: HDR brightness above white was cut</source>
        <translation>
            <numerusform>%n صورة: قُصّ سطوع HDR فوق الأبيض</numerusform>
            <numerusform>%n صورة: قُصّ سطوع HDR فوق الأبيض</numerusform>
            <numerusform>%n صورة: قُصّ سطوع HDR فوق الأبيض</numerusform>
            <numerusform>%n صورة: قُصّ سطوع HDR فوق الأبيض</numerusform>
            <numerusform>%n صورة: قُصّ سطوع HDR فوق الأبيض</numerusform>
            <numerusform>%n صورة: قُصّ سطوع HDR فوق الأبيض</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the new format has no place for part of the metadata</source>
        <translation>صورة واحدة: لا مكان في الصيغة الجديدة لجزء من البيانات الوصفية</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the new format has no place for part of the metadata</source>
        <translation>
            <numerusform>لا صور: لا مكان في الصيغة الجديدة لجزء من البيانات الوصفية</numerusform>
            <numerusform>صورة واحدة: لا مكان في الصيغة الجديدة لجزء من البيانات الوصفية</numerusform>
            <numerusform>صورتان: لا مكان في الصيغة الجديدة لجزء من البيانات الوصفية</numerusform>
            <numerusform>%n صور: لا مكان في الصيغة الجديدة لجزء من البيانات الوصفية</numerusform>
            <numerusform>%n صورة: لا مكان في الصيغة الجديدة لجزء من البيانات الوصفية</numerusform>
            <numerusform>%n صورة: لا مكان في الصيغة الجديدة لجزء من البيانات الوصفية</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: required fields are missing</source>
        <translation>صورة واحدة: حقول مطلوبة ناقصة</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: required fields are missing</source>
        <translation>
            <numerusform>لا صور: حقول مطلوبة ناقصة</numerusform>
            <numerusform>صورة واحدة: حقول مطلوبة ناقصة</numerusform>
            <numerusform>صورتان: حقول مطلوبة ناقصة</numerusform>
            <numerusform>%n صور: حقول مطلوبة ناقصة</numerusform>
            <numerusform>%n صورة: حقول مطلوبة ناقصة</numerusform>
            <numerusform>%n صورة: حقول مطلوبة ناقصة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: no text was drawn, its own words for it are missing</source>
        <translation>صورة واحدة: لم يُرسم نص، فالكلمات اللازمة له غائبة عن الصورة</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: no text was drawn, their own words for it are missing</source>
        <translation>
            <numerusform>لا صور: لم يُرسم نص</numerusform>
            <numerusform>صورة واحدة: لم يُرسم نص، فالكلمات اللازمة له غائبة عنها</numerusform>
            <numerusform>صورتان: لم يُرسم نص، فالكلمات اللازمة له غائبة عنهما</numerusform>
            <numerusform>%n صور: لم يُرسم نص، فالكلمات اللازمة له غائبة عنها</numerusform>
            <numerusform>%n صورة: لم يُرسم نص، فالكلمات اللازمة له غائبة عنها</numerusform>
            <numerusform>%n صورة: لم يُرسم نص، فالكلمات اللازمة له غائبة عنها</numerusform>
        </translation>
    </message>
    <message>
        <source>all frames but the first</source>
        <translation>كل الإطارات عدا الأول</translation>
    </message>
    <message>
        <source>all pages but the first</source>
        <translation>كل الصفحات عدا الأولى</translation>
    </message>
    <message>
        <source>the HDR gain map</source>
        <translation>خريطة كسب HDR</translation>
    </message>
    <message>
        <source>the motion clip</source>
        <translation>مقطع الحركة</translation>
    </message>
    <message>
        <source>the depth map</source>
        <translation>خريطة العمق</translation>
    </message>
    <message>
        <source>finer shades</source>
        <translation>درجات أدق</translation>
    </message>
    <message>
        <source>extra channels</source>
        <translation>قنوات إضافية</translation>
    </message>
    <message>
        <source>press inks</source>
        <translation>أحبار الطباعة</translation>
    </message>
    <message>
        <source>1 photo: damaged, what could be read was saved</source>
        <translation>صورة واحدة: تالفة، حُفظ ما أمكن قراءته</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: damaged, what could be read was saved</source>
        <translation>
            <numerusform>لا صور: تالفة، حُفظ ما أمكن قراءته</numerusform>
            <numerusform>صورة واحدة: تالفة، حُفظ ما أمكن قراءته</numerusform>
            <numerusform>صورتان: تالفتان، حُفظ ما أمكن قراءته</numerusform>
            <numerusform>%n صور: تالفة، حُفظ ما أمكن قراءته</numerusform>
            <numerusform>%n صورة: تالفة، حُفظ ما أمكن قراءته</numerusform>
            <numerusform>%n صورة: تالفة، حُفظ ما أمكن قراءته</numerusform>
        </translation>
    </message>
    <message>
        <source>List, add, test and remove the places to send to</source>
        <translation>سرد وجهات الإرسال وإضافتها واختبارها وإزالتها</translation>
    </message>
    <message>
        <source>Others can read the secret key in %1; &quot;chmod 600&quot; changes that.</source>
        <translation>يستطيع آخرون قراءة المفتاح السري في %1؛ الأمر «chmod 600» يغيّر ذلك.</translation>
    </message>
    <message>
        <source>Lists the destinations (default)</source>
        <translation>يسرد الوجهات (افتراضي)</translation>
    </message>
    <message>
        <source>Adds a destination</source>
        <translation>يضيف وجهة</translation>
    </message>
    <message>
        <source>A name for it.</source>
        <translation>اسم لها.</translation>
    </message>
    <message>
        <source>Checks that a destination can be listed and written to</source>
        <translation>يتحقق من إمكان سرد الوجهة والكتابة إليها</translation>
    </message>
    <message>
        <source>Name of the destination.</source>
        <translation>اسم الوجهة.</translation>
    </message>
    <message>
        <source>Forgets a destination; what was sent stays there</source>
        <translation>اسم الوجهة.</translation>
    </message>
    <message>
        <source>Added %1. &quot;glassine destinations test %1&quot; tells whether it works.</source>
        <translation>أُضيفت %1. الأمر «glassine destinations test %1» يبيّن هل تعمل.</translation>
    </message>
    <message>
        <source>There are no destinations yet; &quot;glassine destinations add&quot; makes one.</source>
        <translation>لا توجد وجهات بعد؛ الأمر «glassine destinations add» ينشئ واحدة.</translation>
    </message>
    <message>
        <source>%1 can be listed and written to, with the key of %2.</source>
        <translation>يمكن سرد %1 والكتابة إليها، بمفتاح %2.</translation>
    </message>
    <message>
        <source>Removed %1. What was sent there stays.</source>
        <translation>أُزيلت %1. وما أُرسل إليها يبقى.</translation>
    </message>
    <message>
        <source>not everything is at the destination: a file, or all, could not be sent</source>
        <translation>ليس كل شيء في الوجهة: تعذّر إرسال ملف أو الملفات كلها</translation>
    </message>
    <message>
        <source>Credentials, profile, region and endpoint of destinations, by the names that the AWS tools use.</source>
        <translation>بيانات الاعتماد والملف الشخصي والمنطقة ونقطة النهاية للوجهات، بالأسماء التي تستخدمها أدوات AWS.</translation>
    </message>
    <message>
        <source>The destination; see glassine destinations list.</source>
        <translation>الوجهة؛ انظر glassine destinations list.</translation>
    </message>
    <message>
        <source>Only says what would be sent.</source>
        <translation>يقول ما كان سيُرسل فقط.</translation>
    </message>
    <message>
        <source>Replaces other content at the destination, too.</source>
        <translation>يستبدل أيضًا محتوى آخر في الوجهة.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 جديد</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 دون تغيير</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>%1 في تعارض</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 للإرسال</translation>
    </message>
    <message>
        <source>Everything is there already; nothing was sent.</source>
        <translation>كل شيء هناك بالفعل؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Files sent: %1 of %2 (%3 in %4)</source>
        <translation>الملفات المرسلة: %1 من %2 (%3 في %4)</translation>
    </message>
    <message>
        <source>A session&apos;s id, or a folder; without it, what the newest session has written.</source>
        <translation>معرّف جلسة أو مجلد؛ ومن دونه ما كتبته أحدث جلسة.</translation>
    </message>
    <message>
        <source>The archive to make, for example delivery.zip; nothing is ever overwritten.</source>
        <translation>الأرشيف المراد إنشاؤه، مثل delivery.zip؛ لا يُكتب فوق أي شيء أبدًا.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما المطلوب</translation>
    </message>
    <message>
        <source>Pack what a session wrote, or a folder, into archives to hand over</source>
        <translation>يحزم ما كتبته جلسة أو مجلدًا في أرشيفات للتسليم</translation>
    </message>
    <message>
        <source>Send a folder or a session&apos;s files to a destination, only what is not there yet</source>
        <translation>إرسال مجلد أو ملفات جلسة إلى وجهة، ما ليس هناك بعد فقط</translation>
    </message>
    <message>
        <source>Show the addresses of what was sent, for copying</source>
        <translation>عرض عناوين ما أُرسل لنسخها</translation>
    </message>
    <message>
        <source>Make a web page of what was delivered</source>
        <translation>إنشاء صفحة ويب لما سُلِّم</translation>
    </message>
    <message>
        <source>What kind of destination it is.</source>
        <translation>نوع الوجهة.</translation>
    </message>
    <message>
        <source>%1 can be listed and written to.</source>
        <translation>يمكن سرد %1 والكتابة إليه.</translation>
    </message>
    <message>
        <source>A session, or a folder; without it, the newest session.</source>
        <translation>جلسة أو مجلد؛ وبدونه أحدث جلسة.</translation>
    </message>
    <message>
        <source>A folder for the page and copies of the photos. Without it, the page is put beside the photos.</source>
        <translation>مجلد للصفحة ونسخ الصور. وبدونه توضع الصفحة بجانب الصور.</translation>
    </message>
    <message>
        <source>What stands above it.</source>
        <translation>ما يظهر في أعلاها.</translation>
    </message>
    <message>
        <source>The page shows what was sent there, wherever it is put itself.</source>
        <translation>تعرض الصفحة ما أُرسل إلى هناك أينما وُضعت.</translation>
    </message>
    <message>
        <source>Links that let in whoever has them, for so long: 12h, 7d (at most).</source>
        <translation>روابط تُدخل كل من يملكها لهذه المدة: 12h أو 7d (على الأكثر).</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>أُرسل %1 من %2</translation>
    </message>
    <message>
        <source>Everything is at %1 already; nothing was sent.</source>
        <translation>كل شيء لدى %1 بالفعل؛ لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>At %1: %2 of %3 files, %4 of them new</source>
        <translation>لدى %1: ‏%2 من %3 من الملفات، %4 منها جديدة</translation>
    </message>
    <message>
        <source>The folder that was sent.</source>
        <translation>المجلد الذي أُرسل.</translation>
    </message>
    <message>
        <source>How they are written.</source>
        <translation>كيف تُكتب.</translation>
    </message>
    <message>
        <source>Keys of services, for destinations without a file glassine/secrets/NAME below XDG_CONFIG_HOME. It has lines such as &quot;secret-key = VALUE&quot; or &quot;api-key = VALUE&quot;, and only its owner may read it.</source>
        <translation>مفاتيح الخدمات، للوجهات التي ليس لها ملف glassine/secrets/NAME تحت XDG_CONFIG_HOME. فيه أسطر مثل &quot;secret-key = VALUE&quot; أو &quot;api-key = VALUE&quot;، ولا يقرؤه إلا مالكه.</translation>
    </message>
    <message>
        <source>Goes on with every photo that comes into the folders, until Ctrl+C ends it.</source>
        <translation>يتابع مع كل صورة تصل إلى المجلدات حتى يُنهيه Ctrl+C.</translation>
    </message>
    <message>
        <source>Sends the new files to a destination while the others are made; see glassine destinations list.</source>
        <translation>يرسل الملفات الجديدة إلى وجهة بينما تُصنع الأخرى؛ انظر glassine destinations list.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Packs what was written into this archive, when all of it is done.</source>
        <translation>يحزم ما كُتب في هذا الأرشيف عندما ينتهي كل شيء.</translation>
    </message>
    <message>
        <source>Stopped; no archive was made.</source>
        <translation>توقف؛ لم يُنشأ أي أرشيف.</translation>
    </message>
    <message>
        <source>Packed and checked: files %1, archives %2 (%3 in %4)</source>
        <translation>حُزم وفُحص: الملفات %1، الأرشيفات %2 (%3 في %4)</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>دون: %1</translation>
    </message>
    <message numerus="yes">
        <source>Planning %Ln photos…</source>
        <translation>
            <numerusform>لا صور للتخطيط (%Ln)…</numerusform>
            <numerusform>تخطيط صورة واحدة (%Ln)…</numerusform>
            <numerusform>تخطيط صورتين (%Ln)…</numerusform>
            <numerusform>تخطيط %Ln صور…</numerusform>
            <numerusform>تخطيط %Ln صورة…</numerusform>
            <numerusform>تخطيط %Ln صورة…</numerusform>
        </translation>
    </message>
    <message>
        <source>The written files with their pixels and hashes, as JSON.</source>
        <translation>الملفات المكتوبة مع أبعادها وبصماتها بصيغة JSON.</translation>
    </message>
    <message>
        <source>HTML for each photo: an image, or a picture with all its sizes and formats.</source>
        <translation>شيفرة HTML لكل صورة: صورة، أو عنصر picture بكل أحجامها وصيغها.</translation>
    </message>
    <message>
        <source>The folder to send, with all that is below it, or a session, to send what it has written.</source>
        <translation>المجلد المراد إرساله بكل ما تحته، أو جلسة لإرسال ما كتبته.</translation>
    </message>
    <message>
        <source>The destination; see glassine destinations list. A session remembers its own.</source>
        <translation>الوجهة؛ انظر glassine destinations list. وتتذكر الجلسة وجهتها.</translation>
    </message>
    <message>
        <source>Watching %1. Ctrl+C ends it.</source>
        <translation>تجري مراقبة %1. ‏Ctrl+C ينهيها.</translation>
    </message>
    <message numerus="yes">
        <source>Watching %n folders. Ctrl+C ends it.</source>
        <translation>
            <numerusform>لا تجري مراقبة أي مجلد (%n). ‏Ctrl+C ينهيها.</numerusform>
            <numerusform>تجري مراقبة مجلد واحد (%n). ‏Ctrl+C ينهيها.</numerusform>
            <numerusform>تجري مراقبة مجلدين (%n). ‏Ctrl+C ينهيها.</numerusform>
            <numerusform>تجري مراقبة %n مجلدات. ‏Ctrl+C ينهيها.</numerusform>
            <numerusform>تجري مراقبة %n مجلدًا. ‏Ctrl+C ينهيها.</numerusform>
            <numerusform>تجري مراقبة %n مجلد. ‏Ctrl+C ينهيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo is sent to %1, as it is, with all its metadata.</source>
        <translation>تُرسل صورة واحدة إلى %1 كما هي، بكل بياناتها الوصفية.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos are sent to %1, as they are, with all their metadata.</source>
        <translation>
            <numerusform>لا تُرسل أي صورة إلى %1.</numerusform>
            <numerusform>تُرسل صورة واحدة إلى %1 كما هي، بكل بياناتها الوصفية.</numerusform>
            <numerusform>تُرسل صورتان إلى %1 كما هما، بكل بياناتهما الوصفية.</numerusform>
            <numerusform>تُرسل %n صور إلى %1 كما هي، بكل بياناتها الوصفية.</numerusform>
            <numerusform>تُرسل %n صورة إلى %1 كما هي، بكل بياناتها الوصفية.</numerusform>
            <numerusform>تُرسل %n صورة إلى %1 كما هي، بكل بياناتها الوصفية.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: sent to a service and made there</source>
        <translation>صورة واحدة: أُرسلت إلى خدمة وصُنعت هناك</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: sent to a service and made there</source>
        <translation>
            <numerusform>لا صور: أُرسلت إلى خدمة وصُنعت هناك</numerusform>
            <numerusform>صورة واحدة: أُرسلت إلى خدمة وصُنعت هناك</numerusform>
            <numerusform>صورتان: أُرسلتا إلى خدمة وصُنعتا هناك</numerusform>
            <numerusform>%n صور: أُرسلت إلى خدمة وصُنعت هناك</numerusform>
            <numerusform>%n صورة: أُرسلت إلى خدمة وصُنعت هناك</numerusform>
            <numerusform>%n صورة: أُرسلت إلى خدمة وصُنعت هناك</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: shown as it would be made here</source>
        <translation>صورة واحدة: تُعرض كما لو صُنعت هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: shown as they would be made here</source>
        <translation>
            <numerusform>لا صور: تُعرض كما لو صُنعت هنا</numerusform>
            <numerusform>صورة واحدة: تُعرض كما لو صُنعت هنا</numerusform>
            <numerusform>صورتان: تُعرضان كما لو صُنعتا هنا</numerusform>
            <numerusform>%n صور: تُعرض كما لو صُنعت هنا</numerusform>
            <numerusform>%n صورة: تُعرض كما لو صُنعت هنا</numerusform>
            <numerusform>%n صورة: تُعرض كما لو صُنعت هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks (CMYK) stay as they are, light and sharpness were not adjusted</source>
        <translation>صورة واحدة: تبقى أحبار الطباعة (CMYK) كما هي، ولم يُضبط الضوء والحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks (CMYK) stay as they are, light and sharpness were not adjusted</source>
        <translation>
            <numerusform>لا صور: تبقى أحبار الطباعة (CMYK) كما هي، ولم يُضبط الضوء والحدة</numerusform>
            <numerusform>صورة واحدة: تبقى أحبار الطباعة (CMYK) كما هي، ولم يُضبط الضوء والحدة</numerusform>
            <numerusform>صورتان: تبقى أحبار الطباعة (CMYK) كما هي، ولم يُضبط الضوء والحدة</numerusform>
            <numerusform>%n صور: تبقى أحبار الطباعة (CMYK) كما هي، ولم يُضبط الضوء والحدة</numerusform>
            <numerusform>%n صورة: تبقى أحبار الطباعة (CMYK) كما هي، ولم يُضبط الضوء والحدة</numerusform>
            <numerusform>%n صورة: تبقى أحبار الطباعة (CMYK) كما هي، ولم يُضبط الضوء والحدة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the metadata could not be read and was left out</source>
        <translation>صورة واحدة: تعذّرت قراءة البيانات الوصفية وقد تُركت</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the metadata could not be read and was left out</source>
        <translation>
            <numerusform>لا صور: تعذّرت قراءة البيانات الوصفية وقد تُركت</numerusform>
            <numerusform>صورة واحدة: تعذّرت قراءة البيانات الوصفية وقد تُركت</numerusform>
            <numerusform>صورتان: تعذّرت قراءة البيانات الوصفية وقد تُركت</numerusform>
            <numerusform>%n صور: تعذّرت قراءة البيانات الوصفية وقد تُركت</numerusform>
            <numerusform>%n صورة: تعذّرت قراءة البيانات الوصفية وقد تُركت</numerusform>
            <numerusform>%n صورة: تعذّرت قراءة البيانات الوصفية وقد تُركت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::cli::BatchFlags</name>
    <message>
        <source>What to do</source>
        <translation>ما المطلوب</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>أي الصور</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>طريقة التشغيل</translation>
    </message>
    <message>
        <source>A preset&apos;s name or file; see &quot;glassine presets list&quot;.</source>
        <translation>اسم إعداد مسبق أو ملفه؛ انظر &quot;glassine presets list&quot;.</translation>
    </message>
    <message>
        <source>The folder to write to; it is made when it is missing. Originals are never touched.</source>
        <translation>المجلد الذي يُكتب إليه؛ يُنشأ إن لم يوجد. لا تُمَسّ الأصول أبدًا.</translation>
    </message>
    <message>
        <source>Shrinks every photo to this long edge in pixels.</source>
        <translation>يصغّر كل صورة إلى هذا الطول للحافة الطويلة بالبكسل.</translation>
    </message>
    <message>
        <source>Quality from 1 to 100, on the format&apos;s own scale.</source>
        <translation>الجودة من 1 إلى 100، على مقياس الصيغة نفسها.</translation>
    </message>
    <message>
        <source>Output format, or &quot;same&quot; as the original; see &quot;glassine formats&quot;.</source>
        <translation>صيغة الإخراج، أو &quot;same&quot; كصيغة الأصل؛ انظر &quot;glassine formats&quot;.</translation>
    </message>
    <message>
        <source>Any setting, laid over the preset wherever it stands: --set jpeg.progressive=false. &quot;glassine formats --options&quot; lists them all.</source>
        <translation>أي إعداد يُطبَّق فوق الإعداد المسبق أينما ورد: ‎--set jpeg.progressive=false. يسردها كلها &quot;glassine formats --options&quot;.</translation>
    </message>
    <message>
        <source>How files are named, for example &quot;{dir}/{name}_{w}x{h}.{ext}&quot;.</source>
        <translation>كيفية تسمية الملفات، مثلًا ‎&quot;{dir}/{name}_{w}x{h}.{ext}&quot;‎.</translation>
    </message>
    <message>
        <source>When a name is taken already: number (write beside it), skip or stop. Nothing is ever overwritten.</source>
        <translation>حين يكون الاسم مستخدمًا بالفعل: number (الكتابة بجانبه) أو skip (التخطّي) أو stop (التوقف). لا يُستبدل أي شيء أبدًا.</translation>
    </message>
    <message>
        <source>Gives the new files the originals&apos; dates (default), or not.</source>
        <translation>يعطي الملفات الجديدة تواريخ الأصول (افتراضي)، أو لا.</translation>
    </message>
    <message>
        <source>Reads the photos&apos; names from a file, one per line; - is standard input.</source>
        <translation>يقرأ أسماء الصور من ملف، اسم في كل سطر؛ العلامة - تعني الدخل القياسي.</translation>
    </message>
    <message>
        <source>Names in --files-from end with a zero byte, as from &quot;find -print0&quot;.</source>
        <translation>تنتهي الأسماء في ‎--files-from ببايت صفري، كما في &quot;find -print0&quot;.</translation>
    </message>
    <message>
        <source>Takes only what lies directly in the named folders.</source>
        <translation>يأخذ فقط ما يقع مباشرة في المجلدات المحدَّدة.</translation>
    </message>
    <message>
        <source>Also takes hidden files and folders.</source>
        <translation>يأخذ أيضًا الملفات والمجلدات المخفية.</translation>
    </message>
    <message>
        <source>Photos at the same time; by default one per processor core.</source>
        <translation>عدد الصور في الوقت نفسه؛ افتراضيًا واحدة لكل نواة معالج.</translation>
    </message>
    <message>
        <source>Leaves the processor to other programs.</source>
        <translation>يترك المعالج للبرامج الأخرى.</translation>
    </message>
    <message>
        <source>Writes one JSON object per line to standard output, for programs.</source>
        <translation>يكتب كائن JSON واحدًا في كل سطر إلى الخرج القياسي، للبرامج.</translation>
    </message>
    <message>
        <source>Says nothing but what went wrong.</source>
        <translation>لا يذكر إلا ما حدث فيه خطأ.</translation>
    </message>
    <message>
        <source>The new files take the originals&apos; places; the originals are kept aside and come back with &quot;glassine restore&quot;.</source>
        <translation>تحل الملفات الجديدة محل الأصول؛ وتُحفظ الأصول جانبًا وتعود بالأمر &quot;glassine restore&quot;.</translation>
    </message>
    <message>
        <source>What stays of metadata: all, camera (name, rights, date, camera, exposure), copyright (name, rights, date), none, or custom (see metadata.keep-… in &quot;glassine formats --options&quot;).</source>
        <translation>ما يبقى من البيانات الوصفية: all (الكل) أو camera (الاسم والحقوق والتاريخ والكاميرا والتعريض) أو copyright (الاسم والحقوق والتاريخ) أو none (لا شيء) أو custom (انظر metadata.keep-… في ‎&quot;glassine formats --options&quot;‎).</translation>
    </message>
    <message>
        <source>Photos, folders and archives; folders are searched and their structure is kept.</source>
        <translation>الصور والمجلدات والأرشيفات؛ يُبحث في المجلدات وتبقى بنيتها.</translation>
    </message>
    <message>
        <source>Also opens archives (ZIP, 7z, TAR) that lie in folders; one that is named is always opened.</source>
        <translation>يفتح أيضًا الأرشيفات (ZIP و7z وTAR) الموجودة في المجلدات؛ وما يُذكر بالاسم يُفتح دائمًا.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::BatchFinale</name>
    <message numerus="yes">
        <source>The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>يدخل الحاسوب في وضع السكون الآن.</numerusform>
            <numerusform>يدخل الحاسوب في وضع السكون بعد ثانية واحدة.</numerusform>
            <numerusform>يدخل الحاسوب في وضع السكون بعد ثانيتين.</numerusform>
            <numerusform>يدخل الحاسوب في وضع السكون بعد %n ثوانٍ.</numerusform>
            <numerusform>يدخل الحاسوب في وضع السكون بعد %n ثانية.</numerusform>
            <numerusform>يدخل الحاسوب في وضع السكون بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>يتوقف تشغيل الحاسوب الآن.</numerusform>
            <numerusform>يتوقف تشغيل الحاسوب بعد ثانية واحدة.</numerusform>
            <numerusform>يتوقف تشغيل الحاسوب بعد ثانيتين.</numerusform>
            <numerusform>يتوقف تشغيل الحاسوب بعد %n ثوانٍ.</numerusform>
            <numerusform>يتوقف تشغيل الحاسوب بعد %n ثانية.</numerusform>
            <numerusform>يتوقف تشغيل الحاسوب بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Glassine</source>
        <translation>Glassine</translation>
    </message>
    <message>
        <source>%1 % – Glassine</source>
        <translation>%1٪ – Glassine</translation>
    </message>
    <message>
        <source>Batch finished with problems</source>
        <translation>اكتملت الدفعة مع مشكلات</translation>
    </message>
    <message>
        <source>Batch finished</source>
        <translation>اكتملت الدفعة</translation>
    </message>
    <message>
        <source>Do &amp;not</source>
        <translation>لا تفعل ذلك</translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareCanvas</name>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After – being made</source>
        <translation>بعد – قيد الإنشاء</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Difference, %1 times as strong</source>
        <translation>الفرق، مضخّمًا %1 مرة</translation>
    </message>
    <message>
        <source>Ctrl and the arrow keys move the watermark.</source>
        <translation>Ctrl ومفاتيح الأسهم تحرّك العلامة المائية.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareFacts</name>
    <message>
        <source>%1 × %2</source>
        <comment>pixels</comment>
        <translation>⁦%1 ‎×‎ %2⁩</translation>
    </message>
    <message>
        <source>less than 1 % saved</source>
        <translation>وُفِّر أقل من 1٪</translation>
    </message>
    <message>
        <source>more than 99 % saved</source>
        <translation>وُفِّر أكثر من 99٪</translation>
    </message>
    <message>
        <source>%1 % saved</source>
        <translation>وُفِّر %1٪</translation>
    </message>
    <message>
        <source>%1 % larger</source>
        <translation>أكبر بنسبة %1٪</translation>
    </message>
    <message>
        <source>Select a photo to see it before and after.</source>
        <translation>حدّد صورة لتراها قبل وبعد.</translation>
    </message>
    <message>
        <source>The result is being made.</source>
        <translation>جارٍ إنشاء النتيجة.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 pixels</source>
        <comment>bytes, saving, format, size</comment>
        <translation>%1، %2، %3، %4 بكسل</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Smaller is not possible this way: the original&apos;s own bytes are kept.</source>
        <translation>لا يمكن التصغير أكثر بهذه الطريقة: يُحتفظ ببايتات الأصل.</translation>
    </message>
    <message>
        <source>It has more pixels than can be looked at here and is shown reduced.</source>
        <translation>بكسلاتها أكثر مما يمكن عرضه هنا، لذلك تُعرض مصغّرة.</translation>
    </message>
    <message>
        <source>%1 % of the original is outside of %2 and marked.</source>
        <comment>a number, a color space</comment>
        <translation>%1 % من الأصل خارج %2 ومعلَّم.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareView</name>
    <message>
        <source>Comparison is being made</source>
        <translation>جارٍ إنشاء المقارنة</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Split with a divider</source>
        <translation>تقسيم بخط فاصل</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Switch between before and after</source>
        <translation>تبديل بين قبل وبعد</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>الملاءمة</translation>
    </message>
    <message>
        <source>Fit the whole photo</source>
        <translation>ملاءمة الصورة كاملة</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>One pixel of the result on one pixel of the screen</source>
        <translation>بكسل واحد من النتيجة على بكسل واحد من الشاشة</translation>
    </message>
    <message>
        <source>2:1</source>
        <translation>2:1</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>ضعف الحجم</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير والتصغير</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Which of the files that come of a photo is shown</source>
        <translation>أي الملفات الناتجة من الصورة يُعرض</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>same format</source>
        <translation>الصيغة نفسها</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>ما يخرج</translation>
    </message>
    <message>
        <source>Metadata before and after (%1)</source>
        <translation>البيانات الوصفية قبل وبعد (%1)</translation>
    </message>
    <message>
        <source>Show the result as it comes out in other colors, for example in print</source>
        <translation>عرض النتيجة كما تخرج بألوان أخرى، كالطباعة مثلًا</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DeliveryController</name>
    <message>
        <source>%L1 of %L2 sent to %3</source>
        <translation>أُرسل %L1 من %L2 إلى %3</translation>
    </message>
    <message>
        <source>All of it is at %1</source>
        <translation>كل شيء لدى %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>متوقف مؤقتًا: %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes</comment>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DestinationEditor</name>
    <message>
        <source>&amp;Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>A short name, for example shop</source>
        <translation>اسم قصير، مثل shop</translation>
    </message>
    <message>
        <source>Checks that it can be reached and written to. Nothing stays there.</source>
        <translation>يتحقق من إمكان الوصول إليه والكتابة. لا يبقى شيء هناك.</translation>
    </message>
    <message>
        <source>Keys are kept in the keyring of your desktop, never in a file of Glassine. Leave them empty to use those that the command line finds.</source>
        <translation>تُحفظ المفاتيح في حلقة مفاتيح سطح المكتب، لا في ملف لـ Glassine أبدًا. اتركها فارغة لاستخدام ما يجده سطر الأوامر.</translation>
    </message>
    <message>
        <source>In the keyring; type to replace it</source>
        <translation>في حلقة المفاتيح؛ اكتب لاستبداله</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>It can be reached and written to.</source>
        <translation>يمكن الوصول إليه والكتابة.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DestinationsWindow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>تحرير…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>الوجهات</translation>
    </message>
    <message>
        <source>Enter edits one.</source>
        <translation>يحرّر Enter إحداها.</translation>
    </message>
    <message>
        <source>Nothing is set up yet.
Add a bucket, a service, or a drive that finished files are sent to.</source>
        <translation>لم يُعدّ شيء بعد.
أضف حاوية أو خدمة أو قرصًا تُرسل إليه الملفات الجاهزة.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Remove %1? What was sent there stays.</source>
        <translation>إزالة %1؟ ما أُرسل إليه يبقى.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>%1 can be reached and written to.</source>
        <translation>يمكن الوصول إلى %1 والكتابة.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DropOverlay</name>
    <message>
        <source>Drop to add to the list</source>
        <translation>أفلت للإضافة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DropZone</name>
    <message>
        <source>Choose &amp;photos…</source>
        <translation>اختيار الصور…</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>أفلت الصور هنا</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>أفلت الصور أو المجلدات هنا</translation>
    </message>
    <message>
        <source>Your originals are never changed: finished files go to a folder of their own.</source>
        <translation>لا تُغيَّر صورك الأصلية أبدًا: تذهب الملفات المكتملة إلى مجلد خاص بها.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>&amp;Try with sample photos</source>
        <translation>التجربة بصور نموذجية</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>لم يُختَر شيء</translation>
    </message>
    <message>
        <source>Choose a color profile</source>
        <translation>اختيار ملف تعريف ألوان</translation>
    </message>
    <message>
        <source>Color profiles (*.icc *.icm *.ICC *.ICM);;All files (*)</source>
        <translation>ملفات تعريف الألوان (*.icc *.icm *.ICC *.ICM);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FilterBar</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>ترشيح حسب الاسم أو المجلد</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>ترشيح حسب الحالة</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>قيد المعالجة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>اكتملت</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>مع ملاحظة</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدَّثة</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطّاة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>موضوعة جانبًا</translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation>ترشيح حسب النوع</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>Group by folder</source>
        <translation>تجميع حسب المجلد</translation>
    </message>
    <message>
        <source>Puts the photos of a folder below its name.</source>
        <translation>يضع صور كل مجلد تحت اسمه.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Shows a row for each photo.</source>
        <translation>يعرض صفًا لكل صورة.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>شبكة</translation>
    </message>
    <message>
        <source>Shows a tile for each photo.</source>
        <translation>يعرض مربّعًا لكل صورة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%Ln صور</numerusform>
            <numerusform>%Ln صورة</numerusform>
            <numerusform>%Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln photo(s)</source>
        <translation>
            <numerusform>%1 من أصل %Ln صورة</numerusform>
            <numerusform>%1 من أصل صورة واحدة</numerusform>
            <numerusform>%1 من أصل صورتين</numerusform>
            <numerusform>%1 من أصل %Ln صور</numerusform>
            <numerusform>%1 من أصل %Ln صورة</numerusform>
            <numerusform>%1 من أصل %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>%1: how many photos</comment>
        <translation>%1، المحدَّد منها: %2</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FormSection</name>
    <message>
        <source>Back to what was saved: %1</source>
        <comment>a section of the form</comment>
        <translation>العودة إلى ما حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::GridDelegate</name>
    <message>
        <source>%1 saved</source>
        <comment>in a tile; %1 is a percentage</comment>
        <translation>وُفِّر %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::HistoryWindow</name>
    <message>
        <source>&amp;Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>تصدير التقرير…</translation>
    </message>
    <message>
        <source>Earlier batches</source>
        <translation>الدفعات السابقة</translation>
    </message>
    <message>
        <source>Enter resumes an unfinished one.</source>
        <translation>مفتاح Enter يستأنف دفعة غير مكتملة.</translation>
    </message>
    <message>
        <source>Another batch is running.</source>
        <translation>دفعة أخرى قيد التشغيل.</translation>
    </message>
    <message>
        <source>Only an unfinished batch can be resumed.</source>
        <translation>لا يمكن استئناف إلا دفعة غير مكتملة.</translation>
    </message>
    <message>
        <source>&amp;Bring originals back</source>
        <translation>استرجاع الأصول</translation>
    </message>
    <message>
        <source>Originals of this batch are where they were.</source>
        <translation>أصول هذه الدفعة حيث كانت.</translation>
    </message>
    <message>
        <source>They get the places that new files have now.</source>
        <translation>تعود إلى الأماكن التي تشغلها الملفات الجديدة الآن.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::InlineMessage</name>
    <message>
        <source>Put this message away</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>glassine::ui::Intake</name>
    <message>
        <source>Pasted %1</source>
        <comment>name of a file, %1 is date and time</comment>
        <translation>صورة ملصقة %1</translation>
    </message>
    <message>
        <source>Photos can be added when this batch is done. Stop it first if it cannot wait.</source>
        <translation>يمكن إضافة الصور عند اكتمال هذه الدفعة. أوقفها أولًا إن كان الأمر لا يحتمل الانتظار.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>اختيار الصور</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>اختيار مجلد صور</translation>
    </message>
    <message>
        <source>There is no photo, file or folder on the clipboard.</source>
        <translation>لا توجد صورة أو ملف أو مجلد في الحافظة.</translation>
    </message>
    <message>
        <source>The picture could not be kept in %1. Is the folder writable?</source>
        <translation>تعذّر حفظ الصورة في %1. هل المجلد قابل للكتابة؟</translation>
    </message>
    <message>
        <source>The pasted picture is kept as %1</source>
        <translation>حُفظت الصورة الملصقة باسم %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be used. The problems say why.</source>
        <translation>
            <numerusform>يمكن استخدام كل الملفات.</numerusform>
            <numerusform>لا يمكن استخدام ملف واحد. السبب مذكور في المشكلات.</numerusform>
            <numerusform>لا يمكن استخدام ملفين. الأسباب مذكورة في المشكلات.</numerusform>
            <numerusform>لا يمكن استخدام %Ln ملفات. الأسباب مذكورة في المشكلات.</numerusform>
            <numerusform>لا يمكن استخدام %Ln ملفًا. الأسباب مذكورة في المشكلات.</numerusform>
            <numerusform>لا يمكن استخدام %Ln ملف. الأسباب مذكورة في المشكلات.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in %1.</source>
        <translation>لا توجد صور في %1.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::IssuesPanel</name>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Enter or a double click shows the photo a problem is about.</source>
        <translation>مفتاح Enter أو النقر المزدوج يعرض الصورة التي تتعلق بها المشكلة.</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copy details of the problems</source>
        <translation>نسخ تفاصيل المشكلات</translation>
    </message>
    <message>
        <source>Close the problems</source>
        <translation>إغلاق المشكلات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%Ln مشكلات</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
            <numerusform>%Ln مشكلة</numerusform>
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
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Photos can be added when this batch is done. Stop it first if it cannot wait.</source>
        <translation>يمكن إضافة الصور عند اكتمال هذه الدفعة. أوقفها أولًا إن كان الأمر لا يحتمل الانتظار.</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>إعادة الإرسال</translation>
    </message>
</context>
<context>
    <name>glassine::ui::OptionControl</name>
    <message>
        <source>Choose a color</source>
        <translation>اختيار لون</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Choose a font</source>
        <translation>اختيار خط</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.webp *.jpg *.jpeg)</source>
        <translation>صور (*.png *.svg *.webp *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Inside the preset</source>
        <translation>داخل الإعداد المسبق</translation>
    </message>
</context>
<context>
    <name>glassine::ui::OptionForm</name>
    <message>
        <source>E&amp;xpert</source>
        <translation>خبير</translation>
    </message>
    <message>
        <source>Show or hide settings that are seldom changed</source>
        <translation>إظهار الإعدادات التي نادرًا ما تُغيَّر أو إخفاؤها</translation>
    </message>
</context>
<context>
    <name>glassine::ui::Originals</name>
    <message>
        <source>its original is now %1</source>
        <comment>%1: a file</comment>
        <translation>أصله الآن %1</translation>
    </message>
    <message numerus="yes">
        <source>Bringing originals back: %Ln so far</source>
        <translation>
            <numerusform>يجري استرجاع الأصول: لا شيء حتى الآن</numerusform>
            <numerusform>يجري استرجاع الأصول: واحد حتى الآن</numerusform>
            <numerusform>يجري استرجاع الأصول: اثنان حتى الآن</numerusform>
            <numerusform>يجري استرجاع الأصول: %Ln حتى الآن</numerusform>
            <numerusform>يجري استرجاع الأصول: %Ln حتى الآن</numerusform>
            <numerusform>يجري استرجاع الأصول: %Ln حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) give their places to new files. They are kept in %1, and can be brought back at any time. Go on?</source>
        <translation>
            <numerusform>لا أصول للاستبدال. تُحفظ الأصول في %1 ويمكن استرجاعها في أي وقت. هل تريد المتابعة؟</numerusform>
            <numerusform>يحل ملف جديد محل أصل واحد. يُحفظ في %1 ويمكن استرجاعه في أي وقت. هل تريد المتابعة؟</numerusform>
            <numerusform>يحل ملفان جديدان محل أصلين. يُحفظان في %1 ويمكن استرجاعهما في أي وقت. هل تريد المتابعة؟</numerusform>
            <numerusform>تحل ملفات جديدة محل %Ln أصول. تُحفظ في %1 ويمكن استرجاعها في أي وقت. هل تريد المتابعة؟</numerusform>
            <numerusform>تحل ملفات جديدة محل %Ln أصلًا. تُحفظ في %1 ويمكن استرجاعها في أي وقت. هل تريد المتابعة؟</numerusform>
            <numerusform>تحل ملفات جديدة محل %Ln أصل. تُحفظ في %1 ويمكن استرجاعها في أي وقت. هل تريد المتابعة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>استبدال الأصول</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Bring the originals of this batch back? The new files in their places go, unless somebody has changed them since.</source>
        <translation>هل تريد استرجاع أصول هذه الدفعة؟ تزول الملفات الجديدة التي حلت محلها، إلا إذا غيّرها أحد بعد ذلك.</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>&amp;Keep the new files</source>
        <translation>الإبقاء على الملفات الجديدة</translation>
    </message>
    <message>
        <source>Bringing originals back…</source>
        <translation>يجري استرجاع الأصول…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقاف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) are back in their places.</source>
        <translation>
            <numerusform>لم يعد أي أصل إلى مكانه.</numerusform>
            <numerusform>عاد أصل واحد إلى مكانه.</numerusform>
            <numerusform>عاد أصلان إلى مكانيهما.</numerusform>
            <numerusform>عادت %Ln أصول إلى أماكنها.</numerusform>
            <numerusform>عاد %Ln أصلًا إلى أماكنها.</numerusform>
            <numerusform>عاد %Ln أصل إلى أماكنها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s) were changed since and stay; their originals lie beside them.</source>
        <translation>
            <numerusform>لم يتغير أي ملف جديد.</numerusform>
            <numerusform>تغيّر ملف جديد واحد بعد ذلك ويبقى؛ وأصله بجانبه.</numerusform>
            <numerusform>تغيّر ملفان جديدان بعد ذلك ويبقيان؛ وأصلاهما بجانبهما.</numerusform>
            <numerusform>تغيّرت %Ln ملفات جديدة بعد ذلك وتبقى؛ وأصولها بجانبها.</numerusform>
            <numerusform>تغيّر %Ln ملفًا جديدًا بعد ذلك وتبقى؛ وأصولها بجانبها.</numerusform>
            <numerusform>تغيّر %Ln ملف جديد بعد ذلك وتبقى؛ وأصولها بجانبها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) could not be brought back; the problems say why.</source>
        <translation>
            <numerusform>استُرجعت كل الأصول.</numerusform>
            <numerusform>تعذر استرجاع أصل واحد؛ والسبب مذكور في المشكلات.</numerusform>
            <numerusform>تعذر استرجاع أصلين؛ والأسباب مذكورة في المشكلات.</numerusform>
            <numerusform>تعذر استرجاع %Ln أصول؛ والأسباب مذكورة في المشكلات.</numerusform>
            <numerusform>تعذر استرجاع %Ln أصلًا؛ والأسباب مذكورة في المشكلات.</numerusform>
            <numerusform>تعذر استرجاع %Ln أصل؛ والأسباب مذكورة في المشكلات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the others are still kept and can be brought back later.</source>
        <translation>أُوقف: تبقى الأصول الأخرى محفوظة ويمكن استرجاعها لاحقًا.</translation>
    </message>
    <message>
        <source>Every original is already in its place.</source>
        <translation>كل أصل في مكانه بالفعل.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PackDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>حزم</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Pack as archive</source>
        <translation>حزم في أرشيف</translation>
    </message>
    <message>
        <source>How much is packed and checked</source>
        <translation>مقدار ما حُزم وفُحص</translation>
    </message>
    <message>
        <source>What the batch has written goes into the archive; it is read back and compared before it gets its name.</source>
        <translation>ما كتبته الدفعة يوضع في الأرشيف؛ ويُقرأ ثانية ويُقارن قبل أن يأخذ اسمه.</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>أرشيفات ZIP ‏(*.zip)</translation>
    </message>
    <message>
        <source>TAR archives (*.tar.zst)</source>
        <translation>أرشيفات TAR ‏(*.tar.zst)</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>جارٍ الحزم…</translation>
    </message>
    <message>
        <source>Packing: %1 of %2</source>
        <comment>bytes</comment>
        <translation>جارٍ الحزم: %1 من %2</translation>
    </message>
    <message>
        <source>Packed and checked: %1 (%2)</source>
        <translation>حُزم وفُحص: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Packed and checked: %n archive(s), the first is %1 (%2 in all)</source>
        <translation>
            <numerusform>حُزم وفُحص: لا أرشيف، الأول %1 (المجموع %2)</numerusform>
            <numerusform>حُزم وفُحص: أرشيف واحد، الأول %1 (المجموع %2)</numerusform>
            <numerusform>حُزم وفُحص: أرشيفان، الأول %1 (المجموع %2)</numerusform>
            <numerusform>حُزم وفُحص: %n أرشيفات، الأول %1 (المجموع %2)</numerusform>
            <numerusform>حُزم وفُحص: %n أرشيفًا، الأول %1 (المجموع %2)</numerusform>
            <numerusform>حُزم وفُحص: %n أرشيف، الأول %1 (المجموع %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no archive was made.</source>
        <translation>توقف؛ لم يُنشأ أي أرشيف.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>الأرشيف</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PhotoList</name>
    <message>
        <source>Add photos</source>
        <translation>إضافة صور</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n photo(s)</source>
        <translation>
            <numerusform>عدم إزالة أي صورة</numerusform>
            <numerusform>إزالة صورة واحدة</numerusform>
            <numerusform>إزالة صورتين</numerusform>
            <numerusform>إزالة %n صور</numerusform>
            <numerusform>إزالة %n صورة</numerusform>
            <numerusform>إزالة %n صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n photo(s) aside</source>
        <translation>
            <numerusform>عدم وضع أي صورة جانبًا</numerusform>
            <numerusform>وضع صورة واحدة جانبًا</numerusform>
            <numerusform>وضع صورتين جانبًا</numerusform>
            <numerusform>وضع %n صور جانبًا</numerusform>
            <numerusform>وضع %n صورة جانبًا</numerusform>
            <numerusform>وضع %n صورة جانبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n photo(s) back in</source>
        <translation>
            <numerusform>عدم إعادة أي صورة</numerusform>
            <numerusform>إعادة صورة واحدة إلى الدفعة</numerusform>
            <numerusform>إعادة صورتين إلى الدفعة</numerusform>
            <numerusform>إعادة %n صور إلى الدفعة</numerusform>
            <numerusform>إعادة %n صورة إلى الدفعة</numerusform>
            <numerusform>إعادة %n صورة إلى الدفعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>إفراغ القائمة</translation>
    </message>
    <message numerus="yes">
        <source>Change the preset of %n photo(s)</source>
        <translation>
            <numerusform>عدم تغيير أي إعداد مسبق</numerusform>
            <numerusform>تغيير الإعداد المسبق لصورة واحدة</numerusform>
            <numerusform>تغيير الإعداد المسبق لصورتين</numerusform>
            <numerusform>تغيير الإعداد المسبق لـ %n صور</numerusform>
            <numerusform>تغيير الإعداد المسبق لـ %n صورة</numerusform>
            <numerusform>تغيير الإعداد المسبق لـ %n صورة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::PlanModel</name>
    <message>
        <source>Already there: left as it is</source>
        <translation>موجود بالفعل: يُترك كما هو</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <comment>%1: why, in a few words</comment>
        <translation>لم يُكتب: %1</translation>
    </message>
    <message>
        <source>The name was taken: numbered</source>
        <translation>الاسم كان مستخدمًا: رُقِّم</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>البكسلات</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PlanWindow</name>
    <message>
        <source>Only names that were taken, and files that are not &amp;written</source>
        <translation>فقط الأسماء التي كانت مستخدمة والملفات التي لا تُكتب</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>الخطة</translation>
    </message>
    <message>
        <source>The plan in a line</source>
        <translation>الخطة في سطر</translation>
    </message>
    <message>
        <source>Every file of the plan</source>
        <translation>كل ملفات الخطة</translation>
    </message>
    <message>
        <source>What each photo becomes, and what there is to say about its name.</source>
        <translation>ما تصبح عليه كل صورة، وما يُقال عن اسمها.</translation>
    </message>
    <message>
        <source>Every file is written under its own name.</source>
        <translation>يُكتب كل ملف باسمه.</translation>
    </message>
    <message>
        <source>Look at the &amp;colors of every photo, which takes its time</source>
        <translation>فحص أ&amp;لوان كل صورة، وهذا يستغرق وقتًا</translation>
    </message>
    <message>
        <source>The colors of the batch</source>
        <translation>ألوان الدفعة</translation>
    </message>
    <message>
        <source>Which color spaces the photos are in, and how many of their colors the new files cannot hold.</source>
        <translation>في أي فضاءات لونية تقع الصور، وكم من ألوانها لا تتسع له الملفات الجديدة.</translation>
    </message>
    <message>
        <source>Looking at the colors…</source>
        <translation>جارٍ فحص الألوان…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetDelegate</name>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>لا ملفات، %1</numerusform>
            <numerusform>ملف واحد، %1</numerusform>
            <numerusform>ملفان، %1</numerusform>
            <numerusform>%n ملفات، %1</numerusform>
            <numerusform>%n ملفًا، %1</numerusform>
            <numerusform>%n ملف، %1</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>مُعدَّل</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetEditor</name>
    <message>
        <source>Renditions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>The files that come of each photo</source>
        <translation>الملفات الناتجة من كل صورة</translation>
    </message>
    <message>
        <source>One more file for each photo, made like this one</source>
        <translation>ملف إضافي لكل صورة، يُصنع مثل هذا</translation>
    </message>
    <message>
        <source>Do without this file</source>
        <translation>الاستغناء عن هذا الملف</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>الإخراج</translation>
    </message>
    <message>
        <source>What kind of file is written.</source>
        <translation>نوع الملف الذي يُكتب.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>كصيغة الصورة</translation>
    </message>
    <message>
        <source>This cannot be used: %1. What runs is as before.</source>
        <translation>لا يمكن استخدام هذا: %1. يبقى المعمول به كما كان.</translation>
    </message>
    <message>
        <source>A preset writes at least one file.</source>
        <translation>يكتب الإعداد المسبق ملفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetModel</name>
    <message>
        <source>full size</source>
        <translation>الأبعاد الكاملة</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>⁦%1 ‎×‎ %2⁩ بكسل</translation>
    </message>
    <message>
        <source>up to %1 px</source>
        <translation>حتى %1 بكسل</translation>
    </message>
    <message>
        <source>same format</source>
        <translation>الصيغة نفسها</translation>
    </message>
    <message>
        <source>%1, lossless</source>
        <comment>a format</comment>
        <translation>%1، بلا فقد</translation>
    </message>
    <message>
        <source>%1 to %2 px</source>
        <translation>من %1 إلى %2 بكسل</translation>
    </message>
    <message>
        <source>about %1 MB per photo</source>
        <translation>نحو %1 م.ب لكل صورة</translation>
    </message>
    <message>
        <source>all metadata kept</source>
        <translation>كل البيانات الوصفية باقية</translation>
    </message>
    <message>
        <source>copyright and date kept, no location</source>
        <translation>حقوق النشر والتاريخ باقية، بلا موقع</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>بلا بيانات وصفية</translation>
    </message>
    <message numerus="yes">
        <source>%n files per photo</source>
        <translation>
            <numerusform>لا ملفات لكل صورة</numerusform>
            <numerusform>ملف واحد لكل صورة</numerusform>
            <numerusform>ملفان لكل صورة</numerusform>
            <numerusform>%n ملفات لكل صورة</numerusform>
            <numerusform>%n ملفًا لكل صورة</numerusform>
            <numerusform>%n ملف لكل صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a preset</comment>
        <translation>%1، مُعدَّل</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a preset</comment>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>copyright, camera and exposure kept, no location</source>
        <translation>حقوق النشر والكاميرا والتعريض باقية، بلا موقع</translation>
    </message>
    <message>
        <source>chosen metadata kept</source>
        <translation>البيانات الوصفية المختارة باقية</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetPanel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ولا مزيد</numerusform>
            <numerusform>… وواحد آخر</numerusform>
            <numerusform>… واثنان آخران</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
            <numerusform>… و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>استيراد إعدادات مسبقة</translation>
    </message>
    <message>
        <source>Presets (*.glassine *.json)</source>
        <translation>الإعدادات المسبقة (*.glassine *.json)</translation>
    </message>
    <message>
        <source>“%1” is not a preset that can be used:
%2</source>
        <translation>ليس «%1» إعدادًا مسبقًا صالحًا للاستخدام:
%2</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>استُورد «%1».</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>تصدير الإعداد المسبق</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>صُدِّر إلى «%1».</translation>
    </message>
    <message>
        <source>Name of the new preset</source>
        <translation>اسم الإعداد المسبق الجديد</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>تراجع عن التغييرات</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Enter edits the chosen preset; the menu key shows what else can be done.</source>
        <translation>مفتاح Enter يحرّر الإعداد المسبق المختار؛ ومفتاح القائمة يبيّن ما يمكن فعله أيضًا.</translation>
    </message>
    <message>
        <source>More about this preset</source>
        <translation>المزيد عن هذا الإعداد المسبق</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Back to all presets (%1)</source>
        <translation>العودة إلى كل الإعدادات المسبقة (%1)</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Save as &amp;new</source>
        <translation>حفظ كجديد</translation>
    </message>
    <message>
        <source>Use &amp;once</source>
        <translation>استخدام لمرة واحدة</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“%1” is changed. What you see is what runs, for every photo.</source>
        <translation>عُدِّل «%1». ما تراه هو ما يُطبَّق على كل صورة.</translation>
    </message>
    <message>
        <source>My %1</source>
        <comment>a preset</comment>
        <translation>إعدادي %1</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>حُفظ «%1».</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>حُذف «%1».</translation>
    </message>
    <message>
        <source>Built-in presets stay as they are; duplicate it first.</source>
        <translation>تبقى الإعدادات المسبقة المضمَّنة كما هي؛ كرّر الإعداد أولًا.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PrivacyDialog</name>
    <message>
        <source>What leaves</source>
        <translation>ما يخرج</translation>
    </message>
    <message>
        <source>The file is being made and read</source>
        <translation>يجري إنشاء الملف وقراءته</translation>
    </message>
    <message>
        <source>Metadata before and after</source>
        <translation>البيانات الوصفية قبل وبعد</translation>
    </message>
    <message>
        <source>Choose a photo to see what it says about itself.</source>
        <translation>اختر صورة لترى ما تقوله عن نفسها.</translation>
    </message>
    <message>
        <source>The photo says nothing about itself.</source>
        <translation>لا تقول الصورة شيئًا عن نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) leave with the file.</source>
        <translation>
            <numerusform>لا وسوم تخرج مع الملف.</numerusform>
            <numerusform>وسم واحد يخرج مع الملف.</numerusform>
            <numerusform>وسمان يخرجان مع الملف.</numerusform>
            <numerusform>%n وسوم تخرج مع الملف.</numerusform>
            <numerusform>%n وسمًا يخرج مع الملف.</numerusform>
            <numerusform>%n وسم يخرج مع الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) stay here.</source>
        <translation>
            <numerusform>لا وسوم تبقى هنا.</numerusform>
            <numerusform>وسم واحد يبقى هنا.</numerusform>
            <numerusform>وسمان يبقيان هنا.</numerusform>
            <numerusform>%n وسوم تبقى هنا.</numerusform>
            <numerusform>%n وسمًا يبقى هنا.</numerusform>
            <numerusform>%n وسم يبقى هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tag of the photo, and what leaves with the new file.</source>
        <translation>كل بيانات الصورة وما يخرج مع الملف الجديد.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PrivacyModel</name>
    <message>
        <source>stays here</source>
        <translation>يبقى هنا</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>يخرج</translation>
    </message>
    <message>
        <source>leaves in part</source>
        <translation>يخرج جزئيًا</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>In the photo</source>
        <translation>في الصورة</translation>
    </message>
    <message>
        <source>In the new file</source>
        <translation>في الملف الجديد</translation>
    </message>
</context>
<context>
    <name>glassine::ui::ProofMenu</name>
    <message>
        <source>Proof</source>
        <translation>معاينة الطباعة</translation>
    </message>
    <message>
        <source>As the file is</source>
        <translation>كما هو الملف</translation>
    </message>
    <message>
        <source>A profile from a file…</source>
        <translation>ملف تعريف من ملف…</translation>
    </message>
    <message>
        <source>With the white of its paper</source>
        <translation>ببياض ورقه</translation>
    </message>
    <message>
        <source>Mark colors that it cannot hold</source>
        <translation>تعليم الألوان التي لا يتسع لها</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>معاينة: %1</translation>
    </message>
    <message>
        <source>Choose a color profile</source>
        <translation>اختيار ملف تعريف ألوان</translation>
    </message>
    <message>
        <source>Color profiles (*.icc *.icm *.ICC *.ICM);;All files (*)</source>
        <translation>ملفات تعريف الألوان (*.icc *.icm *.ICC *.ICM);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open o&amp;riginal</source>
        <translation>فتح الأصل</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>نظرة سريعة</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>إظهار في مدير الملفات</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand line</source>
        <translation>نسخ كسطر أوامر</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>وضع جانبًا</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Take back &amp;into the batch</source>
        <translation>إعادة إلى الدفعة</translation>
    </message>
    <message>
        <source>Change the &amp;preset</source>
        <translation>تغيير الإعداد المسبق</translation>
    </message>
    <message>
        <source>As the batch: %1</source>
        <comment>%1: a preset</comment>
        <translation>كما في الدفعة: %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueModel</name>
    <message numerus="yes">
        <source>%1 — %n photo(s)</source>
        <comment>a folder and how much is in it</comment>
        <translation>
            <numerusform>‏%1 — لا صور</numerusform>
            <numerusform>‏%1 — صورة واحدة</numerusform>
            <numerusform>‏%1 — صورتان</numerusform>
            <numerusform>‏%1 — %n صور</numerusform>
            <numerusform>‏%1 — %n صورة</numerusform>
            <numerusform>‏%1 — %n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent saved</source>
        <translation>وُفِّر %1 في المئة</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>البكسلات</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>التوفير</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source> +%1</source>
        <translation> ⁦+%1⁩</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>pixels before and after</comment>
        <translation>‏%1 ← %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation>‏%1 ← %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>⁦+%1٪⁩</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>موضوعة جانبًا</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>قيد المعالجة…</translation>
    </message>
    <message>
        <source>Done, with a note</source>
        <translation>اكتملت، مع ملاحظة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>اكتملت</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدَّثة</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطّاة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>already small: copied as it is</source>
        <translation>صغيرة بالفعل: نُسخت كما هي</translation>
    </message>
    <message>
        <source>it lies in the destination</source>
        <translation>يقع في الوجهة</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مُستبعَد</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>الإعداد المسبق: %1</translation>
    </message>
    <message>
        <source>Done, to be sent</source>
        <translation>اكتملت، بانتظار الإرسال</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Done, not sent</source>
        <translation>اكتملت، لم تُرسل</translation>
    </message>
    <message>
        <source>Sending: %1 %</source>
        <translation>جارٍ الإرسال: %1 %</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueuePane</name>
    <message>
        <source>No photo fits the filter.</source>
        <translation>لا صورة توافق المرشّح.</translation>
    </message>
    <message>
        <source>Show &amp;all photos</source>
        <translation>عرض كل الصور</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>The photos of this batch. The space bar shows one large, the menu key says what can be done with it.</source>
        <translation>صور هذه الدفعة. مفتاح المسافة يعرض إحداها كبيرة، ومفتاح القائمة يبيّن ما يمكن فعله بها.</translation>
    </message>
    <message>
        <source>Photos as tiles</source>
        <translation>الصور كمربّعات</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>نظرة سريعة</translation>
    </message>
    <message>
        <source>One photo, large. Arrow keys show the next one, Escape goes back to the list.</source>
        <translation>صورة واحدة كبيرة. مفاتيح الأسهم تعرض التالية، وEscape يعيد إلى القائمة.</translation>
    </message>
    <message>
        <source>This photo cannot be shown.</source>
        <translation>لا يمكن عرض هذه الصورة.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::ReportExport</name>
    <message>
        <source>The report cannot be written to %1: %2</source>
        <translation>تعذّرت كتابة التقرير إلى %1: %2</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SessionHistory</name>
    <message>
        <source>%1 of %2</source>
        <comment>photos done</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Damaged journal</source>
        <translation>سجل تالف</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>يمكن استئنافها</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Photos done</source>
        <translation>الصور المكتملة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Originals replaced in %1</source>
        <translation>استُبدلت الأصول في %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SettingsWindow</name>
    <message>
        <source>One per processor core (%1)</source>
        <translation>واحدة لكل نواة معالج (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at once</source>
        <translation>
            <numerusform>لا صور في آن واحد</numerusform>
            <numerusform>صورة واحدة كل مرة</numerusform>
            <numerusform>صورتان في آن واحد</numerusform>
            <numerusform>%Ln صور في آن واحد</numerusform>
            <numerusform>%Ln صورة في آن واحد</numerusform>
            <numerusform>%Ln صورة في آن واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>&amp;Photos at once:</source>
        <translation>عدد الصور في آن واحد:</translation>
    </message>
    <message>
        <source>More is not faster than the processor has cores.</source>
        <translation>تجاوز عدد أنوية المعالج لا يزيد السرعة.</translation>
    </message>
    <message>
        <source>&amp;Leave other programs the right of way</source>
        <translation>إعطاء الأولوية للبرامج الأخرى</translation>
    </message>
    <message>
        <source>Photos are worked on with low priority, so that the computer stays quick.</source>
        <translation>تُعالَج الصور بأولوية منخفضة كي يبقى الحاسوب سريعًا.</translation>
    </message>
    <message>
        <source>Names that are &amp;taken:</source>
        <translation>الأسماء المستخدمة:</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>كما يحدّد الإعداد المسبق</translation>
    </message>
    <message>
        <source>Number the new file</source>
        <translation>ترقيم الملف الجديد</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>تخطّي الصورة</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>عدم البدء</translation>
    </message>
    <message>
        <source>What is already in the destination is never overwritten.</source>
        <translation>لا يُستبدل أبدًا ما هو موجود في الوجهة.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>المظهر:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>اللغة:</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>يسري من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Ask before a running batch is &amp;stopped by closing</source>
        <translation>السؤال قبل أن يوقف الإغلاق دفعة قيد التشغيل</translation>
    </message>
    <message>
        <source>What was not done can be resumed in any case.</source>
        <translation>يمكن استئناف ما لم يُنجز على أي حال.</translation>
    </message>
    <message>
        <source>Ask before the list is &amp;emptied</source>
        <translation>السؤال قبل إفراغ القائمة</translation>
    </message>
    <message>
        <source>Undo brings the list back in any case.</source>
        <translation>التراجع يعيد القائمة على أي حال.</translation>
    </message>
    <message>
        <source>Ask before originals are &amp;replaced</source>
        <translation>السؤال قبل استبدال الأصول</translation>
    </message>
    <message>
        <source>They are kept aside and can be brought back in any case.</source>
        <translation>تُحفظ جانبًا على أي حال ويمكن استرجاعها.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change the destination folder</source>
        <translation>تغيير مجلد الوجهة</translation>
    </message>
    <message>
        <source>Finished files go to:</source>
        <translation>تذهب الملفات الجاهزة إلى:</translation>
    </message>
    <message>
        <source>Where should the finished files go?</source>
        <translation>إلى أين تذهب الملفات الجاهزة؟</translation>
    </message>
    <message>
        <source>A batch is running.</source>
        <translation>هناك دفعة قيد التنفيذ.</translation>
    </message>
    <message>
        <source>Remembered for later batches, too.</source>
        <translation>يُحفظ للدفعات اللاحقة أيضًا.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SummaryPanel</name>
    <message numerus="yes">
        <source>Stopped after %Ln photo(s)</source>
        <translation>
            <numerusform>أُوقفت قبل اكتمال أي صورة</numerusform>
            <numerusform>أُوقفت بعد صورة واحدة</numerusform>
            <numerusform>أُوقفت بعد صورتين</numerusform>
            <numerusform>أُوقفت بعد %Ln صور</numerusform>
            <numerusform>أُوقفت بعد %Ln صورة</numerusform>
            <numerusform>أُوقفت بعد %Ln صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished, but %Ln photo(s) failed</source>
        <translation>
            <numerusform>اكتملت ولم تفشل أي صورة</numerusform>
            <numerusform>اكتملت، لكن فشلت صورة واحدة</numerusform>
            <numerusform>اكتملت، لكن فشلت صورتان</numerusform>
            <numerusform>اكتملت، لكن فشلت %Ln صور</numerusform>
            <numerusform>اكتملت، لكن فشلت %Ln صورة</numerusform>
            <numerusform>اكتملت، لكن فشلت %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was already up to date</source>
        <translation>كان كل شيء محدَّثًا بالفعل</translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln photo(s) delivered</source>
        <translation>
            <numerusform>اكتملت: لم تُسلَّم أي صورة</numerusform>
            <numerusform>اكتملت: سُلِّمت صورة واحدة</numerusform>
            <numerusform>اكتملت: سُلِّمت صورتان</numerusform>
            <numerusform>اكتملت: سُلِّمت %Ln صور</numerusform>
            <numerusform>اكتملت: سُلِّمت %Ln صورة</numerusform>
            <numerusform>اكتملت: سُلِّمت %Ln صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2, %3 % saved</source>
        <translation>‏%1 ← %2، وُفِّر %3٪</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation>‏%1 ← %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation>
            <numerusform>لم يُكتب أي ملف</numerusform>
            <numerusform>كُتب ملف واحد</numerusform>
            <numerusform>كُتب ملفان</numerusform>
            <numerusform>كُتبت %Ln ملفات</numerusform>
            <numerusform>كُتب %Ln ملفًا</numerusform>
            <numerusform>كُتب %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>لا صور محدَّثة بالفعل</numerusform>
            <numerusform>صورة واحدة محدَّثة بالفعل</numerusform>
            <numerusform>صورتان محدَّثتان بالفعل</numerusform>
            <numerusform>%Ln صور محدَّثة بالفعل</numerusform>
            <numerusform>%Ln صورة محدَّثة بالفعل</numerusform>
            <numerusform>%Ln صورة محدَّثة بالفعل</numerusform>
        </translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>استغرقت %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed: %1</source>
        <translation>
            <numerusform>لم تفشل أي صورة: %1</numerusform>
            <numerusform>فشلت صورة واحدة: %1</numerusform>
            <numerusform>فشلت صورتان: %1</numerusform>
            <numerusform>فشلت %Ln صور: %1</numerusform>
            <numerusform>فشلت %Ln صورة: %1</numerusform>
            <numerusform>فشلت %Ln صورة: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped: %1</source>
        <translation>
            <numerusform>لم تُتخطَّ أي صورة: %1</numerusform>
            <numerusform>تُخطّيت صورة واحدة: %1</numerusform>
            <numerusform>تُخطّيت صورتان: %1</numerusform>
            <numerusform>تُخطّيت %Ln صور: %1</numerusform>
            <numerusform>تُخطّيت %Ln صورة: %1</numerusform>
            <numerusform>تُخطّيت %Ln صورة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>&amp;Run again with…</source>
        <translation>التشغيل مجددًا بـ…</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>تصدير التقرير…</translation>
    </message>
    <message>
        <source>Biggest savings</source>
        <translation>أكبر توفير</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>إغلاق الملخّص</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <comment>a photo&apos;s name, bytes before and after</comment>
        <translation>‏%1 (%2 ← %3)</translation>
    </message>
    <message>
        <source>Biggest savings: %1</source>
        <translation>أكبر توفير: %1</translation>
    </message>
    <message>
        <source>Pac&amp;k as archive…</source>
        <translation>حزم في أرشيف…</translation>
    </message>
    <message>
        <source>&amp;Bring the originals back</source>
        <translation>استرجاع الأصول</translation>
    </message>
</context>
<context>
    <name>glassine::ui::TotalsBar</name>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change the destination folder</source>
        <translation>تغيير مجلد الوجهة</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open the destination folder</source>
        <translation>فتح مجلد الوجهة</translation>
    </message>
    <message>
        <source>Sho&amp;w the plan</source>
        <translation>عرض الخطة</translation>
    </message>
    <message>
        <source>Show every file that will be written</source>
        <translation>عرض كل ملف سيُكتب</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>تقدّم الدفعة</translation>
    </message>
    <message>
        <source>Writes what the plan says. Originals stay as they are.</source>
        <translation>يكتب ما تقوله الخطة. تبقى الأصول كما هي.</translation>
    </message>
    <message>
        <source>Lets photos under way finish and begins no others.</source>
        <translation>يدع الصور الجارية تكتمل ولا يبدأ غيرها.</translation>
    </message>
    <message>
        <source>Ends at once. What is done stays, the rest can be resumed.</source>
        <translation>ينهي فورًا. يبقى ما أُنجز، ويمكن استئناف الباقي.</translation>
    </message>
    <message>
        <source>What happens when the batch is done</source>
        <translation>ما يحدث عند اكتمال الدفعة</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المساحة الحرة %1</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>When done: %1</source>
        <comment>%1: a choice of the menu</comment>
        <translation>عند الاكتمال: %1</translation>
    </message>
    <message>
        <source>&amp;Notify me</source>
        <translation>إشعاري</translation>
    </message>
    <message>
        <source>Where the finished files are sent</source>
        <translation>إلى أين تُرسل الملفات الجاهزة</translation>
    </message>
    <message>
        <source>&amp;Nowhere</source>
        <translation>لا مكان</translation>
    </message>
    <message>
        <source>&amp;Destinations…</source>
        <translation>الوجهات…</translation>
    </message>
    <message>
        <source>Send: nowhere</source>
        <translation>الإرسال: لا مكان</translation>
    </message>
    <message>
        <source>Send to: %1</source>
        <comment>%1: a destination&apos;s name</comment>
        <translation>الإرسال إلى: %1</translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>استبدال الأصول</translation>
    </message>
    <message>
        <source>They are kept aside, and can be brought back at any time.</source>
        <translation>تُحفظ جانبًا ويمكن استرجاعها في أي وقت.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Replaces the originals, which are kept aside</source>
        <translation>يستبدل الأصول ويحفظها جانبًا</translation>
    </message>
    <message>
        <source>Replaces the originals, which are kept in %1</source>
        <translation>يستبدل الأصول ويحفظها في %1</translation>
    </message>
    <message>
        <source>Writes what the plan says. The originals are kept aside and can be brought back.</source>
        <translation>يكتب ما تقوله الخطة. تُحفظ الأصول جانبًا ويمكن استرجاعها.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>الدفعة</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <translation>إضافة صور…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add the &amp;sample photos</source>
        <translation>إضافة الصور النموذجية</translation>
    </message>
    <message>
        <source>Change the &amp;destination…</source>
        <translation>تغيير الوجهة…</translation>
    </message>
    <message>
        <source>&amp;Earlier batches…</source>
        <translation>الدفعات السابقة…</translation>
    </message>
    <message>
        <source>E&amp;xport the report…</source>
        <translation>تصدير التقرير…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <translation>تراجع عن:</translation>
    </message>
    <message>
        <source>Re&amp;do:</source>
        <translation>إعادة:</translation>
    </message>
    <message>
        <source>&amp;Paste photos</source>
        <translation>لصق الصور</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>ترشيح القائمة</translation>
    </message>
    <message>
        <source>&amp;Empty the list</source>
        <translation>إفراغ القائمة</translation>
    </message>
    <message>
        <source>As &amp;list</source>
        <translation>كقائمة</translation>
    </message>
    <message>
        <source>As &amp;grid</source>
        <translation>كشبكة</translation>
    </message>
    <message>
        <source>Group by &amp;folder</source>
        <translation>تجميع حسب المجلد</translation>
    </message>
    <message>
        <source>&amp;Compare before and after</source>
        <translation>مقارنة قبل وبعد</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>إيقاف مؤقت أو استئناف</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Sho&amp;w the plan</source>
        <translation>عرض الخطة</translation>
    </message>
    <message>
        <source>Where files are &amp;sent…</source>
        <translation>إلى أين تُرسل الملفات…</translation>
    </message>
    <message>
        <source>Pac&amp;k as archive…</source>
        <translation>حزم في أرشيف…</translation>
    </message>
    <message>
        <source>Send &amp;again what did not arrive</source>
        <translation>إعادة إرسال ما لم يصل</translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>استبدال الأصول</translation>
    </message>
</context>
<context>
    <name>glassine::ui::WindowDialogs</name>
    <message>
        <source>A batch was interrupted: %L1 of %L2 photos are done. Resume it?</source>
        <translation>قوطعت دفعة: اكتملت %L1 من %L2 صورة. هل تريد استئنافها؟</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>التقرير في %1</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>Report %1.csv</source>
        <comment>name of a file</comment>
        <translation>تقرير %1.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Where should the finished files go?</source>
        <translation>أين توضع الملفات المكتملة؟</translation>
    </message>
    <message>
        <source>Take every photo off the list? The files stay where they are.</source>
        <translation>هل تريد إزالة كل الصور من القائمة؟ تبقى الملفات في مكانها.</translation>
    </message>
    <message>
        <source>&amp;Empty the list</source>
        <translation>إفراغ القائمة</translation>
    </message>
    <message>
        <source>The photos of the earlier batch take the place of those in the list. Go on?</source>
        <translation>ستحل صور الدفعة السابقة محل الصور الموجودة في القائمة. هل تريد المتابعة؟</translation>
    </message>
    <message>
        <source>&amp;Keep the list</source>
        <translation>الإبقاء على القائمة</translation>
    </message>
    <message>
        <source>%L1 of %L2 photos are done. Stop here? The rest can be resumed later.</source>
        <translation>اكتملت %L1 من %L2 صورة. هل تريد التوقف هنا؟ يمكن استئناف الباقي لاحقًا.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>إيقاف وإنهاء</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were waiting in the list. Bring them back?</source>
        <translation>
            <numerusform>لم تكن أي صورة في الانتظار. هل تريد استرجاعها؟</numerusform>
            <numerusform>كانت صورة واحدة في الانتظار في القائمة. هل تريد استرجاعها؟</numerusform>
            <numerusform>كانت صورتان في الانتظار في القائمة. هل تريد استرجاعهما؟</numerusform>
            <numerusform>كانت %Ln صور في الانتظار في القائمة. هل تريد استرجاعها؟</numerusform>
            <numerusform>كانت %Ln صورة في الانتظار في القائمة. هل تريد استرجاعها؟</numerusform>
            <numerusform>كانت %Ln صورة في الانتظار في القائمة. هل تريد استرجاعها؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos were waiting in the list. Bring them back?</source>
        <translation>كانت هناك صور في الانتظار في القائمة. هل تريد استرجاعها؟</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>No photo&apos;s colors can be read.</source>
        <translation>لا يمكن قراءة ألوان أي صورة.</translation>
    </message>
    <message>
        <source>Files are still being sent. Stop here? Starting the same batch again sends the rest.</source>
        <translation>ما زالت ملفات تُرسل. التوقف هنا؟ بدء الدفعة نفسها مجددًا يرسل الباقي.</translation>
    </message>
</context>
<context>
    <name>glassine::worker::Pool</name>
    <message>
        <source>The image worker %1 cannot be started (%2). Reinstall Glassine.</source>
        <translation>تعذّر بدء عملية معالجة الصور %1 (%2). أعد تثبيت Glassine.</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>Bulk photo optimizer that never harms an original.</source>
        <translation>محسّن صور بالجملة لا يضر بأي أصل أبدًا.</translation>
    </message>
    <message>
        <source>Photos and folders to put into the list.</source>
        <translation>الصور والمجلدات التي توضع في القائمة.</translation>
    </message>
    <message>
        <source>Write a picture of every screen to &lt;folder&gt; and quit.</source>
        <translation>كتابة صورة لكل شاشة إلى &lt;folder&gt; ثم الإنهاء.</translation>
    </message>
</context>
</TS>
