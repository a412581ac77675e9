import { readOneSheet } from "../../../support/readOneSheet";

test("a cell's own formula, and none for a constant", async () => {
  const sheet = await readOneSheet(
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>',
  );
  expect(sheet.formulas).toEqual([[null, "=A1*2"], null]);
});

test("a shared formula is every cell's, with its references moved", async () => {
  const sheet = await readOneSheet(
    '<row r="1"><c r="B1"><f t="shared" si="0" ref="B1:B3">A1*$C$1</f><v>1</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"/><v>3</v></c><c r="C3"><v>9</v></c></row>',
  );
  expect(sheet.formulas).toEqual([
    [null, "=A1*$C$1"],
    [null, "=A2*$C$1"],
    [null, "=A3*$C$1", null],
  ]);
});

test("an array formula is every filled cell's in its range", async () => {
  const sheet = await readOneSheet(
    '<row r="1"><c r="A1"><f t="array" ref="A1:B2">C1:D2*2</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>5</v></c></row>' +
      '<row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c></row><row r="3"><c r="A3"><v>6</v></c></row>',
  );
  expect(sheet.formulas).toEqual([["=C1:D2*2", "=C1:D2*2", null], ["=C1:D2*2", "=C1:D2*2"], null]);
});

test.each([
  ['dt2D="1" r1="B1" r2="A2"', "=TABLE(B1,A2)"],
  ['dtr="1" r1="B1"', "=TABLE(B1,)"],
  ['r1="B1"', "=TABLE(,B1)"],
])("a what-if table (%s) reads %s", async (attributes, formula) => {
  const sheet = await readOneSheet(
    `<row r="1"><c r="A1"><f t="dataTable" ref="A1:A1" ${attributes}/><v>1</v></c></row>`,
  );
  expect(sheet.formulas).toEqual([[formula]]);
});

test("a shared formula that was never given is damage", async () => {
  const rows = '<row r="1"><c r="B1"><f t="shared" si="4"/><v>1</v></c></row>';
  await expect(readOneSheet(rows)).rejects.toMatchObject({ code: "file-damaged" });
});
