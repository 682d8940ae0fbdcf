import { schools } from './school.ts';

/** Comprehensive universities that offer every study area of the fields table (IPEDS HD2022, own pages). */
export const unitedStatesSchools = schools(
  'US',
  `University at Buffalo;Buffalo;NY;1846;buffalo.edu
Stony Brook University;Stony Brook;NY;1957;stonybrook.edu
Syracuse University;Syracuse;NY;1870;syr.edu
New York University;New York;NY;1831;nyu.edu
Hunter College;New York;NY;1870;hunter.cuny.edu
San Diego State University;San Diego;CA;1897;sdsu.edu
San Jose State University;San Jose;CA;1857;sjsu.edu
California State University, Sacramento;Sacramento;CA;1947;csus.edu
California State University, Fresno;Fresno;CA;1911;csufresno.edu
University of California, Los Angeles;Los Angeles;CA;1919;ucla.edu
University of California, Davis;Davis;CA;1908;ucdavis.edu
San Francisco State University;San Francisco;CA;1899;sfsu.edu
University of Illinois Chicago;Chicago;IL;1965;uic.edu
University of Illinois Urbana-Champaign;Champaign;IL;1867;illinois.edu
University of Houston;Houston;TX;1927;uh.edu
The University of Texas at Austin;Austin;TX;1883;utexas.edu
The University of Texas at Arlington;Arlington;TX;1895;uta.edu
The University of Texas at San Antonio;San Antonio;TX;1969;utsa.edu
The University of Texas at El Paso;El Paso;TX;1914;utep.edu
Texas Tech University;Lubbock;TX;1923;ttu.edu
Arizona State University;Tempe;AZ;1885;asu.edu
University of Arizona;Tucson;AZ;1885;arizona.edu
Temple University;Philadelphia;PA;1884;temple.edu
Drexel University;Philadelphia;PA;1891;drexel.edu
University of Pittsburgh;Pittsburgh;PA;1787;pitt.edu
Ohio State University;Columbus;OH;1870;osu.edu
Cleveland State University;Cleveland;OH;1964;csuohio.edu
University of Cincinnati;Cincinnati;OH;1819;uc.edu
University of North Carolina at Charlotte;Charlotte;NC;1946;charlotte.edu
North Carolina State University;Raleigh;NC;1887;ncsu.edu
Indiana University Indianapolis;Indianapolis;IN;1969;iu.edu
Purdue University;West Lafayette;IN;1869;purdue.edu
University of Washington;Seattle;WA;1861;uw.edu
Washington State University;Pullman;WA;1890;wsu.edu
University of Colorado Denver;Denver;CO;1912;ucdenver.edu
University of Colorado Boulder;Boulder;CO;1876;colorado.edu
Colorado State University;Fort Collins;CO;1870;colostate.edu
Howard University;Washington;DC;1867;howard.edu
George Mason University;Fairfax;VA;1957;gmu.edu
Northeastern University;Boston;MA;1898;northeastern.edu
University of Massachusetts Lowell;Lowell;MA;1894;uml.edu
University of Massachusetts Amherst;Amherst;MA;1863;umass.edu
University of Tennessee, Knoxville;Knoxville;TN;1794;utk.edu
University of Memphis;Memphis;TN;1912;memphis.edu
Wayne State University;Detroit;MI;1868;wayne.edu
Michigan State University;East Lansing;MI;1855;msu.edu
University of Michigan;Ann Arbor;MI;1817;umich.edu
Portland State University;Portland;OR;1946;pdx.edu
Oregon State University;Corvallis;OR;1868;oregonstate.edu
University of Nevada, Las Vegas;Las Vegas;NV;1957;unlv.edu
Towson University;Towson;MD;1866;towson.edu
University of Maryland, College Park;College Park;MD;1856;umd.edu
University of Wisconsin–Milwaukee;Milwaukee;WI;1956;uwm.edu
University of Wisconsin–Madison;Madison;WI;1848;wisc.edu
University of New Mexico;Albuquerque;NM;1889;unm.edu
University of Missouri–Kansas City;Kansas City;MO;1933;umkc.edu
University of Missouri;Columbia;MO;1839;missouri.edu
University of Nebraska–Lincoln;Lincoln;NE;1869;unl.edu
University of Minnesota;Minneapolis;MN;1851;umn.edu
Florida International University;Miami;FL;1965;fiu.edu
University of South Florida;Tampa;FL;1956;usf.edu
University of Central Florida;Orlando;FL;1963;ucf.edu
University of North Florida;Jacksonville;FL;1972;unf.edu
University of Florida;Gainesville;FL;1853;ufl.edu
Georgia State University;Atlanta;GA;1913;gsu.edu
University of Georgia;Athens;GA;1785;uga.edu
University of Louisville;Louisville;KY;1798;louisville.edu
University of Kentucky;Lexington;KY;1865;uky.edu
University of Oklahoma;Norman;OK;1890;ou.edu
Oklahoma State University;Stillwater;OK;1890;okstate.edu
University of Utah;Salt Lake City;UT;1850;utah.edu
Boise State University;Boise;ID;1932;boisestate.edu
Virginia Commonwealth University;Richmond;VA;1838;vcu.edu
Old Dominion University;Norfolk;VA;1930;odu.edu
University of Connecticut;Storrs;CT;1881;uconn.edu
University of Rhode Island;Kingston;RI;1892;uri.edu
University of Alabama;Tuscaloosa;AL;1831;ua.edu
University of Alabama at Birmingham;Birmingham;AL;1969;uab.edu
University of Arkansas;Fayetteville;AR;1871;uark.edu
Iowa State University;Ames;IA;1858;iastate.edu
University of Iowa;Iowa City;IA;1847;uiowa.edu
Wichita State University;Wichita;KS;1895;wichita.edu
University of Hawaii at Manoa;Honolulu;HI;1907;hawaii.edu
University of Alaska Anchorage;Anchorage;AK;1954;uaa.alaska.edu
Rutgers University–Newark;Newark;NJ;1908;newark.rutgers.edu
Clemson University;Clemson;SC;1889;clemson.edu
University of South Carolina;Columbia;SC;1801;sc.edu
Mississippi State University;Mississippi State;MS;1878;msstate.edu
South Dakota State University;Brookings;SD;1881;sdstate.edu
North Dakota State University;Fargo;ND;1890;ndsu.edu
Montana State University;Bozeman;MT;1893;montana.edu
University of Vermont;Burlington;VT;1791;uvm.edu
University of Maine;Orono;ME;1865;maine.edu
University of New Hampshire;Durham;NH;1866;unh.edu
University of Delaware;Newark;DE;1743;udel.edu
University of New Orleans;New Orleans;LA;1958;uno.edu`,
);
