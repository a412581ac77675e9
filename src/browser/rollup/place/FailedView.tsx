// Nothing came of it: why, and the files' own reasons.

import { useRollup } from "../../parts/rollupContext";
import type { RollupWork } from "../rollupState";
import { UnreadList } from "./UnreadList";
import { useRollupStyles } from "./useRollup.styles";

export function FailedView({ work }: { readonly work: Extract<RollupWork, { kind: "failed" }> }) {
  const { texts } = useRollup();
  const styles = useRollupStyles();
  const { why, unread, detail } = work;
  return (
    <div className={styles.card} role="alert">
      <p className={styles.text}>{texts.failures[why]}</p>
      {why === "fault" ? <p className={styles.quiet}>{detail}</p> : null}
      {unread.length === 0 ? null : <UnreadList unread={unread} />}
    </div>
  );
}
