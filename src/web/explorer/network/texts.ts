/** The texts that the page gives to its picture; see NetworkPictureTexts. */
export type PictureTexts = Record<
  | 'everyTime'
  | 'organisation'
  | 'coalition'
  | 'person'
  | 'loading'
  | 'arranging'
  | 'shown'
  | 'changed'
  | 'offline'
  | 'slow'
  | 'failed'
  | 'retry'
  | 'noWebgl'
  | 'tooLarge'
  | 'nothing'
  | 'isIn'
  | 'members'
  | 'shared'
  | 'sharesNothing'
  | 'with'
  | 'showAround'
  | 'pathFrom'
  | 'pathTo'
  | 'compare'
  | 'more'
  | 'noMatch'
  | 'outside'
  | 'chooseFirst'
  | 'said'
  | 'hint'
  | 'possibly',
  string
>;

/** A text with its places {0}, {1} … filled in. */
export const filled = (text: string, ...values: (string | number)[]): string =>
  text.replace(/\{(\d)\}/g, (place, number: string) => String(values[Number(number)] ?? place));
