"""reply: a learner's own words to what somebody says, read for the Five Secrets and for named faults."""

from .free import free_item
from .item import Reply as Item
from .score import correct_response, correct_responses, score

__all__ = ["Item", "correct_response", "correct_responses", "free_item", "score"]
