<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>(weakly borne out)</source>
        <translation>(سند ضعيف)</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>all meetings</source>
        <translation>كل الاجتماعات</translation>
    </message>
    <message>
        <source>Ask about this meeting</source>
        <translation>اسأل عن هذا الاجتماع</translation>
    </message>
    <message>
        <source>Ask a follow-up</source>
        <translation>اسأل سؤالًا آخر</translation>
    </message>
</context>
<context>
    <name>BriefTab</name>
    <message>
        <source>Being processed: %1</source>
        <translation>قيد المعالجة: %1</translation>
    </message>
    <message>
        <source>Waiting to be processed.</source>
        <translation>في انتظار المعالجة.</translation>
    </message>
    <message>
        <source>Processing failed</source>
        <translation>تعذّرت المعالجة</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>أظهر قائمة الانتظار</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>لا محضر بعد</translation>
    </message>
    <message>
        <source>A language model on this machine writes them; each sentence points to what was said. It takes about as long as the meeting on a slow machine.</source>
        <translation>يكتبه نموذج لغوي على هذا الجهاز، وكل جملة تشير إلى ما قيل. على جهاز بطيء يستغرق ذلك قرابة مدة الاجتماع.</translation>
    </message>
    <message>
        <source>Make the minutes</source>
        <translation>اكتب المحضر</translation>
    </message>
    <message>
        <source>Nobody speaks in this recording.</source>
        <translation>لا أحد يتكلم في هذا التسجيل.</translation>
    </message>
    <message>
        <source>The words have changed since these minutes were made.</source>
        <translation>تغيّر النص منذ كتابة هذا المحضر.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) below cite changed words.</source>
        <translation>
            <numerusform>لا جملة أدناه تقتبس كلمات تغيّرت.</numerusform>
            <numerusform>جملة واحدة أدناه تقتبس كلمات تغيّرت.</numerusform>
            <numerusform>جملتان أدناه تقتبسان كلمات تغيّرت.</numerusform>
            <numerusform>%n جمل أدناه تقتبس كلمات تغيّرت.</numerusform>
            <numerusform>%n جملة أدناه تقتبس كلمات تغيّرت.</numerusform>
            <numerusform>%n جملة أدناه تقتبس كلمات تغيّرت.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence below cites a changed word.</source>
        <translation>لا جملة أدناه تقتبس كلمة تغيّرت.</translation>
    </message>
    <message>
        <source>Renew the minutes</source>
        <translation>جدّد المحضر</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
</context>
<context>
    <name>CatchUpPage</name>
    <message>
        <source>Catch up</source>
        <translation>المستجدات</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>علّم الكل كمقروء</translation>
    </message>
    <message>
        <source>What are you called in your meetings? It stays on this machine.</source>
        <translation>بماذا ينادونك في اجتماعاتك؟ يبقى ذلك على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>هذا أنا</translation>
    </message>
    <message>
        <source>You are up to date. New meetings will be told here.</source>
        <translation>اطّلعت على كل جديد. ستظهر الاجتماعات الجديدة هنا.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>من أجل %1</translation>
    </message>
    <message>
        <source>For %1; choose somebody else</source>
        <translation>من أجل %1؛ اختر شخصًا آخر</translation>
    </message>
    <message numerus="yes">
        <source>%n more meeting(s) follow when these are read.</source>
        <translation>
            <numerusform>لا اجتماعات أخرى بعد هذه.</numerusform>
            <numerusform>يتبع اجتماع آخر بعد قراءة هذه.</numerusform>
            <numerusform>يتبع اجتماعان آخران بعد قراءة هذه.</numerusform>
            <numerusform>تتبع %n اجتماعات أخرى بعد قراءة هذه.</numerusform>
            <numerusform>يتبع %n اجتماعًا آخر بعد قراءة هذه.</numerusform>
            <numerusform>يتبع %n اجتماع آخر بعد قراءة هذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am %1</source>
        <translation>أنا %1</translation>
    </message>
</context>
<context>
    <name>ChaptersTab</name>
    <message>
        <source>Chapters come with the minutes.</source>
        <translation>تأتي الفصول مع المحضر.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Play %1: %2</source>
        <translation>شغّل %1: %2</translation>
    </message>
