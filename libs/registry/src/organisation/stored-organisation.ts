import type { Stored } from '@kechuang/kernel';
import type { OrganisationDemo } from '../demo/demo-types.js';
import { pinyinWords } from '../pinyin.js';
import type { Organisation } from './organisation.js';

/** The row of an organisation of the plan or of the demo data. */
export function storedOrganisation(one: OrganisationDemo): Stored<Organisation> {
  const [contact] = one.contacts;
  return {
    id: one.id,
    version: 1,
    createdAt: one.createdAt,
    updatedAt: one.createdAt,
    createdBy: null,
    name: one.name,
    shortName: one.shortName,
    formerNames: [],
    englishName: one.englishName,
    kind: one.kind,
    creditCode: one.creditCode,
    planCode: one.planCode,
    state: 'active',
    parentId: one.parentId,
    divisionCode: one.divisionCode,
    address: null,
    industries: [...one.industries],
    disciplines: [...one.disciplines],
    establishedOn: one.establishedOn,
    introduction: one.introduction,
    website: null,
    contactName: contact?.name ?? null,
    contactPhone: contact?.phone ?? null,
    contactEmail: contact?.email ?? null,
    pinyin: pinyinWords([one.name, one.shortName]),
  };
}
