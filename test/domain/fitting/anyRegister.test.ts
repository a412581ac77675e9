// A register of any kind, under any of the headings that its fields own, in any order, is known for what it is: the words
// of the thirteen kinds do not get into each other's way.

import fc from "fast-check";
import type { TableFit } from "../../../src/domain/fitting/fit";
import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import { catalogue } from "../../../src/domain/kinds/catalogue";
import { countsForRecord, type FieldDefinition, type FieldType } from "../../../src/domain/kinds/kind";
import { runToEnd } from "../../../src/domain/stepwise";
import { dateCell, snapshotOf, type GridCell } from "../../support/snapshotOf";
import { workbookOf } from "../../support/workbookOf";

const ROWS = 4;
/** Words loud enough to give a kind away on their own. */
const LOUD = 2.5;

const WORDS = [
  "座谈会茶水",
  "购买学习书籍",
  "学习文件精神",
  "老少同乐庆六一",
  "增加活动室座椅",
  "青石村二组",
];
const CELLS: Readonly<Record<FieldType, readonly GridCell[]>> = {
  text: WORDS,
  choice: ["第一类", "第二类", "第三类"],
  person: ["王小禾", "李小麦", "赵大江", "钱大海"],
  date: ["2020.9.18", "2020年1月15日", dateCell("2020-06-01"), 20200918],
  dateOrMonth: ["2008年5月", "2010.7", "2009-03-04"],
  money: [100, 200, 86.5, "200元"],
  count: [1, 4, 12, "198份"],
  idNumber: ["110101200805120010", "110101200905120018"],
  phone: ["13900000001", 13900000002],
  invoiceNumber: ["00123456", "00123457"],
  yesNo: ["是", "否"],
};

interface Column {
  readonly field: FieldDefinition;
  readonly heading: string;
  readonly cells: readonly GridCell[];
}

const someRegister = fc.constantFrom(...catalogue).chain((kind) => {
  const needed = kind.fields.filter(({ id }) => countsForRecord(kind, id));
  const others = kind.fields.filter(({ id }) => !countsForRecord(kind, id));
  const themes = Object.keys(kind.themes).filter((word) => (kind.themes[word] ?? 0) >= LOUD);
  const columnOf = (field: FieldDefinition): fc.Arbitrary<Column> =>
    fc.record({
      field: fc.constant(field),
      heading: fc.constantFrom(...field.headings),
      cells: fc.array(fc.constantFrom(...CELLS[field.type]), { minLength: ROWS, maxLength: ROWS }),
    });
  const columns = fc
    .shuffledSubarray(others, { minLength: 1 })
    .chain((chosen) =>
      fc.shuffledSubarray([...needed, ...chosen], { minLength: needed.length + chosen.length }),
    )
    .chain((chosen) => fc.tuple(...chosen.map(columnOf)));
  return fc.record({ kind: fc.constant(kind), theme: fc.constantFrom(...themes), columns });
});

function fitColumns(title: string, columns: readonly Column[]): TableFit[] {
  const rows = Array.from({ length: ROWS }, (_, at) => columns.map(({ cells }) => cells[at]));
  const grid = [[title], columns.map(({ heading }) => heading), ...rows];
  return [...runToEnd(fitWorkbook(workbookOf(snapshotOf(grid, { name: "Sheet1" })))).sheets[0]!.tables];
}

test("kind, columns and records are found", () => {
  fc.assert(
    fc.property(someRegister, ({ kind, theme, columns }) => {
      const headings = columns.map(({ heading }) => heading);
      fc.pre(new Set(headings).size === headings.length);
      const [table, ...more] = fitColumns(`县关工委${theme}登记表`, columns);
      expect(more).toEqual([]);
      expect(table!.kind).toBe(kind.id);
      expect(table!.columns.map(({ field }) => field)).toEqual(columns.map(({ field }) => field.id));
      expect(table!.records).toHaveLength(ROWS);
    }),
    { numRuns: 300 },
  );
});
