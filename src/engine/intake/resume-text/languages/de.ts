import { type Language, list } from './language.ts';

/** German, also as written in Austria and Switzerland. */
export const german: Language = {
  months: [
    list('Januar | Jänner | Jan'),
    list('Februar | Feber | Feb'),
    list('März | Maerz | Mrz | Mär'),
    list('April | Apr'),
    list('Mai'),
    list('Juni | Jun'),
    list('Juli | Jul'),
    list('August | Aug'),
    list('September | Sept | Sep'),
    list('Oktober | Okt'),
    list('November | Nov'),
    list('Dezember | Dez'),
  ],
  seasons: [
    [3, ['Frühling', 'Frühjahr']],
    [6, ['Sommer']],
    [9, ['Herbst']],
    [4, ['Sommersemester', 'SoSe']],
    [10, ['Wintersemester', 'WiSe']],
  ],
  ongoing: list('heute | jetzt | aktuell | laufend | dato | gegenwart | andauernd'),
  through: list('bis'),
  since: list('seit'),
  dateFillers: list('von | zum | anfang | mitte | ende | voraussichtlich | abschluss | im'),
  headings: {
    contact:
      list(`Persönliche Daten | Kontakt | Kontaktdaten | Persönliche Angaben | Zur Person | Angaben zur Person | Lebenslauf
      Persönliches | Tabellarischer Lebenslauf | Personalien | Anschrift | Links`),
    summary: list(
      'Profil | Kurzprofil | Über mich | Zusammenfassung | Berufsziel | Qualifikationsprofil | Persönliches Profil',
    ),
    work: list(`Berufserfahrung | Beruflicher Werdegang | Berufspraxis | Berufliche Erfahrung | Praktische Erfahrung | Werdegang
      Berufliche Laufbahn | Arbeitserfahrung | Praktika | Berufstätigkeit | Berufliche Stationen | Tätigkeiten
      Praxiserfahrung | Berufliche Tätigkeit | Beschäftigung | Praktika und Nebentätigkeiten | Berufserfahrungen`),
    education:
      list(`Ausbildung | Bildungsweg | Studium | Schulbildung | Akademischer Werdegang | Bildung | Schulische Ausbildung
      Hochschulstudium | Akademische Ausbildung | Studium und Ausbildung | Ausbildung und Studium | Bildungsgang
      Aus- und Weiterbildung | Schule | Schulischer Werdegang | Universitäre Ausbildung | Hochschulausbildung`),
    skills:
      list(`Kenntnisse | Fähigkeiten | EDV-Kenntnisse | IT-Kenntnisse | Kompetenzen | Fachkenntnisse | Qualifikationen
      Technische Kenntnisse | Besondere Kenntnisse | Kernkompetenzen | Kenntnisse und Fähigkeiten | Computerkenntnisse
      Fachliche Kompetenzen | Fähigkeiten und Kenntnisse | Programmierkenntnisse | Technologien | Softwarekenntnisse`),
    projects: list('Projekte | Ausgewählte Projekte | Projekterfahrung | Eigene Projekte | Projektliste'),
    references: list('Referenzen'),
    languages: list('Sprachen | Sprachkenntnisse | Fremdsprachen'),
    other:
      list(`Interessen | Hobbys | Hobbies | Weiterbildung | Weiterbildungen | Zertifikate | Zertifizierungen | Ehrenamt
      Auszeichnungen | Veröffentlichungen | Publikationen | Engagement | Fortbildungen | Interessen und Hobbys | Sonstiges
      Ehrenamtliches Engagement | Stipendien | Führerschein | Preise | Mitgliedschaften | Wehrdienst | Zivildienst`),
  },
  labels: {
    name: list('Name | Vor- und Nachname | Vorname und Nachname'),
    email: list('E-Mail | E-Mail-Adresse | Mail'),
    phone: list('Telefon | Tel | Mobil | Handy | Telefonnummer | Mobiltelefon | Festnetz | Mobilnummer | Rufnummer'),
    address: list('Anschrift | Adresse | Wohnort | Wohnhaft in'),
    website: list('Webseite | Website | Homepage'),
    employer: list('Firma | Unternehmen | Arbeitgeber | Name und Adresse des Arbeitgebers | Kunde'),
    position: list('Position | Funktion | Stelle | Tätigkeit als | Rolle | Beruf oder Funktion'),
    period: list('Zeitraum | Datum | Dauer | von bis'),
    place: list('Ort | Standort | Einsatzort'),
    qualification: list('Abschluss | Bezeichnung der erworbenen Qualifikation'),
    institution: list('Hochschule | Universität | Schule | Institution'),
    area: list('Studiengang | Fachrichtung | Studienfach | Schwerpunkt | Hauptfach | Fach'),
  },
  positions:
    list(`Leiter | Leiterin | Ingenieur | Ingenieurin | Entwickler | Entwicklerin | Praktikant | Praktikantin | Werkstudent
    Werkstudentin | Berater | Beraterin | Geschäftsführer | Geschäftsführerin | Sachbearbeiter | Sachbearbeiterin | Referent
    Referentin | Mitarbeiter | Mitarbeiterin | Auszubildender | Auszubildende | Azubi | Assistent | Assistentin | Kaufmann | Kauffrau
    Techniker | Technikerin | Informatiker | Informatikerin | Fachinformatiker | Fachinformatikerin | Lehrer | Lehrerin
    Arzt | Ärztin | Pfleger | Pflegerin | Krankenschwester | Verkäufer | Verkäuferin | Meister | Geselle | Analyst | Analystin
    Wissenschaftler | Wissenschaftlerin | Koordinator | Koordinatorin | Spezialist | Spezialistin | Architekt | Architektin
    Redakteur | Redakteurin | Buchhalter | Buchhalterin | Trainee | Aushilfe | Hilfskraft | Doktorand | Doktorandin | Tutor
    Projektleiter | Projektleiterin | Administrator | Administratorin | Gestalter | Gestalterin | Vorstand | Prokurist
    Steuerberater | Rechtsanwalt | Rechtsanwältin | Koch | Köchin | Kellner | Kellnerin | Fahrer | Mechaniker | Elektriker`),
  positionEndings:
    list(`entwickler | entwicklerin | leiter | leiterin | ingenieur | ingenieurin | berater | beraterin | manager | managerin
    student | studentin | mitarbeiter | mitarbeiterin | techniker | technikerin | informatiker | informatikerin | führer | führerin | kaufmann
    kauffrau | assistent | assistentin | kraft | architekt | architektin | programmierer | programmiererin | pfleger | pflegerin
    verkäufer | verkäuferin | mechaniker | mechatroniker | lehrer | lehrerin | arzt | ärztin | bearbeiter | bearbeiterin | meister`),
  employers:
    list(`GmbH | AG | KG | OHG | UG | SE | mbH | Stadtwerke | Bundesamt | Landesamt | Sparkasse | Klinikum | Krankenhaus | Verlag
    Werke | Gruppe | Stiftung | Verein | Stadt | Ministerium | Versicherung | Versicherungen | Universität | Hochschule | Institut`),
  atEmployer: list('bei'),
  institutions:
    list(`Universität | Hochschule | Fachhochschule | Gymnasium | Realschule | Berufsschule | Akademie | Institut | Gesamtschule
    Grundschule | Schule | Berufsakademie | Oberstufenzentrum | Kolleg | TU | FH | RWTH | HTL | Duale Hochschule`),
  institutionEndings: list('universität | hochschule | schule | gymnasium | akademie | kolleg'),
  degrees:
    list(`Diplom | Diplom-Ingenieur | Diplom-Ingenieurin | Diplom-Informatiker | Diplom-Informatikerin | Diplom-Kaufmann
    Diplom-Kauffrau | Diplom-Physiker | Diplom-Betriebswirt | Dipl-Ing | Dipl-Inf | Dipl-Kfm | Dipl-Ing (FH) | Magister | Staatsexamen
    Abitur | Allgemeine Hochschulreife | Fachabitur | Fachhochschulreife | Matura | Promotion | Dr rer nat | Dr-Ing | Dr phil | Dr med
    Mittlere Reife | Realschulabschluss | Bachelorstudium | Masterstudium | Bachelorabschluss | Masterabschluss | Vordiplom
    Berufsausbildung | Lehre | Meisterbrief | Erstes Staatsexamen | Zweites Staatsexamen`),
  areaLinks: list('im Fach | im Studiengang | in | im Bereich | zum | zur | als | Fachrichtung'),
  subjects:
    list(`Informatik | Wirtschaftsinformatik | Betriebswirtschaft | Betriebswirtschaftslehre | Maschinenbau | Elektrotechnik
    Mathematik | Physik | Chemie | Biologie | Jura | Rechtswissenschaft | Medizin | Germanistik | Psychologie | Volkswirtschaftslehre
    Wirtschaftsingenieurwesen | Bauingenieurwesen | Architektur | Medieninformatik | Geschichte | Pädagogik | Politikwissenschaft`),
  placeWords: list('Homeoffice | deutschlandweit | bundesweit'),
};
