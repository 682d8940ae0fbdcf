import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundledTables } from './bundled.ts';

const { classify } = bundledTables.addressKinds;

describe('addresses that are no dwelling', () => {
  test.each([
    ['PO Box 123, Springfield, IL', 'post-box', 'PO Box'],
    ['P.O. Box 7', 'post-box', 'P.O. Box'],
    ['p o box 7', 'post-box', 'p o box'],
    ['POB 77', 'post-box', 'POB 77'],
    ['Postfach 12 34 56, 10115 Berlin', 'post-box', 'Postfach'],
    ['Apartado Postal 12', 'post-box', 'Apartado Postal'],
    ['Caixa Postal 55', 'post-box', 'Caixa Postal'],
    ['а/я 12, Москва', 'post-box', 'а/я 12'],
    ['General Delivery, Nome, AK', 'post-box', 'General Delivery'],
    ['123 Main St PMB 220', 'mail-drop', 'PMB 220'],
    ['123 Main St # PMB #220', 'mail-drop', 'PMB #220'],
    ['c/o The UPS Store, 12 Elm St', 'mail-drop', 'UPS Store'],
    ['30 N Gould St Ste R, Sheridan, WY 82801', 'mail-drop', '30 N Gould St'],
    ['30 North Gould Street, Sheridan WY', 'mail-drop', '30 North Gould Street'],
    ['71-75 Shelton Street, London', 'mail-drop', '71-75 Shelton Street'],
    ['Regus, 5 Market Place', 'mail-drop', 'Regus'],
    ['4283 Express Lane, Suite 100, Sarasota, FL', 'forwarder', '4283 Express Lane'],
    ['Example Freight Forwarders, Dock 4', 'forwarder', 'Freight Forwarders'],
    ['Riverside Municipal Court, 100 Main St', 'public-building', 'Municipal Court'],
    ['100 Main St Public Library', 'public-building', 'Public Library'],
    ['City Hall, 1 Main St', 'public-building', 'City Hall'],
    ['Example International Airport', 'public-building', 'International Airport'],
    ['Motel 6, 12 Highway 1', 'lodging', 'Motel 6'],
    ['Holiday Inn Express Room 204', 'lodging', 'Holiday Inn Express'],
    ['Grand Hotel, 5 Sea Road', 'lodging', 'Hotel'],
    ['WeWork, 12 Main St', 'coworking', 'WeWork'],
  ])('%s is a %s', (address, kind, words) => {
    expect(classify(address)).toEqual({ kind, words });
  });
});

describe('addresses that stay quiet', () => {
  test.each([
    '1234 North Main Street Apt 5, Springfield, IL 62704',
    '12 Library Street',
    '5 Court St',
    '10 Superior Court',
    '12 Courthouse',
    '100 N Courthouse Rd',
    '12 Airport Rd',
    'Hotel Plaza Rd',
    '7 City Hall Square',
    'The Old Post Office, High Street',
    'Flat 2, The Former Library, 3 Church Lane',
    'Hilton, NY',
    'Hilton Head Island, SC',
    'Airport West VIC',
    '12 Main St, Fairfield County CT 06824',
    'Superior, CT',
    '312 W 2nd St, Austin, TX',
    '8 The Green, Cambridge',
    'RR 2 Box 15',
    'HC 1 Box 12',
    'Village Rampur, Post Office, District Ghazipur',
    'PSC 3 Box 20, APO, AE 09021',
    'Unit 1234 PO Box 56, DPO AP 96300',
    'c/o Safe at Home, PO Box 846, Sacramento',
    'Address Confidentiality Program, PO Box 1',
    '221B Baker Street',
    '',
  ])('%s', (address) => {
    expect(classify(address)).toBeUndefined();
  });
});

test('the words are a part of the address, whatever is written', () => {
  const word = fc.constantFrom(
    'PO',
    'Box',
    '12',
    'Hotel',
    'Court',
    'St',
    'PMB',
    '#',
    ',',
    'City',
    'Hall',
    'UPS',
    'Store',
    'é',
    '\u202e',
  );
  void fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 30 }), (parts) => {
      const address = parts.join(' ');
      const found = classify(address);
      if (found !== undefined) expect(address).toContain(found.words);
    }),
    { seed: 7, numRuns: 1_000 },
  );
});

test('a very long address costs no more than its first part', () => {
  const started = performance.now();
  classify('1 Main St '.repeat(200_000));
  classify('p '.repeat(500_000));
  expect(performance.now() - started).toBeLessThan(250);
});
