import type { TableSource } from '../table-source.ts';

export const source: TableSource = {
  title: 'Founding dates of well-known employers, second part',
  url: 'https://en.wikipedia.org/',
  accessed: '2026-11',
  licence: 'facts; each row names its page',
};

/**
 * Name, first month of business, page, mail domains, other names. The month is the earliest plausible one, that of a
 * predecessor or of the first work included; where only a year is known it is January. `w:` is a page of the English
 * Wikipedia. A name in brackets tells namesakes apart and is not itself looked up.
 */
export const moreEmployers = `
Workday | 2005-03 | w:Workday,_Inc. | workday.com | workday inc
Atlassian | 2001-01 | w:Atlassian | atlassian.com |
Slack | 2009-01 | w:Slack_Technologies | slack-corp.com | slack technologies
Zoom | 2011-04 | w:Zoom_Communications | zoom.us | zoom video communications, zoom communications
Dropbox | 2007-05 | w:Dropbox | dropbox.com |
Asana | 2008-12 | w:Asana,_Inc. | asana.com | asana inc
Figma | 2012-01 | w:Figma | figma.com | figma inc
Canva | 2007-01 | w:Canva | canva.com |
Notion | 2013-01 | w:Notion_(productivity_software) | makenotion.com | notion labs
Airtable | 2012-01 | w:Airtable | airtable.com |
Miro | 2011-01 | w:Miro_(collaboration_platform) | miro.com | realtimeboard
HubSpot | 2005-01 | w:HubSpot | hubspot.com |
Shopify | 2004-01 | w:Shopify | shopify.com |
Etsy | 2005-01 | w:Etsy | etsy.com |
Wayfair | 2002-08 | w:Wayfair | wayfair.com |
Chewy | 2011-06 | w:Chewy_(company) | chewy.com |
eBay | 1995-09 | w:EBay | ebay.com |
Booking.com | 1996-01 | w:Booking.com | booking.com | booking holdings
Expedia | 1996-10 | w:Expedia_Group | expediagroup.com | expedia group
Tripadvisor | 2000-02 | w:Tripadvisor | tripadvisor.com |
Yelp | 2004-07 | w:Yelp | yelp-inc.com |
Pinterest | 2008-01 | w:Pinterest | pinterest.com | cold brew labs
Snap | 2011-04 | w:Snap_Inc. | snap.com, snapchat.com | snap inc, snapchat
Reddit | 2005-04 | w:Reddit | reddit.com |
Discord | 2012-01 | w:Discord | discordapp.com, discord.com | hammer & chisel
Roblox | 2004-01 | w:Roblox_Corporation | roblox.com | roblox corporation
Epic Games | 1991-01 | w:Epic_Games | epicgames.com |
Unity Technologies | 2004-08 | w:Unity_Technologies | unity3d.com, unity.com |
Riot Games | 2006-08 | w:Riot_Games | riotgames.com |
Zynga | 2007-04 | w:Zynga | zynga.com |
Twitch | 2007-03 | w:Twitch_(service) | twitch.tv, justin.tv | justin.tv
YouTube | 2005-02 | w:YouTube | youtube.com |
Medium | 2011-12 | w:Medium_(website) | medium.com | a medium corporation
Quora | 2009-06 | w:Quora | quora.com |
Stack Overflow | 2008-04 | w:Stack_Overflow | stackoverflow.com | stack exchange
Coursera | 2011-08 | w:Coursera | coursera.org | coursera inc
Udemy | 2009-01 | w:Udemy | udemy.com |
Duolingo | 2009-01 | w:Duolingo | duolingo.com |
Chegg | 2001-01 | w:Chegg | chegg.com |
2U | 2008-01 | w:2U_(company) | 2u.com | 2u inc
Tesla | 2003-07 | w:Tesla,_Inc. | tesla.com | tesla motors, tesla inc
SpaceX | 2002-03 | w:SpaceX | spacex.com | space exploration technologies
Rivian | 2009-06 | w:Rivian | rivian.com |
Lucid Motors | 2007-12 | w:Lucid_Motors | lucidmotors.com | atieva
Waymo | 2009-01 | w:Waymo | waymo.com |
Cruise | 2013-01 | w:Cruise_(autonomous_vehicle) | getcruise.com | cruise automation, cruise llc
Aurora Innovation | 2016-12 | w:Aurora_Innovation | aurora.tech |
Zoox | 2014-01 | w:Zoox_(company) | zoox.com |
Anduril | 2017-01 | w:Anduril_Industries | anduril.com | anduril industries
NVIDIA | 1993-04 | w:Nvidia | nvidia.com | nvidia corporation
Intel | 1968-07 | w:Intel | intel.com | intel corporation
AMD | 1969-05 | w:AMD | amd.com | advanced micro devices
Qualcomm | 1985-07 | w:Qualcomm | qualcomm.com |
Arm | 1990-11 | w:Arm_Holdings | arm.com | arm holdings, arm ltd
IBM | 1911-06 | w:IBM | ibm.com | international business machines
Oracle | 1977-06 | w:Oracle_Corporation | oracle.com | oracle corporation
SAP | 1972-04 | w:SAP | sap.com | sap se
Cisco | 1984-12 | w:Cisco | cisco.com | cisco systems
Dell | 1984-02 | w:Dell_Technologies | dell.com | dell technologies
HP | 1939-01 | w:HP_Inc. | hp.com | hewlett-packard, hewlett packard, hp inc
Hewlett Packard Enterprise | 1939-01 | w:Hewlett_Packard_Enterprise | hpe.com | hpe
VMware | 1998-02 | w:VMware | vmware.com |
Red Hat | 1993-03 | w:Red_Hat | redhat.com |
Adobe | 1982-12 | w:Adobe_Inc. | adobe.com | adobe systems
Intuit | 1983-01 | w:Intuit | intuit.com |
Autodesk | 1982-01 | w:Autodesk | autodesk.com |
Kyndryl | 1991-01 | w:Kyndryl | kyndryl.com |
Samsung Electronics | 1969-01 | w:Samsung_Electronics | samsung.com | samsung
Sony | 1946-05 | w:Sony | sony.com |
Siemens | 1847-10 | w:Siemens | siemens.com |
Bosch | 1886-11 | w:Robert_Bosch_GmbH | bosch.com | robert bosch
Ericsson | 1876-01 | w:Ericsson | ericsson.com |
Nokia | 1865-05 | w:Nokia | nokia.com |
Yandex | 1997-09 | w:Yandex | yandex-team.ru | яндекс
VK | 1998-01 | w:VK_(company) | vk.company | mail.ru group
Kaspersky | 1997-06 | w:Kaspersky_Lab | kaspersky.com | kaspersky lab
JetBrains | 2000-02 | w:JetBrains | jetbrains.com | intellij software
Wildberries | 2004-01 | w:Wildberries | wildberries.ru |
Tinkoff Bank | 1994-01 | w:T-Bank | tinkoff.ru, tbank.ru | tinkoff, t-bank
monobank | 2016-01 | w:Monobank | monobank.ua |
Grammarly | 2009-07 | w:Grammarly | grammarly.com |
Preply | 2012-01 | w:Preply | preply.com |
Wix | 2006-10 | w:Wix.com | wix.com | wix.com
monday.com | 2010-01 | w:Monday.com | monday.com | dapulse
UiPath | 2005-01 | w:UiPath | uipath.com | deskover
Coinbase | 2012-05 | w:Coinbase | coinbase.com | coinbase global
Binance | 2017-01 | w:Binance | binance.com |
Kraken | 2011-07 | w:Kraken_(cryptocurrency_exchange) | kraken.com | payward, kraken digital asset exchange
FTX | 2019-01 | w:FTX | ftx.com | ftx trading
Alameda Research | 2017-09 | w:Alameda_Research | alameda-research.com |
Gemini (exchange) | 2014-01 | w:Gemini_(cryptocurrency_exchange) | gemini.com | gemini trust, gemini trust company
Crypto.com | 2016-06 | w:Crypto.com | crypto.com |
OKX | 2013-01 | w:OKX | okx.com | okex, okcoin
Bybit | 2018-01 | w:Bybit | bybit.com |
KuCoin | 2017-01 | w:KuCoin | kucoin.com |
Bitfinex | 2012-01 | w:Bitfinex | bitfinex.com |
Bitstamp | 2011-08 | w:Bitstamp | bitstamp.net |
Tether | 2014-01 | w:Tether_(cryptocurrency) | tether.io, tether.to | tether operations
Circle | 2013-10 | w:Circle_(company) | circle.com | circle internet financial, circle internet group
Ripple | 2012-09 | w:Ripple_Labs | ripple.com | ripple labs, opencoin
Chainalysis | 2014-01 | w:Chainalysis | chainalysis.com |
ConsenSys | 2014-10 | w:Consensys | consensys.net, consensys.io |
Ethereum Foundation | 2014-06 | w:Ethereum | ethereum.org |
Solana Labs | 2017-11 | w:Solana_(blockchain_platform) | solana.com |
Polygon Labs | 2017-10 | w:Polygon_(blockchain) | polygon.technology | polygon technology, matic network
Chainlink Labs | 2014-09 | w:Chainlink_(blockchain_oracle) | chainlinklabs.com | smartcontract
Uniswap Labs | 2018-01 | w:Uniswap | uniswap.org |
Offchain Labs | 2018-01 | https://www.offchainlabs.com/ | offchainlabs.com |
Matter Labs | 2018-01 | https://matter-labs.io/ | matterlabs.dev |
StarkWare | 2017-05 | https://starkware.co/ | starkware.co | starkware industries
Aptos Labs | 2021-09 | w:Aptos | aptoslabs.com |
Mysten Labs | 2021-07 | https://www.mystenlabs.com/ | mystenlabs.com |
OpenSea | 2017-12 | w:OpenSea | opensea.io |
Dapper Labs | 2017-01 | w:Dapper_Labs | dapperlabs.com |
Fireblocks | 2018-01 | w:Fireblocks | fireblocks.com |
Alchemy (blockchain) | 2017-01 | https://www.alchemy.com/ | alchemy.com | alchemy insights
Ledger | 2014-01 | w:Ledger_SAS | ledger.com, ledger.fr | ledger sas
JPMorgan Chase | 1799-01 | w:JPMorgan_Chase | jpmorgan.com, jpmchase.com, chase.com | jp morgan, j.p. morgan, jpmorgan, jp morgan chase, jpmorganchase
Goldman Sachs | 1869-01 | w:Goldman_Sachs | gs.com |
Morgan Stanley | 1935-09 | w:Morgan_Stanley | morganstanley.com |
Bank of America | 1784-01 | w:Bank_of_America | bofa.com, bankofamerica.com |
Citigroup | 1812-06 | w:Citigroup | citi.com | citi, citibank
Wells Fargo | 1852-03 | w:Wells_Fargo | wellsfargo.com |
Capital One | 1988-01 | w:Capital_One | capitalone.com |
American Express | 1850-03 | w:American_Express | aexp.com |
Visa | 1958-09 | w:Visa_Inc. | visa.com | visa inc
Mastercard | 1966-11 | w:Mastercard | mastercard.com |
HSBC | 1865-03 | w:HSBC | hsbc.com |
Barclays | 1690-11 | w:Barclays | barclays.com |
Deutsche Bank | 1870-03 | w:Deutsche_Bank | db.com |
UBS | 1862-01 | w:UBS | ubs.com |
BlackRock | 1988-01 | w:BlackRock | blackrock.com |
Fidelity Investments | 1946-01 | w:Fidelity_Investments | fmr.com, fidelity.com | fidelity
Bloomberg | 1981-10 | w:Bloomberg_L.P. | bloomberg.net | bloomberg lp
Two Sigma | 2001-01 | w:Two_Sigma | twosigma.com | two sigma investments
Citadel | 1990-11 | w:Citadel_LLC | citadel.com | citadel llc
Citadel Securities | 2002-01 | w:Citadel_Securities | citadelsecurities.com |
Jane Street | 1999-01 | w:Jane_Street_Capital | janestreet.com | jane street capital
Walmart | 1962-07 | w:Walmart | walmart.com | walmart global tech, walmart labs
Target | 1902-06 | w:Target_Corporation | target.com | target corporation
The Walt Disney Company | 1923-10 | w:The_Walt_Disney_Company | disney.com | walt disney, disney
Verizon | 1983-01 | w:Verizon | verizon.com | verizon communications
AT&T | 1877-01 | w:AT%26T | att.com |
T-Mobile | 1990-01 | w:T-Mobile_US | t-mobile.com | t-mobile us
Zapier | 2011-01 | w:Zapier | zapier.com |
Automattic | 2005-06 | w:Automattic | automattic.com |
Canonical | 2004-03 | w:Canonical_(company) | canonical.com | canonical ltd
Mozilla | 1998-02 | w:Mozilla | mozilla.com, mozilla.org | mozilla corporation, mozilla foundation
Postman | 2012-01 | w:Postman_(software) | postman.com, getpostman.com | postman inc
Retool | 2017-01 | https://retool.com/ | retool.com |
Ramp (finance) | 2019-02 | w:Ramp_(company) | ramp.com | ramp.com, ramp financial
Mercury (bank) | 2017-01 | w:Mercury_(company) | mercury.com | mercury technologies
Carta | 2012-01 | w:Carta_(software_company) | carta.com | eshares, carta inc
Toast | 2011-01 | w:Toast,_Inc. | toasttab.com | toast inc, toasttab
Peloton | 2012-01 | w:Peloton_Interactive | onepeloton.com | peloton interactive
WeWork | 2008-01 | w:WeWork | wework.com | green desk
Oscar Health | 2012-01 | w:Oscar_Health | hioscar.com |
Flatiron Health | 2012-01 | w:Flatiron_Health | flatiron.com |
Epic Systems | 1979-01 | w:Epic_Systems | epic.com |
Moderna | 2010-01 | w:Moderna | modernatx.com |
`;
