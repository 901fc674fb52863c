"""drill: a run of short prompts, each answered in a few words and read for ideas that fit and for named faults."""

from .item import Drill as Item
from .score import correct_response, correct_responses, score

__all__ = ["Item", "correct_response", "correct_responses", "score"]
