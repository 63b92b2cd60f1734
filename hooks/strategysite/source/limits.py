"""How much a source file may hold: far more than any strategy needs, and less than would exhaust the memory."""

FILE_BYTES = 2_000_000
"""Size of one file."""

DEPTH = 30
"""Lists and groups of fields inside one another."""

NODES = 200_000
"""Fields, texts, lists and groups in one file, and again after repeats are written out."""

TEXT_LENGTH = 100_000
"""Characters of one text or field name."""

LABELS = 100
"""Labels (``&name``) and repeats (``*name``) in one file, counted together."""

TEXT_WEIGHT = 100
"""So many characters of a repeated text count as one node more, so that repeats of long texts are bounded too."""

PROBLEMS = 500
"""Problems told of one file; beyond them, one more says that there are others."""

SIGNS = 10_000
"""Signs of one kind, such as invisible characters, that are looked at in one file; all are taken out."""

MENDS = 50
"""Broken lines in one file that are set aside so that the lines after them can be checked as well."""

GROWTH = 10_000
"""Characters by which one line may grow while it is set right: quotation marks around quotation marks double it."""

MENDED_CHARACTERS = 10_000_000
"""Characters read again after such lines, so that a large file full of faults is not read for ever."""

TABLE_ROWS = 50_000
"""Rows of a CSV file, without the header."""

TABLE_COLUMNS = 200
"""Columns of a CSV file."""
