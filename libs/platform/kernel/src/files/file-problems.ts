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
    zh: '文件解压后过大或条目过多，不予接受。',
    en: 'The file expands to too much data or too many entries.',
  },
});
