import type { DraftLanguage } from '@/utils/checks/check';

type Words = Readonly<Record<string, true>>;

const toList = (words: string): Words =>
  Object.fromEntries(
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word.replaceAll('_', ' '), true] as const),
  );

/** Both written forms of Norwegian share a list: praise and blame are mixed in them. */
function perLanguage(lists: Readonly<Record<'sv' | 'nb' | 'en', string>>) {
  const nb = toList(lists.nb);
  return { sv: toList(lists.sv), nb, nn: nb, en: toList(lists.en) };
}

/**
 * Words that judge somebody wherever they stand in a sentence with a name. Stems end in `*`, a space is written `_`.
 * Our own lists, from the adjectives and nouns that the four languages have for praise and blame of people.
 */
export const insults: Readonly<Record<DraftLanguage, Words>> = perLanguage({
  sv: `lat lata late latmask* latsabb dum dumma dumme dumbom* korkad* idiot* inkompetent* odugl* slarvig* gnällig* gnällspik* otrevlig* löjlig* patetisk* opålitlig* lögnare* lögnhals* ljuger senil* galen* knäpp* överkänslig* hysterisk* girig* självisk* arrogant* nonchalant* surmulen* rättshaverist* kverulant* bråkstake* bråkig* lögnaktig* omogen oförskämd* oansvarig* okunnig* oprofessionell* besserwisser* svår_att_ha_att_göra_med sur_och_tvär otacksam* ohövlig* ohyfsad* hopplös klantig* klantskalle* virrig* mobbare mobbar nazist* rasist* sexist* fascist* hycklare* hycklande korrupt* maktgalen* maktfullkomlig* självgod* självupptagen* lögnerna translös* talanglös* jävla fjant* tönt* töntig* puckad* rubbad* sinnesrubbad* knarkare* fyllo* alkis* tjockis* fetknopp* usling* skojare* bedragare* svikare* skitstövel* as äckel äcklig*`,
  nb: `dum dumme dumming* idiot* inkompetent* arrogant* dust* doven udugelig* udugeleg* slurvete sutrete ubehagelig* ubehageleg* håpløs* håplaus* latterlig* latterleg* patetisk* upålitelig* upåliteleg* løgner* løgnar* lyver ljug feit stygg* sexy grådig* egoistisk* nonsjalant* uforskamma* uforskammet* uansvarlig* uprofesjonell* vrang vanskeleg_person vanskelig_person bråkmaker* bråkmakar* uhøflig* uhøfleg* utakknemlig* utakknemleg* klønete klossete rotete surmaga gretten* grinete sjølvgod* selvgod* selvopptatt* sjølvoppteken* hykler* hyklar* maktsjuk* maktsyk* inhabil_og dustete teit* tosk* taper taparen svindler* svindlar* bedrager* bedragar* treg_og lite_hjelpsom* lite_hjelpsam* lite_samarbeid*`,
  en: `lazy stupid incompetent useless ugly fat rude ridiculous pathetic liar liars crazy selfish greedy arrogant whiner dishonest incapable clueless unprofessional troublemaker troublemakers gorgeous sexy idiot idiots idiotic moron hypocrite hypocritical corrupt senile grumpy incompetence bully bullies loser losers fraud crook crooked cheat nasty obnoxious insufferable unhelpful ungrateful ignorant untrustworthy unreliable clumsy`,
});

