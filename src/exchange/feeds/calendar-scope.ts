import { ActorKind } from '../../directory/actor-kind';
import { type ActorRow } from '../../directory/actor.loader';
import { REGISTER, type Register } from '../../directory/register';
import { insideOf } from '../../directory/inside-of';
import { type Context } from '../../shared/context';
import { type Bounds, FAR_FUTURE, FAR_PAST } from '../../shared/instant';

/** Whose events stand in a calendar, by the id of the organiser, and the times within which they do. */
export type CalendarScope = ReadonlyMap<string, readonly Bounds[]>;

const ALWAYS: Bounds = { earliest: FAR_PAST, latest: FAR_FUTURE };

const add = (scope: Map<string, Bounds[]>, organiserId: string, bounds: Bounds): void => {
  const known = scope.get(organiserId);
  if (known) known.push(bounds);
  else scope.set(organiserId, [bounds]);
};

/** What an actor organises and, unless it is a coalition, what its coalitions do while it can be in them (see `waysOf`). */
const addCalendarOf = (scope: Map<string, Bounds[]>, register: Register, { id, actorKind }: ActorRow): void => {
  add(scope, id, ALWAYS);
  if (actorKind === ActorKind.COALITION) return;
  const { memberships } = register;
  for (const place of register.membershipsOf(id)) {
    const { startEarliest, endLatest } = memberships.boundsAt(place);
    add(scope, register.actor(memberships.coalitions[place]).id, { earliest: startEarliest, latest: endLatest });
  }
};

/** The calendars of some actors together. */
export const scopeOfActors = (context: Context, actors: readonly ActorRow[]): CalendarScope => {
  const scope = new Map<string, Bounds[]>();
  for (const actor of actors) addCalendarOf(scope, context.resource(REGISTER), actor);
  return scope;
};

/** The calendars of some organisations and of all that is or was part of them. */
export const scopeOfRegions = async (context: Context, regions: readonly ActorRow[]): Promise<CalendarScope> => {
  const register = context.resource(REGISTER);
  const inside = await Promise.all(regions.map(({ id }) => insideOf(context.reader, id, null)));
  const ids = [...new Set(inside.flat().map(({ id }) => id))];
  return scopeOfActors(
    context,
    ids.flatMap((id) => register.byId(id) ?? []),
  );
};

/** Whether an event of some organisers stands in a calendar; one without a time does whenever that holds. */
export const isInScope = (
  scope: CalendarScope,
  organiserIds: readonly string[],
  { earliest, latest }: { earliest: number | null; latest: number | null },
): boolean =>
  organiserIds.some((id) =>
    scope
      .get(id)
      ?.some(
        (bounds) => earliest === null || latest === null || (earliest < bounds.latest && latest > bounds.earliest),
      ),
  );

/** Whether all that an organiser does stands in a calendar. */
export const isWhole = (scope: CalendarScope, organiserId: string): boolean =>
  scope.get(organiserId)?.some(({ earliest, latest }) => earliest <= FAR_PAST && latest >= FAR_FUTURE) ?? false;
