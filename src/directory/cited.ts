import { Field, InterfaceType } from 'type-graphql';
import { Citation } from './citation.entity';

/** A fact that says its sources. `citations` is resolved for all of them in one place. */
@InterfaceType({
  description: 'A fact that says which sources bear it.',
  resolveType: (row: { __typename: string }) => row.__typename,
})
export abstract class Cited {
  @Field(() => [Citation], { description: 'The sources that bear it, the weightiest first.' })
  citations!: Citation[];
}
