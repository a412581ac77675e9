// Stopped: what has been read is kept, and the clerk says how to go on.

import { Button } from "@fluentui/react-components";
import { useRollup } from "../../parts/rollupContext";
import type { RollupWork } from "../rollupState";
import { useRollupStyles } from "./useRollup.styles";

export function StoppedView({ work }: { readonly work: Extract<RollupWork, { kind: "stopped" }> }) {
  const { rollup, texts } = useRollup();
  const styles = useRollupStyles();
  const { done, total } = work;
  return (
    <div className={styles.card}>
      <h2 className={styles.heading}>{texts.stopped(done, total)}</h2>
      <p className={styles.text}>{texts.stoppedToDo}</p>
      <div className={styles.buttons}>
        <Button size="large" appearance="primary" onClick={() => void rollup.start()}>
          {texts.goOn}
        </Button>
        {done === 0 || done === total ? null : (
          <Button size="large" onClick={() => void rollup.takeDone()}>
            {texts.takeDone(done)}
          </Button>
        )}
        <Button size="large" onClick={rollup.gatherMore}>
          {texts.gatherMore}
        </Button>
      </div>
    </div>
  );
}
