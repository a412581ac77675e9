// A notice as a sentence, and a problem as what happened and what to do.

import type { Problem } from "../../app/problem";
import type { Notice } from "../../app/sessionState";
import type { FailureText } from "../../texts/failureTexts";
import type { Texts } from "../../texts/zh";

export function describeProblem(problem: Problem, texts: Texts): FailureText {
  return texts.failures[problem.code](problem.sheet);
}

export function describeNotice(notice: Notice, texts: Texts): string {
  switch (notice.kind) {
    case "problem": {
      const { what, toDo } = describeProblem(notice.problem, texts);
      return `${what}${toDo}`;
    }
    case "stopped":
      return texts.pane.stopped;
    case "kept":
      return texts.pane.kept(notice.sheet);
    case "settled":
      return texts.pane.settled(notice.sheet);
    case "unsettled":
      return texts.pane.unsettled(notice.sheet);
    case "register-added":
      return texts.pane.registerAdded(notice.sheet);
    case "name-taken":
      return texts.pane.nameTaken(notice.sheet);
    case "nothing-there":
      return texts.pane.nothingThere(notice.sheet, notice.rows);
    case "undone":
      return notice.how === "remove" ? texts.pane.removed(notice.sheet) : texts.pane.restored(notice.sheet);
  }
}
