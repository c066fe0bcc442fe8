/**
 * npm run openapi: writes the API's document and what the console generates from it.
 * With --check it writes nothing and fails when one of them is not what the sources say.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import openapiTypes, { astToString } from 'openapi-typescript';
import { root } from './lib/root.mjs';
import { say } from './lib/terminal.mjs';
import { built, withThrowawayDatabase } from './lib/throwaway.mjs';

const document = await withThrowawayDatabase(readDocument);
const { 'x-resources': resources, ...api } = document;
const files = {
  'apps/api/openapi.json': json(api),
  'apps/admin/src/gen/api.d.ts': astToString(await openapiTypes(structuredClone(api), { silent: true })),
  'apps/admin/src/gen/resources.json': json(resources),
};

const stale = Object.entries(files).filter(([file, content]) => read(file) !== content);
if (process.argv.includes('--check')) {
  for (const [file] of stale) say(`${file} 已过期，请运行 npm run openapi`, 'is stale: run npm run openapi');
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  for (const [file, content] of stale) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
    say(file, 'written');
  }
}

/** The document as the running API serves it. */
async function readDocument(databaseUrl, dataDir) {
  const { loadConfig } = await built('libs/platform/kernel/dist/index.js');
  const { createApp } = await built('apps/api/dist/app.module.js');
  const config = loadConfig({ DATA_DIR: dataDir, DEMO: '0', WORKER: 'off', LOG_LEVEL: 'error' });
  const app = await createApp({ ...config, databaseUrl });
  try {
    const answer = await app.inject({ method: 'GET', url: '/api/openapi.json' });
    return answer.json();
  } finally {
    await app.close();
  }
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function read(file) {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch {
    return null;
  }
}
