import { type Outcome } from '../../src/editing/act';
import { runActs } from '../../src/editing/run-acts';
import { type Database, openDatabase } from '../../src/server/open-database';
import { buildApi } from '../../src/server/schema';
import { writeTransaction } from '../../src/server/write-transaction';
import { toGlobalId } from '../../src/shared/global-id';
import { describeDatabases } from '../support/databases';
import { ADMINISTRATOR, mutate } from '../support/mutate';
import { TEST_CLOCK } from '../support/seeded-database';

const COUNT = 50;
const { acts } = buildApi();

describe('54 the last administrator', () => {
  describeDatabases((file) => {
    let processes: Database[];

    beforeAll(async () => {
      processes = [await openDatabase(file.url), await openDatabase(file.url)];
    });
    beforeEach(async () => {
      await processes[0].dataSource.query('delete from accounts');
      const creates = Array.from(
        { length: COUNT },
        (_, i) => `a${i}: accountCreate(input: { name: "Administrator ${i}", role: ADMINISTRATOR }) { account { id } }`,
      );
      await mutate(processes[0], `mutation { ${creates.join(' ')} }`);
    });
    afterAll(async () => {
      for (const database of processes) await database.close();
    });

    const administrators = () =>
      processes[0].reader.rows<{ id: string; version: number }>(
        "select id, version from accounts where role = 'ADMINISTRATOR'",
        [],
      );

    it.each([
      ['removed', () => 'accountDelete'],
      ['demoted', () => 'accountUpdate'],
      ['removed or demoted', (i: number) => (i % 2 ? 'accountDelete' : 'accountUpdate')],
    ])(`stays, though ${COUNT} at once are to be %s by two processes`, async (_name, actOf) => {
      const all = await administrators();
      expect(all).toHaveLength(COUNT);
      const writes = processes.map(({ dataSource }) => writeTransaction(dataSource));
      const remove = async ({ id, version }: (typeof all)[number], i: number) => {
        const name = actOf(i);
        const input = { id: toGlobalId('Account', id), expectedVersion: version };
        const call = { key: 'a', name, act: acts.get(name)!.act, input: { ...input, role: 'READER', dryRun: false } };
        return (await runActs(writes[i % 2], [call], ADMINISTRATOR, TEST_CLOCK.now())).get('a') as Outcome;
      };
      const outcomes = await Promise.all(all.map(remove));
      const refusals = outcomes.flatMap(({ userErrors }) => userErrors);
      expect(refusals).toEqual([expect.objectContaining({ code: 'CONTRADICTION', path: ['input', 'id'] })]);
      expect(await administrators()).toHaveLength(1);
    });

    it('stays, though one request has both of two removed', async () => {
      const all = await administrators();
      const input = ({ id, version }: (typeof all)[number]) =>
        `input: { id: "${toGlobalId('Account', id)}", expectedVersion: ${version} }`;
      const deletes = all.map((one, i) => `a${i}: accountDelete(${input(one)}) { userErrors { code } }`);
      const { data } = await mutate(processes[0], `mutation { ${deletes.join(' ')} }`);
      expect(data[`a${COUNT - 1}`]).toEqual({ userErrors: [{ code: 'CONTRADICTION' }] });
      expect(await administrators()).toHaveLength(COUNT);
    });
  });
});
