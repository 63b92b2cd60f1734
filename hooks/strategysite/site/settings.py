"""What the site is called, who publishes it and where it will stand, as ``mkdocs.yml`` says."""

from dataclasses import dataclass, field
from datetime import datetime
from urllib.parse import urlsplit

from ..model.text import Text
from .design import Design
from .page import relative
from .share import Share
from .statement import Contact, Statement


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of a site.

    address: where it will stand, ending in a slash; empty where that is not known.
    drafts: whether drafts are shown, as in a preview. now: the moment of the build; what is under embargo is shown
    from that moment on, and not at all where no moment is given. embargoed: whether it is shown before its time, as
    to those alone who write it. only: the folder of the one edition whose area is built alone; all where empty.
    share: the share of the areas that is built; None for all. documents: whether PDF and Word files are made.
    """

    names: Text
    publisher: Text
    contact: Contact
    address: str = ""
    drafts: bool = False
    now: datetime | None = None
    embargoed: bool = False
    only: str = ""
    share: Share | None = None
    documents: bool = True
    design: Design = field(default_factory=Design)
    statement: Statement = field(default_factory=Statement)

    @property
    def root(self) -> str:
        """The path under which the site stands, ``/`` where that is not known."""
        return urlsplit(self.address).path or "/"

    @property
    def is_release(self) -> bool:
        """Whether this is the whole site for the public: no preview, no strategy alone and no share."""
        return not self.drafts and not self.only and not self.share

    def whole(self, origin: str, target: str) -> str:
        """Return the whole address of a page; the link from a file to it where the site's own address is not known."""
        return self.address + target if self.address else relative(origin, target)

    def name(self, language: str) -> str:
        """Return the name of the site in a language."""
        return self.names.best(language)[0]
