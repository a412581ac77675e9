// Kinds of record in English; the Chinese word is the committees' own term, this one explains it.

import type { Texts } from "../zh";

export const kinds: Texts["kinds"] = {
  award: "Study awards",
  visit: "Comfort visits",
  expense: "Spending",
  income: "Income",
  pupil: "Pupils helped",
  volunteer: "Roster of elders",
  study: "Study sign-in",
  meeting: "Meetings",
  activity: "Activities",
  donation: "Donations",
  publicity: "Publicity",
  asset: "Equipment",
  opinion: "Opinions",
};
