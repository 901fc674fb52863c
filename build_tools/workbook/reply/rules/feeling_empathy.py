"""Feeling empathy: names a feeling that the other has or may have, or paints a plain picture of one."""

from ..rule import Cue, Rule, Sign

RULE = Rule(
    code="feeling-empathy",
    bias=-2.38,
    plain="This names how they may feel",
    cues=(
        Cue(
            2.04,
            "you must (be/feel/have been/have felt) | (it/that/this) must (be/feel/have been/have felt/hurt/have hurt/"
            "make/have made) | must (be/feel|have been|have felt) (so|really|very|incredibly)? <feeling> | must have "
            "(felt|hurt|been)",
            "guesses at how it is for them",
        ),
        Cue(
            2.00,
            "you (must/may/might/could/are/were/feel/felt/seem/sound/look|get|got) ... <feeling> | you are <feeling> | "
            "you (feel/felt) <feeling> | you (feel/felt) <very> <feeling>",
            "names a feeling they may have",
            denied=True,
        ),
        Cue(
            1.94,
            "(makes/made|making|leaves|left|leave|keeps) you (feel|felt)? ... <feeling> | make you <feeling> | makes you feel",
            "names a feeling they may have",
        ),
        Cue(
            1.59,
            "(it/that) (sounds/seems/feels) <very> <feeling> | (it/that) (sounds/seems/feels) ... <feeling> | sounds "
            "<very> <feeling> | that (is/was) <very> <feeling> | so <feeling>",
            "says what it may be like",
            denied=True,
        ),
        Cue(
            1.27,
            "(sounds/must be|is|was|been|feels|so|really|very|how) (really|so|very|quite|incredibly|pretty)? <bad> | "
            "<bad> for you | <bad> (time/situation/position|place) | <bad> to (hear|go|deal|be|live|lose|see)",
            "says what it may be like",
            denied=True,
        ),
        Cue(
            2.89,
            "i (can)? (hear/see/tell/sense/imagine) ... (you are|you feel|you were|you must|how|that you) ... "
            "<feeling> | i can (hear/see/tell/sense/imagine) how | i can (tell/see/hear/sense|feel) (that|you|how|your|"
            "from|in) | i can (only)? imagine (how|what|that|it|you) | i sense | i imagine (you|it|that|how)",
            "guesses at how they feel",
        ),
        Cue(
            1.53,
            "how (much|deeply|badly) ... (hurt|hurts|upset*) | how <feeling> (you|it|that|this) | how (hard|painful|"
            "lonely|awful|difficult|tough|upsetting|frustrating|bad|rough) (it|this|that)",
            "names how it is for them",
        ),
        Cue(
            1.06,
            "your (anger/hurt/pain/frustration/sadness/fear|grief|disappointment|worry|anxiety|stress|loneliness|rage|"
            "feelings|resentment|shame|guilt|despair|heart) | (anger/frustration/hurt/pain|fear|sadness) (you|is|makes|"
            "at|with)",
            "names a feeling of theirs",
        ),
        Cue(
            3.28,
            "weigh* on you | (breaks/broke|breaking) your heart | (knot/pit) in your stomach | (makes/made) your "
            "(blood|stomach|heart) | lump in your throat | (sick/up) to (here|the back|your) | a (kick/punch/slap|stab|"
            "blow) (in|to) | a slap | like (a|you had been) (punch|kick*) | had it up | hard to (bear|carry|take|hear|"
            "swallow|breathe) | "
            "(keep/keeps) you (up|awake) | on your shoulders | (eat/eats/eating) (away)? at you | (get/gets) under "
            "your skin | (tears/tore) you apart | (wears/wore|grinds|ground) you down | last straw | at (the end of "
            "your|your wits) | makes your | tough on you | hard on you | sting* | cut deep | cuts deep | (rubs|salt) "
            "in | your (world|heart) | heavy",
            "paints what it may be like",
        ),
        Cue(
            1.89,
            "(understandably/no wonder) ... <feeling> | no wonder (you|it|that) | of course you (are|feel|were|felt) | "
            "(every|good) reason to (be|feel) | (every) right to (be|feel) ... <feeling> | right to be | (anyone|"
            "anybody|i) would (be|feel) ... <feeling> | makes sense (that)? you (feel|are|felt|would) | it is "
            "(understandable|natural|normal)",
            "finds their feeling natural",
        ),
        Cue(
            1.55,
            "(maybe/perhaps/probably) (you|even|a|also|it|still|that)? (are|feel|felt|were|is)? <feeling> | (maybe/"
            "perhaps/probably) (a bit|a little|even|also)? <feeling> | i (guess/suppose|wonder|imagine) ... <feeling> |"
            " i am guessing ... <feeling> | and (maybe/probably|perhaps|also|even) <feeling>",
            "offers a guess",
        ),
        Cue(
            2.40,
            "(are/were) you (very/really/so/quite/still|rather|a bit|a little|maybe|perhaps)? <feeling> ... "
            "(with|at|about|by|that|too|now|because) | (are/were) you (very|really|so|quite|still)? <feeling> $ | "
            "(are|were) you <feeling> or | more <feeling> or (more|is it)? <feeling> | "
            "(is/was) it (more|mostly|partly|just)? (of|that you are)? (a)? <feeling> or | "
            "(if it was|in your place|if that were) ... i would (feel|be) <feeling>",
            "offers a feeling to choose or correct",
        ),
        Cue(
            0.77,
            "<feeling> (with/at) me | <feeling> (about/because|that|when) | <feeling> and <feeling> | both <feeling> | "
            "<feeling> or <feeling> | <feeling> even",
            "",
        ),
        Cue(
            1.15,
            "hurt you | upset you | hurts you | frightened you | scared you | embarrassed you | bothers you | bothered "
            "you | worries you | worried you | let you down | disappointed you | annoy* you | frustrates you | "
            "stresses you | stressing you | humiliated you | shook you | made you cry",
            "names what it did to them",
        ),
        Cue(
            0.29,
            "(what/so) you (are)? (feel/feeling) | how you (feel|are feeling|felt|must) | you are feeling | you feel "
            "(so|very|really|like|that|as) | feeling (so|very|really|pretty|quite|a) | you are (going|dealing|"
            "struggling|suffering|having) | going through | you felt",
            "speaks of how they feel",
        ),
        Cue(
            0.82,
            "i (completely|totally|really|can|do)? understand (how|that|your|why|you|the|it) | i feel (for|your|that|"
            "how) | feel the same | would feel the same | i know (how|that|it|this) (feel|feels|is|must|hard)",
            "",
        ),
        Cue(
            0.55,
            "sorry (that)? (you are|you feel) ... <feeling> | very hard | really hard | so hard | quite hard | tough "
            "(time|situation|spot|one) | a lot (to|on|of) (deal|handle|your|pressure|take|carry) | pressure | too much "
            "| struggling | alone",
        ),
        Cue(
            -3.08,
            "do not (be|feel|get) | no need to | no reason to (be|feel) | you should not (be|feel) | stop (being|"
            "feeling) | are you always | why are you (so)? <feeling> | calm down | get over | not (be) (so)? (upset|"
            "angry|mad|sad) | there is nothing to",
            denied=True,
        ),
        Cue(
            -2.11,
            "i am <very> <feeling> | i am <feeling> | i (feel/felt) <feeling> | i (feel|felt|was) (so|really|very|"
            "quite)? <feeling> | makes me | made me | i get <feeling> | i was <feeling>",
        ),
        Cue(-1.10, "i understand how you feel | i know how you feel | i know exactly"),
        Cue(
            -1.41,
            "i hope (you|that) | you will (feel|be) | feel better | good luck | to feel | you can feel | when you feel "
            "| if you feel | you will feel | (help/helps) you feel",
        ),
        Cue(
            -0.98,
            "how do you feel | what do you feel | how are you feeling | how did you feel | how does that make | are "
            "you feeling | do you feel | did you feel",
        ),
        Cue(-0.37, "you should | you could | try to | have you | you need to | you can"),
        Cue(
            -0.40,
            "stressed out about nothing | always <feeling> | never <feeling> | being <feeling> | so <feeling> (all|over|about nothing)",
        ),
    ),
    signs=(
        Sign(-0.22, "said-about-you"),
        Sign(-0.39, "said-criticism"),
        Sign(-0.15, "reply-extent"),
        Sign(-0.47, "reply-hedges"),
        Sign(0.37, "reply-acknowledges"),
        Sign(0.37, "reply-denies"),
        Sign(-0.51, "reply-reasons"),
        Sign(-0.12, "reply-is-about-you"),
        Sign(0.10, "reply-is-about-us"),
        Sign(-0.14, "reply-thanks"),
        Sign(0.43, "reply-in-parts"),
        Sign(-0.34, "reply-asks"),
        Sign(0.11, "says-we"),
        Sign(0.14, "says-me"),
        Sign(0.10, "says-people"),
        Sign(0.37, "says-think"),
        Sign(-0.12, "says-know"),
        Sign(0.34, "says-need"),
        Sign(0.15, "says-could"),
        Sign(0.24, "says-might"),
        Sign(0.70, "says-would"),
        Sign(0.13, "says-been"),
        Sign(-0.17, "says-if"),
        Sign(-0.40, "says-or"),
        Sign(-0.23, "says-but"),
        Sign(-0.33, "says-because"),
        Sign(-0.11, "says-any"),
        Sign(0.10, "says-more"),
        Sign(-0.28, "says-just"),
        Sign(-0.32, "says-now"),
        Sign(0.25, "says-still"),
        Sign(0.33, "says-like"),
        Sign(-0.20, "says-the"),
        Sign(-0.11, "says-of"),
        Sign(-0.16, "says-with"),
        Sign(0.10, "says-what"),
        Sign(-0.18, "says-do"),
        Sign(0.23, "says-want"),
        Sign(0.21, "says-feel"),
        Sign(-0.24, "says-help"),
        Sign(0.20, "says-time"),
        Sign(-0.19, "says-life"),
        Sign(-0.37, "says-talk"),
        Sign(0.23, "says-never"),
        Sign(-0.15, "says-not"),
        Sign(0.23, "says-and"),
        Sign(-0.13, "says-it"),
        Sign(-0.34, "says-are"),
        Sign(1.23, "dark-you"),
        Sign(1.60, "dark-it"),
        Sign(0.41, "dark-free"),
        Sign(-0.10, "dark-i"),
        Sign(-0.27, "dark-they"),
        Sign(0.36, "bright-you"),
        Sign(-0.17, "bright-it"),
        Sign(-0.25, "bright-i"),
        Sign(-0.21, "bright-free"),
        Sign(-0.50, "feeling-of-theirs"),
        Sign(0.76, "fits-heat"),
        Sign(0.17, "you"),
        Sign(0.25, "opens-with-you"),
        Sign(0.87, "opens-with-it"),
        Sign(0.54, "opens-with-i"),
        Sign(-1.03, "form-open"),
        Sign(-0.36, "form-polar"),
        Sign(-0.56, "form-fact"),
        Sign(-0.89, "form-why"),
        Sign(0.58, "form-told"),
        Sign(0.19, "form-tag"),
        Sign(-0.40, "opens-with-verb"),
        Sign(-0.27, "denies"),
        Sign(-0.43, "short"),
        Sign(-0.26, "brief"),
        Sign(-0.25, "length"),
        Sign(-0.26, "overlap"),
        Sign(-0.29, "spoken"),
        Sign(0.39, "last"),
        Sign(-0.14, "said-nothing"),
        Sign(0.24, "said-heated"),
        Sign(0.19, "said-little"),
        Sign(-0.36, "past"),
        Sign(1.60, "known-feeling"),
    ),
    match=(
        ("You cancelled again!", "You must be furious with me."),
        ("You cancelled again!", "I can hear how let down you are."),
        ("You cancelled again!", "Maybe you feel unimportant to me?"),
        ("Dad is ill.", "That sounds frightening."),
        ("Nobody tells me anything.", "Are you hurt, or more angry?"),
        ("Nobody tells me anything.", "Were you worried about it?"),
        ("I do it all.", "No wonder you're exhausted."),
        ("You cancelled again!", "I imagine it hurt to wait there for nothing."),
        ("I do it all.", "It must weigh on you."),
        ("You cancelled again!", "you sound really angry"),
    ),
    near_miss=(
        ("You cancelled again!", "I'm so angry with you."),
        ("You cancelled again!", "Don't be sad."),
        ("You cancelled again!", "You feel that I'm unfair."),
        ("You cancelled again!", "What did you want from the evening?"),
        ("You cancelled again!", "I feel guilty."),
        ("You cancelled again!", "There's no need to be upset."),
        ("You cancelled again!", "I cancelled because of work."),
    ),
)
