<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>(weakly borne out)</source>
        <translation>(schwach belegt)</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>all meetings</source>
        <translation>alle Besprechungen</translation>
    </message>
    <message>
        <source>Ask about this meeting</source>
        <translation>Zu dieser Besprechung fragen</translation>
    </message>
    <message>
        <source>Ask a follow-up</source>
        <translation>Nachfragen</translation>
    </message>
</context>
<context>
    <name>BriefTab</name>
    <message>
        <source>Being processed: %1</source>
        <translation>In Arbeit: %1</translation>
    </message>
    <message>
        <source>Waiting to be processed.</source>
        <translation>Wartet auf die Verarbeitung.</translation>
    </message>
    <message>
        <source>Processing failed</source>
        <translation>Verarbeitung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Warteschlange zeigen</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>Noch kein Protokoll</translation>
    </message>
    <message>
        <source>A language model on this machine writes them; each sentence points to what was said. It takes about as long as the meeting on a slow machine.</source>
        <translation>Ein Sprachmodell auf diesem Rechner schreibt es; jeder Satz verweist auf das Gesagte. Auf einem langsamen Rechner dauert das etwa so lange wie die Besprechung.</translation>
    </message>
    <message>
        <source>Make the minutes</source>
        <translation>Protokoll erstellen</translation>
    </message>
    <message>
        <source>Nobody speaks in this recording.</source>
        <translation>In dieser Aufnahme spricht niemand.</translation>
    </message>
    <message>
        <source>The words have changed since these minutes were made.</source>
        <translation>Der Wortlaut hat sich geändert, seit dieses Protokoll entstand.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) below cite changed words.</source>
        <translation>
            <numerusform>%n Satz unten zitiert geänderte Worte.</numerusform>
            <numerusform>%n Sätze unten zitieren geänderte Worte.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence below cites a changed word.</source>
        <translation>Kein Satz unten zitiert geänderte Worte.</translation>
    </message>
    <message>
        <source>Renew the minutes</source>
        <translation>Protokoll erneuern</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>CatchUpPage</name>
    <message>
        <source>Catch up</source>
        <translation>Neues für Sie</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Alles als gelesen markieren</translation>
    </message>
    <message>
        <source>What are you called in your meetings? It stays on this machine.</source>
        <translation>Wie werden Sie in Ihren Besprechungen genannt? Das bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>You are up to date. New meetings will be told here.</source>
        <translation>Sie sind auf dem Laufenden. Neue Besprechungen erscheinen hier.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>For %1; choose somebody else</source>
        <translation>Für %1; jemand anderen wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n more meeting(s) follow when these are read.</source>
        <translation>
            <numerusform>%n weitere Besprechung folgt, wenn diese gelesen sind.</numerusform>
            <numerusform>%n weitere Besprechungen folgen, wenn diese gelesen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am %1</source>
        <translation>Ich bin %1</translation>
    </message>
</context>
<context>
    <name>ChaptersTab</name>
    <message>
        <source>Chapters come with the minutes.</source>
        <translation>Kapitel kommen mit dem Protokoll.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Play %1: %2</source>
        <translation>%1 abspielen: %2</translation>
    </message>
</context>
<context>
    <name>Chores</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n meeting(s) for good?</source>
        <translation>
            <numerusform>Diese Besprechung endgültig löschen?</numerusform>
            <numerusform>%n Besprechungen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound, words and minutes go, and their key with them: nobody can undo it.</source>
        <translation>Ton, Worte und Protokoll verschwinden samt ihrem Schlüssel: niemand kann das rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Changed the title or date.</source>
        <translation>Titel oder Datum wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n meeting(s).</source>
        <translation>
            <numerusform>Die Schlagworte der Besprechung wurden geändert.</numerusform>
            <numerusform>Die Schlagworte von %n Besprechungen wurden geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n meeting(s).</source>
        <translation>
            <numerusform>Die Besprechung wurde gelöscht.</numerusform>
            <numerusform>%n Besprechungen wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>Eine Datei wurde geschrieben.</numerusform>
            <numerusform>%n Dateien wurden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n meeting(s) there is nothing yet.</source>
        <translation>
            <numerusform>Für eine Besprechung gibt es noch nichts.</numerusform>
            <numerusform>Für %n Besprechungen gibt es noch nichts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Revision %1 and %2</source>
        <translation>Fassung %1 und %2</translation>
    </message>
    <message>
        <source>Restore revision %1</source>
        <translation>Fassung %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) differ.</source>
        <translation>
            <numerusform>%n Redebeitrag ist anders.</numerusform>
            <numerusform>%n Redebeiträge sind anders.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>Was weg ist</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Weg: %1</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, vorher: %2</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The change is being stored.</source>
        <translation>Die Änderung wird gespeichert.</translation>
    </message>
    <message>
        <source>corrected a turn</source>
        <translation>Redebeitrag berichtigt</translation>
    </message>
    <message>
        <source>restored revision %1</source>
        <translation>Fassung %1 wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Redebeitrag</numerusform>
            <numerusform>%n Redebeiträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Let go to bring it in</source>
        <translation>Loslassen, um es hereinzuholen</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Earshot goes on recording. Stop it first to quit.</source>
        <translation>Earshot nimmt weiter auf. Beenden Sie zuerst die Aufnahme.</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Aufnahme läuft …</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Recording has begun.</source>
        <translation>Die Aufnahme hat begonnen.</translation>
    </message>
    <message>
        <source>Recording has ended.</source>
        <translation>Die Aufnahme ist beendet.</translation>
    </message>
    <message>
        <source>Bookmark kept.</source>
        <translation>Lesezeichen gesetzt.</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>Answering… Esc stops it.</source>
        <translation>Die Antwort entsteht … Esc bricht ab.</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Außerdem gefunden</translation>
    </message>
    <message>
        <source>Nearest to it</source>
        <translation>Am nächsten liegt</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Not discussed.</source>
        <translation>Nicht besprochen.</translation>
    </message>
    <message>
        <source>Looked through %1. Nothing that was said comes near the question.</source>
        <translation>Durchsucht: %1. Nichts, was gesagt wurde, kommt der Frage nahe.</translation>
    </message>
    <message numerus="yes">
        <source>Looked through %1, and read the likeliest moments of %n meeting(s). None of them answers the question.</source>
        <translation>
            <numerusform>Durchsucht: %1; die wahrscheinlichsten Stellen einer Besprechung gelesen. Sie beantwortet die Frage nicht.</numerusform>
            <numerusform>Durchsucht: %1; die wahrscheinlichsten Stellen von %n Besprechungen gelesen. Keine beantwortet die Frage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: every sentence is borne out by the quotes below.</source>
        <translation>Geprüft: jeder Satz ist durch die Zitate unten belegt.</translation>
    </message>
    <message>
        <source>Checked: not every sentence is firmly borne out by the quotes below. Listen before you rely on it.</source>
        <translation>Geprüft: nicht jeder Satz ist durch die Zitate unten sicher belegt. Hören Sie nach, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>Answered by %1 on this machine in %2 s.</source>
        <translation>Von %1 auf diesem Rechner in %2 s beantwortet.</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Title and date</source>
        <translation>Titel und Datum</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>When it began is known</source>
        <translation>Der Beginn ist bekannt</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All meetings</source>
        <translation>Alle Besprechungen</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Besprechung suchen</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Person suchen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Gesagtes</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this meeting</source>
        <translation>In dieser Besprechung suchen</translation>
    </message>
    <message>
        <source>Not said here</source>
        <translation>Kommt hier nicht vor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Say a sentence. The bar should move, and come to about its middle.</source>
        <translation>Sagen Sie einen Satz. Der Balken sollte sich bewegen und etwa bis zur Mitte reichen.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Tell people before you record them. What should be read out or shown?</source>
        <translation>Sagen Sie es den Leuten, bevor Sie sie aufnehmen. Was soll vorgelesen oder gezeigt werden?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Look at the sample meetings</source>
        <translation>Beispielbesprechungen ansehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Nothing is heard yet.</source>
        <translation>Noch ist nichts zu hören.</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>Ihr Mikrofon</translation>
    </message>
    <message>
        <source>We would like to record this meeting. The recording stays on this laptop.</source>
        <translation>Wir möchten diese Besprechung aufnehmen. Die Aufnahme bleibt auf diesem Laptop.</translation>
    </message>
    <message>
        <source>Record only after somebody acknowledged it</source>
        <translation>Nur aufnehmen, wenn jemand zugestimmt hat</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>There is no microphone. Connect one, or skip this.</source>
        <translation>Es gibt kein Mikrofon. Schließen Sie eines an, oder überspringen Sie das.</translation>
    </message>
    <message>
        <source>“%1” hears you.</source>
        <translation>„%1“ hört Sie.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%n recording(s) could not be processed</source>
        <translation>
            <numerusform>Eine Aufnahme konnte nicht verarbeitet werden</numerusform>
            <numerusform>%n Aufnahmen konnten nicht verarbeitet werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. Nothing has left this machine.</source>
        <translation>Offline. Nichts hat diesen Rechner verlassen.</translation>
    </message>
    <message numerus="yes">
        <source>Offline. %n attempt(s) to connect refused.</source>
        <translation>
            <numerusform>Offline. %n Verbindungsversuch verweigert.</numerusform>
            <numerusform>Offline. %n Verbindungsversuche verweigert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>you were not there</source>
        <translation>Sie waren nicht dabei</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A model that Earshot doesn&apos;t know</source>
        <translation>Ein Modell, das Earshot nicht kennt</translation>
    </message>
    <message>
        <source>By its bytes, “%1” is no model of the catalogue. It can be taken as it is: its bytes are noted now, and any later change is noticed.</source>
        <translation>Seinen Bytes nach ist „%1“ kein Modell des Katalogs. Es kann genommen werden, wie es ist: Seine Bytes werden jetzt vermerkt, und jede spätere Änderung fällt auf.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Installing</name>
    <message>
        <source>Choose a model or a kit</source>
        <translation>Modell oder Paket wählen</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>nothing is heard</source>
        <translation>nichts zu hören</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>zu laut</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>leise</translation>
    </message>
    <message>
        <source>heard well</source>
        <translation>gut zu hören</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Filter meetings</source>
        <translation>Besprechungen filtern</translation>
    </message>
    <message>
        <source>Choose recordings</source>
        <translation>Aufnahmen wählen</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Besprechungen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagworte…</translation>
    </message>
    <message>
        <source>No meetings yet. Record one, or bring in a recording you have.</source>
        <translation>Noch keine Besprechungen. Nehmen Sie eine auf, oder holen Sie eine vorhandene Aufnahme herein.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>No meeting fits. Every word that you type must occur.</source>
        <translation>Keine Besprechung passt. Jedes Wort, das Sie tippen, muss vorkommen.</translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation>Alle Besprechungen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n meeting(s) by title, person, word</source>
        <translation>
            <numerusform>%n Besprechung nach Titel, Person, Wort filtern</numerusform>
            <numerusform>%n Besprechungen nach Titel, Person, Wort filtern</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
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
            <numerusform>Eine Datei ist nicht brauchbar.</numerusform>
            <numerusform>%n Dateien sind nicht brauchbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were brought in.</source>
        <translation>
            <numerusform>Eine Datei wurde hereingeholt.</numerusform>
            <numerusform>%n Dateien wurden hereingeholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which, and why</source>
        <translation>Welche, und warum</translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>Darin sind keine Dateien.</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Warteschlange zeigen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Filter meetings</source>
        <translation>Besprechungen filtern</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Search and ask</source>
        <translation>Suchen und fragen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
</context>
<context>
    <name>MeetingNews</name>
    <message>
        <source>For you to answer</source>
        <translation>Für Sie zu beantworten</translation>
    </message>
    <message>
        <source>For you to know</source>
        <translation>Für Sie zu wissen</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>Where you were mentioned</source>
        <translation>Wo Sie erwähnt wurden</translation>
    </message>
    <message>
        <source>It has no minutes yet: only what was said to you or of you is known.</source>
        <translation>Noch ohne Protokoll: nur was zu Ihnen oder über Sie gesagt wurde, ist bekannt.</translation>
    </message>
    <message>
        <source>you were there</source>
        <translation>Sie waren dabei</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Yours to do</source>
        <translation>Ihre Aufgaben</translation>
    </message>
    <message>
        <source> (by %1)</source>
        <translation> (bis %1)</translation>
    </message>
    <message>
        <source> (no longer in force)</source>
        <translation> (nicht mehr gültig)</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Nobody speaks in this recording.</source>
        <translation>In dieser Aufnahme spricht niemand.</translation>
    </message>
    <message>
        <source>What was said appears here when it is written down.</source>
        <translation>Was gesagt wurde, erscheint hier, sobald es niedergeschrieben ist.</translation>
    </message>
    <message>
        <source>This recording could not be processed. The panel beside says why.</source>
        <translation>Diese Aufnahme konnte nicht verarbeitet werden. Daneben steht, warum.</translation>
    </message>
    <message>
        <source>This recording has not been processed yet.</source>
        <translation>Diese Aufnahme wurde noch nicht verarbeitet.</translation>
    </message>
</context>
<context>
    <name>MinutesMaker</name>
    <message>
        <source>Writing the minutes</source>
        <translation>Das Protokoll wird geschrieben</translation>
    </message>
    <message>
        <source>Starting the language model</source>
        <translation>Das Sprachmodell wird gestartet</translation>
    </message>
</context>
<context>
    <name>MinutesView</name>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) failed the check against what was said, and were left out.</source>
        <translation>
            <numerusform>%n Entwurf hielt der Prüfung am Gesagten nicht stand und wurde weggelassen.</numerusform>
            <numerusform>%n Entwürfe hielten der Prüfung am Gesagten nicht stand und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>(weakly supported)</source>
        <translation>(schwach belegt)</translation>
    </message>
    <message>
        <source>(its words were corrected since)</source>
        <translation>(der Wortlaut wurde seitdem berichtigt)</translation>
    </message>
    <message>
        <source>Replaces: %1</source>
        <translation>Ersetzt: %1</translation>
    </message>
    <message>
        <source>a later decision</source>
        <translation>eine spätere Entscheidung</translation>
    </message>
    <message>
        <source>Replaced by: %1</source>
        <translation>Ersetzt durch: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Weakly supported: listen before you rely on it.</source>
        <translation>Schwach belegt: hören Sie nach, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>Its words were corrected since.</source>
        <translation>Der Wortlaut wurde seitdem berichtigt.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>all languages</source>
        <translation>alle Sprachen</translation>
    </message>
    <message>
        <source>Passport…</source>
        <translation>Pass …</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Install the starter set</source>
        <translation>Grundausstattung installieren</translation>
    </message>
    <message>
        <source>Import a file or kit…</source>
        <translation>Datei oder Paket importieren …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Speech to words</source>
        <translation>Sprache zu Text</translation>
    </message>
    <message>
        <source>Who spoke when</source>
        <translation>Wer wann sprach</translation>
    </message>
    <message>
        <source>Telling voices apart</source>
        <translation>Stimmen unterscheiden</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>Suche nach Bedeutung</translation>
    </message>
    <message>
        <source>Minutes and answers</source>
        <translation>Protokolle und Antworten</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PassportDialog</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Check every byte</source>
        <translation>Jedes Byte prüfen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>alle Sprachen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Gut für</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>this machine, taken as it was</source>
        <translation>diesem Rechner, genommen, wie es war</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Files, with their SHA-256</source>
        <translation>Dateien mit ihrem SHA-256</translation>
    </message>
    <message>
        <source>Reading every byte…</source>
        <translation>Jedes Byte wird gelesen …</translation>
    </message>
    <message>
        <source>Every byte is as it should be.</source>
        <translation>Jedes Byte ist, wie es sein soll.</translation>
    </message>
    <message>
        <source>Remove “%1” from this machine?</source>
        <translation>„%1“ von diesem Rechner entfernen?</translation>
    </message>
    <message>
        <source>It has to be fetched or imported again to be used.</source>
        <translation>Um es zu verwenden, muss es dann wieder geladen oder importiert werden.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Nothing waits. What you bring in or record appears here.</source>
        <translation>Nichts wartet. Was Sie hereinholen oder aufnehmen, erscheint hier.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which come after these.</source>
        <translation>
            <numerusform>Und noch eine, die danach kommt.</numerusform>
            <numerusform>Und noch %n, die danach kommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>%1 (another Earshot does it)</source>
        <translation>%1 (das macht ein anderes Earshot)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting, %1 done</source>
        <translation>Wartet, %1 fertig</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept.</source>
        <translation>Abgebrochen. Was fertig war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>What takes up room…</source>
        <translation>Was Platz belegt…</translation>
    </message>
    <message>
        <source>Choose the file again…</source>
        <translation>Datei erneut wählen…</translation>
    </message>
    <message>
        <source>Where it should lie…</source>
        <translation>Wo es liegen sollte…</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Berichte…</translation>
    </message>
