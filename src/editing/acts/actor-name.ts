import { type NameKind } from '../../directory/name-kind';
import { type Language } from '../../shared/language';
import { textKey } from '../../shared/name-key';
import { type Target } from '../act';
import { type Draft } from '../draft';
import { type Values } from '../row';
import { addFact, givenPeriod, nextPlace } from './fact';
import { type FactCreateInput } from './fact.input';

interface NewName {
  text: string;
  language: Language;
  kind: NameKind;
  period?: string | null;
}

/** The columns of the text of a name; none where it is left out. */
export const nameText = (text: string | undefined): Values =>
  text === undefined ? {} : { text, textKey: textKey(text) };

/** Adds a name behind those that an actor has; their order follows. */
export const addName = async (
  draft: Draft,
  actorId: string,
  { text, language, kind, period = null }: NewName,
  cited: Pick<FactCreateInput, 'citations'>,
): Promise<Target> =>
  addFact(
    draft,
    'ActorName',
    {
      ...{ actorId, position: await nextPlace(draft, 'ActorName', 'actorId', actorId) },
      ...{ ...nameText(text), language, kind, ...givenPeriod(period) },
    },
    cited,
  );
