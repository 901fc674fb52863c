"""Reading a reply: which secrets and which faults stand in it, where, how strongly, and what was seen."""

from .engine import read
from .reading import PRESENT, Finding, Known, Reading

__all__ = ["PRESENT", "Finding", "Known", "Reading", "read"]
