import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: 'Universities of South and West Asia and of Egypt (ROR)',
  url: 'https://ror.org/',
  published: '2026-06',
  licence: 'CC0-1.0',
};

/**
 * Name, country (for Canada with the province), town, year of foundation, domains, other names. The year is that of the
 * earliest predecessor that is known to us. A name after `~` is shared by several schools and not looked up.
 */
export const westAsianSchools = `
Ain Shams University | EG | Cairo | 1839 | asu.edu.eg | جامعة عين شمس
Al-Farabi Kazakh National University | KZ | Almaty | 1934 | farabi.university | Äl Farabï atındağı Qazaq Ulttıq Unïversïteti; Казахский национальный университет имени аль-Фараби; Әл-Фараби атындағы Қазақ ұлттық университеті
Alexandria University | EG | Alexandria | 1938 | alexu.edu.eg | جامعة الإسكندرية
Aligarh Muslim University | IN | Aligarh | 1875 | amu.ac.in | 
American International University-Bangladesh | BD | Dhaka | 1994 | aiub.edu | AIUB
American University in Cairo | EG | Cairo | 1919 | aucegypt.edu | الجامعة الأمريكية بالقاهرة
American University of Beirut | LB | Beirut | 1866 | aub.edu.lb | Université américaine de beyrouth; الجامعة الأميركية في بيروت
American University of Sharjah | AE | Sharjah | 1997 | aus.edu | الجامعة الأمريكية في الشارقة; دانشگاه آمریکایی شارجه
Amirkabir University of Technology | IR | Tehran | 1928 | aut.ac.ir | Tehran Polytechnic; دانشگاه صنعتی امیرکبیر
Amity University | IN | Noida | 1986 | amity.edu | एमिटी विश्वविद्यालय
Amrita Vishwa Vidyapeetham | IN | Coimbatore | 1994 | amrita.edu | Amrita University; Amrita Vishwa Vidyapeetham University; അമൃത വിശ്വവിദ്യാപീഠം
Ankara University | TR | Ankara | 1946 | ankara.edu.tr | Ankara Üniversitesi
Anna University, Chennai | IN | Chennai | 1794 | annauniv.edu | अण्णा विश्वविधालय; அண்ணா பல்கலைக்கழகம்; అన్నా యూనివర్సిటీ
Ashoka University | IN | Sonipat | 2011 | ashoka.edu.in | 
BRAC University | BD | Dhaka | 2001 | bracu.ac.bd | 
Banaras Hindu University | IN | Varanasi | 1916 | bhu.ac.in | Benares Hindu University; Kashi Hindu Vishvavidyalay; काशी हिन्दू विश् वविद्यालय
Bangalore University | IN | Bengaluru | 1886 | bangaloreuniversity.ac.in | बंगलौर विश्वविद्यालय; बंगळुरू विद्यापीठ; பெங்களூர்ப் பல்கலைக்கழகம்
Bangladesh University of Engineering and Technology | BD | Dhaka | 1876 | buet.ac.bd | বাংলাদেশ প্রকৌশল বিশ্ববিদ্যালয়
Bar-Ilan University | IL | Ramat Gan | 1953 | biu.ac.il | 
Ben-Gurion University of the Negev | IL | Beersheba | 1964 | bgu.ac.il | Universitat Ben Gurion Banegev; אוניברסיטת בן-גוריון בנגב
Bilkent University | TR | Ankara | 1984 | bilkent.edu.tr, w3.bilkent.edu.tr | Bilkent Üniversitesi; İhsan Doğramacı Bilkent Üniversitesi
Birla Institute of Technology and Science, Pilani | IN | Pilāni | 1929 | bits-pilani.ac.in | BITS Pilani; बिरला प्रौद्योगिकी एवं विज्ञान संस्थान; ബിർള ഇൻസ്റ്റിറ്റ്യൂട്ട് ഓഫ് ടെക്നോളജി ആന്റ് സയൻസ്
Boğaziçi University | TR | Istanbul | 1863 | boun.edu.tr, bogazici.edu.tr | Boğaziçi Üniversitesi
British University in Egypt | EG | Cairo | 2005 | bue.edu.eg | الجامعة البريطانية فى مصر
COMSATS University Islamabad | PK | Islamabad | 1998 | comsats.edu.pk | COMSATS Institute of Information Technology
Cairo University | EG | Giza | 1908 | cu.edu.eg | جامعة القاهرة
Chandigarh University | IN | Mohali | 2001 | cuchd.in | 
Christ University | IN | Bengaluru | 1969 | christuniversity.in | Christ; Christ (Deemed to Be University); Christ College
Daffodil International University | BD | Dhaka | 2002 | daffodilvarsity.edu.bd | ড্যাফোডিল আন্তর্জাতিক বিশ্ববিদ্যালয়
Delhi Technological University | IN | New Delhi | 1941 | dtu.ac.in | Delhi College of Engineering; दिल्ली प्रौद्योगिकी विश्वविद्यालय; டெல்லி தொழில்நுட்பப் பல்கலைக்கழகம்
Galatasaray University | TR | Istanbul | 1481 | gsu.edu.tr | Enderun School; Galata Sarayı; Galatasaray Üniversitesi
Georgian Technical University | GE | Tbilisi | 1922 | gtu.ge | V.I. Lenin Georgian Polytechnical Institute; საქართველოს ტექნიკური უნივერსიტეტი
German Jordanian University | JO | Amman | 2005 | gju.edu.jo | 
German University in Cairo | EG | Cairo | 2002 | guc.edu.eg | 
Ghulam Ishaq Khan Institute of Engineering Sciences and Technology | PK | Topi | 1988 | giki.edu.pk | غلام اسحاق انسٹیٹیوٹ برائے انجینیرنگ سائنس اینڈ ٹیکنالوجی
Gujarat Technological University | IN | Ahmedabad | 2007 | gtu.ac.in | 
Hacettepe University | TR | Ankara | 1954 | hacettepe.edu.tr | Hacettepe Üniversitesi
Hamad bin Khalifa University | QA | Doha | 2008 | hbku.edu.qa | 
Hebrew University of Jerusalem | IL | Jerusalem | 1925 | new.huji.ac.il | Al-Jami'ah al-Ibriyyah fi al-Quds; Ha-Universita ha-Ivrit bi-Yerushalayim; האוניברסיטה העברית בירושלים
Helwan University | EG | Cairo | 1839 | helwan.edu.eg | جامعة حلوان
Ilia State University | GE | Tbilisi | 1948 | iliauni.edu.ge | ილიას სახელმწიფო უნივერსიტეტი
Indian Institute of Management Ahmedabad | IN | Ahmedabad | 1961 | iima.ac.in | IIM Ahmedabad; इंडियन इन्स्टिट्यूट ऑफ मॅनेजमेन्ट; भारतीय प्रबंध संस्थान
Indian Institute of Management Bangalore | IN | Bengaluru | 1973 | iimb.ac.in | IIM Bangalore
Indian Institute of Management Calcutta | IN | Kolkata | 1961 | iimcal.ac.in | IIM Calcutta; भारतीय प्रबंधन संस्थान कलकत्ता; ইন্ডিয়ান ইনস্টিটিউট অফ ম্যানেজমেন্ট ক্যালকাটা
Indian Institute of Science Bangalore | IN | Bengaluru | 1909 | iisc.ernet.in | भारतीय विज्ञान संस्थान; ভারতীয় বিজ্ঞান সংস্থা; ਭਾਰਤੀ ਵਿਗਿਆਨ ਅਦਾਰਾ
Indian Institute of Technology Bhubaneswar | IN | Bhubaneswar | 2008 | iitbbs.ac.in | IIT Bhubaneswar; भारतीय प्रौद्योगिकी संस्थान भुवनेश्वर; இந்திய தொழில்நுட்பக் கழகம் புவனேசுவர்
Indian Institute of Technology Bombay | IN | Mumbai | 1958 | iitb.ac.in | IIT Bombay; Institut indien de technologie de bombay; भारतीय तंत्रज्ञान संस्था, मुंबई
Indian Institute of Technology Delhi | IN | New Delhi | 1961 | iitd.ac.in, home.iitd.ac.in | IIT Delhi; Institut indien de technologie de delhi; भारतीय प्रौद्योगिकी संस्थान दिल्ली
Indian Institute of Technology Gandhinagar | IN | Gandhinagar | 2008 | iitgn.ac.in | IIT Gandhinagar; IITGN; iit ni jankari
Indian Institute of Technology Guwahati | IN | Guwahati | 1994 | iitg.ac.in | IIT Guwahati; भारतीय प्रौद्योगिकी संस्थान गुवाहाटी; இந்திய தொழில்நுட்பக் கழகம் குவகாத்தி
Indian Institute of Technology Hyderabad | IN | Sangāreddi | 2008 | iith.ac.in | IIT Hyderabad; Institut de technologie indien d'hyderabad; இந்திய தொழில்நுட்பக் கழகம் ஐதராபாது
Indian Institute of Technology Indore | IN | Indore | 2008 | iiti.ac.in | IIT Indore; भारतीय प्रौद्योगिकी संस्थान इंदौर; இந்திய தொழில்நுட்பக் கழகம் இந்தூர்
Indian Institute of Technology Jodhpur | IN | Jodhpur | 2008 | iitj.ac.in | भारतीय प्रौद्योगिकी संस्थान राजस्थान; भारतीय प्रौद्योगिकी संस्थान, जोधपुर
Indian Institute of Technology Kanpur | IN | Kanpur | 1959 | iitk.ac.in | IIT Kanpur; Institut indien de technologie de kanpur; भारतीय तंत्रज्ञान संस्था, कानपूर
Indian Institute of Technology Kharagpur | IN | Kharagpur | 1951 | iitkgp.ac.in | IIT Kharagpur; IIT KGP; ভারতীয় প্রৌদ্যোগিকী সংস্থান, খড়গপুর
Indian Institute of Technology Madras | IN | Chennai | 1959 | iitm.ac.in | IIT Madras; भारतीय प्रौद्योगिकी संस्थान मद्रास; இந்திய தொழில்நுட்பக் கழகம் சென்னை
Indian Institute of Technology Mandi | IN | Mandi | 2008 | iitmandi.ac.in | IIT Mandi; भारतीय प्रौद्योगिकी संस्थान मण्डी; இந்திய தொழில்நுட்பக் கழகம் மண்டி
Indian Institute of Technology Patna | IN | Patna | 2008 | iitp.ac.in | IIT Patna; இந்திய தொழில்நுட்பக் கழகம் பட்னா
Indian Institute of Technology Roorkee | IN | Roorkee | 1847 | iitr.ac.in | IIT Roorkee; University of Roorkee
Indian Institute of Technology Ropar | IN | Ropar | 2008 | iitrpr.ac.in | IIT Ropar; IIT-RPR; भारतीय प्रौद्योगिकी संस्थान,रोपड़
Indian School of Business | IN | Hyderabad | 1996 | isb.edu | 
Indira Gandhi National Open University | IN | New Delhi | 1985 | ignou.ac.in | IGNOU; इन्दिरा गांधी राष्ट्रीय मुक्त विश् वविद्यालय; ईन्दिरा गान्धी राष्ट्रीय खुल्ला विश्वविद्यालय
Institute of Business Administration, Karachi | PK | Karachi | 1955 | iba.edu.pk | IBA Karachi
International Institute of Information Technology Bangalore | IN | Bengaluru | 1998 | iiitb.ac.in | IIIT-B
International Institute of Information Technology, Hyderabad | IN | Hyderabad | 1997 | iiit.ac.in | IIIT Hyderabad; अंतरराष्ट्रीय सूचना प्रौद्योगिकी संस्थान
Iran University of Science and Technology | IR | Tehran | 1929 | iust.ac.ir | Governmental Technical Institute; Advanced Art College; Iran Faculty of Science and Technology
Isfahan University of Technology | IR | Isfahan | 1974 | iut.ac.ir | Dāneshgāh-e San'ati-ye Esfahān; دانشگاه صنعتی اصفهان
Istanbul Technical University | TR | Istanbul | 1773 | itu.edu.tr | İstanbul Teknik Üniversitesi; İstanbul Texniki Universiteti
Istanbul University | TR | Istanbul | 1453 | istanbul.edu.tr | İstanbul Üniversitesi
Jadavpur University | IN | Kolkata | 1905 | jaduniv.edu.in | 
Jamia Millia Islamia | IN | New Delhi | 1920 | jmi.ac.in | National Islamic University; जामिया मिलिया इस्लामिया; জামিয়া মিলিয়া ইসলামিয়া
Jawaharlal Nehru Technological University, Hyderabad | IN | Hyderabad | 1946 | jntuh.ac.in | JNTUH; Nagarjuna Sagar Engineering College; जवाहरलाल नेहरू टेक्नोलॉजिकल यूनिवर्सिटी, हैदराबाद
Jawaharlal Nehru University | IN | New Delhi | 1965 | jnu.ac.in | जवाहरलाल नेहरू विश्वविद्यालय; ਜਵਾਹਿਰ ਲਾਲ ਨਹਿਰੂ ਯੂਨੀਵਰਸਿਟੀ, ਨਵੀਂ ਦਿੱਲੀ; ஜவகர்லால் நேரு பல்கலைக்கழகம்
Jordan University of Science and Technology | JO | Irbid | 1975 | just.edu.jo | جامعة العلوم والتكنولوجيا الأردنية
KIMEP University | KZ | Almaty | 1991 | kimep.kz | the Kazakhstan Institute of Management; Қазақстан менеджмент
Kathmandu University | NP | Kathmandu | 1985 | ku.edu.np | काठमाडौं विश्वविद्यालय
Khalifa University of Science and Technology | AE | Abu Dhabi | 1989 | ku.ac.ae | KUSTAR; Khalifa University; جامعة خليفة للعلوم والتكنولوجيا والبحوث
Khulna University of Engineering and Technology | BD | Khulna | 1967 | kuet.ac.bd | BIT, Khulna; খুলনা প্রকৌশল ও প্রযুক্তি বিশ্ববিদ্যালয়
King Abdulaziz University | SA | Jeddah | 1967 | kau.edu.sa | جامعة الملك عبد العزيز
King Abdullah University of Science and Technology | SA | Jeddah | 2009 | kaust.edu.sa | KAUST; جامعة الملك عبد الله للعلوم والتقنية
King Fahd University of Petroleum and Minerals | SA | Dhahran | 1963 | kfupm.edu.sa | KFUPM; جامعة الملك فهد للبترول والمعادن
King Saud University | SA | Riyadh | 1957 | ksu.edu.sa | جامعة الملك سعود
Koç University | TR | Istanbul | 1993 | ku.edu.tr | Koç Üniversitesi; Qoç Universiteti
Lahore University of Management Sciences | PK | Lahore | 1984 | lums.edu.pk | LUMS; لاہور یونیورسٹی آف مینجمنٹ سائنسز
Lebanese American University | LB | Beirut | 1835 | lau.edu.lb | الجامعة اللبنانية الأمريكية
Lebanese University | LB | Beirut | 1951 | ul.edu.lb | الجامعة اللبنانية
Lovely Professional University | IN | Phagwāra | 2001 | lpu.in | ਲਵਲੀ ਪ੍ਰੋਫੈਸ਼ਨਲ ਯੂਨੀਵਰਸਿਟੀ
Manipal Academy of Higher Education | IN | Manipal | 1953 | manipal.edu | Manipal University
Middle East Technical University | TR | Ankara | 1956 | metu.edu.tr | ODTÜ; Orta Doğu Teknik Üniversitesi
Mohamed bin Zayed University of Artificial Intelligence | AE | Abu Dhabi | 2019 | mbzuai.ac.ae | MBZUAI
NED University of Engineering and Technology | PK | Karachi | 1921 | neduet.edu.pk | NED University
National Institute of Technology Karnataka | IN | Mangaluru | 1960 | nitk.ac.in, nitk.edu.in | Karnataka Regional Engineering College; தேசிய தொழில்நுட்பக் கழகம் கர்நாடகம்; ರಾಷ್ಟ್ರೀಯ ತಾಂತ್ರಿಕ ಮಹಾವಿದ್ಯಾಲಯ ಕರ್ನಾಟಕ
National Institute of Technology Tiruchirappalli | IN | Tiruchchirappalli | 1964 | nitt.edu | NIT Trichy; Regional Engineering College; தேசிய தொழில்நுட்பக் கழகம்
National Institute of Technology Warangal | IN | Warangal | 1959 | nitw.ac.in | NIT Warangal; राष्ट्रीय प्रौद्योगिकी संस्थान, वारांगल
National University of Computer and Emerging Sciences | PK | Islamabad | 1980 | nu.edu.pk | FAST–NU; NUCES; فاسٹ یونیورسٹی
National University of Sciences and Technology | PK | Islamabad | 1947 | nust.edu.pk | 
Nazarbayev University | KZ | Astana | 2009 | nu.edu.kz | Назарбаев Университет; Назарбаев Университеті
New York University Abu Dhabi | AE | Abu Dhabi | 2008 | nyu.edu | NYU Abu Dhabi; جامعة نيويورك أبوظبي
North South University | BD | Dhaka | 1992 | northsouth.edu | নর্থ সাউথ বিশ্ববিদ্যালয়
Open University of Israel | IL | Raanana | 1974 | www-e.openu.ac.il | HaUniversita HaPtukha
Osmania University | IN | Hyderabad | 1918 | osmania.ac.in | उस्मानिया विश्वविद्यालय; உசுமானியா பல்கலைக்கழகம்; ఉస్మానియా విశ్వవిద్యాలయము
Panjab University | IN | Chandigarh | 1882 | puchd.ac.in | पंजाब विश्वविद्यालय; ਪੰਜਾਬ ਯੂਨੀਵਰਸਿਟੀ, ਚੰਡੀਗੜ੍ਹ; பஞ்சாப் பல்கலைக்கழகம், சண்டிகர்
Princess Sumaya University for Technology | JO | Amman | 1991 | psut.edu.jo | جامعة الأميرة سمية للتكنولوجيا
Qatar University | QA | Doha | 1973 | qu.edu.qa | 
Quaid-i-Azam University | PK | Islamabad | 1965 | qau.edu.pk | 
Reichman University | IL | Herzliya | 1994 | runi.ac.il | HaMerkaz HaBein Tkhumi Herzliya; IDC Herzliya; Interdisciplinary Center Herzliya
SRM Institute of Science and Technology | IN | Chennai | 1985 | srmist.edu.in | SRM University Chennai
Sabancı Üniversitesi | TR | Istanbul | 1994 | sabanciuniv.edu | Sabancı University
Savitribai Phule Pune University | IN | Pune | 1948 | unipune.ac.in | University of Poona; University of Pune; पुणे विद्यापीठ
Shahid Beheshti University | IR | Tehran | 1959 | en.sbu.ac.ir | National University of Iran; دانشگاه شهید بهشتی
Shahjalal University of Science and Technology | BD | Sylhet | 1986 | sust.edu | 
Sharif University of Technology | IR | Tehran | 1966 | sharif.edu, sharif.ir | Aryamehr University of Technology; دانشگاه صنعتی شریف
Sri Lanka Institute of Information Technology | LK | Colombo | 1999 | sliit.lk | SLIIT; ශ්‍රී ලංකා තොරතුරු තා‌ක්ෂණ ආයතනය
Tbilisi State University | GE | Tbilisi | 1918 | tsu.ge | Ivane Javakhishvili Tbilisi State University; Tbilisi Dövlət Universiteti; თბილისის სახელმწიფო უნივერსიტეტი
Technion – Israel Institute of Technology | IL | Haifa | 1912 | technion.ac.il | Technion; הטכניון – מכון טכנולוגי לישראל
Tel Aviv University | IL | Tel Aviv | 1935 | english.tau.ac.il | 
Thapar Institute of Engineering & Technology | IN | Patiāla | 1956 | thapar.edu | Thapar University; ਥਾਪਰ ਯੂਨੀਵਰਸਿਟੀ
Tribhuvan University | NP | Kathmandu | 1918 | tribhuvan-university.edu.np, tu.edu.np | त्रिभुवन विश्वविद्यालय
United Arab Emirates University | AE | Al Ain | 1975 | uaeu.ac.ae | جامعة الإمارات العربية المتحدة
University of Calcutta | IN | Kolkata | 1857 | caluniv.ac.in | कोलकाता विश्वविद्यालय; কলকাতা বিশ্ববিদ্যালয়; ਕੋਲਕਾਤਾ ਯੂਨੀਵਰਸਿਟੀ
University of Colombo | LK | Colombo | 1921 | cmb.ac.lk | Colombo University; கொழும்பு பல்கலைக்கழகம்; කොළඹ විශ්වවිද් යාලය
University of Delhi | IN | New Delhi | 1922 | du.ac.in | Delhi University; दिल्ली विश् वविद्यालय; দিল্লি বিশ্ববিদ্যালয়
University of Dhaka | BD | Dhaka | 1921 | du.ac.bd | Dhaka University; ঢাকা বিশ্ববিদ্যালয়
University of Engineering and Technology Lahore | PK | Lahore | 1921 | uet.edu.pk | UET Lahore; جامعہ ہندسیات و طرزیات، لاہور
University of Haifa | IL | Haifa | 1949 | haifa.ac.il | אוניברסיטת חיפה
University of Jordan | JO | Amman | 1962 | ju.edu.jo | Jordan University; الجامعة الأردنية
University of Karachi | PK | Karachi | 1951 | uok.edu.pk | جامعہ کراچی
University of Moratuwa | LK | Moratuwa | 1893 | uom.lk | Moratuwa University; மொறட்டுவைப் பல்கலைக்கழகம்; මොරටුව විශ්වවිද්‍යාලය
University of Mumbai | IN | Mumbai | 1857 | mu.ac.in | Mumbai University; मुंबई विश्वविद्यालय; மும்பை பல்கலைக்கழகம்
University of Peradeniya | LK | Kandy | 1942 | pdn.ac.lk | පේරාදෙණිය විශ්වවිද් යාලය; பேராதனைப் பல்கலைக்கழகம்
University of Sharjah | AE | Sharjah | 1997 | sharjah.ac.ae | Sharjah University; جامعة الشارقة
University of Tehran | IR | Tehran | 1851 | ut.ac.ir | Tehran University; دانشگاه تهران
University of the Punjab | PK | Lahore | 1882 | pu.edu.pk | Punjab University; جامعہ پنجاب
Vellore Institute of Technology University | IN | Vellore | 1984 | vit.ac.in | Vellore Engineering College; வேலூர் தொழில்நுட்ப பல்கலைக்கழகம்
Visvesvaraya Technological University | IN | Belagavi | 1994 | vtu.ac.in | विश्वेश्वरय्या प्रौद्योगिकी विश्वविद्यालय; বিশ্বেশ্বরায়া প্রযুক্তি বিশ্ববিদ্যালয়; விஸ்வேஸ்வரய்யா தொழில்நுட்பப் பல்கலைக்கழகம்
Weizmann Institute of Science | IL | Rehovot | 1934 | weizmann.ac.il | Machon Weizmann LeMada; מכון ויצמן למדע
Yerevan State University | AM | Yerevan | 1919 | ysu.am | Երևանի պետական համալսարան
Yıldız Technical University | TR | Istanbul | 1911 | yildiz.edu.tr | Yıldız Teknik Üniversitesi
Zayed University | AE | Abu Dhabi | 1998 | zu.ac.ae | جامعة زايد; دانشگاه زاید
~Aga Khan University | PK | Karachi | 1980 | aku.edu | آغا خان یونیورسٹی
~Saint Joseph University | LB | Beirut | 1875 | usj.edu.lb | Saint Joseph University of Beirut; Université Saint-Joseph; Université Saint-Joseph de Beyrouth
Özyeğin University | TR | Istanbul | 2007 | ozyegin.edu.tr | Özyeğin Üniversitesi
`;
