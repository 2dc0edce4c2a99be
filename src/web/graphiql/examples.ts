/** A worked query: `title` names it in the menu, the name of its operation names its tab. */
export interface Example {
  title: string;
  query: string;
  /** JSON, or '' where the query has no variables. */
  variables: string;
}

/** What a first visit finds in its tabs: each runs as it stands on the data that the server starts with. */
export const EXAMPLES: readonly Example[] = [
  {
    title: 'Who collaborates with MFD?',
    query: `# Who collaborates with MFD?
# Through which coalitions, since when, and how surely?
query WhoCollaborates($slug: String!) {
  organisation(slug: $slug) {
    name
    collaborators(first: 20) {
      totalCount
      edges {
        weight
        strength
        certainty
        since { edtf }
        node { name }
        sharedCoalitions { name slug }
      }
    }
  }
}
`,
    variables: `{
  "slug": "myndigheten-for-delaktighet"
}`,
  },
  {
    title: 'When does Likvärdig utbildning meet next: seen from 1 June 2021 and from today',
    query: `# When does Likvärdig utbildning meet next?
# Seen from 1 June 2021 and from today, side by side:
# CONFIRMED was announced, EXPECTED follows from a rhythm.
query NextMeeting {
  coalition(slug: "likvardig-utbildning") {
    name
    seenFromJune2021: nextMeeting(after: "2021-06-01T00:00:00Z") {
      status
      underWay
      when { edtf precision text(language: SV) }
    }
    seenFromToday: nextMeeting {
      status
      underWay
      when { edtf precision text(language: SV) }
    }
  }
}
`,
    variables: '',
  },
  {
    title: 'How certain? Members with certainty and sources',
    query: `# Who was surely or possibly a member on 1 June 2021,
# and which document says so? Where it does not say so
# in as many words (INFERRED), a note says how it follows.
query MembersWithSources {
  coalition(slug: "likvardig-utbildning") {
    name
    members(first: 20, at: "2021-06-01T00:00:00Z") {
      totalCount
      edges {
        certainty
        node {
          roles
          member { name }
          citations { basis note locator source { title } }
        }
      }
    }
  }
}
`,
    variables: '',
  },
  {
    title: 'Chain from Snaptive to CSN',
    query: `# Through whom is a company tied to an authority?
# One shortest chain; its length counts the coalitions.
query Chain {
  collaborationPath(from: { slug: "snaptive" }, to: { slug: "centrala-studiestodsnamnden" }) {
    length
    steps {
      from { name }
      coalition { name }
      to { name }
    }
  }
}
`,
    variables: '',
  },
  {
    title: 'Search with a typing slip',
    query: `# Search forgives a typing slip,
# and knows abbreviations and former names.
query Search {
  search(query: "skolvreket", first: 5) {
    nodes {
      __typename
      ... on Organisation { name }
      ... on Coalition { name }
    }
  }
}
`,
    variables: '',
  },
  {
    title: 'What the documents leave open',
    query: `# Four meetings in a spring whose year is not stated:
# the schedule says what is known, no day is made up.
query LeftOpen {
  coalition(slug: "koalitionen-jamlik-fullgangen-skola") {
    name
    statedMemberCount
    nextMeeting { status }
    schedule { count season year }
  }
}
`,
    variables: '',
  },
  {
    title: 'Who stands between the others? The network with measures',
    query: `# Who stands between the others?
# The ten with the highest betweenness, their communities, and who
# connects coalitions that nothing else connects.
query TheNetwork {
  network(
    measures: [BETWEENNESS, COMMUNITY]
    orderBy: { field: BETWEENNESS }
    first: 10
  ) {
    nodeCount
    edgeCount
    modularity
    nodes {
      edges {
        degree
        betweenness
        community
        node { name }
      }
    }
  }
  brokers(first: 5) {
    edges { cutOff node { name } }
  }
}
`,
    variables: '',
  },
];
