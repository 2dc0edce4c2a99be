import { quote } from '../../shared/errors';
import { type Limits } from './limits';
import { type Problems } from './problems';
import { type Line } from './read-lines';
import { type Property, readProperty } from './read-property';

/** A component (RFC 5545, 3.6). */
export interface Component {
  name: string;
  line: number;
  properties: Property[];
  components: Component[];
}

const component = (name: string, line: number): Component => ({ name, line, properties: [], components: [] });

/**
 * The components of a file within a root without a name. What is not closed ends where its surroundings end, and what lies
 * deeper than the limit is passed over.
 */
export function readComponents(lines: Iterable<Line>, limits: Limits, problems: Problems): Component {
  const open = [component('', 0)];
  const close = (length: number) => {
    for (const { name, line } of open.slice(length)) problems.add(`expected END:${name}`, line);
    open.length = length;
  };
  let passedOver = 0;
  for (const line of lines) {
    const property = readProperty(line);
    if (!property) {
      problems.add(`expected NAME:VALUE, found ${quote(line.text)}`, line.number);
      continue;
    }
    const name = property.value.trim().toUpperCase().slice(0, 100);
    const inner = open[open.length - 1];
    if (property.name === 'BEGIN') {
      if (open.length > limits.depth) {
        if (passedOver++ === 0) problems.add(`expected at most ${limits.depth} components in one another`, line.number);
        continue;
      }
      const begun = component(name, line.number);
      inner.components.push(begun);
      open.push(begun);
    } else if (property.name === 'END') {
      if (passedOver > 0) {
        passedOver--;
        continue;
      }
      const index = open.findLastIndex((candidate, place) => place > 0 && candidate.name === name);
      if (index < 0) problems.add(`expected BEGIN:${name} before its end`, line.number);
      else {
        close(index + 1);
        open.pop();
      }
    } else if (passedOver === 0) {
      inner.properties.push(property);
    }
  }
  close(1);
  return open[0];
}