</context>
<context>
    <name>Chores</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n meeting(s) for good?</source>
        <translation>
            <numerusform>لا اجتماعات للحذف.</numerusform>
            <numerusform>حذف هذا الاجتماع نهائيًا؟</numerusform>
            <numerusform>حذف اجتماعين نهائيًا؟</numerusform>
            <numerusform>حذف %n اجتماعات نهائيًا؟</numerusform>
            <numerusform>حذف %n اجتماعًا نهائيًا؟</numerusform>
            <numerusform>حذف %n اجتماع نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound, words and minutes go, and their key with them: nobody can undo it.</source>
        <translation>يزول الصوت والكلمات والمحضر مع مفتاحها: لا يمكن لأحد التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>تصدير إلى مجلد</translation>
    </message>
    <message>
        <source>Changed the title or date.</source>
        <translation>تغيّر العنوان أو التاريخ.</translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n meeting(s).</source>
        <translation>
            <numerusform>لم تتغير وسوم أي اجتماع.</numerusform>
            <numerusform>تغيّرت وسوم الاجتماع.</numerusform>
            <numerusform>تغيّرت وسوم اجتماعين.</numerusform>
            <numerusform>تغيّرت وسوم %n اجتماعات.</numerusform>
            <numerusform>تغيّرت وسوم %n اجتماعًا.</numerusform>
            <numerusform>تغيّرت وسوم %n اجتماع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n meeting(s).</source>
        <translation>
            <numerusform>لم يُحذف أي اجتماع.</numerusform>
            <numerusform>حُذف الاجتماع.</numerusform>
            <numerusform>حُذف اجتماعان.</numerusform>
            <numerusform>حُذفت %n اجتماعات.</numerusform>
            <numerusform>حُذف %n اجتماعًا.</numerusform>
            <numerusform>حُذف %n اجتماع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>لم يُكتب أي ملف.</numerusform>
            <numerusform>كُتب ملف واحد.</numerusform>
            <numerusform>كُتب ملفان.</numerusform>
            <numerusform>كُتبت %n ملفات.</numerusform>
            <numerusform>كُتب %n ملفًا.</numerusform>
            <numerusform>كُتب %n ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n meeting(s) there is nothing yet.</source>
        <translation>
            <numerusform>لا ينقص شيء.</numerusform>
            <numerusform>لا شيء بعد لاجتماع واحد.</numerusform>
            <numerusform>لا شيء بعد لاجتماعين.</numerusform>
            <numerusform>لا شيء بعد لـ %n اجتماعات.</numerusform>
            <numerusform>لا شيء بعد لـ %n اجتماعًا.</numerusform>
            <numerusform>لا شيء بعد لـ %n اجتماع.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Revision %1 and %2</source>
        <translation>النسختان %1 و%2</translation>
    </message>
    <message>
        <source>Restore revision %1</source>
        <translation>استعد النسخة %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>كلتاهما متطابقتان.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) differ.</source>
        <translation>
            <numerusform>لا مداخلات مختلفة.</numerusform>
            <numerusform>مداخلة واحدة مختلفة.</numerusform>
            <numerusform>مداخلتان مختلفتان.</numerusform>
            <numerusform>%n مداخلات مختلفة.</numerusform>
            <numerusform>%n مداخلة مختلفة.</numerusform>
            <numerusform>%n مداخلة مختلفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>ما حُذف</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>ما أُضيف</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>محذوف: %1</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1، قبلها: %2</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The change is being stored.</source>
        <translation>يجري حفظ التغيير.</translation>
    </message>
    <message>
        <source>corrected a turn</source>
        <translation>صُحّحت مداخلة</translation>
    </message>
    <message>
        <source>restored revision %1</source>
        <translation>استُعيدت النسخة %1</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع عن: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>لا مداخلات</numerusform>
            <numerusform>مداخلة واحدة</numerusform>
            <numerusform>مداخلتان</numerusform>
            <numerusform>%n مداخلات</numerusform>
            <numerusform>%n مداخلة</numerusform>
            <numerusform>%n مداخلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Let go to bring it in</source>
        <translation>أفلت لإضافته</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Looking through what was said… Esc stops it.</source>
        <translation>يجري البحث فيما قيل… Esc للإيقاف.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>اسأل مجددًا</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>النماذج…</translation>
    </message>
    <message>
        <source>Answering… Esc stops it.</source>
        <translation>تجري الإجابة… Esc للإيقاف.</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>وُجد أيضًا</translation>
    </message>
    <message>
        <source>Nearest to it</source>
        <translation>الأقرب إليه</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>توقّف.</translation>
    </message>
    <message>
        <source>Not discussed.</source>
        <translation>لم يُناقَش.</translation>
    </message>
    <message>
        <source>Looked through %1. Nothing that was said comes near the question.</source>
        <translation>بُحث في: %1. لا شيء مما قيل يقارب السؤال.</translation>
    </message>
    <message numerus="yes">
        <source>Looked through %1, and read the likeliest moments of %n meeting(s). None of them answers the question.</source>
        <translation>
            <numerusform>بُحث في: %1. لم يُقرأ أي اجتماع.</numerusform>
            <numerusform>بُحث في: %1، وقُرئت أرجح المواضع في اجتماع واحد. لا يجيب عن السؤال.</numerusform>
            <numerusform>بُحث في: %1، وقُرئت أرجح المواضع في اجتماعين. لا يجيب أيّ منهما عن السؤال.</numerusform>
            <numerusform>بُحث في: %1، وقُرئت أرجح المواضع في %n اجتماعات. لا يجيب أيّ منها عن السؤال.</numerusform>
            <numerusform>بُحث في: %1، وقُرئت أرجح المواضع في %n اجتماعًا. لا يجيب أيّ منها عن السؤال.</numerusform>
            <numerusform>بُحث في: %1، وقُرئت أرجح المواضع في %n اجتماع. لا يجيب أيّ منها عن السؤال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: every sentence is borne out by the quotes below.</source>
        <translation>تم التحقق: كل جملة تسندها الاقتباسات أدناه.</translation>
    </message>
    <message>
        <source>Checked: not every sentence is firmly borne out by the quotes below. Listen before you rely on it.</source>
        <translation>تم التحقق: ليست كل جملة مسنودة بقوة بالاقتباسات أدناه. استمع قبل أن تعتمد عليها.</translation>
    </message>
    <message>
        <source>Answered by %1 on this machine in %2 s.</source>
        <translation>أجاب %1 على هذا الجهاز في %2 ث.</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Title and date</source>
        <translation>العنوان والتاريخ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>When it began is known</source>
        <translation>وقت البدء معروف</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All meetings</source>
        <translation>كل الاجتماعات</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>ابحث عن اجتماع</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>ابحث عن شخص</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>ما قيل</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>أسئلة مفتوحة</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this meeting</source>
        <translation>ابحث في هذا الاجتماع</translation>
    </message>
    <message>
        <source>Not said here</source>
        <translation>لم يُقل هنا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Everything is computed on this machine, by models that lie on it. The starter set is fetched once, if you ask for it, or taken from a kit.</source>
        <translation>يُحسب كل شيء على هذا الجهاز بنماذج موجودة عليه. تُجلب المجموعة الأساسية مرة واحدة إن طلبت ذلك، أو تؤخذ من حزمة.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>Say a sentence. The bar should move, and come to about its middle.</source>
        <translation>قل جملة. ينبغي أن يتحرك الشريط ويبلغ منتصفه تقريبًا.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Tell people before you record them. What should be read out or shown?</source>
        <translation>أخبر الحاضرين قبل تسجيلهم. ما الذي يُقرأ أو يُعرض؟</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Look at the sample meetings</source>
        <translation>اعرض الاجتماعات النموذجية</translation>
    </message>
    <message>
        <source>Nothing is heard yet.</source>
        <translation>لا يُسمع شيء بعد.</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>ميكروفونك</translation>
    </message>
    <message>
        <source>We would like to record this meeting. The recording stays on this laptop.</source>
        <translation>نودّ تسجيل هذا الاجتماع. يبقى التسجيل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Record only after somebody acknowledged it</source>
        <translation>لا تسجيل إلا بعد أن يقرّ أحدهم</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>There is no microphone. Connect one, or skip this.</source>
        <translation>لا يوجد ميكروفون. صِل واحدًا أو تخطَّ هذه الخطوة.</translation>
    </message>
    <message>
        <source>“%1” hears you.</source>
        <translation>«%1» يسمعك.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>you were not there</source>
        <translation>لم تكن حاضرًا</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A model that Earshot doesn&apos;t know</source>
        <translation>نموذج لا يعرفه Earshot</translation>
    </message>
    <message>
        <source>By its bytes, “%1” is no model of the catalogue. It can be taken as it is: its bytes are noted now, and any later change is noticed.</source>
        <translation>بحسب بايتاته، ليس «%1» من نماذج الفهرس. يمكن أخذه كما هو: تُدوَّن بايتاته الآن، ويُلاحَظ أي تغيير لاحق.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>يُستخدم في</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>nothing is heard</source>
        <translation>لا يُسمع شيء</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>مرتفع جدًا</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>خافت</translation>
    </message>
    <message>
        <source>heard well</source>
        <translation>مسموع جيدًا</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Filter meetings</source>
        <translation>تصفية الاجتماعات</translation>
    </message>
    <message>
        <source>Choose recordings</source>
        <translation>اختر تسجيلات</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>No meetings yet. Record one, or bring in a recording you have.</source>
        <translation>لا اجتماعات بعد. سجّل واحدًا، أو أضف تسجيلًا لديك.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختر ملفات…</translation>
    </message>
    <message>
        <source>No meeting fits. Every word that you type must occur.</source>
        <translation>لا اجتماع مطابق. يجب أن ترد كل كلمة تكتبها.</translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation>اعرض كل الاجتماعات</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n meeting(s) by title, person, word</source>
        <translation>
            <numerusform>لا اجتماعات للتصفية</numerusform>
            <numerusform>صفِّ اجتماعًا واحدًا بالعنوان أو الشخص أو الكلمة</numerusform>
            <numerusform>صفِّ اجتماعين بالعنوان أو الشخص أو الكلمة</numerusform>
            <numerusform>صفِّ %n اجتماعات بالعنوان أو الشخص أو الكلمة</numerusform>
            <numerusform>صفِّ %n اجتماعًا بالعنوان أو الشخص أو الكلمة</numerusform>
            <numerusform>صفِّ %n اجتماع بالعنوان أو الشخص أو الكلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Earshot</source>
        <translation>Earshot</translation>
    </message>
    <message>
        <source>Earshot goes on recording. Stop it first to quit.</source>
        <translation>ما زال Earshot يسجّل. أوقف التسجيل قبل الخروج.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be used.</source>
        <translation>
            <numerusform>كل الملفات صالحة.</numerusform>
            <numerusform>ملف واحد لا يمكن استخدامه.</numerusform>
            <numerusform>ملفان لا يمكن استخدامهما.</numerusform>
            <numerusform>%n ملفات لا يمكن استخدامها.</numerusform>
            <numerusform>%n ملفًا لا يمكن استخدامها.</numerusform>
            <numerusform>%n ملف لا يمكن استخدامها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were brought in.</source>
        <translation>
            <numerusform>لم يُضَف أي ملف.</numerusform>
            <numerusform>أُضيف ملف واحد.</numerusform>
            <numerusform>أُضيف ملفان.</numerusform>
            <numerusform>أُضيفت %n ملفات.</numerusform>
            <numerusform>أُضيف %n ملفًا.</numerusform>
            <numerusform>أُضيف %n ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which, and why</source>
        <translation>أيّها ولماذا</translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>لا ملفات فيه.</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>أظهر قائمة الانتظار</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>جارٍ التسجيل…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Recording has begun.</source>
        <translation>بدأ التسجيل.</translation>
    </message>
    <message>
        <source>Recording has ended.</source>
        <translation>انتهى التسجيل.</translation>
    </message>
    <message>
        <source>Bookmark kept.</source>
        <translation>حُفظت العلامة.</translation>
    </message>
    <message>
        <source>Filter meetings</source>
        <translation>تصفية الاجتماعات</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Search and ask</source>
        <translation>بحث وسؤال</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختر ملفات…</translation>
    </message>
