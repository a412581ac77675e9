// The sign before the name of a severity; its colour only repeats it. Red is for what is wrong alone.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular, InfoRegular, WarningRegular } from "@fluentui/react-icons";
import type { Severity } from "../../domain/checking/finding";

const useStyles = makeStyles({
  root: { flexShrink: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground2 },
  note: { color: tokens.colorNeutralForeground2 },
});

const SIGNS = { error: ErrorCircleRegular, warning: WarningRegular, note: InfoRegular };

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Sign = SIGNS[severity];
  return <Sign aria-hidden fontSize={20} className={mergeClasses(styles.root, styles[severity])} />;
}
