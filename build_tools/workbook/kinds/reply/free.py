"""The item behind the page on which any reply can be read: no vignette, nothing asked for."""

from .item import Reply


def free_item() -> Reply:
    """An item that wants nothing and knows nothing: what the other person said comes with the response."""
    return Reply(
        id="read-my-reply",
        kind="reply",
        title="Read my reply",
        tool="five-secrets",
        situation="",
        relation="",
        level=1,
        stem="Take a real moment, or one that is coming. Write what they said, then what you would really say.",
        ask="What would you say?",
    )
