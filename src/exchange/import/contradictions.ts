import { OrganisationKind } from '../../directory/organisation-kind';
import { RULES } from '../../editing/rules/rules';
import { type State } from '../../editing/state';
import { type SeedProblem } from '../seeds/seed-problem';
import { type Statement } from './statement';

/** What cannot be true beside what is there, by the rules that hold for every write, and actors to whom no file gives a name. */
export function contradictions(
  state: State,
  statements: readonly Statement[],
  collectives: ReadonlySet<string>,
): SeedProblem[] {
  const stated = new Map(statements.map((statement) => [statement.id, statement]));
  const kindOf = (id: string): string | null =>
    collectives.has(id)
      ? OrganisationKind.COLLECTIVE
      : ((state.rows.get(id)?.values.kind as string | undefined) ?? null);
  const problems = RULES.flatMap((rule) => rule(state, kindOf)).flatMap(({ rows, about, message }): SeedProblem[] => {
    const said = rows.find(({ id }) => stated.has(id));
    const place = stated.get((said ?? about)?.id ?? '')?.place;
    return place ? [{ ...place, message: message(rows.find((row) => row !== said) ?? rows[0]) }] : [];
  });
  for (const { id, place } of statements) {
    const row = state.rows.get(id);
    if (row && 'actorKind' in row.values && !row.values.name)
      problems.push({ ...place, message: `no file gives "${row.values.slug}" a name` });
  }
  return problems;
}
