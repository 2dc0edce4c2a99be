import { ArgsType, Field, Int } from 'type-graphql';
import { BadUserInput } from './errors';

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

/** How many a page may hold, and how many it holds unless said. */
export interface PageBounds {
  most: number;
  usual: number;
}

const USUAL_BOUNDS: PageBounds = { most: MAX_PAGE, usual: DEFAULT_PAGE };

/** The arguments of a Relay connection with pages of other bounds. */
export const pageArgsOf = ({ most, usual }: PageBounds) => {
  @ArgsType()
  abstract class BoundedPageArgs {
    @Field(() => Int, {
      nullable: true,
      description: `How many to give from the start or after \`after\`: 1 to ${most}, ${usual} unless said.`,
    })
    first?: number | null;

    @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
    after?: string | null;

    @Field(() => Int, {
      nullable: true,
      description: `How many to give from the end or before \`before\`: 1 to ${most}.`,
    })
    last?: number | null;

    @Field(() => String, { nullable: true, description: 'The cursor before which the page ends.' })
    before?: string | null;
  }
  return BoundedPageArgs;
};

/** The arguments of a Relay connection: a page forward (`first`, `after`) or backward (`last`, `before`). */
@ArgsType()
export class PageArgs extends pageArgsOf(USUAL_BOUNDS) {}

export interface Window {
  limit: number;
  backward: boolean;
  cursor: string | null;
}

/** A page size within its bounds, or BAD_USER_INPUT. */
export const pageSize = (name: string, value: number, most = MAX_PAGE): number => {
  if (!Number.isInteger(value) || value < 1 || value > most)
    throw new BadUserInput(`Expected ${name} to be a whole number from 1 to ${most}, got ${value}.`);
  return value;
};

/** What the arguments ask for, or BAD_USER_INPUT where they contradict each other. */
export const windowOf = (
  { first, after, last, before }: PageArgs,
  { most, usual }: PageBounds = USUAL_BOUNDS,
): Window => {
  const forward = first != null || after != null;
  const backward = last != null || before != null;
  if (forward && backward) throw new BadUserInput('Expected first and after, or last and before, got some of both.');
  return backward
    ? { limit: pageSize('last', last ?? usual, most), backward: true, cursor: before ?? null }
    : { limit: pageSize('first', first ?? usual, most), backward: false, cursor: after ?? null };
};
