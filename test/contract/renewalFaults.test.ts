// Whatever action of a renewal with the clerk's own rows fails, before any of it or after: the former summary stands whole with
// them, or the new one does.

import { planWrite } from "../../src/app/planOwnSheet";
import { renewOwnSummary } from "../../src/app/renewOwnSummary";
import { isRefusal } from "../../src/domain/summary/renewal/renewalRefusal";
import { OWN_SHEET_MARK } from "../../src/domain/sheets/ownSheet";
import type { SheetDocument } from "../../src/domain/sheets/sheetDocument";
import { zhSummarySheet } from "../../src/texts/zhSummarySheet";
import { expenseSheet } from "../support/committeeBook";
import { quietWatch } from "../support/quietWatch";
import { workbookOf } from "../support/workbookOf";
import { openOffice, type OfficeFixture } from "./openOffice";
import { refusalOf } from "./refusalOf";
import { summaryOf, withClerksRows } from "./renewalContract";

jest.setTimeout(60_000);

const NAME = "年度汇总";
const book = workbookOf(expenseSheet);

/** Of the summary its first and last rows: the fewer actions, the fewer times this runs. */
function shortened(document: SheetDocument, rows: number): SheetDocument {
  const foot = document.rows.findIndex(({ cells }) => String(cells[0]?.value).startsWith(OWN_SHEET_MARK));
  const kept = [...document.rows.slice(0, rows), ...document.rows.slice(foot)];
  return { ...document, rows: kept, merges: [], charts: [] };
}

const former = withClerksRows(shortened(summaryOf(book), 2));
const renewed = shortened(summaryOf(book), 4);

async function opened(): Promise<OfficeFixture> {
  const fixture = await openOffice(book, {}, { platform: "desktop", apiVersion: "1.17" });
  const rows = former.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell?.formula ? { ...cell, isHosts: true as const } : cell)),
  }));
  await fixture.workbook.apply([planWrite({ ...former, rows }, null)], quietWatch());
  await fixture.workbook.readSnapshot(quietWatch());
  fixture.standIn.resetCounts();
  return fixture;
}

async function renew({ workbook }: OfficeFixture): Promise<SheetDocument> {
  const { sheets } = await workbook.readSnapshot(quietWatch());
  const sheet = sheets.find(({ name }) => name === NAME)!;
  const renewal = await renewOwnSummary(workbook, {
    document: renewed,
    former: sheet,
    known: null,
    texts: zhSummarySheet,
  });
  if (isRefusal(renewal)) throw new Error(JSON.stringify(renewal));
  await workbook.apply([planWrite(renewal.document, sheet)], quietWatch());
  return renewal.document;
}

test("every action in turn", async () => {
  const whole = await opened();
  await renew(whole);
  const total = whole.standIn.counts.actions;
  const after = whole.dump(NAME)!;
  expect(total).toBeGreaterThan(200);
  let survived = 0;
  for (let n = 1; n <= total; n += 3) {
    const fixture = await opened();
    const before = fixture.dump(NAME);
    fixture.standIn.failAt({ atAction: n });
    const refusal = await refusalOf(renew(fixture));
    expect({ n, failed: fixture.standIn.forgetFailure() }).toEqual({ n, failed: true });
    if (refusal === null) survived += 1;
    const { print: isPrint, ...is } = fixture.dump(NAME)!;
    const { print: shouldPrint, ...should } = refusal === null ? after : before!;
    expect({ n, is }).toEqual({ n, is: should });
    if (refusal !== null) expect(isPrint).toEqual(shouldPrint);
    expect(fixture.standIn.workbook.sheets.map(({ name }) => name)).toEqual([expenseSheet.name, NAME]);
  }
  // Only a refused print set-up is no failure.
  expect(survived).toBeLessThan(20);
});
