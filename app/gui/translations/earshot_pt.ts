<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>AnswerText</name>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>(weakly borne out)</source>
        <translation>(pouco respaldado)</translation>
    </message>
</context>
<context>
    <name>AskView</name>
    <message>
        <source>all meetings</source>
        <translation>todas as reuniões</translation>
    </message>
    <message>
        <source>Ask about this meeting</source>
        <translation>Perguntar sobre esta reunião</translation>
    </message>
    <message>
        <source>Ask a follow-up</source>
        <translation>Perguntar mais</translation>
    </message>
</context>
<context>
    <name>BriefTab</name>
    <message>
        <source>Being processed: %1</source>
        <translation>Em processamento: %1</translation>
    </message>
    <message>
        <source>Waiting to be processed.</source>
        <translation>Aguardando processamento.</translation>
    </message>
    <message>
        <source>Processing failed</source>
        <translation>Falha no processamento</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Ver a fila</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>Ainda sem ata</translation>
    </message>
    <message>
        <source>A language model on this machine writes them; each sentence points to what was said. It takes about as long as the meeting on a slow machine.</source>
        <translation>Um modelo de linguagem neste computador a escreve; cada frase aponta para o que foi dito. Num computador lento, leva mais ou menos o tempo da reunião.</translation>
    </message>
    <message>
        <source>Make the minutes</source>
        <translation>Escrever a ata</translation>
    </message>
    <message>
        <source>Nobody speaks in this recording.</source>
        <translation>Ninguém fala nesta gravação.</translation>
    </message>
    <message>
        <source>The words have changed since these minutes were made.</source>
        <translation>O texto mudou desde que esta ata foi escrita.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) below cite changed words.</source>
        <translation>
            <numerusform>%n frase abaixo cita palavras alteradas.</numerusform>
            <numerusform>%n frases abaixo citam palavras alteradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sentence below cites a changed word.</source>
        <translation>Nenhuma frase abaixo cita palavras alteradas.</translation>
    </message>
    <message>
        <source>Renew the minutes</source>
        <translation>Refazer a ata</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>CatchUpPage</name>
    <message>
        <source>Catch up</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar tudo como lido</translation>
    </message>
    <message>
        <source>What are you called in your meetings? It stays on this machine.</source>
        <translation>Como chamam você nas reuniões? Isso fica neste computador.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Seu nome</translation>
    </message>
    <message>
        <source>That is me</source>
        <translation>Sou eu</translation>
    </message>
    <message>
        <source>You are up to date. New meetings will be told here.</source>
        <translation>Você está em dia. As novas reuniões aparecerão aqui.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>For %1; choose somebody else</source>
        <translation>Para %1; escolher outra pessoa</translation>
    </message>
    <message numerus="yes">
        <source>%n more meeting(s) follow when these are read.</source>
        <translation>
            <numerusform>Mais %n reunião virá quando estas forem lidas.</numerusform>
            <numerusform>Mais %n reuniões virão quando estas forem lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am %1</source>
        <translation>Sou %1</translation>
    </message>
</context>
<context>
    <name>ChaptersTab</name>
    <message>
        <source>Chapters come with the minutes.</source>
        <translation>Os capítulos vêm com a ata.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Play %1: %2</source>
        <translation>Reproduzir %1: %2</translation>
    </message>
</context>
<context>
    <name>Chores</name>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n meeting(s) for good?</source>
        <translation>
            <numerusform>Excluir esta reunião para sempre?</numerusform>
            <numerusform>Excluir %n reuniões para sempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound, words and minutes go, and their key with them: nobody can undo it.</source>
        <translation>Som, palavras e ata somem junto com a chave: ninguém poderá desfazer.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar para uma pasta</translation>
    </message>
    <message>
        <source>Changed the title or date.</source>
        <translation>Título ou data alterados.</translation>
    </message>
    <message numerus="yes">
        <source>Changed the tags of %n meeting(s).</source>
        <translation>
            <numerusform>Etiquetas da reunião alteradas.</numerusform>
            <numerusform>Etiquetas de %n reuniões alteradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %n meeting(s).</source>
        <translation>
            <numerusform>Reunião excluída.</numerusform>
            <numerusform>%n reuniões excluídas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written.</source>
        <translation>
            <numerusform>%n arquivo foi gravado.</numerusform>
            <numerusform>%n arquivos foram gravados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n meeting(s) there is nothing yet.</source>
        <translation>
            <numerusform>De %n reunião ainda não há nada.</numerusform>
            <numerusform>De %n reuniões ainda não há nada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Revision %1 and %2</source>
        <translation>Revisões %1 e %2</translation>
    </message>
    <message>
        <source>Restore revision %1</source>
        <translation>Restaurar a revisão %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>As duas são iguais.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) differ.</source>
        <translation>
            <numerusform>%n fala é diferente.</numerusform>
            <numerusform>%n falas são diferentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is gone</source>
        <translation>O que saiu</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>O que é novo</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Novo: %1</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Saiu: %1</translation>
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
        <translation>A alteração está sendo salva.</translation>
    </message>
    <message>
        <source>corrected a turn</source>
        <translation>fala corrigida</translation>
    </message>
    <message>
        <source>restored revision %1</source>
        <translation>revisão %1 restaurada</translation>
    </message>
</context>
<context>
    <name>Corrector</name>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Refeito: %1</translation>
    </message>
</context>
<context>
    <name>DetailsTab</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n fala</numerusform>
            <numerusform>%n falas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>Let go to bring it in</source>
        <translation>Solte para adicionar</translation>
    </message>
</context>
<context>
    <name>Everywhere</name>
    <message>
        <source>Earshot goes on recording. Stop it first to quit.</source>
        <translation>O Earshot continua gravando. Pare a gravação antes de sair.</translation>
    </message>
    <message>
        <source>Recording…</source>
        <translation>Gravando…</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Recording has begun.</source>
        <translation>A gravação começou.</translation>
    </message>
    <message>
        <source>Recording has ended.</source>
        <translation>A gravação terminou.</translation>
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
        <translation>Perguntar de novo</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>Answering… Esc stops it.</source>
        <translation>Respondendo… Esc interrompe.</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Também encontrado</translation>
    </message>
    <message>
        <source>Nearest to it</source>
        <translation>O mais próximo</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>Not discussed.</source>
        <translation>Não foi discutido.</translation>
    </message>
    <message>
        <source>Looked through %1. Nothing that was said comes near the question.</source>
        <translation>Procurado em: %1. Nada do que foi dito chega perto da pergunta.</translation>
    </message>
    <message numerus="yes">
        <source>Looked through %1, and read the likeliest moments of %n meeting(s). None of them answers the question.</source>
        <translation>
            <numerusform>Procurado em: %1, com leitura dos momentos mais prováveis de uma reunião. Ela não responde à pergunta.</numerusform>
            <numerusform>Procurado em: %1, com leitura dos momentos mais prováveis de %n reuniões. Nenhuma responde à pergunta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked: every sentence is borne out by the quotes below.</source>
        <translation>Conferido: cada frase é respaldada pelas citações abaixo.</translation>
    </message>
    <message>
        <source>Checked: not every sentence is firmly borne out by the quotes below. Listen before you rely on it.</source>
        <translation>Conferido: nem toda frase é bem respaldada pelas citações abaixo. Ouça antes de confiar.</translation>
    </message>
    <message>
        <source>Answered by %1 on this machine in %2 s.</source>
        <translation>Respondido por %1 neste computador em %2 s.</translation>
    </message>
</context>
<context>
    <name>FactsDialog</name>
    <message>
        <source>Title and date</source>
        <translation>Título e data</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>When it began is known</source>
        <translation>Sabe-se quando começou</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Todas as reuniões</translation>
    </message>
    <message>
        <source>Find a meeting</source>
        <translation>Procurar uma reunião</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Qualquer pessoa</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Procurar uma pessoa</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Pessoa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualquer data</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>O que foi dito</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Perguntas em aberto</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this meeting</source>
        <translation>Procurar nesta reunião</translation>
    </message>
    <message>
        <source>Not said here</source>
        <translation>Não foi dito aqui</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
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
        <translation>Microfone</translation>
    </message>
    <message>
        <source>Say a sentence. The bar should move, and come to about its middle.</source>
        <translation>Diga uma frase. A barra deve se mexer e chegar mais ou menos ao meio.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>Tell people before you record them. What should be read out or shown?</source>
        <translation>Avise as pessoas antes de gravá-las. O que deve ser lido ou mostrado?</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Look at the sample meetings</source>
        <translation>Ver as reuniões de exemplo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos os modelos</translation>
    </message>
    <message>
        <source>Nothing is heard yet.</source>
        <translation>Ainda não se ouve nada.</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>Seu microfone</translation>
    </message>
    <message>
        <source>We would like to record this meeting. The recording stays on this laptop.</source>
        <translation>Gostaríamos de gravar esta reunião. A gravação fica neste computador.</translation>
    </message>
    <message>
        <source>Record only after somebody acknowledged it</source>
        <translation>Gravar só depois que alguém confirmar</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>There is no microphone. Connect one, or skip this.</source>
        <translation>Não há microfone. Conecte um ou pule este passo.</translation>
    </message>
    <message>
        <source>“%1” hears you.</source>
        <translation>“%1” ouve você.</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message numerus="yes">
        <source>%n recording(s) could not be processed</source>
        <translation>
            <numerusform>%n gravação não pôde ser processada</numerusform>
            <numerusform>%n gravações não puderam ser processadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. Nothing has left this machine.</source>
        <translation>Offline. Nada saiu deste computador.</translation>
    </message>
    <message numerus="yes">
        <source>Offline. %n attempt(s) to connect refused.</source>
        <translation>
            <numerusform>Offline. %n tentativa de conexão recusada.</numerusform>
            <numerusform>Offline. %n tentativas de conexão recusadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Minutes</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>you were not there</source>
        <translation>você não estava presente</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A model that Earshot doesn&apos;t know</source>
        <translation>Um modelo que o Earshot não conhece</translation>
    </message>
    <message>
        <source>By its bytes, “%1” is no model of the catalogue. It can be taken as it is: its bytes are noted now, and any later change is noticed.</source>
        <translation>Pelos seus bytes, “%1” não é um modelo do catálogo. Ele pode ser tomado como está: seus bytes são anotados agora, e qualquer mudança posterior é notada.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usado para</translation>
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
        <translation>Escolher um modelo ou um kit</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>nothing is heard</source>
        <translation>não se ouve nada</translation>
    </message>
    <message>
        <source>too loud</source>
        <translation>alto demais</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>baixo</translation>
    </message>
    <message>
        <source>heard well</source>
        <translation>ouve-se bem</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Filter meetings</source>
        <translation>Filtrar reuniões</translation>
    </message>
    <message>
        <source>Choose recordings</source>
        <translation>Escolher gravações</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniões</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>No meetings yet. Record one, or bring in a recording you have.</source>
        <translation>Ainda sem reuniões. Grave uma ou traga uma gravação que você tenha.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher arquivos…</translation>
    </message>
    <message>
        <source>No meeting fits. Every word that you type must occur.</source>
        <translation>Nenhuma reunião corresponde. Cada palavra digitada precisa aparecer.</translation>
    </message>
    <message>
        <source>Show all meetings</source>
        <translation>Mostrar todas as reuniões</translation>
    </message>
    <message numerus="yes">
        <source>Filter %n meeting(s) by title, person, word</source>
        <translation>
            <numerusform>Filtrar %n reunião por título, pessoa, palavra</numerusform>
            <numerusform>Filtrar %n reuniões por título, pessoa, palavra</numerusform>
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
            <numerusform>%n arquivo não pode ser usado.</numerusform>
            <numerusform>%n arquivos não podem ser usados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were brought in.</source>
        <translation>
            <numerusform>%n arquivo foi trazido.</numerusform>
            <numerusform>%n arquivos foram trazidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Which, and why</source>
        <translation>Quais e por quê</translation>
    </message>
    <message>
        <source>There are no files in it.</source>
        <translation>Não há arquivos nela.</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Ver a fila</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Filter meetings</source>
        <translation>Filtrar reuniões</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Search and ask</source>
        <translation>Buscar e perguntar</translation>
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
        <translation>Escolher arquivos…</translation>
    </message>
</context>
<context>
    <name>MeetingNews</name>
    <message>
        <source>For you to answer</source>
        <translation>Para você responder</translation>
    </message>
    <message>
        <source>For you to know</source>
        <translation>Para você saber</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>In brief</source>
        <translation>Em resumo</translation>
    </message>
    <message>
        <source>Where you were mentioned</source>
        <translation>Onde você foi mencionado</translation>
    </message>
    <message>
        <source>It has no minutes yet: only what was said to you or of you is known.</source>
        <translation>Ainda sem ata: só se sabe o que foi dito a você ou sobre você.</translation>
    </message>
    <message>
        <source>you were there</source>
        <translation>você estava lá</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lido</translation>
    </message>
    <message>
        <source>Yours to do</source>
        <translation>Suas tarefas</translation>
    </message>
    <message>
        <source> (by %1)</source>
        <translation> (até %1)</translation>
    </message>
    <message>
        <source> (no longer in force)</source>
        <translation> (não está mais em vigor)</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Nobody speaks in this recording.</source>
        <translation>Ninguém fala nesta gravação.</translation>
    </message>
    <message>
        <source>What was said appears here when it is written down.</source>
        <translation>O que foi dito aparece aqui quando estiver transcrito.</translation>
    </message>
    <message>
        <source>This recording could not be processed. The panel beside says why.</source>
        <translation>Não foi possível processar esta gravação. O painel ao lado diz por quê.</translation>
    </message>
    <message>
        <source>This recording has not been processed yet.</source>
        <translation>Esta gravação ainda não foi processada.</translation>
    </message>
</context>
<context>
    <name>MinutesMaker</name>
    <message>
        <source>Writing the minutes</source>
        <translation>Escrevendo a ata</translation>
    </message>
    <message>
        <source>Starting the language model</source>
        <translation>Iniciando o modelo de linguagem</translation>
    </message>
</context>
<context>
    <name>MinutesView</name>
    <message>
        <source>Waiting for you</source>
        <translation>Esperando por você</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Em aberto</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) failed the check against what was said, and were left out.</source>
        <translation>
            <numerusform>%n rascunho não passou na conferência com o que foi dito e ficou de fora.</numerusform>
            <numerusform>%n rascunhos não passaram na conferência com o que foi dito e ficaram de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>(weakly supported)</source>
        <translation>(pouco respaldado)</translation>
    </message>
    <message>
        <source>(its words were corrected since)</source>
        <translation>(as palavras foram corrigidas depois)</translation>
    </message>
    <message>
        <source>Replaces: %1</source>
        <translation>Substitui: %1</translation>
    </message>
    <message>
        <source>a later decision</source>
        <translation>uma decisão posterior</translation>
    </message>
    <message>
        <source>Replaced by: %1</source>
        <translation>Substituída por: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Feito: %1</translation>
    </message>
    <message>
        <source>Weakly supported: listen before you rely on it.</source>
        <translation>Pouco respaldado: ouça antes de confiar.</translation>
    </message>
    <message>
        <source>Its words were corrected since.</source>
        <translation>As palavras foram corrigidas depois.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>all languages</source>
        <translation>todos os idiomas</translation>
    </message>
    <message>
        <source>Passport…</source>
        <translation>Passaporte…</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
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
        <translation>Instalar o conjunto inicial</translation>
    </message>
    <message>
        <source>Import a file or kit…</source>
        <translation>Importar um arquivo ou kit…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Speech to words</source>
        <translation>Da fala ao texto</translation>
    </message>
    <message>
        <source>Who spoke when</source>
        <translation>Quem falou quando</translation>
    </message>
    <message>
        <source>Telling voices apart</source>
        <translation>Distinguir vozes</translation>
    </message>
    <message>
        <source>Search by meaning</source>
        <translation>Busca por significado</translation>
    </message>
    <message>
        <source>Minutes and answers</source>
        <translation>Atas e respostas</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>PassportDialog</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Check every byte</source>
        <translation>Verificar cada byte</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>all languages</source>
        <translation>todos os idiomas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usado para</translation>
    </message>
    <message>
        <source>Good for</source>
        <translation>Bom para</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Precisa de</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origem</translation>
    </message>
    <message>
        <source>this machine, taken as it was</source>
        <translation>este computador, tomado como estava</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidade</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Files, with their SHA-256</source>
        <translation>Arquivos, com o SHA-256 de cada um</translation>
    </message>
    <message>
        <source>Reading every byte…</source>
        <translation>Lendo cada byte…</translation>
    </message>
    <message>
        <source>Every byte is as it should be.</source>
        <translation>Cada byte está como deve.</translation>
    </message>
    <message>
        <source>Remove “%1” from this machine?</source>
        <translation>Remover “%1” deste computador?</translation>
    </message>
    <message>
        <source>It has to be fetched or imported again to be used.</source>
        <translation>Para usá-lo, será preciso baixá-lo ou importá-lo de novo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausar (Espaço)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproduzir (Espaço)</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Nothing waits. What you bring in or record appears here.</source>
        <translation>Nada na fila. O que você trouxer ou gravar aparece aqui.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which come after these.</source>
        <translation>
            <numerusform>E mais %n, que vem depois.</numerusform>
            <numerusform>E mais %n, que vêm depois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Models…</source>
        <translation>Modelos…</translation>
    </message>
    <message>
        <source>%1 (another Earshot does it)</source>
        <translation>%1 (outro Earshot está fazendo)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Waiting, %1 done</source>
        <translation>Aguardando, %1 feito</translation>
    </message>
    <message>
        <source>Stopped. What was done is kept.</source>
        <translation>Interrompido. O que já foi feito fica guardado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>What takes up room…</source>
        <translation>O que ocupa espaço…</translation>
    </message>
    <message>
        <source>Choose the file again…</source>
        <translation>Escolher o arquivo de novo…</translation>
    </message>
    <message>
        <source>Where it should lie…</source>
        <translation>Onde deveria estar…</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Relatórios…</translation>
    </message>
