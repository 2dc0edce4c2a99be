import { ArgsType, Field, Int } from 'type-graphql';
import { BadUserInput } from './errors';

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

/** The arguments of a Relay connection: a page forward (`first`, `after`) or backward (`last`, `before`). */
@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many to give from the start or after \`after\`: 1 to ${MAX_PAGE}, ${DEFAULT_PAGE} unless said.`,
  })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  after?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: `How many to give from the end or before \`before\`: 1 to ${MAX_PAGE}.`,
  })
  last?: number | null;

  @Field(() => String, { nullable: true, description: 'The cursor before which the page ends.' })
  before?: string | null;
}

export interface Window {
  limit: number;
  backward: boolean;
  cursor: string | null;
}

/** A page size within its bounds, or BAD_USER_INPUT. */
export const pageSize = (name: string, value: number): number => {
  if (!Number.isInteger(value) || value < 1 || value > MAX_PAGE)
    throw new BadUserInput(`Expected ${name} to be a whole number from 1 to ${MAX_PAGE}, got ${value}.`);
  return value;
};

/** What the arguments ask for, or BAD_USER_INPUT where they contradict each other. */
export const windowOf = ({ first, after, last, before }: PageArgs): Window => {
  const forward = first != null || after != null;
  const backward = last != null || before != null;
  if (forward && backward) throw new BadUserInput('Expected first and after, or last and before, got some of both.');
  return backward
    ? { limit: pageSize('last', last ?? DEFAULT_PAGE), backward: true, cursor: before ?? null }
    : { limit: pageSize('first', first ?? DEFAULT_PAGE), backward: false, cursor: after ?? null };
};
