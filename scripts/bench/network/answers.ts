import { type Parameter } from './parameters';
import { type Engine, type QuestionName } from './question';

/** By question and parameter; null where the answer took too long. Shorter than the parameters where the time was up. */
export type Answers = Partial<Record<QuestionName, (string | null)[]>>;

/** Milliseconds by question and parameter; the last may have been broken off. */
export type Times = Partial<Record<QuestionName, number[]>>;

export interface Asked {
  parameters: Parameter[];
  /** How long one question may go on in all, at most. */
  seconds: number;
}

const each = async <Result>(
  engine: Engine,
  { parameters, seconds }: Asked,
  work: (name: QuestionName, parameter: Parameter) => Promise<Result>,
): Promise<Partial<Record<QuestionName, Result[]>>> => {
  const results: Partial<Record<QuestionName, Result[]>> = {};
  for (const name of Object.keys(engine) as QuestionName[]) {
    const own: Result[] = (results[name] = []);
    const until = performance.now() + seconds * 1000;
    for (const parameter of parameters) {
      if (own.length > 0 && performance.now() > until) break;
      own.push(await work(name, parameter));
    }
  }
  return results;
};

export const answer = (engine: Engine, asked: Asked): Promise<Answers> =>
  each(engine, asked, async (name, parameter) => {
    const { ask, show } = engine[name]!;
    const found = await ask(parameter);
    return found === undefined ? null : show(found);
  });

/** Times an engine; what was broken off counts as if it had taken for ever. */
export const time = (engine: Engine, asked: Asked): Promise<Times> =>
  each(engine, asked, async (name, parameter) => {
    const { ask } = engine[name]!;
    const began = performance.now();
    const promise = ask(parameter);
    const found = promise instanceof Promise ? await promise : promise;
    return found === undefined ? Infinity : performance.now() - began;
  });
