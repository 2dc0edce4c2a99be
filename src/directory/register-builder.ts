import { sharedBytes, sharedInts } from '../shared/shared-array';
import { type ActorColumns } from './actor-columns';
import { ActorColumnsBuilder } from './actor-columns-builder';
import { type ActorRow } from './actor.loader';
import { linkRows } from './link-rows';
import { MembershipColumnsBuilder } from './membership-columns-builder';
import { type MembershipRow, termText } from './membership-columns';
import { MembershipLines } from './membership-lines';
import { orderedBy, ranksOf } from './ranks';
import { type RowsParts } from './participation-rows';
import { NO_REDIRECTS, type Redirects } from './redirects';
import { type RegisterParts } from './register';
import { UuidColumn } from '../shared/uuid-column';

/** Fills a register row by row, so that a database can be streamed into it: all actors first, then the memberships, in any order each. */
export class RegisterBuilder {
  private readonly actors: ActorColumnsBuilder;
  private readonly memberships: MembershipColumnsBuilder;
  private readonly lines: MembershipLines;

  /** How many there will be. */
  constructor(counts: { actors: number; memberships: number }) {
    this.actors = new ActorColumnsBuilder(counts.actors);
    this.memberships = new MembershipColumnsBuilder(counts.memberships);
    this.lines = new MembershipLines(this.actors, this.memberships);
  }

  /** @throws Error if the id is there already */
  addActor(row: ActorRow): void {
    this.actors.add(row);
  }

  /** @throws Error if it names an actor that has not been added */
  addMembership(row: MembershipRow): void {
    const placeOf = (actorId: string): number => {
      const place = this.actors.placeOf(actorId);
      if (place < 0) throw new Error(`Membership ${row.id} names the actor ${actorId}, which is not there`);
      return place;
    };
    const places = {
      member: placeOf(row.memberId),
      coalition: placeOf(row.coalitionId),
      onBehalfOf: row.onBehalfOfId === null ? -1 : placeOf(row.onBehalfOfId),
    };
    const { memberships } = this;
    memberships.ids.set(memberships.put(places, memberships.termOf(termText(row)), memberships.periodOf(row)), row.id);
  }

  /** Many at once, each as MEMBERSHIP_LINE. */
  addMembershipLines(lines: Buffer): void {
    this.lines.add(lines);
  }

  build(redirects: Redirects = NO_REDIRECTS): RegisterParts {
    const actors = this.actors.build();
    const memberships = this.memberships.build();
    const byName = orderByName(actors);
    const rows = linkRows(byName, memberships, new UuidColumn(memberships.ids));
    return {
      actors: actors.parts,
      memberships,
      ...rows,
      facts: {
        kinds: actors.kinds,
        collectives: collectivesOf(actors),
        ...sortsOf(actors),
        nameRanks: ranksOf(byName),
        idRanks: ranksOf(orderedBy(actors.count, (a, b) => actors.ids.compare(a, b))),
        memberCounts: countDistinct(rows.membersOf),
      },
      redirects,
    };
  }
}

/** Name keys are ASCII, so that code units order them as both databases do. */
function orderByName(actors: ActorColumns): Int32Array {
  const keys = Array.from({ length: actors.count }, (_, place) => actors.text('nameKey', place)!);
  return orderedBy(actors.count, (a, b) => (keys[a] < keys[b] ? -1 : keys[a] > keys[b] ? 1 : actors.ids.compare(a, b)));
}

function collectivesOf(actors: ActorColumns): Uint8Array {
  const collectives = sharedBytes(actors.count);
  for (let place = 0; place < actors.count; place++)
    collectives[place] = Number(actors.text('kind', place) === 'COLLECTIVE');
  return collectives;
}

function sortsOf(actors: ActorColumns) {
  const sorts = sharedBytes(actors.count);
  const sortNames = [''];
  for (let place = 0; place < actors.count; place++) sorts[place] = sortOf(sortNames, actors.text('kind', place));
  return { sorts, sortNames };
}

/** The number of a kind among those known; a new one is added. */
export function sortOf(sortNames: string[], kind: string | null): number {
  const known = sortNames.indexOf(kind ?? '');
  return known >= 0 ? known : sortNames.push(kind!) - 1;
}

function countDistinct({ from, to, others }: RowsParts): Int32Array {
  const counts = sharedInts(from.length);
  for (let row = 0; row < counts.length; row++) counts[row] = distinctIn(others, from[row], to[row]);
  return counts;
}

/** How many different actors stand in a row, in which equal ones stand beside each other. */
export function distinctIn(others: ArrayLike<number>, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (i === from || others[i] !== others[i - 1]) count++;
  return count;
}
