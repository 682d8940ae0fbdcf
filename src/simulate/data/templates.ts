import { phrases } from './fields/field.ts';

/** Words of the sentences that résumé sites and coaches hand to their customers; about no line of work in particular. */

export const templateVerbs =
  phrases(`Spearheaded; Orchestrated; Championed; Facilitated; Drove; Cultivated; Optimised; Leveraged; Executed;
  Pioneered; Fostered; Accelerated; Transformed; Elevated; Harnessed; Mentored teams through; Took ownership of;
  Collaborated closely on; Consistently delivered; Recognised for`);

export const templateThings =
  phrases(`cross-functional initiatives; process improvements; stakeholder engagement; strategic planning sessions;
  end-to-end project delivery; continuous improvement efforts; quality standards; knowledge sharing practices;
  key business objectives; onboarding programmes; change management activities; customer-focused solutions;
  high-priority deliverables; operational excellence; team morale and retention; vendor relationships;
  data-driven decision making; scalable ways of working; reporting routines; service level targets`);

export const templatePurposes =
  phrases(`to align business goals with customer needs; in a fast-paced environment; while managing competing priorities;
  by building trust with all levels of the organisation; to support long-term growth; with minimal supervision;
  within time and budget constraints; across distributed teams; to strengthen collaboration between departments;
  by identifying bottlenecks early; through clear and concise communication; with a strong attention to detail;
  to ensure compliance with internal policies; by applying industry best practices; from concept to completion`);

export const templateResults =
  phrases(`resulting in measurable gains in productivity; exceeding targets for {k} consecutive quarters;
  leading to a {n} percent increase in satisfaction; earning recognition from senior leadership;
  reducing delays by {n} percent; contributing to year-over-year growth; improving visibility for decision makers;
  which became a model for other departments; ensuring a seamless transition; raising engagement by {n} percent;
  saving time and resources; and promoted a culture of accountability; delivering {k} projects ahead of schedule;
  enhancing overall performance; and maintained a {n} percent on-time rate`);

export const templateSummaries =
  phrases(`Results-driven professional with a proven track record of exceeding expectations;
  Detail-oriented team player with excellent communication skills; Highly motivated self-starter who thrives under pressure;
  Dynamic and versatile professional passionate about delivering value; Dedicated problem solver with a growth mindset;
  Proactive contributor committed to excellence in every task; Seasoned professional seeking a challenging position;
  Adaptable and resourceful with strong organisational skills; Strategic thinker with hands-on experience;
  Enthusiastic collaborator eager to contribute to team success; Reliable performer with a strong work ethic;
  Goal-oriented individual with solid interpersonal skills; Innovative thinker with a passion for learning;
  Customer-centric professional who turns challenges into opportunities;
  Organised multitasker able to meet tight deadlines without compromising quality`);

/** What free courses on the web have everybody build, with the description that goes with it. */
export const tutorialProjects: readonly (readonly [name: string, description: string])[] = [
  [
    'Todo App',
    'A to-do list with React hooks that adds, edits, filters and deletes tasks and keeps them in local storage',
  ],
  [
    'Weather App',
    'A responsive weather app that shows the current weather and a five-day forecast for any city from a public weather API',
  ],
  [
    'Chat Application',
    'A real-time chat application built with Node.js, Express and Socket.io where users join rooms and see who is typing',
  ],
  [
    'E-commerce Store',
    'A full-stack online shop with product pages, a shopping cart, user accounts and test payments through Stripe',
  ],
  ['Netflix Clone', 'A clone of a streaming site with React and Firebase, with sign-in, rows of films and trailers'],
  ['Blog Platform', 'A blog with user registration, a rich text editor, comments and password reset written in Django'],
  [
    'House Price Prediction',
    'Predicted house prices on the Kaggle data set with linear regression and random forests after cleaning missing values',
  ],
  [
    'Titanic Survival Analysis',
    'Explored the Titanic data set and trained a classifier that predicts survival with an accuracy of about 80 percent',
  ],
  ['Expense Tracker', 'Tracks income and expenses by category, draws charts by month and exports everything to CSV'],
  ['URL Shortener', 'Shortens links, counts clicks and redirects, with a REST API and a small dashboard'],
  ['Recipe Finder', 'Searches recipes by ingredient through a public API and saves favourites in the browser'],
  ['Movie Recommender', 'Recommends films by collaborative filtering on the MovieLens data set with cosine similarity'],
];
