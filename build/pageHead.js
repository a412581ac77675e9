// Puts the content security policy first into a page's head (a policy in the page binds only what follows it), and Excel's
// own library before our script where the page needs it. Done by the build so that no page can forget it.

import HtmlWebpackPlugin from "html-webpack-plugin";

/** A webpack plugin that works on the pages of HtmlWebpackPlugin. */
export class PageHead {
  /** @param {{ policy: string, scripts?: string[] }} head scripts: addresses relative to the page, in order */
  constructor({ policy, scripts = [] }) {
    this.lines = [
      `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      ...scripts.map((address) => `<script src="${address}"></script>`),
    ].join("");
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.compilation.tap("PageHead", (compilation) => {
      HtmlWebpackPlugin.getCompilationHooks(compilation).beforeEmit.tap("PageHead", (page) => {
        const html = page.html.replace(/<head[^>]*>/, (head) => head + this.lines);
        if (html === page.html) {
          compilation.errors.push(new Error(`${page.outputName}: no <head> to put the page's policy into`));
        }
        return { ...page, html };
      });
    });
  }
}
