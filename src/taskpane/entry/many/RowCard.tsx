// A row as it will be written, with what is to be said of it, and a box to tick.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { JudgedRow } from "../../../app/many/judgeMany";
import { reasonsOf } from "../../../app/many/reasonsOf";
import { ActionButton } from "../../parts/ActionButton";
import { useShared } from "../../parts/useShared.styles";
import { SeverityMark } from "../../check/SeverityMark";
import { TickLine } from "../../parts/TickLine";
import { useManyWords } from "./manyWordsContext";
import { RowCells } from "./RowCells";
import { RowFields } from "./RowFields";
import type { ManyInputControl } from "./useManyInput";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  state: { flexGrow: 1, color: tokens.colorNeutralForeground2 },
});

export interface RowCardProps {
  readonly row: JudgedRow;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly control: ManyInputControl;
}

export function RowCard({ row, isTicked, onTick, control }: RowCardProps) {
  const words = useManyWords();
  const shared = useShared();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const { part, rowIndex, state, findings } = row;
  const number = rowIndex + 1;
  const reasons = reasonsOf(row).map((one) => words.reason(one));
  return (
    <li className={mergeClasses(styles.root, shared.breaking)}>
      <div className={shared.row}>
        <TickLine
          label={words.row(number)}
          name={words.tick(number)}
          isTicked={isTicked}
          isDisabled={part === null || row.fault !== null || row.isUneven}
          onTick={onTick}
        />
        <span className={styles.state}>{words.states[state]}</span>
        {part === null ? null : (
          <ActionButton
            aria-expanded={isOpen}
            aria-label={isOpen ? words.changedRow(number) : words.changeRow(number)}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? words.changed : words.change}
          </ActionButton>
        )}
      </div>
      {part === null ? null : isOpen ? (
        <RowFields part={part} rowIndex={rowIndex} control={control} />
      ) : (
        <RowCells part={part} findings={findings} />
      )}
      {reasons.map((reason) => (
        <span key={reason} className={shared.withIcon}>
          <SeverityMark severity={state === "twice" ? "warning" : "error"} />
          <span>{reason}</span>
        </span>
      ))}
      {findings.map(({ finding }) => (
        <span key={finding.key} className={shared.withIcon}>
          <SeverityMark severity={finding.severity} />
          <span>{words.sentence(finding)}</span>
        </span>
      ))}
    </li>
  );
}
