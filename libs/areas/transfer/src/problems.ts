import { defineProblems } from '@kechuang/kernel';

/** Error codes of technology transfer. */
defineProblems({
  'demand.budget-range': {
    status: 400,
    zh: '选择“预算区间”时须填写下限或上限，且下限不高于上限。',
    en: 'A budget range needs a lower or upper end, the lower not above the upper.',
  },
  'demand.budget-negotiable': {
    status: 400,
    zh: '选择“面议”时不填预算金额。',
    en: 'A negotiable budget has no amounts.',
  },
  'demand.contact-missing': {
    status: 409,
    zh: '提交前须填写联系人，以及联系电话或电子邮箱。',
    en: 'Before submitting, name a contact with a phone number or an e-mail address.',
  },
  'demand.deadline-passed': {
    status: 409,
    zh: '期望解决日期已过，请先修改。',
    en: 'The deadline has passed; change it first.',
  },
  'matching.subject': {
    status: 400,
    zh: '须且只能指定一个匹配对象：文字、需求、专家、学会或成果。',
    en: 'Name exactly one of text, demand, expert, society or achievement.',
  },
  'match.one-supply': {
    status: 400,
    zh: '须且只能选择一个供给方：专家或学会。',
    en: 'Name exactly one supply: an expert or a society.',
  },
  'match.not-offered': {
    status: 400,
    zh: '供给方不存在，或不是可对接的专家、学会。',
    en: 'There is no such expert or society to match.',
  },
  'match.one-side': {
    status: 400,
    zh: '需求方与供给方不能是同一单位。',
    en: 'The two sides are one organisation.',
  },
  'match.demand-state': {
    status: 409,
    zh: '只有已发布且未签约的需求可以对接。',
    en: 'Only a published demand without a contract can be matched.',
  },
  'match.open-already': {
    status: 409,
    zh: '该需求与该供给方已有进行中的对接（{code}）。',
    en: 'The demand and this supply have an open match already ({code}).',
  },
  'diagnosis.demand-state': {
    status: 409,
    zh: '只有待核实或待发布的需求可以提出修改建议。',
    en: 'A rewrite can be proposed only for submitted or verified demands.',
  },
  'diagnosis.open-already': {
    status: 409,
    zh: '该需求已有一条待确认的修改建议。',
    en: 'The demand has a proposal that waits for an answer already.',
  },
  'diagnosis.nothing-proposed': {
    status: 400,
    zh: '修改建议与原文相同。',
    en: 'The proposal is the same as the original.',
  },
  'diagnosis.demand-changed': {
    status: 409,
    zh: '需求已不在可修改的状态，不能采纳该建议。',
    en: 'The demand can no longer be changed; the proposal cannot be accepted.',
  },
  'achievement.price-range': {
    status: 400,
    zh: '选择“价格区间”时须填写下限或上限，且下限不高于上限。',
    en: 'A price range needs a lower or upper end, the lower not above the upper.',
  },
  'achievement.price-negotiable': {
    status: 400,
    zh: '选择“面议”时不填价格金额。',
    en: 'A negotiable price has no amounts.',
  },
  'achievement.comparison-missing': {
    status: 409,
    zh: '提交前须填写“创新点及与现有方案的比较”和“经济性比较”。',
    en: 'Before submitting, say what is new over existing solutions and compare the economics.',
  },
  'achievement.contact-missing': {
    status: 409,
    zh: '提交前须填写联系人，以及联系电话或电子邮箱。',
    en: 'Before submitting, name a contact with a phone number or an e-mail address.',
  },
  'achievement.not-paper': {
    status: 409,
    zh: '只有学术论文可以转为技术成果。',
    en: 'Only a paper is promoted to a technology.',
  },
  'achievement.promoted-already': {
    status: 409,
    zh: '该论文已转为技术成果，不能重复办理。',
    en: 'The paper was promoted to a technology already.',
  },
  'service-offer.contact-missing': {
    status: 409,
    zh: '发布前须填写联系人，以及联系电话或电子邮箱。',
    en: 'Before publishing, name a contact with a phone number or an e-mail address.',
  },
  'expert-visit.times': {
    status: 400,
    zh: '计划结束时间须晚于开始时间，且不超过 10 天。',
    en: 'A visit ends after it begins, and within 10 days.',
  },
  'expert-visit.experts': { status: 400, zh: '请选择 1 至 10 名专家。', en: 'Choose 1 to 10 experts.' },
  'expert-visit.enterprise': {
    status: 400,
    zh: '专家进企的对象须为企业。',
    en: 'Experts visit enterprises; this organisation is not one.',
  },
  'expert-visit.past': {
    status: 409,
    zh: '计划开始时间已过，请先修改时间。',
    en: 'The planned start has passed; change it first.',
  },
  'expert-visit.not-yet': {
    status: 409,
    zh: '尚未到计划开始时间，不能登记进企。',
    en: 'The visit has not begun yet.',
  },
  'expert-visit.nobody-accepted': {
    status: 409,
    zh: '尚无专家接受邀请，不能确认成行。',
    en: 'No expert has accepted yet.',
  },
  'expert-visit.double-booked': {
    status: 409,
    zh: '专家{expert}在{from}至{to}已有进企安排（{code}），请调整时间或另请专家。',
    en: '{expert} has a visit from {from} to {to} already ({code}); choose another time or another expert.',
  },
  'visit-invitation.over': {
    status: 409,
    zh: '进企活动已经举行，不能再变更邀请。',
    en: 'The visit has taken place; the invitation cannot be changed any more.',
  },
});
