// The rules of the group "across".

import { awardWithoutExpense } from "../rules/award-without-expense";
import { expenseWithoutGround } from "../rules/expense-without-ground";
import { fuelWithoutTrip } from "../rules/fuel-without-trip";
import { pupilNotVisited } from "../rules/pupil-not-visited";
import { pupilWithoutHelper } from "../rules/pupil-without-helper";
import { signInUnknown } from "../rules/sign-in-unknown";
import { studyDayMissing } from "../rules/study-day-missing";
import { studyDayMoved } from "../rules/study-day-moved";
import { summaryStale } from "../rules/summary-stale";
import { tripPaidTwice } from "../rules/trip-paid-twice";
import { visitWithoutExpense } from "../rules/visit-without-expense";
import type { RulesOf } from "../rulesOf";

export const acrossRules: RulesOf<"across"> = {
  "award-without-expense": awardWithoutExpense,
  "visit-without-expense": visitWithoutExpense,
  "expense-without-ground": expenseWithoutGround,
  "fuel-without-trip": fuelWithoutTrip,
  "trip-paid-twice": tripPaidTwice,
  "pupil-without-helper": pupilWithoutHelper,
  "pupil-not-visited": pupilNotVisited,
  "study-day-missing": studyDayMissing,
  "study-day-moved": studyDayMoved,
  "sign-in-unknown": signInUnknown,
  "summary-stale": summaryStale,
};
