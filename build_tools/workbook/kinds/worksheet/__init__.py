"""worksheet: guided steps with typed fields, read for structure only; what someone concludes about their own life is never marked."""

from .item import Worksheet as Item
from .score import correct_response, correct_responses, score

__all__ = ["Item", "correct_response", "correct_responses", "score"]
