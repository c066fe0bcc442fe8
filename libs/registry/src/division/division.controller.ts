import { Answers, Route } from '@kechuang/kernel';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DIVISIONS, type DivisionData } from '../data/divisions.js';

/** Cities and counties: fixed data of the standard, so that there is no table behind them. */
@ApiTags('registry')
@Controller('registry/divisions')
export class DivisionController {
  @Route('get', '', {
    operationId: 'division_list',
    access: 'signed-in',
    delegable: true,
    zh: '查询行政区划',
    en: 'List divisions',
  })
  @Answers(200, 'DivisionList', { zh: '16 个市和 104 个县（市、区）', en: '16 cities and 104 counties' })
  list(): { items: readonly DivisionData[] } {
    return { items: DIVISIONS };
  }
}
