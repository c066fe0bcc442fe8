import { InjectStore, Store, type Stored } from '@kechuang/kernel';
import { Injectable } from '@nestjs/common';
import { DICTIONARIES, type DictionaryData } from './data/dictionaries.js';
import { PLAN_ORGANISATIONS } from './data/organisations.js';
import { DictionaryCache } from './dictionary/dictionary-cache.js';
import { Dictionary, DictionaryItem } from './dictionary/dictionary.js';
import { DEMO_SEED } from './demo/demo-types.js';
import { demoOrganisations } from './demo/organisations.demo.js';
import { Random } from './demo/random.js';
import { Organisation } from './organisation/organisation.js';
import { storedOrganisation } from './organisation/stored-organisation.js';

/** Day on which the plan's own master data came into being: their ids are the same in every installation. */
const FOUNDED = new Date('2023-01-01T00:00:00Z');

/** The master data that every installation starts with: dictionaries and the bodies that the plan names. */
@Injectable()
export class RegistryCatalogue {
  constructor(
    @InjectStore(Organisation) private readonly organisations: Store<Organisation>,
    @InjectStore(Dictionary) private readonly dictionaries: Store<Dictionary>,
    @InjectStore(DictionaryItem) private readonly items: Store<DictionaryItem>,
    private readonly cache: DictionaryCache,
  ) {}

  /** Adds what is not there yet; what administrators have changed stays as it is. */
  async load(): Promise<void> {
    await this.dictionaries.load(DICTIONARIES.map(dictionaryRow));
    await this.items.load(DICTIONARIES.flatMap(itemRows));
    this.cache.forget();
    const bodies = demoOrganisations({ seed: DEMO_SEED, scale: 0 }).slice(0, PLAN_ORGANISATIONS.length);
    // Contacts of the demo data are invented people; an installation names its own.
    await this.organisations.load(
      bodies.map((body) => storedOrganisation({ ...body, contacts: [], creditCode: null })),
    );
  }
}

const base = (id: string): Pick<Stored<Dictionary>, 'id' | 'version' | 'createdAt' | 'updatedAt' | 'createdBy'> => ({
  id,
  version: 1,
  createdAt: FOUNDED.toISOString(),
  updatedAt: FOUNDED.toISOString(),
  createdBy: null,
});

const dictionaryId = (code: string): string => Random.stream('registry', 'dictionary', code).uuid(FOUNDED);

function dictionaryRow({ code, zh, en, version, source }: DictionaryData): Stored<Dictionary> {
  return { ...base(dictionaryId(code)), code, zh, en, edition: version, source: source.zh };
}

function itemRows({ code: dictionary, version, items }: DictionaryData): Stored<DictionaryItem>[] {
  return items.map(({ code, zh, en }, index) => ({
    ...base(Random.stream('registry', 'item', dictionary, code).uuid(FOUNDED)),
    dictionaryId: dictionaryId(dictionary),
    code,
    zh,
    en,
    position: (index + 1) * 10,
    retired: false,
    since: version,
    retiredIn: null,
  }));
}
