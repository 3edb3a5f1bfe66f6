import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSharePoint } from '../../../server';

/**
 * A server in a process of its own, whose memory a test measures: `uploadServer.ts`.
 * Says its address on a line; on any line of its input tells the highest resident memory so far, in kilobytes.
 */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'upload-'));
  const server = await startSharePoint({ port: 0, data: join(folder, 'site.sqlite'), log: false });
  server.ensureDirectoryUser({ login: 'admin@ecole.example', title: 'M. Charme' });
  server.createSiteCollection({ url: '/sites/dev', title: 'Essai', ownerLogin: 'admin@ecole.example' });
  process.stdin.on('data', () => console.log(process.resourceUsage().maxRSS));
  process.stdin.on('end', () => {
    server.close().then(
      () => {
        rmSync(folder, { recursive: true, force: true });
        process.exit(0);
      },
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      }
    );
  });
  console.log(server.url);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
