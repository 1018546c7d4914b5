import type { DraftLanguage } from '@/utils/checks/check';

const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Everyday words that tell the four languages apart; one may stand in several lists. Our own lists. */
export const functionWords: Readonly<Record<DraftLanguage, ReadonlySet<string>>> = {
  sv: toSet(`och att är för inte som på med av till den det vi du ni har från kan om eller när hos här också mer än
    efter alla ska skall blir nu din ditt dina dig oss vår vårt våra jag vad hur var varför vem mycket många dessa ett en
    de dem sig sin sitt sina detta få får göra gör gärna under över mellan sedan idag imorgon kommunen kommun skola
    skolan vill bara hela igen tack hej välkommen välkomna läs öppet stängt stängd nya ny mig mitt även så men kommer
    finns behöver veta innan se kör bor åker snart gäller svarar information program torget ni hjälp hjälper vecka veckan lördag söndag måndag tisdag onsdag torsdag fredag elever föräldrar lärare nästa kväll kvällen kom där då ibland stor stora liten lilla plats platsen dag dagar året hemsida barn väg vägen ute inne`),
  nb: toSet(`og å er ikke for som på med av til den det vi du dere har fra kan om eller når hos her også mer enn etter
    alle skal blir nå din ditt dine deg oss vår vårt våre jeg hva hvordan hvor hvorfor hvem mye mange disse et en de dem
    seg sin sitt sine dette få får gjøre gjør gjerne under over mellom siden dag morgen kommunen kommune skole skolen
    vil bare hele igjen takk hei velkommen les åpent stengt nye ny meg mitt så men kommer finnes trenger vite uke uken
    uka dager året barn vei veien bli noen noe selv hjem flere både fram ble hvis lurer naboen mener lørdag søndag tirsdag mandag onsdag torsdag fredag barnehagen foreldre elever elevene reglene gang dersom mulig videre innen neste kveld kvelden husk se sted stedet navn bygge lokale ledige plasser ansatt åpen åpne skjemaet bor tar gir lekeplass lekeplassen forslag hver hvert bruk treffes lag laget kommer bare fått ingen snart kontakt først første ønsker mottatt innbyggere innbyggerne kjøre saken søknad søknaden søke søk vi beskjed stengte ute inne`),
  nn: toSet(`og å er ikkje for som på med av til den det vi me du de dykk har frå kan om eller når hos her òg også meir
    enn etter alle skal blir vert no din ditt dine deg oss vår vårt våre eg kva korleis kvar kvifor kven mykje mange
    desse eit ein ei dei seg sin sitt sine dette få får gjere gjer gjerne under over mellom sidan dag morgon kommunen
    kommune skule skulen vil berre heile igjen takk hei velkomen velkommen les ope opent stengt nye ny meg mitt så men
    kjem finst treng vite veke veka dagar året barn veg vegen bli nokon noko sjølv heim fleire båe fram vart kvarandre
    saman ynskjer ønskjer skriv bør møte innbyggjarar tilbod vere kome kjem mora faren syster bror leige leiger leigde ope takkar saknar feirar opnar startar veker veke innan einskild eineståande fleire båe fått kontakt snart nokre førre etter attende noko nyttar lagar held tek vert verte vore borna dyra halde halda køyring sommarfri sommar sjå kaffi framleis tidlegare seinare tysdag kvardag kvardagar sumar vatnet vatn stengd pga nøydde nøydd elevane grendehuset heimetenesta tenesta teneste dykk dykkar sjølve kommunestyret billettar heile familien kjøper klede gjeld kjenner saman no eigen eiga eige fleire ukje laurdag sundag tysdag måndag uver uvêr køyr køyre søkje søkjer søk ynskje innbyggjarane tilskot frivillige treng trengje fortel fortelje lærarar elevar foreldre reglane gongen gong dersom mogleg mogelege vidare innan neste heimesida nettsida kveld kvelden hugs sjå stad staden namn byggje lokale ledige plassar tilsett open opne skjemaet mål måten bu bur tek gir gjev leikeplass leikeplassen barnehagen forslag kvar kvart bruk treffast sest lag laget born borna oss vil`),
  en: toSet(`the and of to is are for with you we your in on at from that this be will have has not or our can it as by
    an a if when what how where who why more about please all new open closed today now do us they their there here
    was were been which but who use get any out up also after before during see read find children school library welcome
    thank thanks council municipality monday tuesday wednesday thursday friday saturday sunday week year years many new over next last first every each only just help need used place town city call write join come`),
};

/**
 * Shapes of words that speak for a language: letters, beginnings and endings, with the points that each one gives.
 * From the grammars of the four: nynorsk has *-ane*, *-ar*, *-leg*, *kv-*, bokmål *-ene*, *-lig*, *hv-*, Swedish *-orna*, *-ligt*.
 */
export const tellingShapes: readonly {
  readonly shape: RegExp;
  readonly points: Readonly<Partial<Record<DraftLanguage, number>>>;
}[] = [
  { shape: /[äö]/u, points: { sv: 0.75 } },
  { shape: /[æø]/u, points: { nb: 0.5, nn: 0.5 } },
  { shape: /å/u, points: { sv: 0.1, nb: 0.1, nn: 0.1 } },
  { shape: /.{3}(?:ane|anes)$/u, points: { nn: 0.5 } },
  { shape: /.{3}(?:ene|enes)$/u, points: { nb: 0.4 } },
  { shape: /.{3}(?:orna|arna|erna|ningen|ningar|ligt|liga|lig)$/u, points: { sv: 0.25 } },
  { shape: /.{3}ar$/u, points: { nn: 0.3, sv: 0.3 } },
  { shape: /.{3}(?:lig|lige)$/u, points: { nb: 0.4 } },
  { shape: /.{3}(?:leg|lege|leik|semd)$/u, points: { nn: 0.5 } },
  { shape: /.{3}(?:else|elsen|elser|het|heten)$/u, points: { nb: 0.3 } },
  { shape: /^kv/u, points: { nn: 0.5 } },
  { shape: /^(?:hv|hj)/u, points: { nb: 0.3 } },
  { shape: /.{2}(?:sjon|sjonen|sj|kk|tt)|gje|kje|skj/u, points: { nb: 0.1, nn: 0.1 } },
  { shape: /(?:ck|x)|.{3}tion(?:en)?$/u, points: { sv: 0.1, en: 0.1 } },
  { shape: /.{3}(?:ing|tion|ed|ly)$|^wh|th|ee|oo|ea|w/u, points: { en: 0.1 } },
];
