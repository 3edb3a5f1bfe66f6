import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { admin } from './school/people';
import { isComplete, makeSchool, schoolSite } from './schoolData';
import { type SharePointServer, startSharePoint } from './server';

const usage = `npm run sharepoint -- [--port 4400] [--data FILE|:memory:] [--empty] [--pages] [--package FILE.sppkg] [--assets-port 4401]

  --port         port on 127.0.0.1 (4400)
  --data         database file, made when missing (:memory:)
  --empty        a bare site collection at /sites/dev instead of the school at /sites/lycee
  --pages        also serve SharePoint's pages around the built bundle
  --package      pages around this SPFx package instead of the built bundle
  --assets-port  second origin of the package's assets (port + 1)`;

function portOf(text: string, option: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new TypeError(`${option} must be a port, not '${text}'`);
  return port;
}

/** The bare site collection, on a store that lacks it. */
function ensureSite(server: SharePointServer, url: string, title: string): void {
  if (server.store.sites.byUrl(url)) return;
  server.ensureDirectoryUser(admin);
  server.createSiteCollection({ url, title, ownerLogin: admin.login });
}

/** The demonstration school, once a store. A seed that was interrupted is not mended: nobody knows how far it came. */
async function ensureSchool(server: SharePointServer): Promise<void> {
  if (isComplete(server.store)) return;
  if (server.store.sites.byUrl(schoolSite)) throw new Error('The school of this file was never finished: delete the file and start again.');
  console.log('Making the demonstration school…');
  await makeSchool(server, (done, total) => {
    if (done % 100 === 0) console.log(`  ${done} of ${total}`);
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4400' },
      data: { type: 'string', default: ':memory:' },
      empty: { type: 'boolean', default: false },
      pages: { type: 'boolean', default: false },
      package: { type: 'string' },
      'assets-port': { type: 'string' },
      help: { type: 'boolean', default: false }
    }
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const port = portOf(values.port, '--port');
  const assetsPort = values['assets-port'] === undefined ? (port === 0 ? 0 : port + 1) : portOf(values['assets-port'], '--assets-port');
  const root = join(__dirname, '..');
  const withPages = values.pages || values.package !== undefined;
  const plugins = withPages ? [(await import('./page')).pageHost({ root, assetsPort, package: values.package })] : [];
  const server = await startSharePoint({ port, data: values.data, empty: values.empty, assetsPort, plugins });
  let closing = false;
  const stop = (): void => {
    if (closing) return;
    closing = true;
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      }
    );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  if (values.empty) ensureSite(server, '/sites/dev', 'Site d’essai');
  else await ensureSchool(server);
  for (const site of server.store.sites.all()) console.log(`Local SharePoint: ${server.url}${site.url}  (${values.data})`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exit(1);
});
