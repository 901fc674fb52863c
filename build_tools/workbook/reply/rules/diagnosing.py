"""Diagnosing: a clinical word, a theory of their mind, or a pattern explained to them."""

from ..rule import Cue, Rule, Sign

RULE = Rule(
    code="diagnosing",
    bias=-3.0,
    plain="This explains their mind to them",
    cues=(
        Cue(
            5.0,
            "you are (just/clearly|obviously|probably|so|being|a|maybe|totally|simply|very|only|both|still|always|having)? <very>? "
            "(projecting|catastrophizing|deflecting|spiraling|dissociating|repressing|overcompensating|codependent|co "
            "dependent|self sabotaging|triggered|bipolar|narcissistic|borderline|ocd|avoidant|"
            "neurotic|hormonal|manic|passive "
            "aggressive|psychotic|dysregulated|hypervigilant|intellectualizing|regressing|splitting|splitting "
            "the|displacing|ruminating|masking|internalizing|sublimating|"
            "in denial|in your head|passive aggressive|anxiously attached|having a (breakdown|panic)|a "
            "(perfectionist|narcissist|people pleaser|control freak|textbook)|on the spectrum|autistic|clinically|"
            "depressed|traumatized|emotionally unavailable|conflict avoidant|attention seeking|oversensitive because|hard "
            "wired|hardwired|conditioned|acting out|self medicating|grieving the)",
            "is a word from the clinic",
        ),
        Cue(
            4.8,
            "catastrophizing | codependency | self sabotage | transference | gaslighting yourself | countertransference | "
            "(classic/pure|just|is|your|of) projection | projecting (your|onto|on to|it|that|again) | parentified | enmesh* "
            "| "
            "psychosomatic | dissociat* | neurosis | psychosis | psychological* | psychologically | subconscious* | "
            "unconsciously | subconsciously | midlife | mid life | hormones | hormonal | menopaus* | pmt | pms | (time of "
            "the/that time of) month | postnatal | "
            "postpartum | burnout | syndrome | ptsd | ocd | adhd | narcissis* | disorder | pathological | dysfunctional | "
            "maladaptive | dysregulat* | neurodiver* | serotonin | cortisol | amygdala | "
            "(defense/defence|coping) mechanism* | coping strategy | fight or flight | trauma response | love language | "
            "people (pleasing|pleaser*) | people pleas* | people pleaser*",
            "is a word from the clinic",
            denied=True,
        ),
        Cue(
            4.8,
            "(abandonment/attachment|trust|control|mummy|mommy|daddy|anger|father|mother|commitment|intimacy|boundary|esteem|self "
            "esteem|body image|authority|food) "
            "(issue|issues|style|wound|wounds|complex|problem|problems|stuff|thing) (talking|again)? | (fear/fears) of "
            "(abandonment|rejection|intimacy|commitment|failure|conflict|being (left|alone|abandoned|rejected|judged)) | "
            "(abandonment/separation|social|health|performance|attachment) (anxiety|fear|fears) | "
            "(inferiority/superiority|victim|martyr|saviour|savior|god|inferior) (complex|mentality|role|mode) | victim "
            "mentality | "
            "inner (child|critic) | attachment style | personality (disorder|type) | (black and white|all or nothing) "
            "thinking | (cognitive|thinking) (distortion*|error*|trap*|bias*) | (anxious/avoidant|insecure) attachment | "
            "(low/poor|your|fragile) (self esteem|self esteem|self worth|self worth|self image) | (emotional|unresolved) "
            "(baggage|trauma|grief|issues|anger) | (childhood/your|old|generational|unprocessed) (trauma|wound|wounds) | "
            "empty nest | baby blues | "
            "imposter | impostor | comfort zone | (stage/stages|part) of grief | grieving process | secondary gain | learned "
            "helplessness | confirmation bias",
            "is a word from the clinic",
            denied=True,
        ),
        Cue(
            4.6,
            "(that/this|it) is (just|only|probably)? (the|your) ... (talking|speaking) | "
            "(anxiety/depression|hormones|grief|insecurity|trauma|stress|adhd|illness|fear|perfectionism|menopause|ptsd|paranoia) "
            "(talking|speaking)",
            "explains their mind to them",
        ),
        Cue(
            4.6,
            "(it/this|that) is (really/actually|all|just|probably|clearly|obviously|partly|only) (about)? your (own)? "
            "(mother/father|mum|mom|dad|ex|parents|past|upbringing) | (it/this|that) is "
            "(really/actually|all|just|probably|clearly|obviously|partly|only)? (about)? your (own)? "
            "(fear|fears|anxiety|depression|insecurity|insecurities|ego|childhood|trauma|issues|perfectionism|guilt|low|"
            "upbringing|inner|illness|paranoia|period|control|temperament|insecure) "
            "| "
            "(sound/sounds|look|looks|seems|could|might|may|probably|maybe|perhaps|clearly|obviously|of|is|with|have|signs) "
            "(like/be|of)? (a/some|mild|classic|clinical)? (touch/bit|form|case)? (of)? (mild)? "
            "(depression/trauma|burn out) | (panic/anxiety) (attack*|disorder)",
            "explains their mind to them",
        ),
        Cue(
            4.4,
            "(a/this is|is|textbook|such a|very|just|pretty) (classic|textbook) "
            "(case|sign|symptom|example|perfectionist|behavior|response|reaction|oldest|middle|pattern|of)? | textbook | (a "
            "sign|signs|symptom|symptoms) (of|that you) | diagnos* | "
            "(very|quite|really|extremely|so)? common (reaction|response|phenomenon|thing|symptom|pattern|in|among|for|with) "
            "(people|to|in|at|around|new|young|for|mothers|women|men)? | (well known|well known|known) "
            "(effect|phenomenon|pattern) | "
            "(normal/natural|typical|common|classic) (stress|trauma|grief|human|emotional|anxiety|part of)? "
            "(reaction|response|part of (grief|the process|recovery|healing)) | "
            "(people/those|kids|children|clients|patients|women|men|mothers) (who|like you|with|close to|in|of|from) ... ... "
            "(often|tend|usually|typically|generally|always) | (middle/oldest|eldest|youngest|only) (child/children|kids) "
            "... (often/tend|always|usually|feel) | (people/men|women|kids|girls|boys|teenagers) your age ... "
            "(often/tend|usually|always) | typical (of|for) (people|someone|a|an|oldest|only)",
            "puts them into a textbook",
        ),
        Cue(
            4.6,
            "(because/comes|back|stems|rooted|to do|down|brings) (of/from|to|in|with|up) "
            "(how/all)? your (own)? "
            "(childhood/mother|father|parents|mum|mom|dad|upbringing|past|divorce|ex|first|family|insecurity|insecurities|self "
            "esteem|fear|fears|need|trauma|issues|old|own) | "
            "you (learned|learnt|picked up|got) (that|this|it|to) ... (as a (child|kid)|from your "
            "(mum|mom|mother|dad|father|parents|childhood|family)|when you were (little|small|young)) | (from/since) when "
            "you were (small|little|a child|a kid|young) | "
            "because (you/your) (were/mum|mom|dad|parents|mother|father|childhood|grew|had) "
            "(neglected/abused|bullied|unloved|abandoned|raised|brought|left|up|never|always|always|was|were|a) | ever since "
            "your (mum/mom|mother|dad|father|divorce|parents)",
            "explains them by their past",
        ),
        Cue(
            4.4,
            "you (clearly/obviously|seem|do|have|always)? (to)? (have/had|got) (a/an|this|some|real|such)? "
            "(real/bit|deep|unconscious)? (of)? (a)? (pattern/tendency|unconscious|complex|hang up|hang ups) | you (to)? "
            "have (a/an|this|some)? (deep)? (need (to (control|be|please|prove)|for)|fear of|issues (with|around)|problem "
            "with (authority|intimacy|trust|men|women)) | "
            "(notice*/see|seeing|wonder|recognize|spot|noticing|same|old|familiar|pleasing|your|unhealthy|repeating|touch "
            "on) ... (pattern|patterns) | (pattern/patterns) (you|with you|of yours|here|in your|from your|of behavior|that "
            "you|we see) | "
            "you tend to (push|project|assume|see|think|avoid|shut|take|catastrophize|overreact|withdraw|seek|need) | "
            "(it|that|this) is a pattern",
            "explains a pattern to them",
        ),
        Cue(
            4.6,
            "you (always|just|are|are just|tend to|keep|only|do this to|subconsciously|secretly)? "
            "(push|pushing|test|testing|sabotage|sabotaging|self sabotage|play|playing|seek|seeking|crave|craving) "
            "(people|everyone|me) away (when|because|before)? | you (are|always|just|keep)? (test|testing) "
            "(people|me|everyone) | (seek/seeking|crave|craving|need|looking for|hungry for|want) "
            "(constant|external|my|everyone's|outside)? (validation|approval) | "
            "(your worth|your value|your sense of|your self) ... (depends|depend|hangs|tied) | you (always|just|really)? "
            "(play|playing) the (victim|martyr) | (your/the) (martyr/victim) (thing|act|routine|card) | you are "
            "(just|really|only|probably)? watching for signs | may be watching for signs",
            "is a theory of their mind",
        ),
        Cue(
            4.6,
            "(afraid/scared|frightened) of (intimacy|commitment|closeness|being vulnerable) | "
            "(anger/rage|sarcasm|silence|jealousy) is (usually/often|just|always|really) | (cover/mask) for "
            "(your/fear|sadness|pain|insecurity) | "
            "clinically | (cry/bid) for attention | attention seeking | never (really)? (got|gotten) over your | "
            "repeating what your (parents|mother|father|mum|mom|dad) | (masking/hiding|covering) something (else|deeper) | "
            "(remind/reminds) you of (your|how your) (mother|father|mum|mom|dad|ex|childhood|parents) $ | "
            "what you are (really/actually) (angry/mad|upset|afraid|scared|cross) about | what is (really|actually) (going "
            "on|happening|bothering|behind|underneath|this about) | what (this|it) is (really|actually) about | is "
            "(this|it|that) (really|actually) about | (it/this|that) is (not|never) (really|actually) about "
            "(the|me|that|this|us|a|what|any) | "
            "(really/actually|secretly|deep down|part of you|some level|at heart|maybe|clearly|obviously|just|probably) (you "
            "are)? (angry|mad|upset|furious|disappointed|cross) (at|with) (yourself|your "
            "(mum|mom|dad|mother|father|ex|boss|husband|wife)) | "
            "(angry/mad|upset|furious|cross|disappointed) (at|with) yourself (not|rather|instead|and) | deep down "
            "(you|inside you|this|it) | (underneath/behind|beneath|under) (it all|all that|all this|all of that|all of "
            "this|the|your|that|this) (anger|rage|jokes|toughness|front|shouting)? "
            "(you are|is|there is|lies|sits) | (part of you|on some level|at some level) "
            "(you|wants|enjoys|likes|is|needs|knows|still) | taking (it|that|your|this|things) (all)? out on | a part of you "
            "(that)? (wants|enjoys|likes|needs)",
            "is a theory of their mind",
        ),
        Cue(
            4.6,
            "your "
            "(ego/psyche|brain|subconscious|system|inner|limbic|attachment|mind|anxiety|depression|trauma|perfectionism|"
            "defenses|triggers) "
            "(is/are|wants|tells|telling|protects|plays|makes|has|gets|does|doing|will|playing|making|sees|just|were|got|"
            "kicks|flares|interprets) "
            "| "
            "(this/that|it|there) (is/might|may|could|sounds|feels|looks) (be/like)? (some/a|your|probably|just)? "
            "(form/bit|kind|sort)? (of)? "
            "(resistance/denial|avoidance|rumination|regression|repression|projection|displacement|perception) | "
            "(in/into) (complete|total)? denial (about|here)? | (triggered/triggering|trigger|triggers) (you|for "
            "you|your|by|in you|something in) | (got/get|getting|feel|feeling|so) triggered",
            "explains their mind to them",
        ),
        Cue(
            -5.0,
            "(my own|my) "
            "(fear*|anxiety|issues|trauma|insecurity|insecurities|childhood|past|ego|projection|perfectionism|depression|"
            "burnout|hormones|pattern*|low|defensiveness|baggage|adhd|ocd|abandonment|defense|self "
            "esteem|comfort|inner|stuff|subconscious) | "
            "i (am/was|have|had|might|may) (be/been)? (just/probably|so|being|a|an|the|also|got)? (bit/little)? "
            "(projecting/deflecting|catastrophizing|pattern|diagnosed|triggered|burnout|perfectionist|tendency|trust|"
            "abandonment|issues|avoidant) "
            "| i (am|was) in denial | "
            "i (triggered|gaslit|diagnosed|played|have a|fell into|slip into|keep) | (of mine/in me|pattern i|in myself|on "
            "me|me triggered)",
            denied=True,
        ),
        Cue(
            -4.5,
            "you (were/have been)? (said/told|mentioned|asked|called) | "
            "(doctor/doctors|therapist|gp|nurse|psychiatrist|consultant|midwife|they) "
            "(said/told|say|says|called|thinks|diagnosed|gave) | "
            "(not/stop|than|instead|sorry|wrong) (going/here|want|try|have|of|for|i)? (to)? "
            "(diagnosed/diagnose|diagnosing|call|calling|analyze|analyzing|explain|explaining|psychoanalyze|blame|blamed|"
            "blaming|telling|told|label) "
            "| (i/me) (put|blamed|called|wrote) (it|you|that|this)",
            denied=True,
        ),
    ),
    signs=(Sign(-1.6, "form-open"),),
    match=(
        ("You came home late.", "You're projecting."),
        ("You came home late.", "That's your fear of abandonment."),
        ("You came home late.", "This is really about your father, not about me."),
        ("You came home late.", "You have trust issues."),
        ("You came home late.", "That's just your anxiety talking."),
        ("You came home late.", "you have a pattern of pushing people away"),
        ("You came home late.", "It sounds like burnout."),
        ("You came home late.", "It's your hormones again, isn't it?"),
        ("You came home late.", "I wonder if part of this is resistance."),
        ("You came home late.", "People who grew up without a dad often react like that."),
        ("You came home late.", "Deep down you're angry with yourself, not with me."),
        ("You came home late.", "It goes back to how your mum treated you."),
        ("You came home late.", "Underneath the anger there is a very scared little girl."),
    ),
    near_miss=(
        ("You came home late.", "You were afraid something had happened."),
        ("You came home late.", "You're worried and angry."),
        ("You came home late.", "I was projecting my own stress."),
        ("You came home late.", "You feel alone with it all."),
        ("You came home late.", "What was the worst part of the wait?"),
        ("You came home late.", "You sound anxious about the baby."),
        ("You came home late.", "I think you're really angry with me."),
        ("You came home late.", "I cut you off when you were talking about your mother."),
        ("You came home late.", "It's a pattern of mine, coming late and bringing flowers."),
        ("You called me neurotic.", "I shouldn't have told you it was your hormones."),
        ("My GP says it's depression.", "Your doctor says depression, and you're not sure she's right."),
        ("I'm on tablets now.", "What's the anxiety like at night?"),
    ),
)
