import { Field, InputType, Int } from 'type-graphql';
import { Role } from '../../access/role';
import { ActorRef } from '../../directory/actor-ref.input';
import { type Act } from '../act';
import { type Draft } from '../draft';
import { EditInput } from '../edit.input';
import { mergeRows } from '../merging/merge-rows';
import { mutation } from '../mutation';
import { actorPayload } from './actor-payload';
import { referencedActor } from '../referenced';
import { type Row, type Values } from '../row';
import { refused } from '../user-error';

@InputType({ description: 'Two entries of one and the same actor.' })
class ActorMergeInput extends EditInput {
  @Field(() => ActorRef, { description: 'The one that stays.' })
  into!: ActorRef;

  @Field(() => Int, { description: 'The `version` of the one that stays, as it was read.' })
  intoVersion!: number;

  @Field(() => ActorRef, {
    description: 'The one that goes; its id, slug and identifiers lead to the other from then on.',
  })
  from!: ActorRef;

  @Field(() => Int, { description: 'The `version` of the one that goes, as it was read.' })
  expectedVersion!: number;
}

/** What the one that stays leaves open, as the other has it. */
const FILLED = ['classification', 'description', 'descriptionEn', 'website', 'statedMemberCount', 'period'];

const filling = (into: Row, from: Row): Values =>
  Object.fromEntries(
    FILLED.filter((name) => name in into.values && into.values[name] === null && from.values[name] != null).map(
      (name) => [name, from.values[name]],
    ),
  );

/** What is remembered of the one that goes, its merging among it, belongs to the other now. */
const moveHistory = ({ manager }: Draft, from: string, into: string): Promise<void> =>
  manager.query(
    `insert into history_subjects (subject_id, epoch, number) select ?, h.epoch, h.number from history_subjects h where h.subject_id = ?
     and not exists (select 1 from history_subjects i where i.subject_id = ? and i.epoch = h.epoch and i.number = h.number)`,
    [into, from, into],
  );

const merge: Act<ActorMergeInput> = async (draft, input) => {
  const into = await referencedActor(draft, input.into, 'into');
  const from = await referencedActor(draft, input.from, 'from');
  if (into.id === from.id) throw refused('INVALID', 'Expected two actors, got one.', 'from');
  if (into.type !== from.type)
    throw refused('CONTRADICTION', `Expected two of one kind, got ${into.type} and ${from.type}.`, 'from');
  await mergeRows(draft, from, into);
  draft.afterwards.push(() => moveHistory(draft, from.id, into.id));
  draft.change(into, filling(into, from), input.intoVersion);
  await draft.remove(from, input.expectedVersion);
  draft.add('Redirect', { oldId: from.id, slug: from.values.slug, actorId: into.id });
  return { type: into.type, id: into.id };
};

export const actorMerge = mutation({
  name: 'actorMerge',
  description:
    'Makes one actor of two of one kind: memberships, names, identifiers, events and all else move to the one that stays; what is double is joined. `dryRun` lists it.',
  ...{ access: Role.ADMINISTRATOR, input: ActorMergeInput, payload: actorPayload, act: merge },
});
