// What could not be read, folded away, each with its reason.

import { useRollup } from "../../parts/rollupContext";
import type { Unread } from "../../../domain/rollup/bureau";
import { useRollupStyles } from "./useRollup.styles";

export function UnreadList({ unread }: { readonly unread: readonly Unread[] }) {
  const { texts } = useRollup();
  const styles = useRollupStyles();
  return (
    <details className={styles.wide}>
      <summary className={styles.summary}>{texts.unread(unread.length)}</summary>
      <ul className={styles.list}>
        {unread.map(({ file, why }, at) => (
          <li key={at}>
            <strong>{file}</strong>：{why}
          </li>
        ))}
      </ul>
    </details>
  );
}
