"""content/addresses/redirects.yml: where pages have gone whose address is no longer built."""

from datetime import date
from typing import Annotated

from pydantic import Field, StringConstraints

from .base import Line, Record, optional, required, several

SiteAddress = Annotated[str, StringConstraints(pattern=r"^/[a-z0-9][a-z0-9/._-]*$|^/$", max_length=500)]
"""An address of this site, from its root: ``/en/tair-afon/2026-2029/``."""

AnyAddress = Annotated[
    str, StringConstraints(pattern=r"^/[a-z0-9][a-z0-9/._-]*$|^/$|^https?://[^\s<>\"']+$", max_length=2000)
]
"""An address of this site from its root, or a whole web address."""


class Redirect(Record):
    """An address that was published, and where it leads now."""

    old: SiteAddress = Field(
        alias="from",
        description="The address that is no longer built, from the root of the site.",
        examples=["/en/tair-afon/2026-2029/actions/night-bus/"],
    )
    to: AnyAddress = required(
        "Where it leads now: an address of this site from its root, or a whole web address.",
        example="/en/tair-afon/2026-2029/actions/night-buses/",
    )
    below: bool = optional(
        "Write true where every address that begins with the old one has moved in the same way.",
        example=True,
        default=False,
    )
    since: date | None = optional("Since when.", example="2027-02-01")
    why: Line | None = optional("Why, for those who come after you.", example="The action has a new name.")


class Redirects(Record):
    """What stands in content/addresses/redirects.yml."""

    redirects: tuple[Redirect, ...] = several(
        "Each address that has moved.",
        example=[
            {
                "from": "/en/tair-afon/2026-2029/actions/night-bus/",
                "to": "/en/tair-afon/2026-2029/actions/night-buses/",
            }
        ],
    )