</context>
<context>
    <name>QuoteRow</name>
    <message>
        <source>no longer in force</source>
        <translation>não está mais em vigor</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
</context>
<context>
    <name>RecordProgress</name>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Os outros</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Continuar gravando</translation>
    </message>
    <message>
        <source>A note about this moment, kept with Enter</source>
        <translation>Uma nota sobre este momento, Enter guarda</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Live text</source>
        <translation>Texto ao vivo</translation>
    </message>
    <message>
        <source>Recording. It goes on if you close the window.</source>
        <translation>Gravando. Continua mesmo se você fechar a janela.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Paused. Nothing is recorded.</source>
        <translation>Em pausa. Nada é gravado.</translation>
    </message>
    <message>
        <source>(%1 to %2 comes with the transcript)</source>
        <translation>(de %1 a %2 vem com a transcrição)</translation>
    </message>
    <message>
        <source>Stopped. Keeping what was recorded…</source>
        <translation>Parado. Guardando o que foi gravado…</translation>
    </message>
</context>
<context>
    <name>RecordSetup</name>
    <message>
        <source>Title (the date, if you leave it empty)</source>
        <translation>Título (a data, se deixar vazio)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>Seu microfone</translation>
    </message>
    <message>
        <source>The other side&apos;s sound</source>
        <translation>O som do outro lado</translation>
    </message>
    <message>
        <source>Looking for devices…</source>
        <translation>Procurando dispositivos…</translation>
    </message>
    <message>
        <source>Show the words while they are spoken</source>
        <translation>Mostrar as palavras enquanto são ditas</translation>
    </message>
    <message>
        <source>There is nothing to record. Connect a microphone, or choose a device above.</source>
        <translation>Não há nada para gravar. Conecte um microfone ou escolha um dispositivo acima.</translation>
    </message>
    <message>
        <source>Everybody here was told, and agrees</source>
        <translation>Todos aqui foram avisados e concordam</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>The settings of this Earshot forbid recording.</source>
        <translation>Os ajustes deste Earshot proíbem gravar.</translation>
    </message>
    <message>
        <source>As the system is set: %1</source>
        <translation>Conforme o sistema: %1</translation>
    </message>
    <message>
        <source>As set: none</source>
        <translation>Conforme os ajustes: nenhum</translation>
    </message>
    <message>
        <source>Don&apos;t record it</source>
        <translation>Não gravar</translation>
    </message>
