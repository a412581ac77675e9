import {
  deleteSheet,
  insertSheet,
  isStructureLocked,
  requireCalculation,
  setActiveTab,
  setSheetNames,
} from "../../../../src/workbook/xlsx/write/workbookXml";

const SHEETS =
  '<sheets><sheet name="甲" sheetId="3" r:id="rId1"/><sheet name="乙" sheetId="7" r:id="rId2"/></sheets>';
const NAMES =
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">甲!$A$1</definedName>' +
  '<definedName name="范围" localSheetId="1">乙!$A$1</definedName><definedName name="单位">甲!$A$1</definedName></definedNames>';
const BOOK = `<workbook xmlns:r="urn:r"><bookViews><workbookView firstSheet="0" activeTab="1"/></bookViews>${SHEETS}${NAMES}<calcPr calcId="1"/></workbook>`;

test("a sheet put between two moves what counts sheets by their place", () => {
  expect(insertSheet(BOOK, 1, "年度汇总", "rId9")).toBe(
    BOOK.replace('<sheet name="乙"', '<sheet name="年度汇总" sheetId="8" r:id="rId9"/><sheet name="乙"')
      .replace('localSheetId="1"', 'localSheetId="2"')
      .replace('activeTab="1"', 'activeTab="2"'),
  );
});

test("a sheet put at the end moves nothing", () => {
  expect(insertSheet(BOOK, 2, "A&B", "rId9")).toBe(
    BOOK.replace("</sheets>", '<sheet name="A&amp;B" sheetId="8" r:id="rId9"/></sheets>'),
  );
});

test("a sheet taken away takes its own names along", () => {
  const without = deleteSheet(BOOK, 0);
  expect(without).not.toContain("Print_Area");
  expect(without).toContain('<definedName name="范围" localSheetId="0">');
  expect(without).toContain('<definedName name="单位">');
  expect(without).toContain('activeTab="0"');
});

test("what was inserted and deleted leaves the text as it was", () => {
  expect(deleteSheet(insertSheet(BOOK, 1, "年度汇总", "rId9"), 1)).toBe(BOOK);
});

test("a sheet's print names take the place of its former ones; other names stay", () => {
  const named = setSheetNames(BOOK, 0, [{ name: "_xlnm.Print_Titles", refersTo: "'A&B'!$1:$2" }]);
  expect(named).toBe(
    BOOK.replace(/<definedName name="_xlnm.Print_Area".*?<\/definedName>/u, "").replace(
      "</definedNames>",
      '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'A&amp;B\'!$1:$2</definedName></definedNames>',
    ),
  );
});

test("where there were no names, the list stands at its place, and goes when it is empty", () => {
  const bare = BOOK.replace(NAMES, "");
  const named = setSheetNames(bare, 0, [{ name: "_xlnm.Print_Area", refersTo: "甲!$A$1" }]);
  expect(named).toContain(
    '</sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">甲!$A$1</definedName></definedNames><calcPr',
  );
  expect(setSheetNames(named, 0, [])).toBe(bare);
});

test("Excel is to calculate: the mark is set where settings are, and made where there are none", () => {
  expect(requireCalculation(BOOK)).toContain('<calcPr calcId="1" fullCalcOnLoad="1"/>');
  expect(requireCalculation(BOOK.replace('<calcPr calcId="1"/>', "<extLst/>"))).toContain(
    '<calcPr fullCalcOnLoad="1"/><extLst/>',
  );
});

test("the tab in front: set in the first view, or in one made for it", () => {
  expect(setActiveTab(BOOK, 0)).toContain('<workbookView firstSheet="0" activeTab="0"/>');
  expect(setActiveTab(BOOK.replace(/<bookViews>.*<\/bookViews>/u, ""), 1)).toContain(
    '<bookViews><workbookView activeTab="1"/></bookViews><sheets>',
  );
});

test.each([
  ['<workbookProtection lockStructure="1"/>', true],
  ['<workbookProtection lockWindows="1"/>', false],
  ["", false],
])("%s: structure locked is %s", (protection, isLocked) => {
  expect(isStructureLocked(BOOK.replace("<bookViews>", `${protection}<bookViews>`))).toBe(isLocked);
});
