import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Label } from '../resource/label.js';
import { fieldsOf } from '../resource/field.js';
import { fieldOf, resourceOf } from '../resource/resource.js';
import { Dictionaries } from '../store/references.js';
import type { Metric } from './metric.js';

const NONE: Label = { zh: '未填', en: 'Not given' };

/** Among the cities the province stands for what belongs to none of them. */
const PROVINCE: ReadonlyMap<string, Label> = new Map([['340000', { zh: '省本级', en: 'Provincial level' }]]);

/** Names of the slices of a figure in both languages: cities, choices, dictionary codes, records. */
@Injectable()
export class SliceLabels {
  constructor(
    private readonly database: Database,
    private readonly dictionaries: Dictionaries,
  ) {}

  async of(metric: Metric, by: string | null, keys: readonly string[]): Promise<ReadonlyMap<string, Label>> {
    if (by === null || by === 'month') return new Map(keys.map((key) => [key, { zh: key, en: key }]));
    if (by === 'city') return new Map([...(await this.coded('division', keys)), ...PROVINCE]);
    const field = fieldsOf(metric.type).find((candidate) => candidate.inputKey === metric.dimensions[by]);
    if (field?.choices) return new Map(keys.map((key) => [key, field.choices?.options[key] ?? { zh: key, en: key }]));
    if (field?.dictionary !== undefined) return this.coded(field.dictionary, keys);
    if (field?.target) {
      const target = field.target();
      const title = fieldOf(target, resourceOf(target).title).column;
      const rows = await this.database.query<{ id: string; name: string }>(
        `select id, ${title} as name from ${resourceOf(target).table} where id::text = any($1)`,
        [keys],
      );
      return new Map(rows.map((row) => [row.id, { zh: row.name, en: row.name }]));
    }
    return new Map(keys.map((key) => [key, { zh: key, en: key }]));
  }

  private async coded(dictionary: string, keys: readonly string[]): Promise<ReadonlyMap<string, Label>> {
    const entries = await Promise.all(
      keys.map(async (key) => [key, key === '' ? NONE : await this.dictionaries.labelOf(dictionary, key)] as const),
    );
    return new Map(entries);
  }
}