</context>
<context>
    <name>RecordStrip</name>
    <message>
        <source>Earshot records</source>
        <translation>O Earshot está gravando</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
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
        <translation>Parar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Retomar</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>Nothing was recorded, so nothing was kept.</source>
        <translation>Nada foi gravado, então nada foi guardado.</translation>
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
        <translation>Em pausa: %1, %2</translation>
    </message>
    <message>
        <source>Recording: %1, %2</source>
        <translation>Gravando: %1, %2</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Files that can&apos;t be used</source>
        <translation>Arquivos que não podem ser usados</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) can&apos;t be used. The others are in.</source>
        <translation>
            <numerusform>%n arquivo não pode ser usado. Os outros estão dentro.</numerusform>
            <numerusform>%n arquivos não podem ser usados. Os outros estão dentro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar a lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>&quot;{wish}&quot; fits {count} devices: {names}.</source>
        <translation>“{wish}” corresponde a {count} dispositivos: {names}.</translation>
    </message>
    <message>
        <source>; did you mean “{name}”?</source>
        <translation>; você quis dizer “{name}”?</translation>
    </message>
    <message>
        <source>; there are: {known}</source>
        <translation>; há: {known}</translation>
    </message>
    <message>
        <source>A connection was refused</source>
        <translation>Uma conexão foi recusada</translation>
    </message>
    <message>
        <source>A model can&apos;t be used</source>
        <translation>Não é possível usar um modelo</translation>
    </message>
    <message>
        <source>A part of the recording is missing</source>
        <translation>Falta uma parte da gravação</translation>
    </message>
    <message>
        <source>A part of {path} can&apos;t be read: {reason}.</source>
        <translation>Não é possível ler uma parte de {path}: {reason}.</translation>
    </message>
    <message>
        <source>A passphrase can&apos;t be empty.</source>
        <translation>Uma frase secreta não pode estar vazia.</translation>
    </message>
    <message>
        <source>A plain format is used, which it may know less.</source>
        <translation>É usado um formato simples, que ele talvez conheça menos.</translation>
    </message>
    <message>
        <source>A prompt doesn&apos;t fit</source>
        <translation>Uma consulta não cabe</translation>
    </message>
    <message>
        <source>A recording was deleted before it was processed.</source>
        <translation>Uma gravação foi excluída antes de ser processada.</translation>
    </message>
    <message>
        <source>A speaker needs a name.</source>
        <translation>Um falante precisa de um nome.</translation>
    </message>
    <message>
        <source>A stored result can&apos;t be read</source>
        <translation>Não é possível ler um resultado guardado</translation>
    </message>
    <message>
        <source>A term needs a letter or a digit.</source>
        <translation>Um termo precisa de uma letra ou de um algarismo.</translation>
    </message>
    <message>
        <source>A text holds bytes that are not text.</source>
        <translation>Um texto contém bytes que não são texto.</translation>
    </message>
    <message>
        <source>A text is longer than the archive can hold.</source>
        <translation>Um texto é mais longo do que o acervo comporta.</translation>
    </message>
    <message>
        <source>A title needs a letter.</source>
        <translation>Um título precisa de uma letra.</translation>
    </message>
    <message>
        <source>A turn needs a word.</source>
        <translation>Uma fala precisa de uma palavra.</translation>
    </message>
    <message>
        <source>Acknowledge it when asked, or add --consent-given.</source>
        <translation>Confirme quando for perguntado ou acrescente --consent-given.</translation>
    </message>
    <message>
        <source>Action not clear</source>
        <translation>Tarefa ambígua</translation>
    </message>
    <message>
        <source>Action not found</source>
        <translation>Tarefa não encontrada</translation>
    </message>
    <message>
        <source>Add --role with one of: {roles}.</source>
        <translation>Acrescente --role com um destes: {roles}.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings, under Microphone, for Earshot or for the terminal in which it runs; then try again.</source>
        <translation>Permita nas configurações de privacidade do sistema, em Microfone, para o Earshot ou para o terminal em que ele é executado; depois tente de novo.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings.</source>
        <translation>Permita nas configurações de privacidade do sistema.</translation>
    </message>
    <message>
        <source>Already in the archive</source>
        <translation>Já está no acervo</translation>
    </message>
    <message>
        <source>Already recording</source>
        <translation>Já está gravando</translation>
    </message>
    <message>
        <source>An error in Earshot itself: {kind}.</source>
        <translation>Um erro do próprio Earshot: {kind}.</translation>
    </message>
    <message>
        <source>An unexpected {kind} ended the step; the engine&apos;s log has the details.</source>
        <translation>Um {kind} inesperado encerrou a etapa; o registro do motor tem os detalhes.</translation>
    </message>
    <message>
        <source>Another Earshot is installing or removing models in {folder}.</source>
        <translation>Outro Earshot está instalando ou removendo modelos em {folder}.</translation>
    </message>
    <message>
        <source>Another Earshot process has this recording now; this one lets go of it.</source>
        <translation>Outro processo do Earshot está com esta gravação agora; este a larga.</translation>
    </message>
    <message>
        <source>Another Earshot records into this archive.</source>
        <translation>Outro Earshot grava neste acervo.</translation>
    </message>
    <message>
        <source>Another process has been writing to {path} for too long.</source>
        <translation>Outro processo está gravando em {path} há tempo demais.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Pergunte de novo.</translation>
    </message>
    <message>
        <source>Ask in a few sentences; to look for a longer text, use earshot search.</source>
        <translation>Pergunte em poucas frases; para procurar um texto mais longo, use earshot search.</translation>
    </message>
    <message>
        <source>Ask in words, as in: earshot ask &quot;When does the project start?&quot;</source>
        <translation>Pergunte com palavras, como em: earshot ask &quot;When does the project start?&quot;</translation>
    </message>
    <message>
        <source>Ask one thing at a time, in a sentence or two.</source>
        <translation>Pergunte uma coisa só, em uma ou duas frases.</translation>
    </message>
    <message>
        <source>Ask whoever looks after this machine.</source>
        <translation>Pergunte a quem cuida deste computador.</translation>
    </message>
    <message>
        <source>Ask whoever set it up.</source>
        <translation>Pergunte a quem o configurou.</translation>
    </message>
    <message>
        <source>Better minutes on four cores; its licence is for research only.</source>
        <translation>Atas melhores com quatro núcleos; a licença é só para pesquisa.</translation>
    </message>
    <message>
        <source>Both parts need a word.</source>
        <translation>As duas partes precisam de uma palavra.</translation>
    </message>
    <message>
        <source>By its bytes, {path} is more than one model: {names}.</source>
        <translation>Pelos bytes, {path} é mais de um modelo: {names}.</translation>
    </message>
    <message>
        <source>By its bytes, {path} is no model of the catalogue.</source>
        <translation>Pelos bytes, {path} não é nenhum modelo do catálogo.</translation>
    </message>
    <message>
        <source>CUDA failed ({reason}); the processor is used instead.</source>
        <translation>O CUDA falhou ({reason}); o processador é usado no lugar.</translation>
    </message>
    <message>
        <source>Can&apos;t listen along</source>
        <translation>Não é possível ouvir ao vivo</translation>
    </message>
    <message>
        <source>Can&apos;t load a model</source>
        <translation>Não é possível carregar um modelo</translation>
    </message>
    <message>
        <source>Can&apos;t load the language model</source>
        <translation>Não é possível carregar o modelo de linguagem</translation>
    </message>
    <message>
        <source>Can&apos;t read the language model</source>
        <translation>Não é possível ler o modelo de linguagem</translation>
    </message>
    <message>
        <source>Can&apos;t read {name}</source>
        <translation>Não é possível ler {name}</translation>
    </message>
    <message>
        <source>Can&apos;t record</source>
        <translation>Não é possível gravar</translation>
    </message>
    <message>
        <source>Can&apos;t record the system&apos;s sound</source>
        <translation>Não é possível gravar o som do sistema</translation>
    </message>
    <message>
        <source>Can&apos;t use a model</source>
        <translation>Não é possível usar um modelo</translation>
    </message>
    <message>
        <source>Can&apos;t use the adapter</source>
        <translation>Não é possível usar o adaptador</translation>
    </message>
    <message>
        <source>Change `context` in the settings.</source>
        <translation>Altere `context` nas configurações.</translation>
    </message>
    <message>
        <source>Changed elsewhere</source>
        <translation>Alterado em outro lugar</translation>
    </message>
    <message>
        <source>Check how it was copied.</source>
        <translation>Verifique como foi copiado.</translation>
    </message>
    <message>
        <source>Check it in the system&apos;s sound settings, then try again.</source>
        <translation>Verifique nas configurações de som do sistema e depois tente de novo.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Verifique as permissões.</translation>
    </message>
    <message>
        <source>Check its settings.</source>
        <translation>Verifique as configurações dele.</translation>
    </message>
    <message>
        <source>Check that `server` is one that speaks the OpenAI protocol.</source>
        <translation>Verifique se `server` fala o protocolo da OpenAI.</translation>
    </message>
    <message>
        <source>Check that it may be read and written, and that the disk is in order.</source>
        <translation>Verifique se é possível ler e gravar, e se o disco está em ordem.</translation>
    </message>
    <message>
        <source>Check that it plays in a media player, and copy or export it again.</source>
        <translation>Verifique se um reprodutor o toca e copie ou exporte de novo.</translation>
    </message>
    <message>
        <source>Check that the file belongs to you.</source>
        <translation>Verifique se o arquivo pertence a você.</translation>
    </message>
    <message>
        <source>Check that the folder is writable and has room.</source>
        <translation>Verifique se é possível gravar na pasta e se há espaço.</translation>
    </message>
    <message>
        <source>Check that the folder is writable and that the disk is in order.</source>
        <translation>Verifique se é possível gravar na pasta e se o disco está em ordem.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Verifique o disco.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>Check the passphrase and that the key belongs to this archive, or restore a backup.</source>
        <translation>Verifique a frase secreta e se a chave é deste acervo, ou restaure um backup.</translation>
    </message>
    <message>
        <source>Check the path and that you may read the file.</source>
        <translation>Verifique o caminho e se você pode ler o arquivo.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Verifique o caminho.</translation>
    </message>
    <message>
        <source>Check who may write to that folder.</source>
        <translation>Verifique quem pode gravar nessa pasta.</translation>
    </message>
    <message>
        <source>Checking {name}</source>
        <translation>Verificando {name}</translation>
    </message>
    <message>
        <source>Choose a file with an audio track.</source>
        <translation>Escolha um arquivo com uma faixa de áudio.</translation>
    </message>
    <message>
        <source>Choose a later word.</source>
        <translation>Escolha uma palavra mais adiante.</translation>
    </message>
    <message>
        <source>Choose a longer recording.</source>
        <translation>Escolha uma gravação mais longa.</translation>
    </message>
    <message>
        <source>Choose a model with a larger context.</source>
        <translation>Escolha um modelo com um contexto maior.</translation>
    </message>
    <message>
        <source>Choose an earlier time.</source>
        <translation>Escolha um momento anterior.</translation>
    </message>
    <message>
        <source>Choose another device, or plug it in again.</source>
        <translation>Escolha outro dispositivo ou conecte-o de novo.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>Choose another name or add --force.</source>
        <translation>Escolha outro nome ou acrescente --force.</translation>
    </message>
    <message>
        <source>Choose another name, or edit it.</source>
        <translation>Escolha outro nome ou edite-o.</translation>
    </message>
    <message>
        <source>Choose another one: earshot models use segmentation NAME.</source>
        <translation>Escolha outro: earshot models use segmentation NAME.</translation>
    </message>
    <message>
        <source>Choose another one: earshot models use speaker-embedder NAME.</source>
        <translation>Escolha outro: earshot models use speaker-embedder NAME.</translation>
    </message>
    <message>
        <source>Choose another one: earshot models use text-embedder NAME.</source>
        <translation>Escolha outro: earshot models use text-embedder NAME.</translation>
    </message>
    <message>
        <source>Choose another with `earshot models use {role} NAME`.</source>
        <translation>Escolha outro com `earshot models use {role} NAME`.</translation>
    </message>
    <message>
        <source>Choose another: earshot models use language-model NAME.</source>
        <translation>Escolha outro: earshot models use language-model NAME.</translation>
    </message>
    <message>
        <source>Choose one with `earshot models use {role} NAME`.</source>
        <translation>Escolha um com `earshot models use {role} NAME`.</translation>
    </message>
    <message>
        <source>Choose several words.</source>
        <translation>Escolha várias palavras.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model, then run it again.</source>
        <translation>Feche outros programas ou escolha um modelo menor e execute de novo.</translation>
    </message>
    <message>
        <source>Close other programs or choose a smaller model.</source>
        <translation>Feche outros programas ou escolha um modelo menor.</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller model: earshot models use language-model NAME.</source>
        <translation>Feche outros programas ou escolha um modelo menor: earshot models use language-model NAME.</translation>
    </message>
    <message>
        <source>Close other programs, see that the disk isn&apos;t full, and run it again.</source>
        <translation>Feche outros programas, veja se o disco não está cheio e execute de novo.</translation>
    </message>
    <message>
        <source>Close other programs, set a smaller `context` in the settings, or choose a smaller model: earshot models use language-model NAME.</source>
        <translation>Feche outros programas, reduza `context` nas configurações ou escolha um modelo menor: earshot models use language-model NAME.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or headphones; `earshot doctor` shows what is seen.</source>
        <translation>Conecte um alto-falante ou fones; `earshot doctor` mostra o que é visto.</translation>
    </message>
    <message>
        <source>Consent is needed</source>
        <translation>É preciso consentimento</translation>
    </message>
    <message>
        <source>Convert it to GGUF, or choose another.</source>
        <translation>Converta-o para GGUF ou escolha outro.</translation>
    </message>
    <message>
        <source>Copy it again from where it came. If this is all there is, let a media player or FFmpeg save it anew and process that.</source>
        <translation>Copie de novo de onde veio. Se isto é tudo o que há, deixe um reprodutor ou o FFmpeg salvá-lo de novo e processe o resultado.</translation>
    </message>
    <message>
        <source>Copy it here and try again.</source>
        <translation>Copie-o para cá e tente de novo.</translation>
    </message>
    <message>
        <source>Copy it under another name, and change the copy.</source>
        <translation>Copie-o com outro nome e altere a cópia.</translation>
    </message>
    <message>
        <source>Copy or export it again.</source>
        <translation>Copie ou exporte de novo.</translation>
    </message>
    <message>
        <source>Correct `server`.</source>
        <translation>Corrija `server`.</translation>
    </message>
    <message>
        <source>Correct it, or remove the file for defaults.</source>
        <translation>Corrija-as, ou remova o arquivo para usar os padrões.</translation>
    </message>
    <message>
        <source>Correct it; `earshot templates check FILE` tries it.</source>
        <translation>Corrija-o; `earshot templates check FILE` o experimenta.</translation>
    </message>
    <message>
        <source>Correct that line.</source>
        <translation>Corrija essa linha.</translation>
    </message>
    <message>
        <source>Correct the entry, or remove it if it isn&apos;t needed.</source>
        <translation>Corrija a entrada, ou remova-a se não for necessária.</translation>
    </message>
    <message>
        <source>Correct the settings, or put it back.</source>
        <translation>Corrija as configurações ou coloque-o de volta.</translation>
    </message>
    <message>
        <source>Days the wrong way round</source>
        <translation>Os dias estão invertidos</translation>
    </message>
    <message>
        <source>Delete the recording and process the file again.</source>
        <translation>Exclua a gravação e processe o arquivo de novo.</translation>
    </message>
    <message>
        <source>Device gone</source>
        <translation>O dispositivo sumiu</translation>
    </message>
    <message>
        <source>Device in use</source>
        <translation>Dispositivo em uso</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>Você quis dizer “{name}”?</translation>
    </message>
    <message>
        <source>Each channel has its own speaker; the two are kept apart.</source>
        <translation>Cada canal tem seu próprio falante; os dois são mantidos separados.</translation>
    </message>
    <message>
        <source>Earshot has no signs for the language of this meeting; the model looks for decisions and actions by itself, and more of them are marked as weak.</source>
        <translation>O Earshot não tem indícios para o idioma desta reunião; o modelo procura decisões e tarefas sozinho, e mais delas são marcadas como pouco respaldadas.</translation>
    </message>
    <message>
        <source>Earshot made a mistake.</source>
        <translation>O Earshot cometeu um erro.</translation>
    </message>
    <message>
        <source>Earshot may not listen to {name}.</source>
        <translation>O Earshot não pode ouvir {name}.</translation>
    </message>
    <message>
        <source>Eight cores or a graphics card.</source>
        <translation>Oito núcleos ou uma placa de vídeo.</translation>
    </message>
    <message>
        <source>End programs that use it alone, or choose another device.</source>
        <translation>Encerre os programas que o usam com exclusividade ou escolha outro dispositivo.</translation>
    </message>
    <message>
        <source>End the program that uses it, or choose another device.</source>
        <translation>Encerre o programa que o usa ou escolha outro dispositivo.</translation>
    </message>
    <message>
        <source>Everybody who can be heard here knows that this meeting is recorded, and agrees.</source>
        <translation>Todas as pessoas que podem ser ouvidas aqui sabem que esta reunião é gravada e concordam.</translation>
    </message>
    <message>
        <source>Fetch or import the model again; earshot models verify says whether bytes were altered.</source>
        <translation>Baixe ou importe o modelo de novo; earshot models verify diz se bytes foram alterados.</translation>
    </message>
    <message>
        <source>Fetching {name}</source>
        <translation>Baixando {name}</translation>
    </message>
    <message>
        <source>File can&apos;t be read</source>
        <translation>Não é possível ler o arquivo</translation>
    </message>
    <message>
        <source>File can&apos;t be written</source>
        <translation>Não é possível gravar o arquivo</translation>
    </message>
    <message>
        <source>File changed</source>
        <translation>O arquivo mudou</translation>
    </message>
    <message>
        <source>File is empty</source>
        <translation>O arquivo está vazio</translation>
    </message>
    <message>
        <source>File is there already</source>
        <translation>O arquivo já existe</translation>
    </message>
    <message>
        <source>File not found</source>
        <translation>Arquivo não encontrado</translation>
    </message>
    <message>
        <source>Folder can&apos;t be made</source>
        <translation>Não é possível criar a pasta</translation>
    </message>
    <message>
        <source>For tests: it forms sentences, it does not understand meetings.</source>
        <translation>Para testes: forma frases, não entende reuniões.</translation>
    </message>
    <message>
        <source>Free some space and try again.</source>
        <translation>Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>Free some space on that disk.</source>
        <translation>Libere espaço nesse disco.</translation>
    </message>
    <message>
        <source>Free some space or check the folder&apos;s permissions.</source>
        <translation>Libere espaço ou verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>Free some space, or set EARSHOT_MODELS to a folder on a bigger disk.</source>
        <translation>Libere espaço, ou defina EARSHOT_MODELS como uma pasta de um disco maior.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Libere espaço.</translation>
    </message>
    <message>
        <source>Get its files and run `earshot models import PATH --name {name}`.</source>
        <translation>Obtenha os arquivos dele e execute `earshot models import PATH --name {name}`.</translation>
    </message>
    <message>
        <source>Get its files from {upstream} and run `earshot models import PATH --name {name}`.</source>
        <translation>Obtenha os arquivos dele em {upstream} e execute `earshot models import PATH --name {name}`.</translation>
    </message>
    <message>
        <source>Give ISO 639-1 codes: en, de, pt.</source>
        <translation>Informe códigos ISO 639-1: en, de, pt.</translation>
    </message>
    <message>
        <source>Give a folder or a zip with the models&apos; files.</source>
        <translation>Informe uma pasta ou um zip com os arquivos dos modelos.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Informe um nome.</translation>
    </message>
    <message>
        <source>Give a shorter one.</source>
        <translation>Informe um mais curto.</translation>
    </message>
    <message>
        <source>Give it a {what} of letters and try again.</source>
        <translation>Use letras aqui ({what}) e tente de novo.</translation>
    </message>
    <message>
        <source>Give the whole name, or the id in brackets.</source>
        <translation>Informe o nome inteiro ou o id entre parênteses.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or copy it.</source>
        <translation>Dê a si o direito de lê-lo ou copie-o.</translation>
    </message>
    <message>
        <source>Good minutes; a graphics card.</source>
        <translation>Boas atas; uma placa de vídeo.</translation>
    </message>
    <message>
        <source>Good minutes; eight cores or a graphics card.</source>
        <translation>Boas atas; oito núcleos ou uma placa de vídeo.</translation>
    </message>
    <message>
        <source>If it happens again, the details are in {path}.</source>
        <translation>Se acontecer de novo, os detalhes estão em {path}.</translation>
    </message>
    <message>
        <source>Import a model that does with `earshot models import`.</source>
        <translation>Importe um modelo que o conheça com `earshot models import`.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>Install it again, or choose another one: earshot models use transcriber NAME.</source>
        <translation>Instale-o de novo ou escolha outro: earshot models use transcriber NAME.</translation>
    </message>
    <message>
        <source>Install the model again, or choose another one for its role.</source>
        <translation>Instale o modelo de novo ou escolha outro para a função dele.</translation>
    </message>
    <message>
        <source>Is the meeting over? The recording stops by itself in {span}.</source>
        <translation>A reunião acabou? A gravação para sozinha em {span}.</translation>
    </message>
    <message>
        <source>It doesn&apos;t stop talking.</source>
        <translation>Ele não para de falar.</translation>
    </message>
    <message>
        <source>It gave no answer.</source>
        <translation>Ele não deu resposta.</translation>
    </message>
    <message>
        <source>It gave no result.</source>
        <translation>Ele não deu resultado.</translation>
    </message>
    <message>
        <source>It has no sound.</source>
        <translation>Não tem som.</translation>
    </message>
    <message>
        <source>It has {count:,} characters.</source>
        <translation>Tem {count:,} caracteres.</translation>
    </message>
    <message>
        <source>It has {count:,} characters; at most {most:,} are read.</source>
        <translation>Tem {count:,} caracteres; no máximo {most:,} são lidos.</translation>
    </message>
    <message>
        <source>It has {count:,} characters; at most {most:,} can be asked.</source>
        <translation>Tem {count:,} caracteres; no máximo {most:,} são possíveis.</translation>
    </message>
    <message>
        <source>It has {count:,} characters; at most {most} are kept.</source>
        <translation>Tem {count:,} caracteres; no máximo {most} são guardados.</translation>
    </message>
    <message>
        <source>It has {count:,} letters.</source>
        <translation>Tem {count:,} letras.</translation>
    </message>
    <message>
        <source>It holds no word.</source>
        <translation>Não contém nenhuma palavra.</translation>
    </message>
    <message>
        <source>It holds {seconds:.1f} s of sound; a recording has at least {least:.1f} s.</source>
        <translation>Contém {seconds:.1f} s de som; uma gravação tem pelo menos {least:.1f} s.</translation>
    </message>
    <message>
        <source>It is neither audio nor video in a known format, or its beginning or its end is missing ({reason}).</source>
        <translation>Não é áudio nem vídeo em formato conhecido, ou falta o começo ou o fim ({reason}).</translation>
    </message>
    <message>
        <source>It isn&apos;t a track of a recording.</source>
        <translation>Não é uma faixa de uma gravação.</translation>
    </message>
    <message>
        <source>It isn&apos;t said whom the brief is for.</source>
        <translation>Não está dito para quem é o resumo.</translation>
    </message>
    <message>
        <source>It made {vectors} vectors of {texts} texts.</source>
        <translation>Fez {vectors} vetores de {texts} textos.</translation>
    </message>
    <message>
        <source>It needs {needed:.1f} GB: {weights:.1f} weights, {context:.1f} context of {context_tokens} tokens, {working:.1f} working space; {free:.1f} GB are free.</source>
        <translation>Precisa de {needed:.1f} GB: {weights:.1f} de pesos, {context:.1f} para um contexto de {context_tokens} tokens, {working:.1f} de espaço de trabalho; há {free:.1f} GB livres.</translation>
    </message>
    <message>
        <source>It says that it is {stated} long and ends after {found}: a part is missing.</source>
        <translation>Diz ter {stated} e termina após {found}: falta uma parte.</translation>
    </message>
    <message>
        <source>It says: {message}</source>
        <translation>Ele diz: {message}</translation>
    </message>
    <message>
        <source>It sent {what}.</source>
        <translation>Ele enviou {what}.</translation>
    </message>
    <message>
        <source>It takes {length} tokens of the language model; {most} leave room for evidence.</source>
        <translation>Ocupa {length} tokens do modelo de linguagem; {most} deixam espaço para as evidências.</translation>
    </message>
    <message>
        <source>Its catalogue entry names no place to fetch it from.</source>
        <translation>A entrada dele no catálogo não indica lugar de onde baixá-lo.</translation>
    </message>
    <message>
        <source>Its hashes were not established here: nobody compared the bytes with what the upstream publishes.</source>
        <translation>Os hashes não foram apurados aqui: ninguém comparou os bytes com os que o autor publica.</translation>
    </message>
    <message>
        <source>Its key is behind your passphrase.</source>
        <translation>A chave está protegida pela sua frase secreta.</translation>
    </message>
    <message>
        <source>Its key is in a file that only you can read: whoever has your files has it.</source>
        <translation>A chave está em um arquivo que só você pode ler: quem tem seus arquivos tem a chave.</translation>
    </message>
    <message>
        <source>Its key is in the system&apos;s keyring.</source>
        <translation>A chave está no chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Its response broke off in the middle.</source>
        <translation>A resposta dele foi interrompida no meio.</translation>
    </message>
    <message>
        <source>Job not found</source>
        <translation>Trabalho não encontrado</translation>
    </message>
    <message>
        <source>Job {job_id} is being worked on, or done.</source>
        <translation>O trabalho {job_id} está em andamento ou concluído.</translation>
    </message>
    <message>
        <source>Job {job_id} is done.</source>
        <translation>O trabalho {job_id} está concluído.</translation>
    </message>
    <message>
        <source>Join its parts with llama.cpp&apos;s llama-gguf-split --merge and import the result.</source>
        <translation>Junte as partes com llama-gguf-split --merge do llama.cpp e importe o resultado.</translation>
    </message>
    <message>
        <source>Leave out --mic none or --system none, or change [recording] in the settings.</source>
        <translation>Retire --mic none ou --system none, ou altere [recording] nas configurações.</translation>
    </message>
    <message>
        <source>Leave the role away.</source>
        <translation>Retire a função.</translation>
    </message>
    <message>
        <source>Live text has ended; the recording goes on. {title}: {what}</source>
        <translation>O texto ao vivo terminou; a gravação continua. {title}: {what}</translation>
    </message>
    <message>
        <source>Log into the desktop session in which it was made, or choose a passphrase or a key file.</source>
        <translation>Entre na sessão em que foi criado, ou escolha uma frase secreta ou um arquivo de chave.</translation>
    </message>
    <message>
        <source>Look at its log.</source>
        <translation>Veja o registro dele.</translation>
    </message>
    <message>
        <source>Look at its log; check `server` and `server-model`.</source>
        <translation>Veja o registro dele; verifique `server` e `server-model`.</translation>
    </message>
    <message>
        <source>Look at them again, and repeat what you did.</source>
        <translation>Veja-as de novo e repita o que fez.</translation>
    </message>
    <message>
        <source>Make them on the meeting&apos;s page.</source>
        <translation>Faça-a na página da reunião.</translation>
    </message>
    <message>
        <source>Memory ran out</source>
        <translation>A memória acabou</translation>
    </message>
    <message>
        <source>Minutes and answers on a machine with two cores; small, so every claim is checked against the transcript.</source>
        <translation>Atas e respostas em um computador com dois núcleos; pequeno, por isso cada frase é verificada na transcrição.</translation>
    </message>
    <message>
        <source>Models can&apos;t be stored</source>
        <translation>Não é possível guardar os modelos</translation>
    </message>
    <message>
        <source>Models can&apos;t be used</source>
        <translation>Não é possível usar os modelos</translation>
    </message>
    <message>
        <source>Name a speaker by label or by present name.</source>
        <translation>Indique um falante pela etiqueta ou pelo nome atual.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Indique outro arquivo.</translation>
    </message>
    <message>
        <source>Name can&apos;t be used</source>
        <translation>Não é possível usar o nome</translation>
    </message>
    <message>
        <source>Name models, or add --starter for the set that Earshot works with.</source>
        <translation>Indique modelos, ou acrescente --starter para aqueles com que o Earshot trabalha.</translation>
    </message>
    <message>
        <source>Name one by its label.</source>
        <translation>Indique um pela etiqueta.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Indique o arquivo.</translation>
    </message>
    <message>
        <source>Name the files in it.</source>
        <translation>Indique os arquivos que há nela.</translation>
    </message>
    <message>
        <source>Name the model; adapters stand in the settings.</source>
        <translation>Indique o modelo; os adaptadores ficam nas configurações.</translation>
    </message>
    <message>
        <source>Nearly as exact as large v3 at several times its speed; a graphics card or eight cores. Needs its CTranslate2 form.</source>
        <translation>Quase tão exato quanto o large v3 e várias vezes mais rápido; uma placa de vídeo ou oito núcleos. Precisa da forma CTranslate2.</translation>
    </message>
    <message>
        <source>Neither PulseAudio nor PipeWire runs here, so that what the loudspeaker plays can&apos;t be recorded. Install and start one (pipewire-pulse or pulseaudio), or record the microphone alone.</source>
        <translation>Aqui não roda nem PulseAudio nem PipeWire, por isso não é possível gravar o que o alto-falante toca. Instale e inicie um deles (pipewire-pulse ou pulseaudio), ou grave só o microfone.</translation>
    </message>
    <message>
        <source>Neither the microphone nor the system&apos;s sound is to be recorded.</source>
        <translation>Nem o microfone nem o som do sistema devem ser gravados.</translation>
    </message>
    <message>
        <source>No action&apos;s id begins with “{reference}”.</source>
        <translation>O id de nenhuma tarefa começa com “{reference}”.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>No installed model knows the language. Declare it, or run `earshot models install whisper-base`.</source>
        <translation>Nenhum modelo instalado conhece o idioma. Declare-o ou execute `earshot models install whisper-base`.</translation>
    </message>
    <message>
        <source>No keyring</source>
        <translation>Sem chaveiro</translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation>Ainda não há ata</translation>
    </message>
    <message>
        <source>No model is chosen for the role {role}.</source>
        <translation>Nenhum modelo foi escolhido para a função {role}.</translation>
    </message>
    <message>
        <source>No model was named.</source>
        <translation>Nenhum modelo foi indicado.</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>No passphrase</source>
        <translation>Sem frase secreta</translation>
    </message>
    <message>
        <source>No question</source>
        <translation>Sem pergunta</translation>
    </message>
    <message>
        <source>No recording&apos;s id begins with “{reference}”.</source>
        <translation>O id de nenhuma gravação começa com “{reference}”.</translation>
    </message>
    <message>
        <source>No room to record</source>
        <translation>Sem espaço para gravar</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sem som</translation>
    </message>
    <message>
        <source>No such moment</source>
        <translation>Momento inexistente</translation>
    </message>
    <message>
        <source>No such revision</source>
        <translation>Revisão inexistente</translation>
    </message>
    <message>
        <source>No such speaker</source>
        <translation>Falante inexistente</translation>
    </message>
    <message>
        <source>No such template</source>
        <translation>Modelo de documento inexistente</translation>
    </message>
    <message>
        <source>No such turn</source>
        <translation>Fala inexistente</translation>
    </message>
    <message>
        <source>No such {kind}</source>
        <translation>Não encontrado: {kind}</translation>
    </message>
    <message>
        <source>No system keyring answers here.</source>
        <translation>Nenhum chaveiro do sistema responde aqui.</translation>
    </message>
    <message>
        <source>No term</source>
        <translation>Sem termo</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>No transcript yet</source>
        <translation>Ainda não há transcrição</translation>
    </message>
    <message>
        <source>No turn follows this one.</source>
        <translation>Nenhuma fala vem depois desta.</translation>
    </message>
    <message>
        <source>No usable CUDA device was found; the processor is used instead.</source>
        <translation>Nenhum dispositivo CUDA utilizável foi encontrado; o processador é usado no lugar.</translation>
    </message>
    <message>
        <source>No words were given.</source>
        <translation>Nenhuma palavra foi informada.</translation>
    </message>
    <message>
        <source>No {kind}</source>
        <translation>Não há: {kind}</translation>
    </message>
    <message>
        <source>No {kind} is called &quot;{wish}&quot;. There is: {there}.</source>
        <translation>Nada se chama “{wish}” ({kind}). Há: {there}.</translation>
    </message>
    <message>
        <source>No {role}</source>
        <translation>Não escolhido: {role}</translation>
    </message>
    <message>
        <source>Nobody has made minutes of “{title}”.</source>
        <translation>Ninguém fez a ata de “{title}”.</translation>
    </message>
    <message>
        <source>Nobody here is labelled {label}.</source>
        <translation>Ninguém aqui tem a etiqueta {label}.</translation>
    </message>
    <message>
        <source>Nobody here is “{reference}”. There are: {listed}.</source>
        <translation>Ninguém aqui é “{reference}”. Há: {listed}.</translation>
    </message>
    <message>
        <source>Not a file</source>
        <translation>Não é um arquivo</translation>
    </message>
    <message>
        <source>Not everything is ready for search by meaning. {why}</source>
        <translation>Nem tudo pode ser buscado por significado ainda. {why}</translation>
    </message>
    <message>
        <source>Not permitted</source>
        <translation>Não permitido</translation>
    </message>
    <message>
        <source>Not waiting</source>
        <translation>Não está na espera</translation>
    </message>
    <message>
        <source>Nothing answers at {url} ({reason}).</source>
        <translation>Nada responde em {url} ({reason}).</translation>
    </message>
    <message>
        <source>Nothing is recorded before somebody acknowledged: “{text}”</source>
        <translation>Nada é gravado antes que alguém confirme: “{text}”</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Try another source or a kit; if it happens again, the place has other weights than those that were checked.</source>
        <translation>Nada foi guardado. Tente outra fonte ou um kit; se acontecer de novo, o lugar tem pesos diferentes dos que foram verificados.</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nada a importar</translation>
    </message>
    <message>
        <source>Nothing to install</source>
        <translation>Nada a instalar</translation>
    </message>
    <message>
        <source>Nothing to join</source>
        <translation>Nada a unir</translation>
    </message>
    <message>
        <source>Nothing to look for</source>
        <translation>Nada a procurar</translation>
    </message>
    <message>
        <source>Nothing to play on</source>
        <translation>Não há onde reproduzir</translation>
    </message>
    <message>
        <source>Nothing to record</source>
        <translation>Nada a gravar</translation>
    </message>
    <message>
        <source>Nothing to record from</source>
        <translation>Não há de onde gravar</translation>
    </message>
    <message>
        <source>Nothing to remove</source>
        <translation>Nada a remover</translation>
    </message>
    <message>
        <source>Nothing to retry</source>
        <translation>Nada a repetir</translation>
    </message>
    <message>
        <source>Nothing to search</source>
        <translation>Nada a buscar</translation>
    </message>
    <message>
        <source>Nothing to split</source>
        <translation>Nada a dividir</translation>
    </message>
    <message>
        <source>Nothing was asked.</source>
        <translation>Nada foi perguntado.</translation>
    </message>
    <message>
        <source>Nothing was heard for {span}.</source>
        <translation>Nada foi ouvido há {span}.</translation>
    </message>
    <message>
        <source>Nothing was heard from it for {seconds:.0f} seconds, so it was ended.</source>
        <translation>Nada se soube dele por {seconds:.0f} segundos, por isso foi encerrado.</translation>
    </message>
    <message>
        <source>Nothing was heard on {name} for {seconds} seconds. Check that it isn&apos;t muted and that it is the right device.</source>
        <translation>{name}: nada foi ouvido por {seconds} segundos. Verifique se não está sem som e se é o dispositivo certo.</translation>
    </message>
    <message>
        <source>Nothing was said in this recording, so there are no minutes.</source>
        <translation>Nada foi dito nesta gravação, portanto não há ata.</translation>
    </message>
    <message>
        <source>Nothing was sent. Please report which command you ran.</source>
        <translation>Nada foi enviado. Informe, por favor, qual comando você executou.</translation>
    </message>
    <message>
        <source>Noticeably fewer mistakes than base outside English; four cores or a small graphics card.</source>
        <translation>Bem menos erros que o base fora do inglês; quatro núcleos ou uma placa de vídeo pequena.</translation>
    </message>
    <message>
        <source>One of the two revisions isn&apos;t there.</source>
        <translation>Uma das duas revisões não existe.</translation>
    </message>
    <message>
        <source>Only words are looked for, not meaning. {reason}</source>
        <translation>Só palavras são procuradas, não o significado. {reason}</translation>
    </message>
    <message>
        <source>Only words were looked for, not meaning. {reason}</source>
        <translation>Só palavras foram procuradas, não o significado. {reason}</translation>
    </message>
    <message>
        <source>Other users could read {path}; it is closed now. Who read it before may know it.</source>
        <translation>Outros usuários podiam ler {path}; agora está fechado. Quem leu antes pode conhecê-la.</translation>
    </message>
    <message>
        <source>Please report this; a larger context in the settings may help meanwhile.</source>
        <translation>Informe isto, por favor; um contexto maior nas configurações pode ajudar por enquanto.</translation>
    </message>
    <message>
        <source>Plug in a microphone or headset.</source>
        <translation>Conecte um microfone ou headset.</translation>
    </message>
    <message>
        <source>Plug it in again.</source>
        <translation>Conecte-o de novo.</translation>
    </message>
    <message>
        <source>Plug one in.</source>
        <translation>Conecte um.</translation>
    </message>
    <message>
        <source>PortAudio isn&apos;t there, which hears microphones. Install it (Debian: apt-get install libportaudio2; Fedora: dnf install portaudio).</source>
        <translation>Falta o PortAudio, que ouve os microfones. Instale-o (Debian: apt-get install libportaudio2; Fedora: dnf install portaudio).</translation>
    </message>
    <message>
        <source>Process it first.</source>
        <translation>Processe-a primeiro.</translation>
    </message>
    <message>
        <source>Process the file again.</source>
        <translation>Processe o arquivo de novo.</translation>
    </message>
    <message>
        <source>Put it back or correct its path.</source>
        <translation>Coloque-o de volta ou corrija o caminho.</translation>
    </message>
    <message>
        <source>Question too long</source>
        <translation>Pergunta longa demais</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Lendo {name}</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Reconhecendo</translation>
    </message>
    <message>
        <source>Recording isn&apos;t allowed</source>
        <translation>Gravar não é permitido</translation>
    </message>
    <message>
        <source>Recording not clear</source>
        <translation>Gravação ambígua</translation>
    </message>
    <message>
        <source>Recording not found</source>
        <translation>Gravação não encontrada</translation>
    </message>
    <message>
        <source>Recording {recording_id} has not been processed.</source>
        <translation>A gravação {recording_id} não foi processada.</translation>
    </message>
    <message>
        <source>Remove or rename one of them.</source>
        <translation>Remova ou renomeie um deles.</translation>
    </message>
    <message>
        <source>Report it; the recording itself goes on.</source>
        <translation>Informe isto; a gravação em si continua.</translation>
    </message>
    <message>
        <source>Restore it from a backup, bring the same file in again, or delete the recording.</source>
        <translation>Restaure-o de um backup, traga o mesmo arquivo de novo ou exclua a gravação.</translation>
    </message>
    <message>
        <source>Restore it from a backup, then run `earshot recover`.</source>
        <translation>Restaure-a de um backup e depois execute `earshot recover`.</translation>
    </message>
    <message>
        <source>Restore it from a backup.</source>
        <translation>Restaure de um backup.</translation>
    </message>
    <message>
        <source>Restore the key file from a backup, or move the archive away to begin a new one.</source>
        <translation>Restaure o arquivo de chave de um backup, ou mova o acervo para começar um novo.</translation>
    </message>
    <message>
        <source>Restore the keyring of the user who made the archive.</source>
        <translation>Restaure o chaveiro do usuário que criou o acervo.</translation>
    </message>
    <message>
        <source>Run `earshot models install {names}`.</source>
        <translation>Execute `earshot models install {names}`.</translation>
    </message>
    <message>
        <source>Run `earshot models install {name}`.</source>
        <translation>Execute `earshot models install {name}`.</translation>
    </message>
    <message>
        <source>Run `earshot process` first.</source>
        <translation>Execute `earshot process` primeiro.</translation>
    </message>
    <message>
        <source>Run `earshot process` to go on with it.</source>
        <translation>Execute `earshot process` para continuar.</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Execute de novo.</translation>
    </message>
    <message>
        <source>Run it again; if it fails again, report it with the log.</source>
        <translation>Execute de novo; se falhar outra vez, informe com o registro.</translation>
    </message>
    <message>
        <source>Run it again; it goes on from the last checkpoint.</source>
        <translation>Execute de novo; continua do último ponto guardado.</translation>
    </message>
    <message>
        <source>Run the same command again; it goes on where it stopped.</source>
        <translation>Execute o mesmo comando de novo; ele continua de onde parou.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Salve como UTF-8.</translation>
    </message>
    <message>
        <source>Say what it is about.</source>
        <translation>Diga de que se trata.</translation>
    </message>
    <message>
        <source>Say which with --name; add --role to take weights that the catalogue doesn&apos;t know.</source>
        <translation>Diga qual com --name; acrescente --role para aceitar pesos que o catálogo não conhece.</translation>
    </message>
    <message>
        <source>Search by meaning in some 100 languages, long passages; a graphics card.</source>
        <translation>Busca por significado em cerca de 100 idiomas, trechos longos; uma placa de vídeo.</translation>
    </message>
    <message>
        <source>Search by meaning outside English, more exact; a graphics card.</source>
        <translation>Busca por significado fora do inglês, mais exata; uma placa de vídeo.</translation>
    </message>
    <message>
        <source>Search by meaning outside English.</source>
        <translation>Busca por significado fora do inglês.</translation>
    </message>
    <message>
        <source>See the list of actions for their ids.</source>
        <translation>Os ids estão na lista de tarefas.</translation>
    </message>
    <message>
        <source>See the list of recordings for their ids.</source>
        <translation>Os ids estão na lista de gravações.</translation>
    </message>
    <message>
        <source>Segmentation, embedding and PLDA made for one another. Handed out to registered users only.</source>
        <translation>Segmentação, embedding e PLDA feitos um para o outro. Só para usuários registrados.</translation>
    </message>
    <message>
        <source>Sentences to vectors of 384 numbers, for search by meaning.</source>
        <translation>De frases a vetores de 384 números, para a busca por significado.</translation>
    </message>
    <message>
        <source>Set `server` to one such as http://127.0.0.1:8080/v1.</source>
        <translation>Defina `server` como um endereço tal como http://127.0.0.1:8080/v1.</translation>
    </message>
    <message>
        <source>Setting is locked</source>
        <translation>A configuração está bloqueada</translation>
    </message>
    <message>
        <source>Settings can&apos;t be used</source>
        <translation>Não é possível usar as configurações</translation>
    </message>
    <message>
        <source>Settings can&apos;t be written</source>
        <translation>Não é possível gravar as configurações</translation>
    </message>
    <message>
        <source>Several speakers are called “{reference}”: {listed}.</source>
        <translation>Vários falantes se chamam “{reference}”: {listed}.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Encurte.</translation>
    </message>
    <message>
        <source>Show that one, or delete it first.</source>
        <translation>Mostre essa ou exclua-a primeiro.</translation>
    </message>
    <message>
        <source>Something in this process wanted to reach “{host}”; Earshot works offline.</source>
        <translation>Algo neste processo quis alcançar “{host}”; o Earshot trabalha off-line.</translation>
    </message>
    <message>
        <source>Sound is heard on {name} again.</source>
        <translation>{name}: ouve-se som de novo.</translation>
    </message>
    <message>
        <source>Speaker not clear</source>
        <translation>Falante ambíguo</translation>
    </message>
    <message>
        <source>Speaker not found</source>
        <translation>Falante não encontrado</translation>
    </message>
    <message>
        <source>Speech to text in some 99 languages; good for English on a machine without a graphics card.</source>
        <translation>De fala a texto em cerca de 99 idiomas; bom para inglês em um computador sem placa de vídeo.</translation>
    </message>
    <message>
        <source>Start it, or take `server` out of the settings.</source>
        <translation>Inicie-o ou retire `server` das configurações.</translation>
    </message>
    <message>
        <source>Stop it where it is worked on.</source>
        <translation>Pare-o onde está sendo processado.</translation>
    </message>
    <message>
        <source>Stop that recording first.</source>
        <translation>Pare essa gravação primeiro.</translation>
    </message>
    <message>
        <source>Stop the recording if the meeting is over.</source>
        <translation>Pare a gravação se a reunião acabou.</translation>
    </message>
    <message>
        <source>Swap --from and --to.</source>
        <translation>Troque --from e --to.</translation>
    </message>
    <message>
        <source>Swap the first day and the last.</source>
        <translation>Troque o primeiro dia e o último.</translation>
    </message>
    <message>
        <source>Tag too long</source>
        <translation>Etiqueta longa demais</translation>
    </message>
    <message>
        <source>Take it out of the settings, or choose one that was made for this model.</source>
        <translation>Retire-o das configurações ou escolha um feito para este modelo.</translation>
    </message>
    <message>
        <source>Template can&apos;t be changed</source>
        <translation>Não é possível alterar o modelo de documento</translation>
    </message>
    <message>
        <source>Template can&apos;t be read</source>
        <translation>Não é possível ler o modelo de documento</translation>
    </message>
    <message>
        <source>Template can&apos;t be used</source>
        <translation>Não é possível usar o modelo de documento</translation>
    </message>
    <message>
        <source>Term not found</source>
        <translation>Termo não encontrado</translation>
    </message>
    <message>
        <source>The archive can&apos;t be opened</source>
        <translation>Não é possível abrir o acervo</translation>
    </message>
    <message>
        <source>The archive can&apos;t be written</source>
        <translation>Não é possível gravar no acervo</translation>
    </message>
    <message>
        <source>The archive doesn&apos;t open with this passphrase.</source>
        <translation>O acervo não se abre com esta frase secreta.</translation>
    </message>
    <message>
        <source>The archive is busy</source>
        <translation>O acervo está ocupado</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>O acervo está danificado</translation>
    </message>
    <message>
        <source>The archive is from a newer version</source>
        <translation>O acervo é de uma versão mais nova</translation>
    </message>
    <message>
        <source>The archive&apos;s key belongs into the system&apos;s keyring, says {path}; none answers here.</source>
        <translation>Segundo {path}, a chave do acervo fica no chaveiro do sistema; nenhum responde aqui.</translation>
    </message>
    <message>
        <source>The archive&apos;s key can&apos;t be read</source>
        <translation>Não é possível ler a chave do acervo</translation>
    </message>
    <message>
        <source>The archive&apos;s key can&apos;t be written</source>
        <translation>Não é possível gravar a chave do acervo</translation>
    </message>
    <message>
        <source>The archive&apos;s key is damaged</source>
        <translation>A chave do acervo está danificada</translation>
    </message>
    <message>
        <source>The archive&apos;s key is gone</source>
        <translation>A chave do acervo sumiu</translation>
    </message>
    <message>
        <source>The archive&apos;s key lies in {path}, readable by this user alone: whoever can read this user&apos;s files can read the archive.</source>
        <translation>A chave do acervo está em {path}, legível só por este usuário: quem pode ler os arquivos deste usuário pode ler o acervo.</translation>
    </message>
    <message>
        <source>The audio can&apos;t be read</source>
        <translation>Não é possível ler o áudio</translation>
    </message>
    <message>
        <source>The audio can&apos;t be stored or read</source>
        <translation>Não é possível guardar ou ler o áudio</translation>
    </message>
    <message>
        <source>The audio is gone</source>
        <translation>O áudio sumiu</translation>
    </message>
    <message>
        <source>The catalogue has no model called “{name}”.</source>
        <translation>O catálogo não tem nenhum modelo chamado “{name}”.</translation>
    </message>
    <message>
        <source>The connection to {url} broke off ({reason}).</source>
        <translation>A conexão com {url} caiu ({reason}).</translation>
    </message>
    <message>
        <source>The context is too small</source>
        <translation>O contexto é pequeno demais</translation>
    </message>
    <message>
        <source>The disk has room for {span} more. Free some space.</source>
        <translation>O disco tem espaço para mais {span}. Libere espaço.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>O disco está cheio</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>O disco está cheio.</translation>
    </message>
    <message>
        <source>The disk is too small</source>
        <translation>O disco é pequeno demais</translation>
    </message>
    <message>
        <source>The disk of {folder} has no room for a recording.</source>
        <translation>O disco de {folder} não tem espaço para uma gravação.</translation>
    </message>
    <message>
        <source>The disk refused to be written to: {reason}.</source>
        <translation>O disco não aceitou a gravação: {reason}.</translation>
    </message>
    <message>
        <source>The engine can&apos;t be started</source>
        <translation>Não é possível iniciar o motor</translation>
    </message>
    <message>
        <source>The engine failed</source>
        <translation>O motor falhou</translation>
    </message>
    <message>
        <source>The engine stopped</source>
        <translation>O motor parou</translation>
    </message>
    <message>
        <source>The engine stopped answering</source>
        <translation>O motor parou de responder</translation>
    </message>
    <message>
        <source>The file could not be read to its end: {reason}.</source>
        <translation>Não foi possível ler o arquivo até o fim: {reason}.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The installation was ended</source>
        <translation>A instalação foi encerrada</translation>
    </message>
    <message>
        <source>The keyring doesn&apos;t work</source>
        <translation>O chaveiro não funciona</translation>
    </message>
    <message>
        <source>The kit can&apos;t be read</source>
        <translation>Não é possível ler o kit</translation>
    </message>
    <message>
        <source>The language model doesn&apos;t know the language</source>
        <translation>O modelo de linguagem não conhece o idioma</translation>
    </message>
    <message>
        <source>The language model failed</source>
        <translation>O modelo de linguagem falhou</translation>
    </message>
    <message>
        <source>The language model has a chat template of absurd length.</source>
        <translation>O modelo de linguagem tem um template de conversa de tamanho absurdo.</translation>
    </message>
    <message>
        <source>The language model has a chat template that can&apos;t be read.</source>
        <translation>O modelo de linguagem tem um template de conversa ilegível.</translation>
    </message>
    <message>
        <source>The language model has a chat template that fails.</source>
        <translation>O modelo de linguagem tem um template de conversa que falha.</translation>
    </message>
    <message>
        <source>The language model has no chat template.</source>
        <translation>O modelo de linguagem não tem template de conversa.</translation>
    </message>
    <message>
        <source>The language model is too big for this machine</source>
        <translation>O modelo de linguagem é grande demais para este computador</translation>
    </message>
    <message>
        <source>The language model was asked too much at once</source>
        <translation>Pediu-se demais de uma vez ao modelo de linguagem</translation>
    </message>
    <message>
        <source>The language model&apos;s server failed</source>
        <translation>O servidor do modelo de linguagem falhou</translation>
    </message>
    <message>
        <source>The language model&apos;s server follows no JSON schema; minutes may lack parts.</source>
        <translation>O servidor do modelo de linguagem não segue nenhum esquema JSON; podem faltar partes nas atas.</translation>
    </message>
    <message>
        <source>The language model&apos;s server isn&apos;t there</source>
        <translation>O servidor do modelo de linguagem não está lá</translation>
    </message>
    <message>
        <source>The lines for one question exceed what the language model can see at once.</source>
        <translation>As linhas para uma pergunta excedem o que o modelo de linguagem pode ver de uma vez.</translation>
    </message>
    <message>
        <source>The machine or Earshot stood still for {seconds:.0f} seconds. What was said meanwhile may be missing.</source>
        <translation>O computador ou o Earshot ficou parado por {seconds:.0f} segundos. O que foi dito nesse meio-tempo pode faltar.</translation>
    </message>
    <message>
        <source>The machine was too slow, and a moment of sound was lost. Close other programs.</source>
        <translation>O computador foi lento demais, e um instante de som se perdeu. Feche outros programas.</translation>
    </message>
    <message>
        <source>The measurement needs {seconds} s of speech.</source>
        <translation>A medição precisa de {seconds} s de fala.</translation>
    </message>
    <message>
        <source>The microphone</source>
        <translation>O microfone</translation>
    </message>
    <message>
        <source>The minutes of “{title}” are there, but their decisions could not be compared with earlier ones: {reason}</source>
        <translation>A ata de “{title}” está pronta, mas não foi possível comparar suas decisões com as anteriores: {reason}</translation>
    </message>
    <message>
        <source>The model can&apos;t be imported</source>
        <translation>Não é possível importar o modelo</translation>
    </message>
    <message>
        <source>The model catalogue can&apos;t be used</source>
        <translation>Não é possível usar o catálogo de modelos</translation>
    </message>
    <message>
        <source>The model doesn&apos;t know the language {language}.</source>
        <translation>O modelo não conhece o idioma {language}.</translation>
    </message>
    <message>
        <source>The model has another role</source>
        <translation>O modelo tem outra função</translation>
    </message>
    <message>
        <source>The model knows English only; everything is taken for English.</source>
        <translation>O modelo só conhece inglês; tudo é tomado por inglês.</translation>
    </message>
    <message>
        <source>The model of live text doesn&apos;t know the language {language}.</source>
        <translation>O modelo do texto ao vivo não conhece o idioma {language}.</translation>
    </message>
    <message>
        <source>The model of live text knows English only.</source>
        <translation>O modelo do texto ao vivo só conhece inglês.</translation>
    </message>
    <message>
        <source>The model wasn&apos;t recognised</source>
        <translation>O modelo não foi reconhecido</translation>
    </message>
    <message>
        <source>The models are in use</source>
        <translation>Os modelos estão em uso</translation>
    </message>
    <message>
        <source>The most exact Whisper; a graphics card.</source>
        <translation>O Whisper mais exato; uma placa de vídeo.</translation>
    </message>
    <message>
        <source>The package PyAudioWPatch, which records the system&apos;s sound, isn&apos;t installed.</source>
        <translation>O pacote PyAudioWPatch, que grava o som do sistema, não está instalado.</translation>
    </message>
    <message>
        <source>The process that fetches models was ended by signal {number}.</source>
        <translation>O processo que baixa modelos foi encerrado pelo sinal {number}.</translation>
    </message>
    <message>
        <source>The process that runs the models closed its output.</source>
        <translation>O processo que executa os modelos fechou sua saída.</translation>
    </message>
    <message>
        <source>The process that runs the models crashed ({signal}).</source>
        <translation>O processo que executa os modelos falhou ({signal}).</translation>
    </message>
    <message>
        <source>The process that runs the models ended with status {status}.</source>
        <translation>O processo que executa os modelos terminou com o status {status}.</translation>
    </message>
    <message>
        <source>The process that runs the models said what can&apos;t be read: {what}.</source>
        <translation>O processo que executa os modelos disse algo ilegível: {what}.</translation>
    </message>
    <message>
        <source>The question is too long</source>
        <translation>A pergunta é longa demais</translation>
    </message>
    <message>
        <source>The recording ended</source>
        <translation>A gravação terminou</translation>
    </message>
    <message>
        <source>The recording goes on, with silence until it is back.</source>
        <translation>A gravação continua, com silêncio até ele voltar.</translation>
    </message>
    <message>
        <source>The recording goes on, with silence until it is there.</source>
        <translation>A gravação continua, com silêncio até ele estar lá.</translation>
    </message>
    <message>
        <source>The same audio is there as {recording_id} ({title}).</source>
        <translation>O mesmo áudio está lá como {recording_id} ({title}).</translation>
    </message>
    <message>
        <source>The server&apos;s address can&apos;t be used</source>
        <translation>Não é possível usar o endereço do servidor</translation>
    </message>
    <message>
        <source>The settings of this Earshot forbid it: [recording] allowed = false.</source>
        <translation>As configurações deste Earshot proíbem isso: [recording] allowed = false.</translation>
    </message>
    <message>
        <source>The sound server (PulseAudio or PipeWire) doesn&apos;t answer. Start it: systemctl --user start pipewire-pulse, or pulseaudio --start.</source>
        <translation>O servidor de som (PulseAudio ou PipeWire) não responde. Inicie-o: systemctl --user start pipewire-pulse, ou pulseaudio --start.</translation>
    </message>
    <message>
        <source>The sound server (PulseAudio or PipeWire) doesn&apos;t let Earshot in. Run Earshot as the user who is logged in, not as another one.</source>
        <translation>O servidor de som (PulseAudio ou PipeWire) não deixa o Earshot entrar. Execute o Earshot como o usuário que abriu a sessão, não como outro.</translation>
    </message>
    <message>
        <source>The sound server doesn&apos;t answer.</source>
        <translation>O servidor de som não responde.</translation>
    </message>
    <message>
        <source>The sound system didn&apos;t answer within {seconds:.0f} seconds.</source>
        <translation>O sistema de som não respondeu em {seconds:.0f} segundos.</translation>
    </message>
    <message>
        <source>The sound system says: {reason}.</source>
        <translation>O sistema de som diz: {reason}.</translation>
    </message>
    <message>
        <source>The system ended the process that runs the models; perhaps memory ran out.</source>
        <translation>O sistema encerrou o processo que executa os modelos; talvez a memória tenha acabado.</translation>
    </message>
    <message>
        <source>The system has neither a microphone nor a loudspeaker. Plug one in.</source>
        <translation>O sistema não tem microfone nem alto-falante. Conecte um.</translation>
    </message>
    <message>
        <source>The system has no microphone.</source>
        <translation>O sistema não tem microfone.</translation>
    </message>
    <message>
        <source>The system knows of no microphone and no output.</source>
        <translation>O sistema não conhece nenhum microfone nem saída.</translation>
    </message>
    <message>
        <source>The system refused to start it: {reason}.</source>
        <translation>O sistema se recusou a iniciá-lo: {reason}.</translation>
    </message>
    <message>
        <source>The system refuses {path}: {reason}.</source>
        <translation>O sistema recusa {path}: {reason}.</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation>O sistema diz: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring failed: {reason}.</source>
        <translation>O chaveiro do sistema falhou: {reason}.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring has no entry “earshot / {account}”.</source>
        <translation>O chaveiro do sistema não tem a entrada “earshot / {account}”.</translation>
    </message>
    <message>
        <source>The system&apos;s sound</source>
        <translation>O som do sistema</translation>
    </message>
    <message>
        <source>The system&apos;s sound can&apos;t be recorded: it has no loudspeaker or headphones.</source>
        <translation>Não é possível gravar o som do sistema: não há alto-falante nem fones.</translation>
    </message>
    <message>
        <source>The transcript is at revision {revision}; the minutes were made from revision {earlier} and are brought up to date.</source>
        <translation>A transcrição está na revisão {revision}; a ata foi feita da revisão {earlier} e está sendo atualizada.</translation>
    </message>
    <message>
        <source>The words are at revision {revision} by now; you saw {seen}.</source>
        <translation>As palavras já estão na revisão {revision}; você viu a {seen}.</translation>
    </message>
    <message>
        <source>The {what} holds bytes that are no text.</source>
        <translation>Contém bytes que não são texto: {what}.</translation>
    </message>
    <message>
        <source>The {what} holds bytes that are not text.</source>
        <translation>Contém bytes que não são texto: {what}.</translation>
    </message>
    <message>
        <source>There is an archive at {archive}, but no key at {path}.</source>
        <translation>Há um acervo em {archive}, mas nenhuma chave em {path}.</translation>
    </message>
    <message>
        <source>There is no device for {names}.</source>
        <translation>Não há dispositivo para {names}.</translation>
    </message>
    <message>
        <source>There is no job {job_id}.</source>
        <translation>O trabalho {job_id} não existe.</translation>
    </message>
    <message>
        <source>There is no live text. {reason}</source>
        <translation>Não há texto ao vivo. {reason}</translation>
    </message>
    <message>
        <source>There is no microphone. Plug one in, or record the system&apos;s sound alone.</source>
        <translation>Não há microfone. Conecte um ou grave só o som do sistema.</translation>
    </message>
    <message>
        <source>There is no question</source>
        <translation>Não há pergunta</translation>
    </message>
    <message>
        <source>There is no revision {wanted}.</source>
        <translation>A revisão {wanted} não existe.</translation>
    </message>
    <message>
        <source>There is no room for {path}.</source>
        <translation>Não há espaço para {path}.</translation>
    </message>
    <message>
        <source>There is no room left for {path}.</source>
        <translation>Não há mais espaço para {path}.</translation>
    </message>
    <message>
        <source>There is no sound in its audio track.</source>
        <translation>Não há som na faixa de áudio.</translation>
    </message>
    <message>
        <source>There is no template called “{name}”.</source>
        <translation>Não há modelo de documento chamado “{name}”.</translation>
    </message>
    <message>
        <source>There is no turn {turn_id} in these words.</source>
        <translation>A fala {turn_id} não existe nestas palavras.</translation>
    </message>
    <message>
        <source>There is no {kind} to record from.</source>
        <translation>Não há de onde gravar: {kind}.</translation>
    </message>
    <message>
        <source>There is no {path}.</source>
        <translation>{path} não existe.</translation>
    </message>
    <message>
        <source>There was not enough memory for this step.</source>
        <translation>Não havia memória suficiente para esta etapa.</translation>
    </message>
    <message>
        <source>This machine is too slow for live text.</source>
        <translation>Este computador é lento demais para o texto ao vivo.</translation>
    </message>
    <message>
        <source>Title too long</source>
        <translation>Título longo demais</translation>
    </message>
    <message>
        <source>Too little speech</source>
        <translation>Pouca fala</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Longo demais</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Tente de novo.</translation>
    </message>
    <message>
        <source>Try again; mind the keyboard&apos;s layout and capital letters.</source>
        <translation>Tente de novo; atenção ao layout do teclado e às maiúsculas.</translation>
    </message>
    <message>
        <source>Twice as fast as base and less exact; for tests and very old machines.</source>
        <translation>Duas vezes mais rápido que o base e menos exato; para testes e computadores muito antigos.</translation>
    </message>
    <message>
        <source>Type a question.</source>
        <translation>Digite uma pergunta.</translation>
    </message>
    <message>
        <source>Type at least one letter.</source>
        <translation>Digite pelo menos uma letra.</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Digite de novo.</translation>
    </message>
    <message>
        <source>Type more of the id.</source>
        <translation>Digite mais do id.</translation>
    </message>
    <message>
        <source>Type one, or leave it out.</source>
        <translation>Digite um ou deixe vazio.</translation>
    </message>
    <message>
        <source>Type the word to hear.</source>
        <translation>Digite a palavra a ser ouvida.</translation>
    </message>
    <message>
        <source>Type what was said, or leave the turn as it was.</source>
        <translation>Digite o que foi dito ou deixe a fala como estava.</translation>
    </message>
    <message>
        <source>Type what was said.</source>
        <translation>Digite o que foi dito.</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Idioma desconhecido</translation>
    </message>
    <message>
        <source>Unknown model</source>
        <translation>Modelo desconhecido</translation>
    </message>
    <message>
        <source>Unlock it and try again.</source>
        <translation>Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>Unplug the device, plug it in and try again.</source>
        <translation>Desconecte o dispositivo, conecte-o e tente de novo.</translation>
    </message>
    <message>
        <source>Unreadable file</source>
        <translation>Arquivo ilegível</translation>
    </message>
    <message>
        <source>Unreadable text</source>
        <translation>Texto ilegível</translation>
    </message>
    <message>
        <source>Unreadable {what}</source>
        <translation>Ilegível: {what}</translation>
    </message>
    <message>
        <source>Update Earshot.</source>
        <translation>Atualize o Earshot.</translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and hyphens.</source>
        <translation>Use letras minúsculas, algarismos e hifens.</translation>
    </message>
    <message>
        <source>Voices to vectors of 192 numbers; it tells voices apart in other languages too.</source>
        <translation>De vozes a vetores de 192 números; distingue vozes em outros idiomas também.</translation>
    </message>
    <message>
        <source>Wait until it has finished, then try again.</source>
        <translation>Espere até que termine e depois tente de novo.</translation>
    </message>
    <message>
        <source>Wait until it is less busy, or give it a smaller model.</source>
        <translation>Espere até que esteja menos ocupado ou dê a ele um modelo menor.</translation>
    </message>
    <message>
        <source>Wait until the recording is complete.</source>
        <translation>Espere até que a gravação esteja completa.</translation>
    </message>
    <message>
        <source>What an earlier stage committed is not in the form in which it was written.</source>
        <translation>O que uma etapa anterior guardou não está na forma em que foi escrito.</translation>
    </message>
    <message>
        <source>What has come is kept: run the same command again to go on. Check the network and pip&apos;s proxy and certificate settings, or install from a kit (see docs/models.md).</source>
        <translation>O que chegou fica guardado: execute o mesmo comando de novo para continuar. Verifique a rede e as configurações de proxy e certificados do pip, ou instale de um kit (veja docs/models.md).</translation>
    </message>
    <message>
        <source>What was recorded before is safe: run `earshot recover`.</source>
        <translation>O que foi gravado antes está seguro: execute `earshot recover`.</translation>
    </message>
    <message>
        <source>What was recorded before is safe: run `earshot recover`. Please report this.</source>
        <translation>O que foi gravado antes está seguro: execute `earshot recover`. Informe isto, por favor.</translation>
    </message>
    <message>
        <source>Which {kind}?</source>
        <translation>Ambíguo: {kind}</translation>
    </message>
    <message>
        <source>Who of up to three voices speaks when, ten seconds at a time. On the hub it is handed out to registered users only.</source>
        <translation>Quem, de até três vozes, fala quando, dez segundos por vez. No hub, só para usuários registrados.</translation>
    </message>
    <message>
        <source>Windows offers no loudspeaker or headphones whose sound could be recorded. Plug one in, or record the microphone alone.</source>
        <translation>O Windows não oferece alto-falante nem fones cujo som possa ser gravado. Conecte um ou grave só o microfone.</translation>
    </message>
    <message>
        <source>Words can&apos;t be kept</source>
        <translation>Não é possível guardar as palavras</translation>
    </message>
    <message>
        <source>Write to another folder.</source>
        <translation>Grave em outra pasta.</translation>
    </message>
    <message>
        <source>Writing under {folder} failed: {reason}.</source>
        <translation>A gravação em {folder} falhou: {reason}.</translation>
    </message>
    <message>
        <source>Wrong bytes refused</source>
        <translation>Bytes errados recusados</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>Frase secreta errada</translation>
    </message>
    <message>
        <source>Wrong passphrase or key for {path}, or its beginning is damaged.</source>
        <translation>Frase secreta ou chave errada para {path}, ou o começo está danificado.</translation>
    </message>
    <message>
        <source>You may not read {source}.</source>
        <translation>Você não pode ler {source}.</translation>
    </message>
    <message>
        <source>`earshot devices` lists what is there.</source>
        <translation>`earshot devices` lista o que há.</translation>
    </message>
    <message>
        <source>`earshot models list` shows those it has.</source>
        <translation>`earshot models list` mostra os que ele tem.</translation>
    </message>
    <message>
        <source>`earshot templates list` shows those there are.</source>
        <translation>`earshot templates list` mostra os que há.</translation>
    </message>
    <message>
        <source>`earshot vocabulary list` shows all terms.</source>
        <translation>`earshot vocabulary list` mostra todos os termos.</translation>
    </message>
    <message>
        <source>a line without end</source>
        <translation>uma linha sem fim</translation>
    </message>
    <message>
        <source>a name has lower-case letters, digits and hyphens only</source>
        <translation>um nome tem só letras minúsculas, algarismos e hifens</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>checking the recording</source>
        <translation>verificando a gravação</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>comparando</translation>
    </message>
    <message>
        <source>consent</source>
        <translation>consentimento</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>encrypting</source>
        <translation>criptografando</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nome do arquivo</translation>
    </message>
    <message>
        <source>giving words to speakers</source>
        <translation>atribuindo palavras a falantes</translation>
    </message>
    <message>
        <source>has lower-case letters, digits and hyphens only</source>
        <translation>tem só letras minúsculas, algarismos e hifens</translation>
    </message>
    <message>
        <source>has {count} characters; at most {most}</source>
        <translation>tem {count} caracteres; no máximo {most}</translation>
    </message>
    <message>
        <source>has “{code}”, which is no code like en or de</source>
        <translation>tem “{code}”, que não é um código como en ou de</translation>
    </message>
    <message>
        <source>has “{name}” twice</source>
        <translation>tem “{name}” duas vezes</translation>
    </message>
    <message>
        <source>has “{name}”, which isn&apos;t one{meant}</source>
        <translation>tem “{name}”, que não é um deles{meant}</translation>
    </message>
    <message>
        <source>is a folder of the store; choose another</source>
        <translation>é uma pasta do depósito de modelos; escolha outro</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is missing; an entry without files says why in `missing`</source>
        <translation>falta; uma entrada sem arquivos diz por quê em `missing`</translation>
    </message>
    <message>
        <source>is there {count} times; at most {most}</source>
        <translation>está lá {count} vezes; no máximo {most}</translation>
    </message>
    <message>
        <source>is {fewest} to {most}; between 1 and {limit}, the smaller first</source>
        <translation>é de {fewest} a {most}; entre 1 e {limit}, o menor primeiro</translation>
    </message>
    <message>
        <source>is {value}; from {least} to {most}</source>
        <translation>é {value}; de {least} a {most}</translation>
    </message>
    <message>
        <source>is {value}; from {least} to {most} tokens</source>
        <translation>é {value}; de {least} a {most} tokens</translation>
    </message>
    <message>
        <source>is {version}; this version reads {known}</source>
        <translation>é {version}; esta versão lê {known}</translation>
    </message>
    <message>
        <source>is “{name}” a second time</source>
        <translation>é “{name}” pela segunda vez</translation>
    </message>
    <message>
        <source>is “{name}”, which every template has by itself</source>
        <translation>é “{name}”, que todo modelo de documento já tem</translation>
    </message>
    <message>
        <source>is “{package}”, which has no [[package]] of its own</source>
        <translation>é “{package}”, que não tem seu próprio [[package]]</translation>
    </message>
    <message>
        <source>is “{role}”; one of: {roles}</source>
        <translation>é “{role}”; um de: {roles}</translation>
    </message>
    <message>
        <source>is “{url}”: {what}</source>
        <translation>é “{url}”: {what}</translation>
    </message>
    <message>
        <source>is “{value}”, which doesn&apos;t have the right form</source>
        <translation>é “{value}”, que não tem a forma certa</translation>
    </message>
    <message>
        <source>is “{value}”, which is no code like en or de</source>
        <translation>é “{value}”, que não é um código como en ou de</translation>
    </message>
    <message>
        <source>is “{value}”; one of: {auto}, {words}</source>
        <translation>é “{value}”; um de: {auto}, {words}</translation>
    </message>
    <message>
        <source>is “{value}”; one of: {rates}</source>
        <translation>é “{value}”; um de: {rates}</translation>
    </message>
    <message>
        <source>is “{value}”; one of: {words}</source>
        <translation>é “{value}”; um de: {words}</translation>
    </message>
    <message>
        <source>isn&apos;t a field that Earshot knows</source>
        <translation>não é um campo que o Earshot conheça</translation>
    </message>
    <message>
        <source>isn&apos;t a key of [[extract]]{meant}</source>
        <translation>não é uma chave de [[extract]]{meant}</translation>
    </message>
    <message>
        <source>isn&apos;t a key of templates{meant}</source>
        <translation>não é uma chave de modelos de documento{meant}</translation>
    </message>
    <message>
        <source>isn&apos;t a role; one of: {roles}</source>
        <translation>não é uma função; uma de: {roles}</translation>
    </message>
    <message>
        <source>isn&apos;t a setting of [{section}]; there are: {known}</source>
        <translation>não é uma configuração de [{section}]; há: {known}</translation>
    </message>
    <message>
        <source>isn&apos;t a setting; there are: {known}</source>
        <translation>não é uma configuração; há: {known}</translation>
    </message>
    <message>
        <source>isn&apos;t the sum of the sizes of its parts</source>
        <translation>não é a soma dos tamanhos das partes</translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation>não é possível ler</translation>
    </message>
    <message>
        <source>it has more than {most} kB: it is no template</source>
        <translation>tem mais de {most} kB: não é um modelo de documento</translation>
    </message>
    <message>
        <source>it is no address</source>
        <translation>não é um endereço</translation>
    </message>
    <message>
        <source>it isn&apos;t UTF-8 text</source>
        <translation>não é texto UTF-8</translation>
    </message>
    <message>
        <source>it must begin with http:// and a host</source>
        <translation>deve começar com http:// e um host</translation>
    </message>
    <message>
        <source>it must have host, port and path alone</source>
        <translation>deve ter só host, porta e caminho</translation>
    </message>
    <message>
        <source>lacks “{name}”, which an [[extract]] looks for</source>
        <translation>não tem “{name}”, que um [[extract]] procura</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>line {line}: {key} {what}</source>
        <translation>linha {line}: {key} {what}</translation>
    </message>
    <message>
        <source>llama.cpp was built without CUDA here; the processor is used instead.</source>
        <translation>o llama.cpp foi compilado aqui sem CUDA; o processador é usado no lugar.</translation>
    </message>
    <message>
        <source>loading the language model</source>
        <translation>carregando o modelo de linguagem</translation>
    </message>
    <message>
        <source>loading the model</source>
        <translation>carregando o modelo</translation>
    </message>
    <message>
        <source>loading the models</source>
        <translation>carregando os modelos</translation>
    </message>
    <message>
        <source>looking for {name}</source>
        <translation>procurando {name}</translation>
    </message>
    <message>
        <source>macOS hands no program what others play. For the other side&apos;s sound install a virtual device such as BlackHole, let a Multi-Output Device in Audio MIDI Setup play to it and to your headphones, and record it; or record the microphone alone.</source>
        <translation>O macOS não entrega a nenhum programa o que outros tocam. Para o som do outro lado, instale um dispositivo virtual como o BlackHole, faça um Dispositivo de Saída Múltipla da Configuração de Áudio e MIDI tocar nele e nos seus fones, e grave-o; ou grave só o microfone.</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>microfone</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>ata</translation>
    </message>
    <message>
        <source>more than it was asked for</source>
        <translation>mais do que lhe foi pedido</translation>
    </message>
    <message>
        <source>must be a list of codes: [&quot;en&quot;, &quot;de&quot;]</source>
        <translation>deve ser uma lista de códigos: [&quot;en&quot;, &quot;de&quot;]</translation>
    </message>
    <message>
        <source>must be a list of files: [&quot;minutes.gguf&quot;]</source>
        <translation>deve ser uma lista de arquivos: [&quot;minutes.gguf&quot;]</translation>
    </message>
    <message>
        <source>must be a list of names: [&quot;brief&quot;, &quot;decisions&quot;]</source>
        <translation>deve ser uma lista de nomes: [&quot;brief&quot;, &quot;decisions&quot;]</translation>
    </message>
    <message>
        <source>must be a list of texts in quotes</source>
        <translation>deve ser uma lista de textos entre aspas</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>deve ser um número</translation>
    </message>
    <message>
        <source>must be a number of tokens: 8192</source>
        <translation>deve ser um número de tokens: 8192</translation>
    </message>
    <message>
        <source>must be a path inside the model&apos;s folder</source>
        <translation>deve ser um caminho dentro da pasta do modelo</translation>
    </message>
    <message>
        <source>must be a table: [{key}]</source>
        <translation>deve ser uma tabela: [{key}]</translation>
    </message>
    <message>
        <source>must be a text, in &quot;quotes&quot;</source>
        <translation>deve ser um texto, entre &quot;aspas&quot;</translation>
    </message>
    <message>
        <source>must be a whole number, 0 or more</source>
        <translation>deve ser um número inteiro, 0 ou mais</translation>
    </message>
    <message>
        <source>must be an array of tables</source>
        <translation>deve ser uma lista de tabelas</translation>
    </message>
    <message>
        <source>must be fewest and most: [3, 6]</source>
        <translation>deve ser o mínimo e o máximo: [3, 6]</translation>
    </message>
    <message>
        <source>must be text in &quot;quotes&quot;</source>
        <translation>deve ser texto entre &quot;aspas&quot;</translation>
    </message>
    <message>
        <source>must be text in quotes</source>
        <translation>deve ser texto entre aspas</translation>
    </message>
    <message>
        <source>must be the name of a model, in &quot;quotes&quot;</source>
        <translation>deve ser o nome de um modelo, entre &quot;aspas&quot;</translation>
    </message>
    <message>
        <source>must be the name of a template, in &quot;quotes&quot;</source>
        <translation>deve ser o nome de um modelo de documento, entre &quot;aspas&quot;</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>deve ser true ou false</translation>
    </message>
    <message>
        <source>must be written as [[extract]]</source>
        <translation>deve ser escrito como [[extract]]</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>needs {key} = {example}</source>
        <translation>precisa de {key} = {example}</translation>
    </message>
    <message>
        <source>needs {name_key} = &quot;…&quot;</source>
        <translation>precisa de {name_key} = &quot;…&quot;</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>none of the places that were asked has it</source>
        <translation>nenhum dos lugares consultados o tem</translation>
    </message>
    <message>
        <source>not valid TOML: {reason}</source>
        <translation>TOML inválido: {reason}</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>only a server on this machine is allowed: 127.0.0.1, ::1 or localhost</source>
        <translation>só é permitido um servidor deste computador: 127.0.0.1, ::1 ou localhost</translation>
    </message>
    <message>
        <source>passage</source>
        <translation>trecho</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>lendo</translation>
    </message>
    <message>
        <source>reading the file</source>
        <translation>lendo o arquivo</translation>
    </message>
    <message>
        <source>recognising voices</source>
        <translation>reconhecendo vozes</translation>
    </message>
    <message>
        <source>response</source>
        <translation>resposta</translation>
    </message>
    <message>
        <source>something that isn&apos;t JSON</source>
        <translation>algo que não é JSON</translation>
    </message>
    <message>
        <source>sound output</source>
        <translation>saída de som</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>começando</translation>
    </message>
    <message>
        <source>starting the engine</source>
        <translation>iniciando o motor</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>taking its fingerprint</source>
        <translation>calculando a impressão digital</translation>
    </message>
    <message>
        <source>telling voices apart</source>
        <translation>distinguindo vozes</translation>
    </message>
    <message>
        <source>term</source>
        <translation>termo</translation>
    </message>
    <message>
        <source>the file isn&apos;t there</source>
        <translation>o arquivo não está lá</translation>
    </message>
    <message>
        <source>the microphone</source>
        <translation>o microfone</translation>
    </message>
    <message>
        <source>the system&apos;s sound</source>
        <translation>o som do sistema</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>transcrição</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>escrevendo</translation>
    </message>
    <message>
        <source>{count} tokens with room for {limit} more don&apos;t fit into the {context_tokens} that it may see.</source>
        <translation>{count} tokens com espaço para mais {limit} não cabem nos {context_tokens} que ele pode ver.</translation>
    </message>
    <message>
        <source>{damaged} of its {packets} pieces of sound are damaged.</source>
        <translation>{damaged} dos {packets} pedaços de som estão danificados.</translation>
    </message>
    <message>
        <source>{first}
{second}</source>
        <translation>{first}
{second}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} e {second}</translation>
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
        <translation>falta {key} em [[extract]] {number}</translation>
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
        <translation>{model} conhece: `earshot models install {model}`, depois `{use}`.</translation>
    </message>
    <message>
        <source>{model} hears {heard} s of speech in {seconds:.1f} s.</source>
        <translation>{model} ouve {heard} s de fala em {seconds:.1f} s.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be installed</source>
        <translation>Não é possível instalar {name}</translation>
    </message>
    <message>
        <source>{name} can&apos;t be opened.</source>
        <translation>Não é possível abrir {name}.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be used as a text embedder: {reason}.</source>
        <translation>{name} não pode ser usado como codificador de texto: {reason}.</translation>
    </message>
    <message>
        <source>{name} couldn&apos;t be fetched</source>
        <translation>Não foi possível baixar {name}</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t hold sound as the recorder writes it.</source>
        <translation>{name} não contém som como o gravador o escreve.</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t know the language “{language}”.</source>
        <translation>{name} não conhece o idioma “{language}”.</translation>
    </message>
    <message>
        <source>{name} doesn&apos;t say which architecture it has.</source>
        <translation>{name} não diz qual arquitetura tem.</translation>
    </message>
    <message>
        <source>{name} from {origin} has SHA-256 {found} ({size:,} bytes); the catalogue wants {expected} ({expected_size:,} bytes).</source>
        <translation>{name} de {origin} tem SHA-256 {found} ({size:,} bytes); o catálogo quer {expected} ({expected_size:,} bytes).</translation>
    </message>
    <message>
        <source>{name} has {count} files; a language model is one GGUF file.</source>
        <translation>{name} tem {count} arquivos; um modelo de linguagem é um único arquivo GGUF.</translation>
    </message>
    <message>
        <source>{name} in {folder} is not what this version expects ({reason}).</source>
        <translation>{name} em {folder} não é o que esta versão espera ({reason}).</translation>
    </message>
    <message>
        <source>{name} is a {role}.</source>
        <translation>{name} tem a função {role}.</translation>
    </message>
    <message>
        <source>{name} is a {role}; a {wanted} was asked for.</source>
        <translation>{name} tem a função {role}; foi pedido {wanted}.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short: {reason}.</source>
        <translation>{name} está danificado ou cortado: {reason}.</translation>
    </message>
    <message>
        <source>{name} is in use by another program.</source>
        <translation>{name} está em uso por outro programa.</translation>
    </message>
    <message>
        <source>{name} is missing: {reason}.</source>
        <translation>Falta {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} is no CAM++ speaker embedder ({reason}).</source>
        <translation>{name} não é um codificador de falantes CAM++ ({reason}).</translation>
    </message>
    <message>
        <source>{name} is no LoRA adapter for the architecture {architecture}.</source>
        <translation>{name} não é um adaptador LoRA para a arquitetura {architecture}.</translation>
    </message>
    <message>
        <source>{name} is no Whisper model in CTranslate2&apos;s format ({reason}).</source>
        <translation>{name} não é um modelo Whisper no formato CTranslate2 ({reason}).</translation>
    </message>
    <message>
        <source>{name} is no segmentation model of pyannote&apos;s kind ({reason}).</source>
        <translation>{name} não é um modelo de segmentação do tipo do pyannote ({reason}).</translation>
    </message>
    <message>
        <source>{name} is no whole model, but of the kind “{kind}”.</source>
        <translation>{name} não é um modelo inteiro, mas do tipo “{kind}”.</translation>
    </message>
    <message>
        <source>{name} is one of {parts} parts of a model.</source>
        <translation>{name} é uma de {parts} partes de um modelo.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t a GGUF file.</source>
        <translation>{name} não é um arquivo GGUF.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t installed in {folder}.</source>
        <translation>{name} não está instalado em {folder}.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t installed.</source>
        <translation>{name} não está instalado.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t there any more.</source>
        <translation>{name} não está mais lá.</translation>
    </message>
    <message>
        <source>{name} refuses: {reason}.</source>
        <translation>{name} recusa: {reason}.</translation>
    </message>
    <message>
        <source>{name} tells {count} speakers apart; {wanted} are supported.</source>
        <translation>{name} distingue {count} falantes; são aceitos {wanted}.</translation>
    </message>
    <message>
        <source>{name} was trained for {trained} tokens; it gets no more.</source>
        <translation>{name} foi treinado para {trained} tokens; não recebe mais.</translation>
    </message>
    <message>
        <source>{name}: {reason}.</source>
        <translation>{name}: {reason}.</translation>
    </message>
    <message>
        <source>{need:,.0f} MB are needed in {folder} and {free:,.0f} MB are free.</source>
        <translation>São necessários {need:,.0f} MB em {folder}, e {free:,.0f} MB estão livres.</translation>
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
            <numerusform>%n gravação só é encontrada por palavras por enquanto; `earshot process` prepara o que falta.</numerusform>
            <numerusform>%n gravações só são encontradas por palavras por enquanto; `earshot process` prepara o que falta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recordings are ready for search by meaning now.</source>
        <translation>
            <numerusform>%n gravação já pode ser buscada por significado.</numerusform>
            <numerusform>%n gravações já podem ser buscadas por significado.</numerusform>
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
            <numerusform>%n termo do vocabulário não cabe e não é levado em conta; remova termos ou dê etiquetas a eles.</numerusform>
            <numerusform>%n termos do vocabulário não cabem e não são levados em conta; remova termos ou dê etiquetas a eles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n terms of the vocabulary don&apos;t fit into live text.</source>
        <translation>
            <numerusform>%n termo do vocabulário não cabe no texto ao vivo.</numerusform>
            <numerusform>%n termos do vocabulário não cabem no texto ao vivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}.</source>
        <translation>Não é possível ler {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} exists.</source>
        <translation>{path} já existe.</translation>
    </message>
    <message>
        <source>{path} has no files.</source>
        <translation>{path} não tem arquivos.</translation>
    </message>
    <message>
        <source>{path} has {size:,} bytes; it should have {wanted:,}.</source>
        <translation>{path} tem {size:,} bytes; deveria ter {wanted:,}.</translation>
    </message>
    <message>
        <source>{path} holds {count} files; a language model is one GGUF file.</source>
        <translation>{path} contém {count} arquivos; um modelo de linguagem é um único arquivo GGUF.</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>Falta {path}.</translation>
    </message>
    <message>
        <source>{path} is not a key file of this version.</source>
        <translation>{path} não é um arquivo de chave desta versão.</translation>
    </message>
    <message>
        <source>{path} is not audio of Earshot, or lost its beginning.</source>
        <translation>{path} não é áudio do Earshot ou perdeu o começo.</translation>
    </message>
    <message>
        <source>{path} is of a version that this Earshot doesn&apos;t know, or altered.</source>
        <translation>{path} é de uma versão que este Earshot não conhece ou foi alterado.</translation>
    </message>
    <message>
        <source>{path} is shorter than it was.</source>
        <translation>{path} está mais curto do que era.</translation>
    </message>
    <message>
        <source>{path} isn&apos;t there.</source>
        <translation>{path} não está lá.</translation>
    </message>
    <message>
        <source>{path} was altered or cut short, or belongs to another key.</source>
        <translation>{path} foi alterado ou cortado, ou pertence a outra chave.</translation>
    </message>
    <message>
        <source>{path} was altered or damaged.</source>
        <translation>{path} foi alterado ou danificado.</translation>
    </message>
    <message>
        <source>{path} was altered: its SHA-256 is {found}; it should be {wanted}.</source>
        <translation>{path} foi alterado: o SHA-256 é {found}; deveria ser {wanted}.</translation>
    </message>
    <message>
        <source>{path} was written by a newer Earshot than this one. It was left as it is.</source>
        <translation>{path} foi gravado por um Earshot mais novo que este. Foi deixado como estava.</translation>
    </message>
    <message>
        <source>{path}: in {entry}, `{field}` {what}.</source>
        <translation>{path}: em {entry}, `{field}` {what}.</translation>
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
        <translation>{seconds:.1f} s é o máximo que o texto ao vivo pode levar.</translation>
    </message>
    <message>
        <source>{since} is after {until}.</source>
        <translation>{since} é depois de {until}.</translation>
    </message>
    <message>
        <source>{source} holds no bytes.</source>
        <translation>{source} não contém bytes.</translation>
    </message>
    <message>
        <source>{source} is a folder.</source>
        <translation>{source} é uma pasta.</translation>
    </message>
    <message>
        <source>{source} isn&apos;t there.</source>
        <translation>{source} não está lá.</translation>
    </message>
    <message>
        <source>{source} was written to while it was read.</source>
        <translation>{source} foi alterado enquanto era lido.</translation>
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
        <translation>{title}: {what} Esta etapa continua do último ponto guardado.</translation>
    </message>
    <message>
        <source>{track} is gone.</source>
        <translation>{track} sumiu.</translation>
    </message>
    <message>
        <source>{track} is now “{name}”.</source>
        <translation>{track} agora é “{name}”.</translation>
    </message>
    <message>
        <source>{track} isn&apos;t there.</source>
        <translation>{track} não está lá.</translation>
    </message>
    <message>
        <source>{url} answered too slowly.</source>
        <translation>{url} respondeu devagar demais.</translation>
    </message>
    <message>
        <source>{url} answered with status {status}: {said}</source>
        <translation>{url} respondeu com o status {status}: {said}</translation>
    </message>
    <message>
        <source>{url} leads to another machine.</source>
        <translation>{url} leva a outro computador.</translation>
    </message>
    <message>
        <source>{url} sends elsewhere (status {status}), where nobody follows.</source>
        <translation>{url} remete a outro lugar (status {status}), aonde ninguém o segue.</translation>
    </message>
    <message>
        <source>{wanted} tokens hold no question; the smallest is {least}.</source>
        <translation>Em {wanted} tokens não cabe nenhuma pergunta; o mínimo é {least}.</translation>
    </message>
    <message>
        <source>“{code}” is no language code.</source>
        <translation>“{code}” não é um código de idioma.</translation>
    </message>
    <message>
        <source>“{found}” where {wanted} was expected</source>
        <translation>“{found}” onde se esperava {wanted}</translation>
    </message>
    <message>
        <source>“{name}” came with Earshot.</source>
        <translation>“{name}” veio com o Earshot.</translation>
    </message>
    <message>
        <source>“{name}” can&apos;t be changed on this machine.</source>
        <translation>“{name}” não pode ser alterado neste computador.</translation>
    </message>
    <message>
        <source>“{name}” is recorded from now on.</source>
        <translation>“{name}” é gravado a partir de agora.</translation>
    </message>
    <message>
        <source>“{name}” is there twice</source>
        <translation>“{name}” está lá duas vezes</translation>
    </message>
    <message>
        <source>“{name}” isn&apos;t in the catalogue; such a model needs a name of lower-case letters, digits and . _ + -, and a role.</source>
        <translation>“{name}” não está no catálogo; um modelo assim precisa de um nome de letras minúsculas, algarismos e . _ + -, e de uma função.</translation>
    </message>
    <message>
        <source>“{new}” is no name for a template.</source>
        <translation>“{new}” não é um nome para um modelo de documento.</translation>
    </message>
    <message>
        <source>“{reference}” could be {listed} and {more} more.</source>
        <translation>“{reference}” poderia ser {listed} e mais {more}.</translation>
    </message>
    <message>
        <source>“{reference}” could be {listed}.</source>
        <translation>“{reference}” poderia ser {listed}.</translation>
    </message>
    <message>
        <source>“{text}” isn&apos;t in the vocabulary for the tag {tag}.</source>
        <translation>“{text}” não está no vocabulário da etiqueta {tag}.</translation>
    </message>
    <message>
        <source>“{text}” isn&apos;t in the vocabulary.</source>
        <translation>“{text}” não está no vocabulário.</translation>
    </message>
    <message>
        <source>“{title}” can&apos;t be searched by meaning yet. {reason}</source>
        <translation>“{title}” ainda não pode ser buscada por significado. {reason}</translation>
    </message>
    <message>
        <source>“{title}” ends after {seconds:.1f} seconds.</source>
        <translation>“{title}” termina após {seconds:.1f} segundos.</translation>
    </message>
    <message>
        <source>“{title}” has no minutes yet. {reason} `earshot minutes {id}` makes them later.</source>
        <translation>“{title}” ainda não tem ata. {reason} `earshot minutes {id}` a faz depois.</translation>
    </message>
    <message>
        <source>“{title}” has not been processed to the end.</source>
        <translation>“{title}” não foi processada até o fim.</translation>
    </message>
    <message>
        <source>“{title}” has not been processed.</source>
        <translation>“{title}” não foi processada.</translation>
    </message>
    <message>
        <source>“{url}” isn&apos;t a plain http address of this machine.</source>
        <translation>“{url}” não é um endereço http simples deste computador.</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search what was said, or ask a question</source>
        <translation>Busque o que foi dito ou faça uma pergunta</translation>
    </message>
    <message>
        <source>Search and ask</source>
        <translation>Buscar e perguntar</translation>
    </message>
    <message>
        <source>Enter asks, typing searches</source>
        <translation>Enter pergunta, digitar busca</translation>
    </message>
    <message>
        <source>Ask the archive</source>
        <translation>Perguntar ao acervo</translation>
    </message>
    <message>
        <source>Type to find what was said. Press Enter to ask a question.</source>
        <translation>Digite para encontrar o que foi dito. Tecle Enter para perguntar.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing found. Try other words, or press Enter to ask.</source>
        <translation>Nada encontrado. Tente outras palavras ou pergunte com Enter.</translation>
    </message>
    <message>
        <source>Nothing found in %1. Look wider, or try other words.</source>
        <translation>Nada encontrado em: %1. Amplie a busca ou tente outras palavras.</translation>
    </message>
    <message>
        <source>all meetings</source>
        <translation>todas as reuniões</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>what %1 said</source>
        <translation>o que %1 disse</translation>
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
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Não escolher nenhuma</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) chosen</source>
        <translation>
            <numerusform>%n reunião escolhida</numerusform>
            <numerusform>%n reuniões escolhidas</numerusform>
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
        <translation>Geral</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos de documento</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulário</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) were refused since it started.</source>
        <translation>
            <numerusform>%n tentativa recusada desde o início.</numerusform>
            <numerusform>%n tentativas recusadas desde o início.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Another language takes hold when the window is opened next.</source>
        <translation>Outro idioma passa a valer na próxima vez que a janela for aberta.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
    </message>
    <message>
        <source>Your name in meetings</source>
        <translation>Seu nome nas reuniões</translation>
    </message>
    <message>
        <source>As others say it; “Catch up” is told for it</source>
        <translation>Como os outros o dizem; “Novidades” é contado para ele</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Fala</translation>
    </message>
    <message>
        <source>Find out for each meeting</source>
        <translation>Descobrir em cada reunião</translation>
    </message>
    <message>
        <source>Language spoken</source>
        <translation>Idioma falado</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo de documento</translation>
    </message>
    <message>
        <source>That of the meeting</source>
        <translation>O da reunião</translation>
    </message>
    <message>
        <source>Write minutes of each meeting by itself</source>
        <translation>Escrever sozinho a ata de cada reunião</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>O que é gravado</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
    </message>
    <message>
        <source>Show the words while they are spoken</source>
        <translation>Mostrar as palavras enquanto são ditas</translation>
    </message>
    <message>
        <source>Call the microphone&apos;s main speaker You</source>
        <translation>A voz principal do microfone é você</translation>
    </message>
    <message>
        <source>Your microphone</source>
        <translation>Seu microfone</translation>
    </message>
    <message>
        <source>The other side&apos;s sound</source>
        <translation>O som do outro lado</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Conforme o sistema</translation>
    </message>
    <message>
        <source>Don&apos;t record it</source>
        <translation>Não gravar</translation>
    </message>
    <message>
        <source>Live text</source>
        <translation>Texto ao vivo</translation>
    </message>
    <message>
        <source>They come some seconds after they were said, and are replaced by better ones when the meeting is over. Where this machine is too slow for it, a recording says so and goes on without.</source>
        <translation>As palavras chegam alguns segundos depois de ditas, e outras melhores as substituem após a reunião. Se este computador for lento demais, a gravação o diz e continua sem elas.</translation>
    </message>
    <message>
        <source>When nobody speaks</source>
        <translation>Quando ninguém fala</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>Após %n minuto</numerusform>
            <numerusform>Após %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>End the recording</source>
        <translation>Encerrar a gravação</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca por si só</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimento</translation>
    </message>
    <message>
        <source>To read out before a recording</source>
        <translation>Para ler antes de gravar</translation>
    </message>
    <message>
        <source>Nothing, if you leave it empty</source>
        <translation>Nada, se deixar vazio</translation>
    </message>
    <message>
        <source>Record only after somebody acknowledged it</source>
        <translation>Gravar só depois que alguém confirmar</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>O que fica guardado e onde</translation>
    </message>
    <message>
        <source>Words, minutes, names (encrypted)</source>
        <translation>Palavras, atas, nomes (cifrados)</translation>
    </message>
    <message>
        <source>Sound (encrypted)</source>
        <translation>Som (cifrado)</translation>
    </message>
    <message>
        <source>Reports on bugs</source>
        <translation>Relatórios de erros</translation>
    </message>
    <message>
        <source>The key of your archive</source>
        <translation>A chave do seu arquivo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Earshot refuses every connection that leaves this machine.</source>
        <translation>O Earshot recusa toda conexão que saia deste computador.</translation>
    </message>
    <message>
        <source>It fetches models where you ask for it, and nothing else.</source>
        <translation>Ele baixa modelos onde você pede, e nada mais.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show in its folder: %1</source>
        <translation>Mostrar na pasta: %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Brief</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Ctrl R</source>
        <translation>Ctrl R</translation>
    </message>
    <message>
        <source>Search and ask</source>
        <translation>Buscar e perguntar</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tarefas</translation>
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
        <translation>%1 minhas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
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
        <translation>Importar um arquivo ou kit…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>All models…</source>
        <translation>Todos os modelos…</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Começando…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The models are installed.</source>
        <translation>Os modelos estão instalados.</translation>
    </message>
    <message>
        <source>All that Earshot works with is on this machine. Nothing is to be fetched.</source>
        <translation>Tudo com que o Earshot trabalha está neste computador. Não há nada para baixar.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) do the work, all on this machine: they turn speech into words, tell voices apart, search by meaning, and write minutes. They take up %1.</source>
        <translation>
            <numerusform>%n modelo faz o trabalho neste computador: transforma a fala em palavras, distingue as vozes, procura pelo sentido e escreve atas. Ocupa %1.</numerusform>
            <numerusform>%n modelos fazem o trabalho, todos neste computador: transformam a fala em palavras, distinguem as vozes, procuram pelo sentido e escrevem atas. Ocupam %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here already: %1. Missing: %2.</source>
        <translation>Já está aqui: %1. Falta: %2.</translation>
    </message>
    <message>
        <source>You can go on meanwhile; what has come is kept.</source>
        <translation>Você pode continuar enquanto isso; o que chegou fica guardado.</translation>
    </message>
    <message>
        <source>Stopped. What has come is kept.</source>
        <translation>Interrompido. O que chegou fica guardado.</translation>
    </message>
    <message>
        <source>Install the starter set</source>
        <translation>Instalar o conjunto inicial</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Install what is missing</source>
        <translation>Instalar o que falta</translation>
    </message>
    <message>
        <source>%1 come from the Python package index or else from the model hub, and every byte is checked. Nothing else is fetched unless you ask for it.</source>
        <translation>%1 vêm do índice de pacotes do Python ou, se não, do repositório de modelos, e cada byte é verificado. Nada mais é baixado sem que você peça.</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Filter by any word</source>
        <translation>Filtrar por qualquer palavra</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)…</source>
        <translation>Tabela para planilha (CSV)…</translation>
    </message>
    <message>
        <source>Text with a table (Markdown)…</source>
        <translation>Texto com tabela (Markdown)…</translation>
    </message>
    <message>
        <source>Nothing fits. Every word that you type must occur.</source>
        <translation>Nada corresponde. Cada palavra digitada precisa aparecer.</translation>
    </message>
    <message>
        <source>Alt+S sorts by the column that one is in.</source>
        <translation>Alt+S ordena pela coluna em que se está.</translation>
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
            <numerusform>Etiquetas da reunião</numerusform>
            <numerusform>Etiquetas de %n reuniões</numerusform>
        </translation>
    </message>
    <message>
        <source>New tags, separated by commas</source>
        <translation>Novas etiquetas, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Ele veio com o Earshot. Copie-o para mudá-lo.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo de documento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copiar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What you changed isn&apos;t saved.</source>
        <translation>O que você mudou não está salvo.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuar editando</translation>
    </message>
    <message>
        <source>It is in order: %1.</source>
        <translation>Está em ordem: %1.</translation>
    </message>
    <message>
        <source>Saved. New minutes are made with it.</source>
        <translation>Salvo. Novas atas são feitas com ele.</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>came with Earshot</source>
        <translation>veio com o Earshot</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>seu</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Ver…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
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
        <translation>Um modelo de documento diz o que as atas contêm, em que ordem e como se leem. Copie um para torná-lo seu.</translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation>Copiar “%1”</translation>
    </message>
    <message>
        <source>Lower-case letters, digits and hyphens</source>
        <translation>Letras minúsculas, algarismos e hifens</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>Names and words that Earshot should listen for, as people spell them.</source>
        <translation>Nomes e palavras a que o Earshot deve ficar atento, como são escritos.</translation>
    </message>
    <message>
        <source>Add a word or a name, with Enter</source>
        <translation>Adicionar uma palavra ou um nome, com Enter</translation>
    </message>
    <message>
        <source>Add a word or a name</source>
        <translation>Adicionar uma palavra ou um nome</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>Vocabulário</translation>
    </message>
    <message>
        <source>Remove what is selected</source>
        <translation>Remover o selecionado</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Position</source>
        <translation>Posição</translation>
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
        <translation>Nada foi gravado: o dispositivo não estava lá.</translation>
    </message>
    <message>
        <source>Nothing was recorded: this machine was too slow.</source>
        <translation>Nada foi gravado: este computador estava lento demais.</translation>
    </message>
    <message>
        <source>Nothing was recorded: this machine slept.</source>
        <translation>Nada foi gravado: este computador estava suspenso.</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Transcrição</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>skip silence</source>
        <translation>sem silêncios</translation>
    </message>
    <message>
        <source>✓ skip silence</source>
        <translation>✓ sem silêncios</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Earshot</source>
        <translation>Abrir o Earshot</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Gravar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Earshot records</source>
        <translation>O Earshot está gravando</translation>
    </message>
    <message>
        <source>Earshot, nothing is recorded</source>
        <translation>Earshot, nada é gravado</translation>
    </message>
    <message>
        <source>Earshot pauses</source>
        <translation>O Earshot está em pausa</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Parar a gravação</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Record a sentence and hear it</source>
        <translation>Gravar uma frase e ouvi-la</translation>
    </message>
    <message>
        <source>Say a sentence now.</source>
        <translation>Diga uma frase agora.</translation>
    </message>
    <message>
        <source>The microphone delivered nothing.</source>
        <translation>O microfone não transmitiu nada.</translation>
    </message>
    <message>
        <source>This is how you sound.</source>
        <translation>É assim que você soa.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>Opening your archive…</source>
        <translation>Abrindo o seu acervo…</translation>
    </message>
    <message>
        <source>This takes a moment when another Earshot writes to it or brings it up to date.</source>
        <translation>Demora um momento quando outro Earshot grava nele ou o atualiza.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
