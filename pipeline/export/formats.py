"""The formats that a transcript can be exported to."""

from collections.abc import Callable, Mapping
from enum import StrEnum

from pipeline.domain.sound import Recording
from pipeline.domain.speech import Transcript
from pipeline.export.ctm import to_ctm
from pipeline.export.json_document import to_json
from pipeline.export.md import to_md
from pipeline.export.rttm import to_rttm
from pipeline.export.srt import to_srt
from pipeline.export.stm import to_stm
from pipeline.export.txt import to_txt
from pipeline.export.vtt import to_vtt


class ExportFormat(StrEnum):
    """A file format; its value is also the file name's ending."""

    TXT = "txt"
    MD = "md"
    JSON = "json"
    SRT = "srt"
    VTT = "vtt"
    RTTM = "rttm"
    STM = "stm"
    CTM = "ctm"


_WRITERS: Mapping[ExportFormat, Callable[[Recording, Transcript], str]] = {
    ExportFormat.TXT: to_txt,
    ExportFormat.MD: to_md,
    ExportFormat.JSON: to_json,
    ExportFormat.SRT: lambda _, transcript: to_srt(transcript),
    ExportFormat.VTT: lambda _, transcript: to_vtt(transcript),
    ExportFormat.RTTM: lambda _, transcript: to_rttm(transcript),
    ExportFormat.STM: lambda _, transcript: to_stm(transcript),
    ExportFormat.CTM: lambda _, transcript: to_ctm(transcript),
}


def render(form: ExportFormat, recording: Recording, transcript: Transcript) -> str:
    """Write a transcript in a format; the text ends with a line break unless it is empty."""
    return _WRITERS[form](recording, transcript)
