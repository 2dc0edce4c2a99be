import { NameKind } from '../../directory/name-kind';
import { type Draft } from '../draft';
import { linkId } from '../link-id';
import { pointersAt } from '../pointers';
import { type Row, type Values } from '../row';
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
  const hasEnded = !['', '..', undefined].includes((values.period as string | null)?.split('/')[1]);
  return { kind: hasEnded ? NameKind.FORMER : NameKind.ALIAS };
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

/** A link is known by its ends: with another end it is another link. */
const moveTheme = async (draft: Draft, link: Row, into: Row): Promise<void> => {
  const values: Values = { ...link.values, actorId: into.id };
  const id = linkId('ActorTheme', into.id, values.themeId as string);
  const known = (await draft.rows('ActorTheme', 'actorId', [into.id])).find((row) => row.id === id);
  await moveCitations(draft, link, known ?? draft.add('ActorTheme', values, id));
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
    if (row.type === 'ActorTheme') {
      await moveTheme(draft, row, into);
      continue;
    }
    const led = draft.change(row, Object.fromEntries(properties.map((name) => [name, into.id])));
    const moved = draft.change(led, { ...withoutItself(led.values), ...demoted(led) });
    checkApart(moved);
    await joinWithSame(draft, moved, rowsBySame);
  }
  await moveCitations(draft, from, into);
};
