// Where many bureaus' workbooks are rolled up: choose, wait, look, save. One thing at a time, as in the pane.

import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useRollup, useRollupState } from "../../parts/rollupContext";
import { useDeskStyles } from "../../parts/useDesk.styles";
import { FailedView } from "./FailedView";
import { GatherView } from "./GatherView";
import { ResultView } from "./ResultView";
import { StoppedView } from "./StoppedView";
import { WorkingView } from "./WorkingView";

const useStyles = makeStyles({
  root: {
    flexGrow: 1,
    minWidth: 0,
    overflowY: "auto",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  column: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    maxWidth: "1200px",
    marginInline: "auto",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
});

export interface RollupPlaceProps {
  readonly onOpenBook: (file: File) => void;
}

function Step({ onOpenBook }: RollupPlaceProps) {
  const { work } = useRollupState();
  switch (work.kind) {
    case "gathering":
      return <GatherView />;
    case "working":
      return <WorkingView work={work} />;
    case "stopped":
      return <StoppedView work={work} />;
    case "done":
      return <ResultView result={work.result} onOpenBook={onOpenBook} />;
    case "failed":
      return (
        <>
          <FailedView work={work} />
          <GatherView />
        </>
      );
  }
}

export function RollupPlace({ onOpenBook }: RollupPlaceProps) {
  const { texts } = useRollup();
  const { note, work } = useRollupState();
  const styles = useStyles();
  const desk = useDeskStyles();
  const title = useRef<HTMLHeadingElement>(null);
  // The button that was pressed is gone with its step, and the keyboard would be lost with it.
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
  }, [work.kind]);
  return (
    <main className={styles.root} aria-label={texts.title}>
      <div className={styles.column}>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {texts.title}
        </h1>
        <div role="status">
          {work.kind === "done" ? (
            <span className={desk.unseen}>{texts.done(work.result.year, work.result.bureaus.length)}</span>
          ) : null}
          {note === null ? null : (
            <div className={desk.line}>
              <span className={desk.sentence}>{note}</span>
            </div>
          )}
        </div>
        <Step onOpenBook={onOpenBook} />
      </div>
    </main>
  );
}
