import { createServer } from 'node:net';

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ host: '127.0.0.1', port }, () => probe.close(() => resolve(true)));
  });
}

/**
 * The first port from `wanted` on that is free on the loopback address, together with those that follow it.
 * @param count how many ports in a row are needed
 * @throws Error after a hundred tries
 */
export async function freePort(wanted: number, count: number): Promise<number> {
  for (let first = wanted; first < wanted + 100 * count; first += count) {
    const free = await Promise.all(Array.from({ length: count }, (_unused, offset) => isFree(first + offset)));
    if (free.every(Boolean)) return first;
  }
  throw new Error(`No free port from ${wanted} on.`);
}
