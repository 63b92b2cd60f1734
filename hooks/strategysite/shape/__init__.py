"""From what an editor wrote to what the model means, with every fault told in plain words."""

from .shaping import shape

__all__ = ["shape"]
