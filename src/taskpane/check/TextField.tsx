// A field for a line of text, under its label.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  aside: { flexDirection: "row", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  field: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: "32px",
    boxSizing: "border-box",
    paddingInline: tokens.spacingHorizontalSNudge,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
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
        className={styles.field}
        type={type}
        autoComplete="off"
        autoFocus={takesFocus}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
}
