// Planted errors in single cells. Rows and columns are those of the sample workbook.

import type { RULE_GROUPS } from "../../../src/domain/checking/ruleId";
import { dateCell, formulaCell } from "../snapshotOf";
import { cells, type Plant } from "./plant";

const REAL_DATES = cells("经费支出", {
  B7: dateCell("2020-06-01"),
  B8: dateCell("2020-06-01"),
  B9: dateCell("2020-06-01"),
  B12: dateCell("2020-09-18"),
  B13: dateCell("2020-09-18"),
  B14: dateCell("2020-09-18"),
});

export const valuesPlants: Readonly<Record<(typeof RULE_GROUPS)["values"][number], Plant>> = {
  "required-missing": { error: cells("活动情况", { C3: null }), at: ["活动情况!C3"] },
  "date-unreadable": {
    error: cells("会议记录", { B3: "2020年2月30日" }),
    at: ["会议记录!B3"],
    follow: ["date-as-text 会议记录!B4,B5,B6,B7,B8,B9"],
  },
  "date-as-text": { ground: REAL_DATES, error: cells("经费支出", { B4: "2020.1.15" }), at: ["经费支出!B4"] },
  "date-outside-year": { error: cells("会议记录", { B3: "2002年1月15日" }), at: ["会议记录!B3"] },
  "date-in-future": {
    error: cells("宣传报道", { C4: "2099.10.20" }),
    at: ["宣传报道!C4"],
    follow: ["date-outside-year 宣传报道!C4"],
  },
  "amount-unreadable": { error: cells("抗疫捐款", { C4: "二百左右" }), at: ["抗疫捐款!C4"] },
  "amount-as-text": { error: cells("抗疫捐款", { C4: "200元" }), at: ["抗疫捐款!C4"] },
  "amount-not-positive": { error: cells("抗疫捐款", { C4: 0 }), at: ["抗疫捐款!C4"] },
  "amount-beyond-fen": { error: cells("经费收入", { D4: 2000.005 }), at: ["经费收入!D4"] },
  "name-has-spaces": { error: cells("抗疫捐款", { B5: "兰清 谷" }), at: ["抗疫捐款!B5"] },
  "choice-unknown": { error: cells("五老名册", { D3: "（老干部）" }), at: ["五老名册!D3"] },
  "id-number-invalid": {
    ground: cells("帮扶对象", { L2: "身份证号", L3: "11010519491231002X" }),
    error: cells("帮扶对象", { L3: "110105194912310021" }),
    at: ["帮扶对象!L3"],
  },
  "number-lost-digits": {
    error: cells("经费支出", { G4: 20_312_774_112_345_678_000 }),
    at: ["经费支出!G4"],
  },
  "phone-invalid": {
    ground: cells("五老名册", { H2: "联系电话", H3: "13800000000" }),
    error: cells("五老名册", { H3: "1380000000" }),
    at: ["五老名册!H3"],
  },
  "invoice-number-shape": { error: cells("经费支出", { G4: "0312774" }), at: ["经费支出!G4"] },
  "amount-in-words-mismatch": {
    ground: cells("经费支出", { L3: "金额大写", L4: "壹佰贰拾元整" }),
    error: cells("经费支出", { L4: "壹佰贰拾壹元整" }),
    at: ["经费支出!L4"],
  },
  "formula-error": {
    error: cells("抗疫捐款", { C4: formulaCell("=#REF!*2", "#REF!") }),
    at: ["抗疫捐款!C4"],
  },
  "unit-differs": {
    error: cells("走访慰问", { G4: "慰问金（元）", I4: "物品折价（万元）" }),
    at: ["走访慰问!I4"],
  },
};
