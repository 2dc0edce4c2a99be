import { Role } from '../../access/role';
import { Theme } from '../../directory/theme.entity';
import { nameKey } from '../../shared/name-key';
import { type Act } from '../act';
import { type Draft } from '../draft';
import { mutation } from '../mutation';
import { needed } from '../needed';
import { payloadOf } from '../payload';
import { referenced, rowOfId } from '../referenced';
import { changedSlug, newSlug } from '../slugs';
import { deleteMutation } from './delete';
import { stated } from './fact';
import { ThemeCreateInput, ThemeUpdateInput } from './theme.input';

const payload = payloadOf('Theme', () => Theme);

const named = (name: string | undefined) => (name === undefined ? {} : { name, nameKey: nameKey(name) });

const given = async (draft: Draft, input: ThemeCreateInput | ThemeUpdateInput) => ({
  ...{ nameEn: input.nameEn, definition: input.definition, definitionEn: input.definitionEn },
  broaderId: input.broader ? (await referenced(draft, 'Theme', input.broader, 'broader')).id : input.broader,
});

const create: Act<ThemeCreateInput> = async (draft, input) => {
  const slug = await newSlug(draft, 'Theme', input.slug, input.name);
  const values = { slug, ...named(input.name), ...(await given(draft, input)) };
  const { id } = draft.add('Theme', stated(values));
  return { type: 'Theme', id };
};

const update: Act<ThemeUpdateInput> = async (draft, input) => {
  const row = await rowOfId(draft, 'Theme', input.id);
  const slug = await changedSlug(draft, row, input.slug);
  const values = { slug, ...named(needed('name', input.name)), ...(await given(draft, input)) };
  draft.change(row, values, input.expectedVersion);
  return { type: 'Theme', id: row.id };
};

export const themeMutations = [
  mutation({
    ...{ name: 'themeCreate', description: 'Adds a theme.', access: Role.ADMINISTRATOR },
    ...{ input: ThemeCreateInput, payload, act: create },
  }),
  mutation({
    ...{ name: 'themeUpdate', description: 'Corrects a theme.', access: Role.ADMINISTRATOR },
    ...{ input: ThemeUpdateInput, payload, act: update },
  }),
  deleteMutation('Theme', 'a theme', payload, Role.ADMINISTRATOR),
];
