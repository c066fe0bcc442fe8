import { officerOf } from './accounts.demo.js';
import { workingTime } from './calendar.js';
import { cities, countiesOf, divisionByCode, PROVINCE } from '../data/divisions.js';
import { PLAN_ORGANISATIONS } from '../data/organisations.js';
import type { OrganisationKind } from '../organisation/organisation.kinds.js';
import { scaled, type DemoOptions, type OrganisationDemo } from './demo-types.js';
import { demoEnterprises, FIXED_ENTERPRISES } from './enterprises.demo.js';
import { found } from './found.js';
import { PARKS, RESEARCH_INSTITUTES, UNIVERSITIES, type InstitutionData } from './institutions.js';
import { contactsOf, creditCodeOf, type CreditCodeClass } from './organisation-parts.js';
import { Random } from './random.js';
import { SOCIETY_FIELDS } from './societies.js';

const ENTERPRISES = 300;
const UNIVERSITY_ASSOCIATIONS = 24;
const OFFICE = ['办公室主任', '科技工作联络员', '学会工作负责人', '综合科科长'];

type Facts = Pick<OrganisationDemo, 'kind' | 'name' | 'shortName' | 'divisionCode'> &
  Partial<
    Pick<
      OrganisationDemo,
      'planCode' | 'englishName' | 'parentId' | 'industries' | 'disciplines' | 'establishedOn' | 'introduction'
    >
  > & {
    readonly creditCode?: CreditCodeClass;
  };

/** Builds organisations one after another: each has its own random stream, named by kind and number. */
class Builder {
  readonly built: OrganisationDemo[] = [];
  private readonly counts = new Map<OrganisationKind, number>();

  constructor(private readonly seed: string) {}

  add(facts: Facts): OrganisationDemo {
    const index = this.counts.get(facts.kind) ?? 0;
    this.counts.set(facts.kind, index + 1);
    const random = Random.stream(this.seed, facts.kind, index);
    const createdAt = workingTime(random.moment(new Date('2023-01-03T01:00:00Z'), new Date('2023-02-28T09:00:00Z')));
    const { creditCode, ...given } = facts;
    const organisation: OrganisationDemo = {
      planCode: null,
      englishName: null,
      parentId: null,
      industries: [],
      disciplines: [],
      establishedOn: null,
      introduction: null,
      enterprise: null,
      ...given,
      id: random.uuid(createdAt),
      creditCode: creditCode
        ? creditCodeOf(random, creditCode, facts.divisionCode, kindOffset(facts.kind) + index)
        : null,
      contacts: contactsOf(random, `${facts.kind}-${index + 1}`, OFFICE, officerOf({ planCode: null, ...given })),
      createdAt: createdAt.toISOString(),
    };
    this.built.push(organisation);
    return organisation;
  }
}

/**
 * All organisations of the demo data: the plan's own bodies, 60 societies, 16 city and 104 county associations,
 * 40 universities (24 with an association), 18 institutes, 20 parks and 300 enterprises. Parents stand before children.
 */
export function demoOrganisations(options: DemoOptions): OrganisationDemo[] {
  const builder = new Builder(options.seed);
  const association = addPlanBodies(builder);
  addSocieties(builder, association, scaled(SOCIETY_FIELDS.length, options.scale, 12));
  addRegions(builder, association, options.scale);
  addUniversities(builder, scaled(UNIVERSITIES.length, options.scale, 6));
  for (const institute of RESEARCH_INSTITUTES.slice(0, scaled(RESEARCH_INSTITUTES.length, options.scale, 4))) {
    builder.add({ ...institution(institute, 'research-institute'), creditCode: '12' });
  }
  const parks = PARKS.slice(0, scaled(PARKS.length, options.scale, 5)).map((park) =>
    builder.add({ ...institution(park, 'park'), creditCode: '11' }),
  );
  const enterprises = demoEnterprises({
    ...options,
    parks,
    count: scaled(ENTERPRISES, options.scale, FIXED_ENTERPRISES + 10),
  });
  return [...builder.built, ...enterprises];
}

