<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>(weakly borne out)</source>
        <translation>(faiblement étayé)</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>all meetings</source>
        <translation>toutes les réunions</translation>
    </message>
    <message>
        <source>Ask about this meeting</source>
        <translation>Interroger cette réunion</translation>
    </message>
    <message>
        <source>Ask a follow-up</source>
        <translation>Poser une autre question</translation>
    </message>
</context>
<context>
    <name>BriefTab</name>
    <message>
        <source>Being processed: %1</source>
        <translation>Traitement en cours : %1</translation>
    </message>
    <message>
        <source>Waiting to be processed.</source>
        <translation>En attente de traitement.</translation>
    </message>
    <message>
        <source>Processing failed</source>
        <translation>Échec du traitement</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Voir la file d’attente</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>Pas encore de compte rendu</translation>
    </message>
    <message>
        <source>A language model on this machine writes them; each sentence points to what was said. It takes about as long as the meeting on a slow machine.</source>
        <translation>Un modèle de langue le rédige sur cette machine ; chaque phrase renvoie à ce qui a été dit. Sur une machine lente, cela prend à peu près la durée de la réunion.</translation>
    </message>
    <message>
        <source>Make the minutes</source>
        <translation>Rédiger le compte rendu</translation>
    </message>
    <message>
        <source>Nobody speaks in this recording.</source>
        <translation>Personne ne parle dans cet enregistrement.</translation>
    </message>
    <message>
        <source>The words have changed since these minutes were made.</source>
        <translation>Le texte a changé depuis la rédaction de ce compte rendu.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) below cite changed words.</source>
        <translation>
            <numerusform>%n phrase ci-dessous cite des mots modifiés.</numerusform>
            <numerusform>%n phrases ci-dessous citent des mots modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence below cites a changed word.</source>
        <translation>Aucune phrase ci-dessous ne cite de mot modifié.</translation>
    </message>
    <message>
        <source>Renew the minutes</source>
        <translation>Refaire le compte rendu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>CatchUpPage</name>
    <message>
        <source>Catch up</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>What are you called in your meetings? It stays on this machine.</source>
        <translation>Comment vous appelle-t-on en réunion ? Cela reste sur cette machine.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>C’est moi</translation>
    </message>
    <message>
        <source>You are up to date. New meetings will be told here.</source>
        <translation>Vous êtes à jour. Les nouvelles réunions paraîtront ici.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>For %1; choose somebody else</source>
        <translation>Pour %1 ; choisir quelqu’un d’autre</translation>
    </message>
    <message numerus="yes">
        <source>%n more meeting(s) follow when these are read.</source>
        <translation>
            <numerusform>%n autre réunion suivra quand celles-ci seront lues.</numerusform>
            <numerusform>%n autres réunions suivront quand celles-ci seront lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am %1</source>
        <translation>Je suis %1</translation>
    </message>
</context>
<context>
    <name>ChaptersTab</name>
    <message>
        <source>Chapters come with the minutes.</source>
        <translation>Les chapitres viennent avec le compte rendu.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Play %1: %2</source>
        <translation>Écouter %1 : %2</translation>
    </message>
