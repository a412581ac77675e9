// The grid's own looks: Excel's greys and greens, in fixed colours because a sheet is white paper in any theme.

import { makeStyles } from "@fluentui/react-components";

export const EXCEL_GREEN = "#107c41";
export const GRIDLINE = "#e1e1e1";
export const HEAD_LINE = "#d0d0d0";

/** Width of the strip of row numbers for numbers up to four digits, and what each further digit adds. */
export const HEAD_WIDTH = 40;
export const HEAD_DIGIT_WIDTH = 9;
export const HEAD_HEIGHT = 24;

export const useGridStyles = makeStyles({
  scroller: {
    position: "relative",
    overflow: "auto",
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    backgroundColor: "#fff",
    color: "#000",
    colorScheme: "light",
    cursor: "cell",
    userSelect: "none",
    // Scrolling must never wait for a browser's idea of a better anchor: the grid places everything itself.
    overflowAnchor: "none",
    ":focus-visible": { outline: "none" },
  },
  sheet: { position: "relative", display: "grid" },
  quadrant: { position: "relative", overflow: "clip", backgroundColor: "#fff" },
  frozen: { position: "sticky" },
  row: { position: "absolute", left: 0, width: 0 },
  /** Cells begin one pixel early, so that their borders lie on the gridlines of their neighbours. */
  cell: {
    position: "absolute",
    top: "-1px",
    height: "calc(100% + 1px)",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    overflow: "hidden",
    whiteSpace: "pre",
    ":focus": { outline: "none" },
  },
  left: { textAlign: "left", alignItems: "flex-start" },
  center: { textAlign: "center", alignItems: "center" },
  right: { textAlign: "right", alignItems: "flex-end" },
  justify: { textAlign: "justify" },
  /** A number is never cut, not even where this machine's digits are wider than the workbook's. */
  open: { overflow: "visible" },
  /** Over the gridlines within a merge, leaving those around it. */
  paper: {
    backgroundImage: "linear-gradient(#fff, #fff)",
    backgroundOrigin: "border-box",
    backgroundPosition: "1px 1px",
    backgroundSize: "calc(100% - 2px) calc(100% - 2px)",
    backgroundRepeat: "no-repeat",
  },
  /** Above the fills of the cells it runs over. */
  running: {
    position: "absolute",
    zIndex: 1,
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    justifyContent: "inherit",
    alignItems: "inherit",
    paddingInline: "2px",
    overflow: "hidden",
  },
  overGridlines: { backgroundColor: "#fff" },
  uncalculated: { color: "#707070", fontStyle: "italic" },
  filled: { display: "flex", width: "100%" },
  filler: { flexGrow: 1, flexBasis: 0, overflow: "hidden" },
  noteMark: {
    position: "absolute",
    zIndex: 1,
    borderTop: "7px solid #c00000",
    borderLeft: "7px solid transparent",
    pointerEvents: "none",
  },
  filterMark: {
    position: "absolute",
    zIndex: 1,
    width: "16px",
    height: "16px",
    boxSizing: "border-box",
    border: "1px solid #a6a6a6",
    backgroundColor: "#fdfdfd",
    color: "#505050",
    fontSize: "9px",
    lineHeight: "14px",
    textAlign: "center",
    pointerEvents: "none",
  },
  link: { cursor: "pointer" },
  gridline: { position: "absolute", backgroundColor: GRIDLINE, pointerEvents: "none" },
  heads: {
    position: "sticky",
    overflow: "clip",
    backgroundColor: "#f5f5f5",
    color: "#444",
    fontSize: "14px",
  },
  corner: {
    boxSizing: "border-box",
    borderRight: `1px solid ${HEAD_LINE}`,
    borderBottom: `1px solid ${HEAD_LINE}`,
  },
  head: {
    position: "absolute",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    borderRight: `1px solid ${HEAD_LINE}`,
    borderBottom: `1px solid ${HEAD_LINE}`,
    overflow: "hidden",
  },
  headInSelection: { backgroundColor: "#d9e9df", color: "#0b5c34" },
  headWhole: { backgroundColor: EXCEL_GREEN, color: "#fff" },
  selection: {
    position: "absolute",
    zIndex: 3,
    boxSizing: "border-box",
    border: `2px solid ${EXCEL_GREEN}`,
    pointerEvents: "none",
  },
  selectionFill: {
    position: "absolute",
    zIndex: 2,
    backgroundColor: "rgb(16 124 65 / 10%)",
    pointerEvents: "none",
  },
  drawing: { position: "absolute", zIndex: 2, pointerEvents: "none" },
  note: {
    position: "absolute",
    zIndex: 4,
    maxWidth: "260px",
    padding: "6px 8px",
    backgroundColor: "#ffffe1",
    border: "1px solid #a0a080",
    boxShadow: "0 2px 6px rgb(0 0 0 / 20%)",
    fontSize: "14px",
    lineHeight: "20px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    pointerEvents: "none",
  },
});

export type GridStyles = ReturnType<typeof useGridStyles>;
