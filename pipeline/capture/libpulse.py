"""The part of libpulse's C interface that is needed to list sources and to record from them.

Only beginnings of its structures are declared where only these are read: the library makes
them, and appends to them from version to version. Nothing is loaded before `load_libpulse`.
"""

import ctypes
from ctypes import (
    CFUNCTYPE,
    POINTER,
    Structure,
    c_char_p,
    c_int,
    c_int64,
    c_long,
    c_size_t,
    c_uint8,
    c_uint32,
    c_uint64,
    c_void_p,
)
from typing import Any

NAME = "libpulse.so.0"

CONTEXT_READY, CONTEXT_FAILED = 4, 5
STREAM_READY, STREAM_FAILED = 2, 3
SAMPLE_S16LE = 3
AUTO_TIMING_UPDATE, DONT_MOVE, ADJUST_LATENCY = 0x0008, 0x0200, 0x2000
WATCH_SOURCES_AND_SERVER = 0x0002 | 0x0080
ANY = 0xFFFFFFFF
"""An index, a size or a length that the server may choose."""

ERRORS_OF_ACCESS = {1}
ERRORS_OF_ABSENCE = {5, 16}
ERRORS_OF_USE = {10, 15}


class SampleSpec(Structure):
    """pa_sample_spec."""

    _fields_ = (("format", c_int), ("rate", c_uint32), ("channels", c_uint8))


class ChannelMap(Structure):
    """pa_channel_map."""

    _fields_ = (("channels", c_uint8), ("map", c_int * 32))


class Volume(Structure):
    """pa_cvolume."""

    _fields_ = (("channels", c_uint8), ("values", c_uint32 * 32))


class BufferSizes(Structure):
    """pa_buffer_attr; bytes."""

    _fields_ = tuple(
        (name, c_uint32) for name in ("maxlength", "tlength", "prebuf", "minreq", "fragsize")
    )


class SourceInfo(Structure):
    """The beginning of pa_source_info."""

    _fields_ = (
        ("name", c_char_p),
        ("index", c_uint32),
        ("description", c_char_p),
        ("sample_spec", SampleSpec),
        ("channel_map", ChannelMap),
        ("owner_module", c_uint32),
        ("volume", Volume),
        ("mute", c_int),
        ("monitor_of_sink", c_uint32),
        ("monitor_of_sink_name", c_char_p),
    )


class SinkInfo(Structure):
    """The beginning of pa_sink_info."""

    _fields_ = (("name", c_char_p), ("index", c_uint32), ("description", c_char_p))


class ServerInfo(Structure):
    """The beginning of pa_server_info."""

    _fields_ = (
        ("user_name", c_char_p),
        ("host_name", c_char_p),
        ("server_version", c_char_p),
        ("server_name", c_char_p),
        ("sample_spec", SampleSpec),
        ("default_sink_name", c_char_p),
        ("default_source_name", c_char_p),
    )


class TimingInfo(Structure):
    """The beginning of pa_timing_info: the server's indexes at the wall clock's `timestamp`."""

    _fields_ = (
        ("seconds", c_long),
        ("microseconds", c_long),
        ("synchronized_clocks", c_int),
        ("sink_usec", c_uint64),
        ("source_usec", c_uint64),
        ("transport_usec", c_uint64),
        ("playing", c_int),
        ("write_index_corrupt", c_int),
        ("write_index", c_int64),
    )


Notify = CFUNCTYPE(None, c_void_p, c_void_p)
Changed = CFUNCTYPE(None, c_void_p, c_int, c_uint32, c_void_p)
Readable = CFUNCTYPE(None, c_void_p, c_size_t, c_void_p)
OnServer = CFUNCTYPE(None, c_void_p, POINTER(ServerInfo), c_void_p)
OnSource = CFUNCTYPE(None, c_void_p, POINTER(SourceInfo), c_int, c_void_p)
OnSink = CFUNCTYPE(None, c_void_p, POINTER(SinkInfo), c_int, c_void_p)

_P = c_void_p
_FUNCTIONS: dict[str, tuple[Any, ...]] = {
    # name: (result, arguments...)
    "pa_threaded_mainloop_new": (_P,),
    "pa_threaded_mainloop_free": (None, _P),
    "pa_threaded_mainloop_start": (c_int, _P),
    "pa_threaded_mainloop_stop": (None, _P),
    "pa_threaded_mainloop_lock": (None, _P),
    "pa_threaded_mainloop_unlock": (None, _P),
    "pa_threaded_mainloop_get_api": (_P, _P),
    "pa_context_new": (_P, _P, c_char_p),
    "pa_context_connect": (c_int, _P, c_char_p, c_int, _P),
    "pa_context_disconnect": (None, _P),
    "pa_context_unref": (None, _P),
    "pa_context_get_state": (c_int, _P),
    "pa_context_errno": (c_int, _P),
    "pa_context_set_state_callback": (None, _P, Notify, _P),
    "pa_context_set_subscribe_callback": (None, _P, Changed, _P),
    "pa_context_subscribe": (_P, _P, c_int, _P, _P),
    "pa_context_get_server_info": (_P, _P, OnServer, _P),
    "pa_context_get_source_info_list": (_P, _P, OnSource, _P),
    "pa_context_get_sink_info_list": (_P, _P, OnSink, _P),
    "pa_operation_unref": (None, _P),
    "pa_stream_new": (_P, _P, c_char_p, POINTER(SampleSpec), _P),
    "pa_stream_connect_record": (c_int, _P, c_char_p, POINTER(BufferSizes), c_int),
    "pa_stream_disconnect": (c_int, _P),
    "pa_stream_unref": (None, _P),
    "pa_stream_get_state": (c_int, _P),
    "pa_stream_set_state_callback": (None, _P, Notify, _P),
    "pa_stream_set_read_callback": (None, _P, Readable, _P),
    "pa_stream_set_latency_update_callback": (None, _P, Notify, _P),
    "pa_stream_get_timing_info": (POINTER(TimingInfo), _P),
    "pa_stream_peek": (c_int, _P, POINTER(_P), POINTER(c_size_t)),
    "pa_stream_drop": (c_int, _P),
    "pa_strerror": (c_char_p, c_int),
}


def load_libpulse(name: str = NAME) -> Any:
    """Load the library with its signatures declared; None where it isn't installed."""
    try:
        library = ctypes.CDLL(name)
    except OSError:
        return None
    for function, (result, *arguments) in _FUNCTIONS.items():
        declared = getattr(library, function)
        declared.restype, declared.argtypes = result, arguments
    return library


def text_of(value: bytes | None) -> str:
    """A string of the library's; empty where there is none."""
    return (value or b"").decode("utf-8", "replace")
