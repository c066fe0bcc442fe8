import {
  Database,
  Dictionaries,
  type Dictionary as CodeSource,
  type DictionaryItem,
  type Label,
} from '@kechuang/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { divisionAliases, DIVISIONS, divisionByCode, divisionLabel, PROVINCE } from '../data/divisions.js';

/** An item as forms and filters need it. */
export interface DictionaryEntry extends Label {
  readonly code: string;
  readonly retired: boolean;
}

/** A dictionary with its items in display order. */
export interface DictionaryContent {
  readonly code: string;
  readonly version: string;
  readonly items: readonly DictionaryEntry[];
}

type Contents = ReadonlyMap<string, DictionaryContent & { readonly byCode: ReadonlyMap<string, DictionaryEntry> }>;

/** Other processes learn of a change within this time. */
const FRESH_FOR = 10_000;

/** All dictionaries in memory: every write checks its codes, every figure and export names them. */
@Injectable()
export class DictionaryCache implements CodeSource, OnModuleInit {
  private contents: Promise<Contents> | undefined;
  private staleAt = 0;

  constructor(
    private readonly database: Database,
    private readonly dictionaries: Dictionaries,
  ) {}

  onModuleInit(): void {
    this.dictionaries.use(this);
  }

  async accepts(dictionary: string, code: string): Promise<boolean> {
    if (dictionary === 'division') return code === PROVINCE.code || divisionByCode(code) !== undefined;
    const entry = (await this.current()).get(dictionary)?.byCode.get(code);
    return entry !== undefined && !entry.retired;
  }

  async labelOf(dictionary: string, code: string): Promise<{ zh: string; en: string }> {
    if (dictionary === 'division') {
      const division = code === PROVINCE.code ? PROVINCE : divisionByCode(code);
      return division ? { zh: divisionLabel(code), en: division.en } : { zh: code, en: code };
    }
    const entry = (await this.current()).get(dictionary)?.byCode.get(code);
    return entry ? { zh: entry.zh, en: entry.en } : { zh: code, en: code };
  }

  /** What new records may use, for templates and imports. */
  async items(dictionary: string): Promise<readonly DictionaryItem[]> {
    if (dictionary === 'division')
      return [PROVINCE, ...DIVISIONS].map(({ code, name, en }) => ({
        code,
        zh: name,
        en,
        aliases: divisionAliases(code, name),
      }));
    const entries = (await this.current()).get(dictionary)?.items ?? [];
    return entries.filter((entry) => !entry.retired);
  }

  async content(dictionary: string): Promise<DictionaryContent | undefined> {
    const found = (await this.current()).get(dictionary);
    return found && { code: found.code, version: found.version, items: found.items };
  }

  /** Forgets what was read; the next question reads again. */
  forget(): void {
    this.contents = undefined;
  }

  private current(): Promise<Contents> {
    if (!this.contents || Date.now() >= this.staleAt) {
      const reading = this.read();
      this.contents = reading;
      this.staleAt = Date.now() + FRESH_FOR;
      // A failed read must not be remembered.
      reading.catch(() => {
        if (this.contents === reading) this.forget();
      });
    }
    return this.contents;
  }

  private async read(): Promise<Contents> {
    const rows = await this.database.query<{ code: string; version: string; items: DictionaryEntry[] }>(
      `select d.code, d.edition as version,
         coalesce(json_agg(json_build_object('code', i.code, 'zh', i.zh, 'en', i.en, 'retired', i.retired)
           order by i.position, i.code) filter (where i.id is not null), '[]'::json) as items
       from dictionary d left join dictionary_item i on i.dictionary_id = d.id group by d.id`,
    );
    return new Map(
      rows.map((row) => [row.code, { ...row, byCode: new Map(row.items.map((item) => [item.code, item])) }]),
    );
  }
}
