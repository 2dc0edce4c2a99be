import { type Instant } from '../shared/instant';
import { sharedDoubles } from '../shared/shared-array';
import { TextColumn, TextColumnBuilder, type TextColumnParts } from '../shared/text-column';

export interface PeriodEndsParts {
  count: number;
  /** Two each: earliest, latest. */
  bounds: Float64Array;
  texts: TextColumnParts;
}

/**
 * The starts of periods, or their ends, each kept once: of a million memberships a few thousand are distinct. One is known by its
 * number; it is a stated EDTF text (null where none is stated) with its bounds. New ones are added behind the others.
 */
export class PeriodEnds {
  readonly bounds: Float64Array;
  private readonly texts: TextColumn;
  /** Those read so far, and those that came later. */
  private readonly read: (string | null)[] = [];
  private count: number;

  constructor(parts: PeriodEndsParts) {
    this.bounds = parts.bounds;
    this.texts = new TextColumn(parts.texts);
    this.count = parts.count;
  }

  text(number: number): string | null {
    return (this.read[number] ??= this.texts.at(number));
  }

  /** The number of the one that is so, new or not; -1 if there is no room for another. */
  numberOf(text: string | null, earliest: Instant, latest: Instant): number {
    const { bounds } = this;
    for (let number = 0; number < this.count; number++)
      if (bounds[number * 2] === earliest && bounds[number * 2 + 1] === latest && this.text(number) === text)
        return number;
    if (this.count * 2 === bounds.length) return -1;
    bounds[this.count * 2] = earliest;
    bounds[this.count * 2 + 1] = latest;
    this.read[this.count] = text;
    return this.count++;
  }
}

/** Room for ends that come later. */
const ROOM = 4096;

/** Gathers ends from streamed rows. */
export class PeriodEndsBuilder {
  private readonly numbers = new Map<string, number>();
  private readonly texts = new TextColumnBuilder();
  private readonly bounds: number[] = [];
  /** Most rows of a text have the same bounds, and joining a key costs more than looking. */
  private readonly usual = new Map<string | null, number>();

  numberOf(text: string | null, earliest: Instant, latest: Instant): number {
    const likely = this.usual.get(text);
    if (likely !== undefined && this.bounds[likely * 2] === earliest && this.bounds[likely * 2 + 1] === latest)
      return likely;
    const key = `${text === null ? '' : `=${text}`} ${earliest} ${latest}`;
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(key, number);
      this.texts.push(text);
      this.bounds.push(earliest, latest);
    }
    this.usual.set(text, number);
    return number;
  }

  build(): PeriodEndsParts {
    const bounds = sharedDoubles(this.bounds.length + ROOM * 2);
    bounds.set(this.bounds);
    return { count: this.numbers.size, bounds, texts: this.texts.build().parts };
  }
}
