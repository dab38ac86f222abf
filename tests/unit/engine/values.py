"""Values of every kind that travels for minutes, answers and the index."""

from datetime import date, datetime
from pathlib import Path

from pipeline.domain.meaning import (
    ActionItem,
    Chapter,
    Citation,
    Claim,
    Decision,
    DecisionRecord,
    Evidence,
    Exchange,
    Extract,
    MeetingRef,
    Minutes,
    NameHint,
    OpenQuestion,
    Section,
    Support,
    Template,
)
from pipeline.domain.sound import TimeSpan
from pipeline.domain.speech import (
    Speaker,
    SpeakerSpan,
    Transcript,
    Turn,
    Word,
)
from pipeline.domain.tasks import (
    AnswerTask,
    CompareTask,
    EmbedTask,
    LocalModel,
    MinutesTask,
    ReadyTask,
    ServedModel,
)
from pipeline.domain.work import Device, InstalledModel, Role

SPAN = TimeSpan(0, 10)
WORD = Word(SPAN, "olá", 0.5)
CITATION = Citation("meeting", 7, SPAN, "bis Freitag, olá")
CLAIM = Claim("{S1} sends it.", (CITATION,), Support.PARAPHRASED)
DECISION = Decision("0" * 16, CLAIM)
MINUTES = Minutes(
    recording_id="meeting",
    revision=2,
    template="board",
    language="de",
    brief=(CLAIM,),
    chapters=(Chapter("The start", SPAN, 1, 7),),
    decisions=(DECISION,),
    actions=(ActionItem("1" * 16, CLAIM, "S1", date(2026, 3, 6), "bis Freitag"),),
    questions=(OpenQuestion("2" * 16, CLAIM),),
    figures=(CLAIM,),
    sections=(Section("risks", "Risks", (CLAIM,)),),
    names=(NameHint("S1", "Inês", (CITATION,)),),
    dropped=3,
)
EMBEDDER = InstalledModel("e", Role.TEXT_EMBEDDER, Path("models/e"), "d", (("a", "b"),))
WRITER = LocalModel(EMBEDDER, (Path("lora.gguf"),), 4096, Device.CPU)
TRANSCRIPT = Transcript(
    "meeting",
    2,
    (Speaker("S1", "Inês"),),
    (Turn(7, "S1", "1", (WORD,)),),
    (SpeakerSpan(SPAN, "S1"),),
)
TEMPLATE = Template(
    "board", "Board", ("brief", "risks"), (2, 4), "dry", (Extract("risks", "R", "?"),)
)
MEETING = MeetingRef("meeting", "The meeting", datetime(2026, 3, 2, 9, 30))
EVIDENCE = Evidence(
    meeting=MEETING,
    speakers=TRANSCRIPT.speakers,
    turns=TRANSCRIPT.turns,
    score=0.5,
    decisions=(DecisionRecord(DECISION, MEETING, None, ("3" * 16,)),),
)
LANGUAGE_TASKS = (
    EmbedTask(EMBEDDER, ("one", "two"), True),
    MinutesTask(
        WRITER, EMBEDDER, TRANSCRIPT, date(2026, 3, 2), TEMPLATE, None, "de", (("key", "said"),)
    ),
    AnswerTask(
        ServedModel("http://127.0.0.1:1/v1", "m"), "Why?", (Exchange("a", "b"),), (EVIDENCE,), "en"
    ),
    ReadyTask(WRITER),
    CompareTask(WRITER, ((DECISION, DECISION),), (("key", "said"),)),
)
