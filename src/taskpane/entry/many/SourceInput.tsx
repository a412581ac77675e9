// Where rows come in: a box to paste or drop into, and a button for a file.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ClipboardEvent, type DragEvent, useId, useRef, useState } from "react";
import { ActionButton } from "../../parts/ActionButton";
import { useShared } from "../../parts/useShared.styles";
import { useManyWords } from "./manyWordsContext";
import type { SourceControl } from "./useSource";

const useStyles = makeStyles({
  box: {
    width: "100%",
    minHeight: "88px",
    paddingBlock: tokens.spacingVerticalM,
    textAlign: "center",
    resize: "none",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
});

/** What the dialogue offers; a file is judged by its content when it is read. */
const ACCEPTED = ".xlsx,.xlsm,.xls,.csv,.txt,.htm,.html";

function clipOf(data: DataTransfer) {
  return { html: data.getData("text/html"), text: data.getData("text/plain") };
}

export function SourceInput({ control }: { readonly control: SourceControl }) {
  const words = useManyWords();
  const shared = useShared();
  const styles = useStyles();
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const { state, takeClip, takeFiles } = control;
  const take = (data: DataTransfer): void => {
    const files = Array.from(data.files);
    const clip = clipOf(data);
    // Excel puts a picture of the cells beside their text.
    if (files.length > 0 && clip.html === "" && clip.text === "") takeFiles(files);
    else takeClip(clip);
  };
  const onPaste = (event: ClipboardEvent): void => {
    event.preventDefault();
    take(event.clipboardData);
  };
  // What is dropped here is not for the page around, which would open it as the workbook.
  const keep = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={shared.pile}>
      <p id={`${id}-lead`} className={shared.text}>
        {words.lead}
      </p>
      <textarea
        className={mergeClasses(shared.field, styles.box, isOver && styles.over)}
        aria-label={words.pasteHere}
        aria-describedby={`${id}-lead ${id}-hint`}
        placeholder={words.placeholder}
        autoComplete="off"
        spellCheck={false}
        value=""
        onPaste={onPaste}
        // Where a browser pastes without saying so first.
        onChange={({ target, nativeEvent }) => {
          const isPasted =
            nativeEvent instanceof InputEvent && nativeEvent.inputType.startsWith("insertFrom");
          if (isPasted) takeClip({ html: "", text: target.value });
        }}
        onDragEnter={(event) => {
          keep(event);
          setIsOver(true);
        }}
        onDragOver={keep}
        onDragLeave={(event) => {
          keep(event);
          setIsOver(false);
        }}
        onDrop={(event) => {
          keep(event);
          setIsOver(false);
          take(event.dataTransfer);
        }}
      />
      <div className={shared.buttons}>
        <ActionButton onClick={() => picker.current?.click()}>{words.fromFile}</ActionButton>
        <input
          ref={picker}
          type="file"
          accept={ACCEPTED}
          hidden
          aria-label={words.fromFile}
          onChange={({ target }) => {
            const files = Array.from(target.files ?? []);
            // The same file can then be chosen again, after it was changed elsewhere.
            target.value = "";
            if (files.length > 0) takeFiles(files);
          }}
        />
      </div>
      <p id={`${id}-hint`} className={shared.quiet}>
        {words.fileHint}
      </p>
      <div role="status" className={shared.breaking}>
        {state.is === "reading" ? words.reading(state.name) : state.is === "none" ? state.problem : null}
      </div>
    </div>
  );
}
