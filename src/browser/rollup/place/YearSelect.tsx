// The year of the roll-up: the usual one, or one that is said.

import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { useRollup } from "../../parts/rollupContext";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
});

const USUAL = "";

export interface YearSelectProps {
  /** null: the usual one, which is then among the options. */
  readonly year: number | null;
  readonly options: readonly { readonly year: number | null; readonly label: string }[];
}

export function YearSelect({ year, options }: YearSelectProps) {
  const { rollup, texts } = useRollup();
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.root}>
      <label htmlFor={id}>{texts.year}</label>
      <Select
        id={id}
        value={year === null ? USUAL : String(year)}
        onChange={({ target }) => void rollup.wantYear(target.value === USUAL ? null : Number(target.value))}
      >
        {options.map((one) => (
          <option key={one.label} value={one.year === null ? USUAL : String(one.year)}>
            {one.label}
          </option>
        ))}
      </Select>
    </div>
  );
}