</context>
<context>
    <name>MeetingNews</name>
    <message>
        <source>For you to answer</source>
        <translation>بانتظار ردّك</translation>
    </message>
    <message>
        <source>For you to know</source>
        <translation>لعلمك</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرّر</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Where you were mentioned</source>
        <translation>حيث ذُكرت</translation>
    </message>
    <message>
        <source>It has no minutes yet: only what was said to you or of you is known.</source>
        <translation>لا محضر له بعد: لا يُعرف إلا ما قيل لك أو عنك.</translation>
    </message>
    <message>
        <source>you were there</source>
        <translation>كنت حاضرًا</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>علّم كمقروء</translation>
    </message>
    <message>
        <source>Yours to do</source>
        <translation>مهامك</translation>
    </message>
    <message>
        <source> (by %1)</source>
        <translation> (حتى %1)</translation>
    </message>
    <message>
        <source> (no longer in force)</source>
        <translation> (لم يعد ساريًا)</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Nobody speaks in this recording.</source>
        <translation>لا أحد يتكلم في هذا التسجيل.</translation>
    </message>
    <message>
        <source>What was said appears here when it is written down.</source>
        <translation>يظهر ما قيل هنا حين يُكتب.</translation>
    </message>
    <message>
        <source>This recording could not be processed. The panel beside says why.</source>
        <translation>تعذّرت معالجة هذا التسجيل. يذكر اللوح المجاور السبب.</translation>
    </message>
    <message>
        <source>This recording has not been processed yet.</source>
        <translation>لم يُعالج هذا التسجيل بعد.</translation>
    </message>
