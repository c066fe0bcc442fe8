import { defineWorkflow } from '@kechuang/kernel';
import { RemarkInput } from '../demand/demand.workflow.js';
import { ServiceOffer } from './service-offer.js';
import { SERVICE_STATUS } from './service-offer.kinds.js';

const remark = (input: RemarkInput): string | null => input.note ?? null;

/** A provider publishes, pauses and withdraws his offers; the province may pause one. */
export const serviceOfferWorkflow = defineWorkflow(ServiceOffer, {
  states: SERVICE_STATUS,
  initial: 'draft',
  editable: ['draft', 'paused'],
  path: ['draft', 'published'],
  actions: {
    publish: {
      zh: '发布',
      en: 'Publish',
      from: ['draft', 'paused'],
      to: 'published',
      by: ['own'],
      tone: 'primary',
      guard: ({ contactName, contactPhone, contactEmail }) =>
        contactName === null || (contactPhone === null && contactEmail === null)
          ? 'service-offer.contact-missing'
          : null,
      effect: (offer, _input, { now }) => ({ publishedAt: offer.publishedAt ?? now }),
      todo: { zh: '待发布的服务资源', en: 'Service offers to publish' },
    },
    pause: {
      zh: '暂停',
      en: 'Pause',
      from: ['published'],
      to: 'paused',
      by: ['own', 'all'],
      input: RemarkInput,
      note: remark,
      notify: {
        organisation: 'organisationId',
        text: { zh: '服务资源“{title}”已暂停', en: 'Service offer "{title}" was paused' },
      },
    },
    withdraw: {
      zh: '撤回',
      en: 'Withdraw',
      from: ['draft', 'published', 'paused'],
      to: 'withdrawn',
      by: ['own'],
      tone: 'danger',
      input: RemarkInput,
      note: remark,
      confirm: { zh: '撤回后不再对外展示。确定撤回？', en: 'It is no longer shown. Withdraw?' },
    },
    reopen: {
      zh: '重新启用',
      en: 'Reopen',
      from: ['withdrawn'],
      to: 'draft',
      by: ['own'],
      input: RemarkInput,
      note: remark,
    },
  },
});
