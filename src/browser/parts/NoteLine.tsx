// What the desk has to say, in one line above the sheet. It blocks nothing and goes when it is told to.

import { Button } from "@fluentui/react-components";
import { useDesk, useDeskState } from "./deskContext";
import { useDeskStyles } from "./useDesk.styles";

export function NoteLine() {
  const { desk, texts } = useDesk();
  const { note } = useDeskState();
  const styles = useDeskStyles();
  // The region stands there before there is anything to say: only then do screen readers hear what comes into it.
  return (
    <div role="status" aria-live="polite">
      {note === null ? null : (
        <div className={styles.line}>
          <span className={styles.sentence}>
            {note.what}
            {note.toDo}
          </span>
          <Button size="small" onClick={desk.dismiss}>
            {texts.close}
          </Button>
        </div>
      )}
    </div>
  );
}
