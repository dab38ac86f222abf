<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BriefTab</name>
    <message numerus="yes">
        <source>%n sentence(s) below cite changed words.</source>
        <translation>
            <numerusform>%n sentence below cites changed words.</numerusform>
            <numerusform>%n sentences below cite changed words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CatchUpPage</name>
    <message numerus="yes">
        <source>%n more meeting(s) follow when these are read.</source>
        <translation>
            <numerusform>%n more meeting follows when these are read.</numerusform>
            <numerusform>%n more meetings follow when these are read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chores</name>
    <message numerus="yes">
        <source>Delete %n meeting(s) for good?</source>
        <translation>
            <numerusform>Delete this meeting for good?</numerusform>
            <numerusform>Delete %n meetings for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n meeting(s).</source>
        <translation>
            <numerusform>Changed the tags of the meeting.</numerusform>
            <numerusform>Changed the tags of %n meetings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n meeting(s).</source>
        <translation>
            <numerusform>Deleted the meeting.</numerusform>
            <numerusform>Deleted %n meetings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>%n file was written.</numerusform>
            <numerusform>%n files were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n meeting(s) there is nothing yet.</source>
        <translation>
            <numerusform>For one meeting there is nothing yet.</numerusform>
            <numerusform>For %n meetings there is nothing yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>%n turn(s) differ.</source>
        <translation>
            <numerusform>%n turn differs.</numerusform>
            <numerusform>%n turns differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message numerus="yes">
        <source>Looked through %1, and read the likeliest moments of %n meeting(s). None of them answers the question.</source>
        <translation>
            <numerusform>Looked through %1, and read the likeliest moments of one meeting. It doesn&apos;t answer the question.</numerusform>
            <numerusform>Looked through %1, and read the likeliest moments of %n meetings. None of them answers the question.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%n recording(s) could not be processed</source>
        <translation>
            <numerusform>%n recording could not be processed</numerusform>
            <numerusform>%n recordings could not be processed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline. %n attempt(s) to connect refused.</source>
        <translation>
            <numerusform>Offline. %n attempt to connect refused.</numerusform>
            <numerusform>Offline. %n attempts to connect refused.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>Filter %n meeting(s) by title, person, word</source>
        <translation>
            <numerusform>Filter %n meeting by title, person, word</numerusform>
            <numerusform>Filter %n meetings by title, person, word</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be used.</source>
        <translation>
            <numerusform>A file can&apos;t be used.</numerusform>
            <numerusform>%n files can&apos;t be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were brought in.</source>
        <translation>
            <numerusform>A file was brought in.</numerusform>
            <numerusform>%n files were brought in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesView</name>
    <message numerus="yes">
        <source>%n draft(s) failed the check against what was said, and were left out.</source>
        <translation>
            <numerusform>%n draft failed the check against what was said, and was left out.</numerusform>
            <numerusform>%n drafts failed the check against what was said, and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message numerus="yes">
        <source>And %n more, which come after these.</source>
        <translation>
            <numerusform>And one more, which comes after these.</numerusform>
            <numerusform>And %n more, which come after these.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be used. The others are in.</source>
        <translation>
            <numerusform>A file can&apos;t be used. The others are in.</numerusform>
            <numerusform>%n files can&apos;t be used. The others are in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are found by words alone so far; `earshot process` makes ready what is missing.</source>
        <translation>
            <numerusform>%n recording is found by words alone so far; `earshot process` makes ready what is missing.</numerusform>
            <numerusform>%n recordings are found by words alone so far; `earshot process` makes ready what is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are ready for search by meaning now.</source>
        <translation>
            <numerusform>%n recording is ready for search by meaning now.</numerusform>
            <numerusform>%n recordings are ready for search by meaning now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms of the vocabulary don&apos;t fit and are not listened for; remove terms or give them tags.</source>
        <translation>
            <numerusform>%n term of the vocabulary doesn&apos;t fit and isn&apos;t listened for; remove terms or give them tags.</numerusform>
            <numerusform>%n terms of the vocabulary don&apos;t fit and are not listened for; remove terms or give them tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms of the vocabulary don&apos;t fit into live text.</source>
        <translation>
            <numerusform>%n term of the vocabulary doesn&apos;t fit into live text.</numerusform>
            <numerusform>%n terms of the vocabulary don&apos;t fit into live text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n meeting(s) chosen</source>
        <translation>
            <numerusform>%n meeting chosen</numerusform>
            <numerusform>%n meetings chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n attempt(s) were refused since it started.</source>
        <translation>
            <numerusform>%n attempt was refused since it started.</numerusform>
            <numerusform>%n attempts were refused since it started.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StarterView</name>
    <message numerus="yes">
        <source>%n model(s) do the work, all on this machine: they turn speech into words, tell voices apart, search by meaning, and write minutes. They take up %1.</source>
        <translation>
            <numerusform>%n model does the work, on this machine: it turns speech into words, tells voices apart, searches by meaning, and writes minutes. It takes up %1.</numerusform>
            <numerusform>%n models do the work, all on this machine: they turn speech into words, tell voices apart, search by meaning, and write minutes. They take up %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message numerus="yes">
        <source>Tags of %n meeting(s)</source>
        <translation>
            <numerusform>Tags of the meeting</numerusform>
            <numerusform>Tags of %n meetings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
</TS>
