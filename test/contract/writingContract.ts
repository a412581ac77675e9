// Writing: every adapter leaves the same sheet, refuses for the same reasons, and changes nothing when it refuses.

import { buildDocumentSnapshot } from "../../src/domain/sheets/documentSnapshot";
import { fingerprintSheet } from "../../src/domain/sheets/fingerprint";
import type { SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import type { SheetExpectation, WorkbookEdit, WorkbookFailureCode } from "../../src/workbook/port";
import { quietWatch } from "../support/quietWatch";
import { richDocument, sourceSheets, SPENDING } from "../support/richDocument";
import { dumpDocument } from "../support/sheetDump/dumpDocument";
import { formulaCell, snapshotOf } from "../support/snapshotOf";
import { tidySnapshot } from "../support/tidySnapshot";
import { workbookOf } from "../support/workbookOf";
import { refusalOf } from "./refusalOf";
import { stoppingWatch, type Fixture, type FixtureOptions, type OpenFixture } from "./fixture";

const ABSENT: SheetExpectation = { kind: "absent" };
const document = richDocument();
const NAME = document.name;

/** A former 年度汇总 as a sheet of the workbook the contract starts from. */
const former = snapshotOf([["旧的汇总"], ["支出", 5]], { name: NAME });

function same(sheet: SheetSnapshot): SheetExpectation {
  return { kind: "same", fingerprint: fingerprintSheet(sheet) };
}

function write(expect: SheetExpectation, after: string | null = null): WorkbookEdit {
  return { kind: "writeSheet", document, expect, after };
}

function remove(expect: SheetExpectation): WorkbookEdit {
  return { kind: "removeSheet", sheet: NAME, expect };
}

const withoutFormer = workbookOf(...sourceSheets());
const withFormer = workbookOf(sourceSheets()[0]!, former, sourceSheets()[1]!);

async function sheetNames({ workbook }: Fixture): Promise<string[]> {
  return (await workbook.readSnapshot(quietWatch())).sheets.map((sheet) => sheet.name);
}

async function expectDocument(fixture: Fixture): Promise<void> {
  expect(fixture.dump(NAME)).toEqual(dumpDocument(document));
  const read = tidySnapshot(await fixture.workbook.readSnapshot(quietWatch()));
  const sheet = read.sheets.find((one) => one.name === NAME)!;
  const expected = buildDocumentSnapshot(document, sheet.position);
  expect(fingerprintSheet(sheet)).toBe(fingerprintSheet(expected));
  expect(sheet.rows).toEqual(tidySnapshot({ ...read, sheets: [expected] }).sheets[0]!.rows);
}

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

interface Refusal {
  readonly because: string;
  readonly workbook: WorkbookSnapshot;
  readonly edit: WorkbookEdit;
  readonly code: WorkbookFailureCode;
  readonly sheet: string | null;
  readonly options?: FixtureOptions;
}

const quoted = workbookOf(
  ...withFormer.sheets,
  snapshotOf([[formulaCell(`=${NAME}!B2`, 5)]], { name: "引用" }),
);

const REFUSALS: readonly Refusal[] = [
  {
    because: "a sheet that should be absent is there",
    workbook: withFormer,
    edit: write(ABSENT),
    code: "changed-since-read",
    sheet: NAME,
  },
  {
    because: "a sheet that should be there is absent",
    workbook: withoutFormer,
    edit: write(same(former)),
    code: "changed-since-read",
    sheet: NAME,
  },
  {
    because: "the sheet's content is another",
    workbook: withFormer,
    edit: write(same(snapshotOf([["旧的汇总"], ["支出", 6]]))),
    code: "changed-since-read",
    sheet: NAME,
  },
  {
    because: "the sheet to remove is another",
    workbook: withFormer,
    edit: remove(same(snapshotOf([["x"]]))),
    code: "changed-since-read",
    sheet: NAME,
  },
  {
    because: "the sheet to stand after is gone",
    workbook: withoutFormer,
    edit: write(ABSENT, "没有这张表"),
    code: "not-found",
    sheet: "没有这张表",
  },
  {
    because: "the former sheet is protected",
    workbook: workbookOf(...sourceSheets(), { ...former, isProtected: true }),
    edit: write(same(former)),
    code: "protected",
    sheet: NAME,
  },
  {
    because: "the workbook's structure is protected",
    workbook: withoutFormer,
    edit: write(ABSENT),
    code: "protected",
    sheet: null,
    options: { isStructureProtected: true },
  },
  {
    because: "somebody has come to refer to the sheet that is to be removed",
    workbook: quoted,
    edit: remove(same(former)),
    code: "changed-since-read",
    sheet: NAME,
  },
  {
    because: "no sheet would stay",
    workbook: workbookOf(former),
    edit: remove(same(former)),
    code: "protected",
    sheet: NAME,
  },
];

function describeRefusals(open: OpenFixture): void {
  test.each(REFUSALS)(
    "refused, changing nothing: $because",
    async ({ workbook, edit, code, sheet, options }) => {
      const fixture = await open(workbook, options);
      const refusal = await refusalOf(fixture.workbook.apply([edit], quietWatch()));
      expect(refusal).toMatchObject({ code, sheet });
      expect(tidySnapshot(await fixture.workbook.readSnapshot(quietWatch()))).toEqual(tidySnapshot(workbook));
    },
  );

  test.each([0, 1, 2, 3])("cancelled at report %i, it changes nothing or is complete", async (atReport) => {
    const fixture = await open(withFormer);
    const writing = fixture.workbook.apply([write(same(former))], stoppingWatch(atReport));
    const refusal = await refusalOf(writing);
    if (refusal === null) {
      await expectDocument(fixture);
      return;
    }
    expect(refusal.code).toBe("cancelled");
    expect(tidySnapshot(await fixture.workbook.readSnapshot(quietWatch()))).toEqual(tidySnapshot(withFormer));
  });

  test("of several edits none is done where one is refused", async () => {
    const fixture = await open(withoutFormer);
    const edits = [write(ABSENT), { kind: "removeSheet", sheet: SPENDING, expect: same(former) } as const];
    const refusal = await refusalOf(fixture.workbook.apply(edits, quietWatch()));
    expect(refusal).toMatchObject({ code: "changed-since-read" });
    expect(tidySnapshot(await fixture.workbook.readSnapshot(quietWatch()))).toEqual(
      tidySnapshot(withoutFormer),
    );
  });
}

export function describeWriting(open: OpenFixture): void {
  describe("apply", () => {
    describeNew(open);
    describeRenewal(open);
    describeRemoval(open);
    describeRefusals(open);
  });

  describe("select", () => {
    test("takes a place that is there", async () => {
      const { workbook } = await open(withoutFormer);
      await expect(
        workbook.select(SPENDING, { top: 2, left: 2, bottom: 4, right: 2 }),
      ).resolves.toBeUndefined();
    });

    test("refuses one in a sheet that is not", async () => {
      const { workbook } = await open(withoutFormer);
      const selecting = workbook.select("没有这张表", { top: 0, left: 0, bottom: 0, right: 0 });
      expect(await refusalOf(selecting)).toMatchObject({ code: "not-found" });
    });
  });
}
