import { workingTime } from './calendar.js';
import { INDUSTRY_ITEMS } from '../data/dictionaries.js';
import type { OrganisationKind } from '../organisation/organisation.kinds.js';
import type { Availability } from '../person/person.kinds.js';
import { scaled, type DemoOptions, type OrganisationDemo, type PersonDemo } from './demo-types.js';
import { careerOf, type CareerKind, type Rank } from './careers.js';
import { found } from './found.js';
import { demoMail, demoPhone, personName } from './names.js';
import { Random } from './random.js';
import { specialitiesOf } from './specialities.js';

const EXPERTS = 800;

/** Where experts work, and how many of them. */
const EMPLOYERS: Readonly<Record<CareerKind, number>> = { university: 58, 'research-institute': 18, enterprise: 24 };
const AVAILABILITY: Readonly<Record<Availability, number>> = { available: 66, limited: 25, unavailable: 9 };
const LANGUAGES = { en: 70, ja: 9, de: 8, ru: 5, ko: 4, fr: 4 } as const;

interface BiographyFacts {
  readonly kind: CareerKind;
  readonly rank: Rank;
  readonly humanities: boolean;
}

export interface PeopleOptions extends DemoOptions {
  readonly organisations: readonly OrganisationDemo[];
}

/** 800 invented experts: most work in universities and institutes, two in three belong to a society of their discipline. */
export function demoExperts(options: PeopleOptions): PersonDemo[] {
  const employers = byKind(options.organisations);
  const names = new Map<string, number>();
  return Array.from({ length: scaled(EXPERTS, options.scale, 40) }, (_, index) => {
    const random = Random.stream(options.seed, 'expert', index);
    return expert(random, index, employers, names);
  });
}

function byKind(
  organisations: readonly OrganisationDemo[],
): ReadonlyMap<OrganisationKind, readonly OrganisationDemo[]> {
  const kinds = new Set(organisations.map((organisation) => organisation.kind));
  return new Map([...kinds].map((kind) => [kind, organisations.filter((organisation) => organisation.kind === kind)]));
}

function expert(
  random: Random,
  index: number,
  employers: ReadonlyMap<OrganisationKind, readonly OrganisationDemo[]>,
  names: Map<string, number>,
): PersonDemo {
  // The demo account "expert" works at the first university.
  const kind = index === 0 ? 'university' : random.weighted(EMPLOYERS);
  const hosts = employers.get(kind) ?? [];
  const host = index === 0 ? found(hosts[0], 'university') : random.pick(hosts);
  const industry = random.pick(host.industries.length > 0 ? host.industries : INDUSTRY_ITEMS.map((item) => item.code));
  const field = random.pick(specialitiesOf(industry));
  const second = random.chance(0.3) ? random.pick(specialitiesOf(industry)) : field;
  const disciplines = [...new Set([field.discipline, second.discipline])];
  const specialities = [
    ...new Set([...random.sample(field.directions, random.int(2, 3)), ...random.sample(second.directions, 1)]),
  ];
  const birthYear = random.int(1960, 1993);
  const { name, gender } = uniqueName(random, names);
  const societies = (employers.get('provincial-society') ?? []).filter((society) =>
    society.disciplines.some((code) => disciplines.includes(code)),
  );
  const createdAt = workingTime(random.moment(new Date('2023-03-01T01:00:00Z'), new Date('2024-06-30T09:00:00Z')));
  const career = careerOf(random, kind, birthYear, disciplines[0] ?? '');
  return {
    id: random.uuid(createdAt),
    name,
    gender,
    birthYear,
    expert: true,
    organisationId: host.id,
    affiliationIds: societies.length > 0 && random.chance(0.67) ? [random.pick(societies).id] : [],
    position: career.position,
    title: career.title,
    degree: career.degree,
    disciplines,
    industries: [industry],
    specialities,
    honours: career.honours,
    languages: random.chance(0.86) ? ['zh', random.weighted(LANGUAGES)] : ['zh'],
    availability: index === 0 ? 'available' : random.weighted(AVAILABILITY),
    introduction: biography(random, specialities, {
      kind,
      rank: career.rank,
      humanities: disciplines.some((code) => HUMANITIES.has(code)),
    }),
    phone: demoPhone(random),
    email: demoMail(name, `x${String(index + 1).padStart(3, '0')}`),
    createdAt: createdAt.toISOString(),
  };
}

/** Two people may share a name, as in life, but not three. */
function uniqueName(random: Random, names: Map<string, number>): ReturnType<typeof personName> {
  for (;;) {
    const drawn = personName(random);
    const before = names.get(drawn.name) ?? 0;
    if (before >= 2) continue;
    names.set(drawn.name, before + 1);
    return drawn;
  }
}

// Disciplines whose results are books and works rather than patents.
const HUMANITIES = new Set(['190', '630', '760', '780', '790', '860', '880', '910']);

function biography(
  random: Random,
  specialities: readonly string[],
  { kind, rank, humanities }: BiographyFacts,
): string {
  const fields = specialities.join('、');
  const most = { junior: 5, middle: 14, senior: 36 }[rank];
  const [patents, papers, projects, visits] = [
    random.int(2, most),
    random.int(6, most * 2 + 8),
    random.int(2, 4 + Math.floor(most / 4)),
    random.int(2, 26),
  ];
  const results = humanities
    ? `发表学术论文${papers}篇，出版著作${random.int(1, 4)}部`
    : `发表学术论文${papers}篇，获授权发明专利${patents}件`;
  const work = {
    university: `长期从事${fields}等方向的教学和科研工作，主持省部级以上科研项目${projects}项，${results}。`,
    'research-institute': `从事${fields}等方向的应用研究和工程化开发，承担省级以上科技计划项目${projects}项，${results}。`,
    enterprise: `从事${fields}等方向的产品开发和工艺技术工作，主持企业重点研发项目${projects}项，获授权专利${patents}件，参与制定标准${random.int(1, 6)}项。`,
  }[kind];
  const service = random.pick([
    `近三年为${visits}家企业提供技术咨询和难题诊断。`,
    `参加省级学会专家市县行等科技志愿服务${visits}次。`,
    `与${Math.ceil(visits / 2)}家企业开展产学研合作。`,
    `担任${Math.ceil(visits / 4)}家企业的技术顾问。`,
  ]);
  return work + service;
}
