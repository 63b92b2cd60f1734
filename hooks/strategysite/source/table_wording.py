"""The words for faults of CSV files."""

from typing import Final

TABLE: Final = {
    "table-empty": (
        "There is no header row in this file.",
        "Write the names of the columns in the first row, with commas between them.",
    ),
    "table-separator": (
        "The columns of this file are separated by {sign}, not by commas.",
        "Save it again as CSV with commas.",
    ),
    "table-header-empty": (
        "Column {number} has no name.",
        "Write its name in the first row, or remove the column.",
    ),
    "table-header-twice": (
        "Columns {first} and {number} have the same name, “{name}”.",
        "Give each column a name of its own.",
    ),
    "table-ragged": (
        "This row has {cells} cells, and the header has {columns}.",
        "Give it as many cells as the header; a cell with a comma in it stands in double quotation marks.",
    ),
    "table-quote": (
        "The quotation marks in this row do not match, so its cells cannot be told apart.",
        "Close each one; a double quotation mark inside a quoted cell is written twice.",
    ),
    "table-rows": (
        "There are more than {limit:,} rows in this file, which is the most that is read.",
        "Divide it into several files.",
    ),
    "table-columns": (
        "There are more than {limit} columns in this file, which is the most that is read.",
        "Keep the columns that are used, or put the values below one another.",
    ),
}
