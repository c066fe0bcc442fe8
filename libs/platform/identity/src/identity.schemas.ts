import { PASSWORD_POLICY_NAMES } from '@kechuang/kernel';
import { consentSchemas } from './consent/consent.schemas.js';
import { dataRightsSchemas } from './data-rights/data-rights.schemas.js';
import { chainSchemas } from './audit/chain.schemas.js';
import { delegationSchemas } from './delegation/delegation.schemas.js';
import { ADMINISTRATOR } from './session/auth.inputs.js';

const text = (description: string, example: unknown): object => ({ type: 'string', description, examples: [example] });
const number = (description: string, example: number): object => ({
  type: 'integer',
  description,
  examples: [example],
});
const object = (properties: Readonly<Record<string, object>>): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const list = (items: object): object => ({ type: 'array', items });
const time = (description: string): object => ({ type: 'string', format: 'date-time', description });
const id = { type: 'string', format: 'uuid', description: '标识 / Id' };
const label = {
  zh: text('中文名称 / Chinese name', '省级学会'),
  en: text('英文名称 / English name', 'Provincial society'),
};

/** Components of the answers that are not records. */
export const identitySchemas: Readonly<Record<string, object>> = {
  SignedInAccount: object({
    id,
    username: text('用户名 / User name', 'society'),
    name: text('姓名 / Name', '丁文博'),
    organisation: {
      anyOf: [
        object({
          id,
          name: text('名称 / Name', '安徽省计算机学会'),
          kind: text('类型 / Kind', 'society'),
          divisionCode: { type: ['string', 'null'], description: '行政区划代码 / Division code' },
        }),
        { type: 'null' },
      ],
    },
    roles: list(object({ code: text('角色代码 / Role code', 'society'), ...label })),
    permissions: list(text('权限代码 / Permission', 'demand.read')),
    due: {
      enum: ['password', 'second-factor', null],
      description: '须先办理的事项 / What has to be done before anything else',
      examples: [null],
    },
  }),
  PasswordPolicy: object({
    profile: { type: 'string', enum: [...PASSWORD_POLICY_NAMES], description: '规则名称 / Name of the rules' },
    minLength: number('最少字符数 / Fewest characters', 10),
    maxLength: number('最多字符数 / Most characters', 128),
    characterKinds: number('至少几种字符，0 为不限 / Kinds of characters at least; 0 for no rule', 3),
    maxAgeDays: {
      type: ['integer', 'null'],
      description: '有效天数，null 为长期有效 / Days until it must be changed; null for never',
      examples: [90],
    },
    remembered: number('最近几次用过的密码不得再用 / How many of the last passwords are refused', 5),
  }),
  SignInChallenge: object({
    challenge: text('第二步须带回 / To be sent with the second step', 'q1cPbK…'),
    expiresIn: number('有效秒数 / Seconds until it expires', 300),
  }),
  SecondFactor: object({
    enrolled: { type: 'boolean', description: '是否已启用 / Whether there is one' },
    required: { type: 'boolean', description: '权限是否要求启用 / Whether the permissions need one' },
    recoveryCodesLeft: number('剩余恢复码 / Recovery codes left', 10),
  }),
  SecondFactorEnrolment: object({
    secret: text('手工输入的密钥 / Secret, for typing', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'),
    uri: text('二维码内容 / Content of the QR code', 'otpauth://totp/…'),
  }),
  RecoveryCodes: object({ recoveryCodes: list(text('恢复码 / Recovery code', 'k7mp-2qwx-9abd-hjtz')) }),
  Sessions: object({
    items: list(
      object({
        id,
        device: { type: ['string', 'null'], description: '设备 / Device', examples: ['Chrome 149 · Windows'] },
        address: { type: ['string', 'null'], description: '网络地址 / Address', examples: ['36.7.1.20'] },
        startedAt: time('登录时间 / Began'),
        lastUsedAt: time('最近使用 / Last used'),
        endsAt: time('最迟结束时间 / Ends at the latest'),
        current: { type: 'boolean', description: '是否为当前会话 / The session that asks' },
      }),
    ),
  }),
  SignedIn: object({
    accessToken: text('访问令牌 / Access token', 'eyJhbGciOiJIUzI1NiJ9…'),
    expiresIn: { type: 'integer', description: '有效秒数 / Seconds until it expires', examples: [900] },
    account: { $ref: '#/components/schemas/SignedInAccount' },
  }),
  BootstrapState: object({
    open: { type: 'boolean', description: '是否可以创建 / Whether one can be made' },
    vacant: list({ type: 'string', enum: [...ADMINISTRATOR.values], description: '尚缺的管理员 / Who is missing' }),
  }),
  PermissionCatalogue: object({
    groups: list(
      object({
        module: text('模块 / Module', 'transfer'),
        permissions: list(object({ code: text('权限代码 / Permission', 'demand.publish'), ...label })),
      }),
    ),
  }),
  ...consentSchemas,
  ...dataRightsSchemas,
  ...chainSchemas,
  ...delegationSchemas,
  Preference: {
    ...object({ value: { description: '任意 JSON，无则为 null / Any JSON, null if none' } }),
    examples: [{ value: { columns: ['code', 'title'] } }],
  },
};
