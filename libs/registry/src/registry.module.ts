import { PermissionCatalogue, provideStore } from '@kechuang/kernel';
import { Corpora, RankingModule } from '@kechuang/ranking';
import { Module } from '@nestjs/common';
import { DictionaryCache } from './dictionary/dictionary-cache.js';
import { DictionaryItemController } from './dictionary/dictionary-item.controller.js';
import { DictionaryController } from './dictionary/dictionary.controller.js';
import { Dictionary, DictionaryItem } from './dictionary/dictionary.js';
import { DictionaryService } from './dictionary/dictionary.service.js';
import { DivisionController } from './division/division.controller.js';
import { OrganisationController } from './organisation/organisation.controller.js';
import { Organisation } from './organisation/organisation.js';
import { organisationScope } from './organisation/organisation.scope.js';
import { OrganisationService } from './organisation/organisation.service.js';
import { RegistryOrganisations } from './organisation/registry-organisations.js';
import { PersonController } from './person/person.controller.js';
import { Person } from './person/person.js';
import { personScope } from './person/person.scope.js';
import { PersonService } from './person/person.service.js';
import { RegistryCatalogue } from './registry-catalogue.js';
import { expertCorpus, societyCorpus } from './registry.corpora.js';
import { RegistryDemo } from './registry-demo.js';
import { grantRegistryRoles } from './registry.roles.js';

// Nothing is deleted: organisations are suspended, people leave the library, codes are retired.
const operations = ['read', 'create', 'update', 'export', 'import'] as const;
const organisations = provideStore(Organisation, { scope: organisationScope, operations });
const people = provideStore(Person, { scope: personScope, operations, concerns: 'organisationId' });
const dictionaries = provideStore(Dictionary, { operations: ['read', 'create', 'update'] });
const items = provideStore(DictionaryItem, { operations: ['read', 'create', 'update'] });

/** The shared master data: organisations, people and experts, divisions, dictionaries. */
@Module({
  imports: [RankingModule],
  controllers: [
    OrganisationController,
    PersonController,
    DivisionController,
    DictionaryController,
    DictionaryItemController,
  ],
  providers: [
    organisations,
    people,
    dictionaries,
    items,
    OrganisationService,
    RegistryOrganisations,
    PersonService,
    DictionaryService,
    DictionaryCache,
    RegistryCatalogue,
    RegistryDemo,
  ],
  exports: [
    RegistryOrganisations,
    organisations,
    people,
    OrganisationService,
    DictionaryCache,
    RegistryCatalogue,
    RegistryDemo,
  ],
})
export class RegistryModule {
  constructor(catalogue: PermissionCatalogue, corpora: Corpora) {
    corpora.add(expertCorpus);
    corpora.add(societyCorpus);
    grantRegistryRoles(catalogue);
  }
}
