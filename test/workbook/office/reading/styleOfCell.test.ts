import type { CellStyle } from "../../../../src/domain/sheets/sheetDocument";
import { styleOfCell } from "../../../../src/workbook/office/reading/styleOfCell";

type Format = Excel.CellPropertiesFormat;

const PLAIN: CellStyle = {
  font: { name: "宋体", size: 11, bold: false, underline: false, color: "#000000" },
  fill: null,
  borders: { top: "none", right: "none", bottom: "none", left: "none" },
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  indent: 0,
  numberFormat: "General",
};

test("what Excel does not tell is a plain cell's", () => {
  expect(styleOfCell({}, "General")).toEqual(PLAIN);
});

test("what Excel has no one answer for is a plain cell's too", () => {
  const nothing = { name: null, size: null, bold: null, underline: null, color: null };
  const format = { font: nothing, fill: { color: null }, wrapText: null, indentLevel: null };
  expect(styleOfCell(format as unknown as Format, "@")).toEqual({ ...PLAIN, numberFormat: "@" });
});

test.each<[Excel.CellBorder, CellStyle["borders"]["top"]]>([
  [{ style: "None", weight: "Thin" }, "none"],
  [{ style: "Continuous", weight: "Hairline" }, "hair"],
  [{ style: "Continuous", weight: "Thin" }, "thin"],
  [{ style: "Continuous", weight: "Medium" }, "medium"],
  [{ style: "Continuous", weight: "Thick" }, "medium"],
  [{ style: "Double", weight: "Thick" }, "medium"],
  [{ style: "Dash", weight: "Thin" }, "thin"],
  [{ style: "Dash", weight: "Medium" }, "medium"],
  [{ style: "DashDot", weight: "Thin" }, "thin"],
  [{ style: "DashDotDot", weight: "Medium" }, "medium"],
  [{ style: "Dot", weight: "Thin" }, "hair"],
  [{ style: "SlantDashDot", weight: "Medium" }, "medium"],
  [{ style: "Continuous" }, "thin"],
])("a line %j is %s", (border, line) => {
  const { borders } = styleOfCell({ borders: { left: border } }, "General");
  expect(borders).toEqual({ ...PLAIN.borders, left: line });
});

test.each([
  // No fill is white as well, but without a tint.
  [{ color: "#FFFFFF", tintAndShade: null }, null],
  [{ color: "#FFFFFF" }, null],
  [{ color: "#FFFFFF", tintAndShade: 0 }, "#FFFFFF"],
  [{ color: "#ededed", tintAndShade: 0 }, "#EDEDED"],
  [{ color: "#EDEDED", tintAndShade: null }, "#EDEDED"],
  [{ color: "" }, null],
])("a fill %j is %s", (fill, color) => {
  expect(styleOfCell({ fill } as Format, "General").fill).toBe(color);
});

test.each<[Format, Partial<CellStyle>]>([
  [
    { horizontalAlignment: "Left", indentLevel: 2 },
    { horizontal: "left", indent: 2 },
  ],
  [
    { horizontalAlignment: "Right", indentLevel: 1 },
    { horizontal: "right", indent: 1 },
  ],
  [{ horizontalAlignment: "Center", indentLevel: 0 }, { horizontal: "center" }],
  [{ horizontalAlignment: "CenterAcrossSelection" }, { horizontal: "centerAcross" }],
  [
    { horizontalAlignment: "General", indentLevel: 3 },
    { horizontal: "general", indent: 0 },
  ],
  [{ horizontalAlignment: "Fill" }, { horizontal: "general" }],
  [{ horizontalAlignment: "Justify" }, { horizontal: "general", wrap: true }],
  [
    { horizontalAlignment: "Distributed", indentLevel: 1 },
    { horizontal: "center", wrap: true },
  ],
  [
    { verticalAlignment: "Top", wrapText: true },
    { vertical: "top", wrap: true },
  ],
  [{ verticalAlignment: "Center" }, { vertical: "center" }],
  [{ verticalAlignment: "Bottom" }, { vertical: "bottom" }],
  [{ verticalAlignment: "Justify" }, { vertical: "top", wrap: true }],
  [{ verticalAlignment: "Distributed" }, { vertical: "center", wrap: true }],
])("alignment %j", (format, expected) => {
  expect(styleOfCell(format, "General")).toEqual({ ...PLAIN, ...expected });
});

test.each(["Single", "Double", "SingleAccountant", "DoubleAccountant"] as const)(
  "underlined (%s) is underlined",
  (underline) => {
    const font = { name: "黑体", size: 20, bold: true, underline, color: "#1f3864" };
    expect(styleOfCell({ font }, "General").font).toEqual({ ...font, underline: true, color: "#1F3864" });
  },
);
