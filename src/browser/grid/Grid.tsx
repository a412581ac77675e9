// A sheet to look at, as Excel shows it: scroll, select, copy, follow links. What is shown comes resolved from the sheet
// view; the grid only decides which part of it is in the window.

import { useCallback, useMemo, useRef } from "react";
import type { ClipboardEvent, KeyboardEvent, PointerEvent } from "react";
import { startOf } from "../../workbook/xlsx/view/geometry/axis";
import type { SheetLink } from "../../workbook/xlsx/view/sheet/sheetView";
import { HEAD_DIGIT_WIDTH, HEAD_HEIGHT, HEAD_WIDTH, useGridStyles } from "./cells/useGrid.styles";
import { buildSheetRules } from "./cells/buildSheetRules";
import { DrawingList } from "./drawings/DrawingList";
import { findLink } from "./findExtras";
import { GridContext } from "./gridContext";
import type { GridSetting } from "./gridContext";
import { Heads } from "./Heads";
import { QuadrantView } from "./panes/QuadrantView";
import { buildQuadrants } from "./quadrant";
import { copyText } from "./selection/copyText";
import { moveByKey } from "./selection/moveByKey";
import type { Viewport } from "./selection/placeAt";
import { activeCell, selectedRange } from "./selection/selection";
import type { Selection } from "./selection/selection";
import { useGridPointer } from "./useGridPointer";
import { useGridWindow } from "./useGridWindow";
import { useKeptCell } from "./useKeptCell";

export interface GridProps extends Omit<GridSetting, "rules"> {
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  readonly onFollow: (link: SheetLink) => void;
}

const FREE_DIGITS = 4;

/** Wide enough for the longest row number. */
function headWidthOf(rowCount: number): number {
  const digits = String(rowCount).length;
  return HEAD_WIDTH + Math.max(0, digits - FREE_DIGITS) * HEAD_DIGIT_WIDTH;
}

export function Grid({ view, widths, texts, selection, onSelect, onFollow }: GridProps) {
  const styles = useGridStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const rules = useMemo(() => buildSheetRules(view), [view]);
  const setting = useMemo(() => ({ view, widths, texts, rules }), [view, widths, texts, rules]);
  const headWidth = headWidthOf(view.rows.count);
  const readViewport = useCallback((): Viewport => {
    const element = scroller.current;
    return {
      scrollLeft: element?.scrollLeft ?? 0,
      scrollTop: element?.scrollTop ?? 0,
      width: element?.clientWidth ?? 0,
      height: element?.clientHeight ?? 0,
      headWidth,
      headHeight: HEAD_HEIGHT,
    };
  }, [headWidth]);
  const window = useGridWindow(view, scroller);
  const keepFocus = useKeptCell({ scroller, view, selection, readViewport });
  const pointer = useGridPointer({ view, selection, readViewport, onSelect, onFollow });
  const active = activeCell(view, selection);
  const selected = selectedRange(view, selection);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const link = findLink(view, active.rowIndex, active.columnIndex);
    if (event.key === "Enter" && !event.shiftKey && link?.target.kind === "range") {
      event.preventDefault();
      onFollow(link);
      return;
    }
    const { height, headHeight } = readViewport();
    const press = { key: event.key, shift: event.shiftKey, control: event.ctrlKey || event.metaKey };
    const page = height - headHeight - startOf(view.rows, view.frozen.rows);
    const next = moveByKey(view, selection, press, page);
    if (next === null) return;
    event.preventDefault();
    keepFocus();
    onSelect(next);
  };

  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData.setData("text/plain", copyText(view, selected));
  };

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    keepFocus();
    pointer.onPointerDown(event);
  };

  const { rows, columns, frozen } = view;
  const columnEdge = startOf(columns, frozen.columns);
  const rowEdge = startOf(rows, frozen.rows);
  const wide = startOf(columns, columns.count);
  const high = startOf(rows, rows.count);
  return (
    <GridContext value={setting}>
      <style>{rules.css}</style>
      <div
        ref={scroller}
        role="grid"
        aria-label={texts.grid(view.name)}
        aria-readonly
        aria-multiselectable
        aria-rowcount={rows.count}
        aria-colcount={columns.count}
        className={styles.scroller}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        {...pointer}
        onPointerDown={onPointerDown}
      >
        <div
          role="presentation"
          className={styles.sheet}
          style={{
            width: headWidth + wide,
            height: HEAD_HEIGHT + high,
            gridTemplateColumns: `${headWidth}px ${columnEdge}px ${wide - columnEdge}px`,
            gridTemplateRows: `${HEAD_HEIGHT}px ${rowEdge}px ${high - rowEdge}px`,
          }}
        >
          {buildQuadrants(view, window, active).map((quadrant) => (
            <QuadrantView
              key={`${Number(quadrant.hasFrozenRows)}${Number(quadrant.hasFrozenColumns)}`}
              quadrant={quadrant}
              headWidth={headWidth}
              selected={selected}
              active={active}
            />
          ))}
          <Heads window={window} headWidth={headWidth} selected={selected} />
        </div>
      </div>
      <DrawingList />
    </GridContext>
  );
}
