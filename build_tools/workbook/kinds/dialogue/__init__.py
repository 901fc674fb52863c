"""dialogue: a talk of several turns in which the other person answers according to what was said, with more than one ending."""

from .item import Dialogue as Item
from .item import keyed_texts
from .score import correct_response, score, step

__all__ = ["Item", "correct_response", "keyed_texts", "score", "step"]