</context>
<context>
    <name>MinutesMaker</name>
    <message>
        <source>Writing the minutes</source>
        <translation>تجري كتابة المحضر</translation>
    </message>
    <message>
        <source>Starting the language model</source>
        <translation>يجري تشغيل النموذج اللغوي</translation>
    </message>
</context>
<context>
    <name>MinutesView</name>
    <message>
        <source>Waiting for you</source>
        <translation>في انتظارك</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرّر</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) failed the check against what was said, and were left out.</source>
        <translation>
            <numerusform>لم تُستبعد أي مسودة.</numerusform>
            <numerusform>استُبعدت مسودة واحدة لم تجتز التحقق مما قيل.</numerusform>
            <numerusform>استُبعدت مسودتان لم تجتازا التحقق مما قيل.</numerusform>
            <numerusform>استُبعدت %n مسودات لم تجتز التحقق مما قيل.</numerusform>
            <numerusform>استُبعدت %n مسودة لم تجتز التحقق مما قيل.</numerusform>
            <numerusform>استُبعدت %n مسودة لم تجتز التحقق مما قيل.</numerusform>
        </translation>
    </message>
    <message>
        <source>(weakly supported)</source>
        <translation>(سند ضعيف)</translation>
    </message>
    <message>
        <source>(its words were corrected since)</source>
        <translation>(صُحّحت كلماته بعد ذلك)</translation>
    </message>
    <message>
        <source>Replaces: %1</source>
        <translation>يحلّ محلّ: %1</translation>
    </message>
    <message>
        <source>a later decision</source>
        <translation>قرار لاحق</translation>
    </message>
    <message>
        <source>Replaced by: %1</source>
        <translation>حلّ محلّه: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>أُنجز: %1</translation>
    </message>
    <message>
        <source>Weakly supported: listen before you rely on it.</source>
        <translation>سند ضعيف: استمع قبل أن تعتمد عليه.</translation>
    </message>
    <message>
        <source>Its words were corrected since.</source>
        <translation>صُحّحت كلماته بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>all languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Passport…</source>
        <translation>جواز النموذج…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدم</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>أصلح</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>ثبّت</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Install the starter set</source>
        <translation>ثبّت المجموعة الأساسية</translation>
    </message>
    <message>
        <source>Import a file or kit…</source>
        <translation>استيراد ملف أو حزمة…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Choose a model or a kit</source>
        <translation>اختر نموذجًا أو حزمة</translation>
    </message>
    <message>
        <source>Speech to words</source>
        <translation>من الكلام إلى النص</translation>
    </message>
    <message>
        <source>Who spoke when</source>
        <translation>من تكلّم ومتى</translation>
    </message>
    <message>
        <source>Telling voices apart</source>
        <translation>تمييز الأصوات</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>البحث بالمعنى</translation>
    </message>
    <message>
        <source>Minutes and answers</source>
        <translation>المحاضر والإجابات</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>PassportDialog</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Check every byte</source>
        <translation>تحقق من كل بايت</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>كل اللغات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>يُستخدم في</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>مناسب لـ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>يحتاج إلى</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>الترخيص</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>this machine, taken as it was</source>
        <translation>هذا الجهاز، أُخذ كما كان</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>الناقص</translation>
    </message>
    <message>
        <source>Files, with their SHA-256</source>
        <translation>الملفات مع SHA-256 لكل منها</translation>
    </message>
    <message>
        <source>Reading every byte…</source>
        <translation>تجري قراءة كل بايت…</translation>
    </message>
    <message>
        <source>Every byte is as it should be.</source>
        <translation>كل بايت كما ينبغي.</translation>
    </message>
    <message>
        <source>Remove “%1” from this machine?</source>
        <translation>إزالة «%1» من هذا الجهاز؟</translation>
    </message>
    <message>
        <source>It has to be fetched or imported again to be used.</source>
        <translation>لاستخدامه يجب جلبه أو استيراده من جديد.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>إيقاف مؤقت (مسافة)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>تشغيل (مسافة)</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Nothing waits. What you bring in or record appears here.</source>
        <translation>لا شيء ينتظر. يظهر هنا ما تضيفه أو تسجّله.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which come after these.</source>
        <translation>
            <numerusform>ولا غيرها.</numerusform>
            <numerusform>وواحدة أخرى تأتي بعد هذه.</numerusform>
            <numerusform>واثنتان أخريان تأتيان بعد هذه.</numerusform>
            <numerusform>و%n أخرى تأتي بعد هذه.</numerusform>
            <numerusform>و%n أخرى تأتي بعد هذه.</numerusform>
            <numerusform>و%n أخرى تأتي بعد هذه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Progress</source>
        <translation>التقدّم</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>النماذج…</translation>
    </message>
    <message>
        <source>%1 (another Earshot does it)</source>
        <translation>%1 (يقوم به Earshot آخر)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Waiting, %1 done</source>
        <translation>في الانتظار، أُنجز %1</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept.</source>
        <translation>توقّف. ما أُنجز محفوظ.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What takes up room…</source>
        <translation>ما يشغل المساحة…</translation>
    </message>
    <message>
        <source>Choose the file again…</source>
        <translation>اختر الملف من جديد…</translation>
    </message>
    <message>
        <source>Where it should lie…</source>
        <translation>حيث ينبغي أن يكون…</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>التقارير…</translation>
    </message>
</context>
<context>
    <name>QuoteRow</name>
    <message>
        <source>no longer in force</source>
        <translation>لم يعد ساريًا</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
</context>
<context>
    <name>RecordProgress</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>الآخرون</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>واصل التسجيل</translation>
    </message>
    <message>
        <source>A note about this moment, kept with Enter</source>
        <translation>ملاحظة على هذه اللحظة، تُحفظ بمفتاح Enter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Live text</source>
        <translation>نص مباشر</translation>
    </message>
    <message>
        <source>Recording. It goes on if you close the window.</source>
        <translation>جارٍ التسجيل، ويستمر إن أغلقت النافذة.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Paused. Nothing is recorded.</source>
        <translation>متوقف مؤقتًا. لا يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>(%1 to %2 comes with the transcript)</source>
        <translation>(من %1 إلى %2 يأتي مع النص)</translation>
    </message>
    <message>
        <source>Stopped. Keeping what was recorded…</source>
        <translation>توقّف. يجري حفظ ما سُجّل…</translation>
    </message>
