"""An organisation's own exam: word, speaker and joint error rates. Needs no model.

`load_stm`, `load_rttm` and `load_ctm` (`reference`) read references; `score`,
`score_transcript` and `pool` (`score`) count. Error rates of other tools' output can be
counted too: load it with the same functions.
"""
