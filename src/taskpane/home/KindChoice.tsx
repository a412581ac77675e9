// What a table is a register of; the clerk may choose another kind, or say that it is none.

import { kindChoiceOf } from "../../app/choices";
import type { TableRef } from "../../app/correct";
import { catalogue } from "../../domain/kinds/catalogue";
import type { KindId } from "../../domain/kinds/kind";
import type { Texts } from "../../texts/zh";
import { type ChoiceOption, ChoiceSelect } from "../parts/ChoiceSelect";
import { useBook, usePane } from "../parts/paneContext";

function listOptions({ home, kinds }: Texts, isOpen: boolean): readonly ChoiceOption[] {
  return [
    ...(isOpen ? [{ value: "open", label: home.kind.open, isDisabled: true }] : []),
    ...catalogue.map(({ id }) => ({ value: id, label: kinds[id] })),
    { value: "ledger", label: home.kind.ledger },
    { value: "none", label: home.kind.none },
  ];
}

function readKind(value: string): KindId | "ledger" | null {
  if (value === "ledger") return value;
  return catalogue.find(({ id }) => id === value)?.id ?? null;
}

export function KindChoice(ref: TableRef) {
  const { session, texts } = usePane();
  const choice = kindChoiceOf(useBook(), ref);
  return (
    <ChoiceSelect
      label={texts.home.kind.label}
      value={choice}
      options={listOptions(texts, choice === "open")}
      onChoose={(value) => session.correct(ref, { what: "kind", kind: readKind(value) })}
    />
  );
}
