const toSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Little words that stand between others and join none of them to a compound. Our own lists, as all in this file. */
export const joints = toSet(
  `i på för med och till från hos är av om vid utan mot under efter alla vi du ni oss dig våra vår din dina min mitt mina en ett den det som så inte nu idag tillsammans bo
  med og til fra frå ved uten utan er vi du dere dykk alle oss deg våre vår din dine min mitt en et ein ei den det som så ikke ikkje nå no sammen saman for mot bu
  in on at for with and to from of is are we you us your our my the all a without together be by not it me`,
);

/** Those that are hardly ever the middle of a compound. */
export const innerJoints = toSet(
  `i på för med och till från hos är vid utan mot vi du ni alla vår våra din dina til og fra frå uten for dere alle våre with the your our my from to of you we och og and oss us dig deg dykk`,
);

/** Words that begin a phrase and no compound: greetings, imperatives, adjectives with an ending. */
export const starters = toSet(
  `vi du alla våra mina din dina en den det mera fler bara inte aldrig tillsammans
 god gott goda glad glada trevlig trevliga nya bästa bättre bäst grön gröna grönt trygg trygga tryggt säker säkra säkert hållbar hållbara hållbart stark starka starkt attraktiv öppet öppna lokala unga lilla stora vackra vacker underbara fina härlig härliga rena rent varma kalla roliga svenska välkommen välkomna tack grattis heja lediga kommunens framtidens barnens stadens sommarens vinterns höstens vårens veckans dagens månadens årets bygdens
 jobba jobbar arbeta leva lev växa växer älska älskar hjälpa spara sortera sorterar rösta läsa läser cykla cyklar gå går åk åka köpa handla stötta bygga bygger satsa satsar upptäck upplev hitta följ dela delar våga vågar rädda räddar minska mindre sök söka boka anmäl prata möt möta hylla fira firar stoppa bevara laga återbruka plocka panta välj visar lyssna skapar samla kommer öppnar stänger gilla 
 jeg me alle våre flere fleire bare berre aldri sammen saman godt glade gledelig gledeleg nye beste bedre betre grønn grønne grønt grøn grøne trygge trygt sikker sikre bærekraftig bærekraftige berekraftig sterk sterke åpent åpne ope opne opent lokale lille vesle vakre rene reint kalde morsomme velkommen velkomen takk gratulerer ledige kommunens framtidas fremtidens barnas byens sommerens vinterens høstens vårens ukas vekas dagens årets bygdas
 arbeide lever vokse elsker elskar sortere sorter sorterer røyst sykle sykler gå går bygger opplev finn følg deler kjør våg mindre søk bestill meld feire feirer bevar gjenbruk plukk velg lytt kommer kjem opnar
 we you your our my the all every stay let keep make meet join read find love enjoy discover explore share learn come see say walk bike recycle reuse volunteer vote green new good happy strong local young better clean healthy smart sustainable free great less last happy merry thank thanks welcome this that what how why where who`,
);

