// The project's own corpus of layouts, all of it.

import { awardLayouts } from "./awardLayouts";
import { eventLayouts } from "./eventLayouts";
import { expenseLayouts } from "./expenseLayouts";
import type { Layout } from "./layout";
import { rosterLayouts } from "./rosterLayouts";
import { visitLayouts } from "./visitLayouts";

export const layouts: readonly Layout[] = [
  ...awardLayouts,
  ...visitLayouts,
  ...expenseLayouts,
  ...eventLayouts,
  ...rosterLayouts,
];
