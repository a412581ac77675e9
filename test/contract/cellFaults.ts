// Writing cells in Excel that fails at its n-th action: the sheet is as before, or as it was to be, and the call says
// which.

import { placeCells } from "../../src/domain/sheets/placeCells";
import { quietWatch } from "../support/quietWatch";
import type { SheetDump } from "../support/sheetDump/SheetDump";
import { book, change, SHEET, writeCells } from "./cellCases";
import { openOffice, type OfficeFixture } from "./openOffice";
import { refusalOf } from "./refusalOf";

/** One of every kind of entry: text and number, formulas in and out, formats that change for a moment, and nothing. */
export const EDIT = writeCells([
  change("A3", { value: 44_092, numberFormat: "yyyy/m/d" }),
  change("B3", { value: "慰问乙小一" }),
  change("B4", { value: "=油费" }),
  change("C4", { value: 100, numberFormat: "#,##0.00" }),
  change("D3", { formula: "=C3+1", value: 201 }),
  change("B5", {}),
  change("C7", { formula: "=SUM(C3:C6)", value: 650 }),
  change("D7", { value: 12 }),
  change("A8", { value: "0012" }),
]);

/** Cells whose look nobody has set read as those that have the default one. */
function dumpOf({ dump }: OfficeFixture): SheetDump {
  const whole = dump(SHEET);
  if (whole === null) throw new Error("no sheet");
  const cells = Object.entries(whole.cells).filter(
    ([, { value, formula, numberFormat }]) =>
      value !== null || formula !== null || numberFormat !== "General",
  );
  return { ...whole, cells: Object.fromEntries(cells) };
}

export async function countCellActions(): Promise<number> {
  const fixture = await openOffice(book);
  fixture.standIn.resetCounts();
  await fixture.workbook.apply([EDIT], quietWatch());
  return fixture.standIn.counts.actions;
}

async function written(): Promise<SheetDump> {
  const fixture = await openOffice(book);
  await fixture.workbook.apply([EDIT], quietWatch());
  return dumpOf(fixture);
}

/** Fails once, at the n-th action. */
export async function checkCellFault(n: number): Promise<"before" | "after"> {
  const fixture = await openOffice(book);
  const before = dumpOf(fixture);
  fixture.standIn.failAt({ atAction: n });
  const refusal = await refusalOf(fixture.workbook.apply([EDIT], quietWatch()));
  expect(fixture.standIn.forgetFailure()).toBe(true);
  const expected = refusal === null ? await written() : before;
  expect({ n, sheet: dumpOf(fixture) }).toEqual({ n, sheet: expected });
  if (refusal !== null) expect(refusal.code).toBe("host-error");
  expect(refusal?.detail ?? "").not.toContain("not taken back");
  return refusal === null ? "after" : "before";
}

/** Fails at the n-th action and at all that follow: what may have changed is said. Returns how many cells have. */
export async function checkLastingCellFault(n: number): Promise<number> {
  const fixture = await openOffice(book);
  const before = dumpOf(fixture);
  fixture.standIn.failAt({ atAction: n, isLasting: true });
  const refusal = await refusalOf(fixture.workbook.apply([EDIT], quietWatch()));
  fixture.standIn.forgetFailure();
  expect(refusal?.code).toBe("host-error");
  const { cells } = dumpOf(fixture);
  const changed = Object.keys({ ...cells, ...before.cells }).filter(
    (address) => JSON.stringify(cells[address]) !== JSON.stringify(before.cells[address]),
  );
  const { detail = "" } = refusal ?? {};
  expect({ n, unsaid: changed.filter((address) => !detail.includes(`${SHEET}!${address}`)) }).toEqual({
    n,
    unsaid: [],
  });
  return changed.length;
}

export const WRITTEN = placeCells(book, EDIT);
