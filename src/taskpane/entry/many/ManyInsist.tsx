// 仍要保存, for several rows: what is to be looked at in them, once more, and why it is right all the same.

import { mergeClasses } from "@fluentui/react-components";
import { type SubmitEvent, useEffect, useRef, useState } from "react";
import { type ManyPlan, needsReasonFor } from "../../../app/many/planMany";
import { reasonsOf } from "../../../app/many/reasonsOf";
import { TextField } from "../../check/TextField";
import { ActionButton } from "../../parts/ActionButton";
import { useShared } from "../../parts/useShared.styles";
import { WaitingButton } from "../../parts/WaitingButton";
import { useEntryWords } from "../entryWordsContext";
import { type Words, useManyWords } from "./manyWordsContext";

/** As much as anybody reads. */
const MOST = 8;

function linesOf({ parts }: ManyPlan, words: Words): readonly string[] {
  return parts.flatMap(({ rows }) =>
    rows
      .filter(({ state }) => state !== "fine")
      .flatMap((row) =>
        [
          ...reasonsOf(row).map((one) => words.reason(one)),
          ...row.findings.map(({ finding }) => words.sentence(finding)),
        ].map((line) => `${words.row(row.rowIndex + 1)}：${line}`),
      ),
  );
}

export interface ManyInsistProps {
  readonly plan: ManyPlan;
  /** @param reason null where none is asked for */
  readonly onSave: (reason: string | null) => void;
  readonly onBack: () => void;
}

export function ManyInsist({ plan, onSave, onBack }: ManyInsistProps) {
  const entry = useEntryWords();
  const words = useManyWords();
  const shared = useShared();
  const [reason, setReason] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const root = useRef<HTMLFormElement>(null);
  const asks = needsReasonFor(plan);
  useEffect(() => {
    if (!asks) root.current?.focus();
  }, [asks]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const isBlank = asks && reason.trim() === "";
    setIsMissing(isBlank);
    if (!isBlank) onSave(asks ? reason.trim() : null);
  };
  const lines = linesOf(plan, words);
  return (
    <form
      ref={root}
      tabIndex={-1}
      className={mergeClasses(shared.card, shared.marked, shared.breaking)}
      aria-label={entry.insist.save}
      onSubmit={submit}
      onKeyDown={({ key }) => {
        if (key === "Escape") onBack();
      }}
    >
      <p className={shared.text}>{asks ? words.insist : words.insistPlain}</p>
      {lines.slice(0, MOST).map((line, at) => (
        // Two rows may say the same.
        <span key={at}>{line}</span>
      ))}
      {lines.length > MOST ? <span>{words.andMore(lines.length - MOST)}</span> : null}
      {asks ? <TextField label={entry.insist.reason} value={reason} onChange={setReason} takesFocus /> : null}
      <div className={shared.buttons}>
        <WaitingButton type="submit">{entry.insist.save}</WaitingButton>
        <ActionButton onClick={onBack}>{entry.insist.back}</ActionButton>
      </div>
      <div role="status">{isMissing ? entry.insist.missing : null}</div>
    </form>
  );
}
