// What is done with the report: written into the workbook, handed on as a Word file, copied, or opened as a page.

import { Button, makeStyles } from "@fluentui/react-components";
import { type ReactNode, useRef, useState } from "react";
import type { ReportDesk } from "../../app/reportDesk";
import { type ParagraphState, rewrittenOf } from "../../domain/report/keptReport";
import { type ReadyReport, readyReport } from "../../domain/report/readyReport";
import { reportAsText } from "../../domain/report/reportAsText";
import type { ReportPaneWords } from "../../texts/zhReportPane";
import { ActionButton } from "../parts/ActionButton";
import { downloadFile } from "../parts/downloadFile";
import { useIsBusy } from "../parts/paneContext";
import { useShared } from "../parts/useShared.styles";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
/** The new page needs the address while it loads. */
const KEPT_MS = 60_000;

const useStyles = makeStyles({ whole: { width: "100%", lineHeight: "1.6" } });

export interface ReportActionsProps {
  readonly desk: ReportDesk;
  readonly states: readonly ParagraphState[];
  readonly words: ReportPaneWords;
  readonly onWrite: () => void;
  /** What is said of what is not in the sheet yet. */
  readonly children: ReactNode;
}

async function download(ready: ReadyReport, words: ReportPaneWords): Promise<string> {
  const file = words.fileName(ready.title.join(""));
  try {
    const { writeReportDocx } = await import("../../documents/reportDocx/writeReportDocx");
    downloadFile(await writeReportDocx(ready), file, DOCX);
  } catch {
    return words.notMade;
  }
  return words.downloaded(file);
}

async function openPage(ready: ReadyReport, words: ReportPaneWords): Promise<string> {
  const { writeReportHtml } = await import("../../documents/reportHtml/writeReportHtml");
  const address = URL.createObjectURL(new Blob([writeReportHtml(ready)], { type: "text/html" }));
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  return window.open(address, "_blank") === null ? words.notOpened : "";
}

/** Some web views refuse the clipboard to a framed page; the words are then shown, selected for Ctrl+C. */
async function copy(field: HTMLTextAreaElement, words: ReportPaneWords): Promise<string> {
  field.select();
  return navigator.clipboard.writeText(field.value).then(
    () => words.copied,
    () => words.copyByHand,
  );
}

export function ReportActions({ desk, states, words, onWrite, children }: ReportActionsProps) {
  const shared = useShared();
  const styles = useStyles();
  const isBusy = useIsBusy();
  const [answer, setAnswer] = useState("");
  const whole = useRef<HTMLTextAreaElement>(null);
  const ready = readyReport(desk.report, rewrittenOf(states), words.report.texts);
  const { sheet, former } = desk.target;
  const say = async (work: Promise<string>): Promise<void> => setAnswer(await work);
  return (
    <div className={shared.pile}>
      <Button appearance="primary" size="large" disabledFocusable={isBusy} onClick={onWrite}>
        {former === null ? words.write(sheet) : words.renew(sheet)}
      </Button>
      {children}
      <div className={shared.buttons}>
        <ActionButton onClick={() => void say(download(ready, words))}>{words.download}</ActionButton>
        <ActionButton onClick={() => void say(openPage(ready, words))}>{words.open}</ActionButton>
        <ActionButton onClick={() => whole.current && void say(copy(whole.current, words))}>
          {words.copy}
        </ActionButton>
      </div>
      <div role="status">{answer}</div>
      <details>
        <summary className={shared.disclosure}>{words.wholeText}</summary>
        <textarea
          ref={whole}
          readOnly
          rows={8}
          aria-label={words.wholeText}
          className={`${shared.field} ${styles.whole}`}
          value={reportAsText(ready)}
        />
      </details>
    </div>
  );
}
