import { abbreviations } from './abbreviations';

const words =
  `appen appar app wifi podd podden poddar mejl mejla mejlen mejlar facebook instagram youtube linkedin tiktok messenger
  livesänd livesänds livesändning livestream hashtag hashtaggar hbtqi hbtq lovaktivitet lovaktiviteter dropin fika fikar fikat
  padel discgolf hållplatsläge återbruk återbruket återbruksbyn kulturskola kulturskolan elljusspår mobilt bankid vabba
  samskapa samskapande medborgardialog medskapare ungdomsgård funkis feriepraktik feriepraktikant laddstolpe laddstolpar elbil elbilar
  nettside nettsiden nettsida nettsidene nettsidane epost e-post appen podkast digipost kinoen ungdomsklubben sfo barnehageplass barnehageplasser
  barnehageplassar renovasjonen gjenvinningsstasjon gjenvinningsstasjonen frisklivssentral frisklivssentralen frivilligsentral frivilligsentralen
  innbyggertorg innbyggertorget servicetorg servicetorget kommunedirektør kommunedirektøren kulturskule kulturskulen heimesida
  gymsal midsommarafton webbplats webbsida e-tjänst e-tjänsten e-tjänster
  kommune kommunen kommuner nynorsk bokmål webinar webinars podcast podcasts online offline website websites email app apps
  dnr tel bla tex max min mvh obs anm faq saksnr arkivsak imorse imorgon igår ikväll idag inatt iförrgår storduk storduken bankgiro plusgiro fireløps pumptrack pumptracken pumptrackbana foodtruck foodtrucks sparkesykkel elsparkesykkel elsparkesykler sparkcykel emoji emojis emojier hashtagg hashtaggar storytime loppis loppisar fritidsbank språkkafé språkcafé surfplatta streama streamas streamar workshop workshoppar workshops brunch quiz quizkväll escaperoom gaming e-sport esport lan lanet wifi gratis podcasten vlogg vloggar influencer makerspace hackathon co-working coworking afterwork after-work fika kommun gapahuk dugnad laavu lucia meröppet meråpent meropent tlf mob maks kr mnd grattar grattade noe noen naboen skjemaet kafé kaféen`
    .trim()
    .split(/\s+/);

/** Short forms have a check of their own. */
const shortForms = Object.values(abbreviations)
  .flatMap((list) => Object.keys(list))
  .map((shown) => shown.replace(/\.$/u, ''))
  .filter((shown) => /^\p{L}+$/u.test(shown));

/** Right words that the dictionaries lack: the net, the municipality and everyday loans. Our own list. */
export const ownVocabulary: readonly string[] = [...words, ...shortForms];
