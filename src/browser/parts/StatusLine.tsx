// What Excel's status bar says of several selected cells, and what of this sheet the grid leaves out.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { SheetView } from "../../workbook/xlsx/view/sheet/sheetView";
import { selectedRange } from "../grid/selection/selection";
import type { Selection } from "../grid/selection/selection";
import { summariseSelection } from "../grid/selection/summariseSelection";
import { useDesk } from "./deskContext";

const useStyles = makeStyles({
  part: {
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    marginInline: tokens.spacingHorizontalM,
  },
  /** Gives way to the tabs down to its first words, and is there in full under the pointer. */
  unshown: {
    flexShrink: 1000,
    minWidth: "160px",
    marginLeft: "auto",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  sums: { flexShrink: 0 },
  alone: { marginLeft: "auto" },
});

const number = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 10 });

export interface StatusLineProps {
  readonly view: SheetView;
  readonly selection: Selection;
}

export function StatusLine({ view, selection }: StatusLineProps) {
  const { texts } = useDesk();
  const styles = useStyles();
  const summary = useMemo(() => summariseSelection(view, selectedRange(view, selection)), [view, selection]);
  const unshown = view.unshown.length === 0 ? null : texts.unshown(view.unshown);
  return (
    <>
      {unshown === null ? null : (
        <span className={mergeClasses(styles.part, styles.unshown)} title={unshown}>
          {unshown}
        </span>
      )}
      {summary.filled < 2 ? null : (
        <span className={mergeClasses(styles.part, styles.sums, unshown === null && styles.alone)}>
          {texts.count(summary.filled)}
          {summary.numbers === 0 ? null : <>　{texts.sum(number.format(summary.sum))}</>}
        </span>
      )}
    </>
  );
}
