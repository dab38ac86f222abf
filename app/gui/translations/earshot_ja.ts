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
    <name>Everywhere</name>
    <message>
        <source>Earshot goes on recording. Stop it first to quit.</source>
        <translation>Earshot は録音を続けています。終了するには先に録音を止めてください。</translation>
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
</context>
<context>
    <name>ExchangeView</name>
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
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>すべてのモデル</translation>
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
    <name>Footer</name>
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
    <name>Installing</name>
    <message>
        <source>Choose a model or a kit</source>
        <translation>モデルまたはキットを選択</translation>
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
        <source>Record</source>
        <translation>録音</translation>
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
        <translation>未解決の質問</translation>
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
    <name>Said</name>
    <message>
        <source>&quot;{wish}&quot; fits {count} devices: {names}.</source>
        <translation>「{wish}」に当てはまる機器が {count} 台あります：{names}。</translation>
    </message>
    <message>
        <source>; did you mean “{name}”?</source>
        <translation>。「{name}」のことですか？</translation>
    </message>
    <message>
        <source>; there are: {known}</source>
        <translation>。使えるもの：{known}</translation>
    </message>
    <message>
        <source>A connection was refused</source>
        <translation>接続を拒否しました</translation>
    </message>
    <message>
        <source>A model can&apos;t be used</source>
        <translation>使えないモデルがあります</translation>
    </message>
    <message>
        <source>A part of the recording is missing</source>
        <translation>録音の一部がありません</translation>
    </message>
    <message>
        <source>A part of {path} can&apos;t be read: {reason}.</source>
        <translation>{path} の一部を読み取れません：{reason}。</translation>
    </message>
    <message>
        <source>A passphrase can&apos;t be empty.</source>
        <translation>パスフレーズは空にできません。</translation>
    </message>
    <message>
        <source>A plain format is used, which it may know less.</source>
        <translation>簡単な形式を使います。モデルがあまり知らないかもしれません。</translation>
    </message>
    <message>
        <source>A prompt doesn&apos;t fit</source>
        <translation>問い合わせが収まりません</translation>
    </message>
    <message>
        <source>A recording was deleted before it was processed.</source>
        <translation>録音は処理される前に削除されました。</translation>
    </message>
    <message>
        <source>A speaker needs a name.</source>
        <translation>話者には名前が必要です。</translation>
    </message>
    <message>
        <source>A stored result can&apos;t be read</source>
        <translation>保存された結果を読み取れません</translation>
    </message>
    <message>
        <source>A term needs a letter or a digit.</source>
        <translation>用語には文字か数字が必要です。</translation>
    </message>
    <message>
        <source>A text holds bytes that are not text.</source>
        <translation>テキストに文字ではないバイトが含まれています。</translation>
    </message>
    <message>
        <source>A text is longer than the archive can hold.</source>
        <translation>テキストがアーカイブに入る長さを超えています。</translation>
    </message>
    <message>
        <source>A title needs a letter.</source>
        <translation>タイトルには文字が必要です。</translation>
    </message>
    <message>
        <source>A turn needs a word.</source>
        <translation>発言には語が必要です。</translation>
    </message>
    <message>
        <source>Acknowledge it when asked, or add --consent-given.</source>
        <translation>尋ねられたときに同意するか、--consent-given を付けてください。</translation>
    </message>
    <message>
        <source>Action not clear</source>
        <translation>タスクを特定できません</translation>
    </message>
    <message>
        <source>Action not found</source>
        <translation>タスクが見つかりません</translation>
    </message>
    <message>
        <source>Add --role with one of: {roles}.</source>
        <translation>--role に次のいずれかを指定してください：{roles}。</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, under Microphone, for Earshot or for the terminal in which it runs; then try again.</source>
        <translation>システムのプライバシー設定の「マイク」で、Earshot またはそれを実行している端末を許可してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings.</source>
        <translation>システムのプライバシー設定で許可してください。</translation>
    </message>
    <message>
        <source>Already in the archive</source>
        <translation>すでにアーカイブにあります</translation>
    </message>
    <message>
        <source>Already recording</source>
        <translation>すでに録音中です</translation>
    </message>
    <message>
        <source>An error in Earshot itself: {kind}.</source>
        <translation>Earshot 自体の不具合：{kind}。</translation>
    </message>
    <message>
        <source>An unexpected {kind} ended the step; the engine&apos;s log has the details.</source>
        <translation>予期しない {kind} で処理が終わりました。詳細はエンジンのログにあります。</translation>
    </message>
    <message>
        <source>Another Earshot is installing or removing models in {folder}.</source>
        <translation>別の Earshot が {folder} でモデルをインストールまたは削除しています。</translation>
    </message>
    <message>
        <source>Another Earshot process has this recording now; this one lets go of it.</source>
        <translation>この録音は今、別の Earshot が扱っています。こちらは手を離します。</translation>
    </message>
    <message>
        <source>Another Earshot records into this archive.</source>
        <translation>別の Earshot がこのアーカイブに録音しています。</translation>
    </message>
    <message>
        <source>Another process has been writing to {path} for too long.</source>
        <translation>別のプロセスが {path} に長く書き込みすぎています。</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>もう一度質問してください。</translation>
    </message>
    <message>
        <source>Ask in a few sentences; to look for a longer text, use earshot search.</source>
        <translation>数文で質問してください。長い文章を探すには earshot search を使ってください。</translation>
    </message>
    <message>
        <source>Ask in words, as in: earshot ask &quot;When does the project start?&quot;</source>
        <translation>言葉で質問してください。例：earshot ask &quot;When does the project start?&quot;</translation>
    </message>
    <message>
        <source>Ask one thing at a time, in a sentence or two.</source>
        <translation>一度に一つのことを、一、二文で質問してください。</translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine.</source>
        <translation>このコンピューターの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>Ask whoever set it up.</source>
        <translation>設定した人に尋ねてください。</translation>
    </message>
    <message>
        <source>Better minutes on four cores; its licence is for research only.</source>
        <translation>4 コアでより良い議事録。ライセンスは研究用に限られます。</translation>
    </message>
    <message>
        <source>Both parts need a word.</source>
        <translation>どちらの部分にも語が必要です。</translation>
    </message>
    <message>
        <source>By its bytes, {path} is more than one model: {names}.</source>
        <translation>バイトから見ると、{path} は複数のモデルに当たります：{names}。</translation>
    </message>
    <message>
        <source>By its bytes, {path} is no model of the catalogue.</source>
        <translation>バイトから見ると、{path} はカタログのどのモデルでもありません。</translation>
    </message>
    <message>
        <source>CUDA failed ({reason}); the processor is used instead.</source>
        <translation>CUDA が失敗したため（{reason}）、代わりにプロセッサーを使います。</translation>
    </message>
    <message>
        <source>Can&apos;t listen along</source>
        <translation>同時に聞き取れません</translation>
    </message>
    <message>
        <source>Can&apos;t load a model</source>
        <translation>モデルを読み込めません</translation>
    </message>
    <message>
        <source>Can&apos;t load the language model</source>
        <translation>言語モデルを読み込めません</translation>
    </message>
    <message>
        <source>Can&apos;t read the language model</source>
        <translation>言語モデルを読み取れません</translation>
    </message>
    <message>
        <source>Can&apos;t read {name}</source>
        <translation>{name} を読み取れません</translation>
    </message>
    <message>
        <source>Can&apos;t record</source>
        <translation>録音できません</translation>
    </message>
    <message>
        <source>Can&apos;t record the system&apos;s sound</source>
        <translation>システムの音を録音できません</translation>
    </message>
    <message>
        <source>Can&apos;t use a model</source>
        <translation>モデルを使えません</translation>
    </message>
    <message>
        <source>Can&apos;t use the adapter</source>
        <translation>アダプターを使えません</translation>
    </message>
    <message>
        <source>Change `context` in the settings.</source>
        <translation>設定の `context` を変えてください。</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>ほかで変更されています</translation>
    </message>
    <message>
        <source>Check how it was copied.</source>
        <translation>どのようにコピーされたか確認してください。</translation>
    </message>
    <message>
        <source>Check it in the system&apos;s sound settings, then try again.</source>
        <translation>システムのサウンド設定で確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>アクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Check its settings.</source>
        <translation>その設定を確認してください。</translation>
    </message>
    <message>
        <source>Check that `server` is one that speaks the OpenAI protocol.</source>
        <translation>`server` が OpenAI のプロトコルに対応しているか確認してください。</translation>
    </message>
    <message>
        <source>Check that it may be read and written, and that the disk is in order.</source>
        <translation>読み書きできること、ディスクに問題がないことを確認してください。</translation>
    </message>
    <message>
        <source>Check that it plays in a media player, and copy or export it again.</source>
        <translation>メディアプレーヤーで再生できるか確認し、もう一度コピーまたは書き出してください。</translation>
    </message>
    <message>
        <source>Check that the file belongs to you.</source>
        <translation>ファイルがあなたのものであることを確認してください。</translation>
    </message>
    <message>
        <source>Check that the folder is writable and has room.</source>
        <translation>フォルダーに書き込めること、空きがあることを確認してください。</translation>
    </message>
    <message>
        <source>Check that the folder is writable and that the disk is in order.</source>
        <translation>フォルダーに書き込めること、ディスクに問題がないことを確認してください。</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>ディスクを確認してください。</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Check the passphrase and that the key belongs to this archive, or restore a backup.</source>
        <translation>パスフレーズと、鍵がこのアーカイブのものであることを確認するか、バックアップから戻してください。</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>パスと、ファイルを読み取る権限を確認してください。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>Check who may write to that folder.</source>
        <translation>そのフォルダーに誰が書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>{name} を確認中</translation>
    </message>
    <message>
        <source>Choose a file with an audio track.</source>
        <translation>音声トラックのあるファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose a later word.</source>
        <translation>もっと後の語を選んでください。</translation>
    </message>
    <message>
        <source>Choose a longer recording.</source>
        <translation>もっと長い録音を選んでください。</translation>
    </message>
    <message>
        <source>Choose a model with a larger context.</source>
        <translation>コンテキストのより大きいモデルを選んでください。</translation>
    </message>
    <message>
        <source>Choose an earlier time.</source>
        <translation>もっと前の時刻を選んでください。</translation>
    </message>
    <message>
        <source>Choose another device, or plug it in again.</source>
        <translation>別の機器を選ぶか、つなぎ直してください。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose another name or add --force.</source>
        <translation>別の名前を選ぶか、--force を付けてください。</translation>
    </message>
    <message>
        <source>Choose another name, or edit it.</source>
        <translation>別の名前を選ぶか、それを編集してください。</translation>
    </message>
    <message>
        <source>Choose another one: earshot models use segmentation NAME.</source>
        <translation>別のものを選んでください：earshot models use segmentation NAME。</translation>
    </message>
    <message>
        <source>Choose another one: earshot models use speaker-embedder NAME.</source>
        <translation>別のものを選んでください：earshot models use speaker-embedder NAME。</translation>
    </message>
    <message>
        <source>Choose another one: earshot models use text-embedder NAME.</source>
        <translation>別のものを選んでください：earshot models use text-embedder NAME。</translation>
    </message>
    <message>
        <source>Choose another with `earshot models use {role} NAME`.</source>
        <translation>`earshot models use {role} NAME` で別のものを選んでください。</translation>
    </message>
    <message>
        <source>Choose another: earshot models use language-model NAME.</source>
        <translation>別のものを選んでください：earshot models use language-model NAME。</translation>
    </message>
    <message>
        <source>Choose one with `earshot models use {role} NAME`.</source>
        <translation>`earshot models use {role} NAME` で選んでください。</translation>
    </message>
    <message>
        <source>Choose several words.</source>
        <translation>いくつかの語を選んでください。</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model, then run it again.</source>
        <translation>ほかのプログラムを閉じるか小さいモデルを選んで、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model.</source>
        <translation>ほかのプログラムを閉じるか、小さいモデルを選んでください。</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model: earshot models use language-model NAME.</source>
        <translation>ほかのプログラムを閉じるか、小さいモデルを選んでください：earshot models use language-model NAME。</translation>
    </message>
    <message>
        <source>Close other programs, see that the disk isn&apos;t full, and run it again.</source>
        <translation>ほかのプログラムを閉じ、ディスクに空きがあることを確かめて、もう一度実行してください。</translation>
    </message>
    <message>
        <source>Close other programs, set a smaller `context` in the settings, or choose a smaller model: earshot models use language-model NAME.</source>
        <translation>ほかのプログラムを閉じるか、設定の `context` を小さくするか、小さいモデルを選んでください：earshot models use language-model NAME。</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or headphones; `earshot doctor` shows what is seen.</source>
        <translation>スピーカーかヘッドホンを接続してください。見えている機器は `earshot doctor` で確認できます。</translation>
    </message>
    <message>
        <source>Consent is needed</source>
        <translation>同意が必要です</translation>
    </message>
    <message>
        <source>Convert it to GGUF, or choose another.</source>
        <translation>GGUF に変換するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>Copy it again from where it came. If this is all there is, let a media player or FFmpeg save it anew and process that.</source>
        <translation>元の場所からもう一度コピーしてください。これしかない場合は、メディアプレーヤーか FFmpeg で保存し直したものを処理してください。</translation>
    </message>
    <message>
        <source>Copy it here and try again.</source>
        <translation>ここにコピーして、もう一度試してください。</translation>
    </message>
    <message>
        <source>Copy it under another name, and change the copy.</source>
        <translation>別の名前でコピーして、そのコピーを変更してください。</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation>もう一度コピーまたは書き出してください。</translation>
    </message>
    <message>
        <source>Correct `server`.</source>
        <translation>`server` を直してください。</translation>
    </message>
    <message>
        <source>Correct it, or remove the file for defaults.</source>
        <translation>直すか、ファイルを取り除いて既定値に戻してください。</translation>
    </message>
    <message>
        <source>Correct it; `earshot templates check FILE` tries it.</source>
        <translation>直してください。`earshot templates check FILE` で試せます。</translation>
    </message>
    <message>
        <source>Correct that line.</source>
        <translation>その行を直してください。</translation>
    </message>
    <message>
        <source>Correct the entry, or remove it if it isn&apos;t needed.</source>
        <translation>項目を直すか、不要なら取り除いてください。</translation>
    </message>
    <message>
        <source>Correct the settings, or put it back.</source>
        <translation>設定を直すか、元の場所に戻してください。</translation>
    </message>
    <message>
        <source>Days the wrong way round</source>
        <translation>日付が前後逆です</translation>
    </message>
    <message>
        <source>Delete the recording and process the file again.</source>
        <translation>録音を削除して、ファイルをもう一度処理してください。</translation>
    </message>
    <message>
        <source>Device gone</source>
        <translation>機器がなくなりました</translation>
    </message>
    <message>
        <source>Device in use</source>
        <translation>機器は使用中です</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>「{name}」のことですか？</translation>
    </message>
    <message>
        <source>Each channel has its own speaker; the two are kept apart.</source>
        <translation>チャンネルごとに話者がいます。二つは分けて扱います。</translation>
    </message>
    <message>
        <source>Earshot has no signs for the language of this meeting; the model looks for decisions and actions by itself, and more of them are marked as weak.</source>
        <translation>この会議の言語の手がかりが Earshot にありません。モデルが自分で決定事項とタスクを探すため、根拠が弱いと示されるものが増えます。</translation>
    </message>
    <message>
        <source>Earshot made a mistake.</source>
        <translation>Earshot の誤りです。</translation>
    </message>
    <message>
        <source>Earshot may not listen to {name}.</source>
        <translation>Earshot は {name} の音を聞くことを許可されていません。</translation>
    </message>
    <message>
        <source>Eight cores or a graphics card.</source>
        <translation>8 コアまたはグラフィックカード。</translation>
    </message>
    <message>
        <source>End programs that use it alone, or choose another device.</source>
        <translation>独占しているプログラムを終了するか、別の機器を選んでください。</translation>
    </message>
    <message>
        <source>End the program that uses it, or choose another device.</source>
        <translation>使用しているプログラムを終了するか、別の機器を選んでください。</translation>
    </message>
    <message>
        <source>Everybody who can be heard here knows that this meeting is recorded, and agrees.</source>
        <translation>ここで声が入る人は全員、この会議が録音されることを知っており、同意しています。</translation>
    </message>
    <message>
        <source>Fetch or import the model again; earshot models verify says whether bytes were altered.</source>
        <translation>モデルをもう一度取得またはインポートしてください。バイトが変わっているかは earshot models verify でわかります。</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>{name} を取得中</translation>
    </message>
    <message>
        <source>File can&apos;t be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>File can&apos;t be written</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>ファイルが変わりました</translation>
    </message>
    <message>
        <source>File is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>File is there already</source>
        <translation>ファイルがすでにあります</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>Folder can&apos;t be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>For tests: it forms sentences, it does not understand meetings.</source>
        <translation>テスト用です。文は作れますが、会議は理解しません。</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>空きを増やして、もう一度試してください。</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>そのディスクの空きを増やしてください。</translation>
    </message>
    <message>
        <source>Free some space or check the folder&apos;s permissions.</source>
        <translation>空きを増やすか、フォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Free some space, or set EARSHOT_MODELS to a folder on a bigger disk.</source>
        <translation>空きを増やすか、EARSHOT_MODELS にもっと大きいディスクのフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>空きを増やしてください。</translation>
    </message>
    <message>
        <source>Get its files and run `earshot models import PATH --name {name}`.</source>
        <translation>ファイルを入手して `earshot models import PATH --name {name}` を実行してください。</translation>
    </message>
    <message>
        <source>Get its files from {upstream} and run `earshot models import PATH --name {name}`.</source>
        <translation>{upstream} からファイルを入手して `earshot models import PATH --name {name}` を実行してください。</translation>
    </message>
    <message>
        <source>Give ISO 639-1 codes: en, de, pt.</source>
        <translation>ISO 639-1 のコードを指定してください：en, de, pt。</translation>
    </message>
    <message>
        <source>Give a folder or a zip with the models&apos; files.</source>
        <translation>モデルのファイルが入ったフォルダーか zip を指定してください。</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>名前を指定してください。</translation>
    </message>
    <message>
        <source>Give a shorter one.</source>
        <translation>もっと短くしてください。</translation>
    </message>
    <message>
        <source>Give it a {what} of letters and try again.</source>
        <translation>ここには文字を使って（{what}）、もう一度試してください。</translation>
    </message>
    <message>
        <source>Give the whole name, or the id in brackets.</source>
        <translation>名前全体か、かっこ内の id を指定してください。</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or copy it.</source>
        <translation>読み取る権限を付けるか、コピーしてください。</translation>
    </message>
    <message>
        <source>Good minutes; a graphics card.</source>
        <translation>良い議事録。グラフィックカードが必要です。</translation>
    </message>
    <message>
        <source>Good minutes; eight cores or a graphics card.</source>
        <translation>良い議事録。8 コアまたはグラフィックカードが必要です。</translation>
    </message>
    <message>
        <source>If it happens again, the details are in {path}.</source>
        <translation>また起きたときは、詳細が {path} にあります。</translation>
    </message>
    <message>
        <source>Import a model that does with `earshot models import`.</source>
        <translation>`earshot models import` で、その言語のわかるモデルをインポートしてください。</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>インポート中</translation>
    </message>
    <message>
        <source>Install it again, or choose another one: earshot models use transcriber NAME.</source>
        <translation>もう一度インストールするか、別のものを選んでください：earshot models use transcriber NAME。</translation>
    </message>
    <message>
        <source>Install the model again, or choose another one for its role.</source>
        <translation>モデルをもう一度インストールするか、その役割に別のものを選んでください。</translation>
    </message>
    <message>
        <source>Is the meeting over? The recording stops by itself in {span}.</source>
        <translation>会議は終わりましたか？ 録音はあと {span}で自動的に止まります。</translation>
    </message>
    <message>
        <source>It doesn&apos;t stop talking.</source>
        <translation>話し終わりません。</translation>
    </message>
    <message>
        <source>It gave no answer.</source>
        <translation>回答がありませんでした。</translation>
    </message>
    <message>
        <source>It gave no result.</source>
        <translation>結果がありませんでした。</translation>
    </message>
    <message>
        <source>It has no sound.</source>
        <translation>音がありません。</translation>
    </message>
    <message>
        <source>It has {count:,} characters.</source>
        <translation>{count:,} 文字あります。</translation>
    </message>
    <message>
        <source>It has {count:,} characters; at most {most:,} are read.</source>
        <translation>{count:,} 文字あります。読めるのは {most:,} 文字までです。</translation>
    </message>
    <message>
        <source>It has {count:,} characters; at most {most:,} can be asked.</source>
        <translation>{count:,} 文字あります。質問できるのは {most:,} 文字までです。</translation>
    </message>
    <message>
        <source>It has {count:,} characters; at most {most} are kept.</source>
        <translation>{count:,} 文字あります。残せるのは {most} 文字までです。</translation>
    </message>
    <message>
        <source>It has {count:,} letters.</source>
        <translation>{count:,} 文字あります。</translation>
    </message>
    <message>
        <source>It holds no word.</source>
        <translation>語が含まれていません。</translation>
    </message>
    <message>
        <source>It holds {seconds:.1f} s of sound; a recording has at least {least:.1f} s.</source>
        <translation>音は {seconds:.1f} 秒です。録音には少なくとも {least:.1f} 秒必要です。</translation>
    </message>
    <message>
        <source>It is neither audio nor video in a known format, or its beginning or its end is missing ({reason}).</source>
        <translation>知られている形式の音声でも動画でもないか、先頭または末尾がありません（{reason}）。</translation>
    </message>
    <message>
        <source>It isn&apos;t a track of a recording.</source>
        <translation>録音のトラックではありません。</translation>
    </message>
    <message>
        <source>It isn&apos;t said whom the brief is for.</source>
        <translation>誰のための概要かが指定されていません。</translation>
    </message>
    <message>
        <source>It made {vectors} vectors of {texts} texts.</source>
        <translation>{texts} 件のテキストから {vectors} 個のベクトルができました。</translation>
    </message>
    <message>
        <source>It needs {needed:.1f} GB: {weights:.1f} weights, {context:.1f} context of {context_tokens} tokens, {working:.1f} working space; {free:.1f} GB are free.</source>
        <translation>{needed:.1f} GB が必要です：重み {weights:.1f}、{context_tokens} トークンのコンテキスト {context:.1f}、作業領域 {working:.1f}。空きは {free:.1f} GB です。</translation>
    </message>
    <message>
        <source>It says that it is {stated} long and ends after {found}: a part is missing.</source>
        <translation>長さは {stated} とありますが {found} で終わっています。一部がありません。</translation>
    </message>
    <message>
        <source>It says: {message}</source>
        <translation>メッセージ：{message}</translation>
    </message>
    <message>
        <source>It sent {what}.</source>
        <translation>{what}が送られてきました。</translation>
    </message>
    <message>
        <source>It takes {length} tokens of the language model; {most} leave room for evidence.</source>
        <translation>言語モデルの {length} トークンを使います。根拠の余地を残すには {most} までです。</translation>
    </message>
    <message>
        <source>Its catalogue entry names no place to fetch it from.</source>
        <translation>カタログの項目に取得先がありません。</translation>
    </message>
    <message>
        <source>Its hashes were not established here: nobody compared the bytes with what the upstream publishes.</source>
        <translation>ハッシュはここで確かめたものではありません。バイトを配布元の公表値と比べた人はいません。</translation>
    </message>
    <message>
        <source>Its key is behind your passphrase.</source>
        <translation>鍵はあなたのパスフレーズで保護されています。</translation>
    </message>
    <message>
        <source>Its key is in a file that only you can read: whoever has your files has it.</source>
        <translation>鍵はあなただけが読めるファイルにあります。あなたのファイルを持つ人は鍵も持ちます。</translation>
    </message>
    <message>
        <source>Its key is in the system&apos;s keyring.</source>
        <translation>鍵はシステムのキーリングにあります。</translation>
    </message>
    <message>
        <source>Its response broke off in the middle.</source>
        <translation>応答が途中で切れました。</translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation>ジョブが見つかりません</translation>
    </message>
    <message>
        <source>Job {job_id} is being worked on, or done.</source>
        <translation>ジョブ {job_id} は処理中か、完了しています。</translation>
    </message>
    <message>
        <source>Job {job_id} is done.</source>
        <translation>ジョブ {job_id} は完了しています。</translation>
    </message>
    <message>
        <source>Join its parts with llama.cpp&apos;s llama-gguf-split --merge and import the result.</source>
        <translation>llama.cpp の llama-gguf-split --merge で部分を結合し、結果をインポートしてください。</translation>
    </message>
    <message>
        <source>Leave out --mic none or --system none, or change [recording] in the settings.</source>
        <translation>--mic none または --system none を外すか、設定の [recording] を変えてください。</translation>
    </message>
    <message>
        <source>Leave the role away.</source>
        <translation>役割を外してください。</translation>
    </message>
    <message>
        <source>Live text has ended; the recording goes on. {title}: {what}</source>
        <translation>ライブ文字表示は終わりました。録音は続きます。{title}：{what}</translation>
    </message>
    <message>
        <source>Log into the desktop session in which it was made, or choose a passphrase or a key file.</source>
        <translation>作成したデスクトップセッションにログインするか、パスフレーズか鍵ファイルを選んでください。</translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation>そのログを見てください。</translation>
    </message>
    <message>
        <source>Look at its log; check `server` and `server-model`.</source>
        <translation>そのログを見て、`server` と `server-model` を確認してください。</translation>
    </message>
    <message>
        <source>Look at them again, and repeat what you did.</source>
        <translation>もう一度見て、操作をやり直してください。</translation>
    </message>
    <message>
        <source>Make them on the meeting&apos;s page.</source>
        <translation>会議のページで作成してください。</translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation>メモリーが足りなくなりました</translation>
    </message>
    <message>
        <source>Minutes and answers on a machine with two cores; small, so every claim is checked against the transcript.</source>
        <translation>2 コアのコンピューターで議事録と回答。小さいため、すべての文を文字起こしと照合します。</translation>
    </message>
    <message>
        <source>Models can&apos;t be stored</source>
        <translation>モデルを保存できません</translation>
    </message>
    <message>
        <source>Models can&apos;t be used</source>
        <translation>モデルを使えません</translation>
    </message>
    <message>
        <source>Name a speaker by label or by present name.</source>
        <translation>話者をラベルか今の名前で指定してください。</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name can&apos;t be used</source>
        <translation>その名前は使えません</translation>
    </message>
    <message>
        <source>Name models, or add --starter for the set that Earshot works with.</source>
        <translation>モデルを指定するか、--starter で Earshot の基本セットを選んでください。</translation>
    </message>
    <message>
        <source>Name one by its label.</source>
        <translation>ラベルで一人を指定してください。</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>ファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>Name the model; adapters stand in the settings.</source>
        <translation>モデルを指定してください。アダプターは設定で指定します。</translation>
    </message>
    <message>
        <source>Nearly as exact as large v3 at several times its speed; a graphics card or eight cores. Needs its CTranslate2 form.</source>
        <translation>large v3 に近い正確さで数倍速い。グラフィックカードか 8 コア。CTranslate2 形式が必要です。</translation>
    </message>
    <message>
        <source>Neither PulseAudio nor PipeWire runs here, so that what the loudspeaker plays can&apos;t be recorded. Install and start one (pipewire-pulse or pulseaudio), or record the microphone alone.</source>
        <translation>ここでは PulseAudio も PipeWire も動いていないため、スピーカーの音を録音できません。どちらか（pipewire-pulse または pulseaudio）をインストールして起動するか、マイクだけを録音してください。</translation>
    </message>
    <message>
        <source>Neither the microphone nor the system&apos;s sound is to be recorded.</source>
        <translation>マイクもシステムの音も録音しない設定です。</translation>
    </message>
    <message>
        <source>No action&apos;s id begins with “{reference}”.</source>
        <translation>「{reference}」で始まる id のタスクはありません。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>No installed model knows the language. Declare it, or run `earshot models install whisper-base`.</source>
        <translation>この言語のわかるモデルがインストールされていません。言語を指定するか、`earshot models install whisper-base` を実行してください。</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>キーリングがありません</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>議事録はまだありません</translation>
    </message>
    <message>
        <source>No model is chosen for the role {role}.</source>
        <translation>役割 {role} のモデルが選ばれていません。</translation>
    </message>
    <message>
        <source>No model was named.</source>
        <translation>モデルが指定されていません。</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>パスフレーズがありません</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>質問がありません</translation>
    </message>
    <message>
        <source>No recording&apos;s id begins with “{reference}”.</source>
        <translation>「{reference}」で始まる id の録音はありません。</translation>
    </message>
    <message>
        <source>No room to record</source>
        <translation>録音する空きがありません</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>音がありません</translation>
    </message>
    <message>
        <source>No such moment</source>
        <translation>その時点はありません</translation>
    </message>
    <message>
        <source>No such revision</source>
        <translation>その版はありません</translation>
    </message>
    <message>
        <source>No such speaker</source>
        <translation>その話者はいません</translation>
    </message>
    <message>
        <source>No such template</source>
        <translation>そのテンプレートはありません</translation>
    </message>
    <message>
        <source>No such turn</source>
        <translation>その発言はありません</translation>
    </message>
    <message>
        <source>No such {kind}</source>
        <translation>見つかりません：{kind}</translation>
    </message>
    <message>
        <source>No system keyring answers here.</source>
        <translation>システムのキーリングが応答しません。</translation>
    </message>
    <message>
        <source>No term</source>
        <translation>用語がありません</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>タイトルがありません</translation>
    </message>
    <message>
        <source>No transcript yet</source>
        <translation>文字起こしはまだありません</translation>
    </message>
    <message>
        <source>No turn follows this one.</source>
        <translation>この後に発言はありません。</translation>
    </message>
    <message>
        <source>No usable CUDA device was found; the processor is used instead.</source>
        <translation>使える CUDA 機器が見つからないため、代わりにプロセッサーを使います。</translation>
    </message>
    <message>
        <source>No words were given.</source>
        <translation>語が指定されていません。</translation>
    </message>
    <message>
        <source>No {kind}</source>
        <translation>ありません：{kind}</translation>
    </message>
    <message>
        <source>No {kind} is called &quot;{wish}&quot;. There is: {there}.</source>
        <translation>「{wish}」という{kind}はありません。あるもの：{there}。</translation>
    </message>
    <message>
        <source>No {role}</source>
        <translation>選ばれていません：{role}</translation>
    </message>
    <message>
        <source>Nobody has made minutes of “{title}”.</source>
        <translation>「{title}」の議事録はまだ作られていません。</translation>
    </message>
    <message>
        <source>Nobody here is labelled {label}.</source>
        <translation>ラベル {label} の人はここにいません。</translation>
    </message>
    <message>
        <source>Nobody here is “{reference}”. There are: {listed}.</source>
        <translation>「{reference}」はここにいません。いる人：{listed}。</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>Not everything is ready for search by meaning. {why}</source>
        <translation>まだすべてを意味で検索できるわけではありません。{why}</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>許可されていません</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>待機していません</translation>
    </message>
    <message>
        <source>Nothing answers at {url} ({reason}).</source>
        <translation>{url} から応答がありません（{reason}）。</translation>
    </message>
    <message>
        <source>Nothing is recorded before somebody acknowledged: “{text}”</source>
        <translation>誰かが同意するまで録音は始まりません：「{text}」</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Try another source or a kit; if it happens again, the place has other weights than those that were checked.</source>
        <translation>何も残していません。別の取得元かキットを試してください。また起きる場合、そこの重みは確認済みのものと異なります。</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>インポートするものがありません</translation>
    </message>
    <message>
        <source>Nothing to install</source>
        <translation>インストールするものがありません</translation>
    </message>
    <message>
        <source>Nothing to join</source>
        <translation>結合するものがありません</translation>
    </message>
    <message>
        <source>Nothing to look for</source>
        <translation>探すものがありません</translation>
    </message>
    <message>
        <source>Nothing to play on</source>
        <translation>再生する機器がありません</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>録音するものがありません</translation>
    </message>
    <message>
        <source>Nothing to record from</source>
        <translation>録音する機器がありません</translation>
    </message>
    <message>
        <source>Nothing to remove</source>
        <translation>取り除くものがありません</translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <translation>やり直すものがありません</translation>
    </message>
    <message>
        <source>Nothing to search</source>
        <translation>検索するものがありません</translation>
    </message>
    <message>
        <source>Nothing to split</source>
        <translation>分割するものがありません</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>質問されていません。</translation>
    </message>
    <message>
        <source>Nothing was heard for {span}.</source>
        <translation>{span}間、何も聞こえません。</translation>
    </message>
    <message>
        <source>Nothing was heard from it for {seconds:.0f} seconds, so it was ended.</source>
        <translation>{seconds:.0f} 秒間何も届かなかったため、終了させました。</translation>
    </message>
    <message>
        <source>Nothing was heard on {name} for {seconds} seconds. Check that it isn&apos;t muted and that it is the right device.</source>
        <translation>{name}：{seconds} 秒間何も聞こえません。消音されていないか、正しい機器か確認してください。</translation>
    </message>
    <message>
        <source>Nothing was said in this recording, so there are no minutes.</source>
        <translation>この録音では何も話されていないため、議事録はありません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Please report which command you ran.</source>
        <translation>何も送信していません。実行したコマンドを報告してください。</translation>
    </message>
    <message>
        <source>Noticeably fewer mistakes than base outside English; four cores or a small graphics card.</source>
        <translation>英語以外で base より誤りが明らかに少ない。4 コアか小さなグラフィックカード。</translation>
    </message>
    <message>
        <source>One of the two revisions isn&apos;t there.</source>
        <translation>二つの版の一方がありません。</translation>
    </message>
    <message>
        <source>Only words are looked for, not meaning. {reason}</source>
        <translation>語だけを探し、意味は探しません。{reason}</translation>
    </message>
    <message>
        <source>Only words were looked for, not meaning. {reason}</source>
        <translation>語だけを探し、意味は探しませんでした。{reason}</translation>
    </message>
    <message>
        <source>Other users could read {path}; it is closed now. Who read it before may know it.</source>
        <translation>{path} はほかのユーザーも読める状態でした。今は閉じました。以前に読んだ人は内容を知っているかもしれません。</translation>
    </message>
    <message>
        <source>Please report this; a larger context in the settings may help meanwhile.</source>
        <translation>報告してください。それまでは設定でコンテキストを大きくすると役立つことがあります。</translation>
    </message>
    <message>
        <source>Plug in a microphone or headset.</source>
        <translation>マイクかヘッドセットを接続してください。</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>つなぎ直してください。</translation>
    </message>
    <message>
        <source>Plug one in.</source>
        <translation>接続してください。</translation>
    </message>
    <message>
        <source>PortAudio isn&apos;t there, which hears microphones. Install it (Debian: apt-get install libportaudio2; Fedora: dnf install portaudio).</source>
        <translation>マイクの音を聞く PortAudio がありません。インストールしてください（Debian：apt-get install libportaudio2、Fedora：dnf install portaudio）。</translation>
    </message>
    <message>
        <source>Process it first.</source>
        <translation>先に処理してください。</translation>
    </message>
    <message>
        <source>Process the file again.</source>
        <translation>ファイルをもう一度処理してください。</translation>
    </message>
    <message>
        <source>Put it back or correct its path.</source>
        <translation>元に戻すか、パスを直してください。</translation>
    </message>
    <message>
        <source>Question too long</source>
        <translation>質問が長すぎます</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} を読み取り中</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>識別中</translation>
    </message>
    <message>
        <source>Recording isn&apos;t allowed</source>
        <translation>録音は許可されていません</translation>
    </message>
    <message>
        <source>Recording not clear</source>
        <translation>録音を特定できません</translation>
    </message>
    <message>
        <source>Recording not found</source>
        <translation>録音が見つかりません</translation>
    </message>
    <message>
        <source>Recording {recording_id} has not been processed.</source>
        <translation>録音 {recording_id} はまだ処理されていません。</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>どちらかを取り除くか、名前を変えてください。</translation>
    </message>
    <message>
        <source>Report it; the recording itself goes on.</source>
        <translation>報告してください。録音自体は続きます。</translation>
    </message>
    <message>
        <source>Restore it from a backup, bring the same file in again, or delete the recording.</source>
        <translation>バックアップから戻すか、同じファイルをもう一度取り込むか、録音を削除してください。</translation>
    </message>
    <message>
        <source>Restore it from a backup, then run `earshot recover`.</source>
        <translation>バックアップから戻して、`earshot recover` を実行してください。</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>バックアップから戻してください。</translation>
    </message>
    <message>
        <source>Restore the key file from a backup, or move the archive away to begin a new one.</source>
        <translation>鍵ファイルをバックアップから戻すか、アーカイブをよそへ移して新しく始めてください。</translation>
    </message>
    <message>
        <source>Restore the keyring of the user who made the archive.</source>
        <translation>アーカイブを作成したユーザーのキーリングを元に戻してください。</translation>
    </message>
    <message>
        <source>Run `earshot models install {names}`.</source>
        <translation>`earshot models install {names}` を実行してください。</translation>
    </message>
    <message>
        <source>Run `earshot models install {name}`.</source>
        <translation>`earshot models install {name}` を実行してください。</translation>
    </message>
    <message>
        <source>Run `earshot process` first.</source>
        <translation>先に `earshot process` を実行してください。</translation>
    </message>
    <message>
        <source>Run `earshot process` to go on with it.</source>
        <translation>続けるには `earshot process` を実行してください。</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>もう一度実行してください。</translation>
    </message>
    <message>
        <source>Run it again; if it fails again, report it with the log.</source>
        <translation>もう一度実行してください。また失敗する場合は、ログを添えて報告してください。</translation>
    </message>
    <message>
        <source>Run it again; it goes on from the last checkpoint.</source>
        <translation>もう一度実行してください。前回の区切りから続きます。</translation>
    </message>
    <message>
        <source>Run the same command again; it goes on where it stopped.</source>
        <translation>同じコマンドをもう一度実行してください。止まったところから続きます。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>Say what it is about.</source>
        <translation>何についてか入力してください。</translation>
    </message>
    <message>
        <source>Say which with --name; add --role to take weights that the catalogue doesn&apos;t know.</source>
        <translation>--name でどれか指定してください。カタログにない重みは --role を付けると取り込めます。</translation>
    </message>
    <message>
        <source>Search by meaning in some 100 languages, long passages; a graphics card.</source>
        <translation>約 100 言語での意味による検索、長い文章に対応。グラフィックカード。</translation>
    </message>
    <message>
        <source>Search by meaning outside English, more exact; a graphics card.</source>
        <translation>英語以外での意味による検索、より正確。グラフィックカード。</translation>
    </message>
    <message>
        <source>Search by meaning outside English.</source>
        <translation>英語以外での意味による検索。</translation>
    </message>
    <message>
        <source>See the list of actions for their ids.</source>
        <translation>id はタスクの一覧にあります。</translation>
    </message>
    <message>
        <source>See the list of recordings for their ids.</source>
        <translation>id は録音の一覧にあります。</translation>
    </message>
    <message>
        <source>Segmentation, embedding and PLDA made for one another. Handed out to registered users only.</source>
        <translation>互いのために作られた分割・埋め込み・PLDA。登録ユーザーだけに配布。</translation>
    </message>
    <message>
        <source>Sentences to vectors of 384 numbers, for search by meaning.</source>
        <translation>文を 384 個の数のベクトルにし、意味による検索に使います。</translation>
    </message>
    <message>
        <source>Set `server` to one such as http://127.0.0.1:8080/v1.</source>
        <translation>`server` を http://127.0.0.1:8080/v1 のようなアドレスにしてください。</translation>
    </message>
    <message>
        <source>Setting is locked</source>
        <translation>設定はロックされています</translation>
    </message>
    <message>
        <source>Settings can&apos;t be used</source>
        <translation>設定を使えません</translation>
    </message>
    <message>
        <source>Settings can&apos;t be written</source>
        <translation>設定に書き込めません</translation>
    </message>
    <message>
        <source>Several speakers are called “{reference}”: {listed}.</source>
        <translation>「{reference}」という話者が複数います：{listed}。</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>短くしてください。</translation>
    </message>
    <message>
        <source>Show that one, or delete it first.</source>
        <translation>それを表示するか、先に削除してください。</translation>
    </message>
    <message>
        <source>Something in this process wanted to reach “{host}”; Earshot works offline.</source>
        <translation>このプロセスの何かが「{host}」へ接続しようとしました。Earshot はオフラインで動作します。</translation>
    </message>
    <message>
        <source>Sound is heard on {name} again.</source>
        <translation>{name}：また音が聞こえます。</translation>
    </message>
    <message>
        <source>Speaker not clear</source>
        <translation>話者を特定できません</translation>
    </message>
    <message>
        <source>Speaker not found</source>
        <translation>話者が見つかりません</translation>
    </message>
    <message>
        <source>Speech to text in some 99 languages; good for English on a machine without a graphics card.</source>
        <translation>約 99 言語の音声から文字へ。グラフィックカードのないコンピューターで英語に適します。</translation>
    </message>
    <message>
        <source>Start it, or take `server` out of the settings.</source>
        <translation>起動するか、設定から `server` を外してください。</translation>
    </message>
    <message>
        <source>Stop it where it is worked on.</source>
        <translation>処理している場所で止めてください。</translation>
    </message>
    <message>
        <source>Stop that recording first.</source>
        <translation>先にその録音を止めてください。</translation>
    </message>
    <message>
        <source>Stop the recording if the meeting is over.</source>
        <translation>会議が終わっていれば録音を止めてください。</translation>
    </message>
    <message>
        <source>Swap --from and --to.</source>
        <translation>--from と --to を入れ替えてください。</translation>
    </message>
    <message>
        <source>Swap the first day and the last.</source>
        <translation>最初の日と最後の日を入れ替えてください。</translation>
    </message>
    <message>
        <source>Tag too long</source>
        <translation>タグが長すぎます</translation>
    </message>
    <message>
        <source>Take it out of the settings, or choose one that was made for this model.</source>
        <translation>設定から外すか、このモデル用のものを選んでください。</translation>
    </message>
    <message>
        <source>Template can&apos;t be changed</source>
        <translation>テンプレートを変更できません</translation>
    </message>
    <message>
        <source>Template can&apos;t be read</source>
        <translation>テンプレートを読み取れません</translation>
    </message>
    <message>
        <source>Template can&apos;t be used</source>
        <translation>テンプレートを使えません</translation>
    </message>
    <message>
        <source>Term not found</source>
        <translation>用語が見つかりません</translation>
    </message>
    <message>
        <source>The archive can&apos;t be opened</source>
        <translation>アーカイブを開けません</translation>
    </message>
    <message>
        <source>The archive can&apos;t be written</source>
        <translation>アーカイブに書き込めません</translation>
    </message>
    <message>
        <source>The archive doesn&apos;t open with this passphrase.</source>
        <translation>このパスフレーズではアーカイブを開けません。</translation>
    </message>
    <message>
        <source>The archive is busy</source>
        <translation>アーカイブは使用中です</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>アーカイブが壊れています</translation>
    </message>
    <message>
        <source>The archive is from a newer version</source>
        <translation>アーカイブは新しいバージョンのものです</translation>
    </message>
    <message>
        <source>The archive&apos;s key belongs into the system&apos;s keyring, says {path}; none answers here.</source>
        <translation>{path} によると、アーカイブの鍵はシステムのキーリングにあるはずですが、ここでは応答がありません。</translation>
    </message>
    <message>
        <source>The archive&apos;s key can&apos;t be read</source>
        <translation>アーカイブの鍵を読み取れません</translation>
    </message>
    <message>
        <source>The archive&apos;s key can&apos;t be written</source>
        <translation>アーカイブの鍵を書き込めません</translation>
    </message>
    <message>
        <source>The archive&apos;s key is damaged</source>
        <translation>アーカイブの鍵が壊れています</translation>
    </message>
    <message>
        <source>The archive&apos;s key is gone</source>
        <translation>アーカイブの鍵がありません</translation>
    </message>
    <message>
        <source>The archive&apos;s key lies in {path}, readable by this user alone: whoever can read this user&apos;s files can read the archive.</source>
        <translation>アーカイブの鍵は {path} にあり、このユーザーだけが読めます。このユーザーのファイルを読める人は、アーカイブも読めます。</translation>
    </message>
    <message>
        <source>The audio can&apos;t be read</source>
        <translation>音声を読み取れません</translation>
    </message>
    <message>
        <source>The audio can&apos;t be stored or read</source>
        <translation>音声を保存または読み取りできません</translation>
    </message>
    <message>
        <source>The audio is gone</source>
        <translation>音声がありません</translation>
    </message>
    <message>
        <source>The catalogue has no model called “{name}”.</source>
        <translation>「{name}」というモデルはカタログにありません。</translation>
    </message>
    <message>
        <source>The connection to {url} broke off ({reason}).</source>
        <translation>{url} との接続が切れました（{reason}）。</translation>
    </message>
    <message>
        <source>The context is too small</source>
        <translation>コンテキストが小さすぎます</translation>
    </message>
    <message>
        <source>The disk has room for {span} more. Free some space.</source>
        <translation>ディスクの空きはあと {span}分です。空きを増やしてください。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The disk is too small</source>
        <translation>ディスクが小さすぎます</translation>
    </message>
    <message>
        <source>The disk of {folder} has no room for a recording.</source>
        <translation>{folder} のディスクに録音する空きがありません。</translation>
    </message>
    <message>
        <source>The disk refused to be written to: {reason}.</source>
        <translation>ディスクに書き込めませんでした：{reason}。</translation>
    </message>
    <message>
        <source>The engine can&apos;t be started</source>
        <translation>エンジンを起動できません</translation>
    </message>
    <message>
        <source>The engine failed</source>
        <translation>エンジンが失敗しました</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <translation>エンジンが止まりました</translation>
    </message>
    <message>
        <source>The engine stopped answering</source>
        <translation>エンジンが応答しなくなりました</translation>
    </message>
    <message>
        <source>The file could not be read to its end: {reason}.</source>
        <translation>ファイルを最後まで読み取れませんでした：{reason}。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルは空です。</translation>
    </message>
    <message>
        <source>The installation was ended</source>
        <translation>インストールが中断されました</translation>
    </message>
    <message>
        <source>The keyring doesn&apos;t work</source>
        <translation>キーリングが動作しません</translation>
    </message>
    <message>
        <source>The kit can&apos;t be read</source>
        <translation>キットを読み取れません</translation>
    </message>
    <message>
        <source>The language model doesn&apos;t know the language</source>
        <translation>言語モデルはその言語がわかりません</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>言語モデルが失敗しました</translation>
    </message>
    <message>
        <source>The language model has a chat template of absurd length.</source>
        <translation>言語モデルのチャットテンプレートが極端に長いです。</translation>
    </message>
    <message>
        <source>The language model has a chat template that can&apos;t be read.</source>
        <translation>言語モデルのチャットテンプレートを読み取れません。</translation>
    </message>
    <message>
        <source>The language model has a chat template that fails.</source>
        <translation>言語モデルのチャットテンプレートが失敗します。</translation>
    </message>
    <message>
        <source>The language model has no chat template.</source>
        <translation>言語モデルにチャットテンプレートがありません。</translation>
    </message>
    <message>
        <source>The language model is too big for this machine</source>
        <translation>言語モデルがこのコンピューターには大きすぎます</translation>
    </message>
    <message>
        <source>The language model was asked too much at once</source>
        <translation>言語モデルへの問い合わせが一度に多すぎました</translation>
    </message>
    <message>
        <source>The language model&apos;s server failed</source>
        <translation>言語モデルのサーバーが失敗しました</translation>
    </message>
    <message>
        <source>The language model&apos;s server follows no JSON schema; minutes may lack parts.</source>
        <translation>言語モデルのサーバーは JSON スキーマに従いません。議事録に欠ける部分があるかもしれません。</translation>
    </message>
    <message>
        <source>The language model&apos;s server isn&apos;t there</source>
        <translation>言語モデルのサーバーがありません</translation>
    </message>
    <message>
        <source>The lines for one question exceed what the language model can see at once.</source>
        <translation>一つの質問の行が、言語モデルが一度に見られる量を超えています。</translation>
    </message>
    <message>
        <source>The machine or Earshot stood still for {seconds:.0f} seconds. What was said meanwhile may be missing.</source>
        <translation>コンピューターか Earshot が {seconds:.0f} 秒間止まっていました。その間の発言が欠けているかもしれません。</translation>
    </message>
    <message>
        <source>The machine was too slow, and a moment of sound was lost. Close other programs.</source>
        <translation>コンピューターが遅く、音が一瞬失われました。ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The measurement needs {seconds} s of speech.</source>
        <translation>測定には {seconds} 秒の音声が必要です。</translation>
    </message>
    <message>
        <source>The microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>The minutes of “{title}” are there, but their decisions could not be compared with earlier ones: {reason}</source>
        <translation>「{title}」の議事録はできましたが、決定事項を以前のものと比べられませんでした：{reason}</translation>
    </message>
    <message>
        <source>The model can&apos;t be imported</source>
        <translation>モデルをインポートできません</translation>
    </message>
    <message>
        <source>The model catalogue can&apos;t be used</source>
        <translation>モデルのカタログを使えません</translation>
    </message>
    <message>
        <source>The model doesn&apos;t know the language {language}.</source>
        <translation>モデルは言語 {language} がわかりません。</translation>
    </message>
    <message>
        <source>The model has another role</source>
        <translation>モデルの役割が違います</translation>
    </message>
    <message>
        <source>The model knows English only; everything is taken for English.</source>
        <translation>モデルは英語しかわかりません。すべて英語として扱います。</translation>
    </message>
    <message>
        <source>The model of live text doesn&apos;t know the language {language}.</source>
        <translation>ライブ文字表示のモデルは言語 {language} がわかりません。</translation>
    </message>
    <message>
        <source>The model of live text knows English only.</source>
        <translation>ライブ文字表示のモデルは英語しかわかりません。</translation>
    </message>
    <message>
        <source>The model wasn&apos;t recognised</source>
        <translation>モデルを識別できませんでした</translation>
    </message>
    <message>
        <source>The models are in use</source>
        <translation>モデルは使用中です</translation>
    </message>
    <message>
        <source>The most exact Whisper; a graphics card.</source>
        <translation>最も正確な Whisper。グラフィックカード。</translation>
    </message>
    <message>
        <source>The package PyAudioWPatch, which records the system&apos;s sound, isn&apos;t installed.</source>
        <translation>システムの音を録音する PyAudioWPatch がインストールされていません。</translation>
    </message>
    <message>
        <source>The process that fetches models was ended by signal {number}.</source>
        <translation>モデルを取得するプロセスがシグナル {number} で終了しました。</translation>
    </message>
    <message>
        <source>The process that runs the models closed its output.</source>
        <translation>モデルを実行するプロセスが出力を閉じました。</translation>
    </message>
    <message>
        <source>The process that runs the models crashed ({signal}).</source>
        <translation>モデルを実行するプロセスが異常終了しました（{signal}）。</translation>
    </message>
    <message>
        <source>The process that runs the models ended with status {status}.</source>
        <translation>モデルを実行するプロセスがステータス {status} で終わりました。</translation>
    </message>
    <message>
        <source>The process that runs the models said what can&apos;t be read: {what}.</source>
        <translation>モデルを実行するプロセスから読み取れないものが届きました：{what}。</translation>
    </message>
    <message>
        <source>The question is too long</source>
        <translation>質問が長すぎます</translation>
    </message>
    <message>
        <source>The recording ended</source>
        <translation>録音が終わりました</translation>
    </message>
    <message>
        <source>The recording goes on, with silence until it is back.</source>
        <translation>録音は続きます。戻るまでは無音になります。</translation>
    </message>
    <message>
        <source>The recording goes on, with silence until it is there.</source>
        <translation>録音は続きます。つながるまでは無音になります。</translation>
    </message>
    <message>
        <source>The same audio is there as {recording_id} ({title}).</source>
        <translation>同じ音声が {recording_id}（{title}）としてあります。</translation>
    </message>
    <message>
        <source>The server&apos;s address can&apos;t be used</source>
        <translation>サーバーのアドレスを使えません</translation>
    </message>
    <message>
        <source>The settings of this Earshot forbid it: [recording] allowed = false.</source>
        <translation>この Earshot の設定で禁止されています：[recording] allowed = false。</translation>
    </message>
    <message>
        <source>The sound server (PulseAudio or PipeWire) doesn&apos;t answer. Start it: systemctl --user start pipewire-pulse, or pulseaudio --start.</source>
        <translation>サウンドサーバー（PulseAudio または PipeWire）が応答しません。起動してください：systemctl --user start pipewire-pulse、または pulseaudio --start。</translation>
    </message>
    <message>
        <source>The sound server (PulseAudio or PipeWire) doesn&apos;t let Earshot in. Run Earshot as the user who is logged in, not as another one.</source>
        <translation>サウンドサーバー（PulseAudio または PipeWire）が Earshot を受け付けません。別のユーザーではなく、ログインしているユーザーで Earshot を実行してください。</translation>
    </message>
    <message>
        <source>The sound server doesn&apos;t answer.</source>
        <translation>サウンドサーバーが応答しません。</translation>
    </message>
    <message>
        <source>The sound system didn&apos;t answer within {seconds:.0f} seconds.</source>
        <translation>サウンドシステムが {seconds:.0f} 秒以内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The sound system says: {reason}.</source>
        <translation>サウンドシステムのメッセージ：{reason}。</translation>
    </message>
    <message>
        <source>The system ended the process that runs the models; perhaps memory ran out.</source>
        <translation>モデルを実行するプロセスをシステムが終了させました。メモリーが足りなくなった可能性があります。</translation>
    </message>
    <message>
        <source>The system has neither a microphone nor a loudspeaker. Plug one in.</source>
        <translation>システムにマイクもスピーカーもありません。接続してください。</translation>
    </message>
    <message>
        <source>The system has no microphone.</source>
        <translation>システムにマイクがありません。</translation>
    </message>
    <message>
        <source>The system knows of no microphone and no output.</source>
        <translation>システムにマイクも出力もありません。</translation>
    </message>
    <message>
        <source>The system refused to start it: {reason}.</source>
        <translation>システムが起動を拒否しました：{reason}。</translation>
    </message>
    <message>
        <source>The system refuses {path}: {reason}.</source>
        <translation>システムが {path} を拒否しました：{reason}。</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>システムのメッセージ：{reason}。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring failed: {reason}.</source>
        <translation>システムのキーリングが失敗しました：{reason}。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has no entry “earshot / {account}”.</source>
        <translation>システムのキーリングに項目「earshot / {account}」がありません。</translation>
    </message>
    <message>
        <source>The system&apos;s sound</source>
        <translation>システムの音</translation>
    </message>
    <message>
        <source>The system&apos;s sound can&apos;t be recorded: it has no loudspeaker or headphones.</source>
        <translation>システムの音を録音できません。スピーカーもヘッドホンもありません。</translation>
    </message>
    <message>
        <source>The transcript is at revision {revision}; the minutes were made from revision {earlier} and are brought up to date.</source>
        <translation>文字起こしは版 {revision} です。議事録は版 {earlier} から作られたもので、更新しています。</translation>
    </message>
    <message>
        <source>The words are at revision {revision} by now; you saw {seen}.</source>
        <translation>言葉は今、版 {revision} です。表示されていたのは {seen} です。</translation>
    </message>
    <message>
        <source>The {what} holds bytes that are no text.</source>
        <translation>文字ではないバイトが含まれています：{what}。</translation>
    </message>
    <message>
        <source>The {what} holds bytes that are not text.</source>
        <translation>文字ではないバイトが含まれています：{what}。</translation>
    </message>
    <message>
        <source>There is an archive at {archive}, but no key at {path}.</source>
        <translation>{archive} にアーカイブがありますが、{path} に鍵がありません。</translation>
    </message>
    <message>
        <source>There is no device for {names}.</source>
        <translation>{names}の機器がありません。</translation>
    </message>
    <message>
        <source>There is no job {job_id}.</source>
        <translation>ジョブ {job_id} はありません。</translation>
    </message>
    <message>
        <source>There is no live text. {reason}</source>
        <translation>ライブ文字表示はありません。{reason}</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, or record the system&apos;s sound alone.</source>
        <translation>マイクがありません。接続するか、システムの音だけを録音してください。</translation>
    </message>
    <message>
        <source>There is no question</source>
        <translation>質問がありません</translation>
    </message>
    <message>
        <source>There is no revision {wanted}.</source>
        <translation>版 {wanted} はありません。</translation>
    </message>
    <message>
        <source>There is no room for {path}.</source>
        <translation>{path} のための空きがありません。</translation>
    </message>
    <message>
        <source>There is no room left for {path}.</source>
        <translation>{path} のための空きがもうありません。</translation>
    </message>
    <message>
        <source>There is no sound in its audio track.</source>
        <translation>音声トラックに音がありません。</translation>
    </message>
    <message>
        <source>There is no template called “{name}”.</source>
        <translation>「{name}」というテンプレートはありません。</translation>
    </message>
    <message>
        <source>There is no turn {turn_id} in these words.</source>
        <translation>この言葉に発言 {turn_id} はありません。</translation>
    </message>
    <message>
        <source>There is no {kind} to record from.</source>
        <translation>録音できる{kind}がありません。</translation>
    </message>
    <message>
        <source>There is no {path}.</source>
        <translation>{path} はありません。</translation>
    </message>
    <message>
        <source>There was not enough memory for this step.</source>
        <translation>この処理に必要なメモリーが足りませんでした。</translation>
    </message>
    <message>
        <source>This machine is too slow for live text.</source>
        <translation>このコンピューターはライブ文字表示には遅すぎます。</translation>
    </message>
    <message>
        <source>Title too long</source>
        <translation>タイトルが長すぎます</translation>
    </message>
    <message>
        <source>Too little speech</source>
        <translation>音声が少なすぎます</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>もう一度試してください。</translation>
    </message>
    <message>
        <source>Try again; mind the keyboard&apos;s layout and capital letters.</source>
        <translation>もう一度試してください。キーボードの配列と大文字・小文字に注意してください。</translation>
    </message>
    <message>
        <source>Twice as fast as base and less exact; for tests and very old machines.</source>
        <translation>base の 2 倍速く、正確さは劣ります。テストやとても古いコンピューター向け。</translation>
    </message>
    <message>
        <source>Type a question.</source>
        <translation>質問を入力してください。</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>少なくとも一文字入力してください。</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>もう一度入力してください。</translation>
    </message>
    <message>
        <source>Type more of the id.</source>
        <translation>id をもっと長く入力してください。</translation>
    </message>
    <message>
        <source>Type one, or leave it out.</source>
        <translation>入力するか、空のままにしてください。</translation>
    </message>
    <message>
        <source>Type the word to hear.</source>
        <translation>聞き取る語を入力してください。</translation>
    </message>
    <message>
        <source>Type what was said, or leave the turn as it was.</source>
        <translation>話された内容を入力するか、発言を元のままにしてください。</translation>
    </message>
    <message>
        <source>Type what was said.</source>
        <translation>話された内容を入力してください。</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>不明な言語</translation>
    </message>
    <message>
        <source>Unknown model</source>
        <translation>不明なモデル</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>ロックを解除して、もう一度試してください。</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in and try again.</source>
        <translation>機器を外してつなぎ直し、もう一度試してください。</translation>
    </message>
    <message>
        <source>Unreadable file</source>
        <translation>読み取れないファイル</translation>
    </message>
    <message>
        <source>Unreadable text</source>
        <translation>読み取れないテキスト</translation>
    </message>
    <message>
        <source>Unreadable {what}</source>
        <translation>読み取れません：{what}</translation>
    </message>
    <message>
        <source>Update Earshot.</source>
        <translation>Earshot を更新してください。</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens.</source>
        <translation>小文字、数字、ハイフンを使ってください。</translation>
    </message>
    <message>
        <source>Voices to vectors of 192 numbers; it tells voices apart in other languages too.</source>
        <translation>声を 192 個の数のベクトルにします。ほかの言語の声も聞き分けます。</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>終わるまで待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Wait until it is less busy, or give it a smaller model.</source>
        <translation>空くまで待つか、小さいモデルにしてください。</translation>
    </message>
    <message>
        <source>Wait until the recording is complete.</source>
        <translation>録音が完了するまで待ってください。</translation>
    </message>
    <message>
        <source>What an earlier stage committed is not in the form in which it was written.</source>
        <translation>前の処理で保存された内容が、書き込まれたときの形になっていません。</translation>
    </message>
    <message>
        <source>What has come is kept: run the same command again to go on. Check the network and pip&apos;s proxy and certificate settings, or install from a kit (see docs/models.md).</source>
        <translation>届いた分は残っています。同じコマンドをもう一度実行すると続きます。ネットワークと、pip のプロキシと証明書の設定を確認するか、キットからインストールしてください（docs/models.md を参照）。</translation>
    </message>
    <message>
        <source>What was recorded before is safe: run `earshot recover`.</source>
        <translation>それまでの録音は安全です：`earshot recover` を実行してください。</translation>
    </message>
    <message>
        <source>What was recorded before is safe: run `earshot recover`. Please report this.</source>
        <translation>それまでの録音は安全です：`earshot recover` を実行してください。この件を報告してください。</translation>
    </message>
    <message>
        <source>Which {kind}?</source>
        <translation>{kind}を特定できません</translation>
    </message>
    <message>
        <source>Who of up to three voices speaks when, ten seconds at a time. On the hub it is handed out to registered users only.</source>
        <translation>最大三つの声のうち誰がいつ話すかを、10 秒ずつ調べます。ハブでは登録ユーザーだけに配布されます。</translation>
    </message>
    <message>
        <source>Windows offers no loudspeaker or headphones whose sound could be recorded. Plug one in, or record the microphone alone.</source>
        <translation>Windows に、音を録音できるスピーカーもヘッドホンもありません。接続するか、マイクだけを録音してください。</translation>
    </message>
    <message>
        <source>Words can&apos;t be kept</source>
        <translation>言葉を保存できません</translation>
    </message>
    <message>
        <source>Write to another folder.</source>
        <translation>別のフォルダーに書き込んでください。</translation>
    </message>
    <message>
        <source>Writing under {folder} failed: {reason}.</source>
        <translation>{folder} への書き込みに失敗しました：{reason}。</translation>
    </message>
    <message>
        <source>Wrong bytes refused</source>
        <translation>誤ったバイトを拒否しました</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>パスフレーズが違います</translation>
    </message>
    <message>
        <source>Wrong passphrase or key for {path}, or its beginning is damaged.</source>
        <translation>{path} のパスフレーズか鍵が違うか、先頭が壊れています。</translation>
    </message>
    <message>
        <source>You may not read {source}.</source>
        <translation>{source} を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>`earshot devices` lists what is there.</source>
        <translation>機器の一覧は `earshot devices` で見られます。</translation>
    </message>
    <message>
        <source>`earshot models list` shows those it has.</source>
        <translation>モデルの一覧は `earshot models list` で見られます。</translation>
    </message>
    <message>
        <source>`earshot templates list` shows those there are.</source>
        <translation>テンプレートの一覧は `earshot templates list` で見られます。</translation>
    </message>
    <message>
        <source>`earshot vocabulary list` shows all terms.</source>
        <translation>用語の一覧は `earshot vocabulary list` で見られます。</translation>
    </message>
    <message>
        <source>a line without end</source>
        <translation>終わりのない行</translation>
    </message>
    <message>
        <source>a name has lower-case letters, digits and hyphens only</source>
        <translation>名前は小文字、数字、ハイフンだけです</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>checking the recording</source>
        <translation>録音を確認中</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>同意文</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>encrypting</source>
        <translation>暗号化中</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>giving words to speakers</source>
        <translation>言葉を話者に割り当て中</translation>
    </message>
    <message>
        <source>has lower-case letters, digits and hyphens only</source>
        <translation>は小文字、数字、ハイフンだけです</translation>
    </message>
    <message>
        <source>has {count} characters; at most {most}</source>
        <translation>は {count} 文字あります。{most} 文字までです</translation>
    </message>
    <message>
        <source>has “{code}”, which is no code like en or de</source>
        <translation>に「{code}」があります。en や de のようなコードではありません</translation>
    </message>
    <message>
        <source>has “{name}” twice</source>
        <translation>に「{name}」が二度あります</translation>
    </message>
    <message>
        <source>has “{name}”, which isn&apos;t one{meant}</source>
        <translation>に「{name}」がありますが、該当しません{meant}</translation>
    </message>
    <message>
        <source>is a folder of the store; choose another</source>
        <translation>はモデルの保管場所のフォルダーです。別のものを選んでください</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>は空です</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>がありません</translation>
    </message>
    <message>
        <source>is missing; an entry without files says why in `missing`</source>
        <translation>がありません。ファイルのない項目は `missing` に理由を書きます</translation>
    </message>
    <message>
        <source>is there {count} times; at most {most}</source>
        <translation>は {count} 回あります。{most} 回までです</translation>
    </message>
    <message>
        <source>is {fewest} to {most}; between 1 and {limit}, the smaller first</source>
        <translation>は {fewest} から {most} です。1 から {limit} の間で、小さいほうを先に書きます</translation>
    </message>
    <message>
        <source>is {value}; from {least} to {most}</source>
        <translation>は {value} です。{least} から {most} までです</translation>
    </message>
    <message>
        <source>is {value}; from {least} to {most} tokens</source>
        <translation>は {value} です。{least} から {most} トークンまでです</translation>
    </message>
    <message>
        <source>is {version}; this version reads {known}</source>
        <translation>は {version} です。このバージョンが読むのは {known} です</translation>
    </message>
    <message>
        <source>is “{name}” a second time</source>
        <translation>は二度目の「{name}」です</translation>
    </message>
    <message>
        <source>is “{name}”, which every template has by itself</source>
        <translation>は「{name}」です。どのテンプレートにもはじめからあります</translation>
    </message>
    <message>
        <source>is “{package}”, which has no [[package]] of its own</source>
        <translation>は「{package}」です。対応する [[package]] がありません</translation>
    </message>
    <message>
        <source>is “{role}”; one of: {roles}</source>
        <translation>は「{role}」です。次のいずれかです：{roles}</translation>
    </message>
    <message>
        <source>is “{url}”: {what}</source>
        <translation>は「{url}」です：{what}</translation>
    </message>
    <message>
        <source>is “{value}”, which doesn&apos;t have the right form</source>
        <translation>は「{value}」です。形式が正しくありません</translation>
    </message>
    <message>
        <source>is “{value}”, which is no code like en or de</source>
        <translation>は「{value}」です。en や de のようなコードではありません</translation>
    </message>
    <message>
        <source>is “{value}”; one of: {auto}, {words}</source>
        <translation>は「{value}」です。次のいずれかです：{auto}, {words}</translation>
    </message>
    <message>
        <source>is “{value}”; one of: {rates}</source>
        <translation>は「{value}」です。次のいずれかです：{rates}</translation>
    </message>
    <message>
        <source>is “{value}”; one of: {words}</source>
        <translation>は「{value}」です。次のいずれかです：{words}</translation>
    </message>
    <message>
        <source>isn&apos;t a field that Earshot knows</source>
        <translation>は Earshot の知らない項目です</translation>
    </message>
    <message>
        <source>isn&apos;t a key of [[extract]]{meant}</source>
        <translation>は [[extract]] のキーではありません{meant}</translation>
    </message>
    <message>
        <source>isn&apos;t a key of templates{meant}</source>
        <translation>はテンプレートのキーではありません{meant}</translation>
    </message>
    <message>
        <source>isn&apos;t a role; one of: {roles}</source>
        <translation>は役割ではありません。次のいずれかです：{roles}</translation>
    </message>
    <message>
        <source>isn&apos;t a setting of [{section}]; there are: {known}</source>
        <translation>は [{section}] の設定ではありません。使えるもの：{known}</translation>
    </message>
    <message>
        <source>isn&apos;t a setting; there are: {known}</source>
        <translation>は設定ではありません。使えるもの：{known}</translation>
    </message>
    <message>
        <source>isn&apos;t the sum of the sizes of its parts</source>
        <translation>は部分の大きさの合計と違います</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>読み取れません</translation>
    </message>
    <message>
        <source>it has more than {most} kB: it is no template</source>
        <translation>{most} kB を超えています。テンプレートではありません</translation>
    </message>
    <message>
        <source>it is no address</source>
        <translation>アドレスではありません</translation>
    </message>
    <message>
        <source>it isn&apos;t UTF-8 text</source>
        <translation>UTF-8 のテキストではありません</translation>
    </message>
    <message>
        <source>it must begin with http:// and a host</source>
        <translation>http:// とホストで始まる必要があります</translation>
    </message>
    <message>
        <source>it must have host, port and path alone</source>
        <translation>ホスト、ポート、パスだけにしてください</translation>
    </message>
    <message>
        <source>lacks “{name}”, which an [[extract]] looks for</source>
        <translation>に、[[extract]] が探す「{name}」がありません</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>line {line}: {key} {what}</source>
        <translation>{line} 行目：{key} {what}</translation>
    </message>
    <message>
        <source>llama.cpp was built without CUDA here; the processor is used instead.</source>
        <translation>ここの llama.cpp は CUDA なしで作られているため、代わりにプロセッサーを使います。</translation>
    </message>
    <message>
        <source>loading the language model</source>
        <translation>言語モデルを読み込み中</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>loading the models</source>
        <translation>モデルを読み込み中</translation>
    </message>
    <message>
        <source>looking for {name}</source>
        <translation>{name} を検索中</translation>
    </message>
    <message>
        <source>macOS hands no program what others play. For the other side&apos;s sound install a virtual device such as BlackHole, let a Multi-Output Device in Audio MIDI Setup play to it and to your headphones, and record it; or record the microphone alone.</source>
        <translation>macOS は、ほかのプログラムの音をどのプログラムにも渡しません。相手側の音には、BlackHole などの仮想機器をインストールし、「Audio MIDI 設定」の複数出力装置からそれとヘッドホンに再生して録音してください。または、マイクだけを録音してください。</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>more than it was asked for</source>
        <translation>求めた以上のもの</translation>
    </message>
    <message>
        <source>must be a list of codes: [&quot;en&quot;, &quot;de&quot;]</source>
        <translation>はコードの一覧にしてください：[&quot;en&quot;, &quot;de&quot;]</translation>
    </message>
    <message>
        <source>must be a list of files: [&quot;minutes.gguf&quot;]</source>
        <translation>はファイルの一覧にしてください：[&quot;minutes.gguf&quot;]</translation>
    </message>
    <message>
        <source>must be a list of names: [&quot;brief&quot;, &quot;decisions&quot;]</source>
        <translation>は名前の一覧にしてください：[&quot;brief&quot;, &quot;decisions&quot;]</translation>
    </message>
    <message>
        <source>must be a list of texts in quotes</source>
        <translation>は引用符で囲んだテキストの一覧にしてください</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>は数にしてください</translation>
    </message>
    <message>
        <source>must be a number of tokens: 8192</source>
        <translation>はトークン数にしてください：8192</translation>
    </message>
    <message>
        <source>must be a path inside the model&apos;s folder</source>
        <translation>はモデルのフォルダー内のパスにしてください</translation>
    </message>
    <message>
        <source>must be a table: [{key}]</source>
        <translation>は表にしてください：[{key}]</translation>
    </message>
    <message>
        <source>must be a text, in &quot;quotes&quot;</source>
        <translation>は &quot;引用符&quot; で囲んだテキストにしてください</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation>は 0 以上の整数にしてください</translation>
    </message>
    <message>
        <source>must be an array of tables</source>
        <translation>は表の配列にしてください</translation>
    </message>
    <message>
        <source>must be fewest and most: [3, 6]</source>
        <translation>は最小と最大にしてください：[3, 6]</translation>
    </message>
    <message>
        <source>must be text in &quot;quotes&quot;</source>
        <translation>は &quot;引用符&quot; で囲んだテキストにしてください</translation>
    </message>
    <message>
        <source>must be text in quotes</source>
        <translation>は引用符で囲んだテキストにしてください</translation>
    </message>
    <message>
        <source>must be the name of a model, in &quot;quotes&quot;</source>
        <translation>は &quot;引用符&quot; で囲んだモデルの名前にしてください</translation>
    </message>
    <message>
        <source>must be the name of a template, in &quot;quotes&quot;</source>
        <translation>は &quot;引用符&quot; で囲んだテンプレートの名前にしてください</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>は true か false にしてください</translation>
    </message>
    <message>
        <source>must be written as [[extract]]</source>
        <translation>は [[extract]] と書いてください</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>needs {key} = {example}</source>
        <translation>には {key} = {example} が必要です</translation>
    </message>
    <message>
        <source>needs {name_key} = &quot;…&quot;</source>
        <translation>には {name_key} = &quot;…&quot; が必要です</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>none of the places that were asked has it</source>
        <translation>調べたどの場所にもありません</translation>
    </message>
    <message>
        <source>not valid TOML: {reason}</source>
        <translation>正しい TOML ではありません：{reason}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>only a server on this machine is allowed: 127.0.0.1, ::1 or localhost</source>
        <translation>使えるのはこのコンピューターのサーバーだけです：127.0.0.1、::1、localhost</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>ファイルを読み取り中</translation>
    </message>
    <message>
        <source>recognising voices</source>
        <translation>声を識別中</translation>
    </message>
    <message>
        <source>response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>something that isn&apos;t JSON</source>
        <translation>JSON ではないもの</translation>
    </message>
    <message>
        <source>sound output</source>
        <translation>音声出力</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>starting the engine</source>
        <translation>エンジンを起動中</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>taking its fingerprint</source>
        <translation>指紋を計算中</translation>
    </message>
    <message>
        <source>telling voices apart</source>
        <translation>声を聞き分け中</translation>
    </message>
    <message>
        <source>term</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>the file isn&apos;t there</source>
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>マイク</translation>
    </message>
    <message>
        <source>the system&apos;s sound</source>
        <translation>システムの音</translation>
    </message>
    <message>
        <source>title</source>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>{count} tokens with room for {limit} more don&apos;t fit into the {context_tokens} that it may see.</source>
        <translation>{count} トークンと余地 {limit} は、見られる {context_tokens} に収まりません。</translation>
    </message>
    <message>
        <source>{damaged} of its {packets} pieces of sound are damaged.</source>
        <translation>音声の断片 {packets} 個のうち {damaged} 個が壊れています。</translation>
    </message>
    <message>
        <source>{first}
{second}</source>
        <translation>{first}
{second}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first}と{second}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first}{second}</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} がありません</translation>
    </message>
    <message>
        <source>{key} is missing in [[extract]] {number}</source>
        <translation>[[extract]] {number} に {key} がありません</translation>
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
        <translation>{model} ならわかります：`earshot models install {model}` の後に `{use}`。</translation>
    </message>
    <message>
        <source>{model} hears {heard} s of speech in {seconds:.1f} s.</source>
        <translation>{model} は {heard} 秒の音声を {seconds:.1f} 秒で聞き取ります。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be installed</source>
        <translation>{name} をインストールできません</translation>
    </message>
    <message>
        <source>{name} can&apos;t be opened.</source>
        <translation>{name} を開けません。</translation>
    </message>
    <message>
        <source>{name} can&apos;t be used as a text embedder: {reason}.</source>
        <translation>{name} はテキスト埋め込みに使えません：{reason}。</translation>
    </message>
    <message>
        <source>{name} couldn&apos;t be fetched</source>
        <translation>{name} を取得できませんでした</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t hold sound as the recorder writes it.</source>
        <translation>{name} に、録音機能が書き込む形の音がありません。</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t know the language “{language}”.</source>
        <translation>{name} は言語「{language}」がわかりません。</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t say which architecture it has.</source>
        <translation>{name} にアーキテクチャの記載がありません。</translation>
    </message>
    <message>
        <source>{name} from {origin} has SHA-256 {found} ({size:,} bytes); the catalogue wants {expected} ({expected_size:,} bytes).</source>
        <translation>{origin} の {name} の SHA-256 は {found}（{size:,} バイト）です。カタログでは {expected}（{expected_size:,} バイト）です。</translation>
    </message>
    <message>
        <source>{name} has {count} files; a language model is one GGUF file.</source>
        <translation>{name} には {count} 個のファイルがあります。言語モデルは一つの GGUF ファイルです。</translation>
    </message>
    <message>
        <source>{name} in {folder} is not what this version expects ({reason}).</source>
        <translation>{folder} の {name} は、このバージョンが想定するものと違います（{reason}）。</translation>
    </message>
    <message>
        <source>{name} is a {role}.</source>
        <translation>{name} の役割は {role} です。</translation>
    </message>
    <message>
        <source>{name} is a {role}; a {wanted} was asked for.</source>
        <translation>{name} の役割は {role} です。求められたのは {wanted} です。</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short: {reason}.</source>
        <translation>{name} が壊れているか、途中で切れています：{reason}。</translation>
    </message>
    <message>
        <source>{name} is in use by another program.</source>
        <translation>{name} は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>{name} is missing: {reason}.</source>
        <translation>{name} がありません：{reason}。</translation>
    </message>
    <message>
        <source>{name} is no CAM++ speaker embedder ({reason}).</source>
        <translation>{name} は CAM++ の話者埋め込みではありません（{reason}）。</translation>
    </message>
    <message>
        <source>{name} is no LoRA adapter for the architecture {architecture}.</source>
        <translation>{name} はアーキテクチャ {architecture} 用の LoRA アダプターではありません。</translation>
    </message>
    <message>
        <source>{name} is no Whisper model in CTranslate2&apos;s format ({reason}).</source>
        <translation>{name} は CTranslate2 形式の Whisper モデルではありません（{reason}）。</translation>
    </message>
    <message>
        <source>{name} is no segmentation model of pyannote&apos;s kind ({reason}).</source>
        <translation>{name} は pyannote の種類の分割モデルではありません（{reason}）。</translation>
    </message>
    <message>
        <source>{name} is no whole model, but of the kind “{kind}”.</source>
        <translation>{name} は完全なモデルではなく、「{kind}」の種類です。</translation>
    </message>
    <message>
        <source>{name} is one of {parts} parts of a model.</source>
        <translation>{name} は、{parts} 個に分かれたモデルの一つです。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a GGUF file.</source>
        <translation>{name} は GGUF ファイルではありません。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t installed in {folder}.</source>
        <translation>{name} は {folder} にインストールされていません。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t installed.</source>
        <translation>{name} はインストールされていません。</translation>
    </message>
    <message>
        <source>{name} isn&apos;t there any more.</source>
        <translation>{name} はもうありません。</translation>
    </message>
    <message>
        <source>{name} refuses: {reason}.</source>
        <translation>{name} が拒否しました：{reason}。</translation>
    </message>
    <message>
        <source>{name} tells {count} speakers apart; {wanted} are supported.</source>
        <translation>{name} が聞き分けるのは {count} 人です。対応しているのは {wanted} 人です。</translation>
    </message>
    <message>
        <source>{name} was trained for {trained} tokens; it gets no more.</source>
        <translation>{name} は {trained} トークンで訓練されているため、それ以上は使えません。</translation>
    </message>
    <message>
        <source>{name}: {reason}.</source>
        <translation>{name}：{reason}。</translation>
    </message>
    <message>
        <source>{need:,.0f} MB are needed in {folder} and {free:,.0f} MB are free.</source>
        <translation>{folder} に {need:,.0f} MB が必要ですが、空きは {free:,.0f} MB です。</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are found by words alone so far; `earshot process` makes ready what is missing.</source>
        <translation>
            <numerusform>今のところ語だけで見つかる録音が %n 件あります。`earshot process` で残りを準備できます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are ready for search by meaning now.</source>
        <translation>
            <numerusform>%n 件の録音を意味で検索できるようになりました。</numerusform>
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
            <numerusform>用語のうち %n 件が収まらず、聞き取りに使われません。用語を減らすか、タグを付けてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms of the vocabulary don&apos;t fit into live text.</source>
        <translation>
            <numerusform>用語のうち %n 件がライブ文字表示に収まりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} を読み取れません：{reason}。</translation>
    </message>
    <message>
        <source>{path} exists.</source>
        <translation>{path} はすでにあります。</translation>
    </message>
    <message>
        <source>{path} has no files.</source>
        <translation>{path} にファイルがありません。</translation>
    </message>
    <message>
        <source>{path} has {size:,} bytes; it should have {wanted:,}.</source>
        <translation>{path} は {size:,} バイトです。{wanted:,} バイトのはずです。</translation>
    </message>
    <message>
        <source>{path} holds {count} files; a language model is one GGUF file.</source>
        <translation>{path} に {count} 個のファイルがあります。言語モデルは一つの GGUF ファイルです。</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>{path} がありません。</translation>
    </message>
    <message>
        <source>{path} is not a key file of this version.</source>
        <translation>{path} はこのバージョンの鍵ファイルではありません。</translation>
    </message>
    <message>
        <source>{path} is not audio of Earshot, or lost its beginning.</source>
        <translation>{path} は Earshot の音声ではないか、先頭が失われています。</translation>
    </message>
    <message>
        <source>{path} is of a version that this Earshot doesn&apos;t know, or altered.</source>
        <translation>{path} はこの Earshot が知らないバージョンか、変更されています。</translation>
    </message>
    <message>
        <source>{path} is shorter than it was.</source>
        <translation>{path} は元より短くなっています。</translation>
    </message>
    <message>
        <source>{path} isn&apos;t there.</source>
        <translation>{path} はありません。</translation>
    </message>
    <message>
        <source>{path} was altered or cut short, or belongs to another key.</source>
        <translation>{path} は変更されたか途中で切れたか、別の鍵のものです。</translation>
    </message>
    <message>
        <source>{path} was altered or damaged.</source>
        <translation>{path} は変更されたか、壊れています。</translation>
    </message>
    <message>
        <source>{path} was altered: its SHA-256 is {found}; it should be {wanted}.</source>
        <translation>{path} が変更されています：SHA-256 は {found} ですが、{wanted} のはずです。</translation>
    </message>
    <message>
        <source>{path} was written by a newer Earshot than this one. It was left as it is.</source>
        <translation>{path} はこれより新しい Earshot が書いたものです。そのままにしました。</translation>
    </message>
    <message>
        <source>{path}: in {entry}, `{field}` {what}.</source>
        <translation>{path}：{entry} の `{field}` {what}。</translation>
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
        <translation>ライブ文字表示に使えるのは {seconds:.1f} 秒までです。</translation>
    </message>
    <message>
        <source>{since} is after {until}.</source>
        <translation>{since} は {until} より後です。</translation>
    </message>
    <message>
        <source>{source} holds no bytes.</source>
        <translation>{source} にバイトがありません。</translation>
    </message>
    <message>
        <source>{source} is a folder.</source>
        <translation>{source} はフォルダーです。</translation>
    </message>
    <message>
        <source>{source} isn&apos;t there.</source>
        <translation>{source} はありません。</translation>
    </message>
    <message>
        <source>{source} was written to while it was read.</source>
        <translation>{source} は読み取り中に書き込まれました。</translation>
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
        <translation>{title}：{what}この処理は前回の区切りから続きます。</translation>
    </message>
    <message>
        <source>{track} is gone.</source>
        <translation>{track}がなくなりました。</translation>
    </message>
    <message>
        <source>{track} is now “{name}”.</source>
        <translation>{track}は今「{name}」です。</translation>
    </message>
    <message>
        <source>{track} isn&apos;t there.</source>
        <translation>{track}がありません。</translation>
    </message>
    <message>
        <source>{url} answered too slowly.</source>
        <translation>{url} の応答が遅すぎます。</translation>
    </message>
    <message>
        <source>{url} answered with status {status}: {said}</source>
        <translation>{url} がステータス {status} を返しました：{said}</translation>
    </message>
    <message>
        <source>{url} leads to another machine.</source>
        <translation>{url} は別のコンピューターを指しています。</translation>
    </message>
    <message>
        <source>{url} sends elsewhere (status {status}), where nobody follows.</source>
        <translation>{url} は別の場所を示しています（ステータス {status}）が、たどりません。</translation>
    </message>
    <message>
        <source>{wanted} tokens hold no question; the smallest is {least}.</source>
        <translation>{wanted} トークンには質問が収まりません。最小は {least} です。</translation>
    </message>
    <message>
        <source>“{code}” is no language code.</source>
        <translation>「{code}」は言語コードではありません。</translation>
    </message>
    <message>
        <source>“{found}” where {wanted} was expected</source>
        <translation>{wanted} のはずのところに「{found}」</translation>
    </message>
    <message>
        <source>“{name}” came with Earshot.</source>
        <translation>「{name}」は Earshot に付属のものです。</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be changed on this machine.</source>
        <translation>「{name}」はこのコンピューターでは変更できません。</translation>
    </message>
    <message>
        <source>“{name}” is recorded from now on.</source>
        <translation>これから「{name}」を録音します。</translation>
    </message>
    <message>
        <source>“{name}” is there twice</source>
        <translation>「{name}」が二度あります</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t in the catalogue; such a model needs a name of lower-case letters, digits and . _ + -, and a role.</source>
        <translation>「{name}」はカタログにありません。そのようなモデルには、小文字、数字、. _ + - からなる名前と役割が必要です。</translation>
    </message>
    <message>
        <source>“{new}” is no name for a template.</source>
        <translation>「{new}」はテンプレートの名前に使えません。</translation>
    </message>
    <message>
        <source>“{reference}” could be {listed} and {more} more.</source>
        <translation>「{reference}」は {listed} のほか {more} 件が考えられます。</translation>
    </message>
    <message>
        <source>“{reference}” could be {listed}.</source>
        <translation>「{reference}」は {listed} が考えられます。</translation>
    </message>
    <message>
        <source>“{text}” isn&apos;t in the vocabulary for the tag {tag}.</source>
        <translation>「{text}」はタグ {tag} の用語にありません。</translation>
    </message>
    <message>
        <source>“{text}” isn&apos;t in the vocabulary.</source>
        <translation>「{text}」は用語にありません。</translation>
    </message>
    <message>
        <source>“{title}” can&apos;t be searched by meaning yet. {reason}</source>
        <translation>「{title}」はまだ意味で検索できません。{reason}</translation>
    </message>
    <message>
        <source>“{title}” ends after {seconds:.1f} seconds.</source>
        <translation>「{title}」は {seconds:.1f} 秒で終わります。</translation>
    </message>
    <message>
        <source>“{title}” has no minutes yet. {reason} `earshot minutes {id}` makes them later.</source>
        <translation>「{title}」にはまだ議事録がありません。{reason}後から `earshot minutes {id}` で作れます。</translation>
    </message>
    <message>
        <source>“{title}” has not been processed to the end.</source>
        <translation>「{title}」は最後まで処理されていません。</translation>
    </message>
    <message>
        <source>“{title}” has not been processed.</source>
        <translation>「{title}」は処理されていません。</translation>
    </message>
    <message>
        <source>“{url}” isn&apos;t a plain http address of this machine.</source>
        <translation>「{url}」はこのコンピューターの普通の http アドレスではありません。</translation>
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
    <message>
        <source>%1 mine</source>
        <comment>beside “Actions”: how many of them are the user&apos;s</comment>
        <translation>自分 %1 件</translation>
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
    <name>StarterView</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Import a file or kit…</source>
        <translation>ファイルまたはキットを取り込む…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>すべてのモデル…</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The models are installed.</source>
        <translation>モデルをインストールしました。</translation>
    </message>
    <message>
        <source>All that Earshot works with is on this machine. Nothing is to be fetched.</source>
        <translation>Earshot に必要なものはすべてこのコンピューターにあります。取得するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) do the work, all on this machine: they turn speech into words, tell voices apart, search by meaning, and write minutes. They take up %1.</source>
        <translation>
            <numerusform>%n 個のモデルがすべてこのコンピューター上で働きます。音声を文字にし、声を聞き分け、意味で検索し、議事録を書きます。容量は %1 です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Here already: %1. Missing: %2.</source>
        <translation>すでにあるもの：%1。足りないもの：%2。</translation>
    </message>
    <message>
        <source>You can go on meanwhile; what has come is kept.</source>
        <translation>その間も先へ進めます。届いた分は残ります。</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept.</source>
        <translation>停止しました。届いた分は残ります。</translation>
    </message>
    <message>
        <source>Install the starter set</source>
        <translation>基本セットをインストール</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Install what is missing</source>
        <translation>足りないものをインストール</translation>
    </message>
    <message>
        <source>%1 come from the Python package index or else from the model hub, and every byte is checked. Nothing else is fetched unless you ask for it.</source>
        <translation>%1 を Python パッケージインデックス、なければモデルハブから取得し、全バイトを検証します。ご自身で求めない限り、ほかには何も取得しません。</translation>
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
        <source>Processing</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>Processing %1 of %2</source>
        <translation>処理中 %1/%2</translation>
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
        <source>Yesterday</source>
        <translation>昨日</translation>
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
    <name>history</name>
    <message>
        <source>Processed</source>
        <translation>処理済み</translation>
    </message>
    <message>
        <source>Processed again</source>
        <translation>再処理</translation>
    </message>
    <message>
        <source>Edited a turn</source>
        <translation>発言を編集</translation>
    </message>
    <message>
        <source>Split a turn</source>
        <translation>発言を分割</translation>
    </message>
    <message>
        <source>Joined two turns</source>
        <translation>2つの発言を結合</translation>
    </message>
    <message>
        <source>Gave a turn to another speaker</source>
        <translation>発言を別の話者に割り当て</translation>
    </message>
    <message>
        <source>Made two speakers one</source>
        <translation>2人の話者を統合</translation>
    </message>
    <message>
        <source>Restored revision %1</source>
        <translation>版 %1 を復元</translation>
    </message>
    <message>
        <source>Renamed a speaker</source>
        <translation>話者名を変更</translation>
    </message>
