"""An interview in role: what the sample of the kind `partner`, which is a deck, does not show."""

from build_tools.workbook.kinds.partner import Item
from build_tools.workbook.kinds.partner.item import Afterwards, Example, Question, RoleCard

INTERVIEW = Item(
    id="sample-interview",
    kind="partner",
    title="From the other chair",
    tool="forced-empathy",
    situation="argues",
    relation="sibling",
    level=2,
    stem="You and your brother have not agreed about the care of your father for a year. He does the weekdays, you come on Sundays.",
    ask="Take a card each. The friend asks the questions; you answer them as your brother.",
    cards=(
        RoleCard(
            id="friend",
            title="The friend who asks",
            text="You have known him since school, and he trusts you. Ask one question, listen, ask the next. Do not take sides.",
        ),
        RoleCard(
            id="brother",
            title="The brother",
            text="You are him now. Say “I”, and tell your friend the whole truth, also about the one who comes on Sundays.",
        ),
    ),
    questions=(
        Question(id="feel", text="How do you feel when you think of Sunday?"),
        Question(id="hurts", text="What do they do that hurts you most?"),
        Question(id="wish", text="What do you wish they knew?"),
    ),
    solo="Put a chair in front of you and sit down in it. Answer each question in writing, as him, and then get up again.",
    examples=(
        Example(to="feel", text="I dread it. I clean the flat on Saturday so that nobody can say a word."),
        Example(to="hurts", text="They look into the fridge before they look at me. It makes me feel like the help."),
        Example(to="wish", text="That I lie awake on weekdays, and that nobody has ever asked me how I sleep."),
    ),
    after=Afterwards(
        surprised="That he cleans for me, and is afraid of my eyes.",
        carry="I have never asked how you sleep, and I would like to know.",
    ),
)
