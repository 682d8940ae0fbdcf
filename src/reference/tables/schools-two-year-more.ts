import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: 'Large US public colleges whose highest award is below a bachelor (M to Z): IPEDS HD2022, HLOFFER 3 and 4',
  url: 'https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx',
  published: '2023',
  licence: 'US public domain',
};

/** Name, state, town, highest award (associate) with the unit id, domain, other name. 5,000 students or more. */
export const moreTwoYearColleges = `
Los Angeles Harbor College | CA | Wilmington | a117690 | lahc.edu |
Los Angeles Mission College | CA | Sylmar | a117867 | lamission.edu |
Los Angeles Pierce College | CA | Woodland Hills | a117706 | lapc.edu |
Los Angeles Trade Technical College | CA | Los Angeles | a117724 | lattc.edu |
Los Angeles Valley College | CA | Valley Glen | a117733 | lavc.edu |
Los Medanos College | CA | Pittsburg | a117894 | losmedanos.edu |
Macomb Community College | MI | Warren | a170790 | macomb.edu |
McHenry County College | IL | Crystal Lake | a147004 | mchenry.edu |
McLennan Community College | TX | Waco | a226578 | mclennan.edu |
Merced College | CA | Merced | a118718 | mccd.edu |
Mercer County Community College | NJ | West Windsor | a185509 | mccc.edu |
Merritt College | CA | Oakland | a118772 | merritt.edu |
Mesa Community College | AZ | Mesa | a105154 | mesacc.edu |
Metropolitan Community College Area | NE | Omaha | a181303 | mccneb.edu |
Metropolitan Community College-Kansas City | MO | Kansas City | a177995 | mcckc.edu |
Middlesex College | NJ | Edison | a185536 | middlesexcollege.edu |
Middlesex Community College | MA | Bedford | a166887 | middlesex.mass.edu |
Midlands Technical College | SC | West Columbia | a218353 | midlandstech.edu |
Milwaukee Area Technical College | WI | Milwaukee | a239248 | matc.edu |
Minneapolis Community and Technical College | MN | Minneapolis | a174136 | minneapolis.edu |
Minnesota State Community and Technical College | MN | Fergus Falls | a173559 | minnesota.edu |
Mississippi Gulf Coast Community College | MS | Perkinston | a176071 | mgccc.edu |
Moberly Area Community College | MO | Moberly | a178448 | macc.edu |
Mohawk Valley Community College | NY | Utica | a193283 | mvcc.edu |
Monroe Community College | NY | Rochester | a193326 | monroecc.edu |
Monterey Peninsula College | CA | Monterey | a119067 | mpc.edu |
Montgomery College | MD | Rockville | a163426 | montgomerycollege.edu |
Montgomery County Community College | PA | Blue Bell | a214111 | mc3.edu |
Moorpark College | CA | Moorpark | a119137 | moorparkcollege.edu |
Moraine Valley Community College | IL | Palos Hills | a147378 | morainevalley.edu |
Moreno Valley College | CA | Moreno Valley | a460394 | mvc.edu |
Motlow State Community College | TN | Tullahoma | a221096 | mscc.edu |
Mott Community College | MI | Flint | a169275 | mcc.edu |
Mt Hood Community College | OR | Gresham | a209250 | mhcc.edu | Mount Hood Community College
Mt San Antonio College | CA | Walnut | a119164 | mtsac.edu | Mount San Antonio College
Mt San Jacinto Community College District | CA | San Jacinto | a119216 | msjc.edu | Mount San Jacinto Community College District
Nashville State Community College | TN | Nashville | a221184 | nscc.edu |
Nassau Community College | NY | Garden City | a193478 | ncc.edu |
Navarro College | TX | Corsicana | a227146 | navarrocollege.edu |
New Mexico State University-Dona Ana | NM | Las Cruces | a187620 | dacc.nmsu.edu |
Norco College | CA | Norco | a460464 | norcocollege.edu |
Normandale Community College | MN | Bloomington | a174428 | normandale.edu |
North Central Texas College | TX | Gainesville | a224110 | nctc.edu |
NorthWest Arkansas Community College | AR | Bentonville | a367459 | nwacc.edu |
Northampton County Area Community College | PA | Bethlehem | a214379 | northampton.edu |
Northcentral Technical College | WI | Wausau | a239460 | ntc.edu |
Northeast Community College | NE | Norfolk | a181491 | northeast.edu |
Northeast Lakeview College | TX | Universal City | a488730 | alamo.edu |
Northeast State Community College | TN | Blountville | a221908 | northeaststate.edu |
Northeast Wisconsin Technical College | WI | Green Bay | a239488 | nwtc.edu |
Northern Virginia Community College | VA | Annandale | a232946 | nvcc.edu |
Northshore Technical Community College | LA | Lacombe | a160667 | northshorecollege.edu |
Northwest Mississippi Community College | MS | Senatobia | a176178 | northwestms.edu |
Northwest Vista College | TX | San Antonio | a420398 | alamo.edu |
Oakland Community College | MI | Auburn Hills | a171535 | oaklandcc.edu |
Oakton Community College | IL | Des Plaines | a147800 | oakton.edu |
Ocean County College | NJ | Toms River | a185873 | ocean.edu |
Ohlone College | CA | Fremont | a120290 | ohlone.edu |
Oklahoma City Community College | OK | Oklahoma City | a207449 | occc.edu |
Onondaga Community College | NY | Syracuse | a194222 | sunyocc.edu |
Orange Coast College | CA | Costa Mesa | a120342 | orangecoastcollege.edu |
Owens Community College | OH | Perrysburg | a204945 | owens.edu |
Oxnard College | CA | Oxnard | a120421 | oxnardcollege.edu |
Palo Alto College | TX | San Antonio | a246354 | alamo.edu |
Palomar College | CA | San Marcos | a120971 | palomar.edu |
Paradise Valley Community College | AZ | Phoenix | a364016 | paradisevalley.edu |
Parkland College | IL | Champaign | a147916 | parkland.edu |
Pasadena City College | CA | Pasadena | a121044 | pasadena.edu |
Passaic County Community College | NJ | Paterson | a186034 | web.pccc.edu |
Pearl River Community College | MS | Poplarville | a176239 | prcc.edu |
Pellissippi State Community College | TN | Knoxville | a221643 | pstcc.edu |
Phoenix College | AZ | Phoenix | a105428 | phoenixcollege.edu |
Piedmont Technical College | SC | Greenwood | a218520 | ptc.edu |
Piedmont Virginia Community College | VA | Charlottesville | a233116 | pvcc.edu |
Pima Community College | AZ | Tucson | a105525 | pima.edu |
Pitt Community College | NC | Winterville | a199333 | pittcc.edu |
Portland Community College | OR | Portland | a209746 | pcc.edu |
Prince George's Community College | MD | Largo | a163657 | pgcc.edu |
Quinsigamond Community College | MA | Worcester | a167534 | qcc.edu |
Raritan Valley Community College | NJ | Branchburg | a186645 | raritanval.edu |
Reedley College | CA | Reedley | a117052 | reedleycollege.edu |
Rio Salado College | AZ | Tempe | a105668 | rio.maricopa.edu |
Riverside City College | CA | Riverside | a121901 | rcc.edu |
Rock Valley College | IL | Rockford | a148380 | rockvalleycollege.edu |
Rockland Community College | NY | Suffern | a195058 | sunyrockland.edu |
Rose State College | OK | Midwest City | a207670 | rose.edu |
Rowan College at Burlington County | NJ | Mount Laurel | a183877 | rcbc.edu |
Rowan College of South Jersey-Gloucester Campus | NJ | Sewell | a184791 | rcsj.edu |
Rowan-Cabarrus Community College | NC | Salisbury | a199494 | rccc.edu |
SUNY Broome Community College | NY | Binghamton | a189547 | sunybroome.edu |
SUNY Westchester Community College | NY | Valhalla | a197294 | sunywcc.edu |
Sacramento City College | CA | Sacramento | a122180 | scc.losrios.edu |
Saddleback College | CA | Mission Viejo | a122205 | saddleback.edu |
Saint Louis Community College | MO | Bridgeton | a179308 | stlcc.edu |
Saint Paul College | MN | Saint Paul | a175041 | saintpaul.edu |
Salt Lake Community College | UT | Salt Lake City | a230746 | slcc.edu |
San Bernardino Valley College | CA | San Bernardino | a123527 | valleycollege.edu |
San Diego City College | CA | San Diego | a122339 | sdcity.edu |
San Diego Miramar College | CA | San Diego | a122384 | sdmiramar.edu |
San Joaquin Delta College | CA | Stockton | a122658 | deltacollege.edu |
San Jose City College | CA | San Jose | a122746 | sjcc.edu |
San Juan College | NM | Farmington | a188100 | sanjuancollege.edu |
Santa Barbara City College | CA | Santa Barbara | a122889 | sbcc.edu |
Santa Rosa Junior College | CA | Santa Rosa | a123013 | santarosa.edu |
Santiago Canyon College | CA | Orange | a399212 | sccollege.edu |
Scottsdale Community College | AZ | Scottsdale | a105747 | scottsdalecc.edu |
Sierra College | CA | Rocklin | a123341 | sierracollege.edu |
Somerset Community College | KY | Somerset | a157711 | somerset.kctcs.edu |
South Louisiana Community College | LA | Lafayette | a434061 | solacc.edu |
South Plains College | TX | Levelland | a228158 | southplainscollege.edu |
Southeast Community College Area | NE | Lincoln | a181640 | southeast.edu |
Southern Crescent Technical College | GA | Griffin | a139986 | sctech.edu |
Southern Maine Community College | ME | South Portland | a161545 | smccme.edu |
Southwest Tennessee Community College | TN | Memphis | a221485 | southwest.tn.edu |
Southwest Texas Junior College | TX | Uvalde | a228316 | swtjc.edu |
Southwestern Illinois College | IL | Belleville | a143215 | swic.edu |
Spartanburg Community College | SC | Spartanburg | a218830 | sccsc.edu |
St Charles Community College | MO | Cottleville | a262031 | stchas.edu |
St Philip's College | TX | San Antonio | a227854 | alamo.edu |
Stark State College | OH | North Canton | a205841 | starkstate.edu |
Suffolk County Community College | NY | Selden | a366395 | sunysuffolk.edu |
Tarrant County College District | TX | Fort Worth | a228547 | tccd.edu | Tarrant County College
Texas Southmost College | TX | Brownsville | a227377 | tsc.edu |
Texas State Technical College | TX | Waco | a487320 | tstc.edu |
Tidewater Community College | VA | Norfolk | a233772 | tcc.edu |
Tri-County Technical College | SC | Pendleton | a218885 | tctc.edu |
Trident Technical College | SC | Charleston | a218894 | tridenttech.edu |
Triton College | IL | River Grove | a149532 | triton.edu |
Tulsa Community College | OK | Tulsa | a207935 | tulsacc.edu |
Union County College | NJ | Cranford | a187198 | ucc.edu |
Ventura College | CA | Ventura | a125028 | venturacollege.edu |
Victor Valley College | CA | Victorville | a125091 | vvc.edu |
Virginia Peninsula Community College | VA | Hampton | a233754 | vpcc.edu |
Virginia Western Community College | VA | Roanoke | a233949 | virginiawestern.edu |
Volunteer State Community College | TN | Gallatin | a222053 | volstate.edu |
Wake Technical Community College | NC | Raleigh | a199856 | waketech.edu |
Walters State Community College | TN | Morristown | a222062 | ws.edu |
Washtenaw Community College | MI | Ann Arbor | a172617 | wccnet.edu |
Waubonsee Community College | IL | Sugar Grove | a149727 | waubonsee.edu |
Waukesha County Technical College | WI | Pewaukee | a240125 | wctc.edu |
Wayne County Community College District | MI | Detroit | a172635 | wcccd.edu | Wayne County Community College
West Georgia Technical College | GA | Waco | a139278 | westgatech.edu |
West Kentucky Community and Technical College | KY | Paducah | a157483 | westkentucky.kctcs.edu |
West Valley College | CA | Saratoga | a125499 | westvalley.edu |
Western Iowa Tech Community College | IA | Sioux City | a154572 | witcc.edu |
Wharton County Junior College | TX | Wharton | a229841 | wcjc.edu |
Wichita State University-Campus of Applied Sciences and Technology | KS | Wichita | a156107 | wsutech.edu |
William Rainey Harper College | IL | Palatine | a149842 | harpercollege.edu |
Yavapai College | AZ | Prescott | a106148 | yc.edu |
Yuba College | CA | Marysville | a126119 | yc.yccd.edu |
`;
