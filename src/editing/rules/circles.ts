import { circularLinks, type Containment } from '../../directory/containment.rules';
import { assumedSpan } from '../../directory/period.rules';
import { type Row, type RowType } from '../row';
import { type State } from '../state';
import { type Clash, type Rule } from './rule';
import { periodOf } from './spans';

type Link = Containment & { row: Row };

/** Whom a row puts inside whom: a member, and whom it stands for, inside the coalition, a part inside its whole. */
const linksOf = (row: Row): Link[] => {
  const { type, values } = row;
  if (type !== 'Membership' && type !== 'PartOf') return [];
  const outer = (type === 'PartOf' ? values.wholeId : values.coalitionId) as string;
  const inner = type === 'PartOf' ? [values.partId] : [values.memberId, values.onBehalfOfId];
  const span = assumedSpan(periodOf(row));
  return inner.filter((id) => id !== null).map((id) => ({ inner: id as string, outer, ...span, row }));
};

/** Nothing is inside itself, by memberships and parts, by any detour, at any time. */
export const circles: Rule = (state) =>
  circularLinks([...state.rows.values()].flatMap(linksOf)).map(({ row }) => ({
    ...{ rows: [row], field: row.type === 'PartOf' ? 'part' : 'member' },
    message: () => 'it would be inside itself, by way of this one',
  }));

/** Rows of a type that lead to themselves by a property, by any detour. */
const leadingToThemselves = (
  state: State,
  type: RowType,
  property: string,
  message: string,
  field: string,
): Clash[] => {
  const leadsBack = ({ id }: Row): boolean => {
    const seen = new Set<string>();
    for (let at: string | null = id; at !== null && !seen.has(at);) {
      seen.add(at);
      at = (state.rows.get(at)?.values[property] as string | null) ?? null;
      if (at === id) return true;
    }
    return false;
  };
  return [...state.rows.values()]
    .filter((row) => row.type === type && row.values[property] !== null && leadsBack(row))
    .map((row) => ({ rows: [row], field, message: () => message }));
};

export const selfRevisions: Rule = (state) =>
  leadingToThemselves(
    ...([state, 'Series', 'revisionOfId'] as const),
    ...(['a series cannot be a revision of itself, not by any detour', 'revisionOf'] as const),
  );

export const narrowerThanThemselves: Rule = (state) =>
  leadingToThemselves(
    ...([state, 'Theme', 'broaderId'] as const),
    ...(['a theme cannot be narrower than itself, not by any detour', 'broader'] as const),
  );
