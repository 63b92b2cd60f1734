"""The words for YAML that can be read, but may not say what it says, or says too much."""

from typing import Final

from .syntax_wording import REST

FORM: Final = {
    "yaml-tab": (
        "This line begins with a tab.",
        "Use spaces: two for each step inwards.",
    ),
    "yaml-space": (
        "There is a blank at the start of this line that is not an ordinary space; pasted text brings such blanks in.",
        "Delete the blanks at the start of the line and type spaces.",
    ),
    "yaml-documents": (
        "A line of “{sign}” ends the file here, so what follows is not read.",
        "Remove this line, or move what follows it into a file of its own.",
    ),
    "yaml-tag": (
        "The word “{tag}” begins with an exclamation mark, which asks for a special kind of value; none is allowed.",
        "Remove the word, or if it belongs to the text, put the whole text in straight quotation marks.",
    ),
    "yaml-duplicate-key": (
        "The field “{name}” stands here again; it is first on line {line}.",
        "Keep one of the two and remove the other, or give it its right name.",
    ),
    "yaml-merge-key": (
        "“<<” takes in the fields of another entry, which is not allowed.",
        "Repeat the lines that are meant, so that every entry can be read by itself.",
    ),
    "yaml-key": (
        "A list, a group of fields or a repeat stands where the name of a field is expected.",
        (
            "Write the name of the field in letters; if this is a text with brackets or braces, put it in straight "
            "quotation marks."
        ),
    ),
    "yaml-key-empty": (
        "There is no name before this colon.",
        (
            "Write the name of the field before it; if the colon belongs to a text, put the text in straight "
            "quotation marks."
        ),
    ),
    "yaml-comma": (
        "Between braces a comma begins a new field, so “{words}” is not read as part of the text before it.",
        (
            "If it belongs to that text, put the whole text in straight quotation marks; if it is a field, "
            "put a colon after its name."
        ),
    ),
    "yaml-brace-text": (
        "“{words}” stands between braces without a colon, so it is neither a field nor a text.",
        (
            "If it is a text, take the braces away or put it in straight quotation marks; if it is a field, put a "
            "colon after its name."
        ),
    ),
    "yaml-hash": (
        "From “#” on, the rest of this line is a note and is not published.",
        (
            "If it belongs to the text, put the whole text in straight quotation marks; if it is a note, put a space "
            "after “#”."
        ),
    ),
    "yaml-dash-in-text": (
        "This line looks like a list item, but it is read as part of the text that begins on line {line}.",
        (
            "If it is an item, set it in line with the items above it; if it is text, put the whole text in straight "
            "quotation marks."
        ),
    ),
    "yaml-anchor-unused": (
        "“&{label}” marks what follows for repeating, but nothing repeats it, and the word is not published.",
        "If it belongs to the text, put the whole text in straight quotation marks; otherwise remove it.",
    ),
    "yaml-anchor-twice": (
        "The label “&{label}” is used a second time; the first is on line {line}.",
        "Give each label a name of its own.",
    ),
    "yaml-alias-unknown": (
        "“*{label}” repeats an entry labelled “&{label}”, and there is none before this line.",
        "If it is text, put the whole text in straight quotation marks; otherwise write the entry out.",
    ),
    "yaml-alias-inside": (
        "“*{label}” repeats the entry that it stands in, which would never end.",
        "Write out what is meant.",
    ),
    "yaml-alias-limit": (
        "There are more than {limit} labels (“&…”) and repeats (“*…”) in this file.",
        "Write the entries out.",
    ),
    "yaml-alias-size": (
        "The repeats (“*…”) in this file make it larger than is read.",
        (f"Use fewer of them, and none inside another. {REST}"),
    ),
    "yaml-depth": (
        "More than {limit} lists and groups stand inside one another here.",
        (f"Look for brackets that are not closed, or for lines that step further and further in. {REST}"),
    ),
    "yaml-nodes": (
        "There are more than {limit:,} entries in this file, which is the most that is read.",
        (f"Divide it, and keep long series of figures in CSV files. {REST}"),
    ),
    "yaml-length": (
        "This text is longer than {limit:,} characters, which is the most that is read.",
        "Divide it; long chapters have files of their own in the folder “sections”.",
    ),
}