/** Words of praise, blame and looks, which judge a person only beside the name: before it, after *är*, or in apposition. */
export const judgements: Readonly<Record<DraftLanguage, Words>> = perLanguage({
  sv: `underbar* fantastisk* oslagbar* enastående makalös* otrolig* oumbärlig* ovärderlig* fenomenal* magisk* lysande briljant* strålande superb* toppen världens_bäst* bäst bästa bättre sämst sämsta sämre värst värsta störst största duktig* skicklig* snäll snällt snällast* snälle den_snälla vår_snälla trevlig* trevligast* hjälpsam* charmig* charmerande klok kloka klokast* smart* rolig* roligast* härlig* älskad* älskvärd* avhållen vår_kära omtyckt* tapper* modig* vacker vackra vackrast* söt söta sötast* snygg* tjock* smal* ful fula gullig* begåvad* talangfull* intelligent* flitig* lojal* ödmjuk* omtänksam* varmhjärtad* godhjärtad* fin_människa eldsjäl* hjälte hjältinna stjärna pärla klippa ängel gladaste gladast gladlynt* godmodig* ojämförlig* enastående superhjält* superstjärn* katastrof* besvikelse plåga mardröm skämt sorglig* pinsamt_dålig* ovanligt_långsam sympatisk* osympatisk* skärpt* oduglig* ordningsam* generös* vänlig* vänligast* ovänlig* otålig* klumpig* slarvig* kunnig* oerhört otroligt supersnäll* superduktig* jätteduktig* jättesnäll* kompetent* engagerad* inspirerande hårt_arbetande plikttrogen* oersättlig* outtröttlig* fläckfri* alltid_lika* dålig* usel* urusel* värdelös* jobbig* besvärlig* tråkig* pinsam* bitter* sur sura svår_att_samarbeta långsam* seg sega trög* tröga slö slöa omöjlig* hopplös* konstig* märklig* underlig* envis* falsk* feg fega elak* dryg dryga bortskämd* barnslig* naiv* gnäll* misslyckad* glömsk* disträ* obehaglig* olämplig* ointresserad* oengagerad* inte_särskilt inte_speciellt inte_riktigt_klok så_kallad* påstådd* självutnämnd* sjuklig*`,
  nb: `fantastisk* uslåelig* uslåeleg* eineståande enestående framifrå makeløs* makelaus* uunnværlig* uunnverleg* verdens_beste verdas_beste beste best finest* flinkest* flink* dyktig* snill* snillest* hyggelig* hyggeleg* koselig* hjelpsom* hjelpsam* sjarmerende sjarmerande klok* blid* morsom* morosam* herlig* herleg* elsket elska vår_kjære modig* vakker* vakre søt* pen pene kjekk* kjekkaste flott* lojal* audmjuk* ydmyk* omtenksom* omtenksam* varmhjertet* varmhjarta* godhjerta ildsjel* eldsjel* helt helten stjerne perle engel inspirerende inspirerande hardtarbeidende hardtarbeidande trufast* utrøttelig* utrøytteleg* gladeste blideste ikke_så ikkje_så perle katastrofe skuffelse superhelt* generøs* vennlig* vennleg* uvennlig* uvenleg* imøtekommende imøtekommande sympatisk* kunnskapsrik* supersnill* superflink* strålende strålande briljant* lynende dårlig* dårleg* elendig* verdiløs* verdilaus* vanskelig* vanskeleg* kjedelig* keisam* pinlig* pinleg* sur sure bitter* treg* sein seint langsom* umulig* umogleg* rar rare merkelig* merkeleg* sta falsk* feig* slem* bortskjemt* barnslig* barnsleg* naiv* mislykket mislukka* glemsk* gløymsk* upassende gal gale lat late dum dumme dårligst* ikke_særlig ikke_spesielt ikkje_særleg såkalt* såkalla* selvutnevnt* sjølvutnemnt*`,
  en: `brilliant charming wonderful fantastic amazing awesome lovely adorable beautiful handsome pretty cute brave talented gifted outstanding incredible exceptional superb marvellous unbeatable irreplaceable tireless hardworking hard-working hero heroine superstar angel gem legend legendary genius smart clever kind kindest nicest nice best greatest finest sweetest sharpest smartest friendliest loveliest funny friendly generous caring clumsy disaster disappointment joke nightmare grumpy beloved our_dear delightful fabulous delicious loveliest funniest bad worst worse terrible awful horrible hopeless useless slow boring annoying difficult mean bitter weak weird strange odd moody childish naive disappointing disastrous careless forgetful stubborn foolish silly not_very not_particularly so-called self-appointed self-proclaimed`,
});

/** Blame without an adjective. */
export const SAID_OF_SOMEBODY =
  /(?<!\p{L})(?:kan inte sitt jobb|klarar inte (?:av )?(?:sitt )?(?:jobb|uppdrag|av)|sköter inte sitt|har ingen koll|bryr sig inte|borde (?:skämmas|sluta|avgå|veta bättre)|gjorde bort sig|gör bort sig|har inte gjort sitt|har (?:ett )?(?:dåligt|besvärligt|hemskt) humör|maskar|smiter från|slösar bort|är full på|super ihjäl|somler|sluntrer unna|somlar|slurver|gjorde seg ut|har dårlig humør|har dårleg humør|slacks off|makes a fool of|wastes our|går inte att (?:lita på|samarbeta med|prata med)|gör ett dåligt (?:jobb|arbete)|misskött\p{L}*|svamlar|gnäller|kan ikke jobben|klarer ikke jobben|gjør en dårlig jobb|bryr seg ikke|burde (?:skamme seg|slutte|gå av|visst bedre)|er ikke til å stole på|kan ikkje jobben|gjer ein dårleg jobb|bryr seg ikkje|burde (?:skamme seg|gå av)|ikkje til å stole på|cannot do (?:his|her) job|does not care|should be ashamed|cannot be trusted|is not up to the job|does a (?:bad|poor|terrible) job|makes a mess|til stor skuffelse|gjør oss flaue)(?!\p{L})/gu;

/** Between a name and its judgement: *är*, *verkar*, *was*. */
export const COPULA =
  /(?<!\p{L})(?:är|var|blir|blev|verkar|känns|anses|har varit|har blivit|ser|er|var|vart|vert|ble|blir|virker|verkar|synes|har vært|har vore|is|was|seems?|looks?|has been|has become|remains)(?!\p{L})/u;

/** Words after which something else than the person is spoken of. */
export const TURNS_AWAY =
  /(?<!\p{L})(?:i|på|med|av|från|till|för|om|hos|under|vid|kring|genom|mot|ur|som|där|när|att|men|eller|efter|inför|utan|visar|berättar|spelar|leder|håller|läser|ger|gör|får|har|med|fra|frå|til|etter|ved|hjå|gjennom|der|når|at|å|forteller|fortel|spiller|spelar|viser|holder|held|blev|ble|blei|vart|vann|vant|won|became|with|from|about|on|in|at|for|of|to|by|who|where|when|that|but|tells|shows|plays|gives|has|önskar|hälsar|hälsningar|säger|sier|seier|ønsker|ønskjer|ynskjer|hilser|helsar|hilsen|helsing|says|wishes|writes|skriver|skriv|tipsar|tipser|helg|helga|kväll|kveld|bjuder|inviterar|inviterer|inviterar|och det|og det)(?!\p{L})/u;
