import { ArgsType, Field, Float, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, edgeOf } from '../shared/connection';
import { Node } from '../shared/node';
import { PageArgs } from '../shared/page-args';

enum SearchType {
  ORGANISATION = 'Organisation',
  COALITION = 'Coalition',
  PERSON = 'Person',
  EVENT = 'Event',
  THEME = 'Theme',
  SOURCE = 'Source',
}

registerEnumType(SearchType, {
  name: 'SearchType',
  description: 'What can be searched for, by type.',
  valuesConfig: {
    ORGANISATION: { description: 'Organisations, by all their names.' },
    COALITION: { description: 'Coalitions, by all their names.' },
    PERSON: { description: 'People, by all their names.' },
    EVENT: { description: 'Events, by title.' },
    THEME: { description: 'Themes, by name.' },
    SOURCE: { description: 'Sources, by title.' },
  },
});

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field({ description: 'What to look for: words of a name, in any order. At most 100 characters.' })
  query!: string;

  @Field(() => [SearchType], { nullable: true, description: 'Only these types; all unless said.' })
  types?: SearchType[] | null;
}

@ObjectType({ simpleResolvers: true, description: 'One find, the best first.' })
export class SearchEdge extends edgeOf('Node', () => Node) {
  @Field({ description: 'The name that was hit.' })
  matched!: string;

  @Field(() => Float, {
    description: 'How good the hit is: above 1 for a whole name; comparable within one answer only.',
  })
  score!: number;
}

export const SearchConnection = connectionOf('Search', () => Node, SearchEdge);
