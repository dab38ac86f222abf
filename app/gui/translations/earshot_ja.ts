<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>(weakly borne out)</source>
        <translation>（根拠が弱い）</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>all meetings</source>
        <translation>すべての会議</translation>
    </message>
    <message>
        <source>Ask about this meeting</source>
        <translation>この会議について質問</translation>
    </message>
    <message>
        <source>Ask a follow-up</source>
        <translation>続けて質問</translation>
    </message>
</context>
<context>
    <name>BriefTab</name>
    <message>
        <source>Being processed: %1</source>
        <translation>処理中：%1</translation>
    </message>
    <message>
        <source>Waiting to be processed.</source>
        <translation>処理を待っています。</translation>
    </message>
    <message>
        <source>Processing failed</source>
        <translation>処理できませんでした</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>キューを表示</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>議事録はまだありません</translation>
    </message>
    <message>
        <source>A language model on this machine writes them; each sentence points to what was said. It takes about as long as the meeting on a slow machine.</source>
        <translation>このコンピューターの言語モデルが書きます。どの文も実際の発言を指し示します。遅いコンピューターでは会議と同じくらいの時間がかかります。</translation>
    </message>
    <message>
        <source>Make the minutes</source>
        <translation>議事録を作成</translation>
    </message>
    <message>
        <source>Nobody speaks in this recording.</source>
        <translation>この録音では誰も話していません。</translation>
    </message>
    <message>
        <source>The words have changed since these minutes were made.</source>
        <translation>この議事録の作成後に文字が変わりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) below cite changed words.</source>
        <translation>
            <numerusform>下の %n 文が、変わった文字を引用しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence below cites a changed word.</source>
        <translation>変わった文字を引用している文は下にありません。</translation>
    </message>
    <message>
        <source>Renew the minutes</source>
        <translation>議事録を更新</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
</context>
<context>
    <name>CatchUpPage</name>
    <message>
        <source>Catch up</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>What are you called in your meetings? It stays on this machine.</source>
        <translation>会議では何と呼ばれていますか。このコンピューターにだけ保存されます。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>これが私です</translation>
    </message>
    <message>
        <source>You are up to date. New meetings will be told here.</source>
        <translation>すべて確認済みです。新しい会議はここに表示されます。</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 向け</translation>
    </message>
    <message>
        <source>For %1; choose somebody else</source>
        <translation>%1 向け。ほかの人を選ぶ</translation>
    </message>
    <message numerus="yes">
        <source>%n more meeting(s) follow when these are read.</source>
        <translation>
            <numerusform>これらを読むと、あと %n 件の会議が続きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>I am %1</source>
        <translation>私は %1</translation>
    </message>
</context>
<context>
    <name>ChaptersTab</name>
    <message>
        <source>Chapters come with the minutes.</source>
        <translation>チャプターは議事録と一緒に作られます。</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Play %1: %2</source>
        <translation>%1 を再生：%2</translation>
    </message>
