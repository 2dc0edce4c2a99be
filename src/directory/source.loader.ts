import { type Context } from '../shared/context';
import { rowsByKey } from '../shared/rows-by-key';
import { Source } from './source.entity';

/** Sources by id or by slug. */
export const sourceLoaders = (context: Context) => ({
  byId: rowsByKey(Source, 'sources', 'id')(context),
  bySlug: rowsByKey(Source, 'sources', 'slug')(context),
});
