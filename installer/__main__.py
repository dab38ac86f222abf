"""`python3 -m installer [run|test|dev]`: set Earshot up, as far as it isn't yet.

Written so that any Python 3 can read it and say that it is too old.
"""

import sys

OLDEST = (3, 11)

if __name__ == "__main__":
    if sys.version_info < OLDEST:
        found = sys.version.split()[0]
        sys.exit(
            f"Python is too old: Earshot needs 3.11 or later; {sys.executable} is {found}.\n"
            "Install a later one (Debian: apt-get install python3.11; macOS: brew install"
            " python@3.12) and name it: make demo PYTHON=python3.11"
        )
    from installer.bootstrap import main

    sys.exit(main(sys.argv[1:]))
