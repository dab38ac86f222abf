from pathlib import Path

from installer.layout import Layout, Stamps, fingerprint


def test_a_step_is_done_only_with_the_same_inputs(tmp_path: Path) -> None:
    stamps = Stamps(tmp_path / "steps")
    assert not stamps.is_done("packages", fingerprint("a"))
    stamps.mark("packages", fingerprint("a"))
    assert stamps.is_done("packages", fingerprint("a"))
    assert not stamps.is_done("packages", fingerprint("b"))
    assert not stamps.is_done("environment", fingerprint("a"))


def test_inputs_do_not_run_together() -> None:
    assert fingerprint("ab", "c") != fingerprint("a", "bc")


def test_a_package_is_seen_in_whatever_version(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    assert not layout.has_package("meeteval")
    (layout.site_packages / "meeteval-0.4.3.dist-info").mkdir(parents=True)
    assert layout.has_package("meeteval")
