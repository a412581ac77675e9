// Which column of the source is which field of the clerk's sheet.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { nameOf } from "../../../app/entryInput";
import { recordsOf } from "../../../app/many/manyRows";
import type { EntryForm } from "../../../domain/entry/entryForm";
import { isBlankText } from "../../../domain/values/text";
import { useShared } from "../../parts/useShared.styles";
import { useManyWords } from "./manyWordsContext";
import { PlainSelect } from "../../parts/PlainSelect";
import type { ManyInputControl } from "./useManyInput";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  example: { display: "block", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

const LEFT = "";

export interface ColumnChoicesProps {
  readonly form: EntryForm;
  readonly control: ManyInputControl;
}

export function ColumnChoices({ form, control: { input, nameColumn } }: ColumnChoicesProps) {
  const words = useManyWords();
  const shared = useShared();
  const styles = useStyles();
  const { columns, rows } = recordsOf(input);
  const options = [
    { value: LEFT, label: words.left },
    ...form.fields.map((field) => ({ value: nameOf(field), label: field.heading })),
  ];
  const exampleOf = (at: number): string =>
    rows.find(({ cells, isUneven }) => !isUneven && !isBlankText(cells[at] ?? ""))?.cells[at] ?? "";
  return (
    <ul className={shared.list} aria-label={words.columns}>
      {columns.map(({ heading }, at) => (
        // Columns have no name of their own, and never change places.
        <li key={at} className={styles.line}>
          <span className={mergeClasses(shared.breaking)}>
            {words.column(heading, at + 1)}
            {exampleOf(at) === "" ? null : (
              <span className={mergeClasses(shared.quiet, styles.example)}>
                {words.example(exampleOf(at))}
              </span>
            )}
          </span>
          <PlainSelect
            label={words.column(heading, at + 1)}
            isLabelHidden
            value={input.names[at] ?? LEFT}
            options={options}
            onChoose={(value) => nameColumn(at, value === LEFT ? null : value)}
          />
        </li>
      ))}
    </ul>
  );
}