</context>
<context>
    <name>Chores</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n meeting(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement cette réunion ?</numerusform>
            <numerusform>Supprimer définitivement %n réunions ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound, words and minutes go, and their key with them: nobody can undo it.</source>
        <translation>Son, texte et compte rendu disparaissent avec leur clé : personne ne pourra revenir en arrière.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exporter dans un dossier</translation>
    </message>
    <message>
        <source>Changed the title or date.</source>
        <translation>Titre ou date modifiés.</translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n meeting(s).</source>
        <translation>
            <numerusform>Étiquettes de la réunion modifiées.</numerusform>
            <numerusform>Étiquettes de %n réunions modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n meeting(s).</source>
        <translation>
            <numerusform>Réunion supprimée.</numerusform>
            <numerusform>%n réunions supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>%n fichier a été écrit.</numerusform>
            <numerusform>%n fichiers ont été écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n meeting(s) there is nothing yet.</source>
        <translation>
            <numerusform>Pour %n réunion, il n’y a encore rien.</numerusform>
            <numerusform>Pour %n réunions, il n’y a encore rien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Revision %1 and %2</source>
        <translation>Révisions %1 et %2</translation>
    </message>
    <message>
        <source>Restore revision %1</source>
        <translation>Rétablir la révision %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Les deux sont identiques.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) differ.</source>
        <translation>
            <numerusform>%n intervention diffère.</numerusform>
            <numerusform>%n interventions diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>Ce qui a disparu</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Ce qui est nouveau</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau : %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Disparu : %1</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, avant : %2</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The change is being stored.</source>
        <translation>La modification est en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>corrected a turn</source>
        <translation>intervention corrigée</translation>
    </message>
    <message>
        <source>restored revision %1</source>
        <translation>révision %1 rétablie</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé : %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli : %1</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n intervention</numerusform>
            <numerusform>%n interventions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Let go to bring it in</source>
        <translation>Relâchez pour l’ajouter</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Looking through what was said… Esc stops it.</source>
        <translation>Recherche dans ce qui a été dit… Échap arrête.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>Answering… Esc stops it.</source>
        <translation>La réponse arrive… Échap arrête.</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Trouvé aussi</translation>
    </message>
    <message>
        <source>Nearest to it</source>
        <translation>Ce qui s’en approche</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Not discussed.</source>
        <translation>Pas abordé.</translation>
    </message>
    <message>
        <source>Looked through %1. Nothing that was said comes near the question.</source>
        <translation>Parcouru : %1. Rien de ce qui a été dit n’approche la question.</translation>
    </message>
    <message numerus="yes">
        <source>Looked through %1, and read the likeliest moments of %n meeting(s). None of them answers the question.</source>
        <translation>
            <numerusform>Parcouru : %1 ; passages les plus probables d’une réunion lus. Elle ne répond pas à la question.</numerusform>
            <numerusform>Parcouru : %1 ; passages les plus probables de %n réunions lus. Aucune ne répond à la question.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: every sentence is borne out by the quotes below.</source>
        <translation>Vérifié : chaque phrase est étayée par les citations ci-dessous.</translation>
    </message>
    <message>
        <source>Checked: not every sentence is firmly borne out by the quotes below. Listen before you rely on it.</source>
        <translation>Vérifié : toutes les phrases ne sont pas solidement étayées par les citations ci-dessous. Écoutez avant de vous y fier.</translation>
    </message>
    <message>
        <source>Answered by %1 on this machine in %2 s.</source>
        <translation>Réponse de %1 sur cette machine en %2 s.</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Title and date</source>
        <translation>Titre et date</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>When it began is known</source>
        <translation>Le début est connu</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All meetings</source>
        <translation>Toutes les réunions</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Chercher une réunion</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Chercher une personne</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this meeting</source>
        <translation>Chercher dans cette réunion</translation>
    </message>
    <message>
        <source>Not said here</source>
        <translation>Pas dit ici</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Everything is computed on this machine, by models that lie on it. The starter set is fetched once, if you ask for it, or taken from a kit.</source>
        <translation>Tout est calculé sur cette machine, par des modèles qui s’y trouvent. Le jeu de départ est téléchargé une fois, si vous le demandez, ou pris dans un kit.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Say a sentence. The bar should move, and come to about its middle.</source>
        <translation>Dites une phrase. La barre devrait bouger et atteindre à peu près le milieu.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Tell people before you record them. What should be read out or shown?</source>
        <translation>Prévenez les gens avant de les enregistrer. Que faut-il lire ou montrer ?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Look at the sample meetings</source>
        <translation>Voir les réunions d’exemple</translation>
    </message>
    <message>
        <source>Nothing is heard yet.</source>
        <translation>On n’entend rien encore.</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>Votre micro</translation>
    </message>
    <message>
        <source>We would like to record this meeting. The recording stays on this laptop.</source>
        <translation>Nous souhaitons enregistrer cette réunion. L’enregistrement reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Record only after somebody acknowledged it</source>
        <translation>N’enregistrer qu’après accord de quelqu’un</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>There is no microphone. Connect one, or skip this.</source>
        <translation>Il n’y a pas de micro. Branchez-en un, ou passez cette étape.</translation>
    </message>
    <message>
        <source>“%1” hears you.</source>
        <translation>« %1 » vous entend.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>you were not there</source>
        <translation>vous n’y étiez pas</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A model that Earshot doesn&apos;t know</source>
        <translation>Un modèle qu’Earshot ne connaît pas</translation>
    </message>
    <message>
        <source>By its bytes, “%1” is no model of the catalogue. It can be taken as it is: its bytes are noted now, and any later change is noticed.</source>
        <translation>D’après ses octets, « %1 » n’est pas un modèle du catalogue. Il peut être pris tel quel : ses octets sont notés maintenant, et tout changement ultérieur se remarque.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilisé pour</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>nothing is heard</source>
        <translation>on n’entend rien</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>trop fort</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>heard well</source>
        <translation>on entend bien</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Filter meetings</source>
        <translation>Filtrer les réunions</translation>
    </message>
    <message>
        <source>Choose recordings</source>
        <translation>Choisir des enregistrements</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>No meetings yet. Record one, or bring in a recording you have.</source>
        <translation>Pas encore de réunion. Enregistrez-en une, ou importez un enregistrement.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>No meeting fits. Every word that you type must occur.</source>
        <translation>Aucune réunion ne correspond. Chaque mot saisi doit y figurer.</translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation>Afficher toutes les réunions</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n meeting(s) by title, person, word</source>
        <translation>
            <numerusform>Filtrer %n réunion par titre, personne, mot</numerusform>
            <numerusform>Filtrer %n réunions par titre, personne, mot</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
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
        <translation>Earshot continue d’enregistrer. Arrêtez l’enregistrement avant de quitter.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be used.</source>
        <translation>
            <numerusform>%n fichier est inutilisable.</numerusform>
            <numerusform>%n fichiers sont inutilisables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were brought in.</source>
        <translation>
            <numerusform>%n fichier a été importé.</numerusform>
            <numerusform>%n fichiers ont été importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which, and why</source>
        <translation>Lesquels, et pourquoi</translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>Il ne contient aucun fichier.</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Voir la file d’attente</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Recording has begun.</source>
        <translation>L’enregistrement a commencé.</translation>
    </message>
    <message>
        <source>Recording has ended.</source>
        <translation>L’enregistrement est terminé.</translation>
    </message>
    <message>
        <source>Bookmark kept.</source>
        <translation>Signet conservé.</translation>
    </message>
    <message>
        <source>Filter meetings</source>
        <translation>Filtrer les réunions</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Search and ask</source>
        <translation>Chercher et demander</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
