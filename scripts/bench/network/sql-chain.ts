import { type Reader } from '../../../src/shared/reader';
import { type DatabaseKind } from './database-place';

/** So many coalitions at most; a recursion without an end would go in circles. */
const LONGEST = 8;

const step = (from: string, to: string, parity: number) => `select m.${to}, r.depth + 1 from reached r
  join memberships m on m.${from} = r.id where r.depth % 2 = ${parity} and r.depth < ?`;

/**
 * Breadth-first search as a recursive common table expression: from actors into coalitions and out again. `union` drops what was reached
 * at the same depth, but not what was reached before: SQL has no way to say so.
 */
const REACHED = `with recursive reached(id, depth) as (
    select id, 0 from actors where id = ?
    union ${step('member_id', 'coalition_id', 0)}
    union ${step('on_behalf_of_id', 'coalition_id', 0)}
    union ${step('coalition_id', 'member_id', 1)}
    union ${step('coalition_id', 'on_behalf_of_id', 1)} and m.on_behalf_of_id is not null`;

/** The number of coalitions, null where there is no chain, undefined where the time was up. */
type Length = number | null | undefined;

/** The length of the shortest chain. @param seconds the longest that it may take, on MariaDB */
export const sqlChain = (kind: DatabaseKind, reader: Reader, pair: [string, string], seconds: number) =>
  kind === 'sqlite' ? lengthInSqlite(reader, pair) : lengthInMariadb(reader, pair, seconds);

const depths = (length: number) => Array.from({ length: 4 }, () => length * 2);

/** The nearest first, so that it can stop at the first hit. A statement of SQLite cannot be broken off, but it ends at the longest. */
const lengthInSqlite = async (reader: Reader, [from, to]: [string, string]): Promise<Length> => {
  const sql = `${REACHED} order by 2) select depth as depth from reached where id = ? limit 1`;
  const [hit] = await reader.rows<{ depth: number }>(sql, [from, ...depths(LONGEST), to]);
  return hit ? hit.depth / 2 : null;
};

/** MariaDB's number of the error; mysql2 has no name for it. */
const STATEMENT_TIMEOUT = 1969;

/** Asked for one coalition more each time: a recursion in MariaDB runs to its end before it answers. */
const lengthInMariadb = async (reader: Reader, [from, to]: [string, string], seconds: number): Promise<Length> => {
  const until = performance.now() + seconds * 1000;
  for (let length = 0; length <= LONGEST; length++) {
    const left = (until - performance.now()) / 1000;
    if (left <= 0) return undefined;
    const sql = `set statement max_statement_time = ${left.toFixed(3)} for
      ${REACHED}) select 1 from reached where id = ? limit 1`;
    try {
      const rows = await reader.snapshot((source) => source.rows(sql, [from, ...depths(length), to]));
      if (rows.length > 0) return length;
    } catch (error) {
      if ((error as { errno?: number }).errno === STATEMENT_TIMEOUT) return undefined;
      throw error;
    }
  }
  return null;
};
