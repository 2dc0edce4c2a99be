import { type BrowseTexts } from '../browse';

export const browseSv: BrowseTexts = {
  nothingFound: 'Inget hittades',
};