</context>
<context>
    <name>TurnEditor</name>
    <message>
        <source>Words of this turn</source>
        <translation>Palavras desta fala</translation>
    </message>
    <message>
        <source>Hear it over and over</source>
        <translation>Ouvir repetidamente</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>Deixar como estava</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Espaço</translation>
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
        <translation>%1 (decidido aqui)</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Unlock Earshot</source>
        <translation>Desbloquear o Earshot</translation>
    </message>
    <message>
        <source>Your archive is behind a passphrase.</source>
        <translation>Seu acervo está protegido por uma frase secreta.</translation>
    </message>
    <message>
        <source>Choose a passphrase for your archive. Without it nobody can read your meetings, not even you.</source>
        <translation>Escolha uma frase secreta para o seu acervo. Sem ela ninguém pode ler suas reuniões, nem você.</translation>
    </message>
    <message>
        <source>That passphrase doesn&apos;t open the archive. Try again.</source>
        <translation>Essa frase secreta não abre o acervo. Tente de novo.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>Make archive</source>
        <translation>Criar acervo</translation>
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
        <translation>O que ocupa espaço…</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Relatórios…</translation>
    </message>
</context>
<context>
    <name>WindowAsker</name>
    <message>
        <source>Your archive is locked</source>
        <translation>Seu acervo está bloqueado</translation>
    </message>
    <message>
        <source>It is behind a passphrase, and none was given.</source>
        <translation>Ele está protegido por uma frase secreta, e nenhuma foi informada.</translation>
    </message>
    <message>
        <source>Choose “Unlock…” to give it.</source>
        <translation>Escolha “Desbloquear…” para informá-la.</translation>
    </message>
