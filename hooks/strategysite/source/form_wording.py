"""The words for YAML that can be read, but may not say what it says, or says too much."""

from typing import Final

from ..words import N_

FORM: Final = {
    "yaml-tab": (
        N_("This line begins with a tab."),
        N_("Use spaces: two for each step inwards."),
    ),
    "yaml-space": (
        N_(
            "There is a blank at the start of this line that is not an ordinary space; pasted text brings such blanks "
            "in."
        ),
        N_("Delete the blanks at the start of the line and type spaces."),
    ),
    "yaml-documents": (
        N_("A line of “{sign}” ends the file here, so what follows is not read."),
        N_("Remove this line, or move what follows it into a file of its own."),
    ),
    "yaml-tag": (
        N_(
            "The word “{tag}” begins with an exclamation mark, which asks for a special kind of value; none is allowed."
        ),
        N_("Remove the word, or if it belongs to the text, put the whole text in straight quotation marks."),
    ),
    "yaml-duplicate-key": (
        N_("The field “{name}” stands here again; it is first on line {line}."),
        N_("Keep one of the two and remove the other, or give it its right name."),
    ),
    "yaml-merge-key": (
        N_("“<<” takes in the fields of another entry, which is not allowed."),
        N_("Repeat the lines that are meant, so that every entry can be read by itself."),
    ),
    "yaml-key": (
        N_("A list, a group of fields or a repeat stands where the name of a field is expected."),
        N_(
            "Write the name of the field in letters; if this is a text with brackets or braces, put it in straight "
            "quotation marks."
        ),
    ),
    "yaml-key-empty": (
        N_("There is no name before this colon."),
        N_(
            "Write the name of the field before it; if the colon belongs to a text, put the text in straight "
            "quotation marks."
        ),
    ),
    "yaml-comma": (
        N_("Between braces a comma begins a new field, so “{words}” is not read as part of the text before it."),
        N_(
            "If it belongs to that text, put the whole text in straight quotation marks; if it is a field, "
            "put a colon after its name."
        ),
    ),
    "yaml-brace-text": (
        N_("“{words}” stands between braces without a colon, so it is neither a field nor a text."),
        N_(
            "If it is a text, take the braces away or put it in straight quotation marks; if it is a field, put a "
            "colon after its name."
        ),
    ),
    "yaml-hash": (
        N_("From “#” on, the rest of this line is a note and is not published."),
        N_(
            "If it belongs to the text, put the whole text in straight quotation marks; if it is a note, put a space "
            "after “#”."
        ),
    ),
    "yaml-dash-in-text": (
        N_("This line looks like a list item, but it is read as part of the text that begins on line {line}."),
        N_(
            "If it is an item, set it in line with the items above it; if it is text, put the whole text in straight "
            "quotation marks."
        ),
    ),
    "yaml-anchor-unused": (
        N_("“&{label}” marks what follows for repeating, but nothing repeats it, and the word is not published."),
        N_("If it belongs to the text, put the whole text in straight quotation marks; otherwise remove it."),
    ),
    "yaml-anchor-twice": (
        N_("The label “&{label}” is used a second time; the first is on line {line}."),
        N_("Give each label a name of its own."),
    ),
    "yaml-alias-unknown": (
        N_("“*{label}” repeats an entry labelled “&{label}”, and there is none before this line."),
        N_("If it is text, put the whole text in straight quotation marks; otherwise write the entry out."),
    ),
    "yaml-alias-inside": (
        N_("“*{label}” repeats the entry that it stands in, which would never end."),
        N_("Write out what is meant."),
    ),
    "yaml-alias-limit": (
        N_("There are more than {limit} labels (“&…”) and repeats (“*…”) in this file."),
        N_("Write the entries out."),
    ),
    "yaml-alias-size": (
        N_("The repeats (“*…”) in this file make it larger than is read."),
        N_("Use fewer of them, and none inside another."),
    ),
    "yaml-depth": (
        N_("More than {limit} lists and groups stand inside one another here."),
        N_("Look for brackets that are not closed, or for lines that step further and further in."),
    ),
    "yaml-nodes": (
        N_("There are more than {limit:,} entries in this file, which is the most that is read."),
        N_("Divide it, and keep long series of figures in CSV files."),
    ),
    "yaml-length": (
        N_("This text is longer than {limit:,} characters, which is the most that is read."),
        N_("Divide it; long chapters have files of their own in the folder “sections”."),
    ),
}
