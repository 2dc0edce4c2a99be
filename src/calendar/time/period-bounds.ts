import { FAR_FUTURE, FAR_PAST, type PeriodBounds } from '../../shared/instant';
import { type Attestation } from './attestation';
import { dateBounds } from './bounds';
import { EdtfError } from './edtf-error';
import { type EdtfInterval, type EdtfSide } from './edtf';
import { parseEdtf } from './parse-edtf';
import { type Zone, zoneOf } from './zone';

/** @throws EdtfError for a time that is not an interval */
export function parsePeriod(period: string): EdtfInterval {
  const edtf = parseEdtf(period);
  if (edtf.type !== 'interval') {
    throw new EdtfError(
      period,
      period.length,
      'an interval, such as 2020-08/.. or 2015/2016 (a year alone is 2015/2015)',
    );
  }
  return edtf;
}

function startBounds(start: EdtfSide, zone: Zone, attested: readonly Attestation[]) {
  if (typeof start === 'string') {
    return { startEarliest: FAR_PAST, startLatest: Math.min(FAR_FUTURE, ...attested.map(({ from }) => from)) };
  }
  const { earliest, latest } = dateBounds(start, zone);
  return { startEarliest: earliest, startLatest: start.qualifier ? FAR_FUTURE : latest };
}

function endBounds(end: EdtfSide, zone: Zone, attested: readonly Attestation[]) {
  if (typeof end === 'string') {
    return { endEarliest: Math.max(FAR_PAST, ...attested.map(({ to }) => to)), endLatest: FAR_FUTURE };
  }
  const { earliest, latest } = dateBounds(end, zone);
  return { endEarliest: end.qualifier ? FAR_PAST : earliest, endLatest: latest };
}

/**
 * The four bounds of a period. A stated side lies somewhere within its date: 2004-06/2006-08 begins sometime in June 2004
 * and ends sometime in August 2006 (EDTF specification, level 0). An open or unknown side is sure only as far as the
 * citing sources vouch. A qualified side (`?`, `~`, `%`) is never sure.
 *
 * @param period EDTF interval, or null when the source states none
 * @param attested what each citing source vouches for, see `attestation`
 * @throws EdtfError, TimeError
 */
export function periodBounds(period: string | null, timeZone: string, attested: readonly Attestation[]): PeriodBounds {
  const { start, end } = parsePeriod(period ?? '/');
  const zone = zoneOf(timeZone);
  return { ...startBounds(start, zone, attested), ...endBounds(end, zone, attested) };
}
