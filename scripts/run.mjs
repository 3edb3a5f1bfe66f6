// Small shared pieces of the project's scripts: where the root is, how a tool is run.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Runs one of the project's tools (`jest`, `gulp`, …) with its output shown. Answers its exit code. */
export function tool(name, args, env = {}) {
  const windows = process.platform === 'win32';
  const program = join(root, 'node_modules', '.bin', windows ? `${name}.cmd` : name);
  const result = spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: windows, env: { ...process.env, ...env } });
  if (result.error) throw result.error;
  return result.status ?? 1;
}
