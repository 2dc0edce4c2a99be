import { columnsOf } from '../shared/columns-of';
import { type Reader } from '../shared/reader';
import { type ActorRow, cardColumns } from './actor.loader';
import { type MembershipRow } from './membership-columns';
import { Membership } from './membership.entity';
import { Register } from './register';

const COLUMNS: (keyof MembershipRow)[] = [
  'id',
  'memberId',
  'coalitionId',
  'onBehalfOfId',
  'roles',
  'label',
  'period',
  'startEarliest',
  'startLatest',
  'endEarliest',
  'endLatest',
];

/** Reads all actors and memberships. */
export const readRegister = async (reader: Reader): Promise<Register> => {
  const actors = await reader.rows<ActorRow>(`select ${cardColumns('a')} from actors a order by a.id`, []);
  const memberships = await reader.rows<MembershipRow>(
    `select ${columnsOf(Membership, 'm', COLUMNS)} from memberships m order by m.id`,
    [],
  );
  return new Register(actors, memberships);
};
