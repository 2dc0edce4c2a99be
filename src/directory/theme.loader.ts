import { type Context } from '../shared/context';
import { rowsByKey } from '../shared/rows-by-key';
import { Theme } from './theme.entity';

/** Themes by id or by slug. */
export const themeLoaders = (context: Context) => ({
  byId: rowsByKey(Theme, 'themes', 'id')(context),
  bySlug: rowsByKey(Theme, 'themes', 'slug')(context),
});
