import { buildChart } from "../../../../src/workbook/xlsx/write/buildChart";
import { parseXmlTree } from "../../../../src/workbook/xlsx/write/parseXmlTree";
import { fullDocument } from "../../../support/fullDocument";

const DOCUMENT = { ...fullDocument("支出"), name: "年度 汇总" };
const CHART = DOCUMENT.charts[0]!;
const XML = buildChart(CHART, DOCUMENT);

test.each([
  ["its title", "<a:t>每月支出（元）</a:t>"],
  ["where the categories are", "<c:f>'年度 汇总'!$A$3:$A$14</c:f>"],
  ["where the values are", "<c:f>'年度 汇总'!$B$3:$B$14</c:f>"],
  ["the categories themselves", '<c:strCache><c:ptCount val="12"/><c:pt idx="0"><c:v>1月</c:v></c:pt>'],
  ["the values themselves", '<c:ptCount val="12"/><c:pt idx="0"><c:v>100.25</c:v></c:pt>'],
  ["the series' name", "<c:tx><c:v>支出</c:v></c:tx>"],
  ["solid grey columns", '<c:spPr><a:solidFill><a:srgbClr val="7F7F7F"/></a:solidFill>'],
  ["the values' format", '<c:numFmt formatCode="#,##0" sourceLinked="0"/>'],
])("a chart says %s", (_name, expected) => {
  expect(XML).toContain(expected);
});

test("it has no legend, and a value that is no number is a gap", () => {
  const gap = { ...CHART, values: { top: 1, left: 1, bottom: 2, right: 1 } };
  expect(XML).not.toContain("legend");
  expect(buildChart(gap, DOCUMENT)).toContain(
    '<c:ptCount val="2"/><c:pt idx="1"><c:v>100.25</c:v></c:pt></c:numCache>',
  );
  expect(parseXmlTree(XML).name).toBe("chartSpace");
});
