import { collaborators } from '../../../src/network/collaborators';
import { sharedCoalitions } from '../../../src/network/shared-coalitions';
import { type Database } from '../../../src/server/open-database';
import { type SnapshotKeeper } from '../../../src/server/snapshot-keeper';
import { raiseEpoch } from '../../../src/shared/change-log';
import { FAR_FUTURE, FAR_PAST } from '../../../src/shared/instant';
import { type SqlValue } from '../../../src/shared/reader';
import { uuidV7 } from '../../../src/shared/uuid';
import { endSide, startSide } from './period-side';
import { TOP } from './question';

/** A coalition, and an actor that is not in it. Ids. */
export interface Place {
  coalition: string;
  outsider: string;
}

/** Milliseconds from the committed write to the answer of the next question, one for each write. */
export interface ChangeTimes {
  added: number[];
  ended: number[];
}

const START = startSide(0, 0);
const END = endSide(3000, 0);

const INSERT = `insert into memberships (id, version, created_at, updated_at, period, start_earliest, start_latest, end_earliest,
  end_latest, member_id, coalition_id, coalition_kind, roles) values (?, 1, 0, 0, ?, ?, ?, ?, ?, ?, ?, 'COALITION', 'MEMBER')`;
const UPDATE = 'update memberships set period = ?, end_earliest = ?, end_latest = ? where id = ?';
const DELETE = 'delete from memberships where id = ?';

/** Adds a membership, ends it, and removes it, so often; the database is then as it was. */
export const timeChanges = async (
  database: Database,
  keeper: SnapshotKeeper,
  place: Place,
  count: number,
): Promise<ChangeTimes> => {
  const times: ChangeTimes = { added: [], ended: [] };
  for (let i = 0; i < count; i++) {
    const id = uuidV7();
    const start = [START.earliest, START.latest];
    await write(database, id, INSERT, [
      ...[id, `${START.text}/..`, ...start, FAR_PAST, FAR_FUTURE, place.outsider, place.coalition],
    ]);
    times.added.push(await seen(keeper, place, true));
    await write(database, id, UPDATE, [`${START.text}/${END.text}`, END.earliest, END.latest, id]);
    times.ended.push(await seen(keeper, place, false));
    await write(database, id, DELETE, [id]);
  }
  await keeper.refresh();
  return times;
};

/** In one transaction with the epoch, as every accepted write. */
const write = (database: Database, id: string, sql: string, params: SqlValue[]) =>
  database.dataSource.transaction(async (manager) => {
    await manager.query(sql, params);
    await raiseEpoch((text, values) => manager.query(text, values), [{ type: 'Membership', id }]);
  });

const ATTEMPTS = 3;

/** Asks whom the outsider collaborates with after the end, until it is seen whether it is in the coalition then. */
const seen = async (keeper: SnapshotKeeper, place: Place, isMember: boolean): Promise<number> => {
  let time = 0;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const began = performance.now();
    await keeper.refresh();
    const { graph, register } = keeper.current;
    const outsider = register.placeOf(place.outsider);
    collaborators(graph, outsider, { at: END.latest, first: TOP });
    time += performance.now() - began;
    const shared = sharedCoalitions(graph, [outsider], { at: END.latest });
    if (shared.some(({ coalition }) => register.actor(coalition).id === place.coalition) === isMember) return time;
  }
  throw new Error(`A write was not seen by the ${ATTEMPTS} questions after it`);
};