</context>
<context>
    <name>Works</name>
    <message>
        <source>Bringing in %1 of %2 files, %3</source>
        <translation>Trazendo %1 de %2 arquivos, %3</translation>
    </message>
    <message>
        <source>Bringing in %1, %2</source>
        <translation>Trazendo %1, %2</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>A processar</translation>
    </message>
    <message>
        <source>Processing %1 of %2</source>
        <translation>A processar %1 de %2</translation>
    </message>
    <message>
        <source>Recovered “%1”, which a crash had interrupted.</source>
        <translation>“%1”, que uma falha havia interrompido, foi recuperada.</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bridge</name>
    <message>
        <source>Something went wrong inside Earshot</source>
        <translation>Algo deu errado no Earshot</translation>
    </message>
    <message>
        <source>This is a bug, and nothing was lost by it.</source>
        <translation>É um erro do Earshot, e nada se perdeu.</translation>
    </message>
    <message>
        <source>Try again; if it stays, the report in the logs folder says more.</source>
        <translation>Tente de novo; se persistir, o relatório na pasta “logs” diz mais.</translation>
    </message>
</context>
<context>
    <name>chips</name>
    <message>
        <source>Hear %1</source>
        <translation>Ouvir %1</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
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
        <translation>Processado</translation>
    </message>
    <message>
        <source>Processed again</source>
        <translation>Processado de novo</translation>
    </message>
    <message>
        <source>Edited a turn</source>
        <translation>Fala editada</translation>
    </message>
    <message>
        <source>Split a turn</source>
        <translation>Fala dividida</translation>
    </message>
    <message>
        <source>Joined two turns</source>
        <translation>Duas falas unidas</translation>
    </message>
    <message>
        <source>Gave a turn to another speaker</source>
        <translation>Fala atribuída a outra pessoa</translation>
    </message>
    <message>
        <source>Made two speakers one</source>
        <translation>Dois falantes unificados</translation>
    </message>
    <message>
        <source>Restored revision %1</source>
        <translation>Revisão %1 restaurada</translation>
    </message>
    <message>
        <source>Renamed a speaker</source>
        <translation>Falante renomeado</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>A rever</translation>
    </message>
    <message>
        <source>New to you</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Its words have changed since its minutes were made.</source>
        <translation>O texto mudou desde que a ata foi escrita.</translation>
    </message>
    <message>
        <source>Some of its decisions or actions are borne out only in part. Listen to them.</source>
        <translation>Algumas decisões ou tarefas só se confirmam em parte. Ouça-as.</translation>
    </message>
    <message>
        <source>Title and date…</source>
        <translation>Título e data…</translation>
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
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Ata…</translation>
    </message>
    <message>
        <source>Transcript to read (Markdown)…</source>
        <translation>Transcrição para ler (Markdown)…</translation>
    </message>
    <message>
        <source>Transcript to read (text)…</source>
        <translation>Transcrição para ler (texto)…</translation>
    </message>
    <message>
        <source>Captions (SRT)…</source>
        <translation>Legendas (SRT)…</translation>
    </message>
    <message>
        <source>Captions (VTT)…</source>
        <translation>Legendas (VTT)…</translation>
    </message>
    <message>
        <source>Transcript for programs (JSON)…</source>
        <translation>Transcrição para programas (JSON)…</translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>writing down what is said</source>
        <translation>transcrevendo o que foi dito</translation>
    </message>
    <message>
        <source>telling the speakers apart</source>
        <translation>distinguindo as vozes</translation>
    </message>
    <message>
        <source>giving words to speakers</source>
        <translation>atribuindo as palavras</translation>
    </message>
    <message>
        <source>making it searchable</source>
        <translation>preparando a busca</translation>
    </message>
    <message>
        <source>writing the minutes</source>
        <translation>escrevendo a ata</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>começando</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Revisões</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revisão %1</translation>
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
        <translation>a mostrada</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Came into the archive</source>
        <translation>Entrou no acervo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>microfone</translation>
    </message>
    <message>
        <source>system sound</source>
        <translation>som do sistema</translation>
    </message>
    <message>
        <source>file</source>
        <translation>arquivo</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>Sound, encrypted</source>
        <translation>Som, cifrado</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Falas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisão</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>as many as are heard</source>
        <translation>quantos se ouvirem</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou mais</translation>
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
        <translation>Falantes</translation>
    </message>
    <message>
        <source>Minutes from revision</source>
        <translation>Ata da revisão</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo de documento</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Escrita em</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Faixas</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproduzir ou pausar</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Voltar 5 segundos</translation>
    </message>
    <message>
        <source>On 5 seconds</source>
        <translation>Avançar 5 segundos</translation>
    </message>
    <message>
        <source>Correct the words</source>
        <translation>Corrigir as palavras</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Mais rápido</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Mais devagar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Play from here</source>
        <translation>Reproduzir daqui</translation>
    </message>
    <message>
        <source>Split before “%1”</source>
        <translation>Dividir antes de “%1”</translation>
    </message>
    <message>
        <source>split a turn</source>
        <translation>fala dividida</translation>
    </message>
    <message>
        <source>Join with the next turn</source>
        <translation>Juntar com a fala seguinte</translation>
    </message>
    <message>
        <source>joined two turns</source>
        <translation>falas juntadas</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Dito por</translation>
    </message>
    <message>
        <source>gave a turn to somebody else</source>
        <translation>fala dada a outra pessoa</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Alguém novo</translation>
    </message>
    <message>
        <source>gave a turn to somebody new</source>
        <translation>fala dada a alguém novo</translation>
    </message>
    <message>
        <source>Split before</source>
        <translation>Dividir antes de</translation>
    </message>
    <message>
        <source>Rename %1 here…</source>
        <translation>Renomear %1 aqui…</translation>
    </message>
    <message>
        <source>Rename %1 in all meetings…</source>
        <translation>Renomear %1 em todas as reuniões…</translation>
    </message>
    <message>
        <source>%1 is the same person as</source>
        <translation>%1 é a mesma pessoa que</translation>
    </message>
    <message>
        <source>made two speakers one</source>
        <translation>dois falantes reunidos</translation>
    </message>
    <message>
        <source>renamed %1</source>
        <translation>%1 renomeado</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renomear %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>No loudspeaker and no headphones are connected.</source>
        <translation>Não há alto-falante nem fones conectados.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened.</source>
        <translation>Não é possível abrir %1.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or headphones, and play again.</source>
        <translation>Conecte um alto-falante ou fones e reproduza de novo.</translation>
    </message>
    <message>
        <source>Nothing to play on</source>
        <translation>Não há onde reproduzir</translation>
    </message>
    <message>
        <source>The sound stopped</source>
        <translation>O som parou</translation>
    </message>
