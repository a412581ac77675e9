// Which sections go into the sheet, of those that have something to say, and which lists of names.

import { mergeClasses } from "@fluentui/react-components";
import {
  NAME_LISTS,
  type SheetChoice,
  type SheetSection,
} from "../../../domain/summary/document/sheetChoice";
import type { SummaryOptionWords } from "../../../texts/zhSummaryOptions";
import { usePane } from "../../parts/paneContext";
import { TickLine } from "../../parts/TickLine";
import { useShared } from "../../parts/useShared.styles";
import type { SheetOffer } from "../offeredSections";

export interface SectionTicksProps {
  readonly offer: SheetOffer;
  readonly choice: SheetChoice;
  readonly words: SummaryOptionWords;
  readonly onChoose: (choice: SheetChoice) => void;
}

function toggled<T>(set: ReadonlySet<T>, element: T, isIn: boolean): ReadonlySet<T> {
  return new Set([...[...set].filter((one) => one !== element), ...(isIn ? [element] : [])]);
}

export function SectionTicks({ offer, choice, words, onChoose }: SectionTicksProps) {
  const { texts } = usePane();
  const shared = useShared();
  const { without, lists, masksNames } = choice;
  const nameOf = (section: SheetSection): string =>
    section === "months" || section === "trend" || section === "check"
      ? words[section]
      : texts.sections[section];
  const ticked = offer.sections.filter((section) => !without.has(section));
  const offeredLists = NAME_LISTS.filter((list) => offer.lists.has(list));
  const hasList = offeredLists.some((list) => lists.has(list));
  // An empty sheet is nothing to hand in.
  const isLast = (section: SheetSection): boolean => !hasList && ticked.length === 1 && ticked[0] === section;
  return (
    <>
      <fieldset className={mergeClasses(shared.pile, shared.plainGroup)}>
        <legend className={shared.heading}>{words.sections}</legend>
        <div>
          {offer.sections.map((section) => (
            <TickLine
              key={section}
              label={nameOf(section)}
              isTicked={!without.has(section)}
              isDisabled={isLast(section)}
              onTick={(isIn) => onChoose({ ...choice, without: toggled(without, section, !isIn) })}
            />
          ))}
        </div>
      </fieldset>
      {offeredLists.length === 0 ? null : (
        <fieldset className={mergeClasses(shared.pile, shared.plainGroup)}>
          <legend className={shared.heading}>{words.lists}</legend>
          <div>
            {offeredLists.map((list) => (
              <TickLine
                key={list}
                label={words.list[list]}
                isTicked={lists.has(list)}
                onTick={(isIn) => onChoose({ ...choice, lists: toggled(lists, list, isIn) })}
              />
            ))}
            {hasList ? (
              <TickLine
                label={words.wholeNames}
                isTicked={!masksNames}
                onTick={(isWhole) => onChoose({ ...choice, masksNames: !isWhole })}
              />
            ) : null}
          </div>
          <p className={shared.quiet}>{hasList ? words.wholeNamesHint : words.listsHint}</p>
        </fieldset>
      )}
    </>
  );
}
