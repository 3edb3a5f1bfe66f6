import { textsOf, typographyFaults } from '../../src/ui/testing/typography';
import { clientStrings } from './clientStrings';
import { packageLacks } from './packageLacks';
import type { Solution } from './solution';
import { pageStrings } from './strings';
import type { ComponentManifest } from './types';

const all = { page: pageStrings, client: clientStrings };

describe.each(Object.entries(all))('the words of the page host (%s)', (_name, { fr, en }) => {
  it.each(textsOf(fr))('French typography: %s', (_key, text) => {
    expect(typographyFaults(text)).toEqual([]);
  });

  it('no text is empty, and both languages fill the same blanks', () => {
    const blanks = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort();
    const english = new Map(textsOf(en));
    for (const [key, text] of textsOf(fr)) {
      expect(text.trim()).not.toBe('');
      expect([key, blanks(english.get(key) ?? '')]).toEqual([key, blanks(text)]);
    }
    expect(english.size).toBe(textsOf(fr).length);
  });
});

it('what a package lacks is said in the same typography', () => {
  const manifest = {
    id: '1',
    alias: 'Sonde',
    componentType: 'WebPart',
    version: '1.0.0',
    loaderConfig: {
      entryModuleId: 'a',
      internalModuleBaseUrls: [''],
      scriptResources: {
        absent: { type: 'component', id: '2', version: '1.0.0' },
        '@microsoft/sp-core-library': { type: 'component', id: '3', version: '1.0.0' }
      }
    }
  } as unknown as ComponentManifest;
  const about = { permissions: [{ resource: 'Microsoft Graph', scope: 'Mail.Send' }], unsupported: ['Autre'] };
  const runtime = { ...manifest, id: '3' };
  const lacks = packageLacks({ manifests: [manifest], package: about } as unknown as Solution, [runtime]);
  expect(lacks).toHaveLength(4);
  for (const { fr } of lacks) expect([fr, typographyFaults(fr)]).toEqual([fr, []]);
});
