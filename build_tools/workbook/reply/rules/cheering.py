"""Cheering up: hurries to a bright side, luck, strength or the future."""

from ..rule import Cue, Rule, Sign

PROMISE = "promises that it will be well"
BRIGHT = "points to a bright side"
CHEERS = "cheers them on"

RULE = Rule(
    code="cheering",
    bias=-3.0,
    plain="This hurries to something bright",
    cues=(
        Cue(
            5.0,
            "(you/he/she/they/we) will (both|all|soon|still)? (be|feel|do) "
            "(just|absolutely|totally|all|so|perfectly|really|completely|right)? "
            "(fine/okay/alright/great/better/brilliant/good/grand/amazing/laughing|happier/stronger|happy/sorted/back "
            "(on|to|at|in|within|by)|back $|proud|glad|over (it|him|her)|dancing|through|as right as|right as rain|on your "
            "feet|surprised|ready|home (soon|in)) | you will be a (new|different|star|great|happy) | you will feel like a | "
            "(you/we/he/she/they) will (soon)? (find (someone|something|another|a "
            "(better|new)|your)|smash|ace|nail|rock|laugh (about|at)|bounce|meet (someone|the)|get "
            "(through|there|over|past|another|a better|back|used)|come (through|round|around|out)|pull through|have (a "
            "(ball|great|lovely|blast)|fun|forgotten)|survive|sail|love it|thank|make it|forget|look back|be (the "
            "life|fighting|running|playing|making friends)|manage (fine|it|just)|have (bounced|moved|found|sorted)|soon "
            "forget|cope (fine|just)|never look back|do great|do brilliantly|pass)",
            PROMISE,
        ),
        Cue(
            5.0,
            "you are (going to) (be (fine|okay|alright|great|all right|brilliant|so|just|amazing|an (amazing/excellent)|a "
            "(great/good/wonderful/fantastic/brilliant))|make it|do great|do (so|really)? "
            "(well|brilliantly)|nail|smash|love|kill|rock|ace|get through) | (it/everything/things/that/this/all) will "
            "(all|soon|always)? (be|get|work|turn|sort|come|pass|look|settle|fall|heal|blow) "
            "(all|just|so|absolutely|perfectly|much|totally|completely)? (fine/okay/alright|all "
            "right|better/good|great|out|itself|together/well|right/brighter|easier|worth it|into place|grand|down|good "
            "(in|again)) | it will (all)? (work|pass|blow) (out|over)? | (it/things|everything|all) (is/are) going to "
            "(be|get|work|turn) (okay/fine/alright/better|great|out|all|easier/good|well)? | "
            "(things/it) (always|does|do|can only|only) (get|gets|works|work) (better|easier|out) | "
            "(going/bound|sure) to (get better|work out|turn out|improve|pick up) | it (gets/will get) (better|easier)",
            PROMISE,
        ),
        Cue(
            3.4,
            "before you know | in no time | (a few|a couple of|in a|two|six) (weeks|months|week|month|year|years|days) "
            "(time)? (and)? you (will|are going) | (this time|by) next (week|month|year) you | your time will (come) | "
            "give it (time|a (few|year|couple)|six|two) | just (you)? wait (and|till|until) | mark my words | "
            "you will see $ | wait and see | there will be (other|another|more|plenty of) | time heals | (i am sure/i bet|no "
            "doubt|i know|i am certain|i am confident|i believe) (that|in)? "
            "(it|he|she|they|things|everything|this|something|the) will | "
            "i am sure (it|things|everything|he|she|they) (will|is going|are going|can|did not|does not) | "
            "(next/new) (time|year|one|chapter) will be | tomorrow (is|will be) | "
            "soon be (over|fine|better|back|forgotten|friday) | "
            "we will (sort|figure|work) (something|it|this|things|everything|that) out | "
            "we will (get|make it|come) (through|there|out)",
            PROMISE,
        ),
        Cue(
            5.2,
            "bright side | (brighter|sunny|positive|plus) side | silver lining* | (cheer/chin/head|heads) up | "
            "(things|it) (are|is|will) looking up | (look|think) (on|of) the (positive|positives|good|plus) | "
            "(stay/be|think|remain|keep) (positive/optimistic|strong/hopeful|smiling) | think (positive/positively/happy) | "
            "^ smile | (see/give|need) (you|me|us|a) (a)? smile | put a smile on | good vibes | onward* and | every cloud | "
            "light at the end | blessing in disguise | "
            "(tomorrow/there) is (always)? (a|another) (day|new day|better day) | there will be better (days|times) | "
            "(plenty/lots) (more)? (of)? (other)? fish | does not kill you | "
            "(everything/things/it) (happens/happen|happened) for a | meant to be | all for the best | it is for the best | "
            "(best thing|favor) that (could|ever|has) | turn that frown | keep the faith | glass (is)? half | "
            "the sun (will|always) | (one|when a) door (closes|shuts) | all is well that ends | night is (still)? young | "
            "onwards | (hang/hold) (in|on) (there|tight) | count your (blessings|lucky) | "
            "(best|good things) (is|are) (yet)? to come | rainbow* | lemonade",
            BRIGHT,
        ),
        Cue(
            4.6,
            "(his/her/their) loss | (you are|you will be|much|so) (much|so much|far)? better off | good riddance | "
            "you can do (so much|much|way|far|a lot)? better (than)? | "
            "(fresh/new) (start/beginning/chapter/adventure/leaf) | (the)? good (news|thing) (is|about) | (that/this|it) is "
            "(a|such a|really|actually|so|very|actually a|actually really)? (a)? (positive/good "
            "(sign|thing|news|opportunity)|great (news|opportunity)|sign (that|of)|exciting|wonderful "
            "(news|opportunity)|chance to|progress) | on the (plus/bright|upside|bright side|positive) | upside (is|of) | "
            "look at it (this|that) way | "
            "look at (all)? (the (good|positive|positives|upside)|what you have|how (far|much)) | "
            "(main/important|best) thing (is|now) | that is the main | think (of|about) (all)? (the|how) "
            "(good/positive/fun/money/nice/holiday|holidays|time/happy/nice|lovely|proud|memories|future|great|much "
            "fun|adventure|extra|peace) | (just)? think how | just think $ | ^ just think | just imagine (how|all|the)",
            BRIGHT,
        ),
        Cue(
            4.4,
            "you (have|have still|still have|do have|have got|have still got|still got) (got)? (this $|so much "
            "(to|going|ahead|love|time)|your (whole|health|looks|youth|memories|family|friends|life ahead)|a "
            "(great|lovely|wonderful|good|beautiful) "
            "(life|family|husband|wife|home|job|house|career|son|daughter|partner|marriage|future)|a roof|each "
            "other|us|me|plenty|everything (going|to)|your whole|all (your|the) (life|time)|lots to|(three/two) "
            "(lovely|beautiful|healthy|gorgeous)) | "
            "we (do|still)? have (a (good|great|lovely|nice) (life|time|home)|each other|so much|our health) | "
            "(be/feel|are|should be|count yourself|consider yourself|how|so) (so|very|really|just)? "
            "(lucky|grateful|thankful|blessed|fortunate) (that|you|to|for|it|he|she|we|they)? | "
            "lucky (you|to (have|be|get|still)|that|it) | got (so much|a lot) to be | "
            "a lot to (be|look) (thankful|grateful|forward|happy) | (something|lots|so much|plenty) to look forward | "
            "(better|good) (things|times|days) (are)? (ahead|coming|to come|around|lie|will come) | "
            "(round|around) the corner | your oyster | ^ (now)? you are free | "
            "(these|this|it|they) (are|is|will be) ... (best|happiest) (years|days|time|months) | soak it up | "
            "^ enjoy (it|this|every|them) | (make the most|treasure|savor) (of|it|this|every) | "
            "you are (still|only)? (so)? young | whole life (ahead|in front)",
            BRIGHT,
        ),
        Cue(
            4.4,
            "you (have)? (got|have) this | you can do (it|this|anything) | you are (so much|way|much|far)? "
            "(stronger/tougher|braver|better|closer|smarter|bigger) than (you|that|this|him|her|them|all|any) | "
            "closer (to|than) ... than you | (believe|have faith) in yourself | you are (so|such|really|very|a|the|one)? "
            "(a)? (strong (woman|man|girl|boy|person|one|enough)|tough "
            "(cookie|enough|one|woman)|fighter|survivor|warrior|rockstar|rock "
            "star|superstar|superwoman|superhero|legend|trooper|winner|star $|champion) | you are a (big)? (strong|tough) | "
            "(you are|be|are) strong enough | (come/you have come) (so|this|such a|a) (far|long) | "
            "(do not|never|not) (give|you give) up | "
            "keep (going|at it|fighting|pushing|believing|your (head|chin|spirits)) | "
            "(go|and) (get|smash|kill|knock) (them|it) | knock (them|their|his|her) | "
            "i (believe|have (every|so much|total|complete|full)? (faith|confidence)) in you | "
            "(they/he/she|anyone|anybody) would be (a fool|fools|mad|crazy|stupid|lucky|idiots|an idiot) (not|to) | "
            "always (land|landed|bounce|get|come) (on your|back|through|up) | (stay|be|remain) (strong|brave|hungry) | "
            "you (always)? (land on|get back on) your feet | you will (rock|shine|rise|be back)",
            CHEERS,
        ),
        Cue(
            4.2,
            "(in|up in|to) (heaven/a better place|paradise|the stars) | better place | (at|in) peace now | "
            "(no longer|not) (in pain|suffering) | had a (good|long|great|wonderful) (innings|life|run) | angels | "
            "(smiling|beaming) down | watching (over|down) (you|on)? | (look|looking) down on you | "
            "god (has|never|only|will|works) | let us (celebrate|go (and)? (have|get|celebrate)|have (a (drink|party)|some "
            "fun)|get (ice|drunk|you a drink|cake)|focus on the (good|positive|positives)|look on|stay positive|be "
            "positive|not be sad) | (go/come) (and|out and)? have (some|a|a bit of)? (fun|laugh|drink) | have (some)? fun | "
            "(good|high|great) spirits | bless (him|her|them|you) $ | (laugh|smile) about (it|this|that) | "
            "(happy|fun) (thoughts|days) | yay | woo*",
            CHEERS,
        ),
        Cue(
            4.4,
            "i know you will $ | you will soon | you will (dig|figure (it|this)|work (it|this)|sort (it|this)|climb|turn "
            "(it|this|things)|win|learn to|grow|rise|always (be|have (us|me))) | time of your life | "
            "focus on the (good|positive|positives|bright|nice|happy|future) | "
            "you always (manage|cope|pull|get there|find a way|come (through|back)|bounce|land) | "
            "(third|next) time (is)? (the|a)? (charm/lucky/ours) | "
            "(next) (year|season|time) (it is|is|will be) (ours|yours) | miracle* | you win some | "
            "(as|only) (old|young) as you feel | the making of you | keep at it | (got|get) a puppy | "
            "(rejected|failed) at first | anything is possible | dream* (will)? come true | sky is the limit | "
            "you have nothing to lose | ^ onward*",
            CHEERS,
        ),
        Cue(
            4.2,
            "(it/this/that/everything/things/all) (is going to|will) (all)? (go|be) (so|just|really)? "
            "(great|well|brilliantly|perfectly|smoothly|lovely|amazing|perfect|fun|beautiful|awesome|fantastic|wonderful|"
            "worth it) | it will (soon)? (feel like (a|home)|clear up|heal|grow back|turn up|all make sense) | "
            "(step|stepping stone) (towards|toward|to) | (learning experience/stepping stone) | (treat|see|think of|look at) "
            "(it|this|that) as (a|an) "
            "(new|chance|opportunity|adventure|challenge|learning|gift|lesson|fresh|break|blessing|holiday) | "
            "even (stronger|more beautiful|better (than|$)) | come out (of (it|this|that))? ... (better|stronger|wiser) | "
            "(get|buy) you (a|another) (new|better|one|puppy|kitten) | "
            "(prince|princess|soulmate|soul mate|right (one|man|woman|person|job|guy|girl)) (is|will|are|just|come) ... | "
            "out there (somewhere|waiting|for you) | looking (after|out for) you | (way/habit) of working (out|themselves) | "
            "^ more time for | (that/your|a) (gorgeous|beautiful|lovely|pretty|big) smile | closer to (success|your|the|a) | "
            "you will make (tons|lots|loads|new|so many|other|plenty|some) | ^ (well)? more (cake|for us|for me|room) | "
            "will come (along|right|good|back to you|soon) | you will (love|adore|enjoy) (it|him|her|them|this|that|every) | "
            "you will (beat|conquer|show|crush|overcome) (this|it|them|that) | "
            "is the new (thirty|twenty|forty|fifty|black) | someone up there | trust the (process|universe|timing) | "
            "the universe (has|will|is) | better luck | sure of it $ | get well soon | "
            "(just/can|could|try to|learn to) laugh it off | ^ laugh it off | "
            "(nearly|almost) (the weekend|friday|there|christmas|over) | (keep|chin) (going|smiling) | you did your best | "
            "another one opens | (not|never) everything (you|is|money) | great story to tell | you (just)? have to believe | "
            "(you) (always) do $",
            PROMISE,
        ),
        Cue(3.0, "^ do not (say|talk|think|be) (that|like that|so|sad|down|upset)", "wants the feeling gone"),
        Cue(
            2.4,
            "you are (so|such a|really|incredibly|very)? (strong|amazing|awesome|incredible|brave) | proud of | exciting | "
            "adventure | opportunity | i am sure you will (be|do|get|find|manage|pass|cope|feel|come) | "
            "(fantastic|brilliant) | fingers crossed",
        ),
        Cue(
            -5.0,
            "(will|would|is|are|can) (not|never) (be|going to be|get|feel) | sure (that|if|it is a) | neither | "
            "(can not|could not|do not) (see|know|imagine|believe|think) | "
            "not (be|going to be|all|so|sure) (fine|okay|alright|better) | i will be | "
            "(you/it) (took|stood|told|said|carried|kept|looked|was|were|cost|did) | how can (it|this|you|i) | "
            "(saying|say|said|tell*|told|hear*|hearing|promise) (that|you|me|people)? (that|you)? "
            "(it|you|things|everything|to|i|how|be|look|all|there|cheer) | if (you|it) will | ^ when (you|it) | "
            "you do not (feel|have to|want|need)|(i|we) (can not|will not) (say|tell|promise) | "
            "i (do|will) not (want to)? (say|tell|cheer|feel|think) | without (saying|telling) | "
            "(want|wanted|wish|needed|need) (me|to|you|it|someone|somebody) | (should|could) (have|not) | whether | unless | "
            "afraid (that)? | (worried|worry|worrying) (you|that) | look up to",
            denied=True,
        ),
        Cue(
            -2.4,
            "i am sure you (are|feel|were|must|have) | i (made|let|hurt) you | you (must|felt|sound) | ^ you feel | "
            "how (are|do|did) you | what (will|would|do|is) | (i|you) hope | feel (lucky|strong|better) (about|when)?",
            denied=True,
        ),
    ),
    signs=(
        Sign(-1.4, "question"),
        Sign(0.5, "exclaims"),
        Sign(-0.8, "dark-you"),
        Sign(-0.3, "i"),
    ),
    match=(
        ("I failed the test.", "You'll be fine."),
        ("I failed the test.", "Look on the bright side."),
        ("I failed the test.", "Everything will work out, just wait."),
        ("I failed the test.", "Cheer up!"),
        ("I failed the test.", "You're stronger than you think."),
        ("I failed the test.", "youll be ok"),
        ("I failed the test.", "I'm sure it will get better."),
        ("He moved out in May.", "Plenty more fish in the sea, you'll find someone better in no time."),
        ("We lost the flat.", "Think of it as a fresh start!"),
    ),
    near_miss=(
        ("I failed the test.", "You put so much work into it."),
        ("I failed the test.", "You stood up for her when nobody else did."),
        ("I failed the test.", "I told you it would be fine, and it wasn't."),
        ("I failed the test.", "It's not going to be fine by tomorrow."),
        ("I failed the test.", "What would you like to do tonight?"),
        ("I failed the test.", "You must be disappointed."),
        ("I failed the test.", "You came in with a smile on your face for all of them."),
        ("I failed the test.", "You want to be the one they look up to."),
    ),
)
