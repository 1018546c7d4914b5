/** Words of illness, care and social services in Swedish, Norwegian and English. Stems end in `*`. Our own list. */
export const health = Object.fromEntries(
  `diagnos* demens* dement* alzheimer* cancer* bröstcancer* kreft* brystkreft* tumör* svulst* diabetes diabetik* depression deprimera* deprimert* depresjon*
  bipolär* bipolar* psykos* psykisk* psykiatri* psykiatrisk* ångest* angst* autism* autistisk* adhd asperger* epileps* epilepti* parkinson*
  missbruk* misbruk* alkoholis* alkoholprob* alkoholmissbruk* alkoholproblem* narkotikamissbruk* rusmisbruk* rusproblem* rusavheng* beroendevård* självmord* selvmord* sjølvmord* suicid* utbränd* utmattning* utbrent*
  sjukskriv* sykmeld* sykemeld* sjukmeld* sjuk sjukdom* allvarligt\\ sjuk syk sykdom* kreftsyk* funktionsnedsätt* funksjonsneds* funksjonshemm* utvecklingsstör* utviklingshem*
  hemtjänst* hjemmetjeneste* hjemmetjenester heimeteneste* hjemmesykeplei* heimesjukeplei* lss lss-insats* bpa bistånd bistånds* soc socialtjänst* orosanmäl* bekymringsmeld*
  barnevern* omhändertag* familjehem* fosterhem* fosterhjem* försörjningsstöd* sosialhjelp* sosialstønad* sosialhjelp ekonomiskt\\ bistånd patientjournal* pasientjournal* medicin medicinen mediciner* medisin medisinen medisiner
  operera* operert operasjon operasjonen operation operationen inlagd innlagt psykoslegemiddel* rehabilitering rullstol* rullestol* benbrott* benbrudd* lårbensbrott* lårhalsbrudd*
  smittad smittet covid* hiv stroke slaganfall slag hjerneslag hjärtinfarkt* hjerteinfarkt* infarkt* gravid abort* missfall* blind* döv døv hörselskad* hørselshem*
  särskola* anpassad\\ grundskola elevhälsa* allergisk* jordnötsallergi* nøtteallergi* celiaki* cøliaki* astma kronisk*
  dementia diagnosed diagnosis depression disability disabled illness mental\\ health addiction alcoholism wheelchair surgery hospitalised hospitalized autistic cancer stroke epilepsy
  home\\ care child\\ welfare social\\ services sick\\ leave rehab medication`
    .split(/(?<!\\)\s+/)
    .map((word) => [word.replaceAll('\\ ', ' '), true]),
);

/** A compound that is a service, a place or a cause, and nobody's condition. */
export const IS_SERVICE =
  /(?:boende|boendet|vård|vården|fond|fonden|personal|personalen|grupp|gruppen|team|teamet|avdelning|avdelningen|mottagning|mottagningen|sköterska|sköterskan|läkare|samordnare|förening|föreningen|forening|foreningen|dag|dagen|vecka|veckan|uke|uka|kafé|café|vän|vänlig|ramp|ramper|plan|enhet|enheten|nämnd|nämnden|kontor|kontoret|chef|chefen|leder|lederen|avdeling|avdelingen|teneste|tjenesten|tenesta|tenester|handläggare|sekreterare|sekreteraren|byrån|center|centrum|senter|utbildning|rätt|sæter|linje|linjen|koordinator|kontakt|omsorg|omsorgen|vårdsplats)$/u;

/** Somebody has it, gets it or goes through it. */
export const IS_HAVING =
  /(?<![\p{L}])(?:har (?:fått|varit|blivit|haft|drabbats|diagnos|demens|cancer|svår|grav|en (?:svår|allvarlig|medfødt|psykisk)|fått|hatt|vært|vore)|fick|fikk|drabbad\p{L}*|drabbats|rammet|ramma|lider|led av|insjuknade|avled|dog|døde|diagnos\p{L}*|sjukskriven|sykmeldt|sykemeldt|sjukmeld|inlagd|innlagt|opererats|operert|kämpar mot|kjemper mot|beviljats|beviljad|omhändertag\p{L}*|i rullstol|i rullestol|suffers|diagnosed|hospitali[sz]ed|her (?:illness|diagnosis)|his (?:illness|diagnosis))(?![\p{L}])/u;

/** The person named is at work with it, tells of it or invites to it. */
export const IS_WORKING =
  /(?<![\p{L}])(?:\p{L}*chef(?:en)?|\p{L}*sköterska\p{L}*|\p{L}*sykepleier\p{L}*|\p{L}*sjukepleiar\p{L}*|\p{L}*läkare\p{L}*|\p{L}*lege(?:n)?|överlege\p{L}*|doktor\p{L}*|professor|forskare\p{L}*|forsker\p{L}*|psykolog\p{L}*|kurator\p{L}*|samordnare\p{L}*|koordinator\p{L}*|rektor\p{L}*|handläggare\p{L}*|socialsekreterare\p{L}*|undersköterska\p{L}*|verksamhetsutvecklare|konsulent\p{L}*|föreläs\p{L}*|foredrag\p{L}*|föredrag\p{L}*|berättar|forteller|fortel|informerar|informerer|arbetar|jobbar|jobber|jobbar|arbeider|arbeidar|undervis\p{L}*|leder|ledare|leiar|kontakta|ring|ta kontakt|välkom\p{L}*|velkom\p{L}*|anmäl dig|leiar for|ansvarig|ansvarlig|rådgiver\p{L}*|rådgivar\p{L}*|nurse|doctor|manager|head of|lecture\p{L}*|talks? about|works?|speaker|ny (?:på jobbet|kollega)|ny kollega|författare\p{L}*|forfatter\p{L}*|regi av|boken|filmen)(?![\p{L}])/u;
