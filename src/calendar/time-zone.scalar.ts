import { GraphQLScalarType, Kind } from 'graphql';
import { BadUserInput, quote } from '../shared/errors';
import { zoneOf } from './time/zone';

const parse = (value: unknown): string => {
  try {
    return zoneOf(typeof value === 'string' ? value : '').id;
  } catch {
    throw new BadUserInput(`Expected a time zone such as Europe/Stockholm (IANA), got ${quote(value)}.`);
  }
};

export const TimeZone = new GraphQLScalarType<string, string>({
  name: 'TimeZone',
  description: 'A time zone by its IANA name: Europe/Stockholm.',
  specifiedByURL: 'https://www.iana.org/time-zones',
  serialize: (value) => value as string,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
