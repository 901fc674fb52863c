"""I feel: the speaker names a feeling of their own, now or in the matter at hand."""

from ..rule import Cue, Rule, Sign

RULE = Rule(
    code="i-feel",
    bias=-3.5,
    plain="This names a feeling of your own",
    cues=(
        Cue(
            4.6,
            "i (do/still|also|just|really|honestly|always|often|sometimes|suddenly|actually|only)? (feel/felt) "
            "(quite/rather|pretty|kind|sort|also|still|just|both|genuinely|honestly|most|mainly|mostly|more)? (of)? "
            "<very>? <very>? "
            "(<feeling>|bad|terrible|awful|horrible|sick|rotten|low|torn|dreadful|wretched|lousy|rubbish|crap|crappy|"
            "shit|shitty|gutted|sheepish|caught "
            "out|raw|wobbly|ill|queasy|defensive|mad|"
            "lighter|better|happier|dumb|stupid|silly|daft|cheap|humbled|responsible|small|out of my depth|at "
            "sea|protective|grateful|sorry) | i (have/had|am) (felt|feeling|been feeling) <very>? <very>? "
            "(<feeling>|bad|awful|terrible|rotten|sick|low|defensive|dreadful)",
            "names your own feeling",
        ),
        Cue(
            4.4,
            "i am (so/very|really|truly)? sorry and <very>? <dark> | i (am/was) "
            "(also/still|just|quite|rather|pretty|genuinely|honestly|feeling|getting|left|both|actually|too|now|more|"
            "kind|sort|secretly|already|always|even)? "
            "(of)? <very>? <very>? <very>? "
            "(<feeling>|mad|sick|ashamed|in tears|in bits|tearful|shaking|trembling|welling|tearing up|choked|kicking "
            "myself|close to tears|near tears|speechless|heartsick|at my wits|beating myself|shook|gobsmacked|"
            "blushing|cringing|dying inside|horrified|lost for words) | i have been "
            "(so|very|really|quite|feeling|dreading|losing sleep|a bit)? (<feeling>|dreading|losing sleep|kicking) | "
            "i (got/get|became|grew|stood there|sat there|lay there) <very>? <very>? (<feeling>|mad|choked|shirty|tearful)",
            "names your own feeling",
            denied=True,
        ),
        Cue(
            4.6,
            "(makes/made|leaves|left|making|leaving) me (feel|feeling)? <very>? <very>? "
            "(<feeling>|mad|sick|cringe|wince|squirm|cry|want to (cry|hide|scream|crawl)|ashamed|feel "
            "(bad|sick|awful|terrible|small|better)|shudder|well up)",
            "says what it does to you",
        ),
        Cue(
            4.6,
            "(hurts/hurt|saddens|saddened|scares|scared|worries|worried|pains|pained|frightens|frightened|terrifies|"
            "terrified|upsets|upset|bothers|bothered|shames|embarrasses|embarrassed|touches|touched|moves|moved|shook|"
            "kills|killed|stings|stung|haunts|gets|floors|floored|shakes|rattles|rattled|guts|gutted|crushes|crushed|"
            "eats|eating|gnaws|throws|threw|unsettles|unsettled|shocks|shocked|devastates|humbles|cuts|stresses|"
            "annoys|annoyed|angers|angered|frustrates|frustrated|infuriates|irritates|irritated) me "
            "(to|that|a|when|so|deeply|more|very|now|too|terribly|really|up|how|badly|inside|because|and|out|off|of|$) | "
            "(detail/line|sentence|bit|part|that one|word|one) (gets|got|hit|hits|stung|hurt|cut) me | (hit|hits|gets|got) "
            "(to me|me hard|me right)",
            "says what it does to you",
        ),
        Cue(
            4.4,
            "^ (it|that|this|ouch that|this one|yes that|hearing that|hearing this|reading that|reading this|and that|and "
            "it) (really|still|does|just|actually)? (hurts/hurt|stings|stung|smarts|sting) | still hurts to | "
            "it (still|really)? hurts (to|when|me) | it is (hard|painful|not easy|uncomfortable|tough|difficult) for me to "
            "(hear|say|admit|read|listen) | (hard|painful) to hear | hits hard | hit home",
            "says what it is like for you",
        ),
        Cue(
            5.0,
            "my (own)? (heart|stomach|chest|throat|cheeks|face|hands|voice|ears|knees|gut|guts|eyes|insides|mouth) "
            "(still|just|really|is|are|was|were)? (all|so)? (sinks|sank|hurts|breaks|broke|aches|ached|pounds|pounding|"
            "drops|dropped|turns|turned|tightens|tightened|went|goes|burn|burns|burned|burning|shake|shook|shaking|"
            "clenched|racing|knots|flipped|lurched|filled|fill|sinking|hurting|breaking|heavy|tight|dry|hot|cold|aching|"
            "cooling|thumping|hammering|churning|in knots|in my (mouth|throat|boots)|trembling|sweating) "
            "| lump in my (throat|chest) | knot in my | "
            "(breaks/broke|breaking) my heart | pit in my | butterflies | heavy heart | heart is (heavy|broken)",
            "says what it is like for you",
        ),
        Cue(
            4.6,
            "i (really|do|still|also|just|already|so|have|will|honestly|absolutely|secretly|always|even|begun to|have begun "
            "to|am starting to)? "
            "(miss/dread|dreaded|fear|feared|regret|regretted|resent|resented|hate|hated|envy|envied|despise) "
            "(it|that|this|you|what|how|losing|being|to|saying|us|my|the "
            "(thought|idea|way|sound|sight|old|you|us|days|times|talks)|when|myself|every|having|not|our|having|"
            "standing|seeing|leaving|going) "
            "| i (do|also|still|really|just)? worry (that|about|i|you|we|sometimes|every|so|a lot) | "
            "i (am|was|have been) dreading",
            "names your own feeling",
        ),
        Cue(
            4.8,
            "i "
            "(cringe/cringed|winced|wince|panicked|panic|flinched|blushed|cried|wept|sobbed|teared|welled|despair|froze|"
            "sulked|squirm*|ache|shudder*) "
            "| i (could|want to|wanted to|nearly|almost|just want to|felt like|feel like) "
            "(cry|crying|cried|weep|weeping|sink|scream|screaming|hide|hiding|die|died|crawl|crawling|curl|curling|running "
            "away|running|kick myself|throwing up) | i could have (cried|died|kicked|sunk|screamed) | "
            "i went (red|bright red|cold|hot|scarlet|numb) | i lost sleep | knocked (sideways|for six|me sideways|me for "
            "six|me over) | took the wind out | (swallow/swallowed) me",
            "says what it was like for you",
        ),
        Cue(
            4.4,
            "(my/with|out of|from|in|of|sheer|pure|to my) (own|sheer|pure|plain|utter|some|deep|great|real)? "
            "(shame|guilt|embarrassment|sadness|remorse|nerves|cowardice and "
            "shame|humiliation|panic|dread|jealousy|envy|grief|sorrow|regret) | "
            "my (own)? (fear|anger|hurt|frustration|worry|anxiety|temper|pain|disappointment) | i (have|have "
            "got|had|notice|get|still have) (tears|a lump|a knot|goosebumps|some (shame|fear|anger|sadness|guilt)|a pang|a "
            "heavy) | "
            "(feel/felt) my (face|cheeks|heart|stomach|throat|chest|eyes|ears|jaw) | i feel (my|close to|some|such|so much|a "
            "mix|a mixture|both|real|a pang|a lot of|a wave|a stab|a sense of|a great|a deep|nothing but|a bit of|the "
            "same|it in my|this in my|that in my) ... "
            "(<feeling>|tears|shame|guilt|regret|remorse|sick|chest|stomach|throat|face) | part of me (is|was|feels) <very>? "
            "<very>? (<feeling>|sick|bad)",
            "names your own feeling",
        ),
        Cue(
            4.4,
            "i feel (like|such|like such)? (such)? (a|an) (complete|total|right|bit of "
            "a|real|proper|absolute|terrible|bad|rubbish)? "
            "(idiot|fool|failure|heel|fraud|coward|hypocrite|fake|shit|dick|jerk|arse|ass|twit|wally|"
            "worm|burden|loser|monster|rat|bad (mum|mother|dad|father|friend)|mother|father|friend) | i feel like "
            "(crap|shit|dirt|rubbish|hell|i want to cry|i could cry|a weight|an idiot)",
            "says what it is like for you",
        ),
        Cue(
            -5.5,
            "i (feel/felt) (like|that|as if|as though) (you|he|she|they|we|this|it|the|that) | i feel (you|we|it is|this "
            "is|there|they|sure|certain|free) | you (lot|all|guys)? (make|made|making|always make|really make) me | "
            "i (feel/felt) for you | i feel (it|that|this) (is|was|would|should|might) | (hurt/hurts|stung|upset) you | you "
            "(really/always|just|never|keep|meant)? (to)? (hurt/hurting|upset|scare|scared|annoy|frustrate|infuriate) me | "
            "(want/trying|out|meant|wanted) to (hurt/scare|upset) me | (does/do) not (bother|scare|worry|upset|hurt) me",
            denied=True,
        ),
        Cue(
            -5.0,
            "i (feel/felt|am feeling) (so|very|really|a bit|totally|completely|quite|pretty|just|constantly|unfairly)? "
            "(bit)? (attacked/ignored|manipulated|judged|accused|disrespected|blamed|used|bullied|controlled|dismissed|"
            "criticized|patronized|insulted|undermined|ambushed|provoked|set up|lectured|tricked|cheated|unappreciated) | i "
            "(feel|felt) ... by (you|your)",
            denied=True,
        ),
        Cue(
            -4.6,
            "i am (just|only|always|very|really|so|sure|more)? (fine|good|okay|confident|curious|interested|happy to|glad "
            "to|pleased to|comfortable (with)?|determined to|surprised (that)? (you|it)|happy (if|with|that you)|afraid "
            "(you|that (is|you|it|we|the|there)|i "
            "(can|do|have|am|will|did|must|could)|we|it|not|there|so|the|this|your|our|all|they)|sure|well|concerned $|used "
            "to) | i (am|was) (so|very|really)? "
            "(glad|happy|proud|sorry|thankful|grateful|pleased|delighted) (you|that you|for you|of you|to hear|for your|to "
            "see|for what you|of your|of how you|with you|that it|it|for this|for that|to have|to help|about your) | "
            "i am sorry (you|that you|if you|for your) | i was (good|interested) | as far as i am concerned | i am afraid $ "
            "| where i am concerned | i am (being)? (moved|put|used|down|close|low|flat|cold|safe|settled) "
            "(to|at|on|in|the|off) | "
            "i was (moved|put|used|down|close|low|flat|cold|safe|settled|late) (to|at|on|in|the|off)",
            denied=True,
        ),
        Cue(
            -4.0,
            "i would (have)? (be|been|feel|felt|also|hate|probably|too) | hate to (say|break|admit|tell|ask|interrupt) | "
            " (if|as if) i "
            "(was|were|am|feel|felt|hurt|upset|made) | (i/you) (bet|think|guess|know|can tell|imagine|am sure|am "
            "guessing|suppose|reckon|expect|thought|see|can see|hear|can hear) "
            "(that|it|this|how)? (that|it|this)? (hurts|hurt|stings|stung|really hurts|really hurt|still hurts|must) | you "
            "(think|thought|feel|felt|say|said|believe|assume) (that)? i (am|was|hate|resent|feel|do not) | when "
            "i am",
        ),
        Cue(
            -3.5,
            "i (am|was) (not|never) <very>? <dark> | i (do|did) not (feel|hate|resent|regret|miss) | (do/did|would|should) i "
            "feel | i never (felt|feel|meant|wanted) | (am|was) i (upset|angry|worried|afraid|scared|supposed)",
            denied=True,
        ),
        Cue(-1.0, "you (must|are|feel|seem|sound|might|may) ... <feeling>"),
    ),
    signs=(
        Sign(0.9, "dark-i"),
        Sign(0.8, "bright-i"),
        Sign(-1.0, "question"),
        Sign(-0.4, "dark-they"),
    ),
    match=(
        ("You lied to me.", "I feel ashamed."),
        ("You lied to me.", "I'm nervous saying this."),
        ("You shouted at me.", "I was hurt when the door slammed."),
        ("You lied to me.", "It hurts to hear that."),
        ("You lied to me.", "im so embarrassed about it"),
        ("You lied to me.", "My stomach sinks when I read your message."),
        ("You want a break.", "I am scared of losing you."),
        ("You lied to me.", "I've felt rotten ever since."),
        ("You lied to me.", "I winced when I heard my own words."),
        ("You lied to me.", "I kept quiet out of shame."),
        ("You want a break.", "The thought of it frightens me."),
        ("You lied to me.", "I could kick myself."),
        ("You lied to me.", "I'm a bit shaken by your letter."),
    ),
    near_miss=(
        ("You lied to me.", "I feel that you are unfair."),
        ("You lied to me.", "I feel like you never listen."),
        ("You lied to me.", "I feel we should stop here."),
        ("You lied to me.", "I'm sorry."),
        ("You lied to me.", "You must be furious."),
        ("You lied to me.", "I'm glad you told me."),
        ("You lied to me.", "You make me feel guilty."),
        ("You lied to me.", "I can hear how angry you are."),
        ("You lied to me.", "I'm afraid we close at five."),
        ("You lied to me.", "I bet that hurts."),
        ("You lied to me.", "I'd be livid in your place."),
        ("You lied to me.", "I'm not angry."),
        ("You lied to me.", "I'm curious how you found out."),
    ),
)
