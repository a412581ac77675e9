// The sample workbook: a committee's year after the facts of one real annual report, with everybody in it invented,
// laid out the way such workbooks really are. Sheets in the order a clerk adds them.

import type { SheetDocument } from "../../domain/sheets/sheetDocument";
import { buildPlannedSheet } from "../sheetPlan";
import { activities, assets, donations, income, publicity } from "./sheets/activities";
import { awards } from "./sheets/awards";
import { expenses } from "./sheets/expenses";
import { meetings, opinions, studyDays } from "./sheets/meetings";
import { pupils, volunteers } from "./sheets/rosters";
import { visits } from "./sheets/visits";

const PLANS = [
  expenses,
  awards,
  visits,
  pupils,
  volunteers,
  studyDays,
  meetings,
  activities,
  donations,
  publicity,
  assets,
  opinions,
  income,
] as const;

export function buildSampleSheets(): readonly SheetDocument[] {
  return PLANS.map(buildPlannedSheet);
}