</context>
<context>
    <name>QuoteRow</name>
    <message>
        <source>no longer in force</source>
        <translation>nicht mehr gültig</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
</context>
<context>
    <name>RecordProgress</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Weiter aufnehmen</translation>
    </message>
    <message>
        <source>A note about this moment, kept with Enter</source>
        <translation>Notiz zu diesem Moment, Enter behält sie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Live text</source>
        <translation>Live-Text</translation>
    </message>
    <message>
        <source>Recording. It goes on if you close the window.</source>
        <translation>Aufnahme läuft, auch wenn Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Paused. Nothing is recorded.</source>
        <translation>Pause. Nichts wird aufgenommen.</translation>
    </message>
    <message>
        <source>(%1 to %2 comes with the transcript)</source>
        <translation>(%1 bis %2 kommt mit der Mitschrift)</translation>
    </message>
    <message>
        <source>Stopped. Keeping what was recorded…</source>
        <translation>Beendet. Die Aufnahme wird gesichert …</translation>
    </message>
</context>
<context>
    <name>RecordSetup</name>
    <message>
        <source>Title (the date, if you leave it empty)</source>
        <translation>Titel (das Datum, wenn Sie ihn leer lassen)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>Ihr Mikrofon</translation>
    </message>
    <message>
        <source>The other side&apos;s sound</source>
        <translation>Der Ton der Gegenseite</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>Geräte werden gesucht…</translation>
    </message>
    <message>
        <source>Show the words while they are spoken</source>
        <translation>Die Worte zeigen, während sie gesprochen werden</translation>
    </message>
    <message>
        <source>There is nothing to record. Connect a microphone, or choose a device above.</source>
        <translation>Es gibt nichts aufzunehmen. Schließen Sie ein Mikrofon an, oder wählen Sie oben ein Gerät.</translation>
    </message>
    <message>
        <source>Everybody here was told, and agrees</source>
        <translation>Alle hier wissen es und sind einverstanden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>The settings of this Earshot forbid recording.</source>
        <translation>Die Einstellungen dieses Earshot verbieten Aufnahmen.</translation>
    </message>
    <message>
        <source>As the system is set: %1</source>
        <translation>Wie im System eingestellt: %1</translation>
    </message>
    <message>
        <source>As set: none</source>
        <translation>Wie eingestellt: keines</translation>
    </message>
    <message>
        <source>Don&apos;t record it</source>
        <translation>Nicht aufnehmen</translation>
    </message>
