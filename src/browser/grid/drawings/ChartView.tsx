// A chart drawn from the values stored with it, plainly and in greys unless the file says otherwise.

import type { ChartLook } from "../../../workbook/xlsx/view/drawing/drawing";
import { greyAt, seriesColour } from "./chartColours";
import { layOutPie } from "./layOutPie";
import { PlotView } from "./PlotView";

const TITLE_SIZE = 16;
const TITLE_ROOM = 36;
const LEGEND_ROOM = 24;
const AXIS_ROOM = 56;
const BAR_LABEL_ROOM = 90;
const EDGE = 14;
const LABELS_BELOW = 24;

interface LegendEntry {
  readonly name: string;
  readonly color: string;
}

function legendOf(chart: ChartLook): readonly LegendEntry[] {
  if (chart.kind === "pie") {
    const count = chart.series[0]?.values.length ?? 0;
    return Array.from({ length: count }, (_none, i) => ({
      name: chart.categories[i] ?? String(i + 1),
      color: greyAt(i),
    }));
  }
  if (!chart.showsLegend) return [];
  return chart.series.map((series, i) => ({ name: series.name, color: seriesColour(series, i) }));
}

function Legend({
  entries,
  width,
  top,
}: {
  readonly entries: readonly LegendEntry[];
  readonly width: number;
  readonly top: number;
}) {
  const room = width / Math.max(1, entries.length);
  return entries.map(({ name, color }, i) => (
    <g key={i}>
      <rect x={room * i + room / 2 - 20} y={top} width={10} height={10} fill={color} />
      <text x={room * i + room / 2 - 6} y={top + 10} fontSize={12} fill="#404040">
        {name}
      </text>
    </g>
  ));
}

export interface ChartViewProps {
  readonly chart: ChartLook;
  readonly width: number;
  readonly height: number;
}

export function ChartView({ chart, width, height }: ChartViewProps) {
  const legend = legendOf(chart);
  const top = chart.title === null ? EDGE : TITLE_ROOM;
  const bottom = height - (legend.length === 0 ? EDGE / 2 : LEGEND_ROOM);
  const left = chart.kind === "bar" ? BAR_LABEL_ROOM : AXIS_ROOM;
  const plot = {
    left,
    top,
    width: Math.max(1, width - left - EDGE),
    height: Math.max(1, bottom - top - LABELS_BELOW),
  };
  const circle = {
    x: width / 2,
    y: (top + bottom) / 2,
    radius: Math.max(1, Math.min(width, bottom - top) / 2 - EDGE),
  };
  return (
    <svg width={width} height={height}>
      <rect
        x={0.5}
        y={0.5}
        width={Math.max(0, width - 1)}
        height={Math.max(0, height - 1)}
        fill="#fff"
        stroke="#d0d0d0"
      />
      {chart.title === null ? null : (
        <text x={width / 2} y={TITLE_ROOM - 12} textAnchor="middle" fontSize={TITLE_SIZE} fill="#262626">
          {chart.title}
        </text>
      )}
      {chart.kind === "pie" ? (
        layOutPie(chart.series[0]?.values ?? [], circle).map((slice) => (
          <path key={slice.index} d={slice.path} fill={slice.color} stroke="#fff" />
        ))
      ) : (
        <PlotView chart={chart} plot={plot} />
      )}
      <Legend entries={legend} width={width} top={height - LEGEND_ROOM + 4} />
    </svg>
  );
}
