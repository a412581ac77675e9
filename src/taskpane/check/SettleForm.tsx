// 已核实: why a finding is in order, in a line, which 关工设置 keeps.

import { type SubmitEvent, useState } from "react";
import type { Finding } from "../../domain/checking/finding";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { WaitingButton } from "../parts/WaitingButton";
import { TextField } from "./TextField";
import { useWords } from "./wordsContext";

export function SettleForm({ finding }: { readonly finding: Finding }) {
  const { session, texts } = usePane();
  const { check } = texts;
  const shared = useShared();
  const words = useWords();
  const [reason, setReason] = useState("");
  const [isMissing, setIsMissing] = useState(false);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setIsMissing(reason.trim() === "");
    if (reason.trim() !== "") void session.settleFinding(finding, words.finding(finding), reason);
  };
  return (
    <form className={shared.pile} onSubmit={submit}>
      <TextField label={check.reason} value={reason} onChange={setReason} takesFocus />
      <div className={shared.buttons}>
        <WaitingButton type="submit">{check.keepReason}</WaitingButton>
      </div>
      <div role="status">{isMissing ? check.reasonMissing : null}</div>
    </form>
  );
}
