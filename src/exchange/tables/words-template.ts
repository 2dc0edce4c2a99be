import { didYouMean } from '../seeds/nearest';
import { type Path } from '../seeds/yaml-text';
import { columnNamed } from './column-named';
import { type Compiling, type Template } from './template';

/** `{ column, values }`: what each word of a column means. An empty cell means nothing; an unknown word is refused. */
export function wordsTemplate(name: string, values: object, path: Path, { columns, refuse }: Compiling): Template {
  const column = columnNamed(name, columns);
  if (typeof column === 'string') {
    refuse([...path, 'column'], column);
    return { columns: [], fill: () => undefined, origin: () => ({ path }) };
  }
  const meanings = new Map<string, unknown>(Object.entries(values));
  const known = [...meanings.keys()];
  return {
    columns: [column],
    fill(cells, refuseCell) {
      const word = cells[column];
      if (word !== '' && !meanings.has(word))
        refuseCell(
          column,
          `expected one of ${known.join(', ')}, found "${word.slice(0, 60)}"${didYouMean(word, known)}`,
        );
      return meanings.get(word);
    },
    origin: (cells, steps) =>
      meanings.has(cells[column]) ? { path: [...path, 'values', cells[column], ...steps] } : { path, column },
  };
}
