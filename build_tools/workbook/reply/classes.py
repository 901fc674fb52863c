"""Classes of words that cues may name in angle brackets."""

from .words import folded

CLASSES: dict[str, frozenset[str]] = {
    name: frozenset(each for word in words.split() for each in folded(word))
    for name, words in {
        "<maybe>": "maybe perhaps probably possibly likely might may could guess imagine suppose presumably seems sounds wonder",
        "<be>": "am is are was were be been being",
        "<beare>": "is are was were am",
        "<aux>": "do does did is are was were have has had can could will would should shall may might am",
        "<very>": "so very really quite pretty too extremely incredibly absolutely totally "
        "completely truly just rather deeply terribly awfully all a bit little",
        "<they>": "he she they it we everyone everybody people someone nobody",
        "<them>": "him her them us it people everyone",
        "<bad>": "bad awful terrible horrible rough tough hard difficult dreadful rotten "
        "nasty unfair unpleasant heavy miserable hurtful lousy challenging tricky "
        "brutal cruel harsh exhausting upsetting scary frightening painful",
        "<good>": "good great wonderful fantastic amazing excellent brilliant lovely "
        "awesome terrific marvelous nice beautiful impressive remarkable admirable",
        "<did>": "did was were had left forgot missed broke said told made took "
        "let lost kept gave put came went ignored interrupted cancelled canceled promised "
        "snapped shouted yelled lied hurt failed sent read spoke talked cut walked turned showed got should could never dropped "
        "messed spent used overlooked "
        "acted treated assumed decided blew ruined brushed pushed laughed joked dismissed rushed checked started stopped",
        "<speak>": "say says said saying mean means meant meaning tell "
        "tells told telling mention mentioned mentioning describe describing described "
        "talked talking explain explained explaining",
        "<sense>": "see hear tell sense imagine feel notice understand get appreciate realize guess bet",
        "<base>": "go take make try talk get do give tell ask think look find start "
        "stop keep let call write read speak see put set be have remember consider "
        "focus avoid leave move work use check seek join buy eat sleep rest breathe exercise walk listen meet reach forget "
        "ignore break learn practice "
        "imagine hang stay wait come maintain stick cut follow spend change enjoy apply visit contact build choose join pick "
        "surround treat understand",
        "<trait>": "selfish lazy rude childish dramatic unreasonable ridiculous impossible "
        "irrational paranoid crazy stupid sensitive oversensitive needy "
        "controlling unfair mean ungrateful immature stubborn difficult hysterical petty jealous aggressive manipulative "
        "emotional negative "
        "defensive cruel nasty careless disrespectful demanding bossy pathetic spoiled entitled silly mad insane nuts harsh "
        "touchy moody clingy "
        "judgmental condescending hypocritical toxic hypocrite liar baby bully snob nag pain",
    }.items()
}
