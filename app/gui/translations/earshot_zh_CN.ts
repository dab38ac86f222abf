<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>(weakly borne out)</source>
        <translation>（依据不足）</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>all meetings</source>
        <translation>所有会议</translation>
    </message>
    <message>
        <source>Ask about this meeting</source>
        <translation>就这次会议提问</translation>
    </message>
    <message>
        <source>Ask a follow-up</source>
        <translation>继续追问</translation>
    </message>
</context>
<context>
    <name>BriefTab</name>
    <message>
        <source>Being processed: %1</source>
        <translation>正在处理：%1</translation>
    </message>
    <message>
        <source>Waiting to be processed.</source>
        <translation>等待处理。</translation>
    </message>
    <message>
        <source>Processing failed</source>
        <translation>处理失败</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>显示队列</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>还没有纪要</translation>
    </message>
    <message>
        <source>A language model on this machine writes them; each sentence points to what was said. It takes about as long as the meeting on a slow machine.</source>
        <translation>纪要由本机上的语言模型撰写，每句话都指向原话。在较慢的电脑上，大约需要与会议一样长的时间。</translation>
    </message>
    <message>
        <source>Make the minutes</source>
        <translation>生成纪要</translation>
    </message>
    <message>
        <source>Nobody speaks in this recording.</source>
        <translation>这段录音里没有人说话。</translation>
    </message>
    <message>
        <source>The words have changed since these minutes were made.</source>
        <translation>生成这份纪要之后，文字有改动。</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) below cite changed words.</source>
        <translation>
            <numerusform>下面有 %n 句引用了改动过的文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence below cites a changed word.</source>
        <translation>下面没有句子引用改动过的文字。</translation>
    </message>
    <message>
        <source>Renew the minutes</source>
        <translation>更新纪要</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
</context>
<context>
    <name>CatchUpPage</name>
    <message>
        <source>Catch up</source>
        <translation>新内容</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>What are you called in your meetings? It stays on this machine.</source>
        <translation>会议上大家怎么称呼您？这只保存在本机。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的名字</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>就是我</translation>
    </message>
    <message>
        <source>You are up to date. New meetings will be told here.</source>
        <translation>您已看完。新的会议会出现在这里。</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>给 %1</translation>
    </message>
    <message>
        <source>For %1; choose somebody else</source>
        <translation>给 %1；选择其他人</translation>
    </message>
    <message numerus="yes">
        <source>%n more meeting(s) follow when these are read.</source>
        <translation>
            <numerusform>读完这些之后还有 %n 个会议。</numerusform>
        </translation>
    </message>
    <message>
        <source>I am %1</source>
        <translation>我是 %1</translation>
    </message>
</context>
<context>
    <name>ChaptersTab</name>
    <message>
        <source>Chapters come with the minutes.</source>
        <translation>章节会随纪要一起生成。</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Play %1: %2</source>
        <translation>播放 %1：%2</translation>
    </message>
