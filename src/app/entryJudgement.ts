// What is to be said of a record being entered: what the rules find, what it lacks, and the rows it will become.

import { type DraftFault, faultsOf } from "../domain/entry/draft";
import { type DraftFinding, judgeDraft, type Moment } from "../domain/entry/judgeDraft";
import { type EventPlan, planEvent } from "../domain/entry/planEvent";
import { runToEnd, type Stepwise } from "../domain/stepwise";
import { type EntryLook, partsByForm } from "./entryLook";
import { type EntryPart, personField } from "./entryPart";

export interface PartJudgement {
  readonly findings: readonly DraftFinding[];
  readonly faults: readonly DraftFault[];
}

export interface EntryJudgement {
  /** As the parts of the look. */
  readonly parts: readonly PartJudgement[];
  /** A plan for the parts of each form together (`partsByForm`). */
  readonly event: EventPlan;
}

/** Of a group, findings of one kind in one field are many times the same. */
const MOST_JUDGED = 30;

function* judgePart({ desk, form, drafts, draft }: EntryPart, moment: Moment): Stepwise<PartJudgement> {
  const { fit, settings, summary } = desk.book;
  const around = { fit, settings, year: summary.year, index: desk.index };
  const person = personField(form)?.key;
  const findings = new Map<string, DraftFinding>();
  // What is said of a field that all persons share is said once.
  const sameAs = ({ finding, keys }: DraftFinding): string =>
    person !== undefined && keys.length > 0 && !keys.includes(person)
      ? `${finding.rule} ${keys.join(" ")}`
      : finding.key;
  while (!desk.index.advance()) yield 0;
  for (const one of drafts.slice(0, MOST_JUDGED)) {
    for (const found of judgeDraft(form, one, around, moment)) {
      const key = sameAs(found);
      if (!findings.has(key)) findings.set(key, found);
    }
    yield 0;
  }
  return { findings: [...findings.values()], faults: faultsOf(form, draft) };
}

/** What is to be said, in pieces short enough for a screen to keep its turn whatever the workbook's size. */
export function* judgeInSteps({ parts: all }: EntryLook, moment: Moment): Stepwise<EntryJudgement> {
  const parts: PartJudgement[] = [];
  for (const part of all) parts.push(yield* judgePart(part, moment));
  const groups = partsByForm(all).flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ form: first.form, drafts: group.flatMap(({ drafts }) => drafts) }];
  });
  return { parts, event: planEvent(groups) };
}

export function judgeEntry(look: EntryLook, moment: Moment): EntryJudgement {
  return runToEnd(judgeInSteps(look, moment));
}

/** Whether the clerk is asked once more: something is wrong by the rules, or the row would be no record. */
export function needsInsisting({ parts }: EntryJudgement): boolean {
  return parts.some(({ findings, faults }) => faults.length > 0 || findings.some(isWrong));
}

/** Whether saving it all the same takes a reason. */
export function needsReason({ parts }: EntryJudgement): boolean {
  return parts.some(({ findings }) => findings.some(isWrong));
}

function isWrong({ finding }: DraftFinding): boolean {
  return finding.severity === "error";
}
