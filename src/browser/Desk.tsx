// The page: the bar on top, the sheet to the left, the pane to the right, the tabs at the foot. A desk rather than a web
// site: it fills the window, and nothing on it scrolls but the sheet and the pane.

import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import type { ReactNode } from "react";
import type { DeskTexts } from "../texts/zhDesk";
import { theme } from "../taskpane/theme";
import type { Desk as DeskModel } from "./desk/createDesk";
import { FIRST_CELL, selectCell, withinSheet } from "./grid/selection/selection";
import { DeskContext, useDesk, useDeskState } from "./parts/deskContext";
import { NoteLine } from "./parts/NoteLine";
import { QuestionLine } from "./parts/QuestionLine";
import { SheetArea } from "./parts/SheetArea";
import { SheetTabs } from "./parts/SheetTabs";
import { StatusLine } from "./parts/StatusLine";
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
  panel: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  foot: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    minHeight: "34px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
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

function Sheets() {
  const { texts } = useDesk();
  const { book, selections } = useDeskState();
  const styles = useStyles();
  const panelId = useId();
  if (book === null) {
    return (
      <div className={styles.empty}>
        <p>{texts.noBook}</p>
        <p>{texts.noBookToDo}</p>
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
          <StatusLine
            view={front.view}
            selection={withinSheet(front.view, selections.get(front.name) ?? selectCell(FIRST_CELL))}
          />
        ) : null}
      </div>
    </>
  );
}

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