</context>
<context>
    <name>Chores</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n meeting(s) for good?</source>
        <translation>
            <numerusform>%n 件の会議を完全に削除しますか。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound, words and minutes go, and their key with them: nobody can undo it.</source>
        <translation>音声、文字、議事録が鍵とともに消え、誰も元に戻せません。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>フォルダーに書き出し</translation>
    </message>
    <message>
        <source>Changed the title or date.</source>
        <translation>タイトルまたは日付を変更しました。</translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n meeting(s).</source>
        <translation>
            <numerusform>%n 件の会議のタグを変更しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n meeting(s).</source>
        <translation>
            <numerusform>%n 件の会議を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>保存先：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>%n 個のファイルを書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n meeting(s) there is nothing yet.</source>
        <translation>
            <numerusform>%n 件の会議にはまだ何もありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Revision %1 and %2</source>
        <translation>版 %1 と %2</translation>
    </message>
    <message>
        <source>Restore revision %1</source>
        <translation>版 %1 を復元</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>両方とも同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) differ.</source>
        <translation>
            <numerusform>%n 件の発言が異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>削除された部分</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>追加された部分</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>追加：%1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>削除：%1</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1、変更前：%2</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The change is being stored.</source>
        <translation>変更を保存しています。</translation>
    </message>
    <message>
        <source>corrected a turn</source>
        <translation>発言を訂正</translation>
    </message>
    <message>
        <source>restored revision %1</source>
        <translation>版 %1 を復元</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Undone: %1</source>
        <translation>取り消し：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>やり直し：%1</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>発言 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Let go to bring it in</source>
        <translation>離すと取り込みます</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Looking through what was said… Esc stops it.</source>
        <translation>発言を調べています… Esc で停止。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度質問</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>Answering… Esc stops it.</source>
        <translation>回答しています… Esc で停止。</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>ほかに見つかったもの</translation>
    </message>
    <message>
        <source>Nearest to it</source>
        <translation>近いもの</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Not discussed.</source>
        <translation>話し合われていません。</translation>
    </message>
    <message>
        <source>Looked through %1. Nothing that was said comes near the question.</source>
        <translation>調べた範囲：%1。質問に近い発言はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Looked through %1, and read the likeliest moments of %n meeting(s). None of them answers the question.</source>
        <translation>
            <numerusform>調べた範囲：%1。%n 件の会議の有力な箇所を読みましたが、質問への答えはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: every sentence is borne out by the quotes below.</source>
        <translation>確認済み：どの文も下の引用で裏付けられています。</translation>
    </message>
    <message>
        <source>Checked: not every sentence is firmly borne out by the quotes below. Listen before you rely on it.</source>
        <translation>確認済み：下の引用で十分に裏付けられない文があります。頼る前に発言を聞いてください。</translation>
    </message>
    <message>
        <source>Answered by %1 on this machine in %2 s.</source>
        <translation>%1 がこのコンピューターで %2 秒で回答。</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Title and date</source>
        <translation>タイトルと日付</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>When it began is known</source>
        <translation>開始日時がわかっている</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All meetings</source>
        <translation>すべての会議</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>会議を探す</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>人を探す</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>過去 12 か月</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>発言</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未解決の質問</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this meeting</source>
        <translation>この会議内を検索</translation>
    </message>
    <message>
        <source>Not said here</source>
        <translation>ここでは出ていません</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Everything is computed on this machine, by models that lie on it. The starter set is fetched once, if you ask for it, or taken from a kit.</source>
        <translation>すべてこのコンピューター内のモデルで計算します。基本セットは、求められたときに一度だけ取得するか、キットから取り込みます。</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>Say a sentence. The bar should move, and come to about its middle.</source>
        <translation>何か話してください。バーが動き、中央あたりまで届くはずです。</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Tell people before you record them. What should be read out or shown?</source>
        <translation>録音の前に参加者へ伝えてください。何を読み上げ、または表示しますか。</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Look at the sample meetings</source>
        <translation>サンプル会議を見る</translation>
    </message>
    <message>
        <source>Nothing is heard yet.</source>
        <translation>まだ何も聞こえません。</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>あなたのマイク</translation>
    </message>
    <message>
        <source>We would like to record this meeting. The recording stays on this laptop.</source>
        <translation>この会議を録音したいと思います。録音はこのパソコンに残ります。</translation>
    </message>
    <message>
        <source>Record only after somebody acknowledged it</source>
        <translation>誰かが確認してから録音する</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>手順 %1 / %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>There is no microphone. Connect one, or skip this.</source>
        <translation>マイクがありません。接続するか、スキップしてください。</translation>
    </message>
    <message>
        <source>“%1” hears you.</source>
        <translation>「%1」に声が届いています。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>you were not there</source>
        <translation>あなたは不在でした</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A model that Earshot doesn&apos;t know</source>
        <translation>Earshot が知らないモデル</translation>
    </message>
    <message>
        <source>By its bytes, “%1” is no model of the catalogue. It can be taken as it is: its bytes are noted now, and any later change is noticed.</source>
        <translation>バイト列から見て、「%1」はカタログのモデルではありません。そのまま取り込めます。今のバイト列を記録し、その後の変更はすべて検出します。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>nothing is heard</source>
        <translation>何も聞こえません</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>音が大きすぎます</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>音が小さい</translation>
    </message>
    <message>
        <source>heard well</source>
        <translation>よく聞こえます</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Filter meetings</source>
        <translation>会議を絞り込む</translation>
    </message>
    <message>
        <source>Choose recordings</source>
        <translation>録音を選択</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>No meetings yet. Record one, or bring in a recording you have.</source>
        <translation>会議はまだありません。録音するか、手元の録音を取り込んでください。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>No meeting fits. Every word that you type must occur.</source>
        <translation>該当する会議がありません。入力したすべての語が含まれる必要があります。</translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation>すべての会議を表示</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n meeting(s) by title, person, word</source>
        <translation>
            <numerusform>タイトル・人・語で %n 件の会議を絞り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
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
        <translation>Earshot は録音を続けています。終了するには先に録音を止めてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be used.</source>
        <translation>
            <numerusform>%n 個のファイルは使えません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were brought in.</source>
        <translation>
            <numerusform>%n 個のファイルを取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Which, and why</source>
        <translation>対象と理由</translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>ファイルが入っていません。</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>キューを表示</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>録音中…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Recording has begun.</source>
        <translation>録音を開始しました。</translation>
    </message>
    <message>
        <source>Recording has ended.</source>
        <translation>録音を終了しました。</translation>
    </message>
    <message>
        <source>Bookmark kept.</source>
        <translation>ブックマークを保存しました。</translation>
    </message>
    <message>
        <source>Filter meetings</source>
        <translation>会議を絞り込む</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Search and ask</source>
        <translation>検索と質問</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