</context>
<context>
    <name>Chores</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n meeting(s) for good?</source>
        <translation>
            <numerusform>永久删除 %n 个会议？</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound, words and minutes go, and their key with them: nobody can undo it.</source>
        <translation>声音、文字、纪要连同密钥一并删除，无法恢复。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>导出到文件夹</translation>
    </message>
    <message>
        <source>Changed the title or date.</source>
        <translation>已更改标题或日期。</translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n meeting(s).</source>
        <translation>
            <numerusform>已更改 %n 个会议的标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n meeting(s).</source>
        <translation>
            <numerusform>已删除 %n 个会议。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>已写入 %n 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n meeting(s) there is nothing yet.</source>
        <translation>
            <numerusform>%n 个会议还没有内容。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Revision %1 and %2</source>
        <translation>版本 %1 和 %2</translation>
    </message>
    <message>
        <source>Restore revision %1</source>
        <translation>恢复版本 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>两者相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) differ.</source>
        <translation>
            <numerusform>%n 段发言不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>删去的内容</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>新增的内容</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>删去：%1</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1，之前：%2</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The change is being stored.</source>
        <translation>正在保存更改。</translation>
    </message>
    <message>
        <source>corrected a turn</source>
        <translation>更正了一段发言</translation>
    </message>
    <message>
        <source>restored revision %1</source>
        <translation>恢复了版本 %1</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n 段发言</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Let go to bring it in</source>
        <translation>松开即可导入</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Looking through what was said… Esc stops it.</source>
        <translation>正在查找说过的内容… 按 Esc 停止。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再问一次</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>Answering… Esc stops it.</source>
        <translation>正在回答… 按 Esc 停止。</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>另外找到</translation>
    </message>
    <message>
        <source>Nearest to it</source>
        <translation>最接近的内容</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Not discussed.</source>
        <translation>没有讨论过。</translation>
    </message>
    <message>
        <source>Looked through %1. Nothing that was said comes near the question.</source>
        <translation>已查找：%1。没有接近这个问题的内容。</translation>
    </message>
    <message numerus="yes">
        <source>Looked through %1, and read the likeliest moments of %n meeting(s). None of them answers the question.</source>
        <translation>
            <numerusform>已查找：%1，并读了 %n 个会议中最可能的片段，都没有回答这个问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: every sentence is borne out by the quotes below.</source>
        <translation>已核对：每句话都有下面的引文为据。</translation>
    </message>
    <message>
        <source>Checked: not every sentence is firmly borne out by the quotes below. Listen before you rely on it.</source>
        <translation>已核对：并非每句话都有下面的引文充分支持。采信之前请先听原话。</translation>
    </message>
    <message>
        <source>Answered by %1 on this machine in %2 s.</source>
        <translation>由 %1 在本机回答，用时 %2 秒。</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Title and date</source>
        <translation>标题和日期</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>When it began is known</source>
        <translation>开始时间已知</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All meetings</source>
        <translation>所有会议</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>查找会议</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>说过的话</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未决问题</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this meeting</source>
        <translation>在本次会议中查找</translation>
    </message>
    <message>
        <source>Not said here</source>
        <translation>这里没有提到</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Everything is computed on this machine, by models that lie on it. The starter set is fetched once, if you ask for it, or taken from a kit.</source>
        <translation>一切都由本机上的模型计算。基础模型只在您要求时下载一次，或者从安装包导入。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Say a sentence. The bar should move, and come to about its middle.</source>
        <translation>请说一句话。音量条应该会动，并到达中间附近。</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>Tell people before you record them. What should be read out or shown?</source>
        <translation>录音之前请告知在场的人。要宣读或展示什么？</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Look at the sample meetings</source>
        <translation>查看示例会议</translation>
    </message>
    <message>
        <source>Nothing is heard yet.</source>
        <translation>还没有听到声音。</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>您的麦克风</translation>
    </message>
    <message>
        <source>We would like to record this meeting. The recording stays on this laptop.</source>
        <translation>我们想录下这次会议。录音只保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Record only after somebody acknowledged it</source>
        <translation>有人确认之后才录音</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>There is no microphone. Connect one, or skip this.</source>
        <translation>没有麦克风。请连接一个，或跳过这一步。</translation>
    </message>
    <message>
        <source>“%1” hears you.</source>
        <translation>“%1”能听到您。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>you were not there</source>
        <translation>您未参加</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字记录</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A model that Earshot doesn&apos;t know</source>
        <translation>Earshot 不认识的模型</translation>
    </message>
    <message>
        <source>By its bytes, “%1” is no model of the catalogue. It can be taken as it is: its bytes are noted now, and any later change is noticed.</source>
        <translation>从字节来看，“%1”不是目录中的模型。可以照原样导入：现在记下它的字节，以后的任何改动都会被发现。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>nothing is heard</source>
        <translation>没有声音</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>声音太大</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>声音小</translation>
    </message>
    <message>
        <source>heard well</source>
        <translation>声音清楚</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Filter meetings</source>
        <translation>筛选会议</translation>
    </message>
    <message>
        <source>Choose recordings</source>
        <translation>选择录音</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>No meetings yet. Record one, or bring in a recording you have.</source>
        <translation>还没有会议。录一个，或导入已有的录音。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>No meeting fits. Every word that you type must occur.</source>
        <translation>没有符合的会议。输入的每个词都必须出现。</translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation>显示所有会议</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n meeting(s) by title, person, word</source>
        <translation>
            <numerusform>按标题、人员、词语筛选 %n 个会议</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
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
        <translation>Earshot 还在录音。退出之前请先停止录音。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be used.</source>
        <translation>
            <numerusform>%n 个文件无法使用。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were brought in.</source>
        <translation>
            <numerusform>已导入 %n 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which, and why</source>
        <translation>哪些文件，原因</translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>里面没有文件。</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>显示队列</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>正在录音…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Recording has begun.</source>
        <translation>录音已开始。</translation>
    </message>
    <message>
        <source>Recording has ended.</source>
        <translation>录音已结束。</translation>
    </message>
    <message>
        <source>Bookmark kept.</source>
        <translation>书签已保存。</translation>
    </message>
    <message>
        <source>Filter meetings</source>
        <translation>筛选会议</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Search and ask</source>
        <translation>搜索与提问</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>会议库</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
