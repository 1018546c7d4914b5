/**
 * Words that stand side by side in hashtags without being one word: little words, adjectives, verbs and the nouns they
 * go with. Nouns that form a compound with each other are left out, because a compound is one word. Our own list.
 */
export const joinedWords: ReadonlySet<string> = new Set(
  `vi du jag ni alla för med på hos till från mot utan efter och är var har kan ska vill får gör som det den de en ett min din våra mitt ditt
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
