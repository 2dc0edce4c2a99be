import { createHash } from 'node:crypto';
import { type FastifyRequest } from 'fastify';
import { DocumentRefused } from './document-refused';
import { type AskedOperation } from './document-gate';
import { type PersistedQueries } from './persisted-queries';

type Fields = Record<string, unknown>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const json = (text: unknown): unknown => {
  if (typeof text !== 'string') return text;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The hash by which a request names a document; null where it does not. Throws where the hash is not that of the text beside it. */
const persistedHash = (extensions: unknown, text: unknown): string | null => {
  const persisted = isObject(extensions) ? extensions.persistedQuery : undefined;
  if (persisted === undefined) return null;
  const { version, sha256Hash: hash } = isObject(persisted) ? persisted : {};
  if (version !== 1 || typeof hash !== 'string')
    throw new DocumentRefused('BAD_USER_INPUT', 'Expected a persistedQuery of version 1 with a sha256Hash.');
  if (typeof text === 'string' && createHash('sha256').update(text).digest('hex') !== hash)
    throw new DocumentRefused('BAD_USER_INPUT', 'Expected sha256Hash to be the SHA-256 of the query, in hexadecimal.');
  return hash;
};

/**
 * What a request asks for, by whichever way, as far as it can be understood; null where there is no text of a document.
 *
 * @throws DocumentRefused where the hash of a persisted query is not that of its text
 */
export const askedOperation = (
  { method, body, query }: Pick<FastifyRequest, 'method' | 'body' | 'query'>,
  persisted: PersistedQueries,
): AskedOperation | null => {
  const fields = method === 'POST' ? body : query;
  if (!isObject(fields)) return null;
  const hash = persistedHash(json(fields.extensions), fields.query);
  const text = fields.query ?? (hash === null ? null : persisted.textOf(hash));
  if (typeof text !== 'string') return null;
  const variables = json(fields.variables);
  return {
    text,
    operationName: typeof fields.operationName === 'string' ? fields.operationName : null,
    variables: isObject(variables) ? variables : {},
  };
};
