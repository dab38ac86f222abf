"""Whether a value is what an annotation says, all the way down."""

import types
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints


def fits(value: object, hint: Any) -> bool:
    """Tell whether `value` has the type that `hint` names.

    Knows what our dataclasses are made of: other dataclasses, unions, tuples, plain values.
    Subclasses don't pass, and a `__post_init__` is run again, because unpickling skips it.
    """
    if is_dataclass(hint):
        return type(value) is hint and _dataclass_fits(value)
    if hint is float:
        return type(value) in (float, int)
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return any(fits(value, option) for option in get_args(hint))
    if origin is tuple:
        return _tuple_fits(value, get_args(hint))
    if hint in (int, str, bytes, bool):
        return type(value) is hint
    return isinstance(value, hint)


def _dataclass_fits(value: Any) -> bool:
    try:
        if not all(fits(getattr(value, name), hint) for name, hint in _hints(type(value))):
            return False
        check = getattr(value, "__post_init__", None)
        if check is not None:
            check()
    except (AttributeError, ValueError):
        return False
    return True


def _tuple_fits(value: object, hints: tuple[Any, ...]) -> bool:
    if type(value) is not tuple:
        return False
    if len(hints) == 2 and hints[1] is Ellipsis:
        return all(fits(item, hints[0]) for item in value)
    return len(value) == len(hints) and all(map(fits, value, hints))


@cache
def _hints(kind: type) -> tuple[tuple[str, Any], ...]:
    hints = get_type_hints(kind)
    return tuple((field.name, hints[field.name]) for field in fields(kind))
