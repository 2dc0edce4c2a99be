import { type Reader } from '../../src/shared/reader';
import { type DatabaseKind } from '../bench/network/database-place';
import { fromGlobalId } from '../../src/shared/global-id';
import { type MembershipState } from './editor';

/** A membership that one writer keeps changing: what it was told is stored, and what it last asked for. */
export interface Ledger {
  acknowledged: MembershipState;
  attempted: string;
}

interface Stored {
  id: string;
  version: number;
  label: string;
}

const HALF_WRITES: [what: string, sql: string][] = [
  [
    'the history has an epoch that the data have not come to',
    'select epoch as one from history_entries where epoch > (select epoch from data_state)',
  ],
  [
    'the changes have an epoch that the data have not come to',
    'select epoch as one from changes where epoch > (select epoch from data_state)',
  ],
  [
    'a change of the history is missing from the log of changes',
    `select h.epoch as one from history_entries h where not exists
       (select 1 from changes c where c.epoch = h.epoch and c.row_id in (h.row_id, ''))
     and h.epoch >= (select min(epoch) from changes)`,
  ],
  [
    'an epoch was raised without a history',
    `select c.epoch as one from changes c where c.row_type <> '*' and not exists (select 1 from history_entries h where h.epoch = c.epoch)`,
  ],
  [
    'a change has no subject',
    `select h.epoch as one from history_entries h where not exists
       (select 1 from history_subjects s where s.epoch = h.epoch and s.number = h.number)`,
  ],
  [
    'a version of a membership is missing from the history',
    `select m.id as one from memberships m join history_entries h on h.row_id = m.id
     where exists (select 1 from history_entries a where a.row_id = m.id and a.act = 'membershipCreate') group by m.id, m.version having count(*) <> m.version`,
  ],
  [
    'a membership was added without its source',
    `select h.row_id as one from history_entries h where h.act = 'membershipCreate' and h.row_type = 'Membership'
     and not exists (select 1 from citations c where c.subject_id = h.row_id)`,
  ],
];

/** What is wrong in a database after its server was killed, beside what writers were told. */
export const checkStored = async (
  reader: Reader,
  kind: DatabaseKind,
  ledgers: readonly Ledger[],
): Promise<{ violations: string[]; unknownButWritten: number }> => {
  const violations: string[] = [];
  let unknownButWritten = 0;
  for (const ledger of ledgers) {
    const { acknowledged, attempted } = ledger;
    const [stored] = await reader.rows<Stored>(
      'select id as id, version as version, label as label from memberships where id = ?',
      [fromGlobalId(acknowledged.id).id],
    );
    if (stored?.label === attempted && stored.version === acknowledged.version + 1) {
      unknownButWritten++;
      ledger.acknowledged = { ...acknowledged, version: stored.version, label: stored.label };
    } else if (stored?.label !== acknowledged.label || stored.version !== acknowledged.version)
      violations.push(`acknowledged ${JSON.stringify(acknowledged)}, stored ${JSON.stringify(stored)}`);
  }
  for (const [what, sql] of HALF_WRITES) {
    const rows = await reader.rows<{ one: unknown }>(sql, []);
    if (rows.length > 0) violations.push(`${what}: ${rows.length}, as ${rows[0].one}`);
  }
  if (kind === 'sqlite') {
    const [{ integrity_check: verdict }] = await reader.rows<{ integrity_check: string }>('pragma integrity_check', []);
    if (verdict !== 'ok') violations.push(`integrity_check: ${verdict}`);
  }
  return { violations, unknownButWritten };
};
