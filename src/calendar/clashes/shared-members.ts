import { Certainty, certaintyDuring } from '../../directory/certainty';
import { type Register } from '../../directory/register';
import { type Bounds } from '../../shared/instant';

/** By its place in the register. */
export interface SharedMember {
  actor: number;
  certainty: Certainty;
}

/** Who may be a member of one of some coalitions during a time, and whether surely; by place. */
const membersDuring = (register: Register, coalitionIds: readonly string[], time: Bounds): Map<number, Certainty> => {
  const { memberships } = register;
  const found = new Map<number, Certainty>();
  for (const id of coalitionIds)
    for (const place of register.membersOfCoalition(id)) {
      const certainty = certaintyDuring(memberships.boundsAt(place), time);
      const member = memberships.members[place];
      if (certainty === Certainty.YES || (certainty === Certainty.POSSIBLY && !found.has(member)))
        found.set(member, certainty);
    }
  return found;
};

/**
 * Who may be a member, during a time, of one of these coalitions and of one of those, by name and id. Whoever is behind an event
 * and no coalition has no members.
 */
export const sharedMembers = (
  register: Register,
  [these, those]: readonly [readonly string[], readonly string[]],
  time: Bounds,
): SharedMember[] => {
  const others = membersDuring(register, those, time);
  const { nameRanks } = register.facts;
  return [...membersDuring(register, these, time)]
    .filter(([actor]) => others.has(actor))
    .map(([actor, certainty]) => ({ actor, certainty: certainty === Certainty.YES ? others.get(actor)! : certainty }))
    .sort((a, b) => nameRanks[a.actor] - nameRanks[b.actor]);
};
