<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>(weakly borne out)</source>
        <translation>(respaldo débil)</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>all meetings</source>
        <translation>todas las reuniones</translation>
    </message>
    <message>
        <source>Ask about this meeting</source>
        <translation>Preguntar a esta reunión</translation>
    </message>
    <message>
        <source>Ask a follow-up</source>
        <translation>Preguntar algo más</translation>
    </message>
</context>
<context>
    <name>BriefTab</name>
    <message>
        <source>Being processed: %1</source>
        <translation>En proceso: %1</translation>
    </message>
    <message>
        <source>Waiting to be processed.</source>
        <translation>En espera de procesarse.</translation>
    </message>
    <message>
        <source>Processing failed</source>
        <translation>No se pudo procesar</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Ver la cola</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>Aún no hay acta</translation>
    </message>
    <message>
        <source>A language model on this machine writes them; each sentence points to what was said. It takes about as long as the meeting on a slow machine.</source>
        <translation>La redacta un modelo de lenguaje en este equipo; cada frase remite a lo que se dijo. En un equipo lento tarda más o menos lo que duró la reunión.</translation>
    </message>
    <message>
        <source>Make the minutes</source>
        <translation>Redactar el acta</translation>
    </message>
    <message>
        <source>Nobody speaks in this recording.</source>
        <translation>En esta grabación no habla nadie.</translation>
    </message>
    <message>
        <source>The words have changed since these minutes were made.</source>
        <translation>El texto ha cambiado desde que se redactó esta acta.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) below cite changed words.</source>
        <translation>
            <numerusform>%n frase de abajo cita palabras cambiadas.</numerusform>
            <numerusform>%n frases de abajo citan palabras cambiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence below cites a changed word.</source>
        <translation>Ninguna frase de abajo cita palabras cambiadas.</translation>
    </message>
    <message>
        <source>Renew the minutes</source>
        <translation>Rehacer el acta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>CatchUpPage</name>
    <message>
        <source>Catch up</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>What are you called in your meetings? It stays on this machine.</source>
        <translation>¿Cómo le llaman en sus reuniones? No sale de este equipo.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Soy yo</translation>
    </message>
    <message>
        <source>You are up to date. New meetings will be told here.</source>
        <translation>Está al día. Las reuniones nuevas aparecerán aquí.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>For %1; choose somebody else</source>
        <translation>Para %1; elegir a otra persona</translation>
    </message>
    <message numerus="yes">
        <source>%n more meeting(s) follow when these are read.</source>
        <translation>
            <numerusform>%n reunión más vendrá cuando haya leído estas.</numerusform>
            <numerusform>%n reuniones más vendrán cuando haya leído estas.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am %1</source>
        <translation>Soy %1</translation>
    </message>
</context>
<context>
    <name>ChaptersTab</name>
    <message>
        <source>Chapters come with the minutes.</source>
        <translation>Los capítulos llegan con el acta.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Play %1: %2</source>
        <translation>Reproducir %1: %2</translation>
    </message>
</context>
<context>
    <name>Chores</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n meeting(s) for good?</source>
        <translation>
            <numerusform>¿Eliminar esta reunión para siempre?</numerusform>
            <numerusform>¿Eliminar %n reuniones para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound, words and minutes go, and their key with them: nobody can undo it.</source>
        <translation>Desaparecen el sonido, las palabras y el acta junto con su clave: nadie podrá deshacerlo.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>Changed the title or date.</source>
        <translation>Se cambió el título o la fecha.</translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n meeting(s).</source>
        <translation>
            <numerusform>Se cambiaron las etiquetas de la reunión.</numerusform>
            <numerusform>Se cambiaron las etiquetas de %n reuniones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n meeting(s).</source>
        <translation>
            <numerusform>Reunión eliminada.</numerusform>
            <numerusform>%n reuniones eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>Se escribió %n fichero.</numerusform>
            <numerusform>Se escribieron %n ficheros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n meeting(s) there is nothing yet.</source>
        <translation>
            <numerusform>De %n reunión aún no hay nada.</numerusform>
            <numerusform>De %n reuniones aún no hay nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Revision %1 and %2</source>
        <translation>Revisiones %1 y %2</translation>
    </message>
    <message>
        <source>Restore revision %1</source>
        <translation>Restaurar la revisión %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Las dos son iguales.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) differ.</source>
        <translation>
            <numerusform>%n intervención es distinta.</numerusform>
            <numerusform>%n intervenciones son distintas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>Lo que ya no está</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Lo nuevo</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Quitado: %1</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, antes: %2</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>The change is being stored.</source>
        <translation>Se está guardando el cambio.</translation>
    </message>
    <message>
        <source>corrected a turn</source>
        <translation>intervención corregida</translation>
    </message>
    <message>
        <source>restored revision %1</source>
        <translation>revisión %1 restaurada</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n intervención</numerusform>
            <numerusform>%n intervenciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Let go to bring it in</source>
        <translation>Suelte para añadirlo</translation>
    </message>