</context>
<context>
    <name>MeetingNews</name>
    <message>
        <source>For you to answer</source>
        <translation>あなたの返答待ち</translation>
    </message>
    <message>
        <source>For you to know</source>
        <translation>あなたへの連絡</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Where you were mentioned</source>
        <translation>あなたへの言及</translation>
    </message>
    <message>
        <source>It has no minutes yet: only what was said to you or of you is known.</source>
        <translation>議事録はまだありません。あなたへの発言とあなたについての発言だけが分かっています。</translation>
    </message>
    <message>
        <source>you were there</source>
        <translation>参加していました</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Yours to do</source>
        <translation>あなたのタスク</translation>
    </message>
    <message>
        <source> (by %1)</source>
        <translation>（%1 まで）</translation>
    </message>
    <message>
        <source> (no longer in force)</source>
        <translation>（無効）</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Nobody speaks in this recording.</source>
        <translation>この録音では誰も話していません。</translation>
    </message>
    <message>
        <source>What was said appears here when it is written down.</source>
        <translation>文字起こしが済むと、発言がここに表示されます。</translation>
    </message>
    <message>
        <source>This recording could not be processed. The panel beside says why.</source>
        <translation>この録音は処理できませんでした。理由は横のパネルにあります。</translation>
    </message>
    <message>
        <source>This recording has not been processed yet.</source>
        <translation>この録音はまだ処理されていません。</translation>
    </message>
</context>
<context>
    <name>MinutesMaker</name>
    <message>
        <source>Writing the minutes</source>
        <translation>議事録を書いています</translation>
    </message>
    <message>
        <source>Starting the language model</source>
        <translation>言語モデルを起動しています</translation>
    </message>
</context>
<context>
    <name>MinutesView</name>
    <message>
        <source>Waiting for you</source>
        <translation>あなた待ち</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) failed the check against what was said, and were left out.</source>
        <translation>
            <numerusform>発言との照合を通らなかった下書き %n 件を省きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>(weakly supported)</source>
        <translation>（根拠が弱い）</translation>
    </message>
    <message>
        <source>(its words were corrected since)</source>
        <translation>（その後、文字が訂正されました）</translation>
    </message>
    <message>
        <source>Replaces: %1</source>
        <translation>置き換え前：%1</translation>
    </message>
    <message>
        <source>a later decision</source>
        <translation>後の決定</translation>
    </message>
    <message>
        <source>Replaced by: %1</source>
        <translation>置き換え後：%1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了：%1</translation>
    </message>
    <message>
        <source>Weakly supported: listen before you rely on it.</source>
        <translation>根拠が弱いため、頼る前に発言を聞いてください。</translation>
    </message>
    <message>
        <source>Its words were corrected since.</source>
        <translation>その後、文字が訂正されました。</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>all languages</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Passport…</source>
        <translation>パスポート…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Install the starter set</source>
        <translation>基本セットをインストール</translation>
    </message>
    <message>
        <source>Import a file or kit…</source>
        <translation>ファイルまたはキットを取り込む…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Choose a model or a kit</source>
        <translation>モデルまたはキットを選択</translation>
    </message>
    <message>
        <source>Speech to words</source>
        <translation>音声から文字へ</translation>
    </message>
    <message>
        <source>Who spoke when</source>
        <translation>誰がいつ話したか</translation>
    </message>
    <message>
        <source>Telling voices apart</source>
        <translation>声の聞き分け</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>意味による検索</translation>
    </message>
    <message>
        <source>Minutes and answers</source>
        <translation>議事録と回答</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PassportDialog</name>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Check every byte</source>
        <translation>全バイトを検査</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>取り除く…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>すべての言語</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>向いている用途</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>From</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>this machine, taken as it was</source>
        <translation>このコンピューター（そのまま取り込み）</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足しているもの</translation>
    </message>
    <message>
        <source>Files, with their SHA-256</source>
        <translation>ファイルと SHA-256</translation>
    </message>
    <message>
        <source>Reading every byte…</source>
        <translation>全バイトを読んでいます…</translation>
    </message>
    <message>
        <source>Every byte is as it should be.</source>
        <translation>全バイトに問題ありません。</translation>
    </message>
    <message>
        <source>Remove “%1” from this machine?</source>
        <translation>「%1」をこのコンピューターから取り除きますか。</translation>
    </message>
    <message>
        <source>It has to be fetched or imported again to be used.</source>
        <translation>もう一度使うには、取得または取り込みが必要です。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>残す</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止（スペース）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生（スペース）</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>キュー</translation>
    </message>
    <message>
        <source>Nothing waits. What you bring in or record appears here.</source>
        <translation>待っているものはありません。取り込みや録音はここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which come after these.</source>
        <translation>
            <numerusform>ほかに %n 件あり、この後に続きます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>%1 (another Earshot does it)</source>
        <translation>%1（別の Earshot が処理中）</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Waiting, %1 done</source>
        <translation>待機中、%1 完了</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept.</source>
        <translation>停止しました。済んだ分は残っています。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What takes up room…</source>
        <translation>容量の内訳…</translation>
    </message>
    <message>
        <source>Choose the file again…</source>
        <translation>ファイルを選び直す…</translation>
    </message>
    <message>
        <source>Where it should lie…</source>
        <translation>あるべき場所…</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>レポート…</translation>
    </message>
