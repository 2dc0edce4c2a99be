import { table } from '../bench/network/table';
import { type Report } from './report';

/** A report as columns, with what was broken below. */
export const reportText = ({ scenario, figures, violations }: Report): string =>
  [
    `\n${scenario}: ${violations.length === 0 ? 'nothing lost' : `${violations.length} VIOLATIONS`}`,
    table(Object.keys(figures), [Object.values(figures).map(String)]),
    ...violations.slice(0, 20),
  ].join('\n');
