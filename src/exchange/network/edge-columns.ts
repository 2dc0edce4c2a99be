import { type PeriodBounds } from '../../shared/instant';
import { type Column } from './column';
import { instantText } from '../text/instant-text';
import { type EdgeRow, type MembershipOfEdge } from './network-rows';

/** The texts of all memberships in their order, "; " between them; null when none has any. */
function texts({ memberships }: EdgeRow, text: (membership: MembershipOfEdge) => string | null): string | null {
  if (memberships.length === 1) return text(memberships[0]);
  const all = memberships.map(text);
  return all.every((one) => one === null) ? null : all.map((one) => one ?? '').join('; ');
}

const bound = (
  name: keyof PeriodBounds,
  outermost: (...instants: number[]) => number,
  description: string,
): Column<EdgeRow> => ({
  name,
  type: 'code',
  description: `${description} in UTC; absent when open or unknown.`,
  value: ({ memberships }) =>
    instantText(
      memberships.length === 1 ? memberships[0][name] : outermost(...memberships.map((membership) => membership[name])),
    ),
});

const rolesOf = ({ roles }: MembershipOfEdge): string | null =>
  roles.length > 1 ? roles.join(', ') : (roles[0] ?? null);

/** The labels that its memberships have, for the formats that have a label of their own for edges. */
export function edgeLabel({ memberships }: EdgeRow): string | null {
  if (memberships.length === 1) return memberships[0].label;
  return [...new Set(memberships.flatMap(({ label }) => label ?? []))].join('; ') || null;
}

/** The same as a column, for those that have not. */
export const EDGE_LABEL: Column<EdgeRow> = {
  name: 'label',
  type: 'string',
  description: 'What the source calls the membership.',
  value: edgeLabel,
};

/**
 * What is told of an edge beside its id, ends, weight and label. Where several memberships join the two, texts are those
 * of all, in one order, and bounds those of all together: what lies between them is in the spells of GEXF and in JGF.
 */
export const EDGE_COLUMNS: Column<EdgeRow>[] = [
  {
    name: 'certainty',
    type: 'code',
    description: 'YES or POSSIBLY, at the instant asked for.',
    value: ({ certainty }) => certainty,
  },
  {
    name: 'roles',
    type: 'string',
    description: 'What the actor is in the coalition.',
    value: (edge) => texts(edge, rolesOf),
  },
  {
    name: 'period',
    type: 'string',
    description: 'Period as the source states it (EDTF).',
    value: (edge) => texts(edge, ({ period }) => period),
  },
  bound('startEarliest', Math.min, 'First instant at which it can begin,'),
  bound('startLatest', Math.min, 'First instant at which it has surely begun,'),
  bound('endEarliest', Math.max, 'First instant at which it can be over,'),
  bound('endLatest', Math.max, 'First instant at which it is surely over,'),
  {
    name: 'onBehalfOf',
    type: 'code',
    description: 'Id of the actor for whom the member stands.',
    value: (edge) => texts(edge, ({ onBehalfOf }) => onBehalfOf),
  },
  {
    name: 'memberships',
    type: 'code',
    description: 'Ids of the memberships.',
    value: (edge) => texts(edge, ({ id }) => id),
  },
];
