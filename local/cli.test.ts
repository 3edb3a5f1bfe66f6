import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '..');

function run(...options: string[]): { child: ChildProcess; firstLine: Promise<string> } {
  const child = spawn(process.execPath, [join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs'), join(__dirname, 'cli.ts'), ...options], {
    cwd: root
  });
  const firstLine = new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')));
    });
    child.on('exit', (code) => reject(new Error(`ended with ${code}: ${text}`)));
  });
  return { child, firstLine };
}

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.on('exit', () => resolve());
    child.kill('SIGTERM');
  });

describe('npm run sharepoint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sharepoint-cli-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('--empty makes /sites/dev once, and finds it again', async () => {
    const data = join(folder, 'dev.db');
    const ids: string[] = [];
    for (let n = 0; n < 2; n++) {
      const { child, firstLine } = run('--port', '0', '--data', data, '--empty');
      try {
        const url = /http:\/\/127\.0\.0\.1:\d+\/sites\/dev/.exec(await firstLine)?.[0] ?? '';
        const answer = await fetch(`${url}/_api/site?$select=Id`, {
          headers: { accept: 'application/json', authorization: 'Bearer user:admin@ecole.example' }
        });
        expect(answer.status).toBe(200);
        ids.push(String(((await answer.json()) as { Id: string }).Id));
      } finally {
        await stop(child);
      }
    }
    expect(ids[1]).toBe(ids[0]);
  });

  it('refuses a port that is none', async () => {
    await expect(run('--port', 'x').firstLine).rejects.toThrow('ended with 1');
  });
});
