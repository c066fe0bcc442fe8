/**
 * npm run migration -- <lib> <Name>
 *
 * Writes the migration that brings the tables of a lib from what its migrations make to what its entities say, and
 * adds it to the lib's list. Read it before you commit it: what renames a column looks like a drop and an add.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './lib/child.mjs';
import { root } from './lib/root.mjs';
import { giveUp, say } from './lib/terminal.mjs';
import { built, withThrowawayDatabase } from './lib/throwaway.mjs';

const [name, title] = process.argv.slice(2);
const { libs, migrate } = await built('apps/api/dist/schema.js');
const lib = libs.find((candidate) => candidate.name === name);
if (!lib || !/^[A-Z]\w+$/.test(title ?? '')) {
  giveUp(
    `用法：npm run migration -- <库> <名称>，库为 ${libs.map((one) => one.name).join('、')} 之一，名称如 AddDemandBudget。`,
    'Usage: npm run migration -- <lib> <Name>, the name like AddDemandBudget.',
  );
}

const drift = await withThrowawayDatabase(async (url) => {
  const { schemaDrift } = await built('apps/api/dist/boot/schema-drift.js');
  await migrate(url);
  return (await schemaDrift(url)).find((candidate) => candidate.lib.name === name);
});
if (!drift) {
  say(`${name} 的实体与迁移一致，无需迁移。`, 'Entities and migrations agree; nothing to do');
  process.exit(0);
}

const className = `${title}${nextTime()}`;
const fileName = `${className.slice(title.length)}-${title}`;
const folder = join(root, lib.dir, 'src', 'migrations');
const file = join(folder, `${fileName}.ts`);
writeFileSync(file, migrationSource(className, drift));
const list = addToList(folder, className, fileName);
await capture(join(root, 'node_modules/.bin/prettier'), ['--write', file, list]);
say(file.slice(root.length + 1), `${drift.up.length} statements`);

/** Migrations run in the order of their times: a new one comes after all that are there, whatever the clock says. */
function nextTime() {
  const times = libs.flatMap(({ migrations }) => migrations.map(({ name }) => Number(/\d+$/.exec(name)?.[0])));
  return Math.max(Date.now(), ...times.map((time) => time + 1));
}

function migrationSource(name, { up, down }) {
  const lines = (statements) => statements.map((sql) => `    await runner.query(${quoted(sql)});`).join('\n');
  return `import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ${name} implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
${lines(up)}
  }

  async down(runner: QueryRunner): Promise<void> {
${lines(down)}
  }
}
`;
}

function quoted(sql) {
  return `\`${sql.replace(/[`\\]|\$\{/g, (found) => `\\${found}`)}\``;
}

/** The list is the one file of the folder that is not itself a migration. */
function addToList(folder, className, fileName) {
  const lists = readdirSync(folder).filter((entry) => !/^\d/.test(entry));
  if (lists.length !== 1)
    giveUp(`请将 ${className} 加入 ${name} 的迁移列表。`, `Add ${className} to the list of migrations.`);
  const file = join(folder, lists[0]);
  const source = readFileSync(file, 'utf8');
  const withImport = `import { ${className} } from './${fileName}.js';\n${source}`;
  writeFileSync(
    file,
    withImport.replace(/(Migrations\b[^=]*= \[)\s*([^\]]*?),?\s*\]/, (_all, start, known) =>
      known === '' ? `${start}${className}]` : `${start}${known}, ${className}]`,
    ),
  );
  return file;
}
