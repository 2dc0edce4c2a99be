import { type SeedProblem } from '../seeds/seed-problem';
import { keyName } from './ids';
import { uuidV5 } from '../../shared/uuid';
import { type Row, type Values } from '../../editing/row';
import { borneOnlyBy, type State } from '../../editing/state';
import { sourcesIn, type Statement } from './statement';

/** What two documents may say differently: the first prevails. */
const SOFT = new Set([
  'position',
  'description',
  'descriptionEn',
  'classification',
  'label',
  'location',
  'url',
  'website',
]);

interface Applied {
  after: State;
  /** Ids of rows whose facts or bearers may be others than before. */
  touched: Set<string>;
  problems: SeedProblem[];
  /** What a file now says otherwise than before, and that was left as it is. */
  left: SeedProblem[];
}

const at = ({ place }: Statement, message: string): SeedProblem => ({ ...place, message });

/** The stated properties that a row has otherwise. A slug that leads to it is one that it had before: it keeps the new one. */
const differing = (row: Row, { values }: Statement): string[] =>
  Object.keys(values).filter(
    (key) => key !== 'slug' && values[key] !== null && (row.values[key] ?? null) !== values[key],
  );

/** The values of a row that is stated anew: what is not said stays, and so does its slug. */
const restated = (earlier: Values | undefined, values: Values): Values => ({
  ...{ ...earlier, ...values },
  ...(earlier?.slug ? { slug: earlier.slug } : {}),
});

/** With `update`, what the sources said before is taken back, so that only what they say now remains of them. */
function retract(after: State, sources: ReadonlySet<string>, touched: Set<string>): void {
  const gone = borneOnlyBy(after, sources);
  const citations = [...after.rows.values()].filter(
    ({ type, values }) => type === 'Citation' && sources.has(values.sourceId as string),
  );
  for (const citation of citations) {
    after.delete(citation);
    touched.add(citation.values.subjectId as string);
  }
  for (const row of gone) after.delete(row);
}

/** Adds the citations of a statement. Their places follow when all are known. */
function cite(after: State, { type, id, source, citations }: Statement): void {
  for (const { field, basis, note, locator } of citations) {
    const numbered = (number: number) => uuidV5(keyName('Citation', [source, id, field, number]));
    let citation = numbered(0);
    for (let number = 1; after.rows.has(citation); number++) citation = numbered(number);
    const values = { sourceId: source, subjectType: type, subjectId: id, position: 0, field, basis, note, locator };
    after.set({ type: 'Citation', id: citation, values });
  }
}

/**
 * What the rows become when the files are believed. A row that a source states already stays as it is, unless `update` is
 * asked for; a row that others state is added to where it says nothing, and must agree where it says something.
 */
export function applyStatements(before: State, statements: readonly Statement[], update: boolean): Applied {
  const after = before.copy();
  const touched = new Set<string>();
  const stated = new Set<string>();
  const problems: SeedProblem[] = [];
  const left: SeedProblem[] = [];
  if (update) retract(after, sourcesIn(statements), touched);

  for (const statement of statements) {
    const { type, id, values } = statement;
    const row = after.rows.get(id);
    if (!row) after.set({ type, id, values: restated(before.rows.get(id)?.values, values) });
    else {
      const others = differing(row, statement);
      if (!update && before.rows.has(id) && before.sourcesOf(id).has(statement.source)) {
        const said = others.filter((key) => key !== 'position');
        if (said.length > 0) left.push(at(statement, `${said.join(', ')} differs from what is stored`));
        continue;
      }
      const prevails = update && !stated.has(id);
      const settled = others.filter((key) => prevails || (row.values[key] ?? null) === null);
      const contradicting = others.filter((key) => !settled.includes(key) && !SOFT.has(key));
      for (const key of contradicting)
        problems.push(at(statement, `${key} is "${row.values[key]}" by another file, "${values[key]}" here`));
      const changes = Object.fromEntries(settled.map((key) => [key, values[key]]));
      if (settled.length > 0) after.set({ ...row, values: { ...row.values, ...changes } });
    }
    cite(after, statement);
    stated.add(id);
    touched.add(id);
  }
  return { after, touched, problems, left };
}
