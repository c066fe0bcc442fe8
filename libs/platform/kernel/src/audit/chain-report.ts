/** What is wrong with a log, as far as its chain tells. */
export type BreakKind =
  | 'row-changed'
  | 'row-missing'
  | 'row-unsealed'
  | 'row-misdated'
  | 'seal-missing'
  | 'seal-changed'
  | 'purge-early'
  | 'tail-cut'
  | 'anchor-differs'
  | 'segment-missing';

/** The first broken place. */
export interface Break {
  readonly kind: BreakKind;
  readonly seal: number | null;
  /** Place of the row in the order of the log. */
  readonly sequence: number | null;
  readonly entryId: string | null;
  readonly zh: string;
  readonly en: string;
}

const WORDS: Readonly<Record<BreakKind, readonly [zh: string, en: string]>> = {
  'row-changed': ['审计记录的内容被改动', 'an audit row was changed'],
  'row-missing': ['审计记录被删除', 'an audit row was deleted'],
  'row-unsealed': ['封存之后被插入了审计记录', 'a row was put in behind the seals'],
  'row-misdated': ['审计记录的时间与封存时间不符', 'the time of a row does not fit that of its seal'],
  'seal-missing': ['封存记录缺失', 'a seal is missing'],
  'seal-changed': ['封存记录被改动', 'a seal was changed'],
  'purge-early': ['保存期未满的审计记录被清理', 'rows were purged before their time'],
  'tail-cut': [
    '链尾被截断：本机留存的链首之后的封存记录不在库中',
    'the tail was cut: this machine knows of later seals',
  ],
  'anchor-differs': ['封存记录与本机留存的链首不一致', 'a seal differs from what this machine remembers of it'],
  'segment-missing': [
    '分段声明此前的部分封存记录已丢失（恢复了较早的备份，或被截断）',
    'a segment says that earlier seals are gone: an older backup was restored, or the tail was cut',
  ],
};

export class ChainBroken extends Error {
  override readonly name = 'ChainBroken';
  constructor(readonly found: Break) {
    super(found.en);
  }
}

/** Ends a check at the first broken place. */
export function broken(kind: BreakKind, where: { seal?: number; sequence?: number; entryId?: string | null }): never {
  const [zh, en] = WORDS[kind];
  const { seal = null, sequence = null, entryId = null } = where;
  throw new ChainBroken({ kind, seal, sequence, entryId, zh, en });
}

/** The outcome of a check. */
export interface ChainReport {
  readonly ok: boolean;
  readonly rows: number;
  readonly seals: number;
  readonly segments: number;
  /** Rows that were removed on purpose, as the chain says. */
  readonly purged: number;
  /** Rows too new to be sealed. */
  readonly unsealed: number;
  /** Points remembered outside of the database that were compared. */
  readonly anchors: number;
  /** Numbers given out after the last row: rolled back writes, or removed rows that no seal had covered. */
  readonly numbersAfterLast: number;
  readonly seconds: number;
  readonly broken: Break | null;
}