</context>
<context>
    <name>MeetingNews</name>
    <message>
        <source>For you to answer</source>
        <translation>À vous de répondre</translation>
    </message>
    <message>
        <source>For you to know</source>
        <translation>À savoir pour vous</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Where you were mentioned</source>
        <translation>Où l’on parle de vous</translation>
    </message>
    <message>
        <source>It has no minutes yet: only what was said to you or of you is known.</source>
        <translation>Pas encore de compte rendu : on ne connaît que ce qui vous a été dit ou ce qui a été dit de vous.</translation>
    </message>
    <message>
        <source>you were there</source>
        <translation>vous y étiez</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Yours to do</source>
        <translation>À vous de faire</translation>
    </message>
    <message>
        <source> (by %1)</source>
        <translation> (d’ici le %1)</translation>
    </message>
    <message>
        <source> (no longer in force)</source>
        <translation> (n’est plus en vigueur)</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Nobody speaks in this recording.</source>
        <translation>Personne ne parle dans cet enregistrement.</translation>
    </message>
    <message>
        <source>What was said appears here when it is written down.</source>
        <translation>Ce qui a été dit paraît ici une fois transcrit.</translation>
    </message>
    <message>
        <source>This recording could not be processed. The panel beside says why.</source>
        <translation>Cet enregistrement n’a pas pu être traité. Le panneau à côté dit pourquoi.</translation>
    </message>
    <message>
        <source>This recording has not been processed yet.</source>
        <translation>Cet enregistrement n’a pas encore été traité.</translation>
    </message>
</context>
<context>
    <name>MinutesMaker</name>
    <message>
        <source>Writing the minutes</source>
        <translation>Rédaction du compte rendu</translation>
    </message>
    <message>
        <source>Starting the language model</source>
        <translation>Démarrage du modèle de langue</translation>
    </message>
