import { NameKind } from '../directory/name-kind';
import { Language } from '../shared/language';
import { type Row } from './row';

const KINDS = [NameKind.OFFICIAL, NameKind.DESCRIPTIVE, NameKind.SHORT, NameKind.ALIAS, NameKind.FORMER];
const MAIN = 2;

/** What decides, from the weightiest: whether it can stand for the actor, then language and kind, the document before the register, and the order of the file. */
function rank({ values }: Row, isOfRegister: boolean): (number | string)[] {
  const kind = KINDS.indexOf(values.kind as NameKind);
  const language = values.language === Language.SV ? 0 : 1;
  const isMain = kind < MAIN;
  return [
    ...(isMain ? [0, language, kind] : [1, kind, language]),
    ...[isOfRegister ? 1 : 0, values.period === null ? 0 : 1],
    ...[values.position as number, values.text as string],
  ];
}

const compare = (a: (number | string)[], b: (number | string)[]): number => {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? 0 : a[place] < b[place] ? -1 : 1;
};

/** The names of one actor in their order, the main one first: the official Swedish one, else a descriptive one, else those of another language. */
export function orderNames(names: readonly Row[], isOfRegister: (name: Row) => boolean): Row[] {
  const ranked = names.map((name) => ({ name, rank: rank(name, isOfRegister(name)) }));
  return ranked.sort((a, b) => compare(a.rank, b.rank)).map(({ name }) => name);
}
