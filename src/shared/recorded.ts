import { InterfaceType } from 'type-graphql';

/** What editors change; RecordedResolver gives all of them the fields `version` and `history`. */
@InterfaceType({ description: 'What editors change, and whose changes are remembered.' })
export abstract class Recorded {}
