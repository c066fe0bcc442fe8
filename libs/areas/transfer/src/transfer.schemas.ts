import { DECLINE_REASON, MATCH_ORIGIN, MATCH_STATUS } from './match/match.kinds.js';
import { FIT_PARTS } from './matching/fit.js';

/** JSON Schema (2020-12, as OpenAPI 3.1 uses it). */
type JsonSchema = Readonly<Record<string, unknown>>;

const text = (description: string): JsonSchema => ({ type: 'string', description });
const share = (description: string): JsonSchema => ({ type: 'number', minimum: 0, maximum: 1, description });
const list = (items: JsonSchema, description: string): JsonSchema => ({ type: 'array', items, description });
const object = (properties: Readonly<Record<string, JsonSchema>>, description: string): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  description,
});

const part = object(
  {
    code: { type: 'string', enum: Object.keys(FIT_PARTS), description: '部分 / Part' },
    zh: text('中文名称 / Chinese name'),
    en: text('英文名称 / English name'),
    value: share('符合程度 / How well it fits'),
    weight: share('权重 / Weight'),
  },
  '评分的一个部分 / One part of the score',
);

const passage = object(
  {
    text: text('相符的文字 / The passage'),
    marks: list(
      { type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 },
      '命中的起止位置（UTF-16） / Where it matched: start and end in UTF-16 units',
    ),
  },
  '相符的段落 / A passage that matched',
);

const known = {
  ...object(
    {
      id: { type: 'string', format: 'uuid', description: '对接 / Match' },
      code: text('编号 / Number'),
      status: { type: 'string', enum: MATCH_STATUS.values, description: '状态 / Status' },
      origin: { type: 'string', enum: MATCH_ORIGIN.values, description: '提出方式 / Origin' },
      declineReason: { type: ['string', 'null'], description: '谢绝原因 / Reason for declining' },
    },
    '双方最近一次对接，没有时为空 / The last match of the two, null without one',
  ),
  type: ['object', 'null'],
};

const reasonCount = object(
  {
    reason: { type: 'string', enum: DECLINE_REASON.values, description: '原因 / Reason' },
    zh: text('中文名称 / Chinese name'),
    en: text('英文名称 / English name'),
    count: { type: 'integer', description: '次数 / How often' },
  },
  '原因与次数 / A reason and how often it was given',
);

const candidate = object(
  {
    record: {
      type: 'object',
      additionalProperties: true,
      description: '记录，与列表中相同 / The record as in its list',
    },
    score: share('总评分 / Score'),
    parts: list(part, '评分构成 / What the score is made of'),
    passages: list(passage, '相符的段落 / Passages that matched'),
    missing: list(text('词 / Word'), '未提及的要点 / What is not mentioned'),
    match: known,
  },
  '匹配对象 / A candidate',
);

/** Components of the OpenAPI document that no record type makes. */
export const transferSchemas: Readonly<Record<string, JsonSchema>> = {
  MatchingCandidates: {
    ...object({ items: list(candidate, '由高到低 / Best first') }, '匹配对象 / Candidates'),
    examples: [
      {
        items: [
          {
            record: { id: '0185699c-7a00-7c11-9b1e-3f0c2a7d5e42', name: '李明' },
            score: 0.62,
            parts: [{ code: 'text', zh: '内容相符', en: 'Text', value: 0.55, weight: 0.6 }],
            passages: [{ text: '长期从事动力电池低温性能研究。', marks: [[4, 8]] }],
            missing: ['电解液'],
            match: null,
          },
        ],
      },
    ],
  },
  MatchingFeedback: {
    ...object(
      {
        supply: list(reasonCount, '本方作为供给方被谢绝的原因 / Why offers of the own side were declined'),
        demand: list(reasonCount, '本方作为需求方被谢绝的原因 / Why demands of the own side were declined'),
      },
      '对接反馈 / Feedback',
    ),
    examples: [{ supply: [{ reason: 'too-early', zh: '成熟度不足', en: 'Too early', count: 2 }], demand: [] }],
  },
};
