import { mixed, resolveColour, tinted } from "../../../../../src/workbook/xlsx/view/style/colours";
import { DEFAULT_PALETTE } from "../../../../../src/workbook/xlsx/view/style/palette";

const THEME = ["#ffffff", "#000000", "#eeece1", "#1f497d", "#4f81bd"];

function colour(attributes: Readonly<Record<string, string>>) {
  const element = { name: "color", attributes, children: [], text: "" };
  return resolveColour(element, { theme: THEME, palette: DEFAULT_PALETTE });
}

test.each([
  [{ rgb: "FFC00000" }, "#c00000"],
  [{ rgb: "c00000" }, "#c00000"],
  [{ theme: "0" }, "#ffffff"],
  [{ theme: "1" }, "#000000"],
  [{ theme: "4" }, "#4f81bd"],
  [{ theme: "99" }, null],
  [{ indexed: "10" }, "#ff0000"],
  [{ indexed: "22" }, "#c0c0c0"],
  [{ indexed: "63" }, "#333333"],
  [{ indexed: "64" }, "#000000"],
  [{ indexed: "65" }, "#ffffff"],
  [{ auto: "1" }, null],
  [{}, null],
])("%p is %p", (attributes, expected) => {
  expect(colour(attributes as Readonly<Record<string, string>>)).toBe(expected);
});

// As Excel's own palette shows them: accent 1 of Office 2007 in its lighter and darker shades.
test.each([
  ["#4f81bd", 0.7999816888943144, "#dce6f1"],
  ["#4f81bd", 0.5999938962981048, "#b8cce4"],
  ["#4f81bd", 0.3999755851924192, "#95b3d7"],
  ["#4f81bd", -0.249977111117893, "#366092"],
  ["#4f81bd", -0.499984740745262, "#244062"],
  ["#000000", 0.499984740745262, "#808080"],
  ["#ffffff", -0.1499984740745262, "#d9d9d9"],
  ["#ffffff", 0, "#ffffff"],
])("%s with a tint of %d is %s", (color, tint, expected) => {
  const channels = (text: string) => [1, 3, 5].map((i) => parseInt(text.slice(i, i + 2), 16));
  const found = channels(tinted(color, tint));
  channels(expected).forEach((channel, i) => expect(Math.abs(found[i]! - channel)).toBeLessThanOrEqual(1));
});

test("a mixture lies between its two colours", () => {
  expect(mixed("#000000", "#ffffff", 0.5)).toBe("#808080");
  expect(mixed("#ff0000", "#ffffff", 1)).toBe("#ff0000");
  expect(mixed("#ff0000", "#ffffff", 0)).toBe("#ffffff");
});

test("the palette has its 64 colours", () => {
  expect(DEFAULT_PALETTE).toHaveLength(64);
  expect(DEFAULT_PALETTE.every((color) => /^#[0-9a-f]{6}$/u.test(color))).toBe(true);
});
