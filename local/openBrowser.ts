import { spawn } from 'node:child_process';

/** The system's own way to open an address: program and arguments. */
export function opener(platform: NodeJS.Platform, url: string): [program: string, args: string[]] {
  if (platform === 'darwin') return ['open', [url]];
  if (platform === 'win32') return ['cmd', ['/c', 'start', '""', url]];
  return ['xdg-open', [url]];
}

/** True where a browser is unwelcome: on a build machine, or when ENT_NO_OPEN is set. */
export function staysClosed(environment: NodeJS.ProcessEnv): boolean {
  return Boolean(environment.CI) || Boolean(environment.ENT_NO_OPEN);
}

/**
 * Opens the address in the default browser, unless that is unwelcome.
 * @returns why it did not open, or undefined
 */
export async function openBrowser(url: string): Promise<string | undefined> {
  if (staysClosed(process.env)) return 'not wanted';
  const [program, args] = opener(process.platform, url);
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    child.once('error', (error) => resolve(error.message));
    child.once('spawn', () => {
      child.unref();
      resolve(undefined);
    });
  });
}
