import 'reflect-metadata';
import { parse } from 'graphql';
import { type Row, type RowType, ROW_TYPES, type Values } from '../../src/editing/row';
import { readRows } from '../../src/editing/read-rows';
import { tableOf } from '../../src/editing/table';
import { followSnapshot, readSnapshot, type Snapshot } from '../../src/network/snapshot';
import { CompiledDocuments } from '../../src/server/compiled-documents';
import { createExecute } from '../../src/server/executor';
import { type Database, openDatabase } from '../../src/server/open-database';
import { contextMaker } from '../../src/server/request-context';
import { buildApi } from '../../src/server/schema';
import { writeTransaction } from '../../src/server/write-transaction';
import { fromGlobalId } from '../../src/shared/global-id';
import { randomOf } from '../network/support/random';
import { describeDatabases } from '../support/databases';
import { ADMINISTRATOR } from '../support/mutate';
import { TEST_PARTS } from '../support/test-parts';
import { ACTS, type Picker } from './storm-acts';

const ACTORS: readonly RowType[] = ['Organisation', 'Coalition', 'Person'];
/** Of what is no object of its own, or for nobody's copy, `changes` does not tell. */
const NOT_TOLD: readonly RowType[] = ['EventSubject', 'EventTheme', 'ActorTheme', 'Contact', 'Redirect'];
const ACCOUNTS: readonly RowType[] = ['Account', 'AccountActor', 'ApiKey'];

/** Of which some two thirds are accepted. */
const STEPS = 400;

const api = buildApi();

/** A server's ways, without its network: what it holds in memory follows each write and is never read anew. */
const stormOver = async ({ dataSource, reader }: Database, seed: number) => {
  const random = randomOf(seed);
  let now = TEST_PARTS.clock.now();
  const clock = { now: () => (now += 1000) };
  const keeper: { current: Snapshot } = { current: await readSnapshot(reader) };
  const contexts = contextMaker({ ...TEST_PARTS, clock, reader, keeper });
  const execute = createExecute(api.schema, new CompiledDocuments(api.schema), {
    ...{ acts: api.acts, write: writeTransaction(dataSource), contextAfter: contexts },
    settle: async () => {
      keeper.current = (await followSnapshot(keeper.current, reader)) ?? (await readSnapshot(reader));
    },
  });
  const run = async (text: string, variables: Record<string, unknown>) => {
    const { data, errors } = await execute({ document: parse(text), variables, text }, contexts(ADMINISTRATOR));
    expect(errors ?? []).toEqual([]);
    return JSON.parse(JSON.stringify(data));
  };
  const pick: Picker = {
    number: (below) => Math.floor(random() * below),
    oneOf: (items) => items[Math.floor(random() * items.length)],
    async row(type) {
      const { name } = tableOf(dataSource.manager, type);
      const where = ACTORS.includes(type) ? ` where actor_kind = '${type.toUpperCase()}'` : '';
      const rows: { id: string; version: number }[] = await dataSource.query(
        `select id as id, version as version from ${name}${where} order by created_at, id`,
      );
      return rows.length === 0 ? null : pick.oneOf(rows);
    },
  };
  const step = async (): Promise<boolean> => {
    const made = await pick.oneOf(ACTS)(pick);
    if (!made) return false;
    const type = api.schema.getMutationType()!.getFields()[made.name].args[0].type;
    const text = `mutation ($input: ${type}) { done: ${made.name}(input: $input) { userErrors { code } } }`;
    const { done } = await run(text, { input: made.input });
    return done.userErrors.length === 0;
  };
  return { step, run, keeper };
};

/** What is stored, without ids of links, versions and times. */
const stored = async (
  { dataSource: { manager } }: Database,
  types: readonly RowType[],
  withAll: (row: Row) => Values | Promise<Values> = ({ values }) => values,
) => {
  const found = new Map<string, Values>();
  for (const type of types) {
    if (type === 'Coalition' || type === 'Person') continue;
    for (const row of await readRows(manager, type)) found.set(`${row.type} ${row.id}`, await withAll(row));
  }
  return found;
};

/** What is null may be left out. */
const stating = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== null)
      .sort(),
  );

const inOrder = (rows: ReadonlyMap<string, Values>) => [...rows].map(([key, values]) => [key, stating(values)]).sort();

/** What the history says of everything, from nothing on. */
const replayed = async ({ reader }: Database) => {
  const rows = new Map<string, Values>();
  for (const { kind, type, id, before, after } of await reader.rows<Record<string, string | null>>(
    'select kind as kind, row_type as type, row_id as id, before_values as `before`, after_values as `after` from history_entries order by epoch, number',
    [],
  )) {
    const key = `${type} ${id}`;
    const [was, is] = [before, after].map((values) => values && (JSON.parse(values) as Values));
    if (kind === 'ADDED') expect([key, rows.has(key)]).toEqual([key, false]);
    else expect([key, rows.get(key)]).toEqual([key, stating({ ...rows.get(key), ...was })]);
    if (kind === 'REMOVED') rows.delete(key);
    else rows.set(key, stating({ ...rows.get(key), ...is }));
  }
  return rows;
};

