import { InjectStore, Store, type Stored } from '@kechuang/kernel';
import { Injectable } from '@nestjs/common';
import { demoAccounts, type AccountDemo } from './demo/accounts.demo.js';
import type { DemoOptions, OrganisationDemo, PersonDemo } from './demo/demo-types.js';
import { demoOrganisations } from './demo/organisations.demo.js';
import { demoExperts } from './demo/people.demo.js';
import { Organisation } from './organisation/organisation.js';
import { storedOrganisation } from './organisation/stored-organisation.js';
import { Person } from './person/person.js';
import { pinyinWords } from './pinyin.js';

/** What was loaded, for the libs that load their own demo data on top. */
export interface RegistryDemoData {
  readonly organisations: readonly OrganisationDemo[];
  readonly experts: readonly PersonDemo[];
  readonly accounts: readonly AccountDemo[];
}

/** Loads the demo organisations and experts; a second time changes nothing. */
@Injectable()
export class RegistryDemo {
  constructor(
    @InjectStore(Organisation) private readonly organisations: Store<Organisation>,
    @InjectStore(Person) private readonly people: Store<Person>,
  ) {}

  async load(options: DemoOptions): Promise<RegistryDemoData> {
    const data = registryDemoData(options);
    const divisions = new Map(data.organisations.map((one) => [one.id, one.divisionCode]));
    await this.organisations.load(data.organisations.map(storedOrganisation));
    await this.people.load(
      data.experts.map((expert) => storedPerson(expert, divisions.get(expert.organisationId) ?? '')),
    );
    return data;
  }
}

/** The demo data of the registry without a database. */
export function registryDemoData(options: DemoOptions): RegistryDemoData {
  const organisations = demoOrganisations(options);
  const experts = demoExperts({ ...options, organisations });
  return { organisations, experts, accounts: demoAccounts(organisations, experts) };
}

function storedPerson(one: PersonDemo, divisionCode: string): Stored<Person> {
  return {
    id: one.id,
    version: 1,
    createdAt: one.createdAt,
    updatedAt: one.createdAt,
    createdBy: null,
    name: one.name,
    gender: one.gender,
    expert: one.expert,
    organisationId: one.organisationId,
    affiliationIds: [...one.affiliationIds],
    position: one.position,
    title: one.title,
    degree: one.degree,
    disciplines: [...one.disciplines],
    industries: [...one.industries],
    specialities: [...one.specialities],
    honours: [...one.honours],
    languages: [...one.languages],
    availability: one.availability,
    introduction: one.introduction,
    idNumber: null,
    phone: one.phone,
    email: one.email,
    divisionCode,
    pinyin: pinyinWords([one.name], true),
  };
}
