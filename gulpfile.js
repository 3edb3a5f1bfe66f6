'use strict';

const fs = require('fs');
const path = require('path');
const gulp = require('gulp');
const build = require('@microsoft/sp-build-web');

// eslint runs on its own (npm run lint) with the layer rules and no warning allowed.
build.lintCmd.enabled = false;
// A mention of the tenant-wide deployment choice, not a fault: skipFeatureDeployment is wanted.
build.addSuppression(/Admins can make this solution available to all sites in the organization/);

/** Writes which chunk holds what to temp/stats.json, for `npm run bench`. */
class StatsForBench {
  apply(compiler) {
    compiler.hooks.done.tap('StatsForBench', (stats) => {
      const file = path.join(__dirname, 'temp', 'stats.json');
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(
        file,
        JSON.stringify(
          stats.toJson({
            all: false,
            assets: true,
            chunks: true,
            chunkRelations: true,
            chunkModules: true,
            ids: true,
            modules: true,
            nestedModules: true,
            reasons: true,
            entrypoints: true,
            chunkGroups: true
          })
        )
      );
    });
  }
}

/** Calls a chunk by the name that its file bears: the entry script, loaded on every page, then needs no table from numbers to names. */
class NamesAsChunkIds {
  apply(compiler) {
    compiler.hooks.compilation.tap('NamesAsChunkIds', (compilation) => {
      // What has no name gets its short number from webpack afterwards.
      compilation.hooks.beforeChunkIds.tap('NamesAsChunkIds', (chunks) => {
        for (const chunk of chunks) {
          if (chunk.name && chunk.id === null) {
            chunk.id = chunk.name;
            chunk.ids = [chunk.name];
          }
        }
      });
    });
  }
}

build.configureWebpack.mergeConfig({
  additionalConfiguration: (config) => {
    config.plugins.push(new StatsForBench(), new NamesAsChunkIds());
    // Both bundles stand on one page and hand each other their chunks, by module number: a module must be the same in either. Left to itself
    // webpack keeps, bundle by bundle, only the exports that this bundle uses, and the other one finds holes.
    config.optimization = {
      ...config.optimization,
      usedExports: 'global',
      // What the breadcrumb draws with stands on every page: one file, whatever the web parts share with it.
      splitChunks: { chunks: (chunk) => !chunk.canBeInitial() && chunk.name !== 'ent-breadcrumb' }
    };
    // The entry script names every chunk with its hash: eight digits tell two builds of a file apart.
    config.output = { ...config.output, hashDigestLength: 8 };
    return config;
  }
});

build.initialize(gulp);