</context>
<context>
    <name>RecordStrip</name>
    <message>
        <source>Earshot records</source>
        <translation>Earshot nimmt auf</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Nothing was recorded, so nothing was kept.</source>
        <translation>Nichts wurde aufgenommen, also wurde nichts behalten.</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Paused: %1, %2</source>
        <translation>Pausiert: %1, %2</translation>
    </message>
    <message>
        <source>Recording: %1, %2</source>
        <translation>Aufnahme: %1, %2</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Files that can&apos;t be used</source>
        <translation>Nicht brauchbare Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be used. The others are in.</source>
        <translation>
            <numerusform>Eine Datei ist nicht brauchbar. Die anderen sind da.</numerusform>
            <numerusform>%n Dateien sind nicht brauchbar. Die anderen sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>&quot;{wish}&quot; fits {count} devices: {names}.</source>
        <translation>„{wish}“ passt auf {count} Geräte: {names}.</translation>
    </message>
    <message>
        <source>; did you mean “{name}”?</source>
        <translation>; meinten Sie „{name}“?</translation>
    </message>
    <message>
        <source>; there are: {known}</source>
        <translation>; es gibt: {known}</translation>
    </message>
    <message>
        <source>A connection was refused</source>
        <translation>Eine Verbindung wurde verweigert</translation>
    </message>
    <message>
        <source>A model can&apos;t be used</source>
        <translation>Ein Modell kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>A part of the recording is missing</source>
        <translation>Ein Teil der Aufnahme fehlt</translation>
    </message>
    <message>
        <source>A part of {path} can&apos;t be read: {reason}.</source>
        <translation>Ein Teil von {path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>A passphrase can&apos;t be empty.</source>
        <translation>Eine Passphrase darf nicht leer sein.</translation>
    </message>
    <message>
        <source>A plain format is used, which it may know less.</source>
        <translation>Ein einfaches Format wird verwendet, das es vielleicht weniger gut kennt.</translation>
    </message>
    <message>
        <source>A prompt doesn&apos;t fit</source>
        <translation>Eine Anfrage passt nicht</translation>
    </message>
    <message>
        <source>A recording was deleted before it was processed.</source>
        <translation>Eine Aufnahme wurde gelöscht, bevor sie verarbeitet war.</translation>
    </message>
    <message>
        <source>A speaker needs a name.</source>
        <translation>Ein Sprecher braucht einen Namen.</translation>
    </message>
    <message>
        <source>A stored result can&apos;t be read</source>
        <translation>Ein gespeichertes Ergebnis lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>A term needs a letter or a digit.</source>
        <translation>Ein Begriff braucht einen Buchstaben oder eine Ziffer.</translation>
    </message>
    <message>
        <source>A text holds bytes that are not text.</source>
        <translation>Ein Text enthält Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>A text is longer than the archive can hold.</source>
        <translation>Ein Text ist länger, als das Archiv aufnehmen kann.</translation>
    </message>
    <message>
        <source>A title needs a letter.</source>
        <translation>Ein Titel braucht einen Buchstaben.</translation>
    </message>
    <message>
        <source>A turn needs a word.</source>
        <translation>Ein Redebeitrag braucht ein Wort.</translation>
    </message>
    <message>
        <source>Acknowledge it when asked, or add --consent-given.</source>
        <translation>Stimmen Sie zu, wenn Sie gefragt werden, oder fügen Sie --consent-given hinzu.</translation>
    </message>
    <message>
        <source>Action not clear</source>
        <translation>Aufgabe nicht eindeutig</translation>
    </message>
    <message>
        <source>Action not found</source>
        <translation>Aufgabe nicht gefunden</translation>
    </message>
    <message>
        <source>Add --role with one of: {roles}.</source>
        <translation>Fügen Sie --role mit einem von diesen hinzu: {roles}.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, under Microphone, for Earshot or for the terminal in which it runs; then try again.</source>
        <translation>Erlauben Sie es in den Datenschutzeinstellungen des Systems unter Mikrofon, für Earshot oder für das Terminal, in dem es läuft; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings.</source>
        <translation>Erlauben Sie es in den Datenschutzeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>Already in the archive</source>
        <translation>Schon im Archiv</translation>
    </message>
    <message>
        <source>Already recording</source>
        <translation>Es wird schon aufgenommen</translation>
    </message>
    <message>
        <source>An error in Earshot itself: {kind}.</source>
        <translation>Ein Fehler in Earshot selbst: {kind}.</translation>
    </message>
    <message>
        <source>An unexpected {kind} ended the step; the engine&apos;s log has the details.</source>
        <translation>Ein unerwarteter {kind} beendete den Schritt; Näheres steht im Protokoll der Engine.</translation>
    </message>
    <message>
        <source>Another Earshot is installing or removing models in {folder}.</source>
        <translation>Ein anderes Earshot installiert oder entfernt gerade Modelle in {folder}.</translation>
    </message>
    <message>
        <source>Another Earshot process has this recording now; this one lets go of it.</source>
        <translation>Ein anderer Earshot-Prozess hat diese Aufnahme jetzt; dieser lässt sie los.</translation>
    </message>
    <message>
        <source>Another Earshot records into this archive.</source>
        <translation>Ein anderes Earshot nimmt in dieses Archiv auf.</translation>
    </message>
    <message>
        <source>Another process has been writing to {path} for too long.</source>
        <translation>Ein anderer Prozess schreibt schon zu lange in {path}.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Ask in a few sentences; to look for a longer text, use earshot search.</source>
        <translation>Fragen Sie in wenigen Sätzen; um einen längeren Text zu suchen, nehmen Sie earshot search.</translation>
    </message>
    <message>
        <source>Ask in words, as in: earshot ask &quot;When does the project start?&quot;</source>
        <translation>Fragen Sie in Worten, etwa: earshot ask &quot;When does the project start?&quot;</translation>
    </message>
    <message>
        <source>Ask one thing at a time, in a sentence or two.</source>
        <translation>Fragen Sie nach einer Sache auf einmal, in einem oder zwei Sätzen.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine.</source>
        <translation>Fragen Sie, wer sich um diesen Rechner kümmert.</translation>
    </message>
    <message>
        <source>Ask whoever set it up.</source>
        <translation>Fragen Sie, wer es eingerichtet hat.</translation>
    </message>
    <message>
        <source>Better minutes on four cores; its licence is for research only.</source>
        <translation>Bessere Protokolle auf vier Kernen; die Lizenz gilt nur für Forschung.</translation>
    </message>
    <message>
        <source>Both parts need a word.</source>
        <translation>Beide Teile brauchen ein Wort.</translation>
    </message>
    <message>
        <source>By its bytes, {path} is more than one model: {names}.</source>
        <translation>Nach seinen Bytes ist {path} mehr als ein Modell: {names}.</translation>
    </message>
    <message>
        <source>By its bytes, {path} is no model of the catalogue.</source>
        <translation>Nach seinen Bytes ist {path} kein Modell des Katalogs.</translation>
    </message>
    <message>
        <source>CUDA failed ({reason}); the processor is used instead.</source>
        <translation>CUDA ist ausgefallen ({reason}); stattdessen wird der Prozessor benutzt.</translation>
    </message>
    <message>
        <source>Can&apos;t listen along</source>
        <translation>Mithören nicht möglich</translation>
    </message>
    <message>
        <source>Can&apos;t load a model</source>
        <translation>Ein Modell lässt sich nicht laden</translation>
    </message>
    <message>
        <source>Can&apos;t load the language model</source>
        <translation>Das Sprachmodell lässt sich nicht laden</translation>
    </message>
    <message>
        <source>Can&apos;t read the language model</source>
        <translation>Das Sprachmodell lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Can&apos;t read {name}</source>
        <translation>{name} lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Can&apos;t record</source>
        <translation>Aufnehmen nicht möglich</translation>
    </message>
    <message>
        <source>Can&apos;t record the system&apos;s sound</source>
        <translation>Der Systemton lässt sich nicht aufnehmen</translation>
    </message>
    <message>
        <source>Can&apos;t use a model</source>
        <translation>Ein Modell lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>Can&apos;t use the adapter</source>
        <translation>Der Adapter lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>Change `context` in the settings.</source>
        <translation>Ändern Sie `context` in den Einstellungen.</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Anderswo geändert</translation>
    </message>
    <message>
        <source>Check how it was copied.</source>
        <translation>Prüfen Sie, wie sie kopiert wurde.</translation>
    </message>
    <message>
        <source>Check it in the system&apos;s sound settings, then try again.</source>
        <translation>Prüfen Sie es in den Toneinstellungen des Systems und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>Check its settings.</source>
        <translation>Prüfen Sie seine Einstellungen.</translation>
    </message>
    <message>
        <source>Check that `server` is one that speaks the OpenAI protocol.</source>
        <translation>Prüfen Sie, ob hinter `server` einer steht, der das OpenAI-Protokoll spricht.</translation>
    </message>
    <message>
        <source>Check that it may be read and written, and that the disk is in order.</source>
        <translation>Prüfen Sie, ob sie gelesen und geschrieben werden darf und ob der Datenträger in Ordnung ist.</translation>
    </message>
    <message>
        <source>Check that it plays in a media player, and copy or export it again.</source>
        <translation>Prüfen Sie, ob ein Mediaplayer sie abspielt, und kopieren oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Check that the file belongs to you.</source>
        <translation>Prüfen Sie, ob die Datei Ihnen gehört.</translation>
    </message>
    <message>
        <source>Check that the folder is writable and has room.</source>
        <translation>Prüfen Sie, ob der Ordner beschreibbar ist und Platz hat.</translation>
    </message>
    <message>
        <source>Check that the folder is writable and that the disk is in order.</source>
        <translation>Prüfen Sie, ob der Ordner beschreibbar und der Datenträger in Ordnung ist.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Prüfen Sie die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>Check the passphrase and that the key belongs to this archive, or restore a backup.</source>
        <translation>Prüfen Sie die Passphrase und ob der Schlüssel zu diesem Archiv gehört, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>Prüfen Sie den Pfad und ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>Check who may write to that folder.</source>
        <translation>Prüfen Sie, wer in diesen Ordner schreiben darf.</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>{name} wird geprüft</translation>
    </message>
    <message>
        <source>Choose a file with an audio track.</source>
        <translation>Wählen Sie eine Datei mit einer Tonspur.</translation>
    </message>
    <message>
        <source>Choose a later word.</source>
        <translation>Wählen Sie ein späteres Wort.</translation>
    </message>
    <message>
        <source>Choose a longer recording.</source>
        <translation>Wählen Sie eine längere Aufnahme.</translation>
    </message>
    <message>
        <source>Choose a model with a larger context.</source>
        <translation>Wählen Sie ein Modell mit größerem Kontext.</translation>
    </message>
    <message>
        <source>Choose an earlier time.</source>
        <translation>Wählen Sie einen früheren Zeitpunkt.</translation>
    </message>
    <message>
        <source>Choose another device, or plug it in again.</source>
        <translation>Wählen Sie ein anderes Gerät, oder stecken Sie es wieder an.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Choose another name or add --force.</source>
        <translation>Wählen Sie einen anderen Namen, oder fügen Sie --force hinzu.</translation>
    </message>
    <message>
        <source>Choose another name, or edit it.</source>
        <translation>Wählen Sie einen anderen Namen, oder bearbeiten Sie sie.</translation>
    </message>
    <message>
        <source>Choose another one: earshot models use segmentation NAME.</source>
        <translation>Wählen Sie ein anderes: earshot models use segmentation NAME.</translation>
    </message>
    <message>
        <source>Choose another one: earshot models use speaker-embedder NAME.</source>
        <translation>Wählen Sie ein anderes: earshot models use speaker-embedder NAME.</translation>
    </message>
    <message>
        <source>Choose another one: earshot models use text-embedder NAME.</source>
        <translation>Wählen Sie ein anderes: earshot models use text-embedder NAME.</translation>
    </message>
    <message>
        <source>Choose another with `earshot models use {role} NAME`.</source>
        <translation>Wählen Sie ein anderes mit `earshot models use {role} NAME`.</translation>
    </message>
    <message>
        <source>Choose another: earshot models use language-model NAME.</source>
        <translation>Wählen Sie ein anderes: earshot models use language-model NAME.</translation>
    </message>
    <message>
        <source>Choose one with `earshot models use {role} NAME`.</source>
        <translation>Wählen Sie eines mit `earshot models use {role} NAME`.</translation>
    </message>
    <message>
        <source>Choose several words.</source>
        <translation>Wählen Sie mehrere Wörter.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model, then run it again.</source>
        <translation>Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell, und starten Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model.</source>
        <translation>Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model: earshot models use language-model NAME.</source>
        <translation>Schließen Sie andere Programme, oder wählen Sie ein kleineres Modell: earshot models use language-model NAME.</translation>
    </message>
    <message>
        <source>Close other programs, see that the disk isn&apos;t full, and run it again.</source>
        <translation>Schließen Sie andere Programme, sehen Sie nach, ob der Datenträger voll ist, und starten Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close other programs, set a smaller `context` in the settings, or choose a smaller model: earshot models use language-model NAME.</source>
        <translation>Schließen Sie andere Programme, setzen Sie `context` in den Einstellungen herab, oder wählen Sie ein kleineres Modell: earshot models use language-model NAME.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or headphones; `earshot doctor` shows what is seen.</source>
        <translation>Schließen Sie Lautsprecher oder Kopfhörer an; `earshot doctor` zeigt, was gesehen wird.</translation>
    </message>
    <message>
        <source>Consent is needed</source>
        <translation>Zustimmung ist nötig</translation>
    </message>
    <message>
        <source>Convert it to GGUF, or choose another.</source>
        <translation>Wandeln Sie es in GGUF um, oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Copy it again from where it came. If this is all there is, let a media player or FFmpeg save it anew and process that.</source>
        <translation>Kopieren Sie sie noch einmal von dort, wo sie herkam. Wenn das alles ist, was es gibt, lassen Sie einen Mediaplayer oder FFmpeg sie neu speichern und verarbeiten Sie das.</translation>
    </message>
    <message>
        <source>Copy it here and try again.</source>
        <translation>Kopieren Sie sie hierher und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Copy it under another name, and change the copy.</source>
        <translation>Kopieren Sie sie unter einem anderen Namen und ändern Sie die Kopie.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation>Kopieren oder exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Correct `server`.</source>
        <translation>Berichtigen Sie `server`.</translation>
    </message>
    <message>
        <source>Correct it, or remove the file for defaults.</source>
        <translation>Berichtigen Sie sie, oder entfernen Sie die Datei; dann gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>Correct it; `earshot templates check FILE` tries it.</source>
        <translation>Berichtigen Sie sie; `earshot templates check FILE` probiert sie aus.</translation>
    </message>
    <message>
        <source>Correct that line.</source>
        <translation>Berichtigen Sie diese Zeile.</translation>
    </message>
    <message>
        <source>Correct the entry, or remove it if it isn&apos;t needed.</source>
        <translation>Berichtigen Sie den Eintrag, oder entfernen Sie ihn, wenn er nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>Correct the settings, or put it back.</source>
        <translation>Berichtigen Sie die Einstellungen, oder legen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>Days the wrong way round</source>
        <translation>Die Tage sind vertauscht</translation>
    </message>
    <message>
        <source>Delete the recording and process the file again.</source>
        <translation>Löschen Sie die Aufnahme und verarbeiten Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Device gone</source>
        <translation>Gerät ist weg</translation>
    </message>
    <message>
        <source>Device in use</source>
        <translation>Gerät ist belegt</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>Meinten Sie „{name}“?</translation>
    </message>
    <message>
        <source>Each channel has its own speaker; the two are kept apart.</source>
        <translation>Jeder Kanal hat seinen eigenen Sprecher; beide werden auseinandergehalten.</translation>
    </message>
    <message>
        <source>Earshot has no signs for the language of this meeting; the model looks for decisions and actions by itself, and more of them are marked as weak.</source>
        <translation>Für die Sprache dieser Besprechung kennt Earshot keine Anzeichen; das Modell sucht Entscheidungen und Aufgaben allein, und mehr davon werden als schwach belegt gekennzeichnet.</translation>
    </message>
    <message>
        <source>Earshot made a mistake.</source>
        <translation>Earshot hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Earshot may not listen to {name}.</source>
        <translation>Earshot darf {name} nicht abhören.</translation>
    </message>
    <message>
        <source>Eight cores or a graphics card.</source>
        <translation>Acht Kerne oder eine Grafikkarte.</translation>
    </message>
    <message>
        <source>End programs that use it alone, or choose another device.</source>
        <translation>Beenden Sie Programme, die es allein benutzen, oder wählen Sie ein anderes Gerät.</translation>
    </message>
    <message>
        <source>End the program that uses it, or choose another device.</source>
        <translation>Beenden Sie das Programm, das es benutzt, oder wählen Sie ein anderes Gerät.</translation>
    </message>
    <message>
        <source>Everybody who can be heard here knows that this meeting is recorded, and agrees.</source>
        <translation>Alle, die hier zu hören sind, wissen, dass diese Besprechung aufgenommen wird, und sind einverstanden.</translation>
    </message>
    <message>
        <source>Fetch or import the model again; earshot models verify says whether bytes were altered.</source>
        <translation>Laden oder importieren Sie das Modell noch einmal; earshot models verify sagt, ob Bytes verändert wurden.</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>{name} wird geladen</translation>
    </message>
    <message>
        <source>File can&apos;t be read</source>
        <translation>Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>File can&apos;t be written</source>
        <translation>Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Datei hat sich geändert</translation>
    </message>
    <message>
        <source>File is empty</source>
        <translation>Datei ist leer</translation>
    </message>
    <message>
        <source>File is there already</source>
        <translation>Datei ist schon da</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Datei nicht gefunden</translation>
    </message>
    <message>
        <source>Folder can&apos;t be made</source>
        <translation>Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>For tests: it forms sentences, it does not understand meetings.</source>
        <translation>Für Tests: Es bildet Sätze, es versteht keine Besprechungen.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>Schaffen Sie auf diesem Datenträger Platz.</translation>
    </message>
    <message>
        <source>Free some space or check the folder&apos;s permissions.</source>
        <translation>Schaffen Sie Platz, oder prüfen Sie die Zugriffsrechte des Ordners.</translation>
    </message>
    <message>
        <source>Free some space, or set EARSHOT_MODELS to a folder on a bigger disk.</source>
        <translation>Schaffen Sie Platz, oder setzen Sie EARSHOT_MODELS auf einen Ordner eines größeren Datenträgers.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Get its files and run `earshot models import PATH --name {name}`.</source>
        <translation>Besorgen Sie seine Dateien und führen Sie `earshot models import PATH --name {name}` aus.</translation>
    </message>
    <message>
        <source>Get its files from {upstream} and run `earshot models import PATH --name {name}`.</source>
        <translation>Besorgen Sie seine Dateien von {upstream} und führen Sie `earshot models import PATH --name {name}` aus.</translation>
    </message>
    <message>
        <source>Give ISO 639-1 codes: en, de, pt.</source>
        <translation>Geben Sie ISO-639-1-Codes an: en, de, pt.</translation>
    </message>
    <message>
        <source>Give a folder or a zip with the models&apos; files.</source>
        <translation>Geben Sie einen Ordner oder ein Zip mit den Dateien der Modelle an.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Geben Sie einen Namen an.</translation>
    </message>
    <message>
        <source>Give a shorter one.</source>
        <translation>Geben Sie einen kürzeren an.</translation>
    </message>
    <message>
        <source>Give it a {what} of letters and try again.</source>
        <translation>Verwenden Sie hier Buchstaben ({what}) und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Give the whole name, or the id in brackets.</source>
        <translation>Geben Sie den ganzen Namen an, oder die Kennung in Klammern.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or copy it.</source>
        <translation>Geben Sie sich das Recht, sie zu lesen, oder kopieren Sie sie.</translation>
    </message>
    <message>
        <source>Good minutes; a graphics card.</source>
        <translation>Gute Protokolle; eine Grafikkarte.</translation>
    </message>
    <message>
        <source>Good minutes; eight cores or a graphics card.</source>
        <translation>Gute Protokolle; acht Kerne oder eine Grafikkarte.</translation>
    </message>
    <message>
        <source>If it happens again, the details are in {path}.</source>
        <translation>Wenn es wieder geschieht: Näheres steht in {path}.</translation>
    </message>
    <message>
        <source>Import a model that does with `earshot models import`.</source>
        <translation>Importieren Sie mit `earshot models import` ein Modell, das sie kann.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Wird importiert</translation>
    </message>
    <message>
        <source>Install it again, or choose another one: earshot models use transcriber NAME.</source>
        <translation>Installieren Sie es noch einmal, oder wählen Sie ein anderes: earshot models use transcriber NAME.</translation>
    </message>
    <message>
        <source>Install the model again, or choose another one for its role.</source>
        <translation>Installieren Sie das Modell noch einmal, oder wählen Sie ein anderes für seine Aufgabe.</translation>
    </message>
    <message>
        <source>Is the meeting over? The recording stops by itself in {span}.</source>
        <translation>Ist die Besprechung zu Ende? Die Aufnahme endet von selbst in {span}.</translation>
    </message>
    <message>
        <source>It doesn&apos;t stop talking.</source>
        <translation>Er hört nicht auf zu reden.</translation>
    </message>
    <message>
        <source>It gave no answer.</source>
        <translation>Es kam keine Antwort.</translation>
    </message>
    <message>
        <source>It gave no result.</source>
        <translation>Es kam kein Ergebnis.</translation>
    </message>
    <message>
        <source>It has no sound.</source>
        <translation>Sie hat keinen Ton.</translation>
    </message>
    <message>
        <source>It has {count:,} characters.</source>
        <translation>Er hat {count:,} Zeichen.</translation>
    </message>
    <message>
        <source>It has {count:,} characters; at most {most:,} are read.</source>
        <translation>Sie hat {count:,} Zeichen; höchstens {most:,} werden gelesen.</translation>
    </message>
    <message>
        <source>It has {count:,} characters; at most {most:,} can be asked.</source>
        <translation>Sie hat {count:,} Zeichen; höchstens {most:,} sind möglich.</translation>
    </message>
    <message>
        <source>It has {count:,} characters; at most {most} are kept.</source>
        <translation>Er hat {count:,} Zeichen; höchstens {most} werden behalten.</translation>
    </message>
    <message>
        <source>It has {count:,} letters.</source>
        <translation>Er hat {count:,} Buchstaben.</translation>
    </message>
    <message>
        <source>It holds no word.</source>
        <translation>Sie enthält kein Wort.</translation>
    </message>
    <message>
        <source>It holds {seconds:.1f} s of sound; a recording has at least {least:.1f} s.</source>
        <translation>Sie enthält {seconds:.1f} s Ton; eine Aufnahme hat mindestens {least:.1f} s.</translation>
    </message>
    <message>
        <source>It is neither audio nor video in a known format, or its beginning or its end is missing ({reason}).</source>
        <translation>Sie ist weder Ton noch Video in einem bekannten Format, oder ihr Anfang oder Ende fehlt ({reason}).</translation>
    </message>
    <message>
        <source>It isn&apos;t a track of a recording.</source>
        <translation>Sie ist keine Spur einer Aufnahme.</translation>
    </message>
    <message>
        <source>It isn&apos;t said whom the brief is for.</source>
        <translation>Es ist nicht gesagt, für wen die Kurzfassung ist.</translation>
    </message>
    <message>
        <source>It made {vectors} vectors of {texts} texts.</source>
        <translation>Aus {texts} Texten wurden {vectors} Vektoren.</translation>
    </message>
    <message>
        <source>It needs {needed:.1f} GB: {weights:.1f} weights, {context:.1f} context of {context_tokens} tokens, {working:.1f} working space; {free:.1f} GB are free.</source>
        <translation>Es braucht {needed:.1f} GB: {weights:.1f} für die Gewichte, {context:.1f} für einen Kontext von {context_tokens} Tokens, {working:.1f} zum Arbeiten; {free:.1f} GB sind frei.</translation>
    </message>
    <message>
        <source>It says that it is {stated} long and ends after {found}: a part is missing.</source>
        <translation>Sie gibt an, {stated} lang zu sein, und endet nach {found}: ein Teil fehlt.</translation>
    </message>
    <message>
        <source>It says: {message}</source>
        <translation>Er meldet: {message}</translation>
    </message>
    <message>
        <source>It sent {what}.</source>
        <translation>Er schickte {what}.</translation>
    </message>
    <message>
        <source>It takes {length} tokens of the language model; {most} leave room for evidence.</source>
        <translation>Sie braucht {length} Tokens des Sprachmodells; {most} lassen Platz für Belege.</translation>
    </message>
    <message>
        <source>Its catalogue entry names no place to fetch it from.</source>
        <translation>Sein Eintrag im Katalog nennt keinen Ort, von dem es zu laden wäre.</translation>
    </message>
    <message>
        <source>Its hashes were not established here: nobody compared the bytes with what the upstream publishes.</source>
        <translation>Seine Prüfsummen wurden hier nicht ermittelt: Niemand hat die Bytes mit denen verglichen, die der Hersteller veröffentlicht.</translation>
    </message>
    <message>
        <source>Its key is behind your passphrase.</source>
        <translation>Sein Schlüssel ist durch Ihre Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Its key is in a file that only you can read: whoever has your files has it.</source>
        <translation>Sein Schlüssel liegt in einer Datei, die nur Sie lesen können: Wer Ihre Dateien hat, hat ihn.</translation>
    </message>
    <message>
        <source>Its key is in the system&apos;s keyring.</source>
        <translation>Sein Schlüssel liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Its response broke off in the middle.</source>
        <translation>Seine Antwort brach in der Mitte ab.</translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation>Auftrag nicht gefunden</translation>
    </message>
    <message>
        <source>Job {job_id} is being worked on, or done.</source>
        <translation>Auftrag {job_id} ist in Arbeit oder erledigt.</translation>
    </message>
    <message>
        <source>Job {job_id} is done.</source>
        <translation>Auftrag {job_id} ist erledigt.</translation>
    </message>
    <message>
        <source>Join its parts with llama.cpp&apos;s llama-gguf-split --merge and import the result.</source>
        <translation>Fügen Sie seine Teile mit llama-gguf-split --merge von llama.cpp zusammen und importieren Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>Leave out --mic none or --system none, or change [recording] in the settings.</source>
        <translation>Lassen Sie --mic none oder --system none weg, oder ändern Sie [recording] in den Einstellungen.</translation>
    </message>
    <message>
        <source>Leave the role away.</source>
        <translation>Lassen Sie die Rolle weg.</translation>
    </message>
    <message>
        <source>Live text has ended; the recording goes on. {title}: {what}</source>
        <translation>Der Live-Text ist zu Ende; die Aufnahme geht weiter. {title}: {what}</translation>
    </message>
    <message>
        <source>Log into the desktop session in which it was made, or choose a passphrase or a key file.</source>
        <translation>Melden Sie sich an der Arbeitsumgebung an, in der es angelegt wurde, oder wählen Sie eine Passphrase oder eine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation>Sehen Sie in sein Protokoll.</translation>
    </message>
    <message>
        <source>Look at its log; check `server` and `server-model`.</source>
        <translation>Sehen Sie in sein Protokoll; prüfen Sie `server` und `server-model`.</translation>
    </message>
    <message>
        <source>Look at them again, and repeat what you did.</source>
        <translation>Sehen Sie sie noch einmal an und wiederholen Sie, was Sie getan haben.</translation>
    </message>
    <message>
        <source>Make them on the meeting&apos;s page.</source>
        <translation>Machen Sie es auf der Seite der Besprechung.</translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation>Der Speicher ist ausgegangen</translation>
    </message>
    <message>
        <source>Minutes and answers on a machine with two cores; small, so every claim is checked against the transcript.</source>
        <translation>Protokolle und Antworten auf einem Rechner mit zwei Kernen; klein, daher wird jeder Satz an der Mitschrift geprüft.</translation>
    </message>
    <message>
        <source>Models can&apos;t be stored</source>
        <translation>Modelle lassen sich nicht speichern</translation>
    </message>
    <message>
        <source>Models can&apos;t be used</source>
        <translation>Modelle lassen sich nicht verwenden</translation>
    </message>
    <message>
        <source>Name a speaker by label or by present name.</source>
        <translation>Nennen Sie einen Sprecher beim Kürzel oder beim jetzigen Namen.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Name can&apos;t be used</source>
        <translation>Der Name ist nicht möglich</translation>
    </message>
    <message>
        <source>Name models, or add --starter for the set that Earshot works with.</source>
        <translation>Nennen Sie Modelle, oder fügen Sie --starter hinzu für die, mit denen Earshot arbeitet.</translation>
    </message>
    <message>
        <source>Name one by its label.</source>
        <translation>Nennen Sie einen beim Kürzel.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Nennen Sie die Datei.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Nennen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>Name the model; adapters stand in the settings.</source>
        <translation>Nennen Sie das Modell; Adapter stehen in den Einstellungen.</translation>
    </message>
    <message>
        <source>Nearly as exact as large v3 at several times its speed; a graphics card or eight cores. Needs its CTranslate2 form.</source>
        <translation>Fast so genau wie large v3 und um ein Mehrfaches schneller; eine Grafikkarte oder acht Kerne. Braucht seine CTranslate2-Form.</translation>
    </message>
    <message>
        <source>Neither PulseAudio nor PipeWire runs here, so that what the loudspeaker plays can&apos;t be recorded. Install and start one (pipewire-pulse or pulseaudio), or record the microphone alone.</source>
        <translation>Hier läuft weder PulseAudio noch PipeWire; deshalb lässt sich nicht aufnehmen, was der Lautsprecher spielt. Installieren und starten Sie eines (pipewire-pulse oder pulseaudio), oder nehmen Sie nur das Mikrofon auf.</translation>
    </message>
    <message>
        <source>Neither the microphone nor the system&apos;s sound is to be recorded.</source>
        <translation>Weder das Mikrofon noch der Systemton soll aufgenommen werden.</translation>
    </message>
    <message>
        <source>No action&apos;s id begins with “{reference}”.</source>
        <translation>Keine Aufgabe hat eine Kennung, die mit „{reference}“ beginnt.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No installed model knows the language. Declare it, or run `earshot models install whisper-base`.</source>
        <translation>Kein installiertes Modell kennt die Sprache. Geben Sie sie an, oder führen Sie `earshot models install whisper-base` aus.</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Kein Schlüsselbund</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>Noch kein Protokoll</translation>
    </message>
    <message>
        <source>No model is chosen for the role {role}.</source>
        <translation>Für die Rolle {role} ist kein Modell gewählt.</translation>
    </message>
    <message>
        <source>No model was named.</source>
        <translation>Kein Modell wurde genannt.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>Keine Passphrase</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Keine Frage</translation>
    </message>
    <message>
        <source>No recording&apos;s id begins with “{reference}”.</source>
        <translation>Keine Aufnahme hat eine Kennung, die mit „{reference}“ beginnt.</translation>
    </message>
    <message>
        <source>No room to record</source>
        <translation>Kein Platz zum Aufnehmen</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>No such moment</source>
        <translation>Keine solche Stelle</translation>
    </message>
    <message>
        <source>No such revision</source>
        <translation>Keine solche Fassung</translation>
    </message>
    <message>
        <source>No such speaker</source>
        <translation>Kein solcher Sprecher</translation>
    </message>
    <message>
        <source>No such template</source>
        <translation>Keine solche Vorlage</translation>
    </message>
    <message>
        <source>No such turn</source>
        <translation>Kein solcher Redebeitrag</translation>
    </message>
    <message>
        <source>No such {kind}</source>
        <translation>Nicht vorhanden: {kind}</translation>
    </message>
    <message>
        <source>No system keyring answers here.</source>
        <translation>Hier antwortet kein Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>No term</source>
        <translation>Kein Begriff</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Kein Titel</translation>
    </message>
    <message>
        <source>No transcript yet</source>
        <translation>Noch keine Mitschrift</translation>
    </message>
    <message>
        <source>No turn follows this one.</source>
        <translation>Auf diesen folgt kein Redebeitrag.</translation>
    </message>
    <message>
        <source>No usable CUDA device was found; the processor is used instead.</source>
        <translation>Es wurde kein brauchbares CUDA-Gerät gefunden; stattdessen wird der Prozessor benutzt.</translation>
    </message>
    <message>
        <source>No words were given.</source>
        <translation>Es wurden keine Wörter angegeben.</translation>
    </message>
    <message>
        <source>No {kind}</source>
        <translation>Nicht vorhanden: {kind}</translation>
    </message>
    <message>
        <source>No {kind} is called &quot;{wish}&quot;. There is: {there}.</source>
        <translation>Unter „{wish}“ gibt es nichts ({kind}). Es gibt: {there}.</translation>
    </message>
    <message>
        <source>No {role}</source>
        <translation>Nicht gewählt: {role}</translation>
    </message>
    <message>
        <source>Nobody has made minutes of “{title}”.</source>
        <translation>Von „{title}“ hat noch niemand ein Protokoll gemacht.</translation>
    </message>
    <message>
        <source>Nobody here is labelled {label}.</source>
        <translation>Niemand hier hat das Kürzel {label}.</translation>
    </message>
    <message>
        <source>Nobody here is “{reference}”. There are: {listed}.</source>
        <translation>Niemand hier ist „{reference}“. Es gibt: {listed}.</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>Keine Datei</translation>
    </message>
    <message>
        <source>Not everything is ready for search by meaning. {why}</source>
        <translation>Noch nicht alles lässt sich nach Bedeutung suchen. {why}</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>Wartet nicht</translation>
    </message>
    <message>
        <source>Nothing answers at {url} ({reason}).</source>
        <translation>Unter {url} antwortet nichts ({reason}).</translation>
    </message>
    <message>
        <source>Nothing is recorded before somebody acknowledged: “{text}”</source>
        <translation>Nichts wird aufgenommen, bevor jemand zugestimmt hat: „{text}“</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Try another source or a kit; if it happens again, the place has other weights than those that were checked.</source>
        <translation>Nichts davon wurde behalten. Versuchen Sie eine andere Quelle oder ein Paket; wenn es wieder geschieht, hat der Ort andere Gewichte als die geprüften.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nichts zu importieren</translation>
    </message>
    <message>
        <source>Nothing to install</source>
        <translation>Nichts zu installieren</translation>
    </message>
    <message>
        <source>Nothing to join</source>
        <translation>Nichts zu verbinden</translation>
    </message>
    <message>
        <source>Nothing to look for</source>
        <translation>Nichts zu suchen</translation>
    </message>
    <message>
        <source>Nothing to play on</source>
        <translation>Kein Gerät zum Abspielen</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>Nichts aufzunehmen</translation>
    </message>
    <message>
        <source>Nothing to record from</source>
        <translation>Kein Gerät zum Aufnehmen</translation>
    </message>
    <message>
        <source>Nothing to remove</source>
        <translation>Nichts zu entfernen</translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Nothing to search</source>
        <translation>Nichts zu suchen</translation>
    </message>
    <message>
        <source>Nothing to split</source>
        <translation>Nichts zu teilen</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>Es wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>Nothing was heard for {span}.</source>
        <translation>Seit {span} war nichts zu hören.</translation>
    </message>
    <message>
        <source>Nothing was heard from it for {seconds:.0f} seconds, so it was ended.</source>
        <translation>{seconds:.0f} Sekunden lang kam nichts von ihr, deshalb wurde sie beendet.</translation>
    </message>
    <message>
        <source>Nothing was heard on {name} for {seconds} seconds. Check that it isn&apos;t muted and that it is the right device.</source>
        <translation>{name}: {seconds} Sekunden lang war nichts zu hören. Prüfen Sie, ob es nicht stummgeschaltet und das richtige Gerät ist.</translation>
    </message>
    <message>
        <source>Nothing was said in this recording, so there are no minutes.</source>
        <translation>In dieser Aufnahme wurde nichts gesagt, also gibt es kein Protokoll.</translation>
    </message>
    <message>
        <source>Nothing was sent. Please report which command you ran.</source>
        <translation>Es wurde nichts gesendet. Bitte melden Sie, welchen Befehl Sie ausgeführt haben.</translation>
    </message>
    <message>
        <source>Noticeably fewer mistakes than base outside English; four cores or a small graphics card.</source>
        <translation>Außerhalb des Englischen merklich weniger Fehler als base; vier Kerne oder eine kleine Grafikkarte.</translation>
    </message>
    <message>
        <source>One of the two revisions isn&apos;t there.</source>
        <translation>Eine der beiden Fassungen ist nicht da.</translation>
    </message>
    <message>
        <source>Only words are looked for, not meaning. {reason}</source>
        <translation>Gesucht wird nur nach Wörtern, nicht nach Bedeutung. {reason}</translation>
    </message>
    <message>
        <source>Only words were looked for, not meaning. {reason}</source>
        <translation>Gesucht wurde nur nach Wörtern, nicht nach Bedeutung. {reason}</translation>
    </message>
    <message>
        <source>Other users could read {path}; it is closed now. Who read it before may know it.</source>
        <translation>Andere Benutzer konnten {path} lesen; jetzt ist die Datei geschützt. Wer sie vorher gelesen hat, kennt sie vielleicht.</translation>
    </message>
    <message>
        <source>Please report this; a larger context in the settings may help meanwhile.</source>
        <translation>Bitte melden Sie das; ein größerer Kontext in den Einstellungen hilft einstweilen vielleicht.</translation>
    </message>
    <message>
        <source>Plug in a microphone or headset.</source>
        <translation>Stecken Sie ein Mikrofon oder Headset an.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Stecken Sie es wieder an.</translation>
    </message>
    <message>
        <source>Plug one in.</source>
        <translation>Stecken Sie eines an.</translation>
    </message>
    <message>
        <source>PortAudio isn&apos;t there, which hears microphones. Install it (Debian: apt-get install libportaudio2; Fedora: dnf install portaudio).</source>
        <translation>PortAudio fehlt, das Mikrofone hört. Installieren Sie es (Debian: apt-get install libportaudio2; Fedora: dnf install portaudio).</translation>
    </message>
    <message>
        <source>Process it first.</source>
        <translation>Verarbeiten Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Process the file again.</source>
        <translation>Verarbeiten Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Put it back or correct its path.</source>
        <translation>Legen Sie ihn zurück, oder berichtigen Sie seinen Pfad.</translation>
    </message>
    <message>
        <source>Question too long</source>
        <translation>Frage zu lang</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Wird erkannt</translation>
    </message>
    <message>
        <source>Recording isn&apos;t allowed</source>
        <translation>Aufnehmen ist nicht erlaubt</translation>
    </message>
    <message>
        <source>Recording not clear</source>
        <translation>Aufnahme nicht eindeutig</translation>
    </message>
    <message>
        <source>Recording not found</source>
        <translation>Aufnahme nicht gefunden</translation>
    </message>
    <message>
        <source>Recording {recording_id} has not been processed.</source>
        <translation>Die Aufnahme {recording_id} ist noch nicht verarbeitet.</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>Entfernen Sie eines davon, oder benennen Sie es um.</translation>
    </message>
    <message>
        <source>Report it; the recording itself goes on.</source>
        <translation>Melden Sie es; die Aufnahme selbst geht weiter.</translation>
    </message>
    <message>
        <source>Restore it from a backup, bring the same file in again, or delete the recording.</source>
        <translation>Stellen Sie ihn aus einer Sicherung wieder her, bringen Sie dieselbe Datei noch einmal herein, oder löschen Sie die Aufnahme.</translation>
    </message>
    <message>
        <source>Restore it from a backup, then run `earshot recover`.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her und führen Sie dann `earshot recover` aus.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Restore the key file from a backup, or move the archive away to begin a new one.</source>
        <translation>Stellen Sie die Schlüsseldatei aus einer Sicherung wieder her, oder legen Sie das Archiv anderswohin, um ein neues zu beginnen.</translation>
    </message>
    <message>
        <source>Restore the keyring of the user who made the archive.</source>
        <translation>Stellen Sie den Schlüsselbund des Benutzers wieder her, der das Archiv angelegt hat.</translation>
    </message>
    <message>
        <source>Run `earshot models install {names}`.</source>
        <translation>Führen Sie `earshot models install {names}` aus.</translation>
    </message>
    <message>
        <source>Run `earshot models install {name}`.</source>
        <translation>Führen Sie `earshot models install {name}` aus.</translation>
    </message>
    <message>
        <source>Run `earshot process` first.</source>
        <translation>Führen Sie zuerst `earshot process` aus.</translation>
    </message>
    <message>
        <source>Run `earshot process` to go on with it.</source>
        <translation>Führen Sie `earshot process` aus, um damit weiterzumachen.</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Starten Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Run it again; if it fails again, report it with the log.</source>
        <translation>Starten Sie es noch einmal; wenn es wieder misslingt, melden Sie es mit dem Protokoll der Engine.</translation>
    </message>
    <message>
        <source>Run it again; it goes on from the last checkpoint.</source>
        <translation>Starten Sie es noch einmal; es geht vom letzten Zwischenstand aus weiter.</translation>
    </message>
    <message>
        <source>Run the same command again; it goes on where it stopped.</source>
        <translation>Führen Sie denselben Befehl noch einmal aus; er macht weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>Say what it is about.</source>
        <translation>Sagen Sie, worum es geht.</translation>
    </message>
    <message>
        <source>Say which with --name; add --role to take weights that the catalogue doesn&apos;t know.</source>
        <translation>Sagen Sie mit --name, welches es ist; mit --role nehmen Sie Gewichte auf, die der Katalog nicht kennt.</translation>
    </message>
    <message>
        <source>Search by meaning in some 100 languages, long passages; a graphics card.</source>
        <translation>Suche nach Bedeutung in rund 100 Sprachen, lange Abschnitte; eine Grafikkarte.</translation>
    </message>
    <message>
        <source>Search by meaning outside English, more exact; a graphics card.</source>
        <translation>Suche nach Bedeutung außerhalb des Englischen, genauer; eine Grafikkarte.</translation>
    </message>
    <message>
        <source>Search by meaning outside English.</source>
        <translation>Suche nach Bedeutung außerhalb des Englischen.</translation>
    </message>
    <message>
        <source>See the list of actions for their ids.</source>
        <translation>Die Kennungen stehen in der Liste der Aufgaben.</translation>
    </message>
    <message>
        <source>See the list of recordings for their ids.</source>
        <translation>Die Kennungen stehen in der Liste der Aufnahmen.</translation>
    </message>
    <message>
        <source>Segmentation, embedding and PLDA made for one another. Handed out to registered users only.</source>
        <translation>Segmentierung, Einbettung und PLDA, füreinander gemacht. Nur für registrierte Nutzer.</translation>
    </message>
    <message>
        <source>Sentences to vectors of 384 numbers, for search by meaning.</source>
        <translation>Aus Sätzen werden Vektoren von 384 Zahlen, für die Suche nach Bedeutung.</translation>
    </message>
    <message>
        <source>Set `server` to one such as http://127.0.0.1:8080/v1.</source>
        <translation>Setzen Sie `server` auf eine Adresse wie http://127.0.0.1:8080/v1.</translation>
    </message>
    <message>
        <source>Setting is locked</source>
        <translation>Einstellung ist gesperrt</translation>
    </message>
    <message>
        <source>Settings can&apos;t be used</source>
        <translation>Einstellungen lassen sich nicht verwenden</translation>
    </message>
    <message>
        <source>Settings can&apos;t be written</source>
        <translation>Einstellungen lassen sich nicht schreiben</translation>
    </message>
    <message>
        <source>Several speakers are called “{reference}”: {listed}.</source>
        <translation>Mehrere Sprecher heißen „{reference}“: {listed}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Show that one, or delete it first.</source>
        <translation>Zeigen Sie diese an, oder löschen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Something in this process wanted to reach “{host}”; Earshot works offline.</source>
        <translation>Etwas in diesem Prozess wollte „{host}“ erreichen; Earshot arbeitet offline.</translation>
    </message>
    <message>
        <source>Sound is heard on {name} again.</source>
        <translation>{name}: Es ist wieder Ton zu hören.</translation>
    </message>
    <message>
        <source>Speaker not clear</source>
        <translation>Sprecher nicht eindeutig</translation>
    </message>
    <message>
        <source>Speaker not found</source>
        <translation>Sprecher nicht gefunden</translation>
    </message>
    <message>
        <source>Speech to text in some 99 languages; good for English on a machine without a graphics card.</source>
        <translation>Sprache zu Text in rund 99 Sprachen; gut für Englisch auf einem Rechner ohne Grafikkarte.</translation>
    </message>
    <message>
        <source>Start it, or take `server` out of the settings.</source>
        <translation>Starten Sie ihn, oder nehmen Sie `server` aus den Einstellungen.</translation>
    </message>
    <message>
        <source>Stop it where it is worked on.</source>
        <translation>Halten Sie ihn dort an, wo er bearbeitet wird.</translation>
    </message>
    <message>
        <source>Stop that recording first.</source>
        <translation>Beenden Sie zuerst jene Aufnahme.</translation>
    </message>
    <message>
        <source>Stop the recording if the meeting is over.</source>
        <translation>Beenden Sie die Aufnahme, wenn die Besprechung vorbei ist.</translation>
    </message>
    <message>
        <source>Swap --from and --to.</source>
        <translation>Vertauschen Sie --from und --to.</translation>
    </message>
    <message>
        <source>Swap the first day and the last.</source>
        <translation>Vertauschen Sie den ersten Tag und den letzten.</translation>
    </message>
    <message>
        <source>Tag too long</source>
        <translation>Schlagwort zu lang</translation>
    </message>
    <message>
        <source>Take it out of the settings, or choose one that was made for this model.</source>
        <translation>Nehmen Sie ihn aus den Einstellungen, oder wählen Sie einen, der für dieses Modell gemacht wurde.</translation>
    </message>
    <message>
        <source>Template can&apos;t be changed</source>
        <translation>Vorlage lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>Template can&apos;t be read</source>
        <translation>Vorlage lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Template can&apos;t be used</source>
        <translation>Vorlage lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>Term not found</source>
        <translation>Begriff nicht gefunden</translation>
    </message>
    <message>
        <source>The archive can&apos;t be opened</source>
        <translation>Das Archiv lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The archive can&apos;t be written</source>
        <translation>Das Archiv lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The archive doesn&apos;t open with this passphrase.</source>
        <translation>Das Archiv lässt sich mit dieser Passphrase nicht öffnen.</translation>
    </message>
    <message>
        <source>The archive is busy</source>
        <translation>Das Archiv ist beschäftigt</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>Das Archiv ist beschädigt</translation>
    </message>
    <message>
        <source>The archive is from a newer version</source>
        <translation>Das Archiv ist von einer neueren Version</translation>
    </message>
    <message>
        <source>The archive&apos;s key belongs into the system&apos;s keyring, says {path}; none answers here.</source>
        <translation>Der Schlüssel des Archivs gehört laut {path} in den Schlüsselbund des Systems; hier antwortet keiner.</translation>
    </message>
    <message>
        <source>The archive&apos;s key can&apos;t be read</source>
        <translation>Der Schlüssel des Archivs lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The archive&apos;s key can&apos;t be written</source>
        <translation>Der Schlüssel des Archivs lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>The archive&apos;s key is damaged</source>
        <translation>Der Schlüssel des Archivs ist beschädigt</translation>
    </message>
    <message>
        <source>The archive&apos;s key is gone</source>
        <translation>Der Schlüssel des Archivs ist weg</translation>
    </message>
    <message>
        <source>The archive&apos;s key lies in {path}, readable by this user alone: whoever can read this user&apos;s files can read the archive.</source>
        <translation>Der Schlüssel des Archivs liegt in {path}, nur für diesen Benutzer lesbar: Wer die Dateien dieses Benutzers lesen kann, kann das Archiv lesen.</translation>
    </message>
    <message>
        <source>The audio can&apos;t be read</source>
        <translation>Der Ton lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The audio can&apos;t be stored or read</source>
        <translation>Der Ton lässt sich nicht speichern oder lesen</translation>
    </message>
    <message>
        <source>The audio is gone</source>
        <translation>Der Ton ist weg</translation>
    </message>
    <message>
        <source>The catalogue has no model called “{name}”.</source>
        <translation>Der Katalog hat kein Modell namens „{name}“.</translation>
    </message>
    <message>
        <source>The connection to {url} broke off ({reason}).</source>
        <translation>Die Verbindung zu {url} brach ab ({reason}).</translation>
    </message>
    <message>
        <source>The context is too small</source>
        <translation>Der Kontext ist zu klein</translation>
    </message>
    <message>
        <source>The disk has room for {span} more. Free some space.</source>
        <translation>Der Datenträger hat noch Platz für {span}. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The disk is too small</source>
        <translation>Der Datenträger ist zu klein</translation>
    </message>
    <message>
        <source>The disk of {folder} has no room for a recording.</source>
        <translation>Der Datenträger von {folder} hat keinen Platz für eine Aufnahme.</translation>
    </message>
    <message>
        <source>The disk refused to be written to: {reason}.</source>
        <translation>Auf den Datenträger ließ sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>The engine can&apos;t be started</source>
        <translation>Die Engine lässt sich nicht starten</translation>
    </message>
    <message>
        <source>The engine failed</source>
        <translation>Die Engine ist gescheitert</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <translation>Die Engine ist stehengeblieben</translation>
    </message>
    <message>
        <source>The engine stopped answering</source>
        <translation>Die Engine antwortet nicht mehr</translation>
    </message>
    <message>
        <source>The file could not be read to its end: {reason}.</source>
        <translation>Die Datei ließ sich nicht bis zum Ende lesen: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The installation was ended</source>
        <translation>Die Installation wurde beendet</translation>
    </message>
    <message>
        <source>The keyring doesn&apos;t work</source>
        <translation>Der Schlüsselbund funktioniert nicht</translation>
    </message>
    <message>
        <source>The kit can&apos;t be read</source>
        <translation>Das Paket lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The language model doesn&apos;t know the language</source>
        <translation>Das Sprachmodell kennt die Sprache nicht</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>Das Sprachmodell ist gescheitert</translation>
    </message>
    <message>
        <source>The language model has a chat template of absurd length.</source>
        <translation>Die Chat-Vorlage des Sprachmodells ist unsinnig lang.</translation>
    </message>
    <message>
        <source>The language model has a chat template that can&apos;t be read.</source>
        <translation>Die Chat-Vorlage des Sprachmodells lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The language model has a chat template that fails.</source>
        <translation>Die Chat-Vorlage des Sprachmodells scheitert.</translation>
    </message>
    <message>
        <source>The language model has no chat template.</source>
        <translation>Das Sprachmodell hat keine Chat-Vorlage.</translation>
    </message>
    <message>
        <source>The language model is too big for this machine</source>
        <translation>Das Sprachmodell ist zu groß für diesen Rechner</translation>
    </message>
    <message>
        <source>The language model was asked too much at once</source>
        <translation>Das Sprachmodell wurde zu viel auf einmal gefragt</translation>
    </message>
    <message>
        <source>The language model&apos;s server failed</source>
        <translation>Der Server des Sprachmodells ist gescheitert</translation>
    </message>
    <message>
        <source>The language model&apos;s server follows no JSON schema; minutes may lack parts.</source>
        <translation>Der Server des Sprachmodells hält sich an kein JSON-Schema; Protokollen können Teile fehlen.</translation>
    </message>
    <message>
        <source>The language model&apos;s server isn&apos;t there</source>
        <translation>Der Server des Sprachmodells ist nicht da</translation>
    </message>
    <message>
        <source>The lines for one question exceed what the language model can see at once.</source>
        <translation>Die Zeilen für eine Frage sind mehr, als das Sprachmodell auf einmal sehen kann.</translation>
    </message>
    <message>
        <source>The machine or Earshot stood still for {seconds:.0f} seconds. What was said meanwhile may be missing.</source>
        <translation>Der Rechner oder Earshot stand {seconds:.0f} Sekunden lang still. Was inzwischen gesagt wurde, kann fehlen.</translation>
    </message>
    <message>
        <source>The machine was too slow, and a moment of sound was lost. Close other programs.</source>
        <translation>Der Rechner war zu langsam, und ein Augenblick Ton ging verloren. Schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>The measurement needs {seconds} s of speech.</source>
        <translation>Die Messung braucht {seconds} s Sprache.</translation>
    </message>
    <message>
        <source>The microphone</source>
        <translation>Das Mikrofon</translation>
    </message>
    <message>
        <source>The minutes of “{title}” are there, but their decisions could not be compared with earlier ones: {reason}</source>
        <translation>Das Protokoll von „{title}“ ist da, aber seine Entscheidungen konnten nicht mit früheren verglichen werden: {reason}</translation>
    </message>
    <message>
        <source>The model can&apos;t be imported</source>
        <translation>Das Modell lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>The model catalogue can&apos;t be used</source>
        <translation>Der Modellkatalog lässt sich nicht verwenden</translation>
    </message>
    <message>
        <source>The model doesn&apos;t know the language {language}.</source>
        <translation>Das Modell kennt die Sprache {language} nicht.</translation>
    </message>
    <message>
        <source>The model has another role</source>
        <translation>Das Modell hat eine andere Rolle</translation>
    </message>
    <message>
        <source>The model knows English only; everything is taken for English.</source>
        <translation>Das Modell kennt nur Englisch; alles wird für Englisch gehalten.</translation>
    </message>
    <message>
        <source>The model of live text doesn&apos;t know the language {language}.</source>
        <translation>Das Modell des Live-Textes kennt die Sprache {language} nicht.</translation>
    </message>
    <message>
        <source>The model of live text knows English only.</source>
        <translation>Das Modell des Live-Textes kennt nur Englisch.</translation>
    </message>
    <message>
        <source>The model wasn&apos;t recognised</source>
        <translation>Das Modell wurde nicht erkannt</translation>
    </message>
    <message>
        <source>The models are in use</source>
        <translation>Die Modelle sind in Gebrauch</translation>
    </message>
    <message>
        <source>The most exact Whisper; a graphics card.</source>
        <translation>Das genaueste Whisper; eine Grafikkarte.</translation>
    </message>
    <message>
        <source>The package PyAudioWPatch, which records the system&apos;s sound, isn&apos;t installed.</source>
        <translation>Das Paket PyAudioWPatch, das den Systemton aufnimmt, ist nicht installiert.</translation>
    </message>
    <message>
        <source>The process that fetches models was ended by signal {number}.</source>
        <translation>Der Prozess, der Modelle lädt, wurde durch das Signal {number} beendet.</translation>
    </message>
    <message>
        <source>The process that runs the models closed its output.</source>
        <translation>Der Prozess, der die Modelle ausführt, hat seine Ausgabe geschlossen.</translation>
    </message>
    <message>
        <source>The process that runs the models crashed ({signal}).</source>
        <translation>Der Prozess, der die Modelle ausführt, ist abgestürzt ({signal}).</translation>
    </message>
    <message>
        <source>The process that runs the models ended with status {status}.</source>
        <translation>Der Prozess, der die Modelle ausführt, endete mit dem Status {status}.</translation>
    </message>
    <message>
        <source>The process that runs the models said what can&apos;t be read: {what}.</source>
        <translation>Der Prozess, der die Modelle ausführt, sagte Unlesbares: {what}.</translation>
    </message>
    <message>
        <source>The question is too long</source>
        <translation>Die Frage ist zu lang</translation>
    </message>
    <message>
        <source>The recording ended</source>
        <translation>Die Aufnahme ist zu Ende</translation>
    </message>
    <message>
        <source>The recording goes on, with silence until it is back.</source>
        <translation>Die Aufnahme geht weiter, mit Stille, bis es wieder da ist.</translation>
    </message>
    <message>
        <source>The recording goes on, with silence until it is there.</source>
        <translation>Die Aufnahme geht weiter, mit Stille, bis es da ist.</translation>
    </message>
    <message>
        <source>The same audio is there as {recording_id} ({title}).</source>
        <translation>Derselbe Ton ist schon da als {recording_id} ({title}).</translation>
    </message>
    <message>
        <source>The server&apos;s address can&apos;t be used</source>
        <translation>Die Adresse des Servers ist nicht möglich</translation>
    </message>
    <message>
        <source>The settings of this Earshot forbid it: [recording] allowed = false.</source>
        <translation>Die Einstellungen dieses Earshot verbieten es: [recording] allowed = false.</translation>
    </message>
    <message>
        <source>The sound server (PulseAudio or PipeWire) doesn&apos;t answer. Start it: systemctl --user start pipewire-pulse, or pulseaudio --start.</source>
        <translation>Der Tonserver (PulseAudio oder PipeWire) antwortet nicht. Starten Sie ihn: systemctl --user start pipewire-pulse, oder pulseaudio --start.</translation>
    </message>
    <message>
        <source>The sound server (PulseAudio or PipeWire) doesn&apos;t let Earshot in. Run Earshot as the user who is logged in, not as another one.</source>
        <translation>Der Tonserver (PulseAudio oder PipeWire) lässt Earshot nicht hinein. Starten Sie Earshot als der angemeldete Benutzer, nicht als ein anderer.</translation>
    </message>
    <message>
        <source>The sound server doesn&apos;t answer.</source>
        <translation>Der Tonserver antwortet nicht.</translation>
    </message>
    <message>
        <source>The sound system didn&apos;t answer within {seconds:.0f} seconds.</source>
        <translation>Das Tonsystem antwortete nicht innerhalb von {seconds:.0f} Sekunden.</translation>
    </message>
    <message>
        <source>The sound system says: {reason}.</source>
        <translation>Das Tonsystem meldet: {reason}.</translation>
    </message>
    <message>
        <source>The system ended the process that runs the models; perhaps memory ran out.</source>
        <translation>Das System hat den Prozess beendet, der die Modelle ausführt; vielleicht ging der Speicher aus.</translation>
    </message>
    <message>
        <source>The system has neither a microphone nor a loudspeaker. Plug one in.</source>
        <translation>Das System hat weder Mikrofon noch Lautsprecher. Stecken Sie eines an.</translation>
    </message>
    <message>
        <source>The system has no microphone.</source>
        <translation>Das System hat kein Mikrofon.</translation>
    </message>
    <message>
        <source>The system knows of no microphone and no output.</source>
        <translation>Das System kennt weder Mikrofon noch Ausgabe.</translation>
    </message>
    <message>
        <source>The system refused to start it: {reason}.</source>
        <translation>Das System verweigerte den Start: {reason}.</translation>
    </message>
    <message>
        <source>The system refuses {path}: {reason}.</source>
        <translation>Das System verweigert {path}: {reason}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>Das System meldet: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring failed: {reason}.</source>
        <translation>Der Schlüsselbund des Systems ist gescheitert: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has no entry “earshot / {account}”.</source>
        <translation>Der Schlüsselbund des Systems hat keinen Eintrag „earshot / {account}“.</translation>
    </message>
    <message>
        <source>The system&apos;s sound</source>
        <translation>Der Systemton</translation>
    </message>
    <message>
        <source>The system&apos;s sound can&apos;t be recorded: it has no loudspeaker or headphones.</source>
        <translation>Der Systemton lässt sich nicht aufnehmen: Es gibt weder Lautsprecher noch Kopfhörer.</translation>
    </message>
    <message>
        <source>The transcript is at revision {revision}; the minutes were made from revision {earlier} and are brought up to date.</source>
        <translation>Die Mitschrift hat die Fassung {revision}; das Protokoll wurde aus Fassung {earlier} gemacht und wird auf den neuesten Stand gebracht.</translation>
    </message>
    <message>
        <source>The words are at revision {revision} by now; you saw {seen}.</source>
        <translation>Die Wörter haben inzwischen die Fassung {revision}; Sie sahen {seen}.</translation>
    </message>
    <message>
        <source>The {what} holds bytes that are no text.</source>
        <translation>Enthält Bytes, die kein Text sind: {what}.</translation>
    </message>
    <message>
        <source>The {what} holds bytes that are not text.</source>
        <translation>Enthält Bytes, die kein Text sind: {what}.</translation>
    </message>
    <message>
        <source>There is an archive at {archive}, but no key at {path}.</source>
        <translation>Es gibt ein Archiv unter {archive}, aber keinen Schlüssel unter {path}.</translation>
    </message>
    <message>
        <source>There is no device for {names}.</source>
        <translation>Es gibt kein Gerät für {names}.</translation>
    </message>
    <message>
        <source>There is no job {job_id}.</source>
        <translation>Es gibt keinen Auftrag {job_id}.</translation>
    </message>
    <message>
        <source>There is no live text. {reason}</source>
        <translation>Es gibt keinen Live-Text. {reason}</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, or record the system&apos;s sound alone.</source>
        <translation>Es gibt kein Mikrofon. Stecken Sie eines an, oder nehmen Sie nur den Systemton auf.</translation>
    </message>
    <message>
        <source>There is no question</source>
        <translation>Es gibt keine Frage</translation>
    </message>
    <message>
        <source>There is no revision {wanted}.</source>
        <translation>Es gibt keine Fassung {wanted}.</translation>
    </message>
    <message>
        <source>There is no room for {path}.</source>
        <translation>Für {path} ist kein Platz.</translation>
    </message>
    <message>
        <source>There is no room left for {path}.</source>
        <translation>Für {path} ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>There is no sound in its audio track.</source>
        <translation>In der Tonspur ist kein Ton.</translation>
    </message>
    <message>
        <source>There is no template called “{name}”.</source>
        <translation>Es gibt keine Vorlage namens „{name}“.</translation>
    </message>
    <message>
        <source>There is no turn {turn_id} in these words.</source>
        <translation>In diesen Wörtern gibt es keinen Redebeitrag {turn_id}.</translation>
    </message>
    <message>
        <source>There is no {kind} to record from.</source>
        <translation>Zum Aufnehmen nicht vorhanden: {kind}.</translation>
    </message>
    <message>
        <source>There is no {path}.</source>
        <translation>Es gibt {path} nicht.</translation>
    </message>
    <message>
        <source>There was not enough memory for this step.</source>
        <translation>Für diesen Schritt reichte der Speicher nicht.</translation>
    </message>
    <message>
        <source>This machine is too slow for live text.</source>
        <translation>Dieser Rechner ist zu langsam für Live-Text.</translation>
    </message>
    <message>
        <source>Title too long</source>
        <translation>Titel zu lang</translation>
    </message>
    <message>
        <source>Too little speech</source>
        <translation>Zu wenig Sprache</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Zu lang</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again; mind the keyboard&apos;s layout and capital letters.</source>
        <translation>Versuchen Sie es noch einmal; achten Sie auf Tastaturbelegung und Großbuchstaben.</translation>
    </message>
    <message>
        <source>Twice as fast as base and less exact; for tests and very old machines.</source>
        <translation>Doppelt so schnell wie base und weniger genau; für Tests und sehr alte Rechner.</translation>
    </message>
    <message>
        <source>Type a question.</source>
        <translation>Geben Sie eine Frage ein.</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>Geben Sie mindestens einen Buchstaben ein.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Type more of the id.</source>
        <translation>Geben Sie mehr von der Kennung an.</translation>
    </message>
    <message>
        <source>Type one, or leave it out.</source>
        <translation>Geben Sie einen ein, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>Type the word to hear.</source>
        <translation>Geben Sie das Wort ein, auf das gehört werden soll.</translation>
    </message>
    <message>
        <source>Type what was said, or leave the turn as it was.</source>
        <translation>Geben Sie ein, was gesagt wurde, oder lassen Sie den Redebeitrag, wie er war.</translation>
    </message>
    <message>
        <source>Type what was said.</source>
        <translation>Geben Sie ein, was gesagt wurde.</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Unbekannte Sprache</translation>
    </message>
    <message>
        <source>Unknown model</source>
        <translation>Unbekanntes Modell</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in and try again.</source>
        <translation>Ziehen Sie das Gerät ab, stecken Sie es wieder an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Unreadable file</source>
        <translation>Datei unlesbar</translation>
    </message>
    <message>
        <source>Unreadable text</source>
        <translation>Text unlesbar</translation>
    </message>
    <message>
        <source>Unreadable {what}</source>
        <translation>Unlesbar: {what}</translation>
    </message>
    <message>
        <source>Update Earshot.</source>
        <translation>Aktualisieren Sie Earshot.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens.</source>
        <translation>Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>Voices to vectors of 192 numbers; it tells voices apart in other languages too.</source>
        <translation>Aus Stimmen werden Vektoren von 192 Zahlen; es hält Stimmen auch in anderen Sprachen auseinander.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Warten Sie, bis es fertig ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Wait until it is less busy, or give it a smaller model.</source>
        <translation>Warten Sie, bis er weniger zu tun hat, oder geben Sie ihm ein kleineres Modell.</translation>
    </message>
    <message>
        <source>Wait until the recording is complete.</source>
        <translation>Warten Sie, bis die Aufnahme vollständig ist.</translation>
    </message>
    <message>
        <source>What an earlier stage committed is not in the form in which it was written.</source>
        <translation>Was ein früherer Schritt abgelegt hat, hat nicht die Form, in der es geschrieben wurde.</translation>
    </message>
    <message>
        <source>What has come is kept: run the same command again to go on. Check the network and pip&apos;s proxy and certificate settings, or install from a kit (see docs/models.md).</source>
        <translation>Was angekommen ist, bleibt: Führen Sie denselben Befehl noch einmal aus, um weiterzumachen. Prüfen Sie das Netzwerk und die Proxy- und Zertifikateinstellungen von pip, oder installieren Sie aus einem Paket (siehe docs/models.md).</translation>
    </message>
    <message>
        <source>What was recorded before is safe: run `earshot recover`.</source>
        <translation>Was vorher aufgenommen wurde, ist sicher: Führen Sie `earshot recover` aus.</translation>
    </message>
    <message>
        <source>What was recorded before is safe: run `earshot recover`. Please report this.</source>
        <translation>Was vorher aufgenommen wurde, ist sicher: Führen Sie `earshot recover` aus. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>Which {kind}?</source>
        <translation>Nicht eindeutig: {kind}</translation>
    </message>
    <message>
        <source>Who of up to three voices speaks when, ten seconds at a time. On the hub it is handed out to registered users only.</source>
        <translation>Wer von bis zu drei Stimmen wann spricht, zehn Sekunden auf einmal. Beim Hub nur für registrierte Nutzer.</translation>
    </message>
    <message>
        <source>Windows offers no loudspeaker or headphones whose sound could be recorded. Plug one in, or record the microphone alone.</source>
        <translation>Windows bietet keine Lautsprecher oder Kopfhörer an, deren Ton aufgenommen werden könnte. Stecken Sie welche an, oder nehmen Sie nur das Mikrofon auf.</translation>
    </message>
    <message>
        <source>Words can&apos;t be kept</source>
        <translation>Der Wortlaut lässt sich nicht behalten</translation>
    </message>
    <message>
        <source>Write to another folder.</source>
        <translation>Schreiben Sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Writing under {folder} failed: {reason}.</source>
        <translation>Das Schreiben unter {folder} misslang: {reason}.</translation>
    </message>
    <message>
        <source>Wrong bytes refused</source>
        <translation>Falsche Bytes abgelehnt</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Falsche Passphrase</translation>
    </message>
    <message>
        <source>Wrong passphrase or key for {path}, or its beginning is damaged.</source>
        <translation>Falsche Passphrase oder falscher Schlüssel für {path}, oder der Anfang ist beschädigt.</translation>
    </message>
    <message>
        <source>You may not read {source}.</source>
        <translation>Sie dürfen {source} nicht lesen.</translation>
    </message>
    <message>
        <source>`earshot devices` lists what is there.</source>
        <translation>`earshot devices` zählt auf, was da ist.</translation>
    </message>
    <message>
        <source>`earshot models list` shows those it has.</source>
        <translation>`earshot models list` zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>`earshot templates list` shows those there are.</source>
        <translation>`earshot templates list` zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>`earshot vocabulary list` shows all terms.</source>
        <translation>`earshot vocabulary list` zeigt alle Begriffe.</translation>
    </message>
    <message>
        <source>a line without end</source>
        <translation>eine Zeile ohne Ende</translation>
    </message>
    <message>
        <source>a name has lower-case letters, digits and hyphens only</source>
        <translation>ein Name hat nur Kleinbuchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>checking the recording</source>
        <translation>Aufnahme wird geprüft</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>wird verglichen</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>Zustimmung</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>encrypting</source>
        <translation>wird verschlüsselt</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>giving words to speakers</source>
        <translation>Wörter werden Sprechern zugeordnet</translation>
    </message>
    <message>
        <source>has lower-case letters, digits and hyphens only</source>
        <translation>hat nur Kleinbuchstaben, Ziffern und Bindestriche</translation>
    </message>
    <message>
        <source>has {count} characters; at most {most}</source>
        <translation>hat {count} Zeichen; höchstens {most}</translation>
    </message>
    <message>
        <source>has “{code}”, which is no code like en or de</source>
        <translation>hat „{code}“, das kein Code wie en oder de ist</translation>
    </message>
    <message>
        <source>has “{name}” twice</source>
        <translation>hat „{name}“ zweimal</translation>
    </message>
    <message>
        <source>has “{name}”, which isn&apos;t one{meant}</source>
        <translation>hat „{name}“, das keiner ist{meant}</translation>
    </message>
    <message>
        <source>is a folder of the store; choose another</source>
        <translation>ist ein Ordner des Modellspeichers; wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is missing; an entry without files says why in `missing`</source>
        <translation>fehlt; ein Eintrag ohne Dateien sagt in `missing`, warum</translation>
    </message>
    <message>
        <source>is there {count} times; at most {most}</source>
        <translation>ist {count}-mal da; höchstens {most}</translation>
    </message>
    <message>
        <source>is {fewest} to {most}; between 1 and {limit}, the smaller first</source>
        <translation>ist {fewest} bis {most}; zwischen 1 und {limit}, die kleinere Zahl zuerst</translation>
    </message>
    <message>
        <source>is {value}; from {least} to {most}</source>
        <translation>ist {value}; von {least} bis {most}</translation>
    </message>
    <message>
        <source>is {value}; from {least} to {most} tokens</source>
        <translation>ist {value}; von {least} bis {most} Tokens</translation>
    </message>
    <message>
        <source>is {version}; this version reads {known}</source>
        <translation>ist {version}; diese Version liest {known}</translation>
    </message>
    <message>
        <source>is “{name}” a second time</source>
        <translation>ist ein zweites Mal „{name}“</translation>
    </message>
    <message>
        <source>is “{name}”, which every template has by itself</source>
        <translation>ist „{name}“, das jede Vorlage von selbst hat</translation>
    </message>
    <message>
        <source>is “{package}”, which has no [[package]] of its own</source>
        <translation>ist „{package}“, das kein eigenes [[package]] hat</translation>
    </message>
    <message>
        <source>is “{role}”; one of: {roles}</source>
        <translation>ist „{role}“; möglich sind: {roles}</translation>
    </message>
    <message>
        <source>is “{url}”: {what}</source>
        <translation>ist „{url}“: {what}</translation>
    </message>
    <message>
        <source>is “{value}”, which doesn&apos;t have the right form</source>
        <translation>ist „{value}“, was nicht die richtige Form hat</translation>
    </message>
    <message>
        <source>is “{value}”, which is no code like en or de</source>
        <translation>ist „{value}“, was kein Code wie en oder de ist</translation>
    </message>
    <message>
        <source>is “{value}”; one of: {auto}, {words}</source>
        <translation>ist „{value}“; möglich sind: {auto}, {words}</translation>
    </message>
    <message>
        <source>is “{value}”; one of: {rates}</source>
        <translation>ist „{value}“; möglich sind: {rates}</translation>
    </message>
    <message>
        <source>is “{value}”; one of: {words}</source>
        <translation>ist „{value}“; möglich sind: {words}</translation>
    </message>
    <message>
        <source>isn&apos;t a field that Earshot knows</source>
        <translation>ist kein Feld, das Earshot kennt</translation>
    </message>
    <message>
        <source>isn&apos;t a key of [[extract]]{meant}</source>
        <translation>ist kein Schlüssel von [[extract]]{meant}</translation>
    </message>
    <message>
        <source>isn&apos;t a key of templates{meant}</source>
        <translation>ist kein Schlüssel von Vorlagen{meant}</translation>
    </message>
    <message>
        <source>isn&apos;t a role; one of: {roles}</source>
        <translation>ist keine Rolle; möglich sind: {roles}</translation>
    </message>
    <message>
        <source>isn&apos;t a setting of [{section}]; there are: {known}</source>
        <translation>ist keine Einstellung von [{section}]; es gibt: {known}</translation>
    </message>
    <message>
        <source>isn&apos;t a setting; there are: {known}</source>
        <translation>ist keine Einstellung; es gibt: {known}</translation>
    </message>
    <message>
        <source>isn&apos;t the sum of the sizes of its parts</source>
        <translation>ist nicht die Summe der Größen seiner Teile</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>sie lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>it has more than {most} kB: it is no template</source>
        <translation>sie hat mehr als {most} kB: das ist keine Vorlage</translation>
    </message>
    <message>
        <source>it is no address</source>
        <translation>das ist keine Adresse</translation>
    </message>
    <message>
        <source>it isn&apos;t UTF-8 text</source>
        <translation>sie ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>it must begin with http:// and a host</source>
        <translation>sie muss mit http:// und einem Rechnernamen beginnen</translation>
    </message>
    <message>
        <source>it must have host, port and path alone</source>
        <translation>sie darf nur Rechner, Port und Pfad enthalten</translation>
    </message>
    <message>
        <source>lacks “{name}”, which an [[extract]] looks for</source>
        <translation>es fehlt „{name}“, wonach ein [[extract]] sucht</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>line {line}: {key} {what}</source>
        <translation>Zeile {line}: {key} {what}</translation>
    </message>
    <message>
        <source>llama.cpp was built without CUDA here; the processor is used instead.</source>
        <translation>llama.cpp wurde hier ohne CUDA gebaut; stattdessen wird der Prozessor benutzt.</translation>
    </message>
    <message>
        <source>loading the language model</source>
        <translation>das Sprachmodell wird geladen</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>das Modell wird geladen</translation>
    </message>
    <message>
        <source>loading the models</source>
        <translation>die Modelle werden geladen</translation>
    </message>
    <message>
        <source>looking for {name}</source>
        <translation>{name} wird gesucht</translation>
    </message>
    <message>
        <source>macOS hands no program what others play. For the other side&apos;s sound install a virtual device such as BlackHole, let a Multi-Output Device in Audio MIDI Setup play to it and to your headphones, and record it; or record the microphone alone.</source>
        <translation>macOS gibt keinem Programm, was andere abspielen. Installieren Sie für den Ton der Gegenseite ein virtuelles Gerät wie BlackHole, lassen Sie ein Gerät mit mehreren Ausgängen im Audio-MIDI-Setup darauf und auf Ihre Kopfhörer spielen, und nehmen Sie es auf; oder nehmen Sie nur das Mikrofon auf.</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>more than it was asked for</source>
        <translation>mehr, als verlangt war</translation>
    </message>
    <message>
        <source>must be a list of codes: [&quot;en&quot;, &quot;de&quot;]</source>
        <translation>muss eine Liste von Codes sein: [&quot;en&quot;, &quot;de&quot;]</translation>
    </message>
    <message>
        <source>must be a list of files: [&quot;minutes.gguf&quot;]</source>
        <translation>muss eine Liste von Dateien sein: [&quot;minutes.gguf&quot;]</translation>
    </message>
    <message>
        <source>must be a list of names: [&quot;brief&quot;, &quot;decisions&quot;]</source>
        <translation>muss eine Liste von Namen sein: [&quot;brief&quot;, &quot;decisions&quot;]</translation>
    </message>
    <message>
        <source>must be a list of texts in quotes</source>
        <translation>muss eine Liste von Texten in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>muss eine Zahl sein</translation>
    </message>
    <message>
        <source>must be a number of tokens: 8192</source>
        <translation>muss eine Anzahl von Tokens sein: 8192</translation>
    </message>
    <message>
        <source>must be a path inside the model&apos;s folder</source>
        <translation>muss ein Pfad im Ordner des Modells sein</translation>
    </message>
    <message>
        <source>must be a table: [{key}]</source>
        <translation>muss eine Tabelle sein: [{key}]</translation>
    </message>
    <message>
        <source>must be a text, in &quot;quotes&quot;</source>
        <translation>muss ein Text in &quot;Anführungszeichen&quot; sein</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation>muss eine ganze Zahl sein, 0 oder größer</translation>
    </message>
    <message>
        <source>must be an array of tables</source>
        <translation>muss eine Liste von Tabellen sein</translation>
    </message>
    <message>
        <source>must be fewest and most: [3, 6]</source>
        <translation>muss die kleinste und die größte Zahl nennen: [3, 6]</translation>
    </message>
    <message>
        <source>must be text in &quot;quotes&quot;</source>
        <translation>muss Text in &quot;Anführungszeichen&quot; sein</translation>
    </message>
    <message>
        <source>must be text in quotes</source>
        <translation>muss Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>must be the name of a model, in &quot;quotes&quot;</source>
        <translation>muss der Name eines Modells in &quot;Anführungszeichen&quot; sein</translation>
    </message>
    <message>
        <source>must be the name of a template, in &quot;quotes&quot;</source>
        <translation>muss der Name einer Vorlage in &quot;Anführungszeichen&quot; sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be written as [[extract]]</source>
        <translation>muss als [[extract]] geschrieben sein</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>needs {key} = {example}</source>
        <translation>braucht {key} = {example}</translation>
    </message>
    <message>
        <source>needs {name_key} = &quot;…&quot;</source>
        <translation>braucht {name_key} = &quot;…&quot;</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>none of the places that were asked has it</source>
        <translation>keiner der gefragten Orte hat sie</translation>
    </message>
    <message>
        <source>not valid TOML: {reason}</source>
        <translation>kein gültiges TOML: {reason}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>only a server on this machine is allowed: 127.0.0.1, ::1 or localhost</source>
        <translation>nur ein Server auf diesem Rechner ist erlaubt: 127.0.0.1, ::1 oder localhost</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>recognising voices</source>
        <translation>Stimmen werden wiedererkannt</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>something that isn&apos;t JSON</source>
        <translation>etwas, das kein JSON ist</translation>
    </message>
    <message>
        <source>sound output</source>
        <translation>Tonausgabe</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>beginnt</translation>
    </message>
    <message>
        <source>starting the engine</source>
        <translation>die Engine wird gestartet</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>taking its fingerprint</source>
        <translation>Prüfsumme wird gebildet</translation>
    </message>
    <message>
        <source>telling voices apart</source>
        <translation>Stimmen werden unterschieden</translation>
    </message>
    <message>
        <source>term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>the file isn&apos;t there</source>
        <translation>die Datei ist nicht da</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>das Mikrofon</translation>
    </message>
    <message>
        <source>the system&apos;s sound</source>
        <translation>der Systemton</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>{count} tokens with room for {limit} more don&apos;t fit into the {context_tokens} that it may see.</source>
        <translation>{count} Tokens und Platz für {limit} weitere passen nicht in die {context_tokens}, die es sehen darf.</translation>
    </message>
    <message>
        <source>{damaged} of its {packets} pieces of sound are damaged.</source>
        <translation>{damaged} ihrer {packets} Tonstücke sind beschädigt.</translation>
    </message>
    <message>
        <source>{first}
{second}</source>
        <translation>{first}
{second}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} und {second}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} fehlt</translation>
    </message>
    <message>
        <source>{key} is missing in [[extract]] {number}</source>
        <translation>{key} fehlt in [[extract]] {number}</translation>
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
        <translation>{model} kann sie: `earshot models install {model}`, dann `{use}`.</translation>
    </message>
    <message>
        <source>{model} hears {heard} s of speech in {seconds:.1f} s.</source>
        <translation>{model} hört {heard} s Sprache in {seconds:.1f} s.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be installed</source>
        <translation>{name} lässt sich nicht installieren</translation>
    </message>
    <message>
        <source>{name} can&apos;t be opened.</source>
        <translation>{name} lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be used as a text embedder: {reason}.</source>
        <translation>{name} lässt sich nicht als Text-Embedder verwenden: {reason}.</translation>
    </message>
    <message>
        <source>{name} couldn&apos;t be fetched</source>
        <translation>{name} ließ sich nicht laden</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t hold sound as the recorder writes it.</source>
        <translation>{name} enthält keinen Ton, wie der Rekorder ihn schreibt.</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t know the language “{language}”.</source>
        <translation>{name} kennt die Sprache „{language}“ nicht.</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t say which architecture it has.</source>
        <translation>{name} sagt nicht, welche Architektur es hat.</translation>
    </message>
    <message>
        <source>{name} from {origin} has SHA-256 {found} ({size:,} bytes); the catalogue wants {expected} ({expected_size:,} bytes).</source>
        <translation>{name} von {origin} hat SHA-256 {found} ({size:,} Bytes); der Katalog verlangt {expected} ({expected_size:,} Bytes).</translation>
    </message>
    <message>
        <source>{name} has {count} files; a language model is one GGUF file.</source>
        <translation>{name} hat {count} Dateien; ein Sprachmodell ist eine einzige GGUF-Datei.</translation>
    </message>
    <message>
        <source>{name} in {folder} is not what this version expects ({reason}).</source>
        <translation>{name} in {folder} ist nicht, was diese Version erwartet ({reason}).</translation>
    </message>
    <message>
        <source>{name} is a {role}.</source>
        <translation>{name} hat die Rolle {role}.</translation>
    </message>
    <message>
        <source>{name} is a {role}; a {wanted} was asked for.</source>
        <translation>{name} hat die Rolle {role}; verlangt war {wanted}.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short: {reason}.</source>
        <translation>{name} ist beschädigt oder abgeschnitten: {reason}.</translation>
    </message>
    <message>
        <source>{name} is in use by another program.</source>
        <translation>{name} wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>{name} is missing: {reason}.</source>
        <translation>{name} fehlt: {reason}.</translation>
    </message>
    <message>
        <source>{name} is no CAM++ speaker embedder ({reason}).</source>
        <translation>{name} ist kein Sprecher-Embedder der Art CAM++ ({reason}).</translation>
    </message>
    <message>
        <source>{name} is no LoRA adapter for the architecture {architecture}.</source>
        <translation>{name} ist kein LoRA-Adapter für die Architektur {architecture}.</translation>
    </message>
    <message>
        <source>{name} is no Whisper model in CTranslate2&apos;s format ({reason}).</source>
        <translation>{name} ist kein Whisper-Modell im CTranslate2-Format ({reason}).</translation>
    </message>
    <message>
        <source>{name} is no segmentation model of pyannote&apos;s kind ({reason}).</source>
        <translation>{name} ist kein Segmentierungsmodell nach Art von pyannote ({reason}).</translation>
    </message>
    <message>
        <source>{name} is no whole model, but of the kind “{kind}”.</source>
        <translation>{name} ist kein ganzes Modell, sondern von der Art „{kind}“.</translation>
    </message>
    <message>
        <source>{name} is one of {parts} parts of a model.</source>
        <translation>{name} ist einer von {parts} Teilen eines Modells.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a GGUF file.</source>
        <translation>{name} ist keine GGUF-Datei.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t installed in {folder}.</source>
        <translation>{name} ist in {folder} nicht installiert.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t installed.</source>
        <translation>{name} ist nicht installiert.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t there any more.</source>
        <translation>{name} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{name} refuses: {reason}.</source>
        <translation>{name} verweigert: {reason}.</translation>
    </message>
    <message>
        <source>{name} tells {count} speakers apart; {wanted} are supported.</source>
        <translation>{name} unterscheidet {count} Sprecher; unterstützt werden {wanted}.</translation>
    </message>
    <message>
        <source>{name} was trained for {trained} tokens; it gets no more.</source>
        <translation>{name} wurde für {trained} Tokens trainiert; mehr bekommt es nicht.</translation>
    </message>
    <message>
        <source>{name}: {reason}.</source>
        <translation>{name}: {reason}.</translation>
    </message>
    <message>
        <source>{need:,.0f} MB are needed in {folder} and {free:,.0f} MB are free.</source>
        <translation>In {folder} werden {need:,.0f} MB gebraucht, und {free:,.0f} MB sind frei.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are found by words alone so far; `earshot process` makes ready what is missing.</source>
        <translation>
            <numerusform>%n Aufnahme wird bisher nur nach Wörtern gefunden; `earshot process` holt nach, was fehlt.</numerusform>
            <numerusform>%n Aufnahmen werden bisher nur nach Wörtern gefunden; `earshot process` holt nach, was fehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are ready for search by meaning now.</source>
        <translation>
            <numerusform>%n Aufnahme lässt sich jetzt nach Bedeutung suchen.</numerusform>
            <numerusform>%n Aufnahmen lassen sich jetzt nach Bedeutung suchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms of the vocabulary don&apos;t fit and are not listened for; remove terms or give them tags.</source>
        <translation>
            <numerusform>%n Begriff des Wortschatzes passt nicht hinein, und auf ihn wird nicht gehört; entfernen Sie Begriffe, oder geben Sie ihnen Schlagwörter.</numerusform>
            <numerusform>%n Begriffe des Wortschatzes passen nicht hinein, und auf sie wird nicht gehört; entfernen Sie Begriffe, oder geben Sie ihnen Schlagwörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms of the vocabulary don&apos;t fit into live text.</source>
        <translation>
            <numerusform>%n Begriff des Wortschatzes passt nicht in den Live-Text.</numerusform>
            <numerusform>%n Begriffe des Wortschatzes passen nicht in den Live-Text.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>{path} exists.</source>
        <translation>{path} gibt es schon.</translation>
    </message>
    <message>
        <source>{path} has no files.</source>
        <translation>{path} hat keine Dateien.</translation>
    </message>
    <message>
        <source>{path} has {size:,} bytes; it should have {wanted:,}.</source>
        <translation>{path} hat {size:,} Bytes; es sollten {wanted:,} sein.</translation>
    </message>
    <message>
        <source>{path} holds {count} files; a language model is one GGUF file.</source>
        <translation>{path} enthält {count} Dateien; ein Sprachmodell ist eine einzige GGUF-Datei.</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>{path} fehlt.</translation>
    </message>
    <message>
        <source>{path} is not a key file of this version.</source>
        <translation>{path} ist keine Schlüsseldatei dieser Version.</translation>
    </message>
    <message>
        <source>{path} is not audio of Earshot, or lost its beginning.</source>
        <translation>{path} ist kein Ton von Earshot, oder der Anfang ging verloren.</translation>
    </message>
    <message>
        <source>{path} is of a version that this Earshot doesn&apos;t know, or altered.</source>
        <translation>{path} ist von einer Version, die dieses Earshot nicht kennt, oder wurde verändert.</translation>
    </message>
    <message>
        <source>{path} is shorter than it was.</source>
        <translation>{path} ist kürzer, als es war.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t there.</source>
        <translation>{path} ist nicht da.</translation>
    </message>
    <message>
        <source>{path} was altered or cut short, or belongs to another key.</source>
        <translation>{path} wurde verändert oder abgeschnitten, oder gehört zu einem anderen Schlüssel.</translation>
    </message>
    <message>
        <source>{path} was altered or damaged.</source>
        <translation>{path} wurde verändert oder beschädigt.</translation>
    </message>
    <message>
        <source>{path} was altered: its SHA-256 is {found}; it should be {wanted}.</source>
        <translation>{path} wurde verändert: SHA-256 ist {found}, sollte aber {wanted} sein.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Earshot than this one. It was left as it is.</source>
        <translation>{path} wurde von einem neueren Earshot geschrieben. Es blieb, wie es war.</translation>
    </message>
    <message>
        <source>{path}: in {entry}, `{field}` {what}.</source>
        <translation>{path}: in {entry}: `{field}` {what}.</translation>
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
        <translation>{seconds:.1f} s ist das Äußerste für Live-Text.</translation>
    </message>
    <message>
        <source>{since} is after {until}.</source>
        <translation>{since} ist nach {until}.</translation>
    </message>
    <message>
        <source>{source} holds no bytes.</source>
        <translation>{source} enthält keine Bytes.</translation>
    </message>
    <message>
        <source>{source} is a folder.</source>
        <translation>{source} ist ein Ordner.</translation>
    </message>
    <message>
        <source>{source} isn&apos;t there.</source>
        <translation>{source} ist nicht da.</translation>
    </message>
    <message>
        <source>{source} was written to while it was read.</source>
        <translation>In {source} wurde geschrieben, während gelesen wurde.</translation>
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
        <translation>{title}: {what} Dieser Schritt geht von seinem letzten Zwischenstand aus weiter.</translation>
    </message>
    <message>
        <source>{track} is gone.</source>
        <translation>{track} ist weg.</translation>
    </message>
    <message>
        <source>{track} is now “{name}”.</source>
        <translation>{track} kommt jetzt von „{name}“.</translation>
    </message>
    <message>
        <source>{track} isn&apos;t there.</source>
        <translation>{track} ist nicht da.</translation>
    </message>
    <message>
        <source>{url} answered too slowly.</source>
        <translation>{url} antwortete zu langsam.</translation>
    </message>
    <message>
        <source>{url} answered with status {status}: {said}</source>
        <translation>{url} antwortete mit dem Status {status}: {said}</translation>
    </message>
    <message>
        <source>{url} leads to another machine.</source>
        <translation>{url} führt zu einem anderen Rechner.</translation>
    </message>
    <message>
        <source>{url} sends elsewhere (status {status}), where nobody follows.</source>
        <translation>{url} verweist weiter (Status {status}); dem folgt hier niemand.</translation>
    </message>
    <message>
        <source>{wanted} tokens hold no question; the smallest is {least}.</source>
        <translation>In {wanted} Tokens passt keine Frage; das kleinste ist {least}.</translation>
    </message>
    <message>
        <source>“{code}” is no language code.</source>
        <translation>„{code}“ ist kein Sprachcode.</translation>
    </message>
    <message>
        <source>“{found}” where {wanted} was expected</source>
        <translation>„{found}“, wo {wanted} erwartet wurde</translation>
    </message>
    <message>
        <source>“{name}” came with Earshot.</source>
        <translation>„{name}“ kam mit Earshot.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be changed on this machine.</source>
        <translation>„{name}“ lässt sich auf diesem Rechner nicht ändern.</translation>
    </message>
    <message>
        <source>“{name}” is recorded from now on.</source>
        <translation>Ab jetzt wird „{name}“ aufgenommen.</translation>
    </message>
    <message>
        <source>“{name}” is there twice</source>
        <translation>„{name}“ ist zweimal da</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t in the catalogue; such a model needs a name of lower-case letters, digits and . _ + -, and a role.</source>
        <translation>„{name}“ steht nicht im Katalog; ein solches Modell braucht einen Namen aus Kleinbuchstaben, Ziffern und . _ + - sowie eine Rolle.</translation>
    </message>
    <message>
        <source>“{new}” is no name for a template.</source>
        <translation>„{new}“ ist kein Name für eine Vorlage.</translation>
    </message>
    <message>
        <source>“{reference}” could be {listed} and {more} more.</source>
        <translation>„{reference}“ könnte {listed} und {more} weitere sein.</translation>
    </message>
    <message>
        <source>“{reference}” could be {listed}.</source>
        <translation>„{reference}“ könnte {listed} sein.</translation>
    </message>
    <message>
        <source>“{text}” isn&apos;t in the vocabulary for the tag {tag}.</source>
        <translation>„{text}“ steht nicht im Wortschatz für das Schlagwort {tag}.</translation>
    </message>
    <message>
        <source>“{text}” isn&apos;t in the vocabulary.</source>
        <translation>„{text}“ steht nicht im Wortschatz.</translation>
    </message>
    <message>
        <source>“{title}” can&apos;t be searched by meaning yet. {reason}</source>
        <translation>„{title}“ lässt sich noch nicht nach Bedeutung suchen. {reason}</translation>
    </message>
    <message>
        <source>“{title}” ends after {seconds:.1f} seconds.</source>
        <translation>„{title}“ endet nach {seconds:.1f} Sekunden.</translation>
    </message>
    <message>
        <source>“{title}” has no minutes yet. {reason} `earshot minutes {id}` makes them later.</source>
        <translation>„{title}“ hat noch kein Protokoll. {reason} `earshot minutes {id}` macht es später.</translation>
    </message>
    <message>
        <source>“{title}” has not been processed to the end.</source>
        <translation>„{title}“ ist noch nicht zu Ende verarbeitet.</translation>
    </message>
    <message>
        <source>“{title}” has not been processed.</source>
        <translation>„{title}“ ist noch nicht verarbeitet.</translation>
    </message>
    <message>
        <source>“{url}” isn&apos;t a plain http address of this machine.</source>
        <translation>„{url}“ ist keine einfache http-Adresse dieses Rechners.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search what was said, or ask a question</source>
        <translation>Gesagtes suchen oder eine Frage stellen</translation>
    </message>
    <message>
        <source>Search and ask</source>
        <translation>Suchen und fragen</translation>
    </message>
    <message>
        <source>Enter asks, typing searches</source>
        <translation>Enter fragt, Tippen sucht</translation>
    </message>
    <message>
        <source>Ask the archive</source>
        <translation>Das Archiv fragen</translation>
    </message>
    <message>
        <source>Type to find what was said. Press Enter to ask a question.</source>
        <translation>Tippen Sie, um Gesagtes zu finden. Enter stellt eine Frage.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or press Enter to ask.</source>
        <translation>Nichts gefunden. Versuchen Sie andere Worte, oder fragen Sie mit Enter.</translation>
    </message>
    <message>
        <source>Nothing found in %1. Look wider, or try other words.</source>
        <translation>Nichts gefunden in: %1. Suchen Sie weiter gefasst oder mit anderen Worten.</translation>
    </message>
    <message>
        <source>all meetings</source>
        <translation>alle Besprechungen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>what %1 said</source>
        <translation>was %1 sagte</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Tags…</source>
        <translation>Schlagworte…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) chosen</source>
        <translation>
            <numerusform>Eine Besprechung gewählt</numerusform>
            <numerusform>%n Besprechungen gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Wortschatz</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) were refused since it started.</source>
        <translation>
            <numerusform>%n Versuch wurde seit dem Start verweigert.</numerusform>
            <numerusform>%n Versuche wurden seit dem Start verweigert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Another language takes hold when the window is opened next.</source>
        <translation>Eine andere Sprache gilt, sobald das Fenster das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your name in meetings</source>
        <translation>Ihr Name in Besprechungen</translation>
    </message>
    <message>
        <source>As others say it; “Catch up” is told for it</source>
        <translation>So, wie andere ihn sagen; „Neues für Sie“ wird für ihn erzählt</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Gesprochenes</translation>
    </message>
    <message>
        <source>Find out for each meeting</source>
        <translation>Bei jeder Besprechung erkennen</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Gesprochene Sprache</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>That of the meeting</source>
        <translation>Die der Besprechung</translation>
    </message>
    <message>
        <source>Write minutes of each meeting by itself</source>
        <translation>Protokolle von selbst schreiben</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Was aufgenommen wird</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Show the words while they are spoken</source>
        <translation>Die Worte zeigen, während sie gesprochen werden</translation>
    </message>
    <message>
        <source>Call the microphone&apos;s main speaker You</source>
        <translation>Wer am meisten ins Mikrofon spricht, sind Sie</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>Ihr Mikrofon</translation>
    </message>
    <message>
        <source>The other side&apos;s sound</source>
        <translation>Der Ton der Gegenseite</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Wie im System eingestellt</translation>
    </message>
    <message>
        <source>Don&apos;t record it</source>
        <translation>Nicht aufnehmen</translation>
    </message>
    <message>
        <source>Live text</source>
        <translation>Live-Text</translation>
    </message>
    <message>
        <source>They come some seconds after they were said, and are replaced by better ones when the meeting is over. Where this machine is too slow for it, a recording says so and goes on without.</source>
        <translation>Er kommt einige Sekunden, nachdem etwas gesagt wurde, und wird nach der Besprechung durch besseren ersetzt. Ist dieser Rechner dafür zu langsam, sagt die Aufnahme das und läuft ohne ihn weiter.</translation>
    </message>
    <message>
        <source>When nobody speaks</source>
        <translation>Wenn niemand spricht</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>End the recording</source>
        <translation>Aufnahme beenden</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>To read out before a recording</source>
        <translation>Vor einer Aufnahme vorzulesen</translation>
    </message>
    <message>
        <source>Nothing, if you leave it empty</source>
        <translation>Nichts, wenn Sie es leer lassen</translation>
    </message>
    <message>
        <source>Record only after somebody acknowledged it</source>
        <translation>Nur aufnehmen, wenn jemand zugestimmt hat</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Was wo gespeichert ist</translation>
    </message>
    <message>
        <source>Words, minutes, names (encrypted)</source>
        <translation>Worte, Protokolle, Namen (verschlüsselt)</translation>
    </message>
    <message>
        <source>Sound (encrypted)</source>
        <translation>Ton (verschlüsselt)</translation>
    </message>
    <message>
        <source>Reports on bugs</source>
        <translation>Fehlerberichte</translation>
    </message>
    <message>
        <source>The key of your archive</source>
        <translation>Der Schlüssel Ihres Archivs</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Earshot refuses every connection that leaves this machine.</source>
        <translation>Earshot verweigert jede Verbindung, die diesen Rechner verlässt.</translation>
    </message>
    <message>
        <source>It fetches models where you ask for it, and nothing else.</source>
        <translation>Modelle lädt es, wo Sie darum bitten, und sonst nichts.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show in its folder: %1</source>
        <translation>Im Ordner zeigen: %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Brief</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Strg R</translation>
    </message>
    <message>
        <source>Search and ask</source>
        <translation>Suchen und fragen</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Neues für Sie</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Ctrl ,</source>
        <translation>Strg ,</translation>
    </message>
    <message>
        <source>%1 mine</source>
        <comment>beside “Actions”: how many of them are the user&apos;s</comment>
        <translation>%1 für mich</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>StarterView</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Import a file or kit…</source>
        <translation>Datei oder Paket importieren …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>Alle Modelle …</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Es beginnt …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The models are installed.</source>
        <translation>Die Modelle sind installiert.</translation>
    </message>
    <message>
        <source>All that Earshot works with is on this machine. Nothing is to be fetched.</source>
        <translation>Alles, womit Earshot arbeitet, ist auf diesem Rechner. Es ist nichts zu laden.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) do the work, all on this machine: they turn speech into words, tell voices apart, search by meaning, and write minutes. They take up %1.</source>
        <translation>
            <numerusform>%n Modell macht die Arbeit, auf diesem Rechner: Es macht Sprache zu Worten, unterscheidet Stimmen, sucht nach Bedeutung und schreibt Protokolle. Es braucht %1.</numerusform>
            <numerusform>%n Modelle machen die Arbeit, alle auf diesem Rechner: Sie machen Sprache zu Worten, unterscheiden Stimmen, suchen nach Bedeutung und schreiben Protokolle. Sie brauchen %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here already: %1. Missing: %2.</source>
        <translation>Schon da: %1. Es fehlt: %2.</translation>
    </message>
    <message>
        <source>You can go on meanwhile; what has come is kept.</source>
        <translation>Sie können inzwischen weitermachen; was da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept.</source>
        <translation>Angehalten. Was da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Install the starter set</source>
        <translation>Grundausstattung installieren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Install what is missing</source>
        <translation>Fehlendes installieren</translation>
    </message>
    <message>
        <source>%1 come from the Python package index or else from the model hub, and every byte is checked. Nothing else is fetched unless you ask for it.</source>
        <translation>%1 kommen aus dem Python-Paketverzeichnis oder sonst vom Modell-Hub, und jedes Byte wird geprüft. Sonst wird nichts geladen, außer wenn Sie es verlangen.</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Filter by any word</source>
        <translation>Nach beliebigem Wort filtern</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)…</source>
        <translation>Tabelle für eine Tabellenkalkulation (CSV) …</translation>
    </message>
    <message>
        <source>Text with a table (Markdown)…</source>
        <translation>Text mit Tabelle (Markdown) …</translation>
    </message>
    <message>
        <source>Nothing fits. Every word that you type must occur.</source>
        <translation>Nichts passt. Jedes Wort, das Sie tippen, muss vorkommen.</translation>
    </message>
    <message>
        <source>Alt+S sorts by the column that one is in.</source>
        <translation>Alt+S sortiert nach der Spalte, in der man ist.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n meeting(s)</source>
        <translation>
            <numerusform>Schlagworte der Besprechung</numerusform>
            <numerusform>Schlagworte von %n Besprechungen</numerusform>
        </translation>
    </message>
    <message>
        <source>New tags, separated by commas</source>
        <translation>Neue Schlagworte, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>It came with Earshot. Copy it to change it.</source>
        <translation>Sie kam mit Earshot. Zum Ändern kopieren Sie sie.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What you changed isn&apos;t saved.</source>
        <translation>Ihre Änderungen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>It is in order: %1.</source>
        <translation>Sie ist in Ordnung: %1.</translation>
    </message>
    <message>
        <source>Saved. New minutes are made with it.</source>
        <translation>Gespeichert. Neue Protokolle werden damit gemacht.</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>came with Earshot</source>
        <translation>kam mit Earshot</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>Ihre eigene</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ansehen …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren …</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>A template says what minutes contain, in which order, and how they read. Copy one to make it your own.</source>
        <translation>Eine Vorlage sagt, was Protokolle enthalten, in welcher Reihenfolge, und wie sie sich lesen. Kopieren Sie eine, um sie zu Ihrer eigenen zu machen.</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>„%1“ kopieren</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens</source>
        <translation>Kleinbuchstaben, Ziffern und Bindestriche</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Names and words that Earshot should listen for, as people spell them.</source>
        <translation>Namen und Wörter, auf die Earshot achten soll, so geschrieben wie üblich.</translation>
    </message>
    <message>
        <source>Add a word or a name, with Enter</source>
        <translation>Wort oder Namen hinzufügen, mit Enter</translation>
    </message>
    <message>
        <source>Add a word or a name</source>
        <translation>Wort oder Namen hinzufügen</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Wortschatz</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Auswahl entfernen</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Entschieden: %1</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Nothing was recorded: the device was not there.</source>
        <translation>Nichts wurde aufgenommen: das Gerät war nicht da.</translation>
    </message>
    <message>
        <source>Nothing was recorded: this machine was too slow.</source>
        <translation>Nichts wurde aufgenommen: dieser Rechner war zu langsam.</translation>
    </message>
    <message>
        <source>Nothing was recorded: this machine slept.</source>
        <translation>Nichts wurde aufgenommen: dieser Rechner schlief.</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Mitschrift</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>skip silence</source>
        <translation>ohne Stille</translation>
    </message>
    <message>
        <source>✓ skip silence</source>
        <translation>✓ ohne Stille</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Earshot</source>
        <translation>Earshot öffnen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Earshot records</source>
        <translation>Earshot nimmt auf</translation>
    </message>
    <message>
        <source>Earshot, nothing is recorded</source>
        <translation>Earshot, nichts wird aufgenommen</translation>
    </message>
    <message>
        <source>Earshot pauses</source>
        <translation>Earshot pausiert</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufnahme beenden</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Record a sentence and hear it</source>
        <translation>Einen Satz aufnehmen und anhören</translation>
    </message>
    <message>
        <source>Say a sentence now.</source>
        <translation>Sagen Sie jetzt einen Satz.</translation>
    </message>
    <message>
        <source>The microphone delivered nothing.</source>
        <translation>Vom Mikrofon kam nichts an.</translation>
    </message>
    <message>
        <source>This is how you sound.</source>
        <translation>So klingen Sie.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Opening your archive…</source>
        <translation>Ihr Archiv wird geöffnet …</translation>
    </message>
    <message>
        <source>This takes a moment when another Earshot writes to it or brings it up to date.</source>
        <translation>Das dauert einen Moment, wenn ein anderes Earshot hineinschreibt oder es auf den neuesten Stand bringt.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>TurnEditor</name>
    <message>
        <source>Words of this turn</source>
        <translation>Worte dieses Redebeitrags</translation>
    </message>
    <message>
        <source>Hear it over and over</source>
        <translation>Immer wieder anhören</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Lassen, wie es war</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Strg+Leertaste</translation>
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
        <translation>%1 (hier entschieden)</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock Earshot</source>
        <translation>Earshot entsperren</translation>
    </message>
    <message>
        <source>Your archive is behind a passphrase.</source>
        <translation>Ihr Archiv ist durch eine Passphrase geschützt.</translation>
    </message>
    <message>
        <source>Choose a passphrase for your archive. Without it nobody can read your meetings, not even you.</source>
        <translation>Wählen Sie eine Passphrase für Ihr Archiv. Ohne sie kann niemand Ihre Besprechungen lesen, auch Sie nicht.</translation>
    </message>
    <message>
        <source>That passphrase doesn&apos;t open the archive. Try again.</source>
        <translation>Diese Passphrase öffnet das Archiv nicht. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Make archive</source>
        <translation>Archiv anlegen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Models…</source>
        <translation>Modelle…</translation>
    </message>
    <message>
        <source>What takes up room…</source>
        <translation>Was Platz belegt…</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Berichte…</translation>
    </message>
