"""``python -m strategysite.cli``: the commands where they are not installed, from the folder ``hooks``."""

from . import main

main()
