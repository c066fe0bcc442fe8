import { Answers, Route } from '@kechuang/kernel';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DIVISIONS, type DivisionData } from '../data/divisions.js';

const DIVISION_LIST = {
  type: 'object',
  required: ['items'],
  properties: {
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'name', 'en', 'level', 'parent'],
        properties: {
          code: { type: 'string', pattern: '^34\\d{4}$', examples: ['340123'] },
          name: { type: 'string', examples: ['肥西县'] },
          en: { type: 'string', examples: ['Feixi County'] },
          level: { type: 'string', enum: ['city', 'county'] },
          parent: { type: 'string', pattern: '^34\\d{4}$', examples: ['340100'] },
        },
      },
    },
  },
} as const;

/** Cities and counties: fixed data of the standard, so that there is no table behind them. */
@ApiTags('registry')
@Controller('registry/divisions')
export class DivisionController {
  @Route('get', '', { operationId: 'division_list', access: 'signed-in', zh: '查询行政区划', en: 'List divisions' })
  @Answers(200, DIVISION_LIST, { zh: '16 个市和 104 个县（市、区）', en: '16 cities and 104 counties' })
  list(): { items: readonly DivisionData[] } {
    return { items: DIVISIONS };
  }
}
