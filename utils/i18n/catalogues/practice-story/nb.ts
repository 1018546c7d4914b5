import type { Catalogue } from '@/utils/i18n/translate';
import type { en } from './en';

export const nb: Catalogue<keyof typeof en> = {
  'person.municipality': 'Strandlida kommune',
  'person.editor': 'Kim Sandelin',
  'person.mariam': 'Mariam Yusuf',
  'person.gunvor': 'Gunvor Ekdahl',
  'person.ola': 'Ola Brattvik',
  'person.tore': 'Tore Hjelmseth',
  'person.petra': 'Petra Lindvall',
  'person.amir': 'Amir Haddad',
  'person.siv': 'Siv Nordby',
  'person.jonas': 'Jonas Ångman',
  'person.lisbet': 'Lisbet Krok',
  'person.veikko': 'Veikko Salmi',
  'person.aina': 'Aina Tveit',
  'person.selma': 'Selma Öst',
  'person.lender': 'Raske Kroner Direkte',
  'person.club': 'Strandlida IL',

  'post.road':
    'Fra mandag er Storgata stengt mellom torget og skolen. Vi bytter vannrør fra 1957.\nTrafikken går om Havnegata, og arbeidet tar omtrent tre uker. Takk for tålmodigheten!',
  'post.library':
    'Nå har biblioteket åpent til ni på torsdager. Kom inn og les, gjør lekser eller bare sitt i varmen. Denne uken spanderer vi kaffen. :heart:',
  'post.care':
    'Vi søker tre nye kolleger til hjemmetjenesten. Vil du gjøre hverdagen bedre for noen, og er du rolig når planen endrer seg? Les utlysningen på https://strandlida.example/jobb og ring enhetslederen vår. Til stillingene er fylt, kan besøkene bli opptil en halvtime forsinket. De det gjelder, har fått beskjed, og ingen står uten hjelp. Vi beklager ulempene dette gir.',
  'post.playground': 'Den nye lekeplassen ved vika åpner lørdag klokka elleve. Ta med spade. :smile:',
  'post.club': 'Hjemmekamp på søndag klokka to! Varm sjokolade og vafler ved målet.',

  'comment.bus-question': 'Stopper buss 3 fortsatt ved skolen? Moren min har vondt for å gå helt til torget.',
  'comment.bus-answer':
    'Hei, Mariam! Ja, buss 3 stopper på baksiden, i Havnegata, alle tre ukene. Hilsen Kim i Strandlida kommune',
  'comment.thanks': 'Takk for at dere sier fra i god tid. Nye rør er verdt en omvei. :thumbs-up:',
  'comment.criticism':
    'Dette er tredje gang på fire år at dere graver opp den samme gata. Er det ingen på rådhuset som eier en kalender? Elendig planlagt, og det er butikken min som må betale.',
  'comment.pothole': 'Og hvem ser på dette hullet i Havnegata før dere sender all trafikken dit?',
  'comment.insult':
    'Den som har planlagt dette, er en hjernedød idiot. Ja, jeg mener deg, Lennart på veikontoret, din feite gamle tosk.',
  'comment.advert':
    'Lite penger før jul? Lån opptil 50 000 på fem minutter, ingen spørsmål! https://raske-kroner.example/strandlida',
  'comment.late-question': 'Kommer søppelbilen fram på tirsdag?',
  'comment.library-thanks': 'Høstens beste nyhet! :heart:\nNå rekker jeg det etter kveldsvakta.',
  'comment.library-long':
    'Noen ønsker fra en som har hatt lånekort siden 1968. Først: lampene ved avishylla er så svake at vi med gamle øyne gir opp etter en side. Så: døra mot gården er tung, og en nabo med rullator har to ganger måttet vente ute til noen kom. Det tredje er ros: de ansatte vet hva jeg heter og hva jeg liker å lese, og de finner det før jeg har spurt ferdig. Ikke spar på dem. Til slutt: flere bøker med stor skrift, takk, og ikke bare krim.',
  'comment.quarrel': 'Ingen leser lenger. Bruk heller pengene på fotballbanen.',
  'comment.quarrel-reply': '@tore Du kommer jo aldri på kampene heller, du bare klager.',
  'comment.quarrel-again':
    '@jonas Sier han som har hunden som griser til hele banen. Alle vet at den er din.',
  'comment.library-question':
    'Kan man levere bøker på torsdagskvelder uten å snakke med noen? Finnes det en kasse?',
  'comment.party':
    'Stem på Strandlidalista, så har biblioteket åpent hver kveld! Bare vi holder det vi lover.',
  'comment.illness':
    'Jeg vet hvorfor besøkene blir sene. Birgit i andre etasje på Solgården er dement og gjemmer nøklene, stakkar. Ring datteren hennes hvis dere ikke tror meg, 123 45 678.',
  'comment.care-criticism':
    'En halvtime er pent sagt. På fredag ventet pappa to timer på insulinet sitt. Dere må bli bedre enn dette.',
  'comment.threat':
    'Jeg vet hvilken bil sjefen kjører og hvor den står om natta. Det hadde vært synd om det skjedde noe med den.',
  'comment.care-thanks': 'Kveldslaget er engler. Hils dem fra Alvar og meg. :heart:',
  'comment.playground-question': 'Er det en huske for den som sitter i rullestol?',
  'comment.club-cheer': 'Vi ses der! :thumbs-up:',
  'comment.club-insult': 'Den dommeren er blind som en muldvarp.',

  'alt.road': 'Kan være et bilde av en vei, kjegler og en gravemaskin',
  'alt.pothole': 'Kan være et bilde av et hull i en vei',
  'alt.playground': 'Kan være et bilde av en huske ved vannet',
  'alt.drawing': 'Kan være en barnetegning av et hus og en sol',
};
