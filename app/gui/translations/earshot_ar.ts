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
    <name>Everywhere</name>
    <message>
        <source>Earshot goes on recording. Stop it first to quit.</source>
        <translation>ما زال Earshot يسجّل. أوقف التسجيل قبل الخروج.</translation>
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
</context>
<context>
    <name>ExchangeView</name>
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
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>كل النماذج</translation>
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
    <name>Footer</name>
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
    <name>Installing</name>
    <message>
        <source>Choose a model or a kit</source>
        <translation>اختر نموذجًا أو حزمة</translation>
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
        <source>Record</source>
        <translation>تسجيل</translation>
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
        <translation>أسئلة مفتوحة</translation>
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
    <name>Said</name>
    <message>
        <source>&quot;{wish}&quot; fits {count} devices: {names}.</source>
        <translation>«{wish}» يطابق {count} من الأجهزة: {names}.</translation>
    </message>
    <message>
        <source>; did you mean “{name}”?</source>
        <translation>؛ هل قصدت «{name}»؟</translation>
    </message>
    <message>
        <source>; there are: {known}</source>
        <translation>؛ المتاح: {known}</translation>
    </message>
    <message>
        <source>A connection was refused</source>
        <translation>رُفض اتصال</translation>
    </message>
    <message>
        <source>A model can&apos;t be used</source>
        <translation>لا يمكن استخدام نموذج</translation>
    </message>
    <message>
        <source>A part of the recording is missing</source>
        <translation>جزء من التسجيل مفقود</translation>
    </message>
    <message>
        <source>A part of {path} can&apos;t be read: {reason}.</source>
        <translation>تتعذّر قراءة جزء من {path}: {reason}.</translation>
    </message>
    <message>
        <source>A passphrase can&apos;t be empty.</source>
        <translation>لا يمكن أن تكون عبارة المرور فارغة.</translation>
    </message>
    <message>
        <source>A plain format is used, which it may know less.</source>
        <translation>تُستخدم صيغة بسيطة قد يعرفها بدرجة أقل.</translation>
    </message>
    <message>
        <source>A prompt doesn&apos;t fit</source>
        <translation>الطلب أطول من أن يتسع له النموذج</translation>
    </message>
    <message>
        <source>A recording was deleted before it was processed.</source>
        <translation>حُذف تسجيل قبل معالجته.</translation>
    </message>
    <message>
        <source>A speaker needs a name.</source>
        <translation>المتحدث يحتاج إلى اسم.</translation>
    </message>
    <message>
        <source>A stored result can&apos;t be read</source>
        <translation>تتعذّر قراءة نتيجة محفوظة</translation>
    </message>
    <message>
        <source>A term needs a letter or a digit.</source>
        <translation>المصطلح يحتاج إلى حرف أو رقم.</translation>
    </message>
    <message>
        <source>A text holds bytes that are not text.</source>
        <translation>يحتوي نص على بايتات ليست نصًا.</translation>
    </message>
    <message>
        <source>A text is longer than the archive can hold.</source>
        <translation>النص أطول مما يتسع له الأرشيف.</translation>
    </message>
    <message>
        <source>A title needs a letter.</source>
        <translation>العنوان يحتاج إلى حرف.</translation>
    </message>
    <message>
        <source>A turn needs a word.</source>
        <translation>المداخلة تحتاج إلى كلمة.</translation>
    </message>
    <message>
        <source>Acknowledge it when asked, or add --consent-given.</source>
        <translation>أكّد ذلك عند السؤال، أو أضف --consent-given.</translation>
    </message>
    <message>
        <source>Action not clear</source>
        <translation>المهمة غير محددة</translation>
    </message>
    <message>
        <source>Action not found</source>
        <translation>لم يُعثر على المهمة</translation>
    </message>
    <message>
        <source>Add --role with one of: {roles}.</source>
        <translation>أضف --role مع واحد مما يلي: {roles}.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, under Microphone, for Earshot or for the terminal in which it runs; then try again.</source>
        <translation>اسمح بذلك في إعدادات الخصوصية للنظام، تحت الميكروفون، لـ Earshot أو للطرفية التي يعمل فيها؛ ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings.</source>
        <translation>اسمح بذلك في إعدادات الخصوصية للنظام.</translation>
    </message>
    <message>
        <source>Already in the archive</source>
        <translation>موجود في الأرشيف</translation>
    </message>
    <message>
        <source>Already recording</source>
        <translation>التسجيل جارٍ من قبل</translation>
    </message>
    <message>
        <source>An error in Earshot itself: {kind}.</source>
        <translation>خطأ في Earshot نفسه: {kind}.</translation>
    </message>
    <message>
        <source>An unexpected {kind} ended the step; the engine&apos;s log has the details.</source>
        <translation>أنهى خطأ غير متوقع ({kind}) هذه الخطوة؛ والتفاصيل في سجل المحرّك.</translation>
    </message>
    <message>
        <source>Another Earshot is installing or removing models in {folder}.</source>
        <translation>‏Earshot آخر يثبّت نماذج أو يزيلها في {folder}.</translation>
    </message>
    <message>
        <source>Another Earshot process has this recording now; this one lets go of it.</source>
        <translation>هذا التسجيل الآن لدى عملية أخرى من Earshot؛ وهذه العملية تتركه.</translation>
    </message>
    <message>
        <source>Another Earshot records into this archive.</source>
        <translation>‏Earshot آخر يسجّل في هذا الأرشيف.</translation>
    </message>
    <message>
        <source>Another process has been writing to {path} for too long.</source>
        <translation>عملية أخرى تكتب في {path} منذ وقت طويل.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>اسأل مجددًا.</translation>
    </message>
    <message>
        <source>Ask in a few sentences; to look for a longer text, use earshot search.</source>
        <translation>اسأل في جمل قليلة؛ وللبحث عن نص أطول استخدم earshot search.</translation>
    </message>
    <message>
        <source>Ask in words, as in: earshot ask &quot;When does the project start?&quot;</source>
        <translation>اسأل بكلمات، مثل: earshot ask &quot;When does the project start?&quot;</translation>
    </message>
    <message>
        <source>Ask one thing at a time, in a sentence or two.</source>
        <translation>اسأل عن أمر واحد في جملة أو جملتين.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine.</source>
        <translation>اسأل من يتولى أمر هذا الجهاز.</translation>
    </message>
    <message>
        <source>Ask whoever set it up.</source>
        <translation>اسأل من أعدّه.</translation>
    </message>
    <message>
        <source>Better minutes on four cores; its licence is for research only.</source>
        <translation>محاضر أفضل على أربع أنوية؛ ورخصته للبحث العلمي فقط.</translation>
    </message>
    <message>
        <source>Both parts need a word.</source>
        <translation>كلا الجزأين يحتاج إلى كلمة.</translation>
    </message>
    <message>
        <source>By its bytes, {path} is more than one model: {names}.</source>
        <translation>بحسب بايتاته فإن {path} أكثر من نموذج: {names}.</translation>
    </message>
    <message>
        <source>By its bytes, {path} is no model of the catalogue.</source>
        <translation>بحسب بايتاته فإن {path} ليس من نماذج الفهرس.</translation>
    </message>
    <message>
        <source>CUDA failed ({reason}); the processor is used instead.</source>
        <translation>تعطّل CUDA ({reason})؛ ويُستخدم المعالج بدلًا منه.</translation>
    </message>
    <message>
        <source>Can&apos;t listen along</source>
        <translation>يتعذّر الاستماع المباشر</translation>
    </message>
    <message>
        <source>Can&apos;t load a model</source>
        <translation>يتعذّر تحميل نموذج</translation>
    </message>
    <message>
        <source>Can&apos;t load the language model</source>
        <translation>يتعذّر تحميل النموذج اللغوي</translation>
    </message>
    <message>
        <source>Can&apos;t read the language model</source>
        <translation>تتعذّر قراءة النموذج اللغوي</translation>
    </message>
    <message>
        <source>Can&apos;t read {name}</source>
        <translation>تتعذّر قراءة {name}</translation>
    </message>
    <message>
        <source>Can&apos;t record</source>
        <translation>يتعذّر التسجيل</translation>
    </message>
    <message>
        <source>Can&apos;t record the system&apos;s sound</source>
        <translation>يتعذّر تسجيل صوت النظام</translation>
    </message>
    <message>
        <source>Can&apos;t use a model</source>
        <translation>لا يمكن استخدام نموذج</translation>
    </message>
    <message>
        <source>Can&apos;t use the adapter</source>
        <translation>لا يمكن استخدام المهايئ</translation>
    </message>
    <message>
        <source>Change `context` in the settings.</source>
        <translation>غيّر `context` في الإعدادات.</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>تغيّر في مكان آخر</translation>
    </message>
    <message>
        <source>Check how it was copied.</source>
        <translation>تحقق من طريقة نسخه.</translation>
    </message>
    <message>
        <source>Check it in the system&apos;s sound settings, then try again.</source>
        <translation>تحقق من ذلك في إعدادات الصوت للنظام، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>تحقق من أذوناته.</translation>
    </message>
    <message>
        <source>Check its settings.</source>
        <translation>تحقق من إعداداته.</translation>
    </message>
    <message>
        <source>Check that `server` is one that speaks the OpenAI protocol.</source>
        <translation>تحقق من أن `server` يتحدث بروتوكول OpenAI.</translation>
    </message>
    <message>
        <source>Check that it may be read and written, and that the disk is in order.</source>
        <translation>تحقق من إمكان قراءته والكتابة فيه، ومن سلامة القرص.</translation>
    </message>
    <message>
        <source>Check that it plays in a media player, and copy or export it again.</source>
        <translation>تحقق من أن مشغّل وسائط يشغّله، وانسخه أو صدّره مجددًا.</translation>
    </message>
    <message>
        <source>Check that the file belongs to you.</source>
        <translation>تحقق من أن الملف ملكك.</translation>
    </message>
    <message>
        <source>Check that the folder is writable and has room.</source>
        <translation>تحقق من إمكان الكتابة في المجلد ومن وجود متسع فيه.</translation>
    </message>
    <message>
        <source>Check that the folder is writable and that the disk is in order.</source>
        <translation>تحقق من إمكان الكتابة في المجلد ومن سلامة القرص.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>تحقق من القرص.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>Check the passphrase and that the key belongs to this archive, or restore a backup.</source>
        <translation>تحقق من عبارة المرور ومن أن المفتاح لهذا الأرشيف، أو استعد نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>تحقق من المسار ومن أنه يُسمح لك بقراءة الملف.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>تحقق من المسار.</translation>
    </message>
    <message>
        <source>Check who may write to that folder.</source>
        <translation>تحقق ممن يُسمح له بالكتابة في ذلك المجلد.</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>يجري فحص {name}</translation>
    </message>
    <message>
        <source>Choose a file with an audio track.</source>
        <translation>اختر ملفًا فيه مسار صوت.</translation>
    </message>
    <message>
        <source>Choose a later word.</source>
        <translation>اختر كلمة لاحقة.</translation>
    </message>
    <message>
        <source>Choose a longer recording.</source>
        <translation>اختر تسجيلًا أطول.</translation>
    </message>
    <message>
        <source>Choose a model with a larger context.</source>
        <translation>اختر نموذجًا ذا سياق أكبر.</translation>
    </message>
    <message>
        <source>Choose an earlier time.</source>
        <translation>اختر وقتًا أبكر.</translation>
    </message>
    <message>
        <source>Choose another device, or plug it in again.</source>
        <translation>اختر جهازًا آخر، أو أعد توصيله.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Choose another name or add --force.</source>
        <translation>اختر اسمًا آخر أو أضف --force.</translation>
    </message>
    <message>
        <source>Choose another name, or edit it.</source>
        <translation>اختر اسمًا آخر، أو حرّره.</translation>
    </message>
    <message>
        <source>Choose another one: earshot models use segmentation NAME.</source>
        <translation>اختر غيره: earshot models use segmentation NAME.</translation>
    </message>
    <message>
        <source>Choose another one: earshot models use speaker-embedder NAME.</source>
        <translation>اختر غيره: earshot models use speaker-embedder NAME.</translation>
    </message>
    <message>
        <source>Choose another one: earshot models use text-embedder NAME.</source>
        <translation>اختر غيره: earshot models use text-embedder NAME.</translation>
    </message>
    <message>
        <source>Choose another with `earshot models use {role} NAME`.</source>
        <translation>اختر غيره بالأمر `earshot models use {role} NAME`.</translation>
    </message>
    <message>
        <source>Choose another: earshot models use language-model NAME.</source>
        <translation>اختر غيره: earshot models use language-model NAME.</translation>
    </message>
    <message>
        <source>Choose one with `earshot models use {role} NAME`.</source>
        <translation>اختر واحدًا بالأمر `earshot models use {role} NAME`.</translation>
    </message>
    <message>
        <source>Choose several words.</source>
        <translation>اختر عدة كلمات.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model, then run it again.</source>
        <translation>أغلق برامج أخرى أو اختر نموذجًا أصغر، ثم شغّله مجددًا.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model.</source>
        <translation>أغلق برامج أخرى أو اختر نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model: earshot models use language-model NAME.</source>
        <translation>أغلق برامج أخرى، أو اختر نموذجًا أصغر: earshot models use language-model NAME.</translation>
    </message>
    <message>
        <source>Close other programs, see that the disk isn&apos;t full, and run it again.</source>
        <translation>أغلق برامج أخرى، وتأكد من أن القرص ليس ممتلئًا، ثم شغّله مجددًا.</translation>
    </message>
    <message>
        <source>Close other programs, set a smaller `context` in the settings, or choose a smaller model: earshot models use language-model NAME.</source>
        <translation>أغلق برامج أخرى، أو صغّر `context` في الإعدادات، أو اختر نموذجًا أصغر: earshot models use language-model NAME.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or headphones; `earshot doctor` shows what is seen.</source>
        <translation>صِل مكبّر صوت أو سماعات؛ يعرض `earshot doctor` ما يُرى منها.</translation>
    </message>
    <message>
        <source>Consent is needed</source>
        <translation>الموافقة مطلوبة</translation>
    </message>
    <message>
        <source>Convert it to GGUF, or choose another.</source>
        <translation>حوّله إلى GGUF، أو اختر غيره.</translation>
    </message>
    <message>
        <source>Copy it again from where it came. If this is all there is, let a media player or FFmpeg save it anew and process that.</source>
        <translation>انسخه مجددًا من مصدره. وإن كان هذا كل ما لديك فدع مشغّل وسائط أو FFmpeg يحفظه من جديد، ثم عالج الناتج.</translation>
    </message>
    <message>
        <source>Copy it here and try again.</source>
        <translation>انسخه إلى هنا وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Copy it under another name, and change the copy.</source>
        <translation>انسخه باسم آخر وغيّر النسخة.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation>انسخه أو صدّره مجددًا.</translation>
    </message>
    <message>
        <source>Correct `server`.</source>
        <translation>صحّح `server`.</translation>
    </message>
    <message>
        <source>Correct it, or remove the file for defaults.</source>
        <translation>صحّحها، أو أزل الملف لتعود القيم المبدئية.</translation>
    </message>
    <message>
        <source>Correct it; `earshot templates check FILE` tries it.</source>
        <translation>صحّحه؛ ويجرّبه `earshot templates check FILE`.</translation>
    </message>
    <message>
        <source>Correct that line.</source>
        <translation>صحّح ذلك السطر.</translation>
    </message>
    <message>
        <source>Correct the entry, or remove it if it isn&apos;t needed.</source>
        <translation>صحّح المدخل، أو أزله إن لم تكن بحاجة إليه.</translation>
    </message>
    <message>
        <source>Correct the settings, or put it back.</source>
        <translation>صحّح الإعدادات، أو أعده إلى مكانه.</translation>
    </message>
    <message>
        <source>Days the wrong way round</source>
        <translation>اليومان معكوسان</translation>
    </message>
    <message>
        <source>Delete the recording and process the file again.</source>
        <translation>احذف التسجيل وعالج الملف مجددًا.</translation>
    </message>
    <message>
        <source>Device gone</source>
        <translation>اختفى الجهاز</translation>
    </message>
    <message>
        <source>Device in use</source>
        <translation>الجهاز مستخدم</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>هل قصدت «{name}»؟</translation>
    </message>
    <message>
        <source>Each channel has its own speaker; the two are kept apart.</source>
        <translation>لكل قناة متحدثها؛ وتبقى القناتان منفصلتين.</translation>
    </message>
    <message>
        <source>Earshot has no signs for the language of this meeting; the model looks for decisions and actions by itself, and more of them are marked as weak.</source>
        <translation>ليس لدى Earshot علامات للغة هذا الاجتماع؛ فيبحث النموذج عن القرارات والمهام بنفسه، ويُوسم عدد أكبر منها بضعف السند.</translation>
    </message>
    <message>
        <source>Earshot made a mistake.</source>
        <translation>ارتكب Earshot خطأً.</translation>
    </message>
    <message>
        <source>Earshot may not listen to {name}.</source>
        <translation>لا يُسمح لـ Earshot بالاستماع إلى {name}.</translation>
    </message>
    <message>
        <source>Eight cores or a graphics card.</source>
        <translation>ثماني أنوية أو بطاقة رسوميات.</translation>
    </message>
    <message>
        <source>End programs that use it alone, or choose another device.</source>
        <translation>أغلق البرامج التي تنفرد باستخدامه، أو اختر جهازًا آخر.</translation>
    </message>
    <message>
        <source>End the program that uses it, or choose another device.</source>
        <translation>أغلق البرنامج الذي يستخدمه، أو اختر جهازًا آخر.</translation>
    </message>
    <message>
        <source>Everybody who can be heard here knows that this meeting is recorded, and agrees.</source>
        <translation>كل من يُسمع صوته هنا يعلم أن هذا الاجتماع يُسجَّل ويوافق على ذلك.</translation>
    </message>
    <message>
        <source>Fetch or import the model again; earshot models verify says whether bytes were altered.</source>
        <translation>اجلب النموذج أو استورده مجددًا؛ ويبيّن earshot models verify هل تغيّرت بايتات.</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>يجري جلب {name}</translation>
    </message>
    <message>
        <source>File can&apos;t be read</source>
        <translation>تتعذّر قراءة الملف</translation>
    </message>
    <message>
        <source>File can&apos;t be written</source>
        <translation>تتعذّر كتابة الملف</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>تغيّر الملف</translation>
    </message>
    <message>
        <source>File is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>File is there already</source>
        <translation>الملف موجود من قبل</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>لم يُعثر على الملف</translation>
    </message>
    <message>
        <source>Folder can&apos;t be made</source>
        <translation>يتعذّر إنشاء المجلد</translation>
    </message>
    <message>
        <source>For tests: it forms sentences, it does not understand meetings.</source>
        <translation>للاختبار: يكوّن جملًا ولا يفهم الاجتماعات.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>أفسح مكانًا وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>أفسح مكانًا على ذلك القرص.</translation>
    </message>
    <message>
        <source>Free some space or check the folder&apos;s permissions.</source>
        <translation>أفسح مكانًا أو تحقق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>Free some space, or set EARSHOT_MODELS to a folder on a bigger disk.</source>
        <translation>أفسح مكانًا، أو اجعل EARSHOT_MODELS مجلدًا على قرص أكبر.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>أفسح مكانًا.</translation>
    </message>
    <message>
        <source>Get its files and run `earshot models import PATH --name {name}`.</source>
        <translation>احصل على ملفاته ونفّذ `earshot models import PATH --name {name}`.</translation>
    </message>
    <message>
        <source>Get its files from {upstream} and run `earshot models import PATH --name {name}`.</source>
        <translation>احصل على ملفاته من {upstream} ونفّذ `earshot models import PATH --name {name}`.</translation>
    </message>
    <message>
        <source>Give ISO 639-1 codes: en, de, pt.</source>
        <translation>أعطِ رموز ISO 639-1: en, de, pt.</translation>
    </message>
    <message>
        <source>Give a folder or a zip with the models&apos; files.</source>
        <translation>حدّد مجلدًا أو ملف zip فيه ملفات النماذج.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>أعطِ اسمًا.</translation>
    </message>
    <message>
        <source>Give a shorter one.</source>
        <translation>أعطِ عنوانًا أقصر.</translation>
    </message>
    <message>
        <source>Give it a {what} of letters and try again.</source>
        <translation>اكتب هنا حروفًا ({what}) وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Give the whole name, or the id in brackets.</source>
        <translation>أعطِ الاسم كاملًا، أو المعرّف الذي بين قوسين.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or copy it.</source>
        <translation>امنح نفسك حق قراءته، أو انسخه.</translation>
    </message>
    <message>
        <source>Good minutes; a graphics card.</source>
        <translation>محاضر جيدة؛ بطاقة رسوميات.</translation>
    </message>
    <message>
        <source>Good minutes; eight cores or a graphics card.</source>
        <translation>محاضر جيدة؛ ثماني أنوية أو بطاقة رسوميات.</translation>
    </message>
    <message>
        <source>If it happens again, the details are in {path}.</source>
        <translation>إن تكرر ذلك فالتفاصيل في {path}.</translation>
    </message>
    <message>
        <source>Import a model that does with `earshot models import`.</source>
        <translation>استورد نموذجًا يعرفها بالأمر `earshot models import`.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>يجري الاستيراد</translation>
    </message>
    <message>
        <source>Install it again, or choose another one: earshot models use transcriber NAME.</source>
        <translation>ثبّته مجددًا، أو اختر غيره: earshot models use transcriber NAME.</translation>
    </message>
    <message>
        <source>Install the model again, or choose another one for its role.</source>
        <translation>ثبّت النموذج مجددًا، أو اختر غيره لدوره.</translation>
    </message>
    <message>
        <source>Is the meeting over? The recording stops by itself in {span}.</source>
        <translation>هل انتهى الاجتماع؟ سيتوقف التسجيل من تلقاء نفسه خلال {span}.</translation>
    </message>
    <message>
        <source>It doesn&apos;t stop talking.</source>
        <translation>لا يكفّ عن الكلام.</translation>
    </message>
    <message>
        <source>It gave no answer.</source>
        <translation>لم يُعطِ جوابًا.</translation>
    </message>
    <message>
        <source>It gave no result.</source>
        <translation>لم يُعطِ نتيجة.</translation>
    </message>
    <message>
        <source>It has no sound.</source>
        <translation>لا صوت فيه.</translation>
    </message>
    <message>
        <source>It has {count:,} characters.</source>
        <translation>عدد محارفه {count:,}.</translation>
    </message>
    <message>
        <source>It has {count:,} characters; at most {most:,} are read.</source>
        <translation>عدد محارفه {count:,}؛ ويُقرأ منها {most:,} على الأكثر.</translation>
    </message>
    <message>
        <source>It has {count:,} characters; at most {most:,} can be asked.</source>
        <translation>عدد محارفه {count:,}؛ ويُقبل {most:,} على الأكثر.</translation>
    </message>
    <message>
        <source>It has {count:,} characters; at most {most} are kept.</source>
        <translation>عدد محارفه {count:,}؛ ويُحفظ منها {most} على الأكثر.</translation>
    </message>
    <message>
        <source>It has {count:,} letters.</source>
        <translation>عدد حروفه {count:,}.</translation>
    </message>
    <message>
        <source>It holds no word.</source>
        <translation>لا كلمة فيه.</translation>
    </message>
    <message>
        <source>It holds {seconds:.1f} s of sound; a recording has at least {least:.1f} s.</source>
        <translation>فيه {seconds:.1f} ثانية من الصوت؛ والتسجيل لا يقل عن {least:.1f} ثانية.</translation>
    </message>
    <message>
        <source>It is neither audio nor video in a known format, or its beginning or its end is missing ({reason}).</source>
        <translation>ليس صوتًا ولا فيديو بصيغة معروفة، أو أن أوله أو آخره مفقود ({reason}).</translation>
    </message>
    <message>
        <source>It isn&apos;t a track of a recording.</source>
        <translation>ليس مسارًا من تسجيل.</translation>
    </message>
    <message>
        <source>It isn&apos;t said whom the brief is for.</source>
        <translation>لم يُذكر لمن هذا الملخّص.</translation>
    </message>
    <message>
        <source>It made {vectors} vectors of {texts} texts.</source>
        <translation>أعطى {vectors} متجهات من {texts} نصوص.</translation>
    </message>
    <message>
        <source>It needs {needed:.1f} GB: {weights:.1f} weights, {context:.1f} context of {context_tokens} tokens, {working:.1f} working space; {free:.1f} GB are free.</source>
        <translation>يحتاج إلى {needed:.1f} غ.ب: {weights:.1f} للأوزان، و{context:.1f} لسياق من {context_tokens} رمز، و{working:.1f} مساحةً للعمل؛ والمتاح {free:.1f} غ.ب.</translation>
    </message>
    <message>
        <source>It says that it is {stated} long and ends after {found}: a part is missing.</source>
        <translation>يقول إن طوله {stated} وينتهي بعد {found}: جزء منه مفقود.</translation>
    </message>
    <message>
        <source>It says: {message}</source>
        <translation>يقول: {message}</translation>
    </message>
    <message>
        <source>It sent {what}.</source>
        <translation>أرسل {what}.</translation>
    </message>
    <message>
        <source>It takes {length} tokens of the language model; {most} leave room for evidence.</source>
        <translation>يشغل {length} رمزًا من النموذج اللغوي؛ ويترك {most} متسعًا للأدلة.</translation>
    </message>
    <message>
        <source>Its catalogue entry names no place to fetch it from.</source>
        <translation>مدخله في الفهرس لا يذكر مكانًا يُجلب منه.</translation>
    </message>
    <message>
        <source>Its hashes were not established here: nobody compared the bytes with what the upstream publishes.</source>
        <translation>لم تُحدَّد بصماته هنا: لم يقارن أحد البايتات بما ينشره صاحبه.</translation>
    </message>
    <message>
        <source>Its key is behind your passphrase.</source>
        <translation>مفتاحه محمي بعبارة مرورك.</translation>
    </message>
    <message>
        <source>Its key is in a file that only you can read: whoever has your files has it.</source>
        <translation>مفتاحه في ملف لا يقرؤه سواك: من يملك ملفاتك يملكه.</translation>
    </message>
    <message>
        <source>Its key is in the system&apos;s keyring.</source>
        <translation>مفتاحه في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Its response broke off in the middle.</source>
        <translation>انقطع رده في منتصفه.</translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation>لم يُعثر على العمل</translation>
    </message>
    <message>
        <source>Job {job_id} is being worked on, or done.</source>
        <translation>العمل {job_id} قيد التنفيذ أو منتهٍ.</translation>
    </message>
    <message>
        <source>Job {job_id} is done.</source>
        <translation>العمل {job_id} منتهٍ.</translation>
    </message>
    <message>
        <source>Join its parts with llama.cpp&apos;s llama-gguf-split --merge and import the result.</source>
        <translation>اجمع أجزاءه بالأمر llama-gguf-split --merge من llama.cpp واستورد الناتج.</translation>
    </message>
    <message>
        <source>Leave out --mic none or --system none, or change [recording] in the settings.</source>
        <translation>احذف --mic none أو --system none، أو غيّر [recording] في الإعدادات.</translation>
    </message>
    <message>
        <source>Leave the role away.</source>
        <translation>احذف الدور.</translation>
    </message>
    <message>
        <source>Live text has ended; the recording goes on. {title}: {what}</source>
        <translation>انتهى النص المباشر؛ والتسجيل مستمر. {title}: {what}</translation>
    </message>
    <message>
        <source>Log into the desktop session in which it was made, or choose a passphrase or a key file.</source>
        <translation>ادخل إلى جلسة سطح المكتب التي أُنشئ فيها، أو اختر عبارة مرور أو ملف مفتاح.</translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation>انظر في سجله.</translation>
    </message>
    <message>
        <source>Look at its log; check `server` and `server-model`.</source>
        <translation>انظر في سجله؛ وتحقق من `server` و`server-model`.</translation>
    </message>
    <message>
        <source>Look at them again, and repeat what you did.</source>
        <translation>انظر فيها مجددًا وأعد ما فعلته.</translation>
    </message>
    <message>
        <source>Make them on the meeting&apos;s page.</source>
        <translation>أعدّه في صفحة الاجتماع.</translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation>نفدت الذاكرة</translation>
    </message>
    <message>
        <source>Minutes and answers on a machine with two cores; small, so every claim is checked against the transcript.</source>
        <translation>محاضر وأجوبة على جهاز بنواتين؛ وهو صغير، لذلك تُفحص كل جملة على النص.</translation>
    </message>
    <message>
        <source>Models can&apos;t be stored</source>
        <translation>يتعذّر حفظ النماذج</translation>
    </message>
    <message>
        <source>Models can&apos;t be used</source>
        <translation>لا يمكن استخدام النماذج</translation>
    </message>
    <message>
        <source>Name a speaker by label or by present name.</source>
        <translation>حدّد متحدثًا برمزه أو باسمه الحالي.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>حدّد ملفًا آخر.</translation>
    </message>
    <message>
        <source>Name can&apos;t be used</source>
        <translation>لا يمكن استخدام الاسم</translation>
    </message>
    <message>
        <source>Name models, or add --starter for the set that Earshot works with.</source>
        <translation>سمِّ نماذج، أو أضف --starter للمجموعة التي يعمل بها Earshot.</translation>
    </message>
    <message>
        <source>Name one by its label.</source>
        <translation>حدّد واحدًا برمزه.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>حدّد الملف.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>حدّد الملفات التي فيه.</translation>
    </message>
    <message>
        <source>Name the model; adapters stand in the settings.</source>
        <translation>حدّد النموذج؛ أما المهايئات فمكانها الإعدادات.</translation>
    </message>
    <message>
        <source>Nearly as exact as large v3 at several times its speed; a graphics card or eight cores. Needs its CTranslate2 form.</source>
        <translation>يكاد يبلغ دقة large v3 بسرعة أكبر أضعافًا؛ بطاقة رسوميات أو ثماني أنوية. يحتاج إلى صيغته CTranslate2.</translation>
    </message>
    <message>
        <source>Neither PulseAudio nor PipeWire runs here, so that what the loudspeaker plays can&apos;t be recorded. Install and start one (pipewire-pulse or pulseaudio), or record the microphone alone.</source>
        <translation>لا يعمل هنا PulseAudio ولا PipeWire، فلا يمكن تسجيل ما يشغّله مكبّر الصوت. ثبّت أحدهما وشغّله (pipewire-pulse أو pulseaudio)، أو سجّل الميكروفون وحده.</translation>
    </message>
    <message>
        <source>Neither the microphone nor the system&apos;s sound is to be recorded.</source>
        <translation>لن يُسجَّل الميكروفون ولا صوت النظام.</translation>
    </message>
    <message>
        <source>No action&apos;s id begins with “{reference}”.</source>
        <translation>لا يبدأ معرّف أي مهمة بـ «{reference}».</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>No installed model knows the language. Declare it, or run `earshot models install whisper-base`.</source>
        <translation>لا نموذج مثبّت يعرف اللغة. حدّدها، أو نفّذ `earshot models install whisper-base`.</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>لا سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>لا محضر بعد</translation>
    </message>
    <message>
        <source>No model is chosen for the role {role}.</source>
        <translation>لم يُختر نموذج للدور {role}.</translation>
    </message>
    <message>
        <source>No model was named.</source>
        <translation>لم يُذكر أي نموذج.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>لا اسم</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>لا عبارة مرور</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>لا سؤال</translation>
    </message>
    <message>
        <source>No recording&apos;s id begins with “{reference}”.</source>
        <translation>لا يبدأ معرّف أي تسجيل بـ «{reference}».</translation>
    </message>
    <message>
        <source>No room to record</source>
        <translation>لا متسع للتسجيل</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>لا صوت</translation>
    </message>
    <message>
        <source>No such moment</source>
        <translation>لا وجود لهذه اللحظة</translation>
    </message>
    <message>
        <source>No such revision</source>
        <translation>لا وجود لهذه النسخة</translation>
    </message>
    <message>
        <source>No such speaker</source>
        <translation>لا وجود لهذا المتحدث</translation>
    </message>
    <message>
        <source>No such template</source>
        <translation>لا وجود لهذا القالب</translation>
    </message>
    <message>
        <source>No such turn</source>
        <translation>لا وجود لهذه المداخلة</translation>
    </message>
    <message>
        <source>No such {kind}</source>
        <translation>غير موجود: {kind}</translation>
    </message>
    <message>
        <source>No system keyring answers here.</source>
        <translation>لا تجيب هنا أي سلسلة مفاتيح للنظام.</translation>
    </message>
    <message>
        <source>No term</source>
        <translation>لا مصطلح</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>No transcript yet</source>
        <translation>لا نص بعد</translation>
    </message>
    <message>
        <source>No turn follows this one.</source>
        <translation>لا مداخلة بعد هذه.</translation>
    </message>
    <message>
        <source>No usable CUDA device was found; the processor is used instead.</source>
        <translation>لم يُعثر على جهاز CUDA صالح؛ ويُستخدم المعالج بدلًا منه.</translation>
    </message>
    <message>
        <source>No words were given.</source>
        <translation>لم تُكتب أي كلمات.</translation>
    </message>
    <message>
        <source>No {kind}</source>
        <translation>لا يوجد: {kind}</translation>
    </message>
    <message>
        <source>No {kind} is called &quot;{wish}&quot;. There is: {there}.</source>
        <translation>لا شيء اسمه «{wish}» ({kind}). المتاح: {there}.</translation>
    </message>
    <message>
        <source>No {role}</source>
        <translation>لم يُختر: {role}</translation>
    </message>
    <message>
        <source>Nobody has made minutes of “{title}”.</source>
        <translation>لم يُعدّ أحد محضرًا لـ «{title}».</translation>
    </message>
    <message>
        <source>Nobody here is labelled {label}.</source>
        <translation>لا أحد هنا رمزه {label}.</translation>
    </message>
    <message>
        <source>Nobody here is “{reference}”. There are: {listed}.</source>
        <translation>لا أحد هنا هو «{reference}». الموجودون: {listed}.</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>Not everything is ready for search by meaning. {why}</source>
        <translation>ليس كل شيء جاهزًا بعد للبحث بالمعنى. {why}</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>ليس في الانتظار</translation>
    </message>
    <message>
        <source>Nothing answers at {url} ({reason}).</source>
        <translation>لا شيء يجيب على {url} ({reason}).</translation>
    </message>
    <message>
        <source>Nothing is recorded before somebody acknowledged: “{text}”</source>
        <translation>لا يُسجَّل شيء قبل أن يؤكد أحد: «{text}»</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Try another source or a kit; if it happens again, the place has other weights than those that were checked.</source>
        <translation>لم يُحفظ منه شيء. جرّب مصدرًا آخر أو حزمة؛ وإن تكرر ذلك فلدى المكان أوزان غير التي فُحصت.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>لا شيء للاستيراد</translation>
    </message>
    <message>
        <source>Nothing to install</source>
        <translation>لا شيء للتثبيت</translation>
    </message>
    <message>
        <source>Nothing to join</source>
        <translation>لا شيء للدمج</translation>
    </message>
    <message>
        <source>Nothing to look for</source>
        <translation>لا شيء للبحث عنه</translation>
    </message>
    <message>
        <source>Nothing to play on</source>
        <translation>لا جهاز للتشغيل</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>لا شيء للتسجيل</translation>
    </message>
    <message>
        <source>Nothing to record from</source>
        <translation>لا جهاز للتسجيل منه</translation>
    </message>
    <message>
        <source>Nothing to remove</source>
        <translation>لا شيء للإزالة</translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <source>Nothing to search</source>
        <translation>لا شيء للبحث عنه</translation>
    </message>
    <message>
        <source>Nothing to split</source>
        <translation>لا شيء للتقسيم</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>لم يُسأل عن شيء.</translation>
    </message>
    <message>
        <source>Nothing was heard for {span}.</source>
        <translation>لم يُسمع شيء منذ {span}.</translation>
    </message>
    <message>
        <source>Nothing was heard from it for {seconds:.0f} seconds, so it was ended.</source>
        <translation>لم يُسمع منه شيء طوال {seconds:.0f} ثانية، فأُنهي.</translation>
    </message>
    <message>
        <source>Nothing was heard on {name} for {seconds} seconds. Check that it isn&apos;t muted and that it is the right device.</source>
        <translation>{name}: لم يُسمع شيء طوال {seconds} ثانية. تحقق من أنه غير مكتوم ومن أنه الجهاز الصحيح.</translation>
    </message>
    <message>
        <source>Nothing was said in this recording, so there are no minutes.</source>
        <translation>لم يُقل شيء في هذا التسجيل، فلا محضر له.</translation>
    </message>
    <message>
        <source>Nothing was sent. Please report which command you ran.</source>
        <translation>لم يُرسل شيء. نرجو الإبلاغ عن الأمر الذي نفّذته.</translation>
    </message>
    <message>
        <source>Noticeably fewer mistakes than base outside English; four cores or a small graphics card.</source>
        <translation>أخطاء أقل بوضوح من base في غير الإنجليزية؛ أربع أنوية أو بطاقة رسوميات صغيرة.</translation>
    </message>
    <message>
        <source>One of the two revisions isn&apos;t there.</source>
        <translation>إحدى النسختين غير موجودة.</translation>
    </message>
    <message>
        <source>Only words are looked for, not meaning. {reason}</source>
        <translation>يُبحث عن الكلمات فقط لا عن المعنى. {reason}</translation>
    </message>
    <message>
        <source>Only words were looked for, not meaning. {reason}</source>
        <translation>بُحث عن الكلمات فقط لا عن المعنى. {reason}</translation>
    </message>
    <message>
        <source>Other users could read {path}; it is closed now. Who read it before may know it.</source>
        <translation>كان بإمكان مستخدمين آخرين قراءة {path}؛ وقد أُغلق الآن. ومن قرأه قبل ذلك قد يعرفه.</translation>
    </message>
    <message>
        <source>Please report this; a larger context in the settings may help meanwhile.</source>
        <translation>نرجو الإبلاغ عن ذلك؛ وقد يفيد في الأثناء سياق أكبر في الإعدادات.</translation>
    </message>
    <message>
        <source>Plug in a microphone or headset.</source>
        <translation>صِل ميكروفونًا أو سماعة رأس.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>أعد توصيله.</translation>
    </message>
    <message>
        <source>Plug one in.</source>
        <translation>صِل واحدًا.</translation>
    </message>
    <message>
        <source>PortAudio isn&apos;t there, which hears microphones. Install it (Debian: apt-get install libportaudio2; Fedora: dnf install portaudio).</source>
        <translation>لا وجود لـ PortAudio الذي يسمع الميكروفونات. ثبّته (Debian: apt-get install libportaudio2؛ Fedora: dnf install portaudio).</translation>
    </message>
    <message>
        <source>Process it first.</source>
        <translation>عالجه أولًا.</translation>
    </message>
    <message>
        <source>Process the file again.</source>
        <translation>عالج الملف مجددًا.</translation>
    </message>
    <message>
        <source>Put it back or correct its path.</source>
        <translation>أعده إلى مكانه أو صحّح مساره.</translation>
    </message>
    <message>
        <source>Question too long</source>
        <translation>السؤال طويل جدًا</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>تجري قراءة {name}</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>يجري التعرّف</translation>
    </message>
    <message>
        <source>Recording isn&apos;t allowed</source>
        <translation>التسجيل غير مسموح</translation>
    </message>
    <message>
        <source>Recording not clear</source>
        <translation>التسجيل غير محدد</translation>
    </message>
    <message>
        <source>Recording not found</source>
        <translation>لم يُعثر على التسجيل</translation>
    </message>
    <message>
        <source>Recording {recording_id} has not been processed.</source>
        <translation>لم يُعالَج التسجيل {recording_id}.</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>أزل أحدهما أو غيّر اسمه.</translation>
    </message>
    <message>
        <source>Report it; the recording itself goes on.</source>
        <translation>أبلغ عن ذلك؛ والتسجيل نفسه مستمر.</translation>
    </message>
    <message>
        <source>Restore it from a backup, bring the same file in again, or delete the recording.</source>
        <translation>استعده من نسخة احتياطية، أو أدخل الملف نفسه مجددًا، أو احذف التسجيل.</translation>
    </message>
    <message>
        <source>Restore it from a backup, then run `earshot recover`.</source>
        <translation>استعده من نسخة احتياطية، ثم نفّذ `earshot recover`.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>استعده من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Restore the key file from a backup, or move the archive away to begin a new one.</source>
        <translation>استعد ملف المفتاح من نسخة احتياطية، أو انقل الأرشيف من مكانه لتبدأ غيره.</translation>
    </message>
    <message>
        <source>Restore the keyring of the user who made the archive.</source>
        <translation>استعد سلسلة مفاتيح المستخدم الذي أنشأ الأرشيف.</translation>
    </message>
    <message>
        <source>Run `earshot models install {names}`.</source>
        <translation>نفّذ `earshot models install {names}`.</translation>
    </message>
    <message>
        <source>Run `earshot models install {name}`.</source>
        <translation>نفّذ `earshot models install {name}`.</translation>
    </message>
    <message>
        <source>Run `earshot process` first.</source>
        <translation>نفّذ `earshot process` أولًا.</translation>
    </message>
    <message>
        <source>Run `earshot process` to go on with it.</source>
        <translation>نفّذ `earshot process` للمتابعة.</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>شغّله مجددًا.</translation>
    </message>
    <message>
        <source>Run it again; if it fails again, report it with the log.</source>
        <translation>شغّله مجددًا؛ وإن أخفق ثانيةً فأبلغ عنه مع السجل.</translation>
    </message>
    <message>
        <source>Run it again; it goes on from the last checkpoint.</source>
        <translation>شغّله مجددًا؛ فهو يتابع من آخر نقطة محفوظة.</translation>
    </message>
    <message>
        <source>Run the same command again; it goes on where it stopped.</source>
        <translation>نفّذ الأمر نفسه مجددًا؛ فهو يتابع من حيث توقف.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>احفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Say what it is about.</source>
        <translation>اذكر عمّ تبحث.</translation>
    </message>
    <message>
        <source>Say which with --name; add --role to take weights that the catalogue doesn&apos;t know.</source>
        <translation>حدّد أيّها بـ --name؛ وأضف --role لقبول أوزان لا يعرفها الفهرس.</translation>
    </message>
    <message>
        <source>Search by meaning in some 100 languages, long passages; a graphics card.</source>
        <translation>بحث بالمعنى في نحو 100 لغة وفي مقاطع طويلة؛ بطاقة رسوميات.</translation>
    </message>
    <message>
        <source>Search by meaning outside English, more exact; a graphics card.</source>
        <translation>بحث بالمعنى في غير الإنجليزية بدقة أكبر؛ بطاقة رسوميات.</translation>
    </message>
    <message>
        <source>Search by meaning outside English.</source>
        <translation>بحث بالمعنى في غير الإنجليزية.</translation>
    </message>
    <message>
        <source>See the list of actions for their ids.</source>
        <translation>تجد المعرّفات في قائمة المهام.</translation>
    </message>
    <message>
        <source>See the list of recordings for their ids.</source>
        <translation>تجد المعرّفات في قائمة التسجيلات.</translation>
    </message>
    <message>
        <source>Segmentation, embedding and PLDA made for one another. Handed out to registered users only.</source>
        <translation>تقطيع وتضمين وPLDA صُنعت بعضها لبعض. للمستخدمين المسجَّلين فقط.</translation>
    </message>
    <message>
        <source>Sentences to vectors of 384 numbers, for search by meaning.</source>
        <translation>من الجمل إلى متجهات من 384 عددًا، للبحث بالمعنى.</translation>
    </message>
    <message>
        <source>Set `server` to one such as http://127.0.0.1:8080/v1.</source>
        <translation>اجعل `server` عنوانًا مثل http://127.0.0.1:8080/v1.</translation>
    </message>
    <message>
        <source>Setting is locked</source>
        <translation>الإعداد مقفل</translation>
    </message>
    <message>
        <source>Settings can&apos;t be used</source>
        <translation>لا يمكن استخدام الإعدادات</translation>
    </message>
    <message>
        <source>Settings can&apos;t be written</source>
        <translation>تتعذّر كتابة الإعدادات</translation>
    </message>
    <message>
        <source>Several speakers are called “{reference}”: {listed}.</source>
        <translation>عدة متحدثين اسمهم «{reference}»: {listed}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>قصّره.</translation>
    </message>
    <message>
        <source>Show that one, or delete it first.</source>
        <translation>اعرض ذاك، أو احذفه أولًا.</translation>
    </message>
    <message>
        <source>Something in this process wanted to reach “{host}”; Earshot works offline.</source>
        <translation>أراد شيء في هذه العملية الوصول إلى «{host}»؛ وEarshot يعمل دون اتصال.</translation>
    </message>
    <message>
        <source>Sound is heard on {name} again.</source>
        <translation>{name}: عاد الصوت مسموعًا.</translation>
    </message>
    <message>
        <source>Speaker not clear</source>
        <translation>المتحدث غير محدد</translation>
    </message>
    <message>
        <source>Speaker not found</source>
        <translation>لم يُعثر على المتحدث</translation>
    </message>
    <message>
        <source>Speech to text in some 99 languages; good for English on a machine without a graphics card.</source>
        <translation>من الكلام إلى النص في نحو 99 لغة؛ جيد للإنجليزية على جهاز بلا بطاقة رسوميات.</translation>
    </message>
    <message>
        <source>Start it, or take `server` out of the settings.</source>
        <translation>شغّله، أو احذف `server` من الإعدادات.</translation>
    </message>
    <message>
        <source>Stop it where it is worked on.</source>
        <translation>أوقفه حيث يُنفَّذ.</translation>
    </message>
    <message>
        <source>Stop that recording first.</source>
        <translation>أوقف ذلك التسجيل أولًا.</translation>
    </message>
    <message>
        <source>Stop the recording if the meeting is over.</source>
        <translation>أوقف التسجيل إن كان الاجتماع قد انتهى.</translation>
    </message>
    <message>
        <source>Swap --from and --to.</source>
        <translation>بدّل بين --from و--to.</translation>
    </message>
    <message>
        <source>Swap the first day and the last.</source>
        <translation>بدّل بين اليوم الأول والأخير.</translation>
    </message>
    <message>
        <source>Tag too long</source>
        <translation>الوسم طويل جدًا</translation>
    </message>
    <message>
        <source>Take it out of the settings, or choose one that was made for this model.</source>
        <translation>احذفه من الإعدادات، أو اختر واحدًا صُنع لهذا النموذج.</translation>
    </message>
    <message>
        <source>Template can&apos;t be changed</source>
        <translation>لا يمكن تغيير القالب</translation>
    </message>
    <message>
        <source>Template can&apos;t be read</source>
        <translation>تتعذّر قراءة القالب</translation>
    </message>
    <message>
        <source>Template can&apos;t be used</source>
        <translation>لا يمكن استخدام القالب</translation>
    </message>
    <message>
        <source>Term not found</source>
        <translation>لم يُعثر على المصطلح</translation>
    </message>
    <message>
        <source>The archive can&apos;t be opened</source>
        <translation>يتعذّر فتح الأرشيف</translation>
    </message>
    <message>
        <source>The archive can&apos;t be written</source>
        <translation>تتعذّر الكتابة في الأرشيف</translation>
    </message>
    <message>
        <source>The archive doesn&apos;t open with this passphrase.</source>
        <translation>لا يُفتح الأرشيف بعبارة المرور هذه.</translation>
    </message>
    <message>
        <source>The archive is busy</source>
        <translation>الأرشيف مشغول</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>الأرشيف تالف</translation>
    </message>
    <message>
        <source>The archive is from a newer version</source>
        <translation>الأرشيف من إصدار أحدث</translation>
    </message>
    <message>
        <source>The archive&apos;s key belongs into the system&apos;s keyring, says {path}; none answers here.</source>
        <translation>بحسب {path} فإن مفتاح الأرشيف في سلسلة مفاتيح النظام؛ ولا تجيب هنا أي سلسلة.</translation>
    </message>
    <message>
        <source>The archive&apos;s key can&apos;t be read</source>
        <translation>تتعذّر قراءة مفتاح الأرشيف</translation>
    </message>
    <message>
        <source>The archive&apos;s key can&apos;t be written</source>
        <translation>تتعذّر كتابة مفتاح الأرشيف</translation>
    </message>
    <message>
        <source>The archive&apos;s key is damaged</source>
        <translation>مفتاح الأرشيف تالف</translation>
    </message>
    <message>
        <source>The archive&apos;s key is gone</source>
        <translation>مفتاح الأرشيف مفقود</translation>
    </message>
    <message>
        <source>The archive&apos;s key lies in {path}, readable by this user alone: whoever can read this user&apos;s files can read the archive.</source>
        <translation>مفتاح الأرشيف في {path}، ولا يقرؤه سوى هذا المستخدم: من يستطيع قراءة ملفات هذا المستخدم يستطيع قراءة الأرشيف.</translation>
    </message>
    <message>
        <source>The audio can&apos;t be read</source>
        <translation>تتعذّر قراءة الصوت</translation>
    </message>
    <message>
        <source>The audio can&apos;t be stored or read</source>
        <translation>يتعذّر حفظ الصوت أو قراءته</translation>
    </message>
    <message>
        <source>The audio is gone</source>
        <translation>الصوت مفقود</translation>
    </message>
    <message>
        <source>The catalogue has no model called “{name}”.</source>
        <translation>لا نموذج في الفهرس اسمه «{name}».</translation>
    </message>
    <message>
        <source>The connection to {url} broke off ({reason}).</source>
        <translation>انقطع الاتصال بـ {url} ({reason}).</translation>
    </message>
    <message>
        <source>The context is too small</source>
        <translation>السياق صغير جدًا</translation>
    </message>
    <message>
        <source>The disk has room for {span} more. Free some space.</source>
        <translation>في القرص متسع لـ {span} أخرى. أفسح مكانًا.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>The disk is too small</source>
        <translation>القرص صغير جدًا</translation>
    </message>
    <message>
        <source>The disk of {folder} has no room for a recording.</source>
        <translation>لا متسع لتسجيل على قرص {folder}.</translation>
    </message>
    <message>
        <source>The disk refused to be written to: {reason}.</source>
        <translation>رفض القرص الكتابة: {reason}.</translation>
    </message>
    <message>
        <source>The engine can&apos;t be started</source>
        <translation>يتعذّر تشغيل المحرّك</translation>
    </message>
    <message>
        <source>The engine failed</source>
        <translation>أخفق المحرّك</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <translation>توقف المحرّك</translation>
    </message>
    <message>
        <source>The engine stopped answering</source>
        <translation>كفّ المحرّك عن الرد</translation>
    </message>
    <message>
        <source>The file could not be read to its end: {reason}.</source>
        <translation>تعذّرت قراءة الملف إلى آخره: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The installation was ended</source>
        <translation>أُنهي التثبيت</translation>
    </message>
    <message>
        <source>The keyring doesn&apos;t work</source>
        <translation>سلسلة المفاتيح لا تعمل</translation>
    </message>
    <message>
        <source>The kit can&apos;t be read</source>
        <translation>تتعذّر قراءة الحزمة</translation>
    </message>
    <message>
        <source>The language model doesn&apos;t know the language</source>
        <translation>النموذج اللغوي لا يعرف اللغة</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>أخفق النموذج اللغوي</translation>
    </message>
    <message>
        <source>The language model has a chat template of absurd length.</source>
        <translation>قالب المحادثة في النموذج اللغوي طويل بلا معقولية.</translation>
    </message>
    <message>
        <source>The language model has a chat template that can&apos;t be read.</source>
        <translation>قالب المحادثة في النموذج اللغوي تتعذّر قراءته.</translation>
    </message>
    <message>
        <source>The language model has a chat template that fails.</source>
        <translation>قالب المحادثة في النموذج اللغوي يخفق.</translation>
    </message>
    <message>
        <source>The language model has no chat template.</source>
        <translation>لا قالب محادثة في النموذج اللغوي.</translation>
    </message>
    <message>
        <source>The language model is too big for this machine</source>
        <translation>النموذج اللغوي أكبر من هذا الجهاز</translation>
    </message>
    <message>
        <source>The language model was asked too much at once</source>
        <translation>سُئل النموذج اللغوي عن الكثير دفعة واحدة</translation>
    </message>
    <message>
        <source>The language model&apos;s server failed</source>
        <translation>أخفق خادم النموذج اللغوي</translation>
    </message>
    <message>
        <source>The language model&apos;s server follows no JSON schema; minutes may lack parts.</source>
        <translation>لا يلتزم خادم النموذج اللغوي بأي مخطط JSON؛ وقد تنقص المحاضر أجزاء.</translation>
    </message>
    <message>
        <source>The language model&apos;s server isn&apos;t there</source>
        <translation>خادم النموذج اللغوي غير موجود</translation>
    </message>
    <message>
        <source>The lines for one question exceed what the language model can see at once.</source>
        <translation>الأسطر اللازمة لسؤال واحد تفوق ما يراه النموذج اللغوي دفعة واحدة.</translation>
    </message>
    <message>
        <source>The machine or Earshot stood still for {seconds:.0f} seconds. What was said meanwhile may be missing.</source>
        <translation>توقف الجهاز أو Earshot طوال {seconds:.0f} ثانية. وقد يكون ما قيل في أثناء ذلك مفقودًا.</translation>
    </message>
    <message>
        <source>The machine was too slow, and a moment of sound was lost. Close other programs.</source>
        <translation>كان الجهاز أبطأ من اللازم فضاعت لحظة من الصوت. أغلق برامج أخرى.</translation>
    </message>
    <message>
        <source>The measurement needs {seconds} s of speech.</source>
        <translation>يحتاج القياس إلى {seconds} ثوانٍ من الكلام.</translation>
    </message>
    <message>
        <source>The microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>The minutes of “{title}” are there, but their decisions could not be compared with earlier ones: {reason}</source>
        <translation>محضر «{title}» جاهز، لكن قراراته لم تُقارَن بالقرارات السابقة: {reason}</translation>
    </message>
    <message>
        <source>The model can&apos;t be imported</source>
        <translation>يتعذّر استيراد النموذج</translation>
    </message>
    <message>
        <source>The model catalogue can&apos;t be used</source>
        <translation>لا يمكن استخدام فهرس النماذج</translation>
    </message>
    <message>
        <source>The model doesn&apos;t know the language {language}.</source>
        <translation>النموذج لا يعرف اللغة {language}.</translation>
    </message>
    <message>
        <source>The model has another role</source>
        <translation>للنموذج دور آخر</translation>
    </message>
    <message>
        <source>The model knows English only; everything is taken for English.</source>
        <translation>النموذج لا يعرف إلا الإنجليزية؛ ويُعدّ كل شيء إنجليزيًا.</translation>
    </message>
    <message>
        <source>The model of live text doesn&apos;t know the language {language}.</source>
        <translation>نموذج النص المباشر لا يعرف اللغة {language}.</translation>
    </message>
    <message>
        <source>The model of live text knows English only.</source>
        <translation>نموذج النص المباشر لا يعرف إلا الإنجليزية.</translation>
    </message>
    <message>
        <source>The model wasn&apos;t recognised</source>
        <translation>لم يُتعرَّف على النموذج</translation>
    </message>
    <message>
        <source>The models are in use</source>
        <translation>النماذج قيد الاستخدام</translation>
    </message>
    <message>
        <source>The most exact Whisper; a graphics card.</source>
        <translation>أدق نماذج Whisper؛ بطاقة رسوميات.</translation>
    </message>
    <message>
        <source>The package PyAudioWPatch, which records the system&apos;s sound, isn&apos;t installed.</source>
        <translation>الحزمة PyAudioWPatch التي تسجّل صوت النظام غير مثبّتة.</translation>
    </message>
    <message>
        <source>The process that fetches models was ended by signal {number}.</source>
        <translation>أُنهيت العملية التي تجلب النماذج بالإشارة {number}.</translation>
    </message>
    <message>
        <source>The process that runs the models closed its output.</source>
        <translation>أغلقت العملية التي تشغّل النماذج مخرجها.</translation>
    </message>
    <message>
        <source>The process that runs the models crashed ({signal}).</source>
        <translation>تعطّلت العملية التي تشغّل النماذج ({signal}).</translation>
    </message>
    <message>
        <source>The process that runs the models ended with status {status}.</source>
        <translation>انتهت العملية التي تشغّل النماذج بالحالة {status}.</translation>
    </message>
    <message>
        <source>The process that runs the models said what can&apos;t be read: {what}.</source>
        <translation>قالت العملية التي تشغّل النماذج ما لا يُقرأ: {what}.</translation>
    </message>
    <message>
        <source>The question is too long</source>
        <translation>السؤال طويل جدًا</translation>
    </message>
    <message>
        <source>The recording ended</source>
        <translation>انتهى التسجيل</translation>
    </message>
    <message>
        <source>The recording goes on, with silence until it is back.</source>
        <translation>التسجيل مستمر بصمت حتى يعود.</translation>
    </message>
    <message>
        <source>The recording goes on, with silence until it is there.</source>
        <translation>التسجيل مستمر بصمت حتى يحضر.</translation>
    </message>
    <message>
        <source>The same audio is there as {recording_id} ({title}).</source>
        <translation>الصوت نفسه موجود باسم {recording_id} ({title}).</translation>
    </message>
    <message>
        <source>The server&apos;s address can&apos;t be used</source>
        <translation>لا يمكن استخدام عنوان الخادم</translation>
    </message>
    <message>
        <source>The settings of this Earshot forbid it: [recording] allowed = false.</source>
        <translation>إعدادات Earshot هذا تمنع ذلك: [recording] allowed = false.</translation>
    </message>
    <message>
        <source>The sound server (PulseAudio or PipeWire) doesn&apos;t answer. Start it: systemctl --user start pipewire-pulse, or pulseaudio --start.</source>
        <translation>خادم الصوت (PulseAudio أو PipeWire) لا يجيب. شغّله: systemctl --user start pipewire-pulse أو pulseaudio --start.</translation>
    </message>
    <message>
        <source>The sound server (PulseAudio or PipeWire) doesn&apos;t let Earshot in. Run Earshot as the user who is logged in, not as another one.</source>
        <translation>خادم الصوت (PulseAudio أو PipeWire) لا يسمح لـ Earshot بالدخول. شغّل Earshot باسم المستخدم الذي سجّل الدخول، لا باسم غيره.</translation>
    </message>
    <message>
        <source>The sound server doesn&apos;t answer.</source>
        <translation>خادم الصوت لا يجيب.</translation>
    </message>
    <message>
        <source>The sound system didn&apos;t answer within {seconds:.0f} seconds.</source>
        <translation>لم يجب نظام الصوت خلال {seconds:.0f} ثانية.</translation>
    </message>
    <message>
        <source>The sound system says: {reason}.</source>
        <translation>يقول نظام الصوت: {reason}.</translation>
    </message>
    <message>
        <source>The system ended the process that runs the models; perhaps memory ran out.</source>
        <translation>أنهى النظام العملية التي تشغّل النماذج؛ ربما نفدت الذاكرة.</translation>
    </message>
    <message>
        <source>The system has neither a microphone nor a loudspeaker. Plug one in.</source>
        <translation>ليس في النظام ميكروفون ولا مكبّر صوت. صِل واحدًا.</translation>
    </message>
    <message>
        <source>The system has no microphone.</source>
        <translation>ليس في النظام ميكروفون.</translation>
    </message>
    <message>
        <source>The system knows of no microphone and no output.</source>
        <translation>لا يعرف النظام ميكروفونًا ولا مخرجًا.</translation>
    </message>
    <message>
        <source>The system refused to start it: {reason}.</source>
        <translation>رفض النظام تشغيله: {reason}.</translation>
    </message>
    <message>
        <source>The system refuses {path}: {reason}.</source>
        <translation>يرفض النظام {path}: {reason}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>يقول النظام: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring failed: {reason}.</source>
        <translation>أخفقت سلسلة مفاتيح النظام: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has no entry “earshot / {account}”.</source>
        <translation>ليس في سلسلة مفاتيح النظام المدخل «earshot / {account}».</translation>
    </message>
    <message>
        <source>The system&apos;s sound</source>
        <translation>صوت النظام</translation>
    </message>
    <message>
        <source>The system&apos;s sound can&apos;t be recorded: it has no loudspeaker or headphones.</source>
        <translation>يتعذّر تسجيل صوت النظام: لا مكبّر صوت ولا سماعات فيه.</translation>
    </message>
    <message>
        <source>The transcript is at revision {revision}; the minutes were made from revision {earlier} and are brought up to date.</source>
        <translation>النص في النسخة {revision}؛ أما المحضر فأُعدّ من النسخة {earlier} ويجري تحديثه.</translation>
    </message>
    <message>
        <source>The words are at revision {revision} by now; you saw {seen}.</source>
        <translation>الكلمات الآن في النسخة {revision}؛ وأنت رأيت النسخة {seen}.</translation>
    </message>
    <message>
        <source>The {what} holds bytes that are no text.</source>
        <translation>فيه بايتات ليست نصًا: {what}.</translation>
    </message>
    <message>
        <source>The {what} holds bytes that are not text.</source>
        <translation>فيه بايتات ليست نصًا: {what}.</translation>
    </message>
    <message>
        <source>There is an archive at {archive}, but no key at {path}.</source>
        <translation>يوجد أرشيف في {archive} ولا مفتاح في {path}.</translation>
    </message>
    <message>
        <source>There is no device for {names}.</source>
        <translation>لا جهاز لـ {names}.</translation>
    </message>
    <message>
        <source>There is no job {job_id}.</source>
        <translation>لا وجود للعمل {job_id}.</translation>
    </message>
    <message>
        <source>There is no live text. {reason}</source>
        <translation>لا نص مباشرًا. {reason}</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, or record the system&apos;s sound alone.</source>
        <translation>لا ميكروفون. صِل واحدًا، أو سجّل صوت النظام وحده.</translation>
    </message>
    <message>
        <source>There is no question</source>
        <translation>لا سؤال</translation>
    </message>
    <message>
        <source>There is no revision {wanted}.</source>
        <translation>لا وجود للنسخة {wanted}.</translation>
    </message>
    <message>
        <source>There is no room for {path}.</source>
        <translation>لا متسع لـ {path}.</translation>
    </message>
    <message>
        <source>There is no room left for {path}.</source>
        <translation>لم يبقَ متسع لـ {path}.</translation>
    </message>
    <message>
        <source>There is no sound in its audio track.</source>
        <translation>لا صوت في مساره الصوتي.</translation>
    </message>
    <message>
        <source>There is no template called “{name}”.</source>
        <translation>لا قالب اسمه «{name}».</translation>
    </message>
    <message>
        <source>There is no turn {turn_id} in these words.</source>
        <translation>لا وجود للمداخلة {turn_id} في هذه الكلمات.</translation>
    </message>
    <message>
        <source>There is no {kind} to record from.</source>
        <translation>لا يوجد ما يُسجَّل منه: {kind}.</translation>
    </message>
    <message>
        <source>There is no {path}.</source>
        <translation>لا وجود لـ {path}.</translation>
    </message>
    <message>
        <source>There was not enough memory for this step.</source>
        <translation>لم تكفِ الذاكرة لهذه الخطوة.</translation>
    </message>
    <message>
        <source>This machine is too slow for live text.</source>
        <translation>هذا الجهاز أبطأ من أن يعطي نصًا مباشرًا.</translation>
    </message>
    <message>
        <source>Title too long</source>
        <translation>العنوان طويل جدًا</translation>
    </message>
    <message>
        <source>Too little speech</source>
        <translation>الكلام قليل جدًا</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>طويل جدًا</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>حاول مجددًا بعد قليل.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مجددًا.</translation>
    </message>
    <message>
        <source>Try again; mind the keyboard&apos;s layout and capital letters.</source>
        <translation>حاول مجددًا؛ وانتبه إلى تخطيط لوحة المفاتيح والأحرف الكبيرة.</translation>
    </message>
    <message>
        <source>Twice as fast as base and less exact; for tests and very old machines.</source>
        <translation>أسرع من base بمرتين وأقل دقة؛ للاختبار وللأجهزة القديمة جدًا.</translation>
    </message>
    <message>
        <source>Type a question.</source>
        <translation>اكتب سؤالًا.</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>اكتب حرفًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>اكتبه مجددًا.</translation>
    </message>
    <message>
        <source>Type more of the id.</source>
        <translation>اكتب مزيدًا من المعرّف.</translation>
    </message>
    <message>
        <source>Type one, or leave it out.</source>
        <translation>اكتب عنوانًا، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>Type the word to hear.</source>
        <translation>اكتب الكلمة المطلوب سماعها.</translation>
    </message>
    <message>
        <source>Type what was said, or leave the turn as it was.</source>
        <translation>اكتب ما قيل، أو اترك المداخلة كما كانت.</translation>
    </message>
    <message>
        <source>Type what was said.</source>
        <translation>اكتب ما قيل.</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>لغة غير معروفة</translation>
    </message>
    <message>
        <source>Unknown model</source>
        <translation>نموذج غير معروف</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>افتح قفلها وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in and try again.</source>
        <translation>افصل الجهاز ثم صِله وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Unreadable file</source>
        <translation>ملف لا يُقرأ</translation>
    </message>
    <message>
        <source>Unreadable text</source>
        <translation>نص لا يُقرأ</translation>
    </message>
    <message>
        <source>Unreadable {what}</source>
        <translation>لا يُقرأ: {what}</translation>
    </message>
    <message>
        <source>Update Earshot.</source>
        <translation>حدّث Earshot.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens.</source>
        <translation>استخدم أحرفًا لاتينية صغيرة وأرقامًا وشرطات.</translation>
    </message>
    <message>
        <source>Voices to vectors of 192 numbers; it tells voices apart in other languages too.</source>
        <translation>من الأصوات إلى متجهات من 192 عددًا؛ ويميّز الأصوات في لغات أخرى أيضًا.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>انتظر حتى ينتهي، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Wait until it is less busy, or give it a smaller model.</source>
        <translation>انتظر حتى يقلّ انشغاله، أو أعطه نموذجًا أصغر.</translation>
    </message>
    <message>
        <source>Wait until the recording is complete.</source>
        <translation>انتظر حتى يكتمل التسجيل.</translation>
    </message>
    <message>
        <source>What an earlier stage committed is not in the form in which it was written.</source>
        <translation>ما حفظته خطوة سابقة ليس بالصيغة التي كُتب بها.</translation>
    </message>
    <message>
        <source>What has come is kept: run the same command again to go on. Check the network and pip&apos;s proxy and certificate settings, or install from a kit (see docs/models.md).</source>
        <translation>ما وصل محفوظ: نفّذ الأمر نفسه مجددًا للمتابعة. تحقق من الشبكة ومن إعدادات الوكيل والشهادات في pip، أو ثبّت من حزمة (انظر docs/models.md).</translation>
    </message>
    <message>
        <source>What was recorded before is safe: run `earshot recover`.</source>
        <translation>ما سُجِّل من قبل في أمان: نفّذ `earshot recover`.</translation>
    </message>
    <message>
        <source>What was recorded before is safe: run `earshot recover`. Please report this.</source>
        <translation>ما سُجِّل من قبل في أمان: نفّذ `earshot recover`. ونرجو الإبلاغ عن هذا.</translation>
    </message>
    <message>
        <source>Which {kind}?</source>
        <translation>غير محدد: {kind}</translation>
    </message>
    <message>
        <source>Who of up to three voices speaks when, ten seconds at a time. On the hub it is handed out to registered users only.</source>
        <translation>من يتكلم ومتى من بين ثلاثة أصوات على الأكثر، عشر ثوانٍ في كل مرة. وهو على المنصّة للمستخدمين المسجَّلين فقط.</translation>
    </message>
    <message>
        <source>Windows offers no loudspeaker or headphones whose sound could be recorded. Plug one in, or record the microphone alone.</source>
        <translation>لا يتيح Windows مكبّر صوت أو سماعات يمكن تسجيل صوتها. صِل واحدًا، أو سجّل الميكروفون وحده.</translation>
    </message>
    <message>
        <source>Words can&apos;t be kept</source>
        <translation>يتعذّر حفظ الكلمات</translation>
    </message>
    <message>
        <source>Write to another folder.</source>
        <translation>اكتب في مجلد آخر.</translation>
    </message>
    <message>
        <source>Writing under {folder} failed: {reason}.</source>
        <translation>أخفقت الكتابة في {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Wrong bytes refused</source>
        <translation>رُفضت بايتات خاطئة</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>عبارة المرور خاطئة</translation>
    </message>
    <message>
        <source>Wrong passphrase or key for {path}, or its beginning is damaged.</source>
        <translation>عبارة المرور أو المفتاح خاطئ لـ {path}، أو أن أوله تالف.</translation>
    </message>
    <message>
        <source>You may not read {source}.</source>
        <translation>لا يُسمح لك بقراءة {source}.</translation>
    </message>
    <message>
        <source>`earshot devices` lists what is there.</source>
        <translation>يسرد `earshot devices` الموجود منها.</translation>
    </message>
    <message>
        <source>`earshot models list` shows those it has.</source>
        <translation>يعرض `earshot models list` ما فيه.</translation>
    </message>
    <message>
        <source>`earshot templates list` shows those there are.</source>
        <translation>يعرض `earshot templates list` الموجود منها.</translation>
    </message>
    <message>
        <source>`earshot vocabulary list` shows all terms.</source>
        <translation>يعرض `earshot vocabulary list` كل المصطلحات.</translation>
    </message>
    <message>
        <source>a line without end</source>
        <translation>سطرًا بلا نهاية</translation>
    </message>
    <message>
        <source>a name has lower-case letters, digits and hyphens only</source>
        <translation>الاسم من أحرف لاتينية صغيرة وأرقام وشرطات فقط</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>checking the recording</source>
        <translation>يجري فحص التسجيل</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>تجري المقارنة</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>encrypting</source>
        <translation>يجري التشفير</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>giving words to speakers</source>
        <translation>إسناد الكلمات إلى المتحدثين</translation>
    </message>
    <message>
        <source>has lower-case letters, digits and hyphens only</source>
        <translation>من أحرف لاتينية صغيرة وأرقام وشرطات فقط</translation>
    </message>
    <message>
        <source>has {count} characters; at most {most}</source>
        <translation>عدد محارفه {count}؛ والحد الأقصى {most}</translation>
    </message>
    <message>
        <source>has “{code}”, which is no code like en or de</source>
        <translation>فيه «{code}» وليس رمزًا مثل en أو de</translation>
    </message>
    <message>
        <source>has “{name}” twice</source>
        <translation>فيه «{name}» مرتين</translation>
    </message>
    <message>
        <source>has “{name}”, which isn&apos;t one{meant}</source>
        <translation>فيه «{name}» وليس واحدًا منها{meant}</translation>
    </message>
    <message>
        <source>is a folder of the store; choose another</source>
        <translation>مجلد من مجلدات المخزن؛ اختر غيره</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>is missing; an entry without files says why in `missing`</source>
        <translation>مفقود؛ والمدخل الذي بلا ملفات يذكر السبب في `missing`</translation>
    </message>
    <message>
        <source>is there {count} times; at most {most}</source>
        <translation>مذكور {count} مرات؛ والحد الأقصى {most}</translation>
    </message>
    <message>
        <source>is {fewest} to {most}; between 1 and {limit}, the smaller first</source>
        <translation>هو {fewest} إلى {most}؛ والمطلوب بين 1 و{limit} والأصغر أولًا</translation>
    </message>
    <message>
        <source>is {value}; from {least} to {most}</source>
        <translation>هو {value}؛ والمطلوب من {least} إلى {most}</translation>
    </message>
    <message>
        <source>is {value}; from {least} to {most} tokens</source>
        <translation>هو {value}؛ والمطلوب من {least} إلى {most} رمز</translation>
    </message>
    <message>
        <source>is {version}; this version reads {known}</source>
        <translation>هو {version}؛ وهذا الإصدار يقرأ {known}</translation>
    </message>
    <message>
        <source>is “{name}” a second time</source>
        <translation>هو «{name}» للمرة الثانية</translation>
    </message>
    <message>
        <source>is “{name}”, which every template has by itself</source>
        <translation>هو «{name}» الموجود في كل قالب أصلًا</translation>
    </message>
    <message>
        <source>is “{package}”, which has no [[package]] of its own</source>
        <translation>هو «{package}» وليس له [[package]] خاص به</translation>
    </message>
    <message>
        <source>is “{role}”; one of: {roles}</source>
        <translation>هو «{role}»؛ والمطلوب واحد من: {roles}</translation>
    </message>
    <message>
        <source>is “{url}”: {what}</source>
        <translation>هو «{url}»: {what}</translation>
    </message>
    <message>
        <source>is “{value}”, which doesn&apos;t have the right form</source>
        <translation>هو «{value}» وليس بالصيغة الصحيحة</translation>
    </message>
    <message>
        <source>is “{value}”, which is no code like en or de</source>
        <translation>هو «{value}» وليس رمزًا مثل en أو de</translation>
    </message>
    <message>
        <source>is “{value}”; one of: {auto}, {words}</source>
        <translation>هو «{value}»؛ والمطلوب واحد من: {auto}, {words}</translation>
    </message>
    <message>
        <source>is “{value}”; one of: {rates}</source>
        <translation>هو «{value}»؛ والمطلوب واحد من: {rates}</translation>
    </message>
    <message>
        <source>is “{value}”; one of: {words}</source>
        <translation>هو «{value}»؛ والمطلوب واحد من: {words}</translation>
    </message>
    <message>
        <source>isn&apos;t a field that Earshot knows</source>
        <translation>ليس حقلًا يعرفه Earshot</translation>
    </message>
    <message>
        <source>isn&apos;t a key of [[extract]]{meant}</source>
        <translation>ليس مفتاحًا في [[extract]]{meant}</translation>
    </message>
    <message>
        <source>isn&apos;t a key of templates{meant}</source>
        <translation>ليس مفتاحًا في القوالب{meant}</translation>
    </message>
    <message>
        <source>isn&apos;t a role; one of: {roles}</source>
        <translation>ليس دورًا؛ والمطلوب واحد من: {roles}</translation>
    </message>
    <message>
        <source>isn&apos;t a setting of [{section}]; there are: {known}</source>
        <translation>ليس إعدادًا في [{section}]؛ المتاح: {known}</translation>
    </message>
    <message>
        <source>isn&apos;t a setting; there are: {known}</source>
        <translation>ليس إعدادًا؛ المتاح: {known}</translation>
    </message>
    <message>
        <source>isn&apos;t the sum of the sizes of its parts</source>
        <translation>ليس مجموع أحجام أجزائه</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>تتعذّر قراءته</translation>
    </message>
    <message>
        <source>it has more than {most} kB: it is no template</source>
        <translation>حجمه أكبر من {most} ك.ب: ليس قالبًا</translation>
    </message>
    <message>
        <source>it is no address</source>
        <translation>ليس عنوانًا</translation>
    </message>
    <message>
        <source>it isn&apos;t UTF-8 text</source>
        <translation>ليس نصًا بترميز UTF-8</translation>
    </message>
    <message>
        <source>it must begin with http:// and a host</source>
        <translation>يجب أن يبدأ بـ http:// ومضيف</translation>
    </message>
    <message>
        <source>it must have host, port and path alone</source>
        <translation>يجب أن يكون فيه المضيف والمنفذ والمسار فقط</translation>
    </message>
    <message>
        <source>lacks “{name}”, which an [[extract]] looks for</source>
        <translation>ينقصه «{name}» الذي يبحث عنه [[extract]]</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>line {line}: {key} {what}</source>
        <translation>السطر {line}: {key} {what}</translation>
    </message>
    <message>
        <source>llama.cpp was built without CUDA here; the processor is used instead.</source>
        <translation>بُني llama.cpp هنا دون CUDA؛ ويُستخدم المعالج بدلًا منه.</translation>
    </message>
    <message>
        <source>loading the language model</source>
        <translation>يجري تحميل النموذج اللغوي</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>يجري تحميل النموذج</translation>
    </message>
    <message>
        <source>loading the models</source>
        <translation>يجري تحميل النماذج</translation>
    </message>
    <message>
        <source>looking for {name}</source>
        <translation>البحث عن {name}</translation>
    </message>
    <message>
        <source>macOS hands no program what others play. For the other side&apos;s sound install a virtual device such as BlackHole, let a Multi-Output Device in Audio MIDI Setup play to it and to your headphones, and record it; or record the microphone alone.</source>
        <translation>لا يعطي macOS أي برنامج ما يشغّله غيره. لتسجيل صوت الطرف الآخر ثبّت جهازًا افتراضيًا مثل BlackHole، واجعل جهازًا متعدد المخارج في «إعداد الصوت وMIDI» يشغّل إليه وإلى سماعاتك، ثم سجّله؛ أو سجّل الميكروفون وحده.</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>ميكروفون</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>more than it was asked for</source>
        <translation>أكثر مما طُلب منه</translation>
    </message>
    <message>
        <source>must be a list of codes: [&quot;en&quot;, &quot;de&quot;]</source>
        <translation>يجب أن يكون قائمة رموز: [&quot;en&quot;, &quot;de&quot;]</translation>
    </message>
    <message>
        <source>must be a list of files: [&quot;minutes.gguf&quot;]</source>
        <translation>يجب أن يكون قائمة ملفات: [&quot;minutes.gguf&quot;]</translation>
    </message>
    <message>
        <source>must be a list of names: [&quot;brief&quot;, &quot;decisions&quot;]</source>
        <translation>يجب أن يكون قائمة أسماء: [&quot;brief&quot;, &quot;decisions&quot;]</translation>
    </message>
    <message>
        <source>must be a list of texts in quotes</source>
        <translation>يجب أن يكون قائمة نصوص بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>يجب أن يكون عددًا</translation>
    </message>
    <message>
        <source>must be a number of tokens: 8192</source>
        <translation>يجب أن يكون عددًا من الرموز: 8192</translation>
    </message>
    <message>
        <source>must be a path inside the model&apos;s folder</source>
        <translation>يجب أن يكون مسارًا داخل مجلد النموذج</translation>
    </message>
    <message>
        <source>must be a table: [{key}]</source>
        <translation>يجب أن يكون جدولًا: [{key}]</translation>
    </message>
    <message>
        <source>must be a text, in &quot;quotes&quot;</source>
        <translation>يجب أن يكون نصًا بين &quot;علامتي اقتباس&quot;</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation>يجب أن يكون عددًا صحيحًا، 0 أو أكثر</translation>
    </message>
    <message>
        <source>must be an array of tables</source>
        <translation>يجب أن يكون قائمة جداول</translation>
    </message>
    <message>
        <source>must be fewest and most: [3, 6]</source>
        <translation>يجب أن يكون الحدين الأدنى والأقصى: [3, 6]</translation>
    </message>
    <message>
        <source>must be text in &quot;quotes&quot;</source>
        <translation>يجب أن يكون نصًا بين &quot;علامتي اقتباس&quot;</translation>
    </message>
    <message>
        <source>must be text in quotes</source>
        <translation>يجب أن يكون نصًا بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>must be the name of a model, in &quot;quotes&quot;</source>
        <translation>يجب أن يكون اسم نموذج بين &quot;علامتي اقتباس&quot;</translation>
    </message>
    <message>
        <source>must be the name of a template, in &quot;quotes&quot;</source>
        <translation>يجب أن يكون اسم قالب بين &quot;علامتي اقتباس&quot;</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>يجب أن يكون true أو false</translation>
    </message>
    <message>
        <source>must be written as [[extract]]</source>
        <translation>يجب أن يُكتب هكذا: [[extract]]</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>needs {key} = {example}</source>
        <translation>يحتاج إلى {key} = {example}</translation>
    </message>
    <message>
        <source>needs {name_key} = &quot;…&quot;</source>
        <translation>يحتاج إلى {name_key} = &quot;…&quot;</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>none of the places that were asked has it</source>
        <translation>ليس لدى أي من الأماكن التي سُئلت</translation>
    </message>
    <message>
        <source>not valid TOML: {reason}</source>
        <translation>ليس TOML صحيحًا: {reason}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>only a server on this machine is allowed: 127.0.0.1, ::1 or localhost</source>
        <translation>لا يُسمح إلا بخادم على هذا الجهاز: 127.0.0.1 أو ::1 أو localhost</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>تجري القراءة</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>تجري قراءة الملف</translation>
    </message>
    <message>
        <source>recognising voices</source>
        <translation>يجري تعرّف الأصوات</translation>
    </message>
    <message>
        <source>response</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>something that isn&apos;t JSON</source>
        <translation>شيئًا ليس JSON</translation>
    </message>
    <message>
        <source>sound output</source>
        <translation>مخرج صوت</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>starting the engine</source>
        <translation>يجري تشغيل المحرّك</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>taking its fingerprint</source>
        <translation>يجري حساب بصمته</translation>
    </message>
    <message>
        <source>telling voices apart</source>
        <translation>يجري تمييز الأصوات</translation>
    </message>
    <message>
        <source>term</source>
        <translation>المصطلح</translation>
    </message>
    <message>
        <source>the file isn&apos;t there</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>الميكروفون</translation>
    </message>
    <message>
        <source>the system&apos;s sound</source>
        <translation>صوت النظام</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>تجري الكتابة</translation>
    </message>
    <message>
        <source>{count} tokens with room for {limit} more don&apos;t fit into the {context_tokens} that it may see.</source>
        <translation>‏{count} رمزًا مع متسع لـ {limit} أخرى لا تتسع لها {context_tokens} التي يراها.</translation>
    </message>
    <message>
        <source>{damaged} of its {packets} pieces of sound are damaged.</source>
        <translation>‏{damaged} من قطع الصوت البالغة {packets} تالفة.</translation>
    </message>
    <message>
        <source>{first}
{second}</source>
        <translation>{first}
{second}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} و{second}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} مفقود</translation>
    </message>
    <message>
        <source>{key} is missing in [[extract]] {number}</source>
        <translation>{key} مفقود في [[extract]] {number}</translation>
    </message>
    <message>
        <source>{key} {what}</source>
        <translation>{key} {what}</translation>
    </message>
    <message>
        <source>{kit}: {reason}.</source>
        <translation>{kit}: {reason}.</translation>
    </message>
    <message>
        <source>{model} does: `earshot models install {model}`, then `{use}`.</source>
        <translation>يعرفها {model}: ‏`earshot models install {model}` ثم `{use}`.</translation>
    </message>
    <message>
        <source>{model} hears {heard} s of speech in {seconds:.1f} s.</source>
        <translation>يسمع {model} ‏{heard} ثوانٍ من الكلام في {seconds:.1f} ثانية.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be installed</source>
        <translation>يتعذّر تثبيت {name}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be opened.</source>
        <translation>يتعذّر فتح {name}.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be used as a text embedder: {reason}.</source>
        <translation>لا يمكن استخدام {name} مرمّزًا للنصوص: {reason}.</translation>
    </message>
    <message>
        <source>{name} couldn&apos;t be fetched</source>
        <translation>تعذّر جلب {name}</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t hold sound as the recorder writes it.</source>
        <translation>ليس في {name} صوت كما يكتبه المسجّل.</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t know the language “{language}”.</source>
        <translation>لا يعرف {name} اللغة «{language}».</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t say which architecture it has.</source>
        <translation>لا يذكر {name} بنيته.</translation>
    </message>
    <message>
        <source>{name} from {origin} has SHA-256 {found} ({size:,} bytes); the catalogue wants {expected} ({expected_size:,} bytes).</source>
        <translation>{name} من {origin} بصمته SHA-256 هي {found} ({size:,} بايت)؛ والفهرس يطلب {expected} ({expected_size:,} بايت).</translation>
    </message>
    <message>
        <source>{name} has {count} files; a language model is one GGUF file.</source>
        <translation>عدد ملفات {name} هو {count}؛ والنموذج اللغوي ملف GGUF واحد.</translation>
    </message>
    <message>
        <source>{name} in {folder} is not what this version expects ({reason}).</source>
        <translation>{name} في {folder} ليس ما يتوقعه هذا الإصدار ({reason}).</translation>
    </message>
    <message>
        <source>{name} is a {role}.</source>
        <translation>دور {name} هو {role}.</translation>
    </message>
    <message>
        <source>{name} is a {role}; a {wanted} was asked for.</source>
        <translation>دور {name} هو {role}؛ والمطلوب {wanted}.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short: {reason}.</source>
        <translation>{name} تالف أو مقطوع: {reason}.</translation>
    </message>
    <message>
        <source>{name} is in use by another program.</source>
        <translation>{name} يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>{name} is missing: {reason}.</source>
        <translation>{name} مفقود: {reason}.</translation>
    </message>
    <message>
        <source>{name} is no CAM++ speaker embedder ({reason}).</source>
        <translation>{name} ليس مرمّز متحدثين من نوع CAM++ ({reason}).</translation>
    </message>
    <message>
        <source>{name} is no LoRA adapter for the architecture {architecture}.</source>
        <translation>{name} ليس مهايئ LoRA للبنية {architecture}.</translation>
    </message>
    <message>
        <source>{name} is no Whisper model in CTranslate2&apos;s format ({reason}).</source>
        <translation>{name} ليس نموذج Whisper بصيغة CTranslate2 ({reason}).</translation>
    </message>
    <message>
        <source>{name} is no segmentation model of pyannote&apos;s kind ({reason}).</source>
        <translation>{name} ليس نموذج تقطيع من نوع pyannote ({reason}).</translation>
    </message>
    <message>
        <source>{name} is no whole model, but of the kind “{kind}”.</source>
        <translation>{name} ليس نموذجًا كاملًا، بل من النوع «{kind}».</translation>
    </message>
    <message>
        <source>{name} is one of {parts} parts of a model.</source>
        <translation>{name} واحد من {parts} أجزاء لنموذج.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a GGUF file.</source>
        <translation>{name} ليس ملف GGUF.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t installed in {folder}.</source>
        <translation>{name} غير مثبّت في {folder}.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t installed.</source>
        <translation>{name} غير مثبّت.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t there any more.</source>
        <translation>{name} لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>{name} refuses: {reason}.</source>
        <translation>{name} يرفض: {reason}.</translation>
    </message>
    <message>
        <source>{name} tells {count} speakers apart; {wanted} are supported.</source>
        <translation>يميّز {name} عددًا من المتحدثين هو {count}؛ والمدعوم {wanted}.</translation>
    </message>
    <message>
        <source>{name} was trained for {trained} tokens; it gets no more.</source>
        <translation>دُرّب {name} على {trained} رمز؛ ولا يُعطى أكثر.</translation>
    </message>
    <message>
        <source>{name}: {reason}.</source>
        <translation>{name}: {reason}.</translation>
    </message>
    <message>
        <source>{need:,.0f} MB are needed in {folder} and {free:,.0f} MB are free.</source>
        <translation>يلزم {need:,.0f} م.ب في {folder} والمتاح {free:,.0f} م.ب.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are found by words alone so far; `earshot process` makes ready what is missing.</source>
        <translation>
            <numerusform>لا تسجيلات تُوجد بالكلمات وحدها؛ ويُعدّ `earshot process` ما ينقص.</numerusform>
            <numerusform>تسجيل واحد لا يُوجد حتى الآن إلا بالكلمات؛ ويُعدّ `earshot process` ما ينقص.</numerusform>
            <numerusform>تسجيلان لا يُوجدان حتى الآن إلا بالكلمات؛ ويُعدّ `earshot process` ما ينقص.</numerusform>
            <numerusform>%n تسجيلات لا تُوجد حتى الآن إلا بالكلمات؛ ويُعدّ `earshot process` ما ينقص.</numerusform>
            <numerusform>%n تسجيلًا لا تُوجد حتى الآن إلا بالكلمات؛ ويُعدّ `earshot process` ما ينقص.</numerusform>
            <numerusform>%n تسجيل لا تُوجد حتى الآن إلا بالكلمات؛ ويُعدّ `earshot process` ما ينقص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are ready for search by meaning now.</source>
        <translation>
            <numerusform>لا تسجيلات جديدة جاهزة للبحث بالمعنى.</numerusform>
            <numerusform>أصبح تسجيل واحد جاهزًا للبحث بالمعنى.</numerusform>
            <numerusform>أصبح تسجيلان جاهزين للبحث بالمعنى.</numerusform>
            <numerusform>أصبحت %n تسجيلات جاهزة للبحث بالمعنى.</numerusform>
            <numerusform>أصبح %n تسجيلًا جاهزًا للبحث بالمعنى.</numerusform>
            <numerusform>أصبح %n تسجيل جاهزًا للبحث بالمعنى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms of the vocabulary don&apos;t fit and are not listened for; remove terms or give them tags.</source>
        <translation>
            <numerusform>كل المصطلحات تُسمع؛ احذف مصطلحات أو أعطها وسومًا.</numerusform>
            <numerusform>مصطلح واحد من المفردات لا يتسع له المكان ولا يُصغى إليه؛ احذف مصطلحات أو أعطها وسومًا.</numerusform>
            <numerusform>مصطلحان من المفردات لا يتسع لهما المكان ولا يُصغى إليهما؛ احذف مصطلحات أو أعطها وسومًا.</numerusform>
            <numerusform>%n مصطلحات من المفردات لا يتسع لها المكان ولا يُصغى إليها؛ احذف مصطلحات أو أعطها وسومًا.</numerusform>
            <numerusform>%n مصطلحًا من المفردات لا يتسع لها المكان ولا يُصغى إليها؛ احذف مصطلحات أو أعطها وسومًا.</numerusform>
            <numerusform>%n مصطلح من المفردات لا يتسع لها المكان ولا يُصغى إليها؛ احذف مصطلحات أو أعطها وسومًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms of the vocabulary don&apos;t fit into live text.</source>
        <translation>
            <numerusform>كل المصطلحات في النص المباشر.</numerusform>
            <numerusform>مصطلح واحد من المفردات لا يتسع له النص المباشر.</numerusform>
            <numerusform>مصطلحان من المفردات لا يتسع لهما النص المباشر.</numerusform>
            <numerusform>%n مصطلحات من المفردات لا يتسع لها النص المباشر.</numerusform>
            <numerusform>%n مصطلحًا من المفردات لا يتسع لها النص المباشر.</numerusform>
            <numerusform>%n مصطلح من المفردات لا يتسع لها النص المباشر.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>تتعذّر قراءة {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} exists.</source>
        <translation>{path} موجود من قبل.</translation>
    </message>
    <message>
        <source>{path} has no files.</source>
        <translation>لا ملفات في {path}.</translation>
    </message>
    <message>
        <source>{path} has {size:,} bytes; it should have {wanted:,}.</source>
        <translation>حجم {path} هو {size:,} بايت؛ والمفترض {wanted:,}.</translation>
    </message>
    <message>
        <source>{path} holds {count} files; a language model is one GGUF file.</source>
        <translation>في {path} عدد من الملفات هو {count}؛ والنموذج اللغوي ملف GGUF واحد.</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>{path} مفقود.</translation>
    </message>
    <message>
        <source>{path} is not a key file of this version.</source>
        <translation>{path} ليس ملف مفتاح من هذا الإصدار.</translation>
    </message>
    <message>
        <source>{path} is not audio of Earshot, or lost its beginning.</source>
        <translation>{path} ليس صوتًا من Earshot، أو فقد أوله.</translation>
    </message>
    <message>
        <source>{path} is of a version that this Earshot doesn&apos;t know, or altered.</source>
        <translation>{path} من إصدار لا يعرفه Earshot هذا، أو غُيِّر.</translation>
    </message>
    <message>
        <source>{path} is shorter than it was.</source>
        <translation>{path} أقصر مما كان.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t there.</source>
        <translation>{path} غير موجود.</translation>
    </message>
    <message>
        <source>{path} was altered or cut short, or belongs to another key.</source>
        <translation>{path} غُيِّر أو قُطع، أو هو لمفتاح آخر.</translation>
    </message>
    <message>
        <source>{path} was altered or damaged.</source>
        <translation>{path} غُيِّر أو تلف.</translation>
    </message>
    <message>
        <source>{path} was altered: its SHA-256 is {found}; it should be {wanted}.</source>
        <translation>{path} غُيِّر: بصمته SHA-256 هي {found}؛ والمفترض {wanted}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Earshot than this one. It was left as it is.</source>
        <translation>{path} كتبه Earshot أحدث من هذا. وقد تُرك كما هو.</translation>
    </message>
    <message>
        <source>{path}: in {entry}, `{field}` {what}.</source>
        <translation>{path}: في {entry}: ‏`{field}` {what}.</translation>
    </message>
    <message>
        <source>{path}: {reason}.</source>
        <translation>{path}: {reason}.</translation>
    </message>
    <message>
        <source>{path}: {what}.</source>
        <translation>{path}: {what}.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{seconds:.1f} s is the most that live text can take.</source>
        <translation>‏{seconds:.1f} ثانية هو أقصى ما يحتمله النص المباشر.</translation>
    </message>
    <message>
        <source>{since} is after {until}.</source>
        <translation>{since} بعد {until}.</translation>
    </message>
    <message>
        <source>{source} holds no bytes.</source>
        <translation>لا بايتات في {source}.</translation>
    </message>
    <message>
        <source>{source} is a folder.</source>
        <translation>{source} مجلد.</translation>
    </message>
    <message>
        <source>{source} isn&apos;t there.</source>
        <translation>{source} غير موجود.</translation>
    </message>
    <message>
        <source>{source} was written to while it was read.</source>
        <translation>كُتب في {source} أثناء قراءته.</translation>
    </message>
    <message>
        <source>{source}: {reason}.</source>
        <translation>{source}: {reason}.</translation>
    </message>
    <message>
        <source>{title}. {what}</source>
        <translation>{title}. {what}</translation>
    </message>
    <message>
        <source>{title}: {told}</source>
        <translation>{title}: {told}</translation>
    </message>
    <message>
        <source>{title}: {what} This step goes on from its last checkpoint.</source>
        <translation>{title}: {what} وتتابع هذه الخطوة من آخر نقطة محفوظة.</translation>
    </message>
    <message>
        <source>{track} is gone.</source>
        <translation>اختفى {track}.</translation>
    </message>
    <message>
        <source>{track} is now “{name}”.</source>
        <translation>أصبح {track} من «{name}».</translation>
    </message>
    <message>
        <source>{track} isn&apos;t there.</source>
        <translation>{track} غير موجود.</translation>
    </message>
    <message>
        <source>{url} answered too slowly.</source>
        <translation>أجاب {url} ببطء شديد.</translation>
    </message>
    <message>
        <source>{url} answered with status {status}: {said}</source>
        <translation>أجاب {url} بالحالة {status}: {said}</translation>
    </message>
    <message>
        <source>{url} leads to another machine.</source>
        <translation>يقود {url} إلى جهاز آخر.</translation>
    </message>
    <message>
        <source>{url} sends elsewhere (status {status}), where nobody follows.</source>
        <translation>يحيل {url} إلى مكان آخر (الحالة {status})، ولا أحد يتبعه.</translation>
    </message>
    <message>
        <source>{wanted} tokens hold no question; the smallest is {least}.</source>
        <translation>لا يتسع {wanted} رمزًا لأي سؤال؛ وأقل عدد هو {least}.</translation>
    </message>
    <message>
        <source>“{code}” is no language code.</source>
        <translation>«{code}» ليس رمز لغة.</translation>
    </message>
    <message>
        <source>“{found}” where {wanted} was expected</source>
        <translation>«{found}» حيث كان المتوقع {wanted}</translation>
    </message>
    <message>
        <source>“{name}” came with Earshot.</source>
        <translation>‏«{name}» جاء مع Earshot.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be changed on this machine.</source>
        <translation>لا يمكن تغيير «{name}» على هذا الجهاز.</translation>
    </message>
    <message>
        <source>“{name}” is recorded from now on.</source>
        <translation>يُسجَّل «{name}» من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>“{name}” is there twice</source>
        <translation>«{name}» مذكور مرتين</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t in the catalogue; such a model needs a name of lower-case letters, digits and . _ + -, and a role.</source>
        <translation>«{name}» ليس في الفهرس؛ ومثل هذا النموذج يحتاج إلى اسم من أحرف لاتينية صغيرة وأرقام و . _ + - وإلى دور.</translation>
    </message>
    <message>
        <source>“{new}” is no name for a template.</source>
        <translation>«{new}» ليس اسمًا لقالب.</translation>
    </message>
    <message>
        <source>“{reference}” could be {listed} and {more} more.</source>
        <translation>«{reference}» قد يكون {listed} و{more} غيرها.</translation>
    </message>
    <message>
        <source>“{reference}” could be {listed}.</source>
        <translation>«{reference}» قد يكون {listed}.</translation>
    </message>
    <message>
        <source>“{text}” isn&apos;t in the vocabulary for the tag {tag}.</source>
        <translation>«{text}» ليس في المفردات للوسم {tag}.</translation>
    </message>
    <message>
        <source>“{text}” isn&apos;t in the vocabulary.</source>
        <translation>«{text}» ليس في المفردات.</translation>
    </message>
    <message>
        <source>“{title}” can&apos;t be searched by meaning yet. {reason}</source>
        <translation>لا يمكن البحث في «{title}» بالمعنى بعد. {reason}</translation>
    </message>
    <message>
        <source>“{title}” ends after {seconds:.1f} seconds.</source>
        <translation>ينتهي «{title}» بعد {seconds:.1f} ثانية.</translation>
    </message>
    <message>
        <source>“{title}” has no minutes yet. {reason} `earshot minutes {id}` makes them later.</source>
        <translation>لا محضر لـ «{title}» بعد. {reason} ويُعدّه `earshot minutes {id}` لاحقًا.</translation>
    </message>
    <message>
        <source>“{title}” has not been processed to the end.</source>
        <translation>لم تكتمل معالجة «{title}».</translation>
    </message>
    <message>
        <source>“{title}” has not been processed.</source>
        <translation>لم يُعالَج «{title}».</translation>
    </message>
    <message>
        <source>“{url}” isn&apos;t a plain http address of this machine.</source>
        <translation>«{url}» ليس عنوان http بسيطًا على هذا الجهاز.</translation>
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
    <message>
        <source>%1 mine</source>
        <comment>beside “Actions”: how many of them are the user&apos;s</comment>
        <translation>%1 لي</translation>
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
    <name>StarterView</name>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Import a file or kit…</source>
        <translation>استيراد ملف أو حزمة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>كل النماذج…</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>يبدأ…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>The models are installed.</source>
        <translation>النماذج مثبّتة.</translation>
    </message>
    <message>
        <source>All that Earshot works with is on this machine. Nothing is to be fetched.</source>
        <translation>كل ما يعمل به Earshot موجود على هذا الجهاز. لا شيء يُجلب.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) do the work, all on this machine: they turn speech into words, tell voices apart, search by meaning, and write minutes. They take up %1.</source>
        <translation>
            <numerusform>لا توجد نماذج تقوم بالعمل على هذا الجهاز. الحجم %1.</numerusform>
            <numerusform>يقوم نموذج واحد بالعمل على هذا الجهاز: يحوّل الكلام إلى كلمات، ويميّز الأصوات، ويبحث بالمعنى، ويكتب المحاضر. يشغل %1.</numerusform>
            <numerusform>يقوم نموذجان بالعمل على هذا الجهاز: يحوّلان الكلام إلى كلمات، ويميّزان الأصوات، ويبحثان بالمعنى، ويكتبان المحاضر. يشغلان %1.</numerusform>
            <numerusform>تقوم %n نماذج بالعمل، كلها على هذا الجهاز: تحوّل الكلام إلى كلمات، وتميّز الأصوات، وتبحث بالمعنى، وتكتب المحاضر. تشغل %1.</numerusform>
            <numerusform>يقوم %n نموذجًا بالعمل، كلها على هذا الجهاز: تحوّل الكلام إلى كلمات، وتميّز الأصوات، وتبحث بالمعنى، وتكتب المحاضر. تشغل %1.</numerusform>
            <numerusform>يقوم %n نموذج بالعمل، كلها على هذا الجهاز: تحوّل الكلام إلى كلمات، وتميّز الأصوات، وتبحث بالمعنى، وتكتب المحاضر. تشغل %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here already: %1. Missing: %2.</source>
        <translation>موجود بالفعل: %1. ينقص: %2.</translation>
    </message>
    <message>
        <source>You can go on meanwhile; what has come is kept.</source>
        <translation>يمكنك المتابعة في هذه الأثناء؛ ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept.</source>
        <translation>توقّف. ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>Install the starter set</source>
        <translation>ثبّت المجموعة الأساسية</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Install what is missing</source>
        <translation>تثبيت ما ينقص</translation>
    </message>
    <message>
        <source>%1 come from the Python package index or else from the model hub, and every byte is checked. Nothing else is fetched unless you ask for it.</source>
        <translation>تأتي %1 من فهرس حزم Python، وإلا فمن مستودع النماذج، ويُتحقق من كل بايت. ولا يُجلب أي شيء آخر إلا إذا طلبت ذلك.</translation>
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
        <source>Processing</source>
        <translation>جارٍ المعالجة</translation>
    </message>
    <message>
        <source>Processing %1 of %2</source>
        <translation>جارٍ معالجة %1 من %2</translation>
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
        <source>Yesterday</source>
        <translation>أمس</translation>
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
    <name>history</name>
    <message>
        <source>Processed</source>
        <translation>تمت المعالجة</translation>
    </message>
    <message>
        <source>Processed again</source>
        <translation>تمت المعالجة مجددًا</translation>
    </message>
    <message>
        <source>Edited a turn</source>
        <translation>عُدِّلت مداخلة</translation>
    </message>
    <message>
        <source>Split a turn</source>
        <translation>قُسِّمت مداخلة</translation>
    </message>
    <message>
        <source>Joined two turns</source>
        <translation>دُمجت مداخلتان</translation>
    </message>
    <message>
        <source>Gave a turn to another speaker</source>
        <translation>نُسبت مداخلة إلى متحدث آخر</translation>
    </message>
    <message>
        <source>Made two speakers one</source>
        <translation>دُمج متحدثان</translation>
    </message>
    <message>
        <source>Restored revision %1</source>
        <translation>استُعيدت النسخة %1</translation>
    </message>
    <message>
        <source>Renamed a speaker</source>
        <translation>غُيِّر اسم متحدث</translation>
    </message>
