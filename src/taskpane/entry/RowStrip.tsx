// The rows a record will become, as a strip of the sheet: heading over value, cell by cell.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { EntryPart } from "../../app/entryLook";
import { showNumber } from "../../app/sampleValues";
import type { EntryPlan, PreviewCell } from "../../domain/entry/planEntry";
import { cellAddress } from "../../domain/sheets/address";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { useEntryWords } from "./entryWordsContext";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexWrap: "wrap",
    margin: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  cell: {
    flexGrow: 1,
    minWidth: "56px",
    marginTop: "-1px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftStyle: "none",
  },
  heading: {
    paddingInline: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  value: {
    margin: 0,
    minHeight: "22px",
    paddingInline: tokens.spacingHorizontalXS,
    overflowWrap: "anywhere",
  },
});

export interface RowStripProps {
  readonly part: EntryPart;
  readonly plan: EntryPlan;
}

export function RowStrip({ part, plan }: RowStripProps) {
  const { texts } = usePane();
  const words = useEntryWords();
  const shared = useShared();
  const styles = useStyles();
  const { snapshot, sheet } = part.form.target;
  const [first] = plan.preview;
  if (first === undefined) return null;
  const last = plan.preview.at(-1) ?? first;
  const show = ({ value, numberFormat }: PreviewCell): string =>
    typeof value === "number"
      ? showNumber(value, numberFormat, snapshot, texts.pane.date)
      : typeof value === "string"
        ? value
        : "";
  const more = plan.preview.length - 1;
  const totals = plan.totalsLeft.map(({ rowIndex, columnIndex }) => cellAddress(rowIndex, columnIndex));
  return (
    <div className={mergeClasses(shared.pile, shared.breaking)}>
      <span>
        {more === 0
          ? words.previewRow(sheet.name, first.rowIndex + 1)
          : words.previewRows(sheet.name, first.rowIndex + 1, last.rowIndex + 1)}
      </span>
      <dl className={styles.strip}>
        {first.cells.map((cell) => (
          <div key={cell.columnIndex} className={styles.cell}>
            <dt className={styles.heading}>{cell.heading}</dt>
            <dd className={styles.value}>{show(cell)}</dd>
          </div>
        ))}
      </dl>
      {more === 0 ? null : <span>{words.andMore(more)}</span>}
      {totals.length === 0 ? null : <span>{words.totalsLeft(totals)}</span>}
    </div>
  );
}
