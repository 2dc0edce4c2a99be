import { type Clock } from '../../shared/clock';
import { type SnapshotKeeper } from '../snapshot-keeper';
import { AnswerStore, type Bounds } from './answer-store';
import { type Coding } from './accepted-coding';
import { type FilledAt } from './fill-at-one-epoch';
import { KeptAnswer } from './kept-answer';
import { laterSecond } from './last-modified';
import { PreparedAnswer } from './prepared-answer';

export const USUAL_BOUNDS: Bounds = { bytes: 64 * 1024 * 1024, count: 10_000 };

interface CacheParts {
  keeper: { readonly current: Pick<SnapshotKeeper['current'], 'epoch'> & { wholeEpoch?: number } };
  clock: Clock;
  bounds?: Bounds;
}

/** Keeps answers by address, each as long as the data and the clock let it be. */
export class AnswerCache {
  private readonly store: AnswerStore;
  /** By epoch and canonical address. */
  private readonly fills = new Map<string, Promise<KeptAnswer>>();
  private lastEpoch = 0;
  private lastWhole?: number;
  /** The latest second that was stated for an answer that is gone. */
  private lastStated = 0;

  constructor(private readonly parts: CacheParts) {
    this.store = new AnswerStore(parts.bounds ?? USUAL_BOUNDS, ({ validity }) => {
      const stated = Math.min(validity.lastModified, this.second());
      this.lastStated = Math.max(this.lastStated, stated);
    });
  }

  get size(): number {
    return this.store.size;
  }

  get count(): number {
    return this.store.count;
  }

  /** What is valid now under an address as it was asked for. */
  known(spelling: string): KeptAnswer | undefined {
    return this.ifValid(this.store.bySpelled(spelling));
  }

  /** What is valid now, or is filled now. One fill at an address and an epoch is for all who wait; what it throws, too. */
  async get(address: string, spelling: string, fill: () => Promise<FilledAt>): Promise<KeptAnswer> {
    const valid = this.ifValid(this.store.byAddress(address));
    const kept = valid ?? (await this.filling(address, fill));
    if (this.ifValid(kept)) this.store.spell(address, spelling);
    return kept;
  }

  /** Makes a coding of an answer; that counts where the answer is kept. */
  async make(address: string, { answer }: KeptAnswer, coding: Coding): Promise<void> {
    await answer.make(coding);
    this.store.recount(address);
  }

  private filling(address: string, fill: () => Promise<FilledAt>): Promise<KeptAnswer> {
    const key = `${this.parts.keeper.current.epoch} ${address}`;
    const running = this.fills.get(key);
    if (running) return running;
    const filling = fill()
      .then((filledAt) => this.keep(address, filledAt))
      .finally(() => this.fills.delete(key));
    this.fills.set(key, filling);
    return filling;
  }

  private keep(address: string, { filled, epoch }: FilledAt): KeptAnswer {
    const before = this.store.byAddress(address);
    const made = new PreparedAnswer(filled);
    const answer = before?.answer.isSameAs(made) ? before.answer : made;
    const hasSameBytes = before?.answer.hasBytesOf(made);
    const lastModified = hasSameBytes
      ? before!.validity.lastModified
      : laterSecond(this.second(), before?.validity.lastModified ?? this.lastStated);
    const kept = new KeptAnswer(answer, { epoch, changesAt: filled.changesAt, lastModified });
    if (filled.status === 200 && this.ifValid(kept)) this.store.put(address, kept);
    return kept;
  }

  private ifValid(kept: KeptAnswer | undefined): KeptAnswer | undefined {
    const { epoch, wholeEpoch } = this.parts.keeper.current;
    // An older copy of the database was put in its place, and comes to the same epochs again; or somebody may have been erased.
    if (epoch < this.lastEpoch || wholeEpoch !== this.lastWhole) this.store.clear();
    this.lastEpoch = epoch;
    this.lastWhole = wholeEpoch;
    return kept?.isValid(epoch, this.parts.clock.now()) ? kept : undefined;
  }

  private second(): number {
    return Math.floor(this.parts.clock.now() / 1000);
  }
}
