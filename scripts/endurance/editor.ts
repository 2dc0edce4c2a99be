import { type Agent } from 'node:http';
import { graphql } from './client';

/** What the built-in documents have: a coalition, actors to put into it, and a source to cite. */
export interface World {
  coalition: string;
  members: string[];
  source: string;
}

export interface MembershipState {
  id: string;
  version: number;
  label: string | null;
}

interface UserError {
  code: string;
  message: string;
  currentVersion: number | null;
}

interface Done {
  membership: Pick<MembershipState, 'id' | 'label'> | null;
  userErrors: UserError[];
}

const WORLD = `{
  coalitions(first: 1) { nodes { slug } }
  organisations(first: 100) { nodes { slug kind } }
  sources(first: 1) { nodes { slug } }
}`;

const PAYLOAD = '{ membership { id label } userErrors { code message currentVersion } }';
const CREATE = `mutation ($input: MembershipCreateInput!) { done: membershipCreate(input: $input) ${PAYLOAD} }`;
const UPDATE = `mutation ($input: MembershipUpdateInput!) { done: membershipUpdate(input: $input) ${PAYLOAD} }`;

type Nodes = { nodes: { slug: string; kind?: string }[] };

export const readWorld = async (url: string): Promise<World> => {
  const { coalitions, organisations, sources } = await graphql<Record<string, Nodes>>(url, WORLD);
  const [{ slug: coalition }] = coalitions.nodes;
  // A collective belongs to one coalition.
  const members = organisations.nodes.filter(({ kind }) => kind !== 'COLLECTIVE').map(({ slug }) => slug);
  return { coalition, source: sources.nodes[0].slug, members };
};

/** Thrown where the server understood a write and refused it. */
export class RefusedWrite extends Error {
  constructor(readonly reason: UserError) {
    super(`${reason.code}: ${reason.message}`);
  }
}

/** Writes memberships by mutations. */
export class Editor {
  constructor(
    public url: string,
    private readonly key: string,
    private readonly world: World,
    private readonly agent?: Agent,
  ) {}

  /** @param place of the write among all that are made: a member is in a coalition once at a time */
  async create(label: string, place: number, idempotencyKey?: string): Promise<MembershipState> {
    const { coalition, members, source } = this.world;
    const member = { slug: members[place % members.length] };
    const year = 1000 + Math.floor(place / members.length);
    const fact = { coalition: { slug: coalition }, member, label, period: `${year}/${year}` };
    const input = { ...fact, citations: [{ source: { slug: source } }] };
    return { ...(await this.write(CREATE, { ...input, idempotencyKey })), version: 1 };
  }

  async update({ id, version }: MembershipState, label: string): Promise<MembershipState> {
    return { ...(await this.write(UPDATE, { id, expectedVersion: version, label })), version: version + 1 };
  }

  private async write(query: string, input: Record<string, unknown>): Promise<Omit<MembershipState, 'version'>> {
    const { key, agent } = this;
    const { done } = await graphql<{ done: Done }>(this.url, query, { input }, { key, agent });
    if (done.userErrors.length > 0) throw new RefusedWrite(done.userErrors[0]);
    return done.membership!;
  }
}
