"""A site built in shares on several machines, and joined to what one machine would have built.

A share is a folder with every file of its areas and a record (``share.json``) of what it was made from. What belongs
to no area (the first pages, the hand-written ones, open data, feeds, the search index) is made where the shares are
joined: there all strategies are read and checked again, which takes little, and nothing is written in two places.
"""

from .fitting import misfits
from .joining import joined, with_known_downloads
from .record import Built, Made, built_shares, write_record

__all__ = ["Built", "Made", "built_shares", "joined", "misfits", "with_known_downloads", "write_record"]
