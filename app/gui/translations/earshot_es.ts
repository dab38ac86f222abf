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
    <name>Everywhere</name>
    <message>
        <source>Earshot goes on recording. Stop it first to quit.</source>
        <translation>Earshot sigue grabando. Detenga la grabación antes de salir.</translation>
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
</context>
<context>
    <name>ExchangeView</name>
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
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
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
    <name>Footer</name>
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
    <name>Installing</name>
    <message>
        <source>Choose a model or a kit</source>
        <translation>Elegir un modelo o un kit</translation>
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
        <source>Record</source>
        <translation>Grabar</translation>
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
        <translation>Pendiente</translation>
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
    <name>Said</name>
    <message>
        <source>&quot;{wish}&quot; fits {count} devices: {names}.</source>
        <translation>«{wish}» coincide con {count} dispositivos: {names}.</translation>
    </message>
    <message>
        <source>; did you mean “{name}”?</source>
        <translation>; ¿quiso decir «{name}»?</translation>
    </message>
    <message>
        <source>; there are: {known}</source>
        <translation>; hay: {known}</translation>
    </message>
    <message>
        <source>A connection was refused</source>
        <translation>Se rechazó una conexión</translation>
    </message>
    <message>
        <source>A model can&apos;t be used</source>
        <translation>No se puede usar un modelo</translation>
    </message>
    <message>
        <source>A part of the recording is missing</source>
        <translation>Falta una parte de la grabación</translation>
    </message>
    <message>
        <source>A part of {path} can&apos;t be read: {reason}.</source>
        <translation>No se puede leer una parte de {path}: {reason}.</translation>
    </message>
    <message>
        <source>A passphrase can&apos;t be empty.</source>
        <translation>La frase de contraseña no puede estar vacía.</translation>
    </message>
    <message>
        <source>A plain format is used, which it may know less.</source>
        <translation>Se usa un formato sencillo, que quizá conozca menos.</translation>
    </message>
    <message>
        <source>A prompt doesn&apos;t fit</source>
        <translation>Una consulta no cabe</translation>
    </message>
    <message>
        <source>A recording was deleted before it was processed.</source>
        <translation>Se borró una grabación antes de procesarla.</translation>
    </message>
    <message>
        <source>A speaker needs a name.</source>
        <translation>Un hablante necesita un nombre.</translation>
    </message>
    <message>
        <source>A stored result can&apos;t be read</source>
        <translation>No se puede leer un resultado guardado</translation>
    </message>
    <message>
        <source>A term needs a letter or a digit.</source>
        <translation>Un término necesita una letra o una cifra.</translation>
    </message>
    <message>
        <source>A text holds bytes that are not text.</source>
        <translation>Un texto contiene bytes que no son texto.</translation>
    </message>
    <message>
        <source>A text is longer than the archive can hold.</source>
        <translation>Un texto es más largo de lo que admite el archivo.</translation>
    </message>
    <message>
        <source>A title needs a letter.</source>
        <translation>Un título necesita una letra.</translation>
    </message>
    <message>
        <source>A turn needs a word.</source>
        <translation>Una intervención necesita una palabra.</translation>
    </message>
    <message>
        <source>Acknowledge it when asked, or add --consent-given.</source>
        <translation>Confírmelo cuando se le pregunte o añada --consent-given.</translation>
    </message>
    <message>
        <source>Action not clear</source>
        <translation>Tarea ambigua</translation>
    </message>
    <message>
        <source>Action not found</source>
        <translation>No se encontró la tarea</translation>
    </message>
    <message>
        <source>Add --role with one of: {roles}.</source>
        <translation>Añada --role con uno de estos: {roles}.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, under Microphone, for Earshot or for the terminal in which it runs; then try again.</source>
        <translation>Permítalo en los ajustes de privacidad del sistema, en Micrófono, para Earshot o para el terminal en el que se ejecuta; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings.</source>
        <translation>Permítalo en los ajustes de privacidad del sistema.</translation>
    </message>
    <message>
        <source>Already in the archive</source>
        <translation>Ya está en el archivo</translation>
    </message>
    <message>
        <source>Already recording</source>
        <translation>Ya se está grabando</translation>
    </message>
    <message>
        <source>An error in Earshot itself: {kind}.</source>
        <translation>Un error del propio Earshot: {kind}.</translation>
    </message>
    <message>
        <source>An unexpected {kind} ended the step; the engine&apos;s log has the details.</source>
        <translation>Un {kind} inesperado terminó el paso; el registro del motor tiene los detalles.</translation>
    </message>
    <message>
        <source>Another Earshot is installing or removing models in {folder}.</source>
        <translation>Otro Earshot está instalando o quitando modelos en {folder}.</translation>
    </message>
    <message>
        <source>Another Earshot process has this recording now; this one lets go of it.</source>
        <translation>Otro proceso de Earshot tiene ahora esta grabación; este la deja.</translation>
    </message>
    <message>
        <source>Another Earshot records into this archive.</source>
        <translation>Otro Earshot graba en este archivo.</translation>
    </message>
    <message>
        <source>Another process has been writing to {path} for too long.</source>
        <translation>Otro proceso lleva demasiado tiempo escribiendo en {path}.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Ask in a few sentences; to look for a longer text, use earshot search.</source>
        <translation>Pregunte en pocas frases; para buscar un texto más largo, use earshot search.</translation>
    </message>
    <message>
        <source>Ask in words, as in: earshot ask &quot;When does the project start?&quot;</source>
        <translation>Pregunte con palabras, como en: earshot ask &quot;When does the project start?&quot;</translation>
    </message>
    <message>
        <source>Ask one thing at a time, in a sentence or two.</source>
        <translation>Pregunte una sola cosa, en una o dos frases.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine.</source>
        <translation>Pregunte a quien administra este equipo.</translation>
    </message>
    <message>
        <source>Ask whoever set it up.</source>
        <translation>Pregunte a quien lo configuró.</translation>
    </message>
    <message>
        <source>Better minutes on four cores; its licence is for research only.</source>
        <translation>Mejores actas con cuatro núcleos; su licencia es solo para investigación.</translation>
    </message>
    <message>
        <source>Both parts need a word.</source>
        <translation>Ambas partes necesitan una palabra.</translation>
    </message>
    <message>
        <source>By its bytes, {path} is more than one model: {names}.</source>
        <translation>Por sus bytes, {path} es más de un modelo: {names}.</translation>
    </message>
    <message>
        <source>By its bytes, {path} is no model of the catalogue.</source>
        <translation>Por sus bytes, {path} no es un modelo del catálogo.</translation>
    </message>
    <message>
        <source>CUDA failed ({reason}); the processor is used instead.</source>
        <translation>CUDA falló ({reason}); se usa el procesador en su lugar.</translation>
    </message>
    <message>
        <source>Can&apos;t listen along</source>
        <translation>No se puede escuchar a la vez</translation>
    </message>
    <message>
        <source>Can&apos;t load a model</source>
        <translation>No se puede cargar un modelo</translation>
    </message>
    <message>
        <source>Can&apos;t load the language model</source>
        <translation>No se puede cargar el modelo de lenguaje</translation>
    </message>
    <message>
        <source>Can&apos;t read the language model</source>
        <translation>No se puede leer el modelo de lenguaje</translation>
    </message>
    <message>
        <source>Can&apos;t read {name}</source>
        <translation>No se puede leer {name}</translation>
    </message>
    <message>
        <source>Can&apos;t record</source>
        <translation>No se puede grabar</translation>
    </message>
    <message>
        <source>Can&apos;t record the system&apos;s sound</source>
        <translation>No se puede grabar el sonido del sistema</translation>
    </message>
    <message>
        <source>Can&apos;t use a model</source>
        <translation>No se puede usar un modelo</translation>
    </message>
    <message>
        <source>Can&apos;t use the adapter</source>
        <translation>No se puede usar el adaptador</translation>
    </message>
    <message>
        <source>Change `context` in the settings.</source>
        <translation>Cambie `context` en los ajustes.</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Cambiado en otro lugar</translation>
    </message>
    <message>
        <source>Check how it was copied.</source>
        <translation>Compruebe cómo se copió.</translation>
    </message>
    <message>
        <source>Check it in the system&apos;s sound settings, then try again.</source>
        <translation>Compruébelo en los ajustes de sonido del sistema y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>Check its settings.</source>
        <translation>Compruebe sus ajustes.</translation>
    </message>
    <message>
        <source>Check that `server` is one that speaks the OpenAI protocol.</source>
        <translation>Compruebe que `server` hable el protocolo de OpenAI.</translation>
    </message>
    <message>
        <source>Check that it may be read and written, and that the disk is in order.</source>
        <translation>Compruebe que se pueda leer y escribir, y que el disco esté bien.</translation>
    </message>
    <message>
        <source>Check that it plays in a media player, and copy or export it again.</source>
        <translation>Compruebe que un reproductor lo reproduzca, y cópielo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the file belongs to you.</source>
        <translation>Compruebe que el fichero sea suyo.</translation>
    </message>
    <message>
        <source>Check that the folder is writable and has room.</source>
        <translation>Compruebe que se pueda escribir en la carpeta y que haya sitio.</translation>
    </message>
    <message>
        <source>Check that the folder is writable and that the disk is in order.</source>
        <translation>Compruebe que se pueda escribir en la carpeta y que el disco esté bien.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Compruebe el disco.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Check the passphrase and that the key belongs to this archive, or restore a backup.</source>
        <translation>Compruebe la frase de contraseña y que la clave sea de este archivo, o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>Compruebe la ruta y que pueda leer el fichero.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>Check who may write to that folder.</source>
        <translation>Compruebe quién puede escribir en esa carpeta.</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>Comprobando {name}</translation>
    </message>
    <message>
        <source>Choose a file with an audio track.</source>
        <translation>Elija un fichero con una pista de audio.</translation>
    </message>
    <message>
        <source>Choose a later word.</source>
        <translation>Elija una palabra posterior.</translation>
    </message>
    <message>
        <source>Choose a longer recording.</source>
        <translation>Elija una grabación más larga.</translation>
    </message>
    <message>
        <source>Choose a model with a larger context.</source>
        <translation>Elija un modelo con un contexto mayor.</translation>
    </message>
    <message>
        <source>Choose an earlier time.</source>
        <translation>Elija un momento anterior.</translation>
    </message>
    <message>
        <source>Choose another device, or plug it in again.</source>
        <translation>Elija otro dispositivo o vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro fichero.</translation>
    </message>
    <message>
        <source>Choose another name or add --force.</source>
        <translation>Elija otro nombre o añada --force.</translation>
    </message>
    <message>
        <source>Choose another name, or edit it.</source>
        <translation>Elija otro nombre o edítela.</translation>
    </message>
    <message>
        <source>Choose another one: earshot models use segmentation NAME.</source>
        <translation>Elija otro: earshot models use segmentation NAME.</translation>
    </message>
    <message>
        <source>Choose another one: earshot models use speaker-embedder NAME.</source>
        <translation>Elija otro: earshot models use speaker-embedder NAME.</translation>
    </message>
    <message>
        <source>Choose another one: earshot models use text-embedder NAME.</source>
        <translation>Elija otro: earshot models use text-embedder NAME.</translation>
    </message>
    <message>
        <source>Choose another with `earshot models use {role} NAME`.</source>
        <translation>Elija otro con `earshot models use {role} NAME`.</translation>
    </message>
    <message>
        <source>Choose another: earshot models use language-model NAME.</source>
        <translation>Elija otro: earshot models use language-model NAME.</translation>
    </message>
    <message>
        <source>Choose one with `earshot models use {role} NAME`.</source>
        <translation>Elija uno con `earshot models use {role} NAME`.</translation>
    </message>
    <message>
        <source>Choose several words.</source>
        <translation>Elija varias palabras.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model, then run it again.</source>
        <translation>Cierre otros programas o elija un modelo más pequeño y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model.</source>
        <translation>Cierre otros programas o elija un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model: earshot models use language-model NAME.</source>
        <translation>Cierre otros programas o elija un modelo más pequeño: earshot models use language-model NAME.</translation>
    </message>
    <message>
        <source>Close other programs, see that the disk isn&apos;t full, and run it again.</source>
        <translation>Cierre otros programas, compruebe que el disco no esté lleno y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>Close other programs, set a smaller `context` in the settings, or choose a smaller model: earshot models use language-model NAME.</source>
        <translation>Cierre otros programas, reduzca `context` en los ajustes o elija un modelo más pequeño: earshot models use language-model NAME.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or headphones; `earshot doctor` shows what is seen.</source>
        <translation>Conecte un altavoz o unos auriculares; `earshot doctor` muestra lo que se ve.</translation>
    </message>
    <message>
        <source>Consent is needed</source>
        <translation>Hace falta el consentimiento</translation>
    </message>
    <message>
        <source>Convert it to GGUF, or choose another.</source>
        <translation>Conviértalo a GGUF o elija otro.</translation>
    </message>
    <message>
        <source>Copy it again from where it came. If this is all there is, let a media player or FFmpeg save it anew and process that.</source>
        <translation>Cópielo de nuevo desde donde vino. Si esto es todo lo que hay, haga que un reproductor o FFmpeg lo guarde de nuevo y procese eso.</translation>
    </message>
    <message>
        <source>Copy it here and try again.</source>
        <translation>Cópielo aquí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Copy it under another name, and change the copy.</source>
        <translation>Cópiela con otro nombre y cambie la copia.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation>Cópielo o expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Correct `server`.</source>
        <translation>Corrija `server`.</translation>
    </message>
    <message>
        <source>Correct it, or remove the file for defaults.</source>
        <translation>Corríjalos, o elimine el fichero para usar los valores predeterminados.</translation>
    </message>
    <message>
        <source>Correct it; `earshot templates check FILE` tries it.</source>
        <translation>Corríjala; `earshot templates check FILE` la prueba.</translation>
    </message>
    <message>
        <source>Correct that line.</source>
        <translation>Corrija esa línea.</translation>
    </message>
    <message>
        <source>Correct the entry, or remove it if it isn&apos;t needed.</source>
        <translation>Corrija la entrada, o elimínela si no hace falta.</translation>
    </message>
    <message>
        <source>Correct the settings, or put it back.</source>
        <translation>Corrija los ajustes o vuelva a ponerlo.</translation>
    </message>
    <message>
        <source>Days the wrong way round</source>
        <translation>Los días están al revés</translation>
    </message>
    <message>
        <source>Delete the recording and process the file again.</source>
        <translation>Borre la grabación y procese el fichero de nuevo.</translation>
    </message>
    <message>
        <source>Device gone</source>
        <translation>El dispositivo ya no está</translation>
    </message>
    <message>
        <source>Device in use</source>
        <translation>Dispositivo en uso</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>¿Quiso decir «{name}»?</translation>
    </message>
    <message>
        <source>Each channel has its own speaker; the two are kept apart.</source>
        <translation>Cada canal tiene su propio hablante; los dos se mantienen separados.</translation>
    </message>
    <message>
        <source>Earshot has no signs for the language of this meeting; the model looks for decisions and actions by itself, and more of them are marked as weak.</source>
        <translation>Earshot no tiene indicios para el idioma de esta reunión; el modelo busca decisiones y tareas por sí solo, y más de ellas se marcan como poco respaldadas.</translation>
    </message>
    <message>
        <source>Earshot made a mistake.</source>
        <translation>Earshot cometió un error.</translation>
    </message>
    <message>
        <source>Earshot may not listen to {name}.</source>
        <translation>Earshot no puede escuchar {name}.</translation>
    </message>
    <message>
        <source>Eight cores or a graphics card.</source>
        <translation>Ocho núcleos o una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>End programs that use it alone, or choose another device.</source>
        <translation>Cierre los programas que lo usan en exclusiva o elija otro dispositivo.</translation>
    </message>
    <message>
        <source>End the program that uses it, or choose another device.</source>
        <translation>Cierre el programa que lo usa o elija otro dispositivo.</translation>
    </message>
    <message>
        <source>Everybody who can be heard here knows that this meeting is recorded, and agrees.</source>
        <translation>Todas las personas a las que se puede oír aquí saben que esta reunión se graba y están de acuerdo.</translation>
    </message>
    <message>
        <source>Fetch or import the model again; earshot models verify says whether bytes were altered.</source>
        <translation>Descargue o importe de nuevo el modelo; earshot models verify dice si se alteraron bytes.</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>Descargando {name}</translation>
    </message>
    <message>
        <source>File can&apos;t be read</source>
        <translation>No se puede leer el fichero</translation>
    </message>
    <message>
        <source>File can&apos;t be written</source>
        <translation>No se puede escribir el fichero</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>El fichero cambió</translation>
    </message>
    <message>
        <source>File is empty</source>
        <translation>El fichero está vacío</translation>
    </message>
    <message>
        <source>File is there already</source>
        <translation>El fichero ya existe</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>No se encontró el fichero</translation>
    </message>
    <message>
        <source>Folder can&apos;t be made</source>
        <translation>No se puede crear la carpeta</translation>
    </message>
    <message>
        <source>For tests: it forms sentences, it does not understand meetings.</source>
        <translation>Para pruebas: forma frases, no entiende reuniones.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>Libere espacio en ese disco.</translation>
    </message>
    <message>
        <source>Free some space or check the folder&apos;s permissions.</source>
        <translation>Libere espacio o compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Free some space, or set EARSHOT_MODELS to a folder on a bigger disk.</source>
        <translation>Libere espacio, o indique en EARSHOT_MODELS una carpeta de un disco mayor.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espacio.</translation>
    </message>
    <message>
        <source>Get its files and run `earshot models import PATH --name {name}`.</source>
        <translation>Consiga sus ficheros y ejecute `earshot models import PATH --name {name}`.</translation>
    </message>
    <message>
        <source>Get its files from {upstream} and run `earshot models import PATH --name {name}`.</source>
        <translation>Consiga sus ficheros en {upstream} y ejecute `earshot models import PATH --name {name}`.</translation>
    </message>
    <message>
        <source>Give ISO 639-1 codes: en, de, pt.</source>
        <translation>Indique códigos ISO 639-1: en, de, pt.</translation>
    </message>
    <message>
        <source>Give a folder or a zip with the models&apos; files.</source>
        <translation>Indique una carpeta o un zip con los ficheros de los modelos.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Indique un nombre.</translation>
    </message>
    <message>
        <source>Give a shorter one.</source>
        <translation>Indique uno más corto.</translation>
    </message>
    <message>
        <source>Give it a {what} of letters and try again.</source>
        <translation>Use letras aquí ({what}) e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Give the whole name, or the id in brackets.</source>
        <translation>Indique el nombre completo o el id entre paréntesis.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or copy it.</source>
        <translation>Concédase el derecho a leerlo o cópielo.</translation>
    </message>
    <message>
        <source>Good minutes; a graphics card.</source>
        <translation>Buenas actas; una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Good minutes; eight cores or a graphics card.</source>
        <translation>Buenas actas; ocho núcleos o una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>If it happens again, the details are in {path}.</source>
        <translation>Si vuelve a ocurrir, los detalles están en {path}.</translation>
    </message>
    <message>
        <source>Import a model that does with `earshot models import`.</source>
        <translation>Importe un modelo que lo conozca con `earshot models import`.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Install it again, or choose another one: earshot models use transcriber NAME.</source>
        <translation>Instálelo de nuevo o elija otro: earshot models use transcriber NAME.</translation>
    </message>
    <message>
        <source>Install the model again, or choose another one for its role.</source>
        <translation>Instale de nuevo el modelo o elija otro para su función.</translation>
    </message>
    <message>
        <source>Is the meeting over? The recording stops by itself in {span}.</source>
        <translation>¿Ha terminado la reunión? La grabación se detendrá sola en {span}.</translation>
    </message>
    <message>
        <source>It doesn&apos;t stop talking.</source>
        <translation>No deja de hablar.</translation>
    </message>
    <message>
        <source>It gave no answer.</source>
        <translation>No dio ninguna respuesta.</translation>
    </message>
    <message>
        <source>It gave no result.</source>
        <translation>No dio ningún resultado.</translation>
    </message>
    <message>
        <source>It has no sound.</source>
        <translation>No tiene sonido.</translation>
    </message>
    <message>
        <source>It has {count:,} characters.</source>
        <translation>Tiene {count:,} caracteres.</translation>
    </message>
    <message>
        <source>It has {count:,} characters; at most {most:,} are read.</source>
        <translation>Tiene {count:,} caracteres; se leen {most:,} como máximo.</translation>
    </message>
    <message>
        <source>It has {count:,} characters; at most {most:,} can be asked.</source>
        <translation>Tiene {count:,} caracteres; se pueden usar {most:,} como máximo.</translation>
    </message>
    <message>
        <source>It has {count:,} characters; at most {most} are kept.</source>
        <translation>Tiene {count:,} caracteres; se guardan {most} como máximo.</translation>
    </message>
    <message>
        <source>It has {count:,} letters.</source>
        <translation>Tiene {count:,} letras.</translation>
    </message>
    <message>
        <source>It holds no word.</source>
        <translation>No contiene ninguna palabra.</translation>
    </message>
    <message>
        <source>It holds {seconds:.1f} s of sound; a recording has at least {least:.1f} s.</source>
        <translation>Contiene {seconds:.1f} s de sonido; una grabación tiene al menos {least:.1f} s.</translation>
    </message>
    <message>
        <source>It is neither audio nor video in a known format, or its beginning or its end is missing ({reason}).</source>
        <translation>No es audio ni vídeo en un formato conocido, o le falta el principio o el final ({reason}).</translation>
    </message>
    <message>
        <source>It isn&apos;t a track of a recording.</source>
        <translation>No es una pista de una grabación.</translation>
    </message>
    <message>
        <source>It isn&apos;t said whom the brief is for.</source>
        <translation>No se dice para quién es el resumen.</translation>
    </message>
    <message>
        <source>It made {vectors} vectors of {texts} texts.</source>
        <translation>Hizo {vectors} vectores de {texts} textos.</translation>
    </message>
    <message>
        <source>It needs {needed:.1f} GB: {weights:.1f} weights, {context:.1f} context of {context_tokens} tokens, {working:.1f} working space; {free:.1f} GB are free.</source>
        <translation>Necesita {needed:.1f} GB: {weights:.1f} de pesos, {context:.1f} para un contexto de {context_tokens} tokens, {working:.1f} de espacio de trabajo; hay {free:.1f} GB libres.</translation>
    </message>
    <message>
        <source>It says that it is {stated} long and ends after {found}: a part is missing.</source>
        <translation>Dice que dura {stated} y termina a los {found}: falta una parte.</translation>
    </message>
    <message>
        <source>It says: {message}</source>
        <translation>Dice: {message}</translation>
    </message>
    <message>
        <source>It sent {what}.</source>
        <translation>Envió {what}.</translation>
    </message>
    <message>
        <source>It takes {length} tokens of the language model; {most} leave room for evidence.</source>
        <translation>Ocupa {length} tokens del modelo de lenguaje; con {most} queda sitio para las pruebas.</translation>
    </message>
    <message>
        <source>Its catalogue entry names no place to fetch it from.</source>
        <translation>Su entrada del catálogo no indica ningún lugar del que descargarlo.</translation>
    </message>
    <message>
        <source>Its hashes were not established here: nobody compared the bytes with what the upstream publishes.</source>
        <translation>Sus huellas no se comprobaron aquí: nadie comparó los bytes con los que publica el autor.</translation>
    </message>
    <message>
        <source>Its key is behind your passphrase.</source>
        <translation>Su clave está protegida por su frase de contraseña.</translation>
    </message>
    <message>
        <source>Its key is in a file that only you can read: whoever has your files has it.</source>
        <translation>Su clave está en un fichero que solo usted puede leer: quien tenga sus ficheros la tiene.</translation>
    </message>
    <message>
        <source>Its key is in the system&apos;s keyring.</source>
        <translation>Su clave está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>Its response broke off in the middle.</source>
        <translation>Su respuesta se cortó a la mitad.</translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation>No se encontró el trabajo</translation>
    </message>
    <message>
        <source>Job {job_id} is being worked on, or done.</source>
        <translation>El trabajo {job_id} está en curso o terminado.</translation>
    </message>
    <message>
        <source>Job {job_id} is done.</source>
        <translation>El trabajo {job_id} está terminado.</translation>
    </message>
    <message>
        <source>Join its parts with llama.cpp&apos;s llama-gguf-split --merge and import the result.</source>
        <translation>Una sus partes con llama-gguf-split --merge de llama.cpp e importe el resultado.</translation>
    </message>
    <message>
        <source>Leave out --mic none or --system none, or change [recording] in the settings.</source>
        <translation>Quite --mic none o --system none, o cambie [recording] en los ajustes.</translation>
    </message>
    <message>
        <source>Leave the role away.</source>
        <translation>Quite la función.</translation>
    </message>
    <message>
        <source>Live text has ended; the recording goes on. {title}: {what}</source>
        <translation>El texto en vivo ha terminado; la grabación continúa. {title}: {what}</translation>
    </message>
    <message>
        <source>Log into the desktop session in which it was made, or choose a passphrase or a key file.</source>
        <translation>Inicie la sesión de escritorio en la que se creó, o elija una frase de contraseña o un fichero de clave.</translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation>Mire su registro.</translation>
    </message>
    <message>
        <source>Look at its log; check `server` and `server-model`.</source>
        <translation>Mire su registro; compruebe `server` y `server-model`.</translation>
    </message>
    <message>
        <source>Look at them again, and repeat what you did.</source>
        <translation>Mírelas de nuevo y repita lo que hizo.</translation>
    </message>
    <message>
        <source>Make them on the meeting&apos;s page.</source>
        <translation>Hágala en la página de la reunión.</translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation>Se agotó la memoria</translation>
    </message>
    <message>
        <source>Minutes and answers on a machine with two cores; small, so every claim is checked against the transcript.</source>
        <translation>Actas y respuestas en un equipo con dos núcleos; es pequeño, así que cada frase se comprueba con la transcripción.</translation>
    </message>
    <message>
        <source>Models can&apos;t be stored</source>
        <translation>No se pueden guardar los modelos</translation>
    </message>
    <message>
        <source>Models can&apos;t be used</source>
        <translation>No se pueden usar los modelos</translation>
    </message>
    <message>
        <source>Name a speaker by label or by present name.</source>
        <translation>Nombre a un hablante por su etiqueta o por su nombre actual.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Indique otro fichero.</translation>
    </message>
    <message>
        <source>Name can&apos;t be used</source>
        <translation>No se puede usar el nombre</translation>
    </message>
    <message>
        <source>Name models, or add --starter for the set that Earshot works with.</source>
        <translation>Nombre modelos, o añada --starter para los que Earshot usa.</translation>
    </message>
    <message>
        <source>Name one by its label.</source>
        <translation>Nombre a uno por su etiqueta.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Indique el fichero.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Indique los ficheros que contiene.</translation>
    </message>
    <message>
        <source>Name the model; adapters stand in the settings.</source>
        <translation>Indique el modelo; los adaptadores van en los ajustes.</translation>
    </message>
    <message>
        <source>Nearly as exact as large v3 at several times its speed; a graphics card or eight cores. Needs its CTranslate2 form.</source>
        <translation>Casi tan exacto como large v3 y varias veces más rápido; una tarjeta gráfica u ocho núcleos. Necesita su forma CTranslate2.</translation>
    </message>
    <message>
        <source>Neither PulseAudio nor PipeWire runs here, so that what the loudspeaker plays can&apos;t be recorded. Install and start one (pipewire-pulse or pulseaudio), or record the microphone alone.</source>
        <translation>Aquí no funciona PulseAudio ni PipeWire, por lo que no se puede grabar lo que suena en el altavoz. Instale e inicie uno (pipewire-pulse o pulseaudio), o grabe solo el micrófono.</translation>
    </message>
    <message>
        <source>Neither the microphone nor the system&apos;s sound is to be recorded.</source>
        <translation>No se ha de grabar ni el micrófono ni el sonido del sistema.</translation>
    </message>
    <message>
        <source>No action&apos;s id begins with “{reference}”.</source>
        <translation>El id de ninguna tarea empieza por «{reference}».</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No installed model knows the language. Declare it, or run `earshot models install whisper-base`.</source>
        <translation>Ningún modelo instalado conoce el idioma. Declárelo o ejecute `earshot models install whisper-base`.</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>No hay llavero</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>Aún no hay acta</translation>
    </message>
    <message>
        <source>No model is chosen for the role {role}.</source>
        <translation>No se ha elegido ningún modelo para la función {role}.</translation>
    </message>
    <message>
        <source>No model was named.</source>
        <translation>No se nombró ningún modelo.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>Sin frase de contraseña</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Sin pregunta</translation>
    </message>
    <message>
        <source>No recording&apos;s id begins with “{reference}”.</source>
        <translation>El id de ninguna grabación empieza por «{reference}».</translation>
    </message>
    <message>
        <source>No room to record</source>
        <translation>No hay sitio para grabar</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>No such moment</source>
        <translation>No existe ese momento</translation>
    </message>
    <message>
        <source>No such revision</source>
        <translation>No existe esa revisión</translation>
    </message>
    <message>
        <source>No such speaker</source>
        <translation>No existe ese hablante</translation>
    </message>
    <message>
        <source>No such template</source>
        <translation>No existe esa plantilla</translation>
    </message>
    <message>
        <source>No such turn</source>
        <translation>No existe esa intervención</translation>
    </message>
    <message>
        <source>No such {kind}</source>
        <translation>No encontrado: {kind}</translation>
    </message>
    <message>
        <source>No system keyring answers here.</source>
        <translation>Aquí no responde ningún llavero del sistema.</translation>
    </message>
    <message>
        <source>No term</source>
        <translation>Sin término</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>No transcript yet</source>
        <translation>Aún no hay transcripción</translation>
    </message>
    <message>
        <source>No turn follows this one.</source>
        <translation>A esta no le sigue ninguna intervención.</translation>
    </message>
    <message>
        <source>No usable CUDA device was found; the processor is used instead.</source>
        <translation>No se encontró ningún dispositivo CUDA utilizable; se usa el procesador en su lugar.</translation>
    </message>
    <message>
        <source>No words were given.</source>
        <translation>No se indicaron palabras.</translation>
    </message>
    <message>
        <source>No {kind}</source>
        <translation>No hay: {kind}</translation>
    </message>
    <message>
        <source>No {kind} is called &quot;{wish}&quot;. There is: {there}.</source>
        <translation>Nada se llama «{wish}» ({kind}). Hay: {there}.</translation>
    </message>
    <message>
        <source>No {role}</source>
        <translation>Sin elegir: {role}</translation>
    </message>
    <message>
        <source>Nobody has made minutes of “{title}”.</source>
        <translation>Nadie ha hecho el acta de «{title}».</translation>
    </message>
    <message>
        <source>Nobody here is labelled {label}.</source>
        <translation>Nadie aquí tiene la etiqueta {label}.</translation>
    </message>
    <message>
        <source>Nobody here is “{reference}”. There are: {listed}.</source>
        <translation>Nadie aquí es «{reference}». Hay: {listed}.</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>No es un fichero</translation>
    </message>
    <message>
        <source>Not everything is ready for search by meaning. {why}</source>
        <translation>Aún no se puede buscar todo por significado. {why}</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>No está en espera</translation>
    </message>
    <message>
        <source>Nothing answers at {url} ({reason}).</source>
        <translation>Nada responde en {url} ({reason}).</translation>
    </message>
    <message>
        <source>Nothing is recorded before somebody acknowledged: “{text}”</source>
        <translation>No se graba nada antes de que alguien confirme: «{text}»</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Try another source or a kit; if it happens again, the place has other weights than those that were checked.</source>
        <translation>No se guardó nada. Pruebe otra fuente o un kit; si vuelve a ocurrir, ese lugar tiene otros pesos que los que se comprobaron.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada que importar</translation>
    </message>
    <message>
        <source>Nothing to install</source>
        <translation>Nada que instalar</translation>
    </message>
    <message>
        <source>Nothing to join</source>
        <translation>Nada que unir</translation>
    </message>
    <message>
        <source>Nothing to look for</source>
        <translation>Nada que buscar</translation>
    </message>
    <message>
        <source>Nothing to play on</source>
        <translation>No hay dónde reproducir</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>Nada que grabar</translation>
    </message>
    <message>
        <source>Nothing to record from</source>
        <translation>No hay de dónde grabar</translation>
    </message>
    <message>
        <source>Nothing to remove</source>
        <translation>Nada que quitar</translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <translation>Nada que repetir</translation>
    </message>
    <message>
        <source>Nothing to search</source>
        <translation>Nada que buscar</translation>
    </message>
    <message>
        <source>Nothing to split</source>
        <translation>Nada que dividir</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>No se preguntó nada.</translation>
    </message>
    <message>
        <source>Nothing was heard for {span}.</source>
        <translation>No se oyó nada durante {span}.</translation>
    </message>
    <message>
        <source>Nothing was heard from it for {seconds:.0f} seconds, so it was ended.</source>
        <translation>No se supo nada de él durante {seconds:.0f} segundos, así que se terminó.</translation>
    </message>
    <message>
        <source>Nothing was heard on {name} for {seconds} seconds. Check that it isn&apos;t muted and that it is the right device.</source>
        <translation>{name}: no se oyó nada durante {seconds} segundos. Compruebe que no esté silenciado y que sea el dispositivo correcto.</translation>
    </message>
    <message>
        <source>Nothing was said in this recording, so there are no minutes.</source>
        <translation>En esta grabación no se dijo nada, así que no hay acta.</translation>
    </message>
    <message>
        <source>Nothing was sent. Please report which command you ran.</source>
        <translation>No se envió nada. Informe, por favor, de qué orden ejecutó.</translation>
    </message>
    <message>
        <source>Noticeably fewer mistakes than base outside English; four cores or a small graphics card.</source>
        <translation>Bastantes menos errores que base fuera del inglés; cuatro núcleos o una tarjeta gráfica pequeña.</translation>
    </message>
    <message>
        <source>One of the two revisions isn&apos;t there.</source>
        <translation>Una de las dos revisiones no está.</translation>
    </message>
    <message>
        <source>Only words are looked for, not meaning. {reason}</source>
        <translation>Solo se buscan palabras, no significado. {reason}</translation>
    </message>
    <message>
        <source>Only words were looked for, not meaning. {reason}</source>
        <translation>Solo se buscaron palabras, no significado. {reason}</translation>
    </message>
    <message>
        <source>Other users could read {path}; it is closed now. Who read it before may know it.</source>
        <translation>Otros usuarios podían leer {path}; ahora está cerrado. Quien lo leyó antes puede conocerlo.</translation>
    </message>
    <message>
        <source>Please report this; a larger context in the settings may help meanwhile.</source>
        <translation>Informe de esto, por favor; entretanto puede ayudar un contexto mayor en los ajustes.</translation>
    </message>
    <message>
        <source>Plug in a microphone or headset.</source>
        <translation>Conecte un micrófono o unos auriculares con micrófono.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Vuelva a conectarlo.</translation>
    </message>
    <message>
        <source>Plug one in.</source>
        <translation>Conecte uno.</translation>
    </message>
    <message>
        <source>PortAudio isn&apos;t there, which hears microphones. Install it (Debian: apt-get install libportaudio2; Fedora: dnf install portaudio).</source>
        <translation>Falta PortAudio, que oye los micrófonos. Instálelo (Debian: apt-get install libportaudio2; Fedora: dnf install portaudio).</translation>
    </message>
    <message>
        <source>Process it first.</source>
        <translation>Procésela primero.</translation>
    </message>
    <message>
        <source>Process the file again.</source>
        <translation>Procese el fichero de nuevo.</translation>
    </message>
    <message>
        <source>Put it back or correct its path.</source>
        <translation>Vuelva a ponerlo o corrija su ruta.</translation>
    </message>
    <message>
        <source>Question too long</source>
        <translation>Pregunta demasiado larga</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Reconociendo</translation>
    </message>
    <message>
        <source>Recording isn&apos;t allowed</source>
        <translation>No está permitido grabar</translation>
    </message>
    <message>
        <source>Recording not clear</source>
        <translation>Grabación ambigua</translation>
    </message>
    <message>
        <source>Recording not found</source>
        <translation>No se encontró la grabación</translation>
    </message>
    <message>
        <source>Recording {recording_id} has not been processed.</source>
        <translation>La grabación {recording_id} no se ha procesado.</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>Elimine o renombre uno de ellos.</translation>
    </message>
    <message>
        <source>Report it; the recording itself goes on.</source>
        <translation>Informe de ello; la grabación en sí continúa.</translation>
    </message>
    <message>
        <source>Restore it from a backup, bring the same file in again, or delete the recording.</source>
        <translation>Restáurelo de una copia de seguridad, incorpore de nuevo el mismo fichero o borre la grabación.</translation>
    </message>
    <message>
        <source>Restore it from a backup, then run `earshot recover`.</source>
        <translation>Restáurela de una copia de seguridad y ejecute después `earshot recover`.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Restore the key file from a backup, or move the archive away to begin a new one.</source>
        <translation>Restaure el fichero de clave de una copia de seguridad, o aparte el archivo para empezar uno nuevo.</translation>
    </message>
    <message>
        <source>Restore the keyring of the user who made the archive.</source>
        <translation>Restaure el llavero del usuario que creó el archivo.</translation>
    </message>
    <message>
        <source>Run `earshot models install {names}`.</source>
        <translation>Ejecute `earshot models install {names}`.</translation>
    </message>
    <message>
        <source>Run `earshot models install {name}`.</source>
        <translation>Ejecute `earshot models install {name}`.</translation>
    </message>
    <message>
        <source>Run `earshot process` first.</source>
        <translation>Ejecute primero `earshot process`.</translation>
    </message>
    <message>
        <source>Run `earshot process` to go on with it.</source>
        <translation>Ejecute `earshot process` para continuar.</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <source>Run it again; if it fails again, report it with the log.</source>
        <translation>Vuelva a ejecutarlo; si falla otra vez, informe de ello con el registro.</translation>
    </message>
    <message>
        <source>Run it again; it goes on from the last checkpoint.</source>
        <translation>Vuelva a ejecutarlo; continúa desde el último punto guardado.</translation>
    </message>
    <message>
        <source>Run the same command again; it goes on where it stopped.</source>
        <translation>Ejecute la misma orden de nuevo; continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guárdelo como UTF-8.</translation>
    </message>
    <message>
        <source>Say what it is about.</source>
        <translation>Diga de qué se trata.</translation>
    </message>
    <message>
        <source>Say which with --name; add --role to take weights that the catalogue doesn&apos;t know.</source>
        <translation>Diga cuál es con --name; añada --role para admitir pesos que el catálogo no conoce.</translation>
    </message>
    <message>
        <source>Search by meaning in some 100 languages, long passages; a graphics card.</source>
        <translation>Búsqueda por significado en unos 100 idiomas, pasajes largos; una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Search by meaning outside English, more exact; a graphics card.</source>
        <translation>Búsqueda por significado fuera del inglés, más exacta; una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Search by meaning outside English.</source>
        <translation>Búsqueda por significado fuera del inglés.</translation>
    </message>
    <message>
        <source>See the list of actions for their ids.</source>
        <translation>Los id están en la lista de tareas.</translation>
    </message>
    <message>
        <source>See the list of recordings for their ids.</source>
        <translation>Los id están en la lista de grabaciones.</translation>
    </message>
    <message>
        <source>Segmentation, embedding and PLDA made for one another. Handed out to registered users only.</source>
        <translation>Segmentación, incrustación y PLDA hechos el uno para el otro. Solo para usuarios registrados.</translation>
    </message>
    <message>
        <source>Sentences to vectors of 384 numbers, for search by meaning.</source>
        <translation>De frases a vectores de 384 números, para la búsqueda por significado.</translation>
    </message>
    <message>
        <source>Set `server` to one such as http://127.0.0.1:8080/v1.</source>
        <translation>Ponga en `server` una dirección como http://127.0.0.1:8080/v1.</translation>
    </message>
    <message>
        <source>Setting is locked</source>
        <translation>El ajuste está bloqueado</translation>
    </message>
    <message>
        <source>Settings can&apos;t be used</source>
        <translation>No se pueden usar los ajustes</translation>
    </message>
    <message>
        <source>Settings can&apos;t be written</source>
        <translation>No se pueden escribir los ajustes</translation>
    </message>
    <message>
        <source>Several speakers are called “{reference}”: {listed}.</source>
        <translation>Varios hablantes se llaman «{reference}»: {listed}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acórtela.</translation>
    </message>
    <message>
        <source>Show that one, or delete it first.</source>
        <translation>Muestre esa o bórrela primero.</translation>
    </message>
    <message>
        <source>Something in this process wanted to reach “{host}”; Earshot works offline.</source>
        <translation>Algo en este proceso quiso llegar a «{host}»; Earshot trabaja sin conexión.</translation>
    </message>
    <message>
        <source>Sound is heard on {name} again.</source>
        <translation>{name}: se vuelve a oír sonido.</translation>
    </message>
    <message>
        <source>Speaker not clear</source>
        <translation>Hablante ambiguo</translation>
    </message>
    <message>
        <source>Speaker not found</source>
        <translation>No se encontró el hablante</translation>
    </message>
    <message>
        <source>Speech to text in some 99 languages; good for English on a machine without a graphics card.</source>
        <translation>De voz a texto en unos 99 idiomas; bueno para inglés en un equipo sin tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Start it, or take `server` out of the settings.</source>
        <translation>Inícielo o quite `server` de los ajustes.</translation>
    </message>
    <message>
        <source>Stop it where it is worked on.</source>
        <translation>Deténgalo donde se está procesando.</translation>
    </message>
    <message>
        <source>Stop that recording first.</source>
        <translation>Detenga primero esa grabación.</translation>
    </message>
    <message>
        <source>Stop the recording if the meeting is over.</source>
        <translation>Detenga la grabación si la reunión ha terminado.</translation>
    </message>
    <message>
        <source>Swap --from and --to.</source>
        <translation>Intercambie --from y --to.</translation>
    </message>
    <message>
        <source>Swap the first day and the last.</source>
        <translation>Intercambie el primer día y el último.</translation>
    </message>
    <message>
        <source>Tag too long</source>
        <translation>Etiqueta demasiado larga</translation>
    </message>
    <message>
        <source>Take it out of the settings, or choose one that was made for this model.</source>
        <translation>Quítelo de los ajustes o elija uno hecho para este modelo.</translation>
    </message>
    <message>
        <source>Template can&apos;t be changed</source>
        <translation>No se puede cambiar la plantilla</translation>
    </message>
    <message>
        <source>Template can&apos;t be read</source>
        <translation>No se puede leer la plantilla</translation>
    </message>
    <message>
        <source>Template can&apos;t be used</source>
        <translation>No se puede usar la plantilla</translation>
    </message>
    <message>
        <source>Term not found</source>
        <translation>No se encontró el término</translation>
    </message>
    <message>
        <source>The archive can&apos;t be opened</source>
        <translation>No se puede abrir el archivo</translation>
    </message>
    <message>
        <source>The archive can&apos;t be written</source>
        <translation>No se puede escribir en el archivo</translation>
    </message>
    <message>
        <source>The archive doesn&apos;t open with this passphrase.</source>
        <translation>El archivo no se abre con esta frase de contraseña.</translation>
    </message>
    <message>
        <source>The archive is busy</source>
        <translation>El archivo está ocupado</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>El archivo está dañado</translation>
    </message>
    <message>
        <source>The archive is from a newer version</source>
        <translation>El archivo es de una versión más nueva</translation>
    </message>
    <message>
        <source>The archive&apos;s key belongs into the system&apos;s keyring, says {path}; none answers here.</source>
        <translation>Según {path}, la clave del archivo va en el llavero del sistema; aquí no responde ninguno.</translation>
    </message>
    <message>
        <source>The archive&apos;s key can&apos;t be read</source>
        <translation>No se puede leer la clave del archivo</translation>
    </message>
    <message>
        <source>The archive&apos;s key can&apos;t be written</source>
        <translation>No se puede escribir la clave del archivo</translation>
    </message>
    <message>
        <source>The archive&apos;s key is damaged</source>
        <translation>La clave del archivo está dañada</translation>
    </message>
    <message>
        <source>The archive&apos;s key is gone</source>
        <translation>Falta la clave del archivo</translation>
    </message>
    <message>
        <source>The archive&apos;s key lies in {path}, readable by this user alone: whoever can read this user&apos;s files can read the archive.</source>
        <translation>La clave del archivo está en {path}, legible solo para este usuario: quien pueda leer los ficheros de este usuario puede leer el archivo.</translation>
    </message>
    <message>
        <source>The audio can&apos;t be read</source>
        <translation>No se puede leer el audio</translation>
    </message>
    <message>
        <source>The audio can&apos;t be stored or read</source>
        <translation>No se puede guardar o leer el audio</translation>
    </message>
    <message>
        <source>The audio is gone</source>
        <translation>Falta el audio</translation>
    </message>
    <message>
        <source>The catalogue has no model called “{name}”.</source>
        <translation>El catálogo no tiene ningún modelo llamado «{name}».</translation>
    </message>
    <message>
        <source>The connection to {url} broke off ({reason}).</source>
        <translation>La conexión con {url} se cortó ({reason}).</translation>
    </message>
    <message>
        <source>The context is too small</source>
        <translation>El contexto es demasiado pequeño</translation>
    </message>
    <message>
        <source>The disk has room for {span} more. Free some space.</source>
        <translation>En el disco queda sitio para {span} más. Libere espacio.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The disk is too small</source>
        <translation>El disco es demasiado pequeño</translation>
    </message>
    <message>
        <source>The disk of {folder} has no room for a recording.</source>
        <translation>El disco de {folder} no tiene sitio para una grabación.</translation>
    </message>
    <message>
        <source>The disk refused to be written to: {reason}.</source>
        <translation>No se pudo escribir en el disco: {reason}.</translation>
    </message>
    <message>
        <source>The engine can&apos;t be started</source>
        <translation>No se puede iniciar el motor</translation>
    </message>
    <message>
        <source>The engine failed</source>
        <translation>El motor falló</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <translation>El motor se detuvo</translation>
    </message>
    <message>
        <source>The engine stopped answering</source>
        <translation>El motor dejó de responder</translation>
    </message>
    <message>
        <source>The file could not be read to its end: {reason}.</source>
        <translation>No se pudo leer el fichero hasta el final: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El fichero está vacío.</translation>
    </message>
    <message>
        <source>The installation was ended</source>
        <translation>La instalación se interrumpió</translation>
    </message>
    <message>
        <source>The keyring doesn&apos;t work</source>
        <translation>El llavero no funciona</translation>
    </message>
    <message>
        <source>The kit can&apos;t be read</source>
        <translation>No se puede leer el kit</translation>
    </message>
    <message>
        <source>The language model doesn&apos;t know the language</source>
        <translation>El modelo de lenguaje no conoce el idioma</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>El modelo de lenguaje falló</translation>
    </message>
    <message>
        <source>The language model has a chat template of absurd length.</source>
        <translation>La plantilla de chat del modelo de lenguaje es absurdamente larga.</translation>
    </message>
    <message>
        <source>The language model has a chat template that can&apos;t be read.</source>
        <translation>No se puede leer la plantilla de chat del modelo de lenguaje.</translation>
    </message>
    <message>
        <source>The language model has a chat template that fails.</source>
        <translation>La plantilla de chat del modelo de lenguaje falla.</translation>
    </message>
    <message>
        <source>The language model has no chat template.</source>
        <translation>El modelo de lenguaje no tiene plantilla de chat.</translation>
    </message>
    <message>
        <source>The language model is too big for this machine</source>
        <translation>El modelo de lenguaje es demasiado grande para este equipo</translation>
    </message>
    <message>
        <source>The language model was asked too much at once</source>
        <translation>Se le pidió demasiado de una vez al modelo de lenguaje</translation>
    </message>
    <message>
        <source>The language model&apos;s server failed</source>
        <translation>El servidor del modelo de lenguaje falló</translation>
    </message>
    <message>
        <source>The language model&apos;s server follows no JSON schema; minutes may lack parts.</source>
        <translation>El servidor del modelo de lenguaje no sigue ningún esquema JSON; a las actas les pueden faltar partes.</translation>
    </message>
    <message>
        <source>The language model&apos;s server isn&apos;t there</source>
        <translation>El servidor del modelo de lenguaje no está</translation>
    </message>
    <message>
        <source>The lines for one question exceed what the language model can see at once.</source>
        <translation>Las líneas para una pregunta superan lo que el modelo de lenguaje puede ver de una vez.</translation>
    </message>
    <message>
        <source>The machine or Earshot stood still for {seconds:.0f} seconds. What was said meanwhile may be missing.</source>
        <translation>El equipo o Earshot estuvo parado {seconds:.0f} segundos. Puede faltar lo que se dijo entretanto.</translation>
    </message>
    <message>
        <source>The machine was too slow, and a moment of sound was lost. Close other programs.</source>
        <translation>El equipo fue demasiado lento y se perdió un instante de sonido. Cierre otros programas.</translation>
    </message>
    <message>
        <source>The measurement needs {seconds} s of speech.</source>
        <translation>La medición necesita {seconds} s de voz.</translation>
    </message>
    <message>
        <source>The microphone</source>
        <translation>El micrófono</translation>
    </message>
    <message>
        <source>The minutes of “{title}” are there, but their decisions could not be compared with earlier ones: {reason}</source>
        <translation>El acta de «{title}» está lista, pero sus decisiones no se pudieron comparar con las anteriores: {reason}</translation>
    </message>
    <message>
        <source>The model can&apos;t be imported</source>
        <translation>No se puede importar el modelo</translation>
    </message>
    <message>
        <source>The model catalogue can&apos;t be used</source>
        <translation>No se puede usar el catálogo de modelos</translation>
    </message>
    <message>
        <source>The model doesn&apos;t know the language {language}.</source>
        <translation>El modelo no conoce el idioma {language}.</translation>
    </message>
    <message>
        <source>The model has another role</source>
        <translation>El modelo tiene otra función</translation>
    </message>
    <message>
        <source>The model knows English only; everything is taken for English.</source>
        <translation>El modelo solo conoce el inglés; todo se toma por inglés.</translation>
    </message>
    <message>
        <source>The model of live text doesn&apos;t know the language {language}.</source>
        <translation>El modelo del texto en vivo no conoce el idioma {language}.</translation>
    </message>
    <message>
        <source>The model of live text knows English only.</source>
        <translation>El modelo del texto en vivo solo conoce el inglés.</translation>
    </message>
    <message>
        <source>The model wasn&apos;t recognised</source>
        <translation>No se reconoció el modelo</translation>
    </message>
    <message>
        <source>The models are in use</source>
        <translation>Los modelos están en uso</translation>
    </message>
    <message>
        <source>The most exact Whisper; a graphics card.</source>
        <translation>El Whisper más exacto; una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>The package PyAudioWPatch, which records the system&apos;s sound, isn&apos;t installed.</source>
        <translation>El paquete PyAudioWPatch, que graba el sonido del sistema, no está instalado.</translation>
    </message>
    <message>
        <source>The process that fetches models was ended by signal {number}.</source>
        <translation>El proceso que descarga modelos fue terminado por la señal {number}.</translation>
    </message>
    <message>
        <source>The process that runs the models closed its output.</source>
        <translation>El proceso que ejecuta los modelos cerró su salida.</translation>
    </message>
    <message>
        <source>The process that runs the models crashed ({signal}).</source>
        <translation>El proceso que ejecuta los modelos falló ({signal}).</translation>
    </message>
    <message>
        <source>The process that runs the models ended with status {status}.</source>
        <translation>El proceso que ejecuta los modelos terminó con el estado {status}.</translation>
    </message>
    <message>
        <source>The process that runs the models said what can&apos;t be read: {what}.</source>
        <translation>El proceso que ejecuta los modelos dijo algo ilegible: {what}.</translation>
    </message>
    <message>
        <source>The question is too long</source>
        <translation>La pregunta es demasiado larga</translation>
    </message>
    <message>
        <source>The recording ended</source>
        <translation>La grabación terminó</translation>
    </message>
    <message>
        <source>The recording goes on, with silence until it is back.</source>
        <translation>La grabación continúa, en silencio hasta que vuelva.</translation>
    </message>
    <message>
        <source>The recording goes on, with silence until it is there.</source>
        <translation>La grabación continúa, en silencio hasta que esté.</translation>
    </message>
    <message>
        <source>The same audio is there as {recording_id} ({title}).</source>
        <translation>El mismo audio está como {recording_id} ({title}).</translation>
    </message>
    <message>
        <source>The server&apos;s address can&apos;t be used</source>
        <translation>No se puede usar la dirección del servidor</translation>
    </message>
    <message>
        <source>The settings of this Earshot forbid it: [recording] allowed = false.</source>
        <translation>Los ajustes de este Earshot lo prohíben: [recording] allowed = false.</translation>
    </message>
    <message>
        <source>The sound server (PulseAudio or PipeWire) doesn&apos;t answer. Start it: systemctl --user start pipewire-pulse, or pulseaudio --start.</source>
        <translation>El servidor de sonido (PulseAudio o PipeWire) no responde. Inícielo: systemctl --user start pipewire-pulse, o pulseaudio --start.</translation>
    </message>
    <message>
        <source>The sound server (PulseAudio or PipeWire) doesn&apos;t let Earshot in. Run Earshot as the user who is logged in, not as another one.</source>
        <translation>El servidor de sonido (PulseAudio o PipeWire) no deja entrar a Earshot. Ejecute Earshot como el usuario que ha iniciado la sesión, no como otro.</translation>
    </message>
    <message>
        <source>The sound server doesn&apos;t answer.</source>
        <translation>El servidor de sonido no responde.</translation>
    </message>
    <message>
        <source>The sound system didn&apos;t answer within {seconds:.0f} seconds.</source>
        <translation>El sistema de sonido no respondió en {seconds:.0f} segundos.</translation>
    </message>
    <message>
        <source>The sound system says: {reason}.</source>
        <translation>El sistema de sonido dice: {reason}.</translation>
    </message>
    <message>
        <source>The system ended the process that runs the models; perhaps memory ran out.</source>
        <translation>El sistema terminó el proceso que ejecuta los modelos; quizá se agotó la memoria.</translation>
    </message>
    <message>
        <source>The system has neither a microphone nor a loudspeaker. Plug one in.</source>
        <translation>El sistema no tiene micrófono ni altavoz. Conecte uno.</translation>
    </message>
    <message>
        <source>The system has no microphone.</source>
        <translation>El sistema no tiene micrófono.</translation>
    </message>
    <message>
        <source>The system knows of no microphone and no output.</source>
        <translation>El sistema no conoce ningún micrófono ni ninguna salida.</translation>
    </message>
    <message>
        <source>The system refused to start it: {reason}.</source>
        <translation>El sistema se negó a iniciarlo: {reason}.</translation>
    </message>
    <message>
        <source>The system refuses {path}: {reason}.</source>
        <translation>El sistema rechaza {path}: {reason}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>El sistema dice: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring failed: {reason}.</source>
        <translation>El llavero del sistema falló: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has no entry “earshot / {account}”.</source>
        <translation>El llavero del sistema no tiene la entrada «earshot / {account}».</translation>
    </message>
    <message>
        <source>The system&apos;s sound</source>
        <translation>El sonido del sistema</translation>
    </message>
    <message>
        <source>The system&apos;s sound can&apos;t be recorded: it has no loudspeaker or headphones.</source>
        <translation>No se puede grabar el sonido del sistema: no tiene altavoz ni auriculares.</translation>
    </message>
    <message>
        <source>The transcript is at revision {revision}; the minutes were made from revision {earlier} and are brought up to date.</source>
        <translation>La transcripción está en la revisión {revision}; el acta se hizo con la revisión {earlier} y se actualiza.</translation>
    </message>
    <message>
        <source>The words are at revision {revision} by now; you saw {seen}.</source>
        <translation>Las palabras están ya en la revisión {revision}; usted vio la {seen}.</translation>
    </message>
    <message>
        <source>The {what} holds bytes that are no text.</source>
        <translation>Contiene bytes que no son texto: {what}.</translation>
    </message>
    <message>
        <source>The {what} holds bytes that are not text.</source>
        <translation>Contiene bytes que no son texto: {what}.</translation>
    </message>
    <message>
        <source>There is an archive at {archive}, but no key at {path}.</source>
        <translation>Hay un archivo en {archive}, pero ninguna clave en {path}.</translation>
    </message>
    <message>
        <source>There is no device for {names}.</source>
        <translation>No hay ningún dispositivo para {names}.</translation>
    </message>
    <message>
        <source>There is no job {job_id}.</source>
        <translation>No existe el trabajo {job_id}.</translation>
    </message>
    <message>
        <source>There is no live text. {reason}</source>
        <translation>No hay texto en vivo. {reason}</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, or record the system&apos;s sound alone.</source>
        <translation>No hay micrófono. Conecte uno o grabe solo el sonido del sistema.</translation>
    </message>
    <message>
        <source>There is no question</source>
        <translation>No hay pregunta</translation>
    </message>
    <message>
        <source>There is no revision {wanted}.</source>
        <translation>No existe la revisión {wanted}.</translation>
    </message>
    <message>
        <source>There is no room for {path}.</source>
        <translation>No hay sitio para {path}.</translation>
    </message>
    <message>
        <source>There is no room left for {path}.</source>
        <translation>Ya no hay sitio para {path}.</translation>
    </message>
    <message>
        <source>There is no sound in its audio track.</source>
        <translation>No hay sonido en su pista de audio.</translation>
    </message>
    <message>
        <source>There is no template called “{name}”.</source>
        <translation>No hay ninguna plantilla llamada «{name}».</translation>
    </message>
    <message>
        <source>There is no turn {turn_id} in these words.</source>
        <translation>En estas palabras no existe la intervención {turn_id}.</translation>
    </message>
    <message>
        <source>There is no {kind} to record from.</source>
        <translation>No hay de dónde grabar: {kind}.</translation>
    </message>
    <message>
        <source>There is no {path}.</source>
        <translation>No existe {path}.</translation>
    </message>
    <message>
        <source>There was not enough memory for this step.</source>
        <translation>No hubo memoria suficiente para este paso.</translation>
    </message>
    <message>
        <source>This machine is too slow for live text.</source>
        <translation>Este equipo es demasiado lento para el texto en vivo.</translation>
    </message>
    <message>
        <source>Title too long</source>
        <translation>Título demasiado largo</translation>
    </message>
    <message>
        <source>Too little speech</source>
        <translation>Muy poca voz</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Demasiado largo</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again; mind the keyboard&apos;s layout and capital letters.</source>
        <translation>Inténtelo de nuevo; atención a la distribución del teclado y a las mayúsculas.</translation>
    </message>
    <message>
        <source>Twice as fast as base and less exact; for tests and very old machines.</source>
        <translation>El doble de rápido que base y menos exacto; para pruebas y equipos muy antiguos.</translation>
    </message>
    <message>
        <source>Type a question.</source>
        <translation>Escriba una pregunta.</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>Escriba al menos una letra.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Type more of the id.</source>
        <translation>Escriba más del id.</translation>
    </message>
    <message>
        <source>Type one, or leave it out.</source>
        <translation>Escriba uno o déjelo vacío.</translation>
    </message>
    <message>
        <source>Type the word to hear.</source>
        <translation>Escriba la palabra que se ha de oír.</translation>
    </message>
    <message>
        <source>Type what was said, or leave the turn as it was.</source>
        <translation>Escriba lo que se dijo o deje la intervención como estaba.</translation>
    </message>
    <message>
        <source>Type what was said.</source>
        <translation>Escriba lo que se dijo.</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Idioma desconocido</translation>
    </message>
    <message>
        <source>Unknown model</source>
        <translation>Modelo desconocido</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in and try again.</source>
        <translation>Desconecte el dispositivo, vuelva a conectarlo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Unreadable file</source>
        <translation>Fichero ilegible</translation>
    </message>
    <message>
        <source>Unreadable text</source>
        <translation>Texto ilegible</translation>
    </message>
    <message>
        <source>Unreadable {what}</source>
        <translation>Ilegible: {what}</translation>
    </message>
    <message>
        <source>Update Earshot.</source>
        <translation>Actualice Earshot.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens.</source>
        <translation>Use minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>Voices to vectors of 192 numbers; it tells voices apart in other languages too.</source>
        <translation>De voces a vectores de 192 números; distingue voces también en otros idiomas.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Espere a que termine y después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait until it is less busy, or give it a smaller model.</source>
        <translation>Espere a que esté menos ocupado o dele un modelo más pequeño.</translation>
    </message>
    <message>
        <source>Wait until the recording is complete.</source>
        <translation>Espere a que la grabación esté completa.</translation>
    </message>
    <message>
        <source>What an earlier stage committed is not in the form in which it was written.</source>
        <translation>Lo que guardó un paso anterior no tiene la forma en que se escribió.</translation>
    </message>
    <message>
        <source>What has come is kept: run the same command again to go on. Check the network and pip&apos;s proxy and certificate settings, or install from a kit (see docs/models.md).</source>
        <translation>Lo que llegó se conserva: ejecute la misma orden de nuevo para continuar. Compruebe la red y los ajustes de proxy y certificados de pip, o instale desde un kit (vea docs/models.md).</translation>
    </message>
    <message>
        <source>What was recorded before is safe: run `earshot recover`.</source>
        <translation>Lo que se grabó antes está a salvo: ejecute `earshot recover`.</translation>
    </message>
    <message>
        <source>What was recorded before is safe: run `earshot recover`. Please report this.</source>
        <translation>Lo que se grabó antes está a salvo: ejecute `earshot recover`. Informe de esto, por favor.</translation>
    </message>
    <message>
        <source>Which {kind}?</source>
        <translation>Ambiguo: {kind}</translation>
    </message>
    <message>
        <source>Who of up to three voices speaks when, ten seconds at a time. On the hub it is handed out to registered users only.</source>
        <translation>Quién de hasta tres voces habla y cuándo, de diez en diez segundos. En el hub, solo para usuarios registrados.</translation>
    </message>
    <message>
        <source>Windows offers no loudspeaker or headphones whose sound could be recorded. Plug one in, or record the microphone alone.</source>
        <translation>Windows no ofrece ningún altavoz ni auriculares cuyo sonido se pueda grabar. Conecte unos o grabe solo el micrófono.</translation>
    </message>
    <message>
        <source>Words can&apos;t be kept</source>
        <translation>No se pueden guardar las palabras</translation>
    </message>
    <message>
        <source>Write to another folder.</source>
        <translation>Escriba en otra carpeta.</translation>
    </message>
    <message>
        <source>Writing under {folder} failed: {reason}.</source>
        <translation>Falló la escritura en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Wrong bytes refused</source>
        <translation>Se rechazaron bytes incorrectos</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Frase de contraseña incorrecta</translation>
    </message>
    <message>
        <source>Wrong passphrase or key for {path}, or its beginning is damaged.</source>
        <translation>La frase de contraseña o la clave de {path} es incorrecta, o su principio está dañado.</translation>
    </message>
    <message>
        <source>You may not read {source}.</source>
        <translation>Usted no puede leer {source}.</translation>
    </message>
    <message>
        <source>`earshot devices` lists what is there.</source>
        <translation>`earshot devices` enumera lo que hay.</translation>
    </message>
    <message>
        <source>`earshot models list` shows those it has.</source>
        <translation>`earshot models list` muestra los que tiene.</translation>
    </message>
    <message>
        <source>`earshot templates list` shows those there are.</source>
        <translation>`earshot templates list` muestra las que hay.</translation>
    </message>
    <message>
        <source>`earshot vocabulary list` shows all terms.</source>
        <translation>`earshot vocabulary list` muestra todos los términos.</translation>
    </message>
    <message>
        <source>a line without end</source>
        <translation>una línea sin fin</translation>
    </message>
    <message>
        <source>a name has lower-case letters, digits and hyphens only</source>
        <translation>un nombre solo tiene minúsculas, cifras y guiones</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>checking the recording</source>
        <translation>comprobando la grabación</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparando</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimiento</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>encrypting</source>
        <translation>cifrando</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nombre del fichero</translation>
    </message>
    <message>
        <source>giving words to speakers</source>
        <translation>asignando palabras a hablantes</translation>
    </message>
    <message>
        <source>has lower-case letters, digits and hyphens only</source>
        <translation>solo tiene minúsculas, cifras y guiones</translation>
    </message>
    <message>
        <source>has {count} characters; at most {most}</source>
        <translation>tiene {count} caracteres; {most} como máximo</translation>
    </message>
    <message>
        <source>has “{code}”, which is no code like en or de</source>
        <translation>tiene «{code}», que no es un código como en o de</translation>
    </message>
    <message>
        <source>has “{name}” twice</source>
        <translation>tiene «{name}» dos veces</translation>
    </message>
    <message>
        <source>has “{name}”, which isn&apos;t one{meant}</source>
        <translation>tiene «{name}», que no es ninguno{meant}</translation>
    </message>
    <message>
        <source>is a folder of the store; choose another</source>
        <translation>es una carpeta del almacén; elija otro</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is missing; an entry without files says why in `missing`</source>
        <translation>falta; una entrada sin ficheros dice por qué en `missing`</translation>
    </message>
    <message>
        <source>is there {count} times; at most {most}</source>
        <translation>está {count} veces; {most} como máximo</translation>
    </message>
    <message>
        <source>is {fewest} to {most}; between 1 and {limit}, the smaller first</source>
        <translation>es de {fewest} a {most}; entre 1 y {limit}, primero el menor</translation>
    </message>
    <message>
        <source>is {value}; from {least} to {most}</source>
        <translation>es {value}; de {least} a {most}</translation>
    </message>
    <message>
        <source>is {value}; from {least} to {most} tokens</source>
        <translation>es {value}; de {least} a {most} tokens</translation>
    </message>
    <message>
        <source>is {version}; this version reads {known}</source>
        <translation>es {version}; esta versión lee {known}</translation>
    </message>
    <message>
        <source>is “{name}” a second time</source>
        <translation>es «{name}» por segunda vez</translation>
    </message>
    <message>
        <source>is “{name}”, which every template has by itself</source>
        <translation>es «{name}», que toda plantilla tiene de por sí</translation>
    </message>
    <message>
        <source>is “{package}”, which has no [[package]] of its own</source>
        <translation>es «{package}», que no tiene su propio [[package]]</translation>
    </message>
    <message>
        <source>is “{role}”; one of: {roles}</source>
        <translation>es «{role}»; uno de: {roles}</translation>
    </message>
    <message>
        <source>is “{url}”: {what}</source>
        <translation>es «{url}»: {what}</translation>
    </message>
    <message>
        <source>is “{value}”, which doesn&apos;t have the right form</source>
        <translation>es «{value}», que no tiene la forma correcta</translation>
    </message>
    <message>
        <source>is “{value}”, which is no code like en or de</source>
        <translation>es «{value}», que no es un código como en o de</translation>
    </message>
    <message>
        <source>is “{value}”; one of: {auto}, {words}</source>
        <translation>es «{value}»; uno de: {auto}, {words}</translation>
    </message>
    <message>
        <source>is “{value}”; one of: {rates}</source>
        <translation>es «{value}»; uno de: {rates}</translation>
    </message>
    <message>
        <source>is “{value}”; one of: {words}</source>
        <translation>es «{value}»; uno de: {words}</translation>
    </message>
    <message>
        <source>isn&apos;t a field that Earshot knows</source>
        <translation>no es un campo que Earshot conozca</translation>
    </message>
    <message>
        <source>isn&apos;t a key of [[extract]]{meant}</source>
        <translation>no es una clave de [[extract]]{meant}</translation>
    </message>
    <message>
        <source>isn&apos;t a key of templates{meant}</source>
        <translation>no es una clave de plantillas{meant}</translation>
    </message>
    <message>
        <source>isn&apos;t a role; one of: {roles}</source>
        <translation>no es una función; una de: {roles}</translation>
    </message>
    <message>
        <source>isn&apos;t a setting of [{section}]; there are: {known}</source>
        <translation>no es un ajuste de [{section}]; hay: {known}</translation>
    </message>
    <message>
        <source>isn&apos;t a setting; there are: {known}</source>
        <translation>no es un ajuste; hay: {known}</translation>
    </message>
    <message>
        <source>isn&apos;t the sum of the sizes of its parts</source>
        <translation>no es la suma de los tamaños de sus partes</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>it has more than {most} kB: it is no template</source>
        <translation>tiene más de {most} kB: no es una plantilla</translation>
    </message>
    <message>
        <source>it is no address</source>
        <translation>no es una dirección</translation>
    </message>
    <message>
        <source>it isn&apos;t UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>it must begin with http:// and a host</source>
        <translation>debe empezar por http:// y un host</translation>
    </message>
    <message>
        <source>it must have host, port and path alone</source>
        <translation>solo debe tener host, puerto y ruta</translation>
    </message>
    <message>
        <source>lacks “{name}”, which an [[extract]] looks for</source>
        <translation>le falta «{name}», que busca un [[extract]]</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>line {line}: {key} {what}</source>
        <translation>línea {line}: {key} {what}</translation>
    </message>
    <message>
        <source>llama.cpp was built without CUDA here; the processor is used instead.</source>
        <translation>llama.cpp se compiló aquí sin CUDA; se usa el procesador en su lugar.</translation>
    </message>
    <message>
        <source>loading the language model</source>
        <translation>cargando el modelo de lenguaje</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>cargando el modelo</translation>
    </message>
    <message>
        <source>loading the models</source>
        <translation>cargando los modelos</translation>
    </message>
    <message>
        <source>looking for {name}</source>
        <translation>buscando {name}</translation>
    </message>
    <message>
        <source>macOS hands no program what others play. For the other side&apos;s sound install a virtual device such as BlackHole, let a Multi-Output Device in Audio MIDI Setup play to it and to your headphones, and record it; or record the microphone alone.</source>
        <translation>macOS no da a ningún programa lo que reproducen otros. Para el sonido del otro lado, instale un dispositivo virtual como BlackHole, haga que un dispositivo de salida múltiple de Configuración de Audio MIDI suene en él y en sus auriculares, y grábelo; o grabe solo el micrófono.</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micrófono</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>acta</translation>
    </message>
    <message>
        <source>more than it was asked for</source>
        <translation>más de lo que se le pidió</translation>
    </message>
    <message>
        <source>must be a list of codes: [&quot;en&quot;, &quot;de&quot;]</source>
        <translation>debe ser una lista de códigos: [&quot;en&quot;, &quot;de&quot;]</translation>
    </message>
    <message>
        <source>must be a list of files: [&quot;minutes.gguf&quot;]</source>
        <translation>debe ser una lista de ficheros: [&quot;minutes.gguf&quot;]</translation>
    </message>
    <message>
        <source>must be a list of names: [&quot;brief&quot;, &quot;decisions&quot;]</source>
        <translation>debe ser una lista de nombres: [&quot;brief&quot;, &quot;decisions&quot;]</translation>
    </message>
    <message>
        <source>must be a list of texts in quotes</source>
        <translation>debe ser una lista de textos entre comillas</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>must be a number of tokens: 8192</source>
        <translation>debe ser un número de tokens: 8192</translation>
    </message>
    <message>
        <source>must be a path inside the model&apos;s folder</source>
        <translation>debe ser una ruta dentro de la carpeta del modelo</translation>
    </message>
    <message>
        <source>must be a table: [{key}]</source>
        <translation>debe ser una tabla: [{key}]</translation>
    </message>
    <message>
        <source>must be a text, in &quot;quotes&quot;</source>
        <translation>debe ser un texto, entre &quot;comillas&quot;</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation>debe ser un número entero, 0 o más</translation>
    </message>
    <message>
        <source>must be an array of tables</source>
        <translation>debe ser una lista de tablas</translation>
    </message>
    <message>
        <source>must be fewest and most: [3, 6]</source>
        <translation>debe ser el mínimo y el máximo: [3, 6]</translation>
    </message>
    <message>
        <source>must be text in &quot;quotes&quot;</source>
        <translation>debe ser texto entre &quot;comillas&quot;</translation>
    </message>
    <message>
        <source>must be text in quotes</source>
        <translation>debe ser texto entre comillas</translation>
    </message>
    <message>
        <source>must be the name of a model, in &quot;quotes&quot;</source>
        <translation>debe ser el nombre de un modelo, entre &quot;comillas&quot;</translation>
    </message>
    <message>
        <source>must be the name of a template, in &quot;quotes&quot;</source>
        <translation>debe ser el nombre de una plantilla, entre &quot;comillas&quot;</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be written as [[extract]]</source>
        <translation>debe escribirse como [[extract]]</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>needs {key} = {example}</source>
        <translation>necesita {key} = {example}</translation>
    </message>
    <message>
        <source>needs {name_key} = &quot;…&quot;</source>
        <translation>necesita {name_key} = &quot;…&quot;</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>none of the places that were asked has it</source>
        <translation>ninguno de los lugares consultados lo tiene</translation>
    </message>
    <message>
        <source>not valid TOML: {reason}</source>
        <translation>TOML no válido: {reason}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>only a server on this machine is allowed: 127.0.0.1, ::1 or localhost</source>
        <translation>solo se admite un servidor de este equipo: 127.0.0.1, ::1 o localhost</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>pasaje</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>leyendo</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>leyendo el fichero</translation>
    </message>
    <message>
        <source>recognising voices</source>
        <translation>reconociendo voces</translation>
    </message>
    <message>
        <source>response</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>something that isn&apos;t JSON</source>
        <translation>algo que no es JSON</translation>
    </message>
    <message>
        <source>sound output</source>
        <translation>salida de sonido</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>empezando</translation>
    </message>
    <message>
        <source>starting the engine</source>
        <translation>iniciando el motor</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>taking its fingerprint</source>
        <translation>calculando su huella</translation>
    </message>
    <message>
        <source>telling voices apart</source>
        <translation>distinguiendo voces</translation>
    </message>
    <message>
        <source>term</source>
        <translation>término</translation>
    </message>
    <message>
        <source>the file isn&apos;t there</source>
        <translation>el fichero no está</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>el micrófono</translation>
    </message>
    <message>
        <source>the system&apos;s sound</source>
        <translation>el sonido del sistema</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcripción</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escribiendo</translation>
    </message>
    <message>
        <source>{count} tokens with room for {limit} more don&apos;t fit into the {context_tokens} that it may see.</source>
        <translation>{count} tokens con sitio para {limit} más no caben en los {context_tokens} que puede ver.</translation>
    </message>
    <message>
        <source>{damaged} of its {packets} pieces of sound are damaged.</source>
        <translation>{damaged} de sus {packets} trozos de sonido están dañados.</translation>
    </message>
    <message>
        <source>{first}
{second}</source>
        <translation>{first}
{second}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>{key} is missing</source>
        <translation>falta {key}</translation>
    </message>
    <message>
        <source>{key} is missing in [[extract]] {number}</source>
        <translation>falta {key} en [[extract]] {number}</translation>
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
        <translation>{model} lo conoce: `earshot models install {model}` y después `{use}`.</translation>
    </message>
    <message>
        <source>{model} hears {heard} s of speech in {seconds:.1f} s.</source>
        <translation>{model} oye {heard} s de voz en {seconds:.1f} s.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be installed</source>
        <translation>No se puede instalar {name}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be opened.</source>
        <translation>No se puede abrir {name}.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be used as a text embedder: {reason}.</source>
        <translation>{name} no se puede usar como codificador de texto: {reason}.</translation>
    </message>
    <message>
        <source>{name} couldn&apos;t be fetched</source>
        <translation>No se pudo descargar {name}</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t hold sound as the recorder writes it.</source>
        <translation>{name} no contiene sonido como lo escribe la grabadora.</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t know the language “{language}”.</source>
        <translation>{name} no conoce el idioma «{language}».</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t say which architecture it has.</source>
        <translation>{name} no dice qué arquitectura tiene.</translation>
    </message>
    <message>
        <source>{name} from {origin} has SHA-256 {found} ({size:,} bytes); the catalogue wants {expected} ({expected_size:,} bytes).</source>
        <translation>{name} de {origin} tiene SHA-256 {found} ({size:,} bytes); el catálogo pide {expected} ({expected_size:,} bytes).</translation>
    </message>
    <message>
        <source>{name} has {count} files; a language model is one GGUF file.</source>
        <translation>{name} tiene {count} ficheros; un modelo de lenguaje es un solo fichero GGUF.</translation>
    </message>
    <message>
        <source>{name} in {folder} is not what this version expects ({reason}).</source>
        <translation>{name} en {folder} no es lo que espera esta versión ({reason}).</translation>
    </message>
    <message>
        <source>{name} is a {role}.</source>
        <translation>{name} tiene la función {role}.</translation>
    </message>
    <message>
        <source>{name} is a {role}; a {wanted} was asked for.</source>
        <translation>{name} tiene la función {role}; se pidió {wanted}.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short: {reason}.</source>
        <translation>{name} está dañado o cortado: {reason}.</translation>
    </message>
    <message>
        <source>{name} is in use by another program.</source>
        <translation>Otro programa está usando {name}.</translation>
    </message>
    <message>
        <source>{name} is missing: {reason}.</source>
        <translation>Falta {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} is no CAM++ speaker embedder ({reason}).</source>
        <translation>{name} no es un codificador de hablantes CAM++ ({reason}).</translation>
    </message>
    <message>
        <source>{name} is no LoRA adapter for the architecture {architecture}.</source>
        <translation>{name} no es un adaptador LoRA para la arquitectura {architecture}.</translation>
    </message>
    <message>
        <source>{name} is no Whisper model in CTranslate2&apos;s format ({reason}).</source>
        <translation>{name} no es un modelo Whisper en formato CTranslate2 ({reason}).</translation>
    </message>
    <message>
        <source>{name} is no segmentation model of pyannote&apos;s kind ({reason}).</source>
        <translation>{name} no es un modelo de segmentación del tipo de pyannote ({reason}).</translation>
    </message>
    <message>
        <source>{name} is no whole model, but of the kind “{kind}”.</source>
        <translation>{name} no es un modelo entero, sino del tipo «{kind}».</translation>
    </message>
    <message>
        <source>{name} is one of {parts} parts of a model.</source>
        <translation>{name} es una de las {parts} partes de un modelo.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a GGUF file.</source>
        <translation>{name} no es un fichero GGUF.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t installed in {folder}.</source>
        <translation>{name} no está instalado en {folder}.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t installed.</source>
        <translation>{name} no está instalado.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t there any more.</source>
        <translation>{name} ya no está.</translation>
    </message>
    <message>
        <source>{name} refuses: {reason}.</source>
        <translation>{name} se niega: {reason}.</translation>
    </message>
    <message>
        <source>{name} tells {count} speakers apart; {wanted} are supported.</source>
        <translation>{name} distingue {count} hablantes; se admiten {wanted}.</translation>
    </message>
    <message>
        <source>{name} was trained for {trained} tokens; it gets no more.</source>
        <translation>{name} se entrenó para {trained} tokens; no recibe más.</translation>
    </message>
    <message>
        <source>{name}: {reason}.</source>
        <translation>{name}: {reason}.</translation>
    </message>
    <message>
        <source>{need:,.0f} MB are needed in {folder} and {free:,.0f} MB are free.</source>
        <translation>Hacen falta {need:,.0f} MB en {folder} y hay {free:,.0f} MB libres.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are found by words alone so far; `earshot process` makes ready what is missing.</source>
        <translation>
            <numerusform>%n grabación se encuentra de momento solo por palabras; `earshot process` prepara lo que falta.</numerusform>
            <numerusform>%n grabaciones se encuentran de momento solo por palabras; `earshot process` prepara lo que falta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are ready for search by meaning now.</source>
        <translation>
            <numerusform>%n grabación se puede buscar ya por significado.</numerusform>
            <numerusform>%n grabaciones se pueden buscar ya por significado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms of the vocabulary don&apos;t fit and are not listened for; remove terms or give them tags.</source>
        <translation>
            <numerusform>%n término del vocabulario no cabe y no se tiene en cuenta; quite términos o póngales etiquetas.</numerusform>
            <numerusform>%n términos del vocabulario no caben y no se tienen en cuenta; quite términos o póngales etiquetas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms of the vocabulary don&apos;t fit into live text.</source>
        <translation>
            <numerusform>%n término del vocabulario no cabe en el texto en vivo.</numerusform>
            <numerusform>%n términos del vocabulario no caben en el texto en vivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} exists.</source>
        <translation>{path} ya existe.</translation>
    </message>
    <message>
        <source>{path} has no files.</source>
        <translation>{path} no tiene ficheros.</translation>
    </message>
    <message>
        <source>{path} has {size:,} bytes; it should have {wanted:,}.</source>
        <translation>{path} tiene {size:,} bytes; debería tener {wanted:,}.</translation>
    </message>
    <message>
        <source>{path} holds {count} files; a language model is one GGUF file.</source>
        <translation>{path} contiene {count} ficheros; un modelo de lenguaje es un solo fichero GGUF.</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>Falta {path}.</translation>
    </message>
    <message>
        <source>{path} is not a key file of this version.</source>
        <translation>{path} no es un fichero de clave de esta versión.</translation>
    </message>
    <message>
        <source>{path} is not audio of Earshot, or lost its beginning.</source>
        <translation>{path} no es audio de Earshot o ha perdido su principio.</translation>
    </message>
    <message>
        <source>{path} is of a version that this Earshot doesn&apos;t know, or altered.</source>
        <translation>{path} es de una versión que este Earshot no conoce o fue alterado.</translation>
    </message>
    <message>
        <source>{path} is shorter than it was.</source>
        <translation>{path} es más corto de lo que era.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t there.</source>
        <translation>{path} no está.</translation>
    </message>
    <message>
        <source>{path} was altered or cut short, or belongs to another key.</source>
        <translation>{path} fue alterado o cortado, o pertenece a otra clave.</translation>
    </message>
    <message>
        <source>{path} was altered or damaged.</source>
        <translation>{path} fue alterado o está dañado.</translation>
    </message>
    <message>
        <source>{path} was altered: its SHA-256 is {found}; it should be {wanted}.</source>
        <translation>{path} fue alterado: su SHA-256 es {found}; debería ser {wanted}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Earshot than this one. It was left as it is.</source>
        <translation>{path} fue escrito por un Earshot más nuevo que este. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>{path}: in {entry}, `{field}` {what}.</source>
        <translation>{path}: en {entry}, `{field}` {what}.</translation>
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
        <translation>{seconds:.1f} s es lo máximo que admite el texto en vivo.</translation>
    </message>
    <message>
        <source>{since} is after {until}.</source>
        <translation>{since} es posterior a {until}.</translation>
    </message>
    <message>
        <source>{source} holds no bytes.</source>
        <translation>{source} no contiene bytes.</translation>
    </message>
    <message>
        <source>{source} is a folder.</source>
        <translation>{source} es una carpeta.</translation>
    </message>
    <message>
        <source>{source} isn&apos;t there.</source>
        <translation>{source} no está.</translation>
    </message>
    <message>
        <source>{source} was written to while it was read.</source>
        <translation>Se escribió en {source} mientras se leía.</translation>
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
        <translation>{title}: {what} Este paso continúa desde su último punto guardado.</translation>
    </message>
    <message>
        <source>{track} is gone.</source>
        <translation>{track} ya no está.</translation>
    </message>
    <message>
        <source>{track} is now “{name}”.</source>
        <translation>{track} es ahora «{name}».</translation>
    </message>
    <message>
        <source>{track} isn&apos;t there.</source>
        <translation>{track} no está.</translation>
    </message>
    <message>
        <source>{url} answered too slowly.</source>
        <translation>{url} respondió con demasiada lentitud.</translation>
    </message>
    <message>
        <source>{url} answered with status {status}: {said}</source>
        <translation>{url} respondió con el estado {status}: {said}</translation>
    </message>
    <message>
        <source>{url} leads to another machine.</source>
        <translation>{url} lleva a otro equipo.</translation>
    </message>
    <message>
        <source>{url} sends elsewhere (status {status}), where nobody follows.</source>
        <translation>{url} remite a otro lugar (estado {status}), adonde nadie le sigue.</translation>
    </message>
    <message>
        <source>{wanted} tokens hold no question; the smallest is {least}.</source>
        <translation>En {wanted} tokens no cabe ninguna pregunta; el mínimo es {least}.</translation>
    </message>
    <message>
        <source>“{code}” is no language code.</source>
        <translation>«{code}» no es un código de idioma.</translation>
    </message>
    <message>
        <source>“{found}” where {wanted} was expected</source>
        <translation>«{found}» donde se esperaba {wanted}</translation>
    </message>
    <message>
        <source>“{name}” came with Earshot.</source>
        <translation>«{name}» venía con Earshot.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be changed on this machine.</source>
        <translation>«{name}» no se puede cambiar en este equipo.</translation>
    </message>
    <message>
        <source>“{name}” is recorded from now on.</source>
        <translation>Desde ahora se graba «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is there twice</source>
        <translation>«{name}» está dos veces</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t in the catalogue; such a model needs a name of lower-case letters, digits and . _ + -, and a role.</source>
        <translation>«{name}» no está en el catálogo; un modelo así necesita un nombre de minúsculas, cifras y . _ + -, y una función.</translation>
    </message>
    <message>
        <source>“{new}” is no name for a template.</source>
        <translation>«{new}» no es un nombre para una plantilla.</translation>
    </message>
    <message>
        <source>“{reference}” could be {listed} and {more} more.</source>
        <translation>«{reference}» podría ser {listed} y {more} más.</translation>
    </message>
    <message>
        <source>“{reference}” could be {listed}.</source>
        <translation>«{reference}» podría ser {listed}.</translation>
    </message>
    <message>
        <source>“{text}” isn&apos;t in the vocabulary for the tag {tag}.</source>
        <translation>«{text}» no está en el vocabulario de la etiqueta {tag}.</translation>
    </message>
    <message>
        <source>“{text}” isn&apos;t in the vocabulary.</source>
        <translation>«{text}» no está en el vocabulario.</translation>
    </message>
    <message>
        <source>“{title}” can&apos;t be searched by meaning yet. {reason}</source>
        <translation>«{title}» aún no se puede buscar por significado. {reason}</translation>
    </message>
    <message>
        <source>“{title}” ends after {seconds:.1f} seconds.</source>
        <translation>«{title}» termina a los {seconds:.1f} segundos.</translation>
    </message>
    <message>
        <source>“{title}” has no minutes yet. {reason} `earshot minutes {id}` makes them later.</source>
        <translation>«{title}» aún no tiene acta. {reason} `earshot minutes {id}` la hace después.</translation>
    </message>
    <message>
        <source>“{title}” has not been processed to the end.</source>
        <translation>«{title}» no se ha procesado hasta el final.</translation>
    </message>
    <message>
        <source>“{title}” has not been processed.</source>
        <translation>«{title}» no se ha procesado.</translation>
    </message>
    <message>
        <source>“{url}” isn&apos;t a plain http address of this machine.</source>
        <translation>«{url}» no es una dirección http sencilla de este equipo.</translation>
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
    <message>
        <source>%1 mine</source>
        <comment>beside “Actions”: how many of them are the user&apos;s</comment>
        <translation>%1 mías</translation>
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
    <name>StarterView</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Import a file or kit…</source>
        <translation>Importar un fichero o un kit…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>Todos los modelos…</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The models are installed.</source>
        <translation>Los modelos están instalados.</translation>
    </message>
    <message>
        <source>All that Earshot works with is on this machine. Nothing is to be fetched.</source>
        <translation>Todo aquello con lo que trabaja Earshot está en este equipo. No hay que descargar nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) do the work, all on this machine: they turn speech into words, tell voices apart, search by meaning, and write minutes. They take up %1.</source>
        <translation>
            <numerusform>%n modelo hace el trabajo en este equipo: convierte el habla en palabras, distingue las voces, busca por significado y redacta actas. Ocupa %1.</numerusform>
            <numerusform>%n modelos hacen el trabajo, todos en este equipo: convierten el habla en palabras, distinguen las voces, buscan por significado y redactan actas. Ocupan %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here already: %1. Missing: %2.</source>
        <translation>Ya está aquí: %1. Falta: %2.</translation>
    </message>
    <message>
        <source>You can go on meanwhile; what has come is kept.</source>
        <translation>Puede seguir mientras tanto; lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept.</source>
        <translation>Detenido. Lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>Install the starter set</source>
        <translation>Instalar el juego inicial</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Install what is missing</source>
        <translation>Instalar lo que falta</translation>
    </message>
    <message>
        <source>%1 come from the Python package index or else from the model hub, and every byte is checked. Nothing else is fetched unless you ask for it.</source>
        <translation>%1 llegan del índice de paquetes de Python o, si no, del repositorio de modelos, y se comprueba cada byte. No se descarga nada más si usted no lo pide.</translation>
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
        <source>Processing</source>
        <translation>Procesando</translation>
    </message>
    <message>
        <source>Processing %1 of %2</source>
        <translation>Procesando %1 de %2</translation>
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
        <source>Yesterday</source>
        <translation>Ayer</translation>
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
    <name>history</name>
    <message>
        <source>Processed</source>
        <translation>Procesado</translation>
    </message>
    <message>
        <source>Processed again</source>
        <translation>Procesado de nuevo</translation>
    </message>
    <message>
        <source>Edited a turn</source>
        <translation>Intervención editada</translation>
    </message>
    <message>
        <source>Split a turn</source>
        <translation>Intervención dividida</translation>
    </message>
    <message>
        <source>Joined two turns</source>
        <translation>Dos intervenciones unidas</translation>
    </message>
    <message>
        <source>Gave a turn to another speaker</source>
        <translation>Intervención asignada a otra persona</translation>
    </message>
    <message>
        <source>Made two speakers one</source>
        <translation>Dos hablantes unificados</translation>
    </message>
    <message>
        <source>Restored revision %1</source>
        <translation>Revisión %1 restaurada</translation>
    </message>
    <message>
        <source>Renamed a speaker</source>
        <translation>Hablante renombrado</translation>
    </message>
