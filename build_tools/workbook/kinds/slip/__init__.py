"""slip: an after-talk rating slip for the other person, set beside the prediction that the helper sealed before."""

from .item import TalkSlip as Item
from .score import correct_response, score

__all__ = ["Item", "correct_response", "score"]
