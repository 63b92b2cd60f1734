"""Running the command line where the package is not installed: ``python -m strategysite.cli``."""

from .main import main

main()
