"""Advice: tells or suggests what the other should do, or offers a fix that they did not ask for."""

from ..rule import Cue, Rule, Sign

RULE = Rule(
    code="advice",
    bias=-1.85,
    plain="This says what they might do",
    cues=(
        Cue(
            2.85,
            "you should | you ought to | you had better | you should have just | you really should | you better | you should probably",
            "tells them what to do",
        ),
        Cue(
            2.04,
            "you need to | you have to | you have got to | you must (not/try/go/stop/learn/tell) | you want to be careful",
            "tells them what to do",
        ),
        Cue(
            2.31,
            "you could (always/try/also/maybe/just/even/get/go/ask/talk/start/make/do/take/look/find/see/use/write/"
            "give/tell/call/join/say)",
            "suggests what they could do",
        ),
        Cue(
            1.62,
            "you can (always/try/also/just/start/get/go/ask/talk/make/do/take/look/find/use/write/give/tell/call/join/"
            "even/start) | you may want to | you might want to",
            "suggests what they can do",
        ),
        Cue(
            1.55, "(maybe/perhaps/possibly) you (could/can/should/might/need) | maybe just | maybe try* | perhaps try*", "offers a solution"
        ),
        Cue(
            2.80,
            "have you tried | have you ever tried | did you try | have you considered | have you thought (about/of) | "
            "have you ever (thought/considered) | have you ever looked into | "
            "have you looked into | have you looked at | have you talked to (your/a/him/her/them/someone/anyone) | "
            "have you spoken to (your/a/him/her/them/someone/anyone) | have you asked (him/her/them/your/for)",
            "is advice in the form of a question",
        ),
        Cue(
            3.82,
            "why do not you (just/try/go/ask/talk/get/take/tell/call/let/start/look/stop/make/come/give/write/do/sit/"
            "put) | why not just? (try/go/ask/talk/get/take/tell/call/let) | how about you | "
            "how about (trying/going/asking/talking/taking/calling/getting/doing/making/writing) | what about (trying/"
            "going/asking/talking/taking/calling/getting/doing/making/writing) | what if you | could you (not/try/"
            "maybe/just/ask) | can you (not/try/maybe/just)",
            "is advice in the form of a question",
        ),
        Cue(
            2.74,
            "i would (suggest/recommend/advise/encourage) | "
            "i (suggest/recommend/advise) (you|that|to|a|the|some|we|taking|trying|going|talking|asking|getting|having) | "
            "my (advice/suggestion/"
            "recommendation) | i would like to suggest | can i suggest | may i suggest | might i suggest | i would "
            "highly (recommend/suggest) | i encourage you | i urge you",
            "gives advice",
        ),
        Cue(
            2.34,
            "if i were you | if i was you | in your (place/shoes/position) i would | what i would do | what you need "
            "is | what you want is | what you should | the best thing | your best bet",
            "says what you would do in their place",
        ),
        Cue(
            1.47,
            "^ just <base> | ^ simply <base> | ^ please <base> | ^ (always/then/instead/also/maybe/perhaps/first/"
            "definitely) <base> | ^ do not be afraid to | ^ try to | ^ try (not/a/some/the/and/it/talking/going/taking/"
            "doing/writing/making/your)",
            "is an instruction",
        ),
        Cue(
            0.55,
            "^ (go/take/get/give/tell/ask/find/stop/keep/call/write/speak/talk/make/start/consider/focus/avoid/leave/"
            "seek/join/remember/be/do/use/check/read) (the/a/an/some/your/it/to/him/her/them/out/on/yourself/up/with/"
            "time/for/away)",
            "begins like an instruction",
        ),
        Cue(
            1.17,
            "make sure (you/to/that) | be sure to | remember to | do not forget to | feel free to | try to (be/not/get/"
            "do/focus/find/talk/remember/stay/keep/make/take/see/look/think/relax)",
            "is an instruction",
        ),
        Cue(
            1.53,
            "it (might/may/could/would/can) (help/be good/be helpful/be worth/be best/be useful/be better/be a good "
            "idea) | it (might/may/could) be (good/helpful/worth/best/useful/better/wise/time/an idea) | (would/might/"
            "may/could) help (if you/you to/to) | it helps to | it is (best/better/important/good/helpful/worth) to",
            "recommends something",
        ),
        Cue(
            1.21,
            "see a (doctor/therapist/counselor/counsellor/professional/psychologist/psychiatrist/lawyer) | "
            "(professional/medical) help | talk to (a/your/someone/him/her/them/hr/people) | speak to (a/your/someone/"
            "him/her/them/hr) | "
            "(find/get/seek) (a/some/another) (help/therapist/counselor/new/hobby/support/job) | seek (help/out) | support group*",
            "offers a fix",
        ),
        Cue(
            1.13,
            "(take/taking) (a/some/the) (break/time/walk/deep/few/step/bath/day) | deep breath* | step back | go for a "
            "| a walk | (yoga/meditation/meditate/exercise/journal/journaling/hobby/hobbies/mindfulness) | time off | "
            "to-do list | one day at a time | get some (rest/sleep/air)",
            "offers a fix",
        ),
        Cue(
            1.67,
            "let us (just/get/go/make/find/sort/try/fix/book/sit/set) | we (could/should/can) (just/try/get/go/make/"
            "find/always/set/book/look) | the solution is | the answer is | problem solved | next time (you/just/tell/"
            "ask/try) | next time you should",
            "jumps to a solution",
        ),
        Cue(
            0.94,
            "there are (many/lots/plenty/some/also/several/other/a lot) | there is (a/an/always) (app/book/website/"
            "group/agency/online) | look into | sign up | check out | google | reach out to (a/your/someone/them/him/"
            "her) | website* | app | apps",
            "points to a fix",
        ),
        Cue(0.57, "if you (can/could/just/want/feel/do/need/are/have) | if possible | whenever you | when you feel", ""),
        Cue(
            1.21,
            "why not (you/just/ask/try/take) | any chance you could | is there any way you (could/can) | would it help "
            "(if/to) you | would you (consider/be willing/be able to try) | is there (someone/anyone) you (can/could) |"
            " do you think you (could/should/can) (try/talk/ask)",
            "is advice in the form of a question",
        ),
        Cue(
            1.24,
            "it is (time/up) to you? | you will have to | you are going to (have/need) to | you just (need/have|want) "
            "to | all you (need/have) to | you would be better off | you are better off | the thing to do",
            "tells them what to do",
        ),
        Cue(
            0.76,
            "yourself | your own (needs/time/health) | take care of yourself | be kind to yourself | give yourself | "
            "look after yourself | focus on | let yourself | allow yourself | set (some/clear/a)? boundar*",
            "",
        ),
        Cue(
            0.48,
            "help you (to/with/get/find/feel) | that way | so that you | helps | helped me | worked for me | works for me | helpful",
            "",
        ),
        Cue(0.51, "or maybe | or perhaps | or just | even if | instead of | rather than", ""),
        Cue(-2.90, "(told/tell/telling) you (what|how|to)"),
        Cue(
            -1.88,
            "you do not have to | you should not have (to/had) | you should have (been|heard|had|got) | no need to | "
            "you do not need to | if you want to tell | you need to (say|be heard|hear that|know)",
            denied=True,
        ),
        Cue(
            -2.14,
            "you (have had|had) to | you have to (do|carry|deal|live|explain|ask|remind|cope|put up|go through|keep) | "
            "you have had to | you needed to | should i | what should | how can i | how could i | can i (help|do)",
        ),
        Cue(
            -1.11,
            "^ it sounds | ^ sounds like | ^ so you | ^ i (am/was/feel/hear/can/know) | you feel | you are saying | i "
            "should have | i need to | i have to | i could have | i will | i want to",
        ),
        Cue(-1.20, "how did | what did | what do you | what would | how do you | tell me (more|about|what|how|where|which|when)"),
        Cue(-0.79, "good luck | i hope | thank you | you are welcome | sorry"),
        Cue(
            0.97,
            "talk about it | talk with | talking to | express | communicate | communication | let (him/her/them) know |"
            " tell (him/her/them) | ask (him/her/them) | explain to | write (down/it/a/your)",
        ),
        Cue(
            0.78,
            "a lot of people find | some people find | i found that | i find that | found it | i always | i usually | "
            "what helped | when i feel",
            "",
        ),
        Cue(
            0.65,
            "online | resume | counselor | counsellor | therapy | therapist | doctor | book* | research | music | "
            "hobb* | exercise | budget | job search | routine | schedule | plan",
        ),
        Cue(0.28, "option* | alternative* | step* | strategies | skills | ideas | tips | suggestion* | techniques"),
        Cue(1.40, "recommend* | suggest* | suggestion* | advise"),
        Cue(
            1.05,
            "i found that | i have found | have found that | it helps | helps (me|to|you|with) | can help | could help "
            "| may help | might help",
        ),
        Cue(
            0.78,
            "(support|online|local|community) (group*|forum*) | groups | counsel* | therap* | professional | reading | "
            "video* | walk* | relaxing | breathing | hot bath | tea",
        ),
        Cue(0.71, "busy | mind off | distract* | others in | in your area | with some | some time | a way to | ways to | a new"),
        Cue(
            2.34,
            "^ (let him|let her|let them|put (it|the|your|some|on)|try (the|this|it|my|a|your)|sleep when|go (treat|"
            "and|get|see|for|to|out|home|back)|give (it|him|her|them|yourself) (another|a|some|time)|get (yourself|one|"
            "some|a|your|the|him|her|out)|work on|treat yourself|talk to (him|her|them|your|someone|hr)|pop (in|over|"
            "down|round)|bring (it|him|her) up|have a (look|word|chat|rest|lie|think|nice)|have you got a|look on|look "
            "at (the|it)|buy|ring (the|your|him|her|them)|phone (the|your)|write (it|to|a|down)|sit (down|him|her)|"
            "leave (it|him|her|them)|ignore (it|him|her|them)|keep (busy|a|your|going|it)|take (it|a|some|him|her|the|"
            "two)|ask (for|him|her|them|your|the|somebody|someone)|tell (him|her|them|your)|book (a|yourself)|set (a|"
            "an|up|yourself)|make (a|an|a list|time|sure)|start (by|with|a)|stop (doing|trying|taking|thinking|"
            "reading)) | and get yourself | you want to (get|try|be|have|watch) | you could do with | you might try | "
            "what you could do | (i would|i would not) (not|just|probably)? (react|ring|talk|go|leave|wait|give|try|"
            "let|speak|put|take|tell|ask|say|get|send|write|ignore|sit|do nothing|say nothing) | got any | could "
            "(somebody|someone|he|she|they|your) | there is a (good|great|nice|lovely|place|number|form|man|app|book|"
            "course|clinic|leaflet) | swear* by | changed my life | worked (wonders|for me) | works a treat",
            "is an instruction or a fix",
            denied=True,
        ),
        Cue(
            0.66,
            "keep (in mind/trying/going/your) | stay (positive/busy/strong/safe/focused/away) | think about (what/how/"
            "it/the) | think of (it/the) | look at it",
        ),
    ),
    signs=(
        Sign(-0.43, "said-about-you"),
        Sign(0.32, "reply-extent"),
        Sign(-0.16, "reply-agrees"),
        Sign(0.16, "reply-denies"),
        Sign(-0.39, "reply-is-about-you"),
        Sign(-0.48, "reply-is-about-me"),
        Sign(-0.11, "reply-is-about-us"),
        Sign(-0.25, "reply-thanks"),
        Sign(-0.24, "reply-in-parts"),
        Sign(0.10, "reply-asks"),
        Sign(0.11, "says-we"),
        Sign(0.28, "says-they"),
        Sign(-0.81, "says-me"),
        Sign(0.24, "says-know"),
        Sign(0.65, "says-need"),
        Sign(0.18, "says-could"),
        Sign(0.49, "says-might"),
        Sign(0.29, "says-would"),
        Sign(-0.35, "says-should"),
        Sign(0.31, "says-will"),
        Sign(-0.43, "says-was"),
        Sign(-0.33, "says-been"),
        Sign(0.33, "says-if"),
        Sign(0.14, "says-when"),
        Sign(-0.13, "says-or"),
        Sign(-0.39, "says-but"),
        Sign(0.10, "says-more"),
        Sign(-0.44, "says-just"),
        Sign(-0.30, "says-very"),
        Sign(-0.23, "says-there"),
        Sign(-0.28, "says-still"),
        Sign(-0.45, "says-like"),
        Sign(-0.22, "says-well"),
        Sign(0.16, "says-a"),
        Sign(0.30, "says-the"),
        Sign(0.19, "says-to"),
        Sign(-0.23, "says-of"),
        Sign(-0.15, "says-with"),
        Sign(-0.48, "says-what"),
        Sign(-0.20, "says-this"),
        Sign(-0.10, "says-do"),
        Sign(-0.73, "says-want"),
        Sign(-0.37, "says-feel"),
        Sign(0.16, "says-time"),
        Sign(0.12, "says-good"),
        Sign(0.12, "says-talk"),
        Sign(-0.21, "says-never"),
        Sign(-0.32, "says-it"),
        Sign(-0.10, "opens-with-verb"),
        Sign(-1.21, "form-open"),
        Sign(-0.10, "form-polar"),
        Sign(-0.86, "form-fact"),
        Sign(-0.25, "question"),
        Sign(0.60, "length"),
        Sign(0.61, "reply-length"),
        Sign(0.19, "spoken"),
        Sign(-0.27, "said-nothing"),
        Sign(0.30, "said-little"),
        Sign(0.16, "said-long"),
        Sign(0.36, "said-asks"),
        Sign(-0.26, "past"),
        Sign(-0.51, "short"),
        Sign(-0.56, "dark-you"),
        Sign(-0.30, "dark-it"),
        Sign(-0.27, "i"),
        Sign(-0.84, "overlap"),
        Sign(-0.43, "exclaims"),
        Sign(0.39, "last"),
    ),
    match=(
        ("I can't sleep since the move.", "You should cut out coffee after lunch."),
        ("My boss shouts at me.", "Have you thought of talking to the union?"),
        ("The kids never listen to me.", "Why don't you try a reward chart?"),
        ("I'm worn out.", "If I were you, I'd take a week off and go somewhere warm."),
        ("She borrowed my car and dented it.", "you need to tell her to pay for it"),
        ("I never have a minute to myself.", "Maybe you could ask your sister to take the kids on Saturdays."),
        ("It was a horrible meeting.", "Next time you should just walk out."),
        ("I hate my flat.", "I'd suggest looking for another one."),
    ),
    near_miss=(
        ("You never ask how I am.", "You shouldn't have to beg me for that."),
        ("I do everything here.", "You've had to carry the whole house on your own."),
        ("You forgot me.", "I should have written it down."),
        ("You forgot me.", "I will put it in my diary, and I'll ring you myself."),
        ("I'm scared of the exam.", "What could I do that would help?"),
        ("You always decide alone.", "You feel you have to go along with whatever I decide."),
        ("I'm fed up.", "Tell me more about what it's like."),
        ("You gave me advice again.", "I told you what you should do when you only wanted me to listen."),
    ),
)
