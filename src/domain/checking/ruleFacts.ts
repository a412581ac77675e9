// What each rule tells of what it found.

import type { AcrossFacts } from "./facts/acrossFacts";
import type { ReimbursementFacts } from "./facts/reimbursementFacts";
import type { SheetFacts } from "./facts/sheetFacts";
import type { StandardsFacts } from "./facts/standardsFacts";
import type { TwiceFacts } from "./facts/twiceFacts";
import type { ValuesFacts } from "./facts/valuesFacts";

export type RuleFacts = ValuesFacts &
  SheetFacts &
  StandardsFacts &
  TwiceFacts &
  ReimbursementFacts &
  AcrossFacts;
