/** Who may see the fields of a type; where fields of it are otherwise, FIELDS says so. */
export const TYPES: Record<
  'everyone' | 'who may change the actor' | 'their account and administrators' | 'who may ask for the mutation',
  string[]
> = {
  everyone: [
    ...['Query', 'Node', 'PageInfo', 'Actor', 'Organisation', 'Coalition', 'Person', 'ActorName', 'Identifier'],
    ...['Membership', 'PartOf', 'Position', 'Purpose', 'Mandate', 'Activity', 'Theme', 'Source', 'Citation', 'Cited'],
    ...['Event', 'Participation', 'Series', 'Rhythm', 'Schedule', 'When', 'Period', 'Feeds', 'MeetingClash'],
    ...['Collaboration', 'CollaborationPath', 'CollaborationStep', 'SharedCoalition', 'Network', 'MeasureAccuracy'],
    ...['Recorded', 'HistoryRecord', 'ChangeSet', 'ObjectChange', 'Subscription', 'EventChange'],
  ],
  'who may change the actor': ['Contact'],
  'their account and administrators': ['Account', 'ApiKey'],
  'who may ask for the mutation': ['Mutation', 'UserError', 'Change'],
};

/** Fields that not everyone who sees the type may ask for. */
export const FIELDS: Record<string, 'ADMINISTRATOR' | 'EDITOR'> = { 'Query.accounts': 'ADMINISTRATOR' };

/** Fields that are null for those who may not see what they lead to. */
export const NULL_FOR_OTHERS = ['Actor.contact', 'Coalition.contact', 'Organisation.contact', 'Person.contact'];

/** Names that speak of persons, accounts or secrets: a field with such a name is for everyone only if it is said here. */
export const DELICATE = /account|contact|email|phone|note|secret|hash|token|password|private|actorIds|key/i;
export const DELICATE_FOR_EVERYONE = ['Citation.note', 'Source.dateNote'];
