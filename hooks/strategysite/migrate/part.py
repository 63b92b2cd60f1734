"""One file of an edition as a step of a migration sees it, and what a step wants changed."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from ..language.catalogue import Words
from ..phrase import phrase
from ..source import Plain, Pointer, read_yaml_text
from ..source.spans import Node, spans
from ..translate.rewrite import Edit, RewriteError, applied, must_say, with_value


@dataclass(frozen=True)
class Part:
    """A file.

    name: without ``.yml``. text: with one kind of line end. root: where each value stands. plain: what it says.
    words: those of the language in which the edition is written.
    """

    name: str
    text: str
    root: Node
    plain: Plain
    words: Words

    def node(self, pointer: Pointer) -> Node:
        """Return where a value stands. Raises RewriteError where it is shared by a label, and so not here alone."""
        found = self.root.at(pointer)
        if found is None:
            raise RewriteError(phrase("It is repeated by a label (& and *): write it out in the file first."))
        return found

    def at(self, *names: str) -> Plain:
        """Return the value below some fields; None where it is not there."""
        value = self.plain
        for name in names:
            value = value.get(name) if isinstance(value, dict) else None
        return value


@dataclass(frozen=True)
class Change:
    """A value that is written in another way: where, with which letters, and what it then says."""

    pointer: Pointer
    edit: Edit
    value: Plain


Step = Callable[[Part], Iterator[Change]]
"""What changed in the model from one version to the next: yields each value of a file that is to be written anew."""


def part_of(name: str, text: str, words: Words) -> Part | None:
    """Return a file as steps see it; None of an empty one. Raises RewriteError where it has faults of form."""
    read = read_yaml_text(text, "")
    if read.problems:
        raise RewriteError(
            phrase("It has faults of form. Mend them first: {message}", message=read.problems[0].message)
        )
    root = spans(text)
    return Part(name, text, root, read.plain, words) if root else None


def changed(part: Part, step: Step) -> str:
    """Return the text of a file after a step. Raises RewriteError where anything else would change."""
    wanted, edits = part.plain, list[Edit]()
    for change in step(part):
        wanted = with_value(wanted, change.pointer, change.value)
        edits.append(change.edit)
    after = applied(part.text, edits)
    must_say(after, wanted)
    return after
