import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { StartError } from '../../shared/errors';
import { varyBy } from './allow-origin';
import { type Encoding, preferredEncoding } from './preferred-encoding';

/** A file of the build in each encoding, compressed once. */
export interface BuiltFile {
  contentType: string;
  /** Of the bytes as they are. */
  digest: string;
  bodies: Record<Encoding, Buffer>;
}

/**
 * Reads a file that `npm run build:web` has written.
 *
 * @throws StartError when it is not there
 */
export const readBuiltFile = (webDir: string, name: string, contentType: string): BuiltFile => {
  const path = join(webDir, 'embed', name);
  if (!existsSync(path)) throw new StartError(`Embedding is not built: there is no ${path}. Run: npm run build:web`);
  const bytes = readFileSync(path);
  return {
    contentType,
    digest: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    bodies: { identity: bytes, gzip: gzipSync(bytes, { level: 9 }), br: brotliCompressSync(bytes) },
  };
};

const isAmong = (header: string | undefined, tag: string): boolean =>
  (header ?? '').split(',').some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')));

/** Sends a file in the encoding that the client prefers, or 304; each encoding has its strong ETag (RFC 9110, 8.8.3). */
export const sendBuiltFile = (request: FastifyRequest, reply: FastifyReply, file: BuiltFile): FastifyReply => {
  const encoding = preferredEncoding(request.headers['accept-encoding']);
  const tag = encoding === 'identity' ? `"${file.digest}"` : `"${file.digest}-${encoding}"`;
  varyBy(reply, 'Accept-Encoding');
  reply.header('etag', tag).header('x-content-type-options', 'nosniff');
  if (isAmong(request.headers['if-none-match'], tag)) return reply.code(304).send();
  if (encoding !== 'identity') reply.header('content-encoding', encoding);
  return reply.type(file.contentType).send(file.bodies[encoding]);
};
