import type { Prerequisites } from '../../../../lists/provisioning/prerequisites';

export type PrerequisiteKey = 'assets' | 'guests' | 'clock' | 'listed';

export interface Judged {
  key: PrerequisiteKey;
  /** `ask`: something to ask of the authority's IT; `unknown`: SharePoint does not tell the person. */
  state: 'fine' | 'ask' | 'unknown';
}

/** What is fine and what is to be asked for. */
export function judge({ assets, guests, clock, listed }: Prerequisites): Judged[] {
  return [
    { key: 'guests', state: guests === 'allowed' ? 'fine' : guests === 'refused' ? 'ask' : 'unknown' },
    { key: 'assets', state: assets === 'publicCdn' ? 'fine' : 'ask' },
    { key: 'clock', state: clock.state === 'asSchool' ? 'fine' : clock.state === 'other' ? 'ask' : 'unknown' },
    { key: 'listed', state: listed === 'yes' ? 'fine' : listed === 'no' ? 'ask' : 'unknown' }
  ];
}
