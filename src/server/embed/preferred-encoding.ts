export type Encoding = 'br' | 'gzip' | 'identity';

/** The smallest of our encodings that an Accept-Encoding header allows (RFC 9110, 12.5.3). */
export const preferredEncoding = (header: string | undefined): Encoding => {
  const qualities = new Map(
    (header ?? '').split(',').map((range) => {
      const [name, ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
      const stated = parameters.find((parameter) => parameter.startsWith('q='));
      return [name, stated ? Number(stated.slice(2)) || 0 : 1];
    }),
  );
  const isAllowed = (name: string) => (qualities.get(name) ?? qualities.get('*') ?? 0) > 0;
  return isAllowed('br') ? 'br' : isAllowed('gzip') ? 'gzip' : 'identity';
};
