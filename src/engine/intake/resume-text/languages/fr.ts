import { type Language, list } from './language.ts';

/** French. */
export const french: Language = {
  months: [
    list('janvier | janv | jan'),
    list('février | févr | fév'),
    list('mars | mar'),
    list('avril | avr'),
    list('mai'),
    list('juin'),
    list('juillet | juil'),
    list('août'),
    list('septembre | sept | sep'),
    list('octobre | oct'),
    list('novembre | nov'),
    list('décembre | déc'),
  ],
  seasons: [
    [1, ['hiver']],
    [3, ['printemps']],
    [6, ['été']],
    [9, ['automne']],
  ],
  ongoing: list("aujourd'hui | aujourd | hui | présent | actuel | actuelle | actuellement | maintenant | jour | cours"),
  through: list("à | au | jusqu'à | jusqu"),
  since: list('depuis | dès'),
  dateFillers: list('le | la | de | du | ce | en | er | début | fin | mi | prévu | année | obtention'),
  headings: {
    contact: list(
      'Contact | Coordonnées | Informations personnelles | État civil | Données personnelles | Liens | Profil en ligne',
    ),
    summary: list(
      'Profil | À propos | Résumé professionnel | Objectif | Objectif professionnel | Présentation | Synthèse | Accroche',
    ),
    work: list(`Expérience | Expériences | Expérience professionnelle | Expériences professionnelles | Parcours professionnel | Stages
      Stage | Emplois | Carrière | Expériences de travail | Expérience de travail | Parcours | Emploi | Stages et expériences`),
    education: list(`Formation | Formations | Éducation | Diplômes | Études | Parcours académique | Formation académique
      Formation et diplômes | Diplômes et formations | Parcours scolaire | Cursus | Cursus universitaire | Formation initiale
      Parcours universitaire | Scolarité | Formations et diplômes`),
    skills:
      list(`Compétences | Compétences techniques | Savoir-faire | Compétences clés | Compétences informatiques | Informatique
      Aptitudes | Atouts | Outils | Compétences professionnelles | Domaines de compétences | Logiciels | Connaissances`),
    projects: list('Projets | Projets personnels | Réalisations | Projets réalisés | Projets académiques'),
    references: list('Références'),
    languages: list('Langues | Compétences linguistiques | Langues étrangères'),
    other:
      list(`Centres d'intérêt | Centre d'intérêt | Loisirs | Certifications | Bénévolat | Publications | Divers | Prix | Distinctions
      Activités | Informations complémentaires | Permis | Associations | Engagement associatif | Vie associative | Intérêts`),
  },
  labels: {
    name: list('Nom | Nom et prénom | Prénom et nom | Nom complet'),
    email: list('Courriel | E-mail | Mail | Mél | Adresse électronique | Email'),
    phone: list('Tél | Téléphone | Portable | Mobile | Tel'),
    address: list('Adresse | Domicile | Ville'),
    website: list('Site | Site web | Site internet'),
    employer: list("Entreprise | Employeur | Société | Nom et adresse de l'employeur | Client"),
    position: list('Poste | Fonction | Poste occupé | Intitulé du poste | Fonction ou poste occupé | Rôle'),
    period: list('Période | Durée | Dates'),
    place: list('Lieu | Ville'),
    qualification: list('Diplôme | Intitulé du certificat ou diplôme délivré'),
    institution: list("École | Université | Établissement | Nom de l'établissement"),
    area: list('Spécialité | Spécialisation | Filière | Domaine | Option'),
  },
  positions:
    list(`développeur | développeuse | ingénieur | ingénieure | responsable | chef | cheffe | directeur | directrice | stagiaire
    chargé | chargée | assistant | assistante | technicien | technicienne | consultant | consultante | gestionnaire | analyste
    professeur | professeure | enseignant | enseignante | infirmier | infirmière | médecin | avocat | avocate | comptable | vendeur
    vendeuse | commercial | commerciale | alternant | alternante | apprenti | apprentie | coordinateur | coordinatrice | rédacteur
    rédactrice | graphiste | architecte | administrateur | administratrice | chercheur | chercheuse | doctorant | doctorante | gérant
    gérante | secrétaire | conducteur | conductrice | cuisinier | cuisinière | serveur | serveuse | président | présidente | acheteur
    acheteuse | contrôleur | contrôleuse | opérateur | opératrice | conseiller | conseillère | traducteur | traductrice | agent
    programmeur | programmeuse | concepteur | conceptrice | adjoint | adjointe | attaché | attachée | animateur | animatrice | caissier | stage | stages | apprentissage | alternance`),
  employers:
    list(`SA | SAS | SARL | EURL | SASU | Société | Groupe | Agence | Association | Cabinet | Mairie | Banque | Laboratoire | Ministère
    Université | École | Hôpital | Clinique | Maison | Éditions | Fondation | Conseil | Institut | Lycée | Collège | Restaurant | Hôtel`),
  atEmployer: list('chez'),
  institutions: list(
    `Université | École | Lycée | Institut | IUT | Faculté | Collège | Académie | Conservatoire | INSA | ENS | CFA | CNAM | ESIEA | HEC`,
  ),
  degrees:
    list(`Master | Master 1 | Master 2 | Licence | Licence professionnelle | Doctorat | Baccalauréat | Bac | Diplôme | DUT | BTS | BUT | DEUG | DEA
    DESS | Maîtrise | Diplôme d'ingénieur | Diplôme d'ingénieure | Diplôme d'État | Classe préparatoire | Classes préparatoires | CAP | BEP | Mastère
    Mastère spécialisé | MBA | Thèse | Diplôme universitaire | Bachelor | Magistère | Brevet | Certificat | CPGE | Habilitation`),
  areaLinks: list("en | de | d' | des | du | mention | spécialité | option"),
  subjects:
    list(`informatique | mathématiques | physique | chimie | biologie | droit | gestion | lettres | histoire | langues | économie
    commerce | communication | marketing | génie | mécanique | électronique | philosophie | psychologie | sociologie | finance`),
  placeWords: list('télétravail | à distance'),
};
