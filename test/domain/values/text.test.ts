import { cleanText, foldKey, foldText, isBlankText, squeezeText } from "../../../src/domain/values/text";

test.each([
  ["三好学生", "三好学生", "三好学生", "三好学生"],
  [" 合　　计 ", "合 计", "合计", "合计"],
  ["金额\n（元）", "金额 (元)", "金额(元)", "金额(元)"],
  ["ＡＢＣ１２", "ABC12", "ABC12", "ABC12"],
  ["John Smith", "John Smith", "John Smith", "JohnSmith"],
  ["\u200b姓\u00a0名\ufeff", "姓 名", "姓名", "姓名"],
])("%j: clean, key and squeezed", (text, folded, key, squeezed) => {
  expect([foldText(cleanText(text)), foldKey(text), squeezeText(text)]).toEqual([
    foldText(folded),
    key,
    squeezed,
  ]);
});

test.each(["", " ", "\u200b", "\u00a0\t", "　"])("%j only looks like something", (text) => {
  expect(isBlankText(text)).toBe(true);
});

test("a dot is something", () => {
  expect(isBlankText(".")).toBe(false);
});
