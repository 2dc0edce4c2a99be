import { InterfaceType } from 'type-graphql';

/** A fact that says its sources; CitedResolver gives all of them the field `citations`. */
@InterfaceType({
  description: 'A fact that says which sources bear it.',
})
export abstract class Cited {}
