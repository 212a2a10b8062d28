// Which project’s content is checked, signed and built.
import { resolve } from 'node:path';

/**
 * The folder that holds `content/`, and where `dist/` comes to stand: this project.
 *
 * CONTENT_PROJECT names another one, such as the small library of the tests.
 */
export const projectFolder: string = resolve(process.env.CONTENT_PROJECT ?? '.');
