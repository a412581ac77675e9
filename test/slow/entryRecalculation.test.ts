// One record into each register of the sample's file: LibreOffice calculates it anew and gets in every formula what the
// workbook was written with.

import { planRequest } from "../../src/app/planRequest";
import { entryForm } from "../../src/domain/entry/entryForm";
import { entryTargets } from "../../src/domain/entry/target";
import { fitWorkbook } from "../../src/domain/fitting/fitWorkbook";
import { catalogue } from "../../src/domain/kinds/catalogue";
import type { KindId } from "../../src/domain/kinds/kind";
import { findSettings } from "../../src/domain/settings/findSettings";
import { cellAddress } from "../../src/domain/sheets/address";
import { contentAt } from "../../src/domain/sheets/cellWrites";
import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { runToEnd } from "../../src/domain/stepwise";
import { formatDate } from "../../src/domain/values/date";
import { zhSettings } from "../../src/texts/zhSettings";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { XlsxWorkbook } from "../../src/workbook/xlsx/XlsxWorkbook";
import { someText, TODAY } from "../support/entries";
import { libreOfficeAbsent, recalculate } from "../support/libreOffice";
import { quietWatch } from "../support/quietWatch";
import { sampleBook } from "../support/sampleBook";
import { xlsxFromSnapshot } from "../support/xlsxFromSnapshot";

const MINUTES = 60_000;
const TOLERANCE = 1e-9;
const KINDS = catalogue.map(({ id }) => id);

/** The first register of the kind with a record more; how many it then has. */
async function entered(kind: KindId): Promise<{ bytes: Uint8Array; sheet: string; records: number }> {
  const workbook = await XlsxWorkbook.open(xlsxFromSnapshot(sampleBook()), quietWatch());
  const snapshot = await workbook.readSnapshot(quietWatch());
  const fit = runToEnd(fitWorkbook(snapshot));
  const { settings } = findSettings(snapshot, zhSettings);
  const [target] = entryTargets(snapshot, fit, kind);
  if (target === undefined) throw new Error(`the sample has no register of ${kind}`);
  const form = entryForm(target, { settings, today: TODAY });
  const row = new Map(form.fields.map((field) => [field.key, someText(form, field)]));
  // A matrix is signed where it has a column for the day.
  const day = target.register.rows[0]?.fields.date;
  if (kind === "study" && typeof day === "number") row.set("date", formatDate(day));
  const { name: sheet } = target.sheet;
  const part = { kind, sheet, headerRow: target.table.headerRows.last, rows: [row] };
  const planned = planRequest({ snapshot, fit, settings }, { parts: [part] }, TODAY);
  if ("fault" in planned) throw new Error(JSON.stringify(planned.fault));
  await workbook.apply(planned.edits, quietWatch());
  return { bytes: workbook.bytes(), sheet, records: target.table.records.length + 1 };
}

/** Formulas that say something else than the workbook was written with. */
function wrongIn(written: WorkbookSnapshot, calculated: WorkbookSnapshot): string[] {
  return written.sheets.flatMap((sheet) => {
    const other = calculated.sheets.find(({ name }) => name === sheet.name)!;
    return sheet.formulas.flatMap((row, r) =>
      (row ?? []).flatMap((formula, c) => {
        if (formula === null) return [];
        const [a, b] = [contentAt(sheet, r, c).value, contentAt(other, r, c).value];
        const isSame = typeof a === "number" && typeof b === "number" ? Math.abs(a - b) < TOLERANCE : a === b;
        return isSame ? [] : [`${sheet.name}!${cellAddress(r, c)} ${formula}: ${String(a)}, ${String(b)}`];
      }),
    );
  });
}

const suite = libreOfficeAbsent === null ? describe : describe.skip;
suite(`LibreOffice ${libreOfficeAbsent ?? ""}`, () => {
  const books = new Map<string, Awaited<ReturnType<typeof entered>>>();
  let calculated: Map<string, Uint8Array>;
  beforeAll(async () => {
    for (const kind of KINDS) books.set(kind, await entered(kind));
    calculated = await recalculate(new Map([...books].map(([kind, { bytes }]) => [`${kind}.xlsx`, bytes])));
  }, 3 * MINUTES);

  test.each(KINDS)("%s: the record is there, and every formula is right", async (kind) => {
    const { bytes, sheet, records } = books.get(kind)!;
    const anew = calculated.get(`${kind}.xlsx`);
    if (anew === undefined) throw new Error("LibreOffice did not open the file");
    const written = await readXlsx(bytes, quietWatch());
    const after = await readXlsx(anew, quietWatch());
    expect(wrongIn(written, after)).toEqual([]);
    const fit = runToEnd(fitWorkbook(after)).sheets.find((one) => one.sheet === sheet)!;
    expect(fit.tables.find((table) => table.kind === kind)?.records).toHaveLength(records);
  });

  test("there are formulas to be right", async () => {
    const written = await readXlsx(books.get("award")!.bytes, quietWatch());
    expect(written.sheets.flatMap(({ formulas }) => formulas.flat()).filter(Boolean).length).toBeGreaterThan(
      3,
    );
  });
});
