// The page: the bar on top, the sheet to the left, the pane to the right, the tabs at the foot. A desk rather than a web
// site: it fills the window, and nothing on it scrolls but the sheet and the pane.

import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import type { ReactNode } from "react";
import type { DeskTexts } from "../texts/zhDesk";
import { theme } from "../taskpane/theme";
import type { Desk as DeskModel } from "./desk/createDesk";
import { DeskContext, useDesk, useDeskState } from "./parts/deskContext";
import { NoteLine } from "./parts/NoteLine";
import { QuestionLine } from "./parts/QuestionLine";
import { Sheets } from "./parts/Sheets";
import { TopBar } from "./parts/TopBar";
import { useDroppedFiles } from "./parts/useDroppedFiles";
import { useLeaveWarning } from "./parts/useLeaveWarning";

/** As wide as Excel's own pane; narrower windows begin without it. */
const PANE_WIDTH = 340;
const NARROW = 800;

const useStyles = makeStyles({
  root: {
    height: "100vh",
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    position: "relative",
  },
  middle: { flexGrow: 1, display: "flex", minHeight: 0, position: "relative" },
  sheet: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
  pane: {
    width: `${PANE_WIDTH}px`,
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground3,
  },
  paneOver: {
    [`@media (max-width: ${NARROW}px)`]: {
      position: "absolute",
      top: 0,
      right: 0,
      bottom: 0,
      zIndex: 20,
      maxWidth: "100%",
      boxShadow: tokens.shadow16,
    },
  },
  paneClosed: { display: "none" },
  drop: {
    position: "absolute",
    inset: 0,
    zIndex: 30,
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: tokens.fontSizeBase600,
    color: "#0b5c34",
    backgroundColor: "rgb(255 255 255 / 85%)",
    outline: "3px dashed #107c41",
    outlineOffset: "-12px",
    pointerEvents: "none",
  },
});

function Page({ pane, needsPane }: { readonly pane: ReactNode; readonly needsPane: boolean }) {
  const { desk, texts } = useDesk();
  const { book } = useDeskState();
  const styles = useStyles();
  const [isPaneOpen, setIsPaneOpen] = useState(() => window.innerWidth > NARROW);
  const paneId = useId();
  const isOver = useDroppedFiles(desk.drop);
  useLeaveWarning(book?.isChanged === true);
  const title = book === null ? texts.product : `${book.fileName} - ${texts.product}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const isShown = isPaneOpen || needsPane;
  return (
    <div className={styles.root}>
      <TopBar isPaneOpen={isShown} paneId={paneId} onTogglePane={() => setIsPaneOpen(!isShown)} />
      <div className={styles.middle}>
        <div role="region" aria-label={texts.workbook} className={styles.sheet}>
          <QuestionLine />
          <NoteLine />
          <Sheets />
        </div>
        {/* The pane brings landmarks of its own, which may not stand within another. */}
        <div
          id={paneId}
          className={mergeClasses(styles.pane, styles.paneOver, !isShown && styles.paneClosed)}
        >
          {pane}
        </div>
      </div>
      {isOver ? <div className={styles.drop}>{texts.dropHere}</div> : null}
    </div>
  );
}

export interface DeskProps {
  readonly desk: DeskModel;
  readonly texts: DeskTexts;
  readonly pane: ReactNode;
  /** The pane has something to say that must not stay unseen. */
  readonly needsPane: boolean;
}

export function Desk({ desk, texts, pane, needsPane }: DeskProps) {
  return (
    <FluentProvider theme={theme}>
      <DeskContext value={{ desk, texts }}>
        <Page pane={pane} needsPane={needsPane} />
      </DeskContext>
    </FluentProvider>
  );
}
