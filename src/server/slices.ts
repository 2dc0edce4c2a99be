import { accessNodes, accessResolvers, accessTypes } from '../access';
import { calendarNodes, calendarResolvers, calendarSlugs, calendarTypes } from '../calendar';
import { directoryNodes, directoryResolvers, directorySlugs } from '../directory';
import { editingResolvers, editingTypes } from '../editing';
import { networkResolvers, networkTypes } from '../network';
import { type ClassReference } from '../shared/class-reference';
import { type NodeFetcher } from '../shared/context';

export type SliceName = 'access' | 'directory' | 'calendar' | 'network' | 'editing';

/** What each slice gives to the schema: resolvers, and the types that it declares (those of the directory are all the others). */
export const slices: Record<SliceName, { resolvers: ClassReference[]; types: ClassReference[] }> = {
  access: { resolvers: accessResolvers, types: accessTypes },
  directory: { resolvers: directoryResolvers, types: [] },
  calendar: { resolvers: calendarResolvers, types: calendarTypes },
  network: { resolvers: networkResolvers, types: networkTypes },
  editing: { resolvers: editingResolvers, types: editingTypes },
};

/** How rows are fetched by their type and id. */
export const nodeFetchers: Record<string, NodeFetcher> = { ...accessNodes, ...directoryNodes, ...calendarNodes };

/** How rows other than actors are fetched by their type and slug. */
export const slugFetchers: Record<string, NodeFetcher> = { ...directorySlugs, ...calendarSlugs };
