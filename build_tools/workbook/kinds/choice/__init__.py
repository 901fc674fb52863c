"""choice: a vignette, what the other person says, and three or four candidate replies, each with its own credit and feedback."""

from .cues import set_problems
from .item import Choice as Item
from .item import keyed_texts
from .score import correct_response, responses, score

__all__ = ["Item", "correct_response", "keyed_texts", "responses", "score", "set_problems"]
