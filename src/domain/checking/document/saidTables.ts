// What the clerk has declared, beside what has been settled: which rows of one name are different persons', and which payments
// pay which rows. Whoever audits the books reads what the checks were told.

import type { Namesake, Pairing, Settings } from "../../settings/settings";
import { constant } from "../../sheets/sheetDraft";
import { groupBy } from "../../summary/groups";
import type { Undecided } from "../finding";
import type { JudgedFinding } from "../judged";
import { addHeader, addMore, COLUMN_WIDTHS, type Draft, MOST_LINES } from "./checkTable";
import type { CheckSheetTexts, SaidCounts } from "./checkSheetTexts";
import { rowHeightOf } from "../../sheets/rowHeightOf";

const [, FIRST, SECOND, WHAT, LAST] = COLUMN_WIDTHS;

type Said = Pick<Settings, "namesakes" | "pairings">;

/** What was declared of a name in registers of one kind stands together. */
function groupsOf(namesakes: readonly Namesake[]): readonly (readonly Namesake[])[] {
  return [...groupBy(namesakes, ({ name, kind }) => JSON.stringify([name, kind])).values()];
}

/** How many findings are settled, names declared, payments paired. */
export function countSaid(judged: readonly JudgedFinding[], { namesakes, pairings }: Said): SaidCounts {
  return {
    accepted: judged.filter(({ acceptance }) => acceptance !== null).length,
    namesakes: groupsOf(namesakes).length,
    pairings: pairings.length,
  };
}

function addNamesakes(draft: Draft, namesakes: readonly Namesake[], texts: CheckSheetTexts): void {
  if (namesakes.length === 0) return;
  addHeader(draft, texts.sections.namesakes, texts.headings.namesakes);
  const lines = groupsOf(namesakes).flat();
  lines.slice(0, MOST_LINES).forEach((one, at) => {
    const [kind, person] = [texts.kind(one.kind), texts.person(one)];
    draft.addRow(
      [
        constant(at + 1, "serial"),
        constant(one.name, "text"),
        constant(kind, "text"),
        constant(person, "text"),
        constant(one.note === "" ? null : one.note, "text"),
      ],
      rowHeightOf([one.name, kind, person, one.note], [FIRST, SECOND, WHAT, LAST]),
    );
  });
  addMore(draft, lines.length, texts);
}

function endedNumbers(undecided: readonly Undecided[]): ReadonlySet<string> {
  const ended = undecided.flatMap(({ reason }) => (reason.code === "pairings-ended" ? reason.pairings : []));
  return new Set(ended.map(({ number }) => number));
}

function addPairings(
  draft: Draft,
  pairings: readonly Pairing[],
  ended: ReadonlySet<string>,
  texts: CheckSheetTexts,
): void {
  if (pairings.length === 0) return;
  const [serial, payment, grounds, note] = texts.headings.pairings;
  addHeader(draft, texts.sections.pairings, [serial, payment, "", grounds, note]);
  draft.mergeInRow(1, 2);
  pairings.slice(0, MOST_LINES).forEach((one, at) => {
    const paid = one.grounds.map(({ about }) => about).join("\n");
    const remark = [one.note, ended.has(one.number) ? texts.pairingEnded : ""].filter((text) => text !== "");
    draft.addRow(
      [
        constant(at + 1, "serial"),
        constant(one.payment.about, "text"),
        constant(null, "text"),
        constant(paid, "text"),
        constant(remark.length === 0 ? null : remark.join("\n"), "text"),
      ],
      rowHeightOf([one.payment.about, paid, remark.join("\n")], [FIRST + SECOND, WHAT, LAST]),
    );
    draft.mergeInRow(1, 2);
  });
  addMore(draft, pairings.length, texts);
}

export function addSaid(
  draft: Draft,
  { namesakes, pairings }: Said,
  undecided: readonly Undecided[],
  texts: CheckSheetTexts,
): void {
  addNamesakes(draft, namesakes, texts);
  addPairings(draft, pairings, endedNumbers(undecided), texts);
}
