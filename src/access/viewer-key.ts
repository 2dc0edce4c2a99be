import { type Context, type ResourceKey } from '../shared/context';
import { type Viewer } from './viewer';

export const VIEWER: ResourceKey<Viewer> = { name: 'viewer' };

/** Who is asking. */
export const viewerOf = (context: Context): Viewer => context.resource(VIEWER);
