"""Disguised accusation: a judgement dressed up as a feeling."""

from ..rule import Cue, Rule

RULE = Rule(
    code="disguised-accusation",
    bias=-3.0,
    plain="This is a judgement dressed up as a feeling",
    cues=(
        Cue(
            5.2,
            "i (just/do|honestly|really|also|often|always|sometimes|still|genuinely|simply|kinda|can|only)? (feel/felt) "
            "(honestly/sometimes/strongly/now/just/really/always/increasingly)? (that/like/as)? (if/though)? "
            "(sometimes/maybe/often)? you | "
            "i (just/really)? (feel/felt) (that/like|as)? (if)? your "
            "(always/never|not|just|being|only|too|so|reaction|behavior|tone|attitude|comment|comments|expectations|"
            "criticism|remarks|demands|jokes|judging|blaming) "
            "| "
            "i feel (more and more|a bit|right now|half the time|most of the time) (that/like/as)? (if/though)? you | "
            "(am/have) (just/also/still/really/honestly/starting/beginning/been)? (to)? (feeling/feel/felt) (that/like/as)? "
            "(if/though)? you",
            "is a judgement, not a feeling",
        ),
        Cue(
            4.8,
            "(feel/felt) (that/like/as) (if/though)? i am (just/always/constantly/forever/only)? (being)? "
            "(attacked/punished/blamed/judged/ignored/accused/bullied/used/tested/being/your) | "
            "(feel/felt) (like/as|that) (if/though)? nothing is (ever)? (good)? enough | "
            "(feel/felt) (that/like/as) (if/though)? i am (just/always/constantly/forever)? (walking on|talking to a|on "
            "trial|in trouble|under attack|second best|the only one|the one (who|to|that)|the bad|the villain|set up|never "
            "(good|enough|right)) | "
            "(feel/feels|felt) (like/as|that) (if/though)? i (can not/never|could) (ever/never)? (do/say|win|please|get) | "
            "(feel/feels|felt) (like/as|that) (if/though)? (nothing/everything|whatever|anything) i (do/say|did) | "
            "(feel/feels|felt) (like/as|that) (if/though)? i (always)? have to (walk/tread|watch|defend|justify|tiptoe|beg|ask)",
            "is a judgement, not a feeling",
        ),
        Cue(
            4.6,
            "(feels/felt) (like/as) (if/though)? you (always/just|only|do|did|have|really)? "
            "(not/never|always|just|only|rather|deliberately) | "
            "(feels/felt) (like/as) (if/though)? you (are/were) (just/always|only|never)? "
            "(being/never|trying|attacking|blaming|judging|punishing|accusing|looking|out|picking|having|using|testing|"
            "ganging|making|deliberately|doing)",
            "is a judgement, not a feeling",
        ),
        Cue(
            5.0,
            "you (lot/guys|two|people|all|both)? (always/really|just|do|constantly|also|often|sometimes|are|keep|can|have)? "
            "(always/just|never)? (make/made|making|makes|leave|left|leaving) me (all)? (feel/feeling) | "
            "you (all)? (are/always|really|just|keep)? (make/made|making) me <very>? <dark> | you (make/made|are making) me "
            "(so)? (mad/crazy|out|look) | it is you who makes me | "
            "you (are)? (drive/driving) me (crazy/mad|nuts|insane|up)",
            "makes them the cause of your feeling",
        ),
        Cue(
            4.4,
            "(your/way) ... (makes/make|made|leaves|left) me (feel/feeling) <very>? "
            "(like/attacked|small|stupid|worthless|guilty|useless|judged|bad|crazy|invisible|unwanted|belittled|as|that)",
            "makes them the cause of your feeling",
        ),
        Cue(
            4.6,
            "(i/am|have|had) (been)? (feel/felt|feeling) (like)? (i am)? <very>? "
            "(bit/little|constantly|utterly|kind|sort|unfairly|wrongly|personally|actually|honestly|slightly|somewhat|of)? "
            "(so/unfairly|of)? (being)? "
            "(attacked/manipulated|accused|bullied|judged|used|blamed|disrespected|dismissed|controlled|criticized|"
            "provoked|ambushed|interrogated|tricked|cheated|patronized|lectured|insulted|undermined|bossed|"
            "unappreciated|ignored|guilt-tripped|mistreated|misjudged|steamrolled|steamrollered|railroaded|victimized|"
            "persecuted|scapegoated|punished|harassed|nagged|belittled|trampled|exploited|hounded|"
            "micromanaged|gaslighted|gaslit|mocked)",
            "says what they did rather than what you feel",
        ),
        Cue(
            4.6,
            "(i/am|have) (been)? (feel/felt|feeling) <very>? (bit/little|kind|sort|constantly)? (of)? (being)? (pushed "
            "around|ganged up|guilt tripped|singled out|walked (all)? over|taken (for|advantage)|set up|picked on|got at|"
            "(cornered/threatened|betrayed|abandoned|rejected|humiliated) by|(made/stabbed|backed) (a "
            "fool|fun|in|into)|talked down|told off|put (down|on the spot)|treated (like|as|so|unfairly|badly))",
            "says what they did rather than what you feel",
        ),
        Cue(4.4, "(i/am) (feel/felt|feeling) ... by (you/your)", "says what they did rather than what you feel"),
        Cue(
            4.6,
            "i (feel/felt) (just/more|always|kind|bit)? (of)? like (a/your|the|some|an) "
            "(bloody/fucking|little|complete|naughty|free|total|unpaid|whipping|cash|punching)? "
            "(bag/punchbag|criminal|servant|doormat|maid|villain|baddie|bank|machine|atm|slave|taxi|dog|schoolboy|"
            "schoolgirl|naughty|skivvy|scapegoat|hostage|prisoner|suspect|boy|housekeeper|"
            "nanny|chauffeur|wallet|enemy|babysitter|cook|cleaner) | i (feel/felt) like (the bad guy|a joke to you|a stranger to you)",
            "is a judgement, not a feeling",
        ),
        Cue(
            4.4,
            "i (feel/felt) (that/like)? (it/this|that|being) (is/was)? (all)? <very>? (bit/little)? "
            "(unfair/rude|harsh|ridiculous|cruel|mean|unreasonable|blackmail) | "
            "i (feel/felt) (that/like)? (it/this|that) (is/was) <very>? (bit/little)? (not fair|out of order|over the "
            "top|uncalled for|below the belt|an attack|a cheap shot|a personal attack)",
            "is a judgement, not a feeling",
        ),
        Cue(
            -6.0,
            "i (feel/felt) (that/like|as)? (if)? you (and/deserve|deserved|must|might|may|need|would|probably|felt|feel) | i "
            "(feel/felt) (that/like|as)? (if)? you should (know|get|be|hear|take|rest) | i (feel/felt) (that/like|as)? (if)? "
            "you (had/have) (every|been (hurt|carrying|through)) | "
            "i (feel/felt) (that/like|as)? (if)? you (do/did|were) not (feel|matter) | i (feel/felt) (that/like)? you "
            "(are/were) (so/really|absolutely|still|very)? "
            "(right/<dark>|worth|owed|entitled|well|great|hurting|carrying|important|brave|"
            "strong|amazing) | feel for you | feel (close*|safe|drawn|connected) | (do/did|could|would) not feel (like|that) you",
            denied=True,
        ),
        Cue(
            -5.5,
            "i (do not|never|did not) (really|ever)? feel | (feel/felt) like you (did/do|were) not "
            "(matter/count|exist|belong) | you are the only (one|person|friend) | you (have/had) (been)? (feeling/felt) | "
            "i (can|could) (almost|really)? feel | how i feel you | "
            "i feel you $ | feel you (on|man|bro|mate) | (if|when|whenever|because) i (made|make|left) you | did i make",
            denied=True,
        ),
        Cue(
            -5.0,
            "^ (so/and|that)? you (must)? (feel/felt|think) | ^ you are feeling | i (have)? (made/make|left) you | you must "
            "(feel|have felt) | me (feel)? <very>? <bright> | "
            "me (feel)? <very>? (more)? (welcome/wanted|special|good|better|happy|loved|laugh|smile|think|proud) | me feel "
            "(at home|at ease|like (a queen|a king|family|part of|one of|i belong|i matter|i can)) | "
            "feel <very>? "
            "(loved/supported|understood|moved|touched|seen|heard|valued|inspired|encouraged|welcomed|appreciated|"
            "respected|challenged|humbled) "
            "(and ...)? by",
            denied=True,
        ),
        Cue(
            -3.0,
            "i (feel/felt) <very>? "
            "(ashamed/sad|guilty|hurt|bad|scared|angry|sorry|terrible|awful|gutted|lonely|worried|shaken|sick) | i let you",
            denied=True,
        ),
    ),
    match=(
        ("You never help.", "I feel that you are unfair."),
        ("You never help.", "I feel like you never see what I do."),
        ("You never help.", "You make me feel like a criminal."),
        ("You never help.", "I feel attacked by you."),
        ("You never help.", "i feel like your always picking on me"),
        ("You never help.", "I feel so judged."),
        ("You never help.", "I just feel like nothing I do is ever enough."),
        ("You never help.", "It feels like you're only looking for a fight."),
        ("You never help.", "To be honest I feel a bit got at."),
        ("You never help.", "The way you say that makes me feel stupid."),
        ("You never help.", "I feel like your unpaid cleaner."),
        ("You never help.", "You all made me feel so guilty at the table."),
    ),
    near_miss=(
        ("You never help.", "I feel sad about it."),
        ("You never help.", "You feel ignored by me."),
        ("You never help.", "I made you feel like a servant."),
        ("You never help.", "I feel like you have every right to be angry."),
        ("You never help.", "I feel we should share the work."),
        ("You never help.", "I can feel how tired you are."),
        ("You never help.", "You felt like you didn't matter."),
        ("You never help.", "You make me feel so welcome here, and I gave nothing back."),
        ("You never help.", "I feel really touched by what you did."),
        ("You never help.", "I feel like such an idiot about the dishes."),
        ("You never help.", "When I felt cornered I went quiet, and you stood there alone."),
    ),
)
