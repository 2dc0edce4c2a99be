import { type Database, openDatabase } from '../../src/server/open-database';
import { toGlobalId } from '../../src/shared/global-id';
import { CalendarWorld, idOf } from '../support/calendar-world';
import { describeDatabases } from '../support/databases';
import { mutate } from '../support/mutate';

const cited = 'citations: [{ source: { slug: "list" } }]';
const together = <Result>(count: number, work: (i: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => work(i)));

/** Two servers on one database. */
describeDatabases((file) => {
  let servers: Database[];
  beforeAll(async () => {
    servers = [await openDatabase(file.url), await openDatabase(file.url)];
    const world = new CalendarWorld(servers[0].dataSource);
    await world.source('list', '2026-01-01');
    await world.coalition('network');
    await world.organisation('agency');
  });
  afterAll(async () => void (await Promise.all(servers.map((server) => server.close()))));

  const act = async (i: number, call: string) => {
    const { data, errors } = await mutate(servers[i % 2], `mutation { done: ${call} }`);
    expect(errors).toEqual([]);
    return data.done;
  };
  const count = async (sql: string) => (await servers[0].reader.rows<{ n: number }>(sql, []))[0].n;

  it('does once what is asked for fifty times at once under one key', async () => {
    const call = `organisationCreate(input: { name: "Ny", kind: ASSOCIATION, ${cited}, idempotencyKey: "one" }) { organisation { id } userErrors { code } }`;
    const answers = await together(50, (i) => act(i, call));
    expect(new Set(answers.map(({ organisation }) => organisation?.id)).size).toBe(1);
    expect(await count("select count(*) as n from actors where name = 'Ny'")).toBe(1);
  });

  it('announces an expected occurrence once, whoever confirms, postpones or cancels it at the same time', async () => {
    const made = await act(
      0,
      `seriesCreate(input: { organiser: { slug: "network" }, name: "Möten", rhythm: { rule: "FREQ=MONTHLY", precision: MONTH, starts: "2026-12" }, ${cited} }) { series { id } userErrors { code } }`,
    );
    expect(made.userErrors).toEqual([]);
    const uuid = Buffer.from(made.series.id, 'base64url').toString().split(':')[1];
    const id = toGlobalId('Event', `${uuid}~2027-03`);
    const steps = ['eventConfirm', 'eventPostpone', 'eventCancel'];
    const answers = await together(20, (i) =>
      act(i, `${steps[i % 3]}(input: { id: "${id}", ${cited} }) { event { id } userErrors { code currentVersion } }`),
    );
    const codes = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'DONE');
    expect(codes.filter((code) => code === 'DONE')).toHaveLength(1);
    expect(await count('select count(*) as n from events')).toBe(1);
  });

  it('loses no edit of twenty writers who each read before they write', async () => {
    const id = toGlobalId('Organisation', idOf('agency'));
    const add = async (i: number): Promise<void> => {
      const [row] = await servers[i % 2].reader.rows<{ version: number; text: string | null }>(
        'select version as version, description as text from actors where id = ?',
        [idOf('agency')],
      );
      const text = `${row.text ?? ''} ${i};`;
      const { userErrors } = await act(
        i,
        `organisationUpdate(input: { id: "${id}", expectedVersion: ${row.version}, description: "${text}" }) { userErrors { code } }`,
      );
      if (userErrors.length === 0) return;
      expect(userErrors).toEqual([{ code: 'CONFLICT' }]);
      return add(i);
    };
    await together(20, add);
    const [{ text }] = await servers[0].reader.rows<{ text: string }>(
      'select description as text from actors where id = ?',
      [idOf('agency')],
    );
    const parts = text.split(';').map((part) => part.trim());
    expect(
      parts
        .filter(Boolean)
        .map(Number)
        .sort((a, b) => a - b),
    ).toEqual(Array.from({ length: 20 }, (_, i) => i));
  });

  it('writes none of ten mutations of a request of which the last one is refused', async () => {
    const create = (i: number) =>
      `m${i}: organisationCreate(input: { name: "Tio", kind: ASSOCIATION, ${cited}, idempotencyKey: "ten-${i}" }) { organisation { id } userErrors { code } }`;
    const calls = Array.from({ length: 9 }, (_, i) => create(i)).join(' ');
    const before = await count('select epoch as n from data_state');
    const { data } = await mutate(
      servers[0],
      `mutation { ${calls} m9: organisationCreate(input: { name: "Tio", kind: ASSOCIATION, citations: [] }) { userErrors { code } } }`,
    );
    expect(Object.values(data).map((one) => (one as { userErrors: { code: string }[] }).userErrors[0].code)).toEqual([
      ...Array<string>(9).fill('NOT_WRITTEN'),
      'UNCITED',
    ]);
    expect(await count("select count(*) as n from actors where name = 'Tio'")).toBe(0);
    expect(await count("select count(*) as n from idempotency_keys where key_text like 'ten-%'")).toBe(0);
    expect(await count('select epoch as n from data_state')).toBe(before);
  });
});
