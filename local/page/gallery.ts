import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { FastifyInstance } from 'fastify';
import { dataBlock, html } from './html';
import { defaultSite } from './pageRoutes';
import { choices } from './request';
import { pageStrings } from './strings';
import { documentPage } from './template';
import type { PageHost } from './types';
import { messageView } from './views';

interface Bundle {
  js: string;
  css: string;
}

/** Whether the components were compiled here: a package alone has no gallery. */
export function hasGallery(root: string): boolean {
  return existsSync(entryOf(root));
}

function entryOf(root: string): string {
  return join(root, 'lib', 'ui', 'gallery', 'page.js');
}

/**
 * The gallery of shared components at `/_gallery`: the very modules that the build compiled, bundled when first asked for and
 * again after each build. It is in no bundle of the solution.
 */
export function registerGallery(scope: FastifyInstance, host: PageHost, root: string): void {
  const bundled = galleryBundle(root);

  scope.get('/_gallery', async (request, reply) => {
    const chosen = choices(request);
    const strings = pageStrings[chosen.language];
    const frame = {
      strings,
      choices: chosen,
      here: '/_gallery',
      siteTitle: strings.demonstration,
      sitePath: defaultSite(host),
      pages: [],
      current: 'gallery',
      featured: [],
      layout: 'page' as const
    };
    reply.type('text/html; charset=utf-8').header('cache-control', 'no-store');
    if (!hasGallery(root)) {
      const links = [{ href: frame.sitePath, label: strings.backHome }];
      return reply.code(404).send(documentPage(frame, strings.gallery, messageView(strings.gallery, strings.noWebParts, links)));
    }
    const content = html`<div id="gallery"></div>
      ${dataBlock('gallery-data', { language: chosen.language, theme: chosen.theme, themes: host.themes })}`;
    const head = html`<link rel="stylesheet" href="/_gallery/gallery.css" />
      <script src="/_gallery/gallery.js" defer></script>`;
    return reply.send(documentPage(frame, strings.gallery, content, undefined, head));
  });
  scope.get('/_gallery/gallery.js', async (_request, reply) =>
    reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send((await bundled()).js)
  );
  scope.get('/_gallery/gallery.css', async (_request, reply) =>
    reply
      .type('text/css; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send((await bundled()).css)
  );
}

/** Script and style sheet of the gallery, made once for each state of `lib`. */
function galleryBundle(root: string): () => Promise<Bundle> {
  let made: { of: number; bundle: Promise<Bundle> } | undefined;
  return async () => {
    const state = newestBelow(join(root, 'lib', 'ui'));
    if (made?.of !== state) made = { of: state, bundle: bundle(root) };
    return made.bundle;
  };
}

async function bundle(root: string): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [entryOf(root)],
    bundle: true,
    write: false,
    outdir: root,
    format: 'iife',
    target: 'es2020',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    // The build has given each class its own name already.
    loader: { '.module.css': 'css' },
    logLevel: 'error'
  });
  const text = (extension: string): string => outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return { js: text('.js'), css: text('.css') };
}

/** Milliseconds since 1970 at which the newest file below a folder was written. */
function newestBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
    (newest, name) => Math.max(newest, statSync(join(folder, name)).mtimeMs),
    0
  );
}
