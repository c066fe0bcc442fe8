/** Light red, as spreadsheets colour what is bad. */
const FILL =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/><bgColor indexed="64"/></patternFill></fill>';
/** More styles than this are not doubled. */
const MOST = 4_000;

/** A style sheet in which every cell style has a coloured twin. */
export interface MarkedStyles {
  readonly xml: string;
  /** The number of a style's twin is higher by this. */
  readonly offset: number;
}

/** Doubles the cell styles of a workbook; undefined where its style sheet is not of the usual make. */
export function markedStyles(xml: string): MarkedStyles | undefined {
  const fills = /<fills\b[^>]*>([\s\S]*?)<\/fills>/.exec(xml);
  const formats = /<cellXfs\b[^>]*>([\s\S]*?)<\/cellXfs>/.exec(xml);
  if (fills?.[1] === undefined || formats?.[1] === undefined) return undefined;
  const fill = (fills[1].match(/<fill\b/g) ?? []).length;
  const styles = formats[1].match(/<xf\b[^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g) ?? [];
  if (styles.length === 0 || styles.length > MOST) return undefined;
  const twins = styles.map((style) =>
    style.replace(/^<xf\b([^>]*?)(\/?)>/, (_all, attributes: string, end: string) => {
      const rest = attributes.replace(/\s(?:fillId|applyFill)="[^"]*"/g, '');
      return `<xf${rest} fillId="${fill}" applyFill="1"${end}>`;
    }),
  );
  const marked = xml
    .replace(fills[0], () => `<fills count="${fill + 1}">${fills[1] ?? ''}${FILL}</fills>`)
    .replace(formats[0], () => `<cellXfs count="${styles.length * 2}">${styles.join('')}${twins.join('')}</cellXfs>`);
  return { xml: marked, offset: styles.length };
}
