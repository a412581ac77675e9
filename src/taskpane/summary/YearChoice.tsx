// Which year: every year that records fall in, with how many.

import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { YearCount } from "../../domain/summary/summary";
import { usePane } from "../parts/paneContext";

const useStyles = makeStyles({
  root: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  select: { flexGrow: 1 },
});

export interface YearChoiceProps {
  readonly year: number;
  readonly years: readonly YearCount[];
  readonly isDisabled: boolean;
}

export function YearChoice({ year, years, isDisabled }: YearChoiceProps) {
  const { session, texts } = usePane();
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.root}>
      <label htmlFor={id}>{texts.summary.year}</label>
      <Select
        id={id}
        className={styles.select}
        value={String(year)}
        disabled={isDisabled}
        onChange={(_, data) => session.chooseYear(Number(data.value))}
      >
        {years.map((one) => (
          <option key={one.year} value={String(one.year)}>
            {texts.summary.yearOption(one.year, one.records)}
          </option>
        ))}
      </Select>
    </div>
  );
}
