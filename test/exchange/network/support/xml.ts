import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { memoryPages, validateXML, type XMLFileInfo } from 'xmllint-wasm';

/** What xmllint finds wrong with a text. */
export type Problems = (xml: string) => Promise<string[]>;

const complaints = ({ errors }: { errors: readonly { rawMessage: string }[] }): string[] =>
  errors.map(({ rawMessage }) => rawMessage);

const memory = { initialMemoryPages: 64 * memoryPages.MiB, maxMemoryPages: 512 * memoryPages.MiB };

/** As XML, against no schema. */
export const xmlProblems: Problems = async (xml) =>
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

/** Against a schema and those beside it, which it may name. */
export const problemsBy =
  (schema: string): Problems =>
  async (xml) => {
    const files = schemasIn(dirname(schema));
    const [first] = files.filter(({ fileName }) => fileName === basename(schema));
    const preload = files.filter((file) => file !== first);
    return complaints(await validateXML({ xml, schema: first, preload, ...memory }));
  };

/**
 * Tests against a published schema, such as `graphml/graphml.xsd` in the directory that NETWORK_SCHEMAS names. Where it is
 * not there they are skipped, and their name says why.
 */
export function describeWithSchema(schema: string, tests: (problems: Problems) => void): void {
  const directory = process.env.NETWORK_SCHEMAS;
  const name = `Against ${schema}`;
  if (directory && existsSync(join(directory, schema)))
    return describe(name, () => tests(problemsBy(join(directory, schema))));
  const reason = `skipped: ${directory ? 'it is not in' : 'no directory is named by'} NETWORK_SCHEMAS`;
  process.stderr.write(`${name}: ${reason}\n`);
  describe.skip(`${name} (${reason})`, () => tests(() => Promise.reject(new Error(reason))));
}
