import { type RowType } from '../../src/editing/row';
import { toGlobalId } from '../../src/shared/global-id';

/** A stored row, as the storm picks it. */
export interface Picked {
  id: string;
  version: number;
}

export interface Picker {
  /** A row of a type by chance; null while there is none. */
  row(type: RowType): Promise<Picked | null>;
  oneOf<Item>(items: readonly Item[]): Item;
  number(below: number): number;
}

/** A mutation with its input; null where what it is about does not exist yet. */
type Made = { name: string; input: object } | null;
type MakeAct = (pick: Picker) => Promise<Made>;

const WORDS = ['Skola', 'Vård', 'Bygd', 'Skog', 'Hav', 'Barn', 'Arbete', 'Kultur', 'Miljö', 'Forskning'];
const PERIODS = ['2020/2022', '2023/..', '2024-01/2025-06', '2026/..', null];
const text = (pick: Picker) => `${pick.oneOf(WORDS)} ${pick.oneOf(WORDS)} ${pick.number(9)}`;

const ref = (type: string, row: Picked) => ({ id: toGlobalId(type, row.id) });
const existing = (type: string, row: Picked) => ({ ...ref(type, row), expectedVersion: row.version });

const cited = async (pick: Picker) => {
  const source = await pick.row('Source');
  return { citations: source ? [{ source: ref('Source', source), locator: pick.oneOf([null, 's. 1', 's. 2']) }] : [] };
};

/** An act about rows of these types, all of which must be there. */
const about =
  (types: RowType[], make: (rows: Picked[], pick: Picker) => Promise<Made> | Made): MakeAct =>
  async (pick) => {
    const rows: Picked[] = [];
    for (const type of types) {
      const row = await pick.row(type);
      if (!row) return null;
      rows.push(row);
    }
    return make(rows, pick);
  };

const create = (name: string, types: RowType[], values: (rows: Picked[], pick: Picker) => object): MakeAct =>
  about(types, async (rows, pick) => ({ name, input: { ...values(rows, pick), ...(await cited(pick)) } }));

const deletion = (type: RowType): MakeAct =>
  about([type], ([row]) => ({
    name: `${type[0].toLowerCase()}${type.slice(1)}Delete`,
    input: existing(type, row),
  }));

const ending = (type: RowType): MakeAct =>
  about([type], ([row], pick) => ({
    name: `${type[0].toLowerCase()}${type.slice(1)}End`,
    input: { ...existing(type, row), at: pick.oneOf(['2026', '2027-03']) },
  }));

const merge = (type: RowType): MakeAct =>
  about([type, type], ([into, from]) => ({
    name: 'actorMerge',
    input: {
      ...{ into: ref(type, into), intoVersion: into.version },
      ...{ from: ref(type, from), expectedVersion: from.version },
    },
  }));

const actor = (name: string, more: object = {}): MakeAct =>
  create(name, [], (_, pick) => ({ name: text(pick), shortName: pick.oneOf([null, 'SVB', 'MSB']), ...more }));