</context>
<context>
    <name>ExchangeView</name>
    <message>
        <source>Looking through what was said… Esc stops it.</source>
        <translation>Buscando en lo que se dijo… Esc lo detiene.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Answering… Esc stops it.</source>
        <translation>Respondiendo… Esc lo detiene.</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>También se encontró</translation>
    </message>
    <message>
        <source>Nearest to it</source>
        <translation>Lo más cercano</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Not discussed.</source>
        <translation>No se habló de ello.</translation>
    </message>
    <message>
        <source>Looked through %1. Nothing that was said comes near the question.</source>
        <translation>Se buscó en: %1. Nada de lo que se dijo se acerca a la pregunta.</translation>
    </message>
    <message numerus="yes">
        <source>Looked through %1, and read the likeliest moments of %n meeting(s). None of them answers the question.</source>
        <translation>
            <numerusform>Se buscó en: %1, y se leyeron los momentos más probables de una reunión. No responde a la pregunta.</numerusform>
            <numerusform>Se buscó en: %1, y se leyeron los momentos más probables de %n reuniones. Ninguna responde a la pregunta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: every sentence is borne out by the quotes below.</source>
        <translation>Comprobado: las citas de abajo respaldan cada frase.</translation>
    </message>
    <message>
        <source>Checked: not every sentence is firmly borne out by the quotes below. Listen before you rely on it.</source>
        <translation>Comprobado: las citas de abajo no respaldan con firmeza todas las frases. Escuche antes de fiarse.</translation>
    </message>
    <message>
        <source>Answered by %1 on this machine in %2 s.</source>
        <translation>Respuesta de %1 en este equipo en %2 s.</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Title and date</source>
        <translation>Título y fecha</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>When it began is known</source>
        <translation>Se sabe cuándo empezó</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>All meetings</source>
        <translation>Todas las reuniones</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Buscar una reunión</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Buscar a una persona</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this meeting</source>
        <translation>Buscar en esta reunión</translation>
    </message>
    <message>
        <source>Not said here</source>
        <translation>Aquí no se dijo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Everything is computed on this machine, by models that lie on it. The starter set is fetched once, if you ask for it, or taken from a kit.</source>
        <translation>Todo se calcula en este equipo, con modelos que están en él. El juego inicial se descarga una vez, si lo pide, o se toma de un kit.</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Say a sentence. The bar should move, and come to about its middle.</source>
        <translation>Diga una frase. La barra debería moverse y llegar más o menos a la mitad.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Tell people before you record them. What should be read out or shown?</source>
        <translation>Avise a las personas antes de grabarlas. ¿Qué se debe leer o mostrar?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Look at the sample meetings</source>
        <translation>Ver las reuniones de ejemplo</translation>
    </message>
    <message>
        <source>Nothing is heard yet.</source>
        <translation>Aún no se oye nada.</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>Su micrófono</translation>
    </message>
    <message>
        <source>We would like to record this meeting. The recording stays on this laptop.</source>
        <translation>Nos gustaría grabar esta reunión. La grabación se queda en este portátil.</translation>
    </message>
    <message>
        <source>Record only after somebody acknowledged it</source>
        <translation>Grabar solo cuando alguien lo haya confirmado</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>There is no microphone. Connect one, or skip this.</source>
        <translation>No hay micrófono. Conecte uno u omita este paso.</translation>
    </message>
    <message>
        <source>“%1” hears you.</source>
        <translation>«%1» le oye.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>you were not there</source>
        <translation>usted no estuvo</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A model that Earshot doesn&apos;t know</source>
        <translation>Un modelo que Earshot no conoce</translation>
    </message>
    <message>
        <source>By its bytes, “%1” is no model of the catalogue. It can be taken as it is: its bytes are noted now, and any later change is noticed.</source>
        <translation>Por sus bytes, «%1» no es un modelo del catálogo. Puede tomarse tal cual: sus bytes se anotan ahora y cualquier cambio posterior se nota.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Se usa para</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>nothing is heard</source>
        <translation>no se oye nada</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>demasiado alto</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>heard well</source>
        <translation>se oye bien</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Filter meetings</source>
        <translation>Filtrar reuniones</translation>
    </message>
    <message>
        <source>Choose recordings</source>
        <translation>Elegir grabaciones</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>No meetings yet. Record one, or bring in a recording you have.</source>
        <translation>Aún no hay reuniones. Grabe una o traiga una grabación que tenga.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir ficheros…</translation>
    </message>
    <message>
        <source>No meeting fits. Every word that you type must occur.</source>
        <translation>Ninguna reunión coincide. Debe aparecer cada palabra que escriba.</translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation>Mostrar todas las reuniones</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n meeting(s) by title, person, word</source>
        <translation>
            <numerusform>Filtrar %n reunión por título, persona, palabra</numerusform>
            <numerusform>Filtrar %n reuniones por título, persona, palabra</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
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
        <translation>Earshot sigue grabando. Detenga la grabación antes de salir.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be used.</source>
        <translation>
            <numerusform>%n fichero no sirve.</numerusform>
            <numerusform>%n ficheros no sirven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were brought in.</source>
        <translation>
            <numerusform>Se incorporó %n fichero.</numerusform>
            <numerusform>Se incorporaron %n ficheros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which, and why</source>
        <translation>Cuáles y por qué</translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>No contiene ficheros.</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Ver la cola</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Grabando…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Recording has begun.</source>
        <translation>La grabación ha empezado.</translation>
    </message>
    <message>
        <source>Recording has ended.</source>
        <translation>La grabación ha terminado.</translation>
    </message>
    <message>
        <source>Bookmark kept.</source>
        <translation>Marcador guardado.</translation>
    </message>
    <message>
        <source>Filter meetings</source>
        <translation>Filtrar reuniones</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Search and ask</source>
        <translation>Buscar y preguntar</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir ficheros…</translation>
    </message>
