import { type Series } from '../../calendar/series.entity';
import { type Draft } from '../draft';
import { type Row } from '../row';

const seriesOf = ({ id, values }: Row): Series => ({ id, ...values }) as unknown as Series;

/** A series as the rules of the calendar know it, with those of the same organiser, among which its revisions are. */
export const withSiblings = async (draft: Draft, row: Row): Promise<{ series: Series; siblings: Series[] }> => {
  const siblings = await draft.rows('Series', 'organiserId', [row.values.organiserId]);
  return { series: seriesOf(row), siblings: siblings.map(seriesOf) };
};
