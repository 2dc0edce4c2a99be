import { ActorKind } from '../directory/actor-kind';
import { Certainty } from '../directory/certainty';
import { sharedCoalitions, type SharedCoalition } from './shared-coalitions';
import { collaboratorOrder, type CollaboratorOrder } from './collaborator-order';
import { type At, type Graph, KIND_BITS } from './graph';
import { accepted, certaintyOf, type Level, YES } from './level';
import { Neighbourhood } from './neighbourhood';
import { earliestStart } from './since';
import { sinceEach } from './since-each';
import { top } from './top';

export interface CollaboratorsOptions {
  at: At;
  /** Default: organisations and coalitions for those, people for a person. */
  kinds?: readonly ActorKind[];
  /** The least weight; 1 by default. */
  minShared?: number;
  /** Which answers to list; YES and POSSIBLY by default. */
  certainty?: readonly Certainty[];
  /** Ties, and nothing at all, fall to weight, strength, name key, id. */
  orderBy?: readonly CollaboratorOrder[];
  /** How many are wanted, all if absent; they are counted anyway. */
  first?: number;
}

interface Collaborators {
  totalCount: number;
  /** In order, at most `first`. */
  ranked: Collaborator[];
}

/** One who shares coalitions with an actor. What costs more than the ranking is worked out when it is read. */
export class Collaborator {
  private shared?: readonly SharedCoalition[];

  constructor(
    readonly actor: number,
    /** The number of coalitions shared. */
    readonly weight: number,
    /** Newman's sum over these of 1 / (members - 1), to twelve decimals; all known members who take part then are counted. */
    readonly strength: number,
    /** YES if they surely share one of them. */
    readonly certainty: Certainty,
    private readonly graph: Graph,
    private readonly findShared: (actor: number) => SharedCoalition[],
  ) {}

  /** As many as `weight` says, by name. */
  get sharedCoalitions(): readonly SharedCoalition[] {
    return (this.shared ??= this.findShared(this.actor));
  }

  /** The membership with whose start they began to collaborate in the first of them; null if no source states when. */
  get since(): number | null {
    return earliestStart(
      this.graph,
      this.sharedCoalitions.map((each) => each.since),
    );
  }
}

/** The usual order, or one that begins as it does: the lightest need not be compared then. */
const isHeaviestFirst = ([first]: readonly CollaboratorOrder[]): boolean =>
  !first || (first.field === 'WEIGHT' && first.direction === 'DESC');

/** Scratch arrays are made once a graph: allocating them would cost more than most answers. */
const neighbourhoods = new WeakMap<Graph, Neighbourhood>();

/**
 * Who shares coalitions with an actor at an instant; with `at` null, who was ever in a coalition in which the actor was ever too
 * (periods are not compared then). Who stands for another takes part, and so does the other. A coalition is no collaborator of its own
 * members. Collectives are listed like others.
 */
export function collaborators(graph: Graph, actor: number, options: CollaboratorsOptions): Collaborators {
  let neighbourhood = neighbourhoods.get(graph);
  if (!neighbourhood) neighbourhoods.set(graph, (neighbourhood = new Neighbourhood(graph)));
  const { floor, levelBits } = accepted(options.certainty);
  const kinds = (options.kinds ?? defaultKinds(graph, actor)).reduce((bits, kind) => bits | KIND_BITS[kind], 0);
  const { tally } = neighbourhood;
  try {
    neighbourhood.explore(actor, options.at, floor);
    tally.keep(graph.kinds, kinds, Math.max(1, options.minShared ?? 1), levelBits);

    const { count: totalCount, weights, strengths, levels, touched } = tally;
    const { first = totalCount, orderBy = [] } = options;
    const order = collaboratorOrder(graph, tally, orderBy, () => sinceEach(graph, actor, options.at, floor));
    const candidates = isHeaviestFirst(orderBy) ? tally.heaviest(first) : totalCount;
    const pair = { at: options.at, certainty: floor === YES ? [Certainty.YES] : undefined };
    const findShared = (other: number) => sharedCoalitions(graph, [actor, other], pair);
    const ranked = top(touched, candidates, first, order).map(
      (other) =>
        new Collaborator(
          other,
          weights[other],
          strengths[other],
          certaintyOf(levels[other] as Level),
          graph,
          findShared,
        ),
    );
    return { totalCount, ranked };
  } finally {
    tally.clear();
  }
}

function defaultKinds(graph: Graph, actor: number): ActorKind[] {
  return graph.kinds[actor] === KIND_BITS.PERSON ? [ActorKind.PERSON] : [ActorKind.ORGANISATION, ActorKind.COALITION];
}
