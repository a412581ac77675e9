// Files or a whole folder: the browser's own dialogues behind buttons of ours.

import { Button } from "@fluentui/react-components";
import { DocumentMultipleRegular, FolderRegular } from "@fluentui/react-icons";
import { type ChangeEvent, useRef } from "react";
import { useRollup, useRollupState } from "../../parts/rollupContext";
import { useRollupStyles } from "./useRollup.styles";

/** What the dialogue offers; a file is judged by its content when it is read. */
const ACCEPTED = ".xlsx,.xlsm";
/** React knows the attribute only by the name the page has for it. */
const WHOLE_FOLDER = { webkitdirectory: "" };

export function ChooseButtons() {
  const { rollup, texts } = useRollup();
  const { files } = useRollupState();
  const styles = useRollupStyles();
  const fileInput = useRef<HTMLInputElement>(null);
  const folderInput = useRef<HTMLInputElement>(null);
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const chosen = Array.from(target.files ?? []);
    // The same can then be chosen again, after it was changed elsewhere.
    target.value = "";
    if (chosen.length > 0) rollup.choose(chosen);
  };
  const isFirst = files.length === 0;
  return (
    <div className={styles.buttons}>
      <Button
        size="large"
        appearance={isFirst ? "primary" : "secondary"}
        icon={<DocumentMultipleRegular />}
        onClick={() => fileInput.current?.click()}
      >
        {isFirst ? texts.chooseFiles : texts.chooseMoreFiles}
      </Button>
      <Button size="large" icon={<FolderRegular />} onClick={() => folderInput.current?.click()}>
        {isFirst ? texts.chooseFolder : texts.chooseMoreFolder}
      </Button>
      <input ref={fileInput} type="file" accept={ACCEPTED} multiple hidden onChange={onChange} />
      <input ref={folderInput} type="file" {...WHOLE_FOLDER} hidden onChange={onChange} />
    </div>
  );
}
