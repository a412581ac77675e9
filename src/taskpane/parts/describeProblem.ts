// A problem as what happened and what to do.

import type { Problem } from "../../app/problem";
import type { FailureText } from "../../texts/failureTexts";
import type { Texts } from "../../texts/zh";

export function describeProblem(problem: Problem, texts: Texts): FailureText {
  return texts.failures[problem.code](problem.sheet);
}
