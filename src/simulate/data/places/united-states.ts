import { places } from './place.ts';

/** Cities of the United States with ZIP prefix (USPS L002), IANA zone and area codes (NANPA report of 2025-11-26). */
export const unitedStates = places(
  'US',
  `New York;NY;100##;America/New_York;212 646 332 917
Brooklyn;NY;112##;America/New_York;718 347 929
Buffalo;NY;142##;America/New_York;716
Rochester;NY;146##;America/New_York;585
Los Angeles;CA;900##;America/Los_Angeles;213 323 310
San Diego;CA;921##;America/Los_Angeles;619 858
San Francisco;CA;941##;America/Los_Angeles;415 628
San Jose;CA;951##;America/Los_Angeles;408 669
Sacramento;CA;958##;America/Los_Angeles;916
Fresno;CA;937##;America/Los_Angeles;559
Oakland;CA;946##;America/Los_Angeles;510
Chicago;IL;606##;America/Chicago;312 773 872
Houston;TX;770##;America/Chicago;713 281 832 346
Dallas;TX;752##;America/Chicago;214 469 972
Austin;TX;787##;America/Chicago;512 737
San Antonio;TX;782##;America/Chicago;210 726
El Paso;TX;799##;America/Denver;915
Phoenix;AZ;850##;America/Phoenix;602 480 623
Tucson;AZ;857##;America/Phoenix;520
Philadelphia;PA;191##;America/New_York;215 267
Pittsburgh;PA;152##;America/New_York;412 878
Columbus;OH;432##;America/New_York;614 380
Cleveland;OH;441##;America/New_York;216
Cincinnati;OH;452##;America/New_York;513
Charlotte;NC;282##;America/New_York;704 980
Raleigh;NC;276##;America/New_York;919 984
Indianapolis;IN;462##;America/Indiana/Indianapolis;317 463
Seattle;WA;981##;America/Los_Angeles;206
Spokane;WA;992##;America/Los_Angeles;509
Tacoma;WA;984##;America/Los_Angeles;253
Denver;CO;802##;America/Denver;303 720
Colorado Springs;CO;809##;America/Denver;719
Washington;DC;200##;America/New_York;202
Boston;MA;021##;America/New_York;617 857
Worcester;MA;016##;America/New_York;508 774
Nashville;TN;372##;America/Chicago;615 629
Memphis;TN;381##;America/Chicago;901
Detroit;MI;482##;America/Detroit;313
Grand Rapids;MI;495##;America/Detroit;616
Portland;OR;972##;America/Los_Angeles;503 971
Las Vegas;NV;891##;America/Los_Angeles;702 725
Baltimore;MD;212##;America/New_York;410 443
Milwaukee;WI;532##;America/Chicago;414
Madison;WI;537##;America/Chicago;608
Albuquerque;NM;871##;America/Denver;505
Kansas City;MO;641##;America/Chicago;816
St. Louis;MO;631##;America/Chicago;314
Omaha;NE;681##;America/Chicago;402 531
Minneapolis;MN;554##;America/Chicago;612
Miami;FL;331##;America/New_York;305 786
Tampa;FL;336##;America/New_York;813
Orlando;FL;328##;America/New_York;407 321
Jacksonville;FL;322##;America/New_York;904
Atlanta;GA;303##;America/New_York;404 678 470
Savannah;GA;314##;America/New_York;912
New Orleans;LA;701##;America/Chicago;504
Louisville;KY;402##;America/Kentucky/Louisville;502
Oklahoma City;OK;731##;America/Chicago;405
Tulsa;OK;741##;America/Chicago;918 539
Salt Lake City;UT;841##;America/Denver;801 385
Boise;ID;837##;America/Boise;208 986
Richmond;VA;232##;America/New_York;804
Virginia Beach;VA;234##;America/New_York;757
Hartford;CT;061##;America/New_York;860 959
Providence;RI;029##;America/New_York;401
Birmingham;AL;352##;America/Chicago;205
Little Rock;AR;722##;America/Chicago;501
Des Moines;IA;503##;America/Chicago;515
Wichita;KS;672##;America/Chicago;316
Honolulu;HI;968##;Pacific/Honolulu;808
Anchorage;AK;995##;America/Anchorage;907
Newark;NJ;071##;America/New_York;973 862
Charleston;SC;294##;America/New_York;843 854
Jackson;MS;392##;America/Chicago;601 769
Sioux Falls;SD;571##;America/Chicago;605
Fargo;ND;581##;America/Chicago;701
Billings;MT;591##;America/Denver;406
Burlington;VT;054##;America/New_York;802
Portland;ME;041##;America/New_York;207
Manchester;NH;031##;America/New_York;603
Wilmington;DE;198##;America/New_York;302`,
);
