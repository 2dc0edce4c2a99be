import { Certainty } from '../directory/certainty';
import { knownActor } from '../directory/known-actor';
import { type Context, type ResourceKey } from '../shared/context';
import { BadUserInput } from '../shared/errors';
import { filterMasks } from './filter-masks';
import { type GraphArrays } from './graph';
import { accepted, type Level } from './level';
import { type NetworkAnswer, type NetworkRequest, type TooLarge } from './network-answer';
import { type BrokerPlace, type NetworkTask } from './network-desk';
import { DEEPEST, type NetworkAround, type NetworkSelectionArgs } from './network.input';
import { type Snapshot, snapshotOf } from './snapshot';

/** Where questions about networks are worked out: in a thread of its own, or here. */
export interface NetworkService {
  /** Rejects with its reason when the signal says that nobody waits any more. */
  network(task: NetworkTask, request: NetworkRequest, signal?: AbortSignal): Promise<NetworkAnswer | TooLarge>;
  brokers(task: NetworkTask, signal?: AbortSignal): Promise<BrokerPlace[]>;
}

export const NETWORK_SERVICE: ResourceKey<NetworkService> = { name: 'networkService' };

const centreOf = async (context: Context, around: NetworkAround | null | undefined) => {
  if (!around) return null;
  const { depth } = around;
  if (depth < 1 || depth > DEEPEST) throw new BadUserInput(`Expected depth to be 1 to ${DEEPEST}, got ${depth}.`);
  const { id } = await knownActor(context, around.actor);
  return { actor: snapshotOf(context).register.placeOf(id), depth };
};

/** Which memberships count. */
const floorOf = (certainty: Certainty | null | undefined): Level => {
  if (certainty === Certainty.NO) throw new BadUserInput('Expected certainty to be YES or POSSIBLY, got NO.');
  return accepted(certainty === Certainty.YES ? [Certainty.YES] : undefined).floor;
};

const serials = new WeakMap<Snapshot, number>();
let lastSerial = 0;

/** Not the epoch: a snapshot that is read anew at the same epoch may number the actors otherwise. */
const serialOf = (snapshot: Snapshot): number => {
  const serial = serials.get(snapshot) ?? ++lastSerial;
  serials.set(snapshot, serial);
  return serial;
};

/** What can be sent to a thread. */
const arraysOf = (graph: GraphArrays): GraphArrays =>
  Object.fromEntries(
    Object.entries(graph).filter(([, value]) => ArrayBuffer.isView(value) || typeof value === 'number'),
  ) as never;

/** The part of the network that arguments mean. BAD_USER_INPUT where they do not hold. */
export const networkTask = async (
  context: Context,
  { filter, at: asked, certainty }: NetworkSelectionArgs,
): Promise<NetworkTask> => {
  const snapshot = snapshotOf(context);
  const at = asked ?? null;
  const floor = floorOf(certainty);
  const masks = await filterMasks(context, filter ?? {}, at);
  const around = await centreOf(context, filter?.around);
  const key = JSON.stringify([at, floor, filter ?? {}]);
  const selection = { at, floor, ...masks, around };
  return { graph: arraysOf(snapshot.graph), selection, snapshot: serialOf(snapshot), key };
};
