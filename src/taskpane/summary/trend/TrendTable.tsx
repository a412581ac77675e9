// Several years side by side: a column a year, the newest in sight first, the labels staying where they are while the rest
// scrolls within its box.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Trend } from "../../../domain/summary/trend/trend";
import type { TrendWords } from "../../../texts/zhTrend";
import { useShared } from "../../parts/useShared.styles";
import { FigureButton } from "../FigureButton";
import { trendText } from "./trendText";
import { isSameCell, type TrendCell } from "./trendCell";

const BORDER = `1px solid ${tokens.colorNeutralStroke3}`;

const useStyles = makeStyles({
  box: {
    overflowX: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: { borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums" },
  label: {
    position: "sticky",
    left: 0,
    minWidth: "84px",
    maxWidth: "112px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: BORDER,
  },
  head: { fontWeight: tokens.fontWeightSemibold, borderTop: "none" },
  year: { textAlign: "right", whiteSpace: "nowrap", padding: `0 ${tokens.spacingHorizontalXS}` },
  cell: { textAlign: "right", whiteSpace: "nowrap", borderTop: BORDER },
  none: { padding: `6px ${tokens.spacingHorizontalXS}`, color: tokens.colorNeutralForeground3 },
});

export interface TrendTableProps {
  readonly trend: Trend;
  readonly words: TrendWords;
  /** The figure whose sources are shown. */
  readonly open: TrendCell | null;
  readonly onOpen: (cell: TrendCell | null) => void;
}

export function TrendTable({ trend: { years, ids }, words, open, onOpen }: TrendTableProps) {
  const shared = useShared();
  const styles = useStyles();
  const showNewest = useCallback(
    (box: HTMLDivElement | null) => box?.scrollTo({ left: box.scrollWidth }),
    [],
  );
  return (
    <div ref={showNewest} role="region" aria-label={words.table} tabIndex={0} className={styles.box}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.label, styles.head)}>
              {words.heading}
            </th>
            {years.map(({ year }) => (
              <th key={year} scope="col" className={styles.year}>
                {words.year(year)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <tr key={id}>
              <th scope="row" className={styles.label}>
                {words.lines[id]}
              </th>
              {years.map(({ year, figures }) => {
                const figure = figures.get(id);
                const cell = { year, id };
                return (
                  <td key={year} className={styles.cell}>
                    {figure === undefined ? (
                      <span className={styles.none}>
                        <span aria-hidden>—</span>
                        <span className={shared.unseen}>{words.notRecorded}</span>
                      </span>
                    ) : (
                      <FigureButton
                        figure={figure}
                        text={trendText(figure)}
                        name={words.figureOf(year, words.lines[id], trendText(figure))}
                        isOpen={open !== null && isSameCell(open, cell)}
                        onOpen={(figureId) => onOpen(figureId === null ? null : cell)}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
