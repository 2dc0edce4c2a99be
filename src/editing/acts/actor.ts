import { type ActorKind, TYPE_OF_KIND } from '../../directory/actor-kind';
import { NameKind } from '../../directory/name-kind';
import { nameKey } from '../../shared/name-key';
import { type Target } from '../act';
import { checkedAddress } from '../checked-address';
import { type Draft } from '../draft';
import { rowOfId } from '../referenced';
import { changedSlug, newSlug } from '../slugs';
import { type ActorCreateInput, type PersonUpdateInput } from './actor.input';
import { addName } from './actor-name';
import { addFact, changeFact, type Given } from './fact';
import { identifierValues } from './identifier';
import { setThemes } from './set-themes';

const factsOf = ({ description, descriptionEn, website }: ActorCreateInput | PersonUpdateInput): Given => ({
  ...{ description, descriptionEn, website: checkedAddress(website, 'website') },
});

const addIdentifiers = async (draft: Draft, actorId: string, input: ActorCreateInput): Promise<void> => {
  for (const [index, given] of input.identifiers.entries()) {
    const values = await identifierValues(draft, given, null, `identifiers.${index}`);
    await addFact(draft, 'Identifier', { actorId, ...values }, input);
  }
};

/** Adds an actor with its names, keys and themes, all of them borne by the same sources. `more` is what its kind has beside. */
export const addActor = async (
  draft: Draft,
  actorKind: ActorKind,
  input: ActorCreateInput,
  more: Given = {},
): Promise<Target> => {
  const type = TYPE_OF_KIND[actorKind];
  const { name: text, shortName, language, nameKind: kind } = input;
  const slug = await newSlug(draft, type, input.slug, text);
  const values = { actorKind, slug, name: text, nameKey: nameKey(text), shortName: null, kind: null };
  const target = await addFact(draft, type, { ...values, ...factsOf(input), ...more }, input);
  await addName(draft, target.id, { text, language, kind }, input);
  if (shortName != null) await addName(draft, target.id, { text: shortName, language, kind: NameKind.SHORT }, input);
  await addIdentifiers(draft, target.id, input);
  if (input.themes) await setThemes(draft, 'ActorTheme', target.id, input.themes, input.citations);
  return target;
};

/** Corrects an actor; `more` is what its kind has beside. */
export const changeActor = async (
  draft: Draft,
  actorKind: ActorKind,
  input: PersonUpdateInput,
  more: Given = {},
): Promise<Target> => {
  const type = TYPE_OF_KIND[actorKind];
  const row = await rowOfId(draft, type, input.id);
  const slug = await changedSlug(draft, row, input.slug);
  if (input.themes !== undefined) await setThemes(draft, 'ActorTheme', row.id, input.themes ?? [], input.citations);
  return changeFact(draft, type, input, () => ({ slug, ...factsOf(input), ...more }));
};
