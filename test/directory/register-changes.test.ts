import { ActorKind } from '../../src/directory/actor-kind';
import { type Register } from '../../src/directory/register';
import { changeRegister } from '../../src/directory/register-changes';
import {
  actorRow,
  buildGraph,
  type GraphActor,
  type GraphMembership,
  membershipRow,
  uuidOf,
  wordGraph,
  wordOf,
} from '../network/support/build-graph';
import { graphOf, idsOf, rowsOf } from '../network/support/edge-list';
import { randomOf } from '../network/support/random';
import { randomRows } from '../network/support/random-rows';

/** All that a register says, by words. */
function wordsOf(register: Register): string[] {
  const { actors, memberships, coalitionsOf, membersOf, facts } = register;
  const wordAt = (place: number) => wordOf(actors.card(place).id);
  const places = Array.from({ length: actors.count }, (_, place) => place).filter((place) => facts.kinds[place] > 0);
  const row = ({ from, to, others, via }: Register['membersOf'], place: number) =>
    Array.from(
      { length: to[place] - from[place] },
      (_, i) => `${wordAt(others[from[place] + i])} by ${wordOf(memberships.ids.at(via[from[place] + i]))}`,
    ).join(', ');
  const listed = (list: Int32Array) =>
    Array.from(list, (place) => {
      const { startEarliest, startLatest, endEarliest, endLatest } = memberships.boundsAt(place);
      const bounds = [startEarliest, startLatest, endEarliest, endLatest].join(' ');
      const [label, roles] = [memberships.labelAt(place), memberships.rolesAt(place)];
      return `${wordOf(memberships.ids.at(place))} ${memberships.periodAt(place)} ${bounds} ${roles} ${label}`;
    }).join(', ');
  const ranked = (ranks: Int32Array) =>
    [...places]
      .sort((a, b) => ranks[a] - ranks[b])
      .map(wordAt)
      .join(' ');
  return [
    ranked(facts.nameRanks),
    ranked(facts.idRanks),
    ...places
      .map((place) => {
        const { id, slug, nameKey } = actors.card(place);
        const found = register.byId(id) === actors.card(place) && register.bySlug(slug) === actors.card(place);
        const counted = `${facts.kinds[place]} ${facts.collectives[place]} ${facts.memberCounts[place]}`;
        const rows = `${row(coalitionsOf, place)} | ${row(membersOf, place)}`;
        const lists = `${listed(register.membershipsOf(id))} | ${listed(register.membersOfCoalition(id))}`;
        return `${wordAt(place)} ${nameKey} ${slug} ${found} ${counted}: ${rows} | ${lists}`;
      })
      .sort(),
  ];
}

const nobody = { put: [], removed: [] };

