// 您确认过, 很确定, 请核对 or 没看懂: a word with a sign; the colour only repeats it.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, QuestionCircleRegular, WarningRegular } from "@fluentui/react-icons";
import type { Trust } from "../../app/trust";
import { usePane } from "./paneContext";

const useStyles = makeStyles({
  root: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
  },
  agreed: { color: tokens.colorBrandForeground1 },
  sure: { color: tokens.colorBrandForeground1 },
  check: { color: tokens.colorPaletteDarkOrangeForeground2 },
  unknown: { color: tokens.colorNeutralForeground2 },
});

const SIGNS = {
  agreed: CheckmarkCircleRegular,
  sure: CheckmarkCircleRegular,
  check: WarningRegular,
  unknown: QuestionCircleRegular,
};

export function TrustMark({ trust }: { readonly trust: Trust }) {
  const styles = useStyles();
  const { texts } = usePane();
  const Sign = SIGNS[trust];
  return (
    <span className={mergeClasses(styles.root, styles[trust])}>
      <Sign aria-hidden fontSize={18} />
      {texts.home.trust[trust]}
    </span>
  );
}
