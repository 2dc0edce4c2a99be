import { ActorKind } from '../../directory/actor-kind';
import { type ActorRow } from '../../directory/actor.loader';
import { type Register } from '../../directory/register';
import { type Bounds, FAR_FUTURE, FAR_PAST } from '../../shared/instant';

/** Who is concerned by the events of an organiser, by the place among those who were asked for, and when. */
interface Scope extends Bounds {
  actor: number;
}

/** By the id of the organiser. */
export type Scopes = Map<string, Scope[]>;

const overlap = (a: Bounds, b: Bounds): boolean => a.earliest < b.latest && b.earliest < a.latest;

/**
 * Whose events stand in the agendas of actors within a window: their own and, unless an actor is a coalition, those of the
 * coalitions that it may be in then.
 */
export const scopesOf = (register: Register, actors: readonly ActorRow[], window: Bounds): Scopes => {
  const scopes: Scopes = new Map();
  const add = (organiserId: string, scope: Scope) => {
    if (!overlap(scope, window)) return;
    if (!scopes.has(organiserId)) scopes.set(organiserId, []);
    scopes.get(organiserId)!.push(scope);
  };
  const { memberships } = register;
  actors.forEach(({ id, actorKind }, actor) => {
    add(id, { actor, earliest: FAR_PAST, latest: FAR_FUTURE });
    if (actorKind === ActorKind.COALITION) return;
    for (const place of register.membershipsOf(id)) {
      const { startEarliest, endLatest } = memberships.boundsAt(place);
      const coalition = register.actor(memberships.coalitions[place]);
      add(coalition.id, { actor, earliest: startEarliest, latest: endLatest });
    }
  });
  return scopes;
};

/** The part of a window within which the events of an organiser concern anyone; null if none does. */
export const concernedWithin = (scopes: Scopes, organiserId: string, window: Bounds): Bounds | null => {
  const own = scopes.get(organiserId);
  if (!own) return null;
  return {
    earliest: Math.max(window.earliest, Math.min(...own.map(({ earliest }) => earliest))),
    latest: Math.min(window.latest, Math.max(...own.map(({ latest }) => latest))),
  };
};

/** The places of the actors in whose agendas an event stands, ascending, each once. */
export const concernedBy = (scopes: Scopes, organiserIds: readonly string[], event: Bounds): number[] => {
  const found = organiserIds
    .flatMap((id) => scopes.get(id) ?? [])
    .filter((scope) => overlap(scope, event))
    .map(({ actor }) => actor);
  return [...new Set(found)].sort((a, b) => a - b);
};
