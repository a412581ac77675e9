// One figure of several years as bars, a year a line: it stays legible in the narrowest pane, and in grey.

import { makeStyles, tokens } from "@fluentui/react-components";
import type { Trend } from "../../../domain/summary/trend/trend";
import type { TrendFigureId } from "../../../domain/summary/trend/trendFigures";
import type { TrendWords } from "../../../texts/zhTrend";
import { useShared } from "../../parts/useShared.styles";
import { trendText } from "./trendText";

const WHOLE = 100;

const useStyles = makeStyles({
  bars: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    fontVariantNumeric: "tabular-nums",
  },
  bar: { width: "100%", height: "14px", color: tokens.colorNeutralForeground3 },
  value: { textAlign: "right" },
});

export interface TrendBarsProps {
  readonly id: TrendFigureId & keyof TrendWords["charts"];
  readonly trend: Trend;
  readonly words: TrendWords;
}

export function TrendBars({ id, trend: { years }, words }: TrendBarsProps) {
  const shared = useShared();
  const styles = useStyles();
  const title = words.charts[id];
  const bars = years.map(({ year, figures }) => {
    const figure = figures.get(id);
    return { year, value: figure?.value ?? 0, text: figure === undefined ? null : trendText(figure) };
  });
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const said = bars.map(({ year, text }) => words.valueIn(year, text));
  return (
    <div>
      <h3 className={shared.heading}>{title}</h3>
      <div role="img" aria-label={words.chart(title, said)} className={styles.bars}>
        {bars.map(({ year, value, text }) => [
          <span key={`${year} year`}>{words.year(year)}</span>,
          <svg key={`${year} bar`} aria-hidden className={styles.bar}>
            <rect width={`${(Math.max(0, value) / most) * WHOLE}%`} height="100%" fill="currentColor" />
          </svg>,
          <span key={`${year} value`} className={styles.value}>
            {text ?? "—"}
          </span>,
        ])}
      </div>
    </div>
  );
}
