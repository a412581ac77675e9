// A sheet with one peculiarity, an award to be entered into it, and where it is to land or why not. All names are invented.

import type { KindId } from "../../../../src/domain/kinds/kind";
import type { EntryFault } from "../../../../src/domain/entry/entryFault";
import type { CellValue, SheetSnapshot } from "../../../../src/domain/sheets/snapshot";
import { formulaCell, snapshotOf, type Grid, type SnapshotOptions } from "../../snapshotOf";
import type { SheetMore } from "../../xlsxFromSnapshot";

export interface LandingCase {
  readonly what: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly more?: SheetMore;
  readonly kind: KindId;
  /** By the columns' letters. */
  readonly typed: Readonly<Record<string, string>>;
  /** The sheet's last header row, as Excel shows it. */
  readonly header: number;
  readonly refused?: EntryFault["code"];
  /** Cells afterwards: a value, or a formula with its "=". */
  readonly cells?: Readonly<Record<string, CellValue>>;
  readonly merges?: readonly string[];
  readonly printArea?: string;
  /** The list object's last row. */
  readonly listEnds?: number;
  /** What the file's sheet then says. */
  readonly inFile?: readonly string[];
}

export const NAME = "奖学奖优";
export const TITLE = ["奖学奖优登记表"];
export const HEADINGS = ["序号", "时间", "学生姓名", "类别", "金额（元）"];
export const ONE = [1, "2020.9.1", "王小禾", "三好学生", 100];
export const TWO = [2, "2020.9.2", "李小麦", "三好学生", 100];
export const total = (last: number, value = 200) => [
  "合计",
  null,
  null,
  null,
  formulaCell(`=SUM(E3:E${last})`, value),
];
export const AWARD = { B: "9.18", C: "钱小桥", D: "三好学生", E: "100" };

export function awards(grid: Grid, options: SnapshotOptions = {}): SheetSnapshot {
  return snapshotOf([TITLE, HEADINGS, ...grid], { name: NAME, ...options });
}

export function award(what: string, sheet: SheetSnapshot, then: Partial<LandingCase>): LandingCase {
  return { what, sheets: [sheet], kind: "award", typed: AWARD, header: 2, ...then };
}
