import { create, isolated } from './create';
import { emptyText } from './empty-text';
import { eventItem } from './event-item';
import { type EmbedFeed } from './feed';
import { type HeadingLevel, type Part } from './options';
import { STYLE_SHEET } from './style-sheet';
import { type Language, WORDS } from './words';

const headingOf = (level: HeadingLevel) => create(level, { part: 'heading', class: 'heading', id: 'heading' });

/** What an element shows; its frame stays when the state changes, so that screen readers hear of the change. */
export class View {
  private heading: HTMLElement = headingOf('h2');
  private readonly message = create('div', {
    part: 'message',
    class: 'message',
    role: 'status',
    'aria-live': 'polite',
  });
  private readonly content = create('div', { class: 'content' });
  private readonly fallback = create('slot', {});
  private readonly section = create(
    'section',
    { part: 'section', 'aria-labelledby': 'heading', tabindex: '-1' },
    this.heading,
    this.message,
    this.content,
    this.fallback,
  );

  constructor(private readonly root: ShadowRoot) {
    // Unlike a style element, it needs no leave of the page's content security policy.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE_SHEET);
    root.adoptedStyleSheets = [sheet];
    root.append(this.section);
  }

  setLevel(level: HeadingLevel): void {
    const heading = headingOf(level);
    heading.append(...this.heading.childNodes);
    this.heading.replaceWith(heading);
    this.heading = heading;
  }

  showLoading(language: Language): void {
    const words = WORDS[language];
    this.change(language, 'loading', words.heading);
    this.message.replaceChildren(create('p', { class: 'loading' }, words.loading));
    this.content.replaceChildren();
    this.fallback.hidden = false;
  }

  showFeed(feed: EmbedFeed, language: Language, show: Set<Part>): void {
    const words = WORDS[language];
    const { events } = feed;
    this.change(language, events.length ? 'list' : 'empty', feed.title ?? words.heading);
    this.message.replaceChildren(
      ...(events.length ? [create('p', { class: 'unseen' }, words.shown(events.length))] : emptyText(feed, words)),
    );
    const links = [
      feed.hasMore && feed.page ? create('a', { part: 'more', href: feed.page }, words.more) : null,
      show.has('calendar') && feed.subscribe
        ? create('a', { part: 'subscribe', href: feed.subscribe }, words.subscribe)
        : null,
      show.has('calendar') && feed.subscribe && feed.page
        ? create('a', { part: 'help', href: `${feed.page}#subscribe` }, words.howToSubscribe)
        : null,
    ].filter((link) => link !== null);
    this.content.replaceChildren(
      // Safari takes the role from a list without markers.
      ...(events.length
        ? [
            create(
              'ul',
              { part: 'list', class: 'list', role: 'list' },
              ...events.map((event) => eventItem(event, words, show)),
            ),
          ]
        : []),
      ...(links.length ? [create('p', { part: 'footer', class: 'footer' }, ...links)] : []),
    );
    this.fallback.hidden = true;
  }

  /** @param retry null where trying again cannot help */
  showError(language: Language, retry: (() => void) | null): void {
    const words = WORDS[language];
    this.change(language, 'error', words.heading);
    this.message.replaceChildren(create('p', { part: 'error' }, retry ? words.failed : words.noSuchFeed));
    this.content.replaceChildren();
    if (retry) {
      const button = create('button', { part: 'button', type: 'button' }, words.retry);
      button.addEventListener('click', retry);
      this.content.append(button);
    }
    this.fallback.hidden = false;
  }

  private change(language: Language, state: string, heading: string): void {
    // What has the focus is about to go; without this, the reader would be sent to the top of the page.
    if (this.root.activeElement) this.section.focus({ preventScroll: true });
    this.section.lang = language;
    this.section.dataset.state = state;
    this.section.setAttribute('aria-busy', String(state === 'loading'));
    this.heading.replaceChildren(isolated(heading));
  }
}
