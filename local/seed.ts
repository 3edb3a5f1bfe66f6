import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { DEMONSTRATION } from './school/scale';
import { makeSchool, removeUnfinished } from './schoolData';
import { startSharePoint } from './server';

const usage = `npm run seed -- [--scale 1] [--data .data/lycee.sqlite]

  --scale  how many times the demonstration school's twelve classes and three hundred pupils (1)
  --data   database file; made when missing, refused when it holds a school already`;

/** The demonstration school, or several times it, in a file that `npm start` or `npm run sharepoint -- --data FILE --pages` opens. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      scale: { type: 'string', default: '1' },
      data: { type: 'string', default: join(__dirname, '..', '.data', 'lycee.sqlite') },
      help: { type: 'boolean', default: false }
    }
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const scale = Number(values.scale);
  if (!Number.isInteger(scale) || scale < 1 || scale > 10)
    throw new TypeError(`--scale must be a whole number from 1 to 10, not '${values.scale}'`);
  mkdirSync(dirname(values.data), { recursive: true });
  removeUnfinished(values.data);
  const server = await startSharePoint({ port: 0, data: values.data, log: false });
  try {
    if (server.store.sites.byUrl('/sites/lycee')) throw new Error(`${values.data} holds a school already: delete it first.`);
    await makeSchool(
      server,
      (done, total) => {
        if (done === total || done % Math.ceil(total / 20) === 0) console.log(`  ${done} / ${total}`);
      },
      { ...DEMONSTRATION, teams: DEMONSTRATION.teams * scale }
    );
    console.log(values.data);
  } finally {
    await server.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exit(1);
});
