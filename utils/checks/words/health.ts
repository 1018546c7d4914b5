/** Words of illness, care and social services in Swedish, Norwegian and English. Stems end in `*`. Our own list. */
export const health = Object.fromEntries(
  `diagnos* demens* dement* alzheimer* cancer* kreft* tumör* svulst* diabetes diabetik* depression* deprimera* deprimert*
  bipolär* bipolar* psykos* psykisk* psykiatri* ångest* angst* autism* autistisk* adhd add asperger* epileps* epilepti*
  missbruk* misbruk* alkoholis* alkoholprob* narkotikamissbruk* rusmisbruk* rusavheng* självmord* selvmord* sjølvmord* suicid*
  sjukskriv* sykmeld* sykemeld* sjukmeld* sjuk sjukdom* syk sykdom* sjukdom* allvarligt\\ sjuk funktionsnedsätt* funksjonsneds* funksjonshemm* utvecklingsstör* utviklingshem*
  utviklingshemm* hemtjänst* hjemmetjeneste* heimeteneste* hjemmesykeplei* lss lss-insats* bpa bistånd* soc socialtjänst* orosanmäl* bekymringsmeld* bekymringsmelding*
  barnevern* barnevernssak* omhändertag* familjehem* fosterhem* fosterhjem* försörjningsstöd* sosialhjelp* sosialstønad* ekonomiskt\\ bistånd journal patient* pasient* medicin* medisin*
  operera* operert* operasjon* operation* inlagd innlagt innlagd rehabilit* rullstol* rullestol* protes* smitt* smitta* covid* hiv stroke slaganfall hjärtinfarkt* hjerteinfarkt* infarkt*
  gravid* abort* missfall* blind döv døv döv hörselskad* hørselshem* särskola* anpassad\\ grundskola elevhälsa* allergi* allergisk* celiaki* cøliaki* astma* kronisk* dementia diagnosed depression disability
  illness mental\\ health addiction wheelchair surgery hospitalised hospitalized autistic`
    .split(/(?<!\\)\s+/)
    .map((word) => [word.replaceAll('\\ ', ' '), true]),
);
