"""A keyring in memory."""

from pipeline.domain.errors import ArchiveError


class FakeKeyring:
    """Implements `Keyring`; refuses everything while it is locked."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}
        self.locked = False

    def get(self, account: str) -> str | None:
        self._answer()
        return self.secrets.get(account)

    def put(self, account: str, secret: str) -> None:
        self._answer()
        self.secrets[account] = secret

    def remove(self, account: str) -> None:
        self._answer()
        self.secrets.pop(account, None)

    def _answer(self) -> None:
        if self.locked:
            raise ArchiveError("The keyring doesn't work", "It is locked.")