</context>
<context>
    <name>MeetingNews</name>
    <message>
        <source>For you to answer</source>
        <translation>Para que responda</translation>
    </message>
    <message>
        <source>For you to know</source>
        <translation>Para que lo sepa</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>Where you were mentioned</source>
        <translation>Dónde se le mencionó</translation>
    </message>
    <message>
        <source>It has no minutes yet: only what was said to you or of you is known.</source>
        <translation>Aún sin acta: solo se sabe lo que le dijeron o lo que se dijo de usted.</translation>
    </message>
    <message>
        <source>you were there</source>
        <translation>usted estuvo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Yours to do</source>
        <translation>Sus tareas</translation>
    </message>
    <message>
        <source> (by %1)</source>
        <translation> (hasta el %1)</translation>
    </message>
    <message>
        <source> (no longer in force)</source>
        <translation> (ya no vigente)</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Nobody speaks in this recording.</source>
        <translation>En esta grabación no habla nadie.</translation>
    </message>
    <message>
        <source>What was said appears here when it is written down.</source>
        <translation>Lo que se dijo aparece aquí cuando esté transcrito.</translation>
    </message>
    <message>
        <source>This recording could not be processed. The panel beside says why.</source>
        <translation>No se pudo procesar esta grabación. El panel de al lado dice por qué.</translation>
    </message>
    <message>
        <source>This recording has not been processed yet.</source>
        <translation>Esta grabación aún no se ha procesado.</translation>
    </message>
</context>
<context>
    <name>MinutesMaker</name>
    <message>
        <source>Writing the minutes</source>
        <translation>Redactando el acta</translation>
    </message>
    <message>
        <source>Starting the language model</source>
        <translation>Iniciando el modelo de lenguaje</translation>
    </message>
</context>
<context>
    <name>MinutesView</name>
    <message>
        <source>Waiting for you</source>
        <translation>Pendiente de usted</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) failed the check against what was said, and were left out.</source>
        <translation>
            <numerusform>%n borrador no superó la comprobación con lo que se dijo y se descartó.</numerusform>
            <numerusform>%n borradores no superaron la comprobación con lo que se dijo y se descartaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>(weakly supported)</source>
        <translation>(respaldo débil)</translation>
    </message>
    <message>
        <source>(its words were corrected since)</source>
        <translation>(sus palabras se corrigieron después)</translation>
    </message>
    <message>
        <source>Replaces: %1</source>
        <translation>Sustituye a: %1</translation>
    </message>
    <message>
        <source>a later decision</source>
        <translation>una decisión posterior</translation>
    </message>
    <message>
        <source>Replaced by: %1</source>
        <translation>Sustituida por: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Weakly supported: listen before you rely on it.</source>
        <translation>Respaldo débil: escuche antes de fiarse.</translation>
    </message>
    <message>
        <source>Its words were corrected since.</source>
        <translation>Sus palabras se corrigieron después.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>all languages</source>
        <translation>todos los idiomas</translation>
    </message>
    <message>
        <source>Passport…</source>
        <translation>Pasaporte…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
