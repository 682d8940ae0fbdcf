import { type Language, list } from './language.ts';

/** English, British and American. */
export const english: Language = {
  months: [
    list('January | Jan'),
    list('February | Feb | Febr'),
    list('March | Mar'),
    list('April | Apr'),
    list('May'),
    list('June | Jun'),
    list('July | Jul'),
    list('August | Aug'),
    list('September | Sept | Sep'),
    list('October | Oct'),
    list('November | Nov'),
    list('December | Dec'),
  ],
  seasons: [
    [1, ['Winter']],
    [3, ['Spring']],
    [6, ['Summer']],
    [9, ['Autumn', 'Fall']],
  ],
  ongoing: list('present | current | currently | now | today | ongoing | date | continuing | onwards | onward'),
  through: list('to | until | till | through | thru | til'),
  since: list('since'),
  dateFillers:
    list(`of | from | the | st | nd | rd | th | in | early | mid | late | circa | ca | approx | approximately | expected
    anticipated | graduated | graduation | class | completed | awarded | estimated | est | beginning | end | starting`),
  headings: {
    contact:
      list(`contact | contact information | contact details | contact info | personal information | personal details
      personal data | personal info | details | links | profiles | online profiles | online presence | social | social links
      websites | resume | résumé | cv | curriculum vitae | europass curriculum vitae | find me online | address`),
    summary: list(`summary | professional summary | executive summary | career summary | summary of qualifications
      qualifications summary | profile | professional profile | career profile | personal profile | personal statement
      about | about me | objective | career objective | professional objective | job objective | overview | introduction
      career overview | professional overview | highlights | career highlights | summary of experience | experience summary
      bio | biography | statement | career goal | headline`),
    work: list(`experience | work experience | professional experience | employment | employment history | work history
      career history | professional background | career | professional history | work | jobs | positions | positions held
      industry experience | internships | internship | internship experience | internships and experience | research experience
      teaching experience | academic appointments | appointments | academic experience | professional appointments
      clinical experience | military experience | military service | freelance experience | employment experience
      employment record | work background | engineering experience | leadership experience | experience and employment
      consulting experience | professional career | job history | technical experience | management experience
      relevant experience | previous experience | earlier experience | other experience | employment details`),
    education: list(`education | academic background | academic history | educational background | qualifications
      academic qualifications | educational qualifications | educational qualification | academic qualification
      education and training | education background | academics | training and education | education and qualifications
      degrees | academic record | academic profile | academic details | education details | educational details | schooling
      university education | higher education | education history | formal education | academic credentials`),
    skills:
      list(`skills | technical skills | key skills | core skills | core competencies | competencies | key competencies
      areas of expertise | expertise | skill set | skills summary | technologies | technical proficiencies | proficiencies
      technical expertise | technical competencies | tools and technologies | tech stack | technical skill set | skillset
      professional skills | computer skills | it skills | software skills | top skills | hard skills | soft skills
      skills and abilities | skills and tools | abilities | personal skills | technical knowledge | technology | tools
      software | strengths | specialties | technical summary | core strengths | skills and competencies | stack
      programming skills | skills and technologies | key strengths | technical profile | skills and expertise`),
    projects: list(`projects | personal projects | selected projects | side projects | academic projects | key projects
      project experience | open source | open source projects | open source contributions | notable projects | portfolio
      university projects | course projects | relevant projects | project work | independent projects | project highlights`),
    references: list(`references | referees | professional references | reference | testimonials | recommendations`),
    languages: list(
      `languages | language skills | spoken languages | foreign languages | language | language proficiency`,
    ),
    other:
      list(`certifications | certification | certificates | licenses | licences | license | licenses and certifications
      awards | honors | honours | honors and awards | awards and honors | achievements | accomplishments | publications
      selected publications | patents | presentations | talks | conferences | interests | hobbies | hobbies and interests
      activities | extracurricular activities | extracurriculars | volunteering | volunteer experience | volunteer work
      volunteer | community service | community involvement | affiliations | professional affiliations | memberships
      professional memberships | training | courses | coursework | relevant coursework | professional development
      additional information | additional | miscellaneous | declaration | leadership | leadership and activities | grants
      security clearance | clearance | scholarships | workshops | seminars | media | press | service | professional service
      work authorization | availability | driving licence | key achievements | research interests | fellowships | invited talks
      research | teaching | licensure | licenses and certificates | continuing education | personal interests | hackathons`),
  },
  headingAdjectives:
    list(`professional | relevant | selected | additional | key | core | technical | recent | other | previous
    prior | my | general | earlier | further | main | related | notable | academic | personal | detailed
    civilian | industry | teaching | clinical | legal | sales | management | retail | marketing | international | overseas | corporate
    nonprofit | entrepreneurial | consulting | creative | hospital | early | current | past | business | engineering | hospitality`),
  labels: {
    name: list('name | full name | candidate name | candidate | first name and surname | name and surname'),
    email: list('email | e-mail | mail | email address | e-mail address | email id | e-mail id | mail id | e'),
    phone:
      list(`phone | tel | telephone | mobile | cell | phone number | mobile number | contact number | contact no | mobile no
      phone no | telephone number | cell phone | home phone | contact | m | t | p | ph | mob | home | work phone | whatsapp | call`),
    address:
      list(`address | location | residence | home address | current address | current location | based in | city | lives in
      permanent address | present address | mailing address | postal address | correspondence address | address for correspondence`),
    website: list(
      'website | web | site | portfolio | homepage | blog | url | personal website | personal site | www | home page',
    ),
    employer:
      list(`company | employer | organization | organisation | company name | client | name and address of employer
      name of employer | employer name | organization name | firm | institution name | end client | customer`),
    position:
      list(`position | title | job title | role | designation | occupation or position held | position held | job role
      post | occupation | position title | working as | job`),
    period:
      list(`dates | date | duration | period | dates from to | time period | from to | employment period | dates employed
      tenure | years | timeline | employment dates | project duration | dates of employment | dates attended`),
    place: list('location | place | city | work location | job location'),
    qualification: list(
      'degree | qualification | title of qualification awarded | qualification awarded | course | program | programme',
    ),
    institution: list(`school | university | college | institution | institute | name of organisation
      name and type of organisation providing education and training | name of institution | university name | college name`),
    area: list(
      'major | field of study | field | specialization | specialisation | branch | subject | principal subjects | discipline',
    ),
  },
  positions:
    list(`engineer | developer | programmer | manager | director | analyst | architect | administrator | consultant
    designer | scientist | researcher | lead | leader | head | officer | specialist | coordinator | assistant | associate
    intern | trainee | apprentice | technician | supervisor | executive | president | chief | founder | cofounder | co-founder
    owner | partner | principal | fellow | professor | lecturer | teacher | tutor | instructor | nurse | physician | doctor
    surgeon | pharmacist | therapist | dentist | paramedic | accountant | auditor | bookkeeper | controller | comptroller
    clerk | secretary | receptionist | representative | agent | broker | advisor | adviser | planner | strategist
    writer | editor | journalist | reporter | copywriter | author | translator | interpreter | photographer | producer
    artist | animator | illustrator | musician | actor | chef | cook | baker | barista | bartender | waiter | waitress | server
    cashier | salesperson | salesman | merchandiser | buyer | driver | operator | mechanic | electrician | plumber | carpenter
    welder | machinist | builder | foreman | inspector | surveyor | guard | soldier | sergeant | lieutenant | captain
    lawyer | attorney | solicitor | barrister | paralegal | counsel | judge | librarian | curator | archivist | counselor
    counsellor | recruiter | trainer | coach | mentor | facilitator | moderator | evangelist | advocate | strategist | owner
    cto | ceo | cfo | coo | cio | ciso | cmo | vp | svp | evp | pm | sre | swe | sde | sdet | qa | dba | tester | devops | dev
    postdoc | postdoctoral | ta | ra | contractor | freelancer | volunteer | member | chair | chairman | treasurer | steward
    attendant | porter | cleaner | gardener | farmer | labourer | laborer | picker | packer | dispatcher | scheduler | buyer
    superintendent | ambassador | liaison | economist | statistician | mathematician | physicist | chemist | biologist
    actuary | underwriter | teller | banker | trader | investigator | detective | firefighter | pilot | crew | host | hostess
    stylist | hairdresser | beautician | model | instructor | caregiver | carer | nanny | midwife | hygienist | veterinarian
    webmaster | hacker | wrangler | estimator | expeditor | appraiser | preparer | practitioner | worker | helper | handyman
    ctrl | superviser | deputy | registrar | provost | dean | rector | headteacher | student worker | scholar | resident | aide | orderly | temp | grader | marshal | wrangler | dietitian | nutritionist | radiographer
    optometrist | psychologist | psychiatrist | sociologist | anthropologist | geologist | geographer | linguist | historian | philosopher`),
  departments: list(`engineering | product | operations | marketing | sales | finance | research | design | technology
    platform | infrastructure | security | data | analytics | distribution | logistics | growth | strategy | communications
    human resources | hr | it | legal | compliance | quality | supply chain | customer success | business development
    development | innovation | partnerships | procurement | manufacturing | risk | audit | software | support | services
    mobile | payments | pediatrics | surgery | medical-surgical | programs | policy | content | cloud | ai | ml | machine learning
    information technology | public relations | corporate development | north america | emea | apac | europe | global`),
  employers:
    list(`inc | llc | ltd | limited | corp | corporation | company | co | plc | llp | lp | pte | pvt | pty | incorporated
    group | holdings | holding | bank | university | college | institute | hospital | clinic | school | foundation | trust
    association | council | agency | authority | ministry | department | studio | studios | labs | laboratory | laboratories
    technologies | solutions | systems | partners | ventures | capital | insurance | airlines | hotel | hotels | restaurant
    cafe | café | bakery | church | museum | library | society | union | federation | institution | academy | center | centre
    works | industries | enterprises | international | networks | pharmaceuticals | pharma | motors | energy | foods
    media | press | publishing | records | games | robotics | bookshop | store | stores | mart | county | district
    city of | state of | government | army | navy | air force | associates | brothers | sons | bureau | club | inn`),
  atEmployer: list('at | @'),
  institutions: list(`university | college | institute | school | academy | polytechnic | univ | seminary | conservatory
    bootcamp | institution | conservatoire | uni | mit | eth | epfl | iit | nit | iiit | ucla | ucl | lse | suny | cuny | cal poly
    caltech | kaist | unsw | tafe | academia | campus | faculty of`),
  degrees:
    list(`phd | dphil | doctorate | doctoral degree | doctor of philosophy | doctor | md | jd | dds | dvm | edd | dba | pharmd | mphil
    msc | ms | ma | mba | meng | mfa | mpa | mph | med | march | mcs | mca | mtech | me | mcom | mres | llm | mla | msw | mim | msn | mse
    master | masters | masters degree | master degree | executive mba | postgraduate diploma | postgraduate degree | pgce | pgdm | pgd
    pg diploma | graduate diploma | graduate certificate | postgraduate certificate | bsc | bs | ba | bfa | beng | be | btech
    bba | bbm | bca | bcom | bed | barch | llb | bsn | bsw | bas | bmus | bphil | bsee | bscs | mbbs | bpharm | bds | bm | bachelor | bachelors
    bachelors degree | bachelor degree | associate degree | associates degree | associates | associate | aa | as | aas
    diploma | advanced diploma | higher national diploma | hnd | hnc | foundation degree | certificate | high school diploma
    ged | a-levels | a levels | a-level | gcse | gcses | international baccalaureate | higher secondary | higher secondary certificate
    hsc | ssc | secondary school certificate | senior secondary | intermediate | matriculation | plus two | class x | class xii | associate of applied science | associate of arts
    associate of science | master of business administration | bachelor of business administration | specialist degree
    professional certificate | nanodegree | integrated master | undergraduate degree | honours degree
    juris doctor | doctor of medicine | doctor of education | graduate degree | engineer degree | ab | sb | sm | scm | scb | bmath | basc | masc`),
  openDegrees: list('bachelor | bachelors | master | masters | doctor | associate | bachelor degree | masters degree'),
  degreeFields:
    list(`science | arts | engineering | technology | commerce | business administration | fine arts | education
    laws | law | medicine | architecture | computer applications | applied science | applied arts | philosophy | public health
    public administration | social work | nursing | music | surgery | pharmacy | divinity | library science | letters
    business management | information technology | computer science | research | studies | design | health science
    science and engineering | applied sciences | sciences | medicine and surgery | dental surgery | veterinary medicine
    liberal arts | professional studies | management | teaching | accountancy | economics | international affairs`),
  areaLinks: list(
    'in | of | with a major in | with major in | majoring in | major in | major | specializing in | specialising in | with a focus on',
  ),
  subjects:
    list(`science | sciences | engineering | mathematics | math | maths | physics | chemistry | biology | economics | business
    administration | management | finance | accounting | marketing | law | history | english | literature | philosophy | psychology
    sociology | politics | political | computer | computing | software | information | systems | technology | informatics
    electronics | electrical | mechanical | civil | chemical | aerospace | biomedical | industrial | statistics | analytics
    data | design | art | arts | music | nursing | medicine | education | communication | communications | journalism
    architecture | geography | geology | linguistics | languages | studies | anthropology | humanities | robotics
    bioinformatics | biochemistry | neuroscience | cybersecurity | networks | commerce | theology | theatre | film | interaction
    photography | agriculture | environmental | relations | policy | health | pharmacy | dentistry | veterinary | animation | hci`),
  actions:
    list(`responsible | led | built | wrote | ran | made | grew | won | cut | took | drove | oversaw | kept | set | brought | taught
    sold | held | developing | managing | working | leading | designing | building | creating | supporting | providing | coordinating
    preparing | logging | testing | implementing | maintaining | performing | run | lead | manage | develop | design | build
    write | plan | own | support | provide | maintain | handle | coordinate | conduct | oversee | owned | key | participate | assisting`),
  placeWords: list(
    `remote | hybrid | on-site | onsite | fully remote | worldwide | anywhere | work from home | remote work | home office`,
  ),
};
