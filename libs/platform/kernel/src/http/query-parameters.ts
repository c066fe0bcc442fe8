import { ApiQuery } from '@nestjs/swagger';
import { applies } from '../query/filter.js';
import { ListQueryParser } from '../query/list-query.js';
import type { Queryable } from '../query/queryable.js';
import type { RecordType } from '../resource/record.js';
import { resourceOf } from '../resource/resource.js';

const RANGE = ['gt', 'gte', 'lt', 'lte', 'between'] as const;

const schemaOf = (column: Queryable): Record<string, unknown> =>
  column.choices && column.kind === 'choice'
    ? { type: 'string', examples: [column.choices.values[0]] }
    : { type: 'string' };

const parameter = (name: string, description: string, schema: Record<string, unknown>): MethodDecorator =>
  ApiQuery({ name, required: false, description, schema });

/** The query parameters of a list, as the whitelist parser accepts them. */
export function filterParameters(type: RecordType, part: 'list' | 'filters' = 'list'): MethodDecorator[] {
  const parser = new ListQueryParser(type);
  const filters = parser.filterable.flatMap((column) => {
    const name = `filter[${column.inputKey}]`;
    const others = ['ne', 'contains', 'within', 'null', ...RANGE].filter((operator) => applies(operator, column));
    return [
      parameter(name, '取值，逗号分隔为任一 / Value; commas mean any of', schemaOf(column)),
      ...others.map((operator) =>
        parameter(`${name}[${operator}]`, OPERATOR_TEXT[operator] ?? operator, { type: 'string' }),
      ),
    ];
  });
  const personal = parser.personal.map((field) =>
    parameter(
      `filter[${field.inputKey}]`,
      `完整值，仅限持有 ${resourceOf(type).name}.unmask 权限者 / The whole value; for holders of ${resourceOf(type).name}.unmask only`,
      { type: 'string' },
    ),
  );
  const search = parser.hasSearch
    ? [parameter('q', '全文检索 / Full-text search', { type: 'string', maxLength: 200 })]
    : [];
  const sorts = [...parser.sortable.map((column) => column.inputKey), ...(parser.hasSearch ? ['relevance'] : [])];
  const sort = parameter('sort', `排序，前加 - 为降序 / Sort, - for descending: ${sorts.join(', ')}`, {
    type: 'string',
  });
  if (part === 'filters') return [...search, ...filters, ...personal, sort];
  return [
    ...search,
    ...filters,
    ...personal,
    sort,
    parameter('page', '页码 / Page', { type: 'integer', minimum: 1, default: 1 }),
    parameter('pageSize', '每页条数 / Rows per page', { type: 'integer', minimum: 1, maximum: 100, default: 20 }),
    parameter('total', '总数：精确、至多 1000、不计 / Total: exact, up to 1000, none', {
      type: 'string',
      enum: ['exact', 'capped', 'none'],
      default: 'exact',
    }),
    parameter('cursor', '游标，空串为首页 / Cursor; empty for the first page', { type: 'string' }),
  ];
}

const OPERATOR_TEXT: Readonly<Record<string, string>> = {
  ne: '不等于 / Not equal',
  contains: '包含 / Contains',
  within: '所辖范围内 / Within the division',
  null: '是否为空 / Is empty',
  gt: '大于 / Greater than',
  gte: '不小于 / At least',
  lt: '小于 / Less than',
  lte: '不大于 / At most',
  between: '区间，逗号分隔，含两端 / Between, both ends included',
};
