import { defineProblems } from './catalogue.js';

/** Short titles per HTTP status. */
defineProblems({
  'status.400': { status: 400, zh: '请求有误', en: 'Bad request' },
  'status.401': { status: 401, zh: '未登录', en: 'Not signed in' },
  'status.403': { status: 403, zh: '没有权限', en: 'Forbidden' },
  'status.404': { status: 404, zh: '未找到', en: 'Not found' },
  'status.405': { status: 405, zh: '不支持的方法', en: 'Method not allowed' },
  'status.409': { status: 409, zh: '状态冲突', en: 'Conflict' },
  'status.412': { status: 412, zh: '内容已被修改', en: 'Precondition failed' },
  'status.413': { status: 413, zh: '内容过大', en: 'Content too large' },
  'status.415': { status: 415, zh: '不支持的格式', en: 'Unsupported media type' },
  'status.422': { status: 422, zh: '无法处理', en: 'Unprocessable content' },
  'status.428': { status: 428, zh: '缺少版本条件', en: 'Precondition required' },
  'status.429': { status: 429, zh: '请求过于频繁', en: 'Too many requests' },
  'status.500': { status: 500, zh: '系统内部错误', en: 'Internal error' },
  'status.503': { status: 503, zh: '服务暂不可用', en: 'Service unavailable' },
});

defineProblems({
  'request.invalid': {
    status: 400,
    zh: '提交的内容有误，请按提示修改，数据未保存。',
    en: 'The request has errors; nothing was stored.',
  },
  'request.malformed': { status: 400, zh: '请求无法解析：{reason}', en: 'The request cannot be read: {reason}' },
  'request.too-large': { status: 413, zh: '内容超过允许的大小。', en: 'The content is larger than allowed.' },
  'request.media-type': { status: 415, zh: '不支持该内容格式。', en: 'This content type is not supported.' },
  'request.parameter': { status: 400, zh: '参数 {name} 不可用。', en: 'Unknown parameter {name}.' },
  'request.value': { status: 400, zh: '参数值“{value}”无效。', en: 'The value "{value}" is not valid.' },
  'request.method': { status: 405, zh: '该地址不支持此方法。', en: 'This address does not support the method.' },
  'route.missing': { status: 404, zh: '没有这个地址。', en: 'There is nothing at this address.' },
  'record.missing': {
    status: 404,
    zh: '记录不存在，或您无权查看。',
    en: 'The record does not exist or is not visible to you.',
  },
  'record.stale': {
    status: 412,
    zh: '记录已被他人修改，请核对最新内容后再保存。',
    en: 'The record was changed meanwhile; compare with the latest version.',
  },
  'record.version-required': {
    status: 428,
    zh: '修改须带 If-Match 版本号。',
    en: 'A change needs an If-Match header with the version.',
  },
  'record.duplicate': {
    status: 409,
    zh: '已有相同的记录（{field}）。',
    en: 'A record with the same {field} exists already.',
  },
  'record.in-use': {
    status: 409,
    zh: '记录正被其他记录引用，不能删除。',
    en: 'Other records refer to this one; it cannot be deleted.',
  },
  'record.reference': { status: 422, zh: '引用的记录不存在。', en: 'The record referred to does not exist.' },
  'record.locked': {
    status: 409,
    zh: '当前状态下不能修改。',
    en: 'The record cannot be changed in its present state.',
  },
  'access.sign-in': { status: 401, zh: '请先登录。', en: 'Please sign in.' },
  'access.denied': { status: 403, zh: '您没有执行此操作的权限。', en: 'You are not allowed to do this.' },
  'access.oneself': {
    status: 403,
    zh: '代他人办理期间不能处理本人账号事项，请先结束代理。',
    en: 'Your own account is out of reach while you act for somebody else; stop acting first.',
  },
  'access.owner-gone': {
    status: 403,
    zh: '发起人的账号已停用，任务没有执行。',
    en: 'The account of whoever started this is closed; nothing was done.',
  },
  'access.foreign': {
    status: 403,
    zh: '只能为本单位或所辖范围办理。',
    en: 'Only for your own organisation or those you are responsible for.',
  },
  'workflow.action': { status: 404, zh: '没有“{action}”这个办理动作。', en: 'There is no action "{action}".' },
  'workflow.state': {
    status: 409,
    zh: '记录当前为“{status}”，不能执行此操作。',
    en: 'The record is "{status}"; this action is not possible now.',
  },
  'idempotency.mismatch': {
    status: 422,
    zh: '同一 Idempotency-Key 已用于不同的内容。',
    en: 'This Idempotency-Key was used with other content.',
  },
  'idempotency.in-flight': { status: 409, zh: '相同的请求正在处理。', en: 'The same request is being processed.' },
  'idempotency.key': {
    status: 400,
    zh: 'Idempotency-Key 应为 1 至 128 个可见字符。',
    en: 'Idempotency-Key takes 1 to 128 visible characters.',
  },
  'system.internal': {
    status: 500,
    zh: '系统出现异常，请稍后重试；如仍有问题，请将追踪号告知管理员。',
    en: 'Something went wrong. Try again later, and give the trace id to the administrator if it persists.',
  },
  'system.unavailable': {
    status: 503,
    zh: '服务暂不可用，请稍后重试。',
    en: 'The service is not available now; try again later.',
  },
});

