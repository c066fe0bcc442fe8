import { Body, Controller, Module, Query, Req, Res, type DynamicModule } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource, Index, type Relation } from 'typeorm';
import { Who } from '../../access/access.decorators.js';
import type { Caller } from '../../access/principal.js';
import { defineScope } from '../../access/scope.js';
import { AuditEntry } from '../../audit/audit-entry.js';
import { always, isIn } from '../../condition/condition.js';
import { kernelTables } from '../../database/kernel-tables.js';
import { Exporter } from '../../export/exporter.js';
import { respond } from '../../http/respond.js';
import { CreateOf, ExportOf, ImportOf, ImportTemplateOf, ListOf } from '../../http/routes.js';
import type { RawQuery } from '../../query/list-query.js';
import { defineChoices, type ChoiceOf } from '../../resource/choice.js';
import type { FileSummary } from '../../resource/field-types.js';
import { Choice, Coded, Codes, Division, MultiChoice, Tags } from '../../resource/coded-fields.js';
import { Day, Decimal, Flag, Instant, Integer, LongText, Money, RecordNumber, Text } from '../../resource/fields.js';
import { Attachments, Personal, Reference } from '../../resource/linked-fields.js';
import { InputOf } from '../../resource/inputs.js';
import { BaseRecord } from '../../resource/record.js';
import { Resource } from '../../resource/resource.js';
import { InjectStore, provideStore } from '../../store/record-module.js';
import { Dictionaries, type DictionaryItem } from '../../store/references.js';
import type { Store } from '../../store/store.js';
import { Importer } from '../importer.js';

export const SAMPLE_KIND = defineChoices({
  research: { zh: '技术研究', en: 'Research' },
  talent: { zh: '人才引进', en: 'Talent' },
});

@Resource({ name: 'keeper', path: 'test/keepers', zh: '保管单位', en: 'Keeper', title: 'name', sort: 'name' })
export class Keeper extends BaseRecord {
  @Text({ zh: '名称', en: 'Name', max: 100, list: true, filter: true }) name: string;
  @Text({ zh: '机构代码', en: 'Code', max: 18, list: true }) creditCode: string;
  @Tags({ zh: '曾用名', en: 'Former names', default: () => [], inFiles: { names: true } }) formerNames: string[];
}

/** A record with a field of every kind. */
@Resource({
  name: 'sample',
  path: 'test/samples',
  zh: '样品',
  en: 'Sample',
  code: 'YP',
  title: 'title',
  sort: 'title',
  naturalKey: [['title', 'keeperId']],
})
@Index('sample_serial', ['serial'], { unique: true })
export class Sample extends BaseRecord {
  @RecordNumber({ zh: '编号', en: 'Number', list: true, filter: true, readonly: true, search: 'A' })
  readonly code: string;
  @Text({
    zh: '名称',
    en: 'Title',
    synonyms: ['品名', '样品名称'],
    min: 2,
    max: 60,
    list: true,
    filter: true,
    search: 'A',
  })
  title: string;
  @Choice(SAMPLE_KIND, { zh: '类型', en: 'Kind', list: true, filter: true }) kind: ChoiceOf<typeof SAMPLE_KIND>;
  @Text({ zh: '出厂号', en: 'Serial', max: 20, optional: true }) serial: string | null;
  @LongText({ zh: '说明', en: 'Description', max: 500, optional: true }) description: string | null;
  @Integer({ zh: '件数', en: 'Pieces', min: 0, optional: true }) pieces: number | null;
  @Decimal({ zh: '重量', en: 'Weight', optional: true, unit: { zh: '千克', en: 'kg' } }) weight: number | null;
  @Money({ zh: '金额', en: 'Amount', optional: true, synonyms: ['估值'], inFiles: { upper: 'highest' } }) amount:
    string | null;
  @Money({ zh: '最高金额', en: 'Highest amount', optional: true }) highest: string | null;
  @Day({ zh: '到货日期', en: 'Arrival', optional: true }) arrival: string | null;
  @Instant({ zh: '检验时间', en: 'Tested at', optional: true }) testedAt: string | null;
  @Flag({ zh: '是否加急', en: 'Urgent', optional: true }) urgent: boolean | null;
  @MultiChoice(SAMPLE_KIND, { zh: '用途', en: 'Uses', optional: true }) uses: ChoiceOf<typeof SAMPLE_KIND>[] | null;
  @Coded('industry', { zh: '行业', en: 'Industry', optional: true }) industry: string | null;
  @Codes('industry', { zh: '相关行业', en: 'Related industries', optional: true }) related: string[] | null;
  @Tags({ zh: '关键词', en: 'Keywords', optional: true }) keywords: string[] | null;
  @Division({ zh: '所在地', en: 'Division', optional: true }) divisionCode: string | null;
  @Reference(() => Keeper, { zh: '保管单位', en: 'Keeper', filter: true, synonyms: ['单位'] }) keeper: Relation<Keeper>;
  @Personal('phone', { zh: '联系电话', en: 'Phone', synonyms: ['电话'], optional: true, filter: true }) phone:
    string | null;
  @Attachments({ zh: '附件', en: 'Attachments', optional: true }) attachments: FileSummary[] | null;
}
export class SampleInput extends InputOf(Sample) {}

