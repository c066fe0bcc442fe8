// Measures the dry run of an import: rows per second and the peak memory of the process that does it.
// Use: tsc -b && node bench/import.mjs [rows=50000] [xlsx|csv]
/* global FormData, Blob */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const ROWS = Number(process.argv[2] ?? 50_000);
const FORMAT = process.argv[3] ?? 'xlsx';
const PORT = Number(process.env.PORT ?? 3999);
const PASSWORD = 'demo-pass-2026';
const API = `http://127.0.0.1:${PORT}/api/v1`;

const HEADER = [
  '序号',
  '技术需求名称',
  '需求类型',
  '主要内容',
  '所属行业',
  '所在城市',
  '预算（万元）',
  '期望完成时间',
  '联系人姓名',
  '手机号码',
  '合作模式',
];
const CITIES = ['合肥', '芜湖市', '340300', '安徽省淮南市', '马鞍山'];

/** A row as offices write it: nothing in it stands as the record keeps it. */
const rowOf = (at) => [
  at,
  `批量技术需求第 ${at} 项的名称`,
  '研发',
  `第 ${at} 项需求的主要内容，写得足够长，像真的一样。`,
  '新材料',
  CITIES[at % CITIES.length],
  '５０－１００',
  `2027.${1 + (at % 12)}.1`,
  '张　三',
  13_800_000_000 + at,
  '合作开发、技术服务',
];

async function fileOf() {
  if (FORMAT === 'csv')
    return Buffer.from(
      [HEADER, ...Array.from({ length: ROWS }, (_, at) => rowOf(at + 1))].map((row) => row.join(',')).join('\n'),
    );
  const { default: ExcelJS } = await import(
    createRequire(join(ROOT, 'libs/platform/kernel/package.json')).resolve('exceljs')
  );
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('汇总表');
  sheet.addRow(HEADER);
  for (let at = 1; at <= ROWS; at += 1) sheet.addRow(rowOf(at));
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const dataDir = mkdtempSync(join(tmpdir(), 'kechuang-import-bench-'));
const server = spawn(process.execPath, ['apps/api/dist/main.js'], {
  cwd: ROOT,
  env: {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: String(PORT),
    LOG_LEVEL: 'error',
    DEMO_PASSWORD: PASSWORD,
    DEMO_SCALE: '0.05',
  },
  stdio: 'ignore',
});
const megabytes = (name) =>
  Math.round(
    Number(new RegExp(`${name}:\\s+(\\d+)`).exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
  );
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function signedIn() {
  for (let attempt = 0; attempt < 120; attempt += 1) {
    await pause(1_000);
    try {
      const answer = await fetch(`${API}/auth/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ username: 'enterprise', password: PASSWORD }),
      });
      if (answer.ok) return { authorization: `Bearer ${(await answer.json()).accessToken}` };
    } catch {
      // Not up yet.
    }
  }
  throw new Error('the server did not start');
}

try {
  const [headers, content] = [await signedIn(), await fileOf()];
  const before = megabytes('VmRSS');
  const body = new FormData();
  body.set('file', new Blob([content]), `批量.${FORMAT}`);
  const started = performance.now();
  const answer = await fetch(`${API}/transfer/demands/imports`, { method: 'POST', headers, body });
  let state = await answer.json();
  if (answer.status !== 202) throw new Error(JSON.stringify(state));
  while (state.status === 'checking') {
    await pause(200);
    state = await (await fetch(`${API}/imports/${state.id}`, { headers })).json();
  }
  const seconds = (performance.now() - started) / 1_000;
  console.log(
    JSON.stringify({
      format: FORMAT,
      fileMB: Number((content.length / 1_048_576).toFixed(1)),
      status: state.status,
      total: state.total,
      creates: state.creates,
      invalid: state.invalid,
      seconds: Number(seconds.toFixed(1)),
      rowsPerSecond: Math.round(state.total / seconds),
      memoryBeforeMB: before,
      peakMemoryMB: megabytes('VmHWM'),
    }),
  );
} finally {
  server.kill('SIGTERM');
  await pause(3_000);
  rmSync(dataDir, { recursive: true, force: true });
}
