"""Disarming: states as true something that the other holds against the speaker, or a part of it."""

from ..rule import Cue, Rule, Sign

RULE = Rule(
    code="disarming",
    bias=-2.52,
    plain="This says that something in their words is true",
    cues=(
        Cue(
            1.86,
            "you are <very> right | you are (right/correct/spot on) | you were <very> right | you are not wrong | "
            "right about (that/me/this/it/the) | you are right to",
            "agrees with them",
        ),
        Cue(
            1.81,
            "you (have/make/made|raise|had) a <very> (good/fair/valid/point|great|strong|real|excellent|reasonable|"
            "interesting) | you have (got)? a point | you do have a point | good point | great point | fair point | "
            "valid point* | point taken | fair enough | your point* (is|are|about)? | good points | valid (concern|"
            "argument|opinion)",
            "grants their point",
        ),
        Cue(
            2.02,
            "that is <very> (true/fair/right) | (it/that) is (all)? true | ^ true | ^ fair | quite true | that is "
            "exactly what i did | this is true | it is true that | absolutely true",
            "grants that it is true",
        ),
        Cue(
            0.84,
            "i <very> agree | i (do|also|would|completely|totally|fully|strongly|certainly|definitely|can|partly|"
            "partially|somewhat)? agree (with|that|to)? | agree with you | i am with you on | we agree | can not "
            "disagree | can not argue with",
            "agrees with them",
        ),
        Cue(
            2.61,
            "i did (<theirs>/not <theirs>|say|do|promise|let|leave|cancel|forget|tell|snap|miss|shout|lie|walk|cut|"
            "laugh|keep|treat|go|make|take|read|that|it|interrupt|ignore) | ^ yes i did | i did $ | ^ i did not (ask|"
            "listen|tell|call|think|show|come|say|even|let|give|do|help|look|notice|thank|check|answer|keep|want to "
            "see)",
            "admits what they hold against you",
            denied=True,
        ),
        Cue(
            2.62,
            "i (was/have been|am) (wrong|late|rude|unfair|selfish|careless|thoughtless|harsh|distant|impatient|absent|"
            "out of line|too|not there|not fair|cold|short with|unkind|a coward|hard on|so busy|wrapped up|checked out|"
            "defensive|inconsiderate|insensitive|on my phone|miles away) | i was being | i have been so",
            "admits a fault",
            denied=True,
        ),
        Cue(
            3.37,
            "i should (never)? have | i should not have | i should not have | i ought to have | i ought not | i had no "
            "(right|business) | i could have (told|asked|called|said|done|been|listened|come|stood|handled) | i owed "
            "you | it was wrong (of me|to) | that was wrong | i was in the wrong | i got (it|that|this) wrong | wrong "
            "of me | it was not (right|fair|okay) (of me|to|that)? | that was not (right|fair|okay|good|kind)",
            "admits a fault",
            denied=True,
        ),
        Cue(
            3.02,
            "my (fault|mistake|doing|bad) | (that is|this is|it is) on me | i (own|take) (that|it|responsibility|the "
            "blame) | i am to blame | i take responsibility | i (screwed|messed|stuffed) (it)? up | i blew it | i "
            "(failed|let|hurt|disappointed|embarrassed|humiliated|ignored|dismissed|interrupted) you | i have (let|"
            "hurt|failed|been letting|been taking|taken) you | i took you for granted | i have taken",
            "owns it",
        ),
        Cue(
            2.48,
            "(sorry|apologize|regret) (that|for|about)? (i|my|being|not|making|leaving|letting|forgetting|cancelling|"
            "interrupting|shouting|snapping|laughing|missing|saying|talking|ignoring|hurting|what i|how i|breaking|"
            "taking|putting) | sorry i | apologies for",
            "apologises for a deed",
            denied=True,
        ),
        Cue(
            2.49,
            "i (forgot|missed|broke|lied|cancelled|snapped|shouted|yelled|interrupted|ignored|laughed|promised|"
            "overlooked|neglected|dismissed|dropped|messed|avoided|hid|rushed|assumed|decided|overstepped|exaggerated|"
            "overreacted|dodged) | i (left|cut|let|kept|walked|put|said|told|went|made|took|showed|read|picked|talked|"
            "spoke|came|turned|never) ... (you|your|<theirs>) | i never <theirs> | i have never | i (never|hardly|"
            "rarely|seldom|barely) (asked|listen*|call*|thank*|notice*|came|come|said|told|help*|ask|say|once|even|"
            "really|checked|showed)",
            "says what you did",
            denied=True,
        ),
        Cue(
            1.54,
            "i can see that i | i see now (that)? | i realize (now)? (that|i|how) | now i see | i see that i | i admit "
            "| i acknowledge | i confess | to be honest i | i have to admit | i (know|see|realize) i (was|did|have|am|"
            "let|hurt|should|can|do|never|keep|always|forgot|cancelled) | i can be | i do (tend|get|have|talk|keep|"
            "interrupt|forget|leave|spend|put|need|seem) | i tend to",
            "admits something",
        ),
        Cue(
            1.10,
            "(good/every) reason to (be|feel|doubt|wonder|think|say|complain) | you have (every|a) right (to be)? | no "
            "wonder | you had to | you deserve* | (and)? that is (not okay|no way|a fair|my) | you have a right",
            "finds their complaint justified",
        ),
        Cue(
            1.16,
            "exactly what (i|happened) | just as you say | as you say | just like you said | what you say is | what "
            "you are saying is | there is (some|a lot of|truth|something) (truth|in|to)? | part of (it|that|what) is | "
            "(yes|yeah) i (did|was|am|have|do|should|forgot|can) | ^ guilty",
            "grants a part of it",
        ),
        # How people receive another opinion in a discussion.
        Cue(
            0.37,
            "i (can|do|also|really|certainly|completely|totally|definitely)? (understand|see|appreciate|recognize|"
            "respect|acknowledge|get) (your|why|where|how|what|the|that|both|you) | i understand | i can understand | "
            "i see your point | i see where | i hear what you | i can see | where you are coming from | see your "
            "(point|side) | point of view | your (point|perspective|opinion|view|concern*|position|thoughts|argument|"
            "stance|side)",
            "takes their view seriously",
        ),
        Cue(
            0.40,
            "it is (possible|important|fair|reasonable|understandable|a good) | both (sides|parties|of) | on the other "
            "hand | at the same time | in some (cases|ways) | to some (extent|degree) | i (also)? (think|believe|feel) "
            "(that)? (it|we|both|there|you) | it is understandable | a balance | either (side|way) | common ground | "
            "open to | middle ground | be (interested|curious) to",
            "",
        ),
        Cue(
            0.55,
            "(maybe/perhaps/possibly/probably) | might | may | could be | somewhat | seems | sometimes | some | often |"
            " generally | usually | i guess | i wonder | would be",
        ),
        Cue(-0.22, "if | until | also | would | should be | however | while | although | though | too | about | more | best | help"),
        Cue(
            0.95,
            "both | point | points | view | perspective | saying | also | as well | necessary | helpful | important | "
            "fair | together | solution | i do",
        ),
        Cue(-1.01, "which | often | many | themselves | towards | attention | likely | false | another | completely"),
        Cue(0.52, "thank you | thanks for | interesting | i appreciate | glad you | sorry"),
        Cue(0.52, "we (should|need|can|must|could|have) | us | our"),
        Cue(
            -1.82,
            "i (strongly|completely|totally|respectfully)? disagree | i do not agree | i can not agree | you are wrong "
            "| that is (not true|wrong|false|ridiculous|nonsense|absurd) | not true | i (do not|never) (think|believe) "
            "| do not (agree|understand) (with|how|why|what) | makes no sense | i am not (sure|saying)",
            denied=True,
        ),
        Cue(
            -0.77,
            "because | the reason | the fact | fact | facts | just | of course | obviously | clearly | only | always | "
            "never | nothing | everyone | people | these | many | out of | all | which is | reason",
            denied=True,
        ),
        Cue(
            -3.14,
            "i never said | i did not (mean|do anything|say|know|realize|have time|have a choice|start|want to hurt|"
            "think it|do it|yell|shout|lie) | i was (only|just) | i am not (the|a|trying|the one|your) | not my (fault|"
            "job|problem) | i was (busy|tired|trying|going to|about to|stuck|working|at work|on my way|sick|ill) | i "
            "had (to|a|so|three|no choice|no time|work|been) | i do not (think|believe|see|remember|know)",
            denied=True,
        ),
        Cue(
            -2.01,
            "if i (did|was|hurt|have|came|said|made|offended) | i see why you (would|feel|think) | sorry you feel | "
            "sorry if | you may feel | sorry that you | i am sorry (to hear|you)",
        ),
        Cue(
            -0.72,
            "you should | you always | you never | at least i | i did it (for|because) | i did (the|all|everything|"
            "what i could|my best|say sorry|apologize)",
            denied=True,
        ),
    ),
    signs=(
        Sign(0.41, "reply-agrees"),
        Sign(0.48, "reply-hedges"),
        Sign(-0.39, "reply-denies"),
        Sign(-0.39, "reply-reasons"),
        Sign(-0.22, "reply-is-about-you"),
        Sign(1.06, "reply-is-about-me"),
        Sign(0.15, "reply-is-about-us"),
        Sign(-0.26, "reply-thanks"),
        Sign(-0.31, "reply-in-parts"),
        Sign(0.15, "reply-asks"),
        Sign(0.12, "said-criticism"),
        Sign(0.56, "said-about-you"),
        Sign(0.39, "overlap"),
        Sign(0.41, "overlap-some"),
        Sign(-1.01, "question"),
        Sign(-0.29, "form-open"),
        Sign(0.35, "first"),
        Sign(-0.42, "last"),
        Sign(0.68, "opens-with-it"),
        Sign(0.48, "i"),
        Sign(-0.30, "you"),
        Sign(0.12, "denies"),
        Sign(-0.15, "denies-often"),
        Sign(1.12, "reply-length"),
        Sign(-0.45, "reply-very-long"),
        Sign(0.45, "contents"),
        Sign(0.47, "past"),
        Sign(-0.49, "exclaims"),
        Sign(-0.24, "question-mark"),
        Sign(-0.47, "short"),
        Sign(-0.64, "copied"),
        Sign(0.15, "dark-you"),
        Sign(0.17, "dark-they"),
        Sign(-0.24, "clauses"),
        Sign(-0.11, "quotes"),
        Sign(2.60, "truth"),
    ),
    match=(
        ("You cancelled twice and you still expect me to trust you.", "I did cancel twice."),
        ("You never ask how my day was.", "You're right that I never ask."),
        ("You forgot my birthday.", "I'm sorry I forgot your birthday."),
        ("You talk over me in every meeting.", "That's true, I talk over you."),
        ("You were late again.", "I was late, and I had promised not to be."),
        ("You told her my secret.", "I should never have told her."),
        ("You just sat on your phone.", "guilty i was on my phone the whole evening"),
        ("You never help.", "It's my fault the work landed on you."),
    ),
    near_miss=(
        ("You cancelled twice.", "I'm not saying you're right."),
        ("You cancelled twice.", "I see why you'd think that."),
        ("You cancelled twice.", "I'm sorry you feel that way."),
        ("You cancelled twice.", "You're right, but I was ill."),
        ("You cancelled twice.", "I was only trying to help."),
        ("You cancelled twice.", "That's not true."),
        ("You cancelled twice.", "What would you like me to do?"),
        ("I lost my job.", "Did they give you notice?"),
    ),
)
