import { fontFamily } from "../../../../src/browser/grid/cells/fontFamily";

test.each([
  ["宋体", "SimSun", "serif"],
  ["仿宋_GB2312", "FangSong", "serif"],
  ["楷体", "KaiTi", "serif"],
  ["方正小标宋简体", "SimSun", "serif"],
  ["黑体", "SimHei", "sans-serif"],
  ["等线", "DengXian", "sans-serif"],
  ["Calibri", "Carlito", "sans-serif"],
  ["Times New Roman", "Liberation Serif", "serif"],
  ["某某体", "Arial", "sans-serif"],
])("%s comes first, then %s, at last %s", (name, standIn, last) => {
  const family = fontFamily(name);
  expect(family.startsWith(`"${name}", `)).toBe(true);
  expect(family).toContain(`"${standIn}"`);
  expect(family.endsWith(` ${last}`)).toBe(true);
});

test("a name cannot end the list it stands in", () => {
  expect(fontFamily('坏"; color: red')).toMatch(/^"坏; color: red", /u);
});
