/** How large a generated network is. */
export interface Size {
  name: string;
  memberships: number;
  /** Organisations and people. */
  actors: number;
  coalitions: number;
}

const sizeOf = (name: string, memberships: number): Size => ({
  name,
  memberships,
  actors: memberships / 10,
  coalitions: memberships / 50,
});

/** The sizes that can be asked for by name. */
export const SIZES: readonly Size[] = [
  sizeOf('2k', 2_000),
  sizeOf('20k', 20_000),
  sizeOf('200k', 200_000),
  sizeOf('1M', 1_000_000),
];
