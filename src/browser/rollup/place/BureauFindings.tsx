// One bureau's findings, folded away under how many there are. They are drawn when they are wanted: many bureaus have many.

import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Bureau } from "../../../domain/rollup/bureau";
import { zhRollup } from "../../../texts/zhRollup";
import { useRollup } from "../../parts/rollupContext";
import { useRollupStyles } from "./useRollup.styles";

interface FindingsProps {
  readonly bureau: Bureau;
  readonly source: File | undefined;
  readonly onOpenBook: (file: File) => void;
}

function Findings({ bureau, source, onOpenBook }: FindingsProps) {
  const { texts } = useRollup();
  const styles = useRollupStyles();
  const { name, file, findings, counts } = bureau;
  const rest = counts.error + counts.warning + counts.note - findings.length;
  return (
    <>
      <p className={styles.quiet}>{texts.file(file)}</p>
      {findings.length === 0 ? <p className={styles.text}>{texts.noFindings}</p> : null}
      <ul className={styles.list}>
        {findings.map(({ severity, sheet, cell, what }, at) => (
          <li key={at}>
            {zhRollup.severities[severity]}　{sheet === null ? "" : `『${sheet}』${cell}：`}
            {what}
          </li>
        ))}
      </ul>
      {rest === 0 ? null : <p className={styles.quiet}>{texts.moreFindings(rest)}</p>}
      {source === undefined ? null : (
        <Button aria-label={texts.openBookOf(name)} onClick={() => onOpenBook(source)}>
          {texts.openBook}
        </Button>
      )}
    </>
  );
}

export function BureauFindings({ bureau, source, onOpenBook }: FindingsProps) {
  const { texts } = useRollup();
  const styles = useRollupStyles();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const { name, counts } = bureau;
  return (
    <details className={styles.wide} onToggle={({ currentTarget }) => setIsUnfolded(currentTarget.open)}>
      <summary className={styles.summary}>
        {name}　{texts.findingsOf(counts.error, counts.warning, counts.note)}
      </summary>
      {isUnfolded ? <Findings bureau={bureau} source={source} onOpenBook={onOpenBook} /> : null}
    </details>
  );
}
