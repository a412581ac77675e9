// A small field for the number of a row.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useShared } from "../parts/useShared.styles";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  field: {
    width: "48px",
  },
});

export interface RowFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

export function RowField({ label, value, onChange }: RowFieldProps) {
  const styles = useStyles();
  return (
    <label className={styles.root}>
      {label}
      <input
        className={mergeClasses(useShared().field, styles.field)}
        inputMode="numeric"
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}
