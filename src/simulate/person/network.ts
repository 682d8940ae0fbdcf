import { browsers } from '../data/browsers.ts';
import { carrierGateways, consumerNetworks } from '../data/networks.ts';
import type { Place } from '../data/places/place.ts';
import type { Random } from '../random.ts';
import type { Device } from './person.ts';

/** A random address of a block written as `a.b.c.d/n`. */
export const addressIn = (block: string, random: Random): string => {
  const [base = '', length = '32'] = block.split('/');
  const start = base.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  const size = 2 ** (32 - Number(length));
  const address = start + 1 + Math.floor(random.next() * (size - 2));
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
};

/** An address of a home or mobile connection in a country. */
export const consumerAddress = (country: string, random: Random): string => {
  const blocks = consumerNetworks[country];
  if (blocks === undefined) throw new RangeError(`No consumer network is known in ${country}`);
  return addressIn(random.pick(blocks), random);
};

/** Random lower-case hexadecimal digits. */
export const hexadecimal = (digits: number, random: Random): string => {
  let text = '';
  while (text.length < digits) text += random.below(4_294_967_296).toString(16).padStart(8, '0');
  return text.slice(0, digits);
};

/** An address that a mobile carrier puts in front of thousands of people, or null where no gateway is known. */
export const carrierAddress = (country: string, random: Random): string | null => {
  const blocks = carrierGateways[country];
  return blocks === undefined ? null : addressIn(random.pick(blocks), random);
};

/** A browser at home in a place; some people apply from the telephone. */
export const drawDevice = (place: Place, random: Random): Device => ({
  id: hexadecimal(32, random),
  userAgent: random.pick(browsers),
  ip: (random.chance(0.03) ? carrierAddress(place.country, random) : null) ?? consumerAddress(place.country, random),
  timeZone: place.timeZone,
});
