// The fields of a record, and below what is ticked the fields of what was paid for it.

import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { EntryInput } from "../../app/entryInput";
import type { EntryJudgement } from "../../app/entryJudgement";
import type { EntryLook } from "../../app/entryLook";
import { type EntryRole, namesIn } from "../../app/entryPart";
import type { PinyinOf } from "../../domain/entry/suggestions";
import { usePane } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";
import { useEntryWords } from "./entryWordsContext";
import { FuelTick } from "./FuelTick";
import { PartFields } from "./PartFields";
import { TickLine } from "../parts/TickLine";
import type { EntryTyping } from "./useEntryInput";

const useStyles = makeStyles({
  part: { margin: 0, padding: 0, border: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalS },
});

export interface EntryPartsProps {
  readonly look: EntryLook;
  readonly judgement: EntryJudgement | null;
  readonly input: EntryInput;
  readonly typing: EntryTyping;
  readonly pinyin: PinyinOf | null;
  readonly offersExpense: boolean;
}

export function EntryParts({ look, judgement, input, typing, pinyin, offersExpense }: EntryPartsProps) {
  const { texts } = usePane();
  const words = useEntryWords();
  const shared = useShared();
  const styles = useStyles();
  const drawPart = (role: EntryRole) => {
    const at = look.parts.findIndex((part) => part.role === role);
    const part = look.parts[at];
    if (part === undefined) return null;
    return (
      <fieldset className={mergeClasses(shared.stack, styles.part)}>
        <legend className={mergeClasses(role === "own" ? shared.unseen : shared.heading, styles.legend)}>
          {role === "own" ? texts.kinds[part.form.kind] : words.paid[role]}
        </legend>
        <PartFields part={part} judgement={judgement?.parts[at]} typing={typing} pinyin={pinyin} />
      </fieldset>
    );
  };
  const [own] = look.parts;
  const people = own === undefined ? 0 : namesIn(own.form, own.texts).length;
  return (
    <>
      {drawPart("own")}
      {people > 1 ? (
        <TickLine label={words.people(people)} isTicked={input.isGroup} onTick={typing.setGroup} />
      ) : null}
      {offersExpense ? (
        <TickLine label={words.alsoExpense} isTicked={input.expense !== null} onTick={typing.setExpense} />
      ) : null}
      {drawPart("expense")}
      {look.fuel === null ? null : <FuelTick offer={look.fuel} onTick={typing.setFuel} />}
      {drawPart("fuel")}
    </>
  );
}
