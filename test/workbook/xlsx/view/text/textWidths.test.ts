import { FALLBACK_FONT } from "../../../../../src/workbook/xlsx/view/style/readFont";
import { buildTextWidths, isFullWidth } from "../../../../../src/workbook/xlsx/view/text/textWidths";

test("each character is measured once a font, all Chinese characters together", () => {
  const measure = jest.fn((text: string) => (text === "国" ? 20 : 8));
  const widths = buildTextWidths(measure);
  expect(widths("关工委2020年", FALLBACK_FONT)).toBe(4 * 20 + 4 * 8);
  expect(widths("走访20次", FALLBACK_FONT)).toBe(3 * 20 + 2 * 8);
  expect(measure.mock.calls.map(([text]) => text)).toEqual(["国", "2", "0"]);
  widths("2", { ...FALLBACK_FONT, bold: true });
  expect(measure).toHaveBeenCalledTimes(4);
});

test.each([
  ["国", true],
  ["，", true],
  ["（", true],
  ["１", true],
  ["𠮷", true],
  ["A", false],
  ["·", false],
])("%s is as wide as it is high: %p", (character, expected) => {
  expect(isFullWidth(character.codePointAt(0)!)).toBe(expected);
});
