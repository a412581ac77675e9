// How far it is, with 停止; the clerk may do something else meanwhile.

import { Button, ProgressBar } from "@fluentui/react-components";
import { useId } from "react";
import { useRollup } from "../../parts/rollupContext";
import type { Working } from "../rollupState";
import { useRollupStyles } from "./useRollup.styles";

export function WorkingView({ work }: { readonly work: Working }) {
  const { rollup, texts } = useRollup();
  const styles = useRollupStyles();
  const labelId = useId();
  const { round, year, done, total, current, secondsLeft } = work;
  const says = round === "other-year" && year !== null ? texts.working[round](year) : texts.working.first;
  return (
    <div className={styles.card}>
      <h2 id={labelId} className={styles.heading}>
        {says}
      </h2>
      <ProgressBar
        className={styles.wide}
        aria-labelledby={labelId}
        thickness="large"
        value={total === 0 ? 0 : done / total}
      />
      <p className={styles.text}>
        {texts.progress(done, total)}
        {secondsLeft === null ? null : `　${texts.timeLeft(secondsLeft)}`}
      </p>
      <p className={styles.quiet}>{current.length === 0 ? null : texts.current(current)}</p>
      <Button size="large" onClick={rollup.stop}>
        {texts.stop}
      </Button>
      <p className={styles.quiet}>{texts.meanwhile}</p>
    </div>
  );
}
