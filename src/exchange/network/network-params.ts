import { ActorKind } from '../../directory/actor-kind';
import { type ActorRef } from '../../directory/actor-ref.input';
import { Certainty } from '../../directory/certainty';
import { CoalitionKind } from '../../directory/coalition-kind';
import { OrganisationKind } from '../../directory/organisation-kind';
import { DEEPEST, type NetworkSelectionArgs, NetworkMeasure, USUAL_DEPTH } from '../../network/network.input';
import { parseDateTime } from '../../shared/date-time.scalar';
import { BadUserInput, quote } from '../../shared/errors';
import { askedSlug } from '../../shared/slug-of';
import { isDay, startOf } from '../pages/reading';

/** Parameters of an address or options of a command, all as text; the same name may stand there several times. */
export type TextParams = Readonly<Record<string, string | string[] | undefined>>;

/** What a network is taken away by. */
export interface NetworkParams extends NetworkSelectionArgs {
  measures: NetworkMeasure[];
}

/** The names of the parameters, each with one sentence for help texts. */
export const NETWORK_PARAMS = {
  theme: 'Only coalitions with this theme (slug); may be given several times.',
  'coalition-kind': 'Only coalitions of this kind, such as NETWORK; may be given several times.',
  kind: 'Only members of this kind: PERSON, ORGANISATION or COALITION; may be given several times.',
  'organisation-kind': 'Only members that are organisations of this kind; may be given several times.',
  region: 'Only members that are this organisation (slug) or part of it.',
  around: 'Only what is near this actor (slug).',
  depth: `How many edges away from it, 1 to ${DEEPEST}; ${USUAL_DEPTH} unless said.`,
  at: 'When memberships hold: a day such as 2021-06-01, that is its beginning in Sweden, or an instant such as 2021-06-01T00:00:00Z; ever, unless said.',
  certainty: 'YES to go by what is sure only.',
  measure: 'A measure to add, such as PAGE_RANK; may be given several times.',
} as const;
type ParamName = keyof typeof NETWORK_PARAMS;

/** What surely does not hold is no part of a network. */
const COUNTED = { YES: Certainty.YES, POSSIBLY: Certainty.POSSIBLY };

const expected = (name: ParamName, what: string, value: string): never => {
  throw new BadUserInput(`${name}: expected ${what}, got ${quote(value)}.`);
};

const oneOf = <Value extends string>(name: ParamName, values: Record<string, Value>, text: string): Value =>
  Object.values(values).find((value) => value === text.toUpperCase()) ??
  expected(name, `one of ${Object.values(values).join(', ')}`, text);

const slug = (text: string | undefined): ActorRef | null => (text === undefined ? null : { slug: askedSlug(text) });

/** Reads the parameters. BAD_USER_INPUT for one that is unknown or has a value that it cannot have. */
export const networkParams = (params: TextParams): NetworkParams => {
  const unknown = Object.keys(params).find((name) => !Object.hasOwn(NETWORK_PARAMS, name));
  if (unknown !== undefined)
    throw new BadUserInput(
      `Expected parameters among ${Object.keys(NETWORK_PARAMS).join(', ')}, got ${quote(unknown)}.`,
    );
  const all = (name: ParamName): string[] => [params[name] ?? []].flat();
  const one = (name: ParamName): string | undefined => {
    const values = all(name);
    if (values.length > 1) expected(name, 'one value', values.join(', '));
    return values[0];
  };
  const kinds = <Value extends string>(name: ParamName, values: Record<string, Value>): Value[] | null => {
    const found = all(name).map((text) => oneOf(name, values, text));
    return found.length > 0 ? found : null;
  };
  const [at, certainty, depth] = [one('at'), one('certainty'), one('depth')];
  const actor = slug(one('around'));
  if (depth !== undefined && !/^\d+$/.test(depth)) expected('depth', 'a whole number', depth);
  if (depth !== undefined && !actor) expected('depth', 'it beside around', depth);
  return {
    filter: {
      themes: all('theme').length > 0 ? all('theme') : null,
      coalitionKinds: kinds('coalition-kind', CoalitionKind),
      kinds: kinds('kind', ActorKind),
      organisationKinds: kinds('organisation-kind', OrganisationKind),
      region: slug(one('region')),
      around: actor && { actor, depth: Number(depth ?? USUAL_DEPTH) },
    },
    at: at === undefined ? null : isDay(at) ? startOf(at) : parseDateTime(at),
    certainty: certainty === undefined ? null : oneOf('certainty', COUNTED, certainty),
    measures: kinds('measure', NetworkMeasure) ?? [],
  };
};
