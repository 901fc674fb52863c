"""Minimising: makes the trouble smaller than it is for them."""

from ..rule import Cue, Rule, Sign

ONLY = "calls it “only” something"
SMALLER = "makes it smaller"
WORSE = "holds something worse or better against it"
EVERYBODY = "says that everybody has it"
OVER = "treats it as over and done"

RULE = Rule(
    code="minimising",
    bias=-3.2,
    plain="This makes it smaller",
    cues=(
        Cue(
            4.4,
            "(it/that/this/he/she/they) (is/was|are/were) (literally|really|honestly|all)? (only/just) "
            "(a/an/one/the/two/three|four/five|ten|twenty|some|once|twice|money/hair/stuff/dishes|work|words|another|for "
            "(a|one|two|three|an|the)|teasing/banter|kids|children|food|paper|hormones|nerves|tired|stressed|growing "
            "pains|school|weather|things|plates|clothes|flowers|friends|puppy|business|being "
            "(silly|nice|friendly)|(seven|six|eight|nine)|minutes|playing|last|now and|part|how "
            "it|numbers|his|her|their|messing|baby) | ^ (only/just) (a/one/ten/five/two/three|twenty) | (only/just) (a/one) "
            "(joke|cup|text|call|phase|game|day|party|dinner|meeting|message|comment|test|job|bit|few|little|minute*|"
            "birthday|dog|cat|car|film|movie|word|photo|thing|couple|bad|dream|haircut|plate|weekend|date|misunderstanding) "
            "| (money/joke|game) only",
            ONLY,
        ),
        Cue(
            3.6,
            "it (is|was) only | you only (had to|have to|missed|lost|waited|knew|paid) | "
            "you were only (together|there|away|gone|a|in) | "
            " i was only (ten/five/two|twenty|fifteen|three|half|a (few|bit|couple|little)|joking|teasing) | (only|just) "
            "(by)? (a (whisker|hair|few (minutes|days|pounds|weeks|people))|an inch|half "
            "an|(ten|five|two|fifteen|twenty|thirty|three) (minutes|quid|pounds|dollars|bucks|days|weeks|people|mins)) | "
            "it only (happened|took|takes|was|happens|lasts|hurts) | only (once|twice) $ | (only|just) (this|the) once | you "
            "are (just|only) (tired/stressed/hungry/overtired|nervous/having|hormonal/emotional|overwhelmed|run "
            "down|feeling|homesick|worn out|going through|being (silly|sensitive)) | "
            "(he/she|they|mums|moms|men|women|kids|people|mothers|dads|bosses) (is/are) (just|probably just|only) "
            "(stressed/tired|busy|teasing|joking|being|worried|jealous|trying|kids|like "
            "that|children|young|old|having|messing|playing|nervous) | "
            "(probably|it is) just (a|the|your) (phase|hormones|nerves|stress|weather|age|tired|bad|misunderstanding)",
            ONLY,
        ),
        Cue(
            4.6,
            "(not/never) (exactly|really|actually|quite|even|as)? (all)? (that|so|all that|really that|such|as|too) "
            "(bad|big|serious|important|terrible|hard|much|awful|deep|a big|a "
            "(disaster|tragedy|problem)|difficult|long|late|dramatic|horrible|tragic|unusual|expensive|dirty) | "
            "(not/no|never) (such)? (a|really|really a|exactly a|as)? (such a)? (big|huge|massive) "
            "(deal|thing|problem|drama|issue) | no (biggie/biggy|great loss) | "
            "(not/hardly) (exactly)? the end of the (world)? | (not/hardly) the worst | nothing (to (worry|cry|get|make|be "
            "(upset|ashamed|embarrassed|worried|scared|afraid))|serious|major|terrible|bad (happened|is)|really "
            "happened|that (bad|a)) | (is|was|are) (really|actually)? not (too|so|half)? bad (really|actually|at all)? $ | "
            "(it/that) (is/was) (really|honestly)? nothing (really)? $ | ^ it (is|was) nothing | "
            "(it/that) (does|did) not (really|even)? (matter|hurt (anyone|anybody|you)) (that much|really|so much|much)? | "
            "not worth (getting|being|it|the|crying|arguing|fighting|losing|upsetting|worrying|your) | who cares | "
            "so what $ | (not/hardly) rocket | storm in a | mountain out of | (nobody|no one|no-one|anyone|anybody|someone) "
            "(has|is)? (died|dying|dead|got hurt|was hurt|cares|noticed|notices|will (even|ever)? "
            "(notice|remember|care|know)|even (noticed|remembers)|is looking)",
            SMALLER,
            denied=True,
        ),
        Cue(
            4.2,
            "(no|little) harm (was)? done | what is the (big deal|harm|fuss|problem|drama) | (harmless/routine) | "
            "hundreds of (these|those|them) | come out in the wash | (got|get|getting) (so|all)? worked up | "
            "(wait|just wait) (till|til|until) you (have|are|get|see|reach) | "
            "compared (to|with) (some|others|most|my|what|other|that|the|mine) | early days | (a penny|a dozen) $ | "
            "(ten|two) a penny | dime a dozen | how bad (can|could) (it|that) | what is so (bad|hard|terrible|difficult) | "
            "(big|huge) deal (out of|about) | (such|so much|all this|all that|a) (big)? fuss | out of (all)? proportion | "
            "(out of) nothing $ | (blow*) (it|this|things|everything) (up|out|way)? | "
            "make (such)? (a)? (big|huge)? (drama|scene|song|fuss|meal|thing) (of|out|about|over|and|$)? | "
            "making (such)? (a)? (big|huge)? (fuss|drama|scene|deal|thing|mountain|too much|more of) | "
            "make (more|too much) (of|out of) | (overreact*|over-react*|over "
            "reacting|exaggerat*|over-dramatic|overthink*|over-thinking|overdramatic|melodramatic) | "
            "(too) (seriously|sensitive|personally|much of it|much into) | (being|so|too|bit) (dramatic) | "
            "read (too much|into) | you make it sound (like|so|worse)? | anyone would think | "
            "do not be (so|such a|silly)? (sensitive|dramatic|silly|soft|baby|daft|emotional) | "
            "(mustn't|must not|should not) be so (sensitive|dramatic) | (do not|not) (take it (so|too)? (personally|to "
            "heart)|sweat (it|the)|dwell|let it (get|bother|ruin|spoil)|be so hard)",
            SMALLER,
            denied=True,
        ),
        Cue(
            4.4,
            "^ be glad (it|that|you|he|she|they) | (should/just|could) be glad (it|that|you|he|she|they) | "
            "mine is (way|much|even|a lot)? worse | (get|got|be) used to it | "
            "(you can|just|and) try again | (dozens|loads|hundreds|plenty|tons) of (those|these) | "
            "there will be (others|other|more) | (happens|happened) to (you|me|him|her) (as well|too|all|sometimes) | "
            "take a joke | (anything|nothing) (meant)? personal | (nobody|no one) (looks|sees|notices|can see|pays) | "
            "(five|ten|two|fifteen) (minute|minutes) (job|talk|thing|walk|drive|call|chat) | "
            "he does not (hit|beat|cheat|drink) | (got|have|had) it (so|pretty|really)? (easy|good) | tell me about it | "
            "(was|were)? not (really)? a (real|proper|baby) | there are (loads|plenty|lots|tons) (of)? (other|others|more) | "
            "(some|other) (kids|people|students|women|men|girls) (failed|lost|did not|got|had|never|can not|could) | "
            "at least (you|it|he|she|they|we|i|there|that|nobody|no one|the|your|this|now|somebody|someone|everyone) | "
            "^ at least | (could/might) (be|have been) (a lot|much|so much|far|way)? (worse) | "
            "(have/has|had) (it|had it) (so much|much|far|way|a lot)? (worse|harder|tougher|bad) | "
            "(much|far|lot)? worse (things|off|happens|problems) | worse (has)? happened | "
            "(people|children|kids|others|families|women) (who|are|out there|in (the|africa|ukraine|gaza|war)|with) (are)? "
            "(starving|dying|homeless|nothing|with nothing|no|real|have (nothing|real|it|no)|would (kill|love|give)|worse) | "
            "(first|first-) world problem* | some (people|of us) (do not|never|would|have|would be) (even|real|have)? | "
            "(i have|i had|we had|i) (it)? (had|seen|been through)? (much|far|a lot|way)? worse | "
            "(think of|spare a thought for) (the|those|all|people|others) (people|who|poor|others|children|less) | "
            "(be|should be|count yourself|consider yourself|are) (so|very|just)? (lucky|grateful|thankful|glad) "
            "(that|you|it|to|for|i|he|she|they) | count your (blessings|lucky) | when i was your age | "
            "in my (day|time) (we)? | we never had | you (do not)? (know|realize) how (lucky|good) | "
            "you think (that is|that was|you have) (bad|hard|it bad|problems)",
            WORSE,
        ),
        Cue(
            4.2,
            "(everyone/everybody|all of us|lots of (people|us)|plenty of people|most (people|of us)|we all|many people|all "
            "(couples|parents|kids|children|men|women|teenagers|families|mothers|mums|moms|dads|dogs|babies|cats|boys|girls|"
            "students|brothers|siblings)|every "
            "(couple/family|parent/mother|mum|mom|teenager|kid|child|marriage|student|new|job|team)|other "
            "(people|mothers|mums)) "
            "(has/have/goes|go|gets/get|feels/feel|forgets|forget|does/do|makes/make|argues/argue|had|says|say|is|are|bark|"
            "cry|cries|fight|fights|struggle*|fail*|lose|loses|worries|worry|lie|lies|have "
            "had|been|went|hates|hate|finds|find|needs|thinks|think|complain|complains|wakes|wake) (sometimes)? | "
            "(happens|happened) (to|all) (everyone|everybody|all of us|the (best|time)|us all|me|anyone|most|lots) | "
            "(these|those|such) things happen | ^ (it|stuff|shit) happens | "
            "(it/this|that) happens (a lot|sometimes|all|every|$) | that is (just)? (life|(how it (is|goes|works) $)|what "
            "(kids|men|boys|girls|they|dogs|families|brothers|siblings|teenagers|happens|friends)|kids|marriage|family|"
            "teenagers|siblings|men|women|work|babies|normal|(the way|how) (it is|things are|people are|men are|kids are|the "
            "world)) | (it is|that is) what (they|kids|we|people) (all)? do | "
            "(perfectly|completely|totally|quite|absolutely|very|pretty|just) normal | "
            "(very|pretty|quite) common (in|at|among|after|for|these|nowadays|$) | "
            "(it/that|this) is (all|only|just|really)? (normal|common|standard|par for) | "
            "(not|never) (the|your) only (one|person|mother|couple) | join the club | welcome to | "
            "(we|i) have all (been|had|got|gone|done|felt) | "
            "part of (life|the job|growing|being|it|marriage|motherhood|parenting|the (process|deal|package)) | comes with | "
            "goes with the | (kids|boys|children|men|girls|brothers|dogs|teenagers) (will be|are|being) "
            "(kids|boys|children|men|girls|brothers|dogs|teenagers) | boys will | say that all the | "
            "(we/i) have (all|both)? been there | been there (done)? (that)? $ | (nobody|no one) is perfect | "
            "(i had|i have|i have had|i get|get) (exactly)? (the same) | same (here|thing happened to me|with mine) | "
            "(nothing) (unusual|special|new) | (happens|does it|do it|says it|say it|cry|argue) all the time",
            EVERYBODY,
            denied=True,
        ),
        Cue(
            4.2,
            "(you/he/she|they|we) will (soon|both|all)? (get over|laugh|live|survive|forget|not (even)? "
            "(remember|notice|know)|have forgotten) (it|about|him|her|this|that)? | get over it | "
            "(it/this|that) (will|shall|too shall) (all)? (pass|blow over|be over|be forgotten) | it all passes | "
            "(it/this) (passes|will pass) | (move|moved) on | let it go | "
            "let us (not|just)? (dwell|move on|forget|put it behind|leave it|make (more|a)|drop) | "
            "(do not let us|let us not) | ^ (just)? forget (it|about it) | just forget (it|about) | ^ never mind | "
            "water under | (in the) (past) $ | "
            "(that/it) was (ages|years|weeks|months|so long|a long (time|while)|last|yesterday|forever) ago? | "
            "(so long|years|ages) ago (now|and)? $ | ancient history | old news | over and done | what is done | "
            "no use crying | (do not)? cry over | spilt milk | spilled milk | in the grand | in the big | "
            "in (ten|five) years (time)? (you|nobody|no one|it) | a hundred years | all is well that | "
            "(half|most|some) of them (will|do|did) not | (will|would) not (even)? remember | it is in the past | (you|we) "
            "can (always|just|easily) (buy|get|have|replace|make|order) (a|another|it|you|one|some)? (new|another|one)? | "
            "(easily) (replaced|fixed|sorted) | buy (you)? (a new|another) | "
            "get (you)? (a new|another) (one|cat|dog|job|phone)",
            OVER,
            denied=True,
        ),
        Cue(
            3.8,
            "it is (ever|really|so|dead|super|pretty|very) (so)? (easy|simple|straightforward) | ^ it is (easy|simple) | "
            "takes (two|a|five|no|ten) (ticks|minutes|seconds|time|second|minute|sec) | "
            "(wo not|will not|would not) (take (long|a minute|you)|kill you|hurt (you|a bit)|bite) | (a little|a tiny|a "
            "wee|some|a slight|a minor|a bit of|such a|one)? (tiny|slight|minor|wee|silly) "
            "(thing/mistake|bit|hiccup|problem|matter|delay|slip|scratch|misunderstanding|mix-up|argument|tiff|row|issue|"
            "error|oversight) | (white|little|tiny) (lie|comment|remark) | "
            "it (was|is) (just|only)? one (little|small|tiny|silly) | so much $ | a (little|bit of a|bit of|small) "
            "(soreness|thing/mistake|late|joke|tired|misunderstanding|argument|fun|banter|fuss|noise|mess|mix-up|delay|slip|"
            "mishap|setback|scratch|rain|teasing|tiff|disagreement|laugh|confusion|blip|bump|dust|over) | some confusion | "
            "(blip|hiccup|tad) | small (stuff/mistake|thing*|matter|beer|potatoes|fry) | hardly (a "
            "(fortune|tragedy|crime|disaster|reason|surprise|big|huge)|counts|fat|late|old|noticeable|worth|any|visible|"
            "noticed) | barely (raised|touched|late|scratched|hurt|heard|a|noticeable|anything|visible) | "
            "(he/she|it|they|everything|that) (is/was|are|were) (absolutely|perfectly|totally|all|really|completely|just) "
            "(fine|okay|alright) | it is (all)? (fine|okay|alright) (really|honestly|now)? $ | all (good|fine) | "
            "(actually|really)? quite good going | (is/was) (no|hardly) (a)? (tragedy|disaster|crime|emergency) | "
            "it is not (like|as if|as though) (i|you|he|she|anyone|anybody|we|it|they|the|someone|somebody) | "
            "it can not (be|have been) (that|so) | how hard (can|could|is) it | surely (it|that|you|not) | "
            "(main|important) thing is | (all that|what really) matters is | not like (anyone|you|i|it) | "
            "(lighten|toughen) up | (no) worse than | still better than | better than nothing",
            SMALLER,
            denied=True,
        ),
        Cue(
            4.2,
            "(did/do/would) not miss (much|anything|a thing) | "
            "i was not (that|so|really|all that) (harsh/loud/rude/late/mean/bad/drunk/nasty/long/angry/cruel/cold) | "
            "it is literally | (will/would|does/do) not (even)? matter (in|by|when|next|tomorrow|to anyone|a bit|anyway) | "
            "(only/just) live (two|a few|for) | (we are/everyone is/everybody is/everyone gets/we all get) (all)? "
            "(stressed/tired|busy|broke|anxious|sad|lonely|nervous|struggling|old|scared|depressed|exhausted|poor|hurting|in "
            "pain) | join the (club|queue|line) | (ages/years/months|so long|a long time) ago $ | "
            "(never) (killed|hurt) (anyone|anybody|me|you) | big deal $ | so i (forgot|was late|missed|made|said) | "
            "(lots/plenty/loads/tons/most|thousands|millions) (of)? "
            "(people|kids|women|men|couples|folks|students|mums|parents) "
            "(get/have|do/are|fail|go|feel|lose/manage/cope|live|would|split|find|wait) | "
            "(safer|easier|less|better) than (driving|you think|it looks|most|it sounds|nothing) | "
            "(would/should) be (glad|happy|grateful|thankful|lucky) (of|to have|with|for|you|that) | "
            "can be (fixed|replaced|mended|sorted|redone|repaired) | do not be (so)? (soft|wet|precious) | "
            "good (clean)? fun | good-natured | for a laugh | ^ (just|only) a | (just/only) a "
            "(scratch|bruise|cold|bug|cut|headache|bump|sniffle|glitch|rash|spot|stain|fight|breakup|nightmare|letter|number|"
            "grade) | (it/that) (is|was) one "
            "(email|comment|time|night|word|text|mistake|meal|joke|day|evening|remark|sentence|drink|mark|test|message) $ | "
            "it is one (email|comment|text|meal|remark|message) | "
            "half (of)? (all|the) (marriages|couples|people|country|class|world) | "
            "(kids/children/people/teenagers/boys/girls/brothers) (laugh|say|do|fight|argue|tease) (at|about)? "
            "(everything|anything|all) | (does|did) not mean (a thing|anything|much|it) | "
            "nothing (was|got|has been)? (stolen|broken|lost|damaged|happened) | (looks/sounds) like nothing | "
            "(looks/seems/sounds) (fine/okay/alright/good) to me | (nobody/no one) (else)? (even)? "
            "(saw|noticed|heard|minded|minds|was looking|is watching) (it|that|anything|a thing)? $ | that is "
            "(dating/kids/men/women/teenagers/school/work/politics/life/boys/babies/puppies/marriage/siblings/doctors|family|"
            "sisters|brothers|bosses|mothers|customers) for you | are you (seriously|really|still) "
            "(upset|angry|mad|annoyed|crying|complaining|going on|on about|bothered|cross) | "
            "(upset/angry/mad/annoyed/cry/crying/cross/stressed/fuss) over "
            "(a|ten|one|some|something|such|nothing|spilled|this|that) | there are "
            "(families/people/kids/children/women/men/folks/patients) "
            "(living|who|in|with|out|dying|starving|sleeping|waiting) | "
            "^ try (working|having|raising|living|being (me|a|on)|doing (it|my|a|that)) | good innings",
            SMALLER,
            denied=True,
        ),
        Cue(
            4.0,
            "(is/was/are/were) not (even)? (that|all that|so|really|as) "
            "(loud/far/cold/hot/high/wet/dirty/messy/strange/weird/rare/noticeable/obvious/ugly/old/heavy/short/many/"
            "different/special/tough/sad/scary/rude/mean/unfair/painful/embarrassing/complicated/crowded/drunk/upset/"
            "personal/urgent/interesting/surprising) | "
            "it will (soon)? (grow back|heal|wash out|wear off|fade|dry|mend|clear up|come off|sort itself|settle) | "
            "you will (soon)? (have forgotten|be over it|feel differently|get used|laugh) | "
            "you (have) (got)? another (one) | "
            "(by) (tomorrow|next week|christmas|monday|friday) (you|it|nobody|no one|they) will | "
            "why (are|do) you (get|getting|make|making|let|letting) (so|such|it|that|yourself)",
            SMALLER,
            denied=True,
        ),
        # What only looks like it
        Cue(
            -5.0,
            "(not/never) (just|only) (a/the/one|about|that|some|any) | "
            "i (am/was) only (now|just|thinking|there|noticed|half) | (only/just) me | if only | "
            "(minutes|pounds|days|weeks|hours) left | thing to (ask|want|do|forget) | more than (a|just|only|that) | "
            "not so i | (say|saying|said) (that)? it (happens|is|was) | (only|just) (one|person) who | it (is|was|would be) "
            "only (fair/natural/right|that|human|me|now|been|you|when|because|after|since|if|as|until) | at least (i "
            "(could|should|might|have|can)|listen|say|ask|the least|one|once|twice|two|three|ten|try|tell|give|be) | "
            "the least i | (very|the) least | it is not (nothing|just|only|fine|okay|alright|normal|all right|common) | "
            "(not|never) (a)? (small|little|tiny|minor) (thing|matter|mistake|slip)? | i do not think it is | "
            "(that|it) (is not|was not) (ok|okay|fine) | i (made|make|treated|called|acted|brushed|waved|was making|am "
            "making|talked|laughed|said|told|shrugged|wrote|passed) (it|this|that|you|them|her|him|off) ... "
            "(like|as|a|sound|so|small*|away|off|was|were|is|only|just|nothing|get|over|let)?",
            denied=True,
        ),
        Cue(
            -4.5,
            "(telling|tell|told|saying|hear*) (you|me|them) (that|to|it|there|not|everyone|everybody|at|how|you|i|about|get) "
            "| (not going to|will not|would not) (tell|say|pretend) | it (is|was) (such)? a big deal | "
            "(big|huge) deal (to|for) you | (like|as if|as though) (it|that|you|this|nothing) (was|were|is|did|does) | "
            "you (have been|feel|felt|must|sound|said|thought) | i should have | "
            "(can not|could not|hard to|difficult to|unable to) (just)? (let it go|move on|forget|get over) | "
            "when (everyone|everybody|people|others|everything) | "
            "(nobody|no one) (noticed|cares|cared|told|will) (you|that you|how|about you|when|what|if) | as it happens | "
            "(sounds|it must) | (anything) but | do not have to | by now",
            denied=True,
        ),
        Cue(
            -1.5,
            "you have been | easy for (me|us) | i am (sorry|ashamed) | wrong of me | on me | i can (see|hear|imagine) | "
            "how are you | you want* | (deal|matters|lot) (to|for) you",
        ),
    ),
    signs=(
        Sign(-0.8, "form-open"),
        Sign(-0.8, "form-polar"),
        Sign(0.2, "opens-with-it"),
        Sign(-0.6, "dark-you"),
    ),
    match=(
        ("You forgot our anniversary.", "It's only a date."),
        ("You forgot our anniversary.", "It's not that bad."),
        ("You forgot our anniversary.", "At least I came home."),
        ("You forgot our anniversary.", "Everybody forgets things."),
        ("You forgot our anniversary.", "It's not the end of the world."),
        ("I failed the test.", "It could be worse."),
        ("I failed the test.", "its no big deal"),
        ("I'm tired of the baby crying.", "We've all been there, every parent gets tired."),
        ("She laughed at me.", "Kids will be kids, that's what they do."),
        ("She laughed at me.", "There are people with real problems, you know."),
        ("I lost my ring.", "You can always buy a new one, no harm done."),
    ),
    near_miss=(
        ("You forgot our anniversary.", "It was not just a date to you."),
        ("You forgot our anniversary.", "It's a big deal to you."),
        ("You forgot our anniversary.", "I only noticed when I saw your face."),
        ("You forgot our anniversary.", "The least I could do was to ask."),
        ("You forgot our anniversary.", "You're not making it up."),
        ("I failed the test.", "How bad is it?"),
        ("I failed the test.", "If only I had known."),
        ("You forgot our anniversary.", "I brushed it off as if it were nothing."),
        ("You forgot our anniversary.", "It's only natural that you're hurt."),
    ),
)
