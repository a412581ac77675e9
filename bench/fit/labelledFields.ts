// Which column of a labelled book holds which field, judged by reading the headings; by file, sheet and column letter
// only, nothing of the books' content. Where several kinds are acceptable, each has its own mapping.

import type { FieldId, KindId } from "../../src/domain/kinds/kind";

export type FieldsOfColumns = Readonly<Record<string, FieldId>>;
export type FieldsByKind = Readonly<Partial<Record<KindId, FieldsOfColumns>>>;

/** By "file!position of the sheet", positions from 0. */
export const labelledFields: Readonly<Record<string, FieldsByKind>> = {
  "a09_national_scholarship_prov.xlsx!0": { award: { B: "student", D: "school", H: "gender" } },
  "a10_award_eval_summary.xlsx!0": {
    award: { C: "grade", D: "student", L: "amount", M: "award", R: "remark" },
  },
  "a11_scholarship_grade_table.xlsx!0": { award: { A: "student", H: "award", M: "remark" } },
  "d15_goods_issued.xlsx!0": { asset: { B: "item", E: "quantity" } },
  "e03_expense_plain.xlsx!0": { expense: { A: "date", B: "amount" } },
  "e06_ledger_yyyymmdd.xlsx!0": {
    expense: { A: "date", E: "amount", F: "purpose" },
    income: { A: "date", B: "amount", C: "source" },
  },
  "e08_expense_blankdown.xlsx!0": {
    expense: { B: "purpose", D: "category", E: "amount", F: "remark" },
  },
  "e09_expense_grouped_header.xlsx!0": {
    expense: { B: "status", C: "purpose", D: "handler", E: "amount", F: "date", J: "remark" },
  },
  "e11_gov_reimburse_contract.xlsx!0": {
    expense: { B: "voucherNo", D: "purpose", E: "amount", F: "handler", G: "status" },
  },
  "e12_gov_pre_approval.xlsx!0": {
    expense: { B: "voucherNo", C: "purpose", E: "amount", H: "handler", I: "date" },
  },
  "e13_gov_loan.xlsx!0": {
    expense: { B: "voucherNo", C: "amount", D: "handler", F: "date", G: "status" },
  },
  "e15_gov_training_multi_sheet.xlsx!0": {
    volunteer: { B: "name", D: "post", E: "idNumber", I: "phone" },
  },
  "e15_gov_training_multi_sheet.xlsx!1": {
    study: { B: "date", F: "topic" },
    activity: { B: "date", D: "leader", F: "activity" },
  },
  "h01_hardship_2row.xlsx!0": { pupil: { B: "name", C: "gender", D: "grade", K: "remark" } },
  "h03_charity_in_school.xlsx!0": {
    pupil: { B: "name", C: "gender", E: "village", F: "school", I: "idNumber" },
  },
  "h04_temp_grant_offset.xlsx!0": { pupil: { A: "school", B: "grade", C: "name", E: "category" } },
  "p08_workstudy_roster.xlsx!0": { volunteer: { B: "name", C: "gender", H: "phone", K: "remark" } },
  "r03_phone_visit.xlsx!0": { visit: { B: "person", D: "date" } },
  "r06_signin_offset.xlsx!0": { study: { B: "person" } },
  "r07_roster_plain.xlsx!0": { pupil: { A: "name" }, volunteer: { A: "name" } },
  "r10_drill_cadre_roster.xlsx!0": {
    pupil: { B: "name", H: "phone" },
    volunteer: { B: "name", E: "post", H: "phone" },
  },
  "v03_winter_relief.xlsx!0": {
    pupil: { A: "name", B: "idNumber", D: "category", G: "village", Y: "remark" },
    visit: { A: "person", D: "category", Q: "cash", G: "address", Y: "remark" },
  },
  "v07_disabled_staff.xlsx!0": {
    pupil: { A: "name", B: "idNumber", C: "gender", D: "phone", E: "village" },
    volunteer: { A: "name", B: "idNumber", C: "gender", D: "phone" },
  },
};
