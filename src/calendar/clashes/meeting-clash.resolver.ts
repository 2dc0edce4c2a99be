import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { type Certainty } from '../../directory/certainty';
import { knownActor } from '../../directory/known-actor';
import { REGISTER } from '../../directory/register';
import { Connection } from '../../shared/connection';
import { type Context } from '../../shared/context';
import { PageArgs } from '../../shared/page-args';
import { rankedPage } from '../../shared/ranked-page';
import { agendaEvents, MOST_EVENTS } from './agenda-events';
import { checkClashArgs, MeetingClashArgs } from './meeting-clash.input';
import { MeetingClash, MeetingClashConnection, type MeetingClashRow } from './meeting-clash.type';
import { meetingClashes } from './meeting-clashes';
import { SharedMemberConnection } from './shared-member.type';
import { type SharedMember, sharedMembers } from './shared-members';

const distinct = <Row extends { id: string }>(rows: Row[]): Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

@Resolver()
export class MeetingClashQueries {
  @Query(() => MeetingClashConnection, {
    description: `The pairs of events in the agendas of some actors that overlap in time, sure ones first, then by when the common time begins. An agenda is as of \`upcoming\`: events stored and expected that an actor organises and, unless it is a coalition, those of the coalitions in which it surely or possibly is then; not what is cancelled or without a time. At most ${MOST_EVENTS.toLocaleString('en')} events are compared.`,
  })
  async meetingClashes(@Args(() => MeetingClashArgs) args: MeetingClashArgs, @Ctx() context: Context) {
    checkClashArgs(args);
    const actors = distinct(await Promise.all(args.actors.map((ref) => knownActor(context, ref))));
    const events = await agendaEvents(context, actors, { earliest: args.from, latest: args.to });
    const options = { certainty: args.certainty ?? null, minActors: args.minActors ?? 0 };
    const clashes = meetingClashes(actors, events, options);
    return new Connection(rankedPage(args, 'MeetingClash', () => clashes));
  }
}

@Resolver(() => MeetingClash)
export class MeetingClashResolver {
  @FieldResolver(() => SharedMemberConnection, {
    description:
      'Who is surely or possibly a member, at the common time, of a coalition that organises the one and of a coalition that organises the other, by name. None where an organiser is no coalition.',
  })
  sharedMembers(
    @Root() { organiserIds, common }: MeetingClashRow,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ) {
    const register = context.resource(REGISTER);
    const ranked = sharedMembers(register, organiserIds, common);
    const page = rankedPage(args, 'SharedMember', () => ({ ranked, totalCount: ranked.length }));
    const facts = ({ certainty }: SharedMember): { certainty: Certainty } => ({ certainty });
    return new Connection(page, facts, ({ actor }) => register.actor(actor));
  }
}
