import { type CitationInput } from '../citation.input';
import { cite } from '../cite';
import { type Draft } from '../draft';
import { linkId } from '../link-id';
import { type ObjectRef } from '../object-ref.input';
import { referenced } from '../referenced';
import { type Row } from '../row';

/** Gives an actor these themes and no others, in their order. What is new is borne by the citations. */
export const setThemes = async (
  draft: Draft,
  { id: actorId }: Row,
  themes: readonly ObjectRef[],
  citations: readonly CitationInput[],
): Promise<void> => {
  const wanted = new Set<string>();
  for (const [index, ref] of themes.entries())
    wanted.add((await referenced(draft, 'Theme', ref, `themes.${index}`)).id);
  const links = new Map((await draft.rows('ActorTheme', 'actorId', [actorId])).map((row) => [row.values.themeId, row]));
  for (const [themeId, link] of links) if (!wanted.has(themeId as string)) await draft.remove(link);
  for (const [position, themeId] of [...wanted].entries()) {
    const link = links.get(themeId);
    if (link) draft.change(link, { position });
    else
      await cite(
        draft,
        draft.add('ActorTheme', { actorId, themeId, position }, linkId('ActorTheme', actorId, themeId)),
        citations,
      );
  }
};
