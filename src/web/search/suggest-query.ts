/** Finds by any name, forgiving slips. */
export const SUGGEST = `query Suggest($query: String!, $types: [SearchType!], $language: Language) {
  search(query: $query, types: $types, first: 8) {
    edges {
      matched
      node {
        __typename
        ... on Actor { slug name(language: $language) }
        ... on Theme { slug name(language: $language) }
        ... on Event { eventSlug: slug title(language: $language) }
        ... on Source { slug title }
      }
    }
  }
}`;
