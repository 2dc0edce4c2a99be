import { type Known } from '../seeds/check-seeds';
import { type Seed } from '../seeds/seed';
import { type Slugs } from './read-slugs';
import { type Row } from '../../editing/row';

/**
 * What is there already besides that which is taken back: references may lead to it, and files must agree with it.
 * An actor that is taken back and described again keeps its type, and its kind is free.
 */
export function knownBesides(slugs: Slugs, takenBack: readonly Row[], seeds: readonly Seed[]): Known {
  const gone = new Set(takenBack.map(({ id }) => id));
  const described = new Set(seeds.flatMap(({ actors }) => actors.map(({ slug }) => slug)));
  const stays = ({ id }: { id: string }) => !gone.has(id);
  return {
    actors: new Map(
      slugs.actors
        .filter((actor) => stays(actor) || described.has(actor.slug))
        .map((actor) => [actor.slug, { type: actor.type, kind: stays(actor) ? actor.kind : null }]),
    ),
    themes: new Set(slugs.themes.filter(stays).map(({ slug }) => slug)),
    series: new Set(slugs.series.filter(stays).map(({ slug }) => slug)),
  };
}
