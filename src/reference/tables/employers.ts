import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: 'Founding dates of well-known employers, first part',
  url: 'https://en.wikipedia.org/',
  accessed: '2026-11',
  licence: 'facts; each row names its page',
};

/**
 * Name, first month of business, page, mail domains, other names. The month is the earliest plausible one, that of a
 * predecessor or of the first work included; where only a year is known it is January. `w:` is a page of the English
 * Wikipedia. A name in brackets tells namesakes apart and is not itself looked up.
 */
export const employers = `
Google | 1996-01 | w:Google | google.com | google llc, google inc, alphabet inc, google (alphabet), google cloud
Meta | 2004-01 | w:Meta_Platforms | meta.com, fb.com, facebook.com | facebook, meta platforms, meta (facebook), meta (formerly facebook), facebook (meta)
Instagram | 2010-03 | w:Instagram | instagram.com | instagram (meta)
WhatsApp | 2009-01 | w:WhatsApp | whatsapp.com |
Apple | 1976-04 | w:Apple_Inc. | apple.com | apple inc, apple computer
Microsoft | 1975-04 | w:Microsoft | microsoft.com | microsoft corporation, microsoft azure
Amazon | 1994-07 | w:Amazon_(company) | amazon.com, amazon.co.uk, amazon.de | amazon.com, amazon.com inc
Amazon Web Services | 2000-01 | w:Amazon_Web_Services | amazon.com | aws, amazon (aws), amazon aws
Netflix | 1997-08 | w:Netflix | netflix.com |
Twitter | 2006-03 | w:Twitter | twitter.com, x.com | x corp, twitter (x), x (twitter), x (formerly twitter)
LinkedIn | 2002-12 | w:LinkedIn | linkedin.com |
Uber | 2009-03 | w:Uber | uber.com | uber technologies
Lyft | 2007-06 | w:Lyft | lyft.com |
Airbnb | 2007-10 | w:Airbnb | airbnb.com |
DoorDash | 2012-12 | w:DoorDash | doordash.com |
Instacart | 2012-01 | w:Instacart | instacart.com |
Grubhub | 2004-01 | w:Grubhub | grubhub.com |
Deliveroo | 2013-01 | w:Deliveroo | deliveroo.com, deliveroo.co.uk |
Delivery Hero | 2009-11 | w:Delivery_Hero | deliveryhero.com |
Just Eat Takeaway | 2000-01 | w:Just_Eat_Takeaway.com | justeattakeaway.com | just eat takeaway.com
Zalando | 2008-01 | w:Zalando | zalando.de, zalando.com |
Spotify | 2006-04 | w:Spotify | spotify.com |
Klarna | 2005-01 | w:Klarna | klarna.com |
Bolt (transport) | 2013-03 | w:Bolt_(company) | bolt.eu | bolt.eu, taxify, bolt technology
Wise | 2010-01 | w:Wise_(company) | wise.com, transferwise.com | transferwise
Revolut | 2013-12 | w:Revolut | revolut.com |
Monzo | 2015-02 | w:Monzo | monzo.com | monzo bank
Starling Bank | 2014-01 | w:Starling_Bank | starlingbank.com |
N26 | 2013-02 | w:N26 | n26.com |
Adyen | 2006-01 | w:Adyen | adyen.com |
Stripe | 2009-06 | w:Stripe,_Inc. | stripe.com | stripe inc
PayPal | 1998-12 | w:PayPal | paypal.com | paypal holdings
Venmo | 2009-01 | w:Venmo | venmo.com |
Square | 2009-02 | w:Block,_Inc. | squareup.com, block.xyz | square inc, block inc, block (square), cash app
Plaid | 2012-05 | w:Plaid_Inc. | plaid.com | plaid inc, plaid technologies
Robinhood | 2013-04 | w:Robinhood_Markets | robinhood.com | robinhood markets
Affirm | 2012-01 | w:Affirm_Holdings | affirm.com | affirm holdings
SoFi | 2011-01 | w:SoFi | sofi.com | sofi technologies
Chime | 2012-01 | w:Chime_(company) | chime.com | chime financial
Brex | 2017-01 | w:Brex | brex.com |
Nubank | 2013-05 | w:Nubank | nubank.com.br | nu holdings
Mercado Libre | 1999-08 | w:Mercado_Libre | mercadolibre.com | mercadolibre
Rappi | 2015-07 | w:Rappi | rappi.com |
iFood | 2011-01 | w:IFood | ifood.com.br |
Globant | 2003-01 | w:Globant | globant.com |
Grab | 2011-09 | w:Grab_Holdings | grab.com | grab holdings, grabtaxi
Gojek | 2009-10 | w:Gojek | gojek.com | go-jek
Tokopedia | 2009-02 | w:Tokopedia | tokopedia.com |
Shopee | 2015-02 | w:Shopee | shopee.com, shopee.sg |
Sea Limited | 2009-05 | w:Sea_Limited | sea.com | garena
Lazada | 2012-03 | w:Lazada | lazada.com |
Alibaba | 1999-04 | w:Alibaba_Group | alibaba-inc.com | alibaba group
Ant Group | 2004-01 | w:Ant_Group | antgroup.com | ant financial
Tencent | 1998-11 | w:Tencent | tencent.com |
Baidu | 2000-01 | w:Baidu | baidu.com |
ByteDance | 2012-03 | w:ByteDance | bytedance.com |
TikTok | 2014-08 | w:TikTok | tiktok.com | musical.ly
Didi | 2012-06 | w:DiDi | didiglobal.com | didi chuxing, didi global
Meituan | 2010-03 | w:Meituan | meituan.com |
JD.com | 1998-06 | w:JD.com | jd.com |
Xiaomi | 2010-04 | w:Xiaomi | xiaomi.com |
Huawei | 1987-09 | w:Huawei | huawei.com | huawei technologies
DJI | 2006-01 | w:DJI | dji.com |
SHEIN | 2008-10 | w:Shein | shein.com |
Flipkart | 2007-07 | w:Flipkart | flipkart.com |
Paytm | 2000-01 | w:Paytm | paytm.com | one97 communications
PhonePe | 2015-12 | w:PhonePe | phonepe.com |
Razorpay | 2013-01 | w:Razorpay | razorpay.com |
Swiggy | 2013-08 | w:Swiggy | swiggy.in, swiggy.com |
Zomato | 2008-07 | w:Zomato | zomato.com | eternal limited
Ola | 2010-12 | w:Ola_Cabs | olacabs.com | ola cabs
Byju's | 2008-01 | w:Byju%27s | byjus.com |
Freshworks | 2010-10 | w:Freshworks | freshworks.com | freshdesk
Zoho | 1996-03 | w:Zoho_Corporation | zohocorp.com | zoho corporation
Infosys | 1981-07 | w:Infosys | infosys.com | infosys limited
Tata Consultancy Services | 1968-04 | w:Tata_Consultancy_Services | tcs.com | tcs
Wipro | 1945-12 | w:Wipro | wipro.com | wipro technologies
HCLTech | 1976-08 | w:HCLTech | hcltech.com, hcl.com | hcl technologies, hcl
Cognizant | 1994-01 | w:Cognizant | cognizant.com | cognizant technology solutions
Tech Mahindra | 1986-10 | w:Tech_Mahindra | techmahindra.com |
LTIMindtree | 1996-12 | w:LTIMindtree | ltimindtree.com | larsen & toubro infotech
Mphasis | 1992-01 | w:Mphasis | mphasis.com |
EPAM Systems | 1993-01 | w:EPAM_Systems | epam.com | epam
SoftServe | 1993-01 | w:SoftServe | softserveinc.com |
GlobalLogic | 2000-09 | w:GlobalLogic | globallogic.com |
Luxoft | 2000-04 | w:Luxoft | luxoft.com | luxoft (dxc)
DXC Technology | 1959-04 | w:DXC_Technology | dxc.com |
Thoughtworks | 1993-01 | w:Thoughtworks | thoughtworks.com |
Accenture | 1989-01 | w:Accenture | accenture.com | andersen consulting
Deloitte | 1845-01 | w:Deloitte | deloitte.com | deloitte consulting
PwC | 1849-01 | w:PwC | pwc.com | pricewaterhousecoopers
EY | 1849-01 | w:EY | ey.com | ernst & young
KPMG | 1818-01 | w:KPMG | kpmg.com |
McKinsey & Company | 1926-01 | w:McKinsey_%26_Company | mckinsey.com | mckinsey
Boston Consulting Group | 1963-07 | w:Boston_Consulting_Group | bcg.com | bcg
Bain & Company | 1973-01 | w:Bain_%26_Company | bain.com | bain
Capgemini | 1967-10 | w:Capgemini | capgemini.com |
Booz Allen Hamilton | 1914-01 | w:Booz_Allen_Hamilton | bah.com | booz allen
Slalom | 2001-01 | w:Slalom_Consulting | slalom.com | slalom consulting
Toptal | 2010-01 | w:Toptal | toptal.com |
Turing | 2018-01 | w:Turing_(company) | turing.com | turing.com
Andela | 2014-01 | w:Andela | andela.com |
Upwork | 1999-01 | w:Upwork | upwork.com | odesk, elance
Crossover | 2014-01 | https://www.crossover.com/ | crossover.com | crossover for work
Deel | 2018-01 | w:Deel_(company) | deel.com | deel inc
Remote | 2019-01 | w:Remote_(company) | remote.com | remote.com
Rippling | 2016-01 | w:Rippling | rippling.com |
Gusto | 2011-01 | w:Gusto,_Inc. | gusto.com | zenpayroll, gusto inc
OpenAI | 2015-12 | w:OpenAI | openai.com |
Anthropic | 2021-01 | w:Anthropic | anthropic.com |
Google DeepMind | 2010-09 | w:Google_DeepMind | deepmind.com | deepmind, google deepmind
xAI | 2023-03 | w:XAI_(company) | x.ai | x.ai
Mistral AI | 2023-04 | w:Mistral_AI | mistral.ai |
Cohere | 2019-01 | w:Cohere | cohere.com, cohere.ai | cohere.ai, cohere inc
Hugging Face | 2016-01 | w:Hugging_Face | huggingface.co |
Stability AI | 2019-01 | w:Stability_AI | stability.ai |
Midjourney | 2021-01 | w:Midjourney | midjourney.com |
Inflection AI | 2022-01 | w:Inflection_AI | inflection.ai |
Character.AI | 2021-11 | w:Character.ai | character.ai | character ai
Perplexity AI | 2022-08 | w:Perplexity_AI | perplexity.ai | perplexity.ai
Scale AI | 2016-05 | w:Scale_AI | scale.com | scale.ai
Runway | 2018-01 | w:Runway_(company) | runwayml.com | runwayml, runway ml
ElevenLabs | 2022-01 | w:ElevenLabs | elevenlabs.io |
DeepSeek | 2023-05 | w:DeepSeek | deepseek.com |
Moonshot AI | 2023-03 | w:Moonshot_AI | moonshot.cn |
LangChain | 2022-10 | w:LangChain | langchain.dev | langchain inc
Pinecone | 2019-01 | https://www.pinecone.io/company/ | pinecone.io | pinecone.io, pinecone systems
Weights & Biases | 2017-01 | https://wandb.ai/site/company/ | wandb.com | wandb
Databricks | 2013-01 | w:Databricks | databricks.com |
Snowflake | 2012-07 | w:Snowflake_Inc. | snowflake.com | snowflake inc, snowflake computing
Confluent | 2014-09 | w:Confluent,_Inc. | confluent.io | confluent inc
MongoDB | 2007-01 | w:MongoDB_Inc. | mongodb.com | mongodb inc, 10gen
Elastic | 2012-02 | w:Elastic_NV | elastic.co | elastic nv, elasticsearch bv, elastic.co
HashiCorp | 2012-01 | w:HashiCorp | hashicorp.com |
Docker | 2008-01 | w:Docker,_Inc. | docker.com | docker inc, dotcloud
GitLab | 2011-10 | w:GitLab | gitlab.com | gitlab inc
GitHub | 2007-10 | w:GitHub | github.com | github inc
Vercel | 2015-11 | w:Vercel | vercel.com |
Netlify | 2014-01 | w:Netlify | netlify.com |
Supabase | 2020-01 | w:Supabase | supabase.com, supabase.io |
Cloudflare | 2009-07 | w:Cloudflare | cloudflare.com |
Fastly | 2011-03 | w:Fastly | fastly.com |
DigitalOcean | 2011-06 | w:DigitalOcean | digitalocean.com |
Twilio | 2008-01 | w:Twilio | twilio.com |
Okta | 2009-01 | w:Okta,_Inc. | okta.com | okta inc
Auth0 | 2013-01 | w:Okta,_Inc. | auth0.com | auth0 by okta
Datadog | 2010-06 | w:Datadog | datadoghq.com |
New Relic | 2008-01 | w:New_Relic | newrelic.com |
PagerDuty | 2009-01 | w:PagerDuty | pagerduty.com |
Splunk | 2003-10 | w:Splunk | splunk.com |
Palantir | 2003-05 | w:Palantir_Technologies | palantir.com | palantir technologies
CrowdStrike | 2011-01 | w:CrowdStrike | crowdstrike.com |
Palo Alto Networks | 2005-01 | w:Palo_Alto_Networks | paloaltonetworks.com |
Zscaler | 2007-01 | w:Zscaler | zscaler.com |
SentinelOne | 2013-01 | w:SentinelOne | sentinelone.com |
Wiz | 2020-01 | w:Wiz_(company) | wiz.io | wiz.io, wiz inc
Snyk | 2015-01 | w:Snyk | snyk.io |
Fortinet | 2000-01 | w:Fortinet | fortinet.com |
Salesforce | 1999-02 | w:Salesforce | salesforce.com | salesforce.com, salesforce inc
ServiceNow | 2003-01 | w:ServiceNow | servicenow.com |
`;
