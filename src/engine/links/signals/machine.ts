import { linkSignal } from './link-signal.ts';
import { insikt, psa, sentinel } from './sources.ts';

/** Different people at one machine, connection or dwelling. */
export const machineSignals = [
  linkSignal({
    id: 'linked-device',
    title: 'Device that sent another person’s application too',
    needs: ['device'],
    tie: 'device',
    sources: [insikt],
    innocent: [
      'A library, job centre or shelter computer',
      'A family computer',
      'A friend or adviser helped with the form',
    ],
    ask: 'Whose computer did you use to apply, and who else uses it?',
  }),
  linkSignal({
    id: 'linked-ip',
    title: 'Internet connection that another person applied from in the same weeks',
    needs: ['ip'],
    tie: 'ip',
    sources: [sentinel],
    innocent: [
      'A household, campus, office, hotel or café',
      'Mobile carriers put many people behind one address',
      'An employer’s or a privacy service’s VPN',
    ],
    ask: 'Where were you when you applied, and through which connection?',
  }),
  linkSignal({
    id: 'linked-network',
    title: 'Network that people from elsewhere applied from in the same days',
    needs: ['ip'],
    tie: 'network',
    sources: [sentinel],
    innocent: ['Carrier and VPN networks reach far', 'People travel'],
    ask: 'Where were you when you applied, and through which connection?',
  }),
  linkSignal({
    id: 'linked-address',
    title: 'Dwelling that several applicants with nothing else in common give',
    needs: ['homeAddress'],
    tie: 'address',
    sources: [psa],
    innocent: [
      'A family, flat-mates or a shared house',
      'A dormitory, shelter or building whose unit number was left out',
    ],
    ask: 'Who else lives at this address? Where should equipment be sent, and who will sign for it?',
  }),
] as const;
