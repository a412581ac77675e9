// The same rows added through both adapters leave the same workbook, and taken back the former one: the file's references
// are moved by one grammar, the stand-in's by another.

import fc from "fast-check";

import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import type { AddRowsEdit } from "../../src/workbook/port";
import { quietWatch } from "../support/quietWatch";
import { formulaCell, snapshotOf } from "../support/snapshotOf";
import { workbookOf } from "../support/workbookOf";
import { withoutResults } from "./cellCases";
import { openOffice } from "./openOffice";
import { openXlsx } from "./openXlsx";
import { addRows, book, cells, ROW_CASES, SHEET, TABLE_CASE, takeBack } from "./rowCases";
import { added } from "./rowsContract";

jest.setTimeout(120_000);

const NEW_EXCEL = { platform: "desktop", apiVersion: "1.17" } as const;

async function expectSame(workbook: WorkbookSnapshot, edits: readonly AddRowsEdit[]): Promise<void> {
  const ports = [(await openOffice(workbook, {}, NEW_EXCEL)).workbook, (await openXlsx(workbook)).workbook];
  const readBoth = async (): Promise<WorkbookSnapshot[]> => {
    const snapshots = await Promise.all(ports.map((port) => port.readSnapshot(quietWatch())));
    return snapshots.map(withoutResults);
  };
  for (const port of ports) await port.apply(edits, quietWatch());
  const [fromExcel, fromFile] = await readBoth();
  expect(fromFile).toEqual(fromExcel);
  let former = workbook;
  const inverses = edits.map((edit) => {
    const inverse = takeBack(edit, former);
    former = added(former, [edit]);
    return inverse;
  });
  for (const port of ports) await port.apply([...inverses].reverse(), quietWatch());
  for (const snapshot of await readBoth()) expect(snapshot).toEqual(withoutResults(workbook));
}

test.each([...ROW_CASES, TABLE_CASE])("$what", ({ edits, workbook = book }) => expectSame(workbook, edits));

const row = fc.integer({ min: 1, max: 12 });
const column = fc.constantFrom("A", "B", "$C", "AA");
const lock = fc.constantFrom("", "$");
const cell = fc.tuple(column, lock, row).map(([name, locked, number]) => `${name}${locked}${number}`);
const sheet = fc.constantFrom("", "", `${SHEET}!`, "'走访 表'!");
const reference = fc.oneof(
  fc.tuple(sheet, cell).map(([name, at]) => `${name}${at}`),
  fc.tuple(sheet, cell, cell).map(([name, from, to]) => `SUM(${name}${from}:${to})`),
  fc.tuple(sheet, row, row).map(([name, a, b]) => `SUM(${name}${Math.min(a, b)}:${Math.max(a, b)})`),
  fc.tuple(sheet, fc.constantFrom("D:D", "$D:$F")).map(([name, columns]) => `COUNT(${name}${columns})`),
  fc.constantFrom('"A1"', '"B2:B9"', "5", "LOG10(5)"),
);
/** Formulas stand where none of them refers, so that nothing goes round in a circle. */
const formulas = fc.array(
  fc.tuple(reference, reference).map(([a, b]) => `=${a}+${b}`),
  { minLength: 1, maxLength: 4 },
);

test("any references, any rows", async () => {
  await fc.assert(
    fc.asyncProperty(
      formulas,
      formulas,
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 1, max: 3 }),
      async (here, there, before, count) => {
        const grid = (list: readonly string[], name: string) =>
          snapshotOf(
            Array.from({ length: 12 }, (_, r) => [
              `${name}${r + 1}`,
              ...new Array<null>(39).fill(null),
              list[r % 3] === undefined || r > 2 * list.length ? null : formulaCell(list[r % 3]!, 0),
            ]),
            { name },
          );
        const workbook = workbookOf(grid(here, SHEET), grid(there, "走访 表"));
        const like = Math.max(0, before - 1);
        const written = cells({ [`AB${before + 1}`]: { value: "新" } }, workbook.sheets[0]!);
        await expectSame(workbook, [addRows({ insertion: { before, count, like }, cells: written })]);
      },
    ),
    { numRuns: 40 },
  );
});
