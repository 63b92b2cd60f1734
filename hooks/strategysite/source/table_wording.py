"""The words for faults of CSV files."""

from typing import Final

from ..words import N_

TABLE: Final = {
    "table-empty": (
        N_("There is no header row in this file."),
        N_("Write the names of the columns in the first row, with commas between them."),
    ),
    "table-separator": (
        N_("The columns of this file are separated by {sign}, not by commas."),
        N_("Save it again as CSV with commas."),
    ),
    "table-header-empty": (
        N_("Column {number} has no name."),
        N_("Write its name in the first row, or remove the column."),
    ),
    "table-header-twice": (
        N_("Columns {first} and {number} have the same name, “{name}”."),
        N_("Give each column a name of its own."),
    ),
    "table-ragged": (
        N_("This row has {cells} cells, and the header has {columns}."),
        N_("Give it as many cells as the header; a cell with a comma in it stands in double quotation marks."),
    ),
    "table-quote": (
        N_("The quotation marks in this row do not match, so its cells cannot be told apart."),
        N_("Close each one; a double quotation mark inside a quoted cell is written twice."),
    ),
    "table-rows": (
        N_("There are more than {limit:,} rows in this file, which is the most that is read."),
        N_("Divide it into several files."),
    ),
    "table-columns": (
        N_("There are more than {limit} columns in this file, which is the most that is read."),
        N_("Keep the columns that are used, or put the values below one another."),
    ),
}
