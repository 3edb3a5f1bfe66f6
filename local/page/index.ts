import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { startAssetsServer } from './assetsServer';
import { browserScripts } from './browserScripts';
import { mirrorAllPages } from '../rest/sitePages/mirror';
import { hasGallery, registerGallery } from './gallery';
import { schoolPeople } from './people';
import { registerPageEdits } from './pageEditRoutes';
import { readPackage } from './package';
import { packageLacks } from './packageLacks';
import { registerPages } from './pageRoutes';
import { contentSecurityPolicy } from './policy';
import { collectRuntime } from './runtime';
import { registerSignIn } from './signInRoutes';
import { readSolution } from './solution';
import { pageThemes } from './themes';
import type { FeaturedPerson, PageHost, PageServer } from './types';

export interface PageHostOptions {
  /** The checkout's root, with `node_modules` and a built `release/`. */
  root: string;
  /** Port of the second origin, which serves the package's assets; 0 takes any free one. */
  assetsPort: number;
  /** Folder of the built bundle, with `manifests` and `assets`; `<root>/release` when left out. */
  release?: string;
  /** An SPFx package (.sppkg) to serve instead of the built bundle. */
  package?: string;
  /** Whom the sign-in page puts forward; the demonstration school's people when left out. */
  featured?: FeaturedPerson[];
}

/**
 * SharePoint's pages on a local SharePoint: Microsoft's own runtime around the production bundle, under SharePoint's
 * Content Security Policy. A plugin of `startSharePoint`; the assets server closes with it.
 * @throws Error where nothing was built
 */
export function pageHost(options: PageHostOptions): (app: FastifyInstance, server: PageServer) => Promise<void> {
  return async (app, server) => {
    const solution =
      options.package === undefined ? readSolution(options.release ?? join(options.root, 'release')) : await readPackage(options.package);
    if (solution.remove) app.addHook('onClose', async () => solution.remove?.());
    const assets = await startAssetsServer({
      folder: solution.assetsFolder,
      port: options.assetsPort,
      currentLogin: (request) => server.currentLogin(request),
      mayLoad: (login) => server.mayLoadAssets(login)
    });
    app.addHook('onClose', async () => assets.app.close());

    // Pages of a store that is older than their library.
    for (const site of server.store.sites.all()) mirrorAllPages(server.store, site, new Date().toISOString());
    const runtime = collectRuntime(options.root);
    const featured = options.featured ?? (await schoolPeople(options.root));
    const lacks = packageLacks(solution, runtime.manifests);
    for (const lack of lacks) console.warn(`[package] ${lack.en}`);
    const host: PageHost = {
      hasGallery: hasGallery(options.root),
      lacks,
      featured,
      server,
      runtime,
      solution,
      assets,
      themes: pageThemes()
    };
    await app.register(async (scope) => {
      const policy = contentSecurityPolicy(assets.origin);
      scope.addHook('onRequest', async (_request, reply) => {
        reply.header('content-security-policy', policy);
        reply.header('x-content-type-options', 'nosniff');
        reply.header('referrer-policy', 'same-origin');
      });
      scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 8192 }, (_request, body, done) => {
        done(null, Object.fromEntries(new URLSearchParams(body.toString())));
      });
      await serveRuntime(scope, options.root, host);
      registerSignIn(scope, host);
      registerPageEdits(scope, host);
      registerPages(scope, host);
      registerGallery(scope, host, options.root);
    });
  };
}

/** Microsoft's files, the page's own scripts and its style sheet, all on the page's origin. */
async function serveRuntime(scope: FastifyInstance, root: string, { runtime }: PageHost): Promise<void> {
  const page = join(root, 'local', 'page');
  const folders = [...runtime.folders, ['public', join(page, 'public')] as const];
  for (const [name, folder] of folders) {
    await scope.register(fastifyStatic, { root: folder, prefix: `/_runtime/${name}/`, decorateReply: false, index: false, maxAge: '1h' });
  }
  const scripts = browserScripts(join(page, 'browser'), join(page, '..', 'canvas'));
  scope.get<{ Params: { '*': string } }>('/_runtime/browser/*', async (request, reply) => {
    const code = scripts.get(request.params['*'].replace(/\.js$/, '').replace(/^stubs\/generic\/.*/, 'stubs/generic'));
    if (code === undefined) return reply.code(404).type('text/plain').send('No such script.');
    return reply.type('text/javascript; charset=utf-8').header('cache-control', 'no-cache').send(code);
  });
}
