// The cells of a row, heading over value, as they will stand in the clerk's sheet.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { EntryPart } from "../../../app/entryPart";
import { showNumber } from "../../../app/sampleValues";
import { typedIn } from "../../../domain/entry/draft";
import type { EntryField } from "../../../domain/entry/entryForm";
import type { DraftFinding } from "../../../domain/entry/judgeDraft";
import { usePane } from "../../parts/paneContext";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", margin: 0, columnGap: tokens.spacingHorizontalS },
  cell: { maxWidth: "100%" },
  heading: {
    display: "inline",
    color: tokens.colorNeutralForeground2,
    "::after": { content: '"："' },
  },
  value: { display: "inline", margin: 0, overflowWrap: "anywhere" },
  marked: { textDecorationLine: "underline", textDecorationStyle: "wavy", textUnderlineOffset: "3px" },
});

export interface RowCellsProps {
  readonly part: EntryPart;
  readonly findings: readonly DraftFinding[];
}

export function RowCells({ part: { form, draft }, findings }: RowCellsProps) {
  const { texts } = usePane();
  const styles = useStyles();
  const { snapshot } = form.target;
  const show = (field: EntryField): string => {
    const typed = typedIn(draft, field);
    if (typed.state === "blank") return "";
    const { value, numberFormat } = typed.written;
    if (typeof value === "number")
      return showNumber(value, numberFormat ?? "General", snapshot, texts.pane.date);
    return value === null ? "" : String(value);
  };
  const isMarked = (field: EntryField): boolean =>
    typedIn(draft, field).state === "fault" ||
    findings.some(({ keys, finding }) => finding.severity !== "note" && keys.includes(field.key));
  return (
    <dl className={styles.root}>
      {form.fields.map((field) => {
        const text = show(field);
        return text === "" ? null : (
          <div key={field.key} className={styles.cell}>
            <dt className={styles.heading}>{field.heading}</dt>
            <dd className={mergeClasses(styles.value, isMarked(field) && styles.marked)}>{text}</dd>
          </div>
        );
      })}
    </dl>
  );
}
