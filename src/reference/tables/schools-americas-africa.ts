import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: 'Universities of Canada, Latin America and Africa (ROR)',
  url: 'https://ror.org/',
  published: '2026-06',
  licence: 'CC0-1.0',
};

/**
 * Name, country (for Canada with the province), town, year of foundation, domains, other names. The year is that of the
 * earliest predecessor that is known to us. A name after `~` is shared by several schools and not looked up.
 */
export const americanAndAfricanSchools = `
Adama Science and Technology University | ET | Nazrēt | 1993 | astu.edu.et | Nazareth Technical College; Nazareth College of Technical Teachers Education; Adama University
Addis Ababa University | ET | Addis Ababa | 1950 | aau.edu.et | Haile Selassie I University; University College of Addis Ababa
Adolfo Ibáñez University | CL | Santiago | 1953 | uai.cl | Universidad Adolfo Ibáñez
Ahmadu Bello University | NG | Zaria | 1922 | abu.edu.ng | Yunifásítì Àmọ́dù Béllò
Al Akhawayn University | MA | Ifrane | 1993 | aui.ma | جامعة الأخوين
Ashesi University | GH | Berekuso | 1999 | ashesi.edu.gh | 
Athabasca University | CA- | Athabasca | 1970 | athabascau.ca | 
Babcock University | NG | Ibadan | 1959 | babcock.edu.ng | Adventist College of West Africa; Adventist Seminary of West Africa
Benemérita Universidad Autónoma de Puebla | MX | Puebla City | 1587 | buap.mx | Meritorious Autonomous University of Puebla
British Columbia Institute of Technology | CA- | Burnaby | 1960 | bcit.ca | Institut de technologie de la colombie-britannique
Brock University | CA- | Saint Catharines | 1962 | brocku.ca | 
Cape Peninsula University of Technology | ZA | Cape Town | 1920 | cput.ac.za | Kaapse Skiereiland Universiteit van Tegnologie
Carleton University | CA- | Ottawa | 1942 | carleton.ca | 
Centennial College | CA- | Toronto | 1966 | centennialcollege.ca | Centennial College of Applied Arts and Technology
Central University of Venezuela | VE | Caracas | 1721 | ucv.ve | Universidad Central de Venezuela
Covenant University | NG | Ota | 2002 | covenantuniversity.edu.ng | Yunifásítì Covenant
Dalhousie University | CA-NS | Halifax | 1818 | dal.ca | Dalhousie College; The Governors of Dalhousie College and University
Durban University of Technology | ZA | Durban | 1907 | dut.ac.za | 
Egerton University | KE | Nakuru | 1939 | egerton.ac.ke | Chuo Kikuu cha Egerton
Escuela Superior Politecnica del Litoral | EC | Guayaquil | 1958 | espol.edu.ec | ESPOL
Federal University of Technology Akure | NG | Akure | 1981 | futa.edu.ng | 
Federico Santa María Technical University | CL | Valparaíso | 1929 | usm.cl | Santa Maria University; UTFSM
Fundação Getulio Vargas | BR | Rio de Janeiro | 1944 | portal.fgv.br | Fundación Getulio Vargas; Getúlio Vargas Foundation
HEC Montréal | CA- | Montreal | 1907 | hec.ca | École des Hautes Études commerciales de Montréal
Humber Polytechnic | CA-ON | Toronto | 1967 | humber.ca | Humber College; Humber College Institute of Technology and Advanced Learning
Ibero American University | MX | Mexico City | 1943 | ibero.mx | 
Insper | BR | São Paulo | 1987 | insper.edu.br | Insper - Institute of Education and Research; Insper - Instituto de Ensino e Pesquisa; Institute of Education and Research - Insper
Instituto Politécnico Nacional | MX | Mexico City | 1936 | ipn.mx | National Polytechnic Institute
Instituto Tecnológico Autónomo de México | MX | Mexico City | 1946 | itam.mx | Mexico Autonomous Institute of Technology
Instituto Tecnológico de Aeronáutica | BR | São José dos Campos | 1950 | ita.br | Aeronautics Institute of Technology
Instituto Tecnológico de Buenos Aires (ITBA) | AR | Buenos Aires | 1959 | itba.edu.ar | Instituto Tecnológico de Buenos Aires; Buenos Aires Institute of Technology
Instituto Tecnológico de Costa Rica | CR | Cartago | 1971 | tec.ac.cr | Costa Rica Institute of Technology; Tecnologico de Costa Rica
Jimma University | ET | Jimma | 1952 | ju.edu.et | 
Jomo Kenyatta University of Agriculture and Technology | KE | Nairobi | 1981 | jkuat.ac.ke | JKUAT; Chuo Kikuu cha Kilimo na Teknolojia cha Jomo Kenyatta
Kenyatta University | KE | Nairobi | 1965 | ku.ac.ke | Chuo Kikuu cha Kenyatta
Kwame Nkrumah University of Science and Technology | GH | Kumasi | 1952 | knust.edu.gh | KNUST
Lagos State University | NG | Lagos | 1983 | lasu.edu.ng | LASU
Lakehead University | CA- | Thunder Bay | 1946 | lakeheadu.ca | Université de lakehead
Landmark University | NG | Omu-Aran | 2010 | lmu.edu.ng | 
Makerere University | UG | Kampala | 1922 | mak.ac.ug | Chuo Kikuu cha Makerere
McGill University | CA-QC | Montreal | 1821 | mcgill.ca | Université McGill
McMaster University | CA-ON | Hamilton | 1887 | mcmaster.ca | 
Memorial University of Newfoundland | CA-NL | St. John's | 1925 | mun.ca | Memorial University
Mohammed V University | MA | Rabat | 1957 | um5.ac.ma | Université Mohammed-V de Rabat; جامعة محمد الخامس
Mohammed VI Polytechnic University | MA | Ben Guerir | 2013 | um6p.ma | 
Moi University | KE | Eldoret | 1984 | mu.ac.ke | Chuo Kikuu cha Moi
National Open University of Nigeria | NG | Abuja | 1983 | noun.edu.ng | NOUN
National University of Engineering | PE | Lima | 1876 | uni.edu.pe | Universidad Nacional de Ingeniería
National University of Rosario | AR | Rosario | 1920 | unr.edu.ar | Universidad Nacional de Rosario
National University of San Marcos | PE | Lima | 1551 | unmsm.edu.pe | UNMSM; Universidad Nacional Mayor de San Marcos
Nelson Mandela University | ZA | Port Elizabeth | 1882 | mandela.ac.za | Nelson Mandela Metropolitaanse Universiteit; Nelson Mandela Metropolitan University
Nnamdi Azikiwe University | NG | Awka | 1980 | unizik.edu.ng | UNIZIK
North-West University | ZA | Potchefstroom | 1869 | nwu.ac.za | Noordwes-Universiteit; Potchefstroom University; Potchefstroom University for Christian Higher Education
Obafemi Awolowo University | NG | Ile-Ife | 1961 | oauife.edu.ng | University of Ife; Yunifásítì Ọbáfẹ́mi Awólọ́wọ̀
Ontario Tech University | CA-ON | Oshawa | 2001 | ontariotechu.ca | University of Ontario Institute of Technology
Peruvian University of Applied Sciences | PE | Lima | 1994 | upc.edu.pe | Universidad Peruana de Ciencias Aplicadas
Polytechnique Montréal | CA-QC | Montreal | 1873 | polymtl.ca | École Polytechnique de Montréal
Pontificia Universidad Católica de Chile | CL | Santiago | 1888 | uc.cl | Pontifical Catholic University of Chile
Pontificia Universidad Católica del Ecuador | EC | Quito | 1946 | puce.edu.ec | Pontifical Catholic University of Ecuador
Pontificia Universidad Católica del Perú | PE | Lima | 1917 | pucp.edu.pe | Pontifical Catholic University of Peru
Pontificia Universidad Javeriana | CO | Bogotá | 1623 | javeriana.edu.co | Pontifical Xavierian University
Pontifícia Universidade Católica de São Paulo | BR | São Paulo | 1946 | pucsp.br | Catholic University; PUCSP; Pontifical Catholic University of São Paulo
Pontifícia Universidade Católica do Rio de Janeiro | BR | Rio de Janeiro | 1940 | puc-rio.br | Pontifical Catholic University of Rio de Janeiro; PUC-Rio
Queen's University | CA-ON | Kingston | 1841 | queensu.ca | Queen's College at Kingston
Rhodes University | ZA | Grahamstown | 1904 | ru.ac.za | Rhodes University College
Seneca Polytechnic | CA-ON | Toronto | 1966 | senecapolytechnic.ca | Seneca College; Seneca College of Applied Arts and Technology
Simon Fraser University | CA-BC | Burnaby | 1963 | sfu.ca | 
Simón Bolívar University | VE | Caracas | 1967 | usb.ve | Universidad Simón Bolívar
Stellenbosch University | ZA | Stellenbosch | 1866 | sun.ac.za | Universiteit Stellenbosch; Universiteit van Stellenbosch; University of Stellenbosch
Strathmore University | KE | Nairobi | 1961 | strathmore.edu | Chuo Kikuu cha Strathmore; Strathmore College
Technical University of Kenya | KE | Nairobi | 1951 | tukenya.ac.ke | Kenya Polytechnic; Kenya Polytechnic University College; Kenya Technical Institute
Tecnológico de Monterrey | MX | Monterrey | 1943 | tec.mx | Monterrey Institute of Technology; Monterrey Tech; Tec de Monterrey
Thompson Rivers University | CA- | Kamloops | 1970 | tru.ca | 
Toronto Metropolitan University | CA-ON | Toronto | 1948 | torontomu.ca | Ryerson Polytechnic University; Ryerson University
Trent University | CA- | Peterborough | 1963 | trentu.ca | Université de trent
Tshwane University of Technology | ZA | Pretoria | 1906 | tut.ac.za | Tshwane-Universiteit van Tegnologie
Tunis El Manar University | TN | Tunis | 1958 | utm.rnu.tn | Université de tunis - el manar; جامعة تونس المنار
Uganda Christian University | UG | Mukono | 1913 | ucu.ac.ug | 
United States International University Africa | KE | Nairobi | 1969 | usiu.ac.ke | USIU Africa
Universidad Autónoma Metropolitana | MX | Mexico City | 1974 | uam.mx | 
Universidad Autónoma de Nuevo León | MX | San Nicolás de los Garza | 1933 | uanl.mx | Autonomous University of Nuevo León
Universidad EAFIT | CO | Medellín | 1960 | eafit.edu.co | EAFIT University
Universidad Icesi | CO | Cali | 1979 | icesi.edu.co | 
Universidad Nacional Autónoma de México | MX | Mexico City | 1910 | unam.mx | National Autonomous University of Mexico
Universidad Nacional de Colombia | CO | Bogotá | 1867 | unal.edu.co | National University of Colombia
Universidad Nacional de Córdoba | AR | Córdoba | 1613 | unc.edu.ar | National University of Córdoba
Universidad Nacional de La Plata | AR | La Plata | 1897 | unlp.edu.ar | National University of La Plata
Universidad ORT Uruguay | UY | Montevideo | 1942 | ort.edu.uy | 
Universidad San Francisco de Quito | EC | Quito | 1988 | usfq.edu.ec | Universidad San Francisco
Universidad Tecnológica Nacional | AR | Buenos Aires | 1948 | utn.edu.ar | National Technological University Argentina
Universidad Torcuato Di Tella | AR | Buenos Aires | 1991 | utdt.edu | La Di Tella; Torcuato Di Tella University
Universidad de Antioquia | CO | Medellín | 1803 | udea.edu.co | University of Antioquia
Universidad de Buenos Aires | AR | Buenos Aires | 1821 | uba.ar | University of Buenos Aires
Universidad de Costa Rica | CR | San José | 1940 | ucr.ac.cr | University of Costa Rica
Universidad de Guadalajara | MX | Guadalajara | 1792 | udg.mx | University of Guadalajara
Universidad de Ingeniería y Tecnología | PE | Lima | 2011 | utec.edu.pe | UTEC Perú
Universidad de Santiago de Chile | CL | Santiago | 1849 | usach.cl | University of Santiago Chile
Universidad de la República de Uruguay | UY | Montevideo | 1849 | udelar.edu.uy | Universidad de la República; University of the Republic; University of the Republic of Uruguay
Universidad del Norte, Colombia | CO | Barranquilla | 1966 | uninorte.edu.co | 
Universidad del Rosario | CO | Bogotá | 1653 | urosario.edu.co | Colegio Mayor de Nuestra Señora del Rosario
Universidade Estadual Paulista (Unesp) | BR | São Paulo | 1923 | unesp.br | São Paulo State University; UNESP; Universidad Estatal Paulista
Universidade Estadual de Campinas (UNICAMP) | BR | Campinas | 1962 | unicamp.br | State University of Campinas (UNICAMP); UNICAMP; Universidade Estadual de Campinas
Universidade Federal da Bahia | BR | Salvador | 1946 | ufba.br | Federal University of Bahia
Universidade Federal de Minas Gerais | BR | Belo Horizonte | 1892 | ufmg.br | UFMG; Federal University of Minas Gerais
Universidade Federal de Pernambuco | BR | Recife | 1946 | ufpe.br | Federal University of Pernambuco
Universidade Federal de Santa Catarina | BR | Florianópolis | 1932 | en.ufsc.br | Federal University of Santa Catarina; Universidad Federal de Santa Catarina
Universidade Federal de São Carlos | BR | São Carlos | 1968 | ufscar.br | Federal University of São Carlos; UFSCar
Universidade Federal do ABC | BR | Santo André | 2004 | ufabc.edu.br | UFABC; Federal University of ABC
Universidade Federal do Paraná | BR | Curitiba | 1912 | ufpr.br | Federal University of Paraná
Universidade Federal do Rio Grande do Sul | BR | Porto Alegre | 1895 | ufrgs.br | Federal University of Rio Grande do Sul; UFRGS
Universidade Federal do Rio de Janeiro | BR | Rio de Janeiro | 1920 | ufrj.br | Federal University of Rio de Janeiro
Universidade Presbiteriana Mackenzie | BR | São Paulo | 1870 | mackenzie.br | Mackenzie Presbyterian University
Universidade de Brasília | BR | Brasília | 1961 | unb.br | University of Brasília
Universidade de São Paulo | BR | São Paulo | 1934 | usp.br | University of Sao Paulo
University of Alberta | CA-AB | Edmonton | 1908 | ualberta.ca | UAlberta; Université de l'Alberta
University of Benin | NG | Benin City | 1970 | uniben.edu | UNIBEN; Yunifásítì ìlú Benin
University of British Columbia | CA-BC | Vancouver | 1908 | ubc.ca | Université de la colombie-britannique
University of Calgary | CA-AB | Calgary | 1905 | ucalgary.ca | Université de Calgary
University of Cape Coast | GH | Cape Coast | 1962 | ucc.edu.gh | 
University of Cape Town | ZA | Rondebosch | 1829 | uct.ac.za | South African College; Universiteit van Kaapstad; iYunivesithi yaseKapa
University of Carthage | TN | Tunis | 1988 | ucar.rnu.tn | Carthage University; Université de carthage; جامعة قرطاج
University of Chile | CL | Santiago | 1842 | uchile.cl | Universidad de Chile
University of Concepción | CL | Concepción | 1919 | udec.cl | Universidad de Concepción
University of Dar es Salaam | TZ | Dar es Salaam | 1961 | udsm.ac.tz | Chuo Kikuu cha Dar es Salaam
University of Ghana | GH | Accra | 1948 | ug.edu.gh | 
University of Guelph | CA- | Guelph | 1862 | uoguelph.ca | Université de guelph
University of Hassan II Casablanca | MA | Casablanca | 1975 | univh2c.ma | Université Hassan II Casablanca; جامعة الحسن الثاني; Université hassan ii de casablanca
University of Ibadan | NG | Ibadan | 1948 | ui.edu.ng | University College Ibadan; Yunifásítì ìlú Ìbàdàn
University of Ilorin | NG | Ilorin | 1975 | unilorin.edu.ng | Unilorin; Yunifásítì ìlú Ilorin
University of Johannesburg | ZA | Johannesburg | 1925 | uj.ac.za | 
University of KwaZulu-Natal | ZA | Durban | 1909 | ukzn.ac.za | 
University of Lagos | NG | Lagos | 1962 | unilag.edu.ng | UNILAG; Yunifásítì ìlú Èkó
University of Manitoba | CA-MB | Winnipeg | 1877 | umanitoba.ca | Université du manitoba
University of Nairobi | KE | Nairobi | 1956 | uonbi.ac.ke | Chuo Kikuu cha Nairobi
University of New Brunswick | CA-NB | Fredericton | 1785 | unb.ca | Academy of Liberal Arts and Sciences; College of New Brunswick; Université du nouveau-brunswick
University of Nigeria | NG | Nsukka | 1955 | unn.edu.ng | Yunifásítì ilẹ̀ Nàìjíríà
University of Northern British Columbia | CA- | Prince George | 1990 | unbc.ca | 
University of Ottawa | CA-ON | Ottawa | 1848 | uottawa.ca | UOttawa; Université d'Ottawa
University of Port Harcourt | NG | Port Harcourt | 1975 | uniport.edu.ng | University College, Port Harcourt; Yunifásítì ìlú Ebute Harcourt
University of Pretoria | ZA | Pretoria | 1908 | up.ac.za | Universiteit van Pretoria
University of Regina | CA- | Regina | 1911 | uregina.ca | Regina Campus of the University of Saskatchewan; Regina College; Université de regina
University of Rwanda | RW | Butare | 1963 | ur.ac.rw | Kaminuza Nkuru y’u Rwanda; Kaminuza y’u Rwanda; National University of Rwanda
University of San Andrés | AR | Victoria | 1986 | udesa.edu.ar | Universidad de San Andrés; UDESA
University of Saskatchewan | CA-SK | Saskatoon | 1907 | usask.ca | USASK; Université de la saskatchewan
University of Science and Technology Houari Boumediene | DZ | Algiers | 1974 | usthb.dz | 
University of South Africa | ZA | Pretoria | 1873 | unisa.ac.za | Universiteit van Suid-Afrika; University of the Cape of Good Hope
University of Toronto | CA-ON | Toronto | 1827 | utoronto.ca | Université de Toronto
University of Tunis | TN | Tunis | 1960 | utunis.rnu.tn | 
University of Victoria | CA-BC | Victoria | 1903 | uvic.ca | Université de victoria
University of Waterloo | CA-ON | Waterloo | 1956 | uwaterloo.ca | UWaterloo; Université de waterloo
University of Windsor | CA- | Windsor | 1857 | uwindsor.ca | Assumption University of Windsor; UWindsor; Université de windsor
University of the Andes | VE | Merida | 1810 | ula.ve | 
University of the Western Cape | ZA | Cape Town | 1959 | uwc.ac.za | Universiteit van Wes-Kaapland
University of the Witwatersrand | ZA | Johannesburg | 1922 | wits.ac.za | Wits University
Université Laval | CA-QC | Québec | 1663 | ulaval.ca | Laval University
Université de Montréal | CA-QC | Montreal | 1878 | umontreal.ca | University of Montreal
Université de Sherbrooke | CA-QC | Sherbrooke | 1954 | usherbrooke.ca | Sherbrooke University
Université du Québec à Montréal | CA-QC | Montreal | 1848 | uqam.ca | University of Quebec at Montreal
Western University | CA-ON | London | 1878 | uwo.ca | The University of Western Ontario
Wilfrid Laurier University | CA- | Waterloo | 1911 | wlu.ca | Laurier; Université wilfrid-laurier
~Concordia University | CA- | Montreal | 1896 | concordia.ca | Concordia; Université Concordia
~Federal University of Agriculture | NG | Abeokuta | 1983 | unaab.edu.ng | FUNAAB
~Federal University of Technology | NG | Akure | 1980 | futa.edu.ng | FUT Akure
~Universidad Panamericana | MX | Mexico City | 1967 | up.edu.mx | Panamerican University
~Universidad de Los Andes | CO | Bogotá | 1948 | uniandes.edu.co | University of Los Andes
~University of Palermo | AR | Buenos Aires | 1986 | palermo.edu | Universidad de Palermo
École de Technologie Supérieure | CA- | Montreal | 1974 | etsmtl.ca | 
`;
