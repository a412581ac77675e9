// The report as plain text, a paragraph a line, for whoever copies it.

import type { ReadyReport } from "./readyReport";

export function reportAsText({ title, lead, parts, signature, signedOn }: ReadyReport): string {
  return [
    title.join(""),
    "",
    lead.text,
    ...parts.flatMap(({ heading, points }) => [heading, ...points.map(({ text }) => text)]),
    "",
    signature,
    signedOn,
  ].join("\n");
}
