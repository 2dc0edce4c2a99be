import { parse, validate } from 'graphql';
import { EventEmitter } from 'node:events';
import { symbols } from 'pino';
import { ADMINISTRATOR } from '../support/mutate';
import { openSeeded } from '../support/seeded-database';
import { TEST_PARTS } from '../support/test-parts';
import { readSnapshot } from '../../src/network/snapshot';
import { createApollo } from '../../src/server/apollo';
import { CompiledDocuments } from '../../src/server/compiled-documents';
import { createExecute } from '../../src/server/executor';
import { createHttp } from '../../src/server/http';
import { Deadline } from '../../src/server/limits/deadline';
import { DocumentGate } from '../../src/server/limits/document-gate';
import { PersistedQueries } from '../../src/server/limits/persisted-queries';
import { contextMaker } from '../../src/server/request-context';
import { buildApi } from '../../src/server/schema';
import { writeTransaction } from '../../src/server/write-transaction';
import { LIMITS } from '../../src/shared/limits';
import { attackedApi } from './attacked-api';
import { organisation } from './attacked-databases';

const api = buildApi();
const sizeOf = (owner: object, name: string): number => (Reflect.get(owner, name) as { size: number }).size;

describe('45: what is kept of 10,000 documents is bounded', () => {
  const texts = Array.from({ length: 10_000 }, (_, i) => `query Q${i} { coalition(slug: "skia") { slug } }`);

  it('measures', () => {
    const gate = new DocumentGate(api.schema, LIMITS);
    for (const text of texts) gate.admit({ text, operationName: null, variables: {} });
    expect(sizeOf(gate, 'measured')).toBe(1000);
  });

  it('compiled code', () => {
    const documents = new CompiledDocuments(api.schema);
    for (const text of texts.slice(0, 1500)) documents.of(parse(text), text);
    expect(sizeOf(documents, 'byText')).toBe(1000);
    const long = (i: number) => `query L${i} { coalition(slug: "${'x'.repeat(9000)}") { slug } }`;
    for (let i = 0; i < 50; i++) documents.of(parse(long(i)), long(i));
    expect(sizeOf(documents, 'byText')).toBeLessThan(16);
  });

  it("Apollo's documents", async () => {
    const app = await createHttp();
    const protection = { limits: LIMITS, persisted: new PersistedQueries(1000) };
    const execute = () => Promise.reject(new Error('is not asked for'));
    const apollo = createApollo(api, execute, app, { protection, introspection: true, suggestions: true });
    await apollo.start();
    const { state } = Reflect.get(apollo, 'internals');
    const { documentStore } = state.schemaManager.getSchemaDerivedData();
    const document = parse(`{ ${'coalition(slug: "skia") { slug } '.repeat(100)} }`);
    expect(validate(api.schema, document)).toEqual([]);
    const bytes = Buffer.byteLength(JSON.stringify(document));
    for (let i = 0; i < 2000; i++) await documentStore.set(String(i), document);
    expect(Reflect.get(documentStore, 'cache').size * bytes).toBeLessThanOrEqual(30 * 1024 * 1024);
    await apollo.stop();
    await app.close();
  });
});

describe('52: a log is of lines', () => {
  it.each([['a\nb'], ['\u001b[31mred'], ['{"level":50}\r\n{"level":60}']])(
    'whatever a failure says: %j',
    async (text) => {
      const fail = () => Promise.reject(new Error(text));
      const attacked = await attackedApi({ network: { network: fail, brokers: fail } });
      const lines: string[] = [];
      Object.assign(attacked.app.log, { [symbols.streamSym]: { write: (line: string) => lines.push(line) } });
      attacked.app.log.level = 'warn';
      await attacked.post('query A { network { nodeCount } }', {}, { operationName: 'A' });
      await attacked.post('query A { network { nodeCount } }', {}, { operationName: text });
      await attacked.close();
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(/^[^\u0000-\u001f]+\n$/);
      expect(JSON.parse(lines[0]).err.message).toBe(text);
    },
  );
});

describe('The time of an operation', () => {
  it('ends what a mutation reads after its write, too', async () => {
    const database = await openSeeded();
    const { reader } = database;
    const keeper = { current: await readSnapshot(reader) };
    const never = { ...reader, rows: () => new Promise<never>(() => undefined) };
    const execute = createExecute(api.schema, new CompiledDocuments(api.schema), {
      ...{ acts: api.acts, write: writeTransaction(database.dataSource) },
      settle: async () => void (keeper.current = await readSnapshot(reader)),
      contextAfter: contextMaker({ ...TEST_PARTS, reader: never, keeper }),
    });
    const text = `mutation ($input: OrganisationCreateInput!) { organisationCreate(input: $input) { organisation { citations { locator } } } }`;
    const operation = { document: parse(text), text, variables: { input: organisation({ name: 'Sent' }) } };
    const deadline = new Deadline(new EventEmitter() as never, 1500);
    const context = contextMaker({ ...TEST_PARTS, reader, keeper })(ADMINISTRATOR, { deadline });
    const { errors } = await execute(operation, context);
    deadline.end();
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['TIMEOUT']);
    expect(await reader.rows("select name from actors where name = 'Sent'", [])).toHaveLength(1);
    await database.close();
  });
});
