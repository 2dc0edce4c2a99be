import { Extensions, Field, ObjectType } from 'type-graphql';
import { type ClassReference } from '../shared/class-reference';
import { type Context } from '../shared/context';
import { type Outcome } from './act';
import { Change } from './change.type';
import { UserError } from './user-error';

const targetOf = ({ target }: Outcome, _args: unknown, context: Context) =>
  target && context.node(target.type, target.id);

/** All payloads that were made, by the name of their type. */
const made = new Map<string, ClassReference>();

export const payloads = (): ClassReference[] => [...made.values()];

const makePayload = (name: string, type: () => ClassReference): ClassReference => {
  const field = name[0].toLowerCase() + name.slice(1);
  @ObjectType(`${name}Payload`, { simpleResolvers: true, description: `What came of a mutation of type ${name}.` })
  class Payload {
    @Extensions({ plain: targetOf })
    @Field(() => type(), {
      name: field,
      nullable: true,
      description: 'The object as it is since; null where nothing was written, and for one that is gone.',
    })
    target!: object | null;

    @Field(() => [UserError], { description: 'Why nothing was written; empty where it was.' })
    userErrors!: UserError[];

    @Field(() => [Change], {
      description:
        'What was done to each object or, with `dryRun`, would be. Empty where an `idempotencyKey` is used again.',
    })
    changes!: Change[];
  }
  return Payload;
};

/** The payload of the mutations of one type: `membership`, `userErrors`, `changes`. */
export const payloadOf = (name: string, type: () => ClassReference): ClassReference => {
  const payload = made.get(name) ?? makePayload(name, type);
  made.set(name, payload);
  return payload;
};
