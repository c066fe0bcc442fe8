/** A demand as an enterprise of Hefei reports it. */
export const demandOf = (title: string, divisionCode = '340104') => ({
  title,
  kind: 'research',
  description: '现有封装在高低温循环后出现焊层空洞，需要改进烧结银工艺。',
  industry: 'new-it',
  divisionCode,
  contactName: '周锦程',
  contactPhone: '13900000000',
});

/** The same as one row of a file to import. */
export const demandCsv = (titles: readonly string[]): Buffer =>
  Buffer.from(
    [
      '需求名称,需求类型,需求说明,所属产业,所在市县',
      ...titles.map(
        (title) => `${title},技术攻关,现有封装在高低温循环后出现焊层空洞，需要改进。,新一代信息技术,340104`,
      ),
      '',
    ].join('\n'),
  );
