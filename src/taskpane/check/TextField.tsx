// A field for a line of text, under its label.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useShared } from "../parts/useShared.styles";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  aside: { flexDirection: "row", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  field: {
    flexGrow: 1,
    minWidth: 0,
  },
});

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly type?: "text" | "search";
  /** It was asked for by the press that shows it, so it takes the keyboard. */
  readonly takesFocus?: boolean;
}

export function TextField({ label, value, onChange, type = "text", takesFocus = false }: TextFieldProps) {
  const styles = useStyles();
  return (
    <label className={mergeClasses(styles.root, type === "search" && styles.aside)}>
      {label}
      <input
        className={mergeClasses(useShared().field, styles.field)}
        type={type}
        autoComplete="off"
        autoFocus={takesFocus}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}
