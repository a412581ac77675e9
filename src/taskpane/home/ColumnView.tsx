// One column: its letter and heading (a press selects it in the sheet), what stands in it, what it is read as and why.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { TableRef } from "../../app/correct";
import { columnRange } from "../../app/places";
import { sampleValues } from "../../app/sampleValues";
import { judgeColumn } from "../../app/trust";
import type { ColumnFit } from "../../domain/fitting/fit";
import { columnName } from "../../domain/sheets/address";
import { useBook, usePane } from "../parts/paneContext";
import { TrustMark } from "../parts/TrustMark";
import { useShared } from "../parts/useShared.styles";
import { describeReasons } from "./describeReasons";
import { FieldChoice } from "./FieldChoice";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: {
    alignSelf: "flex-start",
    minHeight: "32px",
    padding: 0,
    textAlign: "left",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "4px",
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForeground1, textDecorationStyle: "solid" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

function useSamples({ sheet, table }: TableRef, columnIndex: number): readonly string[] {
  const { texts } = usePane();
  const { snapshot } = useBook();
  return useMemo(() => {
    const found = snapshot.sheets.find(({ name }) => name === sheet);
    const showDay = texts.pane.date;
    return found ? sampleValues(snapshot, found, table, { columnIndex, showDay }) : [];
  }, [snapshot, sheet, table, columnIndex, texts]);
}

export interface ColumnViewProps extends TableRef {
  readonly column: ColumnFit;
}

export function ColumnView({ sheet, table, column }: ColumnViewProps) {
  const { session, texts } = usePane();
  const { home } = texts;
  const shared = useShared();
  const styles = useStyles();
  const { columnIndex, header, reasons } = column;
  const samples = useSamples({ sheet, table }, columnIndex);
  const name = `${home.column(columnName(columnIndex))} ${header || home.noHeader}`;
  const why = describeReasons(reasons, texts);
  return (
    <li className={mergeClasses(styles.root, shared.breaking)}>
      <button
        type="button"
        className={mergeClasses(styles.name, shared.breaking)}
        title={texts.pane.showOf(name)}
        onClick={() => void session.select({ sheet, range: columnRange(table, columnIndex) })}
      >
        {name}
      </button>
      <span className={shared.quiet}>{samples.length > 0 ? home.values(samples) : home.blankColumn}</span>
      {table.kind === null ? null : <FieldChoice sheet={sheet} table={table} column={column} name={name} />}
      {why === "" ? null : <span className={shared.quiet}>{why}</span>}
      {judgeColumn(column) === "check" ? <TrustMark trust="check" /> : null}
    </li>
  );
}
