import { type Naming, spellings } from './naming.ts';

/** Invented combinations of common names; frequent ones first. */
export const southernEuropeLatinAmerica: readonly Naming[] = [
  {
    id: 'spanish',
    shape: 'double',
    order: 'given-first',
    countries: ['ES', 'MX', 'CO', 'AR'],
    given: spellings(`María José Juan Ana Luis Carmen Carlos Lucía Javier Sofía Miguel Valentina Alejandro Camila Diego
      Daniela Andrés Gabriela Fernando Isabel Ricardo Ximena Jesús Pilar Ramón Guadalupe Juan_Pablo María_José Íñigo
      Rocío Joaquín Beatriz`),
    family:
      spellings(`García Rodríguez Martínez Hernández López González Pérez Sánchez Ramírez Torres Flores Rivera Gómez
      Díaz Reyes Cruz Morales Ortiz Gutiérrez Chávez Ramos Ruiz Mendoza Álvarez Castillo Vargas Núñez Ibáñez Peña
      Echeverría de_la_Fuente Zamora`),
  },
  {
    id: 'portuguese',
    shape: 'double',
    order: 'given-first',
    countries: ['BR', 'PT'],
    given: spellings(`Maria João Ana José Beatriz Pedro Mariana Lucas Larissa Gabriel Júlia Rafael Letícia Tiago Camila
      Gustavo Inês Rodrigo Luísa Mateus Helena Caio Fernanda Vinícius Patrícia Thiago Conceição Nuno Débora Otávio`),
    family:
      spellings(`Silva Santos Oliveira Souza Rodrigues Ferreira Alves Pereira Lima Gomes Costa Ribeiro Martins Carvalho
      Almeida Lopes Soares Fernandes Vieira Barbosa Rocha Dias Nascimento Araújo da_Cunha Magalhães Teixeira dos_Reis
      Simões Brandão`),
  },
  {
    id: 'italian',
    shape: 'plain',
    order: 'given-first',
    countries: ['IT', 'AR'],
    given: spellings(`Giulia Marco Francesca Luca Chiara Andrea Sara Matteo Elisa Davide Martina Alessandro Valentina
      Lorenzo Federica Giovanni Silvia Simone Paola Riccardo Ilaria Stefano Giorgia Niccolò Caterina Emanuele Serena
      Gian_Luca Noemi Tommaso`),
    family: spellings(`Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci Marino Greco Bruno Gallo Conti De_Luca
      Mancini Costa Giordano Rizzo Lombardi Moretti Barbieri Fontana Santoro Mariani Rinaldi Caruso D'Angelo Galli
      Martinelli Lo_Bianco`),
  },
  {
    id: 'greek',
    shape: 'plain',
    order: 'given-first',
    countries: ['GR'],
    given:
      spellings(`Georgios|Γεώργιος Maria|Μαρία Dimitris|Δημήτρης Eleni|Ελένη Konstantinos|Κωνσταντίνος Katerina|Κατερίνα
      Ioannis|Ιωάννης Vasiliki|Βασιλική Nikos|Νίκος Sofia|Σοφία Christos|Χρήστος Anna|Άννα Panagiotis|Παναγιώτης
      Ioanna|Ιωάννα Vasilis|Βασίλης Despina|Δέσποινα Athanasios|Αθανάσιος Angeliki|Αγγελική Michalis|Μιχάλης Eirini|Ειρήνη
      Spyros|Σπύρος Foteini|Φωτεινή Stavros|Σταύρος Zoe|Ζωή Petros|Πέτρος`),
    family:
      spellings(`Papadopoulos|Παπαδόπουλος Pappas|Παππάς Georgiou|Γεωργίου Dimitriou|Δημητρίου Nikolaidis|Νικολαΐδης
      Vlachos|Βλάχος Ioannou|Ιωάννου Makris|Μακρής Alexiou|Αλεξίου Konstantinou|Κωνσταντίνου Antoniou|Αντωνίου
      Economou|Οικονόμου Angelopoulos|Αγγελόπουλος Karagiannis|Καραγιάννης Christodoulou|Χριστοδούλου Vasileiou|Βασιλείου
      Kontos|Κόντος Samaras|Σαμαράς Michailidis|Μιχαηλίδης Stathopoulos|Σταθόπουλος Theodorou|Θεοδώρου Galanis|Γαλάνης
      Mavridis|Μαυρίδης Petrou|Πέτρου Xenakis|Ξενάκης`),
  },
];
