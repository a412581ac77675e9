// Refusals: the same reasons in every adapter, and nothing changed by any of them.

import type { WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import type { WorkbookEdit, WorkbookFailureCode } from "../../src/workbook/port";
import { quietWatch } from "../support/quietWatch";
import { sourceSheets, SPENDING } from "../support/richDocument";
import { formulaCell, snapshotOf } from "../support/snapshotOf";
import { tidySnapshot } from "../support/tidySnapshot";
import { workbookOf } from "../support/workbookOf";
import { stoppingWatch, type FixtureOptions, type OpenFixture } from "./fixture";
import { refusalOf } from "./refusalOf";
import {
  ABSENT,
  expectDocument,
  former,
  NAME,
  remove,
  same,
  withFormer,
  withoutFormer,
  write,
} from "./writingCases";

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

export function describeRefusals(open: OpenFixture): void {
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
