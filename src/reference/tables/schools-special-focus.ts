import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: 'US schools with one field of study: Carnegie 2021 basic classification in IPEDS HD2022',
  url: 'https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx',
  published: '2023',
  licence: 'US public domain',
};

/**
 * Name, state, town, the only field of study, highest award (doctorate, master, bachelor) with the unit id, domains,
 * other names. Schools of a special-focus class that also teach other fields are left out.
 */
export const specialFocusSchools = `
A T Still University of Health Sciences | MO | Kirksville | health | d177834 | atsu.edu | A.T. Still University
Adler University | IL | Chicago | health | d142832 | adler.edu | 
Alabama College of Osteopathic Medicine | AL | Dothan | health | d483975 | acom.edu | 
Albany Law School | NY | Albany | law | d188535 | albanylaw.edu | 
Albany Medical College | NY | Albany | health | d188580 | amc.edu | 
American Academy of Art College | IL | Chicago | arts | b142887 | aaart.edu | 
American Film Institute Conservatory | CA | Los Angeles | arts | m108870 | afi.com | 
Appalachian School of Law | VA | Grundy | law | d432348 | asl.edu | 
Art Academy of Cincinnati | OH | Cincinnati | arts | m201061 | artacademy.edu | 
Asbury Theological Seminary | KY | Wilmore | faith | d156222 | asburyseminary.edu | 
Atlanta's John Marshall Law School | GA | Atlanta | law | d138929 | johnmarshall.edu | 
Ave Maria School of Law | FL | Naples | law | d442295 | avemarialaw.edu | 
Babson College | MA | Wellesley | business | m164580 | babson.edu | 
Baylor College of Medicine | TX | Houston | health | d223223 | bcm.edu | 
Boston Architectural College | MA | Boston | arts | m164872 | the-bac.edu | 
Brooklyn Law School | NY | Brooklyn | law | d189501 | brooklaw.edu | 
CUNY School of Law | NY | Long Island City | law | d190682 | cuny.edu | 
California College of the Arts | CA | San Francisco | arts | m110370 | cca.edu | 
California Jazz Conservatory | CA | Berkeley | arts | b486488 | cjc.edu | 
California Western School of Law | CA | San Diego | law | d111391 | cwsl.edu | 
Chamberlain University-Illinois | IL | Addison | health | d454227 | chamberlain.edu | Chamberlain University
Charleston School of Law | SC | Charleston | law | d451510 | charlestonlaw.edu | 
Clarkson College | NE | Omaha | health | d180832 | clarksoncollege.edu | 
Cleveland Institute of Art | OH | Cleveland | arts | b202046 | cia.edu | 
Cleveland Institute of Music | OH | Cleveland | arts | d202073 | cim.edu | 
College for Creative Studies | MI | Detroit | arts | m169442 | collegeforcreativestudies.edu | 
Columbus College of Art and Design | OH | Columbus | arts | m202170 | ccad.edu | 
Cornish College of the Arts | WA | Seattle | arts | b235024 | cornish.edu | 
Cranbrook Academy of Art | MI | Bloomfield Hills | arts | m169424 | cranbrookart.edu | 
Curtis Institute of Music | PA | Philadelphia | arts | m211893 | curtis.edu | 
Dallas Theological Seminary | TX | Dallas | faith | d224305 | dts.edu | 
Denver College of Nursing | CO | Denver | health | m454856 | denvercollegeofnursing.edu | 
Des Moines University-Osteopathic Medical Center | IA | Des Moines | health | d154156 | dmu.edu | 
Edward Via College of Osteopathic Medicine | VA | Blacksburg | health | d442806 | vcom.edu | 
Franklin W Olin College of Engineering | MA | Needham | technical | b441982 | olin.edu | Olin College of Engineering; Olin College
Frontier Nursing University | KY | Versailles | health | d156727 | frontier.edu | 
Geisinger Commonwealth School of Medicine | PA | Scranton | health | d456542 | geisinger.edu | 
Gordon-Conwell Theological Seminary | MA | South Hamilton | faith | d165945 | gordonconwell.edu | 
Hebrew Union College-Jewish Institute of Religion | NY | New York | faith | d203067 | huc.edu | 
Jewish Theological Seminary of America | NY | New York | faith | d192040 | jtsa.edu | 
Kansas City Art Institute | MO | Kansas City | arts | b177746 | kcai.edu | 
LIM College | NY | New York | business | m192271 | limcollege.edu | 
Laguna College of Art and Design | CA | Laguna Beach | arts | m117168 | lcad.edu | 
Lake Erie College of Osteopathic Medicine | PA | Erie | health | d407629 | lecom.edu | 
Lake Forest Graduate School of Management | IL | Lake Forest | business | m146490 | lfgsm.edu | 
Logan University | MO | Chesterfield | health | d177986 | logan.edu | 
Longy School of Music of Bard College | MA | Cambridge | arts | m166489 | longy.edu | 
Los Angeles College of Music | CA | Pasadena | arts | b446385 | lacm.edu | 
Los Angeles Film School | CA | Hollywood | arts | b436429 | lafilm.edu | 
Louisiana State University Health Sciences Center-New Orleans | LA | New Orleans | health | d159373 | lsuhsc.edu | 
Louisiana State University Health Sciences Center-Shreveport | LA | Shreveport | health | d435000 | lsuhs.edu | 
MCPHS University | MA | Boston | health | d166656 | mcphs.edu | Massachusetts College of Pharmacy and Health Sciences
MGH Institute of Health Professions | MA | Boston | health | d166869 | mghihp.edu | 
Maine College of Art & Design | ME | Portland | arts | m161509 | meca.edu | 
Manhattan School of Music | NY | New York | arts | d192712 | msmnyc.edu | 
Maryland Institute College of Art | MD | Baltimore | arts | m163295 | mica.edu | MICA
Massachusetts College of Art and Design | MA | Boston | arts | m166674 | massart.edu | 
Massachusetts School of Law | MA | Andover | law | d369002 | mslaw.edu | 
Mayo Clinic College of Medicine and Science | MN | Rochester | health | d173957 | mayo.edu | 
Medical College of Wisconsin | WI | Milwaukee | health | d239169 | mcw.edu | 
Medical University of South Carolina | SC | Charleston | health | d218335 | musc.edu | 
Meharry Medical College | TN | Nashville | health | d220792 | mmc.edu | 
Menlo College | CA | Atherton | business | b118693 | menlo.edu | 
Midwestern Baptist Theological Seminary | MO | Kansas City | faith | d178208 | mbts.edu | 
Milwaukee Institute of Art & Design | WI | Milwaukee | arts | b239309 | miad.edu | 
Minneapolis College of Art and Design | MN | Minneapolis | arts | m174127 | mcad.edu | 
Mitchell Hamline School of Law | MN | Saint Paul | law | d175281 | mitchellhamline.edu | 
Moody Bible Institute | IL | Chicago | faith | m147369 | moody.edu | 
Moore College of Art and Design | PA | Philadelphia | arts | m214148 | moore.edu | 
Morehouse School of Medicine | GA | Atlanta | health | d140562 | msm.edu | 
Neumont College of Computer Science | UT | Salt Lake City | technical | b445692 | neumont.edu | 
New England Law-Boston | MA | Boston | law | d167215 | nesl.edu | New England School of Law
New Orleans Baptist Theological Seminary | LA | New Orleans | faith | d159948 | nobts.edu | 
New York Academy of Art | NY | New York | arts | m366368 | nyaa.edu | 
New York Film Academy | CA | Burbank | arts | m461148 | nyfa.edu | 
New York Law School | NY | New York | law | d193821 | nyls.edu | 
New York Medical College | NY | Valhalla | health | d193830 | nymc.edu | 
New York School of Interior Design | NY | New York | arts | m194116 | nysid.edu | 
Nightingale College | UT | Salt Lake City | health | m444787 | nightingale.edu | 
Northeast Ohio Medical University | OH | Rootstown | health | d204477 | neomed.edu | 
Northwestern Health Sciences University | MN | Bloomington | health | d174507 | nwhealth.edu | 
Oklahoma State University Center for Health Sciences | OK | Tulsa | health | d207315 | okstate.edu | 
Oregon Health & Science University | OR | Portland | health | d209490 | ohsu.edu | 
Otis College of Art and Design | CA | Los Angeles | arts | m120403 | otis.edu | 
Pacific Northwest University of Health Sciences | WA | Yakima | health | d455406 | pnwu.edu | 
Palmer College of Chiropractic | IA | Davenport | health | d154174 | palmer.edu | 
Palo Alto University | CA | Palo Alto | health | d120698 | paloaltou.edu | 
Pennsylvania Academy of the Fine Arts | PA | Philadelphia | arts | m214971 | pafa.org | 
Pennsylvania College of Art and Design | PA | Lancaster | arts | b215053 | pcad.edu | 
Pennsylvania College of Health Sciences | PA | Lancaster | health | d442356 | pacollege.edu | 
Philadelphia College of Osteopathic Medicine | PA | Philadelphia | health | d215123 | pcom.edu | 
Pratt Institute-Main | NY | Brooklyn | arts | m194578 | pratt.edu | Pratt Institute
Princeton Theological Seminary | NJ | Princeton | faith | d186122 | ptsem.edu | 
Ringling College of Art and Design | FL | Sarasota | arts | b136774 | ringling.edu | 
Rocky Mountain University of Health Professions | UT | Provo | health | d475495 | rm.edu | 
Rocky Vista University | CO | Parker | health | d480790 | rvu.edu | 
Roger Williams University School of Law | RI | Bristol | law | d409616 | rwu.edu | Roger Williams University
Rosalind Franklin University of Medicine and Science | IL | North Chicago | health | d145558 | rosalindfranklin.edu | 
Roseman University of Health Sciences | NV | Henderson | health | d445735 | roseman.edu | 
SUNY Downstate Health Sciences University | NY | Brooklyn | health | d196255 | downstate.edu | 
Samuel Merritt University | CA | Oakland | health | d122296 | samuelmerritt.edu | 
San Francisco Conservatory of Music | CA | San Francisco | arts | m122506 | sfcm.edu | 
San Joaquin College of Law | CA | Clovis | law | d122649 | sjcl.edu | 
School of the Art Institute of Chicago | IL | Chicago | arts | m143048 | saic.edu | SAIC
Sotheby's Institute of Art-NY | NY | New York | arts | m481094 | sothebysinstitute.com | 
South Texas College of Law Houston | TX | Houston | law | d228194 | stcl.edu | 
Southern California University of Health Sciences | CA | Whittier | health | d117672 | scuhs.edu | 
Southern University Law Center | LA | Baton Rouge | law | d440916 | sulc.edu | 
Southwestern Law School | CA | Los Angeles | law | d123970 | swlaw.edu | 
Texas Tech University Health Sciences Center-El Paso | TX | El Paso | health | d492689 | ttuhsc.edu | 
The Chicago School of Professional Psychology at Chicago | IL | Chicago | health | d143978 | thechicagoschool.edu | The Chicago School
The Colleges of Law at Ventura | CA | Ventura | law | d125037 | collegesoflaw.edu | Santa Barbara and Ventura Colleges of Law
The Juilliard School | NY | New York | arts | d192110 | juilliard.edu | Juilliard
The New England Conservatory of Music | MA | Boston | arts | d167057 | necmusic.edu | New England Conservatory
The Southern Baptist Theological Seminary | KY | Louisville | faith | d157748 | sbts.edu | 
Thomas Jefferson School of Law | CA | San Diego | law | d126049 | tjsl.edu | 
Toyota Technological Institute at Chicago | IL | Chicago | technical | d445054 | ttic.edu | 
University of Arkansas for Medical Sciences | AR | Little Rock | health | d106263 | uams.edu | 
University of California-Hastings College of Law | CA | San Francisco | law | d110398 | uchastings.edu | UC Hastings College of the Law; UC Law San Francisco
University of California-San Francisco | CA | San Francisco | health | d110699 | ucsf.edu | UCSF; University of California, San Francisco
University of Nebraska Medical Center | NE | Omaha | health | d181428 | unmc.edu | 
University of New Hampshire-Franklin Pierce School of Law | NH | Concord | law | d182829 | unh.edu | 
University of North Carolina School of the Arts | NC | Winston Salem | arts | m199184 | uncsa.edu | 
University of North Texas Health Science Center | TX | Fort Worth | health | d228909 | unthsc.edu | 
University of St. Augustine for Health Sciences | CA | San Marcos | health | d367954 | usa.edu | 
Upstate Medical University | NY | Syracuse | health | d196307 | upstate.edu | SUNY Upstate Medical University
Vermont Law and Graduate School | VT | South Royalton | law | d231147 | vermontlaw.edu | 
Webb Institute | NY | Glen Cove | technical | b197221 | webb.edu | 
West Coast University-Los Angeles | CA | North Hollywood | health | b443331 | westcoastuniversity.edu | West Coast University
West Virginia School of Osteopathic Medicine | WV | Lewisburg | health | d237880 | wvsom.edu | 
Western Michigan University Homer Stryker M.D. School of Medicine | MI | Kalamazoo | health | d490373 | wmich.edu | 
Western Michigan University-Thomas M. Cooley Law School | MI | Lansing | law | d172477 | cooley.edu | 
`;
