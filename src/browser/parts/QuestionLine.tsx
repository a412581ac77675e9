// What becomes of unsaved changes before another file is opened. Asked in the page rather than in a window that blocks
// everything; Esc leaves all as it is.

import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { KeyboardEvent } from "react";
import { useDesk, useDeskState } from "./deskContext";
import { useDeskStyles } from "./useDesk.styles";

function Question({ fileName }: { readonly fileName: string }) {
  const { desk, texts } = useDesk();
  const styles = useDeskStyles();
  const sentenceId = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") void desk.answer("stay");
  };
  return (
    <div role="alertdialog" aria-labelledby={sentenceId} className={styles.line} onKeyDown={onKeyDown}>
      <span id={sentenceId} className={styles.sentence}>
        {texts.question(fileName)}
      </span>
      <Button autoFocus appearance="primary" onClick={() => void desk.answer("save-first")}>
        {texts.saveThenOpen}
      </Button>
      <Button onClick={() => void desk.answer("open")}>{texts.openAnyway}</Button>
      <Button onClick={() => void desk.answer("stay")}>{texts.stay}</Button>
    </div>
  );
}

export function QuestionLine() {
  const { book, waiting } = useDeskState();
  return waiting === null || book === null ? null : <Question fileName={book.fileName} />;
}
