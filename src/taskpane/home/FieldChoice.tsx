// What a column is read as; the clerk may choose another field of the table's kind, or that it is not read.

import { listFieldChoices } from "../../app/choices";
import { columnName } from "../../domain/sheets/address";
import { type ChoiceOption, ChoiceSelect } from "../parts/ChoiceSelect";
import { usePane } from "../parts/paneContext";
import type { ColumnViewProps } from "./ColumnView";

/** No field is called so. */
const NOT_READ = "none";

export interface FieldChoiceProps extends ColumnViewProps {
  /** The column's letter and heading. */
  readonly name: string;
}

export function FieldChoice({ sheet, table, column, name }: FieldChoiceProps) {
  const { session, texts } = usePane();
  const { fields, home } = texts;
  const { columnIndex, field } = column;
  const choices = listFieldChoices(table, columnIndex);
  const options: readonly ChoiceOption[] = [
    ...choices.map((choice) => ({
      value: choice.field,
      label:
        choice.usedBy === null
          ? fields[choice.field]
          : home.fieldTaken(fields[choice.field], columnName(choice.usedBy)),
    })),
    { value: NOT_READ, label: home.notRead },
  ];
  const choose = (value: string): Promise<void> => {
    const chosen = choices.find((choice) => choice.field === value)?.field ?? null;
    return session.correct({ sheet, table }, { what: "field", columnIndex, field: chosen });
  };
  return (
    <ChoiceSelect
      label={home.readAs}
      name={home.readAsOf(name)}
      value={field ?? NOT_READ}
      options={options}
      onChoose={choose}
    />
  );
}
