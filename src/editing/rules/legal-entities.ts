import { mayHaveIdentifier } from '../../directory/identifier.rules';
import { type Rule } from './rule';

/** What is no legal entity has no organisation number. */
export const numbersWithoutEntity: Rule = (state, kindOf) =>
  [...state.rows.values()]
    .filter(
      ({ type, values }) =>
        type === 'Identifier' && !mayHaveIdentifier(values.scheme as string, kindOf(values.actorId as string)),
    )
    .map((row) => ({
      ...{ rows: [row], about: state.rows.get(row.values.actorId as string), field: 'scheme' },
      message: () => 'only a legal entity has an organisation number: point to it by partOf',
    }));
