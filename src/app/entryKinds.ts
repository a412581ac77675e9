// What may be entered into a workbook.

import type { WorkbookFit } from "../domain/fitting/fit";
import { catalogue } from "../domain/kinds/catalogue";
import type { KindId } from "../domain/kinds/kind";

/** Kinds that the workbook has a register of, those named first in front. */
export function kindsToEnter({ sheets }: WorkbookFit, first: readonly KindId[] = []): readonly KindId[] {
  const there = new Set(sheets.flatMap(({ tables, isOwn }) => (isOwn ? [] : tables.map(({ kind }) => kind))));
  const order = [...new Set([...first, ...catalogue.map(({ id }) => id)])];
  return order.filter((id) => there.has(id));
}
