// A list to choose from, with its label beside it. It keeps the keyboard while the workbook is understood anew.

import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { usePane, useIsBusy } from "./paneContext";
import { useChoice } from "./useChoice";
import { useShared } from "./useShared.styles";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  label: { flexShrink: 0 },
  select: { flexGrow: 1, minWidth: 0, "> select": { textOverflow: "ellipsis" } },
});

export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  /** Shown while it is the case, not to be chosen. */
  readonly isDisabled?: boolean;
}

export interface ChoiceSelectProps {
  readonly label: string;
  /** The spoken name, where the label alone does not say of what. */
  readonly name?: string;
  readonly value: string;
  readonly options: readonly ChoiceOption[];
  /** Settles once what was chosen holds, or does not. */
  readonly onChoose: (value: string) => Promise<void>;
}

export function ChoiceSelect({ label, name, value, options, onChoose }: ChoiceSelectProps) {
  const { texts } = usePane();
  const shared = useShared();
  const styles = useStyles();
  const isBusy = useIsBusy();
  const id = useId();
  const { shown, isOpen, handlers } = useChoice(value, isBusy, onChoose);
  return (
    <div>
      <div className={styles.line}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        <Select
          id={id}
          className={styles.select}
          aria-label={name}
          aria-disabled={isBusy}
          value={shown}
          {...handlers}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.isDisabled}>
              {option.label}
            </option>
          ))}
        </Select>
      </div>
      <div role="status" className={shared.quiet}>
        {isOpen ? texts.home.pressEnter : null}
      </div>
    </div>
  );
}
