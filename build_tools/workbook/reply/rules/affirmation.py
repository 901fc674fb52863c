"""Affirmation: something respectful or good about the other, about what they do or bring, or care for them."""

from ..rule import Cue, Rule, Sign

RULE = Rule(
    code="affirmation",
    bias=-1.73,
    plain="This says something good or caring to them",
    cues=(
        Cue(
            4.00,
            "i take my hat off | hats off to you | (lot of/lots of/real/great/much/huge/deep) respect for | "
            "i respect (that/you/how) | i admire | "
            "(decent/kind/brave/generous/good/big/gracious/honest) of you | "
            "you have been (very/so/really)? (decent/kind/fair/patient/generous) with | "
            "i will not forget (that/it/what) | you stood by (me/us/him/her/them) | i would trust you | i trust you with | "
            "you have my respect",
            "shows respect",
        ),
        Cue(
            3.40,
            "that was (very/so/really)? (honest/decent/kind/brave/generous/big) | "
            "that is (very/so/really)? (honest/decent/kind/brave/generous) | "
            "it was (very/so/really)? (brave/kind/decent/generous) | (took/takes) (some/real)? (nerve/guts/courage) | "
            "i see that in you | i can see that in you | "
            "that was a (decent/kind/brave|generous|good) thing to do | (kind/good) to (every/all/each) (one)? of us | "
            "you were (kind/open/honest|straight) (to/with) | "
            "i know you meant (it/that|well)",
            "sees something good in them",
        ),
        Cue(
            3.40,
            "(meant/means/matters) (a lot/a great deal/so much|more|something) to me | i (honor/honour) (that|you|this) | "
            "says a (lot|great deal) about you | i (do|really|so)? (love|like) that (about|in) you | "
            "what you think (of this|about it)? matters | "
            "i like working with you | i like how you | "
            "i learned (it/that/half|most|so much) from you | i have from you | "
            "thank you for (coming/telling/saying/staying/being|asking|waiting)",
            "says that they matter to you",
        ),
        Cue(
            2.87,
            "thank you | thanks for | i am (so/very/really/truly)? (grateful/thankful) | thank you so much for | thanks so much",
            "thanks them",
        ),
        Cue(-1.58, "thank you $ | thanks $ | no thank you | thank god | ^ thanks to | thank goodness"),
        Cue(
            3.33,
            "i (really/truly/deeply/so/do/also)? (appreciate/admire/respect/value/treasure) (you/your/that/how/it/what/"
            "the) | i have (a lot of|great|so much|nothing but|the greatest) respect | i appreciate",
            "shows respect",
        ),
        Cue(
            3.49,
            "i (really/do/deeply/still)? (care/love) (about/for)? (you/your) | i love you | you (matter/mean) ... to "
            "me | you are important to me | you are ... important to | matters to me | means (a lot/so much/the world) "
            "to me | you are my",
            "says that they matter to you",
        ),
        Cue(
            2.38,
            "i am (so/very/really/truly/deeply)? (sorry/sad) (to hear/you are going/you have to/you had to/that "
            "happened/this happened/for your/about your/you went/for what/you were/you have been) | i am so sorry $ | "
            "sorry (to hear/you are going/you have/for your) | i am sorry (to hear/that you/you are/you have/you had/"
            "you went/for your/for you) | i hate that (you/this|that) | my heart (goes/breaks/aches|hurts)",
            "shows care",
        ),
        Cue(
            2.24,
            "i hope (you/that you/things/it/this/your/everything) (feel/get/are/can/find/will/have/gets/works/goes/"
            "helps/that/do) | i hope | hope you (feel|get|find|are|can|have|do) | hope (things/it/that/this/"
            "everything) | (hoping/praying/rooting/wishing) (for)? (you|the best)? | i wish you | best wishes | good "
            "luck | all the best | best of luck | take care | stay (safe/strong)",
            "wishes them well",
        ),
        Cue(
            2.97,
            "i am here (for|if|to) | we are here (for|if|to) | here for you | you are not alone | you are never alone |"
            " i am (with/beside/behind) you | i am on your side | (got|have) your back | i will be (here/there) | "
            "always (here|there) (for|if) | by your side | not alone",
            "stands by them",
            denied=True,
        ),
        Cue(
            2.77,
            "you can (always)? (talk|message|pm|dm|text|call|write|reach) (to)? (me|us) | (feel free to/please/just) "
            "(message|pm|dm|text|call) me | if you (ever)? (want|need|would like) (to talk|someone|a friend|anything|"
            "to chat) | (pm|dm|message|text) me | want to talk | need (someone/anyone) to talk",
            "offers company",
        ),
        Cue(
            1.90,
            "(proud/glad/happy/delighted/thrilled) (of you/for you/that you/you) | i am (so/really/very)? (proud/glad/"
            "happy/impressed) | good for you | well done | congratulations | congrats | good job | great job | nice "
            "(job/work) | kudos | way to go | good work | great work | bravo | props",
            "welcomes what they did",
        ),
        Cue(
            1.98,
            "you are (such/so/a/an/very/really/incredibly/clearly/obviously|truly|still)? ... (strong/brave/kind/good/"
            "smart/wonderful/amazing/caring/great/courageous/thoughtful/beautiful/worthy/resilient/loyal/generous/"
            "talented/capable/patient/loving/honest/worth/intelligent/awesome/incredible/special/valuable/dedicated/"
            "hardworking)",
            "says something good about them",
        ),
        Cue(
            2.48,
            "(takes/took/takes a lot of/shows/needs) (a lot of|real|great|so much|such|courage|guts|strength|nerve|"
            "bravery) | (courage|brave|bravery|courageous) | it is (brave/kind/generous/good/thoughtful/sweet/honest) "
            "of you | that was (brave/kind/generous/good/thoughtful/sweet|decent) of you",
            "sees what it takes",
        ),
        Cue(
            2.24,
            "you (stood/stand) up (for|to) | you (have been|were|are being) (honest/straight/open/patient/fair) | you "
            "(still|always|really|clearly|obviously) (care|cared|look|looked|try|tried|want|show|showed) | you (kept|"
            "keep) (going|trying|fighting|hold*) | you did (the right|your best|a great|a good|so much|well|it) | you "
            "(worked|tried) (so|really|very)? hard",
            "sees what they do",
        ),
        Cue(
            2.05,
            "you deserve* | you are worth | you have (every|a) right | you had every right | you are (entitled|"
            "allowed) | it is (okay|alright|fine|normal|natural|understandable) to | it is okay (that|if|to) | nothing "
            "wrong with you | you are (enough|valid)",
            "takes their side",
        ),
        Cue(
            1.95,
            "your (honesty/courage/patience/kindness/strength/loyalty/care/work/effort|efforts/trust/friendship/help/"
            "feelings/opinion/willingness/commitment|openness/frankness|directness) | (honesty|courage|strength|"
            "resilience|trust) | i trust you | i believe in you | i have faith in you",
            "sees something good in them",
        ),
        Cue(
            1.90,
            "you (can|will) (do|get|make|find|overcome|beat|handle) (it|this|through|better) | you got this | you have "
            "got this | i know you can | i believe you | i am sure you (can|will|are) | hang in there | keep (going|"
            "fighting|it up|your head up|on) | do not give up | you will (be|get|make|find)",
            "",
        ),
        Cue(
            1.00,
            "(love/hugs/hug/peace/prayers/blessings) (and|to|from|for|your)? | sending (you)? | big hug* | virtual "
            "hug* | xo* | much love | god bless",
            "sends warmth",
        ),
        Cue(
            1.79,
            "i am (so|really|very)? (glad/happy|pleased) (you|that you) (told|said|came|shared|asked|brought|trust*|"
            "reached|spoke) | it (means|matters) (a lot|so much|to me)? that you | good that you (said|told) | i want "
            "(you|us) to (be able|feel|know)",
            "welcomes that they spoke",
        ),
        Cue(
            1.90,
            "you (look|looked) after (me|us|her|him|them|the) | you (made|make) (sure|time|space) | you (noticed|"
            "remembered) | you (have|had) been (so|such|really|there) | without you | i (rely|depend|lean|count) on "
            "you | you have (kept|held|carried|given|done|got|put) | you (give|gave|put|bring|brought) (so much|a lot|"
            "your|everything) | i miss you | i missed you | best friend | i need you",
            "sees what they bring",
        ),
        Cue(
            1.47,
            "(great|good|wonderful|fantastic|excellent|brilliant|amazing|awesome|lovely|positive|huge|big) (idea|job|"
            "work|step|thing|question|point|attitude|start|plan|news|that you|to hear) | that is (so|really|very)? "
            "(great|good|wonderful|awesome|fantastic|amazing|excellent|brilliant|lovely|beautiful|cool|impressive|"
            "perfect)",
            "approves of it",
        ),
        Cue(
            1.12,
            "i (really)? (like|love|enjoyed|liked|loved) (your|how you|the way you|talking|hearing|that you|working|"
            "being with) | i look up to you | i look forward to | nice to (meet|hear|talk|see)",
            "shows liking",
        ),
        Cue(
            1.41,
            "that (really)? (sucks|stinks|is rough|is awful|is terrible|is horrible) | poor (you|thing) | oh no | i "
            "feel (for you|you) | i feel so bad for | hate (that|to hear) | i wish (i could|there was|you|things) | i "
            "want you to (be|feel|know) | it hurts (me)? to",
            "feels with them",
        ),
        Cue(
            1.00,
            "i (understand|get|know) (how|what|where|exactly|that|it|your|the) | know the feeling | been there | i "
            "have been there | you are (right|going) | you (do not|did not|should not) (deserve|have to|need)",
            "",
            denied=True,
        ),
        Cue(0.32, "friend | buddy | man | dude | bro | sweetie | hun | honey | dear | my friend | love | darling", ""),
        Cue(
            0.90,
            "please | trust me | believe me | everything will | it will | it gets better | get better | things will | "
            "better days | one day",
        ),
        Cue(
            1.10,
            "it was (right|good|fair|brave) (of you)? to (say|tell|ask|raise) | you (told|tell) me (straight|honestly|"
            "to my face|anyway|directly) | you did not (have to|pretend|give up|let) | you could have (just)? (walked|"
            "left|said nothing|given up|kept quiet)",
            "sees what they did",
            denied=True,
        ),
        Cue(
            1.30,
            "someone to talk | to talk to | do not do it | people out there | hopefully | if you need | in there | "
            "support you | you feel like | i agree | hear you | hear that",
        ),
        Cue(
            2.88,
            "you (look|looked|looking) after | you (are|have been|were) (so|very|far|more|really)? (kind|kinder|"
            "generous|patient|fair|decent|gracious|loyal|good) (to|about|with|than|in|since)? | you (got|brought|"
            "pulled|saw) me through | you built | you kept (showing|coming|turning|him|her|us|it|at) | you have (kept|"
            "built|been at every|given|learned|stuck|stood|held|never once|earned) | (sticking|standing|stood|stick) "
            "up for | i like our | you had the right | what you (were saying|said|did|do|think|say|feel) (matters|"
            "mattered|counts|counted|is worth|means|meant) | you did (everything|nothing wrong|all of it|right) | "
            "beautifully | you loved | you (have|had) (always|never) (been|done it|let me) | (better|more) than i "
            "(deserve*|have earned) | i would hate (for you|to lose) | you have earned | you are (good|great|"
            "brilliant) (at|to|with)",
            "sees what they do or bring",
        ),
        Cue(
            -1.74,
            "you have got to | have to admit | must have been | i said thank* | said sorry | you will be (laughing|"
            "fine|a new) | i know exactly | understand (your|how) (feelings|pain|you)",
        ),
        Cue(-2.14, "sorry you feel | sorry if | sorry that you feel | sorry but | i appreciate ... but"),
        Cue(
            -1.31,
            "^ (my/when i/i was/i had/i used/i have) | for me | i would (be|say) | sorry for (the|any|my) | i am sorry "
            "i | hope you (understand|realize|know)",
        ),
        Cue(-1.00, "thank you for (your patience|calling|coming)"),
        Cue(-1.35, "how are you | what is | how can i | how long | do you have"),
    ),
    signs=(
        Sign(-0.19, "said-about-you"),
        Sign(-0.57, "said-criticism"),
        Sign(0.33, "reply-agrees"),
        Sign(0.13, "reply-hedges"),
        Sign(0.19, "reply-acknowledges"),
        Sign(-0.20, "reply-denies"),
        Sign(0.19, "reply-reasons"),
        Sign(0.18, "reply-is-about-you"),
        Sign(0.15, "reply-is-about-us"),
        Sign(0.17, "reply-thanks"),
        Sign(-0.30, "reply-asks"),
        Sign(0.77, "you"),
        Sign(0.16, "you-often"),
        Sign(-1.09, "question"),
        Sign(-0.14, "form-polar"),
        Sign(0.26, "exclaims"),
        Sign(0.20, "bright-you"),
        Sign(0.27, "dark-it"),
        Sign(-0.13, "dark-you"),
        Sign(-0.29, "dark-i"),
        Sign(-0.10, "i"),
        Sign(-0.11, "said-little"),
        Sign(0.15, "reply-length"),
        Sign(0.33, "last"),
        Sign(-0.39, "past"),
        Sign(-0.22, "length"),
    ),
    match=(
        ("You laughed at me in front of Jo.", "Thank you for telling me so plainly."),
        ("I lost the baby.", "I'm so sorry this happened to you."),
        ("I stood up to my boss.", "It took real courage to stand up to him."),
        ("You never call.", "You matter to me more than I show."),
        ("You don't listen.", "I respect you for saying it to my face."),
        ("I'm all alone here.", "I'm here for you, whatever the hour."),
        ("I drove her to every appointment.", "You have been so patient with her."),
        ("I'm ill.", "I hope you feel better soon."),
    ),
    near_miss=(
        ("You never call.", "No thank you."),
        ("You never call.", "I'm sorry you feel that way."),
        ("I lost my job.", "What happened then?"),
        ("You never call.", "I was at work until nine."),
        ("You never call.", "You said I never call, and it makes you angry."),
        ("You are late.", "The bus broke down."),
        ("You are late.", "You are wrong about that."),
    ),
)
