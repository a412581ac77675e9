// One sheet that is no register: what it was taken for, and the clerk's word that it is one after all.

import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { IdleSheet } from "../../app/overview";
import { sheetStart } from "../../app/places";
import { useBook, usePane } from "../parts/paneContext";
import { ShowButton } from "../parts/ShowButton";
import { focusGroup } from "../parts/useKeptFocus";
import { useShared } from "../parts/useShared.styles";
import { WaitingButton } from "../parts/WaitingButton";
import { HeaderPicker } from "./HeaderPicker";
import { KindChoice } from "./KindChoice";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    outlineStyle: "none",
  },
});

/** Says where the header stands. */
function PointOut({ sheet }: Pick<IdleSheet, "sheet">) {
  const { session, texts } = usePane();
  return (
    <>
      <span>{texts.home.whichRow}</span>
      <HeaderPicker sheet={sheet} rows={null} onPick={(rows) => session.pointOut(sheet, rows)} />
    </>
  );
}

/** Says what the tables are that were said to be none. */
function SayKinds({ sheet }: Pick<IdleSheet, "sheet">) {
  const tables = useBook().fit.sheets.find((one) => one.sheet === sheet)?.tables ?? [];
  return tables.map((table) => (
    <KindChoice
      key={`${table.headerRows.first} ${table.columns[0]?.columnIndex ?? 0}`}
      sheet={sheet}
      table={table}
    />
  ));
}

export function IdleSheetLine({ sheet, why }: IdleSheet) {
  const { session, texts } = usePane();
  const { home, notTable } = texts;
  const shared = useShared();
  const styles = useStyles();
  const { corrections } = useBook();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const isSaid = why === "said";
  const isUnkept = isSaid && corrections.some((one) => one.sheet === sheet);
  const words = home.idleLine(sheet, notTable[why]);
  const act = (): void => {
    if (isUnkept) void session.takeBackCorrections(sheet);
    else setIsOpen(!isOpen);
  };
  return (
    <li {...focusGroup(sheet)} className={styles.root}>
      <span className={shared.breaking}>{words}</span>
      <div className={shared.buttons}>
        <ShowButton place={sheetStart(sheet)} what={words} />
        {why === "own" ? null : (
          <WaitingButton
            aria-label={isSaid ? home.takeBackSaidOf(sheet) : home.isRegisterOf(sheet)}
            {...(isUnkept ? {} : { "aria-expanded": isOpen, "aria-controls": id })}
            onClick={act}
          >
            {isSaid ? home.takeBackSaid : home.isRegister}
          </WaitingButton>
        )}
      </div>
      <div id={id} hidden={!isOpen} className={shared.breaking}>
        {isOpen ? isSaid ? <SayKinds sheet={sheet} /> : <PointOut sheet={sheet} /> : null}
      </div>
    </li>
  );
}
