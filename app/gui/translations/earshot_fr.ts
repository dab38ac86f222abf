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
    <name>Everywhere</name>
    <message>
        <source>Earshot goes on recording. Stop it first to quit.</source>
        <translation>Earshot continue d’enregistrer. Arrêtez l’enregistrement avant de quitter.</translation>
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
</context>
<context>
    <name>ExchangeView</name>
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
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
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
    <name>Footer</name>
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
    <name>Installing</name>
    <message>
        <source>Choose a model or a kit</source>
        <translation>Choisir un modèle ou un kit</translation>
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
        <source>Record</source>
        <translation>Enregistrer</translation>
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
        <translation>En suspens</translation>
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
    <name>Said</name>
    <message>
        <source>&quot;{wish}&quot; fits {count} devices: {names}.</source>
        <translation>« {wish} » correspond à {count} appareils : {names}.</translation>
    </message>
    <message>
        <source>; did you mean “{name}”?</source>
        <translation>; vouliez-vous dire « {name} » ?</translation>
    </message>
    <message>
        <source>; there are: {known}</source>
        <translation>; il y a : {known}</translation>
    </message>
    <message>
        <source>A connection was refused</source>
        <translation>Une connexion a été refusée</translation>
    </message>
    <message>
        <source>A model can&apos;t be used</source>
        <translation>Un modèle est inutilisable</translation>
    </message>
    <message>
        <source>A part of the recording is missing</source>
        <translation>Une partie de l’enregistrement manque</translation>
    </message>
    <message>
        <source>A part of {path} can&apos;t be read: {reason}.</source>
        <translation>Une partie de {path} est illisible : {reason}.</translation>
    </message>
    <message>
        <source>A passphrase can&apos;t be empty.</source>
        <translation>Une phrase secrète ne peut pas être vide.</translation>
    </message>
    <message>
        <source>A plain format is used, which it may know less.</source>
        <translation>Un format simple est utilisé, qu’il connaît peut-être moins bien.</translation>
    </message>
    <message>
        <source>A prompt doesn&apos;t fit</source>
        <translation>Une question ne tient pas</translation>
    </message>
    <message>
        <source>A recording was deleted before it was processed.</source>
        <translation>Un enregistrement a été supprimé avant d’être traité.</translation>
    </message>
    <message>
        <source>A speaker needs a name.</source>
        <translation>Un intervenant a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A stored result can&apos;t be read</source>
        <translation>Un résultat conservé est illisible</translation>
    </message>
    <message>
        <source>A term needs a letter or a digit.</source>
        <translation>Un terme a besoin d’une lettre ou d’un chiffre.</translation>
    </message>
    <message>
        <source>A text holds bytes that are not text.</source>
        <translation>Un texte contient des octets qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>A text is longer than the archive can hold.</source>
        <translation>Un texte est plus long que ce que les archives peuvent contenir.</translation>
    </message>
    <message>
        <source>A title needs a letter.</source>
        <translation>Un titre a besoin d’une lettre.</translation>
    </message>
    <message>
        <source>A turn needs a word.</source>
        <translation>Une intervention a besoin d’un mot.</translation>
    </message>
    <message>
        <source>Acknowledge it when asked, or add --consent-given.</source>
        <translation>Confirmez-le quand on vous le demande, ou ajoutez --consent-given.</translation>
    </message>
    <message>
        <source>Action not clear</source>
        <translation>Action ambiguë</translation>
    </message>
    <message>
        <source>Action not found</source>
        <translation>Action introuvable</translation>
    </message>
    <message>
        <source>Add --role with one of: {roles}.</source>
        <translation>Ajoutez --role avec l’un de ceux-ci : {roles}.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, under Microphone, for Earshot or for the terminal in which it runs; then try again.</source>
        <translation>Autorisez-le dans les réglages de confidentialité du système, sous Micro, pour Earshot ou pour le terminal dans lequel il s’exécute ; puis réessayez.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings.</source>
        <translation>Autorisez-le dans les réglages de confidentialité du système.</translation>
    </message>
    <message>
        <source>Already in the archive</source>
        <translation>Déjà dans les archives</translation>
    </message>
    <message>
        <source>Already recording</source>
        <translation>Un enregistrement est déjà en cours</translation>
    </message>
    <message>
        <source>An error in Earshot itself: {kind}.</source>
        <translation>Une erreur d’Earshot lui-même : {kind}.</translation>
    </message>
    <message>
        <source>An unexpected {kind} ended the step; the engine&apos;s log has the details.</source>
        <translation>Un {kind} inattendu a mis fin à l’étape ; le journal du moteur en dit plus.</translation>
    </message>
    <message>
        <source>Another Earshot is installing or removing models in {folder}.</source>
        <translation>Un autre Earshot installe ou retire des modèles dans {folder}.</translation>
    </message>
    <message>
        <source>Another Earshot process has this recording now; this one lets go of it.</source>
        <translation>Un autre processus d’Earshot traite maintenant cet enregistrement ; celui-ci le laisse.</translation>
    </message>
    <message>
        <source>Another Earshot records into this archive.</source>
        <translation>Un autre Earshot enregistre dans ces archives.</translation>
    </message>
    <message>
        <source>Another process has been writing to {path} for too long.</source>
        <translation>Un autre processus écrit dans {path} depuis trop longtemps.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Reposez la question.</translation>
    </message>
    <message>
        <source>Ask in a few sentences; to look for a longer text, use earshot search.</source>
        <translation>Demandez en quelques phrases ; pour chercher un texte plus long, utilisez earshot search.</translation>
    </message>
    <message>
        <source>Ask in words, as in: earshot ask &quot;When does the project start?&quot;</source>
        <translation>Demandez avec des mots, par exemple : earshot ask &quot;When does the project start?&quot;</translation>
    </message>
    <message>
        <source>Ask one thing at a time, in a sentence or two.</source>
        <translation>Demandez une seule chose, en une ou deux phrases.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine.</source>
        <translation>Demandez à la personne qui s’occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>Ask whoever set it up.</source>
        <translation>Demandez à la personne qui l’a configuré.</translation>
    </message>
    <message>
        <source>Better minutes on four cores; its licence is for research only.</source>
        <translation>De meilleurs comptes rendus sur quatre cœurs ; sa licence est réservée à la recherche.</translation>
    </message>
    <message>
        <source>Both parts need a word.</source>
        <translation>Les deux parties ont besoin d’un mot.</translation>
    </message>
    <message>
        <source>By its bytes, {path} is more than one model: {names}.</source>
        <translation>D’après ses octets, {path} est plus d’un modèle : {names}.</translation>
    </message>
    <message>
        <source>By its bytes, {path} is no model of the catalogue.</source>
        <translation>D’après ses octets, {path} n’est aucun modèle du catalogue.</translation>
    </message>
    <message>
        <source>CUDA failed ({reason}); the processor is used instead.</source>
        <translation>CUDA a échoué ({reason}) ; le processeur est utilisé à la place.</translation>
    </message>
    <message>
        <source>Can&apos;t listen along</source>
        <translation>Écoute en direct impossible</translation>
    </message>
    <message>
        <source>Can&apos;t load a model</source>
        <translation>Un modèle ne peut pas être chargé</translation>
    </message>
    <message>
        <source>Can&apos;t load the language model</source>
        <translation>Le modèle de langue ne peut pas être chargé</translation>
    </message>
    <message>
        <source>Can&apos;t read the language model</source>
        <translation>Le modèle de langue est illisible</translation>
    </message>
    <message>
        <source>Can&apos;t read {name}</source>
        <translation>{name} est illisible</translation>
    </message>
    <message>
        <source>Can&apos;t record</source>
        <translation>Enregistrement impossible</translation>
    </message>
    <message>
        <source>Can&apos;t record the system&apos;s sound</source>
        <translation>Le son du système ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>Can&apos;t use a model</source>
        <translation>Un modèle est inutilisable</translation>
    </message>
    <message>
        <source>Can&apos;t use the adapter</source>
        <translation>L’adaptateur est inutilisable</translation>
    </message>
    <message>
        <source>Change `context` in the settings.</source>
        <translation>Modifiez `context` dans les réglages.</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Modifié ailleurs</translation>
    </message>
    <message>
        <source>Check how it was copied.</source>
        <translation>Vérifiez comment il a été copié.</translation>
    </message>
    <message>
        <source>Check it in the system&apos;s sound settings, then try again.</source>
        <translation>Vérifiez-le dans les réglages de son du système, puis réessayez.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Vérifiez ses droits d’accès.</translation>
    </message>
    <message>
        <source>Check its settings.</source>
        <translation>Vérifiez ses réglages.</translation>
    </message>
    <message>
        <source>Check that `server` is one that speaks the OpenAI protocol.</source>
        <translation>Vérifiez que `server` parle le protocole d’OpenAI.</translation>
    </message>
    <message>
        <source>Check that it may be read and written, and that the disk is in order.</source>
        <translation>Vérifiez qu’il peut être lu et écrit, et que le disque est en bon état.</translation>
    </message>
    <message>
        <source>Check that it plays in a media player, and copy or export it again.</source>
        <translation>Vérifiez qu’un lecteur multimédia le lit, puis copiez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Check that the file belongs to you.</source>
        <translation>Vérifiez que le fichier vous appartient.</translation>
    </message>
    <message>
        <source>Check that the folder is writable and has room.</source>
        <translation>Vérifiez qu’on peut écrire dans le dossier et qu’il reste de la place.</translation>
    </message>
    <message>
        <source>Check that the folder is writable and that the disk is in order.</source>
        <translation>Vérifiez qu’on peut écrire dans le dossier et que le disque est en bon état.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Vérifiez le disque.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Vérifiez les droits d’accès du dossier.</translation>
    </message>
    <message>
        <source>Check the passphrase and that the key belongs to this archive, or restore a backup.</source>
        <translation>Vérifiez la phrase secrète et que la clé est celle de ces archives, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>Vérifiez le chemin et que vous avez le droit de lire le fichier.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Check who may write to that folder.</source>
        <translation>Vérifiez qui peut écrire dans ce dossier.</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>Choose a file with an audio track.</source>
        <translation>Choisissez un fichier avec une piste audio.</translation>
    </message>
    <message>
        <source>Choose a later word.</source>
        <translation>Choisissez un mot plus loin.</translation>
    </message>
    <message>
        <source>Choose a longer recording.</source>
        <translation>Choisissez un enregistrement plus long.</translation>
    </message>
    <message>
        <source>Choose a model with a larger context.</source>
        <translation>Choisissez un modèle avec un plus grand contexte.</translation>
    </message>
    <message>
        <source>Choose an earlier time.</source>
        <translation>Choisissez un moment antérieur.</translation>
    </message>
    <message>
        <source>Choose another device, or plug it in again.</source>
        <translation>Choisissez un autre appareil, ou rebranchez-le.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Choose another name or add --force.</source>
        <translation>Choisissez un autre nom ou ajoutez --force.</translation>
    </message>
    <message>
        <source>Choose another name, or edit it.</source>
        <translation>Choisissez un autre nom, ou modifiez-le.</translation>
    </message>
    <message>
        <source>Choose another one: earshot models use segmentation NAME.</source>
        <translation>Choisissez-en un autre : earshot models use segmentation NAME.</translation>
    </message>
    <message>
        <source>Choose another one: earshot models use speaker-embedder NAME.</source>
        <translation>Choisissez-en un autre : earshot models use speaker-embedder NAME.</translation>
    </message>
    <message>
        <source>Choose another one: earshot models use text-embedder NAME.</source>
        <translation>Choisissez-en un autre : earshot models use text-embedder NAME.</translation>
    </message>
    <message>
        <source>Choose another with `earshot models use {role} NAME`.</source>
        <translation>Choisissez-en un autre avec `earshot models use {role} NAME`.</translation>
    </message>
    <message>
        <source>Choose another: earshot models use language-model NAME.</source>
        <translation>Choisissez-en un autre : earshot models use language-model NAME.</translation>
    </message>
    <message>
        <source>Choose one with `earshot models use {role} NAME`.</source>
        <translation>Choisissez-en un avec `earshot models use {role} NAME`.</translation>
    </message>
    <message>
        <source>Choose several words.</source>
        <translation>Choisissez plusieurs mots.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model, then run it again.</source>
        <translation>Fermez d’autres programmes ou choisissez un modèle plus petit, puis relancez.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model.</source>
        <translation>Fermez d’autres programmes ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model: earshot models use language-model NAME.</source>
        <translation>Fermez d’autres programmes ou choisissez un modèle plus petit : earshot models use language-model NAME.</translation>
    </message>
    <message>
        <source>Close other programs, see that the disk isn&apos;t full, and run it again.</source>
        <translation>Fermez d’autres programmes, vérifiez que le disque n’est pas plein, puis relancez.</translation>
    </message>
    <message>
        <source>Close other programs, set a smaller `context` in the settings, or choose a smaller model: earshot models use language-model NAME.</source>
        <translation>Fermez d’autres programmes, réduisez `context` dans les réglages ou choisissez un modèle plus petit : earshot models use language-model NAME.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or headphones; `earshot doctor` shows what is seen.</source>
        <translation>Branchez un haut-parleur ou un casque ; `earshot doctor` montre ce qui est visible.</translation>
    </message>
    <message>
        <source>Consent is needed</source>
        <translation>Il faut un accord</translation>
    </message>
    <message>
        <source>Convert it to GGUF, or choose another.</source>
        <translation>Convertissez-le en GGUF, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Copy it again from where it came. If this is all there is, let a media player or FFmpeg save it anew and process that.</source>
        <translation>Copiez-le de nouveau depuis son origine. Si c’est tout ce qu’il y a, faites-le réenregistrer par un lecteur multimédia ou FFmpeg et traitez le résultat.</translation>
    </message>
    <message>
        <source>Copy it here and try again.</source>
        <translation>Copiez-le ici et réessayez.</translation>
    </message>
    <message>
        <source>Copy it under another name, and change the copy.</source>
        <translation>Copiez-le sous un autre nom et modifiez la copie.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation>Copiez-le ou exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>Correct `server`.</source>
        <translation>Corrigez `server`.</translation>
    </message>
    <message>
        <source>Correct it, or remove the file for defaults.</source>
        <translation>Corrigez-les, ou retirez le fichier pour revenir aux valeurs par défaut.</translation>
    </message>
    <message>
        <source>Correct it; `earshot templates check FILE` tries it.</source>
        <translation>Corrigez-le ; `earshot templates check FILE` l’essaie.</translation>
    </message>
    <message>
        <source>Correct that line.</source>
        <translation>Corrigez cette ligne.</translation>
    </message>
    <message>
        <source>Correct the entry, or remove it if it isn&apos;t needed.</source>
        <translation>Corrigez l’entrée, ou retirez-la si elle est inutile.</translation>
    </message>
    <message>
        <source>Correct the settings, or put it back.</source>
        <translation>Corrigez les réglages, ou remettez-le en place.</translation>
    </message>
    <message>
        <source>Days the wrong way round</source>
        <translation>Les jours sont inversés</translation>
    </message>
    <message>
        <source>Delete the recording and process the file again.</source>
        <translation>Supprimez l’enregistrement et traitez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Device gone</source>
        <translation>L’appareil n’est plus là</translation>
    </message>
    <message>
        <source>Device in use</source>
        <translation>Appareil déjà utilisé</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>Vouliez-vous dire « {name} » ?</translation>
    </message>
    <message>
        <source>Each channel has its own speaker; the two are kept apart.</source>
        <translation>Chaque canal a son propre intervenant ; les deux sont gardés séparés.</translation>
    </message>
    <message>
        <source>Earshot has no signs for the language of this meeting; the model looks for decisions and actions by itself, and more of them are marked as weak.</source>
        <translation>Earshot n’a pas d’indices pour la langue de cette réunion ; le modèle cherche lui-même les décisions et les actions, et davantage d’entre elles sont signalées comme faiblement étayées.</translation>
    </message>
    <message>
        <source>Earshot made a mistake.</source>
        <translation>Earshot a fait une erreur.</translation>
    </message>
    <message>
        <source>Earshot may not listen to {name}.</source>
        <translation>Earshot n’a pas le droit d’écouter {name}.</translation>
    </message>
    <message>
        <source>Eight cores or a graphics card.</source>
        <translation>Huit cœurs ou une carte graphique.</translation>
    </message>
    <message>
        <source>End programs that use it alone, or choose another device.</source>
        <translation>Fermez les programmes qui l’utilisent seuls, ou choisissez un autre appareil.</translation>
    </message>
    <message>
        <source>End the program that uses it, or choose another device.</source>
        <translation>Fermez le programme qui l’utilise, ou choisissez un autre appareil.</translation>
    </message>
    <message>
        <source>Everybody who can be heard here knows that this meeting is recorded, and agrees.</source>
        <translation>Toutes les personnes que l’on peut entendre ici savent que cette réunion est enregistrée, et sont d’accord.</translation>
    </message>
    <message>
        <source>Fetch or import the model again; earshot models verify says whether bytes were altered.</source>
        <translation>Téléchargez ou importez de nouveau le modèle ; earshot models verify dit si des octets ont été altérés.</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>Téléchargement de {name}</translation>
    </message>
    <message>
        <source>File can&apos;t be read</source>
        <translation>Fichier illisible</translation>
    </message>
    <message>
        <source>File can&apos;t be written</source>
        <translation>Le fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>Le fichier a changé</translation>
    </message>
    <message>
        <source>File is empty</source>
        <translation>Le fichier est vide</translation>
    </message>
    <message>
        <source>File is there already</source>
        <translation>Le fichier existe déjà</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Fichier introuvable</translation>
    </message>
    <message>
        <source>Folder can&apos;t be made</source>
        <translation>Le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>For tests: it forms sentences, it does not understand meetings.</source>
        <translation>Pour les tests : il forme des phrases, il ne comprend pas les réunions.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>Libérez de la place sur ce disque.</translation>
    </message>
    <message>
        <source>Free some space or check the folder&apos;s permissions.</source>
        <translation>Libérez de la place ou vérifiez les droits d’accès du dossier.</translation>
    </message>
    <message>
        <source>Free some space, or set EARSHOT_MODELS to a folder on a bigger disk.</source>
        <translation>Libérez de la place, ou donnez à EARSHOT_MODELS un dossier sur un plus grand disque.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libérez de la place.</translation>
    </message>
    <message>
        <source>Get its files and run `earshot models import PATH --name {name}`.</source>
        <translation>Procurez-vous ses fichiers et lancez `earshot models import PATH --name {name}`.</translation>
    </message>
    <message>
        <source>Get its files from {upstream} and run `earshot models import PATH --name {name}`.</source>
        <translation>Procurez-vous ses fichiers auprès de {upstream} et lancez `earshot models import PATH --name {name}`.</translation>
    </message>
    <message>
        <source>Give ISO 639-1 codes: en, de, pt.</source>
        <translation>Donnez des codes ISO 639-1 : en, de, pt.</translation>
    </message>
    <message>
        <source>Give a folder or a zip with the models&apos; files.</source>
        <translation>Donnez un dossier ou un zip contenant les fichiers des modèles.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Donnez un nom.</translation>
    </message>
    <message>
        <source>Give a shorter one.</source>
        <translation>Donnez-en un plus court.</translation>
    </message>
    <message>
        <source>Give it a {what} of letters and try again.</source>
        <translation>Mettez-y des lettres ({what}) et réessayez.</translation>
    </message>
    <message>
        <source>Give the whole name, or the id in brackets.</source>
        <translation>Donnez le nom entier, ou l’identifiant entre parenthèses.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or copy it.</source>
        <translation>Donnez-vous le droit de le lire, ou copiez-le.</translation>
    </message>
    <message>
        <source>Good minutes; a graphics card.</source>
        <translation>Bons comptes rendus ; une carte graphique.</translation>
    </message>
    <message>
        <source>Good minutes; eight cores or a graphics card.</source>
        <translation>Bons comptes rendus ; huit cœurs ou une carte graphique.</translation>
    </message>
    <message>
        <source>If it happens again, the details are in {path}.</source>
        <translation>Si cela se reproduit, les détails sont dans {path}.</translation>
    </message>
    <message>
        <source>Import a model that does with `earshot models import`.</source>
        <translation>Importez un modèle qui la connaît avec `earshot models import`.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Install it again, or choose another one: earshot models use transcriber NAME.</source>
        <translation>Réinstallez-le, ou choisissez-en un autre : earshot models use transcriber NAME.</translation>
    </message>
    <message>
        <source>Install the model again, or choose another one for its role.</source>
        <translation>Réinstallez le modèle, ou choisissez-en un autre pour son rôle.</translation>
    </message>
    <message>
        <source>Is the meeting over? The recording stops by itself in {span}.</source>
        <translation>La réunion est-elle finie ? L’enregistrement s’arrêtera de lui-même dans {span}.</translation>
    </message>
    <message>
        <source>It doesn&apos;t stop talking.</source>
        <translation>Il n’arrête pas de parler.</translation>
    </message>
    <message>
        <source>It gave no answer.</source>
        <translation>Il n’a donné aucune réponse.</translation>
    </message>
    <message>
        <source>It gave no result.</source>
        <translation>Il n’a donné aucun résultat.</translation>
    </message>
    <message>
        <source>It has no sound.</source>
        <translation>Il n’a pas de son.</translation>
    </message>
    <message>
        <source>It has {count:,} characters.</source>
        <translation>Il a {count:,} caractères.</translation>
    </message>
    <message>
        <source>It has {count:,} characters; at most {most:,} are read.</source>
        <translation>Elle a {count:,} caractères ; {most:,} au plus sont lus.</translation>
    </message>
    <message>
        <source>It has {count:,} characters; at most {most:,} can be asked.</source>
        <translation>Elle a {count:,} caractères ; {most:,} au plus sont possibles.</translation>
    </message>
    <message>
        <source>It has {count:,} characters; at most {most} are kept.</source>
        <translation>Il a {count:,} caractères ; {most} au plus sont gardés.</translation>
    </message>
    <message>
        <source>It has {count:,} letters.</source>
        <translation>Il a {count:,} lettres.</translation>
    </message>
    <message>
        <source>It holds no word.</source>
        <translation>Elle ne contient aucun mot.</translation>
    </message>
    <message>
        <source>It holds {seconds:.1f} s of sound; a recording has at least {least:.1f} s.</source>
        <translation>Il contient {seconds:.1f} s de son ; un enregistrement en a au moins {least:.1f} s.</translation>
    </message>
    <message>
        <source>It is neither audio nor video in a known format, or its beginning or its end is missing ({reason}).</source>
        <translation>Ce n’est ni du son ni de la vidéo dans un format connu, ou son début ou sa fin manque ({reason}).</translation>
    </message>
    <message>
        <source>It isn&apos;t a track of a recording.</source>
        <translation>Ce n’est pas une piste d’un enregistrement.</translation>
    </message>
    <message>
        <source>It isn&apos;t said whom the brief is for.</source>
        <translation>Il n’est pas dit à qui le résumé est destiné.</translation>
    </message>
    <message>
        <source>It made {vectors} vectors of {texts} texts.</source>
        <translation>Il a fait {vectors} vecteurs de {texts} textes.</translation>
    </message>
    <message>
        <source>It needs {needed:.1f} GB: {weights:.1f} weights, {context:.1f} context of {context_tokens} tokens, {working:.1f} working space; {free:.1f} GB are free.</source>
        <translation>Il a besoin de {needed:.1f} Go : {weights:.1f} de poids, {context:.1f} pour un contexte de {context_tokens} jetons, {working:.1f} d’espace de travail ; {free:.1f} Go sont libres.</translation>
    </message>
    <message>
        <source>It says that it is {stated} long and ends after {found}: a part is missing.</source>
        <translation>Il dit durer {stated} et finit après {found} : une partie manque.</translation>
    </message>
    <message>
        <source>It says: {message}</source>
        <translation>Il dit : {message}</translation>
    </message>
    <message>
        <source>It sent {what}.</source>
        <translation>Il a envoyé {what}.</translation>
    </message>
    <message>
        <source>It takes {length} tokens of the language model; {most} leave room for evidence.</source>
        <translation>Elle prend {length} jetons du modèle de langue ; {most} laissent de la place pour les preuves.</translation>
    </message>
    <message>
        <source>Its catalogue entry names no place to fetch it from.</source>
        <translation>Son entrée du catalogue ne nomme aucun endroit où le télécharger.</translation>
    </message>
    <message>
        <source>Its hashes were not established here: nobody compared the bytes with what the upstream publishes.</source>
        <translation>Ses empreintes n’ont pas été établies ici : personne n’a comparé les octets avec ceux que publie l’auteur.</translation>
    </message>
    <message>
        <source>Its key is behind your passphrase.</source>
        <translation>Sa clé est protégée par votre phrase secrète.</translation>
    </message>
    <message>
        <source>Its key is in a file that only you can read: whoever has your files has it.</source>
        <translation>Sa clé est dans un fichier que vous seul pouvez lire : qui a vos fichiers l’a aussi.</translation>
    </message>
    <message>
        <source>Its key is in the system&apos;s keyring.</source>
        <translation>Sa clé est dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Its response broke off in the middle.</source>
        <translation>Sa réponse s’est interrompue au milieu.</translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation>Tâche introuvable</translation>
    </message>
    <message>
        <source>Job {job_id} is being worked on, or done.</source>
        <translation>La tâche {job_id} est en cours, ou finie.</translation>
    </message>
    <message>
        <source>Job {job_id} is done.</source>
        <translation>La tâche {job_id} est finie.</translation>
    </message>
    <message>
        <source>Join its parts with llama.cpp&apos;s llama-gguf-split --merge and import the result.</source>
        <translation>Réunissez ses parties avec llama-gguf-split --merge de llama.cpp et importez le résultat.</translation>
    </message>
    <message>
        <source>Leave out --mic none or --system none, or change [recording] in the settings.</source>
        <translation>Retirez --mic none ou --system none, ou modifiez [recording] dans les réglages.</translation>
    </message>
    <message>
        <source>Leave the role away.</source>
        <translation>Retirez le rôle.</translation>
    </message>
    <message>
        <source>Live text has ended; the recording goes on. {title}: {what}</source>
        <translation>Le texte en direct s’est arrêté ; l’enregistrement continue. {title} : {what}</translation>
    </message>
    <message>
        <source>Log into the desktop session in which it was made, or choose a passphrase or a key file.</source>
        <translation>Ouvrez la session de bureau dans laquelle elle a été créée, ou choisissez une phrase secrète ou un fichier de clé.</translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation>Regardez son journal.</translation>
    </message>
    <message>
        <source>Look at its log; check `server` and `server-model`.</source>
        <translation>Regardez son journal ; vérifiez `server` et `server-model`.</translation>
    </message>
    <message>
        <source>Look at them again, and repeat what you did.</source>
        <translation>Regardez-les de nouveau et refaites ce que vous avez fait.</translation>
    </message>
    <message>
        <source>Make them on the meeting&apos;s page.</source>
        <translation>Faites-le sur la page de la réunion.</translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation>La mémoire est épuisée</translation>
    </message>
    <message>
        <source>Minutes and answers on a machine with two cores; small, so every claim is checked against the transcript.</source>
        <translation>Comptes rendus et réponses sur un ordinateur à deux cœurs ; petit, donc chaque phrase est vérifiée dans la transcription.</translation>
    </message>
    <message>
        <source>Models can&apos;t be stored</source>
        <translation>Les modèles ne peuvent pas être conservés</translation>
    </message>
    <message>
        <source>Models can&apos;t be used</source>
        <translation>Les modèles sont inutilisables</translation>
    </message>
    <message>
        <source>Name a speaker by label or by present name.</source>
        <translation>Nommez un intervenant par son étiquette ou son nom actuel.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>Name can&apos;t be used</source>
        <translation>Nom inutilisable</translation>
    </message>
    <message>
        <source>Name models, or add --starter for the set that Earshot works with.</source>
        <translation>Nommez des modèles, ou ajoutez --starter pour ceux avec lesquels Earshot travaille.</translation>
    </message>
    <message>
        <source>Name one by its label.</source>
        <translation>Nommez-en un par son étiquette.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Indiquez le fichier.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Indiquez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>Name the model; adapters stand in the settings.</source>
        <translation>Indiquez le modèle ; les adaptateurs se mettent dans les réglages.</translation>
    </message>
    <message>
        <source>Nearly as exact as large v3 at several times its speed; a graphics card or eight cores. Needs its CTranslate2 form.</source>
        <translation>Presque aussi exact que large v3 et plusieurs fois plus rapide ; une carte graphique ou huit cœurs. A besoin de sa forme CTranslate2.</translation>
    </message>
    <message>
        <source>Neither PulseAudio nor PipeWire runs here, so that what the loudspeaker plays can&apos;t be recorded. Install and start one (pipewire-pulse or pulseaudio), or record the microphone alone.</source>
        <translation>Ni PulseAudio ni PipeWire ne fonctionne ici, donc ce que joue le haut-parleur ne peut pas être enregistré. Installez et démarrez l’un des deux (pipewire-pulse ou pulseaudio), ou enregistrez le micro seul.</translation>
    </message>
    <message>
        <source>Neither the microphone nor the system&apos;s sound is to be recorded.</source>
        <translation>Ni le micro ni le son du système ne doit être enregistré.</translation>
    </message>
    <message>
        <source>No action&apos;s id begins with “{reference}”.</source>
        <translation>L’identifiant d’aucune action ne commence par « {reference} ».</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>No installed model knows the language. Declare it, or run `earshot models install whisper-base`.</source>
        <translation>Aucun modèle installé ne connaît la langue. Déclarez-la, ou lancez `earshot models install whisper-base`.</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Pas de trousseau</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>Pas encore de compte rendu</translation>
    </message>
    <message>
        <source>No model is chosen for the role {role}.</source>
        <translation>Aucun modèle n’est choisi pour le rôle {role}.</translation>
    </message>
    <message>
        <source>No model was named.</source>
        <translation>Aucun modèle n’a été nommé.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Pas de nom</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>Pas de phrase secrète</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Pas de question</translation>
    </message>
    <message>
        <source>No recording&apos;s id begins with “{reference}”.</source>
        <translation>L’identifiant d’aucun enregistrement ne commence par « {reference} ».</translation>
    </message>
    <message>
        <source>No room to record</source>
        <translation>Pas de place pour enregistrer</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Pas de son</translation>
    </message>
    <message>
        <source>No such moment</source>
        <translation>Moment inexistant</translation>
    </message>
    <message>
        <source>No such revision</source>
        <translation>Révision inexistante</translation>
    </message>
    <message>
        <source>No such speaker</source>
        <translation>Intervenant inexistant</translation>
    </message>
    <message>
        <source>No such template</source>
        <translation>Modèle de document inexistant</translation>
    </message>
    <message>
        <source>No such turn</source>
        <translation>Intervention inexistante</translation>
    </message>
    <message>
        <source>No such {kind}</source>
        <translation>Introuvable : {kind}</translation>
    </message>
    <message>
        <source>No system keyring answers here.</source>
        <translation>Aucun trousseau du système ne répond ici.</translation>
    </message>
    <message>
        <source>No term</source>
        <translation>Pas de terme</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Pas de titre</translation>
    </message>
    <message>
        <source>No transcript yet</source>
        <translation>Pas encore de transcription</translation>
    </message>
    <message>
        <source>No turn follows this one.</source>
        <translation>Aucune intervention ne suit celle-ci.</translation>
    </message>
    <message>
        <source>No usable CUDA device was found; the processor is used instead.</source>
        <translation>Aucun appareil CUDA utilisable n’a été trouvé ; le processeur est utilisé à la place.</translation>
    </message>
    <message>
        <source>No words were given.</source>
        <translation>Aucun mot n’a été donné.</translation>
    </message>
    <message>
        <source>No {kind}</source>
        <translation>Aucun appareil : {kind}</translation>
    </message>
    <message>
        <source>No {kind} is called &quot;{wish}&quot;. There is: {there}.</source>
        <translation>Rien ne s’appelle « {wish} » ({kind}). Il y a : {there}.</translation>
    </message>
    <message>
        <source>No {role}</source>
        <translation>Pas choisi : {role}</translation>
    </message>
    <message>
        <source>Nobody has made minutes of “{title}”.</source>
        <translation>Personne n’a fait de compte rendu de « {title} ».</translation>
    </message>
    <message>
        <source>Nobody here is labelled {label}.</source>
        <translation>Personne ici n’a l’étiquette {label}.</translation>
    </message>
    <message>
        <source>Nobody here is “{reference}”. There are: {listed}.</source>
        <translation>Personne ici n’est « {reference} ». Il y a : {listed}.</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>Pas un fichier</translation>
    </message>
    <message>
        <source>Not everything is ready for search by meaning. {why}</source>
        <translation>Tout ne peut pas encore être cherché par le sens. {why}</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>Pas en attente</translation>
    </message>
    <message>
        <source>Nothing answers at {url} ({reason}).</source>
        <translation>Rien ne répond à {url} ({reason}).</translation>
    </message>
    <message>
        <source>Nothing is recorded before somebody acknowledged: “{text}”</source>
        <translation>Rien n’est enregistré avant que quelqu’un ait confirmé : « {text} »</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Try another source or a kit; if it happens again, the place has other weights than those that were checked.</source>
        <translation>Rien n’en a été gardé. Essayez une autre source ou un kit ; si cela se reproduit, l’endroit a d’autres poids que ceux qui ont été vérifiés.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Rien à importer</translation>
    </message>
    <message>
        <source>Nothing to install</source>
        <translation>Rien à installer</translation>
    </message>
    <message>
        <source>Nothing to join</source>
        <translation>Rien à réunir</translation>
    </message>
    <message>
        <source>Nothing to look for</source>
        <translation>Rien à chercher</translation>
    </message>
    <message>
        <source>Nothing to play on</source>
        <translation>Aucun appareil pour écouter</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>Rien à enregistrer</translation>
    </message>
    <message>
        <source>Nothing to record from</source>
        <translation>Aucun appareil à enregistrer</translation>
    </message>
    <message>
        <source>Nothing to remove</source>
        <translation>Rien à retirer</translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <translation>Rien à recommencer</translation>
    </message>
    <message>
        <source>Nothing to search</source>
        <translation>Rien à chercher</translation>
    </message>
    <message>
        <source>Nothing to split</source>
        <translation>Rien à diviser</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>Rien n’a été demandé.</translation>
    </message>
    <message>
        <source>Nothing was heard for {span}.</source>
        <translation>Rien n’a été entendu depuis {span}.</translation>
    </message>
    <message>
        <source>Nothing was heard from it for {seconds:.0f} seconds, so it was ended.</source>
        <translation>Il n’a rien dit pendant {seconds:.0f} secondes, il a donc été arrêté.</translation>
    </message>
    <message>
        <source>Nothing was heard on {name} for {seconds} seconds. Check that it isn&apos;t muted and that it is the right device.</source>
        <translation>{name} : rien n’a été entendu pendant {seconds} secondes. Vérifiez que le son n’est pas coupé et que c’est le bon appareil.</translation>
    </message>
    <message>
        <source>Nothing was said in this recording, so there are no minutes.</source>
        <translation>Rien n’a été dit dans cet enregistrement, il n’y a donc pas de compte rendu.</translation>
    </message>
    <message>
        <source>Nothing was sent. Please report which command you ran.</source>
        <translation>Rien n’a été envoyé. Merci de signaler quelle commande vous avez lancée.</translation>
    </message>
    <message>
        <source>Noticeably fewer mistakes than base outside English; four cores or a small graphics card.</source>
        <translation>Nettement moins d’erreurs que base hors de l’anglais ; quatre cœurs ou une petite carte graphique.</translation>
    </message>
    <message>
        <source>One of the two revisions isn&apos;t there.</source>
        <translation>L’une des deux révisions n’existe pas.</translation>
    </message>
    <message>
        <source>Only words are looked for, not meaning. {reason}</source>
        <translation>Seuls les mots sont cherchés, pas le sens. {reason}</translation>
    </message>
    <message>
        <source>Only words were looked for, not meaning. {reason}</source>
        <translation>Seuls les mots ont été cherchés, pas le sens. {reason}</translation>
    </message>
    <message>
        <source>Other users could read {path}; it is closed now. Who read it before may know it.</source>
        <translation>D’autres utilisateurs pouvaient lire {path} ; c’est fermé maintenant. Qui l’a lu avant peut la connaître.</translation>
    </message>
    <message>
        <source>Please report this; a larger context in the settings may help meanwhile.</source>
        <translation>Merci de le signaler ; en attendant, un plus grand contexte dans les réglages peut aider.</translation>
    </message>
    <message>
        <source>Plug in a microphone or headset.</source>
        <translation>Branchez un micro ou un micro-casque.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Rebranchez-le.</translation>
    </message>
    <message>
        <source>Plug one in.</source>
        <translation>Branchez-en un.</translation>
    </message>
    <message>
        <source>PortAudio isn&apos;t there, which hears microphones. Install it (Debian: apt-get install libportaudio2; Fedora: dnf install portaudio).</source>
        <translation>PortAudio, qui entend les micros, n’est pas là. Installez-le (Debian : apt-get install libportaudio2 ; Fedora : dnf install portaudio).</translation>
    </message>
    <message>
        <source>Process it first.</source>
        <translation>Traitez-le d’abord.</translation>
    </message>
    <message>
        <source>Process the file again.</source>
        <translation>Traitez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Put it back or correct its path.</source>
        <translation>Remettez-le en place ou corrigez son chemin.</translation>
    </message>
    <message>
        <source>Question too long</source>
        <translation>Question trop longue</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Recording isn&apos;t allowed</source>
        <translation>L’enregistrement n’est pas autorisé</translation>
    </message>
    <message>
        <source>Recording not clear</source>
        <translation>Enregistrement ambigu</translation>
    </message>
    <message>
        <source>Recording not found</source>
        <translation>Enregistrement introuvable</translation>
    </message>
    <message>
        <source>Recording {recording_id} has not been processed.</source>
        <translation>L’enregistrement {recording_id} n’a pas été traité.</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>Retirez ou renommez l’un d’eux.</translation>
    </message>
    <message>
        <source>Report it; the recording itself goes on.</source>
        <translation>Signalez-le ; l’enregistrement lui-même continue.</translation>
    </message>
    <message>
        <source>Restore it from a backup, bring the same file in again, or delete the recording.</source>
        <translation>Restaurez-le depuis une sauvegarde, importez de nouveau le même fichier, ou supprimez l’enregistrement.</translation>
    </message>
    <message>
        <source>Restore it from a backup, then run `earshot recover`.</source>
        <translation>Restaurez-la depuis une sauvegarde, puis lancez `earshot recover`.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>Restore the key file from a backup, or move the archive away to begin a new one.</source>
        <translation>Restaurez le fichier de clé depuis une sauvegarde, ou déplacez les archives pour en commencer de nouvelles.</translation>
    </message>
    <message>
        <source>Restore the keyring of the user who made the archive.</source>
        <translation>Restaurez le trousseau de l’utilisateur qui a créé les archives.</translation>
    </message>
    <message>
        <source>Run `earshot models install {names}`.</source>
        <translation>Lancez `earshot models install {names}`.</translation>
    </message>
    <message>
        <source>Run `earshot models install {name}`.</source>
        <translation>Lancez `earshot models install {name}`.</translation>
    </message>
    <message>
        <source>Run `earshot process` first.</source>
        <translation>Lancez d’abord `earshot process`.</translation>
    </message>
    <message>
        <source>Run `earshot process` to go on with it.</source>
        <translation>Lancez `earshot process` pour continuer.</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Relancez.</translation>
    </message>
    <message>
        <source>Run it again; if it fails again, report it with the log.</source>
        <translation>Relancez ; si cela échoue encore, signalez-le avec le journal.</translation>
    </message>
    <message>
        <source>Run it again; it goes on from the last checkpoint.</source>
        <translation>Relancez ; cela reprend au dernier point sauvegardé.</translation>
    </message>
    <message>
        <source>Run the same command again; it goes on where it stopped.</source>
        <translation>Relancez la même commande ; elle reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>Say what it is about.</source>
        <translation>Dites de quoi il s’agit.</translation>
    </message>
    <message>
        <source>Say which with --name; add --role to take weights that the catalogue doesn&apos;t know.</source>
        <translation>Dites lequel avec --name ; ajoutez --role pour prendre des poids que le catalogue ne connaît pas.</translation>
    </message>
    <message>
        <source>Search by meaning in some 100 languages, long passages; a graphics card.</source>
        <translation>Recherche par le sens dans une centaine de langues, longs passages ; une carte graphique.</translation>
    </message>
    <message>
        <source>Search by meaning outside English, more exact; a graphics card.</source>
        <translation>Recherche par le sens hors de l’anglais, plus exacte ; une carte graphique.</translation>
    </message>
    <message>
        <source>Search by meaning outside English.</source>
        <translation>Recherche par le sens hors de l’anglais.</translation>
    </message>
    <message>
        <source>See the list of actions for their ids.</source>
        <translation>Les identifiants sont dans la liste des actions.</translation>
    </message>
    <message>
        <source>See the list of recordings for their ids.</source>
        <translation>Les identifiants sont dans la liste des enregistrements.</translation>
    </message>
    <message>
        <source>Segmentation, embedding and PLDA made for one another. Handed out to registered users only.</source>
        <translation>Segmentation, plongement et PLDA faits l’un pour l’autre. Réservé aux utilisateurs inscrits.</translation>
    </message>
    <message>
        <source>Sentences to vectors of 384 numbers, for search by meaning.</source>
        <translation>Des phrases en vecteurs de 384 nombres, pour la recherche par le sens.</translation>
    </message>
    <message>
        <source>Set `server` to one such as http://127.0.0.1:8080/v1.</source>
        <translation>Donnez à `server` une adresse comme http://127.0.0.1:8080/v1.</translation>
    </message>
    <message>
        <source>Setting is locked</source>
        <translation>Réglage verrouillé</translation>
    </message>
    <message>
        <source>Settings can&apos;t be used</source>
        <translation>Les réglages sont inutilisables</translation>
    </message>
    <message>
        <source>Settings can&apos;t be written</source>
        <translation>Les réglages ne peuvent pas être écrits</translation>
    </message>
    <message>
        <source>Several speakers are called “{reference}”: {listed}.</source>
        <translation>Plusieurs intervenants s’appellent « {reference} » : {listed}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Raccourcissez.</translation>
    </message>
    <message>
        <source>Show that one, or delete it first.</source>
        <translation>Affichez celui-là, ou supprimez-le d’abord.</translation>
    </message>
    <message>
        <source>Something in this process wanted to reach “{host}”; Earshot works offline.</source>
        <translation>Quelque chose dans ce processus a voulu joindre « {host} » ; Earshot travaille hors ligne.</translation>
    </message>
    <message>
        <source>Sound is heard on {name} again.</source>
        <translation>{name} : on entend de nouveau du son.</translation>
    </message>
    <message>
        <source>Speaker not clear</source>
        <translation>Intervenant ambigu</translation>
    </message>
    <message>
        <source>Speaker not found</source>
        <translation>Intervenant introuvable</translation>
    </message>
    <message>
        <source>Speech to text in some 99 languages; good for English on a machine without a graphics card.</source>
        <translation>De la parole au texte dans quelque 99 langues ; bon pour l’anglais sur un ordinateur sans carte graphique.</translation>
    </message>
    <message>
        <source>Start it, or take `server` out of the settings.</source>
        <translation>Démarrez-le, ou retirez `server` des réglages.</translation>
    </message>
    <message>
        <source>Stop it where it is worked on.</source>
        <translation>Arrêtez-la là où elle est traitée.</translation>
    </message>
    <message>
        <source>Stop that recording first.</source>
        <translation>Arrêtez d’abord cet enregistrement.</translation>
    </message>
    <message>
        <source>Stop the recording if the meeting is over.</source>
        <translation>Arrêtez l’enregistrement si la réunion est finie.</translation>
    </message>
    <message>
        <source>Swap --from and --to.</source>
        <translation>Intervertissez --from et --to.</translation>
    </message>
    <message>
        <source>Swap the first day and the last.</source>
        <translation>Intervertissez le premier jour et le dernier.</translation>
    </message>
    <message>
        <source>Tag too long</source>
        <translation>Étiquette trop longue</translation>
    </message>
    <message>
        <source>Take it out of the settings, or choose one that was made for this model.</source>
        <translation>Retirez-le des réglages, ou choisissez-en un fait pour ce modèle.</translation>
    </message>
    <message>
        <source>Template can&apos;t be changed</source>
        <translation>Le modèle de document ne peut pas être modifié</translation>
    </message>
    <message>
        <source>Template can&apos;t be read</source>
        <translation>Modèle de document illisible</translation>
    </message>
    <message>
        <source>Template can&apos;t be used</source>
        <translation>Modèle de document inutilisable</translation>
    </message>
    <message>
        <source>Term not found</source>
        <translation>Terme introuvable</translation>
    </message>
    <message>
        <source>The archive can&apos;t be opened</source>
        <translation>Les archives ne peuvent pas être ouvertes</translation>
    </message>
    <message>
        <source>The archive can&apos;t be written</source>
        <translation>On ne peut pas écrire dans les archives</translation>
    </message>
    <message>
        <source>The archive doesn&apos;t open with this passphrase.</source>
        <translation>Les archives ne s’ouvrent pas avec cette phrase secrète.</translation>
    </message>
    <message>
        <source>The archive is busy</source>
        <translation>Les archives sont occupées</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>Les archives sont endommagées</translation>
    </message>
    <message>
        <source>The archive is from a newer version</source>
        <translation>Les archives viennent d’une version plus récente</translation>
    </message>
    <message>
        <source>The archive&apos;s key belongs into the system&apos;s keyring, says {path}; none answers here.</source>
        <translation>Selon {path}, la clé des archives va dans le trousseau du système ; aucun ne répond ici.</translation>
    </message>
    <message>
        <source>The archive&apos;s key can&apos;t be read</source>
        <translation>La clé des archives est illisible</translation>
    </message>
    <message>
        <source>The archive&apos;s key can&apos;t be written</source>
        <translation>La clé des archives ne peut pas être écrite</translation>
    </message>
    <message>
        <source>The archive&apos;s key is damaged</source>
        <translation>La clé des archives est endommagée</translation>
    </message>
    <message>
        <source>The archive&apos;s key is gone</source>
        <translation>La clé des archives a disparu</translation>
    </message>
    <message>
        <source>The archive&apos;s key lies in {path}, readable by this user alone: whoever can read this user&apos;s files can read the archive.</source>
        <translation>La clé des archives est dans {path}, lisible par cet utilisateur seul : qui peut lire les fichiers de cet utilisateur peut lire les archives.</translation>
    </message>
    <message>
        <source>The audio can&apos;t be read</source>
        <translation>Le son est illisible</translation>
    </message>
    <message>
        <source>The audio can&apos;t be stored or read</source>
        <translation>Le son ne peut pas être conservé ou lu</translation>
    </message>
    <message>
        <source>The audio is gone</source>
        <translation>Le son a disparu</translation>
    </message>
    <message>
        <source>The catalogue has no model called “{name}”.</source>
        <translation>Le catalogue n’a aucun modèle appelé « {name} ».</translation>
    </message>
    <message>
        <source>The connection to {url} broke off ({reason}).</source>
        <translation>La connexion à {url} s’est interrompue ({reason}).</translation>
    </message>
    <message>
        <source>The context is too small</source>
        <translation>Le contexte est trop petit</translation>
    </message>
    <message>
        <source>The disk has room for {span} more. Free some space.</source>
        <translation>Le disque a encore de la place pour {span}. Libérez de la place.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The disk is too small</source>
        <translation>Le disque est trop petit</translation>
    </message>
    <message>
        <source>The disk of {folder} has no room for a recording.</source>
        <translation>Le disque de {folder} n’a pas de place pour un enregistrement.</translation>
    </message>
    <message>
        <source>The disk refused to be written to: {reason}.</source>
        <translation>Le disque a refusé l’écriture : {reason}.</translation>
    </message>
    <message>
        <source>The engine can&apos;t be started</source>
        <translation>Le moteur ne peut pas être démarré</translation>
    </message>
    <message>
        <source>The engine failed</source>
        <translation>Le moteur a échoué</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <translation>Le moteur s’est arrêté</translation>
    </message>
    <message>
        <source>The engine stopped answering</source>
        <translation>Le moteur ne répond plus</translation>
    </message>
    <message>
        <source>The file could not be read to its end: {reason}.</source>
        <translation>Le fichier n’a pas pu être lu jusqu’au bout : {reason}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The installation was ended</source>
        <translation>L’installation a été interrompue</translation>
    </message>
    <message>
        <source>The keyring doesn&apos;t work</source>
        <translation>Le trousseau ne fonctionne pas</translation>
    </message>
    <message>
        <source>The kit can&apos;t be read</source>
        <translation>Le kit est illisible</translation>
    </message>
    <message>
        <source>The language model doesn&apos;t know the language</source>
        <translation>Le modèle de langue ne connaît pas la langue</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>Le modèle de langue a échoué</translation>
    </message>
    <message>
        <source>The language model has a chat template of absurd length.</source>
        <translation>Le gabarit de dialogue du modèle de langue est d’une longueur absurde.</translation>
    </message>
    <message>
        <source>The language model has a chat template that can&apos;t be read.</source>
        <translation>Le gabarit de dialogue du modèle de langue est illisible.</translation>
    </message>
    <message>
        <source>The language model has a chat template that fails.</source>
        <translation>Le gabarit de dialogue du modèle de langue échoue.</translation>
    </message>
    <message>
        <source>The language model has no chat template.</source>
        <translation>Le modèle de langue n’a pas de gabarit de dialogue.</translation>
    </message>
    <message>
        <source>The language model is too big for this machine</source>
        <translation>Le modèle de langue est trop grand pour cet ordinateur</translation>
    </message>
    <message>
        <source>The language model was asked too much at once</source>
        <translation>On a trop demandé à la fois au modèle de langue</translation>
    </message>
    <message>
        <source>The language model&apos;s server failed</source>
        <translation>Le serveur du modèle de langue a échoué</translation>
    </message>
    <message>
        <source>The language model&apos;s server follows no JSON schema; minutes may lack parts.</source>
        <translation>Le serveur du modèle de langue ne suit aucun schéma JSON ; des parties peuvent manquer aux comptes rendus.</translation>
    </message>
    <message>
        <source>The language model&apos;s server isn&apos;t there</source>
        <translation>Le serveur du modèle de langue n’est pas là</translation>
    </message>
    <message>
        <source>The lines for one question exceed what the language model can see at once.</source>
        <translation>Les lignes pour une question dépassent ce que le modèle de langue peut voir à la fois.</translation>
    </message>
    <message>
        <source>The machine or Earshot stood still for {seconds:.0f} seconds. What was said meanwhile may be missing.</source>
        <translation>L’ordinateur ou Earshot est resté arrêté {seconds:.0f} secondes. Ce qui a été dit pendant ce temps peut manquer.</translation>
    </message>
    <message>
        <source>The machine was too slow, and a moment of sound was lost. Close other programs.</source>
        <translation>L’ordinateur était trop lent, et un instant de son a été perdu. Fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>The measurement needs {seconds} s of speech.</source>
        <translation>La mesure a besoin de {seconds} s de parole.</translation>
    </message>
    <message>
        <source>The microphone</source>
        <translation>Le micro</translation>
    </message>
    <message>
        <source>The minutes of “{title}” are there, but their decisions could not be compared with earlier ones: {reason}</source>
        <translation>Le compte rendu de « {title} » est là, mais ses décisions n’ont pas pu être comparées aux précédentes : {reason}</translation>
    </message>
    <message>
        <source>The model can&apos;t be imported</source>
        <translation>Le modèle ne peut pas être importé</translation>
    </message>
    <message>
        <source>The model catalogue can&apos;t be used</source>
        <translation>Le catalogue des modèles est inutilisable</translation>
    </message>
    <message>
        <source>The model doesn&apos;t know the language {language}.</source>
        <translation>Le modèle ne connaît pas la langue {language}.</translation>
    </message>
    <message>
        <source>The model has another role</source>
        <translation>Le modèle a un autre rôle</translation>
    </message>
    <message>
        <source>The model knows English only; everything is taken for English.</source>
        <translation>Le modèle ne connaît que l’anglais ; tout est pris pour de l’anglais.</translation>
    </message>
    <message>
        <source>The model of live text doesn&apos;t know the language {language}.</source>
        <translation>Le modèle du texte en direct ne connaît pas la langue {language}.</translation>
    </message>
    <message>
        <source>The model of live text knows English only.</source>
        <translation>Le modèle du texte en direct ne connaît que l’anglais.</translation>
    </message>
    <message>
        <source>The model wasn&apos;t recognised</source>
        <translation>Le modèle n’a pas été reconnu</translation>
    </message>
    <message>
        <source>The models are in use</source>
        <translation>Les modèles sont en cours d’utilisation</translation>
    </message>
    <message>
        <source>The most exact Whisper; a graphics card.</source>
        <translation>Le Whisper le plus exact ; une carte graphique.</translation>
    </message>
    <message>
        <source>The package PyAudioWPatch, which records the system&apos;s sound, isn&apos;t installed.</source>
        <translation>Le paquet PyAudioWPatch, qui enregistre le son du système, n’est pas installé.</translation>
    </message>
    <message>
        <source>The process that fetches models was ended by signal {number}.</source>
        <translation>Le processus qui télécharge les modèles a été arrêté par le signal {number}.</translation>
    </message>
    <message>
        <source>The process that runs the models closed its output.</source>
        <translation>Le processus qui exécute les modèles a fermé sa sortie.</translation>
    </message>
    <message>
        <source>The process that runs the models crashed ({signal}).</source>
        <translation>Le processus qui exécute les modèles s’est interrompu ({signal}).</translation>
    </message>
    <message>
        <source>The process that runs the models ended with status {status}.</source>
        <translation>Le processus qui exécute les modèles a fini avec le statut {status}.</translation>
    </message>
    <message>
        <source>The process that runs the models said what can&apos;t be read: {what}.</source>
        <translation>Le processus qui exécute les modèles a dit quelque chose d’illisible : {what}.</translation>
    </message>
    <message>
        <source>The question is too long</source>
        <translation>La question est trop longue</translation>
    </message>
    <message>
        <source>The recording ended</source>
        <translation>L’enregistrement est fini</translation>
    </message>
    <message>
        <source>The recording goes on, with silence until it is back.</source>
        <translation>L’enregistrement continue, avec du silence jusqu’à son retour.</translation>
    </message>
    <message>
        <source>The recording goes on, with silence until it is there.</source>
        <translation>L’enregistrement continue, avec du silence jusqu’à ce qu’il soit là.</translation>
    </message>
    <message>
        <source>The same audio is there as {recording_id} ({title}).</source>
        <translation>Le même son est là sous {recording_id} ({title}).</translation>
    </message>
    <message>
        <source>The server&apos;s address can&apos;t be used</source>
        <translation>L’adresse du serveur est inutilisable</translation>
    </message>
    <message>
        <source>The settings of this Earshot forbid it: [recording] allowed = false.</source>
        <translation>Les réglages de cet Earshot l’interdisent : [recording] allowed = false.</translation>
    </message>
    <message>
        <source>The sound server (PulseAudio or PipeWire) doesn&apos;t answer. Start it: systemctl --user start pipewire-pulse, or pulseaudio --start.</source>
        <translation>Le serveur de son (PulseAudio ou PipeWire) ne répond pas. Démarrez-le : systemctl --user start pipewire-pulse, ou pulseaudio --start.</translation>
    </message>
    <message>
        <source>The sound server (PulseAudio or PipeWire) doesn&apos;t let Earshot in. Run Earshot as the user who is logged in, not as another one.</source>
        <translation>Le serveur de son (PulseAudio ou PipeWire) ne laisse pas entrer Earshot. Lancez Earshot comme l’utilisateur dont la session est ouverte, pas comme un autre.</translation>
    </message>
    <message>
        <source>The sound server doesn&apos;t answer.</source>
        <translation>Le serveur de son ne répond pas.</translation>
    </message>
    <message>
        <source>The sound system didn&apos;t answer within {seconds:.0f} seconds.</source>
        <translation>Le système de son n’a pas répondu en {seconds:.0f} secondes.</translation>
    </message>
    <message>
        <source>The sound system says: {reason}.</source>
        <translation>Le système de son dit : {reason}.</translation>
    </message>
    <message>
        <source>The system ended the process that runs the models; perhaps memory ran out.</source>
        <translation>Le système a arrêté le processus qui exécute les modèles ; la mémoire était peut-être épuisée.</translation>
    </message>
    <message>
        <source>The system has neither a microphone nor a loudspeaker. Plug one in.</source>
        <translation>Le système n’a ni micro ni haut-parleur. Branchez-en un.</translation>
    </message>
    <message>
        <source>The system has no microphone.</source>
        <translation>Le système n’a pas de micro.</translation>
    </message>
    <message>
        <source>The system knows of no microphone and no output.</source>
        <translation>Le système ne connaît ni micro ni sortie.</translation>
    </message>
    <message>
        <source>The system refused to start it: {reason}.</source>
        <translation>Le système a refusé de le démarrer : {reason}.</translation>
    </message>
    <message>
        <source>The system refuses {path}: {reason}.</source>
        <translation>Le système refuse {path} : {reason}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>Le système dit : {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring failed: {reason}.</source>
        <translation>Le trousseau du système a échoué : {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has no entry “earshot / {account}”.</source>
        <translation>Le trousseau du système n’a pas d’entrée « earshot / {account} ».</translation>
    </message>
    <message>
        <source>The system&apos;s sound</source>
        <translation>Le son du système</translation>
    </message>
    <message>
        <source>The system&apos;s sound can&apos;t be recorded: it has no loudspeaker or headphones.</source>
        <translation>Le son du système ne peut pas être enregistré : il n’y a ni haut-parleur ni casque.</translation>
    </message>
    <message>
        <source>The transcript is at revision {revision}; the minutes were made from revision {earlier} and are brought up to date.</source>
        <translation>La transcription en est à la révision {revision} ; le compte rendu a été fait de la révision {earlier} et est mis à jour.</translation>
    </message>
    <message>
        <source>The words are at revision {revision} by now; you saw {seen}.</source>
        <translation>Les mots en sont maintenant à la révision {revision} ; vous avez vu la {seen}.</translation>
    </message>
    <message>
        <source>The {what} holds bytes that are no text.</source>
        <translation>Contient des octets qui ne sont pas du texte : {what}.</translation>
    </message>
    <message>
        <source>The {what} holds bytes that are not text.</source>
        <translation>Contient des octets qui ne sont pas du texte : {what}.</translation>
    </message>
    <message>
        <source>There is an archive at {archive}, but no key at {path}.</source>
        <translation>Il y a des archives à {archive}, mais aucune clé à {path}.</translation>
    </message>
    <message>
        <source>There is no device for {names}.</source>
        <translation>Il n’y a pas d’appareil pour {names}.</translation>
    </message>
    <message>
        <source>There is no job {job_id}.</source>
        <translation>La tâche {job_id} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no live text. {reason}</source>
        <translation>Il n’y a pas de texte en direct. {reason}</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, or record the system&apos;s sound alone.</source>
        <translation>Il n’y a pas de micro. Branchez-en un, ou enregistrez le son du système seul.</translation>
    </message>
    <message>
        <source>There is no question</source>
        <translation>Il n’y a pas de question</translation>
    </message>
    <message>
        <source>There is no revision {wanted}.</source>
        <translation>La révision {wanted} n’existe pas.</translation>
    </message>
    <message>
        <source>There is no room for {path}.</source>
        <translation>Il n’y a pas de place pour {path}.</translation>
    </message>
    <message>
        <source>There is no room left for {path}.</source>
        <translation>Il n’y a plus de place pour {path}.</translation>
    </message>
    <message>
        <source>There is no sound in its audio track.</source>
        <translation>Il n’y a pas de son dans sa piste audio.</translation>
    </message>
    <message>
        <source>There is no template called “{name}”.</source>
        <translation>Aucun modèle de document ne s’appelle « {name} ».</translation>
    </message>
    <message>
        <source>There is no turn {turn_id} in these words.</source>
        <translation>L’intervention {turn_id} n’existe pas dans ces mots.</translation>
    </message>
    <message>
        <source>There is no {kind} to record from.</source>
        <translation>Aucun appareil à enregistrer : {kind}.</translation>
    </message>
    <message>
        <source>There is no {path}.</source>
        <translation>{path} n’existe pas.</translation>
    </message>
    <message>
        <source>There was not enough memory for this step.</source>
        <translation>Il n’y avait pas assez de mémoire pour cette étape.</translation>
    </message>
    <message>
        <source>This machine is too slow for live text.</source>
        <translation>Cet ordinateur est trop lent pour le texte en direct.</translation>
    </message>
    <message>
        <source>Title too long</source>
        <translation>Titre trop long</translation>
    </message>
    <message>
        <source>Too little speech</source>
        <translation>Trop peu de parole</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Trop long</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again; mind the keyboard&apos;s layout and capital letters.</source>
        <translation>Réessayez ; attention à la disposition du clavier et aux majuscules.</translation>
    </message>
    <message>
        <source>Twice as fast as base and less exact; for tests and very old machines.</source>
        <translation>Deux fois plus rapide que base et moins exact ; pour les tests et les très vieux ordinateurs.</translation>
    </message>
    <message>
        <source>Type a question.</source>
        <translation>Tapez une question.</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>Tapez au moins une lettre.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Tapez-le de nouveau.</translation>
    </message>
    <message>
        <source>Type more of the id.</source>
        <translation>Donnez plus de caractères de l’identifiant.</translation>
    </message>
    <message>
        <source>Type one, or leave it out.</source>
        <translation>Tapez-en un, ou laissez vide.</translation>
    </message>
    <message>
        <source>Type the word to hear.</source>
        <translation>Tapez le mot à reconnaître.</translation>
    </message>
    <message>
        <source>Type what was said, or leave the turn as it was.</source>
        <translation>Tapez ce qui a été dit, ou laissez l’intervention comme elle était.</translation>
    </message>
    <message>
        <source>Type what was said.</source>
        <translation>Tapez ce qui a été dit.</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Langue inconnue</translation>
    </message>
    <message>
        <source>Unknown model</source>
        <translation>Modèle inconnu</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in and try again.</source>
        <translation>Débranchez l’appareil, rebranchez-le et réessayez.</translation>
    </message>
    <message>
        <source>Unreadable file</source>
        <translation>Fichier illisible</translation>
    </message>
    <message>
        <source>Unreadable text</source>
        <translation>Texte illisible</translation>
    </message>
    <message>
        <source>Unreadable {what}</source>
        <translation>Illisible : {what}</translation>
    </message>
    <message>
        <source>Update Earshot.</source>
        <translation>Mettez Earshot à jour.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens.</source>
        <translation>Utilisez des minuscules, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>Voices to vectors of 192 numbers; it tells voices apart in other languages too.</source>
        <translation>Des voix en vecteurs de 192 nombres ; il distingue aussi les voix dans d’autres langues.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Attendez qu’il ait fini, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait until it is less busy, or give it a smaller model.</source>
        <translation>Attendez qu’il soit moins occupé, ou donnez-lui un modèle plus petit.</translation>
    </message>
    <message>
        <source>Wait until the recording is complete.</source>
        <translation>Attendez que l’enregistrement soit complet.</translation>
    </message>
    <message>
        <source>What an earlier stage committed is not in the form in which it was written.</source>
        <translation>Ce qu’une étape antérieure a conservé n’a pas la forme dans laquelle cela a été écrit.</translation>
    </message>
    <message>
        <source>What has come is kept: run the same command again to go on. Check the network and pip&apos;s proxy and certificate settings, or install from a kit (see docs/models.md).</source>
        <translation>Ce qui est arrivé est gardé : relancez la même commande pour continuer. Vérifiez le réseau et les réglages de proxy et de certificats de pip, ou installez depuis un kit (voir docs/models.md).</translation>
    </message>
    <message>
        <source>What was recorded before is safe: run `earshot recover`.</source>
        <translation>Ce qui a été enregistré avant est en sûreté : lancez `earshot recover`.</translation>
    </message>
    <message>
        <source>What was recorded before is safe: run `earshot recover`. Please report this.</source>
        <translation>Ce qui a été enregistré avant est en sûreté : lancez `earshot recover`. Merci de le signaler.</translation>
    </message>
    <message>
        <source>Which {kind}?</source>
        <translation>Ambigu : {kind}</translation>
    </message>
    <message>
        <source>Who of up to three voices speaks when, ten seconds at a time. On the hub it is handed out to registered users only.</source>
        <translation>Qui, de trois voix au plus, parle quand, dix secondes à la fois. Sur le hub, réservé aux utilisateurs inscrits.</translation>
    </message>
    <message>
        <source>Windows offers no loudspeaker or headphones whose sound could be recorded. Plug one in, or record the microphone alone.</source>
        <translation>Windows ne propose ni haut-parleur ni casque dont le son pourrait être enregistré. Branchez-en un, ou enregistrez le micro seul.</translation>
    </message>
    <message>
        <source>Words can&apos;t be kept</source>
        <translation>Les mots ne peuvent pas être gardés</translation>
    </message>
    <message>
        <source>Write to another folder.</source>
        <translation>Écrivez dans un autre dossier.</translation>
    </message>
    <message>
        <source>Writing under {folder} failed: {reason}.</source>
        <translation>L’écriture dans {folder} a échoué : {reason}.</translation>
    </message>
    <message>
        <source>Wrong bytes refused</source>
        <translation>Octets incorrects refusés</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Mauvaise phrase secrète</translation>
    </message>
    <message>
        <source>Wrong passphrase or key for {path}, or its beginning is damaged.</source>
        <translation>Mauvaise phrase secrète ou clé pour {path}, ou son début est endommagé.</translation>
    </message>
    <message>
        <source>You may not read {source}.</source>
        <translation>Vous n’avez pas le droit de lire {source}.</translation>
    </message>
    <message>
        <source>`earshot devices` lists what is there.</source>
        <translation>`earshot devices` énumère ce qu’il y a.</translation>
    </message>
    <message>
        <source>`earshot models list` shows those it has.</source>
        <translation>`earshot models list` montre ceux qu’il a.</translation>
    </message>
    <message>
        <source>`earshot templates list` shows those there are.</source>
        <translation>`earshot templates list` montre ceux qu’il y a.</translation>
    </message>
    <message>
        <source>`earshot vocabulary list` shows all terms.</source>
        <translation>`earshot vocabulary list` montre tous les termes.</translation>
    </message>
    <message>
        <source>a line without end</source>
        <translation>une ligne sans fin</translation>
    </message>
    <message>
        <source>a name has lower-case letters, digits and hyphens only</source>
        <translation>un nom n’a que des minuscules, des chiffres et des traits d’union</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>signet</translation>
    </message>
    <message>
        <source>checking the recording</source>
        <translation>vérification de l’enregistrement</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparaison</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>encrypting</source>
        <translation>chiffrement</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nom de fichier</translation>
    </message>
    <message>
        <source>giving words to speakers</source>
        <translation>attribution des mots aux intervenants</translation>
    </message>
    <message>
        <source>has lower-case letters, digits and hyphens only</source>
        <translation>n’a que des minuscules, des chiffres et des traits d’union</translation>
    </message>
    <message>
        <source>has {count} characters; at most {most}</source>
        <translation>a {count} caractères ; {most} au plus</translation>
    </message>
    <message>
        <source>has “{code}”, which is no code like en or de</source>
        <translation>contient « {code} », qui n’est pas un code comme en ou de</translation>
    </message>
    <message>
        <source>has “{name}” twice</source>
        <translation>contient « {name} » deux fois</translation>
    </message>
    <message>
        <source>has “{name}”, which isn&apos;t one{meant}</source>
        <translation>contient « {name} », qui n’en est pas un{meant}</translation>
    </message>
    <message>
        <source>is a folder of the store; choose another</source>
        <translation>est un dossier du magasin de modèles ; choisissez-en un autre</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is missing; an entry without files says why in `missing`</source>
        <translation>manque ; une entrée sans fichiers dit pourquoi dans `missing`</translation>
    </message>
    <message>
        <source>is there {count} times; at most {most}</source>
        <translation>est là {count} fois ; {most} au plus</translation>
    </message>
    <message>
        <source>is {fewest} to {most}; between 1 and {limit}, the smaller first</source>
        <translation>est {fewest} à {most} ; entre 1 et {limit}, le plus petit d’abord</translation>
    </message>
    <message>
        <source>is {value}; from {least} to {most}</source>
        <translation>est {value} ; de {least} à {most}</translation>
    </message>
    <message>
        <source>is {value}; from {least} to {most} tokens</source>
        <translation>est {value} ; de {least} à {most} jetons</translation>
    </message>
    <message>
        <source>is {version}; this version reads {known}</source>
        <translation>est {version} ; cette version lit {known}</translation>
    </message>
    <message>
        <source>is “{name}” a second time</source>
        <translation>est « {name} » une deuxième fois</translation>
    </message>
    <message>
        <source>is “{name}”, which every template has by itself</source>
        <translation>est « {name} », que tout modèle de document a de lui-même</translation>
    </message>
    <message>
        <source>is “{package}”, which has no [[package]] of its own</source>
        <translation>est « {package} », qui n’a pas son propre [[package]]</translation>
    </message>
    <message>
        <source>is “{role}”; one of: {roles}</source>
        <translation>est « {role} » ; l’un de : {roles}</translation>
    </message>
    <message>
        <source>is “{url}”: {what}</source>
        <translation>est « {url} » : {what}</translation>
    </message>
    <message>
        <source>is “{value}”, which doesn&apos;t have the right form</source>
        <translation>est « {value} », qui n’a pas la bonne forme</translation>
    </message>
    <message>
        <source>is “{value}”, which is no code like en or de</source>
        <translation>est « {value} », qui n’est pas un code comme en ou de</translation>
    </message>
    <message>
        <source>is “{value}”; one of: {auto}, {words}</source>
        <translation>est « {value} » ; l’un de : {auto}, {words}</translation>
    </message>
    <message>
        <source>is “{value}”; one of: {rates}</source>
        <translation>est « {value} » ; l’un de : {rates}</translation>
    </message>
    <message>
        <source>is “{value}”; one of: {words}</source>
        <translation>est « {value} » ; l’un de : {words}</translation>
    </message>
    <message>
        <source>isn&apos;t a field that Earshot knows</source>
        <translation>n’est pas un champ qu’Earshot connaît</translation>
    </message>
    <message>
        <source>isn&apos;t a key of [[extract]]{meant}</source>
        <translation>n’est pas une clé de [[extract]]{meant}</translation>
    </message>
    <message>
        <source>isn&apos;t a key of templates{meant}</source>
        <translation>n’est pas une clé des modèles de document{meant}</translation>
    </message>
    <message>
        <source>isn&apos;t a role; one of: {roles}</source>
        <translation>n’est pas un rôle ; l’un de : {roles}</translation>
    </message>
    <message>
        <source>isn&apos;t a setting of [{section}]; there are: {known}</source>
        <translation>n’est pas un réglage de [{section}] ; il y a : {known}</translation>
    </message>
    <message>
        <source>isn&apos;t a setting; there are: {known}</source>
        <translation>n’est pas un réglage ; il y a : {known}</translation>
    </message>
    <message>
        <source>isn&apos;t the sum of the sizes of its parts</source>
        <translation>n’est pas la somme des tailles de ses parties</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>il est illisible</translation>
    </message>
    <message>
        <source>it has more than {most} kB: it is no template</source>
        <translation>il a plus de {most} ko : ce n’est pas un modèle de document</translation>
    </message>
    <message>
        <source>it is no address</source>
        <translation>ce n’est pas une adresse</translation>
    </message>
    <message>
        <source>it isn&apos;t UTF-8 text</source>
        <translation>ce n’est pas du texte UTF-8</translation>
    </message>
    <message>
        <source>it must begin with http:// and a host</source>
        <translation>elle doit commencer par http:// et un hôte</translation>
    </message>
    <message>
        <source>it must have host, port and path alone</source>
        <translation>elle ne doit avoir qu’un hôte, un port et un chemin</translation>
    </message>
    <message>
        <source>lacks “{name}”, which an [[extract]] looks for</source>
        <translation>n’a pas « {name} », que cherche un [[extract]]</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>line {line}: {key} {what}</source>
        <translation>ligne {line} : {key} {what}</translation>
    </message>
    <message>
        <source>llama.cpp was built without CUDA here; the processor is used instead.</source>
        <translation>llama.cpp a été construit ici sans CUDA ; le processeur est utilisé à la place.</translation>
    </message>
    <message>
        <source>loading the language model</source>
        <translation>chargement du modèle de langue</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>chargement du modèle</translation>
    </message>
    <message>
        <source>loading the models</source>
        <translation>chargement des modèles</translation>
    </message>
    <message>
        <source>looking for {name}</source>
        <translation>recherche de {name}</translation>
    </message>
    <message>
        <source>macOS hands no program what others play. For the other side&apos;s sound install a virtual device such as BlackHole, let a Multi-Output Device in Audio MIDI Setup play to it and to your headphones, and record it; or record the microphone alone.</source>
        <translation>macOS ne donne à aucun programme ce que jouent les autres. Pour le son des interlocuteurs, installez un appareil virtuel comme BlackHole, faites jouer vers lui et vers votre casque un périphérique à sorties multiples de Configuration audio et MIDI, et enregistrez-le ; ou enregistrez le micro seul.</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micro</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>compte rendu</translation>
    </message>
    <message>
        <source>more than it was asked for</source>
        <translation>plus que ce qui était demandé</translation>
    </message>
    <message>
        <source>must be a list of codes: [&quot;en&quot;, &quot;de&quot;]</source>
        <translation>doit être une liste de codes : [&quot;en&quot;, &quot;de&quot;]</translation>
    </message>
    <message>
        <source>must be a list of files: [&quot;minutes.gguf&quot;]</source>
        <translation>doit être une liste de fichiers : [&quot;minutes.gguf&quot;]</translation>
    </message>
    <message>
        <source>must be a list of names: [&quot;brief&quot;, &quot;decisions&quot;]</source>
        <translation>doit être une liste de noms : [&quot;brief&quot;, &quot;decisions&quot;]</translation>
    </message>
    <message>
        <source>must be a list of texts in quotes</source>
        <translation>doit être une liste de textes entre guillemets</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>doit être un nombre</translation>
    </message>
    <message>
        <source>must be a number of tokens: 8192</source>
        <translation>doit être un nombre de jetons : 8192</translation>
    </message>
    <message>
        <source>must be a path inside the model&apos;s folder</source>
        <translation>doit être un chemin à l’intérieur du dossier du modèle</translation>
    </message>
    <message>
        <source>must be a table: [{key}]</source>
        <translation>doit être une table : [{key}]</translation>
    </message>
    <message>
        <source>must be a text, in &quot;quotes&quot;</source>
        <translation>doit être un texte, entre &quot;guillemets&quot;</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation>doit être un nombre entier, 0 ou plus</translation>
    </message>
    <message>
        <source>must be an array of tables</source>
        <translation>doit être une liste de tables</translation>
    </message>
    <message>
        <source>must be fewest and most: [3, 6]</source>
        <translation>doit être le plus petit et le plus grand nombre : [3, 6]</translation>
    </message>
    <message>
        <source>must be text in &quot;quotes&quot;</source>
        <translation>doit être du texte entre &quot;guillemets&quot;</translation>
    </message>
    <message>
        <source>must be text in quotes</source>
        <translation>doit être du texte entre guillemets</translation>
    </message>
    <message>
        <source>must be the name of a model, in &quot;quotes&quot;</source>
        <translation>doit être le nom d’un modèle, entre &quot;guillemets&quot;</translation>
    </message>
    <message>
        <source>must be the name of a template, in &quot;quotes&quot;</source>
        <translation>doit être le nom d’un modèle de document, entre &quot;guillemets&quot;</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must be written as [[extract]]</source>
        <translation>doit s’écrire [[extract]]</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>needs {key} = {example}</source>
        <translation>a besoin de {key} = {example}</translation>
    </message>
    <message>
        <source>needs {name_key} = &quot;…&quot;</source>
        <translation>a besoin de {name_key} = &quot;…&quot;</translation>
    </message>
    <message>
        <source>none</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>none of the places that were asked has it</source>
        <translation>aucun des endroits interrogés ne l’a</translation>
    </message>
    <message>
        <source>not valid TOML: {reason}</source>
        <translation>TOML non valide : {reason}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>only a server on this machine is allowed: 127.0.0.1, ::1 or localhost</source>
        <translation>seul un serveur de cet ordinateur est permis : 127.0.0.1, ::1 ou localhost</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>passage</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lecture</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>lecture du fichier</translation>
    </message>
    <message>
        <source>recognising voices</source>
        <translation>reconnaissance des voix</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>something that isn&apos;t JSON</source>
        <translation>quelque chose qui n’est pas du JSON</translation>
    </message>
    <message>
        <source>sound output</source>
        <translation>sortie de son</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>starting the engine</source>
        <translation>démarrage du moteur</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>taking its fingerprint</source>
        <translation>calcul de son empreinte</translation>
    </message>
    <message>
        <source>telling voices apart</source>
        <translation>distinction des voix</translation>
    </message>
    <message>
        <source>term</source>
        <translation>terme</translation>
    </message>
    <message>
        <source>the file isn&apos;t there</source>
        <translation>le fichier n’est pas là</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>le micro</translation>
    </message>
    <message>
        <source>the system&apos;s sound</source>
        <translation>le son du système</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcription</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>écriture</translation>
    </message>
    <message>
        <source>{count} tokens with room for {limit} more don&apos;t fit into the {context_tokens} that it may see.</source>
        <translation>{count} jetons, avec de la place pour {limit} de plus, ne tiennent pas dans les {context_tokens} qu’il peut voir.</translation>
    </message>
    <message>
        <source>{damaged} of its {packets} pieces of sound are damaged.</source>
        <translation>{damaged} de ses {packets} morceaux de son sont endommagés.</translation>
    </message>
    <message>
        <source>{first}
{second}</source>
        <translation>{first}
{second}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>{key} manque</translation>
    </message>
    <message>
        <source>{key} is missing in [[extract]] {number}</source>
        <translation>{key} manque dans [[extract]] {number}</translation>
    </message>
    <message>
        <source>{key} {what}</source>
        <translation>{key} {what}</translation>
    </message>
    <message>
        <source>{kit}: {reason}.</source>
        <translation>{kit} : {reason}.</translation>
    </message>
    <message>
        <source>{model} does: `earshot models install {model}`, then `{use}`.</source>
        <translation>{model} la connaît : `earshot models install {model}`, puis `{use}`.</translation>
    </message>
    <message>
        <source>{model} hears {heard} s of speech in {seconds:.1f} s.</source>
        <translation>{model} entend {heard} s de parole en {seconds:.1f} s.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be installed</source>
        <translation>{name} ne peut pas être installé</translation>
    </message>
    <message>
        <source>{name} can&apos;t be opened.</source>
        <translation>{name} ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be used as a text embedder: {reason}.</source>
        <translation>{name} ne peut pas servir d’encodeur de texte : {reason}.</translation>
    </message>
    <message>
        <source>{name} couldn&apos;t be fetched</source>
        <translation>{name} n’a pas pu être téléchargé</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t hold sound as the recorder writes it.</source>
        <translation>{name} ne contient pas de son tel que l’enregistreur l’écrit.</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t know the language “{language}”.</source>
        <translation>{name} ne connaît pas la langue « {language} ».</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t say which architecture it has.</source>
        <translation>{name} ne dit pas quelle architecture il a.</translation>
    </message>
    <message>
        <source>{name} from {origin} has SHA-256 {found} ({size:,} bytes); the catalogue wants {expected} ({expected_size:,} bytes).</source>
        <translation>{name} de {origin} a le SHA-256 {found} ({size:,} octets) ; le catalogue veut {expected} ({expected_size:,} octets).</translation>
    </message>
    <message>
        <source>{name} has {count} files; a language model is one GGUF file.</source>
        <translation>{name} a {count} fichiers ; un modèle de langue est un seul fichier GGUF.</translation>
    </message>
    <message>
        <source>{name} in {folder} is not what this version expects ({reason}).</source>
        <translation>{name} dans {folder} n’est pas ce que cette version attend ({reason}).</translation>
    </message>
    <message>
        <source>{name} is a {role}.</source>
        <translation>{name} a le rôle {role}.</translation>
    </message>
    <message>
        <source>{name} is a {role}; a {wanted} was asked for.</source>
        <translation>{name} a le rôle {role} ; {wanted} était demandé.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short: {reason}.</source>
        <translation>{name} est endommagé ou tronqué : {reason}.</translation>
    </message>
    <message>
        <source>{name} is in use by another program.</source>
        <translation>{name} est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>{name} is missing: {reason}.</source>
        <translation>{name} manque : {reason}.</translation>
    </message>
    <message>
        <source>{name} is no CAM++ speaker embedder ({reason}).</source>
        <translation>{name} n’est pas un encodeur de voix CAM++ ({reason}).</translation>
    </message>
    <message>
        <source>{name} is no LoRA adapter for the architecture {architecture}.</source>
        <translation>{name} n’est pas un adaptateur LoRA pour l’architecture {architecture}.</translation>
    </message>
    <message>
        <source>{name} is no Whisper model in CTranslate2&apos;s format ({reason}).</source>
        <translation>{name} n’est pas un modèle Whisper au format CTranslate2 ({reason}).</translation>
    </message>
    <message>
        <source>{name} is no segmentation model of pyannote&apos;s kind ({reason}).</source>
        <translation>{name} n’est pas un modèle de segmentation du genre de pyannote ({reason}).</translation>
    </message>
    <message>
        <source>{name} is no whole model, but of the kind “{kind}”.</source>
        <translation>{name} n’est pas un modèle entier, mais du genre « {kind} ».</translation>
    </message>
    <message>
        <source>{name} is one of {parts} parts of a model.</source>
        <translation>{name} est l’une des {parts} parties d’un modèle.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a GGUF file.</source>
        <translation>{name} n’est pas un fichier GGUF.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t installed in {folder}.</source>
        <translation>{name} n’est pas installé dans {folder}.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t installed.</source>
        <translation>{name} n’est pas installé.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t there any more.</source>
        <translation>{name} n’est plus là.</translation>
    </message>
    <message>
        <source>{name} refuses: {reason}.</source>
        <translation>{name} refuse : {reason}.</translation>
    </message>
    <message>
        <source>{name} tells {count} speakers apart; {wanted} are supported.</source>
        <translation>{name} distingue {count} intervenants ; {wanted} sont pris en charge.</translation>
    </message>
    <message>
        <source>{name} was trained for {trained} tokens; it gets no more.</source>
        <translation>{name} a été entraîné pour {trained} jetons ; il n’en reçoit pas plus.</translation>
    </message>
    <message>
        <source>{name}: {reason}.</source>
        <translation>{name} : {reason}.</translation>
    </message>
    <message>
        <source>{need:,.0f} MB are needed in {folder} and {free:,.0f} MB are free.</source>
        <translation>Il faut {need:,.0f} Mo dans {folder}, et {free:,.0f} Mo sont libres.</translation>
    </message>
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
            <numerusform>%n enregistrement ne se trouve pour l’instant que par les mots ; `earshot process` prépare ce qui manque.</numerusform>
            <numerusform>%n enregistrements ne se trouvent pour l’instant que par les mots ; `earshot process` prépare ce qui manque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are ready for search by meaning now.</source>
        <translation>
            <numerusform>%n enregistrement peut maintenant être cherché par le sens.</numerusform>
            <numerusform>%n enregistrements peuvent maintenant être cherchés par le sens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms of the vocabulary don&apos;t fit and are not listened for; remove terms or give them tags.</source>
        <translation>
            <numerusform>%n terme du vocabulaire ne tient pas et n’est pas écouté ; retirez des termes ou donnez-leur des étiquettes.</numerusform>
            <numerusform>%n termes du vocabulaire ne tiennent pas et ne sont pas écoutés ; retirez des termes ou donnez-leur des étiquettes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms of the vocabulary don&apos;t fit into live text.</source>
        <translation>
            <numerusform>%n terme du vocabulaire ne tient pas dans le texte en direct.</numerusform>
            <numerusform>%n termes du vocabulaire ne tiennent pas dans le texte en direct.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>{path} est illisible : {reason}.</translation>
    </message>
    <message>
        <source>{path} exists.</source>
        <translation>{path} existe déjà.</translation>
    </message>
    <message>
        <source>{path} has no files.</source>
        <translation>{path} n’a pas de fichiers.</translation>
    </message>
    <message>
        <source>{path} has {size:,} bytes; it should have {wanted:,}.</source>
        <translation>{path} a {size:,} octets ; il devrait en avoir {wanted:,}.</translation>
    </message>
    <message>
        <source>{path} holds {count} files; a language model is one GGUF file.</source>
        <translation>{path} contient {count} fichiers ; un modèle de langue est un seul fichier GGUF.</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>{path} manque.</translation>
    </message>
    <message>
        <source>{path} is not a key file of this version.</source>
        <translation>{path} n’est pas un fichier de clé de cette version.</translation>
    </message>
    <message>
        <source>{path} is not audio of Earshot, or lost its beginning.</source>
        <translation>{path} n’est pas du son d’Earshot, ou a perdu son début.</translation>
    </message>
    <message>
        <source>{path} is of a version that this Earshot doesn&apos;t know, or altered.</source>
        <translation>{path} est d’une version que cet Earshot ne connaît pas, ou a été altéré.</translation>
    </message>
    <message>
        <source>{path} is shorter than it was.</source>
        <translation>{path} est plus court qu’avant.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t there.</source>
        <translation>{path} n’est pas là.</translation>
    </message>
    <message>
        <source>{path} was altered or cut short, or belongs to another key.</source>
        <translation>{path} a été altéré ou tronqué, ou appartient à une autre clé.</translation>
    </message>
    <message>
        <source>{path} was altered or damaged.</source>
        <translation>{path} a été altéré ou endommagé.</translation>
    </message>
    <message>
        <source>{path} was altered: its SHA-256 is {found}; it should be {wanted}.</source>
        <translation>{path} a été altéré : son SHA-256 est {found} ; il devrait être {wanted}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Earshot than this one. It was left as it is.</source>
        <translation>{path} a été écrit par un Earshot plus récent que celui-ci. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>{path}: in {entry}, `{field}` {what}.</source>
        <translation>{path} : dans {entry}, `{field}` {what}.</translation>
    </message>
    <message>
        <source>{path}: {reason}.</source>
        <translation>{path} : {reason}.</translation>
    </message>
    <message>
        <source>{path}: {what}.</source>
        <translation>{path} : {what}.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{seconds:.1f} s is the most that live text can take.</source>
        <translation>{seconds:.1f} s est le maximum pour le texte en direct.</translation>
    </message>
    <message>
        <source>{since} is after {until}.</source>
        <translation>{since} est après {until}.</translation>
    </message>
    <message>
        <source>{source} holds no bytes.</source>
        <translation>{source} ne contient aucun octet.</translation>
    </message>
    <message>
        <source>{source} is a folder.</source>
        <translation>{source} est un dossier.</translation>
    </message>
    <message>
        <source>{source} isn&apos;t there.</source>
        <translation>{source} n’est pas là.</translation>
    </message>
    <message>
        <source>{source} was written to while it was read.</source>
        <translation>On a écrit dans {source} pendant sa lecture.</translation>
    </message>
    <message>
        <source>{source}: {reason}.</source>
        <translation>{source} : {reason}.</translation>
    </message>
    <message>
        <source>{title}. {what}</source>
        <translation>{title}. {what}</translation>
    </message>
    <message>
        <source>{title}: {told}</source>
        <translation>{title} : {told}</translation>
    </message>
    <message>
        <source>{title}: {what} This step goes on from its last checkpoint.</source>
        <translation>{title} : {what} Cette étape reprend à son dernier point sauvegardé.</translation>
    </message>
    <message>
        <source>{track} is gone.</source>
        <translation>{track} n’est plus là.</translation>
    </message>
    <message>
        <source>{track} is now “{name}”.</source>
        <translation>{track} vient maintenant de « {name} ».</translation>
    </message>
    <message>
        <source>{track} isn&apos;t there.</source>
        <translation>{track} n’est pas là.</translation>
    </message>
    <message>
        <source>{url} answered too slowly.</source>
        <translation>{url} a répondu trop lentement.</translation>
    </message>
    <message>
        <source>{url} answered with status {status}: {said}</source>
        <translation>{url} a répondu avec le statut {status} : {said}</translation>
    </message>
    <message>
        <source>{url} leads to another machine.</source>
        <translation>{url} mène à un autre ordinateur.</translation>
    </message>
    <message>
        <source>{url} sends elsewhere (status {status}), where nobody follows.</source>
        <translation>{url} renvoie ailleurs (statut {status}), où personne ne suit.</translation>
    </message>
    <message>
        <source>{wanted} tokens hold no question; the smallest is {least}.</source>
        <translation>Aucune question ne tient dans {wanted} jetons ; le minimum est {least}.</translation>
    </message>
    <message>
        <source>“{code}” is no language code.</source>
        <translation>« {code} » n’est pas un code de langue.</translation>
    </message>
    <message>
        <source>“{found}” where {wanted} was expected</source>
        <translation>« {found} » là où {wanted} était attendu</translation>
    </message>
    <message>
        <source>“{name}” came with Earshot.</source>
        <translation>« {name} » est venu avec Earshot.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be changed on this machine.</source>
        <translation>« {name} » ne peut pas être modifié sur cet ordinateur.</translation>
    </message>
    <message>
        <source>“{name}” is recorded from now on.</source>
        <translation>« {name} » est enregistré à partir de maintenant.</translation>
    </message>
    <message>
        <source>“{name}” is there twice</source>
        <translation>« {name} » est là deux fois</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t in the catalogue; such a model needs a name of lower-case letters, digits and . _ + -, and a role.</source>
        <translation>« {name} » n’est pas dans le catalogue ; un tel modèle a besoin d’un nom fait de minuscules, de chiffres et de . _ + -, et d’un rôle.</translation>
    </message>
    <message>
        <source>“{new}” is no name for a template.</source>
        <translation>« {new} » n’est pas un nom de modèle de document.</translation>
    </message>
    <message>
        <source>“{reference}” could be {listed} and {more} more.</source>
        <translation>« {reference} » pourrait être {listed} et {more} autres.</translation>
    </message>
    <message>
        <source>“{reference}” could be {listed}.</source>
        <translation>« {reference} » pourrait être {listed}.</translation>
    </message>
    <message>
        <source>“{text}” isn&apos;t in the vocabulary for the tag {tag}.</source>
        <translation>« {text} » n’est pas dans le vocabulaire de l’étiquette {tag}.</translation>
    </message>
    <message>
        <source>“{text}” isn&apos;t in the vocabulary.</source>
        <translation>« {text} » n’est pas dans le vocabulaire.</translation>
    </message>
    <message>
        <source>“{title}” can&apos;t be searched by meaning yet. {reason}</source>
        <translation>« {title} » ne peut pas encore être cherché par le sens. {reason}</translation>
    </message>
    <message>
        <source>“{title}” ends after {seconds:.1f} seconds.</source>
        <translation>« {title} » finit après {seconds:.1f} secondes.</translation>
    </message>
    <message>
        <source>“{title}” has no minutes yet. {reason} `earshot minutes {id}` makes them later.</source>
        <translation>« {title} » n’a pas encore de compte rendu. {reason} `earshot minutes {id}` le fait plus tard.</translation>
    </message>
    <message>
        <source>“{title}” has not been processed to the end.</source>
        <translation>« {title} » n’a pas été traité jusqu’au bout.</translation>
    </message>
    <message>
        <source>“{title}” has not been processed.</source>
        <translation>« {title} » n’a pas été traité.</translation>
    </message>
    <message>
        <source>“{url}” isn&apos;t a plain http address of this machine.</source>
        <translation>« {url} » n’est pas une simple adresse http de cet ordinateur.</translation>
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
    <message>
        <source>%1 mine</source>
        <comment>beside “Actions”: how many of them are the user&apos;s</comment>
        <translation>%1 à moi</translation>
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
    <name>StarterView</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Import a file or kit…</source>
        <translation>Importer un fichier ou un kit…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>Tous les modèles…</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The models are installed.</source>
        <translation>Les modèles sont installés.</translation>
    </message>
    <message>
        <source>All that Earshot works with is on this machine. Nothing is to be fetched.</source>
        <translation>Tout ce dont Earshot se sert est sur cet ordinateur. Rien n’est à télécharger.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) do the work, all on this machine: they turn speech into words, tell voices apart, search by meaning, and write minutes. They take up %1.</source>
        <translation>
            <numerusform>%n modèle fait le travail, sur cet ordinateur : il transforme la parole en mots, distingue les voix, cherche par le sens et rédige les comptes rendus. Il occupe %1.</numerusform>
            <numerusform>%n modèles font le travail, tous sur cet ordinateur : ils transforment la parole en mots, distinguent les voix, cherchent par le sens et rédigent les comptes rendus. Ils occupent %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here already: %1. Missing: %2.</source>
        <translation>Déjà là : %1. Il manque : %2.</translation>
    </message>
    <message>
        <source>You can go on meanwhile; what has come is kept.</source>
        <translation>Vous pouvez continuer entre-temps ; ce qui est arrivé est gardé.</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept.</source>
        <translation>Arrêté. Ce qui est arrivé est gardé.</translation>
    </message>
    <message>
        <source>Install the starter set</source>
        <translation>Installer le jeu de départ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Install what is missing</source>
        <translation>Installer ce qui manque</translation>
    </message>
    <message>
        <source>%1 come from the Python package index or else from the model hub, and every byte is checked. Nothing else is fetched unless you ask for it.</source>
        <translation>%1 viennent de l’index des paquets Python ou, à défaut, du dépôt de modèles, et chaque octet est vérifié. Rien d’autre n’est téléchargé sans que vous le demandiez.</translation>
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
        <source>Processing</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Processing %1 of %2</source>
        <translation>Traitement %1 sur %2</translation>
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
        <source>Yesterday</source>
        <translation>Hier</translation>
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
    <name>history</name>
    <message>
        <source>Processed</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Processed again</source>
        <translation>Traité de nouveau</translation>
    </message>
    <message>
        <source>Edited a turn</source>
        <translation>Intervention modifiée</translation>
    </message>
    <message>
        <source>Split a turn</source>
        <translation>Intervention scindée</translation>
    </message>
    <message>
        <source>Joined two turns</source>
        <translation>Deux interventions réunies</translation>
    </message>
    <message>
        <source>Gave a turn to another speaker</source>
        <translation>Intervention attribuée à une autre personne</translation>
    </message>
    <message>
        <source>Made two speakers one</source>
        <translation>Deux intervenants fusionnés</translation>
    </message>
    <message>
        <source>Restored revision %1</source>
        <translation>Révision %1 rétablie</translation>
    </message>
    <message>
        <source>Renamed a speaker</source>
        <translation>Intervenant renommé</translation>
    </message>
</context>
<context>
    <name>library</name>
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
    <name>naming</name>
    <message>
        <source>You</source>
        <comment>a person&apos;s name: who holds the microphone</comment>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Meeting %1, %2</source>
        <comment>a title, with day and time</comment>
        <translation>Réunion %1, %2</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>Intervenant %1</translation>
    </message>
    <message>
        <source>You</source>
        <comment>amid a sentence: You sends the contract</comment>
        <translation>Vous (au micro)</translation>
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
        <source>Transcribing</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Finding speakers</source>
        <translation>Recherche des voix</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Writing minutes</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1 min</translation>
    </message>
    <message>
        <source>Loading the language model… Esc stops it.</source>
        <translation>Chargement du modèle de langue… Échap arrête.</translation>
    </message>
    <message>
        <source>Reading the likeliest moments, %1 of %2… Esc stops it.</source>
        <translation>Lecture des passages les plus probables, %1 sur %2… Échap arrête.</translation>
    </message>
    <message>
        <source>Looking through what was said… Esc stops it.</source>
        <translation>Recherche dans ce qui a été dit… Échap arrête.</translation>
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
<context>
    <name>told</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
</TS>
