import { describeSeeds } from '../support/with-seeds';

describeSeeds((ask) => {
  it('answers', async () => {
    const { data, errors } = await ask(`{
      network(measures: [BETWEENNESS, CLOSENESS, PAGE_RANK, COMPONENT, COMMUNITY]) {
        nodeCount edgeCount componentCount communityCount modularity betweennessAccuracy { sampleSize largestStandardError }
        nodes(first: 3) { totalCount edges { degree weightedDegree betweenness closeness pageRank component community distance node { name } } }
        edges(first: 2) { totalCount nodes { weight certainty actor { name } coalition { name } memberships { roles } } }
      }
      brokers(first: 3) { totalCount edges { parts cutOff node { name } } }
    }`);
    expect(errors).toEqual([]);
    console.log(JSON.stringify(data, null, 1));
  });
});
