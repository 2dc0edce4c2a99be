import { type FastifyReply, type FastifyRequest } from 'fastify';
import { allowedOrigin } from './allowed-origin';

/** Adds a name to the Vary header, unless it is there. */
export const varyBy = (reply: FastifyReply, name: string): void => {
  const names = [reply.getHeader('vary') ?? []].flat().join(', ').split(', ').filter(Boolean);
  if (!names.includes(name)) reply.header('vary', [...names, name].join(', '));
};

/** Lets the pages of these origins read the answer, and no others. */
export const allowOrigin = (request: FastifyRequest, reply: FastifyReply, origins: string[]): void => {
  const { allow, varies } = allowedOrigin(origins, request.headers.origin);
  reply.removeHeader('access-control-allow-origin');
  if (allow) reply.header('access-control-allow-origin', allow);
  if (varies) varyBy(reply, 'Origin');
};
