import { type Draft } from '../draft';
import { type Row } from '../row';
import { type Traces } from './mentions';

/** Shorter texts say nothing of who is meant. */
const SHORTEST = 3;

/** What stands for a person in texts: all its names, how it is reached, its slugs. */
export const tracesOf = async (draft: Draft, person: Row): Promise<Traces> => {
  const names = await draft.rows('ActorName', 'actorId', [person.id]);
  const contacts = await draft.rows('Contact', 'actorId', [person.id]);
  const redirects = await draft.rows('Redirect', 'actorId', [person.id]);
  const texts = [
    ...[person.values.name, person.values.shortName, ...names.map(({ values }) => values.text)],
    ...contacts.flatMap(({ values }) => [values.email, values.phone]),
  ];
  const slugs = [person.values.slug, ...redirects.map(({ values }) => values.slug)];
  const filled = (all: unknown[]) =>
    all.filter((one): one is string => typeof one === 'string' && one.length >= SHORTEST);
  return { texts: filled(texts), slugs: filled(slugs) };
};
