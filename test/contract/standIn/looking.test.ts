// What the stand-in tells of looks, sizes and selections, spoken to through the real library.

import { parseArea } from "../../../src/domain/sheets/address";
import { codeOf, NAME, start } from "./speak";

describe("cell properties", () => {
  const ask = (options: unknown) => (sheet: Excel.Worksheet) =>
    void sheet.getRange("A1").getCellProperties(options as Excel.CellPropertiesLoadOptions);

  test.each([
    [{ format: { font: { name: true }, borders: { weight: true } } }, "done"],
    [{ format: { font: { nmae: true } } }, "ApiNotFound"],
    // Of rows and columns, not of cells.
    [{ format: { rowHeight: true } }, "ApiNotFound"],
    [{ format: { fill: true } }, "InvalidArgument"],
  ])("%j: %s", async (options, expected) => {
    start();
    expect(await codeOf(ask(options))).toBe(expected);
  });

  test("only what is asked for comes, borders for every side; no fill is white without a tint", async () => {
    start();
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem(NAME);
    sheet.getRange("B1").format.fill.color = "#FFFFFF";
    sheet.getRange("A1").format.borders.getItem("EdgeRight").style = "Double";
    const fill = { color: true, tintAndShade: true };
    const cells = sheet.getRange("A1:B1").getCellProperties({ format: { fill, borders: { style: true } } });
    await context.sync();
    const none = { style: "None" };
    const rest = { top: none, bottom: none, diagonalDown: none, diagonalUp: none };
    const double = { style: "Double" };
    expect(cells.value).toEqual([
      [
        {
          format: {
            fill: { color: "#FFFFFF", tintAndShade: null },
            borders: { ...rest, left: none, right: double },
          },
        },
        {
          format: {
            fill: { color: "#FFFFFF", tintAndShade: 0 },
            borders: { ...rest, left: double, right: none },
          },
        },
      ],
    ]);
  });

  test("what is hidden has no size", async () => {
    start([[1], [2]], { hiddenRows: [2] });
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem(NAME);
    const [first, second] = ["A1", "A2"].map((address) =>
      sheet.getRange(address).load("format/rowHeight,format/columnWidth"),
    );
    await context.sync();
    expect([first!, second!].map(({ format }) => [format.rowHeight, format.columnWidth])).toEqual([
      [15, 48],
      [0, 48],
    ]);
  });
});

describe("what is selected", () => {
  const ask = (_: Excel.Worksheet, { workbook }: Excel.RequestContext): void =>
    void workbook.getSelectedRanges().load("address");

  async function addressesIn(standIn: ReturnType<typeof start>, ...areas: string[]): Promise<string> {
    standIn.workbook.select(
      standIn.workbook.findSheet("另表")!,
      areas.map((area) => parseArea(area)!),
    );
    const context = new Excel.RequestContext();
    const selected = context.workbook.getSelectedRanges().load("address");
    await context.sync();
    return selected.address;
  }

  test("areas in the order they were clicked, whole rows and columns as such", async () => {
    expect(await addressesIn(start(), "D4", "B2:C3", "A:B", "3:5")).toBe(
      "另表!D4,另表!B2:C3,另表!A:B,另表!3:5",
    );
  });

  test("each sheet keeps its own, and a chart has no cells", async () => {
    const standIn = start();
    await addressesIn(standIn, "D4");
    await codeOf((sheet) => sheet.activate());
    expect(standIn.workbook.selection).toMatchObject({ areas: [parseArea("A1")] });
    standIn.workbook.isObjectSelected = true;
    expect(await codeOf(ask)).toBe("InvalidSelection");
    await codeOf((_, { workbook }) => workbook.worksheets.getItem("另表").activate());
    expect(await codeOf(ask)).toBe("done");
    expect(standIn.workbook.selection).toMatchObject({ areas: [parseArea("D4")] });
  });
});
