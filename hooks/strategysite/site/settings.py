"""What the site is called, who publishes it and where it will stand, as ``mkdocs.yml`` says."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from ..model.text import Text


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a site.

    address: where it will stand, ending in a slash; empty where that is not known.
    drafts: whether drafts are shown, as in a preview.
    """

    names: Text
    publisher: Text
    contact_email: str
    address: str = ""
    drafts: bool = False

    @property
    def root(self) -> str:
        """The path under which the site stands, ``/`` where that is not known."""
        return urlsplit(self.address).path or "/"

    def name(self, language: str) -> str:
        """Return the name of the site in a language."""
        return self.names.best(language)[0]
