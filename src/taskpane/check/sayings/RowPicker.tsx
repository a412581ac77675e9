// Rows to choose from, the likeliest first; a word finds others. What is chosen stays in sight.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useDeferredValue, useId, useState } from "react";
import type { PairableRow } from "../../../domain/checking/pairing/counterparts";
import { useShared } from "../../parts/useShared.styles";
import { TextField } from "../TextField";
import { useWords } from "../wordsContext";

const useStyles = makeStyles({
  root: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  option: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalSNudge,
    paddingBlock: tokens.spacingVerticalXS,
    cursor: "pointer",
    "> input": { flexShrink: 0, width: "18px", height: "18px", margin: "1px 0 0" },
  },
});

/** As many are seen at a glance. */
const FEW = 5;

export interface RowPickerProps {
  readonly legend: string;
  /** One of them, or any number. */
  readonly type: "radio" | "checkbox";
  readonly rows: readonly PairableRow[];
  readonly chosen: readonly PairableRow[];
  readonly onChoose: (row: PairableRow) => void;
}

function findRows(rows: readonly PairableRow[], typed: string, describe: (row: PairableRow) => string) {
  const wanted = typed.toLowerCase().split(/\s+/u);
  return rows.filter((row) => {
    const text = describe(row).toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

export function RowPicker({ legend, type, rows, chosen, onChoose }: RowPickerProps) {
  const words = useWords().sayings;
  const shared = useShared();
  const styles = useStyles();
  const name = useId();
  const [typed, setTyped] = useState("");
  const found = findRows(rows, useDeferredValue(typed.trim()), words.row);
  const near = found.filter((row) => !chosen.includes(row)).slice(0, FEW);
  // In the order of nearness, so that nothing jumps away from under the keyboard when it is chosen.
  const shown = rows.filter((row) => chosen.includes(row) || near.includes(row));
  return (
    <fieldset className={mergeClasses(styles.root, shared.pile)}>
      <legend className={styles.legend}>{legend}</legend>
      {rows.length > FEW ? (
        <TextField type="search" label={words.pairing.search} value={typed} onChange={setTyped} />
      ) : null}
      <div>
        {shown.map((row) => (
          <label
            key={`${row.sheet} ${row.rowIndex}`}
            className={mergeClasses(styles.option, shared.breaking)}
          >
            <input type={type} name={name} checked={chosen.includes(row)} onChange={() => onChoose(row)} />
            <span className={shared.breaking}>{words.row(row)}</span>
          </label>
        ))}
      </div>
      <div role="status" className={shared.quiet}>
        {found.length === 0 ? words.pairing.none : null}
        {found.length > near.length + chosen.length ? words.pairing.nearest(near.length, found.length) : null}
      </div>
    </fieldset>
  );
}
