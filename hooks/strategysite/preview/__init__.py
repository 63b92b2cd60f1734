"""What is shown while strategies are written: each page is made when a browser asks for it, and not before."""

from .on_request import Faults, OnRequest
from .serving import Preview, with_what_is_asked

__all__ = ["Faults", "OnRequest", "Preview", "with_what_is_asked"]
