import type { BorderLine, CellStyle } from "../../../../../src/domain/sheets/sheetDocument";
import type {
  AlignmentLook,
  CellLook,
  LineLook,
  LineStyle,
} from "../../../../../src/workbook/xlsx/view/style/cellLook";
import { LINE_STYLES } from "../../../../../src/workbook/xlsx/view/style/cellLook";
import { documentStyle, drawnLine } from "../../../../../src/workbook/xlsx/view/style/documentStyle";
import { cells } from "../../../../support/buildXlsx";
import { viewOf } from "../../../../support/viewOf";

const NONE: CellStyle["borders"] = { top: "none", right: "none", bottom: "none", left: "none" };
let plain: CellLook;
beforeAll(async () => {
  plain = (await viewOf(cells(""))).plainLook;
});

const line = (style: LineStyle | null): LineLook | null => style && { style, color: "#00ff00" };

test.each<[BorderLine, readonly LineStyle[]]>([
  ["hair", ["hair", "dotted"]],
  ["thin", ["thin", "dashed", "dashDot", "dashDotDot"]],
  [
    "medium",
    ["medium", "thick", "double", "mediumDashed", "mediumDashDot", "mediumDashDotDot", "slantDashDot"],
  ],
])("%s stands for %j", (expected, styles) => {
  for (const style of styles) expect(drawnLine(line(style), null)).toBe(expected);
});

test("every line of Excel's is drawn, none is not", () => {
  for (const style of LINE_STYLES) expect(drawnLine(null, line(style))).not.toBe("none");
  expect(drawnLine(null, null)).toBe("none");
});

test.each<[LineStyle | null, LineStyle | null, BorderLine]>([
  ["thin", "medium", "medium"],
  ["double", "hair", "medium"],
  ["hair", "thin", "thin"],
])("of %s and %s the stronger is drawn: %s", (own, neighbours, drawn) => {
  expect(drawnLine(line(own), line(neighbours))).toBe(drawn);
  expect(drawnLine(line(neighbours), line(own))).toBe(drawn);
});

test("a plain cell", () => {
  expect(documentStyle(plain, NONE)).toEqual({
    font: { name: "宋体", size: 11, bold: false, underline: false, color: "#000000" },
    fill: null,
    borders: NONE,
    horizontal: "general",
    vertical: "bottom",
    wrap: false,
    indent: 0,
    numberFormat: "General",
  });
});

test.each<[Partial<AlignmentLook>, Partial<CellStyle>]>([
  [
    { horizontal: "left", indent: 2 },
    { horizontal: "left", indent: 2 },
  ],
  [
    { horizontal: "right", indent: 1 },
    { horizontal: "right", indent: 1 },
  ],
  [{ horizontal: "center", indent: 1 }, { horizontal: "center" }],
  [{ horizontal: "centerContinuous" }, { horizontal: "centerAcross" }],
  [{ horizontal: "general", indent: 1 }, { horizontal: "general" }],
  [{ horizontal: "fill" }, { horizontal: "general" }],
  [{ horizontal: "justify" }, { horizontal: "general", wrap: true }],
  [
    { horizontal: "distributed", indent: 1 },
    { horizontal: "center", wrap: true },
  ],
  [
    { vertical: "top", wrap: true },
    { vertical: "top", wrap: true },
  ],
  [{ vertical: "justify" }, { vertical: "top", wrap: true }],
  [{ vertical: "distributed" }, { vertical: "center", wrap: true }],
  [{ rotation: 45, shrink: true }, {}],
])("alignment %j", (alignment, expected) => {
  const look = { ...plain, alignment: { ...plain.alignment, ...alignment } };
  expect(documentStyle(look, NONE)).toEqual({ ...documentStyle(plain, NONE), ...expected });
});

test("a fill is its colour, a gradient is none", () => {
  const filled = { ...plain, fill: "#ededed" };
  expect(documentStyle(filled, NONE).fill).toBe("#EDEDED");
  expect(documentStyle({ ...filled, hasGradient: true }, NONE).fill).toBeNull();
});

test("any underline is one; slanted and struck text stays so", () => {
  const font = { ...plain.font, underline: "double", italic: true, strike: true, position: "super" } as const;
  expect(documentStyle({ ...plain, font }, NONE).font).toEqual({
    ...documentStyle(plain, NONE).font,
    underline: true,
    italic: true,
    strike: true,
  });
});
