import { type Path } from '../seeds/yaml-text';
import { keysTemplate, listTemplate } from './nested-template';
import { type Compiling, type Template } from './template';
import { textTemplate } from './text-template';
import { wordsTemplate } from './words-template';

const isNothing = (value: unknown) => value === null || value === '';

/** Reads a value of the mapping for a table: text, `{ column, values }`, lists and keys at any depth. Refuses columns that the table does not have. */
export function compileTemplate(value: unknown, path: Path, compiling: Compiling): Template {
  if (Array.isArray(value))
    return listTemplate(
      value.map((item, index) => compileTemplate(item, [...path, index], compiling)),
      path,
    );
  if (typeof value !== 'object' || value === null) return textTemplate(String(value ?? ''), path, compiling);

  const { column, values, ...others } = value as Record<string, unknown>;
  if (typeof column === 'string' && typeof values === 'object' && values && Object.keys(others).length === 0)
    return wordsTemplate(column, values, path, compiling);

  const entries = Object.entries(value);
  if (entries.length === 1 && isNothing(entries[0][1]))
    compiling.refuse(
      path,
      `expected a value, or "{${entries[0][0]}}" in quotation marks: without them YAML reads keys`,
    );
  return keysTemplate(
    entries.map(([key, below]) => [key, compileTemplate(below, [...path, key], compiling)]),
    path,
  );
}