</context>
<context>
    <name>MinutesView</name>
    <message>
        <source>Waiting for you</source>
        <translation>En attente de vous</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) failed the check against what was said, and were left out.</source>
        <translation>
            <numerusform>%n ébauche n’a pas résisté à la vérification et a été écartée.</numerusform>
            <numerusform>%n ébauches n’ont pas résisté à la vérification et ont été écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>(weakly supported)</source>
        <translation>(faiblement étayé)</translation>
    </message>
    <message>
        <source>(its words were corrected since)</source>
        <translation>(le texte a été corrigé depuis)</translation>
    </message>
    <message>
        <source>Replaces: %1</source>
        <translation>Remplace : %1</translation>
    </message>
    <message>
        <source>a later decision</source>
        <translation>une décision ultérieure</translation>
    </message>
    <message>
        <source>Replaced by: %1</source>
        <translation>Remplacée par : %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait : %1</translation>
    </message>
    <message>
        <source>Weakly supported: listen before you rely on it.</source>
        <translation>Faiblement étayé : écoutez avant de vous y fier.</translation>
    </message>
    <message>
        <source>Its words were corrected since.</source>
        <translation>Le texte a été corrigé depuis.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>all languages</source>
        <translation>toutes les langues</translation>
    </message>
    <message>
        <source>Passport…</source>
        <translation>Passeport…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Install the starter set</source>
        <translation>Installer le jeu de départ</translation>
    </message>
    <message>
        <source>Import a file or kit…</source>
        <translation>Importer un fichier ou un kit…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Choose a model or a kit</source>
        <translation>Choisir un modèle ou un kit</translation>
    </message>
    <message>
        <source>Speech to words</source>
        <translation>De la parole au texte</translation>
    </message>
    <message>
        <source>Who spoke when</source>
        <translation>Qui parle quand</translation>
    </message>
    <message>
        <source>Telling voices apart</source>
        <translation>Distinguer les voix</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>Recherche par le sens</translation>
    </message>
    <message>
        <source>Minutes and answers</source>
        <translation>Comptes rendus et réponses</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PassportDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Check every byte</source>
        <translation>Vérifier chaque octet</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>toutes les langues</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilisé pour</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Bon pour</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>this machine, taken as it was</source>
        <translation>cette machine, pris tel quel</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Files, with their SHA-256</source>
        <translation>Fichiers, avec leur SHA-256</translation>
    </message>
    <message>
        <source>Reading every byte…</source>
        <translation>Lecture de chaque octet…</translation>
    </message>
    <message>
        <source>Every byte is as it should be.</source>
        <translation>Chaque octet est comme il doit être.</translation>
    </message>
    <message>
        <source>Remove “%1” from this machine?</source>
        <translation>Retirer « %1 » de cette machine ?</translation>
    </message>
    <message>
        <source>It has to be fetched or imported again to be used.</source>
        <translation>Pour l’utiliser, il faudra de nouveau le télécharger ou l’importer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Le laisser</translation>
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
        <translation>Lire</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Espace)</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Nothing waits. What you bring in or record appears here.</source>
        <translation>Rien n’attend. Ce que vous importez ou enregistrez paraît ici.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which come after these.</source>
        <translation>
            <numerusform>Et %n autre, qui vient ensuite.</numerusform>
            <numerusform>Et %n autres, qui viennent ensuite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>%1 (another Earshot does it)</source>
        <translation>%1 (par un autre Earshot)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting, %1 done</source>
        <translation>En attente, %1 fait</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept.</source>
        <translation>Arrêté. Ce qui était fait est conservé.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What takes up room…</source>
        <translation>Ce qui prend de la place…</translation>
    </message>
    <message>
        <source>Choose the file again…</source>
        <translation>Choisir à nouveau le fichier…</translation>
    </message>
    <message>
        <source>Where it should lie…</source>
        <translation>Où il devrait être…</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Rapports…</translation>
    </message>
</context>
<context>
    <name>QuoteRow</name>
    <message>
        <source>no longer in force</source>
        <translation>n’est plus en vigueur</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>RecordProgress</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Les autres</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>A note about this moment, kept with Enter</source>
        <translation>Une note sur ce moment, Entrée la conserve</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Live text</source>
        <translation>Texte en direct</translation>
    </message>
    <message>
        <source>Recording. It goes on if you close the window.</source>
        <translation>Enregistrement en cours, même si vous fermez la fenêtre.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Paused. Nothing is recorded.</source>
        <translation>En pause. Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>(%1 to %2 comes with the transcript)</source>
        <translation>(%1 à %2 viendra avec la transcription)</translation>
    </message>
    <message>
        <source>Stopped. Keeping what was recorded…</source>
        <translation>Arrêté. L’enregistrement est mis en sûreté…</translation>
    </message>
</context>
<context>
    <name>RecordSetup</name>
    <message>
        <source>Title (the date, if you leave it empty)</source>
        <translation>Titre (la date, si vous le laissez vide)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>Votre micro</translation>
    </message>
    <message>
        <source>The other side&apos;s sound</source>
        <translation>Le son de l’autre côté</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>Recherche des appareils…</translation>
    </message>
    <message>
        <source>Show the words while they are spoken</source>
        <translation>Afficher les mots à mesure qu’ils sont dits</translation>
    </message>
    <message>
        <source>There is nothing to record. Connect a microphone, or choose a device above.</source>
        <translation>Il n’y a rien à enregistrer. Branchez un micro ou choisissez un appareil ci-dessus.</translation>
    </message>
    <message>
        <source>Everybody here was told, and agrees</source>
        <translation>Tout le monde ici est prévenu et d’accord</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The settings of this Earshot forbid recording.</source>
        <translation>Les réglages de cet Earshot interdisent d’enregistrer.</translation>
    </message>
    <message>
        <source>As the system is set: %1</source>
        <translation>Selon le système : %1</translation>
    </message>
    <message>
        <source>As set: none</source>
        <translation>Selon les réglages : aucun</translation>
    </message>
    <message>
        <source>Don&apos;t record it</source>
        <translation>Ne pas l’enregistrer</translation>
    </message>
