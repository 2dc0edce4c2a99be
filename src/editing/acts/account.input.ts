import { Field, ID, InputType } from 'type-graphql';
import { Role } from '../../access/role';
import { ActorRef } from '../../directory/actor-ref.input';
import { DateTime } from '../../shared/date-time.scalar';
import { type Instant } from '../../shared/instant';
import { type ActInput } from '../act';
import { ChangeInput, EditInput } from '../edit.input';

@InputType({ description: 'Somebody, or some program, that is to do more than read.' })
export class AccountCreateInput extends EditInput {
  @Field({ description: 'The name by which people tell it apart; no other account has it.' })
  name!: string;

  @Field(() => Role, { description: 'What it may do.' })
  role!: Role;

  @Field(() => [ActorRef], { defaultValue: [], description: 'The actors that it keeps, if it is an editor.' })
  actors!: ActorRef[];

  @Field(() => String, { nullable: true, description: 'Who gives its bearer tokens out: their `iss`.' })
  issuer?: string | null;

  @Field(() => String, { nullable: true, description: 'As whom the issuer knows it: their `sub`.' })
  subject?: string | null;
}

@InputType({ description: 'What is to be otherwise of an account; what is left out stays, null empties.' })
export class AccountUpdateInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'The name by which people tell it apart.' })
  name?: string | null;

  @Field(() => Role, { nullable: true, description: 'What it may do.' })
  role?: Role | null;

  @Field(() => [ActorRef], { nullable: true, description: 'The actors that it keeps from now on, and no others.' })
  actors?: ActorRef[] | null;

  @Field(() => String, { nullable: true, description: 'Who gives its bearer tokens out.' })
  issuer?: string | null;

  @Field(() => String, { nullable: true, description: 'As whom the issuer knows it.' })
  subject?: string | null;
}

@InputType({ description: 'A key that is to be given out. Asked for twice, two are.' })
export class KeyCreateInput implements Pick<ActInput, 'idempotencyKey'> {
  /** There is none: its outcome would have to be kept. */
  declare readonly idempotencyKey?: null;

  @Field(() => ID, { description: 'The id of the account that is to be known by it.' })
  account!: string;

  @Field(() => DateTime, {
    nullable: true,
    description: 'The instant from which it holds no longer; null for never.',
  })
  expiresAt?: Instant | null;
}

@InputType({ description: 'A key that is to hold no longer.' })
export class KeyRevokeInput extends EditInput {
  @Field(() => ID, { description: 'The id of the key.' })
  id!: string;
}
