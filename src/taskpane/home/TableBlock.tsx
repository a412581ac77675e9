// One table of a sheet at a glance: kind and trust, how much it holds, what is unclear; its columns fold out below.

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useMemo, useState } from "react";
import type { TableFit } from "../../domain/fitting/fit";
import { tableRange } from "../../app/places";
import { describeRegister } from "../../app/registerFacts";
import { judgeTrust } from "../../app/trust";
import type { Texts } from "../../texts/zh";
import { usePane } from "../parts/paneContext";
import { ShowButton } from "../parts/ShowButton";
import { TableTitle } from "../parts/TableTitle";
import { TrustMark } from "../parts/TrustMark";
import { useShared } from "../parts/useShared.styles";
import { ColumnList } from "./ColumnList";
import { QuestionList } from "./QuestionList";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalSNudge },
  head: { alignItems: "flex-start" },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontVariantNumeric: "tabular-nums",
  },
  // The arrow's place to the left of the words is empty space: it may stand in the card's margin.
  columns: {
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightRegular,
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

function Facts({ table }: Pick<TableBlockProps, "table">) {
  const { texts } = usePane();
  const shared = useShared();
  const styles = useStyles();
  const facts = useMemo(() => listFacts(table, texts), [table, texts]);
  if (table.kind === null) return <p className={shared.quiet}>{texts.home.unknownTable}</p>;
  return (
    <div className={styles.facts}>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </div>
  );
}

export function TableBlock({ sheet, table }: TableBlockProps) {
  const { texts } = usePane();
  const shared = useShared();
  const styles = useStyles();
  const columnsId = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.root}>
      <div className={mergeClasses(shared.row, styles.head)}>
        <TableTitle sheet={sheet} kind={table.kind} />
        {table.kind === null ? null : <TrustMark trust={judgeTrust(table)} />}
      </div>
      <Facts table={table} />
      <QuestionList sheet={sheet} table={table} />
      <div className={shared.row}>
        <Button
          appearance="subtle"
          className={styles.columns}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={columnsId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {texts.home.columns}
        </Button>
        <ShowButton place={{ sheet, range: tableRange(table) }} what={texts.home.sheet(sheet)} />
      </div>
      <div id={columnsId} hidden={!isOpen}>
        {isOpen ? <ColumnList sheet={sheet} table={table} /> : null}
      </div>
    </div>
  );
}