</context>
<context>
    <name>ModelsView</name>
    <message>
        <source>Install the starter set</source>
        <translation>Instalar el juego inicial</translation>
    </message>
    <message>
        <source>Import a file or kit…</source>
        <translation>Importar un fichero o un kit…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Choose a model or a kit</source>
        <translation>Elegir un modelo o un kit</translation>
    </message>
    <message>
        <source>Speech to words</source>
        <translation>De la voz al texto</translation>
    </message>
    <message>
        <source>Who spoke when</source>
        <translation>Quién habló cuándo</translation>
    </message>
    <message>
        <source>Telling voices apart</source>
        <translation>Distinguir voces</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>Búsqueda por significado</translation>
    </message>
    <message>
        <source>Minutes and answers</source>
        <translation>Actas y respuestas</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PassportDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Check every byte</source>
        <translation>Comprobar cada byte</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>todos los idiomas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Se usa para</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Bueno para</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>this machine, taken as it was</source>
        <translation>este equipo, tomado tal cual</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Files, with their SHA-256</source>
        <translation>Ficheros, con su SHA-256</translation>
    </message>
    <message>
        <source>Reading every byte…</source>
        <translation>Leyendo cada byte…</translation>
    </message>
    <message>
        <source>Every byte is as it should be.</source>
        <translation>Cada byte está como debe.</translation>
    </message>
    <message>
        <source>Remove “%1” from this machine?</source>
        <translation>¿Quitar «%1» de este equipo?</translation>
    </message>
    <message>
        <source>It has to be fetched or imported again to be used.</source>
        <translation>Para usarlo habrá que descargarlo o importarlo otra vez.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Nothing waits. What you bring in or record appears here.</source>
        <translation>No hay nada en espera. Lo que traiga o grabe aparece aquí.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which come after these.</source>
        <translation>
            <numerusform>Y %n más, que viene después.</numerusform>
            <numerusform>Y %n más, que vienen después.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>%1 (another Earshot does it)</source>
        <translation>%1 (lo hace otro Earshot)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting, %1 done</source>
        <translation>En espera, %1 hecho</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept.</source>
        <translation>Detenido. Lo ya hecho se conserva.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What takes up room…</source>
        <translation>Qué ocupa espacio…</translation>
    </message>
    <message>
        <source>Choose the file again…</source>
        <translation>Elegir otra vez el fichero…</translation>
    </message>
    <message>
        <source>Where it should lie…</source>
        <translation>Dónde debería estar…</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Informes…</translation>
    </message>
</context>
<context>
    <name>QuoteRow</name>
    <message>
        <source>no longer in force</source>
        <translation>ya no vigente</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
</context>
<context>
    <name>RecordProgress</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Los demás</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Seguir grabando</translation>
    </message>
    <message>
        <source>A note about this moment, kept with Enter</source>
        <translation>Una nota sobre este momento, Intro la guarda</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Live text</source>
        <translation>Texto en directo</translation>
    </message>
    <message>
        <source>Recording. It goes on if you close the window.</source>
        <translation>Grabando. Continúa aunque cierre la ventana.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Paused. Nothing is recorded.</source>
        <translation>En pausa. No se graba nada.</translation>
    </message>
    <message>
        <source>(%1 to %2 comes with the transcript)</source>
        <translation>(de %1 a %2 llega con la transcripción)</translation>
    </message>
    <message>
        <source>Stopped. Keeping what was recorded…</source>
        <translation>Detenido. Guardando lo grabado…</translation>
    </message>
</context>
<context>
    <name>RecordSetup</name>
    <message>
        <source>Title (the date, if you leave it empty)</source>
        <translation>Título (la fecha, si lo deja vacío)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>Su micrófono</translation>
    </message>
    <message>
        <source>The other side&apos;s sound</source>
        <translation>El sonido de la otra parte</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>Buscando dispositivos…</translation>
    </message>
    <message>
        <source>Show the words while they are spoken</source>
        <translation>Mostrar las palabras mientras se dicen</translation>
    </message>
    <message>
        <source>There is nothing to record. Connect a microphone, or choose a device above.</source>
        <translation>No hay nada que grabar. Conecte un micrófono o elija un dispositivo arriba.</translation>
    </message>
    <message>
        <source>Everybody here was told, and agrees</source>
        <translation>Todos aquí lo saben y están de acuerdo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>The settings of this Earshot forbid recording.</source>
        <translation>Los ajustes de este Earshot prohíben grabar.</translation>
    </message>
    <message>
        <source>As the system is set: %1</source>
        <translation>Según el sistema: %1</translation>
    </message>
    <message>
        <source>As set: none</source>
        <translation>Según los ajustes: ninguno</translation>
    </message>
    <message>
        <source>Don&apos;t record it</source>
        <translation>No grabarlo</translation>
    </message>
