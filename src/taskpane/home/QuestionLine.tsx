// One question about a table, with its answers as buttons below it.

import { makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { TableRef } from "../../app/correct";
import { type PickFault, pickSelectedColumn } from "../../app/pick";
import { unclearRange } from "../../app/places";
import type { Unclear } from "../../domain/fitting/fit";
import type { TableChange } from "../../domain/fitting/remembering/correctTable";
import type { FieldId } from "../../domain/kinds/kind";
import { headerOf } from "../parts/headerOf";
import { usePane } from "../parts/paneContext";
import { PlaceLine } from "../parts/PlaceLine";
import { ShowButton } from "../parts/ShowButton";
import { useShared } from "../parts/useShared.styles";
import { WaitingButton } from "../parts/WaitingButton";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  words: { display: "flex", columnGap: tokens.spacingHorizontalS },
  sign: { flexShrink: 0, marginTop: "1px" },
});

export interface QuestionLineProps extends TableRef {
  readonly what: Unclear;
}

interface Answer {
  readonly label: string;
  readonly change: TableChange;
}

/** The answers that are known beforehand. */
function useAnswers(what: Unclear): readonly Answer[] {
  const { home, kinds } = usePane().texts;
  switch (what.code) {
    case "kind-uncertain":
      return [
        ...what.candidates.map((kind): Answer => ({ label: kinds[kind], change: { what: "kind", kind } })),
        { label: home.noneOfThem, change: { what: "kind", kind: null } },
      ];
    case "column-uncertain": {
      const { columnIndex, field } = what;
      return [{ label: home.confirm, change: { what: "field", columnIndex, field } }];
    }
    case "column-unknown":
    case "required-field-missing":
    case "rows-unreadable":
    case "year-unknown":
      return [];
  }
}

/** The clerk selects the column of a field that was not found. */
function useColumnPick(ref: TableRef, field: FieldId | null) {
  const { session } = usePane();
  const [fault, setFault] = useState<PickFault | null>(null);
  const pick = async (): Promise<void> => {
    const picked = pickSelectedColumn(await session.readSelection(), ref);
    setFault("fault" in picked ? picked.fault : null);
    if ("fault" in picked) return;
    await session.correct(ref, { what: "field", columnIndex: picked.picked, field });
  };
  return { fault, pick };
}

/** The table as a whole is shown by its card's own 去看; a column has one beside its question. */
export function QuestionLine({ sheet, table, what }: QuestionLineProps) {
  const { session, texts } = usePane();
  const { home } = texts;
  const shared = useShared();
  const styles = useStyles();
  const ref = { sheet, table };
  const answers = useAnswers(what);
  const missing = what.code === "required-field-missing" ? what.field : null;
  const { fault, pick } = useColumnPick(ref, missing);
  const question = texts.unclear(what, headerOf(table, what));
  const place = { sheet, range: unclearRange(table, what) };
  if (answers.length === 0 && missing === null) return <PlaceLine text={question} place={place} />;
  return (
    <li className={styles.root}>
      <div className={styles.words}>
        <WarningRegular aria-hidden fontSize={18} className={styles.sign} />
        <span className={shared.breaking}>{question}</span>
      </div>
      <div className={shared.buttons}>
        {answers.map(({ label, change }) => (
          <WaitingButton
            key={label}
            aria-label={home.answerOf(question, label)}
            onClick={() => void session.correct(ref, change)}
          >
            {label}
          </WaitingButton>
        ))}
        {missing === null ? null : (
          <WaitingButton
            aria-label={home.answerOf(question, home.useSelectedColumn)}
            onClick={() => void pick()}
          >
            {home.useSelectedColumn}
          </WaitingButton>
        )}
        {"columnIndex" in what ? <ShowButton place={place} what={question} /> : null}
      </div>
      <div role="status">{fault === null ? null : home.pickFaults[fault](sheet)}</div>
    </li>
  );
}
