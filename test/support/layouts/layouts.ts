// The project's own corpus of layouts, all of it.

import { awardLayouts } from "./awardLayouts";
import { besideLayouts } from "./besideLayouts";
import { blockLayouts } from "./blockLayouts";
import { bodyLayouts } from "./bodyLayouts";
import { eventLayouts } from "./eventLayouts";
import { expenseLayouts } from "./expenseLayouts";
import { footLayouts } from "./footLayouts";
import { groupedLayouts } from "./groupedLayouts";
import { headerLayouts } from "./headerLayouts";
import type { Layout } from "./layout";
import { ledgerLayouts } from "./ledgerLayouts";
import { lineLayouts } from "./lineLayouts";
import { notTableLayouts } from "./notTableLayouts";
import { rosterLayouts } from "./rosterLayouts";
import { stackedLayouts } from "./stackedLayouts";
import { studyLayouts } from "./studyLayouts";
import { visitLayouts } from "./visitLayouts";

export const layouts: readonly Layout[] = [
  ...headerLayouts,
  ...groupedLayouts,
  ...awardLayouts,
  ...visitLayouts,
  ...expenseLayouts,
  ...ledgerLayouts,
  ...studyLayouts,
  ...eventLayouts,
  ...rosterLayouts,
  ...blockLayouts,
  ...stackedLayouts,
  ...besideLayouts,
  ...bodyLayouts,
  ...lineLayouts,
  ...footLayouts,
  ...notTableLayouts,
];
