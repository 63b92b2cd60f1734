"""Where a page that has gone may still be read: an archive's own form of the address, asked for where it can be."""

from urllib.parse import quote, urlsplit

from .client import Asker

_WAYBACK = "https://archive.org/wayback/available?url="
_GOVERNMENT = "https://webarchive.nationalarchives.gov.uk/ukgwa/*/"
"""The UK Government Web Archive of The National Archives shows every copy that it keeps under this form."""


async def archived(asker: Asker, address: str) -> str:
    """Return where a copy of a page is kept, empty where none is known.

    The Internet Archive says whether it has one. Where it does not answer, a page of the government is most likely in
    the archive of the government, which has a form of address and no way to be asked.
    """
    said = await asker.json(_WAYBACK + quote(address, safe=""))
    return _closest(said) or (_GOVERNMENT + address if _is_government(address) else "")


def _closest(said: object) -> str:
    match said:
        case {"archived_snapshots": {"closest": {"available": True, "url": str(url)}}}:
            return url.replace("http://", "https://", 1)
    return ""


def _is_government(address: str) -> bool:
    host = urlsplit(address).hostname or ""
    return host == "gov.uk" or host.endswith((".gov.uk", ".nhs.uk", ".police.uk"))
