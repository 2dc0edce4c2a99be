import { html, type Html, type HtmlPart } from '../pages/html';
import { pageAddress, pageHref, type Reading } from '../pages/reading';
import { pageWords } from '../pages/words/words';

/** A citation, as CITATIONS asks for it. */
export interface AnsweredCitation {
  basis: 'STATED' | 'INFERRED';
  /** The field that it is of; null where it is of the whole row. */
  field: string | null;
  locator: string | null;
  note: string | null;
  source: { slug: string; title: string; url: string | null };
}

/** What a page asks for to give the sources of a fact: `citations { ...Citations }`. */
export const CITATIONS = `fragment Citations on Citation {
  basis
  field
  locator
  note
  source { slug title url }
}`;

type Note = Omit<AnsweredCitation, 'field'>;

/** Numbers the sources of a page: a mark beside each fact, and a list at the end to which the marks lead. */
export class SourceNotes {
  private readonly notes = new Map<string, Note>();

  constructor(private readonly reading: Reading) {}

  /** The marks of a fact; nothing where no source is given. Only citations of `field`, where one is named, or of the whole row. */
  mark(citations: readonly AnsweredCitation[], field?: string): HtmlPart {
    const meant = citations.filter(
      (citation) => field === undefined || citation.field === field || citation.field === null,
    );
    const numbers = [...new Set(meant.map((citation) => this.numberOf(citation)))].sort((a, b) => a - b);
    return numbers.map(
      (number) =>
        html`<sup class="note"
          ><a href="#source-${number}" aria-label="${pageWords(this.reading.language).site.source} ${number}"
            >${number}</a
          ></sup
        >`,
    );
  }

  /** The sources that were marked; nothing where none was. To be asked last. */
  list(): HtmlPart {
    if (this.notes.size === 0) return null;
    const { site } = pageWords(this.reading.language);
    return html`<section class="sources" aria-labelledby="sources">
      <h2 id="sources">${site.sources}</h2>
      <ol>
        ${[...this.notes.values()].map((note, at) => this.item(note, at + 1))}
      </ol>
    </section>`;
  }

  private numberOf({ basis, locator, note, source }: AnsweredCitation): number {
    const key = JSON.stringify([source.slug, basis, locator, note]);
    if (!this.notes.has(key)) this.notes.set(key, { basis, locator, note, source });
    return [...this.notes.keys()].indexOf(key) + 1;
  }

  private item({ basis, locator, note, source }: Note, number: number): Html {
    const { kinds } = pageWords(this.reading.language);
    const path = `/sources/${encodeURIComponent(source.slug)}`;
    const details = [basis === 'INFERRED' ? kinds.Basis.INFERRED : null, locator, note].filter(
      (detail) => detail !== null,
    );
    return html`<li id="source-${number}">
      <a dir="auto" href="${pageHref(this.reading, path)}">${source.title}</a
      ><span class="printed"> (<bdi>${source.url ?? pageAddress(this.reading, path)}</bdi>)</span
      >${details.map((detail) => html`, <span dir="auto">${detail}</span>`)}
    </li> `;
  }
}
