import { defineProblems } from '../errors/catalogue.js';

defineProblems({
  'import.missing': {
    status: 404,
    zh: '没有这次导入，或不是您发起的。',
    en: 'There is no such import, or it is not yours.',
  },
  'import.state': {
    status: 409,
    zh: '导入当前不能执行：尚未校验完成，或已经执行。',
    en: 'The import cannot be run now: it is not checked yet or has been run.',
  },
  'import.has-problems': {
    status: 409,
    zh: '有 {count} 行未通过校验；请改正后重新上传，或只导入通过的行。',
    en: '{count} rows have problems; correct the file, or import the valid rows only.',
  },
  'import.nothing': { status: 409, zh: '没有可以导入的行。', en: 'There are no rows to import.' },
  'import.row-failed': {
    status: 409,
    zh: '第 {row} 行未能写入，全部数据均未导入：{reason}',
    en: 'Row {row} could not be stored, so nothing was imported: {reason}',
  },
  'import.unreadable': {
    status: 422,
    zh: '文件无法读取，请确认是完好的 {format} 文件。',
    en: 'The file cannot be read; is it an intact {format} file?',
  },
  'import.encoding': {
    status: 422,
    zh: 'CSV 文件须为 UTF-8 编码，请另存为“CSV UTF-8”后再上传。',
    en: 'A CSV file must be in UTF-8; save it as "CSV UTF-8" and upload it again.',
  },
  'import.empty': { status: 422, zh: '文件中没有数据行。', en: 'The file has no rows of data.' },
  'import.too-many': {
    status: 422,
    zh: '一次最多导入 {limit} 行，请拆分文件。',
    en: 'At most {limit} rows at a time; split the file.',
  },
  'import.columns': {
    status: 422,
    zh: '首行中没有可识别的列名，请使用导入模板。',
    en: 'No column of the first row is known; use the import template.',
  },
  'import.column-twice': { status: 422, zh: '列“{column}”出现了两次。', en: 'The column "{column}" appears twice.' },
});

/** Problems of a cell or row, besides those of the fields themselves. */
defineProblems({
  'import.choice': { status: 422, zh: '“{value}”不是可选值，可填：{zh}。', en: '"{value}" is not one of: {en}.' },
  'import.unknown-name': {
    status: 422,
    zh: '没有找到“{value}”，请填写完整名称或编号。',
    en: '"{value}" was not found; give the full name or the code.',
  },
  'import.ambiguous': {
    status: 422,
    zh: '“{value}”对应多条，请改填编号或代码。',
    en: '"{value}" fits several; give the code instead.',
  },
  'import.same-row': { status: 422, zh: '与第 {row} 行重复。', en: 'Repeats row {row}.' },
  'import.same-value': { status: 422, zh: '与第 {row} 行的取值重复。', en: 'Has the same value as row {row}.' },
  'import.taken': { status: 422, zh: '系统中已有相同取值的记录。', en: 'A record with this value exists already.' },
  'import.known': {
    status: 422,
    zh: '此行以前已导入，不再重复新建。',
    en: 'This row was imported before and is not stored again.',
  },
});
