#include "engine/guard/name/ordinary_words.h"

#include <QHash>
#include <QSet>
#include <array>

namespace ipt::guard {
namespace {

using WordSet = QSet<QString>;

WordSet setOf(const char *words)
{
    const auto list = QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

const char *const plainWords =
    "abbey ace alba alder alley amber amble ambrosia angel apple arch archer ardent art ash aster "
    "bailey baker ball bang bank banks bar barb barber bard barker barley barn baron basil bass bay "
    "beach bean beans bear beau beauty beck bee bell belle bench berg berry best bill bills birch bird "
    "birdie bishop bishops black blades blank blessing bliss block blossom blue bob bobby bond bonds "
    "bone bonny book booker boon booth bow bower bowman box boy brand brandy bravo bray breeze brewer "
    "brick bridge bridges bright bronze brook brooks broom brother brown brownie buck bud buddy bull "
    "bunny burden burn burns burr bush buster butch butcher butler butter button buttons cain cam camel "
    "camp can candid candy cannon cape card cardinal carol carpenter carry cart carter case cash castle "
    "cat cedar chain chamber chambers champion chandler chapel chapman chase chatter cheers cherry "
    "chess chew chin chip chosen chow chuck church cicely cinnamon clay clement clementine clever cliff "
    "cliffs close cloud clover coal cobalt coffee coin cole collier colon colt comb combs comfort "
    "conductor cook cooper coral cork corn corner cotta cotton couch court cove cox coy crane cricket "
    "crisp cross crow crown crystal curry curt cutter cypress daisy dale dally dandy dang dash dawn day "
    "days deal dean dear deck deed deer delta den denim dew diamond dick dill dimes ding dock dodge doe "
    "dollar dolly don dong dot dove doves dozen drake draper dray drew drum drummer drummers duck dude "
    "duke dunk dusty dyer eagle earl earnest east eaves ebony echo eddy elder elm ember emerald ermine "
    "essence eve even ever fable fairy falcon fallow fang fanny farmer farrow fate faun favor fawn "
    "feather fern ferry field fields fife fig finch fir fish fisher fitch fleet fletcher flint flock "
    "flood flora flossy flower flowers fly folk foot ford forest forester fortune foster fountain fowl "
    "fowler fox foxy frances frank franklin freeman fresh friend fritz frog frost fry fuller gable "
    "gaily gale gallant game gang garden gardener garland garner garnet gates gaunt gay gem gene genie "
    "gentle gentry geode geyser gibbon gift gill gilt ginger glad gladden glass glaze glen gold golden "
    "gong good gore gosling grant grants grass grave graves gray green grill grim groom gross grove "
    "gull gunner gust guy hack hail hale hall halo halter ham hammer hand hands hang hank happy hardy "
    "hare harp harper harry hart harvest harvester haste hatch haven hawk hawks hay hayes haze hazel "
    "hazy head heal heard hearth heath heather heaven heck hector hedge heir held hello hem henna herb "
    "heron hick hickey hickory hicks high hill hills hinds hoard hobby holiday hollow holly holm holmes "
    "holt home homer hon hood hook hooker hooks hoover hope hopper hoppers horn house howl hue huff "
    "hulk hull humble hung hunt hunter hurley hurt husk hutch hyacinth hymn ice idol indigo ink iris "
    "iron isle ivory ivy jack jacks jade jam jasmine jasper jay jean jeep jenny jersey jester jet jewel "
    "jewels jig jockey joe johns jolly josh jot journey judge junior juniper just kale keel keen keep "
    "kelly ken key keys kid kiln kimono kin king kings kip kit kite kitty knave knight knights knot "
    "knots lace lacy lad lady lake lam lamb lamp lance land lane lapel lark lass lather laud laurel "
    "lavender law lawn laws lay lea leach leaf leather ledger lee leek legend lei lemon lent leopard "
    "lever levy lexis lift light lightly lilac lily lime lin linden lined ling link linnet lion list "
    "little load lock loft log logan lolly long loo loom lord lore lot lotus love loved lovely low luck "
    "lucky lucre lull lung lush lute lynch lynx lyric mac mace magnolia maiden mail main major mall "
    "mallet mallow man mandarin mango manly manner manners manning manor mantle maple marble mare "
    "marigold marina mark marks marlin marquis marrow mars marsh marshal marten martin marvel mason "
    "mast mat mate matter maul maverick max maxim maxwell mayor maze mead meadow meadows means meek "
    "melody memory mercer merchant mercury merit merry messiah meter mica mickey midge mike miles milk "
    "mill miller mills milo min mince miner mink minnow mint miracle misty mite mock mode molly moment "
    "monk moo moody moon moor moral moss most mote moth mound mount mountain mouse mull musk mustang "
    "myrtle nag nail nave navy near ned nest nettle newel nick nickel nicks night nimble noble noel "
    "nook noon noose norm north nova nurse nutter oak oaks oasis oats ocean odd ode olive omega onyx "
    "opal orange orca orchard orchid ore osprey otter otto outlaw overt owl ox oyster pace pack paddy "
    "page pages pal palm palmer pan pang pansy parade parish park parker parks parrot parson parsons "
    "partridge pascal pastor pat patch pate patience patsy patty paw paws peach peacock pear pearl "
    "pebble peck peel peg penny pepper perky perry petal pew pheasant phil phoenix pickle pie pierce "
    "piers piggy pike pilgrim pin pine pink pip piper pitcher pixie place plank plant plover plow plum "
    "poet pole poll pollard pollen pond ponds pool poor pope poppy porter post potter powder power "
    "powers prairie preacher precious precise price pride prime primrose prince princess prior privy "
    "proctor prophet prosper puck pudding pump purple quail quarry quartz queen quest quick quill "
    "quince quiver rabbit raider rain raines rains ram ramble randy ranger rank ransom rascal raven ray "
    "rays razor reader ready reason rebel red redd reed reef reeve reeves regal reign relic remedy rhea "
    "rhyme rhythm rich riches rick riddle ride rider ridge ring rip ripple rise rival river rivers "
    "rivet roach road roads rob robe robin robins robust rock rocket rocks rocky rod rodeo roe rogue "
    "roman romance rood rook rookie rooster root rose rosemary roses rosin rover row rowan rowdy rowing "
    "royal rubble ruby rudder rue ruffle rune rung rush russet rust rusty rye saber sable saffron saga "
    "sage sailor saint sal sally salmon salt salter sand sandal sander sands sandy sang sapling "
    "sapphire sash sassy satin saunter savage sawyer scarlet scholar school scout scribe seal seaman "
    "season seer seller sequoia serene service sexton shade shale shark sharp shaw sheath sheen shell "
    "shelly shepherd sheriff sherry shields shine ship shoal shock shore short shy sierra silk silva "
    "silver simmer simple sincere sinew sing singer singleton sir skates skip skipper sky slack slate "
    "slaughter sleet sly small smart smile smith smoke smooth snipe snow snowy sol soldier solo sonar "
    "song sonnet sonny sorrel soul south spark sparkle sparks sparrow spear spears speed spicer spike "
    "spindle spinner sprig spring springer sprout spruce squall squire stack stacks staff stag stall "
    "stanza star stark starling start steed steel steep stem sterling stern steward sticks still stock "
    "stocks stone stones stork storm storms stormy story stout strait strange straw street stride "
    "strong study sturdy sue sugar sultan summers sun sung sunny sunshine surge sutler swain swallow "
    "swan sweet swift sylvan tab tabby tablet tack tad tale tally talon tam tammy tan tang tank tanner "
    "tansy taper tart tawny teak teal ted teddy teller tempest temple tempo tender terrace terrain "
    "terry thatch thistle thorn thrush thunder thyme tick ticker tide tiger tiller timber tin ting "
    "tinker tinsel tiny toil tom topaz tor torrent totem tow tower towers town towns trace tracker "
    "trail trap treasure treat tree trench trend trey tribute tricks trigger trill trinket trip trotter "
    "trout true trust tuck tucker tuft tulip turner twain twig twine twinkle twist tyke umber unique "
    "unity usher val vale valentine valley valor value van vane vault veil velvet venture vernal vesper "
    "vest vicar vice victor vigor villa vine viola violet violin viper vision visitor vivid vow wade "
    "waffle wager wagon wake wales walker wall waller walls wally waltz wan wand wander ward warden "
    "wares warner warren wash water waters watt watts wave wax way weaver weeks well weller wells wes "
    "west wheat wheeler whip whisper whistler white whiting whitlow wick wicker wickes widow wild "
    "wilder will willow wills willy wilt winds wing wings winkle winner wiry wisdom wise wisp wit woe "
    "wolf wonder woo wood woodman woods woody wool worth worthy wreath wren wright xerox yang yard yarn "
    "yarrow yearling yeoman yew yield york young younger zeal zephyr zest";

const char *const uncounted =
    "amber amity art ash aurora barley basil beauty blessing bliss brandy bread bronze butter candy "
    "cash chance charity chastity clarity clay coal cobalt coffee comfort coral corn cotton crystal "
    "dawn denim destiny dew ebony eve faith favor felicity fortune frost genesis ginger glory gold "
    "grace grass hail harmony hay honey honor honour hope ice ink iron ivory jade jasmine joy justice "
    "karma lace land lavender leather liberty light linen love loyal lucy memory mercy mint molly music "
    "oats patience peace pepper promise prudence quartz rain reason rice rosemary rust saffron sage "
    "sand satin serenity sherry silk silver sleet smoke snow soul steel sugar sunshine temperance thyme "
    "tina trinity trust truth velvet verity victory vision wheat wisdom wood wool zest";

const char *const months =
    "april august autumn december february jan january july june march may november october september "
    "spring summer winter";

const char *const places =
    "adelaide alexandria america andorra asia atlanta austin bethany bethel boston bristol brittany "
    "brooklyn cairo camden carolina chad charlotte charlton chelsea chester cheyenne china cleveland "
    "clinton columbia cuba dakota dallas davenport dayton denmark denver devon dover dublin egypt "
    "elizabeth england erin florence florida france geneva georgia germany hamilton harlem havana "
    "holland houston hudson india indiana ireland israel italia ithaca jackson jamaica jefferson jersey "
    "jordan juneau kansas kent kenya kingston lancaster laramie lincoln lisbon london lorraine lourdes "
    "lucerne luxembourg madison malta marion marseille memphis mexico milan milton monroe montana "
    "montgomery nevada newton odessa olympia orlando oxford palestine paris persia petra phoenix poland "
    "portland preston princeton quincy raleigh regina richmond roma rome salem salvador santiago "
    "savannah scotland selma seneca sheffield sidney siena sierra spain stafford sydney syracuse tampa "
    "tennessee texas trenton troy tulsa turkey valencia vernon victoria vienna virginia wales warren "
    "warsaw washington wellington windsor york";

const char *const spanishWords =
    "alba alegria alma amada amado amor amparo angel angeles araceli asuncion aurora azul bautista "
    "belen blanca blanco bravo bueno calle campo campos candela caridad carmen casa castillo cielo "
    "clara claro concepcion consuelo corona cortes cruz cuesta delgado dolores domingo encarnacion "
    "esperanza estrella fe felicidad feliz flor flores franco fuente fuentes gloria gracia guerra "
    "guerrero hermoso hernan herrera hidalgo hoyos iglesias inmaculada jardin jardines leal leon ley "
    "libertad linda lluvia lobo lozano lucero luna luz manzano mar marina mayor mejia merced mercedes "
    "mi milagros molina molino monte montes mora moreno nieves nube oliva olmo oro ortega paloma pan "
    "pascual pastor patria paz perla piedad pilar pino plata prado primavera primo puente ramos real "
    "redondo refugio reina remedios rey reyes ribera rico rio rios roble rocio rojas rojo romero rosa "
    "rosario rosas rubio sal salas salud santa santo santos serrano sierra socorro sol soledad soto "
    "toro torres trinidad valle valles vega vera verdad verde vida vidal viera virtudes zapatero";

const char *const functionWords =
    "a al an and any are as at be but by can con de del did do el en ha had has have he her hi him his "
    "ho i if in is it its la las le lo los mas me muy my no nor not now o of off oh on or our out own "
    "para per por se she si sin so son su the them then they this thy to tu un una up us was we were "
    "who why y yes yet yo you your";

const char *const titles =
    "abuela abuelo ama attorney aunt auntie aunty baba babcia baby big brother bubbe captain caseworker "
    "chaplain coach counselor cousin dad deacon deda detective doctor don dona dr elder ex father fr "
    "frau godfather godmother grandma grandpa granny hermana hermano herr imam judge lady lieutenant "
    "little lord madam madame madre madrina mama miss mister mlle mme mom monsieur mother mr mrs ms mx "
    "nana nurse officer old oma opa padre padrino pan pani papa pastor prima primo principal probation "
    "prof professor rabbi rev reverend senor senora sergeant sgt sir sister sponsor sr sra srta stepdad "
    "stepfather stepmom stepmother supervisor teacher therapist tia tio titi uncle zayde";

const char *const roles =
    "a aa abd abu abuela abuelo abuelos acoa adopted adoptive af aide al alanon alateen amiga amigo "
    "amigos amistad an and anonymous army at attorney aunt auntie aunts aunty av baby band bandmates "
    "bar bars best bestie bible big bin bint biological birth block book boss bowling boy boyfriend "
    "boys brother brothers buddies buddy building ca casa casac casero caseworker cat chaplain chat "
    "child childhood children choir chosen church circle class classmates clients clinician close club "
    "coach colega colleague colleagues college comadre common compadre companera companero companeros "
    "congregation corner coro counsellor counselor cousin cousins coworker coworkers cps crew cunada "
    "cunado cura customers da dad daddy das daughter daughters day dbt dcf de deacon dead dealer "
    "dealers deceased del den der detox di discord do doctor dog don dona door dos double downstairs dr "
    "dss du e el eldest employer er escuela esposa esposo esq estranged evening everybody everyone ex "
    "exesposa exesposo exhusband exnovia exnovio exwife familia families family father fellowship "
    "fiance fiancee first flatmate floor folks for foreman former forum foster fr frau friday friend "
    "friends from ga gal gals game gamers gaming gang girl girlfriend girls god godchild godfather "
    "godmother godparent grand grandchild grandchildren granddaughter grandfather grandkids grandma "
    "grandmother grandpa grandparent grandparents grandson granny great group groups grupo guys gym "
    "half her hermana hermandad hermano hermanos herr high higher hija hijo hijos his home homegroup "
    "horse house housemate housemates hr husband ibn icu iglesia ii iii imam in inlaw inlaws internet "
    "is iv jefa jefe job jr judge kid kids kitten la ladies lady landlady landlord las late law lawyer "
    "lcsw league little lmhc lord los ma madam madame madre madrina mama mami man manager marido "
    "marines mate mates md me meeting meetings men mens mentor middle minister miss mister mlle mme mom "
    "mommy monday monsieur morning mosque mother mr mrs ms mujer mum mx my myself na nan nana navy "
    "neighbor neighbors neighbour neighbours nephew nephews new next niece nieces nieta nieto night "
    "nobody none novia novio np nuera nun nurse of office officer old older oldest on online or ot "
    "other others our pa padre padrino padrinos pal pals pan pani papa papi pareja parent parents "
    "parish parole partner partners pastor peer peers people person pet pets phd platoon po power "
    "prayer preacher priest prima primo primos probation prof professor psychiatrist psychologist pt "
    "ptsd pub puppy rabbi recovery regulars rehab relative relatives rev rn roommate roommates "
    "sacerdote saint san santa saturday school second self senor senora sgt shelter shop sibling "
    "siblings sir sister sisters smart sober sobriety sobrina sobrino someone son sons sponsee sponsees "
    "sponsor sponsors spouse squad sr sra srta st staff step stepbrother stepdad stepdaughter "
    "stepfather stepmom stepmother stepsister stepson store street study suegra suegro sunday "
    "supervisor supplier synagogue teacher teachers team temple ten tenant ter that the their therapist "
    "third this thursday tia tio tios titi to trabajo tuesday twin twins ul uncle uncles unit unknown "
    "upstairs ur user users va van vecina vecino vecinos veterans vets von wednesday weekday weekend "
    "who wife with woman women womens work worker workmate workmates y yerno yoga younger youngest zu "
    "zur";

const char *const staffWords =
    "clinician clinicians cofacilitator coleader colleague consejera consejero cotherapist counsellor "
    "counselor doctor dr facilitador facilitadora facilitated facilitator facilitators leader leaders "
    "leading led prescriber psychiatrist psychologist staff supervision supervisor supervisora "
    "supervisors terapeuta therapist worker";

const char *const tellings =
    "acknowledged acknowledges added adds admits admitted agreed agrees answered answers apologised "
    "apologises apologized apologizes appeared argued argues arrived arrives asiste asistio asked "
    "asking asks ate attended attends believed believes brings brought challenged challenges chooses "
    "chose commented comments comparte compartio complained complains confided confronted confronts "
    "conto contributed contributes cried cries crying cuenta declined declines demonstrated denied "
    "denies described describes dice dijo disagreed disagreeing disagrees disclosed discloses discussed "
    "discusses displayed doubted doubts drank drinks drives drove eats emailed encouraged endorsed "
    "endorses engaged engages escucho explained explains explored explores expressed expresses greeted "
    "greets guessed habla hablo hated hates hid hoped hopes hugged hugs identified identifies indicated "
    "indicates insisted insists interrupted interrupts invited invites joined joins knew knows laughed "
    "laughs lied lies liked likes listened listens lived lives llego llora lloro loved loves meets "
    "mentioned mentions met moved nodded nods noted notes noticed notices observed observes offered "
    "offers participated participates phoned phones practiced practised predicted pregunta pregunto "
    "presented presents processed processes promised promises quit quits reads recalled recalls "
    "reflected reflects refused refuses rehearsed relapsed remembered remembers replied replies "
    "reported reports requested requests responde responded respondio responds said sat saying says "
    "seemed shared shares shouted shrugged sighed sighs sits sleeps slept smiled smiles speaks spoke "
    "stands stared stated states stood struggled struggles suggested suggests supported supports talked "
    "talks telephoned telephones telling tells texted texts thanked thanks thinks thought told tried "
    "tries used uses validated validates verbalized verbalizes volunteered volunteers waited waits "
    "walked walks wanted wants weeping weeps wept whispered wished wishes wondered wonders worked works "
    "writes wrote yelled";

const char *const doings =
    "again already also always and beat became becomes began begins bought broke built called calls "
    "came can cannot comes could couldnt cut did didnt died dies divorced does doesnt drinks feels fell "
    "felt finally finds forgave forgot fought found gave gets gives goes got grew had hadnt has hasnt "
    "heard hears held helped helps hit holds hung hurt is isnt just keeps kept laid later leaves left "
    "lent let lets lives looked looks loses lost made makes married needed needs never now often paid "
    "put puts quietly ran rang relapses remained remains returned returns rode sang saw seem seems sees "
    "sent should showed shows shut sold spent started starts stayed stays still stole swore takes then "
    "threw today tonight took turned turns understood was wasnt went were who whom whose woke won wore "
    "would wouldnt";

const char *const states =
    "able absent afraid alone angry anxious apologetic articulate ashamed asked assertive attending "
    "attentive avoidant calm candid cautious cheerful concerned confused content cooperative crying "
    "defensive depressed detached determined disappointed discouraged distracted distressed drinking "
    "embarrassed emotional encouraged engaged envious exhausted flat forthcoming frightened frustrated "
    "furious glad going grateful grieving guarded guilty happy hesitant honest hurt invited irritable "
    "irritated jealous late living lonely married mistrustful moved nervous numb older open overwhelmed "
    "pleased proud quiet quieter ready relieved reluctant remorseful resentful restless sad scared "
    "sceptical shaken shy silent skeptical sober speaking struggling supported supportive surprised "
    "suspicious talkative talking tearful tense thanked thankful thoughtful tired trying unable "
    "uncomfortable uneasy unsure upset vulnerable wary weeping willing withdrawn working worried "
    "younger";

const char *const speeches =
    "agreed apologised apologized asked asks attended cried disagreed replied replies said says spoke "
    "tells told wept";

const char *const nearestKin =
    "boyfriend brother dad daughter ex father fiance fiancee girlfriend husband mom mother mum partner "
    "sister son sponsor wife";

const char *const determiners =
    "a an another any each either el every her hers his its la las less los mi more much my neither no "
    "one our some su such sus that the their these this those un una what which whose your";

const char *const beforeMonths =
    "after and around before beginning between by de desde during each early en end ending every "
    "following for from hasta in last late mid middle month next of on or para past since start "
    "starting the this through throughout til till to toward towards until week";

const char *const beforePeople =
    "about against and as asked asks because behind beside between but by called calling calls con dijo "
    "for from hated hates heard helped helps hugged if invited joined let like loved loves married "
    "meeting met missed misses named of or phoned reminded reminds saw seeing sees supported telephoned "
    "tells texted than thanked that to told toward towards visiting when while with y";

const char *const beforePlaces =
    "across around downtown east in inside leaving lived lives move moved moving near new north "
    "northern outside reached south southern through toward upstate via visit visited visiting west";

} // namespace

Ordinary ordinaryMeaning(const QString &word, bool inSpanish)
{
    static const WordSet spanish = setOf(spanishWords);
    if (inSpanish && spanish.contains(word))
        return Ordinary::Spanish;
    static const QHash<QString, Ordinary> meanings = [] {
        QHash<QString, Ordinary> all;
        const std::array<std::pair<const char *, Ordinary>, 5> lists{{{plainWords, Ordinary::Word},
                                                                      {places, Ordinary::Place},
                                                                      {uncounted, Ordinary::Uncounted},
                                                                      {months, Ordinary::Month},
                                                                      {functionWords, Ordinary::Function}}};
        for (const auto &[words, meaning] : lists) {
            for (const QString &each : setOf(words))
                all.insert(each, meaning);
        }
        // In the plural any word begins a sentence without an article: rivers were crossed.
        for (const QString &each : setOf(plainWords)) {
            if (each.endsWith(u's') && all.contains(each.chopped(1)))
                all.insert(each, Ordinary::Uncounted);
        }
        return all;
    }();
    return meanings.value(word, Ordinary::No);
}

bool isRoleWord(const QString &word)
{
    static const WordSet words = setOf(roles) + setOf(titles);
    return words.contains(word);
}

bool isTitle(const QString &word)
{
    static const WordSet words = setOf(titles);
    return words.contains(word);
}

bool isStaffWord(const QString &word)
{
    static const WordSet words = setOf(staffWords);
    return words.contains(word);
}

bool isTelling(const QString &word)
{
    static const WordSet words = setOf(tellings);
    return words.contains(word);
}

bool isDoing(const QString &word)
{
    static const WordSet words = setOf(doings);
    return words.contains(word);
}

bool isPersonalState(const QString &word)
{
    static const WordSet words = setOf(states);
    return words.contains(word);
}

bool isSpeaking(const QString &word)
{
    static const WordSet words = setOf(speeches);
    return words.contains(word);
}

bool isNearestKin(const QString &word)
{
    static const WordSet words = setOf(nearestKin);
    return words.contains(word);
}

bool isDeterminer(const QString &word)
{
    static const WordSet words = setOf(determiners);
    return words.contains(word);
}

bool isBeforeMonth(const QString &word)
{
    static const WordSet words = setOf(beforeMonths);
    return words.contains(word);
}

bool isBeforePerson(const QString &word)
{
    static const WordSet words = setOf(beforePeople);
    return words.contains(word);
}

bool isBeforePlace(const QString &word)
{
    static const WordSet words = setOf(beforePlaces);
    return words.contains(word);
}

bool readsAsSpanish(const QStringList &foldedWords)
{
    static const WordSet spanish =
        setOf("el la los las que y se una con por su pero como muy del al lo le en");
    static const WordSet english =
        setOf("the and of to was is he she they with that his her their not for it has in");
    int balance = 0;
    for (const QString &word : foldedWords) {
        if (spanish.contains(word))
            ++balance;
        else if (english.contains(word))
            --balance;
    }
    return balance > 0;
}

} // namespace ipt::guard
