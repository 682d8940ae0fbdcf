import { type Language, list } from './language.ts';

/** Italian. */
export const italian: Language = {
  months: [
    list('gennaio | gen'),
    list('febbraio | feb'),
    list('marzo | mar'),
    list('aprile | apr'),
    list('maggio | mag'),
    list('giugno | giu'),
    list('luglio | lug'),
    list('agosto | ago'),
    list('settembre | sett | set'),
    list('ottobre | ott'),
    list('novembre | nov'),
    list('dicembre | dic'),
  ],
  seasons: [
    [1, ['inverno']],
    [3, ['primavera']],
    [6, ['estate']],
    [9, ['autunno']],
  ],
  ongoing: list('oggi | attuale | attualmente | presente | corso'),
  through: list('a | ad | al | fino'),
  since: list('dal'),
  dateFillers: list('di | del | da | in | ad'),
  headings: {
    contact: list('Dati personali | Informazioni personali | Contatti | Recapiti'),
    summary: list('Profilo | Profilo professionale | Sommario | Obiettivo | Chi sono'),
    work: list(
      'Esperienza | Esperienze | Esperienza professionale | Esperienze professionali | Esperienza lavorativa | Esperienze lavorative',
    ),
    education: list('Istruzione | Formazione | Istruzione e formazione | Titoli di studio | Studi'),
    skills: list(
      'Competenze | Competenze tecniche | Capacità | Conoscenze | Competenze informatiche | Capacità e competenze personali',
    ),
    projects: list('Progetti'),
    references: list('Referenze'),
    languages: list('Lingue | Competenze linguistiche'),
    other: list('Certificazioni | Interessi | Corsi | Volontariato | Pubblicazioni | Hobby'),
  },
  labels: {
    name: list('Nome | Nome e cognome'),
    phone: list('Telefono | Cellulare'),
    address: list('Indirizzo | Residenza | Domicilio'),
    employer: list('Azienda | Datore di lavoro | Nome e indirizzo del datore di lavoro'),
    position: list('Posizione | Ruolo | Mansione | Lavoro o posizione ricoperti'),
    period: list('Periodo | Date'),
    place: list('Luogo | Sede'),
    qualification: list('Titolo | Titolo della qualifica rilasciata'),
    institution: list('Istituto'),
  },
  positions:
    list(`sviluppatore | sviluppatrice | ingegnere | responsabile | direttore | direttrice | impiegato | impiegata | tirocinante
    stagista | consulente | programmatore | programmatrice | analista | tecnico | infermiere | infermiera | insegnante | docente
    commessa | commesso | cameriere | cameriera | cuoco | cuoca | avvocato | ricercatore | ricercatrice | progettista | operaio | addetto | addetta`),
  employers: list('SpA | SRL | SNC | SAS | Gruppo | Banca | Comune di | Ospedale | Azienda | Studio | Università'),
  atEmployer: list('presso'),
  institutions: list('Università | Politecnico | Liceo | Istituto | Istituto Tecnico | Accademia | Scuola'),
  degrees: list(
    'Laurea | Laurea Magistrale | Laurea Triennale | Laurea Specialistica | Diploma | Dottorato | Dottorato di Ricerca | Maturità',
  ),
  areaLinks: list('in | di'),
  subjects: list(
    'informatica | giurisprudenza | medicina | economia | ingegneria | lettere | architettura | matematica | fisica',
  ),
  placeWords: list('da remoto | telelavoro'),
};
