import { type Path } from '../seeds/yaml-text';
import { type Template } from './template';

const columnsOf = (templates: readonly Template[]) => [...new Set(templates.flatMap(({ columns }) => columns))];

/** Whether nothing is left but what is the same in every row: `{ text: "{short}", language: EN }` without its text. */
const isHollow = (templates: readonly Template[], filled: readonly unknown[]): boolean => {
  const fromCells = templates.flatMap(({ columns }, index) => (columns.length > 0 ? [filled[index]] : []));
  return fromCells.length > 0 && fromCells.every((value) => value === undefined);
};

/** A list. Items that give nothing are left out; one of which nothing else is left is nothing itself. */
export function listTemplate(items: readonly Template[], path: Path): Template {
  const columns = columnsOf(items);
  const fill: Template['fill'] = (cells, refuse) => {
    const filled = items.map((item) => item.fill(cells, refuse));
    return isHollow(items, filled) ? undefined : filled.filter((value) => value !== undefined);
  };
  const origin: Template['origin'] = (cells, [step, ...rest]) => {
    if (step === undefined) return { path, column: columns.length > 0 ? null : undefined };
    if (step === 'items') return origin(cells, rest);
    const given = items.filter((item) => item.fill(cells, () => undefined) !== undefined);
    return given[Number(step)]?.origin(cells, rest) ?? { path, column: null };
  };
  return { columns, fill, origin };
}

/** Keys with their values. Those that give nothing are left out; keys of which nothing else is left are nothing themselves. */
export function keysTemplate(entries: readonly [key: string, value: Template][], path: Path): Template {
  const values = entries.map(([, value]) => value);
  const below = new Map<PropertyKey, Template>(entries);
  const columns = columnsOf(values);
  const fill: Template['fill'] = (cells, refuse) => {
    const filled = values.map((value) => value.fill(cells, refuse));
    if (isHollow(values, filled)) return undefined;
    return Object.fromEntries(
      entries.flatMap(([key], index) => (filled[index] === undefined ? [] : [[key, filled[index]]])),
    );
  };
  const origin: Template['origin'] = (cells, [step, ...rest]) => {
    if (step === undefined) return { path, column: columns.length > 0 ? null : undefined };
    const value = below.get(step);
    if (value) return value.origin(cells, rest);
    // The schema makes lists of single items, and groups of lists: the mapping need not have these steps.
    const isLeftOut = step === 'items' || typeof step === 'number';
    return isLeftOut ? origin(cells, rest) : { path: [...path, step] };
  };
  return { columns, fill, origin };
}
