// The rules about a sheet's build.

import { blankRowInside } from "../rules/blank-row-inside";
import { hiddenRowsCounted } from "../rules/hidden-rows-counted";
import { serialBroken } from "../rules/serial-broken";
import { totalMismatch } from "../rules/total-mismatch";
import { totalMissesRows } from "../rules/total-misses-rows";
import type { RulesOf } from "../rulesOf";

export const sheetRules: RulesOf<"sheet"> = {
  "total-mismatch": totalMismatch,
  "total-misses-rows": totalMissesRows,
  "serial-broken": serialBroken,
  "blank-row-inside": blankRowInside,
  "hidden-rows-counted": hiddenRowsCounted,
};
