import { type Naming, spellings } from './naming.ts';

/** Invented combinations of common names; frequent ones first. */
export const eastAsiaPacific: readonly Naming[] = [
  {
    id: 'chinese',
    shape: 'plain',
    order: 'family-first',
    countries: ['CN', 'SG', 'MY'],
    given:
      spellings(`Wei|伟 Fang|芳 Min|敏 Jing|静 Lei|磊 Yan|燕 Tao|涛 Xiaoming|晓明 Yuxuan|宇轩 Zihan|子涵 Haoran|浩然
      Yichen|奕辰 Jiayi|佳怡 Xinyi|欣怡 Mengyao|梦瑶 Junjie|俊杰 Ruoxi|若曦 Zhiqiang|志强 Lihua|丽华 Guoping|国平
      Xue|雪 Peng|鹏 Yuting|雨婷 Kaiwen|凯文 Shan|珊 Mingzhe|明哲`),
    family: spellings(`Wang|王 Li|李 Zhang|张 Liu|刘 Chen|陈 Yang|杨 Huang|黄 Zhao|赵 Wu|吴 Zhou|周 Xu|徐 Sun|孙 Ma|马
      Zhu|朱 Hu|胡 Guo|郭 He|何 Lin|林 Gao|高 Luo|罗 Zheng|郑 Liang|梁 Xie|谢 Tang|唐 Ouyang|欧阳 Deng|邓`),
  },
  {
    id: 'korean',
    shape: 'plain',
    order: 'family-first',
    countries: ['KR'],
    given:
      spellings(`Min-jun|민준 Seo-yeon|서연 Ji-hoon|지훈 Ji-woo|지우 Hyun-woo|현우 Soo-jin|수진 Dong-hyun|동현 Eun-ji|은지
      Jae-won|재원 Yu-na|유나 Sung-min|성민 Ha-eun|하은 Tae-yang|태양 Min-seo|민서 Young-ho|영호 Hye-jin|혜진 Jun-ho|준호
      Ye-rin|예린 Sang-woo|상우 Da-hye|다혜 Kyung-soo|경수 Na-yeon|나연 Woo-jin|우진 Bo-ra|보라 In-ho|인호 So-hee|소희`),
    family: spellings(`Kim|김 Lee|이 Park|박 Choi|최 Jung|정 Kang|강 Cho|조 Yoon|윤 Jang|장 Lim|임 Han|한 Oh|오 Seo|서
      Shin|신 Kwon|권 Hwang|황 Ahn|안 Song|송 Ryu|류 Hong|홍 Jeon|전 Ko|고 Moon|문 Yang|양 Son|손 Bae|배`),
  },
  {
    id: 'japanese',
    shape: 'plain',
    order: 'family-first',
    countries: ['JP'],
    given:
      spellings(`Haruto|陽翔 Yui|結衣 Sota|颯太 Aoi|葵 Yuki|雪 Hina|陽菜 Kenji|健二 Sakura|桜 Takumi|匠 Misaki|美咲 Daiki|大輝
      Ayaka|彩花 Ryo|涼 Naomi|直美 Kaito|海斗 Emi|恵美 Shota|翔太 Keiko|恵子 Hiroshi|浩 Mai|舞 Kazuya|和也 Rina|里奈
      Yusuke|祐介 Chihiro|千尋 Makoto|誠 Asuka|明日香`),
    family:
      spellings(`Sato|佐藤 Suzuki|鈴木 Takahashi|高橋 Tanaka|田中 Watanabe|渡辺 Ito|伊藤 Yamamoto|山本 Nakamura|中村
      Kobayashi|小林 Kato|加藤 Yoshida|吉田 Yamada|山田 Sasaki|佐々木 Yamaguchi|山口 Matsumoto|松本 Inoue|井上
      Kimura|木村 Hayashi|林 Shimizu|清水 Mori|森 Abe|阿部 Ikeda|池田 Hashimoto|橋本 Ishikawa|石川 Ogawa|小川
      Fujita|藤田`),
  },
  {
    id: 'vietnamese',
    shape: 'middle',
    order: 'family-first',
    countries: ['VN'],
    given:
      spellings(`Anh Minh Linh Huy Trang Tuấn Hương Đức Lan Long Thảo Nam Mai Khoa Ngọc Phúc Yến Quân Hà Bảo Vy Hùng
      Thu Dũng Nhung Kiên`),
    family:
      spellings(`Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Đoàn Lương Mai Tô
      Trương Cao Châu Tạ`),
  },
  {
    id: 'filipino',
    shape: 'middle',
    order: 'given-first',
    countries: ['PH'],
    given:
      spellings(`Maria Jose Angelica Mark Kristine John_Paul Jasmine Jerome Mary_Grace Ramon Rowena Carlo Aileen Paolo
      Liza Rodel Cherry Arnel Maricel Dennis Jocelyn Rico Divina Efren Bernadette Jomar`),
    family:
      spellings(`Santos Reyes Cruz Bautista Ocampo Garcia Mendoza Torres Tomas Aquino Castillo Villanueva Ramos Rivera
      dela_Cruz Navarro Mercado Salazar Pascual Magsaysay Dimaculangan Macaraeg Panganiban Lacson Manalo Catapang`),
  },
  {
    id: 'malay-indonesian',
    shape: 'single',
    order: 'given-first',
    countries: ['ID', 'MY'],
    given: spellings(`Budi Siti Agus Dewi Rizky Putri Eko Ayu Dian Bambang Sri Hendra Wulan Fajar Indah Yoga Ratna Surya
      Kartika Wahyu Nurul Ahmad Intan Slamet Melati Joko`),
    family:
      spellings(`Santoso Wijaya Setiawan Hidayat Saputra Kusuma Lestari Pratama Nugroho Suryadi Rahman Hakim Wibowo
      Permana Utami Siregar Simanjuntak Harahap bin_Abdullah binti_Yusof Ismail Hartono Gunawan Susanto Halim Maulana`),
  },
  {
    id: 'polynesian',
    shape: 'middle',
    order: 'given-first',
    countries: ['AU', 'CA'],
    given: spellings(`Kai Leilani Keanu Malia Tane Hine Sione Mele Koa Noelani Manaia Tāne Aroha Kahu Lani Ikaika Nalani
      Makoa Tui Losa Fetu Sina Kimo Moana Wiremu Anahera`),
    family:
      spellings(`Kealoha Kahale Tupou Fonoti Kalani Mahoe Tavita Leota Tuiasosopo Faleolo Te_Aroha Ngata Parata Waititi
      Kamaka Nakamura-Kealoha Akana Kekoa Sapolu Vaʻafusuaga Latu Fifita Henare Rangi Moke Puloka`),
  },
];
