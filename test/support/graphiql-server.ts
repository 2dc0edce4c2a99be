import fastify from 'fastify';
import { buildSchema, graphql } from 'graphql';
import { registerGraphiql } from '../../src/server/graphiql';

const schema = buildSchema(`
  type Query { organisation(slug: String!): Organisation coalition(slug: String!): Coalition }
  type Organisation { name: String! collaborators(first: Int): ActorConnection! }
  type Coalition { name: String! slug: String! }
  type ActorConnection { totalCount: Int! edges: [ActorEdge!]! }
  type ActorEdge { weight: Int! strength: Float! certainty: String! since: When node: Organisation! sharedCoalitions: [Coalition!]! }
  type When { edtf: String! }
`);

const collaborator = (name: string, weight: number, shared: [name: string, slug: string][]) => ({
  weight,
  strength: weight / 13,
  certainty: 'YES',
  since: { edtf: '2020-23' },
  node: { name },
  sharedCoalitions: shared.map(([name, slug]) => ({ name, slug })),
});

const rootValue = {
  coalition: ({ slug }: { slug: string }) => ({ name: 'Likvärdig utbildning', slug }),
  organisation: () => ({
    name: 'Myndigheten för delaktighet',
    collaborators: {
      totalCount: 2,
      edges: [
        collaborator('Skolverket', 2, [
          ['Likvärdig utbildning', 'likvardig-utbildning'],
          ['Fullföljda studier', 'fullfoljda-studier'],
        ]),
        collaborator('=Ränker, "AB"', 1, [['Likvärdig utbildning', 'likvardig-utbildning']]),
      ],
    },
  }),
};

/** A running server: where it is, and how to stop it. */
export interface RunningServer {
  origin: string;
  stop(): Promise<void>;
}

/** GraphiQL before a schema small enough to be seen whole. */
export async function startGraphiqlServer(webDir: string): Promise<RunningServer> {
  const app = fastify();
  const onRequest = await registerGraphiql(app, webDir);
  app.route<{ Body: { query: string; variables?: Record<string, unknown>; operationName?: string } }>({
    method: ['GET', 'POST'],
    url: '/graphql',
    onRequest,
    handler: ({ body: { query, variables, operationName } }) =>
      graphql({ schema, rootValue, source: query, variableValues: variables, operationName }),
  });
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  return { origin, stop: () => app.close() };
}
