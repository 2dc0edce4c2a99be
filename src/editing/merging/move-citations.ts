import { type Draft } from '../draft';
import { type Row } from '../row';

const SAID = ['sourceId', 'field', 'basis', 'note', 'locator'] as const;

/** Lets the sources of a row that goes bear another one; what bears that already in the same way goes with the row. */
export const moveCitations = async (draft: Draft, gone: Row, stays: Row): Promise<void> => {
  const known = await draft.rows('Citation', 'subjectId', [stays.id]);
  const moving = await draft.rows('Citation', 'subjectId', [gone.id]);
  for (const citation of moving) {
    const isKnown = known.some(({ values }) => SAID.every((name) => values[name] === citation.values[name]));
    if (!isKnown) draft.change(citation, { subjectType: stays.type, subjectId: stays.id });
  }
};
