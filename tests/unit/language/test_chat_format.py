import pytest

from pipeline.language.chat_format import PLAIN_STOPS, ChatFormat
from pipeline.ports import Message

CHATML = """{% for m in messages %}<|im_start|>{{ m['role'] }}
{{ m['content'] }}<|im_end|>
{% endfor %}{% if add_generation_prompt %}<|im_start|>assistant
{% endif %}"""

NO_SYSTEM = """{{ bos_token }}{% for m in messages %}{% if m['role'] == 'system' %}
{{ raise_exception('System role not supported') }}{% endif %}<{{ m['role'] }}>{{ m['content'] }}
{% endfor %}<assistant>"""

SYSTEM, USER = Message("system", "Be brief."), Message("user", "Who spoke?")


def chat(template: str) -> ChatFormat:
    return ChatFormat(template, "<s>", "</s>")


def test_the_models_own_template_is_used() -> None:
    prompt = chat(CHATML).prompt([SYSTEM, USER])
    assert prompt.text == (
        "<|im_start|>system\nBe brief.<|im_end|>\n"
        "<|im_start|>user\nWho spoke?<|im_end|>\n<|im_start|>assistant\n"
    )
    assert (prompt.begun, prompt.stops) == ("", ())


def test_a_last_message_of_the_assistant_is_gone_on_with() -> None:
    prompt = chat(CHATML).prompt([USER, Message("assistant", "It was ")])
    assert prompt.text.endswith("<|im_start|>assistant\n")
    assert prompt.begun == "It was "


def test_a_template_without_system_messages_gets_it_with_the_users_first() -> None:
    form = chat(NO_SYSTEM)
    assert "<user>Be brief.\n\nWho spoke?" in form.prompt([SYSTEM, USER]).text
    assert form.note == ""


@pytest.mark.parametrize(
    ("template", "why"),
    [
        ("", "has no chat template"),
        ("{% for m in messages %}{{ m", "can't be read"),
        ("{{ raise_exception('never') }}", "fails"),
        ("{{ messages[99].content.nothing }}", "fails"),
        ("the same for everyone", "fails"),
        ("x" * 200_000, "absurd length"),
        ("{{ messages.append(1) }}", "fails"),
        ("{{ ''.__class__.__mro__[1].__subclasses__() }}", "fails"),
        ("{{ cycler.__init__.__globals__.os.getcwd() }}", "fails"),
        ("{{ range(999999999) | list }}", "fails"),
    ],
)
def test_a_template_that_is_no_use_gives_way_to_a_plain_format(template: str, why: str) -> None:
    form = chat(template)
    prompt = form.prompt([SYSTEM, USER, Message("assistant", "Speaker")])
    assert prompt.text == "System: Be brief.\n\nUser: Who spoke?\n\nAssistant:"
    assert (prompt.begun, prompt.stops) == ("Speaker", PLAIN_STOPS)
    assert why in form.note


def test_a_conversation_needs_a_message() -> None:
    with pytest.raises(ValueError, match="without messages"):
        chat(CHATML).prompt([])
