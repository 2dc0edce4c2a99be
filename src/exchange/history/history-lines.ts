import { toGlobalId } from '../../shared/global-id';
import { type Instant } from '../../shared/instant';
import { type RowSource } from '../../shared/reader';

interface Entry {
  epoch: number;
  number: number;
  at: Instant;
  accountName: string;
  act: string;
  kind: string;
  type: string;
  id: string;
  beforeValues: string | null;
  afterValues: string | null;
  redactedAt: Instant | null;
}

const BATCH = 1_000;

const COLUMNS = `epoch as epoch, number as number, happened_at as at, account_name as accountName, act as act, kind as kind,
  row_type as type, row_id as id, before_values as beforeValues, after_values as afterValues, redacted_at as redactedAt`;

const timeOf = (instant: Instant | null): string | null => (instant === null ? null : new Date(instant).toISOString());

const values = (json: string | null): unknown => (json === null ? null : JSON.parse(json));

const lineOf = ({ epoch, number, at, accountName: by, act, kind, type, id, ...rest }: Entry): string =>
  JSON.stringify({
    ...{ epoch, number, at: timeOf(at), by, act, kind, type, id: toGlobalId(type, id) },
    ...{ before: values(rest.beforeValues), after: values(rest.afterValues), erasedAt: timeOf(rest.redactedAt) },
  });

/** The history from its beginning, a JSON text a line (jsonlines.org), without personal data. */
export async function* historyLines(source: Pick<RowSource, 'rows'>): AsyncGenerator<string> {
  let [epoch, number] = [0, -1];
  for (;;) {
    const entries = await source.rows<Entry>(
      `select ${COLUMNS} from history_entries where is_private = 0 and epoch >= ? and (epoch > ? or number > ?) order by epoch, number limit ${BATCH}`,
      [epoch, epoch, number],
    );
    for (const entry of entries) yield `${lineOf(entry)}\n`;
    if (entries.length < BATCH) return;
    ({ epoch, number } = entries[entries.length - 1]);
  }
}
