// The stand-in refuses what Excel refuses and does what Excel does, spoken to through the real library; otherwise what
// is tested against it proves nothing.

import { ExcelStandIn, type StandInOptions } from "../../../support/excel/ExcelStandIn";
import { textOf } from "../../../support/excel/formula/values";
import { workbookFromSnapshot } from "../../../support/excel/model/fromSnapshot";
import { memberVersion } from "../../../support/excel/node/memberVersion";
import { installExcel } from "../../../support/excel/node/installExcel";
import {
  formatCell,
  formulaCell,
  snapshotOf,
  type Grid,
  type SnapshotOptions,
} from "../../../support/snapshotOf";
import { workbookOf } from "../../../support/workbookOf";

const NAME = "登记表";

function start(
  grid: Grid = [["甲"]],
  sheet: SnapshotOptions = {},
  options: StandInOptions = {},
): ExcelStandIn {
  const standIn = new ExcelStandIn(
    workbookFromSnapshot(workbookOf(snapshotOf(grid, sheet), snapshotOf([["另"]], { name: "另表" }))),
    { memberVersion, ...options },
  );
  installExcel(standIn);
  return standIn;
}

/** Runs a batch; the code it fails with, "done" otherwise. */
async function codeOf(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<string> {
  const context = new Excel.RequestContext();
  try {
    batch(context.workbook.worksheets.getItem(NAME), context);
    await context.sync();
    return "done";
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

/** What cells show after a batch: "A1" and so on, in the sheet the tests write to. */
function shown({ workbook }: ExcelStandIn, rowIndex: number, columnIndex = 0): unknown {
  return workbook.valueOf(workbook.findSheet(NAME)!, rowIndex, columnIndex);
}

describe("members", () => {
  test("a misspelt one is not found", async () => {
    const standIn = start();
    expect(await codeOf((sheet) => sheet.load("nmae"))).toBe("ApiNotFound");
    expect(await codeOf((sheet) => sheet.load("name"))).toBe("done");
    const call = (name: string): unknown => {
      const paths = [
        { Id: 1, ObjectPathType: 1, Name: "" },
        { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
        { Id: 3, ObjectPathType: 3, Name: name, ParentObjectPathId: 2, ArgumentInfo: { Arguments: [] } },
      ];
      const request = {
        Actions: [{ Id: 9, ActionType: 1, Name: "", ObjectPathId: 3 }],
        ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, path])),
      };
      const answer = standIn.execute(JSON.stringify(request));
      return "body" in answer
        ? (JSON.parse(answer.body) as { Error: { Code: string } | null }).Error?.Code
        : null;
    };
    expect([call("GetActiveWorksheet"), call("GetActiveWorkshet")]).toEqual([undefined, "ApiNotFound"]);
  });

  test("one of a later requirement set is not found in an older Excel", async () => {
    const print = (sheet: Excel.Worksheet): void => void (sheet.pageLayout.centerHorizontally = true);
    start([["甲"]], {}, { apiVersion: "1.8" });
    expect(await codeOf(print)).toBe("ApiNotFound");
    start([["甲"]], {}, { apiVersion: "1.9" });
    expect(await codeOf(print)).toBe("done");
  });
});

describe("writing", () => {
  test("an array of another size than its range is refused", async () => {
    start();
    expect(await codeOf((sheet) => void (sheet.getRange("A1:B1").values = [[1]]))).toBe("InvalidArgument");
    expect(await codeOf((sheet) => void (sheet.getRange("A1:B1").values = [[1, 2]]))).toBe("done");
  });

  test("a protected sheet is refused", async () => {
    start([["甲"]], { isProtected: true });
    expect(await codeOf((sheet) => void (sheet.getRange("A1").values = [[1]]))).toBe("AccessDenied");
    expect(await codeOf((sheet) => void (sheet.getRange("A1").format.font.bold = true))).toBe("AccessDenied");
    expect(await codeOf((sheet) => sheet.getRange("A1").load("values"))).toBe("done");
  });

  test("a batch that fails keeps what it has done", async () => {
    const standIn = start();
    const code = await codeOf((sheet) => {
      sheet.getRange("A1").values = [["乙"]];
      sheet.getRange("A2:A3").values = [["错"]];
      sheet.getRange("A4").values = [["丁"]];
    });
    expect([code, shown(standIn, 0), shown(standIn, 3)]).toEqual(["InvalidArgument", "乙", null]);
  });

  test.each([
    ["12", 12],
    ["1,470.00", 1470],
    ["12%", 0.12],
    ["2020-9-18", 44_092],
    ["2020年9月18日", 44_092],
    ["TRUE", true],
    ["110101195001011234", 110_101_195_001_011_000],
    ["甲某", "甲某"],
    ["'0012", "0012"],
    ["=1+2", 3],
    ["-3", -3],
  ])("%s is taken as if it were typed", async (text, expected) => {
    const standIn = start();
    await codeOf((sheet) => void (sheet.getRange("A1").values = [[text]]));
    expect(shown(standIn, 0)).toBe(expected);
  });

  test.each(["0012", "=1+2", "2020-9-18", "@某人"])(
    "%s stays text in a cell that is text before",
    async (text) => {
      const standIn = start([[formatCell("x", "@"), "y"]]);
      await codeOf((sheet) => void (sheet.getRange("A1").values = [[text]]));
      expect(shown(standIn, 0)).toBe(text);
      await codeOf((sheet) => void (sheet.getRange("A1").numberFormat = [["General"]]));
      expect(shown(standIn, 0)).toBe(text);
    },
  );

  test.each(["=SUM(", "@某人", "-abc("])("%s is refused as a formula", async (text) => {
    start();
    expect(await codeOf((sheet) => void (sheet.getRange("A1").values = [[text]]))).toBe("InvalidArgument");
  });

  test("a block under a filter lands on the visible rows only", async () => {
    const standIn = start([["头"], [1], [2], [3]], { filter: "A1:A4", hiddenRows: [3] });
    await codeOf((sheet) => void (sheet.getRange("A2:A4").values = [[10], [20], [30]]));
    expect([1, 2, 3].map((row) => shown(standIn, row))).toEqual([10, 2, 20]);
  });

  test("a hyperlink dresses its cell and fills an empty one", async () => {
    const standIn = start([["甲", null]]);
    await codeOf((sheet) => void (sheet.getRange("A1:B1").hyperlink = { documentReference: "另表!A1" }));
    const sheet = standIn.workbook.findSheet(NAME)!;
    expect([shown(standIn, 0), shown(standIn, 0, 1)]).toEqual(["甲", "另表!A1"]);
    expect(sheet.look(0, 0)).toMatchObject({ underline: "Single", color: "#0563C1" });
  });
});

describe("sheets", () => {
  test.each([
    ["另表", "ItemAlreadyExists"],
    ["", "InvalidArgument"],
    ["汇".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["汇".repeat(31), "done"],
    [NAME, "done"],
  ])("renamed to %s: %s", async (name, expected) => {
    start();
    expect(await codeOf((sheet) => void (sheet.name = name))).toBe(expected);
  });

  test("names are the same in either case", async () => {
    start();
    expect(await codeOf((_, { workbook }) => workbook.worksheets.add("Sheet"))).toBe("done");
    expect(await codeOf((_, { workbook }) => workbook.worksheets.add("SHEET"))).toBe("ItemAlreadyExists");
  });

  test("references follow a renamed sheet and come to nothing with a deleted one", async () => {
    const standIn = start([[formulaCell("=另表!A1&SUM('另表'!A1:B2)", "另0")]]);
    const formula = (): string | null => standIn.workbook.findSheet(NAME)!.cell(0, 0).formula;
    await codeOf((_, { workbook }) => void (workbook.worksheets.getItem("另表").name = "新 名"));
    expect(formula()).toBe("='新 名'!A1&SUM('新 名'!A1:B2)");
    await codeOf((_, { workbook }) => workbook.worksheets.getItem("新 名").delete());
    expect([formula(), textOf(standIn.workbook.valueOf(standIn.workbook.findSheet(NAME)!, 0, 0))]).toEqual([
      "=#REF!A1&SUM(#REF!A1:B2)",
      "#REF!",
    ]);
  });

  test("the last visible one and a very hidden one are not deleted", async () => {
    const standIn = start();
    const other = standIn.workbook.findSheet("另表")!;
    other.visibility = "veryHidden";
    const remove = (name: string) => codeOf((_, { workbook }) => workbook.worksheets.getItem(name).delete());
    expect([await remove("另表"), await remove(NAME)]).toEqual(["InvalidOperation", "InvalidOperation"]);
    other.visibility = "visible";
    expect([await remove("另表"), await remove("没有")]).toEqual(["done", "ItemNotFound"]);
  });

  test("a protected structure keeps them as they are", async () => {
    const standIn = start();
    standIn.workbook.isStructureProtected = true;
    expect(await codeOf((_, { workbook }) => workbook.worksheets.add("新"))).toBe("AccessDenied");
    expect(await codeOf((sheet) => void (sheet.name = "新"))).toBe("AccessDenied");
    expect(await codeOf((sheet) => void (sheet.getRange("A1").values = [[1]]))).toBe("done");
  });
});

describe("limits", () => {
  const big = [["长".repeat(30_000)], ...new Array<string[]>(60).fill(["长".repeat(30_000)])];

  test("of the web: 5 MB for a request and for an answer", async () => {
    start(big, {}, { platform: "web" });
    expect(await codeOf((sheet) => sheet.getRange("A1:A61").load("values"))).toBe(
      "ResponsePayloadSizeLimitExceeded",
    );
    expect(await codeOf((sheet) => void (sheet.getRange("A1:A61").values = big))).toBe(
      "RequestPayloadSizeLimitExceeded",
    );
    start(big, {}, { platform: "desktop" });
    expect(await codeOf((sheet) => sheet.getRange("A1:A61").load("values"))).toBe("done");
  });

  test("of all: five million cells of a range", async () => {
    start([["甲"]], {}, { platform: "desktop" });
    expect(await codeOf((sheet) => sheet.getRange("A1:F900000").load("values"))).toBe("RangeExceedsLimit");
    start([["甲"]], {}, { platform: "web" });
    const context = new Excel.RequestContext();
    const range = context.workbook.worksheets.getItem(NAME).getRange("A1:F900000").load("values");
    await context.sync();
    expect(range.values).toBeNull();
  });
});

test("a planned failure comes at its action and only there", async () => {
  const standIn = start();
  const write = (sheet: Excel.Worksheet): void => {
    sheet.getRange("A1").values = [["乙"]];
    sheet.getRange("A2").values = [["丙"]];
  };
  const before = standIn.counts.actions;
  await codeOf(write);
  const total = standIn.counts.actions - before;
  standIn.failAt({ atAction: total, code: "AccessDenied" });
  expect(await codeOf(write)).toBe("AccessDenied");
  expect(await codeOf(write)).toBe("done");
});
