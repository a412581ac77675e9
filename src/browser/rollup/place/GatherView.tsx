// What a roll-up is, the files for it, the year, and the button that begins.

import { Button } from "@fluentui/react-components";
import { useRollup, useRollupState } from "../../parts/rollupContext";
import type { PassedOver } from "../rollupState";
import { ChooseButtons } from "./ChooseButtons";
import { FileList } from "./FileList";
import { useRollupStyles } from "./useRollup.styles";
import { YearSelect } from "./YearSelect";

/** So many years back can be asked for before anything has been read. */
const YEARS_OFFERED = 10;

function PassedOverList({ passedOver }: { readonly passedOver: readonly PassedOver[] }) {
  const { texts } = useRollup();
  const styles = useRollupStyles();
  return (
    <ul className={styles.list} role="status">
      {passedOver.map((one, at) => (
        <li key={at}>
          {one.why === "no-workbooks"
            ? texts.passedOver[one.why](one.count)
            : texts.passedOver[one.why](one.path)}
        </li>
      ))}
    </ul>
  );
}

function Chosen() {
  const { rollup, texts } = useRollup();
  const { files, wantedYear } = useRollupState();
  const styles = useRollupStyles();
  const thisYear = rollup.thisYear();
  const years = Array.from({ length: YEARS_OFFERED }, (_, back) => thisYear - back);
  const options = [
    { year: null, label: texts.usualYear },
    ...(wantedYear === null || years.includes(wantedYear) ? years : [wantedYear, ...years]).map((year) => ({
      year,
      label: texts.yearOption(year),
    })),
  ];
  return (
    <div className={styles.card}>
      <h2 className={styles.heading}>
        <span role="status">{texts.chosen(files.length)}</span>
      </h2>
      <YearSelect year={wantedYear} options={options} />
      <Button size="large" appearance="primary" onClick={() => void rollup.start()}>
        {texts.start(files.length)}
      </Button>
      <FileList />
    </div>
  );
}

export function GatherView() {
  const { texts } = useRollup();
  const { files, passedOver, isListing } = useRollupState();
  const styles = useRollupStyles();
  return (
    <>
      <div className={styles.card}>
        <p className={styles.text}>{texts.lead}</p>
        {files.length > 0
          ? null
          : texts.how.map((line) => (
              <p key={line} className={styles.quiet}>
                {line}
              </p>
            ))}
        <ChooseButtons />
        <p className={styles.quiet}>{isListing ? texts.listing : texts.orDrop}</p>
        {passedOver.length === 0 ? null : <PassedOverList passedOver={passedOver} />}
      </div>
      {files.length === 0 ? null : <Chosen />}
    </>
  );
}
