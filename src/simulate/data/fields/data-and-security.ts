import { type Field, phrases, tools } from './field.ts';

/** Lines of work around data, models and security. */
export const dataAndSecurity: readonly Field[] = [
  {
    id: 'data',
    weight: 9,
    remote: true,
    titles: [
      ['Data Analyst', 'Junior Data Engineer', 'Reporting Analyst'],
      ['Data Engineer', 'Data Scientist', 'Analytics Engineer'],
      ['Senior Data Engineer', 'Senior Data Scientist', 'Senior Analytics Engineer'],
      ['Lead Data Scientist', 'Data Platform Lead', 'Analytics Manager'],
    ],
    majors: ['Statistics', 'Computer Science', 'Mathematics', 'Economics', 'Physics'],
    things:
      phrases(`the churn model; the revenue dashboard; the event schema; the attribution report; the feature tables;
      the nightly loads; the data dictionary; the survey weights; the demand forecast; the quality checks;
      the customer segments; the warehouse migration; the experiment read-outs; the fraud labels; the sales funnel;
      the pricing study; the lineage graph; the credit scorecard; the recommendation model; the call volume forecast;
      the metrics layer; the address matching job; the sensor archive; the retention cohorts; the finance extracts`),
    tools:
      tools(`SQL 1986, Python 1991, R 1995, Excel 1985, pandas 2011, Spark 2014, Airflow 2015, Snowflake 2014, dbt 2016,
      Tableau 2004, Power BI 2015, scikit-learn 2010, TensorFlow 2015, PyTorch 2016, BigQuery 2012, Looker 2012,
      Hadoop 2006, Redshift 2012, Kafka 2011, Jupyter 2014, MLflow 2018, XGBoost 2014, Databricks 2015, SAS 1976,
      LangChain 2022, Hugging Face Transformers 2018`),
  },
  {
    id: 'security',
    weight: 5,
    remote: true,
    titles: [
      ['Security Analyst', 'SOC Analyst', 'IT Security Associate'],
      ['Security Engineer', 'Application Security Engineer', 'Incident Responder'],
      ['Senior Security Engineer', 'Senior Security Analyst', 'Cloud Security Engineer'],
      ['Security Architect', 'Principal Security Engineer', 'Security Manager'],
    ],
    majors: ['Computer Science', 'Cybersecurity', 'Information Technology', 'Criminal Justice'],
    things:
      phrases(`the detection rules; the phishing drills; the vulnerability queue; the access reviews; the threat models;
      the log pipeline; the incident runbooks; the code scanning; the vendor assessments; the key rotation;
      the endpoint rollout; the tabletop exercises; the firewall policy; the bug bounty intake; the audit evidence;
      the password vault; the network captures; the malware lab; the awareness training; the container hardening`),
    tools:
      tools(`Splunk 2003, Wireshark 1998, Nmap 1997, Burp Suite 2003, Metasploit 2003, Python 1991, AWS 2006, Linux 1991,
      CrowdStrike Falcon 2013, Microsoft Sentinel 2019, Okta 2009, Terraform 2014, Snort 1998, Nessus 1998, OSQuery 2014,
      Semgrep 2020, Kubernetes 2015, PowerShell 2006, Sigma 2017, YARA 2008`),
  },
  {
    id: 'quality',
    weight: 4,
    remote: true,
    titles: [
      ['QA Tester', 'Junior QA Engineer', 'Test Analyst'],
      ['QA Engineer', 'Test Automation Engineer', 'SDET'],
      ['Senior QA Engineer', 'Senior SDET', 'Senior Test Engineer'],
      ['QA Lead', 'Test Manager', 'Quality Manager'],
    ],
    majors: ['Computer Science', 'Information Technology', 'Business Administration'],
    things: phrases(`the regression suite; the smoke tests; the test plans; the release checklist; the device matrix;
      the load tests; the bug triage; the test data; the payment scenarios; the flaky tests; the acceptance criteria;
      the browser coverage; the contract tests; the accessibility checks; the exploratory sessions; the test reports;
      the sandbox accounts; the upgrade rehearsals; the upload edge cases; the time zone cases`),
    tools:
      tools(`Selenium 2004, Java 1996, Python 1991, JIRA 2002, Postman 2012, Cypress 2017, Playwright 2020, JMeter 1998,
      Jenkins 2011, TestRail 2004, SQL 1986, Appium 2012, Cucumber 2008, JavaScript 1995, Git 2005, k6 2017,
      BrowserStack 2011, SoapUI 2005`),
  },
];
