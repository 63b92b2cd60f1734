"""The words for lines whose form is broken, so that the line cannot be read as it stands."""

from typing import Final

from ..words import N_

QUOTE: Final = N_("Put the whole text in straight quotation marks.")

SYNTAX: Final = {
    "yaml-colon-in-text": (
        N_("There is a colon followed by a space inside this text, which reads as the start of another field."),
        QUOTE,
    ),
    "yaml-colon-missing": (
        N_("This line is neither a field nor a list item: there is no colon after “{words}”."),
        N_(
            "Put a colon and a space after the name of the field; if the line continues the text above, set it as far "
            "in as that text."
        ),
    ),
    "yaml-colon-space": (
        N_("There is no ordinary space after this colon, so no field is read here."),
        N_("Put a space after the colon."),
    ),
    "yaml-quote-open": (
        N_("The quotation mark that opens here is not closed."),
        N_("Put the same mark at the end of the text."),
    ),
    "yaml-quote-ended": (
        N_("The quoted text ends before the end of the line, and “{words}” follows it."),
        N_(
            "Put the quotation marks around the whole text. If it has an apostrophe or quotation marks in it, use the "
            "other kind, single or double, around it."
        ),
    ),
    "yaml-escape": (
        N_("Between double quotation marks a backslash begins a code, and this one is not known."),
        N_("Use single quotation marks around the text, or write the backslash twice."),
    ),
    "yaml-start-character": (
        N_("An unquoted text cannot begin with “{sign}”."),
        QUOTE,
    ),
    "yaml-long-text-sign": (
        N_(
            "“{sign}” after a colon says that a longer text follows on the next lines, so nothing may follow it on "
            "this line."
        ),
        N_(
            "Begin the text on the next line, two spaces further in than its field; or put the whole text in straight "
            "quotation marks."
        ),
    ),
    "yaml-dash-after-colon": (
        N_("A list cannot begin on the same line as the name of its field."),
        N_(
            "Put each list item on a line of its own below the field; if the dash belongs to the text, put the text in "
            "straight quotation marks."
        ),
    ),
    "yaml-dash-space": (
        N_("There is no ordinary space after this dash, so no list item is read here."),
        N_("Put a space after the dash."),
    ),
    "yaml-dash-missing": (
        N_("The lines above are list items, and this line stands in line with them but does not begin with a dash."),
        N_(
            "Begin it with “- ”; if it belongs to the item above, set it two spaces further in; if the list has ended, "
            "set it further out."
        ),
    ),
    "yaml-indentation": (
        N_("This line begins at column {at}, where nothing above it begins that it could belong to."),
        N_("Begin it in line with what it belongs to: {places}."),
    ),
    "yaml-indentation-deeper": (
        N_("This line is set further in than “{words}” (line {above}), which has its text already."),
        N_(
            "If it is a field, set it in line with the field above; if it continues the text above, put that whole "
            "text in straight quotation marks."
        ),
    ),
    "yaml-bracket-open": (
        N_("The bracket or brace “{sign}” that opens here is not closed."),
        N_("Close it. If it belongs to a text, put the whole text in straight quotation marks."),
    ),
    "yaml-bracket-ended": (
        N_("The brackets or braces that begin this value are closed, and “{words}” follows."),
        N_("If this is a text, put the whole of it in straight quotation marks; otherwise remove what follows."),
    ),
    "yaml-bracket-extra": (
        N_("Nothing opens the bracket or brace that “{sign}” closes here."),
        N_("Remove it; if it belongs to a text, put the whole text in straight quotation marks."),
    ),
    "yaml-dash-alone": (
        N_("This list item stands among fields and belongs to no list."),
        N_("Write the name of its list, with a colon, on the line before it; or take the dash away."),
    ),
    "yaml-directive": (
        N_("A line cannot begin with “%”."),
        N_("Remove the line; if it is text, put the whole text in straight quotation marks."),
    ),
    "yaml-syntax": (
        N_("This line cannot be read."),
        N_(
            "Compare it with the lines above it: each line is a field (name: text) or a list item (- text), in line "
            "with its neighbours, and a text with unusual signs stands in straight quotation marks."
        ),
    ),
}
