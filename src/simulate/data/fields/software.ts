import { type Field, phrases, tools } from './field.ts';

/** Lines of work that build software. */
export const software: readonly Field[] = [
  {
    id: 'backend',
    weight: 16,
    remote: true,
    titles: [
      ['Junior Software Engineer', 'Associate Developer', 'Software Developer I'],
      ['Software Engineer', 'Backend Developer', 'Application Developer'],
      ['Senior Software Engineer', 'Senior Backend Engineer', 'Senior Developer'],
      ['Staff Engineer', 'Principal Engineer', 'Engineering Manager'],
    ],
    majors: ['Computer Science', 'Computer Engineering', 'Information Technology', 'Mathematics'],
    things: phrases(`the order service; the billing pipeline; a rate limiter; the ledger service; the search indexer;
      the notification gateway; session storage; the partner API; the webhook dispatcher; the pricing engine;
      the inventory sync job; the audit log; the permissions model; the import queue; the reporting endpoints;
      the scheduler; the document store; the caching layer; the tenant provisioning flow; the checkout service;
      the export worker; the account merge process; the tax calculation module; the message broker setup;
      the identity service; the file upload path; the quota system; the legacy SOAP interface; the retry policy;
      the data access layer`),
    tools: tools(`Java 1996, Python 1991, PostgreSQL 1996, MySQL 1995, Redis 2009, Go 2012, Node.js 2009, Docker 2014,
      Kubernetes 2015, Kafka 2011, RabbitMQ 2007, Spring Boot 2014, Django 2005, Ruby on Rails 2004, GraphQL 2015,
      gRPC 2015, TypeScript 2012, MongoDB 2009, Elasticsearch 2010, Terraform 2014, AWS Lambda 2014, Rust 2015,
      FastAPI 2018, Git 2005, Jenkins 2011, GitHub Actions 2018, C# 2002, .NET Core 2016, Scala 2004, DynamoDB 2012`),
  },
  {
    id: 'frontend',
    weight: 10,
    remote: true,
    titles: [
      ['Junior Web Developer', 'Frontend Developer I', 'Web Developer'],
      ['Frontend Engineer', 'UI Engineer', 'Full Stack Developer'],
      ['Senior Frontend Engineer', 'Senior Full Stack Developer', 'Senior UI Engineer'],
      ['Frontend Lead', 'Staff Frontend Engineer', 'Web Platform Lead'],
    ],
    majors: ['Computer Science', 'Information Technology', 'Graphic Design', 'Information Systems'],
    things: phrases(`the booking form; the component library; the dashboard charts; the onboarding screens;
      the account settings pages; the search results page; the map view; the checkout steps; the message inbox;
      the design tokens; the editor toolbar; the mobile navigation; the photo gallery; the offline mode;
      the translation workflow; the admin console; the table grid; the landing pages; the sign-in flow;
      the file picker; the calendar widget; the comment thread; the theme switcher; the accessibility audit;
      the bundle configuration; the error boundary; the printable invoices; the preview pane`),
    tools:
      tools(`JavaScript 1995, HTML 1993, CSS 1996, jQuery 2006, React 2013, Vue 2014, Angular 2016, TypeScript 2012,
      Next.js 2016, Sass 2006, Webpack 2012, Redux 2015, Cypress 2017, Storybook 2016, Svelte 2016, Vite 2020,
      Tailwind CSS 2019, Node.js 2009, Jest 2014, Playwright 2020, D3 2011, Figma 2016, Git 2005, Bootstrap 2011`),
  },
  {
    id: 'mobile',
    weight: 5,
    remote: true,
    titles: [
      ['Junior Mobile Developer', 'Associate Mobile Engineer', 'App Developer'],
      ['Mobile Engineer', 'iOS Developer', 'Android Developer'],
      ['Senior Mobile Engineer', 'Senior iOS Engineer', 'Senior Android Engineer'],
      ['Mobile Lead', 'Principal Mobile Engineer', 'Head of Mobile'],
    ],
    majors: ['Computer Science', 'Computer Engineering', 'Information Technology'],
    things:
      phrases(`the delivery tracker; push notifications; the barcode scanner; the loyalty card screen; the camera flow;
      the payments sheet; background sync; the chat module; crash reporting; the start-up path; the deep links;
      the offline cache; the widget; the store listing; the in-app surveys; the fitness log; the map tiles;
      the login with biometrics; the release train; the media player; the accessibility labels; the share sheet;
      the settings screen; the data usage meter`),
    tools: tools(`Swift 2014, Kotlin 2016, Java 1996, Objective-C 1984, React Native 2015, Flutter 2017, Xcode 2003,
      Android Studio 2013, Firebase 2012, SwiftUI 2019, Jetpack Compose 2021, Fastlane 2014, Room 2017, SQLite 2000,
      Git 2005, GraphQL 2015, Retrofit 2013, RxJava 2013`),
  },
  {
    id: 'infrastructure',
    weight: 9,
    remote: true,
    titles: [
      ['Systems Administrator', 'Junior DevOps Engineer', 'Operations Analyst'],
      ['DevOps Engineer', 'Cloud Engineer', 'Site Reliability Engineer'],
      ['Senior DevOps Engineer', 'Senior Site Reliability Engineer', 'Senior Cloud Engineer'],
      ['Platform Lead', 'Principal Infrastructure Engineer', 'Infrastructure Manager'],
    ],
    majors: ['Computer Science', 'Information Technology', 'Electrical Engineering', 'Information Systems'],
    things: phrases(`the build farm; the staging clusters; the backup rotation; the on-call playbooks; the alert rules;
      the network segmentation; the secrets store; the image pipeline; the log retention; the failover drill;
      the cost reports; the certificate renewal; the bastion hosts; the load balancers; the patch calendar;
      the service catalogue; the DNS zones; the container registry; the canary releases; the capacity model;
      the storage tiers; the incident reviews; the VPN gateways; the directory service; the monitoring stack`),
    tools: tools(`Linux 1991, AWS 2006, Azure 2010, Google Cloud 2011, Terraform 2014, Ansible 2012, Kubernetes 2015,
      Docker 2014, Prometheus 2012, Grafana 2014, Jenkins 2011, Helm 2016, Bash 1989, Python 1991, Vault 2015,
      Consul 2014, GitLab CI 2012, ArgoCD 2018, Nagios 1999, Puppet 2005, Datadog 2012, Istio 2017, Git 2005,
      VMware 1999, PowerShell 2006`),
  },
];
