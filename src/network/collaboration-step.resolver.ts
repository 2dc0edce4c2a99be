import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type Context } from '../shared/context';
import { sharedRow } from './collaboration.resolver';
import { CollaborationStep, SharedCoalition } from './collaboration.type';
import { sharedCoalitions, type SharedCoalitionsOptions } from './shared-coalitions';
import { snapshotOf } from './snapshot';

/** Where a step is in the graph, and at what time. */
interface StepRow {
  places: { between: number[]; coalition: number; options: SharedCoalitionsOptions };
}

@Resolver(() => CollaborationStep)
export class CollaborationStepResolver {
  @FieldResolver(() => SharedCoalition, {
    description: 'The coalition as what the two share: how surely, since when and by which memberships.',
  })
  shared(@Root() { places: { between, coalition, options } }: StepRow, @Ctx() context: Context) {
    const { graph, register } = snapshotOf(context);
    const found = sharedCoalitions(graph, between, options).find((each) => each.coalition === coalition);
    return sharedRow(register, found!);
  }
}
