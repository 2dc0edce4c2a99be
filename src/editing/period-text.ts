const sides = (period: string | null): string[] => (period ?? '/').split('/');

/** Whether a period says when it ends. */
export const hasEnd = (period: string | null): boolean => !['', '..'].includes(sides(period)[1]);

/** The same period with an end. */
export const endedPeriod = (period: string | null, end: string): string => `${sides(period)[0]}/${end}`;