/** What may be done, each as often as it is named. */
export const ACTS: MakeAct[] = [
  about([], (_, pick) => ({
    name: 'sourceCreate',
    input: { title: text(pick), kind: 'OTHER', date: pick.oneOf(['2026-01', null]) },
  })),
  ...Array<MakeAct>(3).fill(actor('organisationCreate', { kind: 'ASSOCIATION' })),
  ...Array<MakeAct>(2).fill(actor('personCreate')),
  create('coalitionCreate', ['Organisation'], ([convener], pick) => ({
    ...{ name: text(pick), kind: 'NETWORK', conveners: [ref('Organisation', convener)], period: pick.oneOf(PERIODS) },
  })),
  about([], (_, pick) => ({ name: 'themeCreate', input: { name: text(pick) } })),
  ...Array<MakeAct>(6).fill(
    create('membershipCreate', ['Coalition', 'Organisation'], ([coalition, member], pick) => ({
      ...{ coalition: ref('Coalition', coalition), member: ref('Organisation', member) },
      ...{ roles: [pick.oneOf(['MEMBER', 'CONVENER', 'GUEST'])], period: pick.oneOf(PERIODS) },
    })),
  ),
  create('membershipCreate', ['Coalition', 'Person', 'Organisation'], ([coalition, member, behalf], pick) => ({
    ...{ coalition: ref('Coalition', coalition), member: ref('Person', member), period: pick.oneOf(PERIODS) },
    onBehalfOf: ref('Organisation', behalf),
  })),
  create('membershipUpdate', ['Membership'], ([row], pick) => ({
    ...existing('Membership', row),
    ...{ label: pick.oneOf([null, 'x', 'y']), period: pick.oneOf(PERIODS) },
  })),
  create('partOfCreate', ['Organisation', 'Organisation'], ([part, whole], pick) => ({
    ...{ part: ref('Organisation', part), whole: ref('Organisation', whole), period: pick.oneOf(PERIODS) },
  })),
  create('positionCreate', ['Person', 'Organisation'], ([person, organisation], pick) => ({
    ...{ person: ref('Person', person), organisation: ref('Organisation', organisation), title: text(pick) },
  })),
  create('purposeCreate', ['Coalition'], ([coalition], pick) => ({
    ...{ coalition: ref('Coalition', coalition), kind: 'AIM', text: text(pick) },
  })),
  create('mandateCreate', ['Coalition', 'Organisation'], ([coalition, from], pick) => ({
    ...{ coalition: ref('Coalition', coalition), actor: ref('Organisation', from), kind: 'GOAL', title: text(pick) },
  })),
  create('activityCreate', ['Coalition'], ([coalition], pick) => ({
    ...{ coalition: ref('Coalition', coalition), name: text(pick) },
  })),
  create('identifierCreate', ['Organisation'], ([owner], pick) => ({
    ...{ actor: ref('Organisation', owner), scheme: 'wikidata', value: `Q${1 + pick.number(90)}` },
  })),
  ...Array<MakeAct>(2).fill(
    create('actorNameCreate', ['Organisation'], ([owner], pick) => ({
      ...{ actor: ref('Organisation', owner), kind: pick.oneOf(['ALIAS', 'SHORT', 'FORMER']), text: text(pick) },
    })),
  ),
  create('actorRename', ['Organisation'], ([row], pick) => ({
    ...{ ...existing('Organisation', row), name: text(pick), from: pick.oneOf([null, '2026-07-01']) },
  })),
  about(['Organisation'], async ([row], pick) => ({
    name: 'organisationUpdate',
    input: {
      ...existing('Organisation', row),
      ...{ slug: `slug-${pick.number(40)}`, description: text(pick) },
      ...(await cited(pick)),
    },
  })),
  create('organisationUpdate', ['Organisation', 'Theme', 'Theme'], ([row, ...themes], pick) => ({
    ...{ ...existing('Organisation', row), themes: pick.oneOf([themes, []]).map((theme) => ref('Theme', theme)) },
  })),
  about(['Organisation'], ([owner], pick) => ({
    name: 'contactSet',
    input: { actor: ref('Organisation', owner), email: `a${pick.number(9)}@example.se` },
  })),
  ...Array<MakeAct>(3).fill(
    create('eventSchedule', ['Coalition', 'Theme', 'Organisation'], ([organiser, theme, guest], pick) => ({
      ...{
        organiser: ref('Coalition', organiser),
        title: text(pick),
        when: pick.oneOf(['2027-01', '2027-02-03', null]),
      },
      ...{ status: 'TENTATIVE', subjects: [{ text: text(pick) }], themes: [ref('Theme', theme)] },
      participants: [{ actor: ref('Organisation', guest), role: 'SPEAKER' }],
    })),
  ),
  create('eventUpdate', ['Event', 'Theme'], ([row, theme], pick) => ({
    ...{ ...existing('Event', row), title: pick.oneOf([undefined, text(pick)]) },
    ...{ subjects: [{ text: text(pick) }, { text: text(pick) }].slice(pick.number(3)), themes: [ref('Theme', theme)] },
  })),
  create('eventConfirm', ['Event'], ([row]) => ({ ...existing('Event', row), when: '2027-02-03T10:00:00' })),
  create('eventPostpone', ['Event'], ([row]) => existing('Event', row)),
  create('eventCancel', ['Event'], ([row]) => existing('Event', row)),
  create('participationCreate', ['Event', 'Organisation'], ([event, guest], pick) => ({
    event: ref('Event', event).id,
    participant: { actor: ref('Organisation', guest), role: pick.oneOf(['SPEAKER', 'HOST', 'PARTICIPANT']) },
  })),
  create('seriesCreate', ['Coalition'], ([organiser], pick) => ({
    ...{ organiser: ref('Coalition', organiser), name: text(pick) },
    rhythm: { rule: 'FREQ=MONTHLY', precision: 'MONTH', starts: pick.oneOf(['2026-12', '2027-01']) },
  })),
  create('seriesRevise', ['Series'], ([row]) => ({
    ...{
      ...existing('Series', row),
      rhythm: { rule: 'FREQ=MONTHLY;INTERVAL=2', precision: 'MONTH', starts: '2027-06' },
    },
  })),
  ...Array<MakeAct>(2).fill(
    create('eventConfirm', ['Series'], ([row], pick) => ({
      id: toGlobalId('Event', `${row.id}~2027-0${3 + pick.number(6)}`),
    })),
  ),
  about(['Citation'], ([row]) => ({ name: 'citationDelete', input: existing('Citation', row) })),
  about(['Organisation', 'Organisation'], ([one, other], pick) => ({
    name: 'accountCreate',
    input: {
      ...{ name: `Konto ${text(pick)}`, role: 'EDITOR' },
      actors: [ref('Organisation', one), ref('Organisation', other)],
    },
  })),
  ...(['Membership', 'PartOf', 'Position', 'Mandate', 'ActorName'] as const).map(ending),
  ...(
    ['Membership', 'PartOf', 'Position', 'Mandate', 'ActorName', 'Event', 'Series', 'Theme', 'Participation'] as const
  ).map(deletion),
  ...(['Purpose', 'Activity', 'Identifier', 'Source', 'Person', 'Organisation'] as const).map(deletion),
  ...Array<MakeAct>(3).fill(merge('Organisation')),
  merge('Person'),
  merge('Coalition'),
];
