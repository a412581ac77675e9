// The workbook: the sheet in front, and at the foot the tabs of all sheets and what is to say of this one.

import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { selectionOn } from "../desk/selectionInFront";
import { withinSheet } from "../grid/selection/selection";
import { useDesk, useDeskState } from "./deskContext";
import { RollupButton } from "./RollupButton";
import { useRollup } from "./rollupContext";
import { SheetArea } from "./SheetArea";
import { SheetTabs } from "./SheetTabs";
import { StatusLine } from "./StatusLine";

const useStyles = makeStyles({
  panel: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  foot: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    minHeight: "34px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  empty: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export function Sheets() {
  const { texts } = useDesk();
  const { texts: rollupTexts } = useRollup();
  const state = useDeskState();
  const styles = useStyles();
  const panelId = useId();
  const { book } = state;
  if (book === null) {
    return (
      <div className={styles.empty}>
        <p>{texts.noBook}</p>
        <p>{texts.noBookToDo}</p>
        <p>{rollupTexts.lead}</p>
        <RollupButton />
      </div>
    );
  }
  const { front } = book;
  return (
    <>
      <div id={panelId} role="tabpanel" aria-label={front.name} className={styles.panel}>
        <SheetArea book={book} />
      </div>
      <div className={styles.foot}>
        <SheetTabs book={book} panelId={panelId} />
        {front.kind === "shown" ? (
          <StatusLine view={front.view} selection={withinSheet(front.view, selectionOn(state, front.name))} />
        ) : null}
      </div>
    </>
  );
}
