import { type LoadReason } from '../load-text';
import { type PictureGraph } from './graph-data';
import { filled, type PictureTexts } from './texts';

const number = (value: number): string => value.toLocaleString(document.documentElement.lang);

/** Says how it goes with the picture, and what cannot be. */
export class Status {
  private readonly state: HTMLElement;
  private readonly trouble: HTMLElement;
  private readonly said: HTMLElement;

  constructor(
    private readonly section: HTMLElement,
    private readonly texts: PictureTexts,
  ) {
    this.state = section.querySelector('.state')!;
    this.trouble = section.querySelector('.problem')!;
    this.said = section.querySelector('[data-tool=said]')!;
  }

  loading(): void {
    this.trouble.hidden = true;
    this.mark('loading', this.texts.loading);
  }

  shown({ nodes, edges }: PictureGraph, difference: { added: number; removed: number } | null): void {
    this.mark('arranging', nodes.length === 0 ? this.texts.arranging : this.countsOf({ nodes, edges }));
    if (difference) this.say(filled(this.texts.changed, number(difference.added), number(difference.removed)));
  }

  settled({ nodes, edges }: Pick<PictureGraph, 'nodes' | 'edges'>): void {
    this.mark('settled', nodes.length === 0 ? this.texts.nothing : this.countsOf({ nodes, edges }));
  }

  /** For those who hear what the picture shows. */
  say(text: string): void {
    this.said.textContent = text;
  }

  tooLarge(nodes: number, edges: number): void {
    this.complain(filled(this.texts.tooLarge, number(nodes), number(edges)));
  }

  problem(reason: LoadReason, retry: () => void): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.texts.retry;
    button.addEventListener('click', retry);
    this.complain(`${this.texts[reason]} `, button);
  }

  /** Where nothing can be drawn at all. */
  unavailable(): void {
    this.section.classList.add('without');
    this.complain(this.texts.noWebgl);
  }

  private complain(...parts: (Node | string)[]): void {
    this.mark('problem', '');
    this.trouble.replaceChildren(...parts);
    this.trouble.hidden = false;
  }

  private countsOf({ nodes, edges }: Pick<PictureGraph, 'nodes' | 'edges'>): string {
    return filled(this.texts.shown, number(nodes.length), number(edges.length));
  }

  private mark(state: string, text: string): void {
    this.section.dataset.state = state;
    this.state.textContent = text;
  }
}
