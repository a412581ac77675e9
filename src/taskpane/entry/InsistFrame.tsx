// 仍要保存 around whatever is to be looked at once more: the reason where one is asked for, and the two ways on.

import { mergeClasses } from "@fluentui/react-components";
import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from "react";
import { TextField } from "../check/TextField";
import { ActionButton } from "../parts/ActionButton";
import { useShared } from "../parts/useShared.styles";
import { WaitingButton } from "../parts/WaitingButton";
import { useEntryWords } from "./entryWordsContext";

export interface InsistHandlers {
  /** @param reason null where none is asked for */
  readonly onSave: (reason: string | null) => void;
  readonly onBack: () => void;
}

export interface InsistFrameProps extends InsistHandlers {
  readonly lead: string;
  readonly asksReason: boolean;
  readonly children: ReactNode;
}

export function InsistFrame({ lead, asksReason, children, onSave, onBack }: InsistFrameProps) {
  const { insist } = useEntryWords();
  const shared = useShared();
  const [reason, setReason] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!asksReason) root.current?.focus();
  }, [asksReason]);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const isBlank = asksReason && reason.trim() === "";
    setIsMissing(isBlank);
    if (!isBlank) onSave(asksReason ? reason.trim() : null);
  };
  return (
    <form
      ref={root}
      tabIndex={-1}
      className={mergeClasses(shared.card, shared.marked, shared.breaking)}
      aria-label={insist.save}
      onSubmit={submit}
      onKeyDown={({ key }) => {
        if (key === "Escape") onBack();
      }}
    >
      <p className={shared.text}>{lead}</p>
      {children}
      {asksReason ? <TextField label={insist.reason} value={reason} onChange={setReason} takesFocus /> : null}
      <div className={shared.buttons}>
        <WaitingButton type="submit">{insist.save}</WaitingButton>
        <ActionButton onClick={onBack}>{insist.back}</ActionButton>
      </div>
      <div role="status">{isMissing ? insist.missing : null}</div>
    </form>
  );
}
