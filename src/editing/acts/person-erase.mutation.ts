import { Field, InputType, Int } from 'type-graphql';
import { Role } from '../../access/role';
import { ActorKind } from '../../directory/actor-kind';
import { ActorRef } from '../../directory/actor-ref.input';
import { Person } from '../../directory/person.entity';
import { logEverything } from '../../shared/change-log';
import { type Act } from '../act';
import { EditInput } from '../edit.input';
import { Mentions } from '../erasing/mentions';
import { redactHistory } from '../erasing/redact-history';
import { redactTexts } from '../erasing/redact-texts';
import { TO_BE_SCRUBBED } from '../erasing/to-be-scrubbed';
import { tracesOf } from '../erasing/traces-of';
import { mutation } from '../mutation';
import { payloadOf } from '../payload';
import { referencedActor } from '../referenced';

@InputType({ description: 'Somebody of whom nothing is to be left.' })
class PersonEraseInput extends EditInput {
  @Field(() => ActorRef, { description: 'The person.' })
  person!: ActorRef;

  @Field(() => Int, {
    description: 'The `version` that was read; if the person has another one now, nothing is written (CONFLICT).',
  })
  expectedVersion!: number;
}

const erase: Act<PersonEraseInput> = async (draft, { person: ref, expectedVersion }) => {
  const { manager, now, before, after } = draft;
  const person = await referencedActor(draft, ref, 'person', [ActorKind.PERSON]);
  const mentions = new Mentions(await tracesOf(draft, person));
  await draft.remove(person, expectedVersion);
  const gone = [...before.rows.keys()].filter((id) => !after.rows.has(id));
  await redactTexts(draft, mentions);
  draft.afterwards.push(async () => {
    await redactHistory(manager, gone, mentions, now);
    await logEverything((sql, params) => manager.query(sql, params));
    manager.queryRunner!.data[TO_BE_SCRUBBED] = true;
  });
  return null;
};

export const personErase = mutation({
  name: 'personErase',
  description:
    'Removes a person with all that belongs to it, and its name from every text and from the history. What a coalition states of its size stays. It cannot be undone.',
  ...{ access: Role.ADMINISTRATOR, input: PersonEraseInput, payload: payloadOf('Person', () => Person), act: erase },
});