defineProblems({
  'validation.required': { status: 400, zh: '必填。', en: 'Required.' },
  'validation.unknown': { status: 400, zh: '不可填写的字段。', en: 'This field cannot be written.' },
  'validation.text': { status: 400, zh: '应为文本。', en: 'Must be a text.' },
  'validation.line': { status: 400, zh: '不能含换行或控制字符。', en: 'Must be one line without control characters.' },
  'validation.paragraphs': { status: 400, zh: '不能含控制字符。', en: 'Must not contain control characters.' },
  'validation.pattern': { status: 400, zh: '格式不正确。', en: 'The format is not valid.' },
  'validation.length': { status: 400, zh: '长度应为 {min} 至 {max} 个字。', en: 'Takes {min} to {max} characters.' },
  'validation.choice': { status: 400, zh: '只能取以下值之一：{values}。', en: 'Must be one of {values}.' },
  'validation.integer': { status: 400, zh: '应为整数。', en: 'Must be a whole number.' },
  'validation.number': { status: 400, zh: '应为数字。', en: 'Must be a number.' },
  'validation.min': { status: 400, zh: '不能小于 {min}。', en: 'Must be at least {min}.' },
  'validation.max': { status: 400, zh: '不能大于 {max}。', en: 'Must be at most {max}.' },
  'validation.money': {
    status: 400,
    zh: '金额以元为单位，最多两位小数，如 500000.00。',
    en: 'An amount in yuan with at most two decimals, e.g. 500000.00.',
  },
  'validation.date': { status: 400, zh: '日期格式为 2026-11-23。', en: 'A date such as 2026-11-23.' },
  'validation.dateTime': { status: 400, zh: '时间须为带时区的 ISO 8601 格式。', en: 'An ISO 8601 time with zone.' },
  'validation.boolean': { status: 400, zh: '应为是或否。', en: 'Must be true or false.' },
  'validation.id': { status: 400, zh: '标识格式不正确。', en: 'Not a valid id.' },
  'validation.code': { status: 400, zh: '代码格式不正确。', en: 'Not a valid code.' },
  'validation.dictionary': {
    status: 400,
    zh: '“{value}”不在字典中或已停用。',
    en: '"{value}" is not in the dictionary or is retired.',
  },
  'validation.division': {
    status: 400,
    zh: '应为安徽省市县的行政区划代码（6 位）。',
    en: 'A 6-digit division code of Anhui.',
  },
  'validation.list': { status: 400, zh: '应为列表。', en: 'Must be a list.' },
  'validation.listSize': { status: 400, zh: '最多 {max} 项。', en: 'At most {max} entries.' },
  'validation.listUnique': { status: 400, zh: '不能有重复项。', en: 'Entries must differ.' },
  'validation.name': { status: 400, zh: '姓名不超过 60 个字，不能含尖括号。', en: 'A name of at most 60 characters.' },
  'validation.phone': {
    status: 400,
    zh: '请填写手机号，或带区号的座机号。',
    en: 'A mobile number or a landline with its area code.',
  },
  'validation.id-number': {
    status: 400,
    zh: '身份证号应为 18 位，且出生日期与校验码正确。',
    en: 'An identity number of 18 places with a valid date of birth and check character.',
  },
  'validation.bank-account': {
    status: 400,
    zh: '银行卡号应为 12 至 19 位数字，且校验位正确。',
    en: 'A bank card number of 12 to 19 digits with a valid check digit.',
  },
  'validation.email': { status: 400, zh: '电子邮箱格式不正确。', en: 'Not a valid e-mail address.' },
});