</context>
<context>
    <name>RecordSetup</name>
    <message>
        <source>Title (the date, if you leave it empty)</source>
        <translation>العنوان (التاريخ إن تركته فارغًا)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>ميكروفونك</translation>
    </message>
    <message>
        <source>The other side&apos;s sound</source>
        <translation>صوت الطرف الآخر</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>جارٍ البحث عن الأجهزة…</translation>
    </message>
    <message>
        <source>Show the words while they are spoken</source>
        <translation>اعرض الكلمات وهي تُقال</translation>
    </message>
    <message>
        <source>There is nothing to record. Connect a microphone, or choose a device above.</source>
        <translation>لا شيء للتسجيل. صِل ميكروفونًا أو اختر جهازًا أعلاه.</translation>
    </message>
    <message>
        <source>Everybody here was told, and agrees</source>
        <translation>كل الحاضرين أُخبروا ووافقوا</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>The settings of this Earshot forbid recording.</source>
        <translation>إعدادات Earshot هذا تمنع التسجيل.</translation>
    </message>
    <message>
        <source>As the system is set: %1</source>
        <translation>بحسب النظام: %1</translation>
    </message>
    <message>
        <source>As set: none</source>
        <translation>بحسب الإعدادات: لا شيء</translation>
    </message>
    <message>
        <source>Don&apos;t record it</source>
        <translation>لا تسجّله</translation>
    </message>