</context>
<context>
    <name>QuoteRow</name>
    <message>
        <source>no longer in force</source>
        <translation>無効</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Record</source>
        <translation>録音</translation>
    </message>
</context>
<context>
    <name>RecordProgress</name>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>ほかの人</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>録音を続ける</translation>
    </message>
    <message>
        <source>A note about this moment, kept with Enter</source>
        <translation>この瞬間のメモ。Enter で保存</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Live text</source>
        <translation>ライブ字幕</translation>
    </message>
    <message>
        <source>Recording. It goes on if you close the window.</source>
        <translation>録音中。ウインドウを閉じても続きます。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Paused. Nothing is recorded.</source>
        <translation>一時停止中。録音していません。</translation>
    </message>
    <message>
        <source>(%1 to %2 comes with the transcript)</source>
        <translation>（%1～%2 は文字起こしに入ります）</translation>
    </message>
    <message>
        <source>Stopped. Keeping what was recorded…</source>
        <translation>停止しました。録音を保存しています…</translation>
    </message>
</context>
<context>
    <name>RecordSetup</name>
    <message>
        <source>Title (the date, if you leave it empty)</source>
        <translation>タイトル（空欄なら日付）</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>あなたのマイク</translation>
    </message>
    <message>
        <source>The other side&apos;s sound</source>
        <translation>相手側の音声</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>機器を探しています…</translation>
    </message>
    <message>
        <source>Show the words while they are spoken</source>
        <translation>話している間に文字を表示</translation>
    </message>
    <message>
        <source>There is nothing to record. Connect a microphone, or choose a device above.</source>
        <translation>録音するものがありません。マイクを接続するか、上で機器を選んでください。</translation>
    </message>
    <message>
        <source>Everybody here was told, and agrees</source>
        <translation>ここにいる全員に伝え、同意を得ました</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>The settings of this Earshot forbid recording.</source>
        <translation>この Earshot の設定では録音が禁止されています。</translation>
    </message>
    <message>
        <source>As the system is set: %1</source>
        <translation>システムの設定どおり：%1</translation>
    </message>
    <message>
        <source>As set: none</source>
        <translation>設定どおり：なし</translation>
    </message>
    <message>
        <source>Don&apos;t record it</source>
        <translation>録音しない</translation>
    </message>
