// Excel's rules for sheet names.

import type { Sheet } from "../../model/Sheet";
import type { Workbook } from "../../model/Workbook";
import { HostError, invalidArgument } from "../HostError";

const MAX_LENGTH = 31;
const FORBIDDEN = /[:\\/?*[\]]/u;

/** Throws where the name is not allowed, or another sheet has it in whatever case. */
export function checkSheetName(workbook: Workbook, name: string, sheet: Sheet | null): void {
  const isAllowed =
    name !== "" &&
    name.length <= MAX_LENGTH &&
    !FORBIDDEN.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'");
  if (!isAllowed) throw invalidArgument(`sheet name ${name}`);
  const other = workbook.sheets.find((one) => one !== sheet && one.name.toLowerCase() === name.toLowerCase());
  if (other)
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}
