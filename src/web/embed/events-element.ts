import { type EmbedFeed } from './feed';
import { feedAddress } from './feed-address';
import { loadFeed } from './load-feed';
import { readLevel, readLimit, readParts } from './options';
import { readLanguage } from './read-language';
import { View } from './view';
import { type Language } from './words';

/** The class of `<samverkan-events>` for a deployment; docs/embedding.md describes its attributes. */
export const eventsElement = (base: string) =>
  class SamverkanEvents extends HTMLElement {
    static readonly observedAttributes = ['source', 'limit', 'lang', 'show', 'heading-level'];

    private readonly view = new View(this.attachShadow({ mode: 'open' }));
    private loading: AbortController | null = null;
    private feed: EmbedFeed | null = null;
    private isDue = false;

    connectedCallback(): void {
      this.view.setLevel(readLevel(this.getAttribute('heading-level')));
      this.loadSoon();
    }

    disconnectedCallback(): void {
      this.loading?.abort();
    }

    attributeChangedCallback(name: string, before: string | null, after: string | null): void {
      if (before === after || !this.isConnected) return;
      if (name === 'heading-level') this.view.setLevel(readLevel(after));
      else if (name === 'show' && this.feed) this.showFeed(this.feed);
      else this.loadSoon();
    }

    /** Once for all attributes that change together. */
    private loadSoon(): void {
      if (this.isDue) return;
      this.isDue = true;
      queueMicrotask(() => {
        this.isDue = false;
        if (this.isConnected) void this.load();
      });
    }

    private async load(): Promise<void> {
      this.loading?.abort();
      this.feed = null;
      const { signal } = (this.loading = new AbortController());
      const language = readLanguage(this);
      const limit = readLimit(this.getAttribute('limit'));
      const source = this.getAttribute('source') ?? '';
      const address = feedAddress(base, source, limit, language);
      if (!address) return this.showNoSuchFeed(source, language);
      this.view.showLoading(language);
      try {
        const feed = await loadFeed(address, limit, signal);
        if (signal.aborted) return;
        if (feed) this.showFeed((this.feed = feed));
        else this.showNoSuchFeed(source, language);
      } catch {
        if (!signal.aborted) this.view.showError(language, () => void this.load());
      }
    }

    private showNoSuchFeed(source: string, language: Language): void {
      console.warn(`samverkan-events: expected a source such as coalitions/SLUG, got "${source}".`);
      this.view.showError(language, null);
    }

    private showFeed(feed: EmbedFeed): void {
      this.view.showFeed(feed, readLanguage(this), readParts(this.getAttribute('show')));
    }
  };