</context>
<context>
    <name>MeetingNews</name>
    <message>
        <source>For you to answer</source>
        <translation>等您答复</translation>
    </message>
    <message>
        <source>For you to know</source>
        <translation>需要您知道</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Where you were mentioned</source>
        <translation>提到您的地方</translation>
    </message>
    <message>
        <source>It has no minutes yet: only what was said to you or of you is known.</source>
        <translation>还没有纪要：只知道对您说的和关于您的话。</translation>
    </message>
    <message>
        <source>you were there</source>
        <translation>您在场</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Yours to do</source>
        <translation>您的待办</translation>
    </message>
    <message>
        <source> (by %1)</source>
        <translation>（%1 前）</translation>
    </message>
    <message>
        <source> (no longer in force)</source>
        <translation>（已失效）</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Nobody speaks in this recording.</source>
        <translation>这段录音里没有人说话。</translation>
    </message>
    <message>
        <source>What was said appears here when it is written down.</source>
        <translation>写成文字后，说过的话会显示在这里。</translation>
    </message>
    <message>
        <source>This recording could not be processed. The panel beside says why.</source>
        <translation>这段录音无法处理。原因见旁边的面板。</translation>
    </message>
    <message>
        <source>This recording has not been processed yet.</source>
        <translation>这段录音还没有处理。</translation>
    </message>
</context>
<context>
    <name>MinutesMaker</name>
    <message>
        <source>Writing the minutes</source>
        <translation>正在撰写纪要</translation>
    </message>
    <message>
        <source>Starting the language model</source>
        <translation>正在启动语言模型</translation>
    </message>
</context>
<context>
    <name>MinutesView</name>
    <message>
        <source>Waiting for you</source>
        <translation>等您处理</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) failed the check against what was said, and were left out.</source>
        <translation>
            <numerusform>有 %n 条草稿未通过与原话的核对，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>(weakly supported)</source>
        <translation>（依据不足）</translation>
    </message>
    <message>
        <source>(its words were corrected since)</source>
        <translation>（原话之后有过更正）</translation>
    </message>
    <message>
        <source>Replaces: %1</source>
        <translation>取代：%1</translation>
    </message>
    <message>
        <source>a later decision</source>
        <translation>之后的一项决定</translation>
    </message>
    <message>
        <source>Replaced by: %1</source>
        <translation>已被取代：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Weakly supported: listen before you rely on it.</source>
        <translation>依据不足：采信之前请先听原话。</translation>
    </message>
    <message>
        <source>Its words were corrected since.</source>
        <translation>原话之后有过更正。</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>all languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Passport…</source>
        <translation>档案…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Install the starter set</source>
        <translation>安装基础模型</translation>
    </message>
    <message>
        <source>Import a file or kit…</source>
        <translation>导入文件或安装包…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Choose a model or a kit</source>
        <translation>选择模型或安装包</translation>
    </message>
    <message>
        <source>Speech to words</source>
        <translation>语音转文字</translation>
    </message>
    <message>
        <source>Who spoke when</source>
        <translation>谁在何时说话</translation>
    </message>
    <message>
        <source>Telling voices apart</source>
        <translation>区分声音</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>按含义搜索</translation>
    </message>
    <message>
        <source>Minutes and answers</source>
        <translation>纪要和回答</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PassportDialog</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Check every byte</source>
        <translation>检查每个字节</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>所有语言</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>this machine, taken as it was</source>
        <translation>本机，照原样导入</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Files, with their SHA-256</source>
        <translation>文件及其 SHA-256</translation>
    </message>
    <message>
        <source>Reading every byte…</source>
        <translation>正在读取每个字节…</translation>
    </message>
    <message>
        <source>Every byte is as it should be.</source>
        <translation>每个字节都正确无误。</translation>
    </message>
    <message>
        <source>Remove “%1” from this machine?</source>
        <translation>从本机移除“%1”？</translation>
    </message>
    <message>
        <source>It has to be fetched or imported again to be used.</source>
        <translation>要再次使用，必须重新下载或导入。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Nothing waits. What you bring in or record appears here.</source>
        <translation>没有等待的任务。导入或录制的内容会出现在这里。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which come after these.</source>
        <translation>
            <numerusform>后面还有 %n 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>%1 (another Earshot does it)</source>
        <translation>%1（由另一个 Earshot 处理）</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Waiting, %1 done</source>
        <translation>等待中，已完成 %1</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept.</source>
        <translation>已停止。已完成的部分保留。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What takes up room…</source>
        <translation>占用空间的内容…</translation>
    </message>
    <message>
        <source>Choose the file again…</source>
        <translation>重新选择文件…</translation>
    </message>
    <message>
        <source>Where it should lie…</source>
        <translation>应在的位置…</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>报告…</translation>
    </message>
