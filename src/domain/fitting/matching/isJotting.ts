// Days and sums with not a word beside them: how people jot down what they spend. What comes in, is given or is paid out
// by a standard comes in round sums and with a name; prices in shops have their 角 and 分.

import { contentEvidence } from "./contentEvidence";
import type { Candidate } from "./matchColumns";
import type { Surroundings } from "./surroundings";

const DAY = /^(?:日期|时间|年月日)$/u;
const SUM = /^金额$/u;
/** Fewer rows show no habit. */
const LEAST_ROWS = 5;
/** Of the sums, with 角 or 分. */
const LEAST_ODD = 0.25;
const DEFAULT_NAME = /^(?:sheet|工作表|表)\s*\d*$/iu;

/** Whether a table is nothing but days and odd sums, and nothing around it says what they are. */
export function isJotting(candidates: readonly Candidate[], around: Surroundings): boolean {
  if (around.lines !== "" || !DEFAULT_NAME.test(around.sheetName)) return false;
  const [day, sum, ...others] = candidates.filter(({ heading }) => heading.base !== "");
  if (!day || !sum || others.length > 0) return false;
  if (!DAY.test(day.heading.base) || !SUM.test(sum.heading.base)) return false;
  const { filled, amounts, negatives } = sum.profile;
  if (filled < LEAST_ROWS || amounts < filled * LEAST_ODD || negatives > 0) return false;
  return contentEvidence("date", day.profile) === 1 && contentEvidence("money", sum.profile) === 1;
}
