import { registerEnumType } from 'type-graphql';

export enum Role {
  READER = 'READER',
  EDITOR = 'EDITOR',
  ADMINISTRATOR = 'ADMINISTRATOR',
}

registerEnumType(Role, {
  name: 'Role',
  description: 'What an account may do.',
  valuesConfig: {
    READER: { description: 'Reads what everyone may read.' },
    EDITOR: { description: 'Also changes the actors that it keeps, and the coalitions that these convene.' },
    ADMINISTRATOR: { description: 'Changes everything, merges and erases actors, and decides who may do what.' },
  },
});
