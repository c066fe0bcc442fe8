import { Dictionary, DictionaryItem } from './dictionary/dictionary.js';
import { CreateRegistry1795557300000 } from './migrations/1795557300000-CreateRegistry.js';
import { SealContacts1796000300012 } from './migrations/1796000300012-SealContacts.js';
import { AddFormerNames1796001500001 } from './migrations/1796001500001-AddFormerNames.js';
import { Organisation } from './organisation/organisation.js';
import { Person } from './person/person.js';

/** The registry's tables. */
export const registryEntities = [Organisation, Person, Dictionary, DictionaryItem] as const;
export const registryMigrations = [
  CreateRegistry1795557300000,
  SealContacts1796000300012,
  AddFormerNames1796001500001,
] as const;

export * from './data/credit-code.js';
export * from './data/dictionaries.js';
export * from './data/divisions.js';
export * from './data/organisations.js';
export * from './demo/accounts.demo.js';
export { workingTime } from './demo/calendar.js';
export * from './demo/demo-types.js';
export * from './demo/organisations.demo.js';
export * from './demo/people.demo.js';
export * from './demo/random.js';
export * from './demo/sectors.js';
export { DictionaryCache, type DictionaryContent, type DictionaryEntry } from './dictionary/dictionary-cache.js';
export { ORGANISATION_KIND, type OrganisationKind } from './organisation/organisation.kinds.js';
export { RegistryOrganisations } from './organisation/registry-organisations.js';
export { OrganisationService } from './organisation/organisation.service.js';
export { AVAILABILITY, type Availability } from './person/person.kinds.js';
export { pinyinWords } from './pinyin.js';
export { RegistryCatalogue } from './registry-catalogue.js';
export { RegistryDemo, registryDemoData, type RegistryDemoData } from './registry-demo.js';
export { registrySchemas } from './registry.schemas.js';
export { RegistryModule } from './registry.module.js';
export { Dictionary, DictionaryItem, Organisation, Person };
