"""Reading the folders of strategies/: every file read, shaped, tied together, with all problems at once."""

from .folder import Loaded, read_strategies, read_strategy
from .grouped import folder_of, strategy_folders

__all__ = ["Loaded", "folder_of", "read_strategies", "read_strategy", "strategy_folders"]
