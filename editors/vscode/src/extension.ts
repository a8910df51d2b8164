// Starts `seolint server` and shows what it says about the article in the status bar.

import * as fs from "node:fs";
import * as os from "node:os";
import * as path from "node:path";
import * as vscode from "vscode";
import {
  type ClientCapabilities,
  type DocumentSelector,
  LanguageClient,
  type LanguageClientOptions,
  State,
  type StaticFeature,
} from "vscode-languageclient/node";
import { type Command, LaunchError, type ServerSettings, chooseCommand } from "./launcher";
import { type Status, describe } from "./summary";

const SECTION = "seolint";
const LANGUAGES = ["markdown", "mdx", "html", "plaintext"];
/** Logs and lists of packages are plain text too: only files that are called text are articles. */
const SELECTOR: DocumentSelector = [
  ...["markdown", "mdx", "html"].flatMap((language) => [
    { language, scheme: "file" },
    { language, scheme: "untitled" },
  ]),
  { language: "plaintext", scheme: "file", pattern: "**/*.{txt,text}" },
];

/** What other extensions, and the tests, can ask for. */
export interface Api {
  status: (uri: vscode.Uri) => Status | undefined;
  isRunning: () => boolean;
}

let client: LanguageClient | undefined;
let starting: Promise<void> = Promise.resolve();

export function activate(context: vscode.ExtensionContext): Api {
  const output = vscode.window.createOutputChannel("seolint", { log: true });
  const bar = new StatusBar();
  // One after the other: settings can change while a server is starting.
  const restart = (): Promise<void> =>
    (starting = starting.then(() => start(context, output, bar)).catch((error: unknown) => output.error(String(error))));
  context.subscriptions.push(
    output,
    bar,
    vscode.commands.registerCommand("seolint.restart", restart),
    vscode.commands.registerCommand("seolint.showOutput", () => output.show()),
    vscode.commands.registerCommand("seolint.fixAll", () =>
      vscode.commands.executeCommand("editor.action.codeAction", { kind: "source.fixAll.seolint", apply: "ifSingle" }),
    ),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("seolint.server")) void restart();
      else if (change.affectsConfiguration("seolint.settings")) {
        void client?.sendNotification("workspace/didChangeConfiguration", { settings: null });
      }
      if (change.affectsConfiguration("seolint.statusBar")) bar.show();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(restart),
  );
  void restart();
  return {
    status: (uri) => bar.statuses.get(uri.toString()),
    isRunning: () => client?.state === State.Running,
  };
}

export async function deactivate(): Promise<void> {
  await starting;
  await client?.stop();
}

async function start(context: vscode.ExtensionContext, output: vscode.LogOutputChannel, bar: StatusBar): Promise<void> {
  const old = client;
  client = undefined;
  bar.clear();
  await old?.stop().catch(() => undefined);
  let command: Command;
  try {
    command = chooseCommand(readSettings(), lookAround(context));
  } catch (error) {
    if (!(error instanceof LaunchError)) throw error;
    bar.fail(error.message);
    output.error(error.message);
    return;
  }
  output.info(`starting: ${[command.command, ...command.args].join(" ")}`);
  const options = { command: command.command, args: command.args, options: { cwd: firstFolder() || os.homedir() } };
  const made = new LanguageClient(SECTION, "seolint", options, clientOptions(output));
  made.registerFeature(new Capabilities());
  made.onNotification("seolint/status", (status: Status) => bar.take(status));
  try {
    await made.start();
    client = made;
  } catch (error) {
    bar.fail(`seolint could not be started: ${String(error)}`);
  }
}

function clientOptions(output: vscode.LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: SELECTOR,
    outputChannel: output,
    markdown: { supportHtml: true },
    middleware: {
      // The server asks for the section `seolint`, which has settings of this extension too.
      workspace: {
        configuration: (params) =>
          params.items.map((item) => {
            const scope = item.scopeUri === undefined ? undefined : vscode.Uri.parse(item.scopeUri);
            return item.section === SECTION ? vscode.workspace.getConfiguration(SECTION, scope).get("settings", {}) : null;
          }),
      },
    },
  };
}

function readSettings(): ServerSettings {
  const settings = vscode.workspace.getConfiguration("seolint.server");
  return {
    from: settings.get<ServerSettings["from"]>("from", "auto"),
    path: settings.get("path", ""),
    environment: settings.get("environment", ""),
    python: settings.get("python", ""),
    package: settings.get("package", ""),
    arguments: settings.get<string[]>("arguments", []),
  };
}

function lookAround(context: vscode.ExtensionContext) {
  return {
    platform: process.platform,
    home: os.homedir(),
    folder: firstFolder(),
    bundled: path.join(context.extensionPath, "bundled", "seolint.pyz"),
    search: process.env["PATH"] ?? "",
    exists: (file: string) => fs.existsSync(file),
  };
}

function firstFolder(): string {
  return vscode.workspace.workspaceFolders?.find((folder) => folder.uri.scheme === "file")?.uri.fsPath ?? "";
}

/** Tells the server what this editor can do: show the status of an article, and fold a part of a hover. */
class Capabilities implements StaticFeature {
  fillClientCapabilities(capabilities: ClientCapabilities): void {
    const experimental: unknown = capabilities.experimental;
    capabilities.experimental = { ...(typeof experimental === "object" ? experimental : {}), seolintStatus: true };
    const markdown = capabilities.general?.markdown;
    if (markdown !== undefined) markdown.allowedTags = [...(markdown.allowedTags ?? []), "details", "summary"];
  }

  initialize(): void {}

  getState() {
    return { kind: "static" as const };
  }

  clear(): void {}
}

/** Shows words, grade and verdicts of the article in the active editor. */
class StatusBar implements vscode.Disposable {
  readonly statuses = new Map<string, Status>();
  private readonly item = vscode.window.createStatusBarItem("seolint.status", vscode.StatusBarAlignment.Right, 101);
  private readonly subscriptions: vscode.Disposable[];
  private failure = "";

  constructor() {
    this.item.name = "seolint";
    this.subscriptions = [
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
      vscode.workspace.onDidCloseTextDocument((document) => this.statuses.delete(document.uri.toString())),
    ];
  }

  take(status: Status): void {
    this.statuses.set(vscode.Uri.parse(status.uri).toString(), status);
    this.show();
  }

  fail(message: string): void {
    this.failure = message;
    this.show();
  }

  clear(): void {
    this.statuses.clear();
    this.fail("");
  }

  show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const isShown = vscode.workspace.getConfiguration(SECTION).get("statusBar", true);
    if (document === undefined || !isShown || !LANGUAGES.includes(document.languageId)) return this.item.hide();
    if (this.failure) {
      this.put("$(error) seolint", this.failure, "seolint.showOutput", true);
      return;
    }
    const status = this.statuses.get(document.uri.toString());
    const shown = status && describe(status);
    if (shown === undefined) return this.item.hide();
    this.put(shown.text, new vscode.MarkdownString(shown.tooltip, true), "workbench.actions.view.problems", shown.bad);
  }

  dispose(): void {
    this.item.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private put(text: string, tooltip: string | vscode.MarkdownString, command: string, isBad: boolean): void {
    this.item.text = text;
    this.item.tooltip = tooltip;
    this.item.command = command;
    this.item.backgroundColor = isBad ? new vscode.ThemeColor("statusBarItem.warningBackground") : undefined;
    this.item.show();
  }
}
