import { type DataSource } from 'typeorm';
import { loadSeeds } from '../../../src/exchange/import/load-seeds';
import { type ImportReport } from '../../../src/exchange/import/import-report';
import { readSeedFile } from '../../../src/exchange/seeds/read-seed-file';
import { SEED_CHECKS } from '../../../src/exchange/seeds/seed-checks';
import { type Seed } from '../../../src/exchange/seeds/seed';

export const NOW = Date.UTC(2026, 10, 22);

/** A seed from text that is right. */
export const seedOf = (text: string, file = 'a.yaml'): Seed => {
  const result = readSeedFile(text, file, SEED_CHECKS);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.seed;
};

export const load = (dataSource: DataSource, ...texts: string[]): Promise<ImportReport> =>
  loadSeeds(
    dataSource,
    texts.map((text, index) => seedOf(text, `${'abc'[index]}.yaml`)),
    { update: false, now: NOW },
  );

export const correct = (dataSource: DataSource, ...texts: string[]): Promise<ImportReport> =>
  loadSeeds(
    dataSource,
    texts.map((text, index) => seedOf(text, `${'abc'[index]}.yaml`)),
    { update: true, now: NOW + 1000 },
  );

const TABLES =
  'actors actor_names identifiers part_of memberships positions purposes mandates activities themes actor_themes sources citations series events event_subjects event_themes participations';

/** Every row of every table, by table. */
export const everything = async (dataSource: DataSource): Promise<Record<string, Record<string, unknown>[]>> => {
  const all: Record<string, Record<string, unknown>[]> = {};
  for (const table of TABLES.split(' ')) all[table] = await dataSource.query(`select * from ${table} order by 1, 2`);
  return all;
};

export const epochOf = async (dataSource: DataSource): Promise<number> =>
  (await dataSource.query('select epoch from data_state'))[0].epoch;

/** Empties a database but for its state. */
export const clear = async (dataSource: DataSource): Promise<void> => {
  for (const table of TABLES.split(' ').reverse()) await dataSource.query(`delete from ${table}`);
};

const instant = (value: number) => (Math.abs(value) === 8.64e15 ? null : new Date(value).toISOString().slice(0, 16));

/** The four bounds as UTC to the minute, null for the sentinels. */
export const boundsIn = (row: Record<string, unknown>): (string | null)[] =>
  ['start_earliest', 'start_latest', 'end_earliest', 'end_latest'].map((column) => instant(row[column] as number));

/** A document whose date is inferred to a window. */
export const MINUTES = `
source: { slug: minutes, title: Minutes, date: '[2021-05..2021-10-11]' }
organisations:
  - { slug: library, kind: AGENCY, name: Library }
  - { slug: school, kind: SCHOOL, name: School }
people: [{ slug: ada, name: Ada, positions: { organisation: school, title: principal } }]
coalitions:
  - slug: group
    kind: NETWORK
    name: Group
    members:
      - { actor: library, period: 2020-23/.. }
      - school
      - { actor: ada, onBehalfOf: school }
    purposes: [To read, To talk]
    events:
      - { slug: autumn, title: Autumn, when: 2021-10-12, participants: [ada], subjects: [Books] }
`;

/** Another, dated to the day, that bears two of its memberships. */
export const REPORT = `
source: { slug: report, title: Report, date: 2022-09-28 }
coalitions: [{ slug: group, members: [library, { actor: school }] }]
`;

/** A text with each of these pieces replaced. */
export const changed = (text: string, ...changes: [from: string, to: string][]) =>
  changes.reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`"${from}" is not there`);
    return result.replace(from, to);
  }, text);
