/** Calls once the calls have ceased for a while, in milliseconds. */
export const later = (wait: number, call: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(call, wait);
  };
};
