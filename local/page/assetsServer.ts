import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';

/**
 * A second origin for the package's assets, as SharePoint serves them from its content network: read-only,
 * open to every origin, cached for good because each name holds a hash of the content.
 * @returns the listening server; its address is `http://127.0.0.1:<port>`
 */
export async function startAssetsServer(folder: string, port: number): Promise<{ app: FastifyInstance; origin: string }> {
  const app = Fastify({ logger: false, forceCloseConnections: true });
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('access-control-allow-origin', '*');
    reply.header('cross-origin-resource-policy', 'cross-origin');
    reply.header('x-content-type-options', 'nosniff');
  });
  await app.register(fastifyStatic, { root: folder, maxAge: '1y', immutable: true, index: false });
  await app.listen({ host: '127.0.0.1', port });
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('The assets server has no port.');
  return { app, origin: `http://127.0.0.1:${address.port}` };
}
