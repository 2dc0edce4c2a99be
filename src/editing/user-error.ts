import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

export enum UserErrorCode {
  INVALID = 'INVALID',
  NOT_FOUND = 'NOT_FOUND',
  TAKEN = 'TAKEN',
  UNCITED = 'UNCITED',
  CONTRADICTION = 'CONTRADICTION',
  IN_USE = 'IN_USE',
  CONFLICT = 'CONFLICT',
  NOT_WRITTEN = 'NOT_WRITTEN',
}

registerEnumType(UserErrorCode, {
  name: 'UserErrorCode',
  description: 'Why a write was refused.',
  valuesConfig: {
    INVALID: { description: 'A value is not of the form that is expected.' },
    NOT_FOUND: { description: 'There is no such object.' },
    TAKEN: { description: 'The slug, identifier or name belongs to something else.' },
    UNCITED: { description: 'A fact needs a source.' },
    CONTRADICTION: { description: 'It cannot be true beside what is stored.' },
    IN_USE: { description: 'Others still point at it.' },
    CONFLICT: { description: 'It was changed since `expectedVersion`; read it again.' },
    NOT_WRITTEN: { description: 'Another mutation of the request was refused, so this one was not written either.' },
  },
});

@ObjectType({ simpleResolvers: true, description: 'Why a write was refused, for the person who asked for it.' })
export class UserError {
  @Field(() => UserErrorCode, { description: 'The reason; programs may rely on it.' })
  code!: UserErrorCode;

  @Field({ description: 'The reason in words: what was expected and what came.' })
  message!: string;

  @Field(() => [String], { description: 'Where in the arguments: ["input", "roles"].' })
  path!: string[];

  @Field(() => Int, { nullable: true, description: 'With CONFLICT: the version that is stored now; otherwise null.' })
  currentVersion?: number | null;
}

/** Thrown to refuse a write; the whole request is then not written. */
export class Refused extends Error {
  override name = 'Refused';

  constructor(readonly userErrors: readonly UserError[]) {
    super(userErrors.map(({ message }) => message).join(' '));
  }
}

/** `field` is a path below the input: `roles`, `citations.0.source`. */
export const refused = (code: keyof typeof UserErrorCode, message: string, ...fields: string[]): Refused =>
  new Refused([
    { code: UserErrorCode[code], message, path: ['input', ...fields.flatMap((field) => field.split('.'))] },
  ]);
