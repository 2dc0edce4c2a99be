import { type GraphArrays } from './graph';
import { type Level, levelAt, NO } from './level';
import { type NetworkSelection } from './network-question';
import { endOfRun } from './sharing';

/** What a tie is visited with: the actor, how many memberships join it to the coalition, and how surely the best of them holds. */
type Visit = (actor: number, weight: number, level: Level) => void;

/** The edges of the selected part of a graph: who takes part in which coalition, several memberships as one. */
export class Ties {
  constructor(
    private readonly graph: GraphArrays,
    private readonly selection: Omit<NetworkSelection, 'around'>,
  ) {}

  /** Those who are tied by a coalition, by name. */
  membersOf(coalition: number, visit: Visit): void {
    const { members, membersVia, membersFrom, membersTo } = this.graph;
    if (this.isTying(coalition))
      this.row(members, membersVia, membersFrom[coalition], membersTo[coalition], (actor, weight, level) => {
        if (this.isMeant(actor)) visit(actor, weight, level);
      });
  }

  /** The coalitions that an actor is tied by, by name. */
  coalitionsOf(actor: number, visit: Visit): void {
    const { coalitions, coalitionsVia, coalitionsFrom, coalitionsTo } = this.graph;
    if (this.isMeant(actor))
      this.row(coalitions, coalitionsVia, coalitionsFrom[actor], coalitionsTo[actor], (coalition, weight, level) => {
        if (this.isTying(coalition)) visit(coalition, weight, level);
      });
  }

  private isTying(coalition: number): boolean {
    return this.selection.coalitions === null || this.selection.coalitions[coalition] === 1;
  }

  private isMeant(actor: number): boolean {
    return this.selection.members === null || this.selection.members[actor] === 1;
  }

  private row(others: Int32Array, via: Int32Array, from: number, end: number, visit: Visit): void {
    const { at, floor } = this.selection;
    for (let start = from; start < end;) {
      const next = endOfRun(others, start, end);
      let weight = 0;
      let best: Level = NO;
      for (let i = start; i < next; i++) {
        const level = levelAt(this.graph, via[i], at);
        if (level < floor) continue;
        weight++;
        if (level > best) best = level;
      }
      if (weight > 0) visit(others[start], weight, best);
      start = next;
    }
  }
}