</context>
<context>
    <name>RecordStrip</name>
    <message>
        <source>Earshot records</source>
        <translation>Earshot は録音中</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Nothing was recorded, so nothing was kept.</source>
        <translation>何も録音されなかったため、保存していません。</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Paused: %1, %2</source>
        <translation>一時停止中：%1、%2</translation>
    </message>
    <message>
        <source>Recording: %1, %2</source>
        <translation>録音中：%1、%2</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Files that can&apos;t be used</source>
        <translation>使えないファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be used. The others are in.</source>
        <translation>
            <numerusform>%n 個のファイルは使えません。ほかは取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search what was said, or ask a question</source>
        <translation>発言を検索、または質問を入力</translation>
    </message>
    <message>
        <source>Search and ask</source>
        <translation>検索と質問</translation>
    </message>
    <message>
        <source>Enter asks, typing searches</source>
        <translation>入力で検索、Enter で質問</translation>
    </message>
    <message>
        <source>Ask the archive</source>
        <translation>アーカイブに質問</translation>
    </message>
    <message>
        <source>Type to find what was said. Press Enter to ask a question.</source>
        <translation>入力すると発言を検索します。Enter で質問します。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or press Enter to ask.</source>
        <translation>見つかりません。別の語を試すか、Enter で質問してください。</translation>
    </message>
    <message>
        <source>Nothing found in %1. Look wider, or try other words.</source>
        <translation>%1 では見つかりません。範囲を広げるか、別の語を試してください。</translation>
    </message>
    <message>
        <source>all meetings</source>
        <translation>すべての会議</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 以降</translation>
    </message>
    <message>
        <source>what %1 said</source>
        <translation>%1 の発言</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>選択を解除</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) chosen</source>
        <translation>
            <numerusform>%n 件の会議を選択中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) were refused since it started.</source>
        <translation>
            <numerusform>起動してから %n 回の試みを拒否しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
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
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Another language takes hold when the window is opened next.</source>
        <translation>新しい言語は、次にウインドウを開いたときに有効になります。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Your name in meetings</source>
        <translation>会議でのあなたの名前</translation>
    </message>
    <message>
        <source>As others say it; “Catch up” is told for it</source>
        <translation>ほかの人が呼ぶとおりに。「新着」はこの名前でまとめます</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Find out for each meeting</source>
        <translation>会議ごとに判別</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>話される言語</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>That of the meeting</source>
        <translation>会議と同じ</translation>
    </message>
    <message>
        <source>Write minutes of each meeting by itself</source>
        <translation>会議ごとに議事録を自動で書く</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>録音する内容</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>音質</translation>
    </message>
    <message>
        <source>Show the words while they are spoken</source>
        <translation>話している間に文字を表示</translation>
    </message>
    <message>
        <source>Call the microphone&apos;s main speaker You</source>
        <translation>マイクの主な話者を「あなた」と呼ぶ</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>あなたのマイク</translation>
    </message>
    <message>
        <source>The other side&apos;s sound</source>
        <translation>相手側の音声</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>システムの設定どおり</translation>
    </message>
    <message>
        <source>Don&apos;t record it</source>
        <translation>録音しない</translation>
    </message>
    <message>
        <source>Live text</source>
        <translation>ライブ字幕</translation>
    </message>
    <message>
        <source>They come some seconds after they were said, and are replaced by better ones when the meeting is over. Where this machine is too slow for it, a recording says so and goes on without.</source>
        <translation>文字は話された数秒後に現れ、会議のあとでより正確なものに置き換わります。このコンピューターが遅すぎる場合は、その旨を伝え、文字なしで録音を続けます。</translation>
    </message>
    <message>
        <source>When nobody speaks</source>
        <translation>誰も話さないとき</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
    <message>
        <source>End the recording</source>
        <translation>録音を終える</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>自動では終えない</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>To read out before a recording</source>
        <translation>録音前に読み上げる文</translation>
    </message>
    <message>
        <source>Nothing, if you leave it empty</source>
        <translation>空欄なら何もしません</translation>
    </message>
    <message>
        <source>Record only after somebody acknowledged it</source>
        <translation>誰かが確認してから録音する</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>保存される内容と場所</translation>
    </message>
    <message>
        <source>Words, minutes, names (encrypted)</source>
        <translation>文字、議事録、名前（暗号化）</translation>
    </message>
    <message>
        <source>Sound (encrypted)</source>
        <translation>音声（暗号化）</translation>
    </message>
    <message>
        <source>Reports on bugs</source>
        <translation>不具合の報告</translation>
    </message>
    <message>
        <source>The key of your archive</source>
        <translation>アーカイブの鍵</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Earshot refuses every connection that leaves this machine.</source>
        <translation>Earshot は、このコンピューターの外への接続をすべて拒否します。</translation>
    </message>
    <message>
        <source>It fetches models where you ask for it, and nothing else.</source>
        <translation>モデルは求められたときだけ取得し、ほかには何も取得しません。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show in its folder: %1</source>
        <translation>フォルダーで表示：%1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>まだありません</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Brief</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>チャプター</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Record</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Ctrl R</translation>
    </message>
    <message>
        <source>Search and ask</source>
        <translation>検索と質問</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Ctrl ,</source>
        <translation>Ctrl ,</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) could not be processed</source>
        <translation>
            <numerusform>%n 件の録音を処理できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. Nothing has left this machine.</source>
        <translation>オフライン。外には何も送られていません。</translation>
    </message>
    <message numerus="yes">
        <source>Offline. %n attempt(s) to connect refused.</source>
        <translation>
            <numerusform>オフライン。接続の試みを %n 回拒否しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Filter by any word</source>
        <translation>任意の語で絞り込む</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)…</source>
        <translation>表計算用の表 (CSV)…</translation>
    </message>
    <message>
        <source>Text with a table (Markdown)…</source>
        <translation>表付きテキスト (Markdown)…</translation>
    </message>
    <message>
        <source>Nothing fits. Every word that you type must occur.</source>
        <translation>該当なし。入力したすべての語が含まれる必要があります。</translation>
    </message>
    <message>
        <source>Alt+S sorts by the column that one is in.</source>
        <translation>Alt+S で、今いる列を基準に並べ替えます。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n meeting(s)</source>
        <translation>
            <numerusform>%n 件の会議のタグ</numerusform>
        </translation>
    </message>
    <message>
        <source>New tags, separated by commas</source>
        <translation>新しいタグ（半角カンマ区切り）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>It came with Earshot. Copy it to change it.</source>
        <translation>Earshot に付属しています。変更するにはコピーしてください。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>コピー…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What you changed isn&apos;t saved.</source>
        <translation>変更が保存されていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>編集を続ける</translation>
    </message>
    <message>
        <source>It is in order: %1.</source>
        <translation>問題ありません：%1。</translation>
    </message>
    <message>
        <source>Saved. New minutes are made with it.</source>
        <translation>保存しました。新しい議事録に使われます。</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>came with Earshot</source>
        <translation>Earshot に付属</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自分用</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使う</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>見る…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>コピー…</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>A template says what minutes contain, in which order, and how they read. Copy one to make it your own.</source>
        <translation>テンプレートは、議事録の内容、順序、文体を決めます。コピーして自分用にできます。</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>「%1」をコピー</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens</source>
        <translation>小文字、数字、ハイフン</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Names and words that Earshot should listen for, as people spell them.</source>
        <translation>Earshot が聞き取るべき名前や語を、ふだんの表記で入力します。</translation>
    </message>
    <message>
        <source>Add a word or a name, with Enter</source>
        <translation>語や名前を追加（Enter）</translation>
    </message>
    <message>
        <source>Add a word or a name</source>
        <translation>語や名前を追加</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>選択項目を削除</translation>
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
        <translation>決定：%1</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Nothing was recorded: the device was not there.</source>
        <translation>録音なし：機器がありませんでした。</translation>
    </message>
    <message>
        <source>Nothing was recorded: this machine was too slow.</source>
        <translation>録音なし：このコンピューターが遅すぎました。</translation>
    </message>
    <message>
        <source>Nothing was recorded: this machine slept.</source>
        <translation>録音なし：このコンピューターがスリープしていました。</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>文字起こし</translation>
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
        <translation>無音を飛ばす</translation>
    </message>
    <message>
        <source>✓ skip silence</source>
        <translation>✓ 無音を飛ばす</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Earshot</source>
        <translation>Earshot を開く</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Earshot records</source>
        <translation>Earshot は録音中</translation>
    </message>
    <message>
        <source>Earshot, nothing is recorded</source>
        <translation>Earshot、録音していません</translation>
    </message>
    <message>
        <source>Earshot pauses</source>
        <translation>Earshot は一時停止中です</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>録音を停止</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Record a sentence and hear it</source>
        <translation>ひとこと録音して聞く</translation>
    </message>
    <message>
        <source>Say a sentence now.</source>
        <translation>いま、ひとこと話してください。</translation>
    </message>
    <message>
        <source>The microphone delivered nothing.</source>
        <translation>マイクから何も届きませんでした。</translation>
    </message>
    <message>
        <source>This is how you sound.</source>
        <translation>このように聞こえます。</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Opening your archive…</source>
        <translation>アーカイブを開いています…</translation>
    </message>
    <message>
        <source>This takes a moment when another Earshot writes to it or brings it up to date.</source>
        <translation>別の Earshot が書き込みや更新をしている間は、少し時間がかかります。</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>TurnEditor</name>
    <message>
        <source>Words of this turn</source>
        <translation>この発言の文字</translation>
    </message>
    <message>
        <source>Hear it over and over</source>
        <translation>繰り返し聞く</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>元のままにする</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+スペース</translation>
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
        <translation>%1（ここで決定）</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock Earshot</source>
        <translation>Earshot のロックを解除</translation>
    </message>
    <message>
        <source>Your archive is behind a passphrase.</source>
        <translation>アーカイブはパスフレーズで保護されています。</translation>
    </message>
    <message>
        <source>Choose a passphrase for your archive. Without it nobody can read your meetings, not even you.</source>
        <translation>アーカイブのパスフレーズを決めてください。これがないと、あなたも含め誰も会議を読めません。</translation>
    </message>
    <message>
        <source>That passphrase doesn&apos;t open the archive. Try again.</source>
        <translation>このパスフレーズではアーカイブを開けません。もう一度試してください。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>Make archive</source>
        <translation>アーカイブを作成</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Models…</source>
        <translation>モデル…</translation>
    </message>
    <message>
        <source>What takes up room…</source>
        <translation>容量の内訳…</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>レポート…</translation>
    </message>
