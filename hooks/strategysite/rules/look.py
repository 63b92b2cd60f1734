"""What is looked for in the words themselves, apart from what the Duty asks of them."""

from dataclasses import dataclass

from ..phrase import Phrase
from ..problem import Severity
from .sources import source_in_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """One kind of thing that is looked for.

    severity: how grave it is, at every status. text: what is looked for, in words for those who work on it.
    remedy: what the editor does about it. source: as of a rule. waivable: whether an editor can set it aside with
    a reason. published_only: whether it is looked for in published editions alone.
    """

    id: str
    severity: Severity
    text: Phrase
    remedy: Phrase
    source: str = ""
    waivable: bool = False
    published_only: bool = False

    @property
    def source_in_words(self) -> Phrase:
        """The source as a phrase; empty for the project's own."""
        return source_in_words(self.source)
