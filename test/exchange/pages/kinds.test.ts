import 'reflect-metadata';
import { getNamedType, type GraphQLEnumType, isEnumType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { ParticipationRole } from '../../../src/calendar/participation-role';
import { roleText } from '../../../src/calendar/role-text';
import { EXPLORER_PAGES } from '../../../src/exchange/explorer/explorer-pages';
import { eventWords } from '../../../src/exchange/feeds/event-words';
import { pageWords } from '../../../src/exchange/pages/words/words';
import { buildApi } from '../../../src/server/schema';
import { Language } from '../../../src/shared/language';

const { schema } = buildApi();

/** Every enum that has words, by the name that the schema gives it. */
const labelsIn = (language: Language): Record<string, Record<string, string | null>> => {
  const { kinds, site } = pageWords(language);
  const { kinds: EventKind, attendanceModes: AttendanceMode } = eventWords(language);
  const roles = Object.fromEntries(Object.values(ParticipationRole).map((role) => [role, roleText(role, language)]));
  return { ...kinds, Certainty: site.certainty, EventKind, AttendanceMode, ParticipationRole: roles };
};

/** These pages never write: the schema says them in words of its own (`statusText`, `text`), and a language is an attribute of a text. */
const SAID_OTHERWISE = ['EventStatus', 'Season', 'TimePrecision', 'Language'];

const enumsAskedFor = (query: string): string[] => {
  const names = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field() {
        const type = getNamedType(types.getType());
        if (isEnumType(type)) names.add(type.name);
      },
    }),
  );
  return [...names];
};

describe('Kinds have words in both languages', () => {
  it.each(Object.keys(labelsIn(Language.SV)))('%s: each value of the schema, no two alike', (name) => {
    const type = schema.getType(name) as GraphQLEnumType;
    const values = type
      .getValues()
      .map((value) => value.name)
      .sort();
    for (const language of Object.values(Language)) {
      const labels = labelsIn(language)[name];
      expect(Object.keys(labels).sort()).toEqual(values);
      const said = Object.values(labels);
      expect(said.filter((label) => label?.trim() === '')).toEqual([]);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it('has words for every enum that a page asks for', () => {
    const asked = EXPLORER_PAGES.flatMap(({ query }) => enumsAskedFor(query));
    const known = [...Object.keys(labelsIn(Language.SV)), ...SAID_OTHERWISE];
    expect(asked.filter((name) => !known.includes(name))).toEqual([]);
  });
});
