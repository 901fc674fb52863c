"""The rules, one file for each code."""

from ..rule import Rule
from . import (
    advice,
    affirmation,
    blaming,
    calming,
    cheering,
    closed_question,
    defending,
    diagnosing,
    disarming,
    disguised_accusation,
    feeling_empathy,
    formulaic,
    i_feel,
    inquiry,
    minimising,
    thought_empathy,
    why_question,
)

RULES: dict[str, Rule] = {
    each.RULE.code: each.RULE
    for each in (
        disarming,
        thought_empathy,
        feeling_empathy,
        inquiry,
        i_feel,
        affirmation,
        advice,
        closed_question,
        why_question,
        formulaic,
        defending,
        blaming,
        minimising,
        calming,
        disguised_accusation,
        cheering,
        diagnosing,
    )
}
