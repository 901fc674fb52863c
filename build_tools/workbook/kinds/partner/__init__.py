"""partner: practice for two or three people in one room, or for one alone: a deck of lines to answer, or an interview in role."""

from .item import Partner as Item
from .score import correct_response, correct_responses, score

__all__ = ["Item", "correct_response", "correct_responses", "score"]
