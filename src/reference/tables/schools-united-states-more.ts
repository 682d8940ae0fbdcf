import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: 'Universities of the United States (IPEDS HD2022; years from ROR), second part',
  url: 'https://nces.ed.gov/ipeds/datacenter/DataFiles.aspx',
  published: '2023',
  licence: 'US public domain; ROR CC0-1.0',
};

/**
 * Name, state, town, year of foundation, highest award (doctorate, master, bachelor) with the unit id, domains, other
 * names. The year is that of the earliest predecessor that is known to us. A name after `~` is shared by several schools
 * and not looked up.
 */
export const moreUnitedStatesSchools = `
Rutgers University-Newark | NJ | Newark | 1908 | d186399 | rutgers.edu | Rutgers New Jersey Medical School; New Jersey Medical School; Rutgers NJMS
SUNY at Albany | NY | Albany | 1844 | d196060 | albany.edu | University at Albany, State University of New York; New York State Normal School; University at Albany
~Saint Louis University | MO | Saint Louis | 1818 | d179159 | slu.edu | Saint Louis University Missouri
Sam Houston State University | TX | Huntsville | 1879 | d227881 | shsu.edu | 
San Diego State University | CA | San Diego | 1897 | d122409 | sdsu.edu | 
San Francisco State University | CA | San Francisco | 1899 | d122597 | sfsu.edu | California State University, San Francisco; San Francisco State; San Francisco State College
San Jose State University | CA | San Jose | 1857 | d122755 | sjsu.edu | SJSU; San Jose State
Santa Clara University | CA | Santa Clara | 1851 | d122931 | scu.edu | 
Scripps College | CA | Claremont | 1926 | b123165 | scrippscollege.edu | 
Seattle University | WA | Seattle | 1891 | d236595 | seattleu.edu | Seattle U
Skidmore College | NY | Saratoga Springs | 1903 | b195526 | skidmore.edu | 
Smith College | MA | Northampton | 1871 | d167835 | smith.edu | 
South Dakota State University | SD | Brookings | 1881 | d219356 | sdstate.edu | 
Southern Illinois University-Carbondale | IL | Carbondale | 1869 | d149222 | siu.edu | SIU Carbondale
Southern Methodist University | TX | Dallas | 1911 | d228246 | smu.edu | 
Southern New Hampshire University | NH | Manchester | 1932 | d183026 | snhu.edu | SNHU
Spelman College | GA | Atlanta | 1881 | b141060 | spelman.edu | 
Stanford University | CA | Stanford | 1891 | d243744 | stanford.edu | Leland Stanford Junior University
Stevens Institute of Technology | NJ | Hoboken | 1870 | d186867 | stevens.edu | 
Stony Brook University | NY | Stony Brook | 1957 | d196097 | stonybrook.edu | SUNY Stony Brook; State University of New York Stony Brook
Strayer University-District of Columbia | DC | Washington | 1892 | m131803 | strayer.edu | Strayer University
Swarthmore College | PA | Swarthmore | 1864 | b216287 | swarthmore.edu | 
Syracuse University | NY | Syracuse | 1870 | d196413 | syracuse.edu, syr.edu | 
Tarleton State University | TX | Stephenville | 1899 | d228529 | tarleton.edu | John Tarleton Agricultural College
Temple University | PA | Philadelphia | 1884 | d216339 | temple.edu | 
Texas A & M University-College Station | TX | College Station | 1876 | d228723 | tamu.edu | Texas A&M University
Texas A & M University-Corpus Christi | TX | Corpus Christi | 1947 | d224147 | tamucc.edu | A&M-CC; A&M-Corpus Christi; TAMUCC
Texas Christian University | TX | Fort Worth | 1873 | d228875 | tcu.edu | 
Texas State University | TX | San Marcos | 1899 | d228459 | txst.edu | 
Texas Tech University | TX | Lubbock | 1923 | d229115 | ttu.edu | Texas Tech
The New School | NY | New York |  | d193654 | newschool.edu | 
The Pennsylvania State University | PA | University Park | 1855 | d495767 | psu.edu | Penn State
The University of Alabama | AL | Tuscaloosa | 1831 | d100751 | ua.edu | 
The University of Montana | MT | Missoula | 1893 | d180489 | umt.edu | 
The University of Tennessee-Knoxville | TN | Knoxville | 1794 | d221759 | utk.edu | University of Tennessee
The University of Texas Rio Grande Valley | TX | Edinburg | 1927 | d227368 | utrgv.edu | UTRGV
The University of Texas at Arlington | TX | Arlington |  | d228769 | uta.edu | 
The University of Texas at Austin | TX | Austin | 1876 | d228778 | utexas.edu | UT Austin
The University of Texas at Dallas | TX | Richardson | 1876 | d228787 | utdallas.edu | UT Dallas
The University of Texas at El Paso | TX | El Paso | 1914 | d228796 | utep.edu | Texas Western College of the University of Texas; College of Mines and Metallurgy of the University of Texas; State School of Mines and Metallurgy
The University of Texas at San Antonio | TX | San Antonio | 1969 | d229027 | utsa.edu | UT San Antonio
Tufts University | MA | Medford | 1852 | d168148 | tufts.edu | 
Tulane University of Louisiana | LA | New Orleans | 1834 | d160755 | tulane.edu | Tulane University
~Union College | NY | Schenectady | 1795 | b196866 | union.edu | Union College New York; Union College Schenectady
United States Air Force Academy | CO | USAF Academy | 1954 | b128328 | usafa.edu | 
United States Military Academy | NY | West  Point | 1802 | b197036 | westpoint.edu | Academia Militar de los Estados Unidos; West Point Army
United States Naval Academy | MD | Annapolis | 1845 | b164155 | usna.edu | Academia Naval de los Estados Unidos
University at Buffalo | NY | Buffalo | 1846 | d196088 | buffalo.edu | University at Buffalo, State University of New York; SUNY Buffalo
University of Akron Main Campus | OH | Akron | 1870 | d200800 | uakron.edu | University of Akron
University of Alabama at Birmingham | AL | Birmingham | 1936 | d100663 | uab.edu | 
University of Alabama in Huntsville | AL | Huntsville | 1950 | d100706 | uah.edu | 
University of Arizona | AZ | Tucson | 1885 | d104179 | arizona.edu | 
University of Arkansas | AR | Fayetteville | 1871 | d106397 | uark.edu | 
University of California-Berkeley | CA | Berkeley | 1868 | d110635 | berkeley.edu | UC Berkeley; Cal Berkeley
University of California-Davis | CA | Davis | 1905 | d110644 | ucdavis.edu | UC Davis
University of California-Irvine | CA | Irvine | 1960 | d110653 | uci.edu | UC Irvine
University of California-Los Angeles | CA | Los Angeles | 1919 | d110662 | ucla.edu | UCLA; State Normal School at Los Angeles; UC Los Angeles; University of California Southern Branch
University of California-Riverside | CA | Riverside | 1907 | d110671 | ucr.edu | UC Riverside
University of California-San Diego | CA | La Jolla | 1912 | d110680 | ucsd.edu | UC San Diego; UCSD
University of California-Santa Barbara | CA | Santa Barbara | 1891 | d110705 | ucsb.edu | UC Santa Barbara; UCSB
University of California-Santa Cruz | CA | Santa Cruz | 1961 | d110714 | ucsc.edu | UC Santa Cruz
University of Central Florida | FL | Orlando | 1963 | d132903 | ucf.edu | 
University of Chicago | IL | Chicago | 1890 | d144050 | uchicago.edu | UChicago
University of Cincinnati-Main Campus | OH | Cincinnati | 1819 | d201885 | uc.edu | University of Cincinnati
University of Colorado Boulder | CO | Boulder | 1876 | d126614 | colorado.edu | CU Boulder
University of Colorado Colorado Springs | CO | Colorado Springs | 1876 | d126580 | uccs.edu | 
University of Colorado Denver/Anschutz Medical Campus | CO | Denver | 1876 | d126562 | ucdenver.edu | University of Colorado Denver
University of Connecticut | CT | Storrs | 1881 | d129020 | uconn.edu | UConn
University of Dayton | OH | Dayton | 1850 | d202480 | udayton.edu | 
University of Delaware | DE | Newark | 1743 | d130943 | udel.edu | 
University of Denver | CO | Denver | 1864 | d127060 | du.edu | 
University of Florida | FL | Gainesville | 1853 | d134130 | ufl.edu | University of the State of Florida
~University of Georgia | GA | Athens | 1785 | d139959 | uga.edu | University of Georgia Athens
University of Hawaii at Manoa | HI | Honolulu |  | d141574 | hawaii.edu | University of Hawaii
University of Houston | TX | Houston | 1927 | d225511 | uh.edu | 
University of Idaho | ID | Moscow | 1889 | d142285 | uidaho.edu | 
University of Illinois Chicago | IL | Chicago | 1858 | d145600 | uic.edu | UIC; University of Illinois at Chicago Circle
University of Illinois Urbana-Champaign | IL | Champaign | 1867 | d145637 | illinois.edu | UIUC; University of Illinois
University of Iowa | IA | Iowa City | 1847 | d153658 | uiowa.edu | 
University of Kansas | KS | Lawrence | 1865 | d155317 | ku.edu | 
University of Kentucky | KY | Lexington | 1865 | d157085 | uky.edu | 
University of Louisiana at Lafayette | LA | Lafayette | 1898 | d160658 | louisiana.edu | UL Lafayette
University of Louisville | KY | Louisville | 1798 | d157289 | louisville.edu | 
University of Maine | ME | Orono | 1865 | d161253 | umaine.edu | UMaine
University of Maryland Global Campus | MD | Adelphi | 1947 | d163204 | umgc.edu | University of Maryland University College; UMUC
University of Maryland-Baltimore County | MD | Baltimore | 1963 | d163268 | umbc.edu | UMBC
University of Maryland-College Park | MD | College Park | 1856 | d163286 | umd.edu | University of Maryland
University of Massachusetts-Amherst | MA | Amherst | 1863 | d166629 | umass.edu | UMass Amherst
University of Massachusetts-Boston | MA | Boston | 1852 | d166638 | umb.edu | UMass Boston
University of Massachusetts-Lowell | MA | Lowell |  | d166513 | uml.edu | UMass Lowell
University of Memphis | TN | Memphis | 1912 | d220862 | memphis.edu | 
University of Miami | FL | Coral Gables | 1925 | d135726 | miami.edu | U Miami
University of Michigan-Ann Arbor | MI | Ann Arbor | 1817 | d170976 | umich.edu | University of Michigan
University of Minnesota-Twin Cities | MN | Minneapolis | 1851 | d174066 | umn.edu | University of Minnesota
University of Mississippi | MS | University | 1848 | d176017 | olemiss.edu | 
University of Missouri-Columbia | MO | Columbia | 1839 | d178396 | missouri.edu | University of Missouri
University of Missouri-Kansas City | MO | Kansas City |  | d178402 | umkc.edu | 
University of Missouri-St Louis | MO | Saint Louis | 1960 | d178420 | umsl.edu | 
University of Nebraska at Omaha | NE | Omaha | 1908 | d181394 | unomaha.edu | 
University of Nebraska-Lincoln | NE | Lincoln | 1869 | d181464 | unl.edu | University of Nebraska
University of Nevada-Las Vegas | NV | Las Vegas | 1951 | d182281 | unlv.edu | UNLV
University of Nevada-Reno | NV | Reno | 1874 | d182290 | unr.edu | University of Nevada
University of New Hampshire-Main Campus | NH | Durham | 1866 | d183044 | unh.edu | University of New Hampshire
University of New Mexico-Main Campus | NM | Albuquerque |  | d187985 | unm.edu | University of New Mexico
University of North Carolina Wilmington | NC | Wilmington |  | d199218 | uncw.edu | 
University of North Carolina at Chapel Hill | NC | Chapel Hill | 1789 | d199120 | unc.edu | UNC Chapel Hill
University of North Carolina at Charlotte | NC | Charlotte | 1946 | d199139 | charlotte.edu, uncc.edu | 
University of North Carolina at Greensboro | NC | Greensboro | 1891 | d199148 | uncg.edu | UNC Greensboro
University of North Dakota | ND | Grand Forks | 1883 | d200280 | und.edu | 
University of North Florida | FL | Jacksonville | 1965 | d136172 | unf.edu | 
University of North Texas | TX | Denton | 1890 | d227216 | unt.edu | 
University of Notre Dame | IN | Notre Dame | 1842 | d152080 | nd.edu | 
University of Oklahoma-Norman Campus | OK | Norman | 1890 | d207500 | ou.edu | University of Oklahoma
University of Oregon | OR | Eugene | 1876 | d209551 | uoregon.edu | 
University of Pennsylvania | PA | Philadelphia | 1740 | d215062 | upenn.edu | UPenn
University of Phoenix-Arizona | AZ | Phoenix | 1976 | d484613 | phoenix.edu | University of Phoenix
University of Pittsburgh-Pittsburgh Campus | PA | Pittsburgh | 1787 | d215293 | pitt.edu | University of Pittsburgh
University of Puerto Rico-Rio Piedras | PR | San Juan | 1903 | d243221 | uprrp.edu | UPR-RP
University of Rhode Island | RI | Kingston | 1892 | d217484 | uri.edu | 
University of Richmond | VA | University of Richmond | 1830 | d233374 | richmond.edu | 
University of Rochester | NY | Rochester | 1850 | d195030 | rochester.edu | 
University of South Alabama | AL | Mobile | 1963 | d102094 | southalabama.edu | 
University of South Carolina-Columbia | SC | Columbia | 1801 | d218663 | sc.edu | University of South Carolina
University of South Florida | FL | Tampa | 1956 | d137351 | usf.edu | 
University of Southern California | CA | Los Angeles | 1880 | d123961 | usc.edu | 
University of Southern Mississippi | MS | Hattiesburg | 1910 | d176372 | usm.edu | Southern Miss
University of Toledo | OH | Toledo | 1872 | d206084 | utoledo.edu | 
University of Utah | UT | Salt Lake City | 1850 | d230764 | utah.edu | University of Deseret
University of Vermont | VT | Burlington | 1791 | d231174 | uvm.edu | University of Vermont and State Agricultural College
University of Virginia-Main Campus | VA | Charlottesville | 1819 | d234076 | virginia.edu | University of Virginia
University of Washington-Seattle Campus | WA | Seattle | 1861 | d236948 | washington.edu | University of Washington
University of Wisconsin-Madison | WI | Madison | 1848 | d240444 | wisc.edu | UW Madison
University of Wisconsin-Milwaukee | WI | Milwaukee | 1885 | d240453 | uwm.edu | 
University of Wyoming | WY | Laramie | 1886 | d240727 | uwyo.edu | 
Utah State University | UT | Logan | 1888 | d230728 | usu.edu | 
Vanderbilt University | TN | Nashville | 1873 | d221999 | vanderbilt.edu | Vandy
Vassar College | NY | Poughkeepsie | 1861 | m197133 | vassar.edu | 
Villanova University | PA | Villanova | 1842 | d216597 | villanova.edu | 
Virginia Commonwealth University | VA | Richmond | 1838 | d234030 | vcu.edu | 
Virginia Polytechnic Institute and State University | VA | Blacksburg | 1872 | d233921 | vt.edu | Virginia Tech
Walden University | MN | Minneapolis | 1970 | d125231 | waldenu.edu | 
Washington State University | WA | Pullman | 1890 | d236939 | wsu.edu | 
Washington University in St Louis | MO | Saint Louis | 1853 | d179867 | wustl.edu | WUSTL
Washington and Lee University | VA | Lexington | 1749 | d234207 | wlu.edu | 
Wayne State University | MI | Detroit | 1868 | d172644 | wayne.edu | 
Wellesley College | MA | Wellesley | 1873 | b168218 | wellesley.edu | 
Wesleyan University | CT | Middletown | 1831 | d130697 | wesleyan.edu | 
West Chester University of Pennsylvania | PA | West Chester | 1880 | d216764 | wcupa.edu | West Chester University; WCUPA
West Virginia University | WV | Morgantown | 1867 | d238032 | wvu.edu | 
Western Governors University | UT | Salt Lake City | 1996 | m433387 | wgu.edu | WGU
Western Michigan University | MI | Kalamazoo | 1903 | d172699 | wmich.edu | Western Michigan College; Western Michigan College of Education; Western State Normal School
Whitman College | WA | Walla Walla | 1859 | b237057 | whitman.edu | 
Wichita State University | KS | Wichita | 1895 | d156125 | wichita.edu | 
Williams College | MA | Williamstown | 1793 | m168342 | williams.edu | 
Yale University | CT | New Haven | 1701 | d130794 | yale.edu | Collegiate School; Yale College
`;