</context>
<context>
    <name>RecordStrip</name>
    <message>
        <source>Earshot records</source>
        <translation>Earshot enregistre</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Nothing was recorded, so nothing was kept.</source>
        <translation>Rien n’a été enregistré, rien n’a donc été conservé.</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Paused: %1, %2</source>
        <translation>En pause : %1, %2</translation>
    </message>
    <message>
        <source>Recording: %1, %2</source>
        <translation>Enregistrement : %1, %2</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Files that can&apos;t be used</source>
        <translation>Fichiers inutilisables</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be used. The others are in.</source>
        <translation>
            <numerusform>%n fichier est inutilisable. Les autres sont là.</numerusform>
            <numerusform>%n fichiers sont inutilisables. Les autres sont là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search what was said, or ask a question</source>
        <translation>Cherchez ce qui a été dit, ou posez une question</translation>
    </message>
    <message>
        <source>Search and ask</source>
        <translation>Chercher et demander</translation>
    </message>
    <message>
        <source>Enter asks, typing searches</source>
        <translation>Entrée demande, la frappe cherche</translation>
    </message>
    <message>
        <source>Ask the archive</source>
        <translation>Interroger les archives</translation>
    </message>
    <message>
        <source>Type to find what was said. Press Enter to ask a question.</source>
        <translation>Tapez pour trouver ce qui a été dit. Entrée pose une question.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or press Enter to ask.</source>
        <translation>Rien trouvé. Essayez d’autres mots, ou demandez avec Entrée.</translation>
    </message>
    <message>
        <source>Nothing found in %1. Look wider, or try other words.</source>
        <translation>Rien trouvé dans : %1. Cherchez plus largement, ou avec d’autres mots.</translation>
    </message>
    <message>
        <source>all meetings</source>
        <translation>toutes les réunions</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>what %1 said</source>
        <translation>ce que %1 a dit</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) chosen</source>
        <translation>
            <numerusform>%n réunion choisie</numerusform>
            <numerusform>%n réunions choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles de document</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) were refused since it started.</source>
        <translation>
            <numerusform>%n tentative refusée depuis le démarrage.</numerusform>
            <numerusform>%n tentatives refusées depuis le démarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Another language takes hold when the window is opened next.</source>
        <translation>Une autre langue prend effet à la prochaine ouverture de la fenêtre.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your name in meetings</source>
        <translation>Votre nom en réunion</translation>
    </message>
    <message>
        <source>As others say it; “Catch up” is told for it</source>
        <translation>Comme les autres le disent ; « Nouveautés » est raconté pour lui</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Find out for each meeting</source>
        <translation>À reconnaître pour chaque réunion</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Langue parlée</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle de document</translation>
    </message>
    <message>
        <source>That of the meeting</source>
        <translation>Celle de la réunion</translation>
    </message>
    <message>
        <source>Write minutes of each meeting by itself</source>
        <translation>Rédiger d’office le compte rendu de chaque réunion</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Ce qui est enregistré</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Show the words while they are spoken</source>
        <translation>Afficher les mots à mesure qu’ils sont dits</translation>
    </message>
    <message>
        <source>Call the microphone&apos;s main speaker You</source>
        <translation>La voix principale du micro, c’est vous</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>Votre micro</translation>
    </message>
    <message>
        <source>The other side&apos;s sound</source>
        <translation>Le son de l’autre côté</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Selon le système</translation>
    </message>
    <message>
        <source>Don&apos;t record it</source>
        <translation>Ne pas l’enregistrer</translation>
    </message>
    <message>
        <source>Live text</source>
        <translation>Texte en direct</translation>
    </message>
    <message>
        <source>They come some seconds after they were said, and are replaced by better ones when the meeting is over. Where this machine is too slow for it, a recording says so and goes on without.</source>
        <translation>Les mots arrivent quelques secondes après avoir été dits, et de meilleurs les remplacent après la réunion. Si cette machine est trop lente, l’enregistrement le dit et continue sans eux.</translation>
    </message>
    <message>
        <source>When nobody speaks</source>
        <translation>Quand personne ne parle</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Après %n minute</numerusform>
            <numerusform>Après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>End the recording</source>
        <translation>Terminer l’enregistrement</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Jamais de lui-même</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>To read out before a recording</source>
        <translation>À lire avant un enregistrement</translation>
    </message>
    <message>
        <source>Nothing, if you leave it empty</source>
        <translation>Rien, si vous laissez vide</translation>
    </message>
    <message>
        <source>Record only after somebody acknowledged it</source>
        <translation>N’enregistrer qu’après accord de quelqu’un</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Ce qui est stocké, et où</translation>
    </message>
    <message>
        <source>Words, minutes, names (encrypted)</source>
        <translation>Textes, comptes rendus, noms (chiffrés)</translation>
    </message>
    <message>
        <source>Sound (encrypted)</source>
        <translation>Son (chiffré)</translation>
    </message>
    <message>
        <source>Reports on bugs</source>
        <translation>Rapports d’erreur</translation>
    </message>
    <message>
        <source>The key of your archive</source>
        <translation>La clé de vos archives</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Earshot refuses every connection that leaves this machine.</source>
        <translation>Earshot refuse toute connexion qui sort de cette machine.</translation>
    </message>
    <message>
        <source>It fetches models where you ask for it, and nothing else.</source>
        <translation>Il télécharge des modèles là où vous le demandez, et rien d’autre.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show in its folder: %1</source>
        <translation>Afficher dans son dossier : %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Brief</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Ctrl R</translation>
    </message>
    <message>
        <source>Search and ask</source>
        <translation>Chercher et demander</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Ctrl ,</source>
        <translation>Ctrl ,</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) could not be processed</source>
        <translation>
            <numerusform>%n enregistrement n’a pas pu être traité</numerusform>
            <numerusform>%n enregistrements n’ont pas pu être traités</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. Nothing has left this machine.</source>
        <translation>Hors ligne. Rien n’a quitté cette machine.</translation>
    </message>
    <message numerus="yes">
        <source>Offline. %n attempt(s) to connect refused.</source>
        <translation>
            <numerusform>Hors ligne. %n tentative de connexion refusée.</numerusform>
            <numerusform>Hors ligne. %n tentatives de connexion refusées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Filter by any word</source>
        <translation>Filtrer par un mot</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)…</source>
        <translation>Tableau pour tableur (CSV)…</translation>
    </message>
    <message>
        <source>Text with a table (Markdown)…</source>
        <translation>Texte avec tableau (Markdown)…</translation>
    </message>
    <message>
        <source>Nothing fits. Every word that you type must occur.</source>
        <translation>Rien ne correspond. Chaque mot saisi doit y figurer.</translation>
    </message>
    <message>
        <source>Alt+S sorts by the column that one is in.</source>
        <translation>Alt+S trie selon la colonne où l’on se trouve.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n meeting(s)</source>
        <translation>
            <numerusform>Étiquettes de la réunion</numerusform>
            <numerusform>Étiquettes de %n réunions</numerusform>
        </translation>
    </message>
    <message>
        <source>New tags, separated by commas</source>
        <translation>Nouvelles étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>It came with Earshot. Copy it to change it.</source>
        <translation>Il est venu avec Earshot. Copiez-le pour le changer.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle de document</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What you changed isn&apos;t saved.</source>
        <translation>Vos changements ne sont pas enregistrés.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>It is in order: %1.</source>
        <translation>Il est en ordre : %1.</translation>
    </message>
    <message>
        <source>Saved. New minutes are made with it.</source>
        <translation>Enregistré. Les nouveaux comptes rendus sont faits avec lui.</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>came with Earshot</source>
        <translation>venu avec Earshot</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>le vôtre</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Voir…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copier…</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>A template says what minutes contain, in which order, and how they read. Copy one to make it your own.</source>
        <translation>Un modèle de document dit ce que contiennent les comptes rendus, dans quel ordre, et comment ils se lisent. Copiez-en un pour en faire le vôtre.</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copier « %1 »</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens</source>
        <translation>Minuscules, chiffres et traits d’union</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Names and words that Earshot should listen for, as people spell them.</source>
        <translation>Les noms et les mots qu’Earshot doit guetter, tels qu’on les écrit.</translation>
    </message>
    <message>
        <source>Add a word or a name, with Enter</source>
        <translation>Ajouter un mot ou un nom, avec Entrée</translation>
    </message>
    <message>
        <source>Add a word or a name</source>
        <translation>Ajouter un mot ou un nom</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulaire</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Retirer la sélection</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Décidé : %1</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <source>Nothing was recorded: the device was not there.</source>
        <translation>Rien n’a été enregistré : l’appareil n’était pas là.</translation>
    </message>
    <message>
        <source>Nothing was recorded: this machine was too slow.</source>
        <translation>Rien n’a été enregistré : cette machine était trop lente.</translation>
    </message>
    <message>
        <source>Nothing was recorded: this machine slept.</source>
        <translation>Rien n’a été enregistré : cette machine était en veille.</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Transcription</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>skip silence</source>
        <translation>sans silences</translation>
    </message>
    <message>
        <source>✓ skip silence</source>
        <translation>✓ sans silences</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Earshot</source>
        <translation>Ouvrir Earshot</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Earshot records</source>
        <translation>Earshot enregistre</translation>
    </message>
    <message>
        <source>Earshot, nothing is recorded</source>
        <translation>Earshot, rien n’est enregistré</translation>
    </message>
    <message>
        <source>Earshot pauses</source>
        <translation>Earshot est en pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Record a sentence and hear it</source>
        <translation>Enregistrer une phrase et l’écouter</translation>
    </message>
    <message>
        <source>Say a sentence now.</source>
        <translation>Dites une phrase maintenant.</translation>
    </message>
    <message>
        <source>The microphone delivered nothing.</source>
        <translation>Le micro n’a rien transmis.</translation>
    </message>
    <message>
        <source>This is how you sound.</source>
        <translation>Voici comment on vous entend.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Opening your archive…</source>
        <translation>Ouverture de vos archives…</translation>
    </message>
    <message>
        <source>This takes a moment when another Earshot writes to it or brings it up to date.</source>
        <translation>Cela prend un moment quand un autre Earshot y écrit ou les met à jour.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>TurnEditor</name>
    <message>
        <source>Words of this turn</source>
        <translation>Mots de cette intervention</translation>
    </message>
    <message>
        <source>Hear it over and over</source>
        <translation>Écouter en boucle</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Espace</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>TurnModel</name>
    <message>
        <source>%1 (decided here)</source>
        <translation>%1 (décidé ici)</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock Earshot</source>
        <translation>Déverrouiller Earshot</translation>
    </message>
    <message>
        <source>Your archive is behind a passphrase.</source>
        <translation>Vos archives sont protégées par une phrase secrète.</translation>
    </message>
    <message>
        <source>Choose a passphrase for your archive. Without it nobody can read your meetings, not even you.</source>
        <translation>Choisissez une phrase secrète pour vos archives. Sans elle, personne ne peut lire vos réunions, pas même vous.</translation>
    </message>
    <message>
        <source>That passphrase doesn&apos;t open the archive. Try again.</source>
        <translation>Cette phrase secrète n’ouvre pas les archives. Réessayez.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore</translation>
    </message>
    <message>
        <source>Make archive</source>
        <translation>Créer les archives</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Models…</source>
        <translation>Modèles…</translation>
    </message>
    <message>
        <source>What takes up room…</source>
        <translation>Ce qui prend de la place…</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Rapports…</translation>
    </message>
