from pathlib import Path

import pytest

from installer.torch_choice import Plan, read_report, uv_command, uv_environment

DATA = Path(__file__).parent / "data"


def recorded(name: str) -> Plan:
    return read_report((DATA / f"torch-plan-{name}.json").read_text("utf-8"))


def test_a_recorded_plan_for_a_cpu_build_is_accepted() -> None:
    plan = recorded("cpu")
    assert ("torch", "2.13.0+cpu") in plan.packages
    assert plan.is_cpu_build


def test_a_recorded_plan_with_cuda_is_refused() -> None:
    plan = recorded("cuda")
    assert ("torch", "2.13.0") in plan.packages
    assert {"triton", "nvidia-cudnn-cu13", "cuda-toolkit"} <= set(plan.cuda_packages)
    assert not plan.is_cpu_build


def test_torch_as_macos_gets_it_is_accepted() -> None:
    assert Plan((("torch", "2.13.0"), ("sympy", "1.14.0"))).is_cpu_build


@pytest.mark.parametrize("version", ["2.13.0+cu130", "2.13.0+rocm7", "2.13.0+xpu"])
def test_a_build_for_a_card_is_known_by_its_version(version: str) -> None:
    assert not Plan((("torch", version),)).is_cpu_build


@pytest.mark.parametrize("text", ["{}", '{"install": [{}]}', "[]", "no report"])
def test_what_is_no_report_is_said_to_be_none(text: str) -> None:
    with pytest.raises(ValueError):
        read_report(text)


def test_uv_goes_the_way_that_pip_goes() -> None:
    lines = [
        "global.index-url='http://mirror.example/simple'",
        "global.proxy='http://proxy.example:3128'",
        ":env:.cert='/etc/ssl/own.crt'",
        ":env:.default-timeout='180'",
    ]
    assert uv_environment(lines) == {
        "HTTPS_PROXY": "http://proxy.example:3128",
        "HTTP_PROXY": "http://proxy.example:3128",
        "SSL_CERT_FILE": "/etc/ssl/own.crt",
        "UV_HTTP_TIMEOUT": "180",
    }


def test_uv_is_asked_for_the_cpu_build_alone() -> None:
    command = uv_command("uv", ".venv/bin/python", "torch==2.13.0")
    assert command[-2:] == ("--torch-backend=cpu", "torch==2.13.0")
    assert "--no-deps" in command
