// What the tests and the benchmark share: a browser, reports to open in it, and a folder for them.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { stories } from "./stories.mjs";

const root = resolve(import.meta.dirname ?? new URL(".", import.meta.url).pathname, "../..");
const program = resolve(process.env.GAINSAY ?? join(root, "build/gainsay"));
const folder = mkdtempSync(join(tmpdir(), "gainsay-browser-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Runs a check and returns the address of its page. Its status says what was found, not whether it worked. */
function write(name, args, input) {
  const path = join(folder, `${name}.html`);
  execFileSync(program, ["check", "--fail-on", "never", "--quiet", "--output", `html=${path}`, ...args],
    { input, cwd: root, stdio: ["pipe", "ignore", "ignore"] });
  return `file://${path}`;
}

/** The page of a bundle of data/. */
export const example = (bundle) => write(bundle, [`data/${bundle}/sources`]);

/** The page of an invented bundle of so many sources. */
export const invented = (count) => write(`invented-${count}`, ["--from", "jsonl", "-"], stories(count));

/** The page of documents, given as objects. */
export const pageOf = (name, documents) =>
  write(name, ["--from", "jsonl", "-"], documents.map((document) => `${JSON.stringify(document)}\n`).join(""));

const paths = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

export const launch = () => chromium.launch({
  executablePath: paths.find((path) => path && existsSync(path)),
  args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