</context>
<context>
    <name>WindowAsker</name>
    <message>
        <source>Your archive is locked</source>
        <translation>Vos archives sont verrouillées</translation>
    </message>
    <message>
        <source>It is behind a passphrase, and none was given.</source>
        <translation>Elles sont protégées par une phrase secrète, et aucune n’a été donnée.</translation>
    </message>
    <message>
        <source>Choose “Unlock…” to give it.</source>
        <translation>Choisissez « Déverrouiller… » pour la donner.</translation>
    </message>
</context>
<context>
    <name>Works</name>
    <message>
        <source>Bringing in %1 of %2 files, %3</source>
        <translation>Importation de %1 fichiers sur %2, %3</translation>
    </message>
    <message>
        <source>Bringing in %1, %2</source>
        <translation>Importation de %1, %2</translation>
    </message>
    <message>
        <source>Recovered “%1”, which a crash had interrupted.</source>
        <translation>« %1 », interrompu par une panne, a été récupéré.</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge</name>
    <message>
        <source>Something went wrong inside Earshot</source>
        <translation>Quelque chose a mal tourné dans Earshot</translation>
    </message>
    <message>
        <source>This is a bug, and nothing was lost by it.</source>
        <translation>C’est une erreur d’Earshot, et rien n’a été perdu.</translation>
    </message>
    <message>
        <source>Try again; if it stays, the report in the logs folder says more.</source>
        <translation>Réessayez ; si cela persiste, le rapport dans le dossier « logs » en dit plus.</translation>
    </message>
