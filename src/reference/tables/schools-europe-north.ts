import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: 'Universities of the British Isles, the Low Countries, the Nordic and the Baltic countries (ROR)',
  url: 'https://ror.org/',
  published: '2026-06',
  licence: 'CC0-1.0',
};

/**
 * Name, country (for Canada with the province), town, year of foundation, domains, other names. The year is that of the
 * earliest predecessor that is known to us. A name after `~` is shared by several schools and not looked up.
 */
export const northEuropeanSchools = `
Aalborg University | DK | Aalborg | 1969 | aau.dk | Aalborg Universitet
Aalto University | FI | Espoo | 1849 | aalto.fi | Aalto-Universitetet; Aalto-Yliopisto
Aarhus University | DK | Aarhus | 1928 | au.dk | Aarhus Universitet
Aston University | GB | Birmingham | 1895 | aston.ac.uk | Prifysgol Aston
BI Norwegian Business School | NO | Oslo | 1943 | bi.edu | Handelshøyskolen BI
Birkbeck, University of London | GB | London | 1823 | bbk.ac.uk | Birkbeck College; Birkbeck, Prifysgol Llundain
Blekinge Institute of Technology | SE | Karlskrona | 1981 | bth.se | Blekinge tekniska högskola; Blekingen teknillinen korkeakoulu
Bournemouth University | GB | Poole | 1913 | bournemouth.ac.uk | Bournemouth Municipal College
Brunel University of London | GB | London | 1798 | brunel.ac.uk | 
Cardiff University | GB | Cardiff | 1883 | cardiff.ac.uk | Prifysgol Caerdydd
Chalmers University of Technology | SE | Gothenburg | 1829 | chalmers.se | Chalmers; Chalmers Tekniska Högskola; Chalmersin teknillinen korkeakoulu
City St George's, University of London | GB | London | 1733 | citystgeorges.ac.uk | City St George; City University of London, Northampton Square
Copenhagen Business School | DK | Copenhagen | 1917 | cbs.dk | 
Coventry University | GB | Coventry | 1843 | coventry.ac.uk | 
Cranfield University | GB | Cranfield | 1946 | cranfield.ac.uk | Prifysgol Cranfield
De Montfort University | GB | Leicester | 1870 | dmu.ac.uk | 
Delft University of Technology | NL | Delft | 1842 | tudelft.nl | TU Delft; Technische Universiteit Delft
Dublin City University | IE | Dublin | 1975 | dcu.ie | Ollscoil Chathair Bhaile Átha Cliath
Durham University | GB | Durham | 1832 | dur.ac.uk | University of Durham
Edinburgh Napier University | GB | Edinburgh | 1964 | napier.ac.uk | 
Eindhoven University of Technology | NL | Eindhoven | 1956 | tue.nl | TU/e; Technische Hogeschool Eindhoven; Technische Universiteit Eindhoven
Erasmus University Rotterdam | NL | Rotterdam | 1913 | eur.nl | Erasmus Universiteit Rotterdam
Ghent University | BE | Ghent | 1817 | ugent.be | UGent; Universiteit Gent; Université de Gand
Goldsmiths University of London | GB | London | 1904 | gold.ac.uk | Goldsmiths, Prifysgol Llundain
Hasselt University | BE | Hasselt | 1968 | uhasselt.be | UHasselt; Universiteit Hasselt; Université de Hasselt
Heriot-Watt University | GB | Edinburgh | 1821 | hw.ac.uk | 
IT University of Copenhagen | DK | Copenhagen | 1999 | itu.dk | IT-Universitetet i København; IT-Universität Kopenhagen
Imperial College London | GB | London | 1907 | imperial.ac.uk | Coleg Imperial Llundain; Imperial College of Science, Technology and Medicine
KTH Royal Institute of Technology | SE | Stockholm | 1827 | kth.se | Kungliga Tekniska högskolan; Kuninkaallinen teknillinen korkeakoulu; Royal Institute of Technology
KU Leuven | BE | Leuven | 1425 | kuleuven.be | Catholic University of Leuven; Katholieke Universiteit Leuven; University of Leuven
Karolinska Institutet | SE | Stockholm | 1810 | ki.se | Karoliininen instituutti; Karolinska Institute; Royal Caroline Institute
Kaunas University of Technology | LT | Kaunas | 1922 | ktu.edu | Kauno technologijos universitetas; Uniwersytet Techniczny w Kownie
King's College London | GB | London | 1829 | kcl.ac.uk | Coleg y Brenin, Llundain
Kingston University | GB | London | 1899 | kingston.ac.uk | 
Lancaster University | GB | Lancaster | 1964 | lancaster.ac.uk | Prifysgol Caerhirfryn
Lappeenranta-Lahti University of Technology | FI | Lappeenranta | 1969 | lut.fi | LUT University; LUT-yliopisto; Lappeenrannan teknillinen yliopisto
Leeds Beckett University | GB | Leeds | 1824 | leedsbeckett.ac.uk | Leeds Metropolitan University; Leeds Polytechnic
Leiden University | NL | Leiden | 1575 | leiden.edu | Rijksuniversiteit Leiden; Universiteit Leiden
Linköping University | SE | Linköping | 1965 | liu.se | Linköpingin Yliopisto; Linköpings Universitet
London Business School | GB | London | 1964 | london.edu | Ysgol Fusnes Llundain
London School of Economics and Political Science | GB | London | 1895 | lse.ac.uk | London School of Economics; Ysgol Economeg a Gwyddor Gwleidyddiaeth Llundain
Loughborough University | GB | Loughborough | 1909 | lboro.ac.uk | Prifysgol Loughborough
Lund University | SE | Lund | 1666 | lu.se | Lundin yliopisto; Lunds universitet
Maastricht University | NL | Maastricht | 1976 | maastrichtuniversity.nl | Universiteit Maastricht
Malmö University | SE | Malmo | 1960 | mau.se | Malmö University College; Malmö högskola; Malmö universitet
Manchester Metropolitan University | GB | Manchester | 1824 | mmu.ac.uk | 
Middlesex University | GB | London | 1878 | mdx.ac.uk | 
National University of Ireland, Maynooth | IE | Maynooth | 1795 | maynoothuniversity.ie | Maynooth University; Ollscoil na hÉireann Má Nuad
Northumbria University | GB | Newcastle upon Tyne | 1877 | northumbria.ac.uk | Prifysgol Northymbria; University of Northumbria at Newcastle
Norwegian University of Science and Technology | NO | Trondheim | 1760 | ntnu.no, ntnu.edu | Norges Teknisk-Naturvitenskapelige Universitet; Norjan teknis-luonnontieteellinen yliopisto
Nottingham Trent University | GB | Nottingham | 1843 | ntu.ac.uk | 
Ollscoil na Gaillimhe – University of Galway | IE | Galway | 1845 | universityofgalway.ie | University of Galway; Ollscoil na hÉireann, Gaillimh; University College, Galway
Queen Mary University of London | GB | London | 1785 | qmul.ac.uk | Barts and The London School of Medicine and Dentistry; London Hospital Medical College; Medical College of St Bartholomew's Hospital
Queen's University Belfast | GB | Belfast | 1810 | qub.ac.uk | 
Radboud University Nijmegen | NL | Nijmegen | 1923 | ru.nl | Katholieke Universiteit Nijmegen; Radboud Universiteit Nijmegen
Reykjavík University | IS | Reykjavik | 1964 | ru.is | Háskólinn í Reykjavík
Riga Technical University | LV | Riga | 1862 | rtu.lv | Rygos technikos universitetas; Rīgas Tehniskā universitāte
Roskilde University | DK | Roskilde | 1972 | ruc.dk | Roskilde Universitet
Royal Holloway University of London | GB | Egham | 1849 | royalholloway.ac.uk | Royal Holloway and Bedford New College
Sheffield Hallam University | GB | Sheffield | 1843 | shu.ac.uk | 
Stockholm School of Economics | SE | Stockholm | 1909 | hhs.se | Handelshögskolan i Stockholm; Tukholman kauppakorkeakoulu
Stockholm University | SE | Stockholm | 1878 | su.se | Stockholms universitet; Tukholman yliopisto
Swansea University | GB | Swansea | 1920 | swansea.ac.uk | Prifysgol Abertawe
Tallinn University of Technology | EE | Tallinn | 1918 | taltech.ee | TalTech; TalTech -Tallinn University of Technology; Tallinn University of Technology (TalTech)
Tallinn University | EE | Tallinn | 1919 | tlu.ee | Tallinna Ülikool
Tampere University | FI | Tampere | 1925 | tuni.fi | 
Technical University of Denmark | DK | Kongens Lyngby | 1829 | dtu.dk | Danmarks Tekniske Universitet; Dänemarks Technische Universität
Technological University Dublin | IE | Dublin | 1887 | tudublin.ie | Ollscoil Teicneolaíochta Bhaile Atha Cliath; TU Dublin
Teesside University | GB | Middlesbrough | 1930 | tees.ac.uk | 
The Open University | GB | Milton Keynes | 1969 | open.ac.uk | Y Brifysgol Agored
Tilburg University | NL | Tilburg | 1927 | tilburguniversity.edu | Universiteit van Tilburg
Trinity College Dublin | IE | Dublin | 1592 | tcd.ie | Coláiste na Tríonóide; Coláiste na Tríonóide Baile Átha Cliath; University of Dublin
UCLouvain | BE | Louvain-la-Neuve | 1425 | uclouvain.be | Université Catholique de Louvain; Catholic University of Louvain; Université catholique de Belgique
UiT The Arctic University of Norway | NO | Tromsø | 1968 | uit.no | UiT Norges arktiske universitet; UiT Norgga árktalaš universitehta; Universitetet i Tromsø – Norges arktiske universitet
Ulster University | GB | Coleraine | 1849 | ulster.ac.uk | 
Umeå University | SE | Umeå | 1956 | umu.se | Umeå Universitet; Uumajan Yliopisto
University College Cork | IE | Cork | 1845 | ucc.ie | Coláiste na hOllscoile; Coláiste na hOllscoile Corcaigh
University College Dublin | IE | Dublin | 1854 | ucd.ie | An Coláiste Ollscoile Baile Átha Cliath
University College London | GB | London | 1826 | ucl.ac.uk | Coleg Prifysgol Llundain
University of Aberdeen | GB | Aberdeen | 1495 | abdn.ac.uk | Prifysgol Aberdeen
University of Agder | NO | Kristiansand | 1839 | uia.no | Agderin yliopisto; Universitetet i Agder
University of Amsterdam | NL | Amsterdam | 1632 | uva.nl | Universiteit van Amsterdam
University of Antwerp | BE | Antwerp | 1852 | uantwerpen.be | Universiteit Antwerpen
University of Bath | GB | Bath | 1856 | bath.ac.uk | 
University of Bergen | NO | Bergen | 1946 | uib.no | Bergenin Yliopisto; Universitas Bergensis; Universitetet i Bergen
University of Birmingham | GB | Birmingham | 1900 | birmingham.ac.uk | Birmingham University; Prifysgol Birmingham
University of Bristol | GB | Bristol | 1909 | bristol.ac.uk | Prifysgol Bryste
University of Cambridge | GB | Cambridge | 1209 | cam.ac.uk | Cambridge University; Prifysgol Caergrawnt
University of Copenhagen | DK | Copenhagen | 1479 | ku.dk | Københavns Universitet
University of Dundee | GB | Dundee | 1881 | dundee.ac.uk | Universitas Dundensis
University of East Anglia | GB | Norwich | 1963 | uea.ac.uk | Prifysgol Dwyrain Anglia
University of Edinburgh | GB | Edinburgh | 1582 | ed.ac.uk | Oilthigh Dhùn Èideann
University of Essex | GB | Colchester | 1963 | essex.ac.uk | 
University of Exeter | GB | Exeter | 1851 | exeter.ac.uk | Prifysgol Caerwysg
University of Glasgow | GB | Glasgow | 1451 | gla.ac.uk | Glasgow University; Oilthigh Ghlaschu; Prifysgol Glasgow
University of Gothenburg | SE | Gothenburg | 1891 | gu.se | Goeteborgs Universitet; Göteborgin yliopisto; Göteborgs universitet
University of Greenwich | GB | London | 1890 | gre.ac.uk | 
University of Groningen | NL | Groningen | 1614 | rug.nl | Academia Groningana; Rijksuniversiteit Groningen
University of Helsinki | FI | Helsinki | 1640 | helsinki.fi | Helsingfors Universitet; Helsingin Yliopisto
University of Hertfordshire | GB | Hatfield | 1952 | herts.ac.uk | 
University of Iceland | IS | Reykjavik | 1911 | hi.is | Háskóli Íslands
University of Jyväskylä | FI | Jyväskylä | 1934 | jyu.fi | Jyväskylän Yliopisto
University of Kent | GB | Canterbury | 1965 | kent.ac.uk | University of Kent at Canterbury
University of Latvia | LV | Riga | 1919 | lu.lv | Latvijas Universitāte; Latvijos universitetas
University of Leeds | GB | Leeds | 1904 | leeds.ac.uk | Prifysgol Leeds
University of Leicester | GB | Leicester | 1921 | le.ac.uk | 
University of Limerick | IE | Limerick | 1972 | ul.ie | Ollscoil Luimnigh
University of Liverpool | GB | Liverpool | 1882 | liv.ac.uk | Prifysgol Lerpwl
University of Liège | BE | Liège | 1817 | uliege.be | ULiège; Universiteit van Luik; Université de Liège
University of Manchester | GB | Manchester | 1824 | manchester.ac.uk | Prifysgol Manceinion; University of Manchester Institute of Science and Technology; Victoria University of Manchester
University of Nottingham | GB | Nottingham | 1881 | nottingham.ac.uk | Prifysgol Nottingham
University of Oslo | NO | Oslo | 1811 | uio.no | Oslon Yliopisto; Royal Frederick University; Universitetet i Oslo
University of Oulu | FI | Oulu | 1958 | oulu.fi | Oulun yliopisto
University of Oxford | GB | Oxford | 1096 | ox.ac.uk | Oxford University; Prifysgol Rhydychen
University of Portsmouth | GB | Portsmouth | 1869 | port.ac.uk | 
University of Reading | GB | Reading | 1926 | reading.ac.uk | 
University of Sheffield | GB | Sheffield | 1828 | sheffield.ac.uk | Prifysgol Sheffield; Sheffield University
University of Southampton | GB | Southampton | 1952 | southampton.ac.uk | Prifysgol Southampton
University of Southern Denmark | DK | Odense | 1966 | sdu.dk | South Danish University; Syddansk Universitet
University of St Andrews | GB | St Andrews | 1410 | st-andrews.ac.uk | Prifysgol St Andrews
University of Stavanger | NO | Stavanger | 1969 | uis.no | Stavangerin yliopisto; Universitetet i Stavanger
University of Stirling | GB | Stirling | 1967 | stir.ac.uk | 
University of Strathclyde | GB | Glasgow | 1796 | strath.ac.uk | 
University of Surrey | GB | Guildford | 1891 | surrey.ac.uk | Prifysgol Surrey
University of Sussex | GB | Brighton | 1961 | sussex.ac.uk | Prifysgol Sussex
University of Tartu | EE | Tartu | 1632 | ut.ee | Tartu Ülikool
University of Turku | FI | Turku | 1920 | utu.fi | Turun yliopisto; Åbo universitet
University of Twente | NL | Enschede | 1961 | utwente.nl | Universiteit Twente
University of Warwick | GB | Coventry | 1965 | warwick.ac.uk | Prifysgol Warwick; Warwick University
University of Westminster | GB | London | 1838 | westminster.ac.uk | Polytechnic of Central London
University of York | GB | York | 1963 | york.ac.uk | Prifysgol Efrog
University of the Arts London | GB | London | 1842 | arts.ac.uk | London Institute
Université Libre de Bruxelles | BE | Brussels | 1834 | ulb.be | 
Uppsala University | SE | Uppsala | 1477 | uu.se | Uppsala universitet; Uppsalan yliopisto
Utrecht University | NL | Utrecht | 1636 | uu.nl | Rijksuniversiteit Utrecht; Universiteit Utrecht
Vilnius Gediminas Technical University | LT | Vilnius | 1956 | vgtu.lt, vilniustech.lt | VILNIUS TECH; Vilniaus Gedimino technikos universitetas; Wileński Uniwersytet Techniczny im. Giedymina
Vilnius University | LT | Vilnius | 1579 | vu.lt | Uniwersytet Wileński; Vilniaus universitetas
Vrije Universiteit Amsterdam | NL | Amsterdam | 1880 | vu.nl | VU Amsterdam
Vrije Universiteit Brussel | BE | Brussels | 1834 | vub.ac.be | 
Vytautas Magnus University | LT | Kaunas | 1922 | vdu.lt | Uniwersytet Witolda Wielkiego; Vytauto Didžiojo Universitetas
Wageningen University & Research | NL | Wageningen | 1918 | wur.nl | Wageningen Universiteit en Researchcentrum; Wageningen University & Research centre
Åbo Akademi University | FI | Turku | 1918 | abo.fi | Åbo Akademi
`;
