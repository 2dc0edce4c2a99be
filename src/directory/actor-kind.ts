import { registerEnumType } from 'type-graphql';

export enum ActorKind {
  PERSON = 'PERSON',
  ORGANISATION = 'ORGANISATION',
  COALITION = 'COALITION',
}

registerEnumType(ActorKind, {
  name: 'ActorKind',
  description: 'The three kinds of actors (W3C Organization Ontology, org:Agent).',
  valuesConfig: {
    PERSON: { description: 'Somebody in a public role.' },
    ORGANISATION: { description: 'An agency, municipality, university, association, company …' },
    COALITION: { description: 'A standing form of collaboration, which can itself be a member of another.' },
  },
});

/** The GraphQL type of an actor of a kind. */
export const TYPE_OF_KIND: Record<ActorKind, 'Person' | 'Organisation' | 'Coalition'> = {
  PERSON: 'Person',
  ORGANISATION: 'Organisation',
  COALITION: 'Coalition',
};
