import { copyOnClick } from './copy-on-click';
import { listenForSearchKeys } from './search-keys';
import { suggestPages } from './suggest-pages';
import { tellOffline } from './tell-offline';

/** What every page of the explorer does once it is there. All of it is a help: each page is whole without. */
document.documentElement.dataset.script = 'on';

suggestPages();
listenForSearchKeys();
tellOffline();
copyOnClick();
