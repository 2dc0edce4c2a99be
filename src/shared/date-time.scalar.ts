import { GraphQLScalarType, Kind } from 'graphql';
import { BadUserInput, quote } from './errors';
import { FAR_FUTURE, FAR_PAST, type Instant } from './instant';

const SHAPE = /^([+-]\d{6}|\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):(\d\d)(?::(\d\d)(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/**
 * The instant that a text names, or BAD_USER_INPUT; an impossible day such as 30 February is refused, not moved. T and Z may
 * be in lower case (RFC 3339, 5.6).
 */
export const parseDateTime = (value: unknown): Instant => {
  const match = typeof value === 'string' ? SHAPE.exec(value.toUpperCase()) : null;
  const instant = match ? Date.parse(match[0]) : NaN;
  const local = match && new Date(`${match[1]}-${match[2]}-${match[3]}T00:00:00Z`);
  if (!match || Number.isNaN(instant) || local!.getUTCDate() !== Number(match[3]))
    throw new BadUserInput(`Expected an instant such as 2021-10-12T13:00:00Z (RFC 3339), got ${quote(value)}.`);
  return instant;
};

/** Instants as text; inside the server they are milliseconds, and the far sentinels are null. */
export const DateTime = new GraphQLScalarType<Instant, string>({
  name: 'DateTime',
  description: 'An instant in UTC (RFC 3339): 2021-10-12T11:00:00.000Z. An input needs an offset or Z.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  serialize: (value) => new Date(value as Instant).toISOString(),
  parseValue: parseDateTime,
  parseLiteral: (node) =>
    parseDateTime(node.kind === Kind.STRING ? node.value : 'value' in node ? node.value : node.kind),
});

/** A bound for clients: null where it is open or unknown. */
export const knownBound = (bound: Instant | null): Instant | null =>
  bound === null || bound <= FAR_PAST || bound >= FAR_FUTURE ? null : bound;
