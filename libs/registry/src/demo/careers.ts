import type { Random } from './random.js';

/** Kinds of organisation in which experts of the demo data work. */
export type CareerKind = 'university' | 'research-institute' | 'enterprise';

/** How high a title is: it decides which positions go with it. */
export type Rank = 'junior' | 'middle' | 'senior';

export interface Career {
  readonly rank: Rank;
  readonly position: string;
  readonly title: string;
  readonly degree: string;
  readonly honours: readonly string[];
}

const TITLES: Readonly<Record<CareerKind, Readonly<Record<Rank, string>>>> = {
  university: { junior: 'lecturer', middle: 'associate-professor', senior: 'professor' },
  'research-institute': {
    junior: 'assistant-research-fellow',
    middle: 'associate-research-professor',
    senior: 'research-professor',
  },
  enterprise: { junior: 'engineer', middle: 'senior-engineer', senior: 'principal-senior-engineer' },
};

// Titles of the health and farming professions, for those who do not teach.
const BY_DISCIPLINE: Readonly<Record<string, Readonly<Partial<Record<Rank, string>>>>> = {
  '320': { middle: 'associate-chief-physician', senior: 'chief-physician' },
  '210': { middle: 'senior-agronomist', senior: 'principal-senior-agronomist' },
  '230': { middle: 'senior-veterinarian', senior: 'principal-senior-agronomist' },
  '350': { senior: 'chief-pharmacist' },
};

const POSITIONS: Readonly<Record<CareerKind, Readonly<Record<Rank, readonly string[]>>>> = {
  university: {
    junior: ['专任教师', '实验中心教师', '课题组成员'],
    middle: ['系副主任', '实验室副主任', '专任教师', '学科方向负责人', '课题组组长'],
    senior: ['院长', '副院长', '省重点实验室主任', '学科带头人', '研究所所长', '博士生导师'],
  },
  'research-institute': {
    junior: ['课题组成员', '项目主管', '中试线工程主管'],
    middle: ['研究室主任', '课题组组长', '中试基地负责人'],
    senior: ['所长', '首席专家', '总工程师', '学术委员会主任'],
  },
  enterprise: {
    junior: ['研发工程师', '工艺工程师', '项目经理'],
    middle: ['研发部经理', '技术中心副主任', '副总工程师'],
    senior: ['总工程师', '技术副总经理', '技术中心主任', '首席专家'],
  },
};

type Chances = Readonly<Record<string, number>>;

// In percent of those who have a title of this rank.
const HONOURS: Readonly<Record<Rank, Chances>> = {
  junior: { 'national-youth-support': 3, 'province-youth-award': 5, 'province-reserve-leader': 4 },
  middle: {
    'province-reserve-leader': 13,
    'province-science-award': 8,
    'national-young-talent': 1,
    'province-allowance': 3,
  },
  senior: {
    'state-council-allowance': 11,
    'national-innovation-award': 2,
    'province-academic-leader': 22,
    'province-innovation-award': 9,
    'province-science-award': 18,
  },
};
// Honours that in this data only scholars of universities and institutes have.
const SCHOLARS: Chances = {
  'distinguished-young-scholar': 5,
  'excellent-young-scholar': 4,
  'academician-cas': 1.2,
  'academician-cae': 1,
};

/** Title, position, degree and honours that fit the age, the employer and the discipline. */
export function careerOf(random: Random, kind: CareerKind, birthYear: number, discipline: string): Career {
  if (kind === 'enterprise' && birthYear < 1985 && random.chance(0.06)) return technician(random);
  const rank = rankOf(random, birthYear);
  const professional = kind === 'university' ? undefined : BY_DISCIPLINE[discipline]?.[rank];
  const chances = rank === 'senior' && kind !== 'enterprise' ? { ...HONOURS.senior, ...SCHOLARS } : HONOURS[rank];
  return {
    rank,
    title: professional ?? TITLES[kind][rank],
    position: random.pick(POSITIONS[kind][rank]),
    degree:
      kind === 'enterprise'
        ? random.weighted({ doctor: 14, master: 46, bachelor: 40 })
        : random.weighted({ doctor: 84, master: 16 }),
    honours: Object.keys(chances).filter((honour) => random.chance((chances[honour] ?? 0) / 100)),
  };
}

function rankOf(random: Random, birthYear: number): Rank {
  if (birthYear >= 1987) return random.weighted({ junior: 62, middle: 36, senior: 2 });
  if (birthYear >= 1976) return random.weighted({ junior: 8, middle: 58, senior: 34 });
  return random.weighted({ middle: 20, senior: 80 });
}

function technician(random: Random): Career {
  return {
    rank: 'middle',
    title: 'senior-technician',
    position: random.pick(['首席技师', '技能大师工作室负责人']),
    degree: random.weighted({ bachelor: 30, none: 70 }),
    honours: random.chance(0.5) ? ['craftsman'] : [],
  };
}
