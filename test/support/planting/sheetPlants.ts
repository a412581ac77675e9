// Planted errors in how a sheet is built. Rows and columns are those of the sample workbook.

import type { RULE_GROUPS } from "../../../src/domain/checking/ruleId";
import { formulaCell } from "../snapshotOf";
import { all, cells, hidden, row, type Plant } from "./plant";

export const sheetPlants: Readonly<Record<(typeof RULE_GROUPS)["sheet"][number], Plant>> = {
  "total-mismatch": { error: cells("抗疫捐款", { C18: 1500 }), at: ["抗疫捐款!C18"] },
  "total-misses-rows": {
    error: cells("抗疫捐款", { C18: formulaCell("=SUM(C4:C16)", 1400) }),
    at: ["抗疫捐款!C18"],
  },
  "serial-broken": { error: cells("抗疫捐款", { A10: 9 }), at: ["抗疫捐款!A10"] },
  "blank-row-inside": {
    error: all(
      row("活动情况", 6, ...Array.from({ length: 11 }, () => null)),
      cells("活动情况", { A7: 4, A8: 5, A9: 6 }),
    ),
    at: ["活动情况!A6"],
    follow: ["date-as-text 活动情况!B3,B4,B5,B7,B8,B9"],
  },
  "hidden-rows-counted": { error: hidden("设备用具", 6), at: ["设备用具!A6"] },
};
