"""Writing an exported file: all of it, or none."""

import errno
import os
import tempfile
from pathlib import Path

from pipeline.domain.errors import DiskFullError, InputError, StorageError
from pipeline.domain.saying import say


def check_target(path: Path, force: bool = False) -> None:
    """Raise `InputError` where `write_text` would, as far as one can tell before."""
    if path.exists() and not force:
        raise _taken(path)
    if not path.parent.is_dir():
        missing = FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
        raise _explained(path, missing)


def write_text(path: Path, text: str, force: bool = False) -> None:
    """Write UTF-8 text; the file appears complete or not at all.

    Raises:
        InputError: the file is there and `force` isn't given, or its folder is missing.
        StorageError: the disk is full or refuses.
    """
    temporary: Path | None = None
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".earshot-", suffix=".part")
        temporary = Path(name)
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        _set_usual_mode(temporary)
        if force:
            temporary.replace(path)
        else:
            _move_to_free_name(temporary, path)
    except FileExistsError as error:
        raise _taken(path) from error
    except OSError as error:
        raise _explained(path, error) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _move_to_free_name(temporary: Path, path: Path) -> None:
    try:
        # A hard link fails where the name is taken: no gap between looking and writing.
        os.link(temporary, path)
    except FileExistsError:
        raise
    except OSError:
        # Memory sticks and some network drives know no hard links.
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from None
        temporary.replace(path)


def _set_usual_mode(path: Path) -> None:
    mask = os.umask(0)
    os.umask(mask)
    path.chmod(0o666 & ~mask)


def _taken(path: Path) -> InputError:
    return InputError(
        "File is there already",
        say("{path} exists.", path=path),
        "Choose another name or add --force.",
    )


def _explained(path: Path, error: OSError) -> InputError | StorageError:
    reason = error.strerror or str(error)
    if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.EISDIR):
        return InputError(
            "File can't be written",
            say("{path}: {reason}.", path=path, reason=reason),
            "Check the path.",
        )
    title = say("File can't be written")
    what = say("{path}: {reason}.", path=path, reason=reason)
    if error.errno == errno.ENOSPC:
        return DiskFullError(title, what, "Free some space.")
    return StorageError(title, what, "Write to another folder.")
