import { type Language, list } from './language.ts';

/** Dutch, also as written in Belgium. */
export const dutch: Language = {
  months: [
    list('januari | jan'),
    list('februari | feb'),
    list('maart | mrt'),
    list('april | apr'),
    list('mei'),
    list('juni | jun'),
    list('juli | jul'),
    list('augustus | aug'),
    list('september | sept | sep'),
    list('oktober | okt'),
    list('november | nov'),
    list('december | dec'),
  ],
  seasons: [
    [3, ['lente', 'voorjaar']],
    [6, ['zomer']],
    [9, ['herfst', 'najaar']],
  ],
  ongoing: list('heden | nu | vandaag'),
  through: list('tot | t/m'),
  since: list('sinds'),
  dateFillers: list('van | en | met'),
  headings: {
    contact: list('Persoonlijke gegevens | Contactgegevens | Personalia'),
    summary: list('Profiel | Samenvatting | Over mij | Persoonlijk profiel'),
    work: list('Werkervaring | Ervaring | Loopbaan | Stages | Stage-ervaring | Professionele ervaring'),
    education: list('Opleiding | Opleidingen | Onderwijs | Opleiding en cursussen'),
    skills: list('Vaardigheden | Competenties | Kennis en vaardigheden | Technische vaardigheden'),
    projects: list('Projecten'),
    references: list('Referenties'),
    languages: list('Talen | Talenkennis'),
    other: list('Cursussen | Certificaten | Vrijwilligerswerk | Interesses | Nevenactiviteiten'),
  },
  labels: {
    name: list('Naam'),
    email: list('E-mailadres'),
    phone: list('Telefoon | Telefoonnummer | Mobiel | Gsm'),
    address: list('Adres | Woonplaats'),
    employer: list('Bedrijf | Werkgever | Organisatie'),
    position: list('Functie'),
    period: list('Periode'),
    place: list('Plaats | Locatie'),
  },
  positions:
    list(`ontwikkelaar | ontwikkelaarster | medewerker | medewerkster | stagiair | stagiaire | adviseur | leraar | docent
    verpleegkundige | projectleider | teamleider | directeur | hoofd | beheerder | onderzoeker | verkoper | ingenieur | ontwerper`),
  positionEndings: list('medewerker | leider | beheerder | adviseur | ontwikkelaar | manager | kundige'),
  employers: list('BV | NV | VOF | Gemeente | Stichting | Ziekenhuis | Groep'),
  atEmployer: list('bij'),
  institutions: list('Universiteit | Hogeschool | Gymnasium | Lyceum | Atheneum | ROC'),
  institutionEndings: list('universiteit | hogeschool'),
  degrees: list('HBO | MBO | VWO | HAVO | WO | HBO Bachelor | WO Master | Doctoraal'),
  areaLinks: list('in de | in'),
  subjects: list(
    'informatica | bedrijfskunde | rechten | geneeskunde | economie | werktuigbouwkunde | techniek | technologie',
  ),
  placeWords: list('thuiswerk'),
};