/** Nouns and what else may be the rest of such a phrase, in the forms that posts use. */
export const phraseNouns = toSet(
  `leva arbeta leve arbeide best live safe work visit help open read our sommar sommaren vinter vintern höst hösten vår våren jul julen påsk påsken midsommar nyår helg helgen vecka veckan dag dagen dagar morgon kväll kvällen natt natten lov lovet sommarlov höstlov sportlov läslov påsklov jullov vardag vardagen år året ferie ferien
  kultur kulturen kulturnatt kulturnatten fritid fritiden konst konsten musik musiken teater teatern film filmen bok boken böcker böckerna bibliotek biblioteket biblioteken museum museet slott slottet hav havet skog skogen sjö sjön sjöar natur naturen park parken parker torg torget hamn hamnen stad staden städer by byn byar bygd bygden bygder ö ön öland gata gatan gator väg vägen vägar skolväg skolvägen bro bron hus huset hem hemmet hemma land landet landsbygd landsbygden kust kusten skärgård skärgården strand stranden
  barn barnen barns ungdom ungdomar ungdomarna elev elever eleverna lärare lärarna familj familjen familjer vän vänner äldre människa människor människorna folk folket granne grannar mamma pappa kollega kollegor medarbetare personal hjältar hjälte chef chefer ledare ledarskap
  skola skolan skolor skolorna förskola förskolan förskolor gymnasiet gymnasieskola fritids äldreomsorg äldreomsorgen omsorg omsorgen hemtjänst hemtjänsten vård vården hälsa hälsan trygghet tryggheten demokrati demokratin val valet jämställdhet integration mångfald inkludering delaktighet medborgardialog
  jobb jobbet jobben arbete arbetet arbeten sommarjobb sommarjobbet företag företagen företagare näringsliv näringslivet turism turismen resa resan resor mat maten matsvinn matsvinnet skolmat skolmaten fika kaffe idrott idrotten fotboll fotbollen träning träningen motion cykel cykeln cykling buss bussen tåg tåget trafik trafiken snö snön is isen sol solen vatten vattnet klimat klimatet miljö miljön energi energin framtid framtiden utveckling utvecklingen avfall avfallet återvinning återbruk säsong säsongen start starten avslut premiär invigning plats platsen platser tur turen utflykt upplevelse upplevelser fortsättning sommarkväll lördag söndag fredag måndag tisdag onsdag torsdag rätt mat svinn
  kommun kommunen kommuner kommunens medborgare invånare region regionen län länet liv livet glädje glädjen kärlek mod tid tiden plan planen idé idéer dröm drömmar lek leken kraft kunskap service kvalitet kvaliteten tillväxt samhälle samhället världen rykte oss dig er dem
  sommer sommeren haust hausten høst høsten jula julen påske påska påsken helga helgen uke uka veke veka dager kveld kvelden natta nyttår skole skolen skoler skule skulen skular barnehage barnehagen skolevei skoleveien skuleveg skulevegen omsorg helse helsen helsa trygghet demokrati bøker boka bokhandel sjøen sjø fjord fjorden fjell fjellet skogen vei veien veier veg vegen torvet byen bygda grend grenda gate gata havn havna havnen hjem hjemmet heim heimen hytte hytta strand stranda kyst kysten tårn
  barna barnas unge ungdommer ungdom elevar lærere lærarar familie familien venner vener eldre mennesker menneske nabo naboer naboar kollega kolleger jobben arbeid arbeidet bedrifter bedrift næringsliv reise reiser skolemat idrett idretten trening trafikken trafikktrygg sykkel sykkelen sykling snø vann vannet vatn vatnet klimaet miljøet framtida framtiden fremtid fremtiden utvikling avfall gjenvinning matsvinn stilling stillinger stillingar sesong sesongen åpning opning opplevelse topptur tur turen kommune kommunen innbyggere innbyggarar fylket livet glede kjærlighet kjærleik tida plassen plass drøm drømmer lørdag laurdag søndag fredag mandag måndag sammen
  summer winter autumn spring christmas easter weekend week weekends day days night book books library sea seaside coast beach forest nature park city town village street house home homes kids child children youth family families friends people pupils student students teacher teachers team mayor neighbour neighbours school schools way road care health safety jobs job work food coffee sport sports football bike bikes bus traffic snow water climate energy future community life time place places ideas world planet waste culture music art film theatre museum holiday holidays season event events news vote voting democracy business companies tourism trip adventure live`,
);

/** Places that posts of our five municipalities name; the account's own names come besides. */
export const places = toSet(
  `kalmar nykvarn nykvarns vårgårda valdemarsvik valdemarsviks søgne sverige norge sweden norway norden skandinavien småland öland östergötland sörmland södermanland västergötland stockholm göteborg sörlandet sørlandet agder kristiansand mandal kalmarsund kalmarlän lindsdal smedby rinkabyholm trekanten kvarnholmen stensö turinge taxinge hökmossen gusum gryt ringarum fyrudden tangvall høllen langenes åros lunde finsland songdalen horla asklanda landskrona`,
);