</context>
<context>
    <name>library</name>
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
    <name>naming</name>
    <message>
        <source>You</source>
        <comment>a person&apos;s name: who holds the microphone</comment>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Meeting %1, %2</source>
        <comment>a title, with day and time</comment>
        <translation>اجتماع %1، %2</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>المتحدث %1</translation>
    </message>
    <message>
        <source>You</source>
        <comment>amid a sentence: You sends the contract</comment>
        <translation>أنت (على الميكروفون)</translation>
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
        <source>Transcribing</source>
        <translation>جارٍ التفريغ</translation>
    </message>
    <message>
        <source>Finding speakers</source>
        <translation>تمييز المتحدثين</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>جارٍ الفهرسة</translation>
    </message>
    <message>
        <source>Writing minutes</source>
        <translation>كتابة المحضر</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>جارٍ المعالجة</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقيت أقل من دقيقة</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>بقيت %1 د</translation>
    </message>
    <message>
        <source>Loading the language model… Esc stops it.</source>
        <translation>يجري تحميل النموذج اللغوي… Esc للإيقاف.</translation>
    </message>
    <message>
        <source>Reading the likeliest moments, %1 of %2… Esc stops it.</source>
        <translation>تُقرأ أرجح المواضع، %1 من %2… Esc للإيقاف.</translation>
    </message>
    <message>
        <source>Looking through what was said… Esc stops it.</source>
        <translation>يجري البحث فيما قيل… Esc للإيقاف.</translation>
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
<context>
    <name>told</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
</TS>
