"""Words and names to listen for."""

from collections.abc import Sequence

from pipeline.archive import rules
from pipeline.archive.database import Database
from pipeline.domain.errors import InputError
from pipeline.domain.search import VocabularyTerm


class SqliteVocabulary:
    """Implements `VocabularyStore`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, term: VocabularyTerm) -> bool:
        """Add a term, blanks tidied; False if it was there; `InputError` without a letter."""
        cleaned = rules.clean_term(term)
        sql = "INSERT OR IGNORE INTO vocabulary (text, tag) VALUES (?, ?)"
        return self._database.change(sql, (cleaned.text, cleaned.tag or "")) > 0

    def remove(self, term: VocabularyTerm) -> bool:
        """Remove a term; False if it wasn't there."""
        try:
            cleaned = rules.clean_term(term)
        except InputError:
            return False  # what can't be added can't be there
        sql = "DELETE FROM vocabulary WHERE text = ? AND tag = ?"
        return self._database.change(sql, (cleaned.text, cleaned.tag or "")) > 0

    def all(self, tags: Sequence[str] | None = None) -> Sequence[VocabularyTerm]:
        """All terms, or those that hold everywhere or for one of `tags`, oldest first."""
        rows = self._database.rows("SELECT text, tag FROM vocabulary ORDER BY id")
        wanted = None if tags is None else {"", *tags}
        return [
            VocabularyTerm(t, tag or None) for t, tag in rows if wanted is None or tag in wanted
        ]
