import json
from typing import Any

import pytest

from pipeline.language.grammar import rules_of


def root(schema: Any) -> str:
    """The rule of the whole response."""
    first = rules_of(json.dumps(schema)).splitlines()[0]
    return first.removeprefix("root ::= ")


def test_properties_come_in_order_and_optional_ones_may_be_missing() -> None:
    schema = {
        "type": "object",
        "properties": {"a": {"type": "boolean"}, "b": {"type": "null"}, "c": {"enum": [3]}},
        "required": ["a", "c"],
    }
    assert root(schema) == "root-object"
    rule = rules_of(json.dumps(schema)).splitlines()[1]
    assert rule == (
        'root-object ::= "{" space "\\"a\\"" ":" space ("true" | "false")'
        ' ("," space "\\"b\\"" ":" space "null")? "," space "\\"c\\"" ":" space ("3") space "}"'
    )


def test_constants_hold_quotes_backslashes_and_any_character() -> None:
    assert root({"const": 'a"b\\c\n𝔼'}) == r'("\"a\\\"b\\\\c\\n𝔼\"")'


def test_numbers_keep_to_their_bounds() -> None:
    assert root({"type": "integer", "minimum": 2, "maximum": 4}) == '("2" | "3" | "4")'
    assert root({"type": "integer", "minimum": 1, "maximum": 20_000}) == "[1-9] [0-9]{0,4}"
    assert root({"type": "integer"}) == "whole"


def test_arrays_and_strings_keep_to_their_lengths() -> None:
    items = {"type": "array", "items": {"type": "string", "maxLength": 9}, "maxItems": 3}
    assert root(items) == '"[" space (root-item ("," space root-item){0,2})? space "]"'
    assert 'root-item ::= "\\"" char{0,9} "\\""' in rules_of(json.dumps(items))
    some = root({**items, "minItems": 2})
    assert some == '"[" space root-item ("," space root-item){1,2} space "]"'


def test_one_of_several_types() -> None:
    schema = {"type": ["string", "null"], "maxLength": 5}
    assert root(schema) == '("\\"" char{0,5} "\\"" | "null")'
    assert root({"anyOf": [{"const": 1}, {"type": "null"}]}) == '(("1") | "null")'


@pytest.mark.parametrize(
    "schema",
    [
        *(
            "{",
            "3",
            "[]",
            '{"type": "nonsense"}',
            '{"enum": []}',
            '{"$ref": "https://example.org"}',
        ),
        *('{"type": "string", "pattern": "a"}', '{"type": "array", "uniqueItems": true}'),
        '{"type": "integer", "minimum": -9, "maximum": 99999}',
    ],
)
def test_what_is_not_known_is_refused(schema: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        rules_of(schema)