</context>
<context>
    <name>RecordStrip</name>
    <message>
        <source>Earshot records</source>
        <translation>Earshot está grabando</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Nothing was recorded, so nothing was kept.</source>
        <translation>No se grabó nada, así que no se guardó nada.</translation>
    </message>
</context>
<context>
    <name>RecordingBar</name>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Paused: %1, %2</source>
        <translation>En pausa: %1, %2</translation>
    </message>
    <message>
        <source>Recording: %1, %2</source>
        <translation>Grabando: %1, %2</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Files that can&apos;t be used</source>
        <translation>Ficheros que no sirven</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be used. The others are in.</source>
        <translation>
            <numerusform>%n fichero no sirve. Los demás están dentro.</numerusform>
            <numerusform>%n ficheros no sirven. Los demás están dentro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search what was said, or ask a question</source>
        <translation>Busque lo que se dijo o haga una pregunta</translation>
    </message>
    <message>
        <source>Search and ask</source>
        <translation>Buscar y preguntar</translation>
    </message>
    <message>
        <source>Enter asks, typing searches</source>
        <translation>Intro pregunta, escribir busca</translation>
    </message>
    <message>
        <source>Ask the archive</source>
        <translation>Preguntar al archivo</translation>
    </message>
    <message>
        <source>Type to find what was said. Press Enter to ask a question.</source>
        <translation>Escriba para encontrar lo que se dijo. Pulse Intro para preguntar.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or press Enter to ask.</source>
        <translation>No se encontró nada. Pruebe otras palabras o pregunte con Intro.</translation>
    </message>
    <message>
        <source>Nothing found in %1. Look wider, or try other words.</source>
        <translation>No se encontró nada en: %1. Amplíe la búsqueda o pruebe otras palabras.</translation>
    </message>
    <message>
        <source>all meetings</source>
        <translation>todas las reuniones</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>what %1 said</source>
        <translation>lo que dijo %1</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) chosen</source>
        <translation>
            <numerusform>%n reunión elegida</numerusform>
            <numerusform>%n reuniones elegidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) were refused since it started.</source>
        <translation>
            <numerusform>%n intento rechazado desde que se inició.</numerusform>
            <numerusform>%n intentos rechazados desde que se inició.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Another language takes hold when the window is opened next.</source>
        <translation>Otro idioma se aplica cuando vuelva a abrir la ventana.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Your name in meetings</source>
        <translation>Su nombre en las reuniones</translation>
    </message>
    <message>
        <source>As others say it; “Catch up” is told for it</source>
        <translation>Como lo dicen los demás; «Novedades» se cuenta para él</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Find out for each meeting</source>
        <translation>Averiguarlo en cada reunión</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Idioma hablado</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>That of the meeting</source>
        <translation>El de la reunión</translation>
    </message>
    <message>
        <source>Write minutes of each meeting by itself</source>
        <translation>Redactar por sí solo el acta de cada reunión</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Qué se graba</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Show the words while they are spoken</source>
        <translation>Mostrar las palabras mientras se dicen</translation>
    </message>
    <message>
        <source>Call the microphone&apos;s main speaker You</source>
        <translation>La voz principal del micrófono es usted</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>Su micrófono</translation>
    </message>
    <message>
        <source>The other side&apos;s sound</source>
        <translation>El sonido de la otra parte</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Don&apos;t record it</source>
        <translation>No grabarlo</translation>
    </message>
    <message>
        <source>Live text</source>
        <translation>Texto en directo</translation>
    </message>
    <message>
        <source>They come some seconds after they were said, and are replaced by better ones when the meeting is over. Where this machine is too slow for it, a recording says so and goes on without.</source>
        <translation>Las palabras llegan unos segundos después de dichas, y otras mejores las sustituyen tras la reunión. Si este equipo es demasiado lento, la grabación lo dice y sigue sin ellas.</translation>
    </message>
    <message>
        <source>When nobody speaks</source>
        <translation>Cuando nadie habla</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Tras %n minuto</numerusform>
            <numerusform>Tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>End the recording</source>
        <translation>Terminar la grabación</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca por sí sola</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>To read out before a recording</source>
        <translation>Para leer antes de grabar</translation>
    </message>
    <message>
        <source>Nothing, if you leave it empty</source>
        <translation>Nada, si lo deja vacío</translation>
    </message>
    <message>
        <source>Record only after somebody acknowledged it</source>
        <translation>Grabar solo cuando alguien lo haya confirmado</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Qué se guarda y dónde</translation>
    </message>
    <message>
        <source>Words, minutes, names (encrypted)</source>
        <translation>Palabras, actas, nombres (cifrado)</translation>
    </message>
    <message>
        <source>Sound (encrypted)</source>
        <translation>Sonido (cifrado)</translation>
    </message>
    <message>
        <source>Reports on bugs</source>
        <translation>Informes de errores</translation>
    </message>
    <message>
        <source>The key of your archive</source>
        <translation>La clave de su archivo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Earshot refuses every connection that leaves this machine.</source>
        <translation>Earshot rechaza toda conexión que salga de este equipo.</translation>
    </message>
    <message>
        <source>It fetches models where you ask for it, and nothing else.</source>
        <translation>Descarga modelos donde usted lo pide, y nada más.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show in its folder: %1</source>
        <translation>Mostrar en su carpeta: %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Brief</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Ctrl R</translation>
    </message>
    <message>
        <source>Search and ask</source>
        <translation>Buscar y preguntar</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Ctrl ,</source>
        <translation>Ctrl ,</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) could not be processed</source>
        <translation>
            <numerusform>No se pudo procesar %n grabación</numerusform>
            <numerusform>No se pudieron procesar %n grabaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. Nothing has left this machine.</source>
        <translation>Sin conexión. Nada ha salido de este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Offline. %n attempt(s) to connect refused.</source>
        <translation>
            <numerusform>Sin conexión. %n intento de conexión rechazado.</numerusform>
            <numerusform>Sin conexión. %n intentos de conexión rechazados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Filter by any word</source>
        <translation>Filtrar por cualquier palabra</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)…</source>
        <translation>Tabla para hoja de cálculo (CSV)…</translation>
    </message>
    <message>
        <source>Text with a table (Markdown)…</source>
        <translation>Texto con tabla (Markdown)…</translation>
    </message>
    <message>
        <source>Nothing fits. Every word that you type must occur.</source>
        <translation>Nada coincide. Debe aparecer cada palabra que escriba.</translation>
    </message>
    <message>
        <source>Alt+S sorts by the column that one is in.</source>
        <translation>Alt+S ordena por la columna en la que se está.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Tagging</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>Tags of %n meeting(s)</source>
        <translation>
            <numerusform>Etiquetas de la reunión</numerusform>
            <numerusform>Etiquetas de %n reuniones</numerusform>
        </translation>
    </message>
    <message>
        <source>New tags, separated by commas</source>
        <translation>Etiquetas nuevas, separadas por comas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>It came with Earshot. Copy it to change it.</source>
        <translation>Vino con Earshot. Cópiela para cambiarla.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What you changed isn&apos;t saved.</source>
        <translation>Lo que cambió no está guardado.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>It is in order: %1.</source>
        <translation>Está en orden: %1.</translation>
    </message>
    <message>
        <source>Saved. New minutes are made with it.</source>
        <translation>Guardada. Las actas nuevas se hacen con ella.</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>came with Earshot</source>
        <translation>vino con Earshot</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>suya</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
