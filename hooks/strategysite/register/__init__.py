"""What the system knows before any strategy is read: areas, authorities, guidance, practice, services, terms."""

from .load import read_registers
from .registers import Areas, Authorities, Entries, Guidance, Registers, Services

__all__ = ["Areas", "Authorities", "Entries", "Guidance", "Registers", "Services", "read_registers"]
