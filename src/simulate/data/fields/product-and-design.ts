import { type Field, phrases, tools } from './field.ts';

/** Lines of work around products and their look. */
export const productAndDesign: readonly Field[] = [
  {
    id: 'design',
    weight: 5,
    remote: true,
    titles: [
      ['Junior Designer', 'Visual Designer', 'UX Assistant'],
      ['Product Designer', 'UX Designer', 'Interaction Designer'],
      ['Senior Product Designer', 'Senior UX Designer', 'Senior Visual Designer'],
      ['Design Lead', 'Principal Designer', 'Head of Design'],
    ],
    majors: ['Graphic Design', 'Industrial Design', 'Psychology', 'Fine Arts'],
    things: phrases(`the icon set; the sign-up journey; the style guide; the research repository; the kiosk screens;
      the pricing page; the newsletter templates; the brand refresh; the empty states; the usability tests;
      the colour palette; the storyboards; the settings architecture; the packaging artwork; the portal redesign;
      the form patterns; the illustration library; the card sorting study; the onboarding emails; the print catalogue`),
    tools: tools(`Figma 2016, Sketch 2010, Adobe Photoshop 1990, Adobe Illustrator 1987, InVision 2011, Adobe XD 2017,
      HTML 1993, CSS 1996, Miro 2011, Framer 2014, Principle 2015, Zeplin 2014, After Effects 1993, Balsamiq 2008`),
  },
  {
    id: 'product',
    weight: 5,
    remote: true,
    titles: [
      ['Associate Product Manager', 'Product Analyst', 'Project Coordinator'],
      ['Product Manager', 'Project Manager', 'Business Analyst'],
      ['Senior Product Manager', 'Senior Project Manager', 'Senior Business Analyst'],
      ['Group Product Manager', 'Program Director', 'Head of Product'],
    ],
    majors: ['Business Administration', 'Economics', 'Industrial Engineering', 'Communications'],
    things:
      phrases(`the quarterly roadmap; the beta programme; the feature backlog; the pricing tiers; the partner launch;
      the customer interviews; the release notes; the vendor selection; the compliance changes; the migration plan;
      the usage targets; the steering meetings; the market entry; the requirements catalogue; the pilot sites;
      the returns process; the risk register; the budget reviews; the support handover; the adoption reports`),
    tools: tools(`JIRA 2002, Confluence 2004, Excel 1985, SQL 1986, Asana 2011, Trello 2011, Miro 2011, Amplitude 2014,
      Mixpanel 2009, Tableau 2004, Google Analytics 2005, Productboard 2014, Notion 2016, Microsoft Project 1984,
      Figma 2016, Salesforce 1999`),
  },
  {
    id: 'marketing',
    weight: 5,
    remote: true,
    titles: [
      ['Marketing Assistant', 'Content Writer', 'Social Media Coordinator'],
      ['Marketing Specialist', 'Content Strategist', 'SEO Specialist'],
      ['Senior Marketing Manager', 'Brand Manager', 'Growth Manager'],
      ['Marketing Director', 'Head of Content', 'Head of Growth'],
    ],
    majors: ['Marketing', 'Communications', 'Journalism', 'English', 'Business Administration'],
    things:
      phrases(`the spring campaign; the email calendar; the webinar series; the partner newsletter; the search ads;
      the trade show booth; the case studies; the brand survey; the referral programme; the podcast; the press list;
      the product videos; the lead scoring; the localised pages; the annual report; the customer stories;
      the event sponsorships; the keyword plan; the media budget; the loyalty mailing`),
    tools: tools(`Google Analytics 2005, HubSpot 2006, Salesforce 1999, Mailchimp 2001, WordPress 2003, Google Ads 2000,
      Hootsuite 2008, SEMrush 2008, Canva 2013, Excel 1985, Adobe Photoshop 1990, Marketo 2006, Ahrefs 2011,
      Tableau 2004, TikTok Ads 2018, Buffer 2010`),
  },
];
