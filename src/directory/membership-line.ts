/** Between the parts of a line; no text of a membership holds it. */
const SEPARATOR = '\x1f';
const SEPARATOR_BYTE = 0x1f;
export const UUID_LENGTH = 36;

/**
 * A membership as one text, an SQL expression that both databases understand, and quick to take apart: three ids of 36 characters (of
 * itself, of the member, of the coalition), then the roles with the label on a line of its own, then whom it stands for, then the period
 * with its four bounds.
 */
export const MEMBERSHIP_LINE = `concat(id, member_id, coalition_id, roles,
  case when label is null then '' else concat('\n', replace(replace(label, '${SEPARATOR}', ' '), '\x1e', ' ')) end, '${SEPARATOR}',
  coalesce(on_behalf_of_id, ''), '${SEPARATOR}',
  coalesce(period, ''), '${SEPARATOR}', start_earliest, '${SEPARATOR}', start_latest, '${SEPARATOR}', end_earliest, '${SEPARATOR}', end_latest)`;

/** Where the parts of a line begin, behind the ids: of the term up to `behalf - 1`, of whom it stands for up to `period - 1`. */
export const partsOfLine = (bytes: Buffer, from: number) => {
  const term = from + UUID_LENGTH * 3;
  const behalf = bytes.indexOf(SEPARATOR_BYTE, term) + 1;
  const period = bytes[behalf] === SEPARATOR_BYTE ? behalf + 1 : behalf + UUID_LENGTH + 1;
  return { term, behalf, period };
};

/** The last part of a line. */
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
