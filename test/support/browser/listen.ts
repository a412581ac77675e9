// What a page asks of the network and what it complains of, for a test to hold at the end.

import type { BrowserContext } from "playwright-core";

export interface Heard {
  /** What went out to anybody but the page's own server; what the page's policy stopped is not listed. */
  readonly foreignRequests: readonly string[];
  /** Errors on the console and thrown ones. */
  readonly complaints: readonly string[];
}

/**
 * @param ownUrl the page's own server
 * @param isExpected whether an error concerning this address is what the build wants
 */
export function listen(
  context: BrowserContext,
  ownUrl: string,
  isExpected: (address: string) => boolean = () => false,
): Heard {
  const foreignRequests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => {
    const address = request.url();
    if (/^https?:/.test(address) && !address.startsWith(ownUrl)) foreignRequests.push(address);
  });
  context.on("requestfailed", (request) => {
    const isStoppedByPolicy = /csp/i.test(request.failure()?.errorText ?? "");
    if (isStoppedByPolicy) foreignRequests.splice(foreignRequests.indexOf(request.url()), 1);
  });
  context.on("console", (message) => {
    if (message.type() === "error" && !isExpected(message.location().url)) complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(error.error().message));
  return { foreignRequests, complaints };
}
