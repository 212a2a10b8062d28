// What the commands of this room tell a person who can set it right: a sentence, without a trace.
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Something a person at the command line must change. */
export class ForPeople extends Error {
  /** 1: what was asked cannot be done as things are. 2: what was asked was not understood. */
  readonly exitCode: 1 | 2;

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What was not understood, with all that would have been. */
export const notUnderstood = (message: string, help: string): ForPeople => new ForPeople(`${message}\n\n${help}`, 2);

/**
 * The words after a command.
 *
 * @throws {ForPeople} When there is an option that the command does not have, or one lacks its value.
 */
export function readOptions<Config extends ParseArgsConfig>(
  config: Config,
  help: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw notUnderstood((error as Error).message, help);
  }
}

/** Run a command. What is for people is printed, and ends with its exit code; anything else is a fault of ours and keeps its trace. */
export function runCommand(run: () => void): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof ForPeople)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
  }
}
