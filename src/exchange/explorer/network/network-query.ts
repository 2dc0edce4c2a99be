import { type CoalitionKind } from '../../../directory/coalition-kind';
import { type OrganisationKind } from '../../../directory/organisation-kind';
import { ACTOR_LINK, type AnsweredActor } from '../links';
import { type AnsweredCitation, CITATIONS } from '../source-notes';

type Certainty = 'YES' | 'POSSIBLY';

interface AnsweredLink {
  certainty: Certainty;
  actor: AnsweredActor;
  coalition: AnsweredActor;
}

/** A row of the table. */
export interface AnsweredNode {
  degree: number;
  weightedDegree: number;
  betweenness: number | null;
  closeness: number | null;
  pageRank: number | null;
  node: AnsweredActor & { organisationKind?: `${OrganisationKind}`; coalitionKind?: `${CoalitionKind}` };
  links: { totalCount: number; nodes: AnsweredLink[] };
}

export interface AnsweredPath {
  length: number;
  certainty: Certainty;
  steps: {
    from: AnsweredActor;
    coalition: AnsweredActor;
    to: AnsweredActor;
    shared: { certainty: Certainty; since: { text: string } | null; citations: AnsweredCitation[] };
  }[];
}

interface Accuracy {
  sampleSize: number | null;
}

export interface NetworkPageAnswer {
  network: {
    nodeCount: number;
    edgeCount: number;
    betweennessAccuracy: Accuracy | null;
    closenessAccuracy: Accuracy | null;
    nodes: {
      totalCount: number;
      pageInfo: { hasNextPage: boolean };
      edges: AnsweredNode[];
    };
  };
  sure: { edgeCount: number };
  themes: { nodes: { slug: string; name: string }[] };
  centre?: AnsweredActor | null;
  from?: AnsweredActor | null;
  to?: AnsweredActor | null;
  path?: AnsweredPath | null;
}

/** So many rows has a page of the table. */
export const ROWS = 100;

/** Within 10,000 actors, which is what a network lists at most. */
export const NETWORK_QUERY = `query NetworkPage(
  $filter: NetworkFilter, $at: DateTime, $certainty: Certainty, $measures: [NetworkMeasure!], $size: NetworkOrderField!
  $after: String, $around: String, $isAround: Boolean!, $from: String, $to: String, $isPath: Boolean!, $language: Language!
) {
  network(filter: $filter, at: $at, certainty: $certainty, measures: $measures, orderBy: { field: $size }, first: 10000) {
    nodeCount
    edgeCount
    betweennessAccuracy { sampleSize }
    closenessAccuracy { sampleSize }
    nodes(first: ${ROWS}, after: $after) {
      totalCount
      pageInfo { hasNextPage }
      edges {
        degree
        weightedDegree
        betweenness
        closeness
        pageRank
        node {
          ...ActorLink
          ... on Organisation { organisationKind: kind }
          ... on Coalition { coalitionKind: kind }
        }
        links(first: 6) {
          totalCount
          nodes { certainty actor { ...ActorLink } coalition { ...ActorLink } }
        }
      }
    }
  }
  sure: network(filter: $filter, at: $at, certainty: YES) { edgeCount }
  themes(first: 100) { nodes { slug name(language: $language) } }
  centre: actor(slug: $around) @include(if: $isAround) { ...ActorLink }
  from: actor(slug: $from) @include(if: $isPath) { ...ActorLink }
  to: actor(slug: $to) @include(if: $isPath) { ...ActorLink }
  path: collaborationPath(from: { slug: $from }, to: { slug: $to }, at: $at, certainty: $certainty) @include(if: $isPath) {
    length
    certainty
    steps {
      from { ...ActorLink }
      coalition { ...ActorLink }
      to { ...ActorLink }
      shared { certainty since { text(language: $language) } citations { ...Citations } }
    }
  }
}

${ACTOR_LINK}

${CITATIONS}`;
