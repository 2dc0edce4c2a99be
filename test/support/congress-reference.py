"""Prints what networkx 2.8.8 says of examples/us-congress: python3 test/support/congress-reference.py > test/support/congress-reference.json

The graph is bipartite: people and groups, an edge for each membership. A subgroup has no edge to the group that it is
part of. People without a group and groups without a member are not in it.
"""

import csv
import json
import os

import networkx
from networkx.algorithms import bipartite

FOLDER = os.path.join(os.path.dirname(__file__), "..", "..", "examples", "us-congress")
PERSON = "C000127"  # Maria Cantwell


def rows(name):
    with open(os.path.join(FOLDER, f"congress-{name}.csv"), newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


# Sums of fractions differ in their last digits with the order of the sum.
def rounded(value):
    return round(value, 12)


def slug(id):
    return f"us-{id.lower()}"


def components(of):
    found = sorted(networkx.connected_components(of), key=len, reverse=True)
    return [{"people": len(one & people), "groups": len(one & groups), "least": slug(min(one))} for one in found]


memberships = rows("memberships")
people = {row["person"] for row in memberships}
groups = {row["group"] for row in memberships}
graph = networkx.Graph((row["person"], row["group"]) for row in memberships)

shared = bipartite.weighted_projected_graph(graph, people)[PERSON]
strength = bipartite.collaboration_weighted_projected_graph(graph, people)[PERSON]
names = {row["id"]: row["name"] for row in rows("people")}
ranked = sorted(
    shared,
    key=lambda other: (-shared[other]["weight"], -rounded(strength[other]["weight"]), names[other].lower()),
)

joint = {row["id"] for row in rows("groups") if row["type"] == "joint"}
betweenness = networkx.betweenness_centrality(graph, normalized=True)
central = sorted(graph, key=lambda node: -betweenness[node])

print(
    json.dumps(
        {
            "nodes": {"people": len(people), "groups": len(groups)},
            "edges": graph.number_of_edges(),
            "collaborators": {
                "of": slug(PERSON),
                "totalCount": len(shared),
                # Eleven, as the seventh to the eleventh have the same weight and strength.
                "first": [
                    {
                        "slug": slug(other),
                        "name": names[other],
                        "weight": shared[other]["weight"],
                        "strength": rounded(strength[other]["weight"]),
                    }
                    for other in ranked[:11]
                ],
            },
            "components": components(graph),
            "componentsWithoutJointGroups": components(graph.subgraph(set(graph) - joint)),
            "betweenness": [{"slug": slug(node), "value": rounded(betweenness[node])} for node in central[:5]],
            "betweennessOfPeople": [
                {"slug": slug(node), "value": rounded(betweenness[node])} for node in central if node in people
            ][:5],
        },
        indent=2,
        ensure_ascii=False,
    )
)
