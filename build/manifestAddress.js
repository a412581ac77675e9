// The manifest in the repository names the developer's own machine. An office that serves the add-in from its own server
// builds with `--env host=https://…`, and the built manifest names that address instead.

/** What manifest.xml says everywhere: the development server. */
export const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/**
 * @param {unknown} host what was given on the command line, undefined if nothing was
 * @returns {string} without a trailing slash
 * @throws {Error} when it is no https address: Office refuses a manifest with any other
 */
export function readHost(host) {
  if (host === undefined) {
    return DEVELOPMENT_ADDRESS;
  }
  const url = typeof host === "string" && URL.canParse(host) ? new URL(host) : null;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new Error(
      `--env host=${typeof host === "string" ? host : ""}：这里要写加载项所在的 https 网址，例如 --env host=https://bangong.example/guangong`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

/**
 * @param {string} manifest the text of manifest.xml
 * @param {string} address as `readHost` gives it
 */
export const withAddress = (manifest, address) => manifest.replaceAll(DEVELOPMENT_ADDRESS, address);
