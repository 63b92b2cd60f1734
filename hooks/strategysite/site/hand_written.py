"""Pages written by hand, in Markdown, put into the site's own skeleton."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..language.catalogue import Words
from .page import Link, Page, Twin
from .settings import Settings
from .statement import QUESTIONS, Judged, pieces


@dataclass(frozen=True, slots=True)
class HandWritten:
    """A page as the host made it of Markdown.

    address: from the site's root. content: HTML. about: what stands at the head of its file: ``title``,
    ``description`` and ``twin``, the file of the same page in the other language, such as ``cy/hygyrchedd.md``.
    """

    address: str
    title: str
    content: str
    about: Mapping[str, Any]

    @property
    def language(self) -> str:
        """The language of the page: the folder that it lies in."""
        return self.address.split("/", 1)[0]

    @property
    def twin(self) -> str:
        """The address of the same page in the other language; empty where none is named."""
        file = str(self.about.get("twin", ""))
        return file.removesuffix(".md") + "/" if file else ""


def hand_written_page(written: HandWritten, words: Mapping[str, Words], settings: Settings, judged: Judged) -> Page:
    """Return a hand-written page as a page of the site; ``judged`` is for the statement on accessibility.

    Raises:
        ValueError: the page names a part that there is not.
    """
    language = written.language
    other = "en" if language == "cy" else "cy"
    twin = Twin(other, written.twin, settings.address + written.twin if settings.address else "")
    return Page(
        kind="hand_written",
        language=language,
        address=written.address,
        title=written.title,
        description=str(written.about.get("description", written.title)),
        twins=(twin,) if written.twin else (),
        canonical=settings.address + written.address if settings.address else "",
        trail=(Link(words[language]("Home"), f"{language}/"),),
        view={
            "pieces": list(pieces(written.content)),
            "judged": judged,
            "questions": [words[language](QUESTIONS[name]) for name in judged.questions],
        },
    )
