import { SourceKind } from '../../directory/source-kind';
import { type Seed } from '../seeds/seed';
import { type SeedProblem } from '../seeds/seed-problem';
import { actorStatements } from './actor-statements';
import { calendarStatements } from './calendar-statements';
import { coalitionStatements } from './coalition-statements';
import { type Ids } from './ids';
import { sourceStatements } from './source-statements';
import { Statements } from './statements';
import { type Statement } from './statement';

/** What the files state, row by row; documents before registers, whose words count less. */
export function statementsOfSeeds(seeds: readonly Seed[], ids: Ids): { list: Statement[]; problems: SeedProblem[] } {
  const weight = (seed: Seed) => (seed.source.kind === SourceKind.REGISTER ? 1 : 0);
  const books = [...seeds]
    .sort((a, b) => weight(a) - weight(b))
    .map((seed) => {
      const statements = new Statements(seed, ids);
      sourceStatements(statements);
      actorStatements(statements);
      coalitionStatements(statements);
      calendarStatements(statements);
      return statements;
    });
  return { list: books.flatMap(({ list }) => list), problems: books.flatMap(({ problems }) => problems) };
}
