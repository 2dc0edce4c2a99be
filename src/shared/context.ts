import { type Clock } from './clock';
import { type PageLoader } from './page-loader';
import { type Reader } from './reader';

/** Names something that outlives requests, such as the graph in memory, with its type. */
export interface ResourceKey<Value> {
  readonly name: string;
  readonly type?: Value;
}

/** What one request works with. Loaders live as long as the request and come from here only. */
export interface Context {
  reader: Reader;
  pages: PageLoader;
  clock: Clock;
  /** The one value of `make` in this request: `context.use(actorLoaders).byId.load(id)`. */
  use<Value>(make: (context: Context) => Value): Value;
  /** Something that outlives requests, as it was when this one began. */
  resource<Value>(key: ResourceKey<Value>): Value;
  /** The row of a type by its UUID, whichever slice it belongs to; null if there is none. */
  node(type: string, id: string): Promise<object | null>;
}

export type NodeFetcher = (context: Context, id: string) => Promise<object | null>;

/** A context whose loaders are made when first used. */
export const createContext = (
  base: Pick<Context, 'reader' | 'pages' | 'clock'>,
  nodes: Record<string, NodeFetcher>,
  resources: Record<string, unknown> = {},
): Context => {
  const made = new Map<unknown, unknown>();
  const context: Context = {
    ...base,
    use: <Value>(make: (context: Context) => Value) => {
      if (!made.has(make)) made.set(make, make(context));
      return made.get(make) as Value;
    },
    resource: <Value>({ name }: ResourceKey<Value>) => resources[name] as Value,
    node: async (type, id) => {
      const row = await nodes[type]?.(context, id);
      return row ? Object.assign(row, { __typename: type }) : null;
    },
  };
  return context;
};