describe('A register that follows changes', () => {
  it.each([1, 2, 3, 4, 5, 6])('says what one says that is built anew (seed %i)', (seed) => {
    const random = randomOf(seed);
    const below = (n: number) => Math.floor(random() * n);
    const start = randomRows(seed);
    let actors = new Map<string, GraphActor>(start.actors.map((actor) => [actor.id, actor]));
    let memberships = new Map<string, GraphMembership>(start.memberships.map((row) => [row.id, row]));
    let { register } = buildGraph(start);
    const departed = new Map<string, GraphActor>();
    const states: { register: Register; words: string[] }[] = [];

    for (let step = 0; step < 25; step++) {
      const newcomers = random() < 0.4 ? [`n${step}`] : [];
      const renamed = random() < 0.4 ? [[...actors.keys()][below(actors.size)]] : [];
      const gone = random() < 0.3 ? [[...actors.keys()][below(actors.size)]] : [];
      const back = random() < 0.3 ? [...departed.values()].slice(0, 1) : [];
      const put = new Map<string, GraphActor>();
      for (const id of newcomers)
        put.set(id, { id, kind: ActorKind.ORGANISATION, isCollective: false, nameKey: `k${below(5)}` });
      for (const id of renamed)
        if (!gone.includes(id))
          put.set(id, { ...actors.get(id)!, nameKey: `k${below(5)}`, isCollective: random() < 0.2 });
      for (const actor of back) {
        put.set(actor.id, actor);
        departed.delete(actor.id);
      }
      actors = new Map([...actors, ...put]);
      for (const id of gone) {
        departed.set(id, actors.get(id)!);
        actors.delete(id);
      }
      const all = [...actors.keys()];
      const coalitions = all.filter((id) => actors.get(id)!.kind === ActorKind.COALITION);
      const isThere = ({ memberId, coalitionId, onBehalfOfId }: GraphMembership) =>
        [memberId, coalitionId, onBehalfOfId].every((id) => id === null || actors.has(id));
      memberships = new Map([...memberships].filter(([, row]) => isThere(row)));

      const ended = random() < 0.5 ? [[...memberships.keys()][below(memberships.size)]] : [];
      const added = Array.from({ length: below(4) }, (_, i) =>
        random() < 0.5 ? `a${step}${i}` : [...memberships.keys()][below(memberships.size)],
      );
      const rows = [...new Set(added)].map((id): GraphMembership => {
        const [one, two, three, four] = [below(8), below(8), below(8), below(8)].sort((a, b) => a - b);
        return {
          id,
          memberId: all[below(all.length)],
          coalitionId: coalitions[below(coalitions.length)],
          onBehalfOfId: random() < 0.3 ? all[below(all.length)] : null,
          ...{ startEarliest: one, startLatest: two, endEarliest: three, endLatest: four, startEdtf: `s${below(3)}` },
        };
      });
      for (const id of ended) memberships.delete(id);
      for (const row of rows) memberships.set(row.id, row);

      const next = changeRegister(register, {
        actors: { put: [...put.values()].map(actorRow), removed: gone.map(uuidOf) },
        memberships: { put: rows.map(membershipRow), removed: ended.filter((id) => !memberships.has(id)).map(uuidOf) },
      });
      register = next!;
      const anew = buildGraph({ actors: actors.values(), memberships: memberships.values() }).register;
      expect(wordsOf(register)).toEqual(wordsOf(anew));
      states.push({ register, words: wordsOf(register) });
    }
    for (const state of states) expect(wordsOf(state.register)).toEqual(state.words);
  });

  it('leaves what was for those who still ask it', () => {
    const before = graphOf({ coalitions: { x: 'A B' } });
    const [row] = rowsOf({ coalitions: { x: 'C' } }).memberships;
    const after = changeRegister(before.register, {
      actors: { put: [actorRow({ id: 'C', kind: ActorKind.PERSON, isCollective: false, nameKey: 'AA' })], removed: [] },
      memberships: { put: [membershipRow({ ...row, id: 'new' })], removed: [] },
    });
    const members = (graph: typeof before) => {
      const x = graph.indexOf('x')!;
      return idsOf(graph, [...graph.members.subarray(graph.membersFrom[x], graph.membersTo[x])]);
    };
    expect(members(wordGraph(after!))).toBe('A C B');
    expect(members(before)).toBe('A B');
    expect(before.register.byId(uuidOf('C'))).toBeNull();
  });

  it('is read anew where there is no room for more', () => {
    let { register } = graphOf({ coalitions: { x: 'A B C D' } });
    let steps = 0;
    for (;;) {
      const id = `m${steps++}`;
      const [row] = rowsOf({ coalitions: { x: 'A' } }).memberships;
      const next = changeRegister(register, {
        actors: nobody,
        memberships: { put: [membershipRow({ ...row, id })], removed: [] },
      });
      if (next === null) break;
      register = next;
    }
    expect(steps).toBeGreaterThan(50);
  });

  it('refuses a membership of somebody unknown', () => {
    const { register } = graphOf({ coalitions: { x: 'A' } });
    const [row] = rowsOf({ coalitions: { x: 'Z' } }).memberships;
    const changes = { actors: nobody, memberships: { put: [membershipRow({ ...row, id: 'new' })], removed: [] } };
    expect(() => changeRegister(register, changes)).toThrow('which is not there');
  });
});
