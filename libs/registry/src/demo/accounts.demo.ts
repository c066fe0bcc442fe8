import type { PlanOrganisationCode } from '../data/organisations.js';
import type { OrganisationDemo, PersonDemo } from './demo-types.js';

/** A demo account: who it is and where he works. Its password and its role's permissions are the identity lib's matter. */
export interface AccountDemo {
  readonly username: string;
  readonly name: string;
  readonly role: string;
  readonly organisationId: string;
  /** The record of the person in the expert library, where the account stands for one. */
  readonly personId: string | null;
}

type Place = { readonly plan: PlanOrganisationCode } | { readonly name: string };

const ROWS: readonly (readonly [username: string, name: string, role: string, place: Place])[] = [
  ['xuehui', '程怀远', 'department', { plan: 'AAST-XH' }],
  ['zuzhi', '方淑贤', 'department', { plan: 'AAST-ZZ' }],
  ['xuanchuan', '汪雅琴', 'department', { plan: 'AAST-XC' }],
  ['kepu', '余晓岚', 'department', { plan: 'AAST-KP' }],
  ['guoji', '章思源', 'department', { plan: 'AAST-GJ' }],
  ['chuangxin', '洪学文', 'service-centre', { plan: 'AAST-CX' }],
  ['leader', '许正阳', 'leader', { plan: 'AAST' }],
  ['society', '丁文博', 'society', { name: '安徽省计算机学会' }],
  ['society2', '吴启明', 'society', { name: '安徽省汽车工程学会' }],
  ['hefei', '何静怡', 'city', { name: '合肥市科学技术协会' }],
  ['wuhu', '陶志远', 'city', { name: '芜湖市科学技术协会' }],
  ['county', '胡春燕', 'county', { name: '长丰县科学技术协会' }],
  ['park', '江浩然', 'park', { name: '合肥高新技术产业开发区' }],
  ['university', '俞婉清', 'university', { name: '江淮科技大学' }],
  ['enterprise', '周锦程', 'enterprise', { name: '合肥庐澜微电子有限公司' }],
  ['enterprise2', '徐海燕', 'enterprise', { name: '芜湖皖骐动力电池有限公司' }],
  ['sysadmin', '朱明哲', 'system-administrator', { plan: 'AAST' }],
  ['security', '唐若兰', 'security-administrator', { plan: 'AAST' }],
  ['auditor', '沈克勤', 'auditor', { plan: 'AAST' }],
];

/** The twenty demo accounts. The account "expert" is the first person of the expert library. */
export function demoAccounts(
  organisations: readonly OrganisationDemo[],
  experts: readonly PersonDemo[],
): readonly AccountDemo[] {
  const expert = experts[0];
  if (!expert) throw new RangeError('the demo accounts need at least one expert');
  const accounts = ROWS.map(([username, name, role, place]) => {
    return { username, name, role, organisationId: find(organisations, place).id, personId: null };
  });
  return [
    ...accounts,
    {
      username: 'expert',
      name: expert.name,
      role: 'expert',
      organisationId: expert.organisationId,
      personId: expert.id,
    },
  ];
}

/** The name of the person whose account works for the organisation: he is also its first contact. */
export function officerOf(organisation: Pick<OrganisationDemo, 'name' | 'planCode'>): string | undefined {
  return ROWS.find(([, , , place]) =>
    'plan' in place ? organisation.planCode === place.plan : organisation.name === place.name,
  )?.[1];
}

function find(organisations: readonly OrganisationDemo[], place: Place): OrganisationDemo {
  const found = organisations.find((one) => ('plan' in place ? one.planCode === place.plan : one.name === place.name));
  if (!found) throw new RangeError(`no organisation for ${JSON.stringify(place)}`);
  return found;
}
