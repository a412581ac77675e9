// Small registers of visits, awards and expenses for tests of what pays what. All names are invented.

import type { SheetSnapshot } from "../../src/domain/sheets/snapshot";
import { type GridCell, snapshotOf } from "./snapshotOf";

/** [day, whom, cash]. */
export function visitSheet(
  rows: readonly (readonly [GridCell, GridCell, GridCell])[],
  name = "走访慰问",
): SheetSnapshot {
  return snapshotOf([["2020年走访慰问登记表"], ["走访日期", "慰问对象", "慰问金"], ...rows], { name });
}

/** [day, student, award, amount]. */
export function awardSheet(
  rows: readonly (readonly [GridCell, GridCell, GridCell, GridCell])[],
  name = "奖学奖优",
): SheetSnapshot {
  return snapshotOf([["2020年奖学奖优登记表"], ["发放日期", "学生姓名", "奖励类别", "奖励金额"], ...rows], {
    name,
  });
}

/** [day, purpose, category, amount]; with a row that has nothing to do with either, so that there is always one. */
export function expenseSheet(
  rows: readonly (readonly [GridCell, GridCell, GridCell, GridCell])[],
  name = "经费支出",
): SheetSnapshot {
  return snapshotOf(
    [
      ["2020年经费支出明细账"],
      ["日期", "摘要", "费用类别", "支出金额"],
      ["2020.1.10", "订阅报刊", "报刊费", 180],
      ...rows,
    ],
    { name },
  );
}
