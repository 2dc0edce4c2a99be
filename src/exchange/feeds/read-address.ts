import { type FeedFormatName } from './feed-formats';

/** The parts of an address of ours: the segments of its path, decoded; the format that its suffix names; its parameters. */
export interface OurAddress {
  segments: string[];
  format: FeedFormatName;
  params: URLSearchParams;
}

const SUFFIX = /\.(ics|atom|json)$/;

/** Reads an address; null where a segment cannot be decoded. */
export const readAddress = (address: string): OurAddress | null => {
  const mark = address.indexOf('?');
  const path = mark < 0 ? address : address.slice(0, mark);
  const params = new URLSearchParams(mark < 0 ? '' : address.slice(mark + 1));
  const format = (SUFFIX.exec(path)?.[1] ?? 'html') as FeedFormatName;
  try {
    const segments = path.replace(SUFFIX, '').split('/').slice(1).map(decodeURIComponent);
    return { segments, format, params };
  } catch {
    return null;
  }
};
