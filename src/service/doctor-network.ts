import { connect } from 'node:net';
import type { Finding } from './doctor.ts';
import type { Configuration } from './settings.ts';

const PATIENCE = 5000;
const ports: Readonly<Record<string, number>> = { 'smtp:': 587, 'smtps:': 465, 'https:': 443, 'http:': 80 };

const canReach = ({ hostname, port, protocol }: URL): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (ports[protocol] ?? 0) });
    const end = (reached: boolean) => () => {
      socket.destroy();
      resolve(reached);
    };
    socket.setTimeout(PATIENCE, end(false));
    socket.once('connect', end(true));
    socket.once('error', end(false));
  });

/** Whether what the settings name answers at its port; nothing is sent. */
export const checkNetwork = (settings: Configuration): Promise<readonly Finding[]> => {
  const asked = [
    ['Mail server', settings.smtpUrl],
    ['Single sign-on', settings.oidcIssuer],
    ['Traces', settings.tracesUrl],
  ] as const;
  return Promise.all(
    asked.flatMap(([about, text]) => {
      if (text === undefined) return [];
      const url = new URL(text);
      const look = async (): Promise<Finding> =>
        (await canReach(url))
          ? { about, state: 'ok', says: `${url.hostname} answers` }
          : { about, state: 'fail', says: `${url.hostname} does not answer` };
      return [look()];
    }),
  );
};