</context>
<context>
    <name>WindowAsker</name>
    <message>
        <source>Your archive is locked</source>
        <translation>アーカイブはロックされています</translation>
    </message>
    <message>
        <source>It is behind a passphrase, and none was given.</source>
        <translation>パスフレーズで保護されていますが、入力されませんでした。</translation>
    </message>
    <message>
        <source>Choose “Unlock…” to give it.</source>
        <translation>「ロックを解除…」を選んで入力してください。</translation>
    </message>
</context>
<context>
    <name>Works</name>
    <message>
        <source>Bringing in %1 of %2 files, %3</source>
        <translation>ファイルを取り込み中（%1 / %2）、%3</translation>
    </message>
    <message>
        <source>Bringing in %1, %2</source>
        <translation>%1 を取り込み中、%2</translation>
    </message>
    <message>
        <source>Recovered “%1”, which a crash had interrupted.</source>
        <translation>異常終了で中断された「%1」を復元しました。</translation>
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
        <translation>Earshot の内部で問題が起きました</translation>
    </message>
    <message>
        <source>This is a bug, and nothing was lost by it.</source>
        <translation>Earshot の不具合です。失われたものはありません。</translation>
    </message>
    <message>
        <source>Try again; if it stays, the report in the logs folder says more.</source>
        <translation>もう一度試してください。続く場合は logs フォルダーの報告に詳細があります。</translation>
    </message>