/** An object with what is no object of its own. */
const withParts = async ({ dataSource: { manager } }: Database, { type, id, values }: Row): Promise<Values> => {
  const parts: Row[] = [];
  if (type === 'Event')
    for (const part of ['EventSubject', 'EventTheme'] as const)
      parts.push(...(await readRows(manager, part, 'event_id', [id])));
  if (ACTORS.includes(type)) parts.push(...(await readRows(manager, 'ActorTheme', 'actor_id', [id])));
  return { ...values, parts: JSON.stringify(parts.map((part) => part.values).map(stating)) };
};

// The shape is what the query asks for.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Run = (text: string, variables: Record<string, unknown>) => Promise<any>;

/** A copy of the data that follows what `changes` tells, and reads anew only what that names. */
const copyOf = (database: Database, run: Run) => {
  const copy = new Map<string, Values>();
  let since = 0;
  const read = async (type: RowType, id: string) => {
    const [row] = await readRows(database.dataSource.manager, type, 'id', [id]);
    return row?.type === type ? withParts(database, row) : null;
  };
  const follow = async (first: number) => {
    for (;;) {
      const { changes } = await run(
        'query ($since: Int!, $first: Int) { changes(since: $since, first: $first) { epoch isComplete changes { epoch kind type id } } }',
        { since, first },
      );
      expect(changes.isComplete).toBe(true);
      for (const { kind, id: globalId } of changes.changes) {
        const { type, id } = fromGlobalId(globalId);
        const values = await read(type as RowType, id);
        // What is told of an epoch may be gone since; that is then told later.
        if (kind === 'REMOVED') expect([globalId, values]).toEqual([globalId, null]);
        if (values) copy.set(`${type} ${id}`, values);
        else copy.delete(`${type} ${id}`);
      }
      if (changes.epoch === since) return;
      since = changes.epoch;
    }
  };
  return { copy, follow };
};

/** What is seen of what is held in memory. */
const seen = ({ register, graph, search }: Snapshot, actors: string[], words: string[]) => ({
  actors: actors.map((id) => {
    const place = register.placeOf(id);
    const { coalitionsFrom, coalitionsTo, coalitions, coalitionsVia, membershipIds } = graph;
    const edges = [];
    for (let i = coalitionsFrom[place]; i < coalitionsTo[place]; i++)
      edges.push([
        register.actor(coalitions[i]).id,
        membershipIds.at(coalitionsVia[i]),
        graph.startEdtf(coalitionsVia[i]),
      ]);
    const coalitionIds = register.coalitionIdsOf(id);
    return { ...register.byId(id), edges, coalitionIds, members: register.membersOfCoalition(id).length };
  }),
  redirects: [[...register.redirects.ids].sort(), [...register.redirects.slugs].sort()],
  size: search.size,
  found: words.map((word) => [word, search.search(word)]),
});

describeDatabases((file) => {
  let database: Database;
  let storm: Awaited<ReturnType<typeof stormOver>>;
  let copied: Map<string, Values>;
  let written = 0;

  beforeAll(async () => {
    database = await openDatabase(file.url);
    storm = await stormOver(database, 2);
    const { copy, follow } = copyOf(database, storm.run);
    for (let i = 0; i < STEPS; i++) {
      if (await storm.step()) written++;
      if (i % 7 === 0) await follow(1 + (i % 40));
    }
    await follow(1000);
    copied = copy;
  }, 120_000);
  afterAll(() => database.close());

  it('is written by each write at one epoch, and each is remembered', async () => {
    const epochs = await database.reader.rows<{ epoch: number }>(
      'select distinct epoch as epoch from history_entries order by epoch',
      [],
    );
    expect(epochs.map(({ epoch }) => epoch)).toEqual(epochs.map((_, i) => epochs[0].epoch + i));
    expect(epochs).toHaveLength(written);
  });

  it('is what its history says, from nothing on', async () => {
    expect(inOrder(await replayed(database))).toEqual(inOrder(await stored(database, ROW_TYPES)));
  });

  it('is what a copy has that follows its changes', async () => {
    const told = ROW_TYPES.filter((type) => ![...NOT_TOLD, ...ACCOUNTS].includes(type));
    expect(inOrder(copied)).toEqual(inOrder(await stored(database, told, (row) => withParts(database, row))));
  });

  it('is held in memory as if it were read anew', async () => {
    const actors = (await database.reader.rows<{ id: string }>('select id as id from actors order by id', [])).map(
      ({ id }) => id,
    );
    const texts = await database.reader.rows<{ text: string }>(
      'select distinct text as text from actor_names order by text',
      [],
    );
    const words = ['skola', 'svb', 'barn 3', ...texts.map(({ text }) => text)];
    expect(storm.keeper.current.wholeEpoch).toBeLessThan(storm.keeper.current.epoch);
    expect(seen(storm.keeper.current, actors, words)).toEqual(seen(await readSnapshot(database.reader), actors, words));
  });
});
