import { siteAddress } from './siteAddress';

const origin = 'https://ecole.example';

test.each([
  ['https://ecole.example/sites/2gt1', 'https://ecole.example/sites/2gt1'],
  [' https://ECOLE.example/sites/2gt1/ ', 'https://ecole.example/sites/2gt1'],
  ['/teams/Latin', 'https://ecole.example/teams/Latin'],
  ['https://ecole.example/sites/2gt1/SitePages/Home.aspx?a=1#b', 'https://ecole.example/sites/2gt1'],
  ['https://ecole.example/sites/%C3%A9t%C3%A9/Documents%20partages', 'https://ecole.example/sites/%C3%A9t%C3%A9'],
  ['https://ecole.example/', 'https://ecole.example'],
  ['https://ecole.example/SitePages/Home.aspx', 'https://ecole.example']
])('%s is a page of %s', (typed, site) => expect(siteAddress(typed, origin)).toBe(site));

test.each([
  '',
  '  ',
  '2gt1',
  'sites/2gt1',
  'https://',
  'https://autre.example/sites/2gt1',
  '//autre.example/sites/2gt1',
  '/sites',
  '/sites/'
])('nothing on this tenant: %s', (typed) => expect(siteAddress(typed, origin)).toBeUndefined());