</context>
<context>
    <name>naming</name>
    <message>
        <source>You</source>
        <comment>a person&apos;s name: who holds the microphone</comment>
        <translation>Você</translation>
    </message>
    <message>
        <source>Meeting %1, %2</source>
        <comment>a title, with day and time</comment>
        <translation>Reunião %1, %2</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <translation>Falante %1</translation>
    </message>
    <message>
        <source>You</source>
        <comment>amid a sentence: You sends the contract</comment>
        <translation>Você</translation>
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
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>Pergunta em aberto</translation>
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
        <translation>verificando os modelos</translation>
    </message>
    <message>
        <source>transcribing</source>
        <translation>transcrevendo</translation>
    </message>
    <message>
        <source>telling speakers apart</source>
        <translation>distinguindo as vozes</translation>
    </message>
    <message>
        <source>giving words to speakers</source>
        <translation>atribuindo as palavras</translation>
    </message>
    <message>
        <source>making it ready for search</source>
        <translation>preparando a busca</translation>
    </message>
    <message>
        <source>writing minutes</source>
        <translation>escrevendo a ata</translation>
    </message>
    <message>
        <source>beginning</source>
        <translation>começando</translation>
    </message>
    <message>
        <source>Transcribing</source>
        <translation>A transcrever</translation>
    </message>
    <message>
        <source>Finding speakers</source>
        <translation>A achar oradores</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>A indexar</translation>
    </message>
    <message>
        <source>Writing minutes</source>
        <translation>A redigir ata</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>A processar</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>faltam %1 min</translation>
    </message>
    <message>
        <source>Loading the language model… Esc stops it.</source>
        <translation>Carregando o modelo de linguagem… Esc interrompe.</translation>
    </message>
    <message>
        <source>Reading the likeliest moments, %1 of %2… Esc stops it.</source>
        <translation>Lendo os momentos mais prováveis, %1 de %2… Esc interrompe.</translation>
    </message>
    <message>
        <source>Looking through what was said… Esc stops it.</source>
        <translation>Procurando no que foi dito… Esc interrompe.</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Actions</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Só em aberto</translation>
    </message>
    <message>
        <source>No actions yet. They are found when the minutes of a meeting are made.</source>
        <translation>Ainda sem tarefas. Elas são encontradas quando a ata de uma reunião é escrita.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
    <message>
        <source>In force only</source>
        <translation>Só em vigor</translation>
    </message>
    <message>
        <source>No decisions yet. They are found when the minutes of a meeting are made.</source>
        <translation>Ainda sem decisões. Elas são encontradas quando a ata de uma reunião é escrita.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunião</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Em vigor</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Substituída: %1</translation>
    </message>
    <message>
        <source>Replaced %2: %1</source>
        <translation>Substituída em %2: %1</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ninguém ainda</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, atrasada</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>Brief</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Tarefas</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Perguntas em aberto</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Números</translation>
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
