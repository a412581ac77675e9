// Every pupil of the roster has a named helper.

import { Unreadable } from "../../values/reading";
import { cellOf } from "../registerView";
import type { RowRule } from "../rule";

/** Written where nobody is. */
const NOBODY = /^(?:无|没有|暂无|待定|未定|待安排|未安排)$/u;

export const pupilWithoutHelper: RowRule<"pupil-without-helper"> = {
  id: "pupil-without-helper",
  severity: "warning",
  scope: "row",
  kinds: ["pupil"],
  needs: [["helper"]],
  judge: ({ rowIndex, fields: { helper = null, name } }, register) => {
    if (typeof name !== "string") return null;
    const isMissing = helper === null || (typeof helper === "string" && NOBODY.test(helper));
    // A dash or a number is no name either.
    if (!isMissing && !(helper instanceof Unreadable)) return null;
    return {
      found: { sheet: register.sheet.name, cells: [cellOf(register, rowIndex, "helper")], facts: {} },
    };
  },
};
