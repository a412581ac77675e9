import { readOneSheet } from "../../../support/readOneSheet";

const STRINGS = {
  strings: [
    "<t>甲同学</t>",
    "<r><t>三好</t></r><r><rPr><b/></rPr><t>学生</t></r>",
    '<t>东京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
    '<t xml:space="preserve"> 留空 </t>',
    "<t> 不留空\n</t>",
    "<t>第一行_x000D_\n第二行</t>",
    "<t>_x005F_x000D_</t>",
    "<t/>",
    "<t>a &lt; b &amp;&#20013;</t>",
    "<t><![CDATA[<原样>]]></t>",
  ],
};

test.each([
  ["a number", '<c r="A1"><v>12.5</v></c>', 12.5],
  ["a number in scientific notation", '<c r="A1" t="n"><v>1.2E-3</v></c>', 0.0012],
  ["true", '<c r="A1" t="b"><v>1</v></c>', true],
  ["false", '<c r="A1" t="b"><v>0</v></c>', false],
  ["an error value", '<c r="A1" t="e"><v>#REF!</v></c>', "#REF!"],
  ["a formula's text", '<c r="A1" t="str"><f>"a"</f><v>a_x000D_b</v></c>', "a\rb"],
  ["a shared text", '<c r="A1" t="s"><v>0</v></c>', "甲同学"],
  ["text in runs", '<c r="A1" t="s"><v>1</v></c>', "三好学生"],
  ["text with reading aids", '<c r="A1" t="s"><v>2</v></c>', "东京"],
  ["text with its spaces", '<c r="A1" t="s"><v>3</v></c>', " 留空 "],
  ["text whose spaces do not count", '<c r="A1" t="s"><v>4</v></c>', "不留空"],
  ["an escaped character", '<c r="A1" t="s"><v>5</v></c>', "第一行\r\n第二行"],
  ["an escaped escape", '<c r="A1" t="s"><v>6</v></c>', "_x000D_"],
  ["entities", '<c r="A1" t="s"><v>8</v></c>', "a < b &中"],
  ["CDATA", '<c r="A1" t="s"><v>9</v></c>', "<原样>"],
  ["a text in the cell itself", '<c r="A1" t="inlineStr"><is><t>乙同学</t></is></c>', "乙同学"],
  [
    "runs in the cell itself",
    '<c r="A1" t="inlineStr"><is><r><t>乙</t></r><r><t>同学</t></r></is></c>',
    "乙同学",
  ],
  ["a date as text", '<c r="A1" t="d"><v>2020-09-18</v></c>', 44092],
  ["a date and time as text", '<c r="A1" t="d"><v>2020-09-18T12:00:00Z</v></c>', 44092.5],
  ["a date that is none", '<c r="A1" t="d"><v>秋天</v></c>', "秋天"],
])("%s", async (_name, cell, value) => {
  const sheet = await readOneSheet(`<row r="1">${cell}</row>`, STRINGS);
  expect(sheet.rows).toEqual([[value]]);
});

test.each([
  ["no value", '<c r="A1" s="0"/>'],
  ["an empty value", '<c r="A1"><v></v></c>'],
  ["an empty shared text", '<c r="A1" t="s"><v>7</v></c>'],
  ["an empty text in the cell itself", '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
])("%s is an empty cell", async (_name, cell) => {
  const sheet = await readOneSheet(`<row r="1">${cell}<c r="B1"><v>1</v></c></row>`, STRINGS);
  expect(sheet.rows).toEqual([[null, 1]]);
});

test("a formula that yields an empty text keeps its place", async () => {
  const sheet = await readOneSheet('<row r="1"><c r="B1" t="str"><f>""</f><v></v></c></row>');
  expect(sheet.rows).toEqual([[null, null]]);
  expect(sheet.formulas).toEqual([[null, '=""']]);
});

test.each([
  ["a text that is not there", '<c r="A1" t="s"><v>10</v></c>', "text 10"],
  ["a number that is none", '<c r="A1"><v>十二</v></c>', "十二"],
  ["a cell in another row", '<c r="A2"><v>1</v></c>', "A2"],
  ["a cell beyond the last column", '<c r="XFE1"><v>1</v></c>', "XFE1"],
])("%s is damage, and says so", async (_name, cell, detail) => {
  await expect(readOneSheet(`<row r="1">${cell}</row>`, STRINGS)).rejects.toMatchObject({
    code: "file-damaged",
    detail: expect.stringContaining(detail) as string,
  });
});
