import { Language } from '../../../shared/language';
import { pageAddress } from '../../pages/reading';
import { pageWords } from '../../pages/words/words';
import { webAddress } from '../../feeds/web-address';
import { type AnsweredActor, pathOf } from '../links';
import { type Asked } from '../page-kind';
import { type AnsweredActorPage } from './actor-page';
import { identifierAddress } from './identifier-address';
import { type MembershipEdge } from './membership-item';

/** One or several; undefined, which JSON leaves out, for none. */
export const some = <Value>(values: readonly Value[]): Value | readonly Value[] | undefined =>
  values.length > 1 ? values : values[0];

/** The address of an actor as schema.org's id of it: the same in each language and on each day. */
export const actorReference = (asked: Asked, { __typename, slug, name }: AnsweredActor) => ({
  '@type': __typename === 'Person' ? 'Person' : 'Organization',
  '@id': pageAddress({ ...asked, day: null, language: Language.SV }, pathOf(__typename, slug)),
  name,
});

/** Who takes part; what is not sure is said in a role of its own (https://schema.org/Role), which has room for that. */
export const takingPart = <Node>(
  name: 'member' | 'memberOf',
  edges: readonly MembershipEdge<Node>[],
  { asked, other }: { asked: Asked; other: (node: Node) => AnsweredActor },
) =>
  some(
    edges.map(({ certainty, node }) => {
      const reference = actorReference(asked, other(node));
      if (certainty === 'YES') return reference;
      const description = pageWords(asked.language).site.certainty[certainty];
      return { '@type': 'OrganizationRole', description, [name]: reference };
    }),
  );

/** An actor for programs (https://schema.org/Organization, https://schema.org/Person). `further` is what its kind alone has. */
export const actorData = (actor: AnsweredActorPage, asked: Asked, further: object = {}): object => ({
  '@context': 'https://schema.org',
  ...actorReference(asked, actor),
  alternateName: some([...new Set(actor.names.map(({ text }) => text))].filter((text) => text !== actor.name)),
  description: actor.description ?? undefined,
  mainEntityOfPage: pageAddress({ ...asked, day: null }, pathOf(actor.__typename, actor.slug)),
  url: webAddress(actor.website) ?? undefined,
  identifier: some(
    actor.identifiers.map(({ scheme, value }) => ({ '@type': 'PropertyValue', propertyID: scheme, value })),
  ),
  sameAs: some(
    actor.identifiers.flatMap(({ scheme, value }) => {
      const address = identifierAddress(scheme, value);
      return address === null ? [] : [address];
    }),
  ),
  memberOf: takingPart('memberOf', actor.memberships.edges, { asked, other: ({ coalition }) => coalition }),
  ...further,
});
