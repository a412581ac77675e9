// The registers of a workbook as rules look at them; this program's own sheets hold none.

import type { WorkbookFit } from "../fitting/fit";
import type { WorkbookSnapshot } from "../sheets/snapshot";
import { type RegisterView, viewRegister } from "./registerView";

/** In the order of the fit's sheets. */
export function viewRegisters({
  snapshot,
  fit,
}: {
  readonly snapshot: WorkbookSnapshot;
  readonly fit: WorkbookFit;
}): readonly RegisterView[] {
  return fit.sheets.flatMap(({ sheet: name, tables, isOwn }) => {
    const sheet = isOwn ? undefined : snapshot.sheets.find((one) => one.name === name);
    if (!sheet) return [];
    return tables.flatMap((table) => (table.kind === null ? [] : [viewRegister(sheet, table.kind, table)]));
  });
}