</context>
<context>
    <name>QuoteRow</name>
    <message>
        <source>no longer in force</source>
        <translation>已失效</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
</context>
<context>
    <name>RecordProgress</name>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他人</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>继续录音</translation>
    </message>
    <message>
        <source>A note about this moment, kept with Enter</source>
        <translation>给这一刻写笔记，按 Enter 保存</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Live text</source>
        <translation>实时文字</translation>
    </message>
    <message>
        <source>Recording. It goes on if you close the window.</source>
        <translation>正在录音，关闭窗口也会继续。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Paused. Nothing is recorded.</source>
        <translation>已暂停，没有录音。</translation>
    </message>
    <message>
        <source>(%1 to %2 comes with the transcript)</source>
        <translation>（%1 到 %2 见文字记录）</translation>
    </message>
    <message>
        <source>Stopped. Keeping what was recorded…</source>
        <translation>已停止，正在保存录音…</translation>
    </message>
</context>
<context>
    <name>RecordSetup</name>
    <message>
        <source>Title (the date, if you leave it empty)</source>
        <translation>标题（留空则用日期）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>您的麦克风</translation>
    </message>
    <message>
        <source>The other side&apos;s sound</source>
        <translation>对方的声音</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>正在查找设备…</translation>
    </message>
    <message>
        <source>Show the words while they are spoken</source>
        <translation>边说边显示文字</translation>
    </message>
    <message>
        <source>There is nothing to record. Connect a microphone, or choose a device above.</source>
        <translation>没有可录制的内容。请连接麦克风，或在上方选择设备。</translation>
    </message>
    <message>
        <source>Everybody here was told, and agrees</source>
        <translation>在场的人都已知情并同意</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>The settings of this Earshot forbid recording.</source>
        <translation>此 Earshot 的设置禁止录音。</translation>
    </message>
    <message>
        <source>As the system is set: %1</source>
        <translation>按系统设置：%1</translation>
    </message>
    <message>
        <source>As set: none</source>
        <translation>按设置：无</translation>
    </message>
    <message>
        <source>Don&apos;t record it</source>
        <translation>不录制</translation>
    </message>