</context>
<context>
    <name>TemplatesView</name>
    <message>
        <source>A template says what minutes contain, in which order, and how they read. Copy one to make it your own.</source>
        <translation>Una plantilla dice qué contienen las actas, en qué orden y cómo se leen. Copie una para hacerla suya.</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copiar «%1»</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens</source>
        <translation>Minúsculas, cifras y guiones</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Names and words that Earshot should listen for, as people spell them.</source>
        <translation>Nombres y palabras a los que Earshot debe prestar atención, tal como se escriben.</translation>
    </message>
    <message>
        <source>Add a word or a name, with Enter</source>
        <translation>Añadir una palabra o un nombre, con Intro</translation>
    </message>
    <message>
        <source>Add a word or a name</source>
        <translation>Añadir una palabra o un nombre</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulario</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Quitar lo seleccionado</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decidido: %1</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Nothing was recorded: the device was not there.</source>
        <translation>No se grabó nada: el dispositivo no estaba.</translation>
    </message>
    <message>
        <source>Nothing was recorded: this machine was too slow.</source>
        <translation>No se grabó nada: este equipo iba demasiado lento.</translation>
    </message>
    <message>
        <source>Nothing was recorded: this machine slept.</source>
        <translation>No se grabó nada: este equipo estaba suspendido.</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>skip silence</source>
        <translation>sin silencios</translation>
    </message>
    <message>
        <source>✓ skip silence</source>
        <translation>✓ sin silencios</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Earshot</source>
        <translation>Abrir Earshot</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Earshot records</source>
        <translation>Earshot está grabando</translation>
    </message>
    <message>
        <source>Earshot, nothing is recorded</source>
        <translation>Earshot, no se graba nada</translation>
    </message>
    <message>
        <source>Earshot pauses</source>
        <translation>Earshot está en pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Detener la grabación</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Record a sentence and hear it</source>
        <translation>Grabar una frase y escucharla</translation>
    </message>
    <message>
        <source>Say a sentence now.</source>
        <translation>Diga una frase ahora.</translation>
    </message>
    <message>
        <source>The microphone delivered nothing.</source>
        <translation>El micrófono no transmitió nada.</translation>
    </message>
    <message>
        <source>This is how you sound.</source>
        <translation>Así se le oye.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Opening your archive…</source>
        <translation>Abriendo su archivo…</translation>
    </message>
    <message>
        <source>This takes a moment when another Earshot writes to it or brings it up to date.</source>
        <translation>Tarda un momento cuando otro Earshot escribe en él o lo actualiza.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>TurnEditor</name>
    <message>
        <source>Words of this turn</source>
        <translation>Palabras de esta intervención</translation>
    </message>
    <message>
        <source>Hear it over and over</source>
        <translation>Escuchar en bucle</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Dejar como estaba</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Espacio</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>TurnModel</name>
    <message>
        <source>%1 (decided here)</source>
        <translation>%1 (decidido aquí)</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock Earshot</source>
        <translation>Desbloquear Earshot</translation>
    </message>
    <message>
        <source>Your archive is behind a passphrase.</source>
        <translation>Su archivo está protegido por una frase de contraseña.</translation>
    </message>
    <message>
        <source>Choose a passphrase for your archive. Without it nobody can read your meetings, not even you.</source>
        <translation>Elija una frase de contraseña para su archivo. Sin ella nadie puede leer sus reuniones, ni siquiera usted.</translation>
    </message>
    <message>
        <source>That passphrase doesn&apos;t open the archive. Try again.</source>
        <translation>Esa frase de contraseña no abre el archivo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Make archive</source>
        <translation>Crear archivo</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>WaysOut</name>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>What takes up room…</source>
        <translation>Qué ocupa espacio…</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Informes…</translation>
    </message>
