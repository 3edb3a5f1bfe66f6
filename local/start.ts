import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './openBrowser';
import { pageHost } from './page';
import { freePort } from './ports';
import { forgetRunning, noteRunning, runningAt } from './running';
import { isComplete, makeSchool, removeUnfinished } from './schoolData';
import { type SharePointServer, startSharePoint } from './server';
import { storeId } from './store/storeId';

/**
 * What `npm start` runs once everything is installed and built: the demonstration school on a local SharePoint,
 * its pages, and a browser. Every sentence is said in French, then in English.
 */
const root = join(__dirname, '..');
const dataFolder = join(root, '.data');
const wantedPort = 4400;

function say(french: string, english: string): void {
  console.log(`${french}\n${english}`);
}

async function start(): Promise<void> {
  if (!existsSync(join(root, 'release', 'manifests'))) {
    say('Les composants ne sont pas encore construits : lancez « npm start ».', 'The web parts are not built yet: run "npm start".');
    process.exit(1);
  }
  mkdirSync(dataFolder, { recursive: true });
  const running = await runningAt(dataFolder);
  if (running !== undefined) {
    say(`L’ENT tourne déjà : ${running}`, `The ENT is already running: ${running}`);
    await openBrowser(running);
    return;
  }
  const database = join(dataFolder, 'lycee.sqlite');
  if (removeUnfinished(database)) {
    say('La création précédente n’était pas terminée : elle reprend du début.', 'The last set-up was not finished: starting it again.');
  }
  // Two ports in a row: the site's, then that of the package's assets.
  const port = await freePort(wantedPort, 2);
  if (port !== wantedPort) {
    say(`Le port ${wantedPort} est pris : le port ${port} le remplace.`, `Port ${wantedPort} is taken: port ${port} takes its place.`);
  }
  const server = await startSharePoint({ port, data: database, plugins: [pageHost({ root, assetsPort: port + 1 })] });
  noteRunning(dataFolder, server.url, storeId(server.store));
  stopCleanly(server);
  if (!isComplete(server.store)) await sayAndMakeSchool(server);

  say(`\nL’ENT est prêt : ${server.url}`, `The ENT is ready: ${server.url}`);
  say('Ctrl+C l’arrête ; les données restent dans le dossier .data.', 'Ctrl+C stops it; the data stays in the folder .data.');
  const problem = await openBrowser(server.url);
  if (problem) say('Ouvrez cette adresse dans votre navigateur.', 'Open this address in your browser.');
}

async function sayAndMakeSchool(server: SharePointServer): Promise<void> {
  say(
    'Création de l’établissement de démonstration (la première fois seulement)…',
    'Making the demonstration school (the first time only)…'
  );
  await makeSchool(server, showProgress);
}

/** One line that counts up on a terminal, a line every tenth elsewhere. */
function showProgress(done: number, total: number): void {
  if (process.stdout.isTTY) {
    process.stdout.write(`\r  ${done} / ${total}${done === total ? '\n' : ''}`);
  } else if (done === total || done % Math.ceil(total / 10) === 0) {
    console.log(`  ${done} / ${total}`);
  }
}

function stopCleanly(server: SharePointServer): void {
  let stopping = false;
  const stop = (): void => {
    // A second Ctrl+C does not wait.
    if (stopping) process.exit(1);
    stopping = true;
    forgetRunning(dataFolder);
    server.close().then(() => process.exit(0), fail);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}

function fail(error: unknown): void {
  console.error(error);
  say(
    '\nL’ENT n’a pas pu démarrer : voyez les lignes ci-dessus. Supprimer le dossier .data remet tout à neuf.',
    'The ENT could not start: see the lines above. Deleting the folder .data starts afresh.'
  );
  process.exit(1);
}

start().catch(fail);