</context>
<context>
    <name>RecordStrip</name>
    <message>
        <source>Earshot records</source>
        <translation>Earshot يسجّل</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Nothing was recorded, so nothing was kept.</source>
        <translation>لم يُسجَّل شيء، فلم يُحفظ شيء.</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Show it</source>
        <translation>أظهره</translation>
    </message>
    <message>
        <source>Paused: %1, %2</source>
        <translation>متوقف مؤقتًا: %1، %2</translation>
    </message>
    <message>
        <source>Recording: %1, %2</source>
        <translation>يجري التسجيل: %1، %2</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Files that can&apos;t be used</source>
        <translation>ملفات لا يمكن استخدامها</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be used. The others are in.</source>
        <translation>
            <numerusform>كل الملفات أُضيفت.</numerusform>
            <numerusform>ملف واحد لا يمكن استخدامه. أُضيف الباقي.</numerusform>
            <numerusform>ملفان لا يمكن استخدامهما. أُضيف الباقي.</numerusform>
            <numerusform>%n ملفات لا يمكن استخدامها. أُضيف الباقي.</numerusform>
            <numerusform>%n ملفًا لا يمكن استخدامها. أُضيف الباقي.</numerusform>
            <numerusform>%n ملف لا يمكن استخدامها. أُضيف الباقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>انسخ القائمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search what was said, or ask a question</source>
        <translation>ابحث فيما قيل، أو اطرح سؤالًا</translation>
    </message>
    <message>
        <source>Search and ask</source>
        <translation>بحث وسؤال</translation>
    </message>
    <message>
        <source>Enter asks, typing searches</source>
        <translation>الكتابة تبحث، وEnter يسأل</translation>
    </message>
    <message>
        <source>Ask the archive</source>
        <translation>اسأل الأرشيف</translation>
    </message>
    <message>
        <source>Type to find what was said. Press Enter to ask a question.</source>
        <translation>اكتب لتجد ما قيل. اضغط Enter لتطرح سؤالًا.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or press Enter to ask.</source>
        <translation>لم يوجد شيء. جرّب كلمات أخرى، أو اضغط Enter لتسأل.</translation>
    </message>
    <message>
        <source>Nothing found in %1. Look wider, or try other words.</source>
        <translation>لم يوجد شيء في: %1. وسّع البحث، أو جرّب كلمات أخرى.</translation>
    </message>
    <message>
        <source>all meetings</source>
        <translation>كل الاجتماعات</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>what %1 said</source>
        <translation>ما قاله %1</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>ألغِ الاختيار</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) chosen</source>
        <translation>
            <numerusform>لم يُختر أي اجتماع</numerusform>
            <numerusform>اختير اجتماع واحد</numerusform>
            <numerusform>اختير اجتماعان</numerusform>
            <numerusform>اختيرت %n اجتماعات</numerusform>
            <numerusform>اختير %n اجتماعًا</numerusform>
            <numerusform>اختير %n اجتماع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>المفردات</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) were refused since it started.</source>
        <translation>
            <numerusform>لم تُرفض أي محاولة منذ البدء.</numerusform>
            <numerusform>رُفضت محاولة واحدة منذ البدء.</numerusform>
            <numerusform>رُفضت محاولتان منذ البدء.</numerusform>
            <numerusform>رُفضت %n محاولات منذ البدء.</numerusform>
            <numerusform>رُفضت %n محاولة منذ البدء.</numerusform>
            <numerusform>رُفضت %n محاولة منذ البدء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
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
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Another language takes hold when the window is opened next.</source>
        <translation>تسري اللغة الأخرى عند فتح النافذة في المرة القادمة.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Your name in meetings</source>
        <translation>اسمك في الاجتماعات</translation>
    </message>
    <message>
        <source>As others say it; “Catch up” is told for it</source>
        <translation>كما يقوله الآخرون؛ وتُروى «المستجدات» لصاحبه</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>الكلام</translation>
    </message>
    <message>
        <source>Find out for each meeting</source>
        <translation>تُكتشف في كل اجتماع</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>لغة الكلام</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>That of the meeting</source>
        <translation>لغة الاجتماع</translation>
    </message>
    <message>
        <source>Write minutes of each meeting by itself</source>
        <translation>اكتب محضر كل اجتماع تلقائيًا</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>ما يُسجَّل</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Show the words while they are spoken</source>
        <translation>اعرض الكلمات وهي تُقال</translation>
    </message>
    <message>
        <source>Call the microphone&apos;s main speaker You</source>
        <translation>سمِّ المتحدث الرئيسي في الميكروفون «أنت»</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>ميكروفونك</translation>
    </message>
    <message>
        <source>The other side&apos;s sound</source>
        <translation>صوت الطرف الآخر</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>بحسب النظام</translation>
    </message>
    <message>
        <source>Don&apos;t record it</source>
        <translation>لا تسجّله</translation>
    </message>
    <message>
        <source>Live text</source>
        <translation>نص مباشر</translation>
    </message>
    <message>
        <source>They come some seconds after they were said, and are replaced by better ones when the meeting is over. Where this machine is too slow for it, a recording says so and goes on without.</source>
        <translation>تظهر الكلمات بعد ثوانٍ من نطقها، وتحل محلها كلمات أدق بعد انتهاء الاجتماع. وإن كان هذا الجهاز أبطأ من ذلك، يقول التسجيل ذلك ويستمر من دونها.</translation>
    </message>
    <message>
        <source>When nobody speaks</source>
        <translation>حين لا يتكلم أحد</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>بلا دقائق</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>End the recording</source>
        <translation>إنهاء التسجيل</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>لا ينتهي من تلقاء نفسه</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>To read out before a recording</source>
        <translation>ما يُقرأ قبل التسجيل</translation>
    </message>
    <message>
        <source>Nothing, if you leave it empty</source>
        <translation>لا شيء، إن تركته فارغًا</translation>
    </message>
    <message>
        <source>Record only after somebody acknowledged it</source>
        <translation>لا تسجيل إلا بعد أن يقرّ أحدهم</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>ما المخزَّن وأين</translation>
    </message>
    <message>
        <source>Words, minutes, names (encrypted)</source>
        <translation>الكلمات والمحاضر والأسماء (مشفّرة)</translation>
    </message>
    <message>
        <source>Sound (encrypted)</source>
        <translation>الصوت (مشفّر)</translation>
    </message>
    <message>
        <source>Reports on bugs</source>
        <translation>تقارير الأخطاء</translation>
    </message>
    <message>
        <source>The key of your archive</source>
        <translation>مفتاح أرشيفك</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Earshot refuses every connection that leaves this machine.</source>
        <translation>يرفض Earshot كل اتصال يخرج من هذا الجهاز.</translation>
    </message>
    <message>
        <source>It fetches models where you ask for it, and nothing else.</source>
        <translation>يجلب النماذج حيث تطلب ذلك، ولا شيء غيرها.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show in its folder: %1</source>
        <translation>عرض في مجلده: %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Brief</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Ctrl R</translation>
    </message>
    <message>
        <source>Search and ask</source>
        <translation>بحث وسؤال</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>المستجدات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Ctrl ,</source>
        <translation>Ctrl ,‎</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) could not be processed</source>
        <translation>
            <numerusform>عولجت كل التسجيلات</numerusform>
            <numerusform>تعذّرت معالجة تسجيل واحد</numerusform>
            <numerusform>تعذّرت معالجة تسجيلين</numerusform>
            <numerusform>تعذّرت معالجة %n تسجيلات</numerusform>
            <numerusform>تعذّرت معالجة %n تسجيلًا</numerusform>
            <numerusform>تعذّرت معالجة %n تسجيل</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. Nothing has left this machine.</source>
        <translation>دون اتصال. لم يغادر شيء هذا الجهاز.</translation>
    </message>
    <message numerus="yes">
        <source>Offline. %n attempt(s) to connect refused.</source>
        <translation>
            <numerusform>دون اتصال. لم تُرفض أي محاولة.</numerusform>
            <numerusform>دون اتصال. رُفضت محاولة اتصال واحدة.</numerusform>
            <numerusform>دون اتصال. رُفضت محاولتا اتصال.</numerusform>
            <numerusform>دون اتصال. رُفضت %n محاولات اتصال.</numerusform>
            <numerusform>دون اتصال. رُفضت %n محاولة اتصال.</numerusform>
            <numerusform>دون اتصال. رُفضت %n محاولة اتصال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Filter by any word</source>
        <translation>صفِّ بأي كلمة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)…</source>
        <translation>جدول لبرنامج جداول (CSV)…</translation>
    </message>
    <message>
        <source>Text with a table (Markdown)…</source>
        <translation>نص مع جدول (Markdown)…</translation>
    </message>
    <message>
        <source>Nothing fits. Every word that you type must occur.</source>
        <translation>لا شيء مطابق. يجب أن ترد كل كلمة تكتبها.</translation>
    </message>
    <message>
        <source>Alt+S sorts by the column that one is in.</source>
        <translation>يرتّب Alt+S بحسب العمود الذي أنت فيه.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n meeting(s)</source>
        <translation>
            <numerusform>لا وسوم لأي اجتماع</numerusform>
            <numerusform>وسوم الاجتماع</numerusform>
            <numerusform>وسوم اجتماعين</numerusform>
            <numerusform>وسوم %n اجتماعات</numerusform>
            <numerusform>وسوم %n اجتماعًا</numerusform>
            <numerusform>وسوم %n اجتماع</numerusform>
        </translation>
    </message>
    <message>
        <source>New tags, separated by commas</source>
        <translation>وسوم جديدة، تفصل بينها فواصل (,)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>It came with Earshot. Copy it to change it.</source>
        <translation>جاء مع Earshot. انسخه لتغيّره.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>نسخ…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What you changed isn&apos;t saved.</source>
        <translation>ما غيّرته لم يُحفظ.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>It is in order: %1.</source>
        <translation>لا خلل فيه: %1.</translation>
    </message>
    <message>
        <source>Saved. New minutes are made with it.</source>
        <translation>حُفظ. تُكتب به المحاضر الجديدة.</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>came with Earshot</source>
        <translation>جاء مع Earshot</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>خاص بك</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدم</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>نظرة…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>نسخ…</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>A template says what minutes contain, in which order, and how they read. Copy one to make it your own.</source>
        <translation>القالب يحدد ما تحتويه المحاضر وبأي ترتيب وكيف تُقرأ. انسخ قالبًا لتجعله خاصًا بك.</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>نسخ «%1»</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens</source>
        <translation>حروف صغيرة وأرقام وشرطات</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Names and words that Earshot should listen for, as people spell them.</source>
        <translation>أسماء وكلمات ينبغي أن ينتبه لها Earshot، كما تُكتب عادةً.</translation>
    </message>
    <message>
        <source>Add a word or a name, with Enter</source>
        <translation>أضف كلمة أو اسمًا، بمفتاح Enter</translation>
    </message>
    <message>
        <source>Add a word or a name</source>
        <translation>أضف كلمة أو اسمًا</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>المفردات</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>أزل المحدد</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>تقرّر: %1</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>Nothing was recorded: the device was not there.</source>
        <translation>لم يُسجَّل شيء: لم يكن الجهاز موجودًا.</translation>
    </message>
    <message>
        <source>Nothing was recorded: this machine was too slow.</source>
        <translation>لم يُسجَّل شيء: كان هذا الحاسوب بطيئًا جدًا.</translation>
    </message>
    <message>
        <source>Nothing was recorded: this machine slept.</source>
        <translation>لم يُسجَّل شيء: كان هذا الحاسوب نائمًا.</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>skip silence</source>
        <translation>بلا صمت</translation>
    </message>
    <message>
        <source>✓ skip silence</source>
        <translation>✓ بلا صمت</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Earshot</source>
        <translation>افتح Earshot</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Earshot records</source>
        <translation>Earshot يسجّل</translation>
    </message>
    <message>
        <source>Earshot, nothing is recorded</source>
        <translation>Earshot، لا تسجيل</translation>
    </message>
    <message>
        <source>Earshot pauses</source>
        <translation>Earshot متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>أوقف التسجيل</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Record a sentence and hear it</source>
        <translation>سجّل جملة واستمع إليها</translation>
    </message>
    <message>
        <source>Say a sentence now.</source>
        <translation>قل جملة الآن.</translation>
    </message>
    <message>
        <source>The microphone delivered nothing.</source>
        <translation>لم يصل شيء من الميكروفون.</translation>
    </message>
    <message>
        <source>This is how you sound.</source>
        <translation>هكذا يبدو صوتك.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Opening your archive…</source>
        <translation>يُفتح أرشيفك…</translation>
    </message>
    <message>
        <source>This takes a moment when another Earshot writes to it or brings it up to date.</source>
        <translation>يستغرق ذلك لحظة حين يكتب فيه Earshot آخر أو يحدّثه.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>TurnEditor</name>
    <message>
        <source>Words of this turn</source>
        <translation>كلمات هذه المداخلة</translation>
    </message>
    <message>
        <source>Hear it over and over</source>
        <translation>استمع مرارًا</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>اتركها كما كانت</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+مسافة</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>TurnModel</name>
    <message>
        <source>%1 (decided here)</source>
        <translation>%1 (تقرّر هنا)</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock Earshot</source>
        <translation>فتح قفل Earshot</translation>
    </message>
    <message>
        <source>Your archive is behind a passphrase.</source>
        <translation>أرشيفك محمي بعبارة مرور.</translation>
    </message>
    <message>
        <source>Choose a passphrase for your archive. Without it nobody can read your meetings, not even you.</source>
        <translation>اختر عبارة مرور لأرشيفك. من دونها لا يستطيع أحد قراءة اجتماعاتك، ولا أنت.</translation>
    </message>
    <message>
        <source>That passphrase doesn&apos;t open the archive. Try again.</source>
        <translation>عبارة المرور هذه لا تفتح الأرشيف. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Make archive</source>
        <translation>أنشئ الأرشيف</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Models…</source>
        <translation>النماذج…</translation>
    </message>
    <message>
        <source>What takes up room…</source>
        <translation>ما يشغل المساحة…</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>التقارير…</translation>
    </message>
