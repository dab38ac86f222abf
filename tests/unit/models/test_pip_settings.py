from pathlib import Path

import pytest

from models.pip_settings import connection_of, credentials_of, read_settings
from models.transfer import Connection


def test_pips_files_and_environment_are_asked_of_pip(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = tmp_path / "pip.conf"
    config.write_text(
        "[global]\nproxy = http://proxy.example:3128\ntimeout = 7\nretries = 1\n"
        "[download]\ntimeout = 9\n"
        "[list]\nproxy = http://not.this.one\n"
    )
    monkeypatch.setenv("PIP_CONFIG_FILE", str(config))
    monkeypatch.setenv("PIP_TRUSTED_HOST", "a.example b.example:8443")
    monkeypatch.setenv("PIP_RETRIES", "2")
    monkeypatch.setenv("PIP_CERT", "/etc/company.pem")
    for name in ("PIP_PROXY", "PIP_TIMEOUT", "PIP_CLIENT_CERT"):
        monkeypatch.delenv(name, raising=False)
    assert connection_of(read_settings(), {}) == Connection(
        proxy="http://proxy.example:3128",
        certificates=Path("/etc/company.pem"),
        trusted_hosts=("a.example", "b.example:8443"),
        timeout_s=9.0,
        retries=2,
    )


def test_the_systems_certificates_serve_where_pip_says_nothing() -> None:
    assert connection_of({}, {}) == Connection()
    bundle = connection_of({}, {"CURL_CA_BUNDLE": "/b", "REQUESTS_CA_BUNDLE": "/a"})
    assert bundle.certificates == Path("/a")
    assert connection_of({"cert": "/c"}, {"CURL_CA_BUNDLE": "/b"}).certificates == Path("/c")


def test_nonsense_in_numbers_is_left_to_pip() -> None:
    assert connection_of({"timeout": "soon", "retries": "-1"}, {}) == Connection()


@pytest.mark.parametrize(
    ("url", "header"),
    [
        ("https://index.example/w.whl", {"Authorization": "Basic bWU6cEBzcw=="}),
        ("https://index.example:8443/w.whl", {}),
        ("http://index.example/w.whl", {}),
        ("https://files.example/w.whl", {"Authorization": "Basic eW91Og=="}),
        ("https://elsewhere.example/w.whl", {}),
    ],
)
def test_credentials_of_an_index_serve_its_own_host_only(
    url: str, header: dict[str, str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("NETRC", str(tmp_path / "none"))
    settings = {
        "index-url": "https://me:p%40ss@index.example/simple",
        "extra-index-url": "https://other.example/simple https://you@files.example/simple",
    }
    assert credentials_of(settings, url) == header


def test_netrc_is_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "netrc").write_text("machine m.example login me password secret\n")
    (tmp_path / "netrc").chmod(0o600)
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    assert credentials_of({}, "https://m.example/x") == {"Authorization": "Basic bWU6c2VjcmV0"}
    assert credentials_of({}, "https://n.example/x") == {}
