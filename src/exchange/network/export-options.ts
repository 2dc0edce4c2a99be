import { parseArgs } from 'node:util';
import { quote, StartError } from '../../shared/errors';
import { type Format, type FormatName, FORMATS } from './formats';
import { NETWORK_PARAMS, type NetworkParams, networkParams, type TextParams } from './network-params';

export interface ExportOptions {
  format: Format;
  /** Where to. */
  path: string;
  params: NetworkParams;
}

const listed = (entries: [name: string, sentence: string][], width: number): string =>
  entries.map(([name, sentence]) => `  ${name.padEnd(width)}${sentence}\n`).join('');

/** What `samverkan export --help` prints. */
export const EXPORT_USAGE = `Usage: samverkan export --format FORMAT [--out FILE] [OPTION VALUE] …
Writes the network to a file. Its options are the parameters of /network.gexf and its like.

Formats:
${listed(
  Object.entries(FORMATS).map(([name, { description }]) => [name, description]),
  22,
)}
Options:
${listed(
  [
    ['--out', 'Where to; samverkan-network and the suffix of the format, in this folder, unless said.'],
    ...Object.entries(NETWORK_PARAMS).map(([name, sentence]): [string, string] => [`--${name}`, sentence]),
  ],
  22,
)}`;

const formatOf = (name: string | undefined): Format => {
  if (name !== undefined && Object.hasOwn(FORMATS, name)) return FORMATS[name as FormatName];
  const known = Object.keys(FORMATS).join(', ');
  const got = name === undefined ? 'none' : quote(name);
  throw new StartError(`--format: expected one of ${known}, got ${got}; samverkan export --help says more.`);
};

/** Reads the options of the command. StartError, BAD_USER_INPUT or an error of parseArgs where they do not hold. */
export const exportOptions = (args: string[]): ExportOptions => {
  const text = { type: 'string' } as const;
  const texts = { type: 'string', multiple: true } as const;
  const ofParams = Object.fromEntries(Object.keys(NETWORK_PARAMS).map((name) => [name, texts]));
  const { values } = parseArgs({ args, options: { ...ofParams, format: text, out: text } });
  const { format: name, out, ...params } = values;
  const format = formatOf(name);
  return { format, path: out ?? `samverkan-network${format.suffix}`, params: networkParams(params as TextParams) };
};
