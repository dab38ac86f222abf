import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.messages import InstallReport, decode, encode
from pipeline.domain.errors import ModelError, StorageError
from pipeline.domain.work import Progress

AMOUNTS = st.floats(0, 1e15)


@given(st.builds(Progress, st.text(), AMOUNTS, AMOUNTS))
def test_progress_comes_through(progress: Progress) -> None:
    assert decode(encode(progress)) == progress
    assert "\n" not in encode(progress)


@given(st.builds(InstallReport, st.lists(st.text()).map(tuple), st.integers(0)))
def test_a_report_comes_through(report: InstallReport) -> None:
    assert decode(encode(report)) == report


@pytest.mark.parametrize("kind", [ModelError, StorageError])
@given(told=st.tuples(st.text(), st.text(), st.text()))
def test_an_error_comes_through(kind: type[ModelError], told: tuple[str, str, str]) -> None:
    error = decode(encode(kind(*told)))
    assert type(error) is kind
    assert error.args == told


@pytest.mark.parametrize("line", ['{"kind": "ClassVar"}', '{"kind": "x"}', "no json"])
def test_anything_else_is_no_message(line: str) -> None:
    with pytest.raises(ValueError):
        decode(line)
