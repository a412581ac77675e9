// One thing that is no longer as it was kept, with 去看 where there is something to see.

import { makeStyles, tokens } from "@fluentui/react-components";
import type { Difference } from "../../app/listDifferences";
import type { Texts } from "../../texts/zh";
import { usePane } from "../parts/paneContext";
import { PlaceLine } from "../parts/PlaceLine";

const useStyles = makeStyles({ alone: { paddingBlock: tokens.spacingVerticalXS } });

function describe(one: Difference, texts: Texts): string {
  if (one.kind === "table") return texts.tableDifference(one.what);
  return texts.home.sheet(one.sheet) + texts.columnDifference(one.what);
}

export function DifferenceLine({ difference }: { readonly difference: Difference }) {
  const { texts } = usePane();
  const styles = useStyles();
  const words = describe(difference, texts);
  const { place } = difference;
  if (place === null) return <li className={styles.alone}>{words}</li>;
  return <PlaceLine isPlain text={words} place={place} />;
}
