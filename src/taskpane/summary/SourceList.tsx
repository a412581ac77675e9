// Where a figure comes from: every stretch of cells, each of which can be shown.

import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { rangeAddress } from "../../domain/sheets/address";
import type { Figure } from "../../domain/summary/summary";
import { usePane } from "../parts/paneContext";

/** A figure over a scattered register may have hundreds of stretches; nobody reads on. */
const MOST = 12;

const useStyles = makeStyles({
  root: {
    flexBasis: "100%",
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalXS,
  },
  source: { minHeight: "32px", overflowWrap: "anywhere", textAlign: "left" },
  more: { alignSelf: "center" },
});

export function SourceList({ figure }: { readonly figure: Figure }) {
  const { session, texts } = usePane();
  const styles = useStyles();
  const rest = figure.sources.length - MOST;
  return (
    <div role="group" aria-label={texts.summary.sources} className={styles.root}>
      {figure.sources.slice(0, MOST).map((source) => {
        const address = rangeAddress(source.range);
        return (
          <Link
            as="button"
            key={`${source.sheet} ${address}`}
            className={styles.source}
            onClick={() => void session.select(source)}
          >
            {texts.home.sheet(source.sheet)}
            {address}
          </Link>
        );
      })}
      {rest > 0 ? <span className={styles.more}>{texts.summary.moreSources(rest)}</span> : null}
    </div>
  );
}
