import fc from "fast-check";
import { checkDigitOf, findIdNumberFault } from "../../../../src/domain/checking/idNumber";
import { finding } from "../../../../src/texts/zh/findings";
import { day } from "../../../support/fitOf";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { pupils } from "../../../support/registerSheets";
import { formatCell, type GridCell } from "../../../support/snapshotOf";

const withId = (number: GridCell) =>
  pupils([
    [1, "王小禾", "赵大江", number, "13800000000"],
    [2, "李小麦", "钱大海", null, null],
  ]);

/** The example of GB 11643-1999 itself, and made-up ones. */
const VALID = [
  "11010519491231002X",
  "110105491231002",
  "11010519491231002x",
  "１１０１０５１９４９１２３１００２Ｘ",
];

test.each<GridCell>([
  ...VALID,
  "1101051949 1231 002X",
  "110105********002X",
  "无",
  null,
  "H12345678",
  110105491231002,
])("%p is in order, masked, or none", (number) => {
  expect(placesFound("id-number-invalid", [withId(number)])).toEqual([]);
});

test.each<[GridCell, string, string | null]>([
  ["110105194912310021", "check-digit", "X"],
  ["11010519491231002", "length", null],
  ["1101051949123100200", "length", null],
  ["11010519490231002X", "birth", null],
  ["11010521001231002X", "birth", null],
  ["110105491331002", "birth", null],
  ["11010519491231O02X", "characters", null],
  ["1101051949123X002X", "characters", null],
])("%p: %s", (number, why, expected) => {
  expect(checkSheets("id-number-invalid", [withId(number)]).findings).toMatchObject([
    { severity: "error", cells: [{ rowIndex: 2, columnIndex: 3 }], facts: { why, expected } },
  ]);
});

test("a number that has lost its digits is another rule's business", () => {
  expect(placesFound("id-number-invalid", [withId(formatCell(110105194912310000, "0"))])).toEqual([]);
});

test("of the check digits one is right, and one wrong digit is always noticed", () => {
  const digits = fc
    .integer({ min: 0, max: 999 })
    .map((order) => `11010519491231${String(order).padStart(3, "0")}`);
  fc.assert(
    fc.property(digits, fc.integer({ min: 0, max: 16 }), fc.integer({ min: 1, max: 9 }), (body, at, by) => {
      const number = body + checkDigitOf(body);
      expect(findIdNumberFault(number, day(2020, 12, 31))).toBeNull();
      const other = String((Number(body[at]) + by) % 10);
      const wrong = body.slice(0, at) + other + number.slice(at + 1);
      expect(findIdNumberFault(wrong, day(2020, 12, 31))).not.toBeNull();
    }),
  );
});

test("its words", () => {
  const [one] = checkSheets("id-number-invalid", [withId("110105194912310021")]).findings;
  expect(finding(one!)).toBe(
    "『帮扶对象』D3（王小禾）：身份证号“110105194912310021”最后一位校验码不对，按国家标准算应是X（GB 11643）。请对照证件核对，多半是抄错了一位。",
  );
});
