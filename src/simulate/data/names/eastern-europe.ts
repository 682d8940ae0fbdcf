import { type Naming, spellings } from './naming.ts';

/** Invented combinations of common names; frequent ones first. */
export const easternEurope: readonly Naming[] = [
  {
    id: 'polish',
    shape: 'plain',
    order: 'given-first',
    countries: ['PL'],
    given:
      spellings(`Anna Piotr Katarzyna Krzysztof Małgorzata Andrzej Agnieszka Tomasz Joanna Paweł Magdalena Michał Ewa
      Marcin Zofia Jakub Łucja Mateusz Aleksandra Wojciech Karolina Grzegorz Natalia Rafał Justyna Bartosz Dorota Szymon
      Kinga Stanisław`),
    family:
      spellings(`Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski
      Kozłowski Jankowski Mazur Wojciechowski Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski
      Michalski Król Wieczorek Jabłoński Wróbel Nowakowski Majewski Ostrowski`),
  },
  {
    id: 'east-slavic',
    shape: 'plain',
    order: 'given-first',
    countries: ['UA', 'PL'],
    given:
      spellings(`Oleksandr|Олександр Olena|Олена Andrii|Андрій Iryna|Ірина Dmytro|Дмитро Nataliia|Наталія Serhii|Сергій
      Oksana|Оксана Volodymyr|Володимир Kateryna|Катерина Ivan|Іван Yuliia|Юлія Mykola|Микола Anastasiia|Анастасія
      Bohdan|Богдан Svitlana|Світлана Dmitri|Дмитрий Ekaterina|Екатерина Alexei|Алексей Olga|Ольга Sergei|Сергей
      Tatiana|Татьяна Mikhail|Михаил Yulia|Юлия Pavel|Павел Daria|Дарья`),
    family: spellings(`Melnyk|Мельник Shevchenko|Шевченко Kovalenko|Коваленко Bondarenko|Бондаренко Tkachenko|Ткаченко
      Kravchenko|Кравченко Oliinyk|Олійник Shevchuk|Шевчук Koval|Коваль Polishchuk|Поліщук Boiko|Бойко Lysenko|Лисенко
      Marchenko|Марченко Savchenko|Савченко Rudenko|Руденко Petrenko|Петренко Ivanov|Иванов Smirnov|Смирнов
      Kuznetsov|Кузнецов Popov|Попов Sokolov|Соколов Lebedev|Лебедев Kozlov|Козлов Novikov|Новиков Morozov|Морозов
      Volkov|Волков`),
  },
  {
    id: 'balkan',
    shape: 'plain',
    order: 'given-first',
    countries: ['RO', 'RS'],
    given:
      spellings(`Andrei Ioana Mihai Elena Alexandru Maria Ștefan Cristina Vlad Raluca Bogdan Anca Nikola Jelena Marko
      Milica Stefan Ivana Luka Ana Dušan Teodora Filip Katarina Ivo Petra Goran Maja Željko Ružica`),
    family:
      spellings(`Popescu Ionescu Popa Radu Dumitru Stoica Gheorghe Matei Ciobanu Țurcanu Jovanović Petrović Nikolić
      Marković Đorđević Stojanović Ilić Stanković Pavlović Milošević Horvat Kovačević Babić Marić Jurić Novak Dimitrov
      Ivanova Georgiev Petrova`),
  },
  {
    id: 'turkish',
    shape: 'plain',
    order: 'given-first',
    countries: ['TR', 'DE'],
    given:
      spellings(`Mehmet Ayşe Mustafa Fatma Ahmet Emine Ali Zeynep Hüseyin Elif Hasan Merve İbrahim Özlem Murat Esra Emre
      Büşra Burak Selin Çağlar Gülşen Onur Derya Kerem Defne Umut Şule Deniz İrem`),
    family:
      spellings(`Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara
      Koç Kurt Özkan Şimşek Polat Korkmaz Güneş Aksoy Erdoğdu Taş Bulut Ateş Tekin Uçar`),
  },
];