</context>
<context>
    <name>library</name>
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
    <name>naming</name>
    <message>
        <source>You</source>
        <comment>a person&apos;s name: who holds the microphone</comment>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Meeting %1, %2</source>
        <comment>a title, with day and time</comment>
        <translation>会議 %1 %2</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>話者 %1</translation>
    </message>
    <message>
        <source>You</source>
        <comment>amid a sentence: You sends the contract</comment>
        <translation>あなた</translation>
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
        <source>Transcribing</source>
        <translation>書き起こし中</translation>
    </message>
    <message>
        <source>Finding speakers</source>
        <translation>話者を判別中</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>索引を作成中</translation>
    </message>
    <message>
        <source>Writing minutes</source>
        <translation>議事録を作成中</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り %1 分</translation>
    </message>
    <message>
        <source>Loading the language model… Esc stops it.</source>
        <translation>言語モデルを読み込んでいます… Esc で停止。</translation>
    </message>
    <message>
        <source>Reading the likeliest moments, %1 of %2… Esc stops it.</source>
        <translation>有力な箇所を読んでいます（%1/%2）… Esc で停止。</translation>
    </message>
    <message>
        <source>Looking through what was said… Esc stops it.</source>
        <translation>発言を調べています… Esc で停止。</translation>
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
<context>
    <name>told</name>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
</TS>
