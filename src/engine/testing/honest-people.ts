/** Invented honest people of many origins: name, home, phone as typed, clock, school, field, employer. */
export interface HonestPerson {
  readonly name: string;
  readonly mailbox: string;
  readonly home: readonly [city: string, region: string, country: string];
  readonly phone: string;
  readonly zone: string;
  readonly school: string;
  readonly field: string;
}

const seattle = ['Seattle', 'WA', 'US'] as const;
const austin = ['Austin', 'TX', 'US'] as const;
const newYork = ['New York', 'NY', 'US'] as const;
const chicago = ['Chicago', 'IL', 'US'] as const;
const toronto = ['Toronto', 'ON', 'CA'] as const;
const london = ['London', '', 'GB'] as const;
const berlin = ['Berlin', '', 'DE'] as const;
const lagos = ['Lagos', '', 'NG'] as const;
const bengaluru = ['Bengaluru', '', 'IN'] as const;
const seoul = ['Seoul', '', 'KR'] as const;

type Home = HonestPerson['home'];

const phones: ReadonlyMap<Home, (n: number) => string> = new Map<Home, (n: number) => string>([
  [seattle, (n) => `(206) 555-01${n}`],
  [austin, (n) => `512-555-01${n}`],
  [newYork, (n) => `+1 917 555 01${n}`],
  [chicago, (n) => `312.555.01${n}`],
  [toronto, (n) => `(416) 555-01${n}`],
  [london, (n) => `+44 7700 9001${n}`],
  [berlin, (n) => `+49 1512 34567${n}`],
  [lagos, (n) => `+234 803 123 45${n}`],
  [bengaluru, (n) => `+91 98450 123${n}`],
  [seoul, (n) => `010-2345-67${n}`],
]);

const zones: ReadonlyMap<Home, string> = new Map<Home, string>([
  [seattle, 'America/Los_Angeles'],
  [austin, 'America/Chicago'],
  [newYork, 'America/New_York'],
  [chicago, 'America/Chicago'],
  [toronto, 'America/Toronto'],
  [london, 'Europe/London'],
  [berlin, 'Europe/Berlin'],
  [lagos, 'Africa/Lagos'],
  [bengaluru, 'Asia/Kolkata'],
  [seoul, 'Asia/Seoul'],
]);

