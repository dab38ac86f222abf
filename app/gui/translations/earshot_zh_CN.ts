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
    <name>Everywhere</name>
    <message>
        <source>Earshot goes on recording. Stop it first to quit.</source>
        <translation>Earshot 还在录音。退出之前请先停止录音。</translation>
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
</context>
<context>
    <name>ExchangeView</name>
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
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>所有模型</translation>
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
    <name>Footer</name>
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
    <name>Installing</name>
    <message>
        <source>Choose a model or a kit</source>
        <translation>选择模型或安装包</translation>
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
        <source>Record</source>
        <translation>录音</translation>
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
        <translation>未决问题</translation>
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
    <name>Said</name>
    <message>
        <source>&quot;{wish}&quot; fits {count} devices: {names}.</source>
        <translation>“{wish}”与 {count} 个设备相符：{names}。</translation>
    </message>
    <message>
        <source>; did you mean “{name}”?</source>
        <translation>；您是指“{name}”吗？</translation>
    </message>
    <message>
        <source>; there are: {known}</source>
        <translation>；可用的有：{known}</translation>
    </message>
    <message>
        <source>A connection was refused</source>
        <translation>已拒绝一个连接</translation>
    </message>
    <message>
        <source>A model can&apos;t be used</source>
        <translation>有一个模型无法使用</translation>
    </message>
    <message>
        <source>A part of the recording is missing</source>
        <translation>录音缺少一部分</translation>
    </message>
    <message>
        <source>A part of {path} can&apos;t be read: {reason}.</source>
        <translation>{path} 的一部分无法读取：{reason}。</translation>
    </message>
    <message>
        <source>A passphrase can&apos;t be empty.</source>
        <translation>密码短语不能为空。</translation>
    </message>
    <message>
        <source>A plain format is used, which it may know less.</source>
        <translation>改用一种简单格式，模型可能不太熟悉。</translation>
    </message>
    <message>
        <source>A prompt doesn&apos;t fit</source>
        <translation>提问放不下</translation>
    </message>
    <message>
        <source>A recording was deleted before it was processed.</source>
        <translation>一段录音在处理之前被删除了。</translation>
    </message>
    <message>
        <source>A speaker needs a name.</source>
        <translation>发言人需要一个名字。</translation>
    </message>
    <message>
        <source>A stored result can&apos;t be read</source>
        <translation>保存的结果无法读取</translation>
    </message>
    <message>
        <source>A term needs a letter or a digit.</source>
        <translation>词条需要一个字母或数字。</translation>
    </message>
    <message>
        <source>A text holds bytes that are not text.</source>
        <translation>文本中有不是文字的字节。</translation>
    </message>
    <message>
        <source>A text is longer than the archive can hold.</source>
        <translation>文本超出了档案库能容纳的长度。</translation>
    </message>
    <message>
        <source>A title needs a letter.</source>
        <translation>标题需要一个字母或汉字。</translation>
    </message>
    <message>
        <source>A turn needs a word.</source>
        <translation>发言需要一个词。</translation>
    </message>
    <message>
        <source>Acknowledge it when asked, or add --consent-given.</source>
        <translation>请在询问时确认，或加上 --consent-given。</translation>
    </message>
    <message>
        <source>Action not clear</source>
        <translation>待办不明确</translation>
    </message>
    <message>
        <source>Action not found</source>
        <translation>找不到待办</translation>
    </message>
    <message>
        <source>Add --role with one of: {roles}.</source>
        <translation>请加上 --role，取值为以下之一：{roles}。</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, under Microphone, for Earshot or for the terminal in which it runs; then try again.</source>
        <translation>请在系统隐私设置的“麦克风”中允许 Earshot，或允许运行它的终端，然后再试一次。</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings.</source>
        <translation>请在系统隐私设置中允许。</translation>
    </message>
    <message>
        <source>Already in the archive</source>
        <translation>已在档案库中</translation>
    </message>
    <message>
        <source>Already recording</source>
        <translation>已经在录音</translation>
    </message>
    <message>
        <source>An error in Earshot itself: {kind}.</source>
        <translation>Earshot 自身出错：{kind}。</translation>
    </message>
    <message>
        <source>An unexpected {kind} ended the step; the engine&apos;s log has the details.</source>
        <translation>意外的 {kind} 中止了这一步；引擎日志中有详情。</translation>
    </message>
    <message>
        <source>Another Earshot is installing or removing models in {folder}.</source>
        <translation>另一个 Earshot 正在 {folder} 中安装或移除模型。</translation>
    </message>
    <message>
        <source>Another Earshot process has this recording now; this one lets go of it.</source>
        <translation>这段录音现在由另一个 Earshot 进程处理，本进程放手。</translation>
    </message>
    <message>
        <source>Another Earshot records into this archive.</source>
        <translation>另一个 Earshot 正在向这个档案库录音。</translation>
    </message>
    <message>
        <source>Another process has been writing to {path} for too long.</source>
        <translation>另一个进程写入 {path} 的时间太长。</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>请再问一次。</translation>
    </message>
    <message>
        <source>Ask in a few sentences; to look for a longer text, use earshot search.</source>
        <translation>请用几句话提问；要查找较长的文字，请用 earshot search。</translation>
    </message>
    <message>
        <source>Ask in words, as in: earshot ask &quot;When does the project start?&quot;</source>
        <translation>请用文字提问，例如：earshot ask &quot;When does the project start?&quot;</translation>
    </message>
    <message>
        <source>Ask one thing at a time, in a sentence or two.</source>
        <translation>请一次只问一件事，用一两句话。</translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine.</source>
        <translation>请询问管理这台电脑的人。</translation>
    </message>
    <message>
        <source>Ask whoever set it up.</source>
        <translation>请询问当初设置的人。</translation>
    </message>
    <message>
        <source>Better minutes on four cores; its licence is for research only.</source>
        <translation>四核电脑上纪要更好；许可仅限研究。</translation>
    </message>
    <message>
        <source>Both parts need a word.</source>
        <translation>两部分都需要有词。</translation>
    </message>
    <message>
        <source>By its bytes, {path} is more than one model: {names}.</source>
        <translation>按字节看，{path} 不止一个模型：{names}。</translation>
    </message>
    <message>
        <source>By its bytes, {path} is no model of the catalogue.</source>
        <translation>按字节看，{path} 不是目录中的任何模型。</translation>
    </message>
    <message>
        <source>CUDA failed ({reason}); the processor is used instead.</source>
        <translation>CUDA 出错（{reason}），改用处理器。</translation>
    </message>
    <message>
        <source>Can&apos;t listen along</source>
        <translation>无法同步收听</translation>
    </message>
    <message>
        <source>Can&apos;t load a model</source>
        <translation>无法加载一个模型</translation>
    </message>
    <message>
        <source>Can&apos;t load the language model</source>
        <translation>无法加载语言模型</translation>
    </message>
    <message>
        <source>Can&apos;t read the language model</source>
        <translation>无法读取语言模型</translation>
    </message>
    <message>
        <source>Can&apos;t read {name}</source>
        <translation>无法读取 {name}</translation>
    </message>
    <message>
        <source>Can&apos;t record</source>
        <translation>无法录音</translation>
    </message>
    <message>
        <source>Can&apos;t record the system&apos;s sound</source>
        <translation>无法录制系统声音</translation>
    </message>
    <message>
        <source>Can&apos;t use a model</source>
        <translation>无法使用一个模型</translation>
    </message>
    <message>
        <source>Can&apos;t use the adapter</source>
        <translation>无法使用适配器</translation>
    </message>
    <message>
        <source>Change `context` in the settings.</source>
        <translation>请在设置中更改 `context`。</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>已在别处更改</translation>
    </message>
    <message>
        <source>Check how it was copied.</source>
        <translation>请检查它是怎样复制的。</translation>
    </message>
    <message>
        <source>Check it in the system&apos;s sound settings, then try again.</source>
        <translation>请在系统声音设置中检查，然后再试一次。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>请检查其权限。</translation>
    </message>
    <message>
        <source>Check its settings.</source>
        <translation>请检查其设置。</translation>
    </message>
    <message>
        <source>Check that `server` is one that speaks the OpenAI protocol.</source>
        <translation>请确认 `server` 使用 OpenAI 协议。</translation>
    </message>
    <message>
        <source>Check that it may be read and written, and that the disk is in order.</source>
        <translation>请确认它可读可写，且磁盘正常。</translation>
    </message>
    <message>
        <source>Check that it plays in a media player, and copy or export it again.</source>
        <translation>请确认媒体播放器能播放它，然后重新复制或导出。</translation>
    </message>
    <message>
        <source>Check that the file belongs to you.</source>
        <translation>请确认该文件属于您。</translation>
    </message>
    <message>
        <source>Check that the folder is writable and has room.</source>
        <translation>请确认文件夹可写且有空间。</translation>
    </message>
    <message>
        <source>Check that the folder is writable and that the disk is in order.</source>
        <translation>请确认文件夹可写且磁盘正常。</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>请检查磁盘。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>请检查文件夹的权限。</translation>
    </message>
    <message>
        <source>Check the passphrase and that the key belongs to this archive, or restore a backup.</source>
        <translation>请检查密码短语，并确认密钥属于这个档案库，或从备份恢复。</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>请检查路径，并确认您可以读取该文件。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Check who may write to that folder.</source>
        <translation>请检查谁可以写入该文件夹。</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>正在检查 {name}</translation>
    </message>
    <message>
        <source>Choose a file with an audio track.</source>
        <translation>请选择有音轨的文件。</translation>
    </message>
    <message>
        <source>Choose a later word.</source>
        <translation>请选择靠后的词。</translation>
    </message>
    <message>
        <source>Choose a longer recording.</source>
        <translation>请选择更长的录音。</translation>
    </message>
    <message>
        <source>Choose a model with a larger context.</source>
        <translation>请选择上下文更大的模型。</translation>
    </message>
    <message>
        <source>Choose an earlier time.</source>
        <translation>请选择更早的时间。</translation>
    </message>
    <message>
        <source>Choose another device, or plug it in again.</source>
        <translation>请选择其他设备，或重新插上。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>请选择其他文件。</translation>
    </message>
    <message>
        <source>Choose another name or add --force.</source>
        <translation>请选择其他名称，或加上 --force。</translation>
    </message>
    <message>
        <source>Choose another name, or edit it.</source>
        <translation>请选择其他名称，或编辑它。</translation>
    </message>
    <message>
        <source>Choose another one: earshot models use segmentation NAME.</source>
        <translation>请选择其他模型：earshot models use segmentation NAME。</translation>
    </message>
    <message>
        <source>Choose another one: earshot models use speaker-embedder NAME.</source>
        <translation>请选择其他模型：earshot models use speaker-embedder NAME。</translation>
    </message>
    <message>
        <source>Choose another one: earshot models use text-embedder NAME.</source>
        <translation>请选择其他模型：earshot models use text-embedder NAME。</translation>
    </message>
    <message>
        <source>Choose another with `earshot models use {role} NAME`.</source>
        <translation>请用 `earshot models use {role} NAME` 选择其他模型。</translation>
    </message>
    <message>
        <source>Choose another: earshot models use language-model NAME.</source>
        <translation>请选择其他模型：earshot models use language-model NAME。</translation>
    </message>
    <message>
        <source>Choose one with `earshot models use {role} NAME`.</source>
        <translation>请用 `earshot models use {role} NAME` 选择一个。</translation>
    </message>
    <message>
        <source>Choose several words.</source>
        <translation>请选择几个词。</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model, then run it again.</source>
        <translation>请关闭其他程序或选择较小的模型，然后重新运行。</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model.</source>
        <translation>请关闭其他程序或选择较小的模型。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model: earshot models use language-model NAME.</source>
        <translation>请关闭其他程序，或选择较小的模型：earshot models use language-model NAME。</translation>
    </message>
    <message>
        <source>Close other programs, see that the disk isn&apos;t full, and run it again.</source>
        <translation>请关闭其他程序，确认磁盘未满，然后重新运行。</translation>
    </message>
    <message>
        <source>Close other programs, set a smaller `context` in the settings, or choose a smaller model: earshot models use language-model NAME.</source>
        <translation>请关闭其他程序，在设置中调小 `context`，或选择较小的模型：earshot models use language-model NAME。</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or headphones; `earshot doctor` shows what is seen.</source>
        <translation>请连接扬声器或耳机；`earshot doctor` 会显示检测到的设备。</translation>
    </message>
    <message>
        <source>Consent is needed</source>
        <translation>需要同意</translation>
    </message>
    <message>
        <source>Convert it to GGUF, or choose another.</source>
        <translation>请转换为 GGUF，或选择其他模型。</translation>
    </message>
    <message>
        <source>Copy it again from where it came. If this is all there is, let a media player or FFmpeg save it anew and process that.</source>
        <translation>请从来源重新复制。如果只有这一份，请让媒体播放器或 FFmpeg 另存一份，再处理那一份。</translation>
    </message>
    <message>
        <source>Copy it here and try again.</source>
        <translation>请把它复制到这里，再试一次。</translation>
    </message>
    <message>
        <source>Copy it under another name, and change the copy.</source>
        <translation>请用其他名称复制，再更改副本。</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation>请重新复制或导出。</translation>
    </message>
    <message>
        <source>Correct `server`.</source>
        <translation>请更正 `server`。</translation>
    </message>
    <message>
        <source>Correct it, or remove the file for defaults.</source>
        <translation>请更正，或移除该文件以使用默认值。</translation>
    </message>
    <message>
        <source>Correct it; `earshot templates check FILE` tries it.</source>
        <translation>请更正；可用 `earshot templates check FILE` 检验。</translation>
    </message>
    <message>
        <source>Correct that line.</source>
        <translation>请更正该行。</translation>
    </message>
    <message>
        <source>Correct the entry, or remove it if it isn&apos;t needed.</source>
        <translation>请更正该条目，不需要时可移除。</translation>
    </message>
    <message>
        <source>Correct the settings, or put it back.</source>
        <translation>请更正设置，或把它放回原处。</translation>
    </message>
    <message>
        <source>Days the wrong way round</source>
        <translation>日期前后颠倒</translation>
    </message>
    <message>
        <source>Delete the recording and process the file again.</source>
        <translation>请删除这段录音，并重新处理文件。</translation>
    </message>
    <message>
        <source>Device gone</source>
        <translation>设备不见了</translation>
    </message>
    <message>
        <source>Device in use</source>
        <translation>设备正被占用</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>您是指“{name}”吗？</translation>
    </message>
    <message>
        <source>Each channel has its own speaker; the two are kept apart.</source>
        <translation>每个声道各有一位发言人，二者分开保存。</translation>
    </message>
    <message>
        <source>Earshot has no signs for the language of this meeting; the model looks for decisions and actions by itself, and more of them are marked as weak.</source>
        <translation>Earshot 没有这场会议所用语言的线索；模型自行寻找决定和待办，其中较多会标为依据不足。</translation>
    </message>
    <message>
        <source>Earshot made a mistake.</source>
        <translation>Earshot 出错了。</translation>
    </message>
    <message>
        <source>Earshot may not listen to {name}.</source>
        <translation>Earshot 不得收听 {name}。</translation>
    </message>
    <message>
        <source>Eight cores or a graphics card.</source>
        <translation>八核，或一块显卡。</translation>
    </message>
    <message>
        <source>End programs that use it alone, or choose another device.</source>
        <translation>请关闭独占它的程序，或选择其他设备。</translation>
    </message>
    <message>
        <source>End the program that uses it, or choose another device.</source>
        <translation>请关闭正在使用它的程序，或选择其他设备。</translation>
    </message>
    <message>
        <source>Everybody who can be heard here knows that this meeting is recorded, and agrees.</source>
        <translation>这里能被听到的每个人都知道会议正在录音，并且同意。</translation>
    </message>
    <message>
        <source>Fetch or import the model again; earshot models verify says whether bytes were altered.</source>
        <translation>请重新下载或导入模型；earshot models verify 可查看字节是否被改动。</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>正在下载 {name}</translation>
    </message>
    <message>
        <source>File can&apos;t be read</source>
        <translation>无法读取文件</translation>
    </message>
    <message>
        <source>File can&apos;t be written</source>
        <translation>无法写入文件</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>文件有变动</translation>
    </message>
    <message>
        <source>File is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>File is there already</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>找不到文件</translation>
    </message>
    <message>
        <source>Folder can&apos;t be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>For tests: it forms sentences, it does not understand meetings.</source>
        <translation>供测试用：能造句，但不理解会议。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>请腾出空间，再试一次。</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>请在该磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>Free some space or check the folder&apos;s permissions.</source>
        <translation>请腾出空间，或检查文件夹的权限。</translation>
    </message>
    <message>
        <source>Free some space, or set EARSHOT_MODELS to a folder on a bigger disk.</source>
        <translation>请腾出空间，或把 EARSHOT_MODELS 设为更大磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>请腾出空间。</translation>
    </message>
    <message>
        <source>Get its files and run `earshot models import PATH --name {name}`.</source>
        <translation>请取得其文件，并运行 `earshot models import PATH --name {name}`。</translation>
    </message>
    <message>
        <source>Get its files from {upstream} and run `earshot models import PATH --name {name}`.</source>
        <translation>请从 {upstream} 取得其文件，并运行 `earshot models import PATH --name {name}`。</translation>
    </message>
    <message>
        <source>Give ISO 639-1 codes: en, de, pt.</source>
        <translation>请使用 ISO 639-1 代码：en, de, pt。</translation>
    </message>
    <message>
        <source>Give a folder or a zip with the models&apos; files.</source>
        <translation>请指定含有模型文件的文件夹或 zip。</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>请给出名字。</translation>
    </message>
    <message>
        <source>Give a shorter one.</source>
        <translation>请给出较短的标题。</translation>
    </message>
    <message>
        <source>Give it a {what} of letters and try again.</source>
        <translation>请在此使用文字（{what}），再试一次。</translation>
    </message>
    <message>
        <source>Give the whole name, or the id in brackets.</source>
        <translation>请给出完整名称，或括号中的 id。</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or copy it.</source>
        <translation>请为自己授予读取权限，或复制它。</translation>
    </message>
    <message>
        <source>Good minutes; a graphics card.</source>
        <translation>纪要良好；需要显卡。</translation>
    </message>
    <message>
        <source>Good minutes; eight cores or a graphics card.</source>
        <translation>纪要良好；需要八核或显卡。</translation>
    </message>
    <message>
        <source>If it happens again, the details are in {path}.</source>
        <translation>如果再次发生，详情见 {path}。</translation>
    </message>
    <message>
        <source>Import a model that does with `earshot models import`.</source>
        <translation>请用 `earshot models import` 导入会这种语言的模型。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Install it again, or choose another one: earshot models use transcriber NAME.</source>
        <translation>请重新安装，或选择其他模型：earshot models use transcriber NAME。</translation>
    </message>
    <message>
        <source>Install the model again, or choose another one for its role.</source>
        <translation>请重新安装该模型，或为其用途选择其他模型。</translation>
    </message>
    <message>
        <source>Is the meeting over? The recording stops by itself in {span}.</source>
        <translation>会议结束了吗？录音将在 {span}后自动停止。</translation>
    </message>
    <message>
        <source>It doesn&apos;t stop talking.</source>
        <translation>它说个不停。</translation>
    </message>
    <message>
        <source>It gave no answer.</source>
        <translation>没有得到回答。</translation>
    </message>
    <message>
        <source>It gave no result.</source>
        <translation>没有得到结果。</translation>
    </message>
    <message>
        <source>It has no sound.</source>
        <translation>没有声音。</translation>
    </message>
    <message>
        <source>It has {count:,} characters.</source>
        <translation>共 {count:,} 个字符。</translation>
    </message>
    <message>
        <source>It has {count:,} characters; at most {most:,} are read.</source>
        <translation>共 {count:,} 个字符；最多读取 {most:,} 个。</translation>
    </message>
    <message>
        <source>It has {count:,} characters; at most {most:,} can be asked.</source>
        <translation>共 {count:,} 个字符；最多可用 {most:,} 个。</translation>
    </message>
    <message>
        <source>It has {count:,} characters; at most {most} are kept.</source>
        <translation>共 {count:,} 个字符；最多保留 {most} 个。</translation>
    </message>
    <message>
        <source>It has {count:,} letters.</source>
        <translation>共 {count:,} 个字。</translation>
    </message>
    <message>
        <source>It holds no word.</source>
        <translation>其中没有词。</translation>
    </message>
    <message>
        <source>It holds {seconds:.1f} s of sound; a recording has at least {least:.1f} s.</source>
        <translation>只有 {seconds:.1f} 秒声音；录音至少需要 {least:.1f} 秒。</translation>
    </message>
    <message>
        <source>It is neither audio nor video in a known format, or its beginning or its end is missing ({reason}).</source>
        <translation>它不是已知格式的音频或视频，或者缺少开头或结尾（{reason}）。</translation>
    </message>
    <message>
        <source>It isn&apos;t a track of a recording.</source>
        <translation>它不是录音的音轨。</translation>
    </message>
    <message>
        <source>It isn&apos;t said whom the brief is for.</source>
        <translation>没有说明摘要是给谁的。</translation>
    </message>
    <message>
        <source>It made {vectors} vectors of {texts} texts.</source>
        <translation>由 {texts} 段文本得到了 {vectors} 个向量。</translation>
    </message>
    <message>
        <source>It needs {needed:.1f} GB: {weights:.1f} weights, {context:.1f} context of {context_tokens} tokens, {working:.1f} working space; {free:.1f} GB are free.</source>
        <translation>需要 {needed:.1f} GB：权重 {weights:.1f}，{context_tokens} 个词元的上下文 {context:.1f}，工作空间 {working:.1f}；可用 {free:.1f} GB。</translation>
    </message>
    <message>
        <source>It says that it is {stated} long and ends after {found}: a part is missing.</source>
        <translation>标称时长 {stated}，却在 {found} 处结束：缺少一部分。</translation>
    </message>
    <message>
        <source>It says: {message}</source>
        <translation>它说：{message}</translation>
    </message>
    <message>
        <source>It sent {what}.</source>
        <translation>它发来了 {what}。</translation>
    </message>
    <message>
        <source>It takes {length} tokens of the language model; {most} leave room for evidence.</source>
        <translation>占用语言模型的 {length} 个词元；不超过 {most} 个才能留出依据的位置。</translation>
    </message>
    <message>
        <source>Its catalogue entry names no place to fetch it from.</source>
        <translation>其目录条目没有给出下载地点。</translation>
    </message>
    <message>
        <source>Its hashes were not established here: nobody compared the bytes with what the upstream publishes.</source>
        <translation>其哈希值并非在此核定：没有人把字节与发布者公布的比对过。</translation>
    </message>
    <message>
        <source>Its key is behind your passphrase.</source>
        <translation>密钥受您的密码短语保护。</translation>
    </message>
    <message>
        <source>Its key is in a file that only you can read: whoever has your files has it.</source>
        <translation>密钥在只有您能读取的文件中：谁有您的文件，谁就有密钥。</translation>
    </message>
    <message>
        <source>Its key is in the system&apos;s keyring.</source>
        <translation>密钥在系统的密钥环中。</translation>
    </message>
    <message>
        <source>Its response broke off in the middle.</source>
        <translation>它的回应在中途断了。</translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation>找不到任务</translation>
    </message>
    <message>
        <source>Job {job_id} is being worked on, or done.</source>
        <translation>任务 {job_id} 正在处理或已完成。</translation>
    </message>
    <message>
        <source>Job {job_id} is done.</source>
        <translation>任务 {job_id} 已完成。</translation>
    </message>
    <message>
        <source>Join its parts with llama.cpp&apos;s llama-gguf-split --merge and import the result.</source>
        <translation>请用 llama.cpp 的 llama-gguf-split --merge 合并各部分，再导入结果。</translation>
    </message>
    <message>
        <source>Leave out --mic none or --system none, or change [recording] in the settings.</source>
        <translation>请去掉 --mic none 或 --system none，或更改设置中的 [recording]。</translation>
    </message>
    <message>
        <source>Leave the role away.</source>
        <translation>请去掉用途。</translation>
    </message>
    <message>
        <source>Live text has ended; the recording goes on. {title}: {what}</source>
        <translation>实时文字已结束；录音继续。{title}：{what}</translation>
    </message>
    <message>
        <source>Log into the desktop session in which it was made, or choose a passphrase or a key file.</source>
        <translation>请登录创建它的桌面会话，或改用密码短语或密钥文件。</translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation>请查看其日志。</translation>
    </message>
    <message>
        <source>Look at its log; check `server` and `server-model`.</source>
        <translation>请查看其日志；检查 `server` 和 `server-model`。</translation>
    </message>
    <message>
        <source>Look at them again, and repeat what you did.</source>
        <translation>请再看一遍，然后重复刚才的操作。</translation>
    </message>
    <message>
        <source>Make them on the meeting&apos;s page.</source>
        <translation>请在会议页面上生成。</translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Minutes and answers on a machine with two cores; small, so every claim is checked against the transcript.</source>
        <translation>可在双核电脑上写纪要和回答；模型小，因此每一句都与文字记录核对。</translation>
    </message>
    <message>
        <source>Models can&apos;t be stored</source>
        <translation>无法保存模型</translation>
    </message>
    <message>
        <source>Models can&apos;t be used</source>
        <translation>无法使用模型</translation>
    </message>
    <message>
        <source>Name a speaker by label or by present name.</source>
        <translation>请用标签或现在的名字指明发言人。</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>请指定其他文件。</translation>
    </message>
    <message>
        <source>Name can&apos;t be used</source>
        <translation>名称无法使用</translation>
    </message>
    <message>
        <source>Name models, or add --starter for the set that Earshot works with.</source>
        <translation>请指定模型，或加上 --starter 选用 Earshot 的基本套装。</translation>
    </message>
    <message>
        <source>Name one by its label.</source>
        <translation>请用标签指明一位。</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>请指定文件。</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>请指定其中的文件。</translation>
    </message>
    <message>
        <source>Name the model; adapters stand in the settings.</source>
        <translation>请指定模型；适配器在设置中指定。</translation>
    </message>
    <message>
        <source>Nearly as exact as large v3 at several times its speed; a graphics card or eight cores. Needs its CTranslate2 form.</source>
        <translation>准确度接近 large v3，速度快数倍；需要显卡或八核。须用其 CTranslate2 格式。</translation>
    </message>
    <message>
        <source>Neither PulseAudio nor PipeWire runs here, so that what the loudspeaker plays can&apos;t be recorded. Install and start one (pipewire-pulse or pulseaudio), or record the microphone alone.</source>
        <translation>这里没有运行 PulseAudio 或 PipeWire，因此无法录制扬声器播放的声音。请安装并启动其一（pipewire-pulse 或 pulseaudio），或只录麦克风。</translation>
    </message>
    <message>
        <source>Neither the microphone nor the system&apos;s sound is to be recorded.</source>
        <translation>麦克风和系统声音都不录制。</translation>
    </message>
    <message>
        <source>No action&apos;s id begins with “{reference}”.</source>
        <translation>没有待办的 id 以“{reference}”开头。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有回应</translation>
    </message>
    <message>
        <source>No installed model knows the language. Declare it, or run `earshot models install whisper-base`.</source>
        <translation>没有已安装的模型会这种语言。请声明语言，或运行 `earshot models install whisper-base`。</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>没有密钥环</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>还没有纪要</translation>
    </message>
    <message>
        <source>No model is chosen for the role {role}.</source>
        <translation>用途 {role} 没有选定模型。</translation>
    </message>
    <message>
        <source>No model was named.</source>
        <translation>没有指定模型。</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>没有名字</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>没有密码短语</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>No recording&apos;s id begins with “{reference}”.</source>
        <translation>没有录音的 id 以“{reference}”开头。</translation>
    </message>
    <message>
        <source>No room to record</source>
        <translation>没有空间录音</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>没有声音</translation>
    </message>
    <message>
        <source>No such moment</source>
        <translation>没有这个时刻</translation>
    </message>
    <message>
        <source>No such revision</source>
        <translation>没有这个版本</translation>
    </message>
    <message>
        <source>No such speaker</source>
        <translation>没有这位发言人</translation>
    </message>
    <message>
        <source>No such template</source>
        <translation>没有这个模板</translation>
    </message>
    <message>
        <source>No such turn</source>
        <translation>没有这段发言</translation>
    </message>
    <message>
        <source>No such {kind}</source>
        <translation>没有这样的{kind}</translation>
    </message>
    <message>
        <source>No system keyring answers here.</source>
        <translation>这里没有系统密钥环响应。</translation>
    </message>
    <message>
        <source>No term</source>
        <translation>没有词条</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>No transcript yet</source>
        <translation>还没有文字记录</translation>
    </message>
    <message>
        <source>No turn follows this one.</source>
        <translation>后面没有发言了。</translation>
    </message>
    <message>
        <source>No usable CUDA device was found; the processor is used instead.</source>
        <translation>没有找到可用的 CUDA 设备，改用处理器。</translation>
    </message>
    <message>
        <source>No words were given.</source>
        <translation>没有给出词语。</translation>
    </message>
    <message>
        <source>No {kind}</source>
        <translation>没有{kind}</translation>
    </message>
    <message>
        <source>No {kind} is called &quot;{wish}&quot;. There is: {there}.</source>
        <translation>没有名为“{wish}”的{kind}。现有：{there}。</translation>
    </message>
    <message>
        <source>No {role}</source>
        <translation>未选定：{role}</translation>
    </message>
    <message>
        <source>Nobody has made minutes of “{title}”.</source>
        <translation>还没有人为“{title}”生成纪要。</translation>
    </message>
    <message>
        <source>Nobody here is labelled {label}.</source>
        <translation>这里没有标签为 {label} 的人。</translation>
    </message>
    <message>
        <source>Nobody here is “{reference}”. There are: {listed}.</source>
        <translation>这里没有“{reference}”。现有：{listed}。</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>Not everything is ready for search by meaning. {why}</source>
        <translation>尚未全部可以按含义搜索。{why}</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>不在等待</translation>
    </message>
    <message>
        <source>Nothing answers at {url} ({reason}).</source>
        <translation>{url} 没有响应（{reason}）。</translation>
    </message>
    <message>
        <source>Nothing is recorded before somebody acknowledged: “{text}”</source>
        <translation>在有人确认之前不会录音：“{text}”</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Try another source or a kit; if it happens again, the place has other weights than those that were checked.</source>
        <translation>什么都没有保留。请换一个来源或安装包；如果再次发生，说明该处的权重与核对过的不同。</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>没有可导入的</translation>
    </message>
    <message>
        <source>Nothing to install</source>
        <translation>没有可安装的</translation>
    </message>
    <message>
        <source>Nothing to join</source>
        <translation>没有可合并的</translation>
    </message>
    <message>
        <source>Nothing to look for</source>
        <translation>没有要查找的</translation>
    </message>
    <message>
        <source>Nothing to play on</source>
        <translation>没有播放设备</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>没有要录制的</translation>
    </message>
    <message>
        <source>Nothing to record from</source>
        <translation>没有录音设备</translation>
    </message>
    <message>
        <source>Nothing to remove</source>
        <translation>没有可移除的</translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <translation>没有可重试的</translation>
    </message>
    <message>
        <source>Nothing to search</source>
        <translation>没有要搜索的</translation>
    </message>
    <message>
        <source>Nothing to split</source>
        <translation>没有可拆分的</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>没有提问。</translation>
    </message>
    <message>
        <source>Nothing was heard for {span}.</source>
        <translation>已有 {span}没有声音。</translation>
    </message>
    <message>
        <source>Nothing was heard from it for {seconds:.0f} seconds, so it was ended.</source>
        <translation>{seconds:.0f} 秒没有任何消息，因此已将其结束。</translation>
    </message>
    <message>
        <source>Nothing was heard on {name} for {seconds} seconds. Check that it isn&apos;t muted and that it is the right device.</source>
        <translation>{name}已有 {seconds} 秒没有声音。请确认没有静音，且设备正确。</translation>
    </message>
    <message>
        <source>Nothing was said in this recording, so there are no minutes.</source>
        <translation>这段录音中没有人说话，因此没有纪要。</translation>
    </message>
    <message>
        <source>Nothing was sent. Please report which command you ran.</source>
        <translation>没有发送任何内容。请报告您运行了哪条命令。</translation>
    </message>
    <message>
        <source>Noticeably fewer mistakes than base outside English; four cores or a small graphics card.</source>
        <translation>英语以外的错误明显少于 base；需要四核或小型显卡。</translation>
    </message>
    <message>
        <source>One of the two revisions isn&apos;t there.</source>
        <translation>两个版本中有一个不存在。</translation>
    </message>
    <message>
        <source>Only words are looked for, not meaning. {reason}</source>
        <translation>只查找词语，不查找含义。{reason}</translation>
    </message>
    <message>
        <source>Only words were looked for, not meaning. {reason}</source>
        <translation>只查找了词语，没有查找含义。{reason}</translation>
    </message>
    <message>
        <source>Other users could read {path}; it is closed now. Who read it before may know it.</source>
        <translation>此前其他用户可以读取 {path}，现已关闭。之前读过的人可能知道其内容。</translation>
    </message>
    <message>
        <source>Please report this; a larger context in the settings may help meanwhile.</source>
        <translation>请报告此问题；在此期间，在设置中调大上下文可能有帮助。</translation>
    </message>
    <message>
        <source>Plug in a microphone or headset.</source>
        <translation>请插上麦克风或耳麦。</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>请重新插上。</translation>
    </message>
    <message>
        <source>Plug one in.</source>
        <translation>请插上一个。</translation>
    </message>
    <message>
        <source>PortAudio isn&apos;t there, which hears microphones. Install it (Debian: apt-get install libportaudio2; Fedora: dnf install portaudio).</source>
        <translation>缺少用来收听麦克风的 PortAudio。请安装（Debian：apt-get install libportaudio2；Fedora：dnf install portaudio）。</translation>
    </message>
    <message>
        <source>Process it first.</source>
        <translation>请先处理它。</translation>
    </message>
    <message>
        <source>Process the file again.</source>
        <translation>请重新处理文件。</translation>
    </message>
    <message>
        <source>Put it back or correct its path.</source>
        <translation>请把它放回原处，或更正其路径。</translation>
    </message>
    <message>
        <source>Question too long</source>
        <translation>问题太长</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>正在读取 {name}</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>正在识别</translation>
    </message>
    <message>
        <source>Recording isn&apos;t allowed</source>
        <translation>不允许录音</translation>
    </message>
    <message>
        <source>Recording not clear</source>
        <translation>录音不明确</translation>
    </message>
    <message>
        <source>Recording not found</source>
        <translation>找不到录音</translation>
    </message>
    <message>
        <source>Recording {recording_id} has not been processed.</source>
        <translation>录音 {recording_id} 尚未处理。</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>请移除其中一个或改名。</translation>
    </message>
    <message>
        <source>Report it; the recording itself goes on.</source>
        <translation>请报告；录音本身继续。</translation>
    </message>
    <message>
        <source>Restore it from a backup, bring the same file in again, or delete the recording.</source>
        <translation>请从备份恢复，重新导入同一文件，或删除这段录音。</translation>
    </message>
    <message>
        <source>Restore it from a backup, then run `earshot recover`.</source>
        <translation>请从备份恢复，然后运行 `earshot recover`。</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>请从备份恢复。</translation>
    </message>
    <message>
        <source>Restore the key file from a backup, or move the archive away to begin a new one.</source>
        <translation>请从备份恢复密钥文件，或把档案库移走以新建一个。</translation>
    </message>
    <message>
        <source>Restore the keyring of the user who made the archive.</source>
        <translation>请恢复创建该档案库的用户的密钥环。</translation>
    </message>
    <message>
        <source>Run `earshot models install {names}`.</source>
        <translation>请运行 `earshot models install {names}`。</translation>
    </message>
    <message>
        <source>Run `earshot models install {name}`.</source>
        <translation>请运行 `earshot models install {name}`。</translation>
    </message>
    <message>
        <source>Run `earshot process` first.</source>
        <translation>请先运行 `earshot process`。</translation>
    </message>
    <message>
        <source>Run `earshot process` to go on with it.</source>
        <translation>请运行 `earshot process` 继续。</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>请重新运行。</translation>
    </message>
    <message>
        <source>Run it again; if it fails again, report it with the log.</source>
        <translation>请重新运行；如果再次失败，请附上日志报告。</translation>
    </message>
    <message>
        <source>Run it again; it goes on from the last checkpoint.</source>
        <translation>请重新运行；将从上一个检查点继续。</translation>
    </message>
    <message>
        <source>Run the same command again; it goes on where it stopped.</source>
        <translation>请再次运行同一命令；将从中断处继续。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>请保存为 UTF-8。</translation>
    </message>
    <message>
        <source>Say what it is about.</source>
        <translation>请说明是关于什么的。</translation>
    </message>
    <message>
        <source>Say which with --name; add --role to take weights that the catalogue doesn&apos;t know.</source>
        <translation>请用 --name 指明；加上 --role 可导入目录中没有的权重。</translation>
    </message>
    <message>
        <source>Search by meaning in some 100 languages, long passages; a graphics card.</source>
        <translation>约 100 种语言的按含义搜索，支持长段落；需要显卡。</translation>
    </message>
    <message>
        <source>Search by meaning outside English, more exact; a graphics card.</source>
        <translation>英语以外的按含义搜索，更准确；需要显卡。</translation>
    </message>
    <message>
        <source>Search by meaning outside English.</source>
        <translation>英语以外的按含义搜索。</translation>
    </message>
    <message>
        <source>See the list of actions for their ids.</source>
        <translation>id 见待办列表。</translation>
    </message>
    <message>
        <source>See the list of recordings for their ids.</source>
        <translation>id 见录音列表。</translation>
    </message>
    <message>
        <source>Segmentation, embedding and PLDA made for one another. Handed out to registered users only.</source>
        <translation>相互配套的分段、嵌入和 PLDA。仅提供给注册用户。</translation>
    </message>
    <message>
        <source>Sentences to vectors of 384 numbers, for search by meaning.</source>
        <translation>把句子变为 384 个数的向量，用于按含义搜索。</translation>
    </message>
    <message>
        <source>Set `server` to one such as http://127.0.0.1:8080/v1.</source>
        <translation>请把 `server` 设为类似 http://127.0.0.1:8080/v1 的地址。</translation>
    </message>
    <message>
        <source>Setting is locked</source>
        <translation>设置已锁定</translation>
    </message>
    <message>
        <source>Settings can&apos;t be used</source>
        <translation>无法使用设置</translation>
    </message>
    <message>
        <source>Settings can&apos;t be written</source>
        <translation>无法写入设置</translation>
    </message>
    <message>
        <source>Several speakers are called “{reference}”: {listed}.</source>
        <translation>有几位发言人叫“{reference}”：{listed}。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>请缩短。</translation>
    </message>
    <message>
        <source>Show that one, or delete it first.</source>
        <translation>请查看那一段，或先将其删除。</translation>
    </message>
    <message>
        <source>Something in this process wanted to reach “{host}”; Earshot works offline.</source>
        <translation>本进程中有内容想连接“{host}”；Earshot 离线工作。</translation>
    </message>
    <message>
        <source>Sound is heard on {name} again.</source>
        <translation>{name}又有声音了。</translation>
    </message>
    <message>
        <source>Speaker not clear</source>
        <translation>发言人不明确</translation>
    </message>
    <message>
        <source>Speaker not found</source>
        <translation>找不到发言人</translation>
    </message>
    <message>
        <source>Speech to text in some 99 languages; good for English on a machine without a graphics card.</source>
        <translation>约 99 种语言的语音转文字；在没有显卡的电脑上适合英语。</translation>
    </message>
    <message>
        <source>Start it, or take `server` out of the settings.</source>
        <translation>请启动它，或从设置中去掉 `server`。</translation>
    </message>
    <message>
        <source>Stop it where it is worked on.</source>
        <translation>请在处理它的地方停止。</translation>
    </message>
    <message>
        <source>Stop that recording first.</source>
        <translation>请先停止那次录音。</translation>
    </message>
    <message>
        <source>Stop the recording if the meeting is over.</source>
        <translation>如果会议已结束，请停止录音。</translation>
    </message>
    <message>
        <source>Swap --from and --to.</source>
        <translation>请对调 --from 和 --to。</translation>
    </message>
    <message>
        <source>Swap the first day and the last.</source>
        <translation>请对调第一天和最后一天。</translation>
    </message>
    <message>
        <source>Tag too long</source>
        <translation>标签太长</translation>
    </message>
    <message>
        <source>Take it out of the settings, or choose one that was made for this model.</source>
        <translation>请从设置中去掉，或选择为该模型制作的适配器。</translation>
    </message>
    <message>
        <source>Template can&apos;t be changed</source>
        <translation>无法更改模板</translation>
    </message>
    <message>
        <source>Template can&apos;t be read</source>
        <translation>无法读取模板</translation>
    </message>
    <message>
        <source>Template can&apos;t be used</source>
        <translation>无法使用模板</translation>
    </message>
    <message>
        <source>Term not found</source>
        <translation>找不到词条</translation>
    </message>
    <message>
        <source>The archive can&apos;t be opened</source>
        <translation>无法打开档案库</translation>
    </message>
    <message>
        <source>The archive can&apos;t be written</source>
        <translation>无法写入档案库</translation>
    </message>
    <message>
        <source>The archive doesn&apos;t open with this passphrase.</source>
        <translation>这个密码短语打不开档案库。</translation>
    </message>
    <message>
        <source>The archive is busy</source>
        <translation>档案库正忙</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>档案库已损坏</translation>
    </message>
    <message>
        <source>The archive is from a newer version</source>
        <translation>档案库来自更新的版本</translation>
    </message>
    <message>
        <source>The archive&apos;s key belongs into the system&apos;s keyring, says {path}; none answers here.</source>
        <translation>据 {path}，档案库的密钥应在系统密钥环中，但这里没有密钥环响应。</translation>
    </message>
    <message>
        <source>The archive&apos;s key can&apos;t be read</source>
        <translation>无法读取档案库的密钥</translation>
    </message>
    <message>
        <source>The archive&apos;s key can&apos;t be written</source>
        <translation>无法写入档案库的密钥</translation>
    </message>
    <message>
        <source>The archive&apos;s key is damaged</source>
        <translation>档案库的密钥已损坏</translation>
    </message>
    <message>
        <source>The archive&apos;s key is gone</source>
        <translation>档案库的密钥不见了</translation>
    </message>
    <message>
        <source>The archive&apos;s key lies in {path}, readable by this user alone: whoever can read this user&apos;s files can read the archive.</source>
        <translation>档案库的密钥在 {path}，只有该用户能读取：谁能读取该用户的文件，谁就能读取档案库。</translation>
    </message>
    <message>
        <source>The audio can&apos;t be read</source>
        <translation>无法读取音频</translation>
    </message>
    <message>
        <source>The audio can&apos;t be stored or read</source>
        <translation>无法保存或读取音频</translation>
    </message>
    <message>
        <source>The audio is gone</source>
        <translation>音频不见了</translation>
    </message>
    <message>
        <source>The catalogue has no model called “{name}”.</source>
        <translation>目录中没有名为“{name}”的模型。</translation>
    </message>
    <message>
        <source>The connection to {url} broke off ({reason}).</source>
        <translation>与 {url} 的连接中断（{reason}）。</translation>
    </message>
    <message>
        <source>The context is too small</source>
        <translation>上下文太小</translation>
    </message>
    <message>
        <source>The disk has room for {span} more. Free some space.</source>
        <translation>磁盘空间还够录 {span}。请腾出空间。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>The disk is too small</source>
        <translation>磁盘太小</translation>
    </message>
    <message>
        <source>The disk of {folder} has no room for a recording.</source>
        <translation>{folder} 所在的磁盘没有空间录音。</translation>
    </message>
    <message>
        <source>The disk refused to be written to: {reason}.</source>
        <translation>磁盘拒绝写入：{reason}。</translation>
    </message>
    <message>
        <source>The engine can&apos;t be started</source>
        <translation>无法启动引擎</translation>
    </message>
    <message>
        <source>The engine failed</source>
        <translation>引擎失败</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <translation>引擎已停止</translation>
    </message>
    <message>
        <source>The engine stopped answering</source>
        <translation>引擎停止响应</translation>
    </message>
    <message>
        <source>The file could not be read to its end: {reason}.</source>
        <translation>文件无法读到末尾：{reason}。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The installation was ended</source>
        <translation>安装被中止</translation>
    </message>
    <message>
        <source>The keyring doesn&apos;t work</source>
        <translation>密钥环不工作</translation>
    </message>
    <message>
        <source>The kit can&apos;t be read</source>
        <translation>无法读取安装包</translation>
    </message>
    <message>
        <source>The language model doesn&apos;t know the language</source>
        <translation>语言模型不会这种语言</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>语言模型失败</translation>
    </message>
    <message>
        <source>The language model has a chat template of absurd length.</source>
        <translation>语言模型的对话模板长得离谱。</translation>
    </message>
    <message>
        <source>The language model has a chat template that can&apos;t be read.</source>
        <translation>语言模型的对话模板无法读取。</translation>
    </message>
    <message>
        <source>The language model has a chat template that fails.</source>
        <translation>语言模型的对话模板出错。</translation>
    </message>
    <message>
        <source>The language model has no chat template.</source>
        <translation>语言模型没有对话模板。</translation>
    </message>
    <message>
        <source>The language model is too big for this machine</source>
        <translation>语言模型对这台电脑来说太大</translation>
    </message>
    <message>
        <source>The language model was asked too much at once</source>
        <translation>一次向语言模型问得太多</translation>
    </message>
    <message>
        <source>The language model&apos;s server failed</source>
        <translation>语言模型的服务器失败</translation>
    </message>
    <message>
        <source>The language model&apos;s server follows no JSON schema; minutes may lack parts.</source>
        <translation>语言模型的服务器不遵循 JSON 架构；纪要可能缺少部分内容。</translation>
    </message>
    <message>
        <source>The language model&apos;s server isn&apos;t there</source>
        <translation>语言模型的服务器不在</translation>
    </message>
    <message>
        <source>The lines for one question exceed what the language model can see at once.</source>
        <translation>一个问题所需的行超出了语言模型一次能看到的范围。</translation>
    </message>
    <message>
        <source>The machine or Earshot stood still for {seconds:.0f} seconds. What was said meanwhile may be missing.</source>
        <translation>电脑或 Earshot 停顿了 {seconds:.0f} 秒。其间说的话可能缺失。</translation>
    </message>
    <message>
        <source>The machine was too slow, and a moment of sound was lost. Close other programs.</source>
        <translation>电脑太慢，丢失了片刻声音。请关闭其他程序。</translation>
    </message>
    <message>
        <source>The measurement needs {seconds} s of speech.</source>
        <translation>测量需要 {seconds} 秒语音。</translation>
    </message>
    <message>
        <source>The microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>The minutes of “{title}” are there, but their decisions could not be compared with earlier ones: {reason}</source>
        <translation>“{title}”的纪要已完成，但其决定无法与以前的比较：{reason}</translation>
    </message>
    <message>
        <source>The model can&apos;t be imported</source>
        <translation>无法导入模型</translation>
    </message>
    <message>
        <source>The model catalogue can&apos;t be used</source>
        <translation>无法使用模型目录</translation>
    </message>
    <message>
        <source>The model doesn&apos;t know the language {language}.</source>
        <translation>模型不会语言 {language}。</translation>
    </message>
    <message>
        <source>The model has another role</source>
        <translation>模型的用途不同</translation>
    </message>
    <message>
        <source>The model knows English only; everything is taken for English.</source>
        <translation>模型只会英语；一切都当作英语。</translation>
    </message>
    <message>
        <source>The model of live text doesn&apos;t know the language {language}.</source>
        <translation>实时文字的模型不会语言 {language}。</translation>
    </message>
    <message>
        <source>The model of live text knows English only.</source>
        <translation>实时文字的模型只会英语。</translation>
    </message>
    <message>
        <source>The model wasn&apos;t recognised</source>
        <translation>无法识别模型</translation>
    </message>
    <message>
        <source>The models are in use</source>
        <translation>模型正在使用中</translation>
    </message>
    <message>
        <source>The most exact Whisper; a graphics card.</source>
        <translation>最准确的 Whisper；需要显卡。</translation>
    </message>
    <message>
        <source>The package PyAudioWPatch, which records the system&apos;s sound, isn&apos;t installed.</source>
        <translation>未安装录制系统声音的 PyAudioWPatch。</translation>
    </message>
    <message>
        <source>The process that fetches models was ended by signal {number}.</source>
        <translation>下载模型的进程被信号 {number} 中止。</translation>
    </message>
    <message>
        <source>The process that runs the models closed its output.</source>
        <translation>运行模型的进程关闭了输出。</translation>
    </message>
    <message>
        <source>The process that runs the models crashed ({signal}).</source>
        <translation>运行模型的进程崩溃（{signal}）。</translation>
    </message>
    <message>
        <source>The process that runs the models ended with status {status}.</source>
        <translation>运行模型的进程以状态 {status} 结束。</translation>
    </message>
    <message>
        <source>The process that runs the models said what can&apos;t be read: {what}.</source>
        <translation>运行模型的进程说了无法读取的内容：{what}。</translation>
    </message>
    <message>
        <source>The question is too long</source>
        <translation>问题太长</translation>
    </message>
    <message>
        <source>The recording ended</source>
        <translation>录音已结束</translation>
    </message>
    <message>
        <source>The recording goes on, with silence until it is back.</source>
        <translation>录音继续，在它回来之前为静音。</translation>
    </message>
    <message>
        <source>The recording goes on, with silence until it is there.</source>
        <translation>录音继续，在它出现之前为静音。</translation>
    </message>
    <message>
        <source>The same audio is there as {recording_id} ({title}).</source>
        <translation>同样的音频已在：{recording_id}（{title}）。</translation>
    </message>
    <message>
        <source>The server&apos;s address can&apos;t be used</source>
        <translation>服务器地址无法使用</translation>
    </message>
    <message>
        <source>The settings of this Earshot forbid it: [recording] allowed = false.</source>
        <translation>这个 Earshot 的设置禁止录音：[recording] allowed = false。</translation>
    </message>
    <message>
        <source>The sound server (PulseAudio or PipeWire) doesn&apos;t answer. Start it: systemctl --user start pipewire-pulse, or pulseaudio --start.</source>
        <translation>声音服务器（PulseAudio 或 PipeWire）没有响应。请启动：systemctl --user start pipewire-pulse，或 pulseaudio --start。</translation>
    </message>
    <message>
        <source>The sound server (PulseAudio or PipeWire) doesn&apos;t let Earshot in. Run Earshot as the user who is logged in, not as another one.</source>
        <translation>声音服务器（PulseAudio 或 PipeWire）不让 Earshot 进入。请以登录的用户运行 Earshot，而不是其他用户。</translation>
    </message>
    <message>
        <source>The sound server doesn&apos;t answer.</source>
        <translation>声音服务器没有响应。</translation>
    </message>
    <message>
        <source>The sound system didn&apos;t answer within {seconds:.0f} seconds.</source>
        <translation>声音系统在 {seconds:.0f} 秒内没有响应。</translation>
    </message>
    <message>
        <source>The sound system says: {reason}.</source>
        <translation>声音系统报告：{reason}。</translation>
    </message>
    <message>
        <source>The system ended the process that runs the models; perhaps memory ran out.</source>
        <translation>系统结束了运行模型的进程；可能内存不足。</translation>
    </message>
    <message>
        <source>The system has neither a microphone nor a loudspeaker. Plug one in.</source>
        <translation>系统既没有麦克风也没有扬声器。请插上一个。</translation>
    </message>
    <message>
        <source>The system has no microphone.</source>
        <translation>系统没有麦克风。</translation>
    </message>
    <message>
        <source>The system knows of no microphone and no output.</source>
        <translation>系统没有麦克风，也没有输出设备。</translation>
    </message>
    <message>
        <source>The system refused to start it: {reason}.</source>
        <translation>系统拒绝启动它：{reason}。</translation>
    </message>
    <message>
        <source>The system refuses {path}: {reason}.</source>
        <translation>系统拒绝 {path}：{reason}。</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>系统报告：{reason}。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring failed: {reason}.</source>
        <translation>系统密钥环失败：{reason}。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has no entry “earshot / {account}”.</source>
        <translation>系统密钥环中没有条目“earshot / {account}”。</translation>
    </message>
    <message>
        <source>The system&apos;s sound</source>
        <translation>系统声音</translation>
    </message>
    <message>
        <source>The system&apos;s sound can&apos;t be recorded: it has no loudspeaker or headphones.</source>
        <translation>无法录制系统声音：没有扬声器或耳机。</translation>
    </message>
    <message>
        <source>The transcript is at revision {revision}; the minutes were made from revision {earlier} and are brought up to date.</source>
        <translation>文字记录为版本 {revision}；纪要由版本 {earlier} 生成，正在更新。</translation>
    </message>
    <message>
        <source>The words are at revision {revision} by now; you saw {seen}.</source>
        <translation>文字现在是版本 {revision}；您看到的是 {seen}。</translation>
    </message>
    <message>
        <source>The {what} holds bytes that are no text.</source>
        <translation>含有不是文字的字节：{what}。</translation>
    </message>
    <message>
        <source>The {what} holds bytes that are not text.</source>
        <translation>含有不是文字的字节：{what}。</translation>
    </message>
    <message>
        <source>There is an archive at {archive}, but no key at {path}.</source>
        <translation>{archive} 处有档案库，但 {path} 处没有密钥。</translation>
    </message>
    <message>
        <source>There is no device for {names}.</source>
        <translation>{names}没有设备。</translation>
    </message>
    <message>
        <source>There is no job {job_id}.</source>
        <translation>没有任务 {job_id}。</translation>
    </message>
    <message>
        <source>There is no live text. {reason}</source>
        <translation>没有实时文字。{reason}</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, or record the system&apos;s sound alone.</source>
        <translation>没有麦克风。请插上一个，或只录系统声音。</translation>
    </message>
    <message>
        <source>There is no question</source>
        <translation>没有问题</translation>
    </message>
    <message>
        <source>There is no revision {wanted}.</source>
        <translation>没有版本 {wanted}。</translation>
    </message>
    <message>
        <source>There is no room for {path}.</source>
        <translation>没有空间存放 {path}。</translation>
    </message>
    <message>
        <source>There is no room left for {path}.</source>
        <translation>已没有空间存放 {path}。</translation>
    </message>
    <message>
        <source>There is no sound in its audio track.</source>
        <translation>音轨中没有声音。</translation>
    </message>
    <message>
        <source>There is no template called “{name}”.</source>
        <translation>没有名为“{name}”的模板。</translation>
    </message>
    <message>
        <source>There is no turn {turn_id} in these words.</source>
        <translation>这些文字中没有发言 {turn_id}。</translation>
    </message>
    <message>
        <source>There is no {kind} to record from.</source>
        <translation>没有可录音的{kind}。</translation>
    </message>
    <message>
        <source>There is no {path}.</source>
        <translation>没有 {path}。</translation>
    </message>
    <message>
        <source>There was not enough memory for this step.</source>
        <translation>内存不足以完成这一步。</translation>
    </message>
    <message>
        <source>This machine is too slow for live text.</source>
        <translation>这台电脑太慢，无法提供实时文字。</translation>
    </message>
    <message>
        <source>Title too long</source>
        <translation>标题太长</translation>
    </message>
    <message>
        <source>Too little speech</source>
        <translation>语音太少</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请再试一次。</translation>
    </message>
    <message>
        <source>Try again; mind the keyboard&apos;s layout and capital letters.</source>
        <translation>请再试一次；注意键盘布局和大小写。</translation>
    </message>
    <message>
        <source>Twice as fast as base and less exact; for tests and very old machines.</source>
        <translation>速度是 base 的两倍，但不如它准确；供测试和很旧的电脑使用。</translation>
    </message>
    <message>
        <source>Type a question.</source>
        <translation>请输入问题。</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>请至少输入一个字。</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>请重新输入。</translation>
    </message>
    <message>
        <source>Type more of the id.</source>
        <translation>请多输入一些 id。</translation>
    </message>
    <message>
        <source>Type one, or leave it out.</source>
        <translation>请输入标题，或留空。</translation>
    </message>
    <message>
        <source>Type the word to hear.</source>
        <translation>请输入要听取的词。</translation>
    </message>
    <message>
        <source>Type what was said, or leave the turn as it was.</source>
        <translation>请输入所说的话，或保留原来的发言。</translation>
    </message>
    <message>
        <source>Type what was said.</source>
        <translation>请输入所说的话。</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>未知语言</translation>
    </message>
    <message>
        <source>Unknown model</source>
        <translation>未知模型</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>请解锁后再试一次。</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in and try again.</source>
        <translation>请拔下设备，重新插上，再试一次。</translation>
    </message>
    <message>
        <source>Unreadable file</source>
        <translation>文件无法读取</translation>
    </message>
    <message>
        <source>Unreadable text</source>
        <translation>文本无法读取</translation>
    </message>
    <message>
        <source>Unreadable {what}</source>
        <translation>无法读取：{what}</translation>
    </message>
    <message>
        <source>Update Earshot.</source>
        <translation>请更新 Earshot。</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens.</source>
        <translation>请使用小写字母、数字和连字符。</translation>
    </message>
    <message>
        <source>Voices to vectors of 192 numbers; it tells voices apart in other languages too.</source>
        <translation>把声音变为 192 个数的向量；也能分辨其他语言的声音。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>请等它完成，然后再试一次。</translation>
    </message>
    <message>
        <source>Wait until it is less busy, or give it a smaller model.</source>
        <translation>请等它不那么忙，或换一个较小的模型。</translation>
    </message>
    <message>
        <source>Wait until the recording is complete.</source>
        <translation>请等录音完成。</translation>
    </message>
    <message>
        <source>What an earlier stage committed is not in the form in which it was written.</source>
        <translation>先前步骤保存的内容与写入时的格式不符。</translation>
    </message>
    <message>
        <source>What has come is kept: run the same command again to go on. Check the network and pip&apos;s proxy and certificate settings, or install from a kit (see docs/models.md).</source>
        <translation>已下载的会保留：再次运行同一命令即可继续。请检查网络以及 pip 的代理和证书设置，或从安装包安装（见 docs/models.md）。</translation>
    </message>
    <message>
        <source>What was recorded before is safe: run `earshot recover`.</source>
        <translation>之前录下的是安全的：请运行 `earshot recover`。</translation>
    </message>
    <message>
        <source>What was recorded before is safe: run `earshot recover`. Please report this.</source>
        <translation>之前录下的是安全的：请运行 `earshot recover`。请报告此问题。</translation>
    </message>
    <message>
        <source>Which {kind}?</source>
        <translation>{kind}不明确</translation>
    </message>
    <message>
        <source>Who of up to three voices speaks when, ten seconds at a time. On the hub it is handed out to registered users only.</source>
        <translation>最多三个声音中谁在何时说话，每次十秒。在模型库上仅提供给注册用户。</translation>
    </message>
    <message>
        <source>Windows offers no loudspeaker or headphones whose sound could be recorded. Plug one in, or record the microphone alone.</source>
        <translation>Windows 没有可录制其声音的扬声器或耳机。请插上，或只录麦克风。</translation>
    </message>
    <message>
        <source>Words can&apos;t be kept</source>
        <translation>无法保存文字</translation>
    </message>
    <message>
        <source>Write to another folder.</source>
        <translation>请写入其他文件夹。</translation>
    </message>
    <message>
        <source>Writing under {folder} failed: {reason}.</source>
        <translation>写入 {folder} 失败：{reason}。</translation>
    </message>
    <message>
        <source>Wrong bytes refused</source>
        <translation>已拒绝错误的字节</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>密码短语错误</translation>
    </message>
    <message>
        <source>Wrong passphrase or key for {path}, or its beginning is damaged.</source>
        <translation>{path} 的密码短语或密钥错误，或其开头已损坏。</translation>
    </message>
    <message>
        <source>You may not read {source}.</source>
        <translation>您不得读取 {source}。</translation>
    </message>
    <message>
        <source>`earshot devices` lists what is there.</source>
        <translation>`earshot devices` 列出现有设备。</translation>
    </message>
    <message>
        <source>`earshot models list` shows those it has.</source>
        <translation>`earshot models list` 显示其中的模型。</translation>
    </message>
    <message>
        <source>`earshot templates list` shows those there are.</source>
        <translation>`earshot templates list` 显示现有模板。</translation>
    </message>
    <message>
        <source>`earshot vocabulary list` shows all terms.</source>
        <translation>`earshot vocabulary list` 显示所有词条。</translation>
    </message>
    <message>
        <source>a line without end</source>
        <translation>没有结尾的一行</translation>
    </message>
    <message>
        <source>a name has lower-case letters, digits and hyphens only</source>
        <translation>名称只能有小写字母、数字和连字符</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>checking the recording</source>
        <translation>正在检查录音</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>同意声明</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>encrypting</source>
        <translation>正在加密</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>giving words to speakers</source>
        <translation>正在把词语归给发言人</translation>
    </message>
    <message>
        <source>has lower-case letters, digits and hyphens only</source>
        <translation>只能有小写字母、数字和连字符</translation>
    </message>
    <message>
        <source>has {count} characters; at most {most}</source>
        <translation>有 {count} 个字符；最多 {most} 个</translation>
    </message>
    <message>
        <source>has “{code}”, which is no code like en or de</source>
        <translation>含有“{code}”，不是 en 或 de 这样的代码</translation>
    </message>
    <message>
        <source>has “{name}” twice</source>
        <translation>含有两次“{name}”</translation>
    </message>
    <message>
        <source>has “{name}”, which isn&apos;t one{meant}</source>
        <translation>含有“{name}”，不在其中{meant}</translation>
    </message>
    <message>
        <source>is a folder of the store; choose another</source>
        <translation>是模型库的文件夹；请换一个</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>is missing; an entry without files says why in `missing`</source>
        <translation>缺失；没有文件的条目须在 `missing` 中说明原因</translation>
    </message>
    <message>
        <source>is there {count} times; at most {most}</source>
        <translation>出现 {count} 次；最多 {most} 次</translation>
    </message>
    <message>
        <source>is {fewest} to {most}; between 1 and {limit}, the smaller first</source>
        <translation>为 {fewest} 到 {most}；应在 1 到 {limit} 之间，小的在前</translation>
    </message>
    <message>
        <source>is {value}; from {least} to {most}</source>
        <translation>为 {value}；应为 {least} 到 {most}</translation>
    </message>
    <message>
        <source>is {value}; from {least} to {most} tokens</source>
        <translation>为 {value}；应为 {least} 到 {most} 个词元</translation>
    </message>
    <message>
        <source>is {version}; this version reads {known}</source>
        <translation>为 {version}；此版本读取 {known}</translation>
    </message>
    <message>
        <source>is “{name}” a second time</source>
        <translation>再次为“{name}”</translation>
    </message>
    <message>
        <source>is “{name}”, which every template has by itself</source>
        <translation>为“{name}”，每个模板本来就有</translation>
    </message>
    <message>
        <source>is “{package}”, which has no [[package]] of its own</source>
        <translation>为“{package}”，它没有自己的 [[package]]</translation>
    </message>
    <message>
        <source>is “{role}”; one of: {roles}</source>
        <translation>为“{role}”；应为以下之一：{roles}</translation>
    </message>
    <message>
        <source>is “{url}”: {what}</source>
        <translation>为“{url}”：{what}</translation>
    </message>
    <message>
        <source>is “{value}”, which doesn&apos;t have the right form</source>
        <translation>为“{value}”，格式不对</translation>
    </message>
    <message>
        <source>is “{value}”, which is no code like en or de</source>
        <translation>为“{value}”，不是 en 或 de 这样的代码</translation>
    </message>
    <message>
        <source>is “{value}”; one of: {auto}, {words}</source>
        <translation>为“{value}”；应为以下之一：{auto}, {words}</translation>
    </message>
    <message>
        <source>is “{value}”; one of: {rates}</source>
        <translation>为“{value}”；应为以下之一：{rates}</translation>
    </message>
    <message>
        <source>is “{value}”; one of: {words}</source>
        <translation>为“{value}”；应为以下之一：{words}</translation>
    </message>
    <message>
        <source>isn&apos;t a field that Earshot knows</source>
        <translation>不是 Earshot 认识的字段</translation>
    </message>
    <message>
        <source>isn&apos;t a key of [[extract]]{meant}</source>
        <translation>不是 [[extract]] 的键{meant}</translation>
    </message>
    <message>
        <source>isn&apos;t a key of templates{meant}</source>
        <translation>不是模板的键{meant}</translation>
    </message>
    <message>
        <source>isn&apos;t a role; one of: {roles}</source>
        <translation>不是用途；应为以下之一：{roles}</translation>
    </message>
    <message>
        <source>isn&apos;t a setting of [{section}]; there are: {known}</source>
        <translation>不是 [{section}] 的设置；可用的有：{known}</translation>
    </message>
    <message>
        <source>isn&apos;t a setting; there are: {known}</source>
        <translation>不是设置；可用的有：{known}</translation>
    </message>
    <message>
        <source>isn&apos;t the sum of the sizes of its parts</source>
        <translation>不等于各部分大小之和</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>it has more than {most} kB: it is no template</source>
        <translation>超过 {most} kB：不是模板</translation>
    </message>
    <message>
        <source>it is no address</source>
        <translation>不是地址</translation>
    </message>
    <message>
        <source>it isn&apos;t UTF-8 text</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>it must begin with http:// and a host</source>
        <translation>必须以 http:// 和主机开头</translation>
    </message>
    <message>
        <source>it must have host, port and path alone</source>
        <translation>只能有主机、端口和路径</translation>
    </message>
    <message>
        <source>lacks “{name}”, which an [[extract]] looks for</source>
        <translation>缺少 [[extract]] 要找的“{name}”</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>line {line}: {key} {what}</source>
        <translation>第 {line} 行：{key} {what}</translation>
    </message>
    <message>
        <source>llama.cpp was built without CUDA here; the processor is used instead.</source>
        <translation>这里的 llama.cpp 构建时没有 CUDA，改用处理器。</translation>
    </message>
    <message>
        <source>loading the language model</source>
        <translation>正在加载语言模型</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>loading the models</source>
        <translation>正在加载模型</translation>
    </message>
    <message>
        <source>looking for {name}</source>
        <translation>正在查找 {name}</translation>
    </message>
    <message>
        <source>macOS hands no program what others play. For the other side&apos;s sound install a virtual device such as BlackHole, let a Multi-Output Device in Audio MIDI Setup play to it and to your headphones, and record it; or record the microphone alone.</source>
        <translation>macOS 不让任何程序取得其他程序播放的声音。要录对方的声音，请安装 BlackHole 之类的虚拟设备，让“音频 MIDI 设置”中的多输出设备同时播放到它和您的耳机，然后录制它；或只录麦克风。</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>纪要</translation>
    </message>
    <message>
        <source>more than it was asked for</source>
        <translation>超出所求的内容</translation>
    </message>
    <message>
        <source>must be a list of codes: [&quot;en&quot;, &quot;de&quot;]</source>
        <translation>必须是代码列表：[&quot;en&quot;, &quot;de&quot;]</translation>
    </message>
    <message>
        <source>must be a list of files: [&quot;minutes.gguf&quot;]</source>
        <translation>必须是文件列表：[&quot;minutes.gguf&quot;]</translation>
    </message>
    <message>
        <source>must be a list of names: [&quot;brief&quot;, &quot;decisions&quot;]</source>
        <translation>必须是名称列表：[&quot;brief&quot;, &quot;decisions&quot;]</translation>
    </message>
    <message>
        <source>must be a list of texts in quotes</source>
        <translation>必须是带引号的文本列表</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>必须是数字</translation>
    </message>
    <message>
        <source>must be a number of tokens: 8192</source>
        <translation>必须是词元数：8192</translation>
    </message>
    <message>
        <source>must be a path inside the model&apos;s folder</source>
        <translation>必须是模型文件夹内的路径</translation>
    </message>
    <message>
        <source>must be a table: [{key}]</source>
        <translation>必须是表：[{key}]</translation>
    </message>
    <message>
        <source>must be a text, in &quot;quotes&quot;</source>
        <translation>必须是带 &quot;引号&quot; 的文本</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation>必须是整数，0 或更大</translation>
    </message>
    <message>
        <source>must be an array of tables</source>
        <translation>必须是表的数组</translation>
    </message>
    <message>
        <source>must be fewest and most: [3, 6]</source>
        <translation>必须是最少和最多：[3, 6]</translation>
    </message>
    <message>
        <source>must be text in &quot;quotes&quot;</source>
        <translation>必须是带 &quot;引号&quot; 的文本</translation>
    </message>
    <message>
        <source>must be text in quotes</source>
        <translation>必须是带引号的文本</translation>
    </message>
    <message>
        <source>must be the name of a model, in &quot;quotes&quot;</source>
        <translation>必须是带 &quot;引号&quot; 的模型名称</translation>
    </message>
    <message>
        <source>must be the name of a template, in &quot;quotes&quot;</source>
        <translation>必须是带 &quot;引号&quot; 的模板名称</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>必须是 true 或 false</translation>
    </message>
    <message>
        <source>must be written as [[extract]]</source>
        <translation>必须写成 [[extract]]</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>needs {key} = {example}</source>
        <translation>需要 {key} = {example}</translation>
    </message>
    <message>
        <source>needs {name_key} = &quot;…&quot;</source>
        <translation>需要 {name_key} = &quot;…&quot;</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none of the places that were asked has it</source>
        <translation>所问的地方都没有</translation>
    </message>
    <message>
        <source>not valid TOML: {reason}</source>
        <translation>不是有效的 TOML：{reason}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>only a server on this machine is allowed: 127.0.0.1, ::1 or localhost</source>
        <translation>只允许这台电脑上的服务器：127.0.0.1、::1 或 localhost</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>段落</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>recognising voices</source>
        <translation>正在辨认声音</translation>
    </message>
    <message>
        <source>response</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>something that isn&apos;t JSON</source>
        <translation>不是 JSON 的内容</translation>
    </message>
    <message>
        <source>sound output</source>
        <translation>声音输出</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>starting the engine</source>
        <translation>正在启动引擎</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>taking its fingerprint</source>
        <translation>正在计算其指纹</translation>
    </message>
    <message>
        <source>telling voices apart</source>
        <translation>正在区分声音</translation>
    </message>
    <message>
        <source>term</source>
        <translation>词条</translation>
    </message>
    <message>
        <source>the file isn&apos;t there</source>
        <translation>文件不在</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>the system&apos;s sound</source>
        <translation>系统声音</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>文字记录</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>正在书写</translation>
    </message>
    <message>
        <source>{count} tokens with room for {limit} more don&apos;t fit into the {context_tokens} that it may see.</source>
        <translation>{count} 个词元加上留给 {limit} 个的位置，放不进可见的 {context_tokens} 个。</translation>
    </message>
    <message>
        <source>{damaged} of its {packets} pieces of sound are damaged.</source>
        <translation>{packets} 段声音中有 {damaged} 段已损坏。</translation>
    </message>
    <message>
        <source>{first}
{second}</source>
        <translation>{first}
{second}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}和{second}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>缺少 {key}</translation>
    </message>
    <message>
        <source>{key} is missing in [[extract]] {number}</source>
        <translation>[[extract]] {number} 中缺少 {key}</translation>
    </message>
    <message>
        <source>{key} {what}</source>
        <translation>{key} {what}</translation>
    </message>
    <message>
        <source>{kit}: {reason}.</source>
        <translation>{kit}：{reason}。</translation>
    </message>
    <message>
        <source>{model} does: `earshot models install {model}`, then `{use}`.</source>
        <translation>{model} 会：`earshot models install {model}`，然后 `{use}`。</translation>
    </message>
    <message>
        <source>{model} hears {heard} s of speech in {seconds:.1f} s.</source>
        <translation>{model} 用 {seconds:.1f} 秒听完 {heard} 秒语音。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be installed</source>
        <translation>无法安装 {name}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be opened.</source>
        <translation>无法打开 {name}。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be used as a text embedder: {reason}.</source>
        <translation>{name} 无法用作文本编码器：{reason}。</translation>
    </message>
    <message>
        <source>{name} couldn&apos;t be fetched</source>
        <translation>无法下载 {name}</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t hold sound as the recorder writes it.</source>
        <translation>{name} 中没有录音程序写入的那种声音。</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t know the language “{language}”.</source>
        <translation>{name} 不会语言“{language}”。</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t say which architecture it has.</source>
        <translation>{name} 没有说明其架构。</translation>
    </message>
    <message>
        <source>{name} from {origin} has SHA-256 {found} ({size:,} bytes); the catalogue wants {expected} ({expected_size:,} bytes).</source>
        <translation>来自 {origin} 的 {name} 的 SHA-256 为 {found}（{size:,} 字节）；目录要求 {expected}（{expected_size:,} 字节）。</translation>
    </message>
    <message>
        <source>{name} has {count} files; a language model is one GGUF file.</source>
        <translation>{name} 有 {count} 个文件；语言模型是单个 GGUF 文件。</translation>
    </message>
    <message>
        <source>{name} in {folder} is not what this version expects ({reason}).</source>
        <translation>{folder} 中的 {name} 与此版本的预期不符（{reason}）。</translation>
    </message>
    <message>
        <source>{name} is a {role}.</source>
        <translation>{name} 的用途是 {role}。</translation>
    </message>
    <message>
        <source>{name} is a {role}; a {wanted} was asked for.</source>
        <translation>{name} 的用途是 {role}；所求的是 {wanted}。</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short: {reason}.</source>
        <translation>{name} 已损坏或被截断：{reason}。</translation>
    </message>
    <message>
        <source>{name} is in use by another program.</source>
        <translation>{name} 正被另一个程序使用。</translation>
    </message>
    <message>
        <source>{name} is missing: {reason}.</source>
        <translation>缺少 {name}：{reason}。</translation>
    </message>
    <message>
        <source>{name} is no CAM++ speaker embedder ({reason}).</source>
        <translation>{name} 不是 CAM++ 发言人编码器（{reason}）。</translation>
    </message>
    <message>
        <source>{name} is no LoRA adapter for the architecture {architecture}.</source>
        <translation>{name} 不是架构 {architecture} 的 LoRA 适配器。</translation>
    </message>
    <message>
        <source>{name} is no Whisper model in CTranslate2&apos;s format ({reason}).</source>
        <translation>{name} 不是 CTranslate2 格式的 Whisper 模型（{reason}）。</translation>
    </message>
    <message>
        <source>{name} is no segmentation model of pyannote&apos;s kind ({reason}).</source>
        <translation>{name} 不是 pyannote 一类的分段模型（{reason}）。</translation>
    </message>
    <message>
        <source>{name} is no whole model, but of the kind “{kind}”.</source>
        <translation>{name} 不是完整的模型，而是“{kind}”类型。</translation>
    </message>
    <message>
        <source>{name} is one of {parts} parts of a model.</source>
        <translation>{name} 是一个模型的 {parts} 个部分之一。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a GGUF file.</source>
        <translation>{name} 不是 GGUF 文件。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t installed in {folder}.</source>
        <translation>{name} 没有安装在 {folder} 中。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t installed.</source>
        <translation>{name} 没有安装。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t there any more.</source>
        <translation>{name} 已经不在了。</translation>
    </message>
    <message>
        <source>{name} refuses: {reason}.</source>
        <translation>{name} 拒绝：{reason}。</translation>
    </message>
    <message>
        <source>{name} tells {count} speakers apart; {wanted} are supported.</source>
        <translation>{name} 能区分 {count} 位发言人；支持 {wanted} 位。</translation>
    </message>
    <message>
        <source>{name} was trained for {trained} tokens; it gets no more.</source>
        <translation>{name} 是按 {trained} 个词元训练的，不会得到更多。</translation>
    </message>
    <message>
        <source>{name}: {reason}.</source>
        <translation>{name}：{reason}。</translation>
    </message>
    <message>
        <source>{need:,.0f} MB are needed in {folder} and {free:,.0f} MB are free.</source>
        <translation>{folder} 需要 {need:,.0f} MB，可用 {free:,.0f} MB。</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are found by words alone so far; `earshot process` makes ready what is missing.</source>
        <translation>
            <numerusform>目前有 %n 段录音只能按词语找到；`earshot process` 会补上缺少的部分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are ready for search by meaning now.</source>
        <translation>
            <numerusform>现在有 %n 段录音可以按含义搜索。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms of the vocabulary don&apos;t fit and are not listened for; remove terms or give them tags.</source>
        <translation>
            <numerusform>词汇中有 %n 个词条放不下，不会被听取；请移除词条或为其加标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms of the vocabulary don&apos;t fit into live text.</source>
        <translation>
            <numerusform>词汇中有 %n 个词条放不进实时文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>无法读取 {path}：{reason}。</translation>
    </message>
    <message>
        <source>{path} exists.</source>
        <translation>{path} 已存在。</translation>
    </message>
    <message>
        <source>{path} has no files.</source>
        <translation>{path} 中没有文件。</translation>
    </message>
    <message>
        <source>{path} has {size:,} bytes; it should have {wanted:,}.</source>
        <translation>{path} 为 {size:,} 字节；应为 {wanted:,}。</translation>
    </message>
    <message>
        <source>{path} holds {count} files; a language model is one GGUF file.</source>
        <translation>{path} 含有 {count} 个文件；语言模型是单个 GGUF 文件。</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>缺少 {path}。</translation>
    </message>
    <message>
        <source>{path} is not a key file of this version.</source>
        <translation>{path} 不是此版本的密钥文件。</translation>
    </message>
    <message>
        <source>{path} is not audio of Earshot, or lost its beginning.</source>
        <translation>{path} 不是 Earshot 的音频，或丢失了开头。</translation>
    </message>
    <message>
        <source>{path} is of a version that this Earshot doesn&apos;t know, or altered.</source>
        <translation>{path} 来自这个 Earshot 不认识的版本，或被改动。</translation>
    </message>
    <message>
        <source>{path} is shorter than it was.</source>
        <translation>{path} 比原来短。</translation>
    </message>
    <message>
        <source>{path} isn&apos;t there.</source>
        <translation>{path} 不在。</translation>
    </message>
    <message>
        <source>{path} was altered or cut short, or belongs to another key.</source>
        <translation>{path} 被改动或截断，或属于另一个密钥。</translation>
    </message>
    <message>
        <source>{path} was altered or damaged.</source>
        <translation>{path} 被改动或损坏。</translation>
    </message>
    <message>
        <source>{path} was altered: its SHA-256 is {found}; it should be {wanted}.</source>
        <translation>{path} 被改动：其 SHA-256 为 {found}；应为 {wanted}。</translation>
    </message>
    <message>
        <source>{path} was written by a newer Earshot than this one. It was left as it is.</source>
        <translation>{path} 由比这个更新的 Earshot 写入。已保持原样。</translation>
    </message>
    <message>
        <source>{path}: in {entry}, `{field}` {what}.</source>
        <translation>{path}：{entry} 中的 `{field}` {what}。</translation>
    </message>
    <message>
        <source>{path}: {reason}.</source>
        <translation>{path}：{reason}。</translation>
    </message>
    <message>
        <source>{path}: {what}.</source>
        <translation>{path}：{what}。</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>{seconds:.1f} s is the most that live text can take.</source>
        <translation>实时文字最多允许 {seconds:.1f} 秒。</translation>
    </message>
    <message>
        <source>{since} is after {until}.</source>
        <translation>{since} 在 {until} 之后。</translation>
    </message>
    <message>
        <source>{source} holds no bytes.</source>
        <translation>{source} 中没有字节。</translation>
    </message>
    <message>
        <source>{source} is a folder.</source>
        <translation>{source} 是文件夹。</translation>
    </message>
    <message>
        <source>{source} isn&apos;t there.</source>
        <translation>{source} 不在。</translation>
    </message>
    <message>
        <source>{source} was written to while it was read.</source>
        <translation>{source} 在读取时被写入。</translation>
    </message>
    <message>
        <source>{source}: {reason}.</source>
        <translation>{source}：{reason}。</translation>
    </message>
    <message>
        <source>{title}. {what}</source>
        <translation>{title}。{what}</translation>
    </message>
    <message>
        <source>{title}: {told}</source>
        <translation>{title}：{told}</translation>
    </message>
    <message>
        <source>{title}: {what} This step goes on from its last checkpoint.</source>
        <translation>{title}：{what}这一步从上一个检查点继续。</translation>
    </message>
    <message>
        <source>{track} is gone.</source>
        <translation>{track}不见了。</translation>
    </message>
    <message>
        <source>{track} is now “{name}”.</source>
        <translation>{track}现在是“{name}”。</translation>
    </message>
    <message>
        <source>{track} isn&apos;t there.</source>
        <translation>{track}不在。</translation>
    </message>
    <message>
        <source>{url} answered too slowly.</source>
        <translation>{url} 响应太慢。</translation>
    </message>
    <message>
        <source>{url} answered with status {status}: {said}</source>
        <translation>{url} 以状态 {status} 回应：{said}</translation>
    </message>
    <message>
        <source>{url} leads to another machine.</source>
        <translation>{url} 指向另一台电脑。</translation>
    </message>
    <message>
        <source>{url} sends elsewhere (status {status}), where nobody follows.</source>
        <translation>{url} 转向别处（状态 {status}），这里不会跟随。</translation>
    </message>
    <message>
        <source>{wanted} tokens hold no question; the smallest is {least}.</source>
        <translation>{wanted} 个词元放不下任何问题；最少为 {least} 个。</translation>
    </message>
    <message>
        <source>“{code}” is no language code.</source>
        <translation>“{code}”不是语言代码。</translation>
    </message>
    <message>
        <source>“{found}” where {wanted} was expected</source>
        <translation>“{found}”，而预期的是 {wanted}</translation>
    </message>
    <message>
        <source>“{name}” came with Earshot.</source>
        <translation>“{name}”是 Earshot 自带的。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be changed on this machine.</source>
        <translation>“{name}”在这台电脑上无法更改。</translation>
    </message>
    <message>
        <source>“{name}” is recorded from now on.</source>
        <translation>从现在起录制“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” is there twice</source>
        <translation>“{name}”出现了两次</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t in the catalogue; such a model needs a name of lower-case letters, digits and . _ + -, and a role.</source>
        <translation>“{name}”不在目录中；这样的模型需要由小写字母、数字和 . _ + - 组成的名称，以及用途。</translation>
    </message>
    <message>
        <source>“{new}” is no name for a template.</source>
        <translation>“{new}”不能作模板名称。</translation>
    </message>
    <message>
        <source>“{reference}” could be {listed} and {more} more.</source>
        <translation>“{reference}”可能是 {listed} 以及另外 {more} 个。</translation>
    </message>
    <message>
        <source>“{reference}” could be {listed}.</source>
        <translation>“{reference}”可能是 {listed}。</translation>
    </message>
    <message>
        <source>“{text}” isn&apos;t in the vocabulary for the tag {tag}.</source>
        <translation>“{text}”不在标签 {tag} 的词汇中。</translation>
    </message>
    <message>
        <source>“{text}” isn&apos;t in the vocabulary.</source>
        <translation>“{text}”不在词汇中。</translation>
    </message>
    <message>
        <source>“{title}” can&apos;t be searched by meaning yet. {reason}</source>
        <translation>“{title}”还不能按含义搜索。{reason}</translation>
    </message>
    <message>
        <source>“{title}” ends after {seconds:.1f} seconds.</source>
        <translation>“{title}”在 {seconds:.1f} 秒处结束。</translation>
    </message>
    <message>
        <source>“{title}” has no minutes yet. {reason} `earshot minutes {id}` makes them later.</source>
        <translation>“{title}”还没有纪要。{reason}稍后可用 `earshot minutes {id}` 生成。</translation>
    </message>
    <message>
        <source>“{title}” has not been processed to the end.</source>
        <translation>“{title}”尚未处理完。</translation>
    </message>
    <message>
        <source>“{title}” has not been processed.</source>
        <translation>“{title}”尚未处理。</translation>
    </message>
    <message>
        <source>“{url}” isn&apos;t a plain http address of this machine.</source>
        <translation>“{url}”不是这台电脑的普通 http 地址。</translation>
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
    <message>
        <source>%1 mine</source>
        <comment>beside “Actions”: how many of them are the user&apos;s</comment>
        <translation>我的 %1 项</translation>
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
    <name>StarterView</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Import a file or kit…</source>
        <translation>导入文件或安装包…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>所有模型…</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>正在开始…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>The models are installed.</source>
        <translation>模型已安装。</translation>
    </message>
    <message>
        <source>All that Earshot works with is on this machine. Nothing is to be fetched.</source>
        <translation>Earshot 所需的一切都已在本机上，无需下载。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) do the work, all on this machine: they turn speech into words, tell voices apart, search by meaning, and write minutes. They take up %1.</source>
        <translation>
            <numerusform>%n 个模型完成全部工作，都在本机上：把语音变成文字、区分说话的声音、按含义搜索、撰写纪要。共占 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Here already: %1. Missing: %2.</source>
        <translation>已有：%1。缺少：%2。</translation>
    </message>
    <message>
        <source>You can go on meanwhile; what has come is kept.</source>
        <translation>您可以先继续；已收到的会保留。</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept.</source>
        <translation>已停止。已收到的会保留。</translation>
    </message>
    <message>
        <source>Install the starter set</source>
        <translation>安装基础模型</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Install what is missing</source>
        <translation>安装缺少的部分</translation>
    </message>
    <message>
        <source>%1 come from the Python package index or else from the model hub, and every byte is checked. Nothing else is fetched unless you ask for it.</source>
        <translation>%1 来自 Python 软件包索引，或者模型库，每个字节都会校验。除非您要求，否则不会下载其他任何内容。</translation>
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
        <source>Processing</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Processing %1 of %2</source>
        <translation>正在处理第 %1 个，共 %2 个</translation>
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
        <source>Yesterday</source>
        <translation>昨天</translation>
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
    <name>history</name>
    <message>
        <source>Processed</source>
        <translation>已处理</translation>
    </message>
    <message>
        <source>Processed again</source>
        <translation>已重新处理</translation>
    </message>
    <message>
        <source>Edited a turn</source>
        <translation>编辑了一段发言</translation>
    </message>
    <message>
        <source>Split a turn</source>
        <translation>拆分了一段发言</translation>
    </message>
    <message>
        <source>Joined two turns</source>
        <translation>合并了两段发言</translation>
    </message>
    <message>
        <source>Gave a turn to another speaker</source>
        <translation>将一段发言归给另一位说话人</translation>
    </message>
    <message>
        <source>Made two speakers one</source>
        <translation>将两位说话人合为一位</translation>
    </message>
    <message>
        <source>Restored revision %1</source>
        <translation>恢复了版本 %1</translation>
    </message>
    <message>
        <source>Renamed a speaker</source>
        <translation>说话人已改名</translation>
    </message>
