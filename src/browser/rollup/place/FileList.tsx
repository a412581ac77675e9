// Which files were chosen, folded away: each can be taken out again.

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { useRollup, useRollupState } from "../../parts/rollupContext";
import { useRollupStyles } from "./useRollup.styles";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    maxHeight: "40vh",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  item: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  path: { minWidth: 0, overflowWrap: "anywhere" },
});

export function FileList() {
  const { rollup, texts } = useRollup();
  const { files } = useRollupState();
  const shared = useRollupStyles();
  const styles = useStyles();
  const [isUnfolded, setIsUnfolded] = useState(false);
  return (
    <details className={shared.wide} onToggle={({ currentTarget }) => setIsUnfolded(currentTarget.open)}>
      <summary className={shared.summary}>{texts.showFiles}</summary>
      {isUnfolded ? (
        <>
          <ul className={styles.list} tabIndex={0} aria-label={texts.showFiles}>
            {files.map((one, at) => (
              <li key={at} className={styles.item}>
                <span className={styles.path}>{one.path}</span>
                <Button
                  appearance="subtle"
                  aria-label={texts.removeOf(one.path)}
                  onClick={() => rollup.remove(one)}
                >
                  {texts.remove}
                </Button>
              </li>
            ))}
          </ul>
          <Button onClick={rollup.clear}>{texts.clear}</Button>
        </>
      ) : null}
    </details>
  );
}
