import { type ActorKind } from '../../../src/directory/actor-kind';
import { type ActorRow } from '../../../src/directory/actor.loader';
import { type MembershipRow } from '../../../src/directory/membership-columns';
import { Register } from '../../../src/directory/register';
import { RegisterBuilder } from '../../../src/directory/register-builder';
import { type Graph, graphOf } from '../../../src/network/graph';
import { type PeriodBounds } from '../../../src/shared/instant';

/** An actor of a test; its id is a word of at most 16 letters. */
export interface GraphActor {
  id: string;
  kind: ActorKind;
  isCollective: boolean;
  nameKey: string;
}

export interface GraphMembership extends PeriodBounds {
  id: string;
  memberId: string;
  coalitionId: string;
  onBehalfOfId: string | null;
  /** The start as stated. */
  startEdtf: string | null;
}

/** The UUID that a word stands for: its letters as bytes, so that both have the same order. */
export const uuidOf = (word: string): string =>
  Buffer.from(word.padEnd(16, '\0'), 'latin1')
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

export const wordOf = (uuid: string): string =>
  Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('latin1').replaceAll('\0', '');

/** A graph whose actors and memberships are known by words. */
export interface WordGraph extends Graph {
  register: Register;
  ids: string[];
  membershipWord(membership: number): string;
  indexOf(word: string): number | undefined;
}

export const actorRow = ({ id, kind, isCollective, nameKey }: GraphActor): ActorRow =>
  ({
    id: uuidOf(id),
    actorKind: kind,
    slug: id,
    name: id,
    shortName: null,
    nameKey,
    kind: isCollective ? 'COLLECTIVE' : null,
    classification: null,
  }) as unknown as ActorRow;

export const membershipRow = ({ startEdtf, ...row }: GraphMembership): MembershipRow => ({
  ...row,
  id: uuidOf(row.id),
  memberId: uuidOf(row.memberId),
  coalitionId: uuidOf(row.coalitionId),
  onBehalfOfId: row.onBehalfOfId && uuidOf(row.onBehalfOfId),
  roles: 'MEMBER',
  label: null,
  period: startEdtf === null ? null : `${startEdtf}/..`,
});

export const wordGraph = (register: Register): WordGraph => {
  const graph = graphOf(register);
  const ids = Array.from({ length: graph.actorCount }, (_, place) => wordOf(register.actor(place).id));
  return {
    ...graph,
    register,
    ids,
    membershipWord: (membership) => wordOf(graph.membershipIds.at(membership)),
    indexOf: (word) => {
      const place = register.placeOf(uuidOf(word));
      return place < 0 ? undefined : place;
    },
  };
};

/** A graph of rows that are all at hand. @throws Error as RegisterBuilder does */
export function buildGraph(rows: { actors: Iterable<GraphActor>; memberships: Iterable<GraphMembership> }): WordGraph {
  const [actors, memberships] = [[...rows.actors], [...rows.memberships]];
  const builder = new RegisterBuilder({ actors: actors.length, memberships: memberships.length });
  for (const actor of actors) builder.addActor(actorRow(actor));
  for (const membership of memberships) builder.addMembership(membershipRow(membership));
  return wordGraph(Register.of(builder.build()));
}