</context>
<context>
    <name>RecordStrip</name>
    <message>
        <source>Earshot records</source>
        <translation>Earshot 正在录音</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Nothing was recorded, so nothing was kept.</source>
        <translation>没有录到内容，因此没有保存。</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Paused: %1, %2</source>
        <translation>已暂停：%1，%2</translation>
    </message>
    <message>
        <source>Recording: %1, %2</source>
        <translation>正在录音：%1，%2</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Files that can&apos;t be used</source>
        <translation>无法使用的文件</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be used. The others are in.</source>
        <translation>
            <numerusform>%n 个文件无法使用。其余已导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search what was said, or ask a question</source>
        <translation>搜索说过的话，或提一个问题</translation>
    </message>
    <message>
        <source>Search and ask</source>
        <translation>搜索与提问</translation>
    </message>
    <message>
        <source>Enter asks, typing searches</source>
        <translation>输入即搜索，Enter 提问</translation>
    </message>
    <message>
        <source>Ask the archive</source>
        <translation>向档案库提问</translation>
    </message>
    <message>
        <source>Type to find what was said. Press Enter to ask a question.</source>
        <translation>输入文字查找说过的话。按 Enter 提问。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or press Enter to ask.</source>
        <translation>没有找到。换个词试试，或按 Enter 提问。</translation>
    </message>
    <message>
        <source>Nothing found in %1. Look wider, or try other words.</source>
        <translation>在 %1 中没有找到。扩大范围，或换个词试试。</translation>
    </message>
    <message>
        <source>all meetings</source>
        <translation>所有会议</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 以来</translation>
    </message>
    <message>
        <source>what %1 said</source>
        <translation>%1 说的话</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>取消选择</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) chosen</source>
        <translation>
            <numerusform>已选择 %n 个会议</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词汇</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) were refused since it started.</source>
        <translation>
            <numerusform>启动以来拒绝了 %n 次尝试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
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
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Another language takes hold when the window is opened next.</source>
        <translation>新的语言在下次打开窗口时生效。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Your name in meetings</source>
        <translation>您在会议中的姓名</translation>
    </message>
    <message>
        <source>As others say it; “Catch up” is told for it</source>
        <translation>别人怎么称呼就怎么写；“新内容”按此姓名汇总</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Find out for each meeting</source>
        <translation>每次会议自动识别</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>所说语言</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>That of the meeting</source>
        <translation>与会议相同</translation>
    </message>
    <message>
        <source>Write minutes of each meeting by itself</source>
        <translation>自动为每次会议撰写纪要</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>录制内容</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Show the words while they are spoken</source>
        <translation>边说边显示文字</translation>
    </message>
    <message>
        <source>Call the microphone&apos;s main speaker You</source>
        <translation>把麦克风的主要说话人称为“您”</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>您的麦克风</translation>
    </message>
    <message>
        <source>The other side&apos;s sound</source>
        <translation>对方的声音</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>按系统设置</translation>
    </message>
    <message>
        <source>Don&apos;t record it</source>
        <translation>不录制</translation>
    </message>
    <message>
        <source>Live text</source>
        <translation>实时文字</translation>
    </message>
    <message>
        <source>They come some seconds after they were said, and are replaced by better ones when the meeting is over. Where this machine is too slow for it, a recording says so and goes on without.</source>
        <translation>文字在说出几秒后出现，会议结束后会被更准确的文字替换。如果本机太慢，录音会说明并在没有实时文字的情况下继续。</translation>
    </message>
    <message>
        <source>When nobody speaks</source>
        <translation>无人说话时</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>End the recording</source>
        <translation>结束录音</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>从不自动结束</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>知情同意</translation>
    </message>
    <message>
        <source>To read out before a recording</source>
        <translation>录音前宣读的内容</translation>
    </message>
    <message>
        <source>Nothing, if you leave it empty</source>
        <translation>留空则不宣读</translation>
    </message>
    <message>
        <source>Record only after somebody acknowledged it</source>
        <translation>有人确认之后才录音</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>保存的内容和位置</translation>
    </message>
    <message>
        <source>Words, minutes, names (encrypted)</source>
        <translation>文字、纪要、姓名（已加密）</translation>
    </message>
    <message>
        <source>Sound (encrypted)</source>
        <translation>声音（已加密）</translation>
    </message>
    <message>
        <source>Reports on bugs</source>
        <translation>错误报告</translation>
    </message>
    <message>
        <source>The key of your archive</source>
        <translation>您的档案库的密钥</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Earshot refuses every connection that leaves this machine.</source>
        <translation>Earshot 拒绝一切离开本机的连接。</translation>
    </message>
    <message>
        <source>It fetches models where you ask for it, and nothing else.</source>
        <translation>它只在您要求时下载模型，此外什么也不下载。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show in its folder: %1</source>
        <translation>在文件夹中显示：%1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>还没有</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Brief</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Ctrl R</translation>
    </message>
    <message>
        <source>Search and ask</source>
        <translation>搜索与提问</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>新内容</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>会议库</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Ctrl ,</source>
        <translation>Ctrl ,</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) could not be processed</source>
        <translation>
            <numerusform>%n 个录音无法处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. Nothing has left this machine.</source>
        <translation>离线。没有任何内容离开本机。</translation>
    </message>
    <message numerus="yes">
        <source>Offline. %n attempt(s) to connect refused.</source>
        <translation>
            <numerusform>离线。拒绝了 %n 次连接尝试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Filter by any word</source>
        <translation>按任意词筛选</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)…</source>
        <translation>电子表格 (CSV)…</translation>
    </message>
    <message>
        <source>Text with a table (Markdown)…</source>
        <translation>带表格的文本 (Markdown)…</translation>
    </message>
    <message>
        <source>Nothing fits. Every word that you type must occur.</source>
        <translation>没有符合的内容。输入的每个词都必须出现。</translation>
    </message>
    <message>
        <source>Alt+S sorts by the column that one is in.</source>
        <translation>按 Alt+S 以所在列排序。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n meeting(s)</source>
        <translation>
            <numerusform>%n 个会议的标签</numerusform>
        </translation>
    </message>
    <message>
        <source>New tags, separated by commas</source>
        <translation>新标签，用英文逗号分隔</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>It came with Earshot. Copy it to change it.</source>
        <translation>它随 Earshot 提供。复制后即可更改。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>复制…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What you changed isn&apos;t saved.</source>
        <translation>您的更改尚未保存。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>It is in order: %1.</source>
        <translation>没有问题：%1。</translation>
    </message>
    <message>
        <source>Saved. New minutes are made with it.</source>
        <translation>已保存。新的纪要将使用它。</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>came with Earshot</source>
        <translation>随 Earshot 提供</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>您自己的</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>复制…</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>A template says what minutes contain, in which order, and how they read. Copy one to make it your own.</source>
        <translation>模板决定纪要包含什么、按什么顺序、写成什么样。复制一个，把它变成您自己的。</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>复制“%1”</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens</source>
        <translation>小写字母、数字和连字符</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Names and words that Earshot should listen for, as people spell them.</source>
        <translation>Earshot 应留意的姓名和词语，按通常写法。</translation>
    </message>
    <message>
        <source>Add a word or a name, with Enter</source>
        <translation>添加词语或姓名，按 Enter</translation>
    </message>
    <message>
        <source>Add a word or a name</source>
        <translation>添加词语或姓名</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词汇</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>移除所选</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>决定：%1</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Nothing was recorded: the device was not there.</source>
        <translation>没有录音：设备不在。</translation>
    </message>
    <message>
        <source>Nothing was recorded: this machine was too slow.</source>
        <translation>没有录音：本机太慢。</translation>
    </message>
    <message>
        <source>Nothing was recorded: this machine slept.</source>
        <translation>没有录音：本机处于睡眠。</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>文字记录</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>skip silence</source>
        <translation>跳过静音</translation>
    </message>
    <message>
        <source>✓ skip silence</source>
        <translation>✓ 跳过静音</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Earshot</source>
        <translation>打开 Earshot</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Earshot records</source>
        <translation>Earshot 正在录音</translation>
    </message>
    <message>
        <source>Earshot, nothing is recorded</source>
        <translation>Earshot，没有录音</translation>
    </message>
    <message>
        <source>Earshot pauses</source>
        <translation>Earshot 已暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录音</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Record a sentence and hear it</source>
        <translation>录一句话并试听</translation>
    </message>
    <message>
        <source>Say a sentence now.</source>
        <translation>现在请说一句话。</translation>
    </message>
    <message>
        <source>The microphone delivered nothing.</source>
        <translation>麦克风没有传来任何声音。</translation>
    </message>
    <message>
        <source>This is how you sound.</source>
        <translation>这就是您的声音。</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Opening your archive…</source>
        <translation>正在打开档案库…</translation>
    </message>
    <message>
        <source>This takes a moment when another Earshot writes to it or brings it up to date.</source>
        <translation>另一个 Earshot 正在写入或更新档案库时，需要稍等片刻。</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>TurnEditor</name>
    <message>
        <source>Words of this turn</source>
        <translation>这段发言的文字</translation>
    </message>
    <message>
        <source>Hear it over and over</source>
        <translation>反复播放</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+空格</translation>
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
        <translation>%1（在此决定）</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock Earshot</source>
        <translation>解锁 Earshot</translation>
    </message>
    <message>
        <source>Your archive is behind a passphrase.</source>
        <translation>您的档案库受密码短语保护。</translation>
    </message>
    <message>
        <source>Choose a passphrase for your archive. Without it nobody can read your meetings, not even you.</source>
        <translation>为档案库选择一个密码短语。没有它，任何人都读不了您的会议，包括您自己。</translation>
    </message>
    <message>
        <source>That passphrase doesn&apos;t open the archive. Try again.</source>
        <translation>这个密码短语打不开档案库。请再试一次。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Make archive</source>
        <translation>创建档案库</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <source>What takes up room…</source>
        <translation>占用空间的内容…</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>报告…</translation>
    </message>
