// The browser's own calendar beside a date's field, for those who would rather point than type.

import { Button, makeStyles } from "@fluentui/react-components";
import { CalendarRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import { useEntryWords } from "./entryWordsContext";

const useStyles = makeStyles({
  root: { position: "relative" },
  // Where the calendar opens from.
  hidden: {
    position: "absolute",
    insetInlineEnd: 0,
    bottom: 0,
    width: "1px",
    height: "32px",
    opacity: 0,
    border: 0,
    padding: 0,
    pointerEvents: "none",
  },
});

export interface DateButtonProps {
  readonly heading: string;
  /** @param day as 2020-9-18 */
  readonly onChoose: (day: string) => void;
}

export function DateButton({ heading, onChoose }: DateButtonProps) {
  const words = useEntryWords();
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <span className={styles.root}>
      <Button
        icon={<CalendarRegular />}
        aria-label={words.datePicker(heading)}
        title={words.datePicker(heading)}
        onClick={() => picker.current?.showPicker()}
      />
      <input
        ref={picker}
        type="date"
        tabIndex={-1}
        aria-hidden
        className={styles.hidden}
        onChange={({ target }) => {
          if (target.value !== "") onChoose(target.value);
        }}
      />
    </span>
  );
}
