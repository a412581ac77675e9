// A box to tick, with its label.

import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", minHeight: "32px", columnGap: tokens.spacingHorizontalS },
  box: {
    width: "20px",
    height: "32px",
    flexShrink: 0,
    margin: 0,
    accentColor: tokens.colorBrandBackground,
  },
});

export interface TickLineProps {
  readonly label: string;
  /** The spoken name, where the label alone does not say of what. */
  readonly name?: string;
  readonly isTicked: boolean;
  readonly isDisabled?: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

export function TickLine({ label, name, isTicked, isDisabled = false, onTick }: TickLineProps) {
  const styles = useStyles();
  return (
    <label className={styles.root}>
      <input
        type="checkbox"
        className={styles.box}
        aria-label={name}
        checked={isTicked}
        disabled={isDisabled}
        onChange={({ target }) => onTick(target.checked)}
      />
      {label}
    </label>
  );
}
