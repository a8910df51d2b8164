// How the server is found, and the words of the status bar; no editor is needed.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";

const require = createRequire(import.meta.url);
const { LaunchError, chooseCommand } = require("../dist/test/launcher.js");
const { describe } = require("../dist/test/summary.js");

const NOTHING = { from: "auto", path: "", environment: "", python: "", package: "", arguments: [] };
const LINUX = { platform: "linux", home: "/home/ada", folder: "/srv/site", bundled: "/ext/bundled/seolint.pyz", search: "bin:/usr/bin" };

function choose(settings, files, around = LINUX) {
  const { command, args } = chooseCommand({ ...NOTHING, ...settings }, { ...around, exists: (file) => files.includes(file) });
  return [command, ...args].join(" ");
}

test("the first that is set or found is started", () => {
  const all = ["/usr/bin/seolint", "/opt/seolint", "/srv/site/.venv/bin/seolint", "/ext/bundled/seolint.pyz"];
  const set = { path: "/opt/seolint", environment: ".venv", package: "x[server]" };
  assert.equal(choose(set, all), "/opt/seolint server");
  assert.equal(choose({ ...set, path: "" }, all), "/srv/site/.venv/bin/seolint server");
  assert.equal(choose({ package: "x[server]" }, all), "/usr/bin/seolint server");
  assert.equal(choose({ package: "x[server]" }, all.slice(1)), "python3 -I /ext/bundled/seolint.pyz server");
  assert.equal(choose({ package: "x[server]" }, []), "uvx --from x[server] seolint server");
  assert.throws(() => choose({}, []), LaunchError);
});

test("the one that is named is started, and no other", () => {
  const all = ["/usr/bin/seolint", "/home/ada/bin/seolint", "/ext/bundled/seolint.pyz"];
  assert.equal(choose({ from: "bundled", python: "~/py" }, all), "/home/ada/py -I /ext/bundled/seolint.pyz server");
  assert.equal(choose({ from: "uvx", package: "x", arguments: ["--isolated"] }, all), "uvx --from x seolint server --isolated");
  assert.equal(choose({ from: "path", path: "~/bin/seolint" }, all), "/home/ada/bin/seolint server");
  for (const settings of [{ from: "environment" }, { from: "uvx" }, { from: "path", path: "gone" }, { from: "bundled" }]) {
    assert.throws(() => choose(settings, []), LaunchError);
  }
});

test("a relative folder of the PATH is not searched: it would be one of the workspace", () => {
  assert.throws(() => choose({}, ["bin/seolint", "/srv/site/bin/seolint"]), LaunchError);
});

test("Windows has its own paths", () => {
  const windows = { ...LINUX, platform: "win32", home: "C:\\Users\\ada", folder: "D:\\site", search: "C:\\bin;bin" };
  assert.equal(choose({}, ["C:\\bin\\seolint.exe"], windows), "C:\\bin\\seolint.exe server");
  const program = "D:\\site\\.venv\\Scripts\\seolint.exe";
  assert.equal(choose({ environment: ".venv" }, [program], windows), `${program} server`);
});

test("the status bar has words, grade and what to do", () => {
  const base = { uri: "file:///a.md", version: 1, problems: [], summary: "1,612 words · health", words: 1612, grade: 9.4 };
  const shown = describe({ ...base, verdicts: { metadata: "fix", noise: "improve", links: "good", site: "not-evaluated" }, errors: 1, warnings: 2, hints: 0 });
  assert.equal(shown.text, "$(error) 1,612 words · grade 9 · fix metadata · improve noise");
  assert.ok(shown.bad);
  assert.ok(shown.tooltip.includes("1 error, 2 warnings, 0 hints"));
  assert.ok(shown.tooltip.includes("Not judged: site"));
  assert.equal(describe({ ...base, grade: null, verdicts: { noise: "good" } }).text, "$(pass) 1,612 words");
  assert.equal(describe({ uri: "file:///a.md", version: 1, problems: [] }), undefined);
  const problem = describe({ uri: "", version: 1, problems: ["seolint.toml:1: [x](command:y) `z`"] });
  assert.ok(problem.tooltip.includes("\\[x\\]\\(command:y\\)"));
});
