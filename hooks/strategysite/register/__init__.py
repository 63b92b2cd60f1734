"""What the system knows before any strategy is read: areas, authorities, services, guidance, terms."""

from .load import read_registers
from .registers import Areas, Authorities, Glossary, Guidance, Registers, Services

__all__ = ["Areas", "Authorities", "Glossary", "Guidance", "Registers", "Services", "read_registers"]