</context>
<context>
    <name>chips</name>
    <message>
        <source>Hear %1</source>
        <translation>%1 を聞く</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a form of QLocale: Monday 5 October</comment>
        <translation>M月d日dddd</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a form of QLocale: Monday 5 October 2026</comment>
        <translation>yyyy年M月d日dddd</translation>
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
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
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
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a form of QLocale: Wed 7 Oct 2026</comment>
        <translation>yyyy年M月d日(ddd)</translation>
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
        <translation>処理中 %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>New to you</source>
        <translation>新着</translation>
    </message>
    <message>
        <source>Its words have changed since its minutes were made.</source>
        <translation>議事録の作成後に文字が変わりました。</translation>
    </message>
    <message>
        <source>Some of its decisions or actions are borne out only in part. Listen to them.</source>
        <translation>一部の決定事項やタスクは裏付けが不十分です。聞いて確かめてください。</translation>
    </message>
    <message>
        <source>Title and date…</source>
        <translation>タイトルと日付…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>タグ…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>議事録…</translation>
    </message>
    <message>
        <source>Transcript to read (Markdown)…</source>
        <translation>読むための文字起こし (Markdown)…</translation>
    </message>
    <message>
        <source>Transcript to read (text)…</source>
        <translation>読むための文字起こし (テキスト)…</translation>
    </message>
    <message>
        <source>Captions (SRT)…</source>
        <translation>字幕 (SRT)…</translation>
    </message>
    <message>
        <source>Captions (VTT)…</source>
        <translation>字幕 (VTT)…</translation>
    </message>
    <message>
        <source>Transcript for programs (JSON)…</source>
        <translation>プログラム用の文字起こし (JSON)…</translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>writing down what is said</source>
        <translation>文字起こし中</translation>
    </message>
    <message>
        <source>telling the speakers apart</source>
        <translation>話者を聞き分け中</translation>
    </message>
    <message>
        <source>giving words to speakers</source>
        <translation>語を話者に割り当て中</translation>
    </message>
    <message>
        <source>making it searchable</source>
        <translation>検索の準備中</translation>
    </message>
    <message>
        <source>writing the minutes</source>
        <translation>議事録を作成中</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>版 %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>表示中</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Came into the archive</source>
        <translation>アーカイブへの追加日</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>system sound</source>
        <translation>システム音声</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>チャンネル %1</translation>
    </message>
    <message>
        <source>Sound, encrypted</source>
        <translation>音声（暗号化）</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>発言</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>語</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>as many as are heard</source>
        <translation>聞こえた人数</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 人以上</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2 人</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>話者</translation>
    </message>
    <message>
        <source>Minutes from revision</source>
        <translation>議事録の元の版</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>記述言語</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>トラック</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>5 秒戻る</translation>
    </message>
    <message>
        <source>On 5 seconds</source>
        <translation>5 秒進む</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translation>文字を訂正</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>速く</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>遅く</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>ここから再生</translation>
    </message>
    <message>
        <source>Split before “%1”</source>
        <translation>「%1」の前で分割</translation>
    </message>
    <message>
        <source>split a turn</source>
        <translation>発言を分割</translation>
    </message>
    <message>
        <source>Join with the next turn</source>
        <translation>次の発言と結合</translation>
    </message>
    <message>
        <source>joined two turns</source>
        <translation>二つの発言を結合</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>話した人</translation>
    </message>
    <message>
        <source>gave a turn to somebody else</source>
        <translation>発言を別の人に割り当て</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新しい人</translation>
    </message>
    <message>
        <source>gave a turn to somebody new</source>
        <translation>発言を新しい人に割り当て</translation>
    </message>
    <message>
        <source>Split before</source>
        <translation>次の語の前で分割</translation>
    </message>
    <message>
        <source>Rename %1 here…</source>
        <translation>ここで %1 の名前を変更…</translation>
    </message>
    <message>
        <source>Rename %1 in all meetings…</source>
        <translation>すべての会議で %1 の名前を変更…</translation>
    </message>
    <message>
        <source>%1 is the same person as</source>
        <translation>%1 と同じ人</translation>
    </message>
    <message>
        <source>made two speakers one</source>
        <translation>二人の話者を統合</translation>
    </message>
    <message>
        <source>renamed %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 の名前を変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>No loudspeaker and no headphones are connected.</source>
        <translation>スピーカーもヘッドホンも接続されていません。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>%1 を開けません。</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or headphones, and play again.</source>
        <translation>スピーカーかヘッドホンを接続して、もう一度再生してください。</translation>
    </message>
    <message>
        <source>Nothing to play on</source>
        <translation>再生する機器がありません</translation>
    </message>
    <message>
        <source>The sound stopped</source>
        <translation>音声が止まりました</translation>
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
        <translation>近い内容</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>未解決の質問</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Locked. %1</source>
        <translation>ロックされています。%1</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>checking the models</source>
        <translation>モデルを確認中</translation>
    </message>
    <message>
        <source>transcribing</source>
        <translation>文字起こし中</translation>
    </message>
    <message>
        <source>telling speakers apart</source>
        <translation>話者を聞き分け中</translation>
    </message>
    <message>
        <source>giving words to speakers</source>
        <translation>語を話者に割り当て中</translation>
    </message>
    <message>
        <source>making it ready for search</source>
        <translation>検索の準備中</translation>
    </message>
    <message>
        <source>writing minutes</source>
        <translation>議事録を作成中</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り %1 分</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Actions</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>未完了のみ</translation>
    </message>
    <message>
        <source>No actions yet. They are found when the minutes of a meeting are made.</source>
        <translation>タスクはまだありません。会議の議事録を作るときに見つかります。</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>In force only</source>
        <translation>有効のみ</translation>
    </message>
    <message>
        <source>No decisions yet. They are found when the minutes of a meeting are made.</source>
        <translation>決定事項はまだありません。会議の議事録を作るときに見つかります。</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>By</source>
        <translation>決めた人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>置き換え済み：%1</translation>
    </message>
    <message>
        <source>Replaced %2: %1</source>
        <translation>%2 に置き換え：%1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1、期限切れ</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Brief</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>チャプター</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定事項</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>未解決の質問</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
</context>
</TS>
