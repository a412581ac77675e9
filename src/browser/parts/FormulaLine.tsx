// The name box and the formula bar: where the selected cell is, and what it holds as one would type it.

import { Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { KeyboardEvent } from "react";
import { cellAddress, rangeAddress } from "../../domain/sheets/address";
import { findPlace } from "../../workbook/xlsx/view/cells/cellTable";
import { editText } from "../../workbook/xlsx/view/display/editText";
import { lookAt } from "../../workbook/xlsx/view/sheet/sheetView";
import type { SheetView } from "../../workbook/xlsx/view/sheet/sheetView";
import { activeCell, selectedRange } from "../grid/selection/selection";
import type { Selection } from "../grid/selection/selection";
import { useDesk } from "./deskContext";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexShrink: 0,
    alignItems: "stretch",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { width: "132px", minWidth: "132px", flexShrink: 0 },
  content: { flexGrow: 1, minWidth: 0 },
});

/** What the selected cell holds as one would type it. */
function contentOf(view: SheetView, selection: Selection): string {
  const { rowIndex, columnIndex } = activeCell(view, selection);
  const place = findPlace(view.cells, rowIndex, columnIndex);
  const { numberFormat } = lookAt(view, rowIndex, columnIndex, place);
  return editText(
    view.cells.values[place] ?? null,
    view.cells.formulas.get(place),
    numberFormat,
    view.is1904,
  );
}

/** As Excel names a selection: one cell, merged or not, by its address, several by their range. */
function nameOf(view: SheetView, selection: Selection): string {
  const { anchor, head, extent } = selection;
  const isOne =
    extent === "cells" && anchor.rowIndex === head.rowIndex && anchor.columnIndex === head.columnIndex;
  if (!isOne) return rangeAddress(selectedRange(view, selection));
  const { rowIndex, columnIndex } = activeCell(view, selection);
  return cellAddress(rowIndex, columnIndex);
}

export interface FormulaLineProps {
  readonly view: SheetView;
  readonly selection: Selection;
}

export function FormulaLine({ view, selection }: FormulaLineProps) {
  const { desk, texts } = useDesk();
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Escape") setTyped(null);
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    void desk.goTo(event.currentTarget.value).then((isPlace) => {
      if (isPlace) setTyped(null);
    });
  };
  return (
    <div role="region" aria-label={texts.formulaLine} className={styles.root}>
      <Input
        className={styles.name}
        aria-label={texts.nameBox}
        value={typed ?? nameOf(view, selection)}
        onChange={(_event, { value }) => setTyped(value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(null)}
        onKeyDown={onKeyDown}
      />
      <Input
        className={styles.content}
        aria-label={texts.formulaBar}
        readOnly
        value={contentOf(view, selection)}
      />
    </div>
  );
}
