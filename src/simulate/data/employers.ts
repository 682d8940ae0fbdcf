/** Parts of invented employer names. */
export const employerFirst: readonly string[] = `
  Northfield Brightwater Cedarline Harborview Ironwood Bluestone Silverlake Greenbough Oakhaven Summitview Riverbend
  Stonegate Westbrook Eastmoor Fairhaven Goldcrest Highmark Kestrel Lakeshore Meridian Northgate Orchard Pinecrest
  Quayside Redwood Sandhill Tidewater Upland Valemont Windmere Yarrow Ashgrove Birchwood Clearwater Dunmore Elmstead
  Foxglove Granite Hawthorn Juniper Kingfisher Larkspur Marigold Nightingale Osprey Pennant Quarry Rookery Saltmarsh
  Thornbury Umber Violet Willow Zephyr Alder Beacon Copper Driftwood Ember Falcon Garnet Heron Indigo Jasper Keystone
  Lantern Mistral Nimbus Onyx Prairie Quill Ridgeline Sable Trellis Vantage Wren Amberfield Bellweather Cobalt`
  .trim()
  .split(/\s+/);

/** What invented employers do. */
export const employerSecond: readonly string[] = `
  Analytics Logistics Health Software Insurance Robotics Foods Energy Media Systems Capital Retail Learning Networks
  Freight Biotech Motors Textiles Security Travel Hospitality Payments Devices Labs Consulting Publishing Materials
  Aerospace Agriculture Pharmacy Clinics Utilities Telecom Sports Furniture Games Studios Interiors Recycling Optics
  Instruments Marine Rail Brands Mutual Supply Diagnostics Commerce Cloud Data`
  .trim()
  .split(/\s+/);

/** Legal forms and endings; most employers are written without one. */
export const employerLast: readonly string[] = [
  '',
  '',
  '',
  '',
  ', Inc.',
  ' LLC',
  ' Group',
  ' Co.',
  ' Partners',
  ' Ltd',
];

/** Very large employers whose personnel offices confirm little. */
export const giantEmployers: readonly string[] = [
  'Amazon',
  'Google',
  'Microsoft',
  'Meta',
  'Apple',
  'IBM',
  'Oracle',
  'Accenture',
  'Deloitte',
  'Walmart',
  'JPMorgan Chase',
  'Cisco',
];

/** Employers with a well-known founding year (own pages, filings). */
export const youngEmployers: readonly (readonly [name: string, founded: number])[] = [
  ['OpenAI', 2015],
  ['Databricks', 2013],
  ['Snowflake', 2012],
  ['Stripe', 2010],
  ['Coinbase', 2012],
  ['DoorDash', 2013],
  ['Robinhood', 2013],
  ['Figma', 2012],
  ['Anthropic', 2021],
  ['Uber', 2009],
  ['Slack Technologies', 2009],
  ['Zoom Video Communications', 2011],
];

/** Streets of ordinary homes. */
export const streets: readonly string[] = `
  Maple Oak Cedar Elm Pine Walnut Chestnut Birch Spruce Willow Lake Hill River Park Church Mill Spring Ridge Forest
  Meadow Sunset Highland Franklin Jefferson Lincoln Madison Monroe Jackson Adams Washington Prospect Grove Valley
  Orchard Garden Center Union Market Broad Front Pleasant Summit Cherry Poplar Magnolia Juniper Laurel Sycamore
  Hawthorne Aspen Linden Dogwood Hickory Cypress Alder Locust Mulberry Palm Vine Fern Ivy Heather Clover Briar`
  .trim()
  .split(/\s+/);

/** Kinds of streets. */
export const streetKinds: readonly string[] = [
  'St',
  'Ave',
  'Rd',
  'Dr',
  'Ln',
  'Street',
  'Avenue',
  'Court',
  'Blvd',
  'Way',
  'Pl',
];
