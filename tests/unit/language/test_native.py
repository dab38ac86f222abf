from pipeline.language.native import has_matrix_tiles


def test_a_build_that_crashes_on_matrix_tiles_is_known_by_what_it_says_of_itself() -> None:
    said = b"CPU : SSE3 = 1 | AVX512_BF16 = 1 | AMX_INT8 = 1 | LLAMAFILE = 1 | "
    assert has_matrix_tiles(said)
    assert not has_matrix_tiles(said.replace(b"AMX_INT8 = 1 | ", b""))
    assert not has_matrix_tiles(b"")
