/** What each item of a source becomes, without those that become null. Ends with its source, which it ends. */
export const mapAsync = <From, To>(
  source: AsyncIterableIterator<From>,
  map: (item: From) => Promise<To | null>,
): AsyncIterableIterator<To> => {
  const end = async (): Promise<IteratorResult<To>> => {
    await source.return?.();
    return { done: true, value: undefined };
  };
  return {
    async next() {
      for (;;) {
        const { done, value } = await source.next();
        if (done) return { done: true, value: undefined };
        try {
          const mapped = await map(value);
          if (mapped !== null) return { done: false, value: mapped };
        } catch (error) {
          await end();
          throw error;
        }
      }
    },
    return: end,
    [Symbol.asyncIterator]() {
      return this;
    },
  };
};
