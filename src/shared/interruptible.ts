const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Does something that Ctrl-C or SIGTERM ends through an abort signal, so that it can tidy up, and not by ending the process. */
export const interruptible = async <Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> => {
  const control = new AbortController();
  const abort = () => control.abort();
  for (const name of SIGNALS) process.on(name, abort);
  try {
    return await work(control.signal);
  } finally {
    for (const name of SIGNALS) process.off(name, abort);
  }
};
