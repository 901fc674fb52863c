"""Blaming: puts the fault, a label, a bad motive or an “always/never” on the other, or on somebody they stand up for."""

from ..rule import Cue, Rule, Sign

ALWAYS = "says “always” or “never” about them"
FAULT = "puts the fault on them"
LABEL = "puts a label on them"
MOTIVE = "says that they mean ill or do not care"
BACK = "turns the charge round"
SARCASM = "is sarcasm at their cost"

RULE = Rule(
    code="blaming",
    bias=-3.4,
    plain="This puts the fault on them",
    cues=(
        Cue(
            4.6,
            "you (always/constantly/forever/permanently) "
            "(make/do|say/think/complain*/start/take|exaggerate/assume/expect/blame/turn|twist/bring/act|overreact|interrupt/"
            "pick|nag*|play/go "
            "on|see|count/jump|ruin/spoil/forget/leave|want|want|argue|cry|criticize*|judge|lie/moan*/whine/whining|shout/"
            "yell*|sulk|get (like|so|angry|upset|defensive|your (own)? way|mad|this|worked)|have (to (be "
            "right/win|make|start|bring|ruin|turn|have)|an excuse|something)|find (something|fault|a way to "
            "(make|ruin|blame|turn))|react/misunderstand|put (yourself|me|everyone)|talk*|try to|need|walk|hear what) | "
            "(always/constantly/forever) (complaining|moaning|nagging|criticizing|whining|on my back|having a go|on at "
            "me|blaming|picking|starting|attacking|shouting|the victim|on (your|that|the) phone) | you are "
            "(always|never|constantly|forever) (like|so|angry|late|happy|satisfied|wrong|pleased|on|at|here|there "
            "for|in|home|complaining|the (victim|one with|first to)) | "
            "it is always (me|about (you|your)|something with|the same with)",
            ALWAYS,
            denied=True,
        ),
        Cue(
            4.4,
            "you never (ever|even|once|actually|just|really|bloody)? "
            "(listen|help/tell|say|ask/think|clean|call|ring|text|thank/care|appreciate/give|let (me|anyone|us|him|her) "
            "(finish|speak|help|do|talk|explain|in)|admit|apologize|try/bother|learn|stop|do|come|want "
            "to|want|take|trust/believe|pay|make|see|look|show|answer|pick|put|support|like|liked|offered/helped/tried/"
            "mentioned/bothered/listened/cared/managed/replied/remind|asked me|told (me|us|anyone)|said (anything|a "
            "word|so|you|that|it|no|what)|came (to|home)) | "
            "you only (ever)? (think|care|call|ring|text|talk|come|see|want|listen|notice|care|do|count) | "
            "all you (ever)? (do|did|care|think|want|talk|say) | the only thing you | you (never|always) $ | "
            "(every|each) (single)? time (i|we) ... you | you keep "
            "(making|doing|saying|bringing|blaming|going|twisting|changing|starting|throwing|picking|interrupting|ignoring|"
            "pushing|nagging|expecting|forgetting|complaining|score|a list|at it) | (here you go|there you go) (again)? | "
            "here we go | not this again | this again | (same old|same as always) | you and your",
            ALWAYS,
            denied=True,
        ),
        Cue(
            4.8,
            "(it/that/this) is (all|entirely|partly|also|actually|kind of|sort of|really|just|as much)? (your|you) "
            "(own|damn|bloody)? (fault/doing|problem|mess/choice/issue/decision|responsibility) | "
            "(your/you) own (stupid|silly|damn)? (fault|doing) | your "
            "(drama|attitude|temper|nagging|mess|behavior|moaning|whining|problem not|lack "
            "of|constant|paranoia|jealousy|ego) | you (brought|bring) (it|this|that|all (of)? this) on | "
            "(only)? (got|have) yourself to (blame|thank) | have only yourself | "
            "you (started|caused) (it|this|the|all|that) | because of you | you are to blame | (is/that one is) on you $ | "
            "(you asked for|serves you|what did you expect|what do you expect) (it|right)? | "
            "you (literally/always/just)? (made/make) me (do/lie/shout/yell|angry|look/say|late) | "
            "you got (yourself|us|me) into | you (ruined|spoiled|spoilt|messed (it|this|everything) up|broke|lost|wrecked) "
            "(it|everything|my|the|our|things)? | thanks to you | (works|goes) both ways | "
            "(pushed|push|pushing|press) my buttons | dug your own | made your (own)? bed | you live here too | "
            "you (will|would) not (let|listen|admit|ever|even|allow|accept|budge|compromise) | "
            "you would (only|just) (have)? (moan*|complain*|said|say|got*|start*|nag*|argue*|refuse*|shout*|go|freak*) | "
            "you drove (me|her|him|them) | you (pushed|forced|provoked) (me|him|her|us) | "
            "your (half|part|share) of the blame | takes two to | (as much) your",
            FAULT,
        ),
        Cue(
            4.2,
            "if you (had|would have|would) (just|only|actually|bothered|ever|even)? "
            "(told|said|asked|listened|called|rung|paid|reminded|stopped|been|spoken|let|given|shown|done|read|kept|checked|"
            "come|tried|studied|started|planned|cared|wanted|mentioned) | "
            "if you (were not|are not|do not|did not|were) (so|going to|always|such|more|less|like|willing|a better|being) | "
            "if you (just|only|ever|actually|really|even) | if you "
            "(talked|listened|asked|cared|paid|helped|told|said|spoke|stopped|communicated|bothered|cleaned|trusted|tried|"
            "wanted|loved) ... (i|we|it|this|things|me|you|he|she|none|maybe) | maybe if you | you (should/could|might|ought "
            "to) (have|of) (just|at least|always|also|maybe|easily)? "
            "(told/asked/said/known|thought/come|spoken|reminded/mentioned|done/tried|checked/listened|read|left|brought|let|"
            "picked|spoke|warned|made|stopped|started|planned|helped|paid|reacted|looked|communicated|got "
            "up|remembered|answered) | you could have been (more|a bit|nicer|clearer) | "
            "you should have been (more|a bit|clearer|there|here|paying|watching|nicer|honest) | why could not you | "
            "would it (kill|have killed) you | "
            "if you had not (nagged|pushed|started|shouted|made|left|gone|interfered|provoked|been so) | you should not "
            "(have|of) (left|parked|put|said|started|done|asked|told|brought|come|let|gone|been|bought|lent|given|married) | "
            "you (spent|wasted|had) (the|your|all) (whole|entire|time) ... (on|doing|watching) | what (did|do) you expect",
            FAULT,
        ),
        Cue(
            4.8,
            "you are ... "
            "(selfish/lazy/rude/boring/messy/forgetful/disorganized/unreliable/dishonest/irresponsible/reckless/clumsy/"
            "ignorant/arrogant/smug/fake/prude/overprotective/childish/dramatic/unreasonable/ridiculous/irrational/paranoid/"
            "crazy/sensitive/oversensitive/needy/controlling/unfair/ungrateful/immature/stubborn/difficult/hysterical/petty/"
            "jealous/aggressive/manipulative/emotional/negative/defensive/cruel/nasty/disrespectful/demanding/bossy/pathetic/"
            "spoiled/spoilt/entitled/silly/insane/touchy/moody/clingy/judgmental/condescending/hypocritical/toxic/hypocrite/"
            "liar/baby/bully/snob/nag/nightmare/unbelievable/delusional/inconsiderate/thoughtless/heartless/bitter/"
            "vindictive/fussy/picky/idiot/brat/princess/diva/cow/bitch/dick/arse/asshole/jerk/hormonal/dense/thick/useless/"
            "incompetent/greedy/uptight/killjoy/unprofessional) | you are ... (obsessed|drama queen|control "
            "freak|passive-aggressive|passive aggressive|two-faced|high maintenance|hard work|out of order|out of line|full "
            "of yourself|a pain|too much)",
            LABEL,
        ),
        Cue(
            4.4,
            "you are (just|only|clearly|obviously|really|always|totally|simply|completely|so)? "
            "(overreacting|exaggerating|imagining (things|it)|making (this (up|into|all|about)|it "
            "(up|all|about|into|worse)|a (big|scene|drama|fuss|mountain)|excuses|things "
            "(up|worse)|everything)|blowing|looking for|picking|attacking|playing (the|games)|twisting|acting "
            "(like|up|as)|behaving|lying|nagging|whining|moaning|sulking|trying to (hurt|make "
            "me|start|control|manipulate|punish|guilt|pick|cause|turn|get)|starting|wrong (about|there|and)|no better|not "
            "exactly|hardly (one|the|perfect|ever)|just like|in a mood|nitpicking|getting "
            "(worked|hysterical|carried|everything)|in no position|one to talk|a fine "
            "one|impossible|unbelievable|jealous|the problem|reading (things|too|stuff)|never "
            "(happy|satisfied|wrong|pleased)|blaming|winding|being (like|funny|awkward)|stirring|spoiling|ruining|taking "
            "(it|this|that|everything) (too|out|all|so|the|personally)|turning|jumping|putting words|doing it (again|on)|at "
            "it again|paranoid|out of your|just (tired|jealous|angry|bitter|hormonal)) | you "
            "(overreact|exaggerate|stonewall|nag|whine|moan|sulk|twist (everything|my|it)|guilt trip|gaslight|manipulate) | "
            "(stop/quit/enough with the) (being|nagging|whining|moaning|acting|playing|blaming|making "
            "(excuses|everything|it)|twisting|picking|having a go|going on|exaggerating|drama|shouting "
            "at|attacking|accusing) (so)?",
            LABEL,
            denied=True,
        ),
        Cue(
            4.0,
            "(that/this) is (just|so|kind of|really|a bit|pretty|such|quite|very|so bloody)? "
            "(typical|childish|petty|passive-aggressive|passive aggressive|pathetic|hypocritical|rich $|rich (coming)|low "
            "of|immature|manipulative|typical of) | (that/this) is (so|just) (you|like you) $ | typical $ | ^ typical | "
            "so typical | (drama queen|control freak|crybaby|cry baby|guilt trip*|emotional blackmail|playing the "
            "victim|martyr|silent treatment|victim card|pity party|tantrum|hissy fit) | "
            "your (whole|entire) family (does|is|are|do|never|always|has) | "
            "just like your (mother|father|mum|mom|dad|sister|brother|family) | this is what you (do|always) | "
            "^ what (an|a) (idiot|baby|hypocrite|jerk|nag) | you people | people like you | with you it is | you lot",
            LABEL,
        ),
        Cue(
            4.2,
            "you (just|only|clearly|obviously|really|always|simply|apparently)? (want|wanted|love|like|enjoy|need|have) to "
            "(hurt|fight|argue|be right|win|control|punish|make (me|a|everything|it)|start|be the "
            "(victim|martyr|centre|center|boss)|play (the|games|victim)|complain|pick|blame|moan|find "
            "(fault|something)|spoil|ruin|be (angry|offended|difficult|miserable)|have (the last|a go|your)|cause) | you (do "
            "not|did not|never|could not|can not) (even|really|actually|ever|exactly|just)? (care (about "
            "(me|us|anyone|anybody|my|what))|care $|bother (to)?|appreciate|lift a|pull your|give a|make it easy|make any "
            "effort|deserve (it|me|my|this)|listen|want to (listen|help|understand|know|see|try)|try|help "
            "(me|much|either|yourself|out)|take (a joke|criticism|it|responsibility)|see (beyond|past|how)|be bothered|stand "
            "(it|to)|admit|let (it|anything|anybody|anyone)|think (of|about) (me|anyone|us|others)|handle|do "
            "anything|exactly|have to (be|make|take|shout|yell|bite) (so|like|such|it|everything|at|my)?) | "
            "you (clearly|obviously) (do not|did not|want|think|have|need)",
            MOTIVE,
            denied=True,
        ),
        Cue(
            4.2,
            "(only|just) (doing|saying|said|did|asking) (this|that|it) (to|because you) | "
            "to (spite|punish|hurt|annoy|provoke|embarrass|guilt|get at|wind|manipulate) (me|us|him|her|people) | "
            "(it is)? all about you | (world|everything|universe) does not revolve | not everything is about | you "
            "(think|expect|act like|behave like|want) (the world|everyone|everybody|everything|me to "
            "(be|read|do|drop|just|know|guess)|people to|that everything|you are (so|better|perfect|always|the "
            "only|entitled|god|special|above|something)|you know (everything|best|it all)|you can "
            "(just|do|say|walk|talk|treat)|i am (a|your|stupid|made)|money|it is (ok|okay|fine|acceptable) to) | you (can "
            "not|could not) (expect|just|even|ever|blame|be (pleased|happy|serious|bothered|trusted)|complain|take (a|any)) "
            "| you (take|make|turn) (everything|it all|things|it|this|every little|that) "
            "(so|too|about|into|personally|sound|out|the wrong) | "
            "you made (it|a|such) (all)? (about|impossible|big|scene|so hard) | "
            "(listen|look) (to|at) (yourself|you $|the way you) | you test (people|me) | "
            "you (have|hold|bear|kept|keep) (a grudge|grudges|score|a list) | you (see|treat) me (as|like) | "
            "you want (it all|everything your|a fight|attention|pity|sympathy|a medal|me to feel)",
            MOTIVE,
            denied=True,
        ),
        Cue(
            4.4,
            "what is (wrong|the matter|up) with you | what is it (this time|now) | what now $ | "
            "what is your (problem|issue|deal|excuse) | what (has|have) got(ten)? into you | who do you think you | "
            "^ who (made|asked) you | how dare you | (lost|out of) your (damn)? mind | are you "
            "(crazy|mad|kidding|serious|stupid|for real|even listening|out of|insane|blind|deaf|always|happy now|joking) | "
            "do you (ever|even) (listen|think|hear|care|stop|know|try|realize|look|read|consider) | "
            "(can not|could not) you (ever|even|for once) | "
            "do not you (dare|start|ever|talk|take that|have (any|anything)|think) | "
            "(do not|stop) (take|taking|use|get|using|getting) (that|this|your) tone | do not (start $|start with|you "
            "start|be (ridiculous|pathetic|childish|rude|such (a|an)|stupid|cheeky|like that|so "
            "(rude|ridiculous|childish|selfish|stupid|aggressive))|talk to me like|give me (that|attitude|your)|play the|act "
            "(all|like|so|innocent)|make me laugh|blame me|put (this|that|it) on me|lecture) | (grow/wise/toughen) up | "
            "get (a (life|grip)|over (yourself|it)|off my) | (act/be) your age | give (it|me) a (rest|break) | "
            "(spare/give) me (the)? (drama|lecture|guilt) | shame on you | man up | is it too much to ask | "
            "have you (any|no|ever) (idea|shame|considered that you|looked|thought (about)? what)",
            "attacks them",
            denied=True,
        ),
        Cue(
            4.2,
            "(so/and neither|nor|neither) (did|do|are|have|were) you $ | "
            "you (do|did|have done) (it|that|the (exact)? same) (too|yourself|as well|all the time|thing|to me)? $ | "
            "you did the same | look who | says (you|who) | "
            "says the (one|person|man|woman|guy|girl|boy|lady) (who|that|with) | coming from you | pot (and)? kettle | you "
            "(can talk|are one to|are a fine|are hardly|are no (better|angel|saint)|are not "
            "(exactly|perfect|innocent|so|much better)) | "
            "what about (you|the time you|when you|all the times you|your|yours|last (week|time|year) when you) | "
            "(how about/remember) (the time|when|that time) you | "
            "you (forgot|missed|cancelled|ignored|lied) (about|mine|my|me|too|on|last|to me) | (it was|was it) you who | "
            "(were/are) the one who (said|started|insisted|wanted|told|chose|decided|forgot|keeps|did not|does "
            "not|always|never|lied|made|left|put|can not|should|agreed|let|shouted) | like (a normal|an adult|a grown) | "
            "like you (are|do|ever|never|always|did) (so perfect|any better|perfect|better)? $ | "
            "you (started|yelled|shouted|lied|snapped|attacked|insulted) | at least i (do not|did not|do|try|am not) | "
            "only you $ | you are the only (one|person) (who|that|with|complaining|here) | "
            "(nobody|no one) else (has|had|minded|complains|complained|seems)",
            BACK,
            denied=True,
        ),
        Cue(
            4.2,
            "(want/expect/need) (a/an) (medal/brass/parade|round "
            "of|award/prize/cookie|standing|applause/biscuit/trophy|gold|pat on|thank you card|engraved) | "
            " (your|her|his) (majesty|highness|lordship|ladyship) | ^ (congratulations|bravo) $ | "
            "(must be|it must be) nice (to|being) | thanks (a lot|for nothing) | poor (baby|little|me) $ | "
            "(oh|sure|fine|yeah|go) (yes|on|ahead)? blame (me|it on) | (cry me|boo hoo|boohoo|world is smallest) | "
            "trust you to | (leave it|left) to you to | "
            "(not all|we can not all|some of us) (be|have|work|are|as) (as)? (perfect|to work|as|busy)? | forgive me your | "
            "(miss|mr|mister|mrs|little) (perfect|know-it-all|high and mighty|sunshine) | ^ please $ | here it comes | "
            "oh please | are not you (perfect|clever|the|special|just) | have you (finished|quite finished) | happy now | "
            "as (usual|always) $ | (what a)? (surprise surprise) | whatever you say | (great|good|fine) job of | "
            "for all your (shopping|spending|shoes|clothes) | (like|as) an idiot | "
            "^ who (leaves|parks|puts|does that|says that|asks|even)",
            SARCASM,
        ),
        Cue(
            4.1,
            "you (get|are) (so)? (offended|upset|angry|defensive|annoyed|worked up) (by|at|over|about) "
            "(everything|anything|nothing|every|the (smallest|slightest|tiniest)) | "
            "everything (offends|upsets|annoys|bothers) you | you go on and on | shut up | "
            "you push (me|people|everyone|us) | you ... (like/as) (a) "
            "(lunatic/maniac/madwoman/madman/toddler/teenager/princess/psycho/spoilt/spoiled/crazy/child/baby/two-year-old/"
            "victim) | you were (just|only|the one)? (screaming|sulking|yelling|moaning|nagging|asking for (it)?|no "
            "better|just as|rude|horrible|impossible|hysterical|acting|being "
            "(rude|difficult|unfair|horrible|silly|mean|a)|looking for|winding|whining|late too|shouting too|shouting "
            "as|exaggerating|lying|provoking) | (grown/adult) (woman/man) | (fight|clean up) your own | you did not (put "
            "(the|any|in)|try (hard|very|at|$)|bother|study|make (an|any)|pay attention|even "
            "(notice|try|ask|say|bother|look|think|apologize)) | you have (totally|completely|really)? "
            "(spoiled|spoilt|ruined|poisoned|turned) (him|her|them|that|it|everything|my) | "
            "(be|been|exactly|not) easy to live with | (hard|difficult|impossible) to (live with|please|talk to) | "
            "that is your (trouble|problem|issue) | "
            "you have no (self|shame|respect|patience|manners|gratitude|sense|discipline|clue|backbone) | "
            "you (lie|forget|complain|moan|do (it|this|that)|say that|interrupt|shout|whine) all the time | "
            "^ then (do not|stop) | do not act (hurt|all|like|so|as if) | nothing to hide | "
            "(given/give) me (any|a|one|no)? (reason) (to)? $ | "
            "your ... (a mess|rubbish|unclear|useless|hopeless|confusing|disaster|crap|pathetic|unrealistic)",
            LABEL,
            denied=True,
        ),
        Cue(
            4.1,
            "you should (turn up|be on time|pay attention|listen|grow|try (it|harder|being)|think (before|about)|know "
            "better|be (ashamed|grateful|nicer|thankful|glad i)|learn to|look at yourself|watch where|keep your) | you "
            "(were/are) the one who (turned|missed|wrote|signed|called|broke|stopped|moved|cheated|walked|brought|does|went) "
            "| (thin/thick)-skinned | (thin|thick) skinned | if you had not (kept|poked|wound|ignored|lied|cheated|been "
            "(so|late)|had|drunk|spent|asked for|behaved|called me|always|taken) | "
            "(not/hardly) surprised (with|given|at|after|the way|if) (your|the|you)? | "
            "(i am not|no) (surprised|surprise) (with|given) | ever good enough for | "
            "(after|given|considering) (how|what|the way) you (behaved|did|treated|acted|said|talked|spoke|carried) | "
            "you have (got)? (some|a) (nasty|foul|short|bad|big|quick)? (nerve/cheek/temper/mouth/attitude/tongue) | "
            "what a (nerve/cheek) | "
            "(could not/can not) you (check|look|ask|see|wait|do it|tell|just|ring|call|find) ... yourself | "
            "like a (pigsty|tip|bomb|zoo|dump) | you should (have|of) (just)? "
            "(taken/worn/saved/booked/waited/kept/used|followed|bought|paid|set|written|worked|gone|got "
            "up|told|moved|packed|fixed) | expect (me|us|everyone|everybody|people) to | what happens when you | "
            "what you get (for|when|if) | you "
            "(break/lose/forget/ruin/spoil/criticize/question/overthink/exaggerate/dramatize/hate|complain about|blame me "
            "for|control) everything | you make it (impossible|so (hard|difficult)|hard|difficult|worse|all) | "
            "you are the (mean/selfish/rude/unfair/crazy/difficult/bad/lazy/mad) one | you do not make (any)? sense | "
            "you (told|gave|sent) (me|us) the wrong | "
            "you (idiot/moron/fool/cow/bastard/prick/twat/muppet/dummy/halfwit/muppet) | "
            "you (spoil/baby/indulge/coddle) (him/her/them/that/those/the/your) | in case you (had not|have not) noticed | "
            "(lucky to have) (a job|me|anyone)",
            LABEL,
            denied=True,
        ),
        Cue(
            3.8,
            "you are such a | (such/you) (a/an) "
            "(prude/coward/wimp/cheapskate/spoilsport/freak/psycho/loser/slob/pig/cheat/know-it-all/hypocrite/moaner/whiner/"
            "drama)",
            LABEL,
        ),
        Cue(
            3.4,
            "your "
            "(mother|father|sister|brother|friend|friends|son|daughter|family|mum|mom|dad|parents|husband|wife|kids|boy|girl|"
            "lad|partner) ... (is a|is just|are just|are all|is so|is being|always|never|started|should|needs to|can not|is "
            "(lazy|rude|wrong|lying|impossible|crazy|difficult|spoilt|spoiled)|provoked|asked for|has no|(is|was) "
            "(disruptive|trouble|naughty|badly|violent|spoiled|a)) | (better|proper) (parenting|manners) | "
            "(nothing|never|not) (is)? (ever|even)? (good)? enough for you | "
            "(he/she/they) (is/are) (being|just|just being|such|such a|so|obviously|clearly|too|a|an|as)? (a|an)? <trait> | "
            "(he/she/they) (brought|asked|started) (it|for it) | "
            "(he/she/they) (had it coming|only (has|have) (himself|herself|themselves)) | "
            "(his/her/their) own (stupid)? fault | (what did|did) (he/she|they) (expect|do to)",
            "blames somebody they stand up for",
        ),
        # What only looks like it: they were wronged, and it is said
        Cue(
            -5.0,
            "you (never|always) (have to|had to|get|got|know|knew|where|hear|heard|said you|wanted|come "
            "(first|second|last)|feel|felt|asked for|been|be|had|find out|end|ended|ask "
            "first|wait|missed|hurt|complained|once complained|gave up|forgot) | why have you never | people you could | "
            "never ... complain* | you are always (the one|left|welcome|last|second) | how you (always|never) | "
            "you never know | if you had not (told|said|come|rung|asked) | you always (look (after|out)|make "
            "sure|care*|try|remember*|find (time|a way to (help|be))|show (up)?|take care|stand|stood|listen|put "
            "(others|us|everybody|the)|know|think of) | i (always|never) ... you | i (can not|never|did not|do not|should "
            "not|always|asked|acted|treat*|behaved|made|talk*|act|let|left|pretend*|answered|looked|spoke|went|forgot|took|"
            "told|said|gave|assumed|thought|decided|expect*|want|wanted) ... you (as|like|never|had|always|have|do not|did "
            "not|are|were|to|could|should|would)?",
            denied=True,
        ),
        Cue(
            -5.0,
            "i feel (like|that|as if|as though)? you | "
            "(as if|as though|like) you (never|had|were|are|always|do not|did not|have|ever|have to|carry*) | you "
            "(feel|felt|sound|seem|must|thought|needed|would have "
            "(liked|wanted|loved|had|rather|been|felt|come|got)|deserve*) | you (think|thought|believe) (that)? (i|we) | "
            "(it|that|this) (must|sounds|seems) | (sounds|sound|seems) like | ^ so you | "
            "(how|what) (has|have|did|does|do|would) (it|that|you) | what (i|we) (did|do|said) | "
            "are you (angry|mad|upset|hurt|worried|afraid|scared) | (no) wonder (you)? | "
            "(not|never|is not|was not) your (fault|job|problem) | (not/never) (asking|saying) | always you (who|that) | "
            "and you did not $ | if you had not (told|said|come|rung|been there|kept (a|the|it|calm|quiet|going)) | "
            "should not have (to|had) | do not have to",
            denied=True,
        ),
        Cue(
            -4.0,
            "you (are|were) (absolutely|so|completely|quite)? right | you have (every|a (right|point)) | "
            "you said (that|i|you|it) | i (am|was|have been) (being|so|such)? (a)? <trait> | you had (to|every) | "
            "you should (not)? have (been|had|heard|got|come first|a (say|choice)|to|known (from|before)|found|seen) | such "
            "a "
            "(good|kind|lovely|great|wonderful|strong|sweet|big|important|loyal|patient|caring|dear|thoughtful|generous|"
            "special|nice|brave|talented|hard|long|rough) | did not do anything (wrong|to) | you should have been "
            "(told|asked|the first|given|included|invited|warned|rung|called|consulted|able|first|thanked|heard) | "
            "(sick|tired) of | you are (so|really|very)? "
            "(brave|strong|kind|patient|angry|hurt|upset|tired|worried|disappointed|frustrated|not (being)? <trait>|the one "
            "(who|with) (has|had|with|gets|got|is|was|pays|paid|stands|has to|lost)) | not <trait> | of me | my fault | "
            "on me | i made you | i am (sorry|ashamed) | call* you | (told|said|tell|say) you (are|were)",
            denied=True,
        ),
        Cue(1.6, "what (did|do) you expect | what is it (this time|now) | you spent | you should not of", FAULT),
        Cue(-1.2, "^ i | you want to | what do you (want|need|think|feel) | did i | how i | by me"),
    ),
    signs=(
        Sign(0.3, "you"),
        Sign(-1.4, "form-open"),
        Sign(-0.3, "form-polar"),
        Sign(0.4, "said-criticism"),
        Sign(0.3, "exclaims"),
        Sign(-0.8, "dark-you"),
        Sign(-0.4, "dark-i"),
    ),
    match=(
        ("You forgot to call.", "You never remind me of anything."),
        ("You forgot to call.", "You're being ridiculous."),
        ("You forgot to call.", "You should have told me it mattered."),
        ("You forgot to call.", "If you had reminded me, this would not have happened."),
        ("You forgot to call.", "You just want to pick a fight."),
        ("You forgot to call.", "It's your own fault."),
        ("You forgot to call.", "youre so dramatic"),
        ("You forgot to call.", "What's wrong with you?"),
        ("You forgot to call.", "You could of just said."),
        ("You forgot to call.", "Oh please, you're one to talk."),
    ),
    near_miss=(
        ("You forgot to call.", "You never know where you stand with me."),
        ("You forgot to call.", "You always had to ring first."),
        ("You forgot to call.", "I never rang you back."),
        ("You forgot to call.", "You shouldn't have to remind me."),
        ("You forgot to call.", "It's not your fault."),
        ("You forgot to call.", "You felt forgotten."),
        ("You forgot to call.", "I was being selfish."),
        ("You forgot to call.", "You should have been the first one I rang."),
        ("You forgot to call.", "I carried on as if you had never asked."),
    ),
)
