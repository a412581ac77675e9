// The words of the annual report in the pane in English, loaded when it is opened. The report itself is Chinese.

import type { ReportPaneWords } from "./zhReportPane";
import { describeFactChange, zhReportSheet } from "./zhReportSheet";
import { zhReport } from "./zhReport";
import { zhSettings } from "./zhSettings";

const plural = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const enReportPane: ReportPaneWords = {
  report: { texts: zhReport, sheetTexts: zhReportSheet },
  title: (year) => `Annual report of ${year}`,
  back: "Back to the figures",
  lead: ({ paragraphs, gaps, rewritten, changed }) => {
    const parts = [
      plural(paragraphs, "paragraph", "paragraphs"),
      ...(gaps > 0 ? [`${plural(gaps, "place", "places")} to fill in`] : []),
      ...(rewritten > 0 ? [`${rewritten} rewritten by you`] : []),
      ...(changed > 0 ? [`figures changed since in ${changed} of them`] : []),
    ];
    return `${parts.join(", ")}.`;
  },
  whatFor:
    "Every number comes from your registers and from the yearly items. Read it paragraph by paragraph and change what you like; what you have rewritten stays when figures are renewed.",
  paragraph: (name) => `${name} (text)`,
  names: zhReportSheet.names,
  draft: "Drafted as",
  toFill: (gaps) => `To be filled in: ${gaps.join("; ")}.`,
  changed: (changes) => `Figures have changed: ${changes.map(describeFactChange).join("; ")}. Please look.`,
  confirm: "It is right as it stands",
  confirmOf: (name) => `It is right as it stands: ${name}`,
  restore: "Back to the draft",
  restoreOf: (name) => `Back to the draft: ${name}`,
  emptied: "This paragraph is empty and will be left out.",
  minors: "Give minors’ names in full",
  minorsHint: "The report is handed in, so children’s names are written 王** unless you ask otherwise.",
  write: (sheet) => `Write “${sheet}”`,
  renew: (sheet) => `Renew “${sheet}”`,
  unwritten: {
    found: "What you changed last time and did not write into the sheet is still here.",
    kept: "There are changes that are not in the sheet yet. They stay when the pane is closed, on this computer only.",
    unkept:
      "There are changes that are not in the sheet yet. This computer keeps no drafts: closing the pane loses them, so write them first.",
    discard: "Discard",
    discardOf: "Discard the changes that are not in the sheet yet",
  },
  download: "Download for Word",
  downloaded: (file) =>
    `“${file}” was handed to the browser’s downloads. If nothing happens, copy the text or open it as a page.`,
  notMade: "The Word file could not be made. Try again, or copy the text.",
  copy: "Copy the text",
  copied: "The whole text is copied; paste it into Word.",
  copyByHand: "The whole text is selected; press Ctrl+C.",
  wholeText: "Whole text",
  open: "Open as a page",
  notOpened: "No new page can be opened here; copy the text instead.",
  fileName: (title) => `${title}.docx`,
  notes: {
    title: "Yearly items",
    lead: "What no register holds and the report speaks of. It is kept in 关工设置; leave empty what you do not know.",
    items: zhSettings.notes.items,
    yes: "Yes",
    no: "No",
    unsaid: "Not said",
    keep: "Keep",
    unchanged: "Nothing has been changed yet.",
    counts: "Write 0 where there was none.",
  },
};
