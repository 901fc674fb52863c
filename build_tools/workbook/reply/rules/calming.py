"""Calming down: tells the feeling to go away."""

from ..rule import Cue, Rule, Sign

RULE = Rule(
    code="calming",
    bias=-3.0,
    plain="This tells the feeling to go away",
    cues=(
        Cue(
            5.0,
            "calm (down|yourself|it) | (stay/keep|be|remain) (nice and|a bit|a little)? calm | just calm | calm please | "
            "settle (down|yourself) | "
            "simmer down | cool (it|down|off|your jets) | keep (your|a) (cool|hair|shirt|cool head) | take it easy | easy "
            "(now|there|tiger|does) | steady on | "
            "compose yourself | collect yourself | pull yourself together | get a (grip|hold of yourself) | snap out of | "
            "lighten up | toughen up | man up | "
            "chill (out|pill) | wind your neck | rein it in | dial it down | tone (it|that) down | calm* "
            "(things|this|everyone) down",
            "tells them to calm down",
        ),
        Cue(
            5.0,
            "^ (just|please|hey|try and|try to|everyone|everybody)? (relax|chill|hush|shh|shush|breathe) | "
            "(just/please|bro|dude|man|mate|girl|babe|hun|honey|love|sweetie|mum|mom|dad|guys|everyone) "
            "(relax|chill|breathe) | "
            "(need/try|have|got|ought|have got|really need) to (just)? (relax|chill|breathe) | (should/must) (just)? "
            "(relax|chill) | and (relax|breathe) $ | "
            "(stay/keep|remain) (relaxed|cool) | stay zen",
            "tells them to calm down",
        ),
        Cue(
            4.4,
            "take (a|some|one|a few|three) (nice|big|long)? (deep)? (breath|breaths) | (deep/big) breath* | ^ easy $ | ^ "
            "there $ | ^ (there/now) (love|dear|pet|darling|sweetheart|honey) $ | "
            "(dry/wipe) your (eyes|tears) | (no more|enough) (tears|crying) | big (girls|boys) do not cry",
            "hushes the feeling",
        ),
        Cue(
            5.0,
            "(why do not|why not|can not|could not|will not|would not|will|would|could|can) you (just|please|try and|try "
            "to|all)? (calm|relax|chill|settle|breathe|stop (crying|shouting|yelling|screaming))",
            "tells them to calm down",
        ),
        Cue(
            5.0,
            "do not (you|even|go|ever|just)? "
            "(worry|cry|panic|fret|stress|freak|overthink|overreact|sulk|fuss|despair|dwell|shout|yell|scream|sweat) | "
            "(try/trying|best|ought|better) not (to)? (worry|cry|panic|fret|stress|freak|overthink|dwell|shout|yell) | not "
            "to (worry|fret|panic) | never (fear|you mind) | "
            "^ wow? okay? relax | not (go)? (upsetting|worrying|getting) yourself | not look so (<dark>|glum|sad) | "
            " you can stop (worrying|crying|shouting|panicking) | let us keep our (voices|voice|cool|heads) | "
            "not upset yourself | not (to)? raise your voice | not necessary to (be|get|shout|cry|yell|worry) | i (would "
            "not|should not) worry | enough (with|of) (the|this|that) (crying/tears|waterworks|drama|shouting|hysterics) | "
            "without (all)? the (drama|tears|shouting|hysterics) | do not (lose your|lose sleep|work yourself|upset "
            "yourself|beat yourself|go (crazy|mental|mad|ballistic)|raise your|start (crying|shouting)|bite my|blow "
            "(up|your|a)|have a (cow|go)|torture yourself)",
            "tells the feeling to go away",
        ),
        Cue(
            5.0,
            "do not (you)? be (so|too|all|that|such|like|getting|all so)? "
            "(<dark>|mad|down|cross|silly|daft|sensitive|dramatic|hysterical|emotional|touchy|offended|scared|negative|like "
            "that|that way|a baby|a drama|hard on yourself) | "
            "do not (you)? (get/feel|go getting) (so|too|all|yourself)? "
            "(<dark>|mad|down|bad|cross|worked|wound|emotional|hysterical|carried|excited|stroppy|huffy|stressy|arsey|like "
            "that|that way|in a|into a|your knickers|your panties)",
            "tells them not to feel it",
        ),
        Cue(
            5.0,
            "not (to)? take (it|that|this|everything|things) (so|too|all)? (personal|personally|to "
            "heart|hard|badly|seriously|like that|the wrong way) | "
            "not (to)? (let|letting) (it|that|this|them|him|her|things|one|people|the) ... "
            "(get|bother|upset|ruin|spoil|eat|bring|drag|wind|stress|affect|faze) | "
            "not (to)? make (such)? a (fuss|scene|drama|mountain|big deal|song)",
            "tells the feeling to go away",
        ),
        Cue(
            5.0,
            "no (need|reason|point|use|sense|call|cause) (to|in|for|for you to|for anyone to|for anybody to|you)? "
            "(be|get|getting|being|feel|feeling)? (so|all|this|that|such)? "
            "(<dark>|mad|cross|bad|shout*|yell*|scream*|cry|crying|bite|in a "
            "state|panic*|fret*|stress*|rais*|swear*|worked|wound|rude|nasty|aggressive|snap*|dramatic|hysterical|"
            "emotional|defensive|tears)",
            "tells them not to feel it",
        ),
        Cue(
            4.8,
            "no need for (that|this|all|any of|such|the|your) "
            "(tone|language|attitude|drama|sarcasm|fuss|temper|anger|shouting|tears|aggression|this|that|hysterics)? | "
            "(no need to/do not|not) (take|use|have) (that|this|a) (tone|attitude) | nothing to "
            "(worry|cry|panic|fret|stress|fear|(be|get|feel) (so)? (<dark>|ashamed|bad|worked|mad|cross)) | "
            "(get/getting|work|working|got|worked) yourself (into|in|all|up) | "
            "no (need/call|reason) for (that/this|such|any) (sort/kind|type) of | "
            "(lower/raise) your voice | keep your voice down | ^ keep it down",
            "hushes the feeling",
        ),
        Cue(
            5.0,
            "you (really|just|honestly|certainly|also)? (must|need|should|ought|can) not (really|just)? (to)? "
            "(worry|cry|panic|fret|stress|dwell|shout|yell|(be|get|feel|let yourself get|stay) (so|too|all|that)? "
            "(<dark>|mad|bad|cross|worked|sensitive|touchy|dramatic|emotional|silly|like that|like an|that way)) | "
            "you (really|just|honestly|certainly)? do not (really|even)? (have|need) to "
            "(worry|cry|panic|fret|stress|shout|yell|(be|get|feel) (so|too|all|that)? "
            "(<dark>|mad|bad|cross|worked|emotional|like that|that way))",
            "tells them not to feel it",
        ),
        Cue(
            5.0,
            "^ (just|please|now)? (stop/quit) (your|all)? (the|that|this)? "
            "(worrying|crying|shouting|yelling|screaming|panicking|stressing|freaking|fretting|moping|sulking|"
            "overthinking|overreacting|dwelling|fussing|blubbing|beating "
            "yourself|hurting yourself|getting|being (so|such|all)) | "
            "(please/just|must|should|can you|could you|will you|would you|have to|need to|got to) (stop/quit) "
            "(worrying|crying|shouting|yelling|screaming|panicking|stressing|freaking|fretting|moping|sulking|"
            "overthinking|overreacting|dwelling|fussing|beating "
            "yourself|getting|being (so|such|all))",
            "tells the feeling to stop",
        ),
        Cue(
            4.6,
            "(crying/shouting|yelling|screaming|worrying|panicking|stressing|tears|(getting|being) (so)? (<dark>|mad|worked "
            "up|emotional|hysterical)) "
            "(will not|does not|is not|never|are not|gets|get|will) "
            "(help|helps|solve|solves|change|changes|going|do|fix|make|bring|get|nobody|us nowhere|nothing|you nowhere) | "
            "not worth (getting|being|crying|your|the|worrying|losing|stressing|a) (so|all)? "
            "(<dark>|mad|worked|tears|sleep|stress|over|about|aggro|grief)? | "
            "life is too short to (worry|be|get|stay|stress|cry)",
            "says the feeling leads nowhere",
        ),
        Cue(
            4.6,
            "let us (all|both|just|please|try to)? (just|all|both)? (calm|relax|stay (calm|relaxed)|keep (calm|this civil|it "
            "civil|things calm)|take a (breath|deep)|cool|settle|"
            "not (get|be (so|silly|upset|angry|dramatic)|panic|worry|fight|overreact|shout|lose (our|it|your)|make a "
            "(scene|fuss|drama))) | (when/once|until|after|if) you (have|are|can)? (finally)? "
            "(calm|calmed|calmer|settled|cooled|stopped (shouting|crying))",
            "tells them to calm down",
        ),
        Cue(
            4.0,
            "^ no (stress|drama|panic) | ^ just? let it go | you (need|have|should|must|got|ought) (to)? (just)? (let it "
            "go|get over it) | ^ just? get over it | put it out of your mind | ^ forget about it",
            "tells the feeling to go away",
        ),
        Cue(
            5.5,
            "i (am|was|will have to|have to|must|would|will|am going to have to) (telling/asking|ask) you to (please)? "
            "(calm/lower|relax|settle|stay|breathe|keep (your|it|calm)|stop (shouting|crying|yelling|screaming))",
            "tells them to calm down",
        ),
        Cue(4.6, "i need you to (calm|lower|relax|settle|breathe|stay calm|stop (shouting|crying|yelling))", "tells them to calm down"),
        Cue(
            -5.5,
            "(told/telling|tell|asked|asking|ask|said|say|saying) (you|me|him|her|them|us|someone|people) (to|not to|that) | "
            "i (said|say|told) (calm|relax|do not) | "
            "(said/saying|say|heard) (calm|relax|do not|not to|to|you should) | instead of | i should not have (said|told) | "
            "(will/would|am) (not|never) (going to)? (tell|ask|say) | "
            "(said/told|saying|thought) (it|there|you|she|he) (was|is|had|were) (nothing|no) | "
            "(do not|did not|never) (want|mean|expect|need) you to | i (only|just)? wanted you to | settle down "
            "(for|with|in|into|on) | (went/going|ready) to (settle|relax) | (hard/tried|managed|easy) to "
            "(keep/stay|remain|be) | no wonder | (let/help|helps|helped|make|made) me (calm|relax|settle|breathe)",
            denied=True,
        ),
        Cue(
            -5.0,
            "(i/we) (really/do|also|just|am|was|will)? "
            "(need/want|trying|tried|try|have|had|ought|wanted|should|must|will|can|could|would|am|was|took|needed|going) "
            "(to/not)? (calm|relax|breathe|cool|stay calm|keep calm|settle|take a|stop|chill|pull|get a grip) | let me (take "
            "a|breathe|stop|calm|settle) | while i calm",
            denied=True,
        ),
        Cue(
            -5.0,
            "(i/we|they|people) (really|just)? (do|did|would|could) not (ever|really)? (feel|get|be) | "
            "(i/you|we|they|people|who|that) (really|just|even|still|always|usually|also|would|honestly)? "
            "(do|did|could|can|have) (not|never) "
            "(really|even|just|ever)? (worry|cry|panic|fret|stress|shout|yell|scream|fuss|sulk|overreact|dwell|despair|relax|calm) | "
            "(want*|get|gets|got|able|time|chance|hard|somewhere|needed|impossible|place|room|learn|learning|find it) to "
            "(just)? (relax|chill|calm|cool|breathe|settle|take it easy) | "
            "(can/could|to) (never|not|finally|hardly|barely) (relax|calm|breathe|settle)",
            denied=True,
        ),
        Cue(
            -5.0,
            "(do/need|have|must|should) not (have|need|to|ever)? (to)? (calm|relax|hush|stop) | "
            "(shout*|yell*|scream*|snap*|swear*|raise my voice|rude|nasty) (at|to|with) you | "
            "no (need|reason|call|cause) for me | (there was/i had|gave you|given you) no (need|reason|call) | do not be "
            "(afraid|scared|shy|embarrassed|ashamed|nervous) (to|of telling|about telling|about saying) | "
            "you (can|are allowed to|may) (cry|be|shout|feel|scream|yell) | as (loud|angry|long|much) as you | "
            "take it easy (tonight|today|tomorrow|this|for|now)",
            denied=True,
        ),
    ),
    signs=(Sign(-0.4, "form-open"),),
    match=(
        ("I'm so angry!", "Calm down."),
        ("I'm so angry!", "Don't worry."),
        ("I'm so angry!", "There's no need to shout."),
        ("I'm so angry!", "Hey, relax, will you."),
        ("I'm so angry!", "please dont cry"),
        ("I'm so angry!", "Stop being so upset."),
        ("I'm so angry!", "You don't have to get so worked up."),
        ("You binned my drawing.", "You mustn't be so touchy about a bit of paper."),
        ("I failed again.", "Try not to let it get to you, mate."),
        ("I failed again.", "Crying won't bring the marks back."),
        ("You lost my parcel!", "I'll have to ask you to lower your voice, madam."),
        ("You lost my parcel!", "We can talk once you've calmed down."),
        ("The scan is on Monday.", "Not to worry, there's nothing to be scared of."),
    ),
    near_miss=(
        ("You told me to calm down.", "You're right, I told you to calm down."),
        ("You told me to calm down.", "You said “calm down” is what I always say."),
        ("You told me to calm down.", "I said “calm down” when you needed me to listen."),
        ("I'm so angry!", "You can be as angry as you are."),
        ("I'm so angry!", "I'm worried about us."),
        ("I'm so angry!", "You couldn't relax with me in the house."),
        ("I'm so angry!", "You don't have to calm down for my sake."),
        ("I'm so angry!", "Give me a minute, I need to calm down before I answer."),
        ("You shouted at me.", "There was no need for me to shout at you."),
        ("I never sit down.", "By the time you finally get to relax it's midnight."),
        ("I couldn't sleep.", "You couldn't stop crying, and I slept through it."),
        ("You told me to calm down.", "I need you to know that I'm sorry."),
        ("I'm scared to say this.", "Don't be afraid to tell me, even if I won't like it."),
    ),
)
