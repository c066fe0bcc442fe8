import { cityCodeOf, countiesOf, divisionByCode } from '../data/divisions.js';
import { CITY_ECONOMIES } from './city-economy.js';
import type { DemoOptions, EnterpriseFacts, OrganisationDemo } from './demo-types.js';
import { Random } from './random.js';
import { found } from './found.js';
import { contactsOf, creditCodeOf } from './organisation-parts.js';
import { officerOf } from './accounts.demo.js';
import { workingTime } from './calendar.js';
import { SECTORS, sectorsOf, type SectorData } from './sectors.js';

// Two characters of a trade name: invented pairs in the taste of the region.
const BRAND_FIRST = [...'皖徽庐淮江楚颍焦新泽瑞恒启博睿宏卓晟昱骏铭云星澜曜岳桐和嘉'];
const BRAND_SECOND = [...'辰澜骐锐拓朗骁珩峻霖桁弘钧蔚屹羲煜翎臻沣霁翊杉垣越榕'];

// Enterprises of the demo accounts: always there and always the same.
const FIXED = [
  {
    name: '合肥庐澜微电子有限公司',
    shortName: '庐澜微电子',
    divisionCode: '340104',
    sector: 'chip',
    park: '合肥高新技术产业开发区',
  },
  {
    name: '芜湖皖骐动力电池有限公司',
    shortName: '皖骐动力电池',
    divisionCode: '340207',
    sector: 'battery',
    park: '芜湖经济技术开发区',
  },
] as const;

/** How many enterprises the demo accounts need. */
export const FIXED_ENTERPRISES = FIXED.length;

/** What is used so far, so that trade names differ and the sectors of an industry stay about equally strong. */
interface Taken {
  readonly brands: Set<string>;
  readonly sectors: Map<string, number>;
}

interface Draft {
  readonly name: string;
  readonly shortName: string;
  readonly divisionCode: string;
  readonly sector: SectorData;
  readonly parkId: string | null;
}

/** The invented enterprises, spread over the cities as the economy is; about half of them belong to a park. */
export function demoEnterprises(
  options: DemoOptions & { readonly count: number; readonly parks: readonly OrganisationDemo[] },
): OrganisationDemo[] {
  const taken: Taken = { brands: new Set(FIXED.map(({ shortName }) => shortName.slice(0, 2))), sectors: new Map() };
  return Array.from({ length: options.count }, (_, index) => {
    const random = Random.stream(options.seed, 'enterprise', index);
    const draft = index < FIXED.length ? fixedDraft(index, options.parks) : freeDraft(random, taken, options.parks);
    return enterprise(random, draft, index);
  });
}

function fixedDraft(index: number, parks: readonly OrganisationDemo[]): Draft {
  const fixed = found(FIXED[index], 'fixed enterprise');
  const sector = found(
    SECTORS.find(({ code }) => code === fixed.sector),
    'sector',
  );
  return { ...fixed, sector, parkId: parks.find(({ name }) => name === fixed.park)?.id ?? null };
}

function freeDraft(random: Random, taken: Taken, parks: readonly OrganisationDemo[]): Draft {
  const cityCode = random.weighted(Object.fromEntries(CITY_ECONOMIES.map((one) => [one.cityCode, one.weight])));
  const economy = found(
    CITY_ECONOMIES.find((one) => one.cityCode === cityCode),
    'economy',
  );
  const sector = weakestSector(random, random.weighted(economy.industries), taken.sectors);
  const park = random.chance(0.55)
    ? parks.find((one) => cityCodeOf(one.divisionCode) === cityCode && one.industries.includes(sector.industry))
    : undefined;
  const divisionCode = park?.divisionCode ?? random.pick(countiesOf(cityCode)).code;
  const city = found(divisionByCode(cityCode), 'city').name.slice(0, -1);
  for (;;) {
    const brand = random.pick(BRAND_FIRST) + random.pick(BRAND_SECOND);
    if (taken.brands.has(brand)) continue;
    taken.brands.add(brand);
    const trade = brand + random.pick(sector.nameWords);
    const place = random.weighted({ [city]: 55, 安徽: 45 });
    return {
      name: `${place}${trade}${random.chance(0.12) ? '股份有限公司' : '有限公司'}`,
      shortName: trade,
      divisionCode,
      sector,
      parkId: park?.id ?? null,
    };
  }
}

function weakestSector(random: Random, industry: string, counts: Map<string, number>): SectorData {
  const sectors = sectorsOf(industry);
  const least = Math.min(...sectors.map(({ code }) => counts.get(code) ?? 0));
  const sector = random.pick(sectors.filter(({ code }) => (counts.get(code) ?? 0) === least));
  counts.set(sector.code, least + 1);
  return sector;
}

function enterprise(
  random: Random,
  { name, shortName, divisionCode, sector, parkId }: Draft,
  index: number,
): OrganisationDemo {
  const createdAt = workingTime(random.moment(new Date('2023-03-01T01:00:00Z'), new Date('2023-12-20T09:00:00Z')));
  const established = random.int(1998, 2021);
  const facts = enterpriseFacts(random, sector, index < FIXED.length);
  return {
    id: random.uuid(createdAt),
    kind: 'enterprise',
    planCode: null,
    name,
    shortName,
    englishName: null,
    parentId: parkId,
    divisionCode,
    creditCode: creditCodeOf(random, '91', divisionCode, index),
    industries: [sector.industry],
    disciplines: [],
    establishedOn: `${established}-${String(random.int(1, 12)).padStart(2, '0')}-${String(random.int(1, 28)).padStart(2, '0')}`,
    introduction: introduction(sector, facts, established),
    contacts: contactsOf(
      random,
      `e${String(index + 1).padStart(3, '0')}`,
      ['总工程师', '技术总监', '研发部经理', '技术中心主任', '项目经理', '科技管理专员'],
      officerOf({ name, planCode: null }),
    ),
    enterprise: facts,
    createdAt: createdAt.toISOString(),
  };
}

function enterpriseFacts(random: Random, sector: SectorData, large: boolean): EnterpriseFacts {
  const size = large ? 'medium' : random.weighted({ small: 56, medium: 34, large: 10 });
  const staff = {
    small: () => random.step(32, 180, 4),
    medium: () => random.step(210, 780, 10),
    large: () => random.step(900, 4200, 50),
  }[size]();
  const perHead = random.int(58, 135);
  const qualifications = [
    ...(large || random.chance(0.78) ? ['国家高新技术企业'] : []),
    ...(size === 'small'
      ? random.chance(0.45)
        ? ['科技型中小企业']
        : []
      : [random.chance(0.3) ? '国家级专精特新“小巨人”企业' : '省专精特新中小企业']),
    ...(size === 'large' ? ['省企业技术中心'] : random.chance(0.2) ? ['市企业技术中心'] : []),
    ...(sector.industry === 'green-food' && random.chance(0.5) ? ['农业产业化省级龙头企业'] : []),
  ];
  return {
    sector: sector.code,
    staff,
    researchers: Math.max(6, Math.round((staff * random.int(9, 24)) / 100)),
    revenue: Math.round((staff * perHead) / 50) * 50,
    qualifications,
  };
}

function introduction(sector: SectorData, facts: EnterpriseFacts, established: number): string {
  const rank = facts.qualifications.length > 0 ? `，为${facts.qualifications.join('、')}` : '';
  return `成立于${established}年，主要从事${sector.business}的研发、生产和销售。现有职工${facts.staff}人，其中研发人员${facts.researchers}人${rank}。`;
}
