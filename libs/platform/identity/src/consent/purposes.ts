import type { Label, PersonalKind } from '@kechuang/kernel';

/** One purpose for which sensitive personal data is kept, with what the person is told before he consents. */
export interface Purpose extends Label {
  /** Of the notice. A changed text is a new version, and consents to the old one no longer allow anything new. */
  readonly version: string;
  /** PIPL articles 17 and 30: who, what for, why necessary, how long, how to withdraw. */
  readonly notice: Label;
  /** The data that may be kept with it. */
  readonly kinds: readonly PersonalKind[];
}

/** All purposes for which consent is asked; everything else that is kept is needed for the platform's task itself. */
export const PURPOSES = {
  'fee-tax': {
    zh: '专家劳务费申报纳税',
    en: 'Tax on expert fees',
    version: '2026-11',
    notice: {
      zh: '安徽省科学技术协会为您发放专家劳务费时，须依法为您代扣代缴个人所得税，需要您的身份证号。身份证号属于敏感个人信息，加密保存，仅经办人员说明理由后可以查看，每次查看均有记录；保存至您撤回同意或注销平台账号。不同意不影响您使用平台的其他功能，但无法向您发放劳务费。您可以随时在“个人信息”中撤回，撤回后身份证号立即删除。',
      en: 'To pay you expert fees the Anhui Association for Science and Technology must withhold income tax, for which it needs your identity number. This is sensitive personal information; it is kept encrypted, is seen by officers for a stated reason only, and every look is recorded. It is kept until you withdraw your consent or close your account. Everything else works without it, but no fees can be paid. You may withdraw under “My data” at any time; the number is then deleted at once.',
    },
    kinds: ['id-number'],
  },
  'fee-payment': {
    zh: '专家劳务费转账发放',
    en: 'Payment of expert fees',
    version: '2026-11',
    notice: {
      zh: '安徽省科学技术协会向您转账发放专家劳务费，需要您的银行账号。银行账号属于敏感个人信息，加密保存，仅经办人员说明理由后可以查看，每次查看均有记录；保存至您撤回同意或注销平台账号。不同意不影响您使用平台的其他功能，但无法通过转账发放劳务费。您可以随时在“个人信息”中撤回，撤回后银行账号立即删除。',
      en: 'To transfer expert fees to you the Anhui Association for Science and Technology needs your bank account. This is sensitive personal information; it is kept encrypted, is seen by officers for a stated reason only, and every look is recorded. It is kept until you withdraw your consent or close your account. Everything else works without it, but fees cannot be transferred. You may withdraw under “My data” at any time; the number is then deleted at once.',
    },
    kinds: ['bank-account'],
  },
} as const satisfies Readonly<Record<string, Purpose>>;

export type PurposeCode = keyof typeof PURPOSES;

export const PURPOSE_CODES = Object.keys(PURPOSES) as PurposeCode[];
