/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as React from 'react';
import { DEFAULT_SETTINGS } from '../../../../domain/breadcrumb/settings';
import type { Activation, BreadcrumbActivation } from '../../../../lists/breadcrumb/activation';
import { EntError } from '../../../../lists/errors';
import { renderSection } from '../testing/renderSection';
import { BreadcrumbCard } from './BreadcrumbCard';

/** Another one for each test: what is known of a site is kept by its address. */
let school: string;
let schools = 0;
const off: Activation = { reach: 'none', settings: DEFAULT_SETTINGS };

/** Sites that keep what they are given; those that are not named are not there. */
class MemorySites {
  public readonly written: [url: string, wanted: Activation][] = [];
  public failing: EntError | undefined;

  public constructor(private readonly sites: Record<string, Activation | EntError>) {}

  public readonly open = async (webUrl: string): Promise<BreadcrumbActivation> => ({
    check: async () => {
      const found = this.sites[webUrl] ?? new EntError('notFound', webUrl);
      if (found instanceof EntError) throw found;
      return found;
    },
    set: async (wanted) => {
      if (this.failing) throw this.failing;
      this.sites[webUrl] = wanted;
      this.written.push([webUrl, wanted]);
    }
  });
}

/** Draws the card and opens it. */
async function show(sites: MemorySites): Promise<void> {
  await renderSection(<BreadcrumbCard />, { breadcrumb: sites.open }, { schoolUrl: school });
  const card = await screen.findByText('Le fil d’Ariane en haut des pages');
  expect(screen.queryByText('Ce site')).not.toBeInTheDocument();
  await userEvent.click(card);
}
const formOf = async (url = school): Promise<ReturnType<typeof within>> =>
  within(await screen.findByRole('form', { name: `Fil d’Ariane de ${url}` }));
const save = async (form: ReturnType<typeof within>): Promise<void> => userEvent.click(form.getByRole('button', { name: 'Enregistrer' }));

