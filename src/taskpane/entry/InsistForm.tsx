// 仍要保存: what is to be looked at, once more and all together, and why it is right all the same.

import { type EntryJudgement, needsReason } from "../../app/entryJudgement";
import type { EntryLook } from "../../app/entryLook";
import type { DraftFault } from "../../domain/entry/draft";
import type { EntryForm } from "../../domain/entry/entryForm";
import { type Words, useEntryWords } from "./entryWordsContext";
import { FindingNote } from "./FindingNote";
import { InsistFrame, type InsistHandlers } from "./InsistFrame";

function sayFault(fault: DraftFault, form: EntryForm, words: Words): string {
  const headingOf = (key: string): string => form.fields.find((field) => field.key === key)?.heading ?? key;
  if (fault.code === "unreadable") return words.unreadable(headingOf(fault.key));
  const [only = "", ...more] = fault.keys.map(headingOf);
  return more.length === 0 ? words.missing(only) : words.orOneOf([only, ...more]);
}

export interface InsistFormProps extends InsistHandlers {
  readonly look: EntryLook;
  readonly judgement: EntryJudgement;
}

export function InsistForm({ look, judgement, ...handlers }: InsistFormProps) {
  const words = useEntryWords();
  const asksReason = needsReason(judgement);
  const faults = judgement.parts.flatMap((part, at) => {
    const form = look.parts[at]?.form;
    return form === undefined ? [] : part.faults.map((fault) => sayFault(fault, form, words));
  });
  return (
    <InsistFrame
      {...handlers}
      lead={asksReason ? words.insist.lead : words.insist.leadPlain}
      asksReason={asksReason}
    >
      {faults.map((fault) => (
        <span key={fault}>{fault}</span>
      ))}
      {judgement.parts.flatMap(({ findings }) =>
        findings.map(({ finding }) => <FindingNote key={finding.key} finding={finding} />),
      )}
    </InsistFrame>
  );
}
