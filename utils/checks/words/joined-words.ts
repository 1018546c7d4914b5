/**
 * Words that stand side by side in hashtags without being one word: little words, adjectives, verbs and the nouns they
 * go with. Nouns that form a compound with each other are left out, because a compound is one word. Our own list.
 */
export const joinedWords: ReadonlySet<string> = new Set(
  `vi du jag ni alla för med på hos till från mot utan efter och är var har vara varit vågar läser kan ska vill får gör som det den de en ett min din våra mitt ditt
  i år idag nu här hela mer fler bara så när då inte aldrig alltid tillsammans
  jobba jobbar arbeta bo bor leva lev lever växa växer älska älskar hjälpa spara sortera rösta träna läsa läs lära cykla gå åk köp handla stötta stöd bygga bygger satsa upptäck upplev hitta följ dela var kom besök boka
  hållbar hållbart hållbara grön grönt gröna trygg tryggt trygga säker säkert säkra ny nytt nya god gott goda glad glada stark starkt starka lokal lokalt lokala ung unga äldre öppet öppna levande attraktiv bättre bästa fler stora stor liten lilla vacker vackra fri fria fritt rent rena kall varm varma rolig roligt
  framtid framtiden kommun kommunen landsbygd staden bygden världen skolan barnen livet naturen miljön klimatet hemma sommaren jobbet arbete resor matsvinn idéer dagen valet tillväxt demokrati delaktighet äldreomsorg biblioteket näringsliv samhälle samhället människor sverige norge
  vi du jeg dere alle for med på hos til fra mot uten etter og er var har kan skal vil får gjør som det den en et min din våre sammen
  i år nå her hele mer flere bare når da ikke aldri alltid
  jobbe jobber bo bor leve vokse elsker hjelpe spare sortere stem les lære sykle gå kjøp handle støtt bygge satse opplev finn følg del kom besøk bestill
  bærekraftig grønn grønt grønne trygg trygge ny nytt nye god godt gode glad glade sterk lokal lokale ung unge eldre åpen åpent åpne bedre beste store stor liten lille vakker fri frie rent
  fremtid framtid framtida kommune kommunen bygda byen skole skolen livet naturen hjemme sommeren næringsliv trafikk reise ideer valget demokrati biblioteket idrett mennesker
  we you our your the and for with in on at to from of is are all every one together stay be go get let us my
  green safe new good happy strong local young open better best clean healthy smart sustainable
  future job home days`
    .split(/\s+/)
    .filter((word) => word.length > 1 || word === 'i'),
);

/** Nouns that may stand beside those; two nouns alone are a compound, so at least one of the words above is needed. */
export const joinedNouns: ReadonlySet<string> = new Set(
  `sommar sommaren vinter vintern höst hösten vår våren jul julen påsk påsken midsommar nyår helg helgen vecka veckan dag dagen dagar morgon kväll natt
  kultur kulturen fritid konst musik musiken teater film bok böcker bibliotek biblioteket museum slott slottet hav havet skog skogen sjö sjön natur park parken torg torget hamn hamnen stad staden by byn bygd bygden gata gatan väg vägen vägar bro bron hus huset hem hemmet
  barn barnen barnens unga ungdom ungdomar elev elever lärare familj familjen familjer vän vänner äldre människa människor alla folk folket granne grannar
  skola skolan skolor förskola förskolan gymnasiet fritids äldreomsorg omsorg omsorgen vård vården hälsa hälsan trygghet demokrati val valet jämställdhet integration mångfald inkludering
  jobb jobbet arbete arbetet jobben företag företagen näringsliv näringslivet turism resa mat maten skolmat fika kaffe idrott idrotten fotboll träning motion cykel cykeln buss bussen tåg tåget trafik trafiken snö is sol vatten vattnet klimat klimatet miljö miljön energi framtid framtiden utveckling utvecklingen
  kommun kommunen kommuner kommunens medborgare invånare region regionen län landet land sverige norge småland skåne sörland sørlandet kalmar nykvarn vårgårda valdemarsvik søgne
  livet liv glädje kärlek mod tid tiden plats platsen plan plats idé idéer dröm drömmar lek leken kraft kunskap service kvalitet
  sommer sommeren høst høsten jula påske helga uke uka dager kveld kultur kulturen fritid musikk bok bøker bibliotek biblioteket sjøen havet skogen natur parken torvet byen bygda gate veien hus huset hjem hjemmet
  barn barna barnas unge ungdom elever lærere familie familien venner eldre mennesker folk nabo naboer skole skolen skoler barnehage barnehagen omsorg helse helsen trygghet demokrati valget
  jobb jobben arbeid arbeidet bedrifter næringsliv turisme mat maten kaffe idrett fotball trening sykkel sykkelen buss bussen trafikk snø vann vannet klima klimaet miljø miljøet energi fremtid fremtiden framtid utvikling kommune kommunen innbyggere landet fylket
  livet glede kjærlighet mot tid tida tiden plass plassen idé drøm kraft kunnskap
  summer winter autumn spring christmas weekend week day days culture music book books library sea forest nature park city town street house home homes kids children youth family families friends people school schools care health safety work jobs food coffee sport bike bus traffic snow sun water climate energy future community life time place ideas world live city`
    .trim()
    .split(/\s+/),
);
