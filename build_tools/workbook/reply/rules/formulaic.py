"""Formulaic: a stock phrase of understanding with nothing of this person in it."""

from ..rule import Cue, Rule, Sign

RULE = Rule(
    code="formulaic",
    bias=-3.0,
    plain="This is a stock phrase",
    cues=(
        Cue(
            5.0,
            "(understand/know|get|appreciate|sympathize with|empathize with|relate to) (exactly/just|precisely|completely)? "
            "how you (must|might|may|are|probably|all|both)? "
            "(be|really|have|been)? (feel/feeling|felt) | i (understand|know) (exactly|just|precisely)? what you are "
            "(feeling|going through|experiencing|dealing with) | "
            "(i/we) (all)? know (exactly|just|all too well)? (how it feels|how that feels|how this feels|how that is|how it "
            "is|the feeling|what it is like|what that is like|what that feels like) | "
            "i know that feeling | know (exactly|just)? what you mean $",
            "claims to know how they feel",
        ),
        Cue(
            5.0,
            "(i/we) (really|do|totally|completely|fully|certainly|truly|can|absolutely|definitely|can totally|can "
            "completely|can fully|perfectly|quite|very much|100)? understand (completely|totally|fully|perfectly|entirely)? "
            "| "
            "^ (fully|totally|completely|perfectly)? understood | ^ (totally|completely) (understand|understandable) | ^ "
            "understand (completely|totally|fully)",
            "is a stock phrase",
        ),
        Cue(
            5.0,
            "i (really|do|totally|completely|so|can|honestly|absolutely)? hear you | i (really|do|totally|completely|can)? "
            "hear what you are saying | i (do|can)? hear (that|this|it|ya) $ | i hear what you say $ | "
            "we hear you | ^ hear you | you are heard | (i want you to know|know that) you are heard | loud and clear",
            "is a stock phrase",
        ),
        Cue(
            4.8,
            "i (really|totally|completely|so|can|honestly|absolutely|fully|100)? get (it|you|that) (i "
            "do|though|really|but|man|bro|babe|love|mate|hun|completely|totally)? $ | ^ i? "
            "(totally|completely|so|fully|really) get (it|that|you) | "
            "^ i get it | i (feel|got) you $ | i feel you (man|bro|mate|girl|babe) | ^ (got/gotcha|noted|duly noted|message "
            "received|point taken) (you|that|it)? $ | point taken | (take/see|accept) your point | "
            "(is/are|have been) (duly)? noted | ^ duly noted | ^ noted (thanks)? $",
            "is a stock phrase",
        ),
        Cue(
            4.9,
            "(understand/hear|get|see|appreciate|recognize|acknowledge|validate|honor|respect|sympathize with|feel) (all "
            "of|all|about)? your "
            "(feeling|feelings|concern*|frustration*|pain|anger|position|perspective|situation|point of "
            "view|disappointment|upset|distress|hurt|view|views|viewpoint|opinion|experience|struggle|struggles|"
            "worry|worries|anxiety|sadness|grief)",
            "is a stock phrase",
        ),
        Cue(
            5.0,
            "sorry (that|if|to hear that)? you (feel|felt|are feeling|were feeling|are left feeling|were left feeling|have "
            "been feeling|see it|think|thought|took|found|(are|were|got|have been|are being|feel|felt|are getting) "
            "(so|feeling|a bit|very|really|that)? (<dark>|mad|offended|cross|unhappy|bothered|sore|feeling|not "
            "happy|having)) | sorry you (both)? feel",
            "apologises for how they feel, and for nothing you did",
        ),
        Cue(
            4.8,
            "sorry if (i|that|this|anything|you|it|my|we|the|any|there|what|something) | sorry (for|about) (any|the|your|all "
            "the|whatever) ... "
            "(inconvenience|confusion|misunderstanding|frustration|upset|distress|trouble|delay|hurt|offence|offense|"
            "bother|worry|anything) "
            "| "
            "apolog* (for|if) (any|the|all|you|i|we|anything|this|that|whatever) ... "
            "(inconvenience|confusion|misunderstanding|offended|offence|offense|upset|hurt|distress|trouble|feel|felt|caused) "
            "| "
            "sorry for (whatever|everything and anything) | sorry (about|for) (all)? (this|that|it all|all of this|all that|everything) $",
            "apologises for nothing in particular",
        ),
        Cue(
            4.8,
            "your (feelings|emotions|anger|frustration|reaction|experience|response|concerns|concern|pain) (is|are) "
            "(completely|totally|so|very|really|perfectly|absolutely|entirely)? "
            "(valid|important|understandable|normal|justified|heard) | "
            "feelings matter | feelings are valid | (that|this|it|which) is (all)? "
            "(completely|totally|so|very|really|perfectly|absolutely|entirely|quite)? (valid|understandable) $ | you are "
            "(so|completely|totally)? valid | "
            "(i|we) (honor|validate|acknowledge) (you|that) (and|$)",
            "is a stock phrase",
        ),
        Cue(
            4.6,
            "(thank you/thanks) (so much|very much|again)? for (sharing|reaching out|your "
            "(feedback|honesty|input|patience|understanding|openness|candor|comments|concern|message|time|opinion|perspective)|"
            "bringing (this|that|it) to (my|our)|raising your) | (appreciate/value) (you sharing|your "
            "(feedback|input|concern|concerns|honesty|perspective|opinion|patience|understanding|openness|candor|comments|time)) "
            "| "
            "your (opinion|feedback|call|custom|business|satisfaction|comfort) (is|are) (very|really|so)? important | "
            "(take/takes|taking) (your|all|such|these|this|any|every) (concern*|complaint*|feedback|matters|comment*) ... "
            "serious* | "
            "(take/takes|taking) (this|these|that|complaints|concerns|feedback) (matter|matters)? (very|extremely)? serious*",
            "is a stock phrase",
        ),
        Cue(
            4.8,
            "(where/were) you are (all)? coming from | (understand/hear) (both)? your (side|sides) | "
            "see (both)? your (side|sides) (too|of it|of things|here)? $ | (i/we) (can)? "
            "(totally|completely|so|really|definitely)? (relate|empathize|sympathize) (to that|to this|with you|with that|to "
            "you|completely|totally|i do)? $ | "
            "^ (so)? relatable | (feel/share) your pain | (my heart|our hearts|my thoughts|our thoughts|thoughts and "
            "prayers) (goes|go|are|is) (out)? (to|with) you | (sorry for/condolences on) your loss | "
            "(my|our|deepest|sincere) (condolences|sympathies|sympathy)",
            "is a stock phrase",
        ),
        Cue(
            4.6,
            "sorry to hear (that|this|it|about that|about this|you are|all that|about all) | ^ (sorry|so sorry|sad) to hear "
            "$ | (can/could) (only|just|totally|well)? imagine $ | i can not (even)? (begin to)? imagine $ | "
            "i have been there (too|myself|before|and|mate|love|man)? $ | been there done that | "
            "i know (that)? (this|it) (is|must be|can be) (not easy|hard|difficult|tough|a difficult time|a lot) (for you)? "
            "$ | i (know/understand) (that)? this (is/must|can) (be)? (very|really|so)? "
            "(frustrating/hard|difficult|upsetting|stressful|tough) (for you)? $ | i know how (hard|difficult|tough) "
            "(it|this|that) (is|must be|can be) (for you)? $",
            "is a stock phrase",
        ),
        Cue(
            -5.0,
            "understand (that (you|i|it|we|the|my|your|was|he|she|they)|why|how "
            "(i|it|the|my|your|much|hard|that|this|little|long|come)|what (i|it|the|my|your|you "
            "mean|that|this|made|happened|you want|a)|where (i|it|the|my)|when|where you (went|got)|"
            "if|it|the|this|a|my|we|now i|from|there|now (that|why|how|what|it)|you|me|each|him|her|them|i "
            "(hurt|was|did|made|let|should|have|had|forgot|am|could|never)|he|she|they|not|wanting|being|needing|because|"
            "more|better|english|german|french|spanish|nothing|some|part|what)",
            denied=True,
        ),
        Cue(
            -5.0,
            "hear you "
            "(say*|are|were|felt|feel|on|about|talk*|when|that|at|in|through|cry*|right|correctly|tell*|want*|asking|had|"
            "have|coming|laugh*|out|did|not) "
            "| hear what you are saying about | saying ... and i (know|am|did|was|should) | saying is | "
            "(when/if|what|as|am|did|do|until|before|could|should|where) i (really|actually)? (hear|understand|get) | let me "
            "see | (want/trying|try|like|love|wish|hope|need|helps|help|tried|learn|starting|begin*) (me)? (to)? "
            "(really|properly|fully|better)? (hear|understand|get|know|see|imagine)",
            denied=True,
        ),
        Cue(
            -5.0,
            "know what (it|that) is like (when|to|for|if|with|at|being|having) | how you (feel|felt|are feeling|must feel|must have felt) "
            "(when|about|because|after|that|with|every|each|seeing|hearing|being|at|watching|like) | what you mean "
            "(about|when|by) | "
            "(not/never) (really|quite|yet|fully|even|always|actually)? (know|understand|get|hear|see|say|appreciate|imagine "
            "what|pretend) | get (it|that|you) "
            "(wrong|right|now|done|back|from|to|that|when|if|for|fixed|in|out|a|the|this|off|because|why)",
            denied=True,
        ),
        Cue(
            -3.4,
            "(feelings/frustration*|anger|pain|concern*|disappointment|hurt|worry|worries|upset|point|perspective|"
            "distress|grief|situation) "
            "(is|was)? (with|about|at|over|because|when|after|that|of|on|from|around|regarding) | "
            "(understandable/valid) (that|why|given|because|after|to|when|you) | sorry (that)? i | sorry (if|that|you) ... "
            "(by what i|because i|that i|when i|what i (did|said)|my (joke|comment|lateness)) | "
            "(for sharing|your honesty|your patience) (about|your|with your|how|when|the)",
            denied=True,
        ),
    ),
    signs=(
        Sign(-0.6, "question"),
        Sign(-0.6, "overlap-much"),
        Sign(-1.2, "form-open"),
    ),
    match=(
        ("You never listen.", "I understand how you feel."),
        ("You never listen.", "I hear you."),
        ("You never listen.", "I'm sorry you feel that way."),
        ("You never listen.", "i totally understand"),
        ("You never listen.", "Your feelings are valid."),
        ("You never listen.", "I'm sorry if anything I said upset you."),
        ("You never listen.", "I know exactly what you're going through."),
        ("You never listen.", "I hear what you're saying, Mum."),
        ("You never listen.", "We understand your frustration and take complaints very seriously."),
        ("You never listen.", "I do get where you're coming from."),
        ("You never listen.", "My heart goes out to you."),
        ("You never listen.", "Sorry for any upset."),
        ("You never listen.", "Thank you for your feedback."),
    ),
    near_miss=(
        ("You never listen.", "I can hear how angry you are."),
        ("You never listen.", "I'm sorry I looked at my phone while you talked."),
        ("You never listen.", "I don't understand how you feel, and I'd like to."),
        ("You never listen.", "I understand that you waited for me and I never came."),
        ("You never listen.", "I hear you saying that I look at my phone while you talk."),
        ("You never listen.", "Please tell me how you feel."),
        ("You never listen.", "I want to understand what it's like for you."),
        ("You never listen.", "I understand why you'd stop telling me things."),
        ("You never listen.", "When I hear you on the stairs I know what sort of day it was."),
        ("You never listen.", "I get it wrong every time you start to talk."),
        ("You lost my file.", "I'm so sorry that happened to you."),
        ("You never listen.", "Thank you for telling me."),
    ),
)
