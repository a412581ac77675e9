// The columns of a table, as the clerk headed them and as they are read, with the reasons. A press selects the column.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ColumnFit, TableFit } from "../../domain/fitting/fit";
import { columnName } from "../../domain/sheets/address";
import { columnRange } from "../../app/places";
import { judgeColumn } from "../../app/trust";
import type { Texts } from "../../texts/zh";
import { usePane } from "../parts/paneContext";
import { TrustMark } from "../parts/TrustMark";
import { useShared } from "../parts/useShared.styles";

const useStyles = makeStyles({
  why: { marginBottom: tokens.spacingVerticalXS },
  column: {
    display: "flex",
    flexDirection: "column",
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    textAlign: "left",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
});

function describeReasons(reasons: TableFit["reasons"], texts: Texts): string {
  return reasons.map((reason) => texts.reason(reason)).join(texts.home.clause);
}

function describeField(column: ColumnFit, texts: Texts): string {
  if (column.field === null) return texts.home.unused;
  const why = describeReasons(column.reasons, texts);
  const readAs = texts.home.readAs(texts.fields[column.field]);
  return why === "" ? readAs : `${readAs}${texts.home.clause}${why}`;
}

export interface ColumnListProps {
  readonly sheet: string;
  readonly table: TableFit;
}

export function ColumnList({ sheet, table }: ColumnListProps) {
  const { session, texts } = usePane();
  const shared = useShared();
  const styles = useStyles();
  return (
    <>
      {table.reasons.length === 0 ? null : (
        <p className={mergeClasses(shared.quiet, styles.why)}>
          {texts.home.why(describeReasons(table.reasons, texts))}
        </p>
      )}
      <ul className={shared.list}>
        {table.columns.map((column) => (
          <li key={column.columnIndex}>
            <button
              type="button"
              className={mergeClasses(styles.column, shared.breaking)}
              onClick={() => void session.select({ sheet, range: columnRange(table, column.columnIndex) })}
            >
              <strong>
                {texts.home.column(columnName(column.columnIndex))} {column.header || texts.home.noHeader}
              </strong>
              <span className={shared.quiet}>{describeField(column, texts)}</span>
              {judgeColumn(column) === "check" ? <TrustMark trust="check" /> : null}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