</context>
<context>
    <name>WindowAsker</name>
    <message>
        <source>Your archive is locked</source>
        <translation>Su archivo está bloqueado</translation>
    </message>
    <message>
        <source>It is behind a passphrase, and none was given.</source>
        <translation>Está protegido por una frase de contraseña y no se dio ninguna.</translation>
    </message>
    <message>
        <source>Choose “Unlock…” to give it.</source>
        <translation>Elija «Desbloquear…» para darla.</translation>
    </message>
</context>
<context>
    <name>Works</name>
    <message>
        <source>Bringing in %1 of %2 files, %3</source>
        <translation>Incorporando %1 de %2 ficheros, %3</translation>
    </message>
    <message>
        <source>Bringing in %1, %2</source>
        <translation>Incorporando %1, %2</translation>
    </message>
    <message>
        <source>Recovered “%1”, which a crash had interrupted.</source>
        <translation>Se recuperó «%1», que un fallo había interrumpido.</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge</name>
    <message>
        <source>Something went wrong inside Earshot</source>
        <translation>Algo ha fallado en Earshot</translation>
    </message>
    <message>
        <source>This is a bug, and nothing was lost by it.</source>
        <translation>Es un error de Earshot, y no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Try again; if it stays, the report in the logs folder says more.</source>
        <translation>Inténtelo de nuevo; si persiste, el informe de la carpeta «logs» dice más.</translation>
    </message>
