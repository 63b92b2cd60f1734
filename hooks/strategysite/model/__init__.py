"""What a strategy says. Each field is declared once, with its meaning and an example, in the module of its file."""

from .text import LANGUAGES, Prose, Text
from .whole import FILES, Definition, walk

__all__ = ["FILES", "LANGUAGES", "Definition", "Prose", "Text", "walk"]
