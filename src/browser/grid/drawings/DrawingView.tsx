// What floats above the cells at its place: pictures, charts, text boxes; what cannot be drawn keeps its place and says
// what is there. Hidden from screen readers, since a grid holds rows and nothing else; DrawingList tells them.

import type { Drawing } from "../../../workbook/xlsx/view/drawing/drawing";
import { useGridStyles } from "../cells/useGrid.styles";
import { useGrid } from "../gridContext";
import { ChartView } from "./ChartView";
import { PictureView } from "./PictureView";
import { PlaceMark } from "./PlaceMark";

function Content({ drawing }: { readonly drawing: Drawing }) {
  const { texts } = useGrid();
  const { width, height } = drawing.box;
  switch (drawing.kind) {
    case "picture":
      return <PictureView bytes={drawing.bytes} mediaType={drawing.mediaType} />;
    case "chart":
      return <ChartView chart={drawing.chart} width={width} height={height} />;
    case "chartPlace":
      return <PlaceMark label={drawing.title === null ? texts.chart : texts.chartOf(drawing.title)} />;
    case "picturePlace":
      return <PlaceMark label={texts.picture} />;
    case "shape":
      return <PlaceMark label={drawing.text} fill={drawing.fill} line={drawing.line} isShape />;
  }
}

export interface DrawingViewProps {
  readonly drawing: Drawing;
  /** The quadrant's origin in the sheet, in pixels. */
  readonly left: number;
  readonly top: number;
}

export function DrawingView({ drawing, left, top }: DrawingViewProps) {
  const styles = useGridStyles();
  const { box } = drawing;
  return (
    <div
      aria-hidden
      className={styles.drawing}
      style={{ left: box.left - left, top: box.top - top, width: box.width, height: box.height }}
    >
      <Content drawing={drawing} />
    </div>
  );
}
