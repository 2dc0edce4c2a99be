import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import { type Page } from './page';

@ObjectType({
  simpleResolvers: true,
  description: 'What lies around a page of a connection (Relay Cursor Connections Specification).',
})
export class PageInfo {
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

export interface Edge<Node> {
  node: Node;
  cursor: string;
}

/** The page as a connection gives it to clients; nothing is computed before it is asked for. */
export abstract class Connection<Row extends object, Node = Row> {
  constructor(protected readonly page: Page<Row>) {}

  protected abstract nodeOf(row: Row): Node;

  protected edgeOf(row: Row): Edge<Node> {
    const { cursorOf } = this.page;
    return {
      node: this.nodeOf(row),
      get cursor() {
        return cursorOf(row);
      },
    };
  }

  get nodes(): Node[] {
    return this.page.rows.map((row) => this.nodeOf(row));
  }

  get edges(): Edge<Node>[] {
    return this.page.rows.map((row) => this.edgeOf(row));
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

/** The edge type `XEdge` for nodes of a type; extended where an edge says more than the node. */
export const edgeOf = <Node extends object>(name: string, node: () => ClassType<Node>): ClassType<Edge<Node>> => {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One ${name} in a list, with its place.` })
  class EdgeType implements Edge<Node> {
    @Field(node, { description: 'What stands at this place.' })
    node!: Node;

    @Field({ description: 'The place in the list, for `after` and `before`.' })
    cursor!: string;
  }
  return EdgeType;
};

/** The connection type `XConnection` for nodes of a type. */
export const connectionOf = <Node extends object, EdgeNode extends Edge<Node>>(
  name: string,
  node: () => ClassType<Node>,
  edge: () => ClassType<EdgeNode>,
) => {
  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${name}s.` })
  class ConnectionType {
    @Field(() => [node()], { description: 'What the page holds, without the places.' })
    nodes!: Node[];

    @Field(() => [edge()], { description: 'What the page holds, each with its place.' })
    edges!: EdgeNode[];

    @Field(() => PageInfo, { description: 'What lies around the page.' })
    pageInfo!: PageInfo;

    @Field(() => Int, { simple: false, description: 'How many the whole list holds.' })
    totalCount!: number;
  }
  return ConnectionType;
};
