// The text of a cell: plain, in runs of different fonts, split where its format fills the column's width, turned, or
// running over the cells beside it.

import { mergeClasses } from "@fluentui/react-components";
import type { CSSProperties, ReactNode } from "react";
import type { DrawnCell, DrawnText } from "../../../workbook/xlsx/view/layout/drawnCell";
import type { CellLook } from "../../../workbook/xlsx/view/style/cellLook";
import { useGrid } from "../gridContext";
import { fontStyle } from "./fontStyle";
import { lineWidth } from "./borderStyle";
import type { GridStyles } from "./useGrid.styles";

/** More than any column is wide; what is too much is clipped. */
const FILLER_LENGTH = 200;

function Filled({ text, styles }: { readonly text: DrawnText; readonly styles: GridStyles }) {
  const { at, character } = text.filler ?? { at: 0, character: " " };
  return (
    <span className={styles.filled}>
      <span>{text.text.slice(0, at)}</span>
      <span className={styles.filler} aria-hidden>
        {character === " " ? null : character.repeat(FILLER_LENGTH)}
      </span>
      <span>{text.text.slice(at)}</span>
    </span>
  );
}

/** Line breaks are for cells that wrap; others show their text in one line. */
const inOneLine = (text: string, look: CellLook): string =>
  look.alignment.wrap ? text : text.replaceAll(/\r?\n/gu, "");

function turn({ alignment }: CellLook): CSSProperties {
  switch (alignment.rotation) {
    case 0:
      return {};
    case "stacked":
      return { writingMode: "vertical-rl", textOrientation: "upright", alignSelf: "center" };
    case 90:
      return { writingMode: "vertical-rl", rotate: "180deg", alignSelf: "center" };
    case -90:
      return { writingMode: "vertical-rl", alignSelf: "center" };
    default:
      return { rotate: `${-alignment.rotation}deg`, alignSelf: "center" };
  }
}

/** What the text needs beyond its cell's own style. */
function ownStyle(look: CellLook, text: DrawnText): CSSProperties {
  return {
    ...(look.alignment.rotation === 0 ? {} : turn(look)),
    ...(text.scale === 1 ? {} : { fontSize: `${text.scale * 100}%` }),
    ...(text.color === null ? {} : { color: text.color }),
  };
}

function Content({ cell, text, styles }: CellTextProps): ReactNode {
  const { texts } = useGrid();
  if (text.kind === "uncalculated") {
    return (
      <span className={styles.uncalculated} title={texts.uncalculatedHint}>
        {texts.uncalculated}
      </span>
    );
  }
  if (text.filler !== null) return <Filled text={text} styles={styles} />;
  if (text.runs === null) return inOneLine(text.text, cell.look);
  return (
    <span>
      {text.runs.map((run, i) => (
        // Runs have no identity but their order, and never change while shown.
        <span key={i} style={run.font === null ? undefined : fontStyle(run.font)}>
          {inOneLine(run.text, cell.look)}
        </span>
      ))}
    </span>
  );
}

export interface CellTextProps {
  readonly cell: DrawnCell;
  readonly text: DrawnText;
  readonly styles: GridStyles;
}

/** A box of its own over the neighbouring cells; the cell's inner edge is its origin. */
function Running({ cell, text, styles }: CellTextProps) {
  const style: CSSProperties = {
    left: text.left - cell.left + 1 - lineWidth(cell.borders.left),
    top: 1 - lineWidth(cell.borders.top),
    width: text.width - 1,
    height: cell.height - 1,
  };
  return (
    <div className={mergeClasses(styles.running, text.hidesGridlines && styles.overGridlines)} style={style}>
      <Content cell={cell} text={text} styles={styles} />
    </div>
  );
}

export function CellText(props: CellTextProps) {
  const { cell, text } = props;
  if (text.left < cell.left || text.width > cell.width) return <Running {...props} />;
  const style = ownStyle(cell.look, text);
  if (Object.keys(style).length === 0) return <Content {...props} />;
  return (
    <span style={style}>
      <Content {...props} />
    </span>
  );
}
