import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Activity } from '../directory/activity.entity';
import { ActorName } from '../directory/actor-name.entity';
import { actorDetails } from '../directory/actor.loader';
import { Coalition } from '../directory/coalition.entity';
import { Mandate } from '../directory/mandate.entity';
import { type MembershipRow } from '../directory/membership-columns';
import { Membership } from '../directory/membership.entity';
import { PartOf } from '../directory/part-of.entity';
import { Position } from '../directory/position.entity';
import { Source } from '../directory/source.entity';
import { type Context } from '../shared/context';
import { Period } from './period';
import { dateWhen, When } from './when';

const periodOf = ({ period }: { period: string | null }): Period | null =>
  period === null ? null : new Period(period);
const whenOf = ({ edtf }: { edtf: string | null }): When | null => (edtf === null ? null : dateWhen(edtf));

const NOT_STATED = 'null if nothing is stated.';

@Resolver(() => Membership)
export class MembershipPeriodResolver {
  @FieldResolver(() => Period, { nullable: true, description: `Over which time it holds; ${NOT_STATED}` })
  period(@Root() membership: MembershipRow) {
    return periodOf(membership);
  }
}

@Resolver(() => Position)
export class PositionPeriodResolver {
  @FieldResolver(() => Period, { nullable: true, description: `Over which time the person has it; ${NOT_STATED}` })
  period(@Root() position: Position) {
    return periodOf(position);
  }
}

@Resolver(() => PartOf)
export class PartOfPeriodResolver {
  @FieldResolver(() => Period, { nullable: true, description: `Over which time it holds; ${NOT_STATED}` })
  period(@Root() link: PartOf) {
    return periodOf(link);
  }
}

@Resolver(() => ActorName)
export class ActorNamePeriodResolver {
  @FieldResolver(() => Period, { nullable: true, description: `Over which time it is in use; ${NOT_STATED}` })
  period(@Root() name: ActorName) {
    return periodOf(name);
  }
}

@Resolver(() => Mandate)
export class MandatePeriodResolver {
  @FieldResolver(() => Period, { nullable: true, description: `From when and how long it is in force; ${NOT_STATED}` })
  period(@Root() mandate: Mandate) {
    return periodOf(mandate);
  }
}

@Resolver(() => Coalition)
export class CoalitionPeriodResolver {
  @FieldResolver(() => Period, { nullable: true, description: `Over which time it exists; ${NOT_STATED}` })
  async period(@Root() coalition: Coalition, @Ctx() context: Context) {
    return periodOf((await context.use(actorDetails).load(coalition.id))!);
  }
}

@Resolver(() => Source)
export class SourceDateResolver {
  @FieldResolver(() => When, { nullable: true, description: 'The date of the document; null if it is not known.' })
  date(@Root() source: Source) {
    return whenOf(source);
  }
}

@Resolver(() => Activity)
export class ActivityStartResolver {
  @FieldResolver(() => When, { nullable: true, description: 'When it starts; null if not stated.' })
  starts(@Root() activity: Activity) {
    return whenOf(activity);
  }
}
