"""Reading fields of TOML tables with errors that name the file, the entry and the field."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from pipeline.domain.errors import ModelError
from pipeline.domain.saying import Said, say


class Fields:
    """One table of a catalogue; each field is taken once, and `finish` refuses what is left."""

    def __init__(self, path: Path, entry: str, table: Mapping[str, object]) -> None:
        self.path = path
        self._entry = entry
        self._left = dict(table)

    def wrong(self, field: str, what: Said) -> ModelError:
        """An error about a field of this entry."""
        return ModelError(
            "The model catalogue can't be used",
            say(
                "{path}: in {entry}, `{field}` {what}.",
                path=self.path,
                entry=self._entry,
                field=field,
                what=what,
            ),
            "Correct the entry, or remove it if it isn't needed.",
        )

    def title_by(self, field: str, pattern: str) -> str:
        """Take the field by which this entry is known, and use it in errors from here on."""
        name = self.text(field, pattern=pattern)
        self._entry = f"“{name}” ({self._entry})"
        return name

    def text(self, field: str, *default: str, pattern: str | None = None) -> str:
        """Take a string; without a default it must be there and not be empty."""
        value = self._take(field, *default)
        if not isinstance(value, str):
            raise self.wrong(field, say("must be text in quotes"))
        if default and value == default[0]:
            return value
        if not value.strip():
            raise self.wrong(field, say("is empty"))
        if pattern is not None and not re.fullmatch(pattern, value):
            raise self.wrong(
                field, say("is “{value}”, which doesn't have the right form", value=value[:100])
            )
        return value

    def texts(self, field: str) -> tuple[str, ...]:
        """Take a list of strings."""
        value = self._take(field)
        items = cast("list[object]", value) if isinstance(value, list) else [None]
        texts = tuple(item for item in items if isinstance(item, str) and item)
        if len(texts) != len(items):
            raise self.wrong(field, say("must be a list of texts in quotes"))
        return texts

    def integer(self, field: str, *default: int) -> int:
        """Take a number of 0 or more."""
        value = self._take(field, *default)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise self.wrong(field, say("must be a whole number, 0 or more"))
        return value

    def boolean(self, field: str, default: bool) -> bool:
        """Take true or false."""
        value = self._take(field, default)
        if not isinstance(value, bool):
            raise self.wrong(field, say("must be true or false"))
        return value

    def tables(self, field: str) -> list["Fields"]:
        """Take an array of tables; none if it isn't there."""
        value = self._take(field, [])
        items = cast("list[object]", value) if isinstance(value, list) else [None]
        tables: list[Fields] = []
        for number, item in enumerate(items, start=1):
            if not isinstance(item, dict):
                raise self.wrong(field, say("must be an array of tables"))
            table = cast("dict[str, object]", item)
            outer = "" if self._entry == "the top of the file" else f" of {self._entry}"
            tables.append(Fields(self.path, f"{field} {number}{outer}", table))
        return tables

    def finish(self) -> None:
        """Refuse fields that nobody asked for: most are a slip of the pen."""
        for field in self._left:
            raise self.wrong(field, say("isn't a field that Earshot knows"))

    def _take(self, field: str, *default: object) -> object:
        if field in self._left:
            return self._left.pop(field)
        if not default:
            raise self.wrong(field, say("is missing"))
        return default[0]
