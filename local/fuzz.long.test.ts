import { fuzz } from './rest/fuzz/run';

describe('100,000 fuzzed requests', () => {
  it.each(Array.from({ length: 10 }, (_one, index) => index + 2))(
    'seed %i',
    (seed) => {
      expect(fuzz(seed, 10_000).accidents).toEqual([]);
    },
    600_000
  );
});
