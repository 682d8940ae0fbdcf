import { schoolKey } from '../school-key.ts';
import { tableRows } from '../table-rows.ts';
import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title:
    'Names that ROR or IPEDS gives to schools of several countries, and names that are no more than a kind of school',
  url: 'https://ror.org/',
  published: '2026-06',
  licence: 'CC0-1.0',
};

const names = `
aga khan university | al azhar university | al qalam university | aljazeera university | alliance university
anderson university | aquinas college | army university | assumption college | assumption university
atlantic university | augustana college | bayan university | bethany college | bethel college | bethel university
birmingham university | blackburn college | bryant college | business school | cambridge college | catholic university
central university | china medical university | christian university | city university
college business administration | college industrial technology | columbia college | columbia international university
concordia college | concordia university | dong a university | east west university | ecole nationale dadministration
ecole nationale dadministration publique | emmanuel college | european university | everest college
far eastern university | federal university agriculture | federal university technology | franklin college
franklin university | gordon college | greenfield university | gulf college | heidelberg university
heritage christian university | holy cross college | imperial college | institute business technology
institute public administration | institute technology | instituto tecnologico | international business school
international university | islamic university | jackson college | jagannath university | jefferson college
jinan university | kings college | kings university | la salle university | lincoln college | lincoln university
loyola college | loyola university | madison college | madonna university | manchester university | marian university
medical college | medical university | middle east university | mission college | monroe college | moore college
nanyang polytechnic | national defense university | national institute education
national institute science technology | national institute technology | national louis university
national university | national university science technology | newbury college | newcastle university
newman university | nile university | northeastern university | northwest university | northwestern college
northwestern university | notre dame college | notre dame university | open college | oxford college
pacific university | pan european university | philadelphia university | polytechnic university
pontifical catholic university | presentation college | queens college | regent university | regents university
roosevelt university | royal academy music | royal university | saint andrews university | saint francis university
saint johns college | saint johns university | saint joseph college | saint joseph university | saint josephs college
saint louis university | saint marys college | saint marys university | saint thomas university | samara university
sheffield college | sheridan college | sofia university | south valley university | southeast university
southeastern university | southwestern college | state university | technical university | thomas university
trinity college | trinity university | union college | union university | united international college
universidad americana | universidad autonoma | universidad autonoma de occidente | universidad catolica
universidad central | universidad de las americas | universidad de las artes | universidad de leon
universidad de los andes | universidad de oriente | universidad de san buenaventura | universidad de santander
universidad del atlantico | universidad del pacifico | universidad del rosario | universidad del valle
universidad iberoamericana | universidad interamericana | universidad internacional iberoamericana
universidad la salle | universidad latina | universidad maria auxiliadora | universidad metropolitana
universidad nacional | universidad nacional de san martin | universidad panamericana | universidad san carlos
universidad san marcos | universidad santo tomas | universidad tecnologica | university america
university applied sciences | university arts | university birmingham alabama | university college
university cordoba | university east asia | university georgia | university health sciences
university information technology | university management technology | university new england | university newcastle
university pacific | university palermo | university saint francis | university saint thomas | university technology
university wales | university west | victoria college | victoria university | washington college | webster university
wesleyan college | westminster college | westwood college | william carey university | wilmington college
xavier university | york college | york university
`;

/** Keys of names that never find a school, whatever lists are loaded. */
export const sharedSchoolKeys = (): ReadonlySet<string> => new Set(tableRows(names).flat().map(schoolKey));
