import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: 'Large US public colleges whose highest award is below a bachelor (A to M): IPEDS HD2022, HLOFFER 3 and 4',
  url: 'https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx',
  published: '2023',
  licence: 'US public domain',
};

/** Name, state, town, highest award (associate) with the unit id, domain, other name. 5,000 students or more. */
export const twoYearColleges = `
Aims Community College | CO | Greeley | a126207 | aims.edu |
Allan Hancock College | CA | Santa Maria | a108807 | hancockcollege.edu |
Alvin Community College | TX | Alvin | a222567 | alvincollege.edu |
Amarillo College | TX | Amarillo | a222576 | actx.edu |
American River College | CA | Sacramento | a109208 | arc.losrios.edu |
Anne Arundel Community College | MD | Arnold | a161767 | aacc.edu |
Anoka-Ramsey Community College | MN | Coon Rapids | a172963 | anokaramsey.edu |
Arizona Western College | AZ | Yuma | a104160 | azwestern.edu |
Asheville-Buncombe Technical Community College | NC | Asheville | a197887 | abtech.edu |
Baton Rouge Community College | LA | Baton Rouge | a437103 | mybrcc.edu |
Bergen Community College | NJ | Paramus | a183743 | bergen.edu |
Berkeley City College | CA | Berkeley | a125170 | berkeleycitycollege.edu |
Blinn College District | TX | Brenham | a223427 | blinn.edu | Blinn College
Bluegrass Community and Technical College | KY | Lexington | a156392 | bluegrass.kctcs.edu |
Bossier Parish Community College | LA | Bossier City | a158431 | bpcc.edu |
Brightpoint Community College | VA | Chester | a232450 | brightpoint.edu |
Bristol Community College | MA | Fall River | a165033 | bristolcc.edu |
Brookdale Community College | NJ | Lincroft | a183859 | brookdalecc.edu |
Bucks County Community College | PA | Newtown | a211307 | bucks.edu |
Bunker Hill Community College | MA | Boston | a165112 | bhcc.edu |
Butler Community College | KS | El Dorado | a154800 | butlercc.edu |
Butte College | CA | Oroville | a110246 | butte.edu |
CUNY Borough of Manhattan Community College | NY | New York | a190521 | bmcc.cuny.edu | Borough of Manhattan Community College
CUNY Bronx Community College | NY | Bronx | a190530 | bcc.cuny.edu | Bronx Community College
CUNY Kingsborough Community College | NY | Brooklyn | a190619 | kbcc.cuny.edu | Kingsborough Community College
CUNY LaGuardia Community College | NY | Long Island City | a190628 | lagcc.cuny.edu | LaGuardia Community College
CUNY Queensborough Community College | NY | Bayside | a190673 | qcc.cuny.edu | Queensborough Community College
Cabrillo College | CA | Aptos | a110334 | cabrillo.edu |
Camden County College | NJ | Blackwood | a183938 | camdencc.edu |
Canada College | CA | Redwood City | a111434 | canadacollege.edu |
Cape Fear Community College | NC | Wilmington | a198154 | cfcc.edu |
Central Carolina Community College | NC | Sanford | a198251 | cccc.edu |
Central Community College | NE | Grand Island | a180902 | cccneb.edu |
Central Georgia Technical College | GA | Warner Robins | a483045 | centralgatech.edu |
Central New Mexico Community College | NM | Albuquerque | a187532 | cnm.edu |
Central Piedmont Community College | NC | Charlotte | a198260 | cpcc.edu |
Central Texas College | TX | Killeen | a223816 | ctcd.edu |
Century College | MN | White Bear Lake | a175315 | century.edu |
Cerritos College | CA | Norwalk | a111887 | cerritos.edu |
Chabot College | CA | Hayward | a111920 | chabotcollege.edu |
Chaffey College | CA | Rancho Cucamonga | a111939 | chaffey.edu |
Chandler-Gilbert Community College | AZ | Chandler | a364025 | cgc.maricopa.edu |
Chattahoochee Technical College | GA | Marietta | a140331 | chattahoocheetech.edu |
Chattanooga State Community College | TN | Chattanooga | a219824 | chattanoogastate.edu |
Chemeketa Community College | OR | Salem | a208390 | chemeketa.edu |
Chippewa Valley Technical College | WI | Eau Claire | a240116 | cvtc.edu |
Citrus College | CA | Glendora | a112172 | citruscollege.edu |
City College of San Francisco | CA | San Francisco | a112190 | ccsf.edu |
City Colleges of Chicago-Harold Washington College | IL | Chicago | a144209 | ccc.edu |
City Colleges of Chicago-Harry S Truman College | IL | Chicago | a144184 | ccc.edu |
City Colleges of Chicago-Malcolm X College | IL | Chicago | a144166 | ccc.edu |
City Colleges of Chicago-Wilbur Wright College | IL | Chicago | a144218 | ccc.edu |
Clovis Community College | CA | Fresno | a489201 | cloviscollege.edu |
Coastal Alabama Community College | AL | Bay Minette | a101161 | coastalalabama.edu |
Coastline Community College | CA | Fountain Valley | a112385 | coastline.edu |
College of Alameda | CA | Alameda | a108667 | alameda.edu |
College of DuPage | IL | Glen Ellyn | a144865 | cod.edu |
College of Lake County | IL | Grayslake | a146472 | clcillinois.edu |
College of San Mateo | CA | San Mateo | a122791 | collegeofsanmateo.edu |
College of Western Idaho | ID | Nampa | a455114 | cwi.edu |
College of the Canyons | CA | Santa Clarita | a111461 | canyons.edu |
College of the Desert | CA | Palm Desert | a113573 | collegeofthedesert.edu |
College of the Sequoias | CA | Visalia | a123217 | cos.edu |
Columbus State Community College | OH | Columbus | a202222 | cscc.edu |
Community College of Allegheny County | PA | Pittsburgh | a210605 | ccac.edu |
Community College of Aurora | CO | Aurora | a126863 | ccaurora.edu |
Community College of Baltimore County | MD | Baltimore | a434672 | ccbcmd.edu |
Community College of Philadelphia | PA | Philadelphia | a215239 | ccp.edu |
Community College of Rhode Island | RI | Warwick | a217475 | ccri.edu |
Community College of Vermont | VT | Montpelier | a230861 | ccv.edu |
Contra Costa College | CA | San Pablo | a112826 | contracosta.edu |
Cosumnes River College | CA | Sacramento | a113096 | crc.losrios.edu |
County College of Morris | NJ | Randolph | a184180 | ccm.edu |
Crafton Hills College | CA | Yucaipa | a113111 | craftonhills.edu |
Cuesta College | CA | San Luis Obispo | a113193 | cuesta.edu |
Cuyahoga Community College District | OH | Cleveland | a202356 | tri-c.edu | Cuyahoga Community College
Cuyamaca College | CA | El Cajon | a113218 | cuyamaca.edu |
De Anza College | CA | Cupertino | a113333 | deanza.edu |
Delaware County Community College | PA | Media | a211927 | dccc.edu |
Delgado Community College | LA | New Orleans | a158662 | dcc.edu |
Delta College | MI | University Center | a169521 | delta.edu |
Des Moines Area Community College | IA | Ankeny | a153214 | dmacc.edu |
Diablo Valley College | CA | Pleasant Hill | a113634 | dvc.edu |
Dutchess Community College | NY | Poughkeepsie | a190840 | sunydutchess.edu |
East Los Angeles College | CA | Monterey Park | a113856 | elac.edu |
Eastern Gateway Community College | OH | Steubenville | a203331 | egcc.edu |
Eastern Iowa Community College District | IA | Davenport | a153311 | eicc.edu | Eastern Iowa Community College
El Camino Community College District | CA | Torrance | a113980 | elcamino.edu | El Camino Community College
El Paso Community College | TX | El Paso | a224642 | epcc.edu |
Elgin Community College | IL | Elgin | a144944 | elgin.edu |
Elizabethtown Community and Technical College | KY | Elizabethtown | a156648 | elizabethtown.kctcs.edu |
Erie Community College | NY | Buffalo | a191083 | ecc.edu |
Essex County College | NJ | Newark | a184481 | essex.edu |
Estrella Mountain Community College | AZ | Avondale | a384333 | estrellamountain.edu |
Everett Community College | WA | Everett | a235149 | everettcc.edu |
Evergreen Valley College | CA | San Jose | a114266 | evc.edu |
Fayetteville Technical Community College | NC | Fayetteville | a198534 | faytechcc.edu |
Finger Lakes Community College | NY | Canandaigua | a191199 | flcc.edu |
Folsom Lake College | CA | Folsom | a444219 | flc.losrios.edu |
Forsyth Technical Community College | NC | Winston-Salem | a198552 | forsythtech.edu |
Fox Valley Technical College | WI | Appleton | a238722 | fvtc.edu |
Frederick Community College | MD | Frederick | a162557 | frederick.edu |
Fresno City College | CA | Fresno | a114789 | fresnocitycollege.edu |
Fullerton College | CA | Fullerton | a114859 | fullcoll.edu |
Gaston College | NC | Dallas | a198570 | gaston.edu |
Gateway Community College | CT | New Haven | a130396 | gatewayct.edu |
Gateway Technical College | WI | Kenosha | a238759 | gtc.edu |
George C Wallace State Community College-Hanceville | AL | Hanceville | a101295 | wallacestate.edu |
Georgia Northwestern Technical College | GA | Rome | a139384 | gntc.edu |
Georgia State University-Perimeter College | GA | Atlanta | a244437 | perimeter.gsu.edu |
Germanna Community College | VA | Locust Grove | a232195 | germanna.edu |
Glendale Community College | AZ | Glendale | a104708 | gccaz.edu |
Glendale Community College | CA | Glendale | a115001 | glendale.edu |
Golden West College | CA | Huntington Beach | a115126 | goldenwestcollege.edu |
Grand Rapids Community College | MI | Grand Rapids | a170055 | grcc.edu |
Grossmont College | CA | El Cajon | a115296 | grossmont.edu |
Guilford Technical Community College | NC | Jamestown | a198622 | gtcc.edu |
Gwinnett Technical College | GA | Lawrenceville | a140012 | gwinnetttech.edu |
Harrisburg Area Community College | PA | Harrisburg | a212878 | hacc.edu |
Hartnell College | CA | Salinas | a115393 | hartnell.edu |
Hinds Community College | MS | Raymond | a175786 | hindscc.edu |
Horry-Georgetown Technical College | SC | Conway | a218140 | hgtc.edu |
Houston Community College | TX | Houston | a225423 | hccs.edu |
Howard Community College | MD | Columbia | a162779 | howardcc.edu |
Hudson County Community College | NJ | Jersey City | a184995 | hccc.edu |
Hudson Valley Community College | NY | Troy | a191719 | hvcc.edu |
Illinois Central College | IL | East Peoria | a145682 | icc.edu |
Imperial Valley College | CA | Imperial | a115861 | imperial.edu |
Iowa Central Community College | IA | Fort Dodge | a153524 | iowacentral.edu |
Iowa Western Community College | IA | Council Bluffs | a153630 | iwcc.edu |
Irvine Valley College | CA | Irvine | a116439 | ivc.edu |
Ivy Tech Community College | IN | Indianapolis | a150987 | ivytech.edu |
J Sargeant Reynolds Community College | VA | Richmond | a232414 | reynolds.edu |
Jefferson Community and Technical College | KY | Louisville | a156921 | jefferson.kctcs.edu |
Jefferson State Community College | AL | Birmingham | a101505 | jeffersonstate.edu |
John C Calhoun State Community College | AL | Tanner | a101514 | calhoun.edu |
Johnson County Community College | KS | Overland Park | a155210 | jccc.edu |
Joliet Junior College | IL | Joliet | a146296 | jjc.edu |
Kalamazoo Valley Community College | MI | Kalamazoo | a170541 | kvcc.edu |
Kapiolani Community College | HI | Honolulu | a141796 | kapiolani.hawaii.edu |
Kilgore College | TX | Kilgore | a226019 | kilgore.edu |
Kirkwood Community College | IA | Cedar Rapids | a153737 | kirkwood.edu |
Lane Community College | OR | Eugene | a209038 | lanecc.edu |
Laney College | CA | Oakland | a117247 | laney.edu |
Lanier Technical College | GA | Gainesville | a140243 | laniertech.edu |
Lansing Community College | MI | Lansing | a170657 | lcc.edu |
Las Positas College | CA | Livermore | a366401 | laspositascollege.edu |
Laurel Ridge Community College | VA | Middletown | a232575 | laurelridge.edu |
Lee College | TX | Baytown | a226204 | lee.edu |
Leeward Community College | HI | Pearl City | a141811 | leeward.hawaii.edu |
Lehigh Carbon Community College | PA | Schnecksville | a213525 | lccc.edu |
Long Beach City College | CA | Long Beach | a117645 | lbcc.edu |
Los Angeles City College | CA | Los Angeles | a117788 | lacitycollege.edu |
`;
