import { type Named } from '../search/find-names';
import { type SearchTexts } from './search-texts';

const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string>,
): HTMLElementTagNameMap[Tag] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
};

/** A text whose direction is its own. */
const isolated = (tag: 'span' | 'bdi', text: string): HTMLElement => {
  const made = element(tag, { dir: 'auto' });
  made.textContent = text;
  return made;
};

/** The options beneath a search field, or what is amiss (WAI-ARIA Authoring Practices, combobox with a listbox popup). */
export class SuggestionPopup {
  readonly root = element('div', { class: 'popup', hidden: '' });
  private readonly list: HTMLElement;
  private readonly message = element('p', { class: 'message', role: 'status' });
  private readonly counted = element('p', { class: 'unseen', role: 'status' });
  private addresses: string[] = [];
  private active = -1;

  /** @param id of the list; those of options begin with it */
  constructor(
    readonly id: string,
    private readonly texts: SearchTexts,
  ) {
    this.list = element('ul', { id, role: 'listbox', 'aria-label': texts.list });
    this.root.append(this.list, this.message);
  }

  /** What tells who listens how many there are; it stands beside the popup, since it must be there before it speaks. */
  get announcement(): HTMLElement {
    return this.counted;
  }

  get isOpen(): boolean {
    return !this.root.hidden;
  }

  get count(): number {
    return this.addresses.length;
  }

  /** The place of the option that the keyboard is at; -1 for none. */
  get activeAt(): number {
    return this.active;
  }

  get activeId(): string | null {
    return this.active < 0 ? null : `${this.id}-${this.active}`;
  }

  get activeAddress(): string | null {
    return this.addresses[this.active] ?? null;
  }

  addressOf(option: Element): string | null {
    return this.addresses[[...this.list.children].indexOf(option)] ?? null;
  }

  show(found: readonly Named[]): void {
    const { texts } = this;
    const known = found.flatMap((each) => {
      const kind = texts.kinds[each.type];
      return kind ? [{ ...each, ...kind }] : [];
    });
    this.addresses = known.map(({ path, slug }) => path + encodeURIComponent(slug) + texts.suffix);
    this.list.replaceChildren(...known.map((each, at) => this.option(each, at)));
    this.message.replaceChildren(...(known.length === 0 ? [texts.none] : []));
    this.counted.textContent = known.length === 1 ? texts.one : texts.many.replace('#', String(known.length));
    this.open();
  }

  /** Says what is amiss, with a way to try again. */
  fail(text: string, retry: () => void): void {
    const button = element('button', { type: 'button' });
    button.textContent = this.texts.retry;
    button.addEventListener('click', retry);
    this.addresses = [];
    this.list.replaceChildren();
    this.counted.textContent = '';
    this.message.replaceChildren(isolated('span', text), button);
    this.open();
  }

  close(): void {
    this.root.hidden = true;
    this.moveTo(-1);
  }

  /** @param at -1 for none */
  moveTo(at: number): void {
    this.active = at;
    [...this.list.children].forEach((option, place) => option.setAttribute('aria-selected', String(place === at)));
    this.list.children[at]?.scrollIntoView({ block: 'nearest' });
  }

  private open(): void {
    this.root.hidden = false;
    this.list.hidden = this.count === 0;
    this.moveTo(-1);
  }

  private option({ name, matched, label }: Named & { label: string }, at: number): HTMLElement {
    const option = element('li', { id: `${this.id}-${at}`, role: 'option', 'aria-selected': 'false' });
    const about = element('small', {});
    about.append(label);
    if (matched !== name) about.append(`, ${this.texts.matched} `, isolated('bdi', matched));
    option.append(isolated('span', name), ' ', about);
    return option;
  }
}
