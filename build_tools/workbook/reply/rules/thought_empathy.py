"""Thought empathy: gives back what they said, a point of theirs, in the speaker's words or with a key word of theirs."""

from ..rule import Cue, Rule, Sign

RULE = Rule(
    code="thought-empathy",
    bias=-1.03,
    plain="This gives back a point of theirs",
    cues=(
        Cue(
            2.88,
            "(what/so) (i am hearing|i hear) | i (hear/heard) (you say*|that you|you telling|you are) | i am hearing | "
            "what i (hear/understand) | if i (understand|hear|get) you | let me (see|make sure|check|try|say) | just "
            "to (make sure|be clear|clarify) | make sure i (understand|got|get|have|heard) | from what (you|i) | in "
            "other words",
            "gives back what you heard",
        ),
        Cue(
            1.67,
            "you are (saying|telling me) | you (said|told me|mentioned|mean|say|point out|pointed out|described|talked "
            "about|shared|explained|brought up) | like you said | as you (said|say|mentioned|put it) | when you say | "
            "you have (said|told|mentioned|been saying|been telling)",
            "refers to what they said",
            quoted=True,
        ),
        Cue(
            2.00,
            "(it/that) (sounds/seems/looks|feels) (like|as if|as though|to me) | ^ sounds like | ^ seems like | it "
            "(sounds|seems|looks) | sounds as | sounds like you | seems you | seems to (me|you|be)",
            "offers back what you understood",
        ),
        Cue(
            0.03,
            "^ so you (are|have|feel|do|want|need|had|were|did|like|would|know|see|really|think|are not) | so you are |"
            " so you have | ^ so (it|that|he|she|they|your|there|for you|what you) | ^ and (you|so|it|that|your) | ^ "
            "you are (not|just|really|also|kind of) | okay so you",
            "gives back what they said",
        ),
        Cue(
            0.69,
            "you (feel|felt|are feeling|were feeling) (like|that|as if|as though|i) | you feel | you (want|wanted|"
            "would like|need|needed|hope|hoped|wish) (to|me|a|it|that|the|your|someone|somebody|more|him|her|us)? | "
            "you (think|thought|believe|believed|expected|expect) | you do not (want|feel|think|know|see|like|need) | "
            "you did not (want|feel|think|know|get|have|see)",
            "says how it is for them",
            denied=True,
        ),
        Cue(
            0.47,
            "you (have|had) (been|to|got|a|no|already|had|not|never|always|tried|done|told|waited|carried) | you are "
            "(trying|looking|doing|working|dealing|struggling|worried|concerned|thinking|going|having|getting|used|"
            "stuck|ready|willing|able|aware|not) | you were (trying|waiting|left|looking|doing|counting|hoping|"
            "expecting|told|the)",
            "says how it is for them",
            denied=True,
        ),
        Cue(
            1.28,
            "kind of | sort of | almost | part of you | on the one hand | on the other hand | at the same time | and "
            "yet | as though | something (that|you) | a way (to|of) | in a way | not (just|only|something)",
            "",
        ),
        Cue(
            0.86,
            "(important/matters) to you | (hard|difficult|tough|easy|scary|new|frustrating) (for you|to) | for you $ | "
            "means (a lot|something) to you | your (concern|worry|fear|biggest|main|goal|point|reason|family|health) | "
            "you (care|worry|wonder) about",
            "says what it is to them",
        ),
        Cue(
            0.28,
            "you <theirs> | your <theirs> | you ... <theirs> | that i <theirs> | i ... <theirs> | <theirs> ... you",
            "takes up their word",
        ),
        Cue(
            1.11,
            "is that (right|correct|it|fair|what|how) $ | (am i|did i) (right|understand|get|hear) | right $ | correct "
            "$ | is that (right|correct|what you) | is this (right|correct) | does that sound (right|about)? | did i "
            "get | have i got",
            "checks it with them",
        ),
        Cue(
            0.51,
            "you (would|could) (rather|like|love|have liked|have wanted) | you were (the one|left) | each time | every "
            "time | over and over | again and again | all (that|this|those|the) | and then | on top of | after (all|a|"
            "you|that) | even though | because (you|of|it|i|your)",
            "",
        ),
        Cue(
            0.74,
            "i (can)? (see/understand) (that|how|why|you|what) | i get (that|how|why|what) | i realize | you (notice*|"
            "realize*|recognize*) | i (can)? (hear|tell|sense) (that|how|you|in)",
            "says what you understood",
        ),
        Cue(
            0.95,
            "that i (was|did|am|have|never|always|do|left|forgot|keep|only|just|was not|did not|had|made|put|came|said|"
            "talk*|went) | when i (was|did|am|left|forgot|said|came|went|cancelled|do|just|talked|laughed|told|made|"
            "put|walked) | and i (was|did|never|just|left|only|kept)",
            "gives back what happened between you",
        ),
        Cue(0.59, "(wow|okay|right|oh|mm) (so)? (you|it) | no wonder | must (feel|have felt|be|have been)", "", denied=True),
        Cue(
            -1.26,
            "you (should|could|might|can|need to|ought to|may want) | have you | why do not | if i were you | try to | "
            "i (would)? (suggest|recommend)",
        ),
        Cue(
            -1.22,
            "^ i (think|have|am|was|do|did|used|know|had|will|would|also|just|want|hope|feel) | sorry | thank you | "
            "thanks | ^ my | for me | i (have been|am) there",
        ),
        Cue(
            -1.70,
            "what do you | how do you | tell me | would you like | what would | what are | can you | could you | do "
            "you (have|want|think|know)",
        ),
        Cue(-1.16, "^ (okay|yeah|right|great|good|perfect|mm-hmm|alright|sure|yes|no|exactly) $ | good luck | welcome | hello | hi"),
        Cue(-0.76, "we (can|could|will|are|have) | let us | medication* | i am going to | i will | so today | today we"),
        Cue(
            -0.05,
            "you (got|went|came|get|go|do|did|made|make|took|take|see|saw|know|knew|found|find|like|love|enjoy|tried|"
            "try|decided|started|stopped|quit|drink|use|work|live) ",
            "",
        ),
        Cue(
            0.77,
            "and (maybe|so|not|yet|then) | important to | wanting | a big | pretty | got a lot | quite a | deal | a "
            "little | trying to | having (a|to|some|trouble)",
        ),
        Cue(-0.81, "i would | different | client* | well i | thanks for | okay well | there are some | need to | the most"),
        Cue(
            0.47,
            "it is (not|been|a|hard|really|just|kind|something|important|more|that|the) | it (was|has|feels|does|did) |"
            " there is (a|this|some|that) | that is (a|been|something|why|what|where|how)",
            "",
            denied=True,
        ),
    ),
    signs=(
        Sign(-0.35, "reply-extent"),
        Sign(0.30, "reply-agrees"),
        Sign(0.28, "reply-acknowledges"),
        Sign(0.35, "reply-denies"),
        Sign(0.61, "reply-reasons"),
        Sign(0.18, "reply-is-about-me"),
        Sign(-0.35, "reply-thanks"),
        Sign(0.50, "reply-in-parts"),
        Sign(-0.58, "reply-asks"),
        Sign(-0.31, "says-we"),
        Sign(-0.29, "says-they"),
        Sign(-0.90, "says-me"),
        Sign(-0.51, "says-people"),
        Sign(-0.24, "says-think"),
        Sign(-0.31, "says-know"),
        Sign(-0.76, "says-need"),
        Sign(0.22, "says-could"),
        Sign(0.11, "says-might"),
        Sign(0.23, "says-would"),
        Sign(-0.95, "says-should"),
        Sign(-0.26, "says-will"),
        Sign(-0.22, "says-was"),
        Sign(0.19, "says-been"),
        Sign(-0.44, "says-if"),
        Sign(-0.30, "says-when"),
        Sign(-0.13, "says-or"),
        Sign(-0.41, "says-but"),
        Sign(-0.49, "says-all"),
        Sign(-0.19, "says-any"),
        Sign(-0.23, "says-some"),
        Sign(-0.62, "says-more"),
        Sign(-0.54, "says-just"),
        Sign(-0.32, "says-there"),
        Sign(0.38, "says-now"),
        Sign(-0.27, "says-still"),
        Sign(0.21, "says-like"),
        Sign(-0.34, "says-well"),
        Sign(0.44, "says-the"),
        Sign(0.32, "says-in"),
        Sign(-0.33, "says-what"),
        Sign(0.20, "says-this"),
        Sign(-0.14, "says-do"),
        Sign(0.41, "says-want"),
        Sign(0.29, "says-feel"),
        Sign(0.21, "says-help"),
        Sign(-0.36, "says-talk"),
        Sign(0.22, "says-never"),
        Sign(0.17, "says-and"),
        Sign(0.61, "overlap"),
        Sign(0.39, "overlap-some"),
        Sign(0.95, "overlap-much"),
        Sign(0.41, "said-about-you"),
        Sign(-0.48, "copied"),
        Sign(0.40, "you"),
        Sign(0.51, "opens-with-you"),
        Sign(0.60, "opens-with-so"),
        Sign(-0.10, "opens-with-it"),
        Sign(-0.80, "opens-with-i"),
        Sign(-0.36, "i"),
        Sign(-1.56, "form-open"),
        Sign(-0.59, "form-polar"),
        Sign(-0.75, "form-fact"),
        Sign(-0.65, "form-why"),
        Sign(0.31, "form-told"),
        Sign(0.45, "form-tag"),
        Sign(-0.78, "question"),
        Sign(-0.30, "question-after"),
        Sign(-0.49, "question-before"),
        Sign(-1.15, "short"),
        Sign(-0.33, "contents"),
        Sign(0.59, "first"),
        Sign(0.60, "only"),
        Sign(-0.76, "reply-length"),
        Sign(-0.34, "reply-very-long"),
        Sign(0.25, "spoken"),
        Sign(-0.26, "said-nothing"),
        Sign(-0.12, "said-little"),
        Sign(-0.45, "said-asks"),
        Sign(0.17, "said-criticism"),
        Sign(0.32, "dark-you"),
        Sign(-0.14, "bright-it"),
        Sign(0.28, "denies"),
        Sign(0.25, "past"),
        Sign(-1.03, "opens-with-verb"),
        Sign(-0.63, "exclaims"),
        Sign(0.10, "clauses"),
        Sign(2.20, "point"),
        Sign(0.51, "quotes"),
    ),
    match=(
        (
            "I cooked for six hours and you ate on the sofa with your phone.",
            "You spent the whole day cooking and I ate with my eyes on the phone.",
        ),
        ("You moved the deadline twice without asking the team.", "So I changed the deadline two times and never asked you."),
        (
            "Dad rings me every night now and my sister does nothing.",
            "It sounds like you're the one Dad turns to, night after night, and your sister leaves it to you.",
        ),
        ("I want to quit but the pay is good.", "You'd love to leave, and at the same time the pay keeps you there."),
        ("You told Kim what I said in confidence.", "You told me something in confidence and I passed it on to Kim."),
        ("Nobody asked me before the move.", "What I hear is that the move was decided over your head."),
    ),
    near_miss=(
        ("You moved the deadline twice.", "Have a coffee."),
        ("You moved the deadline twice.", "I had a terrible week."),
        ("You moved the deadline twice.", "What do you need now?"),
        ("You moved the deadline twice.", "Okay."),
        ("My sister does nothing.", "You should tell her so."),
        ("You moved the deadline twice.", "I'm sorry."),
        ("You moved the deadline twice.", "Thank you for telling me."),
    ),
)