</context>
<context>
    <name>WindowAsker</name>
    <message>
        <source>Your archive is locked</source>
        <translation>أرشيفك مقفل</translation>
    </message>
    <message>
        <source>It is behind a passphrase, and none was given.</source>
        <translation>إنه محمي بعبارة مرور ولم تُدخل أي عبارة.</translation>
    </message>
    <message>
        <source>Choose “Unlock…” to give it.</source>
        <translation>اختر «فتح القفل…» لإدخالها.</translation>
    </message>
</context>
<context>
    <name>Works</name>
    <message>
        <source>Bringing in %1 of %2 files, %3</source>
        <translation>تجري إضافة %1 من %2 ملفات، %3</translation>
    </message>
    <message>
        <source>Bringing in %1, %2</source>
        <translation>تجري إضافة %1، %2</translation>
    </message>
    <message>
        <source>Recovered “%1”, which a crash had interrupted.</source>
        <translation>استُعيد «%1» الذي قطعه عطل.</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%n أشخاص</numerusform>
            <numerusform>%n شخصًا</numerusform>
            <numerusform>%n شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge</name>
    <message>
        <source>Something went wrong inside Earshot</source>
        <translation>حدث خطأ داخل Earshot</translation>
    </message>
    <message>
        <source>This is a bug, and nothing was lost by it.</source>
        <translation>هذا خطأ في Earshot، ولم يضع شيء بسببه.</translation>
    </message>
    <message>
        <source>Try again; if it stays, the report in the logs folder says more.</source>
        <translation>حاول مجددًا؛ فإن استمر فالتقرير في مجلد logs يوضّح أكثر.</translation>
    </message>
