// The stand-in refuses what Excel refuses and does what Excel does, spoken to through the real library; otherwise what
// is tested against it proves nothing.

import { textOf } from "../../support/excel/formula/values";
import { formulaCell } from "../../support/snapshotOf";
import { codeOf, NAME, start } from "./speak";

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

describe("indents and page breaks", () => {
  const align = (horizontal: "Left" | "Center" | "Right", indent: number) => (sheet: Excel.Worksheet) => {
    const { format } = sheet.getRange("A1");
    format.horizontalAlignment = horizontal;
    format.indentLevel = indent;
  };

  test.each([
    ["from the left", align("Left", 1), "done"],
    ["from the right, as far as Excel goes", align("Right", 250), "done"],
    ["further than that", align("Right", 251), "InvalidArgument"],
    ["by half a character", align("Left", 0.5), "InvalidArgument"],
    ["of a centred cell", align("Center", 1), "InvalidArgument"],
  ])("an indent %s", async (_name, batch, code) => {
    start();
    expect(await codeOf(batch)).toBe(code);
  });

  test("an indent goes with the alignment it belongs to", async () => {
    const standIn = start();
    const indents: number[] = [];
    for (const next of ["Right", "Center"] as const) {
      await codeOf(align("Left", 2));
      await codeOf((sheet) => void (sheet.getRange("A1").format.horizontalAlignment = next));
      indents.push(standIn.workbook.findSheet(NAME)!.look(0, 0).indent);
    }
    expect(indents).toEqual([2, 0]);
  });

  test("a page break stands above the row it is given, and never above the first", async () => {
    const standIn = start();
    const add = (address: string) => codeOf((sheet) => void sheet.horizontalPageBreaks.add(address));
    expect([await add("A8"), await add("A3:C5"), await add("A8"), await add("A1")]).toEqual([
      "done",
      "done",
      "done",
      "InvalidArgument",
    ]);
    expect([...standIn.workbook.findSheet(NAME)!.page.breaksBefore]).toEqual([7, 2]);
  });

  test("a protected sheet takes no page break", async () => {
    start([["甲"]], { isProtected: true });
    expect(await codeOf((sheet) => void sheet.horizontalPageBreaks.add("A8"))).toBe("AccessDenied");
  });
});
