// The slim line on top: whose workbook and which year, 撤销 while there is something to take back, 帮助.

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import { bookOf, isBusy } from "../../app/sessionState";
import { describeUndo } from "./describeState";
import { usePane, useSessionState } from "./paneContext";
import { useShared } from "./useShared.styles";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    minHeight: "40px",
    paddingInline: `${tokens.spacingHorizontalM} ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    whiteSpace: "nowrap",
  },
  // A long name is cut, the year never.
  unit: { overflow: "hidden", textOverflow: "ellipsis" },
});

export interface HeaderProps {
  readonly isHelpOpen: boolean;
  readonly helpId: string;
  readonly onHelp: () => void;
}

export function Header({ isHelpOpen, helpId, onHelp }: HeaderProps) {
  const { session, texts } = usePane();
  const styles = useStyles();
  const shared = useShared();
  const state = useSessionState();
  const book = bookOf(state);
  const year = book?.summary.year ?? null;
  const unit = book?.unitName ?? texts.pane.product;
  const undo = isBusy(state) ? null : (book?.undo ?? null);
  return (
    <header className={styles.root}>
      <h1 className={mergeClasses(shared.heading, styles.title)}>
        <span className={styles.unit} title={unit}>
          {unit}
        </span>
        {year === null ? null : <span>{texts.pane.year(year)}</span>}
      </h1>
      {undo === null ? null : (
        <Button
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          aria-label={describeUndo(undo, texts)}
          title={describeUndo(undo, texts)}
          onClick={() => void session.undo()}
        >
          {texts.pane.undo}
        </Button>
      )}
      <Button
        appearance="subtle"
        icon={<QuestionCircleRegular />}
        aria-label={texts.pane.help}
        title={texts.pane.help}
        aria-expanded={isHelpOpen}
        aria-controls={helpId}
        onClick={onHelp}
      />
    </header>
  );
}
