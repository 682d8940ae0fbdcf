import { type Naming, spellings } from './naming.ts';

/** Invented combinations of common names; frequent ones first. */
export const westAndCentralAsia: readonly Naming[] = [
  {
    id: 'arabic',
    shape: 'middle',
    order: 'given-first',
    countries: ['EG', 'AE', 'MA'],
    given:
      spellings(`Mohammed|محمد Fatima|فاطمة Ahmed|أحمد Aisha|عائشة Ali|علي Maryam|مريم Omar|عمر Layla|ليلى Youssef|يوسف
      Nour|نور Khaled|خالد Salma|سلمى Hassan|حسن Hana|هناء Ibrahim|إبراهيم Rania|رانيا Tariq|طارق Dina|دينا Karim|كريم
      Yasmin|ياسمين Mahmoud|محمود Samira|سميرة Bilal|بلال Amal|أمل Abdulrahman|عبدالرحمن Huda|هدى`),
    family:
      spellings(`Hassan|حسن Ali|علي Ahmed|أحمد Ibrahim|إبراهيم Mansour|منصور Khalil|خليل Al-Masri|المصري Haddad|حداد
      Nasser|ناصر Saleh|صالح Farouk|فاروق El-Sayed|السيد Hamdan|حمدان Qasim|قاسم Aziz|عزيز Al-Rashid|الراشد
      Khoury|خوري Najjar|نجار Sabbagh|صباغ Bakri|بكري Darwish|درويش Al-Hashimi|الهاشمي Benali|بنعلي Zaki|زكي
      Amrani|عمراني Shaheen|شاهين`),
  },
  {
    id: 'persian',
    shape: 'plain',
    order: 'given-first',
    countries: ['AE', 'TR', 'CA'],
    given:
      spellings(`Reza Maryam Ali Sara Hossein Zahra Amir Niloufar Mehdi Leila Arash Shirin Behnam Parisa Kaveh Golnaz
      Farhad Nasrin Kian Mahsa Siavash Roya Babak Azadeh Dariush Laleh`),
    family:
      spellings(`Ahmadi Hosseini Mohammadi Karimi Rezaei Moradi Jafari Rahimi Ebrahimi Sadeghi Kazemi Ghasemi Tehrani
      Shirazi Farahani Norouzi Bahrami Rostami Azizi Daneshvar Golzar Kermani Yazdani Zand Sohrabi Pahlavan`),
  },
  {
    id: 'hebrew',
    shape: 'plain',
    order: 'given-first',
    countries: ['IL'],
    given:
      spellings(`Noam Tamar Itai Yael Ariel Noa David Shira Eitan Michal Yonatan Maya Uri Adi Amit Hila Gal Rotem Daniel
      Avigail Moshe Rivka Eyal Liora Omer Talia`),
    family:
      spellings(`Cohen Levi Mizrahi Peretz Biton Dahan Avraham Friedman Malka Azulay Katz Yosef David Amar Ohayon Hadad
      Gabay Ben-David Adler Shapira Rosenberg Bar-Lev Segal Goldstein Vaknin Harel`),
  },
  {
    id: 'north-indian',
    shape: 'plain',
    order: 'given-first',
    countries: ['IN'],
    given:
      spellings(`Aarav Priya Rahul Anjali Amit Neha Vikram Pooja Rohan Kavita Arjun Sunita Sanjay Ritu Manish Deepika
      Nikhil Shreya Rajesh Meera Harpreet Gurpreet Karan Simran Anil Nisha Siddharth Aditi Varun Tanvi`),
    family:
      spellings(`Sharma Singh Kumar Gupta Verma Patel Agarwal Mehta Joshi Shah Mishra Yadav Chauhan Malhotra Kapoor
      Chopra Bhatia Saxena Trivedi Pandey Desai Kaur Gill Sandhu Banerjee Chatterjee Mukherjee Das Kulkarni Deshpande`),
  },
  {
    id: 'south-indian',
    shape: 'initials',
    order: 'given-first',
    countries: ['IN', 'MY'],
    given: spellings(`Karthik Lakshmi Suresh Divya Ramesh Priyanka Venkatesh Anitha Srinivas Kavya Ganesh Meenakshi Arun
      Sandhya Murali Revathi Prakash Deepa Balaji Swathi Senthil Gayathri Vignesh Nandini Harish Bhavani Naveen Vidya`),
    family: spellings(`Subramanian Krishnan Iyer Nair Reddy Rao Menon Raman Pillai Chandrasekaran Narayanan Venkataraman
      Rajagopalan Gopal Naidu Murthy Sundaram Natarajan Ramachandran Srinivasan Balasubramanian Shetty Hegde Gowda
      Kurian Varghese Thomas Mathew`),
  },
  {
    id: 'south-asian-muslim',
    shape: 'plain',
    order: 'given-first',
    countries: ['PK', 'IN', 'AE'],
    given:
      spellings(`Muhammad Ayesha Ali Fatima Hamza Zainab Usman Hira Bilal Maryam Ahmed Sana Hassan Iqra Omar Mahnoor
      Imran Rabia Faisal Nadia Kamran Saima Asif Farah Tanvir Nusrat Rafiq Shabnam Arif Sultana`),
    family:
      spellings(`Khan Ahmed Hussain Ali Malik Sheikh Butt Qureshi Chaudhry Siddiqui Raza Iqbal Mirza Baig Abbasi Javed
      Akhtar Aslam Rahman Islam Hossain Chowdhury Begum Uddin Miah Sarkar Haque Karim Ansari Farooqi`),
  },
];
