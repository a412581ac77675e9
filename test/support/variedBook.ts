// Workbooks of many bureaus: the sample with its unit, everybody's name and some amounts changed, differently for each number.

import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/domain/sheets/snapshot";
import { sampleBook } from "./sampleBook";
import { workbookOf } from "./workbookOf";

const SURNAMES = Array.from("赵钱孙李周吴郑冯陈褚卫蒋沈韩杨朱秦尤许何吕施孔曹严华金魏陶姜");
const GIVEN = Array.from("一二三四五六七八九十春夏秋冬山川江河湖海松竹梅兰风云雨雪石林");
/** Headings of columns that hold one person a cell. */
const PERSON = /^(?:学生姓名|姓名|走访对象|帮扶责任人|捐款人)$/u;
const NAME = /^[\u4e00-\u9fff]{2,3}$/u;
const MOST_HEADINGS = 6;
const MONEY = /金额|慰问金|（元）/u;
const UNIT = /[\u4e00-\u9fff]{2,}县[\u4e00-\u9fff]{1,8}局/u;
/** One amount in so many is another. */
const RARELY = 7;
const STEP = 50;

/** Of each column with such a heading, the row of the lowest one. */
function headingsLike({ rows }: SheetSnapshot, like: RegExp): ReadonlyMap<number, number> {
  const headings = rows
    .slice(0, MOST_HEADINGS)
    .flatMap((row, rowIndex) =>
      row.flatMap((cell, column) =>
        typeof cell === "string" && like.test(cell.replaceAll(" ", "")) ? [[column, rowIndex] as const] : [],
      ),
    );
  return new Map(headings);
}

function namesOf({ sheets }: WorkbookSnapshot): readonly string[] {
  const names = sheets.flatMap((sheet) => {
    const headings = headingsLike(sheet, PERSON);
    return sheet.rows.flatMap((row, rowIndex) =>
      row.flatMap((cell, column) =>
        rowIndex > (headings.get(column) ?? Infinity) && typeof cell === "string" && NAME.test(cell)
          ? [cell]
          : [],
      ),
    );
  });
  return [...new Set(names)];
}

/** Another name for each, no two alike. */
function renaming(names: readonly string[], number: number): ReadonlyMap<string, string> {
  return new Map(
    names.map((name, at) => {
      const pick = at + number * 13;
      const surname = SURNAMES[pick % SURNAMES.length]!;
      const first = GIVEN[Math.floor(pick / SURNAMES.length) % GIVEN.length]!;
      return [name, `${surname}${first}${GIVEN[at % GIVEN.length]!}`];
    }),
  );
}

function rename(text: string, names: ReadonlyMap<string, string>, unit: string): string {
  let renamed = text.replaceAll(new RegExp(UNIT, "gu"), unit);
  for (const [name, other] of names) renamed = renamed.replaceAll(name, other);
  return renamed;
}

/** Each number's own up to some hundreds. */
export function unitOfNumber(number: number): string {
  const [first, second] = [
    SURNAMES[number % SURNAMES.length]!,
    GIVEN[Math.floor(number / SURNAMES.length) % GIVEN.length]!,
  ];
  return `青禾县${first}${second}局`;
}

export function variedBook(number: number): WorkbookSnapshot {
  const sample = sampleBook();
  const names = renaming(namesOf(sample), number);
  const sheets = sample.sheets.map((sheet): SheetSnapshot => {
    const money = headingsLike(sheet, MONEY);
    const vary = (cell: CellValue, row: number, column: number): CellValue => {
      if (typeof cell === "string") return rename(cell, names, unitOfNumber(number));
      const isOther = (row * 31 + column * 17 + number) % RARELY === 0;
      const isPlain = (sheet.formulas[row]?.[column] ?? null) === null;
      return typeof cell === "number" && money.has(column) && isOther && isPlain ? cell + STEP : cell;
    };
    return { ...sheet, rows: sheet.rows.map((row, at) => row.map((cell, c) => vary(cell, at, c))) };
  });
  return workbookOf(...sheets);
}
