// Writing: every adapter leaves the same sheet, refuses for the same reasons, and changes nothing when it refuses.

import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import type { WorkbookEdit } from "../../src/workbook/port";
import { quietWatch } from "../support/quietWatch";
import { richDocument, sourceSheets, SPENDING } from "../support/richDocument";
import { dumpDocument } from "../support/sheetDump/dumpDocument";
import { formulaCell, snapshotOf } from "../support/snapshotOf";
import { tidySnapshot } from "../support/tidySnapshot";
import { workbookOf } from "../support/workbookOf";
import type { OpenFixture } from "./fixture";
import { describeRefusals } from "./refusalContract";
import {
  ABSENT,
  expectDocument,
  former,
  NAME,
  remove,
  same,
  sheetNames,
  withFormer,
  withoutFormer,
  write,
} from "./writingCases";

function describeNew(open: OpenFixture): void {
  test("a new sheet goes to the end", async () => {
    const fixture = await open(withoutFormer);
    await fixture.workbook.apply([write(ABSENT)], quietWatch());
    expect(await sheetNames(fixture)).toEqual([...withoutFormer.sheets.map((sheet) => sheet.name), NAME]);
    await expectDocument(fixture);
  });

  test("a new sheet goes after the sheet that is named", async () => {
    const fixture = await open(withoutFormer);
    await fixture.workbook.apply([write(ABSENT, SPENDING)], quietWatch());
    expect((await sheetNames(fixture)).slice(0, 2)).toEqual([SPENDING, NAME]);
  });

  test("two sheets in one go", async () => {
    const fixture = await open(withFormer);
    const other = richDocument("检查结果", 2);
    const edits: WorkbookEdit[] = [
      write(same(former)),
      { kind: "writeSheet", document: other, expect: ABSENT, after: SPENDING },
    ];
    await fixture.workbook.apply(edits, quietWatch());
    await expectDocument(fixture);
    expect(fixture.dump("检查结果")).toEqual(dumpDocument(other));
    expect(await sheetNames(fixture)).toEqual([SPENDING, "检查结果", NAME, sourceSheets()[1]!.name]);
  });
}

function describeRenewal(open: OpenFixture): void {
  test("a renewed sheet keeps its place and nothing of the former one stays", async () => {
    const fixture = await open(withFormer);
    const before = await sheetNames(fixture);
    await fixture.workbook.apply([write(same(former))], quietWatch());
    expect(await sheetNames(fixture)).toEqual(before);
    await expectDocument(fixture);
  });

  test("renewed twice, it is the last one's", async () => {
    const fixture = await open(withFormer);
    await fixture.workbook.apply(
      [{ kind: "writeSheet", document: richDocument(NAME, 77), expect: same(former), after: null }],
      quietWatch(),
    );
    const second = (await fixture.workbook.readSnapshot(quietWatch())).sheets.find(
      (sheet) => sheet.name === NAME,
    )!;
    await fixture.workbook.apply([write(same(second))], quietWatch());
    await expectDocument(fixture);
  });

  test("what is next to it stays as it was, formulas that speak of it included", async () => {
    const quoting = snapshotOf(
      [[formulaCell(`=${NAME}!B2`, 5), formulaCell(`=SUM('${NAME}'!B2:B3)*2`, 10), `=${NAME}!B2`]],
      { name: "引用" },
    );
    const names = [{ name: "汇总数", refersTo: `=${NAME}!$B$2`, sheet: null }];
    const snapshot: WorkbookSnapshot = { ...workbookOf(former, ...sourceSheets(), quoting), names };
    const fixture = await open(snapshot);
    await fixture.workbook.apply([write(same(former))], quietWatch());
    const after = tidySnapshot(await fixture.workbook.readSnapshot(quietWatch()));
    expect(after.names).toEqual(names);
    const formulas = after.sheets.find((sheet) => sheet.name === "引用")!.formulas;
    // Excel leaves out the quotes it does not need.
    expect(formulas[0]!.map((formula) => formula?.replaceAll("'", "") ?? null)).toEqual([
      `=${NAME}!B2`,
      `=SUM(${NAME}!B2:B3)*2`,
      null,
    ]);
    const sources = (sheets: WorkbookSnapshot["sheets"]): readonly SheetSnapshot[] => sheets.slice(1, 3);
    expect(sources(after.sheets)).toEqual(sources(tidySnapshot(snapshot).sheets));
  });
}

function describeRemoval(open: OpenFixture): void {
  test("a removed sheet is gone", async () => {
    const fixture = await open(withFormer);
    await fixture.workbook.apply([remove(same(former))], quietWatch());
    expect(await sheetNames(fixture)).toEqual(sourceSheets().map((sheet) => sheet.name));
  });
}

export function describeWriting(open: OpenFixture): void {
  describe("apply", () => {
    describeNew(open);
    describeRenewal(open);
    describeRemoval(open);
    describeRefusals(open);
  });
}
