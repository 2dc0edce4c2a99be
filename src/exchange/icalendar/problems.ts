/** Something in a calendar that could not be read, with the physical line where it stands, from 1. */
export interface CalendarProblem {
  line?: number;
  message: string;
}

/** The first problems of a calendar, as many as are kept. */
export class Problems {
  readonly kept: CalendarProblem[] = [];

  constructor(private readonly most: number) {}

  add(message: string, line?: number): void {
    if (this.kept.length < this.most) this.kept.push(line === undefined ? { message } : { line, message });
  }
}
