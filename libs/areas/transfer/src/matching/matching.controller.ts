import { Controller, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import {
  Answers,
  Problem,
  Route,
  unknown,
  UUID,
  Who,
  whole,
  wrong,
  type Caller,
  type RawQuery,
} from '@kechuang/kernel';
import { MatchFeedback } from '../match/match.feedback.js';
import { FIT_PARTS } from './fit.js';
import { MatchingService, type Candidate, type Subject } from './matching.service.js';
import { SIDE_NAMES, type SideName } from './sides.js';

const MAX_TEXT = 2_000;
const LIMIT = 50;
/** Parameters that name what is matched; one of them is given. */
const SUBJECTS = {
  text: null,
  demand: 'demands',
  expert: 'experts',
  society: 'societies',
  achievement: 'achievements',
} as const;
const PARAMETERS = new Set(['of', 'limit', ...Object.keys(SUBJECTS)]);

/** A candidate as answers carry it: parts with their names. */
type CandidateAnswer = Omit<Candidate, 'parts'> & {
  readonly parts: readonly ((typeof FIT_PARTS)[keyof typeof FIT_PARTS] & { code: string; value: number })[];
};

/** Supply and demand side by side. */
@ApiTags('transfer')
@Controller('transfer/matching')
export class MatchingController {
  constructor(
    private readonly matching: MatchingService,
    private readonly feedback: MatchFeedback,
  ) {}

  @Route('get', 'feedback', {
    operationId: 'matching_feedback',
    access: 'match.read',
    zh: '对接反馈',
    en: 'Feedback of matches',
    description: {
      zh: '近十二个月对方谢绝本方的原因及次数，不显示是谁。',
      en: 'Why the other sides declined over the last twelve months, and how often; never who.',
    },
  })
  @Answers(200, 'MatchingFeedback', { zh: '成功', en: 'Done' })
  reasons(@Who() who: Caller): Promise<object> {
    return this.feedback.reasons(who);
  }

  @Route('get', '', {
    operationId: 'matching_candidates',
    access: 'signed-in',
    delegable: true,
    zh: '查找匹配对象',
    en: 'Find what fits',
    description: {
      zh: '为一条需求、一位专家、一个学会、一项成果或一段文字查找最相符的需求、专家、学会或成果，逐项说明理由。只返回您可见的记录。',
      en: 'The demands, experts, societies or achievements that fit a demand, an expert, a society, an achievement or a text best, with the reasons. Only what the caller may see.',
    },
    errors: [403, 404],
  })
  @ApiQuery({
    name: 'of',
    required: true,
    schema: { type: 'string', enum: [...SIDE_NAMES] },
    description: '查找哪一类 / What to look for',
  })
  @ApiQuery({
    name: 'text',
    required: false,
    schema: { type: 'string', maxLength: MAX_TEXT },
    description: '按文字查找 / By a text',
  })
  @ApiQuery({
    name: 'demand',
    required: false,
    schema: { type: 'string', format: 'uuid' },
    description: '为该需求查找 / For this demand',
  })
  @ApiQuery({
    name: 'expert',
    required: false,
    schema: { type: 'string', format: 'uuid' },
    description: '为该专家查找 / For this expert',
  })
  @ApiQuery({
    name: 'society',
    required: false,
    schema: { type: 'string', format: 'uuid' },
    description: '为该学会查找 / For this society',
  })
  @ApiQuery({
    name: 'achievement',
    required: false,
    schema: { type: 'string', format: 'uuid' },
    description: '为该成果查找 / For this achievement',
  })
  @ApiQuery({
    name: 'limit',
    required: false,
    schema: { type: 'integer', minimum: 1, maximum: LIMIT, default: 20 },
    description: '最多返回多少条 / How many at most',
  })
  @Answers(200, 'MatchingCandidates', { zh: '成功', en: 'Done' })
  async candidates(@Query() query: RawQuery, @Who() who: Caller): Promise<{ items: CandidateAnswer[] }> {
    for (const name of Object.keys(query)) if (!PARAMETERS.has(name)) throw unknown(name);
    const of = query['of'];
    if (!isSide(of)) throw wrong('of', String(of ?? ''));
    const limit = whole('limit', query['limit'], 20, LIMIT);
    const items = await this.matching.candidates(subjectOf(query), of, limit, who);
    return {
      items: items.map((item) => ({
        ...item,
        parts: item.parts.map(({ code, value }) => ({ code, value, ...FIT_PARTS[code] })),
      })),
    };
  }
}

const isSide = (value: unknown): value is SideName => SIDE_NAMES.some((name) => name === value);

/** The one subject of the query. */
function subjectOf(query: RawQuery): Subject {
  const given = (Object.keys(SUBJECTS) as (keyof typeof SUBJECTS)[]).filter((name) => query[name] !== undefined);
  const [name] = given;
  if (name === undefined || given.length > 1)
    throw new Problem('matching.subject', {}, [{ pointer: given[1] ?? 'text', code: 'matching.subject' }]);
  const value = query[name];
  if (typeof value !== 'string') throw wrong(name, String(value));
  const side = SUBJECTS[name];
  if (side === null) {
    if (value.trim() === '' || value.length > MAX_TEXT) throw wrong(name, value);
    return { text: value };
  }
  if (!UUID.test(value)) throw wrong(name, value);
  return { side, id: value };
}
