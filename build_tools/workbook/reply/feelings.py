"""Our own list of feeling words: family, and how strong (1 faint, 2 plain, 3 strong).

The families are those of catalogue.yml, and two more for bright feelings. A `mixed` word (“ignored”, “attacked”) says what somebody
did as much as what it felt like: said of the other person it is a guess at a feeling, said of oneself it may accuse.
"""

from dataclasses import dataclass
from functools import lru_cache

from .words import fold


@dataclass(frozen=True)
class Feeling:
    """What a feeling word says: its family, its strength, and whether it is half a judgement."""

    family: str
    intensity: int
    mixed: bool = False


FAMILIES: dict[str, tuple[str, str, str]] = {
    "angry": (
        "irritated, annoyed, miffed, put out, irked, cross, grumpy, bothered, peeved, irritable, impatient",
        "angry, anger, mad, frustrated, frustrating, frustration, resentful, resentment, fed up, aggravated, annoying, pissed, pissed off, "
        "infuriating, maddening, indignant, bitter, exasperated, exasperating, up in arms, steaming, sick of, irritating, had enough, "
        "ticked off, at the end of your tether, sick to the back teeth, up to here",
        "furious, livid, enraged, rage, outraged, seething, boiling, fuming, incensed, raging, hate, hatred, contempt, disgusted",
    ),
    "hurt": (
        "stung, sting, stings, put off, sore, slighted, bruised",
        "let down, hurt, hurts, hurting, hurtful, wounded, left out, upset, upsetting, pained, painful, pain, cut off, unloved, "
        "unwanted, uncared for",
        "betrayed, betrayal, crushed, rejected, heartbroken, devastated, shattered, abandoned, gutted, heartbreaking, "
        "devastating, torn apart, "
        "betraying, crushing, heartache, ripped apart",
    ),
    "sad": (
        "flat, down, low, blue, subdued, wistful, gloomy, glum, deflated, disheartened, discouraged, disheartening, discouraging, blah",
        "sad, sadness, disappointed, disappointing, disappointment, lonely, loneliness, alone, isolated, unhappy, heavy, sorrow, "
        "miserable, "
        "heavy-hearted, homesick, empty, tearful, saddened, lost, sorrowful, isolating, saddening, bummed, depressed, depressing, cut up",
        "grieving, grief, despair, despairing, desolate, bereft, wretched, inconsolable, in pieces, broken, despondent",
    ),
    "anxious": (
        "uneasy, nervous, tense, unsettled, apprehensive, edgy, on edge, jittery, cautious, wary, hesitant, concerned, concern, "
        "uncomfortable, "
        "unnerved, restless, self-conscious, uncertain, insecure, uneasiness, nerve-racking, nerve-wracking, unsettling",
        "worried, worry, worries, worrying, anxious, anxiety, scared, afraid, fear, fears, stressed, stress, stressful, "
        "stressing, alarmed, "
        "rattled, shaken, pressured, under pressure, on eggshells, scary, stressed out, fearful, agitated, distressed, distress, "
        "distressing, "
        "freaked out, freaking out, threatened, troubled, unsafe, strained, frightening",
        "frightened, terrified, terrifying, panicky, panicked, panic, petrified, dread, dreading, horrified, in terror, shocked, shock, "
        "traumatized, sick with worry, beside yourself",
    ),
    "ashamed": (
        "awkward, sheepish, embarrassed, embarrassing, embarrassment, self-critical, bashful, conspicuous",
        "guilty, guilt, ashamed, shame, regret, remorse, regretful, exposed, rotten, foolish, stupid, shown up, sorry for yourself",
        "humiliated, humiliating, humiliation, mortified, mortifying, disgraced, degraded, degrading",
    ),
    "helpless": (
        "unsure, confused, confusing, torn, puzzled, bewildered, at a loss, conflicted, ambivalent, baffled, confusion, lost for "
        "words, perplexed, "
        "undecided, in two minds",
        "stuck, overwhelmed, overwhelming, helpless, powerless, trapped, cornered, hemmed in, lost, swamped, snowed under, "
        "thrown, defeated, "
        "out of control, out of your depth, boxed in, burdened, weighed down, caught in the middle, pulled in two directions",
        "hopeless, desperate, desperation, hopelessness, helplessness, drowning, suffocated, suffocating, at the end of your "
        "rope, broken down",
    ),
    "small": (
        "overlooked, second best, sidelined, unimportant, inferior, small, taken lightly, left behind, unappreciated, "
        "undervalued, invisible, unheard, "
        "unseen, unsupported, misunderstood, underappreciated, out of place",
        "inadequate, insignificant, not good enough, belittled, diminished, like a failure, like an afterthought, an "
        "afterthought, useless, "
        "a burden, second-rate, incapable, insecure, low self esteem, less than",
        "worthless, like nothing, a nobody, invisible to everyone, like dirt",
    ),
    "jealous": ("wistful", "envious, envy, jealous, jealousy, possessive", "consumed with envy"),
    "tired": (
        "weary, tired, tiring, sleepy, flagging, bored",
        "drained, draining, knackered, worn out, run down, wiped out, run ragged, stretched thin, stretched, spent, worn down, wearing",
        "exhausted, exhausting, exhaustion, numb, burnt out, burned out, shattered, depleted, at breaking point, running on "
        "empty, dead on your feet",
    ),
    "warm": (
        "touched, fond, warm, moved, close, curious, interested",
        "grateful, thankful, tender, appreciative, loving, loved, cared for, appreciated, understood, supported, connected, "
        "respected, valued",
        "full of love, adored, cherished, devoted",
    ),
    "calm": (
        "calm, safe, settled, comfortable, at ease, content, fine, reassured, peaceful",
        "relieved, relief, hopeful, proud, confident, optimistic, encouraged, satisfied, motivated, happy, glad, pleased, good, "
        "excited, joyful, "
        "determined, comforted, cheerful, amused, surprised",
        "overjoyed, thrilled, delighted, elated, ecstatic",
    ),
}
MIXED = (
    "ignored, attacked, manipulated, used, blamed, judged, criticized, dismissed, disrespected, bullied, accused, controlled, "
    "cheated, lied to, "
    "pushed away, pushed aside, taken for granted, shut out, walked over, put down, pushed around, singled out, brushed off, "
    "talked down to, patronized, "
    "rejected, abandoned, betrayed, neglected, mistreated, humiliated, belittled, unappreciated, unheard, misunderstood, "
    "unsupported, let down, threatened, "
    "left out, overlooked, cornered, provoked, tricked, insulted, shut down, rushed, excluded, replaced, discarded, insulting, "
    "ganged up on, shouted at, "
    "interrupted, steamrollered, railroaded, unwanted, undermined, violated, invaded, disregarded, unvalued, undervalued, left "
    "hanging, sidelined, watched, "
    "left to it, left alone with it, dumped on, ambushed, lectured, micromanaged, replaceable, forgotten, stranded, wronged, "
    "singled out, fobbed off"
)
BRIGHT = frozenset(("warm", "calm"))
# Words that name a feeling only after a verb of feeling: “I feel good”, but not “a good idea”; “you felt down”, but not “sit down”.
ONLY_AFTER_FEEL = frozenset(
    "good down low flat cross close used heavy small warm moved mad bitter broken empty used calm fine content safe lost "
    "interested comfortable "
    "put spent hate blue wearing watched cold replaced rushed stretched sore foolish stupid useless controlled settled surprised curious "
    "connected forgotten supported understood valued respected loved tense pain painful blamed judged accused".split()
)


@lru_cache(maxsize=1)
def lexicon() -> dict[str, tuple[tuple[tuple[str, ...], Feeling], ...]]:
    """Feeling words by their first folded word, the longest first."""
    mixed = {tuple(fold(form)) for form in MIXED.split(", ")}
    found: dict[tuple[str, ...], Feeling] = {form: Feeling("hurt", 2, mixed=True) for form in mixed}
    for family, levels in FAMILIES.items():
        for intensity, forms in enumerate(levels, start=1):
            for form in forms.split(", "):
                words = tuple(fold(form))
                found[words] = Feeling(family, intensity, words in mixed)
    by_first: dict[str, list[tuple[tuple[str, ...], Feeling]]] = {}
    for words, feeling in found.items():
        by_first.setdefault(words[0], []).append((words, feeling))
    return {first: tuple(sorted(each, key=lambda entry: -len(entry[0]))) for first, each in by_first.items()}
