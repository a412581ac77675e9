// The sheet's charts and pictures in words, for those who hear the screen.

import { makeStyles } from "@fluentui/react-components";
import type { ChartLook, Drawing } from "../../../workbook/xlsx/view/drawing/drawing";
import type { DeskTexts } from "../../../texts/zhDesk";
import { useGrid } from "../gridContext";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    padding: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

/** More values than one listens to. */
const MOST_VALUES = 24;

function describeChart(chart: ChartLook, texts: DeskTexts): string {
  const name = chart.title === null ? texts.chart : texts.chartOf(chart.title);
  const values = (chart.series[0]?.values ?? []).slice(0, MOST_VALUES).map((value, i) => {
    const category = chart.categories[i] ?? String(i + 1);
    return texts.chartValue(category, value === null ? texts.emptyCell : String(value));
  });
  return [name, ...values].join(texts.comma);
}

function describeDrawing(drawing: Drawing, texts: DeskTexts): string {
  switch (drawing.kind) {
    case "chart":
      return describeChart(drawing.chart, texts);
    case "chartPlace":
      return drawing.title === null ? texts.chart : texts.chartOf(drawing.title);
    case "shape":
      return drawing.text === "" ? texts.shape : drawing.text;
    default:
      return drawing.name === "" ? texts.picture : drawing.name;
  }
}

export function DrawingList() {
  const { view, texts } = useGrid();
  const styles = useStyles();
  if (view.drawings.length === 0) return null;
  return (
    <ul className={styles.unseen} aria-label={texts.drawings}>
      {view.drawings.map((drawing, i) => (
        // Drawings have no identity but their order, and never change while shown.
        <li key={i}>{describeDrawing(drawing, texts)}</li>
      ))}
    </ul>
  );
}