</context>
<context>
    <name>chips</name>
    <message>
        <source>Hear %1</source>
        <translation>استمع إلى %1</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a form of QLocale: Monday 5 October</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a form of QLocale: Monday 5 October 2026</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a form of QLocale: 5 Oct</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a form of QLocale: 5 Oct 2026</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a form of QLocale: Wed 7 Oct</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a form of QLocale: Wed 7 Oct 2026</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a form of QLocale: 21 September</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a form of QLocale: 21 September 2026</comment>
        <translation>d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Processing %1</source>
        <translation>قيد المعالجة %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقّف</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>New to you</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Its words have changed since its minutes were made.</source>
        <translation>تغيّر النص منذ كتابة المحضر.</translation>
    </message>
    <message>
        <source>Some of its decisions or actions are borne out only in part. Listen to them.</source>
        <translation>بعض القرارات أو المهام لا يسندها ما قيل إلا جزئيًا. استمع إليها.</translation>
    </message>
    <message>
        <source>Title and date…</source>
        <translation>العنوان والتاريخ…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>المحضر…</translation>
    </message>
    <message>
        <source>Transcript to read (Markdown)…</source>
        <translation>نص للقراءة (Markdown)…</translation>
    </message>
    <message>
        <source>Transcript to read (text)…</source>
        <translation>نص للقراءة (نص عادي)…</translation>
    </message>
    <message>
        <source>Captions (SRT)…</source>
        <translation>ترجمة مصاحبة (SRT)…</translation>
    </message>
    <message>
        <source>Captions (VTT)…</source>
        <translation>ترجمة مصاحبة (VTT)…</translation>
    </message>
    <message>
        <source>Transcript for programs (JSON)…</source>
        <translation>نص للبرامج (JSON)…</translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>writing down what is said</source>
        <translation>كتابة ما قيل</translation>
    </message>
    <message>
        <source>telling the speakers apart</source>
        <translation>تمييز المتحدثين</translation>
    </message>
    <message>
        <source>giving words to speakers</source>
        <translation>نسبة الكلمات إلى المتحدثين</translation>
    </message>
    <message>
        <source>making it searchable</source>
        <translation>تهيئة البحث</translation>
    </message>
    <message>
        <source>writing the minutes</source>
        <translation>كتابة المحضر</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>النسخة %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعد</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>المعروضة الآن</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Came into the archive</source>
        <translation>دخل الأرشيف</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>system sound</source>
        <translation>صوت النظام</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>القناة %1</translation>
    </message>
    <message>
        <source>Sound, encrypted</source>
        <translation>الصوت، مشفّر</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>المداخلات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>النسخة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>as many as are heard</source>
        <translation>بعدد من يُسمعون</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>مكتشفة</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Minutes from revision</source>
        <translation>المحضر من النسخة</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>كُتب بلغة</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>المخزَّن</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>مراحل العمل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>تشغيل أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>5 ثوانٍ إلى الوراء</translation>
    </message>
    <message>
        <source>On 5 seconds</source>
        <translation>5 ثوانٍ إلى الأمام</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translation>صحّح الكلمات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>أعد</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>شغّل من هنا</translation>
    </message>
    <message>
        <source>Split before “%1”</source>
        <translation>قسّم قبل «%1»</translation>
    </message>
    <message>
        <source>split a turn</source>
        <translation>قُسّمت مداخلة</translation>
    </message>
    <message>
        <source>Join with the next turn</source>
        <translation>ادمج مع المداخلة التالية</translation>
    </message>
    <message>
        <source>joined two turns</source>
        <translation>دُمجت مداخلتان</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>قالها</translation>
    </message>
    <message>
        <source>gave a turn to somebody else</source>
        <translation>نُسبت مداخلة إلى شخص آخر</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>gave a turn to somebody new</source>
        <translation>نُسبت مداخلة إلى شخص جديد</translation>
    </message>
    <message>
        <source>Split before</source>
        <translation>قسّم قبل</translation>
    </message>
    <message>
        <source>Rename %1 here…</source>
        <translation>أعد تسمية %1 هنا…</translation>
    </message>
    <message>
        <source>Rename %1 in all meetings…</source>
        <translation>أعد تسمية %1 في كل الاجتماعات…</translation>
    </message>
    <message>
        <source>%1 is the same person as</source>
        <translation>%1 هو نفسه</translation>
    </message>
    <message>
        <source>made two speakers one</source>
        <translation>جُمع متحدثان في واحد</translation>
    </message>
    <message>
        <source>renamed %1</source>
        <translation>أُعيدت تسمية %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>إعادة تسمية %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>No loudspeaker and no headphones are connected.</source>
        <translation>لا مكبّر صوت ولا سماعات موصولة.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>لا يمكن فتح %1.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or headphones, and play again.</source>
        <translation>صِل مكبّر صوت أو سماعات وشغّل مجددًا.</translation>
    </message>
    <message>
        <source>Nothing to play on</source>
        <translation>لا جهاز للتشغيل</translation>
    </message>
    <message>
        <source>The sound stopped</source>
        <translation>توقّف الصوت</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Similar</source>
        <translation>مشابه</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>سؤال مفتوح</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Locked. %1</source>
        <translation>مقفل. %1</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>checking the models</source>
        <translation>فحص النماذج</translation>
    </message>
    <message>
        <source>transcribing</source>
        <translation>كتابة ما قيل</translation>
    </message>
    <message>
        <source>telling speakers apart</source>
        <translation>تمييز المتحدثين</translation>
    </message>
    <message>
        <source>giving words to speakers</source>
        <translation>نسبة الكلمات إلى المتحدثين</translation>
    </message>
    <message>
        <source>making it ready for search</source>
        <translation>تهيئة البحث</translation>
    </message>
    <message>
        <source>writing minutes</source>
        <translation>كتابة المحضر</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقيت أقل من دقيقة</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>بقيت %1 د</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Actions</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>غير المنجزة فقط</translation>
    </message>
    <message>
        <source>No actions yet. They are found when the minutes of a meeting are made.</source>
        <translation>لا مهام بعد. تُستخرج حين يُكتب محضر اجتماع.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>In force only</source>
        <translation>السارية فقط</translation>
    </message>
    <message>
        <source>No decisions yet. They are found when the minutes of a meeting are made.</source>
        <translation>لا قرارات بعد. تُستخرج حين يُكتب محضر اجتماع.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>By</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجزت</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>سارٍ</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>حلّ محلّه: %1</translation>
    </message>
    <message>
        <source>Replaced %2: %1</source>
        <translation>حلّ محلّه في %2: %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للإنجاز</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1، متأخرة</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Brief</source>
        <translation>باختصار</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>القرارات</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>أسئلة مفتوحة</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>أرقام</translation>
    </message>
</context>
</TS>
