// What the stand-in makes of what is written into its cells, and what it refuses.

import { formatCell } from "../../support/snapshotOf";
import { codeOf, NAME, shown, start } from "./speak";

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

  test.each([
    [12, "12"],
    [true, "TRUE"],
    ["", null],
  ])("%p put into a text cell is %p", async (content, expected) => {
    const standIn = start([[formatCell("x", "@")]]);
    await codeOf((sheet) => void (sheet.getRange("A1").values = [[content]]));
    expect(shown(standIn, 0)).toBe(expected);
  });

  test("what is put under a merged cell is lost without a word, and its first cell takes it", async () => {
    const standIn = start([["甲", null, null]], { merges: ["A1:B1"] });
    const code = await codeOf((sheet) => void (sheet.getRange("A1:C1").values = [["乙", "丙", "丁"]]));
    expect([code, shown(standIn, 0), shown(standIn, 0, 1), shown(standIn, 0, 2)]).toEqual([
      "done",
      "乙",
      null,
      "丁",
    ]);
  });

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
