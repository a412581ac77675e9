// Several years side by side: a column a year. A narrow pane has room for the newest three; the others come by a press.

import { mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Trend, TrendYear } from "../../../domain/summary/trend/trend";
import type { TrendFigureId } from "../../../domain/summary/trend/trendFigures";
import type { TrendWords } from "../../../texts/zhTrend";
import { ActionButton } from "../../parts/ActionButton";
import { TrendFigure } from "./TrendFigure";
import type { TrendCell } from "./trendCell";
import { useTrendTable, YEARS_WHEN_NARROW } from "./useTrendTable.styles";

export interface TrendTableProps {
  readonly trend: Trend;
  readonly words: TrendWords;
  /** The figure whose sources are shown. */
  readonly open: TrendCell | null;
  readonly onOpen: (cell: TrendCell | null) => void;
}

interface YearStepsProps {
  readonly words: TrendWords;
  /** How many years nearer than those shown there are, and how many further back. */
  readonly nearer: number;
  readonly further: number;
  readonly onStep: (step: 1 | -1) => void;
}

function YearSteps({ words, nearer, further, onStep }: YearStepsProps) {
  const styles = useTrendTable();
  if (nearer + further === 0) return null;
  return (
    <div className={styles.steps}>
      <ActionButton disabledFocusable={further === 0} onClick={() => onStep(1)}>
        {words.earlier}
      </ActionButton>
      <ActionButton disabledFocusable={nearer === 0} onClick={() => onStep(-1)}>
        {words.later}
      </ActionButton>
    </div>
  );
}

/** In a narrow pane rows are no table rows to the browser, so each part says what it is. */
export function TrendTable({ trend: { years, ids }, words, open, onOpen }: TrendTableProps) {
  const styles = useTrendTable();
  const [skipped, setSkipped] = useState(0);
  const further = Math.max(0, years.length - YEARS_WHEN_NARROW - skipped);
  const classOf = (at: number, own: string): string =>
    at >= further && at < years.length - skipped ? own : mergeClasses(own, styles.away);
  const cellOf = (year: TrendYear, id: TrendFigureId, at: number) => (
    <td key={year.year} role="cell" className={classOf(at, styles.cell)}>
      <TrendFigure year={year} id={id} words={words} open={open} onOpen={onOpen} />
    </td>
  );
  return (
    <div className={styles.box}>
      <YearSteps
        words={words}
        nearer={skipped}
        further={further}
        onStep={(step) => setSkipped(skipped + step)}
      />
      <table role="table" aria-label={words.table} className={styles.table}>
        <thead role="rowgroup">
          <tr role="row" className={styles.row}>
            <th role="columnheader" scope="col" className={styles.corner}>
              {words.heading}
            </th>
            {years.map(({ year }, at) => (
              <th key={year} role="columnheader" scope="col" className={classOf(at, styles.year)}>
                {words.year(year)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {ids.map((id) => (
            <tr key={id} role="row" className={styles.row}>
              <th role="rowheader" scope="row" className={styles.label}>
                {words.lines[id]}
              </th>
              {years.map((year, at) => cellOf(year, id, at))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
