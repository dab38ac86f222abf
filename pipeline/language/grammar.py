"""A JSON schema as a grammar in llama.cpp's notation (GBNF).

Written by ourselves, since the binding's converter passes over the bounds of numbers, lets raw
line breaks into strings and breaks constants that hold a quote or an emoji. Of JSON schema this
knows what our schemas use; anything else is refused, so that no wish is silently passed over.
Properties come in the order of the schema. Strings hold their characters as they are.
"""

import json
from collections.abc import Mapping
from typing import Any

_MOST_LISTED = 1000
_LENGTHS = {"minLength", "maxLength"}
_KNOWN = {
    "object": {"properties", "required", "additionalProperties"},
    "array": {"items", "minItems", "maxItems"},
    "string": _LENGTHS,
    "integer": {"minimum", "maximum"},
    "number": set[str](),
    "boolean": set[str](),
    "null": set[str](),
}
_ASIDE = {"type", "title", "description"}
_SIMPLE = {"boolean": '("true" | "false")', "null": '"null"', "number": "number"}
_BASE = {
    "space": '" "?',
    "char": r'[^"\\\x7F\x00-\x1F] | "\\" ["\\/nt]',
    "digits": "[0-9]{0,15}",
    "whole": '"-"? ("0" | [1-9] digits)',
}
_ANY = {
    "any-object": '"{" space (any-member ("," space any-member)*)? space "}"',
    "any-member": r'"\"" char* "\"" ":" space any',
    "any-array": '"[" space (any ("," space any)*)? space "]"',
    "any": r'any-object | any-array | "\"" char* "\"" | number | "true" | "false" | "null"',
    "number": 'whole ("." [0-9]{1,15})? ([eE] [-+]? [0-9]{1,3})?',
}


def rules_of(schema: str) -> str:
    """The rules of a schema, one a line; the response is all of `root`.

    Raises:
        ValueError: not a JSON schema, or one that asks for what this doesn't know.
    """
    try:
        parsed = json.loads(schema)
        writer = _Writer()
        root = writer.form(parsed, "root")
    except RecursionError as error:
        raise ValueError("a schema without a bottom") from error
    rules = {"root": root, **writer.rules, **_BASE, **_ANY}
    return "\n".join(f"{name} ::= {rule}" for name, rule in rules.items())


class _Writer:
    """Collects rules: each object and each item of an array gets one of its own."""

    def __init__(self) -> None:
        self.rules: dict[str, str] = {}

    def form(self, schema: Any, name: str) -> str:
        """What stands for a schema in a rule."""
        if not isinstance(schema, dict):
            raise ValueError(f"not a JSON schema: {schema!r}")
        if "enum" in schema or "const" in schema:
            self._demand(schema, {"enum", "const"})
            values = schema.get("enum", [schema.get("const")])
            return _any_of([_literal(json.dumps(v, ensure_ascii=False)) for v in values])
        if "anyOf" in schema:
            self._demand(schema, {"anyOf"})
            parts = enumerate(schema["anyOf"])
            return _any_of([self.form(part, f"{name}-{number}") for number, part in parts])
        kind = schema.get("type")
        if isinstance(kind, list):
            forms = [_narrowed(schema, one) for one in kind]
            return _any_of([self.form(one, f"{name}-{n}") for n, one in enumerate(forms)])
        return self._typed(schema, kind, name)

    def _typed(self, schema: Mapping[str, Any], kind: str | None, name: str) -> str:
        if kind is None and not set(schema) - _ASIDE:
            return "any"
        if kind not in _KNOWN:
            raise ValueError(f"a schema of an unknown type: {schema}")
        self._demand(schema, _KNOWN[kind])
        if kind == "object":
            return self._object(schema, name)
        if kind == "array":
            return self._array(schema, name)
        if kind == "string":
            times = _times(schema.get("minLength", 0), schema.get("maxLength"))
            return rf'"\"" char{times} "\""'
        if kind == "integer":
            return _integer(schema.get("minimum"), schema.get("maximum"))
        return _SIMPLE[kind]

    @staticmethod
    def _demand(schema: Mapping[str, Any], known: set[str]) -> None:
        unknown = set(schema) - known - _ASIDE
        if unknown:
            raise ValueError(f"a schema that asks for {', '.join(sorted(unknown))}")

    def _object(self, schema: Mapping[str, Any], name: str) -> str:
        properties: Mapping[str, Any] = schema.get("properties", {})
        if not properties:
            return "any-object"
        required = set(schema.get("required", ()))
        members = [
            (f'{_literal(json.dumps(key, ensure_ascii=False))} ":" space {value}', key in required)
            for number, (key, part) in enumerate(properties.items())
            for value in [self.form(part, f"{name}-{number}")]
        ]
        return self._named(name + "-object", f'"{{" space {_members(members)} space "}}"')

    def _array(self, schema: Mapping[str, Any], name: str) -> str:
        item = self._named(f"{name}-item", self.form(schema.get("items", {}), f"{name}-item"))
        least, most = schema.get("minItems", 0), schema.get("maxItems")
        if most == 0:
            return '"[" space "]"'
        more = _times(max(0, least - 1), None if most is None else most - 1)
        items = f'{item} ("," space {item}){more}'
        return f'"[" space {items if least else f"({items})?"} space "]"'

    def _named(self, name: str, rule: str) -> str:
        self.rules[name] = rule
        return name


def _members(members: list[tuple[str, bool]]) -> str:
    """Members in their order; the optional ones may be left out, and commas stand between."""
    if not members:
        return ""
    (first, is_required), rest = members[0], members[1:]
    after = "".join(
        f' "," space {member}' if needed else f' ("," space {member})?' for member, needed in rest
    )
    if is_required:
        return first + after
    without = _members(rest)
    return f"({first}{after} | {without})" if without else f"({first})?"


def _narrowed(schema: Mapping[str, Any], kind: str) -> dict[str, Any]:
    """One of several types, with those wishes that concern it."""
    wishes = {key: value for key, value in schema.items() if key in _KNOWN.get(kind, set())}
    return {"type": kind, **wishes}


def _integer(least: int | None, most: int | None) -> str:
    """A whole number; bounds hold exactly where they are near each other, else by digits."""
    if least is None and most is None:
        return "whole"
    if least is not None and most is not None and 0 <= most - least < _MOST_LISTED:
        return _any_of([f'"{number}"' for number in range(least, most + 1)])
    if least is None or least not in (0, 1) or (most is not None and most < least):
        raise ValueError(f"a whole number between {least} and {most}: the bounds are too far apart")
    digits = "digits" if most is None else f"[0-9]{{0,{max(0, len(str(most)) - 1)}}}"
    return f'("0" | [1-9] {digits})' if least == 0 else f"[1-9] {digits}"


def _times(least: int, most: int | None) -> str:
    return f"{{{least},{'' if most is None else most}}}"


def _any_of(forms: list[str]) -> str:
    if not forms:
        raise ValueError("a schema that nothing fits")
    return f"({' | '.join(forms)})"


def _literal(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
