import { createHash } from 'node:crypto';
import { type EntityManager } from 'typeorm';
import { type Viewer } from '../access/viewer';
import { IdempotencyKeyReused } from '../shared/errors';
import { type Instant } from '../shared/instant';
import { type ActCall, type Outcome } from './act';
import { refused } from './user-error';

const DAY = 86_400_000;

/** How long an outcome is remembered, in milliseconds. */
const REMEMBERED = 7 * DAY;

/** As long as the column. */
const LONGEST = 190;

/** JSON with the keys of objects in order, so that the same input always gives the same text. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

const hashOf = ({ name, input }: ActCall): string =>
  createHash('sha256')
    .update(`${name} ${canonical(input)}`)
    .digest('hex');

const keyOf = ({ input: { idempotencyKey: key } }: ActCall): string | null => {
  if (key == null) return null;
  if (key.length === 0 || key.length > LONGEST)
    throw refused('INVALID', `Expected a key of 1 to ${LONGEST} signs, got ${key.length}.`, 'idempotencyKey');
  return key;
};

/** The outcome of an act that was asked for before under its key; null if it was not. Another input under the same key is refused. */
export const outcomeOfKey = async (
  manager: EntityManager,
  call: ActCall,
  { accountId }: Viewer,
): Promise<Outcome | null> => {
  const key = keyOf(call);
  if (key === null || accountId === null) return null;
  const [found]: { hash: string; outcome: string }[] = await manager.query(
    'select body_hash as hash, outcome as outcome from idempotency_keys where account_id = ? and key_text = ?',
    [accountId, key],
  );
  if (!found) return null;
  if (found.hash !== hashOf(call)) throw new IdempotencyKeyReused();
  return JSON.parse(found.outcome) as Outcome;
};

/** Remembers an outcome under the key of its act, if it has one, for seven days. */
export const rememberOutcome = async (
  manager: EntityManager,
  call: ActCall,
  { accountId }: Viewer,
  { target }: Outcome,
  now: Instant,
): Promise<void> => {
  const key = keyOf(call);
  if (key === null || accountId === null) return;
  await manager.query('delete from idempotency_keys where created_at < ?', [now - REMEMBERED]);
  // What was changed may fill many pages; of an answer that is given again the history has it.
  const kept = target && { type: target.type, id: target.id };
  const outcome: Outcome = { target: kept, changes: [], userErrors: [] };
  await manager.query(
    'insert into idempotency_keys (account_id, key_text, body_hash, outcome, created_at) values (?, ?, ?, ?, ?)',
    [accountId, key, hashOf(call), JSON.stringify(outcome), now],
  );
};
