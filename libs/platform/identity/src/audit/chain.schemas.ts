const broken = {
  kind: 'row-changed',
  seal: 812,
  sequence: 4021,
  entryId: '0198c0de-7a11-7f3e-9b1d-3f1c7a5d2e10',
  zh: '审计记录的内容被改动',
  en: 'an audit row was changed',
};
const report = {
  ok: true,
  rows: 48_210,
  seals: 9_120,
  segments: 1,
  purged: 0,
  unsealed: 3,
  anchors: 96,
  numbersAfterLast: 0,
  seconds: 2.4,
  broken: null,
};
const example = {
  seals: 9_120,
  segment: 1,
  sealedAt: '2026-11-24T08:15:30.123Z',
  digest: '6089c693bfe08e539276440c907f03e5717213bdad48ee7ceca0268b670bee28',
  waitingSeconds: 0,
  alarm: false,
  lastCheck: { at: '2026-11-24T04:00:02.417Z', by: '系统', report },
};

const integer = (description: string): object => ({ type: 'integer', minimum: 0, description });
const text = (description: string): object => ({ type: 'string', description });
const orNull = (type: string, description: string, more: object = {}): object => ({
  type: [type, 'null'],
  description,
  ...more,
});
const object = (properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});

const BREAK = object({
  kind: text('问题种类 / What is wrong'),
  seal: orNull('integer', '封存编号 / Number of the seal'),
  sequence: orNull('integer', '记录序号 / Place of the row'),
  entryId: orNull('string', '审计记录标识 / Id of the row'),
  zh: text('中文说明 / In Chinese'),
  en: text('英文说明 / In English'),
});

/** Components of the answers about the audit log's chain. */
export const chainSchemas: Readonly<Record<string, object>> = {
  AuditChainBreak: { ...BREAK, description: '首个异常位置 / The first broken place', examples: [broken] },
  AuditChainReport: {
    ...object({
      ok: { type: 'boolean', description: '是否完好 / Whether the log is intact' },
      rows: integer('已比对的记录数 / Rows compared'),
      seals: integer('封存数 / Seals'),
      segments: integer('分段数 / Segments'),
      purged: integer('到期清理的记录数 / Rows purged on purpose'),
      unsealed: integer('尚未封存的记录数 / Rows not sealed yet'),
      anchors: integer('与本机留存链首比对的次数 / Points compared that this machine remembers'),
      numbersAfterLast: integer('末条之后已发放的序号数 / Numbers given out after the last row'),
      seconds: { type: 'number', minimum: 0, description: '用时（秒） / Seconds it took' },
      broken: {
        anyOf: [{ $ref: '#/components/schemas/AuditChainBreak' }, { type: 'null' }],
        description: '首个异常位置 / The first broken place',
      },
    }),
    description: '校验结果 / Outcome of a check',
    examples: [report],
  },
  AuditChain: {
    ...object({
      seals: integer('封存数 / Seals'),
      segment: integer('当前分段 / Present segment'),
      sealedAt: orNull('string', '最近封存时间 / Time of the last seal', { format: 'date-time' }),
      digest: orNull('string', '链首摘要 / Digest of the last seal'),
      waitingSeconds: integer('最早未封存记录的等待秒数 / Age of the oldest row without a seal, in seconds'),
      alarm: { type: 'boolean', description: '是否超过一分钟未封存 / Whether a row waits for over a minute' },
      lastCheck: {
        anyOf: [
          object({
            at: { type: 'string', format: 'date-time', description: '时间 / Time' },
            by: text('操作人 / Who'),
            report: { $ref: '#/components/schemas/AuditChainReport' },
          }),
          { type: 'null' },
        ],
        description: '最近一次校验 / The last check',
      },
    }),
    description: '审计日志的封存情况 / How far the audit log is sealed',
    examples: [example],
  },
};
