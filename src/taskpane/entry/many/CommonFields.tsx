// What no column says and every row needs: the day of a list, the award of all of them.

import { useId } from "react";
import type { EntryDesk } from "../../../app/entryDesk";
import { nameOf } from "../../../app/entryInput";
import type { ManyInput } from "../../../app/many/manyRows";
import type { EntryField, EntryForm } from "../../../domain/entry/entryForm";
import { readTyped } from "../../../domain/entry/readTyped";
import { rankSuggestions } from "../../../domain/entry/suggestions";
import type { FieldId } from "../../../domain/kinds/kind";
import { useShared } from "../../parts/useShared.styles";
import { useEntryWords } from "../entryWordsContext";
import { SuggestBox } from "../SuggestBox";
import { useManyWords } from "./manyWordsContext";
import type { ManyInputControl } from "./useManyInput";

/** What is mostly the same in a list, and often left out of it. */
const OFTEN: ReadonlySet<FieldId> = new Set<FieldId>(["date", "award", "handler", "category"]);

/** Fields of which no column is one, and that are needed or often the same. */
function fieldsLeft({ fields, needs }: EntryForm, { names }: ManyInput): readonly EntryField[] {
  const taken = new Set(names);
  const isTaken = (field: EntryField): boolean => taken.has(nameOf(field));
  const lacking = needs.filter((keys) => !fields.some((field) => keys.includes(field.key) && isTaken(field)));
  return fields.filter((field) => {
    const isOften = field.field !== null && OFTEN.has(field.field.id);
    return !isTaken(field) && (isOften || lacking.some((keys) => keys.includes(field.key)));
  });
}

interface CommonFieldProps {
  readonly desk: EntryDesk;
  readonly form: EntryForm;
  readonly field: EntryField;
  readonly control: ManyInputControl;
}

function CommonField({ desk, form, field, control: { input, setCommon } }: CommonFieldProps) {
  const words = useEntryWords();
  const shared = useShared();
  const id = useId();
  const text = input.common.get(nameOf(field)) ?? "";
  const typed = readTyped(field, text, form.typing);
  return (
    <div className={shared.pile}>
      <label htmlFor={id}>{field.heading}</label>
      <SuggestBox
        id={id}
        describedBy={`${id}-notes`}
        listLabel={words.suggestions(field.heading)}
        text={text}
        isProposed={false}
        isInvalid={typed.state === "fault"}
        isRequired={false}
        suggest={(sought) => rankSuggestions(desk.suggestionsOf(form, field), sought, null)}
        onType={(next) => setCommon(field, next)}
        onPick={(suggestion) => setCommon(field, suggestion.text)}
      />
      <span id={`${id}-notes`} className={shared.quiet}>
        {typed.state === "fault" ? words.unread(typed.fault) : null}
      </span>
    </div>
  );
}

export function CommonFields({ desk, form, control }: Omit<CommonFieldProps, "field">) {
  const words = useManyWords();
  const shared = useShared();
  const fields = fieldsLeft(form, control.input);
  if (fields.length === 0) return null;
  return (
    <section className={shared.pile} aria-label={words.common}>
      <h3 className={shared.heading}>{words.common}</h3>
      {fields.map((field) => (
        <CommonField key={field.key} desk={desk} form={form} field={field} control={control} />
      ))}
    </section>
  );
}
