// What could not be done, as the one line on standard error (exit 2).

export class CliError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "CliError";
  }
}
