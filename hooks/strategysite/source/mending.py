"""Setting right, line by line, what cannot be parsed, so that every broken line is told of and not the first alone."""

from .diagnosis import Diagnosis
from .faults import Faults
from .limits import GROWTH
from .place import Mark

BLANKS = frozenset({"yaml-tab", "yaml-space"})


class Mending:
    """The text of one file as it is read next.

    reached: the latest fault told of. added: by how many characters its line has grown.
    """

    def __init__(self, text: str, faults: Faults) -> None:
        self.lines = text.split("\n")
        self.faults = faults
        self.reached = Mark(0, 0)
        self.added = 0

    @property
    def text(self) -> str:
        """The text with what has been set right so far."""
        return "\n".join(self.lines)

    def take(self, found: Diagnosis) -> bool:
        """Tell of a broken line and set it right; whether that could be done and the text is worth reading again."""
        mark = self._as_written(found.mark)
        if not self._is_new(mark):
            return False
        self.faults.add(mark, found.rule, more=found.more, **found.details)
        if found.mended is None:
            return False
        before = self.added if mark.line == self.reached.line else 0
        self.added = before + len(found.mended) - len(self.lines[found.line])
        self.lines[found.line] = found.mended
        self.reached = mark
        return self.added < GROWTH

    def _as_written(self, mark: Mark) -> Mark:
        """Return a place in the file itself, whose line may be shorter than it is now."""
        return Mark(mark.line, max(mark.column - self.added, 1)) if mark.line == self.reached.line else mark

    def _is_new(self, mark: Mark) -> bool:
        """Whether this is a fault of its own, not what a wrong guess or a tab replaced by a space has led to."""
        blanks = (problem.line for problem in self.faults.found if problem.rule in BLANKS)
        return mark > self.reached and mark.line < min(blanks, default=mark.line + 1)
