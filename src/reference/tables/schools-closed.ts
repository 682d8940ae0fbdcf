import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: 'Closed colleges: IPEDS HD2022 (CLOSEDAT) and well-documented closures',
  url: 'https://www2.ed.gov/offices/OSFAP/PEPS/closedschools.html',
  accessed: '2026-11',
  licence: 'facts; each row names its page',
};

/**
 * Name, country with the state, town, month of closing, page, other names. The month is the last one in which anybody
 * may have studied there: for a group the closing of its last campus, for a merger the end of the name. Where sources
 * differ the later month stands. `w:` is a page of the English Wikipedia; a name after `~` is shared and not looked up.
 */
export const closedSchools = `
ITT Technical Institute | US | | 2016-09 | w:ITT_Technical_Institute | ITT Tech; ITT Educational Services
Heald College | US-CA | San Francisco | 2015-04 | w:Heald_College |
~Everest College | US | | 2020-12 | w:Everest_College | Everest Institute; Everest University
Corinthian Colleges | US | | 2015-04 | w:Corinthian_Colleges |
Argosy University | US | | 2019-03 | w:Argosy_University |
Virginia College | US-AL | Birmingham | 2018-12 | w:Virginia_College |
Brightwood College | US | | 2018-12 | w:Brightwood_College |
Ecotech Institute | US-CO | Aurora | 2018-12 | w:Education_Corporation_of_America |
Golf Academy of America | US | | 2018-12 | w:Education_Corporation_of_America |
Vatterott College | US-MO | St. Louis | 2018-12 | w:Vatterott_College |
~Westwood College | US-CO | Denver | 2016-03 | w:Westwood_College | Westwood College of Technology; Westwood College Online; Westwood College Denver
Anthem College | US-AZ | Phoenix | 2014-08 | w:Anthem_Education_Group |
Sanford-Brown College | US | | 2017-12 | w:Sanford%E2%80%93Brown | Sanford-Brown Institute
Le Cordon Bleu College of Culinary Arts | US | | 2017-12 | w:Le_Cordon_Bleu_College_of_Culinary_Arts | Le Cordon Bleu North America
Brooks Institute | US-CA | Ventura | 2016-10 | w:Brooks_Institute | Brooks Institute of Photography
Kaplan University | US-IA | Davenport | 2018-04 | w:Kaplan_University |
Ashford University | US-CA | San Diego | 2020-12 | w:University_of_Arizona_Global_Campus |
Independence University | US-UT | Salt Lake City | 2021-08 | w:Independence_University |
Stevens-Henager College | US-UT | Salt Lake City | 2021-08 | w:Stevens%E2%80%93Henager_College |
CollegeAmerica | US-CO | Denver | 2021-08 | w:CollegeAmerica |
Jones International University | US-CO | Centennial | 2016-03 | w:Jones_International_University |
Stratford University | US-VA | Alexandria | 2022-12 | w:Stratford_University |
ASA College | US-NY | New York | 2023-02 | w:ASA_College |
Stone Academy | US-CT | West Haven | 2023-02 | w:Stone_Academy_(Connecticut) |
The Art Institutes | US | | 2023-09 | w:The_Art_Institutes | Art Institute of Atlanta; Art Institute of Austin; Art Institute of Dallas; Art Institute of Houston; Miami International University of Art & Design; Art Institute of San Antonio; Art Institute of Tampa; Art Institute of Virginia Beach
Art Institute of Pittsburgh | US-PA | Pittsburgh | 2019-03 | w:Art_Institute_of_Pittsburgh | Art Institute of Pittsburgh Online
Art Institute of Seattle | US-WA | Seattle | 2019-03 | w:Art_Institute_of_Seattle |
Art Institute of Las Vegas | US-NV | Henderson | 2021-12 | w:The_Art_Institutes |
Art Institute of Phoenix | US-AZ | Phoenix | 2019-03 | w:The_Art_Institutes |
Art Institute of Portland | US-OR | Portland | 2019-03 | w:Art_Institute_of_Portland |
Art Institute of Colorado | US-CO | Denver | 2019-03 | w:Art_Institute_of_Colorado |
Art Institute of Charlotte | US-NC | Charlotte | 2019-03 | w:The_Art_Institutes |
Art Institute of Philadelphia | US-PA | Philadelphia | 2019-03 | w:Art_Institute_of_Philadelphia |
Art Institute of Fort Lauderdale | US-FL | Fort Lauderdale | 2019-03 | w:Art_Institute_of_Fort_Lauderdale |
Art Institute of New York City | US-NY | New York | 2017-12 | w:Art_Institute_of_New_York_City |
Art Institute of California | US-CA | | 2019-03 | w:Art_Institute_of_California | Art Institute of California-San Francisco; Art Institute of California-Hollywood; Art Institute of California-Orange County; Art Institute of California-Los Angeles; Art Institute of California-San Diego
Illinois Institute of Art | US-IL | Chicago | 2019-03 | w:Illinois_Institute_of_Art_%E2%80%93_Chicago | Illinois Institute of Art Chicago
New England Institute of Art | US-MA | Brookline | 2018-12 | w:New_England_Institute_of_Art |
Mount Ida College | US-MA | Newton | 2018-05 | w:Mount_Ida_College |
Wheelock College | US-MA | Boston | 2018-06 | w:Wheelock_College |
~Newbury College | US-MA | Brookline | 2019-05 | w:Newbury_College_(United_States) | Newbury College Brookline; Newbury Junior College
Atlantic Union College | US-MA | Lancaster | 2018-08 | w:Atlantic_Union_College |
Becker College | US-MA | Worcester | 2021-08 | w:Becker_College |
Pine Manor College | US-MA | Chestnut Hill | 2022-05 | w:Pine_Manor_College |
Green Mountain College | US-VT | Poultney | 2019-05 | w:Green_Mountain_College |
Southern Vermont College | US-VT | Bennington | 2019-05 | w:Southern_Vermont_College |
Burlington College | US-VT | Burlington | 2016-05 | w:Burlington_College |
Goddard College | US-VT | Plainfield | 2024-06 | w:Goddard_College |
Marylhurst University | US-OR | Marylhurst | 2018-12 | w:Marylhurst_University |
Oregon College of Art and Craft | US-OR | Portland | 2019-05 | w:Oregon_College_of_Art_and_Craft |
Concordia University-Portland | US-OR | Portland | 2020-05 | w:Concordia_University_(Oregon) | Concordia University Oregon
Concordia College-New York | US-NY | Bronxville | 2021-08 | w:Concordia_College_(New_York) |
Concordia College Alabama | US-AL | Selma | 2018-06 | w:Concordia_College_Alabama |
MacMurray College | US-IL | Jacksonville | 2020-05 | w:MacMurray_College |
Lincoln College, Illinois | US-IL | Lincoln | 2022-05 | w:Lincoln_College_(Illinois) |
Lincoln Christian University | US-IL | Lincoln | 2024-05 | w:Lincoln_Christian_University |
Urbana University | US-OH | Urbana | 2020-05 | w:Urbana_University |
Notre Dame College of Ohio | US-OH | South Euclid | 2024-05 | w:Notre_Dame_College |
Mills College | US-CA | Oakland | 2022-06 | w:Mills_College |
Holy Names University | US-CA | Oakland | 2023-06 | w:Holy_Names_University |
Marymount California University | US-CA | Rancho Palos Verdes | 2022-08 | w:Marymount_California_University |
San Francisco Art Institute | US-CA | San Francisco | 2022-07 | w:San_Francisco_Art_Institute |
Whittier Law School | US-CA | Costa Mesa | 2020-07 | w:Whittier_Law_School |
Dowling College | US-NY | Oakdale | 2016-08 | w:Dowling_College |
Cazenovia College | US-NY | Cazenovia | 2023-06 | w:Cazenovia_College |
Medaille University | US-NY | Buffalo | 2023-08 | w:Medaille_University | Medaille College
~Alliance University | US-NY | New York | 2023-08 | w:Nyack_College | Nyack College
Wells College | US-NY | Aurora | 2024-06 | w:Wells_College |
College of Saint Rose | US-NY | Albany | 2024-06 | w:College_of_Saint_Rose |
University of the Arts, Philadelphia | US-PA | Philadelphia | 2024-06 | w:University_of_the_Arts_(Philadelphia) |
Cabrini University | US-PA | Radnor | 2024-06 | w:Cabrini_University | Cabrini College
Clarks Summit University | US-PA | South Abington Township | 2024-07 | w:Clarks_Summit_University |
Pittsburgh Technical College | US-PA | Oakdale | 2024-08 | w:Pittsburgh_Technical_College |
Evangelical Theological Seminary | US-PA | Myerstown | 2022-06 | w:Evangelical_Seminary |
Delaware College of Art and Design | US-DE | Wilmington | 2024-06 | w:Delaware_College_of_Art_and_Design |
Saint Joseph's College, Rensselaer | US-IN | Rensselaer | 2017-05 | w:Saint_Joseph%27s_College_(Indiana) | Saint Joseph's College Indiana
Indiana Tech Law School | US-IN | Fort Wayne | 2017-06 | w:Indiana_Tech_Law_School |
St. Gregory's University | US-OK | Shawnee | 2017-12 | w:St._Gregory%27s_University |
Memphis College of Art | US-TN | Memphis | 2020-05 | w:Memphis_College_of_Art |
Tennessee Temple University | US-TN | Chattanooga | 2015-05 | w:Tennessee_Temple_University |
Lambuth University | US-TN | Jackson | 2011-06 | w:Lambuth_University |
Clearwater Christian College | US-FL | Clearwater | 2015-06 | w:Clearwater_Christian_College |
Hodges University | US-FL | Fort Myers | 2024-08 | w:Hodges_University |
Charlotte School of Law | US-NC | Charlotte | 2017-08 | w:Charlotte_School_of_Law |
St. Andrews University, North Carolina | US-NC | Laurinburg | 2025-05 | w:St._Andrews_University_(North_Carolina) | St. Andrews Presbyterian College
Limestone University | US-SC | Gaffney | 2025-05 | w:Limestone_University | Limestone College
Savannah Law School | US-GA | Savannah | 2018-06 | w:Savannah_Law_School |
Southern Polytechnic State University | US-GA | Marietta | 2015-01 | w:Southern_Polytechnic_State_University |
Judson College, Alabama | US-AL | Marion | 2021-07 | w:Judson_College_(Alabama) |
Birmingham-Southern College | US-AL | Birmingham | 2024-05 | w:Birmingham%E2%80%93Southern_College |
Virginia Intermont College | US-VA | Bristol | 2014-05 | w:Virginia_Intermont_College |
Alderson Broaddus University | US-WV | Philippi | 2023-08 | w:Alderson_Broaddus_University |
Ohio Valley University | US-WV | Vienna | 2021-12 | w:Ohio_Valley_University |
Finlandia University | US-MI | Hancock | 2023-05 | w:Finlandia_University |
Cardinal Stritch University | US-WI | Milwaukee | 2023-05 | w:Cardinal_Stritch_University |
Northland College | US-WI | Ashland | 2025-05 | w:Northland_College |
Iowa Wesleyan University | US-IA | Mount Pleasant | 2023-05 | w:Iowa_Wesleyan_University |
~Presentation College | US-SD | Aberdeen | 2023-10 | w:Presentation_College,_South_Dakota | Presentation College South Dakota; Presentation College Aberdeen
Fontbonne University | US-MO | Clayton | 2025-08 | w:Fontbonne_University |
Sierra Nevada University | US-NV | Incline Village | 2022-08 | w:Sierra_Nevada_University | Sierra Nevada College
Dana College | US-NE | Blair | 2010-07 | w:Dana_College |
Living Arts College | US-NC | Raleigh | 2022-12 | https://nces.ed.gov/collegenavigator/?id=421832 |
Union Institute & University | US-OH | Cincinnati | 2024-06 | w:Union_Institute_%26_University |
Oak Point University | US-IL | Chicago | 2024-04 | w:Oak_Point_University |
Quest University Canada | CA-BC | Squamish | 2023-05 | w:Quest_University |
Heythrop College | GB | London | 2019-01 | w:Heythrop_College,_University_of_London |
Eastern Nazarene College | US-MA | Quincy | 2025-06 | w:Eastern_Nazarene_College |
Siena Heights University | US-MI | Adrian | 2026-06 | w:Siena_Heights_University |
Trinity Christian College | US-IL | Palos Heights | 2026-06 | w:Trinity_Christian_College |
`;
