"""Defending: explains, justifies or excuses the speaker, denies the charge, or makes a counter-claim about themselves."""

from ..rule import Cue, Rule, Sign

EXPLAINS = "explains you, where they want to be heard"
DENIES = "denies what they say"
REASON = "gives a reason that lets you off"
OTHERS = "puts it on somebody or something else"
RULES_SAY = "hides behind a rule"
MERIT = "puts in a word for yourself"
PROTESTS = "protests that you are innocent"

RULE = Rule(
    code="defending",
    bias=-3.4,
    plain="This speaks up for yourself",
    cues=(
        # What I meant
        Cue(
            4.4,
            "i was (only/just/simply/merely/honestly) "
            "(trying/joking/kidding/teasing/asking/saying/doing/being/looking/thinking of you/worried/following/having) | "
            "i (only/just/simply/merely) (tried/meant) | "
            "i only (wanted/said/did it/asked/told/mentioned/looked/borrowed/took/went because/did that) | "
            "i just (wanted/thought/said (it/what/that)) | "
            "i am (only/just) (trying/saying/human/doing/one person/one man/one woman/joking/asking/looking out) | "
            "i was (joking/kidding/teasing) | it was (only/just)? a joke | it was meant (as/to be/in) | "
            "all i (did/said/wanted/asked/meant)",
            EXPLAINS,
        ),
        Cue(
            3.6,
            "i was trying to (help/protect/be/make/do/save/keep/get/give/cheer/lighten/support/explain) | "
            "i (wanted/was hoping) to (help/protect/save/surprise/spare/be nice) | "
            "i wanted (what is best/the best/you to have/her to/him to/it to be/everyone to) | "
            "for your own (good/sake/safety) | i did it (for/because/so) | "
            "i (mean/meant) (well/it as/it in/no harm/nothing by) | my (heart/intentions) (is/was/were/are) (in the|good) | "
            "i had (only)? (good/the best) intentions | because i (care/love/worry/cared/worried/am worried/was worried) | "
            "^ i am your (mother/father/mom/mum/dad/boss/manager/parent/husband/wife/teacher) | ^ i worry | "
            "we (were/are) (only/just)? (trying to/doing our best/doing what we) | i (was/am) looking out for you",
            "explains your intention",
        ),
        Cue(
            4.4,
            "i did not (mean/intend/do it on purpose/do it to/want to hurt/set out to/mean it) | "
            "(not/never) (on purpose/deliberate/deliberately/intentional/intentionally) | "
            "i never (meant/intended/wanted to/set out) | (not/never) my (intention/intent/aim/plan) | "
            "it was an (honest mistake/accident/oversight) | no (harm/offence/offense) (was)? (meant/intended) | "
            "not (what/how) i (meant/intended/said) | that is not what i (said/meant/was saying/am saying) | "
            "(took/taken/taking) (it|that|me) (the wrong way|out of context|wrong)",
            EXPLAINS,
            denied=True,
        ),
        # What I did not know
        Cue(
            4.2,
            "i did not (know/realize) (it/that/you/about/she/he/they/we/there/the/anyone/until/this/any of/this was) | "
            "i did not (know/realize) $ | i had no (idea/clue/way) | i have no memory | "
            "i was not (aware/told/informed/asked) | how (was/am) i (supposed|meant|to know) | "
            "how (could/would/should) i (have known|know|possibly) | i can not read (your/minds/people) | "
            "(not/no) a (mind reader|mind-reader|mindreader|psychic) | (nobody/no one/no-one) "
            "(told/informed/warned/asked/reminded/said/mentioned/explained) (me/us/anything/to/a word/it) | "
            "i was never (told/asked/informed/given) | (news/first i) (to me|have heard|heard) | i am not psychic",
            "says that you could not know",
            denied=True,
        ),
        Cue(
            3.2,
            "i (honestly|really|genuinely)? (thought/assumed/figured/presumed/reckoned/understood) "
            "(you/it/that/we/everyone/everybody/she/he/they/the/there) | i thought i (was/had/would/did) | "
            "i was under the impression | as far as i (know/knew/was/am/can) | i was told (it/that/to/you/by/we) | "
            "i did not think (it/you|anyone/that (it/you)/we/there/this/she/he|anybody) | "
            "you (seemed/looked/sounded) (fine/okay/happy/busy/alright/to)",
            EXPLAINS,
            denied=True,
        ),
        # It is not so
        Cue(
            4.6,
            "(that/it/this) is (just|simply|so|really|not even)? not (true/what happened/how it (was/happened/went)/the "
            "case/correct/accurate/what i said) | not true that | not (entirely|quite|strictly)? true $ | "
            "(that/it/this) was not (me/like that/how/what/my/the case) | ^ not true | (that/this) is (just|a|such "
            "a|complete|total|absolute|absolutely|a complete|completely|simply|an)? "
            "(lie/nonsense/rubbish/ridiculous/untrue/absurd/bullshit/bs/bull/crap/false/exaggeration/bollocks) | "
            "(that/this) is (just|simply|plain)? wrong $ | it (does/did) not (always|even)? (happen like|work like|suit) | "
            "i do not (remember/recall) (it|saying|doing|that|any|ever|promising|being) | not how i (remember/see) | "
            "you (have got|have|got|are getting) (it|this|that|me) (all)? wrong | you (misunderstood/misheard)",
            DENIES,
            denied=True,
        ),
        Cue(
            4.4,
            "i never (said/did/told you/promised/agreed/laughed/ignored/lied/shouted/claimed/touched/signed/asked for) "
            "(that/it/any/you/i/to/no/the/anything/at)? | i did not "
            "(do|say|start|lie|ignore|forget|shout|yell|cheat|break|steal|touch|promise|laugh) "
            "(it|that|to|at|any|anything|you|this|about|your)? $ | i did not (say|do) (that/anything/it/any of) | i am not "
            "(always|on|ignoring|lying|shouting|yelling|cheating|attacking|doing anything|being "
            "(rude/unfair/mean/difficult/lazy/selfish)) | ^ no i (do|did|was|am|have) not $ | "
            "i have not (done|been|said) (anything|doing|ignoring|lying|avoiding|a thing|to you) | i was not (going "
            "to|shouting|ignoring|laughing|being|trying|doing|lying|flirting|late|rude|yelling|having a "
            "go|criticizing|blaming|saying) | i did nothing (wrong/of) | i have done nothing | i (would/could) never | "
            "(of course/but)? i (do (not)?|did) (care/listen/love/help/like/respect/appreciate) (about|you|all|my|to)?",
            DENIES,
            denied=True,
        ),
        Cue(
            4.8,
            "not (entirely|really|just|only|even|all)? my "
            "(fault/job/problem/responsibility/decision/call/idea/place/doing/department/choice/style) | "
            "how is (that/it/this) (my/our) | nothing to do with (me/us) | "
            "(do not/you can not) (blame/pin/look at/put) (this/that|it|everything|me|us) (on me)? | "
            "not (on/up to|down to|about) me | not our (fault/problem/responsibility/policy) | (really|just) not us | "
            "out of my (hands/control) | beyond (my/our) control | my hands (are/were) tied | "
            "i (do/did) not make the (rules/decision|schedule|rota) | i (just/only) work here | "
            "can (not|hardly) (be helped|help it|help that) | (do not/not) (shoot the messenger) | i can not (be (in two "
            "places|everywhere)|do everything|do it all|please everyone|work miracles|just drop|control|help it|help "
            "(that/how/what)) | one pair of hands | (only|only have|only got) two hands | i am not "
            "(superman|superwoman|wonder woman|a robot|made of|perfect|a machine|a taxi|a magician|a saint|a bad|the bad|the "
            "villain|the enemy|the only|your (servant/maid/mother/slave/taxi))",
            "says that it is not your fault",
            denied=True,
        ),
        # Things that stood in the way
        Cue(
            3.8,
            "(the/my/our) "
            "(traffic/train/bus/alarm/battery/phone/car/flight/printer/internet/wifi/email/computer/laptop/connection/tube/"
            "system/van/sitter/babysitter) (just)? (was/were/broke/died/did not|would "
            "not|never|is/ran/had/crashed/failed/delayed/cancelled|went (down|off|flat|to)|has|let/got) | "
            "(because of the|the) traffic | the weather was | "
            "(stuck/caught|sat|held) (in|up (in|at|by|with)) (traffic|a meeting|work|the office)? | "
            "(on/had) (it|my phone|phone) (on)? silent | (no/bad/poor) (signal/reception) | "
            "(out of/ran out of) (battery/time/charge) | it was the (printer/system/computer/traffic/train/bus/post)",
            REASON,
            denied=True,
        ),
        Cue(
            3.7,
            "i (had/have) (got)? (a (meeting/deadline/shift/headache/migraine/lot (on|going on|of (work|stuff|things)|to "
            "(do|deal))|really|million|hundred|long|hard|busy|terrible|rough|crazy|hectic|job|family|schedule)|so much|too "
            "much|back to back|loads|tons|stuff|things to do|enough on|my own (problems|life|stuff|things|issues)|my hands "
            "full|my reasons|to (work|stay late|pick up|finish|drive|earn|deal with|think of|make "
            "a)|(three/four/two/five/ten/six/eight/twenty/thirty/forty) (other)? "
            "(meetings/calls/patients/clients/kids/children/people/deadlines/jobs/other)) | "
            "i had no (choice/option/time/alternative) | no other (choice|option|way) | "
            "i (did/do) not have (the)? (time/a choice|any choice|energy/money/much choice) | i (could/can) not (get "
            "(away|out|off|through|there|back)|leave (work|early|the)|come because|make it because|answer|pick "
            "up|afford|hear (you|my|it) |take time|possibly|find a|help being|talk (right|at|in)|just (leave|walk|drop|stop))",
            REASON,
            denied=True,
        ),
        Cue(
            3.6,
            "i was (just|so|really|very|too|absolutely|completely|also)? "
            "(busy/tired/exhausted/stressed/knackered/shattered/swamped/snowed/overwhelmed/rushed/asleep/driving/ill/sick/"
            "poorly/starving/broke/skint/confused/working/stuck/in a (rush/hurry/meeting/bad|hard)|at work|at the "
            "(hospital|office|doctor*)|in (the middle|hospital|the shower)|under (a lot|pressure|stress)|up all|up at|run "
            "off|held up|on (my way|a call|the phone to|call|shift|duty)|going to "
            "(do|ring|call|tell|ask|text|get|come|sort|clean|pay|say)|about to|having a (bad|hard|tough|rough)|going "
            "through|planning (to|on)|not feeling (well|great)|not well|young|only (ten/five/a (few/couple/bit)/two/trying)) "
            "| (i|we) (have|had) been (so|a lot|really|under|very|working|busy|ill|stressed|run|flat|up "
            "(since|all|to)|snowed|swamped|trying|meaning to|dealing|rushed|short)",
            REASON,
            denied=True,
        ),
        Cue(
            3.8,
            "i am (so|really|very|too|just|also|completely|under|a bit)? "
            "(busy/stressed/tired|overworked/exhausted/swamped/doing (my|the|everything|all|what)|rushed off) | "
            "(doing/did/tried|do) (my/the) best | best i (can/could) | as (fast/soon/quick/quickly/well) as i (can/could) | "
            "(work/things/life/it) (is|has been|was|got|have been) (just|been|so|really|a bit|pretty|absolutely)? "
            "(crazy/mad/hectic/manic/busy/mental/nuts/full on|chaos|a nightmare) | (short|under)-?staffed | "
            "short (staffed|of staff|on staff) | (no/not enough) (staff/one to cover|cover) | "
            "(under/so much) (a lot of)? pressure | (lost/lose) track of | (slipped/went) (out of)? my mind | "
            "time (got/ran) away",
            REASON,
            denied=True,
        ),
        Cue(
            2.0,
            "because (i|we|my|the|of) (was/were/had/have/am/could/needed/did not "
            "want|thought|wanted|boss|mother|mum|mom|work|traffic|kids|meeting) | only because | "
            "it is (just|only) (that|because) | it was (just|only) because | "
            "^ (the)? (reason/thing/fact/problem/truth/point) is | that is why i | "
            "(there/that) (was/is) (a)? (good)? reason | ^ technically | ^ (actually/in fact) i | to be fair | "
            "in (all|my)? (fairness/defense/defence) | for the record | with (all (due)?)? respect | "
            "as (i|a matter of) (said|fact|told you) | ^ i texted | not that (anyone|anybody) asked",
            REASON,
            denied=True,
        ),
        Cue(
            3.8,
            "let me explain | (if you would|if you will)? let me (finish|speak|explain) | hear (me out|my side) | "
            "(my/the other) side of | look at it from (my/our) | "
            "(see|put yourself) (it|things|this)? (from|in) (my|our) (side|shoes|position|point|perspective) | "
            "you (have to|need to|must|have got to) (understand|remember|realize|see) (that|i|it|how|we)? | you (do not|have "
            "no) (know|idea|understand|realize) (what|how) (it is like|much i|hard i|i (have|am|do|go)|my) | "
            "in (my/our) defense | i (can/could) (not)? explain | from (my/our) (side|point|perspective) | "
            "you do (realize/know) (that|i|the|we|it)",
            "asks them to see it your way",
            denied=True,
        ),
        Cue(
            3.9,
            "(somebody/someone) had to (do|keep|make|be|stay|tell|take|deal|pay|sort|say) | it had to be (done|said) | "
            "(it/that) was the only (way|time|slot|one|thing|option) | (was/were/is/are) (already|always) (loose/broken/like "
            "that|cracked|open|gone|dead|there when|damaged|late|scratched) | like that when i | "
            "(was/were) (fully|all|completely|already)? (booked|shut|closed|sold out|fixed|locked) | it (only)? works if | "
            "there was (no|not|a) (one (to|else)|time|way|room|space|parking|queue|accident|emergency|problem "
            "with|mix-up|lot going|lot on)",
            REASON,
            denied=True,
        ),
        Cue(
            2.9,
            "(that/this) is (just|so|really|hardly|a bit)? (not fair|unfair) (and|$|to say|of you|to me|on me) | "
            "^ (that is)? not fair $ | (that/it) is not fair (and|to me|on me|to say|$)",
            DENIES,
            denied=True,
        ),
        Cue(
            4.2,
            "i would have (come|rung|called|told|asked|helped|done|gone|been there|said|texted|paid|let|stayed|loved "
            "to|answered) ... (but|if|only|had|except) | "
            "(work|boss|manager|traffic|mother|mum|mom|kids|weather|meeting|train) (kept|held|made|delayed) (me|us) | "
            "(something/emergency|things) (urgent)? came up | (on strike|strikes) | (off sick|called in sick) | "
            "(poured/pouring) | it was (raining|snowing) | (to/in) (my|the) (spam/junk) | "
            "(i)? never (saw|got|received|read|heard) (it|your|the|that|a) | "
            "i did not (receive|hear) (it|your|the|that|anything) | nothing (more)? (i|we) (could|can) (have)? (do|done) | "
            "(did/do/doing|done) (what|everything|all|the best) (that)? (we|i) (could|can) | (last minute|short notice) | "
            "on my plate | (work/got|went|is) (really)? (running late|overran|ran over|dragged) | i overslept because | "
            "(fell asleep) because | "
            "i (was/am) (at|in) (work|practice|school|class|training|hospital|the (office|gym|shower|bath)) | we "
            "(had|are|were|have) (two|three|one|a (full|busy|lot)|only|so "
            "many|really|very|short|extremely|under|down|been|no) | when (it|we) (left|arrived|came|was (sent|sold)) | "
            "when i (left|got here|checked|arrived|came|bought)",
            REASON,
            denied=True,
        ),
        Cue(
            3.9,
            "it is not (like|as if|as though) (i|we) | i was (actually)? (listening|watching|being "
            "(friendly|polite|nice|honest|helpful|sarcastic|funny|realistic)|paying attention|investing|thinking about "
            "(you|us)|doing (it|that) for|helping|looking after|trying) | i have never (once|ever)? "
            "(lied|cheated|missed|hit|touched|forgotten|laid|raised|complained|refused|done (anything|that)) | "
            "(brought it up|started it|said it|did it|her|him|them) not me $ | not me $ | "
            "(he/she|they|everyone) (already)? knew (already|about)? $ | (so|then)? what was i to (do|think|say) | "
            "how (was|am|should) i (to)? know | (can not|could not) expect me | you knew (that|what|when|i|how|about) | "
            "you know (i (am|have|do|can not|hate|love|get|was)) $ | "
            "there was (not|no) (a)? (name|sign|label|note|lock|warning) | "
            "it was not (labeled|locked|marked|clear|written) | "
            "it was (fine|working|perfect|perfectly|clean|open|there|dark|late|an emergency|(just)? too)",
            DENIES,
            denied=True,
        ),
        Cue(
            3.6,
            "i (come|came) from (a)? | i grew up | (where i come|way i was) (from|raised|brought up)? | "
            "in my (family|culture|country|house|experience|day) | (that is|it is) (just|only)? (me|who i am|how i "
            "(am|talk|express|show|cope|joke)|my (job|nature|way|style|personality|character)) $ | "
            "that is (just|only)? my (job|nature|way|style|personality) | "
            "i (just)? get (excited|carried away|nervous|emotional|flustered|stressed) | i am (just)? (not)? (a/an) "
            "(morning|touchy|emotional|phone|direct|blunt|sociable|forgetful|loud|private|very|bit) ... "
            "(person/guy/type/talker) | "
            "i have (a loud|to (stick|follow|treat|be fair|think of|look after|keep|put|balance|consider|wear|answer)) | "
            "(we|i) have (got)? (other|thirty|twenty|a hundred|so many|dozens) "
            "(patients|customers|students|clients|pupils|people|kids|children) | "
            "(is/was/are) the same for (everyone|everybody|all) | (make|making) (an exception|exceptions) | "
            "(isn't|not|is not) up to (me|us|nurses|the|staff) | "
            "(agency/consultant|council|management|landlord|insurance|office|manager|supplier|bank|doctor|committee) "
            "(decided|did|does|make*|is|sets|said|wants|handles|deals) | "
            "in the (terms|contract|small print|email|letter|policy|agreement)",
            REASON,
            denied=True,
        ),
        Cue(
            3.8,
            "(stick|bend|break|go|put|run|work) (my|myself) (neck|back|ragged|out|into|fingers|butt|ass|arse|socks|hard)? | "
            "bend over backwards | go out of my way | i (paid|drove|cooked|cleaned|babysat|covered|helped) (you)? (last|for "
            "(it|everything|you|the)|the (last|whole)|all|yesterday|every) | i do (play|pay|cook|clean|drive|give "
            "(up)?|spend|make|put|take|look "
            "after|check|reply|text|call|talk|tell|show|thank|say|remember|respect|support|trust|want you) | "
            "for (both of us|your (benefit|future)) | i put (food|a roof|so much|everything|up with)",
            MERIT,
            denied=True,
        ),
        Cue(
            3.9,
            "(label/bag/box/packet/leaflet/instructions/sign/website/recipe/app/map/email/letter/calendar/sheet/list/"
            "brochure/menu/manual/message/website/ticket/satnav) (just|clearly|only)? (said/says/told/showed/stated|did not "
            "say) | (only) (just)? (sent/got/gave|found out/heard/arrived/told) (me|us|out|about|it|yesterday|on|here|the) | "
            "what (do|did) you want me to (do|say) | what (could|can) i (do|say|possibly) | "
            "taking (sides|his side|her side) | (it is|that is) the law | (not|is not) (exactly)? (cheap/free) | "
            "more (often)? than you (think|know|give|realize|see) | give me (some)? (more)? credit | "
            "i would not have ... (if|but) | (in other ways|in my own way) | it takes me | i am (shy|not good with|bad "
            "with|no good (with|at)|terrible (with|at)|useless with|rubbish "
            "(with|at)|dyslexic|disabled|autistic|diabetic|old|new (here|to|at)) | "
            "you know (what|how) (he|she|it|they|work|mum|mom|dad) (is|are) (like)? | i just think | (met|meets) (the|all) | "
            "in line with | as (instructed|agreed|requested|discussed|usual) | "
            "(he|she) is (my|the|only|just) (boss/manager/mother/father/teacher/four/five/six/three/two/seven/client)",
            REASON,
            denied=True,
        ),
        Cue(
            3.4,
            "i had to "
            "(work/tell|say/go|leave/take/make|get|do|choose/decide/finish/drive/deal/call/pick/wait|be|stay|come|cancel/"
            "move|pay|check|protect/put|keep|use|find|look after|help|stop) | i was not "
            "(talking|arguing|fighting|staring|texting|hiding|sleeping|drinking|driving|speeding|gossiping|complaining|"
            "joking|teasing|mocking|interrupting|judging|angry|mad|rude|drunk|the only|asleep|on my "
            "phone|asking|telling|cheating|well)",
            REASON,
            denied=True,
        ),
        Cue(
            3.8,
            "(told/advised/instructed/ordered) (me/us) to | (asked/wanted) (us) to | "
            "(it/he/she/they/someone/somebody/outlook/system/computer/one/kids) must have "
            "(dropped|gone|fallen|slipped|changed|got|taken|moved|deleted|lost|broken|put|left|forgotten) | the "
            "(cat/dog/wind/kids/baby/neighbor*/cleaner/builders/movers/boys/girls/machine/app/computer) "
            "(did|knocked|broke|ate|must|has|had|deleted|was|were|took|spilled|got|let|ruined|woke|kept) | "
            "(just|only) (messing|mucking|fooling|having (a laugh|fun|a bit)) | (messing/mucking) (about/around) | "
            "having a laugh | banter | (everybody/everyone) was (laughing|doing|drinking|late|there|joking|in on) | i did "
            "not want to "
            "(interrupt/disturb/worry/upset/hurt/bother/wake/spoil/start/embarrass/scare/ruin/intrude/impose|make "
            "(a|you|it|things)|be (rude|late|a)|get (in|you|anyone|into)|let) | "
            "the way (i|we) (talk|am|do|was|were|speak|write|work) | "
            "i do not (only|mean (anything|it|to|any)|just|even (like|know)|control|decide|set) | that is what (was "
            "(on|in|said|written)|it (says|said)|i was|they (said|told|gave)|the "
            "(sheet|letter|doctor|email|form)|everyone|we all|i (thought|heard)) | "
            "i am a (man/woman/guy/student/single/busy/teenager/teacher/nurse/doctor|professional) | "
            "in case you (had not|have not|did not) | (that/this/the) "
            "(toaster|machine|thing|computer|phone|car|oven|printer|app|website|clock|lock|washer) (is|was|has been) "
            "(rubbish|broken|faulty|useless|unreliable|slow|old|terrible|crap|always|playing|on the)",
            REASON,
            denied=True,
        ),
        Cue(
            3.8,
            "it was (packed/crowded/chaos/chaotic/hectic/pouring/icy|sold out|so "
            "(busy|late|loud|dark|crowded|hot|cold|full)|rush hour|a "
            "(nightmare|madhouse|long|hard|bad|difficult|terrible|busy) "
            "(day|week|night|shift|journey|time|month|year|there)?) | i would (had|just had|been) (a|the|just|up|so|to)? | "
            "(had/have/was) (an|another) (emergency/urgent|accident|crisis|offer|appointment|exam|interview) | "
            "(buried/drowning/up to my (neck|eyes|ears)) (in|with|under)? | give me a break | cut me some slack | "
            "i treat (you|everyone|everybody|all|both|them|him) ... (same/equal*/fair*/alike) | (exactly/just) the same $ | "
            "(system/computer/software|website|till|machine) (does|did|will not|would not|do|only|just|automatically) | "
            "does (that|it|this) automatically | "
            "(shop/store/supermarket/pharmacy) (was|were|had|is) (out|closed|shut|packed|run|no|sold) | "
            "(out of stock|sold out|ran out) | (could/can) (have)? (happen|happened) to (anyone|anybody|the best) | "
            "(labels/names/boxes/keys/bottles|pills) (look|looked|are|were) (the same|identical|alike|similar) | "
            "my (head|back|knee|leg|stomach|nerves|feet) (was|were|is|are|hurt|ached|had) | horrible day | "
            "(bad/rough/long/awful/terrible) (day|week|night|shift) | it was not (exactly|really|actually) | "
            "(do not|cannot|can not) predict | of course i (care|did|do|love|was|listen|read|tried|help|thought|remember*)",
            REASON,
            denied=True,
        ),
        Cue(
            3.2,
            "i thought ... (had/was/would/were/wanted/could/did/knew/liked/meant) | i (am/was) not <theirs>",
            DENIES,
            denied=True,
        ),
        Cue(2.8, "^ so i (did/thought/assumed/cooked/left/went/took/bought/made/gave/figured/decided)", REASON),
        # Others, rules, everybody
        Cue(
            4.0,
            "(company|hospital|school|store|our|the|it is|is) policy | rules are rules | (the/our) "
            "(rules/procedure/protocol/guidelines/regulations/terms|contract|permit|form|system|computer|leaflet|lease|"
            "policy) (just|clearly)? (is/are/say/says/states/will not|does not|do not|only) | "
            "(standard/normal/usual) (practice/procedure/process) | (it says so/says so|it is all|as stated) (in|on) | "
            "(i am/we are) not (allowed/permitted/able/insured|supposed) to | health and safety | head office | "
            "i was (just|only)? following | (followed|following) (the|orders|procedure|instructions|protocol) | "
            "we (do)? have a ... policy | (it|that) is (how|the way) (it works|we do|things work|it is done|i was "
            "(raised|brought up)|we have always|i am|it has always) | i (follow/followed) the",
            RULES_SAY,
            denied=True,
        ),
        Cue(
            3.6,
            "(she/he/they/boss/manager/mother/mum/mom/dad/doctor/husband/wife/sister/brother) "
            "(told/asked/made/forced/begged/promised/wanted/assured|swore) (me|us|to) | "
            "(she/he/they) (started/was the one|were the ones|said (it|you|i could|that it)) | "
            "(they/he/she) (had)? promised | it was (his|her|their|tom|the) (idea|fault|decision|mistake|turn|job) | "
            "i was told (by|to) | ask (anyone/anybody/your mother|him/her/them|your)",
            OTHERS,
            denied=True,
        ),
        Cue(
            3.2,
            "(anyone/anybody/any (mother/parent/father/man|woman|normal person|decent)) (else)? (would|in my|could) | "
            "(everyone/everybody/we all|people) (else)? (does/forgets/forget|makes mistakes|make mistakes|slips) | "
            "you would (have done|have|do) (the same|done the same) | (nobody/no one/no-one) (else)? (has|ever)? "
            "(complained/complains|minded/minds|noticed|has a problem|had a problem|is perfect) | no one else | "
            "(nobody/nobody is|no one is) perfect | "
            "if you had (just|only)? (told/asked/said/called/let/reminded/mentioned/spoken/listened) ",
            "says that it could happen to anybody",
            denied=True,
        ),
        # What I do for you
        Cue(
            3.9,
            "i (do/did) (so much|everything|all the|a lot|plenty|most of|more than|my (share/bit/part|best)|the "
            "(dishes/shopping/whole|cooking|laundry|washing|school run|garden)|it all) | "
            "i (work*/slave*) (so|all day|all week|my|hard|full|two|long|sixty|fifty|day and|nights|really|over) | "
            "i (pay/paid|earn) (the|for|all|my|most|half|every) | i (cook*/clean*|wash*|drive/drove|take/took|pick*) (the "
            "(kids|bins|dishes|whole|shopping|laundry)|everything|dinner|every|up after|after you|you (every|to "
            "(work|school))|on (sunday|monday|friday|saturday)) | i (gave|give|have given|do give) (up|so much|everything) | "
            "i (have|had)? (always|already|done|said sorry|apologized|been there|told you|explained) (so|a "
            "lot|everything|all|been|said|apologized|done|told|supported|helped|treated|tried|respected|to you|for "
            "you|twice|sorry)",
            MERIT,
            denied=True,
        ),
        Cue(
            3.9,
            "i am (the one|the only one) (who|that)? (always|pays|paying|cooks|works|working|does|doing|drives|has "
            "to|cleans|gets|earns|earning|looks|keeps|sits) | "
            "i was (the one who|there (for|when) you) (paid/drove/stayed/cooked/helped/sat/looked/were/needed) | "
            "i was (fifteen/sixteen|young|your age|a teenager) (once|too) | after (all|everything) (that)? i | "
            "what about (me|my|all (the|i)|everything i|the (times/time) i|when i) | ^ who "
            "(sent/paid/pays/drove/drives/cooks/cooked/made/took|takes/picks|picked|does (the|all|everything)|did "
            "(the|all)|cleaned|cleans|looked|looks after|stayed|sat with|bought|put|puts|got up|gets up) | "
            "when (did|have|do) i ever | when was the last time i | have i ever | "
            "(did not i/did i not/do not i/have not i) | "
            "i (am|was) (a good|good (to|at)|always (there|here|been)|careful|neutral|trying|the (mother|father)) | "
            "i (respect/like/love/treat|value) (all|everyone|every|my (patients|clients|pupils|students|children|kids)) | "
            "i (tried|try|have tried|have been trying) (to|my|so|hard|everything|calling|ringing|twice) | i did "
            "(text/call/ring/try/tell you/warn/mention/email/offer/remind/apologize|explain|invite|leave you|ask you|say "
            "(sorry|something|i was|that i)|the (whole|bathroom|dishes)|give you|let you know) | "
            "i (warned|texted|emailed|messaged|reminded|offered) you | "
            "i (have)? (told|asked) you (already|twice|about it|before|several|a hundred|many|so many) | "
            "i said (sorry|i was sorry) | i do get it $",
            MERIT,
            denied=True,
        ),
        Cue(
            3.9,
            "what (was/am/were) (i|we) (supposed|meant) to | what else (could|can|was) i (do|say|have|supposed) | "
            "what (did/do) you expect (me|from|of|us) (to)? | (is it|since when is it|is that|why is it|it is not|not) "
            "(suddenly|now)? (a crime|illegal|against the law|my fault|forbidden) | "
            "(am i/are we) not (allowed|supposed|even) | (so|now|suddenly|like|always) (i am|it is) (all|always|suddenly)? "
            "(the (bad|villain|criminal|monster|worst|problem|evil)|a "
            "(terrible|bad|horrible|criminal|monster|liar|villain)|my fault) | "
            "do you think i (enjoy|like|want|wanted|meant|do it|did it|planned|have) | "
            "why would i (do|say|want|lie|ever|need) | (sue|shoot) me | (excuse/pardon|forgive) me for | well excuse me | "
            "(i can not/can not) (do anything|win|do right) | "
            "(whatever|nothing|everything|no matter what) i (do|say) (is)? ... (wrong|enough|good|right) | who says i | "
            "am i (a (bad|terrible)|not allowed|supposed to)",
            PROTESTS,
            denied=True,
        ),
        Cue(
            3.4,
            "it is my (money/house/life/body|room/car/own|day off|decision|right|phone|business|free time) | "
            "i (have|had) (a|every|the|as much) right to | i am (entitled|allowed) to | i can do (what|whatever) i | i "
            "(need/needed|deserve) (a break|my (space|sleep|own)|some (time|space|me)|to (relax|unwind|rest|switch "
            "off|decompress)) | (left/given|belongs) to me | i know (what i am doing|how to do my) | "
            "i have (been doing|done) this (for|job|hundreds)? | "
            "i am (an adult|a grown|a professional|not (a child|stupid|an idiot)) | i have (got)? (a "
            "(family|life|job|business|schedule)|rights|feelings too|needs|kids|bills|children) (to|of my|too)? | "
            "(nothing/not|never) (against you|personal) | i meant to (call|ring|tell|ask|text|do|write|answer|reply|say|come)",
            MERIT,
            denied=True,
        ),
        # Owning
        Cue(
            -4.0,
            "(took/take|taking|put) (it|my (bad|rotten|awful)? (day|mood|stress)|that) (out|before|above|ahead) | "
            "no excuse | not an excuse | does not (excuse|make it (right|okay|better)) | "
            "(is/was/are|that one is) (all|entirely)? on me | i should (have|not have|of) | i (was/am) wrong | "
            "(wrong/unfair/thoughtless|selfish|careless) of me | i (own|admit) | "
            "i am (so|really|very|truly)? (ashamed|embarrassed) | shame on me | "
            "without (asking|telling|a word|thinking|checking|even|noticing) | "
            "instead of (listen*|asking|being|telling|saying|you) | i (let/failed) you | ^ telling you | "
            "i (am|will) not (going to)? (tell|say) | if i (said|told|say|tell) | my (own)? (mistake|doing|job to) | "
            "it is my fault | that is (true|fair|a fair) | not (good enough|fair (on|to) you) | not your (fault|job) | "
            "and (i|you) never (said|told|asked) | and i did not | and (that|it) (hurt|was wrong|cost|left) | "
            "not (once|even once) | only (of|about) (me|myself) | of myself",
            denied=True,
        ),
        Cue(
            -3.0,
            "^ you have (gone|been|done|given|had|put|waited|kept) | "
            "^ you (must|feel|felt|sound|seem|are (feeling|furious|angry|hurt)|wanted|needed|asked|waited) | "
            "it (must (be|have|feel)|sounds) | sounds like | i want to (hear|know|understand) | "
            "i am (so|really|very)? (sorry|glad|afraid|sad|scared|nervous) (i|that i|for|about|you|of|to)? | what was | "
            "tell me | ^ (did|do|was|am) i | ^ i never (asked|listen*|thank*|notice*|came|stopped|gave|let|told "
            "you|checked|said (sorry|thank|a word|so|anything)|even|once|thought|rang|called|wrote|made) | i did not "
            "(listen|ask|think (of|about) you|notice|tell you|see (how|you)|realize (how|what)|thank|let you|give "
            "you|stop|consider|call you|stand|check|come|ring|look|show|even|bother|trust|want to see|say (a "
            "word|so|anything|sorry)) | i thought (of|about)",
            denied=True,
        ),
        Cue(
            -3.0,
            "i (was/am) not "
            "(there|listening|honest|fair|kind|paying|ready|watching|thinking|looking|home|straight|good|nice|patient|with "
            "you) | you (told|asked|begged|warned) (me|us) | i thought (more|less|only)",
            denied=True,
        ),
        Cue(-2.6, "you are (so|absolutely|completely|quite)? right"),
        Cue(
            1.4,
            "every single (day|night|week|weekend|time) | for this (team|family|house|company) | day in day out | all that | "
            "^ so i (had|thought|just|did)",
        ),
        Cue(
            1.5,
            "^ but (i|we|it|my|the|you|our) (do/was/had/am/have/thought/need/work/could|were|is|did not know|can not)",
            "turns to your own case",
        ),
        Cue(
            -1.6,
            "i can (see|hear|imagine) | thank you | you deserve* | how (hard|long|much|often) | you had to | "
            "what it (takes|is like|was like) | i want to | (hurt|left|kept|made) you | on you | "
            "i would (have)? (be|been|feel|felt)",
        ),
    ),
    signs=(
        Sign(0.7, "said-criticism"),
        Sign(0.3, "said-about-you"),
        Sign(-0.8, "form-open"),
        Sign(-0.8, "form-polar"),
        Sign(-0.6, "dark-you"),
        Sign(-0.6, "dark-i"),
        Sign(0.2, "i"),
        Sign(-0.3, "said-nothing"),
    ),
    match=(
        ("You were late again.", "I was only ten minutes late because the traffic was terrible."),
        ("You were late again.", "I didn't mean to be late."),
        ("You never help.", "That's not true, I cooked on Sunday."),
        ("You never help.", "I work all day and I pay the bills."),
        ("You ignored my message.", "I had three meetings in a row, I couldn't answer."),
        ("You laughed at me.", "It was just a joke."),
        ("You told her.", "It's not my fault, she asked me."),
        ("You told her.", "i was just trying to help"),
        ("You didn't ring.", "My phone died and I had no signal anyway."),
        ("You charged me twice.", "I don't make the rules, it's company policy."),
        ("You never say thank you.", "Who paid for the whole holiday?"),
        ("You moved my desk.", "How was I supposed to know it mattered?"),
    ),
    near_miss=(
        ("You were late again.", "I was late, and that's on me."),
        ("You were late again.", "I forgot. There's no excuse."),
        ("You never help.", "You're right, I left it all to you."),
        ("You never help.", "You must be worn out."),
        ("You laughed at me.", "I laughed, and I should not have."),
        ("You told her.", "What was it like when you found out?"),
        ("You told her.", "I didn't ask you before I told her."),
        ("You never say thank you.", "You cooked for nine of us, and I never said a word."),
        ("You were on your phone.", "I was only thinking of myself there."),
    ),
)
