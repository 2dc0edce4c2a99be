import { NameKind } from '../../directory/name-kind';
import { type Draft } from '../draft';
import { linkId } from '../link-id';
import { hasEnd } from '../period-text';
import { pointersAt } from '../pointers';
import { type Row, type RowType, type Values } from '../row';
import { refused } from '../user-error';
import { areSame, joinedValues, sameKey } from './joining';
import { moveCitations } from './move-citations';

/** Pairs of properties of which not both may name one actor. */
const APART: [string, string][] = [
  ['coalitionId', 'memberId'],
  ['coalitionId', 'onBehalfOfId'],
  ['partId', 'wholeId'],
];

/** Whoever stands for itself stands for nobody. */
const withoutItself = (values: Values): Values => {
  const actor = values.memberId ?? values.actorId;
  return values.onBehalfOfId != null && values.onBehalfOfId === actor ? { onBehalfOfId: null } : {};
};

/** Names of one that is no more: its official one was true once if it has ended, and is another name else. */
const demoted = ({ type, values }: Row): Values => {
  if (type !== 'ActorName' || values.kind === NameKind.FORMER) return {};
  return { kind: hasEnd(values.period as string | null) ? NameKind.FORMER : NameKind.ALIAS };
};

const checkApart = ({ type, values }: Row): void => {
  for (const [one, other] of APART)
    if (values[one] != null && values[one] === values[other])
      throw refused(
        'CONTRADICTION',
        `One is in the other by a ${type}: what is merged would be inside itself.`,
        'from',
      );
};

/** The links of an actor, each with the id that it has with another end: with that it is another link. */
const LINKS: Partial<Record<RowType, (values: Values, actorId: string) => string>> = {
  ActorTheme: ({ themeId }, actorId) => linkId('ActorTheme', actorId, themeId as string),
  AccountActor: ({ accountId }, actorId) => linkId('AccountActor', accountId as string, actorId),
};

const moveLink = async (draft: Draft, link: Row, into: Row, id: string): Promise<void> => {
  const known = (await draft.rows(link.type, 'actorId', [into.id])).find((row) => row.id === id);
  await moveCitations(draft, link, known ?? draft.add(link.type, { ...link.values, actorId: into.id }, id));
  await draft.remove(link);
};

/** Joins a row that has moved with one that says the same, if there is one. */
const joinWithSame = async (draft: Draft, row: Row, rowsBySame: Map<string, Row[]>): Promise<void> => {
  const key = sameKey(row);
  if (key === null) return;
  const others = rowsBySame.get(key) ?? [];
  const at = others.findIndex((other) => areSame(row, other));
  if (at < 0) {
    rowsBySame.set(key, [...others, row]);
    return;
  }
  await moveCitations(draft, row, others[at]);
  await draft.remove(row);
  others[at] = draft.change(others[at], joinedValues(others[at], row));
};

const bySame = (rows: readonly Row[]): Map<string, Row[]> => {
  const found = new Map<string, Row[]>();
  for (const row of new Map(rows.map((one) => [one.id, one])).values()) {
    const key = sameKey(row);
    if (key !== null) found.set(key, [...(found.get(key) ?? []), row]);
  }
  return found;
};

/** Lets every row that points at one actor point at another; what then says the same twice is joined. */
export const mergeRows = async (draft: Draft, from: Row, into: Row): Promise<void> => {
  const rowsBySame = bySame((await pointersAt(draft, into)).map(({ row }) => row));
  const moving = new Map<string, { row: Row; properties: string[] }>();
  for (const { row, property } of await pointersAt(draft, from)) {
    const known = moving.get(row.id) ?? { row, properties: [] };
    moving.set(row.id, { row, properties: [...known.properties, property] });
  }
  for (const { row, properties } of moving.values()) {
    const idOfLink = LINKS[row.type]?.(row.values, into.id);
    if (idOfLink !== undefined) {
      await moveLink(draft, row, into, idOfLink);
      continue;
    }
    const led = draft.change(row, Object.fromEntries(properties.map((name) => [name, into.id])));
    const moved = draft.change(led, { ...withoutItself(led.values), ...demoted(led) });
    checkApart(moved);
    await joinWithSame(draft, moved, rowsBySame);
  }
  await moveCitations(draft, from, into);
};
