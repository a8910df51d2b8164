// Tries the packaged extension in a real VS Code: `node editor.mjs EXTENSION.vsix CODE_SERVER PLAYWRIGHT [PICTURE.png]`.
//
// CODE_SERVER is the entry of an installed code-server (VS Code as a server), PLAYWRIGHT the folder of playwright-core; Chromium is
// `/usr/bin/chromium`, or CHROMIUM. The server is `seolint` on the PATH, or SEOLINT (`bundled`: the one in the extension). The workspace
// is a new folder. Inside VS Code the extension in `probe/` uses the editor's own API; from outside, the page is looked at.

import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [vsix, codeServer, playwright, picture] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const { chromium } = createRequire(import.meta.url)(playwright);
const home = mkdtempSync(join(tmpdir(), "seolint-vscode-"));
const [workspace, data, extensions] = ["workspace", "data", "extensions"].map((name) => join(home, name));
const PORT = 18931;
const common = ["--user-data-dir", data, "--extensions-dir", extensions, "--config", join(home, "config.yaml")];

mkdirSync(join(workspace, ".git"), { recursive: true });
mkdirSync(join(data, "User"), { recursive: true });
writeFileSync(join(data, "User", "settings.json"), JSON.stringify({
  "security.workspace.trust.enabled": false,
  "workbench.startupEditor": "none",
  "chat.disableAIFeatures": true,
  // VS Code takes the PATH from a login shell of its own, not from here
  ...(process.env.SEOLINT === "bundled" ? {} : { "seolint.server.path": process.env.SEOLINT ?? findProgram("seolint") }),
}));
run("--install-extension", vsix);
cpSync(join(here, "probe"), join(home, "probe"), { recursive: true });
run("--install-extension", packProbe());

const server = spawn(process.execPath, [
  codeServer, ...common, "--auth", "none", "--bind-addr", `127.0.0.1:${PORT}`, "--disable-telemetry", "--disable-update-check", workspace,
], { stdio: "ignore", env: { ...process.env, VSCODE_IPC_HOOK_CLI: "" } });
let browser;
let failed = true;
try {
  await until(async () => (await fetch(`http://127.0.0.1:${PORT}/healthz`)).ok);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`http://127.0.0.1:${PORT}/?folder=${workspace}`);
  await until(() => existsSync(join(workspace, "probe.json")), 240);
  const steps = JSON.parse(readFileSync(join(workspace, "probe.json"), "utf8"));
  for (const [name, result] of Object.entries(steps)) console.log(`${name}: ${typeof result === "string" ? result : JSON.stringify(result)}`);
  const entry = page.locator(".statusbar-item", { hasText: "words" }).first();
  await entry.waitFor({ timeout: 60000 });
  console.log(`status bar: ${(await entry.innerText()).trim()}`);
  if (picture) await page.screenshot({ path: picture });
  failed = "failed" in steps;
} catch (error) {
  console.error(error);
  if (browser && picture) await browser.contexts()[0]?.pages()[0]?.screenshot({ path: picture });
} finally {
  await browser?.close();
  if (failed) printLogs(join(data, "logs"));
  server.kill();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}
process.exit(failed ? 1 : 0);

function run(...words) {
  const done = spawnSync(process.execPath, [codeServer, ...common, ...words], { encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stdout + done.stderr);
}

function findProgram(name) {
  return process.env.PATH.split(":").map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** Prints what the extension logged. */
function printLogs(folder) {
  for (const name of existsSync(folder) ? readdirSync(folder, { recursive: true }) : []) {
    if (/seolint.*\.log$/.test(name)) console.log(`${name}:\n${readFileSync(join(folder, name), "utf8")}`);
  }
}

/** Packs the probe: extensions are only known once they were installed. */
function packProbe() {
  const vsce = join(here, "..", "node_modules", ".bin", "vsce");
  const words = ["package", "--no-dependencies", "--allow-missing-repository", "--skip-license", "--out", join(home, "probe.vsix")];
  const done = spawnSync(vsce, words, { cwd: join(home, "probe"), encoding: "utf8" });
  if (done.status !== 0) throw new Error(done.stdout + done.stderr);
  return join(home, "probe.vsix");
}

async function until(look, seconds = 60) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    if (await Promise.resolve().then(look).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`waited ${seconds} s for ${look}`);
}
