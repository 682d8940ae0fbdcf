import { type Naming, spellings } from './naming.ts';

/** Invented combinations of common names; frequent ones first. */
export const africa: readonly Naming[] = [
  {
    id: 'west-african',
    shape: 'plain',
    order: 'given-first',
    countries: ['NG', 'GH'],
    given:
      spellings(`Chinedu Ngozi Emeka Chioma Oluwaseun Folake Tunde Adaeze Babatunde Yetunde Ifeanyi Amara Segun Bisi
      Uche Nneka Kwame Akosua Kofi Abena Kwabena Efua Musa Aminata Ibrahima Fatoumata Obinna Temitope Kelechi Ẹniọlá`),
    family: spellings(`Okafor Adeyemi Okonkwo Balogun Eze Adebayo Nwosu Ogunleye Obi Afolabi Chukwu Olawale Mensah Owusu
      Boateng Asante Appiah Diallo Traoré Touré Sow Ndiaye Bello Yusuf Okoro Akinola Osei Nwachukwu Onyekachi Àjàyí`),
  },
  {
    id: 'east-african',
    shape: 'middle',
    order: 'given-first',
    countries: ['KE', 'TZ'],
    given: spellings(`Wanjiru Kamau Achieng Otieno Njeri Mwangi Akinyi Kipchoge Wambui Juma Zawadi Baraka Neema Hamisi
      Mercy Brian Faith Dennis Purity Kevin Amani Imani Rehema Said Grace Collins`),
    family:
      spellings(`Mwangi Otieno Kamau Ochieng Kimani Wanjiku Njoroge Odhiambo Kiplagat Cheruiyot Mutua Musyoka Wafula
      Barasa Omondi Karanja Ndungu Mbugua Juma Mwakio Rotich Kariuki Were Nyambura Chebet Maina`),
  },
  {
    id: 'horn-of-africa',
    shape: 'patronymic',
    order: 'given-first',
    countries: ['KE', 'SE'],
    given:
      spellings(`Abebe Tigist Dawit Hana Yonas Selam Bekele Meron Tesfaye Hiwot Mulugeta Rahel Getachew Bethlehem Abdi
      Hodan Ismail Ayaan Farah Sahra Mahad Ifrah Berhane Saba Tekle Luwam`),
    family:
      spellings(`Abebe Bekele Tesfaye Haile Girma Kebede Tadesse Alemu Mengistu Worku Desta Assefa Ali Mohamed Hassan
      Abdullahi Warsame Farah Nur Jama Ghebremedhin Tewolde Kidane Habte Mehari Yohannes`),
  },
  {
    id: 'southern-african',
    shape: 'plain',
    order: 'given-first',
    countries: ['ZA'],
    given: spellings(`Thabo Nomvula Sipho Lerato Bongani Zanele Mandla Nokuthula Kagiso Palesa Tendai Rudo Farai Chipo
      Johan Annelie Pieter Marike Lwazi Thandiwe Tumelo Refilwe Gift Blessing Musa Busisiwe`),
    family: spellings(`Dlamini Nkosi Ndlovu Khumalo Mokoena Mahlangu Sithole Zulu Mthembu Molefe Moyo Ncube Chikwanda
      Botha van_der_Merwe Pretorius Naidoo Pillay Govender Petersen Mabaso Radebe Cele Tshabalala Phiri Banda`),
  },
];
