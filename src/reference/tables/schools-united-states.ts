import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: 'Universities of the United States (IPEDS HD2022; years from ROR), first part',
  url: 'https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx',
  published: '2023',
  licence: 'US public domain; ROR CC0-1.0',
};

/**
 * Name, state, town, year of foundation, highest award (doctorate, master, bachelor) with the unit id, domains, other
 * names. The year is that of the earliest predecessor that is known to us. A name after `~` is shared by several schools
 * and not looked up.
 */
export const unitedStatesSchools = `
American University | DC | Washington | 1893 | d131159 | american.edu | 
Amherst College | MA | Amherst | 1821 | b164465 | amherst.edu | 
Arizona State University Campus Immersion | AZ | Tempe | 1885 | d104151 | asu.edu | Arizona State University
Arkansas State University | AR | Jonesboro | 1909 | d106458 | astate.edu | A-State
Auburn University | AL | Auburn | 1856 | d100858 | auburn.edu | 
Ball State University | IN | Muncie | 1918 | d150136 | bsu.edu | 
Barnard College | NY | New York | 1889 | b189097 | barnard.edu | 
Bates College | ME | Lewiston | 1855 | b160977 | bates.edu | 
Baylor University | TX | Waco | 1845 | d223232 | baylor.edu | 
Bentley University | MA | Waltham |  | d164739 | bentley.edu | 
Binghamton University | NY | Vestal | 1946 | d196079 | binghamton.edu | SUNY Binghamton; State University of New York, Binghamton
Boise State University | ID | Boise | 1932 | d142115 | boisestate.edu | 
Boston College | MA | Chestnut Hill | 1863 | d164924 | bc.edu | 
Boston University | MA | Boston | 1839 | d164988 | bu.edu | Boston U
Bowdoin College | ME | Brunswick | 1794 | b161004 | bowdoin.edu | 
Bowling Green State University-Main Campus | OH | Bowling Green | 1910 | d201441 | bgsu.edu | Bowling Green State University
Brandeis University | MA | Waltham | 1948 | d165015 | brandeis.edu | 
Brigham Young University | UT | Provo | 1875 | d230038 | byu.edu | BYU
Brown University | RI | Providence | 1764 | d217156 | brown.edu | 
Bryant University | RI | Smithfield | 1863 | m217165 | bryant.edu | Bryant College
Bryn Mawr College | PA | Bryn Mawr | 1885 | d211273 | brynmawr.edu | 
Bucknell University | PA | Lewisburg | 1846 | m211291 | bucknell.edu | University at Lewisburg
CUNY Bernard M Baruch College | NY | New York |  | d190512 | cuny.edu | Baruch College
CUNY City College | NY | New York |  | d190567 | cuny.edu | City College of New York
CUNY Graduate School and University Center | NY | New York |  | d190576 | cuny.edu | 
CUNY Hunter College | NY | New York |  | d190594 | cuny.edu | Hunter College
CUNY Queens College | NY | Queens |  | m190664 | cuny.edu | 
California Institute of Technology | CA | Pasadena | 1891 | d110404 | caltech.edu | Caltech
California Polytechnic State University-San Luis Obispo | CA | San Luis Obispo | 1901 | m110422 | calpoly.edu | Cal Poly San Luis Obispo; Cal Poly SLO; California Polytechnic State University; Cal Poly
California State Polytechnic University-Pomona | CA | Pomona |  | d110529 | cpp.edu | Cal Poly Pomona
California State University-East Bay | CA | Hayward | 1957 | d110574 | csueastbay.edu | CSUEB
California State University-Fresno | CA | Fresno |  | d110556 | fresnostate.edu | 
California State University-Fullerton | CA | Fullerton | 1957 | d110565 | fullerton.edu | Cal State Fullerton
California State University-Long Beach | CA | Long Beach | 1949 | d110583 | csulb.edu | CSULB; Cal State Long Beach
California State University-Northridge | CA | Northridge | 1956 | d110608 | csun.edu | 
California State University-Sacramento | CA | Sacramento | 1947 | d110617 | csus.edu | 
California State University-San Bernardino | CA | San Bernardino | 1960 | d110510 | csusb.edu | CSUSB
Capella University | MN | Minneapolis | 1991 | d413413 | capella.edu | 
Carleton College | MN | Northfield | 1866 | b173258 | carleton.edu | Northfield College
Carnegie Mellon University | PA | Pittsburgh | 1900 | d211440 | cmu.edu | 
Case Western Reserve University | OH | Cleveland | 1826 | d201645 | case.edu | Case Western Reserve
Central Michigan University | MI | Mount Pleasant | 1892 | d169248 | cmich.edu | 
Chapman University | CA | Orange | 1861 | d111948 | chapman.edu | 
City University of Seattle | WA | Seattle | 1973 | d234915 | cityu.edu | 
Claremont McKenna College | CA | Claremont | 1946 | m112260 | cmc.edu | 
Clemson University | SC | Clemson | 1889 | d217882 | clemson.edu | Clemson Agricultural College of South Carolina
Cleveland State University | OH | Cleveland | 1923 | d202134 | csuohio.edu | 
Colby College | ME | Waterville |  | b161086 | colby.edu | 
Colgate University | NY | Hamilton | 1819 | m190099 | colgate.edu | 
College of the Holy Cross | MA | Worcester | 1843 | b166124 | holycross.edu | Holy Cross
Colorado College | CO | Colorado Springs | 1874 | m126678 | coloradocollege.edu | 
Colorado School of Mines | CO | Golden | 1873 | d126775 | mines.edu | 
Colorado State University-Fort Collins | CO | Fort Collins | 1870 | d126818 | colostate.edu | Colorado State University; Colorado Agricultural College; Colorado State College of Agriculture and Mechanic Arts
Columbia University in the City of New York | NY | New York | 1754 | d190150 | columbia.edu | Columbia University
Cornell University | NY | Ithaca | 1865 | d190415 | cornell.edu | 
Dartmouth College | NH | Hanover | 1769 | d182670 | dartmouth.edu | 
Davidson College | NC | Davidson | 1837 | b198385 | davidson.edu | 
DePaul University | IL | Chicago | 1898 | d144740 | depaul.edu | 
DePauw University | IN | Greencastle | 1837 | b150400 | depauw.edu | Indiana Asbury University
DeVry University-Illinois | IL | Naperville | 1931 | m482477 | devry.edu | DeVry University; DeVry Institute of Technology
Denison University | OH | Granville | 1831 | b202523 | denison.edu | 
Dickinson College | PA | Carlisle | 1773 | m212009 | dickinson.edu | 
Drexel University | PA | Philadelphia | 1891 | d212054 | drexel.edu | Drexel Institute; Drexel Institute of Technology
Duke University | NC | Durham | 1838 | d198419 | duke.edu | 
East Carolina University | NC | Greenville | 1907 | d198464 | ecu.edu | East Carolina
East Tennessee State University | TN | Johnson City | 1911 | d220075 | etsu.edu | 
Eastern Michigan University | MI | Ypsilanti | 1849 | d169798 | emich.edu | 
Emory University | GA | Atlanta | 1836 | d139658 | emory.edu | 
Florida Atlantic University | FL | Boca Raton | 1961 | d133669 | fau.edu | Florida Atlantic
Florida International University | FL | Miami | 1965 | d133951 | fiu.edu | 
Florida State University | FL | Tallahassee | 1851 | d134097 | fsu.edu | 
Fordham University | NY | Bronx | 1841 | d191241 | fordham.edu | 
Franklin and Marshall College | PA | Lancaster | 1787 | b212577 | fandm.edu | 
Full Sail University | FL | Winter Park | 1979 | m134237 | fullsail.edu | 
Furman University | SC | Greenville | 1826 | m218070 | furman.edu | 
George Mason University | VA | Fairfax | 1949 | d232186 | gmu.edu | 
George Washington University | DC | Washington | 1821 | d131469 | gwu.edu | 
Georgetown University | DC | Washington | 1789 | d131496 | georgetown.edu | 
Georgia Institute of Technology-Main Campus | GA | Atlanta | 1885 | d139755 | gatech.edu | Georgia Institute of Technology; Georgia Tech
Georgia Southern University | GA | Statesboro | 1906 | d139931 | georgiasouthern.edu | 
Georgia State University | GA | Atlanta | 1913 | d139940 | gsu.edu | 
Gettysburg College | PA | Gettysburg | 1832 | m212674 | gettysburg.edu | 
Gonzaga University | WA | Spokane | 1887 | d235316 | gonzaga.edu | 
Grand Canyon University | AZ | Phoenix | 1949 | d104717 | gcu.edu | 
Grinnell College | IA | Grinnell | 1846 | b153384 | grinnell.edu | 
Hamilton College | NY | Clinton | 1793 | b191515 | hamilton.edu | Hamilton-Oneida Academy
Harvard University | MA | Cambridge | 1636 | d166027 | harvard.edu | 
Harvey Mudd College | CA | Claremont | 1955 | b115409 | hmc.edu | 
Haverford College | PA | Haverford | 1833 | b212911 | haverford.edu | 
Howard University | DC | Washington | 1867 | d131520 | howard.edu | 
Idaho State University | ID | Pocatello | 1901 | d142276 | isu.edu | 
Illinois State University | IL | Normal | 1857 | d145813 | illinoisstate.edu | 
Indiana University-Bloomington | IN | Bloomington | 1820 | d151351 | indiana.edu, iu.edu | Indiana University
Indiana University-Purdue University-Indianapolis | IN | Indianapolis | 1891 | d151111 | iupui.edu | IUPUI
Iowa State University | IA | Ames | 1858 | d153603 | iastate.edu | Iowa State; Iowa State University of Science and Technology
James Madison University | VA | Harrisonburg | 1908 | d232423 | jmu.edu | 
Johns Hopkins University | MD | Baltimore | 1876 | d162928 | jhu.edu | JHU
Kansas State University | KS | Manhattan | 1863 | d155399 | k-state.edu | 
Kennesaw State University | GA | Kennesaw | 1963 | d486840 | kennesaw.edu | 
Kent State University at Kent | OH | Kent |  | d203517 | kent.edu | Kent State University
Kenyon College | OH | Gambier | 1824 | b203535 | kenyon.edu | 
Lafayette College | PA | Easton | 1826 | b213385 | lafayette.edu | 
Lawrence University | WI | Appleton |  | b239017 | lawrence.edu | 
Liberty University | VA | Lynchburg | 1971 | d232557 | liberty.edu | 
Long Island University | NY | Brookville | 1926 | d192448 | liu.edu | 
Louisiana State University and Agricultural & Mechanical College | LA | Baton Rouge | 1860 | d159391 | lsu.edu | Louisiana State University
Louisiana Tech University | LA | Ruston | 1894 | d159647 | latech.edu | 
Loyola Marymount University | CA | Los Angeles | 1911 | d117946 | lmu.edu | 
Loyola University Chicago | IL | Chicago | 1870 | d146719 | luc.edu | 
Macalester College | MN | Saint Paul | 1874 | b173902 | macalester.edu | 
Marquette University | WI | Milwaukee | 1881 | d239105 | marquette.edu | 
Marshall University | WV | Huntington | 1837 | d237525 | marshall.edu | 
Massachusetts Institute of Technology | MA | Cambridge | 1861 | d166683 | mit.edu | 
Miami University-Oxford | OH | Oxford | 1809 | d204024 | miamioh.edu | Miami University
Michigan State University | MI | East Lansing | 1855 | d171100 | msu.edu | 
Middle Tennessee State University | TN | Murfreesboro | 1911 | d220978 | mtsu.edu | 
Middlebury College | VT | Middlebury |  | d230959 | middlebury.edu | 
Mississippi State University | MS | Mississippi State | 1878 | d176080 | msstate.edu | 
Montana State University | MT | Bozeman | 1893 | d180461 | montana.edu | Agricultural College of the State of Montana
Montclair State University | NJ | Montclair | 1908 | d185590 | montclair.edu | Montclair State College
Morehouse College | GA | Atlanta |  | b140553 | morehouse.edu | 
Mount Holyoke College | MA | South Hadley | 1837 | m166939 | mtholyoke.edu | Mount Holyoke Female Seminary; Wheaton Female Seminary
New Jersey Institute of Technology | NJ | Newark | 1881 | d185828 | njit.edu | 
New Mexico State University-Main Campus | NM | Las Cruces |  | d188030 | nmsu.edu | New Mexico State University
New York University | NY | New York | 1831 | d193900 | nyu.edu | NYU
North Carolina A & T State University | NC | Greensboro | 1891 | d199102 | ncat.edu | North Carolina Agricultural and Technical State University
North Carolina State University at Raleigh | NC | Raleigh | 1887 | d199193 | ncsu.edu | North Carolina State University; NC State
North Dakota State University-Main Campus | ND | Fargo | 1890 | d200332 | ndsu.edu | North Dakota State University
~Northeastern University | MA | Boston | 1898 | d167358 | northeastern.edu | Northeastern University Boston; Northeastern University Massachusetts
Northern Arizona University | AZ | Flagstaff | 1899 | d105330 | nau.edu | Arizona State College of Flagstaff
Northern Illinois University | IL | Dekalb | 1895 | d147703 | niu.edu | 
~Northwestern University | IL | Evanston | 1851 | d147767 | northwestern.edu | Northwestern University Evanston; Northwestern University Illinois
Nova Southeastern University | FL | Fort Lauderdale | 1964 | d136215 | nova.edu | 
Oakland University | MI | Rochester Hills | 1957 | d171571 | oakland.edu | 
Oberlin College | OH | Oberlin | 1833 | m204501 | oberlin.edu | Oberlin Collegiate Institute
Occidental College | CA | Los Angeles | 1887 | m120254 | oxy.edu | 
Ohio State University-Main Campus | OH | Columbus | 1870 | d204796 | osu.edu | Ohio State University
Ohio University-Main Campus | OH | Athens | 1804 | d204857 | ohio.edu | Ohio University
Oklahoma State University-Main Campus | OK | Stillwater |  | d207388 | okstate.edu | Oklahoma State University
Old Dominion University | VA | Norfolk | 1930 | d232982 | odu.edu | 
Oregon State University | OR | Corvallis | 1868 | d209542 | oregonstate.edu | 
Pennsylvania State University-Main Campus | PA | University Park | 1855 | d214777 | psu.edu | Pennsylvania State University; Penn State; Penn State University
Pitzer College | CA | Claremont | 1963 | b121257 | pitzer.edu | 
Pomona College | CA | Claremont | 1887 | b121345 | pomona.edu | 
Portland State University | OR | Portland | 1946 | d209807 | pdx.edu | 
Princeton University | NJ | Princeton | 1746 | d186131 | princeton.edu | 
Purdue University Global | IN | West Lafayette | 1937 | d489779 | purdueglobal.edu | Kaplan University (Purdue Global); Purdue Global; Purdue University Global, Inc.
Purdue University-Main Campus | IN | West Lafayette | 1869 | d243780 | purdue.edu | Purdue University
Reed College | OR | Portland | 1908 | m209922 | reed.edu | 
Rensselaer Polytechnic Institute | NY | Troy | 1824 | d194824 | rpi.edu | RPI; Rensselaer Institute; Rensselaer School
Rice University | TX | Houston | 1912 | d227757 | rice.edu | William Marsh Rice University
Rochester Institute of Technology | NY | Rochester | 1829 | d195003 | rit.edu | Rochester Athenaeum and Mechanics Institute
Rose-Hulman Institute of Technology | IN | Terre Haute | 1874 | m152318 | rose-hulman.edu | Rose Polytechnic Institute
Rowan University | NJ | Glassboro | 1923 | d184782 | rowan.edu | 
Rutgers University-New Brunswick | NJ | New Brunswick | 1825 | d186380 | rutgers.edu | Rutgers University; Rutgers, The State University of New Jersey; Rutgers
`;
