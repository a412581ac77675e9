// 仍要保存: what is to be looked at, once more and all together, and why it is right all the same.

import { mergeClasses } from "@fluentui/react-components";
import { type SubmitEvent, useEffect, useRef, useState } from "react";
import { type EntryJudgement, needsReason } from "../../app/entryJudgement";
import type { EntryLook } from "../../app/entryLook";
import type { DraftFault } from "../../domain/entry/draft";
import type { EntryForm } from "../../domain/entry/entryForm";
import { TextField } from "../check/TextField";
import { ActionButton } from "../parts/ActionButton";
import { useShared } from "../parts/useShared.styles";
import { WaitingButton } from "../parts/WaitingButton";
import { type Words, useEntryWords } from "./entryWordsContext";
import { FindingNote } from "./FindingNote";

function sayFault(fault: DraftFault, form: EntryForm, words: Words): string {
  const headingOf = (key: string): string => form.fields.find((field) => field.key === key)?.heading ?? key;
  if (fault.code === "unreadable") return words.unreadable(headingOf(fault.key));
  const [only = "", ...more] = fault.keys.map(headingOf);
  return more.length === 0 ? words.missing(only) : words.orOneOf([only, ...more]);
}

export interface InsistFormProps {
  readonly look: EntryLook;
  readonly judgement: EntryJudgement;
  /** @param reason null where none is asked for */
  readonly onSave: (reason: string | null) => void;
  readonly onBack: () => void;
}

export function InsistForm({ look, judgement, onSave, onBack }: InsistFormProps) {
  const words = useEntryWords();
  const shared = useShared();
  const [reason, setReason] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const root = useRef<HTMLFormElement>(null);
  const asks = needsReason(judgement);
  useEffect(() => {
    if (!asks) root.current?.focus();
  }, [asks]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const isBlank = asks && reason.trim() === "";
    setIsMissing(isBlank);
    if (!isBlank) onSave(asks ? reason.trim() : null);
  };
  const faults = judgement.parts.flatMap((part, at) => {
    const form = look.parts[at]?.form;
    return form === undefined ? [] : part.faults.map((fault) => sayFault(fault, form, words));
  });
  return (
    <form
      ref={root}
      tabIndex={-1}
      className={mergeClasses(shared.card, shared.marked)}
      aria-label={words.insist.save}
      onSubmit={submit}
      onKeyDown={({ key }) => {
        if (key === "Escape") onBack();
      }}
    >
      <p className={shared.text}>{asks ? words.insist.lead : words.insist.leadPlain}</p>
      {faults.map((fault) => (
        <span key={fault}>{fault}</span>
      ))}
      {judgement.parts.flatMap(({ findings }) =>
        findings.map(({ finding }) => <FindingNote key={finding.key} finding={finding} />),
      )}
      {asks ? <TextField label={words.insist.reason} value={reason} onChange={setReason} takesFocus /> : null}
      <div className={shared.buttons}>
        <WaitingButton type="submit">{words.insist.save}</WaitingButton>
        <ActionButton onClick={onBack}>{words.insist.back}</ActionButton>
      </div>
      <div role="status">{isMissing ? words.insist.missing : null}</div>
    </form>
  );
}