</context>
<context>
    <name>WindowAsker</name>
    <message>
        <source>Your archive is locked</source>
        <translation>您的档案库已锁定</translation>
    </message>
    <message>
        <source>It is behind a passphrase, and none was given.</source>
        <translation>它受密码短语保护，但没有输入密码短语。</translation>
    </message>
    <message>
        <source>Choose “Unlock…” to give it.</source>
        <translation>选择“解锁…”来输入。</translation>
    </message>
</context>
<context>
    <name>Works</name>
    <message>
        <source>Bringing in %1 of %2 files, %3</source>
        <translation>正在导入 %2 个文件中的第 %1 个，%3</translation>
    </message>
    <message>
        <source>Bringing in %1, %2</source>
        <translation>正在导入 %1，%2</translation>
    </message>
    <message>
        <source>Recovered “%1”, which a crash had interrupted.</source>
        <translation>已恢复因崩溃而中断的“%1”。</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge</name>
    <message>
        <source>Something went wrong inside Earshot</source>
        <translation>Earshot 内部出错</translation>
    </message>
    <message>
        <source>This is a bug, and nothing was lost by it.</source>
        <translation>这是 Earshot 的错误，没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Try again; if it stays, the report in the logs folder says more.</source>
        <translation>请重试；如果仍然出错，logs 文件夹里的报告有更多说明。</translation>
    </message>
