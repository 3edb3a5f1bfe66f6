import { createServer, type Server } from 'node:net';
import { freePort } from './ports';

const open: Server[] = [];

function occupy(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port }, resolve);
    open.push(server);
  });
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

test('gives the wanted port when it and its neighbour are free', async () => {
  const port = await freePort(47100, 2);
  expect((port - 47100) % 2).toBe(0);
  expect(await freePort(port, 2)).toBe(port);
});

test('passes over a pair of which either port is taken', async () => {
  const port = await freePort(47300, 2);
  await occupy(port + 1);
  const next = await freePort(port, 2);
  expect(next).toBeGreaterThan(port + 1);
  await occupy(next);
  expect(await freePort(port, 2)).toBeGreaterThan(next);
});
