"""Marking interface words for translation where they are declared, so that they are looked up where they are shown."""


def N_(message: str) -> str:  # noqa: N802 - the name that gettext tools know for "mark, do not translate yet"
    """Return the words unchanged; the catalogue's extractor finds them by this name."""
    return message


def address_word(context: str, message: str) -> str:
    """Return the word unchanged; the extractor finds it with its context, since addresses are translated apart."""
    del context
    return message


def in_one_line(documented: str | None) -> str:
    """Return a docstring as one line of Markdown: so it stands in the catalogue, in the references and on hover."""
    return " ".join((documented or "").split()).replace("``", "`")
