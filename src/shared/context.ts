import { type Clock } from './clock';
import { type PageLoader } from './page-loader';
import { type Reader } from './reader';

/** What one request works with. Loaders live as long as the request and come from here only. */
export interface Context {
  reader: Reader;
  pages: PageLoader;
  clock: Clock;
  /** The one value of `make` in this request: `context.use(actorLoaders).byId.load(id)`. */
  use<Value>(make: (context: Context) => Value): Value;
  /** The row of a type by its UUID, whichever slice it belongs to; null if there is none. */
  node(type: string, id: string): Promise<object | null>;
}

export type NodeFetcher = (context: Context, id: string) => Promise<object | null>;

/** A context whose loaders are made when first used. */
export const createContext = (
  base: Pick<Context, 'reader' | 'pages' | 'clock'>,
  nodes: Record<string, NodeFetcher>,
): Context => {
  const made = new Map<unknown, unknown>();
  const context: Context = {
    ...base,
    use: <Value>(make: (context: Context) => Value) => {
      if (!made.has(make)) made.set(make, make(context));
      return made.get(make) as Value;
    },
    node: async (type, id) => {
      const row = await nodes[type]?.(context, id);
      return row ? Object.assign(row, { __typename: type }) : null;
    },
  };
  return context;
};