const rows: readonly (readonly [name: string, mailbox: string, home: Home, school: string, field: string])[] = [
  ['Emily Carter', 'emily.carter', seattle, 'University of Washington', 'Computer Science'],
  ['Marcus Johnson', 'mjohnson84', austin, 'University of Texas at Austin', 'Computer Science'],
  ['Sean O’Brien', 'sobrien', newYork, 'New York University', 'Mathematics'],
  ['Aaliyah Washington', 'aaliyahw', chicago, 'University of Illinois Chicago', 'Information Systems'],
  ['Kim Min-jun', 'minjun.kim', seattle, 'Seoul National University', 'Computer Engineering'],
  ['김서연', 'seoyeon.kim', seoul, 'Korea University', 'Computer Science'],
  ['Park Ji-hoon', 'jhpark', newYork, 'Yonsei University', 'Physics'],
  ['이도윤', 'doyun.lee', seoul, 'KAIST', 'Electrical Engineering'],
  ['王伟', 'wangwei1990', seattle, 'Tsinghua University', 'Software Engineering'],
  ['Li Xiaoming', 'xiaoming.li', toronto, 'Zhejiang University', 'Computer Science'],
  ['Chen Yu-ting', 'yutingchen', austin, 'National Taiwan University', 'Computer Science'],
  ['Grace Wong', 'grace.wong', london, 'University of Hong Kong', 'Statistics'],
  ['田中 健太', 'kenta.tanaka', newYork, 'University of Tokyo', 'Information Science'],
  ['Sakura Yamamoto', 'sakura.y', berlin, 'Kyoto University', 'Physics'],
  ['Nguyễn Thị Hương', 'huong.nguyen', austin, 'University of Houston', 'Computer Science'],
  ['Trần Văn Minh', 'minhtran', seattle, 'Portland State University', 'Computer Science'],
  ['Siti Nurhaliza Rahman', 'siti.rahman', london, 'Universiti Malaya', 'Software Engineering'],
  ['Budi', 'budi.dev', berlin, 'Universitas Indonesia', 'Informatics'],
  ['Maria Clara Santos', 'mcsantos', chicago, 'University of the Philippines Diliman', 'Computer Science'],
  ['Somchai Srisai', 'somchai.s', toronto, 'Chulalongkorn University', 'Engineering'],
  ['Priya Sharma', 'priya.sharma', bengaluru, 'Indian Institute of Technology Bombay', 'Computer Science'],
  ['Venkata Subramaniam R', 'venkat.r', seattle, 'Anna University', 'Information Technology'],
  ['Harpreet Singh', 'harpreet.s', toronto, 'Punjab University', 'Computer Applications'],
  ['Arjun Iyer', 'arjuniyer', bengaluru, 'Indian Institute of Science', 'Data Science'],
  ['Fatima Zahra Khan', 'fzkhan', london, 'University of Karachi', 'Computer Science'],
  ['Ahmed Raza', 'ahmed.raza', chicago, 'Lahore University of Management Sciences', 'Computer Science'],
  ['Md. Rafiqul Islam', 'rafiq.islam', newYork, 'University of Dhaka', 'Computer Science'],
  ['Nimal Perera', 'nimalp', toronto, 'University of Colombo', 'Computer Science'],
  ['Sita Gurung', 'sita.gurung', austin, 'Tribhuvan University', 'Information Technology'],
  ['Reza Ahmadi', 'reza.ahmadi', toronto, 'Sharif University of Technology', 'Computer Engineering'],
  ['شیرین محمدی', 'shirin.m', berlin, 'University of Tehran', 'Mathematics'],
  ['محمد العلي', 'm.alali', london, 'American University of Beirut', 'Computer Science'],
  ['Layla Haddad', 'layla.haddad', newYork, 'Cairo University', 'Engineering'],
  ['Omar Farouk', 'ofarouk', berlin, 'Ain Shams University', 'Computer Science'],
  ['Yael Cohen', 'yael.cohen', newYork, 'Tel Aviv University', 'Computer Science'],
  ['Avi Ben-David', 'avi.bd', london, 'Technion', 'Electrical Engineering'],
  ['Elif Yılmaz', 'elif.yilmaz', berlin, 'Boğaziçi University', 'Computer Engineering'],
  ['Mehmet Öztürk', 'mozturk', berlin, 'Middle East Technical University', 'Computer Engineering'],
  ['Nino Beridze', 'nino.beridze', berlin, 'Tbilisi State University', 'Mathematics'],
  ['Armen Sargsyan', 'armen.s', austin, 'Yerevan State University', 'Informatics'],
  ['Дмитрий Соколов', 'dmitry.sokolov', berlin, 'Moscow State University', 'Applied Mathematics'],
  ['Anastasia Ivanova', 'nastya.ivanova', newYork, 'Saint Petersburg State University', 'Physics'],
  [
    'Oleksandr Kovalenko',
    'sasha.kovalenko',
    toronto,
    'Taras Shevchenko National University of Kyiv',
    'Computer Science',
  ],
  ['Олена Шевченко', 'olena.sh', london, 'Lviv Polytechnic National University', 'Software Engineering'],
  ['Aigerim Nurlanova', 'aigerim.n', berlin, 'Nazarbayev University', 'Computer Science'],
  ['Bat-Erdene', 'baterdene', seoul, 'National University of Mongolia', 'Software Engineering'],
  ['Łukasz Żółkiewski', 'lukasz.zolkiewski', berlin, 'Warsaw University of Technology', 'Computer Science'],
  ['Agnieszka Wójcik', 'aga.wojcik', london, 'Jagiellonian University', 'Mathematics'],
  ['Szőke Ágnes', 'agnes.szoke', berlin, 'Eötvös Loránd University', 'Informatics'],
  ['Jiří Dvořák', 'jiri.dvorak', berlin, 'Charles University', 'Computer Science'],
  ['Ion Popescu', 'ion.popescu', london, 'University of Bucharest', 'Informatics'],
  ['Milica Jovanović', 'milica.j', chicago, 'University of Belgrade', 'Electrical Engineering'],
  [
    'Dimitrios Papadopoulos',
    'dpapadopoulos',
    london,
    'National Technical University of Athens',
    'Computer Engineering',
  ],
  ['Arta Krasniqi', 'arta.krasniqi', berlin, 'University of Prishtina', 'Computer Science'],
  ['Jonas Müller', 'jonas.mueller', berlin, 'Technical University of Munich', 'Informatik'],
  ['Anke von der Heide', 'a.vonderheide', berlin, 'RWTH Aachen University', 'Computer Science'],
  ['Pieter van den Berg', 'pvandenberg', london, 'Delft University of Technology', 'Computer Science'],
  ['Camille Lefèvre', 'camille.lefevre', london, 'Sorbonne University', 'Mathematics'],
  ['Jean-Baptiste Moreau', 'jb.moreau', toronto, 'McGill University', 'Computer Science'],
  ['Giulia Bianchi', 'giulia.bianchi', berlin, 'Politecnico di Milano', 'Computer Engineering'],
  ['Alejandro García López', 'agarcialopez', austin, 'Universidad Complutense de Madrid', 'Informatics'],
  ['Inês Ferreira', 'ines.ferreira', london, 'University of Porto', 'Informatics'],
  ['Björn Lindqvist', 'bjorn.l', london, 'KTH Royal Institute of Technology', 'Computer Science'],
  ['Aino Virtanen', 'aino.virtanen', berlin, 'Aalto University', 'Computer Science'],
  ['Guðrún Jónsdóttir', 'gudrun.j', seattle, 'University of Iceland', 'Software Engineering'],
  ['Siobhán Ní Dhomhnaill', 'siobhan.nd', london, 'Trinity College Dublin', 'Computer Science'],
  ['Rhys ap Gwilym', 'rhysg', london, 'Cardiff University', 'Computer Science'],
  ['Chukwuemeka Okonkwo', 'emeka.okonkwo', lagos, 'University of Lagos', 'Computer Science'],
  ['Oluwaseun Adeyemi', 'seun.adeyemi', toronto, 'University of Ibadan', 'Computer Science'],
  ['Kwame Mensah', 'kwame.mensah', newYork, 'University of Ghana', 'Computer Science'],
  ['Tesfaye Haile', 'tesfaye.haile', seattle, 'Addis Ababa University', 'Software Engineering'],
  ['Wanjiru Kamau', 'wanjiru.k', austin, 'University of Nairobi', 'Computer Science'],
  ['Thandiwe Dlamini', 'thandi.dlamini', london, 'University of Cape Town', 'Computer Science'],
  ['Amadou Diallo', 'amadou.diallo', newYork, 'Cheikh Anta Diop University', 'Informatics'],
  ['Marie-Claire Uwimana', 'mc.uwimana', toronto, 'University of Rwanda', 'Information Technology'],
  ['Fikile', 'fikile.codes', london, 'University of Pretoria', 'Information Systems'],
  ['Joâo da Silva Santos', 'joao.santos', austin, 'University of São Paulo', 'Computer Science'],
  ['Luiza Oliveira', 'lu.oliveira', berlin, 'State University of Campinas', 'Computer Engineering'],
  ['María José Rodríguez', 'majo.rodriguez', newYork, 'University of Buenos Aires', 'Computer Science'],
  ['Diego Hernández Ruiz', 'diego.hr', austin, 'National Autonomous University of Mexico', 'Computer Engineering'],
  ['Camila Quispe Mamani', 'camila.quispe', chicago, 'Pontifical Catholic University of Peru', 'Informatics'],
  ['Andrés Felipe Gómez', 'afgomez', austin, 'University of the Andes', 'Systems Engineering'],
  ['José Luis', 'joseluis.web', chicago, 'University of Puerto Rico', 'Computer Science'],
  ['Yanelis Pérez', 'yanelis.perez', newYork, 'Florida International University', 'Information Technology'],
  ['Jean Pierre Baptiste', 'jpbaptiste', newYork, 'City College of New York', 'Computer Science'],
  ['Shanice Campbell', 'shanice.campbell', toronto, 'University of the West Indies', 'Computer Science'],
  ['Talia Begay', 'talia.begay', austin, 'University of New Mexico', 'Computer Science'],
  ['Kekoa Kahale', 'kekoa.k', seattle, 'University of Hawaii at Manoa', 'Computer Science'],
  ['Te Rangi Parata', 'terangi.parata', london, 'University of Auckland', 'Computer Science'],
  ['Olivia Nguyen-Smith', 'olivia.ns', seattle, 'University of Melbourne', 'Information Systems'],
  ['X Æ Brown', 'x.brown', austin, 'Rice University', 'Computer Science'],
  ['Prince Rogers', 'prince.rogers', chicago, 'Purdue University', 'Computer Science'],
  ['Alex Kim', 'alex.kim', chicago, 'Northwestern University', 'Computer Science'],
  ['Sam Lee', 'samlee', newYork, 'Columbia University', 'Computer Science'],
  ['Jordan Taylor-Okafor', 'jordan.to', london, 'University of Manchester', 'Computer Science'],
  ['Muhammad Ali bin Abdullah', 'm.ali.abdullah', london, 'National University of Singapore', 'Computer Science'],
  ['Nur Aisyah', 'nuraisyah', berlin, 'Nanyang Technological University', 'Computer Science'],
  ['Abdulrahman Al-Qahtani', 'a.alqahtani', seattle, 'King Saud University', 'Computer Science'],
  ['Zainab Yusuf', 'zainab.yusuf', lagos, 'Ahmadu Bello University', 'Computer Science'],
  ['Ivana Horvat', 'ivana.horvat', berlin, 'University of Zagreb', 'Computing'],
];

/** One hundred people. */
export const honestPeople: readonly HonestPerson[] = rows.map(([name, mailbox, home, school, field], index) => ({
  name,
  mailbox,
  home,
  phone: phones.get(home)?.(10 + (index % 90)) ?? '',
  zone: zones.get(home) ?? '',
  school,
  field,
}));
