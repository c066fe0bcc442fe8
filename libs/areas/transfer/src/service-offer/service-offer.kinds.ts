import { defineChoices, type ChoiceOf } from '@kechuang/kernel';

/** What a society, university, institute or enterprise lets others use. */
export const SERVICE_KIND = defineChoices({
  resource: { zh: '科技资源', en: 'Resource', synonyms: ['资源', '仪器共享', '数据资源'] },
  laboratory: { zh: '实验室开放', en: 'Laboratory', synonyms: ['实验室', '开放实验室'] },
  testing: { zh: '检验检测', en: 'Testing', synonyms: ['检测', '测试', '检测服务'] },
  training: { zh: '技术培训', en: 'Training', synonyms: ['培训', '人才培训'] },
  consulting: { zh: '技术咨询', en: 'Consulting', synonyms: ['咨询', '咨询服务'] },
  standard: { zh: '标准服务', en: 'Standards', synonyms: ['标准', '标准研制'] },
});
export type ServiceKind = ChoiceOf<typeof SERVICE_KIND>;

export const SERVICE_STATUS = defineChoices({
  draft: { zh: '草稿', en: 'Draft', tone: 'neutral' },
  published: { zh: '已发布', en: 'Published', tone: 'success' },
  paused: { zh: '已暂停', en: 'Paused', tone: 'warning' },
  withdrawn: { zh: '已撤回', en: 'Withdrawn', tone: 'neutral' },
});
export type ServiceStatus = ChoiceOf<typeof SERVICE_STATUS>;

/** Other headers under which offices send the columns. */
export const SERVICE_HEADERS = {
  title: ['名称', '服务名称', '资源名称', '服务项目', '项目名称'],
  kind: ['类型', '类别', '资源类型', '服务类别'],
  description: ['服务内容', '内容', '简介', '服务介绍', '资源简介'],
  organisation: ['单位', '单位名称', '服务单位', '所属单位', '学会', '学会名称'],
  industries: ['产业', '所属产业', '行业', '服务领域'],
  disciplines: ['学科', '所属学科', '学科领域'],
  divisionCode: ['所在地', '所在市', '地市', '地区', '城市'],
  conditions: ['条件', '使用条件', '申请条件'],
  price: ['价格', '收费', '收费标准', '费用'],
  availability: ['时间', '开放时间', '服务周期'],
  contactName: ['联系人姓名', '姓名'],
  contactPhone: ['电话', '手机', '手机号', '联系方式'],
  contactEmail: ['邮箱', 'email', '电子邮件'],
} as const;
