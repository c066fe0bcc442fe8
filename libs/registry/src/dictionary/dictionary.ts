import { BaseRecord, Flag, InputOf, Integer, PatchOf, Reference, Resource, Text } from '@kechuang/kernel';
import { Index, type Relation } from 'typeorm';

const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;

/** A list of codes that records use, as a whole in one edition. */
@Resource({
  name: 'dictionary',
  path: 'registry/dictionaries',
  zh: '数据字典',
  en: 'Dictionary',
  enPlural: 'Dictionaries',
  title: 'zh',
  sort: 'code',
  table: 'dictionary',
})
@Index('dictionary_code_once', ['code'], { unique: true })
@Index('dictionary_search', { synchronize: false })
export class Dictionary extends BaseRecord {
  @Text({ zh: '字典代码', en: 'Code', max: 40, pattern: CODE, list: true, filter: true, search: 'A' })
  code: string;

  @Text({ zh: '中文名称', en: 'Chinese name', max: 60, list: true, search: 'A' })
  zh: string;

  @Text({ zh: '英文名称', en: 'English name', max: 100, list: true, search: 'B' })
  en: string;

  @Text({
    zh: '版本',
    en: 'Edition',
    help: { zh: '随依据的标准或文件更新，如 2009、2026。', en: 'Follows the standard behind it, e.g. 2009, 2026.' },
    max: 20,
    list: true,
  })
  edition: string;

  @Text({ zh: '依据', en: 'Source', max: 200, list: true, optional: true })
  source: string | null;
}

export class DictionaryInput extends InputOf(Dictionary) {}
export class DictionaryPatch extends PatchOf(Dictionary) {}

/** One code of a dictionary. It is never deleted: retired, it stays readable on the records that have it. */
@Resource({
  name: 'dictionary-item',
  path: 'registry/dictionary-items',
  zh: '字典条目',
  en: 'Dictionary item',
  title: 'zh',
  sort: 'position',
})
@Index('dictionary_item_code_once', ['dictionary', 'code'], { unique: true })
@Index('dictionary_item_search', { synchronize: false })
export class DictionaryItem extends BaseRecord {
  @Reference(() => Dictionary, { zh: '所属字典', en: 'Dictionary', list: true, filter: true })
  dictionary: Relation<Dictionary>;

  @Text({ zh: '代码', en: 'Code', max: 40, pattern: CODE, list: true, filter: true, search: 'A' })
  code: string;

  @Text({ zh: '中文名称', en: 'Chinese name', max: 100, list: true, search: 'A' })
  zh: string;

  @Text({ zh: '英文名称', en: 'English name', max: 150, list: true, search: 'B' })
  en: string;

  @Integer({ zh: '顺序', en: 'Position', min: 0, max: 100_000, list: true, default: () => 0 })
  position: number;

  @Flag({
    zh: '已停用',
    en: 'Retired',
    help: {
      zh: '停用后新记录不能再选用，已有记录保留原值。',
      en: 'New records cannot use it; records that have it keep it.',
    },
    list: true,
    filter: true,
    default: () => false,
  })
  retired: boolean;

  @Text({ zh: '启用版本', en: 'Since edition', max: 20, list: true, readonly: true, optional: true })
  readonly since: string | null;

  @Text({ zh: '停用版本', en: 'Retired in edition', max: 20, list: true, readonly: true, optional: true })
  readonly retiredIn: string | null;
}

export class DictionaryItemInput extends InputOf(DictionaryItem) {}
export class DictionaryItemPatch extends PatchOf(DictionaryItem) {}
