import { type ClassType, Extensions, Field, Int, ObjectType } from 'type-graphql';
import { type ClassReference } from './class-reference';
import { type Page } from './page';

@ObjectType({
  simpleResolvers: true,
  description: 'What lies around a page of a connection (Relay Cursor Connections Specification).',
})
class PageInfo {
  @Field({ description: 'Whether there are more after this page; when paging backward, whether a `before` was given.' })
  hasNextPage!: boolean;

  @Field({ description: 'Whether there are more before this page; when paging forward, whether an `after` was given.' })
  hasPreviousPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first on this page; null if the page is empty.',
  })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last on this page; null if the page is empty.',
  })
  endCursor!: string | null;
}

interface Edge<Row, Node> {
  node: Node;
  row: Row;
  page: Page<object & Row>;
}

/** A page as a connection gives it to clients; nothing is computed before it is asked for. An edge may say more than its node. */
export class Connection<Row extends object, Facts extends object = object, Node = Row> {
  constructor(
    private readonly page: Page<Row>,
    private readonly facts?: (row: Row) => Facts,
    private readonly nodeOf: (row: Row) => Node = (row) => row as unknown as Node,
  ) {}

  get nodes(): Node[] {
    return this.page.rows.map(this.nodeOf);
  }

  get edges(): (Edge<Row, Node> & Facts)[] {
    const { page } = this;
    return page.rows.map(
      (row) => ({ node: this.nodeOf(row), row, page, ...this.facts?.(row) }) as Edge<Row, Node> & Facts,
    );
  }

  get pageInfo(): PageInfo {
    const { rows, hasNextPage, hasPreviousPage, cursorOf } = this.page;
    const startCursor = rows.length ? cursorOf(rows[0]) : null;
    const endCursor = rows.length ? cursorOf(rows[rows.length - 1]) : null;
    return { hasNextPage, hasPreviousPage, startCursor, endCursor };
  }

  get totalCount(): Promise<number> {
    return this.page.count();
  }
}

/** As a plain resolver: cursors are asked for seldom, and made only then. */
const cursorOf = ({ row, page }: Edge<object, unknown>): string => page.cursorOf(row);

/** The edge type `XEdge` for nodes of a type, to be extended where an edge says more than its node. */
export const edgeOf = (name: string, node: () => ClassReference) => {
  @ObjectType({ simpleResolvers: true })
  abstract class EdgeType {
    @Field(() => node() as ClassType, { description: `The ${name} at this place.` })
    node!: object;

    @Extensions({ plain: cursorOf })
    @Field({ simple: false, description: 'The place in the list, for `after` and `before`.' })
    cursor!: string;
  }
  return EdgeType;
};

const plainEdgeOf = (name: string, node: () => ClassReference): ClassType => {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One ${name} in a list, with its place.` })
  class PlainEdge extends edgeOf(name, node) {}
  return PlainEdge;
};

/** The types `XConnection` and, unless one is given, `XEdge` for nodes of a type. */
export const connectionOf = (name: string, node: () => ClassReference, edge?: ClassType): ClassType => {
  const Edge = edge ?? plainEdgeOf(name, node);

  @ObjectType(`${name}Connection`, {
    simpleResolvers: true,
    description: `A page of a list of ${name} (Relay Cursor Connections Specification).`,
  })
  class ConnectionType {
    @Field(() => [node() as ClassType], { description: 'What the page holds, without the places.' })
    nodes!: object[];

    @Field(() => [Edge], { description: 'What the page holds, each with its place.' })
    edges!: object[];

    @Field(() => PageInfo, { description: 'What lies around the page.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { simple: false, description: 'How many the whole list holds.' })
    totalCount!: number;
  }
  return ConnectionType;
};
