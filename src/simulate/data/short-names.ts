/** Given names and the short forms that their owners go by, from many naming traditions. */
const table = `James:Jim Robert:Bob,Rob Jennifer:Jen Michael:Mike David:Dave Elizabeth:Liz,Beth William:Bill,Will Susan:Sue
  Thomas:Tom Jessica:Jess Daniel:Dan Matthew:Matt Andrew:Andy,Drew Joshua:Josh Stephen:Steve Alexandra:Alex,Sandra
  Benjamin:Ben Charlotte:Charlie,Lottie Nathan:Nate Rebecca:Becca,Becky Theodore:Theo,Ted Patrick:Pat,Paddy
  Siobhán:Shiv Catriona:Cat Brendan:Bren Antoine:Toine Nicolas:Nico Mathieu:Mat Élodie:Élo Maximilian:Max Johanna:Hanna
  Katharina:Kathi Sebastian:Basti Tobias:Tobi Franziska:Franzi Friederike:Rike Matthias:Matze Marloes:Loes Pieter:Piet
  Maarten:Maart Mikael:Micke Anders:Adde Kirsten:Kis José:Pepe Alejandro:Alex,Ale Gabriela:Gabi Fernando:Nando
  Guadalupe:Lupe Beatriz:Bea Daniela:Dani Valentina:Vale João:Joca Gabriel:Gabe Rafael:Rafa Gustavo:Guga Letícia:Lê
  Francesca:Franca Alessandro:Sandro,Ale Federica:Fede Giovanni:Gianni,Vanni Stefano:Ste Georgios:Giorgos
  Konstantinos:Kostas Panagiotis:Panos Athanasios:Thanasis Eleni:Lena Vasiliki:Vaso Katarzyna:Kasia Krzysztof:Krzysiek
  Małgorzata:Gosia Agnieszka:Aga Magdalena:Magda Aleksandra:Ola Wojciech:Wojtek Grzegorz:Grzesiek Oleksandr:Sasha
  Kateryna:Katya Volodymyr:Volodya Anastasiia:Nastya Nataliia:Natasha Dmitri:Dima Dmytro:Dima Ekaterina:Katya
  Alexei:Alyosha Sergei:Seryozha Mikhail:Misha Tatiana:Tanya Alexandru:Alex Mihai:Mișu Cristina:Cris Nikola:Nidžo
  Katarina:Kata Mehmet:Memo Mustafa:Musti İbrahim:İbo Mohammed:Mo Muhammad:Mo Abdulrahman:Abdul Yasmin:Yas
  Niloufar:Nilou Hossein:Hoss Siavash:Sia Yonatan:Yoni Avigail:Avi Vikram:Vik Siddharth:Sid Harpreet:Harry Gurpreet:Guri
  Rajesh:Raj Deepika:Deepu Venkatesh:Venky Lakshmi:Laxmi Srinivas:Srini Priyanka:Priya Senthil:Sen Gayathri:Gaya
  Jose:Joey Angelica:Angel Bernadette:Bernie Kristine:Tin Bambang:Bam Hendra:Hen Oluwaseun:Seun
  Babatunde:Tunde Folake:Fola Temitope:Temi Kelechi:Kels Chinedu:Nedu Kwabena:Kobby Fatoumata:Fatou Ibrahima:Ibra
  Nomvula:Mvu Thandiwe:Thandi Bongani:Bongs Busisiwe:Busi Leilani:Lani Wiremu:Wi Kipchoge:Kip Wanjiru:Shiru
  Getachew:Getch Bethlehem:Betty Mulugeta:Mulu Takumi:Taku Hiroshi:Hiro Kazuya:Kazu Yusuke:Yu`;

/** Short forms by the given name in full, both in Latin letters. */
export const shortNames: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [full = '', short = ''] = entry.split(':');
      return [full, short.split(',')] as const;
    }),
);
