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
    zh: '无法识别文件的字符编码，请用 Excel 或 WPS 另存为 xlsx 后再上传。',
    en: 'The encoding of the text is not known; save the file as xlsx and upload it again.',
  },
  'import.old-excel': {
    status: 415,
    zh: '这是旧版 Excel（xls、et）文件，请用 Excel 或 WPS 打开后另存为 xlsx 再上传。',
    en: 'This is a file of an old Excel version; open it and save it as xlsx.',
  },
  'import.protected': {
    status: 415,
    zh: '文件设有打开密码，无法读取；请取消密码后再上传。',
    en: 'The file is protected by a password; remove the password and upload it again.',
  },
  'import.web-page': {
    status: 415,
    zh: '这个文件其实是网页（系统导出的“表格”常是如此），请打开后另存为 xlsx 再上传。',
    en: 'This file is a web page in disguise; open it and save it as xlsx.',
  },
  'import.not-a-workbook': {
    status: 415,
    zh: '文件扩展名为 {extension}，但内容不是表格文件。',
    en: 'The name ends in {extension}, but the content is no spreadsheet.',
  },
  'import.bomb': {
    status: 422,
    zh: '文件展开后异常庞大，为安全起见不予读取；请把数据复制到新建的工作簿后再上传。',
    en: 'The file expands to an unreasonable size and is not read; copy the data into a new workbook.',
  },
  'import.doctype': {
    status: 422,
    zh: '文件中含有不允许的实体声明，为安全起见不予读取。',
    en: 'The file declares entities, which is not allowed.',
  },
  'import.no-sheets': { status: 422, zh: '文件中没有工作表。', en: 'The workbook has no sheets.' },
  'import.too-wide': {
    status: 422,
    zh: '表格超过 {limit} 列，请删去无关的列。',
    en: 'The sheet has more than {limit} columns.',
  },
  'import.cell-too-long': {
    status: 422,
    zh: '第 {row} 行有单元格内容过长，无法读取。',
    en: 'A cell of row {row} is too long to be read.',
  },
  'import.too-many-corrections': {
    status: 422,
    zh: '一次导入最多统一更正 {limit} 处；其余请在文件中修改。',
    en: 'At most {limit} values can be corrected for one import; mend the others in the file.',
  },
  'import.no-result': {
    status: 409,
    zh: '校验尚未完成，或文件无法标注，暂不能下载。',
    en: 'The file is not checked yet, or cannot be marked.',
  },
  'import.empty': { status: 422, zh: '文件中没有数据行。', en: 'The file has no rows of data.' },
  'import.too-many': {
    status: 422,
    zh: '一次最多导入 {limit} 行，请拆分文件。',
    en: 'At most {limit} rows at a time; split the file.',
  },
  'import.columns': {
    status: 422,
    zh: '没有找到可识别的列名，请指定各列的含义，或使用导入模板。',
    en: 'No header is known; say what the columns mean, or use the import template.',
  },
});

/** Problems of a cell or row, besides those of the fields themselves. */
defineProblems({
  'import.choice': { status: 422, zh: '“{value}”不是可选值，可填：{zh}。', en: '"{value}" is not one of: {en}.' },
  'import.code': {
    status: 422,
    zh: '没有“{value}”这一项，请填写规范的名称或代码。',
    en: '"{value}" is not known; give its name or code.',
  },
  'import.error-cell': {
    status: 422,
    zh: '单元格是公式错误 {value}，没有可用的值。',
    en: 'The cell holds the error {value} and no value.',
  },
  'import.formula': {
    status: 422,
    zh: '单元格是没有计算结果的公式，请用 Excel 打开并保存，或改填数值。',
    en: 'The formula of the cell was never calculated; open and save the file in Excel, or type the value.',
  },
  'import.shortened': {
    status: 422,
    zh: '“{value}”已被表格软件改成数字而丢失位数，请把该列设为文本格式后重新填写。',
    en: '"{value}" was turned into a number and lost digits; format the column as text and type it again.',
  },
  'import.range': {
    status: 422,
    zh: '“{value}”是一个区间，这里须填一个金额。',
    en: '"{value}" is a range; one amount is needed here.',
  },
  'import.estimate': {
    status: 422,
    zh: '“{value}”是约数，请填确定的金额。',
    en: '"{value}" is an estimate; give a definite amount.',
  },
  'import.unclear-date': {
    status: 422,
    zh: '日期不完整或有歧义，请写明年月日。',
    en: 'The date is incomplete or ambiguous; write year, month and day.',
  },
  'import.quotes': {
    status: 422,
    zh: '此行的引号不成对，无法可靠分列；请改正引号。',
    en: 'The quotes of this line do not match, so that its columns are uncertain.',
  },
  'import.several': {
    status: 422,
    zh: '系统中有多条记录与此行对应，无法判断应更新哪一条。',
    en: 'Several records fit this row; it is not clear which one to change.',
  },
  'import.may-not-update': {
    status: 403,
    zh: '系统中已有此记录，而您没有修改权限。',
    en: 'The record exists already, and you may not change it.',
  },
  'import.same': {
    status: 422,
    zh: '与系统中的记录完全一致，无需更新。',
    en: 'The same as the record; nothing to change.',
  },
  'import.same-key': {
    status: 422,
    zh: '与第 {row} 行指的是同一条记录，但内容不同。',
    en: 'Speaks of the same record as row {row} with other content.',
  },
  'import.footer': { status: 422, zh: '合计、签章或备注行，不是数据。', en: 'A total, signature or remark, not data.' },
  'import.header-again': { status: 422, zh: '重复的表头行。', en: 'The header again.' },
  'import.example': { status: 422, zh: '模板中的示例行。', en: 'The example row of the template.' },
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
  'import.same-row': { status: 422, zh: '与第 {row} 行完全相同，只导入一次。', en: 'Repeats row {row}; stored once.' },
  'import.same-value': { status: 422, zh: '与第 {row} 行的取值重复。', en: 'Has the same value as row {row}.' },
  'import.taken': { status: 422, zh: '系统中已有相同取值的记录。', en: 'A record with this value exists already.' },
  'import.known': {
    status: 422,
    zh: '此行以前已导入，不再重复新建。',
    en: 'This row was imported before and is not stored again.',
  },
});

/** What was made of cells that are not written as records keep them. */
defineProblems({
  'import.note.read-as': { status: 422, zh: '“{from}”读作“{to}”', en: '"{from}" read as "{to}"' },
  'import.note.formula': { status: 422, zh: '公式，取其结果“{to}”', en: 'A formula; its result "{to}" is used' },
  'import.note.follows': { status: 422, zh: '由“{from}”得出“{to}”', en: '"{to}" follows from "{from}"' },
  'import.note.nothing': { status: 422, zh: '“{from}”视为未填', en: '"{from}" taken as empty' },
  'import.note.corrected': { status: 422, zh: '“{from}”统一改为“{to}”', en: '"{from}" corrected to "{to}"' },
});
