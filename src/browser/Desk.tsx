// The page: the bar on top, the sheet to the left, the pane to the right, the tabs at the foot. A desk rather than a web
// site: it fills the window, and nothing on it scrolls but the sheet and the pane.

import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useId, useState } from "react";
import type { ReactNode } from "react";
import type { DeskTexts } from "../texts/zhDesk";
import type { RollupPlaceTexts } from "../texts/zhRollupPlace";
import { theme } from "../taskpane/theme";
import type { Desk as DeskModel } from "./desk/createDesk";
import { DeskContext, useDesk, useDeskState } from "./parts/deskContext";
import { NoteLine } from "./parts/NoteLine";
import { QuestionLine } from "./parts/QuestionLine";
import { RollupArea } from "./parts/RollupArea";
import { RollupBar } from "./parts/RollupBar";
import { RollupContext, useRollup, useRollupState } from "./parts/rollupContext";
import { Sheets } from "./parts/Sheets";
import { TopBar } from "./parts/TopBar";
import { useDroppedFiles } from "./parts/useDroppedFiles";
import { useFocusOnReturn } from "./parts/useFocusOnReturn";
import { useLeaveWarning } from "./parts/useLeaveWarning";
import type { Rollup } from "./rollup/createRollup";
import type { Dropped } from "./rollup/listDropped";
import { isUnkept } from "./rollup/rollupState";

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
  const { rollup, texts: rollupTexts } = useRollup();
  const rollupState = useRollupState();
  const { isOpen: isRollup } = rollupState;
  const onDropped = useCallback(
    (dropped: Dropped): void => {
      if (rollup.getState().isOpen || dropped.folders.length > 0) void rollup.drop(dropped);
      else desk.drop(dropped.files);
    },
    [desk, rollup],
  );
  const rollupEntry = useFocusOnReturn(isRollup);
  const isOver = useDroppedFiles(onDropped);
  useLeaveWarning(book?.isChanged === true || isUnkept(rollupState));
  const name = isRollup ? rollupTexts.title : book?.fileName;
  const title = name === undefined ? texts.product : `${name} - ${texts.product}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const isShown = isPaneOpen || needsPane;
  const openBook = (file: File): void => {
    rollup.close();
    void desk.openFiles([file]);
  };
  return (
    <div className={styles.root}>
      {isRollup ? (
        <RollupBar />
      ) : (
        <TopBar
          isPaneOpen={isShown}
          paneId={paneId}
          onTogglePane={() => setIsPaneOpen(!isShown)}
          rollupEntry={rollupEntry}
        />
      )}
      <div className={styles.middle}>
        {isRollup ? (
          <RollupArea onOpenBook={openBook} />
        ) : (
          <div role="region" aria-label={texts.workbook} className={styles.sheet}>
            <QuestionLine />
            <NoteLine />
            <Sheets />
          </div>
        )}
        {/* The pane brings landmarks of its own, which may not stand within another. */}
        <div
          id={paneId}
          className={mergeClasses(styles.pane, styles.paneOver, (!isShown || isRollup) && styles.paneClosed)}
        >
          {pane}
        </div>
      </div>
      {isOver ? (
        <div className={styles.drop}>{isRollup ? rollupTexts.dropMore : rollupTexts.dropHere}</div>
      ) : null}
    </div>
  );
}

export interface DeskProps {
  readonly desk: DeskModel;
  readonly texts: DeskTexts;
  readonly rollup: Rollup;
  readonly rollupTexts: RollupPlaceTexts;
  readonly pane: ReactNode;
  /** The pane has something to say that must not stay unseen. */
  readonly needsPane: boolean;
}

export function Desk({ desk, texts, rollup, rollupTexts, pane, needsPane }: DeskProps) {
  return (
    <FluentProvider theme={theme}>
      <DeskContext value={{ desk, texts }}>
        <RollupContext value={{ rollup, texts: rollupTexts }}>
          <Page pane={pane} needsPane={needsPane} />
        </RollupContext>
      </DeskContext>
    </FluentProvider>
  );
}
