import { fuzz } from './rest/fuzz/run';

/** Fuzzed URLs, OData, JSON, CAML and multipart: refused as SharePoint refuses, never an accident, never endless. */
describe('2,000 fuzzed requests', () => {
  it('are served or refused in SharePoint’s shape', () => {
    const { statuses, accidents } = fuzz(1, 2_000);
    expect(accidents).toEqual([]);
    // The inputs are neither all nonsense nor all sound.
    expect(statuses.get(200) ?? 0).toBeGreaterThan(100);
    expect(statuses.get(400) ?? 0).toBeGreaterThan(300);
  });
});
