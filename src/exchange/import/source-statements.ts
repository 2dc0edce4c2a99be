import { Basis } from '../../directory/basis';
import { nameKey } from '../../shared/name-key';
import { type Statements } from './statements';
import { maybeTextValues, textValues, whenValues } from '../../editing/values';

/** The source of a file and its themes. */
export function sourceStatements(statements: Statements): void {
  const { source, themes } = statements.seed;
  statements.add('Source', statements.id('source', source.slug), source, () => {
    const dated = source.citations.find(({ field }) => field === 'date');
    const basis = source.date === null ? null : (dated?.basis ?? Basis.STATED);
    return {
      ...{ slug: source.slug, title: source.title, titleKey: nameKey(source.title), kind: source.kind },
      ...{ language: source.language.toLowerCase(), url: source.url, licence: source.licence },
      ...{ publisherId: statements.id('actor', source.publisher), ...whenValues(source.date) },
      ...{ dateBasis: basis, dateNote: basis === Basis.INFERRED ? (dated?.note ?? null) : null },
    };
  });
  for (const theme of themes)
    statements.add('Theme', statements.id('theme', theme.slug), theme, () => ({
      ...{ slug: theme.slug, ...textValues('name', theme.name), ...maybeTextValues('definition', theme.definition) },
      ...{ nameKey: nameKey(theme.name.sv ?? theme.name.en ?? ''), broaderId: statements.id('theme', theme.broader) },
    }));
}
