// A box to tick, with its label.

import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", minHeight: "32px", columnGap: tokens.spacingHorizontalS },
  box: { width: "20px", height: "32px", flexShrink: 0, margin: 0 },
});

export interface TickLineProps {
  readonly label: string;
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
}

export function TickLine({ label, isTicked, onTick }: TickLineProps) {
  const styles = useStyles();
  return (
    <label className={styles.root}>
      <input
        type="checkbox"
        className={styles.box}
        checked={isTicked}
        onChange={({ target }) => onTick(target.checked)}
      />
      {label}
    </label>
  );
}
