/** Clients may name the server in the request, as proxies are asked (RFC 9112, 3.2.2). */
const SERVER = /^https?:\/\/[^/?]*(?=\/)/i;

/** Path and parameters of what is asked for. */
export const withoutServer = (target: string): string => (target.startsWith('/') ? target : target.replace(SERVER, ''));

/** One spelling for all that ask the same: parameters by name, in one encoding, without empty ones. Those of one name keep their order. */
export const canonicalAddress = (target: string): string => {
  const url = withoutServer(target);
  const mark = url.indexOf('?');
  if (mark < 0) return url;
  const params = new URLSearchParams(url.slice(mark + 1));
  params.sort();
  const search = params.toString();
  return url.slice(0, mark) + (search && `?${search}`);
};
