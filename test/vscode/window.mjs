// Drives the workbench as a person does: keys, palette, mouse. Everything is waited for by what is seen.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

export class Window {
  /**
   * @param {import('playwright-core').Page} page A page on the workbench.
   * @param {string} shots The folder of the pictures.
   */
  constructor(page, shots) {
    this.page = page;
    this.shots = shots;
    mkdirSync(shots, { recursive: true });
  }

  async ready() {
    await this.page.locator('.monaco-workbench .explorer-folders-view').waitFor({ timeout: 60_000 });
  }

  /** Runs a command by its title. */
  async run(title) {
    await this.page.keyboard.press('F1');
    const input = this.page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Opens a file by its name. */
  async open(name) {
    await this.page.keyboard.press('Control+p');
    const input = this.page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await input.fill(name);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab.active', { hasText: name }).first().waitFor();
    // Keys that are pressed before go nowhere.
    await this.page.locator('.monaco-editor.focused').first().waitFor();
  }

  /** Puts the cursor into the first place of some words in the active editor. @param {string} text The document's text. */
  async goTo(words, text) {
    const before = text.slice(0, text.indexOf(words) + 1).split('\n');
    await this.page.keyboard.press('Control+g');
    const input = this.page.locator('.quick-input-widget input.input');
    await input.waitFor();
    await input.fill(`:${before.length}:${before.at(-1).length}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Waits until something is seen, and says so. */
  async see(what, selector, options = {}) {
    await this.page.locator(selector, options).first().waitFor({ timeout: 60_000 });
    console.log(`seen: ${what}`);
  }

  /** Waits until a page of ours (frames in a frame) has some words. */
  async seePage(what, words) {
    const frame = this.page.frameLocator('iframe.webview').frameLocator('iframe');
    await frame.getByText(words).first().waitFor({ timeout: 60_000 });
    console.log(`seen: ${what}`);
  }

  /** Waits until something is not seen any more, and says so. */
  async gone(what, selector, options = {}) {
    await this.page.locator(selector, options).first().waitFor({ state: 'hidden', timeout: 60_000 });
    console.log(`gone: ${what}`);
  }

  async shoot(name) {
    // Widgets fade in; the picture is taken when no animation runs any more.
    await this.page.waitForFunction(() =>
      document
        .getAnimations()
        .every((a) => a.playState !== 'running' || a.effect?.getComputedTiming().iterations === Infinity),
    );
    await this.page.screenshot({ path: join(this.shots, `${name}.png`) });
  }
}
