import { dayOf, type Stored } from '@kechuang/kernel';
import { Random, scaled, workingTime, type DemoOptions, type OrganisationDemo } from '@kechuang/registry';
import { THEMES, type Theme } from '../../demand/demo/themes/theme-bank.js';
import type { ServiceOffer } from '../service-offer.js';
import type { ServiceKind, ServiceStatus } from '../service-offer.kinds.js';

export interface ServiceOfferDemoOptions extends DemoOptions {
  readonly organisations: readonly OrganisationDemo[];
  readonly now: Date;
}

interface Wording {
  readonly title: string;
  readonly text: string;
  readonly price: readonly string[];
}

const OFFERS = 80;
const STATES: Readonly<Record<ServiceStatus, number>> = { published: 78, draft: 8, paused: 9, withdrawn: 5 };
const EVERY_STATE = Object.keys(STATES) as ServiceStatus[];
const PROVIDERS = ['provincial-society', 'university', 'research-institute'];
const DAY = 86_400_000;

/** `{field}` is what the theme is about, `{words}` its keywords. */
const WORDINGS: Readonly<Record<ServiceKind, Wording>> = {
  resource: {
    title: '{field}仪器设备共享',
    text: '面向企业共享{words}方向的仪器设备，提供样品制备指导和数据解读，预约后由专人操作。',
    price: ['按机时收费，每小时200元起', '会员单位免收机时费'],
  },
  laboratory: {
    title: '{field}实验室开放服务',
    text: '开放{words}方向的实验室，企业可派人驻室开展小试，提供安全培训、试验方案评议和结果分析。',
    price: ['面议', '每月5000元起'],
  },
  testing: {
    title: '{field}检测服务',
    text: '承接{words}相关的性能检测和失效分析，出具检测报告，并就改进方向给出书面建议。',
    price: ['每样300元起', '按项目报价'],
  },
  training: {
    title: '{field}技术培训',
    text: '面向企业技术骨干举办{words}专题培训，由理论授课、案例研讨和现场实操三部分组成，可到企业开班。',
    price: ['每人1200元', '县域企业免费'],
  },
  consulting: {
    title: '{field}专家咨询',
    text: '组织专家就{words}等问题到企业诊断，提交诊断报告和技术路线建议，并跟踪实施三个月。',
    price: ['面议', '首次诊断免费'],
  },
  standard: {
    title: '{field}标准研制服务',
    text: '协助企业牵头或参与{words}领域团体标准的立项、起草、验证和宣贯，提供标准比对和专家审查。',
    price: ['按标准项目报价', '面议'],
  },
};
const KINDS = Object.keys(WORDINGS) as ServiceKind[];

/**
 * 80 offers of societies, universities and institutes, most of them published; the first provider of each kind has one in
 * every state. The same seed, scale and day give the same offers.
 */
export function demoServiceOffers(options: ServiceOfferDemoOptions): Stored<ServiceOffer>[] {
  const providers = options.organisations.filter((one) => PROVIDERS.includes(one.kind) && themesOf(one).length > 0);
  const own = ['provincial-society', 'university'].flatMap((kind) => {
    const provider = providers.find((one) => one.kind === kind);
    return provider ? EVERY_STATE.map((status) => ({ provider, status })) : [];
  });
  const titles = new Set<string>();
  const rows = Array.from({ length: scaled(OFFERS, options.scale, own.length + 10) }, (_, index) => {
    const random = Random.stream(options.seed, 'service-offer', index);
    const provider = own[index]?.provider ?? random.pick(providers);
    return offer(random, provider, own[index]?.status ?? random.weighted(STATES), titles, options.now);
  });
  return numbered(rows);
}

/** What a body is competent in: themes of its own disciplines. */
const themesOf = ({ disciplines }: OrganisationDemo): Theme[] =>
  THEMES.filter(
    ({ sector, disciplines: codes }) => sector !== null && codes.some((code) => disciplines.includes(code)),
  );

function offer(
  random: Random,
  provider: OrganisationDemo,
  status: ServiceStatus,
  titles: Set<string>,
  now: Date,
): Stored<ServiceOffer> {
  const { kind, theme, title } = subjectOf(random, provider, titles);
  const createdAt = workingTime(new Date(now.getTime() - random.int(10, 500) * DAY)).toISOString();
  const publishedAt = status === 'draft' ? null : createdAt;
  const contact = random.pick(provider.contacts);
  return {
    id: random.uuid(new Date(createdAt)),
    version: 1,
    createdAt,
    updatedAt: createdAt,
    createdBy: null,
    code: '',
    title,
    status,
    kind,
    description: `${provider.shortName}${WORDINGS[kind].text.replace('{words}', theme.keywords.join('、'))}`,
    organisationId: provider.id,
    disciplines: [...theme.disciplines],
    industries: [theme.industry],
    keywords: [...theme.keywords],
    divisionCode: provider.divisionCode,
    conditions: random.pick(['省内企业均可申请，提前5个工作日预约。', '签订服务协议后使用，样品由委托方提供。']),
    price: random.pick(WORDINGS[kind].price),
    availability: random.pick(['工作日9:00—17:00', '每月第二、第四周', '全年可预约']),
    contactName: contact.name,
    contactPhone: contact.phone,
    contactEmail: contact.email,
    publishedAt,
  };
}

/** A kind and a theme of the provider whose title nobody has yet. */
function subjectOf(
  random: Random,
  provider: OrganisationDemo,
  titles: Set<string>,
): { readonly kind: ServiceKind; readonly theme: Theme; readonly title: string } {
  for (let attempt = 0; ; attempt += 1) {
    const kind = random.pick(KINDS);
    const theme = random.pick(themesOf(provider));
    const wording = WORDINGS[kind].title.replace('{field}', theme.keywords[0] ?? theme.subject);
    const title =
      attempt < 60 ? wording : `${wording}（${provider.shortName}）${attempt < 120 ? '' : `第${attempt - 118}期`}`;
    if (titles.has(title)) continue;
    titles.add(title);
    return { kind, theme, title };
  }
}

/** Gives the numbers in the order of creation, per year and division, as the kernel does. */
function numbered(rows: readonly Stored<ServiceOffer>[]): Stored<ServiceOffer>[] {
  const counts = new Map<string, number>();
  return [...rows]
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
    .map((row) => {
      const prefix = `FW-${dayOf(row.createdAt).slice(0, 4)}-${row.divisionCode}`;
      const next = (counts.get(prefix) ?? 0) + 1;
      counts.set(prefix, next);
      return { ...row, code: `${prefix}-${String(next).padStart(6, '0')}` };
    });
}
