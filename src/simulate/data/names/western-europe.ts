import { type Naming, spellings } from './naming.ts';

/** Invented combinations of common names; frequent ones first. */
export const westernEurope: readonly Naming[] = [
  {
    id: 'english',
    shape: 'middle',
    order: 'given-first',
    countries: ['GB', 'CA', 'AU'],
    given: spellings(`James Mary Robert Jennifer Michael Linda David Elizabeth William Susan Thomas Jessica Daniel Karen
      Matthew Sarah Andrew Emily Joshua Megan Ryan Hannah Ethan Olivia Stephen Grace Jordan Taylor Morgan Casey Alexandra
      Benjamin Charlotte Nathan Rebecca Theodore`),
    family:
      spellings(`Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Martin Jackson Thompson
      White Harris Clark Lewis Robinson Walker Hall Young Allen Wright Hill Scott Green Adams Baker Nelson Carter
      Whitfield Pemberton Ashworth Holloway Kingsley`),
  },
  {
    id: 'irish-scottish',
    shape: 'plain',
    order: 'given-first',
    countries: ['IE', 'GB'],
    given:
      spellings(`Seán Aoife Conor Niamh Liam Ciara Patrick Siobhán Declan Róisín Eoin Orla Fergus Mairead Cormac Fiona
      Callum Eilidh Angus Catriona Rory Isla Brendan Sinéad Donal Gráinne Ewan Morag Oisín Clodagh`),
    family: spellings(`Murphy O'Brien Kelly Ryan O'Connor Walsh Byrne McCarthy Gallagher Doherty Kennedy Lynch MacDonald
      Campbell Stewart Ferguson Nolan Quinn Fitzgerald McAllister O'Sullivan Farrell Buchanan Sinclair MacLeod Drummond
      Cassidy Hegarty Rafferty Tierney`),
  },
  {
    id: 'french',
    shape: 'plain',
    order: 'given-first',
    countries: ['FR', 'CA'],
    given: spellings(`Marie Jean Camille Pierre Chloé Luc Léa Antoine Élodie Nicolas Amélie Julien Océane Mathieu Céline
      Thibault Manon François Anaïs Rémi Jean-Baptiste Noémie Étienne Margaux Anne-Sophie Benoît Inès Gaëlle Loïc Solène`),
    family:
      spellings(`Martin Bernard Dubois Thomas Robert Petit Durand Leroy Moreau Lefèvre Girard Bonnet Dupont Lambert
      Fontaine Rousseau Mercier Blanc Guérin Faure Chevalier Renaud Gauthier Perrin de_La_Tour Lemoine Bélanger Tremblay
      Gagnon Côté`),
  },
  {
    id: 'german',
    shape: 'plain',
    order: 'given-first',
    countries: ['DE'],
    given: spellings(`Anna Lukas Lena Felix Julia Jonas Katharina Maximilian Johanna Tobias Franziska Sebastian Jürgen
      Ursula Björn Heike Matthias Annika Karl-Heinz Sabine Florian Antje Moritz Greta Günther Silke Jan-Philipp Wiebke
      Holger Friederike`),
    family:
      spellings(`Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter
      Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Lange Vogel Jäger von_Berg Seidel Brandt
      Kühn`),
  },
  {
    id: 'dutch',
    shape: 'plain',
    order: 'given-first',
    countries: ['NL'],
    given: spellings(`Sanne Daan Femke Bram Lotte Sem Anouk Thijs Eva Ruben Maaike Joris Fleur Niels Marloes Pieter Iris
      Jeroen Roos Wouter Esther Maarten Noor Koen Hanneke Sjoerd Tess Willem Merel Bas`),
    family:
      spellings(`de_Jong Jansen de_Vries van_den_Berg van_Dijk Bakker Visser Smit Meijer de_Boer Mulder Bos Vos Peters
      Hendriks van_Leeuwen Dekker Brouwer de_Wit Dijkstra Smits van_der_Meer Kok Jacobs van_der_Linden Kuipers Hoekstra
      Postma Willems van_'t_Hoff`),
  },
  {
    id: 'nordic',
    shape: 'plain',
    order: 'given-first',
    countries: ['SE'],
    given: spellings(`Erik Anna Lars Maria Karin Anders Sofia Johan Ingrid Mikael Astrid Björn Linnéa Magnus Freja Søren
      Mette Henrik Kirsten Jón Guðrún Aino Mika Saga Viggo Åsa Øyvind Solveig Eero Helmi`),
    family: spellings(`Johansson Andersson Karlsson Nilsson Eriksson Larsson Olsson Persson Svensson Gustafsson Hansen
      Jensen Nielsen Sørensen Rasmussen Berg Haugen Dahl Virtanen Korhonen Lindqvist Söderberg Åkesson Ødegaard
      Jónsdóttir Sigurðsson Holm Lund Nyström Sjögren`),
  },
];
