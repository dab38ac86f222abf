"""The two pipes to the parent, taken away from everybody else in the child."""

import os
import sys
from typing import BinaryIO


def take_pipes() -> tuple[BinaryIO, BinaryIO]:
    """Move standard input and output to descriptors of our own.

    Afterwards descriptor 0 reads nothing and descriptor 1 is standard error, so that no
    library, Python or native, can read our messages or print between them. Returns the
    unbuffered (input, output).
    """
    reader, writer = os.dup(0), os.dup(1)
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415 - exists on Windows only

        for descriptor in (reader, writer):
            msvcrt.setmode(descriptor, os.O_BINARY)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    os.dup2(2, 1)
    return os.fdopen(reader, "rb", buffering=0), os.fdopen(writer, "wb", buffering=0)
