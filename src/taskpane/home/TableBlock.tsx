// One table of a sheet at a glance: kind and trust, how much it holds, what is unclear; its columns fold out below.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TableFit } from "../../domain/fitting/fit";
import { tableRange } from "../../app/places";
import { describeRegister } from "../../app/registerFacts";
import { judgeTrust } from "../../app/trust";
import type { Texts } from "../../texts/zh";
import { KindIcon } from "../parts/KindIcon";
import { usePane } from "../parts/paneContext";
import { ShowButton } from "../parts/ShowButton";
import { TrustMark } from "../parts/TrustMark";
import { useShared } from "../parts/useShared.styles";
import { ColumnList } from "./ColumnList";
import { QuestionList } from "./QuestionList";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalSNudge },
  kind: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalSNudge,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
  },
});

function listFacts(table: TableFit, { home, money, pane }: Texts): readonly string[] {
  const { records, lastDate, total } = describeRegister(table);
  return [
    home.records(records),
    ...(lastDate === null ? [] : [home.lastDate(pane.date(lastDate))]),
    ...(total === null ? [] : [home.total(money(total))]),
  ];
}

export interface TableBlockProps {
  readonly sheet: string;
  readonly table: TableFit;
}

export function TableBlock({ sheet, table }: TableBlockProps) {
  const { texts } = usePane();
  const shared = useShared();
  const styles = useStyles();
  const kind = table.kind === null ? texts.home.unknownKind : texts.kinds[table.kind];
  return (
    <div className={styles.root}>
      <div className={shared.row}>
        <h3 className={mergeClasses(shared.heading, styles.kind)}>
          <KindIcon kind={table.kind} />
          {kind}
        </h3>
        {table.kind === null ? null : <TrustMark trust={judgeTrust(table)} />}
      </div>
      <div className={shared.row}>
        {table.kind === null ? (
          <span className={shared.quiet}>{texts.home.unknownTable}</span>
        ) : (
          <span className={styles.facts}>
            {listFacts(table, texts).map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
          </span>
        )}
        <ShowButton place={{ sheet, range: tableRange(table) }} what={texts.home.sheet(sheet) + kind} />
      </div>
      <QuestionList sheet={sheet} table={table} />
      <ColumnList sheet={sheet} table={table} />
    </div>
  );
}