let warned: jest.SpyInstance;
beforeEach(() => {
  school = `https://ecole.example/sites/lycee${++schools}`;
  warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

test('nothing is asked before the card is opened; it is then switched on with its settings, which a preview shows', async () => {
  const sites = new MemorySites({ [school]: off });
  await show(sites);
  const form = await formOf();
  expect(form.getByText('Il n’est pas activé ici.')).toBeInTheDocument();
  expect(form.queryByLabelText('Nom du premier niveau')).not.toBeInTheDocument();
  await userEvent.click(form.getByRole('radio', { name: 'Sur ce site et tous ses sous-sites' }));
  await userEvent.type(form.getByLabelText('Nom du premier niveau'), ' Accueil ENT ');
  await userEvent.clear(form.getByLabelText('Signe entre deux niveaux'));
  await userEvent.type(form.getByLabelText('Signe entre deux niveaux'), '/');
  await userEvent.click(form.getByRole('checkbox', { name: /Le masquer/ }));
  expect(form.getByText('Accueil ENT / Documents / Sorties')).toBeInTheDocument();
  expect(form.getByRole('status')).toHaveTextContent('Pas encore enregistré.');
  await save(form);
  expect(await form.findByText(/^C’est enregistré\./)).toBeInTheDocument();
  const settings = { rootTitle: 'Accueil ENT', hideOnHome: true, separator: '/' };
  expect(sites.written).toEqual([[school, { reach: 'subSites', settings }]]);
  expect(form.getByText('Il est affiché sur ce site et tous ses sous-sites.')).toBeInTheDocument();
});

test('switched off, it is said so', async () => {
  const sites = new MemorySites({ [school]: { reach: 'site', settings: { ...DEFAULT_SETTINGS, rootTitle: 'Accueil' } } });
  await show(sites);
  const form = await formOf();
  expect(form.getByLabelText('Nom du premier niveau')).toHaveValue('Accueil');
  await userEvent.click(form.getByRole('radio', { name: 'Nulle part' }));
  await save(form);
  expect(await form.findByText('Il n’est pas activé ici.')).toBeInTheDocument();
  expect(sites.written).toEqual([[school, off]]);
});

test('what cannot be is said beside its field, takes the focus and is not written', async () => {
  const sites = new MemorySites({ [school]: { reach: 'site', settings: DEFAULT_SETTINGS } });
  await show(sites);
  const form = await formOf();
  const separator = form.getByLabelText('Signe entre deux niveaux');
  await userEvent.clear(separator);
  await userEvent.type(separator, '>>>>');
  await save(form);
  expect(form.getByText('Trois caractères au plus.')).toBeInTheDocument();
  expect(separator).toHaveFocus();
  expect(sites.written).toEqual([]);
  await userEvent.click(form.getByRole('button', { name: 'Annuler les changements' }));
  expect(separator).toHaveValue('›');
});

test('a refused save says why and keeps what was chosen; a failed one may be tried again', async () => {
  const sites = new MemorySites({ [school]: off });
  await show(sites);
  const form = await formOf();
  await userEvent.click(form.getByRole('radio', { name: 'Sur ce site seulement' }));
  await userEvent.type(form.getByLabelText('Nom du premier niveau'), 'Accueil');
  sites.failing = new EntError('denied', 'test');
  await save(form);
  expect(await form.findByText(/^SharePoint a refusé/)).toBeInTheDocument();
  expect(form.getByLabelText('Nom du premier niveau')).toHaveValue('Accueil');
  expect(warned).toHaveBeenCalled();
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  sites.failing = new EntError('busy', 'test');
  await save(form);
  expect(await form.findByText(/^SharePoint est très sollicité/)).toBeInTheDocument();
  expect(logged).toHaveBeenCalled();
  sites.failing = undefined;
  await userEvent.click(form.getByRole('button', { name: 'Réessayer' }));
  await waitFor(() => expect(sites.written).toHaveLength(1));
});

test('another site is looked at by the address of one of its pages; what is no site, not there or not open is said', async () => {
  const group = `${school}-2gt1`;
  const sites = new MemorySites({ [school]: off, [group]: off, 'https://ecole.example/sites/prive': new EntError('denied', 'test') });
  await show(sites);
  await formOf();
  const address = screen.getByLabelText('Adresse du site');
  const look = async (typed: string): Promise<void> => {
    await userEvent.clear(address);
    await userEvent.type(address, `${typed}{Enter}`);
  };
  await look('https://autre.example/sites/2gt1');
  expect(screen.getByText(/^Donnez l’adresse d’un site de https:\/\/ecole\.example/)).toBeInTheDocument();
  expect(address).toHaveFocus();
  await look('https://ecole.example/sites/rien');
  expect(await screen.findByText(/^Il n’y a pas de site à cette adresse/)).toBeInTheDocument();
  await look('https://ecole.example/sites/prive');
  expect(await screen.findByText(/^SharePoint ne montre ce réglage qu’à ceux/)).toBeInTheDocument();
  await look(`${group}/SitePages/Home.aspx`);
  const form = await formOf(group);
  await userEvent.click(form.getByRole('radio', { name: 'Sur ce site seulement' }));
  await save(form);
  expect(await form.findByText(/^C’est enregistré\./)).toBeInTheDocument();
  expect(sites.written.map(([url]) => url)).toEqual([group]);
  expect((await formOf()).getByText('Il n’est pas activé ici.')).toBeInTheDocument();
});

test('in English', async () => {
  await renderSection(<BreadcrumbCard />, { breadcrumb: new MemorySites({ [school]: off }).open }, { schoolUrl: school, language: 'en' });
  await userEvent.click(await screen.findByText('The breadcrumb at the top of the pages'));
  expect(await screen.findByRole('radio', { name: 'On this site alone' })).toBeInTheDocument();
});
