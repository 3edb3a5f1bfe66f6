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

build.configureWebpack.mergeConfig({
  additionalConfiguration: (config) => {
    config.plugins.push(new StatsForBench());
    return config;
  }
});

build.initialize(gulp);