</context>
<context>
    <name>chips</name>
    <message>
        <source>Hear %1</source>
        <translation>Escuchar %1</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>a form of QLocale: Monday 5 October</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a form of QLocale: Monday 5 October 2026</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a form of QLocale: 21 September 2026</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Processing %1</source>
        <translation>En proceso, %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>New to you</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Its words have changed since its minutes were made.</source>
        <translation>El texto ha cambiado desde que se redactó el acta.</translation>
    </message>
    <message>
        <source>Some of its decisions or actions are borne out only in part. Listen to them.</source>
        <translation>Algunas decisiones o tareas solo se confirman en parte. Escúchelas.</translation>
    </message>
    <message>
        <source>Title and date…</source>
        <translation>Título y fecha…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Acta…</translation>
    </message>
    <message>
        <source>Transcript to read (Markdown)…</source>
        <translation>Transcripción para leer (Markdown)…</translation>
    </message>
    <message>
        <source>Transcript to read (text)…</source>
        <translation>Transcripción para leer (texto)…</translation>
    </message>
    <message>
        <source>Captions (SRT)…</source>
        <translation>Subtítulos (SRT)…</translation>
    </message>
    <message>
        <source>Captions (VTT)…</source>
        <translation>Subtítulos (VTT)…</translation>
    </message>
    <message>
        <source>Transcript for programs (JSON)…</source>
        <translation>Transcripción para programas (JSON)…</translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>writing down what is said</source>
        <translation>transcribiendo lo dicho</translation>
    </message>
    <message>
        <source>telling the speakers apart</source>
        <translation>distinguiendo las voces</translation>
    </message>
    <message>
        <source>giving words to speakers</source>
        <translation>asignando las palabras</translation>
    </message>
    <message>
        <source>making it searchable</source>
        <translation>preparando la búsqueda</translation>
    </message>
    <message>
        <source>writing the minutes</source>
        <translation>redactando el acta</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>empezando</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisión %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>la que se ve</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichero</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Came into the archive</source>
        <translation>Entró en el archivo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micrófono</translation>
    </message>
    <message>
        <source>system sound</source>
        <translation>sonido del sistema</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichero</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>Sound, encrypted</source>
        <translation>Sonido, cifrado</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Intervenciones</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>as many as are heard</source>
        <translation>tantos como se oigan</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>detectado</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <source>Minutes from revision</source>
        <translation>Acta de la revisión</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Redactada en</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Almacenado</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Retroceder 5 segundos</translation>
    </message>
    <message>
        <source>On 5 seconds</source>
        <translation>Avanzar 5 segundos</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translation>Corregir las palabras</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Reproducir desde aquí</translation>
    </message>
    <message>
        <source>Split before “%1”</source>
        <translation>Dividir antes de «%1»</translation>
    </message>
    <message>
        <source>split a turn</source>
        <translation>intervención dividida</translation>
    </message>
    <message>
        <source>Join with the next turn</source>
        <translation>Unir con la intervención siguiente</translation>
    </message>
    <message>
        <source>joined two turns</source>
        <translation>intervenciones unidas</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dicho por</translation>
    </message>
    <message>
        <source>gave a turn to somebody else</source>
        <translation>intervención dada a otra persona</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Alguien nuevo</translation>
    </message>
    <message>
        <source>gave a turn to somebody new</source>
        <translation>intervención dada a alguien nuevo</translation>
    </message>
    <message>
        <source>Split before</source>
        <translation>Dividir antes de</translation>
    </message>
    <message>
        <source>Rename %1 here…</source>
        <translation>Cambiar el nombre de %1 aquí…</translation>
    </message>
    <message>
        <source>Rename %1 in all meetings…</source>
        <translation>Cambiar el nombre de %1 en todas las reuniones…</translation>
    </message>
    <message>
        <source>%1 is the same person as</source>
        <translation>%1 es la misma persona que</translation>
    </message>
    <message>
        <source>made two speakers one</source>
        <translation>dos hablantes unidos</translation>
    </message>
    <message>
        <source>renamed %1</source>
        <translation>cambiado el nombre de %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Cambiar el nombre de %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No loudspeaker and no headphones are connected.</source>
        <translation>No hay altavoz ni auriculares conectados.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>No se puede abrir %1.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or headphones, and play again.</source>
        <translation>Conecte un altavoz o unos auriculares y reproduzca de nuevo.</translation>
    </message>
    <message>
        <source>Nothing to play on</source>
        <translation>No hay dónde reproducir</translation>
    </message>
    <message>
        <source>The sound stopped</source>
        <translation>El sonido se detuvo</translation>
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
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Pregunta abierta</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Locked. %1</source>
        <translation>Bloqueado. %1</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>checking the models</source>
        <translation>comprobando los modelos</translation>
    </message>
    <message>
        <source>transcribing</source>
        <translation>transcribiendo</translation>
    </message>
    <message>
        <source>telling speakers apart</source>
        <translation>distinguiendo las voces</translation>
    </message>
    <message>
        <source>giving words to speakers</source>
        <translation>asignando las palabras</translation>
    </message>
    <message>
        <source>making it ready for search</source>
        <translation>preparando la búsqueda</translation>
    </message>
    <message>
        <source>writing minutes</source>
        <translation>redactando el acta</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>empezando</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de un minuto</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>faltan %1 min</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Actions</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Solo pendientes</translation>
    </message>
    <message>
        <source>No actions yet. They are found when the minutes of a meeting are made.</source>
        <translation>Aún no hay tareas. Se encuentran al redactar el acta de una reunión.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>In force only</source>
        <translation>Solo vigentes</translation>
    </message>
    <message>
        <source>No decisions yet. They are found when the minutes of a meeting are made.</source>
        <translation>Aún no hay decisiones. Se encuentran al redactar el acta de una reunión.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Sustituida: %1</translation>
    </message>
    <message>
        <source>Replaced %2: %1</source>
        <translation>Sustituida el %2: %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, vencida</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Brief</source>
        <translation>En breve</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
</context>
</TS>
