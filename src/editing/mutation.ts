import { type GraphQLResolveInfo } from 'graphql';
import { Arg, Extensions, Mutation, Resolver } from 'type-graphql';
import { type Role } from '../access/role';
import { type ClassReference } from '../shared/class-reference';
import { type Context } from '../shared/context';
import { type Act, type ActInput, OUTCOMES } from './act';

export interface MutationSpec<Input extends ActInput> {
  name: string;
  description: string;
  /** Who may ask for it at all; rows have rights of their own. */
  access: Role;
  input: new () => Input;
  payload: ClassReference;
  act: Act<Input>;
}

/** When fields are resolved the acts of the request have run; see run-acts.ts. */
const outcomeOf = (_root: unknown, _args: unknown, context: Context, { path }: GraphQLResolveInfo) => {
  const outcome = context.resource(OUTCOMES).get(String(path.key));
  if (outcome instanceof Error) throw outcome;
  return outcome;
};

/** A mutation: an act with a name, an input and a payload. */
export const mutation = <Input extends ActInput>(spec: MutationSpec<Input>): ClassReference => {
  const { name, description, access, input, payload, act } = spec;
  @Resolver()
  class MutationResolver {
    @Extensions({ plain: outcomeOf, act, access })
    @Mutation(() => payload, { name, description })
    run(@Arg('input', () => input, { description: 'What is to be done.' }) _input: ActInput): never {
      throw new Error(`${name} runs as an act.`);
    }
  }
  return MutationResolver;
};
