"""Reading the folders of strategies/: every file read, shaped, tied together, with all problems at once."""

from .folder import Loaded, read_strategies, read_strategy

__all__ = ["Loaded", "read_strategies", "read_strategy"]
