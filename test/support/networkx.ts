import { spawnSync } from 'node:child_process';

/** A graph as networkx read it. */
export interface ReadGraph {
  directed: boolean;
  about: Record<string, unknown>;
  nodes: Record<string, Record<string, unknown>>;
  edges: ({ ends: string[] } & Record<string, unknown>)[];
}

const PROGRAM = `
import json, sys, networkx
graph = getattr(networkx, sys.argv[1])(sys.stdin.buffer)
about = {name: value for name, value in graph.graph.items() if not name.endswith('_default')}
edges = [dict(data, ends=sorted(ends)) for *ends, data in graph.edges(data=True)]
json.dump({'directed': graph.is_directed(), 'about': about, 'nodes': dict(graph.nodes(data=True)), 'edges': edges}, sys.stdout)
`;

type Read = (reader: 'read_graphml' | 'read_gexf', text: string) => ReadGraph;

/** Tests that read files back with networkx, of the Python that NETWORKX_PYTHON names. Without it they are skipped, and their name says why. */
export function describeWithNetworkx(tests: (read: Read) => void): void {
  const python = process.env.NETWORKX_PYTHON;
  if (!python) {
    const reason = 'skipped: NETWORKX_PYTHON does not name a Python that has networkx';
    process.stderr.write(`Read back by networkx: ${reason}\n`);
    describe.skip(`Read back by networkx (${reason})`, () => tests(() => ({}) as ReadGraph));
    return;
  }
  describe('Read back by networkx', () =>
    tests((reader, text) => {
      const { stdout, stderr, status } = spawnSync(python, ['-c', PROGRAM, reader], {
        input: text,
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      });
      if (status !== 0) throw new Error(stderr);
      return JSON.parse(stdout) as ReadGraph;
    }));
}
