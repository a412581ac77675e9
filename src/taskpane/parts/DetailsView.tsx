// 详细信息 of a problem: technical words to hand on, folded away.

import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Problem } from "../../app/problem";
import { usePane } from "./paneContext";
import { useShared } from "./useShared.styles";
import { ActionButton } from "./ActionButton";

const useStyles = makeStyles({
  words: {
    width: "100%",
    boxSizing: "border-box",
    marginBlock: tokens.spacingVerticalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    resize: "vertical",
  },
});

/** Some web views refuse the clipboard to a framed page; the words are then selected for Ctrl+C. */
async function copyText(field: HTMLTextAreaElement): Promise<boolean> {
  field.select();
  return navigator.clipboard.writeText(field.value).then(
    () => true,
    () => false,
  );
}

export function DetailsView({ problem }: { readonly problem: Problem }) {
  const { pane } = usePane().texts;
  const shared = useShared();
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const [answer, setAnswer] = useState("");
  const copy = async (): Promise<void> => {
    if (field.current === null) return;
    setAnswer((await copyText(field.current)) ? pane.copied : pane.copyByHand);
  };
  return (
    <details>
      <summary className={shared.disclosure}>{pane.details}</summary>
      <p className={shared.quiet}>{pane.detailsHint}</p>
      <textarea
        ref={field}
        readOnly
        rows={4}
        aria-label={pane.details}
        className={styles.words}
        value={[problem.code, problem.detail].filter((line) => line !== "").join("\n")}
      />
      <div className={shared.buttons}>
        <ActionButton onClick={() => void copy()}>{pane.copy}</ActionButton>
        <span role="status">{answer}</span>
      </div>
    </details>
  );
}
