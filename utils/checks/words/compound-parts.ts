/** Short words that begin compounds. Those of four letters and more need no list. Our own lists; sv, nb and nn together. */
export const SHORT_FIRSTS: ReadonlySet<string> = new Set(
  `mer vår ute inne sol jul ski båt bil tre bad fri hus sal snø snö is øy ö sjø sjö by bok mat dag uke år ny små høg hög høy lav låg vei veg väg tur tog tåg vin øl öl ost kor ben hav ull hår hud mål lek lag rad tak gul rød röd blå grå lys mur rør rör dør dörr gå les läs syn tid tau bål bær gras gräs hei elv å bro bru kai kaj hage kul opp upp ned inn in ut på av til till om over mot mid rep tøm not fly sang pop rom rum spa sau får ku geit gris høns hest katt hund eng jord leir ler lin lam egg fisk laks fjord fjell skog stor hel halv el gps nöd vev lyn pop padel`
    .trim()
    .split(/\s+/),
);

/** Short words that end compounds, with their endings. */
export const SHORT_LASTS: ReadonlySet<string> = new Set(
  `dag dagen dager dagar dagane tur turen turer turar tider tida tiden tid hus huset husa vei veien veier veg vegen vegar bil bilen biler båt båten båter båtar bok boka boken bøker bøkene mat maten lag laget laga rom rommet dør døra lov lek leken fri frie fritt bad badet tog toget spor sporet løp løpet kor koret sal salen kurs kursa folk folket år året uke uka uken veke veka syn synet mål målet tak taket plan plana rad råd rådet by byen hage tre treet vatn vann dyr dyra gut gutt lam lamma sau kai kaia bru brua rute ruta kort post prat kake kaka test stol økt økta økter løk frø les fest kul tips`
    .trim()
    .split(/\s+/),
);
