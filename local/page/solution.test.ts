import { pageName, readSolution, sitePages } from './solution';
import type { ComponentManifest } from './types';

function webPart(id: string, alias: string, french: string): ComponentManifest {
  return {
    id,
    alias,
    version: '1.0.0',
    componentType: 'WebPart',
    preconfiguredEntries: [
      {
        title: { default: `${french} (en)`, 'fr-fr': french },
        description: { default: 'What it does.', 'fr-fr': 'Ce qu’il fait.' },
        properties: {}
      }
    ],
    loaderConfig: { internalModuleBaseUrls: [], entryModuleId: 'x', scriptResources: {} }
  };
}

const diary = webPart('1', 'EntDiaryWebPart', 'Cahier de textes');
const administration = webPart('2', 'EntAdministrationWebPart', 'Administration ENT');
const breadcrumb: ComponentManifest = {
  ...webPart('3', 'EntBreadcrumb', ''),
  componentType: 'Extension',
  extensionType: 'ApplicationCustomizer'
};

test.each([
  ['Cahier de textes', 'CahierDeTextes'],
  ['Réservations', 'Reservations'],
  ['Administration ENT', 'AdministrationENT'],
  ['Vie de l’établissement', 'VieDeLEtablissement']
])('« %s » stands on the page %s', (title, name) => {
  expect(pageName(title)).toBe(name);
});

test('every web part has its page, managers’ ones last, and one page holds them all; extensions have none', () => {
  const pages = sitePages([administration, breadcrumb, diary]);
  expect(pages.map(({ name, forManagers }) => [name, forManagers])).toEqual([
    ['CahierDeTextes', false],
    ['AdministrationENT', true],
    ['TousLesComposants', true]
  ]);
  expect(pages[2].webParts).toEqual([diary, administration]);
  expect(pages[0].title).toEqual({ fr: 'Cahier de textes', en: 'Cahier de textes (en)' });
});

test('where nothing was built, says what to run', () => {
  expect(() => readSolution(__dirname)).toThrow('npm run build');
});
