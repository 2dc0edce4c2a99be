import { type Months, dayOf, monthOf, monthsBetween } from './months';

/** How long the slider rests before its day is asked for, in milliseconds. */
const REST = 250;

const dayText = (day: string): string => {
  const { lang } = document.documentElement;
  const locale = lang === 'en' ? 'en-GB' : lang;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });
};

/** The slider that chooses a day, and the button that lets go of it. */
export class TimeTool {
  private readonly range: HTMLInputElement;
  private readonly output: HTMLOutputElement;
  private readonly ever: HTMLButtonElement;
  private months: Months | null = null;

  constructor(
    section: HTMLElement,
    private readonly everyTime: string,
    private readonly choose: (day: string | null) => void,
  ) {
    this.range = section.querySelector('[data-tool=time]')!;
    this.output = section.querySelector('output')!;
    this.ever = section.querySelector('[data-tool=ever]')!;
    let waiting = 0;
    this.range.addEventListener('input', () => {
      const day = dayOf(this.months!, Number(this.range.value));
      this.say(day);
      clearTimeout(waiting);
      waiting = window.setTimeout(() => this.choose(day), REST);
    });
    this.ever.addEventListener('click', () => {
      clearTimeout(waiting);
      this.choose(null);
    });
  }

  get hasSpan(): boolean {
    return this.months !== null;
  }

  /** From the first to the last bound of the data. */
  setSpan({ first, last }: { first: string; last: string }): void {
    this.months = monthsBetween(first, last);
    this.range.max = String(this.months.count - 1);
    this.range.disabled = false;
  }

  /** Shows a day; null for all times. */
  show(day: string | null): void {
    this.ever.disabled = day === null;
    if (this.months) this.range.value = String(day === null ? this.months.count - 1 : monthOf(this.months, day));
    this.say(day);
  }

  private say(day: string | null): void {
    const text = day === null ? this.everyTime : dayText(day);
    this.output.textContent = text;
    this.range.setAttribute('aria-valuetext', text);
  }
}
