import { BadUserInput } from './errors';

/** The one key that is given, as [name, value], or BAD_USER_INPUT. */
export const exactlyOne = <Keys extends object>(keys: Keys): [keyof Keys & string, NonNullable<Keys[keyof Keys]>] => {
  const given = Object.entries(keys).filter(([, value]) => value != null);
  if (given.length !== 1) {
    const got = given.length === 0 ? 'none' : given.map(([name]) => name).join(' and ');
    throw new BadUserInput(`Expected exactly one of ${Object.keys(keys).join(', ')}, got ${got}.`);
  }
  return given[0] as [keyof Keys & string, NonNullable<Keys[keyof Keys]>];
};