function addPlanBodies(builder: Builder): OrganisationDemo {
  const [first, ...rest] = PLAN_ORGANISATIONS.map(({ code, zh, fullName, en, kind }): Facts => {
    return { planCode: code, name: fullName, shortName: zh, englishName: en, kind, divisionCode: PROVINCE.code };
  });
  const association = builder.add({ ...found(first, 'association'), creditCode: '11' });
  for (const body of rest) {
    // Departments are no legal persons of their own; the institutions are.
    const legalPerson = body.kind === 'affiliated-institution';
    builder.add({ ...body, parentId: association.id, ...(legalPerson && { creditCode: '12' }) });
  }
  return association;
}

function addSocieties(builder: Builder, association: OrganisationDemo, count: number): void {
  for (const field of SOCIETY_FIELDS.slice(0, count)) {
    builder.add({
      kind: 'provincial-society',
      name: `安徽省${field.name}`,
      shortName: `省${field.name}`,
      englishName: `Anhui ${field.en}`,
      parentId: association.id,
      divisionCode: PROVINCE.code,
      creditCode: '51',
      industries: field.industries,
      disciplines: field.disciplines,
    });
  }
}

/** City associations are always all there; a small set keeps only the counties of Hefei and Wuhu. */
function addRegions(builder: Builder, association: OrganisationDemo, scale = 1): void {
  for (const city of cities()) {
    const parent = builder.add({
      kind: 'city-association',
      name: `${city.name}科学技术协会`,
      shortName: `${city.name}科协`,
      englishName: `${city.en} Association for Science and Technology`,
      parentId: association.id,
      divisionCode: city.code,
      creditCode: '11',
    });
    if (scale < 0.5 && city.code > '340200') continue;
    for (const county of countiesOf(city.code)) {
      // The name of a district is not unique in the country, so it stands with its city.
      const place = county.name.endsWith('区') ? city.name + county.name : county.name;
      builder.add({
        kind: 'county-association',
        name: `${place}科学技术协会`,
        shortName: `${county.name}科协`,
        englishName: `${county.en} Association for Science and Technology`,
        parentId: parent.id,
        divisionCode: county.code,
        creditCode: '11',
      });
    }
  }
}

function addUniversities(builder: Builder, count: number): void {
  UNIVERSITIES.slice(0, count).forEach((data, index) => {
    const university = builder.add({ ...institution(data, 'university'), creditCode: '12' });
    if (index >= UNIVERSITY_ASSOCIATIONS) return;
    builder.add({
      kind: 'university-association',
      name: `${data.name}科学技术协会`,
      shortName: `${data.name}科协`,
      englishName: `Association for Science and Technology of ${data.en}`,
      parentId: university.id,
      divisionCode: data.divisionCode,
      disciplines: data.disciplines,
    });
  });
}

function institution(data: InstitutionData, kind: OrganisationKind): Facts {
  const place = divisionByCode(data.divisionCode)?.name ?? '';
  return {
    kind,
    name: data.name,
    shortName: data.name.replace('技术产业开发区', '区').replace('经济技术开发区', '经开区'),
    englishName: data.en,
    divisionCode: data.divisionCode,
    industries: data.industries,
    disciplines: data.disciplines,
    introduction: kind === 'park' ? `位于${place}，省级以上开发区。` : null,
  };
}

/** Keeps the running numbers of credit codes apart between the kinds. */
function kindOffset(kind: OrganisationKind): number {
  const kinds: readonly OrganisationKind[] = [
    'provincial-association',
    'affiliated-institution',
    'provincial-society',
    'city-association',
    'county-association',
    'university',
    'research-institute',
    'park',
  ];
  return 1000 * (1 + kinds.indexOf(kind));
}
