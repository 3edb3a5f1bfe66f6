import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';

const megabyte = 1024 * 1024;
const block = Buffer.alloc(megabyte, 7);

async function nextLine(lines: Interface): Promise<string> {
  const [line] = (await once(lines, 'line')) as [string];
  return line;
}

/** Sends so many megabytes, one at a time, and reads the answer's status. */
async function send(url: URL, megabytes: number): Promise<number> {
  const call = request(url, {
    method: 'POST',
    headers: {
      authorization: 'Bearer user:admin@ecole.example',
      accept: 'application/json',
      'content-type': 'application/octet-stream',
      'content-length': String(megabytes * megabyte)
    }
  });
  const answered = once(call, 'response');
  for (let sent = 0; sent < megabytes; sent++) if (!call.write(block)) await once(call, 'drain');
  call.end();
  const [response] = (await answered) as [import('node:http').IncomingMessage];
  response.resume();
  await once(response, 'end');
  return response.statusCode ?? 0;
}

/** Reads a file and tells how many bytes came. */
async function receive(url: URL): Promise<number> {
  const response = await fetch(url, { headers: { authorization: 'Bearer user:admin@ecole.example' } });
  const reader = response.body?.getReader();
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) size += part.value.length;
  return size;
}

/** The highest resident memory, in kilobytes, of a server that takes and gives a file of this size. */
async function peakOf(megabytes: number): Promise<number> {
  const tsx = join(__dirname, '../../../node_modules/tsx/dist/cli.mjs');
  const args = ['--disable-warning=ExperimentalWarning', tsx, join(__dirname, 'testing/uploadServer.ts')];
  const server: ChildProcessWithoutNullStreams = spawn(process.execPath, args);
  const lines = createInterface(server.stdout);
  try {
    const origin = await nextLine(lines);
    const library = `${origin}/sites/dev/_api/web/getFolderByServerRelativePath(decodedUrl='Shared Documents')/Files`;
    expect(await send(new URL(`${library}/AddUsingPath(DecodedUrl='gros.bin')`), megabytes)).toBe(200);
    expect(await receive(new URL(`${library}('gros.bin')/$value`))).toBe(megabytes * megabyte);
    const told = nextLine(lines);
    server.stdin.write('memory\n');
    return Number(await told);
  } finally {
    const ended = once(server, 'exit');
    server.stdin.end();
    await ended;
  }
}

describe('memory of an upload', () => {
  it('250 MB take at most 1.2 times what 25 MB take', async () => {
    const small = await peakOf(25);
    const large = await peakOf(250);
    console.log(`peak memory: ${small} kB for 25 MB, ${large} kB for 250 MB`);
    expect(large).toBeLessThan(small * 1.2);
  }, 300_000);
});
