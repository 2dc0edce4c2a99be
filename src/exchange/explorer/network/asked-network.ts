import { NETWORK_PARAMS, type NetworkParams, networkParams } from '../../network/network-params';
import { type SizeMeasure } from '../../pages/words/network';
import { encodeCursor } from '../../../shared/cursor';
import { BadUserInput, quote } from '../../../shared/errors';
import { askedSlug } from '../../../shared/slug-of';
import { type Asked } from '../page-kind';

/** The parameters of the page: those of the files, and its own. `at` is one of every page that has a time. */
export const PAGE_PARAMS = [
  ...Object.keys(NETWORK_PARAMS).filter((name) => name !== 'at'),
  'size',
  'from',
  'to',
  'after',
];

export const SIZES: readonly SizeMeasure[] = ['DEGREE', 'WEIGHTED_DEGREE', 'BETWEENNESS', 'CLOSENESS', 'PAGE_RANK'];

/** What the page of the network is asked for. */
export interface AskedNetwork extends Omit<NetworkParams, 'at'> {
  size: SizeMeasure;
  /** Slugs or names, as they were asked for; '' where none is given. */
  around: string;
  from: string;
  to: string;
  /** After how many rows the table begins. */
  after: number;
  /** The parameters that name the selection, for files and other pages of the table; without the day. */
  params: [name: string, value: string][];
}

/** Forms send their empty fields, too, and a distance from nobody. */
const given = (params: URLSearchParams): [string, string][] => {
  const all = [...params].filter(([name, value]) => value !== '' && PAGE_PARAMS.includes(name));
  return all.some(([name]) => name === 'around') ? all : all.filter(([name]) => name !== 'depth');
};

const sizeOf = (text: string): SizeMeasure => {
  const size = SIZES.find((each) => each === text.toUpperCase());
  if (!size) throw new BadUserInput(`size: expected one of ${SIZES.join(', ')}, got ${quote(text)}.`);
  return size;
};

const afterOf = (text: string): number => {
  if (!/^\d{1,5}$/.test(text)) throw new BadUserInput(`after: expected a number of rows, got ${quote(text)}.`);
  return Number(text);
};

/** Reads the address. BAD_USER_INPUT for a value that cannot be. */
export const askedNetwork = ({ params }: Pick<Asked, 'params'>): AskedNetwork => {
  const all = given(params);
  const one = (name: string): string => all.find(([each]) => each === name)?.[1].trim() ?? '';
  const own = all.filter(([name]) => Object.hasOwn(NETWORK_PARAMS, name));
  const texts: Record<string, string[]> = {};
  for (const [name, value] of own) (texts[name] ??= []).push(value.trim());
  const { filter, certainty, measures } = networkParams(texts);
  const size = sizeOf(one('size') || 'DEGREE');
  return {
    ...{ filter, certainty },
    ...{ size, measures: [...new Set([...measures, size as (typeof measures)[number]])] },
    ...{ around: one('around'), from: one('from'), to: one('to'), after: afterOf(one('after') || '0') },
    params: [...own, ...(size === 'DEGREE' ? [] : [['size', size] as [string, string]])],
  };
};

/** Without what is not asked for, so that the query can be read in GraphiQL. */
const compact = (filter: object | null | undefined): object | null => {
  const entries = Object.entries(filter ?? {}).filter(([, value]) => value != null);
  return entries.length > 0 ? Object.fromEntries(entries) : null;
};

/** The variables of NETWORK_QUERY. */
export const networkVariables = (asked: Asked): Record<string, unknown> => {
  const { filter, certainty, measures, size, after, around, from, to } = askedNetwork(asked);
  return {
    ...{ filter: compact(filter), at: asked.at, certainty: certainty ?? null, measures, size },
    after: after > 0 ? encodeCursor('NetworkNode', [after - 1]) : null,
    ...{ around: askedSlug(around) || null, isAround: around !== '' },
    ...{ from: askedSlug(from) || null, to: askedSlug(to) || null, isPath: from !== '' && to !== '' },
    language: asked.language,
  };
};
