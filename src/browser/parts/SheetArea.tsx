// The sheet in front: its grid with the formula bar, or why there is none yet.

import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FrontSheet, OpenBook } from "../desk/deskState";
import { selectionOn } from "../desk/selectionInFront";
import { Grid } from "../grid/Grid";
import { withinSheet } from "../grid/selection/selection";
import { useDesk, useDeskState } from "./deskContext";
import { FormulaLine } from "./FormulaLine";

const useStyles = makeStyles({
  waiting: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXXL,
    textAlign: "center",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
  },
  /** Nothing flickers for a sheet that is there at once. */
  late: {
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: "300ms",
    animationDuration: "100ms",
    animationFillMode: "both",
  },
  progress: { width: "240px" },
});

function Waiting({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={styles.waiting}>{children}</div>;
}

function Reading({ front }: { readonly front: Extract<FrontSheet, { kind: "reading" }> }) {
  const { desk, texts } = useDesk();
  const styles = useStyles();
  const { done, total } = front;
  return (
    <Waiting>
      <div className={styles.late} role="status">
        {texts.loading(front.name)}
      </div>
      <ProgressBar
        className={styles.progress}
        aria-label={texts.loading(front.name)}
        {...(total > 0 ? { value: Math.min(1, done / total) } : {})}
      />
      <Button className={styles.late} onClick={desk.stopReading}>
        {texts.stop}
      </Button>
    </Waiting>
  );
}

function ReadAgain({ name, says }: { readonly name: string; readonly says: string | null }) {
  const { desk, texts } = useDesk();
  return (
    <Waiting>
      {says === null ? null : <div role="status">{says}</div>}
      <Button onClick={() => void desk.turnTo(name)}>{texts.readAgain}</Button>
    </Waiting>
  );
}

export function SheetArea({ book }: { readonly book: OpenBook }) {
  const { desk, texts } = useDesk();
  const state = useDeskState();
  const { front, widths } = book;
  switch (front.kind) {
    case "shown": {
      const { name, view } = front;
      const selection = withinSheet(view, selectionOn(state, name));
      return (
        <>
          <FormulaLine view={view} selection={selection} />
          <Grid
            key={name}
            view={view}
            widths={widths}
            texts={texts}
            selection={selection}
            onSelect={(next) => desk.select(name, next)}
            onFollow={(link) => void desk.follow(link.target)}
          />
        </>
      );
    }
    case "reading":
      return <Reading front={front} />;
    case "stopped":
      return <ReadAgain name={front.name} says={texts.stopped(front.name)} />;
    case "failed":
      return <ReadAgain name={front.name} says={null} />;
    case "notCells":
      return <Waiting>{texts.notCells}</Waiting>;
  }
}
