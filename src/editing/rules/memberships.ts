import { hasOneConvener, isConvener } from '../../directory/convener.rules';
import { OrganisationKind } from '../../directory/organisation-kind';
import { type Row } from '../row';
import { groupsOf } from './groups';
import { type Clash, type Rule } from './rule';
import { overlapping } from './spans';

const periodText = ({ values }: Row): string => (values.period === null ? 'without a period' : `${values.period}`);

/** An actor is in a coalition once at a time, for itself or for another. */
export const overlappingMemberships: Rule = (state) =>
  groupsOf(state, 'Membership', ({ values }) => `${values.coalitionId} ${values.memberId} ${values.onBehalfOfId}`)
    .flatMap((rows) => overlapping(rows))
    .map(([row, other]) => ({
      ...{ rows: [row, other], field: 'period' },
      message: (beside) => `the member is in the coalition already at that time (${periodText(beside)})`,
    }));

const isOfConvener = ({ values }: Row): boolean => isConvener(String(values.roles));

const areTwo = ({ values: a }: Row, { values: b }: Row): boolean =>
  (a.onBehalfOfId ?? a.memberId) !== (b.onBehalfOfId ?? b.memberId);

/** Where a kind of coalition allows one convener at a time there is no second one. Who stands for another convenes for that. */
export const secondConveners: Rule = (state, kindOf) =>
  groupsOf(state, 'Membership', (row) => (isOfConvener(row) ? (row.values.coalitionId as string) : null))
    .filter(([{ values }]) => hasOneConvener(kindOf(values.coalitionId as string)))
    .flatMap((rows) => overlapping(rows, areTwo))
    .map(([row, other]) => ({
      ...{ rows: [row, other], about: state.rows.get(row.values.coalitionId as string), field: 'roles' },
      message: () => 'a coalition of this kind has one convener at a time: end the one that it has first',
    }));

/** A collective is a group that one coalition names: it may be in that one, by several memberships. */
export const sharedCollectives: Rule = (state, kindOf) =>
  groupsOf(state, 'Membership', ({ values }) =>
    kindOf(values.memberId as string) === OrganisationKind.COLLECTIVE ? (values.memberId as string) : null,
  ).flatMap((rows): Clash[] => {
    const other = rows.find(({ values }) => values.coalitionId !== rows[0].values.coalitionId);
    if (!other) return [];
    return [
      {
        ...{ rows, about: state.rows.get(other.values.memberId as string), field: 'member' },
        message: () => 'the collective belongs to another coalition already: make another for this one',
      },
    ];
  });
