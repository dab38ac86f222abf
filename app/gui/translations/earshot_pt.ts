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
    <name>ExchangeView</name>
    <message>
        <source>Looking through what was said… Esc stops it.</source>
        <translation>Procurando no que foi dito… Esc interrompe.</translation>
    </message>
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
        <source>Everything is computed on this machine, by models that lie on it. The starter set is fetched once, if you ask for it, or taken from a kit.</source>
        <translation>Tudo é calculado neste computador, por modelos que ficam nele. O conjunto inicial é baixado uma vez, se você pedir, ou vem de um kit.</translation>
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
    <message>
        <source>Earshot goes on recording. Stop it first to quit.</source>
        <translation>O Earshot continua gravando. Pare a gravação antes de sair.</translation>
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
        <translation>Abrir</translation>
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
        <source>Choose a model or a kit</source>
        <translation>Escolher um modelo ou um kit</translation>
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
        <translation>Em processamento, %1</translation>
    </message>
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
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>faltam %1 min</translation>
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
</TS>
