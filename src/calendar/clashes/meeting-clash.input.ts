import { ArgsType, Field, Int } from 'type-graphql';
import { ActorRef } from '../../directory/actor-ref.input';
import { Certainty } from '../../directory/certainty';
import { DateTime } from '../../shared/date-time.scalar';
import { BadUserInput } from '../../shared/errors';
import { type Instant } from '../../shared/instant';
import { PageArgs } from '../../shared/page-args';

const MOST_ACTORS = 50;
const MOST_DAYS = 366;
const DAY = 86_400_000;

@ArgsType()
export class MeetingClashArgs extends PageArgs {
  @Field(() => [ActorRef], { description: `Whose agendas: 1 to ${MOST_ACTORS} actors.` })
  actors!: ActorRef[];

  @Field(() => DateTime, { description: 'Events that are not surely over at this instant.' })
  from!: Instant;

  @Field(() => DateTime, {
    description: `Events that can begin before this instant, at most ${MOST_DAYS} days after \`from\`.`,
  })
  to!: Instant;

  @Field(() => Certainty, {
    nullable: true,
    description: 'Only clashes of this certainty, YES or POSSIBLY; both unless said.',
  })
  certainty?: Certainty | null;

  @Field(() => Int, {
    nullable: true,
    description: `Only clashes that at least so many of the actors have in their agendas, 0 to ${MOST_ACTORS}: with 1 there is somebody who would have to be in two places; 0 unless said.`,
  })
  minActors?: number | null;
}

const shown = (instant: Instant): string => new Date(instant).toISOString();

/** BAD_USER_INPUT where an argument is out of its bounds. */
export const checkClashArgs = ({ actors, from, to, certainty, minActors }: MeetingClashArgs): void => {
  if (actors.length < 1 || actors.length > MOST_ACTORS)
    throw new BadUserInput(`Expected 1 to ${MOST_ACTORS} actors, got ${actors.length}.`);
  if (to <= from || to - from > MOST_DAYS * DAY)
    throw new BadUserInput(
      `Expected to to be after from, by at most ${MOST_DAYS} days, got ${shown(from)} to ${shown(to)}.`,
    );
  if (certainty === Certainty.NO) throw new BadUserInput('Expected certainty to be YES or POSSIBLY, got NO.');
  if (minActors != null && (minActors < 0 || minActors > MOST_ACTORS))
    throw new BadUserInput(`Expected minActors to be a whole number from 0 to ${MOST_ACTORS}, got ${minActors}.`);
};
