// What became of an entry, as a sentence or two.

import type { Entered, Notice } from "../../app/notice";
import type { Texts } from "../../texts/zh";
import { describeProblem } from "./describeProblem";

export type EntryNotice = Extract<Notice, { kind: "entered" | "not-entered" | "entry-failed" }>;

export function isEntryNotice(notice: Notice): notice is EntryNotice {
  return notice.kind === "entered" || notice.kind === "not-entered" || notice.kind === "entry-failed";
}

function describeEntered(
  { sheet, rows, more, totalsLeft, asides, canUndo }: Entered,
  { entering }: Texts,
): string {
  return [
    entering.entered({ sheet, rows }, more),
    ...totalsLeft.map(entering.totalLeft),
    ...asides.map((aside) => entering.asides[aside]),
    ...(canUndo ? [entering.canUndo] : []),
  ].join("");
}

export function describeEntry(notice: EntryNotice, texts: Texts): string {
  switch (notice.kind) {
    case "entered":
      return describeEntered(notice, texts);
    case "not-entered": {
      const { what, toDo } = texts.entering.fault(notice.fault);
      return `${what}${toDo}`;
    }
    case "entry-failed": {
      const { what, toDo } = describeProblem(notice.problem, texts);
      return `${what}${texts.entering.stands[notice.stands]}${notice.stands === "before" ? toDo : ""}`;
    }
  }
}
