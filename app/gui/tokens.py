"""The colours and measures of the window, light and dark, as docs/design-notes.md names them."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Tokens:
    """One appearance. Every value is "#RRGGBB".

    Attributes:
        background: the page.
        surface: panels and fields.
        side: the sidebar and a selected row.
        text: words.
        soft: secondary words; at least 4.5:1 on each ground.
        faint: times and counts, never words that must be read.
        line: hairlines.
        track: what progress and levels run on.
        accent: leads to evidence; selection and progress.
        accent_ground: behind the accent.
        on_accent: words on the accent.
        mark: the word being played, a search hit.
        record: recording, and what destroys.
        on_record: words on it.
        speakers: by order of first speech; never the only sign.
        is_dark: which of both.
    """

    background: str
    surface: str
    side: str
    text: str
    soft: str
    faint: str
    line: str
    track: str
    accent: str
    accent_ground: str
    on_accent: str
    mark: str
    record: str
    on_record: str
    speakers: tuple[str, ...]
    is_dark: bool

    def speaker(self, place: int) -> str:
        """The hue of the speaker who spoke first, second, ... counted from 0."""
        return self.speakers[place % len(self.speakers)]


LIGHT = Tokens(
    background="#FBFAF7",
    surface="#FFFFFF",
    side="#F4F2ED",
    text="#1D1C1A",
    soft="#6A665F",
    faint="#9A958C",
    line="#E6E3DC",
    track="#E6E3DC",
    accent="#0B6E69",
    accent_ground="#E3F0EE",
    on_accent="#FFFFFF",
    mark="#FFF1B8",
    record="#CF2C2B",
    on_record="#FFFFFF",
    speakers=(
        *("#0B65A8", "#B4530A", "#0C7A55", "#9A3B7E"),
        *("#6B5B00", "#5A4FCF", "#A3343B", "#3F6B73"),
    ),
    is_dark=False,
)

DARK = Tokens(
    background="#171715",
    surface="#1F1E1C",
    side="#1B1A18",
    text="#ECEAE4",
    soft="#A8A398",
    faint="#7B766D",
    line="#302E2A",
    track="#302E2A",
    accent="#4FC1B7",
    accent_ground="#17302E",
    on_accent="#10201F",
    mark="#4A3F12",
    record="#FF6B62",
    on_record="#2B0D0B",
    speakers=(
        *("#6CB4F0", "#F0A35E", "#5CCB9C", "#DE8FC6"),
        *("#D6C24A", "#A79BFF", "#F08A8F", "#8FC4CC"),
    ),
    is_dark=True,
)

# for those who asked their system for more contrast: words at 7:1 and more, lines at 3:1
LIGHT_CONTRAST = replace(
    LIGHT,
    background="#FFFFFF",
    text="#000000",
    soft="#3D3A35",
    faint="#54504A",
    line="#76716A",
    track="#DEDAD2",
    accent="#064E4A",
    record="#A01717",
)

DARK_CONTRAST = replace(
    DARK,
    background="#000000",
    surface="#0C0C0B",
    side="#141413",
    text="#FFFFFF",
    soft="#D8D4CA",
    faint="#B5B0A5",
    line="#8C877D",
    track="#2B2926",
    accent="#7FE0D7",
    record="#FF938C",
)
