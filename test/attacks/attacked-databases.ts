import { Role } from '../../src/access/role';
import { seedIfEmpty } from '../../src/exchange/import/seed-if-empty';
import { type Database, openDatabase } from '../../src/server/open-database';
import { makeAccount } from '../support/accounts';
import { describeDatabases } from '../support/databases';
import { TEST_CLOCK } from '../support/seeded-database';
import { type Asked, createWritingApi, type WritingApi } from '../support/writing-api';

const SOURCE = 'amnesgruppen-likvardig-utbildning';

/** The input of a new organisation, with its source. */
export const organisation = (values: object): object => ({
  ...{ name: 'Prov', kind: 'AGENCY', citations: [{ source: { slug: SOURCE } }] },
  ...values,
});

/** The input of a new event of a coalition, with its source. */
export const event = (values: object): object => ({
  ...{ organiser: { slug: 'skia' }, title: 'Prov', when: '2027-03-01', citations: [{ source: { slug: SOURCE } }] },
  ...values,
});

export interface Attacking {
  database(): Database;
  api(): WritingApi;
  /** Asks as the administrator. */
  send(query: string, variables?: object): Promise<Asked>;
  /** The answer to one mutation of that name. */
  // The shape is what is selected.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  act(name: string, type: string, input: object, select: string): Promise<any>;
}

/** The same attacks over HTTP on both databases, over the built-in documents, by somebody who may do everything. */
export const describeAttacked = (block: (attacking: Attacking) => void): void =>
  describeDatabases((file) => {
    let database: Database;
    let api: WritingApi;
    let key: string;
    beforeAll(async () => {
      database = await openDatabase(file.url);
      await seedIfEmpty(database, TEST_CLOCK);
      ({ key } = await makeAccount(database, { name: 'Ada', role: Role.ADMINISTRATOR }));
      api = await createWritingApi(database);
    }, 60_000);
    afterAll(async () => {
      await api?.close();
      await database?.close();
    });
    const send: Attacking['send'] = (query, variables) => api.send(query, key, variables);
    block({
      ...{ send, database: () => database, api: () => api },
      async act(name, type, input, select) {
        const text = `mutation ($input: ${type}!) { done: ${name}(input: $input) { ${select} userErrors { code message } } }`;
        const asked = await send(text, { input });
        return asked.data?.done ?? asked;
      },
    });
  });
