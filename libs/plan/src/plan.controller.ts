import { Controller, Param, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { Answers, Problem, Route, Who, type Caller, type Label, type RawQuery } from '@kechuang/kernel';
import {
  PlanService,
  type EditionAnswer,
  type MeasurePageAnswer,
  type PlanAnswer,
  type TargetAnswer,
} from './plan.service.js';

const ok: Label = { zh: '成功', en: 'Done' };
const READ = 'plan.read';

const OfEdition = (): MethodDecorator =>
  ApiQuery({
    name: 'edition',
    required: false,
    schema: { type: 'string', examples: ['2021-2025'] },
    description: '版次，缺省为现行版 / Edition; the one in force unless given',
  });

/** The plan's catalogue with the progress that records show. */
@ApiTags('plan')
@Controller('plan')
export class PlanController {
  constructor(private readonly plan: PlanService) {}

  @Route('get', '', {
    operationId: 'plan_get',
    access: READ,
    zh: '查看建设方案及进展',
    en: 'Read the plan and its progress',
    errors: [404],
  })
  @OfEdition()
  @Answers(200, 'Plan', ok)
  get(@Query() query: RawQuery, @Who() who: Caller): Promise<PlanAnswer> {
    return this.plan.plan(editionIn(query), who);
  }

  @Route('get', 'targets', {
    operationId: 'plan_targets',
    access: READ,
    zh: '查看量化目标',
    en: 'Read the targets',
    errors: [404],
  })
  @OfEdition()
  @Answers(200, 'PlanTargets', ok)
  targets(@Query() query: RawQuery, @Who() who: Caller): Promise<{ readonly items: readonly TargetAnswer[] }> {
    return this.plan.targets(editionIn(query), who);
  }

  @Route('get', 'editions', { operationId: 'plan_editions', access: READ, zh: '查询方案版次', en: 'List the editions' })
  @Answers(200, 'PlanEditions', ok)
  editions(@Query() query: RawQuery): Promise<{ readonly items: readonly EditionAnswer[] }> {
    onlyKnown(query, []);
    return this.plan.editions();
  }

  @Route('get', 'measures/:code', { operationId: 'plan_measure', access: READ, zh: '查看举措', en: 'Read a measure' })
  @OfEdition()
  @Answers(200, 'PlanMeasurePage', ok)
  measure(@Param('code') code: string, @Query() query: RawQuery, @Who() who: Caller): Promise<MeasurePageAnswer> {
    return this.plan.measure(code, editionIn(query), who);
  }
}

function onlyKnown(query: RawQuery, known: readonly string[]): void {
  for (const name of Object.keys(query))
    if (!known.includes(name))
      throw new Problem('request.parameter', { name }, [
        { pointer: name, code: 'request.parameter', values: { name } },
      ]);
}

/** The edition that is asked for. */
function editionIn(query: RawQuery): string | undefined {
  onlyKnown(query, ['edition']);
  const edition = query['edition'];
  return edition === undefined ? undefined : String(edition);
}
