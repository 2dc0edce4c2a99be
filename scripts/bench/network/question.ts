import { createHash } from 'node:crypto';
import { type Parameter } from './parameters';

/** How many collaborators are asked for. */
export const TOP = 20;

/** The questions, by the names that reports have for them. */
export const QUESTIONS = {
  collaborators: 'collaborators, top 20 (weight, strength, name)',
  collaboratorsByName: 'collaborators, top 20 (weight, name)',
  collaboratorsAt: 'collaborators at an instant, top 20 (weight, name)',
  collaboration: 'collaboration of two',
  surroundings: 'surroundings, two edges away',
  chain: 'shortest chain',
} as const;

export type QuestionName = keyof typeof QUESTIONS;

/** How an engine answers a question, and how its answer is compared with those of others. */
export interface Question<Found = unknown> {
  /** What is timed. Undefined where it took too long and was broken off. */
  ask(parameter: Parameter): Found | undefined | Promise<Found | undefined>;
  /** A text; the same for equal answers. */
  show(found: Found): string;
}

/** The questions that an engine answers. */
export type Engine = Partial<Record<QuestionName, Question>>;

/** A question whose answers are of one type. */
export const question = <Found>(each: Question<Found>): Question => each as Question;

/** Collaborators in their order. */
export const showRanked = (ranked: readonly { id: string; weight: number }[]): string =>
  ranked.map(({ id, weight }) => `${id}:${weight}`).join(' ');

/** Actors in any order. */
export const showIds = (ids: readonly string[]): string => [...ids].sort().join(' ');

/** Many actors in any order: how many, and a hash of their ids. */
export const showMany = (ids: readonly string[]): string =>
  `${ids.length} ${createHash('sha1').update(showIds(ids)).digest('hex')}`;

export const showLength = (length: number | null): string => (length === null ? 'none' : String(length));
