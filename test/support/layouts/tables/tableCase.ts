// A table as a clerk might have made it, in one line: its kind, its sheet's name, its title, and its headings with what
// each of them is. 姓名=student is a column that holds the field; 序号 alone is one that no field takes.

import type { FieldId, KindId } from "../../../../src/domain/kinds/kind";

export type TableCase = readonly [kind: KindId | null, sheetName: string, title: string, columns: string];

export interface CaseColumn {
  readonly heading: string;
  readonly field: FieldId | null;
}

/** The columns of a case, in order. */
export function columnsOfCase([, , , columns]: TableCase): readonly CaseColumn[] {
  return columns
    .trim()
    .split(/\s+/u)
    .map((column) => {
      const [heading = "", field] = column.split("=");
      return { heading, field: (field as FieldId | undefined) ?? null };
    });
}
