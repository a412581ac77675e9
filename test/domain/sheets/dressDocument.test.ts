import { dressDocument, type LookRole } from "../../../src/domain/sheets/dressDocument";
import type { CellLook, CellStyle } from "../../../src/domain/sheets/sheetDocument";
import { registerForms } from "../../../src/books/registerForms";
import { PLAIN_LOOK } from "../../support/plainLook";

const lookWith = (style: Partial<CellStyle>, rowHeight: number): CellLook => ({
  ...PLAIN_LOOK,
  style: { ...PLAIN_LOOK.style, ...style },
  rowHeight,
});
const fangSong = { ...PLAIN_LOOK.style.font, name: "仿宋", size: 12 };
const looks = {
  title: lookWith({ font: { ...fangSong, size: 22 }, horizontal: "left" }, 40),
  header: lookWith({ fill: "#DDDDDD", numberFormat: "@" }, 28),
  body: lookWith({ font: fangSong, horizontal: "right", numberFormat: "0.00" }, 24),
};
const { document, roles } = registerForms.formOf("visit", { sheet: "走访", unit: "" });
const dressed = dressDocument(document, roles, looks);

test("title, headings and body look as the model's, their number formats stay", () => {
  expect(dressed.styles["title"]).toMatchObject({ font: { name: "仿宋", size: 22 }, horizontal: "left" });
  expect(dressed.styles["header"]).toMatchObject({ fill: "#DDDDDD", numberFormat: "General" });
  expect(dressed.styles["date"]).toMatchObject({ horizontal: "right", numberFormat: "yyyy/m/d" });
  expect(dressed.styles["meta"]).toMatchObject({ font: { name: "仿宋", size: 12 }, horizontal: "left" });
});

test("rows are as high as the model's", () => {
  expect(dressed.rows.slice(0, 4).map(({ height }) => height)).toEqual([40, 18, 28, 24]);
});

test("a hidden row is no model, and without a title the document keeps its own", () => {
  const hidden = dressDocument(document, roles, {
    ...looks,
    title: null,
    body: { ...looks.body, rowHeight: 0 },
  });
  expect(hidden.styles["title"]).toEqual(document.styles["title"]);
  expect(hidden.rows[3]!.height).toBe(document.rows[3]!.height);
});

test("cells, merges and print set-up are the document's, and a style without a role stays", () => {
  expect({ ...dressed, styles: 0, rows: dressed.rows.map(({ cells }) => cells) }).toEqual({
    ...document,
    styles: 0,
    rows: document.rows.map(({ cells }) => cells),
  });
  const none: Readonly<Record<string, LookRole>> = {};
  expect(dressDocument(document, none, looks)).toEqual(document);
});
