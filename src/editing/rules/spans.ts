import { type assumedSpan, common, isEmpty, sureSpan } from '../../directory/period.rules';
import { type Row } from '../row';

/** The values of a row that has a period, as the rules of periods take them. */
export const periodOf = ({ values }: Row): Parameters<typeof assumedSpan>[0] => ({
  period: values.period as string | null,
  startLatest: values.startLatest as number,
  endEarliest: values.endEarliest as number,
});

const overlap = (a: Row, b: Row): boolean =>
  a.values.period === b.values.period || !isEmpty(common(sureSpan(periodOf(a)), sureSpan(periodOf(b))));

/** Each row with one before it whose period says the same, or surely has some time in common with its own. */
export const overlapping = (rows: readonly Row[], matters: (a: Row, b: Row) => boolean = () => true): [Row, Row][] =>
  rows.flatMap((row, index): [Row, Row][] => {
    const other = rows.slice(0, index).find((earlier) => matters(row, earlier) && overlap(row, earlier));
    return other ? [[row, other]] : [];
  });
