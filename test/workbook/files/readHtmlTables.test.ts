// Tables on the clipboard as Word, WPS, Excel and web pages write them.

import { readHtmlTables } from "../../../src/workbook/files/readHtmlTables";

const only = (html: string) => {
  const tables = readHtmlTables(html);
  expect(tables).toHaveLength(1);
  return tables[0]!;
};

test("Word: paragraphs in cells, cells that span rows and columns", () => {
  const { rows, merges } = only(`<html><head><style>td{color:red}</style><title>名单</title></head><body>
    <p>奖学名单如下：</p>
    <table border=1><thead><tr><td rowspan=2><p>学生<span>姓名</span></p></td><td colspan="2">奖励</td></tr>
    <tr><td>类别</td><td>金额</td></tr></thead>
    <tr><td><p class=MsoNormal>王&nbsp;小禾<o:p></o:p></p></td><td rowspan=2>三好学生</td><td>100</td></tr>
    <tr><td>李小麦</td><td><p>200</p><p>另补</p></td></tr></table>`);
  expect(rows).toEqual([
    ["学生姓名", "奖励", ""],
    ["", "类别", "金额"],
    ["王 小禾", "三好学生", "100"],
    ["李小麦", "", "200\n另补"],
  ]);
  expect(merges).toEqual([
    { top: 0, bottom: 1, left: 0, right: 0 },
    { top: 0, bottom: 0, left: 1, right: 2 },
    { top: 2, bottom: 3, left: 1, right: 1 },
  ]);
});

test("Excel: the number behind what is shown, hidden width rows, breaks within a cell", () => {
  const { rows } = only(`<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><!--StartFragment-->
    <col width=72><tr height=18><td class=xl65>姓名</td><td x:num="1234.56">1,235</td><td x:num="44092">2020/9/18</td></tr>
    <tr><td>李<br style='mso-data-placement:same-cell;'>麦</td><td x:num="200">####</td><td x:num>7</td></tr>
    <![if supportMisalignedColumns]><tr height=0 style='display:none'><td width=72></td></tr><![endif]></table>`);
  expect(rows).toEqual([
    ["姓名", "1234.56", "2020/9/18"],
    ["李\n麦", "200", "7"],
  ]);
});

test("tables within tables are read by themselves, the one around them only where it says something", () => {
  const tables = readHtmlTables(
    "<table><tr><td><table><tr><td>甲<td>乙<tr><td>丙<td>丁</table></td></tr></table><table><tr><td>戊</td></tr></table>",
  );
  expect(tables.map(({ rows }) => rows)).toEqual([
    [
      ["甲", "乙"],
      ["丙", "丁"],
    ],
  ]);
});

test.each([
  ["no table", "<p>王小禾 三好学生</p>"],
  ["nothing", ""],
  ["a table of scripts", "<table><tr><td><script>甲</script></td><td><style>乙</style></td></tr></table>"],
])("%s: none", (_, html) => {
  expect(readHtmlTables(html)).toEqual([]);
});

test("spans beyond reason neither hang nor fill the memory", () => {
  const { rows, merges } = only(
    `<table><tr><td rowspan="99999999">甲</td><td colspan="99999999">乙</td></tr><tr><td>丙</td></tr></table>`,
  );
  expect(rows[0]).toHaveLength(16_384);
  expect(rows[1]?.[1]).toBe("丙");
  expect(Math.max(...merges.map(({ bottom }) => bottom))).toBe(1);
});
