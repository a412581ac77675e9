// The annual report as a page of its own, to be read, printed or copied where a web view lets no file be saved.

import type { ReadyReport } from "../../domain/report/readyReport";
import { GAP_PATTERN } from "../../domain/report/sentence";

const ESCAPED: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => ESCAPED[sign] ?? sign);
}

const BODY_FONT = "仿宋_GB2312, 仿宋, FangSong, STFangsong, serif";
const STYLE = `
  @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
  body { max-width: 156mm; margin: 12mm auto; font: 16pt/28.95pt ${BODY_FONT}; }
  h1 { font: 22pt/35pt 方正小标宋简体, 华文中宋, STZhongsong, 宋体, SimSun, serif; text-align: center; }
  h1 span { display: inline-block; }
  h2 { font: 16pt/28.95pt 黑体, SimHei, STHeiti, sans-serif; text-indent: 2em; margin: 0; }
  p { margin: 0; text-indent: 2em; text-align: justify; }
  .signed { text-align: right; padding-right: 4em; }
  mark { background: #ff0; }
  @media print { body { margin: 0; } }`;

function paragraph(text: string): string {
  const marked = escape(text).replace(GAP_PATTERN, (gap) => `<mark>${gap}</mark>`);
  return `<p>${marked}</p>`;
}

/** A whole page, in Chinese. */
export function writeReportHtml({ title, lead, parts, signature, signedOn }: ReadyReport): string {
  const name = escape(title.join(""));
  return [
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${name}</title><style>${STYLE}</style></head><body>`,
    `<h1>${title.map((piece) => `<span>${escape(piece)}</span>`).join("")}</h1>`,
    paragraph(lead.text),
    ...parts.flatMap(({ heading, points }) => [
      `<h2>${escape(heading)}</h2>`,
      ...points.map(({ text }) => paragraph(text)),
    ]),
    `<p class="signed">${escape(signature)}</p><p class="signed">${escape(signedOn)}</p>`,
    "</body></html>",
  ].join("\n");
}
