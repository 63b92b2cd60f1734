"""The command line: ``strategysite check``, ``schema`` and ``new``."""

from .main import main

__all__ = ["main"]
