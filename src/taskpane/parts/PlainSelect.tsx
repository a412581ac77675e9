// A list to choose from that may change with every key, since nothing is written by it.

import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  label: { flexShrink: 0 },
  select: { flexGrow: 1, minWidth: 0, "> select": { textOverflow: "ellipsis" } },
});

export interface PlainSelectProps {
  readonly label: string;
  /** Spoken only. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}

export function PlainSelect({ label, isLabelHidden = false, value, options, onChoose }: PlainSelectProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.root}>
      {isLabelHidden ? null : (
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
      )}
      <Select
        id={id}
        className={styles.select}
        aria-label={label}
        value={value}
        onChange={({ target }) => onChoose(target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </div>
  );
}
