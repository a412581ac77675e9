// The fields of a row, to be put right.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { EntryPart } from "../../../app/entryPart";
import { nameOf } from "../../../app/entryInput";
import { typedIn } from "../../../domain/entry/draft";
import { useShared } from "../../parts/useShared.styles";
import type { ManyInputControl } from "./useManyInput";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: tokens.spacingHorizontalS },
  label: { display: "flex", flexDirection: "column", minWidth: 0 },
  field: { minWidth: 0 },
});

export interface RowFieldsProps {
  readonly part: EntryPart;
  readonly rowIndex: number;
  readonly control: ManyInputControl;
}

export function RowFields({ part, rowIndex, control: { input, change } }: RowFieldsProps) {
  const shared = useShared();
  const styles = useStyles();
  const { form, texts, draft } = part;
  const changed = input.changed.get(rowIndex);
  return (
    <div className={styles.root}>
      {form.fields.map((field) => (
        <label key={field.key} className={styles.label}>
          {field.heading}
          <input
            className={mergeClasses(shared.field, styles.field)}
            type="text"
            autoComplete="off"
            aria-invalid={typedIn(draft, field).state === "fault"}
            value={changed?.get(nameOf(field)) ?? texts.get(field.key) ?? ""}
            onChange={({ target }) => change(rowIndex, field, target.value)}
          />
        </label>
      ))}
    </div>
  );
}