</context>
<context>
    <name>WindowAsker</name>
    <message>
        <source>Your archive is locked</source>
        <translation>Ihr Archiv ist gesperrt</translation>
    </message>
    <message>
        <source>It is behind a passphrase, and none was given.</source>
        <translation>Es ist durch eine Passphrase geschützt, und keine wurde angegeben.</translation>
    </message>
    <message>
        <source>Choose “Unlock…” to give it.</source>
        <translation>Wählen Sie „Entsperren …“, um sie anzugeben.</translation>
    </message>
</context>
<context>
    <name>Works</name>
    <message>
        <source>Bringing in %1 of %2 files, %3</source>
        <translation>%1 von %2 Dateien werden hereingeholt, %3</translation>
    </message>
    <message>
        <source>Bringing in %1, %2</source>
        <translation>%1 wird hereingeholt, %2</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Processing %1 of %2</source>
        <translation>In Arbeit: %1 von %2</translation>
    </message>
    <message>
        <source>Recovered “%1”, which a crash had interrupted.</source>
        <translation>„%1“ wiederhergestellt, die ein Absturz unterbrochen hatte.</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge</name>
    <message>
        <source>Something went wrong inside Earshot</source>
        <translation>In Earshot ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>This is a bug, and nothing was lost by it.</source>
        <translation>Das ist ein Fehler von Earshot; nichts ging verloren.</translation>
    </message>
    <message>
        <source>Try again; if it stays, the report in the logs folder says more.</source>
        <translation>Versuchen Sie es noch einmal; bleibt der Fehler, steht mehr im Bericht im Ordner „logs“.</translation>
    </message>
