"""Why-question: asks the other to account for themselves."""

from ..rule import Cue, Rule, Sign

RULE = Rule(
    code="why-question",
    bias=-3.0,
    plain="This asks them to account for themselves",
    whole_sentence=True,
    cues=(
        Cue(
            3.2,
            "why (on earth|the hell|in the world|exactly|then|even|the heck|the fuck)? "
            "(do/did|are|were|have|had|would|will|can|could|must|should) (not)? you | "
            "^ why (on earth|the hell)? you "
            "(always|never|not|even|so|just|keep|acting|being|do|have|did|got|getting|think|say|want|make)? | why has nobody "
            "| why did nobody",
            "asks them to justify themselves",
            denied=True,
        ),
        Cue(
            4.8,
            "how come (that)? (you|your|i am|i was (not|never|only)|nobody|it|this|that|the) | "
            "how is it (that)? (you|i) (never|only|always|did|did "
            "not|have|do|are|can|am) | ^ how come $ | "
            "how (on earth|the hell|in the world)? (could|dare) you | what possessed you | what (has|is)? got into you | "
            "(mind/care) (telling|to tell|explaining|to explain) (me)? why | what "
            "gives you the (right|idea) | ^ what for $",
            "asks them to justify themselves",
            denied=True,
        ),
        Cue(
            4.6,
            "what (on earth|the hell|in the world|the heck|ever) (made|makes|possessed) you | whatever (made|makes) you | "
            "what (exactly|then)? (made|makes|drove|led|prompted) you "
            "(think|do|say|so|act|go|tell|take|believe|decide|keep|send|wait|assume|come|leave|react|"
            "sit|turn|drive|ring|call|write|put|choose|get|sign|suddenly|feel (you|the need|entitled)|want "
            "to|lie|hide|invite|bring|buy|give|agree|bother|imagine|to|even) | "
            "what (on earth|the hell|in the world)? were you (even)? thinking",
            "asks them to justify themselves",
            denied=True,
        ),
        Cue(
            4.4,
            "what is (your|the) (reason|excuse|problem) (for|with|then|here|$) | what (is/was) the reason (why)? you | what "
            "was your (reason|excuse|reasoning) | (is there/was there|any) (a|any|some)? (particular)? reason (why)? you | "
            "for what reason | what (stopped|kept|prevented) you (from)? | explain yourself | (explain/tell) (to)? (me)? "
            "(exactly)? why (you|it|this|that|are|did) | "
            "(explain/justify) (your|that|yourself) (behavior|attitude|reaction|outburst) | (know/ask|asking|understand) "
            "(exactly)? why (you) (did|are|were|do|have|had|never|always|would|think|say|said|could|can|keep|left|waited) $ "
            "| "
            "(i/we) (wonder/would like to know|would love to know|want to know|do not understand|do not get|fail to see|can "
            "not understand|do not see|have to wonder|just wonder|have to ask) why you | "
            "(may/can|could|might) i (just)? ask (you)? why",
            "asks them to justify themselves",
            denied=True,
        ),
        Cue(
            5.4,
            "why (am i|was i|were we|are we) (only|just|always|the last|not|never|hearing|finding|being|still)",
            "asks them to justify themselves",
            denied=True,
        ),
        Cue(
            1.6,
            "why (is|was|are|does) (it|that|this|the|everything|there|your|my) | why (always)? me | why now | why "
            "(so|the|all|bring|say|get|make|wait|bother) | ^ why (not)? $",
            "asks for a reason",
            denied=True,
        ),
        Cue(
            -5.0,
            "why (on earth|the hell)? (did/do|was|am|have|had|would|should|could|can) (not)? i | why i | "
            "why should you (forgive|trust|believe|bother|care|help) | why "
            "(did/do|are|have|can|could|should|were) (not)? we | ask* (myself|me) why",
            denied=True,
        ),
        Cue(
            -4.5,
            "reason why (i|it|he|she|they|we|the) | (that/which|this|here|it) is (exactly|also|partly|just|probably)? why | "
            "(i/now|you|can|really|totally|completely|exactly|do|we|fully) "
            "(see/know|get|knew|saw|realize|appreciate|hear|sense|understand) (now|exactly|totally|completely|well)? why | "
            "no wonder | not (ask*|asking|wonder*|surprised) (you)? why | (never/not) (asked|told) (you)? why | you asked (me)? why | "
            "whatever made you <dark> | why (did|was|has|does|do|is|are|were|have|would|will|can) (not)? "
            "(he|she|they|people|anyone|somebody|someone)",
            denied=True,
        ),
        Cue(
            -6.5,
            "why do not you (try|just "
            "(try|go|ask|talk|call|take|come|sit|get|start|leave|move|do|quit|use|send|give)|go|talk|take|come|sit|get|"
            "let|start|make|call "
            "(him|her|them|your|the)|"
            "(ask|tell) (him|her|them|your|the|someone)|give|have "
            "a|leave|join|look|use|write|speak|send|move|put|lie|rest|see "
            "a|sleep|bring|show|invite|book|find|treat|consider|stay) | "
            "why not (try|just|go|ask|talk|take|get|come|make|let|start|have|use|call|give|write|see) | why do not we",
            denied=True,
        ),
    ),
    signs=(
        Sign(4.0, "form-why", "asks why"),
        Sign(0.4, "question-mark"),
        Sign(-1.5, "quotes"),
    ),
    match=(
        ("You left me waiting.", "Why did you wait so long to say so?"),
        ("You left me waiting.", "why are you so angry about it"),
        ("You left me waiting.", "How come you never mentioned it?"),
        ("You left me waiting.", "What made you think I wasn't coming?"),
        ("You left me waiting.", "Why didn't you just ring me?"),
        ("You left me waiting.", "And why do you always bring that up?"),
        ("You left me waiting.", "why cant you let it go"),
        ("You left me waiting.", "What on earth made you stand there in the rain?"),
        ("You left me waiting.", "But why am I only hearing about it today?"),
        ("You left me waiting.", "Is there a reason you couldn't send a text?"),
        ("You left me waiting.", "I'd like to know why you didn't come in."),
        ("You left me waiting.", "Why is it such a big thing all of a sudden?"),
    ),
    near_miss=(
        ("You left me waiting.", "Why didn't I ring you?"),
        ("You left me waiting.", "I see why you're angry."),
        ("You left me waiting.", "That's why I came."),
        ("You left me waiting.", "What was it like to wait there?"),
        ("You left me waiting.", "I keep asking myself why I did that."),
        ("You left me waiting.", "How was it for you?"),
        ("You left me waiting.", "I can understand why you left."),
        ("You left me waiting.", "Why don't you sit down and have a tea?"),
        ("You left me waiting.", "No wonder you're asking why."),
        ("My sister won't speak to me.", "Why did she stop, do you think?"),
        ("You left me waiting.", "What made it so hard?"),
    ),
)
