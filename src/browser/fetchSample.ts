// The sample workbook that the page begins with; the build lays it beside the page.

import type { NamedBytes } from "./desk/openDeskBook";

const ADDRESS = "sample.xlsx";

/** Null where it cannot be had, as when the page is opened from a folder without a server. */
export async function fetchSample(fileName: string): Promise<NamedBytes | null> {
  const response = await fetch(ADDRESS).catch((error: unknown) => {
    // A browser says no more of a failed request than this.
    if (error instanceof TypeError) return null;
    throw error;
  });
  if (response?.ok !== true) return null;
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { fileName, read: () => Promise.resolve(bytes) };
}
