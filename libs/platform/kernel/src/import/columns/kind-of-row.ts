import { textOf, type SheetRow } from '../read/cell.js';
import type { MappedColumn } from './column-map.js';
import { foldedHeader } from './header-name.js';

/** Rows that hold no record, by what they are; the code of the reason for passing them over. */
export type PassedOver = 'import.footer' | 'import.header-again' | 'import.example';

const TOTAL = /^(?:本页|本表)?(?:合计|总计|小计|共计|累计|总和|total|subtotal)(?:\(.*\))?[:：]?$/i;
const SIGNATURE =
  /^(?:填表|制表|审核|复核|审批|经办|填报|报送|统计|单位|部门|主管|分管)?(?:人|单位|日期|时间|负责人|领导|联系人|电话|联系电话|签字|签章|盖章|公章)(?:\(.{0,8}\))?\s*:/;
const REMARK = /^(?:备注|说明|注|附注|填表说明|填报说明|注意事项|note|notes|remark|remarks)\s*\d*\s*[:：]/i;
const END = /^[-—(\s]*(?:以下空白|以下无正文|完|end)[-—)\s]*$/i;
/** A note runs over whole lines; a record fills more cells than this. */
const FEW_CELLS = 4;

/** Tells rows of records from totals, signatures, remarks and repeated headers, in the order of the file. */
export class RowSorter {
  private readonly headers: ReadonlyMap<number, string>;
  private remarks = false;

  constructor(
    columns: readonly MappedColumn[],
    private readonly isExample: (row: SheetRow) => boolean,
  ) {
    this.headers = new Map(
      columns
        .filter(({ field }) => field)
        .map(({ at, header }) => [at, foldedHeader(header.split(' / ').at(-1) ?? header)]),
    );
  }

  /** Why the row is passed over; undefined for a row of data. */
  reasonFor(row: SheetRow): PassedOver | undefined {
    const filled = row.cells.map(textOf).filter((text) => text !== '');
    const [first = ''] = filled.filter((text) => !/^\d{1,6}$/.test(text));
    const word = first.normalize('NFKC').replace(/\s+/g, '');
    if (this.repeatsHeader(row)) return 'import.header-again';
    if (this.isExample(row)) return 'import.example';
    const few = filled.length <= FEW_CELLS;
    if (TOTAL.test(word) || END.test(word)) return 'import.footer';
    if (few && REMARK.test(word)) this.remarks = true;
    else if (filled.length > 2) this.remarks = false;
    if (this.remarks) return 'import.footer';
    return few && SIGNATURE.test(word) ? 'import.footer' : undefined;
  }

  private repeatsHeader({ cells }: SheetRow): boolean {
    let same = 0;
    for (const [at, header] of this.headers) {
      const text = textOf(cells[at] ?? null);
      if (text === '') continue;
      if (foldedHeader(text) !== header) return false;
      same += 1;
    }
    return same >= Math.min(2, this.headers.size);
  }
}
