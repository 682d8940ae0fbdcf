import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: 'Universities of East and South-East Asia and of Oceania (ROR)',
  url: 'https://ror.org/',
  published: '2026-06',
  licence: 'CC0-1.0',
};

/**
 * Name, country (for Canada with the province), town, year of foundation, domains, other names. The year is that of the
 * earliest predecessor that is known to us. A name after `~` is shared by several schools and not looked up.
 */
export const eastAsianSchools = `
Airlangga University | ID | Surabaya | 1913 | unair.ac.id | UNAIR; Universitas Airlangga
Asia Pacific University of Technology & Innovation | MY | Kuala Lumpur | 1993 | apu.edu.my | Asia Pacific Institute of Information Technology; APIIT; Universiti Teknologi dan Inovasi Asia Pasifik
Asian Institute of Technology | TH | Pathum Thani | 1959 | ait.asia, ait.ac.th | 
Ateneo de Manila University | PH | Quezon City | 1859 | ateneo.edu | Ateneo de Manila
Auckland University of Technology | NZ | Auckland | 1895 | aut.ac.nz | 
Australian National University | AU | Canberra | 1946 | anu.edu.au | 
Bandung Institute of Technology | ID | Bandung | 1920 | itb.ac.id | Technische Hogeschool Bandoeng; Institut Tèknologi Bandung
Beihang University | CN | Beijing | 1952 | buaa.edu.cn | Beijing University of Aeronautics and Astronautics; 北京航空航天大学
Beijing Institute of Technology | CN | Beijing | 1940 | bit.edu.cn | 北京理工大学
Beijing University of Posts and Telecommunications | CN | Beijing | 1954 | bupt.edu.cn | 北京邮电大学
Binus University | ID | Jakarta | 1974 | binus.ac.id | Bina Nusantara University; Universitas Bina Nusantara
Bond University | AU | Gold Coast | 1987 | bond.edu.au | 
Can Tho University | VN | Can Tho | 1966 | ctu.edu.vn | Trường Đại học Cần Thơ
Chiang Mai University | TH | Chiang Mai | 1964 | cmu.ac.th | มหาวิทยาลัยเชียงใหม่
Chinese University of Hong Kong | HK | Hong Kong | 1949 | cuhk.edu.hk | CUHK; 香港中文大學
Chulalongkorn University | TH | Bangkok | 1917 | chula.ac.th | จุฬาลงกรณ์มหาวิทยาลัย
Chung-Ang University | KR | Seoul | 1918 | neweng.cau.ac.kr | 중앙대학교
City University of Hong Kong | HK | Hong Kong | 1984 | cityu.edu.hk | 
Curtin University | AU | Perth | 1902 | curtin.edu.au | Curtin University of Technology
Daegu Gyeongbuk Institute of Science and Technology | KR | Daegu | 2004 | dgist.ac.kr | DGIST; 대구경북과학기술원
Dalian University of Technology | CN | Dalian | 1949 | dlut.edu.cn | Dàlián Lǐgōng Dàxué; 大连理工大学
De La Salle University | PH | Manila | 1911 | dlsu.edu.ph | Pamantasang De La Salle
Deakin University | AU | Burwood | 1887 | deakin.edu.au | 
Diponegoro University | ID | Semarang | 1956 | undip.ac.id | UNDIP; Universitas Diponegoro
Duke Kunshan University | CN | Kunshan | 2010 | dukekunshan.edu.cn | 昆山杜克大学
Ewha Womans University | KR | Seoul | 1886 | ewha.ac.kr | 이화여자대학교
FPT University | VN | Hanoi | 1999 | fpt.edu.vn | Trường Đại học FPT
Flinders University | AU | Adelaide | 1966 | flinders.edu.au | Flinders University of South Australia
Fudan University | CN | Shanghai | 1905 | fudan.edu.cn | 复旦大学; 復旦大學
Griffith University | AU | Brisbane | 1881 | griffith.edu.au | 
Gwangju Institute of Science and Technology | KR | Gwangju | 1993 | gist.ac.kr | K-JIST; Kwangju Institute of Science and Technology; 광주과학기술원
Hanoi University of Science and Technology | VN | Hanoi | 1956 | en.hust.edu.vn | Institut polytechnique de hanoï; Trường Đại học Bách khoa Hà Nội
Hanyang University | KR | Seoul | 1939 | hanyang.ac.kr | 한양대학교
Harbin Institute of Technology | CN | Harbin | 1920 | hit.edu.cn | 哈尔滨工业大学
Hitotsubashi University | JP | Tokyo | 1875 | hit-u.ac.jp | 一橋大学
Ho Chi Minh City University of Technology | VN | Ho Chi Minh City | 1957 | hcmut.edu.vn | HCMUT; VNU HCMUT
Hokkaido University | JP | Sapporo | 1876 | hokudai.ac.jp | 北海道大学
Hong Kong Baptist University | HK | Hong Kong | 1956 | hkbu.edu.hk | Hong Kong Baptist College
Hong Kong Polytechnic University | HK | Hong Kong | 1937 | polyu.edu.hk | PolyU; 香港理工大學
Hong Kong University of Science and Technology | HK | Hong Kong | 1991 | hkust.edu.hk, ust.hk | 
Huazhong University of Science and Technology | CN | Wuhan | 1952 | english.hust.edu.cn | Huázhōng Kējì Dàxué; 华中科技大学
IPB University | ID | Bogor | 1940 | ipb.ac.id | Bogor Agricultural University; Institut Pertanian Bogor
James Cook University | AU | Townsville | 1960 | jcu.edu.au | 
Jilin University | CN | Changchun | 1946 | jlu.edu.cn | Jílín Dàxué; 吉林大学
Kasetsart University | TH | Bangkok | 1943 | ku.ac.th | Maha Witthayalai Kasetsat; มหาวิทยาลัยเกษตรศาสตร์
Keio University | JP | Tokyo | 1858 | keio.ac.jp | Keiō Gijuku Daigaku; 慶應義塾大学
King Mongkut's University of Technology Thonburi | TH | Bangkok | 1960 | kmutt.ac.th | KMUTT; มหาวิทยาลัยเทคโนโลยีพระจอมเกล้าธนบุรี
Kobe University | JP | Kobe | 1949 | kobe-u.ac.jp | Kōbe daigaku; 神戸大学
Korea Advanced Institute of Science and Technology | KR | Daejeon | 1971 | kaist.ac.kr | KAIST; 한국과학기술원
Korea University | KR | Seoul | 1905 | korea.ac.kr | Bosung College; Bosung Professional College; 고려대학교
Kyoto University | JP | Kyoto | 1897 | kyoto-u.ac.jp | Kyōto daigaku; 京都大学
Kyung Hee University | KR | Seoul | 1949 | kyunghee.edu | 경희대학교
Kyushu University | JP | Fukuoka | 1903 | kyushu-u.ac.jp | Kyūshū Daigaku; 九州大学
La Trobe University | AU | Melbourne | 1873 | latrobe.edu.au | 
Lingnan University | HK | Tuen Mun | 1888 | ln.edu.hk | 
Macau University of Science and Technology | MO | Macao | 2000 | must.edu.mo | 
Macquarie University | AU | Sydney | 1964 | mq.edu.au | 
Mahidol University | TH | Bangkok | 1943 | mahidol.ac.th | มหาวิทยาลัยมหิดล
Mapúa University | PH | Manila | 1925 | mapua.edu.ph | Mapúa Institute of Technology
Massey University | NZ | Palmerston North | 1927 | massey.ac.nz | 
Monash University Malaysia | MY | Subang Jaya | 1998 | monash.edu.my | 
Monash University | AU | Melbourne | 1958 | monash.edu | 
Multimedia University | MY | Malacca | 1994 | mmu.edu.my | Universiti Multimedia; มหาวิทยาลัยมัลติมีเดีย
Nagoya University | JP | Nagoya | 1871 | en.nagoya-u.ac.jp | Nagoya Daigaku; 名古屋大学
Nanjing University | CN | Nanjing | 1902 | nju.edu.cn | Nanking University; 南京大学
Nankai University | CN | Tianjin | 1919 | nankai.edu.cn | Nánkāi Dàxué; 南开大学
Nanyang Technological University | SG | Singapore | 1955 | ntu.edu.sg | Universiti Teknologi Nanyang; 南洋理工大学
National Central University | TW | Taoyuan | 1902 | ncu.edu.tw | 國立中央大學
National Cheng Kung University | TW | Tainan | 1931 | ncku.edu.tw | 國立成功大學
National Chengchi University | TW | Taipei | 1927 | nccu.edu.tw | 
National Taiwan University of Science and Technology | TW | Taipei | 1974 | ntust.edu.tw | Taiwan Tech; 國立臺灣科技大學
National Taiwan University | TW | Taipei | 1928 | ntu.edu.tw | 
National Tsing Hua University | TW | Hsinchu | 1911 | nthu.edu.tw | 國立清華大學
National University of Malaysia | MY | Bangi | 1970 | ukm.edu.my, ukm.my | Universiti Kebangsaan Malaysia
National University of Singapore | SG | Singapore | 1905 | nus.edu.sg | King Edward VII College of Medicine; Universiti Kebangsaan Singapura; 新加坡国立大学
National Yang Ming Chiao Tung University | TW | Hsinchu | 1896 | nycu.edu.tw | 
New York University Shanghai | CN | Shanghai | 2012 | nyu.edu | NYU Shanghai; 上海紐約大學; 上海纽约大学
Okinawa Institute of Science and Technology Graduate University | JP | Onna | 2005 | oist.jp | Okinawa Institute of Science and Technology; Okinawa Kagaku Gijutsu Daigakuin Daigaku; 沖縄科学技術大学院大学
Peking University | CN | Beijing | 1898 | pku.edu.cn | Imperial University of Peking; 北京大学
Pohang University of Science and Technology | KR | Pohang | 1986 | postech.ac.kr | POSTECH; 포항공과대학교
Polytechnic University of the Philippines | PH | Manila | 1904 | pup.edu.ph | 
Queensland University of Technology | AU | Brisbane | 1849 | qut.edu.au | 
RMIT University | AU | Melbourne | 1887 | rmit.edu.au | Royal Melbourne Institute of Technology
Renmin University of China | CN | Beijing | 1937 | ruc.edu.cn | People's University of China; Zhōngguó Rénmín Dàxué; 中国人民大学
Ritsumeikan Asia Pacific University | JP | Beppu | 1999 | apu.ac.jp | 立命館アジア太平洋大学
Ritsumeikan University | JP | Kyoto | 1900 | ritsumei.ac.jp | Ritsumeikan Daigaku; 立命館大学
Seoul National University | KR | Seoul | 1946 | snu.ac.kr | Seoul Daehakgyo; 서울대학교
Sepuluh Nopember Institute of Technology | ID | Surabaya | 1957 | its.ac.id | Institut Teknologi Sepuluh Nopember
Shanghai Jiao Tong University | CN | Shanghai | 1896 | sjtu.edu.cn | Shanghai Communications University; Shanghai Jiaotong University; 上海交通大学
ShanghaiTech University | CN | Shanghai | 2012 | shanghaitech.edu.cn | 上海科技大学; 上海科技大學
Shenzhen University | CN | Shenzhen | 1983 | szu.edu.cn | 深圳大学
Sichuan University | CN | Chengdu | 1740 | scu.edu.cn | Sìchuān Dàxué; 四川大学
Singapore Institute of Technology | SG | Singapore | 2009 | singaporetech.edu.sg | 
Singapore Management University | SG | Singapore | 1998 | smu.edu.sg | Singapore Management University (SMU); Universiti Pengurusan Singapura; 新加坡管理大学
Singapore University of Social Sciences | SG | Singapore | 1964 | suss.edu.sg | SIM University; 新加坡社科大学
Singapore University of Technology and Design | SG | Singapore | 2009 | sutd.edu.sg | 新加坡科技设计大学
Sogang University | KR | Seoul | 1960 | sogang.ac.kr | 서강대학교
Sophia University | JP | Tokyo | 1913 | sophia.ac.jp | Jōchi Daigaku; 上智大学
South China University of Technology | CN | Guangzhou | 1952 | scut.edu.cn | Huánán Lǐgōng Dàxué; 华南理工大学
Southeast University | CN | Nanjing | 1902 | seu.edu.cn | Dōngnán Dàxué; 东南大学
Southern University of Science and Technology | CN | Shenzhen | 2007 | sustech.edu.cn | SUSTC; SUSTech; South University of Science and Technology of China
Sun Yat-sen University | CN | Guangzhou | 1924 | sysu.edu.cn | 中山大学
Sungkyunkwan University | KR | Seoul | 1398 | skku.edu | 성균관대학교
Sunway University | MY | Petaling Jaya | 1986 | sunwayuniversity.edu.my | Universiti Sunway
Swinburne University of Technology | AU | Melbourne | 1908 | swinburne.edu.au | Swinburne
Taylor's University | MY | Subang Jaya | 1969 | university.taylors.edu.my | 
Telkom University | ID | Bandung | 1990 | telkomuniversity.ac.id | Tel-U
Thammasat University | TH | Bangkok | 1934 | tu.ac.th | Mahawitthayalai Thammasat; มหาวิทยาลัยธรรมศาสตร์
The University of Adelaide | AU | Adelaide | 1874 | adelaide.edu.au | 
The University of Melbourne | AU | Melbourne | 1853 | unimelb.edu.au | Melbourne University
The University of Osaka | JP | Osaka | 1724 | osaka-u.ac.jp | Osaka University; Ōsaka daigaku; 大阪大学
The University of Queensland | AU | Brisbane | 1909 | uq.edu.au | 
The University of Sydney | AU | Sydney | 1850 | sydney.edu.au | Sydney University
The University of Tokyo | JP | Tokyo | 1877 | u-tokyo.ac.jp | Todai; Tōkyō Daigaku; UTokyo
The University of Western Australia | AU | Perth | 1911 | uwa.edu.au | 
Tianjin University | CN | Tianjin | 1895 | tju.edu.cn | Peiyang University; 天津大学
Tohoku University | JP | Sendai | 1907 | tohoku.ac.jp | Tōhoku daigaku; 東北大学
Tokyo Institute of Technology | JP | Tokyo | 1881 | titech.ac.jp | Tokodai; Tokyo Tech; Tōkyō Kōgyō Daigaku
Tokyo University of Science | JP | Tokyo | 1881 | tus.ac.jp | Science University of Tokyo; Tōkyō Rika Daigaku; 東京理科大学
Tongji University | CN | Shanghai | 1907 | tongji.edu.cn | Tongji-Universität; Tóngjì Dàxué; 同济大学
Tsinghua University | CN | Beijing | 1911 | tsinghua.edu.cn | 清华大学
UNSW Sydney | AU | Sydney | 1949 | unsw.edu.au | University of New South Wales
Ulsan National Institute of Science and Technology | KR | Ulsan | 2007 | unist.ac.kr | UNIST; Ulsan Gwahak Gisul Daehakgyo; 울산과학기술대학교
Universitas Gadjah Mada | ID | Yogyakarta | 1949 | ugm.ac.id | Gadjah Mada University
Universiti Putra Malaysia | MY | Seri Kembangan | 1931 | upm.edu.my | Universiti Pertanian Malaysia
Universiti Sains Malaysia | MY | George Town | 1969 | usm.my | University of Science Malaysia
University of Aizu | JP | Aizuwakamatsu | 1993 | u-aizu.ac.jp | 会津大学
University of Auckland | NZ | Auckland | 1883 | auckland.ac.nz | Waipapa Taumata Rau
University of Brawijaya | ID | Malang | 1957 | ub.ac.id | Universitas Brawijaya
University of Canterbury | NZ | Christchurch | 1873 | canterbury.ac.nz | Canterbury College; Te Whare Wānanga o Waitaha
University of Chinese Academy of Sciences | CN | Beijing | 1978 | ucas.ac.cn | 中国科学院大学
University of Electronic Science and Technology of China | CN | Chengdu | 1956 | uestc.edu.cn | UESTC; 电子科技大学
University of Hong Kong | HK | Pok Fu Lam | 1911 | hku.hk | Hong Kong University
University of Indonesia | ID | Depok | 1849 | ui.ac.id | School of Medicine for Javanese; Universitas Indonesia
University of Macau | MO | Macao | 1981 | um.edu.mo, umac.mo | 
University of Malaya | MY | Kuala Lumpur | 1949 | um.edu.my | Universiti Malaya; มหาวิทยาลัยมาลายา
University of Newcastle Australia | AU | Newcastle | 1951 | newcastle.edu.au | 
University of Nottingham Malaysia Campus | MY | Semenyih | 2000 | nottingham.edu.my | Universiti Nottingham Malaysia
University of Nottingham Ningbo China | CN | Ningbo | 2004 | nottingham.edu.cn | 宁波诺丁汉大学
University of Otago | NZ | Dunedin | 1869 | otago.ac.nz | 
University of San Carlos | PH | Cebu City | 1595 | usc.edu.ph | 
University of Santo Tomas | PH | Manila | 1611 | ust.edu.ph | Pontifical and Royal University of Santo Tomas; Catholic University of the Philippines; Unibersidad ng Santo Tomas or Pamantasan ng Santo Tomas
University of Science and Technology of China | CN | Hefei | 1958 | ustc.edu.cn | 中国科学技术大学
University of South Australia | AU | Adelaide | 1856 | unisa.edu.au | 
University of Tasmania | AU | Hobart | 1890 | utas.edu.au | 
University of Technology Malaysia | MY | Johor Bahru | 1904 | utm.my | Universiti Teknologi Malaysia
University of Technology Sydney | AU | Sydney | 1893 | uts.edu.au | 
University of Tsukuba | JP | Tsukuba | 1872 | tsukuba.ac.jp | Tsukuba daigaku; 筑波大学
University of Waikato | NZ | Hamilton | 1960 | waikato.ac.nz | Te Whare Wānanga o Waikato
University of Wollongong | AU | Wollongong | 1951 | uow.edu.au | Wollongong University
University of the Philippines Diliman | PH | Quezon City | 1908 | upd.edu.ph | UP Diliman
Victoria University of Wellington | NZ | Wellington | 1897 | wgtn.ac.nz | Te Herenga Waka
Vietnam National University Ho Chi Minh City | VN | Ho Chi Minh City | 1957 | vnuhcm.edu.vn | VNUHCM; Viet Nam National University HCMC; Viet Nam National University Ho Chi Minh City
Vietnam National University, Hanoi | VN | Hanoi | 1906 | vnu.edu.vn | Đại học Quốc gia Hà Nội
VinUniversity | VN | Hanoi | 2018 | vinuni.edu.vn | 
Waseda University | JP | Tokyo | 1882 | waseda.jp | Waseda Daigaku; 早稲田大学
Western Sydney University | AU | Richmond | 1891 | westernsydney.edu.au | University of Western Sydney
Westlake University | CN | Hangzhou | 2016 | westlake.edu.cn | 西湖大学
Wuhan University | CN | Wuhan | 1893 | whu.edu.cn | 武汉大学
Xi'an Jiaotong University | CN | Xi'an | 1896 | xjtu.edu.cn | Xi'an Jiao Tong University; 西安交通大学
Xiamen University | CN | Xiamen | 1921 | xmu.edu.cn | Xiàmén Dàxué; 厦门大学
Xidian University | CN | Xi'an | 1931 | xidian.edu.cn | University of Electronic Science and Technology at Xi'an; Xīān Diànzǐ Kējì Dàxué; 西安电子科技大学
Xi’an Jiaotong-Liverpool University | CN | Suzhou | 2004 | xjtlu.edu.cn | XJTLU; Xī’ān Jiāotōng Lìwùpǔ Dàxúe; 西交利物浦大学
Yonsei University | KR | Seoul | 1885 | yonsei.ac.kr | 연세대학교
Zhejiang University | CN | Hangzhou | 1897 | zju.edu.cn | Chekiang University; Zheda; 浙江大学
~Far Eastern University | PH | Manila | 1928 | feu.edu.ph | Far Eastern College; Institute of Accountancy; Institute of Accounts, Business and Finance
~Lincoln University | NZ | Lincoln | 1878 | lincoln.ac.nz | Te Whare Wanaka o Aoraki
`;
