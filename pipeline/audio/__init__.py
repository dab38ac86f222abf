"""Sound: encrypted files, decoding, resampling."""
