"""What is asked of a build: by the environment, and by the settings of the site."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .blanks import listed
from .load import strategy_folders
from .model import Text
from .phrase import ToldError, phrase
from .project import moment_of_build
from .site.design import Design
from .site.settings import Settings
from .site.share import Share
from .site.statement import Contact, Statement

_PARTS = ("STRATEGY", "SHARD", "MERGE")
"""The names under which a part of the site is asked for, of which a build can have one."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What one build is asked for.

    environment: the variables of the process. is_served: whether it is shown on the editor's own computer, and nowhere
    else.
    """

    environment: Mapping[str, str]
    is_served: bool

    @property
    def drafts(self) -> bool:
        """Whether drafts are shown."""
        return self.is_served or self.environment.get("PREVIEW") == "1"

    @property
    def alone(self) -> str:
        """The name of the only strategy that is wanted; empty for all."""
        return self.environment.get("STRATEGY", "")

    @property
    def share(self) -> Share | None:
        """The share that is to be built; what is served on one's own computer is whole.

        Raises:
            ToldError: what is written is no share.
        """
        written = self.environment.get("SHARD", "")
        return Share.read(written) if written and not self.is_served else None

    @property
    def shares(self) -> str:
        """The folder of the shares that are to be joined; empty where none are."""
        return self.environment.get("MERGE", "")

    def folder(self, site: Path) -> Path:
        """Return the folder to publish into; previews and parts have their own, to be uploaded by no mistake."""
        name = "preview" if self.drafts else site.name
        part = self.alone or (f"{self.share.number}-of-{self.share.of}" if self.share else "")
        return site.with_name(f"{name}-{part}" if part else name)

    def check(self, root: Path) -> None:
        """Look whether the project in a folder can give what is asked for.

        Raises:
            ToldError: there is no such strategy or share, or a part is asked for in two ways.
        """
        names = [folder.name for folder in strategy_folders(root / "strategies")]
        if self.alone and self.alone not in names:
            known = ", ".join(names)
            raise ToldError(phrase('There is no strategy "{name}". There are: {names}.', name=self.alone, names=known))
        _ = self.share
        asked = [name for name in _PARTS if self.environment.get(name)]
        if len(asked) > 1:
            raise ToldError(phrase("Only one of these can be given to a build: {names}.", names=listed(asked)))

    def settings(self, address: str, extra: Mapping[str, Any]) -> Settings:
        """Return the settings of the site. ``extra`` is what stands under that name in ``mkdocs.yml``."""
        return Settings(
            names=Text(**extra["site_name"]),
            publisher=Text(**extra["publisher"]),
            contact=Contact(
                email=extra["email"],
                phone=extra.get("phone", ""),
                post=_text(extra.get("post")),
                answers=_text(extra.get("answers")),
            ),
            address=address,
            drafts=self.drafts,
            now=moment_of_build(),
            embargoed=self.is_served,  # shown to those who write it
            only=self.alone,
            share=self.share,
            documents=self.environment.get("DOCUMENTS", "0" if self.is_served else "1") == "1",
            design=Design(**extra.get("design", {})),
            statement=Statement(**extra.get("accessibility_statement", {})),
        )


def _text(written: dict[str, str] | None) -> Text | None:
    return Text(**written) if written else None
