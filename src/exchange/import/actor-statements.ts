import { TYPE_OF_KIND } from '../../directory/actor-kind';
import { textKey } from '../../shared/name-key';
import { linkId } from '../../editing/link-id';
import { type Statements } from './statements';
import { maybeTextValues, periodValues } from '../../editing/values';

/** Actors, their names and identifiers, what they are part of, the posts of people, and themes. */
export function actorStatements(statements: Statements): void {
  const { actors, names, identifiers, partOf, positions, actorThemes } = statements.seed;
  const actorId = (slug: string) => statements.id('actor', slug);

  for (const actor of actors)
    statements.add(TYPE_OF_KIND[actor.type], actorId(actor.slug), actor, () => ({
      ...{ actorKind: actor.type, slug: actor.slug, kind: actor.kind, classification: actor.classification },
      ...{ ...maybeTextValues('description', actor.description), website: actor.website },
      ...{ statedMemberCount: actor.statedMemberCount, ...periodValues(actor.period) },
    }));
  for (const name of names) {
    const { actor, text, language, kind, period } = name;
    statements.add('ActorName', statements.keyed('ActorName', actor, language, kind, text), name, () => ({
      ...{ actorId: actorId(actor), position: statements.count(`names of ${actor}`) },
      ...{ text, textKey: textKey(text), language, kind, ...periodValues(period) },
    }));
  }
  for (const identifier of identifiers) {
    const { actor, scheme, value } = identifier;
    statements.add('Identifier', statements.keyed('Identifier', scheme, value), identifier, () => ({
      ...{ actorId: actorId(actor), scheme, value },
    }));
  }
  for (const link of partOf)
    statements.add('PartOf', statements.keyed('PartOf', link.part, link.whole), link, () => ({
      ...{ partId: actorId(link.part), wholeId: actorId(link.whole), ...periodValues(link.period) },
    }));
  for (const position of positions) {
    const { person, organisation, title, period } = position;
    statements.add('Position', statements.keyed('Position', person, organisation, title), position, () => ({
      ...{ personId: actorId(person), organisationId: actorId(organisation), title, ...periodValues(period) },
    }));
  }
  for (const link of actorThemes) {
    const ends = { actorId: actorId(link.of), themeId: statements.id('theme', link.theme) };
    statements.add('ActorTheme', linkId('ActorTheme', ends.actorId, ends.themeId), link, () => ({
      ...{ ...ends, position: statements.count(`themes of ${link.of}`) },
    }));
  }
}
