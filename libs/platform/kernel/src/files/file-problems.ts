import { defineProblems } from '../errors/catalogue.js';

defineProblems({
  'file.missing': {
    status: 404,
    zh: '文件不存在，或您无权查看。',
    en: 'The file does not exist or is not visible to you.',
  },
  'file.none': {
    status: 400,
    zh: '请以 multipart/form-data 的 file 字段上传一个文件。',
    en: 'Upload one file in the field "file" of multipart/form-data.',
  },
  'file.empty': { status: 422, zh: '文件是空的。', en: 'The file is empty.' },
  'file.too-large': { status: 413, zh: '文件超过 {limit} MB。', en: 'The file is larger than {limit} MB.' },
  'file.type': {
    status: 415,
    zh: '不接受“{extension}”类型的文件，可上传：{allowed}。',
    en: 'Files of the type "{extension}" are not accepted; allowed: {allowed}.',
  },
  'file.content': {
    status: 415,
    zh: '文件内容与扩展名“{extension}”不符。',
    en: 'The content of the file does not match its extension "{extension}".',
  },
  'file.archive': {
    status: 422,
    zh: '文件已损坏或已加密，不能打开。',
    en: 'The file is damaged or encrypted and cannot be opened.',
  },
  'file.archive-entries': {
    status: 422,
    zh: '文件内部条目超过 {limit} 个，不予接受。',
    en: 'The file holds more than {limit} parts.',
  },
  'file.archive-size': {
    status: 422,
    zh: '文件解压后超过 {limit} MB，不予接受。',
    en: 'The file expands to more than {limit} MB.',
  },
  'file.archive-ratio': {
    status: 422,
    zh: '文件内部内容的压缩比超过 {limit} 倍，疑似压缩炸弹，不予接受。',
    en: 'A part of the file expands more than {limit} times, as in a zip bomb.',
  },
  'file.archive-content': {
    status: 422,
    zh: '文件内含宏、程序或压缩包（{entry}），不予接受。',
    en: 'The file holds a macro, a program or an archive ({entry}).',
  },
  'file.infected': {
    status: 422,
    zh: '文件未通过病毒检查（{found}），不予接受。',
    en: 'The file did not pass the virus check ({found}).',
  },
  'file.scanner': {
    status: 503,
    zh: '病毒检查服务暂不可用，文件未接收，请稍后重试。',
    en: 'The virus check is not available; the file was not taken in. Try again later.',
  },
});