const sampleScope = defineScope(
  Sample,
  {
    all: { zh: '全部', en: 'All', rows: () => always },
    own: { zh: '本单位', en: 'Own', rows: (who) => isIn('keeperId', who.organisationIds), own: true },
  },
  ['all', 'own'],
);
const keeperScope = defineScope(
  Keeper,
  {
    all: { zh: '全部', en: 'All', rows: () => always },
    own: { zh: '本单位', en: 'Own', rows: (who) => isIn('id', who.organisationIds) },
  },
  ['all'],
);

/** Everything about samples. */
export const SAMPLE_PERMISSIONS = ['read', 'create', 'update', 'import', 'export', 'read:all'].map(
  (name) => `sample.${name}`,
);

@Controller('test/samples')
class SampleController {
  constructor(
    @InjectStore(Sample) private readonly samples: Store<Sample>,
    private readonly exporter: Exporter,
    private readonly importer: Importer,
  ) {}

  @ListOf(Sample) async list(@Query() query: RawQuery, @Who() who: Caller, @Res() reply: FastifyReply): Promise<void> {
    respond(reply, await this.samples.list(query, who));
  }
  @CreateOf(Sample, SampleInput) async create(
    @Body() body: SampleInput,
    @Who() who: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    respond(reply, await this.samples.create(body, who));
  }
  @ExportOf(Sample) export(@Query() query: RawQuery, @Who() who: Caller, @Res() reply: FastifyReply): Promise<void> {
    return this.exporter.send(this.samples, query, who, reply);
  }
  @ImportTemplateOf(Sample) template(
    @Query() query: RawQuery,
    @Who() who: Caller,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.importer.template(this.samples, query, who, reply);
  }
  @ImportOf(Sample) import(@Req() request: FastifyRequest, @Who() who: Caller): Promise<object> {
    return this.importer.start(this.samples, request, who);
  }
}

const ITEMS: Readonly<Record<string, readonly DictionaryItem[]>> = {
  industry: [
    { code: 'new-energy', zh: '新能源汽车', en: 'New energy vehicles' },
    { code: 'new-it', zh: '新一代信息技术', en: 'New IT' },
  ],
  division: [
    { code: '340100', zh: '合肥市', en: 'Hefei', aliases: ['合肥', '安徽省合肥市'] },
    { code: '340200', zh: '芜湖市', en: 'Wuhu', aliases: ['芜湖', '安徽省芜湖市'] },
  ],
};

@Module({})
export class SampleModule {
  constructor(dictionaries: Dictionaries) {
    const items = (dictionary: string): readonly DictionaryItem[] => ITEMS[dictionary] ?? [];
    dictionaries.use({
      items,
      accepts: (dictionary, code) => items(dictionary).some((item) => item.code === code),
      labelOf: (dictionary, code) => items(dictionary).find((item) => item.code === code) ?? { zh: code, en: code },
    });
  }

  static create(): DynamicModule {
    return {
      module: SampleModule,
      controllers: [SampleController],
      providers: [provideStore(Sample, { scope: sampleScope }), provideStore(Keeper, { scope: keeperScope })],
    };
  }
}

/** Makes the kernel's tables and those of the samples in an empty database. */
export async function createSampleTables(url: string): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: [...kernelTables, AuditEntry, Keeper, Sample],
    synchronize: true,
  });
  await source.initialize();
  await source.destroy();
}
