"""Closed question: asks for yes, no or one fact, and does not check an understanding."""

from ..rule import Cue, Rule, Sign

RULE = Rule(
    code="closed-question",
    bias=-3.08,
    plain="This can be answered with yes or no",
    whole_sentence=True,
    cues=(
        Cue(
            1.05,
            "^ (do/did) you | ^ (are/were) you | ^ have you | ^ is (it/he/she/that/this/there) | ^ was (it/he/she/that/"
            "there) | ^ will you | ^ are (they/there) | ^ does (it/he/she/that/this)",
            "asks for yes or no",
        ),
        Cue(
            -0.23,
            "have you (ever|had|been) | do you (have|want|like|know|still|drink|smoke|live|work|use) | did you (know|"
            "get|have|want|ever) | are you (going|sure|still|able|willing|ready|on|in|taking|looking) | is there (a/"
            "any/anything|something)",
            "asks for yes or no",
        ),
        Cue(
            1.00,
            "would you (like/be/mind|want|say) | would (that/it) be | could (we/i/you) | can (we/i) | may i | is it "
            "(okay|alright) if | do you mind | would it be | mind if",
            "asks for yes or no",
        ),
        Cue(
            1.33,
            "how (many/much/long/old/often/far/big/late/soon) | what (time/day/year/month/age) | when (did/do/was/is/"
            "are/will) | where (did/do/is/are/was) | who (is/did/was/are/do) | which (one/of) | on a scale | (scale/"
            "one) (of)? (one/1) to (ten|10)",
            "asks for one fact",
        ),
        Cue(0.49, "ever | any | already | yet | still | at all | today | right now"),
        Cue(
            -1.82,
            "(can/could/would/will) you (please)? (tell/describe/explain/say|walk|help me understand|share|elaborate|"
            "give me) | tell me more | do you want to (tell|talk|say) | would you (like to|mind) (tell*|say*|talk*|"
            "share*) | is there (more|anything|something) (more|else|i)",
        ),
        Cue(
            -2.16,
            "did i (get|hear|understand|miss|leave) | am i (right|hearing|getting|understanding|close|wrong|off) | is "
            "that (right|how|it|what|correct|fair|close|true|about right|accurate|part of) | have i (got|understood|"
            "heard|missed) | does that (sound|fit|seem|ring|capture|come close|make sense) | "
            "do i (have|get|understand|hear) (that/you/it) | is that what you | would that be (right|fair|accurate|"
            "correct) | or have i | or am i | got that right",
            "checks what was given back",
            denied=True,
        ),
        Cue(
            -1.91,
            "(may/can/could) i (say|tell|share|add|explain|ask|try|give) | is it (okay|alright) if i | would it be "
            "(okay|alright) if i | do you mind if i | would you let me | are you willing to (hear|listen|tell)",
            "asks leave",
        ),
        Cue(
            -1.67,
            "^ what (do/did/is/was/are/would/can/could|have|has|happened|made|else|if|about|kind) | ^ how (do/did/is/"
            "was/are/would/can/could|have|has|come)",
        ),
        Cue(-0.22, "are you (feeling|angry|hurt|mad|upset|saying|sad|worried) | do you feel | you (feel|felt) | are you <feeling>"),
        Cue(-1.51, "have you (tried|thought|considered) | why not | what about | how about"),
        Cue(-0.94, "what (do/did) you | how (do/did) you | tell me"),
        Cue(0.53, "or (something|not|no|is|are|do|what|would) | right $ | okay $ | you know $ | correct $"),
        Cue(-0.26, "^ so you | ^ and you | ^ you | your (family|doctor|partner|husband|wife|friend|friends|kids|job|parents)"),
        Cue(
            0.96,
            "even (listening|care|know|remember|sorry|want|bother) | seriously | happy now | done now | finished | "
            "satisfied | joking | kidding | are we (done|good|okay|fine) | can we (move|talk|just|drop|please)",
            "wants a yes or a no",
        ),
        Cue(
            -1.50,
            "how long (has|have) (it|you|this) (felt|been feeling) | which (part|bit|hours|bits|side) | where did i | "
            "where else | (are|were) you (very|so)? (hurt|angry|sad|upset|cross) | or (is|was) it | or being | or "
            "something",
        ),
        Cue(0.80, "can i (help|ask) | may i (help|ask) | (anything|something) else | long | ever (been|had|done|felt)"),
        Cue(1.67, "if (i|we) (could|can|asked|share*|gave|told) | share | wondering (if|whether)"),
        Cue(-0.90, "so you | it sounds | how does | at least | ^ welcome | ^ maybe | does that sound"),
        Cue(1.08, "confident | important is it | how confident | how important | how ready"),
    ),
    signs=(
        Sign(0.67, "said-about-you"),
        Sign(-0.37, "said-heated"),
        Sign(-0.21, "said-criticism"),
        Sign(-0.20, "reply-extent"),
        Sign(-0.52, "reply-agrees"),
        Sign(-0.25, "reply-hedges"),
        Sign(-0.87, "reply-acknowledges"),
        Sign(-0.15, "reply-denies"),
        Sign(0.10, "reply-reasons"),
        Sign(-0.52, "reply-is-about-me"),
        Sign(0.27, "reply-is-about-us"),
        Sign(-0.13, "reply-thanks"),
        Sign(0.13, "reply-in-parts"),
        Sign(1.05, "reply-asks"),
        Sign(2.18, "form-polar"),
        Sign(2.16, "form-fact"),
        Sign(1.85, "form-told"),
        Sign(0.55, "form-tag"),
        Sign(-0.20, "form-open"),
        Sign(1.18, "question-mark"),
        Sign(0.20, "asks-of-you"),
        Sign(-1.60, "either-or"),
        Sign(0.17, "question-before"),
        Sign(0.33, "question-after"),
        Sign(-0.46, "several-questions"),
        Sign(-0.27, "dark-you"),
        Sign(0.29, "last"),
        Sign(-0.23, "short"),
        Sign(0.28, "brief"),
        Sign(-0.50, "length"),
        Sign(0.26, "said-nothing"),
        Sign(0.14, "said-long"),
        Sign(-0.20, "i"),
    ),
    match=(
        ("I can't sleep.", "Do you drink coffee in the evening?"),
        ("You forgot my birthday.", "Did you even remind me?"),
        ("I'm worried about Mum.", "How old is she now?"),
        ("I'm worried about Mum.", "have you rung her today"),
        ("He left.", "When did he leave?"),
        ("You're cold.", "Are you done now?"),
        ("The boss hates me.", "Is it the new one?"),
    ),
    near_miss=(
        ("You never listen.", "You feel I don't listen to you. Did I get that right?"),
        ("You never listen.", "Can you tell me more?"),
        ("You never listen.", "What was it like for you?"),
        ("You never listen.", "May I say how I see it?"),
        ("You never listen.", "You are right about that."),
        ("I'm so tired.", "How have the nights been?"),
        ("You never listen.", "I did not listen to you."),
    ),
)
