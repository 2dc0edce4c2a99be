import { exportNetwork } from '../../src/exchange/network/export-network';
import { networkParams } from '../../src/exchange/network/network-params';
import { type NetworkService, networkTask } from '../../src/network/network-task';
import { readSnapshot, type Snapshot } from '../../src/network/snapshot';
import { contextMaker } from '../../src/server/request-context';
import { type Database } from '../../src/server/open-database';
import { openSeeded } from '../support/seeded-database';
import { TEST_PARTS } from '../support/test-parts';

describe('A question about the network', () => {
  let database: Database;
  let one: Snapshot;
  let anew: Snapshot;

  beforeAll(async () => {
    database = await openSeeded();
    one = await readSnapshot(database.reader);
    anew = await readSnapshot(database.reader);
  });

  afterAll(() => database.close());

  const context = (current: Snapshot) =>
    contextMaker({
      ...TEST_PARTS,
      reader: database.reader,
      keeper: { current },
      network: null as unknown as NetworkService,
    })();
  const keyOf = async (current: Snapshot, depth: number) => {
    const { snapshot, key } = await networkTask(context(current), {
      filter: { around: { actor: { slug: 'skolverket' }, depth } },
    });
    return `${snapshot} ${key}`;
  };
  const tagOf = async (snapshot: Snapshot) =>
    (await exportNetwork(context(snapshot), networkParams({ around: 'skolverket' }), '/network.gexf')).tag;

  it('is the same only of one snapshot: the next may number the actors otherwise at the same epoch', async () => {
    expect(anew.epoch).toBe(one.epoch);
    expect(await keyOf(one, 2)).toBe(await keyOf(one, 2));
    expect(await keyOf(one, 2)).not.toBe(await keyOf(one, 3));
    expect(await keyOf(one, 2)).not.toBe(await keyOf(anew, 2));
  });

  it('has the same tag as a file, whichever snapshot of one epoch answers', async () =>
    expect(await tagOf(one)).toBe(await tagOf(anew)));
});
