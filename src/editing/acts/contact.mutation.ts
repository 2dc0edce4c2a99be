import { Field, InputType, Int } from 'type-graphql';
import { Role } from '../../access/role';
import { ActorRef } from '../../directory/actor-ref.input';
import { quote } from '../../shared/errors';
import { type Act } from '../act';
import { checkRights } from '../check-rights';
import { EditInput } from '../edit.input';
import { mutation } from '../mutation';
import { referencedActor } from '../referenced';
import { refused } from '../user-error';
import { actorPayload } from './actor-payload';

@InputType({ description: 'How an actor is reached, for those who keep it; what is left out stays, null empties.' })
class ContactSetInput extends EditInput {
  @Field(() => ActorRef, { description: 'The actor.' })
  actor!: ActorRef;

  @Field(() => Int, {
    nullable: true,
    description: 'The `version` of its contact that was read; left out where it had none.',
  })
  expectedVersion?: number | null;

  @Field(() => String, { nullable: true, description: 'An address for letters: "namn@exempel.se".' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'A telephone number: "+46 8 123 45 67".' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'What else those who keep it should know.' })
  note?: string | null;
}

const EMAIL = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,255}$/;
const PHONE = /^\+?[\d ()/-]{3,39}$/;

const checked = ({ email, phone, note }: ContactSetInput) => {
  if (email != null && !EMAIL.test(email))
    throw refused('INVALID', `Expected an address such as namn@exempel.se, got ${quote(email)}.`, 'email');
  if (phone != null && !PHONE.test(phone))
    throw refused('INVALID', `Expected a number such as +46 8 123 45 67, got ${quote(phone)}.`, 'phone');
  return { email, phone, note };
};

const set: Act<ContactSetInput> = async (draft, input) => {
  const { type, id } = await referencedActor(draft, input.actor, 'actor');
  const [row] = await draft.rows('Contact', 'actorId', [id]);
  const given = checked(input);
  const version = input.expectedVersion ?? 0;
  if (row) {
    const { values } = draft.change(row, given, version);
    const isEmpty = [values.email, values.phone, values.note].every((value) => value === null);
    if (isEmpty) await draft.remove(row, version);
  } else {
    const { email = null, phone = null, note = null } = given;
    const added = draft.add('Contact', { actorId: id, email, phone, note });
    // Whether there is one is told to nobody else.
    await checkRights(draft, [added.id]);
    if (version > 0) throw refused('NOT_FOUND', 'The actor has no contact now: leave it out.', 'expectedVersion');
    if (email === null && phone === null && note === null)
      throw refused('INVALID', 'Expected an email, a phone or a note, got none.', 'email');
  }
  return { type, id };
};

export const contactSetMutation = mutation({
  name: 'contactSet',
  description: 'Says how an actor is reached. Only those who may change the actor see it.',
  ...{ access: Role.EDITOR, input: ContactSetInput, payload: actorPayload, act: set },
});
