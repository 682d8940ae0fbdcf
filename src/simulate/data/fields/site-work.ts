import { type Field, phrases, tools } from './field.ts';

/** Lines of work that mostly happen at a place. */
export const siteWork: readonly Field[] = [
  {
    id: 'nursing',
    weight: 4,
    remote: false,
    titles: [
      ['Nursing Assistant', 'Licensed Practical Nurse', 'Patient Care Technician'],
      ['Registered Nurse', 'Staff Nurse', 'Clinic Nurse'],
      ['Charge Nurse', 'Nurse Case Manager', 'Clinical Nurse Educator'],
      ['Nurse Manager', 'Director of Nursing', 'Clinical Manager'],
    ],
    majors: ['Nursing', 'Public Health', 'Biology'],
    things:
      phrases(`the discharge teaching; the medication rounds; the wound care clinic; the triage desk; the infection audits;
      the night handover; the vaccination days; the fall prevention plan; the care plans; the telemetry unit;
      the family meetings; the crash cart checks; the staffing grid; the pain assessments; the dialysis schedule;
      the home visits; the intake interviews; the chart reviews; the new nurse orientation; the pressure ulcer rounds`),
    tools: tools(`Epic 1979, Cerner 1979, Meditech 1969, Basic Life Support 1966, Advanced Cardiac Life Support 1975,
      Excel 1985, Pyxis 1987, Omnicell 1992, IV therapy 1970, Telemetry 1960`),
  },
  {
    id: 'mechanical',
    weight: 4,
    remote: false,
    titles: [
      ['Junior Mechanical Engineer', 'Engineering Technician', 'CAD Drafter'],
      ['Mechanical Engineer', 'Manufacturing Engineer', 'Process Engineer'],
      ['Senior Mechanical Engineer', 'Senior Manufacturing Engineer', 'Project Engineer'],
      ['Engineering Lead', 'Plant Engineering Manager', 'Principal Engineer'],
    ],
    majors: ['Mechanical Engineering', 'Industrial Engineering', 'Electrical Engineering'],
    things: phrases(`the gearbox housing; the assembly line; the cooling loop; the test rig; the welding fixtures;
      the tolerance study; the packaging cell; the pump skid; the tooling budget; the failure analysis; the conveyor;
      the pressure vessel; the supplier audits; the robot gripper; the change orders; the lubrication plan;
      the prototype bracket; the noise measurements; the safety guards; the maintenance plan`),
    tools:
      tools(`SolidWorks 1995, AutoCAD 1982, MATLAB 1984, ANSYS 1970, CATIA 1982, Creo 2011, GD&T 1966, Six Sigma 1986,
      Excel 1985, Fusion 360 2013, LabVIEW 1986, Python 1991, Minitab 1972, Inventor 1999`),
  },
  {
    id: 'operations',
    weight: 5,
    remote: false,
    titles: [
      ['Warehouse Associate', 'Logistics Assistant', 'Dispatch Clerk'],
      ['Logistics Coordinator', 'Operations Specialist', 'Supply Planner'],
      ['Operations Supervisor', 'Senior Buyer', 'Supply Chain Analyst'],
      ['Operations Manager', 'Warehouse Manager', 'Supply Chain Director'],
    ],
    majors: ['Supply Chain Management', 'Business Administration', 'Industrial Engineering'],
    things: phrases(`the receiving dock; the carrier contracts; the stock counts; the route plan; the cold chain checks;
      the returns area; the forklift training; the purchase orders; the customs papers; the safety stock;
      the shift rota; the pallet layout; the damage claims; the peak season plan; the yard schedule; the pick paths;
      the supplier scorecards; the spare parts store; the freight audit; the delivery windows`),
    tools:
      tools(`SAP 1972, Excel 1985, Oracle WMS 1998, Manhattan Active 2020, Power BI 2015, Lean 1988, Six Sigma 1986,
      NetSuite 1998, SQL 1986, Tableau 2004, Samsara 2015, Zebra scanners 1982`),
  },
  {
    id: 'teaching',
    weight: 3,
    remote: false,
    titles: [
      ['Teaching Assistant', 'Tutor', 'Substitute Teacher'],
      ['Teacher', 'Instructor', 'Curriculum Developer'],
      ['Senior Teacher', 'Instructional Coach', 'Senior Instructional Designer'],
      ['Department Head', 'Program Director', 'Training Manager'],
    ],
    majors: ['Education', 'English', 'Mathematics', 'History', 'Psychology'],
    things: phrases(`the reading programme; the science fair; the lesson plans; the parent evenings; the tutoring hours;
      the placement tests; the online course; the field trips; the grading rubric; the after-school club;
      the teacher workshops; the learning portal; the library corner; the exam preparation; the student mentoring;
      the drama production; the special needs plans; the summer school; the staff induction; the homework policy`),
    tools:
      tools(`Google Classroom 2014, Canvas LMS 2011, Moodle 2002, Zoom 2013, Excel 1985, PowerPoint 1987, Kahoot 2013,
      Blackboard 1997, Articulate 2002, Microsoft Teams 2017, SMART Board 1991`),
  },
];
