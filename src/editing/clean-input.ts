import { cleanText, textProblem } from '../shared/clean-text';
import { type ActInput } from './act';
import { refused } from './user-error';

const clean = (value: unknown, path: readonly string[]): unknown => {
  if (typeof value === 'string') {
    const text = cleanText(value);
    const problem = textProblem(text);
    if (problem) throw refused('INVALID', `${path.at(-1)}: ${problem}.`, ...path);
    return text;
  }
  if (Array.isArray(value)) return value.map((item, index) => clean(item, [...path, String(index)]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, clean(inner, [...path, name])]));
};

/** The input with every text in the form in which it is stored; refused where one holds what no text may. Null empties, not "". */
export const cleanInput = <Input extends ActInput>(input: Input): Input => clean(input, []) as Input;
