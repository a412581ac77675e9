import { WorkbookFailure } from "../../../../src/workbook/port";
import { cells } from "../../../support/buildXlsx";
import { quietWatch } from "../../../support/quietWatch";
import { openView, row } from "../../../support/viewOf";

const sheets = [
  { name: "图", content: "", kind: "chartsheet" as const },
  { name: "旧账", content: cells(""), state: "hidden" as const },
  { name: "经费支出", content: cells(row(1, ["甲"])) },
  { name: "奖学奖优", content: cells("") },
];

test("all sheets are listed with what they are", async () => {
  expect((await openView({ sheets })).tabs).toEqual([
    { name: "图", visibility: "visible", hasCells: false },
    { name: "旧账", visibility: "hidden", hasCells: true },
    { name: "经费支出", visibility: "visible", hasCells: true },
    { name: "奖学奖优", visibility: "visible", hasCells: true },
  ]);
});

test.each([
  ["", "经费支出"],
  ['<bookViews><workbookView activeTab="3"/></bookViews>', "奖学奖优"],
  ['<bookViews><workbookView activeTab="1"/></bookViews>', "经费支出"],
  ['<bookViews><workbookView activeTab="99"/></bookViews>', "经费支出"],
])("with %p the sheet in front is %s", async (beforeSheets, front) => {
  expect((await openView({ sheets, beforeSheets })).frontSheet).toBe(front);
});

test("a workbook of charts alone has no sheet to show", async () => {
  expect((await openView({ sheets: sheets.slice(0, 1) })).frontSheet).toBeNull();
});

test("reading tells how far it is and stops when it is told to", async () => {
  const workbook = await openView({ sheets });
  const report = jest.fn();
  await workbook.readSheet("经费支出", { ...quietWatch(), report });
  expect(report).toHaveBeenLastCalledWith(expect.objectContaining({ stage: "reading" }));
  const stopped = { ...quietWatch(), signal: AbortSignal.abort() };
  await expect(workbook.readSheet("经费支出", stopped)).rejects.toMatchObject(
    new WorkbookFailure("cancelled"),
  );
});

test.each(["没有", "图"])("there is no grid to read for %s", async (name) => {
  const workbook = await openView({ sheets });
  await expect(workbook.readSheet(name, quietWatch())).rejects.toMatchObject({
    code: "not-found",
    sheet: name,
  });
});
