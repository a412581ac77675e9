// Rows that are alike, as a strip of the sheet: heading over value, cell by cell; of those after the first what is different.

import { makeStyles, tokens } from "@fluentui/react-components";
import { showNumber } from "../../app/sampleValues";
import type { EntryForm } from "../../domain/entry/entryForm";
import type { PreviewCell, PreviewRow } from "../../domain/entry/planEntry";
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
  readonly form: EntryForm;
  readonly rows: readonly PreviewRow[];
}

/** More are counted, not listed. */
const MOST_ROWS = 12;

function differences(first: PreviewRow, { cells }: PreviewRow): readonly PreviewCell[] {
  return cells.filter(({ value }, at) => value !== null && value !== first.cells[at]?.value);
}

export function RowStrip({ form, rows }: RowStripProps) {
  const { texts } = usePane();
  const words = useEntryWords();
  const shared = useShared();
  const styles = useStyles();
  const { snapshot } = form.target;
  const [first, ...more] = rows;
  if (first === undefined) return null;
  const show = ({ value, numberFormat }: PreviewCell): string =>
    typeof value === "number"
      ? showNumber(value, numberFormat, snapshot, texts.pane.date)
      : typeof value === "string"
        ? value
        : "";
  const unlisted = more.length - MOST_ROWS;
  return (
    <>
      <dl className={styles.strip}>
        {first.cells.map((cell) => (
          <div key={cell.columnIndex} className={styles.cell}>
            <dt className={styles.heading}>{cell.heading}</dt>
            <dd className={styles.value}>{show(cell)}</dd>
          </div>
        ))}
      </dl>
      {more.length === 0 ? null : (
        <ul className={shared.list} aria-label={words.alike}>
          {more.slice(0, MOST_ROWS).map((row) => (
            <li key={row.rowIndex}>{words.alikeRow(row.rowIndex + 1, differences(first, row).map(show))}</li>
          ))}
          {unlisted > 0 ? <li>{words.andMore(unlisted)}</li> : null}
        </ul>
      )}
    </>
  );
}
