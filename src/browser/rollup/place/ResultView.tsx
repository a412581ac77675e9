// What came of it: a sentence, the button that saves, the table, each bureau's findings, and what could not be read.

import { Button, mergeClasses } from "@fluentui/react-components";
import { SaveRegular } from "@fluentui/react-icons";
import { useRollup, useRollupState } from "../../parts/rollupContext";
import type { RollupResult } from "../rollupState";
import { BureauFindings } from "./BureauFindings";
import { FigureTable } from "./FigureTable";
import { UnreadList } from "./UnreadList";
import { useRollupStyles } from "./useRollup.styles";
import { YearSelect } from "./YearSelect";

function SaveCard({ result }: { readonly result: RollupResult }) {
  const { rollup, texts } = useRollup();
  const { isSaving } = useRollupState();
  const styles = useRollupStyles();
  const { year, years, bureaus, unread, notReached, isSaved } = result;
  const broken = unread.length - notReached;
  const options = years.map((one) => ({
    year: one.year,
    label: texts.yearWithRecords(one.year, one.records),
  }));
  const isListed = years.some((one) => one.year === year);
  const own = isListed ? options : [{ year, label: texts.yearOption(year) }, ...options];
  return (
    <div className={styles.card}>
      <h2 className={styles.heading}>{texts.done(year, bureaus.length)}</h2>
      {notReached === 0 ? null : <p className={styles.text}>{texts.partial(notReached)}</p>}
      <p className={styles.text}>{broken === 0 ? texts.allRead : texts.unreadCount(broken)}</p>
      <div className={styles.buttons}>
        <Button
          size="large"
          appearance={isSaved ? "secondary" : "primary"}
          icon={<SaveRegular />}
          disabledFocusable={isSaving}
          onClick={() => void rollup.save()}
        >
          {isSaving ? texts.saving : texts.save}
        </Button>
        {notReached === 0 ? null : (
          <Button size="large" onClick={() => void rollup.start()}>
            {texts.goOn}
          </Button>
        )}
        <Button size="large" onClick={rollup.gatherMore}>
          {texts.gatherMore}
        </Button>
      </div>
      <YearSelect year={year} options={own} />
      <p className={styles.quiet}>{texts.inTheBook}</p>
      <p className={styles.quiet}>{texts.parquet}</p>
    </div>
  );
}

export interface ResultViewProps {
  readonly result: RollupResult;
  readonly onOpenBook: (file: File) => void;
}

export function ResultView({ result, onOpenBook }: ResultViewProps) {
  const { texts } = useRollup();
  const styles = useRollupStyles();
  const { bureaus, sources, unread } = result;
  return (
    <>
      <SaveCard result={result} />
      {unread.length === 0 ? null : (
        <div className={styles.card}>
          <UnreadList unread={unread} />
        </div>
      )}
      <div className={mergeClasses(styles.card, styles.wide)}>
        <h2 className={styles.heading}>{texts.table}</h2>
        <FigureTable bureaus={bureaus} />
        <p className={styles.quiet}>{texts.figuresNote}</p>
      </div>
      <div className={mergeClasses(styles.card, styles.wide)}>
        <h2 className={styles.heading}>{texts.findings}</h2>
        {bureaus.map((bureau, at) => (
          <BureauFindings key={at} bureau={bureau} source={sources[at]} onOpenBook={onOpenBook} />
        ))}
      </div>
    </>
  );
}
