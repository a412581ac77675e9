// Which months: the whole year, a half, a quarter, or from one month to another, which may lie in the next year.

import { useState } from "react";
import {
  calendarMonth,
  isWithinYear,
  MONTHS_IN_YEAR,
  type MonthSpan,
  type MonthStretch,
  WHOLE_YEAR,
} from "../../../domain/summary/monthSpan";
import { monthsOfPart } from "../../../domain/summary/periodOf";
import type { SummaryOptionWords } from "../../../texts/zhSummaryOptions";
import { usePane } from "../../parts/paneContext";
import { PlainSelect } from "../../parts/PlainSelect";
import { useShared } from "../../parts/useShared.styles";

const PARTS: ReadonlyMap<string, MonthStretch> = new Map([
  ["year", WHOLE_YEAR],
  ...[1, 2].map((half) => [`half ${half}`, monthsOfPart("half", half)] as const),
  ...[1, 2, 3, 4].map((quarter) => [`quarter ${quarter}`, monthsOfPart("quarter", quarter)] as const),
]);
const CUSTOM = "custom";
const LAST_MONTH = 2 * MONTHS_IN_YEAR;

function partOf({ firstMonth, lastMonth }: MonthStretch): string {
  const same = [...PARTS].find(([, one]) => one.firstMonth === firstMonth && one.lastMonth === lastMonth);
  return same?.[0] ?? CUSTOM;
}

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

export interface MonthsChoiceProps {
  readonly span: MonthSpan;
  readonly words: SummaryOptionWords;
}

export function MonthsChoice({ span, words }: MonthsChoiceProps) {
  const { session } = usePane();
  const shared = useShared();
  // The lists answer at once, the figures follow.
  const [months, setMonths] = useState<MonthStretch>(span);
  const [isCustom, setIsCustom] = useState(partOf(span) === CUSTOM);
  const take = (wanted: MonthStretch): void => {
    setMonths(wanted);
    session.chooseMonths(wanted);
  };
  const choosePart = (part: string): void => {
    const wanted = PARTS.get(part);
    setIsCustom(wanted === undefined);
    if (wanted !== undefined) take(wanted);
  };
  const monthOptions = (first: number, last: number) =>
    range(first, last).map((count) => ({
      value: String(count),
      label: words.month(calendarMonth(span.year, count)),
    }));
  const { firstMonth, lastMonth } = months;
  return (
    <div className={shared.pile}>
      <PlainSelect
        label={words.span}
        value={isCustom ? CUSTOM : partOf(months)}
        options={[...PARTS.keys(), CUSTOM].map((value) => ({ value, label: words.spans[value] ?? value }))}
        onChoose={choosePart}
      />
      {isCustom ? (
        <>
          <PlainSelect
            label={words.from}
            value={String(firstMonth)}
            options={monthOptions(1, MONTHS_IN_YEAR)}
            onChoose={(value) =>
              take({ firstMonth: Number(value), lastMonth: Math.max(Number(value), lastMonth) })
            }
          />
          <PlainSelect
            label={words.until}
            value={String(lastMonth)}
            options={monthOptions(firstMonth, LAST_MONTH)}
            onChoose={(value) => take({ firstMonth, lastMonth: Number(value) })}
          />
        </>
      ) : null}
      {isWithinYear(months) ? null : <p className={shared.quiet}>{words.overTwoYears}</p>}
    </div>
  );
}
