import { type BrowseTexts } from '../browse';

export const browseEn: BrowseTexts = {
  nothingFound: 'Nothing was found',
};
