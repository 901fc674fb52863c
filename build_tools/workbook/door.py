"""The only door between JavaScript and Python: JSON text in, JSON text out, no proxies."""

import json
from typing import Any

from .codec import from_json, to_json
from .kinds import kind
from .score import Invalid, Outcome


def submit(text: str) -> str:
    """Scores a response: {"item": …, "response": …} in, {"outcome": …} out; `item` is what the build embedded in the page."""
    asked = json.loads(text)
    of = kind(asked["item"]["kind"])
    item = from_json(of.Item, asked["item"])
    return json.dumps({"outcome": outcome_json(of.score(item, asked["response"]))}, ensure_ascii=False)


def step(text: str) -> str:
    """Asks a kind that goes step by step where a response stands: {"item": …, "response": …} in, what its `step` gives out."""
    asked = json.loads(text)
    of: Any = kind(asked["item"]["kind"])
    return json.dumps(of.step(from_json(of.Item, asked["item"]), asked["response"]), ensure_ascii=False)


def outcome_json(outcome: Outcome) -> dict[str, object]:
    """An outcome as plain JSON, with its type under "type": "score" or "invalid"."""
    return {"type": "invalid" if isinstance(outcome, Invalid) else "score", **to_json(outcome)}
