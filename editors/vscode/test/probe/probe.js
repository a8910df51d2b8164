// Runs inside VS Code: uses the extension through the editor's own API, and writes what it saw to a file.

const fs = require("node:fs");
const path = require("node:path");
const vscode = require("vscode");

const DRAFT = "# How to Prune Roses\n\nPrune roses on the the dry days of late winter.\n\nRead more\n";

exports.activate = async () => {
  const folder = vscode.workspace.workspaceFolders[0].uri.fsPath;
  const steps = {};
  try {
    for (const [name, step] of Object.entries(STEPS)) steps[name] = (await step(folder)) ?? "passed";
  } catch (error) {
    steps.failed = String(error.stack ?? error);
  }
  fs.writeFileSync(path.join(folder, "probe.json.part"), JSON.stringify(steps, null, 2));
  fs.renameSync(path.join(folder, "probe.json.part"), path.join(folder, "probe.json"));
};

const STEPS = {
  "the server runs": async () => {
    const extension = vscode.extensions.getExtension("seolint.seolint-articles");
    const api = await extension.activate();
    await until(() => api.isRunning());
  },
  "findings are shown": async (folder) => {
    const document = await open(folder, "draft.md", DRAFT);
    const found = await until(() => findings(document.uri).length > 1 && findings(document.uri));
    expect(found.some((each) => code(each) === "read-more-residue"));
    expect(found.some((each) => code(each) === "word-repeated"));
  },
  "the status is known": async (folder) => {
    const uri = uriOf(folder, "draft.md");
    const status = await until(() => api().status(uri));
    expect(status.words > 5 && status.verdicts.noise === "improve", JSON.stringify(status));
    return status.summary;
  },
  "a hover is folded": async (folder) => {
    const uri = uriOf(folder, "draft.md");
    const at = findings(uri).find((each) => code(each) === "read-more-residue").range.start;
    const hovers = await vscode.commands.executeCommand("vscode.executeHoverProvider", uri, at);
    const text = hovers.flatMap((hover) => hover.contents).map((content) => content.value ?? content).join("\n");
    expect(text.includes("read-more-residue") && text.includes("<details>"), text);
  },
  "the actions are offered": async (folder) => (await actions(uriOf(folder, "draft.md"), "read-more-residue")).map((each) => each.title),
  "a quick fix is applied": async (folder) => {
    const uri = uriOf(folder, "draft.md");
    await apply(uri, "word-repeated", "Fix word-repeated");
    const document = await vscode.workspace.openTextDocument(uri);
    expect(document.getText().includes("on the dry days"), document.getText());
    await until(() => !findings(uri).some((each) => code(each) === "word-repeated"));
  },
  "a finding is suppressed in its line": async (folder) => {
    const uri = uriOf(folder, "draft.md");
    await apply(uri, "read-more-residue", "Suppress read-more-residue in this line");
    await until(() => !findings(uri).some((each) => code(each) === "read-more-residue"));
  },
  "a finding in plain text is ignored in the settings": async (folder) => {
    const document = await open(folder, "shop.txt", "Where to buy secondhand books\n\nRead more\n\nThe shop is open on weekdays.\n");
    await until(() => findings(document.uri).some((each) => code(each) === "read-more-residue"));
    await apply(document.uri, "read-more-residue", "Ignore this finding of read-more-residue in seolint.toml");
    await vscode.workspace.saveAll(false);
    await until(() => fs.existsSync(path.join(folder, "seolint.toml")));
    await until(() => !findings(document.uri).some((each) => code(each) === "read-more-residue"));
  },
  "settings of the editor count": async (folder) => {
    const document = await open(folder, "other.md", DRAFT);
    await until(() => findings(document.uri).some((each) => code(each) === "word-repeated"));
    const settings = vscode.workspace.getConfiguration("seolint");
    await settings.update("settings", { ignore: ["word-repeated"] }, vscode.ConfigurationTarget.Workspace);
    await until(() => !findings(document.uri).some((each) => code(each) === "word-repeated"));
    expect(findings(document.uri).every((each) => !each.message.includes("unknown")));
    await settings.update("settings", undefined, vscode.ConfigurationTarget.Workspace);
    await until(() => findings(document.uri).some((each) => code(each) === "word-repeated"));
    await settings.update("settings", { ignore: ["word-repeated"] }, vscode.ConfigurationTarget.Workspace);
    await until(() => !findings(document.uri).some((each) => code(each) === "word-repeated"));
  },
  "all safe fixes are made": async (folder) => {
    const document = await open(folder, "last.md", DRAFT);
    await until(() => findings(document.uri).length > 0);
    await vscode.commands.executeCommand("seolint.fixAll");
    await until(() => !document.getText().includes("Read more"));
  },
  "the server can be restarted": async () => {
    await vscode.commands.executeCommand("seolint.restart");
    await until(() => api().isRunning());
    const uri = vscode.window.activeTextEditor.document.uri;
    await until(() => api().status(uri));
    await until(() => !findings(uri).some((each) => code(each) === "word-repeated"));
  },
  "a server that is missing is told": async () => {
    const settings = vscode.workspace.getConfiguration("seolint.server");
    const before = settings.inspect("path").globalValue;
    await settings.update("path", "/nowhere/seolint", vscode.ConfigurationTarget.Global);
    await until(() => !api().isRunning());
    await settings.update("path", before, vscode.ConfigurationTarget.Global);
    await until(() => api().isRunning());
  },
};

const api = () => vscode.extensions.getExtension("seolint.seolint-articles").exports;
const uriOf = (folder, name) => vscode.Uri.file(path.join(folder, name));
const findings = (uri) => vscode.languages.getDiagnostics(uri).filter((each) => each.source === "seolint");
const code = (finding) => finding.code?.value ?? finding.code;

async function open(folder, name, text) {
  fs.writeFileSync(path.join(folder, name), text);
  const document = await vscode.workspace.openTextDocument(uriOf(folder, name));
  await vscode.window.showTextDocument(document);
  return document;
}

async function actions(uri, rule) {
  const { range } = findings(uri).find((each) => code(each) === rule);
  return vscode.commands.executeCommand("vscode.executeCodeActionProvider", uri, range);
}

async function apply(uri, rule, title) {
  const found = (await actions(uri, rule)).find((each) => each.title === title);
  expect(found, `no action "${title}"`);
  expect(await vscode.workspace.applyEdit(found.edit), `not applied: ${title}`);
}

function expect(truth, message = "not as expected") {
  if (!truth) throw new Error(message);
}

async function until(look, seconds = 60) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited ${seconds} s for ${look}`);
}
