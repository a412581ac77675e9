// The light grey lines between cells, beneath everything else: fills and merged cells simply cover them.

import { sizeOf, startOf } from "../../../workbook/xlsx/view/geometry/axis";
import { useGridStyles } from "../cells/useGrid.styles";
import { useGrid } from "../gridContext";
import type { Quadrant } from "../quadrant";

export function Gridlines({ quadrant }: { readonly quadrant: Quadrant }) {
  const { view } = useGrid();
  const styles = useGridStyles();
  const { rows, columns, left, top, width, height } = quadrant;
  const lines = [];
  for (let column = columns.first; column <= columns.last; column += 1) {
    if (sizeOf(view.columns, column) === 0) continue;
    const place = { left: startOf(view.columns, column + 1) - left - 1, top: 0, width: 1, height };
    lines.push(<div key={`column ${column}`} className={styles.gridline} style={place} />);
  }
  for (const row of rows) {
    if (sizeOf(view.rows, row) === 0) continue;
    const place = { left: 0, top: startOf(view.rows, row + 1) - top - 1, width, height: 1 };
    lines.push(<div key={`row ${row}`} className={styles.gridline} style={place} />);
  }
  return <div aria-hidden>{lines}</div>;
}