</context>
<context>
    <name>chips</name>
    <message>
        <source>Hear %1</source>
        <translation>听 %1</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a form of QLocale: Monday 5 October</comment>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a form of QLocale: Monday 5 October 2026</comment>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a form of QLocale: 5 Oct</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a form of QLocale: 5 Oct 2026</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a form of QLocale: Wed 7 Oct</comment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a form of QLocale: Wed 7 Oct 2026</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a form of QLocale: 21 September</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a form of QLocale: 21 September 2026</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Processing %1</source>
        <translation>处理中 %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>New to you</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Its words have changed since its minutes were made.</source>
        <translation>生成纪要之后，文字有改动。</translation>
    </message>
    <message>
        <source>Some of its decisions or actions are borne out only in part. Listen to them.</source>
        <translation>部分决定或待办仅有部分依据，请听一听。</translation>
    </message>
    <message>
        <source>Title and date…</source>
        <translation>标题和日期…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>纪要…</translation>
    </message>
    <message>
        <source>Transcript to read (Markdown)…</source>
        <translation>供阅读的文字记录（Markdown）…</translation>
    </message>
    <message>
        <source>Transcript to read (text)…</source>
        <translation>供阅读的文字记录（文本）…</translation>
    </message>
    <message>
        <source>Captions (SRT)…</source>
        <translation>字幕（SRT）…</translation>
    </message>
    <message>
        <source>Captions (VTT)…</source>
        <translation>字幕（VTT）…</translation>
    </message>
    <message>
        <source>Transcript for programs (JSON)…</source>
        <translation>供程序使用的文字记录（JSON）…</translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>writing down what is said</source>
        <translation>正在转写</translation>
    </message>
    <message>
        <source>telling the speakers apart</source>
        <translation>正在区分说话人</translation>
    </message>
    <message>
        <source>giving words to speakers</source>
        <translation>正在分配词语</translation>
    </message>
    <message>
        <source>making it searchable</source>
        <translation>正在建立搜索</translation>
    </message>
    <message>
        <source>writing the minutes</source>
        <translation>正在撰写纪要</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Came into the archive</source>
        <translation>存入档案库</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>system sound</source>
        <translation>系统声音</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>声道 %1</translation>
    </message>
    <message>
        <source>Sound, encrypted</source>
        <translation>声音，已加密</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>as many as are heard</source>
        <translation>以听到的为准</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 位或更多</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2 位</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Minutes from revision</source>
        <translation>纪要所据版本</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>撰写语言</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>音轨</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>后退 5 秒</translation>
    </message>
    <message>
        <source>On 5 seconds</source>
        <translation>前进 5 秒</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translation>更正文字</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>放慢</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>从这里播放</translation>
    </message>
    <message>
        <source>Split before “%1”</source>
        <translation>在“%1”之前拆分</translation>
    </message>
    <message>
        <source>split a turn</source>
        <translation>拆分了一段发言</translation>
    </message>
    <message>
        <source>Join with the next turn</source>
        <translation>与下一段发言合并</translation>
    </message>
    <message>
        <source>joined two turns</source>
        <translation>合并了两段发言</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>gave a turn to somebody else</source>
        <translation>把一段发言归给别人</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新的人</translation>
    </message>
    <message>
        <source>gave a turn to somebody new</source>
        <translation>把一段发言归给新的人</translation>
    </message>
    <message>
        <source>Split before</source>
        <translation>拆分位置之后的词</translation>
    </message>
    <message>
        <source>Rename %1 here…</source>
        <translation>在此处重命名 %1…</translation>
    </message>
    <message>
        <source>Rename %1 in all meetings…</source>
        <translation>在所有会议中重命名 %1…</translation>
    </message>
    <message>
        <source>%1 is the same person as</source>
        <translation>%1 与此人相同</translation>
    </message>
    <message>
        <source>made two speakers one</source>
        <translation>合并了两位发言人</translation>
    </message>
    <message>
        <source>renamed %1</source>
        <translation>重命名了 %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No loudspeaker and no headphones are connected.</source>
        <translation>没有连接扬声器或耳机。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>无法打开 %1。</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or headphones, and play again.</source>
        <translation>请连接扬声器或耳机，再播放一次。</translation>
    </message>
    <message>
        <source>Nothing to play on</source>
        <translation>没有播放设备</translation>
    </message>
    <message>
        <source>The sound stopped</source>
        <translation>声音中断了</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Similar</source>
        <translation>意思相近</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>未决问题</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Locked. %1</source>
        <translation>已锁定。%1</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>checking the models</source>
        <translation>正在检查模型</translation>
    </message>
    <message>
        <source>transcribing</source>
        <translation>正在转写</translation>
    </message>
    <message>
        <source>telling speakers apart</source>
        <translation>正在区分说话人</translation>
    </message>
    <message>
        <source>giving words to speakers</source>
        <translation>正在分配词语</translation>
    </message>
    <message>
        <source>making it ready for search</source>
        <translation>正在准备搜索</translation>
    </message>
    <message>
        <source>writing minutes</source>
        <translation>正在撰写纪要</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩余 %1 分钟</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Actions</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>只看未完成</translation>
    </message>
    <message>
        <source>No actions yet. They are found when the minutes of a meeting are made.</source>
        <translation>还没有待办。生成会议纪要时会找出它们。</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>In force only</source>
        <translation>只看有效</translation>
    </message>
    <message>
        <source>No decisions yet. They are found when the minutes of a meeting are made.</source>
        <translation>还没有决定。生成会议纪要时会找出它们。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>By</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>已被取代：%1</translation>
    </message>
    <message>
        <source>Replaced %2: %1</source>
        <translation>已于 %2 被取代：%1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无人负责</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，已逾期</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Brief</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未决问题</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
</context>
</TS>
