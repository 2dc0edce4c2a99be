/** Whether a tag is among those of an `If-None-Match` header; weak ones count too (RFC 9110, 13.1.2). */
export const isAmong = (header: string | undefined, tag: string): boolean =>
  (header ?? '').split(',').some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')));
