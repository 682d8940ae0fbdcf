import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: 'First releases of cloud services, infrastructure and office tools',
  url: 'https://en.wikipedia.org/',
  accessed: '2026-11',
  licence: 'facts; each row names its page',
};

/**
 * Name, month of the first public release, page, and the terms of a résumé. Where pages differ, or a preview or a
 * predecessor goes before the release, the earliest plausible month stands. `w:` is a page of the English Wikipedia,
 * `g:` a GitHub repository; a term after `=` counts only as the name of a skill, because it has other meanings in prose.
 */
export const cloudTechnologies = `
AWS | 2002-07 | w:Amazon_Web_Services | aws, amazon web services
Amazon EC2 | 2006-08 | w:Amazon_Elastic_Compute_Cloud | ec2, amazon ec2, aws ec2
Amazon S3 | 2006-03 | w:Amazon_S3 | amazon s3, aws s3
Amazon RDS | 2009-10 | w:Amazon_Relational_Database_Service | amazon rds, aws rds
Amazon CloudWatch | 2009-05 | https://aws.amazon.com/blogs/aws/new-aws-load-balancing-automatic-scaling-and-cloud-monitoring-services/ | cloudwatch, aws cloudwatch, amazon cloudwatch
Amazon EMR | 2009-04 | https://aws.amazon.com/blogs/aws/announcing-amazon-elastic-mapreduce/ | amazon emr, aws emr
Amazon Route 53 | 2010-12 | w:Amazon_Route_53 | route 53, route53
AWS CloudFormation | 2011-02 | https://aws.amazon.com/blogs/aws/cloudformation-create-your-aws-stack-from-a-recipe/ | cloudformation, aws cloudformation
AWS Elastic Beanstalk | 2011-01 | w:AWS_Elastic_Beanstalk | elastic beanstalk, aws elastic beanstalk
Amazon DynamoDB | 2012-01 | w:Amazon_DynamoDB | dynamodb, dynamo db, aws dynamodb
Amazon Redshift | 2012-11 | w:Amazon_Redshift | amazon redshift, aws redshift
Amazon Kinesis | 2013-11 | https://aws.amazon.com/blogs/aws/amazon-kinesis-real-time-processing-of-streamed-data/ | amazon kinesis, aws kinesis
Amazon Cognito | 2014-07 | https://aws.amazon.com/blogs/aws/mobile-app-productivity-with-cognito/ | amazon cognito, aws cognito
AWS Lambda | 2014-11 | w:AWS_Lambda | aws lambda, lambda functions (aws), aws lambdas
Amazon ECS | 2014-11 | https://aws.amazon.com/blogs/aws/cloud-container-management/ | amazon ecs, aws ecs
Amazon Aurora | 2014-11 | w:Amazon_Aurora | amazon aurora, aws aurora
AWS CodePipeline | 2014-11 | https://aws.amazon.com/blogs/aws/code-management-and-deployment/ | codepipeline, aws codepipeline
Amazon API Gateway | 2015-07 | https://aws.amazon.com/blogs/aws/amazon-api-gateway-build-and-run-scalable-application-backends/ | amazon api gateway, aws api gateway
AWS IoT Core | 2015-10 | https://aws.amazon.com/blogs/aws/aws-iot-cloud-services-for-connected-devices/ | aws iot, aws iot core
Amazon QuickSight | 2015-10 | https://aws.amazon.com/blogs/aws/amazon-quicksight-fast-easy-to-use-business-intelligence-for-big-data-at-110th-the-cost-of-traditional-solutions/ | quicksight, amazon quicksight
AWS Glue | 2016-11 | https://aws.amazon.com/blogs/aws/aws-reinvent-2016-recap/ | aws glue
Amazon Athena | 2016-11 | https://aws.amazon.com/blogs/aws/amazon-athena-interactive-sql-queries-for-data-in-amazon-s3/ | amazon athena, aws athena
AWS Step Functions | 2016-11 | https://aws.amazon.com/blogs/aws/new-aws-step-functions-build-distributed-applications-using-visual-workflows/ | aws step functions
AWS SAM | 2016-11 | g:aws/serverless-application-model | aws sam, serverless application model
Amazon Lex | 2016-11 | https://aws.amazon.com/blogs/aws/amazon-lex-build-conversational-voice-text-interfaces/ | amazon lex, aws lex
Amazon Connect | 2017-03 | https://aws.amazon.com/blogs/aws/amazon-connect-customer-contact-center-in-the-cloud/ | amazon connect
Amazon EKS | 2017-11 | https://aws.amazon.com/blogs/aws/amazon-elastic-container-service-for-kubernetes/ | amazon eks, aws eks, =eks
AWS Fargate | 2017-11 | https://aws.amazon.com/blogs/aws/aws-fargate/ | aws fargate, fargate
Amazon SageMaker | 2017-11 | w:Amazon_SageMaker | sagemaker, aws sagemaker, amazon sagemaker
AWS Amplify | 2017-11 | https://aws.amazon.com/amplify/ | aws amplify
AWS AppSync | 2017-11 | https://aws.amazon.com/blogs/aws/introducing-amazon-appsync/ | appsync, aws appsync
Amazon GuardDuty | 2017-11 | https://aws.amazon.com/blogs/aws/amazon-guardduty-continuous-security-monitoring-threat-detection/ | guardduty, aws guardduty
Amazon Neptune | 2017-11 | w:Amazon_Neptune | amazon neptune, aws neptune
AWS CDK | 2018-07 | g:aws/aws-cdk | aws cdk, cloud development kit
AWS Control Tower | 2018-11 | https://aws.amazon.com/controltower/ | aws control tower
AWS Lake Formation | 2018-11 | https://aws.amazon.com/lake-formation/ | aws lake formation, lake formation
AWS Graviton | 2018-11 | w:AWS_Graviton | aws graviton
Amazon MSK | 2018-11 | https://aws.amazon.com/msk/ | amazon msk, aws msk
Amazon DocumentDB | 2019-01 | w:Amazon_DocumentDB | amazon documentdb, aws documentdb
Amazon EventBridge | 2019-07 | https://aws.amazon.com/blogs/aws/amazon-eventbridge-event-driven-aws-integration-for-your-saas-applications/ | eventbridge, amazon eventbridge, aws eventbridge
AWS App Runner | 2021-05 | https://aws.amazon.com/blogs/containers/introducing-aws-app-runner/ | aws app runner
Amazon OpenSearch Service | 2015-10 | w:OpenSearch_(software) | amazon opensearch, aws opensearch
Amazon CodeWhisperer | 2022-06 | https://aws.amazon.com/blogs/machine-learning/introducing-amazon-codewhisperer-the-ml-powered-coding-companion/ | codewhisperer
Amazon Bedrock | 2023-04 | https://aws.amazon.com/blogs/machine-learning/announcing-new-tools-for-building-with-generative-ai-on-aws/ | amazon bedrock, aws bedrock
Amazon Q | 2023-11 | https://aws.amazon.com/blogs/aws/introducing-amazon-q-a-new-generative-ai-powered-assistant-preview/ | amazon q developer, amazon q business
Microsoft Azure | 2008-10 | w:Microsoft_Azure | microsoft azure, windows azure, =azure, ms azure
Azure Data Factory | 2014-10 | https://azure.microsoft.com/blog/introducing-azure-data-factory/ | azure data factory
Azure Functions | 2016-03 | https://azure.microsoft.com/blog/introducing-azure-functions/ | azure functions
Azure Cosmos DB | 2017-05 | w:Cosmos_DB | cosmos db, cosmosdb, azure cosmos db
Azure Kubernetes Service | 2017-10 | https://azure.microsoft.com/blog/introducing-azure-container-service-aks-managed-kubernetes-and-azure-container-registry-geo-replication/ | azure kubernetes service, azure aks, =aks
Azure Databricks | 2017-11 | https://azure.microsoft.com/blog/a-technical-overview-of-azure-databricks/ | azure databricks
Azure DevOps | 2012-10 | w:Azure_DevOps_Server | azure devops, azure pipelines
Microsoft Sentinel | 2019-02 | https://azure.microsoft.com/blog/introducing-microsoft-azure-sentinel-intelligent-security-analytics-for-your-entire-enterprise/ | azure sentinel, microsoft sentinel
Azure Arc | 2019-11 | https://azure.microsoft.com/blog/azure-services-now-run-anywhere-with-new-hybrid-capabilities-announcing-azure-arc/ | azure arc
Azure Synapse Analytics | 2015-04 | https://azure.microsoft.com/blog/simply-unmatched-truly-limitless-announcing-azure-synapse-analytics/ | azure synapse, synapse analytics
Azure Bicep | 2020-06 | g:Azure/bicep | azure bicep
Azure OpenAI | 2021-11 | https://blogs.microsoft.com/ai/new-azure-openai-service/ | azure openai
Microsoft Entra | 2012-07 | w:Microsoft_Entra_ID | microsoft entra, azure entra
Entra ID | 2012-07 | w:Microsoft_Entra_ID | entra id
Microsoft Fabric | 2023-05 | https://azure.microsoft.com/blog/introducing-microsoft-fabric-data-analytics-for-the-era-of-ai/ | microsoft fabric, ms fabric
Power Pivot | 2009-10 | w:Power_Pivot | power pivot, powerpivot
Power Query | 2013-02 | w:Power_Query | power query, powerquery
Power BI | 2013-07 | w:Microsoft_Power_BI | power bi, powerbi, powerbi desktop
Power Apps | 2015-11 | w:Microsoft_Power_Platform | power apps, powerapps
Power Automate | 2016-04 | w:Microsoft_Power_Automate | power automate
Power Platform | 2015-11 | w:Microsoft_Power_Platform | power platform
Microsoft Teams | 2016-11 | w:Microsoft_Teams | microsoft teams, ms teams
Microsoft 365 Copilot | 2023-03 | w:Microsoft_Copilot | microsoft copilot, microsoft 365 copilot, m365 copilot
Windows 10 | 2014-09 | w:Windows_10 | windows 10
Windows 11 | 2021-06 | w:Windows_11 | windows 11
Windows Server 2012 | 2011-09 | w:Windows_Server_2012 | windows server 2012
Windows Server 2016 | 2014-10 | w:Windows_Server_2016 | windows server 2016
Windows Server 2019 | 2018-03 | w:Windows_Server_2019 | windows server 2019
Windows Server 2022 | 2021-02 | w:Windows_Server_2022 | windows server 2022
SQL Server 2016 | 2015-05 | w:History_of_Microsoft_SQL_Server | sql server 2016
SQL Server 2019 | 2018-09 | w:History_of_Microsoft_SQL_Server | sql server 2019
SQL Server 2022 | 2021-11 | w:History_of_Microsoft_SQL_Server | sql server 2022
Windows Subsystem for Linux | 2016-03 | w:Windows_Subsystem_for_Linux | windows subsystem for linux, =wsl, wsl2
Google App Engine | 2008-04 | w:Google_App_Engine | google app engine
Google Cloud Platform | 2008-04 | w:Google_Cloud_Platform | google cloud platform, google cloud
BigQuery | 2010-05 | w:BigQuery | bigquery, google bigquery
Google Kubernetes Engine | 2014-11 | https://cloud.google.com/kubernetes-engine | google kubernetes engine, gke
Google Cloud Dataflow | 2014-06 | w:Google_Cloud_Dataflow | google cloud dataflow, gcp dataflow, google dataflow
Google Cloud Pub/Sub | 2014-06 | https://cloud.google.com/pubsub | google pub/sub, google cloud pub/sub, gcp pub/sub
Cloud Bigtable | 2015-05 | w:Bigtable | cloud bigtable
Google Cloud Functions | 2016-02 | https://cloud.google.com/functions | google cloud functions, gcp cloud functions
Cloud Spanner | 2017-02 | w:Spanner_(database) | cloud spanner, google cloud spanner
Cloud Composer | 2018-05 | https://cloud.google.com/composer | google cloud composer, gcp composer
Google Anthos | 2018-07 | https://cloud.google.com/anthos | google anthos
Cloud Run | 2019-04 | https://cloud.google.com/run | google cloud run, gcp cloud run, =cloud run
Vertex AI | 2016-09 | https://cloud.google.com/vertex-ai | vertex ai, google vertex ai
Google Analytics 4 | 2019-07 | w:Google_Analytics | google analytics 4, ga4
Looker Studio | 2016-05 | w:Looker_Studio | looker studio
Google Tag Manager | 2012-10 | w:Google_Tag_Manager | google tag manager
Google Colab | 2017-10 | https://colab.research.google.com/ | google colab, colaboratory
Firebase | 2011-09 | w:Firebase | firebase
Cloud Firestore | 2017-10 | w:Firebase | firestore, cloud firestore
Heroku | 2007-06 | w:Heroku | heroku
Vercel | 2015-11 | w:Vercel | vercel
Netlify | 2014-03 | w:Netlify | netlify
DigitalOcean | 2011-06 | w:DigitalOcean | digitalocean, digital ocean
Cloudflare | 2009-07 | w:Cloudflare | cloudflare
Cloudflare Workers | 2017-09 | https://blog.cloudflare.com/introducing-cloudflare-workers/ | cloudflare workers
OpenStack | 2010-07 | w:OpenStack | openstack
OpenShift | 2011-05 | w:OpenShift | openshift
Cloud Foundry | 2011-04 | w:Cloud_Foundry | cloud foundry, cloudfoundry
HashiCorp Nomad | 2015-09 | https://www.hashicorp.com/blog/nomad-announcement | hashicorp nomad
HashiCorp Consul | 2014-04 | w:Consul_(software) | hashicorp consul
HashiCorp Vault | 2015-04 | https://www.hashicorp.com/blog/vault-announcement | hashicorp vault
HashiCorp Packer | 2013-06 | g:hashicorp/packer | hashicorp packer
Vagrant | 2010-03 | w:Vagrant_(software) | =vagrant
Terraform | 2014-07 | w:Terraform_(software) | terraform
OpenTofu | 2023-08 | https://opentofu.org/blog/ | opentofu
Terragrunt | 2016-05 | g:gruntwork-io/terragrunt | terragrunt
Pulumi | 2018-06 | g:pulumi/pulumi | pulumi
Ansible | 2012-02 | w:Ansible_(software) | ansible
Salt | 2011-03 | w:Salt_(software) | saltstack
Docker | 2013-03 | w:Docker_(software) | docker
Docker Compose | 2013-12 | w:Docker_(software) | docker compose, docker-compose
Docker Swarm | 2014-12 | w:Docker_(software) | docker swarm
Podman | 2017-11 | w:Podman | podman
containerd | 2015-12 | w:Containerd | containerd
Kubernetes | 2014-06 | w:Kubernetes | kubernetes, k8s
Helm | 2015-10 | https://helm.sh/ | helm charts, helm chart, kubernetes/helm, =helm
Istio | 2017-05 | w:Istio | istio
Linkerd | 2016-02 | w:Linkerd | linkerd
Envoy | 2016-09 | https://www.envoyproxy.io/ | envoy proxy
Argo CD | 2018-01 | g:argoproj/argo-cd | argo cd, argocd
Argo Workflows | 2017-08 | g:argoproj/argo-workflows | argo workflows
Flux CD | 2016-07 | g:fluxcd/flux | fluxcd, flux cd
GitOps | 2017-08 | w:DevOps | gitops
Knative | 2018-07 | https://knative.dev/ | knative
Tekton | 2018-08 | https://tekton.dev/ | tekton pipelines, tekton ci
k3s | 2019-02 | https://k3s.io/ | k3s
minikube | 2016-05 | g:kubernetes/minikube | minikube
Kustomize | 2018-02 | g:kubernetes-sigs/kustomize | kustomize
Crossplane | 2018-12 | https://www.crossplane.io/ | =crossplane
Karpenter | 2020-10 | g:aws/karpenter-provider-aws | karpenter
KEDA | 2019-05 | https://keda.sh/ | =keda
Cilium | 2015-12 | https://cilium.io/ | cilium
eBPF | 2014-03 | w:EBPF | ebpf
OpenTelemetry | 2019-03 | https://opentelemetry.io/ | opentelemetry
Prometheus | 2012-11 | w:Prometheus_(software) | =prometheus, prometheus/grafana
Grafana | 2013-12 | w:Grafana | grafana
Grafana Loki | 2018-12 | g:grafana/loki | grafana loki
Datadog | 2010-06 | w:Datadog | datadog
New Relic | 2008-02 | w:New_Relic | new relic, newrelic
PagerDuty | 2009-02 | w:PagerDuty | pagerduty
Git | 2005-04 | w:Git | =git
GitHub | 2007-10 | w:GitHub | github
GitHub Actions | 2018-10 | w:GitHub | github actions
GitHub Copilot | 2021-06 | w:GitHub_Copilot | github copilot
GitHub Codespaces | 2020-05 | w:GitHub | github codespaces
GitLab | 2011-10 | w:GitLab | gitlab
GitLab CI | 2012-11 | w:GitLab | gitlab ci, gitlab ci/cd, gitlab-ci
Bitbucket | 2008-06 | w:Bitbucket | bitbucket
Travis CI | 2011-02 | w:Travis_CI | travis ci, travisci, travis-ci
CircleCI | 2011-09 | w:CircleCI | circleci, circle ci
Spinnaker | 2015-11 | w:Spinnaker_(software) | =spinnaker
Dependabot | 2017-04 | w:Dependabot | dependabot
Trivy | 2019-04 | g:aquasecurity/trivy | trivy
Bazel | 2015-03 | w:Bazel_(software) | bazel
Backstage | 2020-03 | https://backstage.io/ | backstage.io, spotify backstage
WireGuard | 2016-06 | w:WireGuard | wireguard
Tailscale | 2019-03 | w:Tailscale | tailscale
systemd | 2010-04 | w:Systemd | systemd
Kali Linux | 2013-03 | w:Kali_Linux | kali linux
MITRE ATT&CK | 2013-09 | w:ATT%26CK | mitre att&ck
CrowdStrike | 2011-09 | w:CrowdStrike | crowdstrike
SAP HANA | 2010-05 | w:SAP_HANA | sap hana
SAP S/4HANA | 2014-06 | w:SAP_S/4HANA | s/4hana, s4hana, sap s/4hana, sap s4 hana
SAP Fiori | 2013-05 | w:SAP_Fiori | sap fiori
Salesforce Lightning | 2014-10 | w:Salesforce | salesforce lightning
Lightning Web Components | 2018-12 | https://developer.salesforce.com/blogs/2018/12/introducing-lightning-web-components.html | lightning web components
Trello | 2011-09 | w:Trello | trello
Slack | 2013-08 | w:Slack_(software) | =slack
Figma | 2015-12 | w:Figma | figma
Adobe XD | 2015-10 | w:Adobe_XD | adobe xd
Canva | 2012-06 | w:Canva | canva
Airtable | 2013-06 | w:Airtable | airtable
Webflow | 2013-03 | w:Webflow | webflow
Zapier | 2011-09 | w:Zapier | zapier
Raspberry Pi | 2011-05 | w:Raspberry_Pi | raspberry pi
ESP32 | 2015-12 | w:ESP32 | esp32
ESP8266 | 2013-12 | w:ESP8266 | esp8266
ROS 2 | 2014-09 | w:Robot_Operating_System | ros2, ros 2
`;
