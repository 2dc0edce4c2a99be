import { Role } from '../access/role';
import { convenes } from '../directory/convener.rules';
import { type Membership } from '../directory/membership.entity';
import { type Draft } from './draft';
import { PARTS_OF_EVENT, type Row, type RowType } from './row';

export interface Wards {
  /** The actors whose editors may change the row. */
  wards: string[];
  /** Who may where there are none. */
  openTo: Role;
}

/** The property that names the actor to which rows of a type belong. */
const OWNER: Partial<Record<RowType, string>> = {
  ActorName: 'actorId',
  Identifier: 'actorId',
  Contact: 'actorId',
  Redirect: 'actorId',
  ActorTheme: 'actorId',
  PartOf: 'wholeId',
  Membership: 'coalitionId',
  Position: 'organisationId',
  Purpose: 'coalitionId',
  Mandate: 'coalitionId',
  Activity: 'coalitionId',
  Series: 'organiserId',
  Event: 'organiserId',
};

/** To whom a row belongs. A citation belongs where its subject does, a part of an event where the event does. */
export const wardsOf = async (draft: Draft, row: Row): Promise<Wards> => {
  const { type, id, values } = row;
  const isNew = !draft.before.rows.has(id);
  if (type === 'Citation') {
    const subject = await subjectOf(draft, values.subjectType as RowType, values.subjectId as string);
    return subject ? wardsOf(draft, subject) : { wards: [], openTo: Role.ADMINISTRATOR };
  }
  if (PARTS_OF_EVENT.includes(type)) {
    const event = await subjectOf(draft, 'Event', values.eventId as string);
    return event ? wardsOf(draft, event) : { wards: [], openTo: Role.ADMINISTRATOR };
  }
  // Who may remove an actor removes with it that others keep it; who keeps what, administrators say.
  if (type === 'AccountActor')
    return { wards: draft.after.rows.has(id) ? [] : [values.actorId as string], openTo: Role.ADMINISTRATOR };
  const owner = OWNER[type];
  if (owner) return { wards: [values[owner] as string], openTo: Role.ADMINISTRATOR };
  if (type === 'Organisation' || type === 'Person') return { wards: isNew ? [] : [id], openTo: Role.ADMINISTRATOR };
  if (type === 'Coalition') return { wards: [id], openTo: Role.ADMINISTRATOR };
  // Sources and themes are of everyone: any editor may add a source, and only administrators change what others rely on.
  return { wards: [], openTo: type === 'Source' && isNew ? Role.EDITOR : Role.ADMINISTRATOR };
};

/** What a citation or a part of an event belongs to: as it is to be or, where it goes too, as it was. */
const subjectOf = async (draft: Draft, type: RowType, id: string): Promise<Row | null> =>
  (await draft.find(type, id)) ?? draft.before.rows.get(id) ?? null;

/**
 * Who convenes coalitions now, surely or possibly, as it is stored: nobody becomes a convener by a write that takes being one. Of a
 * coalition that the write itself makes, whom it names.
 */
export const conveners = async (draft: Draft, coalitionIds: readonly string[]): Promise<Map<string, string[]>> => {
  const found = new Map<string, string[]>();
  await draft.rows('Membership', 'coalitionId', coalitionIds);
  for (const id of coalitionIds) {
    const { rows } = draft.before.rows.has(id) ? draft.before : draft.after;
    const isConvener = ({ type, values }: Row) =>
      type === 'Membership' && values.coalitionId === id && convenes(values as unknown as Membership, draft.now);
    const memberships = [...rows.values()].filter(isConvener);
    found.set(
      id,
      memberships.map(({ values }) => values.memberId as string),
    );
  }
  return found;
};
