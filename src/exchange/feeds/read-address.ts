import { type FeedFormatName } from './feed-formats';

/** The parts of an address of ours: the segments of its path, decoded; the format that its suffix names; its parameters. */
export interface OurAddress {
  segments: string[];
  format: FeedFormatName;
  params: URLSearchParams;
}

const SUFFIX = /\.(ics|atom|json)$/;

/** A segment that is no percent-encoded UTF-8 stands for itself, and names nothing. */
const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

/** Reads an address, path and parameters. */
export const readAddress = (address: string): OurAddress => {
  const mark = address.indexOf('?');
  const path = mark < 0 ? address : address.slice(0, mark);
  const params = new URLSearchParams(mark < 0 ? '' : address.slice(mark + 1));
  const format = (SUFFIX.exec(path)?.[1] ?? 'html') as FeedFormatName;
  return { segments: path.replace(SUFFIX, '').split('/').slice(1).map(decoded), format, params };
};
