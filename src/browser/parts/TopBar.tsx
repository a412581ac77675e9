// The bar on top: open, save a copy, which file this is and whether it has unsaved changes, the pane's switch.

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { PanelRightContractRegular, PanelRightExpandRegular, SaveRegular } from "@fluentui/react-icons";
import type { Ref } from "react";
import { useDesk, useDeskState } from "./deskContext";
import { OpenButton } from "./OpenButton";
import { RollupButton } from "./RollupButton";
import { useDeskStyles } from "./useDesk.styles";

const useStyles = makeStyles({
  file: {
    display: "flex",
    alignItems: "baseline",
    // In a narrow window the mark stands below the name, so that neither is cut off.
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
    flexBasis: "170px",
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
  },
  name: {
    maxWidth: "100%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
  mark: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  changed: { color: "#8a3b00" },
});

export interface TopBarProps {
  readonly isPaneOpen: boolean;
  readonly paneId: string;
  readonly onTogglePane: () => void;
  /** Where the roll-up's button stands. */
  readonly rollupEntry: Ref<HTMLDivElement>;
}

function FileName() {
  const { texts } = useDesk();
  const { book } = useDeskState();
  const styles = useStyles();
  if (book === null) return <div className={styles.file} />;
  return (
    <div className={styles.file}>
      <span className={styles.name} title={book.fileName}>
        {book.fileName}
      </span>
      <span role="status" className={mergeClasses(styles.mark, book.isChanged && styles.changed)}>
        {book.isChanged ? `● ${texts.unsaved}` : texts.saved}
      </span>
    </div>
  );
}

export function TopBar({ isPaneOpen, paneId, onTogglePane, rollupEntry }: TopBarProps) {
  const { desk, texts } = useDesk();
  const { book } = useDeskState();
  const styles = useDeskStyles();
  return (
    <div role="region" aria-label={texts.bar} className={styles.bar}>
      <OpenButton />
      <Button
        icon={<SaveRegular />}
        title={texts.saveHint}
        disabled={book === null}
        appearance={book?.isChanged === true ? "primary" : "secondary"}
        onClick={() => void desk.save()}
      >
        {texts.save}
      </Button>
      <div ref={rollupEntry}>
        <RollupButton />
      </div>
      <FileName />
      <Button
        appearance="subtle"
        icon={isPaneOpen ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
        aria-expanded={isPaneOpen}
        aria-controls={paneId}
        onClick={onTogglePane}
      >
        {isPaneOpen ? texts.hidePane : texts.showPane}
      </Button>
    </div>
  );
}
