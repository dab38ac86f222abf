"""Whether a value is what an annotation says, all the way down."""

import types
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from functools import cache
from typing import Any, LiteralString, Union, get_args, get_origin, get_type_hints

from pipeline.domain.saying import Said

_DEEPEST = 20


def misfit(value: object, hint: Any) -> str:
    """Say where a value isn't what `hint` names, "" if all of it is.

    Knows what our dataclasses are made of: other dataclasses, unions, tuples, plain values.
    Subclasses don't pass, so a NumPy number is no float; and a `__post_init__` is run again,
    because unpickling skips it. The answer names fields and types, never a value.
    """
    if hint is Said or is_dataclass(hint):
        check = _said_misfit if hint is Said else _dataclass_misfit
        return check(value) if type(value) is hint else _name(value)
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        answers = {option: misfit(value, option) for option in get_args(hint)}
        return "" if "" in answers.values() else answers.get(type(value), _name(value))
    if origin is tuple:
        return _tuple_misfit(value, get_args(hint))
    if hint is float:
        return "" if type(value) in (float, int) else _name(value)
    if hint in (int, str, bytes, bool, date, datetime, LiteralString):
        return "" if type(value) is (str if hint is LiteralString else hint) else _name(value)
    return "" if isinstance(value, hint) else _name(value)


def _said_misfit(value: Any, depth: int = 0) -> str:
    """What a text is filled with may be texts in turn, but not without end."""
    if type(value) is not Said or depth > _DEEPEST:
        return _name(value)
    if problem := misfit((value.template, value.one), tuple[str, str]):
        return f"template: {problem}"
    pairs: object = value.values
    if type(pairs) is not tuple:
        return f"values: {_name(pairs)}"
    for pair in pairs:
        if type(pair) is not tuple or len(pair) != 2 or type(pair[0]) is not str:
            return f"values: {_name(pair)}"
        is_plain = type(pair[1]) in (str, int, float)
        if problem := "" if is_plain else _said_misfit(pair[1], depth + 1):
            return f"values: {problem}"
    return ""


def _dataclass_misfit(value: Any) -> str:
    for name, hint in _hints(type(value)):
        if not hasattr(value, name):
            return f"{name}: nothing"
        if problem := misfit(getattr(value, name), hint):
            return f"{name}: {problem}"
    check = getattr(value, "__post_init__", None)
    try:
        if check is not None:
            check()
    except ValueError:
        return f"an impossible {_name(value)}"
    return ""


def _tuple_misfit(value: object, hints: tuple[Any, ...]) -> str:
    if type(value) is not tuple:
        return _name(value)
    if len(hints) == 2 and hints[1] is Ellipsis:
        hints = (hints[0],) * len(value)
    if len(value) != len(hints):
        return f"a tuple of {len(value)}"
    return next(filter(None, map(misfit, value, hints)), "")


def _name(value: object) -> str:
    return type(value).__qualname__


@cache
def _hints(kind: type) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(kind)
    return tuple((field.name, hints[field.name]) for field in fields(kind))
