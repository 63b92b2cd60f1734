"""Reading source files with their places kept and every fault of form told at once."""

from .document import Document
from .nearest import nearest
from .place import Mark, Plain, Pointer
from .reader import read_yaml, read_yaml_text
from .table import Table, read_table

__all__ = ["Document", "Mark", "Plain", "Pointer", "Table", "nearest", "read_table", "read_yaml", "read_yaml_text"]
