// An empty register of a kind, ready to be dressed like the sheets of the workbook it goes into.

import type { RegisterForms } from "../app/addRegister";
import type { LookRole } from "../domain/sheets/dressDocument";
import type { PlanStyle } from "./planStyles";
import { buildPlannedSheet } from "./sheetPlan";
import { REGISTERS } from "./standard/registers";

const ROLES: Readonly<Record<PlanStyle, LookRole>> = {
  title: "title",
  meta: "line",
  metaRight: "line",
  header: "header",
  text: "body",
  number: "body",
  date: "body",
};

export const registerForms: RegisterForms = {
  nameOf: (kind) => REGISTERS[kind].name,
  formOf: (kind, { sheet, unit }) => {
    const plan = REGISTERS[kind];
    return { document: buildPlannedSheet({ ...plan, name: sheet, title: unit + plan.title }), roles: ROLES };
  },
};
