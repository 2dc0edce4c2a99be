import { Field, InputType } from 'type-graphql';
import { Role } from '../../access/role';
import { NameKind } from '../../directory/name-kind';
import { quote } from '../../shared/errors';
import { fromGlobalId } from '../../shared/global-id';
import { Language } from '../../shared/language';
import { type Act } from '../act';
import { CitationInput } from '../citation.input';
import { cite } from '../cite';
import { type Draft } from '../draft';
import { ChangeInput } from '../edit.input';
import { mutation } from '../mutation';
import { endedPeriod, hasEnd } from '../period-text';
import { readTime } from '../read-time';
import { rowOfId } from '../referenced';
import { ACTOR_TYPES, type Row, type RowType } from '../row';
import { refused } from '../user-error';
import { periodValues } from '../values';
import { actorPayload } from './actor-payload';
import { addName } from './actor-name';

@InputType({ description: 'A new official name of an actor, in place of the one that it has.' })
class ActorRenameInput extends ChangeInput {
  @Field({ description: 'The new name.' })
  name!: string;

  @Field(() => Language, { defaultValue: Language.SV, description: 'The language of the name; names in others stay.' })
  language!: Language;

  @Field(() => String, {
    nullable: true,
    description: 'Since when it goes by it, as EDTF: 2026-07-01, 2026-07, 2026. The old name ends then.',
  })
  from?: string | null;

  @Field(() => [CitationInput], { description: 'The sources that bear it, at least one.' })
  citations!: CitationInput[];
}

const actorRow = (draft: Draft, id: string): Promise<Row> => {
  const type = fromGlobalId(id).type as RowType;
  return rowOfId(draft, ACTOR_TYPES.includes(type) ? type : 'Organisation', id);
};

/** Makes a name a former one that ends when another begins, borne by what bears that. */
const retire = async (draft: Draft, name: Row, { from, citations }: ActorRenameInput): Promise<void> => {
  const period = name.values.period as string | null;
  const ended = from == null ? {} : readTime('from', () => periodValues(endedPeriod(period, from)));
  draft.change(name, { kind: NameKind.FORMER, ...ended });
  if (from != null)
    await cite(
      draft,
      name,
      citations.map((citation) => ({ ...citation, field: 'period' })),
    );
};

const rename: Act<ActorRenameInput> = async (draft, input) => {
  const { name: text, language, from, expectedVersion } = input;
  const actor = await actorRow(draft, input.id);
  const current = (await draft.rows('ActorName', 'actorId', [actor.id])).filter(
    ({ values }) =>
      values.kind === NameKind.OFFICIAL && values.language === language && !hasEnd(values.period as string | null),
  );
  if (current.some(({ values }) => values.text === text))
    throw refused('INVALID', `Expected another name than ${quote(text)}, which it has.`, 'name');
  for (const name of current) await retire(draft, name, input);
  const period = from == null ? null : readTime('from', () => periodValues(`${from}/..`).period as string);
  await addName(draft, actor.id, { text, language, kind: NameKind.OFFICIAL, period }, input);
  draft.change(actor, {}, expectedVersion);
  return { type: actor.type, id: actor.id };
};

export const actorRenameMutation = mutation({
  name: 'actorRename',
  description: 'Gives an actor a new official name; the one that it had stays as a former one.',
  ...{ access: Role.EDITOR, input: ActorRenameInput, payload: actorPayload, act: rename },
});