</context>
<context>
    <name>chips</name>
    <message>
        <source>Hear %1</source>
        <translation>Écouter %1</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
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
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
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
        <translation>Traitement %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>New to you</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Its words have changed since its minutes were made.</source>
        <translation>Le texte a changé depuis la rédaction du compte rendu.</translation>
    </message>
    <message>
        <source>Some of its decisions or actions are borne out only in part. Listen to them.</source>
        <translation>Certaines décisions ou actions ne sont attestées qu’en partie. Écoutez-les.</translation>
    </message>
    <message>
        <source>Title and date…</source>
        <translation>Titre et date…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Compte rendu…</translation>
    </message>
    <message>
        <source>Transcript to read (Markdown)…</source>
        <translation>Transcription à lire (Markdown)…</translation>
    </message>
    <message>
        <source>Transcript to read (text)…</source>
        <translation>Transcription à lire (texte)…</translation>
    </message>
    <message>
        <source>Captions (SRT)…</source>
        <translation>Sous-titres (SRT)…</translation>
    </message>
    <message>
        <source>Captions (VTT)…</source>
        <translation>Sous-titres (VTT)…</translation>
    </message>
    <message>
        <source>Transcript for programs (JSON)…</source>
        <translation>Transcription pour programmes (JSON)…</translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>writing down what is said</source>
        <translation>transcription</translation>
    </message>
    <message>
        <source>telling the speakers apart</source>
        <translation>distinction des voix</translation>
    </message>
    <message>
        <source>giving words to speakers</source>
        <translation>attribution des mots</translation>
    </message>
    <message>
        <source>making it searchable</source>
        <translation>préparation de la recherche</translation>
    </message>
    <message>
        <source>writing the minutes</source>
        <translation>rédaction du compte rendu</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Révision %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>affichée</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Came into the archive</source>
        <translation>Entré dans les archives</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micro</translation>
    </message>
    <message>
        <source>system sound</source>
        <translation>son du système</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>Sound, encrypted</source>
        <translation>Son, chiffré</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Interventions</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>as many as are heard</source>
        <translation>autant qu’on en entend</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>reconnue</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Intervenants</translation>
    </message>
    <message>
        <source>Minutes from revision</source>
        <translation>Compte rendu de la révision</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle de document</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Rédigé en</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistes</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lecture ou pause</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Reculer de 5 secondes</translation>
    </message>
    <message>
        <source>On 5 seconds</source>
        <translation>Avancer de 5 secondes</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translation>Corriger le texte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Moins vite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Lire à partir d’ici</translation>
    </message>
    <message>
        <source>Split before “%1”</source>
        <translation>Couper avant « %1 »</translation>
    </message>
    <message>
        <source>split a turn</source>
        <translation>intervention coupée</translation>
    </message>
    <message>
        <source>Join with the next turn</source>
        <translation>Joindre à l’intervention suivante</translation>
    </message>
    <message>
        <source>joined two turns</source>
        <translation>interventions jointes</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>gave a turn to somebody else</source>
        <translation>intervention donnée à quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>gave a turn to somebody new</source>
        <translation>intervention donnée à quelqu’un de nouveau</translation>
    </message>
    <message>
        <source>Split before</source>
        <translation>Couper avant</translation>
    </message>
    <message>
        <source>Rename %1 here…</source>
        <translation>Renommer %1 ici…</translation>
    </message>
    <message>
        <source>Rename %1 in all meetings…</source>
        <translation>Renommer %1 dans toutes les réunions…</translation>
    </message>
    <message>
        <source>%1 is the same person as</source>
        <translation>%1 est la même personne que</translation>
    </message>
    <message>
        <source>made two speakers one</source>
        <translation>deux intervenants réunis</translation>
    </message>
    <message>
        <source>renamed %1</source>
        <translation>%1 renommé</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>No loudspeaker and no headphones are connected.</source>
        <translation>Ni haut-parleur ni casque n’est branché.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>%1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or headphones, and play again.</source>
        <translation>Branchez un haut-parleur ou un casque, puis relancez la lecture.</translation>
    </message>
    <message>
        <source>Nothing to play on</source>
        <translation>Rien pour écouter</translation>
    </message>
    <message>
        <source>The sound stopped</source>
        <translation>Le son s’est arrêté</translation>
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
        <translation>Semblable</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Question ouverte</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Locked. %1</source>
        <translation>Verrouillé. %1</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>checking the models</source>
        <translation>vérification des modèles</translation>
    </message>
    <message>
        <source>transcribing</source>
        <translation>transcription</translation>
    </message>
    <message>
        <source>telling speakers apart</source>
        <translation>distinction des voix</translation>
    </message>
    <message>
        <source>giving words to speakers</source>
        <translation>attribution des mots</translation>
    </message>
    <message>
        <source>making it ready for search</source>
        <translation>préparation de la recherche</translation>
    </message>
    <message>
        <source>writing minutes</source>
        <translation>rédaction du compte rendu</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1 min</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>À faire seulement</translation>
    </message>
    <message>
        <source>No actions yet. They are found when the minutes of a meeting are made.</source>
        <translation>Pas encore d’action. Elles sont relevées lorsque le compte rendu d’une réunion est rédigé.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>In force only</source>
        <translation>En vigueur seulement</translation>
    </message>
    <message>
        <source>No decisions yet. They are found when the minutes of a meeting are made.</source>
        <translation>Pas encore de décision. Elles sont relevées lorsque le compte rendu d’une réunion est rédigé.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Remplacée : %1</translation>
    </message>
    <message>
        <source>Replaced %2: %1</source>
        <translation>Remplacée le %2 : %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, en retard</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Brief</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
</context>
</TS>