</context>
<context>
    <name>library</name>
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
    <name>naming</name>
    <message>
        <source>You</source>
        <comment>a person&apos;s name: who holds the microphone</comment>
        <translation>您</translation>
    </message>
    <message>
        <source>Meeting %1, %2</source>
        <comment>a title, with day and time</comment>
        <translation>会议 %1 %2</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>发言人 %1</translation>
    </message>
    <message>
        <source>You</source>
        <comment>amid a sentence: You sends the contract</comment>
        <translation>您</translation>
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
        <source>Transcribing</source>
        <translation>转写中</translation>
    </message>
    <message>
        <source>Finding speakers</source>
        <translation>识别说话人</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>建立索引</translation>
    </message>
    <message>
        <source>Writing minutes</source>
        <translation>撰写纪要</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>剩余不到一分钟</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩余 %1 分钟</translation>
    </message>
    <message>
        <source>Loading the language model… Esc stops it.</source>
        <translation>正在加载语言模型… 按 Esc 停止。</translation>
    </message>
    <message>
        <source>Reading the likeliest moments, %1 of %2… Esc stops it.</source>
        <translation>正在阅读最可能的片段，第 %1 个，共 %2 个… 按 Esc 停止。</translation>
    </message>
    <message>
        <source>Looking through what was said… Esc stops it.</source>
        <translation>正在查找说过的内容… 按 Esc 停止。</translation>
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
<context>
    <name>told</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
</TS>
