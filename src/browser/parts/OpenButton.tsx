// 打开: the browser's own file dialogue behind a button of ours.

import { Button } from "@fluentui/react-components";
import { FolderOpenRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { ChangeEvent } from "react";
import { useDesk } from "./deskContext";

/** What the dialogue offers; a file is judged by its content when it is opened. */
const ACCEPTED = ".xlsx,.xlsm";

export function OpenButton() {
  const { desk, texts } = useDesk();
  const input = useRef<HTMLInputElement>(null);
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    const files = Array.from(event.target.files ?? []);
    // The same file can then be chosen again, after it was changed elsewhere.
    event.target.value = "";
    void desk.openFiles(files);
  };
  return (
    <>
      <Button icon={<FolderOpenRegular />} title={texts.openHint} onClick={() => input.current?.click()}>
        {texts.open}
      </Button>
      <input ref={input} type="file" accept={ACCEPTED} multiple hidden onChange={onChange} />
    </>
  );
}
