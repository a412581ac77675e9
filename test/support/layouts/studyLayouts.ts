// Sign-ins: names down and dates across, halves side by side, the date written once above the list.

import { dateCell, snapshotOf } from "../snapshotOf";
import type { Layout } from "./layout";

export const studyLayouts: readonly Layout[] = [
  {
    name: "study: matrix of names and dates with ticks, absences marked",
    sheet: snapshotOf(
      [
        ["2020年五老学习日签到表"],
        ["序号", "姓名", "1月15日", "2月15日", "3月15日", "4月15日", "备注"],
        [1, "赵大江", "√", "√", "×", "√"],
        [2, "钱大海", "√", "请假", null, "√", "三月住院"],
        [3, "孙大川", "√", "√", "√", "缺"],
      ],
      { name: "学习签到" },
    ),
    tables: [
      {
        kind: "study",
        header: [2, 2],
        data: [3, 5],
        records: 8,
        fields: { B: "person", C: "date", D: "date", E: "date", F: "date", G: "remark" },
      },
    ],
  },
  {
    name: "study: matrix with real dates under a group heading, nothing else says what it is",
    sheet: snapshotOf(
      [
        ["姓名", "学习时间", null, null],
        [null, dateCell("2020-01-15"), dateCell("2020-02-15"), dateCell("2020-03-15")],
        ["赵大江", 1, 1, 1],
        ["钱大海", 1, 0, 1],
      ],
      { name: "Sheet1", merges: ["A1:A2", "B1:D1"] },
    ),
    tables: [
      {
        kind: "study",
        header: [1, 2],
        data: [3, 4],
        records: 5,
        fields: { A: "person", B: "date", C: "date", D: "date" },
      },
    ],
  },
  {
    name: "study: morning and afternoon side by side, the date above both",
    sheet: snapshotOf(
      [
        ["关工委学习培训签到表"],
        ["学习日期：2020年6月15日", null, null, null, "地点：会议室"],
        ["上午", null, null, "下午", null, null],
        ["序号", "姓名", "签到", "序号", "姓名", "签到"],
        [1, "赵大江", null, 1, "赵大江"],
        [2, "钱大海", null, 2, "孙大川"],
        [3, "孙大川"],
      ],
      { name: "Sheet1", merges: ["A1:F1", "A3:C3", "D3:F3"] },
    ),
    tables: [
      { kind: "study", header: [3, 4], data: [5, 7], records: 3, fields: { B: "person", C: "signature" } },
      { kind: "study", header: [3, 4], data: [5, 6], records: 2, fields: { E: "person", F: "signature" } },
    ],
  },
  {
    name: "study: no column of dates, one session a sheet, the list folded into two halves with a gap",
    sheet: snapshotOf(
      [
        ["9月15日学习签到"],
        ["姓名", "签名", null, "姓名", "签名"],
        ["赵大江", null, null, "孙大川"],
        ["钱大海", null, null, "吴大岭"],
      ],
      { name: "2020年" },
    ),
    tables: [
      { kind: "study", header: [2, 2], data: [3, 4], records: 2, fields: { A: "person", B: "signature" } },
      { kind: "study", header: [2, 2], data: [3, 4], records: 2, fields: { D: "person", E: "signature" } },
    ],
  },
  {
    name: "amounts under months are no sign-ins",
    sheet: snapshotOf(
      [
        ["姓名", "1月15日", "2月15日", "3月15日"],
        ["赵大江", 120, 130, 125],
        ["钱大海", 110, 140, 155],
      ],
      { name: "血压" },
    ),
    tables: [{ kind: null, header: [1, 1], data: [2, 3], records: 0, fields: {} }],
  },
];
