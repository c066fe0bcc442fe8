import { Controller, Param, Query } from '@nestjs/common';
import { ApiQuery, ApiTags } from '@nestjs/swagger';
import { Who } from '../access/access.decorators.js';
import type { Caller } from '../access/principal.js';
import { Problem } from '../errors/problem.js';
import { Answers, Route } from '../http/routes.js';
import { isDayText } from '../query/calendar.js';
import { resourceOf } from '../resource/resource.js';
import { Figures, type Figure } from './figures.js';
import type { Metric } from './metric.js';
import { MetricRegistry } from './metric-registry.js';
import { SliceLabels } from './slice-labels.js';

const day = (name: string, value: string | undefined): string | null => {
  if (value === undefined || value === '') return null;
  if (!isDayText(value)) throw new Problem('request.invalid', {}, [{ pointer: name, code: 'validation.date' }]);
  return value;
};

/** Figures of all record types, each within what the caller may see. */
@ApiTags('metrics')
@Controller('metrics')
export class MetricsController {
  constructor(
    private readonly registry: MetricRegistry,
    private readonly figures: Figures,
    private readonly labels: SliceLabels,
  ) {}

  @Route('get', '', {
    operationId: 'metric_list',
    access: 'signed-in',
    delegable: true,
    zh: '查询指标目录',
    en: 'List metrics',
  })
  @Answers(200, 'MetricList', { zh: '成功', en: 'Done' })
  list(@Who() who: Caller): { items: object[] } {
    return {
      items: this.registry
        .all()
        .filter((metric) => who.permissions.has(`${resourceOf(metric.type).name}.read`))
        .map((metric) => ({ ...describe(metric), dimensions: this.figures.dimensionsOf(metric) })),
    };
  }

  @Route('get', ':code', {
    operationId: 'metric_get',
    access: 'signed-in',
    delegable: true,
    zh: '查看指标数值',
    en: 'Read a metric',
  })
  @ApiQuery({ name: 'by', required: false, schema: { type: 'string' }, description: '分组维度 / Dimension' })
  @ApiQuery({
    name: 'from',
    required: false,
    schema: { type: 'string', format: 'date' },
    description: '起始日 / First day',
  })
  @ApiQuery({
    name: 'to',
    required: false,
    schema: { type: 'string', format: 'date' },
    description: '截止日 / Last day',
  })
  @Answers(200, 'MetricFigure', { zh: '成功', en: 'Done' })
  async get(
    @Param('code') code: string,
    @Query() query: Readonly<Record<string, string>>,
    @Who() who: Caller,
  ): Promise<object> {
    for (const name of Object.keys(query))
      if (!['by', 'from', 'to'].includes(name))
        throw new Problem('request.parameter', { name }, [
          { pointer: name, code: 'request.parameter', values: { name } },
        ]);
    const period = { from: day('from', query['from']), to: day('to', query['to']) };
    const figure = await this.figures.figure(code, query['by'] ?? null, period, who);
    return this.shown(figure);
  }

  private async shown(figure: Figure): Promise<object> {
    const labels = await this.labels.of(
      figure.metric,
      figure.by,
      figure.items.map((item) => item.key),
    );
    return {
      ...describe(figure.metric),
      total: figure.total,
      ...figure.period,
      by: figure.by,
      href: figure.href,
      items: figure.items.map((item) => ({ ...item, ...labels.get(item.key) })),
    };
  }
}

const describe = (metric: Metric): object => ({
  code: metric.code,
  zh: metric.zh,
  en: metric.en,
  resource: resourceOf(metric.type).name,
  measure: metric.planMeasure ?? null,
  unit: metric.unit,
});
