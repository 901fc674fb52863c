"""Inquiry: an open question or invitation about their experience, thoughts or wishes, or a check of what was given back."""

from ..rule import Cue, Rule, Sign

RULE = Rule(
    code="inquiry",
    bias=-3.03,
    plain="This invites them to say more",
    whole_sentence=True,
    cues=(
        Cue(
            4.00,
            "tell me (more|about|what|how|a|where|which|when|everything|the|some|please) | (can/could/would/will) you "
            "(please)? (tell/describe/explain|walk|help me understand|share|say more|elaborate|talk) | describe (it/"
            "that/for/how/what|your) | say more | "
            "talk to me (about)? | help me (to)? (understand|see) | walk me through | fill me in | give me (an/a) "
            "(idea|example|sense|picture) | go on $ | please go on | explain that",
            "invites them to tell",
        ),
        Cue(
            3.04,
            "(i would|i would really) (like|love|want) to (hear|know|understand) | i want to (hear|know|understand) | "
            "i am (curious|wondering|interested) (what|how|about|to hear|in|whether|if) | i wonder (what|how) | i am "
            "all ears | i am listening (if|to) | i would be (interested|grateful|glad) to hear | "
            "what i do not (know|understand) (yet)? is | if there is more",
            "invites them to tell",
        ),
        Cue(
            0.85,
            "^ what (is|was|were|did|do|does|would|are|has|have|happened|made|makes|kind|sort|else|part|about|exactly|"
            "feels|hurt|hurts|bothered|went|goes|might|could|can) | and what | so what | what else | what (do you "
            "think|is it like|was that like|is that like|would you like|do you want|do you need|would help|did that)",
            "leaves the answer open",
        ),
        Cue(
            1.57,
            "^ how (is|was|were|did|do|does|would|are|has|have|can|could|might|will|come) | how (do you feel|are you "
            "feeling|does that|did that|has that|was that|is that|do you see) | how about you | how so",
            "leaves the answer open",
        ),
        Cue(
            0.98,
            "what are your (thoughts|feelings|plans|goals|reasons) | your (thoughts|feelings|view|take|side) | what "
            "(your) thoughts | anything else | what brings you | what comes (up|to mind) | what stands out | what "
            "matters | what worries",
        ),
        Cue(
            2.45,
            "did i (get|hear|understand|miss|leave) | am i (hearing|getting|understanding|right|close|off|missing) | "
            "have i (got|understood|heard|missed) | is that (right $|how|close|what it|what you|about right|it $|fair "
            "$) | does that (sound|fit|capture|come close) | do i (have|get|understand) (that/you/it) | "
            "what (have i|did i|am i) miss* | correct me | or have i | or am i",
            "checks whether you understood",
        ),
        Cue(
            3.26,
            "^ is it (the|that|what|how|more) ... or | is it (that|what|how|more|because|about) | was it (the|that|"
            "what|how|more|because|about) ... | was it ... or | are you ... or | do you ... or | or (something else|is "
            "it|is there|was it|that i)",
            "offers guesses",
        ),
        Cue(0.90, "is there (more|anything|something) (more|else|i|you|that) | what am i (missing|not)", "leaves room for more"),
        Cue(0.58, "for you $ | about (that/it) $ | like for you | most (for you)? | right now $ | the most | the worst | the hardest"),
        Cue(0.61, "do you think (about|you|of|would|it|that) | you think $ | do you (see|feel|make|notice|want|like|need|hope)"),
        Cue(1.30, "why is that | why do you (think|feel|say) | why would | and why | why not | how come"),
        Cue(
            3.59,
            "i would (rather|sooner) (have|hear|know) (it|that|the) | rather have (it|that) | i want to hear (it|that|"
            "the) | would you (show|say (it|that) again|tell|walk|let me hear) | if (there is|you have) ... rather "
            "(have|hear) | i am ready to hear | say it again | give it to me straight | let me have it",
            "invites them to say it",
        ),
        Cue(
            2.92,
            "^ where (did|do|have|else|has|was) (i|it|else|you|we|that) | where else | where did i (lose|go|miss|hurt) "
            "| ^ which (part|bit|bits|hours|one|ones|of|piece|moment|thing|things|word|words|side|night) | when did "
            "(you|it) (first|start|begin) | how long (has|have) (it|you|this|that) (been|felt|feel)",
            "asks about their experience",
        ),
        Cue(0.93, "why (is|was|does|did) (that|it|this|they|he|she)"),
        Cue(
            -3.19,
            "how (could|would|should|am|was|can) i (have)? (known|know|supposed|possibly|guess|read) | how would you "
            "(know|like it) | what good | what did you (want|expect|think) | what (do|did) you want (me|a|from) | what "
            "is he going | help you with today | what did (he|she|they) say",
            denied=True,
        ),
        Cue(-1.62, "how are you | how is it going | how are you doing | how are you today | what is up | how do you do "),
        Cue(-2.43, "how (many/much/long/old/often/far/big/late/soon) | what (time/day/year/month/age|is your name|do you do for)"),
        Cue(
            -2.34,
            "have you (tried|thought|considered) | what if you | how about (you|we|going|trying|doing|just) | what "
            "about (going|trying|doing|a) | why do not you",
        ),
        Cue(
            -3.84,
            "what do you want (me|from me) | what am i supposed | what was i supposed | what is (wrong|the matter) "
            "with you | what is your problem | who cares | what do you expect | what makes you (think|so) | so what $ |"
            " what the | what else (do you want|am i) | how (dare|could) you | what now $ | how is that my | how was i "
            "supposed | what did you (expect|think)",
            denied=True,
        ),
        Cue(-1.52, "why (do/did|are|were|have|would) (not)? you | why (not)? you | what made you (do|think|say|act)"),
        Cue(0.61, "how (can|may) i help | what brings you | on your mind | what is troubling | what seems"),
        Cue(
            -1.50,
            "how can i (fix|make it up|make this right) | what can i do | what should i do | what do i (need|have) to |"
            " how do i (fix|make)",
        ),
        Cue(
            -1.22,
            "you (know/see) (what|how) | i (know/see/understand|hear|realize|get) (what|how|why) | that is (what|how|"
            "why) | no matter (what|how)",
        ),
        Cue(-0.85, "^ do you | ^ are you | ^ did you | ^ have you | ^ is (it|there|he|she|that) | ^ was (it|there)"),
    ),
    signs=(
        Sign(-0.29, "said-about-you"),
        Sign(-0.10, "said-criticism"),
        Sign(-0.35, "reply-extent"),
        Sign(0.22, "reply-agrees"),
        Sign(0.49, "reply-hedges"),
        Sign(0.25, "reply-acknowledges"),
        Sign(-0.19, "reply-denies"),
        Sign(0.20, "reply-reasons"),
        Sign(0.33, "reply-is-about-you"),
        Sign(-0.10, "reply-is-about-me"),
        Sign(-0.22, "reply-is-about-us"),
        Sign(0.22, "reply-asks"),
        Sign(-0.25, "says-we"),
        Sign(-0.37, "says-people"),
        Sign(0.31, "says-think"),
        Sign(-0.17, "says-need"),
        Sign(-0.24, "says-could"),
        Sign(0.22, "says-would"),
        Sign(-0.22, "says-should"),
        Sign(-0.16, "says-will"),
        Sign(0.19, "says-was"),
        Sign(-0.19, "says-been"),
        Sign(0.76, "says-when"),
        Sign(0.59, "says-or"),
        Sign(-0.49, "says-but"),
        Sign(-0.20, "says-because"),
        Sign(-0.12, "says-all"),
        Sign(0.37, "says-any"),
        Sign(-0.76, "says-some"),
        Sign(0.17, "says-more"),
        Sign(-0.37, "says-just"),
        Sign(0.23, "says-there"),
        Sign(-0.19, "says-still"),
        Sign(0.45, "says-like"),
        Sign(-0.37, "says-the"),
        Sign(-0.21, "says-to"),
        Sign(1.07, "says-what"),
        Sign(-0.43, "says-do"),
        Sign(0.43, "says-want"),
        Sign(-0.47, "says-feel"),
        Sign(-0.49, "says-time"),
        Sign(-0.10, "says-good"),
        Sign(-0.27, "says-life"),
        Sign(0.54, "says-talk"),
        Sign(0.34, "says-never"),
        Sign(0.11, "says-it"),
        Sign(-0.32, "says-are"),
        Sign(1.75, "form-open"),
        Sign(-0.12, "form-polar"),
        Sign(-0.13, "form-fact"),
        Sign(0.98, "form-why"),
        Sign(-0.24, "form-told"),
        Sign(-0.15, "form-tag"),
        Sign(1.61, "question-mark"),
        Sign(0.61, "asks-of-you"),
        Sign(1.40, "either-or"),
        Sign(1.08, "question-after"),
        Sign(-0.41, "several-questions"),
        Sign(-0.50, "you"),
        Sign(-0.18, "i"),
        Sign(0.69, "spoken"),
        Sign(0.61, "last"),
        Sign(-0.35, "brief"),
        Sign(-0.22, "length"),
        Sign(0.36, "said-nothing"),
        Sign(-0.38, "reply-length"),
    ),
    match=(
        ("You never listen.", "What was that like for you?"),
        ("You never listen.", "Tell me more about it."),
        ("You never listen.", "Can you tell me more?"),
        ("You never listen.", "You feel I talk over you. Did I get that right?"),
        ("You hurt me.", "Is it what I said, or that I said it in front of them?"),
        ("You hurt me.", "how was it for you when i left"),
        ("You hurt me.", "I'd like to hear what it was like when I walked out."),
        ("You hurt me.", "What have I missed?"),
    ),
    near_miss=(
        ("You never listen.", "Did you take your pills?"),
        ("You never listen.", "Why did you shout at me?"),
        ("You never listen.", "Have you thought of ringing her?"),
        ("You never listen.", "What's wrong with you?"),
        ("You never listen.", "I know what you mean."),
        ("You never listen.", "What do you want from me?"),
        ("You never listen.", "How many times have I heard that?"),
    ),
)
