import { type IncomingHttpHeaders } from 'node:http';
import { HttpRefused } from './http-refused';

/** Looks at the headers of a request before its body is read. Throws HttpRefused. */
type HttpGuard = (headers: IncomingHttpHeaders) => void;

/** Bodies are read as UTF-8 (RFC 8259, 8.1): what means something else in another coding could pass as something harmless. */
const charset: HttpGuard = ({ 'content-type': type }) => {
  const stated = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(type ?? '')?.[1];
  if (stated !== undefined && !/^(utf-?8|us-ascii)$/i.test(stated))
    throw new HttpRefused(415, 'UNSUPPORTED_MEDIA_TYPE', 'Expected a body in UTF-8.');
};

/** Ten kilobytes can be a gigabyte once they are decompressed. */
const contentEncoding: HttpGuard = ({ 'content-encoding': coding }) => {
  if (coding !== undefined && coding.toLowerCase() !== 'identity')
    throw new HttpRefused(415, 'UNSUPPORTED_MEDIA_TYPE', 'Expected a body without a content coding.');
};

export const HTTP_GUARDS = { charset, contentEncoding };

export type HttpGuards = Partial<typeof HTTP_GUARDS>;
