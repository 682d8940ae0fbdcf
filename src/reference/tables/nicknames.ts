import { tableWords } from '../table-rows.ts';
import type { TableSource } from '../table-source.ts';
import { nameKey } from '../text-key.ts';

export const source: TableSource = {
  title: 'Short forms of given names, general knowledge checked against Wiktionary appendices of given names',
  url: 'https://en.wiktionary.org/wiki/Appendix:Given_names',
  accessed: '2026-11',
  licence: 'facts',
};

/** Forms of one given name between bars: short forms and spellings within a language and its transliterations. */
const groups = `
aaron ron ronnie aron | abigail abby abbie gail | abraham abe bram abram ibrahim ebrahim | adrian ade adrien adriano
agnes aggie inez | albert al bert bertie alberto alb
alexander alex al alec lex sandy xander sasha alexandre alexandr aleksandr aleksander oleksandr alexandros alessandro
alexander olek sacha sanya shura alik iskander sander | alejandro alex ale jandro
alexandra alex alexa lexi sandra sandy sasha aleksandra oleksandra alessandra ale xandra | alexandria alex lexi
alexei alexey aleksei aleksey alyosha lyosha alex oleksii oleksiy | alfred al alf alfie fred freddie alfredo
alice allie ali alicia | allison alison allie ali | amanda mandy manda | amelia amy millie mia
anastasia ana stacy nastya anastasiya anastasiia asya tasia
andrew andy drew andre andrei andrey andriy andreas andrea andrej andrzej ondrej dre | andres andy
angela angie angel | angelica angelika angie
anna ann anne annie ana anya hanna hannah anika annika nan nancy anka ania
antonio tony toni anton antoine tonio toño | anthony tony ant toni anton | anton tony toni antosha tosha
arnold arnie | arthur art artie artur arturo | artem artyom artemiy tyoma tema | artemis art
augustus gus august augusto | barbara barb barbie babs bobbie basia varvara varya | bartholomew bart bartek bartlomiej
beatrice bea trixie beatriz bia | benjamin ben benny benji benjy | benedict ben benny benedikt
bernard bernie barney bernardo bernd | bernadette bernie | bohdan bogdan danya | bradley brad | bradford brad
brenda bren | bridget bridie biddy bridgette | brian bryan bryant | caroline carol carrie carolina caro lina
carolyn carol carrie lyn | cassandra cass cassie sandra | caterina cathy rina
catherine cath cathy cathie kate katie kit kitty cate katherine kathryn katharine kathy kat katy kathleen
katherine ekaterina yekaterina kateryna katya katia katerina catalina katarzyna kasia katharina kathrin katrin kaja
cecilia cecily ceci celia cecile | charles charlie chuck chas chip charly carlos carl karl carlo karel karol
charlotte lottie charlie char lotte | cheryl cher sheryl
christina chris christy tina chrissy christine kristina kristine kristin kristen kirsten cristina krystyna chrissie
christine christiane khrystyna xtina
christopher chris kit topher cris cristobal kristopher christoph kristof krzysztof christophe christos
christian chris cristian kristian christiaan kris | clara claire clare klara chiara | clifford cliff | clinton clint
constance connie constanze | constantine konstantin kostya kostas costas constantin kostiantyn
cornelius neil cor cornelis | curtis curt kurt | cynthia cindy cyndi
daniel dan danny daniele danil daniil danylo danilo dani | daniela dani danielle danny
david dave davy davey dawid dovid davide dudu | deborah deb debbie debra debby devora | dennis den denny denis denys
derek derrick del | dimitri dmitry dmitri dmitriy dmytro dima mitya dimitrios dimitris dimitar | dolores lola
dominic dom nick dominik dominique domenico | donald don donnie donny | dorothy dot dottie dolly dorothea dora
douglas doug dougie | edward ed eddie ted teddy ned eduardo eduard edouard lalo eddy edek | edgar ed
edmund ed ted eddie edmond | edwin ed eddie | eleanor ellie nell nellie nora elinor eleonora lenore elena
elena helen lena helena olena yelena elen alena alyona hélène helene ellen
elizabeth liz lizzie beth betty bess eliza libby lisa ellie elisabeth bette betsy elsa elise elisa isabel elsie
elizabeth elzbieta ela elisaveta yelizaveta liza lisbeth lieschen liesl | emily em emmy emilia emilie millie
emma em emmy | emanuel manuel manny emmanuel manolo manu emmanuele immanuel | eric rick erik erich erick
ernest ernie ernesto ernst | esther essie hester ester
eugene gene eugenio evgeny evgeni evgenii yevgeny yevgeni yevhen zhenya jenya eugen
eugenia evgenia evgeniya yevgenia yevheniia zhenya jenya genie | eva eve ewa evie | evelyn eve evie lyn
fernando nando fer ferdinand | fyodor fedor fedya theodore | florence flo florrie flora
francis frank fran frankie francisco franz francesco françois frans franciszek
francisco paco pancho frank quico kiko cisco fran | frances fran frankie francesca franny françoise franziska francine
francesca fran franca | frederick fred freddie fritz friedrich frederic frederico federico fede fredrik rick
gabriel gabe gabi gabo gavril | gabriela gabriella gabrielle gabi gaby gabby | galina galya halyna | gary gaz garry
gennady gennadiy gena hennadii | geoffrey geoff jeff jeffrey
george georg jorge georgi georgiy yuri giorgio georges georgy heorhii jerzy jurgen goran
georgina georgia georgie gina | gerald gerry jerry gerd gerhard gerardo gerard | gerard gerry jerry
gianluca luca gian | giovanni gianni gio vanni | giuseppe peppe beppe pino | grace gracie
gregory greg gregor grigori grigory grisha hryhorii gregorio grzegorz | guadalupe lupe lupita | guillermo memo guille
gustavo gus tavo | hannah hanna anna hana | harold hal harry harald | harriet hattie harriett | harrison harry
heinrich heinz heiner hinnerk henry | helen nell nellie lena helena elena ellen
henry hank harry hal henri enrique heinrich henrik hendrik enrico henryk | herbert herb bert bertie | howard howie
hugh hugo hughie huw | ignatius nacho ignacio iggy ignacy | igor ihor | ilya ilia illya elijah elias
irene ira irina iryna irena rene | isaac ike isaak yitzhak itzik
isabella bella isabel isabelle izzy belle isa ysabel ishbel | ivan vanya ioann yvan johnny | jackson jack
jacob jake jakob jack jacobo yakov yaakov jakub kuba koby | jacqueline jackie jacqui
james jim jimmy jamie jem jaime jay | jane janey jan janie joan jean janet jana joanna | janet jan jane
jason jay jase | jasmine jas yasmin jazmin yasmine | javier javi xavi xavier | jeffrey jeff geoff geoffrey jeffery
jennifer jen jenny jenn jenna | jeremy jem jerry jeremiah jeremias | jerome jerry | jessica jess jessie
jesus chuy suso | joan jo joanie juana | joanna jo joanne joan joana asia joasia johanna
johanna hanna hanne jo johanne
john jack johnny jon jonny jan johan johann hans ian sean johannes jean jock ioannis yannis giannis
johannes hans hannes johann jo | jonathan jon jonny nathan john johnathan yonatan jonatan
jose pepe joseph chepe josé | joseph joe joey jo josef jozef yosef yousef josif josep josip youssef yusuf
josephine jo josie fina josefina sefina josefa pepa | joshua josh yehoshua josue | joyce joy | juan juanito johnny
judith judy jude judit yehudit | julia julie jules yulia yuliya iuliia giulia juli | julian jules julio julien
justin jus justyn | karen kari karin karina | katrina kat trina kate | kenneth ken kenny | kevin kev
kimberly kim kimberley kimmy | kyrylo kirill cyril kiril | larisa lara larissa
lawrence larry laurie lorenz laurence lars loren lorenzo laurent | laura laurie lori lora lauren
lauren laurie lori ren laura | leonard leo len lenny leonardo leonid | leonid leo lenya lyonya | leopold leo poldi
leslie les | leticia lety letty | lewis lou louis | liam will william | lillian lily lil lilian lillie liliana
linda lin lindy lynn | louis lou louie lewis luis luigi ludwig | louise lou luisa luise lulu
lubov lyubov lyuba liubov luba | lucas luke luka lukas luca łukasz | lucy lu lucia luzia lucille lucie
luis lucho lou | lyudmila ludmila lyuda liudmyla mila luda | madeline maddie maddy madeleine magdalena madelyn
magdalena magda lena maggie | malcolm mal | manfred fred manni | marcus mark marc marco marek markus marcos
margaret maggie meg peggy marge margie greta rita daisy peg madge marguerite margarita margareta margarete gretchen
margarita rita margo margot marga | maria mary marie mia mariya mariia masha marysia moira maryam mariam miriam
marina mari | martha marty marta mattie | martin marty marten martijn
mary molly polly mae mamie may maureen maria marie | matilda tilly mattie mathilde
matthew matt matty mat mateo matthias matthieu mathieu matteo matheus mateusz matvey matvii mattias mathias
maurice mo moritz mauricio | maximilian max maxi massimiliano | maxim max maksim maksym maxime | maxwell max
megan meg meggie meghan | melanie mel | melissa mel missy lissa | mercedes merche | mercy merce
michael mike mick mickey micky mikey mikhail miguel michel michal misha mykhailo mihail mihai michele mikael michail
michelle shelly shell chelle micky michele micaela | mikhail misha mikhael | mildred millie | milagros mila
mohammed mohamed muhammad mohammad mohamad muhammed mohd mo mehmet mahomet md muhammadu mamadou hamada
mohandas mohan | monica mona monika | montgomery monty | mykola nikolai nikolay nikolaj kolya
natalia natalie natasha nat nataliya nataliia natalya natalija nathalie tasha | nathan nate nat
nathaniel nate nat nathan
nicholas nick nicky nicolas nikolas niko nikolai nikolay nicola klaus claus nikolaus niklas nikita mikolaj nico colin
nicole nicky nikki nicola nicolette | nikita nik | norman norm | oleg oleh | olga olha olya
oliver ollie olly olivier | olivia liv livvy ollie | oscar ozzie oskar | oswald ozzie oz | pamela pam pammy
patricia pat patty tricia trish patsy patti patrizia | patrick pat paddy rick patricio patryk patrik pádraig
paul paulie pablo pavel pavlo paulo paolo pol pawel pasha | paula pauline paulina pola | pedro pete perico peter
penelope penny | percival percy | peter pete pierre piotr pyotr petr petro pieter petros pietro petar petya
philip phil pip phillip felipe philippe filip filippo philipp | priscilla pris cilla
rachel rach rachael raquel rahel | rafael rafa rafi raphael raffaele rafal | raymond ray raimundo ramon
rebecca becky becca reba bec rebekah rivka | reginald reg reggie | ricardo rick ricky richard
richard rick dick rich richie ricky rico riccardo ryszard | robert rob bob bobby robbie bert roberto robin rupert
roberta bobbie robbie | roderick rod roddy rick | rodney rod | rodrigo rod rodri | roger rog rodger
roland rolly rollo rolando orlando | ronald ron ronnie ronny | rosario charo | rose rosie rosa rosalie
rosemary rose rosie romy | roman roma romain | rudolf rudy rudi rodolfo rudolph | russell russ rusty
samantha sam sammy | samir sam | samuel sam sammy shmuel samuil | santiago santi diego tiago jaime
sarah sally sara sadie sarai | scott scotty | sebastian seb bas basti sebastien seba bastian
sergei sergey sergio serhii serhiy serge seryozha sergej | sheila shelly | sidney sid sydney syd | sigmund siggi sigi
simon si shimon simeon semyon simone | sofia sophia sophie sofya sofiia zofia zosia sonya sonia sofie
solomon sol sal shlomo | stanislav stas slava stan stanislaw stanislaus | stanley stan
stephanie steph stephie stefanie stefania stevie estefania
stephen steve stevie steven stefan stephan esteban stefano etienne stepan stepán estevan | stewart stuart stu stew
susan sue susie suzy suzanne susanna susana susanne suzanna zuzana zuzanna | svetlana sveta svitlana lana
sylvia silvia sylvie | tamara tammy tam toma | tatiana tanya tania tatyana tetiana tetyana tatjana
terence terry terrence | teresa terry tess tessa theresa tere therese | thaddeus tad ted tadeusz
theodore ted teddy theo teodor fyodor theodor teodoro | thomas tom tommy thom tomas tomasz tommaso
timothy tim timmy timofey tymofii | tobias toby tobi | travis trav | ulrich uli ulli | ulrike uli ulli rike
ursula uschi ulla | valentina val valya tina | valentin val valya valentyn valentino
valeria val lera valeriya valerie | valery val valeriy valerii valera valerio
vasily vasiliy vasil vasyl vasya vassili basil | veronica ron ronnie vero nika veronika roni
victor vic vik viktor vitya vittorio | victoria vicky vicki vikki tori viktoria viktoriya viktoriia vika
vincent vince vinny vin vicente vincenzo vinnie | virginia ginny ginger gina
vladimir vlad volodymyr vova volodya vladi wladimir włodzimierz | vladislav vlad vladyslav slava wladyslaw
vyacheslav slava viacheslav | walter walt wally wat | wesley wes | wilhelm willi willy wim will helmut
wilfred wilf fred | william bill billy will willie liam willy guillermo wilhelm guillaume willem bil | winston win
wolfgang wolf wolfi | xavier xavi javier | yaroslav jaroslav slava yarik jarek jaroslaw | yitzhak isaac itzik
yolanda yoli | yuri yury yuriy yurii jurij iurii yura | zachary zach zack zak zacharias | ahmed ahmad ahmet achmed
hassan hasan | hussein husain hussain hossein husein | khaled khalid | mahmoud mahmud mahmood
mustafa mostafa moustafa | omar umar omer | yusuf yousef youssef joseph yusef | fatima fatma fatemeh fatimah
aisha aysha ayesha aicha ayse | rajesh raj | rajendra raj raju | rajiv rajeev raj | ramesh ram
krishna kris kishan krishnan | lakshmi laxmi | sanjay sanju | sunil sunny | surya suri
srinivas srini vasu sreenivas shrinivas | venkatesh venkat venky venkatesan | venkata venkat
subramanian subbu mani subramaniam subramanyam | balakrishnan bala | balasubramanian bala
chandrasekhar chandra sekhar chandrashekhar shekhar | gopalakrishnan gopal | harikrishnan hari | padmanabhan paddy
ramakrishnan ram ramki | siddharth sid siddhartha | vishwanath vishy viswanath vishu | vivek vicky | olumide olu
oluwaseun seun | oluwatobi tobi | oluwaseyi seyi | oluwafemi femi | oluwadamilola dami damilola | ayodeji deji ayo
babatunde tunde baba | chukwuemeka emeka | ifeanyi ify | chidiebere chidi | kwabena kobby | oksana oxana
ksenia xenia kseniya ksenija | reinhold reini
`;

const build = (): ReadonlyMap<string, ReadonlySet<number>> => {
  const table = new Map<string, Set<number>>();
  for (const [index, group] of groups.split(/[|\n]/).entries()) {
    for (const name of tableWords(group)) {
      const key = nameKey(name);
      table.set(key, (table.get(key) ?? new Set()).add(index));
    }
  }
  return table;
};

/** Whether two given names can be forms of one; a name is a form of itself. Symmetric, not transitive. */
export const nicknames = (): { sameGivenName(a: string, b: string): boolean } => {
  const table = build();
  return {
    sameGivenName(a, b) {
      const left = nameKey(a);
      const right = nameKey(b);
      if (left === '' || right === '') return false;
      if (left === right) return true;
      const shared = table.get(right);
      if (shared === undefined) return false;
      for (const group of table.get(left) ?? []) if (shared.has(group)) return true;
      return false;
    },
  };
};
