import { setTimeout as sleep } from 'node:timers/promises';
import { startMain } from '../../test/support/run-main';
import { ask, type HttpAnswer } from './client';
import { Editor, type MembershipState, readWorld } from './editor';
import { freshPlace } from './place';
import { FaultyProxy, type Fault } from './proxy';
import { type Report } from './report';

/** Milliseconds. */
const LONGEST_ANSWER = 1000;
const LONGEST_RECOVERY = 5000;
const LASTING = 2500;

const KEPT = '/feeds/events.ics';

interface Asked {
  name: string;
  ask: () => Promise<HttpAnswer>;
}

/** Requests that need the database. */
const needing = (url: string, key: string, membership: MembershipState): Asked[] => {
  const at = (path: string) => new URL(path, url).href;
  const post = (query: string, asking: { key?: string } = {}) =>
    ask(url, { method: 'POST', body: JSON.stringify({ query }), ...asking });
  let number = 0;
  const write = () =>
    `mutation { membershipUpdate(input: { id: "${membership.id}", expectedVersion: ${membership.version}, label: "${number++}" }) { userErrors { code } } }`;
  return [
    { name: 'query', ask: () => post('{ sources(first: 1) { totalCount nodes { title } } }') },
    { name: 'write', ask: () => post(write(), { key }) },
    { name: 'feed', ask: () => ask(at(`/feeds/events.json?limit=${1 + (number++ % 90)}`)) },
  ];
};

const isUnavailable = ({ status, headers, text, took }: HttpAnswer): boolean =>
  status === 503 &&
  headers['retry-after'] !== undefined &&
  text.includes('SERVICE_UNAVAILABLE') &&
  took <= LONGEST_ANSWER;

const brief = ({ status, headers, took, text }: HttpAnswer): string =>
  `${status} after ${took} ms, Retry-After ${headers['retry-after']}, ${text.slice(0, 120)}`;

/**
 * Takes the database of a server away in several ways, through a proxy before MariaDB: what is kept must still be answered, all else be told 503 within
 * a second, and all be well again within five.
 */
export const takeDatabaseAway = async (program: string, faults: readonly Fault[]): Promise<Report> => {
  const place = await freshPlace('mariadb');
  const { hostname, port } = new URL(place.url);
  const proxy = await FaultyProxy.before(hostname, Number(port || 3306));
  const address = new URL(place.url);
  address.port = String(proxy.port);
  const server = await startMain(program, { DATABASE_URL: address.href, SEEDS: 'on' });
  const violations: string[] = [];
  const figures: Report['figures'] = {};
  try {
    const at = (path: string) => new URL(path, server.url).href;
    const editor = new Editor(server.url, place.key, await readWorld(server.url));
    let membership = await editor.create('0', 0);
    for (const fault of faults) {
      const wrong = (what: string) => violations.push(`${fault}: ${what}`);
      await ask(at(KEPT));
      await proxy.set(fault);
      const end = Date.now() + LASTING;
      let longest = 0;
      // The first ones ask while nobody knows yet.
      while (Date.now() < end) {
        const asked = needing(server.url, place.key, membership).map(async ({ name, ask: request }) => {
          const answer = await request();
          longest = Math.max(longest, answer.took);
          if (!isUnavailable(answer)) wrong(`${name}: ${brief(answer)}`);
        });
        const [kept, live] = [await ask(at(KEPT)), await ask(at('/health/live'))];
        if (kept.status !== 200 || kept.took > LONGEST_ANSWER) wrong(`kept feed: ${brief(kept)}`);
        if (live.status !== 200 || live.took > LONGEST_ANSWER) wrong(`live: ${brief(live)}`);
        await Promise.all(asked);
        const ready = await ask(at('/health/ready'));
        if (ready.status !== 503 || ready.took > LONGEST_ANSWER) wrong(`ready: ${brief(ready)}`);
        await sleep(50);
      }
      const back = Date.now();
      await proxy.set('none');
      while ((await ask(at('/health/ready'))).status !== 200 && Date.now() - back < LONGEST_RECOVERY) await sleep(20);
      membership = await editor.create(fault, faults.indexOf(fault) + 1);
      const recovered = Date.now() - back;
      if (recovered > LONGEST_RECOVERY) wrong(`well again after ${recovered} ms`);
      figures[`${fault}: longest 503`] = `${longest} ms`;
      figures[`${fault}: well again`] = `${recovered} ms`;
    }
    await proxy.set('silence');
    await sleep(LONGEST_ANSWER);
    const told = Date.now();
    server.signal('SIGTERM');
    const { code } = await server.ended;
    figures['stop while it is away'] = `${Date.now() - told} ms`;
    if (code !== 0) violations.push(`stopped while the database was away it ended with ${code}`);
  } finally {
    server.signal('SIGKILL');
    await server.ended;
    await proxy.close();
    await place.remove();
  }
  return { scenario: 'database away, MariaDB', figures, violations };
};
