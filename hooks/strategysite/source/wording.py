"""What each fault of form is called in reports: rule id → (what is wrong, what to write instead).

Written for somebody who keeps a strategy and does not program: a field, its text, a list, a list item. Words in
braces are filled with a piece of the file.
"""

from typing import Final

from ..words import N_
from .form_wording import FORM
from .syntax_wording import SYNTAX
from .table_wording import TABLE

FILE: Final = {
    "file-unreadable": (
        N_("The file cannot be read: {reason}."),
        N_("Check its name and folder, and that it may be opened."),
    ),
    "file-too-large": (
        N_("The file is larger than {limit} MB, which is the most that is read."),
        N_("Divide it into smaller files, and keep long series of figures in CSV files."),
    ),
    "file-encoding": (
        N_("The letters of this file are not stored as UTF-8, so they cannot all be read."),
        N_("Save the file again and choose UTF-8 where the editor asks for the encoding."),
    ),
    "file-more-faults": (
        N_("There are more faults in this file than the {count} told here."),
        N_("Mend these first, then check again."),
    ),
    "text-control": (
        N_("There is an invisible control character here ({code}), which has no meaning in a text."),
        N_("Delete it, or type the line again; such characters come in when text is pasted."),
    ),
    "text-lost-letter": (
        N_("There is a “\ufffd” here, the sign for a letter that was lost when the text was copied."),
        N_("Put the right letter in its place."),
    ),
    "text-code": (
        N_("“{code}” is not the code of a whole letter, so it stands for nothing."),
        N_("Write the letter itself."),
    ),
    "text-direction": (
        N_(
            "There is an invisible character here ({code}) that changes the direction in which the line is shown, "
            "so readers may see other words than are written."
        ),
        N_("Delete it, or type the line again."),
    ),
}

WORDS: Final[dict[str, tuple[str, str]]] = {**FILE, **FORM, **SYNTAX, **TABLE}
