import { finding } from "../../../../src/texts/zh/findings";
import { checkSheets, placesFound } from "../../../support/checkSheets";
import { pupils } from "../../../support/registerSheets";
import type { GridCell } from "../../../support/snapshotOf";

const withPhone = (phone: GridCell) =>
  pupils([
    [1, "王小禾", "赵大江", null, phone],
    [2, "李小麦", "钱大海", null, "13800000000"],
  ]);

test.each<GridCell>([
  "13800000000",
  13800000000,
  "138 0000 0000",
  "138-0000-0000",
  "１３８００００００００",
  "+86 13800000000",
  "8613800000000",
  "0851-1234567",
  "085112345678",
  "（010）12345678",
  "010-12345678-801",
  "12345678转801",
  8511234567,
  "1234567",
  "12345",
  "110",
  "669123",
  "400-123-4567",
  "+1 212 555 0100",
  "13800000000、13900000000",
  "13800000000/0851-1234567",
  "13800000000 13900000000",
  "13800000000\n13900000000",
  "13800000000；13900000000",
  "父13800000000母13900000000",
  "13800000000（母亲）",
  "138****0000",
  "无",
  "同上",
  null,
])("%p can be dialled, or is none", (phone) => {
  expect(placesFound("phone-invalid", [withPhone(phone)])).toEqual([]);
});

test.each<GridCell>([
  "1380000000",
  "138000000000",
  1380000000,
  "12800000000",
  "13800000000、1390000000",
  "1380000O000",
  "12",
  "123456789",
  "0851-123",
])("%p cannot", (phone) => {
  expect(checkSheets("phone-invalid", [withPhone(phone)]).findings).toMatchObject([
    { severity: "warning", cells: [{ rowIndex: 2, columnIndex: 4 }] },
  ]);
});

test("its words", () => {
  const [one] = checkSheets("phone-invalid", [withPhone("1380000000")]).findings;
  expect(finding(one!)).toBe(
    "『帮扶对象』E3（王小禾）：电话“1380000000”位数不对：手机是1开头的11位，固定电话是区号加7到8位。请核对；几个号码请用顿号隔开。",
  );
});
