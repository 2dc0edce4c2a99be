import { type NodeFetcher } from '../shared/context';

/** What the calendar gives to the schema. */
export const calendarResolvers: (abstract new (...args: never[]) => object)[] = [];

/** How the calendar's rows are fetched by id. */
export const calendarNodes: Record<string, NodeFetcher> = {};

/** The types that the calendar declares. */
export const calendarTypes: (abstract new (...args: never[]) => object)[] = [];

/** How the calendar's rows are fetched by slug. */
export const calendarSlugs: Record<string, NodeFetcher> = {};
