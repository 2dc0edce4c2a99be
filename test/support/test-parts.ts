import { networkHere } from './network-here';
import { TEST_CLOCK } from './seeded-database';

/** What the contexts of tests are made of, beside reader and snapshot. */
export const TEST_PARTS = { clock: TEST_CLOCK, network: networkHere(), baseUrl: () => 'https://samverkan.example' };
