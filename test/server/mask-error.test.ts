import { GraphQLError } from 'graphql';
import { maskError } from '../../src/server/mask-error';
import { BadUserInput } from '../../src/shared/errors';

const SECRET = "SQLITE_ERROR: near 'select' at /srv/a.db";

describe('What a client is told of an error', () => {
  const logged: object[] = [];
  const mask = maskError({ error: (entry: object) => void logged.push(entry) } as never);
  beforeEach(() => void (logged.length = 0));

  const told = (error: GraphQLError, code?: string) =>
    mask({ message: error.message, path: error.path, extensions: { code: code ?? error.extensions.code } }, error);

  it.each<[name: string, error: GraphQLError, given: string | undefined, code: string]>([
    ['an input that we refuse', new BadUserInput('Expected x.'), undefined, 'BAD_USER_INPUT'],
    ['the same within a located error', located(new BadUserInput('Expected x.')), undefined, 'BAD_USER_INPUT'],
    [
      'the same while validating',
      located(new BadUserInput('Expected x.')),
      'GRAPHQL_VALIDATION_FAILED',
      'BAD_USER_INPUT',
    ],
    [
      'an unknown field',
      new GraphQLError('Cannot query field "x".'),
      'GRAPHQL_VALIDATION_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['syntax', new GraphQLError('Syntax Error: x.'), 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_PARSE_FAILED'],
    ...[
      'Int cannot represent non-integer value: "x"',
      'Int cannot represent non 32-bit signed integer value: 2147483648',
      'String cannot represent a non string value: 1',
      'ID cannot represent a non-string and non-integer value: 1.5',
      'Value "NOPE" does not exist in "Certainty" enum.',
      'Enum "Certainty" cannot represent non-enum value: "YES".',
      'Expected value of type "ActorRef", found "x".',
    ].map((text): [string, GraphQLError, string, string] => [
      text,
      new GraphQLError(text),
      'GRAPHQL_VALIDATION_FAILED',
      'BAD_USER_INPUT',
    ]),
  ])('%s: its message and a code', (_name, error, given, code) => {
    expect(told(error, given)).toMatchObject({ message: error.message, extensions: { code } });
    expect(logged).toEqual([]);
  });

  it.each<[name: string, error: GraphQLError]>([
    ['an error of a resolver', located(new Error(SECRET))],
    ['one within another', located(located(new Error(SECRET)))],
    ['what is no error', located('secret' as never)],
    [
      'one with a code of its own',
      located(Object.assign(new Error(SECRET), { extensions: { code: 'BAD_USER_INPUT' } })),
    ],
  ])('%s: an id alone, under which the log has it', (_name, error) => {
    const { message, path, extensions } = told(error);
    expect(logged).toEqual([{ errorId: extensions!.errorId, err: expect.anything() }]);
    expect({ message, path, extensions }).toEqual({
      message: `Something went wrong here (${extensions!.errorId}).`,
      path: ['a', 0],
      extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
  });

  function located(originalError: Error): GraphQLError {
    return new GraphQLError(String(originalError.message), { originalError, path: ['a', 0] });
  }
});
