"""label: replies taken apart sentence by sentence, each marked with what it does; also sorts into two or three ways."""

from .item import Label as Item
from .item import keyed_texts
from .score import correct_response, score

__all__ = ["Item", "correct_response", "keyed_texts", "score"]
