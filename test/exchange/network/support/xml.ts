import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { memoryPages, validateXML, type XMLFileInfo } from 'xmllint-wasm';

const complaints = ({ errors }: { errors: readonly { rawMessage: string }[] }): string[] =>
  errors.map(({ rawMessage }) => rawMessage);

const memory = { initialMemoryPages: 64 * memoryPages.MiB, maxMemoryPages: 512 * memoryPages.MiB };

/** What xmllint finds wrong with a text as XML, against no schema. */
export const xmlProblems = async (xml: string): Promise<string[]> =>
  complaints(await validateXML({ xml, normalization: 'c14n', ...memory }));

/** The schemas of a directory; what they say of each other's addresses is made to mean their neighbours. */
const schemasIn = (directory: string): XMLFileInfo[] =>
  readdirSync(directory)
    .filter((file) => file.endsWith('.xsd'))
    .map((fileName) => ({
      fileName,
      contents: readFileSync(join(directory, fileName), 'utf8').replace(
        /schemaLocation="([^"]+)"/g,
        (_all, address: string) => `schemaLocation="${basename(address)}"`,
      ),
    }));

/**
 * Tests against the published schemas, which NETWORK_SCHEMAS tells where to find: `gexf-1.3/gexf.xsd` and
 * `graphml/graphml.xsd` with what they include. Without it they are skipped, and their name says why.
 */
export function describeWithSchema(
  schema: string,
  tests: (problems: (xml: string) => Promise<string[]>) => void,
): void {
  const directory = process.env.NETWORK_SCHEMAS;
  const name = `Against ${schema}`;
  if (!directory) {
    const reason = 'skipped: NETWORK_SCHEMAS does not say where the schemas are';
    process.stderr.write(`${name}: ${reason}\n`);
    describe.skip(`${name} (${reason})`, () => tests(() => Promise.reject(new Error(reason))));
    return;
  }
  const [folder, main] = schema.split('/');
  describe(name, () =>
    tests(async (xml) => {
      const files = schemasIn(join(directory, folder));
      const [first] = files.filter(({ fileName }) => fileName === main);
      const preload = files.filter((file) => file !== first);
      return complaints(await validateXML({ xml, schema: first, preload, ...memory }));
    }),
  );
}
