/** Values by text, within bounds; the oldest goes first. */
export class TextCache<Value> {
  private readonly byText = new Map<string, { value: Value; characters: number }>();
  private characters = 0;

  /** How many are kept, and how long they may be together. */
  constructor(private readonly bounds: { count: number; characters: number }) {}

  get size(): number {
    return this.byText.size;
  }

  has(text: string): boolean {
    return this.byText.has(text);
  }

  get(text: string): Value | undefined {
    return this.byText.get(text)?.value;
  }

  /** @param characters how long the value is; as long as its text, unless said */
  set(text: string, value: Value, characters = text.length): void {
    this.characters += characters - (this.byText.get(text)?.characters ?? 0);
    this.byText.set(text, { value, characters });
    for (const [oldest, entry] of this.byText) {
      if (this.byText.size <= this.bounds.count && this.characters <= this.bounds.characters) return;
      this.byText.delete(oldest);
      this.characters -= entry.characters;
    }
  }

  delete(text: string): boolean {
    this.characters -= this.byText.get(text)?.characters ?? 0;
    return this.byText.delete(text);
  }
}
