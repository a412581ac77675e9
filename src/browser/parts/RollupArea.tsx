// The roll-up in front of the workbook; its code comes when it is first wanted.

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useLate } from "../../taskpane/parts/useLate";
import { useRollup } from "./rollupContext";

const useStyles = makeStyles({
  waiting: { flexGrow: 1, padding: tokens.spacingHorizontalXXL },
});

const load = async () => (await import("../rollup/place/RollupPlace")).RollupPlace;

export function RollupArea({ onOpenBook }: { readonly onOpenBook: (file: File) => void }) {
  const { texts } = useRollup();
  const styles = useStyles();
  const { late, retry } = useLate(load);
  if (late.kind === "here") return <late.value onOpenBook={onOpenBook} />;
  return (
    <main className={styles.waiting} aria-label={texts.title} aria-busy={late.kind === "waiting"}>
      <p>{late.kind === "waiting" ? texts.loading : texts.notLoaded}</p>
      {late.kind === "failed" ? <Button onClick={retry}>{texts.loadAgain}</Button> : null}
    </main>
  );
}