</context>
<context>
    <name>chips</name>
    <message>
        <source>Hear %1</source>
        <translation>%1 anhören</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a form of QLocale: Monday 5 October</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a form of QLocale: Monday 5 October 2026</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a form of QLocale: 5 Oct</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a form of QLocale: 5 Oct 2026</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a form of QLocale: Wed 7 Oct</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a form of QLocale: Wed 7 Oct 2026</comment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a form of QLocale: 21 September</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a form of QLocale: 21 September 2026</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Processed</source>
        <translation>Verarbeitet</translation>
    </message>
    <message>
        <source>Processed again</source>
        <translation>Erneut verarbeitet</translation>
    </message>
    <message>
        <source>Edited a turn</source>
        <translation>Redebeitrag geändert</translation>
    </message>
    <message>
        <source>Split a turn</source>
        <translation>Redebeitrag geteilt</translation>
    </message>
    <message>
        <source>Joined two turns</source>
        <translation>Zwei Redebeiträge verbunden</translation>
    </message>
    <message>
        <source>Gave a turn to another speaker</source>
        <translation>Redebeitrag jemand anderem zugeordnet</translation>
    </message>
    <message>
        <source>Made two speakers one</source>
        <translation>Zwei Sprecher zusammengeführt</translation>
    </message>
    <message>
        <source>Restored revision %1</source>
        <translation>Fassung %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>Renamed a speaker</source>
        <translation>Sprecher umbenannt</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>New to you</source>
        <translation>Neu für Sie</translation>
    </message>
    <message>
        <source>Its words have changed since its minutes were made.</source>
        <translation>Der Wortlaut hat sich geändert, seit das Protokoll entstand.</translation>
    </message>
    <message>
        <source>Some of its decisions or actions are borne out only in part. Listen to them.</source>
        <translation>Manche Entscheidungen oder Aufgaben sind nur teilweise belegt. Hören Sie hinein.</translation>
    </message>
    <message>
        <source>Title and date…</source>
        <translation>Titel und Datum…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagworte…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Protokoll…</translation>
    </message>
    <message>
        <source>Transcript to read (Markdown)…</source>
        <translation>Mitschrift zum Lesen (Markdown)…</translation>
    </message>
    <message>
        <source>Transcript to read (text)…</source>
        <translation>Mitschrift zum Lesen (Text)…</translation>
    </message>
    <message>
        <source>Captions (SRT)…</source>
        <translation>Untertitel (SRT)…</translation>
    </message>
    <message>
        <source>Captions (VTT)…</source>
        <translation>Untertitel (VTT)…</translation>
    </message>
    <message>
        <source>Transcript for programs (JSON)…</source>
        <translation>Mitschrift für Programme (JSON)…</translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>writing down what is said</source>
        <translation>Gesagtes wird niedergeschrieben</translation>
    </message>
    <message>
        <source>telling the speakers apart</source>
        <translation>Stimmen werden unterschieden</translation>
    </message>
    <message>
        <source>giving words to speakers</source>
        <translation>Worte werden zugeordnet</translation>
    </message>
    <message>
        <source>making it searchable</source>
        <translation>Suche wird vorbereitet</translation>
    </message>
    <message>
        <source>writing the minutes</source>
        <translation>Protokoll wird geschrieben</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>es beginnt</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>wird gezeigt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Came into the archive</source>
        <translation>Kam ins Archiv</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>system sound</source>
        <translation>Systemton</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>Sound, encrypted</source>
        <translation>Ton, verschlüsselt</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Redebeiträge</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>as many as are heard</source>
        <translation>so viele, wie zu hören sind</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Minutes from revision</source>
        <translation>Protokoll aus Fassung</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Geschrieben auf</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Spuren</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeitsschritte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>5 Sekunden zurück</translation>
    </message>
    <message>
        <source>On 5 seconds</source>
        <translation>5 Sekunden vor</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translation>Wortlaut berichtigen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Ab hier abspielen</translation>
    </message>
    <message>
        <source>Split before “%1”</source>
        <translation>Vor „%1“ teilen</translation>
    </message>
    <message>
        <source>split a turn</source>
        <translation>Redebeitrag geteilt</translation>
    </message>
    <message>
        <source>Join with the next turn</source>
        <translation>Mit dem nächsten Redebeitrag verbinden</translation>
    </message>
    <message>
        <source>joined two turns</source>
        <translation>Redebeiträge verbunden</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>gave a turn to somebody else</source>
        <translation>Redebeitrag jemand anderem gegeben</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Jemand Neues</translation>
    </message>
    <message>
        <source>gave a turn to somebody new</source>
        <translation>Redebeitrag jemand Neuem gegeben</translation>
    </message>
    <message>
        <source>Split before</source>
        <translation>Teilen vor</translation>
    </message>
    <message>
        <source>Rename %1 here…</source>
        <translation>%1 hier umbenennen …</translation>
    </message>
    <message>
        <source>Rename %1 in all meetings…</source>
        <translation>%1 in allen Besprechungen umbenennen …</translation>
    </message>
    <message>
        <source>%1 is the same person as</source>
        <translation>%1 ist dieselbe Person wie</translation>
    </message>
    <message>
        <source>made two speakers one</source>
        <translation>zwei Sprecher zusammengeführt</translation>
    </message>
    <message>
        <source>renamed %1</source>
        <translation>%1 umbenannt</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No loudspeaker and no headphones are connected.</source>
        <translation>Weder Lautsprecher noch Kopfhörer sind angeschlossen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>%1 lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or headphones, and play again.</source>
        <translation>Schließen Sie Lautsprecher oder Kopfhörer an, und spielen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>Nothing to play on</source>
        <translation>Nichts zum Abspielen da</translation>
    </message>
    <message>
        <source>The sound stopped</source>
        <translation>Der Ton brach ab</translation>
    </message>