</context>
<context>
    <name>library</name>
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
    <name>naming</name>
    <message>
        <source>You</source>
        <comment>a person&apos;s name: who holds the microphone</comment>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Meeting %1, %2</source>
        <comment>a title, with day and time</comment>
        <translation>Reunión %1, %2</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>Hablante %1</translation>
    </message>
    <message>
        <source>You</source>
        <comment>amid a sentence: You sends the contract</comment>
        <translation>Usted</translation>
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
        <source>Transcribing</source>
        <translation>Transcribiendo</translation>
    </message>
    <message>
        <source>Finding speakers</source>
        <translation>Buscando voces</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexando</translation>
    </message>
    <message>
        <source>Writing minutes</source>
        <translation>Redactando acta</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Procesando</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de un minuto</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>faltan %1 min</translation>
    </message>
    <message>
        <source>Loading the language model… Esc stops it.</source>
        <translation>Cargando el modelo de lenguaje… Esc lo detiene.</translation>
    </message>
    <message>
        <source>Reading the likeliest moments, %1 of %2… Esc stops it.</source>
        <translation>Leyendo los momentos más probables, %1 de %2… Esc lo detiene.</translation>
    </message>
    <message>
        <source>Looking through what was said… Esc stops it.</source>
        <translation>Buscando en lo que se dijo… Esc lo detiene.</translation>
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
<context>
    <name>told</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
</TS>
