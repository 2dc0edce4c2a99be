import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { StartError } from '../shared/errors';
import { acceptedCoding, type Coding } from './answers/accepted-coding';
import { isUnchanged } from './answers/conditional-request';
import { varyBy } from './embed/allow-origin';

/** A file of the build in each coding, compressed once. */
export interface BuiltFile {
  contentType: string;
  /** Of the bytes as they are. */
  digest: string;
  bodies: Record<Coding, Buffer>;
}

/**
 * Reads a file that `npm run build:web` has written.
 *
 * @param webDir where it has put its files
 * @throws StartError when it is not there
 */
export const readBuiltFile = (webDir: string, name: string, contentType: string): BuiltFile => {
  const path = join(webDir, name);
  if (!existsSync(path))
    throw new StartError(`The web files are not built: there is no ${path}. Run: npm run build:web`);
  const bytes = readFileSync(path);
  return {
    contentType,
    digest: createHash('sha256').update(bytes).digest('base64url').slice(0, 22),
    bodies: { identity: bytes, gzip: gzipSync(bytes, { level: 9 }), br: brotliCompressSync(bytes) },
  };
};

/** Sends a file in the coding that the client prefers, or 304; each coding has its strong ETag (RFC 9110, 8.8.3.3). */
export const sendBuiltFile = (request: FastifyRequest, reply: FastifyReply, file: BuiltFile): FastifyReply => {
  const coding = acceptedCoding(request.headers['accept-encoding']);
  const tag = coding === 'identity' ? `"${file.digest}"` : `"${file.digest}-${coding}"`;
  varyBy(reply, 'Accept-Encoding');
  reply.header('etag', tag).header('x-content-type-options', 'nosniff');
  if (isUnchanged(request.headers, { tag, lastModified: null })) return reply.code(304).send();
  if (coding !== 'identity') reply.header('content-encoding', coding);
  return reply.type(file.contentType).send(file.bodies[coding]);
};
