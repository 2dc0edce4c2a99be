import { type CitationInput } from '../citation.input';
import { cite } from '../cite';
import { type Draft } from '../draft';
import { linkId } from '../link-id';
import { type ObjectRef } from '../object-ref.input';
import { referenced } from '../referenced';

const OWNER = { ActorTheme: 'actorId', EventTheme: 'eventId' } as const;

/** Gives an actor or event these themes and no others, in their order. What is new is borne by the citations. */
export const setThemes = async (
  draft: Draft,
  type: keyof typeof OWNER,
  ownerId: string,
  themes: readonly ObjectRef[],
  citations: readonly CitationInput[] = [],
): Promise<void> => {
  const owner = OWNER[type];
  const wanted = new Set<string>();
  for (const [index, ref] of themes.entries())
    wanted.add((await referenced(draft, 'Theme', ref, `themes.${index}`)).id);
  const links = new Map((await draft.rows(type, owner, [ownerId])).map((row) => [row.values.themeId, row]));
  for (const [themeId, link] of links) if (!wanted.has(themeId as string)) await draft.remove(link);
  for (const [position, themeId] of [...wanted].entries()) {
    const link = links.get(themeId);
    if (link) draft.change(link, { position });
    else {
      const added = draft.add(type, { [owner]: ownerId, themeId, position }, linkId(type, ownerId, themeId));
      await cite(draft, added, citations);
    }
  }
};
