import { OrganisationKind } from '../../directory/organisation-kind';
import { type Changes } from '../changes';
import { type Draft } from '../draft';
import { type Row, type RowType } from '../row';

const idsIn = (rows: readonly Row[], ...properties: string[]): string[] => [
  ...new Set(
    rows.flatMap(({ values }) => properties.map((name) => values[name])).filter((id) => typeof id === 'string'),
  ),
];

/** Reads what rows are inside of, and what that is inside of, up to the end. */
const readOutwards = async (draft: Draft, first: readonly Row[]): Promise<void> => {
  const seen = new Set<string>();
  for (let waiting = idsIn(first, 'coalitionId', 'wholeId'); waiting.length > 0;) {
    for (const id of waiting) seen.add(id);
    const found = [
      ...(await draft.rows('Membership', 'memberId', waiting)),
      ...(await draft.rows('Membership', 'onBehalfOfId', waiting)),
      ...(await draft.rows('PartOf', 'partId', waiting)),
    ];
    waiting = idsIn(found, 'coalitionId', 'wholeId').filter((id) => !seen.has(id));
  }
};

const readAbove = async (draft: Draft, type: RowType, property: string, first: readonly Row[]): Promise<void> => {
  const seen = new Set<string>();
  for (let waiting = idsIn(first, property); waiting.length > 0;) {
    for (const id of waiting) seen.add(id);
    waiting = idsIn(await draft.rows(type, 'id', waiting), property).filter((id) => !seen.has(id));
  }
};

/** Reads what the rules hold the rows against that are new or otherwise. */
export const loadNeighbours = async (draft: Draft, { added, changed }: Changes): Promise<void> => {
  const rows = [...added, ...changed.map(({ row }) => row)];
  const ofType = (...types: RowType[]) => rows.filter(({ type }) => types.includes(type));
  const turned = changed.filter(({ values }) => 'kind' in values).map(({ row }) => row);
  const turnedIds = turned.map(({ id }) => id);

  const memberships = ofType('Membership');
  const coalitions = [...idsIn(memberships, 'coalitionId'), ...turnedIds];
  await draft.rows('Organisation', 'id', [
    ...idsIn(memberships, 'memberId', 'coalitionId'),
    ...idsIn(ofType('Identifier'), 'actorId'),
  ]);
  await draft.rows('Membership', 'coalitionId', coalitions);
  const collectives = [...idsIn(memberships, 'memberId'), ...turnedIds].filter(
    (id) => draft.after.rows.get(id)?.values.kind === OrganisationKind.COLLECTIVE,
  );
  await draft.rows('Membership', 'memberId', collectives);
  await draft.rows('Identifier', 'actorId', turnedIds);
  await readOutwards(draft, ofType('Membership', 'PartOf'));
  await readAbove(draft, 'Theme', 'broaderId', ofType('Theme'));
};
