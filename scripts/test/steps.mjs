import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildConsole } from '../lib/prepare.mjs';
import { root } from '../lib/root.mjs';
import { check, command, countTests, tool } from './tools.mjs';

const ADMIN = join(root, 'apps', 'admin');
const DOCUMENT = 'apps/api/openapi.json';
const VM_MODULES = ['--experimental-vm-modules', '--no-warnings'];

const prettier = (...parameters) => tool(command('prettier'), parameters);
const eslint = (...parameters) => tool(command('eslint'), parameters);
const tsc = (parameters, options) => tool(command('typescript', 'tsc'), parameters, options);

/** What `--fix` does before the checks. */
export const fixes = [
  () => prettier('--write', '--log-level=warn', '.'),
  () => eslint('--fix', '--cache', '--cache-location', '.cache/eslint/', '.'),
];

function jest(name, config, { live, words }) {
  return countTests(name, (report) =>
    tool(
      command('jest'),
      ['--config', config, '--json', `--outputFile=${report}`, ...(live ? [] : ['--silent']), ...words],
      { live, flags: VM_MODULES },
    ),
  );
}

/** The specs run against the schema of the built migrations; what does not compile is another step's matter. */
async function specs(options) {
  await tsc(['-b']);
  return jest('jest', 'jest.config.mjs', options);
}

async function journeys(options) {
  await tsc(['-b']);
  await buildConsole();
  return jest('journeys', 'jest.e2e.config.mjs', options);
}

function components({ live, words }) {
  return countTests('vitest', (report) =>
    tool(
      command('vitest', 'vitest', ADMIN),
      ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...words],
      { live, cwd: ADMIN },
    ),
  );
}

/** Compose reads the file as it would to start it; where there is no Compose nothing can be said of it. */
async function compose() {
  const has = spawnSync('docker', ['compose', 'version'], { stdio: 'ignore' }).status === 0;
  if (!has) return { passed: 0, failed: 0, output: '', skipped: 'skipped: no docker compose' };
  const env = { ...process.env, PUBLIC_URL: 'https://kechuang.example' };
  const profiles = ['replica', 'dev', 'scan'].flatMap((profile) => ['--profile', profile]);
  const { status, stderr } = spawnSync('docker', ['compose', ...profiles, 'config', '--quiet'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, output: stderr };
}

/** In the order of what fails soonest. */
export const steps = [
  {
    name: 'format',
    zh: '格式',
    run: ({ live }) => check(() => tool(command('prettier'), ['--check', '--cache', '.'], { live })),
  },
  {
    name: 'types',
    zh: '类型',
    run: ({ live }) =>
      check(
        () => tsc(['-b'], { live }),
        () => tsc(['-p', 'tsconfig.spec.json'], { live }),
        () => tool(command('vue-tsc', 'vue-tsc', ADMIN), ['--noEmit'], { live, cwd: ADMIN }),
      ),
  },
  {
    name: 'boundaries',
    zh: '模块边界',
    run: ({ live }) =>
      check(() =>
        tool(
          command('dependency-cruiser', 'depcruise'),
          ['--config', '.dependency-cruiser.mjs', 'libs', 'apps/api', 'apps/admin/src'],
          { live },
        ),
      ),
  },
  {
    name: 'lint',
    zh: '代码规范',
    run: ({ live, words }) =>
      check(() =>
        tool(
          command('eslint'),
          ['--max-warnings=0', '--cache', '--cache-location', '.cache/eslint/', ...(words.length > 0 ? words : ['.'])],
          { live },
        ),
      ),
  },
  {
    name: 'openapi',
    zh: '接口文档',
    run: async ({ live }) => {
      await tsc(['-b']);
      return check(
        () => tool('scripts/openapi.mjs', ['--check'], { live }),
        () =>
          tool(command('@redocly/cli', 'redocly'), ['lint', DOCUMENT, '--config', 'scripts/test/redocly.yaml'], {
            live,
          }),
        () =>
          tool(
            command('@stoplight/spectral-cli', 'spectral'),
            ['lint', DOCUMENT, '--ruleset', 'scripts/test/spectral.yaml', '--fail-severity=warn'],
            { live },
          ),
      );
    },
  },
  { name: 'compose', zh: '容器编排', run: compose },
  { name: 'jest', zh: '单元与接口场景', run: specs },
  { name: 'console', zh: '控制台组件', run: components },
  { name: 'journeys', zh: '浏览器旅程', run: journeys },
];
