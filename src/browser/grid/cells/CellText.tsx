// The text of a cell: plain, in runs of different fonts, or split where its format fills the column's width.

import type { ReactNode } from "react";
import type { DrawnText } from "../../../workbook/xlsx/view/layout/drawnCell";
import { fontStyle } from "./cellStyle";
import { useGridStyles } from "./useGrid.styles";

/** More than any column is wide; what is too much is clipped. */
const FILLER_LENGTH = 200;

function Filled({
  text,
  filler,
}: {
  readonly text: string;
  readonly filler: NonNullable<DrawnText["filler"]>;
}) {
  const styles = useGridStyles();
  return (
    <span className={styles.filled}>
      <span>{text.slice(0, filler.at)}</span>
      <span className={styles.filler} aria-hidden>
        {filler.character === " " ? null : filler.character.repeat(FILLER_LENGTH)}
      </span>
      <span>{text.slice(filler.at)}</span>
    </span>
  );
}

/** Line breaks are for cells that wrap; others show their text in one line. */
const inOneLine = (text: string, isWrapped: boolean): string =>
  isWrapped ? text : text.replaceAll(/\r?\n/gu, "");

export interface CellTextProps {
  readonly text: DrawnText;
  readonly isWrapped: boolean;
  /** What a formula shows whose result the file does not hold. */
  readonly uncalculated: string;
}

export function CellText({ text, isWrapped, uncalculated }: CellTextProps): ReactNode {
  const styles = useGridStyles();
  if (text.kind === "uncalculated") return <span className={styles.uncalculated}>{uncalculated}</span>;
  if (text.filler !== null) return <Filled text={text.text} filler={text.filler} />;
  if (text.runs === null) return inOneLine(text.text, isWrapped);
  return text.runs.map((run, i) => (
    // Runs have no identity but their order, and never change while shown.
    <span key={i} style={run.font === null ? undefined : fontStyle(run.font)}>
      {inOneLine(run.text, isWrapped)}
    </span>
  ));
}
