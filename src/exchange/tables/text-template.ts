import { type Path } from '../seeds/yaml-text';
import { columnNamed } from './column-named';
import { slugOf } from '../../shared/slug-of';
import { type Compiling, type Template } from './template';

const AS_SLUG = '|slug';

interface Placeholder {
  column: number;
  asSlug: boolean;
}

/** Reads `us-{id}` into text, placeholder, text …; null for a placeholder that was refused. */
function partsOf(text: string, path: Path, { columns, refuse }: Compiling): (string | Placeholder | null)[] {
  return text.split(/\{([^{}]*)\}/).map((part, index) => {
    if (index % 2 === 0) {
      if (/[{}]/.test(part)) refuse(path, `a brace without its other in "${text.slice(0, 60)}"`);
      return part;
    }
    const asSlug = part.endsWith(AS_SLUG);
    const column = columnNamed((asSlug ? part.slice(0, -AS_SLUG.length) : part).trim(), columns);
    if (typeof column === 'number') return { column, asSlug };
    refuse(path, column);
    return null;
  });
}

/**
 * Text with the cells of columns in it: `{id}` as it stands, `{id|slug}` made into a slug. Nothing where all those cells are
 * empty; where some are, no more than one space in a row is left between the others.
 */
export function textTemplate(text: string, path: Path, compiling: Compiling): Template {
  const parts = partsOf(text, path, compiling);
  const columns = parts.flatMap((part) => (part && typeof part === 'object' ? [part.column] : []));
  if (columns.length === 0) return { columns, fill: () => text, origin: () => ({ path }) };
  return {
    columns,
    fill(cells) {
      const empty = columns.filter((column) => cells[column] === '').length;
      if (empty === columns.length) return undefined;
      const filled = parts.map((part) => {
        if (!part || typeof part === 'string') return part;
        return part.asSlug ? slugOf(cells[part.column]) : cells[part.column];
      });
      return empty === 0 ? filled.join('') : filled.join('').replace(/ {2,}/g, ' ').trim();
    },
    origin: (cells) => ({ path, column: columns.find((column) => cells[column] !== '') ?? columns[0] }),
  };
}
