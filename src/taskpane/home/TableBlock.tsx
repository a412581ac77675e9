// One table of a sheet at a glance: kind and trust, how much it holds, what is unclear; how it is read folds out below.

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useMemo, useState } from "react";
import type { TableFit } from "../../domain/fitting/fit";
import type { TableRef } from "../../app/correct";
import { tableRange } from "../../app/places";
import { describeRegister } from "../../app/registerFacts";
import { judgeTrust } from "../../app/trust";
import type { Texts } from "../../texts/zh";
import { usePane } from "../parts/paneContext";
import { ShowButton } from "../parts/ShowButton";
import { TableTitle } from "../parts/TableTitle";
import { TrustMark } from "../parts/TrustMark";
import { useShared } from "../parts/useShared.styles";
import { QuestionList } from "./QuestionList";
import { TableReading } from "./TableReading";
import { useFolded } from "./useFolded.styles";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalSNudge },
  head: { alignItems: "flex-start" },
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

function Facts({ table }: Pick<TableRef, "table">) {
  const { texts } = usePane();
  const shared = useShared();
  const styles = useStyles();
  const facts = useMemo(() => listFacts(table, texts), [table, texts]);
  if (table.kind === null) {
    const { declinedTable, unknownTable } = texts.home;
    return <p className={shared.quiet}>{table.isAgreed ? declinedTable : unknownTable}</p>;
  }
  return (
    <div className={styles.facts}>
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </div>
  );
}

export function TableBlock({ sheet, table }: TableRef) {
  const { texts } = usePane();
  const shared = useShared();
  const styles = useStyles();
  const folded = useFolded();
  const readingId = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles.root}>
      <div className={mergeClasses(shared.row, styles.head)}>
        <TableTitle sheet={sheet} kind={table.kind} isDeclined={table.isAgreed} />
        {table.kind === null ? null : <TrustMark trust={judgeTrust(table)} />}
      </div>
      <Facts table={table} />
      <QuestionList sheet={sheet} table={table} />
      <div className={shared.row}>
        <Button
          appearance="subtle"
          className={folded.opener}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={readingId}
          onClick={() => setIsOpen(!isOpen)}
        >
          {texts.home.columns}
        </Button>
        <ShowButton place={{ sheet, range: tableRange(table) }} what={texts.home.sheet(sheet)} />
      </div>
      <div id={readingId} hidden={!isOpen}>
        {isOpen ? <TableReading sheet={sheet} table={table} /> : null}
      </div>
    </div>
  );
}
