import { type IncomingHttpHeaders } from 'node:http';
import { parseHttpDate } from './http-date';

const ENTITY_TAG = /"[\x21\x23-\x7e\x80-\xff]*"/g;

/** What a client may already have. */
interface Validators {
  /** An entity tag, with its quotes. */
  tag: string;
  /** Seconds since 1970; null where none is sent. */
  lastModified: number | null;
}

/** Whether an `If-None-Match` header names a tag, compared weakly (RFC 9110, 13.1.2). */
const names = (header: string, tag: string): boolean =>
  header === tag || header.trim() === '*' || header.match(ENTITY_TAG)?.some((each) => each === tag) === true;

/** Whether the client has what would be sent, so that 304 says enough. `If-Modified-Since` counts only without `If-None-Match` (RFC 9110, 13.2.2). */
export const isUnchanged = (headers: IncomingHttpHeaders, { tag, lastModified }: Validators): boolean => {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return names(tags, tag);
  const since = headers['if-modified-since'];
  if (since === undefined || lastModified === null) return false;
  const seconds = parseHttpDate(since);
  return seconds !== null && lastModified <= seconds;
};