</context>
<context>
    <name>naming</name>
    <message>
        <source>You</source>
        <comment>a person&apos;s name: who holds the microphone</comment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Meeting %1, %2</source>
        <comment>a title, with day and time</comment>
        <translation>Besprechung %1, %2</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>Sprecher %1</translation>
    </message>
    <message>
        <source>You</source>
        <comment>amid a sentence: You sends the contract</comment>
        <translation>Sie (am Mikrofon)</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Similar</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Offene Frage</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Locked. %1</source>
        <translation>Gesperrt. %1</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>checking the models</source>
        <translation>Modelle werden geprüft</translation>
    </message>
    <message>
        <source>transcribing</source>
        <translation>Gesagtes wird niedergeschrieben</translation>
    </message>
    <message>
        <source>telling speakers apart</source>
        <translation>Stimmen werden unterschieden</translation>
    </message>
    <message>
        <source>giving words to speakers</source>
        <translation>Worte werden zugeordnet</translation>
    </message>
    <message>
        <source>making it ready for search</source>
        <translation>Suche wird vorbereitet</translation>
    </message>
    <message>
        <source>writing minutes</source>
        <translation>Protokoll wird geschrieben</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>es beginnt</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation>Schreibt mit</translation>
    </message>
    <message>
        <source>Finding speakers</source>
        <translation>Sucht Sprecher</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Macht suchbar</translation>
    </message>
    <message>
        <source>Writing minutes</source>
        <translation>Schreibt Protokoll</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch unter einer Minute</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 Min.</translation>
    </message>
    <message>
        <source>Loading the language model… Esc stops it.</source>
        <translation>Das Sprachmodell wird geladen … Esc bricht ab.</translation>
    </message>
    <message>
        <source>Reading the likeliest moments, %1 of %2… Esc stops it.</source>
        <translation>Die wahrscheinlichsten Stellen werden gelesen, %1 von %2 … Esc bricht ab.</translation>
    </message>
    <message>
        <source>Looking through what was said… Esc stops it.</source>
        <translation>Das Gesagte wird durchsucht … Esc bricht ab.</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Nur offene</translation>
    </message>
    <message>
        <source>No actions yet. They are found when the minutes of a meeting are made.</source>
        <translation>Noch keine Aufgaben. Sie werden gefunden, wenn das Protokoll einer Besprechung entsteht.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>In force only</source>
        <translation>Nur gültige</translation>
    </message>
    <message>
        <source>No decisions yet. They are found when the minutes of a meeting are made.</source>
        <translation>Noch keine Entscheidungen. Sie werden gefunden, wenn das Protokoll einer Besprechung entsteht.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Ersetzt: %1</translation>
    </message>
    <message>
        <source>Replaced %2: %1</source>
        <translation>Ersetzt am %2: %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Brief</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
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
