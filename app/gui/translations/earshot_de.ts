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
    <name>ExchangeView</name>
    <message>
        <source>Looking through what was said… Esc stops it.</source>
        <translation>Das Gesagte wird durchsucht … Esc bricht ab.</translation>
    </message>
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
        <source>Everything is computed on this machine, by models that lie on it. The starter set is fetched once, if you ask for it, or taken from a kit.</source>
        <translation>Alles wird auf diesem Rechner berechnet, von Modellen, die auf ihm liegen. Die Grundausstattung wird auf Ihren Wunsch einmal geladen oder aus einem Paket genommen.</translation>
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
    <message>
        <source>Earshot goes on recording. Stop it first to quit.</source>
        <translation>Earshot nimmt weiter auf. Beenden Sie zuerst die Aufnahme.</translation>
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
        <translation>Öffnen</translation>
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
        <source>Choose a model or a kit</source>
        <translation>Modell oder Paket wählen</translation>
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
    <name>library</name>
    <message>
        <source>Processing %1</source>
        <translation>In Arbeit, %1</translation>
    </message>
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
        <source>less than a minute left</source>
        <translation>noch unter einer Minute</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 Min.</translation>
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
</TS>
