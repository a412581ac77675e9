// What says that there is nothing, however quickly it is told from what says something.

import fc from "fast-check";
import { saysNothing } from "../../../src/domain/checking/rowText";

const says = (voucherNo: string) => saysNothing({ rowIndex: 0, fields: { voucherNo } }, "voucherNo");

test.each([
  "—",
  "-",
  "0",
  "无",
  "没有",
  "缺",
  "暂无",
  "空",
  "否",
  "待补",
  "后补",
  "未开",
  "未提供",
  "票未交",
  "发票未到",
])("%s says nothing", (text) => {
  expect(says(text)).toBe(true);
  expect(says(` ${text} `)).toBe(true);
});

test.each(["31号", "12", "记-5", "钱大海", "无锡路店", "未来书店有限公司", "凭证7", "发票31"])(
  "%s says something",
  (text) => {
    expect(says(text)).toBe(false);
  },
);

test("blanks inside change nothing", () => {
  const letters = fc.constantFrom(
    "无",
    "没",
    "有",
    "待",
    "补",
    "未",
    "票",
    "发",
    "开",
    "—",
    "0",
    "1",
    "钱",
    "A",
  );
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 6 }), (all) => {
      expect(says(` ${all.join(" ")}`)).toBe(says(all.join("")));
    }),
  );
});
