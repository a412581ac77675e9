// Bureaus × main figures with what they add up to, and how many findings each has. Scrolls sideways within itself.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Bureau, BureauFigure } from "../../../domain/rollup/bureau";
import { type ColumnUnit, keepColumns, MAIN_COLUMNS } from "../../../domain/rollup/figureColumns";
import { totalsOf } from "../../../domain/rollup/totals";
import { formatYuan } from "../../../domain/values/money";
import { zhRollup } from "../../../texts/zhRollup";
import { useRollup } from "../../parts/rollupContext";

const useStyles = makeStyles({
  frame: { overflowX: "auto", alignSelf: "stretch", position: "relative" },
  table: { borderCollapse: "collapse", minWidth: "100%", backgroundColor: tokens.colorNeutralBackground1 },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    whiteSpace: "nowrap",
  },
  head: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  /** Stays in sight while the figures go by beneath it. */
  name: {
    position: "sticky",
    left: 0,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "normal",
    minWidth: "8em",
    maxWidth: "18em",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  total: { fontWeight: tokens.fontWeightSemibold },
});

const SEVERITIES = ["error", "warning"] as const;

type Values = ReadonlyMap<string, number>;

const valuesOf = (figures: readonly BureauFigure[]): Values =>
  new Map(figures.map(({ id, value }) => [id, value]));

function say(value: number | undefined, unit: ColumnUnit): string {
  if (value === undefined) return "";
  return unit === "money" ? formatYuan(value) : String(value);
}

export function FigureTable({ bureaus }: { readonly bureaus: readonly Bureau[] }) {
  const { texts } = useRollup();
  const styles = useStyles();
  const totals = useMemo(() => valuesOf(totalsOf(bureaus)), [bureaus]);
  const groups = useMemo(() => keepColumns(MAIN_COLUMNS, (id) => totals.has(id)), [totals]);
  const columns = groups.flatMap((group) => group.columns);
  const head = mergeClasses(styles.cell, styles.head);
  const number = mergeClasses(styles.cell, styles.number);
  const total = mergeClasses(number, styles.total, styles.head);
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={texts.table}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={mergeClasses(head, styles.name, styles.head)}>
              {zhRollup.bureau}
            </th>
            {groups.map(({ section, columns: own }) => (
              <th key={section} scope="colgroup" colSpan={own.length} className={head}>
                {zhRollup.sections[section]}
              </th>
            ))}
            <th scope="colgroup" colSpan={SEVERITIES.length} className={head}>
              {texts.checks}
            </th>
          </tr>
          <tr>
            {columns.map(({ id }) => (
              <th key={id} scope="col" className={head}>
                {zhRollup.column(id)}
              </th>
            ))}
            {SEVERITIES.map((severity) => (
              <th key={severity} scope="col" className={head}>
                {texts.counts[severity]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bureaus.map(({ name, figures, counts }, at) => {
            const values = valuesOf(figures);
            return (
              <tr key={at}>
                <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                  {name}
                </th>
                {columns.map(({ id, unit }) => (
                  <td key={id} className={number}>
                    {say(values.get(id), unit)}
                  </td>
                ))}
                {SEVERITIES.map((severity) => (
                  <td key={severity} className={number}>
                    {counts[severity]}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={mergeClasses(styles.cell, styles.name, styles.total, styles.head)}>
              {zhRollup.total}
            </th>
            {columns.map(({ id, unit }) => (
              <td key={id} className={total}>
                {say(totals.get(id), unit)}
              </td>
            ))}
            {SEVERITIES.map((severity) => (
              <td key={severity} className={total}>
                {bureaus.reduce((sum, { counts }) => sum + counts[severity], 0)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
