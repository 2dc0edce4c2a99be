/** Between the parts of a line; no text of a membership holds it. */
const SEPARATOR = '\x1f';
const UUID = 36;

/**
 * A membership as one text, which both databases put together and which is quick to take apart: three ids of 36 characters (of itself, of
 * the member, of the coalition), then the roles with the label on a line of its own, then whom it stands for, then the period with its
 * four bounds.
 */
export const MEMBERSHIP_LINES = `select concat(id, member_id, coalition_id, roles,
  case when label is null then '' else concat('\n', replace(label, '${SEPARATOR}', ' ')) end, '${SEPARATOR}',
  coalesce(on_behalf_of_id, ''), '${SEPARATOR}',
  coalesce(period, ''), '${SEPARATOR}', start_earliest, '${SEPARATOR}', start_latest, '${SEPARATOR}', end_earliest, '${SEPARATOR}', end_latest)
  from memberships`;

export interface MembershipLine {
  id: string;
  memberId: string;
  coalitionId: string;
  onBehalfOfId: string | null;
  /** As `termText` makes it. */
  term: string;
  /** The period with its bounds; to be read with `readLinePeriod`. */
  period: string;
}

export const readMembershipLine = (line: string): MembershipLine => {
  const term = line.indexOf(SEPARATOR, UUID * 3);
  const behalf = line.indexOf(SEPARATOR, term + 1);
  return {
    id: line.slice(0, UUID),
    memberId: line.slice(UUID, UUID * 2),
    coalitionId: line.slice(UUID * 2, UUID * 3),
    onBehalfOfId: behalf > term + 1 ? line.slice(term + 1, behalf) : null,
    term: line.slice(UUID * 3, term),
    period: line.slice(behalf + 1),
  };
};

export const readLinePeriod = (text: string) => {
  const [period, startEarliest, startLatest, endEarliest, endLatest] = text.split(SEPARATOR);
  return {
    period: period === '' ? null : period,
    startEarliest: Number(startEarliest),
    startLatest: Number(startLatest),
    endEarliest: Number(endEarliest),
    endLatest: Number(endLatest),
  };
};
