// The plot of a column, bar, line or area chart.

import type { Box, ChartLook } from "../../../workbook/xlsx/view/drawing/drawing";
import { layOutBars } from "./layOutBars";
import type { LineShape } from "./layOutBars";

const AXIS = "#7f7f7f";
const LIGHT = "#e0e0e0";
const TEXT = "#404040";
const FONT = 12;
/** Room a label needs before the next one: about four Chinese characters. */
const LABEL_ROOM = 30;

const number = new Intl.NumberFormat("zh-CN", { maximumFractionDigits: 2 });

function shortened(text: string, room: number): string {
  const most = Math.max(2, Math.floor(room / FONT));
  return Array.from(text).length > most
    ? `${Array.from(text)
        .slice(0, most - 1)
        .join("")}…`
    : text;
}

function linePath({ points }: LineShape): string {
  return points.map(({ x, y }, i) => `${i === 0 ? "M" : "L"} ${x.toFixed(1)} ${y.toFixed(1)}`).join(" ");
}

function ValueAxis({ chart, plot }: { readonly chart: ChartLook; readonly plot: Box }) {
  const isBar = chart.kind === "bar";
  return layOutBars(chart, plot).ticks.map(({ at, value }) => (
    <g key={value}>
      {isBar ? (
        <line x1={at} x2={at} y1={plot.top} y2={plot.top + plot.height} stroke={value === 0 ? AXIS : LIGHT} />
      ) : (
        <line
          x1={plot.left}
          x2={plot.left + plot.width}
          y1={at}
          y2={at}
          stroke={value === 0 ? AXIS : LIGHT}
        />
      )}
      <text
        x={isBar ? at : plot.left - 6}
        y={isBar ? plot.top + plot.height + FONT + 4 : at + FONT / 3}
        textAnchor={isBar ? "middle" : "end"}
        fontSize={FONT}
        fill={TEXT}
      >
        {number.format(value)}
      </text>
    </g>
  ));
}

function Categories({ chart, plot }: { readonly chart: ChartLook; readonly plot: Box }) {
  const { middles } = layOutBars(chart, plot);
  const isBar = chart.kind === "bar";
  const room = (isBar ? plot.height : plot.width) / middles.length;
  const every = Math.max(1, Math.ceil((isBar ? FONT + 4 : LABEL_ROOM) / room));
  return middles.map((middle, i) =>
    i % every === 0 ? (
      <text
        key={i}
        x={isBar ? plot.left - 6 : middle}
        y={isBar ? middle + FONT / 3 : plot.top + plot.height + FONT + 4}
        textAnchor={isBar ? "end" : "middle"}
        fontSize={FONT}
        fill={TEXT}
      >
        {shortened(chart.categories[i] ?? String(i + 1), isBar ? plot.left - 8 : room * every)}
      </text>
    ) : null,
  );
}

export function PlotView({ chart, plot }: { readonly chart: ChartLook; readonly plot: Box }) {
  const { bars, lines } = layOutBars(chart, plot);
  const floor = plot.top + plot.height;
  return (
    <>
      <ValueAxis chart={chart} plot={plot} />
      {bars.map((bar, i) => (
        <rect key={i} x={bar.left} y={bar.top} width={bar.width} height={bar.height} fill={bar.color} />
      ))}
      {lines.map((line, i) => {
        const first = line.points[0]?.x ?? 0;
        const last = line.points.at(-1)?.x ?? 0;
        return chart.kind === "area" ? (
          <path
            key={i}
            d={`${linePath(line)} L ${last} ${floor} L ${first} ${floor} Z`}
            fill={line.color}
            opacity={0.6}
          />
        ) : (
          <path key={i} d={linePath(line)} fill="none" stroke={line.color} strokeWidth={2} />
        );
      })}
      <Categories chart={chart} plot={plot} />
    </>
  );
}
