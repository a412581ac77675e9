// What is to be said of a record being entered: what the rules find, what it lacks, and the rows it will become.

import { type DraftFault, faultsOf } from "../domain/entry/draft";
import { type DraftFinding, judgeDraft, type Moment } from "../domain/entry/judgeDraft";
import { type EventPlan, planEvent } from "../domain/entry/planEvent";
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

function judgePart({ desk, form, drafts, draft }: EntryPart, moment: Moment): PartJudgement {
  const { fit, settings, summary } = desk.book;
  const around = { fit, settings, year: summary.year, index: desk.index };
  const person = personField(form)?.key;
  const findings = new Map<string, DraftFinding>();
  // What is said of a field that all persons share is said once.
  const sameAs = ({ finding, keys }: DraftFinding): string =>
    person !== undefined && keys.length > 0 && !keys.includes(person)
      ? `${finding.rule} ${keys.join(" ")}`
      : finding.key;
  for (const one of drafts.slice(0, MOST_JUDGED))
    for (const found of judgeDraft(form, one, around, moment)) {
      const key = sameAs(found);
      if (!findings.has(key)) findings.set(key, found);
    }
  return { findings: [...findings.values()], faults: faultsOf(form, draft) };
}

export function judgeEntry({ parts }: EntryLook, moment: Moment): EntryJudgement {
  return {
    parts: parts.map((part) => judgePart(part, moment)),
    event: planEvent(
      partsByForm(parts).flatMap((group) => {
        const [first] = group;
        return first === undefined
          ? []
          : [{ form: first.form, drafts: group.flatMap(({ drafts }) => drafts) }];
      }),
    ),
  };
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
