import { Field, ID, InterfaceType } from 'type-graphql';

/** An object with a global id. Rows answer their UUID; the schema makes it opaque. */
@InterfaceType({
  description: 'An object that can be fetched again by its id (GraphQL Global Object Identification Specification).',
})
export abstract class Node {
  @Field(() => ID, { description: 'The opaque, lasting id.' })
  id!: string;
}
