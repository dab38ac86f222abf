"""What is refused and in which words, the same for every implementation."""

from collections.abc import Mapping, Sequence

from pipeline.archive.text import fold, has_word, storable
from pipeline.domain.errors import InputError, NotFoundError
from pipeline.domain.saying import say
from pipeline.domain.search import VocabularyTerm
from pipeline.domain.speech import Speaker, Turn

_SHOWN_CANDIDATES = 5


def clean_name(name: str) -> str:
    """Return a speaker's name on one line; raises `InputError` if nothing is left."""
    cleaned = " ".join(storable(name, "name").split())
    if not cleaned:
        raise InputError("No name", "A speaker needs a name.", "Type at least one letter.")
    return cleaned


def name_speakers(
    labels: Sequence[str], given: Mapping[str, str], likely: Mapping[str, str]
) -> tuple[Speaker, ...]:
    """Give each label its given name, else its likely one, else "Speaker N" from its place on.

    A name that was given to somebody else is nobody's likely name, and numbers are free ones.
    """
    taken = set(given.values())
    given = {label: name for label, name in likely.items() if name not in taken} | dict(given)
    taken = set(given.values())
    speakers: list[Speaker] = []
    for place, label in enumerate(labels, start=1):
        name = given.get(label)
        number = place
        while name is None:
            if f"Speaker {number}" not in taken:
                name = f"Speaker {number}"
            number += 1
        taken.add(name)
        speakers.append(Speaker(label, name))
    return tuple(speakers)


def speakers_of(turns: Sequence[Turn], known: Sequence[Speaker]) -> tuple[Speaker, ...]:
    """The speakers of an earlier revision: those known now by their names, others by label."""
    speaking = {turn.speaker for turn in turns}
    names = {speaker.label for speaker in known}
    gone = dict.fromkeys(t.speaker for t in turns if t.speaker not in names)
    there = [speaker for speaker in known if speaker.label in speaking]
    return (*there, *(Speaker(label, label) for label in gone))


def find_speaker(speakers: Sequence[Speaker], reference: str, shown: Mapping[str, str]) -> Speaker:
    """Find by label, else by name, else by the name that is shown for the label (see `naming`).

    Case and accents don't matter.

    Raises:
        NotFoundError: nobody answers to it, or several do.
    """
    wanted = fold(" ".join(reference.split()))
    by_label = [s for s in speakers if fold(s.label) == wanted]
    by_name = [s for s in speakers if fold(s.name) == wanted]
    by_shown = [s for s in speakers if fold(shown.get(s.label, "")) == wanted]
    found = by_label or by_name or by_shown
    if len(found) == 1:
        return found[0]
    listed = ", ".join(f"{s.label} ({s.name})" for s in (found or speakers))
    if found:
        what = say(
            "Several speakers are called “{reference}”: {listed}.",
            reference=shorten(reference),
            listed=listed,
        )
        raise NotFoundError("Speaker not clear", what, "Name one by its label.")
    what = say(
        "Nobody here is “{reference}”. There are: {listed}.",
        reference=shorten(reference),
        listed=listed,
    )
    raise NotFoundError("Speaker not found", what, "Name a speaker by label or by present name.")


def no_recording(reference: str) -> NotFoundError:
    """Nothing answers to this."""
    return NotFoundError(
        "Recording not found",
        say("No recording's id begins with “{reference}”.", reference=shorten(reference)),
        "See the list of recordings for their ids.",
    )


def several_recordings(reference: str, candidates: Sequence[tuple[str, str]]) -> NotFoundError:
    """Several (id, title) answer to this."""
    listed = ", ".join(f"{id_} ({shorten(title)})" for id_, title in candidates[:_SHOWN_CANDIDATES])
    more = len(candidates) - _SHOWN_CANDIDATES
    what = say("“{reference}” could be {listed}.", reference=shorten(reference), listed=listed)
    if more > 0:
        what = say(
            "“{reference}” could be {listed} and {more} more.",
            reference=shorten(reference),
            listed=listed,
            more=more,
        )
    return NotFoundError("Recording not clear", what, "Type more of the id.")


def find_action(reference: str, ids: Sequence[str]) -> str:
    """The one action whose id is, or begins with, the reference; `ids` are those that begin so.

    Raises:
        NotFoundError: none, or several.
    """
    wanted = reference.strip().lower()
    if wanted in ids:
        return wanted
    if len(ids) == 1:
        return ids[0]
    if not ids:
        what = say("No action's id begins with “{reference}”.", reference=shorten(reference))
        raise NotFoundError("Action not found", what, "See the list of actions for their ids.")
    listed = ", ".join(ids[:_SHOWN_CANDIDATES])
    what = say("“{reference}” could be {listed}.", reference=shorten(reference), listed=listed)
    raise NotFoundError("Action not clear", what, "Type more of the id.")


def no_transcript(recording_id: str) -> NotFoundError:
    """It wasn't processed yet."""
    return NotFoundError(
        "No transcript yet",
        say("Recording {recording_id} has not been processed.", recording_id=recording_id),
        "Process it first.",
    )


def clean_term(term: VocabularyTerm) -> VocabularyTerm:
    """Return the term on one line, an empty tag as none; raises `InputError` without a letter."""
    text = " ".join(storable(term.text, "term").split())
    if not has_word(text):
        raise InputError("No term", "A term needs a letter or a digit.", "Type the word to hear.")
    tag = " ".join(storable(term.tag or "", "tag").split())
    return VocabularyTerm(text, tag or None)


def no_job(job_id: int) -> NotFoundError:
    """No job has this number."""
    return NotFoundError("Job not found", say("There is no job {job_id}.", job_id=job_id), "")


def busy_job(job_id: int) -> InputError:
    """A job that can't be taken out of the queue."""
    return InputError(
        "Not waiting",
        say("Job {job_id} is being worked on, or done.", job_id=job_id),
        "Stop it where it is worked on.",
    )


def done_job(job_id: int) -> InputError:
    """This job needs no retry."""
    return InputError(
        "Nothing to retry", say("Job {job_id} is done.", job_id=job_id), "Process the file again."
    )


def same_content(recording_id: str, title: str) -> InputError:
    """These bytes are in the archive."""
    return InputError(
        "Already in the archive",
        say(
            "The same audio is there as {recording_id} ({title}).",
            recording_id=recording_id,
            title=shorten(title),
        ),
        "Show that one, or delete it first.",
    )


def shorten(text: str, length: int = 60) -> str:
    """Cut to a length that fits into a message."""
    return text if len(text) <= length else text[: length - 1] + "…"
