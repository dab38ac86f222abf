"""Installing models: which files are missing, where to ask for them, in which order."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from models import space
from models.assembly import assemble
from models.blobs import hash_file, storage_errors
from models.lock import writing
from models.passport import ModelFile, Passport
from models.sources import Source
from models.store import FileModelStore
from models.transfer import TransferError
from pipeline.domain.errors import ModelError
from pipeline.domain.saying import Said, say
from pipeline.domain.work import Progress


def fetch(
    store: FileModelStore,
    names: Sequence[str],
    sources: Sequence[Source],
    free_bytes: Callable[[Path], int] = space.free_bytes,
) -> Iterator[Progress]:
    """Install models; progress counts bytes of their files, over all of them.

    Files that are there and right are not fetched again. Sources are asked in their order; the
    next one is asked when one hasn't got a file or can't be reached.

    Raises:
        ModelError: an unknown model, one without hashes, wrong bytes, no source that answers.
        StorageError: the disk is too small or refuses to be written to.
    """
    passports = [_installable(store.passport(name)) for name in dict.fromkeys(names)]
    total = float(sum(passport.size for passport in passports))
    before = 0
    with writing(store.folder), storage_errors(store.folder):
        store.partial.mkdir(exist_ok=True)
        store.tidy()
        missing: dict[str, list[ModelFile]] = {}
        for passport in passports:
            missing[passport.name] = []
            for file in passport.files:
                yield Progress(say("Checking {name}", name=passport.name), before, total)
                if _is_there(store, file):
                    before += file.size
                else:
                    missing[passport.name].append(file)
        _check_space(store, [f for files in missing.values() for f in files], free_bytes)
        for passport in passports:
            step = say("Fetching {name}", name=passport.name)
            yield Progress(step, before, total)
            for had in _fetch_files(store, passport, missing[passport.name], sources):
                yield Progress(step, before + had, total)
            before += sum(file.size for file in missing[passport.name])
            if not store.is_published(passport):
                store.publish(passport)
            yield Progress(step, before, total)


def _fetch_files(
    store: FileModelStore,
    passport: Passport,
    files: Sequence[ModelFile],
    sources: Sequence[Source],
) -> Iterator[int]:
    """Fetch files from the first source that gives each; yields bytes had over all of them."""
    left = list(files)
    done = 0
    reasons: list[str] = []
    for source in sources:
        try:
            offers = source.pieces(passport, left) if left else []
            for file, pieces in list(zip(left, offers, strict=True)) if left else []:
                if not pieces:
                    continue
                for had in assemble(store.blobs, file, pieces, store.partial):
                    yield done + had
                done += file.size
                left.remove(file)
        except TransferError as problem:
            reasons.append(problem.reason)
    if left:
        why = "; ".join(reasons) or say("none of the places that were asked has it")
        raise ModelError(
            say("{name} couldn't be fetched", name=passport.name),
            say("{name} is missing: {reason}.", name=left[0].name, reason=why),
            "What has come is kept: run the same command again to go on. Check the network and "
            "pip's proxy and certificate settings, or install from a kit (see docs/models.md).",
        )


def _is_there(store: FileModelStore, file: ModelFile) -> bool:
    if store.blobs.holds(file.sha256, file.size):
        if hash_file(store.blobs.path(file.sha256)) == file.sha256:
            return True
        store.blobs.discard(file.sha256)
    return False


def _check_space(
    store: FileModelStore, files: Sequence[ModelFile], free_bytes: Callable[[Path], int]
) -> None:
    """Refuse before anything is fetched what can't fit.

    A piece lies twice on the disk while it is unpacked; what an earlier try left counts as had.
    """
    if not files:
        return
    pieces = [part.size for file in files for part in file.parts]
    had = [store.partial / file.sha256 for file in files]
    need = sum(file.size for file in files) - sum(p.stat().st_size for p in had if p.exists())
    space.demand(store.folder, need + max(pieces, default=0), free_bytes(store.folder))


def _installable(passport: Passport) -> Passport:
    if passport.files:
        return passport
    raise ModelError(
        say("{name} can't be installed", name=passport.name),
        Said(passport.missing) or "Its catalogue entry names no place to fetch it from.",
        say(
            "Get its files from {upstream} and run `earshot models import PATH --name {name}`.",
            upstream=passport.upstream,
            name=passport.name,
        ),
    )
